"""`make larger-than-memory`: made once, run within its limit, and said in figures."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from tools.bench import larger_than_memory
from tools.bench.full_shape import SHAPES
from tools.bench.limits import limited


def test_the_model_is_made_once_and_its_cost_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(larger_than_memory, "SHAPE", replace(SHAPES["toy"], experts=64, layers=4))
    monkeypatch.setattr(larger_than_memory, "PROMPT_TOKENS", 40)
    monkeypatch.setattr(larger_than_memory, "ANSWER_TOKENS", 16)
    monkeypatch.setattr(sys, "argv", ["larger_than_memory", "--out", str(tmp_path / "model")])
    assert larger_than_memory.main() == 0
    out, err = capsys.readouterr()
    assert "making a model" in err and "from the device for 16 tokens" in out and "peak memory" in out
    made = (tmp_path / "model" / "flashmoe.json").stat().st_mtime_ns
    monkeypatch.setattr(larger_than_memory, "measurement", lambda *_: [sys.executable, "-c", "raise SystemExit(3)"])
    assert larger_than_memory.main() == 1
    assert "exit status 3" in capsys.readouterr().err
    assert (tmp_path / "model" / "flashmoe.json").stat().st_mtime_ns == made


def test_a_full_disk_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(larger_than_memory, "SHAPE", SHAPES["toy"])
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    monkeypatch.setattr(sys, "argv", ["larger_than_memory", "--out", str(tmp_path / "model")])
    assert larger_than_memory.main() == 1
    out, err = capsys.readouterr()
    assert out == "" and "free" in err and err.count("\n") == 1


def test_a_limit_holds_where_it_is_permitted() -> None:
    greedy = "taken = bytearray(400 << 20)"
    with limited(150 << 20) as limit:
        if limit is None:
            pytest.skip("no control group is permitted here")
        modest = subprocess.run([*limit.prefix, sys.executable, "-c", "print('fits')"], capture_output=True, text=True)
        killed = subprocess.run([*limit.prefix, sys.executable, "-c", greedy], capture_output=True)
        peak = limit.peak_bytes
    assert modest.stdout == "fits\n" and killed.returncode != 0
    assert peak is None or peak <= 150 << 20
