"""Engines and expert streamers that are closed again, whatever a test does to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import mlx.core as mx
import pytest

from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.layout import layer_experts
from engine.checkpoint.reader import Reader
from engine.config import ModelConfig
from engine.engine import Engine
from engine.experts.streamer import ExpertStreamer
from engine.request import EngineConfig
from tests.engine.disks import Disk, library_threads

Load = Callable[..., Engine]


@pytest.fixture
def load() -> Iterator[Load]:
    """`load(directory, expert_cache_bytes=..., ...)`: an engine for this test."""
    engines: list[Engine] = []

    def make(directory: Path, **config: Any) -> Engine:
        engines.append(Engine.load(directory, EngineConfig(**config)))
        return engines[-1]

    yield make
    for engine in engines:
        engine.close()


@pytest.fixture
def disk() -> Iterator[Disk]:
    disk = Disk()
    yield disk
    disk.speak.set()


@pytest.fixture(params=["python", "library"])
def threads_of(request: pytest.FixtureRequest) -> str:
    """Whose threads read."""
    return str(request.param)


@pytest.fixture
def on_disk(load: Load, disk: Disk, threads_of: str) -> Load:
    """`load`, with the experts behind `disk`."""

    def make(directory: Path, **config: object) -> Engine:
        engine = load(directory, **config)
        engine._reader._preadv = disk
        engine._reader._native = library_threads(16, disk) if threads_of == "library" else None
        return engine

    return make


@pytest.fixture
def streamer(disk: Disk, threads_of: str) -> Iterator[Callable[..., ExpertStreamer]]:
    """`streamer(directory, slots)`: the experts of a checkpoint behind `disk`, without a model."""
    readers = []

    def make(directory: Path, slots: int, dtype: mx.Dtype | None = mx.float32) -> ExpertStreamer:
        config, index = ModelConfig.from_directory(directory), CheckpointIndex.from_directory(directory)
        layers = [layer_experts(index, config, layer) for layer in range(config.num_hidden_layers)]
        readers.append(Reader(8, disk, native=library_threads(8, disk) if threads_of == "library" else None))
        made = ExpertStreamer(layers, config.num_experts, 1, readers[-1], dtype)
        made.resize(made.total_bytes * slots // (config.num_experts * len(layers)))
        assert made.slots == slots
        return made

    yield make
    for reader in readers:
        reader.close()
