"""A decoder layer on the host: NumPy arrays and the C kernels, MLX nowhere.

One token through MLX pays some 65 us for every evaluation, a hundred times over; here a layer is two C calls with the
router's choice between them. The layer's weights stay as they are stored.
"""

from __future__ import annotations

import ctypes

import numpy as np

from engine.checkpoint.layout import LayerExperts, Record
from engine.checkpoint.stretches import address
from engine.config import ModelConfig
from engine.experts.bank import Bank
from engine.kernels.library import Kernels, LayerStruct, Matrix, MatrixStruct
from engine.model.state import HostAttentionState, HostDeltaState
from engine.model.weights import Weights

LayerMix = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]


class HostLayer:
    """One layer: norm, attention or delta net, norm, mixture of experts."""

    def __init__(
        self, kernels: Kernels, config: ModelConfig, weights: Weights, layer: int, experts: LayerExperts
    ) -> None:
        self._kernels, self._config = kernels, config
        self.linear = config.layer_types[layer] == "linear_attention"
        self.experts = HostExperts(kernels, experts.record)
        self._kept: list[Matrix | np.ndarray] = []  # what the struct points to
        self._struct = LayerStruct(
            linear=self.linear,
            hidden=config.hidden_size,
            experts=config.num_experts,
            shared_width=config.shared_expert_intermediate_size,
            eps=config.rms_norm_eps,
            theta=config.rope_theta,
        )
        prefix = f"layers.{layer}."
        self._vector("input_norm", weights.host_norm(prefix + "input_layernorm.weight", config.hidden_size))
        self._vector("post_norm", weights.host_norm(prefix + "post_attention_layernorm.weight", config.hidden_size))
        if self.linear:
            self._load_delta_net(weights, prefix + "linear_attn.")
        else:
            self._load_attention(weights, prefix + "self_attn.")
        self._load_experts(weights, prefix + "mlp.")
        self.pointer = ctypes.byref(self._struct)

    def new_state(self) -> HostAttentionState | HostDeltaState:
        """The state of an empty sequence."""
        s = self._struct
        if not self.linear:
            return HostAttentionState.empty(s.kv_heads, s.head_dim)
        convolution = np.zeros((s.taps - 1, s.inputs[0].rows), np.float32)
        return HostDeltaState(convolution, np.zeros((s.value_heads, s.key_dim, s.value_dim), np.float32))

    def mix(self, x: np.ndarray, state: HostAttentionState | HostDeltaState) -> LayerMix:
        """x [T, hidden] -> residual, what the experts see, the shared expert's share [T, hidden] each, and the router's
        probabilities [T, experts]."""
        x, seen, probabilities = self.route(x, state)
        shared = np.empty_like(x)
        self._kernels.shared(self._kernels.arena, self.pointer, address(seen), x.shape[0], address(shared))
        return x, seen, shared, probabilities

    def route(
        self, x: np.ndarray, state: HostAttentionState | HostDeltaState
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """`mix` without the shared expert: x [T, hidden] -> residual, what the experts see, probabilities."""
        x = np.array(x)  # the kernel writes into it
        tokens = x.shape[0]
        seen = np.empty_like(x)
        probabilities = np.empty((tokens, self._struct.experts), np.float32)
        past = capacity = 0
        if isinstance(state, HostAttentionState):
            state.reserve(tokens)
            past, capacity = state.tokens, state.keys.shape[1]
            state.tokens += tokens
            first, second = state.keys, state.values
        else:
            first, second = state.convolution, state.memory
        self._kernels.mix(
            self._kernels.arena,
            self.pointer,
            address(x),
            tokens,
            past,
            address(first),
            address(second),
            capacity,
            address(seen),
            address(probabilities),
        )
        return x, seen, probabilities

    def _load_attention(self, weights: Weights, prefix: str) -> None:
        config, struct = self._config, self._struct
        hidden, head_dim = config.hidden_size, config.head_dim
        width, kv_width = config.num_attention_heads * head_dim, config.num_key_value_heads * head_dim
        struct.heads, struct.kv_heads = config.num_attention_heads, config.num_key_value_heads
        struct.head_dim, struct.rotary_dim = head_dim, config.rotary_dim
        for n, (name, rows) in enumerate((("q_proj", 2 * width), ("k_proj", kv_width), ("v_proj", kv_width))):
            struct.inputs[n] = self._matrix(weights.matrix(prefix + name, rows, hidden))
        struct.out = self._matrix(weights.matrix(prefix + "o_proj", hidden, width))
        self._vector("q_norm", weights.host_norm(prefix + "q_norm.weight", head_dim))
        self._vector("k_norm", weights.host_norm(prefix + "k_norm.weight", head_dim))

    def _load_delta_net(self, weights: Weights, prefix: str) -> None:
        config, struct = self._config, self._struct
        struct.key_heads, struct.value_heads = config.linear_num_key_heads, config.linear_num_value_heads
        struct.key_dim, struct.value_dim = config.linear_key_head_dim, config.linear_value_head_dim
        struct.taps, heads = config.linear_conv_kernel_dim, config.linear_num_value_heads
        values = heads * config.linear_value_head_dim
        channels = 2 * config.linear_num_key_heads * config.linear_key_head_dim + values
        rows = {"in_proj_qkv": channels, "in_proj_z": values, "in_proj_b": heads, "in_proj_a": heads}
        for n, (name, count) in enumerate(rows.items()):
            struct.inputs[n] = self._matrix(weights.matrix(prefix + name, count, config.hidden_size))
        struct.out = self._matrix(weights.matrix(prefix + "out_proj", config.hidden_size, values))
        self._vector("conv", weights.host_convolution(prefix + "conv1d.weight", channels, struct.taps))
        self._vector("norm", weights.host_tensor(prefix + "norm.weight", (config.linear_value_head_dim,)))
        self._vector("dt_bias", weights.host_tensor(prefix + "dt_bias", (heads,)))
        with np.errstate(over="ignore"):  # in a damaged file: no warning on the terminal
            self._vector("decay", np.exp(weights.host_tensor(prefix + "A_log", (heads,))))

    def _load_experts(self, weights: Weights, prefix: str) -> None:
        hidden, width = self._config.hidden_size, self._config.shared_expert_intermediate_size
        struct = self._struct
        struct.router = self._matrix(weights.matrix(prefix + "gate", self._config.num_experts, hidden))
        struct.shared_gate = self._matrix(weights.matrix(prefix + "shared_expert.gate_proj", width, hidden))
        struct.shared_up = self._matrix(weights.matrix(prefix + "shared_expert.up_proj", width, hidden))
        struct.shared_down = self._matrix(weights.matrix(prefix + "shared_expert.down_proj", hidden, width))
        struct.shared_scale = self._matrix(weights.matrix(prefix + "shared_expert_gate", 1, hidden))

    def _matrix(self, matrix: Matrix) -> MatrixStruct:
        self._kept.append(matrix)
        return matrix.struct

    def _vector(self, name: str, values: np.ndarray) -> None:
        self._kept.append(values)
        setattr(self._struct, name, values.ctypes.data)


class HostExperts:
    """The feed-forward of experts that sit in bank slots, read where they lie."""

    def __init__(self, kernels: Kernels, record: Record) -> None:
        self._kernels = kernels
        self._projections = record.projections
        self._bank: tuple[Bank, int] | None = None
        self._matrices = (MatrixStruct * 3)()

    def picks(
        self,
        bank: Bank,
        slots: np.ndarray,
        which: np.ndarray,
        layer: HostLayer | None,
        seen: np.ndarray,
        outputs: np.ndarray,
        shared: np.ndarray,
    ) -> None:
        """Some of one token's picks: the experts in slots[which] of seen [1, hidden] into the rows `which` (int32) of
        outputs [k, hidden]; with `layer`, its shared expert into shared [1, hidden] besides."""
        self._point_to(bank, slots)
        self._kernels.picks(
            self._kernels.arena,
            self._matrices,
            address(slots),
            address(which),
            len(which),
            layer.pointer if layer is not None else None,
            address(seen),
            address(outputs),
            address(shared),
        )

    def rows(
        self,
        bank: Bank,
        slots: np.ndarray,
        counts: np.ndarray,
        places: np.ndarray,
        seen: np.ndarray,
        outputs: np.ndarray,
    ) -> None:
        """Many rows, sorted by expert: the first counts[0] of `places` for slots[0] and so on. Place p is row
        p // k of seen [T, hidden] and row p of outputs [T * k, hidden]."""
        slots, counts, places = (np.ascontiguousarray(numbers, np.int32) for numbers in (slots, counts, places))
        self._point_to(bank, slots)
        self._kernels.expert_rows(
            self._kernels.arena,
            self._matrices,
            slots.ctypes.data,
            counts.ctypes.data,
            len(slots),
            places.ctypes.data,
            len(outputs) // len(seen),
            seen.ctypes.data,
            outputs.ctypes.data,
        )

    def _point_to(self, bank: Bank, slots: np.ndarray) -> None:
        """Point the matrices to the bank's memory as it is now: a resize moves it."""
        numbers = slots.tolist()
        if numbers and not 0 <= min(numbers) <= max(numbers) < bank.slots:
            raise IndexError(f"slots {min(numbers)}..{max(numbers)} of a bank of {bank.slots}")
        if self._bank is not None and self._bank[0] is bank and self._bank[1] == bank.generation:
            return
        first, last = bank.slot(0), bank.slot(bank.slots - 1)
        for n, projection in enumerate(self._projections):
            parts = [first[part.name] for part in projection.parts]
            quantization = projection.quantization
            if quantization is None:
                struct = Matrix(*parts).struct
            else:
                bits, size = quantization.bits, quantization.group_size
                struct = Matrix(*parts, bits=bits, group_size=size).struct
            strides = [
                (last[part.name].ctypes.data - first[part.name].ctypes.data) // max(1, bank.slots - 1)
                for part in projection.parts
            ]
            struct.weight_stride, struct.scale_stride = strides[0], strides[-1]
            self._matrices[n if n + 1 < len(self._projections) else 2] = struct
        self._bank = (bank, bank.generation)
