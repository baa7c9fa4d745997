"""Tools of one small world side by side: the request says the right one in another form, and the neighbours wait to be
taken. The same request comes with tools that do not serve, of its own world without the right one or of the next one."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message, Tool
from tools.demo_model.corpus.identity import identity_example
from tools.demo_model.corpus.intents import accepted
from tools.demo_model.corpus.smalltalk import SMALLTALK
from tools.demo_model.corpus.split import tool_is_held_out, wording_is_held_out
from tools.demo_model.corpus.toolasks import Given, Request, ask
from tools.demo_model.corpus.toolcatalog import Offer, Slot, Spec, offer, read_specs
from tools.demo_model.corpus.toolmiss import missed_example
from tools.demo_model.corpus.toolreal import called, none_serves, offered, values_for
from tools.demo_model.corpus.toolthoughts import asking_words, tells_of
from tools.demo_model.corpus.toolworld_near import NEAR
from tools.demo_model.corpus.toolworld_near_places import NEAR_PLACES
from tools.demo_model.corpus.toolworld_near_work import NEAR_WORK
from tools.demo_model.corpus.wording import as_typed, expand

_LACKING = 0.22  # none of what is offered serves
_NEXT_WORLD = 0.35  # what else is offered is of another world
_ON_CHOOSING = 0.02
_LED = 0.22  # a sentence that asks for nothing stands before the request
_MISSED = 0.2  # something is asked that no tool of any world does
_MISSED_NEAR = 0.5  # of those: at this place
_IDLE = frozenset(("laundrette", "standing_desk", "campsite", "mill_pond", "pottery", "pinball_hall"))
_TEXTS = (NEAR, NEAR_WORK, NEAR_PLACES)

_ASKS_HOW = expand(
    "how [do|will|would|can] you [choose|pick|decide|select|know] [which tool to use|which tool to call|which of these tools to take|the right tool|which function fits|what tool i need][| here| now]?"
) + expand(
    "[what decides|who decides|what makes out] which [tool|function|of the tools] [is called|is used|gets called|you call]?"
)
_TOLD_HOW = (
    "By the words: I compare what you ask with the name and the line of each tool, and take the one that says it. If none does, I say so.",
    "I copy your request, read the name of each tool beside it, and take the one that fits. Sometimes I take its neighbour.",
    "By name, mostly: the words of your request against the names of the tools. If none fits, I call none.",
)

_SAID_BESIDE = {
    "greeting": expand(
        "[i |]just [wanted to say|came to say|dropped in to say|logged on to say|stopped by to say] [hi|hello|hey|good day][|, nothing else|, no job for you|, all is fine here|, it all went smoothly]"
    )
    + expand("[hi|hello|hey], [nothing to do today|no task for you|i need nothing|nothing for you to do]"),
    "thanks": expand(
        "[thanks|thank you|thx|cheers|many thanks][, |. |! ][that's all|that is everything|that was everything|nothing else for today|i need nothing more|we're done here|no more jobs|it all worked out]"
    )
    + expand(
        "[it worked|everything went fine|all done|that did it|perfect][, ][thanks|thank you|many thanks|cheers][|!| flint]"
    ),
}

Named = tuple[Spec, tuple[str, ...]]


@cache
def worlds(held: bool) -> dict[str, tuple[Named, ...]]:
    """Per world its tools with their names on this side of the split."""
    found: dict[str, list[Named]] = {}
    for text in _TEXTS:
        for spec in read_specs(re.sub(r"(?m)^[~!].*\n", "", text)):
            if names := tuple(name for name in spec.names if tool_is_held_out(name) == held):
                found.setdefault(spec.domain, []).append((spec, names))
    return {domain: tuple(pairs) for domain, pairs in found.items()}


@cache
def _marked(mark: str) -> dict[str, tuple[str, ...]]:
    """Per world what is said before a request ("~"), or asked there in vain ("!")."""
    found: dict[str, tuple[str, ...]] = {}
    domain = ""
    for line in "\n".join(_TEXTS).split("\n"):
        if line.startswith("@"):
            domain = line[1:].split()[0]
        elif line.startswith(mark):
            found[domain] = (*found.get(domain, ()), *expand(line[2:]))
    return found


def near_example(draw: Draw) -> Example:
    """One of two to five neighbours is asked for, or one that is not there; or how one of them is chosen."""
    rng = draw.rng
    by_world = worlds(draw.held)
    world = rng.choice(tuple(by_world))
    spec, names = rng.choice(by_world[world])
    chosen = offer(rng, spec, names)
    others = _others(rng, by_world, spec)
    if rng.random() < _ON_CHOOSING:
        return _choosing(draw, [chosen, *others])
    if rng.random() < _MISSED:
        near = _marked("!").get(world, ()) if rng.random() < _MISSED_NEAR else ()
        alike = [one for one in others if one.spec.domain == world] if near else others
        return missed_example(draw, offered(draw, [chosen.tool, *(one.tool for one in alike)]), near)
    lacking = bool(others) and rng.random() < _LACKING
    given, request = _asked(rng, chosen, lacking)
    if rng.random() < _LED and world in _marked("~"):
        lead = as_typed(rng, rng.choice(_marked("~")[world]))
        request = replace(
            request, text=f"{lead.rstrip(' .,!?')}{rng.choice(('. ', '. ', ', ', '! ', '... '))}{request.text}"
        )
    if lacking:
        return none_serves(draw, chosen, others, request)
    tools = offered(draw, [chosen.tool, *(other.tool for other in others)])
    return called(rng, chosen, given, request, (Message("user", request.text),), tools)


def idle_tools(rng: Random, held: bool) -> list[Tool]:
    """Some tools of one of the places, for a turn that needs none: nobody tells there what these would take for an order."""
    world = rng.choice([domain for domain in worlds(held) if domain in _IDLE])
    pairs = worlds(held)[world]
    return [offer(rng, *pair).tool for pair in rng.sample(pairs, rng.randint(1, min(3, len(pairs))))]


def _others(rng: Random, by_world: dict[str, tuple[Named, ...]], spec: Spec) -> list[Offer]:
    """The rest of its world or some of it; or tools of another one, now and then of the same house or office."""
    pairs = [pair for pair in by_world[spec.domain] if pair[0] is not spec]
    if rng.random() < _NEXT_WORLD:
        near = [
            domain for domain, known in by_world.items() if domain != spec.domain and known[0][0].group == spec.group
        ]
        anywhere = [domain for domain in by_world if domain != spec.domain]
        pairs = list(by_world[rng.choice(near if near and rng.random() < 0.6 else anywhere)])
    chosen = rng.sample(pairs, rng.randint(min(1, len(pairs)), min(4, len(pairs))))
    return [offer(rng, *pair) for pair in chosen]


def _asked(rng: Random, chosen: Offer, lacking: bool) -> tuple[list[Given], Request]:
    """What is given, and a request in words of its own: a boolean that is its verb has no place in the tool's."""
    for _ in range(8):
        given = values_for(rng, chosen)
        request = ask(rng, chosen, given)
        switched = [one for one in given if one.slot.type == "boolean" and (one.value, one.said) not in _said(one.slot)]
        named = lacking and chosen.tool.name in request.text  # what is not offered is not called by its name
        if chosen.spec.wants not in request.text.lower() and not switched and not named:
            break
    return given, request


def _said(slot: Slot) -> set[tuple[str, str]]:
    return {(value, words) for value, texts in slot.choices for words in texts}


def said_beside_example(draw: Draw) -> Example:
    """Hello, thanks or a word about me, said while tools are offered: it is answered as ever."""
    rng = draw.rng
    if rng.random() < 0.35:
        return identity_example(draw)
    intent = rng.choice([intent for intent in SMALLTALK if intent.name in _SAID_BESIDE])
    sides = [text for text in _SAID_BESIDE[intent.name] if wording_is_held_out(text) == draw.held]
    question, answer = rng.choice(sides), rng.choice(intent.answers)
    made = Example(
        (Message("user", as_typed(rng, question)),), rng.choice(intent.thoughts), answer, "smalltalk",
        f"{intent.name}: {question}", accepted(intent, answer),
    )  # fmt: skip
    return made.led_by(f"Talk: {intent.name}")


def _choosing(draw: Draw, offers: list[Offer]) -> Example:
    """How a tool is chosen: it is told, and nothing is called."""
    rng = draw.rng
    tools = offered(draw, [one.tool for one in offers])
    question = as_typed(rng, rng.choice(_ASKS_HOW))
    answer = rng.choice(_TOLD_HOW)
    thinking = tells_of(asking_words(question), tools)
    return Example(
        (Message("user", question),), thinking, answer, "tools", f"tool choice: {question}", ("name",), tools
    )
