"""The same shapes as a GGUF in Q4_0, for llama.cpp: every tensor has the size that its own converter would give it.

    python -m tools.bench.gguf_shape OUT.gguf --like CHECKPOINT

CHECKPOINT is a directory that full_shape wrote; shape, seed and skew are taken from it. The words are other ones (its
4-bit blocks are of another form), the statistics and the routers' favours the same. Needs the `gguf` package.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

import gguf
import numpy as np

from tools.bench.full_shape import CONSTANT, CONSTANT_DIMENSIONS, Generator, Shape
from tools.bench.skew import skew_for

BLOCK, BLOCK_BYTES = 32, 18
WORD_STD = math.sqrt(17.5)
"""Of the words 1 to 15 around 8 with 8 twice as often: Q4_0 has no middle, and 0 stands for 8 here."""
_SYMMETRIC = np.array([(n & 15 or 8) | ((n >> 4 or 8) << 4) for n in range(256)], np.uint8)
_ROWS_AT_ONCE = 1 << 14

Chunks = Callable[[], Iterator[np.ndarray]]


class Writer:
    """Tensors of one file, announced first and written after."""

    def __init__(self, path: Path, generator: Generator, seed: int) -> None:
        self._file = gguf.GGUFWriter(path, "qwen35moe")
        self._generator = generator
        self._random = np.random.Generator(np.random.SFC64(seed))
        self._chunks: list[Chunks] = []

    def write(self) -> None:
        """All of it."""
        shape = self._generator.shape
        self._about(shape)
        unit = 1 / math.sqrt(shape.hidden)
        self._matrix("token_embd", (shape.vocabulary, shape.hidden), 1.0, constant=CONSTANT)
        self._matrix("output", (shape.vocabulary, shape.hidden), 2 * unit, constant=0.0)
        self._floats("output_norm.weight", np.ones(shape.hidden))
        for layer in range(shape.layers):
            self._layer(shape, layer, unit)
        self._file.write_header_to_file()
        self._file.write_kv_data_to_file()
        self._file.write_ti_data_to_file()
        out = self._file.fout[0]
        for chunks in self._chunks:
            self._file.write_padding(out, out.tell())
            for chunk in chunks():
                out.write(chunk.data)
            self._file.write_padding(out, out.tell())
        self._file.close()

    def _about(self, shape: Shape) -> None:
        file, rotary = self._file, shape.head_dim // 8
        file.add_block_count(shape.layers)
        file.add_context_length(shape.context)
        file.add_embedding_length(shape.hidden)
        file.add_vocab_size(shape.vocabulary)
        file.add_head_count(shape.heads)
        file.add_head_count_kv(shape.kv_heads)
        file.add_key_length(shape.head_dim)
        file.add_value_length(shape.head_dim)
        file.add_layer_norm_rms_eps(1e-6)
        file.add_rope_dimension_count(shape.head_dim // 4)
        file.add_rope_dimension_sections([rotary - 2 * (rotary // 3), rotary // 3, rotary // 3, 0])
        file.add_rope_freq_base(1e7)
        file.add_expert_count(shape.experts)
        file.add_expert_used_count(shape.top_k)
        file.add_expert_feed_forward_length(shape.width)
        file.add_expert_shared_feed_forward_length(shape.width)
        file.add_ssm_conv_kernel(4)
        file.add_ssm_inner_size(shape.value_heads * shape.delta_dim)
        file.add_ssm_state_size(shape.delta_dim)
        file.add_ssm_time_step_rank(shape.value_heads)
        file.add_ssm_group_count(shape.key_heads)
        file.add_full_attention_interval(4)
        file.add_file_type(gguf.LlamaFileType.MOSTLY_Q4_0)
        file.add_tokenizer_model("none")

    def _layer(self, s: Shape, layer: int, unit: float) -> None:
        stem, random = f"blk.{layer}.", self._random
        self._floats(stem + "attn_norm.weight", np.ones(s.hidden))
        self._floats(stem + "post_attention_norm.weight", np.ones(s.hidden))
        if s.full_attention(layer):
            queries, keys = s.heads * s.head_dim, s.kv_heads * s.head_dim
            self._matrix(stem + "attn_q", (2 * queries, s.hidden), unit)
            self._matrix(stem + "attn_k", (keys, s.hidden), unit)
            self._matrix(stem + "attn_v", (keys, s.hidden), unit)
            self._output(stem + "attn_output", (), queries)
            self._floats(stem + "attn_q_norm.weight", np.ones(s.head_dim))
            self._floats(stem + "attn_k_norm.weight", np.ones(s.head_dim))
        else:
            values, keys = s.value_heads * s.delta_dim, s.key_heads * s.delta_dim
            self._matrix(stem + "attn_qkv", (2 * keys + values, s.hidden), unit)
            self._matrix(stem + "attn_gate", (values, s.hidden), unit)
            self._matrix(stem + "ssm_beta", (s.value_heads, s.hidden), unit)
            self._matrix(stem + "ssm_alpha", (s.value_heads, s.hidden), unit)
            self._output(stem + "ssm_out", (), values)
            self._floats(stem + "ssm_conv1d.weight", random.normal(0, 0.5, (2 * keys + values, 4)))
            self._floats(stem + "ssm_a", -random.uniform(1, 16, s.value_heads))
            self._floats(stem + "ssm_dt.bias", random.normal(-3, 1, s.value_heads))
            self._floats(stem + "ssm_norm.weight", np.ones(s.delta_dim))
        router = random.normal(0, unit, (s.experts, s.hidden))
        router[:, :CONSTANT_DIMENSIONS] = self._generator.favour(layer)[:, None]
        self._floats(stem + "ffn_gate_inp.weight", router)
        self._floats(stem + "ffn_gate_inp_shexp.weight", random.normal(0, unit, s.hidden))
        for end, lead in (("shexp", ()), ("exps", (s.experts,))):
            self._matrix(f"{stem}ffn_gate_{end}", (*lead, s.width, s.hidden), unit)
            self._matrix(f"{stem}ffn_up_{end}", (*lead, s.width, s.hidden), unit)
            self._output(f"{stem}ffn_down_{end}", lead, s.width)

    def _output(self, name: str, lead: tuple[int, ...], columns: int) -> None:
        """A matrix that writes to the residual stream, and nothing to its constant dimensions."""
        std = self._generator.output_std / (0.6 * math.sqrt(columns))
        self._matrix(name, (*lead, self._generator.shape.hidden, columns), std, silent_rows=CONSTANT_DIMENSIONS)

    def _matrix(
        self, name: str, shape: tuple[int, ...], std: float, *, constant: float | None = None, silent_rows: int = 0
    ) -> None:
        blocks, rows = shape[-1] // BLOCK, math.prod(shape[:-1])

        def chunks() -> Iterator[np.ndarray]:
            for begin in range(0, rows, _ROWS_AT_ONCE):
                count = min(_ROWS_AT_ONCE, rows - begin)
                chunk = np.empty((count, blocks, BLOCK_BYTES), np.uint8)
                scales = np.full((count, blocks), std / WORD_STD, np.float16)
                words = self._random.integers(0, 1 << 64, (count, blocks, 2), np.uint64, endpoint=False)
                chunk[:, :, 2:] = _SYMMETRIC[words.view(np.uint8).reshape(count, blocks, 16)]
                if constant is not None:  # its words are 9: one step above the middle
                    scales[:, : CONSTANT_DIMENSIONS // BLOCK] = constant
                    chunk[:, : CONSTANT_DIMENSIONS // BLOCK, 2:] = 0x99
                if silent_rows:
                    scales[np.arange(begin, begin + count) % shape[-2] < silent_rows] = 0
                chunk[:, :, :2] = scales.view(np.uint8).reshape(count, blocks, 2)
                yield chunk.reshape(-1)

        nbytes = rows * blocks * BLOCK_BYTES
        kind = gguf.GGMLQuantizationType.Q4_0
        self._file.add_tensor_info(f"{name}.weight", shape, np.dtype(np.float32), nbytes, kind)
        self._chunks.append(chunks)

    def _floats(self, name: str, values: np.ndarray) -> None:
        stored = np.ascontiguousarray(values, np.float32)
        self._file.add_tensor_info(name, stored.shape, stored.dtype, stored.nbytes)
        self._chunks.append(lambda: iter([stored.reshape(-1)]))


def read_like(checkpoint: Path) -> tuple[Shape, int, float]:
    """Shape, seed and hit rate of a directory that full_shape or packed_shape wrote."""
    path = checkpoint / "generator.json"
    packed = not path.exists()
    value = json.loads((checkpoint / "flashmoe.json" if packed else path).read_text(encoding="utf-8"))
    value = value["source"]["generator"] if packed else value
    shape = Shape(**{field.name: value[field.name] for field in fields(Shape)})
    return shape, value["seed"], value["hit_rate"]


def write(out: Path, checkpoint: Path) -> None:
    """The file, under another name until it is whole."""
    shape, seed, hit_rate = read_like(checkpoint)
    partial = out.with_name(f"{out.name}.partial")
    Writer(partial, Generator(shape, seed, skew_for(hit_rate, shape.experts, shape.top_k)), seed).write()
    partial.rename(out)


def main() -> int:
    """Write one file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--like", type=Path, required=True)
    arguments = parser.parse_args()
    if arguments.out.exists():
        print(f"{arguments.out} is there already; remove it first", file=sys.stderr)
        return 1
    begin = time.perf_counter()
    write(arguments.out, arguments.like)
    print(f"{arguments.out}: {arguments.out.stat().st_size / 1e9:.2f} GB in {time.perf_counter() - begin:.0f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
