"""MLX's affine quantization in torch: for the last stage of training, where the weights must be what is exported.

w ~ q * scale + bias for groups of 64 along the last dimension, scale and bias rounded to bf16 as the file holds them.
The choice of scale and bias is MLX's (affine_quantize): the end of the range with the larger magnitude falls exactly on
the grid. Here q is computed with the rounded scale and bias, so nothing is lost twice.
"""

from __future__ import annotations

import torch
from torch import Tensor

from tools.demo_model.shape import GROUP

ZERO_CENTRED = (
    "input_layernorm.weight",
    "post_attention_layernorm.weight",
    "model.norm.weight",
    "q_norm.weight",
    "k_norm.weight",
)
EIGHT_BIT = ("mlp.gate.weight", "shared_expert_gate.weight", "embed_tokens.weight", "lm_head.weight")


def bits_of(name: str, tensor: Tensor) -> int | None:
    """Bits of a parameter by its transformers name; None for what stays in 16 bits (norms, convolution, decay)."""
    if tensor.dim() < 2 or "conv1d" in name:
        return None
    return 8 if name.endswith(EIGHT_BIT) else 4


def quantize(weight: Tensor, bits: int) -> tuple[Tensor, Tensor, Tensor]:
    """(q, scales, biases) of a float32 weight [..., n]: q int32 of the same shape, the others [..., n / 64] in bf16."""
    steps = (1 << bits) - 1
    groups = weight.unflatten(-1, (-1, GROUP))
    low, high = groups.amin(-1), groups.amax(-1)
    scale = ((high - low) / steps).clamp_min(1e-7)
    low_is_edge = low.abs() > high.abs()
    scale = torch.where(low_is_edge, scale, -scale)
    edge = torch.where(low_is_edge, low, high)
    at_zero = torch.round(edge / scale)
    scale = torch.where(at_zero != 0, edge / at_zero, scale).bfloat16()
    bias = torch.where(at_zero != 0, edge, torch.zeros_like(edge)).bfloat16()
    q = torch.round((groups - bias.float()[..., None]) / scale.float()[..., None]).clamp(0, steps)
    return q.flatten(-2).int(), scale, bias


def dequantize(q: Tensor, scales: Tensor, biases: Tensor) -> Tensor:
    """q * scale + bias in float32."""
    groups = q.unflatten(-1, (-1, GROUP)).float()
    return (groups * scales.float()[..., None] + biases.float()[..., None]).flatten(-2)


def as_exported(name: str, master: Tensor) -> Tensor:
    """The float32 value that a parameter will have once exported and read back."""
    bits = bits_of(name, master)
    if bits is not None:
        return dequantize(*quantize(master, bits))
    if name.endswith(ZERO_CENTRED):  # the file holds 1 + w
        return (1 + master).bfloat16().float() - 1
    return master.clone() if name.endswith("A_log") else master.bfloat16().float()
