"""Export to read and to keep, and import of what we and others have written."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from typing import Any

import pytest

from engine import AnswerFigures, SamplingParams, ToolCallEvent
from flashmoe_tui import clipboard
from flashmoe_tui.conversations import AnswerRecord, Conversation, Message, ModelIdentity
from flashmoe_tui.conversations.export import ImportRefused, import_json, to_json, to_markdown

FIGURES = AnswerFigures(generated_tokens=86, decode_seconds=1.36, hits=73, misses=27)
ANSWER = AnswerRecord(
    ModelIdentity("Flint", "Flint · 31M demo · 4-bit", 31_000_000, 4),
    SamplingParams(temperature=0.5, stop=("END",)),
    seed=7,
    shortcuts=("Shortcut: 4 of 8 experts",),
    finish_reason="stop",
    figures=FIGURES,
    complete=True,
)


def conversation() -> Conversation:
    """A question with two answers, the first of which is being read."""
    tree = Conversation("c", "2026-01-02T03:04:05.678Z", "Be brief.", "Sums")
    tree.put(Message("q", None, "user", "What is\n127 + 48?", "2026-01-02T03:04:06Z"))
    call = ToolCallEvent("add", {"a": [1, {"b": None}]}, "add ```1```")
    tree.put(Message("a", "q", "assistant", "It is **175**.", "2026", "127 + 48\n= 175", (call,), ANSWER))
    tree.put(
        Message("b", "q", "assistant", "another \ud800", "2026", answer=dataclasses.replace(ANSWER, complete=False))
    )
    tree.leaf = "a"
    return tree


def test_json_gives_the_same_conversation_back_with_all_branches() -> None:
    original = conversation()
    text = to_json(original)
    text.encode()
    assert import_json(text) == original


def test_markdown_reads_as_a_page() -> None:
    assert to_markdown(conversation()) == (
        "# Sums\n\n*2026-01-02 03:04 UTC*\n\n> **System:** Be brief.\n\n"
        "## You\n\nWhat is\n127 + 48?\n\n"
        "## Flint\n\n<details>\n<summary>Thinking</summary>\n\n127 + 48\n= 175\n\n</details>\n\n"
        "It is **175**.\n\n````\nadd ```1```\n````\n\n"
        "*Flint · 31M demo · 4-bit · 86 tokens · 62.5 tok/s · 73% of experts from cache · seed 7 · "
        "Shortcut: 4 of 8 experts*\n"
    )


def test_markdown_can_always_be_written_to_a_file_and_copied() -> None:
    assert b"another ?" in to_markdown(conversation(), "b").encode()
    sent: list[str] = []
    clipboard.copy("a\ud800b", sent.append)
    assert sent == ["a?b"]


def test_markdown_says_that_an_answer_was_interrupted() -> None:
    assert to_markdown(conversation(), "b").rstrip().endswith("interrupted*")


def test_openai_messages_become_one_branch() -> None:
    text = json.dumps(
        {
            "model": "x",
            "messages": [
                {"role": "developer", "content": "Be brief."},
                {
                    "role": "user",
                    "content": [{"type": "text", "text": "weather "}, {"type": "text", "text": "in Bern?"}],
                },
                {
                    "role": "assistant",
                    "content": None,
                    "reasoning_content": "a tool",
                    "tool_calls": [{"id": "1", "function": {"name": "weather", "arguments": '{"city": "Bern"}'}}],
                },
                {"role": "tool", "tool_call_id": "1", "content": "rain"},
            ],
        }
    )
    imported = import_json(text)
    assert imported.title == "weather in Bern?"
    assert imported.messages_for_engine() == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "weather in Bern?"},
        {
            "role": "assistant",
            "content": "",
            "reasoning_content": "a tool",
            "tool_calls": [{"type": "function", "function": {"name": "weather", "arguments": {"city": "Bern"}}}],
        },
        {"role": "tool", "content": "rain"},
    ]
    assert [message.role for message in import_json('[{"role": "user", "content": "hi"}]').path()] == ["user"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("7", "no conversation here"),
        ('{"messages": []}', "no conversation here"),
        ('{"messages": ["hi"]}', "message 1 is not an object"),
        ('{"messages": [{"role": "king", "content": ""}]}', "message 1 has the role 'king'"),
        ('{"messages": [{"role": ["user"], "content": ""}]}', "message 1 has the role"),
        ('{"messages": [{"role": "user", "content": [{"type": "image_url"}]}]}', "other than text"),
        ('{"messages": [{"role": "assistant", "tool_calls": [{"function": 3}]}]}', "tool call cannot be 3"),
        ('{"messages": [{"role": "assistant", "tool_calls": 3}]}', "message 1 cannot be read: tool_calls cannot be 3"),
        ('{"messages": [{"role": "assistant", "tool_calls": [{"function": {"name": 7}}]}]}', "name cannot be 7"),
        ('{"messages": [{"role": "assistant", "tool_calls": [{"name": "f", "arguments": [["a", 1]]}]}]}', "arguments"),
        ('{"messages": [{"role": "assistant", "tool_calls": [{"name": "f", "arguments": "{"}]}]}', "are not JSON"),
        ('{"messages": [{"role": "assistant", "tool_calls": [{"name": "f", "arguments": "[1]"}]}]}', "arguments"),
        ('{"messages": [{"role": "assistant", "reasoning_content": ["a"]}]}', "reasoning_content cannot be"),
        ('{"messages": [{"role": "user", "content": 5}]}', "message 1 holds something other than text"),
        ('{"messages": [{"role": "user", "content": "hi"}], "title": 5}', "title cannot be 5"),
        ('{"format": "flashmoe-conversation-export", "version": 2}', "format 2"),
        ('{"format": "flashmoe-conversation-export", "version": true}', "format True"),
        ('{"format": "flashmoe-conversation-export", "version": 1, "messages": [], "leaf": ["x"]}', "leaf cannot be"),
        ('{"format": "flashmoe-conversation-export", "version": 1, "messages": [], "system": 5}', "system cannot be 5"),
        ('{"format": "flashmoe-conversation-export", "version": 1, "messages": [], "title": {}}', "title cannot be"),
        ('{"format": "flashmoe-conversation-export", "version": 1}', "no list of messages"),
        ('{"format": "flashmoe-conversation-export", "version": 1, "messages": [3]}', "message 1 of this export"),
        ('{"format": "flashmoe-conversation-export", "version": 1, "messages": [], "leaf": "x"}', "leaf 'x'"),
    ],
)
def test_what_is_no_conversation_is_refused_in_one_line(text: str, reason: str) -> None:
    with pytest.raises(ImportRefused, match=reason) as refused:
        import_json(text)
    assert "\n" not in str(refused.value)


def test_an_export_whose_messages_are_out_of_order_is_refused() -> None:
    data = json.loads(to_json(conversation()))
    data["messages"].reverse()
    with pytest.raises(ImportRefused, match="before the one that it answers"):
        import_json(json.dumps(data))


CALL = {"id": "1", "function": {"name": "weather", "arguments": '{"city": "Bern"}'}}
FOREIGN = {
    "title": "Weather",
    "messages": [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": [{"type": "text", "text": "weather in Bern?"}]},
        {"role": "assistant", "content": None, "reasoning_content": "a tool", "tool_calls": [CALL]},
    ],
}


def with_each_value_replaced(value: Any, other: Any) -> Iterator[Any]:
    """The JSON value with `other` in the place of one of its parts, for each part."""
    yield other
    if isinstance(value, dict):
        for key, part in value.items():
            yield from ({**value, key: changed} for changed in with_each_value_replaced(part, other))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            for changed in with_each_value_replaced(part, other):
                yield [*value[:index], changed, *value[index + 1 :]]


@pytest.mark.parametrize("other", [None, True, -1, 7, 1e999, "a\nb", "\ud800", [], ["a"], [[]], {}, {"a": {}}])
@pytest.mark.parametrize("data", [FOREIGN, json.loads(to_json(conversation()))], ids=["openai", "own"])
def test_a_wrong_value_anywhere_is_refused_in_one_line_or_imported_whole(data: Any, other: Any) -> None:
    for changed in with_each_value_replaced(data, other):
        try:
            imported = import_json(json.dumps(changed))
        except ImportRefused as error:
            assert "\n" not in str(error)
        else:
            assert import_json(to_json(imported)) == imported
            assert all(isinstance(entry["content"], str) for entry in imported.messages_for_engine())
            assert to_markdown(imported).startswith("# ")
