"""A request for a real tool as a person writes it, the words that carry each value, and the thought that binds the two."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from random import Random

from tools.demo_model.corpus.example import Call, Parameter, Tool
from tools.demo_model.corpus.toolcatalog import Offer, Slot, Spec
from tools.demo_model.corpus.toolkinds import KINDS, UNIT_FAMILIES
from tools.demo_model.corpus.toolsynonyms import reworded
from tools.demo_model.corpus.toolthoughts import ASKS_FROM, argument, asking_words, not_said, takes, without_mark
from tools.demo_model.corpus.wording import as_typed, expand

# A value's place while noise passes over the words: no letter, so that no noise touches it. The last ones are whole phrases.
_FIRST_MARK = 0xE000
_MARK = re.compile("[\ue000-\ue0ff]")
_PLACE = re.compile(r"\{(p?)(\d)\}")


def _expanded(*patterns: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for pattern in patterns for text in expand(pattern)))


# "~" is an order. The first ones do for any, the second ones where the user is to have something done, not shown.
_ASKED = _expanded(
    "[can|could|would|will] you [please |]~", "[please|pls|kindly|go ahead and|now|ok,|hey,|just|quickly|flint,] ~", "[i want you to|i need you to|i'd like you to|i would like you to|you should] ~",
    "[are you able to|do you think you could|any chance you could|may i ask you to|if you can,|when you have a moment,|be so kind and|next:|would you mind?] ~",
)  # fmt: skip
_WANTED = _expanded(
    "[help me|i want to|i need to|i'd like to|i have to|let's|let us|we need to|i'm trying to|time to|don't forget to|it's time to|your job:|to do:] ~",
    "[is it possible to|would it be possible to] ~", "[my wife|my boss|my mum|the team|our client] asked me to ~", "i was told that you can ~",
)  # fmt: skip
_AFTER = (
    "~ please",
    "~ for me",
    "~ for me please",
    "~ now",
    "~ thanks",
    "~, thank you",
    "~, will you?",
    "~, please",
    "~ asap",
    "~, if you can",
)
_BY_NAME = _expanded(
    "[use|call|with|using|run|try] {t}[:|, | to] ~", "{t}: ~", "~, [use|with|take] {t}[| for that| please]"
)
_LEADS = _expanded(
    "[busy day.|i'm on the train.|i'm driving.|just woke up.|quick one.|sorry to bother you.|one more thing.|before i forget:|new job for you.|good morning!|hi there.|i'm in a hurry.|long day.|last thing for today.]",
    "[i was talking to my sister.|my boss is waiting.|we talked about this yesterday.|it's a surprise for my wife.|i have no hands free.|i'm at the office.|the kids are asleep.|nothing works today.|i hope you can do this.]",
    "[ok so.|listen.|right.|hello flint.|hm.|about tomorrow:|as discussed:|as always:|first things first.]",
)  # fmt: skip
_ENDS = _expanded(
    ". [it's urgent|no hurry|thanks a lot|thank you|that would be great|i'm in a hurry|you know why|let me know|tell me when it's done|that's all|my hands are full|i can't do it myself right now]", ", [it's important|if you can|cheers|it's for work|would be nice|thanks in advance]",
)  # fmt: skip
_JOINS = (" ", " ", " ", " ", ", ", ", ", ", and ")
_LABELLED = ("{l}: {v}", "{l} {v}", "the {l} is {v}", "{l} = {v}", "{l} should be {v}")
# Behind a value that ends by itself its label may follow.
_LABELLED_AFTER = (
    "{v} is the {l}", "{v} as {l}", "{v} for the {l}", "{v} as the {l}", "with {v} as {l}", "take {v} as {l}",
)  # fmt: skip
_AFTER_ITS_LABEL = 0.3
_NEAR_DAYS = ("tomorrow", "today", "yesterday", "next ", "last ")
_UNSAID = frozenset(["get", "find", "look", "search", "list", "show", "read", "check", "count", "fetch", "track", "define", "translate", "convert", "calculate", "book", "reserve", "create", "add", "write", "order", "report", "generate", "schedule", "log", "rent", "summarize"])  # fmt: skip
_SWITCHED = {
    "true": ("{} on", "{}: yes", "{} true", "set {} to true", "with {} on", "turn {} on", "{} = true"), "false": ("{} off", "{}: no", "{} false", "set {} to false", "with {} off", "turn {} off", "{} = false"),
}  # fmt: skip
# How one of a few allowed values is said behind a request: {l} is the parameter, {v} the value.
_CHOSEN = _expanded(
    "[with|on|in|as|at|for|and|using|by|under] {v}[ please|]", "[|the |with |in |set the |with the |and ]{l} {v}", "{v} {l}[, please|]", "{l}[: |=| = |, | is | as ]{v}",
    "[make it|and make it|i want it|i'd like it|i need it|it should be|it must be|let it be|that is|preferably|ideally|only|just] {v}", "[the {v} one|the {v} kind|option {v}|{v} is fine|{v} will do|{v} is best|go for {v}|take {v}|choose {v}|use {v}]",
    "[set|put|switch] [the |]{l} to {v}", "[the {l} should be|the {l} is|i want the {l}|for {l} take|as {l} use|as {l}] {v}",
)  # fmt: skip
_CHOSEN_SO = 0.4
# What may stand before the order: `on Friday, ...`.
_IN_FRONT = tuple(KINDS[name] for name in ("date", "hour", "place", "month", "room", "weekday"))
_COINS = {
    "€": "EUR",
    "euros": "EUR",
    "EUR": "EUR",
    "euro": "EUR",
    "$": "USD",
    "dollars": "USD",
    "bucks": "USD",
    "USD": "USD",
    "£": "GBP",
    "pounds": "GBP",
}


@dataclass(frozen=True)
class Given:
    """A parameter that the user gave: value as the call has it, said as the message has it."""

    slot: Slot
    parameter: Parameter
    value: str
    said: str


@dataclass(frozen=True)
class Request:
    """What the user writes, for each parameter given the words it is found in, `to Ana`, and the words that ask."""

    text: str
    words: dict[str, str]
    asked: str


def label(parameter: Parameter) -> str:
    """The parameter's name in words: `start time`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", parameter.name).replace("_", " ").lower()


# Names that say little when they are asked for.
_UNCLEAR_NAMES = (
    "on at to from end by with for q n in as start back when until of p m start_at which what where who whom why how"
)
_UNCLEAR = frozenset(_UNCLEAR_NAMES.split())


def asked_label(slot: Slot, parameter: Parameter) -> str:
    """The parameter as one asks for it: by its name, or by a clearer one."""
    if parameter.name not in _UNCLEAR:
        return label(parameter)
    return next((name for name in slot.names if name not in _UNCLEAR), parameter.name).replace("_", " ")


def give(rng: Random, offer: Offer, slots: Sequence[Slot], lower: bool) -> list[Given]:
    """Values for these slots, no two alike. lower: by someone who types no capitals."""
    given: list[Given] = []
    for slot in slots:
        value, said = slot.draw(rng)
        while any(
            slot.kind and (said == other.said or value == other.value or not _go_together(slot, said, other))
            for other in given
        ):
            value, said = slot.draw(rng)
        if slot.type == "boolean" and rng.random() < 0.12:
            said = rng.choice(_SWITCHED[value]).format(label(offer.parameter(slot)))
        if lower:
            value, said = value.lower() if slot.kind else value, said.lower()
        given.append(Given(slot, offer.parameter(slot), value, said))
    return _with_currency(offer, given)


def _go_together(slot: Slot, said: str, other: Given) -> bool:
    """Units are of one sort: nobody turns miles into grams."""
    unit = KINDS["unit"]
    if slot.kind is not unit or other.slot.kind is not unit:
        return True
    return any(said in family and other.said in family for family in UNIT_FAMILIES)


def _with_currency(offer: Offer, given: list[Given]) -> list[Given]:
    """`25 euros` names the currency too, where the tool takes one."""
    for one in given:
        coin = next(
            (code for sign, code in _COINS.items() if sign.lower() in one.said.lower().replace(one.value, " ")), ""
        )
        slot = next((slot for slot in offer.slots if slot.choices and slot.names[0] == "currency"), None)
        if slot is None or not coin or one.slot.type != "number":
            continue
        others = [other for other in given if other.slot is not slot]
        return [*others, Given(slot, offer.parameter(slot), coin, "")]
    return given


@lru_cache(maxsize=20_000)
def _frames(spec: Spec, said: frozenset[int], order: bool) -> tuple[str, ...]:
    texts = spec.orders if order else spec.sentences
    fitting = tuple(text for text in texts if {int(place) for _, place in _PLACE.findall(text)} <= said)
    return (*fitting, *(spec.wants,) * (1 + len(fitting) // 25)) if order else fitting


def _mark(index: int) -> str:
    return chr(_FIRST_MARK + index)


def _phrase(rng: Random, one: Given, mark: str) -> str:
    return rng.choice(one.slot.phrases).replace("{v}", mark)


def _behind(rng: Random, one: Given, mark: str) -> str:
    """The phrase of a value that the request itself has no place for."""
    if one.slot.choices and one.slot.type == "string" and rng.random() < _CHOSEN_SO:
        return rng.choice(_CHOSEN).replace("{v}", mark).replace("{l}", label(one.parameter))
    return _phrase(rng, one, mark)


def _goes_unsaid(spec: Spec) -> bool:
    """Whether the thing alone says what is to be done with it: `an email, id 7` is no word of deleting it."""
    return spec.wants.split(" ", 1)[0] in _UNSAID


def _quoted(rng: Random, text: str) -> str:
    return rng.choice(('"{}"', '"{}"', '"{}"', "“{}”", '"{}"' if "'" in text else "'{}'")).format(text)


def ask(rng: Random, offer: Offer, given: Sequence[Given], second: str = "", asking: bool = False) -> Request:
    """A request with these values. second: another value for the first one given, named beside it. asking: none of its
    orders, and no bare list of values."""
    spec = offer.spec
    index = {spec.slots.index(one.slot): one for one in given if one.said}
    ordered = not asking and rng.random() < 0.55
    frames = _frames(spec, frozenset(index), ordered) or _frames(spec, frozenset(index), True)
    ordered = ordered or not _frames(spec, frozenset(index), False)
    rest: list[str] = []
    if not asking and rng.random() < 0.09 and index:
        head = rng.choice((spec.wants, spec.noun if _goes_unsaid(spec) else spec.wants, f"i want to {spec.wants}"))
        frame = f"{head}{rng.choice((': ', '. ', ', '))}"
        style = rng.choice(_LABELLED)
        parts = [
            (style if rng.random() < 0.6 else "").format(l=label(one.parameter), v=_mark(place))
            or _labelled(rng, one, _mark(place))
            for place, one in index.items()
            if one.slot.type != "boolean"
        ]
        rest = [_mark(place) for place, one in index.items() if one.slot.type == "boolean"]
        rng.shuffle(parts)
        text = frame + rng.choice((", ", ", ", "; ", "\n")).join(parts)
    else:
        frame = reworded(rng, rng.choice(frames))
        named = {int(place) for _, place in _PLACE.findall(frame)}
        text = _PLACE.sub(
            lambda found: (
                _phrase(rng, index[int(found[2])], _mark(int(found[2]))) if found[1] else _mark(int(found[2]))
            ),
            frame,
        )
        rest = [_behind(rng, one, _mark(place)) for place, one in index.items() if place not in named]
        if ordered:
            text = _asked_for(rng, text)
    rng.shuffle(rest)
    text = _joined(rng, text, rest, index)
    for place, one in index.items():
        if one.said.lower().startswith(_NEAR_DAYS):  # `tomorrow`, not `on tomorrow`
            text = re.sub(rf"\bon {_mark(place)}", _mark(place), text)
    last = index.get(ord(text[-1]) - _FIRST_MARK)
    if (
        ordered
        and rng.random() < 0.08
        and not re.search("[.:?,]", text)
        and not (last and last.slot.kind and last.slot.kind.open)
    ):
        text = rng.choice(_AFTER).replace("~", text)
    if rng.random() < 0.1 and ASKS_FROM not in text:
        text = f"{rng.choice(_LEADS)} {ASKS_FROM}{text}"
    return _filled(rng, offer, text, index, given, second)


def _asked_for(rng: Random, text: str) -> str:
    """An order as it is: or asked for politely, wished for, or with the tool's name."""
    roll = rng.random()
    if roll < 0.04:
        return rng.choice(_BY_NAME).replace("~", text)
    if roll < 0.24:
        return rng.choice(_ASKED).replace("~", text)
    if roll < 0.36 and not re.search(r"\b(me|us|you)\b", text):
        return rng.choice(_WANTED).replace("~", text)
    return text


def _labelled(rng: Random, one: Given, mark: str) -> str:
    """A value with the name of its parameter before it or behind it."""
    ends = one.slot.type != "array" and not (one.slot.kind and one.slot.kind.open)
    if ends and rng.random() < _AFTER_ITS_LABEL:
        return rng.choice(_LABELLED_AFTER).format(l=asked_label(one.slot, one.parameter), v=mark)
    return rng.choice(_LABELLED).format(l=label(one.parameter), v=mark)


def _joined(rng: Random, text: str, rest: list[str], index: dict[int, Given]) -> str:
    """The text with the phrases that it has no place for, behind it or one of them before it."""
    if not rest:
        return text
    text = text.rstrip("?.") if rng.random() < 0.9 or not text.endswith("?") else text
    front = ord(_MARK.findall(rest[-1])[0]) - _FIRST_MARK
    if rng.random() < 0.3 and index[front].slot.kind in _IN_FRONT and rest[-1][0].isalpha():
        text = f"{rest.pop()}, {text}"
    for phrase in rest:
        place = next((ord(mark) - _FIRST_MARK for mark in _MARK.findall(phrase)), None)
        if place is not None and index[place].slot.type != "boolean" and rng.random() < 0.13:
            text += rng.choice((". ", ", ", ". ")) + _labelled(rng, index[place], _mark(place))
        elif phrase.startswith(":"):
            text += phrase
        else:
            joint = rng.choice(_JOINS) if phrase is not rest[0] else rng.choice(_JOINS[:-1])
            text += (" " if phrase.startswith("and ") else joint) + phrase
    return text


def _filled(
    rng: Random, offer: Offer, text: str, index: dict[int, Given], given: Sequence[Given], second: str
) -> Request:
    """Noise over the words, then the values into their places, and what words each value is found in."""
    text = re.sub(" +", " ", text)
    for place, one in index.items():  # "on tomorrow" is said by nobody
        if one.said.lower().startswith(("today", "tomorrow", "next ")):
            word = "(on for|on|for)" if rng.random() < 0.9 else "on"
            text = re.sub(f"\\b{word} {_mark(place)}", _mark(place), text)
    text = text.replace(" :", ":").replace(" ,", ",").rstrip(" ,:;")
    last = text[-1:]
    if rng.random() < 0.06 and not _MARK.match(last):
        text = text.rstrip("?.! ") + rng.choice(_ENDS)
    text = as_typed(rng, text).replace("{t}", offer.tool.name).replace("{T}", offer.tool.name)
    if _MARK.match(last):  # what noise has put behind an open end would be taken for a part of it
        text = text[: text.rindex(last) + 1]
        kind = index[ord(last) - _FIRST_MARK].slot.kind
        if not (kind and kind.open):
            text += rng.choice(("", "", "", "", ".", ".", "!", " please", ", please", ", thanks", " thx", "?"))
    marks = [ord(mark) - _FIRST_MARK for mark in _MARK.findall(text)]
    bare = text.replace(ASKS_FROM, " ")
    around = [_around(bare, _mark(place), index[place].slot) for place in marks]
    words: dict[str, str] = {}
    for position, place in enumerate(marks):
        one, kind, (before, after) = index[place], index[place].slot.kind, around[position]
        said = one.said
        if kind is not None and kind.type == "string":
            tight = max(kind.quotes, 0.7) if kind.open and not after and position + 1 < len(marks) else kind.quotes
            said = _quoted(rng, said) if rng.random() < tight else said
        if second and one is given[0]:
            said = f"{said}{rng.choice((' and ', ' and ', ', ', ' and also '))}{second}"
        words[one.parameter.name] = f"{before}{said}{after}"
        text = text.replace(_mark(place), said)
    for one in given:
        if not one.said:  # a currency: it is found where the amount is
            words[one.parameter.name] = next(
                words[other.parameter.name] for other in given if other.slot.type == "number"
            )
    return Request(without_mark(text), words, asking_words(text))


def _around(text: str, mark: str, slot: Slot) -> tuple[str, str]:
    """The word before a value, and behind a number the one after it: `for` of `for Ana`."""
    before, _, after = text.partition(mark)
    cue = before.rsplit(None, 1)[-1] if before.split() and before[-1] == " " else ""
    cue = "" if _MARK.search(cue) or len(cue) > 14 or cue[-1:] in tuple(".!?") else f"{cue} "
    numeric = slot.type in ("integer", "number") and after[:1] == " "
    follow = after[1:].split(None, 1)[0].rstrip(".,?!") if numeric and after.strip() else ""
    return ("" if cue == " " else cue), f" {follow}" if follow.isalpha() else ""


def call_of(offer: Offer, given: Sequence[Given]) -> Call:
    """The call, its arguments in the schema's order."""
    values = {one.parameter.name: one.value for one in given}
    return Call(offer.tool.name, tuple((name, values[name]) for name in _order(offer) if name in values))


def filled(offer: Offer, call: Call) -> list[tuple[Parameter, str]]:
    """The parameters that a call fills, each with its value."""
    values = dict(call.arguments)
    return [(parameter, values[parameter.name]) for parameter in offer.tool.parameters if parameter.name in values]


def _order(offer: Offer) -> tuple[str, ...]:
    return tuple(parameter.name for parameter in offer.tool.parameters)


def thought(offer: Offer, given: Sequence[Given], request: Request, tools: Sequence[Tool]) -> str:
    """What is asked and which tool of all does it, then parameter by parameter the words and the value."""
    values = {one.parameter.name: one.value for one in given}
    lines = [takes(request.asked, tools, offer.tool.name)]
    for parameter in offer.tool.parameters:
        name = parameter.name
        lines.append(argument(parameter, request.words[name], values[name]) if name in values else not_said(parameter))
    return "\n".join(lines)


def again(rng: Random, one: Given) -> Given:
    """The same parameter with another value."""
    value, said = one.slot.draw(rng)
    while value == one.value:
        value, said = one.slot.draw(rng)
    return replace(one, value=value, said=said)
