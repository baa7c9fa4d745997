"""Where the bytes of each routed expert lie, and what an expert looks like in memory.

An expert is three matrices: gate and up (hidden -> width) and down (width -> hidden). They are kept as projections,
gate and up fused by rows wherever both are stored alike, because one product is cheaper than two. A checkpoint spreads
an expert over up to nine byte ranges; `LayerExperts.segments` lists them with their place in the record. In a packed
directory they are one range.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.manifest import packed_prefix
from engine.checkpoint.tensors import ITEM_BYTES, TensorEntry
from engine.config import ModelConfig
from engine.errors import CheckpointError, UnsupportedModel

SUPPORTED_BITS = (2, 3, 4, 5, 6, 8)
SUPPORTED_GROUPS = (32, 64, 128)
FLOAT_TYPES = ("F32", "BF16", "F16")


@dataclass(frozen=True, slots=True)
class Quantization:
    """MLX affine quantization: w = q * scale + bias over groups of `group_size` columns, q of `bits` bits."""

    bits: int
    group_size: int


@dataclass(frozen=True, slots=True)
class Part:
    """One array of an expert: `rows` x `columns` elements of `dtype` as stored (columns are words where packed)."""

    name: str
    rows: int
    columns: int
    dtype: str

    @property
    def nbytes(self) -> int:
        """Bytes as stored on disk."""
        return self.rows * self.columns * ITEM_BYTES[self.dtype]


@dataclass(frozen=True, slots=True)
class Projection:
    """One matrix of an expert as the model multiplies by it: `gate_up`, or `gate` and `up` apart, and `down`.

    parts: the weight alone, or weight, scales and biases.
    """

    name: str
    quantization: Quantization | None
    parts: tuple[Part, ...]

    @property
    def bits(self) -> int:
        """Of a weight: those it is quantized to, or those of its float type."""
        if self.quantization is not None:
            return self.quantization.bits
        return 32 if self.parts[0].dtype == "F32" else 16


@dataclass(frozen=True, slots=True)
class Record:
    """The shape of an expert. Layers whose experts have the same record share slots."""

    projections: tuple[Projection, ...]

    @property
    def parts(self) -> tuple[Part, ...]:
        """All arrays of an expert in record order."""
        return tuple(part for projection in self.projections for part in projection.parts)

    @property
    def nbytes(self) -> int:
        """Bytes of one expert as stored."""
        return sum(part.nbytes for part in self.parts)


@dataclass(frozen=True, slots=True)
class Segment:
    """`nbytes` bytes of a file at `offset` that belong `into` bytes into part number `part` of the record."""

    entry: TensorEntry
    offset: int
    nbytes: int
    part: int
    into: int


@dataclass(frozen=True, slots=True)
class LayerExperts:
    """The experts of one layer: their record and, for each tensor, which part it fills and from which byte of it."""

    record: Record
    sources: tuple[tuple[TensorEntry, int, int], ...]

    def segments(self, expert: int) -> list[Segment]:
        """The byte ranges of one expert."""
        segments = []
        for entry, part, into in self.sources:
            nbytes = entry.nbytes // entry.shape[0]
            segments.append(Segment(entry, entry.offset + expert * (entry.stride or nbytes), nbytes, part, into))
        return segments


def infer_quantization(weight: TensorEntry, scales: TensorEntry, columns: int) -> Quantization:
    """Bits and group size from the shapes: packed words and scales both span `columns` inputs.

    Raises CheckpointError when they do not, UnsupportedModel for a width or type that MLX's affine form does not have.
    """
    words, groups = (entry.shape[-1] if entry.shape else 0 for entry in (weight, scales))
    if weight.dtype != "U32" or scales.dtype not in FLOAT_TYPES:
        raise UnsupportedModel(
            f"tensor {weight.name} in {weight.path} is quantized as {weight.dtype} with {scales.dtype} scales; "
            "only MLX affine quantization is supported"
        )
    if groups == 0 or columns % groups or (words * 32) % columns:
        raise CheckpointError(
            f"tensor {weight.name} in {weight.path}: {words} words and {groups} scales a row "
            f"do not fit {columns} inputs"
        )
    quantization = Quantization(bits=words * 32 // columns, group_size=columns // groups)
    if quantization.bits not in SUPPORTED_BITS or quantization.group_size not in SUPPORTED_GROUPS:
        raise UnsupportedModel(
            f"tensor {weight.name} in {weight.path} has {quantization.bits} bits in groups of "
            f"{quantization.group_size}; supported are {SUPPORTED_BITS} bits in groups of {SUPPORTED_GROUPS}"
        )
    return quantization


StoredMatrix = tuple[Quantization | None, list[TensorEntry]]
"""How a matrix is quantized, and its tensors: the weight, or packed words, scales and biases."""


def stored_matrix(index: CheckpointIndex, name: str, shape: tuple[int, ...]) -> StoredMatrix:
    """The tensors of the matrix `name`, [rows, columns] or a stack of such, quantized where there are scales for it.

    Raises CheckpointError when one is missing or misshapen, UnsupportedModel for a type that is not supported.
    """
    *stack, columns = shape
    scales = index.get(name + ".scales")
    if scales is None:
        return _plain(index.require(name + ".weight", shape))
    weight = index.require(name + ".weight")
    quantization = infer_quantization(weight, scales, columns)
    index.require(name + ".weight", (*stack, columns * quantization.bits // 32))
    index.require(name + ".scales", (*stack, columns // quantization.group_size))
    biases = index.require(name + ".biases", scales.shape)
    if biases.dtype not in FLOAT_TYPES:
        raise UnsupportedModel(
            f"tensor {biases.name} in {biases.path} is of type {biases.dtype}, which is not supported"
        )
    return quantization, [weight, scales, biases]


def layer_experts(index: CheckpointIndex, config: ModelConfig, layer: int) -> LayerExperts:
    """The layout of one layer's experts, in either spelling.

    Raises CheckpointError naming what is missing or misshapen, and UnsupportedModel where each expert is stored apart.
    """
    if index.manifest is not None:
        return _packed(index, config, layer)
    prefix = f"layers.{layer}.mlp."
    experts, hidden, width = config.num_experts, config.hidden_size, config.moe_intermediate_size
    if index.get(prefix + "experts.gate_up_proj") is not None:
        gate_up = index.require(prefix + "experts.gate_up_proj", (experts, 2 * width, hidden))
        down = index.require(prefix + "experts.down_proj", (experts, hidden, width))
        return _assemble([("gate_up", [_plain(gate_up)]), ("down", [_plain(down)])])
    apart = next((name for name in index.tensors if name.startswith(prefix + "experts.")), None)
    if apart is not None:
        entry = index.require(apart)
        raise UnsupportedModel(
            f"tensor {entry.name} in {entry.path}: experts stored apart are not supported; "
            "give the original repository of the model, or an MLX conversion of it"
        )
    prefix += "switch_mlp."
    gate = stored_matrix(index, prefix + "gate_proj", (experts, width, hidden))
    up = stored_matrix(index, prefix + "up_proj", (experts, width, hidden))
    down_matrix = stored_matrix(index, prefix + "down_proj", (experts, hidden, width))
    alike = gate[0] == up[0] and [t.dtype for t in gate[1]] == [t.dtype for t in up[1]]
    first = [("gate_up", [gate, up])] if alike else [("gate", [gate]), ("up", [up])]
    return _assemble([*first, ("down", [down_matrix])])


def _packed(index: CheckpointIndex, config: ModelConfig, layer: int) -> LayerExperts:
    """The layout of a packed layer: the parts of a record follow each other in the file as in memory."""
    prefix = packed_prefix(layer)
    experts, hidden, width = config.num_experts, config.hidden_size, config.moe_intermediate_size
    fused = index.get(prefix + "gate_up.weight") is not None
    inner = [("gate_up", 2 * width, hidden)] if fused else [("gate", width, hidden), ("up", width, hidden)]
    matrices = [*inner, ("down", hidden, width)]
    return _assemble(
        [(name, [stored_matrix(index, prefix + name, (experts, rows, columns))]) for name, rows, columns in matrices]
    )


def _plain(entry: TensorEntry) -> StoredMatrix:
    if entry.dtype not in FLOAT_TYPES:
        raise UnsupportedModel(f"tensor {entry.name} in {entry.path} is of type {entry.dtype}, which is not supported")
    return None, [entry]


def _assemble(projections: list[tuple[str, list[StoredMatrix]]]) -> LayerExperts:
    """Stack the matrices of each projection by rows and note which tensor fills which bytes of which part."""
    built, sources, part_number = [], [], 0
    for name, matrices in projections:
        quantization, tensors = matrices[0]
        kinds = ("weight", "scales", "biases")[: len(tensors)]
        parts = []
        for kind_number, kind in enumerate(kinds):
            into = rows = 0
            for _, stacked in matrices:
                entry = stacked[kind_number]
                sources.append((entry, part_number, into))
                into += entry.nbytes // entry.shape[0]
                rows += entry.shape[1]
            parts.append(Part(f"{name}.{kind}", rows, tensors[kind_number].shape[-1], tensors[kind_number].dtype))
            part_number += 1
        built.append(Projection(name, quantization, tuple(parts)))
    return LayerExperts(Record(tuple(built)), tuple(sources))
