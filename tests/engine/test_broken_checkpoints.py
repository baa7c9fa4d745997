"""Damaged and foreign checkpoints are refused in one line that says what is wrong."""

from __future__ import annotations

import json
import os
import re
import shutil
import struct
import warnings
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest

from engine.errors import (
    CheckpointError,
    EngineError,
    InvalidRequest,
    MemoryBudgetError,
    ModelNotFound,
    NonFiniteError,
    UnsupportedModel,
)
from engine.footprint import PeakMemory
from engine.kernels.library import SWITCH
from tests.engine.conftest import Load
from tests.engine.helpers import (
    EXPERTS,
    TINY,
    TOP_K,
    finished,
    hugging_face,
    load_tensors,
)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A copy of the tiny 4-bit checkpoint, to be damaged."""
    return Path(shutil.copytree(TINY, tmp_path / "model"))


@cache
def tiny_tensors() -> dict[str, mx.array]:
    return load_tensors(TINY / "model.safetensors")


def rewrite(model: Path, change: Callable[[dict[str, mx.array]], object]) -> None:
    tensors = dict(tiny_tensors())
    change(tensors)
    mx.save_safetensors(str(model / "model.safetensors"), tensors)


def refused(load: Load, model: Path, kind: type[EngineError], *named: str) -> str:
    """Loading fails with one line of that kind that names all of `named`. Returns the line."""
    with pytest.raises(kind) as failure:
        load(model)
    line = str(failure.value)
    assert type(failure.value) is kind and "\n" not in line and line
    for name in named:
        assert name in line, line
    return line


GATE = "language_model.model.layers.5.mlp.switch_mlp.gate_proj."
NORM = "language_model.model.layers.2.input_layernorm.weight"


@pytest.mark.parametrize("gone", [NORM, GATE + "biases", GATE + "weight", "language_model.lm_head.scales"])
def test_a_missing_tensor(load: Load, model: Path, gone: str) -> None:
    rewrite(model, lambda tensors: tensors.pop(gone))
    refused(load, model, CheckpointError, gone, "model.safetensors", "missing")
    (model / "model.safetensors.index.json").unlink()
    ours = gone.removeprefix("language_model.").removeprefix("model.")
    line = refused(load, model, CheckpointError)
    assert ours in line or ours.rpartition(".")[0] in line


def test_a_missing_shard(load: Load, model: Path) -> None:
    (model / "model.safetensors").unlink()
    refused(load, model, CheckpointError, str(model / "model.safetensors"), "missing")


@pytest.mark.parametrize("size", [0, 5, 1000, 2_000_000])
def test_a_truncated_shard(load: Load, model: Path, size: int) -> None:
    with (model / "model.safetensors").open("r+b") as file:
        file.truncate(size)
    refused(load, model, CheckpointError, "model.safetensors", "fetch it again")


@pytest.mark.parametrize(
    "garbage",
    [
        b"\xff" * 64,
        struct.pack("<Q", 1 << 62) + b"{}",
        struct.pack("<Q", 4) + b"[{}]",
        struct.pack("<Q", 2) + b"17",
        struct.pack("<Q", 200_000) + b"[" * 200_000,
        b"<html><body>404</body></html>",
        *(
            struct.pack("<Q", len(header)) + header + bytes(64)
            for header in (
                b'{"a": 5}',
                b'{"a": {"dtype": "F32", "shape": [4], "data_offsets": [0]}}',
                b'{"a": {"dtype": "F33", "shape": [4], "data_offsets": [0, 16]}}',
                b'{"a": {"dtype": "F32", "shape": [4], "data_offsets": [0, 12]}}',
                b'{"a": {"dtype": "F32", "shape": [-2, -2], "data_offsets": [0, 16]}}',
                b'{"a": {"dtype": "F32", "shape": [4], "data_offsets": [-16, 0]}}',
                b'{"a": {"dtype": "F32", "shape": [Infinity], "data_offsets": [0, 16]}}',
            )
        ),
    ],
)
def test_a_header_that_is_none(load: Load, model: Path, garbage: bytes) -> None:
    (model / "model.safetensors").write_bytes(garbage)
    refused(load, model, CheckpointError, "model.safetensors")


def test_two_tensors_in_the_same_bytes(load: Load, model: Path) -> None:
    path = model / "model.safetensors"
    raw = path.read_bytes()
    length = struct.unpack("<Q", raw[:8])[0]
    header = json.loads(raw[8 : 8 + length])
    scales, biases = header[GATE + "scales"], header[GATE + "biases"]
    biases["data_offsets"] = scales["data_offsets"]
    path.write_bytes(raw[:8] + json.dumps(header, separators=(",", ":")).encode().ljust(length) + raw[8 + length :])
    refused(load, model, CheckpointError, "model.safetensors", "invalid offset")


@pytest.mark.parametrize(
    "name", [NORM, GATE + "weight", GATE + "scales", GATE + "biases", "language_model.model.embed_tokens.weight"]
)
def test_a_misshapen_tensor(load: Load, model: Path, name: str) -> None:
    def shorten(tensors: dict[str, mx.array]) -> None:
        tensors[name] = mx.contiguous(tensors[name][: tensors[name].shape[0] // 2])

    rewrite(model, shorten)
    line = refused(load, model, CheckpointError, "model.safetensors")
    assert name in line or name.replace("scales", "biases") in line


def test_a_tensor_that_is_a_single_number(load: Load, model: Path) -> None:
    rewrite(model, lambda tensors: tensors.update({GATE + "scales": mx.array(1.0)}))
    refused(load, model, CheckpointError, GATE)


@pytest.mark.parametrize(
    "weight_map",
    [
        {NORM: "elsewhere.safetensors"},
        {NORM: "other.safetensors"},
        {NORM: 7},
        ["model.safetensors"],
        None,
    ],
)
def test_an_index_that_lies(load: Load, model: Path, weight_map: Any) -> None:
    path = model / "model.safetensors.index.json"
    entries = json.loads(path.read_text())["weight_map"]
    mx.save_safetensors(str(model / "other.safetensors"), {"unrelated": mx.zeros(3)})
    path.write_text(json.dumps({"weight_map": entries | weight_map if isinstance(weight_map, dict) else weight_map}))
    named = [weight_map[NORM]] if isinstance(weight_map, dict) and weight_map[NORM] != 7 else ["weight_map"]
    refused(load, model, CheckpointError, str(model), *named)


@pytest.mark.parametrize("file", ["../model.safetensors", "{model}/model.safetensors", "a/../../x", "C:\\x", "..\\x"])
def test_an_index_that_names_files_elsewhere(load: Load, model: Path, file: str) -> None:
    path = model / "model.safetensors.index.json"
    named = file.format(model=model)
    path.write_text(json.dumps({"weight_map": {NORM: named}}))
    refused(load, model, CheckpointError, str(path), named, "outside of its directory")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize(
    "name",
    ["model.safetensors", "config.json", "tokenizer.json", "tokenizer_config.json", "model.safetensors.index.json"],
)
def test_a_pipe_is_not_waited_for(load: Load, model: Path, name: str) -> None:
    file = model / name
    file.rename(model / "kept")
    os.mkfifo(model / "pipe")
    for link in (False, True):
        if link:
            file.unlink()
            file.symlink_to("pipe")
        else:
            os.mkfifo(file)
        refused(load, model, CheckpointError, str(file), "no regular file")


def test_a_link_to_a_file_is_as_good_as_the_file(load: Load, model: Path) -> None:
    file = model / "model.safetensors"
    file.rename(model.parent / "blob")
    file.symlink_to("../blob")
    assert load(model).card.name == "model"


def test_a_name_from_a_file_cannot_steer_the_terminal(load: Load, model: Path) -> None:
    (model / "model.safetensors").write_bytes(
        (lambda header: struct.pack("<Q", len(header)) + header)(json.dumps({"a\x1b[2J\x9b\x7f\n\ud800": 5}).encode())
    )
    line = refused(load, model, CheckpointError, r"tensor a\x1b[2J\x9b\x7f\n\ud800 makes no sense")
    assert line.isprintable()


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize(
    "name", [NORM, "language_model.lm_head.scales", "language_model.model.layers.0.mlp.gate.biases"]
)
def test_a_resident_weight_that_is_no_number_stops_the_load(load: Load, model: Path, name: str, bad: float) -> None:
    def spoil(tensors: dict[str, mx.array]) -> None:
        values = np.array(tensors[name].astype(mx.float32))
        values.reshape(-1)[-1] = bad
        tensors[name] = mx.array(values).astype(tensors[name].dtype)

    rewrite(model, spoil)
    refused(load, model, CheckpointError, name, "model.safetensors", "NaN or infinity")


def test_a_decay_beyond_all_numbers_is_no_warning_of_numpys_on_the_terminal(load: Load, model: Path) -> None:
    name = "language_model.model.layers.0.linear_attn.A_log"
    rewrite(model, lambda tensors: tensors.update({name: mx.full(tensors[name].shape, 200.0)}))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        load(model)


@pytest.mark.parametrize("bad", [float("nan"), float("-inf")])
@pytest.mark.parametrize("part", ["gate_proj.scales", "up_proj.scales", "up_proj.biases", "down_proj.biases"])
def test_an_expert_that_is_no_number_stops_the_answer(load: Load, model: Path, part: str, bad: float) -> None:
    name = f"language_model.model.layers.4.mlp.switch_mlp.{part}"

    def spoil(tensors: dict[str, mx.array]) -> None:
        values = np.array(tensors[name].astype(mx.float32))
        values[:, -1, -1] = bad
        tensors[name] = mx.array(values).astype(tensors[name].dtype)

    rewrite(model, spoil)
    engine = load(model)
    for _ in range(2):  # it is not taken for read the second time
        with pytest.raises(NonFiniteError) as failure:
            finished(engine)
        assert re.search(r"expert \d+ of layer 4: ", str(failure.value)) and "\n" not in str(failure.value)
        assert name in str(failure.value) and str(model / "model.safetensors") in str(failure.value)


@pytest.mark.parametrize(
    ("change", "kind", "named"),
    [
        ({"model_type": "llama"}, UnsupportedModel, "llama"),
        ({"model_type": None}, UnsupportedModel, "None"),
        ({"text_config": "none"}, CheckpointError, "config.json"),
        ({"text_config": None}, CheckpointError, "config.json"),
    ],
)
def test_a_config_of_something_else(
    load: Load, model: Path, change: dict[str, Any], kind: type[EngineError], named: str
) -> None:
    config = json.loads((model / "config.json").read_text()) | change
    (model / "config.json").write_text(json.dumps(config))
    refused(load, model, kind, str(model / "config.json"), named)


@pytest.mark.parametrize(
    ("change", "kind", "named"),
    [
        ({"rope_parameters": {"rope_type": "yarn", "factor": 4.0}}, UnsupportedModel, "rope"),
        ({"rope_parameters": {"partial_rotary_factor": 8}}, UnsupportedModel, "rope over 512 of the 64"),
        ({"rope_parameters": {"partial_rotary_factor": -1}}, CheckpointError, "factor is -1"),
        ({"rope_parameters": {"partial_rotary_factor": 0.3}}, UnsupportedModel, "rope over 19"),
        ({"rope_parameters": "yarn"}, CheckpointError, "config.json"),
        ({"hidden_act": "gelu"}, UnsupportedModel, "gelu"),
        ({"attention_bias": True}, UnsupportedModel, "attention biases"),
        ({"layer_types": ["linear_attention"] * 3}, UnsupportedModel, "layer_types"),
        ({"layer_types": ["sliding_attention"] * 8}, UnsupportedModel, "kind of layer"),
        ({"layer_types": ["full_attention"] * 8}, UnsupportedModel, "no layer of linear attention"),
        ({"linear_conv_kernel_dim": 1}, UnsupportedModel, "a convolution of a single tap"),
        ({"layer_types": 8}, CheckpointError, "config.json"),
        ({"layer_types": [["full_attention"]] * 8}, UnsupportedModel, "kind of layer"),
        ({"layer_types": None, "full_attention_interval": 0}, CheckpointError, "config.json"),
        ({"hidden_size": "wide"}, CheckpointError, "wide"),
        ({"hidden_size": 0}, CheckpointError, "hidden_size"),
        ({"hidden_size": "128"}, CheckpointError, "hidden_size"),
        ({"num_experts_per_tok": 1.5}, CheckpointError, "num_experts_per_tok is 1.5"),
        ({"num_experts_per_tok": True}, CheckpointError, "num_experts_per_tok is True"),
        ({"num_hidden_layers": 10**12, "layer_types": None}, CheckpointError, "num_hidden_layers is 1000000000000"),
        ({"max_position_embeddings": 10**30}, CheckpointError, "max_position_embeddings"),
        ({"full_attention_interval": 2.5}, CheckpointError, "full_attention_interval is 2.5"),
        ({"head_dim": -64}, CheckpointError, "head_dim is -64"),
        ({"rms_norm_eps": float("nan")}, CheckpointError, "rms_norm_eps is nan"),
        ({"rms_norm_eps": 10**30}, CheckpointError, "rms_norm_eps"),
        ({"rope_parameters": [1]}, CheckpointError, "rope_parameters is [1]"),
        ({"rope_parameters": {"rope_theta": -1}}, CheckpointError, "rope_theta is -1"),
        ({"rope_parameters": {"rope_theta": float("inf")}}, CheckpointError, "rope_theta is inf"),
        ({"rope_parameters": {"partial_rotary_factor": 0.001}}, UnsupportedModel, "rope over 0 of"),
        ({"rope_parameters": {"partial_rotary_factor": 10**30}}, UnsupportedModel, "rope over"),
        ({"vocab_size": float("inf")}, CheckpointError, "config.json"),
        ({"num_experts_per_tok": 17}, UnsupportedModel, "experts"),
        ({"num_experts": 8}, CheckpointError, "model.safetensors"),
        ({"hidden_size": 256}, CheckpointError, "model.safetensors"),
    ],
)
def test_a_config_that_this_engine_cannot_follow(
    load: Load, model: Path, change: dict[str, Any], kind: type[EngineError], named: str
) -> None:
    config = json.loads((model / "config.json").read_text())
    config["text_config"] |= change
    (model / "config.json").write_text(json.dumps(config))
    refused(load, model, kind, str(model), named)


def test_whether_the_head_is_the_embedding_is_yes_or_no(load: Load, model: Path) -> None:
    config = json.loads((model / "config.json").read_text()) | {"tie_word_embeddings": "false"}
    (model / "config.json").write_text(json.dumps(config))
    refused(load, model, CheckpointError, str(model / "config.json"), "tie_word_embeddings is 'false'")


def test_a_config_that_lacks_a_number(load: Load, model: Path) -> None:
    config = json.loads((model / "config.json").read_text())
    del config["text_config"]["num_experts"]
    (model / "config.json").write_text(json.dumps(config))
    refused(load, model, CheckpointError, "num_experts", str(model / "config.json"))


@pytest.mark.parametrize("text", ["", "{", "[]", "\xff", "[" * 100_000])
def test_a_config_that_is_no_json_object(load: Load, model: Path, text: str) -> None:
    (model / "config.json").write_bytes(text.encode("latin-1"))
    refused(load, model, CheckpointError, str(model / "config.json"))


@pytest.mark.parametrize("kernels", ["", "off"])
def test_the_tokenizer_of_another_model(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kernels: str
) -> None:
    """It is seen when it uses a token that the embedding has not: it may know more than it uses."""
    monkeypatch.setenv(SWITCH, kernels)
    source = hugging_face(4)
    source.config["text_config"]["vocab_size"] = 300
    for name in ("lm_head.weight", "model.language_model.embed_tokens.weight"):
        source.tensors[name] = mx.contiguous(source.tensors[name][:300])
    engine = load(source.write(tmp_path / "model"))
    with pytest.raises(CheckpointError, match=r"knows token 50\d, and its model only 300; the files do not"):
        finished(engine)


def test_experts_stored_one_by_one_are_not_called_an_incomplete_download(load: Load, tmp_path: Path) -> None:
    source = hugging_face(2)
    for name in list(source.tensors):
        if name.endswith("experts.gate_up_proj"):
            stem = name.removesuffix("gate_up_proj")
            gate_up, down = source.tensors.pop(name), source.tensors.pop(stem + "down_proj")
            for expert in range(EXPERTS):
                gate, up = mx.split(mx.contiguous(gate_up[expert]), 2)
                source.tensors[f"{stem}{expert}.gate_proj.weight"] = mx.contiguous(gate)
                source.tensors[f"{stem}{expert}.up_proj.weight"] = mx.contiguous(up)
                source.tensors[f"{stem}{expert}.down_proj.weight"] = mx.contiguous(down[expert])
    refused(load, source.write(tmp_path / "apart"), UnsupportedModel, "experts.0.", "model.safetensors")


def test_another_quantization_is_refused_by_name(load: Load, model: Path) -> None:
    rewrite(model, lambda tensors: tensors.update({GATE + "scales": tensors[GATE + "scales"].astype(mx.uint8)}))
    refused(load, model, UnsupportedModel, GATE + "weight", "U8")


def test_a_directory_without_a_model(load: Load, tmp_path: Path, model: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    refused(load, empty, ModelNotFound, str(empty), "config.json")
    (model / "model.safetensors").unlink()
    (model / "model.safetensors.index.json").unlink()
    refused(load, model, ModelNotFound, str(model), "safetensors")


@pytest.mark.parametrize("name", ["no-such-model", "~no-such-user/model", "x" * 5000, "a\0b"])
def test_an_unknown_name(load: Load, name: str) -> None:
    refused(load, Path(name), ModelNotFound, repr(name[:20])[1:-1])


def test_a_file_is_not_a_model(load: Load, model: Path) -> None:
    refused(load, model / "config.json", ModelNotFound, "is a file")


def test_a_name_is_looked_up_among_the_models(load: Load, model: Path) -> None:
    engine = load(Path("model"), models_dir=model.parent)
    assert engine.card.name == "model" and engine.card.label == "model · 5M · 4-bit"


def test_a_budget_that_does_not_hold_the_model_says_how_much_would(load: Load, model: Path) -> None:
    """Neither one byte nor one that would hold all but what a prompt needs; with what it says, it runs, and within."""
    for budget in (1, 70_000_000):
        with pytest.raises(MemoryBudgetError, match=r"at least \d+\.\d MB") as refused:
            load(model, memory_bytes=budget, context_tokens=4096)
        assert " 0.0 MB" not in str(refused.value)
    found = re.search(r"at least ([\d.]+) MB", str(refused.value))
    assert found is not None
    least = round(float(found[1]) * 1e6)
    with pytest.raises(MemoryBudgetError):
        load(model, memory_bytes=least - 200_000, context_tokens=4096)
    with PeakMemory() as memory:
        engine = load(model, memory_bytes=least, context_tokens=4096)
        for _ in engine.chat([{"role": "user", "content": "hello " * 1000}], max_tokens=4):
            pass
    assert memory.peak_bytes - memory.before_bytes <= least


@pytest.mark.parametrize(
    "config",
    [
        {"io_threads": 0},
        {"prefill_chunk_tokens": 0},
        {"context_tokens": -1},
        {"memory_bytes": 0},
        {"active_experts": 0},
        {"active_experts": TOP_K + 1},
        {"compute_dtype": "int8"},
    ],
)
def test_settings_out_of_range_are_refused(load: Load, config: dict[str, Any]) -> None:
    with pytest.raises(InvalidRequest):
        load(TINY, **config)
