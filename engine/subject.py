"""The model that a forecast is about, by its sizes: read from a directory, from the headers of a repository, or from
the table of the published ones. Weights are not read.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import engine.demo as demo
from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.layout import layer_experts
from engine.config import ModelConfig
from engine.errors import ModelNotFound
from engine.sizes import KNOWN, ModelSizes

PUBLISHED_BITS, GROUP = 4, 64
SHARD_BYTES = 5_370_000_000
"""The largest file of the published conversions: Hugging Face's libraries cut at 5 GB, counted in GiB."""


_ROUTED = re.compile(r"\.mlp\.(switch_mlp|experts|packed)\.")
"""Our names of tensors that hold all routed experts of a layer."""


PUBLISHER = "mlx-community"
"""Whose repositories of the published models are listed."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A model by its sizes in bytes. bits: of the routed experts, and resident_bits of most of the rest (16 or 32 where
    they are not quantized). disk_bytes: its files. directory: where they are on this machine. packed:
    one record an expert. source_bits: of the experts that these were made of, where those had more. pull_bytes: the
    most disk that fetching and packing it takes at any time, where its files are known and not here."""

    name: str
    config: ModelConfig
    bits: int
    resident_bits: int
    group_size: int
    expert_bytes: int
    resident_bytes: int
    disk_bytes: int
    largest_file_bytes: int
    directory: Path | None = None
    packed: bool = False
    source_bits: int | None = None
    demo: bool = False
    pull_bytes: int | None = None

    @property
    def here(self) -> bool:
        """Whether its files are on this machine."""
        return self.directory is not None


def known(name: str) -> str | None:
    """The full name of a published model, also for `397B-A17B` or `mlx-community/Qwen3.5-397B-A17B-4bit`."""
    wanted = name.rsplit("/", 1)[-1].casefold()
    for full in KNOWN:
        if wanted in (full.casefold(), full.split("-", 1)[1].casefold(), f"{full}-{PUBLISHED_BITS}bit".casefold()):
            return full
    return None


def published_repository(name: str) -> str | None:
    """The repository of a published model in 4 bits, by what `known` takes."""
    full = known(name)
    return f"{PUBLISHER}/{full}-{PUBLISHED_BITS}bit" if full is not None else None


def is_repository(name: str) -> bool:
    """Whether a name can be one of the hub's: `owner/name`."""
    return name.count("/") == 1 and not name.startswith((".", "/", "~")) and not name.endswith("/")


def known_subject(name: str) -> Subject:
    """A published model in 4 bits, without a network. Raises ModelNotFound for another name."""
    full = known(name)
    if full is None:
        raise ModelNotFound(f"{name!r} is not one of the published models {', '.join(KNOWN)}")
    sizes = ModelSizes(KNOWN[full])
    expert, resident = sizes.expert_bytes(PUBLISHED_BITS), sizes.resident_bytes(PUBLISHED_BITS)
    disk = resident + sizes.experts * expert
    return Subject(
        name=full,
        config=KNOWN[full],
        bits=PUBLISHED_BITS,
        resident_bits=PUBLISHED_BITS,
        group_size=GROUP,
        expert_bytes=expert,
        resident_bytes=resident,
        disk_bytes=disk,
        largest_file_bytes=min(disk, SHARD_BYTES),
    )


def local_subject(directory: Path) -> Subject:
    """The model in a directory. Raises the errors of a damaged checkpoint."""
    config, index = ModelConfig.from_directory(directory), CheckpointIndex.from_directory(directory)
    sizes = {path: path.stat().st_size for path in {entry.path for entry in index.tensors.values()}}
    return indexed_subject(
        model_name(directory, index), config, index, sizes, directory, is_demo=directory == demo.MODEL_DIR
    )


def model_name(directory: Path, index: CheckpointIndex) -> str:
    """As a packed model's manifest says; the repository's where it lies in the Hugging Face cache, whose directories
    are called after commits (models--OWNER--NAME/snapshots/COMMIT); else the directory's."""
    if directory == demo.MODEL_DIR:
        return demo.NAME
    if index.manifest is not None:
        return index.manifest.name
    kept, cached = directory.parent, directory.parent.parent.name.startswith("models--")
    return kept.parent.name.rpartition("--")[2] if cached and kept.name == "snapshots" else directory.name


def indexed_subject(
    name: str,
    config: ModelConfig,
    index: CheckpointIndex,
    file_bytes: Mapping[Path, int],
    directory: Path | None = None,
    *,
    is_demo: bool = False,
) -> Subject:
    """The model of an index whose files have those sizes. Raises CheckpointError where tensors are missing."""
    record = layer_experts(index, config, 0).record
    quantization, bits = record.projections[0].quantization, record.projections[0].bits
    resident = sum(entry.nbytes for ours, entry in index.tensors.items() if not _ROUTED.search(ours))
    return Subject(
        name=name,
        config=config,
        bits=bits,
        resident_bits=_resident_bits(index),
        group_size=quantization.group_size if quantization else GROUP,
        expert_bytes=record.nbytes,
        resident_bytes=resident,
        disk_bytes=sum(file_bytes.values()),
        largest_file_bytes=max(file_bytes.values()),
        directory=directory,
        packed=index.manifest is not None,
        source_bits=index.manifest.requantized.source_bits if index.manifest and index.manifest.requantized else None,
        demo=is_demo,
    )


def _resident_bits(index: CheckpointIndex) -> int:
    """Of the largest resident matrix, the embedding: its weight holds as many words as its scales have groups."""
    weight, scales = index.require("embed_tokens.weight"), index.get("embed_tokens.scales")
    if scales is None:
        return weight.nbytes // math.prod(weight.shape) * 8
    return round(weight.shape[-1] * 32 / (scales.shape[-1] * GROUP))
