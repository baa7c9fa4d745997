"""The runs against other programs: what is printed of them, and the second turn that is measured as it happens."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tools.bench import packed_shape, second_turn, side_by_side
from tools.bench.full_shape import SHAPES
from tools.bench.side_by_side import Row


def test_a_row_says_whether_it_is_what_was_wanted() -> None:
    row = Row("must", "here", "decode", "20 tok/s", "1 tok/s", 20.0, 8)
    assert row.cells()[-3:] == ["20.00", "≥ 8", "yes"]
    assert replace(row, wanted=24).cells()[-1] == "no"
    assert replace(row, value=1.2, wanted=1.1, at_least=False).cells()[-3:] == ["1.20", "≤ 1.1", "no"]
    assert replace(row, value=None).cells()[-3:] == ["–", "≥ 8", "not measured"]


def test_a_second_turn_reads_what_is_new_and_afresh_all_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    packed_shape.write(tmp_path / "model", replace(SHAPES["toy"], layers=4))
    monkeypatch.setattr(sys, "argv", ["second_turn", str(tmp_path / "model"), "--first", "300", "--answer", "12"])
    second_turn.main()
    run = json.loads(capsys.readouterr().out)
    first, second, afresh = (run[name] for name in ("first", "second", "afresh"))
    new = second["prompt_tokens"] - second["reused_tokens"]
    assert 290 <= first["prompt_tokens"] <= 310  # without thinking a prompt is a few tokens longer
    assert 32 <= new <= 100 and second["reused_tokens"] > 250
    assert afresh["reused_tokens"] == 0 and afresh["prompt_tokens"] > second["prompt_tokens"]


def test_a_group_of_rows_that_is_not_there_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["side_by_side", "--rows", "limited,nonsense"])
    with pytest.raises(SystemExit):
        side_by_side.main()
    assert "no rows called nonsense" in capsys.readouterr().err
