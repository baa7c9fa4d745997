"""`flashmoe doctor` says what a machine offers, and above all it works where things are broken."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from engine import checkup
from engine.disk import ReadPlan
from flashmoe_tui.commands.doctor import lines
from flashmoe_tui.diagnosis import diagnose
from tests.conftest import Flashmoe


def by_subject(output: str) -> dict[str, dict[str, Any]]:
    return {finding["subject"]: finding for finding in json.loads(output)["findings"]}


def test_a_machine_in_order(flashmoe: Flashmoe, own_directories: Path) -> None:
    done = flashmoe("doctor", "--json")
    assert done.returncode == 0, done.stdout
    found = by_subject(done.stdout)
    assert {"chip", "memory", "mlx", "kernels", "disk", "data", "state", "terminal", "hugging face"} <= set(found)
    assert found["mlx"]["health"] == "ok" and found["memory"]["figures"]["total_bytes"] > 10**9
    assert found["disk"]["figures"]["free_bytes"] > 0
    assert found["data"]["figures"]["path"] == str(own_directories / "data")
    assert not (own_directories / "data").exists()  # looking makes nothing
    assert not list(own_directories.parent.rglob(".flashmoe-probe-*"))


def test_what_is_broken_is_named_with_its_remedy(
    program: Flashmoe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """MLX ends the process that imports it, no directory can be made, and there is no home."""
    (tmp_path / "broken/mlx").mkdir(parents=True)
    (tmp_path / "broken/mlx/__init__.py").write_text("import os\nos.abort()\n")
    (tmp_path / "a-file").write_text("")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "broken"))
    monkeypatch.setenv("HOME", str(tmp_path / "a-file/home"))
    monkeypatch.setenv("FLASHMOE_KERNELS", "off")
    for kind in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"FLASHMOE_{kind}_DIR", str(tmp_path / "a-file" / kind))
    done = program("doctor")
    assert done.returncode == 1 and done.stderr == ""
    told = " ".join(done.stdout.split())
    assert "broken mlx MLX does not run" in told and "make setup" in told
    assert "a-file is not a directory" in told and "set FLASHMOE_DATA_DIR to another place" in told
    assert "slow kernels no C kernels (FLASHMOE_KERNELS=off)" in told
    assert "ok chip" in told and "6 things broken" in told
    assert "a-file is not a directory, so no disk was measured" in told and "random reads" not in told


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="a file system that holds no files")
def test_a_directory_that_cannot_be_made_is_broken_and_says_why(
    flashmoe: Flashmoe, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Although it belongs to root, who may write anywhere."""
    monkeypatch.setenv("FLASHMOE_DATA_DIR", "/proc/nope")
    done = flashmoe("doctor", "--json")
    found = by_subject(done.stdout)
    models = next(one for one in json.loads(done.stdout)["findings"] if one["subject"] == "disk")
    assert done.returncode == 1 and found["data"]["health"] == models["health"] == "broken"
    assert "/proc cannot be written to (" in found["data"]["text"] and "made when" not in found["data"]["text"]
    assert "/proc is no place for files" in models["text"] and "room" not in models["remedy"]
    assert "read_bytes_per_second" not in models["figures"]


def test_a_check_that_fails_is_a_finding_and_not_the_end(
    monkeypatch: pytest.MonkeyPatch, own_directories: Path
) -> None:
    def fails() -> None:
        raise RuntimeError("no such counter\nsecond line")

    monkeypatch.setattr(checkup, "total_memory_bytes", fails)
    monkeypatch.setattr(checkup, "folder_plan", lambda *_: ReadPlan())
    found = {finding.subject: finding for finding in diagnose()}
    assert found["memory"].health == "broken" and "no such counter" in found["memory"].text
    assert found["built-in model"].health == "ok"


def test_a_disk_that_is_slow_full_or_read_only_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    slow = ReadPlan(ceiling_bytes_per_second=90e6)
    monkeypatch.setattr(checkup, "folder_plan", lambda *_: slow)
    found = checkup.disk("models", tmp_path / "not/yet", None)
    assert found.health == "slow" and "90.0 MB/s" in found.text and "internal SSD" in found.remedy
    monkeypatch.setattr(checkup, "FULL_DISK_BYTES", 1 << 60)
    found = checkup.disk("models", tmp_path, None)
    assert found.health == "broken" and "make room" in found.remedy
    monkeypatch.setattr(checkup, "folder_plan", lambda *_: ReadPlan())
    monkeypatch.setattr(checkup, "_read_only", lambda _: True)  # as an image or a stick mounted so, which is often full
    found = checkup.disk("models", tmp_path, None)
    assert found.health == "slow" and "it is read-only" in found.text
    assert "make it writable" in found.remedy and "room" not in found.remedy
    assert all(len(line) <= 60 for line in lines(found, 60))
