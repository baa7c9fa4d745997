"""The only way from the screen to an engine.

The screen submits a request and gets a Ticket; it drains events and takes snapshots at its own pace. It never waits for
the engine and the engine never waits for it. `LocalBackend` owns one daemon thread that loads, runs and closes the
engine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from engine import EngineConfig, Event, SamplingParams, Snapshot

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
    event: Event | Loaded | Failed


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

    def close(self) -> None:
        """Stop what runs and let the engine go. Waits at most a second."""
