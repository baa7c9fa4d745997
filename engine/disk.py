"""How the disk under a model is read best, and how fast that is: measured once a disk and expert size, in under a
second, and remembered in the cache directory.

The ceiling that the panel holds the SSD's rate against is what random reads past the page cache gave here.
"""

from __future__ import annotations

import os
import random
import resource
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.layout import LayerExperts
from engine.checkpoint.reader import Reader, open_to_read
from engine.checkpoint.stretches import ALIGNMENT
from engine.kernels.library import reading_threads
from engine.machine import device_read_bytes, large_pages
from engine.measurements import remembered
from engine.request import EngineConfig

SPARE_FILES = 256
"""Open files that are not the model's: the app's, the network's, the libraries'."""
DEFAULT_THREADS = 16
"""As many reads at once as an SSD wants (queue depth 16), where nothing was measured."""
_MORE_THREADS = 32
_PIECES = (1 << 20, 256 << 10)
_ROUND_SECONDS, _ALL_SECONDS = 0.1, 0.95
_PROBE_BYTES = 256 << 20
_PAGE_BYTES = 4096
_WORTHWHILE = 1.25
"""What a setting must gain to be chosen over the simpler one: rates of one disk, a second apart, differ by that much
(measured on a cloud disk)."""
_WORTHWHILE_SHARED = 1.6
"""Pieces cost more than is measured here, for they wait for each other: on that disk experts of 1.77 MB in pieces of
512 KiB came 2 to 25% slower, at every queue depth."""


@dataclass(frozen=True, slots=True)
class ReadPlan:
    """How experts are read. direct: whether past the page cache is not clearly slower than through it, None where one
    of the two could not be measured. piece_bytes: longer experts are shared among threads; None: each is read by one.
    ceiling_bytes_per_second: random reads of an expert's size past the page cache; alone_bytes_per_second: the same
    when one expert is wanted at a time; None where not measured. busy: other programs had the machine meanwhile."""

    threads: int = DEFAULT_THREADS
    piece_bytes: int | None = None
    direct: bool | None = None
    ceiling_bytes_per_second: float | None = None
    alone_bytes_per_second: float | None = None
    busy: bool = field(default=False, compare=False)


def reader_for(index: CheckpointIndex, layers: Sequence[LayerExperts], config: EngineConfig) -> Reader:
    """Threads that read experts as their disk is read best, past the page cache only where they are packed."""
    plan = read_plan(layers[0].sources[0][0].path, layers[0].record.nbytes, config.cache_dir)
    packed = index.manifest is not None
    direct = config.direct_io if config.direct_io is not None else packed and plan.direct is not False
    allow_open_files(SPARE_FILES + 2 * len({entry.path for entry in index.tensors.values()}))
    threads = config.io_threads or plan.threads
    native = reading_threads(threads, config.cache_dir)
    reader = Reader(threads, direct=direct, piece_bytes=plan.piece_bytes, native=native)
    reader.ceiling_bytes_per_second = plan.ceiling_bytes_per_second
    return reader


def read_plan(path: Path, record_bytes: int, cache_dir: Path | None, *, again: bool = False) -> ReadPlan:
    """How to read records of that size from the disk that holds `path`. again: measured anew where the machine was busy
    the last time.

    From the cache when this disk was measured before at about this size. Nothing is measured without a cache directory
    (a measurement at every load would be a load of its own) or where there is no way around the page cache.
    """
    try:
        status = path.stat()
    except OSError:
        return ReadPlan()
    room = status.st_size // 2  # of a small file, the largest reads that are still at random
    size = max(ALIGNMENT, min(_measured_size(record_bytes), 1 << max(0, room.bit_length() - 1)))
    return _remembered(_key(status.st_dev, size), cache_dir, lambda: measure(path, size), again=again)


def folder_plan(folder: Path, record_bytes: int, cache_dir: Path | None) -> ReadPlan:
    """How to read records of that size from the disk that holds `folder`, which need not hold a model, nor exist.

    Measured on a file of 256 MB that is written there and removed again; the plan without a ceiling where that is not
    possible.
    """
    size = _measured_size(record_bytes)
    try:
        while not folder.exists():
            folder = folder.parent
        key = _key(folder.stat().st_dev, size)
    except OSError:
        return ReadPlan()

    def measured() -> ReadPlan:
        try:
            if shutil.disk_usage(folder).free < 4 * _PROBE_BYTES:
                return ReadPlan()
            nameless = sys.platform == "linux"  # opened again by its descriptor: killed, it leaves nothing behind
            made = tempfile.TemporaryFile if nameless else tempfile.NamedTemporaryFile
            with made(dir=folder, prefix=".flashmoe-probe-") as file:
                block = os.urandom(1 << 20)
                for _ in range(_PROBE_BYTES // len(block)):
                    file.write(block)
                file.flush()
                os.fsync(file.fileno())
                return measure(Path(f"/proc/self/fd/{file.fileno()}" if nameless else file.name), size)
        except OSError:
            return ReadPlan()

    return _remembered(key, cache_dir, measured, again=True)


def _key(device: int, size: int) -> str:
    """Of a measurement; into large pages that are there, which earlier ones were not."""
    return f"{device}:{size}:large"


def _measured_size(record_bytes: int) -> int:
    """Disks are measured at powers of two: experts of about one size share a measurement."""
    return max(ALIGNMENT, 1 << (record_bytes - 1).bit_length())


def _remembered(key: str, cache_dir: Path | None, measured: Callable[[], ReadPlan], *, again: bool) -> ReadPlan:
    """The plan that `cache_dir` holds under `key`, else a fresh one, which is kept there if it has a ceiling."""
    if cache_dir is None:
        return ReadPlan()

    def fresh() -> ReadPlan | None:
        plan = measured()
        return plan if plan.ceiling_bytes_per_second is not None else None

    def worth(plan: ReadPlan) -> float:
        return plan.ceiling_bytes_per_second or 0.0

    notes = cache_dir / "disks.json"
    return remembered(notes, key, lambda kept: ReadPlan(**kept), fresh, worth, again=again) or ReadPlan()


def measure(path: Path, record_bytes: int) -> ReadPlan:
    """Rounds of aligned random reads, as many as fit a second; the plan without a ceiling where the page cache cannot
    be avoided."""
    size = -(-record_bytes // ALIGNMENT) * ALIGNMENT
    begin = time.monotonic()
    try:
        direct, buffered = open_to_read(path, direct=True), open_to_read(path, direct=False)
    except OSError:
        return ReadPlan()
    try:
        places = os.fstat(direct).st_size // ALIGNMENT - size // ALIGNMENT + 1
        room = _room(size)
        alone = _rate(_reading(direct, size, places), room, 1, _ROUND_SECONDS) if places > 0 else 0.0
        if alone == 0:
            return ReadPlan()
        ceiling = alone

        def rate(read: _Read, threads: int, most_bytes: int) -> float:
            """0 where the time is up: a round ends with what it has begun, on a slow disk long after."""
            costs = _ROUND_SECONDS + threads * most_bytes / ceiling
            late = time.monotonic() - begin + costs >= _ALL_SECONDS
            return 0.0 if late else _rate(read, room, threads, _ROUND_SECONDS)

        many = rate(_reading(direct, size, places), DEFAULT_THREADS, size)
        ceiling = max(ceiling, many)
        through = rate(_reading(buffered, size, places, cold=True), DEFAULT_THREADS, size)
        more = rate(_reading(direct, size, places), _MORE_THREADS, size)
        ceiling = max(ceiling, more)
        # One expert on its own, as late in an answer when nearly all are in the cache: there its latency counts.
        piece, best = None, max(alone, rate(_reading(direct, size, places), 1, size) if size > min(_PIECES) else 0.0)
        for candidate in (n for n in _PIECES if n < size):
            shared = rate(_reading(direct, candidate, places), min(DEFAULT_THREADS, size // candidate), candidate)
            if shared > best * _WORTHWHILE_SHARED:
                piece, best = candidate, shared
        ceiling = max(ceiling, best)
        return ReadPlan(
            threads=_MORE_THREADS if more > many * _WORTHWHILE else DEFAULT_THREADS,
            piece_bytes=piece,
            direct=through < ceiling * _WORTHWHILE if through else None,
            ceiling_bytes_per_second=ceiling,
            alone_bytes_per_second=best,
        )
    finally:
        os.close(direct)
        os.close(buffered)


_Read = Callable[[random.Random, memoryview], int]


def _reading(descriptor: int, size: int, places: int, *, cold: bool = False) -> _Read:
    """One read of `size` bytes somewhere. cold: the page cache is made to forget the place first; nothing is read where
    it cannot be told to."""

    def read(choose: random.Random, room: memoryview) -> int:
        offset = choose.randrange(places) * ALIGNMENT
        if cold:
            if sys.platform != "linux":
                return 0
            os.posix_fadvise(descriptor, offset, size, os.POSIX_FADV_DONTNEED)
        return os.preadv(descriptor, [room[:size]], offset)

    return read


def _rate(read: _Read, room: memoryview, threads: int, seconds: float) -> float:
    """Bytes a second of as many threads that read, each into its part of `room`, until the time is over; of the device
    where the system tells, for the page cache need not forget all that it is asked to."""
    totals = [0] * threads
    part = len(room) // _MORE_THREADS
    before, begin = device_read_bytes(), time.monotonic()

    def work(number: int) -> None:
        choose, into = random.Random(number), room[number * part : (number + 1) * part]
        while time.monotonic() - begin < seconds:
            try:
                got = read(choose, into)
            except OSError:
                return
            if got == 0:
                return
            totals[number] += got

    workers = [threading.Thread(target=work, args=(number,), daemon=True) for number in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    elapsed, after = time.monotonic() - begin, device_read_bytes()
    come = sum(totals)
    if before is not None and after is not None:
        come = min(come, after - before)
    return come / elapsed


def _room(size: int) -> memoryview:
    """Where all threads read to: one map, and its pages there, as the slots of experts are. (A map of less than 2 MiB
    has no large page, and the disk gave half as much into small ones.)"""
    room = memoryview(large_pages(size * _MORE_THREADS))
    for place in range(0, len(room), _PAGE_BYTES):
        room[place] = 0
    return room


def allow_open_files(count: int) -> None:
    """Raise this process's limit of open files to `count` where it is lower (macOS starts at 256). As far as the system
    lets it: a file that then cannot be opened is reported by whoever opens it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = count if hard == resource.RLIM_INFINITY else min(count, hard)
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    except (OSError, ValueError):
        return
