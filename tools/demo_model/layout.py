"""MLX's layout of a model's tensors: their names, how bits are packed, and an export read back as masters."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor

from tools.demo_model.quantize import ZERO_CENTRED, dequantize
from tools.demo_model.shape import GROUP


def mlx_names(name: str) -> list[str]:
    """The MLX names of a transformers parameter, without `.weight`; two for the fused gate and up projection."""
    base = name.removesuffix(".weight")
    base = f"language_model.{base}"
    if base.endswith("experts.gate_up_proj"):
        stem = base.removesuffix("experts.gate_up_proj")
        return [f"{stem}switch_mlp.gate_proj", f"{stem}switch_mlp.up_proj"]
    return [base.replace("mlp.experts.", "mlp.switch_mlp.")]


def pack(q: Tensor, bits: int) -> Tensor:
    """Packing of q [..., n] into uint32 words [..., n * bits / 32]: one stream of bits, the lowest first."""
    values = q.to(torch.uint8).cpu().numpy()
    stream = np.unpackbits(values[..., None], axis=-1, count=bits, bitorder="little")
    packed = np.packbits(stream.reshape(*values.shape[:-1], -1), axis=-1, bitorder="little")
    return torch.from_numpy(packed.view("<u4"))


def unpack(words: Tensor, bits: int) -> Tensor:
    """What `pack` packed: q [..., n], uint8."""
    stream = np.unpackbits(words.numpy().view(np.uint8), axis=-1, bitorder="little")
    values = np.packbits(stream.reshape(*stream.shape[:-1], -1, bits), axis=-1, bitorder="little")
    return torch.from_numpy(values[..., 0])


def restored(exported: Path, like: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """An export's values in float32 under transformers' names, `like` giving names and shapes. Raises ValueError for a
    tensor of another shape, and where no export lies (a packed model, as the one that ships, is none)."""
    held: dict[str, Tensor] = {}
    for file in sorted(exported.glob("model-*.safetensors")):
        held.update(load_file(file))
    if not held:
        raise ValueError(f"{exported} holds no model-*.safetensors, as `tools.demo_model.export` writes them")
    state = {}
    for name, tensor in like.items():
        value = torch.cat([_value(held, target, name) for target in mlx_names(name)], dim=-2 if tensor.dim() > 1 else 0)
        if name.endswith(ZERO_CENTRED):  # the file holds 1 + w
            value = value - 1
        if "conv1d" in name:
            value = value.movedim(1, 2).contiguous()
        if value.shape != tensor.shape:
            raise ValueError(f"{name}: the export has {tuple(value.shape)}, transformers {tuple(tensor.shape)}")
        state[name] = value
    return state


def _value(held: Mapping[str, Tensor], target: str, name: str) -> Tensor:
    scales = held.get(f"{target}.scales")
    if scales is None:
        return held[f"{target}.weight" if name.endswith(".weight") else target].float()
    words = held[f"{target}.weight"]
    bits = words.shape[-1] * 32 // (scales.shape[-1] * GROUP)
    return dequantize(unpack(words, bits), scales, held[f"{target}.biases"])
