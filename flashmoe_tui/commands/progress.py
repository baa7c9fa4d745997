"""How far a long job is, on stderr: one line that is written over on a terminal, else a line now and then."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress

from flashmoe_tui import figures as words
from flashmoe_tui.terminal import takes_sequences

PLAIN_SECONDS = "FLASHMOE_PROGRESS_SECONDS"
"""The variable by which a program that draws the lines itself asks for them more often."""
_TERMINAL_SECONDS, _PLAIN_SECONDS = 0.2, 30.0
AWAKE_AFTER_SECONDS = 10.0
"""A job that ends sooner needs no machine kept awake."""
_BEFORE_FORECAST_SECONDS = 2.0
"""A rate of less than that says nothing."""


class ProgressLine:
    """One job. `show` may be called as often as one likes."""

    def __init__(self, verb: str) -> None:
        self._verb = verb
        self._terminal = takes_sequences(sys.stderr)
        self._pause_seconds = _TERMINAL_SECONDS if self._terminal else _plain_seconds()
        self._begin = self._last = time.monotonic()
        self._kind: str | None = None
        self._kind_begin, self._kind_done = self._begin, 0.0

    @property
    def elapsed(self) -> float:
        """Seconds since it was made."""
        return time.monotonic() - self._begin

    def show(self, what: str, done: float, total: float, of: str, *, kind: str = "") -> None:
        """`packing WHAT · 12% of OF · 4 min left`. kind: work of another kind goes at another rate, and the time left
        is told from its own beginning."""
        now = time.monotonic()
        if kind != self._kind:
            self._kind, self._kind_begin, self._kind_done = kind, now, done
        if now - self._last < self._pause_seconds:
            return
        self._last = now
        parts = [f"{self._verb} {what}".rstrip(), f"{done / max(1, total):.0%} of {of}"]
        spent, made = now - self._kind_begin, done - self._kind_done
        if made > 0 and spent > _BEFORE_FORECAST_SECONDS:
            parts.append(f"{words.seconds((total - done) * spent / made)} left")
        text = " · ".join(parts)
        sys.stderr.write(f"\r\x1b[K{text}" if self._terminal else f"{text}\n")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away again."""
        if self._terminal:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def _plain_seconds() -> float:
    with suppress(ValueError):
        return float(os.environ.get(PLAIN_SECONDS, _PLAIN_SECONDS))
    return _PLAIN_SECONDS
