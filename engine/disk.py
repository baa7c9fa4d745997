"""How fast the disk under a model can be read at random: the ceiling that the panel holds the SSD's rate against.

Measured once a disk with reads that bypass the page cache, and remembered in the cache directory.
"""

from __future__ import annotations

import fcntl
import json
import mmap
import os
import random
import sys
import threading
import time
from pathlib import Path

_ALIGNMENT = 4096
_MEASURE_SECONDS = 0.15
_THREADS = 8
_F_NOCACHE = 48  # macOS: fcntl(2)


def read_ceiling(path: Path, record_bytes: int, cache_dir: Path | None) -> float | None:
    """Bytes a second that the disk holding `path` gives for random reads of `record_bytes`.

    From the cache when this disk was measured before at about this size; None where it cannot be measured: no cache
    directory to keep it in (a measurement at every load would be a load of its own), or no way around the page cache.
    """
    if cache_dir is None:
        return None
    notes = cache_dir / "disks.json"
    size = max(_ALIGNMENT, 1 << (record_bytes - 1).bit_length())
    try:
        key = f"{path.stat().st_dev}:{size}"
        known = json.loads(notes.read_text(encoding="utf-8")) if notes.exists() else {}
        if isinstance(known.get(key), int | float):
            return float(known[key])
    except (OSError, ValueError, AttributeError):
        key, known = "", {}
    measured = measure_random_reads(path, size)
    if measured is not None and key:
        try:
            cache_dir.mkdir(parents=True, exist_ok=True)
            fresh = notes.with_name(f"{notes.name}.{os.getpid()}")
            fresh.write_text(json.dumps({**known, key: measured}), encoding="utf-8")
            fresh.replace(notes)
        except OSError:
            pass  # measured again next time
    return measured


def measure_random_reads(path: Path, record_bytes: int, seconds: float = _MEASURE_SECONDS) -> float | None:
    """Bytes a second of aligned random reads past the page cache, several at once. None where that is not possible."""
    size = -(-record_bytes // _ALIGNMENT) * _ALIGNMENT
    try:
        descriptor = _open_past_page_cache(path)
    except OSError:
        return None
    try:
        room = os.fstat(descriptor).st_size // _ALIGNMENT - size // _ALIGNMENT
        if room < 0:
            return None
        totals = [0] * _THREADS
        begin = time.monotonic()

        def read(worker: int) -> None:
            buffer, choose = mmap.mmap(-1, size), random.Random(worker)  # an anonymous map is page-aligned
            while time.monotonic() - begin < seconds:
                try:
                    totals[worker] += os.preadv(descriptor, [buffer], choose.randint(0, room) * _ALIGNMENT)
                except OSError:
                    return

        workers = [threading.Thread(target=read, args=(worker,), daemon=True) for worker in range(_THREADS)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        return sum(totals) / (time.monotonic() - begin) or None
    finally:
        os.close(descriptor)


def _open_past_page_cache(path: Path) -> int:
    if sys.platform == "darwin":
        descriptor = os.open(path, os.O_RDONLY)
        fcntl.fcntl(descriptor, _F_NOCACHE, 1)
        return descriptor
    return os.open(path, os.O_RDONLY | os.O_DIRECT)
