"""The prompts that were sent, for Up and Down in the composer: one JSON string a line, the newest last.

Readable by its owner alone. Several windows may append to it at once.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path

from engine.small_files import read_whole, write_whole
from flashmoe_tui.locations import StorageError
from flashmoe_tui.one_at_a_time import changing


class PromptHistory:
    """The last `size` prompts. size 0 keeps and shows none."""

    def __init__(self, path: Path, size: int = 1000) -> None:
        self.path = path
        self.size = size

    def entries(self) -> list[str]:
        """Oldest first. A line that cannot be read is left out; a file that cannot be read is an empty history."""
        try:
            data = read_whole(self.path)
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
        try:
            with changing(self.path):
                self._append(prompt)
        except OSError as error:
            raise StorageError(f"cannot save the prompt to {self.path} ({error.strerror}): make it writable") from error

    def _append(self, prompt: str) -> None:
        entries = self.entries()
        if entries and entries[-1] == prompt:
            return
        data = read_whole(self.path) if self.path.is_file() else b""
        if data.count(b"\n") >= 2 * self.size:
            write_whole(self.path, "".join(_line(entry) for entry in [*entries, prompt][-self.size :]))
            return
        torn = data and not data.endswith(b"\n")
        text = (("\n" if torn else "") + _line(prompt)).encode()
        # without waiting: a pipe in its place would have no reader
        fd = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC | os.O_NONBLOCK, 0o600)
        try:
            while text:
                text = text[os.write(fd, text) :]
        finally:
            os.close(fd)


def _line(prompt: str) -> str:
    return json.dumps(prompt) + "\n"
