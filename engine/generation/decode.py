"""One answer: read the prompt, then choose, feed and show tokens until something ends it. A generator of events."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from engine.errors import InvalidRequest
from engine.events import Event, Finished, FinishReason, PrefillProgress, PromptReady, TokenEvent, ToolCallEvent
from engine.experts.lease import Cancelled
from engine.generation.circles import CircleWatch
from engine.generation.meter import Meter
from engine.generation.prefix import MARKS, PrefixCache, Trunk, cuts
from engine.generation.sampler import Sampler
from engine.model.decoder import Decoder
from engine.model.state import Mark, SequenceState
from engine.request import CancelToken
from engine.text import StreamSplitter

LogitsMask = Callable[[Sequence[int]], "np.ndarray | None"]
"""Given the answer's tokens so far, which tokens may come next: [vocab] bool, or None for any."""


@dataclass(slots=True)
class AnswerRequest:
    """An answer to be generated, all of it decided.

    ids: the prompt. dropped_messages: how many old ones it leaves out. closing: the tokens that end a thinking section,
    fed when it has had its `thinking_budget`, goes round in a circle, or would end the message. unthought: what opens
    the turn, from its `turn_start` on, for an answer without thinking (empty: there is none), for when a thought went
    round in a circle. turn_start: the token that opens a message. loop_stop: whether an answer that goes round in a
    circle ends there.
    """

    ids: list[int]
    dropped_messages: int
    sampler: Sampler
    seed: int
    splitter: StreamSplitter
    stop_ids: frozenset[int]
    max_tokens: int
    cancel: CancelToken | None
    turn_start: int | None
    thinking_budget: int | None = None
    closing: list[int] = field(default_factory=list)
    unthought: Callable[[], list[int]] | None = None
    logits_mask: LogitsMask | None = None
    loop_stop: bool = True


@dataclass(slots=True)
class _Written:
    """What there is of an answer, also where it was cancelled. thought_looped: its thought was closed by us, since it
    went round in a circle."""

    tokens: list[int] = field(default_factory=list)
    calls: list[ToolCallEvent] = field(default_factory=list)
    thought_looped: bool = False


def answer(
    decoder: Decoder[Any], prefixes: PrefixCache, meter: Meter, request: AnswerRequest
) -> Generator[Event, None, None]:
    """Generate. Ends with Finished, also when cancelled; any EngineError is raised instead."""
    begun = time.perf_counter()
    places = cuts(request.ids, request.turn_start)
    trunk = prefixes.take(request.ids, places, decoder.new_state)
    state = trunk.state
    marks = [Mark(place) for place in places[-MARKS:] if place > state.tokens]
    meter.start(begun, len(request.ids), state.tokens)
    written = _Written()
    reason: FinishReason = "cancelled"
    try:
        yield PromptReady(len(request.ids), state.tokens, request.dropped_messages)
        logits = yield from _read_prompt(decoder, meter, request, state, places, marks)
        meter.prompt_read()
        reason = yield from _decode(decoder, prefixes, meter, request, trunk, marks, logits, written)
    except Cancelled:
        reason = "cancelled"
    finally:
        figures = meter.finish()
        prefixes.give_back(trunk, [mark for mark in marks if mark.tokens <= state.tokens])
    rest = request.splitter.finish()
    written.calls += request.splitter.take_tool_calls()
    if rest:
        yield TokenEvent(None, rest)
    if written.calls and reason == "stop":
        reason = "tool_calls"
    yield Finished(
        reason,
        request.splitter.text,
        request.splitter.thinking,
        request.seed,
        figures,
        tuple(written.calls),
        tuple(written.tokens),
        written.thought_looped,
    )


def _read_prompt(
    decoder: Decoder[Any],
    meter: Meter,
    request: AnswerRequest,
    state: SequenceState,
    places: Sequence[int],
    marks: Sequence[Mark],
) -> Generator[Event, None, np.ndarray]:
    """Prefill what is new, from cut to cut, filling in the marks. Returns the logits [vocab]."""
    before = state.tokens
    if before == len(request.ids):
        raise InvalidRequest("the prompt holds no tokens; write something first")
    reading = decoder.prefill(request.ids[before:], state, request.cancel, places, marks)
    while True:
        try:
            done = before + int(next(reading))
        except StopIteration as ended:
            (hidden,) = ended.value
            return _logits(decoder, hidden)
        meter.prefill_done_tokens = done
        yield PrefillProgress(done, len(request.ids), meter.elapsed_seconds)


def _logits(decoder: Decoder[Any], hidden: Any) -> np.ndarray:
    """[vocab] after the last token of what was read."""
    logits = decoder.head(hidden)[0]
    decoder.clock.evaluate(logits)
    return as_float32(logits)


def _without_thought(
    decoder: Decoder[Any], request: AnswerRequest, trunk: Trunk, marks: Sequence[Mark]
) -> np.ndarray | None:
    """Go back to where the answer begins and read there that nothing is thought: what follows a circle would be drawn
    into it. Returns the logits [vocab]; None, and all is as it was, where one cannot go back."""
    opening = request.unthought() if request.unthought is not None else []
    begin = max(cuts(request.ids, request.turn_start), default=0)
    mark = next((mark for mark in (*trunk.marks, *marks) if mark.tokens == begin), None)
    if mark is None or not opening:
        return None
    trunk.state.rewind(mark)
    reading = decoder.prefill(opening, trunk.state, request.cancel)
    while True:
        try:
            next(reading)
        except StopIteration as ended:
            (hidden,) = ended.value
            request.sampler.forget_answer(request.ids)
            return _logits(decoder, hidden)


def _decode(
    decoder: Decoder[Any],
    prefixes: PrefixCache,
    meter: Meter,
    request: AnswerRequest,
    trunk: Trunk,
    marks: Sequence[Mark],
    logits: np.ndarray,
    written: _Written,
) -> Generator[Event, None, FinishReason]:
    tokens, calls = written.tokens, written.calls
    forced: list[int] = []
    closed = False  # the thought, by us; once is enough
    splitter = request.splitter
    watch = CircleWatch() if request.loop_stop else None
    afresh: np.ndarray | None = None  # the logits [vocab] after the closing, where the state holds no thought any more
    thinking_tokens = 0
    while True:
        if request.cancel is not None and request.cancel.is_set():
            raise Cancelled
        thinking = splitter.section == "thinking"
        if thinking and not closed and request.thinking_budget is not None:
            if thinking_tokens >= request.thinking_budget:
                forced, closed = list(request.closing), True
            thinking_tokens += 1
        token = forced.pop(0) if forced else _choose(request, logits, tokens, calls)
        if token in request.stop_ids:
            if not thinking or closed:
                return "stop"
            forced, closed = list(request.closing), True  # a thought is no answer
            token = forced.pop(0)
        tokens.append(token)
        meter.token(thinking=thinking)
        yield TokenEvent(token, splitter.feed(token))
        for call in splitter.take_tool_calls():
            calls.append(call)
            yield call
        if splitter.stopped:
            return "stop"
        # a ruler or a grid is asked for in an answer, and a model that has just gone round draws none
        if watch is not None and watch.closes(token, rows=not thinking and not written.thought_looped):
            if not thinking or closed:
                return "loop"
            forced, closed, watch = list(request.closing), True, CircleWatch()
            written.thought_looped = True
            if len(tokens) < request.max_tokens:
                afresh = _without_thought(decoder, request, trunk, marks)
        if len(tokens) >= request.max_tokens:
            return "length"
        if afresh is not None:  # the closing is shown, and is in the state already
            if not forced:
                logits, afresh = afresh, None
            continue
        prefixes.grow(trunk, trunk.state.tokens + 1)
        logits = as_float32(decoder.step(token, trunk.state, request.cancel))


def _choose(request: AnswerRequest, logits: np.ndarray, tokens: Sequence[int], calls: Sequence[ToolCallEvent]) -> int:
    """The next token. After a thought the answer does not end before it has begun, where anything else is allowed."""
    allowed = request.logits_mask(tokens) if request.logits_mask is not None else None
    if request.splitter.thought_only and not calls:
        begun = np.ones(len(logits), np.bool_) if allowed is None else allowed.copy()
        begun[[token for token in request.stop_ids if token < len(begun)]] = False
        allowed = begun if begun.any() else allowed
    return request.sampler.choose(logits, allowed)


def as_float32(logits: object) -> np.ndarray:
    """An evaluated MLX array as NumPy float32 on the host, in its shape."""
    import mlx.core as mx

    assert isinstance(logits, mx.array)
    return np.array(logits.astype(mx.float32), copy=False)
