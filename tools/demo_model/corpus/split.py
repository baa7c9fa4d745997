"""What training may see. The split is a hash of the content before it is worded, so no wording can leak it."""

from __future__ import annotations

import hashlib
import re

# What is shown in README, screenshots and tests is never in training, whatever its hash says.
SHOWN_SUMS = frozenset(
    {(48, 127, 175), (1, 999, 1000), (250, 375, 625), (86, 214, 300), (58, 367, 425), (3596, 4728, 8324)}
)
SHOWN_PRODUCTS = frozenset({(23, 47)})
SHOWN_WORDS = frozenset({"kiwi", "fig", "apple", "plum", "strawberry", "router"})
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


_WORKED = re.compile(r"(?<![\d.,])(\d[\d,]*) ([+-]) (\d[\d,]*) = ")


def holds_held_out_sum(text: str) -> bool:
    """Whether a text works or answers a sum or difference that is kept from training."""
    for a, sign, b in _WORKED.findall(text):
        refused = sum_is_held_out if sign == "+" else difference_is_held_out
        if refused(int(a.replace(",", "")), int(b.replace(",", ""))):
            return True
    return False


def product_is_held_out(a: int, b: int) -> bool:
    """Whether a x b is kept from training, and with it b x a. The table up to 12 x 12 is learnt by heart."""
    low, high = sorted((a, b))
    if high <= 12:
        return False
    return (low, high) in SHOWN_PRODUCTS or _bucket(f"{low}*{high}", NUMBERS_HELD_OUT_ONE_IN) == 0


def comparison_is_held_out(a: int, b: int) -> bool:
    """Whether asking which of a and b is larger is kept from training."""
    low, high = sorted((a, b))
    return high >= 10 and _bucket(f"{low}?{high}", NUMBERS_HELD_OUT_ONE_IN) == 0


def word_is_held_out(word: str) -> bool:
    """Whether no task of spelling, counting or sorting may hold this word in training."""
    word = word.lower()
    return word in SHOWN_WORDS or _bucket(f"word {word}", NUMBERS_HELD_OUT_ONE_IN) == 0


def tool_is_held_out(name: str) -> bool:
    """Whether a tool of this name is kept from training. The app's own three are learnt."""
    return _bucket(f"tool {name}", NUMBERS_HELD_OUT_ONE_IN) == 0


def name_is_held_out(name: str) -> bool:
    """Whether a person's name (or pseudo-word) is kept from training."""
    return _bucket(f"name {name.lower()}", NUMBERS_HELD_OUT_ONE_IN) == 0


def wording_is_held_out(wording: str) -> bool:
    """Whether a question, before typing noise, is kept from training. Openings of one or two words are learnt by heart."""
    key = wording.lower().strip(" .?!")
    return len(key.split()) > 2 and _bucket(f"wording {key}", WORDINGS_HELD_OUT_ONE_IN) == 0
