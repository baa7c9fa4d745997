"""What an answer need not read again: turns, edits and answers made again, side by side with an engine that keeps
nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from engine.engine import Engine
from engine.errors import ExpertReadError
from engine.events import Finished, PrefillProgress, PromptReady, TokenEvent
from engine.generation.prefix import cuts
from engine.request import CancelToken, SamplingParams
from tests.engine.conftest import Load
from tests.engine.disks import Disk
from tests.engine.helpers import EVERYTHING, FLOOR, QUESTION, SLOT_BYTES, TINY, events, finished

SAMPLING = SamplingParams(temperature=1.0, top_k=40, seed=11)
Messages = Sequence[Mapping[str, Any]]

SYSTEM = {"role": "system", "content": "Be brief, and say only what you know."}
SECOND = [{"role": "assistant", "content": "It is 175."}, {"role": "user", "content": "And 3 more?"}]
OTHER = [{"role": "assistant", "content": "It is 175."}, {"role": "user", "content": "And twice that, if you please?"}]
THIRD = [{"role": "assistant", "content": "178."}, {"role": "user", "content": "Thanks."}]


@pytest.fixture(params=["", "off"], ids=["C", "MLX"])
def backend(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways of computing on the CPU."""
    monkeypatch.setenv("FLASHMOE_KERNELS", request.param)
    return str(request.param)


def asked(engine: Engine, messages: Messages, tokens: int = 8) -> tuple[int, tuple[int, ...]]:
    """(prompt tokens that were not read again, the answer's tokens)."""
    ready, *_, end = events(engine, messages, sampling=SAMPLING, max_tokens=tokens)
    assert isinstance(ready, PromptReady) and isinstance(end, Finished)
    assert end.figures.reused_tokens == ready.reused_tokens
    return ready.reused_tokens, end.token_ids


def boundary(engine: Engine, messages: Messages, back: int = 1) -> int:
    """The tokens of a prompt before its answer begins (1), or before its last message begins (2)."""
    return cuts(engine._template.encode(messages), engine._tokenizer.id_of("<|im_start|>"))[-back]


def anew(engine: Engine, messages: Messages, tokens: int = 8) -> tuple[int, ...]:
    """The answer's tokens when all of the prompt is read."""
    engine._prefixes.clear()
    reused, answer = asked(engine, messages, tokens)
    assert reused == 0
    return answer


def test_turns_edits_and_forks_say_the_same_as_an_engine_that_kept_nothing(load: Load, backend: str) -> None:
    first = [SYSTEM, *QUESTION]
    walk = [first, [*first, *SECOND], [*first, *OTHER], [*first, *SECOND, *THIRD], first, [*first, *OTHER, *THIRD]]
    steps = 4 if backend == "off" else len(walk)  # MLX takes its time with a prompt
    longest = [(first, 1), (first, 1), ([*first, *OTHER], 2), ([*first, *SECOND], 1), (first, 1), ([*first, *OTHER], 1)]
    fresh = load(TINY, expert_cache_bytes=EVERYTHING)
    wanted = [anew(fresh, messages, 3) for messages in walk[:steps]]
    engine = load(TINY, expert_cache_bytes=FLOOR if backend == "off" else 30 * SLOT_BYTES)
    for number, (messages, (course, back)) in enumerate(zip(walk[:steps], longest[:steps], strict=True)):
        reused = boundary(engine, course, back) if number else 0
        assert asked(engine, messages, 3) == (reused, wanted[number])


def test_a_new_conversation_does_not_read_the_system_message_again(load: Load) -> None:
    engine = load(TINY)
    asked(engine, [SYSTEM, *QUESTION])
    reused, tokens = asked(engine, [SYSTEM, {"role": "user", "content": "Something else."}])
    assert reused == len(engine._tokenizer.encode(f"<|im_start|>system\n{SYSTEM['content']}<|im_end|>\n")) > 5
    assert tokens == anew(engine, [SYSTEM, {"role": "user", "content": "Something else."}])


def test_two_answers_of_one_engine_at_a_time_do_not_mix(load: Load, backend: str) -> None:
    engine = load(TINY)
    turns = [[*QUESTION, *SECOND], [*QUESTION, *OTHER]]
    wanted = [anew(engine, messages, 4) for messages in turns]
    asked(engine, QUESTION, 1)
    running = [engine.chat(messages, SAMPLING, max_tokens=4) for messages in turns]
    tokens: list[list[int | None]] = [[], []]
    for number in [0, 0, 1, 0, 1, 1] * 40:
        event = next(running[number], None)
        tokens[number] += [event.token_id] if isinstance(event, TokenEvent) and event.token_id is not None else []
    assert [tuple(got) for got in tokens] == wanted


def test_a_cancelled_prompt_leaves_what_was_kept_before_it_intact(load: Load, backend: str) -> None:
    engine = load(TINY)
    asked(engine, QUESTION, 1)
    cancel = CancelToken()
    for event in engine.chat([*QUESTION, *SECOND], SAMPLING, max_tokens=8, cancel=cancel):
        if isinstance(event, PrefillProgress):
            cancel.set()
    reused, tokens = asked(engine, [*QUESTION, *SECOND], 4)
    assert reused == boundary(engine, QUESTION)
    assert tokens == anew(engine, [*QUESTION, *SECOND], 4)


def test_a_fault_while_a_prompt_is_read_leaves_what_was_kept_before_it_intact(on_disk: Load, disk: Disk) -> None:
    engine = on_disk(TINY, expert_cache_bytes=FLOOR)
    asked(engine, QUESTION, 1)
    disk.errors = 500
    with pytest.raises(ExpertReadError):
        finished(engine, [*QUESTION, *SECOND], max_tokens=4)
    disk.errors = 0
    reused, tokens = asked(engine, [*QUESTION, *SECOND], 4)
    assert reused == boundary(engine, QUESTION)
    assert tokens == anew(engine, [*QUESTION, *SECOND], 4)
