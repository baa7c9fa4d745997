"""Reader: the only code that reads weight bytes from disk, for resident tensors and for experts alike.

So one place counts bytes, times reads and turns a fault into a sentence. Experts are read by daemon threads that move
bytes and never touch an MLX array; a job's `settle` (conversion and checks) runs on the thread that read its last byte.

Direct reads bypass the page cache: straight into the buffers where offset, lengths and addresses are aligned, else
through an aligned buffer of the thread. What cannot be read so (a file system that refuses, what is left of a read that
came back short at an odd place) is read through the page cache.
"""

from __future__ import annotations

import errno
import fcntl
import mmap
import os
import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from engine.checkpoint.stretches import ALIGNMENT, Destination, Stretch, cut, joined, shared_out
from engine.errors import EngineClosed, EngineError, ExpertReadError
from engine.telemetry import ReadState

Preadv = Callable[[int, Sequence[memoryview], int], int]
_RECENT_READS = 512
_BOUNCE_BYTES = 2 << 20
_F_NOCACHE = 48  # macOS: fcntl(2)
_REFUSALS = (errno.EINVAL, errno.EOPNOTSUPP)


@dataclass(slots=True, eq=False)
class ReadJob:
    """One expert to be read. `done` is called exactly once, on the thread that ended it, with None or what went wrong.

    asked: since when the disk has owed an answer. running: how many threads wait for it. abandoned: set by whoever gave
    the job up, so that what is still queued of it is not read.
    """

    label: str
    destinations: list[Destination]
    settle: Callable[[], None]
    done: Callable[[ReadJob, Exception | None], None]
    asked: float = field(default=0.0, init=False)
    running: int = field(default=0, init=False)
    abandoned: bool = field(default=False, init=False)
    _begun: float | None = field(default=None, init=False)
    _left: int = field(default=1, init=False)
    _error: Exception | None = field(default=None, init=False)


class _UnreachableMemory(Exception):
    """The disk cannot write into these buffers itself (never leaves the reader)."""


class Reader:
    """Reads byte ranges. `submit` queues a job for the I/O threads; `read` fills one buffer on the calling thread.

    preadv is os.preadv but for tests, which inject the faults of a real disk there. direct: jobs bypass the page cache
    (`read` never does: what it reads is read once). piece_bytes: longer stretches are shared among threads.
    ceiling_bytes_per_second: the disk's measured bandwidth, for whoever knows it to set.
    """

    def __init__(
        self, threads: int, preadv: Preadv = os.preadv, *, direct: bool = False, piece_bytes: int | None = None
    ) -> None:
        self.ceiling_bytes_per_second: float | None = None
        self.direct = direct
        self._straight = True
        self._piece_bytes = piece_bytes
        self._preadv = preadv
        self._files: dict[tuple[Path, bool], int] = {}
        self._bounce = threading.local()
        self._lock = threading.Lock()
        self._queue: queue.SimpleQueue[tuple[ReadJob, list[Stretch]] | None] = queue.SimpleQueue()
        self._recent: deque[float] = deque(maxlen=_RECENT_READS)
        self._reads = self._bytes = self._outstanding = self._threads = 0
        self._busy_seconds = self._busy_since = 0.0
        self._closed = False
        for _ in range(threads):
            self.add_thread()

    def add_thread(self) -> None:
        """Start one more I/O thread: at the start, and in place of one that a silent disk holds."""
        self._threads += 1
        threading.Thread(target=self._work, name=f"expert-io-{self._threads}", daemon=True).start()

    def read(self, path: Path, offset: int, buffer: memoryview) -> None:
        """Fill `buffer` from the file. Raises ExpertReadError (a whole buffer or nothing is promised)."""
        self._begin()
        try:
            self._fill(Stretch(path, offset, (buffer,)), direct=False)
        finally:
            self._end(None, buffer.nbytes)

    def submit(self, job: ReadJob) -> None:
        """Queue a job. Counted as outstanding from now on. Raises EngineClosed after `close`: no thread would take
        it."""
        shares = shared_out(joined(job.destinations), self._piece_bytes)
        job._left = len(shares)
        with self._lock:
            if self._closed:
                raise EngineClosed("the engine is closed; load the model again")
        self._begin()
        for stretches in shares:
            self._queue.put((job, stretches))

    def state(self, device_bytes: int | None) -> ReadState:
        """The counters now. `device_bytes`: what the process has truly read from the disk."""
        with self._lock:
            recent = np.array(self._recent) if self._recent else np.zeros(1)
            busy = self._busy_seconds + (time.monotonic() - self._busy_since if self._outstanding else 0.0)
            return ReadState(
                reads=self._reads,
                requested_bytes=self._bytes,
                device_bytes=device_bytes,
                busy_seconds=busy,
                p50_seconds=float(np.percentile(recent, 50)),
                p99_seconds=float(np.percentile(recent, 99)),
                ceiling_bytes_per_second=self.ceiling_bytes_per_second,
                direct=self.direct,
            )

    @property
    def requested_bytes(self) -> int:
        """Bytes asked of the disk or the page cache since load."""
        return self._bytes

    def close(self) -> None:
        """Let the threads end after what is queued, and the files be closed as soon as nothing reads them."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            if self._outstanding == 0:
                self._close_files()
        for _ in range(self._threads):
            self._queue.put(None)

    def _work(self) -> None:
        while (work := self._queue.get()) is not None:
            self._run(*work)
            del work  # it holds the memory of the bank, which may be replaced while this thread has nothing to do

    def _run(self, job: ReadJob, stretches: list[Stretch]) -> None:
        now = time.monotonic()
        with self._lock:
            job._begun = job._begun or now
            job.asked = now
            job.running += 1
            skip = job.abandoned or job._error is not None
        error: Exception | None = None
        try:
            for stretch in () if skip else stretches:
                self._fill(stretch, direct=self.direct)
        except Exception as failure:
            error = failure
        with self._lock:
            job.running -= 1
            job._left -= 1
            job._error = job._error or error
            if job._left:
                return
        self._end(time.monotonic() - job._begun, sum(buffer.nbytes for _, _, buffer in job.destinations))
        try:
            if job._error is not None:
                raise job._error
            job.settle()
            error = None
        except EngineError as failure:
            error = type(failure)(f"{job.label}: {failure}")
        except Exception as failure:  # a defect here must still reach the person waiting for this expert
            error = ExpertReadError(f"{job.label}: {failure!r}")
        job._error = None  # its traceback refers to the memory of the bank
        job.done(job, error)

    def _fill(self, stretch: Stretch, *, direct: bool) -> None:
        """Read all of it, or raise ExpertReadError."""
        if not direct:
            self._transfer(stretch.path, stretch.offset, stretch.buffers, stretch.nbytes, direct=False)
            return
        if self._straight and stretch.is_aligned:
            try:
                self._transfer(stretch.path, stretch.offset, stretch.buffers, stretch.nbytes, direct=True)
                return
            except _UnreachableMemory:  # memory that a GPU manages, say
                self._straight = False
        begin, end = stretch.offset, stretch.offset + stretch.nbytes
        while begin < end:
            first = begin - begin % ALIGNMENT
            last = min(end, first + _BOUNCE_BYTES)
            bounce = self._bounce_buffer(-(-(last - first) // ALIGNMENT) * ALIGNMENT)
            self._transfer(stretch.path, first, (bounce,), last - first, direct=True)
            come = bounce[begin - first : last - first]
            for piece in cut(stretch.buffers, begin - stretch.offset, last - stretch.offset):
                piece[:] = come[: piece.nbytes]
                come = come[piece.nbytes :]
            begin = last

    def _transfer(self, path: Path, offset: int, buffers: Sequence[memoryview], needed: int, *, direct: bool) -> None:
        """Fill the first `needed` bytes of `buffers` (a direct read may ask for more, up to the end of a block)."""
        room = sum(buffer.nbytes for buffer in buffers)
        filled = 0
        while filled < needed:
            try:
                descriptor = self._descriptor(path, direct)
                got = self._preadv(descriptor, list(cut(buffers, filled, room if direct else needed)), offset + filled)
            except OSError as error:
                if direct and error.errno in _REFUSALS:
                    direct = self.direct = False
                    continue
                if direct and error.errno == errno.EFAULT:
                    raise _UnreachableMemory from None
                raise ExpertReadError(
                    f"{path} cannot be read at byte {offset + filled:,}: {error.strerror or error}; check the disk"
                ) from None
            if got == 0:
                raise ExpertReadError(f"{path} ends before byte {offset + needed:,}; it was cut short, fetch it again")
            filled += got
            direct = direct and filled % ALIGNMENT == 0

    def _bounce_buffer(self, nbytes: int) -> memoryview:
        """Page-aligned memory of this thread."""
        held: memoryview | None = getattr(self._bounce, "buffer", None)
        if held is None or held.nbytes < nbytes:
            held = self._bounce.buffer = memoryview(mmap.mmap(-1, nbytes))
        return held[:nbytes]

    def _descriptor(self, path: Path, direct: bool) -> int:
        descriptor = self._files.get((path, direct))
        if descriptor is None:
            with self._lock:
                descriptor = self._files.get((path, direct))
                if descriptor is None:
                    descriptor = self._files[path, direct] = open_to_read(path, direct=direct)
        return descriptor

    def _begin(self) -> None:
        with self._lock:
            if self._outstanding == 0:
                self._busy_since = time.monotonic()
            self._outstanding += 1

    def _end(self, seconds: float | None, read_bytes: int) -> None:
        with self._lock:
            self._outstanding -= 1
            self._bytes += read_bytes
            if self._outstanding == 0:
                self._busy_seconds += time.monotonic() - self._busy_since
                if self._closed:
                    self._close_files()
            if seconds is not None:
                self._reads += 1
                self._recent.append(seconds)

    def _close_files(self) -> None:
        for descriptor in self._files.values():
            os.close(descriptor)
        self._files.clear()


def open_to_read(path: Path, *, direct: bool) -> int:
    """A descriptor of a file; `direct` bypasses the page cache. Raises OSError, of EINVAL where that is refused."""
    if direct and sys.platform == "darwin":
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        fcntl.fcntl(descriptor, _F_NOCACHE, 1)
        return descriptor
    return os.open(path, os.O_RDONLY | os.O_CLOEXEC | (os.O_DIRECT if direct else 0))
