"""A question on one of many things that a tool tells: the field that was asked for, yes or no, how many, which is more; two
tools for two questions, a value said a turn before, a value that another tool has to find first, and nothing found."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from random import Random

from tools.demo_model.corpus.example import Call, Draw, Example, Message, Step, Tool
from tools.demo_model.corpus.split import tool_is_held_out
from tools.demo_model.corpus.toolasks import Given, Request, again, ask, call_of, filled, give, thought
from tools.demo_model.corpus.toolcatalog import Offer, Slot, offer
from tools.demo_model.corpus.toolerrors import as_error, draw_error
from tools.demo_model.corpus.toollooked import Field, Looked, all_looked, expanded
from tools.demo_model.corpus.toolreal import NO_TOOL, NONE_DOES, Found, beside, gives_back, offered
from tools.demo_model.corpus.toolthoughts import asking_words, heading, takes_none
from tools.demo_model.corpus.toolworld_looked import CHAINS
from tools.demo_model.corpus.wording import as_typed


@dataclass(frozen=True)
class _Turn:
    """A request, its call, what comes back, and what is read and told of it."""

    chosen: Offer
    request: Request
    given: tuple[Given, ...]
    call: Call
    found: Found

    def thought(self, tools: tuple[Tool, ...]) -> str:
        """The thought before the call, these tools being offered."""
        return thought(self.chosen, self.given, self.request, tools)


@cache
def _sided(held: bool) -> tuple[tuple[Looked, tuple[str, ...]], ...]:
    sided = ((one, tuple(n for n in one.spec.names if tool_is_held_out(n) == held)) for one in all_looked())
    return tuple((one, names) for one, names in sided if names)


def pick_looked(rng: Random, held: bool, fields: bool = True) -> tuple[Looked, Offer]:
    """Any of these tools; fields: one that tells something."""
    while True:
        one, names = rng.choice(_sided(held))
        if one.fields or not fields:
            return one, offer(rng, one.spec, names)


def _by_name(rng: Random, held: bool, wants: str) -> tuple[Looked, Offer] | None:
    for one, names in _sided(held):
        if one.spec.wants == wants:
            return one, offer(rng, one.spec, names)
    return None


def _near(draw: Draw, chosen: Offer) -> list[Tool]:
    """Some of its neighbours in the same program."""
    return [
        offer(draw.rng, one.spec, names).tool
        for one, names in _sided(draw.held)
        if one.spec.domain == chosen.spec.domain and one.spec is not chosen.spec and draw.rng.random() < 0.6
    ]


def others_beside(draw: Draw, chosen: Offer) -> list[Tool]:
    """Its neighbours, so that the request has to tell them apart, and any others."""
    near = _near(draw, chosen)
    count = draw.rng.choice((0, 1, 1, 2, 3)) - len(near)
    return near + ([one.tool for one in beside(draw.rng, chosen, draw.held, count)] if count > 0 else [])


def _slots(rng: Random, chosen: Offer) -> list[Slot]:
    return [slot for slot in chosen.slots if chosen.parameter(slot).required or rng.random() < 0.4]


def _given(rng: Random, chosen: Offer) -> list[Given]:
    given = give(rng, chosen, _slots(rng, chosen), rng.random() < 0.25)
    while len({one.value.lower() for one in given}) < len(given):
        given = give(rng, chosen, _slots(rng, chosen), rng.random() < 0.25)
    return given


def _shown(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _key(rng: Random, field: Field) -> str:
    return field.names[0] if rng.random() < 0.5 else rng.choice(field.names)


def record_with(
    rng: Random,
    looked: Looked,
    field: Field,
    value: object,
    given: tuple[Given, ...],
    also: tuple[str, object] | None = None,
) -> tuple[str, str]:
    """The result with this value of the field among others, also this one, and the key that the field has there."""
    key = _key(rng, field)
    values: dict[str, object] = {key: value} if also is None else {key: value, also[0]: also[1]}
    for other in looked.fields:
        if values.keys().isdisjoint(other.names) and rng.random() < 0.65:
            values[_key(rng, other)] = other.draw(rng)
    if given and rng.random() < 0.5:
        values.setdefault(given[0].parameter.name, given[0].value)
    pairs = list(values.items())
    rng.shuffle(pairs)
    return key, _written(rng, looked, dict(pairs))


def _written(rng: Random, looked: Looked, record: dict[str, object]) -> str:
    match rng.randrange(9):
        case 0 | 1 | 2 | 3:
            loaded: object = record
        case 4:
            loaded = {rng.choice(("data", "result", looked.spec.nouns[0].replace(" ", "_"))): record}
        case 5:
            loaded = {"ok": True, "data": record}
        case 6:
            loaded = [record]
        case 7:
            return "\n".join(f"{key}: {_shown(value)}" for key, value in record.items())
        case _:
            return ", ".join(f"{key}={_shown(value)}" for key, value in record.items())
    return json.dumps(loaded, ensure_ascii=False, separators=rng.choice(((", ", ": "), (",", ":"), (", ", ": "))))


def _told(rng: Random, looked: Looked, field: Field, given: tuple[Given, ...], counting: bool) -> Found:
    """What comes back for a question on this field, and the answer to it."""
    roll = rng.random()
    if roll < 0.06:
        error = rng.choice((
            draw_error(rng), f"{given[0].value} not found", f"no {looked.spec.nouns[0]} {given[0].value}", f"unknown {given[0].parameter.name}: {given[0].value}",
        )) if given else draw_error(rng)  # fmt: skip
        return Found(as_error(rng, error), f"An error: {error}.", rng.choice(("That failed: **{}**.", "The tool says **{}**, so I do not know.")).format(error), error)  # fmt: skip
    if roll < 0.11:
        key, result = record_with(rng, looked, field, None, given)
        return Found(result, f"It says {key}: null.", f"That is **not known**: the tool has nothing under `{key}`.", "not known")  # fmt: skip
    if roll < 0.14:
        result = rng.choice(("[]", "{}", "null", '{"results": []}', '{"data": null}', '{"count": 0, "results": []}'))
        return Found(result, "It is empty.", "Nothing was found: the result is **empty**.", "empty")
    value = field.draw(rng)
    key, result = record_with(rng, looked, field, value, given)
    return tell(field, key, value, result, counting)


def tell(field: Field, key: str, value: object, result: str, counting: bool) -> Found:
    """How this value of a field is read in the result, and told."""
    if isinstance(value, list):
        items = [str(item) for item in value]
        read = f"It says {key}: {', '.join(items)}."
        if counting:
            return Found(
                result, f"{read} That is {len(items)}.", f"**{len(items)}**: {', '.join(items)}.", str(len(items))
            )
        return Found(result, read, f"**{', '.join(items)}**.", items[-1])
    if isinstance(value, bool):
        read = f"It says {key}: {_shown(value)}. So {'yes' if value else 'no'}."
        return Found(result, read, f"**{'Yes' if value else 'No'}**, {field.tells[0 if value else 1]}.", "yes" if value else "no")  # fmt: skip
    shown = _shown(value)
    return Found(result, f"It says {key}: {shown}.", field.tells[0].format(v=shown), shown)


def looked_turn(rng: Random, looked: Looked, chosen: Offer) -> _Turn:
    """A question on one of the fields."""
    given = tuple(_given(rng, chosen))
    field = rng.choices(looked.fields, [3 if field.counted else 1 for field in looked.fields])[0]
    counting = field.counted is not None and rng.random() < 0.7
    asked = field.counted if counting and field.counted is not None else field.asked
    request = ask(rng, replace(chosen, spec=asked), given, asking=True)
    found = _told(rng, looked, field, given, counting)
    return _Turn(chosen, request, given, call_of(chosen, given), found)


def _example(
    messages: tuple[Message, ...], thinking: str, answer: str, key: str, accept: str, tools: tuple[Tool, ...], *steps: Step,
    also: tuple[str, ...] = (),
) -> Example:  # fmt: skip
    return Example(messages, thinking, answer, "tools", f"tool {key}", (accept.lower(),), tools, steps, also=also)


def field_example(draw: Draw) -> Example:
    """One thing of many is asked for."""
    makers = (_one, _act, _compared, _two, _told_before, _chained, _none)
    return draw.rng.choices(makers, (9, 9, 2, 4, 3, 2, 3))[0](draw)


def _one(draw: Draw) -> Example:
    looked, chosen = pick_looked(draw.rng, draw.held)
    turn = looked_turn(draw.rng, looked, chosen)
    return _after(draw, chosen, turn, (Message("user", turn.request.text),))


def _after(draw: Draw, chosen: Offer, turn: _Turn, messages: tuple[Message, ...]) -> Example:
    tools = offered(draw, [chosen.tool, *others_beside(draw, chosen)])
    step = Step(turn.thought(tools), (turn.call,), (turn.found.result,))
    found = turn.found
    return _example(messages, found.read, found.answer, f"{turn.call.text} {found.read}", found.accept, tools, step)


def _act(draw: Draw) -> Example:
    """Something is to be done by one of the tools that stand beside those that only look."""
    looked, chosen = pick_looked(draw.rng, draw.held, fields=False)
    while looked.fields:
        looked, chosen = pick_looked(draw.rng, draw.held, fields=False)
    turn = _acting(draw.rng, chosen, tuple(_given(draw.rng, chosen)))
    return _after(draw, chosen, turn, (Message("user", turn.request.text),))


def _acting(rng: Random, chosen: Offer, given: tuple[Given, ...]) -> _Turn:
    request = ask(rng, chosen, given, asking=bool(chosen.spec.sentences) and rng.random() < 0.4)
    return _Turn(chosen, request, given, call_of(chosen, given), gives_back(rng, chosen, given))


_WHICH = expanded(
    "[which is|which one is|what is|tell me which is] {w}, {a} or {b}? / is {a} or {b} {w}? / {a} or {b}, [which|which one] is {w}? / {w}: {a} or {b}? / which of {a} and {b} is {w}? / is {a} {w} than {b}?"
)


def _compared(draw: Draw) -> Example:
    """Which of two is more: two calls, and the two figures side by side."""
    rng = draw.rng
    while True:
        looked, chosen = pick_looked(rng, draw.held)
        fields = [field for field in looked.fields if field.more]
        needed = [slot for slot in chosen.slots if chosen.parameter(slot).required]
        if fields and len(needed) == 1:
            break
    field = rng.choice(fields)
    (one,) = give(rng, chosen, needed, False)
    other = again(rng, one)
    first, second = field.draw(rng), field.draw(rng)
    assert isinstance(first, (int, float)) and isinstance(second, (int, float))
    word, sign = rng.choice(field.more)
    frame = rng.choice(_WHICH)
    text = as_typed(rng, frame.format(w=word, a="\ue000", b="\ue001")).replace("\ue000", one.said)
    text = text.replace("\ue001", other.said)
    key = _key(rng, field)
    calls = (call_of(chosen, [one]), call_of(chosen, [other]))
    joint = " than " if " than " in frame else " and " if "{a} and" in frame else " or "
    start = text.index(one.said)
    end = text.index(other.said, start + len(one.said)) + len(other.said)
    words = {one.parameter.name: text[start:end]}
    results = tuple(_written(rng, looked, {key: value}) for value in (first, second))
    both = f"{one.value}: {key} {_shown(first)}. {other.value}: {key} {_shown(second)}."
    if first == second:
        read, answer, accept = f"{both} The same.", f"**Neither**: both have {_shown(first)}.", "neither"
    else:
        wins = one if (first > second) == (sign == "+") else other
        read = f"{both} {word.capitalize()} is {wins.value}."
        answer, accept = f"**{wins.value}** is {word}: {_shown(first)} and {_shown(second)}.", wins.value
        if joint == " than ":
            answer = (
                f"**{'Yes' if wins is one else 'No'}**, {wins.value} is {word}: {_shown(first)} and {_shown(second)}."
            )
            accept = "yes" if wins is one else "no"
    tools = offered(draw, [chosen.tool, *others_beside(draw, chosen)])
    before = thought(chosen, [one], Request(text, words, asking_words(text)), tools)
    before += f"\nTwice: {one.parameter.name} {one.value}, then {other.value}"
    what = f"{calls[0].text}{calls[1].text} {word}"
    return _example((Message("user", text),), read, answer, what, accept, tools, Step(before, calls, results))


def _any_turn(rng: Random, looked: Looked, chosen: Offer) -> _Turn:
    return looked_turn(rng, looked, chosen) if looked.fields else _acting(rng, chosen, tuple(_given(rng, chosen)))


_ALSO = (" and ", " and ", " and also ", ", and ", ". also, ", ". and ", "? and ", "; ", " plus ", ". then: ", "\n")


def _two(draw: Draw) -> Example:
    """Two questions in one message, each for another tool."""
    rng = draw.rng
    looked, chosen = pick_looked(rng, draw.held, fields=rng.random() < 0.7)
    while any(slot.kind and slot.kind.open for slot in chosen.slots):  # what has no end would swallow the second
        looked, chosen = pick_looked(rng, draw.held, fields=rng.random() < 0.7)
    second_looked, second = pick_looked(rng, draw.held, fields=rng.random() < 0.6)
    while second.tool.name == chosen.tool.name or second_looked.spec is looked.spec:
        second_looked, second = pick_looked(rng, draw.held, fields=rng.random() < 0.6)
    turns = (_any_turn(rng, looked, chosen), _any_turn(rng, second_looked, second))
    text = turns[0].request.text.rstrip("?. ") + rng.choice(_ALSO) + turns[1].request.text
    read = " ".join(f"{turn.call.name}: {turn.found.read}" for turn in turns)
    answer = rng.choice((" ", "\n\n")).join(turn.found.answer for turn in turns)
    tools = offered(draw, [chosen.tool, second.tool, *(others_beside(draw, chosen) if rng.random() < 0.3 else ())])
    before = "\n".join(("Two things.", *(turn.thought(tools) for turn in turns)))
    calls = tuple(turn.call for turn in turns)
    what = f"{calls[0].text}{calls[1].text} {read}"
    step = Step(before, calls, tuple(turn.found.result for turn in turns))
    also = (turns[1].found.accept.lower(),)
    return _example((Message("user", text),), read, answer, what, turns[0].found.accept, tools, step, also=also)


_NOTED = ("Noted.", "Noted: {v}.", "Good to know.", "Understood: {v}.", "All right. What would you like to know?")


def asks_beside(text: str, phrase: str) -> bool:
    """Whether a question says more than what it is about, which a bare `it?` would not."""
    return text.strip(" ?") != phrase.strip()


def _told_before(draw: Draw) -> Example:
    """`i live in Oslo`, and then `how warm is it there`: the value stands a turn before."""
    rng = draw.rng
    while True:
        looked, chosen = pick_looked(rng, draw.held, fields=False)
        if looked.told is None or len([s for s in chosen.slots if chosen.parameter(s).required]) > 1:
            continue
        phrase, stands, tellings = looked.told
        field = rng.choice(looked.fields) if looked.fields else None
        asked = field.asked if field is not None else looked.spec
        texts = (*asked.orders, *asked.sentences)
        referring = tuple(
            text.replace(phrase, stands)
            for text in texts
            if phrase in text and "{p" not in text and asks_beside(text, phrase)
        )
        if referring:
            break
    first = next(slot for slot in chosen.slots if slot is looked.spec.slots[0])
    (one,) = given = tuple(give(rng, chosen, [first], rng.random() < 0.2))
    telling = rng.choice(tellings)
    said = as_typed(rng, telling.replace("{0}", "\ue000"))
    said = said[: said.index("\ue000") + 1] if telling.endswith("{0}") else said
    text = as_typed(rng, rng.choice(("", "", "and ", "so ")) + rng.choice(referring))
    words = {one.parameter.name: f"{stands}, they said {one.said}"}
    messages = (
        Message("user", said.replace("\ue000", one.said)),
        Message("assistant", rng.choice(_NOTED).format(v=one.value)),
        Message("user", text),
    )
    found = _told(rng, looked, field, given, False) if field is not None else gives_back(rng, chosen, given)
    turn = _Turn(chosen, Request(text, words, asking_words(text)), given, call_of(chosen, given), found)
    return _after(draw, chosen, turn, messages)


def _chained(draw: Draw) -> Example:
    """The act needs an address, and only the name was said: it is looked up first."""
    rng = draw.rng
    wants, place, finds, key = rng.choice(CHAINS)
    acting, finding = _by_name(rng, draw.held, wants), _by_name(rng, draw.held, finds)
    if acting is None or finding is None:
        return _one(draw)
    (_, act), (looked, find) = acting, finding
    slot = act.spec.slots[place]
    (who,) = give(rng, find, [s for s in find.slots if s is looked.spec.slots[0]], rng.random() < 0.2)
    given = [Given(slot, one.parameter, who.value, who.said) if one.slot is slot else one for one in _given(rng, act)]
    field = next(field for field in looked.fields if field.names[0] == key)
    address = str(field.draw(rng))
    request = ask(rng, act, given)
    name = act.parameter(slot).name
    tools = offered(draw, [act.tool, find.tool])
    lines = thought(act, given, request, tools).split("\n")
    lines = [
        f"{name}: {request.words[name]} -> the {key} of {who.value}" if n.startswith(f"{name}: ") else n for n in lines
    ]
    first = call_of(find, [who])
    before = "\n".join((*lines, f"First: find {who.value} -> {find.tool.name}", f"{who.parameter.name}: {who.value}"))
    found_key, result = record_with(rng, looked, field, address, (who,))
    final = [replace(one, value=address) if one.slot is slot else one for one in given]
    second = call_of(act, final)
    then = [f"It says {found_key}: {address}. Now -> {act.tool.name}"]
    then += [f"{heading(parameter)}: {value}" for parameter, value in filled(act, second)]
    done = gives_back(rng, act, final)
    steps = (Step(before, (first,), (result,)), Step("\n".join(then), (second,), (done.result,)))
    messages = (Message("user", request.text),)
    return _example(messages, done.read, done.answer, f"{first.text}{second.text}", done.accept, tools, *steps)


_OVERLAP = frozenset({"weather_now"})  # whose tools can each be asked for what the other knows


def _none(draw: Draw) -> Example:
    """What is asked for has no tool here, though perhaps its neighbours are, and the ones that are here are named."""
    rng = draw.rng
    looked, absent = pick_looked(rng, draw.held, fields=False)
    turn = _any_turn(rng, looked, absent)
    near = [] if absent.spec.domain in _OVERLAP or rng.random() < 0.5 else _near(draw, absent)
    others = near or [other.tool for other in beside(rng, absent, draw.held, rng.choice((1, 1, 2, 3)), lacking=True)]
    tools = offered(draw, others)
    text = turn.request.text.replace(absent.tool.name, absent.spec.noun)
    asked = turn.request.asked.replace(absent.tool.name, absent.spec.noun)
    answer = rng.choice(NONE_DOES).format(o=", ".join(f"`{tool.name}`" for tool in tools))
    accept = next(text for text in NO_TOOL if text in answer.lower())
    return _example((Message("user", text),), takes_none(asked, tools), answer, f"none: {text}", accept, tools)
