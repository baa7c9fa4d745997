"""TensorEntry: one tensor of a checkpoint and the bytes of a file that hold it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ITEM_BYTES = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "U64": 8, "I64": 8, "U32": 4, "I32": 4, "U16": 2, "I16": 2}
ITEM_BYTES |= {"U8": 1, "I8": 1, "BOOL": 1, "F8_E4M3": 1, "F8_E5M2": 1}


@dataclass(frozen=True, slots=True)
class TensorEntry:
    """One tensor on disk: `nbytes` bytes of `path` from `offset`, row-major, little-endian.

    stride: bytes from one entry of the first dimension to the next, where other things lie between them (the packed
    experts); None where they follow each other.
    """

    name: str
    dtype: str
    shape: tuple[int, ...]
    path: Path
    offset: int
    nbytes: int
    stride: int | None = None
