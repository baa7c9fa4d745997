"""The lines of a conversation file: values to JSON and back, and nothing about files.

Fields that hold their default are left out. Reading ignores fields that it does not know, so that a file written by a
later version of the same format can still be read; a record that cannot be understood raises RecordError.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from typing import Any, TypeVar, get_args

from engine.events import AnswerFigures, FinishReason, ToolCallEvent
from engine.request import SamplingParams
from flashmoe_tui.conversations.model import AnswerRecord, Conversation, Message, ModelIdentity, Role

FORMAT = "flashmoe-conversation"
VERSION = 1

Record = dict[str, Any]
_Flat = TypeVar("_Flat", SamplingParams, AnswerFigures, ModelIdentity)


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


def message_from(record: Mapping[str, Any]) -> Message:
    """A message from its record. Raises RecordError."""
    try:
        role: Role = record["role"]
        if role not in get_args(Role):
            raise RecordError(f"unknown role {role!r}")
        answer = record.get("answer")
        message = Message(
            id=_text(record["id"]),
            parent_id=None if record["parent_id"] is None else _text(record["parent_id"]),
            role=role,
            content=_text(record["content"]),
            created=_text(record["created"]),
            thinking=_text(record.get("thinking", "")),
            tool_calls=tuple(_call_from_json(call) for call in record.get("tool_calls", ())),
            answer=None if answer is None else _answer_from_json(answer),
        )
    except RecordError:
        raise
    except Exception as error:  # whatever shape a damaged line has, it is one damaged line
        raise RecordError(f"{type(error).__name__}: {error}") from error
    return message


def _answer_to_json(answer: AnswerRecord) -> Record:
    record: Record = {"model": _flat_to_json(answer.model), "sampling": _flat_to_json(answer.sampling)}
    record["figures"] = _flat_to_json(answer.figures)
    for field in dataclasses.fields(AnswerRecord):
        value = getattr(answer, field.name)
        if field.name not in record and value != field.default:
            record[field.name] = list(value) if isinstance(value, tuple) else value
    return record


def _answer_from_json(record: Mapping[str, Any]) -> AnswerRecord:
    known = {field.name for field in dataclasses.fields(AnswerRecord)}
    values = {key: value for key, value in record.items() if key in known}
    values["model"] = _flat_from_json(ModelIdentity, record["model"])
    values["sampling"] = _flat_from_json(SamplingParams, record.get("sampling", {}))
    values["figures"] = _flat_from_json(AnswerFigures, record.get("figures", {}))
    values["shortcuts"] = tuple(_text(text) for text in record.get("shortcuts", ()))
    if values.get("finish_reason") not in (None, *get_args(FinishReason)):
        raise RecordError(f"unknown finish reason {values['finish_reason']!r}")
    return AnswerRecord(**values)


def _call_to_json(call: ToolCallEvent) -> Record:
    record: Record = {"name": call.name, "arguments": dict(call.arguments), "text": call.text}
    return record if call.error is None else record | {"error": call.error}


def _call_from_json(record: Mapping[str, Any]) -> ToolCallEvent:
    return ToolCallEvent(_text(record["name"]), dict(record["arguments"]), _text(record["text"]), record.get("error"))


def _flat_to_json(value: SamplingParams | AnswerFigures | ModelIdentity) -> Record:
    """A dataclass of plain values, without those that are at their default."""
    fields = [(field.name, field.default) for field in dataclasses.fields(value)]
    record = {name: getattr(value, name) for name, default in fields if getattr(value, name) != default}
    return {name: list(item) if isinstance(item, tuple) else item for name, item in record.items()}


def _flat_from_json(kind: type[_Flat], record: Mapping[str, Any]) -> _Flat:
    known = {field.name: field for field in dataclasses.fields(kind)}
    values: dict[str, Any] = {}
    for name, item in record.items():
        if name in known:
            values[name] = tuple(_text(text) for text in item) if name == "stop" else item
            numeric = "str" not in str(known[name].type)
            if numeric and not (item is None or (isinstance(item, int | float) and not isinstance(item, bool))):
                raise RecordError(f"{name} should be a number, not {item!r}")
    return kind(**values)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise RecordError(f"text expected, not {value!r}")
    return value
