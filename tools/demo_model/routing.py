"""What hit rate a cache of a given size would have given, from the experts that a model picked. Knows no model."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

import numpy as np


class Lru:
    """Slots shared by all layers; the least recently used expert leaves."""

    def __init__(self, slots: int) -> None:
        self.slots = slots
        self.held: OrderedDict[tuple[int, int], None] = OrderedDict()

    def touch(self, layer: int, expert: int) -> bool:
        """Use an expert; whether it was there."""
        key = (layer, expert)
        hit = key in self.held
        if hit:
            self.held.move_to_end(key)
        else:
            self.held[key] = None
            if len(self.held) > self.slots:
                self.held.popitem(last=False)
        return hit


def decode_hits(prompt: np.ndarray, answer: np.ndarray, slots: int) -> tuple[int, int]:
    """(hits, picks) while decoding one answer.

    prompt, answer: experts picked, [layers, tokens, top_k]. The prompt is read layer by layer into an empty cache, as
    the engine does; its own hits are not counted.
    """
    cache = Lru(slots)
    for layer, picks in enumerate(prompt):
        for expert in np.unique(picks):
            cache.touch(layer, int(expert))
    hits = sum(
        cache.touch(layer, int(expert))
        for token in range(answer.shape[1])
        for layer in range(len(answer))
        for expert in answer[layer, token]
    )
    return hits, answer.size


def conversation_hits(answers: Sequence[tuple[np.ndarray, np.ndarray]], slots: int) -> float:
    """The hit rate over several (prompt, answer) traces, each from an empty cache."""
    counted = [decode_hits(prompt, answer, slots) for prompt, answer in answers]
    picks = sum(total for _, total in counted)
    return sum(hits for hits, _ in counted) / picks if picks else 0.0
