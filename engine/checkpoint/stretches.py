"""Stretches: byte ranges of a file that follow each other, to be read by one call into several buffers.

A packed expert is one stretch, an unpacked one up to nine. A long stretch can be cut so that several threads share it.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ALIGNMENT = 4096
"""Of offsets, lengths and addresses where the page cache is bypassed; what any disk of today is content with."""

Destination = tuple[Path, int, memoryview]
"""Which file, from which byte, into which buffer."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The bytes of `path` from `offset` on that fill `buffers` one after the other."""

    path: Path
    offset: int
    buffers: tuple[memoryview, ...]

    @property
    def nbytes(self) -> int:
        """Of all buffers."""
        return sum(buffer.nbytes for buffer in self.buffers)

    @property
    def is_aligned(self) -> bool:
        """Whether the disk can write into the buffers itself."""
        return self.offset % ALIGNMENT == 0 and all(
            buffer.nbytes % ALIGNMENT == 0 and address(buffer) % ALIGNMENT == 0 for buffer in self.buffers
        )

    def part(self, begin: int, end: int) -> Stretch:
        """The bytes from `begin` to `end` of it."""
        return Stretch(self.path, self.offset + begin, tuple(cut(self.buffers, begin, end)))


def cut(buffers: Sequence[memoryview], begin: int, end: int) -> Iterator[memoryview]:
    """The bytes from `begin` to `end` of buffers that are thought of as one."""
    for buffer in buffers:
        if begin < buffer.nbytes and end > 0:
            yield buffer[max(begin, 0) : end]
        begin -= buffer.nbytes
        end -= buffer.nbytes


def joined(destinations: Sequence[Destination]) -> list[Stretch]:
    """Destinations as stretches, in their order."""
    stretches: list[Stretch] = []
    for path, offset, buffer in destinations:
        last = stretches[-1] if stretches else None
        if last is not None and last.path == path and last.offset + last.nbytes == offset:
            stretches[-1] = Stretch(path, last.offset, (*last.buffers, buffer))
        else:
            stretches.append(Stretch(path, offset, (buffer,)))
    return stretches


def shared_out(stretches: list[Stretch], piece_bytes: int | None) -> list[list[Stretch]]:
    """What each of several threads reads: all of it by one, but for a single stretch longer than `piece_bytes`."""
    if piece_bytes is None or len(stretches) != 1 or stretches[0].nbytes <= piece_bytes:
        return [stretches]
    whole = stretches[0]
    begins = range(0, whole.nbytes, piece_bytes)
    return [[whole.part(begin, min(begin + piece_bytes, whole.nbytes))] for begin in begins]


def address(buffer: memoryview | np.ndarray) -> int:
    """Where a writable buffer begins in memory. Of an array it is the same as `array.ctypes.data` in a third of the
    time, which counts where a token asks for a hundred."""
    if not buffer.nbytes:
        return 0
    return ctypes.addressof(ctypes.c_char.from_buffer(buffer))  # type: ignore[arg-type]  # 3.11 types no array as Buffer
