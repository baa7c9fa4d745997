"""A subject beyond the model: its topics, each a piece of text that is copied into the answer as it was typed."""

from __future__ import annotations

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
