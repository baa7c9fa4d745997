"""ExpertCache: which expert sits in which slot, and the life cycle of a slot. It knows no MLX, no disk and no bytes.

    FREE -> READING -> READY -> (evicted) -> READING of another expert
    READING -> FREE once a failed read has ended; READING -> QUARANTINED when a disk stays silent

A slot is pinned while a lease holds it: from the acquire until the graph that reads it has been evaluated. A pinned
slot is never given to another expert. All methods expect the caller's lock; the streamer holds one for cache and reads
alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from engine.experts.eviction import ExpertKey, FadingCount


class SlotState(Enum):
    """Where a slot is in its life."""

    FREE = "free"
    READING = "reading"
    READY = "ready"
    QUARANTINED = "quarantined"


@dataclass(slots=True)
class _Slot:
    state: SlotState = SlotState.FREE
    key: ExpertKey | None = None
    pins: int = 0


class CacheTooSmall(Exception):
    """More experts were asked for at once than there are slots that can be given away (a defect of the caller)."""


class ExpertCache:
    """`slots` places for experts, and `uses`, which decides who makes room. `moves` and `resize` need every slot
    unpinned and no read under way."""

    def __init__(self, slots: int, uses: FadingCount) -> None:
        self._slots = [_Slot() for _ in range(slots)]
        self._free = list(range(slots - 1, -1, -1))
        self._where: dict[ExpertKey, int] = {}
        self._uses = uses

    def __len__(self) -> int:
        return len(self._slots)

    @property
    def usable(self) -> int:
        """Slots that can hold an expert: all but the quarantined."""
        return sum(slot.state is not SlotState.QUARANTINED for slot in self._slots)

    @property
    def quarantined(self) -> int:
        """Slots lost to reads that never ended."""
        return len(self._slots) - self.usable

    def resident(self) -> list[ExpertKey]:
        """The experts that are READY, in no order."""
        return [key for key, slot in self._where.items() if self._slots[slot].state is SlotState.READY]

    def is_resident(self, key: ExpertKey) -> bool:
        """Whether the expert is READY."""
        slot = self._where.get(key)
        return slot is not None and self._slots[slot].state is SlotState.READY

    def slot_of(self, key: ExpertKey) -> int | None:
        """The slot that holds the expert or is being filled with it."""
        return self._where.get(key)

    def state_of(self, slot: int) -> SlotState:
        """The slot's state."""
        return self._slots[slot].state

    def touch(self, key: ExpertKey) -> None:
        """A resident expert is used now."""
        self._uses.touch(key)

    def demote(self, key: ExpertKey) -> None:
        """Let an expert go first, if it is resident."""
        if self.is_resident(key):
            self._uses.demote(key)

    def acquire(self, keys: Sequence[ExpertKey]) -> tuple[list[int], list[ExpertKey], list[ExpertKey]]:
        """Pin a slot for each of `keys` (all different).

        Returns the slots in the order of `keys`, the keys whose slot must now be filled (they are READING from here
        on), and the keys that were evicted for them. Raises CacheTooSmall, with nothing changed, when not all fit at
        once.
        """
        missing = [key for key in keys if key not in self._where]
        for key in keys:
            if key in self._where:
                self._slots[self._where[key]].pins += 1
        evicted = self._make_room(len(missing))
        if evicted is None:
            for key in keys:
                if key in self._where:
                    self._slots[self._where[key]].pins -= 1
            raise CacheTooSmall(f"{len(keys)} experts at once need more than the {self.usable} slots there are")
        for key in missing:
            number = self._free.pop()
            slot = self._slots[number]
            slot.state, slot.key, slot.pins = SlotState.READING, key, 1
            self._where[key] = number
        for key in keys:
            self._uses.touch(key)
        return [self._where[key] for key in keys], missing, evicted

    def reserve(self, key: ExpertKey, *, evict: bool) -> tuple[int | None, list[ExpertKey]]:
        """Take a slot for an expert that nobody waits for, unpinned; it is READING from here on.

        A free one, and the expert is the first to go; with `evict`, also that of the expert that would go first, and
        this one counts as used now. None where the expert has a slot, or there is none to be had. Returns also who was
        evicted."""
        if key in self._where:
            if evict:
                self._uses.touch(key)
            return None, []
        evicted = self._make_room(1) if evict else []
        if evicted is None or not self._free:
            return None, []
        number = self._free.pop()
        self._slots[number] = _Slot(SlotState.READING, key)
        self._where[key] = number
        (self._uses.touch if evict else self._uses.demote)(key)
        return number, evicted

    def youngest_first(self) -> list[ExpertKey]:
        """The experts that are READY, the one that would go last first."""
        return [key for key in reversed(self._uses.order()) if self.is_resident(key)]

    def empty(self) -> int:
        """Let every expert go that is READY and that nobody holds. Returns how many."""
        gone = [key for key in self.resident() if self._slots[self._where[key]].pins == 0]
        for key in gone:
            self._let_go(key)
        return len(gone)

    def release(self, slots: Iterable[int]) -> None:
        """Unpin slots that `acquire` gave."""
        for number in slots:
            slot = self._slots[number]
            slot.pins -= 1
            if slot.pins == 0 and slot.state is SlotState.FREE:
                self._free.append(number)

    def landed(self, number: int) -> None:
        """The read into a slot ended well."""
        if self._slots[number].state is SlotState.READING:
            self._slots[number].state = SlotState.READY

    def failed(self, number: int) -> None:
        """The read into a slot has ended, and not well: the slot is FREE as soon as nobody holds it."""
        slot = self._slots[number]
        if slot.key is not None:
            self._uses.forget(slot.key)
            self._where.pop(slot.key, None)
            slot.key = None
        slot.state = SlotState.FREE
        if slot.pins == 0:
            self._free.append(number)

    def quarantine(self, number: int) -> None:
        """The read into a slot does not end: take the slot out of use for as long as it might still be written."""
        slot = self._slots[number]
        if slot.key is not None:
            self._uses.forget(slot.key)
            self._where.pop(slot.key, None)
        slot.key, slot.state = None, SlotState.QUARANTINED

    def returned(self, number: int) -> None:
        """The read into a quarantined slot has ended after all: nobody writes there any more."""
        slot = self._slots[number]
        slot.state = SlotState.FREE
        if slot.pins == 0:
            self._free.append(number)

    def quiet(self) -> bool:
        """Whether nothing is pinned and no read is under way."""
        return all(slot.pins == 0 and slot.state is not SlotState.READING for slot in self._slots)

    def moves(self, slots: int) -> list[tuple[int, int]]:
        """(old slot, new slot) of each expert that a `resize` to so many keeps: those that the policy would evict last.

        They stay in the order of their slots, so that old memory can be let go as new fills. Quarantined slots do not
        survive: the caller gets new memory for all. Raises RuntimeError while a slot is pinned or being read into.
        """
        if not self.quiet():
            raise RuntimeError("the expert cache was resized while its slots were in use")
        kept = [key for key in self._uses.order() if self.is_resident(key)][-slots:]
        places = {old: new for new, old in enumerate(sorted(self._where[key] for key in kept))}
        return [(self._where[key], places[self._where[key]]) for key in kept]

    def resize(self, slots: int, moves: Sequence[tuple[int, int]]) -> None:
        """Change the number of slots, now that the caller has moved the bytes as `moves(slots)` said."""
        kept = {key: new for old, new in moves if (key := self._slots[old].key) is not None}
        for key in self._where.keys() - kept.keys():
            self._uses.forget(key)
        self._where, self._slots = kept, [_Slot() for _ in range(slots)]
        for key, new in kept.items():
            self._slots[new] = _Slot(SlotState.READY, key)
        self._free = list(range(slots - 1, len(kept) - 1, -1))

    def _make_room(self, count: int) -> list[ExpertKey] | None:
        wanted = max(0, count - len(self._free))
        victims = self._uses.victims(wanted, self._may_go) if wanted else []
        if len(victims) < wanted:
            return None
        for key in victims:
            self._let_go(key)
        return victims

    def _may_go(self, key: ExpertKey) -> bool:
        slot = self._slots[self._where[key]]
        return slot.pins == 0 and slot.state is SlotState.READY

    def _let_go(self, key: ExpertKey) -> None:
        number = self._where.pop(key)
        self._uses.forget(key)
        self._slots[number] = _Slot()
        self._free.append(number)
