"""What the engine's thread does while nothing is asked, and the tasks that a person gives it."""

from __future__ import annotations

import threading
import time

import pytest

from engine import CancelToken, Cleared, EngineConfig
from flashmoe_tui.backend import Tended
from flashmoe_tui.local_backend import LocalBackend
from tests.flashmoe_tui.studio import (
    PATIENCE,
    REQUEST,
    Gate,
    ScriptedEngine,
    Studio,
    backend,
    ended,
    ends,
    raising,
    reasons,
    studio,
    until,
)

__all__ = ["backend", "studio"]


def test_what_can_wait_is_done_when_nothing_is_asked_and_stops_for_a_request(
    backend: LocalBackend, studio: Studio
) -> None:
    begun: list[int] = []
    stopped: list[bool] = []
    done = threading.Event()

    def idle(engine: ScriptedEngine, cancel: CancelToken) -> None:
        begun.append(engine.tokens)
        end = time.monotonic() + PATIENCE
        while len(begun) < 3 and not cancel.is_set() and time.monotonic() < end:
            time.sleep(0.001)
        stopped.append(cancel.is_set())
        if len(begun) == 3:
            done.set()

    studio.on_idle = idle
    backend.load("flint", EngineConfig())
    while not begun:
        time.sleep(0.001)
    chat = backend.submit(REQUEST)
    assert reasons(until(backend, ended(chat)))[chat.id] == "stop"
    while len(begun) < 2:
        time.sleep(0.001)
    backend.set_expert_cache(7)
    assert done.wait(PATIENCE) and studio.engines[0].cache_sizes == [(3, 7)]
    assert begun == [0, 3, 3] and stopped == [True, True, False]
    time.sleep(0.05)
    assert len(begun) == 3, "done is done"


def test_a_fault_in_what_can_wait_is_no_answers_loss(
    backend: LocalBackend, studio: Studio, caplog: pytest.LogCaptureFixture
) -> None:
    studio.on_idle = lambda engine, cancel: raising(RuntimeError("a defect"))(engine)
    backend.load("flint", EngineConfig())
    for _ in range(2):
        chat = backend.submit(REQUEST)
        assert reasons(until(backend, ended(chat)))[chat.id] == "stop"
    backend.close()
    assert "a defect" in caplog.text and len(studio.engines) == 1


def test_tasks_wait_their_turn_and_end_once(backend: LocalBackend, studio: Studio) -> None:
    early = backend.tend("clear")
    assert ends(until(backend, ended(early))) == [(early.id, Tended("clear", problem="no model is loaded"))]
    gate = Gate()
    studio.steps[1] = gate
    backend.load("flint", EngineConfig())
    chat, tasks = backend.submit(REQUEST), [backend.tend(task) for task in ("clear", "forget", "off", "save", "warm")]
    gate.wait()
    assert not studio.cleared
    gate.open()
    found = dict(ends(until(backend, ended(chat, *tasks))))
    assert studio.cleared == ["all", "states", "disk"]
    assert [found[task.id] for task in tasks] == [
        Tended("clear", Cleared(3, 2, 1000)),
        Tended("forget", Cleared(3, 2, 1000)),
        Tended("off", Cleared(3, 2, 1000)),
        Tended("save", problem="nothing is kept on disk: that is switched off"),
        Tended("warm", None),
    ]
