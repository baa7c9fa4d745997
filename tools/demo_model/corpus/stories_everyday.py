"""Everyday questions of a step or two: a quarter of an hour in seconds, forty years in months, the legs of four chairs and a
dog, Wednesday and ten days, a bill of 42.50 for five, two trains that meet."""

from __future__ import annotations

from tools.demo_model.corpus.arithmetic import typed, worded
from tools.demo_model.corpus.closed_tables import MONTHS, WEEK
from tools.demo_model.corpus.division import work_division
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.kinds import Kinds, Maker
from tools.demo_model.corpus.numberwords import in_words
from tools.demo_model.corpus.products import work
from tools.demo_model.corpus.smalltalk_slots import with_article
from tools.demo_model.corpus.split import product_is_held_out, sum_is_held_out

# A part of something as it is said, how many of the next unit it is, that unit, how many of a smaller one make it.
_PIECES = (
    ("a quarter of an hour", 15, "minutes", 60, "seconds"), ("half an hour", 30, "minutes", 60, "seconds"), ("three quarters of an hour", 45, "minutes", 60, "seconds"), ("a third of an hour", 20, "minutes", 60, "seconds"), ("an hour and a half", 90, "minutes", 60, "seconds"), ("an hour", 60, "minutes", 60, "seconds"), ("a tenth of an hour", 6, "minutes", 60, "seconds"),
    ("half a day", 12, "hours", 60, "minutes"), ("a quarter of a day", 6, "hours", 60, "minutes"), ("a day", 24, "hours", 60, "minutes"), ("a third of a day", 8, "hours", 60, "minutes"), ("a week", 7, "days", 24, "hours"), ("a fortnight", 14, "days", 24, "hours"), ("a day and a half", 36, "hours", 60, "minutes"),
)  # fmt: skip
_DIRECT = (
    ("a quarter of an hour", 15, "minutes"), ("half an hour", 30, "minutes"), ("three quarters of an hour", 45, "minutes"), ("a third of an hour", 20, "minutes"), ("two thirds of an hour", 40, "minutes"), ("half a minute", 30, "seconds"), ("a quarter of a minute", 15, "seconds"), ("half a day", 12, "hours"), ("a quarter of a day", 6, "hours"), ("half a year", 6, "months"), ("a quarter of a year", 3, "months"), ("three quarters of a year", 9, "months"), ("half a kilo", 500, "grams"), ("a quarter of a kilo", 250, "grams"), ("half a litre", 500, "ml"), ("a quarter of a litre", 250, "ml"), ("half a kilometre", 500, "metres"), ("half a metre", 50, "cm"), ("a quarter of a metre", 25, "cm"), ("half a dozen", 6, "pieces"), ("two and a half dozen", 30, "pieces"), ("a century", 100, "years"), ("a decade", 10, "years"), ("half a century", 50, "years"), ("a fortnight", 14, "days"), ("a leap year", 366, "days"), ("a year and a half", 18, "months"), ("an hour and a quarter", 75, "minutes"), ("an hour and a half", 90, "minutes"), ("two and a half hours", 150, "minutes"),
)  # fmt: skip
_LARGE = (("years", "months", 12), ("years", "months", 12), ("weeks", "days", 7), ("days", "hours", 24), ("hours", "minutes", 60), ("minutes", "seconds", 60), ("centuries", "years", 100), ("decades", "years", 10), ("dozen", "pieces", 12), ("feet", "inches", 12), ("yards", "feet", 3))  # fmt: skip
_IN = (
    "[what is |what's |how much is |]{x} in {u}[?|]", "how many {u} [are|is|in|make|are in|are there in|does it take for] {x}[?|]", "[convert|turn|change|put] {x} [to|into] {u}", "{x} to {u}[?|]", "{x} as {u}[?|]", "{x}, how many {u}[?|]", "{u} in {x}[?|]", "how many {u} [does|has|have|do] {x}[ have|]?", "{x} - [how many|in] {u}?", "i waited {x}, how many {u} is that?", "express {x} in {u}", "{x} [equals|is|makes] how many {u}?", "if something takes {x}, how many {u} is that?",
)  # fmt: skip


def _piece(draw: Draw) -> Example:
    """A part of a unit in a smaller one, at once or over the unit between."""
    rng = draw.rng
    if rng.random() < 0.4:
        said, count, unit = rng.choice(_DIRECT)
        return _made(draw, worded(rng, _IN, x=said, u=unit), f"{said}: {count} {unit}", f"**{count} {unit}**.", f"{count} {unit}")  # fmt: skip
    said, middle, between, each, unit = rng.choice(_PIECES)
    if product_is_held_out(middle, each):
        raise LookupError("held out")
    total = middle * each
    thought = f"{said}: {middle} {between}\n1 {between[:-1]} is {each} {unit}\n{work('×', middle, each)}"
    return _made(draw, worded(rng, _IN, x=said, u=unit), thought, f"{middle} {between}, and {middle} × {each} = **{total}** {unit}.", f"= {total}")  # fmt: skip


def _large(draw: Draw) -> Example:
    """Many of a unit in a smaller one."""
    rng = draw.rng
    big, small, each = rng.choice(_LARGE)
    count = rng.choice((rng.randint(2, 12), rng.randint(13, 60), rng.randint(1, 10) * 10))
    if product_is_held_out(count, each) or count == 1:
        raise LookupError("held out")
    said = f"{in_words(count) if count < 100 and rng.random() < 0.3 else count} {big}"
    one = {"centuries": "century", "dozen": "dozen", "feet": "foot"}.get(big, big[:-1])
    thought = f"1 {one} is {each} {small}: {count} × {each}\n{work('×', count, each)}"
    return _made(draw, worded(rng, _IN, x=said, u=small), thought, f"{count} × {each} = **{count * each}** {small}.", f"= {count * each}")  # fmt: skip


# What has so many of something: one, several.
_LEGS = {
    "legs": ((4, "chair", "chairs"), (4, "dog", "dogs"), (4, "table", "tables"), (4, "cat", "cats"), (4, "cow", "cows"), (4, "horse", "horses"), (2, "bird", "birds"), (2, "duck", "ducks"), (2, "hen", "hens"), (2, "chicken", "chickens"), (2, "person", "people"), (2, "child", "children"), (6, "ant", "ants"), (6, "bee", "bees"), (8, "spider", "spiders"), (3, "stool with three legs", "stools with three legs"), (0, "snake", "snakes"), (0, "fish", "fish"), (4, "sheep", "sheep")),
    "wheels": ((4, "car", "cars"), (2, "bike", "bikes"), (3, "tricycle", "tricycles"), (2, "motorbike", "motorbikes"), (1, "unicycle", "unicycles"), (2, "scooter", "scooters")),
    "sides": ((3, "triangle", "triangles"), (4, "square", "squares"), (5, "pentagon", "pentagons"), (6, "hexagon", "hexagons"), (8, "octagon", "octagons")),
}  # fmt: skip
_TOGETHER = (
    "[how many |]{u} [of|on] {l}[?|]", "how many {u} do {l} have[ together| in all| altogether|]?", "{l}, how many {u}[ in all| together|]?", "[the |]{u} of {l}[ together|]?", "there are {l}. how many {u}?", "i see {l}, how many {u} [is that|are there]?", "in [the|a] room: {l}. how many {u}?", "count the {u} of {l}", "{l}: [total|number of|how many] {u}?", "what is the [total|number] of {u} of {l}?", "add the {u} of {l}",
)  # fmt: skip


def _mixed(draw: Draw) -> Example:
    """The legs of several kinds together."""
    rng = draw.rng
    unit = rng.choice(("legs", "legs", "legs", "wheels", "sides"))
    things = rng.sample(_LEGS[unit], rng.choice((2, 2, 2, 3)))
    counts = [rng.choice((1, 1, 2, 3, 4, 5, 6, rng.randint(2, 12))) for _ in things]
    products = [count * each for count, (each, _, _) in zip(counts, things, strict=True)]
    said = [with_article(one) if count == 1 and rng.random() < 0.8 else f"{count if rng.random() < 0.7 else in_words(count)} {one if count == 1 else many}" for count, (_, one, many) in zip(counts, things, strict=True)]  # fmt: skip
    listed = f"{', '.join(said[:-1])} and {said[-1]}"
    lines = [f"{count} {one if count == 1 else many}: {count} × {each} = {count * each}" for count, (each, one, many) in zip(counts, things, strict=True)]  # fmt: skip
    total = products[0]
    for number in products[1:]:
        if sum_is_held_out(total, number):
            raise LookupError("held out")
        lines.append(f"{total} + {number} = {total + number}")
        total += number
    parts = [f"{product} for the {many if count > 1 else one}" for product, count, (_, one, many) in zip(products, counts, things, strict=True)]  # fmt: skip
    answer = f"**{total}** {unit}: {', '.join(parts[:-1])} and {parts[-1]}."
    return _made(draw, worded(rng, _TOGETHER, u=unit, l=listed), "\n".join(lines), answer, f"{total} {unit}")


_AFTER = (
    "{d} [plus|+] {n} {u}[?|]", "{n} {u} [after|from] {d}[?|]", "[what|which] {k} is {n} {u} [after|from] {d}?", "[today is|it is|it's|if today is] {d}. [what|which] {k} is it in {n} {u}?", "if today is {d}, what is it in {n} {u}?", "it's {d}, in {n} {u} it is?", "{d}, {n} {u} later[?|]", "{d} and {n} {u}[, which {k}| more][?|]", "in {n} {u} from {d}, [what|which] {k}?", "count {n} {u} on from {d}", "[what|which] {k} comes {n} {u} after {d}?", "{n} {u} from now, if now is {d}?", "my parcel takes {n} {u} from {d}. which {k} is that?",
)  # fmt: skip
_BEFORE = ("{d} [minus|-] {n} {u}[?|]", "{n} {u} before {d}[?|]", "[what|which] {k} is {n} {u} before {d}?", "[today is|it is|it's|if today is] {d}. [what|which] {k} was it {n} {u} ago?", "{n} {u} ago, if today is {d}?", "count back {n} {u} from {d}", "{d}, {n} {u} earlier[?|]")  # fmt: skip


def _calendar(draw: Draw) -> Example:
    """A day of the week and so many days, a month and so many months."""
    rng = draw.rng
    days = rng.random() < 0.75
    row, unit, kind = (WEEK, "days", "day") if days else (MONTHS, "months", "month")
    back, start, count = rng.random() < 0.25, rng.randrange(len(row)), rng.choice((rng.randint(2, 6), rng.randint(2, 12), rng.randint(7, 40)))  # fmt: skip
    count = min(count, 24) if not days else count
    whole, left = divmod(count, len(row))
    step = -1 if back else 1
    path = [row[(start + step * index) % len(row)] for index in range(1, left + 1)]
    found = path[-1] if path else row[start]
    lines = []
    if whole:
        lines.append(f"{count} {unit}: {whole} × {len(row)} = {whole * len(row)}, and {left} more")
    elif count:
        lines.append(f"{count} {unit} {'back' if back else 'on'} from {row[start]}")
    lines.append(f"{row[start]}, then {', '.join(f'{index} {name}' for index, name in enumerate(path, 1))}" if path else f"nothing left: again {found}")  # fmt: skip
    name = row[start] if rng.random() < 0.5 else row[start].lower()
    question = worded(rng, _BEFORE if back else _AFTER, d=name, n=in_words(count) if rng.random() < 0.2 else count, u=unit if count > 1 else kind, k=kind)  # fmt: skip
    answer = f"**{found}**, {count} {unit} {'before' if back else 'after'} {row[start]}."
    return _made(draw, question, "\n".join(lines), answer, f"{found},")


_BILLS = (
    "split {x} [by|between|among] {b}[?|]", "{x} [split|divided] [by|between|among] {b}[ people| friends|][?|]", "[the bill is|we paid|dinner was|it costs] {x} and we are {b}. [how much each|what does each pay|per person]?", "{x} for {b} people, [each|how much each|per head]?", "share {x} between {b} [of us|people|friends]", "{b} people, bill {x}. [each|what does everybody pay]?", "we are {b} and the bill is {x}, how much per person?", "{x} by {b}[, how much each|][?|]", "divide {x} among {b}",
)  # fmt: skip


def _bill(draw: Draw) -> Example:
    """An amount with cents for some people, where it comes out to the cent."""
    rng = draw.rng
    people = rng.randint(2, 9)
    each = rng.choice((rng.randint(10, 60) * 25, rng.randint(20, 200) * 10, rng.randint(30, 400) * 5))
    total = each * people
    if total > 9999 or total % 100 == 0:
        raise LookupError("no cents")
    shown, part = f"{total // 100}.{total % 100:02}", f"{each // 100}.{each % 100:02}"
    sign = rng.choice(("", "", "", "$", "€", "£"))
    thought = f"{shown} is {total} cents\n{work_division(total, people)}\n{each} cents are {part}"
    question = worded(rng, _BILLS, x=f"{sign}{shown}", b=people if rng.random() < 0.8 else in_words(people))
    return _made(draw, question, thought, f"{shown} / {people} = **{sign}{part}**.", f"= {sign}{part}")


_TRAINS = (
    "two [trains|cars|cyclists|ships] [start|leave] {d} km apart and [go|drive|come] towards each other at {a} and {b} km/h. [when do they meet|how long until they meet|after how many hours do they meet]?", "two trains are {d} km apart. one goes {a} km/h, the other {b} km/h, towards each other. when do they meet?", "a train leaves A at {a} km/h, another leaves B at {b} km/h. A and B are {d} km apart. [when do they meet|how long until they meet]?", "{d} km between two trains, {a} and {b} km an hour towards each other. when do they meet?", "two trains, {a} km/h and {b} km/h, {d} km apart, head on. how many hours until they meet?", "two [friends|cars] drive towards each other, one at {a} and one at {b} km/h, from {d} km apart. hours until they meet?",
)  # fmt: skip
_APART = (
    "two [trains|cars|ships] [leave|start from] the same [place|station|town] in opposite directions at {a} and {b} km/h. how far apart are they after {t} hours?", "two [trains|cars] drive away from each other at {a} and {b} km/h. how far apart after {t} hours?", "one train goes north at {a} km/h, one south at {b} km/h. distance after {t} hours?",
)  # fmt: skip


def _two_trains(draw: Draw) -> Example:
    """Two that come towards each other, or go apart: each hour the sum of the speeds."""
    rng = draw.rng
    a, b, hours = rng.randint(3, 14) * 10, rng.randint(3, 14) * 10, rng.randint(2, 6)
    both = a + b
    if sum_is_held_out(a, b) or product_is_held_out(hours, both) or a == b:
        raise LookupError("held out")
    distance = both * hours
    if rng.random() < 0.3:
        thought = f"each hour {a} + {b} = {both} km further apart\nin {hours} hours: {hours} × {both}\n{work('×', hours, both)}"
        question = worded(rng, _APART, a=a, b=b, t=hours)
        return _made(draw, question, thought, f"{a} + {b} = {both} km an hour, and {hours} × {both} = **{distance}** km.", f"= {distance}")  # fmt: skip
    steps = ", ".join(f"{hour}: {both * hour}" for hour in range(1, hours + 1))
    thought = f"each hour {a} + {b} = {both} km nearer\nhours: {steps} km\nso {hours} hours"
    question = worded(rng, _TRAINS, d=distance, a=a, b=b)
    answer = f"After **{hours} hours**: together they make {both} km an hour, and {hours} × {both} = {distance}."
    return _made(draw, question, thought, answer, f"{hours} hours")


def _made(draw: Draw, question: str, thought: str, answer: str, mark: str) -> Example:
    message = Message("user", typed(draw.rng, question))
    return Example((message,), thought, answer, "story", f"everyday: {question}", (mark.lower(),))


_KINDS: tuple[tuple[int, Maker], ...] = ((20, _piece), (18, _large), (22, _mixed), (22, _calendar), (14, _bill), (8, _two_trains))  # fmt: skip
_STORIES = Kinds(_KINDS, frozenset(make for _, make in _KINDS))


def everyday_example(draw: Draw) -> Example:
    """One of them."""
    return _STORIES.example(draw)
