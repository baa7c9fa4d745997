"""Conversations: a tree of messages, kept in one append-only file each.

    store = ConversationStore(locations.conversations_dir())
    conversation = store.create(system="Be brief.")       # or store.open(store.latest())
    question = conversation.add_user("What is 127 + 48?")
    answer = conversation.start_answer(question.id, AnswerRecord(ModelIdentity.from_card(card)))
    answer.append(thinking="100 + 48 ...")                # each tick, with or without text
    answer.finish(finished)                               # the engine's Finished
    if conversation.problem: ...                          # one line to show; the conversation goes on

A person's turn is durable before add_user returns; kill -9 in mid-answer costs at most the last second of text.
"""

from __future__ import annotations

from flashmoe_tui.conversations.journal import ConversationLocked
from flashmoe_tui.conversations.model import AnswerRecord, Conversation, Message, ModelIdentity, title_from
from flashmoe_tui.conversations.store import ConversationNotFound, ConversationStore
from flashmoe_tui.conversations.summary import ConversationSummary
from flashmoe_tui.conversations.turns import MadeCall, Part, Turn, turn_at, turns_of, version_beside, versions_of
from flashmoe_tui.conversations.writer import AnswerWriter, OpenConversation
from flashmoe_tui.locations import StorageError

__all__ = [
    "AnswerRecord",
    "AnswerWriter",
    "Conversation",
    "ConversationLocked",
    "ConversationNotFound",
    "ConversationStore",
    "ConversationSummary",
    "MadeCall",
    "Message",
    "ModelIdentity",
    "OpenConversation",
    "Part",
    "StorageError",
    "Turn",
    "title_from",
    "turn_at",
    "turns_of",
    "version_beside",
    "versions_of",
]
