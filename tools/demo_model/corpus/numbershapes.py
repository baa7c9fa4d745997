"""Numbers as people type them to try a calculator: round, all one digit, nines, counting up, mirrored, with long runs.

Random digits never hold seven noughts or nine ones in a row, and whoever has not met them loses count in copying them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

_RUN = re.compile(r"(\d)\1{3}")
_UP, _DOWN = "1234567890", "9876543210"


def _round(rng: Random, digits: int) -> str:
    return rng.choice(("1", "1", "1", "2", "5", rng.choice("346789"))) + "0" * (digits - 1)


def _nearly_round(rng: Random, digits: int) -> str:
    head = rng.choice((rng.randint(10, 99), rng.randint(10, 99), rng.randint(100, 999)))
    return str(head)[:digits].ljust(digits, "0")


def _one_digit(rng: Random, digits: int) -> str:
    return rng.choice("1112345556789999") * digits


def _nines(rng: Random, digits: int) -> str:
    return "9" * (digits - 1) + rng.choice("9985")


def _just_above(rng: Random, digits: int) -> str:
    return rng.choice("1125") + "0" * (digits - 2) + rng.choice("12359") if digits > 1 else "1"


def _in_order(rng: Random, digits: int) -> str:
    return (rng.choice((_UP, _UP, _DOWN)) * 2)[:digits]


def _mirrored(rng: Random, digits: int) -> str:
    half = str(rng.randint(1, 9)) + "".join(rng.choices("0123456789", k=(digits + 1) // 2 - 1))
    return half + half[: digits // 2][::-1]


def _block(rng: Random, digits: int) -> str:
    block = str(rng.choice((rng.randint(10, 99), rng.randint(100, 999), 123, 12)))
    return (block * digits)[:digits]


def _with_run(rng: Random, digits: int) -> str:
    text = list(str(rng.randint(1, 9)) + "".join(rng.choices("0123456789", k=digits - 1)))
    length = rng.randint(min(3, digits), digits)
    start = rng.randint(0, digits - length)
    text[start : start + length] = rng.choice("0012589" if start else "12589") * length
    return "".join(text)


_SHAPES: tuple[Callable[[Random, int], str], ...] = (
    _round, _round, _nearly_round, _one_digit, _one_digit, _nines, _just_above, _in_order, _mirrored, _block, _with_run, _with_run,
)  # fmt: skip


def shaped(rng: Random, digits: int) -> int:
    """A number of this many digits that has a shape."""
    return int(rng.choice(_SHAPES)(rng, digits))


def shaped_pair(rng: Random, longest: int, shortest: int = 2) -> tuple[int, str, int]:
    """Two numbers and + or -: both of a shape, one next to a digit, or such that the result has one."""
    digits = rng.randint(shortest, longest)
    a, kind = shaped(rng, digits), rng.random()
    if kind < 0.3:
        return a, rng.choice("++-"), shaped(rng, rng.choice((digits, digits, rng.randint(1, digits))))
    if kind < 0.4:
        return a, "+", a
    if kind < 0.6:
        return a, rng.choice("+-"), rng.choice((1, 1, 1, 2, 5, 9, 10, rng.randint(2, 99)))
    if kind < 0.8:  # the result has the shape
        part = rng.randint(0, a)
        return (part, "+", a - part) if rng.random() < 0.6 else (a + part, "-", part)
    other = rng.randrange(10 ** (digits - 1), 10**digits)
    return (a, rng.choice("+-"), other) if rng.random() < 0.6 else (other, "+", a)


def shaped_product(rng: Random) -> tuple[int, int]:
    """Two factors with noughts, ones or nines."""
    a = shaped(rng, rng.randint(3, 8))
    kind = rng.random()
    if kind < 0.35:
        return a, shaped(rng, rng.randint(2, 7))
    if kind < 0.5:
        return a, a
    if kind < 0.8:
        return a, rng.choice((10, 100, 1000, 11, 101, 9, 99, 2, 5, 3))
    return a, rng.randint(2, 999)


def with_lengths(*numbers: str) -> str:
    """What to count before such numbers are copied: `1000000 has 7 digits`; empty where no digit stands four times in a row."""
    long = dict.fromkeys(number for number in numbers if _RUN.search(number))
    return ", ".join(f"{number} has {len(number)} digits" for number in long if number.isdigit())
