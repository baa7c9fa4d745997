"""A machine is kept awake for as long as the work lasts, and never for longer."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from flashmoe_tui.awake import inhibitor_command, kept_awake

TOOL = "caffeinate" if sys.platform == "darwin" else "systemd-inhibit"


@pytest.fixture
def holding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], bool]:
    """The system's tool replaced by one that needs no desktop: it notes its process id and arguments and runs the last
    argument, as the real one runs its command. Returns whether it is holding now."""
    notes = tmp_path / "held"
    tool = tmp_path / "bin" / TOOL
    tool.parent.mkdir()
    tool.write_text(f'#!/bin/sh\necho "$$ $*" > {notes}\nfor last; do :; done\nexec "$last"\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}:{os.environ['PATH']}")

    def held() -> bool:
        if not notes.exists() or not notes.read_text().strip():
            return False
        try:
            os.kill(int(notes.read_text().split()[0]), 0)
        except ProcessLookupError:
            return False
        return True

    return held


def wait_until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_the_machine_is_held_awake_while_the_work_lasts(holding: Callable[[], bool], tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), kept_awake("downloading a model"):
        wait_until(holding)
        raise RuntimeError
    assert not holding()
    if sys.platform != "darwin":
        assert "--why=downloading a model" in (tmp_path / "held").read_text()


def test_a_killed_program_keeps_no_machine_awake(holding: Callable[[], bool]) -> None:
    code = "import time\nfrom flashmoe_tui.awake import kept_awake\nwith kept_awake('packing'): time.sleep(60)"
    program = subprocess.Popen([sys.executable, "-c", code])
    wait_until(holding)
    program.kill()
    program.wait()
    wait_until(lambda: not holding())


def test_short_work_starts_nothing(holding: Callable[[], bool], tmp_path: Path) -> None:
    with kept_awake("an answer", after_seconds=30):
        pass
    assert not (tmp_path / "held").exists()
    with kept_awake("an answer", after_seconds=0.01):
        wait_until(holding)
    assert not holding()


def test_without_the_tool_the_work_is_done_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert inhibitor_command("packing") is None
    with kept_awake("packing"):
        pass


def test_a_tool_that_is_not_allowed_does_no_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool, refused = tmp_path / TOOL, tmp_path / "refused"
    tool.write_text(f"#!/bin/sh\ntouch {refused}\nexit 1\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    with kept_awake("packing"):
        wait_until(refused.exists)
