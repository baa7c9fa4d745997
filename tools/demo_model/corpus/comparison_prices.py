"""Of two things with a number each, which is cheaper or heavier: answered with the thing, with its number, or with both."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.arithmetic import typed, worded
from tools.demo_model.corpus.comparison_work import work_comparison, work_decimals
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.split import comparison_is_held_out
from tools.demo_model.corpus.stories_nouns import MONEY, PEOPLE

# What they are, how each is told, the words for the one with more and the one with less, the number's name, and its unit.
_THINGS = ("the coat", "the lamp", "a tent", "the red bag", "the blue bag", "a bike", "shop A", "shop B", "the first one", "the other one", "the train", "the bus", "tea", "coffee", "a pizza", "the room", "the old phone", "the new phone", "a ticket", "plan A", "plan B", "the sofa", "a chair", "the hotel", "the flat", "the small one", "the large one")  # fmt: skip
_PARCELS = ("the parcel", "the box", "the red case", "the blue case", "the dog", "the cat", "the stone", "the pan", "the melon", "the chair", "the bag", "my bike", "the table", "the left one", "the right one")  # fmt: skip
_ROADS = ("the road by the lake", "the road over the hill", "the first way", "the second way", "the tunnel", "the bridge", "the north path", "the south path", "the rope", "the cable", "the pole")  # fmt: skip
_KINDS = (
    (_THINGS, ("{x} costs {a} {u}", "{x} is {a} {u}", "{x}: {a}", "{x} {a}", "{x} for {a} {u}", "{x} at {a}"), ("dearer", "more expensive", "pricier"), ("cheaper", "less expensive", "cheaper"), "price", MONEY),
    (_PARCELS, ("{x} weighs {a} {u}", "{x}: {a} {u}", "{x} {a} {u}", "{x} is {a} {u}"), ("heavier",), ("lighter",), "weight", ("kilos", "kg", "pounds")),
    (_ROADS, ("{x} is {a} {u}", "{x}: {a} {u}", "{x} is {a} {u} long", "{x} {a} {u}"), ("longer",), ("shorter",), "length", ("km", "m", "metres")),
    (PEOPLE, ("{x} is {a}", "{x}: {a}", "{x} is {a} {u} old", "{x} {a}"), ("older",), ("younger",), "age", ("years",)),
    (PEOPLE, ("{x} has {a} points", "{x}: {a}", "{x} scored {a}", "{x} {a}"), ("ahead", "better"), ("behind", "worse"), "score", ("points",)),
)  # fmt: skip
_TOLD = ("{p}, {q}", "{p} and {q}", "{p}. {q}", "{p}, {q}", "{p}; {q}", "{p}, but {q}", "{p} while {q}")
_ASK = ("{t}: which is {w}", "{t}. which [is|one is] {w}", "{t}, which is {w}", "which is {w}? {t}", "{t}. what is {w}", "[tell me|say] which is {w}: {t}", "{t} - {w} is", "{t}. the {w} one")  # fmt: skip
_ASK_WHO = ("{t}: who is {w}", "{t}. who is {w}", "{t}, who is {w}", "who is {w}? {t}", "[tell me|say] who is {w}: {t}", "{t} - {w} is")  # fmt: skip
_WITH_NUMBER = (", answer with the {k}", "? answer with the {k} only", ". only the {k}, please", "? just the {k}", " (give me the {k})", "? i want the {k}, not the name", ". {k} only", "? reply with the {k}", ", and give only the {k}")  # fmt: skip
_WITH_NAME = ("", "", "", "?", "?", "? only the name", ", name only", "? answer with the name", "? just say which")


def price_example(draw: Draw) -> Example:
    """Two things told with a number each; the one asked for is answered. Never of the held-out side."""
    rng = draw.rng
    things, tells, ups, downs, kind, units = rng.choice(_KINDS)
    cents = kind == "price" and rng.random() < 0.4
    a, b = _cents(rng) if cents else _numbers(rng, kind)
    p, q = (f"{a / 100:.2f}", f"{b / 100:.2f}") if cents else (str(a), str(b))
    work = work_decimals(a, b, p, q) if cents else work_comparison(a, b)
    x, y = rng.sample(things, 2)
    unit, up = rng.choice(units), rng.random() < 0.45
    word = rng.choice(ups if up else downs)
    tell = rng.choice(tells)
    told = rng.choice(_TOLD).format(p=tell.format(x=x, a=p, u=unit), q=tell.format(x=y, a=q, u=unit))
    number = rng.random() < 0.4
    end = rng.choice(_WITH_NUMBER).format(k=kind) if number else rng.choice(_WITH_NAME)
    question = worded(rng, _ASK_WHO if things is PEOPLE else _ASK, t=told, w=word) + end
    winner, value, other = (x, p, q) if (a > b) == up else (y, q, p)
    thought = f"{x} {p}, {y} {q}\n{work}\n{word}: {winner}, {value}\nasked: the {kind if number else 'name'}"
    name = winner[:1].upper() + winner[1:]
    told_unit = f" {unit}" if f" {unit}" in told else ""
    answer = f"**{value}**{told_unit}." if number else f"**{name}**: {value} {'>' if up else '<'} {other}."
    accept = (value,) if number else (f"{winner}: {value}".lower(),)
    return Example((Message("user", typed(rng, question)),), thought, answer, "larger", f"{kind} {a} {b}", accept)


def _cents(rng: Random) -> tuple[int, int]:
    """Two prices in cents, often of one whole part, or with their digits turned: 4.50 and 4.05."""
    while True:
        a = rng.randint(1, 60) * 100 + rng.choice((5, 50, 90, 95, 99, 49, 9, rng.randint(1, 99)))
        b = rng.choice((a // 100 * 100 + rng.randint(1, 99), a // 100 * 100 + a % 10 * 10 + a // 10 % 10, rng.randint(100, 6000)))  # fmt: skip
        if a != b and not comparison_is_held_out(a, b):
            return a, b


def _numbers(rng: Random, kind: str) -> tuple[int, int]:
    while True:
        top = 99 if kind == "age" else rng.choice((20, 99, 200) if kind == "weight" else (20, 99, 400, 999, 4000))
        a = rng.randint(2, top)
        b = rng.choice((rng.randint(2, top), a + rng.choice((-3, -2, -1, 1, 2, 10))))
        if b > 1 and a != b and not comparison_is_held_out(a, b):
            return a, b
