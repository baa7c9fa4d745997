"""The hot set of a model on disk: which experts were in the cache, the one used most of late first, to be read again
at the next start. One file for what a person saved, one for the end of the last session."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from engine.events import HotSet
from engine.small_files import read_whole

FORMAT = 1
_MOST_BYTES = 64 << 20
_log = logging.getLogger(__name__)


class HotSetFiles:
    """The hot sets of the model with this identity."""

    def __init__(self, directory: Path, identity: str, layers: int, experts: int) -> None:
        self.directory = directory
        self._paths = {
            chosen: directory / f"{identity[:32]}.{'saved' if chosen else 'last'}" for chosen in (True, False)
        }
        self._layers, self._experts = layers, experts

    def save(self, experts: Sequence[tuple[int, int, int]], *, chosen: bool) -> None:
        """Keep (layer, expert, picks). Raises OSError."""
        self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        value = {"format": FORMAT, "saved_at": time.time(), "experts": experts}
        descriptor, temporary = tempfile.mkstemp(".part", ".", self.directory)  # mode 0600
        try:
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                json.dump(value, file)
            os.replace(temporary, self._paths[chosen])
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise

    def load(self) -> HotSet | None:
        """What the person saved, else that of the last session; None where there is neither, or only damage."""
        for chosen, path in self._paths.items():
            try:
                if path.stat().st_size > _MOST_BYTES:
                    raise ValueError("it is too large")
                value = json.loads(read_whole(path))
                if value["format"] != FORMAT:
                    continue
                experts = tuple((int(layer), int(expert), int(picks)) for layer, expert, picks in value["experts"])
                if any(not (0 <= at < self._layers and 0 <= n < self._experts) for at, n, _ in experts):
                    raise ValueError("it names experts that the model has not")
                return HotSet(experts, float(value["saved_at"]), chosen)
            except FileNotFoundError:
                continue
            except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
                _log.warning("the saved experts in %s are not used: %s", path, error)
        return None


def clear(directory: Path) -> tuple[int, int]:
    """Remove the hot sets of all models. Returns how many files that were, and their bytes."""
    removed = nbytes = 0
    for path in [*directory.glob("*.saved"), *directory.glob("*.last")]:
        with contextlib.suppress(OSError):
            size = path.stat().st_size
            path.unlink()
            removed, nbytes = removed + 1, nbytes + size
    return removed, nbytes
