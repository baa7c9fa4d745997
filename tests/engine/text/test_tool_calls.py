"""A call that a model wrote is read as it meant it, or reported with what is wrong; never half read."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.text import ChatTemplate
from engine.text.tool_calls import parse_tool_call, schemas_of

SCHEMAS = schemas_of(
    [
        {
            "type": "function",
            "function": {
                "name": "f",
                "parameters": {
                    "properties": {
                        "text": {"type": "string"},
                        "count": {"type": "integer"},
                        "flag": {"type": "boolean"},
                        "items": {"type": "array"},
                        "maybe": {"type": ["string", "null"]},
                        "either": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
                        "choice": {"enum": ["1", "2"]},
                    }
                },
            },
        }
    ]
)


def xml(**parameters: str) -> str:
    body = "".join(f"<parameter={name}>\n{value}\n</parameter>\n" for name, value in parameters.items())
    return f"\n<function=f>\n{body}</function>\n"


@pytest.mark.parametrize(
    ("name", "written", "read"),
    [
        ("text", "12", "12"),
        ("text", "two\nlines\n", "two\nlines\n"),
        ("text", "", ""),
        ("text", "a </parameter> b", "a </parameter> b"),
        ("text", "<function=g></function>", "<function=g></function>"),
        ("count", "12", 12),
        ("count", "twelve", "twelve"),
        ("count", '"12"', "12"),
        ("flag", "True", True),
        ("flag", "false", False),
        ("items", '[1, "a"]', [1, "a"]),
        ("maybe", "null", None),
        ("maybe", "12", "12"),
        ("either", "7", 7),
        ("either", "None", None),
        ("choice", "1", "1"),
        ("unknown", "1.5", 1.5),
        ("unknown", "null", None),
        ("unknown", '{"a": [true]}', {"a": [True]}),
        ("unknown", '"quoted"', '"quoted"'),
        ("unknown", "NaN", "NaN"),
        ("unknown", "plain words", "plain words"),
    ],
)
def test_a_parameter_is_read_by_its_schema_else_as_json(name: str, written: str, read: Any) -> None:
    call = parse_tool_call(xml(**{name: written}), SCHEMAS)
    assert (call.name, call.arguments, call.error) == ("f", {name: read}, None)
    assert type(call.arguments[name]) is type(read)


def test_several_parameters_and_none() -> None:
    assert parse_tool_call(xml(text="a", count="2"), SCHEMAS).arguments == {"text": "a", "count": 2}
    assert parse_tool_call(xml(), SCHEMAS).arguments == {}
    assert parse_tool_call("<function=f></function>", {}).name == "f"


@pytest.mark.parametrize("arguments", [{"a": 1}, json.dumps({"a": 1})])
def test_the_older_json_form(arguments: Any) -> None:
    call = parse_tool_call("\n" + json.dumps({"name": "g", "arguments": arguments}) + "\n", {})
    assert (call.name, call.arguments, call.error) == ("g", {"a": 1}, None)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("", "no <function=name>"),
        ("<function=f>\n<parameter=a>\n1\n", "no <function=name>"),
        ("<function=f>\n<parameter=a>\n1\n</function>", "'a' of the tool call is not closed"),
        ("<function=f>\nwords\n</function>", "outside its parameters"),
        ("<function=f></function> and more", "no <function=name>"),
        ('{"name": "g", "arguments": {', "not valid JSON"),
        ('{"arguments": {}}', "names no function"),
        ('{"name": "g", "arguments": [1]}', "not a JSON object"),
        ('{"name": "g", "arguments": {"a": NaN}}', "NaN is not JSON"),
        ('{"a":' * 100_000, "not valid JSON"),
    ],
    ids=range(10),
)
def test_a_call_that_cannot_be_read_says_why(body: str, says: str) -> None:
    call = parse_tool_call(body, {})
    assert call.error is not None and says in call.error
    assert call.name == "" and call.arguments == {} and call.text == body.strip()


VALUES = st.one_of(st.integers(), st.booleans(), st.lists(st.integers()), st.dictionaries(st.text("ab"), st.text()))


@settings(deadline=None)
@given(st.dictionaries(st.text("abc_", min_size=1), VALUES, max_size=4))
def test_what_the_template_writes_is_read_back(qwen_template: ChatTemplate, arguments: dict[str, Any]) -> None:
    """The template prints booleans as Python does: only a schema tells them from a text."""
    kinds = {True: "boolean", False: "array"}
    properties = {name: {"type": kinds[isinstance(value, bool)]} for name, value in arguments.items()}
    call = {"function": {"name": "f", "arguments": arguments}}
    answer: dict[str, Any] = {"role": "assistant", "content": "", "tool_calls": [call]}
    messages = [{"role": "user", "content": "q"}, answer]
    text = qwen_template.render(messages, add_generation_prompt=False)
    body = text.partition("<tool_call>")[2].rpartition("</tool_call>")[0]
    event = parse_tool_call(body, {"f": properties})
    assert (event.arguments, event.error) == (arguments, None)
