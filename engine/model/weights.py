"""Weights: resident tensors, read through the reader, checked and brought to the compute type."""

from __future__ import annotations

import mlx.core as mx
import numpy as np

from engine.checkpoint.floats import STORED, all_finite, convert
from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.layout import FLOAT_TYPES, stored_matrix
from engine.checkpoint.reader import Reader
from engine.checkpoint.tensors import TensorEntry
from engine.errors import CheckpointError, ExpertReadError, UnsupportedModel
from engine.experts.bank import FILE_TYPE
from engine.kernels.library import Matrix
from engine.model.linear import Linear

FEWEST_QUANTIZED_ROWS = 8
"""A smaller matrix (the shared expert's gate has one row) is kept as floats: packed, it saves nothing, and MLX 0.32.4
on CUDA gave wrong products of 64 rows with the shared expert's matrices (seen on an H200; right on the CPU)."""


class Weights:
    """Gives modules their tensors by name. `resident_bytes` and `parameters` count what was given out."""

    def __init__(self, index: CheckpointIndex, reader: Reader, dtype: mx.Dtype) -> None:
        self._index = index
        self._reader = reader
        self.dtype = dtype
        self.resident_bytes = 0
        self.parameters = 0
        # Hugging Face keeps most norms as w - 1 and the convolution as [channels, 1, taps]; MLX conversions fold the 1
        # in and move the taps, so the convolution's last dimension tells the two apart.
        convolutions = [entry for name, entry in index.tensors.items() if name.endswith("conv1d.weight")]
        self._zero_centred = bool(convolutions) and convolutions[0].shape[-1] != 1

    def tensor(self, name: str, shape: tuple[int, ...], dtype: mx.Dtype | None = None) -> mx.array:
        """A float tensor in `dtype` (the compute type unless given). Raises CheckpointError when missing, misshapen or
        non-finite."""
        entry = self._index.require(name, shape)
        self.parameters += int(np.prod(shape))
        return self._load(entry, dtype or self.dtype)

    def norm(self, name: str, size: int) -> mx.array:
        """The scale of an RMS norm that Hugging Face stores zero-centred (not the delta net's own norm): [size]."""
        weight = self.tensor(name, (size,))
        return weight + 1 if self._zero_centred else weight

    def convolution(self, name: str, channels: int, taps: int) -> mx.array:
        """The depthwise convolution as [taps, channels]."""
        shape = (channels, 1, taps) if self._zero_centred else (channels, taps, 1)
        return mx.contiguous(self.tensor(name, shape).reshape(channels, taps).T)

    def linear(self, name: str, rows: int, columns: int) -> Linear:
        """The matrix `name`.weight [rows, columns], quantized where the checkpoint has scales for it."""
        self.parameters += rows * columns
        quantization, entries = stored_matrix(self._index, name, (rows, columns))
        weight, *steps = (self._load(entry, self.dtype) for entry in entries)
        if quantization is None:
            return Linear(weight)
        scales, biases = steps
        if rows < FEWEST_QUANTIZED_ROWS:
            size, bits = quantization.group_size, quantization.bits
            return Linear(mx.dequantize(weight, scales, biases, group_size=size, bits=bits))
        return Linear(weight, scales, biases, quantization)

    def host_tensor(self, name: str, shape: tuple[int, ...]) -> np.ndarray:
        """A float tensor as float32 on the host, for the C kernels. Raises as `tensor` does."""
        self.parameters += int(np.prod(shape))
        return self._host(self._index.require(name, shape), "F32")

    def host_norm(self, name: str, size: int) -> np.ndarray:
        """`norm`, on the host: [size] float32."""
        weight = self.host_tensor(name, (size,))
        return weight + np.float32(1) if self._zero_centred else weight

    def host_convolution(self, name: str, channels: int, taps: int) -> np.ndarray:
        """`convolution`, on the host: [taps, channels] float32."""
        shape = (channels, 1, taps) if self._zero_centred else (channels, taps, 1)
        return np.ascontiguousarray(self.host_tensor(name, shape).reshape(channels, taps).T)

    def matrix(self, name: str, rows: int, columns: int) -> Matrix:
        """`linear`, for the C kernels: bf16 stays as it is stored (widening it is exact), f16 becomes float32."""
        self.parameters += rows * columns
        quantization, (weight, *steps) = stored_matrix(self._index, name, (rows, columns))
        if quantization is None:
            return Matrix(self._host(weight, "BF16" if weight.dtype == "BF16" else "F32"))
        kept = "BF16" if all(entry.dtype == "BF16" for entry in steps) else "F32"
        scales, biases = (self._host(entry, kept) for entry in steps)
        bits, size = quantization.bits, quantization.group_size
        return Matrix(self._host(weight, "U32"), scales, biases, bits=bits, group_size=size)

    def _host(self, entry: TensorEntry, kept: str) -> np.ndarray:
        values = self._read(entry)
        values = values if entry.dtype == "U32" else convert(values, entry.dtype, kept)
        self.resident_bytes += values.nbytes
        return values

    def _load(self, entry: TensorEntry, dtype: mx.Dtype) -> mx.array:
        values = self._read(entry)
        if entry.dtype == "U32":
            array = mx.array(values)
        else:
            array = mx.array(convert(values, entry.dtype, FILE_TYPE[dtype]))
            array = array.view(mx.bfloat16) if dtype is mx.bfloat16 else array
        self.resident_bytes += array.nbytes
        return array

    def _read(self, entry: TensorEntry) -> np.ndarray:
        """A tensor as stored, checked."""
        if entry.dtype != "U32" and entry.dtype not in FLOAT_TYPES:
            raise UnsupportedModel(
                f"tensor {entry.name} in {entry.path} is of type {entry.dtype}, which is not supported"
            )
        values = np.empty(entry.shape, STORED[entry.dtype])
        try:
            self._reader.read(entry.path, entry.offset, values.data.cast("B"))
        except ExpertReadError as error:
            raise CheckpointError(f"tensor {entry.name}: {error}") from None
        if entry.dtype != "U32" and not all_finite(values, entry.dtype):
            raise CheckpointError(
                f"tensor {entry.name} in {entry.path} holds a NaN or infinity; the file is damaged, fetch it again"
            )
        return values
