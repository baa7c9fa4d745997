"""Lease: slots of the expert cache held for one product, and the waiting for what is read into them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import mlx.core as mx
import numpy as np

from engine.checkpoint.layout import Record
from engine.experts.bank import Bank
from engine.experts.cache import ExpertCache
from engine.experts.eviction import HALF_LIFE_TOKENS, ExpertKey, FadingCount
from engine.request import CancelToken

if TYPE_CHECKING:
    from engine.experts.streamer import ExpertStreamer


class Cancelled(Exception):
    """The request was cancelled while experts were on their way (never leaves the engine)."""


class Lease:
    """Slots held for one product. `slots` [n] int32 in the order of the experts asked for, valid after `wait`."""

    def __init__(self, streamer: ExpertStreamer, pool: Pool, held: dict[ExpertKey, int], complete: bool) -> None:
        self._streamer = streamer
        self._pool = pool
        self._held = held
        self.complete = complete
        self.slots = np.array(list(held.values()), np.int32)
        self.waited_seconds = 0.0

    @property
    def bank(self) -> Bank:
        """The memory that `slots` index."""
        return self._pool.bank

    def wait(self, cancel: CancelToken | None) -> float:
        """Block until every expert is there; returns the seconds waited.

        Raises Cancelled, or the error of a read that failed or stayed silent.
        """
        for _ in self.arrivals(cancel):
            pass
        return self.waited_seconds

    def arrivals(self, cancel: CancelToken | None) -> Iterator[np.ndarray]:
        """The experts as they come, as int32 indices into `slots`: first those that are there now, maybe none; then
        those that have landed meanwhile, until all have been given. Raises as `wait` does; adds to `waited_seconds`."""
        if self.complete:
            yield np.arange(len(self.slots), dtype=np.int32)
            return
        missing = dict(enumerate(self._held.items()))
        block = False
        while missing:
            begin = time.monotonic()
            come = self._streamer.arrived(self._pool.cache, missing, cancel, block=block)
            self.waited_seconds += time.monotonic() - begin
            for index in come:
                del missing[index]
            yield np.array(come, np.int32)
            block = True

    def release(self) -> None:
        """Let the slots go. Safe to call twice, and while reads are under way."""
        held, self._held = self._held, {}
        with self._streamer.lock:
            self._pool.cache.release(held.values())


class Pool:
    """A bank, and the cache that says what is in it."""

    def __init__(self, record: Record, slots: int, dtype: mx.Dtype | None, uses_a_token: int) -> None:
        self.cache = ExpertCache(slots, FadingCount(HALF_LIFE_TOKENS * uses_a_token))
        self.bank = Bank(record, slots, dtype)


def stop_if(cancel: CancelToken | None) -> None:
    """Raises Cancelled when the request was cancelled."""
    if cancel is not None and cancel.is_set():
        raise Cancelled
