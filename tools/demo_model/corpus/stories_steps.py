"""Word problems of two or three steps, with a number that is not needed, told backwards, or asked for a part of a whole."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.arithmetic import calculation
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.kinds import Kinds, Maker
from tools.demo_model.corpus.products import is_held_out, shows_held_out, value, work
from tools.demo_model.corpus.stories_implied import one_of, pair_of, told_of, worked_out
from tools.demo_model.corpus.stories_nouns import MONEY, PEOPLE

Step = tuple[str, str, int, int]
"""What a step is for, its sign, and its two numbers."""

# A whole of two parts: the whole, one part, the other.
_WHOLES = (
    ("pupils", "boys", "girls"), ("students", "girls", "boys"), ("cars", "red", "not red"), ("answers", "right", "wrong"), ("seats", "taken", "free"), ("eggs", "broken", "whole"), ("days", "sunny", "not sunny"),
    ("tickets", "sold", "unsold"), ("emails", "read", "unread"), ("lamps", "on", "off"), ("members", "present", "absent"), ("apples", "ripe", "not ripe"), ("students", "through", "not through"), ("glasses", "full", "empty"),
    ("shirts", "clean", "dirty"), ("guests", "adults", "children"), ("players", "new", "old"), ("rooms", "booked", "free"), ("tasks", "done", "open"), ("songs", "slow", "fast"), ("animals", "cats", "dogs"), ("pages", "printed", "blank"),
    ("workers", "at home", "in the office"), ("cows", "brown", "white"), ("tests", "green", "red"), ("balls", "blue", "yellow"), ("passengers", "sitting", "standing"), ("people", "women", "men"), ("letters", "sent", "not sent"),
)  # fmt: skip
_PART = (
    "of {a} {x} {b} are {y}. [number of those {z}|how many are {z}|the {z} ones are how many]?", "there are {a} {x}, {b} [of them |]are {y}. how many are {z}?", "{a} {x}, {b} {y}, the rest {z}. how many {z}?", "how many are {z} if {b} of {a} {x} are {y}?", "in all {a} {x}. {b} {y}. {z}?", "we have {a} {x} and {b} of them are {y}, so how many are {z}?",
    "{b} out of {a} {x} are {y}. how many {z}?", "my school has {a} {x}, {b} {y}. and {z}?", "all {x} are {y} or {z}. there are {a}, and {b} are {y}. how many are {z}?",
)  # fmt: skip
_BEFORE_IT_WENT = (
    "{who} gave away {b} {t} and has {a} left. how many [did {who} have|were there] [before|at first|to start with]?", "after [eating|selling|losing] {b} {t} i have {a} left. how many did i [start with|have before|have at first]?", "i spent {b} {m} and have {a} {m} left. how much did i have?", "{b} people left and {a} are still here. how many were [here|there] before?", "{who} sold {b} {t}, {a} remain. how many at the start?", "{b} years ago i was {a}. how old am i now?",
    "how many {t} did {who} have at first if {b} are gone and {a} are left?", "i think of a number, take away {b} and get {a}. [what is it|which number|my number]?", "a jar lost {b} {t} and holds {a} now. how many were in it?", "they took {b} from us, now we have {a} {t}. before that?",
)  # fmt: skip
_BEFORE_IT_CAME = (
    "{who} got {b} {t} and now has {a}. how many [before|did {who} have before|were there at first]?", "after buying {b} more {t} i have {a}. how many did i have [before|at first]?", "i found {b} {m} and now i have {a} {m}. how much before?", "{b} people came in and now there are {a}. how many were there before?", "in {b} years i will be {a}. how old am i now?", "{who} turns {a} in {b} years. how old is {who} now?",
    "i think of a number, add {b} and get {a}. [what is it|which number|my number]?", "how many {t} had {who} before getting {b}, if there are {a} now?", "with the {b} {t} from {other}, {who} has {a}. how many without them?", "{a} {t} now, {b} of them are new. how many old ones?", "[the total is|together it's] {a} {m}, the [book|bag|drink] is {b}. what's the other thing?", "two numbers make {a}. one is {b}. the other?", "{who} and {other} have {a} {t} together. {who} has {b}. how many has {other}?",
)  # fmt: skip
# A number that has nothing to do with it: the sentence, and what the number is.
NEEDLESS = (
    ("{w} is {k} years old.", "an age"), ("my house is number {k}.", "a house number"), ("it is {k} degrees outside.", "the weather"), ("the shop opens at {k}.", "opening time"), ("it's the {k}th of may.", "a date"), ("bus {k} comes by here.", "a bus number"), ("we are {k} people at home.", "people at home"), ("{w} lives {k} km away.", "a distance"),
    ("class {k} has a party.", "a class"), ("in room {k} it is loud.", "a room"), ("i got up at {k}.", "a time"), ("{w} weighs {k} kilos.", "a weight"), ("the car has {k} seats.", "seats"), ("{w} has {k} cousins.", "cousins"), ("this was {k} years ago.", "years ago"), ("i waited {k} minutes.", "a wait"), ("{w}'s bag weighs {k} kilos.", "a weight"),
    ("the train has {k} cars.", "cars of the train"), ("gate {k} is closed.", "a gate"), ("my phone is at {k}%.", "the battery"), ("we drove {k} minutes.", "a drive"), ("the market is {k} steps from here.", "steps"), ("{w} has the number {k} on the shirt.", "a shirt number"), ("chapter {k} was boring.", "a chapter"), ("there are {k} trees around.", "trees"),
)  # fmt: skip
_PLAIN = (
    ("+", "{who} has {a} {t} and [gets|buys|finds] {b} more. how many {t} now?"), ("+", "{who} has {a} {t}, {other} has {b}. how many {t} together?"), ("+", "there are {a} {t} here and {b} there. how many {t} in all?"), ("+", "i bought {a} {t} and then {b} more. how many {t} is that?"), ("+", "{a} {t} on monday and {b} on tuesday. how many {t} in total?"), ("+", "i paid {a} {m} and then {b} {m}. how much altogether?"), ("-", "{who} has {a} {t} and [loses|sells|gives away] {b}. how many {t} are left?"), ("-", "there were {a} {t} and {b} are gone. how many {t} remain?"), ("-", "i had {a} {m} and spent {b}. how much is left?"), ("-", "{who} has {a} {t}, {other} only {b}. how many more {t} has {who}?"),
    ("-", "{who} needs {a} {t} and has {b}. how many {t} are missing?"), ("×", "{a} {ps} with {b} {t} each. how many {t}?"), ("×", "{who} buys {a} {t} at {b} {m} each. what does {who} pay?"),
)  # fmt: skip
_BILL = (
    "{who} buys {a} {t} at {b} {m} each and pays with {c} {m}. [what change does {who} get|how much change|what does {who} get back|change]?", "i have {c} {m} and buy {a} {t} for {b} {m} each. [what's left|how much is left|how much do i have left|what remains]?", "{a} {t} cost {b} {m} each. how much is left of {c} {m}?", "how much change from {c} {m} for {a} {t} at {b} {m}?", "one of the {t} costs {b} {m}, i take {a} and give {c}. [change|what do i get back] in {m}?", "{who} has {c} {m}. after buying {a} {t} at {b} {m} apiece, how much is left?",
    "my card has {c} {m} on it, i take {a} rides at {b} {m}. what's on it now?", "{a} times {b} {m} out of {c} {m}: what is left?", "i saved {c} {m}. {a} tickets at {b} {m}, what stays with me?", "can you tell me the change? {a} {t}, {b} {m} each, i hand over {c}",
)  # fmt: skip
_BASKET = (
    "i [buy|bought|need] {a} {f} at {b} {m} each and {c} {t} at {d} {m} each. [total|what do i pay|how much altogether|how much is it all]?", "{a} {f} for {b} {m} each, {c} {t} for {d} {m} each. [in total|what's the bill|altogether|sum]?", "{who} sells {a} {f} at {b} {m} and {c} {t} at {d} {m}. how much [does {who} get|money is that]?", "what do {a} {f} at {b} {m} and {c} {t} at {d} {m} cost together?", "{a} adults pay {b} {m} each, {c} children {d} {m} each. [total|what do they pay]?", "{a} {ps} hold {b} {t} each, {c} others hold {d} each. how many {t} in all?", "{a} tables for {b} and {c} tables for {d}. how many people can sit?",
)  # fmt: skip
_NESTED = (
    "{a} {ps}, in each {b} packs, in each pack {c} {t}. how many {t}?", "{who} has {a} cats. each eats {b} cans a day. how many cans in {c} days?", "{a} shelves with {b} {ps} each and {c} {t} in every one. how many {t}?", "{a} people work {b} hours a day for {c} days. how many hours in all?", "i take {a} pills {b} times a day. how many in {c} days?", "{a} classes, {b} tables in each, {c} pupils at each table. how many pupils?", "{who} walks {a} km to school, there and back makes {b} ways a day. how far in {c} days?", "{a} machines make {b} {t} an hour. how many {t} in {c} hours?", "{a} friends eat {b} slices a day each, {c} days long. how many slices?",
)  # fmt: skip
_WEEKLY = (
    "{who} has {a} dogs and each eats {b} cans a day. how many cans [a week|in a week|for a week|per week]?", "{a} kids drink {b} glasses of milk a day each. how many glasses in a week?", "{a} machines make {b} {t} a day. how many {t} in a week?",
)  # fmt: skip
_MORE_TOGETHER = ("{who} has {a} {t}, {other} has {b} more than {who}. how many [together|in all|do they have together|altogether]?", "i have {a} {t} and my friend {b} more than me. how many together?", "{other} has {b} more {t} than {who}, who has {a}. total of both?", "{who} picked {a} {t} on monday and {b} more than that on tuesday. how many on both days?", "monday {a} km, tuesday {b} km more than on monday. how far in all?")  # fmt: skip
_FEWER_TOGETHER = ("{who} has {a} {t}, {other} has {b} fewer. how many [together|in all|do they have together|altogether]?", "i have {a} {t} and my friend {b} less than me. how many together?", "{other} has {b} fewer {t} than {who}, who has {a}. total of both?", "{who} picked {a} {t} on monday and {b} fewer on tuesday. how many on both days?", "a bag costs {a} {m}, a hat {b} {m} less. what do both cost together?")  # fmt: skip
_TIMES_AND = (
    "{who} has {a} {t}. {other} has {w} as many and {c} more. how many has {other}?", "{other} has {c} more than {w} as many {t} as {who}, who has {a}. how many has {other}?", "{who} is {a}. {other} is {w} as old plus {c} years. how old is {other}?",
)  # fmt: skip
_SOME_LEFT = (
    "a baker makes {a} trays of {b} {f} and sells {c}. how many {f} are left?", "{who} [has|buys|packs] {a} {ps} of {b} {t}. {c} are [gone|broken|sold|given away]. how many {t} are [left|fine]?", "i need {a} times {b} {t} and already have {c}. how many {t} more do i need?", "{a} {ps} with {b} {t} each. after {c} were used, how many {t} are left?", "{who} must read {b} pages a day for {a} days and has read {c}. how many pages to go?", "how many {t} are left of {a} {ps} with {b} each when {c} are sold?",
)  # fmt: skip
_DOZENS = (
    "i need {k} dozen eggs and have {b}. how many more do i need?", "{who} bought {k} dozen eggs and {b} broke. how many are left?", "{k} dozen {f}, {b} eaten. how many left?", "of {k} dozen {t} {b} are sold. how many are not?",
)  # fmt: skip
_AROUND = ("a [garden|field|room|yard|park] is {a} m long and {b} m wide. how [long is the fence|far is it] around it?", "[perimeter of|how far around] a [rectangle|field|table] of {a} by {b} m[?|]", "a rectangle has sides {a} and {b} m. [its perimeter|what is the perimeter|how far around]?")  # fmt: skip
_FACTORS = {"twice": 2, "three times": 3, "four times": 4, "five times": 5}


def solved(draw: Draw, story: str, steps: list[Step], unit: str, head: str = "") -> Example:
    """The steps one after the other. Raises LookupError where one of them is kept from training."""
    for _, sign, a, b in steps:
        if is_held_out(sign, a, b) or (sign == "×" and shows_held_out(a, b)):
            raise LookupError(f"{a} {sign} {b}")
    lines = [head] if head else []
    said = []
    for index, (reason, sign, a, b) in enumerate(steps):
        lines.append(f"{'then' if index else 'first'}, {reason}: {a} {sign} {b}\n{work(sign, a, b)}")
        result = value(sign, a, b)
        last = index + 1 == len(steps)
        said.append(f"{a} {sign} {b} = **{result}** {one_of(unit, result)}".rstrip() if last else f"{a} {sign} {b} = {result}")  # fmt: skip
    answer = f"{', '.join(said[:-1])}, and {said[-1]}."
    numbers = tuple(number for _, _, a, b in steps for number in (a, b))
    return calculation(draw, story, "two steps", "\n".join(lines), answer, result, numbers, story, True)


def _small(rng: Random) -> int:
    return rng.choice((rng.randint(2, 12), rng.randint(10, 60), rng.randint(20, 99), rng.randint(100, 500)))


def _part(draw: Draw) -> Example:
    whole, one, other = draw.rng.choice(_WHOLES)
    a, b = pair_of(draw, "-", lambda: draw.rng.randint(8, 400), lambda: draw.rng.randint(2, 300))
    story, _ = told_of(draw.rng, _PART, a=a, b=b, x=whole, y=one, z=other)
    return worked_out(draw, story, f"the whole is {a}, {one} {b}: the rest, subtract", "-", a, b, other)


def _backwards(draw: Draw) -> Example:
    went = draw.rng.random() < 0.5
    sign = "+" if went else "-"
    a, b = pair_of(draw, sign, lambda: _small(draw.rng), lambda: _small(draw.rng))
    story, unit = told_of(draw.rng, _BEFORE_IT_WENT if went else _BEFORE_IT_CAME, a=a, b=b)
    if "a number" in story or "two numbers" in story or " am i" in story or "turns" in story:
        unit = ""
    unit = "people" if " people " in story else unit
    return worked_out(draw, story, "before it went: add it back" if went else "before it came: take it off", sign, a, b, unit)  # fmt: skip


def _needless(draw: Draw) -> Example:
    """One number of three belongs to something else."""
    rng = draw.rng
    sign, pattern = rng.choice(_PLAIN)
    if sign == "×":
        a, b = pair_of(draw, sign, lambda: rng.randint(2, 12), lambda: rng.randint(2, 12) if not draw.held else rng.randint(13, 60))  # fmt: skip
    else:
        a, b = pair_of(draw, sign, lambda: _small(rng), lambda: _small(rng))
    story, unit = told_of(rng, (pattern,), a=a, b=b)
    sentence, what = rng.choice(NEEDLESS)
    while (k := rng.randint(2, 99) if what not in ("opening time", "a time", "a date") else rng.randint(5, 20)) in (a, b):  # fmt: skip
        pass
    said = sentence.format(k=k, w=rng.choice(PEOPLE))
    head, stop, tail = story.partition(". ")
    told = f"{said} {story}" if rng.random() < 0.6 or not stop else f"{head}. {said} {tail}"
    reason = {"+": "together: add", "-": "what is left: subtract", "×": "so many in each: multiply"}[sign]
    return worked_out(draw, told, f"{k} is {what}: not needed\n{reason}", sign, a, b, unit)


def _bill(draw: Draw) -> Example:
    rng = draw.rng
    a, b = rng.randint(2, 12), rng.randint(2, 15)
    cost = a * b
    c = rng.choice((*[note for note in (5, 10, 20, 50, 100, 200, 500) if note > cost][:2], cost + rng.randint(1, 60)))
    story, _ = told_of(rng, _BILL, a=a, b=b, c=c)
    unit = next((money for money in MONEY if money in story), "")
    return solved(draw, story, [("so many at that price", "×", a, b), ("what is left", "-", c, cost)], unit)


def _basket(draw: Draw) -> Example:
    rng = draw.rng
    a, c = rng.randint(2, 12), rng.randint(2, 12)
    b, d = rng.randint(2, 20), rng.randint(2, 20)
    story, counted = told_of(rng, _BASKET, a=a, b=b, c=c, d=d)
    unit = next((money for money in MONEY if money in story), "")
    if not unit:
        unit = "people" if "people" in story else counted
    steps = [("the one kind", "×", a, b), ("the other", "×", c, d), ("together", "+", a * b, c * d)]
    return solved(draw, story, steps, unit)


def _nested(draw: Draw) -> Example:
    rng = draw.rng
    weekly = rng.random() < 0.35
    a, b, c = rng.randint(2, 9), rng.randint(2, 9), 7 if weekly else rng.randint(2, 12)
    story, unit = told_of(rng, _WEEKLY if weekly else _NESTED, a=a, b=b, c=c)
    unit = next(
        (u for u in ("cans", "hours", "pills", "pupils", "slices", "glasses", "cups") if f" {u}" in story), unit
    )
    head = "a week has 7 days" if weekly else ""
    return solved(draw, story, [("multiply", "×", a, b), ("multiply again", "×", a * b, c)], unit, head)


def _compared(draw: Draw) -> Example:
    """The second is told by the first, and both are asked for."""
    rng = draw.rng
    more = rng.random() < 0.55
    a, b = rng.randint(5, 200), rng.randint(2, 60)
    if not more and a <= b:
        a, b = b + rng.randint(1, 40), a
    sign = "+" if more else "-"
    other = value(sign, a, b)
    story, unit = told_of(rng, _MORE_TOGETHER if more else _FEWER_TOGETHER, a=a, b=b)
    return solved(draw, story, [("the other has", sign, a, b), ("together", "+", a, other)], unit)


def _times_and(draw: Draw) -> Example:
    rng = draw.rng
    word = rng.choice(tuple(_FACTORS))
    a, c = rng.randint(2, 40), rng.randint(2, 30)
    story, unit = told_of(rng, _TIMES_AND, a=a, c=c, w=word)
    whole = a * _FACTORS[word]
    return solved(draw, story, [(word, "×", a, _FACTORS[word]), (f"{c} more", "+", whole, c)], unit)


def _some_left(draw: Draw) -> Example:
    rng = draw.rng
    if rng.random() < 0.3:
        k = rng.randint(2, 6)
        c = rng.randint(1, 12 * k - 1)
        story, unit = told_of(rng, _DOZENS, k=k, b=c)
        unit = "eggs" if " eggs" in story else unit
        return solved(draw, story, [("a dozen is 12", "×", k, 12), ("the rest", "-", 12 * k, c)], unit)
    a, b = rng.randint(2, 12), rng.randint(2, 30)
    c = rng.randint(1, a * b - 1)
    story, unit = told_of(rng, _SOME_LEFT, a=a, b=b, c=c)
    return solved(draw, story, [("in all", "×", a, b), ("the rest", "-", a * b, c)], "pages" if " pages" in story else unit)  # fmt: skip


def _around(draw: Draw) -> Example:
    rng = draw.rng
    a, b = rng.randint(2, 60), rng.randint(2, 40)
    story, _ = told_of(rng, _AROUND, a=a, b=b)
    return solved(draw, story, [("two sides", "+", a, b), ("and the same again", "×", a + b, 2)], "m")


_KINDS: tuple[tuple[int, Maker], ...] = (
    (10, _part), (12, _backwards), (16, _needless), (12, _bill), (9, _basket), (8, _nested), (8, _compared), (4, _times_and), (8, _some_left), (3, _around),
)  # fmt: skip
_STORIES = Kinds(_KINDS, {_part, _backwards, _needless})  # those of one step


def steps_example(draw: Draw) -> Example:
    """A story with steps or numbers to be found first."""
    return _STORIES.example(draw)
