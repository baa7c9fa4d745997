"""Sums as people put them who write no plain `a + b`: N more than M, A and B off C, start at A, 7 times 8 plus 15, and sums told.

Where more than two numbers are named, the thought takes them one by one, each with the word that says what it does.
"""

from __future__ import annotations

from itertools import pairwise
from random import Random

from tools.demo_model.corpus.arithmetic import (
    calculation,
    difference_example,
    in_words_now_and_then,
    operand,
    pair,
    shown,
    sum_example,
    three_example,
    typed,
    worded,
    work_difference,
    work_sum,
    writes_commas,
)
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.kinds import Kinds, Maker
from tools.demo_model.corpus.numberline import with_numbers
from tools.demo_model.corpus.products import easy, is_held_out, shows_held_out, value, work
from tools.demo_model.corpus.split import difference_is_held_out, sum_is_held_out
from tools.demo_model.corpus.stories_plan import planned

_HEAD = "[what is|what's|whats|how much is|tell me|calculate|give me|please, |the number] {core}[?||, please]"
_TAIL = "{core}[?||?| is?| is what?| is how much?| =|: how much?|, please| makes?]"


def _put(*cores: str) -> tuple[str, ...]:
    return tuple(form.replace("{core}", core) for core in cores for form in (_HEAD, _TAIL))


_MORE_THAN = (*_put("{a} more than {b}", "{a} more than {b}", "{a} above {b}", "{a} on top of {b}", "{a} added to {b}"),
    "[which|what] number is {a} [more|bigger|greater|larger|higher] than {b}?", "my number is {a} more than {b}. [which is it|what is it]?", "it should be {a} more than {b}, so [what|how much]?", "i have {b}, you have {a} more than that. how much is yours?", "count {a} on from {b}", "go up {a} from {b}", "{b}, and {a} more on top[?|, how much?]", "{a} [|points |steps |euros ]more than {b} [would be|makes|comes to] [what|how much|?]",
)  # fmt: skip
_LESS_THAN = (*_put("{b} less than {a}", "{b} less than {a}", "{b} fewer than {a}", "{b} below {a}", "{b} short of {a}"),
    "[which|what] number is {b} [less|smaller|lower] than {a}?", "my number is {b} less than {a}. [which is it|what is it]?", "it should be {b} less than {a}, so [what|how much]?", "you have {a}, i have {b} less than that. how much is mine?", "count {b} back from {a}", "go down {b} from {a}", "{a}, but {b} less[?|, how much?]", "{b} [|points |steps |euros ]less than {a} [would be|makes|comes to] [what|how much|?]",
)  # fmt: skip
_TAKE_BOTH = (
    "[take|subtract|remove|deduct|take away] {b} and {c} from {a}[?|]", "from {a} take [away |off |]{b} and {c}", "[take|knock] {b} and [then |also |]{c} off {a}", "{a} without {b} and {c}[?|, how much?]", "{a} less {b} and {c}[?|]", "[subtract|take] both {b} and {c} from {a}", "{b} and {c} off {a}, [what's left|how much]?", "what is left of {a} after {b} and {c}?", "{a}: {b} goes, {c} goes[, left|. what's left]?", "out of {a} go {b} and {c}. [rest|what remains]?", "minus {b} and minus {c}, from {a}[?|]", "i take {b} and {c} away from {a}. [rest|left|what is it]?", "[what is|how much is] {a} if i take {b} and {c} away?", "lower {a} by {b} and then by {c}", "{a} minus {b} and {c}[?|]", "{a} reduced by {b} and {c}[?|]",
)  # fmt: skip
_STARTS = ("start at {a}", "start with {a}", "begin with {a}", "take {a}", "from {a}", "i have {a}", "{a}", "{a} first", "say {a}", "start: {a}", "put in {a}", "we are at {a}", "let's begin at {a}")  # fmt: skip
_UP = ("plus {n}", "add {n}", "+{n}", "+ {n}", "then plus {n}", "go up {n}", "{n} more", "then add {n}", "up {n}", "and {n} more", "plus another {n}", "put {n} on it", "then {n} up", "und {n}", "y {n}", "et {n}", "e {n}")  # fmt: skip
_DOWN = ("minus {n}", "take away {n}", "-{n}", "- {n}", "then minus {n}", "go down {n}", "{n} less", "subtract {n}", "then subtract {n}", "down {n}", "take off {n}", "{n} off", "then {n} down", "menos {n}", "moins {n}", "meno {n}", "weniger {n}")  # fmt: skip
_ENDS = ("", "?", "", ". where am i?", ", how much?", ". result?", ", what is it?", " = ?", ". and now?", " is?", " equals?", ". what do i get?", ": total?", " makes?", ", tell me", ", thanks", ". what's the number?")  # fmt: skip
_TIMES_THEN = ("{a} times {b} [plus|and then plus|and|and add|, plus] {c}", "{a} [x|*|×] {b} [+|plus] {c}", "{a} multiplied by {b} plus {c}", "{a} times {b}, then {c} more", "[multiply|take] {a} [by|times] {b} and add {c}", "{c} plus {a} times {b}", "{c} + {a} [x|*|×] {b}", "{a}x{b}+{c}")  # fmt: skip
_TIMES_LESS = ("{a} times {b} [minus|and then minus|less|, minus] {c}", "{a} [x|*|×] {b} [-|minus] {c}", "{a} multiplied by {b} minus {c}", "{a} times {b}, then {c} less", "[multiply|take] {a} [by|times] {b} and [subtract|take away] {c}", "{a}x{b}-{c}")  # fmt: skip
_BRACKETS = ("({a} + {b}) - {c}", "({a}+{b})-{c}", "({a} plus {b}) minus {c}", "{a} plus {b}, and of that minus {c}", "the sum of {a} and {b}, minus {c}", "add {a} and {b}, then subtract {c}", "{c} less than {a} plus {b}", "take {c} from the sum of {a} and {b}", "({a} + {b}) take away {c}")  # fmt: skip
_BRACKET_LAST = ("{a} - ({b} + {c})", "{a}-({b}+{c})", "{a} minus ({b} plus {c})", "{a} minus the sum of {b} and {c}", "take the sum of {b} and {c} from {a}", "subtract {b} + {c} from {a}")  # fmt: skip
_FRAMES = ("{q}[?||=| =|= ?]", "[what is|what's|whats|how much is|calculate|work out|solve|do|tell me] {q}[?|]", "{q}, [how much|please|what is it][?|]", "[can you do|could you do|try|ok now|and] {q}[?|]", "i need {q}", "{q} [makes|is|equals|comes to] [what|?|how much]")  # fmt: skip
_NOTHING = (
    "{a} {p} nothing[?|]", "{a} {p} zero[?|]", "{a} {p} 0[?| =|=]", "[what is|what's|how much is] {a} {p} [nothing|zero|nought|0][?|]", "{a} {p} nothing at all[?|, how much?]", "[what|how much] is {a} {p} [nil|nothing|naught]?", "and {a} {p} nothing?", "{a} {p} nothing is still {a}, [right|yes]?",
)  # fmt: skip
# Sums told in a sentence: what the two are of, so that figures are copied out of text, each with its own words.
_TOLD_SUM = (
    "the invoice says {a} {u} and the [second one|other] {b}. [total|sum|what do i owe|together]?", "{a} people came on saturday, {b} on sunday. how many visitors [in all|altogether]?", "the first file has {a} lines, the second {b}. how many lines together?", "we sold {a} tickets online and {b} at the door, how many in all?", "my counter was at {a} and went up by {b}. what does it show?",
    "one town has {a} inhabitants, the next one {b}; both together?", "rent is {a} {u}, [food|heating|the car] {b}. [sum|altogether|what is that]?", "the log shows {a} requests in may and {b} in june. total requests?", "i walked {a} steps yesterday, today {b}. steps on both days?", "there are {a} books upstairs and {b} downstairs - how many in the house?", "last year we made {a} {u}, this year {b}. both years together?", "the car had {a} km on it and drove {b} more. what's on the clock now?",
    "please add these for my report: income {a}, gifts {b}", "salary {a}, bonus {b}. what comes in?", "{a} votes for us and {b} by letter: votes in all?", "page one says {a}, page two says {b}. add them", "two accounts: {a} {u} in one, {b} {u} in the other. what have i got?", "the truck weighs {a} kilos empty, its load {b}. how heavy is it full?", "in the north they counted {a} birds, in the south {b}. how many birds?", "a ship with {a} boxes takes on {b} more. how many boxes are aboard?",
)  # fmt: skip
_TOLD_DIFFERENCE = (
    "the invoice says {a} {u} and i paid {b}. [what's open|what is still open|how much is left to pay]?", "{a} people had tickets, {b} came. how many stayed away?", "the file had {a} lines, i deleted {b}. how many lines are left?", "we printed {a} tickets and sold {b}, how many are unsold?", "the counter was at {a} and went down by {b}. what does it show?",
    "the town had {a} inhabitants, {b} moved away. how many now?", "i earn {a} {u}, the rent is {b}. what's left?", "of {a} requests {b} failed. how many went through?", "my goal is {a} steps, i have {b}. how many are missing?", "there are {a} books, {b} are lent out - how many are in the house?", "last year {a} {u}, this year {b} {u} less. how much this year?", "the trip is {a} km and we did {b}. how far to go?",
    "income {a}, costs {b}. what stays?", "{a} votes in all, {b} for us: how many for the others?", "page one says {a}, page two takes {b} off. what's left?", "the truck weighs {a} kilos full, its load is {b}. how heavy is it empty?", "{a} birds in spring, {b} of them flew south. how many are still here?", "a ship with {a} boxes unloads {b}. how many boxes are aboard?", "only {b} of {a} seats are taken. how many are free?", "{b} of {a} parcels arrived. how many are missing?",
)  # fmt: skip
_UNITS = ("euros", "dollars", "pounds", "francs", "crowns")


def _more_than(draw: Draw) -> Example:
    rng = draw.rng
    a, b = pair(rng, False, sum_is_held_out, rng.choice((2, 2, 3, 4)))
    question = in_words_now_and_then(rng, plain := worded(rng, _MORE_THAN, a=a, b=b), 0.15)
    made = _two(draw, question, "sum", f"{a} more than {b}: from {b} up\n{work_sum(b, a)}", "+", b, a)
    return made if question == plain else with_numbers(made, question)


def _less_than(draw: Draw) -> Example:
    rng = draw.rng
    b, a = sorted(pair(rng, False, difference_is_held_out, rng.choice((2, 2, 3, 4))))
    question = in_words_now_and_then(rng, plain := worded(rng, _LESS_THAN, a=a, b=b), 0.15)
    made = _two(draw, question, "difference", f"{b} less than {a}: from {a} down\n{work_difference(a, b)}", "-", a, b)
    return made if question == plain else with_numbers(made, question)


def _two(draw: Draw, question: str, family: str, thinking: str, sign: str, a: int, b: int, commas: bool = False) -> Example:  # fmt: skip
    result = value(sign, a, b)
    if is_held_out(sign, a, b):
        raise LookupError(f"{a} {sign} {b}")
    answer = f"{shown(a, commas)} {sign} {shown(b, commas)} = **{shown(result, commas)}**."
    return calculation(draw, question, family, thinking, answer, result, (a, b), f"{a} {sign} {b}", max(a, b) < 1000)


def _told(draw: Draw) -> Example:
    """A sum or a difference in a sentence; its numbers are long as often as short."""
    rng = draw.rng
    plus, most = rng.random() < 0.5, rng.choice((3, 4, 4, 5, 5))
    sign, refused = ("+", sum_is_held_out) if plus else ("-", difference_is_held_out)
    a, b = pair(rng, False, refused, most)
    if not plus:
        b, a = sorted((a, b))
    if min(a, b) < 2 or a == b:
        raise LookupError(f"{a} {sign} {b}")
    commas = writes_commas(rng, a, b)
    patterns = _TOLD_SUM if plus else _TOLD_DIFFERENCE
    question = worded(rng, patterns, a=shown(a, commas), b=shown(b, commas), u=rng.choice(_UNITS))
    thinking = f"{'together: add' if plus else 'what is left: subtract'}\n{work(sign, a, b)}"
    return planned(_two(draw, question, "story", thinking, sign, a, b, commas))


def _nothing(draw: Draw) -> Example:
    rng = draw.rng
    a, plus = max(1, operand(rng, 4)), rng.random() < 0.6
    question = worded(rng, _NOTHING, a=a, p=rng.choice(("+", "plus", "and") if plus else ("-", "minus", "without")))
    sign, family = ("+", "sum") if plus else ("-", "difference")
    yes = "Yes: " if " still " in question else ""
    answer = f"{yes}{a} {sign} 0 = **{a}**."
    thinking = f"nothing is 0: {a} stays {a}"
    message = (Message("user", typed(rng, question)),)
    return Example(message, thinking, answer, family, f"{a} {sign} nothing", (f"= {a}",))


def _in_turn(draw: Draw, question: str, steps: list[tuple[str, str, int, int]]) -> Example:
    """The steps one after the other, each with what is done in it."""
    lines, parts = [], []
    for index, (why, sign, a, b) in enumerate(steps):
        if is_held_out(sign, a, b) or (sign == "×" and shows_held_out(a, b)) or value(sign, a, b) < 0:
            raise LookupError(f"{a} {sign} {b}")
        lines.append(f"{'then' if index else 'first'}, {why}: {a} {sign} {b}\n{work(sign, a, b)}")
        parts.append(f"{a} {sign} {b} = {value(sign, a, b)}")
    result = value(*steps[-1][1:])
    last = parts[-1].rsplit(" ", 1)[0]
    answer = f"{', '.join(parts[:-1])}, and {last} **{result}**."
    seen = tuple(number for _, _, a, b in steps for number in (a, b))
    simple = all(easy(sign, a, b) for _, sign, a, b in steps)
    call = str(steps[0][2])
    if steps[0][1] == "×":
        call = f"{steps[0][2]} * {steps[0][3]} {steps[1][1]} {steps[1][3]}"
    elif all(before == value(*done[1:]) for done, (_, _, before, _) in pairwise(steps)):
        call += "".join(f" {sign} {b}" for _, sign, _, b in steps)
    else:  # a - (b + c)
        call = f"{steps[1][2]} - ({steps[0][2]} + {steps[0][3]})"
    return with_numbers(calculation(draw, question, "three numbers", "\n".join(lines), answer, result, seen, call, simple), question)  # fmt: skip


def _small(rng: Random) -> int:
    return rng.choice((rng.randint(1, 12), rng.randint(5, 99), rng.randint(5, 99), rng.randint(100, 999)))


def _take_both(draw: Draw) -> Example:
    rng = draw.rng
    b, c = _small(rng), _small(rng)
    a = b + c + rng.choice((0, rng.randint(1, 20), rng.randint(1, 400)))
    question = worded(rng, _TAKE_BOTH, a=a, b=b, c=c)
    return _in_turn(draw, question, [(f"{b} off {a}", "-", a, b), (f"{c} off that", "-", a - b, c)])


def _start_at(draw: Draw) -> Example:
    """A start, and two or three moves up and down from it."""
    rng = draw.rng
    at = start = _small(rng)
    said, steps = [], []
    for index in range(rng.choice((2, 2, 2, 3))):
        move = _small(rng)
        up = rng.random() < 0.5 or move > at
        pattern = rng.choice(_UP if up else _DOWN)
        if index == 0 and pattern.startswith(("then", "and")):
            pattern = pattern.split(" ", 1)[1]
        said.append(pattern.format(n=move))
        steps.append((said[-1].removeprefix("then ").removeprefix("and "), "+" if up else "-", at, move))
        at += move if up else -move
    begun = rng.choice(_STARTS).format(a=start)
    signs = all(text[0] in "+-" for text in said)
    question = (" " if signs else ", ").join((begun, *said)) + rng.choice(_ENDS)
    return _in_turn(draw, question, steps)


def _mixed(draw: Draw) -> Example:
    """A product and one thing more or less; a bracket and one thing less; one less a bracket."""
    rng, kind = draw.rng, draw.rng.random()
    if kind < 0.55:
        a, b = rng.randint(2, 12), rng.choice((rng.randint(2, 12), rng.randint(2, 12), rng.randint(10, 40)))
        c, plus = rng.choice((rng.randint(1, 20), rng.randint(2, 99))), rng.random() < 0.6
        asked = worded(rng, _TIMES_THEN if plus else _TIMES_LESS, a=a, b=b, c=c)
        steps = [("times", "×", a, b), (f"{c} more" if plus else f"{c} less", "+" if plus else "-", a * b, c)]
    elif kind < 0.8:
        a, b, c = _small(rng), _small(rng), _small(rng)
        asked = worded(rng, _BRACKETS, a=a, b=b, c=c)
        steps = [(f"the sum of {a} and {b}", "+", a, b), (f"{c} less", "-", a + b, c)]
    else:
        b, c = _small(rng), _small(rng)
        a = b + c + rng.randint(0, 200)
        asked = worded(rng, _BRACKET_LAST, a=a, b=b, c=c)
        steps = [(f"the sum of {b} and {c}", "+", b, c), (f"that off {a}", "-", a, b + c)]
    if not asked.startswith(("add", "take", "multiply", "subtract")):
        asked = worded(rng, _FRAMES, q=asked)
    return _in_turn(draw, asked, steps)


_TWO: tuple[tuple[int, Maker], ...] = ((10, _more_than), (9, _less_than), (16, _told), (2, _nothing))
_THREE: tuple[tuple[int, Maker], ...] = ((10, _take_both), (14, _start_at), (16, _mixed))
_OF_TWO, _OF_THREE = Kinds(_TWO, ()), Kinds(_THREE, ())
_SHARE_OF_TWO, _SHARE_OF_THREE = 0.22, 0.5


def sums_example(draw: Draw) -> Example:
    """a + b asked plainly, or as people put it who do not write a sum."""
    if draw.held or draw.rng.random() > _SHARE_OF_TWO:
        return sum_example(draw)
    return _OF_TWO.example(draw)


def differences_example(draw: Draw) -> Example:
    """a - b, the same."""
    if draw.held or draw.rng.random() > _SHARE_OF_TWO:
        return difference_example(draw)
    return _OF_TWO.example(draw)


def threes_example(draw: Draw) -> Example:
    """Three or four numbers in a row of signs, or as people put it."""
    if draw.held or draw.rng.random() > _SHARE_OF_THREE:
        return three_example(draw)
    return _OF_THREE.example(draw)
