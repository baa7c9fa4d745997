"""What `make chat` runs first: tools/setup/setup.sh."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

SETUP = Path(__file__).parents[2] / "tools/setup"


def test_a_second_make_waits_for_the_first_and_takes_what_it_has_made(tmp_path: Path) -> None:
    """Else each tears down what the other has. Where the first was killed, what it has left holds nobody up."""
    shutil.copytree(SETUP, tmp_path / "tools/setup")
    (tmp_path / ".venv").mkdir()
    first = subprocess.Popen(["sleep", "60"])
    (tmp_path / ".venv.making").symlink_to(str(first.pid))
    command = ["sh", str(tmp_path / "tools/setup/setup.sh"), ".venv", "base"]
    second = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert second.stderr is not None
    assert f"Waiting for process {first.pid}, which makes .venv" in second.stderr.readline()
    (tmp_path / ".venv/ready").write_text(f"{tmp_path.resolve()}\n")
    first.kill()
    first.wait()
    assert second.wait(timeout=30) == 0 and second.stderr.read() == ""
    assert {path.name for path in tmp_path.iterdir()} == {".venv", "tools"}
    assert [path.name for path in (tmp_path / ".venv").iterdir()] == ["ready"]
