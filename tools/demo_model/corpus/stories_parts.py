"""Stories of days, colours and shops that have so many each, of the missing part of a whole, and of one told by another."""

from __future__ import annotations

from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.kinds import Kinds, Maker
from tools.demo_model.corpus.stories_implied import filled
from tools.demo_model.corpus.stories_nouns import MONEY, PEOPLE, thing_of
from tools.demo_model.corpus.stories_scenes import beside_it, in_a_row, one_step, picked
from tools.demo_model.corpus.stories_steps import solved

# What has so many each: its names, how one is told, and how two are asked for together.
_LABELS: tuple[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    (("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"), ("{x} {n} {t}", "{n} {t} on {x}", "on {x} {n} {t}", "{x}: {n}", "{x} {n}", "on {x} we sold {n}"), ("how many on {x} and {y} together", "{x} plus {y}", "how many {t} on {x} and {y}", "{x} and {y} only", "the total of {x} and {y}")),
    (("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"), ("in {x} {n} {t}", "{x} {n}", "{n} {t} in {x}", "{x}: {n} {t}", "{x} brought {n}"), ("{x} and {y} together", "how many in {x} and {y}", "sum of {x} and {y}", "what do {x} and {y} make")),
    (("red", "blue", "green", "white", "black", "yellow"), ("{n} {x} {t}", "{n} {x} ones", "{n} are {x}", "{x}: {n}", "{x} {n}"), ("how many are {x} or {y}", "the {x} and the {y} ones together", "how many {x} and {y} {t}", "{x} plus {y}", "count the {x} and {y} ones")),
    (("the kitchen", "the hall", "the cellar", "the garden", "the office", "the shop", "the garage"), ("{n} {t} in {x}", "{x} has {n} {t}", "in {x} there are {n}", "{x}: {n} {t}", "{x} {n}"), ("how many in {x} and {y}", "{x} and {y} together", "what's in {x} plus {y}", "how many {t} are in {x} and {y}")),
    (("breakfast", "lunch", "dinner", "the bus", "the taxi", "coffee", "the hotel", "tickets", "fuel"), ("{x} {n} {m}", "{n} {m} for {x}", "{x} cost {n}", "{x} was {n} {m}", "{x}: {n}", "i paid {n} {m} for {x}"), ("how much for {x} and {y}", "{x} and {y} together", "what did {x} and {y} cost", "only {x} plus {y}, how much", "sum of {x} and {y}")),
    (("team a", "team b", "team c", "team d", "class 1", "group x", "group y"), ("{x} {n} points", "{x} has {n}", "{x}: {n} points", "{x} with {n} points", "{n} points for {x}"), ("how many points have {x} and {y} together", "{x} and {y} together", "{x} plus {y}")),
    (("cats", "dogs", "hens", "goats", "cows", "ducks", "sheep", "pigs"), ("{n} {x}", "there are {n} {x}", "we keep {n} {x}", "{x}: {n}"), ("how many {x} and {y}", "how many {x} and {y} together", "{x} plus {y}", "how many if i only count {x} and {y}", "{x} and {y} in all")),
)  # fmt: skip
_MORE = ("how many more {x} than {y}", "difference between {x} and {y}", "by how [much|many] is {x} ahead of {y}", "{x} minus {y}", "how much more for {x} than for {y}", "by how much does {x} beat {y}", "take {y} from {x}", "how far apart are {x} and {y}")  # fmt: skip
_ALL = ("how many in all", "all together", "the total", "sum of everything", "everything added up", "what is the sum")


def _labelled(draw: Draw) -> Example:
    """Two to four that have so many each: two of them, all, or the difference."""
    rng = draw.rng
    names, tells, both = rng.choice(_LABELS)
    count = rng.choice((2, 3, 3, 3, 4))
    chosen = rng.sample(names, count)
    if names[0] in ("monday", "january"):
        chosen.sort(key=names.index)
    top = rng.choice((12, 30, 99, 99, 500))
    has = dict(zip(chosen, rng.sample(range(2, top + 1), count), strict=True))
    thing, money, tell = thing_of(rng), rng.choice(MONEY), rng.choice(tells)
    facts = [tell.format(x=name, n=number, t=thing, m=money) for name, number in has.items()]
    x, y = sorted(rng.sample(chosen, 2), key=chosen.index)
    kind = rng.random()
    if kind < 0.5:
        ask, steps = picked(rng, *both), [(f"{x} and {y} together", "+", has[x], has[y])]
    elif kind < 0.75:
        x, y = sorted((x, y), key=lambda name: -has[name])
        ask, steps = picked(rng, *_MORE), [(f"{x} against {y}", "-", has[x], has[y])]
    else:
        ask, steps, running = rng.choice(_ALL), [], has[chosen[0]]
        for name in chosen[1:]:
            steps.append((f"and {name}" if steps else f"{chosen[0]} and {name}", "+", running, has[name]))
            running += has[name]
    story, _ = filled(rng, in_a_row(rng, facts, ask.format(x=x, y=y, t=thing, m=money)))
    unit = next((u for u in (money, "points", thing) if f" {u}" in story), "")
    return one_step(draw, story, *steps[0], unit) if len(steps) == 1 else solved(draw, story, steps, unit)


_WHOLE = ("{who}, {x} and {y} have {n} {t} together", "[together|in all] there are {n} {t}", "{n} {t} in all", "we have {n} {t} altogether", "the three of them own {n} {t}", "the sum is {n} {t}")  # fmt: skip
_REST = ("how many [has|does] {who}[| have]", "what is left for {who}", "and {who}", "how many are {who}'s", "the rest is {who}'s, how many", "so how many belong to {who}")  # fmt: skip


def _missing(draw: Draw) -> Example:
    """A whole of three, and two of its parts: the third."""
    rng = draw.rng
    who, x, y = rng.sample(PEOPLE, 3)
    a, b, c = (rng.randint(2, rng.choice((12, 40, 120))) for _ in range(3))
    n = a + b + c
    thing = thing_of(rng)
    parts = rng.choice((["{x} has {a}", "{y} has {b}"], ["{a} are {x}'s", "{b} are {y}'s"], ["{a} of them belong to {x}", "{b} to {y}"], ["{x}: {a}", "{y}: {b}"], ["{x} has {a} of them and {y} {b}"]))  # fmt: skip
    ask = picked(rng, *_REST).replace("how many has {who} have", "how many has {who}")
    ask = ask if not ask.endswith("does {who}") else f"{ask} have"
    ask = ask if ask != "and {who}" or rng.random() < 0.5 else "how many are left for {who}"
    story, _ = filled(rng, in_a_row(rng, [picked(rng, *_WHOLE), *parts], ask), who=who, x=x, y=y, a=a, b=b, n=n, t=thing)  # fmt: skip
    return solved(draw, story, [(f"without {x}", "-", n, a), (f"without {y}", "-", n - a, b)], thing)


# One is told by the other, who is asked for: `12 more than Ben`, so Ben has 12 fewer.
_TURNED = (
    ("{x} has {a} {t}, that is {b} {w} than {y}", "how many [has|does] {y}[| have]", "more", "fewer", "{t}"), ("{x} has {a} {t}, {b} {w} than {y}", "how many {t} has {y}", "more", "fewer", "{t}"), ("with {a} {t} {x} has {b} {w} than {y}", "how many has {y}", "more", "fewer", "{t}"), ("{x} is {a}, {b} years {w} than {y}", "how old is {y}", "older", "younger", "years"), ("{x} is {a} cm and {b} cm {w} than {y}", "how tall is {y}", "taller", "shorter", "cm"),
    ("the {i} costs {a} {m}, which is {b} {m} {w} than the {j}", "[what does the {j} cost|how much is the {j}]", "more", "less", "{m}"), ("{x} ran {a} km, {b} km {w} than {y}", "how far did {y} run", "more", "less", "km"), ("today it is {a} degrees, {b} {w} than yesterday", "[how warm was it yesterday|what was it yesterday]", "warmer", "colder", "degrees"), ("{x} weighs {a} kilos, {b} {w} than {y}", "[how heavy is {y}|what does {y} weigh]", "more", "less", "kilos"), ("{x} scored {a} points, {b} {w} than {y}", "how many did {y} score", "more", "fewer", "points"),
    ("the {i} has {a} pages, {b} pages {w} than the {j}", "how many pages has the {j}", "more", "fewer", "pages"), ("this month i paid {a} {m}, {b} {m} {w} than last month", "[how much last month|what did i pay last month]", "more", "less", "{m}"),
)  # fmt: skip
_BOOKS = (("red book", "blue book"), ("first part", "second part"), ("novel", "diary"), ("old guide", "new guide"))
_PAIRS = (("coat", "hat"), ("red book", "blue book"), ("lamp", "chair"), ("first part", "second part"), ("novel", "diary"), ("bike", "scooter"), ("old map", "new map"))  # fmt: skip


def _told_by_the_other(draw: Draw) -> Example:
    rng = draw.rng
    tell, ask, up, down, unit = rng.choice(_TURNED)
    more = rng.random() < 0.6
    b = rng.randint(2, 30)
    a = rng.randint(b + 2, b + rng.choice((20, 60, 120))) if more else rng.randint(3, 120)
    a += 100 * (unit == "cm")
    (x, y), (i, j) = rng.sample(PEOPLE, 2), rng.choice(_BOOKS if unit == "pages" else _PAIRS)
    word, back = (up, down) if more else (down, up)
    values = {"x": x, "y": y, "i": i, "j": j, "a": a, "b": b, "t": thing_of(rng), "m": rng.choice(MONEY), "w": word}
    asked = picked(rng, ask).replace("has {y} have", "has {y}")
    asked = f"{asked} have" if asked.endswith("does {y}") else asked
    story, _ = filled(rng, in_a_row(rng, [tell], asked), **values)
    other = "the other" if "{y}" not in tell else y
    reason = f"{a} is {b} {word}, so {other} is {b} {back}"
    return one_step(draw, story, reason, "-" if more else "+", a, b, unit.format(**values))


_KINDS: tuple[tuple[int, Maker], ...] = ((26, _labelled), (8, _missing), (14, _told_by_the_other))
_STORIES = Kinds(_KINDS, ())


def parts_example(draw: Draw) -> Example:
    """A story of named amounts, of a missing part, or of one that is told by the other."""
    return beside_it(draw, _STORIES.example(draw))
