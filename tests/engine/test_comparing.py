"""`flashmoe verify` finds a packed model that is not what it was made of, even where every hash is right."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

import engine.demo as demo
from engine.checkpoint.manifest import Manifest
from engine.errors import CheckpointError, EngineError
from engine.packing.compare import compare, find_source
from engine.packing.pack import pack
from engine.packing.requantize import Recipe
from engine.packing.verify import hash_of, verify
from flashmoe_tui.commands.verify import verify as verify_command
from tests.engine.helpers import EXPERTS, LAYERS, NAMES, TINY, TINY_HF

Flashmoe = Callable[..., "subprocess.CompletedProcess[str]"]


def forge(model: Path, name: str, begin: int, nbytes: int = 64) -> Manifest:
    """Other bytes in a file, and the hash that goes with them: what a fault of packing would look like."""
    with (model / name).open("r+b") as file:
        file.seek(begin)
        old = file.read(nbytes)
        file.seek(begin)
        file.write(bytes(byte ^ 0x55 for byte in old))
    value = json.loads((model / "flashmoe.json").read_text())
    mark = hash_of(model / name)
    assert mark is not None
    value["files"][name] = {"bytes": mark.nbytes, "sha256": mark.sha256}
    (model / "flashmoe.json").write_text(json.dumps(value))
    forged = Manifest.from_directory(model)
    assert forged is not None
    (model / "flashmoe.json").write_text(forged.sealed())
    return verify(model)


@pytest.mark.parametrize("name", NAMES)
def test_a_packed_model_is_its_source(tmp_path: Path, name: str) -> None:
    model = tmp_path / "model"
    manifest = pack(TINY.parent / name, model).manifest
    found = compare(model, manifest, TINY.parent / name, samples=EXPERTS)
    assert (found.experts, found.requantized) == (LAYERS * EXPERTS, 0)


@pytest.mark.parametrize(
    ("source", "bits"), [(TINY, 2), (TINY_HF, 4), pytest.param(TINY_HF, 3, marks=pytest.mark.long)]
)
def test_one_in_fewer_bits_is_closer_than_plain_rounding(tmp_path: Path, source: Path, bits: int) -> None:
    model = tmp_path / "model"
    manifest = pack(source, model, recipe=Recipe(bits)).manifest
    found = compare(model, manifest, source, samples=3)
    assert (found.experts, found.requantized) == (LAYERS * 3, LAYERS * 3)
    stride = manifest.stride(2)
    for expert in range(EXPERTS):  # one group of the first row of each expert
        manifest = forge(model, "experts/layer_02.bin", expert * stride, 2048)
    with pytest.raises(
        CheckpointError, match=r"gate_up of expert \d of layer 2 in .*% off the source, and plain rounding only"
    ):
        compare(model, manifest, source)


def test_a_wrong_expert_and_a_wrong_tensor_are_named(tmp_path: Path) -> None:
    manifest = pack(TINY, tmp_path / "model").manifest
    shutil.copytree(tmp_path / "model", tmp_path / "other")
    forged = forge(tmp_path / "model", "experts/layer_03.bin", 5 * manifest.stride(3))
    with pytest.raises(CheckpointError, match=r"gate_up of expert 5 of layer 3 in .* is not the source's"):
        compare(tmp_path / "model", forged, TINY, samples=EXPERTS)
    resident = tmp_path / "other/resident.safetensors"
    forged = forge(tmp_path / "other", "resident.safetensors", resident.stat().st_size - 64)
    with pytest.raises(CheckpointError, match=r"tensor norm.weight of .*other is not that of"):
        compare(tmp_path / "other", forged, TINY)
    with pytest.raises(CheckpointError, match="is another model than"):
        compare(tmp_path / "other", forged, demo.MODEL_DIR)


def test_a_source_of_the_same_shape_with_other_weights_is_another_model(tmp_path: Path) -> None:
    manifest = pack(TINY, tmp_path / "model").manifest
    other = Path(shutil.copytree(TINY, tmp_path / "other"))
    weights = other / "model.safetensors"
    content = weights.read_bytes()
    data = 8 + int.from_bytes(content[:8], "little")
    weights.write_bytes(content[:data] + bytes(byte ^ 1 for byte in content[data:]))
    with pytest.raises(CheckpointError, match=r"other is another model than .*model; give the one that it was packed"):
        compare(tmp_path / "model", manifest, other)


def test_the_source_is_found_beside_and_among_the_models(tmp_path: Path) -> None:
    source = Path(shutil.copytree(TINY, tmp_path / "Tiny-4bit"))
    manifest = pack(source, tmp_path / "packed").manifest
    assert find_source(tmp_path / "packed", manifest, None) == source
    (tmp_path / "models").mkdir()
    source.rename(tmp_path / "models/Tiny-4bit")
    assert find_source(tmp_path / "packed", manifest, None) is None
    assert find_source(tmp_path / "packed", manifest, tmp_path / "models") == tmp_path / "models/Tiny-4bit"
    hub = Manifest.from_directory(tmp_path / "packed")
    assert hub is not None
    assert find_source(tmp_path / "packed", hub, None) is None
    built_in = Manifest.from_directory(demo.MODEL_DIR)
    assert built_in is not None and find_source(demo.MODEL_DIR, built_in, None) is None  # it is not its own source


@pytest.mark.long
def test_the_command_says_what_it_held_against_what(flashmoe: Flashmoe, tmp_path: Path) -> None:
    assert flashmoe("pack", "demo", "--bits", "3").returncode == 0
    done = flashmoe("verify", "Flint-3bit", "--samples", "2")
    assert done.returncode == 0 and not done.stderr, done.stderr
    hashed, compared = done.stdout.splitlines()
    assert "files (" in hashed and hashed.endswith("are as they were packed")
    assert ": everything resident is equal, 16 sampled experts as close as packing left them (16 of them" in compared
    (tmp_path / "own/state/sources.json").unlink()  # as where it was copied to: it says itself what it was made of
    assert "everything resident is equal" in flashmoe("verify", "Flint-3bit", "--samples", "1").stdout
    refused = flashmoe("verify", "Flint-3bit", "--source", TINY)
    assert refused.returncode == 1 and refused.stderr.count("\n") == 1 and "is another model" in refused.stderr
    nothing = flashmoe("verify", tmp_path)
    assert nothing.returncode == 1 and "is not a model: it has neither flashmoe.json nor config.json" in nothing.stderr
    unpacked = flashmoe("verify", TINY)
    assert unpacked.returncode == 1 and "is not a packed model" in unpacked.stderr


def test_the_built_in_model_is_held_against_its_own_manifest_alone(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert verify_command("demo", None, 4) == 0
    shown = capsys.readouterr().out
    assert shown.count("\n") == 1 and "source" not in shown
    assert re.match(r"demo, which comes with the program: all \d+ files \(\d+ MB\) are as its own manifest", shown)
    copy = shutil.copytree(demo.MODEL_DIR, tmp_path / "copy")
    assert verify_command("demo", str(copy), 4) == 0
    both = capsys.readouterr().out.splitlines()
    assert both[1].startswith(f"{copy}: everything resident is equal")
    built_in = Manifest.from_directory(demo.MODEL_DIR)
    assert built_in is not None and "install that again" in built_in.made_again(demo.MODEL_DIR)


@pytest.mark.long
def test_the_command_finds_the_directory_that_was_packed_wherever_it_is(flashmoe: Flashmoe, tmp_path: Path) -> None:
    source = Path(shutil.copytree(TINY, tmp_path / "far/away/Mine-4bit"))
    assert flashmoe("pack", source, "--bits", "2").returncode == 0
    compared = f"{source}: everything resident is equal"
    assert compared in flashmoe("verify", "Mine-2bit", "--samples", "1").stdout
    models = tmp_path / "own/data/models"
    (models / "Mine-2bit").rename(models / "Renamed")
    assert compared in flashmoe("verify", "Renamed", "--samples", "1").stdout
    assert "far/away" not in (models / "Renamed/flashmoe.json").read_text()  # which goes where the model goes
    shutil.rmtree(source)
    assert "the source is not here; --source DIR compares with it" in flashmoe("verify", "Renamed").stdout


def test_a_damaged_source_is_an_error_of_its_own(tmp_path: Path) -> None:
    source = Path(shutil.copytree(TINY, tmp_path / "source"))
    manifest = pack(source, tmp_path / "packed").manifest
    (source / "model.safetensors").unlink()
    with pytest.raises(EngineError, match=r"model\.safetensors"):
        compare(tmp_path / "packed", manifest, source)
