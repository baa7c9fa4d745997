"""The mixture of experts: a router, experts that are streamed, and one shared expert that is resident.

`Router` gives each token its experts on the host, the one place where the host must read the device. `ExpertProduct`
computes from bank slots. The picks of a token are combined in the router's order whatever arrived first, so the text
does not depend on what was resident.
"""

from __future__ import annotations

from collections.abc import Callable

import mlx.core as mx
import numpy as np

from engine.checkpoint.layout import Projection, Record
from engine.config import ModelConfig
from engine.experts.bank import Bank
from engine.model.host import MANY_ROWS, dequantize, host, on_cpu, silu
from engine.model.weights import Weights


class Router:
    """softmax over all experts in float32."""

    def __init__(self, config: ModelConfig, weights: Weights, prefix: str) -> None:
        self.gate = weights.linear(prefix + "gate", config.num_experts, config.hidden_size)

    def probabilities(self, x: mx.array) -> mx.array:
        """x [T, hidden] -> [T, experts] float32, on the device."""
        return mx.softmax(self.gate(x).astype(mx.float32), axis=-1)


class SharedExpert:
    """The expert that every token uses, scaled by its own sigmoid gate."""

    def __init__(self, config: ModelConfig, weights: Weights, prefix: str) -> None:
        hidden, width = config.hidden_size, config.shared_expert_intermediate_size
        self.gate_proj = weights.linear(prefix + "shared_expert.gate_proj", width, hidden)
        self.up_proj = weights.linear(prefix + "shared_expert.up_proj", width, hidden)
        self.down_proj = weights.linear(prefix + "shared_expert.down_proj", hidden, width)
        self.shared_expert_gate = weights.linear(prefix + "shared_expert_gate", 1, hidden)

    def __call__(self, x: mx.array) -> mx.array:
        """x [T, hidden] -> [T, hidden]."""
        gate = self.gate_proj(x)
        y = self.down_proj(gate * mx.sigmoid(gate) * self.up_proj(x))
        return mx.sigmoid(self.shared_expert_gate(x)) * y


class ExpertProduct:
    """The feed-forward of experts that sit in bank slots."""

    def __init__(self, record: Record) -> None:
        self._projections = {projection.name: projection for projection in record.projections}
        self._on_cpu = on_cpu()

    def picks(self, x: mx.array, bank: Bank, slots: np.ndarray | mx.array) -> mx.array:
        """One token's picks: x [1, hidden], slots [k] -> [k, hidden], in the order of `slots`. Lazy. Slots that are on
        the device must come from a table of the host's."""
        return self._gathered(x[None], bank, slots)

    def rows(self, x: mx.array, bank: Bank, slots: np.ndarray, counts: np.ndarray) -> mx.array:
        """Many rows, sorted by slot: x [sum(counts), hidden], the first counts[0] rows for slots[0] and so on,
        `slots` ascending -> [sum(counts), hidden]."""
        if not self._on_cpu:
            return self._gathered(x[:, None], bank, np.repeat(slots, counts), ordered=True)
        of_row = np.repeat(slots, counts)
        few = np.repeat(counts < MANY_ROWS, counts)
        inputs = host(x)
        outputs = np.empty_like(inputs)
        if few.any():
            outputs[few] = host(self._gathered(mx.array(inputs[few])[:, None], bank, of_row[few]))
        for slot in slots[counts >= MANY_ROWS].tolist():
            rows = of_row == slot
            outputs[rows] = self._on_host(inputs[rows], bank, slot)
        return mx.array(outputs).astype(x.dtype)

    def _gathered(self, x: mx.array, bank: Bank, slots: np.ndarray | mx.array, *, ordered: bool = False) -> mx.array:
        """x [n or 1, 1, hidden], slots [n] -> [n, hidden]."""
        if isinstance(slots, np.ndarray) and slots.size and not 0 <= int(slots.min()) <= int(slots.max()) < bank.slots:
            raise IndexError(f"slots {slots.min()}..{slots.max()} of a bank of {bank.slots}")  # MLX would not say
        tensors = bank.tensors()
        indices = mx.array(slots.astype(np.uint32)) if isinstance(slots, np.ndarray) else slots

        def product(y: mx.array, name: str) -> mx.array:
            return _gather(y, tensors, self._projections[name], indices, ordered)

        return self._feed_forward(x, product)[:, 0]

    def _on_host(self, x: np.ndarray, bank: Bank, slot: int) -> np.ndarray:
        """x [n, hidden] through one expert by NumPy's BLAS (see host.py)."""
        parts = bank.slot(slot)

        def product(y: np.ndarray, name: str) -> np.ndarray:
            weight, quantization = parts[name + ".weight"], self._projections[name].quantization
            if quantization is not None:
                weight = dequantize(weight, parts[name + ".scales"], parts[name + ".biases"], quantization)
            return np.asarray(y @ weight.T)

        if "gate_up" in self._projections:
            gate, up = np.split(product(x, "gate_up"), 2, axis=-1)
        else:
            gate, up = product(x, "gate"), product(x, "up")
        return product(silu(gate) * up, "down")

    def _feed_forward(self, x: mx.array, product: Callable[[mx.array, str], mx.array]) -> mx.array:
        """down(silu(gate x) * up x), with gate and up fused or apart."""
        if "gate_up" in self._projections:
            gate, up = mx.split(product(x, "gate_up"), 2, axis=-1)
        else:
            gate, up = product(x, "gate"), product(x, "up")
        return product(gate * mx.sigmoid(gate) * up, "down")


def combine(picks: mx.array, weights: mx.array) -> mx.array:
    """picks [T, k, hidden] in router order, their probabilities [T, k] float32 -> [T, hidden]."""
    weights = weights / mx.sum(weights, axis=-1, keepdims=True)
    return mx.sum(picks * weights[..., None].astype(picks.dtype), axis=1)


def top_on_device(probabilities: mx.array, top_k: int) -> tuple[mx.array, mx.array]:
    """`top_experts` without the host: [1, experts] -> experts and their probabilities [k]. Lazy. Positive floats sort
    as the integers that their bits are, so one sort of whole numbers decides every tie."""
    count = probabilities.shape[-1]
    bits = probabilities[0].view(mx.int32).astype(mx.int64)
    experts = mx.argsort(mx.arange(count, dtype=mx.int64) - bits * count)[:top_k]
    return experts, probabilities[0][experts]


def _gather(
    x: mx.array, tensors: dict[str, mx.array], projection: Projection, indices: mx.array, ordered: bool
) -> mx.array:
    weight, quantization = tensors[projection.name + ".weight"], projection.quantization
    if quantization is None:
        # Not told that they are sorted: MLX 0.32.4 on CUDA then gives wrong products from 8 rows an expert on.
        return mx.gather_mm(x, weight.swapaxes(-1, -2), rhs_indices=indices)
    return mx.gather_qmm(
        x,
        weight,
        tensors[projection.name + ".scales"],
        tensors[projection.name + ".biases"],
        rhs_indices=indices,
        transpose=True,
        group_size=quantization.group_size,
        bits=quantization.bits,
        sorted_indices=ordered,
    )


def top_experts(probabilities: np.ndarray, top_k: int) -> tuple[np.ndarray, np.ndarray]:
    """[T, experts] -> experts [T, k] by descending probability (of equals the lower id first) and their probabilities
    [T, k]."""
    experts = np.argsort(-probabilities, axis=-1, kind="stable")[:, :top_k]
    return experts, np.take_along_axis(probabilities, experts, axis=-1)
