"""The most memory that this process held while it was watched: anonymous memory, which no budget can page out.

What the page cache holds of mapped files is not in it: the system takes that back when it needs to.
"""

from __future__ import annotations

import sys
import threading
from types import TracebackType

from engine.machine import physical_footprint_bytes, process_memory_bytes

_LOOK_SECONDS = 0.01


def anonymous_memory_bytes() -> int:
    """Memory of this process that is not a file's.

    Linux: RssAnon of /proc/self/status. macOS: the physical footprint, which also counts what Metal holds. Elsewhere
    the resident set.
    """
    if sys.platform == "linux":
        try:
            with open("/proc/self/status", encoding="ascii", errors="replace") as file:
                return next(int(line.split()[1]) * 1024 for line in file if line.startswith("RssAnon:"))
        except (OSError, StopIteration):
            pass
    return physical_footprint_bytes() or process_memory_bytes()


class PeakMemory:
    """Looks a hundred times a second from `with` on. before_bytes: when it was made; peak_bytes: the most since."""

    def __init__(self) -> None:
        self.before_bytes = self.peak_bytes = anonymous_memory_bytes()
        self._ended = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="peak-memory", daemon=True)

    def __enter__(self) -> PeakMemory:
        self._watcher.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._ended.set()
        self._watcher.join()

    def _watch(self) -> None:
        while not self._ended.wait(_LOOK_SECONDS):
            self.peak_bytes = max(self.peak_bytes, anonymous_memory_bytes())
