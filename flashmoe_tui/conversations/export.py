"""A conversation as Markdown to read, and as JSON to keep; and JSON back into a conversation, ours or OpenAI-style.

Text in, text out: files are the caller's.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast, get_args

from engine.events import ToolCallEvent
from flashmoe_tui.conversations.model import (
    AnswerRecord,
    Conversation,
    Message,
    Role,
    new_conversation_id,
    new_message_id,
    now_utc,
)
from flashmoe_tui.conversations.records import RecordError, message_from, message_record

FORMAT = "flashmoe-conversation-export"
VERSION = 1
_NAMES: dict[Role, str] = {"user": "You", "assistant": "Assistant", "tool": "Tool", "system": "System"}


class ImportRefused(ValueError):
    """The text is not a conversation; `str(error)` is one line that says why."""


def to_markdown(conversation: Conversation, leaf: str | None = None) -> str:
    """The branch that ends at `leaf` (by default the current one), for reading: thinking folded, and after each answer
    one line with its model and figures."""
    parts = [f"# {conversation.title}", f"*{conversation.created[:16].replace('T', ' ')} UTC*"]
    if conversation.system:
        parts += ["> **System:** " + conversation.system.replace("\n", "\n> ")]
    for message in conversation.path(leaf):
        name = message.answer.model.name if message.answer else _NAMES[message.role]
        parts.append(f"## {name or 'Assistant'}")
        if message.thinking:
            parts.append(f"<details>\n<summary>Thinking</summary>\n\n{message.thinking.strip()}\n\n</details>")
        if message.content:
            parts.append(message.content.strip("\n"))
        for call in message.tool_calls:
            fence = _fence(call.text)
            parts.append(f"{fence}json\n{call.text.strip()}\n{fence}")
        if message.answer:
            parts.append(f"*{figures_line(message.answer)}*")
    return "\n\n".join(parts) + "\n"


def figures_line(answer: AnswerRecord) -> str:
    """`Flint · 31M demo · 4-bit · 86 tokens · 62.0 tok/s · 73% of experts from cache · seed 7`: what is known of it."""
    figures = answer.figures
    parts = [answer.model.label or answer.model.name]
    if figures.generated_tokens:
        parts.append(f"{figures.generated_tokens:,} tokens")
    if figures.tokens_per_second:
        parts.append(f"{figures.tokens_per_second:.1f} tok/s")
    if figures.hits + figures.misses:
        parts.append(f"{figures.hit_rate:.0%} of experts from cache")
    if answer.seed is not None:
        parts.append(f"seed {answer.seed}")
    parts.extend(answer.shortcuts)
    if answer.finish_reason == "cancelled":
        parts.append("stopped")
    elif answer.finish_reason == "length":
        parts.append("cut at the token limit")
    elif not answer.complete:
        parts.append(answer.error or "interrupted")
    return " · ".join(parts)


def to_json(conversation: Conversation) -> str:
    """Everything, all branches, indented. `import_json` gives the same conversation back."""
    export: dict[str, Any] = {"format": FORMAT, "version": VERSION, "id": conversation.id}
    export |= {"created": conversation.created, "title": conversation.custom_title, "system": conversation.system}
    export["leaf"] = conversation.leaf
    export["messages"] = [
        {key: value for key, value in message_record(message).items() if key != "type"}
        for message in conversation.messages.values()
    ]
    text = json.dumps(export, ensure_ascii=False, indent=1) + "\n"
    try:
        text.encode()
    except UnicodeEncodeError:  # a lone surrogate: escape it, so that the text can be written to a file
        text = json.dumps(export, indent=1) + "\n"
    return text


def import_json(text: str) -> Conversation:
    """A conversation from our export, or from OpenAI-style {"messages": [...]} (or the bare list).
    Raises ImportRefused."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ImportRefused(f"this is not JSON: {error}") from error
    if isinstance(data, dict) and data.get("format") == FORMAT:
        return _from_export(data)
    messages = data.get("messages") if isinstance(data, dict) else data
    if not isinstance(messages, list) or not messages:
        raise ImportRefused(
            'there is no conversation here: expected {"messages": [{"role": ..., "content": ...}, ...]}'
        )
    title = data.get("title") if isinstance(data, dict) else None
    return _from_messages(messages, title if isinstance(title, str) else None)


def _from_export(data: Mapping[str, Any]) -> Conversation:
    if data.get("version") != VERSION:
        version = data.get("version")
        raise ImportRefused(f"this export has format {version!r}, and this program reads {VERSION}: update it")
    conversation = Conversation(
        str(data.get("id") or new_conversation_id()),
        str(data.get("created") or now_utc()),
        data.get("system") or None,
        data.get("title") or None,
    )
    messages = data.get("messages")
    if not isinstance(messages, list):
        raise ImportRefused("this export has no list of messages")
    for number, record in enumerate(messages, 1):
        try:
            message = message_from(record)
        except RecordError as error:
            raise ImportRefused(f"message {number} of this export cannot be read: {error}") from error
        if message.id in conversation.messages or message.parent_id not in (None, *conversation.messages):
            raise ImportRefused(f"message {number} of this export stands twice, or before the one that it answers")
        conversation.put(message)
    leaf = data.get("leaf")
    if leaf is not None and leaf not in conversation.messages:
        raise ImportRefused(f"the export's leaf {leaf!r} is none of its messages")
    conversation.leaf = leaf
    return conversation


def _from_messages(messages: list[Any], title: str | None) -> Conversation:
    conversation = Conversation(new_conversation_id(), now_utc(), custom_title=title)
    for number, entry in enumerate(messages, 1):
        if not isinstance(entry, dict):
            raise ImportRefused(f"message {number} is not an object with a role and a content")
        role = _role(entry.get("role"), number)
        content = _content(entry.get("content"), number)
        if role == "system" and number == 1:
            conversation.system = content or None
            continue
        thinking = entry.get("reasoning_content")
        conversation.put(
            Message(
                new_message_id(),
                conversation.leaf,
                role,
                content,
                now_utc(),
                thinking if isinstance(thinking, str) else "",
                tuple(_call(call, number) for call in entry.get("tool_calls") or ()),
            )
        )
    return conversation


def _role(role: Any, number: int) -> Role:
    if role == "developer":
        return "system"
    for known in get_args(Role):
        if role == known:
            return cast(Role, known)
    raise ImportRefused(f"message {number} has the role {role!r}, which is none of system, user, assistant and tool")


def _content(content: Any, number: int) -> str:
    """The text of an OpenAI-style content: a string, None, or a list of parts of which only text can be taken."""
    if content is None:
        return ""
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        texts = [part["text"] for part in content if isinstance(part, dict) and isinstance(part.get("text"), str)]
        if len(texts) == len(content):
            return "".join(texts)
    raise ImportRefused(f"message {number} holds something other than text, which cannot be imported")


def _call(call: Any, number: int) -> ToolCallEvent:
    try:
        function = call.get("function", call)
        name, arguments = function["name"], function.get("arguments") or {}
        if isinstance(arguments, str):
            arguments = json.loads(arguments)
        text = json.dumps({"name": name, "arguments": arguments}, ensure_ascii=False)
        return ToolCallEvent(str(name), dict(arguments), text)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ImportRefused(f"message {number} has a tool call that cannot be read: {error}") from error


def _fence(text: str) -> str:
    """A code fence longer than any in the text."""
    longest = max((len(run) for run in "".join(c if c == "`" else " " for c in text).split()), default=0)
    return "`" * max(3, longest + 1)
