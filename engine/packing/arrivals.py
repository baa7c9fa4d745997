"""Files on their way: a few at a time, in a given order, never far ahead of what has been used."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from engine.errors import PullCancelled
from engine.packing.hub import Arrived, Notice, Repository, fetch
from engine.request import CancelToken

_STOP_SECONDS = 15.0
"""A thread that a silent connection holds learns of a stop when the connection's own time is up."""


class Arrivals:
    """Fetches `paths`, each the file of its name, on threads of its own. `arrived` and `notice` are called on those."""

    def __init__(
        self, repository: Repository, paths: Sequence[Path], at_a_time: int, arrived: Arrived, notice: Notice
    ) -> None:
        self._repository = repository
        self._left = deque(paths)
        self._at_a_time = at_a_time
        self._arrived_bytes, self._notice = arrived, notice
        self._stop = CancelToken()
        self._changed = threading.Condition()
        self._here: list[Path] = []
        self._open = 0
        self._error: BaseException | None = None
        self._threads = [
            threading.Thread(target=self._work, name=f"fetch-{number}", daemon=True) for number in range(at_a_time)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def at_work(self) -> bool:
        """Whether a file is still to come, or to be taken."""
        with self._changed:
            return bool(self._left or self._open)

    def take(self, timeout_seconds: float) -> list[Path]:
        """What has come since; waits for the next file, but not longer than that. Raises what a fetch raised."""
        with self._changed:
            self._changed.wait_for(lambda: self._here or self._error, timeout_seconds)
            if self._error is not None:
                raise self._error
            taken, self._here = self._here, []
            return taken

    def used(self, files: int) -> None:
        """That many of the files taken need no longer be waited for: others may come."""
        with self._changed:
            self._open -= files
            self._changed.notify_all()

    def close(self) -> None:
        """Stop what is on its way; what has come of it stays."""
        self._stop.set()
        with self._changed:
            self._changed.notify_all()
        for thread in self._threads:
            thread.join(_STOP_SECONDS)

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(self._may_go_on)
                if self._stop.is_set() or not self._left:
                    return
                path = self._left.popleft()
                self._open += 1
            file = self._repository.files[path.name]
            try:
                fetch(self._repository, file, path, self._arrived_bytes, self._notice, self._stop)
            except PullCancelled:
                return
            except Exception as error:
                with self._changed:
                    self._error = self._error or error
                    self._stop.set()
                    self._changed.notify_all()
                return
            with self._changed:
                self._here.append(path)
                self._changed.notify_all()

    def _may_go_on(self) -> bool:
        return self._stop.is_set() or not self._left or self._open < self._at_a_time
