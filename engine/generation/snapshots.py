"""SnapshotStore: states at message boundaries on disk, so that a reopened conversation reads only what is new.

A state after n tokens is two files. `KEY.delta` holds what cannot be rewound; `KEY.rows` the keys and values of the
tokens since the boundary that was kept before, whose key it names: of a conversation that grows only what is new is
written. KEY is a hash of the tokens and of all that the bits depend on: what does not match is never found.

This is the content of conversations: files of mode 0600 in a directory of mode 0700. All of it can be made again, so
nothing here ever fails an answer: a damaged file is dropped, and a full disk is a line in the log.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import queue
import re
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from engine.generation import state_files
from engine.generation.state_files import Damaged
from engine.model.state import Mark, SequenceState

FORMAT = 1
"""Changes with the files, and with anything in this program that changes the bits of a state."""
_WAITING = 2
"""Snapshots that may wait for the disk, in memory: copies, or in the C kernels what the state itself holds."""
_KEY = re.compile("[0-9a-f]{32}")
_log = logging.getLogger(__name__)
_Pieces = list[tuple[Path, dict[str, Any], list[np.ndarray]]]


class SnapshotStore:
    """States of one model as it is loaded now (`identity`: all that their bits depend on), in a directory that holds
    others too. `limit_bytes` is the most that all of them take, and never more than they leave free on the disk: those
    used longest ago make room. Belongs to one thread, but for its own that writes."""

    def __init__(self, directory: Path, identity: str, limit_bytes: int) -> None:
        self._directory = directory
        self._identity = hashlib.sha256(f"{FORMAT} {identity}".encode())
        self._limit_bytes = limit_bytes
        self._waiting: queue.Queue[tuple[int, _Pieces] | None] = queue.Queue()
        self._lock = threading.Lock()  # held while a file gets its name, and while all are removed
        self._cleared = 0
        self._thread: threading.Thread | None = None
        self._complained = False
        state_files.remove_abandoned(directory)

    def load(
        self, ids: Sequence[int], places: Sequence[int], beyond: int, empty: Callable[[], SequenceState]
    ) -> tuple[SequenceState, Mark] | None:
        """The state after as many of `ids` as there is one for: up to one of `places` (ascending) that lies `beyond`
        what the caller has, with its mark; None where there is none. `empty` is called where there seems to be one,
        before it is read, and gives the state of an empty sequence."""
        keys = self._keys(ids, places)
        for place in reversed(places):
            path = self._path(keys[place], "delta")
            if place <= beyond or not _is_there(path):
                continue
            try:
                state = empty()
                chain = self._chain(keys[place], place)
                _, deltas = state_files.read(path, _new_arrays)
                mark = state.restore(list(ids[:place]), self._read_rows(chain, place), deltas)
            except (Damaged, OSError, ValueError) as error:
                _log.warning("a state kept on disk is not used, and removed: %s (%s)", error, path)
                with contextlib.suppress(OSError):
                    path.unlink()
                continue
            # Rows that others go on from must not be the first to leave: they count as used after those.
            state_files.touch([path, *(part for part, _ in chain)])
            return state, mark
        return None

    def save(self, state: SequenceState, mark: Mark, places: Sequence[int]) -> bool:
        """Have a marked state written, what is new of it, waiting for nothing. Returns whether it is there
        or on its way; not where the disk is behind, or the state larger than the limit."""
        before = [place for place in places if place < mark.tokens]
        keys = self._keys(state.ids, [*before, mark.tokens])
        key = keys[mark.tokens]
        if _is_there(self._path(key, "delta")):
            return True
        if self._waiting.qsize() >= _WAITING:
            return False
        base = next((place for place in reversed(before) if self._has_rows(keys[place], place)), 0)
        header = {"base": keys.get(base), "begin": base}
        rows, deltas = state.rows(base, mark.tokens), [a for layer in mark.layers for a in layer.on_host()]
        nbytes = sum(array.nbytes for array in (*rows, *deltas))
        if nbytes > self._limit_bytes:
            self._complain(f"a state of {nbytes:,} bytes is more than the {self._limit_bytes:,} that it may take")
            return False
        self._waiting.put(
            (self._cleared, [(self._path(key, "rows"), header, rows), (self._path(key, "delta"), {}, deltas)])
        )
        if self._thread is None:
            self._thread = threading.Thread(target=self._write_all, name="snapshots", daemon=True)
            self._thread.start()
        return True

    def clear(self) -> tuple[int, int]:
        """Remove all states, of all models. Returns how many files that were, and their bytes."""
        with self._lock:
            self._cleared += 1
            return state_files.remove_beyond(self._directory, 0)

    def close(self, seconds: float) -> None:
        """Write what waits, for at most so long; the rest is lost."""
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join(seconds)
            self._thread = None

    def _keys(self, ids: Sequence[int], places: Sequence[int]) -> dict[int, str]:
        """The key of the first n ids, for each n of `places` (ascending)."""
        hashed, done, keys = self._identity.copy(), 0, {}
        for place in places:
            hashed.update(np.asarray(ids[done:place], "<i4").tobytes())
            keys[place], done = hashed.hexdigest()[:32], place
        return keys

    def _path(self, key: str, kind: str) -> Path:
        return self._directory / f"{key}.{kind}"

    def _has_rows(self, key: str, tokens: int) -> bool:
        """Whether the first `tokens` tokens' keys and values are all here."""
        try:
            return bool(self._chain(key, tokens))
        except (Damaged, OSError):
            return False

    def _chain(self, key: str, tokens: int) -> list[tuple[Path, int]]:
        """The files of rows that make up the first `tokens` tokens, the last ones first, each with the token where it
        begins. Raises Damaged or OSError."""
        chain: list[tuple[Path, int]] = []
        while tokens:
            path = self._path(key, "rows")
            header, _ = state_files.read(path)
            key, begin = str(header.get("base")), header.get("begin")
            if not isinstance(begin, int) or not 0 <= begin < tokens or (begin and not _KEY.fullmatch(key)):
                raise Damaged("rows do not say what they go on from")
            chain.append((path, begin))
            tokens = begin
        return chain

    def _read_rows(self, chain: Sequence[tuple[Path, int]], tokens: int) -> list[np.ndarray]:
        """Keys and values [kv_heads, tokens, head_dim] of each attention layer, each part read where it belongs."""
        whole: list[np.ndarray] = []
        end = tokens
        for path, begin in chain:

            def places(header: Mapping[str, Any], begin: int = begin, end: int = end) -> list[np.ndarray]:
                if not whole:
                    shapes = [(dtype, (shape[0], tokens, *shape[2:])) for dtype, shape in header["arrays"]]
                    whole.extend(np.empty(shape, dtype) for dtype, shape in shapes)
                return [array[:, begin:end] for array in whole]

            state_files.read(path, places)
            end = begin
        return whole

    def _write_all(self) -> None:
        """On the thread that writes."""
        while (work := self._waiting.get()) is not None:
            try:
                self._write(*work)
                self._complained = False
            except (OSError, Damaged) as error:
                if work[0] == self._cleared:  # else what it goes on from was removed on purpose
                    self._complain((isinstance(error, OSError) and error.strerror) or str(error))
            except Exception:
                _log.exception("a state could not be kept on disk")
            del work  # the state may have been let go meanwhile

    def _write(self, cleared: int, pieces: _Pieces) -> None:
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        (rows, header, _), (delta, _, _) = pieces
        chain = self._chain(header["base"], header["begin"]) if header["begin"] else []
        state_files.touch([path for path, _ in chain])
        nbytes = sum(array.nbytes for _, _, arrays in pieces for array in arrays)
        limit_bytes = min(self._limit_bytes, state_files.most_bytes(self._directory))
        if nbytes > limit_bytes:
            raise OSError(f"the disk has no room: a state of {nbytes:,} bytes is more than would be left free")
        state_files.remove_beyond(self._directory, limit_bytes - nbytes)
        for path, header, arrays in pieces:
            state_files.write(path, header, arrays, self._lock, lambda: cleared == self._cleared)
        state_files.touch([delta, rows, *(path for path, _ in chain)])
        state_files.remove_beyond(self._directory, limit_bytes)

    def _complain(self, what: str) -> None:
        if not self._complained:
            _log.warning("the state of a conversation is not kept on disk: %s", what)
        self._complained = True


def _is_there(path: Path) -> bool:
    """Not Path.exists, which raises where a folder may not be looked into."""
    return os.path.exists(path)


def _new_arrays(header: Mapping[str, Any]) -> list[np.ndarray]:
    return [np.empty(shape, dtype) for dtype, shape in header["arrays"]]
