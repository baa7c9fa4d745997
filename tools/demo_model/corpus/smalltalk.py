"""Small talk: a list of intents, and what takes up the user's own words."""

from __future__ import annotations

from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.identity import IDENTITY
from tools.demo_model.corpus.intents import Intent, intent_example, with_more
from tools.demo_model.corpus.product import PRODUCT
from tools.demo_model.corpus.smalltalk_abilities import ABILITIES
from tools.demo_model.corpus.smalltalk_asides import ASIDES, ASIDES_SAID
from tools.demo_model.corpus.smalltalk_asks import MORE_SAID
from tools.demo_model.corpus.smalltalk_chatter import CHATTER, CHATTER_SAID
from tools.demo_model.corpus.smalltalk_choices import choice_example
from tools.demo_model.corpus.smalltalk_computing import COMPUTING
from tools.demo_model.corpus.smalltalk_days import day_example
from tools.demo_model.corpus.smalltalk_first import FIRST, FIRST_SAID
from tools.demo_model.corpus.smalltalk_games import game_example
from tools.demo_model.corpus.smalltalk_greetings import GREETINGS
from tools.demo_model.corpus.smalltalk_hardware import HARDWARE
from tools.demo_model.corpus.smalltalk_moods import MOODS
from tools.demo_model.corpus.smalltalk_openers import OPENERS
from tools.demo_model.corpus.smalltalk_play import PLAY
from tools.demo_model.corpus.smalltalk_quiet import QUIET
from tools.demo_model.corpus.smalltalk_replies import REPLIES
from tools.demo_model.corpus.smalltalk_short import SHORT_SAID
from tools.demo_model.corpus.smalltalk_slots import (
    SLOTTED,
    letter_alone_example,
    number_alone_example,
    random_keys_example,
    slotted_example,
)
from tools.demo_model.corpus.smalltalk_strangers import STRANGERS_SAID, WAVING
from tools.demo_model.corpus.smalltalk_worries import WORRIES, WORRIES_SAID

_ALL = (
    *FIRST,
    *QUIET,
    *WORRIES,
    *ASIDES,
    *CHATTER,
    *HARDWARE,
    *COMPUTING,
    *GREETINGS,
    *MOODS,
    *REPLIES,
    *PLAY,
    *OPENERS,
    *ABILITIES,
    *WAVING,
)
_SAID = (MORE_SAID, CHATTER_SAID, FIRST_SAID, STRANGERS_SAID, WORRIES_SAID, ASIDES_SAID, SHORT_SAID)
_MORE = {name: tuple(text for said in _SAID for text in said.get(name, ())) for said in _SAID for name in said}
# The first wordings come first: a further one that another intent has already is left to that one.
SMALLTALK: tuple[Intent, ...] = with_more(_ALL, _MORE, (*PRODUCT, *IDENTITY))

SHOUTED_SHARE = 0.04  # all in capitals, besides those that as_typed makes so

# With nothing before them these are answered by saying so; after other turns that would be untrue.
OPENS_ONLY = frozenset({"what", "why", "continue", "really", "yes", "about the user", "half"})


def opens_only(made: Example) -> bool:
    """Whether a turn is right only as the first of a conversation."""
    return made.key.partition(":")[0] in OPENS_ONLY


def smalltalk_example(draw: Draw) -> Example:
    """What people open a chat with, or say in between."""
    kind = draw.rng.random()
    if kind < 0.62:
        made = intent_example(draw, SMALLTALK, "smalltalk")
        made = made.led_by(f"Talk: {made.key.partition(':')[0]}")  # which of two hundred, before what to say
        return made.asked(made.question.upper()) if draw.rng.random() < SHOUTED_SHARE else made
    if kind < 0.71:
        return choice_example(draw)
    if kind < 0.77:
        return game_example(draw)
    if kind < 0.79:
        return day_example(draw)
    if kind < 0.93:
        return slotted_example(draw, draw.rng.choice(SLOTTED))
    if kind < 0.95:
        return number_alone_example(draw)
    if kind < 0.97:
        return letter_alone_example(draw)
    return random_keys_example(draw)
