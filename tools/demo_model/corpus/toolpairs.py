"""Two real tools in one talk: two requests in one message, each in its turn; or one after the other has been served."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message, Step, Tool
from tools.demo_model.corpus.toolasks import Given, Request, ask, call_of, thought
from tools.demo_model.corpus.toolcatalog import Offer, offer, siblings
from tools.demo_model.corpus.toolreal import beside, gives_back, offered, pick, values_for

_ALSO = (
    " and ", " and ", " and also ", ", and ", ". also, ", ". and ", "; ", " plus ", ". then: ", ", then ", " and then ", ". after that ", ", ", ". and please ", " + ",
    ". second: ", "\n", " and while you're at it, ", ". oh and ", " and by the way ",
)  # fmt: skip
_NEXT = (
    "",
    "",
    "",
    "and ",
    "now ",
    "also ",
    "next: ",
    "ok, now ",
    "thanks. ",
    "great, and ",
    "good. then ",
    "please also ",
    "one more: ",
    "and then ",
)
_SAME_THING = 0.6
_SAME_TOOL = 0.2


def _second(rng: Random, first: Offer, held: bool) -> Offer:
    """Another tool: often for the same thing as the first, so that only the verb tells which is which."""
    near = [pair for pair in siblings(first.spec.domain, held) if pair[0].group == first.spec.group]
    while True:
        same = len(near) > 1 and rng.random() < _SAME_THING
        other = offer(rng, *rng.choice(near)) if same else pick(rng, held, avoid=frozenset({first.spec.group}))
        if other.spec is not first.spec and other.tool.name != first.tool.name:
            return other


def _all_offered(draw: Draw, first: Offer, second: Offer, count: int) -> tuple[Tool, ...]:
    """Both, and some beside them that neither request confuses with its own."""
    others = [
        other.tool for other in beside(draw.rng, first, draw.held, count)
        if other.spec is not second.spec and (other.spec.group != second.spec.group or other.spec.domain == second.spec.domain)
    ]  # fmt: skip
    return offered(draw, [first.tool, second.tool, *others])


def _asked(rng: Random, chosen: Offer, ends: bool) -> tuple[list[Given], Request]:
    """A request; ends: no value in it is without a clear end, which would swallow what follows."""
    given = values_for(rng, chosen)
    if ends:
        given = [one for one in given if not (one.slot.kind and one.slot.kind.open)]
    return given, ask(rng, chosen, given)


def _closed(chosen: Offer) -> bool:
    return not any(slot.kind and slot.kind.open and chosen.parameter(slot).required for slot in chosen.slots)


def pair_example(draw: Draw) -> Example:
    """Two things are wanted, and each tool is taken in its turn."""
    rng = draw.rng
    first = pick(rng, draw.held)
    while not _closed(first):
        first = pick(rng, draw.held)
    again = rng.random() < _SAME_TOOL and any(first.parameter(slot).required and slot.kind for slot in first.slots)
    second = first if again else _second(rng, first, draw.held)
    tools = _all_offered(draw, first, second, rng.choice((0, 0, 1, 1, 2)))
    turns = [(first, *_asked(rng, first, True)), (second, *_asked(rng, second, again))]
    while again and call_of(first, turns[0][1]) == call_of(second, turns[1][1]):
        turns[1] = (second, *_asked(rng, second, True))
    text = turns[0][2].text.rstrip("?.!, ") + rng.choice(_ALSO) + turns[1][2].text
    before = "\n".join(("Two things.", *(thought(chosen, given, asked, tools) for chosen, given, asked in turns)))
    calls = tuple(call_of(chosen, given) for chosen, given, _ in turns)
    founds = [gives_back(rng, chosen, given) for chosen, given, _ in turns]
    read = " ".join(f"{call.name}: {found.read}" for call, found in zip(calls, founds, strict=True))
    said = (f"\n{found.answer}" if found.answer.startswith("- ") else f" {found.answer}" for found in founds)
    answer = "\n\n".join(f"`{call.name}`:{told}" for call, told in zip(calls, said, strict=True))
    step = Step(before, calls, tuple(found.result for found in founds))
    key = f"tool {calls[0].text}{calls[1].text} {read}"
    accept, also = ((found.accept.lower(),) for found in founds)
    return Example((Message("user", text),), read, answer, "tools", key, accept, tools, (step,), also=also)


def next_example(draw: Draw) -> Example:
    """After a call, something else is asked, for which another of the tools is there."""
    rng = draw.rng
    first = pick(rng, draw.held)
    second = _second(rng, first, draw.held)
    tools = _all_offered(draw, first, second, rng.choice((0, 0, 1, 2)))
    given, request = _asked(rng, first, False)
    before = gives_back(rng, first, given)
    history = (
        Message("user", request.text),
        Message("assistant", "", (call_of(first, given),)),
        Message("tool", before.result),
        Message("assistant", before.answer),
    )
    then, asked = _asked(rng, second, False)
    text = rng.choice(_NEXT) + asked.text
    call, found = call_of(second, then), gives_back(rng, second, then)
    step = Step(thought(second, then, asked, tools), (call,), (found.result,))
    key = f"tool {second.tool.name} next: {call.text}"
    messages = (*history, Message("user", text))
    return Example(messages, found.read, found.answer, "tool follow-up", key, (found.accept,), tools, (step,))
