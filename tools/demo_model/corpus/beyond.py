"""What is past working by columns: long numbers, divisions, decimals, percentages, powers, roots, mixed expressions.

The calculator does it where it is offered; without it what the times table gives is answered, the rest declined.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from random import Random

from tools.demo_model.corpus.afresh import after_calculations
from tools.demo_model.corpus.arithmetic import calculator_step, heard_in_words, number_of, typed, worded
from tools.demo_model.corpus.beyond_again import Asked, again
from tools.demo_model.corpus.beyond_digits import digits
from tools.demo_model.corpus.beyond_parts import (
    any_part,
    average,
    fractions,
    part,
    part_of,
    percent,
    percent_of,
    rate,
    rest,
)
from tools.demo_model.corpus.beyond_powers import ROOTS, between, power, power_of, root, root_of
from tools.demo_model.corpus.beyond_small import next_in_row, rounded, signed, unknown
from tools.demo_model.corpus.beyond_task import Task, plain, plain_task, spelt
from tools.demo_model.corpus.beyond_two import two_at_once
from tools.demo_model.corpus.beyond_units import converted
from tools.demo_model.corpus.beyond_whole import common_divisor, common_multiple, factorials, series
from tools.demo_model.corpus.division import by_hand, work_division
from tools.demo_model.corpus.example import Draw, Example, Message, Step
from tools.demo_model.corpus.numbershapes import shaped, shaped_pair, shaped_product, with_lengths
from tools.demo_model.corpus.products import is_held_out, value, work
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.shape import SIZE

__all__ = ["beyond_example", "plain"]

_ASK = (
    "[what is|what's|whats|calculate|compute|work out|solve|find|tell me|give me|do] {q}[?|]", "{q}[|?|]", "{q}[|?|]", "how much is {q}[?|]", "[can|could|can u] you [do|work out|calculate|solve] {q}[?| for me?|]",
    "i need {q}", "[what about|how about|now|try|and] {q}[?|]", "what does {q} [make|give|come to|equal]?", "do you know {q}[?|]", "bet you can't do {q}", "[the |]answer to {q}[?|]", "could you tell me {q}?",
    "i was wondering what {q} is", "what would {q} be?", "{q} [is|equals|makes|gives|comes to] [what|how much]?", "{q}, [please|how much is that|what is it|quick|and fast|go][?|]", "[now|ok, now|next|then|and now|another one|one more][:|,] {q}[?|]", "[hey|hi|hello], [what's|what is|can you do] {q}?",
    "[i can't do|i'm stuck on|i forgot|help me with|i never get] {q}", "[my son|my daughter|my boss|a friend|my teacher] [asks|wants to know|needs] {q}", "[result|answer|solution][:| of] {q}", "[any idea what|do you happen to know what|can you tell me what] {q} is?", "[work|figure|find] out {q}[ for me|]", "[evaluate|eval|determine|get me|show me] {q}",
    "[for a bill|for homework|for my taxes|for a recipe|in a shop]: {q}", "[different one|something else|forget that|new question|other question][:|,] {q}[?|]", "how [much|many] [would|does] {q} [be|make]?", "[test|quiz|easy one|hard one|maths|math][:|,] {q}", "{q} = [x|?|...]", "i think i need {q}",
)  # fmt: skip
_DIVIDE = (
    "[now |please |next |]divide {a} by {b}[?|]", "[can|could] you divide {a} by {b}[?| for me?|]", "how [many times|often] does {b} [go|fit] into {a}?", "how many {b}s [are there|are|fit] in {a}?", "[what do i get|what is it|what comes out] [when|if] i divide {a} by {b}?", "[the |]quotient of {a} and {b}[?|]",
    "{a} [split|shared|divided] [among|between|into] {b}[?|, how much each?]", "[split|share] {a} [between|among|by] {b}", "i [divide|have to divide|want to divide] {a} by {b}", "{a} [in|into] {b} equal parts[?|]", "how much is one of {b} equal parts of {a}?", "[what is|what's] {a} [by|over|split by|shared by] {b}?", "{b} [times what|times which number|× ?] [is|makes|gives] {a}?",
)  # fmt: skip
_SYMBOLS = ("{q}[=| =| = ?|=?]", "{q}", "solve {q}", "{q} equals")

_BIG = ("More than five digits: the calculator.",)
_MANY = ("A big product: the calculator.",)
_SHARE = ("A division: the calculator.",)
_POINT = ("Decimals: the calculator.",)
_MIXED = ("Several operators: the calculator keeps their order.",)
_AFTERWARDS = ("The calculator says {r}.",)

_OPENERS = (
    "{x} is beyond me in the head, and no calculator is offered here.",
    "I am unsure about {x}: that is past what I was trained to work, and this conversation has no calculator.",
    "I would only be guessing at {x}: without a calculator it is beyond me.",
    "For {x} I would need the calculator, and it is not on offer here; in the head it is beyond me.",
    "{x} is beyond what a {size} demo works out reliably, and I have no calculator in this chat.",
    "With {x} I am unsure, so I will not invent a number; a calculator would settle it.",
    "No honest answer to {x} from me: it is beyond my columns, and no calculator is at hand.",
    "{x}: beyond me without a calculator, and a wrong number would help nobody.",
    "I can't be trusted with {x}; that is beyond my digits and there is no calculator here.",
)
_OFFERS = (
    " Sums and differences to five digits I work by columns.", " What I do by hand: + and - to five digits, × to two by two.", " Give me a product of two two-digit numbers and I will show you the work.",
    " Up to five digits I add and subtract gladly.", " Offer me the calculator and I will call it.", " A smaller sum I will happily work.", " Plus, minus, and two-digit times I can do.", "",
)  # fmt: skip
_ENDS = ("", "", " For a real model, `flashmoe plan` shows what fits this machine.", " `flashmoe plan` finds a bigger model for that.", " A larger model would know: see `flashmoe plan`.", " For heavier maths, run `flashmoe plan`.")  # fmt: skip


_NAMES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}


def _long(rng: Random) -> Task:
    if rng.random() < 0.45:
        while True:
            a, sign, b = shaped_pair(rng, 12, 6)
            if max(a, b) > 99999:
                return plain_task(rng, Fraction(a), sign, Fraction(b), _BIG, rng.random() < 0.2)
    a = number_of(rng, rng.choice((6, 6, 7, 7, 8, 9, 10)))
    b = number_of(rng, rng.choice((2, 3, 4, 5, 6, 6, 7, 8)))
    sign = rng.choice("++-")
    if rng.random() < (0.4 if sign == "+" else 0.15):
        a, b = b, a
    return plain_task(rng, Fraction(a), sign, Fraction(b), _BIG, rng.random() < 0.3)


def _by_hand(a: int, b: int) -> bool:
    low, high = sorted((a, b))
    return high < 100 or (low < 10 and high < 10000) or (high < 1000 and b in (10, 100, 20, 30, 40, 50, 60, 70, 80, 90)) or (low < 1000 and high == 1000)  # fmt: skip


def _product(rng: Random) -> Task:
    if rng.random() < 0.35:
        while True:
            a, b = shaped_product(rng)
            if not _by_hand(a, b):
                return plain_task(rng, Fraction(a), "×", Fraction(b), _MANY, rng.random() < 0.2)
    digits = rng.choice(((3, 2), (3, 3), (4, 2), (4, 4), (5, 3), (3, 2), (2, 3), (6, 2), (5, 5), (5, 1), (6, 6)))
    a, b = (number_of(rng, count) for count in digits)
    return plain_task(rng, Fraction(a), "×", Fraction(max(b, 2)), _MANY, rng.random() < 0.25)


def _spelt_out(rng: Random) -> tuple[str, int]:
    """A number with a word in it: `2 million`, `a thousand`, `half a billion`, `10k`."""
    word = rng.choice(("thousand", "million", "million", "million", "billion"))
    kind = rng.random()
    if kind < 0.35:
        return f"{rng.choice(('a', 'one'))} {word}", _NAMES[word]
    if kind < 0.8:
        count = rng.choice((rng.randint(2, 12), rng.randint(2, 900)))
        return f"{count} {word}", count * _NAMES[word]
    if kind < 0.9:
        return f"half a {word}", _NAMES[word] // 2
    count = rng.randint(1, 900)
    return f"{count}{rng.choice('kK')}", count * 1000


def _named(rng: Random) -> Task:
    """Thousands, millions and billions by name."""
    (x, a), sign = _spelt_out(rng), rng.choice("++-×/")
    if sign in "×/" and rng.random() < 0.7:
        b = rng.choice((rng.randint(2, 12), rng.randint(2, 999), 100))
        y = str(b)
    else:
        y, b = _spelt_out(rng)
    if sign == "-" and a < b:
        (x, a), (y, b) = (y, b), (x, a)
    task = plain_task(rng, Fraction(a), sign, Fraction(b), ("Words for big numbers: the calculator.",))
    question, symbols = spelt(rng, x, sign, y)
    return replace(task, question=question, symbols=symbols)


def _divided(rng: Random, task: Task, a: int, b: int) -> Task:
    """Now and then as an order or a question of its own."""
    if "," in task.left or rng.random() > 0.3:
        return task
    return replace(task, question=worded(rng, _DIVIDE, a=a, b=b), framed=False)


def _division(rng: Random) -> Task:
    kind = rng.random()
    if kind < 0.35:  # out of the times table
        b, c = rng.randint(1, 12), rng.randint(0, 12)
        task = plain_task(rng, Fraction(b * c), "/", Fraction(b), _SHARE)
        worked = f"{b} × {c} = {b * c}, so {b * c} / {b} = {c}"
        words: tuple[str, ...] = (f"{b * c} shared by {b}", f"{b * c} over {b}", f"{b * c} split into {b} parts", f"{b} into {b * c}", f"{b * c} shared among {b}", f"the {b}th part of {b * c}" if b > 3 else f"{b * c} in {b} parts")  # fmt: skip
        if rng.random() < 0.3:
            return _divided(rng, replace(task, question=rng.choice(words), worked=worked, symbols=False), b * c, b)
        return _divided(rng, replace(task, worked=worked), b * c, b)
    b = number_of(rng, rng.choice((1, 1, 2, 2, 3))) or 7
    if kind < 0.6:
        if rng.random() < 0.6:
            b = rng.randint(2, 12)
        a = b * number_of(rng, rng.choice((2, 2, 2, 3, 4)))
    elif kind < 0.9:
        a = number_of(rng, rng.choice((1, 2, 2, 3, 3, 4, 5, 6)))
    else:
        a, b = shaped(rng, rng.randint(2, 9)), rng.choice((rng.randint(2, 12), 10, 100, 1000, shaped(rng, rng.randint(1, 3))))  # fmt: skip
    b = max(b, 2)
    task = plain_task(rng, Fraction(a), "/", Fraction(b), _SHARE, a > 999 and rng.random() < 0.2)
    return _divided(rng, replace(task, worked=work_division(a, b) if by_hand(a, b) else ""), a, b)


def decimal(rng: Random) -> Task:
    """Two numbers, one of them with a point."""
    places = rng.choice((1, 1, 1, 2, 2, 3))
    a = Fraction(rng.randrange(1, 10 ** rng.choice((1, 2, 3, 4))), 10**places)
    sign = rng.choice("++-××/")
    if rng.random() < 0.4:
        b = Fraction(rng.randrange(2, 100))
    else:
        b = Fraction(rng.randrange(1, 10 ** rng.choice((2, 3))), 10 ** rng.choice((1, places)))
    if a.denominator == 1 and b.denominator == 1:
        a += Fraction(1, 2)
    task = plain_task(rng, a, sign, b, _POINT)
    return replace(task, worked=_without_point(a, sign, b)) if sign in "+-" else task


def _without_point(a: Fraction, sign: str, b: Fraction) -> str:
    """Decimals added or subtracted as whole numbers; empty where that is not learnt."""
    places = max(len(plain(number).partition(".")[2]) for number in (a, b))
    x, y = int(a * 10**places), int(b * 10**places)
    if places > 2 or max(x, y) > 99_999 or (sign == "-" and x < y) or is_held_out(sign, x, y):
        return ""
    many = f"{places} place{'s' * (places > 1)}"
    whole = value(sign, x, y)
    return f"without the point, {many}: {plain(a)} is {x}, {plain(b)} is {y}\n{work(sign, x, y)}\nthe point back, {many}: {plain(Fraction(whole, 10**places))}"  # fmt: skip


def _mixed_by_hand(left: str, a: int, b: int, c: int, d: int) -> str:
    """Two small products or brackets one after the other, then what is between them; empty where that is held out."""
    if left == f"({a} + {b}) × ({c} + {d})":
        first, sign, x, y = f"the brackets first: {a} + {b} = {a + b}, {c} + {d} = {c + d}", "×", a + b, c + d
    elif left == f"{a} × {b} + {c} × {d}":
        first, sign, x, y = f"× first: {a} × {b} = {a * b}, {c} × {d} = {c * d}", "+", a * b, c * d
    elif left == f"{a} × {b} × {c}":
        first, sign, x, y = f"from the left: {a} × {b} = {a * b}", "×", a * b, c
    elif left == f"{a + b + c} - {b} × {c}":
        first, sign, x, y = f"× first: {b} × {c} = {b * c}", "-", a + b + c, b * c
    else:
        return ""
    return "" if is_held_out(sign, x, y) else f"{first}\n{work(sign, x, y)}"


def _mixed(rng: Random) -> Task:
    small = rng.random() < 0.45
    top = 12 if small else rng.choice((30, 100, 999))
    a, b, c, d = (rng.randint(2, top) for _ in range(4))
    shapes = (
        (f"{a} + {b} × {c}", a + b * c, ("+", a, b * c), (b, c)),
        (f"{a} × {b} + {c}", a * b + c, ("+", a * b, c), (a, b)),
        (f"{a} × {b} - {c}", a * b - c, ("-", a * b, c), (a, b)),
        (f"({a} + {b}) × {c}", (a + b) * c, ("×", a + b, c), None),
        (f"{c} × ({a} + {b})", (a + b) * c, ("×", c, a + b), None),
        (f"({a} + {b}) × ({c} + {d})", (a + b) * (c + d), None, None),
        (f"{a} × {b} + {c} × {d}", a * b + c * d, None, None),
        (f"{a} × {b} × {c}", a * b * c, None, None),
        (f"{a + b + c} - {b} × {c}", a + b + c - b * c, None, None),
        (f"({a * b} + {b}) / {b}", a + 1, None, None),
        (f"{a} + {b * c} / {c}", a + b, None, None),
    )
    left, result, last, inner = shapes[rng.randrange(len(shapes))]
    worked = ""
    if small and last and max(last[1:]) <= 200:
        sign, x, y = last
        if sign == "×" and max(x, y) > 12:
            last = None
        elif inner and not is_held_out(sign, x, y):
            worked = f"× first: {inner[0]} × {inner[1]} = {inner[0] * inner[1]}\n{work(sign, x, y)}"
        elif not inner:
            worked = f"the brackets first: {a} + {b} = {a + b}\n{work(sign, x, y)}"
        if worked and value(sign, x, y) != result:
            raise AssertionError(left)
    elif small:
        worked = _mixed_by_hand(left, a, b, c, d)
    asked = left.replace("×", rng.choice("x***×"))
    if rng.random() < 0.35:
        asked = asked.replace(" ", "")
    return Task(asked, left, left.replace("×", "*"), str(result), _MIXED, worked, True)


_KINDS: tuple[tuple[float, Callable[[Random], Task]], ...] = (
    (0.15, _long), (0.12, _product), (0.03, _named), (0.14, _division), (0.02, rest), (0.08, decimal), (0.08, part), (0.07, percent), (0.06, rate),
    (0.02, average), (0.03, fractions), (0.07, power), (0.05, root), (0.07, _mixed),
    (0.02, signed), (0.025, rounded), (0.06, next_in_row), (0.03, unknown),
    (0.035, series), (0.02, common_divisor), (0.015, common_multiple), (0.015, factorials), (0.07, converted), (0.035, digits),
)  # fmt: skip
_WEIGHTS, _MAKERS = [weight for weight, _ in _KINDS], [make for _, make in _KINDS]


def _drawn(draw: Draw) -> Task:
    """A task on the asked side of the split; what the times table gives is learnt by heart and never held out."""
    while True:
        task = draw.rng.choices(_MAKERS, _WEIGHTS)[0](draw.rng)
        if (wording_is_held_out(task.left.replace(",", "")) and not task.worked) == draw.held:
            return task


def beyond_example(draw: Draw) -> Example:
    """Arithmetic that is not worked by columns, alone or after other calculations."""
    return after_calculations(draw, _beyond(draw), _beyond)


def _same_again(draw: Draw) -> Example:
    """One kind of calculation, then the same with another number, of which only the number is said."""
    rng = draw.rng

    def of(task: Task, first: bool) -> Example | None:
        if wording_is_held_out(task.left) and not task.worked:
            return None
        return _answered(draw, task if first else replace(task, question=task.left, framed=True), in_figures=True)

    p, q, words = any_part(rng)
    share, whole, percentage, base = (p, q, (rng.choice(words),)), rng.choice((50, 80, 120, 200, 60, 400)), rng.choice((5, 10, 15, 20, 25, 30)), rng.choice((2, 2, 3, 5, 10))  # fmt: skip
    kinds = (
        Asked(lambda n, first: of(part_of(rng, share, n, rng.random() < 0.3), first), lambda: q * rng.randint(1, 60)),
        Asked(lambda n, first: of(percent_of(rng, percentage, n), first), lambda: rng.choice((rng.randint(1, 40) * 10, rng.randint(2, 300)))),
        Asked(lambda n, first: of(percent_of(rng, n, whole), first), lambda: rng.choice((5, 10, 12, 15, 20, 25, 30, 40, 50, 75, rng.randint(1, 99))), "{n}%"),
        Asked(lambda n, first: of(root_of(rng, n * n, n), first), lambda: rng.choice(ROOTS[:12])),
        Asked(lambda n, first: of(power_of(rng, n, 2), first), lambda: rng.randint(2, 10)),
        Asked(lambda n, first: of(power_of(rng, n, 3), first), lambda: rng.randint(2, 10)),
        Asked(lambda n, first: of(power_of(rng, base, n), first), lambda: rng.randint(2, 7), f"{base}^{{n}}"),
    )  # fmt: skip
    while True:
        kind = rng.randrange(len(kinds))
        said = (lambda n: n * n) if kind == 3 else (lambda n: n)
        if made := again(draw, kinds[kind], said):
            return made


def _thought(rng: Random, task: Task) -> str:
    """What was asked in its own words, what that is to the calculator, and how long the numbers are that lose one's count."""
    asked = task.question if task.framed else task.left
    same = asked.replace(" ", "").lower() == task.call.replace(" ", "")
    found = f"{task.call}. " if same else f"{asked} is {task.call}. "
    lengths = with_lengths(*task.call.split())
    return found + rng.choice(task.thoughts) + (f" {lengths}." if lengths else "")


def _beyond(draw: Draw) -> Example:
    rng = draw.rng
    if not draw.held and rng.random() < 0.02:
        return _by_zero(draw)
    if not draw.held and rng.random() < 0.14:
        return _same_again(draw)
    if not draw.held and rng.random() < 0.06:
        return two_at_once(draw, lambda: _drawn(draw), _thought)
    return _answered(draw, _drawn(draw))


def _answered(draw: Draw, task: Task, in_figures: bool = False) -> Example:
    rng = draw.rng
    heard = ""
    if not (task.symbols or in_figures) and task.worked and rng.random() < 0.15:
        said, heard = heard_in_words(rng, task.question)
        task = replace(task, question=said)
    if task.framed:
        question = worded(rng, _SYMBOLS if task.symbols and rng.random() < 0.4 else _ASK, q=task.question)
    else:
        question = task.question
    message = (Message("user", typed(rng, question)),)
    steps: tuple[Step, ...] = ()
    if task.call and not task.sure and draw.offers("calculator"):
        result = task.result.replace(",", "")
        steps = (calculator_step(task.call, result, _thought(rng, task)),)
        lengths = with_lengths(result)
        thinking = rng.choice(_AFTERWARDS).format(r=result) + (f" {lengths}." if lengths else "")
    elif task.worked:
        thinking = heard + task.worked
    else:
        return _declined(draw, message, task)
    answer = f"{task.equation}."
    number = task.result.replace(",", "")
    accept = tuple(f"{here} {number}" for here in ("=", "is", "about"))
    return Example(message, thinking, answer, "calculation", task.left, accept, steps=steps)


def _declined(draw: Draw, message: tuple[Message, ...], task: Task) -> Example:
    rng = draw.rng
    if not task.call:  # a root: the calculator has none
        has = draw.offers("calculator")
        if around := between(task.left):
            low, high = around
            squares = f"{low} × {low} = {low * low}, {high} × {high} = {high * high}"
            thinking = f"{task.left}: {squares}: between {low} and {high}"
            answer = rng.choice((
                f"Between **{low}** and **{high}**: {squares}. The digits after the point are beyond me.",
                f"The square root of {task.left[19:]} is between **{low}** and **{high}**: {squares}. More exactly is beyond me.",
                f"It lies between **{low}** and **{high}**, since {squares}. What follows the point is beyond me{': the calculator has no roots' if has else ''}.",
            ))  # fmt: skip
            return Example(message, thinking, answer, "beyond the digits", task.left, (f"between {low} and {high}",))
        answer = rng.choice((
            f"The root of {task.left[19:]} is beyond me{': the calculator has + - * / and no roots' if has else ''}. Name a guess and I will multiply it out.",
            f"I am unsure about {task.left}; roots of that kind are not in my table.",
            f"For {task.left} I would be guessing: I know only some squares by heart.",
        ))  # fmt: skip
        thinking = f"{task.left}: not a square from the table, and nothing here takes roots"
    else:
        thinking = f"{task.left.replace(',', '')}: past what I work by hand, and no calculator is offered"
        opener = rng.choice(_OPENERS).format(x=task.left, size=SIZE)
        answer = f"{opener[0].upper()}{opener[1:]}" + rng.choice(_OFFERS) + rng.choice(_ENDS)
    answer += rng.choice(_ENDS) if not task.call else ""
    accept = ("beyond", "unsure", "guess", "guessing", "not sure", "can't be trusted")
    return Example(message, thinking, answer, "beyond the digits", task.left, accept)


def _by_zero(draw: Draw) -> Example:
    rng = draw.rng
    a = number_of(rng, rng.choice((1, 2, 3)))
    asked, _ = spelt(rng, str(a), "/", "0")
    message = Message("user", typed(rng, worded(rng, _ASK, q=asked)))
    answer = rng.choice((f"{a} / 0 has **no answer**: nothing can be divided by zero.", f"**No answer**: dividing {a} by zero is undefined.", f"Undefined. No number times zero makes {a}, so {a} / 0 has **no answer**." if a else "Undefined: 0 / 0 has **no answer**."))  # fmt: skip
    return Example((message,), "division by zero has no answer", answer, "calculation", f"{a} / 0", ("no answer", "undefined", "zero"))  # fmt: skip
