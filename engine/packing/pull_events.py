"""What a pull tells while it runs, as plain values; and the meter that its progress is read from."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass
from pathlib import Path

from engine.subject import Subject

_RATE_SECONDS = 15.0
"""The rate is that of so long ago until now."""


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
    """How far it is. bytes_per_second: lately, None at the beginning; seconds_left: at that rate. packing: what is
    being written at this moment, None while it waits for bytes."""

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
    """Counts bytes as they arrive, from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._recent: deque[tuple[float, int]] = deque()
        self.total_bytes = self.fetched_bytes = self.arrived_bytes = 0
        self.pack_total_bytes = self.packed_bytes = 0

    def arrived(self, nbytes: int) -> None:
        """More bytes are here; a negative number: they have to come again."""
        with self._lock:
            self.fetched_bytes += nbytes
            self.arrived_bytes += max(0, nbytes)

    def progress(self, packing: str | None) -> PullProgress:
        """As it stands now."""
        with self._lock:
            now = time.monotonic()
            self._recent.append((now, self.arrived_bytes))
            while now - self._recent[0][0] > _RATE_SECONDS:
                self._recent.popleft()
            since, before = self._recent[0]
            rate = (self.arrived_bytes - before) / (now - since) if now > since + 1.0 else None
            left = (self.total_bytes - self.fetched_bytes) / rate if rate else None
            return PullProgress(
                self.fetched_bytes, self.total_bytes, self.packed_bytes, self.pack_total_bytes, rate, left, packing
            )
