"""The surface of the program, one small fact each way: a name and what it does, a need and what it is called.

A place is a screen, a command line, a file system: whatever the same name may mean something else on. Its facts stand in
the `surface_` files; tests/tools/test_demo_surface.py holds those against the program.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand


def forms(*patterns: str) -> tuple[str, ...]:
    """All texts of these patterns."""
    return tuple(dict.fromkeys(text for pattern in patterns for text in expand(pattern)))


_WHERE_FIRST = re.compile(
    r"((?:in|on|under|before) (?:(?! it )[^,:;])*?) ((?:is|are|says|means|marks|holds) .*)"
).fullmatch
# A command as it is typed: where it is asked so, the answer has it so.
_TYPED = re.compile(r"(/|--)(?!.* (with|without|alone|n|name|text)\b)\S.*").fullmatch


def where_first(does: str) -> tuple[str, str]:
    """`in the strip means that ...` -> ("In the strip ", "means that ..."): a place at the start stands before the name."""
    found = _WHERE_FIRST(does)
    return (f"{found[1][0].upper()}{found[1][1:]} ", found[2]) if found else ("", does)


@dataclass(frozen=True, eq=False)
class Small:
    """One fact. name: as the answer has it. said: other ways to write it, apart by ";" (the name itself, without its
    marks, needs none). does: what stands behind the name. wants: what one may look for, apart by ";"."""

    name: str
    said: str
    does: str
    wants: str = ""

    @cached_property
    def bare(self) -> str:
        """The name without its marks."""
        return self.name.replace("`", "")

    @cached_property
    def spellings(self) -> tuple[str, ...]:
        """As people write it."""
        return (self.bare, *(listed(self.said) if self.said else ()))

    @cached_property
    def short(self) -> str:
        """The first clause of what it does."""
        for sign in (": ", "; ", ", "):
            head, found, _ = self.does.partition(sign)
            if found and head.count("`") % 2 == 0 and head.count("(") == head.count(")"):
                return head
        return self.does

    @cached_property
    def clause(self) -> tuple[str, str]:
        """What stands before the name, where the sentence begins with a place, and what behind."""
        return where_first(self.does)

    @cached_property
    def needs(self) -> tuple[str, ...]:
        """What one may look for."""
        return listed(self.wants) if self.wants else ()


@dataclass(frozen=True, eq=False)
class Place:
    """Facts of one place.

    on: how the place is called behind a question, `~` in the forms. asks: forms around a name (`@`). wishes: forms around
    a need (`#`). says: the answer, {name} and {does} in it. weight: how often it is drawn. missing: names that people
    try there and that are not there; denies: the answer to those, {name} in it. listed: the names, as the thought goes
    through them before it denies one. bare: whether the name alone, without more, may be asked.
    """

    name: str
    on: tuple[str, ...]
    asks: tuple[str, ...]
    wishes: tuple[str, ...]
    facts: tuple[Small, ...]
    says: str = "**{name}** {does}."
    weight: float = 1.0
    missing: tuple[str, ...] = ()
    denies: str = ""
    listed: str = ""
    bare: bool = True


def facts(rows: Mapping[str, tuple[str, ...]]) -> tuple[Small, ...]:
    """A table of facts: name -> (other spellings, what it does, needs)."""
    return tuple(Small(name, *row) for name, row in rows.items())


# Questions that want a yes or a no first.
_YES_OR_NO = tuple(
    f"{lead}{verb} "
    for lead in ("", "and ", "so ", "ok, ", "but ")
    for verb in ("is there", "are there", "does", "can i", "can one", "is it possible", "could i", "may i", "is", "have you got", "got", "do you have", "am i able")
)  # fmt: skip
_ASKED_SHARE, _DENIED_SHARE = 0.5, 0.12


def bare(question: str) -> str:
    """A question without its end, by which two are held for the same."""
    return question.rstrip("?.! ")


@dataclass(frozen=True, eq=False)
class Told:
    """An answer with its thought, what marks it as right, and what it is about."""

    thought: str
    answer: str
    accept: tuple[str, ...]
    also: tuple[str, ...]
    about: str


def _sentence(text: str, question: str, verdict: str) -> str:
    if not question.startswith(_YES_OR_NO):
        return text
    return f"{verdict}: {text if text.startswith('*') else text[0].lower() + text[1:]}"


def _answered(place: Place, fact: Small, name: str, question: str, thought: str) -> Told:
    before, behind = fact.clause
    answer = _sentence(before + place.says.format(name=name, does=behind), question, "Yes")
    mark = fact.short if fact.short in behind else behind
    return Told(thought, answer, (name,), (mark,), f"{place.name} {fact.bare}")


def told_by_name(place: Place, fact: Small, said: str, question: str) -> Told:
    """What a name means, asked as `said`."""
    name = f"`{said}`" if _TYPED(said) else fact.name
    thought = f"About {place.name}: {name.replace('`', '')}. {fact.short[0].upper()}{fact.short[1:]}."
    return _answered(place, fact, name, question, thought)


def told_by_need(place: Place, fact: Small, need: str, question: str) -> Told:
    """What does that which is wanted."""
    return _answered(place, fact, fact.name, question, f"About {place.name}. Wanted: {need}. That is {fact.bare}.")


def denied(place: Place, name: str, question: str) -> Told:
    """That there is no such name in this place."""
    thought = f"About {place.name}: {name}. There are {place.listed}. No {name} among them."
    answer = _sentence(place.denies.format(name=name), question, "No")
    return Told(thought, answer, (f"no `{name}`",), (), f"missing {place.name} {name}")


def _placed(draw: Draw, place: Place, form: str) -> str:
    return form.replace("~", draw.rng.choice(place.on)) if "~" in form else form


def tidy(question: str) -> str:
    """The question without the gaps that an empty part leaves."""
    return (
        " ".join(question.split())
        .replace(" ?", "?")
        .replace(" ,", ",")
        .replace(" .", ".")
        .replace(" :", ":")
        .strip(" ,")
    )


def asked_whole(draw: Draw, place: Place) -> tuple[str, Told]:
    """A whole question about something of this place, before typing noise, and its answer."""
    rng = draw.rng
    roll = rng.random()
    if place.missing and roll < _DENIED_SHARE:
        name = rng.choice(place.missing)
        question = tidy(_placed(draw, place, rng.choice(place.asks)).replace("@", name))
        return question, denied(place, name, question)
    fact = rng.choice(place.facts)
    if fact.needs and (roll > _ASKED_SHARE or not place.asks):
        need = rng.choice(fact.needs)
        question = tidy(_placed(draw, place, rng.choice(place.wishes)).replace("#", need))
        return question, told_by_need(place, fact, need, question)
    spellings = fact.spellings if place.bare else fact.spellings[1:]
    said = rng.choice(spellings) if not place.bare or rng.random() < 0.6 else fact.bare
    question = tidy(_placed(draw, place, rng.choice(place.asks)).replace("@", said))
    return question, told_by_name(place, fact, said, question)


def names_asked(places: tuple[Place, ...]) -> frozenset[str]:
    """Every bare question by name that these places can ask."""
    return frozenset(
        bare(tidy(form.replace("~", on).replace("@", said)))
        for place in places
        for fact in place.facts
        for form in place.asks
        for on in (place.on if "~" in form else ("",))
        for said in (fact.spellings if place.bare else fact.spellings[1:])
    )


@dataclass(frozen=True, eq=False)
class Surface:
    """All places, and how often each is drawn."""

    places: tuple[Place, ...]

    @cached_property
    def weights(self) -> tuple[float, ...]:
        """Cumulative: a place is drawn the more often, the more it holds."""
        return tuple(accumulate(place.weight * len(place.facts) ** 0.7 for place in self.places))


def surface_example(draw: Draw, surface: Surface, taken: frozenset[str]) -> Example:
    """One small fact of one place, asked by its name or by what is wanted; some names are not there.

    taken: bare questions that have an answer of their own elsewhere."""
    rng = draw.rng
    while True:
        (place,) = rng.choices(surface.places, cum_weights=surface.weights)
        question, told = asked_whole(draw, place)
        if wording_is_held_out(question) == draw.held and bare(question) not in taken:
            break
    message = Message("user", typed(draw, question))
    key = f"surface {told.about}: {question}"
    return Example((message,), told.thought, told.answer, "program", key, told.accept, also=told.also)


def typed(draw: Draw, question: str) -> str:
    """With typing noise, but for a question that is little more than a name or a command."""
    if len(question) < 12 or "--" in question or "/" in question or "`" in question:
        return question if draw.rng.random() < 0.7 else question[0].upper() + question[1:]
    return as_typed(draw.rng, question)
