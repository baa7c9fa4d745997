"""A batch is answered line by line, whatever stops it on the way; and no line of it is answered twice or lost."""

from __future__ import annotations

import fcntl
import json
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine import InvalidRequest, SamplingParams
from engine.packing.pack import pack
from engine.packing.requantize import Recipe
from flashmoe_tui.commands import batch as command
from flashmoe_tui.commands.options import EngineOptions
from flashmoe_tui.commands.run import RunOptions
from tests.conftest import DATA, Flashmoe
from tests.conftest import command as command_line

OPTIONS = RunOptions(SamplingParams(seed=1), max_tokens=6, thinking=False)
LONG_SYSTEM = "You answer in few words. " * 12
Batch = Callable[..., int]


@pytest.fixture
def batch(tmp_path: Path, tiny_model: Path) -> Batch:
    """batch(lines, ...): run it in this process on in.jsonl and out.jsonl."""

    def run(lines: list[Any], **options: Any) -> int:
        text = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
        (tmp_path / "in.jsonl").write_text(text)
        model, experts = options.pop("model", tiny_model), options.pop("experts", None)
        int8 = options.pop("int8", False)
        chosen = RunOptions(**{name: getattr(OPTIONS, name) for name in OPTIONS.__slots__} | options)
        return command.batch(
            tmp_path / "in.jsonl",
            tmp_path / "out.jsonl",
            str(model),
            EngineOptions(active_experts=experts, int8_activations=int8),
            chosen,
        )

    return run


def answers(tmp_path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]


def test_each_line_is_answered_as_run_would_and_a_common_beginning_is_read_once(
    batch: Batch, flashmoe: Flashmoe, tmp_path: Path, tiny_model: Path
) -> None:
    lines: list[Any] = [
        '"hi"',
        {"id": "two", "prompt": "hi", "seed": 2, "max_tokens": 3},
        {"id": 3, "messages": [{"role": "system", "content": LONG_SYSTEM}, {"role": "user", "content": "one"}]},
        {"id": "4", "system": LONG_SYSTEM, "prompt": "another"},
    ]
    assert batch(lines) == 0
    first, two, three, four = answers(tmp_path)
    assert [answer["id"] for answer in (first, two, three, four)] == ["1", "two", "3", "4"]
    same = flashmoe("run", "hi", "--model", tiny_model, "--seed", "1", "--max-tokens", "6", "--no-think", "--json")
    alone = json.loads(same.stdout)
    assert {key: first[key] for key in ("text", "finish_reason", "seed", "model", "mode")} == {
        key: alone[key] for key in ("text", "finish_reason", "seed", "model", "mode")
    }
    assert two["usage"]["completion_tokens"] == 3 and two["seed"] == 2
    assert four["usage"]["reused_tokens"] > 100 > first["usage"]["reused_tokens"]


BAD = {
    "not json": "not JSON",
    "3": "neither a prompt",
    '{"prompt": "a", "messages": []}': "one of the two",
    "{}": "one of the two",
    '" "': "the prompt is empty",
    '{"prompt": 3}': "a prompt is text",
    '{"messages": [{"role": "tool", "content": "x"}]}': "the role 'tool' cannot stand there",
    '{"messages": [{"role": "user", "content": "x"}, {"role": "system", "content": "x"}]}': "'system' cannot stand",
    '{"messages": [{"role": "user", "content": "x"}, {"role": "assistant", "content": "x"}]}': "not a user's prompt",
    '{"messages": "x"}': "no list of objects",
    '{"prompt": "x", "temperature": "hot"}': "temperature must be a number",
    '{"prompt": "x", "max_tokens": 0}': "at least 1",
    '{"prompt": "x", "thinking": 1}': "true or false",
    '{"prompt": "x", "seed": true}': "a whole number",
    '{"prompt": "x", "top_p": 7}': "top_p must lie",
    '{"prompt": "x", "id": [1]}': "neither text nor a whole number",
    '{"prompt": "x", "stop": "y"}': "'stop' is not known",
    '{"prompt": "x", "id": "good"}': "stands in line 1 already",
    '"\\ud800"': "half there",
    "[" * 100_000: "not JSON",
}


def test_a_bad_line_is_named_and_the_rest_goes_on(
    batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert batch([{"id": "good", "prompt": "hi"}, *BAD, '"last"']) == 1
    found = answers(tmp_path)
    assert [answer["id"] for answer in found if "error" not in answer] == ["good", str(len(BAD) + 2)]
    said = capsys.readouterr().err.splitlines()
    for number, expected in enumerate(BAD.values(), start=2):
        (answer,) = [answer for answer in found if answer["line"] == number]
        assert expected in answer["error"] and f"line {number}: {answer['error']}" in said
    assert said[-1] == f"flashmoe: {len(BAD)} lines failed; the same command tries them again"
    assert batch(['{"id": "good", "prompt": "hi"}', '"last"']) == 0  # mended: the errors go, what was answered stays
    assert [answer["id"] for answer in answers(tmp_path)] == ["good", str(len(BAD) + 2), "2"]


def test_the_mark_that_windows_puts_before_a_text_is_no_part_of_it(batch: Batch, tmp_path: Path) -> None:
    assert batch(['\ufeff"hi"\r', '"there"\r']) == 0
    assert [answer["line"] for answer in answers(tmp_path)] == [1, 2]


def test_a_prompt_that_the_engine_refuses_fails_alone(batch: Batch, tmp_path: Path) -> None:
    assert batch([{"id": "long", "prompt": "x " * 300_000}, '"hi"']) == 1
    long, short = answers(tmp_path)
    assert "tokens" in long["error"] and short["text"]


def test_a_killed_batch_goes_on_and_its_half_line_is_mended(tmp_path: Path, tiny_model: Path, batch: Batch) -> None:
    lines = [{"id": f"n{number}", "prompt": f"number {number}"} for number in range(12)]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    out = tmp_path / "out.jsonl"
    arguments: list[str | Path] = ["run", "--batch", tmp_path / "in.jsonl", "--out", out, "--model", tiny_model]
    arguments += ["--seed", "1", "--max-tokens", "6", "--no-think"]
    running = subprocess.Popen(command_line(*arguments), stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while (not out.exists() or out.read_bytes().count(b"\n") < 3) and time.monotonic() < deadline:
        time.sleep(0.005)
    running.kill()
    running.wait()
    whole = out.read_bytes()
    kept = whole.count(b"\n")
    assert 3 <= kept < 12
    out.write_bytes(whole + b'{"id": "n11", "line": 12, "requ')
    assert batch(lines) == 0
    assert out.read_bytes().startswith(whole[: whole.rindex(b"\n")])
    assert [answer["id"] for answer in answers(tmp_path)] == [line["id"] for line in lines]
    before = out.read_bytes()
    assert batch(lines) == 0 and out.read_bytes() == before


def test_ctrl_c_ends_with_130_and_keeps_what_is_answered(tmp_path: Path, tiny_model: Path) -> None:
    (tmp_path / "in.jsonl").write_text('"one"\n' + '{"prompt": "two", "max_tokens": 100000}\n' * 2)
    out = tmp_path / "out.jsonl"
    arguments: list[str | Path] = [
        "run",
        "--batch",
        tmp_path / "in.jsonl",
        "--out",
        out,
        "--model",
        tiny_model,
        "--max-tokens",
        "3",
    ]
    running = subprocess.Popen(command_line(*arguments), stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 120
    while (not out.exists() or not out.read_bytes().endswith(b"\n")) and time.monotonic() < deadline:
        time.sleep(0.005)
    running.send_signal(signal.SIGINT)
    _, said = running.communicate(timeout=120)
    assert running.returncode == 130 and "the same command goes on" in said and "Traceback" not in said
    assert len(answers(tmp_path)) < 3


def test_an_output_that_is_not_of_this_batch_is_left_alone(batch: Batch, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert batch(['"hi"']) == 0
    mine = out.read_bytes()
    for change in ({"thinking": True}, {"system": "x"}, {"max_tokens": 7}, {"sampling": SamplingParams(seed=2)}):
        with pytest.raises(InvalidRequest, match=r"answers '1', but to another prompt or with other settings"):
            batch(['"hi"'], **change)
    with pytest.raises(InvalidRequest, match=r"by tiny.*\(exact\), and this is tiny.*\(shortcut: 2 of 4 experts\)"):
        batch(['"hi"', '"more"'], experts=2)
    assert out.read_bytes() == mine
    for other in (b"my notes\nand more\n", b"3\n", b'{"a": 1}\n', b"\xff\n", b"[" * 100_000 + b"\n"):
        out.write_bytes(other)
        with pytest.raises(InvalidRequest, match=r"line 1, is no answer of a batch"):
            batch(['"hi"'])
        assert out.read_bytes() == other
    out.write_bytes(b"")
    with out.open("a") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(InvalidRequest, match="is being written by another flashmoe"):
            batch(['"hi"'])
    with pytest.raises(InvalidRequest, match="holds no prompt"):
        batch(["", " "])
    (tmp_path / "in.jsonl").write_text('"hi"\n')
    with pytest.raises(InvalidRequest, match=r"in\.jsonl is the input"):
        command.batch(tmp_path / "in.jsonl", tmp_path / "in.jsonl", "demo", EngineOptions(), OPTIONS)
    with pytest.raises(InvalidRequest, match=r"/dev/full is no regular file"):  # reading it would never end
        command.batch(tmp_path / "in.jsonl", Path("/dev/full"), "demo", EngineOptions(), OPTIONS)


def test_answers_of_another_model_are_never_counted_as_this_ones(
    batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where all is answered, and nothing is left to ask."""
    assert batch(['"hi"']) == 0
    mine = (tmp_path / "out.jsonl").read_bytes()
    pack(DATA / "tiny-mlx-4bit", tmp_path / "tiny-mlx-2bit", recipe=Recipe(2))
    capsys.readouterr()
    for change, by in (
        ({"model": "demo"}, r"Flint .* \(exact\)"),
        ({"model": tmp_path / "tiny-mlx-2bit"}, r"tiny.* \(shortcut: 2-bit experts \(from 4\)\)"),
        ({"experts": 2}, r"tiny.* \(shortcut: 2 of 4 experts\)"),
        ({"int8": True}, r"tiny.* \(shortcut: int8 activations\)"),
    ):
        with pytest.raises(InvalidRequest, match=rf"by tiny.* \(exact\), and this is {by}; give another file"):
            batch(['"hi"'], **change)
    assert "answered" not in capsys.readouterr().err and (tmp_path / "out.jsonl").read_bytes() == mine
    assert batch(['"hi"']) == 0
    assert "1 of 1 prompt answered already" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("--batch", "x.jsonl"), 2, "--out says where"),
        (("hello", "--batch", "x.jsonl", "--out", "y.jsonl"), 2, "takes the prompts from its file"),
        (("hello", "--out", "y.jsonl"), 2, "--out belongs to --batch"),
        (("--batch", "/nowhere.jsonl", "--out", "y.jsonl"), 1, "/nowhere.jsonl cannot be read: No such file"),
    ],
)
def test_wrong_usage(flashmoe: Flashmoe, arguments: tuple[str, ...], status: int, said: str) -> None:
    done = flashmoe("run", *arguments)
    assert done.returncode == status and said in done.stderr.replace("\n", " ")
