"""Write the files of a packed directory so that it can be gone on with: one after the other, as their sources come.

The directory is made beside its place and takes its name when it is whole, so a half-made one is never mistaken for a
model. Each file is written under a temporary name, forced to the disk and renamed; a journal then says that it is
there, with its hash. What was interrupted goes on after the last file of the journal. Nothing here knows what a
model is.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import hashlib
import json
import os
import shutil
import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from engine.checkpoint.manifest import FILE_NAME, JOURNAL_NAME, FileMark, Manifest
from engine.errors import CheckpointError, PackError
from engine.packing.verify import hash_of
from engine.planning import gigabytes

PACKING = ".packing"
"""After the model's name: the directory of a pack under way."""
SPARE_BYTES = 16 << 20
"""Left free on the disk: manifest, journal and what the file system keeps for itself."""

_REFUSED = (errno.EACCES, errno.EPERM, errno.EROFS)
_NO_PLACE = (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.EEXIST, errno.EINVAL)

Content = Iterator[bytes | memoryview]


class Progress(Protocol):
    """Told what is being written, and how many of how many bytes of the whole are there."""

    def __call__(self, what: str, done: int, total: int, /) -> None: ...


def silent(what: str, done: int, total: int) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True)
class Packed:
    """A packed directory. nbytes: of all its files. resumed_files: how many an earlier, interrupted run had made."""

    directory: Path
    manifest: Manifest
    nbytes: int
    resumed_files: int


@dataclass(frozen=True, slots=True)
class PackFile:
    """A file that is to be written. needs: the files that `content` reads. passing: other files are made of it, and it
    is no part of the packed model. note: gives what the journal is to remember of it (JSON) once it is written."""

    nbytes: int
    content: Callable[[], Content]
    needs: frozenset[Path] = frozenset()
    passing: bool = False
    note: Callable[[], Any] | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of the journal. modified_ns: a file that was not touched since need not be hashed again."""

    mark: FileMark
    modified_ns: int
    note: Any = None


class Packing:
    """A packed directory under way in `making`, which the caller holds (see `alone`).

    fingerprint: of the sources; what an earlier run has made of others is made again.
    """

    def __init__(
        self, making: Path, files: Mapping[str, PackFile], fingerprint: str, progress: Progress = silent
    ) -> None:
        self._making = making
        self._files = files
        self._fingerprint = fingerprint
        self._progress = progress
        self.total_bytes = sum(file.nbytes for file in files.values() if not file.passing)
        self._entries = self._journalled()
        self.resumed_files = len(self._entries)
        for path in making.rglob("*"):
            if (
                path.is_file()
                and path.name != JOURNAL_NAME
                and path.relative_to(making).as_posix() not in self._entries
            ):
                path.unlink()  # half written, or of another source
        for name in files:
            (making / name).parent.mkdir(parents=True, exist_ok=True)

    @property
    def done_bytes(self) -> int:
        """Of the files that are there and will stay."""
        return sum(entry.mark.nbytes for name, entry in self._entries.items() if not self._files[name].passing)

    @property
    def notes(self) -> dict[str, Any]:
        """What is remembered of the files that are there."""
        return {name: entry.note for name, entry in self._entries.items()}

    def needed(self) -> set[Path]:
        """The files that are still to be read, those of the packing itself apart."""
        paths = (path for name, file in self._files.items() if self._is_wanted(name) for path in file.needs)
        return {path for path in paths if not path.is_relative_to(self._making)}

    def check_disk(self) -> None:
        """Raises PackError when what is missing does not fit."""
        free, needed = shutil.disk_usage(self._making).free, self.total_bytes - self.done_bytes + SPARE_BYTES
        if needed > free:
            raise PackError(
                f"{self._making.parent} has {gigabytes(free)} free, and packing needs {gigabytes(needed)}; "
                "free some, or choose another disk with --out"
            )

    def discard_empty(self) -> None:
        """Remove the directory, where no file of the model is in it."""
        if not self._entries:
            shutil.rmtree(self._making, ignore_errors=True)

    def write(self, available: Collection[Path]) -> None:
        """Write each file that is not there, and whose sources are.

        Raises CheckpointError when a source is not what it was when the packing was planned.
        """
        for name, file in self._files.items():
            made = {self._making / other for other in self._entries}
            if not self._is_wanted(name) or not all(path in made or path in available for path in file.needs):
                continue
            report = partial(self._report, name, self.done_bytes, file.passing)
            mark = write_file(self._making / name, file.content(), report)
            if mark.nbytes != file.nbytes:
                raise CheckpointError(f"the source of {name} changed while it was packed; run the same command again")
            note = file.note() if file.note else None
            self._entries[name] = _Entry(mark, (self._making / name).stat().st_mtime_ns, note)
            passed = [other for other in self._entries if self._files[other].passing and not self._is_used(other)]
            for other in passed:
                del self._entries[other]
            self._write_journal()
            for other in passed:
                (self._making / other).unlink()

    def finish(self, target: Path, manifest: Manifest) -> Packed:
        """Give the directory its name, now that every file is there."""
        marks = {name: self._entries[name].mark for name, file in self._files.items() if not file.passing}
        manifest = replace(manifest, files=marks)
        for folder in {(self._making / name).parent for name, file in self._files.items() if file.passing}:
            folder.rmdir()
        write_file(self._making / FILE_NAME, iter([manifest.sealed().encode()]))
        os.replace(self._making, target)  # a directory may take the name of an empty one
        (target / JOURNAL_NAME).unlink()
        _sync_directory(target)
        _sync_directory(target.parent)
        return Packed(target, manifest, sum(mark.nbytes for mark in marks.values()), self.resumed_files)

    def _is_wanted(self, name: str) -> bool:
        return name not in self._entries and (not self._files[name].passing or self._is_used(name))

    def _is_used(self, name: str) -> bool:
        """Whether a file that is still to be written is made of this one."""
        path = self._making / name
        return any(path in file.needs and other not in self._entries for other, file in self._files.items())

    def _report(self, name: str, before: int, passing: bool, written: int) -> None:
        self._progress(name, before + (0 if passing else written), self.total_bytes)

    def _journalled(self) -> dict[str, _Entry]:
        """The files that an earlier run from the same source has finished: untouched since, or read again and found
        whole."""
        path = self._making / JOURNAL_NAME
        entries: dict[str, _Entry] = {}
        try:
            value = json.loads(path.read_text(encoding="utf-8"))
            if value["source"] == self._fingerprint:
                entries = {
                    str(name): _Entry(FileMark(int(nbytes), str(sha)), int(modified_ns), note)
                    for name, (nbytes, sha, modified_ns, note) in value["files"].items()
                }
        except FileNotFoundError:
            if any(other.name != f"{JOURNAL_NAME}.part" for other in self._making.iterdir()):
                raise PackError(
                    f"{self._making} is in the way, and not of a pack; remove it, or choose another --out"
                ) from None
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            pass  # a journal that cannot be read vouches for nothing
        whole: dict[str, _Entry] = {}
        done = 0
        for name, entry in entries.items():
            self._progress(name, done, self.total_bytes)
            file = self._making / name
            if name in self._files and entry.mark.nbytes == self._files[name].nbytes:
                status = file.stat() if file.is_file() else None
                untouched = status and (status.st_size, status.st_mtime_ns) == (entry.mark.nbytes, entry.modified_ns)
                if untouched or hash_of(file) == entry.mark:
                    whole[name] = entry
                    done += entry.mark.nbytes
        self._entries = whole
        self._write_journal()
        return whole

    def _write_journal(self) -> None:
        files = {
            name: [entry.mark.nbytes, entry.mark.sha256, entry.modified_ns, entry.note]
            for name, entry in self._entries.items()
        }
        value = {"source": self._fingerprint, "files": files}
        write_file(self._making / JOURNAL_NAME, iter([json.dumps(value).encode()]))


# -- the place --------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def alone(making: Path) -> Iterator[None]:
    """Make the directory and hold it against a second pack to the same place, for as long as this process lives.
    Raises PackError where another holds it."""
    making.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(making, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise PackError(f"{making} is being written by another flashmoe; wait for it to end") from None
        yield
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def reported(making: Path, doing: str = "packing") -> Iterator[None]:
    """What the system refuses, as the one line of a PackError. doing: what stops then."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise PackError(
                f"the disk is full: {making} cannot grow; free some space and run the same command again, "
                "it goes on where it stopped"
            ) from None
        way_out = "; make it writable, or choose another place with --out" if error.errno in _REFUSED else ""
        if error.errno in _NO_PLACE and str(error.filename).startswith(str(making)):
            way_out = "; choose another place with --out"
        raise PackError(f"{error.filename or making}: {error.strerror or error}; {doing} stopped{way_out}") from None


def write_file(path: Path, content: Content, written: Callable[[int], None] = lambda _: None) -> FileMark:
    """Write, force to the disk, rename. Leaves nothing behind when it fails."""
    fresh = path.with_name(path.name + ".part")
    digest, nbytes = hashlib.sha256(), 0
    try:
        with fresh.open("wb", buffering=0) as file:
            for piece in content:
                rest = memoryview(piece)
                while rest:
                    rest = rest[file.write(rest) :]
                digest.update(piece)
                nbytes += len(piece)
                written(nbytes)
            _to_disk(file.fileno())
        os.replace(fresh, path)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise
    _sync_directory(path.parent)
    return FileMark(nbytes, digest.hexdigest())


def _sync_directory(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        _to_disk(descriptor)
    finally:
        os.close(descriptor)


def _to_disk(descriptor: int) -> None:
    """What was written is safe from a power cut after this. On macOS fsync alone leaves it in the drive's own cache."""
    if sys.platform == "darwin":
        with contextlib.suppress(OSError):  # some file systems do not know it
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)
