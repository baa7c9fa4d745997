"""What this machine has and what this process takes of it: its chip, memory, and bytes truly read from the disk."""

from __future__ import annotations

import ctypes
import mmap
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil

_RUSAGE_INFO_V2 = 2
_BUSY_SHARE = 0.7


def large_pages(nbytes: int) -> mmap.mmap:
    """Zeros in pages of 2 MiB where the system has them: the disk writes into those faster, having fewer to find
    (bursts of four experts 2.6 -> 2.9 GB/s, single ones 2.2 -> 2.4; 2 cores, virtio)."""
    memory = mmap.mmap(-1, nbytes, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    if hasattr(mmap, "MADV_HUGEPAGE"):
        with suppress(OSError):  # a kernel without them
            memory.madvise(mmap.MADV_HUGEPAGE)
    return memory


def give_back(memory: mmap.mmap, begin: int, end: int) -> int:
    """The system takes the whole pages between two places, where it has a call for that; what they held is lost.
    begin: on a page. Returns where the pages that are left begin."""
    end -= end % mmap.PAGESIZE
    if end > begin and hasattr(mmap, "MADV_DONTNEED"):
        memory.madvise(mmap.MADV_DONTNEED, begin, end - begin)
    return end


def trim_heap() -> None:
    """Freed memory goes back to the system where the allocator keeps it (glibc: 120 to 180 MB after a prompt of 4,000
    tokens of the 35B shape, which the next one would come on top of)."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


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
        usage = _usage_macos()
        return None if usage is None else int(usage.ri_diskio_bytesread)
    return None


def physical_footprint_bytes() -> int | None:
    """What macOS holds this process accountable for, Metal's memory included; None elsewhere."""
    usage = _usage_macos() if sys.platform == "darwin" else None
    return None if usage is None else int(usage.ri_phys_footprint)


def process_memory_bytes() -> int:
    """Memory that this process holds (its resident set)."""
    return int(psutil.Process().memory_info().rss)


def total_memory_bytes() -> int:
    """Memory of this machine."""
    return int(psutil.virtual_memory().total)


def memory_limit_bytes() -> int | None:
    """The most memory that the control groups of this process allow, None without such a limit."""
    limits = [limit for limit, _ in _control_groups() if limit < total_memory_bytes()]
    return min(limits, default=None)


def available_memory_bytes() -> int:
    """Memory that can still be taken without pushing others out, within the control groups where there are some."""
    available = int(psutil.virtual_memory().available)
    return max(0, min([available, *(limit - used for limit, used in _control_groups())]))


def chip_name() -> str:
    """The processor as its maker calls it; the architecture where the system does not say."""
    try:
        if sys.platform == "darwin":
            asked = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
            return subprocess.run(asked, capture_output=True, text=True, timeout=5).stdout.strip() or platform.machine()
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except (OSError, subprocess.SubprocessError):
        pass
    return platform.machine()


def busy() -> bool:
    """Whether other programs have most of the processors now, so that what is measured comes out too low."""
    return os.getloadavg()[0] > _BUSY_SHARE * (os.cpu_count() or 1)


def _control_groups() -> Iterator[tuple[int, int]]:
    """(limit, used) in bytes of the memory control groups that this process is in, from its own up to the root.

    Used is without the files that were read and not lately used again: those the kernel gives back first.
    """
    try:
        memberships = Path("/proc/self/cgroup").read_text(encoding="ascii").splitlines()
    except (OSError, ValueError):
        return
    for line in memberships:
        _, controllers, inside = line.split(":", 2)
        if controllers == "":
            top, limit_name, used_name, idle = Path("/sys/fs/cgroup"), "memory.max", "memory.current", "inactive_file"
        elif "memory" in controllers.split(","):
            top, limit_name, used_name = Path("/sys/fs/cgroup/memory"), "memory.limit_in_bytes", "memory.usage_in_bytes"
            idle = "total_inactive_file"
        else:
            continue
        own = top / inside.lstrip("/")
        for group in (own, *own.parents):  # in a container the path may be the host's; its root is there all the same
            if not group.is_relative_to(top):
                break
            try:
                limit = int((group / limit_name).read_text(encoding="ascii"))
                used = int((group / used_name).read_text(encoding="ascii"))
                stat = dict(line.split() for line in (group / "memory.stat").read_text(encoding="ascii").splitlines())
                yield limit, used - int(stat.get(idle, 0))
            except (OSError, ValueError):  # "max" is no limit
                continue


class _RusageInfoV2(ctypes.Structure):
    """struct rusage_info_v2 of <sys/resource.h>."""

    _fields_ = (
        ("ri_uuid", ctypes.c_uint8 * 16),
        *((f"field_{n}", ctypes.c_uint64) for n in range(7)),
        ("ri_phys_footprint", ctypes.c_uint64),
        *((f"field_{n}", ctypes.c_uint64) for n in range(8, 16)),
        ("ri_diskio_bytesread", ctypes.c_uint64),
        ("ri_diskio_byteswritten", ctypes.c_uint64),
    )


def _usage_macos() -> _RusageInfoV2 | None:
    info = _RusageInfoV2()
    try:
        library = ctypes.CDLL("/usr/lib/libproc.dylib", use_errno=True)
        result = library.proc_pid_rusage(os.getpid(), _RUSAGE_INFO_V2, ctypes.byref(info))
    except (OSError, AttributeError):
        return None
    return info if result == 0 else None
