"""Whether what is being generated goes round in a circle: the same few tokens, over and over, until nothing has room.

Small and quantized models do it. Nothing is known here of text: it sees the tokens alone, so that it is the same at
every cache size. Who asks says whether a row may stand there.
"""

from __future__ import annotations

import numpy as np

LONGEST = 64
"""Tokens of the longest circle that is looked for."""
TIMES = 8
PHRASE_TOKENS, ROW_TOKENS = 256, 840
"""How much of it there must be in all. Nobody wants a sentence twenty times unless they asked for it, and then it fits
in 256 tokens. A circle of fewer than DIFFERENT different tokens may be a row: a rule, zeros, "ha" a hundred times or a
grid: one of 16 x 16 zeros, at three tokens each and four around a row, fits in 840. Nobody wants one in a thought."""
DIFFERENT = 8
SENTENCE = 4
"""Tokens, none of them twice, that make a short sentence and no row: "I checked it again." """

_PERIODS = np.arange(1, LONGEST + 1)
_PHRASE = np.maximum(TIMES * _PERIODS, PHRASE_TOKENS) - _PERIODS
_ROW = np.maximum(TIMES * _PERIODS, ROW_TOKENS) - _PERIODS
_LEAST = int(_PHRASE.min())


class CircleWatch:
    """Sees each token once, and compares it with each of the last LONGEST: 3 µs (on two cores of an AMD EPYC)."""

    def __init__(self) -> None:
        self._before = np.full(LONGEST, -1)  # [period - 1]: the token that stands a period before the next one
        self._same = np.zeros(LONGEST, np.int64)  # [period - 1]: how many at the end equal the one a period before

    def closes(self, token: int, rows: bool = True) -> bool:
        """Whether with this token the end is one circle, often enough. rows: whether a row may be longer."""
        self._same += 1
        self._same *= self._before == token
        self._before[1:] = self._before[:-1]
        self._before[0] = token
        if self._same.max() < _LEAST:
            return False
        round_and_round = self._same >= _PHRASE
        if not round_and_round.any():
            return False
        period = int(round_and_round.argmax()) + 1
        different = len(set(self._before[:period].tolist()))
        row = rows and different < DIFFERENT and not SENTENCE <= period == different
        return not row or bool((self._same >= _ROW).any())
