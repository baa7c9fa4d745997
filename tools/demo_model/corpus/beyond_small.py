"""Small things with numbers that are known by rule: signs, rounding, what comes next in a row, an equation with one unknown."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from random import Random

from tools.demo_model.corpus.arithmetic import number_of, worded
from tools.demo_model.corpus.beyond_task import Task, plain, spelt
from tools.demo_model.corpus.split import difference_is_held_out, product_is_held_out, sum_is_held_out

_ROUND = (
    "round {n} to the nearest {p}[?|]", "[what is|what's|] {n} rounded to the nearest {p}[?|]", "{n} to the nearest {p}[?|]", "[can|could] you round {n} to the nearest {p}[?|]", "{n}, rounded to the nearest {p}[?|]", "[nearest|closest] {p} to {n}[?|]", "round off {n} to the nearest {p}", "i need {n} rounded to the nearest {p}", "to the nearest {p}: {n}",
)  # fmt: skip
_ROUND_PLACES = (
    "round {n} to {p}[?|]", "[what is|what's|] {n} rounded to {p}[?|]", "{n} to {p}[?|]", "[can|could] you round {n} to {p}[?|]", "{n}, rounded to {p}[?|]", "i need {n} with {p}", "give me {n} to {p}", "{n} with {p} only",
)  # fmt: skip
_PLACES = {0: ("a whole number", "the nearest whole number", "no decimals"), 1: ("one decimal", "1 decimal place", "one decimal place", "one digit after the point", "one digit"), 2: ("two decimals", "2 decimal places", "two decimal places", "two digits", "2 digits", "two digits after the point", "two places")}  # fmt: skip
_NEXT = (
    "what comes after {l}[?|]", "what [number |]comes next[?|:|,] {l}[?|]", "next number: {l}", "next: {l}", "{l}, ?", "{l} ?", "{l}, __", "continue {l}", "{l} and then?", "[guess|tell me|give me] the next [one|number]: {l}", "which [one|number] is next? {l}", "what follows {l}[?|]", "what is missing: {l}, ?",
    "what comes next: {l}[?| ...|, ...]", "what [is|comes] next in {l}[?|]", "[continue|go on|complete][:| the row:| the series:| the sequence:] {l}[, ...|...|]", "{l}, [what's next|and then|next|?|...]", "[the |]next number [after|in|:] {l}[?|]", "which number follows {l}?", "find the pattern: {l}", "{l}, [and what comes then|how does it go on]?", "fill in the next one: {l}, _", "my kid has this row: {l}. what's next?",
)  # fmt: skip
_SOLVE = (
    "[solve|solve for x|find x|work out x][:| if| in|] {e}[?|]", "{e}[|, x = ?|, what is x?|, find x|, solve for x|. x?]", "what is x [if|in|when] {e}?", "[if|when] {e}, [what is x|how big is x|then x is]?", "x in {e}[?|]", "[can|could] you solve {e}[?| for me?|]", "the equation {e}, x is what?", "help me solve {e}", "{e} solve",
)  # fmt: skip
_THINK_OF = (
    "i think of a number, [times|multiply it by] {a} [makes|gives] {b}. which number?", "{a} times what [is|makes|gives] {b}?", "what number times {a} is {b}?", "a number times {a} plus {c} is {d}. which number?", "i double-checked: {a} times my number plus {c} makes {d}. my number?",
)  # fmt: skip


def signed(rng: Random) -> Task:
    """A small calculation with numbers below zero."""
    sign = rng.choice("××+-/")
    a, b = rng.randint(2, 9), rng.randint(2, 9)
    x, y = rng.choice(((-a, -b), (-a, b), (a, -b)))
    if sign == "/":
        x *= b
    question, symbols = spelt(rng, str(x), sign, rng.choice((str(y), f"({y})")) if y < 0 else str(y))
    left = f"{x} {sign} {y}"
    if sign in "×/":
        result = x * y if sign == "×" else x // y
        rule = "two minus signs make plus" if x < 0 and y < 0 else "one minus sign stays"
        size = f"{abs(x)} × {b} = {abs(x) * b}" if sign == "×" else f"{b} × {abs(result)} = {abs(x)}"
        worked = f"{left}: {rule}, {size}, so {result}"
    else:
        result = x + y if sign == "+" else x - y
        meant = y if sign == "+" else -y  # what is added
        turned = f"{x} {'plus' if meant > 0 else 'minus'} {abs(meant)}"
        worked = f"{left} is {turned}: from {x} go {abs(meant)} {'up' if meant > 0 else 'down'}, {result}"
    return Task(question, left, "", str(result), (), worked, symbols=symbols, sure=True)


def rounded(rng: Random) -> Task:
    """To the nearest ten, hundred or thousand; or to so many decimals."""
    if rng.random() < 0.55:
        noughts = rng.choice((1, 1, 2, 2, 3))
        one = 10**noughts
        n = number_of(rng, rng.randint(noughts + 1, 5)) if noughts < 3 else number_of(rng, rng.choice((4, 5)))
        low = n // one * one
        digit = n // (one // 10) % 10
        result = low + one if digit >= 5 else low
        word = {1: ("ten", "10", "tens"), 2: ("hundred", "100"), 3: ("thousand", "1000")}[noughts]
        worked = f"{n} lies between {low} and {low + one}; the digit behind is {digit}: {'up' if digit >= 5 else 'down'}, {result}"  # fmt: skip
        return Task(worded(rng, _ROUND, n=n, p=rng.choice(word[:2])), f"{n} to the nearest {word[0]}", "", str(result), (), worked, sure=True, framed=False)  # fmt: skip
    places = rng.choice((0, 1, 1, 2))
    scaled = rng.randint(0, 99) * 10 ** (places + 1) + rng.randrange(1, 10 ** (places + 1))
    text = f"{scaled // 10 ** (places + 1)}.{scaled % 10 ** (places + 1):0{places + 1}}"
    if places and rng.random() < 0.3:  # 3.14159: what stands further behind changes nothing
        text += "".join(rng.choices("0123456789", k=rng.randint(1, 3)))
    digit = scaled % 10
    cut = scaled // 10 + (digit >= 5)
    result = plain(Fraction(cut, 10**places))
    shown = f"{cut // 10**places}.{cut % 10**places:0{places}}" if places else result
    worked = f"{text}: the digit behind is {digit}: {'up' if digit >= 5 else 'down'}, {shown}"
    place = rng.choice(_PLACES[places])
    if places == 0 and rng.random() < 0.35:
        bare = worded(rng, ("round {n}", "round {n} [off|please|for me]", "[can you|please] round {n}[?|]", "{n} rounded[?|]", "round the number {n}", "what is {n} rounded?"), n=text)  # fmt: skip
        return Task(bare, f"{text} to {_PLACES[0][0]}", "", shown, (), worked, sure=True, framed=False)
    return Task(worded(rng, _ROUND_PLACES, n=text, p=place), f"{text} to {_PLACES[places][0]}", "", shown, (), worked, sure=True, framed=False)  # fmt: skip


_Row = tuple[list[int], str]


def _even_steps(rng: Random, count: int) -> _Row | None:
    step = rng.choice((1, 2, 2, 3, 4, 5, 5, 10, rng.randint(2, 12), rng.randint(2, 12), 20, 25, 50, 100))
    start = rng.choice((rng.randint(0, 10), rng.randint(1, 60), step, step))
    row = [start + step * index for index in range(count + 1)]
    if rng.random() < 0.3:
        row.reverse()
    up = row[1] > row[0]
    if sum_is_held_out(row[-2], step) if up else difference_is_held_out(row[-2], step):
        return None
    word = "more" if up else "less"
    return row, f"{row[0]} to {row[1]}: {step} {word}, {row[1]} to {row[2]}: {step} {word}\n{step} {word} every time: {row[-2]} {'+' if up else '-'} {step} = {row[-1]}"  # fmt: skip


def _by_factor(rng: Random, count: int) -> _Row | None:
    factor = rng.choice((2, 2, 2, 3, 10))
    start = rng.choice((1, 2, 3, rng.randint(1, 9))) if factor != 10 else rng.randint(1, 99)
    row = [start * factor**index for index in range(count + 1)]
    first, second = row[1] - row[0], row[2] - row[1]
    if row[-1] >= 10**6 or product_is_held_out(row[-2], factor) or product_is_held_out(2, row[-1]):
        return None
    head = f"{row[0]} to {row[1]}: {first} more, {row[1]} to {row[2]}: {second} more, not the same"
    if rng.random() < 0.25 and factor == 2:
        row.reverse()
        head = (
            f"{row[0]} to {row[1]}: {row[0] - row[1]} less, {row[1]} to {row[2]}: {row[1] - row[2]} less, not the same"
        )
        return row, f"{head}\nhalf every time: half of {row[-2]} is {row[-1]}"
    return row, f"{head}\ntimes {factor} every time: {row[-2]} × {factor} = {row[-1]}"


def _squares(rng: Random, count: int) -> _Row | None:
    start = rng.choice((1, 1, 1, 2, 3, 4))
    roots = range(start, start + count + 1)
    row = [root * root for root in roots]
    return row, f"{row[0]} = {roots[0]} × {roots[0]}, {row[1]} = {roots[1]} × {roots[1]}, {row[2]} = {roots[2]} × {roots[2]}\nthen {roots[-1]} × {roots[-1]} = {row[-1]}"  # fmt: skip


def _sums(rng: Random, count: int) -> _Row | None:
    count = max(count, 4)
    row = [1, rng.choice((1, 1, 2, 3))]
    while len(row) <= count + 1:
        row.append(row[-1] + row[-2])
    if any(sum_is_held_out(x, y) for x, y in pairwise(row)):
        return None
    return row, f"{row[0]} + {row[1]} = {row[2]}, {row[1]} + {row[2]} = {row[3]}\nthe last two added: {row[-3]} + {row[-2]} = {row[-1]}"  # fmt: skip


def _growing(rng: Random, count: int) -> _Row | None:
    count = max(count, 4)
    row, step = [rng.choice((1, 1, 2, rng.randint(0, 9)))], rng.choice((1, 1, 2, 3))
    grow = rng.choice((1, 1, 2))
    steps = [step + grow * index for index in range(count)]
    for one in steps:
        row.append(row[-1] + one)
    if any(sum_is_held_out(x, one) for x, one in zip(row, steps, strict=False)):
        return None
    return row, f"{row[0]} to {row[1]}: {steps[0]} more, {row[1]} to {row[2]}: {steps[1]} more, {row[2]} to {row[3]}: {steps[2]} more\n{grow} more each time, now {steps[-1]}: {row[-2]} + {steps[-1]} = {row[-1]}"  # fmt: skip


def next_in_row(rng: Random) -> Task:
    """A row with one step, up or down, by doubling or halving, of squares, of sums of the last two, of growing steps."""
    while True:
        kind = rng.choices((_even_steps, _by_factor, _squares, _sums, _growing), (58, 18, 8, 8, 8))[0]
        if made := kind(rng, rng.choice((3, 4, 4, 5))):
            break
    row, rule = made
    shown = rng.choice((", ", ", ", " ", " - ", ",")).join(map(str, row[:-1]))
    listed = ", ".join(map(str, row[:-1]))
    return Task(
        worded(rng, _NEXT, l=shown), f"next after {listed}", "", str(row[-1]), (), rule, sure=True, framed=False
    )


def unknown(rng: Random) -> Task:
    """a x = b and a x + c = d, out of the times table."""
    while True:
        a, x, c = rng.randint(2, 12), rng.randint(1, 12), rng.randint(1, 20)
        b = a * x
        if not sum_is_held_out(b, c) and not (b >= c and difference_is_held_out(b, c)):
            break
    dot = rng.choice((f"{a}x", f"{a}x", f"{a}*x", f"{a} * x", f"{a} x"))
    plus, kind = rng.random() < 0.5, rng.random()
    minus = plus and b > c and rng.random() < 0.4
    d, left = b - c if minus else b + c, "x"
    if kind < 0.2:
        pattern = rng.choice(_THINK_OF[3:] if plus and not minus else _THINK_OF[:3])
        plus = plus and not minus
        minus = False
        question, left = worded(rng, (pattern,), a=a, b=b, c=c, d=d), "the number"
    elif plus:
        question = worded(rng, _SOLVE, e=rng.choice((f"{dot} {'-' if minus else '+'} {c} = {d}", f"{dot}{'-' if minus else '+'}{c}={d}")))  # fmt: skip
    else:
        question = worded(rng, _SOLVE, e=rng.choice((f"{dot} = {b}", f"{dot}={b}", f"{b} = {dot}")))
    lines = [f"{a} x {'-' if minus else '+'} {c} makes {d}, so {a} x is {b}"] if plus else []
    worked = "\n".join([*lines, f"{a} × {x} = {b}, so {left if left == 'x' else 'it'} is {x}"])
    return Task(question, left, "", str(x), (), worked, sure=True, framed=False)
