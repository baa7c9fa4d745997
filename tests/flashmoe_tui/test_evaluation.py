"""What `flashmoe eval` says of a model is what can be counted and computed by hand."""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

import numpy as np
import pytest

from engine import Engine, InvalidRequest, ToolCallEvent
from flashmoe_tui.evaluation import perplexity, tasks
from flashmoe_tui.evaluation.checks import is_right
from flashmoe_tui.evaluation.statistics import mean_interval, wilson
from tests.conftest import Flashmoe
from tests.engine.helpers import TINY, TINY_HF


@pytest.mark.parametrize(
    ("right", "asked", "low", "high"),
    [(18, 20, 0.699, 0.972), (0, 20, 0.0, 0.161), (20, 20, 0.839, 1.0), (1, 1, 0.207, 1.0), (0, 0, 0.0, 1.0)],
)
def test_shares_have_wilsons_interval(right: int, asked: int, low: float, high: float) -> None:
    found = wilson(right, asked)
    assert found.low == pytest.approx(low, abs=6e-4) and found.high == pytest.approx(high, abs=6e-4)


def test_means_have_students_interval() -> None:
    found = mean_interval([1.0, 2.0, 3.0, 4.0])
    assert (found.value, found.low, found.high) == pytest.approx((2.5, 0.4457, 4.5543), abs=1e-3)
    assert mean_interval([2.0]).high == math.inf


@pytest.mark.parametrize("kind", ["tiny", "tiny-hf"])
def test_perplexity_is_that_of_the_logits_whatever_the_windows(kind: str, tmp_path: Path) -> None:
    engine = Engine.load(TINY if kind == "tiny" else TINY_HF)
    try:
        text = "Fewer bits lose a little. " * 60
        ids = engine.token_ids(text)[:300]
        logits = engine.logits(ids).astype(np.float64)
        losses = np.logaddexp.reduce(logits[:-1], axis=1) - logits[np.arange(299), ids[1:]]
        whole = perplexity.measure(engine, text, 300, 299, lambda done, total: None)
        assert whole.tokens == 299
        assert whole.nats.value == pytest.approx(losses[:256].mean(), rel=1e-5)
        assert whole.value.value == pytest.approx(math.exp(losses[:256].mean()), rel=1e-4)
        told: list[tuple[int, int]] = []
        parts = perplexity.measure(engine, text, 64, 299, lambda done, total: told.append((done, total)))
        assert parts.tokens == 299 and told[-1] == (300, 300)
        by_hand = []  # the first window whole, then half a window at a time, each with half a window before it
        for begin, first, end in [(0, 1, 64), *((n - 32, n, min(300, n + 32)) for n in range(64, 300, 32))]:
            begin = max(0, end - 64)
            rows = engine.logits(ids[begin:end]).astype(np.float64)[first - 1 - begin : -1]
            by_hand += (np.logaddexp.reduce(rows, axis=1) - rows[np.arange(len(rows)), ids[first:end]]).tolist()
        assert len(by_hand) == 299
        assert parts.nats.value == pytest.approx(np.mean(by_hand[:256]), rel=1e-5)
        above = parts.nats_above(whole)
        assert above.value == pytest.approx(parts.nats.value - whole.nats.value)
        with pytest.raises(InvalidRequest, match="at least 128"):
            perplexity.measure(engine, "short", 64, None, lambda done, total: None)
    finally:
        engine.close()


@pytest.mark.parametrize("text", [perplexity.TEXT, perplexity.FLINT_TEXT])
def test_the_fewest_tokens_that_may_be_asked_for_can_be_scored(text: Path) -> None:
    engine = Engine.load(TINY)
    try:
        found = perplexity.measure(engine, text.read_text(), 128, perplexity.LEAST_TOKENS, lambda done, total: None)
    finally:
        engine.close()
    assert found.tokens == 128 and len(found.block_nats) == 2


def test_no_text_is_less_surprising_than_certain() -> None:
    sure = perplexity.Perplexity(192, 200, 1.0, (0.001, 0.0, 0.4), 64)
    assert sure.nats.low == 0 and sure.value.low == 1 and sure.value.high > sure.value.value > 1
    assert perplexity.Perplexity(64, 70, 1.0, (0.5,), 64).value.low == 1
    surer = perplexity.Perplexity(192, 200, 1.0, (0.0, 0.0, 0.1), 64)
    assert surer.nats_above(sure).low < 0  # of a difference that is no bound


def call(name: str, **arguments: object) -> ToolCallEvent:
    return ToolCallEvent(name, arguments, "")


NUMBER, BO = {"kind": "number", "number": 12054}, {"kind": "any", "any": ["Bo"], "not": ["Tom", "Ann"]}
VALUE = {"kind": "json", "value": {"n": 3, "on": True}}
ALARM = {"kind": "call", "name": "set", "arguments": {"minutes": 12, "label": "Tea 1 + 2"}}


@pytest.mark.parametrize(
    ("check", "text", "calls", "right"),
    [
        (NUMBER, "4,265 + 7,789 = **12,054**.", (), True),
        (NUMBER, "It is 112054.", (), False),
        (NUMBER, "About 12054.5", (), False),
        (NUMBER, "12054", (call("calculator"),), False),
        (BO, "Bo is the shortest, as Ann is taller.", (), True),
        (BO, "Ann is taller, so Bo.", (), False),
        (BO, "Bob", (), False),
        (VALUE, ' {"on": true, "n": 3.0}\n', (), True),
        (VALUE, '{"on": 1, "n": 3}', (), False),
        (VALUE, '```json\n{"n": 3, "on": true}\n```', (), False),
        (VALUE, '{"n": 3, "on": true, "more": 1}', (), False),
        (VALUE, "[" * 100_000, (), False),
        (ALARM, "", (call("set", minutes="12", label="tea 1+2"),), True),
        (ALARM, "", (call("set", minutes=12),), False),
        (ALARM, "", (call("set", minutes=12, label="Tea 1 + 2"), call("set", minutes=12, label="Tea 1 + 2")), False),
        (ALARM, "set", (), False),
        ({"kind": "no_call"}, "Hello.", (), True),
        ({"kind": "no_call"}, " ", (), False),
        ({"kind": "no_call"}, "Hello.", (call("set"),), False),
    ],
)
def test_answers_are_judged(check: dict[str, object], text: str, calls: tuple[ToolCallEvent, ...], right: bool) -> None:
    assert is_right(check, text, calls) is right


def test_a_call_that_cannot_be_read_is_wrong() -> None:
    assert not is_right(ALARM, "", (ToolCallEvent("set", ALARM["arguments"], "", error="no end"),))  # type: ignore[arg-type]


def test_the_sets_that_come_along_are_whole() -> None:
    for name in tasks.TASKS:
        questions = tasks.read_set(tasks.SETS / f"{name}.jsonl")
        assert len(questions) >= 20 and {question.task for question in questions} == {name}
        for question in questions:
            said = " ".join(str(message["content"]) for message in question.messages)
            if question.check["kind"] == "number":  # repeating the question is no answer
                assert not is_right(question.check, said, ())
            if question.check["kind"] == "call":
                assert question.check["name"] in {tool["function"]["name"] for tool in question.tools}


def test_a_line_that_is_no_question_is_named(tmp_path: Path) -> None:
    good = '{"messages": [{"role": "user", "content": "1?"}], "check": {"kind": "number", "number": 1}}'
    check = '{"kind": "number", "number": 1}'
    for bad, why in (
        ("{", "it is not JSON"),
        ("[" * 100_000, "it is not JSON"),
        ("[]", 'an object with "messages"'),
        ('"What is 2 + 2?"', 'an object with "messages"'),
        ('{"messages": []}', 'and "check"'),
        ('{"messages": [], "check": {"kind": "no_call"}}', '"messages" must be a list of objects'),
        (good.replace('"1?"', "1"), '"content" in text'),
        (good.replace('"role"', '"who"'), '"role"'),
        (good.replace('"check"', '"tools": "mine", "check"'), '"tools" must be "app" or'),
        (good.replace(check, "4"), '"kind" is one of any, number, json, call, no_call'),
        (good.replace('"number", "n', '"guess", "n'), '"kind" is one of any, number, json, call, no_call'),
        (good.replace(', "number": 1', ""), 'of the kind "number" needs "number", a number'),
        (good.replace(check, '{"kind": "any"}'), 'of the kind "any" needs "any", a list of texts'),
        (good.replace(check, '{"kind": "any", "any": [""]}'), '"any" of a check must be a list of texts'),
        (good.replace(check, '{"kind": "any", "any": ["a"], "not": "b"}'), '"not" of a check must be a list of texts'),
        (good.replace(check, '{"kind": "json"}'), 'needs "value", any JSON'),
        (good.replace(check, '{"kind": "call", "name": "x"}'), 'needs "arguments", an object'),
    ):
        (tmp_path / "my.jsonl").write_text(f"{good}\n\n{bad}\n")
        with pytest.raises(InvalidRequest, match=r"my\.jsonl, line 3, is no question: ") as refused:
            tasks.read_set(tmp_path / "my.jsonl")
        assert why in str(refused.value)


@pytest.mark.long
def test_the_command_compares_bits_and_active_experts(flashmoe: Flashmoe, tmp_path: Path) -> None:
    assert flashmoe("pack", TINY, "--bits", "2").returncode == 0
    small = (
        "--text-tokens",
        "200",
        "--questions",
        "1",
        "--max-tokens",
        "2",
        "--no-think",
        "--task",
        "json",
        "--task",
        "tools",
    )
    models = ("--model", TINY, "--model", "tiny-2bit", "--experts", "4", "--experts", "2")
    done = flashmoe("eval", *models, *small, "--answers", tmp_path / "a.jsonl")
    assert done.returncode == 0, done.stderr
    *_, head, rule, first, _second, third, fourth = done.stdout.splitlines()
    assert head.startswith("| model | bits | experts a token | all experts | perplexity | nats above the first | json")
    assert rule.count("|") == head.count("|") == fourth.count("|")
    assert first.startswith("| tiny-mlx-4bit | 4 | 4 of 4 | ") and third.startswith("| tiny-2bit | 2 | 4 of 4 | ")
    assert "shortcut: 2 of 4 experts; 2-bit experts (from 4)" in done.stdout
    answers = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text().splitlines()]
    assert len(answers) == 4 * 2 and not any(answer["right"] for answer in answers if not answer["ended"])

    found = json.loads(flashmoe("eval", *models[:4], *small, "--seeds", "2", "--json").stdout)
    one, two = found["configurations"]
    assert one["tasks"]["all"]["asked"] == 4 and one["tasks"]["json"]["share"]["high"] <= 1
    assert one["mode"] == "exact" and two["mode"] == "shortcut: 2-bit experts (from 4)"
    assert two["perplexity"]["nats_above_first"]["low"] < two["perplexity"]["nats_above_first"]["high"]


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("--only", "both"), 2, "'perplexity' or 'tasks'"),
        (("--task", "poetry"), 1, "there is no task 'poetry'; there are arithmetic, reasoning, json, tools"),
        (("--experts", "9"), 1, "can use 1 to 4 experts a token, not 9"),
        (("--text", "/nowhere/x.txt"), 1, "/nowhere/x.txt cannot be read: No such file"),
        (("--set", "/nowhere/x.jsonl"), 1, "x.jsonl cannot be read as a set: No such file"),
        (("--answers", "/nowhere/a.jsonl"), 1, "/nowhere/a.jsonl: No such file"),
    ],
)
def test_what_cannot_be_evaluated_is_one_line(
    flashmoe: Flashmoe, arguments: tuple[str, ...], status: int, said: str
) -> None:
    done = flashmoe("eval", "--model", TINY, *arguments)
    assert done.returncode == status and said in done.stderr and not done.stdout
    assert status == 2 or done.stderr.count("\n") == 1


def test_of_a_transcript_only_the_assistant_is_scored() -> None:
    engine = Engine.load(TINY)
    try:
        said = "<|im_start|>user\nsome words<|im_end|>\n<|im_start|>assistant\nother words<|im_end|>\n" * 20
        ids = engine.token_ids(said)
        turn, answer = engine.token_ids(said[: len(said) // 20]), engine.token_ids("other words<|im_end|>")
        assert ids == turn * 20
        logits = engine.logits(ids).astype(np.float64)
        losses = np.logaddexp.reduce(logits[:-1], axis=1) - logits[np.arange(len(ids) - 1), ids[1:]]
        last = len(turn) - len(engine.token_ids("\n"))
        scored = [losses[n * len(turn) + last - len(answer) - 1 : n * len(turn) + last - 1] for n in range(20)]
        wanted = np.concatenate(scored)
        found = perplexity.measure(engine, said, 4096, None, lambda done, total: None)
        assert found.tokens == len(wanted) == 20 * len(answer)
        assert found.nats.value == pytest.approx(wanted[: len(wanted) // 64 * 64].mean(), rel=1e-5)
    finally:
        engine.close()


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is a Linux device")
def test_a_full_disk_under_the_answers_names_their_file(flashmoe: Flashmoe) -> None:
    small = ("--only", "tasks", "--task", "json", "--questions", "1", "--max-tokens", "2", "--no-think")
    done = flashmoe("eval", "--model", TINY, *small, "--answers", "/dev/full")
    assert (done.returncode, done.stderr) == (1, "flashmoe: /dev/full: No space left on device\n")
