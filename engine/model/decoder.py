"""The decoder: embedding, layers, final norm and head, with the experts streamed.

Two ways through it. `prefill` takes a whole prompt layer by layer: attention and delta net in chunks, then every expert
that any token picked, each read at most once. `step` takes one token. Both stop at the next evaluation when cancelled.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

import mlx.core as mx
import numpy as np

from engine.checkpoint.layout import LayerExperts
from engine.config import ModelConfig
from engine.experts.streamer import ExpertStreamer, Lease, stop_if
from engine.model.attention import Attention
from engine.model.delta_net import GatedDeltaNet
from engine.model.moe import ExpertProduct, Router, SharedExpert, combine
from engine.model.state import AttentionState, DeltaState, SequenceState, copy_of_layer
from engine.model.weights import Weights
from engine.request import CancelToken

GROUP_EXPERTS = 16
"""Experts read together in prefill while the group before computes: enough reads in flight to fill an SSD's queue."""
SCRATCH_BYTES = 1 << 30
"""Bound of what prefill holds of the picks' outputs, [tokens, k, hidden]: a longer prompt is taken in several
passes."""


@dataclass(slots=True)
class Clock:
    """Where the time of a request goes: evaluating, and waiting for experts. Raised by the decoder, read by others."""

    compute_seconds: float = 0.0
    wait_seconds: float = 0.0

    def evaluate(self, *arrays: mx.array) -> None:
        """mx.eval, timed."""
        begin = time.perf_counter()
        mx.eval(*arrays)
        self.compute_seconds += time.perf_counter() - begin


class DecoderLayer:
    """One layer: norm, attention or delta net, norm, mixture of experts."""

    def __init__(self, config: ModelConfig, weights: Weights, layer: int, experts: LayerExperts, top_k: int) -> None:
        prefix = f"layers.{layer}."
        self.linear = config.layer_types[layer] == "linear_attention"
        self.input_layernorm = weights.norm(prefix + "input_layernorm.weight", config.hidden_size)
        self.post_attention_layernorm = weights.norm(prefix + "post_attention_layernorm.weight", config.hidden_size)
        self.mixer = (
            GatedDeltaNet(config, weights, prefix + "linear_attn.")
            if self.linear
            else Attention(config, weights, prefix + "self_attn.")
        )
        self.router = Router(config, weights, prefix + "mlp.", top_k)
        self.shared_expert = SharedExpert(config, weights, prefix + "mlp.")
        self.experts = ExpertProduct(experts.record)
        self._eps = config.rms_norm_eps

    def before_experts(self, x: mx.array, state: AttentionState | DeltaState) -> tuple[mx.array, mx.array, mx.array]:
        """x [1, T, hidden] -> residual [T, hidden], what the experts see [T, hidden], probabilities [T, experts]."""
        normed = mx.fast.rms_norm(x, self.input_layernorm, self._eps)
        residual = (x + self.mixer(normed, state))[0]  # type: ignore[arg-type]  # the state of a layer is of its kind
        seen = mx.fast.rms_norm(residual, self.post_attention_layernorm, self._eps)
        return residual, seen, self.router.probabilities(seen)


@dataclass(slots=True)
class _Mixed:
    """A prompt after the first half of a layer: [T, ...] each."""

    residual: mx.array
    seen: mx.array
    shared: mx.array
    experts: np.ndarray
    weights: np.ndarray


@dataclass(slots=True)
class RoutingRecord:
    """The router's picks, kept when someone asks for them: per layer, the experts [T, k] of each pass."""

    layers: list[list[np.ndarray]] = field(default_factory=list)


class Decoder:
    """The text model. `top_k` experts a token; `layers` says where each layer's experts lie."""

    def __init__(
        self,
        config: ModelConfig,
        weights: Weights,
        layers: Sequence[LayerExperts],
        streamer: ExpertStreamer,
        top_k: int,
        chunk_tokens: int,
    ) -> None:
        self._streamer = streamer
        self._config = config
        self._chunk_tokens = chunk_tokens
        self.embed_tokens = weights.linear("embed_tokens", config.vocab_size, config.hidden_size)
        self.layers = [DecoderLayer(config, weights, n, experts, top_k) for n, experts in enumerate(layers)]
        self.norm = weights.norm("norm.weight", config.hidden_size)
        tied = config.tie_word_embeddings
        self.lm_head = self.embed_tokens if tied else weights.linear("lm_head", config.vocab_size, config.hidden_size)
        self._pass_tokens = max(chunk_tokens, SCRATCH_BYTES // (top_k * config.hidden_size * 4))
        self.clock = Clock()
        self.routing: RoutingRecord | None = None

    @property
    def vocab_size(self) -> int:
        """Rows of the head, padding included."""
        return self._config.vocab_size

    def new_state(self) -> SequenceState:
        """The state of an empty sequence."""
        return SequenceState([DeltaState() if layer.linear else AttentionState() for layer in self.layers])

    def head(self, hidden: mx.array) -> mx.array:
        """hidden [T, hidden] before the final norm -> logits [T, vocab]."""
        return self.lm_head(mx.fast.rms_norm(hidden, self.norm, self._config.rms_norm_eps))

    def step(self, token: int, state: SequenceState, cancel: CancelToken | None) -> mx.array:
        """Append one token to the state; returns its logits [vocab], evaluated. Raises Cancelled, and the state is then
        of no further use."""
        x = self.embed_tokens.rows(mx.array([[token]]))
        lease: Lease | None = None
        try:
            for number, (layer, layer_state) in enumerate(zip(self.layers, state.layers, strict=True)):
                stop_if(cancel)
                residual, seen, probabilities = layer.before_experts(x, layer_state)
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
                x = (residual + combine(picks[None], weights) + shared)[None]
            logits = self.head(x[0])[0].astype(mx.float32)
            self.clock.evaluate(logits, *state.arrays())
        finally:
            if lease is not None:
                lease.release()
        state.tokens += 1
        state.ids.append(token)
        return logits

    def prefill(
        self, ids: Sequence[int], state: SequenceState, cancel: CancelToken | None, kept: SequenceState | None = None
    ) -> Generator[float, None, list[mx.array]]:
        """Append many tokens to the state, yielding how many tokens' worth of work is done.

        kept: a state of `kept.tokens` tokens, without layers yet; they are filled in as the prompt passes there. Going
        on from it later gives the same bits as going on now: the tokens before and after never share a product.
        Returns the hidden states before the final norm, [T, hidden] in one array a pass. Raises Cancelled; the state is
        then of no further use.
        """
        passes, outputs = range(0, len(ids), self._pass_tokens), []
        for begin in passes:
            part = ids[begin : begin + self._pass_tokens]
            x = self.embed_tokens.rows(mx.array(np.array(part, np.int32)))
            cut = kept.tokens - state.tokens if kept is not None else 0
            cut = cut if 0 < cut <= len(part) else 0
            for number in range(len(self.layers)):
                mixed = self._mix(number, x, state, cancel, kept, cut)
                x = yield from self._expert_part(number, mixed, begin, len(part), cut, cancel)
            state.tokens += len(part)
            state.ids.extend(part)
            outputs.append(x)
        return outputs

    def _mix(
        self,
        number: int,
        x: mx.array,
        state: SequenceState,
        cancel: CancelToken | None,
        kept: SequenceState | None,
        cut: int,
    ) -> _Mixed:
        """The first half of a layer over x [T, hidden], chunk by chunk. After `cut` tokens (0: never) the layer's state
        goes into `kept`."""
        layer, layer_state = self.layers[number], state.layers[number]
        chunks: list[tuple[mx.array, mx.array, mx.array, mx.array]] = []
        begins = [*range(0, cut, self._chunk_tokens), *range(cut, x.shape[0], self._chunk_tokens)]
        for begin, end in zip(begins, [*begins[1:], x.shape[0]], strict=True):
            stop_if(cancel)
            start = time.perf_counter()
            residual, seen, probabilities = layer.before_experts(x[None, begin:end], layer_state)
            chunk = residual, seen, layer.shared_expert(seen), probabilities
            mx.eval(*chunk, *state.arrays())
            self.clock.compute_seconds += time.perf_counter() - start
            chunks.append(chunk)
            if kept is not None and end == cut:
                kept.layers.append(copy_of_layer(layer_state))
        residual, seen, shared, probabilities = (mx.concatenate(list(parts)) for parts in zip(*chunks, strict=True))
        experts, weights = self._pick(number, np.array(probabilities, copy=False), active=False)
        return _Mixed(residual, seen, shared, experts, weights)

    def _expert_part(
        self, number: int, mixed: _Mixed, done: int, tokens: int, cut: int, cancel: CancelToken | None
    ) -> Generator[float, None, mx.array]:
        """The second half of a layer: each expert that was picked once, for all of its rows.

        Resident experts come first, so that none is evicted before it is used; then the missing ones in groups, the
        next group being read while this one computes. The tokens before and after `cut` are computed apart.
        """
        layer, top_k = self.layers[number], mixed.experts.shape[1]
        picked = mixed.experts.reshape(-1)
        experts = np.unique(picked)
        parts = [
            _by_expert(picked, experts, begin * top_k, end * top_k)
            for begin, end in ((0, cut), (cut, tokens))
            if begin < end
        ]
        missing = np.array([not self._streamer.is_resident(number, int(expert)) for expert in experts])
        sequence = np.argsort(missing, kind="stable")
        size = max(1, min(GROUP_EXPERTS, self._streamer.slots_for(number) // 2))
        groups = [sequence[begin : begin + size] for begin in range(0, len(sequence), size)]
        ahead = self._streamer.slots_for(number) >= 2 * size
        order, outputs = [], []
        leases: list[Lease] = []
        try:
            for index, taken in enumerate(groups):
                if not leases:
                    leases.append(self._streamer.acquire(number, experts[taken].tolist(), cancel))
                if ahead and index + 1 < len(groups):
                    leases.append(self._streamer.acquire(number, experts[groups[index + 1]].tolist(), cancel))
                stop_if(cancel)
                self.clock.wait_seconds += leases[0].wait(cancel)
                start = time.perf_counter()
                by_slot = np.argsort(leases[0].slots)  # a GPU's grouped product wants its indices ascending
                group = taken[by_slot]
                for by_expert, starts, counts in parts:
                    rows = np.concatenate([by_expert[starts[n] : starts[n] + counts[n]] for n in group])
                    if not len(rows):
                        continue
                    seen = mixed.seen[mx.array((rows // top_k).astype(np.int32))]
                    output = layer.experts.rows(seen, leases[0].bank, leases[0].slots[by_slot], counts[group])
                    mx.eval(output)
                    order.append(rows)
                    outputs.append(output)
                self.clock.compute_seconds += time.perf_counter() - start
                leases.pop(0).release()
        finally:
            for lease in leases:
                lease.release()
        # Back from expert order to [T, k]: the sum over k then runs in the router's order.
        back = np.argsort(np.concatenate(order)).astype(np.int32)
        picks = mx.concatenate(outputs)[mx.array(back)].reshape(tokens, top_k, -1)
        x = mixed.residual + combine(picks, mixed.weights) + mixed.shared
        self.clock.evaluate(x)
        yield done + tokens * (number + 1) / len(self.layers)
        return x

    def _pick(self, number: int, probabilities: np.ndarray, *, active: bool) -> tuple[np.ndarray, np.ndarray]:
        experts, weights = self.layers[number].router.pick(probabilities)
        self._streamer.count_picks(number, experts, active=active)
        if self.routing is not None:
            self.routing.layers[number].append(experts)
        return experts, weights


def _by_expert(
    picked: np.ndarray, experts: np.ndarray, begin: int, end: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The places of picked[begin:end] sorted by expert, and for each of `experts` where its places start and how many
    they are."""
    places = begin + np.argsort(picked[begin:end], kind="stable")
    starts = np.searchsorted(picked[places], experts)
    return places, starts, np.searchsorted(picked[places], experts, side="right") - starts
