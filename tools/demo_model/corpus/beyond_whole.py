"""Whole numbers by rule and table: the sum of 1 to n, common divisors and multiples, factorials, bare shares."""

from __future__ import annotations

from math import factorial, gcd
from random import Random

from tools.demo_model.corpus.arithmetic import worded, work_sum
from tools.demo_model.corpus.beyond_task import Task
from tools.demo_model.corpus.division import by_hand, work_division
from tools.demo_model.corpus.products import shows_held_out, work_product
from tools.demo_model.corpus.split import product_is_held_out, sum_is_held_out

_ONE_TO = (
    "[the |]sum of 1 to {n}[?|]", "[what is|what's|find|calculate|tell me|give me] the [sum|total] of [1 to {n}|1 through {n}|the numbers from 1 to {n}|the numbers 1 to {n}|all numbers from 1 to {n}|the first {n} numbers|the first {n} natural numbers|all integers from 1 to {n}][?|]", "[add|sum|add up|sum up|total] [all |all the |the |][numbers|integers] [from |]1 [to|through|up to|until] {n}[?| please|]",
    "[add|sum|add up] 1 to {n}", "1 + 2 + 3 + ... + {n}[ =|?|]", "1+2+3+...+{n}[=|?|]", "1+2+...+{n}", "what do [all |]the numbers [from |]1 to {n} [add up to|make|come to|sum to]?", "sum 1..{n}", "sum(1..{n})", "sum(range(1, {m}))", "how much is 1 plus 2 plus 3 and so on [up |]to {n}?", "everything from 1 to {n} added up[?|]", "the numbers 1 to {n}, [summed|added up|total|all together]?", "the sum from 1 to {n}[?|]", "what is 1+2+3 up to {n}?", "gauss: 1 to {n}", "sum of the first {n} [numbers|natural numbers|integers][?|]", "if i add every number from 1 to {n}, what do i get?", "1 to {n} added together[?|]",
)  # fmt: skip
_GCD = (
    "[what is |what's |find |give me |]the [gcd|greatest common divisor|greatest common factor|gcf|highest common factor|hcf|largest common divisor|biggest common divisor] of {a} and {b}[?|]", "[gcd|gcf|hcf|greatest common divisor|greatest common factor|highest common factor|common divisor] [of |]{a} and {b}[?|]", "gcd({a}, {b})", "gcd {a} {b}", "gcd({a},{b})[=|?|]", "[what is|which is] the [biggest|largest|greatest] number that [divides|goes into] [both |]{a} and {b}?", "{a} and {b}: [gcd|greatest common divisor]?", "which number divides both {a} and {b}, the largest one?",
)  # fmt: skip
_LCM = (
    "[what is |what's |find |give me |]the [lcm|least common multiple|lowest common multiple|smallest common multiple] of {a} and {b}[?|]", "[lcm|least common multiple|lowest common multiple|common multiple] [of |]{a} and {b}[?|]", "lcm({a}, {b})", "lcm {a} {b}", "lcm({a},{b})[=|?|]", "[what is|which is] the [smallest|lowest|least] number that {a} and {b} [both |]go into?", "{a} and {b}: [lcm|least common multiple]?", "smallest number divisible by {a} and {b}[?|]",
)  # fmt: skip
_FACTORIAL = (
    "{n}!", "[what is |what's |calculate |tell me |]{n}![?| =|]", "[what is |what's |calculate |tell me |]{n} factorial[?|]", "[what is |what's |calculate |]the factorial of {n}[?|]", "factorial({n})", "factorial of {n}[?|]", "how much is {n}[!| factorial]?", "how many ways [are there |]to [order|arrange|line up] {n} [things|books|people]?", "the factorial of {n} please",
)  # fmt: skip


def series(rng: Random) -> Task:
    """The sum of 1 to n: pairs of the first and the last, or so many times the middle."""
    while True:
        n = rng.choice((10, 10, 100, 100, 20, 50, 5, rng.randint(3, 12), rng.randint(3, 30), rng.randint(3, 99)))
        left, right = (n + 1, n // 2) if n % 2 == 0 else (n, (n + 1) // 2)
        clean = not product_is_held_out(left, right) and not shows_held_out(left, right) and not sum_is_held_out(1, n)
        if clean:
            break
    if n % 2 == 0:
        head = f"pairs: 1 + {n} = {n + 1}, and {right} such pairs"
    else:
        head = f"{n} numbers, the middle one is {right}"
    total = n * (n + 1) // 2
    worked = f"{head}\n{work_product(left, right)}"
    question = worded(rng, _ONE_TO, n=n, m=n + 1)
    if n <= 12 and rng.random() < 0.4:
        question = rng.choice(("", "what is ", "what's ", "add ")) + rng.choice(("+", " + ")).join(map(str, range(1, n + 1)))  # fmt: skip
    return Task(question, f"the sum of 1 to {n}", "", str(total), (), worked, sure=True, framed=False)  # fmt: skip


def _divided(a: int, b: int) -> str:
    c, r = divmod(a, b)
    return f"{a} by {b}: {b} × {c} = {b * c}, rest {r}"


def common_divisor(rng: Random) -> Task:
    """By Euclid: divide, take the rest, divide again; every step is in the table."""
    while True:
        g = rng.choice((1, 2, 3, 4, 5, 6, 6, 7, 8, 9, 10, 12, 12, 15, 20))
        a, b = g * rng.randint(1, 12), g * rng.randint(1, 12)
        high, low = max(a, b), min(a, b)
        if a == b or high > 150:
            continue
        lines, x, y = [], high, low
        while y:
            lines.append((x, y))
            x, y = y, x % y
        if all(p // q <= 12 and not product_is_held_out(q, p // q) for p, q in lines):
            break
    worked = "\n".join([*(_divided(p, q) for p, q in lines), f"no rest: {x}"])
    left = f"the greatest common divisor of {a} and {b}"
    return Task(worded(rng, _GCD, a=a, b=b), left, "", str(gcd(a, b)), (), worked, sure=True, framed=False)


def common_multiple(rng: Random) -> Task:
    """The multiples of the larger, until the smaller goes into one."""
    while True:
        a, b = rng.randint(2, 15), rng.randint(2, 12)
        high, low = max(a, b), min(a, b)
        lcm = a * b // gcd(a, b)
        tried = range(high, lcm + 1, high)
        clean = not any(product_is_held_out(high, m // high) or product_is_held_out(low, m // low) for m in tried)
        if a != b and len(tried) <= 8 and clean:
            break
    lines = [f"{m}: by {low} {'no rest, yes' if m % low == 0 else f'rest {m % low}, no'}" for m in tried]
    worked = "\n".join([f"multiples of {high}", *lines, f"so {lcm}"])
    return Task(worded(rng, _LCM, a=a, b=b), f"the least common multiple of {a} and {b}", "", str(lcm), (), worked, sure=True, framed=False)  # fmt: skip


def factorials(rng: Random) -> Task:
    """To 10!, by heart, one factor after the other."""
    n = rng.choice((3, 4, 5, 5, 6, 6, 7, 8, 9, 10, 1, 0, 2))
    if n < 2:
        worked = f"{n}! is 1 by rule" if n == 0 else "1! is 1"
    else:
        worked = "\n".join(["1! = 1", *(f"{k}! = {factorial(k)}" for k in range(2, n + 1))])
    question = worded(rng, _FACTORIAL, n=n) if n > 1 else worded(rng, _FACTORIAL[:4], n=n)
    return Task(question, f"{n}!", "", str(factorial(n)), (), worked, sure=True, framed=False)


def mean_work(numbers: list[int]) -> str:
    """The average worked out, where the sums are small and the division is in the table; empty else."""
    total, count = sum(numbers), len(numbers)
    if total % count or not by_hand(total, count) or max(numbers) > 99:
        return ""
    running, lines = numbers[0], []
    for number in numbers[1:]:
        if sum_is_held_out(running, number):
            return ""
        lines.append(work_sum(running, number))
        running += number
    return "\n".join([*lines, f"{count} numbers: {total} / {count}", work_division(total, count)])
