"""How two numbers are compared in a thought."""

from __future__ import annotations

from tools.demo_model.corpus.arithmetic import PLACES


def both(first: str, second: str) -> str:
    """Two digits of one place, or two whole parts, and how the first compares."""
    a, b = int(first), int(second)
    return f"{first} {second} {'same' if a == b else 'more' if a > b else 'less'}"


def work_comparison(a: int, b: int) -> str:
    """Which of two numbers is larger, as the model is to think it: by length, then digit by digit from the front. Both
    digits of a place are written before it is said how they compare: a sign between them would have to guess the second.
    """
    x, y = str(a), str(b)
    if len(x) != len(y):
        line = f"{a} has {len(x)} digit{'s' * (len(x) > 1)}, {b} has {len(y)}"
        return f"{line}\nso {max(a, b)} > {min(a, b)}"
    lines = [f"{a} and {b}: {len(x)} digit{'s' * (len(x) > 1)} each"]
    for place, (first, second) in enumerate(zip(x, y, strict=True)):
        name = PLACES[len(x) - 1 - place]
        lines.append(f"{name}: {both(first, second)}")
        if first == second:
            continue
        return "\n".join([*lines, f"so {max(a, b)} > {min(a, b)}"])
    return "\n".join([*lines, "all the same: equal"])


def decimal(hundredths: int) -> str:
    """So many hundredths as they are written: 4.05, 4.5, and 4.0 where there are none."""
    return f"{hundredths // 100}.{hundredths % 100:02d}".removesuffix("0")


def work_decimals(a: int, b: int, x: str, y: str) -> str:
    """Which of two numbers with one or two decimals is larger. a and b: their hundredths; x and y: how they are written."""
    lines = [f"{x} and {y}"]
    lines.append(f"whole parts: {both(str(a // 100), str(b // 100))}")
    if a // 100 == b // 100:
        for name, one, two in zip(("tenths", "hundredths"), f"{a % 100:02d}", f"{b % 100:02d}", strict=True):
            lines.append(f"{name}: {both(one, two)}")
            if one != two:
                break
    return "\n".join([*lines, f"so {x if a > b else y} > {y if a > b else x}"])
