"""Reader: the only code that reads weight bytes from disk, for resident tensors and for experts alike.

So one place counts bytes, times reads and turns a fault into a sentence. Experts are read by daemon threads that move
bytes and never touch an MLX array; a job's `settle` (conversion and checks) runs on the thread that read it.
"""

from __future__ import annotations

import os
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from engine.errors import EngineClosed, EngineError, ExpertReadError
from engine.telemetry import ReadState

Preadv = Callable[[int, Sequence[memoryview], int], int]
Destination = tuple[Path, int, memoryview]
"""Which file, from which byte, into which buffer."""
_RECENT_READS = 512


@dataclass(slots=True, eq=False)
class ReadJob:
    """One expert to be read. `done` is called exactly once, on the reading thread, with None or what went wrong."""

    label: str
    destinations: list[Destination]
    settle: Callable[[], None]
    done: Callable[[ReadJob, Exception | None], None]
    started: float | None = field(default=None, init=False)


class Reader:
    """Reads byte ranges. `submit` queues a job for the I/O threads; `read` fills one buffer on the calling thread.

    preadv is os.preadv but for tests, which inject the faults of a real disk there. ceiling_bytes_per_second: the
    disk's measured bandwidth, for whoever knows it to set.
    """

    def __init__(self, threads: int, preadv: Preadv = os.preadv) -> None:
        self.ceiling_bytes_per_second: float | None = None
        self._preadv = preadv
        self._files: dict[Path, int] = {}
        self._lock = threading.Lock()
        self._queue: queue.SimpleQueue[ReadJob | None] = queue.SimpleQueue()
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
            self._fill(path, offset, buffer)
        finally:
            self._end(None, buffer.nbytes)

    def submit(self, job: ReadJob) -> None:
        """Queue a job. Counted as outstanding from now on. Raises EngineClosed after `close`: no thread would take
        it."""
        with self._lock:
            if self._closed:
                raise EngineClosed("the engine is closed; load the model again")
        self._begin()
        self._queue.put(job)

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
        while (job := self._queue.get()) is not None:
            self._run(job)
            del job  # it holds the memory of the bank, which may be replaced while this thread has nothing to do

    def _run(self, job: ReadJob) -> None:
        job.started = time.monotonic()
        error: Exception | None = None
        try:
            for path, offset, buffer in job.destinations:
                self._fill(path, offset, buffer)
            job.settle()
        except EngineError as failure:
            error = type(failure)(f"{job.label}: {failure}")
        except Exception as failure:  # a defect here must still reach the person waiting for this expert
            error = ExpertReadError(f"{job.label}: {failure!r}")
        self._end(time.monotonic() - job.started, sum(buffer.nbytes for _, _, buffer in job.destinations))
        job.done(job, error)

    def _fill(self, path: Path, offset: int, buffer: memoryview) -> None:
        filled = 0
        while filled < buffer.nbytes:
            try:
                got = self._preadv(self._descriptor(path), [buffer[filled:]], offset + filled)
            except OSError as error:
                raise ExpertReadError(
                    f"{path} cannot be read at byte {offset + filled:,}: {error.strerror or error}; check the disk"
                ) from None
            if got == 0:
                raise ExpertReadError(
                    f"{path} ends before byte {offset + buffer.nbytes:,}; it was cut short, fetch it again"
                )
            filled += got

    def _descriptor(self, path: Path) -> int:
        descriptor = self._files.get(path)
        if descriptor is None:
            with self._lock:
                descriptor = self._files.get(path)
                if descriptor is None:
                    descriptor = self._files[path] = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
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
