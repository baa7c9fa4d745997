"""The expert cache against a plain model of it, over thousands of random sequences: no slot holds two experts, what is
held is never given away, what is still being read is never called ready, and with a half-life of
nothing the eviction order is exactly LRU."""

from __future__ import annotations

from collections.abc import Callable

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from engine.experts.cache import CacheTooSmall, ExpertCache, SlotState
from engine.experts.eviction import ExpertKey, FadingCount

KEYS: list[ExpertKey] = [(layer, expert) for layer in range(2) for expert in range(5)]
slot_counts = st.integers(1, 7)
AT_ONCE = 0.02  # a half-life in uses so short that only the last use counts


class AgainstAPlainModel(RuleBasedStateMachine):
    """The model: `order` lists the experts in the cache from the oldest use to the youngest, the rest are sets."""

    def __init__(self) -> None:
        super().__init__()
        self.cache = ExpertCache(4, FadingCount(AT_ONCE))
        self.slots = 4
        self.order: list[ExpertKey] = []
        self.reading: dict[int, ExpertKey] = {}
        self.where: dict[ExpertKey, int] = {}
        self.leases: list[list[int]] = []
        self.lost: set[int] = set()

    def pins(self, slot: int) -> int:
        return sum(lease.count(slot) for lease in self.leases)

    def free(self) -> int:
        held_but_empty = {n for lease in self.leases for n in lease} - set(self.where.values()) - self.lost
        return self.slots - len(self.where) - len(held_but_empty) - len(self.lost)

    @rule(keys=st.lists(st.sampled_from(KEYS), max_size=6, unique=True))
    def acquire(self, keys: list[ExpertKey]) -> None:
        missing = [key for key in keys if key not in self.where]
        may_go = [
            key
            for key in self.order
            if key not in keys and self.pins(self.where[key]) == 0 and self.where[key] not in self.reading
        ]
        needed = max(0, len(missing) - self.free())
        if needed > len(may_go):
            before = self.picture()
            with pytest.raises(CacheTooSmall):
                self.cache.acquire(keys)
            assert self.picture() == before, "all or nothing"
            return
        slots, to_read, evicted = self.cache.acquire(keys)
        assert evicted == may_go[:needed], "the least recently used leave, and only as many as must"
        assert to_read == missing
        assert len(set(slots)) == len(keys)
        for key in evicted:
            self.order.remove(key)
            del self.where[key]
        for key, slot in zip(keys, slots, strict=True):
            if key in self.where:
                assert self.where[key] == slot, "an expert never moves while it is in the cache"
                self.order.remove(key)
            else:
                assert slot not in self.where.values() and slot not in self.lost and self.pins(slot) == 0
                self.where[key] = slot
                self.reading[slot] = key
            self.order.append(key)
        self.leases.append(slots)

    def picture(self) -> list[object]:
        return [self.where_in_cache(), [self.cache.state_of(slot) for slot in range(self.slots)], self.cache.quiet()]

    def where_in_cache(self) -> dict[ExpertKey, int | None]:
        return {key: self.cache.slot_of(key) for key in KEYS}

    @precondition(lambda self: self.leases)
    @rule(data=st.data())
    def release(self, data: st.DataObject) -> None:
        self.cache.release(self.leases.pop(data.draw(st.integers(0, len(self.leases) - 1))))

    @rule(key=st.sampled_from(KEYS), evict=st.booleans())
    def reserve(self, key: ExpertKey, evict: bool) -> None:
        free = self.free()
        victims = [k for k in self.order if self.where[k] not in self.reading and not self.pins(self.where[k])]
        slot, evicted = self.cache.reserve(key, evict=evict)
        if key in self.where:
            assert (slot, evicted) == (None, [])
            if evict:
                self.order.remove(key)
                self.order.append(key)
            return
        assert evicted == (victims[:1] if evict and not free else [])
        assert (slot is None) == (not free and not evicted)
        for gone in evicted:
            self.order.remove(gone)
            del self.where[gone]
        if slot is not None:
            self.where[key], self.reading[slot] = slot, key
            self.order.insert(len(self.order) if evict else 0, key)

    @rule()
    def empty(self) -> None:
        gone = [k for k in self.order if self.where[k] not in self.reading and not self.pins(self.where[k])]
        assert self.cache.empty() == len(gone)
        for key in gone:
            self.order.remove(key)
            del self.where[key]

    def a_read_ends(self, data: st.DataObject, ending: Callable[[int], None], *, well: bool) -> int:
        slot = data.draw(st.sampled_from(sorted(self.reading)))
        key = self.reading.pop(slot)
        ending(slot)
        if not well:
            del self.where[key]
            self.order.remove(key)
        return slot

    @precondition(lambda self: self.reading)
    @rule(data=st.data())
    def land(self, data: st.DataObject) -> None:
        self.a_read_ends(data, self.cache.landed, well=True)

    @precondition(lambda self: self.reading)
    @rule(data=st.data())
    def fail(self, data: st.DataObject) -> None:
        self.a_read_ends(data, self.cache.failed, well=False)

    @precondition(lambda self: self.reading)
    @rule(data=st.data())
    def stay_silent(self, data: st.DataObject) -> None:
        self.lost.add(self.a_read_ends(data, self.cache.quarantine, well=False))

    @precondition(lambda self: self.lost)
    @rule(data=st.data())
    def come_after_all(self, data: st.DataObject) -> None:
        slot = data.draw(st.sampled_from(sorted(self.lost)))
        self.lost.remove(slot)
        self.cache.returned(slot)

    @rule(slots=slot_counts)
    def resize(self, slots: int) -> None:
        if self.reading or any(self.leases):
            with pytest.raises(RuntimeError):
                self.cache.moves(slots)
            return
        kept = self.order[-slots:]
        before = self.picture()
        moves = self.cache.moves(slots)
        assert self.picture() == before, "a question changes nothing"
        self.cache.resize(slots, moves)
        assert [old for old, _ in moves] == [self.where[key] for key in kept], "the youngest are kept"
        places = [new for _, new in sorted(moves)]
        assert places == sorted(places), "and stay in their order"
        assert len({new for _, new in moves}) == len(moves) and all(0 <= new < slots for _, new in moves)
        self.where = {key: new for key, (_, new) in zip(kept, moves, strict=True)}
        self.order, self.slots, self.lost = kept, slots, set()

    @invariant()
    def agrees(self) -> None:
        assert len(self.cache) == self.slots
        assert self.cache.quarantined == len(self.lost) and self.cache.usable == self.slots - len(self.lost)
        assert self.where_in_cache() == {key: self.where.get(key) for key in KEYS}
        ready = {key for key, slot in self.where.items() if slot not in self.reading}
        assert self.cache.youngest_first() == [key for key in reversed(self.order) if key in ready]
        assert set(self.cache.resident()) == ready
        for key in KEYS:
            assert self.cache.is_resident(key) == (key in ready)
        for slot in range(self.slots):
            expected = (
                SlotState.QUARANTINED
                if slot in self.lost
                else SlotState.READING
                if slot in self.reading
                else SlotState.READY
                if slot in self.where.values()
                else SlotState.FREE
            )
            assert self.cache.state_of(slot) is expected
        assert self.cache.quiet() == (not self.reading and not any(self.leases))


TestAgainstAPlainModel = AgainstAPlainModel.TestCase
TestAgainstAPlainModel.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)


@pytest.mark.long
def test_it_is_the_plain_model_for_longer() -> None:
    run_state_machine_as_test(
        AgainstAPlainModel, settings=settings(max_examples=1000, stateful_step_count=40, deadline=None)
    )


def used(cache: ExpertCache, *experts: int) -> list[ExpertKey]:
    """Use these, one after the other; who left for them."""
    gone: list[ExpertKey] = []
    for expert in experts:
        slots, missing, evicted = cache.acquire([(0, expert)])
        for slot in slots if missing else []:
            cache.landed(slot)
        cache.release(slots)
        gone += evicted
    return gone


def test_an_expert_used_often_stays_while_others_pass() -> None:
    cache = ExpertCache(2, FadingCount(8))
    assert used(cache, 0, 0, 0, 1, 2, 3) == [(0, 1), (0, 2)]
    assert used(cache, *[1, 2] * 20)[-1] == (0, 0), "its uses have faded by then"


def test_uses_count_after_an_eviction_too() -> None:
    cache = ExpertCache(2, FadingCount(100))
    assert used(cache, 0, 0, 0, 1, 1, 1, 1) == []
    assert used(cache, 2, 2, 2, 2, 2) == [(0, 0)]
    assert used(cache, 0, 3) == [(0, 1), (0, 0)], "three uses long ago and one now are four, of five"


def test_a_resize_is_no_use_of_those_that_stay() -> None:
    cache = ExpertCache(3, FadingCount(1000))
    assert used(cache, *[0] * 2, *[1] * 9) == []
    for slots in (4, 3, 4, 3):
        cache.resize(slots, cache.moves(slots))
    assert used(cache, *[2] * 4) == []
    assert used(cache, 3) == [(0, 0)], "two uses, and not six"


def test_what_was_demoted_still_goes_first_after_a_resize() -> None:
    cache = ExpertCache(3, FadingCount(8))
    assert used(cache, 0, 1, 2) == []
    cache.demote((0, 2))
    cache.resize(4, cache.moves(4))
    assert used(cache, 3) == []
    assert used(cache, 4) == [(0, 2)]


def test_the_book_of_uses_does_not_grow_with_what_is_demoted() -> None:
    uses = FadingCount(8)
    for number in range(10_000):
        uses.demote((0, number % 5))
    assert uses.order() == [(0, expert) for expert in (4, 3, 2, 1, 0)]
    assert len(uses.victims(9, lambda _: True)) == 5


def test_two_make_room_for_two_after_many_were_demoted_and_the_cache_shrank() -> None:
    """Most of the book of uses is outdated then, and putting it right must not find one expert twice."""
    cache = ExpertCache(200, FadingCount(32))
    used(cache, 0, 1, 1)
    for expert in range(2, 152):
        used(cache, expert)
        cache.demote((0, expert))
    cache.resize(2, cache.moves(2))
    assert cache.acquire([(1, 0), (1, 1)])[2] == [(0, 0), (0, 1)]
