"""Products: the table to twelve by heart, a digit times four digits by columns, two by two digits by partial products."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.arithmetic import (
    PLACES,
    calculation,
    shown,
    spoken_forms,
    worded,
    work_difference,
    work_sum,
    writes_commas,
)
from tools.demo_model.corpus.division import work_division
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.numberline import with_numbers
from tools.demo_model.corpus.numberwords import is_spoken, spoken_pair
from tools.demo_model.corpus.split import difference_is_held_out, product_is_held_out, sum_is_held_out

SHORT_TIMES = ("{a}[*|x|×| x | * | × ]{b}[|=|?|=?| =]", "{a} times {b}[|?]")
TIMES = (
    "[what is|what's|whats|calculate|compute|solve|work out|find|tell me|give me|do] {a} [*|x|×|times|multiplied by] {b}[?|]",
    "multiply {a} [by|and|with|times] {b}[?|]", "{a} times {b}[?| is| equals| is what?| makes|]", "how much is {a} [times|x|*|×] {b}?",
    "{a} multiplied by {b}[?|]", "[what is|what's|find|calculate|] the product of {a} and {b}[?|]", "product of {a} and {b}", "{a} by {b}, multiplied",
    "what do [you|i|we] get [when|if] [you|i|we] multiply {a} [by|and|with] {b}?", "what does {a} [x|*|times|×] {b} [make|equal|give|come to]?",
    "[can|could|would] [you|u] [please |]multiply {a} [by|and|with] {b}[?| for me?|]", "[can|could] you [do|work out|calculate|solve] {a} [x|*|times] {b}[?|]",
    "i [need|want|would like] {a} [x|*|times] {b}", "what would {a} [times|x|*] {b} be?", "[what about|how about|and|now] {a} [times|x|*] {b}[?|]",
    "do you know [what {a} times {b} is|{a} x {b}|how much {a} * {b} is]?", "[show me|try|let's try|so what is|ok what's|solve this:|math:|maths:|quick:] {a} [x|*] {b}",
    "{a} [x|*|times] {b} [equals|is|gives|makes] [what|how much|?]", "{a} [x|*] {b}, [what is it|how much is that|go]?", "[the |]answer to {a} [x|*] {b}[?|]",
    "could you tell me what {a} times {b} [is|makes|comes to]?", "i was wondering what {a} [x|*] {b} is", "{a} lots of {b}[?|]", "{a} groups of {b}[?|]",
    "[how much|what] do {a} and {b} [make|give|come to] [multiplied|when multiplied|times each other|if you multiply them][?|]", "{a} and {b}[,|] multiplied[?|, how much|]", "{a} and {b} [make|give] how much multiplied?",
    "i'm [stuck on|trying to do|working on] {a} [x|*|times] {b}[, help|, can you help?|]", "{a} × {b} [please|for me]", "{b} taken {a} times[?|]",
)  # fmt: skip
_SPOKEN_TIMES = spoken_forms(TIMES, "{a} times {b}")
_DOUBLE = (
    "[double|twice|2 times|two times|2x] {a}[?|]", "[what is|what's|whats|how much is|calculate|give me|tell me] [double|twice|two times|2x|the double of] {a}[?|]", "double {a} for me", "[what's|what is|] {a} doubled[?|]",
    "[double|duplicate] the number {a}", "[can|could] you double {a}[?| for me?|]", "{a} twice[?|, how much is that?|]", "which number is [double|twice] {a}?", "the recipe says {a} and i make [twice as much|double]. how much?", "{a} two times over[?|]", "what do i get when i double {a}?", "i need [twice|double] {a}, [so how much|how much is it]?", "[now|next|ok,|and] double {a}",
    "my {a} [was|were|got] doubled. [now|how much|how many]?", "take {a} [twice|two times]", "{a} and {a} again, how much?",
)  # fmt: skip
_TRIPLE = (
    "[triple|three times|3 times|thrice] {a}[?|]", "[what is|what's|how much is|calculate|tell me] [triple|three times|3x|the triple of] {a}[?|]", "[what's|what is|] {a} tripled[?|]", "[can|could] you triple {a}[?| for me?|]", "take {a} three times", "which number is three times {a}?", "i need three times {a}", "[now|next|ok,|and] triple {a}",
)  # fmt: skip
_SQUARE = ("[what is|what's|whats|calculate|] {a} squared[?|]", "{a} squared", "square [of |]{a}", "[what is|what's] the square of {a}?", "{a}^2[=|?|]", "{a}²", "{a}**2", "{a} to the power of 2", "{a} [times|by|x] itself[?|]", "multiply {a} by itself", "[how much|what] is {a} to the second[ power|]?", "the area of a square with side {a}[?|]", "{a} raised to [2|two|the power of two][?|]", "a square is {a} on each side. [area|how big is it]?", "{a} ^ 2", "now square {a}", "[can|could] you square {a}[?|]", "the second power of {a}[?|]")  # fmt: skip


def in_table(a: int, b: int) -> bool:
    """Whether the product is known by heart."""
    return max(a, b) <= 12


def _work_digit(a: int, digit: int) -> str:
    lines, carry = [f"{a} × {digit}"], 0
    for place, x in enumerate(map(int, reversed(str(a)))):
        more = f" + {carry}" if carry else ""
        total = x * digit + carry
        line = f"{PLACES[place]}: {x} × {digit}{more} = {total}"
        carry = total // 10
        lines.append(f"{line}, write {total % 10}, carry {carry}" if carry and place + 1 < len(str(a)) else line)
    return "\n".join([*lines, f"so {a} × {digit} = {a * digit}"])


def _noughts(b: int) -> int:
    return len(str(b)) - len(str(b).rstrip("0")) if b else 0


def work_product(a: int, b: int) -> str:
    """The product as the model is to think it: from the table, by noughts, by columns, or by partial products."""
    if in_table(a, b):
        return f"from the times table: {a} × {b} = {a * b}"
    if len(str(a)) == 1 and len(str(b)) > 1:
        return f"{a} × {b} is {b} × {a}\n{work_product(b, a)}"
    noughts, head = _noughts(b), int(str(b).rstrip("0") or 0)
    if a < 100 <= b and head >= 10:  # two digits at most are gone through one by one
        return f"{a} × {b} is {b} × {a}\n{work_product(b, a)}"
    if b >= 10 and head == 1:
        return f"× {b}: put {noughts} nought{'s' * (noughts > 1)} behind {a}\nso {a} × {b} = {a * b}"
    if b < 10:
        return _work_digit(a, b)
    if head < 10:
        return f"{_work_digit(a, head)}\nso {a} × {b} = {a * b}"
    tens, ones = b // 10, b % 10
    lines = [f"{a} × {b}: {a} × {tens * 10} and {a} × {ones}"]
    lines.append(f"{a} × 1 = {a}" if tens == 1 else _work_digit(a, tens))
    lines.append(f"so {a} × {tens * 10} = {a * tens * 10}")
    lines.append(f"{a} × 1 = {a}" if ones == 1 else _work_digit(a, ones))
    lines += [work_sum(a * tens * 10, a * ones), f"so {a} × {b} = {a * b}"]
    return "\n".join(lines)


def shows_held_out(a: int, b: int) -> bool:
    """Whether working this product passes another product or a sum that is kept from training."""
    if in_table(a, b):
        return False
    if len(str(a)) == 1:
        a, b = b, a
    tens, ones = b // 10, b % 10
    if b < 10 or not ones:
        return b >= 10 and product_is_held_out(a, int(str(b).rstrip("0")))
    partial = (tens, ones, tens * 10)
    return any(product_is_held_out(a, part) for part in partial) or sum_is_held_out(a * tens * 10, a * ones)


def factors(rng: Random, held: bool) -> tuple[int, int]:
    """Two factors on the asked side of the split, within what is worked by hand."""
    while True:
        kind = rng.random()
        if kind < 0.3 and not held:
            return rng.randint(0, 12), rng.randint(0, 12)
        if kind < 0.68:
            a, b = rng.randint(10, 99), rng.randint(10, 99)
            if rng.random() < 0.04:
                b = a
        elif kind < 0.94:
            a, b = rng.randrange(10, 10 ** rng.choice((2, 3, 3, 4))), rng.randint(2, 9)
        else:
            a, b = rng.randint(2, 999), rng.choice((10, 100, 1000, 20, 30, 40, 50, 60, 70, 80, 90))
        if kind < 0.94 and rng.random() < 0.25:
            a, b = b, a
        if product_is_held_out(a, b) == held and (held or not shows_held_out(a, b)):
            return a, b


def times_example(draw: Draw) -> Example:
    """a x b: the table, two by two digits, one digit times up to four, round numbers."""
    rng = draw.rng
    a, b = factors(rng, draw.held)
    commas = writes_commas(rng, a, b)
    x, y = shown(a, commas), shown(b, commas)
    special, words = rng.random() < 0.35, False
    if a == b and special:
        question = worded(rng, _SQUARE, a=x)
    elif b in (2, 3) and special:
        question = worded(rng, _DOUBLE if b == 2 else _TRIPLE, a=x)
    elif words := is_spoken(rng, a, b):
        p, q = spoken_pair(rng, a, b, x, y)
        question = rng.choice(_SPOKEN_TIMES).format(a=p, b=q)
    else:
        question = worded(rng, SHORT_TIMES if rng.random() < 0.3 else TIMES, a=x, b=y)
    answer = f"{x} × {y} = **{shown(a * b, commas)}**."
    family = "times table" if in_table(a, b) else "product"
    made = calculation(draw, question, family, work_product(a, b), answer, a * b, (a, b), f"{a} * {b}", in_table(a, b))
    return with_numbers(made, question) if words else made


def work(sign: str, a: int, b: int) -> str:
    """a + b, a - b, a × b or an even a / b as the model is to think it."""
    return {"+": work_sum, "-": work_difference, "×": work_product, "/": work_division}[sign](a, b)


def value(sign: str, a: int, b: int) -> int:
    """What it makes."""
    return a + b if sign == "+" else a - b if sign == "-" else a * b if sign == "×" else a // b


def is_held_out(sign: str, a: int, b: int) -> bool:
    """Whether it is kept from training."""
    if sign == "/":
        return False  # by numbers of the table, which is learnt by heart
    return {"+": sum_is_held_out, "-": difference_is_held_out, "×": product_is_held_out}[sign](a, b)


def easy(sign: str, a: int, b: int) -> bool:
    """Whether it is answered at once without thinking, calculator or not."""
    return in_table(a, b) if sign == "×" else max(a, b) < 1000
