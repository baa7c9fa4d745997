"""The backend with the real engine on a small random checkpoint: the thread rule, cache changes and stops."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine import EngineConfig, Finished, SamplingParams, TokenEvent
from flashmoe_tui.backend import ChatRequest, Delivery, Failed, Loaded, Ticket
from flashmoe_tui.conversations import AnswerRecord, ConversationStore, ModelIdentity
from flashmoe_tui.local_backend import LocalBackend

MODEL = str(Path(__file__).parent.parent / "data" / "tiny-mlx-4bit")
PATIENCE = 60.0


@pytest.fixture(scope="module")
def backend() -> Iterator[LocalBackend]:
    backend = LocalBackend()
    yield backend
    backend.close()


def request(text: str = "Hi", tokens: int = 24) -> ChatRequest:
    return ChatRequest([{"role": "user", "content": text}], SamplingParams(seed=3), max_tokens=tokens)


def follow(backend: LocalBackend, ticket: Ticket) -> Iterator[Delivery]:
    """What arrives for a ticket, as it arrives, up to its end."""
    deadline = time.monotonic() + PATIENCE
    tick = threading.Event()
    while True:
        assert time.monotonic() < deadline
        for one in backend.drain():
            if one.ticket_id == ticket.id:
                yield one
                if isinstance(one.event, Finished | Failed | Loaded):
                    return
        tick.wait(0.002)


def end(backend: LocalBackend, ticket: Ticket) -> Finished | Failed | Loaded:
    last = [one.event for one in follow(backend, ticket)][-1]
    assert isinstance(last, Finished | Failed | Loaded)
    return last


def test_an_answer_is_the_same_when_the_cache_shrinks_in_its_middle(backend: LocalBackend) -> None:
    assert isinstance(end(backend, backend.load(MODEL, EngineConfig())), Loaded)
    whole = end(backend, backend.submit(request()))
    assert isinstance(whole, Finished) and whole.figures.generated_tokens > 4
    snapshot = backend.snapshot()
    assert snapshot is not None and snapshot.cache.slots == snapshot.cache.total

    ticket = backend.submit(request())
    tokens = 0
    last: object = None
    for one in follow(backend, ticket):
        last = one.event
        tokens += isinstance(last, TokenEvent)
        if tokens == 2:
            backend.set_expert_cache(1)
    assert isinstance(last, Finished)
    assert last.token_ids == whole.token_ids
    snapshot = backend.snapshot()
    assert snapshot is not None and snapshot.cache.slots < snapshot.cache.total and snapshot.cache.raised_to_floor


def test_a_stop_in_mid_answer_keeps_the_text_and_the_engine(backend: LocalBackend, tmp_path: Path) -> None:
    """And the conversation holds what the screen has shown."""
    assert isinstance(end(backend, backend.load(MODEL, EngineConfig())), Loaded)
    store = ConversationStore(tmp_path)
    snapshot = backend.snapshot()
    assert snapshot is not None and snapshot.model is not None
    with store.create() as conversation:
        question = conversation.add_user("Tell me a long story")
        answer = conversation.start_answer(question.id, AnswerRecord(ModelIdentity.from_card(snapshot.model, MODEL)))
        ticket = backend.submit(ChatRequest(conversation.conversation.messages_for_engine(), SamplingParams(seed=3)))
        for one in follow(backend, ticket):
            if isinstance(one.event, TokenEvent):
                for piece in one.event.pieces:
                    answer.append(**{("thinking" if piece.section == "thinking" else "content"): piece.text})
                ticket.cancel()
            elif isinstance(one.event, Finished):
                assert one.event.reason == "cancelled"
                answer.finish(one.event)
    message = store.load(conversation.conversation.id).path()[-1]
    assert message.answer is not None
    assert message.answer.finish_reason == "cancelled" and message.answer.figures.generated_tokens >= 1
    assert message.answer.model.parameters == snapshot.model.parameters
    follow_up = end(backend, backend.submit(request()))
    assert isinstance(follow_up, Finished) and follow_up.reason != "cancelled"


def test_bad_models_and_prompts_are_one_line(backend: LocalBackend, tmp_path: Path) -> None:
    for model in ("no-such-model", str(tmp_path)):
        failed = end(backend, backend.load(model, EngineConfig()))
        assert isinstance(failed, Failed) and failed.fatal
        assert "\n" not in failed.message and "Traceback" not in failed.message
    assert isinstance(end(backend, backend.load(MODEL, EngineConfig(context_tokens=64))), Loaded)
    failed = end(backend, backend.submit(request("word " * 500)))
    assert isinstance(failed, Failed)
    assert failed.prompt_too_long and not failed.fatal
    assert isinstance(end(backend, backend.submit(request(tokens=4))), Finished)
