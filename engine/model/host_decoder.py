"""The decoder on the C kernels: what Decoder does in MLX, over NumPy arrays that the kernels compute in place.

Chosen where MLX would compute on the CPU and the library is there. A prompt takes the same way through the experts; a
token takes two calls a layer.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np

from engine.checkpoint.layout import LayerExperts
from engine.config import ModelConfig
from engine.errors import InvalidRequest
from engine.experts.bank import Bank
from engine.experts.lease import stop_if
from engine.experts.streamer import ExpertStreamer
from engine.kernels.library import MOST_EXPERTS, MOST_TAPS, Kernels, load
from engine.model.decoder import Decoder, Mixed, Picks
from engine.model.host import host, on_cpu
from engine.model.host_layer import HostLayer
from engine.model.mlx_decoder import MlxDecoder
from engine.model.state import SequenceState
from engine.model.weights import Weights
from engine.request import CancelToken


class HostPicks(Picks[np.ndarray]):
    """Picks on the host: every output goes to its place at once."""

    def __init__(self, kernels: Kernels, layer: HostLayer, mixed: Mixed[np.ndarray]) -> None:
        self._kernels, self._experts, self._mixed = kernels, layer.experts, mixed
        self._outputs = np.empty((mixed.weights.size, mixed.seen.shape[1]), np.float32)

    def add(self, bank: Bank, slots: np.ndarray, counts: np.ndarray, places: np.ndarray) -> None:
        """Picks.add."""
        self._experts.rows(bank, slots, counts, places, self._mixed.seen, self._outputs)

    def combined(self) -> np.ndarray:
        """Picks.combined."""
        self._kernels.combine(self._mixed.residual, self._outputs, self._mixed.weights, self._mixed.shared)
        return self._mixed.residual


class HostDecoder(Decoder[np.ndarray]):
    """A Decoder in float32 on the CPU. Hidden states and logits are given as MLX arrays, as MlxDecoder gives them."""

    layers: list[HostLayer]

    def __init__(
        self,
        kernels: Kernels,
        config: ModelConfig,
        weights: Weights,
        layers: Sequence[LayerExperts],
        streamer: ExpertStreamer,
        top_k: int,
        chunk_tokens: int,
    ) -> None:
        self._kernels = kernels
        super().__init__(config, weights, layers, streamer, top_k, chunk_tokens)

    def _load(self, config: ModelConfig, weights: Weights, layers: Sequence[LayerExperts]) -> list[HostLayer]:
        vocab, hidden = config.vocab_size, config.hidden_size
        self._embedding = weights.matrix("embed_tokens", vocab, hidden)
        built = [HostLayer(self._kernels, config, weights, n, experts) for n, experts in enumerate(layers)]
        self._norm = weights.host_norm("norm.weight", hidden)
        self._head = self._embedding if config.tie_word_embeddings else weights.matrix("lm_head", vocab, hidden)
        return built

    def head(self, hidden: mx.array) -> mx.array:
        """Decoder.head."""
        return mx.array(self._logits(host(hidden)))

    def step(self, token: int, state: SequenceState, cancel: CancelToken | None) -> mx.array:
        """Decoder.step."""
        x = self._embed([token])
        every = np.arange(self._top_k, dtype=np.int32)
        shared, outputs = np.empty_like(x), np.empty((self._top_k, x.shape[1]), np.float32)
        for number, (layer, layer_state) in enumerate(zip(self.layers, state.layers, strict=True)):
            stop_if(cancel)
            begin = time.perf_counter()
            x, seen, probabilities = layer.route(x, layer_state)  # type: ignore[arg-type]  # as new_state made it
            table = self._streamer.whole(number)
            experts, weights = self._pick(number, probabilities, active=True, hits=table is not None)
            if table is not None:
                layer.experts.picks(self._streamer.bank(number), table[experts[0]], every, layer, seen, outputs, shared)
                self._kernels.combine(x, outputs, weights, shared)
                self.clock.compute_seconds += time.perf_counter() - begin
                continue
            lease = self._streamer.acquire(number, experts[0].tolist(), cancel)
            beside: HostLayer | None = layer
            try:
                for which in lease.arrivals(cancel):  # what is there, with the shared expert, while the rest is read
                    layer.experts.picks(lease.bank, lease.slots, which, beside, seen, outputs, shared)
                    beside = None
            finally:
                lease.release()
            self._kernels.combine(x, outputs, weights, shared)
            self.clock.wait_seconds += lease.waited_seconds
            self.clock.compute_seconds += time.perf_counter() - begin - lease.waited_seconds
        begin = time.perf_counter()
        logits = self._logits(x)[0]
        self.clock.compute_seconds += time.perf_counter() - begin
        state.tokens += 1
        state.ids.append(token)
        return mx.array(logits)

    def _logits(self, hidden: np.ndarray) -> np.ndarray:
        return self._kernels.head(self._head, self._norm, self._config.rms_norm_eps, hidden)

    def _likeliest(self, probabilities: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return self._kernels.pick(probabilities, self._top_k)

    def _embed(self, ids: Sequence[int]) -> np.ndarray:
        return self._kernels.rows(self._embedding, ids)

    def _stack(self, parts: list[np.ndarray]) -> np.ndarray:
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

    def _picks(self, number: int, mixed: Mixed[np.ndarray]) -> HostPicks:
        return HostPicks(self._kernels, self.layers[number], mixed)

    def _given(self, x: np.ndarray) -> mx.array:
        return mx.array(x)


def kernels_for(
    config: ModelConfig, dtype: mx.Dtype, top_k: int, cache_dir: Path | None, *, int8: bool = False
) -> Kernels | None:
    """The C kernels, where MLX would compute on the CPU and they can be had (`cache_dir`: where they may be built if
    the package came without) and hold such a model; else None, and MLX computes.

    Raises InvalidRequest where int8 activations are asked for and only MLX is there."""
    kernels, reason = None, "they compute in float32 on a CPU"
    if on_cpu() and dtype == mx.float32 and top_k <= MOST_EXPERTS and config.linear_conv_kernel_dim <= MOST_TAPS:
        kernels, reason = load(cache_dir, int8=int8)
    if kernels is None and int8:
        raise InvalidRequest(f"int8 activations need the C kernels, which are not in use here: {reason}")
    return kernels


def make_decoder(
    kernels: Kernels | None,
    config: ModelConfig,
    weights: Weights,
    layers: Sequence[LayerExperts],
    streamer: ExpertStreamer,
    top_k: int,
    chunk_tokens: int,
) -> Decoder[Any]:
    """The decoder on `kernels`, else on MLX."""
    if kernels is None:
        return MlxDecoder(config, weights, layers, streamer, top_k, chunk_tokens)
    return HostDecoder(kernels, config, weights, layers, streamer, top_k, chunk_tokens)
