"""A file that only grows, by whole lines, with one writer: what makes a conversation survive kill -9 and a full disk.

It knows bytes and lines, not what they mean. A write that fails is cut back to the last whole line and its lines are
kept in memory, to go out before the next ones: a file never holds half a line in the middle, nor the same line twice.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
from pathlib import Path

from flashmoe_tui.locations import StorageError, writable_dir


class ConversationLocked(StorageError):
    """Another process (or another window) is writing this conversation. It may still be read."""


class Journal:
    """One open file. `problem` is the error of the last append, None when everything is on disk."""

    def __init__(self, path: Path) -> None:
        """Takes no file yet: the first append makes it."""
        self.path = path
        self.problem: StorageError | None = None
        self._fd: int | None = None
        self._lead = b""
        self._waiting = b""
        self._end = 0  # bytes of whole lines on disk
        self._torn = False  # a failed write may have left bytes after _end
        self._named = True  # the file's name is durable in its directory

    @classmethod
    def open(cls, path: Path) -> Journal:
        """Take an existing file for writing. Raises ConversationLocked, or StorageError if it cannot be opened."""
        journal = cls(path)
        try:
            journal._fd = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CLOEXEC)
            journal._lock()
            if not os.path.samestat(os.fstat(journal._fd), os.stat(path)):  # moved to the trash before it was locked
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        except OSError as error:
            if journal._fd is not None:
                os.close(journal._fd)
            raise StorageError(
                f"cannot open {path} for writing ({error.strerror or error}): make it writable to go on with it, "
                "or start a new conversation"
            ) from error
        journal._end = os.fstat(journal._fd).st_size
        return journal

    def read(self) -> bytes:
        """The whole file, through the locked descriptor. Raises StorageError."""
        assert self._fd is not None, "read() is for a journal that was opened"
        try:
            return read_all(self._fd)
        except OSError as error:
            raise storage_error(self.path, error) from error

    def lead(self, mend: bytes) -> None:
        """What goes out before the next lines (the end of a torn one), and only with them."""
        self._lead = mend

    def append(self, lines: bytes, *, durable: bool = False) -> None:
        """Add whole lines; durable: also fsync them. Never raises for the disk: see `problem`. What could not be
        written waits for the next append."""
        self._waiting += self._lead + lines
        self._lead = b""
        try:
            self._write(durable)
        except StorageError as error:  # the directory could not be made, or another process took the new file
            self.problem = error
        except OSError as error:
            self._torn = True
            self._cut()
            self.problem = storage_error(self.path, error)
        else:
            self.problem = None

    def close(self, *, discard: bool = False) -> None:
        """Try once more to write what waits, and let the file and its lock go. discard: remove the file instead."""
        if self._waiting and not discard:
            self.append(b"")
        if self._fd is None:
            return
        if self._end == 0 or discard:  # where nothing could ever be written, an empty file helps nobody
            with contextlib.suppress(OSError):
                self.path.unlink()
        os.close(self._fd)
        self._fd = None

    def _write(self, durable: bool) -> None:
        if self._fd is not None:
            self._keep_named()
        if self._fd is None:
            self._create()
        assert self._fd is not None
        if self._torn:
            os.ftruncate(self._fd, self._end)
            self._torn = False
        view = memoryview(self._waiting)
        done = 0
        while done < len(view):
            done += os.write(self._fd, view[done:])
        if durable:
            os.fsync(self._fd)
        self._end += done
        self._waiting = b""
        if durable and not self._named:
            _sync_directory(self.path.parent)
            self._named = True

    def _keep_named(self) -> None:
        """Where the file was deleted under our hands, what it held goes out again with what waits, into a new one: an
        open file takes every write without complaint, and would be lost with the last of them."""
        assert self._fd is not None
        ours = os.fstat(self._fd)
        if ours.st_nlink:
            return
        try:
            found = os.stat(self.path)
        except FileNotFoundError:
            self._waiting = read_all(self._fd)[: self._end] + self._waiting
            os.close(self._fd)
            self._fd, self._end, self._torn = None, 0, False
            return
        if not os.path.samestat(ours, found):
            raise StorageError(f"another program has replaced {self.path}: /export md writes down what is here")

    def _create(self) -> None:
        writable_dir(self.path.parent)
        flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_APPEND | os.O_CLOEXEC
        self._fd = os.open(self.path, flags, 0o600)
        self._named = False
        self._lock()

    def _lock(self) -> None:
        assert self._fd is not None
        try:
            fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in (errno.ENOLCK, errno.ENOTSUP, errno.EINVAL):
                return  # a file system without locks (some network ones): better unlocked than unsaved
            os.close(self._fd)
            self._fd = None
            if error.errno in (errno.EWOULDBLOCK, errno.EACCES):
                raise ConversationLocked(
                    f"the conversation {self.path.stem} is open in another window: close it there, or start a new one"
                ) from error
            raise

    def _cut(self) -> None:
        """Take half a line away at once if the disk allows it; otherwise the next append does."""
        if self._fd is not None:
            with contextlib.suppress(OSError):
                os.ftruncate(self._fd, self._end)
                self._torn = False


def read_all(fd: int) -> bytes:
    """Everything in a file, from its start, whatever the descriptor's position."""
    pieces: list[bytes] = []
    offset = 0
    while piece := os.pread(fd, 1 << 20, offset):
        pieces.append(piece)
        offset += len(piece)
    return b"".join(pieces)


def _sync_directory(path: Path) -> None:
    """Make the new file's name durable too. Best effort: not every file system lets a directory be synced."""
    with contextlib.suppress(OSError):
        fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


def storage_error(path: Path, error: OSError) -> StorageError:
    """The one line for a system error while saving `path`."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        advice = "the disk is full: free some space, and it will be saved with the next message"
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        advice = "make it writable, and it will be saved with the next message"
    elif error.errno == errno.ENOENT:
        advice = "it is no longer there"
    else:
        advice = "it stays in memory and is tried again with the next message"
    return StorageError(f"cannot save {path} ({error.strerror or error}): {advice}")
