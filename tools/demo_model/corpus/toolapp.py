"""What the app's calculator is asked, and what is said where it is not offered."""

from __future__ import annotations

import re
from random import Random

from tools.demo_model.corpus.apptools import calculate
from tools.demo_model.corpus.example import Call, Draw, Example, Message, Step
from tools.demo_model.corpus.numbershapes import shaped, shaped_pair, shaped_product, with_lengths
from tools.demo_model.corpus.split import (
    difference_is_held_out,
    product_is_held_out,
    sum_is_held_out,
)
from tools.demo_model.corpus.wording import as_typed, expand

_CALCULATOR_FRAMES = tuple(
    text
    for pattern in (
        "[use|take|try|ask|run] [the calculator|your calculator|calculator] [for|on|with] {e}",
        "[calculator: |calc: |calculator, |use calculator: |calculator ]{e}",
        "{e}, [with|using] the calculator",
        "{e} [with|using|on] [the calculator|your calculator][| please]",
        "[what is|what's|work out|calculate|compute] {e}[?|] use [the|your] calculator",
        "[can you|could you|please] [put|type|feed] {e} [into|in] the calculator[?|]",
        "don't [work it out yourself|do it by hand], use the calculator: {e}",
        "[let|have] the calculator [do|work out] {e}",
        "i want the exact [value|result], so use the calculator: {e}",
        "[check|verify] {e} [with|on] the calculator",
        "[call|use] the calculator tool [on|with|for] {e}",
        "[i want|i need|i'd like] {e} [done|worked out|calculated] [with|by|on] the calculator",
        "[with|using] your calculator, [what is|what's|how much is] {e}?",
        "[what does|what would] [the|your] calculator [say|give|make] [for|of|on] {e}?",
        "[run|send|pass|give] {e} [through|to] the calculator[| please]",
        "[your head is small|don't guess|no guessing|no columns please|not in your head], [use|take] the calculator[:| for] {e}",
        "{e} [by|via] calculator[| please]",
        "[tool: calculator|calculator tool][,|:] {e}",
        "[could|can|would] you [let|have] your calculator [do|solve|work out] {e}?",
    )
    for text in expand(pattern)
)
_PLAIN_FRAMES = tuple(
    text
    for pattern in (
        "[what is|what's|work out|calculate|compute|how much is|evaluate|solve|tell me|i need|give me] {e}[?|]",
        "{e}[?| =|=|]",
        "[can you|could you] [work out|calculate|tell me|solve] {e}?",
        "i need the [result|value] of {e}",
        "[quick one|for my homework|for a bill|for an invoice|for my taxes|next one|another one|a sum for you]: {e}",
        "[do|crunch|figure out|find|get] {e}[| for me| please]",
        "[how much|what] [does|would] {e} [make|come to|give]?",
        "[any idea what|do you know what|can you say what] {e} is?",
        "{e} [is|makes|gives|comes to] [what|how much]?",
        "[i'm stuck on|i can't do|help me with|i got stuck at] {e}",
        "[the exact value of|the result of|result of] {e}[?| please|]",
        "[i'm checking a receipt|we are splitting a bill|i'm doing my accounts|my son has homework], [what is|how much is] {e}?",
    )
    for text in expand(pattern)
)
_CALCULATOR_BEFORE = (
    "Exact arithmetic, {e}: calculator.", "The calculator it is, expression {e}.", "calculator serves: {e}",
    "Copy it: {e}. calculator.", "I pass this to the calculator: {e}", "calculator with {e}",
)  # fmt: skip
_BEYOND = (
    "Too much for my columns: calculator with {e}",
    "{e} is beyond columns. calculator.",
    "{e}: beyond my digits. calculator.",
)
_CALCULATOR_READ = ("The calculator says {r}.", "Result: {r}.", "{r}.", "It gives {r}.", "{e} = {r}")
_CALCULATOR_ANSWERS = (
    "`{e}` = **{r}**", "**{r}**.", "The calculator says **{r}**.", "`{e}` is **{r}**.", "That makes **{r}**.",
    "**{r}**, by the calculator.", "The result is **{r}**.",
)  # fmt: skip
ERRORS = {
    "error: division by zero": (
        "The calculator refuses: **division by zero**. There is no such number.",
        "That is a **division by zero**, and it has no answer.",
        "It came back with an error, **division by zero**. Nothing can be divided by 0.",
    ),
    "error: the result has more than 40 digits": (
        "The calculator gives up: **the result has more than 40 digits**. That is longer than anyone would read.",
        "No number from me: **the result has more than 40 digits**, says the calculator.",
    ),
    "error: not an expression": (
        "The calculator says that this is **not an expression**. It takes numbers, + - * / and brackets.",
        "The calculator answers **not an expression**: something is missing or too many in it.",
        "An error: **not an expression**. Could you write it with + - * / and brackets?",
    ),
}
_NO_CALCULATOR = (
    "I have **no calculator** in this conversation, and that is beyond what I can do by columns.",
    "There is **no calculator** among my tools here, so I would only be guessing. Up to five digits I can add by hand.",
    "That needs a calculator, and I have **no calculator** here. I will not invent digits.",
)
_NO_CALCULATOR_THOUGHTS = ("{e}: no calculator is offered.", "Asked: the calculator, for {e}. It is not offered here.")


_DIGITS = re.compile(r"(?<![\d.])\d+(?![\d.])")
_WHOLE_PAIR = re.compile(r"(\d+) ?([-+*/]) ?(\d+)")


def _number(rng: Random) -> int:
    digits = rng.choice((1, 2, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9))
    if digits > 1 and rng.random() < 0.12:
        return shaped(rng, digits)
    return rng.randint(10 ** (digits - 1), 10**digits - 1)


def _decimal(rng: Random) -> str:
    places = rng.choice((1, 1, 2, 2, 3))
    return f"{rng.randint(0, 999)}.{rng.randint(1, 10**places - 1):0{places}}"


def _pair(rng: Random) -> str:
    operator = rng.choice("++-**//")
    gap = rng.choice((" ", " ", " ", ""))
    if rng.random() < 0.3:
        a, operator, b = shaped_pair(rng, 12)
        if rng.random() < 0.3:
            (a, b), operator = shaped_product(rng), "*"
        return f"{a}{gap}{operator}{gap}{b}"
    return f"{_number(rng)}{gap}{operator}{gap}{_number(rng)}"


def _expression(rng: Random) -> str:
    a, b, c = _number(rng), _number(rng), _number(rng)
    match rng.randrange(12):
        case 0 | 1 | 2 | 3:
            return _pair(rng)
        case 4:
            return f"{_decimal(rng)} {rng.choice('+-*/')} {_decimal(rng)}"
        case 5:
            return f"({a} {rng.choice('+-')} {b}) {rng.choice('*/')} {c}"
        case 6:
            return f"{a} {rng.choice('*/')} ({b} {rng.choice('+-')} {c})"
        case 7:
            return f"{a} {rng.choice('+-*')} {b} {rng.choice('+-*')} {c}"
        case 8:
            return f"{rng.randint(2, 99)} * ({rng.randint(2, 99)} + {rng.randint(2, 99)})"
        case 9:
            return " + ".join(str(_number(rng)) for _ in range(rng.randint(3, 5)))
        case 10:
            return f"{_decimal(rng)} {rng.choice('+-*/')} {rng.randint(2, 99)}"
        case _:
            return f"{rng.randint(1, 99)} / 100 * {rng.randint(2, 999)}"


def _whole_pair(expression: str) -> tuple[str, str, str] | None:
    found = _WHOLE_PAIR.fullmatch(expression)
    return (found[1], found[2], found[3]) if found else None


def _is_held_out(expression: str) -> bool:
    """Whether a plain sum, difference or product of two whole numbers is one that training never sees."""
    parts = _whole_pair(expression)
    if parts is None:
        return False
    tests = {"+": sum_is_held_out, "-": difference_is_held_out, "*": product_is_held_out}
    test = tests.get(parts[1])
    return test is not None and test(int(parts[0]), int(parts[2]))


def draw_expression(draw: Draw) -> str:
    """An expression as the calculator takes it, on the right side of the split where there is one."""
    if draw.held:
        return next(text for text in iter(lambda: _pair(draw.rng), "") if _is_held_out(text))
    return next(text for text in iter(lambda: _expression(draw.rng), "") if not _is_held_out(text))


def _with_commas(expression: str) -> str:
    return " ".join(f"{int(part):,}" if part.isdigit() else part for part in expression.split(" "))


def _worded(rng: Random, expression: str) -> str:
    """The expression as the user writes it: as it is, with another sign for times, in words, or with commas."""
    style = rng.random()
    if style < 0.2:
        return _with_commas(expression)
    if style < 0.6 and " / 100 * " in expression and expression.count(" ") == 4:
        share, whole = expression.split(" / 100 * ")
        return f"{share}{rng.choice(('%', ' percent', '%'))} of {whole}"
    left, sign, right = (*expression.split(" "), "", "")[:3] if expression.count(" ") == 2 else ("", "", "")
    if style < 0.4 and sign == "*":
        return f"{left} {rng.choice(('x', 'times', 'multiplied by'))} {right}"
    if style < 0.4 and sign == "/":
        return f"{left} {rng.choice(('divided by', 'over'))} {right}"
    if style < 0.32 and sign in ("+", "-"):
        return f"{left} {'plus' if sign == '+' else 'minus'} {right}"
    return expression


def _before(rng: Random, worded: str, expression: str, beyond: bool) -> str:
    """The thought before the call: what was asked, what that is to the calculator, and how long its long numbers are."""
    text = rng.choice(_BEYOND if beyond else _CALCULATOR_BEFORE).format(e=expression)
    if worded.replace(" ", "") != expression.replace(" ", ""):
        text = f"{worded} is {expression}: calculator."
    lengths = with_lengths(*_DIGITS.findall(expression))
    return f"{text} {lengths}." if lengths else text


def error_expression(rng: Random) -> str:
    """What the calculator refuses, mostly."""
    if rng.random() < 0.12:
        return f"{shaped(rng, rng.randint(18, 24))} * {shaped(rng, rng.randint(23, 28))}"
    if rng.random() < 0.5:
        return rng.choice((f"{_number(rng)} / 0", f"{_number(rng)} / ({_number(rng) % 9} * 0)", f"{_number(rng)}/0"))
    a, b = _number(rng), _number(rng)
    return rng.choice((f"{a} + * {b}", f"{a} ({b}", f"({a} + {b}", f"{a} + ", f"sqrt({a})", f"{a} ** {b % 9}")).strip()


def needs_calculator(expression: str, thinking: bool) -> bool:
    """Whether it is more than columns do: above five digits, products beyond two by two, division, long, decimals.

    Without thinking there are no columns: then above three digits, and products beyond the table.
    """
    parts = _whole_pair(expression)
    if parts is None or parts[1] == "/":
        return True
    left, sign, right = parts
    if sign == "*":
        return max(int(left), int(right)) > (99 if thinking else 12)
    return max(len(left), len(right)) > (5 if thinking else 3)


def calculator_example(draw: Draw) -> Example:
    """A calculation for the calculator: asked for by name, or too much for columns."""
    rng = draw.rng
    if draw.offers("calculator") and rng.random() < 0.1:
        return _two_calculations(draw)
    fails = not draw.held and draw.offers("calculator") and rng.random() < 0.06
    expression = error_expression(rng) if fails else draw_expression(draw)
    if not fails and rng.random() < 0.03:
        expression = expression.replace(" ", "")
    worded = expression if fails else _worded(rng, expression)
    named = (
        fails or not needs_calculator(expression, draw.thinking) or rng.random() < 0.5 or not draw.offers("calculator")
    )
    frame = rng.choice(_CALCULATOR_FRAMES if named else _PLAIN_FRAMES)
    messages = (Message("user", as_typed(rng, frame.replace("{e}", "\x01")).replace("\x01", worded)),)
    key = f"calculator {expression}"
    if not draw.offers("calculator"):
        while not needs_calculator(expression, True):
            expression = draw_expression(draw)
        question = as_typed(rng, frame.replace("{e}", "\x01")).replace("\x01", expression)
        thought = rng.choice(_NO_CALCULATOR_THOUGHTS).format(e=expression)
        answer = rng.choice(_NO_CALCULATOR)
        return Example((Message("user", question),), thought, answer, "calculator", key, ("no calculator",))
    result = calculate(expression)
    beyond = needs_calculator(expression, draw.thinking) and rng.random() < 0.3
    step = Step(
        _before(rng, worded, expression, beyond), (Call("calculator", (("expression", expression),)),),
        (result,),
    )  # fmt: skip
    if result in ERRORS:
        read, answer = f"An {result}.", rng.choice(ERRORS[result])
        return Example(messages, read, answer, "calculator", key, (result.removeprefix("error: "),), steps=(step,))
    read, lengths = rng.choice(_CALCULATOR_READ).format(e=expression, r=result), with_lengths(result)
    if lengths:
        read = f"{read.rstrip('.')}. {lengths}."
    shown = f"{int(result):,}" if "," in worded and result.lstrip("-").isdigit() else result
    said = worded if "," in worded else expression
    answer = rng.choice(_CALCULATOR_ANSWERS).format(e=said, r=shown)
    return Example(messages, read, answer, "calculator", key, (result,), steps=(step,))


def _two_calculations(draw: Draw) -> Example:
    """A calculation whose result goes into the next one: two calls, one after the other."""
    rng = draw.rng
    first = draw_expression(draw)
    result = calculate(first)
    while "error" in result:
        first = draw_expression(draw)
        result = calculate(first)
    sign, word = rng.choice((("*", "times"), ("+", "plus"), ("-", "minus"), ("/", "divided by")))
    number = rng.randint(2, 999)
    second = f"{result} {sign} {number}"
    total = calculate(second)
    frame = rng.choice((
        "use the calculator: first {e}, then the result {w} {n}", "calculator please: {e}, and that {w} {n}",
        "work out {e} with the calculator. then take the result {w} {n}", "{e}, and then the result {w} {n}, calculator",
        "calculate {e}. then {w} {n}, using the calculator both times",
    ))  # fmt: skip
    question = as_typed(rng, frame.replace("{e}", "\x01").replace("{w}", word).replace("{n}", str(number)))
    messages = (Message("user", question.replace("\x01", first)),)
    steps = tuple(
        Step(thought, (Call("calculator", (("expression", expression),)),), (value,))
        for thought, expression, value in (
            (f"First {first}. calculator.", first, result),
            (f"{result}. Next: {second}", second, total),
        )
    )
    answer = rng.choice(("`{a}` = {r}, then `{b}` = **{t}**.", "**{t}**: `{a}` is {r}, and `{b}` is {t}.")).format(
        a=first, r=result, b=second, t=total
    )
    key = f"calculator {first} then {sign} {number}"
    return Example(messages, f"{total}.", answer, "calculator", key, (total,), steps=steps)
