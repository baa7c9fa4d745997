"""Primes and divisors: is 97 prime, does 7 go into 91, the factors of 12, the primes up to 30."""

from __future__ import annotations

from collections.abc import Callable
from math import isqrt
from random import Random

from tools.demo_model.corpus.arithmetic import typed, worded
from tools.demo_model.corpus.beyond_again import Asked, again
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.split import (
    difference_is_held_out,
    product_is_held_out,
    sum_is_held_out,
    wording_is_held_out,
)

_IS_PRIME = (
    "is {n} [prime|a prime|a prime number][?|]", "[is|tell me if|check if|do you know if|can you tell if] {n} is [prime|a prime|a prime number]", "{n} [prime|a prime]?", "{n}: prime or [not|composite]?", "prime or not: {n}", "[would you say|do you think] {n} is [prime|a prime number]?", "{n} is [prime|a prime number], [right|correct|isn't it|true or false]?",
    "is the number {n} [prime|a prime]?", "does {n} count as a prime?", "am i right that {n} is prime?", "my teacher says {n} is prime. true?", "[check|test] {n} for [primality|being prime]", "isprime({n})",
    "what about {n}, is it prime?", "and is {n} prime?", "true or false: {n} is a prime number", "{n} is not prime, or is it?",
)  # fmt: skip
_IS_COMPOSITE = (
    "is {n} [composite|a composite|a composite number][?|]", "can {n} be [divided|split] by anything but 1 and itself?", "has {n} any [divisors|factors] [besides|other than] 1 and itself?", "does anything [besides|other than] 1 and {n} go into {n}?",
)  # fmt: skip
_DIVISIBLE = (
    "is {n} divisible by {d}[?|]", "can {n} be divided by {d}[ evenly| without a rest|][?|]", "does {d} [divide|go into] {n}[ evenly|][?|]", "is {n} a multiple of {d}[?|]", "{n} divisible by {d}[?|]", "[tell me|check] if {n} [can be divided|is divisible] by {d}", "is {d} a [factor|divisor] of {n}[?|]", "can i share {n} among {d} without a rest?",
    "will {n} [split|divide] evenly by {d}?", "does {n} / {d} come out even?", "{n} by {d}, [any rest|does it work out|a whole number]?", "is {n} in the {d} times table?",
)  # fmt: skip
_FACTORS = (
    "[what are|list|tell me|give me|find|show me] [the|all|all the] [factors|divisors] of {n}[?|]", "[factors|divisors] of {n}[?|]", "which numbers [divide|go into] {n}?", "what can {n} be divided by?", "by what can i divide {n}?", "{n} has which [factors|divisors]?", "all numbers that divide {n}",
)  # fmt: skip
_PRIME_FACTORS = (
    "[what are|list|give me|find|] the prime factors of {n}[?|]", "prime factors of {n}[?|]", "factorize {n}", "factorise {n}", "[write|split|break] {n} [as a product of primes|into primes|into prime factors]", "prime factorization of {n}", "factor {n}", "which primes make {n}?",
)  # fmt: skip
_UP_TO = (
    "[list|name|tell me|give me|show me|what are|write down] [the|all|all the] primes [up to|below|under|to|until] {n}[?|]", "[list|name|give me|what are] [the|all|] prime numbers [up to|below|under] {n}[?|]", "primes [up to|below|under|<] {n}[?|]", "which numbers [up to|below] {n} are prime?",
)  # fmt: skip
_FIRST = (
    "[list|name|tell me|give me|show me|what are] the first {k} [primes|prime numbers][?|]",
    "[the |]first {k} primes[?|]",
    "can you [name|list] {k} primes?",
    "start the primes, {k} of them",
)
_NEXT = ("[what is|which is|what's] the next prime after {n}?", "[the |]next prime after {n}[?|]", "first prime above {n}[?|]", "which prime [comes|is] after {n}?", "after {n}, what is the next prime?")  # fmt: skip
_WHAT_IS = ("what is a prime[ number|]?", "what's a prime number?", "define prime number", "[explain|tell me] what [a prime|a prime number] is", "what makes a number prime?", "what does prime mean?")  # fmt: skip
_TRIED = (2, 3, 5, 7, 11, 13, 17)


def _is_prime(n: int) -> bool:
    return n > 1 and all(n % d for d in range(2, isqrt(n) + 1))


_PRIMES = tuple(n for n in range(400) if _is_prime(n))


def _digit_sum(n: int) -> str:
    """The digits added; empty where such a sum is held out."""
    total, parts = 0, str(n)
    for digit in parts:
        if total and sum_is_held_out(total, int(digit)):
            return ""
        total += int(digit)
    return f"digits {' and '.join(parts)} make {total}"


def _trial(n: int, d: int) -> str:
    """One line on whether d goes into n, by its digits or by the nearest multiple."""
    if d == 2:
        return f"by 2: ends in {n % 10}, {'yes' if n % 2 == 0 else 'no'}"
    if d == 5:
        return f"by 5: ends in {n % 10}, {'yes' if n % 5 == 0 else 'no'}"
    if d == 3 and n > 36 and (digits := _digit_sum(n)):
        return f"by 3: {digits}, {'yes' if n % 3 == 0 else 'no'}"
    c = n // d
    return f"by {d}: {d} × {c} = {d * c}, {f'rest {n - d * c}, no' if n % d else 'yes'}"


def _reason(n: int, d: int) -> str:
    """Why n is no prime; beyond the table's reach the other factor is not worked out."""
    return f"{d} × {n // d} = {n}" if n <= 150 else f"{d} goes into {n}"


def prime_work(n: int) -> tuple[str, int]:
    """The trial divisions as the model is to think them, and the first divisor found (0 for a prime)."""
    if n < 2:
        return f"{n} is below 2: not a prime", 1
    lines: list[str] = []
    for d in _TRIED:
        if d * d > n:
            return "\n".join([*lines, f"{d} × {d} = {d * d} is more than {n}: a prime"]), 0
        lines.append(_trial(n, d))
        if n % d == 0:
            return "\n".join([*lines, f"{_reason(n, d)}: not a prime"]), d
    raise ValueError(n)


def _message(rng: Random, question: str) -> tuple[Message, ...]:
    return (Message("user", typed(rng, question)),)


def _drawn(draw: Draw, number: Callable[[], int], about: str) -> int:
    """A number on the asked side of the split."""
    while True:
        n = number()
        if wording_is_held_out(f"{about} of {n}") == draw.held:
            return n


def _tested(rng: Random) -> int:
    """A number whose trial divisions pass no product that is held out."""
    while True:
        n = rng.choice((rng.randint(0, 30), rng.randint(2, 120), rng.randint(2, 120), rng.randint(100, 300), rng.choice(_PRIMES[:45]), rng.choice((49, 51, 57, 77, 87, 91, 111, 119, 121, 133, 143, 1, 2)), 2 * rng.randint(100, 4999), 5 * rng.randint(60, 1999)))  # fmt: skip
        work, found = prime_work(n) if n < 289 or n % 2 == 0 or n % 5 == 0 else ("", 0)
        tried = _TRIED[: _TRIED.index(found) + 1] if found in _TRIED else _TRIED
        if work and not any(product_is_held_out(d, n // d) for d in tried if d * d <= n):
            return n


def _prime(draw: Draw) -> Example:
    rng = draw.rng
    if not draw.held and rng.random() < 0.15:  # `is 97 prime?`, `and 91?`
        asked = Asked(lambda n, first: _prime_turn(rng, n), lambda: _drawn(draw, lambda: _tested(rng), "prime test"))
        while not (made := again(draw, asked, lambda n: n)):
            pass
        return made
    n = _drawn(draw, lambda: _tested(rng), "prime test")
    return _composite_turn(rng, n) if rng.random() < 0.15 else _prime_turn(rng, n)


def _prime_turn(rng: Random, n: int) -> Example:
    """Whether n is a prime."""
    work, d = prime_work(n)
    if d == 0:
        answer = rng.choice(("Yes: {n} **is a prime**, nothing but 1 and {n} goes into it.", "Yes, {n} **is a prime**: only 1 and {n} divide it."))  # fmt: skip
    elif d == 1:
        answer = "No: {n} **is not a prime**. The primes start at 2."
    else:
        answer = rng.choice(("No: {n} **is not a prime**, {r}.", "No, {n} **is not a prime**: {r}."))
    answer = answer.format(n=n, r=_reason(n, d) if d > 1 else "")
    accept = ("is not a prime",) if d else ("is a prime",)
    return Example(_message(rng, worded(rng, _IS_PRIME, n=n)), work, answer, "prime", f"prime {n}", accept)


def _composite_turn(rng: Random, n: int) -> Example:
    """Whether n has divisors of its own."""
    work, d = prime_work(n)
    if d == 1:
        answer = f"{n} is neither prime nor composite: the primes start at **2**."
    else:
        answer = f"Yes: {_reason(n, d)}, so {n} **is not a prime**." if d else f"No: {n} **is a prime**."
    accept = ("is not a prime", "neither") if d else ("is a prime",)
    return Example(_message(rng, worded(rng, _IS_COMPOSITE, n=n)), work, answer, "prime", f"prime {n}", accept)


def _divisible(draw: Draw) -> Example:
    rng = draw.rng
    while True:
        d = rng.choice((3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 3, 5, 7, 9, 10))  # by 2: odd or even
        n = d * rng.randint(1, 12) + rng.choice((0, 0, 0, rng.randint(0, d - 1)))
        if rng.random() < 0.3 and d in (3, 5, 9, 10):
            n = rng.choice((d * rng.randint(10, 999), rng.randint(100, 9999)))
        c = n // d
        by_rule = d in (5, 10) or (d in (3, 9) and n > 144 and _digit_sum(n))
        if not by_rule and (c > 12 or product_is_held_out(d, c) or difference_is_held_out(n, d * c)):
            continue
        if n and wording_is_held_out(f"{n} divisible by {d}") == draw.held:
            break
    yes = n % d == 0
    if d in (5, 10):
        why = f"{n} ends in {n % 10}"
    elif by_rule:
        total = sum(map(int, str(n)))
        why = f"{_digit_sum(n)}, and {d} {'goes' if yes else 'does not go'} into {total}"
    else:
        why = f"{d} × {c} = {d * c}" + ("" if yes else f", rest {n - d * c}")
    answer = f"**{'Yes' if yes else 'No'}**: {why}."
    accept, refuse = (("yes:",), ("no:",)) if yes else (("no:",), ("yes:",))
    question = worded(rng, _DIVISIBLE, n=n, d=d)
    return Example(_message(rng, question), f"{n} by {d}: {why}: {'yes' if yes else 'no'}", answer, "divisible", f"{n} by {d}", accept, refuse=refuse)  # fmt: skip


def _listed(rng: Random, question: str, thought: str, found: list[str], key: str) -> Example:
    text = ", ".join(found)
    return Example(_message(rng, question), thought, f"{text}.", "divisors", key, (text,))


def _factors(draw: Draw) -> Example:
    rng = draw.rng
    while True:
        n = _drawn(draw, lambda: rng.choice((rng.randint(2, 60), 12, 24, 36, 48, 60, 72, 96, 100, 64, 81)), "factors")
        pairs = [(d, n // d) for d in range(1, isqrt(n) + 1) if n % d == 0]
        if not any(product_is_held_out(*pair) for pair in pairs):
            break
    found = sorted({number for pair in pairs for number in pair})
    thought = "in pairs: " + ", ".join(f"{a} × {b}" for a, b in pairs)
    return _listed(rng, worded(rng, _FACTORS, n=n), thought, [str(number) for number in found], f"factors {n}")


def _prime_factors(draw: Draw) -> Example:
    rng = draw.rng
    while True:
        n = _drawn(draw, lambda: rng.choice((rng.randint(2, 100), rng.randint(2, 60), 120, 128, 144)), "prime factors")
        left, parts, lines = n, [], []
        while left > 1:
            d = next(d for d in range(2, left + 1) if left % d == 0)
            if left != d:
                lines.append((left, d, left // d))
            parts.append(d)
            left //= d
        if max(parts) < 50 and not any(product_is_held_out(d, c) for _, d, c in lines):
            break
    question = worded(rng, _PRIME_FACTORS, n=n)
    if len(parts) == 1:
        return Example(_message(rng, question), f"{n} is prime", f"{n} **is a prime**: only {n} itself.", "divisors", f"prime factors {n}", ("is a prime",))  # fmt: skip
    thought = "\n".join(f"{whole} = {d} × {c}" for whole, d, c in lines)
    product = " × ".join(map(str, parts))
    return Example(_message(rng, question), thought, f"{n} = **{product}**.", "divisors", f"prime factors {n}", (product,))  # fmt: skip


def _primes(draw: Draw) -> Example:
    """A list of primes, or the one after a number. All learnt by heart."""
    rng = draw.rng
    kind = rng.random()
    if kind < 0.15:
        answer = "A whole number above 1 that only **1 and itself** divide: 2, 3, 5, 7, 11 and so on."
        return Example(_message(rng, worded(rng, _WHAT_IS)), "what a prime is", answer, "divisors", "what a prime is", ("itself",))  # fmt: skip
    if kind < 0.5:
        n = rng.choice((10, 20, 20, 30, 50, rng.randint(5, 60)))
        question = worded(rng, _UP_TO, n=n)
        includes = any(word in question for word in ("up to", " to ", "until"))
        found = [str(p) for p in _PRIMES if p < n + includes]
        return _listed(rng, question, f"the primes as far as {n}", found, f"primes to {n}")
    if kind < 0.75:
        k = rng.randint(2, 12)
        return _listed(rng, worded(rng, _FIRST, k=k), f"from 2 on, {k} of them", [str(p) for p in _PRIMES[:k]], f"first {k} primes")  # fmt: skip
    n = rng.randint(1, 110)
    p = next(p for p in _PRIMES if p > n)
    return Example(_message(rng, worded(rng, _NEXT, n=n)), f"after {n}: {p}", f"**{p}** is the next prime after {n}.", "divisors", f"next prime {n}", (f"{p} is",))  # fmt: skip


def divisor_example(draw: Draw) -> Example:
    """A question on primes, divisors or factors."""
    makers: tuple[Callable[[Draw], Example], ...] = (_prime, _divisible, _factors, _prime_factors, _primes)
    return draw.rng.choices(makers, (45, 25, 12, 8, 0 if draw.held else 10))[0](draw)
