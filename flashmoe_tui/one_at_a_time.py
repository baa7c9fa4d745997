"""Files that several windows keep together are changed by one at a time."""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from flashmoe_tui.locations import ensure_dir


@contextlib.contextmanager
def changing(path: Path) -> Iterator[None]:
    """What is read of a file in here is what is written over: whoever else would change it waits, in this process and
    in others, or anything beside it. Its directory is made if need be. Raises StorageError where that fails."""
    ensure_dir(path.parent)
    with contextlib.ExitStack() as held:
        with contextlib.suppress(OSError):  # a file system without locks: better unlocked than unsaved
            fd = os.open(path.parent, os.O_RDONLY | os.O_CLOEXEC)
            held.callback(os.close, fd)
            fcntl.flock(fd, fcntl.LOCK_EX)
        yield
