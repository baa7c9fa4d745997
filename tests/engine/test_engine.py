"""The engine's contracts, through its public door: threads, telemetry, figures and sizes."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import FrozenInstanceError
from functools import partial
from itertools import pairwise, zip_longest
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.engine import Engine
from engine.errors import EngineClosed, EngineThreadError, InvalidRequest
from engine.events import AnswerFigures, Finished, PrefillProgress, PromptReady, TokenEvent
from engine.kernels.library import SWITCH
from engine.request import SamplingParams
from engine.telemetry import EXPERT_ACTIVE, EXPERT_ON_DISK, Snapshot
from tests.engine.conftest import Load
from tests.engine.helpers import (
    EVERYTHING,
    EXPERTS,
    FLOOR,
    LAYERS,
    QUESTION,
    SLOT_BYTES,
    TINY,
    TOP_K,
    VOCAB,
    events,
    finished,
    picked,
)

PATIENCE = 30.0
GREEDY = SamplingParams(temperature=0.0, seed=1)
SAMPLING = SamplingParams(temperature=1.0, top_k=40, seed=11)


@pytest.fixture
def tiny(load: Load) -> Engine:
    return load(TINY, expert_cache_bytes=30 * SLOT_BYTES)


def on_another_thread(work: Callable[[], Any]) -> list[Any]:
    """What `work` returned or raised there."""
    result: list[Any] = []

    def run() -> None:
        try:
            result.append(work())
        except Exception as error:
            result.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(PATIENCE)
    assert not thread.is_alive()
    return result


def user(text: str) -> dict[str, str]:
    return {"role": "user", "content": text}


def assistant(text: str) -> dict[str, str]:
    return {"role": "assistant", "content": text}


# -- one thread, open and closed -------------------------------------------------------------------------------------


def test_another_thread_is_refused(tiny: Engine) -> None:
    begun = tiny.chat(QUESTION)
    for work in (
        lambda: tiny.chat(QUESTION),
        lambda: tiny.logits([1]),
        lambda: tiny.set_expert_cache(0),
        tiny.close,
        lambda: next(begun),
    ):
        (error,) = on_another_thread(work)
        assert isinstance(error, EngineThreadError) and "another thread" in str(error)
    assert finished(tiny, max_tokens=2).reason == "length"


def test_a_forked_process_is_refused_and_does_not_hang(tiny: Engine) -> None:
    child = os.fork()
    if not child:
        try:
            tiny.chat(QUESTION)
        except EngineThreadError:
            os._exit(0)
        os._exit(1)
    assert os.waitpid(child, 0)[1] == 0


def test_a_load_that_fails_late_leaves_no_thread_behind(load: Load) -> None:
    def readers() -> set[threading.Thread]:
        return {thread for thread in threading.enumerate() if thread.name.startswith("expert-io")}

    before = readers()
    with pytest.raises(ValueError, match="null byte"):
        load(TINY, state_dir=Path("no\0folder"))
    for thread in readers() - before:
        thread.join(PATIENCE)
        assert not thread.is_alive()


def test_a_closed_engine_says_so_and_still_has_its_counters(load: Load) -> None:
    engine = load(TINY, expert_cache_bytes=FLOOR)
    half_way = engine.chat(QUESTION, SAMPLING)
    while not isinstance(next(half_way), TokenEvent):
        pass
    engine.close()
    engine.close()
    for work in (
        lambda: engine.chat(QUESTION),
        lambda: engine.logits([1]),
        lambda: engine.set_expert_cache(0),
        lambda: next(half_way),
    ):
        with pytest.raises(EngineClosed, match="load the model again"):
            work()
    snapshot = engine.telemetry()
    assert snapshot.phase == "closed" and sum(snapshot.cache.misses) > 0 and snapshot.answer.generated_tokens == 1


def test_engines_live_side_by_side(load: Load) -> None:
    one, other = load(TINY, expert_cache_bytes=FLOOR), load(TINY, expert_cache_bytes=EVERYTHING)
    wanted = finished(one, sampling=SAMPLING, max_tokens=8)
    first, second = (engine.chat(QUESTION, SAMPLING, max_tokens=8) for engine in (one, other))
    ends = [event for pair in zip_longest(first, second) for event in pair if isinstance(event, Finished)]
    assert [end.token_ids for end in ends] == [wanted.token_ids] * 2


# -- what an answer tells --------------------------------------------------------------------------------------------


def test_the_events_come_in_their_order(tiny: Engine) -> None:
    kinds = [type(event) for event in events(tiny, max_tokens=3)]
    tokens = kinds.count(TokenEvent)
    assert kinds[0] is PromptReady and kinds[-1] is Finished and kinds.count(Finished) == 1
    assert kinds[1:-1] == [PrefillProgress] * (len(kinds) - 2 - tokens) + [TokenEvent] * tokens

    ready, *rest = events(tiny, [user("Something that was not asked before, and is somewhat longer.")], max_tokens=3)
    progress = [event for event in rest if isinstance(event, PrefillProgress)]
    done = [event.done_tokens for event in progress]
    assert isinstance(ready, PromptReady) and done == sorted(done) and done[-1] == ready.prompt_tokens
    assert all(event.total_tokens == ready.prompt_tokens for event in progress)
    assert len({event.elapsed_seconds for event in progress}) > 1


def test_the_figures_add_up(tiny: Engine) -> None:
    before = tiny.telemetry()
    end = finished(tiny, sampling=SAMPLING, max_tokens=20)
    figures, after = end.figures, tiny.telemetry()
    assert figures.generated_tokens == 20 == len(end.token_ids)
    steps = figures.generated_tokens - 1  # the last token of an answer is not fed
    assert figures.hits + figures.misses == steps * LAYERS * TOP_K
    assert figures.hits + figures.prefill_hits == sum(after.cache.hits) - sum(before.cache.hits)
    assert figures.misses + figures.prefill_misses == sum(after.cache.misses) - sum(before.cache.misses)
    assert figures.hit_rate == figures.hits / (figures.hits + figures.misses)
    assert 0 < figures.evictions <= figures.misses
    read = (figures.misses + figures.prefill_misses) * tiny.card.expert_bytes
    assert figures.requested_bytes == read == after.reads.requested_bytes - before.reads.requested_bytes
    assert figures.prefill_requested_bytes == figures.prefill_misses * tiny.card.expert_bytes
    assert figures.expert_cache_slots == 30 == after.cache.slots

    assert figures.first_token_seconds is not None
    assert 0 < figures.prefill_seconds <= figures.first_token_seconds
    parts = figures.compute_seconds + figures.wait_seconds + figures.other_seconds
    assert parts == pytest.approx(figures.decode_seconds, abs=1e-6)
    assert figures.tokens_per_second == pytest.approx(steps / figures.decode_seconds)
    assert figures.peak_tokens_per_second >= figures.tokens_per_second * 0.999
    assert after.answer == figures, "idle keeps the last answer's figures"


def test_the_expert_map_is_what_the_cache_holds(tiny: Engine) -> None:
    assert tiny.telemetry().expert_map == bytes([EXPERT_ON_DISK]) * (LAYERS * EXPERTS)
    tiny.logits(list(range(40)))
    for _ in tiny.chat(QUESTION, SAMPLING, max_tokens=4):
        snapshot = tiny.telemetry()
        resident = [place for place, state in enumerate(snapshot.expert_map) if state != EXPERT_ON_DISK]
        assert len(resident) == snapshot.cache.resident <= snapshot.cache.slots == 30
        assert all(tiny._streamer.is_resident(*divmod(place, EXPERTS)) for place in resident)
    active = [place for place, state in enumerate(snapshot.expert_map) if state == EXPERT_ACTIVE]
    last_layer = [place for place in active if place // EXPERTS == LAYERS - 1]
    assert len(last_layer) == TOP_K, "the picks of the token just computed are in the cache, and marked"
    assert 0 < snapshot.cache.picks_for_90 <= LAYERS * EXPERTS
    assert len(snapshot.cache.hits) == len(snapshot.cache.misses) == len(snapshot.cache.evictions) == LAYERS


@pytest.mark.parametrize("kernels", ["", "off"])
@pytest.mark.parametrize("whole", [[0], [2, 3], [0, 7]])
def test_the_picks_of_layers_that_are_all_there_are_on_the_map_with_the_others(
    load: Load, monkeypatch: pytest.MonkeyPatch, kernels: str, whole: list[int]
) -> None:
    """MLX says theirs last, when the token is done."""
    monkeypatch.setenv(SWITCH, kernels)
    engine = load(TINY, expert_cache_bytes=EVERYTHING)
    engine._streamer.warm([(layer, expert) for layer in whole for expert in range(EXPERTS)], None, evict=False)
    state = engine._decoder.new_state()
    for token in (5, 77):
        picks = picked(engine, partial(engine._decoder.step, token, state, None))
    active = [place for place, kind in enumerate(engine.telemetry().expert_map) if kind == EXPERT_ACTIVE]
    assert active == sorted((picks[:, 0] + EXPERTS * np.arange(LAYERS)[:, None]).reshape(-1))


def test_telemetry_from_another_thread_while_answering(tiny: Engine) -> None:
    taken: list[Snapshot] = []
    stop = threading.Event()

    def watch() -> None:
        while not stop.is_set():
            taken.append(tiny.telemetry())

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        for _ in range(3):
            finished(tiny, sampling=SAMPLING, max_tokens=12)
    finally:
        stop.set()
        thread.join(PATIENCE)
    assert {snapshot.phase for snapshot in taken} >= {"prefill", "decode"}
    for snapshot in taken:
        figures = snapshot.answer
        counts = [value for value in figures.__getstate__() if isinstance(value, int | float)]  # type: ignore[attr-defined]
        assert min(counts) >= 0, figures
        assert figures.decode_seconds < PATIENCE and figures.tokens_per_second < 1e5
        assert snapshot.cache.resident <= snapshot.cache.slots == 30
        assert snapshot.cache.resident == sum(state != EXPERT_ON_DISK for state in snapshot.expert_map)
        assert snapshot.prefill_done_tokens <= snapshot.prefill_total_tokens
    for earlier, later in pairwise(taken):
        assert later.reads.requested_bytes >= earlier.reads.requested_bytes
        assert all(b >= a for a, b in zip(earlier.cache.hits, later.cache.hits, strict=True))
    with pytest.raises(FrozenInstanceError):
        taken[0].phase = "idle"  # type: ignore[misc]  # that it is refused is the point


def test_before_the_first_answer_the_figures_are_empty(load: Load) -> None:
    snapshot = load(TINY).telemetry()
    assert snapshot.phase == "idle" and snapshot.answer == AnswerFigures()
    assert snapshot.model is not None and snapshot.model.exact and snapshot.model.experts_per_token == TOP_K
    assert snapshot.memory_bytes > 1 << 20


# -- sizes -----------------------------------------------------------------------------------------------------------


def test_a_cache_below_the_floor_is_raised_to_it_and_says_so(load: Load) -> None:
    state = load(TINY, expert_cache_bytes=1).telemetry().cache
    assert state.slots == TOP_K and state.raised_to_floor and state.slot_bytes == SLOT_BYTES
    engine = load(TINY, expert_cache_bytes=EVERYTHING)
    state = engine.telemetry().cache
    assert state.slots == state.total == LAYERS * EXPERTS and not state.raised_to_floor
    engine.set_expert_cache(SLOT_BYTES)
    assert engine.telemetry().cache.raised_to_floor
    engine.set_expert_cache(TOP_K * SLOT_BYTES)
    assert not engine.telemetry().cache.raised_to_floor and engine.telemetry().cache.slots == TOP_K


@pytest.mark.parametrize("whole", [False, True])
def test_shrinking_keeps_the_experts_used_most_of_late(load: Load, whole: bool) -> None:
    engine = load(TINY, expert_cache_bytes=EVERYTHING)
    if whole:  # then nothing but the last use of each is known
        engine.idle()
    finished(engine, sampling=SAMPLING, max_tokens=5)
    before, hot = engine.telemetry(), engine._streamer.hot()
    engine.set_expert_cache(LAYERS * TOP_K * SLOT_BYTES)
    after = engine.telemetry()
    assert after.cache.resident == after.cache.slots == LAYERS * TOP_K
    kept = {layer * EXPERTS + expert for layer, expert, _ in hot[: LAYERS * TOP_K]}
    assert {place for place, state in enumerate(after.expert_map) if state != EXPERT_ON_DISK} == kept
    active = {place for place, state in enumerate(before.expert_map) if state == EXPERT_ACTIVE}
    assert len(kept & active) > len(active) / 2


def test_a_memory_budget_bounds_the_cache_whatever_is_asked_for(load: Load) -> None:
    budget = load(TINY, context_tokens=512)._fixed_bytes + 40 * SLOT_BYTES
    engine = load(TINY, context_tokens=512, memory_bytes=budget, expert_cache_bytes=EVERYTHING)
    assert engine.telemetry().cache.slots == 40 and engine.telemetry().memory_budget_bytes == budget
    engine.set_expert_cache(EVERYTHING)
    assert engine.telemetry().cache.slots == 40
    engine.set_expert_cache(10 * SLOT_BYTES)
    assert engine.telemetry().cache.slots == 10


def test_a_budget_leaves_most_of_itself_to_the_experts_unless_a_context_is_asked_for(load: Load) -> None:
    """Keys and values of the longest context that the model knows would take all of a small budget."""
    roomy, small = load(TINY, memory_bytes=20 << 30), load(TINY, memory_bytes=300 << 20)
    asked = load(TINY, memory_bytes=400 << 20, context_tokens=40_000)
    assert roomy.context_tokens > 100_000 and asked.context_tokens == 40_000
    assert 4096 <= small.context_tokens < 40_000
    assert small._fixed_bytes + small.telemetry().cache.slots * SLOT_BYTES <= 300 << 20


def test_fewer_active_experts_are_a_shortcut_that_shows(load: Load) -> None:
    engine, exact = load(TINY, active_experts=2, expert_cache_bytes=0), load(TINY)
    assert not engine.card.exact and engine.card.experts_per_token == 2 and exact.card.exact
    assert engine.card.active_parameters < exact.card.active_parameters == exact.card.active_parameters
    assert engine.telemetry().cache.slots == 2
    ids = list(range(30))
    assert np.abs(engine.logits(ids) - exact.logits(ids)).max() > 1e-2
    end = finished(engine, sampling=SAMPLING, max_tokens=5)
    assert end.figures.hits + end.figures.misses == 4 * LAYERS * 2


@pytest.mark.parametrize("ids", [[], [-1], [VOCAB]])
def test_token_ids_out_of_range_are_refused(tiny: Engine, ids: list[int]) -> None:
    with pytest.raises(InvalidRequest, match="511"):
        tiny.logits(ids)
