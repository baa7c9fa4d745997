"""PrefixCache: what was computed for earlier prompts, so that the next one reads only what is new.

Templates drop old thinking from the history, so the next prompt is sure to agree with this one only up to a message
boundary: every `<|im_start|>` is a cut (see Decoder.prefill), and the last of them are marked. A Trunk is one course of
tokens: its keys and values once, and the delta states at its marks. An answer takes the trunk over where nothing marked
lies beyond its prompt, so a conversation that grows copies nothing; else it branches off.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

from engine.model.state import Mark, SequenceState

MARKS = 2
"""Boundaries of a prompt that are marked: before the answer (for the next turn, and this one again), and before the
last message (for another in its place; in a new conversation what comes before is system message and tools)."""


@dataclass(slots=True, eq=False)
class Trunk:
    """A state, and where one can go back to in it. lent: an answer is being made with it."""

    state: SequenceState
    marks: list[Mark] = field(default_factory=list)
    lent: bool = False

    def begins(self, ids: Sequence[int], mark: Mark) -> bool:
        """Whether `ids` begin with the tokens before the mark."""
        return self.state.ids[: mark.tokens] == list(ids[: mark.tokens])


class PrefixCache:
    """Trunks within `limit_bytes` (always room for the mark that was used last)."""

    def __init__(self, limit_bytes: int) -> None:
        self.limit_bytes = limit_bytes
        self.trunks: list[Trunk] = []
        self._used: dict[Mark, int] = {}
        self._clock = itertools.count()

    def reach(self, ids: Sequence[int]) -> int:
        """How many of the first tokens of `ids` need not be read."""
        found = self._longest(ids)
        return found[1].tokens if found is not None else 0

    def take(self, ids: Sequence[int]) -> Trunk | None:
        """A trunk whose state is that of the longest marked beginning of `ids` which leaves a token to read.

        It is lent until `give_back`, and nobody else changes it."""
        found = self._longest(ids)
        if found is None:
            return None
        trunk, mark = found
        self._used[mark] = next(self._clock)
        if trunk.lent or any(other.tokens > mark.tokens for other in trunk.marks):
            return self.add(trunk.state.branch(mark), Mark(mark.tokens, mark.layers))
        trunk.state.rewind(mark)
        trunk.lent = True
        return trunk

    def add(self, state: SequenceState, mark: Mark | None = None) -> Trunk:
        """A trunk of its own for a state, lent. mark: the state as it is now."""
        trunk = Trunk(state, [mark] if mark is not None else [], lent=True)
        self._used.update((kept, next(self._clock)) for kept in trunk.marks)
        self.trunks.append(trunk)
        return trunk

    def give_back(self, trunk: Trunk, marks: Sequence[Mark]) -> None:
        """The answer has ended, however; `marks` were made on its way and are whole. The least recently used ones of
        all trunks make room."""
        trunk.lent = False
        trunk.marks += marks
        self._used.update((mark, next(self._clock)) for mark in marks)
        if trunk.marks:
            trunk.state.rest(max(trunk.marks, key=lambda mark: mark.tokens))
        self._make_room()

    def clear(self) -> None:
        """Forget everything, but for what is lent."""
        for trunk in self.trunks:
            trunk.marks = []
        self._make_room()

    @property
    def nbytes(self) -> int:
        """Bytes that the trunks take, with the room that keys and values have to grow."""
        arrays = [array for trunk in self.trunks for array in trunk.state.arrays()]
        arrays += [array for trunk in self.trunks for mark in trunk.marks for array in mark.arrays()]
        return sum({id(array): array.nbytes for array in arrays}.values())

    def _longest(self, ids: Sequence[int]) -> tuple[Trunk, Mark] | None:
        fitting = (
            (trunk, mark)
            for trunk in self.trunks
            for mark in trunk.marks
            if mark.tokens < len(ids) and trunk.begins(ids, mark)
        )
        return max(fitting, key=lambda found: (found[1].tokens, not found[0].lent), default=None)

    def _make_room(self) -> None:
        while True:
            self.trunks = [trunk for trunk in self.trunks if trunk.marks or trunk.lent]
            marks = {mark for trunk in self.trunks for mark in trunk.marks}
            self._used = {mark: used for mark, used in self._used.items() if mark in marks}
            if len(marks) <= 1 or self.nbytes <= self.limit_bytes:
                return
            oldest = min(marks, key=lambda mark: self._used[mark])
            for trunk in self.trunks:
                trunk.marks = [mark for mark in trunk.marks if mark is not oldest]


def cuts(ids: Sequence[int], turn_start: int | None) -> list[int]:
    """Where messages begin: the places of the token that opens one, but for the very first token."""
    return [place for place, token in enumerate(ids) if token == turn_start and place] if turn_start is not None else []
