"""The decoder in MLX: on Metal, on CUDA, and on the CPU where the C kernels cannot be had."""

from __future__ import annotations

from collections.abc import Sequence

import mlx.core as mx
import numpy as np

from engine.checkpoint.layout import LayerExperts
from engine.config import ModelConfig
from engine.experts.bank import Bank
from engine.experts.lease import Lease, stop_if
from engine.model.attention import Attention
from engine.model.decoder import Decoder, Mixed, Picks
from engine.model.delta_net import GatedDeltaNet
from engine.model.moe import ExpertProduct, Router, SharedExpert, combine, top_on_device
from engine.model.state import AttentionState, DeltaState, SequenceState
from engine.model.weights import Weights
from engine.request import CancelToken


class DecoderLayer:
    """One layer: norm, attention or delta net, norm, mixture of experts."""

    def __init__(self, config: ModelConfig, weights: Weights, layer: int, experts: LayerExperts) -> None:
        prefix = f"layers.{layer}."
        self.linear = config.layer_types[layer] == "linear_attention"
        self.input_layernorm = weights.norm(prefix + "input_layernorm.weight", config.hidden_size)
        self.post_attention_layernorm = weights.norm(prefix + "post_attention_layernorm.weight", config.hidden_size)
        self.mixer = (
            GatedDeltaNet(config, weights, prefix + "linear_attn.")
            if self.linear
            else Attention(config, weights, prefix + "self_attn.")
        )
        self.router = Router(config, weights, prefix + "mlp.")
        self.shared_expert = SharedExpert(config, weights, prefix + "mlp.")
        self.experts = ExpertProduct(experts.record)
        self._eps = config.rms_norm_eps

    def new_state(self) -> AttentionState | DeltaState:
        """The state of an empty sequence."""
        return DeltaState() if self.linear else AttentionState()

    def before_experts(self, x: mx.array, state: AttentionState | DeltaState) -> tuple[mx.array, mx.array, mx.array]:
        """x [1, T, hidden] -> residual [T, hidden], what the experts see [T, hidden], probabilities [T, experts]."""
        normed = mx.fast.rms_norm(x, self.input_layernorm, self._eps)
        residual = (x + self.mixer(normed, state))[0]  # type: ignore[arg-type]  # the state of a layer is of its kind
        seen = mx.fast.rms_norm(residual, self.post_attention_layernorm, self._eps)
        return residual, seen, self.router.probabilities(seen)

    def mix(self, x: mx.array, state: AttentionState | DeltaState) -> tuple[mx.array, mx.array, mx.array, mx.array]:
        """Layer.mix."""
        residual, seen, probabilities = self.before_experts(x[None], state)
        mixed = residual, seen, self.shared_expert(seen), probabilities
        mx.eval(*mixed, *(array for array in state.arrays()))
        return mixed


class MlxPicks(Picks[mx.array]):
    """Picks in MLX: kept as they come, and put in order at the end."""

    def __init__(self, experts: ExpertProduct, mixed: Mixed[mx.array]) -> None:
        self._experts, self._mixed = experts, mixed
        self._outputs: list[mx.array] = []
        self._order: list[np.ndarray] = []

    def add(self, bank: Bank, slots: np.ndarray, counts: np.ndarray, places: np.ndarray) -> None:
        """Picks.add."""
        seen = _taken(self._mixed.seen, places // self._mixed.weights.shape[1])
        outputs = self._experts.rows(seen, bank, slots, counts)
        mx.eval(outputs)  # on a GPU they are lazy, and the slots that they read are about to be filled anew
        self._outputs.append(outputs)
        self._order.append(places)

    def combined(self) -> mx.array:
        """Picks.combined."""
        weights = mx.array(self._mixed.weights)
        picks = _taken(mx.concatenate(self._outputs), np.argsort(np.concatenate(self._order)))
        x = self._mixed.residual + combine(picks.reshape(*weights.shape, -1), weights) + self._mixed.shared
        mx.eval(x)
        return x


def _taken(rows: mx.array, which: np.ndarray) -> mx.array:
    return rows[mx.array(which.astype(np.int32))]


class MlxDecoder(Decoder[mx.array]):
    """A Decoder of lazy arrays. A token is evaluated where the host must read the router: once a layer, but for layers
    whose experts are all in the cache, which look their slots up on the device."""

    layers: list[DecoderLayer]

    def head(self, hidden: mx.array) -> mx.array:
        """Decoder.head."""
        return self.lm_head(mx.fast.rms_norm(hidden, self.norm, self._config.rms_norm_eps))

    def step(self, token: int, state: SequenceState, cancel: CancelToken | None) -> mx.array:
        """Decoder.step."""
        x = self.embed_tokens.rows(mx.array([[token]]))
        lease: Lease | None = None
        unread: list[tuple[int, mx.array]] = []
        try:
            for number, (layer, layer_state) in enumerate(zip(self.layers, state.layers, strict=True)):
                stop_if(cancel)
                residual, seen, probabilities = layer.before_experts(x, layer_state)  # type: ignore[arg-type]  # as new_state made it
                table = self._streamer.whole(number)
                if table is not None:
                    experts_here, weights_here = top_on_device(probabilities, self._top_k)
                    unread.append((number, experts_here))
                    slots = mx.array(table.astype(np.uint32))[experts_here]
                    picks = layer.experts.picks(seen, self._streamer.bank(number), slots)
                    x = (residual + combine(picks[None], weights_here[None]) + layer.shared_expert(seen))[None]
                    continue
                self.clock.evaluate(probabilities, seen, residual)
                if lease is not None:
                    lease.release()  # what the last layer's experts gave has just been evaluated
                experts, weights = self._pick(number, np.array(probabilities, copy=False), active=True)
                lease = self._streamer.acquire(number, experts[0].tolist(), cancel)
                shared = layer.shared_expert(seen)
                if not lease.complete:  # the shared expert computes while the missing ones are read
                    mx.async_eval(shared)  # type: ignore[no-untyped-call]  # MLX's stub lacks it
                self.clock.wait_seconds += lease.wait(cancel)
                picks = layer.experts.picks(seen, lease.bank, lease.slots)
                x = (residual + combine(picks[None], mx.array(weights)) + shared)[None]
            logits = self.head(x[0])[0].astype(mx.float32)
            self.clock.evaluate(logits, *(experts for _, experts in unread), *state.arrays())  # type: ignore[arg-type]  # as new_state made it
            for number, experts_here in unread:
                self._note(number, np.array(experts_here, copy=False)[None], active=True, hits=True)
        finally:
            if lease is not None:
                lease.release()
        state.tokens += 1
        state.ids.append(token)
        return logits

    def _load(self, config: ModelConfig, weights: Weights, layers: Sequence[LayerExperts]) -> list[DecoderLayer]:
        self.embed_tokens = weights.linear("embed_tokens", config.vocab_size, config.hidden_size)
        self.layers = [DecoderLayer(config, weights, n, experts) for n, experts in enumerate(layers)]
        self.norm = weights.norm("norm.weight", config.hidden_size)
        tied = config.tie_word_embeddings
        self.lm_head = self.embed_tokens if tied else weights.linear("lm_head", config.vocab_size, config.hidden_size)
        return self.layers

    def _embed(self, ids: Sequence[int]) -> mx.array:
        return self.embed_tokens.rows(mx.array(np.array(ids, np.int32)))

    def _stack(self, parts: list[mx.array]) -> mx.array:
        return mx.concatenate(parts)

    def _picks(self, number: int, mixed: Mixed[mx.array]) -> MlxPicks:
        return MlxPicks(self.layers[number].experts, mixed)

    def _given(self, x: mx.array) -> mx.array:
        x = mx.contiguous(x)  # or one row would hold on to all
        mx.eval(x)
        return x
