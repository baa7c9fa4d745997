"""Reader: the only code that reads weight bytes from disk, for resident tensors and for experts alike.

So one place counts bytes, times reads and turns a fault into a sentence. Experts are read by threads that move bytes
and never touch an MLX array: those of the C library, which need nothing of Python between being asked and being waited
for, or daemon threads of Python where there is no library, and for whatever the library gives back unread. A job's
`settle` (conversion and checks) runs on the thread that waits, or on the Python thread that read its last byte.

Direct reads bypass the page cache: straight into the buffers where offset, lengths and addresses are aligned, else
through an aligned buffer of the thread. What cannot be read so (a file system that refuses, what is left of a read that
came back short at an odd place) is read through the page cache.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import mmap
import os
import queue
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from engine.checkpoint.stretches import ALIGNMENT, Destination, Stretch, cut, joined, shared_out
from engine.errors import EngineClosed, EngineError, ExpertReadError
from engine.kernels.reads import NativeRead, NativeReads, Range, clock
from engine.telemetry import ReadState

Preadv = Callable[[int, Sequence[memoryview], int], int]
_RECENT_READS = 512
_BOUNCE_BYTES = 2 << 20
_F_NOCACHE = 48  # macOS: fcntl(2)
_REFUSALS = (errno.EINVAL, errno.EOPNOTSUPP)


@dataclass(slots=True, eq=False)
class ReadJob:
    """One expert to be read. `done` is called exactly once, by Reader.wait, with None or what went wrong: no thread
    writes into the buffers any more then.

    abandoned: it was given up, so that what is still queued of it is not read.
    """

    label: str
    destinations: list[Destination]
    settle: Callable[[], None]
    done: Callable[[ReadJob, Exception | None], None]
    abandoned: bool = field(default=False, init=False)
    _asked: float = field(default=0.0, init=False)  # when a Python thread last asked the disk for some of it
    _running: int = field(default=0, init=False)  # how many of them wait for it
    _native: list[NativeRead] = field(default_factory=list, init=False)  # under way in the library
    _begun: float | None = field(default=None, init=False)
    _left: int = field(default=1, init=False)
    _unread: bool = field(default=False, init=False)  # the library could not read all of it
    _error: Exception | None = field(default=None, init=False)

    @property
    def nbytes(self) -> int:
        """Of all buffers."""
        return sum(buffer.nbytes for _, _, buffer in self.destinations)


class _UnreachableMemory(Exception):
    """The disk cannot write into these buffers itself (never leaves the reader)."""


class Reader:
    """Reads byte ranges. `submit` queues jobs for the I/O threads, and `wait` says which have ended: both for one
    thread at a time. `read` fills one buffer on the calling thread.

    preadv is os.preadv but for tests, which inject the faults of a real disk there. direct: jobs bypass the page cache
    (`read` never does: what it reads is read once). piece_bytes: longer stretches are shared among threads. native: the
    threads of the C library, where there is one. ceiling_bytes_per_second: the disk's measured bandwidth, for whoever
    knows it to set.
    """

    def __init__(
        self,
        threads: int,
        preadv: Preadv = os.preadv,
        *,
        direct: bool = False,
        piece_bytes: int | None = None,
        native: NativeReads | None = None,
    ) -> None:
        self.ceiling_bytes_per_second: float | None = None
        self.direct = direct
        self._straight = True
        self._piece_bytes = piece_bytes
        self._preadv = preadv
        self._native = native
        self._owners: dict[int, ReadJob] = {}
        self._files: dict[tuple[Path, bool], int] = {}
        self._bounce = threading.local()
        self._lock = threading.Lock()
        self._queue: queue.SimpleQueue[tuple[ReadJob, list[Stretch]] | None] = queue.SimpleQueue()
        self._ended: queue.SimpleQueue[tuple[ReadJob, Exception | None]] = queue.SimpleQueue()  # by Python threads
        self._recent: deque[float] = deque(maxlen=_RECENT_READS)
        self._reads = self._bytes = self._outstanding = self._threads = 0
        self._busy_seconds = self._busy_since = 0.0
        self._closed = False
        for _ in range(threads):
            self._add_thread()

    def _add_thread(self) -> None:
        self._threads += 1
        threading.Thread(target=self._work, name=f"expert-io-{self._threads}", daemon=True).start()

    def read(self, path: Path, offset: int, buffer: memoryview) -> None:
        """Fill `buffer` from the file. Raises ExpertReadError (a whole buffer or nothing is promised)."""
        self._begin()
        try:
            self._fill(Stretch(path, offset, (buffer,)), direct=False)
        finally:
            self._end(None, buffer.nbytes, clock())

    def submit(self, jobs: Sequence[ReadJob]) -> None:
        """Queue jobs. Counted as outstanding from now on. Raises EngineClosed after `close`: no thread would take
        them."""
        with self._lock:
            if self._closed:
                raise EngineClosed("the engine is closed; load the model again")
        ranges: list[Range] = []
        owners: list[ReadJob] = []
        rest: list[tuple[ReadJob, list[list[Stretch]]]] = []
        for job in jobs:
            shares = shared_out(joined(job.destinations), self._piece_bytes)
            straight = self._ranges([stretch for share in shares for stretch in share])
            ranges += straight
            owners += [job] * len(straight)
            if not straight:
                rest.append((job, shares))
        if self._native is not None and ranges:
            burst = self._native.prepare(ranges)
            for job, read in zip(owners, burst.reads, strict=True):
                job._native.append(read)
                self._owners[read.number] = job
            self._begin(len(jobs) - len(rest))
            self._native.submit(burst)
        self._begin(len(rest))
        for job, shares in rest:
            self._queue_up(job, shares)

    def wait(self, seconds: float) -> None:
        """Call `done` of every job that has ended; where there is none, wait for one, at most so long."""
        if self._native is not None:
            for read in self._native.wait(seconds):
                self._came(read)
        else:
            with contextlib.suppress(queue.Empty):
                job, error = self._ended.get(timeout=seconds)
                job.done(job, error)
        while not self._ended.empty():
            job, error = self._ended.get()
            job.done(job, error)

    def give_up_if_silent(self, job: ReadJob, seconds: float) -> bool:
        """Whether the disk has owed an answer to this job for so long: then it is abandoned, and other threads take the
        place of those that wait. `done` is still called should it ever end."""
        native = [read for read in job._native if read.begun_seconds and not read.ended_seconds]
        with self._lock:
            asked, running = job._asked, job._running
        asked = max([asked, *(read.begun_seconds for read in native)])
        if not (running or native) or clock() - asked <= seconds:
            return False
        job.abandoned = True
        for _ in range(running):
            self._add_thread()
        if self._native is not None:
            for _ in native:
                self._native.add_thread()
        return True

    def state(self, device_bytes: int | None) -> ReadState:
        """The counters now. `device_bytes`: what the process has truly read from the disk."""
        with self._lock:
            recent = np.array(self._recent) if self._recent else np.zeros(1)
            busy = self._busy_seconds + (self._last_end() - self._busy_since if self._outstanding else 0.0)
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

    @property
    def closed(self) -> bool:
        """Whether `submit` takes nothing any more."""
        return self._closed

    def close(self) -> None:
        """Let the threads end after what is queued, and the files be closed as soon as nothing reads them."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            outstanding = self._outstanding
            if not outstanding:
                self._close_files()
        for _ in range(self._threads):
            self._queue.put(None)
        if self._native is not None:
            self._native.close()
        if outstanding:  # nobody waits any more, and the memory must stay until nothing is written into it
            threading.Thread(target=self._see_out, name="expert-io-last", daemon=True).start()

    def _see_out(self) -> None:
        while self._outstanding:
            self.wait(1.0)

    def _last_end(self) -> float:
        """Until when something has been outstanding: now, but where all has ended and nobody has asked for it yet, as
        after a cancelled answer."""
        jobs = set(self._owners.copy().values())
        ends = [read.ended_seconds for job in jobs for read in job._native.copy()]
        return max(ends) if ends and all(ends) and len(jobs) == self._outstanding else clock()

    def _ranges(self, stretches: list[Stretch]) -> list[Range]:
        """What the library is to read; nothing where it cannot read all of them straight into their memory."""
        direct = self.direct
        if self._native is None or (direct and not (self._straight and all(one.is_aligned for one in stretches))):
            return []
        try:
            return [Range(self._descriptor(one.path, direct), one.offset, one.buffers) for one in stretches]
        except OSError:  # a Python thread will meet it too, and say what it is
            return []

    def _came(self, read: NativeRead) -> None:
        """The library has ended a read; with its last one a job ends, or goes to the Python threads."""
        job = self._owners.pop(read.number)
        job._native.remove(read)
        job._begun = min(job._begun or read.begun_seconds, read.begun_seconds)
        job._unread = job._unread or not read.whole
        if job._native:
            return
        if job._unread and not self._closed:
            self._queue_up(job, [joined(job.destinations)])
            return
        self._end(read.ended_seconds - job._begun, job.nbytes, read.ended_seconds)
        job._error = EngineClosed("the engine was closed") if job._unread else None
        job.done(job, self._settled(job))

    def _queue_up(self, job: ReadJob, shares: list[list[Stretch]]) -> None:
        job._left = len(shares)
        for stretches in shares:
            self._queue.put((job, stretches))

    def _work(self) -> None:
        while (work := self._queue.get()) is not None:
            self._run(*work)
            del work  # it holds the memory of the bank, which may be replaced while this thread has nothing to do

    def _run(self, job: ReadJob, stretches: list[Stretch]) -> None:
        now = clock()
        with self._lock:
            job._begun = job._begun or now
            job._asked = now
            job._running += 1
            skip = job.abandoned or job._error is not None
        error: Exception | None = None
        try:
            for stretch in () if skip else stretches:
                self._fill(stretch, direct=self.direct)
        except Exception as failure:
            error = failure
        with self._lock:
            job._running -= 1
            job._left -= 1
            job._error = job._error or error
            if job._left:
                return
        now = clock()
        self._end(now - job._begun, job.nbytes, now)
        self._ended.put((job, self._settled(job)))
        if self._native is not None:
            self._native.wake()

    def _settled(self, job: ReadJob) -> Exception | None:
        """What has come of a job all of whose reads have ended."""
        error: Exception | None = None
        try:
            if job._error is not None:
                raise job._error
            job.settle()
        except EngineError as failure:
            error = type(failure)(f"{job.label}: {failure}")
        except Exception as failure:  # a defect here must still reach the person waiting for this expert
            error = ExpertReadError(f"{job.label}: {failure!r}")
        job._error = None  # its traceback refers to the memory of the bank
        return error

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

    def _begin(self, jobs: int = 1) -> None:
        with self._lock:
            if self._outstanding == 0:
                self._busy_since = clock()
            self._outstanding += jobs

    def _end(self, seconds: float | None, read_bytes: int, ended: float) -> None:
        with self._lock:
            self._outstanding -= 1
            self._bytes += read_bytes
            if self._outstanding == 0:
                self._busy_seconds += ended - self._busy_since
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
