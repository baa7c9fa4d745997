"""How large a Qwen3.5-MoE model is, from its dimensions alone: parameters, bytes at a bit width, bytes of state.

With it the published models are known without a network and without their files.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.config import ModelConfig


@dataclass(frozen=True, slots=True)
class ModelSizes:
    """Counts of weights and bytes. All of `config`'s layers have experts."""

    config: ModelConfig

    @property
    def expert_parameters(self) -> int:
        """Weights of one routed expert: gate, up and down."""
        return 3 * self.config.hidden_size * self.config.moe_intermediate_size

    @property
    def experts(self) -> int:
        """Routed experts of all layers."""
        return self.config.num_hidden_layers * self.config.num_experts

    @property
    def resident_parameters(self) -> int:
        """Weights that every token may use: all but the routed experts."""
        c = self.config
        heads, kv = c.num_attention_heads * c.head_dim, c.num_key_value_heads * c.head_dim
        keys, values = (
            c.linear_num_key_heads * c.linear_key_head_dim,
            c.linear_num_value_heads * c.linear_value_head_dim,
        )
        channels = 2 * keys + values
        attention = c.hidden_size * (2 * heads + 2 * kv + heads) + 2 * c.head_dim
        delta = c.hidden_size * (channels + 2 * values + 2 * c.linear_num_value_heads)
        delta += channels * c.linear_conv_kernel_dim + 2 * c.linear_num_value_heads + c.linear_value_head_dim
        shared = 3 * c.hidden_size * c.shared_expert_intermediate_size + c.hidden_size
        every_layer = c.hidden_size * c.num_experts + shared + 2 * c.hidden_size
        full = sum(kind == "full_attention" for kind in c.layer_types)
        ends = c.vocab_size * c.hidden_size * (1 if c.tie_word_embeddings else 2) + c.hidden_size
        return full * attention + (c.num_hidden_layers - full) * delta + c.num_hidden_layers * every_layer + ends

    @property
    def parameters(self) -> int:
        """All weights of the text model."""
        return self.resident_parameters + self.experts * self.expert_parameters

    def expert_bytes(self, bits: int, group_size: int = 64, float_bytes: int = 2) -> int:
        """One routed expert: on disk, or in a cache that keeps scales as floats of `float_bytes`."""
        return _stored_bytes(self.expert_parameters, bits, group_size, float_bytes)

    def resident_bytes(self, bits: int, group_size: int = 64) -> int:
        """Everything but the routed experts, to a percent (norms and convolutions are not quantized)."""
        return _stored_bytes(self.resident_parameters, bits, group_size, 2)

    def state_bytes(self, tokens: int, kv_bytes: int = 2) -> int:
        """Keys and values of `tokens` tokens, `kv_bytes` an element, and the delta state in float32."""
        c = self.config
        full = sum(kind == "full_attention" for kind in c.layer_types)
        delta = c.linear_num_value_heads * c.linear_key_head_dim * c.linear_value_head_dim * 4
        kv = 2 * c.num_key_value_heads * c.head_dim * kv_bytes * tokens
        return full * kv + (c.num_hidden_layers - full) * delta

    def kept_state_bytes(self, tokens: int, kv_bytes: int, *, in_place: bool) -> int:
        """What is kept free for the state of so many tokens, with two marks that one can go back to. in_place: that of
        the C kernels, which grows by half."""
        element = kv_bytes * 3 // 2 if in_place else kv_bytes
        return self.state_bytes(tokens, element) + 2 * self.state_bytes(0)


def _stored_bytes(parameters: int, bits: int, group_size: int, float_bytes: int) -> int:
    """A group of quantized weights carries a scale and a bias."""
    if bits >= 16:
        return parameters * bits // 8
    return parameters * bits // 8 + parameters // group_size * 2 * float_bytes


def _published(hidden: int, layers: int, heads: int, experts: int, top_k: int, width: int, values: int) -> ModelConfig:
    dimensions = {
        "model_type": "qwen3_5_moe",
        "text_config": {
            "hidden_size": hidden,
            "num_hidden_layers": layers,
            "vocab_size": 248320,
            "max_position_embeddings": 262144,
            "num_attention_heads": heads,
            "num_key_value_heads": 2,
            "head_dim": 256,
            "linear_num_key_heads": 16,
            "linear_num_value_heads": values,
            "linear_key_head_dim": 128,
            "linear_value_head_dim": 128,
            "linear_conv_kernel_dim": 4,
            "num_experts": experts,
            "num_experts_per_tok": top_k,
            "moe_intermediate_size": width,
            "shared_expert_intermediate_size": width,
        },
    }
    return ModelConfig.from_dict(dimensions, Path("the table of published models"))


KNOWN = {
    "Qwen3.5-397B-A17B": _published(4096, 60, 32, 512, 10, 1024, 64),
    "Qwen3.5-122B-A10B": _published(3072, 48, 32, 256, 8, 1024, 64),
    "Qwen3.5-35B-A3B": _published(2048, 40, 16, 256, 8, 512, 32),
    "Qwen3.6-35B-A3B": _published(2048, 40, 16, 256, 8, 512, 32),
}
"""The published models by the name of their repository."""
