"""`flashmoe pack`: a checkpoint rewritten so that each expert is one read; and the check of one that was."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from engine.models import find_model
from engine.packing.pack import origin
from engine.packing.pack import pack as pack_checkpoint
from engine.packing.verify import verify as verify_packed
from flashmoe_tui import figures as words
from flashmoe_tui import locations

_LINE_SECONDS = 0.2


def pack(source: str, out: str | None) -> int:
    """Pack `source` and say where it is. Raises EngineError."""
    directory = find_model(source, locations.models_dir())
    target = Path(out).expanduser() if out else locations.models_dir() / f"{origin(directory).name}-packed"
    line = _Line("packing")
    try:
        packed = pack_checkpoint(directory, target.absolute(), line.show)
    finally:
        line.clear()
    resumed = f", {packed.resumed_files} files from the run before" if packed.resumed_files else ""
    print(f"packed {packed.manifest.name}: {words.size(packed.nbytes)} in {words.seconds(line.elapsed)}{resumed}")
    print(packed.directory)
    return 0


def verify(source: str) -> int:
    """Compare all hashes of a packed model. Raises EngineError."""
    directory = find_model(source, locations.models_dir())
    line = _Line("checking")
    try:
        manifest = verify_packed(directory, line.show)
    finally:
        line.clear()
    print(f"{directory}: all {len(manifest.files)} files are as they were packed")
    return 0


class _Line:
    """How far it is, on stderr and only where that is a terminal."""

    def __init__(self, verb: str) -> None:
        self._verb = verb
        self._begin = self._last = time.monotonic()
        self._shown = sys.stderr.isatty()

    @property
    def elapsed(self) -> float:
        """Seconds since it was made."""
        return time.monotonic() - self._begin

    def show(self, what: str, done: int, total: int) -> None:
        """At most a few times a second."""
        if self._shown and time.monotonic() - self._last >= _LINE_SECONDS:
            self._last = time.monotonic()
            share = done / max(1, total)
            sys.stderr.write(f"\r\x1b[K{self._verb} {what} · {share:.0%} of {words.size(total)}")
            sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away again."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
