"""Meter: measures one answer while it runs. Written by the engine thread, read by any (plain numbers, no lock)."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from typing import NamedTuple

from engine.checkpoint.reader import Reader
from engine.events import AnswerFigures
from engine.experts.streamer import ExpertStreamer
from engine.machine import device_read_bytes
from engine.model.decoder import Clock
from engine.telemetry import Phase

_PEAK_TOKENS = 8
"""The peak is the best speed over this many tokens: over one, it would be a measure of the clock."""


class _Counters(NamedTuple):
    """Counters that only grow, at one moment or between two."""

    hits: int
    misses: int
    evictions: int
    requested_bytes: int
    device_bytes: int | None
    compute_seconds: float
    wait_seconds: float

    def since(self, earlier: _Counters) -> _Counters:
        device = None
        if self.device_bytes is not None and earlier.device_bytes is not None:
            device = self.device_bytes - earlier.device_bytes
        return _Counters(
            self.hits - earlier.hits,
            self.misses - earlier.misses,
            self.evictions - earlier.evictions,
            self.requested_bytes - earlier.requested_bytes,
            device,
            self.compute_seconds - earlier.compute_seconds,
            self.wait_seconds - earlier.wait_seconds,
        )


@dataclass(slots=True, eq=False)
class _Run:
    """One answer as it goes. In one object, so that a reader on another thread never mixes two answers."""

    begin: float
    base: _Counters
    prompt_tokens: int
    reused_tokens: int
    prefilled: tuple[float, _Counters] | None = None
    recent: deque[float] = field(default_factory=lambda: deque(maxlen=_PEAK_TOKENS + 1))
    first: float = 0.0
    decoding: _Counters | None = None  # when the first token was chosen
    last: float = 0.0
    generated: int = 0
    thinking_tokens: int = 0
    thinking_seconds: float = 0.0
    peak: float = 0.0


class Meter:
    """The figures of the running answer, or of the last one. `phase` says which."""

    def __init__(self, streamer: ExpertStreamer, reader: Reader, clock: Clock) -> None:
        self._streamer = streamer
        self._reader = reader
        self._clock = clock
        self.phase: Phase = "idle"
        self.prefill_done_tokens = 0
        self.prefill_total_tokens = 0
        self._final: AnswerFigures | None = AnswerFigures()
        self._last_answer = AnswerFigures()

    def start(self, begun: float, prompt_tokens: int, reused_tokens: int) -> None:
        """A prompt is about to be read; its request came at `begun` (of time.perf_counter)."""
        self._run = _Run(begun, self._counters(), prompt_tokens, reused_tokens)
        self.prefill_done_tokens, self.prefill_total_tokens = reused_tokens, prompt_tokens
        self._final = None
        self.phase = "prefill"

    @property
    def elapsed_seconds(self) -> float:
        """Since the request began."""
        return time.perf_counter() - self._run.begin

    def prompt_read(self) -> None:
        """The prompt is read; the first token comes next."""
        self._run.prefilled = time.perf_counter(), self._counters()
        self.prefill_done_tokens = self.prefill_total_tokens
        self.phase = "decode"

    def token(self, *, thinking: bool) -> None:
        """A token was chosen."""
        run, now = self._run, time.perf_counter()
        if not run.first:
            run.decoding, run.first = self._counters(), now
        run.last = now
        run.generated += 1
        run.recent.append(now)
        if thinking and run.prefilled is not None:
            run.thinking_tokens += 1
            run.thinking_seconds = now - run.prefilled[0]
        if len(run.recent) == run.recent.maxlen:
            run.peak = max(run.peak, _PEAK_TOKENS / (now - run.recent[0]))

    def finish(self) -> AnswerFigures:
        """The answer has ended, however. Its figures stay until the next one; without a token, those before it do."""
        measured = self.figures
        if measured.generated_tokens:
            self._last_answer = measured
        self._final = self._last_answer
        self.phase = "idle"
        return measured

    @property
    def figures(self) -> AnswerFigures:
        """Measured up to the last token."""
        final = self._final
        if final is not None:
            return final
        run = self._run
        # Before the counters, so that they are never newer.
        prefilled, decoding, last, generated = run.prefilled, run.decoding, run.last, run.generated
        now = self._counters()
        read_at, read = prefilled or (time.perf_counter(), now)
        prefill, decode, whole = read.since(run.base), now.since(read), now.since(run.base)
        decode_seconds = max(0.0, last - run.first)
        spent = now.since(decoding or now)
        average = (generated - 1) / decode_seconds if decode_seconds else 0.0
        return AnswerFigures(
            prompt_tokens=run.prompt_tokens,
            reused_tokens=run.reused_tokens,
            generated_tokens=generated,
            thinking_tokens=run.thinking_tokens,
            prefill_seconds=read_at - run.begin,
            decode_seconds=decode_seconds,
            thinking_seconds=run.thinking_seconds,
            first_token_seconds=run.first - run.begin if run.first else None,
            peak_tokens_per_second=max(run.peak, average),
            hits=decode.hits,
            misses=decode.misses,
            evictions=decode.evictions,
            prefill_hits=prefill.hits,
            prefill_misses=prefill.misses,
            requested_bytes=whole.requested_bytes,
            device_bytes=whole.device_bytes,
            prefill_requested_bytes=prefill.requested_bytes,
            prefill_device_bytes=prefill.device_bytes,
            compute_seconds=spent.compute_seconds,
            wait_seconds=spent.wait_seconds,
            other_seconds=max(0.0, decode_seconds - spent.compute_seconds - spent.wait_seconds),
            expert_cache_slots=self._streamer.slots,
        )

    def _counters(self) -> _Counters:
        return _Counters(
            *self._streamer.tally.totals(),
            self._reader.requested_bytes,
            device_read_bytes(),
            self._clock.compute_seconds,
            self._clock.wait_seconds,
        )
