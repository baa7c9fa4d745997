"""The engine computes what transformers computes: logits to 1e-3 and the same experts at every layer and position, at
every cache size, however a prompt is split, and token by token. And the text does not depend on the cache."""

from __future__ import annotations

from collections.abc import Generator
from functools import cache
from pathlib import Path

import mlx.core as mx
import numpy as np
import pytest

from engine.events import Finished, TokenEvent
from engine.kernels.library import SWITCH
from engine.model.state import Mark
from engine.request import SamplingParams
from tests.engine.conftest import Load
from tests.engine.helpers import (
    DATA,
    EVERYTHING,
    EXPERTS,
    FLOOR,
    LAYERS,
    NAMES,
    QUESTION,
    SLOT_BYTES,
    TINY,
    TINY_HF,
    TOP_K,
    finished,
    picked,
    read_in_parts,
    step_by_step,
)

MIDDLE = 600_000
TOLERANCE = 1e-3
LONG = SamplingParams(seed=11, temperature=1.0, top_k=40)


@cache
def golden(name: str) -> dict[str, np.ndarray]:
    with np.load(DATA / f"{name}.golden.npz") as arrays:
        return dict(arrays)


def same_experts(got: np.ndarray, wanted: np.ndarray) -> bool:
    return np.array_equal(np.sort(got, axis=-1), np.sort(wanted, axis=-1))


@pytest.mark.parametrize("name", NAMES)
def test_logits_and_experts_agree_at_every_cache_size_and_the_logits_are_the_same_bits(load: Load, name: str) -> None:
    wanted = golden(name)
    ids, logits = wanted["ids"].tolist(), []
    for cache_bytes in (FLOOR, MIDDLE, EVERYTHING):
        engine = load(DATA / name, expert_cache_bytes=cache_bytes)
        experts = picked(engine, lambda engine=engine: logits.append(engine.logits(ids)))  # type: ignore[misc]
        assert logits[-1].dtype == np.float32
        assert np.abs(logits[-1] - wanted["logits_full"]).max() <= TOLERANCE
        assert same_experts(experts, wanted["experts"])
        assert np.array_equal(logits[-1], logits[0])
        slots = engine.telemetry().cache.slots
        assert {FLOOR: slots == TOP_K, MIDDLE: TOP_K < slots < 100, EVERYTHING: slots == LAYERS * EXPERTS}[cache_bytes]


@pytest.mark.parametrize("cache_bytes", [FLOOR, pytest.param(MIDDLE, marks=pytest.mark.long)])
@pytest.mark.parametrize("name", NAMES)
def test_the_way_of_a_gpu_agrees_as_well(
    load: Load, monkeypatch: pytest.MonkeyPatch, name: str, cache_bytes: int
) -> None:
    """What MLX computes on a GPU and not on a CPU: one lazy graph, whose slots are soon another expert's."""
    monkeypatch.setenv(SWITCH, "off")
    for room in ("attention", "delta_net", "linear", "moe"):
        monkeypatch.setattr(f"engine.model.{room}.on_cpu", lambda: False)
    engine, wanted = load(DATA / name, expert_cache_bytes=cache_bytes), golden(name)
    ids, steps = wanted["ids"].tolist(), 64 if cache_bytes == MIDDLE else 20
    assert np.abs(engine.logits(ids) - wanted["logits_full"]).max() <= TOLERANCE
    assert np.abs(step_by_step(engine, ids[:steps]) - wanted["logits_step"][:steps]).max() <= TOLERANCE


@pytest.mark.parametrize("name", NAMES)
def test_decoding_token_by_token_gives_the_same(load: Load, name: str) -> None:
    engine, wanted = load(DATA / name, expert_cache_bytes=MIDDLE), golden(name)
    logits = []
    got = picked(engine, lambda: logits.append(step_by_step(engine, wanted["ids"].tolist())))
    assert np.abs(logits[0] - wanted["logits_step"]).max() <= TOLERANCE
    assert same_experts(got, wanted["experts_step"])
    assert np.mean(got == wanted["experts_step"]) > 0.999  # the order may turn at a tie, and nowhere else


@pytest.mark.parametrize("chunk_tokens", [1, 7, 64])
@pytest.mark.parametrize("name", NAMES)
def test_the_size_of_a_chunk_changes_nothing(load: Load, name: str, chunk_tokens: int) -> None:
    engine, wanted = load(DATA / name, expert_cache_bytes=MIDDLE, prefill_chunk_tokens=chunk_tokens), golden(name)
    logits = engine.logits(wanted["ids"].tolist())
    assert np.abs(logits - wanted["logits_full"]).max() <= TOLERANCE


@pytest.mark.parametrize("name", NAMES)
def test_a_prompt_may_be_read_in_parts(load: Load, name: str) -> None:
    engine, wanted = load(DATA / name, expert_cache_bytes=MIDDLE, prefill_chunk_tokens=24), golden(name)
    for parts in ((63, 1), (3, 1, 2, 58), (16, 17, 31), (60, 4)):
        logits = read_in_parts(engine, wanted["ids"].tolist(), parts)
        assert np.abs(logits - wanted["logits_full"]).max() <= TOLERANCE, parts


@pytest.mark.parametrize(
    ("kernels", "name"),
    [
        *(("", name) for name in NAMES),
        ("off", "tiny-mlx-4bit-a17b"),
        *(pytest.param("off", name, marks=pytest.mark.long) for name in ("tiny-hf", "tiny-mlx-4bit")),
    ],
)
@pytest.mark.parametrize(
    ("cuts", "pass_tokens"),
    [
        ([1, 2, 30, 50], 20),
        pytest.param([1, 2, 40], 64, marks=pytest.mark.long),
        pytest.param([59], 64, marks=pytest.mark.long),
        pytest.param([64], 64, marks=pytest.mark.long),
    ],
)
def test_going_on_from_a_mark_gives_the_same_bits_as_reading_it_all(
    load: Load, monkeypatch: pytest.MonkeyPatch, name: str, cuts: list[int], pass_tokens: int, kernels: str
) -> None:
    """So that an answer is the same text whether its prompt is read from a kept state, any of them, or anew."""
    monkeypatch.setattr("engine.model.decoder.PASS_BYTES", pass_tokens * TOP_K * 128 * 4)
    monkeypatch.setenv("FLASHMOE_KERNELS", kernels)
    engine, wanted = load(DATA / name, expert_cache_bytes=MIDDLE, prefill_chunk_tokens=16), golden(name)
    decoder, ids = engine._decoder, wanted["ids"].tolist()
    state, marks = decoder.new_state(), [Mark(cut) for cut in cuts]
    whole = drain(decoder.prefill(ids, state, None, cuts, marks, every=True))
    assert np.abs(np.array(decoder.head(whole)) - wanted["logits_full"]).max() <= TOLERANCE
    for mark in marks[::-1]:
        if mark.tokens == len(ids):
            continue
        ways = [state.branch(mark), state]
        state.rewind(mark)
        for way in ways:
            assert way.tokens == mark.tokens and way.ids == ids[: mark.tokens]
            again = [Mark(cut) for cut in cuts if cut > mark.tokens]
            rest = drain(decoder.prefill(ids[mark.tokens :], way, None, cuts, again, every=True))
            assert np.array_equal(np.array(rest), np.array(whole[mark.tokens :]))
            for one, other in zip(again, [m for m in marks if m.tokens > mark.tokens], strict=True):
                assert all(np.array_equal(a, b) for a, b in zip(one.arrays(), other.arrays(), strict=True))


def drain(reading: Generator[float, None, list[mx.array]]) -> mx.array:
    while True:
        try:
            next(reading)
        except StopIteration as ended:
            return mx.concatenate(ended.value)


def test_a_prompt_too_long_for_one_pass_is_taken_in_several(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.model.decoder.PASS_BYTES", 20 * TOP_K * 128 * 4)
    engine = load(TINY, expert_cache_bytes=MIDDLE, prefill_chunk_tokens=7)
    wanted = golden(TINY.name)
    passes = picked(engine, lambda: engine.logits(wanted["ids"].tolist()))
    assert same_experts(passes, wanted["experts"])
    assert np.abs(engine.logits(wanted["ids"].tolist()) - wanted["logits_full"]).max() <= TOLERANCE


@pytest.mark.parametrize("switch", ["", "off"])
@pytest.mark.parametrize("directory", [TINY, pytest.param(TINY_HF, marks=pytest.mark.long)])
def test_the_text_is_identical_at_every_cache_size(
    load: Load, monkeypatch: pytest.MonkeyPatch, directory: Path, switch: str
) -> None:
    monkeypatch.setenv(SWITCH, switch)
    answers: list[Finished] = []
    for share in (0, 0.5, 1.0):
        engine = load(directory, expert_cache_bytes=0)
        engine.set_expert_cache(int(engine._streamer.total_bytes * share))
        answers.append(finished(engine, QUESTION, sampling=LONG, max_tokens=24))
    assert len(answers[0].token_ids) > 20
    assert len({answer.token_ids for answer in answers}) == 1
    rates = [answer.figures.hit_rate for answer in answers]
    assert rates[0] < rates[1] <= rates[2], "a larger cache hits more, or the cache sizes were not used"


@pytest.mark.parametrize("switch", ["", pytest.param("off", marks=pytest.mark.long)])
def test_layers_that_are_all_there_give_the_same_bits_without_a_lease(
    load: Load, monkeypatch: pytest.MonkeyPatch, switch: str
) -> None:
    """Token by token, first while experts are still missing, then with all of them there; and they count as hits."""
    monkeypatch.setenv(SWITCH, switch)
    engine, few = load(TINY, expert_cache_bytes=EVERYTHING), load(TINY, expert_cache_bytes=FLOOR)
    ids = golden(TINY.name)["ids"][:20].tolist()
    wanted = step_by_step(few, ids)
    assert np.array_equal(step_by_step(engine, ids), wanted)
    for layer in range(LAYERS):
        for begin in range(0, EXPERTS, 4):
            lease = engine._streamer.acquire(layer, range(begin, begin + 4))
            lease.wait(None)
            lease.release()
    monkeypatch.setattr(engine._streamer, "acquire", None)
    hits, misses, _ = engine._streamer.tally.totals()
    routed = picked(engine, lambda: np.testing.assert_array_equal(step_by_step(engine, ids), wanted))
    assert np.array_equal(routed, picked(few, lambda: step_by_step(few, ids)))
    assert engine._streamer.tally.totals()[:2] == (hits + len(ids) * LAYERS * TOP_K, misses)


def test_the_text_is_identical_when_the_cache_changes_in_mid_answer(load: Load) -> None:
    engine = load(TINY, expert_cache_bytes=EVERYTHING)
    wanted = finished(engine, QUESTION, sampling=LONG, max_tokens=40)
    sizes = [SLOT_BYTES * slots for slots in (64, 0, 6, 128, 5, 32)]
    slots_seen = set()
    tokens = 0
    for event in engine.chat(QUESTION, LONG, max_tokens=40):
        if isinstance(event, TokenEvent):
            tokens += 1
            if tokens % 4 == 0:
                engine.set_expert_cache(sizes[tokens // 4 % len(sizes)])
                slots_seen.add(engine.telemetry().cache.slots)
        if isinstance(event, Finished):
            assert (event.text, event.thinking, event.token_ids) == (wanted.text, wanted.thinking, wanted.token_ids)
    assert tokens >= 40 and {64, TOP_K, 6, 128, 5, 32} == slots_seen
