"""Division by one digit or the table's numbers as it is worked by hand: digit by digit from the front, with what is left."""

from __future__ import annotations


def by_hand(n: int, b: int) -> bool:
    """Whether n / b is worked here: it comes out even, and every step is in the times table."""
    return 2 <= b <= 12 and n % b == 0 and n < 10_000


def work_division(n: int, b: int) -> str:
    """The division as the model is to think it; from the table where that has it."""
    c = n // b
    if c <= 12:
        return f"{b} × {c} = {n}, so {n} / {b} = {c}"
    lines, digits = [f"{n} / {b}, digit by digit"], str(n)
    first = 1 if int(digits[0]) >= b else 2 if int(digits[:2]) >= b else 3
    left, said = int(digits[:first]), ""
    for place in range(first, len(digits) + 1):
        times = left // b
        said += str(times)
        rest = left - times * b
        lines.append(f"{left}: {b} × {times} = {times * b}, rest {rest}")
        if place < len(digits):
            left = rest * 10 + int(digits[place])
    return "\n".join([*lines, f"so {n} / {b} = {said}"])
