"""A subject beyond the model: its topics, each a piece of text that is copied into the answer as it was typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

# What a topic is in grammar, which decides the questions that fit: "thing" and "things" are nouns (one, many), "do" and
# "device" are verb phrases ("bake bread"), "why" is a statement in the plural ("cats purr").
Sort = Literal[
    "thing", "things", "person", "place", "country", "work", "event", "food", "buy", "sport",
    "do", "advice", "device", "why", "write", "code", "document", "live", "role", "game",
]  # fmt: skip


@dataclass(frozen=True)
class Subject:
    """A field of topics of one sort."""

    name: str
    sort: Sort
    topics: tuple[str, ...]


def subject(name: str, sort: Sort, topics: str) -> Subject:
    """A subject from a text of topics with semicolons between them."""
    return Subject(name, sort, tuple(" ".join(topic.split()) for topic in topics.split(";") if topic.strip()))


_TO_YOU = {
    "my": "your",
    "me": "you",
    "i": "you",
    "i'm": "you're",
    "mine": "yours",
    "myself": "yourself",
    "us": "you",
    "our": "your",
}
_OWN = re.compile(r"\b(my|me|i'm|i|mine|myself|us|our)\b", re.IGNORECASE)


def to_you(topic: str) -> str:
    """The topic as the answer says it: the user's `my car` is `your car`."""
    return _OWN.sub(lambda found: _TO_YOU[found[0].lower()], topic) if _OWN.search(topic) else topic
