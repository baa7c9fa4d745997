"""What a sequence leaves behind: keys and values of the attention layers, convolution and delta state of the others.

Keys and values can be cut off anywhere; delta state cannot be rewound. So on the way through a prompt it is copied into
Marks, and a state can go back to one of those, or be branched there.
States are compared by identity: arrays have no truth value. Those of the C kernels are NumPy arrays that are written in
place, so their copies are real ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import mlx.core as mx
import numpy as np

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

    def arrays(self) -> list[mx.array]:
        """What it holds."""
        return [array for array in (self.keys, self.values) if array is not None]

    def rewind(self, tokens: int) -> None:
        """Forget all but the first `tokens` tokens."""
        self.tokens = tokens

    def copy(self, tokens: int) -> AttentionState:
        """An independent state of the first `tokens` tokens."""
        if self.keys is None or self.values is None:
            return AttentionState()
        keys, values = (mx.contiguous(array[:, :, :tokens]) for array in (self.keys, self.values))
        mx.eval(keys, values)  # or the copy would hold on to the whole
        return AttentionState(keys, values, tokens)

    def rows(self, begin: int, end: int) -> list[np.ndarray]:
        """Keys and values of some tokens on the host, copied: [kv_heads, end - begin, head_dim] each."""
        return [_on_host(array[0, :, begin:end]) for array in self.arrays()]

    @classmethod
    def of_rows(cls, keys: np.ndarray, values: np.ndarray) -> AttentionState:
        """The state that has these `rows`."""
        return cls(_from_host(keys)[None], _from_host(values)[None], keys.shape[1])


@dataclass(slots=True, eq=False)
class DeltaState:
    """The last taps - 1 inputs of the convolution [1, taps - 1, channels], and the memory S [1, value_heads, dk, dv] in
    float32."""

    convolution: mx.array | None = None
    memory: mx.array | None = None

    def arrays(self) -> list[mx.array]:
        """What it holds."""
        return [array for array in (self.convolution, self.memory) if array is not None]

    def copy(self) -> DeltaState:
        """An independent state."""
        return DeltaState(self.convolution, self.memory)

    def on_host(self) -> list[np.ndarray]:
        """Convolution and memory, copied."""
        return [_on_host(array) for array in self.arrays()]

    @classmethod
    def of_host(cls, convolution: np.ndarray, memory: np.ndarray) -> DeltaState:
        """The state that has these arrays `on_host`."""
        return cls(_from_host(convolution), _from_host(memory))


@dataclass(slots=True, eq=False)
class HostAttentionState:
    """Keys and values [kv_heads, capacity, head_dim] float32; the first `tokens` positions are filled. handed_out: as
    many of them are seen by others, and never written again."""

    keys: np.ndarray
    values: np.ndarray
    tokens: int = 0
    handed_out: int = 0

    @classmethod
    def empty(cls, kv_heads: int, head_dim: int) -> HostAttentionState:
        """The state of no tokens."""
        return cls(np.empty((kv_heads, 0, head_dim), np.float32), np.empty((kv_heads, 0, head_dim), np.float32))

    def reserve(self, tokens: int) -> None:
        """Make room for `tokens` more positions: by half again, so that a long answer is not copied at every step."""
        wanted, capacity = self.tokens + tokens, self.keys.shape[1]
        if wanted > capacity:
            room = -(-max(wanted, capacity * 3 // 2) // _GROWTH_TOKENS) * _GROWTH_TOKENS
            self.keys, self.values = self._filled(self.keys, room), self._filled(self.values, room)
            self.handed_out = 0

    def rewind(self, tokens: int) -> None:
        """Forget all but the first `tokens` tokens."""
        if tokens < self.handed_out:
            self.keys, self.values, self.handed_out = self.keys[:, :tokens].copy(), self.values[:, :tokens].copy(), 0
        self.tokens = tokens

    def arrays(self) -> list[np.ndarray]:
        """What it holds."""
        return [self.keys, self.values]

    def copy(self, tokens: int) -> HostAttentionState:
        """An independent state of the first `tokens` tokens."""
        return HostAttentionState(self.keys[:, :tokens].copy(), self.values[:, :tokens].copy(), tokens)

    def rows(self, begin: int, end: int) -> list[np.ndarray]:
        """Keys and values of some tokens as they lie here: [kv_heads, end - begin, head_dim] each. They stay as they
        are, whatever becomes of this state."""
        self.handed_out = max(self.handed_out, end)
        return [self.keys[:, begin:end], self.values[:, begin:end]]

    @classmethod
    def of_rows(cls, keys: np.ndarray, values: np.ndarray) -> HostAttentionState:
        """The state that has these `rows`."""
        return cls(keys, values, keys.shape[1])

    def _filled(self, array: np.ndarray, capacity: int) -> np.ndarray:
        fresh = np.empty((array.shape[0], capacity, array.shape[2]), np.float32)
        fresh[:, : self.tokens] = array[:, : self.tokens]
        return fresh


@dataclass(slots=True, eq=False)
class HostDeltaState:
    """The last inputs of the convolution [taps - 1, channels], and the memory S [value_heads, dk, dv], both float32."""

    convolution: np.ndarray
    memory: np.ndarray

    def arrays(self) -> list[np.ndarray]:
        """What it holds."""
        return [self.convolution, self.memory]

    def copy(self) -> HostDeltaState:
        """An independent state."""
        return HostDeltaState(self.convolution.copy(), self.memory.copy())

    def on_host(self) -> list[np.ndarray]:
        """Convolution and memory. Those of a mark are never written again."""
        return self.arrays()

    @classmethod
    def of_host(cls, convolution: np.ndarray, memory: np.ndarray) -> HostDeltaState:
        """The state of these arrays."""
        return cls(convolution, memory)


LayerState = AttentionState | DeltaState | HostAttentionState | HostDeltaState


@dataclass(slots=True, eq=False)
class Mark:
    """What cannot be rewound of a state, as it was after `tokens` tokens: its delta layers, in their order."""

    tokens: int
    layers: list[DeltaState | HostDeltaState] = field(default_factory=list)

    def arrays(self) -> list[mx.array | np.ndarray]:
        """Every array of the mark."""
        return [array for layer in self.layers for array in layer.arrays()]


@dataclass(slots=True, eq=False)
class SequenceState:
    """The state of every layer after `tokens` tokens."""

    layers: list[LayerState]
    tokens: int = 0
    ids: list[int] = field(default_factory=list)

    def arrays(self) -> list[mx.array | np.ndarray]:
        """Every array of the state."""
        return [array for layer in self.layers for array in layer.arrays()]

    def rewind(self, mark: Mark) -> None:
        """Back to where the mark was made, also after a prompt that was given up half way."""
        kept = iter(mark.layers)
        for number, layer in enumerate(self.layers):
            if isinstance(layer, DeltaState | HostDeltaState):
                self.layers[number] = next(kept).copy()
            else:
                layer.rewind(mark.tokens)
        self.tokens = mark.tokens
        del self.ids[mark.tokens :]

    def rest(self, mark: Mark) -> None:
        """Hold no delta state but the mark's own, until the next `rewind`."""
        kept = iter(mark.layers)
        self.layers = [next(kept) if isinstance(layer, DeltaState | HostDeltaState) else layer for layer in self.layers]

    def branch(self, mark: Mark) -> SequenceState:
        """An independent state as this one was at the mark."""
        kept = iter(mark.layers)
        layers = [
            next(kept).copy() if isinstance(layer, DeltaState | HostDeltaState) else layer.copy(mark.tokens)
            for layer in self.layers
        ]
        return SequenceState(layers, mark.tokens, self.ids[: mark.tokens])

    def rows(self, begin: int, end: int) -> list[np.ndarray]:
        """Keys and values of some tokens, [kv_heads, end - begin, head_dim] each, layer after layer, for others to
        read: nothing here writes to them again."""
        return [
            array
            for layer in self.layers
            if isinstance(layer, AttentionState | HostAttentionState)
            for array in layer.rows(begin, end)
        ]

    def restore(self, ids: list[int], rows: Sequence[np.ndarray], deltas: Sequence[np.ndarray]) -> Mark:
        """Make the state of an empty sequence that of `ids`, of its `rows` and a mark's arrays; returns that mark.

        Raises ValueError where the arrays are not those of such a state."""
        mark, rest, others = Mark(len(ids)), iter(rows), iter(deltas)
        if len(rows) + len(deltas) != 2 * len(self.layers):
            raise ValueError("a state of other layers")
        for number, layer in enumerate(self.layers):
            pair = [next(others if isinstance(layer, DeltaState | HostDeltaState) else rest) for _ in range(2)]
            _check(layer, pair, len(ids))
            if isinstance(layer, DeltaState | HostDeltaState):
                mark.layers.append(layer.of_host(*pair))
            else:
                self.layers[number] = layer.of_rows(*pair)
        self.ids = list(ids)
        self.rewind(mark)
        return mark


def _check(empty: LayerState, arrays: Sequence[np.ndarray], tokens: int) -> None:
    """Raises ValueError unless `arrays` are those of a layer like this one after `tokens` tokens."""
    if isinstance(empty, HostAttentionState | HostDeltaState):  # the kernels trust their shapes
        for array, like in zip(arrays, empty.arrays(), strict=True):
            shape = (like.shape[0], tokens, like.shape[2]) if isinstance(empty, HostAttentionState) else like.shape
            if array.shape != shape or array.dtype != like.dtype:
                raise ValueError(f"an array of {array.dtype} {array.shape}, not {shape}")


def _on_host(array: mx.array) -> np.ndarray:
    """A copy on the host, bf16 as its 16 bits."""
    array = mx.contiguous(array)
    return np.array(array.view(mx.uint16) if array.dtype == mx.bfloat16 else array)


def _from_host(array: np.ndarray) -> mx.array:
    """The array of which `_on_host` made this one."""
    return mx.array(array).view(mx.bfloat16) if array.dtype == np.uint16 else mx.array(array)
