"""Element-wise work of training that plain torch does in many passes."""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor


def gate_experts(both: Tensor, share: Tensor) -> Tensor:
    """silu(gate) * up * share: [slots, width] of both [slots, 2 * width] and share [slots]."""
    gate, up = both.chunk(2, -1)
    return F.silu(gate).mul_(up).mul_(share.unsqueeze(-1))


def gate_experts_backward(d_inner: Tensor, both: Tensor, share: Tensor) -> tuple[Tensor, Tensor]:
    """The gradients of `both` and `share`."""
    gate, up = both.chunk(2, -1)
    active = F.silu(gate)
    d_both = torch.empty_like(both)
    d_gate, d_up = d_both.chunk(2, -1)
    torch.mul(d_inner, active, out=d_up)
    d_share = (d_up * up).sum(-1, dtype=share.dtype)
    d_up.mul_(share.unsqueeze(-1))
    d_active = (d_inner * up).mul_(share.unsqueeze(-1))
    d_gate.copy_(torch.ops.aten.silu_backward(d_active, gate))
    return d_both, d_share


def sum_rows(rows: Tensor, where: Tensor) -> Tensor:
    """The sum of the rows that each line of `where` [places, k] names: [places, width]."""
    return rows[where].sum(1)


def gated_norm(values: Tensor, gate: Tensor, eps: float) -> Tensor:
    """values / rms(values) * silu(gate), over the last dimension."""
    result: Tensor = _GatedNorm.apply(values, gate, eps)  # type: ignore[no-untyped-call]
    return result


class _GatedNorm(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, values: Tensor, gate: Tensor, eps: float) -> Tensor:
        norm = torch.linalg.vector_norm(values, dim=-1, keepdim=True, dtype=torch.float32)
        scale = norm.square_().div_(values.shape[-1]).add_(eps).rsqrt_()
        ctx.save_for_backward(values, gate, scale)
        return torch.mul(values, scale, out=torch.empty_like(values)).mul_(F.silu(gate))

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, Tensor, None]:
        values, gate, scale = ctx.saved_tensors
        d_result = gradients[0]
        d_gate = torch.ops.aten.silu_backward((d_result * values).mul_(scale), gate)
        d_normed = d_result * F.silu(gate)
        along = (d_normed * values).sum(-1, keepdim=True, dtype=torch.float32)
        along *= scale.pow(3).div_(-values.shape[-1])
        d_values = torch.mul(d_normed, scale).addcmul_(values, along)
        return d_values.to(values.dtype), d_gate, None
