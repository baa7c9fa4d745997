"""Numbers in a row by rule (the even ones from 12 to 24, down from 20 to 15, the table of 7), whether one lies between two
others, and whether a sum is more than a number."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tools.demo_model.corpus.arithmetic import typed, worded
from tools.demo_model.corpus.comparison_work import work_comparison
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.products import is_held_out, value, work
from tools.demo_model.corpus.split import comparison_is_held_out

_GIVE = "[|please |can you |could you |now |ok, ][list|write|give me|tell me|name|say|show me|write down]"
_PARITY = (
    f"{_GIVE} [|all |all the |the ]{{k}} numbers from {{a}} to {{b}}", "[|all |the |all the ]{k} numbers from {a} to {b}[?|]", "{k} numbers {a} to {b}", "[which|what] [are the |]{k} numbers [are there |]from {a} to {b}?", "[which|what] numbers from {a} to {b} are {k}?", "count from {a} to {b}, only the {k} [numbers|ones]", "from {a} to {b}, only the {k} numbers", "only {k} ones: {a} to {b}", "the {k} ones from {a} to {b}, please", "{k} house numbers from {a} to {b}[?|]", "i need the {k} page numbers from {a} to {b}",
)  # fmt: skip
_DOWN = (
    "count [down|backwards|back] from {b} to {a}", "count from {b} down to {a}", "[can you |please |]count [down|backwards] from {b} to {a}[?|]", "from {b} down to {a}", "{b} down to {a}, one by one", f"{_GIVE} the numbers from {{b}} down to {{a}}", "countdown from {b} to {a}", "backwards from {b} to {a}", "start at {b} and count down to {a}", "go down from {b} to {a}",
)  # fmt: skip
_TABLE = (
    "[the |]table of {k}[?|]", "[the |]{k} times table[?|]", "times table of {k}", "[the |]multiplication table of {k}", "multiplication table for {k}", "[can you |please |could you |]write [out |]the [times |]table of {k}[?|]", "[say|give me|show me|tell me|recite] the {k} times table", "[say|give me|show me] the table of {k}", "how does the table of {k} go?", "my [son|daughter|boy|girl] must learn the table of {k}. how does it go?", "i want to practise the {k} times table", "do you know the table of {k}?", "{k} times 1 to 10", "{k} times one up to {k} times ten",
)  # fmt: skip
_FIRST_MULTIPLES = (
    "[the |]first {n} multiples of {k}[?|]", f"{_GIVE} the first {{n}} multiples of {{k}}", "what are the first {n} multiples of {k}?", "{n} multiples of {k}, from {k} on", "which are the first {n} multiples of {k}?", "the first {n} numbers of the {k} times table",
)  # fmt: skip
_BETWEEN = (
    "is {n} between {a} and {b}[?|]", "does {n} lie between {a} and {b}?", "{n}: is it between {a} and {b}?", "is {n} [in the range from {a} to {b}|somewhere between {a} and {b}]?", "{n} is between {a} and {b}, [right|true or false|yes or no]?", "[i got|i have|i am at] {n}. is that between {a} and {b}?", "[tell me|check] if {n} is between {a} and {b}", "is {n} above {a} and below {b}?", "is {n} more than {a} but less than {b}?", "my number is {n}. between {a} and {b}?", "between {a} and {b}: is {n} there?",
)  # fmt: skip
_SUM_OVER = (
    "is {a} {s} {b} [more|larger|bigger|greater] than {n}[?|]", "is {a} {s} {b} [over|above] {n}[?|]", "does {a} {s} {b} [go over|come to more than|make more than|give more than] {n}?", "{a} {s} {b}: more than {n}?", "{a} {s} {b} > {n}?", "{a} {s} {b}, is that [more than|over|above] {n}?", "would {a} {s} {b} be more than {n}?", "[tell me|check] if {a} {s} {b} is more than {n}", "[i think|i'd say] {a} {s} {b} is more than {n}, [right|true]?",
)  # fmt: skip


def _made(rng: Random, question: str, thought: str, answer: str, family: str, key: str, accept: str) -> Example:
    return Example((Message("user", typed(rng, question)),), thought, answer, family, key, (accept,))


def _parity(rng: Random) -> Example:
    """The even or the odd numbers from one to another."""
    kind = rng.choice(("even", "odd"))
    a = rng.choice((1, rng.randint(1, 30), rng.randint(10, 400)))
    b = a + rng.randint(4, 20)
    own = "odd" if a % 2 else "even"
    first = a if own == kind else a + 1
    numbers = ", ".join(map(str, range(first, b + 1, 2)))
    thought = f"{kind}, from {a} to {b}\nthe last digit of {a} is {a % 10}: {own}\nfrom {first}, in steps of 2"
    return _made(rng, worded(rng, _PARITY, k=kind, a=a, b=b), thought, f"{numbers}.", "counting", f"{kind} from {a} to {b}", numbers)  # fmt: skip


def _downwards(rng: Random) -> Example:
    a = rng.choice((rng.randint(2, 30), rng.randint(10, 200)))
    b = a + rng.randint(3, 14)
    numbers = ", ".join(map(str, range(b, a - 1, -1)))
    return _made(rng, worded(rng, _DOWN, a=a, b=b), f"from {b} down to {a}", f"{numbers}.", "counting", f"{b} down to {a}", numbers)  # fmt: skip


def _table(rng: Random) -> Example:
    """A times table whole, or its first numbers."""
    k = rng.randint(2, 12)
    if rng.random() < 0.3:
        n = rng.randint(3, 8)
        numbers = ", ".join(str(k * i) for i in range(1, n + 1))
        said = worded(rng, _FIRST_MULTIPLES, k=k, n=rng.choice((str(n), ("three", "four", "five", "six", "seven", "eight")[n - 3])))  # fmt: skip
        return _made(rng, said, f"{n} multiples of {k}, in steps of {k}", f"{numbers}.", "counting", f"{n} multiples of {k}", numbers)  # fmt: skip
    lines = "\n".join(f"- {k} × {i} = {k * i}" for i in range(1, 11))
    return _made(rng, worded(rng, _TABLE, k=k), f"the table of {k}, in steps of {k}", lines, "counting", f"table of {k}", lines.lower())  # fmt: skip


def run_example(draw: Draw) -> Example:
    """Numbers in a row by rule. Never of the held-out side."""
    return draw.rng.choices((_parity, _downwards, _table), (5, 2, 4))[0](draw.rng)


def _verdict(rng: Random, question: str, thought: str, yes: bool, told: str, family: str, key: str) -> Example:
    word, other = ("yes", "no") if yes else ("no", "yes")
    answer = f"**{word.capitalize()}**: {told}."
    return Example(
        (Message("user", typed(rng, question)),),
        f"{thought}\n{word}",
        answer,
        family,
        key,
        (f"{word}:", f"{word},"),
        refuse=(f"{other}:", f"{other},"),
    )


def _between(rng: Random) -> Example | None:
    top = rng.choice((20, 100, 100, 1000))
    a, b, n = rng.sample(range(1, top), 3)
    a, b = min(a, b), max(a, b)
    if rng.random() < 0.4 and b - a > 2:
        n = rng.randint(a + 1, b - 1)
    if any(comparison_is_held_out(n, other) for other in (a, b)):
        return None
    thought = f"{work_comparison(n, a)}\n{work_comparison(n, b)}"
    told = f"{n} < {a}" if n < a else f"{n} > {b}" if n > b else f"{a} < {n} and {n} < {b}"
    return _verdict(rng, worded(rng, _BETWEEN, a=a, b=b, n=n), thought, a < n < b, told, "is it between", f"{n} between {a} and {b}")  # fmt: skip


def _sum_over(rng: Random) -> Example | None:
    sign = rng.choice("++--×")
    a, b = (rng.randint(2, 12), rng.randint(2, 12)) if sign == "×" else (rng.randint(2, 99), rng.randint(2, 99))
    if sign == "-":
        a, b = max(a, b), min(a, b)
    result = value(sign, a, b)
    n = rng.choice((result + rng.choice((-10, -5, -2, -1, 1, 2, 5, 10)), rng.choice((10, 20, 50, 100))))
    if is_held_out(sign, a, b) or n < 1 or n == result or comparison_is_held_out(result, n):
        return None
    said = {"+": ("+", "+", "plus"), "-": ("-", "-", "minus"), "×": ("x", "*", "times")}[sign]
    question = worded(rng, _SUM_OVER, a=a, b=b, n=n, s=rng.choice(said))
    thought = f"{work(sign, a, b)}\n{work_comparison(result, n)}"
    told = f"{a} {sign} {b} = {result}, and {result} {'>' if result > n else '<'} {n}"
    return _verdict(rng, question, thought, result > n, told, "is it larger", f"{a} {sign} {b} over {n}")


_KINDS: tuple[Callable[[Random], Example | None], ...] = (_between, _sum_over)


def between_example(draw: Draw) -> Example:
    """Whether a number lies between two others, or a sum is more than a number. Never of the held-out side."""
    make = draw.rng.choice(_KINDS)
    while not (made := make(draw.rng)):
        pass
    return made
