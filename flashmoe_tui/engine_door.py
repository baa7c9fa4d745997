"""What the backend's thread needs of an engine, and the real one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from engine.events import Cleared, Event, Warmed
from engine.request import CancelToken, EngineConfig, SamplingParams, What
from engine.telemetry import Snapshot


class EngineLike(Protocol):
    """What the thread needs of an engine (engine.Engine has it)."""

    def chat(
        self,
        messages: Sequence[Mapping[str, Any]],
        sampling: SamplingParams,
        /,
        *,
        tools: Sequence[Mapping[str, Any]] | None,
        thinking: bool,
        thinking_budget: int | None,
        continue_last: bool,
        max_tokens: int | None,
        cancel: CancelToken,
        begin_again: bool,
    ) -> Iterator[Event]: ...

    def set_expert_cache(self, size_bytes: int, /) -> None: ...

    def telemetry(self) -> Snapshot: ...

    def idle(self, cancel: CancelToken, /) -> None: ...

    def save_experts(self) -> int: ...

    def warm(self, cancel: CancelToken, /) -> Warmed | None: ...

    def clear(self, what: What, /) -> Cleared: ...

    def close(self) -> None: ...


Loader = Callable[[str, EngineConfig], EngineLike]


def load_engine(model: str, config: EngineConfig) -> EngineLike:
    """The real engine. Called on the backend's thread; imports MLX."""
    from engine.engine import Engine

    return Engine.load(model, config)
