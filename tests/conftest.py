"""What all tests share: directories of their own (no test touches the person's), the checkpoints, and the command."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

DATA = Path(__file__).parent / "data"


@pytest.fixture(autouse=True)
def own_directories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Conversations, settings, caches and logs of this test go under `tmp_path`; subprocesses inherit it."""
    for kind in ("data", "config", "cache", "state"):
        monkeypatch.setenv(f"FLASHMOE_{kind.upper()}_DIR", str(tmp_path / "own" / kind))
    return tmp_path / "own"


@pytest.fixture
def tiny_model() -> Path:
    """A checkpoint with random weights: what it says is noise, how it is run is not."""
    return DATA / "tiny-mlx-4bit"


@pytest.fixture
def flashmoe() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs the real command in a process of its own; standard input is empty unless it is given."""

    def run(*arguments: str | Path, stdin: str = "", timeout: float = 60) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command(*arguments), input=stdin, capture_output=True, text=True, timeout=timeout)

    return run


def command(*arguments: str | Path) -> list[str]:
    """The `flashmoe` command line for a subprocess."""
    return [sys.executable, "-m", "flashmoe_tui", *(str(argument) for argument in arguments)]
