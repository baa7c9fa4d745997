"""What another rule of eviction would have hit: a recorded routing trace, replayed against a cache of experts.

The optimum is Belady's (evict what is needed again latest): no rule that cannot see the future hits more. LRFU counts
uses that fade with a half-life: with a short one it is LRU, with an endless one LFU (Lee and others, IEEE Transactions
on Computers 50(12), 2001). All are one loop: each use gives an expert a priority, and the lowest one makes room.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import InvalidRequest

if TYPE_CHECKING:
    from engine.model.decoder import RoutingRecord

SHARES = (0.05, 0.1, 0.25, 0.5, 0.75)
HALF_LIVES_TOKENS = (4, 8, 32, 128)
WARM_UP_SHARE = 0.25

Priority = Callable[[int, int], float]
"""(key, number of the use) -> what the expert is worth from now on, to be compared with the others at any time."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Hit rates after the warm-up, at one size of the cache; lrfu: one for each of HALF_LIVES_TOKENS."""

    share: float
    slots: int
    lru: float
    lrfu: tuple[float, ...]
    optimum: float

    @property
    def saved(self) -> tuple[float, ...]:
        """Share of LRU's misses that LRFU saves, with each half-life; below zero where it misses more."""
        return tuple(_saved(self.lru, hits) for hits in self.lrfu)

    @property
    def most_saved(self) -> float:
        """Share of LRU's misses that the optimum saves."""
        return _saved(self.lru, self.optimum)


def decoded(record: RoutingRecord) -> np.ndarray:
    """The picks of the tokens that were decoded one by one, [tokens, layers, k]. Raises InvalidRequest without any."""
    single = [[picks for picks in layer if len(picks) == 1] for layer in record.layers]
    if not single or not single[0]:
        raise InvalidRequest("no token was decoded, so there is no routing to replay")
    return np.stack([np.concatenate(layer) for layer in single], axis=1)


def compare(picks: np.ndarray, experts: int, shares: Sequence[float] = SHARES) -> list[Comparison]:
    """Every rule at each size, for picks [tokens, layers, k] of layers with so many experts. Sizes below one layer's
    top-k are raised to it."""
    _, layers, top_k = picks.shape
    keys = picks + experts * np.arange(layers)[None, :, None]
    per_token = layers * top_k
    result = []
    for share in shares:
        slots = max(top_k, round(layers * experts * share))
        faded = tuple(hit_rate(keys, slots, lrfu(half_life * per_token)) for half_life in HALF_LIVES_TOKENS)
        result.append(
            Comparison(share, slots, hit_rate(keys, slots, lru()), faded, hit_rate(keys, slots, belady(keys)))
        )
    return result


def hit_rate(keys: np.ndarray, slots: int, priority: Priority) -> float:
    """Of keys [tokens, layers, k], after the warm-up."""
    hits = replay(keys, slots, priority)
    begin = int(len(hits) * WARM_UP_SHARE)
    return float(hits[begin:].mean() / (keys.shape[1] * keys.shape[2]))


def replay(keys: np.ndarray, slots: int, priority: Priority) -> np.ndarray:
    """How many picks of each token hit, [tokens]. A layer's experts are all needed at once, so none of them makes room
    for another of them."""
    worth: dict[int, float] = {}
    order: list[tuple[float, int]] = []  # a heap; entries that a later use has outdated are skipped
    hits = np.zeros(len(keys), np.int64)
    number = 0
    for token, layers in enumerate(keys.tolist()):
        for wanted in layers:
            here = set(wanted)
            hits[token] += sum(key in worth for key in wanted)
            missing = sum(key not in worth for key in wanted)
            held_back = []
            while len(worth) + missing > slots:
                value, key = heapq.heappop(order)
                if worth.get(key) != value:
                    continue
                if key in here:
                    held_back.append((value, key))
                else:
                    del worth[key]
            for entry in held_back:
                heapq.heappush(order, entry)
            for key in wanted:
                worth[key] = priority(key, number)
                heapq.heappush(order, (worth[key], key))
                number += 1
    return hits


def lru() -> Priority:
    """The last use counts."""
    return lambda _, number: float(number)


def lrfu(half_life: float) -> Priority:
    """Each use counts, half as much after `half_life` further ones: log2 of the sum, seen from the beginning of time,
    so that it need not be renewed as time goes by."""
    counts: dict[int, float] = {}

    def priority(key: int, number: int) -> float:
        now = number / half_life
        before = counts.get(key)
        counts[key] = now if before is None else now + math.log2(1 + 2.0 ** (before - now))
        return counts[key]

    return priority


def belady(keys: np.ndarray) -> Priority:
    """The next use counts: the sooner the better."""
    flat = keys.reshape(-1)
    following, seen = np.full(len(flat), len(flat), np.int64), dict[int, int]()
    for number in range(len(flat) - 1, -1, -1):
        following[number] = seen.get(int(flat[number]), len(flat))
        seen[int(flat[number])] = number
    return lambda _, number: -float(following[number])


def _saved(before: float, after: float) -> float:
    return (after - before) / (1 - before) if before < 1 else 0.0
