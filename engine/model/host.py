"""Products of many rows on the host: NumPy's BLAS in place of MLX's CPU backend.

MLX's CPU wheel is built on the reference BLAS: 256 rows times 1,024 x 256 take 50 ms there and 0.85 ms here (measured
on 2 cores, MLX 0.32.4, NumPy 2.4). So where MLX computes on the CPU, prefill leaves it for these products, in float32.
On a GPU nothing here is used.
"""

from __future__ import annotations

import mlx.core as mx
import numpy as np
from threadpoolctl import threadpool_limits

from engine.checkpoint.layout import Quantization

MANY_ROWS = 4
"""From how many rows on, dequantizing once and a BLAS product beat MLX's quantized product."""


def on_cpu() -> bool:
    """Whether MLX computes on the CPU here."""
    return bool(mx.default_device() == mx.Device(mx.cpu))


def host(array: mx.array) -> np.ndarray:
    """The memory of an array as float32 or words, without a copy where it is of such a type. Evaluates it."""
    if array.dtype not in (mx.float32, mx.uint32):
        array = array.astype(mx.float32)
    return np.array(array, copy=False)


def dequantize(weight: np.ndarray, scales: np.ndarray, biases: np.ndarray, quantization: Quantization) -> np.ndarray:
    """Packed words [rows, words] with scales and biases [rows, groups] -> float32 [rows, columns]."""
    bits, size = quantization.bits, quantization.group_size
    if 32 % bits:  # elements straddle words: MLX unpacks those
        unpacked = mx.dequantize(mx.array(weight), mx.array(scales), mx.array(biases), group_size=size, bits=bits)
        return np.array(unpacked, copy=False)
    shifts = np.arange(0, 32, bits, dtype=np.uint32)
    values = ((weight[..., None] >> shifts) & np.uint32((1 << bits) - 1)).astype(np.float32)
    values = values.reshape(*scales.shape, size)
    values *= scales[..., None]
    values += biases[..., None]
    return values.reshape(weight.shape[0], -1)


def use_one_thread() -> None:
    """Keep NumPy's BLAS to the calling thread from now on, for models whose products are small.

    Its threads wait by spinning: with the products of a hidden size of 256, two are no faster than one on two free
    cores, and five times slower when something else wants one of them (measured).
    """
    threadpool_limits(limits=1, user_api="blas")


def silu(x: np.ndarray) -> np.ndarray:
    """x * sigmoid(x) of each element, without overflow."""
    return np.asarray(x / (1 + np.exp(-np.maximum(x, -80))))  # below -80 the true value is under 1e-33


def attend(query: np.ndarray, keys: np.ndarray, values: np.ndarray, scale: float) -> np.ndarray:
    """Causal grouped-query attention. query [heads, T, d], keys and values [kv_heads, S, d], where the last T of the S
    positions are the queries' own -> [heads, T, d]."""
    heads, tokens, width = query.shape
    kv_heads, positions, _ = keys.shape
    shared = query.reshape(kv_heads, heads // kv_heads * tokens, width) * np.float32(scale)
    scores = (shared @ keys.swapaxes(1, 2)).reshape(heads, tokens, positions)
    scores[:, np.triu(np.ones((tokens, positions), np.bool_), k=positions - tokens + 1)] = -np.inf
    scores -= scores.max(axis=-1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(axis=-1, keepdims=True)
    weights = scores.reshape(kv_heads, heads // kv_heads * tokens, positions)
    return np.asarray(weights @ values).reshape(heads, tokens, width)
