"""The answer under way, as a ChatSession keeps it: what was asked, its writer, and what is not saved yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from flashmoe_tui.backend import Ticket
from flashmoe_tui.conversations import AnswerWriter, Message

Kind = Literal["ask", "edit", "retry", "continue"]


@dataclass
class RunningAnswer:
    """The answer under way."""

    kind: Kind
    ticket: Ticket
    writer: AnswerWriter
    question: Message
    leaf_before: str | None
    repeats: Message | None = None
    stopping: bool = False
    has_text: bool = False
    prompt_tokens: int = 0
    tokens: int = 0
    thinking_tokens: int = 0
    thinking_since: float | None = None
    thinking_seconds: float = 0.0
    section: str = "answer"
    unsaved_thinking: str = ""
    unsaved_text: str = ""

    def save(self) -> None:
        """Hand the text that has arrived to the writer, which keeps it within a second."""
        self.writer.append(self.unsaved_thinking, self.unsaved_text)
        self.unsaved_thinking = self.unsaved_text = ""
