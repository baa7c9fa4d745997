"""Parts of a number: halves and thirds, percentages and what they add or take off, averages, fractions, rests."""

from __future__ import annotations

from fractions import Fraction
from math import gcd, lcm
from random import Random

from tools.demo_model.corpus.arithmetic import number_of, worded, work_difference, work_sum
from tools.demo_model.corpus.beyond_task import Task, plain
from tools.demo_model.corpus.beyond_whole import mean_work
from tools.demo_model.corpus.division import by_hand, work_division
from tools.demo_model.corpus.products import work_product
from tools.demo_model.corpus.split import difference_is_held_out, product_is_held_out, sum_is_held_out

_SHARE = ("A division: the calculator.",)
_PERCENT = ("A percentage: the calculator.",)
_MEAN = ("Their sum by how many they are: the calculator.", "An average is a sum and a division: the calculator.")
_FRACTIONS = ("Fractions: the calculator.", "A fraction is a division: the calculator.")

_PARTS: tuple[tuple[int, int, tuple[str, ...]], ...] = (
    (1, 2, ("half of", "half of", "half of", "half", "one half of", "1/2 of", "a half of", "the half of")), (1, 3, ("a third of", "one third of", "1/3 of", "third of")),
    (1, 4, ("a quarter of", "one quarter of", "1/4 of", "a fourth of", "one fourth of", "quarter of")), (1, 5, ("a fifth of", "one fifth of", "1/5 of")), (1, 10, ("a tenth of", "one tenth of", "1/10 of")),
    (1, 8, ("an eighth of", "1/8 of")), (1, 6, ("a sixth of", "1/6 of")), (2, 3, ("two thirds of", "2/3 of", "two-thirds of")), (3, 4, ("three quarters of", "3/4 of", "three fourths of")), (2, 5, ("two fifths of", "2/5 of")),
)  # fmt: skip
_PART_WEIGHTS = (10, 4, 5, 2, 2, 1, 1, 2, 3, 1)
_SAID = {2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 6: "a sixth", 8: "an eighth", 10: "a tenth"}
_HALVED = (
    "[halve|cut in half|divide in half|split in half|split in two|cut in two][: | ]{n}[?|]", "[can|could] you halve {n}[?| for me?|]", "halve the number {n}", "{n} [halved|cut in half|divided in half|split in two|split in half][?|]", "what [is|do i get for] {n} [halved|cut in half|split in two]?",
    "[cut|split|divide] {n} in [half|two|halves]", "which number is half of {n}?", "[what's|what is|tell me|give me|i need] the half of {n}[?|]", "how much is half when the whole is {n}?", "{n}, [and i need half|half of it|half of that|half][?|]",
    "i only [want|need|use] half of {n}[, how much is that|, so how much]?", "the recipe says {n} and i make half. how much?", "{n} is the full [price|amount|distance]. half of it?", "what is {n} by two?", "what two equal [parts|halves] make {n}?",
)  # fmt: skip
_CUT = ("[cut|split|divide] {n} into {k} [equal |]parts[, how much is one|, how big is one|]?", "one of {k} equal parts of {n}[?|]", "{n} in {k} equal [parts|shares][, how much each|, one is how much][?|]", "which number is {f} of {n}?", "{n}, and {f} of [it|that][?|]", "if {n} is the whole, what is {f} of it?", "i need {f} of {n}, [how much|what] is that?", "{f} out of {n}[?|]")  # fmt: skip
_OFF = (
    "{p}% off {n} [dollars|euros|pounds|bucks][?|]", "{p}% off [a|the] {n} [dollar|euro|pound] [coat|bag|ticket|shirt][?|, what do i pay]", "[a|the] [jacket|coat|bag|bike|lamp|shirt|game] is {n} and there's {p}% off[, what do i pay|, how much|. new price|][?|]", "{n} [dollars|euros] [minus|less] {p}%[?|]", "what's {p}% off [of |]{n}[?|]", "i get {p}% off {n}. what do i pay?", "[normally|usually] {n}, today {p}% off[. price|, how much][?|]",
    "{p}% off {n}[?|]", "{n} [minus|less] {p}%[?|]", "{n} - {p}%", "take {p}% off {n}", "{n} with {p}% [off|discount][?|]", "a [coat|lamp|bike|phone|jacket|game|book|ticket] costs {n}[ euros| dollars| pounds|] and is {p}% off. [what do i pay|what is the new price|how much is it now|price now]?",
    "price {n}, discount {p}%. [what's left|what do i pay|final price]?", "{p}% [discount|sale|rebate] on {n}[, what do i pay|, new price][?|]", "[reduce|lower|cut|decrease] {n} by {p}%", "{n} reduced by {p}%[?|]", "it was {n}, now {p}% [less|cheaper|down]. how much?", "what is {n} [after|with] a {p}% discount?",
    "my bill is {n} and i have a {p}% [voucher|coupon]. what do i pay?", "how much is {n} [after {p}% tax is taken off|when {p}% goes off]?", "the [shop|store] gives {p}% off. [it|this] costs {n}. [new price|what do i pay]?",
)  # fmt: skip
_ON = (
    "{n} plus a {p}% tip[?|]", "a {p}% tip on {n}, [total|how much altogether|what do i pay][?|]", "{n} [dollars|euros] plus {p}%[?|]", "dinner was {n}, tip {p}%. [total|what do i pay]?",
    "{n} [plus|and] {p}%[?|]", "{n} + {p}%", "add {p}% to {n}", "{n} with {p}% [tip|vat|tax|on top|interest|more][?|]", "the bill is {n}[ euros| dollars|] and i [tip|add] {p}%. [how much in all|what do i pay|total]?", "[increase|raise] {n} by {p}%", "{n} increased by {p}%[?|]",
    "price {n} without tax, {p}% tax. [what do i pay|total|price with tax]?", "i earn {n} and get a {p}% raise. [how much then|new pay|what do i earn]?", "rent {n}, going up {p}%. new rent?", "{n} grows by {p}%[?|]", "what is {n} after {p}% [growth|interest|inflation]?", "put {p}% on top of {n}",
)  # fmt: skip
_WHAT_PERCENT = (
    "what [percent|percentage|per cent] of {n} is {a}?", "{a} is what [percent|percentage] of {n}?", "how many percent of {n} is {a}?", "{a} of {n} in percent[?|]", "{a} out of {n} [as a percentage|in percent|what percent is that|in %][?|]", "i got {a} of {n} [right|points]. [what percent is that|percentage|in percent]?",
    "{a}/{n} [as a percentage|in percent][?|]", "{a} of {n} people came. how many percent?", "[percentage|percent] of {a} in {n}[?|]", "i have saved {a} of {n}. what percent is that?", "express {a} out of {n} as a percentage", "{a} from {n}, how many percent?",
)  # fmt: skip
_MEANS = (
    "[the |]average of {l}[?|]", "[what is|what's|find|work out|calculate|give me] the [average|mean] of {l}[?|]", "mean of {l}[?|]", "average {l}", "avg({l})", "my [grades|scores|times|prices] are {l}. [average|mean|what's the average]?", "{l}: [average|mean][?|]", "what do {l} come to on average?", "the average [please|] of {l}", "how much is {l} on average?",
)  # fmt: skip
_RESTS = (
    "[what is|what's|] the [rest|remainder] of {n} [/|divided by|by|÷] {b}[?|]", "{n} [mod|%|modulo] {b}[=|?|]", "{n} [/|divided by|÷] {b} with [rest|remainder|a rest|the remainder][?|]", "what is left [over |]when i divide {n} by {b}?", "how often does {b} go into {n}, and what is left?",
    "divide {n} by {b}, with [remainder|rest]", "how many times does {b} fit into {n} and what remains?", "{n} by {b}: [quotient and remainder|how many and what rest]?", "remainder when {n} is divided by {b}[?|]",
)  # fmt: skip


def _part_by_heart(p: int, q: int, n: int) -> str:
    """The thought where the table, or doubling to two hundred, gives it."""
    if n % q:
        return ""
    c = n // q
    if q == 2 and c <= 100 and not product_is_held_out(2, c):
        one = f"2 × {c} = {n}, so {n} / 2 = {c}"
    elif q == 10 and c > 12:
        one = f"a tenth: take one nought off {n}: {c}"
    elif by_hand(n, q):
        one = work_division(n, q)
    else:
        return ""
    if p == 1:
        return one
    if c > 12 * (1 + (p == 2)) or product_is_held_out(p, c):
        return ""
    return f"{one}\n{p} of them: {p} × {c} = {p * c}"


def part_of(rng: Random, share: tuple[int, int, tuple[str, ...]], n: int, ordered: bool) -> Task:
    """This part of n. ordered: as an order or a question of its own."""
    p, q, words = share
    result = Fraction(p * n, q)
    call = f"{n} / {q}" if p == 1 else f"{p} / {q} * {n}"
    word = rng.choice(words)
    phrase = _SAID[q] if p == 1 else word.removesuffix(" of")
    framed, question = True, f"{word} {n}"
    if p == 1 and ordered:
        framed = False
        question = worded(rng, _HALVED, n=n) if q == 2 else worded(rng, _CUT, n=n, k=q, f=phrase)
    said, worked = plain(result), _part_by_heart(p, q, n)
    return Task(question, f"{phrase} of {n}", call, said, _SHARE, worked, about=Fraction(said) != result, framed=framed)


def any_part(rng: Random) -> tuple[int, int, tuple[str, ...]]:
    """A half, a third, three quarters: the fraction, and how it is said."""
    return rng.choices(_PARTS, _PART_WEIGHTS)[0]


def part(rng: Random) -> Task:
    """Half of, a third of, three quarters of."""
    share = any_part(rng)
    q = share[1]
    n = q * rng.choice((rng.randint(1, 12), rng.randint(2, 50), rng.randint(10, 200))) if rng.random() < 0.75 else number_of(rng, rng.choice((1, 2, 2, 3, 3, 4, 5)))  # fmt: skip
    if rng.random() < 0.12:
        n = rng.randint(1, 9) * 10 ** rng.randint(1, 6)
    return part_of(rng, share, max(n, 2), rng.random() < 0.4)


def _share(rng: Random) -> int:
    return rng.choice((1, 2, 5, 10, 10, 10, 12, 15, 15, 19, 20, 20, 25, 25, 30, 40, 50, 50, 60, 75, 80, 90, rng.randint(1, 99)))  # fmt: skip


def _whole(rng: Random) -> int:
    return rng.choice((rng.randint(1, 20) * 10, rng.choice((20, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300, 400, 500)), rng.randint(2, 50) * 2, rng.randint(2, 999), rng.randint(10, 99) * 100, rng.randint(1, 9) * 1000))  # fmt: skip


def percent(rng: Random) -> Task:
    """15% of 80."""
    return percent_of(rng, 100 if rng.random() < 0.06 else _share(rng), _whole(rng))


def _by_tenths(share: int, of: int) -> str:
    """Tens of percent as so many tenths; five percent more as half a tenth. Empty where that is not the table's."""
    tenth, tens, five = of // 10, share // 10, share % 10 == 5
    table = tenth <= 12 or (tenth % 10 == 0 and tenth <= 120) or (tens == 2 and tenth < 100)
    if not (table or tens < 2 or (not five and tenth < 1000)) or (five and (tenth % 2 or tenth > 200)):
        return ""
    lines = [f"10% of {of} is {tenth}"]
    if tens > 1 and table:
        lines.append(f"{share // 10 * 10}%: {tens} × {tenth} = {tens * tenth}")
    elif tens > 1:
        lines.append(f"{share // 10 * 10}%: {tens} × {tenth}\n{work_product(tens, tenth)}")
    if five:
        lines.append(f"5% is half of {tenth}: {tenth // 2}")
        if tens:
            if sum_is_held_out(tens * tenth, tenth // 2):
                return ""
            lines.append(f"together {tens * tenth} + {tenth // 2} = {tens * tenth + tenth // 2}")
    if tens > 1 and product_is_held_out(tens, tenth):
        return ""
    return "\n".join(lines)


def percent_of(rng: Random, share: int, of: int) -> Task:
    """This percentage of this number."""
    result, worked = Fraction(share * of, 100), _percent_by_hand(share, of)
    question = rng.choice((f"{share}% of {of}", f"{share} percent of {of}", f"{share} % of {of}", f"{share}% from {of}", f"{share} per cent of {of}", f"{share}% out of {of}", f"{share} pct of {of}", f"{share}% on {of}"))  # fmt: skip
    return Task(question, f"{share}% of {of}", f"{share} / 100 * {of}", plain(result), _PERCENT, worked)


def _percent_by_hand(p: int, n: int) -> str:
    """How this percentage is found by hand; empty where it is not."""
    if p == 100:
        return f"100% is all of it: {n}"
    if p == 1 and n % 100 == 0:
        return f"1% is a hundredth: take two noughts off {n}: {n // 100}"
    if p == 50 and n % 2 == 0 and n <= 200 and not product_is_held_out(2, n // 2):
        return f"50% is half: 2 × {n // 2} = {n}, so {n // 2}"
    if p == 25 and by_hand(n, 4):
        return f"25% is a quarter\n{work_division(n, 4)}"
    return _by_tenths(p, n) if p % 5 == 0 and n % 10 == 0 and p < 100 else ""


def _per_cent(rng: Random, text: str) -> str:
    """The sign as a word, now and then, and a price with its money."""
    return text.replace("%", rng.choice((" percent", " percent", " per cent", " %"))) if rng.random() < 0.35 else text


def rate(rng: Random) -> Task:
    """A discount, a surcharge, or what percent one number is of another."""
    p, n, kind = _share(rng), _whole(rng), rng.random()
    if kind < 0.4:
        result = n - Fraction(p * n, 100)
        worked = ""
        part = n * p // 100
        if n * p % 100 == 0 and not difference_is_held_out(n, part) and (found := _percent_by_hand(p, n)):
            worked = f"{found}\noff: {n} - {part}\n{work_difference(n, part)}"
        return Task(_per_cent(rng, worded(rng, _OFF, n=n, p=p)), f"{n} less {p}%", f"{n} - {p} / 100 * {n}", plain(result), _PERCENT, worked, framed=False)  # fmt: skip
    if kind < 0.7:
        result = n + Fraction(p * n, 100)
        part, worked = n * p // 100, ""
        if n * p % 100 == 0 and not sum_is_held_out(n, part) and (found := _percent_by_hand(p, n)):
            worked = f"{found}\non top: {n} + {part}\n{work_sum(n, part)}"
        return Task(_per_cent(rng, worded(rng, _ON, n=n, p=p)), f"{n} plus {p}%", f"{n} + {p} / 100 * {n}", plain(result), _PERCENT, worked, framed=False)  # fmt: skip
    n = rng.choice((10, 20, 25, 40, 50, 80, 100, 200, 400, 500, rng.randint(3, 200)))
    a = rng.randint(1, n)
    exact = Fraction(100 * a, n)
    said = plain(exact)
    worked = f"of 100: {a} is {a}%" if n == 100 else f"{a} of {n} is half: 50" if 2 * a == n else ""
    return Task(worded(rng, _WHAT_PERCENT, n=n, a=a), f"{a} of {n}", f"{a} / {n} * 100", said, _PERCENT, worked, about=Fraction(said) != exact, framed=False, unit="%")  # fmt: skip


def average(rng: Random) -> Task:
    """The mean of two to five numbers."""
    numbers = [number_of(rng, rng.choice((1, 1, 2, 2, 3))) for _ in range(rng.choice((2, 3, 3, 4, 5)))]
    if rng.random() < 0.6:  # those that people think of come out even
        mean, count = rng.randint(2, 24), len(numbers)
        numbers = [max(0, mean + rng.randint(-mean, mean)) for _ in range(count - 1)]
        if 0 <= (last := mean * count - sum(numbers)) < 100:
            numbers.append(last)
    total = Fraction(sum(numbers), len(numbers))
    words = [str(number) for number in numbers]
    listed = rng.choice((f"{', '.join(words[:-1])} and {words[-1]}", ", ".join(words), " ".join(words)))
    said = plain(total)
    left = f"the average of {', '.join(words[:-1])} and {words[-1]}"
    return Task(worded(rng, _MEANS, l=listed), left, f"({' + '.join(words)}) / {len(words)}", said, _MEAN, mean_work(numbers), about=Fraction(said) != total, framed=False)  # fmt: skip


def fractions(rng: Random) -> Task:
    """A fraction as a decimal, or two of them with a sign between."""
    q, s = rng.randint(2, 12), rng.randint(2, 12)
    p, r = rng.randint(1, q - 1), rng.randint(1, s - 1)
    if rng.random() < 0.4:
        exact = Fraction(p, q)
        said = plain(exact)
        question = rng.choice((f"{p}/{q} as a decimal", f"{p}/{q} in decimals", f"{p}/{q} as a decimal number", f"the decimal of {p}/{q}", f"{p} over {q} as a decimal"))  # fmt: skip
        worked = work_division(p, q) if by_hand(p, q) else ""
        return Task(question, f"{p}/{q}", f"{p} / {q}", said, _FRACTIONS, worked, about=Fraction(said) != exact)
    return _two_fractions(rng, p, q, r, s)


def _two_fractions(rng: Random, p: int, q: int, r: int, s: int) -> Task:
    """p/q and r/s added or subtracted, over one bottom; easy ones more often."""
    if rng.random() < 0.5:
        q, s = rng.choice(((2, 4), (2, 3), (3, 4), (4, 2), (2, 2), (3, 3), (4, 4), (5, 5), (2, 8), (3, 6), (2, 5), (5, 10), (8, 8), (6, 3), (4, 8)))  # fmt: skip
        p, r = rng.randint(1, q - 1), rng.randint(1, s - 1)
    sign = rng.choice("++-")
    if sign == "-" and p * s < r * q:
        p, q, r, s = r, s, p, q
    bottom = lcm(q, s)
    x, y = p * (bottom // q), r * (bottom // s)
    top = x + y if sign == "+" else x - y
    exact = Fraction(top, bottom)
    same = "" if q == s else f"one bottom, {bottom}: {p}/{q} = {x}/{bottom}, {r}/{s} = {y}/{bottom}\n"
    worked = f"{same}{x} {sign} {y} is {top}, so {top}/{bottom}"
    if str(exact) != f"{top}/{bottom}":
        worked += f"\nby {gcd(top, bottom)}: {exact}"
    word = rng.choice((sign, sign, "plus" if sign == "+" else "minus"))
    return Task(f"{p}/{q} {word} {r}/{s}", f"{p}/{q} {sign} {r}/{s}", "", str(exact), (), worked, symbols=word == sign, sure=True)  # fmt: skip


def rest(rng: Random) -> Task:
    """A division with its rest, out of the times table."""
    while True:
        b, c = rng.randint(2, 12), rng.randint(0, 12)
        r = rng.randint(0, b - 1)
        n = b * c + r
        if n and not difference_is_held_out(n, b * c):
            break
    worked = f"{n} by {b}: {b} × {c} = {b * c}, {n} - {b * c} = {r}, so {c} rest {r}"
    return Task(worded(rng, _RESTS, n=n, b=b), f"{n} / {b}", "", f"{c} rest {r}", (), worked, sure=True, framed=False)
