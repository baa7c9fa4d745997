"""A new built-in model takes the old one's place whole, or not at all."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from engine import Engine, EngineConfig
from engine.errors import EngineError
from tests.engine.helpers import TINY
from tools.demo_model.shipping import ship


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """What ships before: of no other use here than to be there."""
    model = tmp_path / "model"
    model.mkdir()
    (model / "README.md").write_text("# its card\n")
    (model / "flashmoe.json").write_text("old")
    return model


def test_an_export_takes_the_place_of_the_model_and_the_card_stays(tmp_path: Path, model: Path) -> None:
    exported = shutil.copytree(TINY, tmp_path / "Tiny", ignore=shutil.ignore_patterns("README*"))
    ship(exported, model)
    assert (model / "README.md").read_text() == "# its card\n"
    engine = Engine.load(model, EngineConfig())
    assert engine.card.name == "Tiny"
    engine.close()
    assert sorted(tmp_path.iterdir()) == [exported, model], "nothing else is left there"


def test_where_packing_fails_the_old_model_is_still_there(tmp_path: Path, model: Path) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(TINY, broken)
    for weights in broken.glob("*.safetensors"):
        weights.write_bytes(weights.read_bytes()[:-1000])
    with pytest.raises(EngineError):
        ship(broken, model)
    assert {path.name: path.read_text() for path in model.iterdir()} == {
        "README.md": "# its card\n",
        "flashmoe.json": "old",
    }
    assert sorted(tmp_path.iterdir()) == [broken, model]
