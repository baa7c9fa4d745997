"""What this machine has and what this process takes of it: memory, and bytes truly read from the disk."""

from __future__ import annotations

import ctypes
import os
import sys

import psutil

_RUSAGE_INFO_V2 = 2


def device_read_bytes() -> int | None:
    """Bytes that this process has caused to be read from a storage device since it started; None where the system does
    not say. What the page cache served is not in it.

    Linux: read_bytes of /proc/self/io. macOS: ri_diskio_bytesread of proc_pid_rusage(2).
    """
    if sys.platform == "linux":
        try:
            with open("/proc/self/io", encoding="ascii") as file:
                return next(int(line.split()[1]) for line in file if line.startswith("read_bytes:"))
        except (OSError, StopIteration):
            return None
    if sys.platform == "darwin":
        return _device_read_bytes_macos()
    return None


def process_memory_bytes() -> int:
    """Memory that this process holds (its resident set)."""
    return int(psutil.Process().memory_info().rss)


def available_memory_bytes() -> int:
    """Memory that can still be taken without pushing others out, within the control group where there is one."""
    available = int(psutil.virtual_memory().available)
    for limit_file, usage_file in (
        ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"),
        ("/sys/fs/cgroup/memory/memory.limit_in_bytes", "/sys/fs/cgroup/memory/memory.usage_in_bytes"),
    ):
        try:
            with open(limit_file, encoding="ascii") as limit, open(usage_file, encoding="ascii") as usage:
                text = limit.read().strip()
                if text != "max":
                    available = min(available, int(text) - int(usage.read()))
        except (OSError, ValueError):
            continue
    return max(0, available)


class _RusageInfoV2(ctypes.Structure):
    """struct rusage_info_v2 of <sys/resource.h>."""

    _fields_ = (
        ("ri_uuid", ctypes.c_uint8 * 16),
        *((f"field_{n}", ctypes.c_uint64) for n in range(16)),
        ("ri_diskio_bytesread", ctypes.c_uint64),
        ("ri_diskio_byteswritten", ctypes.c_uint64),
    )


def _device_read_bytes_macos() -> int | None:
    info = _RusageInfoV2()
    try:
        library = ctypes.CDLL("/usr/lib/libproc.dylib", use_errno=True)
        result = library.proc_pid_rusage(os.getpid(), _RUSAGE_INFO_V2, ctypes.byref(info))
    except (OSError, AttributeError):
        return None
    return int(info.ri_diskio_bytesread) if result == 0 else None
