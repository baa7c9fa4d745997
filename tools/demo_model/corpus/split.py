"""What training may see. The split is a hash of the content before it is worded, so no wording can leak it."""

from __future__ import annotations

import hashlib

# Sums shown in README, screenshots and tests: never in training, whatever their hash says.
SHOWN_SUMS = frozenset({(48, 127, 175), (1, 999, 1000), (250, 375, 625), (86, 214, 300), (58, 367, 425)})
NUMBERS_HELD_OUT_ONE_IN = 20
WORDINGS_HELD_OUT_ONE_IN = 25


def _bucket(key: str, buckets: int) -> int:
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big") % buckets


def sum_is_held_out(a: int, b: int) -> bool:
    """Whether a + b = c is kept from training, and with it b + a, c - a, c - b, a - c and b - c.

    Sums of two single digits are too few to split: they are learnt by heart, and never held out.
    """
    low, high = sorted((a, b))
    if high < 10:
        return False
    if (low, high, low + high) in SHOWN_SUMS:
        return True
    return _bucket(f"{low}+{high}={low + high}", NUMBERS_HELD_OUT_ONE_IN) == 0


def difference_is_held_out(a: int, b: int) -> bool:
    """Whether a - b is kept from training: it is the inverse of a sum."""
    low, high = sorted((a, b))
    return sum_is_held_out(low, high - low)


def name_is_held_out(name: str) -> bool:
    """Whether a person's name (or pseudo-word) is kept from training."""
    return _bucket(f"name {name.lower()}", NUMBERS_HELD_OUT_ONE_IN) == 0


def wording_is_held_out(wording: str) -> bool:
    """Whether a question, before typing noise, is kept from training. Openings of one or two words are learnt by heart."""
    key = wording.lower().strip(" .?!")
    return len(key.split()) > 2 and _bucket(f"wording {key}", WORDINGS_HELD_OUT_ONE_IN) == 0
