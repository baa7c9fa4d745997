"""A conversation as a tree of messages: edit, retry and fork append a message with another parent and lose nothing.

Plain values. Nothing here knows files, the screen or the engine's inside; what an answer records are the engine's own
public values (sampling settings, figures), so that nothing measured is retold in other words.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, Literal

from engine.events import AnswerFigures, FinishReason, ToolCallEvent
from engine.request import SamplingParams
from engine.telemetry import ModelCard
from flashmoe_tui.conversations.circles import once_around

Role = Literal["system", "user", "assistant", "tool"]

TITLE_CHARACTERS = 60


@dataclass(frozen=True, slots=True)
class ModelIdentity:
    """Which model answered. `label` is what the screen shows and is never without the size; `source` is the path or
    name that it was loaded from."""

    name: str
    label: str
    parameters: int = 0
    bits: int = 0
    source: str = ""

    @classmethod
    def from_card(cls, card: ModelCard, source: str = "") -> ModelIdentity:
        """The identity of a loaded model."""
        return cls(card.name, card.label, card.parameters, card.bits, source)


@dataclass(frozen=True, slots=True)
class AnswerRecord:
    """How an answer came to be: enough to judge it, compare it and make it again.

    sampling: the settings it was asked with; seed: the one that reproduces it. active_experts: experts a token that
    were computed; shortcuts: one sentence for each way in which it was not exact. finish_reason is None and complete
    False when its end was never recorded (a crash, or a failure: then `error` says which). thought_looped: its thought
    went round in circles and was closed, and the answer was written after it. begun_again: a first answer went round,
    and this is another.
    """

    model: ModelIdentity
    sampling: SamplingParams = field(default_factory=SamplingParams)
    thinking: bool = True
    max_tokens: int | None = None
    seed: int | None = None
    active_experts: int | None = None
    shortcuts: tuple[str, ...] = ()
    finish_reason: FinishReason | None = None
    figures: AnswerFigures = field(default_factory=AnswerFigures)
    complete: bool = False
    error: str | None = None
    thought_looped: bool = False
    begun_again: bool = False

    def made_by(self, card: ModelCard, source: str) -> AnswerRecord:
        """The same with what is known of the model that is loaded. source: the path or name that it was loaded from."""
        identity = ModelIdentity.from_card(card, source)
        return replace(self, model=identity, active_experts=card.experts_per_token, shortcuts=card.shortcuts)


@dataclass(frozen=True, slots=True)
class Message:
    """One turn. `parent_id` None is a root. `answer` is set on what a model wrote. `created` is UTC, ISO 8601."""

    id: str
    parent_id: str | None
    role: Role
    content: str
    created: str
    thinking: str = ""
    tool_calls: tuple[ToolCallEvent, ...] = ()
    answer: AnswerRecord | None = None


@dataclass
class Conversation:
    """The whole tree, and which of its leaves is being read (`leaf`, None while there is no message).

    messages are in the order in which they were first written. custom_title is the person's own, None while the title
    follows the first message. notices: what was wrong with the file that it came from, one line each.
    """

    id: str
    created: str
    system: str | None = None
    custom_title: str | None = None
    leaf: str | None = None
    messages: dict[str, Message] = field(default_factory=dict)
    notices: tuple[str, ...] = field(default=(), compare=False)

    @property
    def title(self) -> str:
        """The person's title, else the first user message's first line, else `New conversation`."""
        if self.custom_title:
            return self.custom_title
        first = next((message for message in self.messages.values() if message.role == "user"), None)
        return (title_from(first.content) if first else "") or "New conversation"

    def path(self, leaf: str | None = None) -> list[Message]:
        """The messages from the root to `leaf` (by default the current one). Raises KeyError for an unknown id."""
        current = self.leaf if leaf is None else leaf
        path: list[Message] = []
        while current is not None:
            message = self.messages[current]
            path.append(message)
            current = message.parent_id
        return path[::-1]

    def children(self, message_id: str | None) -> list[Message]:
        """The direct successors of a message (None: the roots), oldest first."""
        return [message for message in self.messages.values() if message.parent_id == message_id]

    def newest_leaf(self, message_id: str) -> str:
        """Where reading goes on when a branch is chosen: the newest child, and its newest child, to the end."""
        newest: dict[str | None, str] = {message.parent_id: message.id for message in self.messages.values()}
        while message_id in newest:
            message_id = newest[message_id]
        return message_id

    def descendants(self, message_id: str) -> Iterator[str]:
        """The ids of a message and of everything below it."""
        children: dict[str | None, list[str]] = {}
        for message in self.messages.values():
            children.setdefault(message.parent_id, []).append(message.id)
        waiting = [message_id]
        while waiting:
            current = waiting.pop()
            yield current
            waiting.extend(children.get(current, ()))

    def put(self, message: Message) -> None:
        """Add a message, which becomes the current leaf, or replace the one of that id (the leaf stays)."""
        if message.id not in self.messages:
            self.leaf = message.id
        self.messages[message.id] = message

    def remove(self, message_id: str) -> None:
        """Take a message and everything below it away; if the leaf was among them, it moves to the message's parent."""
        parent = self.messages[message_id].parent_id
        gone = set(self.descendants(message_id))
        self.messages = {key: message for key, message in self.messages.items() if key not in gone}
        if self.leaf in gone:
            self.leaf = parent

    def messages_for_engine(self, leaf: str | None = None) -> list[dict[str, Any]]:
        """The path to `leaf` as `Engine.chat` takes it: role, content, and where there are any reasoning_content and
        tool_calls. A call that could not be parsed stands in the content, as the model wrote it. Of a circle in which
        a thought or an answer was ended, by the person too, one round is there: the rest would draw the next one in."""
        messages: list[dict[str, Any]] = [{"role": "system", "content": self.system}] if self.system else []
        path = self.path(leaf)
        for message in path:
            broken = [call.text for call in message.tool_calls if call.error is not None]
            said, thought, record = message.content, message.thinking, message.answer
            if record is not None and message is not path[-1]:  # the last is there to be gone on with, as it is
                said = said if record.finish_reason in ("stop", "tool_calls") else once_around(said)
                thought = once_around(thought) if record.thought_looped else thought
            entry: dict[str, Any] = {"role": message.role, "content": "\n".join([said, *broken])}
            if thought:
                entry["reasoning_content"] = thought
            calls = [
                {"type": "function", "function": {"name": call.name, "arguments": dict(call.arguments)}}
                for call in message.tool_calls
                if call.error is None
            ]
            if calls:
                entry["tool_calls"] = calls
            messages.append(entry)
        return messages


def title_from(text: str) -> str:
    """The first line with something on it, cut at a word near 60 characters."""
    line = next((" ".join(line.split()) for line in text.splitlines() if line.strip()), "")
    if len(line) <= TITLE_CHARACTERS:
        return line
    cut = line[:TITLE_CHARACTERS]
    at_word = cut[: cut.rfind(" ")] if cut.rfind(" ") > TITLE_CHARACTERS // 2 else cut
    return at_word.rstrip(" ,;:.-") + "…"


def now_utc() -> str:
    """The time now: UTC, ISO 8601, milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def new_conversation_id() -> str:
    """Sorts by time: `20260123-204512-7f3a9c`."""
    return f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(3)}"


def new_message_id() -> str:
    """Twelve hexadecimal digits, unique within a conversation."""
    return secrets.token_hex(6)
