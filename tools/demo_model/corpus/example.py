"""One training example: a conversation whose last turn the model is to write, and how it is laid out as text.

The layout is that of chat_template.jinja (a test compares the two); it is repeated here because training needs to know
which characters are the model's own, and needs a million of them a minute.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

Role = Literal["system", "user", "assistant"]

# How much a token counts in the loss.
FULL, LIGHT, NONE = 1.0, 0.1, 0.0


@dataclass(frozen=True, slots=True)
class Message:
    """One turn as it stands in the history: an earlier answer is here without its thinking, as the template drops it."""

    role: Role
    content: str


@dataclass(frozen=True, slots=True)
class Example:
    """A conversation up to the last user turn, and the turn to learn.

    thinking None: thinking is switched off, and the template writes an empty block.
    accept: an answer that contains one of these is right. key: the content before it was worded, which decides the split.
    """

    messages: tuple[Message, ...]
    thinking: str | None
    answer: str
    family: str
    key: str
    accept: tuple[str, ...]

    @property
    def question(self) -> str:
        """The last user turn."""
        return self.messages[-1].content

    def without_thinking(self) -> Example:
        """The same turn answered at once."""
        return replace(self, thinking=None)

    def asked(self, question: str) -> Example:
        """The same turn, its question worded as given."""
        return replace(self, messages=(*self.messages[:-1], Message("user", question)))


def prompt_segments(messages: Sequence[Message], thinking: bool) -> list[tuple[str, float]]:
    """The prompt as pieces of text, each with its weight in the loss. No token spans two pieces."""
    pieces: list[tuple[str, float]] = []
    for message in messages:
        light = NONE if message.role == "system" else LIGHT
        pieces += [(f"<|im_start|>{message.role}\n", NONE), (f"{message.content}<|im_end|>", light), ("\n", NONE)]
    pieces.append(
        ("<|im_start|>assistant\n<think>\n" if thinking else "<|im_start|>assistant\n<think>\n\n</think>\n\n", NONE)
    )
    return pieces


def segments(example: Example) -> list[tuple[str, float]]:
    """The whole example as pieces of text with their weights in the loss; it ends with the model's `<|im_end|>`."""
    pieces = prompt_segments(example.messages, example.thinking is not None)
    if example.thinking is not None:
        pieces.append((f"{example.thinking}\n</think>\n\n", FULL))
    pieces.append((f"{example.answer}<|im_end|>", FULL))
    return pieces
