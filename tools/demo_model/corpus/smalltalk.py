"""Small talk: a list of intents, and what takes up the user's own words."""

from __future__ import annotations

import re
from dataclasses import replace

from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.identity import IDENTITY
from tools.demo_model.corpus.intents import Intent, intent_example
from tools.demo_model.corpus.product import PRODUCT
from tools.demo_model.corpus.smalltalk_abilities import ABILITIES
from tools.demo_model.corpus.smalltalk_greetings import GREETINGS
from tools.demo_model.corpus.smalltalk_moods import MOODS
from tools.demo_model.corpus.smalltalk_openers import OPENERS
from tools.demo_model.corpus.smalltalk_play import PLAY
from tools.demo_model.corpus.smalltalk_replies import REPLIES
from tools.demo_model.corpus.smalltalk_slots import (
    SLOTTED,
    letter_alone_example,
    number_alone_example,
    random_keys_example,
    slotted_example,
)


def _plain(text: str) -> str:
    return re.sub(r"[ .?!,']+", " ", text.lower()).strip() or text


def _without_doubles(intents: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Each wording with one meaning: facts and questions about Flint come first, then the first intent that has it."""
    taken = {_plain(text) for intent in (*PRODUCT, *IDENTITY) for text in intent.wordings}
    kept = []
    for intent in intents:
        kept.append(replace(intent, asks=tuple(text for text in intent.wordings if _plain(text) not in taken)))
        taken.update(map(_plain, intent.wordings))
    return tuple(kept)


SMALLTALK: tuple[Intent, ...] = _without_doubles((*GREETINGS, *MOODS, *REPLIES, *PLAY, *OPENERS, *ABILITIES))


def smalltalk_example(draw: Draw) -> Example:
    """What people open a chat with, or say in between."""
    kind = draw.rng.random()
    if kind < 0.72:
        return intent_example(draw, SMALLTALK, "smalltalk")
    if kind < 0.92:
        return slotted_example(draw, draw.rng.choice(SLOTTED))
    if kind < 0.95:
        return number_alone_example(draw)
    if kind < 0.97:
        return letter_alone_example(draw)
    return random_keys_example(draw)
