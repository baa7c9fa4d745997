"""What a ChatSession tells its screen, in order. Small values; how they look is the screen's business."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from engine import AnswerFigures
from flashmoe_tui.conversations import Message, Part, Turn


@dataclass(frozen=True, slots=True)
class Asked:
    """The person's message is saved and stands in the conversation."""

    message: Message


@dataclass(frozen=True, slots=True)
class AnswerStarted:
    """An answer to `parent_id` is under way; what came after that message leaves the screen for it. prolongs: what a
    continued answer begins with, after the calls of `before`."""

    parent_id: str
    before: tuple[Message, ...] = ()
    prolongs: Message | None = None


@dataclass(frozen=True, slots=True)
class MemoryBegins:
    """The oldest messages had to leave the prompt; the first that is still in it has this id (None: all are in it)."""

    message_id: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """The prompt is being read."""

    done_tokens: int
    total_tokens: int
    elapsed_seconds: float


@dataclass(frozen=True, slots=True)
class Thought:
    """More thinking; tokens and seconds count from its start."""

    text: str
    tokens: int
    elapsed_seconds: float


@dataclass(frozen=True, slots=True)
class Said:
    """More of the answer; tokens and seconds are those of the thinking before it."""

    text: str
    thinking_tokens: int
    thinking_seconds: float


@dataclass(frozen=True, slots=True)
class BegunAgain:
    """The answer went round in circles: what it has thought and said leaves the screen, and it begins again."""


@dataclass(frozen=True, slots=True)
class Calling:
    """The model has begun to write the call of a tool; tokens and seconds are those of the thinking before it."""

    thinking_tokens: int
    thinking_seconds: float


@dataclass(frozen=True, slots=True)
class Called:
    """Tools were called and have run; the same turn goes on. `part`: the answer that called them, and their results."""

    part: Part


@dataclass(frozen=True, slots=True)
class Ended:
    """The turn has ended and is saved; figures are those of all of it. `report` is the line that compares a retry with
    what it repeated."""

    turn: Turn
    figures: AnswerFigures
    stopped: bool = False
    report: str = ""


@dataclass(frozen=True, slots=True)
class Broke:
    """The answer failed after some of it had come; that much is kept and marked."""

    turn: Turn
    line: str


@dataclass(frozen=True, slots=True)
class PromptReturned:
    """Nothing of the answer came: the conversation is as it was before, and the text belongs in the composer again.
    `restored` is the end of the branch that a stopped retry or edit puts back. `line` says why, empty after a stop."""

    text: str
    line: str = ""
    restored: str | None = None


@dataclass(frozen=True, slots=True)
class ModelReady:
    """A model has been loaded."""

    model: str
    seconds: float


@dataclass(frozen=True, slots=True)
class ModelFailed:
    """A model could not be loaded, or the engine itself ended. `fallback`: the model that is loaded instead."""

    line: str
    fallback: str = ""


@dataclass(frozen=True, slots=True)
class Noted:
    """Something that was asked of the program itself is done, or could not be: one line."""

    line: str


Change = (
    Asked
    | AnswerStarted
    | MemoryBegins
    | Reading
    | Thought
    | Said
    | BegunAgain
    | Calling
    | Called
    | Ended
    | Broke
    | PromptReturned
    | ModelReady
    | ModelFailed
    | Noted
)


def merged(found: Iterable[Change]) -> list[Change]:
    """Neighbouring runs of one kind of text become one, so that the screen is updated once for them."""
    kept: list[Change] = []
    for change in found:
        last = kept[-1] if kept else None
        if (isinstance(change, Thought) and isinstance(last, Thought)) or (
            isinstance(change, Said) and isinstance(last, Said)
        ):
            kept[-1] = replace(change, text=last.text + change.text)
        elif isinstance(change, Reading) and isinstance(last, Reading):
            kept[-1] = change
        else:
            kept.append(change)
    return kept
