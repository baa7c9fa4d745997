"""The wheel holds all that a chat needs: built, unpacked away from the checkout, and asked a question."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
QUESTION = "What is 127 + 48?"


def build(folder: Path, *options: str) -> Path:
    done = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", *options, "--wheel-dir", folder, ROOT],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 0, done.stderr
    (wheel,) = folder.glob("flashmoe_tui-*.whl")
    return wheel


def ask(arguments: list[str], folder: Path, environment: dict[str, str]) -> None:
    done = subprocess.run(
        [*arguments, "run", "--model", "demo", "--temperature", "0", QUESTION],
        capture_output=True,
        text=True,
        cwd=folder,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert "175" in done.stdout


def test_the_wheel_answers_away_from_the_checkout(tmp_path: Path) -> None:
    wheel = build(tmp_path / "wheels", "--no-build-isolation")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    # PYTHONPATH comes before the checkout that this environment has installed for editing; the first line proves it.
    environment = {"PYTHONPATH": str(tmp_path / "site"), "PYTHONSAFEPATH": "1"}
    where = subprocess.run(
        [sys.executable, "-c", "import engine, flashmoe_tui; print(engine.__file__, flashmoe_tui.__file__, sep='\\n')"],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env=os.environ | environment,
    ).stdout.splitlines()
    assert all(Path(line).is_relative_to(tmp_path / "site") for line in where)
    assert (tmp_path / "site/flashmoe_tui/theme.tcss").is_file()
    ask([sys.executable, "-m", "flashmoe_tui"], tmp_path, environment)


@pytest.mark.long
def test_the_wheel_installs_into_an_empty_environment_and_answers(tmp_path: Path) -> None:
    wheel = build(tmp_path / "wheels")
    venv.create(tmp_path / "empty", with_pip=True)
    subprocess.run(
        [tmp_path / "empty/bin/python", "-m", "pip", "install", "--quiet", wheel], check=True, stdin=subprocess.DEVNULL
    )
    ask([str(tmp_path / "empty/bin/flashmoe")], tmp_path, {})
