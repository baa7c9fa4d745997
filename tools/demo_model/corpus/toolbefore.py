"""A value that a tool needs was said in an earlier turn: told for later, or given to another tool."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message, Step, Tool
from tools.demo_model.corpus.toolasks import Given, Request, again, ask, asked_label, call_of, give, label, thought
from tools.demo_model.corpus.toolcatalog import Offer, Slot, Spec, of_group, offer, sorts
from tools.demo_model.corpus.toolkinds import Kind
from tools.demo_model.corpus.toolreal import ASK, beside, gives_back, offered, pick, values_for
from tools.demo_model.corpus.toolthoughts import asking_words
from tools.demo_model.corpus.wording import as_typed, expand


def _expanded(*patterns: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for pattern in patterns for text in expand(pattern)))


_TOLD = _expanded(
    "[the|my|our] {l} is {v}", "[for later|note|remember|just so you know|first|before i forget|fyi|keep in mind]: [the |my |]{l} [is |]{v}", "[remember|note|keep] the {l}[:|,| is] {v}", "the {l} [will be|should be|is always|is going to be] {v}", "[so |ok, |hi, |hello, |]the {l} is {v}", "i'll need [a tool|you] in a moment. the {l} is {v}", "we [use|take|have] {v} as [the |]{l}", "[take|use] {v} as [the |]{l} from now on", "{l}: {v}", "{l} = {v}",
)  # fmt: skip
_NOTED = ("Noted: {l} {v}.", "All right, the {l} is {v}.", "Noted, {l} {v}. What should I do?", "Good, the {l} is {v}. What now?", "Understood: {l} {v}.")  # fmt: skip
_KNOWN = _expanded(
    "", ", you know the {l}", ", the {l} [i told you|i gave you|i said|as i said|as told|from above|from before]", ", with the {l} [i told you|i gave you|from above|from before|as told]", ", you have the {l}[ already|]", " ([{l} as above|{l} as told|you know the {l}])", ". [you know the {l}|the {l} is above|the {l} as i said|{l} as told]", " with that {l}", ", i told you the {l}[ already|]",
)  # fmt: skip
_SAME = _expanded(
    ", [the |]same {l}[| as before| again| as above]", ", [again |]with the same {l}", ", {l} as [before|above]", ". [the |]same {l}[| please| again| as before]", " ([same|the same] {l}[| as before])", ", the {l} stays[ the same|]", ", {l} unchanged", " with the same {l}[| as before| again]", ", [and |]{l} [as i said before|like before|like above]",
)  # fmt: skip
_IT = _expanded(
    "[and |now |and now |then |please |ok, |thanks, |great, now |good. |next |well then, ]{w}[| please| now| for me|, please|, thanks]", "[can|could|would|will] you [also |now |please |]{w}[?| please?| for me?]", "[i want you to|i'd like you to|you can|you may|you should] [now |also |]{w}[| please]", "[and|also|then] {w}[ too| as well|][| please]",
)  # fmt: skip
_NEXT = ("", "", "now ", "and ", "then ", "ok, now ", "thanks. ", "good. now ", "next: ", "and now ", "great, ")


def _ending(rng: Random, frames: tuple[str, ...], name: str) -> str:
    """What is put behind a request: the parameter's name stays as it is."""
    frame = rng.choice(frames)
    if not frame:
        return ""
    opening = frame[: len(frame) - len(frame.lstrip(" .,("))]
    said = as_typed(rng, frame[len(opening) :].replace("{l}", "\ue001"))
    if not said.isupper():
        said = said[0].lower() + said[1:]
    said = said.replace("\ue001", name)
    return f"{opening or ' '}{said}" if opening != "(" else f" ({said}"


def _served(draw: Draw, chosen: Offer, given: list[Given], late: Given, request: Request, ending: str, mention: str, history: tuple[Message, ...], tools: tuple[Tool, ...]) -> Example:  # fmt: skip
    """The call with the value of before."""
    rng, name = draw.rng, late.parameter.name
    text = request.text.rstrip(" .?!") + ending if ending else request.text
    heard = Request(
        text, request.words | {name: f"{mention}{', ' * bool(mention)}they said {late.said}"}, request.asked
    )
    given = [*given, late]
    call, found = call_of(chosen, given), gives_back(rng, chosen, given)
    step = Step(thought(chosen, given, heard, tools), (call,), (found.result,))
    messages = (*history, Message("user", text))
    key = f"tool {chosen.tool.name} before: {call.text}"
    return Example(messages, found.read, found.answer, "tool follow-up", key, (found.accept,), tools, (step,))


def _ends(chosen: Offer) -> bool:
    """Whether no value that it needs is without a clear end, which would swallow what is put behind the request."""
    return not any(slot.kind and slot.kind.open and chosen.parameter(slot).required for slot in chosen.slots)


def _closed(given: list[Given]) -> list[Given]:
    return [one for one in given if not (one.slot.kind and one.slot.kind.open)]


def told_before(draw: Draw) -> Example:
    """The value was told for later, and the request leaves it out."""
    rng = draw.rng
    while True:
        chosen = pick(rng, draw.held)
        slots = [slot for slot in chosen.slots if slot.kind and slot.type == "string" and chosen.parameter(slot).required]  # fmt: skip
        if slots and _ends(chosen):
            break
    slot = rng.choice(slots)
    given = _closed(values_for(rng, chosen, frozenset({chosen.parameter(slot).name})))
    (late,) = give(rng, chosen, [slot], False)[:1]
    while any(late.value == one.value for one in given):
        late = again(rng, late)
    if late.value in late.said:
        late = replace(late, said=late.value)
    name = asked_label(slot, chosen.parameter(slot))
    request = ask(rng, chosen, given)
    tools = offered(draw, [chosen.tool, *(other.tool for other in beside(rng, chosen, draw.held, rng.choice((0, 0, 1, 2))))])  # fmt: skip
    if rng.random() < 0.2 and (other := _unlike(rng, slot, name, draw.held)):
        answer = rng.choice(ASK).format(l=name)
        thinking = f"{thought(chosen, given, request, tools)}\nAsk for {late.parameter.name}."
        messages = (*_telling(rng, *other), Message("user", request.text))
        key = f"tool {chosen.tool.name} lacks {late.parameter.name}: {request.text}"
        return Example(messages, thinking, answer, "tool follow-up", key, (f"which {name}",), tools)
    history = _telling(rng, name, late.said)
    ending = _ending(rng, _KNOWN, name)
    return _served(draw, chosen, given, late, request, ending, f"the {name}" if ending else "", history, tools)


def _telling(rng: Random, name: str, value: str) -> tuple[Message, Message]:
    """A value told for later, and that it was heard."""
    frame = rng.choice(_TOLD)
    if name == "name":  # the thing's, not the person's
        frame = frame.replace("my ", "the ").replace("our ", "the ")
    frame = as_typed(rng, frame.replace("{v}", "\ue000").replace("{l}", "\ue001"))
    told = frame[: frame.index("\ue000") + 1] if frame.rstrip(".!?").endswith("\ue000") else frame
    heard = rng.choice(_NOTED).format(l=name, v=value)
    return Message("user", told.replace("\ue000", value).replace("\ue001", name)), Message("assistant", heard)


def _unlike(rng: Random, slot: Slot, name: str, held: bool) -> tuple[str, str] | None:
    """A value of another kind and its name, which does not stand for the one that is lacking."""
    other = pick(rng, held)
    for one in give(rng, other, [each for each in other.slots if each.kind and each.type == "string"], False):
        said = label(one.parameter)
        alike = said == "name" or set(said.split()) & set(name.split())
        if one.slot.kind is not slot.kind and not alike and one.value in one.said:
            return said, one.value
    return None


@cache
def _alike(spec: Spec, held: bool) -> tuple[tuple[Spec, tuple[str, ...]], ...]:
    """Other specs of the same group that take a value of a kind that this one takes."""
    kinds = _kinds(spec)
    return tuple(pair for pair in of_group(spec.group, held) if pair[0] is not spec and pair[0].domain == spec.domain and kinds & _kinds(pair[0]))  # fmt: skip


def _kinds(spec: Spec) -> set[Kind]:
    return {slot.kind for slot in spec.slots if slot.kind and slot.type == "string"}


def _near(rng: Random, first: Offer, held: bool) -> Iterator[Offer]:
    """Other tools for the same thing, in any order, on which something may be put behind the request."""
    near = _alike(first.spec, held)
    for pair in rng.sample(near, len(near)):
        second = offer(rng, *pair)
        if second.tool.name != first.tool.name and _ends(second):
            yield second


def _shared(rng: Random, held: bool) -> tuple[Offer, list[Given], Offer, Given]:
    """Two tools for the same thing, the first with its values, and one of these for the second."""
    while True:
        first = pick(rng, held)
        if not _alike(first.spec, held):
            continue
        every = values_for(rng, first)
        given = [one for one in every if one.slot.kind and one.said and one.slot.type == "string"]  # fmt: skip
        for second in _near(rng, first, held):
            for one in given:
                for slot in second.slots:
                    parameter = second.parameter(slot)
                    if (
                        slot.kind is one.slot.kind
                        and slot.type == "string"
                        and label(parameter) == label(one.parameter)
                    ):
                        return first, every, second, replace(one, slot=slot, parameter=parameter)


def _called_it(rng: Random, held: bool) -> tuple[Offer, list[Given], Offer, Given, str]:
    """Two tools for one thing, the second of which needs no more than that, and how it is wanted of "it"."""
    *_, records, things = sorts(held)
    while True:
        spec, names = rng.choice(rng.choice((records, things)))
        thing = spec.slots[0] if spec.slots else None
        if not thing or not thing.kind or thing.type != "string" or spec.wants.startswith(("delete ", "remove ", "rename ")):  # fmt: skip
            continue
        mates = [pair for pair in _alike(spec, held) if pair[0].slots[0].kind is thing.kind and _of_it(pair[0].wants)]
        if not mates:
            continue
        first = offer(rng, spec, names)
        given = values_for(rng, first)
        if not given or given[0].slot is not thing or not given[0].said:
            continue
        carried = {one.slot.kind for one in given[1:]}  # not said again, but perhaps meant
        second = offer(rng, *rng.choice(mates))
        alone = all(not second.parameter(slot).required and slot.kind not in carried for slot in second.slots[1:])
        if alone and second.slots[0].type == "string" and second.tool.name != first.tool.name and _ends(second):
            late = replace(given[0], slot=second.slots[0], parameter=second.parameter(second.slots[0]))
            return first, given, second, late, _of_it(second.spec.wants)


@cache
def _of_it(wants: str) -> str:
    """`switch it on`, `read its pressure`: a wish for something, of which has just been spoken; empty where it makes one."""
    verb, rest = wants.replace("get ", "show ", 1).split(" ", 1)
    if verb in ("create", "add", "register", "list", "count", "find", "search"):
        return ""
    if found := re.fullmatch(r"the ([a-z ]+) of an? .+", rest):
        return f"{verb} its {found[1]}"
    if found := re.fullmatch(r"(on|off|up|down) an? .+", rest):
        return f"{verb} it {found[1]}"
    return f"{verb} it" if re.match("an? (?!.* of )", rest) else ""


def same_as_before(draw: Draw) -> Example:
    """Another tool, with a value that the tool before was given."""
    rng = draw.rng
    as_it = rng.random() < 0.4
    if as_it:
        first, given, second, late, wants = _called_it(rng, draw.held)
    else:
        first, given, second, late = _shared(rng, draw.held)
    request = ask(rng, first, given)
    before = gives_back(rng, first, given, 0.02)
    history = (
        Message("user", request.text),
        Message("assistant", "", (call_of(first, given),)),
        Message("tool", before.result),
        Message("assistant", before.answer),
    )
    others = [other.tool for other in beside(rng, first, draw.held, rng.choice((0, 0, 1))) if other.spec is not second.spec and other.spec.group != second.spec.group]  # fmt: skip
    tools = offered(draw, [first.tool, second.tool, *others])
    if as_it:
        text = as_typed(rng, rng.choice(_IT).replace("{w}", wants))
        asked = Request(text, {}, asking_words(text))
        return _served(draw, second, [], late, asked, "", "its" if " its " in f" {wants} " else "it", history, tools)
    rest = _closed(values_for(rng, second, frozenset({late.parameter.name})))
    while any(one.value == late.value for one in rest):
        rest = _closed(values_for(rng, second, frozenset({late.parameter.name})))
    then = ask(rng, second, rest)
    then = replace(then, text=rng.choice(_NEXT) + then.text)
    name = label(late.parameter)
    return _served(draw, second, rest, late, then, _ending(rng, _SAME, name), f"same {name}", history, tools)


def before_example(draw: Draw) -> Example:
    """A call that takes a value from an earlier turn."""
    return (told_before if draw.rng.random() < 0.55 else same_as_before)(draw)
