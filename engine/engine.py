"""Engine: one loaded model. It wires the rooms together and holds the rule that one thread owns MLX."""

from __future__ import annotations

import os
import secrets
import sys
import threading
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np

import engine.demo as demo
import engine.planning as planning
from engine.card import card_of
from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.layout import layer_experts
from engine.config import ModelConfig
from engine.disk import reader_for
from engine.errors import CheckpointError, EngineClosed, EngineThreadError, InvalidRequest
from engine.events import Cleared, Event, Finished, Warmed
from engine.experts.hot_set import HotSetFiles
from engine.experts.streamer import ExpertStreamer
from engine.generation import teacher
from engine.generation.again import begun_again, varied
from engine.generation.decode import AnswerRequest, LogitsMask, answer
from engine.generation.meter import Meter
from engine.generation.prefix import PrefixCache
from engine.generation.sampler import Defaults, Sampler
from engine.generation.snapshots import SnapshotStore
from engine.identity import bits_identity, weights_identity
from engine.idle import IdleWork
from engine.kernels.library import Kernels
from engine.machine import available_memory_bytes, device_read_bytes, process_memory_bytes, trim_heap
from engine.model.decoder import RoutingRecord
from engine.model.host import on_cpu, use_one_thread
from engine.model.host_decoder import kernels_for, make_decoder
from engine.model.weights import Weights
from engine.models import find_model
from engine.request import CancelToken, EngineConfig, SamplingParams, What
from engine.sizes import ModelSizes
from engine.subject import model_name
from engine.telemetry import Snapshot
from engine.text import ChatTemplate, StreamSplitter, Tokenizer, unfinished_text
from engine.text.fitting import fit

DTYPES = {"float32": mx.float32, "bfloat16": mx.bfloat16, "float16": mx.float16}
LEAST_MLX_CACHE_BYTES, MOST_MLX_CACHE_BYTES = 16 << 20, 256 << 20
"""Freed buffers that MLX may hold on to; its own default keeps everything."""
SMALL_HIDDEN_SIZE = 1024
CLOSE_SECONDS = 5.0
"""How long closing waits for what is being kept on disk."""


class Engine:
    """A model that answers. Made by `Engine.load`; every method but `telemetry` belongs to the thread that loaded
    it."""

    def __init__(self, directory: Path, config: EngineConfig) -> None:
        _refuse_nonsense(config)
        self._thread = os.getpid(), threading.get_ident()
        self._closed = False
        self._directory = directory
        self._config = config
        model = ModelConfig.from_directory(directory)
        if on_cpu() and model.hidden_size < SMALL_HIDDEN_SIZE:
            use_one_thread()
        index = CheckpointIndex.from_directory(directory)
        layers = [layer_experts(index, model, number) for number in range(model.num_hidden_layers)]
        self._tokenizer = Tokenizer.from_directory(directory)
        self._template = ChatTemplate.from_directory(directory, self._tokenizer)
        self._defaults = Defaults.from_directory(directory)
        top_k = _active_experts(config.active_experts, model)
        available = available_memory_bytes()  # before anything of the model takes its part of it
        if config.memory_bytes is None:
            experts = sum(layer.record.nbytes for layer in layers) * model.num_experts
            resident = sum(entry.nbytes for entry in index.tensors.values()) - experts
            planning.refuse_hopeless(available, resident, top_k * max(layer.record.nbytes for layer in layers))
        dtype = _compute_dtype(config.compute_dtype)
        kernels = kernels_for(model, dtype, top_k, config.cache_dir, int8=config.int8_activations)
        self._reader = reader_for(index, layers, config)
        try:
            weights = Weights(index, self._reader, dtype)
            self._streamer = ExpertStreamer(
                layers, model.num_experts, top_k, self._reader, dtype if kernels is None else None
            )
            self._decoder = make_decoder(
                kernels, model, weights, layers, self._streamer, top_k, config.prefill_chunk_tokens
            )
            freed = min(MOST_MLX_CACHE_BYTES, weights.resident_bytes) if kernels is None else 0
            mx.set_cache_limit(max(LEAST_MLX_CACHE_BYTES, freed))
            state = partial(ModelSizes(model).kept_state_bytes, kv_bytes=dtype.size, in_place=kernels is not None)
            scratch = partial(
                planning.scratch_bytes, top_k=top_k, hidden_size=model.hidden_size, in_place=kernels is not None
            )
            self._divide_memory(model, weights.resident_bytes, available, state, scratch, direct=self._reader.direct)
            self._streamer.resize(self._cache_bytes)
            self.vocab_size = min(model.vocab_size, self._tokenizer.vocab_size)
            self.stop_ids = frozenset((*self._defaults.eos_ids, *self._tokenizer.eos_ids))
            made = index.manifest.requantized if index.manifest else None
            self.card = card_of(
                model_name(directory, index),
                model,
                layers,
                weights.parameters,
                top_k,
                self.context_tokens,
                source_bits=made.source_bits if made else None,
                is_demo=directory == demo.MODEL_DIR,
                int8=config.int8_activations,
                recommended=self._defaults.sampling(),
            )
            self._meter = Meter(self._streamer, self._reader, self._decoder.clock)
            self._backend = _backend_name(kernels)
            self._turn_start = self._tokenizer.id_of("<|im_start|>")
            store, files = self._on_disk(index, dtype)
            states = planning.all_states_bytes(config.memory_bytes, available, state(self.context_tokens))
            self._prefixes = PrefixCache(states, state, store)
            self._idle = IdleWork(self._decoder, self._streamer, self._prefixes, self._turn_start, files)
        except BaseException:
            self._reader.close()
            raise

    @classmethod
    def load(cls, model: str | Path, config: EngineConfig | None = None) -> Engine:
        """Load a model: "demo", a directory, or a name under `config.models_dir`.

        Raises ModelNotFound, UnsupportedModel, CheckpointError or MemoryBudgetError, each one clear line.
        """
        config = config or EngineConfig()
        return cls(find_model(model, config.models_dir), config)

    def chat(
        self,
        messages: Sequence[Mapping[str, Any]],
        sampling: SamplingParams | None = None,
        *,
        tools: Sequence[Mapping[str, Any]] | None = None,
        thinking: bool = True,
        thinking_budget: int | None = None,
        continue_last: bool = False,
        max_tokens: int | None = None,
        logits_mask: LogitsMask | None = None,
        cancel: CancelToken | None = None,
        begin_again: bool = False,
    ) -> Generator[Event, None, None]:
        """Answer `messages` ({"role": ..., "content": ...}); see engine.events for what is yielded, in which order.

        When the history does not fit the context, its oldest turns are left out (PromptReady says how many messages).
        thinking_budget ends the thinking section after that many tokens; a thought that would end the message is closed
        too, and an answer follows. continue_last goes on with the last message, which is an assistant's. begin_again,
        for whoever can take back what was shown: an answer that goes round in a circle and has called no tool begins
        again, once, without thinking (AnswerBegunAgain); max_tokens and logits_mask hold for each of the two.

        Raises InvalidRequest, PromptTooLong, or CheckpointError for another model's tokenizer before anything is
        computed, and ExpertReadError or NonFiniteError from the middle of an answer.
        """
        self._check()
        sampling = sampling or SamplingParams()
        if max_tokens is not None and max_tokens < 1:
            raise InvalidRequest(f"max_tokens must be at least 1, not {max_tokens}")
        if thinking_budget is not None and thinking_budget < 0:
            raise InvalidRequest(f"thinking_budget must not be negative, not {thinking_budget}")
        encode = partial(self._encode, tools=tools, thinking=thinking, continue_last=continue_last)
        reserve = min(max_tokens or 256, max(1, self.context_tokens // 4))
        ids, dropped = fit(list(messages), encode, self.context_tokens - reserve)
        seed = sampling.seed if sampling.seed is not None else secrets.randbits(32)
        room = self.context_tokens - len(ids)
        unthought = partial(self._template.unthought, ids, self._turn_start)
        request = AnswerRequest(
            ids=ids,
            dropped_messages=dropped,
            sampler=Sampler(sampling, self._defaults, ids, self.vocab_size, seed),
            seed=seed,
            splitter=StreamSplitter(
                self._tokenizer,
                thinking=self._template.thinking_open(ids),
                stop=sampling.stop,
                prefix=unfinished_text(messages[-1]) if continue_last else "",
                tools=tools,
            ),
            stop_ids=self.stop_ids,
            max_tokens=min(max_tokens or room, room),
            cancel=cancel,
            turn_start=self._turn_start,
            thinking_budget=thinking_budget,
            closing=self._tokenizer.encode("\n</think>\n\n"),
            unthought=unthought if thinking and not continue_last else None,
            logits_mask=logits_mask,
            loop_stop=sampling.loop_stop,
        )
        events = answer(self._decoder, self._prefixes, self._meter, request)
        if continue_last:
            return self._guarded(events, None)

        def again(circle: Finished) -> Generator[Event, None, None]:
            second = self.chat(
                messages,
                varied(sampling, self._defaults, circle.seed),
                tools=tools,
                thinking=False,
                max_tokens=max_tokens,
                logits_mask=logits_mask,
                cancel=cancel,
            )
            self._idle.answered(None)  # the circle is no part of the next prompt
            return second

        def next_prompt(finished: Finished) -> list[int]:
            said = {"role": "assistant", "content": finished.text}
            said |= {"reasoning_content": finished.thinking} if finished.thinking else {}
            return fit([*messages, said, {"role": "user", "content": "?"}], encode, self.context_tokens - reserve)[0]

        answered = self._guarded(events, next_prompt)
        return begun_again(answered, again, cancel) if begin_again else answered

    def _encode(
        self,
        messages: Sequence[Mapping[str, Any]],
        *,
        tools: Sequence[Mapping[str, Any]] | None,
        thinking: bool,
        continue_last: bool,
    ) -> list[int]:
        """The prompt. Raises CheckpointError for a token that the model does not have."""
        ids = self._template.encode(messages, tools=tools, thinking=thinking, continue_last=continue_last)
        if max(ids, default=0) >= self._decoder.vocab_size:  # MLX would look it up somewhere, and say nothing
            raise CheckpointError(
                f"the tokenizer in {self._directory} knows token {max(ids):,}, and its model only "
                f"{self._decoder.vocab_size:,}; the files do not belong together, fetch the model again"
            )
        return ids

    def idle(self, cancel: CancelToken | None = None) -> None:
        """Work that can wait, for whoever has nothing to ask just now: what the next prompt will keep of the last
        answer is read ahead; with a state_dir, the state of the conversation is handed to the disk, and the experts
        that were in the cache in the last session are read. Returns when all is done, or soon after `cancel` is
        set."""
        self._check()
        self._idle.run(cancel)

    def save_experts(self) -> int:
        """Save which experts are in the cache: from now on, these are read ahead at every start. Returns how many.
        Raises InvalidRequest where nothing is kept on disk."""
        self._check()
        return self._idle.save()

    def warm(self, cancel: CancelToken | None = None) -> Warmed | None:
        """Read the saved experts (else those of the last session) into the cache, in place of others. None where there
        are none. Stops soon after `cancel` is set."""
        self._check()
        return self._idle.warm(cancel)

    def clear(self, what: What = "all") -> Cleared:
        """Let go of what is kept: the states of all conversations, in memory and on disk ("states"), and the saved
        experts and what is in the expert cache ("all"). "disk": states and saved experts, and nothing is kept on disk
        from now on."""
        self._check()
        return self._idle.clear(what)

    def logits(self, token_ids: Sequence[int]) -> np.ndarray:
        """Teacher-forced logits, float32 [len(token_ids), vocab], through the streaming path."""
        self._check()
        return np.concatenate(list(teacher.logits(self._decoder, token_ids)))

    def log_likelihoods(self, token_ids: Sequence[int], first: int = 1) -> np.ndarray:
        """ln p of each of token_ids[first:] after those before it, float64, teacher-forced as `logits` is; never the
        logits of more than some rows at once. `first` is at least 1."""
        self._check()
        return teacher.log_likelihoods(self._decoder, token_ids, first)

    def token_ids(self, text: str) -> list[int]:
        """`text` as the model reads it, with no chat template around it. Marks such as <|im_end|> that it spells are
        what they are, so that a transcript can be read."""
        self._check()
        return self._tokenizer.encode(text)

    def set_expert_cache(self, size_bytes: int) -> None:
        """Resize the expert cache, between two events of a running answer too. The experts used most of late are kept.

        A memory budget still holds: the cache never takes more than it leaves. Raises MemoryBudgetError where the
        system does not give that much, and ExpertReadError while a disk does not answer; the cache keeps its size then.
        """
        self._check()
        if self._config.memory_bytes is not None:
            size_bytes = min(size_bytes, max(0, self._config.memory_bytes - self._fixed_bytes))
        self._streamer.resize(size_bytes)
        self._cache_bytes = size_bytes

    def record_routing(self) -> RoutingRecord:
        """Begin to write down what the router picks, into the record that is returned."""
        self._check()
        self._decoder.routing = RoutingRecord([[] for _ in self._decoder.layers])
        return self._decoder.routing

    def telemetry(self) -> Snapshot:
        """The counters now. May be called from any thread, also after close."""
        cache, expert_map = self._streamer.state(self._cache_bytes)
        return Snapshot(
            time_seconds=time.monotonic(),
            phase="closed" if self._closed else self._meter.phase,
            model=self.card,
            answer=self._meter.figures,
            prefill_done_tokens=self._meter.prefill_done_tokens,
            prefill_total_tokens=self._meter.prefill_total_tokens,
            cache=cache,
            reads=self._reader.state(device_read_bytes()),
            expert_map=expert_map,
            cache_bytes=self._cache_bytes,
            experts_bytes=self._streamer.total_bytes,
            memory_bytes=process_memory_bytes(),
            memory_budget_bytes=self._config.memory_bytes,
            backend=self._backend,
        )

    def close(self) -> None:
        """Stop the I/O threads and let the weights go. Safe to call twice."""
        if self._closed:
            return
        self._check()
        self._closed = True
        try:
            self._idle.keep()
            self._prefixes.close(CLOSE_SECONDS)
        finally:
            self._reader.close()
            self._streamer.close()
        del self._decoder, self._prefixes, self._idle
        mx.clear_cache()
        trim_heap()

    def _divide_memory(
        self,
        model: ModelConfig,
        resident: int,
        available: int,
        state: Callable[[int], int],
        scratch: Callable[[int], int],
        *,
        direct: bool,
    ) -> None:
        """Decide the context and the size of the expert cache. resident: bytes of the weights that are loaded. state,
        scratch: what so many tokens need."""
        config, total, floor = self._config, self._streamer.total_bytes, self._streamer.floor_bytes
        self.context_tokens = planning.context_within(
            requested=config.context_tokens,
            most=model.max_position_embeddings,
            memory=planning.usable_bytes(config.memory_bytes, available),
            resident=resident,
            total=total,
            floor=floor,
            needs=lambda tokens: state(tokens) + scratch(tokens),
        )
        state_bytes, free = state(self.context_tokens), scratch(self.context_tokens)
        self._fixed_bytes = resident + state_bytes + free
        self._cache_bytes = planning.expert_cache_bytes(
            requested=config.expert_cache_bytes,
            budget=config.memory_bytes,
            available=available,
            resident=resident + state_bytes,
            scratch=free,
            total=total,
            floor=floor,
            demo=self._directory == demo.MODEL_DIR,
            direct=direct,
        )

    def _on_disk(self, index: CheckpointIndex, dtype: mx.Dtype) -> tuple[SnapshotStore | None, HotSetFiles | None]:
        """Where states and hot sets are kept for the next start, if they are."""
        config = self._config
        if config.state_dir is None or config.state_bytes <= 0:
            return None, None
        weights = weights_identity(self._directory, index)
        bits = bits_identity(
            weights,
            config,
            experts=self.card.experts_per_token,
            dtype=str(dtype),
            backend=self._backend,
            span_tokens=self._decoder.span_tokens,
        )
        files = HotSetFiles(config.state_dir / "experts", weights, self.card.layers, self.card.experts)
        return SnapshotStore(config.state_dir / "turns", bits, config.state_bytes), files

    def _guarded(
        self, events: Generator[Event, None, None], next_prompt: Callable[[Finished], list[int]] | None
    ) -> Generator[Event, None, None]:
        """The events of an answer, each generated on the thread of this engine and while it is open. What `next_prompt`
        makes of the answer may be read ahead."""
        try:
            with closing(events):
                self._check()
                for event in events:
                    if isinstance(event, Finished):
                        ended = bool(event.text) and not event.tool_calls
                        self._idle.answered(partial(next_prompt, event) if next_prompt is not None and ended else None)
                    yield event
                    self._check()
        finally:
            trim_heap()

    def _check(self) -> None:
        if (os.getpid(), threading.get_ident()) != self._thread:  # a forked process has none of the threads that read
            raise EngineThreadError("the engine was called from another thread or process than the one that loaded it")
        if self._closed:
            raise EngineClosed("the engine is closed; load the model again")


def _refuse_nonsense(config: EngineConfig) -> None:
    for name in ("io_threads", "prefill_chunk_tokens", "context_tokens", "memory_bytes"):
        value = getattr(config, name)
        if value is not None and value < 1:
            raise InvalidRequest(f"{name} must be at least 1, not {value}")


def _backend_name(kernels: Kernels | None) -> str:
    if kernels is not None:
        return f"cpu · C kernels {kernels.name}"
    device = "CPU" if on_cpu() else "Metal" if sys.platform == "darwin" else "CUDA"
    return f"MLX {version('mlx')} · {device}"


def _active_experts(wanted: int | None, model: ModelConfig) -> int:
    if wanted is None:
        return model.num_experts_per_tok
    if not 1 <= wanted <= model.num_experts_per_tok:
        raise InvalidRequest(f"this model can use 1 to {model.num_experts_per_tok} experts a token, not {wanted}")
    return wanted


def _compute_dtype(wanted: str | None) -> mx.Dtype:
    if wanted is None:
        return mx.float32 if on_cpu() else mx.bfloat16
    if on_cpu() and wanted != "float32":  # MLX's CPU products are 10 to 50 times slower in 16 bits, or absent
        raise InvalidRequest(f"on the CPU this engine computes in float32, not {wanted}")
    if wanted not in DTYPES:
        raise InvalidRequest(f"compute_dtype must be one of {', '.join(DTYPES)}, not {wanted!r}")
    return DTYPES[wanted]
