"""What a list of conversations shows of each, read from the end of its file.

The writer puts a small summary record after each change, so that listing thousands of conversations reads a few
kilobytes of each and parses one line. Where a crash left none within reach, the caller reads the whole file.
"""

from __future__ import annotations

from dataclasses import dataclass

from flashmoe_tui.conversations.model import Conversation
from flashmoe_tui.conversations.records import Record, RecordError, count_in, decode, text_in, typed
from flashmoe_tui.conversations.turns import goes_on

TAIL_BYTES = 8192
PREVIEW_CHARACTERS = 120
_LABEL_CHARACTERS = 120


@dataclass(frozen=True, slots=True)
class ConversationSummary:
    """One row of the list. updated: seconds since the epoch. preview: how the last message begins. damaged: something
    in the file could not be read."""

    id: str
    title: str
    updated: float
    messages: int
    model: str
    preview: str
    damaged: bool = False


def summary_record(conversation: Conversation) -> Record:
    """The record for a conversation as it stands. Always far below TAIL_BYTES."""
    path = conversation.path()
    label = next((message.answer.model.label for message in reversed(path) if message.answer is not None), "")
    preview = " ".join(path[-1].content[: 4 * PREVIEW_CHARACTERS].split())[:PREVIEW_CHARACTERS] if path else ""
    record: Record = {"type": "summary", "title": conversation.title[:PREVIEW_CHARACTERS]}
    record |= {"messages": _count(conversation), "model": label[:_LABEL_CHARACTERS], "preview": preview}
    return record | {"damaged": True} if conversation.notices else record


def _count(conversation: Conversation) -> int:
    """How many messages a person sees, in all branches: an answer that calls tools is one."""
    known = conversation.messages
    heads = (message.parent_id is None or not goes_on(known[message.parent_id], message) for message in known.values())
    return sum(heads)


def summary_from_tail(conversation_id: str, updated: float, tail: bytes) -> ConversationSummary | None:
    """The newest summary in the last bytes of a file, None if there is none."""
    for line in reversed(tail.split(b"\n")):
        if not line.startswith(b'{"type":"summary"'):
            continue
        try:
            return summary_from(conversation_id, updated, decode(line))
        except RecordError:
            continue  # cut by the start of the tail, or damaged: an older one may do
    return None


def summary_from(conversation_id: str, updated: float, record: Record) -> ConversationSummary:
    """A row from a summary record. Raises RecordError."""
    return ConversationSummary(
        conversation_id,
        text_in(record, "title"),
        updated,
        count_in(record, "messages"),
        text_in(record, "model"),
        text_in(record, "preview"),
        typed(bool, record.get("damaged", False), "damaged"),
    )
