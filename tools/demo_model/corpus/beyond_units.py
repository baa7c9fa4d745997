"""Metres and kilometres, minutes and hours: down by a product, up by moving the point or with what is left over."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from tools.demo_model.corpus.arithmetic import worded
from tools.demo_model.corpus.beyond_task import Task, plain
from tools.demo_model.corpus.products import shows_held_out, work_product
from tools.demo_model.corpus.split import difference_is_held_out, product_is_held_out

# The larger unit (one, many), the smaller (one, many), how many of these make one of those, and how people write both.
_BY_TENS = (
    ("km", "m", 1000, ("km", "kilometers", "kilometres"), ("m", "meters", "metres")), ("m", "cm", 100, ("m", "meters", "metres"), ("cm", "centimeters", "centimetres")),
    ("kg", "g", 1000, ("kg", "kilos", "kilograms"), ("g", "grams", "gram")), ("cm", "mm", 10, ("cm", "centimeters", "centimetres"), ("mm", "millimeters", "millimetres")),
    ("l", "ml", 1000, ("l", "liters", "litres"), ("ml", "milliliters", "millilitres")), ("t", "kg", 1000, ("t", "tons", "tonnes"), ("kg", "kilos", "kilograms")),
    ("m", "mm", 1000, ("m", "meters", "metres"), ("mm", "millimeters", "millimetres")), ("g", "mg", 1000, ("g", "grams", "grams"), ("mg", "milligrams", "milligrams")),
    ("euros", "cents", 100, ("euros", "€", "euro"), ("cents", "cents", "ct")), ("GB", "MB", 1000, ("gb", "gigabytes", "GB"), ("mb", "megabytes", "MB")), ("seconds", "ms", 1000, ("seconds", "s", "sec"), ("ms", "milliseconds", "ms")),
)  # fmt: skip
_WITH_REST = (
    ("hour", "minute", 60, ("hours", "h", "hrs"), ("minutes", "min", "mins")), ("hour", "minute", 60, ("hours", "h", "hours"), ("minutes", "min", "minutes")), ("minute", "second", 60, ("minutes", "min", "mins"), ("seconds", "s", "sec")),
    ("day", "hour", 24, ("days", "days", "days"), ("hours", "h", "hours")), ("week", "day", 7, ("weeks", "weeks", "wks"), ("days", "days", "days")), ("year", "month", 12, ("years", "years", "yrs"), ("months", "months", "months")),
    ("dozen", "egg", 12, ("dozens", "dozens", "dozens"), ("eggs", "eggs", "eggs")),
)  # fmt: skip
_ASKS = (
    "[what is |what's |how much is |]{n} {x} in {y}[?|]", "how many {y} [are|is|in|make|are in] {n} {x}[?|]", "[convert|change|turn] {n} {x} [to|into] {y}", "{n} {x} to {y}[?|]", "{n} {x} as {y}[?|]", "{n} {x}, how many {y}[?|]", "[how many|what's that in] {y}: {n} {x}", "i have {n} {x}. how many {y} is that?", "{n} {x} = ? {y}", "{n} {x} is how many {y}[?|]", "{n}{x} in {y}", "express {n} {x} in {y}", "[can you|could you|please] convert {n} {x} [to|into] {y}[?|]", "{n} {x} {y}?", "{y} in {n} {x}[?|]", "i need {n} {x} in {y}", "what does {n} {x} make in {y}?", "[in|how much in] {y}[:|,] {n} {x}[?|]",
)  # fmt: skip
_HALVES = ("{n} and a half {x}", "{n}.5 {x}", "{n} 1/2 {x}", "{n}½ {x}", "{n} {x} and a half")
_HALF_ASKS = ("how many {y} [is|are|in|are in] {h}[?|]", "{h} in {y}[?|]", "[convert|turn] {h} [to|into] {y}", "{h}, how many {y}[?|]", "[what is|what's] {h} in {y}[?|]", "how many {y} do {h} have?")  # fmt: skip


def _asked(rng: Random, n: str, x: tuple[str, ...], y: tuple[str, ...]) -> str:
    return worded(rng, _ASKS, n=n, x=rng.choice(x), y=rng.choice(y))


def _moved(rng: Random) -> Task:
    """By tens, hundreds, thousands: the point moves."""
    big, small, factor, bigs, smalls = rng.choice(_BY_TENS)
    places = len(str(factor)) - 1
    many = f"{places} place{'s' * (places > 1)}"
    if rng.random() < 0.5:  # down
        if rng.random() < 0.5:
            n = Fraction(rng.choice((rng.randint(1, 12), rng.randint(2, 99), rng.randint(100, 999))))
        else:
            n = Fraction(rng.randint(1, 199), 10) if rng.random() < 0.7 or places < 2 else Fraction(rng.randint(1, 999), 100)  # fmt: skip
        result = plain(n * factor)
        worked = f"1 {big.removesuffix('s')} is {factor} {small}: the point {many} to the right, {plain(n)} to {result}"
        return _task(
            _asked(rng, plain(n), (big.removesuffix("s"),) if n == 1 else bigs, smalls),
            f"{plain(n)} {big}",
            result,
            small,
            worked,
        )
    n = Fraction(rng.choice((rng.randint(1, 20) * factor, rng.randint(1, 99) * factor // 10, rng.randint(1, 40) * factor // 2, rng.randint(2, 9999))))  # fmt: skip
    n = n or Fraction(factor)
    result = plain(n / factor)
    worked = f"{factor} {small} make 1 {big.removesuffix('s')}: the point {many} to the left, {plain(n)} to {result}"
    return _task(_asked(rng, plain(n), smalls, bigs), f"{plain(n)} {small}", result, big, worked)


def _task(question: str, left: str, result: str, unit: str, worked: str) -> Task:
    return Task(question, left, "", result, (), worked, sure=True, framed=False, unit=f" {unit}")


def _count(name: str, number: int) -> str:
    return f"{number} {name}" if number == 1 or name == "dozen" else f"{number} {name}s"


def _up(rng: Random) -> Task | None:
    """150 minutes in hours: how often it goes, and what is left."""
    big, small, factor, bigs, smalls = rng.choice(_WITH_REST)
    c, r = rng.randint(1, 5 if factor == 24 else 12), rng.choice((0, 0, factor // 2, rng.randint(0, factor - 1)))
    n = c * factor + r
    if product_is_held_out(factor, c) or difference_is_held_out(n, c * factor):
        return None
    result = _count(big, c) + (f" and {_count(small, r)}" if r else "")
    worked = f"{factor} {small}s make 1 {big}: {c} × {factor} = {c * factor}, {n} - {c * factor} = {r}"
    return Task(_asked(rng, str(n), smalls, bigs), _count(small, n), "", result, (), worked, sure=True, framed=False)


def _down(rng: Random) -> Task | None:
    """Two and a half hours in minutes."""
    big, small, factor, bigs, smalls = rng.choice(_WITH_REST)
    c = rng.randint(2, 12)
    whole = c * factor
    if product_is_held_out(c, factor) or shows_held_out(c, factor):
        return None
    if rng.random() < 0.45 and factor != 7:
        said = rng.choice(_HALVES).format(n=c, x=rng.choice(bigs))
        question, left, total = worded(rng, _HALF_ASKS, h=said, y=rng.choice(smalls)), f"{c}.5 {big}s", whole + factor // 2  # fmt: skip
        worked = f"1 {big} is {factor} {small}s\n{work_product(c, factor)}\nand half of {factor}: {whole} and {factor // 2}, {total}"  # fmt: skip
    else:
        question, left, total = _asked(rng, str(c), bigs, smalls), _count(big, c), whole
        worked = f"1 {big} is {factor} {small}s\n{work_product(c, factor)}"
    return _task(question, left, str(total), f"{small}s", worked)


def converted(rng: Random) -> Task:
    """So many of one unit in another."""
    while True:
        made = rng.choice((_moved, _moved, _up, _down))(rng)
        if made:
            return made
