"""An engine that plays a script on the backend's thread, so that each moment (loading, prefill, between two tokens) can
be held and looked at; and what a screen sees of it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from engine import (
    AnswerFigures,
    CancelToken,
    Cleared,
    EngineClosed,
    EngineConfig,
    Event,
    Finished,
    InvalidRequest,
    Piece,
    PrefillProgress,
    PromptReady,
    SamplingParams,
    Snapshot,
    TokenEvent,
    Warmed,
)
from flashmoe_tui.backend import Backend, ChatRequest, Delivery, Failed, Loaded, Tended
from flashmoe_tui.local_backend import LocalBackend

PATIENCE = 20.0
REQUEST = ChatRequest([{"role": "user", "content": "hello"}], SamplingParams(seed=5))
Step = Callable[["ScriptedEngine"], Any]


@dataclass
class Gate:
    """A place where the engine's thread waits until the test lets it go on."""

    reached: threading.Event = field(default_factory=threading.Event)
    opened: threading.Event = field(default_factory=threading.Event)

    def __call__(self, *_: Any) -> None:
        self.reached.set()
        assert self.opened.wait(PATIENCE)

    def wait(self) -> None:
        assert self.reached.wait(PATIENCE)

    def open(self) -> None:
        self.opened.set()


class ScriptedEngine:
    """Emits PromptReady, prefill and `tokens` tokens; `steps` run before the token of that number."""

    def __init__(self, studio: Studio, config: EngineConfig) -> None:
        self.studio = studio
        self.config = config
        self.thread = threading.current_thread()
        self.cache_sizes: list[tuple[int, int]] = []  # (tokens so far, bytes)
        self.tokens = 0
        self.closed = False

    def chat(self, messages: Any, sampling: SamplingParams, /, *, cancel: CancelToken, **_: Any) -> Iterator[Event]:
        assert threading.current_thread() is self.thread
        self.tokens = 0
        yield PromptReady(3)
        yield PrefillProgress(3, 3, 0.1)
        for number in range(self.studio.tokens):
            if number in self.studio.steps:
                self.studio.steps[number](self)
            if cancel.is_set():
                yield self.finished("cancelled")
                return
            self.tokens = number + 1
            yield TokenEvent(number, (Piece("answer", f"{number} "),))
        if self.studio.says_how:
            yield self.finished("stop")

    def finished(self, reason: Any) -> Finished:
        text = "".join(f"{number} " for number in range(self.tokens))
        return Finished(reason, text, "", 5, AnswerFigures(generated_tokens=self.tokens))

    def idle(self, cancel: CancelToken, /) -> None:
        assert threading.current_thread() is self.thread
        self.studio.on_idle(self, cancel)

    def save_experts(self) -> int:
        raise InvalidRequest("nothing is kept on disk: that is switched off")

    def warm(self, cancel: CancelToken, /) -> Warmed | None:
        return None

    def clear(self, what: Any, /) -> Cleared:
        self.studio.cleared.append(what)
        return Cleared(3, 2, 1000)

    def set_expert_cache(self, size_bytes: int, /) -> None:
        assert threading.current_thread() is self.thread
        self.studio.on_cache(size_bytes)
        self.cache_sizes.append((self.tokens, size_bytes))
        self.studio.cache_set.set()

    def telemetry(self) -> Snapshot:
        if self.closed:
            raise EngineClosed("closed")
        return Snapshot(0.0, "decode", answer=AnswerFigures(generated_tokens=self.tokens))

    def close(self) -> None:
        assert threading.current_thread() is self.thread
        self.closed = True


@dataclass
class Studio:
    """What the engines do, and which were made."""

    tokens: int = 3
    steps: dict[int, Step] = field(default_factory=dict)
    on_load: Callable[[str], Any] = lambda model: None
    on_cache: Callable[[int], Any] = lambda size: None
    on_idle: Callable[[ScriptedEngine, CancelToken], Any] = lambda engine, cancel: None
    cleared: list[str] = field(default_factory=list)
    says_how: bool = True
    engines: list[ScriptedEngine] = field(default_factory=list)
    models: list[tuple[str, EngineConfig]] = field(default_factory=list)
    cache_set: threading.Event = field(default_factory=threading.Event)

    def load(self, model: str, config: EngineConfig) -> ScriptedEngine:
        self.models.append((model, config))
        self.on_load(model)
        self.engines.append(ScriptedEngine(self, config))
        return self.engines[-1]


def raising(error: BaseException) -> Callable[[Any], None]:
    def step(_: Any) -> None:
        raise error

    return step


@pytest.fixture
def studio() -> Studio:
    return Studio()


@pytest.fixture
def backend(studio: Studio) -> Iterator[LocalBackend]:
    backend = LocalBackend(load=studio.load)
    yield backend
    backend.close()


def until(
    backend: Backend, enough: Callable[[list[Delivery]], bool], so_far: list[Delivery] | None = None
) -> list[Delivery]:
    """Drain as the screen does, until `enough` has arrived."""
    arrived = [] if so_far is None else so_far
    deadline = time.monotonic() + PATIENCE
    tick = threading.Event()
    while not enough(arrived):
        assert time.monotonic() < deadline, f"only {arrived} arrived"
        arrived.extend(backend.drain())
        tick.wait(0.002)
    return arrived


def ends(arrived: list[Delivery]) -> list[tuple[int, Finished | Loaded | Failed | Tended]]:
    return [(one.ticket_id, one.event) for one in arrived if isinstance(one.event, Finished | Loaded | Failed | Tended)]


def ended(*tickets: Any) -> Callable[[list[Delivery]], bool]:
    return lambda arrived: {ticket.id for ticket in tickets} <= {ticket for ticket, _ in ends(arrived)}


def reasons(arrived: list[Delivery]) -> dict[int, str]:
    """How each ticket ended; fails if one did twice."""
    found: dict[int, str] = {}
    for ticket, event in ends(arrived):
        assert ticket not in found or ticket == 0, f"ticket {ticket} ended twice"
        found[ticket] = event.reason if isinstance(event, Finished) else type(event).__name__
    return found
