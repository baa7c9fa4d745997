"""Stories put together out of facts in any order, whose question may stand first: several could be asked, one is.

Which of the numbers are taken is decided by the question alone: of three people two, of a purchase the cost or the change.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.kinds import Kinds, Maker
from tools.demo_model.corpus.numberline import numbers_in
from tools.demo_model.corpus.products import is_held_out, shows_held_out
from tools.demo_model.corpus.stories_implied import filled, worked_out
from tools.demo_model.corpus.stories_nouns import MONEY, PEOPLE, thing_of
from tools.demo_model.corpus.stories_steps import NEEDLESS, Step, solved
from tools.demo_model.corpus.wording import expand

_JOINTS = (". ", ". ", ", ", "; ", " and ", "\n", ", ", ". ")


def picked(rng: Random, *patterns: str) -> str:
    """One wording of one of the patterns, its slots still open."""
    return rng.choice(expand(rng.choice(patterns)))


def in_a_row(rng: Random, facts: list[str], ask: str) -> str:
    """The facts one after the other and the question at their end, or now and then before them."""
    joint, roll = rng.choice(_JOINTS), rng.random()
    listed = joint == " and " and len(facts) > 2
    told = f"{', '.join(facts[:-1])} and {facts[-1]}" if listed else joint.join(facts)
    ask = ask.rstrip("?")
    if roll < 0.1:
        return f"{ask} if {told}?"
    if roll < 0.2:
        return f"{ask}? {told}."
    if roll < 0.27:
        return f"{ask}: {told}"
    if roll < 0.32 and ask.startswith(("how ", "what is", "what do", "what's")):
        return f"{rng.choice(('i want to know', 'tell me', 'i wonder', 'please tell me'))} {ask}. {told}"
    return f"{told}{rng.choice(('. ', '. ', ', ', '. so ', '? ', ' - '))}{ask}?"


_HAVE = ("{x} has {n} {t}", "{x} has {n}", "{x} {n} {t}", "{x}: {n} {t}", "{n} {t} for {x}", "{x} brought {n} {t}", "{x} found {n}", "{x} counted {n} {t}", "{x} made {n}", "{x} sold {n} {t}", "{x} picked {n}", "{x} gets {n} {t}")  # fmt: skip
_BOTH = ("how many [do|have] {x} and {y} [have |got ][together|in all|altogether]", "how many {t} for {x} and {y} together", "{x} plus {y}", "{x} and {y} together", "what do {x} and {y} make together", "what's the total of {x} and {y}", "only {x} and {y}: how many", "add up {x} and {y}")  # fmt: skip
_ALL = ("how many [in all|altogether|do all three have|together]", "the total of all three", "what do the three of them have", "all of them together", "everything together", "sum of all")  # fmt: skip
_AHEAD = ("how many more does {x} have than {y}", "by how [much|many] is {x} ahead of {y}", "how many {t} more has {x} than {y}", "what is {x}'s lead over {y}", "{x} has how many more than {y}", "how many fewer has {y} than {x}", "how far is {y} behind {x}", "how many does {y} need to catch up with {x}", "by how much does {x} exceed {y}", "what's the difference between {x} and {y}", "leave {z} out: how many more has {x} than {y}")  # fmt: skip


def _three(draw: Draw) -> Example:
    """Three who have so many each: two of them together, all of them, or one against another."""
    rng = draw.rng
    names = rng.sample(PEOPLE, 3)
    top = rng.choice((12, 30, 60, 99, 400))
    has = dict(zip(names, rng.sample(range(2, top + 1), 3), strict=True))
    thing = thing_of(rng)
    tell = rng.choice(_HAVE)
    facts = [tell.format(x=name, n=number, t=thing) for name, number in has.items()]
    if "{t}" in tell and rng.random() < 0.3:
        facts[1:] = [f"{name} {has[name]}" for name in names[1:]]
    x, y = rng.sample(names, 2)
    kind = rng.random()
    if kind < 0.4:
        ask = picked(rng, *_BOTH)
        x, y = sorted((x, y), key=names.index) if rng.random() < 0.7 else (x, y)
        steps: list[Step] = [(f"{x} and {y} together", "+", has[x], has[y])]
    elif kind < 0.8:
        x, y = sorted((x, y), key=lambda name: -has[name])
        ask = picked(rng, *_AHEAD)
        steps = [(f"{x} against {y}", "-", has[x], has[y])]
    else:
        ask = picked(rng, *_ALL)
        one, two, last = has.values()
        steps = [(f"{names[0]} and {names[1]}", "+", one, two), (f"and {names[2]}", "+", one + two, last)]
    (z,) = (name for name in names if name not in (x, y))
    story, _ = filled(rng, in_a_row(rng, facts, ask.format(x=x, y=y, z=z, t=thing)))
    thing = thing if thing in story else ""
    if len(steps) > 1:
        return solved(draw, story, steps, thing)
    ((reason, sign, a, b),) = steps
    return one_step(draw, story, reason, sign, a, b, thing)


def one_step(draw: Draw, story: str, reason: str, sign: str, a: int, b: int, unit: str) -> Example:
    """One step. Raises LookupError where it is kept from training."""
    if is_held_out(sign, a, b) or (sign == "×" and shows_held_out(a, b)):
        raise LookupError(f"{a} {sign} {b}")
    word = {"+": "add", "-": "subtract", "×": "multiply"}[sign]
    return worked_out(draw, story, f"{reason}: {word}", sign, a, b, unit)


_GOODS = ("lamps", "tickets", "shirts", "books", "plants", "pizzas", "chairs", "cups", "pens", "kites", "tiles", "mugs", "rides", "lessons", "stamps", "bottles")  # fmt: skip
_COUNT = ("i [buy|bought|take|want|need|order] {a} {g}", "[Ana|Ben|Omar|my sister] [buys|orders|wants] {a} {g}", "{a} {g} [please|for me|in my basket|on the list]", "we are getting {a} {g}", "{a} {g}")  # fmt: skip
_PRICE = ("each [costs|is] {b} {m}", "one [costs|is] {b} {m}", "[they|the {g}] are {b} {m} each", "at {b} {m} apiece", "the price is {b} {m} each", "{b} {m} [per piece|a piece|each]", "{b} {m} for each of them")  # fmt: skip
_EXTRA = ("plus {d} {m} for [delivery|shipping|wrapping|the bag|a tip]", "[delivery|shipping|the bag|wrapping] is {d} {m} more", "and {d} {m} [shipping|for the box|tip]", "[also|besides that] a [bag|box|card] for {d} {m}")  # fmt: skip
_REBATE = ("i have a voucher for {d} {m}", "minus {d} {m} discount", "the shop takes {d} {m} off", "with a coupon of {d} {m}", "i get {d} {m} off the total")  # fmt: skip
_PAID = ("i pay with {c} {m}", "[he|she] pays with {c} {m}", "[i|we] have {c} {m}", "i hand over {c} {m}", "{c} {m} in notes in my hand", "{c} {m} in [my|the] purse", "my budget is {c} {m}", "i give {c} {m}")  # fmt: skip
_COST = ("what do[es it|es that] cost", "how much is [it|that] [in all|altogether|together]", "what do i pay", "[total|the total|sum]", "what's the bill", "how much do i owe", "how much for all")  # fmt: skip
_CHANGE = ("what change [do i get|comes back]", "how much change", "what do i get back", "[what's|how much is] left", "what remains", "how much do i have after that", "the change", "what stays in the purse")  # fmt: skip
_SHORT = ("how much is missing", "how much am i short", "how much more do i need", "what do i still need")  # fmt: skip


# The whole purchase in one breath, with what is paid: the change is asked for.
_AT_ONCE = (
    "i pay for {a} {g} at {b} {m} with {c} {m}. {ask}?", "{a} {g} at {b} {m}, paid with {c} {m}, {ask}?", "{c} {m} minus {a} {g} at {b} {m}, {ask}?", "from {c} {m} i buy {a} {g} for {b} {m} each, {ask}?", "if {a} {g} cost {b} {m} each and i give {c} {m}, {ask}?", "{ask} from {c} {m} for {a} {g}, {b} {m} each?", "{ask} after buying {a} {g} at {b} {m} each with {c} {m}?", "i give the [clerk|waiter|seller] {c} {m} for {a} {g}, {b} {m} a piece. {ask}?", "out of my {c} {m} go {a} {g}, {b} {m} each. {ask}?",
    "with {c} {m} in my pocket i get {a} {g}, each of them {b} {m}. {ask}?", "i owe {b} {m} for each of {a} {g} and hand over {c} {m}. {ask}?", "can you work out {ask}: {a} {g}, {b} {m} apiece, paid with {c} {m}", "i only have {c} {m}. after {a} {g} at {b} {m} each, {ask}?", "{c} {m} in notes for {a} {g} that cost {b} {m} each: {ask}?", "[mum|dad|grandpa] gave me {c} {m}, i took {a} {g} at {b} {m}, {ask}?", "{b} {m} times {a} {g}, and i pay {c} {m}, {ask}?",
)  # fmt: skip


def _bought_at_once(draw: Draw) -> Example:
    rng = draw.rng
    a, b = rng.randint(2, 12), rng.choice((rng.randint(2, 12), rng.randint(2, 30)))
    cost, money = a * b, rng.choice(MONEY[:5])
    notes = [note for note in (10, 20, 50, 100, 200, 500) if note > cost][:2] or [1000]
    c = rng.choice((*notes, cost + rng.randint(1, 60)))
    pattern = picked(rng, *_AT_ONCE).replace("{ask}", picked(rng, *_CHANGE[:4], "the change"))
    story, _ = filled(rng, pattern, a=a, b=b, c=c, m=money, g=rng.choice(_GOODS))
    return solved(draw, story, [("so many at that price", "×", a, b), ("what is left", "-", c, cost)], money)


def _purchase(draw: Draw) -> Example:
    """So many at so much each, with something on top or off it, and what is paid with: the cost or the change."""
    rng = draw.rng
    a, b = rng.randint(2, 12), rng.choice((rng.randint(2, 12), rng.randint(2, 40)))
    money, goods = rng.choice(MONEY[:5]), rng.choice(_GOODS)
    facts = [picked(rng, *_COUNT), picked(rng, *_PRICE)]
    steps: list[Step] = [("so many at that price", "×", a, b)]
    cost = a * b
    d = rng.choice((rng.randint(2, 9), rng.randint(2, 30)))
    extra = rng.random()
    if extra < 0.3:
        facts.append(picked(rng, *_EXTRA))
        steps.append(("and that on top", "+", cost, d))
        cost += d
    elif extra < 0.42 and d < cost:
        facts.append(picked(rng, *_REBATE))
        steps.append(("and that off it", "-", cost, d))
        cost -= d
    kind, c = rng.random(), 0
    asks: tuple[str, ...] = _COST
    if kind < 0.75:
        notes = [note for note in (10, 20, 50, 100, 200, 500) if note > cost][:2] or [1000]
        c = rng.choice((*notes, cost + rng.randint(1, 40)))
        if kind > 0.62 and cost > 12:
            c = rng.choice((rng.randint(2, cost - 1), cost - rng.randint(1, 9)))
            steps.append(("what is missing", "-", cost, c))
            asks = _SHORT
        elif kind < 0.5:
            steps.append(("what is left", "-", c, cost))
            asks = _CHANGE
        facts.insert(rng.choice((0, len(facts), len(facts))), picked(rng, *_PAID))
    if extra >= 0.42 and rng.random() < 0.25:
        facts[:2] = facts[1::-1] if len(facts) == 2 else facts[:2]
    pattern = in_a_row(rng, facts, picked(rng, *asks))
    story, _ = filled(rng, pattern, a=a, b=b, c=c, d=d, m=money, g=goods)
    if len(steps) > 1:
        return solved(draw, story, steps, money)
    return one_step(draw, story, f"{a} {goods}, each {b}", "×", a, b, money)


# How it is told of another: more or less, what it is, and how the two are asked for together (empty where nobody would).
_RELATIONS = (
    ("{x} is {a} cm [tall|]", "cm", "taller", "shorter", "is", "how tall is {y}", "", 90, 190), ("{x} weighs {a} kilos", "kilos", "heavier", "lighter", "is", "how [heavy is|much does] {y}[| weigh]", "what do they weigh together", 20, 99), ("the {i} costs {a} euros", "euros", "more", "less", "costs", "what does the {j} cost", "what do both cost", 8, 200),
    ("the {i} is {a} m long", "m", "longer", "shorter", "is", "how long is the {j}", "how long are they together", 5, 300), ("{x} ran {a} km", "km", "further", "less", "ran", "how far did {y} run", "how far did they run together", 3, 60), ("{x} has {a} points", "points", "more", "fewer", "has", "how many points has {y}", "how many points together", 8, 300),
    ("{x} read {a} pages", "pages", "more", "fewer", "read", "how many pages did {y} read", "how many pages in all", 10, 400), ("{x} waited {a} minutes", "minutes", "longer", "less", "waited", "how long did {y} wait", "", 5, 90), ("{x} climbed {a} steps", "steps", "more", "fewer", "climbed", "how many steps did {y} climb", "how many steps together", 20, 300), ("{x} scored {a} goals", "goals", "more", "fewer", "scored", "how many did {y} score", "how many goals altogether", 3, 60),
)  # fmt: skip
_PLACES = ("tower", "bridge", "old road", "red rope", "blue rope", "ladder", "tent", "table", "wall", "boat", "bench", "gate", "stage", "pole")  # fmt: skip


def _related(draw: Draw) -> Example:
    """One measure, and another told by it: the other, or both; and how far apart the two are needs no sum at all."""
    rng = draw.rng
    base, unit, up, down, verb, ask, together, low, high = rng.choice(_RELATIONS)
    (x, y), (i, j) = rng.sample(PEOPLE, 2), rng.sample(_PLACES, 2)
    more = rng.random() < 0.5
    a = rng.randint(low, high)
    b = rng.randint(1, 40 if more else min(40, a - 1))
    word, sign = (up, "+") if more else (down, "-")
    one, two = (f"the {i}", f"the {j}") if "{i}" in base else (x, y)
    told = rng.choice((f"{two} {verb} {b} {unit} {word} than {one}", f"{two} {verb} {b} {unit} {word}", f"{b} {unit} {word}: that's {two}", f"{two} {verb} {word} by {b} {unit}", f"{two} {verb} {b} {word} than that"))  # fmt: skip
    first = picked(rng, base).format(x=x, a=a, i=i).strip()
    facts = [first, told] if rng.random() < 0.75 or "than" not in told or "that" in told else [told, first]
    both = together and rng.random() < 0.3
    story, _ = filled(rng, in_a_row(rng, facts, picked(rng, together if both else ask).format(y=y, j=j)))
    other = a + b if more else a - b
    if both:
        return solved(draw, story, [(f"{two} {word} by {b}", sign, a, b), ("both together", "+", a, other)], unit)
    return one_step(draw, story, f"{two} {word} by {b}", sign, a, b, unit)


# A whole, a part of it, and a part of the part: what it is, what those are and are not, and what of these are and are not.
_NESTED = (
    ("kids", "girls", "boys", "wear glasses", "wear no glasses"), ("students", "first-years", "older ones", "passed", "failed"), ("cars", "electric", "not electric", "are white", "are not white"), ("books", "novels", "not novels", "are read", "are not read"), ("seats", "taken", "free", "are by the window", "are not by the window"),
    ("guests", "adults", "children", "eat meat", "eat no meat"), ("apples", "red", "green", "are bad", "are good"), ("workers", "here", "away", "work late", "go home"), ("mails", "new", "old", "are spam", "are no spam"), ("animals", "cows", "sheep", "are brown", "are not brown"), ("players", "tall", "short", "are injured", "are fit"), ("rooms", "booked", "empty", "have a balcony", "have no balcony"),
)  # fmt: skip


def _subset(draw: Draw) -> Example:
    """Of so many so many are this, of them so many that: the rest of the one or of the other."""
    rng = draw.rng
    whole, part, rest, do, do_not = rng.choice(_NESTED)
    a = rng.randint(12, 200)
    b = rng.randint(4, a - 2)
    c = rng.randint(1, b - 1)
    facts = [picked(rng, f"there are {a} {whole}", f"{a} {whole}", f"we have {a} {whole}", f"[in all|altogether] {a} {whole}")]  # fmt: skip
    facts.append(rng.choice((f"{b} of them are {part}", f"{b} are {part}", f"of these {b} are {part}")))
    facts.append(rng.choice((f"{c} of the {part} {do}", f"of the {part}, {c} {do}", f"{c} of the {b} {do}") if part[-1] == "s" else (f"of these {c} {do}", f"{c} of those {do}")))  # fmt: skip
    if rng.random() < 0.5:
        ask = rng.choice((f"how many are {rest}", f"how many {whole} are {rest}", f"the {rest} are how many"))
        reason, p, q = f"the {whole} without the {part}", a, b
    else:
        named = f"of the {part}" if part[-1] == "s" else f"of those that are {part}"
        ask = rng.choice((f"how many {named} {do_not}", f"{named}, how many {do_not}"))
        reason, p, q = f"the {part} without those that {do}", b, c
    story, _ = filled(rng, in_a_row(rng, facts, ask))
    return one_step(draw, story, reason, "-", p, q, "")


_EACH_MORE = ("[each of|all] {a} {k} [has|have|got] {b} {t}", "{a} {k} with {b} {t} each", "{a} {k}, each with {b} {t}", "{b} {t} for each of {a} {k}", "{a} {k} [bring|carry|hold] {b} {t} each")  # fmt: skip
_AND_MORE = ("{c} more {t} [come later|are on the floor|lie in the hall]", "[besides|also|on top] there are {c} [more|loose] {t}", "and {c} more {t}", "{c} spare {t} too")  # fmt: skip
_AND_LESS = ("{d} [are|get|go] [broken|lost|sold|missing]", "{d} of them [break|are bad|go missing|are given away]", "[i|we] [use|take|sell] {d} of them")  # fmt: skip
_KEEPERS = ("kids", "boxes", "bags", "teams", "shelves", "guests", "rooms", "trays", "crates", "friends", "tables", "trucks")  # fmt: skip


def _each_and_more(draw: Draw) -> Example:
    """So many each, more besides, and some that go: two or three steps."""
    rng = draw.rng
    a, b, c = rng.randint(2, 12), rng.randint(2, 20), rng.randint(2, 40)
    facts, steps = [picked(rng, *_EACH_MORE)], [("so many each", "×", a, b)]
    kind, total, d = rng.random(), a * b, 0
    if kind < 0.75:
        facts.append(picked(rng, *_AND_MORE))
        steps.append((f"{c} more", "+", total, c))
        total += c
    if kind > 0.4:
        d = rng.randint(1, max(1, min(40, total - 1)))
        facts.append(picked(rng, *_AND_LESS))
        steps.append((f"{d} go", "-", total, d))
    ask = picked(rng, "how many {t} [in all|altogether|now|are there|is that]", "how many [now|in the end|are there]", "[total|count them]")  # fmt: skip
    thing = thing_of(rng)
    story, _ = filled(rng, in_a_row(rng, facts, ask), a=a, b=b, c=c, d=d, t=thing, k=rng.choice(_KEEPERS))
    return solved(draw, story, steps, thing)


_KINDS: tuple[tuple[int, Maker], ...] = (
    (24, _three), (26, _purchase), (12, _bought_at_once), (18, _related), (14, _subset), (12, _each_and_more),
)  # fmt: skip
_STORIES = Kinds(_KINDS, ())


def beside_it(draw: Draw, made: Example) -> Example:
    """The same story, now and then after a number that has nothing to do with it."""
    rng = draw.rng
    if made.steps or made.thinking is None or made.family == "sharing" or rng.random() > 0.1:
        return made
    sentence, what = rng.choice(NEEDLESS)
    k = rng.randint(5, 20)
    if any(found.value == str(k) for found in numbers_in(made.question)):
        return made
    said, question = sentence.format(k=k, w=rng.choice(PEOPLE)), made.question
    said = said.upper() if question.isupper() else said
    return replace(made.asked(f"{said} {question}"), thinking=f"{k} is {what}: not needed\n{made.thinking}")


def scenes_example(draw: Draw) -> Example:
    """A story of several facts, one question of those that they could answer."""
    return beside_it(draw, _STORIES.example(draw))
