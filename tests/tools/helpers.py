"""What the tests of the training text share: examples drawn, and their thoughts read."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from functools import cache
from random import Random

from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Draw, Example


class Sample:
    """The first examples of an endless stream: each is drawn once, for all the tests that look at it."""

    def __init__(self, stream: Iterator[Example]) -> None:
        self._stream = stream
        self._drawn: list[Example] = []

    def first(self, count: int) -> list[Example]:
        self._drawn += itertools.islice(self._stream, max(0, count - len(self._drawn)))
        assert len(self._drawn) >= count, "the stream ended: an example could not be drawn"
        return self._drawn[:count]


def drawn(make: Callable[[Conversation], Example | None], count: int) -> list[Example]:
    """Conversations that end in a turn of `make`, with no place left unfilled."""
    return _conversations(make).first(count)


@cache
def _conversations(make: Callable[[Conversation], Example | None]) -> Sample:
    return Sample(_finished(make))


def _finished(make: Callable[[Conversation], Example | None]) -> Iterator[Example]:
    rng = Random(f"drawn {make.__name__}")
    while True:
        talk = Conversation(Draw(rng, False, True, ()))
        if turn := make(talk):
            made = talk.finish(turn)
            said = [message.content for message in made.messages]
            assert not any(re.search(r"\|\]|\[\||\{\w\}|[@#①②]", text) for text in said), made
            yield made


def verdicts(told: str) -> list[tuple[str, str]]:
    """The clauses that a thought quotes, each with its verdict."""
    return re.findall(r'"([^"]+)" (yes|no)\b', told)


def user_said(example: Example) -> str:
    return "\n".join(message.content for message in example.messages if message.role == "user")


def thought_of(make: Callable[[Draw], Example], count: int = 500) -> list[Example]:
    return _thoughts(make).first(count)


@cache
def _thoughts(make: Callable[[Draw], Example]) -> Sample:
    return Sample(make(Draw(Random(f"thought of {seed}"))) for seed in itertools.count())
