"""What a kept state belongs to: these weights, and everything else that the bits computed from them depend on."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import platform
from importlib.metadata import version
from pathlib import Path

from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.manifest import FILE_NAME
from engine.kernels.build import library_name
from engine.request import EngineConfig

NEUTRAL = frozenset(
    (
        "expert_cache_bytes",
        "memory_bytes",
        "context_tokens",
        "models_dir",
        "state_dir",
        "cache_dir",
        "io_threads",
        "direct_io",
        "state_bytes",
        "active_experts",
        "compute_dtype",
    )
)
"""Fields of EngineConfig that change no bit, or (the last two) are told apart by what was made of them. A field that is
new counts as one that does."""


def weights_identity(directory: Path, index: CheckpointIndex) -> str:
    """A hash of the weights' identity: the manifest with its hashes of a packed model; else the configuration, and
    names, sizes and times of the files."""
    hashed = hashlib.sha256((directory / "config.json").read_bytes())
    if index.manifest is not None:
        hashed.update((directory / FILE_NAME).read_bytes())
        return hashed.hexdigest()
    for path in sorted({entry.path for entry in index.tensors.values()}):
        status = path.stat()
        hashed.update(f"{path.name} {status.st_size} {status.st_mtime_ns}\n".encode())
    return hashed.hexdigest()


def bits_identity(
    weights: str, config: EngineConfig, *, experts: int, dtype: str, backend: str, span_tokens: tuple[int, int]
) -> str:
    """All that decides the bits of a state, as one text. span_tokens: the longest chunk and pass of a prompt."""
    options = {item.name: getattr(config, item.name) for item in dataclasses.fields(config) if item.name not in NEUTRAL}
    libraries = [platform.machine(), library_name(), *(version(name) for name in ("mlx", "numpy"))]
    return json.dumps([weights, options, experts, dtype, backend, span_tokens, libraries], default=str)
