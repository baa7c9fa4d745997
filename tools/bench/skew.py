"""How unevenly a router picks, so that a cache of a quarter of the experts hits as often as one wants.

The logit of expert e at token t is skew * popularity[e] + noise, both normal. Each token draws its noise anew; a real
text stays on a subject and hits more often, so the hit rate asked for is a lower estimate.
"""

from __future__ import annotations

from collections import OrderedDict

import numpy as np

CACHE_SHARE = 0.25
_TOKENS, _MOST = 300, 8.0


def popularity(experts: int, seed: int) -> np.ndarray:
    """A normal value for each expert, [experts], in no order: the same values for every seed, shuffled."""
    ranks = (np.arange(experts) + 0.5) / experts
    # The normal quantile by interpolation of the error function: no sampling noise from layer to layer.
    grid = np.linspace(-4, 4, 2001)
    below = np.cumsum(np.exp(-grid * grid / 2))
    values = np.interp(ranks, below / below[-1], grid)
    return np.random.default_rng(seed).permutation(values)


def skew_for(hit_rate: float, experts: int, top_k: int) -> float:
    """The skew at which an LRU cache of a quarter of the experts reaches `hit_rate` after its warm-up, by bisection;
    0 where even picks without any favour hit more often."""
    low, high = 0.0, _MOST
    if simulated_hit_rate(low, experts, top_k) >= hit_rate:
        return 0.0
    for _ in range(12):
        middle = (low + high) / 2
        low, high = (middle, high) if simulated_hit_rate(middle, experts, top_k) < hit_rate else (low, middle)
    return (low + high) / 2


def simulated_hit_rate(skew: float, experts: int, top_k: int) -> float:
    """Of one layer and a cache of a quarter of its experts, over the second half of some hundred tokens."""
    logits = skew * popularity(experts, 0) + np.random.default_rng(1).normal(size=(_TOKENS, experts))
    picks = np.argpartition(-logits, top_k - 1, axis=1)[:, :top_k]
    slots, cached, hits = max(top_k, int(experts * CACHE_SHARE)), OrderedDict[int, None](), 0
    for token, experts_picked in enumerate(picks.tolist()):
        for expert in experts_picked:
            hits += token >= _TOKENS // 2 and expert in cached
            cached[expert] = None
            cached.move_to_end(expert)
            if len(cached) > slots:
                cached.popitem(last=False)
    return hits / ((_TOKENS - _TOKENS // 2) * top_k)
