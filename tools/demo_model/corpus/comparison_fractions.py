"""Which of two fractions is larger, a fraction against a decimal, and whether two of them are the same."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.arithmetic import typed, worded
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.split import comparison_is_held_out

_NAMES = {
    (1, 2): ("a half", "one half", "half"), (1, 3): ("a third", "one third"), (2, 3): ("two thirds",), (1, 4): ("a quarter", "one quarter", "a fourth"), (3, 4): ("three quarters",), (1, 5): ("a fifth", "one fifth"), (2, 5): ("two fifths",), (3, 5): ("three fifths",),
    (4, 5): ("four fifths",), (1, 6): ("a sixth",), (5, 6): ("five sixths",), (1, 8): ("an eighth",), (3, 8): ("three eighths",), (1, 10): ("a tenth",), (3, 10): ("three tenths",),
}  # fmt: skip
_AS_DECIMAL = {(1, 2): "0.5", (1, 4): "0.25", (3, 4): "0.75", (1, 5): "0.2", (2, 5): "0.4", (3, 5): "0.6", (4, 5): "0.8", (1, 10): "0.1", (3, 10): "0.3", (7, 10): "0.7", (9, 10): "0.9", (1, 8): "0.125"}  # fmt: skip
_WHICH = (
    "[which|what] is {w}[,|:] {x} or {y}[?|]", "is {x} or {y} {w}[?|]", "{x} or {y}, which is {w}[?|]", "which [fraction |one |]is {w}: {x} or {y}?", "{w}: {x} or {y}[?|]", "{x} vs {y}, which is {w}?", "compare {x} and {y}, which is {w}?", "[tell me|say|do you know] which is {w}, {x} or {y}", "what's {w}, {x} or {y}?", "between {x} and {y}, which is {w}?",
    "the {w} of {x} and {y}[?|]", "{x} of a pizza or {y}, which is {w}?", "would you rather have {x} or {y} of a cake? which is {w}?", "i never know: is {x} or {y} {w}?", "{x} {y}: {w}?",
)  # fmt: skip
_IS_IT = (
    "is {x} {w} than {y}[?|]", "is it true that {x} is {w} than {y}?", "{x} is {w} than {y}, [right|correct|true]?", "true or false: {x} is {w} than {y}", "{x} {s} {y}[?|, true?]", "is {x} {s} {y}?", "would you say {x} is {w} than {y}?", "am i right that {x} is {w} than {y}?",
)  # fmt: skip
_SAME = (
    "is {x} the same as {y}[?|]", "are {x} and {y} [equal|the same][?|]", "does {x} equal {y}[?|]", "{x} = {y}[?|, right?|, true?]", "is {x} equal to {y}?", "{x} and {y}, the same?", "do {x} and {y} come to the same?",
)  # fmt: skip
_LARGER, _SMALLER = ("larger", "bigger", "more", "greater"), ("smaller", "less", "smaller")

Fraction = tuple[int, int]


def _fraction(rng: Random) -> Fraction:
    if rng.random() < 0.45:
        return rng.choice(tuple(_NAMES))
    q = rng.randint(2, 12)
    return rng.randint(1, q - 1), q


def _said(rng: Random, fraction: Fraction, words: bool) -> str:
    if words and fraction in _NAMES:
        return rng.choice(_NAMES[fraction])
    return f"{fraction[0]}/{fraction[1]}"


def fraction_work(a: Fraction, b: Fraction) -> str:
    """Top times the other's bottom, on both sides, as the model is to think it."""
    x, y = f"{a[0]}/{a[1]}", f"{b[0]}/{b[1]}"
    left, right = a[0] * b[1], b[0] * a[1]
    sign = ">" if left > right else "<" if left < right else "="
    return f"{x} and {y}: across\n{a[0]} × {b[1]} = {left}, {b[0]} × {a[1]} = {right}\n{left} {sign} {right}, so {x} {sign} {y}"


def fraction_example(draw: Draw) -> Example:
    """Two fractions: the larger, the smaller, a claim, or the same."""
    rng = draw.rng
    while True:
        a, b = _fraction(rng), _fraction(rng)
        if rng.random() < 0.08:
            k = rng.randint(2, 5)
            b = (a[0] * k, a[1] * k) if a[1] * k <= 12 else b
        left, right = a[0] * b[1], b[0] * a[1]
        if a != b and max(left, right) >= 10 and comparison_is_held_out(left * 100 + a[1], right * 100 + b[1]) == draw.held:  # fmt: skip
            break
        if a != b and not draw.held and max(left, right) < 10:
            break
    words = rng.random() < 0.25
    if not draw.held and rng.random() < 0.15:
        return _against_decimal(rng)
    x, y = _said(rng, a, words), _said(rng, b, words)
    f, g = f"{a[0]}/{a[1]}", f"{b[0]}/{b[1]}"
    work, kind = fraction_work(a, b), rng.random()
    up = rng.random() < 0.65
    word, sign = rng.choice(_LARGER if up else _SMALLER), ">" if up else "<"
    real = ">" if left > right else "<" if left < right else "="
    key = f"fractions {f} {g}"
    if kind < 0.15:
        answer = f"**Yes**: {f} = {g}." if real == "=" else f"**No**: {f} {real} {g}."
        return _turn(rng, worded(rng, _SAME, x=x, y=y), key, work, answer, (f"{f} {real} {g}",))
    if kind < 0.4:
        question = worded(rng, _IS_IT, x=x, y=y, w=word, s=sign)
        answer = f"**{'Yes' if real == sign else 'No'}**: {f} {real} {g}."
        return _turn(rng, question, key, work, answer, (f"{f} {real} {g}",))
    question = worded(rng, _WHICH, x=x, y=y, w=word)
    if real == "=":
        return _turn(rng, question, key, work, f"Neither: {f} and {g} are **equal**.", ("equal",))
    found, other = (f, g) if (real == sign) else (g, f)
    return _turn(
        rng, question, key, work, f"**{found}** is {word}: {found} {sign} {other}.", (f"{found} {sign} {other}",)
    )


def _against_decimal(rng: Random) -> Example:
    """A fraction that is known as a decimal, against a decimal."""
    fraction = rng.choice(tuple(_AS_DECIMAL))
    known = _AS_DECIMAL[fraction]
    while True:
        other = f"0.{rng.choice((rng.randint(1, 9), rng.randint(1, 99))):d}"
        if not other.endswith("0"):
            break
    f = f"{fraction[0]}/{fraction[1]}"
    if rng.random() < 0.3:
        other = known
    here, there = float(known), float(other)
    real = ">" if here > there else "<" if here < there else "="
    work = f"{f} is {known}\n{known} {real} {other}"
    key = f"fractions {f} {other}"
    if real == "=":
        return _turn(rng, worded(rng, _SAME, x=f, y=other), key, work, f"**Yes**: {f} = {other}.", (f"{f} = {other}",))
    up = rng.random() < 0.65
    word, sign = rng.choice(_LARGER if up else _SMALLER), ">" if up else "<"
    first, second = (f, other) if rng.random() < 0.5 else (other, f)
    found, less = (f, other) if real == sign else (other, f)
    question = worded(rng, _WHICH, x=first, y=second, w=word)
    return _turn(
        rng, question, key, work, f"**{found}** is {word}: {found} {sign} {less}.", (f"{found} {sign} {less}",)
    )


def _turn(rng: Random, question: str, key: str, work: str, answer: str, accept: tuple[str, ...]) -> Example:
    return Example((Message("user", typed(rng, question)),), work, answer, "fractions", key, accept)
