"""A disk with the faults of a real one, and the bytes that a slot must hold."""

from __future__ import annotations

import ctypes
import errno
import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

import mlx.core as mx
import numpy as np
import pytest

from engine.checkpoint.floats import convert
from engine.experts.bank import Bank
from engine.experts.streamer import ExpertStreamer
from engine.kernels.library import find
from engine.kernels.reads import PREADV, NativeReads, Part
from tests.engine.helpers import (
    DATA,
    TINY_HF,
    load_tensors,
)

PATIENCE = 30.0
ODD = DATA / "tiny-mlx-4bit-a17b"
"""Its experts start at odd byte offsets, and those of one layer lie in several files."""


class Disk:
    """os.preadv, with what real disks do when it is asked for."""

    def __init__(self) -> None:
        self.reads: Counter[tuple[int, int]] = Counter()
        self.most_bytes: int | None = None
        self.errors = 0
        """How many of the next reads fail with EIO."""
        self.silent = 0
        """How many of the next reads do not return before `speak` is set."""
        self.speak = threading.Event()
        self.asked: Callable[[], None] = lambda: None
        """Called by each read that is about to be silent."""
        self._lock = threading.Lock()

    def __call__(
        self, descriptor: int, buffers: Sequence[memoryview], offset: int, *, is_last_word: bool = True
    ) -> int:
        """is_last_word: an error is told to who asks; else it is met again by who asks next."""
        with self._lock:
            self.reads[descriptor, offset] += 1
            fail, wait = self.errors > 0, self.silent > 0
            self.errors -= fail and is_last_word
            self.silent -= wait
        if wait:
            self.asked()
            assert self.speak.wait(PATIENCE)
        if fail:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        if self.most_bytes is None:
            return os.preadv(descriptor, buffers, offset)
        return os.preadv(descriptor, [buffers[0][: self.most_bytes]], offset)


def library_threads(threads: int, disk: Disk) -> NativeReads:
    """The reading threads of the C library, with `disk` below them."""

    def preadv(descriptor: int, parts: int, count: int, offset: int) -> int:
        buffers = []
        for part in (Part * count).from_address(parts):
            buffers.append(memoryview((ctypes.c_char * part.nbytes).from_address(part.base)).cast("B"))
        try:
            return disk(descriptor, buffers, offset, is_last_word=False)
        except OSError as error:
            return -(error.errno or errno.EIO)

    path = find(None)
    if path is None:
        pytest.skip("the C library is not built")
    return NativeReads(path, threads, PREADV(preadv))


@cache
def file_tensors(directory: Path) -> dict[str, mx.array]:
    return {name: value for path in directory.glob("*.safetensors") for name, value in load_tensors(path).items()}


@cache
def as_in_the_file(directory: Path, layer: int, expert: int) -> dict[str, np.ndarray]:
    """What a slot with this expert must hold, read by MLX's own loader; floats widened to float32."""
    tensors = file_tensors(directory)
    if directory == TINY_HF:
        stem = f"model.language_model.layers.{layer}.mlp.experts."
        return {
            "gate_up.weight": np.array(tensors[stem + "gate_up_proj"][expert]),
            "down.weight": np.array(tensors[stem + "down_proj"][expert]),
        }
    stem = f"language_model.model.layers.{layer}.mlp.switch_mlp."

    def part(projection: str, kind: str) -> np.ndarray:
        value = tensors[f"{stem}{projection}_proj.{kind}"][expert]
        return np.array(value if value.dtype == mx.uint32 else value.astype(mx.float32))

    kinds = ("weight", "scales", "biases")
    return {f"gate_up.{kind}": np.concatenate([part("gate", kind), part("up", kind)]) for kind in kinds} | {
        f"down.{kind}": part("down", kind) for kind in kinds
    }


def is_exact(bank: Bank, slot: int, directory: Path, layer: int, expert: int) -> bool:
    wanted = as_in_the_file(directory, layer, expert)
    got = {
        name: convert(part, "BF16", "F32") if part.dtype == np.uint16 else part
        for name, part in bank.slot(slot).items()
    }
    return wanted.keys() == got.keys() and all(np.array_equal(wanted[name], got[name]) for name in wanted)


def all_exact(streamer: ExpertStreamer, directory: Path) -> int:
    """Checks every expert that the cache calls resident against the file; returns how many there are."""
    count = 0
    for pool in streamer._pools.values():
        for key in pool.cache.resident():
            slot = pool.cache.slot_of(key)
            assert slot is not None and is_exact(pool.bank, slot, directory, *key), key
            count += 1
    return count


def no_reads_left(streamer: ExpertStreamer) -> None:
    end = time.monotonic() + PATIENCE
    while streamer._in_flight:
        assert time.monotonic() < end
        streamer._reader.wait(0.1)


def layer_bytes(cached: ExpertStreamer) -> int:
    """Bytes of one expert as stored."""
    return next(iter(cached._pools)).nbytes
