"""How much memory goes where: the memory budget and the size of the expert cache."""

from __future__ import annotations

from engine.errors import MemoryBudgetError

_LEAST_SCRATCH_BYTES, _MOST_SCRATCH_BYTES = 64 << 20, 512 << 20
_SHARE_OF_AVAILABLE = 0.7
_CACHE_SHARE = 0.6
"""Of what the budget leaves, the expert cache's part; the page cache does better with the rest (the best cache size is
a peak: others measured tok/s falling to a third when the cache took all of the memory)."""


def scratch_bytes(tokens: int, top_k: int, hidden_size: int) -> int:
    """Kept free for what a prefill of that many tokens holds at once: mostly the picks' outputs in float32, three times
    over while they are put in order."""
    return min(_MOST_SCRATCH_BYTES, _LEAST_SCRATCH_BYTES + 3 * 4 * tokens * top_k * hidden_size)


def expert_cache_bytes(
    *,
    requested: int | None,
    budget: int | None,
    available: int,
    resident: int,
    scratch: int,
    total: int,
    floor: int,
    demo: bool,
    direct: bool = False,
) -> int:
    """Bytes for the expert cache.

    requested: what the caller asked for. budget: the most memory the engine may take. available: free on this machine.
    resident: resident weights. scratch: kept free for prefill. total, floor: all experts, and one layer's top-k. The
    built-in model gets a quarter of its experts, although all would fit, so that streaming is to be seen. direct: reads
    go past the page cache, so leaving it a share would help nobody.

    Raises MemoryBudgetError when the budget does not hold resident weights and floor.
    """
    if budget is not None and resident + floor > budget:
        raise MemoryBudgetError(
            f"a budget of {gigabytes(budget)} does not hold the resident weights ({gigabytes(resident)}) and one "
            f"layer's experts ({gigabytes(floor)}); give it at least {gigabytes(resident + floor + scratch)}"
        )
    if requested is not None or demo:
        wanted = requested if requested is not None else total // 4
        return wanted if budget is None else min(wanted, budget - resident)
    room = (budget if budget is not None else int(available * _SHARE_OF_AVAILABLE)) - resident - scratch
    return max(floor, min(total, int(room if total <= room or direct else room * _CACHE_SHARE)))


def gigabytes(count: int) -> str:
    """`209.4 GB`, `12.3 MB`."""
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.1f} MB"
