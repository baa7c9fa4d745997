"""Tools nobody has seen before, offered and called; and the makers of every family that has to do with tools."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from tools.demo_model.corpus.apptools import APP_TOOLS
from tools.demo_model.corpus.example import Call, Draw, Example, Message, Step, Tool
from tools.demo_model.corpus.smalltalk import opens_only
from tools.demo_model.corpus.toolapp import calculator_example
from tools.demo_model.corpus.toolcatalog import name_words
from tools.demo_model.corpus.toolclock import clock_example
from tools.demo_model.corpus.toolengine import engine_example
from tools.demo_model.corpus.toolerrors import as_error, draw_error
from tools.demo_model.corpus.toolfields import field_example
from tools.demo_model.corpus.toolfollow import follow_up_example
from tools.demo_model.corpus.toolmembers import member_example
from tools.demo_model.corpus.toolnames import Named, describe, draw_named, near_named
from tools.demo_model.corpus.toolnear import idle_tools, near_example, said_beside_example
from tools.demo_model.corpus.toolpairs import pair_example
from tools.demo_model.corpus.toolplain import plain_example
from tools.demo_model.corpus.toolreal import PLAIN_DOMAINS, one_call, pick, real_example
from tools.demo_model.corpus.toolrows import rows_example
from tools.demo_model.corpus.toolshapes import (
    Filled,
    as_result,
    draw_code,
    draw_parameters,
    draw_value,
)
from tools.demo_model.corpus.toolsynonyms import reworded
from tools.demo_model.corpus.toolthoughts import (
    argument,
    asking_words,
    not_said,
    takes,
    takes_none,
    without_mark,
)
from tools.demo_model.corpus.wording import as_typed, expand

__all__ = [
    "calculator_example",
    "clock_example",
    "engine_example",
    "follow_up_example",
    "needless_example",
    "others_example",
]


@dataclass(frozen=True, slots=True)
class _Invented:
    """A tool, what it means, and a value for each of its parameters (in the schema's order)."""

    named: Named
    tool: Tool
    filled: tuple[Filled, ...]


def _expanded(*patterns: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for pattern in patterns for text in expand(pattern)))


# {n} what it is about, {a} the phrases that carry the values, {v} the verb, {an} a or an.
_LOOK_UP_FRAMES = _expanded(
    "[what is|what's|whats|tell me|show me|give me|get me|get|find|find me|check|look up|fetch|i need|i want|"
    "do you know|read me] the {n} {a}[?|]",
    "[can you|could you|would you|will you] [tell me|look up|check|find|get|fetch|get me|find out] the {n} {a}[?| please?]",
    "[i'd like to know|i need to know|i want to know|i'm curious about|i'm looking for|i wonder about] the {n} {a}",
    "{n} {a}[?| please|]",
    "[any idea|any news on|got] the {n} {a}?",
    "[i'm planning my week.|my boss asks.|it's for a friend.|quick one.|long day.|i have to leave soon.] \uf8ffwhat is the {n} {a}?",
    "[how is|what about|how about] the {n} {a}?",
)
_ACT_FRAMES = _expanded(
    "[please|can you|could you|would you|i want to|i need to|i need you to|i'd like to|go ahead and|let's|now|help me] "
    "{v} {an} {n} {a}",
    "{v} [{an}|the|my|this] {n} {a}[| please| for me]",
    "{v} {n} {a}",
    "[time to|don't forget to|it's time to|you should] {v} the {n} {a}",
    "[i'm busy.|as we agreed:|before i forget:|new job for you:|one more thing.] \uf8ff{v} [{an}|the] {n} {a}",
)
_BY_NAME_FRAMES = _expanded("[use|call|run|try] {t} {a}[| please]", "[with|using] {t}: {n} {a}", "{t} {a}")

_READ = ("It says {r}.",)
_FOUND = (
    "The {n} {of}: **{r}**.", "**{r}**.", "It is **{r}**.", "**{r}** is the {n} {of}.", "The {n} {of} is **{r}**.",
    "{N} {of}: **{r}**.", "The tool says **{r}**.", "**{r}**, says `{t}`.",
)  # fmt: skip
_DONE_WITH_ID = (
    "Done: the {n} is {d}, id **{r}**.", "The {n} is {d}. Its id is **{r}**.", "**{r}**: the {n} is {d}.",
    "Done. The {n} has the id **{r}**.", "{D}: the {n}, number **{r}**.",
)  # fmt: skip
_DONE = ("Done: the {n} is **{d}**.", "The {n} is **{d}**.", "That worked: the {n} is **{d}**.", "All well, **{d}**.")
_OKAYS = ("ok", "done", "success", '{"ok": true}', '{"status": "ok"}', "OK", '{"success":true}', "true", "completed")
_FAILED = (
    "That failed: **{e}**.", "`{t}` came back with an error: **{e}**.", "No luck: the tool says **{e}**.",
    "The tool reports **{e}**, so I have nothing to give you. I will not invent the {n}.",
    "An error, **{e}**. Shall I try again with something else?", "It did not work: the tool says **{e}**. So I do not know the {n}.",
    "I asked `{t}`, and it answered with an error: **{e}**.", "Not this time: **{e}**, says the tool.",
)  # fmt: skip
_WHICH = (
    "Which {l} should I take?", "Which {l}?", "Gladly. Which {l}?", "I need one thing first: which {l}?",
    "For that I need to know which {l}. Which one?", "Which {l} do you mean?",
)  # fmt: skip
_REPLIES = (
    "{}",
    "{}",
    "{}",
    "{} please",
    "{}, thanks",
    "make it {}",
    "it is {}",
    "sorry, {}",
    "oh, {}",
    "take {}",
    "use {}",
)
_NONE = (
    "None of my tools does that. Here I have {o}.",
    "I cannot: none of my tools is for the {n}. I have {o}.",
    "None of my tools knows the {n}, and I will not make one up.", "The {n}? None of my tools reaches it: I have {o}.",
    "That is out of my reach: none of my tools here handles the {n}. There is {o}.",
)  # fmt: skip
_UNCLEAR_NAMES = {
    "to": "person", "at": "time", "when": "date", "on_date": "date", "n": "number", "body": "text", "user": "user name",
}  # fmt: skip


# What a question of another family may be about; a tool for it would serve.
_MAY_SERVE_LIST = (
    "weather forecast temperature recipe translation headline capital population exchange lyrics quote fact definition "
    "synonym rhyme biography sunrise birthday horoscope author email director price message reminder timer alarm pizza "
    "taxi song album photo video playlist story booking appointment file stock rate rain rainfall traffic score train "
    "phone moonrise sunset coffee letter event meeting ticket route coordinates language nickname mood health colour "
    "distance speed memory word size card lamp order account quiz file document currency holiday post"
)  # fmt: skip
_MAY_SERVE = frozenset(_MAY_SERVE_LIST.split())


_OF_A_KIND = 0.07  # of these turns ask one of a kind of a tool that is for the kind
_OF_A_FIELD = 0.3  # ask for one of many things that a tool tells
_OF_ROWS = 0.15  # of these: a tool gives back rows
_NEAR = 0.4  # of the turns on invented tools: the others are for the same thing, and do something else with it
_NEAR_WORLDS = 0.28  # of the turns on real tools: a few of one small world stand side by side
_PLAIN = 0.4  # of the others on real tools: the request names the one that it is for
_PAIRS = 0.1  # of those on real tools: two are wanted at once
_AFTER_A_CALL = 0.6  # of the turns that need none, where real tools are offered
_SAID_BESIDE = 0.15  # of the turns that need none: hello, thanks, who are you
_REAL = 0.5  # of these turns; names and words that mean nothing keep it reading the schema


def _invent(rng: Random, named: Named) -> _Invented:
    filled = draw_parameters(rng)
    filled = [filled[0], *(_maybe_optional(rng, one) for one in filled[1:])] if filled else []
    if rng.random() < 0.2:
        rng.shuffle(filled)
    required = [one.parameter.name for one in filled if one.parameter.required]
    description = describe(rng, named, required[0].replace("_", " ") if required else "")
    return _Invented(named, Tool(named.name, description, tuple(one.parameter for one in filled)), tuple(filled))


def _maybe_optional(rng: Random, one: Filled) -> Filled:
    return replace(one, parameter=replace(one.parameter, required=False)) if rng.random() < 0.6 else one


def _several(rng: Random, held: bool, count: int, avoid: frozenset[str] = frozenset()) -> list[_Invented]:
    """Tools that a request cannot confuse: no two of them about one thing, but where their verbs tell them apart."""
    found: list[Named] = []
    if not avoid and rng.random() < _NEAR:
        found = [draw_named(rng, held)]
        found += near_named(rng, held, found[0], count - 1)
    while len(found) < count:
        one = draw_named(rng, held)
        if not avoid.isdisjoint(one.noun.split()) or any(_confused(one, other) for other in found):
            continue
        found.append(one)
    return [_invent(rng, named) for named in found]


def _confused(one: Named, other: Named) -> bool:
    if one.acts and other.acts and one.verb != other.verb:
        return False
    return one.noun in other.noun or other.noun in one.noun


def _offered(draw: Draw, tools: Sequence[Tool]) -> tuple[Tool, ...]:
    """These tools among those of the conversation, in any order."""
    rng = draw.rng
    beside = draw.tools
    if not beside and rng.random() < 0.2:
        beside = tuple(rng.sample(APP_TOOLS, rng.randint(1, 3)))
    together = [*tools, *beside]
    rng.shuffle(together)
    return tuple(together)


def _request(rng: Random, chosen: _Invented, said: Sequence[Filled], values: Sequence[str]) -> str:
    """What the user writes: a frame, noise, and then the values, which noise must not touch."""
    named = chosen.named
    marks = iter(chr(1 + index) for index in range(len(values)))
    phrases = [one.phrase.replace("{v}", next(marks)) if "{v}" in one.phrase else one.phrase for one in said]
    if len(values) > sum("{v}" in one.phrase for one in said):  # two values for one parameter
        last = len(values)
        phrases = [
            text.replace("\x01", f"\x01{rng.choice((' and ', ' and ', ', ', ' and also '))}{chr(last)}")
            for text in phrases
        ]
    joint = rng.choice((" ", " ", " ", ", "))
    if said and rng.random() < 0.06:
        frame = rng.choice(_BY_NAME_FRAMES)
    else:
        frame = rng.choice(_ACT_FRAMES if named.acts else _LOOK_UP_FRAMES)
    article = "an" if named.noun[0] in "aeiou" else "a"
    text = frame.format(n=named.noun, a="\x1f", v=named.verb, an=article, t="\x10")
    text = as_typed(rng, reworded(rng, text).replace("\x1f", joint.join(phrases)).replace(" :", ":").replace(" ?", "?"))
    for index, value in enumerate(values):
        text = text.replace(chr(1 + index), value)
    return " ".join(text.replace("\x10", named.name).split())


def _call(chosen: _Invented, said: Sequence[Filled]) -> Call:
    names = {one.parameter.name for one in said}
    arguments = tuple((one.parameter.name, one.value) for one in chosen.filled if one.parameter.name in names)
    return Call(chosen.tool.name, arguments)


def _thought(chosen: _Invented, said: Sequence[Filled], heard: str, asked: str, tools: Sequence[Tool]) -> str:
    """What is asked and which tool of all does it, then parameter by parameter the words that were heard and the value."""
    found: dict[str, str] = {}
    for one in said:
        phrase = one.phrase.replace("{v}", one.said)
        place = heard.lower().find(phrase.lower())
        shown = heard[place : place + len(phrase)] if place >= 0 else one.said or phrase
        found[one.parameter.name] = argument(one.parameter, shown, one.value)
    lines = [found.get(parameter.name, not_said(parameter)) for parameter in chosen.tool.parameters]
    return "\n".join((takes(asked, tools, chosen.tool.name), *lines))


def _names_of(tools: Sequence[Tool]) -> str:
    names = [f"`{tool.name}`" for tool in tools]
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]


def _accepted(text: str) -> str:
    return text.lower().replace("*", "").replace("`", "")


def others_example(draw: Draw) -> Example:
    """Tools as real programs offer them; or one to five with invented names and schemas, and a request for one of them,
    for none, or for two calls."""
    rng = draw.rng
    kind = rng.random()
    if kind < _OF_A_KIND:
        return member_example(draw)
    if kind < _OF_A_KIND + _OF_A_FIELD:
        return rows_example(draw) if rng.random() < _OF_ROWS else field_example(draw)
    if kind < _OF_A_KIND + _OF_A_FIELD + _REAL:
        if rng.random() < _NEAR_WORLDS:
            return near_example(draw)
        if rng.random() < _PLAIN:
            return plain_example(draw)
        return pair_example(draw) if rng.random() < _PAIRS else real_example(draw)
    several = _several(rng, draw.held, rng.choice((1, 2, 2, 3, 3, 4, 5)) + 1)
    chosen, absent = several[0], several[-1]
    offered = _offered(draw, [one.tool for one in several[:-1]])
    kind = rng.random()
    if kind < 0.09:
        return _none_serves(rng, absent, offered)
    required = [one for one in chosen.filled if one.parameter.required and "{v}" in one.phrase]
    if kind < 0.19 and required:
        return _missing(rng, chosen, required[0], offered)
    said = tuple(one for one in chosen.filled if one.parameter.required or rng.random() < 0.5)
    if kind < 0.29 and said and said[0].said and not said[0].parameter.choices and not chosen.named.acts:
        return _two_calls(rng, chosen, said, offered)
    return _one_call(rng, chosen, said, offered)


def _one_call(
    rng: Random,
    chosen: _Invented,
    said: Sequence[Filled],
    offered: tuple[Tool, ...],
    asked: tuple[Message, ...] = (),
) -> Example:
    named = chosen.named
    asked = asked or (Message("user", _request(rng, chosen, said, [one.said for one in said if one.said])),)
    call = _call(chosen, said)
    of = said[0].phrase.replace("{v}", said[0].said) if said and said[0].said and said[0].phrase[0] != ":" else ""
    named_parts = {"n": named.noun, "N": named.noun[:1].upper() + named.noun[1:], "t": named.name, "of": of, "d": named.done,
                   "D": named.done.capitalize()}  # fmt: skip
    heard = " ".join(message.content for message in asked if message.role == "user")
    before = _thought(chosen, said, heard, asking_words(asked[0].content), offered)
    if rng.random() < 0.1:
        error = draw_error(rng)
        result, read, answer = (
            as_error(rng, error),
            f"An error: {error}.",
            rng.choice(_FAILED).format(e=error, **named_parts),
        )
        accept = error
    elif not named.acts:
        accept = draw_value(rng, named)
        result = as_result(rng, _pairs(rng, named, said, accept))
        read = rng.choice(_READ).format(r=accept, **named_parts)
        answer = rng.choice(_FOUND).format(r=accept, **named_parts)
    elif rng.random() < 0.6:
        accept = draw_code(rng)
        result = as_result(
            rng, [("status", rng.choice((named.done, "ok", "done"))), (rng.choice(("id", "number", "ref")), accept)]
        )
        read = f"{named.done.capitalize()}, id {accept}."
        answer = rng.choice(_DONE_WITH_ID).format(r=accept, **named_parts)
    else:
        result, accept, read = rng.choice((*_OKAYS, f"{named.noun} {named.done}", named.done)), named.done, "It worked."
        answer = rng.choice(_DONE).format(**named_parts)
    steps = (Step(before, (call,), (result,)),)
    answer = " ".join(answer.split()).replace(" :", ":").replace(" .", ".")
    return _example(asked, read, answer, chosen.tool.name, call.text, (_accepted(accept),), offered, steps)


def _pairs(rng: Random, named: Named, said: Sequence[Filled], value: str) -> list[tuple[str, str]]:
    key = rng.choice((named.noun.replace(" ", "_"), named.noun.replace(" ", "_"), "result", "value"))
    pairs: list[tuple[str, str]] = []
    if said and said[0].said and rng.random() < 0.5 and said[0].parameter.name != key:
        pairs.append((said[0].parameter.name, said[0].value))
    if rng.random() < 0.25 and all(name != "source" for name, _ in pairs):
        pairs.append(("source", rng.choice(("cache", "live", "db", "station 4", "api"))))
    return [*pairs, (key, value)]


def _two_calls(rng: Random, chosen: _Invented, said: Sequence[Filled], offered: tuple[Tool, ...]) -> Example:
    """One request that names two values for one parameter: two calls at once."""
    first = said[0]
    other = first.again(rng)
    values = [one.said for one in said if one.said]
    question = _request(rng, chosen, said, [*values, other.said])
    calls = tuple(_call(replace(chosen, filled=filled), said) for filled in (
        chosen.filled, tuple(other if one is first else one for one in chosen.filled),
    ))  # fmt: skip
    found = [draw_value(rng, chosen.named) for _ in calls]
    results = tuple(as_result(rng, [(chosen.named.noun.replace(" ", "_"), value)]) for value in found)
    pairs = ((first.value, found[0]), (other.value, found[1]))
    thought = _thought(chosen, said, question, asking_words(question), offered)
    thought += f"\nTwice: {first.parameter.name} {first.value}, then {other.value}"
    read = ". ".join(f"{value}: {result}" for value, result in pairs) + "."
    answer = rng.choice((
        "\n".join(f"- {value}: **{result}**" for value, result in pairs),
        "; ".join(f"{value}: **{result}**" for value, result in pairs) + ".",
        f"The {chosen.named.noun}: **{found[0]}** for {first.value}, **{found[1]}** for {other.value}.",
    ))  # fmt: skip
    steps = (Step(thought, calls, results),)
    key = "".join(call.text for call in calls)
    return _example(
        (Message("user", question),), read, answer, chosen.tool.name, key, (_accepted(found[1]),), offered, steps
    )


def _missing(rng: Random, chosen: _Invented, first: Filled, offered: tuple[Tool, ...]) -> Example:
    """A request that leaves out what the tool needs: it is asked for, or has just been asked for and named."""
    name = first.parameter.name
    goes_on = rng.random() < 0.4
    others = [one for one in chosen.filled if one is not first]
    said = [one for one in others if rng.random() < 0.3 or (goes_on and one.parameter.required)]
    question = _request(rng, chosen, said, [one.said for one in said if one.said])
    label = _UNCLEAR_NAMES.get(name, name.replace("_", " "))
    answer = rng.choice(_WHICH).format(l=label)
    if goes_on:
        reply = as_typed(rng, rng.choice(_REPLIES).format("\x01")).replace("\x01", first.said)
        asked = (Message("user", question), Message("assistant", answer), Message("user", reply))
        return _one_call(rng, chosen, (first, *said), offered, asked)
    thought = f"{_thought(chosen, said, question, asking_words(question), offered)}\nAsk for {name}."
    accept = (f"which {label.lower()}",)
    return _example((Message("user", question),), thought, answer, chosen.tool.name, f"missing {name}", accept, offered)


def _none_serves(rng: Random, absent: _Invented, offered: tuple[Tool, ...]) -> Example:
    """A request that no tool here serves."""
    said = absent.filled[:2]
    question = _request(rng, absent, said, [one.said for one in said if one.said]).replace(
        absent.tool.name, absent.named.noun
    )
    texts = {"n": absent.named.noun, "o": _names_of(offered[:3])}
    thought = takes_none(asking_words(question), offered)
    named = texts["n"] in question.lower()  # what was asked in another word is not named by the tool's
    answer = rng.choice(_NONE if named else _NONE[:1]).format(**texts)
    return _example(
        (Message("user", question),), thought, answer, absent.tool.name, "none serves", ("none of my tools",), offered
    )


def _example(
    messages: tuple[Message, ...], thought: str, answer: str, name: str, what: str, accept: tuple[str, ...], offered: tuple[Tool, ...],
    steps: tuple[Step, ...] = (),
) -> Example:  # fmt: skip
    messages = tuple(replace(message, content=without_mark(message.content)) for message in messages)
    return Example(messages, thought, answer, "tools", f"tool {name}: {what}", accept, offered, steps)


def needless_example(draw: Draw, inner: Callable[[Draw], Example]) -> Example:
    """What inner makes, with tools offered that it does not need; now and then after one of them has been called."""
    if draw.rng.random() < _SAID_BESIDE:
        inner = said_beside_example
    while True:
        before, offered = _idle(draw)
        example = inner(replace(draw, tools=offered))
        if _words_of(example.question).isdisjoint(
            _named_in(offered)
        ):  # a word alone is no request; this errs on its side
            break
    if before and len(example.messages) == 1 and not example.steps and not opens_only(example):
        example = replace(example, messages=(*before, *example.messages))
    return example if example.tools else replace(example, tools=offered)


def _idle(draw: Draw) -> tuple[tuple[Message, ...], tuple[Tool, ...]]:
    """Tools that no question of another family is about, and perhaps the turns in which one of them served."""
    rng = draw.rng
    count = rng.choice((1, 2, 2, 3, 4))
    if rng.random() < _NEAR_WORLDS:
        return (), _offered(draw, idle_tools(rng, draw.held))
    if rng.random() < 0.5:
        return (), _offered(draw, [one.tool for one in _several(rng, draw.held, count, _MAY_SERVE)])
    domain = rng.choice(PLAIN_DOMAINS)
    chosen, _, request, call, found = one_call(rng, False, domain)
    others = {one.tool.name: one.tool for one in (pick(rng, False, domain) for _ in range(count - 1))}
    offered = _offered(draw, tuple((others | {chosen.tool.name: chosen.tool}).values()))
    served = (
        Message("user", request.text), Message("assistant", "", (call,)), Message("tool", found.result), Message("assistant", found.answer),
    )  # fmt: skip
    return served if rng.random() < _AFTER_A_CALL else (), offered


def _words_of(text: str) -> set[str]:
    return {word.removesuffix("s") for word in re.findall("[a-z]{4,}", text.lower())}


def _named_in(tools: Sequence[Tool]) -> set[str]:
    """The words in the names of these tools, but for those of the app, which their families use as is right."""
    return _words_of(" ".join(name_words(tool.name) for tool in tools if tool not in APP_TOOLS))
