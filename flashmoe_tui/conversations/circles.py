"""What an answer says that went round in circles, told once: its repeats would make the next answer go round too."""

from __future__ import annotations

import re

WENT_ROUND = "went round in circles"
"""How it is told wherever it is."""
LEAST_ROUNDS = 4
"""Fewer may have been meant; the engine ends an answer after eight or more."""


_SENTENCE_END = re.compile(r"[.!?…\n]")


def once_around(text: str) -> str:
    """`text` without the repeats it ends in, the last of them cut short or not; as it is where it ends in none."""
    text = text.rstrip()
    reach = _reach(text[::-1])
    rounds = ((period, period + same) for period, same in enumerate(reach) if period)
    for period, covered in rounds:
        if covered >= LEAST_ROUNDS * period:
            end = len(text) - covered + period
            sentence_end = _SENTENCE_END.search(text, end - 1, end + period)
            return text[: sentence_end.end() if sentence_end else end].rstrip()
    return text


def _reach(text: str) -> list[int]:
    """The Z-function: at each place, how many characters from there equal those from the beginning. Linear in time."""
    reach = [0] * len(text)
    left = right = 0
    for place in range(1, len(text)):
        same = min(reach[place - left], right - place) if place < right else 0
        while place + same < len(text) and text[same] == text[place + same]:
            same += 1
        reach[place] = same
        if place + same > right:
            left, right = place, place + same
    return reach
