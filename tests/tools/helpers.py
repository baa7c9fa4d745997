"""What the tests of the training text share: examples drawn, and their thoughts read."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Draw, Example


def drawn(make: Callable[[Conversation], Example | None], count: int) -> list[Example]:
    """Conversations that end in a turn of `make`, with no place left unfilled."""
    rng = Random(f"drawn {make.__name__}")
    made: list[Example] = []
    while len(made) < count:
        talk = Conversation(Draw(rng, False, True, ()))
        if turn := make(talk):
            made.append(talk.finish(turn))
            said = [message.content for message in made[-1].messages]
            assert not any(re.search(r"\|\]|\[\||\{\w\}|[@#①②]", text) for text in said), made[-1]
    return made


def verdicts(told: str) -> list[tuple[str, str]]:
    """The clauses that a thought quotes, each with its verdict."""
    return re.findall(r'"([^"]+)" (yes|no)\b', told)


def user_said(example: Example) -> str:
    return "\n".join(message.content for message in example.messages if message.role == "user")


def thought_of(make: Callable[[Draw], Example], count: int = 500) -> list[Example]:
    return [make(Draw(Random(f"thought of {seed}"))) for seed in range(count)]
