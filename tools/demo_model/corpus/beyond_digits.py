"""The digits of a number: how many, their sum, the largest, the one at a place; and what lies in the middle of two numbers."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.arithmetic import PLACES, number_of, worded, work_sum
from tools.demo_model.corpus.beyond_task import Task
from tools.demo_model.corpus.division import by_hand, work_division
from tools.demo_model.corpus.split import sum_is_held_out

_HOW_MANY = (
    "how many digits [has|are in|are there in|in] [the number |]{n}[?|]", "how many digits does [the number |]{n} have[?|]", "number of digits [in|of] {n}[?|]", "count the digits [of|in] {n}", "[digits|digit count] of {n}[?|]", "how long is the number {n}, in digits?", "{n} has how many digits?", "how many digits: {n}",
)  # fmt: skip
_SUM = (
    "[what is |what's |find |]the [sum of the digits|digit sum|sum of digits] of {n}[?|]", "[digit sum|sum of digits|sum of the digits|cross sum] of {n}[?|]", "add [up |]the digits of {n}", "add all digits of {n}[?|]", "what do the digits of {n} [add up to|make|sum to]?", "{n}: add its digits", "digit sum {n}", "if i add the digits of {n}, what do i get?",
)  # fmt: skip
_EDGE = (
    "[what is |what's |which is |]the {w} digit [of|in] {n}[?|]", "{w} digit of {n}[?|]", "which digit of {n} is [the |]{w}?", "{n}: {w} digit?",
)  # fmt: skip
_AT = (
    "[what is |what's |which digit is |]the {p} digit [of|in] {n}[?|]", "[which|what] digit is in the {p} place of {n}?", "{p} digit of {n}[?|]", "what stands in the {p} place in {n}?", "the {p} place of {n}[?|]",
)  # fmt: skip
_MIDDLE = (
    "[what is |what's |which number is |]halfway between {a} and {b}[?|]", "[what number is|which number is|what's] [right |exactly |]in the middle of {a} and {b}?", "the [middle|midpoint] [of|between] {a} and {b}[?|]", "what lies [halfway|midway|in the middle] between {a} and {b}?", "midpoint of {a} and {b}[?|]", "number between {a} and {b}, right in the middle?",
)  # fmt: skip
_NAMES = {0: "ones", 1: "tens", 2: "hundreds", 3: "thousands"}


def _task(question: str, left: str, result: int, worked: str) -> Task:
    return Task(question, left, "", str(result), (), worked, sure=True, framed=False)


def digits(rng: Random) -> Task:
    """A question on the digits of a number, or the middle of two."""
    kind = rng.random()
    if kind < 0.2:
        return _middle(rng)
    n = number_of(rng, rng.choice((2, 3, 3, 4, 4, 5, 6)))
    each = [int(digit) for digit in str(n)]
    listed = ", ".join(map(str, each))
    if kind < 0.4:
        counted = ", ".join(f"{digit} ({index})" for index, digit in enumerate(each, 1))
        return _task(worded(rng, _HOW_MANY, n=n), f"the number of digits of {n}", len(each), f"one by one: {counted}\nso {len(each)}")  # fmt: skip
    if kind < 0.65:
        return _task(worded(rng, _SUM, n=n), f"the sum of the digits of {n}", sum(each), f"digits {listed}\n{running(each)}")  # fmt: skip
    if kind < 0.82 and len(set(each)) > 1:
        up = rng.random() < 0.6
        found = max(each) if up else min(each)
        word = rng.choice(("largest", "biggest", "highest") if up else ("smallest", "lowest"))
        question = worded(rng, _EDGE, n=n, w=word)
        return _task(question, f"the {word} digit of {n}", found, f"digits {listed}: the {word} is {found}")
    place = rng.randrange(min(len(each), 4))
    ends = ", ".join(f"{PLACES[index]} {digit}" for index, digit in enumerate(reversed(each)))
    name = _NAMES[place]
    return _task(worded(rng, _AT, n=n, p=name), f"the {name} digit of {n}", each[-1 - place], f"from the end: {ends}\n{name}: {each[-1 - place]}")  # fmt: skip


def running(each: list[int]) -> str:
    """The digits added up, one after the other."""
    total, lines = each[0], []
    for digit in each[1:]:
        lines.append(f"{total} and {digit}: {total + digit}")
        total += digit
    return "\n".join(lines)


def _middle(rng: Random) -> Task:
    while True:
        a, b = sorted((rng.choice((rng.randint(0, 20), rng.randint(1, 10) * 10)), rng.choice((rng.randint(2, 60), rng.randint(2, 20) * 10))))  # fmt: skip
        if a < b and (a + b) % 2 == 0 and by_hand(a + b, 2) and not sum_is_held_out(a, b):
            break
    if rng.random() < 0.15:
        a, b = b, a
    half = (a + b) // 2
    return _task(worded(rng, _MIDDLE, a=a, b=b), f"the middle of {a} and {b}", half, f"their sum, and half of it\n{work_sum(a, b)}\n{work_division(a + b, 2)}")  # fmt: skip
