"""Numbers in words, as people say and type them, and how such a word is heard as a number in a thought."""

from __future__ import annotations

from random import Random

_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
Piece = tuple[str, int]


def in_words(number: int) -> str:
    """A number below a hundred in words, as a book has it."""
    return _below_hundred(number, "-")


def _below_hundred(number: int, joint: str) -> str:
    if number < 20:
        return _ONES[number]
    return _TENS[number // 10 - 2] + (f"{joint}{_ONES[number % 10]}" if number % 10 else "")


def _below_thousand(number: int, joint: str, article: bool) -> list[Piece]:
    pieces = []
    hundreds, rest = divmod(number, 100)
    if hundreds:
        pieces.append((f"{'a' if article and hundreds == 1 else _ONES[hundreds]} hundred", hundreds * 100))
    if rest or not hundreds:
        pieces.append((_below_hundred(rest, joint), rest))
    return pieces


def pieces_of(rng: Random, number: int) -> list[Piece]:
    """A number below a million as people speak it, piece by piece: (`two thousand`, 2000), (`three hundred`, 300)."""
    joint = rng.choice(("-", "-", "-", "-", " ", " ", " ", " ", " ", ""))
    if number < 100:
        return [(_below_hundred(number, joint), number)]
    article = rng.random() < 0.3
    thousands, rest = divmod(number, 1000)
    if 1 <= thousands < 10 and rest % 100 == 0 and rest and rng.random() < 0.15:
        return [(f"{_below_hundred(number // 100, joint)} hundred", number)]
    pieces: list[Piece] = []
    if thousands:
        head = "a" if article and thousands == 1 else _joined(_below_thousand(thousands, joint, article), "and ")
        pieces.append((f"{head} thousand", thousands * 1000))
    return pieces + (_below_thousand(rest, joint, False if thousands else article) if rest else [])


def _joined(pieces: list[Piece], link: str) -> str:
    words = [word for word, _ in pieces]
    if len(pieces) > 1 and pieces[-1][1] < 100:
        words[-1] = link + words[-1]
    return " ".join(words)


def spoken(rng: Random, number: int) -> tuple[str, str]:
    """A number in words as somebody types it, and how it is heard: `312`, or piece by piece `300, 12: 312`."""
    pieces = pieces_of(rng, number)
    heard = ", ".join(str(value) for _, value in pieces)
    return _joined(pieces, rng.choice(("and ", ""))), heard + (f": {number}" if len(pieces) > 1 else "")


def spoken_pair(rng: Random, a: int, b: int, x: str, y: str) -> tuple[str, str]:
    """Two numbers, both or one of them in words; x and y are their figures."""
    kind = rng.random()
    p = spoken(rng, a)[0] if kind < 0.85 else x
    q = spoken(rng, b)[0] if kind < 0.7 or kind >= 0.85 else y
    return p, q


def is_spoken(rng: Random, *numbers: int) -> bool:
    """Whether these are asked in words: small ones now and then, long ones seldom."""
    top = max(numbers)
    return rng.random() < (0.2 if top < 100 else 0.07 if top < 10_000 else 0.02)
