"""Checks chat messages and brings them into the one form that templates expect. Knows no template and no tokenizer."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from engine.errors import InvalidRequest

THINK_OPEN, THINK_CLOSE = "<think>", "</think>"
DEEPEST = 100  # levels of nesting; far below where Python's own recursion ends
ROLES = ("system", "developer", "user", "assistant", "tool")


def normal_messages(messages: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """A deep copy of `messages` with: content a string (text parts joined), tool-call arguments as mappings (the OpenAI
    API has them as JSON text), empty optional keys left out. Raises InvalidRequest naming the message that is wrong."""
    if not messages:
        raise InvalidRequest("the request has no messages")
    try:
        return [_normal_message(number, message) for number, message in enumerate(messages, 1)]
    except RecursionError:
        raise InvalidRequest("a message is nested too deeply") from None


def normal_tools(tools: Sequence[Mapping[str, Any]] | None) -> list[dict[str, Any]]:
    """A deep copy of the tools' schemas. Raises InvalidRequest when they are not what JSON can hold."""
    try:
        copied: list[dict[str, Any]] = [_plain(tool) for tool in tools or ()]
        json.dumps(copied)
    except (TypeError, ValueError, RecursionError):
        raise InvalidRequest("the tools are not a list of JSON objects") from None
    if not all(isinstance(tool, dict) for tool in copied):
        raise InvalidRequest("the tools are not a list of JSON objects")
    return copied


def split_unfinished(message: Mapping[str, Any]) -> tuple[str | None, bool, str]:
    """Of an assistant message to go on with: its thinking (None: it has none), whether that has ended, and the answer.

    Thinking with no answer after it has not ended, unless a `</think>` says so."""
    content: str = message["content"]
    reasoning = message.get("reasoning_content")
    if reasoning is not None:
        return reasoning or None, bool(content), content
    if THINK_CLOSE in content:
        before, _, after = content.partition(THINK_CLOSE)
        return before.rpartition(THINK_OPEN)[2], True, after.lstrip("\n")
    if content.lstrip().startswith(THINK_OPEN):
        return content.partition(THINK_OPEN)[2], False, ""
    return None, False, content


def unfinished_text(message: Mapping[str, Any]) -> str:
    """What the open section of an assistant message to go on with already holds: its thinking, or else its answer."""
    thought, ended, answer = split_unfinished(_normal_message(1, message))
    return answer if thought is None or ended else thought.lstrip("\n")


def _normal_message(number: int, message: Mapping[str, Any]) -> dict[str, Any]:
    if not isinstance(message, Mapping):
        raise InvalidRequest(f"message {number} is not a mapping with 'role' and 'content'")
    normal: dict[str, Any] = {key: _plain(value) for key, value in message.items() if value is not None}
    role = normal.get("role")
    if role not in ROLES:
        raise InvalidRequest(f"message {number} has the role {role!r}; it must be one of {', '.join(ROLES)}")
    reasoning = normal.get("reasoning_content", "")
    if not isinstance(reasoning, str):
        raise InvalidRequest(f"message {number}: 'reasoning_content' must be a text")
    calls = normal.get("tool_calls", [])
    if not isinstance(calls, list):
        raise InvalidRequest(f"message {number}: 'tool_calls' must be a list")
    if "content" not in normal and not (role == "assistant" and (calls or reasoning)):
        raise InvalidRequest(f"message {number} (role {role!r}) has no content")
    normal["content"] = _text_of(number, normal.get("content", ""))
    if calls:
        normal["tool_calls"] = [_normal_call(number, call) for call in calls]
    return normal


def _plain(value: Any, depth: int = 0) -> Any:
    """`value` with every mapping a dict and every sequence a list, so that a template sees what JSON would give it."""
    if depth > DEEPEST:
        raise RecursionError
    if isinstance(value, Mapping):
        return {str(key): _plain(item, depth + 1) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return [_plain(item, depth + 1) for item in value]
    return value


def _text_of(number: int, content: Any) -> str:
    if isinstance(content, str):
        return content
    if not isinstance(content, list):
        raise InvalidRequest(f"message {number}: content must be a text or a list of text parts")
    for part in content:
        if not isinstance(part, dict) or not isinstance(part.get("text"), str):
            kind = part.get("type") if isinstance(part, dict) else type(part).__name__
            raise InvalidRequest(f"message {number} holds a part of type {kind!r}; this engine reads text only")
    return "".join(part["text"] for part in content)


def _normal_call(number: int, call: Any) -> dict[str, Any]:
    function = call.get("function", call) if isinstance(call, dict) else None
    if not isinstance(function, dict) or not isinstance(function.get("name"), str):
        raise InvalidRequest(f"message {number} holds a tool call without a function name")
    arguments = function.get("arguments")
    if isinstance(arguments, str):
        try:
            arguments = json.loads(arguments) if arguments.strip() else {}
        except (ValueError, RecursionError):
            arguments = None
    elif arguments is None:
        arguments = {}
    if not isinstance(arguments, dict):
        raise InvalidRequest(f"message {number}: the arguments of the call of {function['name']!r} are no JSON object")
    function = {**function, "arguments": arguments}
    return {**call, "function": function} if "function" in call else function
