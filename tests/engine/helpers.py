"""The tiny checkpoints, other checkpoints made from them, and ways through an engine that its public door does not
have: prompts in parts, tokens one by one, answers as events."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
from safetensors.numpy import load_file

from engine.engine import Engine
from engine.events import AnswerBegunAgain, Event, Finished, TokenEvent
from engine.kernels.library import load as load_kernels
from engine.model.decoder import RoutingRecord
from engine.request import SamplingParams

DATA = Path(__file__).parents[1] / "data"
TINY = DATA / "tiny-mlx-4bit"
TINY_HF = DATA / "tiny-hf"
NAMES = ("tiny-hf", "tiny-mlx-4bit", "tiny-mlx-4bit-a17b")
LAYERS, EXPERTS, TOP_K, VOCAB = 8, 16, 4, 512
SLOT_BYTES = 13824 if load_kernels(None)[0] is not None else 15360
"""Of the tiny 4-bit checkpoints: the C kernels take their bf16 scales and biases as stored, MLX gets them widened."""
FLOOR, EVERYTHING = 0, 1 << 40
QUESTION = [{"role": "user", "content": "What is 127 + 48?"}]

Tensors = dict[str, mx.array]
Chooser = Callable[[str], tuple[int, int] | None]
"""How a tensor of that name is quantized, (bits, group size), or not at all."""


# -- ways through an engine ------------------------------------------------------------------------------------------


def read_in_parts(engine: Engine, ids: Sequence[int], parts: Sequence[int]) -> np.ndarray:
    """Logits [len(ids), vocab] of a prompt that is prefilled in parts of the given lengths."""
    decoder = engine._decoder
    state, rows, begin = decoder.new_state(), [], 0
    for length in parts:
        reading = decoder.prefill(ids[begin : begin + length], state, None, every=True)
        begin += length
        while True:
            try:
                next(reading)
            except StopIteration as ended:
                rows += [np.array(decoder.head(hidden), copy=True) for hidden in ended.value]
                break
    assert begin == len(ids) == state.tokens
    return np.concatenate(rows)


def step_by_step(engine: Engine, ids: Sequence[int]) -> np.ndarray:
    """Logits [len(ids), vocab] of a prompt that is fed token by token, as decoding does."""
    state = engine._decoder.new_state()
    return np.stack([np.array(engine._decoder.step(token, state, None), copy=True) for token in ids])


def picked(engine: Engine, run: Callable[[], object]) -> np.ndarray:
    """The experts [layers, T, k] that the router picks while `run` runs."""
    record = engine._decoder.routing = RoutingRecord([[] for _ in engine._decoder.layers])
    run()
    engine._decoder.routing = None
    return np.stack([np.concatenate(layer) for layer in record.layers])


def events(engine: Engine, messages: Sequence[Mapping[str, Any]] = QUESTION, **options: Any) -> list[Event]:
    """All events of an answer of a fixed seed (unless `sampling` is given)."""
    options.setdefault("sampling", SamplingParams(seed=5, temperature=1.0))
    return list(engine.chat(messages, **options))


def finished(engine: Engine, messages: Sequence[Mapping[str, Any]] = QUESTION, **options: Any) -> Finished:
    """The end of an answer. Its text and token ids are checked to be those of the events."""
    *before, end = events(engine, messages, **options)
    assert isinstance(end, Finished)
    text = thinking = ""
    for event in before:
        if isinstance(event, AnswerBegunAgain):
            text = thinking = ""
        pieces = event.pieces if isinstance(event, TokenEvent) else ()
        text += "".join(piece.text for piece in pieces if piece.section == "answer")
        thinking += "".join(piece.text for piece in pieces if piece.section == "thinking")
    assert (end.text, end.thinking) == (text, thinking)
    return end


def pins(engine: Engine) -> int:
    """How many holds there are on slots of the expert cache."""
    return sum(slot.pins for pool in engine._streamer._pools.values() for slot in pool.cache._slots)


def load_tensors(path: Path) -> Tensors:
    """A safetensors file through MLX's own loader, which the engine does not use."""
    found = mx.load(str(path))
    assert isinstance(found, dict)
    return found


# -- other checkpoints -----------------------------------------------------------------------------------------------


@dataclass
class Checkpoint:
    """A checkpoint of `layers` layers that a test may change before it is written."""

    tensors: Tensors
    config: dict[str, Any]

    def write(self, directory: Path, *, index: bool = False) -> Path:
        """One model.safetensors, with or without an index, and the tiny tokenizer. Returns the directory."""
        directory.mkdir(parents=True, exist_ok=True)
        for path in TINY.iterdir():
            if path.name.startswith(("tokenizer", "chat_template", "generation_config")):
                shutil.copy(path, directory)
        (directory / "config.json").write_text(json.dumps(self.config))
        mx.save_safetensors(str(directory / "model.safetensors"), self.tensors)
        if index:
            weight_map = dict.fromkeys(self.tensors, "model.safetensors")
            (directory / "model.safetensors.index.json").write_text(json.dumps({"weight_map": weight_map}))
        return directory


def hugging_face(layers: int = 4) -> Checkpoint:
    """The first layers of the tiny float32 checkpoint, as it is spelled, with what a text engine skips."""
    config = json.loads((TINY_HF / "config.json").read_text())
    text = config["text_config"]
    text["num_hidden_layers"], text["layer_types"] = layers, text["layer_types"][:layers]
    tensors: Tensors = {}
    for path in sorted(TINY_HF.glob("*.safetensors")):
        for name, value in load_file(path).items():
            kept = not name.startswith("model.language_model.layers.") or int(name.split(".")[3]) < layers
            if kept and not name.startswith("mtp.layers.0.mlp.experts."):
                tensors[name] = mx.array(value)
    return Checkpoint(tensors, config)


def mlx_layout(layers: int = 4) -> Checkpoint:
    """The same weights as MLX conversions spell them: experts apart, norms with the 1 folded in. Not quantized."""
    source = hugging_face(layers)
    tensors: Tensors = {}
    for name, value in source.tensors.items():
        if name.startswith(("mtp.", "model.visual.")):
            continue
        name = name.replace("model.language_model.", "language_model.model.")
        name = "language_model." + name if name.startswith("lm_head") else name
        if name.endswith("experts.gate_up_proj"):
            stem = name.replace("experts.gate_up_proj", "switch_mlp.")
            tensors[stem + "gate_proj.weight"], tensors[stem + "up_proj.weight"] = mx.split(value, 2, axis=1)
        elif name.endswith("experts.down_proj"):
            tensors[name.replace("experts.down_proj", "switch_mlp.down_proj.weight")] = value
        elif name.endswith("conv1d.weight"):
            tensors[name] = value.swapaxes(1, 2)
        elif name.endswith("norm.weight") and "linear_attn" not in name:
            tensors[name] = value + 1
        else:
            tensors[name] = value
    return Checkpoint({name: mx.contiguous(value) for name, value in tensors.items()}, source.config)


def quantized(source: Checkpoint, choose: Chooser) -> tuple[Checkpoint, Checkpoint]:
    """`source` with the matrices quantized as `choose` says, and the same numbers as float32."""
    packed: Tensors = {}
    plain: Tensors = {}
    for name, value in source.tensors.items():
        how = choose(name) if name.endswith("weight") and value.ndim > 1 and "conv1d" not in name else None
        if how is None:
            packed[name] = plain[name] = value
            continue
        bits, group = how
        group = max(size for size in (32, 64, 128) if size <= group and value.shape[-1] % size == 0)
        weight, scales, biases = mx.quantize(value, group_size=group, bits=bits)
        stem = name.removesuffix("weight")
        packed |= {name: weight, stem + "scales": scales, stem + "biases": biases}
        plain[name] = mx.dequantize(weight, scales, biases, group_size=group, bits=bits)
    return Checkpoint(packed, source.config), Checkpoint(plain, source.config)


def four_bits(layers: int) -> Checkpoint:
    """The first layers in 4 bits, for what costs time with every layer."""
    return quantized(mlx_layout(layers), lambda name: (4, 64))[0]
