"""Tasks that order what is not a whole number or a word by its letters: prices, decimals, below zero, years, months, days,
dates; and names by the number beside each."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from tools.demo_model.corpus.asking import asked, one
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.listnumbers import NUMBERS_DOWN, NUMBERS_UP, extreme_thought, figures_thought, ranked
from tools.demo_model.corpus.listorder import ask_list, in_order, listed
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wordlist import draw_words, side

_SIZES = (2, 3, 3, 4, 4, 5)
_CHEAP = (
    "[sort|order|put|arrange] [these prices|the prices|them|these] [from cheapest to most expensive|cheapest first|from cheap to dear|by price]: ①", "order these prices from cheapest: ①", "cheapest first: ①", "① - cheapest first", "[prices, |]cheapest to dearest: ①", "which is [the |]order of ① by price?", "rank the prices ①, cheapest first", "i paid ①. sort them from cheap to expensive",
)  # fmt: skip
_DEAR = ("[sort|order|put] [these prices|the prices|them] [from most expensive to cheapest|most expensive first|dearest first]: ①", "most expensive first: ①", "① - dearest first", "rank the prices ①, most expensive first")  # fmt: skip


def _held_side(values: Sequence[int], held: bool) -> bool:
    return len(set(values)) == len(values) and word_is_held_out(" ".join(map(str, sorted(values)))) == held


def sort_decimals_example(draw: Draw) -> Example:
    """Prices and other numbers with a point, up or down: by their whole part, then by what is behind the point."""
    rng = draw.rng
    priced = rng.random() < 0.5
    unit = 100 if priced or rng.random() < 0.7 else 1000
    while True:
        top = rng.choice((1, 1, 2, 5, 10, 20, 100))
        wholes = [rng.randrange(top) for _ in range(rng.choice(_SIZES))]
        values = [unit * whole + rng.choice((rng.randrange(unit), unit // 10 * rng.randrange(10), unit // 100 * rng.randrange(100), unit // 2, unit - 1)) for whole in wholes]  # fmt: skip
        if _held_side(values, draw.held):
            break
    sign = rng.choice(("$", "$", "€", "£", "")) if priced else ""
    width = len(str(unit)) - 1

    def shown(value: int) -> str:
        text = f"{value // unit}.{value % unit:0{width}d}"
        return sign + (text.removesuffix(".00") if priced else text.rstrip("0").rstrip("."))

    down = rng.random() < 0.33
    frames: tuple[str, ...] = NUMBERS_DOWN if down else NUMBERS_UP
    if priced and rng.random() < 0.5:
        frames = _DEAR if down else _CHEAP
    texts = [shown(value) for value in values]
    message = ask_list(rng, one(rng, frames), texts, figures=True)
    parts = list(dict.fromkeys(value // unit for value in values))
    lines = [listed(texts), f"Whole parts: {', '.join(map(str, parts))}"]
    for part in sorted(parts, reverse=down):
        group = [value for value in values if value // unit == part]
        line = f"{part}: {', '.join(map(shown, group))}"
        if len(group) > 1:
            most = max(len(shown(value).partition(".")[2]) for value in group)
            behind = ", ".join(f"{shown(value)} ({f'{value % unit:0{width}d}'[:most]})" for value in group)
            line = f"{line}. {behind} → {', '.join(map(shown, sorted(group, reverse=down)))}"
        lines.append(line)
    ordered = [shown(value) for value in sorted(values, reverse=down)]
    answer, accept = in_order(rng, ordered, ("", "In order: "))
    key = f"sort{' down' if down else ''} {', '.join(texts)}"
    return Example((message,), "\n".join(lines), answer, "sort numbers", key, accept)


_COLD = ("[temperatures|the temperatures|degrees], coldest first: ①", "it was ① degrees this week. sort from cold to warm", "from coldest to warmest: ①", "① - coldest first")  # fmt: skip


def sort_signed_example(draw: Draw) -> Example:
    """Whole numbers, some below zero: there the one with the larger figure is the smaller."""
    rng = draw.rng
    while True:
        top = rng.choice((10, 10, 20, 50, 100))
        values = [rng.randrange(-top, top) for _ in range(rng.choice((3, 3, 4, 4, 5, 6)))]
        if any(value < 0 for value in values) and _held_side(values, draw.held):
            break
    down = rng.random() < 0.33
    frames = NUMBERS_DOWN if down else _COLD if rng.random() < 0.15 else NUMBERS_UP
    message = ask_list(rng, one(rng, frames), list(map(str, values)), figures=True)
    below, others = [value for value in values if value < 0], [value for value in values if value >= 0]
    groups = [("Below zero", below), ("Not below", others)]
    lines = [listed(list(map(str, values)))]
    for name, group in reversed(groups) if down else groups:
        if group:
            ordered = sorted(group, reverse=down)
            shown = ", ".join(map(str, group))
            sorted_in = f" → {', '.join(map(str, ordered))}" if len(group) > 1 else ""
            lines.append(f"{name}: {shown}{sorted_in}")
    answer, accept = in_order(rng, list(map(str, sorted(values, reverse=down))), ("", "In order: "))
    return Example((message,), "\n".join(lines), answer, "sort numbers", f"sort {down} {values}", accept)


_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_IN_TIME = (
    "[sort|put|arrange|order|bring] [these|these dates|them|the following] [by date|in order of time|chronologically|in chronological order|earliest first|from earliest to latest|in calendar order]: ①", "[chronological order|in chronological order|earliest first|oldest first|by date|calendar order|in calendar order]: ①", "[sort|put|arrange] ① [chronologically|by date|in chronological order|in calendar order|from early to late|earliest first|in the right order]", "① - [which order|in order of time|chronological order please|earliest first|by date]", "which order do ① come in[| in the calendar| in time]?", "what comes first, second and so on in time: ①", "[appointments|trips|deadlines|birthdays] in ①. put them in order[| of time]", "order ① by [time|the calendar]",
)  # fmt: skip
_BACK_IN_TIME = ("[sort|put|order] [these|them] [latest first|from latest to earliest|from last to first in the calendar|in reverse chronological order]: ①", "latest first: ①", "① - latest first", "sort ① latest first", "[newest|most recent] first: ①")  # fmt: skip


def sort_times_example(draw: Draw) -> Example:
    """Months, days of the week, dates or years in the order of time."""
    rng = draw.rng
    roll, down = rng.random(), rng.random() < 0.15
    while True:
        size = rng.choice((2, 3, 3, 4, 4, 5))
        if roll < 0.35:
            values = rng.sample(range(12), size)
            texts = {value: _MONTHS[value] for value in values}
        elif roll < 0.6:
            values = rng.sample(range(7), size)
            texts = {value: _DAYS[value] for value in values}
        elif roll < 0.85:
            months = rng.sample(range(12), 2) if rng.random() < 0.3 else range(12)
            values = [100 * rng.choice(months) + rng.randint(1, 28) for _ in range(size)]
            form = rng.choice(("{d} {m}", "{m} {d}", "{d}. {m}"))
            texts = {value: form.format(d=value % 100, m=_MONTHS[value // 100]) for value in values}
        else:
            values = [rng.choice((rng.randint(1900, 2030), rng.randint(1990, 2026))) for _ in range(size)]
            texts = {value: str(value) for value in values}
        if _held_side(values, draw.held):
            break
    short = roll < 0.6 and rng.random() < 0.2
    low = rng.random() < 0.4
    texts = {value: (text[:3] if short else text) for value, text in texts.items()}
    texts = {value: (text.lower() if low else text) for value, text in texts.items()}
    message = ask_list(rng, one(rng, _BACK_IN_TIME if down else _IN_TIME), [texts[value] for value in values])
    ordered = [texts[value] for value in sorted(values, reverse=down)]
    given = listed([texts[value] for value in values])
    if roll < 0.6:
        thought = f"{given}\n" + ", ".join(f"{texts[value]} {value + 1}" for value in values)
        thought += "\n" + ", ".join(f"{value + 1} {texts[value]}" for value in sorted(values, reverse=down))
    elif roll < 0.85:
        thought = f"{given}\n" + ", ".join(
            f"{texts[value]}: month {value // 100 + 1}, day {value % 100}" for value in values
        )
        thought += "\n" + ", ".join(f"{value // 100 + 1}/{value % 100} {texts[value]}" for value in sorted(values, reverse=down))  # fmt: skip
    else:
        thought = figures_thought(values, down)
    answer, accept = in_order(rng, ordered, ("", "In order of time: " if not down else "Latest first: "))
    return Example((message,), thought, answer, "sort times", f"in time {down} {', '.join(ordered)}", accept)


_Measure = tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]
# What is measured, its unit, and the words for more and less of it: order up, order down, the most, the least.
_MEASURES: tuple[_Measure, ...] = (
    ("", (" points", "", " pts"), ("lowest score first", "fewest points first"), ("highest score first", "best first", "most points first", "winner first"), ("who [won|has most points|has the most points|leads|is first|scored highest|has the highest score]",), ("who [is last|has the fewest points|has the lowest score|lost|scored lowest]",)),
    ("is ", ("", " years old"), ("youngest first", "from young to old"), ("oldest first", "from old to young"), ("who is [the |]oldest", "who is older than the rest"), ("who is [the |]youngest",)),
    ("ran ", (" km",), ("shortest distance first",), ("furthest first", "longest distance first"), ("who ran [the |]furthest", "who ran most"), ("who ran [the |]least",)),
    ("weighs ", (" kg",), ("lightest first",), ("heaviest first",), ("who is [the |]heaviest", "who weighs most"), ("who is [the |]lightest", "who weighs least")),
    ("is ", (" cm",), ("shortest first", "smallest first"), ("tallest first",), ("who is [the |]tallest",), ("who is [the |]shortest",)),
    ("has ", (" books", " cards", " cats", " coins", " stamps"), ("fewest first",), ("most first",), ("who has [the |]most",), ("who has [the |]fewest",)),
    ("earns ", (" euros", " dollars"), ("lowest pay first",), ("highest pay first",), ("who earns [the |]most",), ("who earns [the |]least",)),
)  # fmt: skip
_GOODS: tuple[_Measure, ...] = (
    ("is $", ("",), ("cheapest first", "by price"), ("most expensive first", "dearest first"), ("which is [the |]most expensive", "which costs most", "what is the dearest"), ("which is [the |]cheapest", "which costs least", "what is the cheapest")),
    ("costs ", (" dollars", " euros"), ("cheapest first", "by price"), ("most expensive first", "dearest first"), ("which is [the |]most expensive", "which costs most"), ("which is [the |]cheapest", "which costs least", "which costs less than the rest")),
    ("", ("",), ("by number", "fewest first", "smallest number first", "from few to many"), ("most first", "by number, most first", "largest number first"), ("which is [the |]most", "which has [the |]most", "what is there most of", "which number is biggest, and whose"), ("which is [the |]least", "which has [the |]fewest", "what is there least of")),
    ("weighs ", (" g", " kg", " grams"), ("lightest first", "by weight"), ("heaviest first",), ("which is [the |]heaviest", "which weighs most"), ("which is [the |]lightest", "which weighs least")),
    ("is ", (" km away", " miles away"), ("nearest first", "by distance"), ("furthest first",), ("which is [the |]furthest[| away]",), ("which is [the |]nearest", "which is closest")),
    ("takes ", (" minutes", " hours"), ("quickest first", "shortest time first"), ("longest first",), ("which takes longest",), ("which is quickest", "which takes the least time")),
)  # fmt: skip
_SORT_PAIRS = ("[sort|order|put|rank|list] [them|these|this] ②: ①", "① - [sort |]②", "①. [sort|order|rank] them ②", "①. ②[| please]", "②: ①", "[|please |can you ]sort ① ②", "here are my numbers: ①. [sort|list|put them] ②", "rank ① ②")  # fmt: skip
_TOP_PAIR = ("①. ②?", "② - ①", "② here: ①", "if ①, ②?", "① - ②?", "①, so ②?", "look: ①. ②?", "[tell me|say], ②: ①")


def _pairs(draw: Draw) -> tuple[list[str], list[int], _Measure, str]:
    rng = draw.rng
    size = rng.choice((2, 3, 3, 3, 4, 4, 5))
    people = rng.random() < 0.55
    pool = side("names", draw.held)
    if people and len(pool) >= size:
        names = rng.sample(pool, size)
    else:
        people, names = False, [word.lower() for word in draw_words(draw, size, 10)]
    measure = rng.choice(_MEASURES if people else _GOODS)
    while True:
        top = rng.choice((10, 30, 100, 100, 200))
        values = [rng.randint(1, top) for _ in names]
        if _held_side(values, draw.held):
            return names, values, measure, rng.choice(measure[1])


def _told(rng: Random, names: Sequence[str], values: Sequence[int], verb: str, unit: str) -> tuple[str, bool]:
    """What was told, and whether with the unit."""
    full = bool(verb) and rng.random() < 0.55
    joint = rng.choice((" ", " ", ": ", " = ", "=", " - "))
    if full:
        said = [f"{name} {verb}{value}{unit}" for name, value in zip(names, values, strict=True)]
    else:
        said = [f"{name}{joint}{value}" for name, value in zip(names, values, strict=True)]
    if rng.random() < 0.4:
        return f"{', '.join(said[:-1])} and {said[-1]}", full
    return rng.choice((", ", ", ", "; ")).join(said), full


def sort_pairs_example(draw: Draw) -> Example:
    """Names in the order of the number that stands beside each."""
    rng = draw.rng
    names, values, (verb, _, up, fall, _, _), unit = _pairs(draw)
    down = rng.random() < 0.55
    order = one(rng, fall if down else up)
    told, _ = _told(rng, names, values, verb, unit)
    message = asked(rng, one(rng, _SORT_PAIRS), told, order)
    whose = dict(zip(values, names, strict=True))
    ordered = sorted(values, reverse=down)
    pairs = f"pairs: {', '.join(f'{name} {value}' for name, value in zip(names, values, strict=True))}"
    thought = f"{pairs}\n{ranked(values, down)}\n{', '.join(f'{value} {whose[value]}' for value in ordered)}"
    if rng.random() < 0.5:
        answer, accept = in_order(rng, [f"{whose[value]} {value}" for value in ordered], ("",))
    else:
        answer, accept = in_order(rng, [whose[value] for value in ordered], ("",))
    key = f"pairs {down} {', '.join(f'{name} {value}' for name, value in zip(names, values, strict=True))}"
    return Example((message,), thought, answer, "sort pairs", key, accept)


def top_pair_example(draw: Draw) -> Example:
    """Whose number is the largest or the smallest: who is older, what costs least."""
    rng = draw.rng
    names, values, (verb, _, _, _, most, least), unit = _pairs(draw)
    up = rng.random() < 0.6
    ask = one(rng, most if up else least)
    told, with_unit = _told(rng, names, values, verb, unit)
    message = asked(rng, one(rng, _TOP_PAIR), told, ask)
    best = (max if up else min)(values)
    winner = names[values.index(best)]
    pairs = f"pairs: {', '.join(f'{name} {value}' for name, value in zip(names, values, strict=True))}"
    thought = f"{pairs}\n{extreme_thought(values, up)}\n{best} is {winner}."
    shown = str(best)
    if with_unit:
        shown = f"${best}" if verb.endswith("$") else f"{best}{unit}"
    answer = rng.choice((f"**{winner}**, with {shown}.", f"**{winner}**: {shown}.", f"**{winner}** ({shown})."))
    key = f"top {up} {', '.join(f'{name} {value}' for name, value in zip(names, values, strict=True))}"
    return Example((message,), thought, answer, "top of pairs", key, (f"{winner.lower()},", f"{winner.lower()}:", f"{winner.lower()} ("))  # fmt: skip
