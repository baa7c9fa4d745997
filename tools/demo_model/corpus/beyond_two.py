"""Two calculations in one message, each with its own numbers: both are worked, and both are answered."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tools.demo_model.corpus.arithmetic import calculator_step, pair, typed, worded
from tools.demo_model.corpus.beyond_task import Task
from tools.demo_model.corpus.example import Draw, Example, Message, Step
from tools.demo_model.corpus.products import easy, factors, is_held_out, value, work

_ASK = (
    "{p} and {q}[?|]", "[what is|what's|calculate|work out|do|solve|tell me|give me] {p} and {q}[?|]", "[what is|what's] {p} and [what is|what's] {q}?", "{p}, {q}[?|]", "{p}; {q}", "first {p}, then {q}", "two [sums|things|questions|calculations]: {p} and {q}", "[can|could] you do {p} and also {q}?", "1) {p} 2) {q}", "{p}? and {q}?",
    "how much is {p}, and how much is {q}?", "i need {p} and {q}", "{p} as well as {q}[?|]", "both please: {p}, {q}", "{p}. and then {q}[?|]", "[hey|hi], {p} and after that {q}", "what's {p}? and what about {q}?", "{p}\n{q}", "a) {p}\nb) {q}", "help me with {p} and {q}", "{p} & {q}", "{p}, and separately {q}",
)  # fmt: skip
_SIGNS = {"+": ("+", "+", "plus"), "-": ("-", "-", "minus"), "×": ("x", "*", "×", "times")}


def _by_hand(draw: Draw) -> tuple[str, str, str, str, tuple[Step, ...]]:
    """A sum, a difference or a product: how it is asked, its work, its answer, the result, and a call where one is due."""
    rng = draw.rng
    sign = rng.choice("+++--××")
    if sign == "×":
        a, b = factors(rng, False)
    else:
        a, b = pair(rng, False, lambda x, y: is_held_out(sign, x, y), rng.choice((1, 2, 2, 3, 3, 4)))
        if sign == "-" and a < b:
            a, b = b, a
    result = value(sign, a, b)
    word = rng.choice(_SIGNS[sign])
    asked = f"{a}{word}{b}" if not word.isalpha() and rng.random() < 0.3 else f"{a} {word} {b}"
    if (
        not draw.thinking and draw.offers("calculator") and not easy(sign, a, b)
    ):  # nothing is worked where nothing is thought
        call = f"{a} {'*' if sign == '×' else sign} {b}"
        return asked, "", f"{a} {sign} {b} = **{result}**", str(result), (calculator_step(call, str(result)),)
    return asked, work(sign, a, b), f"{a} {sign} {b} = **{result}**", str(result), ()


def two_at_once(draw: Draw, drawn: Callable[[], Task], thought: Callable[[Random, Task], str]) -> Example:
    """Two of them; what is not worked by hand goes to the calculator, or is one that is known by heart."""
    rng = draw.rng
    parts = [_by_hand(draw)]
    offers = draw.offers("calculator")
    if rng.random() < 0.6:
        while True:
            task = drawn()
            calls = bool(task.call) and not task.sure and offers
            if task.framed and (calls or task.worked):
                break
        plain = task.result.replace(",", "")
        steps: tuple[Step, ...] = (calculator_step(task.call, plain, thought(rng, task)),) if calls else ()
        work_lines = "" if calls else task.worked
        parts.append((task.question, work_lines, task.equation, plain, steps))
    else:
        parts.append(_by_hand(draw))
    rng.shuffle(parts)
    (p, first, one, _, early), (q, second, two, result, late) = parts
    question = worded(rng, _ASK, p=p, q=q)
    here, there = (text or f"The calculator says {out}." for text, out in ((first, parts[0][3]), (second, result)))
    thinking = f"first: {p}\n{here}\nthen: {q}\n{there}"
    answer = rng.choice(("{a}. {b}.", "{a}, and {b}.", "- {a}\n- {b}", "{a}; {b}.")).format(a=one, b=two)
    accept = tuple(f"{word} {result}" for word in ("=", "is", "about"))
    message = (Message("user", typed(rng, question)),)
    return Example(message, thinking, answer, "two steps", f"two: {p} and {q}", accept, steps=(*early, *late))
