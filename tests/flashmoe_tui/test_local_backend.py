"""The engine's thread as the screen sees it: every request ends once, a stop works at any moment, and death is told."""

from __future__ import annotations

import logging
import random
import threading
import time
from typing import Any

import pytest

from engine import (
    AnswerFigures,
    EngineClosed,
    EngineConfig,
    ExpertReadError,
    Finished,
    ModelNotFound,
    PrefillProgress,
    PromptReady,
    PromptTooLong,
    TokenEvent,
)
from flashmoe_tui.backend import Delivery, Failed, Loaded
from flashmoe_tui.local_backend import LocalBackend
from tests.flashmoe_tui.studio import (
    PATIENCE,
    REQUEST,
    Gate,
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


def test_a_model_loads_and_answers_in_order(backend: LocalBackend, studio: Studio) -> None:
    assert backend.snapshot() is None
    load, chat = backend.load("flint", EngineConfig()), backend.submit(REQUEST)
    arrived = until(backend, ended(load, chat))
    assert [type(one.event) for one in arrived] == [
        Loaded, PromptReady, PrefillProgress, TokenEvent, TokenEvent, TokenEvent, Finished,
    ]  # fmt: skip
    assert [one.ticket_id for one in arrived] == [load.id] + [chat.id] * 6
    assert arrived[-1].event == studio.engines[0].finished("stop")
    assert backend.snapshot() is not None


def test_nothing_is_answered_before_a_model_was_chosen(backend: LocalBackend) -> None:
    chat = backend.submit(REQUEST)
    assert ends(until(backend, ended(chat))) == [(chat.id, Failed("no model is loaded: choose one first"))]


def test_another_model_closes_the_first(backend: LocalBackend, studio: Studio) -> None:
    first, second = backend.load("one", EngineConfig()), backend.load("two", EngineConfig())
    chat = backend.submit(REQUEST)
    arrived = until(backend, ended(first, second, chat))
    assert reasons(arrived)[second.id] == "Loaded"
    assert [engine.closed for engine in studio.engines] == [True] * (len(studio.engines) - 1) + [False]


def test_choosing_another_model_stops_what_runs_and_what_waits(backend: LocalBackend, studio: Studio) -> None:
    gate = Gate()
    studio.steps[1] = gate
    backend.load("one", EngineConfig())
    running, waiting = backend.submit(REQUEST), backend.submit(REQUEST)
    gate.wait()
    second = backend.load("two", EngineConfig())
    gate.open()
    found = reasons(until(backend, ended(running, waiting, second)))
    assert (found[running.id], found[waiting.id], found[second.id]) == ("cancelled", "cancelled", "Loaded")
    assert studio.engines[0].closed


@pytest.mark.parametrize("token", [0, 2])
def test_a_stop_during_prefill_or_decoding_keeps_the_text_so_far(
    backend: LocalBackend, studio: Studio, token: int
) -> None:
    gate = Gate()
    studio.steps[token] = gate
    backend.load("flint", EngineConfig())
    chat = backend.submit(REQUEST)
    gate.wait()
    chat.cancel()
    gate.open()
    (last,) = [event for ticket, event in ends(until(backend, ended(chat))) if ticket == chat.id]
    assert isinstance(last, Finished)
    assert (last.reason, last.text) == ("cancelled", "".join(f"{number} " for number in range(token)))


def test_a_stop_before_the_request_starts_ends_it_at_once_even_while_the_model_loads(
    backend: LocalBackend, studio: Studio
) -> None:
    gate = Gate()
    studio.on_load = gate
    load, chat = backend.load("flint", EngineConfig()), backend.submit(REQUEST)
    gate.wait()
    chat.cancel()
    chat.cancel()
    arrived = backend.drain()  # the loader is still held
    assert ends(arrived) == [(chat.id, Finished("cancelled", "", "", 5, AnswerFigures()))]
    gate.open()
    later = backend.submit(REQUEST)
    assert reasons(until(backend, ended(load, chat, later), arrived)) == {
        load.id: "Loaded", chat.id: "cancelled", later.id: "stop",
    }  # fmt: skip


def test_a_stop_while_the_model_is_loaded_again_ends_the_request_for_good(
    backend: LocalBackend, studio: Studio
) -> None:
    studio.steps[0] = raising(RuntimeError("boom"))
    backend.load("flint", EngineConfig())
    until(backend, ended(backend.submit(REQUEST)))
    studio.steps.clear()
    gate = Gate()
    studio.on_load = gate
    stopped = backend.submit(REQUEST)
    gate.wait()
    stopped.cancel()
    later = backend.submit(REQUEST)
    gate.open()
    arrived = until(backend, ended(stopped, later))
    assert [type(one.event) for one in arrived if one.ticket_id == stopped.id] == [Finished]
    assert reasons(arrived)[later.id] == "stop"


def test_a_stopped_load_fails_at_once_and_its_model_is_let_go(backend: LocalBackend, studio: Studio) -> None:
    gate = Gate()
    studio.on_load = gate
    load = backend.load("flint", EngineConfig())
    gate.wait()
    load.cancel()
    assert ends(backend.drain()) == [(load.id, Failed("flint was not loaded: it was stopped", fatal=True))]
    gate.open()
    chat = backend.submit(REQUEST)  # the person wants an answer after all
    assert reasons(until(backend, ended(chat))) == {0: "Loaded", chat.id: "stop"}
    assert [engine.closed for engine in studio.engines] == [True, False]


def test_a_load_that_is_stopped_before_it_begins_loads_nothing(backend: LocalBackend, studio: Studio) -> None:
    gate = Gate()
    studio.steps[0] = gate
    backend.load("one", EngineConfig())
    running = backend.submit(REQUEST)
    gate.wait()
    load = backend.load("two", EngineConfig())
    load.cancel()
    gate.open()
    assert reasons(until(backend, ended(running, load)))[load.id] == "Failed"
    assert [model for model, _ in studio.models] == ["one"]


def test_a_stop_after_the_end_changes_nothing(backend: LocalBackend) -> None:
    backend.load("flint", EngineConfig())
    chat = backend.submit(REQUEST)
    until(backend, ended(chat))
    chat.cancel()
    assert backend.drain() == []


def test_the_cache_is_resized_between_two_tokens_and_the_latest_size_counts(
    backend: LocalBackend, studio: Studio
) -> None:
    gate = Gate()
    studio.steps[1] = gate
    backend.load("flint", EngineConfig(expert_cache_bytes=100))
    chat = backend.submit(REQUEST)
    gate.wait()
    backend.set_expert_cache(50)
    backend.set_expert_cache(25)
    gate.open()
    until(backend, ended(chat))
    assert studio.engines[0].cache_sizes == [(2, 25)]


def test_the_cache_is_resized_while_nothing_runs_and_kept_when_the_model_is_loaded_again(
    backend: LocalBackend, studio: Studio
) -> None:
    backend.load("flint", EngineConfig(expert_cache_bytes=100, io_threads=3))
    until(backend, lambda arrived: bool(arrived))
    backend.set_expert_cache(50)
    assert studio.cache_set.wait(PATIENCE)
    studio.steps[0] = raising(RuntimeError("boom"))
    until(backend, ended(backend.submit(REQUEST)))
    studio.steps.clear()
    until(backend, ended(backend.submit(REQUEST)))
    assert studio.models[1] == ("flint", EngineConfig(expert_cache_bytes=50, io_threads=3))


def test_a_size_that_the_engine_refuses_is_told_and_tried_again_when_it_is_asked_for_again(
    backend: LocalBackend, studio: Studio
) -> None:
    studio.on_cache = raising(ExpertReadError("no such size"))
    studio.steps[1] = lambda _: backend.set_expert_cache(1)
    backend.load("flint", EngineConfig(expert_cache_bytes=100))
    chat = backend.submit(REQUEST)
    arrived = until(backend, ended(chat))
    assert Delivery(0, Failed("no such size")) in arrived
    assert reasons(arrived)[chat.id] == "stop"
    studio.on_cache = lambda _: None
    until(backend, ended(backend.submit(REQUEST)))
    assert [size for _, size in studio.engines[0].cache_sizes] == [1]


@pytest.mark.parametrize("refusal", [ExpertReadError("no such size"), MemoryError("not that much")])
def test_a_model_that_is_loaded_again_does_not_get_a_size_that_was_refused(
    backend: LocalBackend, studio: Studio, refusal: Exception
) -> None:
    """Else it could not be loaded again at all, and no message would be answered any more."""
    studio.on_cache = raising(refusal)
    backend.load("flint", EngineConfig(expert_cache_bytes=100))
    until(backend, lambda arrived: bool(arrived))
    backend.set_expert_cache(1)
    until(backend, lambda arrived: bool(arrived))
    studio.steps[0] = raising(RuntimeError("boom"))
    until(backend, ended(backend.submit(REQUEST)))
    studio.steps.clear()
    until(backend, ended(backend.submit(REQUEST)))
    assert studio.models[1] == ("flint", EngineConfig(expert_cache_bytes=100))


def test_a_failed_read_is_one_line_and_the_engine_stays(backend: LocalBackend, studio: Studio) -> None:
    studio.steps[1] = raising(ExpertReadError("expert 3 of layer 2 could not be read from x.safetensors"))
    backend.load("flint", EngineConfig())
    chat = backend.submit(REQUEST)
    arrived = until(backend, ended(chat))
    assert arrived[-1].event == Failed("expert 3 of layer 2 could not be read from x.safetensors")
    studio.steps.clear()
    again = backend.submit(REQUEST)
    assert reasons(until(backend, ended(again))) == {again.id: "stop"}
    assert len(studio.engines) == 1


def test_a_prompt_that_is_too_long_is_marked_as_such(backend: LocalBackend, studio: Studio) -> None:
    studio.steps[0] = raising(PromptTooLong(5000, 2000))
    backend.load("flint", EngineConfig())
    (last,) = [one.event for one in until(backend, ended(backend.submit(REQUEST)))][-1:]
    assert isinstance(last, Failed)
    assert (last.prompt_too_long, last.fatal) == (True, False)
    assert "5,000 tokens" in last.message


@pytest.mark.parametrize("says_how", [True, False])
def test_an_unexpected_error_is_one_line_and_the_next_message_loads_the_same_model(
    backend: LocalBackend, studio: Studio, caplog: pytest.LogCaptureFixture, says_how: bool
) -> None:
    studio.says_how = says_how
    if says_how:
        studio.steps[2] = raising(ValueError("shapes differ\nand more"))
    config = EngineConfig(context_tokens=64)
    backend.load("flint", config)
    chat = backend.submit(REQUEST)
    with caplog.at_level(logging.ERROR):
        last = until(backend, ended(chat))[-1].event
    assert isinstance(last, Failed)
    assert last.fatal and "\n" not in last.message
    assert ("shapes differ" if says_how else "without saying how") in last.message
    assert "Traceback" in caplog.text
    assert studio.engines[0].closed
    snapshot = backend.snapshot()
    assert snapshot is not None and snapshot.phase == "closed"
    studio.steps.clear()
    studio.says_how = True
    again = backend.submit(REQUEST)
    assert reasons(until(backend, ended(again))) == {0: "Loaded", again.id: "stop"}
    assert studio.models == [("flint", config)] * 2


@pytest.mark.parametrize("error", [ModelNotFound("no model flint on this machine"), OSError("boom"), MemoryError()])
def test_a_load_that_fails_says_why_and_another_can_follow(
    backend: LocalBackend, studio: Studio, error: Exception
) -> None:
    studio.on_load = raising(error)
    load = backend.load("flint", EngineConfig())
    last = until(backend, ended(load))[-1].event
    assert isinstance(last, Failed) and last.fatal
    assert (str(error) or "MemoryError") in last.message
    studio.on_load = lambda model: None
    second = backend.load("other", EngineConfig())
    assert reasons(until(backend, ended(second))) == {second.id: "Loaded"}


@pytest.mark.parametrize("death", [SystemExit(1), KeyboardInterrupt(), GeneratorExit()])
def test_the_threads_death_in_an_answer_is_told_once_and_the_next_message_is_answered(
    backend: LocalBackend, studio: Studio, death: BaseException
) -> None:
    studio.steps[1] = raising(death)
    backend.load("flint", EngineConfig())
    chat = backend.submit(REQUEST)
    arrived = until(backend, ended(chat))
    last = arrived[-1].event
    assert isinstance(last, Failed) and last.fatal and "thread died" in last.message
    assert backend.drain() == []
    studio.steps.clear()
    again = backend.submit(REQUEST)
    assert reasons(until(backend, ended(again))) == {0: "Loaded", again.id: "stop"}


def test_what_waits_when_the_thread_dies_is_still_answered(backend: LocalBackend, studio: Studio) -> None:
    gate = Gate()

    def die_once(_: Any) -> None:
        gate()
        studio.steps.clear()
        raise SystemExit

    studio.steps[1] = die_once
    backend.load("flint", EngineConfig())
    first, second = backend.submit(REQUEST), backend.submit(REQUEST)
    gate.wait()
    gate.open()
    found = reasons(until(backend, ended(first, second)))
    assert (found[first.id], found[second.id]) == ("Failed", "stop")


def test_the_threads_death_while_idle_is_told_without_a_ticket(backend: LocalBackend, studio: Studio) -> None:
    studio.on_cache = raising(SystemExit())
    backend.load("flint", EngineConfig())
    until(backend, lambda arrived: bool(arrived))
    backend.set_expert_cache(1)
    (only,) = until(backend, lambda arrived: bool(arrived))
    assert only.ticket_id == 0
    assert isinstance(only.event, Failed) and only.event.fatal
    assert backend.snapshot() is not None


def test_the_threads_death_while_loading_ends_the_load(backend: LocalBackend, studio: Studio) -> None:
    studio.on_load = raising(SystemExit())
    load = backend.load("flint", EngineConfig())
    assert reasons(until(backend, ended(load))) == {load.id: "Failed"}
    studio.on_load = lambda model: None
    again = backend.load("flint", EngineConfig())
    assert reasons(until(backend, ended(again))) == {again.id: "Loaded"}


@pytest.mark.parametrize("seed", range(5))
def test_whatever_happens_each_request_ends_once(backend: LocalBackend, studio: Studio, seed: int) -> None:
    """A screen that presses everything, over an engine to which everything happens, on threads that race."""
    chance = random.Random(seed)
    faults = [RuntimeError("boom"), ExpertReadError("bad read"), EngineClosed("closed"), SystemExit()]

    def maybe(_: Any) -> None:
        if chance.random() < 0.1:
            raise chance.choice(faults)

    studio.steps = {0: maybe, 1: maybe, 2: maybe}
    studio.on_load = maybe
    studio.on_cache = maybe
    tickets = [backend.load("flint", EngineConfig())]
    arrived: list[Delivery] = []
    for _ in range(150):
        what = chance.random()
        if what < 0.5:
            tickets.append(backend.submit(REQUEST))
        elif what < 0.55:
            tickets.append(backend.load("other", EngineConfig()))
        elif what < 0.7:
            chance.choice(tickets).cancel()
        elif what < 0.8:
            backend.set_expert_cache(chance.randrange(100))
        else:
            arrived.extend(backend.drain())
            backend.snapshot()
    found = reasons(until(backend, ended(*tickets), arrived))
    assert {ticket.id for ticket in tickets} == set(found) - {0}
    for ticket in tickets:  # and nothing comes after the end
        own = [one.event for one in arrived if one.ticket_id == ticket.id]
        assert isinstance(own[-1], Finished | Loaded | Failed)


def test_the_screen_sees_that_a_model_is_loading(backend: LocalBackend, studio: Studio) -> None:
    gate = Gate()
    studio.on_load = gate
    load = backend.load("flint", EngineConfig())
    gate.wait()
    snapshot = backend.snapshot()
    assert snapshot is not None and snapshot.phase == "loading"
    gate.open()
    until(backend, ended(load))


def test_closing_stops_the_answer_and_closes_the_engine(backend: LocalBackend, studio: Studio) -> None:
    gate = Gate()
    studio.steps[1] = gate
    backend.load("flint", EngineConfig())
    running, waiting = backend.submit(REQUEST), backend.submit(REQUEST)
    gate.wait()
    studio.steps[1] = lambda _: None
    closing = threading.Thread(target=backend.close)
    closing.start()
    arrived = until(backend, ended(waiting))
    gate.open()
    closing.join()
    backend.close()
    late = backend.submit(REQUEST)
    found = reasons(until(backend, ended(running, late), arrived))
    assert (found[running.id], found[waiting.id], found[late.id]) == ("cancelled", "cancelled", "Failed")
    assert studio.engines[0].closed


def test_closing_does_not_wait_for_an_engine_that_hangs(backend: LocalBackend, studio: Studio) -> None:
    gate = Gate()
    studio.on_load = gate
    backend.load("flint", EngineConfig())
    gate.wait()
    begun = time.monotonic()
    backend.close()
    assert time.monotonic() - begun < 5.0  # the limit is one second; the machine may be slow
    gate.open()
