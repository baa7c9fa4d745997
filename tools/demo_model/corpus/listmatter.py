"""What lists are made of besides single words: things to do, amounts of things, people with two names, codes, figures."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from tools.demo_model.corpus.example import Draw
from tools.demo_model.corpus.lists_asks import whole_or_named
from tools.demo_model.corpus.wordlist import draw_words, side

_CHORES = (
    "call", "buy", "pay for", "fix", "clean", "wash", "find", "order", "return", "paint", "move", "water", "pick up", "look for", "pack", "book",
    "ask about", "feed", "check", "sell", "sort", "email", "send", "draw", "bring", "get", "put away", "test", "measure", "throw out", "walk to", "finish",
    "call the", "buy a", "fix the", "clean the", "wash the", "feed the", "find my", "return the", "paint the", "take out the", "pick up the", "bring a", "write to the", "repair the", "empty the",
)  # fmt: skip
_KINDS = ("red", "old", "new", "big", "small", "green", "fresh", "white", "black", "brown", "blue", "hot", "cold", "dark", "light", "long", "two", "three", "six", "half a", "a", "some", "more", "my", "the", "a box of", "a bag of", "a pair of")  # fmt: skip


def _code(rng: Random) -> str:
    return f"{rng.choice('ABCDEFGHKMPRSTXZ')}{rng.randint(1, rng.choice((9, 99, 999)))}"


def draw_items(draw: Draw, count: int, plain: float = 0.66) -> list[str]:
    """Different items on the side of the split that is drawn. plain: how often they are words, as `draw_words` has them."""
    rng = draw.rng
    words = draw_words(draw, count, 10)
    roll = rng.random()
    if roll < plain:
        if rng.random() < 0.04 and count > 1:  # plum-tree, fir, mixed-up
            words = [f"{word}-{words[index - 1]}" if rng.random() < 0.4 else word for index, word in enumerate(words)]
        return words
    roll = (roll - plain) / (1 - plain)
    lower = [word.lower() for word in words]
    if roll < 0.3:
        return [f"{chore} {word}" for chore, word in zip(rng.choices(_CHORES, k=count), lower, strict=True)]
    if roll < 0.45:
        return [f"{kind} {word}" for kind, word in zip(rng.choices(_KINDS, k=count), lower, strict=True)]
    if roll < 0.55:
        return [f"{rng.randint(1, 20)} {word}" for word in lower]
    if roll < 0.7:
        return [f"{kind} {word}" if rng.random() < 0.5 else word for kind, word in zip(rng.choices(_CHORES + _KINDS, k=count), lower, strict=True)]  # fmt: skip
    if roll < 0.8:
        names = side("names", draw.held)
        if len(names) >= count:
            return [f"{name} {word.capitalize()}" for name, word in zip(rng.sample(names, count), lower, strict=True)]
    if draw.held:
        return words
    if roll < 0.87:
        return rng.sample("abcdefghijklmnopqrstuvwxyz", count)
    if roll < 0.94:
        return list({_code(rng): 0 for _ in range(40)})[:count]
    return [str(value) for value in rng.sample(range(rng.choice((20, 100, 1000))), count)]


def are_words(items: Sequence[str]) -> bool:
    """Whether each is a word, so that one may speak of words and letters."""
    return all(item.isalpha() and len(item) > 1 for item in items)


def framed(
    rng: Random,
    whole: tuple[str, ...],
    it: tuple[str, ...],
    items: Sequence[str],
    bare: tuple[str, ...] = (),
    sides: tuple[str, ...] = (),
) -> str:
    """A question on a list, which does not call its items words where they are not."""
    while True:
        frame = whole_or_named(rng, whole, it, bare, sides)
        if are_words(items) or not any(word in frame for word in ("word", "letter", "alphabet")):
            return frame
