"""Stories in short clauses that leave out what has been said: `my aunt 12 and i 8`, `the day after 30`; three amounts of every
shape, what is left of a whole, fewer on the second day, what a thing holds, and so many to each."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.arithmetic import typed
from tools.demo_model.corpus.division import work_division
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.kinds import Kinds, Maker
from tools.demo_model.corpus.products import value
from tools.demo_model.corpus.stories_implied import filled, one_of
from tools.demo_model.corpus.stories_nouns import MONEY, PEOPLE, thing_of
from tools.demo_model.corpus.stories_scenes import in_a_row, one_step, picked
from tools.demo_model.corpus.stories_steps import Step, solved

_KIN = ("my aunt", "my gran", "my uncle", "my brother", "my sister", "my son", "my niece", "my flatmate", "my boss", "our neighbour", "dad", "mum", "grandpa", "a friend", "my cousin", "my wife", "my husband", "the boy next door", "the twins", *PEOPLE[:30])  # fmt: skip
_SELF = ("i", "i", "we")
_DID = ("has", "owns", "found", "bought", "picked", "brought", "made", "sold", "counted", "collected", "got", "ordered", "carried", "packed", "")  # fmt: skip
_TOGETHER = ("how many [is that|are there|have we got|do we have] [together|altogether|in all|in total]", "how many [together|altogether|in all|all told]", "[the total|total|in total]", "all of us together", "what do we come to together", "what does that come to", "what's that all together", "how many {t} do we all have", "how many {t} is that", "everyone together")  # fmt: skip
_AHEAD = ("how many more [is that|has {x}|does {x} have] than {y}", "how many {t} more has {x} than {y}", "by how many is {x} ahead of {y}", "{x} minus {y}", "how many fewer has {y} than {x}")  # fmt: skip
_SIZES = (12, 30, 60, 99, 99, 300, 900)


def _two_or_three(rng: Random, count: int) -> list[int]:
    return rng.sample(range(2, rng.choice(_SIZES) + 1), count)


def _owners(draw: Draw) -> Example:
    """Two or three people, one of them often who writes; only the first clause has a verb."""
    rng = draw.rng
    count = rng.choice((2, 3, 3, 3))
    who, has = rng.sample(_KIN, count), _two_or_three(rng, count)
    if rng.random() < 0.6:
        who[rng.choice((0, count - 1, count - 1))] = rng.choice(_SELF)
    thing, did, link = thing_of(rng), rng.choice(_DID), rng.choice((" ", " ", ": "))
    if who[0] in ("i", "we", "the twins"):
        did = did.replace("has", "have").replace("owns", "own")
    first = f"{who[0]} {did} {has[0]} {thing}" if did else f"{who[0]}{link}{has[0]} {thing}"
    rest = [f"{name}{link if not did else ' '}{number}" for name, number in zip(who[1:], has[1:], strict=True)]
    rest[-1] = f"and {rest[-1]}" if rng.random() < 0.6 else rest[-1]
    facts = [f"{first}{', ' if len(rest) > 1 or rest[-1][:4] != 'and ' else ' '}{', '.join(rest)}".replace(", and", " and")]  # fmt: skip
    names = [{"i": "me", "we": "us"}.get(name, name) for name in who]
    asks_more = rng.random() < 0.3
    pair = sorted((0, 1) if count == 2 else rng.sample(range(count), 2), key=lambda index: -has[index])
    x, y = (names[index] for index in pair)
    if asks_more and {x, y}.isdisjoint(("me", "us", "the twins")):
        story, _ = filled(rng, in_a_row(rng, facts, picked(rng, *_AHEAD)), x=x, y=y, t=thing)
        return one_step(draw, story, f"{x} against {y}", "-", has[pair[0]], has[pair[1]], thing)
    story, _ = filled(rng, in_a_row(rng, facts, picked(rng, *_TOGETHER)), t=thing)
    if count == 2:
        return one_step(draw, story, f"{names[0]} and {names[1]} together", "+", has[0], has[1], thing)
    steps = [(f"{names[0]} and {names[1]} together", "+", has[0], has[1]), (f"and {names[2]}", "+", has[0] + has[1], has[2])]  # fmt: skip
    return solved(draw, story, steps, thing)


_WHENS = (("before lunch", "after"), ("on monday", "on tuesday"), ("in the morning", "in the evening"), ("yesterday", "today"), ("last week", "this week"), ("the first day", "the second"), ("by noon", "since"), ("at first", "later"), ("last night", "this morning"), ("in may", "in june"), ("before the break", "after it"), ("on the way up", "on the way down"))  # fmt: skip
# What is done, of how much: verbs, unit, how the whole is told, how what is left and what is done are asked.
_TASKS = (
    (("drove", "cycled", "walked", "rode", "ran", "sailed", "did"), "km", ("{n} km in all", "the whole way is {n} km", "it's {n} km altogether", "the trip is {n} km"), ("how far [left|to go|is left|is it still]", "how many km [left|to go|remain]", "what's left of the way"), ("how far [so far|have i come|is that]", "how many km so far")),
    (("read", "printed", "copied", "proofread", "translated"), "pages", ("{n} pages in all", "the book has {n} pages", "it has {n} pages", "{n} pages altogether"), ("how many [pages |][left|to go|are left]", "what is left"), ("how many [pages |][so far|is that|already]",)),
    (("spent", "paid", "used up", "lost"), "euros", ("the budget is {n} euros", "i had {n} euros", "of {n} euros", "i started with {n} euros"), ("how much [is left|left|remains|do i still have]", "what's left"), ("how much [is gone|did i spend|so far]",)),
    (("painted", "packed", "sorted", "labelled", "washed", "wrapped", "shipped", "counted"), "{t}", ("{n} {t} in all", "there are {n} {t}", "{n} {t} to do", "the order is {n} {t}"), ("how many [are left|left|to go|are still open|remain]", "what's still to do"), ("how many [are done|so far|already]",)),
    (("sold", "gave out", "used", "handed out", "booked"), "seats", ("the hall has {n} seats", "{n} seats in all", "there are {n} seats"), ("how many [are left|are free|still]", "what's left"), ("how many [are gone|so far]",)),
)  # fmt: skip


def _whole(draw: Draw) -> Example:
    """A whole and two parts of it in two short clauses: what is left, or what is done so far."""
    rng = draw.rng
    verbs, unit, wholes, lefts, dones = rng.choice(_TASKS)
    thing = thing_of(rng) if unit == "{t}" else unit
    a, b = _two_or_three(rng, 2)
    n = a + b + rng.choice((rng.randint(2, 40), rng.randint(2, 400)))
    before, after = rng.choice(_WHENS)
    verb, who = rng.choice(verbs), rng.choice(("", "", "i ", "we ", f"{rng.choice(PEOPLE)} "))
    one = f"{verb} {a}{rng.choice(('', '', f' {thing}'))} {before}"
    two = rng.choice((f"{b} {after}", f"{b} {after}", f"{after} {b}"))
    link = rng.choice((" and ", " and ", ", ", ", then ", " and another "))
    parts = f"{who}{one}{link if two[0].isdigit() else link.replace('another ', '')}{two}"
    whole = rng.choice(wholes).format(n=n, t=thing)
    of_it = whole.startswith("of ")
    facts = [whole, parts] if of_it or rng.random() < 0.5 else [parts, whole]
    left = rng.random() < 0.7
    ask = picked(rng, *(lefts if left else dones))
    row = f"{whole} {parts}. {ask}?" if of_it else in_a_row(rng, facts, ask)
    story, _ = filled(rng, row, t=thing)
    if left:
        return solved(draw, story, [(f"{one}: less", "-", n, a), (f"{two}, {verb} too: less", "-", n - a, b)], thing)
    return one_step(draw, story, f"{n} is the whole: not needed\nso far together", "+", a, b, thing)


# What comes and goes, as it stands behind a number, and the word that a clause without a verb means.
_FLOWS = (
    ("{a} {t} [in stock|in the shop|on the shelf|in the depot]", ("were sold", "were shipped", "went out", "broke", "were given away", "were returned to the maker"), ("were delivered", "came in", "were added", "arrived", "came back")),
    ("{a} [people|guests|visitors] [in the hall|at the party|on board|in the camp]", ("left", "went home", "got off", "were sent away"), ("came", "joined", "arrived", "got on")),
    ("[i had |we had |{who} had |]{a} {t}", ("were lost", "were eaten", "got stolen", "went to a friend", "were thrown away", "were used"), ("were found", "were bought", "came by post", "were won")),
    ("a farm with {a} [sheep|hens|goats|cows]", ("were sold", "ran off", "died"), ("were born", "were bought", "came back")),
    ("{a} [emails|letters|orders|tasks] in the [pile|tray|queue]", ("were done", "were answered", "were deleted", "were cancelled"), ("came in", "were added", "arrived")),
)  # fmt: skip
_NEXT = ("the day after", "the next day", "the week after", "later", "after that", "a day later", "in the evening", "on sunday", "today", "afterwards")  # fmt: skip
_NOW = ("how many [now|are there now|is that now|then]", "[and now|now|so how many]", "how many in the end", "how many [{t} |]does that make", "how many do we end up with")  # fmt: skip

_LEFT = ("how many [are left|left|remain|are still there]", "[what's left|what remains|left]")


def _flow(draw: Draw) -> Example:
    """a ± b ± c, the four alike; where both go the same way the second has often no verb of its own."""
    rng = draw.rng
    start, goes, comes = rng.choice(_FLOWS)
    a, b, c = _two_or_three(rng, 3)
    signs = rng.choice(("++", "+-", "-+", "--"))
    a, b, c = sorted((a, b, c), reverse=True) if "-" in signs else (a, b, c)
    if signs == "--" and b + c > a:
        a += b + c
    thing = thing_of(rng)
    start = picked(rng, start).format(a=a, t=thing, who=rng.choice(PEOPLE))
    unit = next((u for u in ("people", "guests", "visitors", "sheep", "hens", "goats", "cows", "emails", "letters", "orders", "tasks") if f" {u}" in start), thing)  # fmt: skip
    verbs = [rng.choice(comes if sign == "+" else goes) for sign in signs]
    when = rng.choice(_NEXT)
    one = f"{b} {verbs[0]}"
    same = signs[0] == signs[1]
    if same and rng.random() < 0.75:
        two = rng.choice((f"{when} {c}", f"{when} {c} more", f"another {c} {when}", f"{c} {when}"))
        meant = f", {verbs[0]} too"
    else:
        two, meant = rng.choice((f"{when} {c} {verbs[1]}", f"{c} {verbs[1]} {when}", f"{c} {verbs[1]}")), ""
    steps: list[Step] = [
        (f"{one}: {'more' if signs[0] == '+' else 'less'}", signs[0], a, b),
        (f"{two}{meant}: {'more' if signs[1] == '+' else 'less'}", signs[1], value(signs[0], a, b), c),
    ]
    joint = rng.choice((", ", ", ", ". ", "; "))
    asked = picked(rng, *_NOW, *(_LEFT if "-" in signs else ())).format(t=unit)
    row = f"{start}{joint}{one}{rng.choice((', ', ', ', joint, ' and '))}{two}{rng.choice((', ', '. ', '. '))}{asked}?"
    story, _ = filled(rng, row)
    return solved(draw, story, steps, unit)


_COUNTED = (("visitors", "came"), ("guests", "came"), ("customers", "came"), ("tickets", "were sold"), ("loaves", "were baked"), ("calls", "came in"), ("cars", "passed"), ("parcels", "arrived"), ("birds", "were seen"), ("kids", "showed up"))  # fmt: skip
_DAYS = (("on monday", "on tuesday"), ("on friday", "on saturday"), ("in may", "in june"), ("yesterday", "today"), ("last year", "this year"), ("in the morning", "in the afternoon"), ("the first week", "the second week"), ("in spring", "in summer"))  # fmt: skip


def _second_day(draw: Draw) -> Example:
    """So many, and so many fewer or more the next day, or simply so many: that day, both days, or the difference."""
    rng = draw.rng
    (unit, verb), (one, two) = rng.choice(_COUNTED), rng.choice(_DAYS)
    b, a = sorted(_two_or_three(rng, 2))
    kind = rng.choice(("fewer", "fewer", "more", "plain"))
    first = picked(rng, "{one} {a} {u} {v}", "{a} {u} {v} {one}", "{one} {a} {u}", "{a} {u} {one}", "{one}: {a} {u}")
    second = picked(rng, "{b} {k} {two}", "{two} {b} {k}", "{two} it was {b} {k}", "and {b} {k} {two}")
    if kind == "plain":
        second = picked(rng, "{two} {b}", "{b} {two}", "and {b} {two}", "and another {b} {two}", "{two} only {b}")
    facts = [f"{first}, {second}" if not second.startswith("and") or rng.random() < 0.4 else f"{first} {second}"]
    both = picked(rng, "how many [in all|altogether|on both together|both together|in total]", "what do they come to together", "[both together|the total|all told]", "how many {u} [in all|altogether|in total]")  # fmt: skip
    that = picked(rng, "how many {v} {two}", "how many {u} {two}", "how many {two}", "so how many {v} {two}", "{two} how many")  # fmt: skip
    values = {"one": one, "two": two, "a": a, "b": b, "u": unit, "v": verb, "k": kind}
    asks_both = rng.random() < (0.6 if kind == "plain" else 0.3)
    if kind == "plain":
        gap = picked(rng, "how many more {one}", "how many fewer {two}", "by how many do they differ", "what's the difference")  # fmt: skip
        story, _ = filled(rng, in_a_row(rng, facts, both if asks_both else gap), **values)
        return one_step(draw, story, "together" if asks_both else f"{one} against {two}", "+" if asks_both else "-", a, b, unit)  # fmt: skip
    sign = "+" if kind == "more" else "-"
    story, _ = filled(rng, in_a_row(rng, facts, both if asks_both else that), **values)
    if not asks_both:
        return one_step(draw, story, f"{b} {kind} {two}", sign, a, b, unit)
    return solved(draw, story, [(f"{two}, {b} {kind}", sign, a, b), ("together", "+", a, value(sign, a, b))], unit)


# What holds how much of what, and how it goes.
_HOLDERS = (
    ("bottle", "ml", (250, 330, 500, 600, 700, 750, 900), ("drank", "poured out", "spilled")), ("carton", "ml", (200, 400, 800, 950), ("drank", "used", "spilled")), ("bag", "grams", (250, 400, 500, 750, 900), ("used", "baked with", "ate")), ("jar", "grams", (150, 220, 340, 450), ("ate", "used", "gave away")),
    ("roll", "cm", (120, 200, 350, 500), ("cut off", "used", "threw away")), ("tank", "litres", (40, 55, 60, 80, 200), ("used", "drove away", "drained")), ("film", "minutes", (90, 105, 118, 132), ("watched", "saw")), ("rope", "metres", (30, 45, 80, 120), ("cut off", "used", "sold")), ("can", "litres", (10, 15, 20, 25), ("poured out", "used")), ("sack", "kilos", (20, 25, 40, 50), ("used", "carried off", "sold")),
)  # fmt: skip


def _holds(draw: Draw) -> Example:
    """What a thing holds, and what went: the unit stays the one that was named."""
    rng = draw.rng
    name, unit, sizes, verbs = rng.choice(_HOLDERS)
    a = rng.choice(sizes) + rng.choice((0, 0, rng.randint(0, 9)))
    b, verb = rng.randint(2, a - 2), rng.choice(verbs)
    article = rng.choice(("a", "my", "the", "one", "this"))
    has = "is" if name in ("film", "rope") else rng.choice(("holds", "holds", "has", "with"))
    who = rng.choice(("i", "i", "we", "{who}", "my son", "someone")).format(who=rng.choice(PEOPLE))
    size = f"{article} {name} {has} {a} {unit}{' long' if name in ('film', 'rope') else ''}"
    went = f"{who} {verb} {b}{rng.choice(('', f' {unit}'))}".replace("baked with", "took")
    full = rng.random() < 0.5
    if full and article in ("a", "one") and has != "is":
        ask = picked(rng, "how much do two [of them |]hold", "what do two of them hold together", "and two of them")
        story, _ = filled(rng, in_a_row(rng, [size], ask))
        return one_step(draw, story, "two of them", "+", a, a, unit)
    ask = picked(rng, "how much is left", "left", "what's left", "how much remains", "how much is [still in it|still there]" if has != "is" else "how much is still there", "rest", f"how many {unit} are left", f"how many {unit} left")  # fmt: skip
    facts = [f"{size} {rng.choice(('and', 'but', 'and'))} {went}"] if rng.random() < 0.6 else [size, went]
    story, _ = filled(rng, in_a_row(rng, facts, ask))
    return one_step(draw, story, "what is left", "-", a, b, unit)


_FITS = (("kids", "bus", "buses"), ("guests", "table", "tables"), ("scouts", "tent", "tents"), ("eggs", "carton", "cartons"), ("players", "team", "teams"), ("books", "shelf", "shelves"), ("bottles", "crate", "crates"), ("pupils", "bench", "benches"), ("plants", "bed", "beds"), ("people", "boat", "boats"), ("pills", "strip", "strips"), ("candles", "pack", "packs"), ("sheep", "pen", "pens"), ("workers", "van", "vans"), ("cakes", "tray", "trays"), ("dogs", "cage", "cages"), ("photos", "page", "pages"))  # fmt: skip
_HOW_EACH = ("[how many {t}|how many] [a|per|to a|in each|for each|for every] {p}", "how many [{t} |]each", "how many [{t} |]in each {p}", "how many go in one {p}")  # fmt: skip
_HOW_ALL = ("how many {t}[ in all| altogether| is that|]", "how many in all", "how many [does that make|is that] in all", "total", "how many {t} do [they|i|we] have")  # fmt: skip


def _each(draw: Draw) -> Example:
    """The same nouns three ways: so many to each and how many in all; all and how many to each; all and how many of them."""
    rng = draw.rng
    thing, place, places = rng.choice(_FITS)
    a, b = rng.randint(2, 12), rng.choice((rng.randint(2, 12), rng.randint(2, 12), rng.randint(13, 40)))
    kind = rng.choice(("all", "each", "places"))
    values = {"a": a, "b": b, "n": a * b, "t": thing, "p": place, "ps": places}
    if kind == "all":
        fact = picked(rng, "{a} {ps} of {b} {t}", "{a} {ps}, {b} {t} [to a|per|in each|a] {p}", "{b} {t} [per|to every|for each|in a] {p} and {a} {ps}", "{a} {ps} with {b} {t} [each|apiece]", "every {p} takes {b} {t}, [i|we] have {a} {ps}", "{a} {ps}, {b} {t} in each")  # fmt: skip
        story, _ = filled(rng, in_a_row(rng, [fact], picked(rng, *_HOW_ALL)), **values)
        return one_step(draw, story, "so many in each", "×", a, b, thing)
    if kind == "each":
        fact = picked(rng, "{n} {t} and {a} {ps}", "{n} {t}, {a} {ps}", "[we have|there are] {n} {t} and {a} {ps}", "{a} {ps} for {n} {t}", "{n} {t} spread over {a} {ps}", "{n} {t} in {a} {ps}, the same in each")  # fmt: skip
        return _shared(draw, in_a_row(rng, [fact], picked(rng, *_HOW_EACH)), values, a, b, thing, " each")
    fact = picked(rng, "{n} {t}, {b} to a {p}", "{n} {t} and {b} [fit in|go in|make] [a|one|each] {p}", "[we have|there are] {n} {t}, {b} per {p}", "a {p} takes {b} {t}, there are {n}", "{n} {t} in {ps} of {b}")  # fmt: skip
    ask = picked(rng, "how many {ps}[ do we need| is that| do i need|]", "how many {ps} for all")
    return _shared(draw, in_a_row(rng, [fact], ask), values, b, a, places, "")


def _shared(draw: Draw, row: str, values: dict[str, object], by: int, result: int, unit: str, end: str) -> Example:
    story, _ = filled(draw.rng, row, **values)
    n = by * result
    thought = f"share: divide\n{work_division(n, by)}"
    answer = f"{n} / {by} = **{result}** {one_of(unit, result)}{end}."
    accept = (f"= {result}",) if result == by else (str(result),)
    return Example((Message("user", typed(draw.rng, story)),), thought, answer, "sharing", f"{n} / {by}", accept)


def _apiece(draw: Draw) -> Example:
    """A price for one and how much for all, or for all and how much for one."""
    rng = draw.rng
    a, b = rng.randint(2, 12), rng.choice((rng.randint(2, 12), rng.randint(2, 12), rng.randint(13, 40)))
    thing, money = thing_of(rng), rng.choice(MONEY)
    values = {"a": a, "b": b, "n": a * b, "t": thing, "m": money}
    if rng.random() < 0.5:
        fact = picked(rng, "{a} {t} at {b} {m} [apiece|each|a piece|per piece]", "{a} {t}, {b} {m} [apiece|each|a piece]", "{b} {m} [apiece|each|per piece] for {a} {t}", "i [took|want|bought] {a} {t}, {b} {m} [each|apiece|a piece]")  # fmt: skip
        ask = picked(rng, "how much [in all|altogether|is that|do i pay]", "what do they come to together", "what do i pay", "total", "what's that for all")  # fmt: skip
        story, _ = filled(rng, in_a_row(rng, [fact], ask), **values)
        return one_step(draw, story, "so much for each", "×", a, b, money)
    fact = picked(rng, "{a} {t} for {n} {m}", "{n} {m} for {a} {t}", "i [paid|pay] {n} {m} for {a} {t}", "{a} {t} [cost|come to|are] {n} {m} [together|in all|]")  # fmt: skip
    ask = picked(rng, "how much [apiece|each|a piece|for one|per piece]", "what does one cost", "price per piece", "what is one", "how much is [one of them|each of them]")  # fmt: skip
    return _shared(draw, in_a_row(rng, [fact], ask), values, a, b, money, " each")


# What bears a number word that is none of the sum's: how it is told, with the words that are not needed.
_NAMED = (
    ("one {v} [has|holds|got|takes] {a} {t}, [a second|another|a second one|the other] {b}", "two", "1 is the first {v}"), ("two {vs} [have|take|hold] {a} and {b} {t}", "two", "2 is how many {vs}"), ("[i bought |we took |]two things for {a} and {b} {m}", "two", "2 is how many things"), ("the two {vs} [have|hold] {a} {t} and {b} {t}", "two", "2 is how many {vs}"),
    ("one {v} [has|holds|got|takes] {a} {t}, a second {b}, [another|the last|the third one|one more] {c}", "three", "1 is the first {v}"), ("[i bought |we took |]three things for {a}, {b} and {c} {m}", "three", "3 is how many things"), ("three {vs} [have|take|hold] {a}, {b} and {c} {t}", "three", "3 is how many {vs}"), ("my three [bills|tickets|receipts] are {a}, {b} and {c} {m}", "three", "3 is how many they are"),
)  # fmt: skip
_BEARERS = (("truck", "trucks"), ("ship", "ships"), ("barn", "barns"), ("train", "trains"), ("shed", "sheds"), ("van", "vans"), ("school", "schools"), ("hall", "halls"), ("library", "libraries"), ("room", "rooms"))  # fmt: skip


def _not_added(draw: Draw) -> Example:
    """`One truck has 20, a second 30`: the one is not added."""
    rng = draw.rng
    tell, count, needless = rng.choice(_NAMED)
    has = [number + 2 for number in _two_or_three(rng, 2 if count == "two" else 3)]  # none is a word of the telling
    (one, many), thing, money = rng.choice(_BEARERS), thing_of(rng), rng.choice(MONEY)
    paid = "{m}" in tell
    values = {"v": one, "vs": many, "t": thing, "m": money, **dict(zip("abc", has, strict=False))}
    ask = picked(rng, "how [many|much] [together|in all|altogether|is that]", "total", "what do they come to together", "what is the sum", "all together")  # fmt: skip
    ask = ask.replace("how many", "how much") if paid else ask.replace("how much", "how many")
    row = in_a_row(rng, [picked(rng, tell)], ask).format(**values)
    head = f"{needless.format(**values)}: not needed"
    story, _ = filled(rng, row)
    unit = money if paid else thing
    if count == "two":
        return one_step(draw, story, f"{head}\ntogether", "+", has[0], has[1], unit)
    steps = [("the first and the second", "+", has[0], has[1]), ("and the third", "+", has[0] + has[1], has[2])]
    return solved(draw, story, steps, unit, head)


_KINDS: tuple[tuple[int, Maker], ...] = (
    (22, _owners), (24, _whole), (28, _flow), (20, _second_day), (10, _holds), (22, _each), (12, _apiece), (12, _not_added),
)  # fmt: skip
_STORIES = Kinds(_KINDS, ())


def short_example(draw: Draw) -> Example:
    """A story in short clauses."""
    return _STORIES.example(draw)
