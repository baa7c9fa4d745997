"""The routed experts for training: one sort, two grouped products forward and four backward, no scattered additions."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from tools.demo_model.kernels import gate_experts, gate_experts_backward, sum_rows


def experts(hidden: Tensor, weights: Tensor, chosen: Tensor, gate_up: Tensor, down: Tensor) -> Tensor:
    """What the chosen experts add, [places, hidden]. hidden [places, hidden]; weights, chosen [places, top_k]; gate_up
    [experts, 2 * width, hidden] and down [experts, hidden, width], as transformers keeps them."""
    result: Tensor = _Experts.apply(hidden, weights, chosen, gate_up, down)  # type: ignore[no-untyped-call]
    return result


class _Experts(torch.autograd.Function):
    """A slot is one choice of one place; slots are sorted by expert. `where` [places, top_k] finds a place's slots."""

    @staticmethod
    def forward(ctx: Any, hidden: Tensor, weights: Tensor, chosen: Tensor, gate_up: Tensor, down: Tensor) -> Tensor:
        count = len(gate_up)
        sorted_experts, slots = chosen.reshape(-1).to(torch.uint8).sort()
        ends = torch.searchsorted(
            sorted_experts, torch.arange(count, dtype=torch.uint8, device=hidden.device), right=True, out_int32=True
        )
        places = slots // chosen.shape[1]
        where = torch.empty_like(slots).scatter_(0, slots, torch.arange(len(slots), device=slots.device))
        where = where.view_as(chosen)
        share = weights.reshape(-1)[slots]
        inputs = hidden[places]
        both = grouped(inputs, gate_up.mT, ends)
        inner = gate_experts(both, share)  # the weight of an expert goes on its narrow side
        outputs = grouped(inner, down.mT, ends)
        ctx.save_for_backward(inputs, both, inner, share, places, where, ends, gate_up, down)
        return sum_rows(outputs, where)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, Tensor, None, Tensor, Tensor]:
        inputs, both, inner, share, places, where, ends, gate_up, down = ctx.saved_tensors
        outputs = gradients[0].contiguous()[places]
        d_down = grouped(outputs.mT, inner, ends)
        d_both, d_share = gate_experts_backward(grouped(outputs, down, ends), both, share)
        d_gate_up = grouped(d_both.mT, inputs, ends)
        d_hidden = sum_rows(grouped(d_both, gate_up, ends), where)
        return d_hidden, d_share[where], None, d_gate_up, d_down


def grouped(left: Tensor, right: Tensor, ends: Tensor) -> Tensor:
    """Products by group. [slots, k] @ [groups, k, n]: slots up to ends[g] with g's matrix. [m, slots] @ [slots, n]:
    one product a group, [groups, m, n]. The fused kernel knows only bf16."""
    if left.dtype == torch.bfloat16:
        result: Tensor = F.grouped_mm(left, right, offs=ends)
        return result
    bounds = [0, *ends.tolist()]
    spans = list(pairwise(bounds))
    if right.dim() == 3:
        return torch.cat([left[start:end] @ right[group] for group, (start, end) in enumerate(spans)])
    return torch.stack([left[:, start:end] @ right[start:end] for start, end in spans])
