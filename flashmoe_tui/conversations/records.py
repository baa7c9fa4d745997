"""The lines of a conversation file: values to JSON and back, and nothing about files.

Fields that hold their default are left out. Reading ignores fields that it does not know, so that a file written by a
later version of the same format can still be read; a record that cannot be understood raises RecordError. A file may
have been edited or damaged: `typed` is the one door by which its values come in, and nothing of a wrong type passes.
"""

from __future__ import annotations

import dataclasses
import json
import reprlib
from collections.abc import Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from engine.errors import InvalidRequest
from engine.events import AnswerFigures, ToolCallEvent
from engine.request import SamplingParams
from flashmoe_tui.conversations.model import AnswerRecord, Conversation, Message, ModelIdentity

FORMAT = "flashmoe-conversation"
VERSION = 1

Record = dict[str, Any]

LARGEST = (1 << 64) - 1
"""Of any number in a record: a seed may be as large, and no count, size or time comes near it."""
_DEEPEST = 100
"""Levels of a tool call's arguments. Far above what a model writes, far below where Python's recursion ends."""


class RecordError(ValueError):
    """A line that is not a record of this format."""


def encode(record: Mapping[str, Any]) -> bytes:
    """One line with its newline, in UTF-8. Text that it cannot hold (a lone surrogate from a terminal) is escaped."""
    line = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    try:
        return line.encode() + b"\n"
    except UnicodeEncodeError:
        return json.dumps(record, separators=(",", ":")).encode() + b"\n"


def decode(line: bytes) -> Record:
    """One line back. Raises RecordError."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise RecordError(str(error)) from error
    if not isinstance(record, dict) or not isinstance(record.get("type"), str):
        raise RecordError("not a record")
    return record


def header_record(conversation: Conversation) -> Record:
    """The first line of a file."""
    header = {"type": "header", "format": FORMAT, "version": VERSION}
    return header | {"id": conversation.id, "created": conversation.created, "system": conversation.system}


def message_record(message: Message) -> Record:
    """A message, whole. `id` and `parent_id` come first: they can be read even where the rest is damaged."""
    record: Record = {"type": "message", "id": message.id, "parent_id": message.parent_id, "role": message.role}
    record |= {"created": message.created, "content": message.content}
    if message.thinking:
        record["thinking"] = message.thinking
    if message.tool_calls:
        record["tool_calls"] = [_call_to_json(call) for call in message.tool_calls]
    if message.answer is not None:
        record["answer"] = _answer_to_json(message.answer)
    return record


def message_from(record: Any) -> Message:
    """A message from its record. Raises RecordError."""
    message: Message = typed(Message, record, "message")
    for message_id in (message.id, message.parent_id):
        if message_id is not None and not _is_id(message_id):
            raise RecordError(f"{shown(message_id)} cannot be the id of a message")
    return message


def text_in(record: Mapping[str, Any], name: str) -> str:
    """The text that a record has under `name`. Raises RecordError."""
    text: str = typed(str, record.get(name), name)
    return text


def text_or_none(record: Mapping[str, Any], name: str) -> str | None:
    """The text that a record has under `name`; None where it is missing, null or empty. Raises RecordError."""
    text: str | None = typed(str | None, record.get(name), name)
    return text or None


def count_in(record: Mapping[str, Any], name: str) -> int:
    """The whole number that a record has under `name`, at least 0. Raises RecordError."""
    count: int = typed(int, record.get(name), name)
    return count


def typed(expected: Any, value: Any, name: str) -> Any:
    """A value from JSON as a field of the type `expected` holds it: a dataclass from an object, a tuple from a list, a
    float also from a whole number. Whole numbers are counts, sizes and seeds, so none is negative; no number is
    infinite; a bool is no number. `name` is for the message. Raises RecordError."""
    origin = get_origin(expected)
    if origin in (UnionType, Union):  # the second is what `Literal[...] | None` becomes
        (inner,) = (kind for kind in get_args(expected) if kind is not NoneType)
        return None if value is None else typed(inner, value, name)
    if origin is tuple and isinstance(value, list):
        return tuple(typed(get_args(expected)[0], item, name) for item in value)
    if origin is Literal and isinstance(value, str) and value in get_args(expected):
        return value
    if origin is Mapping and isinstance(value, dict) and _is_shallow(value, _DEEPEST):
        return value
    if dataclasses.is_dataclass(expected) and isinstance(value, dict):
        return _object(expected, value, name)
    if expected in (str, bool) and isinstance(value, expected):
        return value
    if expected is int and type(value) is int and 0 <= value <= LARGEST:
        return value
    if expected is float and type(value) in (int, float) and abs(value) <= LARGEST:  # also refuses NaN
        return float(value)
    raise RecordError(f"{name} cannot be {shown(value)}")


def shown(value: Any) -> str:
    """A value for a message: on one line, short, and safe for any depth and length."""
    return reprlib.repr(value)


def _object(kind: Any, record: Mapping[str, Any], name: str) -> Any:
    values: dict[str, Any] = {}
    for field, expected, required in _fields(kind):
        if field in record:
            values[field] = value = typed(expected, record[field], field)
            # sampling settings know their own ranges, some of which begin below zero; nothing that is measured does
            if kind is not SamplingParams and isinstance(value, float) and value < 0:
                raise RecordError(f"{field} cannot be {shown(value)}")
        elif required:
            raise RecordError(f"{name} has no {field}")
    try:
        return kind(**values)
    except InvalidRequest as error:
        raise RecordError(str(error)) from error


@cache
def _fields(kind: Any) -> tuple[tuple[str, Any, bool], ...]:
    """(name, type, whether it must be there) of each field of a dataclass."""
    types, missing = get_type_hints(kind), dataclasses.MISSING
    return tuple(
        (field.name, types[field.name], field.default is missing and field.default_factory is missing)
        for field in dataclasses.fields(kind)
    )


def _is_id(text: str) -> bool:
    """Half a surrogate pair can be kept as text, but not be looked up where only UTF-8 goes (the search index)."""
    return bool(text) and not any("\ud800" <= character <= "\udfff" for character in text)


def _is_shallow(value: Any, levels: int) -> bool:
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return levels > 0 and all(_is_shallow(part, levels - 1) for part in parts)


def _answer_to_json(answer: AnswerRecord) -> Record:
    record: Record = {"model": _flat_to_json(answer.model), "sampling": _flat_to_json(answer.sampling)}
    record["figures"] = _flat_to_json(answer.figures)
    for field in dataclasses.fields(AnswerRecord):
        value = getattr(answer, field.name)
        if field.name not in record and value != field.default:
            record[field.name] = list(value) if isinstance(value, tuple) else value
    return record


def _call_to_json(call: ToolCallEvent) -> Record:
    record: Record = {"name": call.name, "arguments": dict(call.arguments), "text": call.text}
    return record if call.error is None else record | {"error": call.error}


def _flat_to_json(value: SamplingParams | AnswerFigures | ModelIdentity) -> Record:
    """A dataclass of plain values, without those that are at their default."""
    fields = [(field.name, field.default) for field in dataclasses.fields(value)]
    record = {name: getattr(value, name) for name, default in fields if getattr(value, name) != default}
    return {name: list(item) if isinstance(item, tuple) else item for name, item in record.items()}
