"""An engine that says what a test has written down, one list of events an answer; the commands chat with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from engine import AnswerBegunAgain, Event, Finished, SamplingParams, Snapshot, ToolCallEvent
from engine.events import FinishReason
from tests.flashmoe_tui.scripted_backend import FIGURES, resting_snapshot, tokens


@dataclass
class ScriptedEngine:
    """`answers` are given one after the other; `asked` has the messages and the keywords of each request."""

    answers: list[list[Event]]
    now: Snapshot = field(default_factory=resting_snapshot)
    asked: list[tuple[list[Mapping[str, Any]], SamplingParams, dict[str, Any]]] = field(default_factory=list)

    def chat(self, messages: Sequence[Mapping[str, Any]], sampling: SamplingParams, **options: Any) -> Iterator[Event]:
        self.asked.append((list(messages), sampling, options))
        yield from self.answers[len(self.asked) - 1]

    def telemetry(self) -> Snapshot:
        return self.now

    def close(self) -> None:
        pass


def calls(name: str, thinking: str = "", **arguments: str) -> list[Event]:
    """An answer that calls a tool."""
    call = ToolCallEvent(name, arguments, f"<function={name}>")
    written = tokens(f"<function={name}>", "tool_call")
    thought = tokens(thinking, "thinking") if thinking else []
    return [*thought, *written, call, Finished("tool_calls", "", thinking, 7, FIGURES, (call,))]


def goes_round(text: str, then: str) -> list[Event]:
    """An answer in circles that begins again."""
    end = Finished("stop", then, "", 7, FIGURES, begun_again=True)
    return [*tokens(text), AnswerBegunAgain(), *tokens(then), end]


def says(text: str, thinking: str = "", reason: FinishReason = "stop", thought_looped: bool = False) -> list[Event]:
    """An answer in words."""
    thought = tokens(thinking, "thinking") if thinking else []
    end = Finished(reason, text, thinking, 7, FIGURES, thought_looped=thought_looped)
    return [*thought, *tokens(text), end]
