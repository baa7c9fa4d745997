"""A turn whose message was composed already: it gets its typing noise, but is no pattern to be expanded and kept."""

from __future__ import annotations

from collections.abc import Sequence

from tools.demo_model.corpus.conversation import SLOTS, Conversation
from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.wording import as_typed


def composed(talk: Conversation, text: str, thinking: str, answer: str, family: str, accept: Sequence[str], values: Sequence[str] = ()) -> Example:  # fmt: skip
    """The turn of this message; `@` and `#` in it stand for the values."""
    asked = as_typed(talk.rng, text)
    for slot, value in zip(SLOTS, values, strict=False):
        asked = asked.replace(slot, value)
    return Example((Message("user", asked),), thinking, answer, family, f"{asked} -> {answer}", tuple(accept))
