"""The prompt is exactly what the model's own template makes of the messages, and typed text stays text."""

from __future__ import annotations

import json
import time
import tracemalloc
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import CheckpointError, InvalidRequest
from engine.text import ChatTemplate, Tokenizer, sandbox, unfinished_text

QUESTION: dict[str, Any] = {"role": "user", "content": "What is 7 + 8?"}
TOOL = {"type": "function", "function": {"name": "f", "description": "d", "parameters": {"type": "object"}}}


def call(arguments: Any) -> dict[str, Any]:
    return {"role": "assistant", "content": "", "tool_calls": [{"function": {"name": "f", "arguments": arguments}}]}


def test_the_real_template_renders_as_transformers_does(
    reference: Path, qwen_template: ChatTemplate, tiny: Tokenizer
) -> None:
    for name, case in json.loads((reference / "qwen3.5-chat-golden.json").read_text("utf-8")).items():
        given_, tools = case["input"], case["input"].get("tools")
        thinking, prompt = given_.get("enable_thinking", True), given_.get("add_generation_prompt", False)
        text = qwen_template.render(given_["messages"], tools=tools, thinking=thinking, add_generation_prompt=prompt)
        assert text == case["text"], name
        if prompt:
            assert qwen_template.encode(given_["messages"], tools=tools, thinking=thinking) == tiny.encode(text), name


def test_the_tiny_template(tiny_template: ChatTemplate, tiny: Tokenizer) -> None:
    expected = "<|im_start|>user\nWhat is 7 + 8?<|im_end|>\n<|im_start|>assistant\n"
    assert tiny_template.render([QUESTION]) == expected + "<think>\n"
    assert tiny_template.render([QUESTION], thinking=False) == expected + "<think>\n\n</think>\n\n"
    assert tiny_template.encode([QUESTION]) == tiny.encode(expected + "<think>\n")


# What a person may type: spellings of added tokens, whole or in parts, and the noncharacters that could serve as marks.
PIECES = ["<|im_end|>", "<|im_start|>", "<think>", "</think>", "<tool_call>", "<|im_", "end|>", "<"]
PIECES += ["\ufdd0", "\u0338", "\n", " "]
TYPED = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map(lambda parts: "x" + "".join(parts))


def steering(tokenizer: Tokenizer, ids: Sequence[int]) -> list[int]:
    added = {tokenizer.id_of(token) for token in tokenizer.added_tokens}
    return [token_id for token_id in ids if token_id in added]


@settings(deadline=None)
@given(TYPED, TYPED, TYPED)
def test_nothing_typed_steers_the_model(
    qwen_template: ChatTemplate, tiny: Tokenizer, first: str, second: str, third: str
) -> None:
    def conversation(system: str, question: str, argument: str, result: str, schema: str) -> list[int]:
        parts = [{"type": "text", "text": question}, {"type": "text", "text": argument}]
        messages: list[dict[str, Any]] = [
            {"role": "system", "content": system},
            {"role": "user", "content": parts},
            call({"p": argument, "q": {schema: [result]}}) | {"reasoning_content": result},
            {"role": "tool", "content": result},
        ]
        tools = [{"type": "function", "function": {"name": "f", "description": schema, "parameters": {}}}]
        return qwen_template.encode(messages, tools=tools)

    typed, neutral = conversation(first, second, third, first, second), conversation("x", "x", "x", "x", "x")
    assert steering(tiny, typed) == steering(tiny, neutral)


@settings(deadline=None)
@given(TYPED)
def test_what_was_typed_reaches_the_model_unchanged(tiny_template: ChatTemplate, tiny: Tokenizer, typed: str) -> None:
    messages = [{"role": "user", "content": typed}]
    assert tiny.decode(tiny_template.encode(messages)) == tiny.decode(tiny.encode_plain(tiny_template.render(messages)))


@pytest.mark.parametrize("filter_", ["", " | trim"])
def test_two_texts_that_a_template_joins_make_no_mark(tiny: Tokenizer, filter_: str) -> None:
    template = ChatTemplate(f"{{% for m in messages %}}{{{{ m.content{filter_} }}}}{{% endfor %}}", tiny)
    texts = ["<", "|im_end|>", "<|im_end|", ">", "<|im_ \n" if filter_ else "<|im_", "end|>"]
    ids = template.encode([{"role": "user", "content": text} for text in texts])
    assert tiny.decode(ids) == "<|im_end|>" * 3 and steering(tiny, ids) == []


def test_spellings_that_overlap_are_all_kept_as_text(tiny_directory: Path, tmp_path: Path) -> None:
    spec = json.loads((tiny_directory / "tokenizer.json").read_text("utf-8"))
    spec["added_tokens"] += [
        {"id": 600, "content": "<x>"},
        {"id": 601, "content": "x>y"},
        {"id": 602, "content": ">yz"},
    ]
    (tmp_path / "tokenizer.json").write_text(json.dumps(spec), "utf-8")
    tokenizer = Tokenizer.from_directory(tmp_path)
    ids = ChatTemplate("{{ messages[0].content }}", tokenizer).encode([{"role": "user", "content": "<x>y."}])
    assert ids == tokenizer.encode_plain("<x>y.")


@settings(deadline=None)
@given(TYPED)
def test_an_answer_steers_by_its_thinking_marks_only(tiny_template: ChatTemplate, tiny: Tokenizer, typed: str) -> None:
    messages = [QUESTION, {"role": "assistant", "content": f"<think>\n{typed}\n</think>\n\n15"}, QUESTION]
    plain = [QUESTION, {"role": "assistant", "content": "<think>\n\n</think>\n\n15"}, QUESTION]
    assert tiny_template.encode(messages) == tiny_template.encode(plain), "the template drops old thinking"


def test_an_answer_about_the_marks_is_text_where_the_thinking_comes_by_itself(
    qwen_template: ChatTemplate, tiny: Tokenizer
) -> None:
    answer = {"role": "assistant", "reasoning_content": "", "content": "Write </think> after <think>."}
    ids = qwen_template.encode([QUESTION, answer, QUESTION])
    assert "Write </think> after <think>." in tiny.decode(ids)
    assert len(steering(tiny, ids)) == len(
        steering(tiny, qwen_template.encode([QUESTION, answer | {"content": "-"}, QUESTION]))
    )


@pytest.mark.parametrize(
    ("last", "ends"),
    [
        ({"content": "It is "}, "<think>\n\n</think>\n\nIt is "),
        ({"content": "It is ", "reasoning_content": "\n7 + 8\n"}, "<think>\n7 + 8\n</think>\n\nIt is "),
        ({"content": "<think>\n7 + 8\n</think>\n\nIt is "}, "<think>\n7 + 8\n</think>\n\nIt is "),
        ({"content": "<think>\n\n</think>\n\nIt is "}, "<think>\n\n</think>\n\nIt is "),
        ({"content": "", "reasoning_content": "7 + "}, "<think>\n7 + "),
        ({"content": "<think>\n7 + "}, "<think>\n7 + "),
        ({"content": ""}, "<think>\n"),
    ],
)
@pytest.mark.parametrize("name", ["tiny_template", "qwen_template"])
def test_a_message_to_be_continued_stays_open(
    request: pytest.FixtureRequest, tiny: Tokenizer, name: str, last: dict[str, Any], ends: str
) -> None:
    template: ChatTemplate = request.getfixturevalue(name)
    ids = template.encode([QUESTION, {"role": "assistant", **last}], continue_last=True)
    assert ids == tiny.encode("<|im_start|>user\nWhat is 7 + 8?<|im_end|>\n<|im_start|>assistant\n" + ends)
    assert template.thinking_open(ids) == ("</think>" not in ends)


def test_an_answer_about_the_marks_can_be_continued(tiny_template: ChatTemplate, tiny: Tokenizer) -> None:
    for content in ("Write <think> and", "<think>\nhm\n</think>\n\nWrite <think> and"):
        ids = tiny_template.encode([QUESTION, {"role": "assistant", "content": content}], continue_last=True)
        assert tiny.decode(ids).endswith("</think>\n\nWrite <think> and") and not tiny_template.thinking_open(ids)


@pytest.mark.parametrize(
    ("last", "holds"),
    [
        ({"content": "It is "}, "It is "),
        ({"content": "It is ", "reasoning_content": "7 + 8"}, "It is "),
        ({"content": "", "reasoning_content": "7 + "}, "7 + "),
        ({"content": "<think>\n7 + "}, "7 + "),
    ],
)
def test_what_a_continued_message_already_holds(last: dict[str, Any], holds: str) -> None:
    assert unfinished_text({"role": "assistant", **last}) == holds


def test_thinking_goes_on_even_where_new_answers_would_have_none(qwen_template: ChatTemplate, tiny: Tokenizer) -> None:
    messages = [QUESTION, {"role": "assistant", "content": "", "reasoning_content": "7 + "}]
    ids = qwen_template.encode(messages, thinking=False, continue_last=True)
    assert tiny.decode(ids).endswith("assistant\n<think>\n7 + ")


def test_only_an_answer_without_calls_can_be_continued(qwen_template: ChatTemplate) -> None:
    for messages in ([QUESTION], [QUESTION, call({})]):
        with pytest.raises(InvalidRequest, match="continued"):
            qwen_template.encode(messages, continue_last=True)


def test_where_the_answer_starts(tiny_template: ChatTemplate, tiny: Tokenizer) -> None:
    earlier = "<|im_start|>assistant\n<think>\ncut off<|im_end|>\n<|im_start|>assistant\n"
    assert not tiny_template.thinking_open(tiny.encode(earlier))
    typed = [{"role": "user", "content": "</think> and <think>"}]
    assert tiny_template.thinking_open(tiny_template.encode(typed))
    assert not tiny_template.thinking_open(tiny_template.encode(typed, thinking=False))


def test_where_the_answer_starts_without_tokens_for_it(tiny_directory: Path, tmp_path: Path) -> None:
    spec = json.loads((tiny_directory / "tokenizer.json").read_text("utf-8"))
    spec["added_tokens"] = [token for token in spec["added_tokens"] if "think" not in token["content"]]
    (tmp_path / "tokenizer.json").write_text(json.dumps(spec), "utf-8")
    (tmp_path / "chat_template.jinja").write_bytes((tiny_directory / "chat_template.jinja").read_bytes())
    template = ChatTemplate.from_directory(tmp_path, Tokenizer.from_directory(tmp_path))
    typed = [{"role": "user", "content": "a <think>"}]
    assert template.thinking_open(template.encode(typed))
    assert not template.thinking_open(template.encode(typed, thinking=False))


def test_arguments_may_come_as_json_text(qwen_template: ChatTemplate) -> None:
    as_text, as_mapping = [QUESTION, call('{"x": 1, "s": "a<b"}')], [QUESTION, call({"x": 1, "s": "a<b"})]
    assert qwen_template.render(as_text) == qwen_template.render(as_mapping)
    assert "<parameter=s>\na<b\n" in qwen_template.render(as_text)
    assert qwen_template.render([QUESTION, call("")]) == qwen_template.render([QUESTION, call({})])


def test_messages_are_not_changed(qwen_template: ChatTemplate) -> None:
    messages = [QUESTION, call('{"x": "<think>"}')]
    before = json.dumps(messages)
    qwen_template.encode(messages, tools=[TOOL])
    assert json.dumps(messages) == before


@pytest.mark.parametrize(
    ("messages", "says"),
    [
        ([], "no messages"),
        ([{"role": "user"}], "message 1 .* has no content"),
        ([{"role": "user", "content": None}], "has no content"),
        ([{"role": "assistant", "content": None}], "has no content"),
        ([QUESTION, {"role": "robot", "content": "x"}], "message 2 has the role 'robot'"),
        ([{"content": "x"}], "role None"),
        (["x"], "not a mapping"),
        ([{"role": "user", "content": 5}], "must be a text"),
        ([{"role": "user", "content": [{"type": "image", "image": "x"}]}], "'image'.*reads text only"),
        ([QUESTION, call("{")], "arguments of the call of 'f'"),
        ([QUESTION, call([1])], "arguments of the call of 'f'"),
        ([QUESTION, {"role": "assistant", "content": "", "tool_calls": [{}]}], "without a function name"),
        ([QUESTION, call({"a": json.loads("[" * 500 + "]" * 500)})], "nested too deeply"),
        ([QUESTION, {"role": "system", "content": "late"}], "System message must be at the beginning"),
        ([{"role": "system", "content": "alone"}], "No user query"),
    ],
)
def test_messages_that_make_no_prompt_are_refused_in_one_line(
    qwen_template: ChatTemplate, messages: list[Any], says: str
) -> None:
    for attempt in (qwen_template.render, qwen_template.encode):
        with pytest.raises(InvalidRequest, match=says) as caught:
            attempt(messages)
        assert "\n" not in str(caught.value)


def test_tools_must_be_json(qwen_template: ChatTemplate) -> None:
    for tools in ([object()], [1], [{"a": {1, 2}}]):
        with pytest.raises(InvalidRequest, match="tools"):
            qwen_template.render([QUESTION], tools=tools)  # type: ignore[arg-type]


def rendered(tokenizer: Tokenizer, source: str, **variables: str) -> str:
    return ChatTemplate(source, tokenizer, variables).render([QUESTION], tools=[{"a": "<é>&'"}])


def test_what_a_template_may_use(tiny: Tokenizer) -> None:
    assert rendered(tiny, "{{ tools[0] | tojson }}") == '{"a": "<é>&\'"}'
    assert rendered(tiny, "{{ tools | tojson(indent=1) }}") == '[\n {\n  "a": "<é>&\'"\n }\n]'
    assert rendered(tiny, "{% for i in range(9) %}{% if i == 2 %}{% break %}{% endif %}{{ i }}{% endfor %}") == "01"
    assert rendered(tiny, "{% for i in [1, 2] %}{{ loop.length }}{{ loop.last }} {% endfor %}") == "2False 2True "
    assert rendered(tiny, "  {% if true %}\n  a\n  {% endif %}\n") == "  a\n"
    assert len(rendered(tiny, "{{ strftime_now('%Y') }}")) == 4
    assert rendered(tiny, "{{ bos_token }}{{ '-' * 3 }}{{ 2 * 3 }}", bos_token="<s>") == "<s>---6"


@pytest.mark.parametrize(
    "source",
    [
        "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ raise_exception.__globals__['json'] }}",
        "{{ messages.clear() }}",
        "{{ messages.nothing.there }}",
        "{{ 1 / 0 }}",
        "{{ raise_exception('not\nso') }}",
        "{{ ''.encode() }}",
        "{{ [[1], [2]] | sum(start=[]) }}",
        "{% extends 'other' %}",
    ],
)
def test_a_hostile_or_broken_template_ends_in_one_line(tiny: Tokenizer, source: str) -> None:
    with pytest.raises(InvalidRequest, match="the model's chat template refuses") as caught:
        rendered(tiny, source)
    assert "\n" not in str(caught.value)


LONG = "{% set ns = namespace(x='a' * 800000) %}"
TWICE = "{% set ns = namespace(x=['a']) %}{% for i in range(28) %}{% set ns.x = "


@pytest.mark.parametrize(
    "source",
    [
        "{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}",
        "{% for i in range(99999) recursive %}{% if loop.depth < 4 %}{{ loop(range(99999)) }}{% endif %}{% endfor %}",
        "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(90) }}",
        "{% macro f(n) %}{{ f(n - 1, varargs, varargs) if n else varargs }}{% endmacro %}{{ f(40, 1) }}",
        "{{ 9 ** 999999999 }}",
        "{{ 9 ** 64 ** 64 ** 64 ** 64 ** 64 }}",
        "{% set ns = namespace(x=9) %}{% for i in range(40) %}{% set ns.x = ns.x * ns.x %}{% endfor %}",
        "{% set ns = namespace(x='a') %}{% for i in range(28) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}",
        "{% set ns = namespace(x='a') %}{% for i in range(28) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
        "{% set ns = namespace(x='a') %}{% for i in range(28) %}"
        "{% set x %}{{ ns.x }}{{ ns.x }}{% endset %}{% set ns.x = x %}{% endfor %}",
        TWICE + "ns.x + ns.x %}{% endfor %}",
        TWICE + "[ns.x, ns.x] %}{% endfor %}{{ ns.x }}",
        TWICE + "(ns.x, ns.x) %}{% endfor %}{{ {ns.x: 1} }}",
        TWICE + "{'a': ns.x, 'b': ns.x} %}{% endfor %}{{ ns.x | tojson }}",
        LONG + "{% set ns.y = [] %}{% for i in range(9999) %}{% set ns.y = ns.y + [ns.x[i:]] %}{% endfor %}",
        LONG + "{% for i in range(90000) %}{% set x = ns.x | replace('a', 'b') %}{% endfor %}",
        LONG + "{% for i in range(90000) %}{{ ns.x }}{% endfor %}",
        "{% for i in range(90000) %}" + "a" * 90000 + "{% endfor %}",
        LONG + "{{ ns.x | replace('a', ns.x) }}",
        LONG + "{{ ns.x.replace('a', ns.x) }}",
        LONG + "{{ ns.x | join(ns.x) }}",
        LONG + "{{ ns.x.join(range(90000) | map('string')) }}",
        LONG + "{{ range(90000) | map('default', ns.x, false) | map('replace', 'a', 'b') | join }}",
        "{% set ns = namespace(x='a' * 800000) %}{{ ([ns] * 9999) | join(attribute='x') }}",
        LONG + "{{ ('b' + ns.x[9:]) in ns.x }}{{ ns.x.rfind('b' + ns.x[400000:]) }}",
        LONG + "{{ ns.x.strip('b' * 400000 + 'a') }}",
        LONG + "{{ ('%s' * 999) % (([ns.x] * 9) | tojson) }}",
        LONG + "{{ ('{0}' * 999).format(ns.x) }}",
        LONG + "{{ ns.x | replace('a', '\n') | indent(900000) }}",
        "{{ 'a' * 10000000000 }}",
        "{{ 10000000000 * [1] }}",
        "{{ '%3000000000d' % 1 }}",
        "{{ '%*d' % (3000000000, 1) }}",
        "{{ '%3000000000d' | format(1) }}",
        "{{ '{:3000000000}'.format(1) }}",
        "{{ '{:{}}'.format(1, 3000000000) }}",
        "{{ '{a:3000000000}'.format_map({'a': 1}) }}",
        "{{ 'x' | center(5000000000) }}",
        "{{ 'x'.ljust(5000000000) }}",
        "{{ 'x'.rjust(width) if width else 'x'.zfill(5000000000) }}",
        "{{ 'x\ny' | indent(5000000000) }}",
        "{{ [[1]] | tojson(indent=5000000000) }}",
        "{{ [1] | batch(5000000000, 0) | list }}",
        "{{ [1] | slice(5000000000) | list }}",
        "{% autoescape 'x' | center(5000000000) %}{{ 'x' | center(5000000000) }}{% endautoescape %}",
    ],
)
def test_a_template_that_would_take_the_memory_or_the_time_ends_soon(
    tiny: Tokenizer, monkeypatch: pytest.MonkeyPatch, source: str
) -> None:
    assert sandbox.MOST_SECONDS <= 2
    monkeypatch.setattr(sandbox, "MOST_SECONDS", 0.2)
    template = ChatTemplate(source, tiny, model="Name")
    tracemalloc.start()
    started = time.process_time()
    try:
        with pytest.raises(InvalidRequest, match=r"^the chat template of Name (takes too long|makes too )") as caught:
            template.render([QUESTION])
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert "\n" not in str(caught.value)
    assert time.process_time() - started < 0.2 + 3 and most < 500_000_000


@pytest.mark.parametrize(
    "source",
    [
        "{% for i in [1] %}" * 25 + "{% endfor %}" * 25,
        "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
        "{{ " + "9" * 5000 + " }}",
        "{{ x | nothing }}",
        "a" * 1_000_000,
    ],
)
def test_a_template_that_cannot_be_compiled_is_refused_in_one_line(
    tmp_path: Path, tiny: Tokenizer, source: str
) -> None:
    (tmp_path / "chat_template.jinja").write_text(source, "utf-8")
    with pytest.raises(CheckpointError, match=r"the chat template is (damaged|too long)") as caught:
        ChatTemplate.from_directory(tmp_path, tiny)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["tiny_template", "qwen_template", "demo_template"])
@pytest.mark.parametrize("letter", ["a", "\U0001f600"])
def test_a_long_conversation_is_rendered(request: pytest.FixtureRequest, name: str, letter: str) -> None:
    template: ChatTemplate = request.getfixturevalue(name)
    long = [{"role": role, "content": letter * 300} for role in ("user", "assistant")] * 1000
    content = letter * 10_000_000
    text = template.render([*long, {"role": "user", "content": content}])
    assert content in text and text.count("<|im_start|>") == 2002


def test_what_the_limits_leave_as_it_was(tiny: Tokenizer) -> None:
    for source, expected in {
        "{{ '%05.1f|%s' % (2.25, 'b') }}{{ '{:>4}{a[0]}'.format('x', a=[1]) }}": "002.2|b   x1",
        "{{ [1, [2, 'c']] ~ none ~ {'a': 1.5} }}": "[1, [2, 'c']]None{'a': 1.5}",
        "{{ tools | map(attribute='a') | join(',') }}{{ tools | join('-', attribute='a') }}": "<é>&'" * 2,
        "{{ [3, 1] | sort | join('+') }}{{ 'abc'[1:] }}{{ 'a-b'.split('-')[-1] }}{{ (1, 2)[::-1] }}": "1+3bcb(2, 1)",
        "{% if [] | selectattr('a') %}a generator is true{% endif %}": "a generator is true",
        "{{ 1700000000 | default(1700000000) | string }}{{ messages[0].get('x', 1700000000) }}": "1700000000" * 2,
        "{% for a, b in {'x': 1}.items() %}{{ a }}{{ b }}{% endfor %}{{ 1 < 2 < 3 in [3] }}": "x1True",
        "{% macro f(a) %}{{ a }}{{ caller() }}{% endmacro %}{% call f(1) %}<{% endcall %}": "1<",
        "{% filter upper %}a{% endfilter %}{{ 'x' | indent(2, true) }}{{ 7 // 2 }}{{ 'a' is in ['a'] }}": "A  x3True",
    }.items():
        assert rendered(tiny, source) == expected, source


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("one", "one"),
        (
            [{"name": "tool_use", "template": "two"}, {"name": "default", "template": "three {{ eos_token }}"}],
            "three <e>",
        ),
    ],
)
def test_the_template_may_stand_in_the_tokenizer_config(
    tmp_path: Path, tiny: Tokenizer, entry: Any, expected: str
) -> None:
    config = {"chat_template": entry, "eos_token": {"content": "<e>"}, "pad_token": None}
    (tmp_path / "tokenizer_config.json").write_text(json.dumps(config), "utf-8")
    assert ChatTemplate.from_directory(tmp_path, tiny).render([QUESTION]) == expected
    (tmp_path / "chat_template.jinja").write_text("from the file", "utf-8")
    assert ChatTemplate.from_directory(tmp_path, tiny).render([QUESTION]) == "from the file"


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({}, "has no chat template"),
        ({"tokenizer_config.json": '{"chat_template": [{"name": "rag", "template": "x"}]}'}, "has no chat template"),
        ({"tokenizer_config.json": "{"}, "cannot be read"),
        ({"tokenizer_config.json": "[]"}, "cannot be read"),
        ({"chat_template.jinja": "{% if %}"}, r"chat_template\.jinja: the chat template is damaged"),
    ],
)
def test_a_directory_without_a_usable_template_is_refused(
    tmp_path: Path, tiny: Tokenizer, files: dict[str, str], says: str
) -> None:
    for name, content in files.items():
        (tmp_path / name).write_text(content, "utf-8")
    with pytest.raises(CheckpointError, match=says) as caught:
        ChatTemplate.from_directory(tmp_path, tiny)
    assert str(tmp_path) in str(caught.value) and "\n" not in str(caught.value)
