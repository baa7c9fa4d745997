"""A damaged packed model is found or refused, and never answers; a manifest that makes no sense is one clear line."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.checkpoint.manifest import Manifest
from engine.engine import Engine
from engine.errors import CheckpointError, EngineError, UnsupportedModel
from engine.packing.verify import verify
from tests.engine.conftest import Load
from tests.engine.helpers import EXPERTS, TINY
from tests.engine.test_packing import flip, packed

__all__ = ["packed"]


@pytest.fixture
def model(packed: Callable[[str], Path], tmp_path: Path) -> Path:
    """A packed model that a test may damage."""
    return Path(shutil.copytree(packed(TINY.name), tmp_path / "model"))


@pytest.mark.parametrize("name", ["experts/layer_05.bin", "resident.safetensors", "tokenizer.json", "config.json"])
def test_one_flipped_bit_is_found(model: Path, name: str) -> None:
    verify(model)
    flip(model / name)
    with pytest.raises(CheckpointError, match=rf"{name} is not as it was packed"):
        verify(model)


def test_the_manifest_itself_is_held_against_its_own_hash(model: Path) -> None:
    """Of every part of it a letter; also of one that an earlier version wrote, without the hash, what it can tell."""
    path = model / "flashmoe.json"
    written = path.read_text()
    for was, becomes in (
        (f'"name": "{TINY.name}', f'"name": "x{TINY.name[1:]}'),
        ('"directory"', '"directorz"'),
        ('"model_type": "q', '"model_type": "Q'),
        ('"offset": 0', '"offset": 8'),
        ("\n ", "\n\t"),
        (' "sha256": "', ' "shb256": "'),
    ):
        assert was in written
        path.write_text(becomes.join(written.rsplit(was, 1)))
        with pytest.raises(CheckpointError, match=r"flashmoe\.json is not as it was packed; pack the model again"):
            verify(model)
    before, _, _ = written.rpartition(',\n "sha256"')
    path.write_text(before + "\n}\n")
    verify(model)
    path.write_text(before.replace('"offset": 0', '"offset": 8') + "\n}\n")
    with pytest.raises(CheckpointError, match=r"flashmoe\.json is not as it was packed"):
        verify(model)


def test_a_file_that_cannot_be_read_is_not_called_damaged(model: Path) -> None:
    """Whose remedy is not to pack again. Root, who may read everything, is nobody meanwhile."""
    name, user, nobody = "experts/layer_05.bin", os.geteuid(), 65534
    (model / name).chmod(0)

    def reached(now: str, _done: int, _total: int) -> None:
        if now == name and user == 0:
            os.seteuid(nobody)

    try:
        with pytest.raises(CheckpointError, match=rf"{name} cannot be read: Permission denied"):
            verify(model, reached)
    finally:
        os.seteuid(user)


@pytest.mark.parametrize("name", ["experts/layer_05.bin", "resident.safetensors", "tokenizer.json"])
def test_a_missing_or_cut_file_is_refused_at_load(load: Load, model: Path, name: str) -> None:
    os.truncate(model / name, (model / name).stat().st_size - 1)
    with pytest.raises(CheckpointError, match=rf"{name} has .* bytes, and flashmoe.json says"):
        load(model)
    (model / name).unlink()
    with pytest.raises(CheckpointError, match=rf"{name} is missing"):
        load(model)


def changed(model: Path, change: Callable[[dict[str, Any]], object]) -> None:
    value = json.loads((model / "flashmoe.json").read_text())
    change(value)
    (model / "flashmoe.json").write_text(json.dumps(value))


@pytest.mark.parametrize(
    "change",
    [
        lambda value: value.pop("layout"),
        lambda value: value["layout"].update(alignment=1000),
        lambda value: value["layout"].update(experts=-1),
        lambda value: value["layout"].update(experts=8),
        lambda value: value["layout"].update(layers=[0] * 7 + [3]),
        lambda value: value["layout"].update(layers=[]),
        lambda value: value["layout"].update(layers=[0] * 9),
        lambda value: value["layout"]["records"][0]["parts"].pop(),
        lambda value: value["layout"]["records"][0]["parts"][0].update(dtype="U33"),
        lambda value: value["layout"]["records"][0]["parts"][0].update(rows="8"),
        lambda value: value["layout"]["records"][0]["parts"][0].update(name="gate"),
        lambda value: value["files"].update({"../config.json": {"bytes": 1, "sha256": ""}}),
        lambda value: value["files"].pop("experts/layer_00.bin"),
        lambda value: value.update(files=[]),
    ],
)
def test_a_manifest_that_makes_no_sense_is_one_clear_line(
    load: Load, model: Path, change: Callable[[dict[str, Any]], object]
) -> None:
    changed(model, change)
    with pytest.raises(CheckpointError) as refused:
        load(model)
    assert "\n" not in str(refused.value) and str(model) in str(refused.value)


def test_a_later_format_is_refused_and_says_what_to_do(load: Load, model: Path) -> None:
    changed(model, lambda value: value.update(format_version=2))
    with pytest.raises(UnsupportedModel, match="packed format 2, and this flashmoe reads 1; pack the model again"):
        load(model)


def test_a_nan_in_a_packed_scale_stops_the_answer(load: Load, packed: Callable[[str], Path], model: Path) -> None:
    manifest = Manifest.from_directory(model)
    assert manifest is not None
    weight, scales = manifest.records[0][:2]
    assert (weight.name, scales.dtype) == ("gate_up.weight", "BF16")
    with (model / "experts/layer_00.bin").open("r+b") as file:
        for expert in range(EXPERTS):
            file.seek(expert * manifest.stride(0) + weight.nbytes)
            file.write(b"\xff\x7f")
    with pytest.raises(EngineError, match=r"expert \d+ of layer 0: .*gate_up.scales.*layer_00.bin holds a NaN"):
        load(model).logits([1, 2, 3])


def test_engine_is_released_when_a_packed_model_is_refused(load: Load, model: Path) -> None:
    (model / "tokenizer.json").unlink()
    with pytest.raises(CheckpointError):
        load(model)
    shutil.copy(TINY / "tokenizer.json", model)
    assert isinstance(load(model), Engine)
