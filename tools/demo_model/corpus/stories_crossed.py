"""Neighbours that look alike: so many in each of some (multiply) beside so many in one and so many in the other (add); two or
three parts of an amount, each step with its own clause; several at one price beside one of each."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.kinds import Kinds, Maker
from tools.demo_model.corpus.numberwords import in_words
from tools.demo_model.corpus.stories_implied import filled
from tools.demo_model.corpus.stories_nouns import MONEY, PEOPLE
from tools.demo_model.corpus.stories_scenes import in_a_row, one_step, picked
from tools.demo_model.corpus.stories_steps import Step, solved

# One, several, what is in it, how it stands there.
_HOLDERS = (
    ("row", "rows", "seats", "has"), ("shelf", "shelves", "kg", "carries"), ("shelf", "shelves", "books", "has"), ("box", "boxes", "pens", "holds"), ("bus", "buses", "people", "takes"), ("class", "classes", "pupils", "has"), ("floor", "floors", "rooms", "has"), ("tank", "tanks", "litres", "holds"), ("bag", "bags", "kg", "weighs"),
    ("page", "pages", "photos", "has"), ("truck", "trucks", "crates", "carries"), ("ward", "wards", "beds", "has"), ("table", "tables", "guests", "seats"), ("field", "fields", "trees", "has"), ("street", "streets", "houses", "has"), ("tray", "trays", "buns", "holds"), ("team", "teams", "players", "has"), ("carriage", "carriages", "passengers", "takes"), ("drawer", "drawers", "spoons", "has"), ("lorry", "lorries", "tonnes", "carries"), ("album", "albums", "songs", "has"), ("rack", "racks", "servers", "holds"), ("pallet", "pallets", "bricks", "carries"),
)  # fmt: skip
_EACH = (
    "each {p} {v} {b} {t} and [there are|there's|theres|we have|i have|i count] {a} {ps}", "[each|every] {p} {v} {b} {t}, {a} {ps}", "[each|every] {p} {v} {b} {t} and it's {a} {ps}", "there are {a} {ps} and each {v} {b} {t}", "[we have|i have|its|it's] {a} {ps}, each one {v} {b} {t}", "{a} {ps}, [every one|each of them|each] {v} {b} {t}", "{b} {t} [per|a|in every] {p}, [there are|we have|and] {a} {ps}", "one {p} {v} {b} {t} and [all {a}|the {a} {ps}] are the same", "a {p} {v} {b} {t}, and i have {a} of them",
)  # fmt: skip
_BOTH = (
    "one {p} {v} {b} {t}, [another|the other|the next|the second] {a}", "one {p} {v} {b} {t} and [another|the other|the next|the second] {v} {a}", "the [first|left|big|old|red] {p} {v} {b} {t}, the [second|other|small|new|blue] {a}", "this {p} {v} {b} {t}, that one {a}", "there are two {ps}: one {v} {b} {t}, the other {a}", "my {p} {v} {b} {t}, yours {a}", "{b} {t} for one {p}, {a} for the other", "a {p} {v} {b} {t} and another {p} {a}",
)  # fmt: skip
_ALL = ("how many [{t} |]in total", "how many {t} [in all|altogether|is that|]", "total", "in total", "how much is that in all", "so what's the total", "[what does that make|what do they make] altogether", "all of it", "how many {t} are there", "what do i end up with in all")  # fmt: skip
_TWO = ("both", "both together", "the two together", "how many {t} both", "for both", "and both of them", "what do both make", "both in total")  # fmt: skip


def _each_or_both(draw: Draw) -> Example:
    """The same nouns and the same question: `each` and a count of them are multiplied, `one` and `another` are added."""
    rng = draw.rng
    place, places, thing, verb = rng.choice(_HOLDERS)
    b = rng.choice((rng.randint(3, 12), rng.randint(11, 60), rng.randint(20, 99)))
    each = rng.random() < 0.5
    a = rng.choice((rng.randint(3, 12), rng.randint(11, 30))) if each else rng.randint(3, 99)
    if a == b:
        raise LookupError("one number for two things")
    asks = _ALL if each or rng.random() < 0.5 else _TWO
    row = in_a_row(rng, [picked(rng, *(_EACH if each else _BOTH))], picked(rng, *asks))
    story, _ = filled(rng, row, a=a, b=b, t=thing, p=place, ps=places, v=verb)
    if each:
        return one_step(draw, story, f"{b} in each of the {a}", "×", a, b, thing)
    head = f"2 is how many {places}: not needed\n" if "two" in story and "there are two" in row else ""
    return one_step(draw, story, f"{head}one {place} and another", "+", b, a, thing)


_SPENDINGS = ("shoes", "a book", "food", "rent", "petrol", "a lamp", "the dentist", "lunch", "a game", "tickets", "books", "a hat", "the bus", "cat food", "a phone case", "flowers", "beer", "a haircut", "toys", "the gym", "a present", "paint", "coffee", "a new tyre", "medicine", "pizza")  # fmt: skip
_GIVERS = ("my gran", "mum", "dad", "my boss", "my uncle", "a friend", "the bank", "my job", "my aunt", *PEOPLE[:12])  # fmt: skip
_STARTS = ("[i |we |]saved {n}", "[i |we |]had {n}", "[i |we |]got {n}", "started with {n}", "my budget is {n}", "[i |]earned {n}", "{n} in my [purse|wallet|account]", "my pay is {n}", "{w} had {n}", "i have {n}", "out of {n}")  # fmt: skip
_LEFT = ("left", "how much is left", "what's left", "how much do i have left", "what remains", "how much is left now", "so how much is left over", "whats left", "the rest", "how much is still there")  # fmt: skip
_NOW = ("how much now", "how much do i have now", "total", "how much is that in all", "what do i have then", "how much altogether")  # fmt: skip
_SPENT = ("how much did i spend", "how much is gone", "what did i spend in all", "how much is spent", "what did all that cost")  # fmt: skip


def _clauses(rng: Random, amounts: list[int], spent: bool) -> list[str]:
    """`spent 64 on shoes`, `23 on a book`: only the first has to have the verb."""
    whats = rng.sample(_SPENDINGS if spent else _GIVERS, len(amounts))
    verb = rng.choice(("spent", "spent", "paid") if spent else ("got", "got", "borrowed"))
    word = ("for" if verb == "paid" else "on") if spent else "from"
    again = rng.random() < 0.25
    swapped = spent and rng.random() < 0.2
    said = []
    for index, (amount, what) in enumerate(zip(amounts, whats, strict=True)):
        if swapped:
            said.append(f"{what} {'was' if index == 0 or again else ''} {amount}".replace("  ", " "))
        else:
            said.append(f"{verb} {amount} {word} {what}" if index == 0 or again else f"{amount} {word} {what}")
    return said


def _told(rng: Random, start: str, parts: list[str]) -> str:
    last = rng.choice(
        (" and ", " and ", ", ", ", and ", ", then ", " and another " if parts[-1][0].isdigit() else ", ")
    )
    return start + rng.choice((", ", ", ", ". ", ", but ", " and ", "; ")) + ", ".join(parts[:-1]) + last + parts[-1]


def _amounts(draw: Draw) -> Example:
    """An amount and two or three parts spent or got: each step takes the next clause, none twice."""
    rng = draw.rng
    parts = rng.sample(range(2, rng.choice((30, 99, 99, 300))), rng.choice((2, 2, 2, 3)))
    spent = rng.random() < 0.75
    n = sum(parts) + rng.randint(2, 200)
    n += -n % 10 if rng.random() < 0.5 else 0
    if n in parts:
        raise LookupError("one number for two things")
    money = rng.choice(MONEY)
    shown = rng.random() < 0.5
    start = picked(rng, *(_STARTS if spent else _STARTS[:3])).format(
        n=f"{n} {money}" if shown else n, w=rng.choice(PEOPLE)
    )
    clauses = _clauses(rng, parts, spent)
    gone = spent and rng.random() < 0.2
    row = f"{_told(rng, start, clauses)}{rng.choice((', ', '. ', '. ', ' - '))}{picked(rng, *(_SPENT if gone else _LEFT if spent else _NOW))}?"  # fmt: skip
    story, _ = filled(rng, row)
    unit = money if shown else ""
    steps: list[Step] = []
    if gone:
        running = parts[0]
        for clause, part in zip(clauses[1:], parts[1:], strict=True):
            steps.append((f"and {clause}: more", "+", running, part))
            running += part
        head = f"{n} is the whole: not needed"
        if len(steps) == 1:
            return one_step(draw, story, f"{head}\nspent together", "+", parts[0], parts[1], unit)
        return solved(draw, story, steps, unit, head)
    running, sign = n, "-" if spent else "+"
    for clause, part in zip(clauses, parts, strict=True):
        steps.append((f"{clause}: {'less' if spent else 'more'}", sign, running, part))
        running += -part if spent else part
    return solved(draw, story, steps, unit)


_WARES = ("ticket", "beer", "pen", "coffee", "bun", "shirt", "ride", "mug", "card", "pizza", "plant", "lesson", "stamp", "cake", "ball")  # fmt: skip
_TAKES = ("[i|we] [take|buy|want|get|need] {k}", "[i |]took {k}", "{k} please", "{k} of them", "give me {k}", "{w} takes {k}", "i'll have {k}")  # fmt: skip
_CHANGE = ("left", "how much is left", "change", "what change do i get", "what's left", "how much do i get back", "what remains", "how much is over")  # fmt: skip


def _take_some(draw: Draw) -> Example:
    """`20 euros, one costs 3, i take two`: first what they cost, then what is left; one of each is added first."""
    rng = draw.rng
    money, ware = rng.choice(MONEY), rng.choice(_WARES)
    start = picked(
        rng, "{n} {m}", "i have {n} {m}", "i've {n} {m}", "{n} {m} in my pocket", "got {n} {m}", "with {n} {m}"
    )
    if rng.random() < 0.6:
        price, k = rng.randint(3, 20), rng.randint(2, 9)
        cost = price * k
        what = picked(rng, "one costs {p}", "one is {p}", "a {g} costs {p}", "a {g} is {p}", "they cost {p} each", "{p} each", "{p} for one {g}", "each {g} is {p}")  # fmt: skip
        take = picked(rng, *_TAKES)
        steps: list[Step] = [("so many at that price", "×", k, price)]
    else:
        price, k = rng.sample(range(2, 40), 2)
        cost = price + k
        one, other = rng.sample(_WARES, 2)
        what = picked(
            rng,
            "one costs {p}, the other {k}",
            f"a {one} costs {{p}} and a {other} {{k}}",
            f"a {one} is {{p}}, a {other} {{k}}",
        )
        take = picked(rng, "[i|we] [take|buy|want|get] both", "both please", "one of each", "{w} takes both")
        steps = [("one and the other", "+", price, k)]
    n = cost + rng.randint(1, 30)
    n = next((note for note in (10, 20, 50, 100, 200) if note > cost), n) if rng.random() < 0.6 else n
    if n in (price, k):
        raise LookupError("one number for two things")
    said = in_words(k) if k < 10 and "costs {p}, the" not in what and rng.random() < 0.4 else k
    row = f"{start}{rng.choice((', ', '. ', ', '))}{what}{rng.choice((', ', ', ', '. ', ' and '))}{take}{rng.choice(('. ', ', ', ', '))}{picked(rng, *_CHANGE)}?"  # fmt: skip
    story, _ = filled(rng, row, n=n, p=price, k=said, g=ware, m=money, w=rng.choice(PEOPLE))
    return solved(draw, story, [*steps, ("what is left", "-", n, cost)], money)


_KINDS: tuple[tuple[int, Maker], ...] = ((40, _each_or_both), (40, _amounts), (24, _take_some))
_STORIES = Kinds(_KINDS, ())


def crossed_example(draw: Draw) -> Example:
    """One of such neighbours."""
    return _STORIES.example(draw)
