"""Answers slowed to another model's speed: as slow as said, stopped at once, and never without saying so."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from engine import EngineConfig, Finished, SamplingParams, TokenEvent
from flashmoe_tui import figures as fig
from flashmoe_tui.backend import ChatRequest, Delivery, Loaded
from flashmoe_tui.comparison import Run, compare
from flashmoe_tui.conversations.export import figures_line
from flashmoe_tui.conversations.model import AnswerRecord, Message, ModelIdentity
from flashmoe_tui.conversations.records import message_from, message_record
from flashmoe_tui.local_backend import LocalBackend
from flashmoe_tui.rates import Rates
from flashmoe_tui.widgets.panel_rows import exact_row, token_rows
from tests.flashmoe_tui.scripted_backend import CARD, FIGURES

LONG = ChatRequest([{"role": "user", "content": "What does the panel show?"}], SamplingParams(seed=1))
PATIENCE = 30.0


@pytest.fixture
def backend() -> Iterator[LocalBackend]:
    """On the built-in model."""
    backend = LocalBackend()
    backend.load("demo", EngineConfig())
    until(backend, lambda found: isinstance(found.event, Loaded))
    yield backend
    backend.close()


def until(backend: LocalBackend, wanted: Callable[[Delivery], bool]) -> list[Delivery]:
    """What arrives up to the first delivery of that kind."""
    arrived: list[Delivery] = []
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for found in backend.drain():
            arrived.append(found)
            if wanted(found):
                return arrived
        time.sleep(0.002)
    pytest.fail("it did not arrive")


def is_token(found: Delivery) -> bool:
    return isinstance(found.event, TokenEvent)


def is_end(found: Delivery) -> bool:
    return isinstance(found.event, Finished)


def test_tokens_come_no_faster_than_the_pace_and_every_figure_says_so(backend: LocalBackend) -> None:
    backend.set_pace(25.0)
    backend.submit(replace(LONG, max_tokens=8))
    until(backend, is_token)
    begin = time.monotonic()
    ended = until(backend, is_end)[-1].event
    assert time.monotonic() - begin > 6 / 25.0
    assert isinstance(ended, Finished)
    assert ended.figures.tokens_per_second < 27 and ended.figures.paced_tokens_per_second == 25.0
    snapshot = backend.snapshot()
    assert snapshot is not None and snapshot.model is not None
    assert snapshot.model.label.endswith("· 4-bit · paced to 25 tok/s")
    assert "paced to 25 tok/s" in fig.answer_line(ended.figures)
    backend.set_pace(None)
    snapshot = backend.snapshot()
    assert snapshot is not None and snapshot.model is not None and "paced" not in snapshot.model.label


def test_a_stop_and_a_change_of_pace_are_immediate(backend: LocalBackend) -> None:
    backend.set_pace(0.05)  # a token in twenty seconds
    ticket = backend.submit(LONG)
    until(backend, is_token)
    begin = time.monotonic()
    ticket.cancel()
    ended = until(backend, is_end)[-1].event
    assert isinstance(ended, Finished) and ended.reason == "cancelled" and time.monotonic() - begin < 2
    backend.submit(replace(LONG, max_tokens=4))
    until(backend, is_token)
    begin = time.monotonic()
    backend.set_pace(None)
    until(backend, is_end)
    assert time.monotonic() - begin < 5


def test_the_note_is_kept_with_the_answer_and_shown_wherever_its_figures_are() -> None:
    card = replace(CARD, paced_tokens_per_second=4.4)
    figures = replace(FIGURES, paced_tokens_per_second=4.4)
    record = AnswerRecord(ModelIdentity.from_card(card), figures=figures)
    message = Message("b", "a", "assistant", "175", "2026-01-01T00:00:00Z", answer=record)
    assert message_from(message_record(message)) == message
    assert "paced to 4.4 tok/s" in figures_line(record, figures) and "(paced)" in figures_line(record, figures)
    assert exact_row(card, 42).plain == "Paced to 4.4 tok/s"
    waits = replace(figures, compute_seconds=0.06, wait_seconds=0.03, other_seconds=20.0)
    assert re.search(r" · pacing \d+$", token_rows(Rates(1.9, figures=waits), 42)[-1].plain), "whole, beside the chat"
    assert "pacing" not in token_rows(Rates(62.0, figures=FIGURES), 42)[-1].plain
    assert "4.4 (paced) tok/s" in compare(Run("a", 1, 62.0), Run("a", 1, 4.4, paced=True))


def test_an_answer_that_takes_long_keeps_the_machine_awake(
    backend: LocalBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[str] = []
    monkeypatch.setattr("flashmoe_tui.local_backend.LONG_ANSWER_SECONDS", 0.05)
    monkeypatch.setattr("flashmoe_tui.awake.inhibitor_command", lambda why: held.append(why))
    backend.set_pace(20.0)
    backend.submit(replace(LONG, max_tokens=6))
    until(backend, is_end)
    assert held == ["answering"]
