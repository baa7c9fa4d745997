"""Sums and differences of up to three digits, worked digit by digit in the thinking, and the times table up to twelve."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.split import difference_is_held_out, sum_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand

PLACES = ("ones", "tens", "hundreds", "thousands")

_SUM = (
    "[what is|what's|whats|calculate|compute|solve|work out|find|tell me|give me] {a} + {b}[?|]",
    "{a} + {b}[| =| = ?|?]", "{a}+{b}[|=|=?|?]", "add {b} to {a}", "add {a} and {b}",
    "[what is|what's|calculate|compute|find] {a} plus {b}[?|]", "{a} plus {b}[?| is| equals| is what?|]",
    "[what is|what's|calculate|find|give me|] the sum of {a} and {b}[?|]", "sum of {a} and {b}", "sum {a} and {b}",
    "how much is {a} [+|plus|and] {b}[?|]", "what do you get [when|if] you add {a} and {b}?",
    "what does {a} + {b} [make|equal|give]?",
    "[can|could] you add {a} and {b}[?| for me?]", "[can|could] you [do|work out|calculate] {a} + {b}[?|]",
    "i need {a} + {b}", "what is {a} added to {b}?", "{a} and {b} makes?", "what would {a} + {b} be?",
    "add these: {a} {b}",
    "[what is|what's] the total of {a} and {b}?", "total of {a} and {b}", "increase {a} by {b}",
    "what is {b} more than {a}?",
    "do you know [what {a} + {b} is|{a} + {b}]?", "what about {a} + {b}?",
    "{a} + {b}, [what is it|how much is that|what's that]?",
    "show me {a} + {b}", "try {a} + {b}", "how about {a} + {b}", "so what is {a} + {b}",
)  # fmt: skip
_DIFFERENCE = (
    "[what is|what's|whats|calculate|compute|solve|work out|find|tell me|give me] {a} - {b}[?|]",
    "{a} - {b}[| =| = ?|?]", "{a}-{b}[|=|=?|?]", "subtract {b} from {a}", "take {b} [from|away from] {a}",
    "[what is|what's|calculate|compute|find] {a} minus {b}[?|]", "{a} minus {b}[?| is| equals| is what?|]",
    "how much is {a} [-|minus] {b}[?|]", "[what is|what's] {b} less than {a}?", "{a} take away {b}", "{a} less {b}",
    "what do you get [when|if] you [subtract|take] {b} from {a}?", "what does {a} - {b} [make|equal|give]?",
    "[can|could] you subtract {b} from {a}[?|]", "[can|could] you [do|work out|calculate] {a} - {b}[?|]",
    "i need {a} - {b}",
    "decrease {a} by {b}", "reduce {a} by {b}", "what would {a} - {b} be?", "what about {a} - {b}?",
    "what is left if i take {b} from {a}?",
    "show me {a} - {b}", "try {a} - {b}", "how about {a} minus {b}",
)  # fmt: skip
_THREE = (
    "[what is|what's|calculate|compute|work out|] {a} + {b} + {c}[?|]", "add {a}, {b} and {c}",
    "sum of {a}, {b} and {c}",
    "{a}+{b}+{c}[|=|?]", "{a} plus {b} plus {c}", "how much is {a} + {b} + {c}?", "total of {a}, {b} and {c}",
    "sum {a} {b} {c}",
)  # fmt: skip
_COUNT = (
    "count to {n}",
    "count from 1 to {n}",
    "count up to {n}",
    "can you count to {n}?",
    "please count to {n}",
    "numbers from 1 to {n}",
    "list the numbers 1 to {n}",
    "count 1 to {n}",
)
_TIMES = (
    "[what is|what's|whats|calculate|compute|] {a} [*|x|×|times] {b}[?|]", "{a}*{b}[|=|?]", "{a}x{b}[|=|?]",
    "multiply {a} [by|and] {b}",
    "{a} times {b}[?|]", "how much is {a} [times|x|*] {b}?", "{a} multiplied by {b}", "product of {a} and {b}",
)  # fmt: skip
_THINGS = ("apples", "books", "coins", "marbles", "cards", "eggs", "stamps", "stones", "sweets", "pens", "tickets",
"chairs", "plants",
           "letters", "shells", "bricks", "cups", "pages", "points", "steps", "keys", "files", "photos", "birds",
           "boxes")  # fmt: skip
_PEOPLE = (
    "Ana",
    "Ben",
    "Mia",
    "Tom",
    "Lena",
    "Omar",
    "Ruth",
    "Kai",
    "Nora",
    "Sam",
    "my sister",
    "my friend",
    "a shop",
    "the team",
)
_MORE = (
    "i have {a} {thing} and [get|buy|find] {b} more[.|,] how many [{thing} |][do i have|are there][ now|]?",
    "{who} has {a} {thing} and gets {b} more. how many is that?",
    "there are {a} {thing} in one box and {b} in another. how many [in all|altogether|in total]?",
    "{a} {thing} plus {b} {thing}, how many?", "if i add {b} {thing} to {a} {thing}, how many [do i have|are there]?",
)  # fmt: skip
_FEWER = (
    "i have {a} {thing} and [lose|give away|sell|use] {b}[.|,] how many [{thing} |][are left|do i have left]?",
    "{who} has {a} {thing} and loses {b}. how many are left?", "there were {a} {thing}, {b} are gone. how many remain?",
    "if i take {b} {thing} from {a} {thing}, how many are left?",
)  # fmt: skip


def work_sum(a: int, b: int) -> str:
    """The sum written out by columns, as the model is to think it."""
    lines, carry = [f"{a} + {b}"], 0
    for place in range(max(len(str(a)), len(str(b)))):
        x, y = a // 10**place % 10, b // 10**place % 10
        total = x + y + carry
        line = f"{PLACES[place]}: {x} + {y}{' + 1' if carry else ''} = {total}"
        carry = total // 10
        lines.append(f"{line}, write {total % 10}, carry 1" if carry else line)
    if carry:
        lines.append(f"{PLACES[place + 1]}: 1")
    return "\n".join([*lines, f"so {a} + {b} = {a + b}"])


def work_difference(a: int, b: int) -> str:
    """The difference written out by columns; where a < b, the other way round with a minus in front."""
    if a < b:
        return (
            f"{a} is less than {b}, so turn it round: minus the rest\n{work_difference(b, a)}\nso {a} - {b} = {a - b}"
        )
    lines, borrowed = [f"{a} - {b}"], 0
    for place in range(len(str(a))):
        x, y = a // 10**place % 10, b // 10**place % 10
        less = " - 1" if borrowed else ""
        rest = x - y - borrowed
        if rest < 0:
            lines.append(f"{PLACES[place]}: {x} - {y}{less}, borrow: {x + 10} - {y}{less} = {rest + 10}")
        else:
            lines.append(f"{PLACES[place]}: {x} - {y}{less} = {rest}")
        borrowed = int(rest < 0)
    return "\n".join([*lines, f"so {a} - {b} = {a - b}"])


def operand(rng: Random) -> int:
    """A number of one to three digits; three are the most frequent, since there are the most of them."""
    digits = rng.choice((1, 2, 2, 3, 3, 3))
    return rng.randrange(0 if digits == 1 else 10 ** (digits - 1), 10**digits)


def pair(rng: Random, held: bool, refused: Callable[[int, int], bool]) -> tuple[int, int]:
    """Two operands on the asked side of the split."""
    while True:
        a, b = operand(rng), operand(rng)
        if refused(a, b) == held:
            return a, b


def _ask(rng: Random, patterns: tuple[str, ...], **values: object) -> str:
    return rng.choice(expand(rng.choice(patterns))).format(**values)


def sum_example(rng: Random, held: bool) -> Example:
    """a + b, each of up to three digits."""
    a, b = pair(rng, held, sum_is_held_out)
    return _example(rng, _ask(rng, _SUM, a=a, b=b), work_sum(a, b), f"{a} + {b} = **{a + b}**.", "sum", a + b)


def difference_example(rng: Random, held: bool) -> Example:
    """a - b; one in five has a negative result."""
    a, b = pair(rng, held, difference_is_held_out)
    if a < b and rng.random() < 0.7:
        a, b = b, a
    question = _ask(rng, _DIFFERENCE, a=a, b=b)
    return _example(rng, question, work_difference(a, b), f"{a} - {b} = **{a - b}**.", "difference", a - b)


def three_example(rng: Random, held: bool) -> Example:
    """a + b + c, as two sums one after the other, both in the thinking and in the answer."""
    while True:
        a, b = pair(rng, held, sum_is_held_out)
        c = operand(rng)
        if a + b < 1000 and (held or not sum_is_held_out(a + b, c)):
            break
    thinking = f"{work_sum(a, b)}\n{work_sum(a + b, c)}"
    question = _ask(rng, _THREE, a=a, b=b, c=c)
    return _example(
        rng,
        question,
        thinking,
        f"{a} + {b} = {a + b}, and {a + b} + {c} = **{a + b + c}**.",
        "three numbers",
        a + b + c,
    )


def story_example(rng: Random, held: bool) -> Example:
    """A sum or a difference told as a story."""
    thing, who = rng.choice(_THINGS), rng.choice(_PEOPLE)
    if rng.random() < 0.5:
        a, b = pair(rng, held, sum_is_held_out)
        question = _ask(rng, _MORE, a=a, b=b, thing=thing, who=who)
        return _example(rng, question, work_sum(a, b), f"{a} + {b} = **{a + b}** {thing}.", "story", a + b)
    a, b = pair(rng, held, difference_is_held_out)
    a, b = max(a, b), min(a, b)
    question = _ask(rng, _FEWER, a=a, b=b, thing=thing, who=who)
    return _example(rng, question, work_difference(a, b), f"{a} - {b} = **{a - b}** {thing}.", "story", a - b)


def count_example(rng: Random, held: bool) -> Example:
    """Counting to a number of at most twenty, also by heart."""
    del held
    n = rng.randint(2, 20)
    answer = ", ".join(str(i) for i in range(1, n + 1)) + "."
    question = _ask(rng, _COUNT, n=n)
    return Example(
        (Message("user", as_typed(rng, question)),), f"Counting to {n}.", answer, "counting", question, (answer,)
    )


def times_example(rng: Random, held: bool) -> Example:
    """The times table, which is learnt by heart: it is too small to hold anything out."""
    a, b = rng.randint(0, 12), rng.randint(0, 12)
    thinking = f"From the times table: {a} × {b} = {a * b}."
    return _example(rng, _ask(rng, _TIMES, a=a, b=b), thinking, f"{a} × {b} = **{a * b}**.", "times table", a * b)


def _example(rng: Random, question: str, thinking: str, answer: str, family: str, result: int) -> Example:
    message = Message("user", as_typed(rng, question))
    return Example((message,), thinking, answer, family, answer, (f"**{result}**",))
