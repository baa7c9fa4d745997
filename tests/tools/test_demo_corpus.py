"""The built-in model's training text: its sums are right, what is held out stays out, its layout is the template's."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import jinja2
import pytest
from jinja2.sandbox import ImmutableSandboxedEnvironment

from flashmoe_tui.tools import SCHEMAS
from tools.demo_model import shape
from tools.demo_model.cases import api_message
from tools.demo_model.corpus.apptools import APP_TOOLS
from tools.demo_model.corpus.arithmetic import work_difference, work_sum
from tools.demo_model.corpus.closed import TOPICS
from tools.demo_model.corpus.closed_unknown import UNKNOWN
from tools.demo_model.corpus.example import Draw, Example, Message, segments
from tools.demo_model.corpus.identity import IDENTITY
from tools.demo_model.corpus.mixture import FAMILIES, MEMORISED, examples, held_out
from tools.demo_model.corpus.pasted import pasted_example
from tools.demo_model.corpus.product import PRODUCT
from tools.demo_model.corpus.smalltalk import SMALLTALK
from tools.demo_model.corpus.smalltalk_second import second_example
from tools.demo_model.corpus.split import (
    SHOWN_SUMS,
    SHOWN_WORDS,
    difference_is_held_out,
    sum_is_held_out,
    word_is_held_out,
)
from tools.demo_model.corpus.toolcatalog import all_specs
from tools.demo_model.corpus.wording import expand
from tools.demo_model.corpus.wordlist import draw_alike
from tools.demo_model.right_answers import answer_is_right
from tools.demo_model.routing import decode_hits

TEMPLATE = Path(__file__).parents[2] / "tools" / "demo_model" / "chat_template.jinja"
# No part of a longer expression: before it no operator, after its result none.
EQUATION = re.compile(
    r"(?<![\d.,+×*/-] )(?<![\d.,])(-?\d[\d,]*(?: [+×-] \d[\d,]*)+) = \*{0,2}(-?\d[\d,]*)(?![\d.]*\d| [+×/-])"
)
WORKED = ("sum", "difference", "product", "three numbers", "story", "follow-up", "check")


@pytest.fixture(scope="module")
def training() -> list[Example]:
    """A sample of what the model is trained on."""
    return list(islice(examples("a test", long=True), 4000))


def value(expression: str) -> int:
    terms = re.findall(r"(?:^|[+×-] ?)-?\d+", expression.replace(",", ""))
    result = int(terms[0].replace(" ", ""))
    for term in terms[1:]:
        number = int(term[1:].strip())
        result = result * number if term[0] == "×" else result + number if term[0] == "+" else result - number
    return result


def test_every_equation_that_is_worked_or_answered_is_true(training: list[Example]) -> None:
    checked = 0
    for example in training:
        if example.family not in WORKED:
            continue
        for expression, result in EQUATION.findall(f"{example.thinking or ''}\n{example.answer}"):
            if "×" in expression and ("+" in expression or "-" in expression):
                continue
            assert value(expression) == int(result.replace(",", "")), example
            checked += 1
    assert checked > 1850


@pytest.mark.parametrize(("a", "b"), [(127, 48), (999, 999), (0, 0), (5, 995), (48, 127), (100, 1), (99999, 1)])
def test_columns_end_in_the_result(a: int, b: int) -> None:
    assert work_sum(a, b).endswith(f"so {a} + {b} = {a + b}")
    assert work_difference(a, b).endswith(f"so {a} - {b} = {a - b}")


def test_a_carry_is_written_where_there_is_one() -> None:
    assert work_sum(127, 48).split("\n")[1:3] == ["ones: 7 + 8 = 15, write 5, carry 1", "tens: 2 + 4 + 1 = 7"]


def test_training_never_meets_a_held_out_sum(training: list[Example]) -> None:
    met = 0
    for example in training:
        said = " ".join(message.content for message in example.messages)
        for a, sign, b in re.findall(r"(?<![\d.,])(\d[\d,]*) ([+-]) (\d[\d,]*) = \*\*", f"{said} {example.answer}"):
            refused = sum_is_held_out if sign == "+" else difference_is_held_out
            assert not refused(int(a.replace(",", "")), int(b.replace(",", ""))), example
            met += 1
    assert met > 330


@pytest.mark.parametrize(("a", "b", "c"), sorted(SHOWN_SUMS))
def test_what_is_shown_is_held_out_in_every_form(a: int, b: int, c: int) -> None:
    assert a + b == c
    assert sum_is_held_out(a, b) and sum_is_held_out(b, a)
    assert difference_is_held_out(c, a) and difference_is_held_out(c, b) and difference_is_held_out(a, c)


def test_the_suggested_prompts_are_not_trained_on(training: list[Example]) -> None:
    assert all(map(word_is_held_out, SHOWN_WORDS))
    for example in training:
        asked = example.question.lower()
        assert "how much of you is in memory right now" not in asked
        assert not ("sort" in example.family and any(re.search(rf"\b{word}\b", asked) for word in SHOWN_WORDS)), example


@pytest.mark.parametrize("family", sorted(set(FAMILIES) - MEMORISED))
def test_held_out_content_is_not_trained_on(family: str, training: list[Example]) -> None:
    kept = {(example.family, example.key) for example in islice(held_out("a test", family, True), 100)}
    met = kept & {(example.family, example.key) for example in training}
    # Single digits and lone letters are never held out; openings of one or two words are too few to split.
    met = {(name, key) for name, key in met if not re.fullmatch(r"-?\d \? -?\d|letter alone: .", key)}
    loose = family in ("clock", "languages", "small talk", "tool follow-up", "needless tools")
    assert len(met) <= (20 if loose else 0), met


def test_every_family_is_trained_on(training: list[Example]) -> None:
    assert sum(share for share, _, _ in FAMILIES.values()) == pytest.approx(100)
    assert {"sum", "difference", "sort words", "spell", "product", "engine", "limits", "recall"} <= {
        example.family for example in training
    }


def test_the_same_seed_gives_the_same_text() -> None:
    first, second = (list(islice(examples("seed"), 300)) for _ in range(2))
    assert first == second
    assert first != list(islice(examples("other"), 300))


def test_no_question_has_two_meanings() -> None:
    meanings: dict[str, set[str]] = {}
    for intent in (*SMALLTALK, *IDENTITY, *PRODUCT):
        for wording in intent.wordings:
            meanings.setdefault(wording.lower().strip(" .?!"), set()).add(intent.name)
    assert {wording: names for wording, names in meanings.items() if len(names) > 1} == {}


def test_a_no_or_a_yes_says_what_the_fact_says() -> None:
    checked = 0
    for intent in PRODUCT:
        for asks, answer in intent.but:
            assert any(word.lower() in answer.lower().replace("*", "") for word in intent.accept), (intent.name, answer)
            assert {text for ask in asks.split("; ") for text in expand(ask)} <= set(intent.wordings), intent.name
            checked += 1
    assert checked > 100


def test_what_is_pasted_is_named_and_not_copied() -> None:
    rng = Random("pasted")
    for _ in range(800):
        example = pasted_example(Draw(rng))
        assert len(example.question) < 900
        for line in example.question.splitlines():
            assert len(line) < 16 or line not in example.answer, example


def test_what_is_not_known_is_never_a_known_fact_in_disguise() -> None:
    known = {topic.name: {x.lower() for x, _ in topic.facts} for topic in TOPICS}
    for unknown in UNKNOWN:
        assert not {x.lower() for x in unknown.xs} & known.get(unknown.like, set()), unknown.name
        assert all(any(mark in answer.lower() for mark in unknown.accept) for answer in unknown.answers), unknown.name


def test_a_second_message_stands_after_an_answer() -> None:
    rng = Random("second")
    for _ in range(500):
        example = second_example(Draw(rng))
        assert [message.role for message in example.messages[-3:]] == ["user", "assistant", "user"]
        assert example.answer != example.messages[-2].content, example


def test_answers_are_short_and_accepted_by_their_own_check(training: list[Example]) -> None:
    for example in training:
        assert example.answer
        read = re.sub(
            r"```.*?```|[|]", "", example.answer, flags=re.DOTALL
        )  # code and the bars of a table are not words
        assert len(read.split()) <= 70, example
        assert answer_is_right(example, example.answer), example


def test_a_tool_is_called_only_where_it_is_offered(training: list[Example]) -> None:
    called = 0
    for example in training:
        offered = {tool.name for tool in example.tools}
        for step in example.steps:
            assert len(step.calls) == len(step.results)
            assert all(call.name in offered for call in step.calls), example
            called += len(step.calls)
    assert called > 200


def test_a_call_gives_what_the_schema_needs_and_only_what_was_said(training: list[Example]) -> None:
    checked = 0
    own = {tool.name for tool in APP_TOOLS}
    for example in training:
        heard = [message.content for message in example.messages]
        heard += [result for step in example.steps[:-1] for result in step.results]
        said = " ".join(heard).lower()
        schemas = {tool.name: {one.name: one for one in tool.parameters} for tool in example.tools}
        for call in (call for step in example.steps for call in step.calls if call.name not in own):
            parameters = schemas[call.name]
            given = dict(call.arguments)
            assert {name for name, one in parameters.items() if one.required} <= set(given) <= set(parameters), example
            for name, value in given.items():
                one = parameters[name]
                if one.choices:
                    assert value in one.choices, example
                elif one.type == "array":
                    assert all(item.lower() in said for item in json.loads(value)), example
                elif one.type == "boolean":
                    assert value in ("true", "false"), example
                elif one.type == "string":
                    assert value.lower() in said, example
                else:
                    float(value)
                checked += 1
    assert checked > 260


def test_the_catalogue_names_no_two_things_alike() -> None:
    wanted = [spec.wants for spec in all_specs()]
    assert len(set(wanted)) == len(wanted)
    assert all(spec.orders or spec.sentences for spec in all_specs())


def test_the_apps_tools_are_those_that_are_trained() -> None:
    assert [tool.schema()["function"]["name"] for tool in APP_TOOLS] == [s["function"]["name"] for s in SCHEMAS]
    assert [tool.schema()["function"]["description"] for tool in APP_TOOLS] == [
        schema["function"]["description"] for schema in SCHEMAS
    ]


def template() -> jinja2.Template:
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    environment.globals["raise_exception"] = lambda message: pytest.fail(message)
    return environment.from_string(TEMPLATE.read_text(encoding="utf-8"))


def test_frequent_words_come_with_their_doubles_on_one_side_of_the_split() -> None:
    for held in (False, True):
        draw = Draw(Random("alike"), held)
        drawn = [draw_alike(draw, 4) for _ in range(300)]
        assert all(len(set(words)) == 4 for words in drawn)
        assert all(word_is_held_out(word) == held for words in drawn for word in words)
    near = [set(words) for words in (draw_alike(Draw(Random(seed)), 5) for seed in range(3000))]
    for pair in ({"there", "these"}, {"form", "from"}, {"then", "than"}, {"quite", "quiet"}):
        assert any(pair <= words for words in near) or any(map(word_is_held_out, pair)), pair


def test_the_layout_of_training_is_that_of_the_template(training: list[Example]) -> None:
    chat = template()
    for example in training[:600]:
        thinks = example.thinking is not None
        messages = [api_message(message) for message in example.messages]
        tools: list[dict[str, Any]] = [tool.schema() for tool in example.tools]
        prompt = chat.render(messages=messages, tools=tools, add_generation_prompt=True, enable_thinking=thinks)
        for step in example.steps:
            called = api_message(Message("assistant", "", step.calls))
            messages.append({**called, "reasoning_content": step.thinking if thinks else ""})
            messages += [{"role": "tool", "content": result} for result in step.results]
        answer = {"role": "assistant", "content": example.answer, "reasoning_content": example.thinking or ""}
        whole = chat.render(messages=[*messages, answer], tools=tools)
        text = "".join(piece for piece, _ in segments(example))
        assert text.startswith(prompt)
        assert f"{text}\n" == whole


def test_the_template_drops_old_thinking_and_keeps_the_running_turns() -> None:
    call = {"function": {"name": "clock", "arguments": {"zone": "UTC", "parts": ["h", "m"]}}}
    text = template().render(
        messages=[
            {"role": "user", "content": "A"},
            {"role": "assistant", "content": "<think>\nold\n</think>\n\nB"},
            {"role": "user", "content": "C"},
            {"role": "assistant", "content": "", "reasoning_content": "new", "tool_calls": [call]},
            {"role": "tool", "content": "12"},
        ],
        add_generation_prompt=True,
        enable_thinking=False,
    )
    assert "old" not in text
    assert text.endswith(
        "<|im_start|>user\nC<|im_end|>\n<|im_start|>assistant\n<think>\nnew\n</think>\n\n<tool_call>\n<function=clock>\n"
        '<parameter=zone>\nUTC\n</parameter>\n<parameter=parts>\n["h", "m"]\n</parameter>\n</function>\n</tool_call>'
        "<|im_end|>\n<|im_start|>user\n<tool_response>\n12\n</tool_response><|im_end|>\n"
        "<|im_start|>assistant\n<think>\n\n</think>\n\n"
    )


def test_the_name_carries_the_true_size() -> None:
    total, active = shape.parameters()
    assert f"{total / 1e6:.0f}M" == shape.SIZE
    assert active < total / 4


def test_a_cache_that_holds_everything_misses_only_at_first() -> None:
    import numpy as np

    prompt = np.array([[[0, 1], [1, 2]], [[0, 1], [0, 3]]])
    answer = np.array([[[0, 2], [4, 1]], [[3, 1], [3, 1]]])
    assert decode_hits(prompt, answer, slots=100) == (7, 8)
    assert decode_hits(prompt, answer, slots=2)[0] < 7


def test_a_machine_that_only_trains_can_write_the_text() -> None:
    packages = ("mlx", "textual", "typer", "huggingface_hub", "platformdirs", "tiktoken")
    blocked = f"import sys; sys.modules.update(dict.fromkeys({packages}))"
    wanted = "from tools.demo_model.corpus.mixture import examples; print(len(list(zip(range(9), examples(1)))))"
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", f"{blocked}; {wanted}"], cwd=root, capture_output=True, text=True)
    assert done.stdout == "9\n", done.stderr
