"""The model for training only: the mathematics of transformers' Qwen3_5MoeForCausalLM in few, large operations.

Weights come by transformers' names, in a flat dictionary; there is no cache and no attention mask (rows are padded at
the end, where nothing that counts can see it). Activations have the type of the weights; the gates of
the delta rule and the router's probabilities are float32.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from tools.demo_model.kernels import gated_norm
from tools.demo_model.network_delta import delta_rule
from tools.demo_model.network_experts import experts

LOGITS = 1 << 27  # logits that are held at a time


@dataclass(frozen=True)
class Routes:
    """What the router of one layer said of every place: its probabilities and its choice, [places, experts | top_k]."""

    probabilities: Tensor
    chosen: Tensor


class Network:
    """A forward pass over weights that someone else holds and moves."""

    def __init__(self, config: Mapping[str, Any], weights: dict[str, Tensor]) -> None:
        self.config = config
        self.weights = weights
        self.eps = config["rms_norm_eps"]
        rope = config["rope_parameters"]
        self.rotated = int(config["head_dim"] * rope["partial_rotary_factor"])
        self.theta = rope["rope_theta"]

    def __call__(self, ids: Tensor) -> tuple[Tensor, list[Routes]]:
        """The last hidden states [rows, length, hidden] of ids [rows, length], and the routes layer by layer."""
        hidden = F.embedding(ids, self.weights["model.embed_tokens.weight"])
        turn = self._rotation(ids.shape[1], hidden)
        routes = []
        for index, kind in enumerate(self.config["layer_types"]):
            name = f"model.layers.{index}"
            inputs = self._norm(hidden, f"{name}.input_layernorm")
            if kind == "full_attention":
                hidden = hidden + self._attention(inputs, f"{name}.self_attn", turn)
            else:
                hidden = hidden + self._delta(inputs, f"{name}.linear_attn")
            added, route = self._experts(self._norm(hidden, f"{name}.post_attention_layernorm"), f"{name}.mlp")
            hidden = hidden + added
            routes.append(route)
        return self._norm(hidden, "model.norm"), routes

    def _linear(self, inputs: Tensor, *names: str) -> Tensor:
        """One product for projections of the same inputs."""
        return F.linear(inputs, torch.cat([self.weights[f"{name}.weight"] for name in names]))

    def _norm(self, inputs: Tensor, name: str) -> Tensor:
        weight = self.weights[f"{name}.weight"]
        return F.rms_norm(inputs, weight.shape, 1 + weight, self.eps)

    def _rotation(self, length: int, like: Tensor) -> tuple[Tensor, Tensor]:
        half = torch.arange(0, self.rotated, 2, device=like.device, dtype=torch.float32) / self.rotated
        angles = torch.outer(torch.arange(length, device=like.device, dtype=torch.float32), self.theta**-half)
        angles = torch.cat((angles, angles), -1).unsqueeze(1)  # [length, 1, rotated]
        return angles.cos().to(like.dtype), angles.sin().to(like.dtype)

    def _turned(self, heads: Tensor, turn: tuple[Tensor, Tensor]) -> Tensor:
        cosine, sine = turn
        first, rest = heads[..., : self.rotated], heads[..., self.rotated :]
        low, high = first.chunk(2, -1)
        return torch.cat((first * cosine + torch.cat((-high, low), -1) * sine, rest), -1)

    def _attention(self, inputs: Tensor, name: str, turn: tuple[Tensor, Tensor]) -> Tensor:
        rows, length, _ = inputs.shape
        heads, kv_heads, dim = (self.config[key] for key in ("num_attention_heads", "num_key_value_heads", "head_dim"))
        projected = self._linear(inputs, f"{name}.q_proj", f"{name}.k_proj", f"{name}.v_proj")
        query_gate, keys, values = projected.split((2 * heads * dim, kv_heads * dim, kv_heads * dim), -1)
        query, gate = query_gate.view(rows, length, heads, 2 * dim).chunk(2, -1)
        query = self._turned(self._norm(query, f"{name}.q_norm"), turn)
        key = self._turned(self._norm(keys.view(rows, length, kv_heads, dim), f"{name}.k_norm"), turn)
        value = values.view(rows, length, kv_heads, dim)
        read = F.scaled_dot_product_attention(
            query.transpose(1, 2), key.transpose(1, 2), value.transpose(1, 2), is_causal=True, enable_gqa=True
        )
        read = read.transpose(1, 2) * gate.sigmoid()
        return F.linear(read.reshape(rows, length, heads * dim), self.weights[f"{name}.o_proj.weight"])

    def _delta(self, inputs: Tensor, name: str) -> Tensor:
        rows, length, _ = inputs.shape
        key_heads, heads = self.config["linear_num_key_heads"], self.config["linear_num_value_heads"]
        dim = self.config["linear_value_head_dim"]
        # Projection and convolution as one product of four places with four scaled copies of the projection: the
        # tensor cores do that sooner than element-wise work passes over the memory.
        taps = self.weights[f"{name}.conv1d.weight"].squeeze(1)  # [channels, taps]
        projection = self.weights[f"{name}.in_proj_qkv.weight"]
        convolution = (taps.unsqueeze(-1) * projection.unsqueeze(1)).flatten(1)  # [channels, taps * hidden]
        recent: Tensor = _Recent.apply(inputs, taps.shape[1])  # type: ignore[no-untyped-call]
        mixed = F.silu(F.linear(recent, convolution))
        gates = self._linear(inputs, f"{name}.in_proj_z", f"{name}.in_proj_b", f"{name}.in_proj_a")
        z, b, a = gates.split((heads * dim, heads, heads), -1)
        beta = b.float().sigmoid()
        rate = self.weights[f"{name}.A_log"].float().exp()
        decay = -rate * F.softplus(a.float() + self.weights[f"{name}.dt_bias"].float())
        read = delta_rule(mixed, beta, decay, key_heads)
        read = gated_norm(read.view(rows, length, heads, dim), z.view(rows, length, heads, dim), self.eps)
        # The norm's weight is the same for all heads, and moves into the projection.
        out = self.weights[f"{name}.out_proj.weight"] * self.weights[f"{name}.norm.weight"].repeat(heads)
        return F.linear(read.view(rows, length, heads * dim), out)

    def _experts(self, inputs: Tensor, name: str) -> tuple[Tensor, Routes]:
        flat = inputs.flatten(0, 1)
        gate, up, router, shared_gate = (
            self.weights[f"{name}.{part}.weight"]
            for part in ("shared_expert.gate_proj", "shared_expert.up_proj", "gate", "shared_expert_gate")
        )
        probabilities = F.linear(flat, router).softmax(-1, dtype=torch.float32)
        weights, chosen = probabilities.topk(self.config["num_experts_per_tok"], -1, sorted=False)
        weights = (weights / weights.sum(-1, keepdim=True)).to(flat.dtype)
        parts = (self.weights[f"{name}.experts.{part}"] for part in ("gate_up_proj", "down_proj"))
        routed = experts(flat, weights, chosen, *parts)
        shared = F.silu(F.linear(flat, gate)) * F.linear(flat, up)
        shared = F.linear(
            shared * F.linear(flat, shared_gate).sigmoid(), self.weights[f"{name}.shared_expert.down_proj.weight"]
        )
        return (routed + shared).view_as(inputs), Routes(probabilities, chosen)

    def loss(self, hidden: Tensor, places: Tensor, targets: Tensor, weights: Tensor) -> tuple[Tensor, Tensor]:
        """The weighted mean cross entropy at `places` of the flattened hidden states, and each place's own (detached).

        places, targets and weights have one dimension; the weights are float32 and need not add up to one."""
        chosen = hidden.flatten(0, 1).index_select(0, places)
        head = self.weights["lm_head.weight"]
        loss, each = _CrossEntropy.apply(chosen, head, targets, weights / weights.sum())  # type: ignore[no-untyped-call]
        return loss, each


class _Recent(torch.autograd.Function):
    """Each place beside the ones before it, the oldest first: [rows, length, taps * hidden], zeros before the start."""

    @staticmethod
    def forward(ctx: Any, inputs: Tensor, taps: int) -> Tensor:
        ctx.taps = taps
        rows, length, hidden = inputs.shape
        padded = F.pad(inputs, (0, 0, taps - 1, 0))
        return padded.as_strided((rows, length, taps * hidden), ((length + taps - 1) * hidden, hidden, 1)).contiguous()

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None]:
        parts = gradients[0].chunk(ctx.taps, -1)
        result = parts[-1].contiguous()
        for back, part in enumerate(reversed(parts[:-1]), 1):
            result[:, :-back] += part[:, back:]
        return result, None


class _CrossEntropy(torch.autograd.Function):
    """Computes its gradients in the forward pass, slice by slice, so that logits are never kept."""

    @staticmethod
    def forward(ctx: Any, hidden: Tensor, head: Tensor, targets: Tensor, weights: Tensor) -> tuple[Tensor, Tensor]:
        losses = torch.empty_like(weights)
        d_hidden, d_head = torch.empty_like(hidden), torch.zeros_like(head, dtype=torch.float32)
        step = max(1, LOGITS // len(head))
        for start in range(0, len(hidden), step):
            part = slice(start, start + step)
            index = targets[part].unsqueeze(1)
            probabilities = F.linear(hidden[part], head).softmax(-1, dtype=torch.float32)
            torch.neg(probabilities.gather(1, index).clamp_min_(1e-30).log_().squeeze(1), out=losses[part])
            probabilities.scatter_add_(1, index, torch.full_like(index, -1, dtype=torch.float32))
            d_logits = torch.mul(
                probabilities, weights[part].unsqueeze(1), out=torch.empty_like(probabilities, dtype=hidden.dtype)
            )
            torch.mm(d_logits, head, out=d_hidden[part])
            d_head += d_logits.mT @ hidden[part]
        ctx.save_for_backward(d_hidden, d_head.to(head.dtype))
        ctx.mark_non_differentiable(losses)
        return (losses * weights).sum(), losses

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, Tensor, None, None]:
        d_hidden, d_head = ctx.saved_tensors
        return d_hidden * gradients[0].to(d_hidden.dtype), d_head * gradients[0].to(d_head.dtype), None, None
