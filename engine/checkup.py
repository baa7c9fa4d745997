"""What this machine can do for the engine, one finding a matter: chip, memory, MLX, C kernels, disks, built-in model.

A check never fails: what goes wrong in it is its finding. Nothing here imports MLX into this process, for a broken
installation may abort it: MLX is asked in a process of its own.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Literal

import engine.demo as demo
from engine.checkpoint.index import CheckpointIndex
from engine.disk import folder_plan
from engine.errors import EngineError
from engine.kernels.library import load
from engine.machine import available_memory_bytes, chip_name, memory_limit_bytes, total_memory_bytes
from engine.planning import gigabytes
from engine.sizes import KNOWN, ModelSizes

Health = Literal["ok", "slow", "broken"]

EXPERT_BYTES = ModelSizes(KNOWN["Qwen3.5-35B-A3B"]).expert_bytes(4)
"""The size of the reads that disks are measured with: an expert of the smallest published model."""
SMALL_MEMORY_BYTES = 3 * 10**9
SLOW_DISK_BYTES_PER_SECOND = 0.5e9
FULL_DISK_BYTES = 200 * 10**6
_MLX_SECONDS = 120
_ASK_MLX = """
import json, importlib.metadata, mlx.core as mx
gpu = mx.default_device() != mx.Device(mx.cpu)
mx.eval(mx.ones((4, 4)) @ mx.ones((4, 4)))
print(json.dumps({"version": importlib.metadata.version("mlx"), "gpu": gpu}))
"""


@dataclass(frozen=True, slots=True)
class Finding:
    """One matter: how it stands, in one line; what to do, where something is to be done; the figures for a script."""

    subject: str
    health: Health
    text: str
    remedy: str = ""
    figures: Mapping[str, Any] = field(default_factory=dict)


def guarded(subject: str, check: Callable[[], Finding]) -> Finding:
    """What `check` finds, or that it could not be made, and why."""
    try:
        return check()
    except Exception as error:
        reason = next(iter(str(error).splitlines()), "") or type(error).__name__
        return Finding(subject, "broken", f"it could not be checked: {reason}", "report this, with the line above")


def checkup(folders: Iterable[tuple[str, Path]], cache_dir: Path | None) -> Iterator[Finding]:
    """All findings about the machine, each as it is made. folders: where models lie or will lie, with what each is for;
    of several on one disk the first is measured. cache_dir: where measurements are kept."""
    yield guarded("chip", chip)
    yield guarded("memory", memory)
    backend = guarded("mlx", mlx)
    yield backend
    yield guarded("kernels", lambda: kernels(cache_dir, gpu=bool(backend.figures.get("gpu"))))
    seen: set[int] = set()
    for purpose, folder in folders:
        device = _device(folder)
        if device not in seen:
            seen.add(device)
            yield guarded("disk", partial(disk, purpose, folder, cache_dir))
    yield guarded("built-in model", built_in_model)


def chip() -> Finding:
    """The processor."""
    count = os.cpu_count() or 1
    return Finding("chip", "ok", f"{chip_name()} · {count} cores", figures={"chip": chip_name(), "cores": count})


def memory() -> Finding:
    """What there is, what is free, and what the control group allows."""
    total, free, limit = total_memory_bytes(), available_memory_bytes(), memory_limit_bytes()
    text = f"{gigabytes(total)}, {gigabytes(free)} free now"
    if limit is not None:
        text += f" · a control group allows {gigabytes(limit)}"
    figures = {"total_bytes": total, "available_bytes": free, "limit_bytes": limit}
    if free < SMALL_MEMORY_BYTES:
        return Finding(
            "memory", "slow", text, "close other programs: the smallest published model needs about 2.5 GB", figures
        )
    return Finding("memory", "ok", text, figures=figures)


def mlx() -> Finding:
    """Whether MLX computes, on what."""
    remedy = "run `make setup` again (macOS on Apple silicon, or Linux with glibc 2.35 or newer)"
    try:
        asked = subprocess.run(
            [sys.executable, "-c", _ASK_MLX],
            capture_output=True,
            text=True,
            timeout=_MLX_SECONDS,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        return Finding("mlx", "broken", f"MLX gave no answer in {_MLX_SECONDS} s", remedy)
    if asked.returncode != 0:
        last = next(reversed(asked.stderr.strip().splitlines()), "") or f"it ended with status {asked.returncode}"
        return Finding("mlx", "broken", f"MLX does not run: {last}", remedy)
    figures = json.loads(asked.stdout.splitlines()[-1])
    device = ("Metal" if sys.platform == "darwin" else "CUDA") if figures["gpu"] else "CPU"
    return Finding("mlx", "ok", f"{figures['version']} on the {device}", figures=figures | {"device": device})


def kernels(cache_dir: Path | None, *, gpu: bool) -> Finding:
    """The C library of the CPU path, and its instruction set."""
    if gpu:
        return Finding(
            "kernels", "ok", "the C kernels are not needed: MLX computes on the GPU", figures={"in_use": False}
        )
    loaded, reason = load(cache_dir)
    if loaded is None:
        return Finding(
            "kernels",
            "slow",
            f"no C kernels ({reason}): MLX computes on the CPU, about twenty times slower",
            "install a C compiler (gcc or clang) and run `make setup` again",
            {"in_use": False, "reason": reason},
        )
    figures = {"in_use": True, "instructions": loaded.name, "threads": loaded.threads}
    text = f"C kernels, {loaded.name}, {loaded.threads} thread{'s' if loaded.threads != 1 else ''}"
    if loaded.name == "plain":
        return Finding("kernels", "slow", f"{text}: this processor has no vector instructions", figures=figures)
    return Finding("kernels", "ok", text, figures=figures)


def disk(purpose: str, folder: Path, cache_dir: Path | None) -> Finding:
    """Room, and random reads of an expert's size past the page cache."""
    existing = _existing(folder)
    usage = shutil.disk_usage(existing)
    if not existing.is_dir() or not usage.total:  # below a file, or in a file system that holds none, as /proc
        why = "is not a directory" if not existing.is_dir() else "is no place for files"
        text = f"{purpose} ({folder}): {existing} {why}, so no disk was measured"
        return Finding("disk", "broken", text, "choose another place for it", {"purpose": purpose, "path": str(folder)})
    free = usage.free
    plan = folder_plan(folder, EXPERT_BYTES, cache_dir)
    rate = plan.ceiling_bytes_per_second
    figures = {
        "purpose": purpose,
        "path": str(folder),
        "free_bytes": free,
        "read_bytes_per_second": rate,
        "alone_bytes_per_second": plan.alone_bytes_per_second,
        "read_size_bytes": EXPERT_BYTES,
    }
    read = f"random reads of {gigabytes(EXPERT_BYTES)}: " + (f"{gigabytes(int(rate))}/s" if rate else "not measured")
    text = f"{purpose} ({folder}): {gigabytes(free)} free · {read}"
    if rate is None and _read_only(existing):
        remedy = "to fetch or pack a model, make it writable, or choose another disk (FLASHMOE_DATA_DIR)"
        return Finding("disk", "slow", f"{text} (it is read-only)", remedy, figures)
    if free < FULL_DISK_BYTES:
        return Finding("disk", "broken", text, "make room on it, or choose another disk (FLASHMOE_DATA_DIR)", figures)
    if rate is None:
        why = "its reads could not be measured there: a disk in memory or on a network, or one that is full"
        return Finding("disk", "slow", f"{text} ({why})", "keep models on an internal SSD", figures)
    if rate < SLOW_DISK_BYTES_PER_SECOND:
        return Finding(
            "disk", "slow", text, "keep models on an internal SSD (FLASHMOE_DATA_DIR): the disk sets the pace", figures
        )
    return Finding("disk", "ok", text, figures=figures)


def built_in_model() -> Finding:
    """Whether its files are whole."""
    try:
        index = CheckpointIndex.from_directory(demo.MODEL_DIR)
    except EngineError as error:
        return Finding("built-in model", "broken", str(error), "install flashmoe again")
    size = sum(entry.nbytes for entry in index.tensors.values())
    return Finding("built-in model", "ok", f"{demo.NAME}, {gigabytes(size)}", figures={"bytes": size})


def _read_only(folder: Path) -> bool:
    return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)


def _device(folder: Path) -> int:
    try:
        return _existing(folder).stat().st_dev
    except OSError:
        return -1  # the finding says what is wrong with it


def _existing(path: Path) -> Path:
    """`path`, or the nearest folder above it that is there."""
    while not path.exists() and path != path.parent:
        path = path.parent
    return path
