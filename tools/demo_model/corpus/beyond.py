"""What is past working by columns: long numbers, divisions, decimals, percentages, powers, roots, mixed expressions.

The calculator does it where it is offered; without it what the times table gives is answered, the rest declined.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from random import Random

from tools.demo_model.corpus.arithmetic import calculator_step, number_of, typed, worded
from tools.demo_model.corpus.example import Draw, Example, Message, Step
from tools.demo_model.corpus.products import is_held_out, value, work
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.shape import SIZE

_ASK = (
    "[what is|what's|whats|calculate|compute|work out|solve|find|tell me|give me|do] {q}[?|]", "{q}[|?|]", "{q}[|?|]", "how much is {q}[?|]", "[can|could|can u] you [do|work out|calculate|solve] {q}[?| for me?|]",
    "i need {q}", "[what about|how about|now|try|and] {q}[?|]", "what does {q} [make|give|come to|equal]?", "do you know {q}[?|]", "bet you can't do {q}", "[the |]answer to {q}[?|]", "could you tell me {q}?",
    "i was wondering what {q} is", "what would {q} be?",
)  # fmt: skip
_SYMBOLS = ("{q}[=| =| = ?|=?]", "{q}", "solve {q}", "{q} equals")

_BIG = ("Too many digits for columns: calculator.", "More than five digits: the calculator.", "That is long. The calculator has it.")  # fmt: skip
_MANY = ("More than two by two digits: calculator.", "A big product: the calculator.", "Beyond what I multiply by hand: calculator.")  # fmt: skip
_SHARE = ("A division: the calculator.", "Division goes to the calculator.", "The calculator divides better than I do.")
_POINT = ("Decimals: the calculator.", "There is a decimal point in it: calculator.")
_PERCENT = ("A percentage: the calculator.", "Per cent means out of a hundred; the calculator.")
_POWER = ("A power is a product of the same number: calculator.", "The same factor again and again: calculator.")
_MIXED = ("Several operators: the calculator keeps their order.", "A longer expression: calculator.")
_AFTERWARDS = ("The calculator says {r}.", "The result is {r}.", "calculator: {r}")

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


@dataclass(frozen=True, slots=True)
class _Task:
    """left: the expression as question and answer write it. call: as the calculator takes it; empty where it cannot.

    worked: the thought where it can be done by heart, and what then stands behind the equals sign.
    """

    question: str
    left: str
    call: str
    result: str
    thoughts: tuple[str, ...]
    worked: str = ""
    symbols: bool = False
    about: bool = False


def plain(number: Fraction) -> str:
    """The number as the calculator writes it: up to six decimals, no trailing noughts."""
    if number.denominator == 1:
        return str(number.numerator)
    text = f"{float(round(number, 6)):.6f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def with_commas(text: str) -> str:
    """The same number with thousands commas."""
    whole, point, rest = text.partition(".")
    return f"{int(whole):,}{point}{rest}" if abs(int(whole)) > 999 else text


_WRITTEN = {"+": ("+", "+", "plus"), "-": ("-", "-", "minus"), "×": ("x", "*", "×", "times"), "/": ("/", "/", "÷", "divided by", ":")}  # fmt: skip
_CALLED = {"+": "+", "-": "-", "×": "*", "/": "/"}


def _binary(rng: Random, a: str, sign: str, b: str) -> tuple[str, bool]:
    """A question's spelling of a sign b, and whether it is all symbols."""
    word = rng.choice(_WRITTEN[sign])
    if word.isascii() and word.replace(" ", "").isalpha() and word != "x":
        return f"{a} {word} {b}", False
    return (f"{a}{word}{b}" if rng.random() < 0.35 else f"{a} {word} {b}"), True


def _plain_task(rng: Random, a: Fraction, sign: str, b: Fraction, thoughts: tuple[str, ...], commas: bool = False) -> _Task:  # fmt: skip
    x, y = plain(a), plain(b)
    made = {"+": a + b, "-": a - b, "×": a * b}.get(sign)
    made = a / b if made is None else made
    left = (with_commas(x), with_commas(y)) if commas else (x, y)
    question, symbols = _binary(rng, left[0], sign, left[1])
    result = plain(made)
    return _Task(
        question, f"{left[0]} {sign} {left[1]}", f"{x} {_CALLED[sign]} {y}", with_commas(result) if commas else result,
        thoughts, symbols=symbols, about=Fraction(result) != made,
    )  # fmt: skip


def _long(rng: Random) -> _Task:
    a = number_of(rng, rng.choice((6, 6, 7, 7, 8, 9, 10)))
    b = number_of(rng, rng.choice((2, 3, 4, 5, 6, 6, 7, 8)))
    sign = rng.choice("++-")
    if rng.random() < (0.4 if sign == "+" else 0.15):
        a, b = b, a
    return _plain_task(rng, Fraction(a), sign, Fraction(b), _BIG, rng.random() < 0.3)


def _product(rng: Random) -> _Task:
    digits = rng.choice(((3, 2), (3, 3), (4, 2), (4, 4), (5, 3), (3, 2), (2, 3), (6, 2), (5, 5), (5, 1), (6, 6)))
    a, b = (number_of(rng, count) for count in digits)
    return _plain_task(rng, Fraction(a), "×", Fraction(max(b, 2)), _MANY, rng.random() < 0.25)


def _division(rng: Random) -> _Task:
    kind = rng.random()
    if kind < 0.35:  # out of the times table
        b, c = rng.randint(1, 12), rng.randint(0, 12)
        task = _plain_task(rng, Fraction(b * c), "/", Fraction(b), _SHARE)
        worked = f"{b} × {c} = {b * c}, so {b * c} / {b} = {c}"
        words: tuple[str, ...] = (f"half of {2 * c}", f"{2 * c} halved") if b == 2 else (f"a third of {3 * c}", f"one third of {3 * c}") if b == 3 else (f"a quarter of {4 * c}",) if b == 4 else ()  # fmt: skip
        words += (f"how many times {b} goes into {b * c}", f"{b * c} shared by {b}", f"{b * c} over {b}", f"{b * c} split into {b} parts")  # fmt: skip
        if rng.random() < 0.35:
            return _Task(rng.choice(words), task.left, task.call, task.result, _SHARE, worked)
        return _Task(task.question, task.left, task.call, task.result, _SHARE, worked, task.symbols)
    b = number_of(rng, rng.choice((1, 1, 2, 2, 3))) or 7
    if kind < 0.6:
        a = b * number_of(rng, rng.choice((2, 2, 3, 4)))
    else:
        a = number_of(rng, rng.choice((1, 2, 2, 3, 3, 4, 5, 6)))
    return _plain_task(rng, Fraction(a), "/", Fraction(max(b, 2)), _SHARE, a > 999 and rng.random() < 0.2)


def _decimal(rng: Random) -> _Task:
    places = rng.choice((1, 1, 2, 2, 3))
    a = Fraction(rng.randrange(1, 10 ** rng.choice((2, 3, 4))), 10**places)
    sign = rng.choice("++-××/")
    if rng.random() < 0.4:
        b = Fraction(rng.randrange(2, 100))
    else:
        b = Fraction(rng.randrange(1, 10 ** rng.choice((2, 3))), 10 ** rng.choice((1, places)))
    if a.denominator == 1 and b.denominator == 1:
        a += Fraction(1, 2)
    return _plain_task(rng, a, sign, b, _POINT)


def _percent(rng: Random) -> _Task:
    share = rng.choice((1, 2, 5, 10, 10, 10, 12, 15, 15, 20, 20, 25, 25, 30, 40, 50, 50, 60, 75, 80, 90, rng.randint(1, 99)))  # fmt: skip
    of = rng.choice((rng.randint(1, 20) * 10, rng.randint(2, 50) * 2, rng.randint(2, 999), rng.randint(10, 99) * 100))
    result, worked = Fraction(share * of, 100), ""
    if share == 10 and of % 10 == 0:
        worked = f"10% is a tenth: take one nought off {of}: {result}"
    elif share == 50 and of % 2 == 0 and of <= 24:
        worked = f"50% is half: 2 × {result} = {of}, so {result}"
    elif share == 25 and of % 4 == 0 and of <= 48:
        worked = f"25% is a quarter: 4 × {result} = {of}, so {result}"
    question = rng.choice((f"{share}% of {of}", f"{share} percent of {of}", f"{share} % of {of}", f"{share}% from {of}", f"{share} per cent of {of}"))  # fmt: skip
    return _Task(question, f"{share}% of {of}", f"{share} / 100 * {of}", plain(result), _PERCENT, worked)


def _power(rng: Random) -> _Task:
    base, exponent = rng.choice(((rng.randint(2, 12), 3), (rng.randint(2, 9), 4), (2, rng.randint(3, 10)), (10, rng.randint(3, 6)), (rng.randint(13, 99), 2), (rng.randint(100, 999), 2), (rng.randint(3, 5), rng.randint(4, 6))))  # fmt: skip
    words = [f"{base}^{exponent}", f"{base}**{exponent}", f"{base} to the power of {exponent}", f"{base} to the {exponent}th" if exponent > 3 else f"{base} to the power {exponent}"]  # fmt: skip
    words += {2: [f"{base} squared", f"{base}²"], 3: [f"{base} cubed", f"{base}³"]}.get(exponent, [])
    call = " * ".join([str(base)] * exponent)
    left = f"{base}^{exponent}"
    return _Task(rng.choice(words), left, call, str(base**exponent), _POWER)


def _root(rng: Random) -> _Task:
    if rng.random() < 0.5:
        root = rng.randint(1, 12)
        of, worked = root * root, f"{root} × {root} = {root * root}, so the root is {root}"
    else:
        root, worked = 0, ""
        of = rng.choice((rng.randint(2, 200), rng.randint(200, 9999), rng.randint(13, 40) ** 2))
        if of in {n * n for n in range(13)}:
            of += 1
    question = rng.choice((f"the square root of {of}", f"square root of {of}", f"sqrt({of})", f"√{of}", f"sqrt {of}", f"the root of {of}"))  # fmt: skip
    return _Task(question, f"the square root of {of}", "", str(root), (), worked)


def _mixed(rng: Random) -> _Task:
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
    asked = left.replace("×", rng.choice("x***×"))
    if rng.random() < 0.35:
        asked = asked.replace(" ", "")
    return _Task(asked, left, left.replace("×", "*"), str(result), _MIXED, worked, True)


_KINDS: tuple[tuple[float, Callable[[Random], _Task]], ...] = (
    (0.2, _long), (0.18, _product), (0.2, _division), (0.11, _decimal), (0.1, _percent), (0.06, _power), (0.04, _root), (0.11, _mixed),
)  # fmt: skip
_WEIGHTS, _MAKERS = [weight for weight, _ in _KINDS], [make for _, make in _KINDS]


def _drawn(draw: Draw) -> _Task:
    """A task on the asked side of the split; what the times table gives is learnt by heart and never held out."""
    while True:
        task = draw.rng.choices(_MAKERS, _WEIGHTS)[0](draw.rng)
        if (wording_is_held_out(task.left.replace(",", "")) and not task.worked) == draw.held:
            return task


def beyond_example(draw: Draw) -> Example:
    """Arithmetic that is not worked by columns."""
    rng = draw.rng
    if not draw.held and rng.random() < 0.02:
        return _by_zero(draw)
    task = _drawn(draw)
    question = worded(rng, _SYMBOLS if task.symbols and rng.random() < 0.4 else _ASK, q=task.question)
    message = (Message("user", typed(rng, question)),)
    steps: tuple[Step, ...] = ()
    if task.call and draw.offers("calculator"):
        result = task.result.replace(",", "")
        steps = (calculator_step(task.call, result, rng.choice(task.thoughts)),)
        thinking = rng.choice(_AFTERWARDS).format(r=result)
    elif task.worked:
        thinking = task.worked
    else:
        return _declined(draw, message, task)
    sign = "is about" if task.about else "is" if "of" in task.left else "="
    answer = f"{task.left[:1].upper()}{task.left[1:]} {sign} **{task.result}**."
    number = task.result.replace(",", "")
    accept = tuple(f"{here} {number}" for here in ("=", "is", "about"))
    return Example(message, thinking, answer, "calculation", task.left, accept, steps=steps)


def _declined(draw: Draw, message: tuple[Message, ...], task: _Task) -> Example:
    rng = draw.rng
    if not task.call:  # a root: the calculator has none
        has = draw.offers("calculator")
        answer = rng.choice((
            f"The root of {task.left[19:]} is beyond me{': the calculator has + - * / and no roots' if has else ''}. Name a guess and I will multiply it out.",
            f"I am unsure about {task.left}; roots past 144 or between whole numbers are not in my table.",
            f"For {task.left} I would be guessing: I know only the squares up to 12 × 12 by heart.",
        ))  # fmt: skip
        thinking = f"{task.left}: not a square from the table, and nothing here takes roots"
    else:
        thinking = rng.choice((f"{task.left}: past what I work by hand, and no calculator is offered", "no calculator here, and this is beyond columns: say so", f"{task.left} needs the calculator, which is not offered: say that I am unsure"))  # fmt: skip
        thinking = thinking.replace(f"{task.left}", task.left.replace(",", ""))
        opener = rng.choice(_OPENERS).format(x=task.left, size=SIZE)
        answer = opener + rng.choice(_OFFERS) + rng.choice(_ENDS)
    answer += rng.choice(_ENDS) if not task.call else ""
    accept = ("beyond", "unsure", "guess", "guessing", "not sure", "can't be trusted")
    return Example(message, thinking, answer, "beyond the digits", task.left, accept)


def _by_zero(draw: Draw) -> Example:
    rng = draw.rng
    a = number_of(rng, rng.choice((1, 2, 3)))
    asked, _ = _binary(rng, str(a), "/", "0")
    message = Message("user", typed(rng, worded(rng, _ASK, q=asked)))
    answer = rng.choice((f"{a} / 0 has **no answer**: nothing can be divided by zero.", f"**No answer**: dividing {a} by zero is undefined.", f"Undefined. No number times zero makes {a}, so {a} / 0 has **no answer**." if a else "Undefined: 0 / 0 has **no answer**."))  # fmt: skip
    return Example((message,), "division by zero has no answer", answer, "calculation", f"{a} / 0", ("no answer", "undefined", "zero"))  # fmt: skip
