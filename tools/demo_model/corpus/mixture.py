"""How much of each family is in the text, and the two streams drawn from it: training, and what training never sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random

from tools.demo_model.corpus import arithmetic
from tools.demo_model.corpus.dialogue import dialogue_example, introduction_example
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.identity import IDENTITY
from tools.demo_model.corpus.intents import intent_example
from tools.demo_model.corpus.limits import limit_example
from tools.demo_model.corpus.product import PRODUCT
from tools.demo_model.corpus.smalltalk import SMALLTALK

Maker = Callable[[Random, bool], Example]


def _small_talk(rng: Random, held: bool) -> Example:
    return intent_example(rng, SMALLTALK, "small talk", held)


def _identity(rng: Random, held: bool) -> Example:
    return intent_example(rng, IDENTITY, "identity", held)


def _product(rng: Random, held: bool) -> Example:
    return intent_example(rng, PRODUCT, "product", held)


# Shares of the examples, in percent. A conversation of several turns has about three times the tokens of a single one.
FAMILIES: dict[str, tuple[int, Maker]] = {
    "sum": (15, arithmetic.sum_example),
    "difference": (13, arithmetic.difference_example),
    "three numbers": (3, arithmetic.three_example),
    "story": (4, arithmetic.story_example),
    "times table": (2, arithmetic.times_example),
    "counting": (1, arithmetic.count_example),
    "small talk": (10, _small_talk),
    "identity": (8, _identity),
    "product": (15, _product),
    "limits": (12, limit_example),
    "introduction": (4, introduction_example),
    "dialogue": (13, dialogue_example),
}
MEMORISED = frozenset({"times table", "counting"})  # too small to hold anything out
THINKING_SHARE = 0.65
_SYSTEM_PROMPTS = (
    "You are a helpful assistant.",
    "Be brief.",
    "You are Flint, a small demo model.",
    "Answer in one sentence.",
)


def example(rng: Random, family: str, held: bool = False, thinking: bool | None = None) -> Example:
    """One example of a family. thinking None: as often as the mixture has it."""
    made = FAMILIES[family][1](rng, held)
    if made.messages[0].role != "system" and rng.random() < 0.02:
        made = replace(made, messages=(Message("system", rng.choice(_SYSTEM_PROMPTS)), *made.messages))
    if thinking is None:
        thinking = rng.random() < THINKING_SHARE
    return made if thinking else made.without_thinking()


def examples(seed: str) -> Iterator[Example]:
    """The endless stream of training examples of this seed."""
    rng = Random(seed)
    names, weights = list(FAMILIES), [share for share, _ in FAMILIES.values()]
    while True:
        yield example(rng, rng.choices(names, weights)[0])


def held_out(seed: str, family: str, thinking: bool) -> Iterator[Example]:
    """Examples of one family whose content training never sees (for a memorised family: any of it)."""
    rng = Random(seed)
    while True:
        yield example(rng, family, held=family not in MEMORISED, thinking=thinking)
