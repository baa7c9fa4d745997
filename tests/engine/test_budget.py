"""The memory budget over the states of conversations: what is kept of earlier ones makes room before one grows."""

from __future__ import annotations

import sys

import pytest

from engine.benchmark import _endless
from engine.engine import Engine
from engine.errors import MemoryBudgetError
from engine.footprint import anonymous_memory_bytes
from engine.machine import trim_heap
from engine.planning import all_states_bytes
from engine.request import CancelToken, SamplingParams
from tests.engine.conftest import Load
from tests.engine.helpers import TINY
from tests.engine.test_prefix import SAMPLING, Messages, anew, asked, backend, boundary

__all__ = ["backend"]

RIVERS = [{"role": "user", "content": "Tell me about rivers. " * 20}]
HILLS = [{"role": "user", "content": "What is a hill, and what a mountain? " * 13}]
MORE = [{"role": "assistant", "content": "They flow."}, {"role": "user", "content": "And lakes?"}]
OTHER_END = [{"role": "assistant", "content": "They flow."}, {"role": "user", "content": "And the sea, then?"}]
TOKENS = 256


def bounded(load: Load, kept_tokens: int = TOKENS) -> Engine:
    """An engine that may hold the state of one conversation of so many tokens, and no more."""
    engine = load(TINY)
    engine._prefixes.limit_bytes = engine._prefixes._needs(kept_tokens)
    return engine


def most_bytes(engine: Engine, messages: Messages, tokens: int = 12) -> int:
    """The most that all states together take while this is answered."""
    answer = engine.chat(messages, SAMPLING, max_tokens=tokens)
    return max(engine._prefixes.nbytes for _ in answer)


def test_what_was_kept_makes_room_before_another_conversation_grows(load: Load, backend: str) -> None:
    engine = bounded(load)
    alone = most_bytes(engine, RIVERS)
    assert alone > engine._prefixes.limit_bytes / 2, "two of them are more than the bound"
    for messages in (HILLS, RIVERS, [*HILLS, *MORE], HILLS):
        assert most_bytes(engine, messages) <= engine._prefixes.limit_bytes
    assert asked(engine, RIVERS)[1] == anew(engine, RIVERS)


def test_within_the_bound_the_next_turn_and_another_last_message_read_only_what_is_new(load: Load) -> None:
    engine = bounded(load)
    asked(engine, RIVERS)
    for messages in ([*RIVERS, *MORE], [*RIVERS, *OTHER_END], [*RIVERS, *MORE]):
        reused, answer = asked(engine, messages)
        assert reused >= boundary(engine, RIVERS)
        assert engine._prefixes.nbytes <= engine._prefixes.limit_bytes
        fresh = load(TINY)
        assert answer == anew(fresh, messages)


def test_an_answer_that_grows_token_by_token_makes_room_as_well(load: Load) -> None:
    engine = bounded(load, 300)
    asked(engine, HILLS)
    assert len(engine._prefixes.trunks) == 1
    short = [{"role": "user", "content": "Count."}]
    answer = engine.chat(short, SamplingParams(seed=3), max_tokens=240, logits_mask=_endless(engine))
    most = max(engine._prefixes.nbytes for _ in answer)
    assert most <= engine._prefixes.limit_bytes
    assert asked(engine, HILLS)[0] == 0, "it has left"


def test_a_prompt_given_up_half_way_leaves_its_own_conversation_within_the_bound(load: Load) -> None:
    engine = bounded(load)
    asked(engine, RIVERS)
    cancel = CancelToken()
    cancel.set()
    list(engine.chat([*RIVERS, *MORE], SAMPLING, cancel=cancel))
    assert asked(engine, [*RIVERS, *MORE])[0] == boundary(engine, RIVERS)


def test_without_a_budget_a_small_machine_keeps_fewer_states() -> None:
    one = 50_000_000
    assert all_states_bytes(None, 64_000_000_000, one) == 1 << 30
    assert all_states_bytes(None, 1_500_000_000, one) == pytest.approx(0.15 * 1_500_000_000, rel=1e-6)
    assert all_states_bytes(None, 200_000_000, one) == one, "an answer needs that much in any case"
    assert all_states_bytes(1_500_000_000, 64_000_000_000, one) == one, "the rest of a budget is others'"


@pytest.mark.skipif(sys.platform != "linux", reason="glibc keeps what is freed")
def test_freed_memory_goes_back_to_the_system() -> None:
    blocks = [bytearray(100_000) for _ in range(1000)]
    last, held = bytearray(100_000), anonymous_memory_bytes()
    blocks.clear()
    trim_heap()
    assert last and held - anonymous_memory_bytes() > 80_000_000


def test_a_machine_with_too_little_memory_is_told_before_anything_is_read(
    load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.engine.available_memory_bytes", lambda: 100_000)
    with pytest.raises(MemoryBudgetError, match=r"^0\.1 MB of memory are free here, and the model needs .* MB at the"):
        load(TINY)
    assert load(TINY, memory_bytes=1 << 30).chat([{"role": "user", "content": "Hi"}], max_tokens=1)
