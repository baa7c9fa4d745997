"""What a pull tells while it runs, as plain values; and the meter that its progress is read from."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from engine.subject import Subject

_RATE_SECONDS = 15.0
"""The rate is that of so long ago until now."""
_KNOWN_SECONDS = 1.0
"""A rate of less time says nothing. Nor is ever less time left: it ends when it has ended."""


@dataclass(frozen=True, slots=True)
class PullPlanned:
    """What will happen. fetched_bytes: what of total_bytes an earlier run has fetched. peak_bytes: the most disk that
    the whole job takes at any time, of which packed_bytes stay. subject: the model that there will be, by its sizes."""

    repository: str
    revision: str
    directory: Path
    fetched_bytes: int
    total_bytes: int
    packed_bytes: int
    peak_bytes: int
    subject: Subject


@dataclass(frozen=True, slots=True)
class PullProgress:
    """How far it is. bytes_per_second: lately, None at the beginning; seconds_left: at that rate, or
    as fast as was packed until now, whichever is longer; None while that is not known. packing: what is being written
    at this moment, None while it waits for bytes."""

    fetched_bytes: int
    total_bytes: int
    packed_bytes: int
    pack_total_bytes: int
    bytes_per_second: float | None
    seconds_left: float | None
    packing: str | None


@dataclass(frozen=True, slots=True)
class PullNotice:
    """Something that a person may want to know, and that needs nothing done: one line."""

    text: str


PullEvent = PullPlanned | PullProgress | PullNotice


class PullMeter:
    """Counts bytes as they arrive, from several threads, and the time that their packing takes. requantized: they are
    packed in fewer bits, so that it may take longer than the fetching."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._recent: deque[tuple[float, int]] = deque()
        self.total_bytes = self.fetched_bytes = self.arrived_bytes = 0
        self.pack_total_bytes = self.packed_bytes = 0
        self.requantized = False
        self._packed_now_bytes, self._packing_seconds = 0, 0.0
        self._packing_since: float | None = None

    def arrived(self, nbytes: int) -> None:
        """More bytes are here; a negative number: they have to come again."""
        with self._lock:
            self.fetched_bytes += nbytes
            self.arrived_bytes += max(0, nbytes)

    @contextmanager
    def packing(self) -> Iterator[None]:
        """While what has come is packed."""
        self._packing_since = time.monotonic()
        try:
            yield
        finally:
            self._packing_seconds += time.monotonic() - self._packing_since
            self._packing_since = None

    def packed(self, done_bytes: int) -> None:
        """So many bytes are packed now, those of earlier runs too, which are found again before any packing."""
        if self._packing_since is not None:
            self._packed_now_bytes += max(0, done_bytes - self.packed_bytes)
        self.packed_bytes = done_bytes

    def progress(self, packing: str | None) -> PullProgress:
        """As it stands now."""
        with self._lock:
            now = time.monotonic()
            self._recent.append((now, self.arrived_bytes))
            while now - self._recent[0][0] > _RATE_SECONDS:
                self._recent.popleft()
            since, before = self._recent[0]
            rate = (self.arrived_bytes - before) / (now - since) if now > since + _KNOWN_SECONDS else None
            left = self._seconds_left(rate, now)
            return PullProgress(
                self.fetched_bytes, self.total_bytes, self.packed_bytes, self.pack_total_bytes, rate, left, packing
            )

    def _seconds_left(self, rate: float | None, now: float) -> float | None:
        missing, unpacked = self.total_bytes - self.fetched_bytes, self.pack_total_bytes - self.packed_bytes
        spent = self._packing_seconds + (now - self._packing_since if self._packing_since is not None else 0.0)
        fetching = packing = 0.0
        if missing > 0:
            if not rate:
                return None
            fetching = missing / rate
        if unpacked > 0 and spent > _KNOWN_SECONDS and self._packed_now_bytes:
            packing = unpacked * spent / self._packed_now_bytes
        elif unpacked > 0 and (self.requantized or missing <= 0):
            return None
        return max(_KNOWN_SECONDS, fetching, packing)
