"""How many more, how much older, who ran further: two told in either order, and either of them asked for.

The thought says first who has more, then whether more or less is asked for whom, and only then subtracts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from tools.demo_model.corpus.arithmetic import calculation
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.products import easy, work
from tools.demo_model.corpus.stories_implied import filled, one_of, pair_of
from tools.demo_model.corpus.stories_nouns import MONEY, PEOPLE, thing_of


@dataclass(frozen=True)
class _Measure:
    """tells: how the two are told, {x} {p} {y} {q}. up, down: the words for more and less. asks: about {z} against {o},
    {w} one of the words. who: which of them, with the word."""

    unit: str
    tells: tuple[str, ...]
    up: tuple[str, ...]
    down: tuple[str, ...]
    asks: tuple[str, ...]
    who: tuple[str, ...]
    low: int
    high: int


def _counted(verb: str, base: str, unit: str = "{t}", what: str = "{t}") -> _Measure:
    """Who has, bought, found so many: the verb as it stands behind a name, and behind `did`."""
    help_ = "does" if base == "have" else "did"
    tells = (
        f"{{x}} {verb} {{p}} {what} and {{y}} {verb} {{q}}", f"{{x}} {verb} {{p}} {what}, {{y}} {{q}}", f"{{x}} {verb} {{p}} {what}, {{y}} {verb} {{q}}", f"{{x}} {verb} {{p}} {what}. {{y}} {verb} {{q}}",
        f"{{x}} {verb} {{p}} {what}, {{y}} {verb} {{q}} {what}", f"{{x}} {verb} {{p}} and {{y}} {{q}} {what}", f"{{x}} {{p}} {what}, {{y}} {{q}}", f"{{x}}: {{p}} {what}, {{y}}: {{q}}", f"{{x}} {verb} {{p}} {what} while {{y}} {verb} {{q}}", f"{{p}} {what} for {{x}}, {{q}} for {{y}}", f"{{x}} {verb} {{p}} {what} but {{y}} {verb} {{q}}",
    )  # fmt: skip
    asks = (
        f"how many {{w}} {help_} {{z}} {base}", f"how many {{w}} {help_} {{z}} {base}", f"how many {{w}} {what} {help_} {{z}} {base}", f"how many {{w}} {help_} {{z}} {base} than {{o}}", f"how many {{w}} {what} {help_} {{z}} {base} than {{o}}", f"how many {{w}} than {{o}} {help_} {{z}} {base}", f"how many {what} {{w}} {help_} {{z}} {base}", "how many {w} for {z}", f"{{z}} {verb} how many {{w}}",
        f"{{z}} {verb} how many {{w}} than {{o}}", f"by how many {help_} {{z}} {base} {{w}}", f"tell me how many {{w}} {{z}} {verb}", "how many {w} is that for {z}", f"how many {{w}} {what} {verb} {{z}}",
    )  # fmt: skip
    who = (f"who {verb} {{w}} and by how many", f"who {verb} {{w}}, and how many {{w}}", f"who {verb} {{w}} {what} and how many {{w}}", f"which of them {verb} {{w}} and by how many")  # fmt: skip
    return _Measure(unit, tells, ("more",), ("fewer", "fewer", "less"), asks, who, 2, 400)


def _scaled(unit: str, tell: str, rest: str, up: str, down: str, low: int, high: int, verb: str = "is") -> _Measure:
    """How much older, taller, heavier; {n} in `tell` and `rest` is the number."""
    first, second = tell.replace("{n}", "{p}"), rest.replace("{n}", "{q}")
    tells = (f"{{x}} {first}, {{y}} {second}", f"{{x}} {first} and {{y}} {second}", f"{{x}} {first}. {{y}} {second}", f"{{x}} {first} while {{y}} {second}", f"{{x}} {first}, and {{y}} {second}")  # fmt: skip
    if verb == "is":
        asks: tuple[str, ...] = ("how much {w} is {z}", "how much {w} is {z} than {o}", "by how much is {z} {w}", "{z} is how much {w}", "how much {w} than {o} is {z}", "how many " + unit + " {w} is {z}")  # fmt: skip
        who: tuple[str, ...] = ("who is {w} and by how much", "who is {w}, and how much", "who's {w} and by how many " + unit)  # fmt: skip
    else:
        asks = (f"how much {{w}} did {{z}} {verb}", f"how much {{w}} did {{z}} {verb} than {{o}}", f"how many {unit} {{w}} did {{z}} {verb}", f"by how much did {{z}} {verb} {{w}}")  # fmt: skip
        who = (f"who {tell.split()[0]} {{w}} and by how much", f"who {tell.split()[0]} {{w}}, and how much {{w}}", f"which of them {tell.split()[0]} {{w}} and by how many {unit}")  # fmt: skip
    return _Measure(unit, tells, (up,), (down,), asks, who, low, high)


_MEASURES = (
    *[_counted("has", "have")] * 5, _counted("found", "find"), _counted("bought", "buy"), _counted("sold", "sell"), _counted("collected", "collect"), _counted("made", "make"), _counted("won", "win"), _counted("picked", "pick"),
    _counted("read", "read", "pages", "pages"), _counted("scored", "score", "points", "points"), _counted("has", "have", "points", "points"), _counted("did", "do", "push-ups", "push-ups"), _counted("climbed", "climb", "steps", "steps"), _counted("paid", "pay", "{m}", "{m}"), _counted("earned", "earn", "{m}", "{m}"), _counted("has", "have", "{m}", "{m}"),
    *[_scaled("years", "is {n}", "is {n}", "older", "younger", 3, 90)] * 2, _scaled("years", "is {n} years old", "is {n}", "older", "younger", 3, 90), _scaled("years", "is {n}", "{n}", "older", "younger", 3, 90),
    _scaled("cm", "is {n} cm tall", "is {n} cm", "taller", "shorter", 90, 210), _scaled("cm", "is {n} cm", "{n} cm", "taller", "shorter", 90, 210), _scaled("kilos", "is {n} kilos", "is {n}", "heavier", "lighter", 20, 120),
    _scaled("km", "ran {n} km", "ran {n}", "further", "less", 2, 60, "run"), _scaled("km", "walked {n} km", "walked {n} km", "further", "less", 2, 60, "walk"), _scaled("km", "drove {n} km", "{n} km", "further", "less", 20, 900, "drive"), _scaled("hours", "worked {n} hours", "worked {n}", "longer", "less", 2, 60, "work"), _scaled("minutes", "waited {n} minutes", "{n}", "longer", "less", 2, 90, "wait"),
)  # fmt: skip
_RELATIVES = (
    "my brother",
    "my sister",
    "my mum",
    "my dad",
    "my friend",
    "my cousin",
    "my son",
    "my wife",
    "the neighbour",
    "my boss",
)
_TEAMS = ("the other team", "our team", "shop A", "shop B", "the red team")
_GAPS = ("the difference", "what's the difference", "how far apart are they", "difference")
_JOINTS = (". {ask}?", ", {ask}?", ". {ask}?", ", so {ask}?", ". {ask}", " {ask}?", "; {ask}?", ": {ask}?")


# How it is said of oneself.
_OF_ME = {"i has": "i have", "does i": "do i", "i is": "i am", "is i": "am i", "than i": "than me", "for i": "for me", "has i": "have i"}  # fmt: skip
_OF_ME_WORDS = re.compile(rf"\b({'|'.join(_OF_ME)})\b")


def _pair_of_people(rng: Random, only_people: bool) -> tuple[str, str]:
    one, two = rng.sample(PEOPLE, 2)
    kind = rng.random()
    if kind < 0.25:
        one = rng.choice(_RELATIVES if only_people or rng.random() < 0.7 else _TEAMS)
    if kind < 0.1 or 0.25 < kind < 0.35:
        two = "i"
    return (one, two) if rng.random() < 0.5 else (two, one)


def compare_story(draw: Draw) -> Example:
    """Two who have so much each, and how much more or less one of them has, or who has more."""
    rng = draw.rng
    measure = rng.choice(_MEASURES)
    a, b = pair_of(draw, "-", lambda: rng.randint(measure.low, rng.choice((measure.high, min(99, measure.high)))), lambda: rng.randint(measure.low, min(99, measure.high)))  # fmt: skip
    if a == b:
        raise LookupError("no difference")
    high, low = _pair_of_people(rng, measure.up != ("more",))
    first_high = rng.random() < 0.5
    x, y, p, q = (high, low, a, b) if first_high else (low, high, b, a)
    values: dict[str, object] = {"t": thing_of(rng), "m": rng.choice(MONEY), "x": x, "y": y, "p": p, "q": q}
    kind, more = rng.random(), rng.random() < 0.6
    crossed = kind < 0.62 and rng.random() < 0.12
    word = rng.choice(measure.up if more else measure.down)
    asked, other = (high, low) if more != crossed else (low, high)
    values |= {"z": asked, "o": other, "w": word}
    ask = rng.choice(measure.asks if kind < 0.62 else measure.who if kind < 0.88 else _GAPS)
    tell = rng.choice(measure.tells)
    pattern = f"{ask} if {tell}?" if rng.random() < 0.12 else tell + rng.choice(_JOINTS).format(ask=ask)
    story, _ = filled(rng, pattern, **values)
    if "i" in (high, low):
        story = _OF_ME_WORDS.sub(lambda found: _OF_ME[found[0]], story)
        x, y, high, low, asked = ("you" if name == "i" else name for name in (x, y, high, low, asked))
    unit = measure.unit.format(**values)
    d = a - b
    told = f"{x} {p}, {y} {q}: {high} first"
    if kind >= 0.88:
        head, answer = "the difference", f"{a} - {b} = **{d}** {one_of(unit, d)}."
    elif kind >= 0.62:
        winner = high if more else low
        head, answer = f"{word}: {winner}, by the difference", f"**{_capital(winner)}**, by {a} - {b} = **{d}** {one_of(unit, d)}."  # fmt: skip
    elif crossed:
        back = measure.down[0] if more else measure.up[0]
        head = f"{word} for {asked}? no, {back}: the difference"
        answer = f"Not {word} but {back}, by {a} - {b} = **{d}** {one_of(unit, d)}."
    else:
        head, answer = f"{word} for {asked}: the difference", f"{a} - {b} = **{d}** {one_of(unit, d)} {word}."
    thought = f"{told}\n{head}, {a} - {b}\n{work('-', a, b)}"
    return calculation(draw, story, "story", thought, answer, d, (a, b), f"{a} - {b}", easy("-", a, b))


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
