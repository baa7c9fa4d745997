"""The only way from the screen to an engine.

The screen submits a request and gets a Ticket; it drains events and takes snapshots at its own pace. It never waits for
the engine and the engine never waits for it. `LocalBackend` owns one daemon thread that loads, runs and closes the
engine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from engine import Cleared, EngineConfig, Event, SamplingParams, Snapshot, Warmed

Task = Literal["save", "warm", "clear", "forget", "off"]
"""What can be done with what an engine keeps: save which experts are in its cache, read the saved ones, let all of it
go (experts, states of conversations, on disk too), or the states alone, or all on disk and keep nothing there any
more."""

DEMO_MODEL = "demo"
"""The name that loads the built-in model."""


@dataclass(frozen=True, slots=True)
class ChatRequest:
    """One answer to be made. `messages` as every chat API has them: {"role": ..., "content": ...}."""

    messages: Sequence[Mapping[str, Any]]
    sampling: SamplingParams = field(default_factory=SamplingParams)
    thinking: bool = True
    thinking_budget: int | None = None
    tools: Sequence[Mapping[str, Any]] | None = None
    continue_last: bool = False
    max_tokens: int | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """The model is ready."""

    model: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Failed:
    """A request, a load or the engine thread itself failed. `message` is one line for the person.

    fatal: the engine is gone, and the next request (or load) starts another."""

    message: str
    fatal: bool = False
    prompt_too_long: bool = False


@dataclass(frozen=True, slots=True)
class Tended:
    """A task is done. result: how many experts were saved, or what the engine says. problem: why it could not be
    done, one line."""

    task: Task
    result: int | Warmed | Cleared | None = None
    problem: str = ""


class Ticket(Protocol):
    """A request under way. Its id marks the events that belong to it."""

    @property
    def id(self) -> int: ...

    def cancel(self) -> None:
        """Ask for a stop. Returns at once, from any thread; the request still ends with a Finished (or Failed)."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One thing that came from the engine thread, and the ticket it belongs to (0: none, a load for instance)."""

    ticket_id: int
    event: Event | Loaded | Failed | Tended


class Backend(Protocol):
    """What a screen may ask of an engine. No call blocks."""

    def load(self, model: str, config: EngineConfig) -> Ticket:
        """Close the model that is loaded, if any, and load another. Ends with Loaded or Failed."""

    def submit(self, request: ChatRequest) -> Ticket:
        """Queue an answer."""

    def drain(self) -> list[Delivery]:
        """All that has arrived since the last call, in order."""

    def snapshot(self) -> Snapshot | None:
        """The engine's counters now; None before the first load."""

    def set_expert_cache(self, size_bytes: int) -> None:
        """Resize the expert cache, also in the middle of an answer: it is applied between two tokens."""

    def set_pace(self, tokens_per_second: float | None) -> None:
        """Slow answers down to a speed, also the one that runs; None lets them run as they can. Snapshots and figures
        say so for as long as it holds."""

    def tend(self, task: Task) -> Ticket:
        """Queue a task, behind what runs. Ends with Tended."""

    def close(self) -> None:
        """Stop what runs and let the engine go. Waits at most a second."""
