"""A story of what is left, of what one has or of rows of the same, and what happens next: "i read 50 more. and now?",
"she loses 3 again", "3 more rows". What was asked stays asked, so the thought says whether it grows or shrinks by that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from tools.demo_model.corpus.arithmetic import typed
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.followups_results import free
from tools.demo_model.corpus.followups_typed import composed
from tools.demo_model.corpus.numberwords import in_words
from tools.demo_model.corpus.products import value, work
from tools.demo_model.corpus.stories_nouns import MONEY, PEOPLE, WOMEN, thing_of, unit_of


@dataclass(frozen=True)
class _Goal:
    """So many to do. whole: how many there are in all; verb: to do one, did, done; grows: how their number gets larger."""

    unit: str
    whole: tuple[str, ...]
    verb: tuple[str, str, str]
    grows: tuple[str, ...] = ()


def _goal(unit: str, verb: str, whole: str, grows: str = "") -> _Goal:
    base, past, done = verb.split(" / ")
    return _Goal(unit, frames(whole), (base, past, done), frames(grows) if grows else ())


_CAME = "[another @|@ more|@ new ones] [came in|came|were added|arrived]"
_GOALS = (
    _goal("pages", "read / read / read", "[my|the|a|this] [book|novel|report|script|thesis] has {a} pages", "the [sequel|second part|appendix] has @ more, i count them too"),
    _goal("pages", "read / read / read", "i have to read {a} pages [for school|for the exam|by friday]", "the teacher [gave us|added] @ more"),
    _goal("km", "walk / walked / walked", "the [trail|way|hike|path] is {a} km long", "there is a detour of @ km"),
    _goal("km", "ride / rode / ridden", "[my|the] bike tour is {a} km", "there is a detour of @ km"),
    _goal("km", "drive / drove / driven", "[we have to go|the trip is|it is] {a} km", "a detour adds @ km"),
    _goal("questions", "answer / answered / answered", "[the test|the quiz|my exam|the form] has {a} questions", _CAME),
    _goal("tasks", "finish / finished / finished", "[my list has {a} tasks|there are {a} tasks|i have {a} tasks]", _CAME),
    _goal("tasks", "do / did / done", "[my to-do list has {a} tasks|{a} tasks to do|i have {a} tasks this week]", "[my boss|the boss|a colleague] [gave|sent] me @ more"),
    _goal("emails", "answer / answered / answered", "[i have {a} emails|there are {a} emails in my inbox|{a} emails to answer]", _CAME),
    _goal("pieces", "place / placed / placed", "[the|my|a] puzzle has {a} pieces"),
    _goal("bricks", "lay / laid / laid", "[the|my|our] wall needs {a} bricks", "the wall gets higher, so @ bricks more"),
    _goal("photos", "sort / sorted / sorted", "[there are {a} photos to sort|i have {a} photos to sort]", _CAME),
    _goal("episodes", "watch / watched / watched", "[the|my|this] series has {a} episodes", "a new season has @ more"),
    _goal("minutes", "watch / watched / watched", "[the|this] film [is|takes] {a} minutes"),
    _goal("lessons", "take / took / taken", "[my|the|our] course has {a} lessons", "the school added @ more"),
    _goal("laps", "run / ran / run", "[the|our] race has {a} laps", "the trainer wants @ more"),
    _goal("words", "write / wrote / written", "[my essay needs|the essay must have|the text should have] {a} words", "it must be @ longer"),
    _goal("stairs", "climb / climbed / climbed", "[the|a|this] tower has {a} stairs"),
    _goal("tickets", "sell / sold / sold", "[we have|there are|the club has] {a} tickets to sell", "[they printed|we got] @ more"),
    _goal("pills", "take / took / taken", "[the|my] pack [has|holds] {a} pills"),
    _goal("euros", "pay / paid / paid", "[i owe my sister|the bike costs|i have to pay back] {a} euros", "a fee of @ euros [is added|comes on top]"),
    _goal("dollars", "save / saved / saved", "[i need {a} dollars for a bike|my goal is {a} dollars|the phone costs {a} dollars]", "the price went up by @"),
    _goal("metres", "paint / painted / painted", "[the|my|our] fence is {a} metres long"),
    _goal("cookies", "eat / ate / eaten", "[there are {a} cookies in the jar|i baked {a} cookies|we had {a} cookies]", "[i bake|grandma bakes|mum brings] @ more"),
    _goal("sweets", "eat / ate / eaten", "[the bag has {a} sweets|i got {a} sweets|there were {a} sweets]", "[i get|grandpa brings] @ more"),
    _goal("litres", "use / used / used", "[the tank holds|the barrel has|there are] {a} litres[ of water| in the tank|]", "[it rains|i fill in] @ more"),
    _goal("seats", "book / booked / booked", "[the hall|the bus|the cinema] has {a} seats", "they put in @ more"),
    _goal("letters", "post / posted / posted", "[i have {a} letters to post|there are {a} letters on my desk]", _CAME),
    _goal("plants", "water / watered / watered", "[the garden has|there are] {a} plants", "[we bought|the neighbour brings] @ more"),
    _goal("boxes", "pack / packed / packed", "[we have {a} boxes to pack|the move means {a} boxes]", _CAME),
)  # fmt: skip
_SO_FAR = frames("{whole}[. |, ]{s} {past} {b}[| of them| so far| already| yesterday].", "{whole}. {b} are {done}[| already].", "{whole} and {s} {past} {b}.", "{s} {past} {b} {u}. {whole}.")  # fmt: skip
_LEFT = frames("how many [{u} |]are left?", "how many [{u} |]are left to {base}?", "how many [{u} |]to go?", "what's left?", "how many {u} remain?", "how many are not {done}[ yet|]?", "how many are [still |]missing?", "what is the rest?", "left?", "how many {u} must {s} still {base}?")  # fmt: skip
_NOW = frames("", "", "[and|so] now?", "now?", "[and |]how many now?", "[so |]what's left[ now|]?", "how many are left[ now| then|]?", "so?", "left?", "the rest?", "and what remains?", "how many {u} now?", "[and |]what is it now?", "how many to go?", "update please", "new count?", "where am i now?")  # fmt: skip
_DOES_MORE = frames(
    "[|and |then |ok, |now |and then ]{s} {past} @ more[| today| since then| this morning| tonight| this evening| on sunday| after lunch]",
    "[today|yesterday|at noon|this week] {s} {past} @ more[| {u}]", "[|and |then |now ]{s} {past} another @[| {u}| today]", "@ more[| {u}] {done}[| now| today]", "[and |now |then |]@ more [today|since|{done}]", "another @[ {u}|] {done}", "[today|this morning|later|at night|after dinner] {s} {past} @[ more| {u}|]", "[ok |good, |thanks. |nice. |]{s} {past} @ {u}[| more| today]",
    "update: {s} {past} @ more", "{s} just {past} @ more[| {u}]", "tomorrow {s} will {base} @ more", "what if {s} {may} @ more", "if {s} {may} another @", "suppose {s} {may} @ more", "{s} managed @ more", "[and |then |]@ on top {done}", "@ {done} today", "[and |]again @ {done}", "say {s} {past} @ more",
)  # fmt: skip
_NOT_THAT = frames(
    "what if {s} [had |]{past} @[ instead| instead of #|]?", "[and |]if it [was|were|had been] @[ {u}|] {done}?", "[sorry|oops|no|wait], {s} {past} @[, not #|]", "i meant @ {done}[, not #|]", "[and |]with @ {done} instead[ of #|]?", "make it @ {done}", "suppose {s} {past} @ and not #", "not #, {s} {past} @", "what if {s} {may} @ instead?", "@ instead of # {done}?", "and had {s} {past} @?",
)  # fmt: skip
_IN_ALL = frames("[and |]what if [there were|there are|it were|it was|it is] @ {u}[ in all| altogether| instead of #|]?", "[sorry|oops|no|wait], @ in all, not #", "[and |]if the whole is @[ {u}|]?", "the total is @[, not #|]", "it's @ {u}, not #", "i meant @ in all", "make it @ {u} in all", "suppose there were @ {u} at first", "[and |]out of @[ {u}|]?", "[and |]with @ in all instead of #?", "change the total to @")  # fmt: skip
_HOW_MANY_DONE = frames(
    "how many [{u} |]did {s} {base} [in all|altogether|in total|so far|all together]?", "[and |]how many [{u} |]are {done} [by now|now|in all|so far|altogether]?", "how much is {done} in all?", "[and |]{done} so far?", "[so |]what is {done} in total?", "not what is left, what is {done}[ in all|]?", "total {done}?", "and the ones {done}, how many are that now?", "how many {done} altogether?",
)  # fmt: skip
_ADDED = frames("[|and |then |oh, |oh no, |but |ok, |now ]{grows}")
_A_DAY = frames("{s} will {base} @ [a day|per day|every day|each day]. how many days?", "how many days [at|with] @ a day?", "with @ a day, how many days[ does it take|]?", "@ a day: how many days[ for the rest|]?", "and how long does the rest take at @ a day?")  # fmt: skip

# What one has: found and lost. As told of before, and as it is asked of her.
_GAINS = ("found", "got", "bought", "won", "picked up", "received", "collected", "borrowed", "was given")
_LOSES = ("lost", "gave away", "sold", "broke", "threw away", "lent out", "dropped", "swapped away", "handed out")
_HAS = frames("{s} had {a} {t} and {past} {b}[| more|]. how many [{t} |]now?", "{s} had {a} {t}, then {s} {past} {b}. how many?", "{a} {t}, {s} {past} {b}. how many [now|is that|are there]?", "{s} started with {a} {t} and {past} {b}. how many {t}?")  # fmt: skip
_HAPPENS = frames(
    "[|and |then |now |and then |later |ok, then |but ]{s} {past} @[| of them]", "[|and |then |later |but ]{s} {past} @ again", "[|and |then |now ]{s} {past} another @", "[the next day|on the way home|today|in the evening|after school] {s} {past} @", "oh, and {s} {past} @", "what if {s} then {past} @", "suppose {s} {past} another @", "say {s} {past} @ after that", "and when {s} {past} @ too",
)  # fmt: skip
_HAPPENS_NOT = frames("what if {s} {past} @ instead[ of #|]?", "and if {s} had {past} @[ instead| instead of #]?", "[sorry|oops|wait|no], {s} {past} @, not #", "i meant {past} @, not #", "{s} {past} @ instead of #", "not #, {s} {past} @")  # fmt: skip
_AT_FIRST = frames("[and |]what if {s} had @ at first[ instead of #|]?", "[sorry|oops|wait|no], {s} had @[ at first|], not #", "[and |]if {s} [started|began] with @?", "i meant @ at first[, not #|]", "[and |]with @ {t} to begin with?", "suppose {s} had @ to begin with", "and starting from @[ {t}|]?", "make the first number @")  # fmt: skip
_COUNT_NOW = frames("", "", "[and|so] now?", "how many [{t} |]now?", "now?", "so?", "how many does that make?", "how many are there then?", "[and |]what's the count?", "new total?", "how many {t} then?", "how many is that?")  # fmt: skip

_ROWS = (
    ("row", "rows", "seats"), ("row", "rows", "chairs"), ("row", "rows", "trees"), ("row", "rows", "cars"), ("row", "rows", "plants"), ("row", "rows", "tiles"), ("shelf", "shelves", "books"), ("table", "tables", "guests"), ("box", "boxes", ""), ("bag", "bags", ""), ("pack", "packs", ""), ("bus", "buses", "children"),
    ("team", "teams", "players"), ("floor", "floors", "rooms"), ("tray", "trays", "buns"), ("page", "pages", "stickers"), ("crate", "crates", "bottles"), ("class", "classes", "pupils"), ("carton", "cartons", "eggs"), ("bunch", "bunches", "flowers"), ("column", "columns", "numbers"), ("jar", "jars", ""), ("wagon", "wagons", "seats"),
)  # fmt: skip
_IN_ROWS = frames(
    "[a hall has|there are|i have|we have|i see] {a} {ps} [of|with] {b} {t}[ each|]. how many {t}[ in all| in total|]?", "{a} {ps} of {b} {t}, how many?", "{a} {ps} with {b} {t} each?", "every {p} has {b} {t}. how many {t} in {a} {ps}?", "{b} {t} in each {p}, {a} {ps}. how many {t}?", "how many {t} are in {a} {ps} of {b}?",
)  # fmt: skip
_MORE_ROWS = frames(
    "[|and |and with |now |now with |what about |what if there are |what if i add |then |plus |ok, ]@ more {ps}[| of the same| of them| like that| too]", "[|and ]another @ {ps}[| of the same| like these| please]", "[i|we|they] [add|get|put in|need|buy|bring] @ more {ps}[| of the same]", "@ {ps} more[| of the same]", "@ extra {ps}", "@ {ps} are added",
)  # fmt: skip
_FEWER_ROWS = frames("[|and |now |what if ]@ {ps} are [empty|taken away|gone|missing|removed]", "[|and |now |and with |what about |what if there are ]@ {ps} [less|fewer]", "[i|we|they] [take away|lose|sell|remove] @ {ps}", "without @ [of the |]{ps}", "@ {ps} go away", "minus @ {ps}")  # fmt: skip
_OTHER_SIZE = frames("[and |what |]if [each|every] {p} [has|had|holds] @[ {t}|]?", "[and |]with @ in each[ {p}|]?", "what if there are @ {t} in [each|every] {p}?", "@ [per|in a] {p} instead of #?", "make it @ per {p}", "and with @ {t} a {p}?", "sorry, @ in each {p}, not #")  # fmt: skip
_ROWS_NOW = frames("", "", "[and|so] now?", "how many [{t} |]now?", "how many {t}?", "how many is that?", "how many then?", "total?", "and how many {t} is that?", "in all?")  # fmt: skip

_PEOPLE_ROWS = ("children", "players", "guests", "pupils")
_GONE = frames("[|and |now |then |but |what if ]@ of [them|those|the {t}] {gone}", "[|and |now |but |oh, |what if ]@ {t} {gone}", "[|and |then |but ]@ {gone}")  # fmt: skip
_GONE_VERBS = (("leave", "go home", "are ill", "don't come", "are away", "walk off", "are absent"), ("are gone", "are missing", "are broken", "are taken away", "break", "are damaged", "are removed", "are faulty", "are useless"), ("are gone", "are missing", "are taken away", "are removed"))  # fmt: skip
_ADDED_THINGS = frames("[|and |now |then |what if ]@ more {t} [come|are added|arrive|are found]", "[|and |plus |ok, ]@ loose {t}[| on top| too]", "[|and |then |now ]@ {t} more, [not|no] {ps}", "[i find|we find|there are also|there are] @ [extra|single|more] {t}")  # fmt: skip
_LEFT_NOW = frames("", "how many are [left|still there|there now|there|{whole}]?", "how many [{t} |]are left?", "[and|so] now?", "how many [{t} |]now?", "left?", "how many remain?", "what's left?", "how many does that leave?", "how many {t} are that?")  # fmt: skip

_PAYS = frames("[i buy|i take|i want|i need|i'd like] {b} {t} at {a} {m} each. [what do i pay|how much is that|what does it cost|total]?", "{b} {t} at {a} {m}[ each|], how much?", "one of the {t} costs {a} {m}. [what do {b} cost|how much for {b}]?", "{a} {m} per piece, {b} {t}. what is the price?", "what do {b} {t} cost at {a} {m} each?", "the {t} are {a} {m} each and i take {b}. what do i pay?", "how much are {b} {t} if one costs {a} {m}?")  # fmt: skip
_TAKE_SO_MANY = frames(
    "[and |so |]what if i [take|buy|need|want|have] @[ instead| of them|]?", "[and |]for @[ of them| {t}|]?", "[and |]if i [take|buy] only @?", "[and |]what [do|would] @ cost?", "make it @[ {t}|]", "[ok, |no, |sorry, ]i take @[ instead|, not #| then|]", "@ instead of #?", "[and |how about |what about ]@ {t}?", "[then |]i'll have @", "let's say @ {t}", "suppose i buy @", "and the price of @?", "i changed my mind, @",
)  # fmt: skip
_TAKE_MORE = frames("[and |now |ok, |]@ more [of them|of the same|{t}]", "[and |]another @ [{t}|of them|of those]", "i take @ more[| {t}| of them]", "@ {t} more", "[i forgot|oh,|wait,] @ more of those", "add @ more [of them|{t}]", "and @ extra {t}", "what if i take @ more", "plus @ of the same")  # fmt: skip
_PAY_NOW = frames("", "", "what do i pay now?", "how much [now|then|is that]?", "[and |so ]now?", "the price now?", "total?", "what's the new price?", "new total?")  # fmt: skip
_OTHER_PRICE = frames("[and |]what if [they cost|one costs|they are|the price is] @[ each|]?", "[and |]if one costs @ [instead|instead of #|]?", "[and |]at @ each?", "[and |]with @ per piece?", "the price [went up|rose|changed] to @. and now?", "sorry, @ each, not #", "@ each instead of #?", "they are @ now. how much is it?", "on sale at @ each. how much now?")  # fmt: skip
_CHANGE = frames("[and |]i pay with @. [change|what do i get back|how much back|what's my change]?", "[and |]if i [pay with|give|hand over] @, what do i get back?", "what's the change from @?", "[and |]how much back from @?", "i have @. what is left[ after that| then|]?", "out of @, what is left?", "i give @. the change?", "change of @?")  # fmt: skip
_DISCOUNT = frames("[and |]with [a coupon|a discount|a voucher] of @?", "i have a coupon for @. what do i pay[ now|]?", "[and |]@ off[ the total|]?", "they give me @ off. and now?", "minus a discount of @?", "i get @ off. how much now?", "there is @ off today. the price?")  # fmt: skip
_POSTAGE = frames("[and |]with @ for [shipping|postage|delivery|the bag|wrapping]?", "shipping is @[. and now|. total|. what do i pay|]?", "delivery costs @. how much is it [all in all|then]?", "[and |]plus @ postage?", "they add @ for packing. total?", "and a tip of @?")  # fmt: skip


def _said(sign: str, a: int, b: int, unit: str) -> str:
    result = value(sign, a, b)
    return f"{a} {sign} {b} = **{result}** {unit_of(unit, result)}."


def _tell(talk: Conversation, question: str, answer: str) -> None:
    talk.say(Example((Message("user", typed(talk.rng, question)),), "", answer, "story", "", ()))


def _turn(talk: Conversation, text: str, thought: str, sign: str, a: int, b: int, unit: str, *values: int) -> Example | None:  # fmt: skip
    """The turn that works out a sign b; None where that is kept from training."""
    if not free(sign, a, b) or value(sign, a, b) < 0:
        return None
    answer, thinking = _said(sign, a, b, unit), f"{thought}\n{work(sign, a, b)}"
    return composed(
        talk,
        text,
        thinking,
        answer,
        "follow-up",
        (f"= {value(sign, a, b)}",),
        tuple(_figure(talk.rng, number) for number in values),
    )


def _figure(rng: Random, number: int) -> str:
    """The number as it is typed: a small one now and then as a word."""
    return in_words(number) if number <= 12 and rng.random() < 0.15 else str(number)


def _joined(rng: Random, happens: str, ask: str) -> str:
    return f"{happens}{rng.choice(('. ', '. ', ', ', ' - ', '! ')) if ask else ''}{ask}"


def _whose(rng: Random, mine: float) -> tuple[str, str]:
    """Who it is about, as the story has it and as the next turn says it."""
    if rng.random() < mine:
        return "i", "i"
    name = rng.choice(PEOPLE)
    return name, rng.choice((name, "she" if name in WOMEN else "he", "she" if name in WOMEN else "he"))


def _number(rng: Random, most: int) -> int:
    return min(most, rng.randint(2, max(2, min(most, rng.choice((6, 12, 30, 60, 200))))))


def left_turn(talk: Conversation) -> Example | None:
    """So many to do, some done, what is left asked; then more is done, or less, or there is more to do."""
    rng = talk.rng
    goal = rng.choice(_GOALS)
    base, past, done = goal.verb
    a = rng.randint(6, rng.choice((15, 40, 100, 300, 600)))
    b = rng.randint(2, a - 3)
    if not free("-", a, b):
        return None
    whole = rng.choice(goal.whole).format(a=a)
    named, again = ("i", "i") if whole.startswith(("i ", "my ")) or " me " in whole else _whose(rng, 0.7)
    words = {"u": goal.unit, "base": base, "past": past, "done": done, "may": base if named == "i" else past}
    told = rng.choice(_SO_FAR).format(whole=whole, s=named, b=b, **words)
    if named not in told:
        again, words["may"] = "i", base
    _tell(talk, f"{told} {rng.choice(_LEFT).format(s=named, **words)}", _said("-", a, b, goal.unit))
    rest, last = a - b, (a, b)
    more: list[int] = []

    def before() -> str:
        return f"Before: {last[0]} - {last[1]} = {rest} {unit_of(goal.unit, rest)}."

    def goes_on() -> Example | None:
        n = _number(rng, rest)
        more.append(n)
        text = _joined(rng, rng.choice(_DOES_MORE).format(s=again, **words), rng.choice(_NOW).format(**words))
        thought = f"{before()} Asked: what is left. Now: {n} more {done}, so less is left: {rest} - {n}."
        return _turn(talk, text, thought, "-", rest, n, goal.unit, n)

    for _ in range(rng.choice((0, 0, 0, 1, 1, 2))):
        if rest < 3 or not (step := goes_on()):
            return None
        talk.say(step)
        last, rest = (rest, more[-1]), rest - more[-1]
    kind = rng.choices(("on", "not that", "in all", "done", "added", "a day"), (20, 6, 4, 6, 7, 2))[0]
    if kind == "done" and len(more) == 1:
        text = rng.choice(_HOW_MANY_DONE).format(s=again, **words)
        thought = f"Told: {b} {done}, then {more[0]} {done}. Asked: what is {done}, not what is left: {b} + {more[0]}."
        return _turn(talk, text, thought, "+", b, more[0], goal.unit)
    if kind == "not that" and not more:
        new = rng.randint(1, a - 1)
        text = rng.choice(_NOT_THAT).format(s=again, **words)
        thought = f"{before()} Asked: what is left. Now: {new} {done} in place of {b}: {a} - {new}."
        return None if new == b else _turn(talk, text, thought, "-", a, new, goal.unit, new, b)
    if kind == "in all" and not more:
        new = a + rng.choice((-1, 1, 1)) * rng.randint(1, max(2, a // 2))
        text = rng.choice(_IN_ALL).format(**words)
        thought = f"{before()} Asked: what is left. Now: {new} in all in place of {a}: {new} - {b}."
        return _turn(talk, text, thought, "-", new, b, goal.unit, new, a)
    if kind == "added" and goal.grows:
        n = _number(rng, 100)
        text = _joined(rng, rng.choice(_ADDED).format(grows=rng.choice(goal.grows)), rng.choice(_NOW).format(**words))
        thought = f"{before()} Asked: what is left. Now: {n} more to {base}, so more is left: {rest} + {n}."
        return _turn(talk, text, thought, "+", rest, n, goal.unit, n)
    if kind == "a day" and (fitting := [n for n in range(2, 13) if rest % n == 0 and rest // n <= 12 and rest > n]):
        n = rng.choice(fitting)
        days = rest // n
        text = rng.choice(_A_DAY).format(s=again, **words)
        thought = f"{before()} Asked: how many days. Now: {n} a day: {rest} / {n}.\n{n} × {days} = {rest}, so {rest} / {n} = {days}"
        return composed(talk, text, thought, f"{rest} / {n} = **{days}** days.", "sharing", (f"= {days} days",), (_figure(rng, n),))  # fmt: skip
    return goes_on() if rest else None


def has_turn(talk: Conversation) -> Example | None:
    """What one has after something was found or lost, and then something is found or lost again."""
    rng = talk.rng
    thing, (named, again) = thing_of(rng), _whose(rng, 0.45)
    gains = rng.random() < 0.5
    sign, past = ("+", rng.choice(_GAINS)) if gains else ("-", rng.choice(_LOSES))
    a = rng.randint(4, rng.choice((15, 40, 100, 300)))
    b = rng.randint(1, a if gains else a - 2)
    if not free(sign, a, b):
        return None
    told = rng.choice(_HAS).format(s=named, a=a, b=b, t=thing, past=past)
    _tell(talk, told if gains else told.replace(f"{b} more", f"{b}"), _said(sign, a, b, thing))
    count = value(sign, a, b)
    before = f"Before: {a} {sign} {b} = {count} {unit_of(thing, count)}."
    if (other := rng.random()) < 0.1:
        new = a + rng.choice((-1, 1, 1)) * rng.randint(1, max(2, a // 2))
        thought = f"{before} Now: {new} at first in place of {a}: {new} {sign} {b}."
        return _turn(talk, rng.choice(_AT_FIRST).format(s=again, t=thing), thought, sign, new, b, thing, new, a)
    if other < 0.26:
        new = rng.randint(1, a)
        text = rng.choice(_HAPPENS_NOT).format(s=again, past=past)
        thought = f"{before} Now: {past} {new} in place of {b}: {a} {sign} {new}."
        return None if new == b else _turn(talk, text, thought, sign, a, new, thing, new, b)
    made = None
    for step in range(rng.choice((1, 1, 1, 2, 3))):
        if made:
            talk.say(made)
        gains = rng.random() < 0.5 or count < 2
        sign, past = ("+", rng.choice(_GAINS)) if gains else ("-", rng.choice(_LOSES))
        n = _number(rng, 60 if gains else count)
        happens = rng.choice(_HAPPENS).format(s=again, past=past)
        if gains:  # what is found is none of those that were there
            happens = happens.removesuffix(" of them")
        text = _joined(rng, happens, rng.choice(_COUNT_NOW).format(t=thing))
        thought = f"{before} Now: {past} {n}, so {'more' if gains else 'less'}: {count} {sign} {n}."
        made = _turn(talk, text, thought, sign, count, n, thing, n)
        if made is None or (step == 0 and rng.random() < 0.6):
            return made
        last, count = count, value(sign, count, n)
        before = f"Before: {last} {sign} {n} = {count} {unit_of(thing, count)}."
    return made


def rows_turn(talk: Conversation) -> Example | None:
    """Rows of the same, and then some more of them, some fewer, or another number in each."""
    rng = talk.rng
    row, rows, things = rng.choice(_ROWS)
    things = things or thing_of(rng)
    a, b = rng.randint(2, 12), rng.choice((rng.randint(2, 12), rng.randint(5, 40)))
    n = rng.randint(2, 6)
    count = a * b
    if not free("×", a, b) or row == things or rows == things:
        return None
    words = {"p": row, "ps": rows, "t": things}
    _tell(talk, rng.choice(_IN_ROWS).format(a=a, b=b, **words), f"{a} × {b} = **{count}** {things}.")
    before = f"Before: {a} × {b} = {count} {things}, {b} each."
    kind = rng.random()
    if kind < 0.22:
        new = rng.choice((rng.randint(2, 12), rng.randint(5, 40)))
        text = rng.choice(_OTHER_SIZE).format(**words)
        thought = f"{before} Now: {new} each in place of {b}, still {a} {rows}: {a} × {new}."
        return None if new == b else _turn(talk, text, thought, "×", a, new, things, new, b)
    if kind < 0.55:
        return _single_things(talk, words, before, count)
    more = kind < 0.83 or n >= a
    sign, patterns, word = ("+", _MORE_ROWS, "more") if more else ("-", _FEWER_ROWS, "fewer")
    if not free("×", n, b) or not free(sign, count, n * b):
        return None
    result = value(sign, count, n * b)
    text = _joined(rng, rng.choice(patterns).format(**words), rng.choice(_ROWS_NOW).format(**words))
    thought = f"{before} Now: {n} {word} {rows}, {b} each: {n} × {b}, {'on top of' if more else 'off'} {count}."
    thinking = f"{thought}\n{work('×', n, b)}\n{work(sign, count, n * b)}"
    answer = f"{n} × {b} = {n * b}, and {count} {sign} {n * b} = **{result}** {unit_of(things, result)}."
    return composed(talk, text, thinking, answer, "follow-up", (f"= {result}",), (_figure(rng, n),))


def _single_things(talk: Conversation, words: dict[str, str], before: str, count: int) -> Example | None:
    """Some of the things themselves, not whole rows of them, go or come."""
    rng, things = talk.rng, words["t"]
    n = rng.randint(2, min(count - 1, rng.choice((5, 9, 12, 30))) if count > 3 else 2)
    fewer = rng.random() < 0.75
    if fewer:
        kind = 0 if things in _PEOPLE_ROWS else 2 if things in ("numbers", "rooms") else 1
        gone, whole = (
            rng.choice(_GONE_VERBS[kind]),
            rng.choice(("whole", "good", "still good")) if kind == 1 else "left",
        )
        happens, ask = rng.choice(_GONE).format(gone=gone, **words), rng.choice(_LEFT_NOW).format(whole=whole, **words)
    else:
        happens, ask = rng.choice(_ADDED_THINGS).format(**words), rng.choice(_ROWS_NOW).format(**words)
    sign = "-" if fewer else "+"
    thought = f"{before} Now: {n} {'fewer' if fewer else 'more'} {things}, not {words['ps']}: {count} {sign} {n}."
    return _turn(talk, _joined(rng, happens, ask), thought, sign, count, n, things, n)


def price_turn(talk: Conversation) -> Example | None:
    """So many at a price, and then another number of them, some more, another price, the change, a coupon."""
    rng = talk.rng
    thing, money = thing_of(rng), rng.choice(MONEY)
    price, count = rng.choice((rng.randint(2, 12), rng.randint(3, 60))), rng.randint(2, 12)
    total = price * count
    if not free("×", price, count) or price == count:
        return None
    words = {"t": thing, "m": money}
    _tell(talk, rng.choice(_PAYS).format(a=price, b=count, **words), f"{price} × {count} = **{total}** {money}.")
    before = f"Before: {price} × {count} = {total} {money}, {price} each."
    kind = rng.choices(("so many", "more", "price", "change", "coupon", "postage"), (9, 6, 4, 5, 3, 3))[0]
    if kind == "so many":
        new = rng.choice([n for n in range(2, 13) if n != count])
        thought = f"{before} Now: {new} in place of {count}, {price} each: {price} × {new}."
        return _turn(talk, rng.choice(_TAKE_SO_MANY).format(**words), thought, "×", price, new, money, new, count)
    if kind == "price":
        new = rng.choice((rng.randint(2, 12), rng.randint(3, 60)))
        thought = f"{before} Now: {new} each in place of {price}, still {count} {thing}: {new} × {count}."
        return None if new in (price, count) else _turn(talk, rng.choice(_OTHER_PRICE).format(**words), thought, "×", new, count, money, new, price)  # fmt: skip
    if kind == "change":
        given = rng.choice([n for n in (10, 20, 50, 100, 200, 500, 1000, total + 5) if n > total] or [total + 10])
        thought = f"{before} Now: {given} given, the change: {given} - {total}."
        return _turn(talk, rng.choice(_CHANGE).format(**words), thought, "-", given, total, money, given)
    if kind in ("coupon", "postage"):
        n = rng.randint(2, max(3, min(total, 20)))
        sign, patterns, why = ("-", _DISCOUNT, "off, so less") if kind == "coupon" else ("+", _POSTAGE, "on top, so more")  # fmt: skip
        thought = f"{before} Now: {n} {why}: {total} {sign} {n}."
        return _turn(talk, rng.choice(patterns).format(**words), thought, sign, total, n, money, n)
    more = rng.randint(2, 9)
    added = price * more
    if not free("×", price, more) or not free("+", total, added):
        return None
    text = _joined(rng, rng.choice(_TAKE_MORE).format(**words), rng.choice(_PAY_NOW))
    thought = f"{before} Now: {more} more, {price} each: {price} × {more}, on top of {total}."
    thinking = f"{thought}\n{work('×', price, more)}\n{work('+', total, added)}"
    answer = f"{price} × {more} = {added}, and {total} + {added} = **{total + added}** {money}."
    return composed(talk, text, thinking, answer, "follow-up", (f"= {total + added}",), (_figure(rng, more),))


_MAKERS: tuple[tuple[Callable[[Conversation], Example | None], int], ...] = ((left_turn, 9), (has_turn, 5), (rows_turn, 6), (price_turn, 5))  # fmt: skip


def story_goes_on(talk: Conversation) -> Example | None:
    """One of them; None where its numbers are kept from training."""
    return talk.rng.choices([make for make, _ in _MAKERS], [share for _, share in _MAKERS])[0](talk)
