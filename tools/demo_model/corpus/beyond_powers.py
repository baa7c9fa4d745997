"""Powers and roots: the small ones by heart, step by step; the rest by the calculator or honestly not."""

from __future__ import annotations

from math import isqrt
from random import Random

from tools.demo_model.corpus.arithmetic import number_of, worded
from tools.demo_model.corpus.beyond_task import Task
from tools.demo_model.corpus.split import product_is_held_out

_POWER = ("The same factor again and again: the calculator.",)
_HIGHEST = {2: 16, 3: 10, 4: 8, 5: 7, 6: 6, 7: 6, 8: 6, 9: 6, 10: 9}  # the exponents that are known by heart
_ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")  # fmt: skip
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
ROOTS = tuple(n for n in (*range(1, 21), 25, 40, 50, 60, 70, 80, 90, 100) if not product_is_held_out(n, n))
_CUBES = (1, 2, 3, 4, 5, 10)
_ROOT_OF = (
    "[the |]square root of {n}", "sqrt({n})", "sqrt {n}", "√{n}", "√ {n}", "the root of {n}", "root of {n}", "square root {n}", "the sq root of {n}", "sqrt of {n}", "the square root from {n}", "√({n})", "{n}^0.5", "{n}^(1/2)", "squareroot of {n}", "the second root of {n}",
)  # fmt: skip
_ROOT_ASKED = (
    "[what|which] number times itself [is|makes|gives] {n}?", "[what|which] number squared [is|makes|gives] {n}?", "x² = {n}[, x = ?|, what is x?]", "x^2 = {n}[, find x|, what is x?]", "what do i square to get {n}?", "a square has an area of {n}. how long is [a side|one side]?", "? × ? = {n}, the same number twice",
    "i forgot the square root of {n}", "[take|find|work out|calculate|pull] the square root of {n}", "{n} is the square of [what|which number]?",
)  # fmt: skip
_CUBE_ROOT_OF = ("[the |]cube root of {n}", "the third root of {n}", "∛{n}", "cbrt({n})", "cuberoot of {n}")


def power(rng: Random) -> Task:
    """2^10."""
    if rng.random() < 0.72:
        base = rng.choice((2, 2, 2, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 10))
        exponent = rng.randint(2, _HIGHEST[base])
        if rng.random() < 0.1:
            base, exponent = rng.choice(((base, 1), (base, 0), (rng.randint(11, 99), 1), (rng.randint(11, 99), 0), (1, rng.randint(2, 20)), (0, rng.randint(1, 9))))  # fmt: skip
    else:
        base, exponent = rng.choice(((rng.randint(11, 30), 3), (rng.randint(100, 999), 2), (11, 4), (rng.randint(11, 20), 4)))  # fmt: skip
    return power_of(rng, base, exponent)


def power_of(rng: Random, base: int, exponent: int) -> Task:
    """This power."""
    words = [f"{base}^{exponent}", f"{base}^{exponent}", f"{base} ^ {exponent}", f"{base}**{exponent}", f"{base} to the power of {exponent}", f"{base} to the power {exponent}", f"{base} raised to {exponent}", f"{base} raised to the power of {exponent}", f"pow({base}, {exponent})", f"{base}{str(exponent).translate(_RAISED)}", f"{base} ** {exponent}", f"{base} high {exponent}"]  # fmt: skip
    if 3 < exponent < len(_ORDINALS):
        words += [f"{base} to the {_ORDINALS[exponent]}", f"{base} to the {_ORDINALS[exponent]} power", f"the {_ORDINALS[exponent]} power of {base}", f"{base} to the {exponent}th"]  # fmt: skip
    words += {2: [f"{base} squared", f"{base}²", f"the square of {base}", f"{base} to the second"], 3: [f"{base} cubed", f"{base}³", f"the cube of {base}"]}.get(exponent, [])  # fmt: skip
    left = f"{base}^{exponent}"
    question, result = rng.choice(words), str(base**exponent)
    if base < 2 or exponent < 2:
        worked = f"{left}: " + ("the power 0 makes 1" if exponent == 0 else "the power 1 changes nothing" if exponent == 1 else f"{base} times {base} stays {base}")  # fmt: skip
        return Task(question, left, "", result, (), worked, sure=True)
    if base <= 10:
        if base == 10:
            worked = f"{left}: a 1 and {exponent} noughts"
        else:
            worked = "\n".join([f"{base}^1 = {base}", *(f"{base}^{e} = {base**e}" for e in range(2, exponent + 1))])
        return Task(question, left, "", result, (), worked, symbols=True, sure=True)
    return Task(question, left, " * ".join([str(base)] * exponent), result, _POWER)


def root(rng: Random) -> Task:
    """The square root of 81; a cube root now and then."""
    kind = rng.random()
    if kind < 0.1:
        n = rng.choice(_CUBES)
        return Task(worded(rng, _CUBE_ROOT_OF, n=n**3), f"the cube root of {n**3}", "", str(n), (), f"{n} × {n} × {n} = {n**3}, so the root is {n}", sure=True)  # fmt: skip
    if kind < 0.65:
        n = rng.choice(ROOTS[:12] if rng.random() < 0.6 else ROOTS)
        of = n * n
    else:
        n = 0
        of = rng.choice((rng.randint(2, 144), rng.randint(2, 200), rng.randint(200, 9999), rng.randint(21, 49) ** 2, number_of(rng, 6)))  # fmt: skip
        if of in {known * known for known in ROOTS} or of < 2:
            of = 50
    return root_of(rng, of, n, rng.random() < 0.75)


def root_of(rng: Random, of: int, n: int, framed: bool = True) -> Task:
    """The square root of `of`, which is n where it is known by heart and 0 else."""
    worked = f"{n} × {n} = {of}, so the root is {n}" if n else ""
    return Task(worded(rng, _ROOT_OF if framed else _ROOT_ASKED, n=of), f"the square root of {of}", "", str(n), (), worked, sure=bool(worked), framed=framed)  # fmt: skip


def between(left: str) -> tuple[int, int] | None:
    """The whole numbers around a square root, where the table has both squares."""
    of = int(left.rpartition(" ")[2])
    low = isqrt(of)
    return (low, low + 1) if low * low < of < 144 else None
