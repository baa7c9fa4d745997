"""Lines that are JSON and yet wrong: one notice each, nothing untyped behind it, and everything else still there."""

from __future__ import annotations

import json
import math
import tempfile
from collections.abc import Iterator
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine import AnswerFigures, Finished, SamplingParams, ToolCallEvent
from flashmoe_tui.conversations import (
    AnswerRecord,
    Conversation,
    ConversationStore,
    Message,
    ModelIdentity,
    StorageError,
)
from flashmoe_tui.conversations.export import to_json, to_markdown
from flashmoe_tui.conversations.records import decode, encode, message_from, message_record

SAMPLING = SamplingParams(0.6, 0.9, 20, 0.1, 1.1, -0.5, 0.5, 7, ("END",))
RECORD = AnswerRecord(
    ModelIdentity("Flint", "Flint · 31M demo · 4-bit", 31_000_000, 4, "demo"),
    SAMPLING,
    False,
    512,
    None,
    4,
    ("4 of 8",),
)
FIGURES = AnswerFigures(*range(1, len(fields(AnswerFigures)) + 1))


@cache
def whole_file() -> tuple[bytes, ...]:
    """The lines of a conversation in which every kind of record and every field occurs."""
    with tempfile.TemporaryDirectory() as folder:
        store = ConversationStore(Path(folder))
        with store.create("Be brief.") as conversation:
            question = conversation.add_user("What is 127 + 48?")
            answer = conversation.start_answer(question.id, RECORD, clock=iter(range(100)).__next__)
            for word in ("1", "7", "5"):
                answer.append("well ", word)
            calls = (
                ToolCallEvent("add", {"a": [1, {"b": None}]}, "{}"),
                ToolCallEvent("", {}, "add(", "it does not end"),
            )
            answer.finish(Finished("tool_calls", "175", "well", 7, FIGURES, calls, thought_looped=True))
            conversation.set_title("Sums")
            conversation.set_system("Be kind.")
            taken_back = conversation.add_user("never mind")
            conversation.remove(taken_back.id)
            retry = conversation.start_answer(question.id, RECORD)
            retry.append(content="one hundred")
            retry.fail("the disk went away")
            conversation.set_leaf(answer.id)
            conversation.add_user("thanks")
        (path,) = Path(folder).iterdir()
        return tuple(path.read_bytes().splitlines())


@cache
def messages_of_the_whole_file() -> set[str]:
    """Their ids; nothing is wrong with it."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "c.jsonl").write_bytes(b"\n".join(whole_file()) + b"\n")
        whole = ConversationStore(Path(folder)).load("c")
    assert whole.notices == ()
    return set(whole.messages)


def paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to each value in a JSON value, itself first."""
    yield path
    for key, part in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from paths(part, (*path, key))


ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=8)  # lone surrogates too
KNOWN = st.sampled_from(
    ["header", "message", "checkpoint", "leaf", "remove", "title", "system", "summary", "torn", "user", "tool", "stop"]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(1 << 70), 1 << 70) | st.floats() | ANY_TEXT | KNOWN,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT | KNOWN, inner, max_size=3),
    max_leaves=6,
)


@st.composite
def files_with_one_value_changed(draw: st.DrawFn) -> tuple[int, tuple[bytes, ...]]:
    """The index of the changed line, and all lines."""
    lines = whole_file()
    index = draw(st.integers(0, len(lines) - 1))
    record = json.loads(lines[index])
    path = draw(st.sampled_from(list(paths(record))))
    holder: Any = {"line": record}
    for key in (way := ("line", *path))[:-1]:
        holder = holder[key]
    value, action = holder[way[-1]], draw(st.sampled_from(["replace", "delete", "add"]))
    if action == "delete" and path:
        del holder[way[-1]]
        changed = record
    elif action == "add" and isinstance(value, dict):
        value[draw(ANY_TEXT | KNOWN)] = draw(JSON)
        changed = record
    else:
        ids = st.sampled_from([other["id"] for other in map(json.loads, lines) if "id" in other])
        holder[way[-1]] = draw(JSON | ids)
        changed = record if path else holder["line"]
    line = json.dumps(changed, separators=(",", ":")).encode()
    return index, (*lines[:index], line, *lines[index + 1 :])


def is_newer_format(line: bytes) -> bool:
    record = json.loads(line)
    return isinstance(record, dict) and record.get("type") == "header" and type(record.get("version")) is int


def is_removal(line: bytes) -> bool:
    """A changed line that takes another message away, and is right to."""
    record = json.loads(line)
    return isinstance(record, dict) and record.get("type") == "remove"


def assert_typed(conversation: Conversation) -> None:
    """Each value is what its field says, by what is done with it on the screen, in the engine and on disk."""
    for text in (conversation.created, conversation.title, conversation.system or "", conversation.leaf or ""):
        assert type(text) is str
    for entry in conversation.messages_for_engine():
        assert type(entry["content"]) is str and type(entry.get("reasoning_content", "")) is str
    for message in conversation.messages.values():
        line = encode(message_record(message))
        assert encode(message_record(message_from(decode(line)))) == line
        for call in message.tool_calls:
            assert {type(call.name), type(call.text), type(call.error or "")} == {str}
            assert type(call.arguments) is dict
        if message.answer is None:
            continue
        answer = message.answer
        for value in (getattr(answer.figures, field.name) for field in fields(AnswerFigures)):
            assert value is None or (type(value) in (int, float) and math.isfinite(value) and value >= 0)
        model = answer.model
        assert {type(model.name), type(model.label), type(model.source), type(answer.error or "")} == {str}
        assert {type(number or 0) for number in (answer.max_tokens, answer.active_experts, model.bits)} == {int}
        assert {type(text) for text in (*answer.shortcuts, *answer.sampling.stop)} <= {str}
        assert {type(answer.thinking), type(answer.complete)} == {bool}
        replace(answer.sampling, seed=answer.seed)  # what asking again does
    to_json(conversation).encode()
    assert "# " in to_markdown(conversation)


@given(files_with_one_value_changed())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_one_wrong_value_anywhere_costs_its_line_at_most(changed: tuple[int, tuple[bytes, ...]]) -> None:
    index, lines = changed
    with tempfile.TemporaryDirectory() as folder:
        store = ConversationStore(Path(folder))
        path = Path(folder) / "c.jsonl"
        path.write_bytes(b"\n".join(lines) + b"\n")
        (Path(folder) / "other.jsonl").write_bytes(b"\n".join(whole_file()) + b"\n")
        rows = {row.id: row for row in store.list()}
        assert rows["other"].title == "Sums" and not rows["other"].damaged
        assert {type(text) for row in rows.values() for text in (row.title, row.model, row.preview)} == {str}
        try:
            loaded = store.load("c")
        except StorageError:
            assert is_newer_format(lines[index])
            return
        assert_typed(loaded)
        assert len(loaded.notices) <= 1
        if not is_removal(lines[index]):
            others = [json.loads(line) for line in (*lines[:index], *lines[index + 1 :])]
            kept = {record["id"] for record in others if record["type"] == "message"} & messages_of_the_whole_file()
            assert kept <= set(loaded.messages)
        with store.open("c") as conversation:
            conversation.add_user("on we go")
        assert store.load("c").path()[-1].content == "on we go"


ANSWER = '{"type":"message","id":"x","parent_id":null,"role":"assistant","created":"","content":"","answer":%s}'
MODEL = '"model":{"name":"a","label":"b"}'


@pytest.mark.parametrize(
    "line",
    [
        '{"type":"leaf","id":["x"]}',
        '{"type":"remove","id":{}}',
        '{"type":"remove"}',
        '{"type":"title","title":5}',
        '{"type":"system","system":["Be brief."]}',
        '{"type":"checkpoint","id":["x"],"content_append":"x"}',
        '{"type":"header","format":"flashmoe-conversation","version":true}',
        '{"type":"header","format":"flashmoe-conversation","version":1,"system":123}',
        '{"type":"header","format":"flashmoe-conversation","version":1,"created":123}',
        '{"type":"message","id":"\\ud800","parent_id":null,"role":"user","created":"","content":""}',
        '{"type":"message","id":"","parent_id":null,"role":"user","created":"","content":""}',
        '{"type":"message","id":"x","parent_id":null,"role":["user"],"created":"","content":""}',
        ANSWER % '{"model":{"name":1,"label":2}}',
        ANSWER % '{"model":{"name":"a"}}',
        *(
            ANSWER % f"{{{MODEL},{rest}}}"
            for rest in (
                '"seed":"x"',
                '"seed":-1',
                '"seed":1.5',
                '"seed":18446744073709551616',
                '"max_tokens":"many"',
                '"max_tokens":true',
                '"active_experts":[4]',
                '"active_experts":-4',
                '"thinking":1',
                '"complete":"no"',
                '"error":7',
                '"shortcuts":"4 of 8"',
                '"finish_reason":["stop"]',
                '"sampling":{"temperature":"hot"}',
                '"sampling":{"temperature":1e999}',
                '"sampling":{"top_p":7}',
                '"sampling":{"stop":"END"}',
                '"figures":{"prompt_tokens":1e999}',
                '"figures":{"hits":-3}',
                '"figures":{"decode_seconds":NaN}',
                '"figures":{"decode_seconds":-1.0}',
                '"figures":{"decode_seconds":null}',
                '"figures":[]',
            )
        ),
    ],
)
def test_a_line_of_wrong_types_is_one_notice(tmp_path: Path, line: str) -> None:
    lines = whole_file()
    path = tmp_path / "c.jsonl"
    path.write_bytes(b"\n".join(lines) + b"\n")
    store = ConversationStore(tmp_path)
    whole = store.load("c")
    path.write_bytes(b"\n".join([*lines, line.encode()]) + b"\n")
    loaded = store.load("c")
    number = len(lines) + 1
    assert loaded.notices == (f"line {number} of {path} is damaged and was skipped; everything else is here",)
    assert loaded == whole
    assert [row.id for row in store.list()] == ["c"]


def test_a_file_of_nothing_but_wrong_lines_is_listed_as_damaged_beside_the_others(tmp_path: Path) -> None:
    (tmp_path / "good.jsonl").write_bytes(b"\n".join(whole_file()) + b"\n")
    (tmp_path / "bad.jsonl").write_text('{"type":"leaf","id":["x"]}\n{"type":"summary","title":7}\n')
    (tmp_path / "circle.jsonl").symlink_to(tmp_path / "circle.jsonl")
    rows = {row.id: row.damaged for row in ConversationStore(tmp_path).list()}
    assert rows == {"good": False, "bad": True}


def test_a_call_with_arguments_of_any_shape_comes_back_but_not_a_bottomless_one() -> None:
    message = Message("x", None, "assistant", "", "", tool_calls=(ToolCallEvent("f", {"a": [[1e308, None]]}, "f"),))
    assert message_from(decode(encode(message_record(message)))) == message
    deep = encode(message_record(message)).replace(b"[[1e+308,null]]", b"[" * 500 + b"]" * 500)
    with pytest.raises(ValueError, match="arguments cannot be"):
        message_from(decode(deep))
