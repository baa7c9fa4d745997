"""How much memory goes where: the memory budget, the context that it holds, and the size of the expert cache."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from math import ceil

from engine.errors import MemoryBudgetError

PASS_BYTES = 160 << 20
"""Bound of the picks' outputs of a prefill pass, [tokens, k, hidden] in float32. A longer prompt is taken in several
passes (2,560 tokens each on the 35B)."""
_BASE_BYTES = 96 << 20
"""Interpreter, libraries, tokenizer, and the products of one expert's rows."""
_ROWS_BESIDE = 5
"""Of a token of a pass in the C kernels: its residual, what the experts see, the shared expert, before and after."""
_SHARE_OF_AVAILABLE = 0.7
_CACHE_SHARE = 0.6
"""Of what the budget leaves, the expert cache's part; the page cache does better with the rest (the best cache size is
a peak: others measured tok/s falling to a third when the cache took all of the memory)."""
_CONTEXT_SHARE = 1 / 4
"""Of what the resident weights leave, the most that state and scratch take, unless a context was asked for."""
_STATES_BYTES = 1 << 30
"""On the 397B five marks and 2,000 tokens of keys and values."""
_LEAST_CONTEXT_TOKENS, _CONTEXT_STEP_TOKENS = 4096, 1024


def scratch_bytes(tokens: int, top_k: int, hidden_size: int, *, in_place: bool = False) -> int:
    """Kept free for what a prefill of that many tokens holds at once: mostly the picks' outputs in float32, which MLX
    has three times over while they are put in order. in_place: the C kernels have them once."""
    row = 4 * hidden_size
    tokens = min(tokens, max(1, PASS_BYTES // (top_k * row)))
    return _BASE_BYTES + tokens * row * (top_k + _ROWS_BESIDE if in_place else 3 * top_k)


def context_within(
    *, requested: int | None, most: int, memory: int, resident: int, total: int, floor: int, needs: Callable[[int], int]
) -> int:
    """Tokens of context. As asked for, if it was, and at most the model's own (`most`). Else as many as find room in
    `memory` beside the resident weights: in a quarter of the rest, or in what even all experts (`total`) leave of it,
    and never in what the smallest cache (`floor`) needs.

    needs: bytes of the state of that many tokens and of the scratch to read them.
    """
    if requested is not None:
        return min(requested, most)
    rest = memory - resident
    room = min(max(rest * _CONTEXT_SHARE, rest - total), rest - floor)
    steps = range(_LEAST_CONTEXT_TOKENS, most + 1, _CONTEXT_STEP_TOKENS)
    fitting = bisect_right(steps, room, key=needs)
    return most if fitting == len(steps) else steps[max(0, fitting - 1)]


def usable_bytes(budget: int | None, available: int) -> int:
    """The memory that the engine may take: the budget, or its share of what is free on this machine."""
    return budget if budget is not None else int(available * _SHARE_OF_AVAILABLE)


def all_states_bytes(budget: int | None, available: int, state: int) -> int:
    """Bytes for the states of all conversations together, the one that grows included: what is kept free for one of
    them (`state`). Without a budget more, where half of what the engine leaves free on this machine is more."""
    if budget is not None:
        return state
    return max(state, min(_STATES_BYTES, (available - usable_bytes(None, available)) // 2))


def refuse_hopeless(available: int, resident: int, floor: int) -> None:
    """Raises MemoryBudgetError where not even the resident weights and one layer's experts, in bytes as stored, have
    room in what is free: the system would end the program in the middle, without a word."""
    least = resident + floor + _BASE_BYTES
    if least > available:
        raise MemoryBudgetError(
            f"{gigabytes(available)} of memory are free here, and the model needs {gigabytes(least)} at the "
            "least; close other programs, or take a smaller model (--memory SIZE tries it all the same)"
        )


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
    resident: weights and state. scratch: kept free for prefill. total, floor: all experts, and one layer's top-k. The
    built-in model gets a quarter of its experts, although all would fit, so that streaming is to be seen. direct: reads
    go past the page cache, so leaving it a share would help nobody.

    Raises MemoryBudgetError when the budget does not hold resident weights, scratch and floor.
    """
    needed = resident + scratch + floor
    if budget is not None and needed > budget:
        raise MemoryBudgetError(
            f"a budget of {gigabytes(budget)} does not hold weights and state ({gigabytes(resident)}), what reading "
            f"a prompt takes ({gigabytes(scratch)}) and one layer's experts ({gigabytes(floor)}); give it at least "
            f"{_at_least(needed)}"
        )
    room = usable_bytes(budget, available) - resident - scratch
    if requested is not None or demo:
        wanted = requested if requested is not None else total // 4
        return wanted if budget is None else max(floor, min(wanted, room))
    return max(floor, min(total, int(room if total <= room or direct else room * _CACHE_SHARE)))


def gigabytes(count: int) -> str:
    """`209.4 GB`, `12.3 MB`, `900 bytes`."""
    if count < 50_000:
        return f"{count:,} byte{'' if count == 1 else 's'}"
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.1f} MB"


def _at_least(count: int) -> str:
    """In MB, rounded up, so that a budget of what is said here is enough."""
    return f"{ceil(count / 1e5) / 10:.1f} MB"
