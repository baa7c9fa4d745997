"""PrefixCache: the state of the last prompts at a message boundary, so that the next turn reads only what is new.

Delta state cannot be rewound and templates drop old thinking from the history, so a state is kept where the next turn's
prompt is sure to agree: before the last `<|im_start|>`, which opens the answer.
"""

from __future__ import annotations

from collections.abc import Sequence

from engine.model.state import SequenceState


class PrefixCache:
    """At most `limit` states within `limit_bytes` (always room for one)."""

    def __init__(self, limit: int, limit_bytes: int) -> None:
        self._limit = limit
        self._limit_bytes = limit_bytes
        self._states: list[SequenceState] = []

    def longest(self, ids: Sequence[int]) -> SequenceState | None:
        """A copy of the longest kept state whose tokens begin `ids` and leave at least one to read."""
        best: SequenceState | None = None
        for state in self._states:
            fits = state.tokens < len(ids) and list(ids[: state.tokens]) == state.ids
            if fits and (best is None or state.tokens > best.tokens):
                best = state
        if best is None:
            return None
        self._states.remove(best)
        self._states.append(best)
        return best.copy()

    def keep(self, state: SequenceState) -> None:
        """Keep a copy of an evaluated state; the least recently used ones make room."""
        self._states = [other for other in self._states if other.ids != state.ids]
        self._states.append(state.copy())
        while len(self._states) > 1 and (
            len(self._states) > self._limit or sum(other.nbytes for other in self._states) > self._limit_bytes
        ):
            self._states.pop(0)

    @property
    def nbytes(self) -> int:
        """Bytes that the kept states take."""
        return sum(state.nbytes for state in self._states)


def boundary(ids: Sequence[int], turn_start: int | None) -> int:
    """How many tokens of a prompt the next turn will share: up to its last `turn_start` token (0 when it has none)."""
    if turn_start is None:
        return 0
    return next((place for place in range(len(ids) - 1, -1, -1) if ids[place] == turn_start), 0)
