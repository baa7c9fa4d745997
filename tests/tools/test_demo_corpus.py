"""The built-in model's training text: its sums are right, what is held out stays out, its layout is the template's."""

from __future__ import annotations

import re
from itertools import islice
from pathlib import Path
from random import Random

import jinja2
import pytest
from jinja2.sandbox import ImmutableSandboxedEnvironment

from tools.demo_model import shape
from tools.demo_model.corpus import FAMILIES, Example, examples, held_out, segments
from tools.demo_model.corpus.arithmetic import work_difference, work_sum
from tools.demo_model.corpus.dialogue import Dialogue
from tools.demo_model.corpus.identity import IDENTITY
from tools.demo_model.corpus.mixture import MEMORISED
from tools.demo_model.corpus.product import PRODUCT
from tools.demo_model.corpus.smalltalk import SMALLTALK
from tools.demo_model.corpus.split import SHOWN_SUMS, difference_is_held_out, sum_is_held_out
from tools.demo_model.routing import decode_hits

TEMPLATE = Path(__file__).parents[2] / "tools" / "demo_model" / "chat_template.jinja"
EQUATION = re.compile(r"(?<![\d.])(-?\d+(?: [+×-] \d+)+) = \*{0,2}(-?\d+)")


@pytest.fixture(scope="module")
def training() -> list[Example]:
    """A sample of what the model is trained on."""
    return list(islice(examples("a test"), 6000))


def value(expression: str) -> int:
    total, *rest = re.findall(r"[+×-]? ?\d+|^-\d+", expression)
    result = int(total.replace(" ", ""))
    for term in rest:
        number = int(term[1:])
        result = result * number if term[0] == "×" else result + number if term[0] == "+" else result - number
    return result


def test_every_equation_that_is_thought_or_answered_is_true(training: list[Example]) -> None:
    checked = 0
    for example in training:
        for expression, result in EQUATION.findall(f"{example.thinking or ''}\n{example.answer}"):
            assert value(expression) == int(result), example
            checked += 1
    assert checked > 5000


@pytest.mark.parametrize(("a", "b"), [(127, 48), (999, 999), (0, 0), (5, 995), (48, 127), (100, 1)])
def test_columns_end_in_the_result(a: int, b: int) -> None:
    assert work_sum(a, b).endswith(f"so {a} + {b} = {a + b}")
    assert work_difference(a, b).endswith(f"so {a} - {b} = {a - b}")


def test_a_carry_is_written_where_there_is_one() -> None:
    assert work_sum(127, 48).split("\n")[1:3] == ["ones: 7 + 8 = 15, write 5, carry 1", "tens: 2 + 4 + 1 = 7"]


def test_training_never_meets_a_held_out_sum(training: list[Example]) -> None:
    met = 0
    for example in training:
        said = " ".join(message.content for message in example.messages)
        for a, sign, b in re.findall(r"(\d+) ([+-]) (\d+) = \*\*", f"{said} {example.answer}"):
            refused = sum_is_held_out if sign == "+" else difference_is_held_out
            assert not refused(int(a), int(b)), example
            met += 1
    assert met > 2000


@pytest.mark.parametrize(("a", "b", "c"), sorted(SHOWN_SUMS))
def test_what_is_shown_is_held_out_in_every_form(a: int, b: int, c: int) -> None:
    assert a + b == c
    assert sum_is_held_out(a, b) and sum_is_held_out(b, a)
    assert difference_is_held_out(c, a) and difference_is_held_out(c, b) and difference_is_held_out(a, c)


@pytest.mark.parametrize("family", sorted(set(FAMILIES) - MEMORISED - {"dialogue", "limits"}))
def test_held_out_questions_are_not_trained_on(family: str, training: list[Example]) -> None:
    kept = {example.key for example in islice(held_out("a test", family, True), 200)}
    trained = {example.key for example in training if example.family == family}
    assert trained
    assert not kept & trained


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


def test_answers_are_short_and_accepted_by_their_own_check(training: list[Example]) -> None:
    for example in training:
        assert 0 < len(example.answer.split()) <= 70, example
        assert any(accepted in f" {example.answer}" for accepted in example.accept), example


def test_a_recalled_name_was_told() -> None:
    rng = Random(3)
    for _ in range(200):
        turn = (talk := Dialogue(rng)).introduce(held=False)
        assert talk.name is not None
        assert talk.name in turn.question and talk.name in turn.answer


def template() -> jinja2.Template:
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(TEMPLATE.read_text(encoding="utf-8"))


def test_the_layout_of_training_is_that_of_the_template(training: list[Example]) -> None:
    chat = template()
    for example in training[:400]:
        messages = [{"role": message.role, "content": message.content} for message in example.messages]
        prompt = chat.render(
            messages=messages, add_generation_prompt=True, enable_thinking=example.thinking is not None
        )
        answer = {"role": "assistant", "content": example.answer, "reasoning_content": example.thinking or ""}
        whole = chat.render(messages=[*messages, answer])
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
