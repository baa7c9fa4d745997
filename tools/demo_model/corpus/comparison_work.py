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
