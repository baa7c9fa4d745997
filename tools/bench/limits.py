"""A command in less memory than the machine has: a control group where this user may make one.

Tried in turn: a group of the system's own (version 2, then 1; needs root), a scope of the user's systemd. On a Mac, and
where neither is permitted, there is no such limit, and the program's own budget is what holds.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_GROUPS = (
    (Path("/sys/fs/cgroup"), "memory.max", "memory.peak"),
    (Path("/sys/fs/cgroup/memory"), "memory.limit_in_bytes", "memory.max_usage_in_bytes"),
)
_SWAP = ("memory.swap.max", "memory.memsw.limit_in_bytes")


@dataclass(frozen=True, slots=True)
class Limit:
    """How a command is held. prefix: goes before it. peak_file: where its most memory can be read, page cache
    included."""

    how: str
    prefix: tuple[str, ...] = ()
    peak_file: Path | None = None

    @property
    def peak_bytes(self) -> int | None:
        """The most that the group has held so far."""
        try:
            return int(self.peak_file.read_text(encoding="ascii")) if self.peak_file else None
        except (OSError, ValueError):
            return None


@contextlib.contextmanager
def limited(nbytes: int) -> Iterator[Limit | None]:
    """A limit of so many bytes for as long as the block lasts; None where none is permitted."""
    group = _make_group(nbytes)
    if group is not None:
        directory, peak = group
        script = f'echo $$ > {directory}/cgroup.procs && exec "$@"'
        try:
            yield Limit("control group", ("sh", "-c", script, "sh"), directory / peak)
        finally:
            _remove(directory)
    elif _has_user_systemd():
        scope = ("systemd-run", "--user", "--scope", "--quiet", "-p", f"MemoryMax={nbytes}", "-p", "MemorySwapMax=0")
        yield Limit("systemd user scope", (*scope, "--"))
    else:
        yield None


def _make_group(nbytes: int) -> tuple[Path, str] | None:
    for root, limit, peak in _GROUPS:
        directory = root / f"flashmoe-{os.getpid()}"
        try:
            if not (root / "cgroup.procs").exists():
                continue
            directory.mkdir()
        except OSError:
            continue
        try:
            (directory / limit).write_text(str(nbytes), encoding="ascii")
        except OSError:
            _remove(directory)
            continue
        for swap in _SWAP:
            with contextlib.suppress(OSError):
                (directory / swap).write_text("0" if swap.startswith("memory.swap") else str(nbytes), encoding="ascii")
        return directory, peak
    return None


def _remove(directory: Path) -> None:
    for _ in range(20):  # what ran in it may still be going
        try:
            directory.rmdir()
            return
        except OSError:
            time.sleep(0.1)


def _has_user_systemd() -> bool:
    if sys.platform != "linux" or shutil.which("systemd-run") is None:
        return False
    command = ["systemd-run", "--user", "--scope", "--quiet", "-p", "MemoryMax=512M", "--", "true"]
    try:
        return subprocess.run(command, capture_output=True, timeout=10, check=False).returncode == 0
    except (OSError, subprocess.SubprocessError):
        return False
