"""Which is bigger, an elephant or a whale? Animals in eight sizes, known by heart; which of two is faster, stronger or
older is not known, and both are taken up."""

from __future__ import annotations

from functools import cache
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.limits_answers import PLANS
from tools.demo_model.corpus.smalltalk_slots import frames, listed, with_article
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed

# Each size is some times as heavy as the one before, so that no usual animal of one outweighs one of the next.
_SIZES = (
    "ant flea fly mosquito bee wasp ladybird spider moth",
    "mouse sparrow frog shrew robin wren newt",
    "rat squirrel pigeon hedgehog mole blackbird weasel guinea-pig",
    "cat hen rabbit duck hare fox owl",
    "wolf sheep goat beaver leopard",
    "cow horse bear tiger lion camel donkey gorilla crocodile moose",
    "elephant rhino hippo",
    "whale",
)
SIZE_OF = {animal.replace("-", " "): size for size, text in enumerate(_SIZES, 1) for animal in text.split()}
_ANIMALS = tuple(SIZE_OF)
_THINGS = listed(
    "a car;a bus;a bike;a tree;a house;a boat;a train;iron;wood;gold;water;sand;stone;glass;milk;oil;a knight;a pirate;a robot;a ninja;a boxer;a wizard;"
    "a cheetah;a hawk;a shark;an ostrich;a snake;a turtle;a dragon;a unicorn;a tank;a plane;a rocket;a castle;a bridge;a tower;the sea;the desert;a river;a lake;a computer;a phone"
)  # fmt: skip
_LARGER = ("bigger", "larger", "heavier", "bigger", "larger")
_SMALLER = ("smaller", "lighter", "smaller")
_UNKNOWN = ("faster", "stronger", "older", "smarter", "louder", "rarer", "more dangerous", "more expensive", "hotter", "softer", "deeper", "taller", "better looking", "more useful")  # fmt: skip
_WHICH = (
    "[which|what|who] is {w}, {a} or {b}?", "[what|who]'s {w}[:|,] {a} or {b}?", "[which|what] is {w}: {a} or {b}?", "{a} or {b}, [which|what|who] is {w}?", "[which|what] of the two is {w}, {a} or {b}?", "what would be {w}, {a} or {b}?",
    "[tell me|do you know] which is {w}, {a} or {b}", "is {a} or {b} {w}?", "{w}: {a} or {b}?", "my son asks what is {w}, {a} or {b}", "compare {a} and {b}: which is {w}?", "quiz: {w}, {a} or {b}?",
)  # fmt: skip
_WHETHER = (
    "is {a} {w} than {b}?", "is {a} {w} than {b}, [yes or no|true or false|do you think]?", "{a} is {w} than {b}, [right|true|isn't it|correct]?", "is it true that {a} is {w} than {b}?", "would you say {a} is {w} than {b}?", "i think {a} is {w} than {b}. [right|true|am i right]?", "isn't {a} {w} than {b}?", "do you know if {a} is {w} than {b}?",
)  # fmt: skip
_NONE = (
    "Which is {w}, {a} or {b}, I do not know: I never met either. Give me two figures, and I compare those.", "I do not know whether {a} or {b} is {w}; figures for the two I could compare.", "Between {a} and {b} I cannot tell: I do not know which is {w}.",
)  # fmt: skip


@cache
def _asks(patterns: tuple[str, ...], held: bool) -> tuple[str, ...]:
    return tuple(text for text in frames(patterns) if wording_is_held_out(text) == held)


def _asked(rng: Random, patterns: tuple[str, ...], held: bool, word: str, a: str, b: str) -> str:
    asked = as_typed(rng, rng.choice(_asks(patterns, held)).replace("{a}", "1").replace("{b}", "2").replace("{w}", "3"))
    return asked.replace("1", a).replace("2", b).replace("3", word)


def size_example(draw: Draw) -> Example:
    """Two things, and which has more of something."""
    rng = draw.rng
    if rng.random() < 0.3:
        return _not_known(draw)
    x, y = rng.sample(_ANIMALS, 2)
    while SIZE_OF[x] == SIZE_OF[y] and rng.random() < 0.7:
        x, y = rng.sample(_ANIMALS, 2)
    a, b, m, n = with_article(x), with_article(y), SIZE_OF[x], SIZE_OF[y]
    word = rng.choice(_LARGER if rng.random() < 0.7 else _SMALLER)
    more = word in _LARGER
    sizes = f"Of eight sizes: {x} {m}, {y} {n}"
    if rng.random() < 0.6:
        question = _asked(rng, _WHICH, draw.held, word, a, b)
        if m == n:
            thought, answer, accept = f"{sizes}, the same. I cannot tell.", f"Much the **same** size, {a} and {b}: more finely I cannot tell.", "same"  # fmt: skip
        else:
            found = x if (m > n) == more else y
            thought = f"{sizes}; {word}, so the {found}."
            answer, accept = f"The **{found}**.", found
    else:
        question = _asked(rng, _WHETHER, draw.held, word, a, b)
        if m == n:
            thought, answer, accept = f"{sizes}, the same. I cannot tell.", f"Much the **same** size, {a} and {b}: more finely I cannot tell.", "same"  # fmt: skip
        else:
            holds = (m > n) == more
            thought = f"{sizes}; {x} {word}? {'Yes' if holds else 'No'}."
            answer = f"**Yes**: {a} is {word} than {b}." if holds else f"**No**: {b} is {word} than {a}."
            accept = "yes" if holds else "no"
    return Example((Message("user", question),), thought, answer, "closed", f"size {word} {x} {y}", (accept,))


def _not_known(draw: Draw) -> Example:
    rng = draw.rng
    animals = (rng.choice(_ANIMALS), rng.choice(_ANIMALS)) if rng.random() < 0.5 else ()
    a, b = map(with_article, animals) if len(set(animals)) == 2 else rng.sample(_THINGS, 2)
    word = rng.choice(_UNKNOWN)
    question = _asked(rng, (*_WHICH, *_WHETHER), draw.held, word, a, b)
    thought = f"{word}, {a} or {b}: I do not know either. I say so."
    answer = rng.choice(_NONE).replace("{a}", a).replace("{b}", b).replace("{w}", word)
    if rng.random() < 0.5:
        answer = f"{answer} {rng.choice(PLANS)}"
    return Example((Message("user", question),), thought, answer, "closed", f"unknown {word} {a} {b}", ("not know",))
