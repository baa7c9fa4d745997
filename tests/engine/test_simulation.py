"""Replaying a routing trace: LRFU as the engine's own cache, the optimum as the best of all ways."""

from __future__ import annotations

from functools import cache
from itertools import combinations

import numpy as np
import pytest

from engine import Engine, EngineConfig, InvalidRequest
from engine.experts.eviction import HALF_LIFE_TOKENS
from engine.model.decoder import RoutingRecord
from engine.simulation import belady, compare, decoded, lrfu, lru, replay
from tests.engine.helpers import EXPERTS, SLOT_BYTES, TINY, TOP_K, step_by_step


@pytest.mark.parametrize("slots", [TOP_K, 40, 70, 128])
def test_the_replay_hits_as_often_as_the_engine_did(slots: int) -> None:
    engine = Engine.load(TINY, EngineConfig(expert_cache_bytes=slots * SLOT_BYTES))
    record = engine.record_routing()
    step_by_step(engine, list(range(5, 35)))
    snapshot = engine.telemetry()
    engine.close()
    picks = decoded(record)
    assert picks.shape == (30, snapshot.model.layers if snapshot.model else 0, TOP_K)
    keys = picks + EXPERTS * np.arange(picks.shape[1])[None, :, None]
    faded = lrfu(HALF_LIFE_TOKENS * picks[0].size)
    assert replay(keys, snapshot.cache.slots, faded).sum() == sum(snapshot.cache.hits)


def test_nothing_hits_more_than_the_optimum() -> None:
    random = np.random.default_rng(3)
    keys = np.stack([[random.choice(6, 2, replace=False) for _ in range(1)] for _ in range(12)])
    for slots in (2, 3, 4):
        best = best_of_all(keys.reshape(-1, 2), slots)
        assert replay(keys, slots, belady(keys)).sum() == best
        assert replay(keys, slots, lru()).sum() <= best
        assert replay(keys, slots, lrfu(8)).sum() <= best


def best_of_all(steps: np.ndarray, slots: int) -> int:
    """The most hits that any choice of evictions gives, by trying all."""

    @cache
    def hits(number: int, held: frozenset[int]) -> int:
        if number == len(steps):
            return 0
        here = frozenset(steps[number].tolist())
        others = held - here
        room = slots - len(here)
        kept = [frozenset(some) for some in combinations(others, min(room, len(others)))]
        return len(here & held) + max(hits(number + 1, here | some) for some in kept)

    return hits(0, frozenset())


def test_uses_that_fade_are_lru_when_they_fade_at_once_and_lfu_when_never() -> None:
    random = np.random.default_rng(4)
    keys = random.permuted(np.tile(np.arange(20), (200, 3, 1)), axis=2)[:, :, :4] + 20 * np.arange(3)[None, :, None]
    assert (replay(keys, 30, lrfu(0.05)) == replay(keys, 30, lru())).all()
    passing = 2 + np.arange(240).reshape(120, 1, 2)
    favoured = np.where(np.arange(120)[:, None, None] % 3, passing, [[[0, 1]]])
    assert replay(favoured, 4, lru()).sum() == 0  # four others pass between two uses
    assert replay(favoured, 4, lrfu(1e9)).sum() == 2 * (40 - 2)  # known from the second use on


def test_sizes_below_a_layers_picks_are_raised_to_them() -> None:
    picks = np.tile(np.arange(4), (8, 2, 1))
    small, whole = compare(picks, 4, shares=(0.01, 1.0))
    assert (small.slots, whole.slots) == (4, 8)
    assert (small.lru, whole.lru, whole.optimum) == (0.0, 1.0, 1.0)
    assert set(whole.saved) == {whole.most_saved} == {0.0}


def test_a_trace_without_decoded_tokens_is_refused() -> None:
    with pytest.raises(InvalidRequest, match="no token was decoded"):
        decoded(RoutingRecord([[np.zeros((5, 4), np.int64)]]))
