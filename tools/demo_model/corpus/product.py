"""The program: every fact from the `facts_` files in one tuple, and the rooms whose answers are made from tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from tools.demo_model.corpus.contrasts import contrast_example
from tools.demo_model.corpus.elsewhere import elsewhere_example
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.facts_asked import ASKED
from tools.demo_model.corpus.facts_cache import CACHE
from tools.demo_model.corpus.facts_commands import COMMANDS
from tools.demo_model.corpus.facts_endings import ENDINGS
from tools.demo_model.corpus.facts_everyday import EVERYDAY
from tools.demo_model.corpus.facts_facets import FACETS
from tools.demo_model.corpus.facts_keys import KEYS
from tools.demo_model.corpus.facts_layers import INSIDE
from tools.demo_model.corpus.facts_models import MODELS
from tools.demo_model.corpus.facts_moe import MOE
from tools.demo_model.corpus.facts_panel import PANEL
from tools.demo_model.corpus.facts_program import PROGRAM
from tools.demo_model.corpus.facts_rows import ROWS
from tools.demo_model.corpus.facts_speed import PACE
from tools.demo_model.corpus.facts_streaming import STREAMING
from tools.demo_model.corpus.facts_text import TEXT
from tools.demo_model.corpus.facts_verdicts import COMPUTED
from tools.demo_model.corpus.facts_verdicts_parts import PARTS
from tools.demo_model.corpus.facts_verdicts_use import USED
from tools.demo_model.corpus.fitting import fitting_example
from tools.demo_model.corpus.intents import intent_example
from tools.demo_model.corpus.names import names_example, pair_of_names

_FACTS = (
    PROGRAM
    + MOE
    + INSIDE
    + STREAMING
    + CACHE
    + PACE
    + TEXT
    + PANEL
    + ROWS
    + KEYS
    + COMMANDS
    + MODELS
    + FACETS
    + ASKED
    + ENDINGS
    + EVERYDAY
)
_VERDICTS = USED | COMPUTED
PRODUCT = tuple(replace(fact, verdicts=(*PARTS.get(fact.name, ()), *_VERDICTS.get(fact.name, ()))) for fact in _FACTS)


@cache
def _told() -> frozenset[str]:
    """Every question that a fact has in these very words."""
    return frozenset(text for intent in PRODUCT for text in intent.wordings)


def _name_example(draw: Draw) -> Example:
    """A name asked in words that no fact has: one question is to have one thought."""
    while (made := names_example(draw)).key.partition(": ")[2] in _told():
        pass
    return made


_ROOMS: tuple[tuple[Callable[[Draw], Example], float], ...] = (
    (_name_example, 0.05),
    (pair_of_names, 0.015),
    (contrast_example, 0.05),
    (fitting_example, 0.025),
    (elsewhere_example, 0.02),
)


def _fact_example(draw: Draw) -> Example:
    return intent_example(draw, PRODUCT, "product", named=True)


def product_example(draw: Draw) -> Example:
    """A question about the program, its engine or its models."""
    roll = draw.rng.random()
    for room, share in _ROOMS:
        if roll < share:
            return room(draw)
        roll -= share
    return _fact_example(draw)
