"""Random checkpoints of the real shapes: MLX layout, 4 bits in groups of 64, routers and shared gates in 8.

    python -m tools.bench.full_shape OUT --shape 35B --layers 8 --vocabulary 32000 --hit-rate 0.5

What such a model says is noise, what it costs is not: every tensor has the size of the published one. The words are
random; scales are set so that the residual stream stays of order one, logits are finite and tokens vary. How unevenly
the experts are picked can be chosen: see tools/bench/skew.py. Written as a stream: memory stays below 200 MB whatever
the size, and the disk is the limit. Knows nothing of the engine.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from tools.bench import toy_tokenizer
from tools.bench.skew import popularity, skew_for

GROUP = 64
CHUNK_BYTES = 32 << 20
CONSTANT_DIMENSIONS = GROUP
"""The first group of the residual stream holds the same value at every token, and nothing writes to it: what the router
reads there makes some experts more popular than others, as training does."""
CONSTANT = 2.0
GROWTH = 1.4
"""Energy that all layers together add to a residual stream of energy one."""
UNIFORM_STD = {4: math.sqrt((16**2 - 1) / 12), 8: math.sqrt((256**2 - 1) / 12)}
"""Standard deviation of a uniform word of that many bits."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Dimensions as config.json names them, shortened. experts, top_k, width: of the routed experts (the shared one is
    as wide)."""

    name: str
    hidden: int
    layers: int
    heads: int
    kv_heads: int
    head_dim: int
    experts: int
    top_k: int
    width: int
    value_heads: int
    key_heads: int
    delta_dim: int
    vocabulary: int = 248320
    context: int = 262144

    def full_attention(self, layer: int) -> bool:
        """Every fourth layer."""
        return (layer + 1) % 4 == 0


SHAPES = {
    "397B": Shape("397B", 4096, 60, 32, 2, 256, 512, 10, 1024, 64, 16, 128),
    "122B": Shape("122B", 3072, 48, 32, 2, 256, 256, 8, 1024, 64, 16, 128),
    "35B": Shape("35B", 2048, 40, 16, 2, 256, 256, 8, 512, 32, 16, 128),
    "toy": Shape("toy", 256, 4, 4, 2, 64, 16, 4, 64, 4, 2, 64, 512),
}
"""The published dimensions, and one for tests."""

Chunks = Callable[[], Iterator[bytes]]


@dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor of a file: safetensors type, shape, and its bytes in pieces of at most CHUNK_BYTES."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    chunks: Chunks

    @property
    def nbytes(self) -> int:
        """Bytes in the file."""
        return math.prod(self.shape) * {"U32": 4, "F32": 4, "BF16": 2}[self.dtype]


class Generator:
    """Tensors of one checkpoint. The same seed and shape give the same bytes."""

    def __init__(self, shape: Shape, seed: int, skew: float) -> None:
        self.shape = shape
        self._seed = seed
        self._skew = skew
        self.output_std = math.sqrt(GROWTH / (2 * shape.layers))

    def files(self) -> Iterator[tuple[str, list[Tensor]]]:
        """File by file: the ends, then each layer."""
        s, count = self.shape, self.shape.layers + 1
        # A constant group costs no precision: its scale is 0 and its bias the value.
        embedding = self._matrix("model.embed_tokens", (s.vocabulary,), s.hidden, 1.0, constant=CONSTANT)
        head = self._matrix("lm_head", (s.vocabulary,), s.hidden, 2 / math.sqrt(s.hidden), constant=0.0)
        yield file_name(1, count), [*embedding, self._ones("model.norm.weight", s.hidden), *head]
        for layer in range(s.layers):
            yield file_name(layer + 2, count), self._layer(layer)

    def _layer(self, layer: int) -> list[Tensor]:
        s, prefix = self.shape, f"model.layers.{layer}."
        tensors = [
            self._ones(prefix + "input_layernorm.weight", s.hidden),
            self._ones(prefix + "post_attention_layernorm.weight", s.hidden),
            *(self._attention(prefix) if s.full_attention(layer) else self._delta_net(prefix)),
        ]
        mlp = prefix + "mlp."
        unit = 1 / math.sqrt(s.hidden)
        tensors += self._matrix(mlp + "gate", (s.experts,), s.hidden, unit, bits=8, constant=self.favour(layer))
        tensors += self._matrix(mlp + "shared_expert_gate", (1,), s.hidden, unit, bits=8)
        for stem, lead in (("shared_expert.", ()), ("switch_mlp.", (s.experts,))):
            tensors += self._matrix(mlp + stem + "gate_proj", (*lead, s.width), s.hidden, unit)
            tensors += self._matrix(mlp + stem + "up_proj", (*lead, s.width), s.hidden, unit)
            tensors += self._output(mlp + stem + "down_proj", lead, s.width)
        return tensors

    def _attention(self, prefix: str) -> list[Tensor]:
        s, prefix = self.shape, prefix + "self_attn."
        unit, queries, keys = 1 / math.sqrt(s.hidden), s.heads * s.head_dim, s.kv_heads * s.head_dim
        return [
            *self._matrix(prefix + "q_proj", (2 * queries,), s.hidden, unit),
            *self._matrix(prefix + "k_proj", (keys,), s.hidden, unit),
            *self._matrix(prefix + "v_proj", (keys,), s.hidden, unit),
            *self._output(prefix + "o_proj", (), queries),
            self._ones(prefix + "q_norm.weight", s.head_dim),
            self._ones(prefix + "k_norm.weight", s.head_dim),
        ]

    def _delta_net(self, prefix: str) -> list[Tensor]:
        s, prefix = self.shape, prefix + "linear_attn."
        unit = 1 / math.sqrt(s.hidden)
        values, keys = s.value_heads * s.delta_dim, s.key_heads * s.delta_dim
        channels = 2 * keys + values
        random = self._random(prefix + "small")
        taps = random.normal(0, 0.5, (channels, 4, 1))
        decay = np.log(random.uniform(1, 16, s.value_heads)).astype("<f4")
        return [
            *self._matrix(prefix + "in_proj_qkv", (channels,), s.hidden, unit),
            *self._matrix(prefix + "in_proj_z", (values,), s.hidden, unit),
            *self._matrix(prefix + "in_proj_b", (s.value_heads,), s.hidden, unit),
            *self._matrix(prefix + "in_proj_a", (s.value_heads,), s.hidden, unit),
            *self._output(prefix + "out_proj", (), values),
            _small("language_model." + prefix + "conv1d.weight", taps),
            Tensor("language_model." + prefix + "A_log", "F32", decay.shape, lambda: iter([decay.tobytes()])),
            _small("language_model." + prefix + "dt_bias", random.normal(-3, 1, s.value_heads)),
            self._ones(prefix + "norm.weight", s.delta_dim),
        ]

    def favour(self, layer: int) -> np.ndarray:
        """What the router adds for each expert, [experts], as the bias of its constant group: there the normed stream
        holds CONSTANT / rms in each of the dimensions."""
        share = CONSTANT_DIMENSIONS / self.shape.hidden
        energy = (1 - share) * (1 + GROWTH * (2 * layer + 1) / (2 * self.shape.layers)) + share * CONSTANT**2
        wanted = self._skew * popularity(self.shape.experts, self._seed * 1000 + layer)
        return wanted * math.sqrt(energy) / (CONSTANT * CONSTANT_DIMENSIONS)

    def _matrix(
        self,
        name: str,
        lead: tuple[int, ...],
        columns: int,
        std: float,
        bits: int = 4,
        constant: float | np.ndarray | None = None,
    ) -> list[Tensor]:
        """weight, scales and biases of a quantized matrix [*lead, columns] whose elements have the deviation `std`.

        constant: the value of each row's first group instead.
        """
        groups = columns // GROUP
        scale = _round_to_three_bits(std / UNIFORM_STD[bits])
        scales = np.full((*lead[-1:], groups), scale)
        biases = np.full((*lead[-1:], groups), -scale * (2**bits - 1) / 2)
        if constant is not None:
            scales[:, 0], biases[:, 0] = 0, constant
        return self._quantized(name, lead, columns, bits, scales, biases)

    def _output(self, name: str, lead: tuple[int, ...], columns: int) -> list[Tensor]:
        """A matrix that writes to the residual stream, and nothing to its constant dimensions. Its inputs have a
        deviation of about 0.6 (a SiLU times another value)."""
        groups = columns // GROUP
        scale = _round_to_three_bits(self.output_std / (0.6 * math.sqrt(columns)) / UNIFORM_STD[4])
        scales = np.full((self.shape.hidden, groups), scale)
        scales[:CONSTANT_DIMENSIONS] = 0
        return self._quantized(name, (*lead, self.shape.hidden), columns, 4, scales, -7.5 * scales)

    def _quantized(
        self, name: str, lead: tuple[int, ...], columns: int, bits: int, scales: np.ndarray, biases: np.ndarray
    ) -> list[Tensor]:
        full, repeats = "language_model." + name, math.prod(lead[:-1])
        words, groups = (*lead, columns * bits // 32), (*lead, columns // GROUP)
        return [
            Tensor(full + ".weight", "U32", words, lambda: self._words(name, 4 * math.prod(words))),
            Tensor(full + ".scales", "BF16", groups, lambda: _repeated(scales, repeats)),
            Tensor(full + ".biases", "BF16", groups, lambda: _repeated(biases, repeats)),
        ]

    def _words(self, name: str, nbytes: int) -> Iterator[bytes]:
        bits = self._random(name).bit_generator
        for begin in range(0, nbytes, CHUNK_BYTES):
            size = min(CHUNK_BYTES, nbytes - begin)
            yield bits.random_raw(-(-size // 8)).tobytes()[:size]

    def _random(self, name: str) -> np.random.Generator:
        return np.random.Generator(np.random.SFC64([self._seed, *name.encode()]))

    def _ones(self, name: str, size: int) -> Tensor:
        return _small("language_model." + name, np.ones(size))


def write(out: Path, shape: Shape, seed: int = 0, hit_rate: float = 0.5) -> int:
    """A whole model directory at `out`; returns its size in bytes. hit_rate: about what an LRU cache of a quarter of
    the experts will reach.

    Written under another name and renamed when whole, so an interrupted run is never taken for a model. Raises OSError
    with a clear line when the disk has no room.
    """
    generator = Generator(shape, seed, skew_for(hit_rate, shape.experts, shape.top_k))
    needed = sum(tensor.nbytes for _, tensors in generator.files() for tensor in tensors)
    out.parent.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(out.parent).free
    if needed * 1.02 > free:
        raise OSError(f"{out.parent} has {free / 1e9:.1f} GB free, and this model takes {needed / 1e9:.1f} GB")
    partial = out.with_name(f"{out.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir()
    for name, tensors in generator.files():
        write_safetensors(partial / name, tensors)
    write_companions(partial, generator, seed, hit_rate)
    partial.rename(out)
    return sum(path.stat().st_size for path in out.iterdir())


def write_companions(directory: Path, generator: Generator, seed: int, hit_rate: float) -> None:
    """What a model directory holds beside its weights."""
    shape, files = generator.shape, list(generator.files())
    index = {tensor.name: name for name, tensors in files for tensor in tensors}
    size = sum(tensor.nbytes for _, tensors in files for tensor in tensors)
    _json(
        directory / "model.safetensors.index.json",
        {"metadata": {"total_size": size}, "weight_map": dict(sorted(index.items()))},
    )
    _json(directory / "config.json", config(shape))
    _json(directory / "generator.json", described(shape, seed, hit_rate))
    toy_tokenizer.write(directory, shape.vocabulary)


def described(shape: Shape, seed: int, hit_rate: float) -> dict[str, Any]:
    """All that the weights are made from."""
    return {**asdict(shape), "seed": seed, "hit_rate": hit_rate}


def write_safetensors(path: Path, tensors: list[Tensor], hole: Callable[[Tensor], bool] = lambda _: False) -> None:
    """One file, streamed. Written pages are handed to the disk as we go, so that they do not pile up in memory.

    hole: tensors whose bytes are left out, and take no place on the disk.
    """
    header, end = {}, 0
    for tensor in tensors:
        header[tensor.name] = {"dtype": tensor.dtype, "shape": tensor.shape, "data_offsets": [end, end + tensor.nbytes]}
        end += tensor.nbytes
    text = json.dumps({"__metadata__": {"format": "mlx"}, **header}, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with path.open("wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        for tensor in tensors:
            if hole(tensor):
                file.seek(tensor.nbytes, os.SEEK_CUR)
                continue
            for chunk in tensor.chunks():
                file.write(chunk)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def config(shape: Shape) -> dict[str, Any]:
    """config.json as MLX conversions of the family have it."""
    quantization: dict[str, Any] = {"group_size": GROUP, "bits": 4, "mode": "affine"}
    for layer in range(shape.layers):
        for module in ("gate", "shared_expert_gate"):
            quantization[f"language_model.model.layers.{layer}.mlp.{module}"] = {"group_size": GROUP, "bits": 8}
    kinds = ["full_attention" if shape.full_attention(layer) else "linear_attention" for layer in range(shape.layers)]
    rotary = shape.head_dim // 8  # pairs: a quarter of the head
    text = {
        "model_type": "qwen3_5_moe_text",
        "vocab_size": shape.vocabulary,
        "hidden_size": shape.hidden,
        "num_hidden_layers": shape.layers,
        "layer_types": kinds,
        "full_attention_interval": 4,
        "num_attention_heads": shape.heads,
        "num_key_value_heads": shape.kv_heads,
        "head_dim": shape.head_dim,
        "attn_output_gate": True,
        "linear_conv_kernel_dim": 4,
        "linear_key_head_dim": shape.delta_dim,
        "linear_value_head_dim": shape.delta_dim,
        "linear_num_key_heads": shape.key_heads,
        "linear_num_value_heads": shape.value_heads,
        "num_experts": shape.experts,
        "num_experts_per_tok": shape.top_k,
        "moe_intermediate_size": shape.width,
        "shared_expert_intermediate_size": shape.width,
        "hidden_act": "silu",
        "rms_norm_eps": 1e-6,
        "max_position_embeddings": shape.context,
        "rope_parameters": {
            "rope_type": "default",
            "type": "default",
            "rope_theta": 10000000,
            "partial_rotary_factor": 0.25,
            "mrope_interleaved": True,
            "mrope_section": [rotary - 2 * (rotary // 3), rotary // 3, rotary // 3],
        },
        "dtype": "bfloat16",
    }
    return {
        "architectures": ["Qwen3_5MoeForConditionalGeneration"],
        "model_type": "qwen3_5_moe",
        "tie_word_embeddings": False,
        "quantization": quantization,
        "quantization_config": quantization,
        "text_config": text,
    }


def file_name(number: int, count: int) -> str:
    """`model-00001-of-00009.safetensors`."""
    return f"model-{number:05}-of-{count:05}.safetensors"


def bf16(values: np.ndarray) -> np.ndarray:
    """The upper 16 bits of each float32, rounded to nearest."""
    return ((values.astype("<f4").view("<u4") + 0x8000) >> 16).astype("<u2")


def _small(name: str, values: np.ndarray) -> Tensor:
    return Tensor(name, "BF16", values.shape, lambda: iter([bf16(values).tobytes()]))


def _repeated(values: np.ndarray, times: int) -> Iterator[bytes]:
    """The same scales for every expert, several experts a piece."""
    one = bf16(values).tobytes()
    at_once = max(1, CHUNK_BYTES // len(one))
    for begin in range(0, times, at_once):
        yield one * min(at_once, times - begin)


def _round_to_three_bits(value: float) -> float:
    """So short a scale that 15 halves (or 255) of it is exact in bf16 too: then the elements have the mean 0."""
    exponent = math.floor(math.log2(value)) - 2
    return round(value / 2.0**exponent) * 2.0**exponent


def _json(path: Path, value: dict[str, Any]) -> None:
    path.write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")


def options(description: str) -> argparse.ArgumentParser:
    """The options that say what is written where."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("out", type=Path)
    parser.add_argument("--shape", choices=SHAPES, default="35B")
    parser.add_argument("--layers", type=int, help="fewer (or more) than the published model")
    parser.add_argument("--experts", type=int)
    parser.add_argument("--top-k", type=int)
    parser.add_argument("--vocabulary", type=int)
    parser.add_argument(
        "--hit-rate", type=float, default=0.5, help="of an LRU cache of a quarter of the experts, about"
    )
    parser.add_argument("--seed", type=int, default=0)
    return parser


def chosen_shape(arguments: argparse.Namespace) -> Shape:
    """The published shape with what the options change."""
    changes = {name: getattr(arguments, name) for name in ("layers", "experts", "top_k", "vocabulary")}
    return replace(SHAPES[arguments.shape], **{name: value for name, value in changes.items() if value is not None})


def main() -> int:
    """Write one checkpoint."""
    arguments = options(__doc__.splitlines()[0]).parse_args()
    shape = chosen_shape(arguments)
    if arguments.out.exists():
        print(f"{arguments.out} is there already; remove it first", file=sys.stderr)
        return 1
    begin = time.perf_counter()
    try:
        size = write(arguments.out, shape, arguments.seed, arguments.hit_rate)
    except OSError as error:
        print(error, file=sys.stderr)
        return 1
    seconds = time.perf_counter() - begin
    print(f"{arguments.out}: {size / 1e9:.2f} GB in {seconds:.0f} s ({size / seconds / 1e6:.0f} MB/s)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
