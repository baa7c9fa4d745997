"""The folder of conversations: listing, finding, opening, removing. One JSONL file each, named by its id.

Reading takes no lock; writing takes one a file. Nothing here knows the screen.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from flashmoe_tui.conversations.journal import Journal, read_all, storage_error
from flashmoe_tui.conversations.model import Conversation, new_conversation_id, now_utc
from flashmoe_tui.conversations.records import encode, header_record, message_record
from flashmoe_tui.conversations.replay import replay
from flashmoe_tui.conversations.summary import (
    TAIL_BYTES,
    ConversationSummary,
    summary_from,
    summary_from_tail,
    summary_record,
)
from flashmoe_tui.conversations.writer import OpenConversation
from flashmoe_tui.locations import StorageError, writable_dir

SUFFIX = ".jsonl"

_File = tuple[Path, os.stat_result]
_Files = list[_File]  # spelled here, because `list` is a method below
_Summaries = list[ConversationSummary]


class ConversationNotFound(StorageError):
    """No conversation has that id, or several begin with it."""


class ConversationStore:
    """All conversations in one directory, which is made when the first of them is saved."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def list(self, limit: int | None = None) -> _Summaries:
        """Summaries, newest first. Reads the end of each file only; a file that cannot be read is listed as damaged,
        one without messages (all taken back, and then a crash) is not. Raises StorageError where the directory cannot
        be read."""
        rows = (self._summary(path, stat) for path, stat in self._files()[:limit])
        return [row for row in rows if row.messages or row.damaged]

    def latest(self) -> str | None:
        """The id of the conversation that was written last, None if there is none."""
        files = self._files()
        return files[0][0].stem if files else None

    def create(self, system: str | None = None) -> OpenConversation:
        """A new conversation. Its file appears with its first message."""
        conversation = Conversation(new_conversation_id(), now_utc(), system or None)
        return OpenConversation(conversation, Journal(self._path(conversation.id)), headed=False)

    def open(self, id_or_prefix: str) -> OpenConversation:
        """Open for writing. Raises ConversationNotFound, ConversationLocked, or StorageError."""
        path = self._path(self.find(id_or_prefix))
        journal = Journal.open(path)
        try:
            replayed = replay(journal.read(), path)
        except StorageError:
            journal.close()
            raise
        journal.lead(replayed.mend)
        return OpenConversation(replayed.conversation, journal, headed=replayed.headed)

    def load(self, id_or_prefix: str) -> Conversation:
        """Read without a lock, also while another process writes. Raises ConversationNotFound or StorageError."""
        path = self._path(self.find(id_or_prefix))
        return replay(_read(path), path).conversation

    def find(self, id_or_prefix: str) -> str:
        """The full id of the conversation of that id, or of the only one that begins so.
        Raises ConversationNotFound."""
        ids = [path.stem for path, _ in self._files()]
        if id_or_prefix in ids:
            return id_or_prefix
        found = [candidate for candidate in ids if id_or_prefix and candidate.startswith(id_or_prefix)]
        if len(found) == 1:
            return found[0]
        if found:
            some = ", ".join(sorted(found)[-3:])
            raise ConversationNotFound(
                f"{len(found)} conversations begin with {id_or_prefix!r} ({some}, ...): give more of the id"
            )
        raise ConversationNotFound(f"no conversation {id_or_prefix!r} in {self.directory}")

    def rename(self, id_or_prefix: str, title: str | None) -> None:
        """Give a conversation that is not open its own title; it stays as old as it is. Raises as `open`, and
        StorageError if it cannot save."""
        path = self._path(self.find(id_or_prefix))
        with self.open(path.stem) as conversation:
            before = path.stat()
            conversation.set_title(title)
            if conversation.problem is not None:
                raise conversation.problem
        with contextlib.suppress(OSError):
            os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    def delete(self, id_or_prefix: str) -> str:
        """Move a conversation to the trash; returns its id, for `restore`. Raises as `open` does."""
        conversation_id = self.find(id_or_prefix)
        path = self._path(conversation_id)
        journal = Journal.open(path)  # nobody may be writing it
        try:
            path.rename(writable_dir(self.trash) / path.name)
        except OSError as error:
            raise storage_error(path, error) from error
        finally:
            journal.close()
        return conversation_id

    def restore(self, conversation_id: str) -> None:
        """Bring a deleted conversation back. Raises ConversationNotFound or StorageError."""
        path = self.trash / (conversation_id + SUFFIX)
        try:
            path.rename(self._path(conversation_id))
        except FileNotFoundError as error:
            raise ConversationNotFound(f"no conversation {conversation_id!r} in {self.trash}") from error
        except OSError as error:
            raise storage_error(path, error) from error

    def import_(self, conversation: Conversation) -> str:
        """Save a conversation that came from elsewhere under a new id, which is returned. Raises StorageError."""
        new = replace(conversation, id=new_conversation_id(), notices=())
        records = [header_record(new), *(message_record(message) for message in new.messages.values())]
        if new.custom_title:
            records.append({"type": "title", "title": new.custom_title})
        records += [{"type": "leaf", "id": new.leaf}, summary_record(new)]
        journal = Journal(self._path(new.id))
        journal.append(b"".join(encode(record) for record in records), durable=True)
        journal.close()
        if journal.problem is not None:
            raise journal.problem
        return new.id

    @property
    def trash(self) -> Path:
        """Where deleted conversations wait."""
        return self.directory / "trash"

    def files(self) -> Iterator[tuple[str, Path, os.stat_result]]:
        """(id, path, stat) of each conversation, newest first. For the search index."""
        return ((path.stem, path, stat) for path, stat in self._files())

    def _path(self, conversation_id: str) -> Path:
        return self.directory / (conversation_id + SUFFIX)

    def _files(self) -> _Files:
        files: _Files = []
        try:
            with os.scandir(self.directory) as entries:
                for entry in entries:
                    with contextlib.suppress(OSError):  # removed just now, or a link in a circle: no conversation
                        if entry.name.endswith(SUFFIX) and entry.is_file() and (stat := entry.stat()).st_size:
                            files.append((self.directory / entry.name, stat))
        except FileNotFoundError:
            return []
        except OSError as error:
            raise StorageError(
                f"cannot read {self.directory} ({error.strerror}): saved conversations are not shown; make it readable"
            ) from error
        return sorted(files, key=lambda file: (file[1].st_mtime_ns, file[0].name), reverse=True)

    def _summary(self, path: Path, stat: os.stat_result) -> ConversationSummary:
        try:
            found = summary_from_tail(path.stem, stat.st_mtime, _read_tail(path, stat.st_size))
            if found is not None:
                return found
            record = summary_record(replay(_read(path), path).conversation)
            return summary_from(path.stem, stat.st_mtime, record)
        except Exception:  # whatever is wrong with one file, the others are listed
            return ConversationSummary(path.stem, path.stem, stat.st_mtime, 0, "", "", damaged=True)


def _read(path: Path) -> bytes:
    try:
        fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            return read_all(fd)
        finally:
            os.close(fd)
    except OSError as error:
        if error.errno == errno.ENOENT:
            raise ConversationNotFound(f"the conversation {path.stem} is no longer in {path.parent}") from error
        raise StorageError(f"cannot read {path} ({error.strerror}): make it readable to open it") from error


def _read_tail(path: Path, size: int) -> bytes:
    fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        return os.pread(fd, TAIL_BYTES, max(0, size - TAIL_BYTES))
    finally:
        os.close(fd)
