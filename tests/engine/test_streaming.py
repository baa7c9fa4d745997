"""Experts on their way from the disk: short reads, errors, a file cut short. The faults are injected below the reader,
where a real disk has them; everything above is the real thing."""

from __future__ import annotations

import os
import random
import shutil
import threading
import weakref
from collections.abc import Callable
from functools import partial
from pathlib import Path

import mlx.core as mx
import numpy as np
import pytest

from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.reader import Reader
from engine.engine import Engine
from engine.errors import CheckpointError, ExpertReadError, MemoryBudgetError
from engine.events import Finished, TokenEvent
from engine.experts.cache import CacheTooSmall
from engine.experts.lease import Lease
from engine.experts.streamer import ExpertStreamer
from engine.machine import large_pages
from engine.model.host_decoder import HostDecoder
from engine.request import SamplingParams
from tests.engine.conftest import Load
from tests.engine.disks import ODD, PATIENCE, Disk, all_exact, is_exact, layer_bytes, no_reads_left
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
    TOP_K,
    events,
    finished,
    hugging_face,
    picked,
    pins,
    step_by_step,
)

SAMPLING = SamplingParams(seed=11, temperature=1.0, top_k=40)


# -- slots hold what the files hold -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "dtype", "acquires"),
    [
        *zip(NAMES, (mx.float32, None, mx.float32), (120, 120, 120), strict=True),
        *(pytest.param(name, dtype, 1200, marks=pytest.mark.long) for name in NAMES for dtype in (mx.float32, None)),
    ],
)
def test_random_acquires_leave_every_slot_exact(
    streamer: Callable[..., ExpertStreamer], acquires: int, name: str, dtype: mx.Dtype | None
) -> None:
    directory, rng = DATA / name, random.Random(name)
    cached = streamer(directory, 24, dtype)
    leases: list[tuple[int, list[int], Lease]] = []
    for _ in range(acquires):
        if len(leases) == 4 or (leases and rng.random() < 0.3):
            layer, experts, lease = leases.pop(rng.randrange(len(leases)))
            lease.wait(None)
            for expert, slot in zip(experts, lease.slots.tolist(), strict=True):
                assert is_exact(lease.bank, slot, directory, layer, expert)
            lease.release()
        layer, experts = rng.randrange(LAYERS), rng.sample(range(EXPERTS), rng.randint(1, 6))
        leases.append((layer, experts, cached.acquire(layer, experts)))
    for _, _, lease in leases:
        lease.wait(None)
        lease.release()
        lease.release()
    assert all_exact(cached, directory) == 24
    hits, misses, evictions = cached.tally.totals()
    assert hits > acquires / 4 and misses - evictions == 24


def test_reads_of_one_byte_at_a_time_add_up(streamer: Callable[..., ExpertStreamer], disk: Disk) -> None:
    disk.most_bytes = 1
    cached = streamer(ODD, 4)
    lease = cached.acquire(3, [15])
    lease.wait(None)
    assert all_exact(cached, ODD) == 1
    assert sum(disk.reads.values()) == layer_bytes(cached)


def test_a_failed_read_leaves_nothing_behind_and_can_be_tried_again(
    streamer: Callable[..., ExpertStreamer], disk: Disk
) -> None:
    cached = streamer(ODD, 4)
    for _ in range(20):  # more failures than there are slots: none is lost
        disk.errors = 1
        lease = cached.acquire(2, [7])
        with pytest.raises(ExpertReadError, match=r"expert 7 of layer 2: .*safetensors.*Input/output error"):
            lease.wait(None)
        lease.release()
        assert not cached.is_resident(2, 7)
    lease = cached.acquire(2, [7, 8, 9, 10])
    lease.wait(None)
    assert all_exact(cached, ODD) == 4


@pytest.mark.parametrize("mended", [True, False])
def test_a_retry_does_not_fail_with_what_was_asked_before_it(
    streamer: Callable[..., ExpertStreamer], disk: Disk, threads_of: str, mended: bool
) -> None:
    """A read of the answer that failed is still under way when it is asked again, and fails as well. That alone is no
    news of the disk as it is now."""
    cached = streamer(ODD, 4)
    under_way = threading.Event()
    disk.asked = under_way.set
    disk.silent = disk.errors = 1
    slow = cached.acquire(2, [8])
    assert under_way.wait(PATIENCE)
    disk.errors = 1
    failed = cached.acquire(2, [7])
    with pytest.raises(ExpertReadError, match="expert 7 of layer 2"):
        failed.wait(None)
    failed.release()
    slow.release()

    retry = cached.acquire(2, [8])
    assert retry.slots.tolist() == slow.slots.tolist(), "it waits for the read that is under way"
    disk.errors = 500 if not mended else 1 if threads_of == "library" else 0  # what the library fails is tried again
    disk.speak.set()
    if mended:
        retry.wait(None)
        assert is_exact(retry.bank, int(retry.slots[0]), ODD, 2, 8)
    else:
        with pytest.raises(ExpertReadError, match="expert 8 of layer 2"):
            retry.wait(None)
    retry.release()
    disk.errors = 0
    cached.acquire(2, [7, 8, 9, 10]).wait(None)
    assert all_exact(cached, ODD) == 4


def test_an_expert_that_two_leases_wait_for_is_read_once(streamer: Callable[..., ExpertStreamer], disk: Disk) -> None:
    cached = streamer(ODD, 4)
    disk.silent = 1
    first, second = cached.acquire(0, [3]), cached.acquire(0, [3, 4])
    assert not first.complete and not second.complete
    assert first.slots[0] == second.slots[0]
    disk.speak.set()
    second.wait(None)
    assert max(disk.reads.values()) == 1
    first.release()
    assert cached.acquire(0, [5, 6]).slots.tolist() not in second.slots.tolist()
    with pytest.raises(CacheTooSmall):
        cached.acquire(1, [0])


def test_experts_are_given_as_they_come(streamer: Callable[..., ExpertStreamer], disk: Disk) -> None:
    cached = streamer(ODD, 6)
    cached.acquire(0, [3, 4]).release()
    no_reads_left(cached)
    disk.silent = 1
    lease = cached.acquire(0, [8, 3, 4])
    arrivals = lease.arrivals(None)
    assert next(arrivals).tolist() == [1, 2] and lease.slots.tolist()[1:] == cached.acquire(0, [3, 4]).slots.tolist()
    disk.speak.set()
    assert [come.tolist() for come in arrivals] == [[0]] and lease.waited_seconds > 0
    assert is_exact(lease.bank, int(lease.slots[0]), ODD, 0, 8)


def test_a_token_computes_what_is_there_while_the_rest_is_read(
    on_disk: Load, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Here the disk answers only once something has been computed; and the bits are those of a disk that answers at
    once."""
    engine = on_disk(ODD, expert_cache_bytes=12 * SLOT_BYTES)
    if not isinstance(engine._decoder, HostDecoder):
        pytest.skip("the C kernels are not in use")
    wanted = step_by_step(engine, range(6))
    kernels = engine._decoder._kernels
    compute = kernels.picks

    def then_speak(*arguments: object) -> None:
        compute(*arguments)
        disk.speak.set()

    monkeypatch.setattr(kernels, "picks", then_speak)
    for _ in range(2):
        disk.speak.clear()
        disk.silent = 2
        assert np.array_equal(step_by_step(engine, range(6)), wanted)
        assert disk.speak.is_set()


def test_old_memory_goes_when_the_cache_is_resized(load: Load) -> None:
    """The I/O threads, idle now, must not hold on to what they read last."""
    engine = load(TINY, expert_cache_bytes=EVERYTHING)
    engine.logits(list(range(64)))
    (pool,) = engine._streamer._pools.values()
    old = [weakref.ref(view) for view in pool.bank._views]
    no_reads_left(engine._streamer)
    engine.set_expert_cache(FLOOR)
    assert not any(reference() is not None for reference in old)


@pytest.mark.parametrize("cache_bytes", [EVERYTHING, FLOOR])
def test_a_cache_that_there_is_no_memory_for_stays_as_it_is(
    load: Load, monkeypatch: pytest.MonkeyPatch, cache_bytes: int
) -> None:
    engine, ids = load(TINY, expert_cache_bytes=40 * SLOT_BYTES), list(range(64))
    if not isinstance(engine._decoder, HostDecoder):
        pytest.skip("the C kernels are not in use")
    wanted, slots = engine.logits(ids), engine.telemetry().cache.slots
    with monkeypatch.context() as patch:
        patch.setattr("engine.experts.bank.large_pages", lambda _: large_pages(1 << 46))  # the system's own refusal
        with pytest.raises(MemoryBudgetError, match=r"does not give .* of memory for the expert cache; choose a small"):
            engine.set_expert_cache(cache_bytes)
    assert engine.telemetry().cache.slots == slots and all_exact(engine._streamer, TINY) == slots
    assert np.array_equal(engine.logits(ids), wanted)
    engine.set_expert_cache(cache_bytes)
    assert np.array_equal(engine.logits(ids), wanted)


# -- prefill ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "cache_bytes",
    [FLOOR, 9 * SLOT_BYTES, *(pytest.param(n * SLOT_BYTES, marks=pytest.mark.long) for n in (5, 70)), EVERYTHING],
)
def test_a_prompt_reads_each_expert_at_most_once(on_disk: Load, disk: Disk, cache_bytes: int) -> None:
    engine = on_disk(ODD, expert_cache_bytes=cache_bytes)
    ids = np.random.default_rng(1).integers(0, 480, 200).tolist()
    experts = picked(engine, lambda: engine.logits(ids))
    used = sum(len(np.unique(layer)) for layer in experts)
    state = engine.telemetry()
    assert max(disk.reads.values()) == 1
    assert sum(state.cache.misses) == used and state.reads.reads == used
    assert state.reads.requested_bytes - resident_bytes(engine) == used * engine.card.expert_bytes


def test_the_experts_that_a_prompt_used_most_stay_for_its_answer(load: Load) -> None:
    """Of every layer, and not those of the last layers only, which were read last."""
    engine = load(ODD, expert_cache_bytes=64 * SLOT_BYTES)
    ids = np.random.default_rng(3).integers(0, 480, 150).tolist()
    experts = picked(engine, lambda: engine.logits(ids))
    for number, layer in enumerate(experts):
        hottest = np.argsort(-np.bincount(layer.reshape(-1), minlength=EXPERTS), kind="stable")[:4]
        assert all(engine._streamer.is_resident(number, int(expert)) for expert in hottest), number


def test_resident_experts_are_used_before_any_is_evicted(on_disk: Load, disk: Disk) -> None:
    engine = on_disk(ODD, expert_cache_bytes=10 * SLOT_BYTES)
    late = list(range(8, EXPERTS))
    lease = engine._streamer.acquire(0, late)
    lease.wait(None)
    lease.release()
    ids = np.random.default_rng(1).integers(0, 480, 200).tolist()
    experts = picked(engine, lambda: engine.logits(ids))
    assert engine.telemetry().cache.hits[0] == len(np.intersect1d(experts[0], late)) > 4
    assert max(disk.reads.values()) == 1


@pytest.mark.parametrize("cache_bytes", [FLOOR, pytest.param(20 * SLOT_BYTES, marks=pytest.mark.long), EVERYTHING])
def test_the_prompt_of_an_answer_reads_each_expert_at_most_once(on_disk: Load, disk: Disk, cache_bytes: int) -> None:
    """Although the state before the answer's first token is kept for the next turn on the way."""
    engine = on_disk(ODD, expert_cache_bytes=cache_bytes)
    long = [{"role": "user", "content": "What is 127 + 48? " * 12}]
    end = finished(engine, long, max_tokens=1)
    assert end.figures.prefill_misses > 60 and max(disk.reads.values()) == 1


def resident_bytes(engine: Engine) -> int:
    """Bytes of the files that were read at load."""
    index = CheckpointIndex.from_directory(ODD)
    return sum(entry.nbytes for name, entry in index.tensors.items() if ".switch_mlp." not in name)


# -- faults in the middle of an answer --------------------------------------------------------------------------------


def test_an_error_of_the_disk_stops_the_answer_and_the_next_one_works(on_disk: Load, disk: Disk) -> None:
    engine = on_disk(ODD, expert_cache_bytes=FLOOR)
    wanted = finished(engine, sampling=SAMPLING, max_tokens=5)
    tokens = []
    with pytest.raises(ExpertReadError, match=r"expert \d+ of layer \d+: .*Input/output error.*check the disk"):
        for event in engine.chat(QUESTION, SAMPLING, max_tokens=5):
            if isinstance(event, TokenEvent):
                tokens.append(event.token_id)
                disk.errors = len(tokens) == 3
    assert tuple(tokens) == wanted.token_ids[:3]
    assert engine.telemetry().phase == "idle" and engine.telemetry().answer.generated_tokens == 3
    assert pins(engine) == 0
    assert finished(engine, sampling=SAMPLING, max_tokens=5).token_ids == wanted.token_ids
    no_reads_left(engine._streamer)
    assert all_exact(engine._streamer, ODD) <= TOP_K


@pytest.mark.parametrize("errors", [1, pytest.param(3, marks=pytest.mark.long), 500])
def test_an_error_while_the_prompt_is_read(on_disk: Load, disk: Disk, errors: int) -> None:
    engine = on_disk(ODD, expert_cache_bytes=8 * SLOT_BYTES)
    disk.errors = errors
    with pytest.raises(ExpertReadError):
        finished(engine, max_tokens=2)
    no_reads_left(engine._streamer)
    assert pins(engine) == 0
    disk.errors = 0
    assert finished(engine, max_tokens=2).reason == "length"
    all_exact(engine._streamer, ODD)


def test_a_file_cut_short_in_mid_answer(load: Load, tmp_path: Path) -> None:
    model = Path(shutil.copytree(TINY, tmp_path / "model"))
    engine = load(model, expert_cache_bytes=FLOOR)
    with pytest.raises(ExpertReadError, match=r"expert \d+ of layer \d+: .*model.safetensors ends before.*cut short"):
        for event in engine.chat(QUESTION, SAMPLING):
            if isinstance(event, TokenEvent):
                os.truncate(model / "model.safetensors", 200_000)
    with pytest.raises(ExpertReadError):  # the experts are no more there than before
        engine.logits(list(range(30)))
    shutil.copy(TINY / "model.safetensors", model)
    assert np.isfinite(engine.logits(list(range(30)))).all()
    all_exact(engine._streamer, TINY)


def test_a_file_that_vanishes_in_mid_answer_is_still_read(load: Load, tmp_path: Path) -> None:
    model = Path(shutil.copytree(TINY, tmp_path / "model"))
    engine = load(model, expert_cache_bytes=FLOOR)
    wanted = finished(engine, sampling=SAMPLING, max_tokens=3)
    shutil.rmtree(model)
    assert finished(engine, sampling=SAMPLING, max_tokens=3).token_ids == wanted.token_ids


def test_a_resident_tensor_that_cannot_be_read_is_named(
    load: Load, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.disk.Reader", partial(Reader, preadv=disk))
    disk.errors = 1
    with pytest.raises(CheckpointError, match=r"embed_tokens\.\w+: .*model.safetensors.*Input/output error"):
        load(TINY)


def test_weights_in_16_bits_are_widened_exactly(streamer: Callable[..., ExpertStreamer], tmp_path: Path) -> None:
    source = hugging_face(2)
    source.tensors = {name: value.astype(mx.bfloat16) for name, value in source.tensors.items()}
    cached = streamer(source.write(tmp_path / "bf16"), 4)
    lease = cached.acquire(1, [6])
    lease.wait(None)
    stored = source.tensors["model.language_model.layers.1.mlp.experts.down_proj"][6]
    assert np.array_equal(lease.bank.slot(int(lease.slots[0]))["down.weight"], np.array(stored.astype(mx.float32)))


def test_events_of_an_answer_that_fails_end_without_a_finished(on_disk: Load, disk: Disk) -> None:
    engine = on_disk(ODD, expert_cache_bytes=FLOOR)
    disk.errors = 1
    seen = []
    with pytest.raises(ExpertReadError):
        for event in engine.chat(QUESTION):
            seen.append(event)
    assert not any(isinstance(event, Finished) for event in seen)
    assert isinstance(events(engine, max_tokens=1)[-1], Finished)
