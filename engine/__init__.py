"""The public door of the engine: `from engine import Engine, EngineConfig, SamplingParams`.

Importing it does not import MLX: `Engine` is looked up when it is first asked for, so that a screen can import the
events, the errors and the telemetry without paying for (or owning) the numerics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.errors import (
    CheckpointError,
    EngineClosed,
    EngineError,
    EngineThreadError,
    ExpertReadError,
    InvalidRequest,
    MemoryBudgetError,
    ModelNotFound,
    NonFiniteError,
    PromptTooLong,
    UnsupportedModel,
)
from engine.events import (
    AnswerBegunAgain,
    AnswerFigures,
    Cleared,
    Event,
    Finished,
    HotSet,
    Piece,
    PrefillProgress,
    PromptReady,
    TokenEvent,
    ToolCallEvent,
    Warmed,
)
from engine.request import CancelToken, EngineConfig, SamplingParams
from engine.telemetry import CacheState, ModelCard, ReadState, Snapshot

if TYPE_CHECKING:
    from engine.engine import Engine

__all__ = [
    "AnswerBegunAgain",
    "AnswerFigures",
    "CacheState",
    "CancelToken",
    "CheckpointError",
    "Cleared",
    "Engine",
    "EngineClosed",
    "EngineConfig",
    "EngineError",
    "EngineThreadError",
    "Event",
    "ExpertReadError",
    "Finished",
    "HotSet",
    "InvalidRequest",
    "MemoryBudgetError",
    "ModelCard",
    "ModelNotFound",
    "NonFiniteError",
    "Piece",
    "PrefillProgress",
    "PromptReady",
    "PromptTooLong",
    "ReadState",
    "SamplingParams",
    "Snapshot",
    "TokenEvent",
    "ToolCallEvent",
    "UnsupportedModel",
    "Warmed",
]


def __getattr__(name: str) -> Any:
    if name == "Engine":
        from engine.engine import Engine

        return Engine
    raise AttributeError(f"module 'engine' has no attribute {name!r}")
