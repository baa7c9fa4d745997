"""Division by the table's numbers as it is worked by hand: digit by digit from the front, to three places behind the point."""

from __future__ import annotations

from fractions import Fraction

_NOUGHTS = {10: "1 place", 100: "2 places", 1000: "3 places"}


def by_hand(n: int, b: int) -> bool:
    """Whether n / b is worked here: every step is in the times table, and at most three places stand behind the point."""
    return (2 <= b <= 12 or b in _NOUGHTS) and 0 < n < 10_000 and n * 1000 % b == 0


def work_division(n: int, b: int) -> str:
    """The division as the model is to think it; from the table where that has it."""
    if n % b == 0 and n // b <= 12:
        return f"{b} × {n // b} = {n}, so {n} / {b} = {n // b}"
    if b in _NOUGHTS:
        result = f"{float(Fraction(n, b)):g}"
        return f"by {b}: the point {_NOUGHTS[b]} to the left, {n} to {result}\nso {n} / {b} = {result}"
    lines, said, left = [f"{n} / {b}, digit by digit"], "", 0
    for digit in str(n):
        left = left * 10 + int(digit)
        if left >= b or said:
            times, before = left // b, left
            left -= times * b
            said += str(times)
            lines.append(f"{before}: {b} × {times} = {times * b}, rest {left}")
    if left:
        said = f"{said or '0'}."
    while left:
        times, before = left * 10 // b, left * 10
        left = before - times * b
        said += str(times)
        lines.append(f"behind the point {before}: {b} × {times} = {times * b}, rest {left}")
    return "\n".join([*lines, f"so {n} / {b} = {said}"])
