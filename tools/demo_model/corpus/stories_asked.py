"""Stories of which several things could be asked, each by another operation: the question alone decides.

The packs of a shop give how many there are, how many are missing to a wish, or how many are over it. Each step says why it
is taken, and its numbers stand with their words (`named` in numberline), so that each is used once and for what it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random
from typing import NamedTuple

from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.products import value
from tools.demo_model.corpus.stories_implied import filled
from tools.demo_model.corpus.stories_nouns import MONEY, thing_of
from tools.demo_model.corpus.stories_scenes import beside_it, in_a_row, one_step, picked
from tools.demo_model.corpus.stories_steps import solved

_Numbers = Mapping[str, int]


class _Ask(NamedTuple):
    """How it is asked, its steps (why, sign, two names of numbers; @ is the result before), and what is counted."""

    asks: tuple[str, ...]
    steps: tuple[tuple[str, str, str, str], ...]
    unit: str = "{t}"


class _Scene(NamedTuple):
    """What is told, one wording of each, in this order or (where `loose`) in any; and what may be asked of it."""

    drawn: Callable[[Random], _Numbers]
    facts: tuple[tuple[str, ...], ...]
    asks: tuple[_Ask, ...]
    loose: bool = False


def _sized(rng: Random) -> int:
    return rng.choice((rng.randint(3, 20), rng.randint(10, 99), rng.randint(20, 300)))


def _wish(rng: Random) -> _Numbers:
    has = _sized(rng)
    return {"h": has, "n": has + rng.choice((rng.randint(1, 9), rng.randint(2, 60), rng.randint(10, 200)))}


def _packs(rng: Random) -> _Numbers:
    p, m = rng.randint(2, 24), rng.randint(2, 9)
    return {"p": p, "m": m, "w": max(2, p * m + rng.choice((-1, 1, 1)) * rng.randint(1, 30))}


def _weekly(rng: Random) -> _Numbers:
    x, n = rng.randint(2, 40), rng.randint(2, 12)
    return {"x": x, "n": n, "z": max(2, x * n + rng.choice((-1, -1, 1)) * rng.randint(1, 60))}


def _loads(rng: Random) -> _Numbers:
    return {"k": rng.randint(2, 9), "x": rng.randint(4, 60), "y": rng.randint(2, 60)}


def _purse(rng: Random) -> _Numbers:
    b, c = rng.sample(range(2, 90), 2)
    return {"a": b + c + rng.choice((rng.randint(1, 40), rng.randint(10, 300))), "b": b, "c": c}


def _kinds(rng: Random) -> _Numbers:
    a, b, c = rng.sample(range(2, rng.choice((20, 60, 150))), 3)
    return {"a": a, "b": b, "c": c}


def _percent(rng: Random) -> _Numbers:
    p = rng.choice((rng.randint(1, 99), rng.randint(1, 19) * 5))
    return {"p": p, "whole": 100}


def _votes(rng: Random) -> _Numbers:
    p = rng.randint(5, 80)
    return {"p": p, "q": rng.randint(2, 98 - p), "whole": 100}


def _daily(rng: Random) -> _Numbers:
    b, c = rng.randint(2, 40), rng.randint(2, 12)
    return {"b": b, "c": c, "a": b * c + rng.choice((rng.randint(1, 30), rng.randint(5, 200)))}


def _halves(rng: Random) -> _Numbers:
    b, a = sorted(rng.sample(range(2, rng.choice((20, 99, 300))), 2))
    return {"a": a, "b": b}


def _stock(rng: Random) -> _Numbers:
    b, c = rng.randint(2, 20), rng.randint(2, 12)
    return {"b": b, "c": c, "a": b * c + rng.choice((rng.randint(1, 20), rng.randint(5, 150)))}


def _seats(rng: Random) -> _Numbers:
    k, x = rng.randint(2, 15), rng.randint(3, 20)
    return {"k": k, "x": x, "y": rng.randint(2, k * x - 1)}


def _trade(rng: Random) -> _Numbers:
    x = rng.randint(2, 30)
    return {"k": rng.randint(2, 12), "x": x, "y": x + rng.randint(1, 15)}


def _hours(rng: Random) -> _Numbers:
    b, c = rng.sample(range(2, 30), 2)
    return {"b": b, "c": c, "h": rng.randint(2, 9)}


def _growing(rng: Random) -> _Numbers:
    return {"y": rng.randint(5, 200), "x": rng.randint(2, 30), "k": rng.randint(2, 12)}


_LEFT_MONEY = ("how much is left", "what is left[| of it| of the money]", "how much do {i} still have", "what remains", "how much money is [left over|still there]", "[left|the rest]", "what's in the purse now", "how much now")  # fmt: skip
_MISSING = ("how many are missing", "how many more do {i} need", "how many are still missing", "[missing|how many to go]", "how many are lacking", "what is still missing", "how many [{t} |]short", "how many are not there")  # fmt: skip
_SCENES = (
    _Scene(  # the smaller is told first as often as the larger
        _wish,
        (
            ("{i} need {n} {t}", "{i} want {n} {t}", "there should be {n} {t}", "{n} {t} are needed", "the [set|box|album|list] has room for {n} {t}", "the plan is {n} {t}", "it takes {n} {t}", "{n} {t} were ordered", "we are waiting for {n} {t}", "a full set is {n} {t}"),
            ("{i} have {h}", "{h} are here", "{h} [came|arrived|are there]", "only {h} are there", "there are {h} so far", "{h} are in the box", "{i} found {h}", "{i} got {h} already", "{h} are done", "just {h} of them"),
        ),
        (_Ask(_MISSING, (("missing to the whole", "-", "n", "h"),)),),
        loose=True,
    ),
    _Scene(
        _packs,
        (
            ("there are {p} {t} in a pack", "a pack has {p} {t}", "{t} come in packs of {p}", "{p} {t} to a pack", "one box holds {p} {t}", "every bag has {p} {t}", "{p} {t} per pack"),
            ("{i} buy {m} packs", "{i} bought {m} of them", "{i} take {m}", "{i} have {m} packs", "{m} packs are here", "{i} got {m}"),
            ("{i} want {w} {t}", "{i} need {w}", "{w} {t} are wanted", "there are {w} guests", "the party needs {w}", "for {w} people"),
        ),
        (
            _Ask(("how many [{t} |]have {i} got", "how many are in the packs", "how many did {i} buy", "how many {t} is that, packs only", "how many [{t} |]in all the packs"), (("all in the packs", "×", "m", "p"),)),
            _Ask((*_MISSING, "how many am i short", "how many too few"), (("all in the packs", "×", "m", "p"), ("missing to what is wanted", "-", "w", "@"))),
            _Ask(("how many are left over", "how many too many", "how many are over", "how many more than needed", "how many will be left"), (("all in the packs", "×", "m", "p"), ("over what is wanted", "-", "@", "w"))),
        ),
    ),
    _Scene(
        _weekly,
        (
            ("{i} save {x} {m} a week for {n} weeks", "{i} put away {x} {m} every week, {n} weeks long", "{i} get {x} {m} a week for {n} weeks", "for {n} weeks {i} save {x} {m} per week", "{x} {m} a week over {n} weeks", "{i} earn {x} {m} each week and do that for {n} weeks", "{n} weeks at {x} {m} a week"),
            ("then {i} buy [a bike|a tent|shoes|a lamp|a game] for {z}", "a [bike|phone|coat|table] costs {z} {m}", "after that {i} buy something for {z} {m}", "then {i} spend {z} {m} on a [trip|coat|gift]", "the thing {i} want is {z} {m}"),
        ),
        (
            _Ask(("how much did {i} save", "how much [before that|before buying]", "how much is saved in all", "what have {i} put away"), (("saved in the weeks", "×", "n", "x"),), "{m}"),
            _Ask((*_LEFT_MONEY, "how much is left after that"), (("saved in the weeks", "×", "n", "x"), ("what is left", "-", "@", "z")), "{m}"),
            _Ask(("how much is missing", "how much more do {i} need", "how much am i short", "what is still missing", "how much too little"), (("saved in the weeks", "×", "n", "x"), ("missing to the price", "-", "z", "@")), "{m}"),
        ),
    ),
    _Scene(
        _loads,
        (
            ("{k} {big} {v} {x} {t} each", "{k} {big} with {x} {t} each", "each of {k} {big} {vs} {x} {t}", "there are {k} {big} that {v} {x} {t} each", "we have {k} {big} of {x} {t} each", "{x} {t} for each of {k} {big}", "{k} {big}, each {vs} {x} {t}"),
            ("a {small} {vs} {y}", "one {small} {vs} {y} more", "a {small} {vs} {y} {t}", "a {small} has {y}", "and a {small} with {y}", "the {small} {vs} {y}", "there is a {small} with {y} too"),
        ),
        (
            _Ask(("how many [{t} |][in all|altogether|in total]", "how many do they {v} [together|in all]", "[total|everything together]", "how many {t} are there", "how many {t} is that", "how many {t} with the {small}"), (("all the {big}", "×", "k", "x"), ("and the {small}", "+", "@", "y"))),
            _Ask(("how many without the {small}", "how many {t} do the {big} {v}", "how many in the {big} alone", "how many if the {small} stays at home"), (("only the {big}", "×", "k", "x"),)),
            _Ask(("how many more do the {big} {v} than the {small}", "how many more are on the {big} than on the {small}", "what is the difference between the {big} and the {small}"), (("all the {big}", "×", "k", "x"), ("the difference to the {small}", "-", "@", "y"))),
        ),
    ),
    _Scene(
        _wish,
        (("of {n} {t} {h} are missing", "{n} {t} were ordered, {h} are missing", "{h} of {n} {t} are missing", "a set of {n} {t}, but {h} are missing", "{i} should have {n} {t}, {h} are missing", "{n} {t} in all and {h} of them missing"),),
        (_Ask(("how many are there", "how many are here", "how many have {i} got", "how many arrived", "how many are not missing", "how many do {i} have"), (("there: the whole without those missing", "-", "n", "h"),)),),
    ),
    _Scene(
        _halves,
        (("{a} {t} are here and {b} are missing", "{i} have {a} {t}, {b} are still missing", "{a} {t} came, {b} did not", "{b} are missing, {a} {t} are there", "{a} {t} are done, {b} are not"),),
        (
            _Ask(("how many should there be", "how many are there with the missing ones", "how many were [ordered|planned]", "how many is a full set", "how many counting those missing"), (("here and missing together", "+", "a", "b"),)),
            _Ask(("how many more are here than missing", "how many more are there than not"), (("here against missing", "-", "a", "b"),)),
        ),
    ),
    _Scene(
        _purse,
        (
            ("{i} saved {a} {m}", "{i} had {a} {m}", "{i} started with {a} {m}", "there were {a} {m} in the purse", "{i} got {a} {m} [for my birthday|from grandma]", "my budget was {a} {m}", "{a} {m} in the account"),
            ("{b} {m} went for [shoes|food|the bus]", "{i} spent {b} on [a book|lunch|petrol]", "{b} on [rent|books|gifts]", "[a shirt|lunch|a ticket] was {b}", "[the shop|the dentist] took {b}"),
            ("{c} {m} for [a film|tea|a cab]", "{i} spent {c} on [a hat|the cinema|a cake]", "{c} on [music|flowers|coffee]", "[a game|a drink] was {c}", "another {c} went for [sweets|stamps]"),
        ),
        (
            _Ask(_LEFT_MONEY, (("spent on both", "+", "b", "c"), ("what is left", "-", "a", "@")), "{m}"),
            _Ask(("how much did {i} spend", "how much went out", "what did both cost", "how much was spent in all", "the two together", "total spending"), (("spent on both", "+", "b", "c"),), "{m}"),
        ),
    ),
    _Scene(
        _kinds,
        (
            ("there are {a} red {t}", "{i} have {a} red {t}", "{a} red {t}", "{a} {t} are red"),
            ("{b} blue ones", "{b} are blue", "{b} blue", "and {b} blue ones"),
            ("besides {c} green ones", "{c} green ones", "{c} are green", "{c} green too", "apart from that {c} green ones"),
        ),
        (
            _Ask(("how many [{t} |][in all|altogether|in total|are there]", "how many of all colours", "[total|all together]"), (("red and blue", "+", "a", "b"), ("and the green", "+", "@", "c"))),
            _Ask(("how many are not green", "how many red and blue ones", "how many without the green ones", "how many besides the green ones"), (("red and blue", "+", "a", "b"),)),
            _Ask(("how many are not red", "how many blue and green ones", "how many besides the red ones", "how many without the red ones"), (("blue and green", "+", "b", "c"),)),
            _Ask(("how many more red than blue ones", "how many more red ones than blue ones are there"), (("red against blue", "-", "a", "b"),)),
        ),
    ),
    _Scene(
        _purse,
        (
            ("{i} had {a} {t}", "there were {a} {t}", "{i} brought {a} {t}", "the shop had {a} {t}", "{a} {t} in the morning", "{i} made {a} {t}"),
            ("{b} went to [Ana|Tom|the school]", "{b} were sold in the morning", "{i} gave {b} to my sister", "{b} broke", "{b} are for my dad"),
            ("{c} went to [Kai|the church|my aunt]", "{c} were sold in the afternoon", "{i} gave {c} to a friend", "{c} got lost", "{c} are for mum"),
        ),
        (
            _Ask(("how many are left", "how many [{t} |]remain", "how many are still there", "[left|what's left|the rest]", "how many now"), (("gone in all", "+", "b", "c"), ("what is left", "-", "a", "@"))),
            _Ask(("how many are gone", "how many went away", "how many are gone in all", "how many are no longer there"), (("gone in all", "+", "b", "c"),)),
        ),
    ),
    _Scene(
        _percent,
        (
            ("the [battery|tank|bar] is at {p}%", "{p}% is done", "{p} percent of the [download|work|film|book] is done", "{p}% of the [job|scan|road] is finished", "i have read {p}%", "{p} percent are sold", "{p}% of the money is spent", "we used {p}%", "the update says {p}%"),
        ),
        (_Ask(("how much is left", "how much is missing", "what percent is left", "how many percent are left", "how much to go", "what's the rest in percent", "how many percent to 100", "how much till it's full", "[rest|left|missing]"), (("all is 100%", "-", "whole", "p"),), "%"),),
    ),
    _Scene(
        _votes,
        (
            (
                "{p}% said yes and {q}% no", "{p} percent like it, {q} percent don't", "{p}% voted for A, {q}% for B", "{p}% of the money is for rent and {q}% for food", "{p} percent are women, {q} percent are men", "{p}% came by bus, {q}% by car",
                "it's {p}% sugar and {q}% water", "{p}% of the time i work, {q}% i sleep", "{p}% are red. {q}% are blue", "{p}% went to Ana and {q}% to Tom", "{p} percent of the land is forest, {q} percent is fields", "{p}% cotton, {q}% wool",
            ),
        ),
        (
            _Ask(("how much is left", "how many percent are neither", "what is the rest", "how many percent remain", "and the others, in percent", "what percent is missing to 100"), (("both parts", "+", "p", "q"), ("all is 100%", "-", "whole", "@")), "%"),
            _Ask(("how many percent are both together", "both together", "what do the two make"), (("both parts", "+", "p", "q"),), "%"),
        ),
    ),
    _Scene(
        _daily,
        (
            ("a book has {a} pages", "my book is {a} pages long", "the novel has {a} pages", "there are {a} pages to read"),
            ("{i} read {b} pages a day for {c} days", "for {c} days {i} read {b} pages a day", "{i} read {b} pages every day, {c} days now", "{c} days long {i} read {b} a day"),
        ),
        (
            _Ask(("how many pages are left", "how many are left", "how many pages to go", "what is left to read", "how many pages remain"), (("read so far", "×", "c", "b"), ("what is left", "-", "a", "@")), "pages"),
            _Ask(("how many pages did {i} read", "how many are read", "how far am i", "how many pages have {i} read"), (("read so far", "×", "c", "b"),), "pages"),
        ),
    ),
    _Scene(
        _stock,
        (
            ("the [tank|barrel] has {a} litres", "{a} litres are in the [tank|barrel]", "we have {a} litres of [water|oil|milk]", "there are {a} litres"),
            ("{i} use {b} litres a day for {c} days", "{b} litres a day go out, {c} days long", "every day {b} litres are used, for {c} days", "for {c} days {i} take {b} litres a day"),
        ),
        (
            _Ask(("how much is left", "how many litres are left", "what is still in it", "what remains", "[left|the rest]"), (("used in the days", "×", "c", "b"), ("what is left", "-", "a", "@")), "litres"),
            _Ask(("how much is used", "how many litres did {i} use", "how much is gone", "how many litres went out"), (("used in the days", "×", "c", "b"),), "litres"),
        ),
    ),
    _Scene(
        _stock,
        (
            ("a rope is {a} m long", "there are {a} m of cable", "{i} have {a} m of [cloth|wire|rope]", "the [pipe|wire] is {a} m long"),
            ("{i} cut off {c} pieces of {b} m each", "{c} pieces of {b} m are cut off", "{c} pieces, each of {b} m, are cut off", "{i} need {c} pieces of {b} m"),
        ),
        (
            _Ask(("how much is left", "how long is the rest", "what is left", "how many m are left", "[left|the rest]"), (("all the pieces", "×", "c", "b"), ("what is left", "-", "a", "@")), "m"),
            _Ask(("how much is cut off", "how long are the pieces together", "how many m do the pieces take", "how much do {i} use"), (("all the pieces", "×", "c", "b"),), "m"),
        ),
    ),
    _Scene(
        _seats,
        (
            ("the hall has {k} rows of {x} seats", "{k} rows with {x} seats each", "there are {k} rows, {x} seats in each", "{x} seats a row, {k} rows"),
            ("{y} seats are taken", "{y} people sit down", "{y} tickets are sold", "{y} of the seats are full", "{y} guests come"),
        ),
        (
            _Ask(("how many are free", "how many seats are empty", "how many seats stay free", "how many more people can sit", "how many are not taken", "how many are left"), (("all the seats", "×", "k", "x"), ("without those taken", "-", "@", "y")), "seats"),
            _Ask(("how many seats [in all|are there|has the hall]", "how many seats altogether", "how many could sit there at most"), (("all the seats", "×", "k", "x"),), "seats"),
        ),
    ),
    _Scene(
        _trade,
        (
            ("{i} buy {k} {t} at {x} {m} each", "{i} bought {k} {t} for {x} {m} each", "{k} {t} cost {i2} {x} {m} each", "{k} {t}, bought at {x} {m} each"),
            ("{i} sell them at {y} {m} each", "{i} sold each for {y} {m}", "all are sold at {y} each", "each goes for {y} {m}"),
        ),
        (
            _Ask(("what do {i} gain", "how much profit [is that|do {i} make]", "what is the profit", "how much do {i} earn with it", "what stays with {i2}"), (("gain on each", "-", "y", "x"), ("on all of them", "×", "k", "@")), "{m}"),
            _Ask(("what did {i} pay", "how much did they cost {i2}", "what was the cost", "how much did {i} spend"), (("paid for all", "×", "k", "x"),), "{m}"),
            _Ask(("how much comes in", "what do {i} take in", "how much money do {i} get for them", "what are the sales"), (("taken for all", "×", "k", "y"),), "{m}"),
        ),
    ),
    _Scene(
        _hours,
        (
            ("Ana makes {b} {t} an hour", "Ana packs {b} {t} an hour", "machine one does {b} {t} an hour", "the old machine makes {b} {t} an hour"),
            ("Ben makes {c} an hour", "Ben packs {c}", "the other does {c} an hour", "the new one makes {c} an hour"),
            ("both work {h} hours", "they go on for {h} hours", "{h} hours pass", "it takes {h} hours", "the shift is {h} hours"),
        ),
        (
            _Ask(("how many [{t} |][together|in all|altogether]", "how many do both make", "[total|all in all]", "how many {t} are there then"), (("both in an hour", "+", "b", "c"), ("in all the hours", "×", "h", "@"))),
            _Ask(("how many from the first alone", "how many does the first make", "what does the first make by itself"), (("the first in all the hours", "×", "h", "b"),)),
            _Ask(("how many from the second alone", "how many does the second make", "what does the second make by itself"), (("the second in all the hours", "×", "h", "c"),)),
        ),
    ),
    _Scene(
        _growing,
        (
            ("{i} had {y} {m}", "{i} start with {y} {m}", "there were {y} {m} in the box", "{i} already have {y} {m}", "{y} {m} to begin with"),
            ("{i} save {x} {m} a week for {k} weeks", "{k} weeks long {i} put in {x} a week", "every week {x} more, {k} weeks now", "for {k} weeks {x} {m} a week come in"),
        ),
        (
            _Ask(("how much [is it now|do {i} have now|in the end|in all]", "what do {i} have then", "how much is in it now", "[total|and now]"), (("come in all the weeks", "×", "k", "x"), ("and what was there", "+", "@", "y")), "{m}"),
            _Ask(("how much came in", "how much did {i} save in the weeks", "how much is new", "how much without what was there before"), (("come in all the weeks", "×", "k", "x"),), "{m}"),
        ),
    ),
    _Scene(
        _purse,
        (
            ("the trip is {a} km", "it's {a} km to the sea", "we have to go {a} km", "the way is {a} km", "{a} km from here to there"),
            ("{b} km on the first day", "we drove {b} km before lunch", "{b} km by train", "{b} km are done on monday"),
            ("{c} km on the second day", "{c} km after lunch", "{c} km by bus", "then {c} km more"),
        ),
        (
            _Ask(("how far is it still", "how many km are left", "how far to go", "what is left", "how many km to go", "how much further"), (("done so far", "+", "b", "c"), ("what is left", "-", "a", "@")), "km"),
            _Ask(("how far have we come", "how many km are done", "how far did we get", "how many km so far"), (("done so far", "+", "b", "c"),), "km"),
        ),
    ),
    _Scene(
        _purse,
        (
            ("the [school|club|firm] has {a} people", "there are {a} people", "{a} people are on the list", "we are {a} in the [club|team|choir]"),
            ("{b} are ill", "{b} are on a trip", "{b} are away", "{b} have a cold"),
            ("{c} are on holiday", "{c} went home", "{c} are late", "{c} have the day off"),
        ),
        (
            _Ask(("how many are here", "how many are present", "how many are there now", "how many are left"), (("not here", "+", "b", "c"), ("those who are", "-", "a", "@")), "people"),
            _Ask(("how many are missing", "how many are not here", "how many are absent", "how many do we miss"), (("not here", "+", "b", "c"),), "people"),
        ),
    ),
)  # fmt: skip
_SELVES = (("i", "me"), ("we", "us"))
# Several of a kind and one of another, and what they do with a load.
_BIG_AND_SMALL = (
    ("lorries", "van", "carry", "carries"), ("trucks", "car", "take", "takes"), ("buses", "taxi", "bring", "brings"), ("boats", "raft", "carry", "carries"), ("trains", "tram", "bring", "brings"), ("carts", "bike", "carry", "carries"), ("planes", "helicopter", "bring", "brings"), ("boxes", "bag", "hold", "holds"),
    ("crates", "basket", "hold", "holds"), ("shelves", "drawer", "hold", "holds"), ("jars", "tin", "hold", "holds"), ("halls", "cellar", "hold", "holds"), ("helpers", "child", "bring", "brings"), ("ships", "ferry", "take", "takes"), ("machines", "robot", "make", "makes"), ("bakers", "apprentice", "make", "makes"),
)  # fmt: skip


def asked_example(draw: Draw) -> Example:
    """One of the scenes, one of its questions. Raises LookupError where a step is kept from training or falls below zero."""
    rng = draw.rng
    scene = rng.choice(_SCENES)
    numbers = dict(scene.drawn(rng))
    money, thing = rng.choice(MONEY), thing_of(rng)
    one, other = rng.choice(_SELVES)
    words = {"i": one, "i2": other, "t": thing, "m": money}
    words |= zip(("big", "small", "v", "vs"), rng.choice(_BIG_AND_SMALL), strict=True)
    ask = rng.choice(scene.asks)
    steps = []
    for why, sign, first, second in ask.steps:
        a, b = (numbers[name] for name in (first, second))
        if (result := value(sign, a, b)) < 0:
            raise LookupError(f"{a} {sign} {b}")
        steps.append((why.format(**words), sign, a, b))
        numbers["@"] = result
    facts = [picked(rng, *patterns) for patterns in scene.facts]
    if scene.loose and rng.random() < 0.5 and "them" not in facts[1]:
        facts.reverse()
    if "m" in numbers:
        words.pop("m")
    asked = picked(rng, *ask.asks)
    story, _ = filled(rng, in_a_row(rng, facts, asked), **(words | numbers))
    unit = ask.unit.format(t=thing, m=money)
    if len(steps) > 1:
        made = solved(draw, story, steps, unit)
    else:
        ((why, sign, a, b),) = steps
        made = beside_it(draw, one_step(draw, story, why, sign, a, b, unit))
    return replace(made, answer=made.answer.replace("** %", "%**"))
