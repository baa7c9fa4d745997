"""One calculation that is not worked by columns: how it is asked, what the calculator is given, what stands in the answer."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from random import Random


@dataclass(frozen=True, slots=True)
class Task:
    """left: the expression as question and answer write it. call: as the calculator takes it; empty where it cannot.

    worked: the thought where it can be done by heart. sure: by heart also where the calculator is offered. framed: whether
    the question is a piece such as `15% of 80` that a question is put around. unit: what stands behind the result.
    """

    question: str
    left: str
    call: str
    result: str
    thoughts: tuple[str, ...]
    worked: str = ""
    symbols: bool = False
    about: bool = False
    sure: bool = False
    framed: bool = True
    unit: str = ""

    @property
    def equation(self) -> str:
        """`86 / 2 = **43**`, `Half of 86 is **43**`, `x = **4**`."""
        worded = any(word in self.left for word in ("of", "%", " to ", "after", "number"))
        sign = "is about" if self.about else "is" if worded else "="
        left = self.left if self.left == "x" else f"{self.left[:1].upper()}{self.left[1:]}"
        return f"{left} {sign} **{self.result}{self.unit}**"


def plain(number: Fraction) -> str:
    """The number as the calculator writes it: up to six decimals, no trailing noughts."""
    if number.denominator == 1:
        return str(number.numerator)
    text = f"{float(round(number, 6)):.6f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def with_commas(text: str) -> str:
    """The same number with thousands commas."""
    whole, point, rest = text.partition(".")
    return f"{int(whole):,}{point}{rest}" if abs(int(whole)) > 999 else text


_WRITTEN = {"+": ("+", "+", "plus"), "-": ("-", "-", "minus"), "×": ("x", "*", "×", "times", "multiplied by"), "/": ("/", "/", "÷", "divided by", ":", "over")}  # fmt: skip
_CALLED = {"+": "+", "-": "-", "×": "*", "/": "/"}


def spelt(rng: Random, a: str, sign: str, b: str) -> tuple[str, bool]:
    """A question's spelling of a sign b, and whether it is all symbols."""
    word = rng.choice(_WRITTEN[sign])
    if word.isascii() and word.replace(" ", "").isalpha() and word != "x":
        return f"{a} {word} {b}", False
    return (f"{a}{word}{b}" if rng.random() < 0.35 else f"{a} {word} {b}"), True


def plain_task(rng: Random, a: Fraction, sign: str, b: Fraction, thoughts: tuple[str, ...], commas: bool = False) -> Task:  # fmt: skip
    """a sign b, as it is."""
    x, y = plain(a), plain(b)
    made = {"+": a + b, "-": a - b, "×": a * b}.get(sign)
    made = a / b if made is None else made
    left = (with_commas(x), with_commas(y)) if commas else (x, y)
    question, symbols = spelt(rng, left[0], sign, left[1])
    result = plain(made)
    return Task(
        question, f"{left[0]} {sign} {left[1]}", f"{x} {_CALLED[sign]} {y}", with_commas(result) if commas else result,
        thoughts, symbols=symbols, about=Fraction(result) != made,
    )  # fmt: skip
