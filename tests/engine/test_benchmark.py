"""The measurement behind `flashmoe bench`: prompts of the length asked for, answers that do not end early, cold starts
that are cold."""

from __future__ import annotations

import mmap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine import Engine, EngineConfig, InvalidRequest
from engine.benchmark import benchmark, make_cold, model_files, prompt_of, prompt_tokens, trial
from engine.footprint import PeakMemory, anonymous_memory_bytes
from tests.engine.helpers import EXPERTS, SLOT_BYTES, TINY, mlx_layout, quantized


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = Engine.load(TINY, EngineConfig(expert_cache_bytes=SLOT_BYTES * 64, context_tokens=400))
    yield engine
    engine.close()


def test_prompts_have_the_length_asked_for_and_other_words_each(engine: Engine) -> None:
    first, second = (prompt_of(engine, 150, variant) for variant in (0, 1))
    assert first != second
    for text in (first, second):
        assert 145 <= prompt_tokens(engine, text) <= 150


def test_no_answer_ends_early(engine: Engine) -> None:
    engine.stop_ids = frozenset(range(0, engine.vocab_size, 2))  # a model that would end at every other token
    one = trial(engine, "hello", 33)
    assert one.figures.generated_tokens == 33
    assert [window.tokens for window in one.windows] == [8, 8, 8, 8]
    assert sum(w.hits + w.misses for w in one.windows) == one.figures.hits + one.figures.misses


def test_a_cold_start_finds_nothing_in_the_cache(engine: Engine) -> None:
    trial(engine, "hello", 8)
    slots, before = engine.telemetry().cache.slots, engine.telemetry().cache.resident
    make_cold(engine, model_files(TINY))
    cache = engine.telemetry().cache
    assert before > cache.resident == 4 and cache.slots == slots


def test_a_share_of_experts_of_different_sizes_is_that_share(tmp_path: Path) -> None:
    """A fourth of a model whose second layer has more bits is a fourth of each layer; and a cold start keeps it."""
    source = quantized(mlx_layout(), lambda name: (8 if ".layers.1." in name else 4, 64))[0]
    directory = source.write(tmp_path / "model")
    engine = Engine.load(directory, EngineConfig(context_tokens=400))
    try:
        whole = engine.telemetry()
        assert whole.cache.slots == whole.cache.total == 4 * EXPERTS
        assert whole.experts_bytes < whole.cache.total * whole.cache.slot_bytes
        for share in (0.5, 0.25):
            engine.set_expert_cache(whole.bytes_of(share))
            assert engine.telemetry().cache.slots == share * whole.cache.total
        make_cold(engine, model_files(directory))
        assert engine.telemetry().cache.slots == whole.cache.total // 4
    finally:
        engine.close()


def test_sizes_beyond_the_context_are_left_out_and_said(engine: Engine) -> None:
    told: list[str] = []
    trials = list(benchmark(engine, model_files(TINY), (48, 390, 500), 16, told.append))
    assert [(one.wanted_tokens, one.cold) for one in trials] == [(48, True), (48, False), (390, True), (390, False)]
    assert [one.figures.generated_tokens for one in trials] == [16, 16, 1, 1]
    assert all(one.figures.reused_tokens == 0 for one in trials)
    assert told[-1] == "no room for 500 tokens in a context of 400"
    with pytest.raises(InvalidRequest, match="do not fit a context of 400"):
        next(benchmark(engine, [], (390,), 16, told.append))


def test_the_files_of_a_model_are_found_packed_or_not(tmp_path: Path) -> None:
    assert {path.suffix for path in model_files(TINY)} == {".safetensors"}
    (tmp_path / "experts").mkdir()
    for name in ("resident.safetensors", "experts/layer_00.bin", "tokenizer.json"):
        (tmp_path / name).write_bytes(b"")
    assert [path.name for path in model_files(tmp_path)] == ["layer_00.bin", "resident.safetensors"]


def test_the_peak_of_memory_is_seen_and_outlives_what_was_taken() -> None:
    with PeakMemory() as memory:
        taken = mmap.mmap(-1, 40 << 20, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        taken.write(b"\1" * len(taken))
        held = anonymous_memory_bytes()
        while memory.peak_bytes < held - (4 << 20):
            time.sleep(0.005)
        taken.close()
        assert anonymous_memory_bytes() < held - (20 << 20)
    assert memory.peak_bytes >= held - (4 << 20)
