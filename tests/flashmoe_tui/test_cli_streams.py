"""Standard streams that are closed, full or not UTF-8: one clear line, and never half an answer."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import command

RUN = ("run", "hi", "--no-think", "--max-tokens", "3", "--seed", "1", "--model")


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is a Linux device")
@pytest.mark.parametrize("options", [(), pytest.param(("--json",), marks=pytest.mark.long)])
def test_a_full_disk_under_the_output_is_one_line(tiny_model: Path, options: tuple[str, ...]) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(command(*RUN, tiny_model, *options), stdout=full, stderr=subprocess.PIPE, text=True)
    assert (done.returncode, done.stderr) == (1, "flashmoe: the output: No space left on device\n")


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is a Linux device")
@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("run", "--help")])
def test_a_full_disk_under_the_help_is_one_line(arguments: tuple[str, ...]) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(command(*arguments), stdout=full, stderr=subprocess.PIPE, text=True)
    assert (done.returncode, done.stderr) == (1, "flashmoe: the output: No space left on device\n")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the limit is not kept")
def test_a_limit_of_memory_under_which_no_thread_starts_is_named(tiny_model: Path) -> None:
    limited = ["sh", "-c", 'ulimit -v 500000 && exec "$@"', "sh", *command(*RUN, tiny_model)]
    done = subprocess.run(limited, capture_output=True, text=True)
    assert done.returncode == 1 and done.stderr.startswith("flashmoe: the system gives no more"), done.stderr
    assert "`ulimit -v`" in done.stderr and done.stderr.count("\n") == 1


def test_ctrl_c_while_the_program_is_still_being_imported_has_no_traceback() -> None:
    python, *arguments = command("--help")
    process = subprocess.Popen(
        [python, "-X", "importtime", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    for line in process.stderr:
        if line.split()[-1] == "typing":  # of those that flashmoe_tui.cli imports, an early one
            process.send_signal(signal.SIGINT)
            break
    output, rest = process.communicate(timeout=30)
    assert process.returncode in (-signal.SIGINT, 130) and "Traceback" not in rest and not output


def test_an_output_that_knows_only_ascii_gets_the_whole_object(tiny_model: Path) -> None:
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command(*RUN, tiny_model, "--json"), capture_output=True, env=environment)
    assert done.returncode == 0 and "·" in json.loads(done.stdout.decode())["model"]


def test_closed_streams_are_empty_streams(tiny_model: Path) -> None:
    def shell(line: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(["sh", "-c", line], capture_output=True, text=True, stdin=subprocess.DEVNULL)

    run = " ".join(f"'{word}'" for word in command(*RUN, tiny_model))
    asked = " ".join(f"'{word}'" for word in command("run", "-", "--model", tiny_model))
    unasked = shell(f"{asked} <&-")
    assert (unasked.returncode, unasked.stderr) == (1, "flashmoe: the prompt is empty\n")
    assert shell(f"{run} >&- 2>&-").returncode == 0


def test_a_line_that_is_not_text_does_not_end_the_plain_chat(tiny_model: Path) -> None:
    lines = b"\xff\xfe\n/help\n/quit\n"
    done = subprocess.run(command("chat", "--plain", "--model", tiny_model), input=lines, capture_output=True)
    assert done.returncode == 0
    assert b"line 1 is not UTF-8 text and was skipped" in done.stderr and b"/quit" in done.stderr


def test_escape_sequences_in_a_name_do_not_reach_the_terminal(tmp_path: Path) -> None:
    directory = tmp_path / "e\x1b]0;taken over\x07name"
    directory.mkdir()
    done = subprocess.run(command("run", "hi", "--model", directory), capture_output=True, text=True)
    assert done.returncode == 1 and "\x1b" not in done.stderr and "config.json" in done.stderr
