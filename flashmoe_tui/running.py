"""The answer under way, as a ChatSession keeps it: what was asked, its writer, and what is not saved yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine import SamplingParams, TokenEvent
from flashmoe_tui import changes as ch
from flashmoe_tui.backend import Ticket
from flashmoe_tui.conversations import AnswerWriter, Message

Kind = Literal["ask", "edit", "retry", "continue"]


@dataclass(frozen=True, slots=True)
class Errand:
    """What a turn is made for. repeats: the last message of the turn that a retry repeats or a continuation prolongs.
    sampling: with the seed that all parts of the turn have in common, once it is known."""

    kind: Kind
    question: Message
    leaf_before: str | None
    repeats: Message | None
    sampling: SamplingParams
    tools: bool


@dataclass
class RunningAnswer:
    """The answer under way: one turn, or what follows the calls of tools in it. before: the turn's messages so far.
    prolongs: it goes on within the text of the message that it repeats, and so do the figures of its thinking.
    token_ids: of the parts before. tokens: of this request."""

    errand: Errand
    ticket: Ticket
    writer: AnswerWriter
    before: tuple[Message, ...] = ()
    prolongs: bool = False
    token_ids: tuple[int, ...] = ()
    stopping: bool = False
    prompt_tokens: int = 0
    tokens: int = 0
    thinking_tokens: int = 0
    thinking_since: float | None = None
    thinking_seconds: float = 0.0
    section: str = "answer"
    unsaved_thinking: str = ""
    unsaved_text: str = ""

    def take(self, event: TokenEvent, now: float) -> list[ch.Change]:
        """Keep what a token brought; returns what there is to show."""
        self.tokens += event.token_id is not None
        if self.thinking_since is None:
            self.thinking_since = now - self.thinking_seconds
        found: list[ch.Change] = []
        for piece in event.pieces:
            if piece.section == "tool_call" and self.section != "tool_call":
                found.append(ch.Calling(self.thinking_tokens, self.thinking_seconds))
            self.section = piece.section
            if piece.section == "thinking":
                self.unsaved_thinking += piece.text
                self.thinking_seconds = now - self.thinking_since
                found.append(ch.Thought(piece.text, self.thinking_tokens + 1, self.thinking_seconds))
            elif piece.section == "answer":
                self.unsaved_text += piece.text
                found.append(ch.Said(piece.text, self.thinking_tokens, self.thinking_seconds))
        if self.section == "thinking":
            self.thinking_tokens += 1
        return found

    def begin_again(self) -> None:
        """What there is of the answer is void, and another one begins."""
        self.tokens = self.thinking_tokens = 0
        self.thinking_since, self.thinking_seconds = None, 0.0
        self.section, self.unsaved_thinking, self.unsaved_text = "answer", "", ""
        self.writer.begin_again()

    def save(self) -> None:
        """Hand the text that has arrived to the writer, which keeps it within a second."""
        self.writer.append(self.unsaved_thinking, self.unsaved_text)
        self.unsaved_thinking = self.unsaved_text = ""
