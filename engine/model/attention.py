"""Gated grouped-query attention with a partial rotary embedding."""

from __future__ import annotations

import mlx.core as mx

from engine.config import ModelConfig
from engine.model.host import MANY_ROWS, attend, host, on_cpu
from engine.model.state import AttentionState
from engine.model.weights import Weights


class Attention:
    """Full attention of Qwen3.5: per head, q_proj gives [query | gate], and the output is gated before o_proj."""

    def __init__(self, config: ModelConfig, weights: Weights, prefix: str) -> None:
        hidden, self._heads, self._kv_heads = config.hidden_size, config.num_attention_heads, config.num_key_value_heads
        self._head_dim, self._rotary_dim = config.head_dim, config.rotary_dim
        self._theta, self._eps = config.rope_theta, config.rms_norm_eps
        self._on_cpu = on_cpu()
        width, kv_width = self._heads * self._head_dim, self._kv_heads * self._head_dim
        self.q_proj = weights.linear(prefix + "q_proj", 2 * width, hidden)
        self.k_proj = weights.linear(prefix + "k_proj", kv_width, hidden)
        self.v_proj = weights.linear(prefix + "v_proj", kv_width, hidden)
        self.o_proj = weights.linear(prefix + "o_proj", hidden, width)
        self.q_norm = weights.norm(prefix + "q_norm.weight", self._head_dim)
        self.k_norm = weights.norm(prefix + "k_norm.weight", self._head_dim)

    def __call__(self, x: mx.array, state: AttentionState) -> mx.array:
        """x [1, T, hidden] -> [1, T, hidden], after the tokens that `state` already holds."""
        _, tokens, _ = x.shape
        query_gate = self.q_proj(x).reshape(1, tokens, self._heads, 2 * self._head_dim)
        query, gate = mx.split(query_gate, 2, axis=-1)  # [1, T, heads, head_dim]
        key = self.k_proj(x).reshape(1, tokens, self._kv_heads, self._head_dim)
        value = self.v_proj(x).reshape(1, tokens, self._kv_heads, self._head_dim).swapaxes(1, 2)
        query = self._rope(mx.fast.rms_norm(query, self.q_norm, self._eps).swapaxes(1, 2), state.tokens)
        key = self._rope(mx.fast.rms_norm(key, self.k_norm, self._eps).swapaxes(1, 2), state.tokens)
        keys, values = state.append(key, value)
        scale = self._head_dim**-0.5
        if self._on_cpu and tokens >= MANY_ROWS:
            attended = mx.array(attend(host(query)[0], host(keys)[0], host(values)[0], scale))[None].astype(x.dtype)
        else:
            mask = "causal" if tokens > 1 else None
            attended = mx.fast.scaled_dot_product_attention(query, keys, values, scale=scale, mask=mask)
        attended = attended.swapaxes(1, 2) * mx.sigmoid(gate)
        return self.o_proj(attended.reshape(1, tokens, self._heads * self._head_dim))

    def _rope(self, x: mx.array, offset: int) -> mx.array:
        """Rotate the first rotary_dim of [1, heads, T, head_dim], halves paired. Text positions make the model's
        multi-axis rope the plain one."""
        return mx.fast.rope(x, self._rotary_dim, traditional=False, base=self._theta, scale=1.0, offset=offset)
