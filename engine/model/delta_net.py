"""The gated delta net (arXiv:2412.06464): linear attention whose state forgets by a gate and corrects by the delta
rule.

One token: S <- g S;  S <- S + k (beta (v - S^T k))^T;  o = S^T q.
Many tokens: the chunked form of the same recurrence. Inside a chunk all tokens at once, through the inverse of a unit
lower triangular matrix; from chunk to chunk one state. The state is float32, whatever the compute type.
"""

from __future__ import annotations

import mlx.core as mx
import numpy as np

from engine.config import ModelConfig
from engine.model.host import on_cpu
from engine.model.state import DeltaState
from engine.model.weights import Weights

CHUNK_TOKENS_CPU, CHUNK_TOKENS_GPU = 16, 64
"""Work a token grows with the chunk, sequential steps shrink with it: the CPU has nothing to fill with wide
products."""


class GatedDeltaNet:
    """The linear-attention layer of Qwen3.5. Value head h uses key head h // (value_heads / key_heads)."""

    def __init__(self, config: ModelConfig, weights: Weights, prefix: str) -> None:
        hidden, self._eps = config.hidden_size, config.rms_norm_eps
        self._key_heads, self._value_heads = config.linear_num_key_heads, config.linear_num_value_heads
        self._key_dim, self._value_dim = config.linear_key_head_dim, config.linear_value_head_dim
        self._taps = config.linear_conv_kernel_dim
        self._keys, values = self._key_heads * self._key_dim, self._value_heads * self._value_dim
        self._channels = 2 * self._keys + values
        self._chunk_tokens = CHUNK_TOKENS_CPU if on_cpu() else CHUNK_TOKENS_GPU
        self.in_proj_qkv = weights.linear(prefix + "in_proj_qkv", self._channels, hidden)
        self.in_proj_z = weights.linear(prefix + "in_proj_z", values, hidden)
        self.in_proj_b = weights.linear(prefix + "in_proj_b", self._value_heads, hidden)
        self.in_proj_a = weights.linear(prefix + "in_proj_a", self._value_heads, hidden)
        self.out_proj = weights.linear(prefix + "out_proj", hidden, values)
        self.conv1d = weights.convolution(prefix + "conv1d.weight", self._channels, self._taps)
        self.norm = weights.tensor(prefix + "norm.weight", (self._value_dim,))
        self.dt_bias = weights.tensor(prefix + "dt_bias", (self._value_heads,), mx.float32)
        self.decay_rate = mx.exp(weights.tensor(prefix + "A_log", (self._value_heads,), mx.float32))

    def __call__(self, x: mx.array, state: DeltaState) -> mx.array:
        """x [1, T, hidden] -> [1, T, hidden], after the tokens that `state` already holds."""
        _, tokens, _ = x.shape
        mixed = self._convolve(self.in_proj_qkv(x), state)
        query, key, value = mx.split(mixed, [self._keys, 2 * self._keys], axis=-1)
        query = self._unit(query) * self._key_dim**-0.5  # [1, value_heads, T, key_dim]
        key = self._unit(key)
        value = value.reshape(1, tokens, self._value_heads, self._value_dim).swapaxes(1, 2).astype(mx.float32)
        beta = mx.sigmoid(self.in_proj_b(x).astype(mx.float32)).swapaxes(1, 2)  # [1, value_heads, T]
        rate = mx.logaddexp(self.in_proj_a(x).astype(mx.float32) + self.dt_bias, mx.array(0.0))  # softplus
        log_decay = (-self.decay_rate * rate).swapaxes(1, 2)  # [1, value_heads, T], <= 0
        memory = state.memory
        if memory is None:
            memory = mx.zeros((1, self._value_heads, self._key_dim, self._value_dim), mx.float32)
        if tokens == 1:
            output, state.memory = delta_step(query, key, value, log_decay, beta, memory)
        else:
            output, state.memory = delta_chunks(query, key, value, log_decay, beta, memory, self._chunk_tokens)
        z = self.in_proj_z(x).reshape(1, tokens, self._value_heads, self._value_dim)
        output = mx.fast.rms_norm(output.swapaxes(1, 2), self.norm.astype(mx.float32), self._eps)
        output = (output * _silu(z.astype(mx.float32))).astype(x.dtype)
        return self.out_proj(output.reshape(1, tokens, self._value_heads * self._value_dim))

    def _convolve(self, x: mx.array, state: DeltaState) -> mx.array:
        """Causal depthwise convolution and SiLU over [1, T, channels]."""
        history = state.convolution
        if history is None:
            history = mx.zeros((1, self._taps - 1, self._channels), x.dtype)
        window = mx.concatenate([history, x], axis=1)
        state.convolution = mx.contiguous(window[:, -(self._taps - 1) :])
        tokens = x.shape[1]
        total = window[:, :tokens] * self.conv1d[0]
        for tap in range(1, self._taps):
            total = total + window[:, tap : tap + tokens] * self.conv1d[tap]
        return _silu(total)

    def _unit(self, x: mx.array) -> mx.array:
        """[1, T, key_heads * key_dim] -> unit vectors [1, value_heads, T, key_dim] in float32."""
        x = x.reshape(1, x.shape[1], self._key_heads, self._key_dim).swapaxes(1, 2).astype(mx.float32)
        x = x * mx.rsqrt(mx.sum(x * x, axis=-1, keepdims=True) + 1e-6)
        return mx.repeat(x, self._value_heads // self._key_heads, axis=1)


def delta_step(
    query: mx.array, key: mx.array, value: mx.array, log_decay: mx.array, beta: mx.array, memory: mx.array
) -> tuple[mx.array, mx.array]:
    """The recurrence for one token. query, key [B, H, 1, dk], value [B, H, 1, dv], log_decay, beta [B, H, 1],
    memory [B, H, dk, dv] -> output [B, H, 1, dv] and the new memory."""
    key = key.swapaxes(2, 3)  # [B, H, dk, 1]
    memory = memory * mx.exp(log_decay)[..., None]
    correction = (value - mx.sum(memory * key, axis=2, keepdims=True)) * beta[..., None]
    memory = memory + key * correction
    return mx.sum(memory * query.swapaxes(2, 3), axis=2, keepdims=True), memory


def delta_chunks(
    query: mx.array,
    key: mx.array,
    value: mx.array,
    log_decay: mx.array,
    beta: mx.array,
    memory: mx.array,
    chunk: int,
) -> tuple[mx.array, mx.array]:
    """The same recurrence for T tokens, `chunk` at a time. Shapes as in `delta_step` with T for 1.

    With G the running sum of log_decay inside a chunk, the corrections U of its tokens solve
        (I + L) U = beta (V - exp(G) K S),   L[i, j] = beta_i exp(G_i - G_j) k_i . k_j  for j < i.
    """
    batch, heads, tokens, _ = query.shape
    count = -(-tokens // chunk)
    padding = count * chunk - tokens  # padded tokens have beta 0 and decay 1: they change nothing

    def chunked(x: mx.array) -> mx.array:
        width = [(0, 0), (0, 0), (0, padding)] + [(0, 0)] * (x.ndim - 3)
        return mx.pad(x, width).reshape(batch, heads, count, chunk, *x.shape[3:])

    query, key, value, beta = chunked(query), chunked(key), chunked(value), chunked(beta)[..., None]
    total = mx.cumsum(chunked(log_decay), axis=-1)  # [B, H, N, C]
    lower = mx.tril(mx.ones((chunk, chunk), mx.bool_))
    decay = mx.exp(mx.where(lower, total[..., :, None] - total[..., None, :], -mx.inf))  # [B, H, N, C, C]
    key_columns = key.swapaxes(-1, -2)
    strict = mx.tril((key * beta) @ key_columns * decay, k=-1)
    inverse = unit_lower_inverse(strict)
    grown = mx.exp(total)[..., None]
    own = inverse @ (value * beta)  # corrections if the memory were empty  [B, H, N, C, dv]
    inherited = inverse @ (key * beta * grown)  # and how each depends on the memory  [B, H, N, C, dk]
    within = (query @ key_columns) * decay  # [B, H, N, C, C]
    query = query * grown
    last = total[..., -1:]
    key_to_end = (key * mx.exp(last - total)[..., None]).swapaxes(-1, -2)  # [B, H, N, dk, C]
    survives = mx.exp(last)[..., None]
    outputs = []
    for n in range(count):
        correction = own[:, :, n] - inherited[:, :, n] @ memory
        outputs.append(query[:, :, n] @ memory + within[:, :, n] @ correction)
        memory = memory * survives[:, :, n] + key_to_end[:, :, n] @ correction
    return mx.concatenate(outputs, axis=2)[:, :, :tokens], memory


def unit_lower_inverse(strict: mx.array) -> mx.array:
    """(I + L)^-1 for strictly lower triangular L [..., C, C], C a power of two.

    By blocks of doubling size: [[P, 0], [Q, R]]^-1 = [[P^-1, 0], [-R^-1 Q P^-1, R^-1]]. It is forward substitution in
    log2(C) steps. The shorter Neumann product (I - L)(I + L^2)(I + L^4)... is not used: with repeated tokens the powers
    of L grow to 1e18 and cancel.
    """
    size = strict.shape[-1]
    inverse = mx.broadcast_to(mx.eye(size), strict.shape)
    block = 1
    while block < size:
        corner = mx.array(_corner_mask(size, block))
        inverse = inverse - corner * strict if block == 1 else inverse - inverse @ (corner * strict) @ inverse
        block *= 2
    return inverse


def _corner_mask(size: int, block: int) -> np.ndarray:
    """1 where a `block` x `block` lower left corner of a diagonal block of twice that size lies."""
    position = np.arange(size) // block
    rows, columns = position[:, None], position[None, :]
    return np.where((rows == columns + 1) & (rows % 2 == 1), np.float32(1), np.float32(0))


def _silu(x: mx.array) -> mx.array:
    return x * mx.sigmoid(x)
