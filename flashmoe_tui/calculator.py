"""Exact arithmetic on a line of text: + - * / and brackets over decimals. Nothing is ever executed.

There is no power and no function, so that what a model writes can neither take long nor grow without end.
"""

from __future__ import annotations

import re
from fractions import Fraction

MOST_CHARACTERS = 200
MOST_DIGITS = 40
"""Of the whole part of a result; what is longer helps neither a person nor a model."""
DECIMALS = 6
_DEEPEST = 40
"""Brackets within brackets, far below where Python's recursion ends."""

_SPELLINGS = str.maketrans({"×": "*", "·": "*", "÷": "/", "−": "-", "–": "-"})  # noqa: RUF001  (as people type them)
_DIGITS = r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+\.?[0-9]*|\.[0-9]+"
_TOKEN = re.compile(rf"\s*(?:((?:{_DIGITS})(?![0-9,]))|([-+*/()]))")


class CalculatorError(ValueError):
    """It cannot be worked out; `str(error)` says why in a few words."""


def calculate(expression: str) -> str:
    """`12 * (3 + 4)` -> `84`, `1 / 3` -> `0.333333`. Raises CalculatorError."""
    if len(expression) > MOST_CHARACTERS:
        raise CalculatorError(f"the expression is longer than {MOST_CHARACTERS} characters")
    return plain(_Reader(expression.translate(_SPELLINGS)).value())


def plain(value: Fraction) -> str:
    """A number as text: no thousands commas, at most six decimals, no trailing zeros. Raises CalculatorError."""
    scaled = round(value * 10**DECIMALS)
    whole, rest = divmod(abs(scaled), 10**DECIMALS)
    if whole >= 10**MOST_DIGITS:
        raise CalculatorError(f"the result has more than {MOST_DIGITS} digits")
    decimals = f"{rest:0{DECIMALS}}".rstrip("0")
    return f"{'-' if scaled < 0 else ''}{whole}{'.' + decimals if decimals else ''}"


class _Reader:
    """Recursive descent: a sum of products of factors."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._at = 0
        self._depth = 0

    def value(self) -> Fraction:
        found = self._sum()
        if self._at != len(self._tokens):
            raise CalculatorError("not an expression")
        return found

    def _sum(self) -> Fraction:
        total = self._product()
        while (sign := self._next("+", "-")) is not None:
            part = self._product()
            total = total + part if sign == "+" else total - part
        return total

    def _product(self) -> Fraction:
        total = self._factor()
        while (sign := self._next("*", "/")) is not None:
            factor = self._factor()
            if sign == "/" and factor == 0:
                raise CalculatorError("division by zero")
            total = total * factor if sign == "*" else total / factor
        return total

    def _factor(self) -> Fraction:
        negative = False
        while (sign := self._next("+", "-")) is not None:
            negative ^= sign == "-"
        found = self._bracket() if self._next("(") else self._number()
        return -found if negative else found

    def _bracket(self) -> Fraction:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise CalculatorError("too many brackets")
        found = self._sum()
        if self._next(")") is None:
            raise CalculatorError("not an expression")
        self._depth -= 1
        return found

    def _number(self) -> Fraction:
        token = self._tokens[self._at] if self._at < len(self._tokens) else ""
        if not token or token in "+-*/()":
            raise CalculatorError("not an expression")
        self._at += 1
        return Fraction(token)

    def _next(self, *signs: str) -> str | None:
        """Step over the next token if it is one of these."""
        if self._at < len(self._tokens) and self._tokens[self._at] in signs:
            self._at += 1
            return self._tokens[self._at - 1]
        return None


def _tokens(text: str) -> list[str]:
    found: list[str] = []
    at, end = 0, len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at)
        if match is None:
            raise CalculatorError("not an expression")
        found.append(match[1].replace(",", "") if match[1] else match[2])
        at = match.end()
    return found
