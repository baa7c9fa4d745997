"""What a sequence leaves behind: keys and values of the attention layers, convolution and delta state of the others.

Delta state cannot be rewound, so a state only ever goes forward; to try something, work on a `copy`.
States are compared by identity: arrays have no truth value.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import mlx.core as mx

_GROWTH_TOKENS = 256


@dataclass(slots=True, eq=False)
class AttentionState:
    """Keys and values [1, kv_heads, capacity, head_dim]; the first `tokens` positions are filled."""

    keys: mx.array | None = None
    values: mx.array | None = None
    tokens: int = 0

    def append(self, keys: mx.array, values: mx.array) -> tuple[mx.array, mx.array]:
        """Add [1, kv_heads, T, head_dim] of each; returns all so far, [1, kv_heads, tokens, head_dim]."""
        end = self.tokens + keys.shape[2]
        if self.keys is None or self.values is None or end > self.keys.shape[2]:
            room = -(-end // _GROWTH_TOKENS) * _GROWTH_TOKENS - self.tokens
            shape = (1, keys.shape[1], room, keys.shape[3])
            grown = [mx.zeros(shape, keys.dtype), mx.zeros(shape, values.dtype)]
            if self.keys is not None and self.values is not None:
                grown[0] = mx.concatenate([self.keys[:, :, : self.tokens], grown[0]], axis=2)
                grown[1] = mx.concatenate([self.values[:, :, : self.tokens], grown[1]], axis=2)
            self.keys, self.values = grown
        self.keys[:, :, self.tokens : end] = keys
        self.values[:, :, self.tokens : end] = values
        self.tokens = end
        return self.keys[:, :, :end], self.values[:, :, :end]


@dataclass(slots=True, eq=False)
class DeltaState:
    """The last taps - 1 inputs of the convolution [1, taps - 1, channels], and the memory S [1, value_heads, dk, dv] in
    float32."""

    convolution: mx.array | None = None
    memory: mx.array | None = None


LayerState = AttentionState | DeltaState


@dataclass(slots=True, eq=False)
class SequenceState:
    """The state of every layer after `tokens` tokens."""

    layers: list[LayerState]
    tokens: int = 0
    ids: list[int] = field(default_factory=list)

    def arrays(self) -> list[mx.array]:
        """Every array of the state, for evaluating it."""
        found: list[mx.array | None] = []
        for layer in self.layers:
            found += (
                [layer.keys, layer.values] if isinstance(layer, AttentionState) else [layer.convolution, layer.memory]
            )
        return [array for array in found if array is not None]

    @property
    def nbytes(self) -> int:
        """Bytes that the state takes."""
        return sum(array.nbytes for array in self.arrays())

    def copy(self) -> SequenceState:
        """An independent state: appending to one leaves the other as it is."""
        return SequenceState([copy_of_layer(layer) for layer in self.layers], self.tokens, list(self.ids))


def copy_of_layer(layer: LayerState) -> LayerState:
    """An independent state of one layer."""
    if isinstance(layer, DeltaState):
        return DeltaState(layer.convolution, layer.memory)
    keys = None if layer.keys is None else layer.keys[:, :, : layer.tokens]
    values = None if layer.values is None else layer.values[:, :, : layer.tokens]
    return AttentionState(keys, values, layer.tokens)
