"""The prompts that were sent, for Up and Down in the composer: one JSON string a line, the newest last.

Readable by its owner alone. Several windows may append to it at once.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
from pathlib import Path

from flashmoe_tui.locations import StorageError, ensure_dir


class PromptHistory:
    """The last `size` prompts. size 0 keeps and shows none."""

    def __init__(self, path: Path, size: int = 1000) -> None:
        self.path = path
        self.size = size

    def entries(self) -> list[str]:
        """Oldest first. A line that cannot be read is left out; a file that cannot be read is an empty history."""
        try:
            data = self.path.read_bytes()
        except OSError:
            return []
        entries: list[str] = []
        for line in data.splitlines():
            with contextlib.suppress(ValueError):
                entry = json.loads(line)
                if isinstance(entry, str):
                    entries.append(entry)
        return entries[-self.size :] if self.size else []

    def append(self, prompt: str) -> None:
        """Remember a prompt, unless it is blank or the same as the one before. Raises StorageError."""
        if not self.size or not prompt.strip():
            return
        ensure_dir(self.path.parent)
        try:
            fd = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
            with os.fdopen(fd, "r+b") as file:
                with contextlib.suppress(OSError):  # a file system without locks
                    fcntl.flock(fd, fcntl.LOCK_EX)
                self._append(fd, prompt)
                file.flush()
        except OSError as error:
            raise StorageError(f"cannot save the prompt to {self.path} ({error.strerror}): make it writable") from error

    def _append(self, fd: int, prompt: str) -> None:
        entries = self.entries()
        if entries and entries[-1] == prompt:
            return
        size = os.fstat(fd).st_size
        torn = size > 0 and os.pread(fd, 1, size - 1) != b"\n"
        if size > 0 and self._lines() >= 2 * self.size:  # shorten in place: the lock is on this file
            text = b"".join(_line(entry) for entry in [*entries, prompt][-self.size :])
            os.ftruncate(fd, 0)
        else:
            text = (b"\n" if torn else b"") + _line(prompt)
        while text:
            text = text[os.write(fd, text) :]

    def _lines(self) -> int:
        return self.path.read_bytes().count(b"\n")


def _line(prompt: str) -> bytes:
    return json.dumps(prompt).encode() + b"\n"
