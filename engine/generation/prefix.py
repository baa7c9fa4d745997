"""PrefixCache: what was computed for earlier prompts, so that the next one reads only what is new.

Templates drop old thinking from the history, so the next prompt is sure to agree with this one only up to a message
boundary: every `<|im_start|>` is a cut (see Decoder.prefill), and the last of them are marked. A Trunk is one course of
tokens: its keys and values once, and the delta states at its marks. An answer takes the trunk over where nothing marked
lies beyond its prompt, so a conversation that grows copies nothing; else it branches off.

All trunks together, the one that grows included, have a bound of bytes: before a state grows, those used longest ago
leave. What has left may still be on disk.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from engine.generation.snapshots import SnapshotStore
from engine.model.state import Mark, SequenceState

MARKS = 2
"""Boundaries of a prompt that are marked: before the answer (for the next turn, and this one again), and before the
last message (for another in its place; in a new conversation what comes before is system message and tools)."""
LONG_TOKENS = 512
"""What lies so far beyond the boundary on disk before it is worth a write of its own: then the answer to a long text
can be made again after a restart."""
_AHEAD_TOKENS = 256
"""How far a state that grows token by token has room made for it."""


@dataclass(slots=True, eq=False)
class Trunk:
    """A state, and where one can go back to in it. lent: an answer is being made with it; room_tokens: as long as the
    others have made room for, then."""

    state: SequenceState
    marks: list[Mark] = field(default_factory=list)
    lent: bool = False
    room_tokens: int = 0

    @property
    def last(self) -> Mark:
        """The mark that lies furthest."""
        return max(self.marks, key=lambda mark: mark.tokens)

    @property
    def growing_bytes(self) -> int:
        """What the state holds beside its marks."""
        marked = {id(array) for mark in self.marks for array in mark.arrays()}
        return sum(array.nbytes for array in self.state.arrays() if id(array) not in marked)

    def may_go_on(self, mark: Mark) -> bool:
        """Whether an answer from this mark on may be made with the state itself."""
        return not self.lent and mark.tokens == self.last.tokens

    def begins(self, ids: Sequence[int], mark: Mark) -> bool:
        """Whether `ids` begin with the tokens before the mark."""
        return self.state.ids[: mark.tokens] == list(ids[: mark.tokens])


class PrefixCache:
    """Trunks within `limit_bytes` (always room for the mark that was used last), and behind them the `store` on
    disk. needs: bytes of the state of so many tokens, with the marks that are made on the way."""

    def __init__(self, limit_bytes: int, needs: Callable[[int], int], store: SnapshotStore | None = None) -> None:
        self.limit_bytes = limit_bytes
        self._needs = needs
        self.trunks: list[Trunk] = []
        self.store = store
        self._used: dict[Mark, int] = {}
        self._clock = itertools.count()
        self._latest: Trunk | None = None

    @property
    def lent(self) -> bool:
        """Whether an answer is being made."""
        return any(trunk.lent for trunk in self.trunks)

    def take(self, ids: Sequence[int], places: Sequence[int], empty: Callable[[], SequenceState]) -> Trunk:
        """A trunk whose state is that of the longest marked beginning of `ids` which leaves a token to read: in memory,
        or on disk at one of `places`; else an `empty` one. It is lent until `give_back`, and nobody else changes it."""
        found = self._longest(ids)
        if self.store is not None:

            def fresh() -> SequenceState:
                self._make_room(len(ids))
                return empty()

            kept = self.store.load(ids, places, found[1].tokens if found is not None else 0, fresh)
            if kept is not None:
                return self._lend(Trunk(kept[0], [kept[1]]), len(ids))
            found = self._longest(ids)  # if that came to nothing, it may have cost what was here
        if found is None:
            self._make_room(len(ids))
            return self._lend(Trunk(empty()), len(ids))
        trunk, mark = found
        self._used[mark] = next(self._clock)
        self._make_room(len(ids), found)
        if not trunk.may_go_on(mark):
            return self._lend(Trunk(trunk.state.branch(mark), [Mark(mark.tokens, mark.layers)]), len(ids))
        trunk.state.rewind(mark)
        return self._lend(trunk, len(ids))

    def grow(self, trunk: Trunk, tokens: int) -> None:
        """The state of a lent trunk is about to hold so many tokens: the others make room."""
        if tokens > trunk.room_tokens:
            trunk.room_tokens = tokens + _AHEAD_TOKENS
            self._make_room()

    def give_back(self, trunk: Trunk, marks: Sequence[Mark]) -> None:
        """The answer has ended, however; `marks` were made on its way and are whole. The least recently used ones of
        all trunks make room."""
        trunk.lent = False
        trunk.marks += marks
        self._used.update((mark, next(self._clock)) for mark in marks)
        self._latest = trunk
        if trunk.marks:
            trunk.state.rest(trunk.last)
        self._make_room()

    def save(self, turn_start: int | None) -> None:
        """Have the end of the course that was used last written to disk, and what would be long to read before it."""
        trunk = self._latest
        if self.store is None or trunk is None or trunk.lent:
            return
        places, reach = cuts(trunk.state.ids, turn_start), 0
        marks = sorted(trunk.marks, key=lambda mark: mark.tokens)
        for mark in marks:
            if mark is marks[-1] or mark.tokens - reach >= LONG_TOKENS:
                self.store.save(trunk.state, mark, places)
                reach = mark.tokens

    def clear(self) -> tuple[int, int]:
        """Forget everything, but for what is lent, and delete what is on disk: how many files that were, and their
        bytes."""
        for trunk in self.trunks:
            trunk.marks = []
        self._latest = None
        self._make_room()
        return self.store.clear() if self.store is not None else (0, 0)

    def close(self, seconds: float) -> None:
        """Let what waits for the disk be written, for at most so long."""
        if self.store is not None:
            self.store.close(seconds)

    @property
    def nbytes(self) -> int:
        """Bytes that the trunks take, with the room that keys and values have to grow."""
        arrays = [array for trunk in self.trunks for array in trunk.state.arrays()]
        arrays += [array for trunk in self.trunks for mark in trunk.marks for array in mark.arrays()]
        return sum({id(array): array.nbytes for array in arrays}.values())

    def _lend(self, trunk: Trunk, tokens: int) -> Trunk:
        if trunk not in self.trunks:
            self.trunks.append(trunk)
            self._used.update((mark, next(self._clock)) for mark in trunk.marks)
        trunk.lent, trunk.room_tokens = True, tokens
        return trunk

    def _longest(self, ids: Sequence[int]) -> tuple[Trunk, Mark] | None:
        fitting = (
            (trunk, mark)
            for trunk in self.trunks
            for mark in trunk.marks
            if mark.tokens < len(ids) and trunk.begins(ids, mark)
        )
        return max(fitting, key=lambda found: (found[1].tokens, not found[0].lent), default=None)

    def _make_room(self, tokens: int = 0, base: tuple[Trunk, Mark] | None = None) -> None:
        """Let the marks used longest ago go, until what is lent has room to grow and beside it a state of so many
        `tokens`, which will go on from `base`: in that trunk, if nothing lies beyond. At rest the last mark stays."""
        while True:
            self.trunks = [trunk for trunk in self.trunks if trunk.marks or trunk.lent]
            if self._latest not in self.trunks:
                self._latest = None
            marks = {mark for trunk in self.trunks for mark in trunk.marks}
            self._used = {mark: used for mark, used in self._used.items() if mark in marks}
            growing = [(trunk, trunk.room_tokens) for trunk in self.trunks if trunk.lent]
            held = {trunk.last for trunk, _ in growing if trunk.marks}
            if tokens:
                goes_on = base is not None and base[0].may_go_on(base[1])
                growing.append((base[0] if base is not None and goes_on else Trunk(SequenceState([])), tokens))
                held |= {base[1]} if base is not None else set()
            elif not growing and marks:
                held = {max(marks, key=lambda mark: self._used[mark])}
            wanted = sum(max(0, self._needs(length) - trunk.growing_bytes) for trunk, length in growing)
            if marks <= held or self.nbytes + wanted <= self.limit_bytes:
                return
            oldest = min(marks - held, key=lambda mark: self._used[mark])
            for trunk in self.trunks:
                trunk.marks = [mark for mark in trunk.marks if mark is not oldest]


def cuts(ids: Sequence[int], turn_start: int | None) -> list[int]:
    """Where messages begin: the places of the token that opens one, but for the very first token."""
    return [place for place, token in enumerate(ids) if token == turn_start and place] if turn_start is not None else []
