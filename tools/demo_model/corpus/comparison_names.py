"""Big numbers by name: how many noughts a million has, two million in figures, whether a billion is more than a million."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.arithmetic import typed, worded
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.numbershapes import with_lengths

_NOUGHTS = {"ten": 1, "hundred": 2, "thousand": 3, "ten thousand": 4, "hundred thousand": 5, "million": 6, "ten million": 7, "hundred million": 8, "billion": 9, "trillion": 12, "googol": 100}  # fmt: skip
_WRITTEN = tuple(name for name, noughts in _NOUGHTS.items() if noughts <= 12)
_HOW_MANY = (
    "how many [zeros|zeroes|noughts] [has|are in|are there in|in] {x}[?|]", "how many [zeros|zeroes|noughts] does {x} have[?|]", "[number of|count the] [zeros|zeroes|noughts] in {x}[?|]", "{x} has how many [zeros|zeroes]?", "[zeros|zeroes|noughts] in {x}[?|]", "how many zeros do i [write|need|put] for {x}?", "with how many zeros is {x} written?",
)  # fmt: skip
_IN_FIGURES = (
    "[write|show me|give me|type|put|how do i write|how do you write] {x} in [digits|figures|numbers|numerals][?| please|]", "{x} in [digits|figures|numbers|numerals][?|]", "{x} as a number[?|]", "how is {x} written[ in figures| in digits|]?", "what does {x} look like [in digits|as a number|in figures]?", "convert {x} to [digits|figures|a number]", "spell out {x} in digits",
)  # fmt: skip
_IN_WORDS = (
    "[write|say|read|spell|put] {n} in words[ please|]", "{n} in words[?|]", "how do [you|i] [say|read|pronounce|call] {n}?", "what [is|do we call] {n} in words?", "what is the name of [the number |]{n}?", "what number is this: {n}", "is {n} a million or a billion or what?", "read {n} to me", "what is {n} called?",
)  # fmt: skip
_MORE = (
    "[which|what] is [more|bigger|larger|greater], {x} or {y}[?|]", "is {x} [more|bigger|larger] than {y}[?|]", "{x} or {y}, which is [more|bigger|larger]?", "{x} vs {y}, [bigger|which is more]?", "what's more, {x} or {y}?", "would you rather have {x} or {y} euros? which is more?", "i mix them up: is {x} or {y} bigger?",
)  # fmt: skip
_HOW_OFTEN = (
    "how many {ys} [are in|are there in|make|in] a {x}[?|]", "how many {ys} [go into|fit into|do i need for] a {x}[?|]", "a {x} is how many {ys}?", "how often does a {y} go into a {x}?",
)  # fmt: skip


def _turn(rng: Random, question: str, key: str, thought: str, answer: str, accept: tuple[str, ...]) -> Example:
    return Example((Message("user", typed(rng, question)),), thought, answer, "number names", key, accept)


def _named(rng: Random) -> tuple[str, int]:
    """`three million`, `a billion`, `250 thousand`, and what it is."""
    name = rng.choice(
        ("thousand", "million", "million", "billion", "hundred thousand", "ten thousand", "hundred", "trillion")
    )
    one = 10 ** _NOUGHTS[name]
    if rng.random() < 0.4:
        return name if name.startswith("ten") else f"{rng.choice(('a', 'one'))} {name}", one
    if name.startswith(("hundred", "ten")):
        words = {2: "two", 3: "three", 4: "four", 5: "five", 7: "seven"} if name != "ten thousand" else {}
        if not words:
            return name, one
        count = rng.choice(tuple(words))
        return f"{words[count]} {name}", count * one
    words = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 12: "twelve", 20: "twenty", 50: "fifty", 100: "a hundred"}  # fmt: skip
    count = rng.choice((*words, rng.randint(2, 900)))
    return f"{words[count] if count in words and rng.random() < 0.6 else count} {name}", count * one


def _spelt(number: int) -> tuple[str, int, str]:
    """What a round number is called: how many, of what, and its noughts."""
    for name in ("trillion", "billion", "million", "thousand"):
        one = 10 ** _NOUGHTS[name]
        if number >= one and number % one == 0:
            return f"{number // one} {name}", _NOUGHTS[name], name
    return str(number), 0, ""


def name_example(draw: Draw) -> Example:
    """A question on what thousands, millions and billions are. All of it is learnt by heart."""
    rng = draw.rng
    kind = rng.random()
    if kind < 0.25:
        name = rng.choice(tuple(_NOUGHTS))
        count, said = _NOUGHTS[name], name if name.startswith("ten") else f"a {name}"
        written = f": {10**count:,}" if count <= 12 else ", more than anyone would write"
        answer = f"**{count}**{written}."
        return _turn(rng, worded(rng, _HOW_MANY, x=said), f"noughts of {name}", f"{said} is a 1 and {count} nought{'s' * (count > 1)}", answer, (str(count),))  # fmt: skip
    if kind < 0.5:
        said, number = _named(rng)
        lengths = with_lengths(str(number))
        thought = f"{said}: {number}" + (f", {lengths}" if lengths else "")
        plain, commas = str(number), f"{number:,}"
        answer = f"{said[:1].upper()}{said[1:]} is **{plain}**" + (f", or {commas}." if number > 999 else ".")
        return _turn(rng, worded(rng, _IN_FIGURES, x=said), f"figures of {said}", thought, answer, (plain,))
    if kind < 0.75:
        _, number = _named(rng)
        while number < 1000:
            _, number = _named(rng)
        said, noughts, name = _spelt(number)
        shown = f"{number:,}" if rng.random() < 0.4 else str(number)
        thought = f"{number:,}: {said.split()[0]}, then {noughts} noughts, so {name}"
        return _turn(rng, worded(rng, _IN_WORDS, n=shown), f"words of {number}", thought, f"**{said}**.", (said,))
    if kind < 0.9:
        (x, a), (y, b) = _named(rng), _named(rng)
        while a == b:
            y, b = _named(rng)
        question = worded(rng, _MORE, x=x, y=y)
        sign = ">" if a > b else "<"
        thought = f"{x} is {a:,}, {y} is {b:,}\n{a:,} {sign} {b:,}"
        more, less = (x, y) if a > b else (y, x)
        if question.startswith("is ") and " than " in question:
            answer = f"**{'Yes' if a > b else 'No'}**: {x} is {'more' if a > b else 'less'} than {y}."
            return _turn(rng, question, f"more {x} {y}", thought, answer, ("yes:",) if a > b else ("no:",))
        return _turn(rng, question, f"more {x} {y}", thought, f"**{more}** is more than {less}.", (f"{more} is more",))
    x, y = rng.sample(("hundred", "thousand", "million", "billion", "trillion"), 2)
    if _NOUGHTS[x] < _NOUGHTS[y]:
        x, y = y, x
    many = 10 ** (_NOUGHTS[x] - _NOUGHTS[y])
    thought = f"a {x} has {_NOUGHTS[x]} noughts, a {y} {_NOUGHTS[y]}: {_NOUGHTS[x] - _NOUGHTS[y]} more, {many:,}"
    question = worded(rng, _HOW_OFTEN, x=x, y=y, ys=f"{y}s")
    return _turn(rng, question, f"{y}s in {x}", thought, f"**{many:,}**: a {x} is {many:,} times a {y}.", (f"{many}",))
