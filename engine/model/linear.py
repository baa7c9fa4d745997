"""Matrix products with resident weights, quantized or not."""

from __future__ import annotations

import mlx.core as mx
import numpy as np

from engine.checkpoint.layout import Quantization
from engine.model.host import MANY_ROWS, dequantize, host, on_cpu


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
            y = host(x).reshape(-1, x.shape[-1]) @ self._on_host().T
            return mx.array(y.reshape(*x.shape[:-1], -1)).astype(x.dtype)
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
        return mx.dequantize(
            self.weight[ids],
            self.scales[ids],
            self.biases[ids],
            group_size=self.quantization.group_size,
            bits=self.quantization.bits,
        )

    def _on_host(self) -> np.ndarray:
        """The matrix [out, in] as float32."""
        if self.quantization is None:
            return host(self.weight)
        assert self.scales is not None and self.biases is not None
        return dequantize(host(self.weight), host(self.scales), host(self.biases), self.quantization)
