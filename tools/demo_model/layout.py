"""MLX's layout of a model's tensors: their names, how bits are packed, and a model's files read back as masters."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor

from engine.checkpoint.manifest import FILE_NAME, RESIDENT_NAME, Manifest
from tools.demo_model.quantize import ZERO_CENTRED, dequantize
from tools.demo_model.shape import GROUP

DTYPES = {"U32": torch.uint32, "BF16": torch.bfloat16}


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


def restored(model: Path, like: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The values of an export or of a packed model, as the one that ships, in float32 under transformers' names, `like`
    giving names and shapes. Raises ValueError for a tensor of another shape, and where neither lies there."""
    held = _packed(model) if (model / FILE_NAME).is_file() else _exported(model)
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


def _exported(directory: Path) -> dict[str, Tensor]:
    held: dict[str, Tensor] = {}
    for file in sorted(directory.glob("model-*.safetensors")):
        held.update(load_file(file))
    if not held:
        raise ValueError(f"{directory} holds no model-*.safetensors, as `tools.demo_model.export` writes them")
    return held


def _packed(directory: Path) -> dict[str, Tensor]:
    """A packed model under the names of an export: the parts of its experts in tensors of their own again."""
    held: dict[str, Tensor] = {}
    for name, tensor in load_file(directory / RESIDENT_NAME).items():
        held[f"language_model.{name}" if name.startswith("lm_head") else f"language_model.model.{name}"] = tensor
    manifest = Manifest.from_directory(directory)
    assert manifest is not None
    for entry in manifest.tensors(directory):
        experts, rows, columns = entry.shape
        places = np.fromfile(entry.path, np.uint8).reshape(experts, -1)
        record = places[:, entry.offset : entry.offset + entry.nbytes // experts].copy()
        value = torch.from_numpy(record).view(DTYPES[entry.dtype]).view(experts, rows, columns)
        layer, _, part = entry.name.partition(".mlp.packed.")
        matrix, _, kind = part.partition(".")
        stem = f"language_model.model.{layer}.mlp.switch_mlp"
        targets = ["gate_proj", "up_proj"] if matrix == "gate_up" else [f"{matrix}_proj"]
        for target, half in zip(targets, value.chunk(len(targets), dim=1), strict=True):
            held[f"{stem}.{target}.{kind}"] = half.contiguous()
    return held


def _value(held: Mapping[str, Tensor], target: str, name: str) -> Tensor:
    scales = held.get(f"{target}.scales")
    if scales is None:
        return held[f"{target}.weight" if name.endswith(".weight") else target].float()
    words = held[f"{target}.weight"]
    bits = words.shape[-1] * 32 // (scales.shape[-1] * GROUP)
    return dequantize(unpack(words, bits), scales, held[f"{target}.biases"])
