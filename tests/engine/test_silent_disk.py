"""A disk that does not answer: it is reported, its slots are given up, the next answers work, and a cancellation
does not wait for it."""

from __future__ import annotations

import threading

import pytest

from engine.errors import ExpertReadError
from engine.events import Finished, TokenEvent
from engine.experts.cache import SlotState
from engine.request import CancelToken, SamplingParams
from tests.engine.conftest import Load
from tests.engine.disks import ODD, PATIENCE, Disk, all_exact, no_reads_left
from tests.engine.helpers import (
    EVERYTHING,
    FLOOR,
    QUESTION,
    SLOT_BYTES,
    TOP_K,
    finished,
    pins,
)

SAMPLING = SamplingParams(seed=11, temperature=1.0, top_k=40)


# -- a silent disk ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("slots", "silent"),
    [
        (TOP_K, 1),
        pytest.param(TOP_K, TOP_K, marks=pytest.mark.long),
        pytest.param(40, 1, marks=pytest.mark.long),
        (40, 8),
    ],
)
def test_a_disk_that_stays_silent_is_reported_and_the_next_answer_works(
    on_disk: Load, disk: Disk, monkeypatch: pytest.MonkeyPatch, slots: int, silent: int
) -> None:
    monkeypatch.setattr("engine.experts.streamer.SILENT_READ_SECONDS", 0.25)
    engine = on_disk(ODD, expert_cache_bytes=slots * SLOT_BYTES)
    disk.silent = silent
    with pytest.raises(ExpertReadError, match=r"expert \d+ of layer 0: .*has not answered.*check the disk"):
        finished(engine, max_tokens=3)
    assert engine.telemetry().cache.quarantined >= 1
    assert engine.telemetry().cache.slots + engine.telemetry().cache.quarantined == slots

    answer = None
    for _ in range(8):  # where many reads are silent, a second answer may run into those too
        try:
            answer = finished(engine, sampling=SAMPLING, max_tokens=4)
            break
        except ExpertReadError:
            continue
    assert answer is not None and answer.reason == "length"
    all_exact(engine._streamer, ODD)

    disk.speak.set()  # the silent reads end now, into memory that nothing else uses, which is then of use again
    healthy = on_disk(ODD, expert_cache_bytes=EVERYTHING)
    assert finished(healthy, sampling=SAMPLING, max_tokens=4).token_ids == answer.token_ids
    assert finished(engine, sampling=SAMPLING, max_tokens=4).token_ids == answer.token_ids
    all_exact(engine._streamer, ODD)
    assert engine.telemetry().cache.quarantined == 0 and engine.telemetry().cache.slots == slots
    engine.set_expert_cache(slots * SLOT_BYTES)
    assert engine.telemetry().cache.quarantined == 0 and engine.telemetry().cache.slots == slots


@pytest.mark.parametrize(
    ("slots", "after_tokens"),
    [(TOP_K, 0), (20, 3), *(pytest.param(*case, marks=pytest.mark.long) for case in ((20, 0), (TOP_K, 3)))],
)
def test_cancelling_while_reads_are_silent(on_disk: Load, disk: Disk, slots: int, after_tokens: int) -> None:
    engine = on_disk(ODD, expert_cache_bytes=slots * SLOT_BYTES)
    cancel = CancelToken()
    disk.asked = cancel.set
    tokens, end = [], None
    if after_tokens == 0:
        disk.silent = 50
    for event in engine.chat(QUESTION, SAMPLING, cancel=cancel):
        if isinstance(event, TokenEvent) and event.token_id is not None and not cancel.is_set():
            tokens.append(event.token_id)
            if len(tokens) == after_tokens:
                disk.silent = 50
        if isinstance(event, Finished):
            end = event
    assert end is not None and end.reason == "cancelled" and len(end.token_ids) >= after_tokens
    (pool,) = engine._streamer._pools.values()
    reading = [n for n in range(slots) if pool.cache.state_of(n) is SlotState.READING]
    assert reading and pins(engine) == 0
    disk.silent = 0
    disk.speak.set()
    no_reads_left(engine._streamer)
    assert all_exact(engine._streamer, ODD) > 0  # whole, or not called resident
    assert finished(engine, sampling=SAMPLING, max_tokens=5).reason == "length"


class OpensTheDisk(CancelToken):
    """Never cancels; lets the disk speak when it is asked for the `at`-th time."""

    def __init__(self, disk: Disk, at: int) -> None:
        super().__init__()
        self.disk, self.left = disk, at

    def is_set(self) -> bool:
        self.left -= 1
        if self.left == 0:
            self.disk.speak.set()
        return False


def test_a_request_right_after_a_cancelled_one_waits_for_the_slots_that_are_being_read(
    on_disk: Load, disk: Disk
) -> None:
    """With the smallest cache the reads of the cancelled request hold all slots."""
    engine = on_disk(ODD, expert_cache_bytes=FLOOR)
    wanted = finished(engine, sampling=SAMPLING, max_tokens=4)
    engine._streamer.resize(EVERYTHING)
    engine._streamer.resize(FLOOR)
    cancel = CancelToken()
    disk.asked = cancel.set
    disk.silent = 50
    assert finished(engine, [{"role": "user", "content": "Another"}], cancel=cancel).reason == "cancelled"
    assert len(engine._streamer._in_flight) == TOP_K
    second = finished(engine, sampling=SAMPLING, max_tokens=4, cancel=OpensTheDisk(disk, at=3))
    assert second.token_ids == wanted.token_ids

    disk.speak.clear()
    cancelled_again = CancelToken()
    disk.asked = cancelled_again.set
    disk.silent = 50
    assert finished(engine, [{"role": "user", "content": "Third"}], cancel=cancelled_again).reason == "cancelled"
    third = CancelToken()
    third.set()
    assert finished(engine, sampling=SAMPLING, cancel=third).reason == "cancelled"


def test_closing_while_reads_are_silent_returns_and_closes_the_files_in_the_end(on_disk: Load, disk: Disk) -> None:
    before = set(threading.enumerate())
    engine = on_disk(ODD, expert_cache_bytes=FLOOR)
    cancel = CancelToken()
    disk.asked = cancel.set
    disk.silent = 50
    assert finished(engine, cancel=cancel).reason == "cancelled"
    files = dict(engine._reader._files)
    assert files
    engine.close()
    assert engine.telemetry().phase == "closed"
    disk.speak.set()
    for thread in set(threading.enumerate()) - before:
        thread.join(PATIENCE)
        assert not thread.is_alive()
    assert not engine._reader._files
