"""The one loop that every peer is measured by: a prompt of random tokens, some tokens to warm up, then the answer.

Tokens are drawn from the model's own distribution, as our side does: a greedy answer of random weights soon repeats
itself, and with it the experts that it needs.
"""

from __future__ import annotations

import json
import os
import platform
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any, Protocol

import numpy as np


class Peer(Protocol):
    """A loaded model."""

    def reset(self) -> None:
        """Forget the sequence."""
        ...

    def feed(self, ids: Sequence[int]) -> np.ndarray:
        """Append tokens; the logits after the last one, float32 [vocab]."""
        ...


def measure(peer: Peer, vocabulary: int, prompt: int, answer: int, warm_up: int) -> dict[str, Any]:
    """Seconds and bytes of reading a prompt and of an answer after `warm_up` tokens of it. prompt 0: none is timed."""
    random = np.random.default_rng(1)
    result: dict[str, Any] = {}
    logits = peer.feed(random.integers(0, vocabulary - 16, 8).tolist())
    if prompt:
        peer.reset()
        ids = random.integers(0, vocabulary - 16, prompt).tolist()
        begin = time.perf_counter()
        logits = peer.feed(ids)
        seconds = time.perf_counter() - begin
        result["prefill"] = {"tokens": prompt, "seconds": seconds, "tokens_per_second": prompt / seconds}
    for _ in range(warm_up):
        logits = peer.feed([drawn(logits, random)])
    begin, before = time.perf_counter(), device_read_bytes()
    for _ in range(answer):
        logits = peer.feed([drawn(logits, random)])
    seconds, after = time.perf_counter() - begin, device_read_bytes()
    if not np.isfinite(logits).all():
        raise SystemExit("the peer's logits are not finite: this is no measurement")
    result["decode"] = {
        "tokens": answer,
        "seconds": seconds,
        "tokens_per_second": answer / seconds,
        "device_bytes": None if before is None or after is None else after - before,
    }
    return result


def drawn(logits: np.ndarray, random: np.random.Generator) -> int:
    """A token at temperature 1 (Gumbel's way)."""
    return int(np.argmax(logits + random.gumbel(size=logits.shape)))


def device_read_bytes() -> int | None:
    """Bytes that this process caused to be read from a device, page faults included."""
    try:
        with open("/proc/self/io", encoding="ascii") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("read_bytes:"))
    except (OSError, StopIteration):
        return None


def report(
    peer: str, packages: Sequence[str], flags: dict[str, Any], load_seconds: float, result: dict[str, Any]
) -> None:
    """One JSON object on standard output."""
    versions = {"python": platform.python_version()} | {package: version(package) for package in packages}
    about = {"peer": peer, "date": datetime.now(UTC).isoformat(timespec="seconds"), "versions": versions}
    print(json.dumps(about | {"flags": flags, "load_seconds": load_seconds} | result), flush=True)


def processors() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
