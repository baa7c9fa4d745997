"""Experts in fewer bits: what a layer's record becomes, and its experts one after the other, searched on all cores.

Only the routed experts change; routers and everything resident stay as they are. A projection that has no more bits
than wanted is copied bit for bit. What is lost is summed up layer by layer, beside what MLX's min-max would lose.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np

from engine.checkpoint.floats import STORED, all_finite, convert
from engine.checkpoint.layout import SUPPORTED_BITS, LayerExperts, Part, Projection, Quantization, Record
from engine.checkpoint.reader import Reader
from engine.errors import NonFiniteError, PackError
from engine.kernels.library import usable_processors
from engine.packing.quantize import SquaredError, dequantize, quantize
from engine.subject import Subject

GROUP_SIZE = 64
"""Where the source has none. 32 does not pay at 2 bits: 3.0 bits a weight with its scales, and twice the error of 3
bits in groups of 128, which are 3.25 (measured)."""
Loss = Mapping[str, tuple[float, float]]
"""By projection: squared error over squared weights, of the search and of min-max."""
_Made = TypeVar("_Made")
_BITS_IN_NAME = re.compile(r"(?:[-_](?:mlx|packed|bf16|fp16|(?:down)?\d+[-_]?bit))+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Recipe:
    """Bits of the routed experts. down_bits: of the down projection; None: as `bits`. bits None: gate and up stay."""

    bits: int | None
    down_bits: int | None = None

    def of(self, projection: str) -> int | None:
        """Bits of a projection, None where it stays as it is."""
        return self.bits if projection != "down" or self.down_bits is None else self.down_bits

    @property
    def option(self) -> str:
        """What a person gives it by."""
        return " and ".join(["--bits"] * (self.bits is not None) + ["--down-bits"] * (self.down_bits is not None))

    def name_of(self, source: str) -> str:
        """How `source` is called once it is done: `Qwen3.5-35B-A3B-2bit` of `Qwen3.5-35B-A3B-4bit`. It is known before
        anything of the source is."""
        bits = f"-{self.bits}bit" if self.bits is not None else ""
        down = f"-down{self.down_bits}bit" if self.down_bits not in (None, self.bits) else ""
        return _BITS_IN_NAME.sub("", source) + bits + down


def requantized(record: Record, recipe: Recipe) -> Record:
    """What the record becomes. Raises PackError for widths that MLX's affine form does not have."""
    return Record(tuple(_requantized(projection, recipe.of(projection.name)) for projection in record.projections))


def requantized_subject(subject: Subject, record: Record, recipe: Recipe, packed_bytes: int) -> Subject:
    """The model that `subject` with experts like `record` becomes, packed_bytes in all."""
    become = requantized(record, recipe)
    return replace(
        subject,
        bits=become.projections[0].bits,
        source_bits=subject.bits,
        expert_bytes=become.nbytes,
        disk_bytes=packed_bytes,
    )


class LayerWork:
    """The experts of one layer on their way from `layer` to `record`."""

    def __init__(self, layer: LayerExperts, record: Record) -> None:
        self._layer, self._record = layer, record
        self._losses: dict[str, SquaredError] = {}

    def losses(self) -> Loss:
        """Of all experts; whole once `records` has given the last."""
        return {name: (loss.relative, loss.relative_min_max) for name, loss in self._losses.items()}

    def records(self, experts: int, stride: int) -> Iterator[memoryview]:
        """The experts in order, each `stride` bytes. Raises ExpertReadError, and NonFiniteError for a NaN in it."""
        self._losses = {}
        with closing(Reader(0)) as reader:
            for record, losses in _in_order(lambda expert: self.expert(expert, stride, reader), experts):
                for name, loss in losses.items():
                    self._losses[name] = self._losses.get(name, SquaredError()) + loss
                yield record

    def expert(self, expert: int, stride: int, reader: Reader) -> tuple[memoryview, dict[str, SquaredError]]:
        """One expert's record and its losses."""
        out, at = np.zeros(stride, np.uint8), 0  # what lies behind the last part stays zero
        losses: dict[str, SquaredError] = {}
        stored = read_expert(self._layer, expert, reader)
        for before, after in zip(self._layer.record.projections, self._record.projections, strict=True):
            arrays = [stored[part.name] for part in before.parts]
            if after != before:
                assert after.quantization is not None
                values = matrix(self._layer, before, expert, stored)
                made = quantize(values, after.quantization, after.parts[1].dtype)
                arrays, losses[before.name] = [made.words, made.scales, made.biases], made.error
            for array in arrays:
                out[at : at + array.nbytes] = np.ascontiguousarray(array).reshape(-1).view(np.uint8)
                at += array.nbytes
        return out.data, losses


def read_expert(layer: LayerExperts, expert: int, reader: Reader) -> dict[str, np.ndarray]:
    """An expert's arrays as they are stored, by the names of their parts. Raises ExpertReadError."""
    parts = layer.record.parts
    arrays = [np.empty((part.rows, part.columns), STORED[part.dtype]) for part in parts]
    for segment in layer.segments(expert):
        raw = arrays[segment.part].data.cast("B")
        reader.read(segment.entry.path, segment.offset, raw[segment.into : segment.into + segment.nbytes])
    return {part.name: array for part, array in zip(parts, arrays, strict=True)}


def matrix(layer: LayerExperts, projection: Projection, expert: int, stored: Mapping[str, np.ndarray]) -> np.ndarray:
    """A projection of an expert that was read, in float32. Raises NonFiniteError naming the tensor of a NaN."""
    arrays = [stored[part.name] for part in projection.parts]
    for part, array in zip(projection.parts, arrays, strict=True):
        if part.dtype != "U32" and not all_finite(array, part.dtype):
            number = layer.record.parts.index(part)
            entry = next(entry for entry, filled, _ in layer.sources if filled == number)
            raise NonFiniteError(
                f"tensor {entry.name} in {entry.path} holds a NaN or infinity in expert {expert}; "
                "the file is damaged, fetch it again"
            )
    if projection.quantization is None:
        return convert(arrays[0], projection.parts[0].dtype, "F32")
    scales, biases = (
        convert(array, part.dtype, "F32") for array, part in zip(arrays[1:], projection.parts[1:], strict=True)
    )
    return dequantize(arrays[0], scales, biases, projection.quantization)


def _requantized(projection: Projection, bits: int | None) -> Projection:
    if bits is None or bits >= projection.bits:
        return projection
    if bits not in SUPPORTED_BITS:
        raise PackError(f"{bits} bits cannot be had; MLX's affine form has {', '.join(map(str, SUPPORTED_BITS))}")
    weight, quantization = projection.parts[0], projection.quantization
    columns = weight.columns if quantization is None else weight.columns * 32 // quantization.bits
    size = quantization.group_size if quantization is not None else GROUP_SIZE if columns % GROUP_SIZE == 0 else 32
    if columns % size:
        raise PackError(f"experts of {columns} inputs cannot be quantized: groups are of {size}")
    stem, floats = weight.name.removesuffix("weight"), "F16" if projection.parts[-1].dtype == "F16" else "BF16"
    parts = (
        Part(weight.name, weight.rows, columns * bits // 32, "U32"),
        Part(stem + "scales", weight.rows, columns // size, floats),
        Part(stem + "biases", weight.rows, columns // size, floats),
    )
    return Projection(projection.name, Quantization(bits, size), parts)


def _in_order(work: Callable[[int], _Made], count: int) -> Iterator[_Made]:
    """work(0), work(1), ... computed side by side; never more than two a thread beyond what was taken."""
    threads = usable_processors()
    with ThreadPoolExecutor(threads, "requantize") as pool:
        waiting = deque(pool.submit(work, number) for number in range(min(2 * threads, count)))
        try:
            for number in range(len(waiting), count + len(waiting)):
                yield waiting.popleft().result()
                if number < count:
                    waiting.append(pool.submit(work, number))
        finally:
            for future in waiting:
                future.cancel()
