"""Who is taller than whom, told pair by pair, and asked as a whole: the tallest, the shortest, one against another."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_people import between
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_thought import told


@dataclass(frozen=True)
class _Scale:
    """The words of a scale: more, most, less, least. base: "is as tall as"."""

    more: str
    most: str
    less: str
    least: str


_SCALES = (
    _Scale("taller", "tallest", "shorter", "shortest"), _Scale("older", "oldest", "younger", "youngest"), _Scale("faster", "fastest", "slower", "slowest"),
    _Scale("heavier", "heaviest", "lighter", "lightest"), _Scale("stronger", "strongest", "weaker", "weakest"), _Scale("richer", "richest", "poorer", "poorest"),
    _Scale("bigger", "biggest", "smaller", "smallest"), _Scale("louder", "loudest", "quieter", "quietest"), _Scale("happier", "happiest", "sadder", "saddest"),
)  # fmt: skip
_WHO = frames("who is [the |]W?", "who's the W?", "which one is the W?", "so who is the W?", "who is W [of all|of them|of the three|then]?", "the W is?", "tell me who is the W", "and the W?", "W?")  # fmt: skip
_IS = frames("is {x} W than {y}?", "so is {x} W than {y}?", "is it true that {x} is W than {y}?", "{x} is W than {y}, right?", "would you say {x} is W than {y}?")  # fmt: skip
_MIDDLE = (
    "who is in the middle?",
    "who is in between?",
    "who is neither the M nor the L?",
    "who stands in the middle?",
)
_ORDER = (
    "put them in order, M first",
    "order them from M to L",
    "what's the order, M first?",
    "list them, the M first",
)
_JOINTS = (". ", ". ", " and ", ", ", ", and ", "; ", "\n", ". also, ")


def _is(name: str) -> str:
    return "i'm" if name == "i" else f"{name} is"


def _pair(memory: Recollection, scale: _Scale, high: str, low: str) -> str:
    """That one is above the other, from either side."""
    rng = memory.rng
    first, word, second = (high, scale.more, low) if rng.random() < 0.7 else (low, scale.less, high)
    return f"{_is(first)} {word} than {'me' if second == 'i' else second}"


def _said(name: str) -> str:
    return "you" if name == "i" else name


def rank_recall(draw: Draw) -> Example:
    """Two or three pairs that make a row, told in any order, and a question about the row."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 1)))
    scale = rng.choice(_SCALES)
    row = [memory.slot("name") for _ in range(rng.choice((3, 3, 3, 3, 4)))]
    if rng.random() < 0.25:
        row[rng.randrange(len(row))] = "i"
    pairs = [_pair(memory, scale, high, low) for high, low in pairwise(row)]
    if rng.random() < 0.35:
        rng.shuffle(pairs)
    text, quotes = rng.choice(_JOINTS).join(pairs), told(pairs)
    order = " > ".join(map(_said, row))
    found = f"{quotes} In order, {scale.more}: {order}."
    turn = _question(memory, scale, row, found)
    if rng.random() < 0.5:
        mark = " " if text[-1] in ".?!" else ". "
        return memory.finish(turn.asked(f"{memory.filled(text)}{mark}{turn.question}"))
    noted = memory.made(text, f"{quotes} Noted.", f"Noted: {order}, by who is {scale.more}.", "introduction", (order,))  # fmt: skip
    if rng.random() < 0.12:
        return memory.finish(noted)
    memory.say(noted)
    between(memory, rng.choice((0, 0, 0, 1)))
    return memory.finish(turn)


def _verb(name: str) -> str:
    return "are" if name == "i" else "is"


def _question(memory: Recollection, scale: _Scale, row: list[str], found: str) -> Example:
    rng = memory.rng
    roll = rng.random()
    if roll < 0.6:
        top = rng.random() < 0.6
        word, name = (scale.most, row[0]) if top else (scale.least, row[-1])
        asked = rng.choice(_WHO).replace("W", word)
        answer = f"**{_said(name)}** {_verb(name)} the {word}." if rng.random() < 0.5 else f"**{_said(name)}**."
        return memory.made(asked, f"Asked: the {word}. {found} The {word}: {_said(name)}.", answer, "follow-up", (_said(name),))  # fmt: skip
    if roll < 0.85:
        i, j = sorted(rng.sample(range(len(row)), 2))
        right = rng.random() < 0.5
        word, x, y = rng.choice(((scale.more, i, j), (scale.less, j, i))) if right else rng.choice(((scale.more, j, i), (scale.less, i, j)))  # fmt: skip
        names = {"{x}": row[x], "{y}": "me" if row[y] == "i" else row[y]}
        pattern = rng.choice(_IS if row[x] != "i" else ("am {x} W than {y}?",))
        asked = pattern.replace("W", word)
        for mark, name in names.items():
            asked = asked.replace(mark, name)
        verdict, truth = ("Yes", (row[x], row[y])) if right else ("No", (row[y], row[x]))
        a, b = truth
        answer = f"{verdict}: {_said(a)} {_verb(a)} {word} than {_said(b)}."
        thought = f"Asked: whether {_said(row[x])} {_verb(row[x])} {word} than {_said(row[y])}. {found} So: {verdict.lower()}."  # fmt: skip
        return memory.made(asked, thought, answer, "follow-up", (f"{verdict}:",))
    if roll < 0.93 and len(row) == 3:
        asked = rng.choice(_MIDDLE).replace("M", scale.most).replace("L", scale.least)
        return memory.made(asked, f"Asked: the middle. {found} The middle: {_said(row[1])}.", f"**{_said(row[1])}**.", "follow-up", (_said(row[1]),))  # fmt: skip
    line = ", ".join(map(_said, row))
    asked = rng.choice(_ORDER).replace("M", scale.most).replace("L", scale.least)
    return memory.made(asked, f"Asked: the order. {found}", f"**{line}**.", "follow-up", (line,))
