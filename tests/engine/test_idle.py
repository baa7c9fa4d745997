"""What an engine does while nothing is asked: reading ahead, and the experts of the last session."""

from __future__ import annotations

import logging
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.engine import Engine
from engine.errors import InvalidRequest
from engine.experts.streamer import ExpertStreamer
from engine.request import CancelToken
from tests.engine.conftest import Load
from tests.engine.disks import Disk
from tests.engine.helpers import EVERYTHING, FLOOR, LAYERS, QUESTION, SLOT_BYTES, TINY, finished, pins
from tests.engine.test_prefix import anew, asked, backend, boundary
from tests.engine.test_snapshots import FIRST, files, kept

__all__ = ["backend", "kept"]


def said(engine: Engine, tokens: int = 8) -> list[dict[str, str]]:
    """An answer to FIRST as the next turn repeats it, and a question after that."""
    end = finished(engine, FIRST, thinking=False, max_tokens=tokens)
    assert end.text
    return [*FIRST, {"role": "assistant", "content": end.text}, {"role": "user", "content": "And 3 more?"}]


def test_what_the_next_turn_keeps_of_an_answer_is_read_ahead(load: Load, backend: str) -> None:
    engine = load(TINY, expert_cache_bytes=FLOOR)
    turns = said(engine)
    before = resident(engine)
    engine.idle()
    assert engine.telemetry().phase == "idle" and resident(engine) == before, "the cache is as the answer left it"
    wanted = anew(load(TINY), turns)
    assert asked(engine, turns) == (boundary(engine, turns, back=2), wanted)
    assert boundary(engine, turns, back=2) > boundary(engine, FIRST)
    engine.idle()
    again = finished(engine, FIRST, thinking=False, max_tokens=8)
    assert again.text == turns[-2]["content"] and again.figures.reused_tokens == boundary(engine, FIRST)


def test_reading_ahead_stops_when_something_is_asked(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = load(TINY, prefill_chunk_tokens=1)
    turns = said(engine, tokens=20)
    cancel = CancelToken()
    mix, mixed = engine._decoder._mix, []

    def one_layer(*arguments: object) -> object:
        mixed.append(arguments)
        cancel.set()
        return mix(*arguments)  # type: ignore[arg-type]  # what it was given

    monkeypatch.setattr(engine._decoder, "_mix", one_layer)
    engine.idle(cancel)
    assert len(mixed) == 1
    monkeypatch.undo()
    assert asked(engine, turns) == (boundary(engine, FIRST), anew(engine, turns))
    engine.idle()


def test_nothing_is_read_ahead_in_the_middle_of_an_answer_or_after_nothing(load: Load) -> None:
    engine = load(TINY)
    engine.idle()
    running = engine.chat(QUESTION, max_tokens=4)
    next(running)
    engine.idle()
    assert len([event for event in running]) > 3
    assert engine.telemetry().reads.requested_bytes > 0


def test_a_disk_that_fails_while_reading_ahead_is_a_line_in_the_log(
    on_disk: Load, disk: Disk, caplog: pytest.LogCaptureFixture
) -> None:
    engine = on_disk(TINY, expert_cache_bytes=FLOOR)
    turns = said(engine)
    disk.errors = 500
    with caplog.at_level(logging.WARNING):
        engine.idle()
    assert "given up" in caplog.text
    disk.errors = 0
    assert asked(engine, turns)[1] == anew(on_disk(TINY), turns)


def test_what_was_read_ahead_is_on_disk_when_a_conversation_is_reopened(
    kept: Callable[..., Engine], tmp_path: Path
) -> None:
    engine = kept()
    turns = said(engine)
    engine.idle()
    engine = kept()
    assert len(files(tmp_path)) == 2, "one state a turn"
    assert asked(engine, turns)[0] == boundary(engine, turns, back=2)


# -- the hot set -----------------------------------------------------------------------------------------------------


def resident(engine: Engine) -> list[tuple[int, int]]:
    """The experts in the cache, the one that would go last first."""
    return [(layer, expert) for layer, expert, _ in engine._streamer.hot()]


def test_the_experts_of_the_last_session_are_read_at_the_next_start(
    kept: Callable[..., Engine], tmp_path: Path
) -> None:
    engine = kept(expert_cache_bytes=40 * SLOT_BYTES)
    asked(engine, FIRST)
    before = resident(engine)
    assert len(before) == 40
    engine = kept(expert_cache_bytes=40 * SLOT_BYTES)
    (path,) = (tmp_path / "state" / "experts").iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not resident(engine), "loading waits for none of it"
    engine.idle()
    assert resident(engine) == before, "in the order of their use"
    state = engine.telemetry().cache
    assert state.warmed == 40 and not any((*state.hits, *state.misses, *state.evictions))
    wanted = anew(kept(state_bytes=0), FIRST)
    engine = kept(expert_cache_bytes=10 * SLOT_BYTES)
    engine.idle()
    assert resident(engine) == before[:10]
    assert anew(engine, FIRST) == wanted


def test_warming_only_fills_what_is_free_and_ends_for_a_request(kept: Callable[..., Engine]) -> None:
    asked(kept(expert_cache_bytes=EVERYTHING), FIRST)
    engine = kept(expert_cache_bytes=60 * SLOT_BYTES)
    asked(engine, QUESTION)
    used = resident(engine)
    engine.idle()
    assert resident(engine)[: len(used)] == used
    cancel = CancelToken()
    cancel.set()
    engine = kept(expert_cache_bytes=60 * SLOT_BYTES)
    engine.idle(cancel)
    assert not engine.telemetry().cache.warmed
    engine.idle()
    assert engine.telemetry().cache.warmed == 60, "it goes on when there is time"
    assert pins(engine) == 0


def test_experts_that_a_person_saved_come_first_and_take_the_place_of_others(kept: Callable[..., Engine]) -> None:
    engine = kept(expert_cache_bytes=40 * SLOT_BYTES)
    assert engine.warm() is None
    asked(engine, FIRST)
    saved = resident(engine)
    assert engine.save_experts() == 40
    asked(engine, [{"role": "user", "content": "Something else altogether, and longer."}])
    others = resident(engine)
    assert others != saved
    warmed = engine.warm()
    assert warmed is not None and warmed.whole and warmed.hot_set.chosen
    assert set(resident(engine)) == set(saved) and warmed.resident == 40
    assert warmed.read == len(set(saved) - set(others)) == engine.telemetry().cache.warmed
    asked(engine, [{"role": "user", "content": "Something else altogether, and longer."}])
    engine = kept(expert_cache_bytes=40 * SLOT_BYTES)
    engine.idle()
    assert resident(engine) == saved
    cleared = engine.clear()
    assert cleared.experts == 40 and cleared.files > 2 and cleared.file_bytes > 0 and not resident(engine)
    assert asked(engine, FIRST)[0] == 0
    engine = kept(state_bytes=0)
    with pytest.raises(InvalidRequest, match="switched off"):
        engine.save_experts()


def test_clearing_leaves_nothing_on_disk(kept: Callable[..., Engine], tmp_path: Path) -> None:
    engine = kept()
    asked(engine, FIRST)
    engine.idle()
    engine.save_experts()
    engine.clear()
    engine = kept()
    assert not [path for path in (tmp_path / "state").rglob("*") if path.is_file()]
    engine.idle()
    asked(engine, FIRST)
    engine.clear("states")
    assert not files(tmp_path) and resident(engine)
    engine.clear("disk")
    asked(engine, FIRST)
    engine.idle()
    with pytest.raises(InvalidRequest, match="switched off"):
        engine.save_experts()
    engine.close()
    assert not [path for path in (tmp_path / "state").rglob("*") if path.is_file()]


def test_where_all_experts_fit_they_are_read_while_nothing_is_asked(kept: Callable[..., Engine]) -> None:
    engine = kept(expert_cache_bytes=EVERYTHING)
    engine.idle()
    cache = engine.telemetry().cache
    assert cache.resident == cache.warmed == cache.total
    asked(engine, FIRST)
    after = engine.telemetry().cache
    assert sum(after.hits) > 0 and sum(after.misses) == 0
    small = kept(expert_cache_bytes=(cache.total - 1) * SLOT_BYTES)
    small.clear("all")
    small.idle()
    assert small.telemetry().cache.resident == 0, "of what does not fit whole, only what was wanted before is read"


def test_a_damaged_hot_set_is_a_line_in_the_log(
    kept: Callable[..., Engine], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    asked(kept(), FIRST)
    kept()
    (path,) = (tmp_path / "state" / "experts").iterdir()
    damages = b"", b"{}", b"[1]", b'{"format": 1, "saved_at": 0, "experts": [[99, 0, 1]]}', b"\xff"
    for damage in damages:
        path.write_bytes(damage)
        caplog.clear()
        with caplog.at_level(logging.WARNING):
            engine = kept(expert_cache_bytes=40 * SLOT_BYTES)
            engine.idle()
        assert "not used" in caplog.text and not engine.telemetry().cache.warmed, damage
    assert asked(engine, FIRST)[0] > 0


def test_experts_that_cannot_be_read_ahead_are_read_when_they_are_wanted(
    streamer: Callable[..., ExpertStreamer], disk: Disk, caplog: pytest.LogCaptureFixture
) -> None:
    made = streamer(TINY, 20)
    disk.errors = 3
    made.warm([(0, 1), (0, 2), (LAYERS - 1, 3)], None, evict=False)
    assert not made.hot() and made.warmed == 0
    assert caplog.text.count("could not be read ahead") == 1
    made.warm([(0, 1), (0, 2)], None, evict=False)
    assert made.warmed == 2
    assert [key[:2] for key in made.hot()] == [(0, 1), (0, 2)]
    made.warm([(1, n) for n in range(16)] + [(2, n) for n in range(16)], None, evict=True)
    assert [key[:2] for key in made.hot()] == [(1, n) for n in range(16)] + [(2, n) for n in range(4)]
    lease = made.acquire(0, [1, 2])
    lease.wait(None)
    lease.release()
    assert made.tally.totals()[:2] == (0, 2)
