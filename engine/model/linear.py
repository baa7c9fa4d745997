"""Matrix products with resident weights, quantized or not, and the one product that is faster outside MLX.

MLX's CPU wheel is built on the reference BLAS: 256 rows times 1,024 x 256 take 50 ms there and 0.85 ms in NumPy's BLAS
(measured on 2 cores, MLX 0.32.4, NumPy 2.4). So on CPU, products of many rows go through NumPy, in float32.
"""

from __future__ import annotations

import mlx.core as mx
import numpy as np

from engine.checkpoint.layout import Quantization

MANY_ROWS = 8
"""From how many rows on, dequantizing once and using NumPy's BLAS beats MLX's quantized product on CPU."""


def on_cpu() -> bool:
    """Whether MLX computes on the CPU here."""
    return mx.default_device() == mx.Device(mx.cpu)


class Linear:
    """y = x W^T. `weight` [out, in], or packed words with `scales` and `biases` [out, groups] when quantized."""

    def __init__(
        self,
        weight: mx.array,
        scales: mx.array | None = None,
        biases: mx.array | None = None,
        quantization: Quantization | None = None,
    ) -> None:
        self.weight = weight
        self.scales = scales
        self.biases = biases
        self.quantization = quantization
        self._on_cpu = on_cpu()

    def __call__(self, x: mx.array) -> mx.array:
        """x [..., in] -> [..., out]."""
        if self._on_cpu and x.size // x.shape[-1] >= MANY_ROWS:
            return product_in_numpy(x, self.dense())
        if self.quantization is None:
            return x @ self.weight.T
        assert self.scales is not None
        return mx.quantized_matmul(
            x,
            self.weight,
            self.scales,
            self.biases,
            transpose=True,
            group_size=self.quantization.group_size,
            bits=self.quantization.bits,
        )

    def rows(self, ids: mx.array) -> mx.array:
        """The rows `ids` [...] of the matrix -> [..., in]: an embedding look-up."""
        if self.quantization is None:
            return self.weight[ids]
        assert self.scales is not None and self.biases is not None
        return dequantize(self.weight[ids], self.scales[ids], self.biases[ids], self.quantization)

    def dense(self) -> mx.array:
        """The matrix [out, in] as floats."""
        if self.quantization is None:
            return self.weight
        assert self.scales is not None and self.biases is not None
        return dequantize(self.weight, self.scales, self.biases, self.quantization)


def dequantize(weight: mx.array, scales: mx.array, biases: mx.array, quantization: Quantization) -> mx.array:
    """Packed words [..., words] -> floats [..., columns] of the type of `scales`."""
    return mx.dequantize(weight, scales, biases, group_size=quantization.group_size, bits=quantization.bits)


def product_in_numpy(x: mx.array, weight: mx.array) -> mx.array:
    """x [..., in] times weight [out, in] transposed, by NumPy's BLAS in float32. Evaluates both."""
    if weight.dtype != mx.float32:
        weight = weight.astype(mx.float32)
    rows = np.array(x.astype(mx.float32), copy=False).reshape(-1, x.shape[-1])
    y = mx.array(rows @ np.array(weight, copy=False).T)
    return y.reshape(*x.shape[:-1], weight.shape[0]).astype(x.dtype)
