"""Counters that the engine and its I/O threads raise, and the Snapshot that any thread may take of them.

A Snapshot is immutable and holds no MLX array. Taking one costs a lock and a copy of a few kilobytes, so a screen can
take ten a second without slowing a token.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from engine.events import AnswerFigures
from engine.request import SamplingParams

Phase = Literal["loading", "idle", "prefill", "decode", "closed"]

EXPERT_ON_DISK, EXPERT_RESIDENT, EXPERT_ACTIVE = 0, 1, 2
"""Values of Snapshot.expert_map: only on disk; in the cache; in the cache and picked by the last token."""


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What a model is, for a label that never omits its size.

    parameters: weights of the text model. active_parameters: those used for one token. bits: of the routed experts (32
    or 16 where they are not quantized); down_bits: of their down projection, where it has its own. source_bits: of the
    experts that they were made of, where those had more. expert_bytes: one expert as it is stored on disk.
    paced_tokens_per_second: what its answers are slowed to on purpose; the label says so. int8: whether the inputs of
    products are rounded to 8 bits. recommended: the sampling of its generation_config.json, neutral where that says
    nothing.
    """

    name: str
    parameters: int
    active_parameters: int
    bits: int
    layers: int
    experts: int
    experts_per_token: int
    default_experts_per_token: int
    expert_bytes: int
    context_tokens: int
    demo: bool = False
    down_bits: int | None = None
    source_bits: int | None = None
    paced_tokens_per_second: float | None = None
    int8: bool = False
    recommended: SamplingParams = field(default_factory=SamplingParams)

    @property
    def exact(self) -> bool:
        """Whether every expert that the model's own router would pick is computed, at the precision of its source."""
        return not self.shortcuts

    @property
    def shortcuts(self) -> tuple[str, ...]:
        """What was chosen that makes it less than the model it is called after: `4 of 8 experts`, `2-bit experts (from
        4)`, `int8 activations`."""
        found = []
        if self.experts_per_token != self.default_experts_per_token:
            found.append(f"{self.experts_per_token} of {self.default_experts_per_token} experts")
        if self.source_bits is not None:
            down = f", down {self.down_bits}" if self.down_bits is not None else ""
            found.append(f"{self.bits}-bit experts{down} (from {self.source_bits})")
        if self.int8:
            found.append("int8 activations")
        return tuple(found)

    @property
    def label(self) -> str:
        """`Flint · 31M demo · 4-bit`, `Qwen3.5-397B-A17B · 397B · 4-bit`; `… · paced to 4.4 tok/s`."""
        size = self.parameters / 1e9
        text = f"{size:.0f}B" if size >= 10 else f"{size:.1f}B" if size >= 1 else f"{self.parameters / 1e6:.0f}M"
        paced = f" · {paced_label(self.paced_tokens_per_second)}" if self.paced_tokens_per_second else ""
        return f"{self.name} · {text}{' demo' if self.demo else ''} · {self.bits}-bit{paced}"


def paced_label(tokens_per_second: float) -> str:
    """`paced to 4.4 tok/s`."""
    speed = f"{tokens_per_second:.2g}" if tokens_per_second < 10 else f"{tokens_per_second:,.0f}"
    return f"paced to {speed} tok/s"


@dataclass(frozen=True, slots=True)
class CacheState:
    """The expert cache as it stands.

    slots: how many experts it may hold now. raised_to_floor: the size that was asked for was below one layer's top-k.
    resident: how many it holds. total: how many experts the model has (layers x experts).
    hits, misses, evictions: since load, per layer. picks_for_90: the smallest number of experts that would have served
    90% of the picks since load (0 before the first). warmed: experts read since load because
    they had been hot, not because one was picked.
    """

    slots: int = 0
    resident: int = 0
    total: int = 0
    slot_bytes: int = 0
    raised_to_floor: bool = False
    quarantined: int = 0
    hits: tuple[int, ...] = ()
    misses: tuple[int, ...] = ()
    evictions: tuple[int, ...] = ()
    picks_for_90: int = 0
    warmed: int = 0


@dataclass(frozen=True, slots=True)
class ReadState:
    """The reader's counters since load. Latencies are of whole experts, in seconds, over the recent reads.

    busy_seconds: time with at least one read outstanding. ceiling_bytes_per_second: the disk's measured random-read
    bandwidth at expert size (None until it has been measured). direct: whether the page cache is bypassed.
    """

    reads: int = 0
    requested_bytes: int = 0
    device_bytes: int | None = None
    busy_seconds: float = 0.0
    p50_seconds: float = 0.0
    p99_seconds: float = 0.0
    ceiling_bytes_per_second: float | None = None
    direct: bool = False


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that a screen shows of the engine, at one moment (`time_seconds`, of time.monotonic).

    answer: the figures of the running answer, or of the last one when idle.
    expert_map: layers x experts bytes, row by row, of EXPERT_ON_DISK / EXPERT_RESIDENT / EXPERT_ACTIVE.
    cache_bytes: what the expert cache may take. experts_bytes: what it takes with all experts, whose layers may differ.
    """

    time_seconds: float
    phase: Phase = "loading"
    model: ModelCard | None = None
    answer: AnswerFigures = field(default_factory=AnswerFigures)
    prefill_done_tokens: int = 0
    prefill_total_tokens: int = 0
    cache: CacheState = field(default_factory=CacheState)
    reads: ReadState = field(default_factory=ReadState)
    expert_map: bytes = b""
    cache_bytes: int = 0
    experts_bytes: int = 0
    memory_bytes: int = 0
    memory_budget_bytes: int | None = None
    backend: str = ""
    notices: tuple[str, ...] = ()

    def bytes_of(self, share: float) -> int:
        """The size of an expert cache that holds this share of all experts, and at least one."""
        total = max(1, self.cache.total)
        return round(max(1, round(share * total)) / total * self.experts_bytes)
