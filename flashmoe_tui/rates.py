"""Rates from differences between Snapshots: what the engine does now, over the last two seconds, and a minute of speed.

It knows neither widgets nor the engine's inside, only the Snapshots that it is given, in order of time.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace

from engine import AnswerFigures, Snapshot

WINDOW_SECONDS = 2.0
HISTORY_SECONDS = 60.0
SHORTEST_SPAN_SECONDS = 0.05
"""Bytes and evictions are told over at least so long: the first burst of an answer, over the millisecond that it has
lasted by then, would be terabytes a second."""


@dataclass(frozen=True, slots=True)
class Rates:
    """What a person calls "now". While the engine rests these are the last answer's own averages.

    figures: hits, misses, bytes and times of the window alone while an answer runs, else of the whole last answer.
    device_bytes_per_second is None where the system does not count device reads.
    """

    tokens_per_second: float = 0.0
    device_bytes_per_second: float | None = None
    requested_bytes_per_second: float = 0.0
    evictions_per_second: float = 0.0
    figures: AnswerFigures = field(default_factory=AnswerFigures)
    live: bool = False


class RateMeter:
    """Feed it every Snapshot; ask it for `rates` and `history`."""

    def __init__(self) -> None:
        self._window: deque[Snapshot] = deque()
        self._speeds: deque[tuple[float, float]] = deque()
        self.rates = Rates()

    def feed(self, snapshot: Snapshot) -> Rates:
        """Take one Snapshot into account and return the rates as they are now."""
        running = snapshot.phase == "decode"
        if not running or (
            self._window and snapshot.answer.generated_tokens < self._window[-1].answer.generated_tokens
        ):
            self._window.clear()
        if not running:
            self.rates = self._whole(snapshot)
            return self.rates
        self._window.append(snapshot)
        while len(self._window) > 2 and snapshot.time_seconds - self._window[1].time_seconds >= WINDOW_SECONDS:
            self._window.popleft()
        self.rates = self._between(self._window[0], snapshot)
        self._speeds.append((snapshot.time_seconds, self.rates.tokens_per_second))
        while self._speeds and self._speeds[0][0] < snapshot.time_seconds - HISTORY_SECONDS:
            self._speeds.popleft()
        return self.rates

    def history(self, columns: int) -> list[float]:
        """Tokens a second over the last minute up to the last token, oldest first, one value a column (0: none)."""
        if not self._speeds or columns <= 0:
            return [0.0] * max(columns, 0)
        end = self._speeds[-1][0]
        sums, counts = [0.0] * columns, [0] * columns
        for moment, value in self._speeds:
            index = columns - 1 - int((end - moment) / HISTORY_SECONDS * columns)
            if index >= 0:
                sums[index] += value
                counts[index] += 1
        return [total / number if number else 0.0 for total, number in zip(sums, counts, strict=True)]

    @staticmethod
    def _between(first: Snapshot, last: Snapshot) -> Rates:
        span, figures = last.time_seconds - first.time_seconds, difference(last.answer, first.answer)
        decoded, tokens = figures.decode_seconds, figures.generated_tokens
        if span < SHORTEST_SPAN_SECONDS:  # the answer begins: all of it so far, whose first token is the prompt's
            span, figures = last.answer.decode_seconds, last.answer
            decoded, tokens = span, max(figures.generated_tokens - 1, 0)
        span = max(span, SHORTEST_SPAN_SECONDS)
        return Rates(
            tokens_per_second=tokens / decoded if decoded > 0 else 0.0,
            device_bytes_per_second=None if figures.device_bytes is None else figures.device_bytes / span,
            requested_bytes_per_second=figures.requested_bytes / span,
            evictions_per_second=figures.evictions / span,
            figures=figures if figures.hits + figures.misses else last.answer,
            live=True,
        )

    @staticmethod
    def _whole(snapshot: Snapshot) -> Rates:
        answer = snapshot.answer
        span = answer.decode_seconds
        return Rates(
            tokens_per_second=answer.tokens_per_second,
            device_bytes_per_second=None if answer.device_bytes is None or not span else answer.device_bytes / span,
            requested_bytes_per_second=answer.requested_bytes / span if span else 0.0,
            evictions_per_second=answer.evictions / span if span else 0.0,
            figures=answer,
        )


def difference(later: AnswerFigures, earlier: AnswerFigures) -> AnswerFigures:
    """What happened between two readings of one answer's figures: its decoding counters are subtracted, the rest is the
    later reading's."""
    device = None
    if later.device_bytes is not None and earlier.device_bytes is not None:
        device = max(0, later.device_bytes - earlier.device_bytes)
    return replace(
        later,
        generated_tokens=later.generated_tokens - earlier.generated_tokens,
        decode_seconds=later.decode_seconds - earlier.decode_seconds,
        hits=later.hits - earlier.hits,
        misses=later.misses - earlier.misses,
        evictions=later.evictions - earlier.evictions,
        requested_bytes=later.requested_bytes - earlier.requested_bytes,
        device_bytes=device,
        compute_seconds=later.compute_seconds - earlier.compute_seconds,
        wait_seconds=later.wait_seconds - earlier.wait_seconds,
        other_seconds=later.other_seconds - earlier.other_seconds,
    )
