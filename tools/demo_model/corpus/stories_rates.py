"""Stories of a rate and a span, in either order and asked for either, and amounts that are asked for in another unit."""

from __future__ import annotations

from tools.demo_model.corpus.arithmetic import accepted, typed
from tools.demo_model.corpus.division import work_division
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.kinds import Kinds, Maker
from tools.demo_model.corpus.products import is_held_out, shows_held_out, work
from tools.demo_model.corpus.stories_implied import cents_of, filled, one_of, worked_out
from tools.demo_model.corpus.stories_measures import span
from tools.demo_model.corpus.stories_scenes import in_a_row, picked
from tools.demo_model.corpus.stories_steps import solved

# What is made, in what time, by whom: the rate told, the ask for the amount, and its range.
_RATES: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...], int, int], ...] = (
    ("km", "hour", ("[a|the] [car|train|bus] [drives|goes|does|makes] {b} km an hour", "we [drive|go] {b} km/h", "{b} km per hour", "[my|the] speed is {b} km an hour", "[i|we] [cycle|drive] at {b} km/h"), ("how far [is that|do we get|does it go]", "how many km", "what distance", "the distance"), 4, 120),
    ("pages", "minute", ("[a|the|my] printer [prints|makes|does] {b} pages a minute", "{b} pages per minute", "i [read|scan] {b} pages every minute"), ("how many pages", "how many pages [is|are] that", "pages in all"), 2, 40),
    ("litres", "minute", ("[a|the] [tap|pump|hose] [gives|brings|lets out] {b} litres a minute", "{b} litres per minute [run|flow] in", "the tank gets {b} litres every minute"), ("how many litres", "how much water is that", "how many litres in all"), 2, 60),
    ("euros", "hour", ("[i|we] [earn|get|make] {b} euros an hour", "the pay is {b} euros per hour", "parking is {b} euros an hour", "[a|the] plumber takes {b} euros each hour", "renting a boat costs {b} euros an hour"), ("how much [is that|money]", "how many euros", "what does it come to"), 2, 60),
    ("words", "minute", ("i [type|write] {b} words a minute", "[he|she] types {b} words a minute", "my typing speed is {b} words per minute"), ("how many words", "how many words [is that|get written]"), 12, 90),
    ("steps", "minute", ("[i|we] [walk|climb] {b} steps a minute", "{b} steps every minute"), ("how many steps", "how many steps is that"), 20, 120),
    ("bottles", "hour", ("[a|the] machine [fills|makes|packs] {b} bottles an hour", "{b} bottles per hour", "our line does {b} bottles every hour"), ("how many bottles", "how many bottles [get made|is that]"), 5, 90),
    ("euros", "week", ("i [save|put aside] {b} euros a week", "she saves {b} euros a week", "{b} euros every week", "the course is {b} euros per week"), ("how much [is that|in all]", "how many euros", "what does it make"), 3, 80),
    ("km", "day", ("[i|we] [run|hike|walk] {b} km a day", "{b} km each day", "they ride {b} km per day"), ("how far [is that|do we come]", "how many km"), 3, 60),
    ("cups", "day", ("[i|we] drink {b} cups a day", "{b} cups each day", "the office makes {b} cups per day"), ("how many cups", "how many cups is that"), 2, 60),
    ("euros", "night", ("[a|the] [room|hotel|cabin] is {b} euros a night", "{b} euros per night", "one night costs {b} euros"), ("how much [is that|in all]", "what do i pay", "the bill"), 12, 120),
    ("bags", "trip", ("[the|a] truck carries {b} bags per trip", "{b} bags on every trip", "we take {b} bags a trip"), ("how many bags", "how many bags are moved"), 2, 40),
)  # fmt: skip
_SPANS = ("for {a} {u}", "[it|that|this] [runs|goes on|lasts] {a} {u}", "{a} {u} long", "we have {a} {u}", "in {a} {u}", "{a} {u} of it", "after {a} {u}", "that goes on for {a} {u}")  # fmt: skip
_HOW_LONG = ("how long [does it take|for {n} {k}|until {n} {k}]", "how many {u} for {n} {k}", "how many {u} until {n} {k}", "how many {u} does it take")  # fmt: skip
_AMOUNTS = ("{n} {k} in all", "the whole is {n} {k}", "i need {n} {k}", "there are {n} {k} to do", "{n} {k} [are wanted|is the goal]")  # fmt: skip


def _rate(draw: Draw) -> Example:
    """So much a minute, an hour, a day, and so many of them: the amount, or from the amount the time."""
    rng = draw.rng
    unit, per, rates, asks, low, high = rng.choice(_RATES)
    a, b = rng.choice((rng.randint(2, 9), rng.randint(2, 12), rng.randint(2, 30))), rng.randint(low, high)
    if b > 19 and rng.random() < 0.4:
        b = b // 10 * 10
    backwards = rng.random() < 0.25
    if backwards:
        b = b if b <= 12 else rng.randint(2, 12)
        a = rng.randint(2, 12) if rng.random() < 0.7 else rng.randint(13, 40)
    n = a * b
    if is_held_out("×", a, b) or shows_held_out(a, b):
        raise LookupError("held out")
    facts = [picked(rng, *rates)]
    if backwards:
        ask = picked(rng, *_HOW_LONG)
        if "{n}" not in ask:
            facts.append(picked(rng, *_AMOUNTS))
    else:
        ask, told = picked(rng, *asks), picked(rng, *_SPANS)
        if told.startswith(("in ", "for ", "after ")) and rng.random() < 0.6:
            ask = f"{ask} {told}"
        else:
            facts.append(told)
    if len(facts) > 1 and rng.random() < 0.3:
        facts.reverse()
    story, _ = filled(rng, in_a_row(rng, facts, ask), a=a, b=b, n=n, u=f"{per}s", k=unit)
    if not backwards:
        return worked_out(draw, story, f"{b} {unit} every {per}, {a} times: multiply", "×", a, b, unit)
    thought = f"{n} {unit}, {b} every {per}: how many times, divide\n{work_division(n, b)}"
    answer = f"{n} / {b} = **{a}** {one_of(f'{per}s', a)}."
    accept = (f"= {a}",) if a == b else accepted(a, b)
    return Example((Message("user", typed(rng, story)),), thought, answer, "sharing", f"{n} / {b}", accept)


# What is told in the small unit, the small unit, the large one, how many of the small make one, and what stands for one.
_LARGER = (
    ("minutes", "hours", 60, ("lessons", "calls", "episodes", "rounds", "trips", "meetings")), ("cents", "euros", 100, ("stamps", "buns", "sweets", "eggs", "cards", "pencils")), ("cm", "metres", 100, ("boards", "tiles", "ribbons", "steps", "planks", "bricks")),
    ("grams", "kilos", 1000, ("packs", "bags", "loaves", "steaks", "tins", "books")), ("ml", "litres", 1000, ("bottles", "glasses", "cans", "jugs", "cups")), ("days", "weeks", 7, ("trips", "tours", "shifts", "holidays", "courses")),
)  # fmt: skip
_SIZES = {"minutes": (5, 90), "cents": (5, 95), "cm": (5, 95), "grams": (50, 900), "ml": (50, 900), "days": (2, 20)}


def _in_larger(total: int, small: str, large: str, each: int) -> tuple[str, str]:
    """How so many of the small unit are told in the large one: the lines of the thought, and the amount."""
    if small in ("minutes", "days"):
        count, rest = divmod(total, each)
        line = f"{each} {small} are one: {count} × {each} = {count * each}, {total} - {count * each} = {rest}"
        weeks = f"{count} week{'s' * (count != 1)}" + (f" {rest} day{'s' * (rest != 1)}" if rest else "")
        return line, span(total) if small == "minutes" else weeks
    amount = cents_of(total) if small == "cents" else _shifted(total, each)
    return f"{each} {small} are one: the point {len(str(each)) - 1} places to the left, {total} to {amount}", f"{amount} {large}"  # fmt: skip


def _shifted(total: int, each: int) -> str:
    """total / each without noughts at its end, for a hundred or a thousand."""
    whole, rest = divmod(total, each)
    return f"{whole}.{str(rest).zfill(len(str(each)) - 1).rstrip('0')}" if rest else str(whole)


def _other_unit(draw: Draw) -> Example:
    """So many of a small unit each, asked for in the large one."""
    rng = draw.rng
    small, large, each, things = rng.choice(_LARGER)
    low, high = _SIZES[small]
    a = rng.randint(2, 9)
    b = rng.randint(low, high)
    if rng.random() < 0.7:
        b = max(5, b - b % (50 if low == 50 else 5)) if small != "days" else b
    total = a * b
    if total < each or is_held_out("×", a, b) or shows_held_out(a, b):
        raise LookupError("too little, or held out")
    fact = picked(rng, "{a} {g} of {b} {s} each", "{a} {g}, each {b} {s}", "one of the {g} [is|takes|needs] {b} {s} and there are {a}", "i have {a} {g} of {b} {s}", "{a} {g} at {b} {s}", "each of the {a} {g} is {b} {s}")  # fmt: skip
    ask = picked(rng, "how many {l} [is that|are that|in all|together]", "in {l}", "what is that in {l}", "how much is it in {l}", "give me the total in {l}", "[total|the sum] in {l}, not in {s}", "i need it in {l}")  # fmt: skip
    story, _ = filled(rng, in_a_row(rng, [fact], ask), a=a, b=b, s=small, l=large, g=rng.choice(things))
    line, amount = _in_larger(total, small, large, each)
    if amount == f"1 {large}":
        amount = f"1 {large[:-1]}"
    thought = f"first, in {small}: {a} × {b}\n{work('×', a, b)}\nthen in {large}: {line}"
    answer = f"{a} × {b} = {total} {small}, that is **{amount}**."
    return Example((Message("user", typed(rng, story)),), thought, answer, "two steps", story, (f"is {amount}",))


def _in_minutes(draw: Draw) -> Example:
    """A rate a minute and a span in hours, or a rate a day and a span in weeks: the span is turned first."""
    rng = draw.rng
    small, large, each, unit, things = rng.choice((("minute", "hours", 60, "litres", "the pump gives"), ("minute", "hours", 60, "pages", "the printer makes"), ("minute", "hours", 60, "beats", "the drum makes"), ("day", "weeks", 7, "km", "i walk"), ("day", "weeks", 7, "pages", "she reads"), ("day", "weeks", 7, "eggs", "our hens lay"), ("month", "years", 12, "euros", "i pay"), ("hour", "days", 24, "euros", "the lamp burns")))  # fmt: skip
    a = rng.randint(2, 5 if each == 24 else 6)
    b = rng.choice((rng.randint(2, 12), rng.randint(2, 30), rng.randint(2, 9) * 10))
    if each == 60:
        b = rng.choice((rng.randint(2, 9), rng.randint(1, 9) * 10))
    if small == "hour":
        unit, things = "euros", "the machine costs"
    facts = [picked(rng, f"{things} {b} {unit} [a|every|per] {small}")]
    ask = picked(rng, "how [much|many {k}] in {a} {l}", "how many {k} is that in {a} {l}", "[total|how many {k}] after {a} {l}", "and in {a} {l}", "what about {a} {l}")  # fmt: skip
    if rng.random() < 0.3:
        facts.append(picked(rng, "it goes on for {a} {l}", "{a} {l} long"))
        ask = picked(rng, "how many {k}", "how many {k} [is that|in all]")
    story, _ = filled(rng, in_a_row(rng, facts, ask), a=a, k=unit, l=large)
    return solved(draw, story, [(f"{large} to {small}s, times {each}", "×", a, each), (f"{b} every {small}", "×", b, a * each) if b > 9 and a * each < 100 else (f"{b} every {small}", "×", a * each, b)], unit)  # fmt: skip


_KINDS: tuple[tuple[int, Maker], ...] = ((30, _rate), (16, _other_unit), (10, _in_minutes))
_STORIES = Kinds(_KINDS, ())


def rates_example(draw: Draw) -> Example:
    """A story of so much every time, or of an amount in another unit."""
    return _STORIES.example(draw)
