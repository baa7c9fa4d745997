"""From the bytes of a conversation file to the conversation: last record wins, and damage costs one line at most.

A last line without its newline was being written when the process died: it is dropped without a word (unless it is
whole). A damaged line elsewhere is skipped and reported, and what hung on it goes to the nearest known ancestor.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from flashmoe_tui.conversations.model import Conversation, Message, now_utc
from flashmoe_tui.conversations.records import (
    FORMAT,
    VERSION,
    Record,
    RecordError,
    count_in,
    decode,
    message_from,
    text_in,
    text_or_none,
)
from flashmoe_tui.locations import StorageError

TORN = b'\n{"type":"torn"}\n'
"""What a writer puts after a torn last line: it ends the line, and says that the line before is no damage."""

_FAMILY = re.compile(rb'"id":"([^"\\]{1,64})","parent_id":(?:"([^"\\]{1,64})"|null)')


@dataclass(frozen=True, slots=True)
class Replayed:
    """conversation: what could be read. mend: what must be appended before anything else (empty for a whole file).
    headed: the file has its header."""

    conversation: Conversation
    mend: bytes
    headed: bool


def replay(data: bytes, path: Path) -> Replayed:
    """Read a file's bytes; `path` is for the messages. Raises StorageError for a newer format."""
    lines = data.split(b"\n")
    last = lines.pop()
    mend = b""
    if last:
        if _is_whole(last):
            lines.append(last)
            mend = b"\n"
        else:
            mend = TORN
    reader = _Reader(path)
    for index, line in enumerate(lines):
        try:
            record = decode(line)
        except RecordError:
            if index + 1 == len(lines) or lines[index + 1] != TORN.strip():
                reader.damaged(index + 1, line)
            continue
        try:
            reader.take(record)
        except StorageError:
            raise
        except Exception:  # whatever is wrong with one line, it costs that line alone
            reader.damaged(index + 1, line)
    return Replayed(reader.done(), mend, reader.headed)


def _is_whole(line: bytes) -> bool:
    try:
        decode(line)
    except RecordError:
        return False
    return True


class _Reader:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.conversation = Conversation(path.stem, "")
        self.foster: dict[str, str | None] = {}  # id on a damaged line -> its parent, where that can be told
        self.lost: str | None = None  # the message before the last damaged line
        self.damaged_lines: list[int] = []
        self.headed = False

    def take(self, record: Record) -> None:
        """Raises RecordError before anything is changed, and StorageError for a newer format."""
        match record["type"]:
            case "message":
                self.take_message(message_from(record))
            case "checkpoint":
                self.take_checkpoint(record)
            case "header":
                self.take_header(record)
            case "leaf":
                self.take_leaf(text_or_none(record, "id"))
            case "remove":
                self.take_remove(text_in(record, "id"))
            case "title":
                self.conversation.custom_title = text_or_none(record, "title")
            case "system":
                self.conversation.system = text_or_none(record, "system")

    def take_leaf(self, message_id: str | None) -> None:
        if message_id is None or message_id in self.conversation.messages:
            self.conversation.leaf = message_id

    def take_remove(self, message_id: str) -> None:
        if message_id in self.conversation.messages:
            self.conversation.remove(message_id)

    def take_checkpoint(self, record: Record) -> None:
        message = self.conversation.messages.get(text_in(record, "id"))
        thinking, content = text_or_none(record, "thinking_append"), text_or_none(record, "content_append")
        if message is not None:
            thinking, content = message.thinking + (thinking or ""), message.content + (content or "")
            self.conversation.put(replace(message, thinking=thinking, content=content))
        elif not self.damaged_lines:  # else its message was on a damaged line, which has been reported
            raise RecordError("a checkpoint of nothing")

    def take_header(self, record: Record) -> None:
        version = count_in(record, "version")
        if record.get("format") != FORMAT or version == 0:
            raise RecordError("another format")
        if version > VERSION:
            raise StorageError(
                f"{self.path} was written by a newer version of this program (format {version}, this one "
                f"reads {VERSION}): update it to open this conversation"
            )
        created, system = text_or_none(record, "created"), text_or_none(record, "system")
        self.headed = True
        self.conversation.created = created or ""
        self.conversation.system = system

    def take_message(self, message: Message) -> None:
        known = self.conversation.messages
        if message.id in known:  # it supersedes, but it never moves
            message = replace(message, parent_id=known[message.id].parent_id)
        elif message.parent_id is not None and message.parent_id not in known:
            message = replace(message, parent_id=self.nearest(message.parent_id))
        self.conversation.put(message)

    def nearest(self, missing: str) -> str | None:
        """The closest known ancestor of a message whose parent's line was damaged."""
        seen: set[str] = set()
        current: str | None = missing
        while current is not None and current not in self.conversation.messages:
            if current in seen or current not in self.foster:
                return self.lost if self.lost in self.conversation.messages else None
            seen.add(current)
            current = self.foster[current]
        return current

    def damaged(self, number: int, line: bytes) -> None:
        self.damaged_lines.append(number)
        self.lost = next(reversed(self.conversation.messages), None)
        family = _FAMILY.search(line)
        if family:
            parent = family[2].decode(errors="replace") if family[2] else None
            self.foster[family[1].decode(errors="replace")] = parent

    def done(self) -> Conversation:
        conversation = self.conversation
        if not conversation.created:
            first = next(iter(conversation.messages.values()), None)
            conversation.created = first.created if first else now_utc()
        conversation.notices = (self.notice(),) if self.damaged_lines else ()
        return conversation

    def notice(self) -> str:
        """One line, however much is damaged: hundreds of them would hide the conversation."""
        many, first = len(self.damaged_lines), self.damaged_lines[0]
        rest = "everything else is here" if self.conversation.messages else "no message could be read"
        if many == 1:
            return f"line {first} of {self.path} is damaged and was skipped; {rest}"
        return f"{many} lines of {self.path}, from line {first} on, are damaged and were skipped; {rest}"
