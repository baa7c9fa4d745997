"""Small files that several windows keep together: changed by one at a time, and never half written."""

from __future__ import annotations

import contextlib
import fcntl
import os
import tempfile
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


def write_whole(path: Path, text: str) -> None:
    """The new text in the place of the old one, or the old one stays; readable by its owner alone. Raises OSError."""
    fd, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name + ".")  # mode 0600
    try:
        with os.fdopen(fd, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
