"""A session driven at random, tools and all: whatever is asked, stopped, repeated or continued, the tree stays sound,
and what is on disk is what is in memory."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from engine import EngineConfig, ToolCallEvent
from flashmoe_tui.backend import Failed
from flashmoe_tui.conversations import ConversationStore, turns_of, versions_of
from flashmoe_tui.session import ChatSession, Refused
from tests.flashmoe_tui.scripted_backend import ScriptedBackend, resting_snapshot

STEPS = 60


def arrive(backend: ScriptedBackend, rng: Random) -> None:
    """Something of an answer comes: words, a call or two, its end, or a fault."""
    kind = rng.randrange(8)
    if kind == 0:
        backend.say("some words")
    elif kind <= 3:
        calls = [ToolCallEvent("calculator", {"expression": "1 + 1"}, "sum") for _ in range(rng.randint(1, 2))]
        if rng.random() < 0.2:
            calls.append(ToolCallEvent("", {}, "<broken", "it is not closed"))
        backend.finish("", thinking="hm", reason="tool_calls", calls=calls, token_ids=(1,))
    elif kind == 4:
        backend.finish("cut", reason="length", token_ids=(1,))
    elif kind == 5:
        backend.send(Failed("a fault", prompt_too_long=rng.random() < 0.3))
    else:
        backend.finish("the end", reason="stop", token_ids=(2,))


def act(session: ChatSession, backend: ScriptedBackend, rng: Random) -> None:
    if session.running is not None:
        if rng.random() < 0.25:
            session.stop()
            ended = rng.choice(["", "half"])
            backend.finish(ended, reason="cancelled", token_ids=(3,))
        else:
            arrive(backend, rng)
        session.pump()
        return
    turns = turns_of(session.conversation.path())
    answers = [turn for turn in turns if turn.answers]
    questions = [turn for turn in turns if turn.role == "user"]
    kind = rng.randrange(7)
    if kind == 0 and questions:
        session.edit(rng.choice(questions).id, "edited")
    elif kind == 1 and answers:
        session.retry(rng.choice(answers).id)
    elif kind <= 3 and answers:
        session.continue_answer(answers[-1].id)
    elif kind == 4 and turns:
        session.fork(rng.choice(turns).id)
    elif kind == 5 and turns:
        session.other_version(rng.choice(turns).id, rng.choice((-1, 1)))
    else:
        session.asking.tools = rng.choice((True, True, False))
        session.ask("a question")


@pytest.mark.parametrize("seed", [*range(8), *(pytest.param(seed, marks=pytest.mark.long) for seed in range(8, 25))])
def test_a_random_walk_keeps_the_tree_sound(seed: int, tmp_path: Path) -> None:
    rng = Random(seed)
    backend = ScriptedBackend(now=resting_snapshot())
    store = ConversationStore(tmp_path)
    session = ChatSession(backend, store, model="demo", engine_config=EngineConfig())
    session.model.load()
    session.pump()
    for _ in range(STEPS):
        try:
            act(session, backend, rng)
        except Refused:
            continue
        conversation = session.conversation
        for turn in turns_of(conversation.path()):
            assert turn.role in ("user", "assistant"), "no result stands without its call"
            assert len(turn.parts) == sum(message.role != "tool" for message in turn.messages)
            if session.running is None:
                assert turn.id in versions_of(conversation, turn.id)
        if session.running is not None:
            last = backend.request.messages[-1]["role"]
            assert last == "assistant" if backend.request.continue_last else last in ("user", "tool")
    session.close()
    if session.conversation.messages:
        saved = store.load(session.conversation.id)
        assert saved.messages == session.conversation.messages
        assert saved.leaf == session.conversation.leaf
