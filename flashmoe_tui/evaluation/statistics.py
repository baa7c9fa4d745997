"""Intervals that hold the true value 95 times in a hundred."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, stdev

Z = 1.959964
_T = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120)
_T_MORE = ((20, 2.086), (25, 2.060), (30, 2.042), (60, 2.000))
"""Student's t at 97.5% for 1, 2, 3, ... and for some more degrees of freedom."""


@dataclass(frozen=True, slots=True)
class Interval:
    """An estimate and the two ends of its 95% interval."""

    value: float
    low: float
    high: float


def wilson(right: int, asked: int) -> Interval:
    """The share right / asked, by Wilson's score interval (1927), which holds for few answers and for shares near 0
    and 1 too."""
    if asked == 0:
        return Interval(0.0, 0.0, 1.0)
    share, z2 = right / asked, Z * Z
    middle = (share + z2 / (2 * asked)) / (1 + z2 / asked)
    half = Z * math.sqrt(share * (1 - share) / asked + z2 / (4 * asked * asked)) / (1 + z2 / asked)
    return Interval(share, max(0.0, middle - half), min(1.0, middle + half))


def mean_interval(values: Sequence[float]) -> Interval:
    """The mean of values that were drawn apart from each other, by Student's t. One value says nothing of its own
    uncertainty: the interval is then infinite."""
    mean = fmean(values)
    if len(values) < 2:
        return Interval(mean, -math.inf, math.inf)
    half = _t(len(values) - 1) * stdev(values) / math.sqrt(len(values))
    return Interval(mean, mean - half, mean + half)


def _t(freedom: int) -> float:
    if freedom <= len(_T):
        return _T[freedom - 1]
    return next((t for most, t in reversed(_T_MORE) if freedom >= most), _T[-1])
