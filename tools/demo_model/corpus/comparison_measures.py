"""Which of two measures is more where the units differ, whether two numbers are the same, and which comes first in counting."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.arithmetic import typed, worded
from tools.demo_model.corpus.example import Draw, Example, Message

# The larger unit, the smaller, how many of it make one, and what is asked of them.
_UNITS = (
    ("kg", "g", 1000, ("heavier", "weighs more")), ("kilos", "grams", 1000, ("heavier", "weighs more")), ("km", "m", 1000, ("longer", "further", "more")), ("m", "cm", 100, ("longer", "more", "taller")), ("cm", "mm", 10, ("longer", "more")),
    ("hours", "minutes", 60, ("longer", "more")), ("minutes", "seconds", 60, ("longer", "more")), ("days", "hours", 24, ("longer", "more")), ("weeks", "days", 7, ("longer", "more")), ("years", "months", 12, ("longer", "more")),
    ("litres", "ml", 1000, ("more",)), ("GB", "MB", 1000, ("more", "bigger", "larger")), ("euros", "cents", 100, ("more",)), ("dollars", "cents", 100, ("more",)), ("dozen eggs", "eggs", 12, ("more",)),
)  # fmt: skip
_WHICH = ("which is {w}, {a} or {b}[?|]", "what is {w}: {a} or {b}[?|]", "{a} or {b}, which is {w}[?|]", "is {a} or {b} {w}[?|]", "{w}: {a} or {b}[?|]", "[which|what] is {w}? {a} or {b}", "compare {a} and {b}: which is {w}?", "i have {a} and you have {b}. which is {w}?")  # fmt: skip
_WEIGHS = ("[what|which] weighs more, {a} or {b}[?|]", "{a} or {b}: which weighs more?", "does {a} or {b} weigh more?")
_SAME = ("are {a} and {b} the same[ number|][?|]", "is {a} the same [number |]as {b}[?|]", "{a} and {b}, same or different[?|]", "is {a} equal to {b}[?|]", "are {a} and {b} equal[?|]", "did i write the same number twice: {a} {b}", "{a} {b} - same number?", "{a} = {b}?", "do {a} and {b} match?")  # fmt: skip
_BEFORE = ("does {a} come {s} {b}[?|]", "is {a} {s} {b} [when counting|when you count|in counting|on the number line][?|]", "{a} {s} {b}, [right|yes or no|true or false]?", "when [i|you] count, does {a} come {s} {b}?", "in order, is {a} {s} {b}?")  # fmt: skip


def measure_example(draw: Draw) -> Example:
    """More of two measures, the same or not, before or after. Never of the held-out side."""
    rng, roll = draw.rng, draw.rng.random()
    if roll < 0.45:
        return _measure(rng)
    while True:
        a, b = rng.choice(((rng.randint(1, 20), rng.randint(1, 20)), (rng.randint(10, 999), rng.randint(10, 999))))
        if roll < 0.75 and rng.random() < 0.7:
            b = rng.choice((a, int("".join(rng.sample(str(a), len(str(a)))))))
        if a != b or roll < 0.75:
            break
    if roll < 0.75:
        question, same = worded(rng, _SAME, a=a, b=b), a == b
        thought = f"{' '.join(str(a))} and {' '.join(str(b))}: {'the same' if same else 'not the same'}"
        answer = f"**Yes**, both are {a}." if same else f"**No**: {a} and {b} are different."
        return _told(rng, question, thought, answer, "same number", f"{a} same {b}", same)
    side = rng.choice(("before", "before", "after"))
    holds = (a < b) == (side == "before")
    thought = f"{a} {'<' if a < b else '>'} {b}: {a} comes {'before' if a < b else 'after'} {b}"
    answer = f"**{'Yes' if holds else 'No'}**: {min(a, b)} comes before {max(a, b)}."
    return _told(rng, worded(rng, _BEFORE, a=a, b=b, s=side), thought, answer, "comes before", f"{a} {side} {b}", holds)


def _told(rng: Random, question: str, thought: str, answer: str, family: str, key: str, holds: bool) -> Example:
    verdict, other = ("yes", "no") if holds else ("no", "yes")
    marks = (":", ",")
    return Example((Message("user", typed(rng, question)),), thought, answer, family, key, tuple(verdict + mark for mark in marks), refuse=tuple(other + mark for mark in marks))  # fmt: skip


def _measure(rng: Random) -> Example:
    large, small, factor, words = rng.choice(_UNITS)
    while True:
        one = rng.randint(2, 9)
        two = rng.choice(
            (rng.randint(2, 12 * factor), rng.randint(2, 99), 10 * rng.randint(1, factor), factor * one // 2)
        )
        if 2 <= two != one * factor:
            break
    first, second = f"{one} {large}", f"{two} {small}"
    word = rng.choice(words)
    a, b = rng.choice(((first, second), (second, first)))
    question = worded(rng, _WEIGHS, a=a, b=b) if word == "weighs more" else worded(rng, _WHICH, a=a, b=b, w=word)
    whole = one * factor
    thought = f"{first} = {one} × {factor} = {whole} {small}\n{whole} {'>' if whole > two else '<'} {two}"
    more, less = (first, second) if whole > two else (second, first)
    answer = f"**{more}** {'weigh more' if word == 'weighs more' else f'is {word}'}: {first} = {whole} {small}."
    return Example((Message("user", typed(rng, question)),), thought, answer, "measures", f"{more} over {less}", (f"{more} weigh", f"{more} is"))  # fmt: skip
