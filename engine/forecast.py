"""What a model needs and at most gives on a machine: disk, memory, and the speed that the SSD allows. Only arithmetic
on sizes and on what was measured; nothing is loaded.

Bytes a token = layers x experts a token x bytes of an expert x miss rate; tokens a second cannot exceed the SSD's
bandwidth over that. What the cache will hit depends on the text, so the speed is given for several hit rates.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.layout import layer_experts
from engine.config import ModelConfig
from engine.errors import ModelNotFound
from engine.planning import expert_cache_bytes, scratch_bytes
from engine.sizes import KNOWN, ModelSizes

HIT_RATES = (0.0, 0.5, 0.7, 0.9)
PUBLISHED_BITS = 4


@dataclass(frozen=True, slots=True)
class Measured:
    """What this machine has: memory that can be taken, free disk, and random-read bandwidth at expert size (None where
    it could not be measured)."""

    memory_bytes: int
    disk_free_bytes: int
    read_bytes_per_second: float | None


@dataclass(frozen=True, slots=True)
class Forecast:
    """A model on a machine. Sizes in bytes.

    here: its files are on this machine. needed_memory_bytes: the least it can run in: resident weights, state at
    `context_tokens`, scratch and one layer's experts. cache_bytes: what the memory leaves for the expert cache, and
    cache_share what part of all experts that is. token_bytes: read for one token when nothing is in the cache.
    speed_limits: (hit rate, tokens a second that the SSD allows at most); empty without a measured bandwidth.
    """

    name: str
    parameters: int
    bits: int
    here: bool
    context_tokens: int
    disk_bytes: int
    expert_bytes: int
    experts: int
    resident_bytes: int
    state_bytes: int
    needed_memory_bytes: int
    cache_bytes: int
    cache_share: float
    token_bytes: int
    speed_limits: tuple[tuple[float, float], ...]
    measured: Measured

    @property
    def fits_memory(self) -> bool:
        """Whether it can run here at all."""
        return self.needed_memory_bytes <= self.measured.memory_bytes

    @property
    def fits_disk(self) -> bool:
        """Whether its files are here, or there is room for them."""
        return self.here or self.disk_bytes <= self.measured.disk_free_bytes


def known(name: str) -> str | None:
    """The full name of a published model, also for `397B-A17B` or `mlx-community/Qwen3.5-397B-A17B-4bit`."""
    wanted = name.rsplit("/", 1)[-1].casefold()
    for full in KNOWN:
        if full.casefold() in wanted or full.split("-", 1)[1].casefold() == wanted:
            return full
    return None


def forecast(name: str, directory: Path | None, context_tokens: int, measured: Measured) -> Forecast:
    """Of the model in `directory`, else of the published one called `name`, as it is published in 4 bits.

    Raises ModelNotFound for an unknown name, and the errors of a damaged checkpoint.
    """
    packed = False
    if directory is not None:
        config = ModelConfig.from_directory(directory)
        index = CheckpointIndex.from_directory(directory)
        packed = index.manifest is not None
        record = layer_experts(index, config, 0).record
        bits = record.projections[0].bits
        sizes, expert = ModelSizes(config), record.nbytes
        whole = sum(entry.nbytes for entry in index.tensors.values())
        resident = whole - sizes.experts * expert
        disk = sum(path.stat().st_size for path in {entry.path for entry in index.tensors.values()})
        label = name
    else:
        full = known(name)
        if full is None:
            raise ModelNotFound(f"no model {name!r} is here, and it is not one of {', '.join(KNOWN)}")
        config, bits, label = KNOWN[full], PUBLISHED_BITS, full
        sizes = ModelSizes(config)
        expert, resident = sizes.expert_bytes(bits), sizes.resident_bytes(bits)
        disk = resident + sizes.experts * expert
    context = min(context_tokens, config.max_position_embeddings)
    state = sizes.state_bytes(context)
    floor, total = config.num_experts_per_tok * expert, sizes.experts * expert
    scratch = scratch_bytes(context, config.num_experts_per_tok, config.hidden_size)
    needed = resident + state + scratch + floor
    cache = 0
    if needed <= measured.memory_bytes:
        cache = expert_cache_bytes(
            requested=None,
            budget=None,
            available=measured.memory_bytes,
            resident=resident + state,
            scratch=scratch,
            total=total,
            floor=floor,
            demo=False,
            direct=packed,  # the engine reads a packed model past the page cache, unless that measured slower
        )
    token = config.num_hidden_layers * config.num_experts_per_tok * expert
    rate = measured.read_bytes_per_second
    limits = tuple((hits, rate / (token * (1 - hits))) for hits in HIT_RATES) if rate else ()
    return Forecast(
        name=label,
        parameters=sizes.parameters,
        bits=bits,
        here=directory is not None,
        context_tokens=context,
        disk_bytes=disk,
        expert_bytes=expert,
        experts=sizes.experts,
        resident_bytes=resident,
        state_bytes=state,
        needed_memory_bytes=needed,
        cache_bytes=cache,
        cache_share=cache / total,
        token_bytes=token,
        speed_limits=limits,
        measured=measured,
    )
