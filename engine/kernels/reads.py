"""The reading threads of the C library (reads.c) as Python sees them."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import CLOCK_MONOTONIC, clock_gettime_ns
from typing import Any

from engine.checkpoint.stretches import address

_Pointer = ctypes.c_void_p
PREADV = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int, _Pointer, ctypes.c_int, ctypes.c_int64)
"""fm_preadv: descriptor, struct iovec *, their count, offset -> bytes, or -errno."""
_MOST_ENDED = 64


class Part(ctypes.Structure):
    """struct iovec."""

    _fields_ = (("base", _Pointer), ("nbytes", ctypes.c_size_t))


class ReadStruct(ctypes.Structure):
    """fm_read of reads.c."""

    _fields_ = (
        ("next", _Pointer),
        ("parts", _Pointer),
        *((name, ctypes.c_int64) for name in ("offset", "number", "begun", "ended")),
        *((name, ctypes.c_int32) for name in ("descriptor", "count", "status", "reserved")),
    )


@dataclass(frozen=True, slots=True, eq=False)
class Range:
    """The bytes of a file from `offset` on that fill `buffers` one after the other."""

    descriptor: int
    offset: int
    buffers: Sequence[memoryview]


@dataclass(frozen=True, slots=True, eq=False)
class NativeRead:
    """A range to be read, and the memory that the library uses meanwhile."""

    number: int
    struct: ReadStruct
    memory: tuple[object, ...]

    @property
    def whole(self) -> bool:
        """Of a read that has ended: whether all of its bytes have come."""
        return bool(self.struct.status == 0)

    @property
    def begun_seconds(self) -> float:
        """When a thread took it, on `clock`; 0 before."""
        return float(self.struct.begun) / 1e9

    @property
    def ended_seconds(self) -> float:
        """When it ended, on `clock`; 0 before."""
        return float(self.struct.ended) / 1e9


@dataclass(frozen=True, slots=True, eq=False)
class Burst:
    """Reads that are submitted together."""

    structs: ctypes.Array[ReadStruct]
    reads: list[NativeRead]


def clock() -> float:
    """Seconds on the clock that the library reads."""
    return clock_gettime_ns(CLOCK_MONOTONIC) / 1e9


class NativeReads:
    """Threads that read, outside Python. For one thread that submits and waits; any may call `wake`.

    preadv: of tests, in place of the system's. Raises OSError when there is no memory or no thread to be had, and
    AttributeError when the library has no such functions.
    """

    def __init__(self, path: Path, threads: int, preadv: Any = None) -> None:
        self._library = library = ctypes.CDLL(str(path))
        signatures = {
            "fm_reads_new": ((_Pointer,), _Pointer),
            "fm_reads_add_thread": ((_Pointer,), ctypes.c_int),
            "fm_reads_submit": ((_Pointer, _Pointer, ctypes.c_int), None),
            "fm_reads_wait": ((_Pointer, ctypes.c_int64, _Pointer, ctypes.c_int), ctypes.c_int),
            "fm_reads_wake": ((_Pointer,), None),
            "fm_reads_close": ((_Pointer,), None),
            "fm_reads_free": ((_Pointer,), None),
        }
        for name, (arguments, result) in signatures.items():
            function = getattr(library, name)
            function.argtypes, function.restype = arguments, result
        self._preadv = preadv  # kept as long as the threads
        self._reads = library.fm_reads_new(ctypes.cast(preadv, _Pointer) if preadv is not None else None)
        if not self._reads:
            raise OSError("there is no memory for the threads that read")
        self._under_way: dict[int, NativeRead] = {}
        self._count = 0
        self._numbers = (ctypes.c_int64 * _MOST_ENDED)()
        if not sum(self.add_thread() for _ in range(threads)):
            raise OSError("the system gives no threads to read with")

    def add_thread(self) -> bool:
        """Start one more thread. Returns whether the system had one."""
        return bool(self._library.fm_reads_add_thread(self._reads) == 0)

    def prepare(self, ranges: Sequence[Range]) -> Burst:
        """Reads to be submitted, in that order."""
        structs = (ReadStruct * len(ranges))()
        reads = []
        for struct, of in zip(structs, ranges, strict=True):
            parts = (Part * len(of.buffers))()
            struct.parts, struct.count = ctypes.addressof(parts), _fill(parts, of.buffers)
            struct.descriptor, struct.offset, struct.number = of.descriptor, of.offset, self._count
            reads.append(NativeRead(self._count, struct, (parts, of)))
            self._count += 1
        return Burst(structs, reads)

    def submit(self, burst: Burst) -> None:
        """Have them read."""
        self._under_way.update((read.number, read) for read in burst.reads)
        self._library.fm_reads_submit(self._reads, burst.structs, len(burst.reads))

    def wait(self, seconds: float) -> list[NativeRead]:
        """Those that have ended, in that order: waits until there is one, somebody calls `wake`, or so long."""
        ended: list[NativeRead] = []
        count = _MOST_ENDED
        while count == _MOST_ENDED:
            limit = 0 if ended else int(seconds * 1e9)
            count = self._library.fm_reads_wait(self._reads, limit, self._numbers, _MOST_ENDED)
            ended += [self._under_way.pop(number) for number in self._numbers[:count]]
        return ended

    def wake(self) -> None:
        """Have `wait` return."""
        self._library.fm_reads_wake(self._reads)

    def close(self) -> None:
        """Let the threads end after what has been submitted; `wait` still gives that."""
        self._library.fm_reads_close(self._reads)

    def __del__(self) -> None:
        if getattr(self, "_reads", None) and not self._under_way:
            self._library.fm_reads_close(self._reads)
            self._library.fm_reads_free(self._reads)


def _fill(parts: ctypes.Array[Part], buffers: Sequence[memoryview]) -> int:
    """Buffers as parts, neighbours in memory as one. Returns how many."""
    count, end = 0, -1
    for buffer in buffers:
        base, nbytes = address(buffer), buffer.nbytes
        if base == end:
            parts[count - 1].nbytes += nbytes
        else:
            parts[count].base, parts[count].nbytes = base, nbytes
            count += 1
        end = base + nbytes
    return count
