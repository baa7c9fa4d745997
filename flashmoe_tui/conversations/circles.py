"""What an answer says that went round in circles, told once: its repeats would make the next answer go round too."""

from __future__ import annotations

import re

WENT_ROUND = "went round in circles"
"""How it is told wherever it is."""
LEAST_ROUNDS, LEAST_CHARACTERS = 4, 40
"""What covers less may have been meant, a number's zeros or a rule. The engine ends an answer after eight rounds and
256 tokens, or more."""

_SENTENCE_END = re.compile(r"""[.!?\u2026\u3002\uff01\uff1f]["')\u2019\u201d]*(?=\s|$)""")


def once_around(text: str) -> str:
    """`text` without the repeats it ends in, the last of them cut short or not; as it is where it ends in none."""
    text = text.rstrip()
    covered, period = 0, 0
    for length, same in enumerate(_reach(text[::-1])):
        # the longest stretch is the circle; a shorter one is a run within it, as the zeros of a row that comes again
        if length and same >= (LEAST_ROUNDS - 1) * length and same + length > covered:
            covered, period = same + length, length
    if covered < LEAST_CHARACTERS:
        return text
    end = len(text) - covered + period
    once = text[:end].rstrip()
    if not any(found.end() == len(once) for found in _SENTENCE_END.finditer(once)):  # the round began within a sentence
        sentence_end = _SENTENCE_END.search(text, end, end + period + 1)
        once = text[: sentence_end.end()] if sentence_end is not None else once
    return once


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
