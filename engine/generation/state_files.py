"""The files of SnapshotStore: arrays behind a header, checked as they are read.

    "FMSTATE\\n" | length of the header, u32 | header, JSON | the arrays, one after the other | CRC-32 of all that, u32

Written under a temporary name, fsynced, renamed: a file is whole or not there. All little-endian, as the machines are.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import re
import shutil
import struct
import tempfile
import time
import zlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np

_MAGIC = b"FMSTATE\n"
_BEFORE = len(_MAGIC) + 4
_MOST_HEADER = 1 << 20
_TYPES = ("float32", "float16", "uint16")
_NAME = re.compile(r"[0-9a-f]{32}\.(rows|delta)")
_TEMPORARY = re.compile(r"\.(\d+)-\w+\.part")


class Damaged(Exception):
    """A file is not what it says, or not what was expected (never leaves the store)."""


def write(
    path: Path, header: Mapping[str, Any], arrays: Sequence[np.ndarray], lock: Lock, wanted: Callable[[], bool]
) -> None:
    """Write a file of arrays ([n, ...] each, n of them contiguous), and give it its name if it is still `wanted` then;
    that happens under the `lock`. Raises OSError."""
    descriptor, temporary = tempfile.mkstemp(".part", f".{os.getpid()}-", path.parent)  # mode 0600
    try:
        with os.fdopen(descriptor, "wb", buffering=0) as file:
            described = [[str(array.dtype), list(array.shape)] for array in arrays]
            text = json.dumps({**header, "arrays": described}).encode()
            checksum = 0
            pieces: list[bytes | memoryview] = [
                _MAGIC,
                struct.pack("<I", len(text)),
                text,
                *(part.data for array in arrays for part in array),
            ]
            for left in (memoryview(piece).cast("B") for piece in pieces):
                checksum = zlib.crc32(left, checksum)
                while left:
                    left = left[file.write(left) :]
            file.write(struct.pack("<I", checksum))
            os.fsync(file.fileno())
        with lock:
            if not wanted():
                return
            os.replace(temporary, path)
            temporary = ""
        directory = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)
    finally:
        if temporary:
            with contextlib.suppress(OSError):
                os.unlink(temporary)


def read(
    path: Path, places: Callable[[Mapping[str, Any]], Sequence[np.ndarray]] | None = None
) -> tuple[Mapping[str, Any], Sequence[np.ndarray]]:
    """The header of a file, and its arrays, filled into what `places` gives for the header ([n, ...] each, n of them
    contiguous); without `places` the header alone, and then nothing but its form is checked.

    Raises Damaged or OSError."""
    with path.open("rb", buffering=0) as file:
        size = os.fstat(file.fileno()).st_size
        before = file.read(_BEFORE)
        length = int.from_bytes(before[len(_MAGIC) :], "little")
        if len(before) < _BEFORE or not before.startswith(_MAGIC) or length > min(size, _MOST_HEADER):
            raise Damaged("it is no file of this format")
        text = file.read(length)
        try:
            header = json.loads(text)
            nbytes = sum(_nbytes(dtype, shape) for dtype, shape in header["arrays"])
        except (ValueError, TypeError, KeyError, RecursionError):
            raise Damaged("its header cannot be read") from None
        if size != _BEFORE + length + nbytes + 4:
            raise Damaged("it was cut short")
        if places is None:
            return header, ()
        arrays = places(header)
        if [[str(array.dtype), list(array.shape)] for array in arrays] != header["arrays"]:
            raise Damaged("it holds other arrays than expected")
        checksum = zlib.crc32(text, zlib.crc32(before))
        for part in (part for array in arrays for part in array):
            left = part.data.cast("B")
            while left:
                got = file.readinto(left)
                if not got:
                    raise Damaged("it was cut short")
                checksum = zlib.crc32(left[:got], checksum)
                left = left[got:]
        if file.read(4) != struct.pack("<I", checksum):
            raise Damaged("its checksum is wrong")
    return header, arrays


def _nbytes(dtype: str, shape: Sequence[int]) -> int:
    """Of an array as a header describes it. Raises ValueError where a state has no such arrays."""
    if dtype not in _TYPES or len(shape) < 2 or not all(isinstance(n, int) and n > 0 for n in shape):
        raise ValueError
    return np.dtype(dtype).itemsize * math.prod(shape)


def touch(paths: Sequence[Path]) -> None:
    """Note that these were used now, the later ones after the earlier ones. What has vanished is left out."""
    now = time.time_ns()
    for number, path in enumerate(paths):
        with contextlib.suppress(OSError):
            os.utime(path, ns=(now + 1000 * number, now + 1000 * number))


def most_bytes(directory: Path) -> int:
    """What all files may take of the disk: as much as they leave free on it. Raises OSError."""
    return (sum(size for _, size, _ in _found(directory)) + shutil.disk_usage(directory).free) // 2


def remove_beyond(directory: Path, limit_bytes: int) -> tuple[int, int]:
    """Remove the files used longest ago until all take at most `limit_bytes`. Returns how many, and their bytes."""
    found = _found(directory)
    total, removed, removed_bytes = sum(size for _, size, _ in found), 0, 0
    for _, size, path in sorted(found):
        if total <= limit_bytes:
            break
        with contextlib.suppress(OSError):
            os.unlink(path)
            removed, removed_bytes = removed + 1, removed_bytes + size
        total -= size
    return removed, removed_bytes


def _found(directory: Path) -> list[tuple[int, int, str]]:
    """When each file was used last, its bytes, and where it is."""
    found = []
    with contextlib.suppress(OSError), os.scandir(directory) as entries:
        for entry in entries:
            if _NAME.fullmatch(entry.name):
                with contextlib.suppress(OSError):
                    status = entry.stat(follow_symlinks=False)
                    found.append((status.st_mtime_ns, status.st_size, entry.path))
    return found


def remove_abandoned(directory: Path) -> None:
    """Remove what processes that are no more have left half written."""
    with contextlib.suppress(OSError), os.scandir(directory) as entries:
        for entry in entries:
            match = _TEMPORARY.fullmatch(entry.name)
            if match and not _is_alive(int(match[1])):
                with contextlib.suppress(OSError):
                    os.unlink(entry.path)


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True
