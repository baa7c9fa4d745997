"""Which number is larger, the largest of a few, odd or even, counting, and whether a claimed result is true."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.afresh import after_calculations
from tools.demo_model.corpus.arithmetic import (
    accepted,
    calculator_step,
    number_of,
    pair,
    shown,
    typed,
    worded,
    writes_commas,
)
from tools.demo_model.corpus.comparison_divisors import divisor_example
from tools.demo_model.corpus.comparison_extremes import extreme_example
from tools.demo_model.corpus.comparison_fractions import fraction_example
from tools.demo_model.corpus.comparison_measures import measure_example
from tools.demo_model.corpus.comparison_names import name_example
from tools.demo_model.corpus.comparison_prices import price_example
from tools.demo_model.corpus.comparison_work import decimal, work_comparison, work_decimals
from tools.demo_model.corpus.example import Draw, Example, Message, Step
from tools.demo_model.corpus.numberruns import between_example, run_example
from tools.demo_model.corpus.products import easy, factors, is_held_out, value, work
from tools.demo_model.corpus.split import comparison_is_held_out, sum_is_held_out

_LARGER = ("larger", "bigger", "greater", "higher", "larger", "bigger")
_SMALLER = ("smaller", "lower", "less", "smaller")
WHICH = (
    "[which|what] [is|number is|one is|of these is|of the two is] {w}[,|:| -] {a} or {b}[?|]", "[is|what's] {w}, {a} or {b}[?|]", "{a} or {b}, which [is|one is] {w}[?|]",
    "{a} or {b}[?|:] {w}[?|]", "which is the {w} [number|one|of the two][,|:] {a} or {b}?", "which is {w}: {a} or {b}", "{w}: {a} or {b}[?|]", "{w} of {a} and {b}[?|]",
    "compare {a} and {b}, which is {w}?", "[can|could] you tell me which is {w}, {a} or {b}?", "[tell me|say|pick|give me|choose] the {w} [one|number][:| of| -] {a} [and|or] {b}",
    "of {a} and {b}, which is {w}?", "i have {a} and {b}. which [is|one is] {w}?", "is {a} or {b} {w}[?|]", "do you know if {a} or {b} is {w}?",
    "between {a} and {b}, which is [the |]{w}[ one|]?", "what number is {w}, {a} or {b}", "which is {w} [in value|as a number], {a} or {b}?", "{a} vs {b}, which is {w}[?|]",
    "i can't tell: is {a} or {b} {w}?", "what is {w}? {a} or {b}?",
    "{a} {b}, {w}[?|]", "[which|what] [would be|counts as] {w}, {a} or {b}?", "choose the {w}: {a}, {b}", "{a} and {b}: which [one |]is {w}?", "[hey|hi|ok], which is {w}, {a} or {b}?", "{a}, {b} - which is {w}?", "the {w} of {a} and {b}[?|]", "[my friend and i argue|we argue|help us settle this]: is {a} or {b} {w}?", "i [always |]mix these up, is {a} or {b} {w}?", "[which of the two|which of these two|which of them] is {w}: {a} or {b}?", "{w}: {a} vs {b}", "name the {w} [one|number]: {a} or {b}", "two numbers, {a} and {b}. which is {w}?", "given {a} and {b}, [tell me|say|pick] the {w}[ one|]", "[price|score|version|value] {a} or {b}, which is {w}?",
)  # fmt: skip
_COMPARE = ("compare {a} and {b}", "how do {a} and {b} compare?", "{a} and {b}, compare", "{a} ? {b} (> or <)", "which sign goes between {a} and {b}?", "compare {a} with {b}", "{a} vs {b}[?|]", "{a} or {b}[?|] which is more[?|]", "which is more, {a} or {b}[?|]", "put > or < between {a} and {b}", "{a} _ {b}: > or <?")  # fmt: skip
_IS_IT = (
    "is {a} {w} than {b}[?|]", "is {a} {s} {b}[?|]", "{a} {s} {b}[?| ?|, true or false?|, right?]", "is it true that {a} is {w} than {b}?", "{a} is {w} than {b}, [right|correct|true|isn't it]?",
    "would you say {a} is {w} than {b}?", "is the number {a} {w} than {b}?", "true or false: {a} is {w} than {b}", "i think {a} is {w} than {b}, [am i right|correct]?", "check: is {a} {w} than {b}",
    "[true or false|t/f|true/false|right or wrong|correct or not][?|:] {a} [is|would be] {w} than {b}[?|.|]", "{a} is {w} than {b}[:|.|,] [true or false|true|yes or no|right or wrong|t or f][?|]", "the statement '{a} is {w} than {b}', [true|is it true|right]?", "claim: {a} is {w} than {b}. [true|right|agree]?", "{a}: is [it|that] {w} than {b}?", "tell me [if|whether] {a} is {w} than {b}", "do you think {a} is {w} than {b}?", "[yes or no|y/n]: {a} {w} than {b}?", "can {a} be {w} than {b}?", "my [friend|teacher] says {a} is {w} than {b}. [true|right|is it]?", "does {a} {s} {b} hold?", "am i right that {a} is {w} than {b}?", "{a} {w} than {b}[?|, yes or no?]",
)  # fmt: skip
_PARITY = (
    "is {a} [even|odd][?|]", "is {a} [even or odd|odd or even][?|]", "is {a} an [even|odd] number[?|]", "{a}[:|,] [even or odd|odd or even][?|]", "even or odd: {a}", "[is the number|do you know if] {a} [is |][even|odd][?|]",
    "can {a} be halved [evenly|without a rest]?", "is {a} divisible by [2|two]?", "tell me if {a} is odd or even", "{a} odd or even",
    "can i split {a} into two equal [halves|parts]?", "[odd or even|even or odd]? {a}", "what is {a}, [odd or even|even or odd]?", "does {a} divide by two?", "check [if|whether] {a} is [even|odd]", "{a}: [even|odd]?", "[parity of|the parity of] {a}[?|]", "tell me whether {a} is [even or odd|odd or even]",
)  # fmt: skip
_CLAIM = (
    "is {q} = {c}[?| ?|]", "is it true that {q} [=|is|equals|makes] {c}[?|]", "{q} = {c}, [right|correct|true|is that right|isn't it|yes][?|]", "{q}={c}?", "{q} = {c} [?|right?|true or false|correct?|yes or no?]",
    "true or false: {q} = {c}", "[i think|i'd say|i believe|i say|i guess|i thought] {q} is {c}[.|,] [am i right|is that right|correct|is it|right]?", "i got {c} for {q}. [is that right|correct|right|did i get it right]?",
    "does {q} [equal|make|give|come to] {c}[?|]", "my [friend|teacher|brother|kid|calculator|mum] says {q} is {c}. [is that right|true|is that so|correct|do you agree]?", "check [this|my sum|my homework|for me|my work|please]: {q} = {c}",
    "can you [check|verify|confirm] [that |if |]{q} = {c}?", "verify {q} = {c}", "[am i right that|is it correct that|can it be that] {q} [is|=|makes] {c}?", "is {c} the [right |correct |]answer to {q}[?|]", "{q}, is [that|it] {c}?",
    "is {c} what you get for {q}?", "so {q} is {c}, [yes|no|right|or not]?", "is {q} really {c}?", "would {q} be {c}?", "did i do this right? {q} = {c}",
    "{q} gives {c}, [agree|yes|right|correct]?", "is it {c} for {q}?", "someone [told me|said|wrote] {q} [=|is|makes] {c}. [true|right|is it]?", "my answer to {q} [is|was] {c}. [right|correct|ok|did i pass]?", "[homework|quiz|test]: {q} = {c}. [right or wrong|correct|true or false]?", "right or wrong: {q} = {c}", "{q}... {c}[, right|]?", "i wrote {q} = {c}, [is it ok|any mistake|did i make a mistake|good]?", "please [confirm|check|verify]: {q} is {c}", "[hm|so], {q} = {c}[, is it|, or not|, really]?", "find my mistake, if there is one: {q} = {c}", "would you agree that {q} is {c}?", "grade this: {q} = {c}",
)  # fmt: skip
_COUNT_UP = (
    "count to {n}", "count from 1 to {n}", "count up to {n}", "[can|could] [you|u] count [up |]to {n}[?|]", "[please |]count to {n} for me", "[numbers|all numbers|the numbers] from 1 to {n}", "list the numbers 1 to {n}",
    "count 1 to {n}", "[write|say|give me|show me|print] the numbers [from |]1 to {n}", "1 to {n}", "count 1-{n}", "i bet you can't count to {n}", "let's count to {n}", "do you know how to count to {n}?", "1, 2, 3, ... {n}",
)  # fmt: skip
_COUNT_FROM = ("count from {a} to {n}", "[list|write|say|give me] the numbers [from|between] {a} [to|and] {n}", "numbers from {a} to {n}", "count {a} to {n}", "start at {a} and count to {n}", "can you count from {a} up to {n}?")  # fmt: skip
_COUNT_DOWN = (
    "count down from {n}", "count backwards from {n}", "countdown from {n}", "count down from {n} to [1|one]", "count from {n} [down |]to 1", "[can|could] you count [down|backwards] from {n}?", "{n} to 1", "backwards from {n}", "start a countdown from {n}",
    "count back from {n}", "count down {n} to 1",
)  # fmt: skip
_COUNT_BY = (
    "count [to {n} by|by] {step}[ to {n}| up to {n}]", "count in {step} to {n}", "count up to {n} by {step}", "skip count by {step} to {n}", "list [multiples of {k}|the multiples of {k}] [up to|to] {n}", "multiples of {k} [up to|to] {n}", "can you count by {step} to {n}?",
    "count to {n} in steps of {k}", "go up in {step} to {n}",
)  # fmt: skip
_AFTER = ("what [comes|number comes|number is|is] [after|right after|just after] {n}[?|]", "the number after {n}[?|]", "[the |]next number after {n}[?|]", "which number follows {n}?", "what follows {n}", "{n} and then?", "one more than {n}?")  # fmt: skip
_BEFORE = ("what [comes|number comes|number is|is] [before|right before|just before] {n}[?|]", "the number before {n}[?|]", "which number [is before|precedes] {n}?", "one less than {n}?", "what comes just under {n}")  # fmt: skip
_STEPS = {2: "twos", 3: "threes", 4: "fours", 5: "fives", 10: "tens", 20: "twenties", 25: "twenty-fives", 100: "hundreds"}  # fmt: skip


def _turn(draw: Draw, question: str, family: str, key: str, thinking: str, answer: str, accept: tuple[str, ...], refuse: tuple[str, ...] = (), steps: tuple[Step, ...] = ()) -> Example:  # fmt: skip
    message = Message("user", typed(draw.rng, question))
    return Example((message,), thinking, answer, family, key, accept, steps=steps, refuse=refuse)


def _close(rng: Random, a: int) -> int:
    """Another number that starts as a does, is next to it, or has its digits in another order."""
    digits, roll = list(str(a)), rng.random()
    if roll < 0.15:
        return max(0, a + rng.choice((-1, 1, 1, 10)))
    if roll < 0.45 and len(digits) > 1:
        place = rng.randrange(len(digits) - 1)
        digits[place : place + 2] = digits[place + 1], digits[place]
        return int("".join(digits))
    if roll < 0.6:
        rng.shuffle(digits)
        return int("".join(digits))
    digits[rng.randrange(len(digits)) :] = rng.choices("0123456789", k=1)
    return int("".join(digits).ljust(len(str(a)), rng.choice("0123456789")))


def _compared(rng: Random, held: bool) -> tuple[int, int]:
    while True:
        a = number_of(rng, rng.choice((1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6)))
        chance = rng.random()
        if chance < 0.06:
            b = a
        elif chance < 0.55:
            b = _close(rng, a)
        else:
            b = number_of(rng, len(str(a)) if chance < 0.75 else rng.choice((1, 2, 3, 4, 5, 6)))
        if comparison_is_held_out(a, b) == held:
            return a, b


def compare_example(draw: Draw) -> Example:
    """Which of two is larger or smaller (whole numbers, decimals, fractions, below zero), is a > b, the largest of three
    to five, odd or even, primes, big numbers by name; alone or after calculations."""
    kind = draw.rng.random()
    if kind < 0.15:
        made = divisor_example(draw)
    elif kind < 0.25:
        made = fraction_example(draw)
    elif kind < 0.3 and not draw.held:
        made = name_example(draw)
    elif kind < 0.38 and not draw.held:
        made = measure_example(draw)
    elif kind < 0.44 and not draw.held:
        made = between_example(draw)
    elif kind < 0.52 and not draw.held:
        made = price_example(draw)
    else:
        made = _compare(draw)
    return after_calculations(draw, made)


def _compare(draw: Draw) -> Example:
    rng, chance = draw.rng, draw.rng.random()
    if chance < 0.22:
        return extreme_example(draw)
    if chance < 0.3:
        return _parity(draw)
    a, b = _compared(rng, draw.held)
    if chance < 0.4:
        return _decimals(draw, a, b)
    if chance < 0.44:
        return _below_zero(draw, a, b)
    commas = writes_commas(rng, a, b)
    return _which(draw, a, b, shown(a, commas), shown(b, commas), work_comparison(a, b))


def _which(draw: Draw, a: int, b: int, x: str, y: str, thinking: str) -> Example:
    """a and b decide, x and y are how they are written."""
    rng, chance = draw.rng, draw.rng.random()
    up = rng.random() < 0.65
    is_it = chance < 0.36
    word = rng.choice(_LARGER if up else _SMALLER)
    if is_it and up and rng.random() < 0.3:
        word = "more"
    sign = ">" if up else "<"
    holds = a > b if up else a < b
    big, small = (x, y) if a > b else (y, x)
    plain = [text.replace(",", "") for text in (x, y, big, small)]
    p, q = (
        (x.replace(",", " "), y.replace(",", " ")) if rng.random() < 0.25 else (x, y)
    )  # thousands set apart by a space
    if is_it:
        question = worded(rng, _IS_IT, a=p, b=q, w=word, s=sign)
        key, family = f"{a} {sign} {b}", "is it larger"
        if a == b:
            answer = rng.choice((f"No: {x} and {y} are **equal**.", f"No, they are **equal**: {x} = {y}."))
            return _turn(draw, question, family, key, thinking, answer, ("equal", "same"))
        claim = f"{thinking}\nasked {plain[0]} {sign} {plain[1]}"
        if holds:
            answer = f"**Yes**: {x} {sign} {y}."
            return _turn(draw, question, family, key, f"{claim}: yes", answer, ("yes",), ("no:", "no,"))
        other = "<" if up else ">"
        answer = f"**No**: {x} {other} {y}."
        return _turn(draw, question, family, key, f"{claim}: no", answer, ("no:", "no,", "no."), ("yes",))
    family, key = "larger", f"{a} ? {b}"
    if chance < 0.46:
        question, word, up = worded(rng, _COMPARE, a=p, b=q), "larger", True
    else:
        question = worded(rng, WHICH, a=p, b=q, w=word)
    if a == b:
        answer = rng.choice((f"Neither: {x} and {y} are **equal**.", f"They are **equal**: {x} = {y}.", "Neither, they are **equal**."))  # fmt: skip
        return _turn(draw, question, family, key, thinking, answer, ("equal", "same"))
    found, other = (big, small) if up else (small, big)
    sign = ">" if up else "<"
    answer = rng.choice((f"**{found}** is {word} than {other}.", f"**{found}** is {word}: {found} {sign} {other}.", f"**{found}** is {word}."))  # fmt: skip
    won, lost = (plain[2], plain[3]) if up else (plain[3], plain[2])
    group = {*_LARGER, "more"} if up else {*_SMALLER}
    accept = (f"{won} {sign} {lost}", *(f"{won} is {this}{one}" for this in sorted(group) for one in ("",)), f"{won} is the")  # fmt: skip
    return _turn(draw, question, family, key, thinking, answer, accept)


def _decimals(draw: Draw, a: int, b: int) -> Example:
    """Numbers with one or two decimals, where the longer one need not be the larger."""
    a, b = a % 10000, b % 10000
    if comparison_is_held_out(a, b) != draw.held or a == b:
        a, b = _hundredths(draw)
    x, y = decimal(a), decimal(b)
    return _which(draw, a, b, x, y, work_decimals(a, b, x, y))


def _hundredths(draw: Draw) -> tuple[int, int]:
    rng = draw.rng
    while True:
        whole = rng.randrange(0, 30)
        a = whole * 100 + rng.randrange(1, 100)
        b = (whole if rng.random() < 0.8 else rng.randrange(0, 30)) * 100 + rng.randrange(1, 10) * rng.choice((1, 10))
        if a != b and comparison_is_held_out(a, b) == draw.held:
            return a, b


def _below_zero(draw: Draw, a: int, b: int) -> Example:
    """One or both numbers below zero."""
    if min(a, b) == 0 or a == b:
        a, b = 3, 8
    first, second = (-a, -b) if draw.rng.random() < 0.5 else (-a, b)
    if second > 0:
        thinking = f"{first} is below zero, {second} is not\nso {second} > {first}"
    else:
        thinking = f"both are below zero: the one nearer to zero is larger\n{work_comparison(a, b)}\nso {max(first, second)} > {min(first, second)}"
    return _which(draw, first, second, str(first), str(second), thinking)


def _parity(draw: Draw) -> Example:
    rng = draw.rng
    while True:
        a = number_of(rng, rng.choice((1, 2, 2, 3, 3, 4, 5)))
        if comparison_is_held_out(a, 2) == draw.held:
            break
    commas = writes_commas(rng, a)
    kind, opposite = ("odd", "even") if a % 2 else ("even", "odd")
    question = worded(rng, _PARITY, a=shown(a, commas))
    thinking = f"the last digit of {a} is {a % 10}: {kind}"
    answer = f"{shown(a, commas)} is **{kind}**: it ends in {a % 10}."
    either = any(words in question for words in ("odd or even", "even or odd", "parity"))
    if not either:  # "is 94 even", "can 31 be halved" want a yes or a no first
        asked = "odd" if "odd" in question else "even"
        yes = "yes" if asked == kind else "no"
        thinking += f"\nasked {asked}: {yes}"
        answer = f"{yes.capitalize()}, {answer}"
    return _turn(draw, question, "odd or even", f"parity {a}", thinking, answer, (f"is {kind}",), (f"is {opposite}",))


def count_example(draw: Draw) -> Example:
    """Counting: up, down, from a number, in steps, a row by rule, and the neighbour of a number."""
    rng, chance = draw.rng, draw.rng.random()
    if not draw.held and rng.random() < 0.3:
        return run_example(draw)
    if chance < 0.25:
        return _neighbour(draw)
    if chance < 0.6:
        n = rng.choice((rng.randint(2, 20), rng.randint(2, 30), 10, 5, 100, 1000, rng.choice((40, 50, 200, 500))))
        question, numbers, thinking = worded(rng, _COUNT_UP, n=n), list(range(1, n + 1)), f"up to {n}, one by one"
    elif chance < 0.75:
        n = rng.choice((rng.randint(2, 20), 10, 5, 20, 3))
        question, numbers, thinking = worded(rng, _COUNT_DOWN, n=n), list(range(n, 0, -1)), f"down from {n} to 1"
    elif chance < 0.87:
        a = rng.choice((rng.randint(2, 90), rng.randint(90, 999)))
        n = a + rng.randint(2, 15)
        question, numbers, thinking = worded(rng, _COUNT_FROM, a=a, n=n), list(range(a, n + 1)), f"from {a} up to {n}"
    else:
        k = rng.choice(tuple(_STEPS))
        n = k * rng.randint(4, 12)
        question = worded(rng, _COUNT_BY, n=n, k=k, step=rng.choice((_STEPS[k], f"{k}s")))
        if str(n) not in question:
            n = k * 10
        numbers, thinking = list(range(k, n + 1, k)), f"steps of {k} up to {n}"
    if len(numbers) > 30:
        thinking += f"; {len(numbers)} numbers are too many to write out"
        ends = (numbers[:5], numbers[-3:])
        answer = ", ... ".join(", ".join(map(str, part)) for part in ends)
        answer += rng.choice((". I skipped the middle.", ". The middle goes on just so.", ". I left out the middle; it holds no surprises."))  # fmt: skip
        accept = (", ".join(map(str, ends[1])),)
    else:
        answer = ", ".join(map(str, numbers)) + "."
        accept = (answer[:-1],)
    return _turn(draw, question, "counting", question, thinking, answer, accept)


def _neighbour(draw: Draw) -> Example:
    rng = draw.rng
    after = rng.random() < 0.6
    while True:
        n = number_of(rng, rng.choice((1, 2, 2, 3, 3, 4, 5))) + 1
        low = n if after else n - 1
        if sum_is_held_out(low, 1) == draw.held:
            break
    commas = writes_commas(rng, n)
    result = n + 1 if after else n - 1
    question = worded(rng, _AFTER if after else _BEFORE, n=shown(n, commas))
    side, sign = ("after", "+") if after else ("before", "-")
    answer = f"**{shown(result, commas)}** comes {side} {shown(n, commas)}."
    return _turn(draw, question, "counting", f"{side} {n}", f"{n} {sign} 1 = {result}", answer, (f"{result}",))


def _wrong(rng: Random, result: int) -> int:
    """A result that is off as mistakes are: a lost carry, a digit, two digits swapped."""
    digits = list(str(abs(result)))
    if len(digits) > 1 and rng.random() < 0.25:
        place = rng.randrange(len(digits) - 1)
        digits[place : place + 2] = digits[place + 1], digits[place]
        swapped = int("".join(digits)) * (-1 if result < 0 else 1)
        if swapped != result and digits[0] != "0":
            return swapped
    off = rng.choice((1, 1, 2, 3, 10, 10, 100, 9, 1000, 20)[: 4 + 2 * len(digits)])
    return result - off if result >= off and rng.random() < 0.6 else result + off


def check_example(draw: Draw) -> Example:
    """A claimed result, true or not: worked again, then yes or no."""
    rng = draw.rng
    sign = rng.choice(("+", "+", "+", "-", "-", "×", "×"))
    if sign == "×":
        a, b = factors(rng, draw.held)
    else:
        most = rng.choice((2, 3, 3, 4, 5))
        while True:
            a, b = pair(rng, False, lambda x, y: False, most)
            if sign == "-" and a < b:
                a, b = b, a
            if is_held_out(sign, a, b) == draw.held:
                break
    result = value(sign, a, b)
    true = rng.random() < 0.5
    claimed = result if true else _wrong(rng, result)
    commas = writes_commas(rng, a, b, claimed)
    x, y, z = shown(a, commas), shown(b, commas), shown(claimed, commas)
    word = rng.choice({"+": ("+", "+", "plus"), "-": ("-", "-", "minus"), "×": ("x", "*", "times", "×")}[sign])
    tight = word.isalpha() is False and rng.random() < 0.25
    question = worded(rng, _CLAIM, q=f"{x}{word}{y}" if tight else f"{x} {word} {y}", c=z)
    equation = f"{x} {sign} {y} = **{shown(result, commas)}**"
    thinking = f"{work(sign, a, b)}\nclaimed: {claimed}, " + ("the same: yes" if true else f"not {result}: no")
    steps: tuple[Step, ...] = ()
    expression = f"{a} {'*' if sign == '×' else sign} {b}"
    if not easy(sign, a, b) and not draw.thinking and draw.offers("calculator"):
        steps = (calculator_step(expression, str(result)),)
        thinking = f"The calculator says {result}; claimed: {claimed}."
    if true:
        answer = rng.choice((f"Yes: {equation}.", f"Yes, {equation}.", f"Yes, that is right: {equation}."))
        return _turn(draw, question, "check", f"{expression} = {claimed}", thinking, answer, ("yes",), ("no:", "no,", "not "), steps)  # fmt: skip
    answer = rng.choice((f"No: {equation}, not {z}.", f"No, {equation}.", f"Not quite: {equation}.", f"No, not {z}: {equation}."))  # fmt: skip
    accept = tuple(f"= {this}" for this in accepted(result))
    return _turn(draw, question, "check", f"{expression} = {claimed}", thinking, answer, accept, ("yes",), steps)
