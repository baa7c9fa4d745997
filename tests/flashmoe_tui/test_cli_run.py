"""`flashmoe run` as a script sees it: what is on which stream, and how it ends."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.kernels.library import load as load_kernels
from tests.conftest import Flashmoe

SHORT = ("--seed", "1", "--no-think", "--max-tokens", "12")
LONG = ("--temperature", "0", "--no-think", "--no-loop-stop", "--max-tokens", "3000")


def answer_json(flashmoe: Flashmoe, *arguments: str | Path) -> dict[str, Any]:
    done = flashmoe("run", *arguments, "--json")
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def start(*arguments: str | Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "flashmoe_tui", *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_the_answer_alone_is_on_standard_output(program: Flashmoe, flashmoe: Flashmoe, tiny_model: Path) -> None:
    plain = program("run", "hi", "--model", tiny_model, *SHORT)
    assert (plain.returncode, plain.stderr) == (0, "")
    assert plain.stdout == answer_json(flashmoe, "hi", "--model", tiny_model, *SHORT)["text"].rstrip("\n") + "\n"


def test_a_sum_that_begins_with_a_minus_is_no_option(flashmoe: Flashmoe, tiny_model: Path) -> None:
    asked = flashmoe("run", "-5 + 12", "--model", tiny_model, *SHORT)
    assert asked.returncode == 0, asked.stderr
    assert asked.stdout == flashmoe("run", "--model", tiny_model, *SHORT, "--", "-5 + 12").stdout


def test_json_is_one_object_with_text_usage_and_timings(flashmoe: Flashmoe, tiny_model: Path) -> None:
    result = answer_json(flashmoe, "hi", "--model", tiny_model, *SHORT)
    assert {"model", "text", "thinking", "finish_reason", "seed", "usage", "timings", "experts"} <= result.keys()
    assert result["seed"] == 1
    assert result["finish_reason"] == "length"
    assert result["mode"] == "exact"
    assert "5M" in result["model"]  # never a name without its size
    usage = result["usage"]
    assert usage["completion_tokens"] == 12
    assert usage["total_tokens"] == usage["prompt_tokens"] + 12
    timings = result["timings"]
    parts = sum(timings[f"{part}_seconds"] for part in ("compute", "wait", "other"))
    assert parts == pytest.approx(timings["decode_seconds"], abs=0.001)


def test_one_seed_gives_one_text_at_every_cache_size_and_the_figures_differ(
    flashmoe: Flashmoe, tiny_model: Path
) -> None:
    whole, twentieth = (
        answer_json(flashmoe, "hi", "--model", tiny_model, *SHORT, "--cache", size) for size in ("100%", "5%")
    )
    assert whole["text"] == twentieth["text"]
    assert whole["experts"]["cache_slots"] == 128
    assert twentieth["experts"]["cache_slots"] == 6
    assert whole["experts"]["hits"] > twentieth["experts"]["hits"]


def test_fewer_experts_is_called_a_shortcut(flashmoe: Flashmoe, tiny_model: Path) -> None:
    assert (
        answer_json(flashmoe, "hi", "--model", tiny_model, *SHORT, "--experts", "2")["mode"]
        == "shortcut: 2 of 4 experts"
    )


def test_int8_activations_are_called_a_shortcut(flashmoe: Flashmoe, tiny_model: Path) -> None:
    options = ("run", "hi", "--model", tiny_model, *SHORT, "--int8", "--json")
    done = flashmoe(*options)
    if load_kernels(None)[0] is None:
        assert done.returncode == 1 and "need the C kernels" in done.stderr
    else:
        assert json.loads(done.stdout)["mode"] == "shortcut: int8 activations"


def test_a_dash_stands_for_standard_input(flashmoe: Flashmoe, tiny_model: Path) -> None:
    options = ("--model", tiny_model, *SHORT)
    given, piped = flashmoe("run", "one\n\ntwo", *options), flashmoe("run", "-", *options, stdin="one\n\ntwo")
    both = flashmoe("run", "one", "-", *options, stdin="two")
    assert given.stdout and given.stdout == piped.stdout == both.stdout


def test_the_system_prompt_reaches_the_model(flashmoe: Flashmoe, tiny_model: Path) -> None:
    with_one = answer_json(flashmoe, "hi", "--model", tiny_model, *SHORT, "--system", "Answer in French.")
    without = answer_json(flashmoe, "hi", "--model", tiny_model, *SHORT)
    assert with_one["usage"]["prompt_tokens"] > without["usage"]["prompt_tokens"]


def test_verbose_puts_thinking_and_figures_on_stderr_and_nothing_more_on_stdout(
    flashmoe: Flashmoe, tiny_model: Path
) -> None:
    done = flashmoe("run", "hi", "--model", tiny_model, "--seed", "1", "--max-tokens", "12", "--verbose")
    assert done.returncode == 1
    assert done.stdout == ""  # all twelve tokens were thinking
    assert done.stderr.startswith("[thinking] ")
    assert "flashmoe: the answer is empty: it was cut at the token limit before it said anything\n" in done.stderr
    assert "12 tokens · " in done.stderr
    assert "cache 128 of 128 experts" in done.stderr
    assert "\x1b" not in done.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    "arguments",
    [
        ["run"],
        ["run", ""],
        ["run", "one", "two"],
        ["run", "hi", "--cache", "0%"],
        ["run", "hi", "--cache", "many"],
        ["run", "hi", "--memory", "12 apples"],
        ["run", "hi", "--top-p", "1.5"],
        ["run", "hi", "--max-tokens", "0"],
        ["chat", "--no-such-option"],
        ["no-such-command"],
    ],
)
def test_wrong_usage_ends_with_2_and_says_what_is_wrong(flashmoe: Flashmoe, arguments: list[str]) -> None:
    done = flashmoe(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Error: " in done.stderr
    assert "Traceback" not in done.stderr


def model_that_is_not_there(folder: Path, _tiny: Path) -> str:
    return str(folder / "no-such-model")


def directory_without_config(folder: Path, _tiny: Path) -> str:
    return str(folder)


def architecture_that_is_not_supported(folder: Path, _tiny: Path) -> str:
    (folder / "config.json").write_text('{"model_type": "llama", "hidden_size": 64}')
    return "llama"


def shard_that_was_cut_short(folder: Path, tiny: Path) -> str:
    shutil.copytree(tiny, folder, dirs_exist_ok=True)
    shard = folder / "model.safetensors"
    shard.write_bytes(shard.read_bytes()[:-1000])
    return "model.safetensors"


def config_that_is_not_json(folder: Path, _tiny: Path) -> str:
    (folder / "config.json").write_text("{")
    return "config.json"


@pytest.mark.parametrize(
    "fault",
    [
        model_that_is_not_there,
        directory_without_config,
        architecture_that_is_not_supported,
        shard_that_was_cut_short,
        config_that_is_not_json,
    ],
)
def test_a_model_that_cannot_be_loaded_is_one_line_naming_it(
    flashmoe: Flashmoe, tiny_model: Path, tmp_path: Path, fault: Callable[[Path, Path], str]
) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    named = fault(folder, tiny_model)
    done = flashmoe("run", "hi", "--model", folder / "no-such-model" if "no-such-model" in named else folder)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("flashmoe: ")
    assert done.stderr.count("\n") == 1
    assert named in done.stderr
    assert "fault of flashmoe" not in done.stderr


def test_a_prompt_longer_than_the_context_is_refused_in_one_line(flashmoe: Flashmoe, tiny_model: Path) -> None:
    done = flashmoe("run", "word " * 500, "--model", tiny_model, "--context", "128", *SHORT)
    assert (done.returncode, done.stdout) == (1, "")
    assert "context" in done.stderr
    assert done.stderr.count("\n") == 1


def test_input_that_is_not_text_is_refused_in_one_line(tiny_model: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "flashmoe_tui", "run", "-", "--model", tiny_model], input=b"caf\xe9", capture_output=True
    )
    assert done.returncode == 1
    assert done.stderr == b"flashmoe: standard input is not UTF-8 text (byte 3)\n"


def test_a_reader_that_leaves_ends_it_quietly_with_141(tiny_model: Path) -> None:
    process = start("run", "hi", "--model", tiny_model, *LONG)
    assert process.stdout is not None and process.stderr is not None
    assert process.stdout.read(1)
    process.stdout.close()
    assert process.wait(timeout=30) == 141
    assert process.stderr.read() == ""
    process.stderr.close()


def test_ctrl_c_stops_the_answer_keeps_its_text_and_ends_with_130(tiny_model: Path) -> None:
    process = start("run", "hi", "--model", tiny_model, *LONG)
    assert process.stdout is not None
    first = process.stdout.read(1)
    process.send_signal(signal.SIGINT)
    rest, stderr = process.communicate(timeout=30)
    assert process.returncode == 130
    assert (first + rest).strip()
    assert rest.endswith("\n")
    assert stderr == ""


def test_ctrl_c_before_the_answer_ends_with_130_and_no_traceback(tiny_model: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "flashmoe_tui", "run", "-", "--model", tiny_model],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    process.stdin.write("a" * 200_000)  # more than a pipe holds: when this returns, it is reading
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=30)
    assert process.returncode == 130
    assert stderr.strip() == ""


def test_the_built_in_model_thinks_and_says_175_with_no_option_at_all(program: Flashmoe) -> None:
    result = answer_json(program, "What is 127 + 48?")
    assert result["thinking"]
    assert "175" in result["text"]
    assert result["experts"]["cache_slots"] == result["experts"]["total"] // 4
    assert result["experts"]["hits"] and result["experts"]["evictions"]


def test_the_built_in_model_is_told_of_the_tools_unless_they_are_declined(flashmoe: Flashmoe) -> None:
    default, offered, declined = (
        answer_json(flashmoe, "hi", "--model", "demo", *SHORT, *more)["usage"]["prompt_tokens"]
        for more in ((), ("--tools",), ("--no-tools",))
    )
    assert default == offered > declined


def test_a_model_of_the_hugging_face_cache_is_called_by_its_repositorys_name(
    flashmoe: Flashmoe, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its directory is called after a commit."""
    repository = tmp_path / "hub/models--owner--Kept"
    shutil.copytree(tiny_model, repository / f"snapshots/{'0123abcd' * 5}")
    (repository / "refs").mkdir()
    (repository / "refs/main").write_text("0123abcd" * 5)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "hub"))
    done = flashmoe("run", "hi", "--model", "owner/Kept", *SHORT, "-v")
    assert done.returncode == 0 and "Kept · " in done.stderr and "0123abcd" not in done.stderr
    planned = flashmoe("plan", "owner/Kept", "--offline")
    assert planned.stdout.startswith("Kept · ")
