"""A conversation as Markdown to read, and as JSON to keep; and JSON back into a conversation, ours or OpenAI-style.

Text in, text out: files are the caller's.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, cast, get_args

from engine.events import AnswerFigures, ToolCallEvent
from flashmoe_tui.conversations.circles import WENT_ROUND
from flashmoe_tui.conversations.model import (
    AnswerRecord,
    Conversation,
    Message,
    Role,
    new_conversation_id,
    new_message_id,
    now_utc,
)
from flashmoe_tui.conversations.records import RecordError, message_from, message_record, shown, text_or_none, typed
from flashmoe_tui.conversations.turns import Part, turns_of

FORMAT = "flashmoe-conversation-export"
VERSION = 1
_NAMES: dict[Role, str] = {"user": "You", "assistant": "Assistant", "tool": "Tool", "system": "System"}


class ImportRefused(ValueError):
    """The text is not a conversation; `str(error)` is one line that says why."""


def to_markdown(conversation: Conversation, leaf: str | None = None) -> str:
    """The branch that ends at `leaf` (by default the current one), for reading: thinking folded, and after each answer
    one line with its model and figures. It can be written to a file: a lone surrogate in it becomes a question mark."""
    parts = [f"# {conversation.title}", f"*{conversation.created[:16].replace('T', ' ')} UTC*"]
    if conversation.system:
        parts += ["> **System:** " + conversation.system.replace("\n", "\n> ")]
    for turn in turns_of(conversation.path(leaf)):
        name = turn.answer.model.name if turn.answer else _NAMES[turn.role]
        parts.append(f"## {name or 'Assistant'}")
        for part in turn.parts:
            parts += _part_to_markdown(part)
        if turn.answer:
            circles = f" · a thought of it was closed: it {WENT_ROUND}" if turn.thought_looped else ""
            circles += f" · begun again: it {WENT_ROUND}" if turn.begun_again else ""
            parts.append(f"*{figures_line(turn.answer, turn.figures)}{circles}*")
    return ("\n\n".join(parts) + "\n").encode(errors="replace").decode()


def _part_to_markdown(part: Part) -> Iterator[str]:
    message = part.message
    if message.thinking:
        yield f"<details>\n<summary>Thinking</summary>\n\n{message.thinking.strip()}\n\n</details>"
    if message.content:
        yield message.content.strip("\n")
    for made in part.calls:
        fence = _fence(made.call.text)
        language = "json" if made.call.text.lstrip().startswith("{") else ""
        yield f"{fence}{language}\n{made.call.text.strip()}\n{fence}"
        if made.result is not None:
            fence = _fence(made.result)
            yield f"Result:\n\n{fence}\n{made.result.strip()}\n{fence}"


def figures_line(answer: AnswerRecord, figures: AnswerFigures) -> str:
    """`Flint · 31M demo · 4-bit · 86 tokens · 62.0 tok/s · 73% of experts from cache · seed 7`: what is known of it."""
    parts = [answer.model.label or answer.model.name]
    if figures.generated_tokens:
        parts.append(f"{figures.generated_tokens:,} tokens")
    if figures.tokens_per_second:
        parts.append(f"{figures.tokens_per_second:.1f} tok/s{' (paced)' if figures.paced_tokens_per_second else ''}")
    if figures.hits + figures.misses:
        parts.append(f"{figures.hit_rate:.0%} of experts from cache")
    if answer.seed is not None:
        parts.append(f"seed {answer.seed}")
    parts.extend(answer.shortcuts)
    if answer.finish_reason == "cancelled":
        parts.append("stopped")
    elif answer.finish_reason == "length":
        parts.append("cut at the token limit")
    elif answer.finish_reason == "loop":
        parts.append(f"stopped, it {WENT_ROUND}")
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
    try:
        title = text_or_none(data, "title") if isinstance(data, dict) else None
    except RecordError as error:
        raise ImportRefused(f"this conversation cannot be read: {error}") from error
    return _from_messages(messages, title)


def _from_export(data: Mapping[str, Any]) -> Conversation:
    version = data.get("version")
    if type(version) is not int or version != VERSION:
        raise ImportRefused(f"this export has format {shown(version)}, and this program reads {VERSION}: update it")
    try:
        conversation = Conversation(
            text_or_none(data, "id") or new_conversation_id(),
            text_or_none(data, "created") or now_utc(),
            text_or_none(data, "system"),
            text_or_none(data, "title"),
        )
        leaf = text_or_none(data, "leaf")
    except RecordError as error:
        raise ImportRefused(f"this export cannot be read: {error}") from error
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
    if leaf is not None and leaf not in conversation.messages:
        raise ImportRefused(f"the export's leaf {shown(leaf)} is none of its messages")
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
        try:
            thinking = text_or_none(entry, "reasoning_content")
            calls = tuple(_call(call) for call in _list(entry.get("tool_calls"), "tool_calls"))
        except RecordError as error:
            raise ImportRefused(f"message {number} cannot be read: {error}") from error
        message_id, parent = new_message_id(), conversation.leaf
        conversation.put(Message(message_id, parent, role, content, now_utc(), thinking or "", calls))
    return conversation


def _role(role: Any, number: int) -> Role:
    if role == "developer":
        return "system"
    for known in get_args(Role):
        if role == known:
            return cast(Role, known)
    raise ImportRefused(
        f"message {number} has the role {shown(role)}, which is none of system, user, assistant and tool"
    )


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


def _list(value: Any, name: str) -> list[Any]:
    if not isinstance(value, list | None):
        raise RecordError(f"{name} cannot be {shown(value)}")
    return value or []


def _call(call: Any) -> ToolCallEvent:
    """An OpenAI-style tool call, whose arguments are JSON in a string; an object is taken too. Raises RecordError."""
    function = call.get("function", call) if isinstance(call, dict) else call
    if not isinstance(function, dict):
        raise RecordError(f"a tool call cannot be {shown(function)}")
    arguments = function.get("arguments")
    if isinstance(arguments, str):
        try:
            arguments = json.loads(arguments) if arguments.strip() else {}
        except (ValueError, RecursionError) as error:
            raise RecordError(f"the arguments of a tool call are not JSON: {error}") from error
    whole = {"name": function.get("name"), "arguments": {} if arguments is None else arguments, "text": ""}
    read: ToolCallEvent = typed(ToolCallEvent, whole, "tool call")
    text = json.dumps({"name": read.name, "arguments": read.arguments}, ensure_ascii=False)
    return replace(read, text=text)


def _fence(text: str) -> str:
    """A code fence longer than any in the text."""
    longest = max((len(run) for run in "".join(c if c == "`" else " " for c in text).split()), default=0)
    return "`" * max(3, longest + 1)
