"""Word problems with a part of the whole, a discount, so many each out of a whole, months of years, how long until, and a night."""

from __future__ import annotations

from tools.demo_model.corpus.arithmetic import typed, worded
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.kinds import Kinds, Maker
from tools.demo_model.corpus.products import is_held_out, work
from tools.demo_model.corpus.stories_implied import one_of, pair_of, told_of, worked_out
from tools.demo_model.corpus.stories_measures import span
from tools.demo_model.corpus.stories_steps import solved

# The part as it is said, into how many parts, and how many of them.
_PARTS = (
    ("half", 2, 1), ("1/2", 2, 1), ("a third", 3, 1), ("one third", 3, 1), ("1/3", 3, 1), ("a quarter", 4, 1), ("one quarter", 4, 1), ("1/4", 4, 1), ("a fifth", 5, 1), ("1/5", 5, 1), ("two thirds", 3, 2), ("2/3", 3, 2), ("three quarters", 4, 3), ("3/4", 4, 3), ("two fifths", 5, 2), ("a tenth", 10, 1), ("3/5", 5, 3), ("a sixth", 6, 1), ("an eighth", 8, 1),
)  # fmt: skip
_OF_WHOLE = (
    "there are {a} [students|pupils|kids|people] in a [class|club|team|room]. {w} of them [like pizza|are ill|wear glasses|play football|have a dog]. how many is that?", "{w} of {a} {t} are [red|broken|sold|new]. how many is that?", "i have {a} {t}, {w} of them [are mine|are old|are blue]. how many is that?", "how many are {w} of {a} {t}?", "{who} gives {w} of {a} {t} to {other}. how many does {other} get?", "{a} {c} in a field, {w} of them are white. how many white ones?", "{w} of my {a} {m} is for rent. how much is the rent?", "{who} has read {w} of {a} pages. how many pages is that?", "{a} {t}, {w} for me. how many do i get?", "a trip of {a} km, {w} is done. how many km are done?",
)  # fmt: skip
_REST_OF_WHOLE = (
    "{w} of {a} [kids|pupils|people] are [absent|ill|away]. how many are [present|here|there]?", "i had {a} {m} and gave {w} to my [brother|sister|friend]. [what do i have|how much is left|what is left]?", "{who} has {a} {t} and sells {w} of them. how many are left?", "{w} of {a} {t} are [broken|red|gone|bad]. how many are not?", "i ate {w} of {a} {f}. how many are left?", "{who} spent {w} of {a} {m}. what remains?", "of {a} km i have driven {w}. how far is it still?", "{a} pages, {w} of them read. how many to go?", "there were {a} {c} and {w} of them left. how many stayed?",
)  # fmt: skip
_OFF = (
    "a [shirt|bag|coat|lamp|book] costs {a} {m} and is {p}% off. [new price|what do i pay|what does it cost now]?", "{p}% off a [hat|chair|ticket] of {a} {m}, what do i pay?", "the price was {a} {m}, minus {p} percent. [what is it now|new price]?", "with {p}% discount, what is left of {a} {m}?", "sale: {p}% off. the [coat|bike|phone] was {a} {m}. now?", "everything {p}% cheaper. {a} {m} before, and now?",
)  # fmt: skip
_EACH_LEFT = (
    "a pizza has {n} slices. we are {a} and eat {b} each. [slices left|how many are left|how many slices remain]?", "{n} {f}, {a} [kids|people|friends] eat {b} each. how many are left?", "{who} has {n} {t} and gives {b} to each of {a} friends. how many are left?", "i have {n} {t}. {a} people take {b} each. [what's left|how many remain|left]?", "a box of {n} {t}, {a} kids get {b} each, how many stay in the box?", "{a} guests drink {b} glasses each. there were {n} glasses. how many are left?", "from {n} {m} i give {a} kids {b} each. what do i keep?", "out of {n} {t}, {b} for each of us {a}. how many over?",
)  # fmt: skip
_MONTHLY = (
    "my [phone|rent|gym|car|paper] costs {b} {m} a month for {a} years. [total|how much in all|what do i pay]?", "{b} {m} a month, {a} years long. how much in all?", "i save {b} {m} a month for {a} years. how much do i have then?", "a contract of {b} {m} per month runs {a} years. [total|what does it cost]?", "how much is {b} {m} a month over {a} years?",
)  # fmt: skip
_UNTIL_AGE = (
    "{who} is {b}. in how many years will {who} be {a}?", "i'm {b} now. how long until i'm {a}?", "how many years until {who}, who is {b}, turns {a}?", "{who} is {b} years old and wants to drive at {a}. how many years to wait?", "my [son|daughter|dog|cousin] is {b}. how many years until {a}?", "i am {b}. when i am {a}, how many years have passed?", "i have {b} {t} and want {a}. how many more do i need?", "we are at {b} km of {a} km. how far still?", "how many points from {b} to {a}?", "level {b} now, i want level {a}. how many to go?",
)  # fmt: skip
_UNTIL_MONEY = (
    "if i save {b} {m} a week, how [long|many weeks] until i have {n}?", "i put away {b} {m} a week. when do i have {n} {m}, in weeks?", "{who} saves {b} {m} every week and needs {n}. how many weeks?", "a bike costs {n} {m}. i save {b} a week. how many weeks?", "how many weeks for {n} {m} at {b} a week?", "{b} {m} each week until it's {n}. how many weeks does it take?",
)  # fmt: skip
_NIGHT = (
    "i [sleep|go to bed|fall asleep] at {t} and [get up|wake up] at {u}. how long do i sleep?", "from {t} to {u} the next [day|morning], how long is that?", "the night train leaves at {t} and arrives at {u}. how long is the trip?", "my shift starts at {t} and ends at {u} in the morning. how long is it?", "how long is the night from {t} to {u}?", "the bar is open from {t} to {u}. how long?", "the shop is closed from {t} until {u}. how long is that?",
)  # fmt: skip


def _part(draw: Draw) -> Example:
    """A part of a whole, or what the part leaves: one part from the table, and so many of it."""
    rng = draw.rng
    word, parts, count = rng.choice(_PARTS)
    one = rng.randint(2, 12)
    whole, taken = parts * one, count * one
    rest = rng.random() < 0.5
    story, unit = told_of(rng, _REST_OF_WHOLE if rest else _OF_WHOLE, a=whole, w=word)
    result = whole - taken if rest else taken
    if rest and is_held_out("-", whole, taken):
        raise LookupError("held out")
    if any(word in story for word in ("kids", "pupils", "people", "students")):
        unit = ""
    unit = "pages" if " pages" in story else "km" if " km" in story else unit
    thought = f"{word}: divide by {parts}\n{parts} × {one} = {whole}, so {whole} / {parts} = {one}"
    answer = f"{whole} / {parts} = {one}"
    if count > 1:
        thought += f"\n{count} of them: {count} × {one} = {taken}"
        answer += f", {count} × {one} = {taken}"
    if rest:
        thought += f"\nthe rest: {whole} - {taken}\n{work('-', whole, taken)}"
        answer += f", and {whole} - {taken} = {result}"
    head, _, _ = answer.rpartition(" = ")
    answer = f"{head} = **{result}** {one_of(unit, result)}".rstrip() + "."
    return Example((Message("user", typed(rng, story)),), thought, answer, "two steps", story, (f"= {result}",))


def _off(draw: Draw) -> Example:
    """A discount that comes out even: ten percent, and so many of them; a quarter, a half."""
    rng = draw.rng
    percent = rng.choice((10, 20, 30, 40, 50, 50, 25, 25))
    a = rng.randint(1, 12) * (4 if percent == 25 else 2 if percent == 50 else 10)
    parts = {25: 4, 50: 2}.get(percent, 10)
    one = a // parts
    less = one if parts != 10 else one * percent // 10
    if is_held_out("-", a, less):
        raise LookupError("held out")
    story, unit = told_of(rng, _OFF, a=a, p=percent)
    if parts == 10:
        thought = f"10% of {a} is {one}, {percent}% is {percent // 10} × {one} = {less}"
    else:
        thought = f"{percent}% is a {'half' if parts == 2 else 'quarter'}: {parts} × {one} = {a}, so {one}"
    thought += f"\noff: {a} - {less}\n{work('-', a, less)}"
    answer = f"{percent}% of {a} is {less}, and {a} - {less} = **{a - less}** {unit}."
    return Example((Message("user", typed(rng, story)),), thought, answer, "two steps", story, (f"= {a - less}",))


def _each_left(draw: Draw) -> Example:
    rng = draw.rng
    a, b = rng.randint(2, 10), rng.randint(2, 9)
    n = a * b + rng.randint(0, 30)
    story, unit = told_of(rng, _EACH_LEFT, n=n, a=a, b=b)
    unit = "slices" if "slices" in story else "glasses" if "glasses" in story else unit
    return solved(draw, story, [("all of them take", "×", a, b), ("what is left", "-", n, a * b)], unit)


def _monthly(draw: Draw) -> Example:
    rng = draw.rng
    a, b = rng.randint(2, 6), rng.choice((rng.randint(2, 60), rng.randint(1, 30) * 5, rng.randint(1, 9) * 100))
    story, unit = told_of(rng, _MONTHLY, a=a, b=b)
    return solved(draw, story, [("a year has 12 months", "×", a, 12), ("so many months", "×", b, 12 * a)], unit)


def _until(draw: Draw) -> Example:
    rng = draw.rng
    if draw.held or rng.random() < 0.6:
        a, b = pair_of(draw, "-", lambda: rng.randint(12, 99), lambda: rng.randint(2, 70))
        if a <= b:
            raise LookupError("already there")
        story, unit = told_of(rng, _UNTIL_AGE, a=a, b=b)
        unit = "points" if "points" in story else "levels" if "level" in story else "km" if " km" in story else unit
        unit = "years" if "year" in story or "how long" in story else unit
        return worked_out(draw, story, f"from {b} up to {a}: subtract", "-", a, b, unit)
    b, c = rng.randint(2, 12), rng.randint(2, 12)
    story, _ = told_of(rng, _UNTIL_MONEY, b=b, n=b * c)
    thought = f"how often {b} goes into {b * c}: divide\n{b} × {c} = {b * c}, so {b * c} / {b} = {c}"
    answer = f"{b * c} / {b} = **{c}** weeks."
    return Example((Message("user", typed(rng, story)),), thought, answer, "sharing", story, (f"= {c}",))


def _night(draw: Draw) -> Example:
    """Past midnight: to 24:00, then on."""
    rng = draw.rng
    start = rng.randint(19 * 12, 24 * 12 - 1) * 5
    end = rng.randint(2, 10 * 12) * 5
    before = 1440 - start
    shown, until = (f"{time // 60}:{time % 60:02d}" for time in (start, end))
    story = worded(rng, _NIGHT, t=shown, u=until)
    minutes = before % 60 + end % 60
    hours = before // 60 + end // 60
    carry = f", that is 1 hour {minutes - 60}" if minutes >= 60 else ""
    total = hours + (minutes >= 60)
    thought = f"to 24:00: {span(before)}\nfrom 0:00: {span(end)}\nminutes: {before % 60} + {end % 60} = {minutes}{carry}\nhours: {before // 60} + {end // 60}{' + 1' if minutes >= 60 else ''} = {total}"  # fmt: skip
    said = span(before + end)
    answer = f"**{said}**, from {shown} to {until}."
    return Example((Message("user", typed(rng, story)),), thought, answer, "story", story, (said,))


_KINDS: tuple[tuple[int, Maker], ...] = (
    (14, _part), (6, _off), (10, _each_left), (5, _monthly), (12, _until), (5, _night),
)  # fmt: skip
_STORIES = Kinds(_KINDS, {_until})


def shares_example(draw: Draw) -> Example:
    """A story of a part, a discount, a month, or how long until."""
    return _STORIES.example(draw)
