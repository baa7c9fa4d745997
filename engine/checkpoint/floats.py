"""Floats as files store them, in NumPy. bf16, which NumPy does not know, is handled as its 16 bits."""

from __future__ import annotations

from typing import Any

import numpy as np

STORED: dict[str, np.dtype[Any]] = {
    "U32": np.dtype("<u4"),
    "F32": np.dtype("<f4"),
    "F16": np.dtype("<f2"),
    "BF16": np.dtype("<u2"),
}
"""The NumPy type that holds each type of file."""


def all_finite(values: np.ndarray, dtype: str) -> bool:
    """Whether no element is NaN or infinite; `values`, of any shape, hold elements of the file type `dtype`
    (bf16 as its 16 bits)."""
    if dtype == "BF16":
        return not np.any((values & 0x7F80) == 0x7F80)
    return bool(np.all(np.isfinite(values)))


def convert(values: np.ndarray, stored: str, wanted: str) -> np.ndarray:
    """`values`, of any shape, from one float type of files to another; to bf16 (its 16 bits) rounding to nearest even,
    of finite numbers only."""
    if stored == wanted:
        return values
    if stored == "BF16":
        values = (values.astype(np.uint32) << 16).view(np.float32)
    if wanted == "BF16":
        bits = values.astype(np.float32).view(np.uint32)
        return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)
    return values.astype(STORED[wanted])
