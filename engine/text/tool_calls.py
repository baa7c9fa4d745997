"""Reads a tool call as a model writes it between `<tool_call>` and `</tool_call>`.

Two forms are known: Qwen3.5's XML (`<function=name>`, `<parameter=name>`) and the older JSON object with "name" and
"arguments". What a tool does, and whether it exists, is not known here; schemas only say how to read a parameter.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from engine.events import ToolCallEvent

Schemas = Mapping[str, Mapping[str, Any]]
"""Tool name -> parameter name -> that parameter's JSON schema."""

_FUNCTION = re.compile(r"<function=([^>\n]+)>(.*)</function>", re.DOTALL)
_PARAMETER_START = re.compile(r"\s*<parameter=([^>\n]+)>\n?")
# A value may itself hold "</parameter>": it ends where the next parameter, or nothing, follows.
_PARAMETER_END = re.compile(r"\n?</parameter>(?=\s*(?:<parameter=|\Z))")
# Templates print these as Python does, and models copy what they see.
_PYTHON_SPELLINGS = {"True": True, "False": False, "None": None}


class _Unreadable(Exception):
    """Why a call cannot be parsed."""


def schemas_of(tools: Sequence[Mapping[str, Any]] | None) -> Schemas:
    """Parameter schemas of `tools`, which are functions bare or wrapped as {"type": "function", "function": ...}."""
    schemas: dict[str, Mapping[str, Any]] = {}
    for tool in tools or ():
        function = tool.get("function", tool)
        parameters = function.get("parameters") if isinstance(function, Mapping) else None
        properties = parameters.get("properties") if isinstance(parameters, Mapping) else None
        if isinstance(properties, Mapping):
            schemas[str(function.get("name", ""))] = properties
    return schemas


def parse_tool_call(body: str, schemas: Schemas) -> ToolCallEvent:
    """The call in `body` (without its `<tool_call>` marks). One that cannot be read has `error` set."""
    text = body.strip()
    try:
        name, arguments = _parse_json(text) if text.startswith("{") else _parse_xml(text, schemas)
    except _Unreadable as error:
        return ToolCallEvent(name="", arguments={}, text=text, error=str(error))
    return ToolCallEvent(name=name, arguments=arguments, text=text)


def unfinished_tool_call(body: str) -> ToolCallEvent:
    """For an answer that ended inside a call."""
    return ToolCallEvent(name="", arguments={}, text=body.strip(), error="the answer ended inside the tool call")


def _parse_json(text: str) -> tuple[str, dict[str, Any]]:
    try:
        call = _strict_json(text)
        arguments = call.get("arguments", {})
        if isinstance(arguments, str):
            arguments = _strict_json(arguments)
    except (ValueError, RecursionError) as error:
        raise _Unreadable(f"the tool call is not valid JSON ({error})") from None
    name = call.get("name")
    if not isinstance(name, str) or not name:
        raise _Unreadable("the tool call names no function")
    if not isinstance(arguments, dict):
        raise _Unreadable("the tool call's arguments are not a JSON object")
    return name, arguments


def _parse_xml(text: str, schemas: Schemas) -> tuple[str, dict[str, Any]]:
    function = _FUNCTION.fullmatch(text)
    if function is None:
        raise _Unreadable("the tool call has no <function=name> ... </function>")
    name, body = function[1].strip(), function[2]
    properties = schemas.get(name, {})
    arguments: dict[str, Any] = {}
    at = 0
    while start := _PARAMETER_START.match(body, at):
        end = _PARAMETER_END.search(body, start.end())
        if end is None:
            raise _Unreadable(f"the parameter {start[1].strip()!r} of the tool call is not closed")
        parameter = start[1].strip()
        arguments[parameter] = _value(body[start.end() : end.start()], properties.get(parameter))
        at = end.end()
    if body[at:].strip():
        raise _Unreadable("the tool call holds text outside its parameters")
    return name, arguments


def _value(text: str, schema: Any) -> Any:
    """A parameter's value: as its schema says; without a schema, JSON that is not a string is read as JSON."""
    types = _types(schema)
    if "string" in types and (types != {"string", "null"} or text not in ("null", "None")):
        return text
    if text in _PYTHON_SPELLINGS and types & {"boolean", "null"}:
        return _PYTHON_SPELLINGS[text]
    try:
        value = _strict_json(text)
    except (ValueError, RecursionError):
        return text
    return text if isinstance(value, str) and not types else value


def _types(schema: Any) -> set[str]:
    """The JSON types that a schema allows; empty where it does not say."""
    if not isinstance(schema, Mapping):
        return set()
    declared = schema.get("type")
    if isinstance(declared, str):
        return {declared}
    if isinstance(declared, list):
        return {kind for kind in declared if isinstance(kind, str)}
    choices = schema.get("anyOf") or schema.get("oneOf")
    if isinstance(choices, list):
        return set().union(*map(_types, choices))
    values = schema.get("enum")
    return {"string"} if isinstance(values, list) and any(isinstance(value, str) for value in values) else set()


def _strict_json(text: str) -> Any:
    """json.loads without NaN and Infinity, which no other JSON reader takes. Raises ValueError or RecursionError."""

    def refuse(constant: str) -> None:
        raise ValueError(f"{constant} is not JSON")

    return json.loads(text, parse_constant=refuse)
