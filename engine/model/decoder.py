"""The decoder: embedding, layers, final norm and head, with the experts streamed.

Two ways through it. `prefill` takes a whole prompt layer by layer: attention and delta net in chunks, then every expert
that any token picked, each read at most once. `step` takes one token. Both stop at the next evaluation when cancelled.
"""

from __future__ import annotations

import itertools
import time
from abc import ABC, abstractmethod
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

import mlx.core as mx
import numpy as np

from engine.checkpoint.layout import LayerExperts
from engine.config import ModelConfig
from engine.experts.bank import Bank
from engine.experts.lease import Lease, stop_if
from engine.experts.streamer import ExpertStreamer
from engine.model.moe import top_experts
from engine.model.state import DeltaState, HostDeltaState, LayerState, Mark, SequenceState
from engine.model.weights import Weights
from engine.planning import PASS_BYTES
from engine.request import CancelToken

Array = TypeVar("Array", mx.array, np.ndarray)
"""What a backend computes with: mx.array or np.ndarray."""
GROUP_EXPERTS = 16
"""Experts read together in prefill while the group before computes: enough reads in flight to fill an SSD's queue."""


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


@dataclass(slots=True)
class Mixed(Generic[Array]):
    """A prompt after the first half of a layer: [T, ...] each."""

    residual: Array
    seen: Array
    shared: Array
    experts: np.ndarray
    weights: np.ndarray


@dataclass(slots=True)
class RoutingRecord:
    """The router's picks, kept when someone asks for them: per layer, the experts [T, k] of each pass."""

    layers: list[list[np.ndarray]] = field(default_factory=list)


class Picks(ABC, Generic[Array]):
    """The outputs of a layer's picks as they are computed, group by group, in whatever order the experts come."""

    @abstractmethod
    def add(self, bank: Bank, slots: np.ndarray, counts: np.ndarray, places: np.ndarray) -> None:
        """Compute many rows, sorted by slot: the first counts[0] of `places` for slots[0] and so on, `slots` ascending.
        Place p is pick p % k of token p // k. Evaluated: the slots may be given up after."""

    @abstractmethod
    def combined(self) -> Array:
        """Once all have been added: the layer's output [T, hidden], evaluated; each token's picks are summed in the
        router's order."""


class Layer(Protocol[Array]):
    """One layer: norm, attention or delta net, norm, mixture of experts."""

    def new_state(self) -> LayerState:
        """The state of an empty sequence."""
        ...

    def mix(self, x: Array, state: Any) -> tuple[Array, Array, Array, Array]:
        """x [T, hidden] -> residual, what the experts see, the shared expert's share [T, hidden] each, and the router's
        probabilities [T, experts], all evaluated. `state` is of this layer's kind."""
        ...


class Decoder(ABC, Generic[Array]):
    """The text model. `top_k` experts a token; `layers` says where each layer's experts lie.

    The way through it stands here, once; what it is computed with is MLX (MlxDecoder) or the C kernels over NumPy
    arrays (HostDecoder), which give it their layers and the few operations at its end.
    """

    layers: Sequence[Layer[Array]]

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
        self._chunk_tokens, self._top_k = chunk_tokens, top_k
        self.layers = self._load(config, weights, layers)
        self._pass_tokens = max(chunk_tokens, PASS_BYTES // (top_k * config.hidden_size * 4))
        self.clock = Clock()
        self.routing: RoutingRecord | None = None

    @property
    def span_tokens(self) -> tuple[int, int]:
        """The most tokens of a prompt that share a product in the first half of a layer, and in the second."""
        return self._chunk_tokens, self._pass_tokens

    @property
    def vocab_size(self) -> int:
        """Rows of the head, padding included."""
        return self._config.vocab_size

    def new_state(self) -> SequenceState:
        """The state of an empty sequence."""
        return SequenceState([layer.new_state() for layer in self.layers])

    @abstractmethod
    def head(self, hidden: mx.array) -> mx.array:
        """hidden [T, hidden] before the final norm -> logits [T, vocab]."""

    @abstractmethod
    def step(self, token: int, state: SequenceState, cancel: CancelToken | None) -> mx.array:
        """Append one token to the state; returns its logits [vocab], evaluated. Raises Cancelled, and the state is then
        of no further use."""

    def prefill(
        self,
        ids: Sequence[int],
        state: SequenceState,
        cancel: CancelToken | None,
        cuts: Sequence[int] = (),
        marks: Sequence[Mark] = (),
        *,
        every: bool = False,
    ) -> Generator[float, None, list[mx.array]]:
        """Append many tokens to the state, yielding how many tokens' worth of work is done.

        cuts: positions in the sequence whose two sides never share a product, ascending. The bits of a product depend
        on how many rows it has: so what a state holds at a cut depends on the tokens and the cuts before it alone, and
        going on from there gives the same bits whenever it is done. marks: without layers yet, each at a cut; they are
        filled in as the prompt passes there.
        Returns the hidden states before the final norm: of the last token [1, hidden], or of `every` one, [T, hidden]
        in one array a pass. Raises Cancelled; the state is then good for going back to a mark only.
        """
        outputs: list[mx.array] = []
        done = 0
        for spans in self._passes(state.tokens, state.tokens + len(ids), cuts):
            tokens = spans[-1].stop
            part = ids[done : done + tokens]
            x = self._embed(part)
            passed = {mark.tokens - state.tokens: mark for mark in marks}
            for number in range(len(self.layers)):
                mixed = self._mix(number, x, spans, state, cancel, passed)
                x = yield from self._expert_part(number, mixed, spans, done, cancel)
            state.tokens += tokens
            state.ids.extend(part)
            done += tokens
            outputs = [*outputs, self._given(x)] if every else [self._given(x[-1:])]
        return outputs

    def _passes(self, begin: int, end: int, cuts: Sequence[int]) -> list[list[range]]:
        """The tokens from `begin` to `end`, as passes of spans that are computed apart (counted from the beginning of
        the pass): from cut to cut, and no span or pass longer than fits."""
        edges = [begin, *(cut for cut in cuts if begin < cut < end), end]
        passes: list[list[range]] = [[]]
        for first, last in itertools.pairwise(edges):
            for at in range(first, last, self._pass_tokens):
                length = min(self._pass_tokens, last - at)
                taken = passes[-1][-1].stop if passes[-1] else 0
                if taken + length > self._pass_tokens:
                    passes.append([])
                    taken = 0
                passes[-1].append(range(taken, taken + length))
        return passes

    def _mix(
        self,
        number: int,
        x: Array,
        spans: Sequence[range],
        state: SequenceState,
        cancel: CancelToken | None,
        marks: Mapping[int, Mark],
    ) -> Mixed[Array]:
        """The first half of a layer over x [T, hidden], chunk by chunk. The layer's state goes into the `marks` (by
        their place in x)."""
        layer, layer_state = self.layers[number], state.layers[number]
        chunks = []
        for span in spans:
            for begin in range(span.start, span.stop, self._chunk_tokens):
                stop_if(cancel)
                end = min(begin + self._chunk_tokens, span.stop)
                start = time.perf_counter()
                chunks.append(layer.mix(x[begin:end], layer_state))
                self.clock.compute_seconds += time.perf_counter() - start
            if span.stop in marks and isinstance(layer_state, DeltaState | HostDeltaState):
                marks[span.stop].layers.append(layer_state.copy())
        residual, seen, shared, probabilities = (self._stack(list(parts)) for parts in zip(*chunks, strict=True))
        experts, weights = self._pick(number, np.array(probabilities, copy=False), active=False)
        return Mixed(residual, seen, shared, experts, weights)

    def _expert_part(
        self, number: int, mixed: Mixed[Array], spans: Sequence[range], done: int, cancel: CancelToken | None
    ) -> Generator[float, None, Array]:
        """The second half of a layer: each expert that was picked once, for all of its rows.

        Resident experts come first, so that none is evicted before it is used; then the missing ones in groups, the
        next group being read while this one computes. Of the experts used here, those used most stay for the answer to
        come, as many as are the layer's share of the slots; the others make room for the next layers. The tokens of
        different `spans` are computed apart.
        """
        top_k = mixed.experts.shape[1]
        picked = mixed.experts.reshape(-1)
        experts = np.unique(picked)
        parts = [_by_expert(picked, experts, span.start * top_k, span.stop * top_k) for span in spans]
        missing = np.array([not self._streamer.is_resident(number, int(expert)) for expert in experts])
        sequence = np.argsort(missing, kind="stable")
        size = max(1, min(GROUP_EXPERTS, self._streamer.slots_for(number) // 2))
        groups = [sequence[begin : begin + size] for begin in range(0, len(sequence), size)]
        uses = np.bincount(picked, minlength=self._config.num_experts)[experts]
        cold = np.ones(len(experts), np.bool_)
        cold[np.argsort(-uses, kind="stable")[: self._streamer.share_of(number, 2 * size)]] = False
        ahead = self._streamer.slots_for(number) >= 2 * size
        outputs = self._picks(number, mixed)
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
                    places = np.concatenate([by_expert[starts[n] : starts[n] + counts[n]] for n in group])
                    if len(places):
                        outputs.add(leases[0].bank, leases[0].slots[by_slot], counts[group], places)
                self.clock.compute_seconds += time.perf_counter() - start
                leases.pop(0).release()
                self._streamer.demote(number, experts[taken[cold[taken]]].tolist())
        finally:
            for lease in leases:
                lease.release()
        start = time.perf_counter()
        x = outputs.combined()
        self.clock.compute_seconds += time.perf_counter() - start
        yield done + spans[-1].stop * (number + 1) / len(self.layers)
        return x

    def _pick(
        self, number: int, probabilities: np.ndarray, *, active: bool, hits: bool = False
    ) -> tuple[np.ndarray, np.ndarray]:
        experts, weights = self._likeliest(probabilities)
        self._note(number, experts, active=active, hits=hits)
        return experts, weights

    def _note(self, number: int, experts: np.ndarray, *, active: bool, hits: bool = False) -> None:
        self._streamer.tally.picked(number, experts, active=active, hits=hits)
        if self.routing is not None:
            self.routing.layers[number].append(experts)

    @abstractmethod
    def _load(
        self, config: ModelConfig, weights: Weights, layers: Sequence[LayerExperts]
    ) -> Sequence[Layer[Array]]: ...

    def _likeliest(self, probabilities: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The experts and weights [T, k] of probabilities [T, experts]."""
        return top_experts(probabilities, self._top_k)

    @abstractmethod
    def _embed(self, ids: Sequence[int]) -> Array:
        """-> [T, hidden]"""

    @abstractmethod
    def _stack(self, parts: list[Array]) -> Array: ...

    @abstractmethod
    def _picks(self, number: int, mixed: Mixed[Array]) -> Picks[Array]:
        """A place for the outputs of layer `number`."""

    @abstractmethod
    def _given(self, x: Array) -> mx.array: ...


def _by_expert(
    picked: np.ndarray, experts: np.ndarray, begin: int, end: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The places of picked[begin:end] sorted by expert, and for each of `experts` where its places start and how many
    they are."""
    places = begin + np.argsort(picked[begin:end], kind="stable")
    starts = np.searchsorted(picked[places], experts)
    return places, starts, np.searchsorted(picked[places], experts, side="right") - starts
