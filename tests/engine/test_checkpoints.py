"""Checkpoints as others write them are read right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest

from engine.checkpoint.index import CheckpointIndex
from tests.engine.conftest import Load
from tests.engine.helpers import (
    EVERYTHING,
    EXPERTS,
    TINY_HF,
    TOP_K,
    Checkpoint,
    Chooser,
    hugging_face,
    mlx_layout,
    quantized,
    step_by_step,
)

IDS = np.random.default_rng(3).integers(0, 480, 20).tolist()
TOLERANCE = 1e-3


@pytest.fixture
def agree(load: Load, tmp_path: Path) -> Callable[[Checkpoint, Checkpoint], Any]:
    """The two give the same logits, prefilled through a small cache and decoded from a large one. Returns the engine
    on the first."""

    def check(one: Checkpoint, other: Checkpoint) -> Any:
        engine = load(one.write(tmp_path / "one"), expert_cache_bytes=300_000)
        wanted = load(other.write(tmp_path / "other"), expert_cache_bytes=EVERYTHING).logits(IDS)
        assert np.abs(wanted).max() > 0.1
        assert np.abs(engine.logits(IDS) - wanted).max() <= TOLERANCE
        assert np.abs(step_by_step(engine, IDS[:6]) - wanted[:6]).max() <= TOLERANCE
        return engine

    return check


def everything_at(bits: int, group: int) -> Chooser:
    return lambda name: (bits, group)


EVERY_WIDTH_AND_GROUP = [(bits, group) for bits in (2, 3, 4, 5, 6, 8) for group in (32, 64, 128)]
EACH_ONCE = [(2, 32), (3, 128), (4, 64), (5, 32), (6, 128), (8, 64)]
REST = [pytest.param(*pair, marks=pytest.mark.long) for pair in EVERY_WIDTH_AND_GROUP if pair not in EACH_ONCE]


@pytest.mark.parametrize(("bits", "group"), [*EACH_ONCE, *REST])
def test_every_width_and_group(agree: Callable[..., Any], bits: int, group: int) -> None:
    engine = agree(*quantized(mlx_layout(), everything_at(bits, group)))
    assert engine.card.bits == bits


def test_what_is_quantized_may_differ_from_tensor_to_tensor(agree: Callable[..., Any]) -> None:
    def choose(name: str) -> tuple[int, int] | None:
        if "down_proj" in name:
            return 6, 32
        if "switch_mlp" in name:
            return 3, 128
        if "embed" in name or "shared_expert_gate" in name:
            return None
        return (8, 64) if name.endswith("gate.weight") else (4, 64)

    agree(*quantized(mlx_layout(), choose))


def test_gate_and_up_of_different_widths_stay_apart(agree: Callable[..., Any]) -> None:
    widths = {"switch_mlp.gate_proj": (8, 32), "switch_mlp.up_proj": (4, 64), "switch_mlp.down_proj": (2, 32)}
    agree(*quantized(mlx_layout(), lambda name: next((how for part, how in widths.items() if part in name), None)))


def test_layers_of_another_width_have_a_bank_of_their_own(agree: Callable[..., Any]) -> None:
    engine = agree(*quantized(mlx_layout(), lambda name: (8, 64) if ".layers.2.mlp.switch_mlp" in name else (4, 64)))
    engine.set_expert_cache(0)
    assert engine.telemetry().cache.slots == 2 * TOP_K, "the floor is one layer's experts of each kind"
    engine.set_expert_cache(EVERYTHING)
    assert engine.telemetry().cache.slots == 4 * EXPERTS
    engine.logits(IDS)


def test_scales_of_16_bits_are_widened(agree: Callable[..., Any]) -> None:
    packed, _ = quantized(mlx_layout(), everything_at(4, 64))
    for kind in (mx.bfloat16, mx.float16):
        narrow = Checkpoint(dict(packed.tensors), packed.config)
        wide = Checkpoint(dict(packed.tensors), packed.config)
        for name, value in packed.tensors.items():
            if name.endswith(("scales", "biases", "norm.weight")):
                narrow.tensors[name] = value.astype(kind)
                wide.tensors[name] = narrow.tensors[name].astype(mx.float32)
        agree(narrow, wide)


@pytest.mark.parametrize("kind", [mx.bfloat16, mx.float16])
def test_hugging_face_in_16_bits(agree: Callable[..., Any], kind: mx.Dtype) -> None:
    narrow, wide = hugging_face(), hugging_face()
    narrow.tensors = {name: value.astype(kind) for name, value in narrow.tensors.items()}
    wide.tensors = {name: value.astype(mx.float32) for name, value in narrow.tensors.items()}
    assert agree(narrow, wide).card.bits == 16


def test_hugging_face_and_mlx_spell_the_same_model(agree: Callable[..., Any]) -> None:
    agree(hugging_face(), mlx_layout())


def test_text_only_names_and_a_config_without_its_text_part(agree: Callable[..., Any]) -> None:
    bare = hugging_face()
    bare.tensors = {
        name.replace("model.language_model.", "model."): value
        for name, value in bare.tensors.items()
        if not name.startswith(("mtp.", "model.visual."))
    }
    bare.config = bare.config["text_config"] | {"model_type": "qwen3_5_moe_text"}
    agree(bare, hugging_face())


def test_a_tied_head_is_the_embedding(agree: Callable[..., Any]) -> None:
    tied, plain = mlx_layout(), mlx_layout()
    del tied.tensors["language_model.lm_head.weight"]
    tied.config = tied.config | {"tie_word_embeddings": True}
    plain.tensors["language_model.lm_head.weight"] = plain.tensors["language_model.model.embed_tokens.weight"]
    agree(tied, plain)


def test_multi_token_prediction_and_vision_are_skipped() -> None:
    index = CheckpointIndex.from_directory(TINY_HF)
    assert index.skipped > 50
    assert not [name for name in index.tensors if "mtp" in name or "visual" in name or "vision" in name]


def test_an_index_makes_no_difference(load: Load, tmp_path: Path) -> None:
    source = mlx_layout()
    one, other = source.write(tmp_path / "one"), source.write(tmp_path / "other", index=True)
    assert np.array_equal(load(one).logits(IDS), load(other).logits(IDS))
