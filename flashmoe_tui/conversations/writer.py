"""An open conversation: each change is made in memory first, and then appended to its file.

A full disk or a vanished directory never stops the conversation: the change stands in memory, `problem` has the one
line to show, and the next append tries again. Nothing here knows the screen or the engine's thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from engine.events import Finished, ToolCallEvent
from flashmoe_tui.conversations.journal import Journal
from flashmoe_tui.conversations.model import AnswerRecord, Conversation, Message, Role, new_message_id, now_utc
from flashmoe_tui.conversations.records import Record, encode, header_record, message_record
from flashmoe_tui.conversations.summary import summary_record
from flashmoe_tui.conversations.turns import prolonged
from flashmoe_tui.locations import StorageError

CHECKPOINT_SECONDS = 0.7
"""A crash loses at most the last second of an answer: this, the screen's tick of a tenth of a second, and the write."""


class OpenConversation:
    """The one writer of a conversation. Use it from one thread; `close` it (or use it as a context manager) to let the
    file's lock go."""

    def __init__(self, conversation: Conversation, journal: Journal, *, headed: bool) -> None:
        self.conversation = conversation
        self._journal = journal
        self._headed = headed
        self._emptied = False

    def __enter__(self) -> OpenConversation:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def problem(self) -> StorageError | None:
        """Why the last change is not on disk (one line to show), None when everything is."""
        return self._journal.problem

    def add_user(self, content: str) -> Message:
        """The person's turn, after the current leaf. It is durable (fsynced) on return, or `problem` says why not."""
        return self.add("user", content, self.conversation.leaf)

    def edit(self, message_id: str, content: str) -> Message:
        """Another version of a turn: a new message beside the old one, which stays. Raises KeyError."""
        old = self.conversation.messages[message_id]
        return self.add(old.role, content, old.parent_id)

    def add(self, role: Role, content: str, parent_id: str | None) -> Message:
        """Any turn, after any message (None: a new root). Durable on return. Raises KeyError for an unknown parent."""
        if parent_id is not None:
            _ = self.conversation.messages[parent_id]
        message = Message(new_message_id(), parent_id, role, content, now_utc())
        self.conversation.put(message)
        self._append(message_record(message), summary=True, durable=True)
        return message

    def start_answer(
        self,
        parent_id: str,
        answer: AnswerRecord,
        *,
        prolongs: Message | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> AnswerWriter:
        """A model's answer to a message; a retry is another answer to the same parent. prolongs: the answer whose text
        and figures this one begins with, as it goes on from there. Nothing is written before the first text. Raises
        KeyError."""
        _ = self.conversation.messages[parent_id]
        record = replace(answer, complete=False)
        if prolongs is not None and prolongs.answer is not None:
            before = prolongs.answer
            record = replace(
                record, figures=before.figures, thought_looped=before.thought_looped, begun_again=before.begun_again
            )
        thinking, content = (prolongs.thinking, prolongs.content) if prolongs is not None else ("", "")
        message = Message(new_message_id(), parent_id, "assistant", content, now_utc(), thinking, answer=record)
        return AnswerWriter(self, message, clock)

    def remove(self, message_id: str) -> None:
        """Take a message and everything after it out (a prompt that goes back to the composer). Raises KeyError."""
        self.conversation.remove(message_id)
        self._emptied = not self.conversation.notices  # what is damaged may still be mended by hand
        self._append({"type": "remove", "id": message_id}, summary=True)

    def set_title(self, title: str | None) -> None:
        """The person's own title; None or blank lets it follow the first message again."""
        self.conversation.custom_title = " ".join(title.split()) or None if title else None
        self._append({"type": "title", "title": self.conversation.custom_title}, summary=True)

    def set_system(self, system: str | None) -> None:
        """The system prompt from here on."""
        self.conversation.system = system or None
        self._append({"type": "system", "system": self.conversation.system})

    def set_leaf(self, message_id: str | None) -> None:
        """Read on another branch (None: before the first message). Raises KeyError."""
        if message_id is not None:
            _ = self.conversation.messages[message_id]
        if message_id != self.conversation.leaf:
            self.conversation.leaf = message_id
            self._append({"type": "leaf", "id": message_id})

    def save_again(self) -> bool:
        """Try to write what still waits. Returns whether everything is on disk."""
        if self.problem is not None:
            self._journal.append(b"")
        return self.problem is None

    def close(self) -> None:
        """Write what still waits and let the file go. A conversation whose last message was taken back leaves none."""
        self._journal.close(discard=self._emptied and not self.conversation.messages)

    def _append(self, *records: Record, summary: bool = False, durable: bool = False) -> None:
        if not self._headed:
            if not self.conversation.messages:
                return  # an empty conversation leaves no file; title and system prompt go out with the first message
            first = [header_record(self.conversation)]
            if self.conversation.custom_title:
                first.append({"type": "title", "title": self.conversation.custom_title})
            records = (*first, *records)
            self._headed = True
        if summary:
            records = (*records, summary_record(self.conversation))
        self._journal.append(b"".join(encode(record) for record in records), durable=durable)


class AnswerWriter:
    """One running answer; one of finish, fail and abandon ends it. `message` is what the conversation has so far."""

    def __init__(self, owner: OpenConversation, message: Message, clock: Callable[[], float]) -> None:
        self.message = message
        self._owner = owner
        self._clock = clock
        self._begun_with = (message.thinking, message.content)
        self._leaf_before = owner.conversation.leaf
        self._thinking: list[str] = []
        self._content: list[str] = []
        self._written_at: float | None = None  # None: not in the file yet
        self._spoke = False

    @property
    def id(self) -> str:
        """The answer's message id."""
        return self.message.id

    def append(self, thinking: str = "", content: str = "") -> None:
        """Add text. It reaches the file at once the first time, then each CHECKPOINT_SECONDS; call it without text at
        each tick of the screen, so that the last words before a pause are not left waiting."""
        if thinking:
            self._thinking.append(thinking)
        if content:
            self._content.append(content)
        if not self._thinking and not self._content:
            return
        self._spoke = True
        now = self._clock()
        if self._written_at is None or now - self._written_at >= CHECKPOINT_SECONDS:
            self._written_at = now
            self.checkpoint()

    def begin_again(self) -> None:
        """What there is of the answer is void, and it begins again as another: as if nothing had been said yet."""
        self.abandon()
        self._thinking, self._content, self._written_at, self._spoke = [], [], None, False
        self.message = replace(self.message, thinking="", content="", answer=replace(self._answer(), begun_again=True))

    def checkpoint(self) -> None:
        """Write the text that is not in the file yet, now; without any, nothing happens."""
        thinking, content = "".join(self._thinking), "".join(self._content)
        if not thinking and not content:
            return
        self._thinking, self._content = [], []
        old = self.message
        self.message = replace(old, thinking=old.thinking + thinking, content=old.content + content)
        conversation = self._owner.conversation
        if old.id not in conversation.messages:
            conversation.put(self.message)
            self._owner._append(message_record(self.message))
        else:
            conversation.put(self.message)
            record: Record = {"type": "checkpoint", "id": old.id}
            if thinking:
                record["thinking_append"] = thinking
            if content:
                record["content_append"] = content
            self._owner._append(record)

    def finish(self, finished: Finished, answer: AnswerRecord | None = None) -> Message:
        """The answer as the engine ended it (also when it was cancelled): its text supersedes what was appended.
        answer: the record with what became known since start_answer; reason, seed and figures come from `finished`
        (figures with those of the answer that it prolongs)."""
        record = replace(
            answer or self._answer(),
            finish_reason=finished.reason,
            seed=finished.seed,
            figures=prolonged(self._answer().figures, finished.figures),
            complete=True,
            error=None,
            thought_looped=finished.thought_looped or self._answer().thought_looped,
            begun_again=finished.begun_again or self._answer().begun_again,
        )
        thinking, content = self._begun_with
        return self._end(thinking + finished.thinking, content + finished.text, finished.tool_calls, record)

    def fail(self, error: str) -> Message | None:
        """The answer failed: keep the text so far, marked as incomplete and with the one line that says why. Where no
        text had come nothing is kept, and None returned."""
        if not self._spoke:
            return None
        self.checkpoint()
        record = replace(self._answer(), complete=False, error=error)
        return self._end(self.message.thinking, self.message.content, self.message.tool_calls, record)

    def abandon(self) -> None:
        """Take the answer back, as if it had not been started."""
        if self.message.id in self._owner.conversation.messages:
            self._owner.remove(self.message.id)
            if self._leaf_before in self._owner.conversation.messages:
                self._owner.set_leaf(self._leaf_before)

    def _answer(self) -> AnswerRecord:
        assert self.message.answer is not None
        return self.message.answer

    def _end(self, thinking: str, content: str, calls: Sequence[ToolCallEvent], answer: AnswerRecord) -> Message:
        self.message = replace(self.message, thinking=thinking, content=content, tool_calls=tuple(calls), answer=answer)
        self._owner.conversation.put(self.message)
        self._owner._append(message_record(self.message), summary=True, durable=True)
        return self.message
