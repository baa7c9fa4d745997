"""Experts in fewer bits: MLX reads them as they were meant, less is lost than by MLX's own choice, what was lost is
told truly, and a model so made says everywhere that it is a shortcut. MLX's quantize and dequantize are the judge."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest

import engine.demo as demo
from engine.checkpoint.floats import convert
from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.layout import SUPPORTED_BITS, Quantization, layer_experts
from engine.checkpoint.manifest import Manifest
from engine.checkpoint.tensors import TensorEntry
from engine.config import ModelConfig
from engine.errors import CheckpointError, NonFiniteError, PackError
from engine.packing.pack import pack, packed_name
from engine.packing.quantize import Quantized, quantize
from engine.packing.requantize import Recipe
from engine.packing.verify import verify
from tests.engine.conftest import Load
from tests.engine.helpers import (
    DATA,
    EXPERTS,
    LAYERS,
    TINY,
    TINY_HF,
    Checkpoint,
    four_bits,
    hugging_face,
    mlx_layout,
    quantized,
)

MOST_OF_MIN_MAX = {2: 0.72, 3: 0.80, 4: 0.88, 5: 0.93, 6: 0.96, 8: 1.0}
"""Squared error of the search over that of MLX's quantize, at most."""


def weights(kind: str) -> np.ndarray:
    """[64, 1024] float32 that bf16 holds exactly: random, or experts of the built-in model."""
    rng = np.random.default_rng(3)
    if kind == "flint":
        index, config = CheckpointIndex.from_directory(demo.MODEL_DIR), ModelConfig.from_directory(demo.MODEL_DIR)
        layer = layer_experts(index, config, 3)
        weight, scales, biases = (two_experts(entry) for entry, _, _ in layer.sources[:3])  # of gate and up
        how = layer.record.projections[0].quantization
        assert how is not None
        values = mx.dequantize(weight, scales, biases, group_size=how.group_size, bits=how.bits).astype(mx.float32)
        return np.array(values).reshape(-1, 1024)[:64]
    drawn = rng.normal(size=(64, 1024)) if kind == "normal" else rng.standard_t(4, size=(64, 1024))
    return widened((drawn * 0.02).astype(np.float32))


def two_experts(entry: TensorEntry) -> mx.array:
    """The first two experts' part of a packed layer, floats widened."""
    _, rows, columns = entry.shape
    words = entry.dtype == "U32"
    stored = np.memmap(entry.path, np.uint8, "r")
    parts = []
    for expert in range(2):
        begin = entry.offset + expert * (entry.stride or entry.nbytes // entry.shape[0])
        raw = stored[begin : begin + entry.nbytes // entry.shape[0]].view(np.uint32 if words else np.uint16)
        parts.append(raw.reshape(rows, columns) if words else convert(raw.reshape(rows, columns), "BF16", "F32"))
    return mx.array(np.concatenate(parts))


def widened(values: np.ndarray) -> np.ndarray:
    """Rounded to bf16."""
    return convert(convert(values, "F32", "BF16"), "BF16", "F32")


def read_by_mlx(made: Quantized, bits: int, size: int) -> np.ndarray:
    """The weights as MLX understands words, scales and biases."""
    scales, biases = (mx.array(convert(part, "BF16", "F32")) for part in (made.scales, made.biases))
    return np.array(mx.dequantize(mx.array(made.words), scales, biases, group_size=size, bits=bits))


def lost(values: np.ndarray, back: np.ndarray) -> float:
    """Squared error relative to the weights."""
    return float(((back - values).astype(np.float64) ** 2).sum() / (values.astype(np.float64) ** 2).sum())


@pytest.mark.parametrize("size", [32, 64, 128])
@pytest.mark.parametrize("bits", SUPPORTED_BITS)
@pytest.mark.parametrize("kind", ["normal", "heavy tails"])
def test_less_is_lost_than_by_mlx_and_both_are_told_truly(kind: str, bits: int, size: int) -> None:
    values = weights(kind)
    made = quantize(values, Quantization(bits, size))
    ours = lost(values, read_by_mlx(made, bits, size))
    plain = mx.quantize(mx.array(values), group_size=size, bits=bits)
    theirs = lost(values, np.array(mx.dequantize(*plain, group_size=size, bits=bits)))
    assert ours <= theirs * (MOST_OF_MIN_MAX[bits] if size >= 64 else 1.0)
    assert made.error.relative == pytest.approx(ours, rel=1e-3)
    assert made.error.relative_min_max == pytest.approx(theirs, rel=0.1 if bits == 8 else 0.02)


@pytest.mark.parametrize("bits", [2, 3])
def test_experts_that_are_quantized_already_lose_less_as_well(bits: int) -> None:
    trained = weights("flint")
    made = quantize(trained, Quantization(bits, 64))
    plain = mx.quantize(mx.array(trained), group_size=64, bits=bits)
    theirs = lost(trained, np.array(mx.dequantize(*plain, group_size=64, bits=bits)))
    assert lost(trained, read_by_mlx(made, bits, 64)) < 0.75 * theirs


def test_no_group_is_worse_off_however_odd_it_is() -> None:
    rng = np.random.default_rng(4)
    odd = [np.zeros(64), np.full(64, 0.75), np.full(64, -1e-20), rng.normal(size=64) * 1e-30, np.eye(1, 64, 5)[0]]
    odd += [np.linspace(-1, 1, 64), 100 + rng.normal(size=64), rng.choice([-1.0, 1.0], 64), rng.normal(size=64) * 1e15]
    outlier = rng.normal(size=64)
    outlier[7] = 1e4
    values = widened(np.stack([*odd, outlier]).astype(np.float32))
    for bits in SUPPORTED_BITS:
        made = quantize(values, Quantization(bits, 64))
        back = read_by_mlx(made, bits, 64)
        assert np.isfinite(back).all()
        weight, scales, biases = mx.quantize(mx.array(values).astype(mx.bfloat16), group_size=64, bits=bits)
        scales, biases = scales.astype(mx.float32), biases.astype(mx.float32)
        theirs = np.array(mx.dequantize(weight, scales, biases, group_size=64, bits=bits))
        ours, least = (((x.astype(np.float64) - values) ** 2).sum(axis=1) for x in (back, theirs))
        assert (ours <= least * 1.02 + 1e-60).all()


# -- whole models -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """made(source, bits, down_bits): that model in fewer bits, once for all tests of this file."""
    root = tmp_path_factory.mktemp("requantized")

    def make(source: Path, bits: int | None, down_bits: int | None = None) -> Path:
        place = root / f"{source.name}-{bits}-{down_bits}"
        if not place.exists():
            pack(source, place, recipe=Recipe(bits, down_bits))
        return place

    return make


def unpacked(directory: Path) -> dict[str, mx.array]:
    """gate_up and down of every layer as MLX dequantizes them, read by the manifest alone."""
    value = json.loads((directory / "flashmoe.json").read_text())
    found = {}
    for layer, number in enumerate(value["layout"]["layers"]):
        record = value["layout"]["records"][number]
        rows = np.fromfile(directory / f"experts/layer_{layer:02}.bin", np.uint8).reshape(EXPERTS, record["stride"])
        parts: dict[str, mx.array] = {}
        for part in record["parts"]:
            kind: Any = np.uint32 if part["dtype"] == "U32" else np.uint16
            nbytes = part["rows"] * part["columns"] * np.dtype(kind).itemsize
            stored = np.ascontiguousarray(rows[:, part["offset"] : part["offset"] + nbytes]).view(kind)
            array = mx.array(stored.reshape(EXPERTS, part["rows"], part["columns"]))
            parts[part["name"]] = array if kind is np.uint32 else array.view(mx.bfloat16).astype(mx.float32)
        for name in ("gate_up", "down"):
            weight, scales, biases = (parts[f"{name}.{kind}"] for kind in ("weight", "scales", "biases"))
            size = (128 if name == "gate_up" else 64) // scales.shape[-1]
            bits = weight.shape[-1] * 32 // (scales.shape[-1] * size)
            found[f"{layer}.{name}"] = mx.dequantize(weight, scales, biases, group_size=size, bits=bits)
    return found


@pytest.mark.parametrize(("bits", "down_bits"), [pytest.param(4, None, marks=pytest.mark.long), (3, 4), (2, None)])
def test_the_engine_computes_with_the_weights_that_mlx_reads(
    load: Load, made: Callable[..., Path], tmp_path: Path, bits: int, down_bits: int | None
) -> None:
    source = hugging_face(LAYERS)
    experts = unpacked(made(TINY_HF, bits, down_bits))
    manifest = Manifest.from_directory(made(TINY_HF, bits, down_bits))
    assert manifest is not None and manifest.requantized is not None
    for layer, losses in enumerate(manifest.requantized.losses):
        for name, (told, of_min_max) in losses.items():
            spelled = f"model.language_model.layers.{layer}.mlp.experts.{name}_proj"
            before, after = source.tensors[spelled], experts[f"{layer}.{name}"]
            assert told == pytest.approx(lost(np.array(before), np.array(after)), rel=1e-3)
            assert told < of_min_max
            source.tensors[spelled] = after
    ids = list(range(40))
    wanted = load(source.write(tmp_path / "plain")).logits(ids)
    assert np.abs(load(made(TINY_HF, bits, down_bits)).logits(ids) - wanted).max() <= 1e-3


def divergence(logits: np.ndarray, wanted: np.ndarray) -> float:
    """Mean KL in nats."""
    ours, theirs = (x - np.logaddexp.reduce(x, axis=-1, keepdims=True) for x in (logits, wanted))
    return float((np.exp(theirs) * (theirs - ours)).sum(axis=-1).mean())


def only_experts(bits: int) -> Callable[[str], tuple[int, int] | None]:
    return lambda name: (bits, 64) if "switch_mlp" in name else None


def test_fewer_bits_are_close_to_the_golden_and_closer_than_mlx_would_be(
    load: Load, made: Callable[..., Path], tmp_path: Path
) -> None:
    with np.load(DATA / "tiny-hf.golden.npz") as golden:
        ids, wanted = golden["ids"].tolist(), golden["logits_full"]
    far = [divergence(load(made(TINY_HF, bits)).logits(ids), wanted) for bits in (8, 4, 2)]
    assert far == sorted(far) and far[0] < 0.002 and far[1] < 0.1
    for bits, ours in ((4, far[1]), (2, far[2])):
        plain, _ = quantized(mlx_layout(LAYERS), only_experts(bits))
        theirs = divergence(load(plain.write(tmp_path / f"plain{bits}")).logits(ids), wanted)
        assert ours < theirs


def test_eight_bits_become_four(load: Load, tmp_path: Path) -> None:
    eight = quantized(mlx_layout(), lambda name: (8, 64))[0].write(tmp_path / "Tiny-8bit")
    assert packed_name(eight, Recipe(4)) == "Tiny-4bit"
    engine = load(pack(eight, tmp_path / "four", recipe=Recipe(4)).directory)
    ids = list(range(40))
    assert divergence(engine.logits(ids), load(eight).logits(ids)) < 0.03
    assert engine.card.name == "Tiny-4bit" and engine.card.shortcuts == ("4-bit experts (from 8)",)


def test_a_model_is_called_by_the_bits_that_were_asked_for_and_that_it_has(tmp_path: Path) -> None:
    """So that pull, which knows nothing of the source when it begins, and pack choose the same name."""
    names = [Recipe(*asked).name_of("Tiny-4bit") for asked in ((2, None), (2, 2), (2, 4), (None, 2))]
    assert names == ["Tiny-2bit", "Tiny-2bit", "Tiny-2bit-down4bit", "Tiny-down2bit"]
    assert packed_name(TINY, Recipe(None, 2)) == Recipe(None, 2).name_of(TINY.name)
    for bits, down_bits in ((3, 5), (8, 2)):
        with pytest.raises(PackError, match=r"has 4 bits in its (down|gate_up) projections, fewer than"):
            pack(TINY, tmp_path / "more", recipe=Recipe(bits, down_bits))
    assert not (tmp_path / "more").exists()


def test_everything_but_the_experts_stays(made: Callable[..., Path], tmp_path: Path) -> None:
    as_it_is = pack(TINY, tmp_path / "packed").manifest
    fewer = Manifest.from_directory(made(TINY, 2))
    assert fewer is not None and fewer.files.keys() == as_it_is.files.keys()
    for name, mark in as_it_is.files.items():
        assert (fewer.files[name] == mark) == (not name.startswith("experts/"))
    alone = pack(four_bits(2).write(tmp_path / "small"), tmp_path / "alone", recipe=Recipe(None, 2)).manifest
    assert alone.requantized is not None and len(alone.requantized.losses) == 2
    assert all(layer.keys() == {"down"} for layer in alone.requantized.losses)


def test_a_packed_model_can_be_the_source_and_the_first_one_is_remembered(load: Load, tmp_path: Path) -> None:
    source = four_bits(2).write(tmp_path / TINY.name)
    packed = pack(source, tmp_path / "packed").directory
    once, twice = (pack(model, tmp_path / f"{model.name}-3", recipe=Recipe(3)).directory for model in (source, packed))
    again = pack(twice, tmp_path / "again", recipe=Recipe(2)).directory
    assert unpacked(twice)["0.down"].tolist() == unpacked(once)["0.down"].tolist()
    assert load(twice).card.shortcuts == ("3-bit experts (from 4)",)
    card = load(again, active_experts=2).card
    assert card.name == "tiny-2bit"
    assert card.shortcuts == ("2 of 4 experts", "2-bit experts (from 4)") and not card.exact
    with pytest.raises(PackError, match="has experts of 3 bits already; ask for fewer"):
        pack(twice, tmp_path / "more", recipe=Recipe(4))


def test_a_killed_run_is_finished_by_the_next_with_the_losses_of_both(
    made: Callable[..., Path], tmp_path: Path
) -> None:
    target = tmp_path / "model"
    code = (
        "import os, signal\nfrom pathlib import Path\nfrom engine.packing.pack import pack\n"
        "from engine.packing.requantize import Recipe\n"
        "def progress(what, done, total):\n"
        "    if 'layer_05' in what: os.kill(os.getpid(), signal.SIGKILL)\n"
        f"pack(Path({str(TINY)!r}), Path({str(target)!r}), progress, Recipe(2))\n"
    )
    killed = subprocess.run([sys.executable, "-c", code], cwd=DATA.parents[1], timeout=60)
    assert killed.returncode == -signal.SIGKILL and not target.exists()
    assert pack(TINY, target, recipe=Recipe(2)).resumed_files >= 5
    assert verify(target) == Manifest.from_directory(made(TINY, 2))


def test_another_recipe_begins_anew(tmp_path: Path) -> None:
    def stop(what: str, done: int, total: int) -> None:
        if "layer_01" in what:
            raise KeyboardInterrupt

    source = four_bits(2).write(tmp_path / "source")
    with pytest.raises(KeyboardInterrupt):
        pack(source, tmp_path / "model", stop, Recipe(2))
    assert list((tmp_path / "model.packing").rglob("layer_00.bin")), "a layer had been made"
    assert pack(source, tmp_path / "model", recipe=Recipe(3)).resumed_files == 0


def test_a_nan_in_an_expert_is_named(tmp_path: Path) -> None:
    source: Checkpoint = hugging_face(1)
    name = "model.language_model.layers.0.mlp.experts.down_proj"
    values = np.array(source.tensors[name])
    values[3, 5, 7] = np.nan
    source.tensors[name] = mx.array(values)
    with pytest.raises(NonFiniteError, match=r"experts.down_proj in .*model.safetensors holds a NaN .* in expert 3"):
        pack(source.write(tmp_path / "source"), tmp_path / "model", recipe=Recipe(4))
    assert not (tmp_path / "model").exists()


@pytest.mark.parametrize("nonsense", [3, [], {"source_bits": 0, "losses": []}, {"source_bits": 4, "losses": [3]}])
def test_a_manifest_that_says_it_in_another_way_is_one_clear_line(
    load: Load, made: Callable[..., Path], tmp_path: Path, nonsense: Any
) -> None:
    model = Path(shutil.copytree(made(TINY, 2), tmp_path / "model"))
    value = json.loads((model / "flashmoe.json").read_text())
    (model / "flashmoe.json").write_text(json.dumps(value | {"requantized": nonsense}))
    with pytest.raises(CheckpointError, match="makes no sense; pack the model again"):
        load(model)


def test_the_command_prints_what_each_layer_lost_and_run_calls_it_a_shortcut(
    flashmoe: Callable[..., subprocess.CompletedProcess[str]],
) -> None:
    done = flashmoe("pack", TINY, "--bits", "2", "--down-bits", "3")
    assert done.returncode == 0 and done.stderr == "", done.stderr
    title, head, *rows, packed, place = done.stdout.splitlines()
    assert title == "relative squared error (MLX's min-max), from 4 bits" and head.split() == [
        "layer",
        "gate_up",
        "down",
    ]
    assert len(rows) == LAYERS + 1 and rows[-1].startswith(" mean") and all(row.count("%") == 4 for row in rows)
    assert packed.startswith("packed tiny-2bit-down3bit: ") and os.path.basename(place) == "tiny-2bit-down3bit"
    answer = flashmoe("run", "hello", "--model", "tiny-2bit-down3bit", "--json", "--max-tokens", "2")
    assert json.loads(answer.stdout)["mode"] == "shortcut: 2-bit experts, down 3 (from 4)"
    refused = flashmoe("pack", TINY, "--bits", "7")
    assert refused.returncode == 2 and "2, 3, 4, 5, 6 or 8" in refused.stderr
