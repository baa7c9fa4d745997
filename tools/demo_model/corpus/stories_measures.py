"""Word problems on the clock, with cents, by the year and the degree, with full boxes and a rest, and so much for more people."""

from __future__ import annotations

import re
from fractions import Fraction
from random import Random

from tools.demo_model.corpus.arithmetic import accepted, calculator_step, in_words_now_and_then, typed, worded
from tools.demo_model.corpus.beyond_task import plain
from tools.demo_model.corpus.division import work_division
from tools.demo_model.corpus.example import Draw, Example, Message, Step
from tools.demo_model.corpus.kinds import Kinds, Maker
from tools.demo_model.corpus.products import is_held_out, shows_held_out, value, work
from tools.demo_model.corpus.stories_implied import cents_of, one_of, pair_of, price_of, told_of, worked_out
from tools.demo_model.corpus.stories_nouns import MONEY
from tools.demo_model.corpus.stories_steps import solved

_ENDS = (
    "[the|a|my] [film|movie|lesson|match|concert|meeting|show|class|party|exam] [starts|begins|is] at {t} and [lasts|takes|runs|goes on for] {d}. [when is it over|when does it end|what time does it end|until when]?", "[the|my] [train|bus|plane|ferry] leaves at {t} and [takes|needs|is on the way for] {d}. [when does it arrive|arrival|when am i there|what time do we arrive]?", "it's {t}. what time is it in {d}?", "what time is it {d} after {t}?", "{t} plus {d}[?|, what time is that?]",
    "i put [a cake|bread|a pizza] in the oven at {t}. it needs {d}. when [is it done|do i take it out]?", "[a nap|my shift|the walk] from {t}, {d} long. [until when|when is it over]?", "when does [a film|the show|a call] end that starts at {t} and [lasts|takes] {d}?", "i [start|leave|go] at {t} and [need|have] {d}. when am i [done|there|finished]?", "add {d} to {t}", "alarm in {d}, it is {t} now. when does it ring?",
    "[train|bus|flight|film] at {t}, [takes|lasts] {d}[, when do i arrive|. when is it over|. end][?|]", "my [train|bus|flight] [leaves|departs|goes|starts] at {t} and takes {d}, when [do i|will i|do we] arrive?", "departure {t}, [ride|flight|trip] of {d}. [arrival|when do we land|when am i there]?", "[it|the film|the show] [starts|began] {t} and [lasts|goes on] {d}, [when does it end|until when]?", "{t} and {d} later[?|, what time is it?]", "what's {d} after {t}?", "{d} after {t}[?|]", "it is {t}, what will the time be in {d}?", "i leave the house at {t}, the way takes {d}. when am i there?",
    "{d} from {t}, what time?", "if we leave at {t} and drive {d}, when do we arrive?",
)  # fmt: skip
_LASTS = (
    "[train|bus|flight|ship] [departs|leaves] {t}[,| and] arrives {u}[,|.] how long is the [ride|trip|flight|journey]?", "departs {t}, arrives {u}[, duration|. how long|: travel time][?|]", "departure {t}, arrival {u}. [how long|duration|travel time]?", "how long from {t} to {u}[?|]", "how long does it take from {t} to {u}?", "{t} - {u}, how long[ is that|][?|]", "[train|flight|bus] from {t} to {u}, how long?", "i leave at {t} and arrive at {u}. how long was i on the way?", "how many hours from {t} to {u}?", "how much time from {t} to {u}?", "my shift is {t} to {u}, how long?", "it started at {t} and ended at {u}. how long did it take?", "how long is a [film|lesson|flight] that starts at {t} and ends at {u}?",
    "[the|a|my] [train|bus|flight|ferry] leaves at {t} and arrives at {u}. how long [is the ride|does it take|is the trip|are we on the way]?", "from {t} to {u}, how long is that?", "how long is it from {t} to {u}?", "how much time is between {t} and {u}?", "[the|a] [film|lesson|meeting|match] [starts|begins] at {t} and [ends|is over] at {u}. how long [is it|does it last]?", "i [work|slept|waited|ran] from {t} to {u}. how long [is that|was it]?", "{t} to {u}[, how long|][?|]", "it's {t} now and my [bus|train|date] is at {u}. how long do i have to wait?", "how much time until {u} if it is {t}?", "time between {t} and {u}[?|]", "open from {t} until {u}. how many hours and minutes?",
)  # fmt: skip
_STARTS = (
    "i [must|have to|need to] be [there|at work|at school|home] at {u} and [it takes|need] {d}. when do i [leave|have to leave|have to go]?", "[the|my] [flight|train|exam|show] is at {u}. i [want|have] to be there {d} before. when [is that|do i have to be there]?", "[the|a] [film|match|class] ends at {u} and lasts {d}. when did it start?", "what time was it {d} before {u}?", "{d} before {u}[?|, what time?]", "{u} minus {d}[?|, what time is that?]", "dinner is at {u} and cooking takes {d}. when do i start?", "it is {u}. what time was it {d} ago?",
)  # fmt: skip
_THREE = (
    "i buy [milk|a tea] for {s}{x}, [bread|a bun] for {s}{y} and [eggs|a pie] for {s}{z}. [total|how much|what do i pay]?", "{s}{x}, {s}{y} and {s}{z}[, total|: sum|, how much together][?|]", "lunch was {s}{x}, coffee {s}{y} and the bus {s}{z}. [how much in all|what did i spend]?", "the [book|toy] is {x} {m}, the [pen|bag] {y} {m} and the [cup|card] {z} {m}. what do all three cost?", "add up {s}{x}, {s}{y}, {s}{z}",
)  # fmt: skip
_CHANGE = (
    "[milk|tea] costs {s}{x} and [bread|cake] {s}{y}. i pay with {s}{z}. [what change do i get|change|how much do i get back]?", "i [have|had] {s}{z} and [buy|bought] a [pen|bun|card] for {s}{x} and a [drink|magazine|toy] for {s}{y}. [what's left|how much is left]?", "out of {z} {m} i pay {x} and {y} {m}. what is left?", "how much is left of {s}{z} after {s}{x} and {s}{y}?", "two things, {s}{x} and {s}{y}, and a note of {s}{z}. [change|what comes back]?",
)  # fmt: skip
_EACH = (
    "{a} [coffees|tickets|pens|buns|cards] at {s}{x} each, [total|how much|what do i pay]?", "one [ticket|coffee|pen|ride] is {s}{x}. what do {a} cost?", "{who} buys {a} {t} for {s}{x} each. [total|how much is that]?", "how much are {a} {t} at {s}{x}?", "{a} times {s}{x}[, how much|][?|]", "we are {a} and everyone pays {x} {m}. how much together?", "a litre is {s}{x}. {a} litres?",
)  # fmt: skip
_NEEDED = (
    # what must be full or not, by the noun that is counted
    ("cars", "{n} people want to go, {b} fit in a car. how many cars [are needed|do we need]?"), ("cars", "how many cars do {n} people need if {b} fit in one?"), ("boxes", "a box holds {b} {t}. how many boxes do i need for {n} {t}?"), ("boxes", "{n} {t}, {b} in a box. how many boxes do i need for all of them?"), ("tables", "{b} sit at a table. how many tables for {n} guests?"), ("buses", "{n} pupils, {b} seats in a bus: how many buses must come?"), ("packs", "i need {n} {t} and they come in packs of {b}. how many packs do i have to buy?"), ("trips", "the lift takes {b} people. how many trips for {n} people?"), ("days", "a book has {n} pages and i read {b} a day. how many days do i need?"),
    ("pages", "an album page holds {b} photos. how many pages for {n} photos?"), ("bags", "every bag takes {b} {t}. bags needed for {n}?"), ("boats", "we are {n} and a boat takes {b}. how many boats?"), ("weeks", "{n} {m} to save, {b} a week. how many weeks?"),
)  # fmt: skip
_FULL = (
    ("boxes", "i have {n} {t} and put {b} in a box. how many full boxes[ do i get|]?"), ("teams", "{n} kids make teams of {b}. how many full teams?"), ("bags", "a bag takes {b} {t}. how many bags can i fill with {n}?"), ("ropes", "a rope of {n} m is cut into ropes of {b} m. how many whole ropes?"), ("tickets", "a ticket costs {b} {m}. how many tickets can i buy with {n} {m}?"), ("cakes", "a cake needs {b} eggs. how many cakes can i make with {n} eggs?"),
)  # fmt: skip
_REST = (
    "{n} {t} shared among {b} [kids|friends|people], how many does each get and how many are left[ over|]?", "{who} deals {n} {t} to {b} players. how many each, and what is left?", "i split {n} {t} between {b} [kids|friends]. how many for each and how many remain?", "share {n} {t} among {b}: how many each and what's the rest?", "{b} [kids|people] and {n} {t}. how many each, how many over?", "{n} {t} into {b} equal heaps. how big is each and what is left over?", "how many does each of {b} [kids|friends] get of {n} {t}, and is anything left?",
)  # fmt: skip
_EVENLY = (
    "a [rope|board|ribbon|pipe] of {n} {k} is cut into {b} equal pieces. how long is each?", "{n} km in {b} hours, how [fast|many km an hour] is that?", "{who} drove {n} km in {b} hours. how many km in an hour?", "{b} people share the bill of {n} {m}. how much each?", "we are {b} [people |friends |]and the bill is {n} {m}[, how much each|. what does each pay|, everyone pays what][?|]", "the bill is {n} {m} and we are {b}. [how much each|what does everyone pay|per person]?", "split {n} {m} [between|among|by|into] {b}[?| people| friends| of us|, how much each?]", "[share|divide] {n} {m} [between|among|by] {b}[?| people| friends|, how much each?]", "{n} {m} [for|between|among] {b}[ people| friends|][, how much each|, what does each get|. each][?|]", "a [taxi|dinner|gift|room] costs {n} {m} and we split it {b} ways. how much each?", "{n} {m} by {b} people, how much is that each?", "a [car|train|bus] drives {n} km in {b} hours, how fast?", "if {b} {t} cost {n} {m}, how much is one?", "{b} {t} cost {n} {m}. what does one cost?", "{n} pages in {b} days, how many a day?", "{who} has {n} {t} for {b} weeks. how many a week?", "{b} boxes weigh {n} kilos together. how heavy is one?", "rent of {n} {m} for {b} people, all the same. each?", "{n} {t} in {b} rows, how many in a row?",
)  # fmt: skip
_SCALED = (
    "a recipe for {p} [people|persons] needs {g} [grams|g] of {f}. how much for {q}?", "{g} grams of {f} are for {p} people. we are {q}. how [much|many grams] do i need?", "for {p} [guests|people] i take {g} g of {f}. and for {q}?", "{f}: {g} grams for {p}. how much for {q} people?", "if {p} people eat {g} grams of {f}, how much do {q} eat?",
)  # fmt: skip
_FLOURS = ("flour", "rice", "pasta", "sugar", "butter", "meat", "cheese", "fish", "beans")
_UNIT_PRICE = (
    "{p} {t} cost {n} {m}. what do {q} cost?", "if {p} {t} are {n} {m}, how much are {q}?", "i paid {n} {m} for {p} {t}. what would {q} cost?", "{p} hours cost {n} {m}. and {q} hours?", "{who} gets {n} {m} for {p} hours. how much for {q} hours?", "{p} {t} weigh {n} kilos. how heavy are {q}?",
)  # fmt: skip
_BORN = (
    "{who} was born in {b}. how old [in|is {who} in] {a}?",
    "i was born in {b}. how old am i in {a}?",
    "born {b}, now {a}: age?",
    "how old is {who} in {a}, born in {b}?",
    "born in {b}, how old in {a}?",
    "{who} came to the world in {b}. age in {a}?",
    "i was born in {b} and it is {a}. how old am i?",
)
_FOUNDED = (
    "[the|our] [house|bridge|church|school] was built in {b}. how old [was|is] it in {a}?", "how many years from {b} to {a}?", "[a company|our club|the town] was founded in {b}. how many years [until|to] {a}?", "{b} to {a}, how many years?", "it's {a}. how long ago was {b}?",
)  # fmt: skip
_COLDER = ("[the temperature|it] was {a}[ degrees|] and [dropped|fell|sank] [by |]{b}[ degrees|][.|, what is it now?|. now?|. temperature?|]", "{a} degrees and it drops {b}[ more|]. [how cold is it|what is it now]?", "from {a} degrees down {b}[ degrees|][?|, what is it?]", "it's {a}° and gets {b}° colder[. now?|, how cold?]", "it is {a} degrees and gets {b} degrees colder. [how warm is it|what is it now|temperature]?", "{a} degrees at noon, {b} less at night. [how many degrees at night|and at night]?", "the temperature falls from {a} by {b} degrees. what is it then?", "in the morning {a} degrees, then it drops {b}. now?")  # fmt: skip
_WARMER = ("[the temperature|it] was {a}[ degrees|] and [rose|climbed|went up] [by |]{b}[ degrees|][.|, what is it now?|. now?|. temperature?|]", "it's {a}° and gets {b}° warmer[. now?|, how warm?]", "from {a} degrees up {b}[ degrees|][?|, what is it?]", "it is {a} degrees and gets {b} degrees warmer. [how warm is it|what is it now|temperature]?", "{a} degrees in the morning, {b} more at noon. [how many degrees at noon|and at noon]?", "the temperature rises from {a} by {b} degrees. what is it then?", "{a} degrees, then {b} up. now?")  # fmt: skip


def _hour(minutes: int) -> str:
    return f"{minutes // 60 % 24}:{minutes % 60:02d}"


def span(minutes: int) -> str:
    """`1 hour 35 minutes`, as an answer has it."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} hour{'s' * (hours != 1)}"] * bool(hours) + [f"{rest} minute{'s' * (rest != 1)}"] * bool(rest or not hours)  # fmt: skip
    return " ".join(parts)


def _said_span(rng: Random, minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if minutes == 30 and rng.random() < 0.4:
        return "half an hour"
    if minutes == 90 and rng.random() < 0.4:
        return rng.choice(("one and a half hours", "1.5 hours", "an hour and a half"))
    if not hours or rng.random() < 0.5:
        return f"{minutes} {rng.choice(('minutes', 'minutes', 'min', 'mins'))}"
    if not rest:
        return rng.choice((f"{hours} hours", f"{hours} h")) if hours > 1 else rng.choice(("an hour", "1 hour", "1 h"))
    return rng.choice((f"{hours} h {rest} min", f"{span(minutes)}", f"{span(minutes).replace(' ', ' ', 1)}", f"{hours} hour{'s' * (hours != 1)} and {rest} minutes", f"{hours} hour{'s' * (hours != 1)} {rest}", f"{hours}h{rest:02d}", f"{hours}h {rest}m", f"{hours} hrs {rest} mins"))  # fmt: skip


def _in_hours(minutes: int, said: str) -> str:
    """A line that takes the minutes apart, where hours and minutes were not said so already."""
    if (
        minutes < 60
        or (" h" in said and " half" not in said and "1.5" not in said)
        or re.search(r"\dh|^an hour$", said)
    ):
        return ""
    return f"{minutes} minutes are {minutes // 60} h {minutes % 60} min\n"


def later_work(start: int, minutes: int, said: str = "") -> str:
    """The time after so many minutes, hours and minutes apart. said: how long it was in the question's words."""
    h, m, dh, dm = *divmod(start, 60), *divmod(minutes, 60)
    lines = [f"minutes: {m} + {dm} = {m + dm}" + (f", past 60: {m + dm - 60}, carry 1 hour" if m + dm >= 60 else "")]
    total = h + dh + (m + dm >= 60)
    lines.append(f"hours: {h} + {dh}{' + 1' if m + dm >= 60 else ''} = {total}" + (f", past 24: {total - 24}" if total >= 24 else ""))  # fmt: skip
    head = f"from {_hour(start)} on, {dh} h {dm} min more\n"
    return _in_hours(minutes, said) + head + "\n".join([*lines, f"so {_hour(start + minutes)}"])


def between_work(start: int, end: int) -> str:
    """How long it is from one time to a later one of the same day."""
    (h, m), (eh, em) = divmod(start, 60), divmod(end, 60)
    short = em < m
    lines = [f"minutes: {em} - {m}" + (f", borrow an hour: {em + 60} - {m} = {em + 60 - m}" if short else f" = {em - m}")]  # fmt: skip
    lines.append(f"hours: {eh} - {h}{' - 1' if short else ''} = {eh - h - short}")
    return "\n".join([f"from {_hour(start)} to {_hour(end)}", *lines, f"so {span(end - start)}"])


def before_work(end: int, minutes: int, said: str = "") -> str:
    """The time so many minutes before. said: how long it was in the question's words."""
    h, m, dh, dm = *divmod(end, 60), *divmod(minutes, 60)
    short = m < dm
    lines = [f"minutes: {m} - {dm}" + (f", borrow an hour: {m + 60} - {dm} = {m + 60 - dm}" if short else f" = {m - dm}")]  # fmt: skip
    total = h - dh - short
    lines.append(f"hours: {h} - {dh}{' - 1' if short else ''} = {total}" + (f", below 0: {total + 24}" if total < 0 else ""))  # fmt: skip
    head = f"from {_hour(end)} back, {dh} h {dm} min less\n"
    return _in_hours(minutes, said) + head + "\n".join([*lines, f"so {_hour(end - minutes + 1440)}"])


def half_day(minutes: int) -> str:
    """The time on a clock of twelve hours: `3:30 pm`, `9 am`."""
    hours, rest = divmod(minutes % 1440, 60)
    return f"{hours % 12 or 12}{f':{rest:02d}' if rest else ''} {'pm' if hours >= 12 else 'am'}"


def _clocked(draw: Draw) -> Example:
    rng = draw.rng
    start = rng.randint(0, 23) * 60 + rng.choice((0, 0, 0, 5, 10, 15, 20, 25, 30, 30, 35, 40, 45, 50, 55, rng.randint(0, 59)))  # fmt: skip
    minutes = rng.choice((rng.randint(1, 11) * 5, 30, 45, 60, 75, 90, 95, 105, 120, rng.randint(2, 59), rng.randint(5, 40) * 5, rng.randint(61, 300)))  # fmt: skip
    kind, halves = rng.random(), rng.random() < 0.25
    clock = half_day if halves else _hour
    patterns: tuple[str, ...]
    times, end, long = [start], 0, _said_span(rng, minutes)
    if kind < 0.45:
        end = start + minutes
        patterns, thought = _ENDS, later_work(start, minutes, long)
        said = f"**{clock(end)}**: {span(minutes)} after {clock(start)}."
    elif kind < 0.75:
        end = rng.randint(start + 2, min(start + 600, 1439)) if start < 1437 else start
        end -= end % 5 if end - end % 5 > start and rng.random() < 0.8 else 0
        if end <= start:
            raise LookupError("no time left that day")
        patterns, thought, times = _LASTS, between_work(start, end), [start, end]
        said = f"**{span(end - start)}**, from {clock(start)} to {clock(end)}."
    else:
        end = start - minutes + 1440
        patterns, thought = _STARTS, before_work(start, minutes, long)
        said = f"**{clock(end)}**: {span(minutes)} before {clock(start)}."
    if halves:
        heard = "".join(f"{half_day(time)} is {_hour(time)}\n" for time in times)
        thought = heard + thought + ("" if patterns is _LASTS else f"\n{_hour(end)} is {half_day(end)}")
    first, second = (_shown(rng, time, halves) for time in (start, times[-1]))
    story = worded(rng, patterns, t=first, u=second, d=long)
    answer = span(end - start) if patterns is _LASTS else clock(end)
    return Example((Message("user", typed(rng, story)),), thought, said, "story", story, (answer,))


def _shown(rng: Random, minutes: int, halves: bool) -> str:
    """A time as people write it; the hour alone only with its noughts or its half of the day, so that it is a time."""
    if halves:
        return half_day(minutes).replace(" ", rng.choice((" ", "")))
    return f"{minutes // 60:02d}:{minutes % 60:02d}" if rng.random() < 0.15 else _hour(minutes)


def _paid(draw: Draw) -> Example:
    """Three prices, two prices of a note, or some of one price: worked in cents."""
    rng = draw.rng
    kind = rng.random()
    symbol, a = rng.choice("$$$€£"), rng.randint(2, 9)
    x, y, z = price_of(rng), price_of(rng), price_of(rng)
    patterns: tuple[str, ...]
    if kind < 0.4:
        steps, patterns, reason = [("×", x, a)], _EACH, "so many in each: multiply"
        expression = f"{cents_of(x)} × {a}"
    elif kind < 0.65:
        steps, patterns, reason = [("+", x, y), ("+", x + y, z)], _THREE, "together: add"
        expression = f"{cents_of(x)} + {cents_of(y)} + {cents_of(z)}"
    else:
        z = next(note for note in (500, 1000, 2000, 5000, 10000, 20000) if note > x + y)
        steps, patterns, reason = [("+", x, y), ("-", z, x + y)], _CHANGE, "first what it costs, then what is left"
        expression = f"{cents_of(z)} - {cents_of(x)} - {cents_of(y)}"
    if any(is_held_out(*step) or (step[0] == "×" and shows_held_out(*step[1:])) for step in steps):
        raise LookupError("held out")
    story, _ = told_of(rng, patterns, x=cents_of(x), y=cents_of(y), z=cents_of(z), s=symbol, a=a)
    named = next((unit for unit in MONEY if f" {unit}" in story), "")
    result = value(*steps[-1])
    shown = f"{cents_of(result)} {named}" if named else f"{symbol}{cents_of(result)}"
    lines = "\n".join(work(*step) for step in steps)
    thought = f"{reason}, in cents\n{lines}\n{result} cents = {cents_of(result)}"
    calls: tuple[Step, ...] = ()
    if not draw.thinking and draw.offers("calculator"):
        said = plain(Fraction(result, 100))
        calls, thought = (calculator_step(expression.replace("×", "*"), said),), f"The calculator says {said}."
    message = (Message("user", typed(rng, story)),)
    return Example(message, thought, f"{expression} = **{shown}**.", "story", expression, (f"= {shown}",), steps=calls)


def _boxed(draw: Draw) -> Example:
    """How many it takes for all of them, or how many get full."""
    rng = draw.rng
    needed = rng.random() < 0.65
    b, c = rng.randint(2, 12), rng.randint(1, 11)
    r = 0 if rng.random() < 0.15 else rng.randint(1, b - 1)
    n = b * c + r
    if is_held_out("-", n, b * c):
        raise LookupError("held out")
    unit, pattern = rng.choice(_NEEDED if needed else _FULL)
    story, _ = told_of(rng, (pattern,), n=n, b=b)
    count = c + (r > 0) if needed else c
    end = "nothing over" if not r else f"{r} over: one more, {count}" if needed else f"{r} over: not full"
    what = "enough for all" if needed else "only full ones"
    thought = f"{what}\n{b} × {c} = {b * c}, {n} - {b * c} = {r}\n{end}"
    rest = "" if not r else f" leaves {r} for one more" if needed else f", {r} over"
    answer = f"**{count}** {one_of(unit, count)}: {b} × {c} = {b * c}{rest}."
    accept = (f"{count} {one_of(unit, count)}:",)
    return Example((Message("user", typed(rng, story)),), thought, answer, "sharing", story, accept)


def _with_rest(draw: Draw) -> Example:
    rng = draw.rng
    b, c = rng.randint(2, 12), rng.randint(1, 12)
    r = rng.randint(0, b - 1)
    n = b * c + r
    if is_held_out("-", n, b * c):
        raise LookupError("held out")
    story, unit = told_of(rng, _REST, n=n, b=b)
    thought = f"share, and see what is left\n{b} × {c} = {b * c}, {n} - {b * c} = {r}"
    answer = f"**{c}** {one_of(unit, c)} each, and **{r}** left over: {b} × {c} = {b * c}."
    return Example((Message("user", typed(rng, story)),), thought, answer, "sharing", f"{n} / {b} rest", (f"each, and {r} left",))  # fmt: skip


def _evenly(draw: Draw) -> Example:
    """A share, past the times table digit by digit."""
    rng = draw.rng
    b = rng.randint(2, 12)
    c = rng.choice((rng.randint(2, 12), rng.randint(13, 40), rng.randint(13, 99), rng.randint(2, 12) * 10))
    n = b * c
    if is_held_out("×", b, c) or shows_held_out(b, c):
        raise LookupError("held out")
    story, unit = told_of(rng, _EVENLY, n=n, b=b, k=rng.choice(("m", "cm", "km")))
    unit = next((u for u in ("km", "cm", "kilos", "pages") if f" {u}" in story), "m" if f"{n} m " in story else unit)
    every = " an hour" if unit == "km" and "hour" in story else ""
    answer = f"{n} / {b} = **{c}** {one_of(unit, c)}{every}."
    thought = f"share: divide\n{work_division(n, b)}"
    steps: tuple[Step, ...] = ()
    if c > 12 and not draw.thinking and draw.offers("calculator"):
        steps, thought = (calculator_step(f"{n} / {b}", str(c)),), f"The calculator says {c}."
    accept = (f"= {c}",) if c == b else accepted(c, b)
    return Example((Message("user", typed(rng, story)),), thought, answer, "sharing", f"{n} / {b}", accept, steps=steps)


def _scaled(draw: Draw) -> Example:
    """So much for more people, or the price of another number."""
    rng = draw.rng
    if rng.random() < 0.5:
        p, times = rng.randint(2, 8), rng.randint(2, 5)
        grams = rng.choice((rng.randint(2, 20) * 50, rng.randint(5, 60) * 5))
        q = p * times
        story = worded(rng, _SCALED, p=p, g=grams, q=q, f=rng.choice(_FLOURS))
        return solved(draw, in_words_now_and_then(rng, story, 0.05), [("so many times as many", "×", p, times), (f"times {times}", "×", grams, times)], "grams")  # fmt: skip
    p, each, q = rng.randint(2, 9), rng.randint(2, 12), rng.randint(2, 12)
    if p == q:
        raise LookupError("the same number")
    story, unit = told_of(rng, _UNIT_PRICE, p=p, n=p * each, q=q)
    unit = next((u for u in ("kilos", *MONEY) if f" {u}" in story), unit)
    thought = f"one: {p} × {each} = {p * each}, so {p * each} / {p} = {each}\n{q}: {work('×', q, each)}"
    answer = f"{p * each} / {p} = {each}, and {q} × {each} = **{q * each}** {unit}."
    return Example((Message("user", typed(rng, story)),), thought, answer, "two steps", story, (f"= {q * each}",))


def _years(draw: Draw) -> Example:
    """From one year to another."""
    rng = draw.rng
    born = rng.random() < 0.5
    early = 1930 if born else 1500
    a, b = pair_of(draw, "-", lambda: rng.randint(1980 if born else 1950, 2035), lambda: rng.randint(early, 2020))
    story = worded(rng, _BORN if born else _FOUNDED, a=a, b=b, who=rng.choice(("Anna", "Ben", "my mother", "my grandpa", "my boss", "she", "he", "the king", "my aunt")))  # fmt: skip
    return worked_out(draw, story, "from year to year: subtract", "-", a, b, "years")


def _degrees(draw: Draw) -> Example:
    """Warmer or colder; below nought it stays above in the sum, or is told with its minus."""
    rng = draw.rng
    sign = rng.choice("+-")
    while True:
        a, b = rng.randint(0, 35), rng.randint(2, 20)
        if is_held_out(sign, a, b) == draw.held and is_held_out(sign, max(a, b), min(a, b)) == draw.held:
            break
    story = worded(rng, _WARMER if sign == "+" else _COLDER, a=a, b=b)
    result = value(sign, a, b)
    thought = f"{'warmer: add' if sign == '+' else 'colder: subtract'}\n{work(sign, a, b)}"
    answer = f"{a} {sign} {b} = **{result}** degree{'s' * (abs(result) != 1)}."
    return Example((Message("user", typed(rng, story)),), thought, answer, "story", story, (f"= {result}",))


_KINDS: tuple[tuple[int, Maker], ...] = (
    (22, _clocked), (16, _paid), (12, _boxed), (8, _with_rest), (12, _evenly), (8, _scaled), (8, _years), (6, _degrees),
)  # fmt: skip
_STORIES = Kinds(_KINDS, {_years})


def measures_example(draw: Draw) -> Example:
    """A story of time, money, measure or full boxes."""
    return _STORIES.example(draw)
