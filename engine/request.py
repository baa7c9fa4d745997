"""What a caller hands in: how to load a model, how to sample an answer, and how to stop one. Plain values, no MLX."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from engine.errors import InvalidRequest

What = Literal["all", "states", "disk"]
"""What Engine.clear lets go."""


@dataclass(frozen=True, slots=True)
class EngineConfig:
    """How to load a model. None means: the engine's own choice.

    expert_cache_bytes: size of the expert cache (raised to one layer's top-k, capped at all experts).
    memory_bytes: the most memory the engine may use. active_experts: fewer than the router's own top-k is a shortcut.
    compute_dtype: "float32", "bfloat16" or "float16"; float32 on CPU. context_tokens: at most the model's own.
    models_dir: where model names are looked up. state_dir, cache_dir: where the engine may keep state and measurements;
    None keeps nothing on disk. state_bytes: the most that kept states of conversations may take there; 0 keeps none.
    io_threads: readers of expert bytes; None: as measured on this disk. direct_io: whether
    experts are read past the page cache, where the file system allows it; None: packed models are, unless the disk was
    measured to be faster without. prefill_chunk_tokens: rows of attention and delta net evaluated at once, which bounds
    how long a cancellation can take. int8_activations: the C kernels round the inputs of quantized products to 8 bits:
    a shortcut.
    """

    expert_cache_bytes: int | None = None
    memory_bytes: int | None = None
    active_experts: int | None = None
    compute_dtype: str | None = None
    context_tokens: int | None = None
    models_dir: Path | None = None
    state_dir: Path | None = None
    cache_dir: Path | None = None
    state_bytes: int = 4_000_000_000
    io_threads: int | None = None
    direct_io: bool | None = None
    prefill_chunk_tokens: int = 128
    int8_activations: bool = False


@dataclass(frozen=True, slots=True)
class SamplingParams:
    """How the next token is chosen. None means: as the model's generation_config.json says, else the neutral value.

    temperature: 0 is greedy. top_p in (0, 1]; top_k 0 is off; min_p in [0, 1), relative to the likeliest token.
    repetition_penalty divides (or, below zero, multiplies) the logits of every token seen in prompt or answer (CTRL,
    arXiv:1909.05858); presence_penalty and frequency_penalty count the answer only, as OpenAI defines them.
    seed None draws one, and Finished says which. stop: texts that end the answer and are not part of it. loop_stop: an
    answer that goes round in a circle ends there, with the reason "loop"; a thought that does is closed, and the answer
    is the one without it.
    """

    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    min_p: float | None = None
    repetition_penalty: float | None = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    seed: int | None = None
    stop: tuple[str, ...] = ()
    loop_stop: bool = True

    def __post_init__(self) -> None:
        """Raises InvalidRequest naming the first value that is out of range."""
        ranges = (
            ("temperature", self.temperature, 0.0, 100.0),
            ("top_p", self.top_p, 1e-9, 1.0),
            ("top_k", self.top_k, 0, 1 << 31),
            ("min_p", self.min_p, 0.0, 1.0),
            ("repetition_penalty", self.repetition_penalty, 1e-3, 100.0),
            ("presence_penalty", self.presence_penalty, -100.0, 100.0),
            ("frequency_penalty", self.frequency_penalty, -100.0, 100.0),
            ("seed", self.seed, 0, (1 << 64) - 1),
        )
        for name, value, low, high in ranges:
            if value is not None and not low <= value <= high:  # also refuses NaN
                raise InvalidRequest(f"{name} must lie between {low:g} and {high:g}, not {value}")
        if any(not text for text in self.stop):
            raise InvalidRequest("a stop string must not be empty")


class CancelToken:
    """Stops one request. Any thread may `set` it, before the request or while it runs; it is never reset."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        """Ask the request to stop. Returns at once."""
        self._event.set()

    def wait(self, seconds: float) -> bool:
        """Wait for a stop, at most so long. Returns whether one was asked for."""
        return self._event.wait(seconds)

    def is_set(self) -> bool:
        """Whether a stop was asked for."""
        return self._event.is_set()
