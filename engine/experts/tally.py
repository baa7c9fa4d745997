"""What the router has picked since load, and whether it was there: counters, written by the engine thread alone."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from engine.experts.eviction import ExpertKey
from engine.telemetry import EXPERT_ACTIVE, EXPERT_RESIDENT


class Tally:
    """hits, misses, evictions: int64 [layers]. picks: how often each expert was picked, int64 [layers, experts].
    last_used: by which count of picks an expert was picked last, [layers, experts]; `uses` is the newest."""

    def __init__(self, layers: int, experts: int) -> None:
        self.hits, self.misses, self.evictions = (np.zeros(layers, np.int64) for _ in range(3))
        self.picks, self.last_used = (np.zeros((layers, experts), np.int64) for _ in range(2))
        self.uses = 0
        self._active: list[list[int]] = [[] for _ in range(layers)]  # of each layer, what the last token picked

    def picked(self, layer: int, experts: np.ndarray, *, active: bool, hits: bool) -> None:
        """Note the router's picks (any shape of expert ids), layer by layer in whatever order they become known.
        active: they are those of the current token. hits: of a whole layer, for which nothing is acquired: all of them
        count as hits here, and else where they are acquired."""
        self.uses += 1
        self.last_used[layer, experts.reshape(-1)] = self.uses
        self.hits[layer] += experts.size if hits else 0
        self.picks[layer] += np.bincount(experts.reshape(-1), minlength=self.picks.shape[1])
        if active:
            self._active[layer] = experts.reshape(-1).tolist()

    def totals(self) -> tuple[int, int, int]:
        """Hits, misses and evictions since load, over all layers."""
        return int(self.hits.sum()), int(self.misses.sum()), int(self.evictions.sum())

    def picks_for_90(self) -> int:
        """How many experts, those picked most, make up 90% of the picks."""
        reached = np.cumsum(np.sort(self.picks.reshape(-1))[::-1])
        return int(np.searchsorted(reached, 0.9 * reached[-1])) + 1 if reached[-1] else 0

    def active(self) -> set[ExpertKey]:
        """What the last token picked."""
        return {(layer, expert) for layer, picked in enumerate(self._active) for expert in picked}

    def expert_map(self, resident: Iterable[ExpertKey], active: set[ExpertKey]) -> bytes:
        """A byte for each expert, layer by layer, as Snapshot.expert_map has it."""
        experts = self.picks.shape[1]
        shown = bytearray(self.picks.size)
        for layer, expert in resident:
            shown[layer * experts + expert] = EXPERT_ACTIVE if (layer, expert) in active else EXPERT_RESIDENT
        return bytes(shown)
