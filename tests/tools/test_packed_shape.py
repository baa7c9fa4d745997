"""A checkpoint that is generated packed is the one that packing gives."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine import Engine, EngineConfig
from engine.packing.pack import pack
from tools.bench import full_shape, packed_shape

SHAPE = replace(full_shape.SHAPES["toy"], layers=4)


def test_generated_packed_is_generated_and_packed(tmp_path: Path) -> None:
    full_shape.write(tmp_path / "plain", SHAPE, seed=3)
    two_steps = pack(tmp_path / "plain", tmp_path / "packed")
    at_once = packed_shape.write(tmp_path / "at-once", SHAPE, seed=3)
    assert at_once.manifest.files == two_steps.manifest.files
    assert sorted(path.name for path in tmp_path.iterdir()) == ["at-once", "packed", "plain"]
    first = [5, 6, 7]
    answers = []
    for directory in (tmp_path / "plain", tmp_path / "at-once"):
        engine = Engine.load(directory, EngineConfig())
        answers.append(engine.logits(first))
        engine.close()
    assert (answers[0] == answers[1]).all()


def test_stopped_and_run_again_it_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stop(Exception):
        pass

    def stop(what: str, done: int, total: int) -> None:
        if "layer_02" in what:
            raise Stop

    with pytest.raises(Stop):
        packed_shape.write(tmp_path / "model", SHAPE, progress=stop)
    assert not (tmp_path / "model").exists()
    assert packed_shape.write(tmp_path / "model", SHAPE).resumed_files > 2
