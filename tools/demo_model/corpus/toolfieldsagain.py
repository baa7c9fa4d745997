"""After a tool has told one thing of many: another thing that stands in the same result, or the same thing of another."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from tools.demo_model.corpus.example import Call, Draw, Example, Message, Step, Tool
from tools.demo_model.corpus.toolasks import Given, again, ask, call_of, give
from tools.demo_model.corpus.toolcatalog import Offer
from tools.demo_model.corpus.toolfields import asks_beside, others_beside, pick_looked, record_with, tell
from tools.demo_model.corpus.toollooked import Field, Looked
from tools.demo_model.corpus.toolreal import Found, offered
from tools.demo_model.corpus.toolthoughts import asking_words, heading
from tools.demo_model.corpus.wording import as_typed, expand

_OTHERS = tuple(
    text
    for pattern in (
        "[and|what about|how about|and what about|now|then|and for] {v}[?| please|]",
        "[the same|same question|same] for {v}[?| please|]",
        "[now|and] do {v}[?| too|]",
        "{v}?",
    )
    for text in expand(pattern)
)


def field_again_example(draw: Draw) -> Example:
    """A question that builds on a result with many fields."""
    return _other_field(draw) if draw.rng.random() < 0.6 else _other_value(draw)


def _start(rng: Random, held: bool) -> tuple[Looked, Offer, Given, Field]:
    """A tool that needs one value and tells several things, the value, and the field that is asked for first."""
    while True:
        looked, chosen = pick_looked(rng, held)
        needed = [slot for slot in chosen.slots if chosen.parameter(slot).required]
        if len(needed) == 1 and needed[0] is looked.spec.slots[0] and len(looked.fields) > 1:
            (one,) = give(rng, chosen, needed, rng.random() < 0.25)
            return looked, chosen, one, rng.choice(looked.fields)


def _question(rng: Random, chosen: Offer, field: Field, one: Given) -> str:
    from_field = Offer(field.asked, chosen.gist, chosen.tool, chosen.slots)
    return ask(rng, from_field, [one], asking=True).text


def _referring(rng: Random, looked: Looked, field: Field) -> str:
    """The question for a field that leaves out the value, if it can be put so."""
    if looked.told is None:
        return ""
    phrase, stands, _ = looked.told
    texts = [
        text.replace(phrase, stands) for text in field.asked.sentences if phrase in text and asks_beside(text, phrase)
    ]
    return as_typed(rng, rng.choice(("", "", "and ", "and ", "ok, ")) + rng.choice(texts)) if texts else ""


def _history(question: str, call: Call, found: Found) -> tuple[Message, ...]:
    return (
        Message("user", question),
        Message("assistant", "", (call,)),
        Message("tool", found.result),
        Message("assistant", found.answer),
    )


def _made(
    messages: Sequence[Message],
    thinking: str,
    answer: str,
    key: str,
    accept: str,
    tools: tuple[Tool, ...],
    *steps: Step,
) -> Example:
    return Example(tuple(messages), thinking, answer, "tool follow-up", f"tool {key}", (accept.lower(),), tools, steps)


def _other_field(draw: Draw) -> Example:
    """Another thing, that the result above has as well: nothing is called."""
    rng = draw.rng
    while True:
        looked, chosen, one, first = _start(rng, draw.held)
        then = rng.choice([field for field in looked.fields if field is not first])
        question = _referring(rng, looked, then) or _question(rng, chosen, then, one)
        key, value, asked = rng.choice(then.names), then.draw(rng), first.draw(rng)
        first_key, result = record_with(rng, looked, first, asked, (one,), (key, value))
        if first_key not in then.names and key not in first.names:
            break
    before = tell(first, first_key, asked, result, False)
    found = tell(then, key, value, result, False)
    call = call_of(chosen, [one])
    tools = offered(draw, [chosen.tool, *others_beside(draw, chosen)])
    messages = (*_history(_question(rng, chosen, first, one), call, before), Message("user", question))
    thinking = f"Asked: {asking_words(question)}\nNo new call. In the result above: "
    thinking += found.read.removeprefix("It says ").replace(": ", " is ", 1)
    return _made(messages, thinking, found.answer, f"{call.text} {question} {found.read}", found.accept, tools)


def _other_value(draw: Draw) -> Example:
    """The same thing of another: the call once more, and the same field read."""
    rng = draw.rng
    looked, chosen, one, field = _start(rng, draw.held)
    other = again(rng, one)
    founds = []
    for given in (one, other):
        value = field.draw(rng)
        key, result = record_with(rng, looked, field, value, (given,))
        founds.append(tell(field, key, value, result, False))
    frame = rng.choice(_OTHERS)
    text = as_typed(rng, frame.replace("{v}", "\ue000"))
    text = text[: text.index("\ue000") + 1] if frame.endswith("{v}") else text
    call = call_of(chosen, [other])
    text = text.replace("\ue000", other.said)
    lines = [f"Asked: {asking_words(text)}\nAgain -> {chosen.tool.name}"]
    lines += [f"{heading(other.parameter)}: now {other.said} -> {value}" for _, value in call.arguments]
    tools = offered(draw, [chosen.tool, *others_beside(draw, chosen)])
    asked = _question(rng, chosen, field, one)
    messages = (
        *_history(asked, call_of(chosen, [one]), founds[0]),
        Message("user", text),
    )
    step = Step("\n".join(lines), (call,), (founds[1].result,))
    return _made(
        messages, founds[1].read, founds[1].answer, f"{call.text} {founds[1].read}", founds[1].accept, tools, step
    )
