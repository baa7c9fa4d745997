"""What a request may ask for: turns that build on each other, histories that do not fit, limits, stops, masks,
cancellations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from engine.engine import Engine
from engine.errors import InvalidRequest, PromptTooLong
from engine.events import Finished, PrefillProgress, PromptReady, TokenEvent
from engine.request import CancelToken, EngineConfig, SamplingParams
from engine.text.fitting import fit
from tests.engine.conftest import Load
from tests.engine.helpers import (
    EVERYTHING,
    FLOOR,
    LAYERS,
    QUESTION,
    SLOT_BYTES,
    TINY,
    VOCAB,
    events,
    finished,
    pins,
    step_by_step,
)

PATIENCE = 30.0
GREEDY = SamplingParams(temperature=0.0, seed=1)
SAMPLING = SamplingParams(temperature=1.0, top_k=40, seed=11)


@pytest.fixture(scope="module")
def loaded() -> Iterator[Engine]:
    engine = Engine.load(TINY, EngineConfig(expert_cache_bytes=30 * SLOT_BYTES))
    yield engine
    engine.close()


@pytest.fixture
def tiny(loaded: Engine) -> Engine:
    """An engine that remembers nothing of the tests before."""
    loaded.clear()
    return loaded


def user(text: str) -> dict[str, str]:
    return {"role": "user", "content": text}


def assistant(text: str) -> dict[str, str]:
    return {"role": "assistant", "content": text}


# -- turns -----------------------------------------------------------------------------------------------------------


def test_a_second_turn_reads_only_what_is_new_and_says_the_same(load: Load) -> None:
    turns = [*QUESTION, assistant("It is 175."), user("And 3 more?")]
    engine, fresh = load(TINY, expert_cache_bytes=FLOOR), load(TINY, expert_cache_bytes=EVERYTHING)
    first = finished(engine, QUESTION, sampling=SAMPLING, max_tokens=4)
    ready = events(engine, turns, sampling=GREEDY, max_tokens=5)
    anew = events(fresh, turns, sampling=GREEDY, max_tokens=5)
    assert isinstance(ready[0], PromptReady) and isinstance(anew[0], PromptReady)
    assert anew[0].reused_tokens == 0 and ready[0].prompt_tokens == anew[0].prompt_tokens
    kept = len(engine._template.encode(QUESTION)) - len(engine._tokenizer.encode("<|im_start|>assistant\n<think>\n"))
    assert ready[0].reused_tokens == kept > 10
    assert isinstance(ready[-1], Finished) and isinstance(anew[-1], Finished)
    assert ready[-1].token_ids == anew[-1].token_ids
    assert ready[-1].figures.reused_tokens == kept

    # The kept state was not touched by what came after it: the first question again gives the first answer.
    again = finished(engine, QUESTION, sampling=SAMPLING, max_tokens=4)
    assert again.figures.reused_tokens == kept and again.token_ids == first.token_ids


def test_the_logits_after_reuse_are_those_of_a_fresh_engine(load: Load) -> None:
    engine = load(TINY)
    turns = [*QUESTION, assistant("It is 175."), user("And 3 more?")]
    finished(engine, QUESTION, max_tokens=1)
    ids = engine._template.encode(turns)
    trunk = engine._prefixes.take(ids, [], engine._decoder.new_state)
    assert 0 < trunk.state.tokens < len(ids)
    reused = trunk.state.tokens
    rows = [np.array(engine._decoder.step(token, trunk.state, None), copy=True) for token in ids[reused:]]
    assert np.abs(np.stack(rows) - step_by_step(load(TINY), ids)[reused:]).max() < 1e-3


def test_a_long_conversation_reads_only_the_new_part_of_every_turn(load: Load) -> None:
    engine = load(TINY)
    history: list[dict[str, str]] = []
    prompts = []
    for number in range(4):
        history.append(user(f"Question {number}"))
        ready, *_ = events(engine, history, max_tokens=1)
        assert isinstance(ready, PromptReady)
        prompts.append(ready)
        history.append(assistant(f"Answer {number}"))
    assert all(later.reused_tokens > earlier.reused_tokens for earlier, later in pairwise(prompts))
    assert all(ready.prompt_tokens - ready.reused_tokens < 40 for ready in prompts[1:])


def test_the_states_kept_in_memory_are_those_used_last(load: Load) -> None:
    engine = load(TINY)
    finished(engine, [user("Question number 0")], max_tokens=1)
    limit = engine._prefixes.limit_bytes = 5 * engine._prefixes.nbytes
    for number in range(1, 8):
        finished(engine, [user(f"Question number {number}")], max_tokens=1)
        (ready, *_) = events(engine, [user("Question number 0")], max_tokens=1)
        assert isinstance(ready, PromptReady) and ready.reused_tokens > 10
        assert engine._prefixes.nbytes <= limit
    (ready, *_) = events(engine, [user("Question number 7")], max_tokens=1)
    assert isinstance(ready, PromptReady) and ready.reused_tokens > 10
    (ready, *_) = events(engine, [user("Question number 2")], max_tokens=1)
    assert isinstance(ready, PromptReady) and ready.reused_tokens < 10
    engine._prefixes.limit_bytes = 0
    finished(engine, [user("Question number 8")], max_tokens=1)
    assert len(engine._prefixes.trunks) == 1


def test_the_oldest_turns_leave_a_history_that_does_not_fit(load: Load) -> None:
    engine = load(TINY, context_tokens=160)
    system = {"role": "system", "content": "Be brief."}
    turns = [turn for n in range(8) for turn in (user(f"Question {n} of many."), assistant(f"Answer {n}."))]
    history = [system, *turns, user("And now?")]
    ready = events(engine, history, max_tokens=20)[0]
    assert isinstance(ready, PromptReady)
    assert ready.dropped_messages > 0 and ready.dropped_messages % 2 == 0
    assert ready.prompt_tokens <= 160 - 20
    kept = [system, *history[1 + ready.dropped_messages :]]
    assert ready.prompt_tokens == len(engine._template.encode(kept)), "the system message stays"
    one_more = [system, *history[1 + ready.dropped_messages - 2 :]]
    assert len(engine._template.encode(one_more)) > 160 - 20, "no more leaves than must"

    ready = events(engine, [system, user("And now?")], max_tokens=20)[0]
    assert isinstance(ready, PromptReady) and ready.dropped_messages == 0


def test_a_message_that_is_too_long_alone_is_refused_with_both_numbers(load: Load) -> None:
    engine = load(TINY, context_tokens=100)
    long = user("words " * 200)
    with pytest.raises(PromptTooLong) as failure:
        engine.chat([user("Hi"), assistant("Hi."), long], max_tokens=10)
    assert failure.value.limit_tokens == 90
    assert failure.value.prompt_tokens == len(engine._template.encode([long]))
    assert finished(engine, [user("Hi")], max_tokens=2).reason == "length"


@pytest.mark.parametrize("limit", range(0, 45, 3))
def test_fit_keeps_as_many_turns_as_fit(limit: int) -> None:
    """Against trying one after the other. Each message is as many tokens as its text says."""
    sizes = [2, 3, 5, 1, 7, 4, 4, 2, 6, 1]
    roles = ["system", "user", "assistant", "user", "assistant", "tool", "assistant", "user", "assistant", "user"]
    messages: list[Mapping[str, Any]] = [
        {"role": role, "content": str(size)} for role, size in zip(roles, sizes, strict=True)
    ]
    calls = []

    def encode(kept: list[Any]) -> list[int]:
        calls.append(kept)
        return [0] * sum(int(message["content"]) for message in kept)

    wanted = next((n for n in (1, 3, 7, 9) if 2 + sum(sizes[n:]) <= limit), None)
    if wanted is None:
        with pytest.raises(PromptTooLong):
            fit(messages, encode, limit)
    else:
        assert fit(messages, encode, limit) == ([0] * (2 + sum(sizes[wanted:])), wanted - 1)
    assert len(calls) <= 3


@pytest.mark.parametrize(
    "messages", [[], ["hello"], [{"content": "no role"}], [{"role": "wizard", "content": "?"}], [{"role": "user"}]]
)
def test_messages_that_are_none_are_refused(tiny: Engine, messages: Any) -> None:
    with pytest.raises(InvalidRequest):
        tiny.chat(messages)


# -- limits and stops ------------------------------------------------------------------------------------------------


def test_the_context_ends_an_answer(load: Load) -> None:
    never_stop = np.ones(VOCAB, np.bool_)
    never_stop[500:] = False
    engine = load(TINY, context_tokens=60)
    end = finished(engine, sampling=SAMPLING, logits_mask=lambda tokens: never_stop)
    assert end.reason == "length"
    assert end.figures.prompt_tokens + end.figures.generated_tokens == 60


def test_max_tokens(tiny: Engine) -> None:
    for limit in (1, 2, 7):
        end = finished(tiny, sampling=SAMPLING, max_tokens=limit)
        assert end.reason == "length" and len(end.token_ids) == limit == end.figures.generated_tokens
    for wrong in (0, -3):
        with pytest.raises(InvalidRequest, match="max_tokens"):
            tiny.chat(QUESTION, max_tokens=wrong)


def test_a_stop_string_ends_the_answer_and_is_not_in_it(tiny: Engine) -> None:
    whole = finished(tiny, sampling=SAMPLING, thinking=False, max_tokens=30)
    assert len(whole.text) > 12
    stop = whole.text[8:11]
    sampling = SamplingParams(temperature=1.0, top_k=40, seed=11, stop=("never said", stop))
    end = finished(tiny, sampling=sampling, thinking=False, max_tokens=30)
    assert end.reason == "stop" and end.text == whole.text[: whole.text.index(stop)]
    assert len(end.token_ids) < len(whole.token_ids)


def test_the_models_own_stop_ends_the_answer(tiny: Engine) -> None:
    words = tiny._tokenizer.encode("Hello.")
    end_of_turn = tiny._tokenizer.id_of("<|im_end|>")

    def script(tokens: Any) -> np.ndarray:
        allowed = np.zeros(VOCAB, np.bool_)
        allowed[words[len(tokens)] if len(tokens) < len(words) else end_of_turn] = True
        return allowed

    end = finished(tiny, thinking=False, logits_mask=script)
    assert (end.reason, end.text, list(end.token_ids)) == ("stop", "Hello.", words)
    assert end.figures.generated_tokens == len(words)


@pytest.mark.parametrize("budget", [0, 5])
def test_a_thinking_budget_ends_the_thinking(tiny: Engine, budget: int) -> None:
    never = np.ones(VOCAB, np.bool_)
    never[500:] = False  # nor does it end by itself
    end = finished(tiny, sampling=SAMPLING, thinking_budget=budget, max_tokens=20, logits_mask=lambda tokens: never)
    closing = tiny._tokenizer.encode("\n</think>\n\n")
    assert list(end.token_ids[budget : budget + len(closing)]) == closing
    assert end.text and end.reason == "length"
    assert end.thinking.rstrip("\n") == tiny._tokenizer.decode(end.token_ids[:budget]).rstrip("\n")
    with pytest.raises(InvalidRequest, match="thinking_budget"):
        tiny.chat(QUESTION, thinking_budget=-1)


@pytest.mark.parametrize("thought", ["", "Hm", "Hm\n</think>\n\n", "Hm</think>"])
def test_a_thought_is_no_answer(tiny: Engine, thought: str) -> None:
    """Wherever the model would end the message, in its thought or right after it, something is answered."""
    words, end_of_turn = tiny._tokenizer.encode(thought), tiny._tokenizer.id_of("<|im_end|>")
    closing, (after,) = tiny._tokenizer.encode("\n</think>\n\n"), tiny._tokenizer.encode("A")
    closed = "</think>" in thought

    def ends_or_says(tokens: Any) -> np.ndarray:
        allowed = np.zeros(VOCAB, np.bool_)
        if len(tokens) < len(words):
            allowed[words[len(tokens)]] = True
        else:
            allowed[end_of_turn] = True
            allowed[after] = len(tokens) == len(words) + (0 if closed else len(closing))
        return allowed

    end = finished(tiny, sampling=SAMPLING, logits_mask=ends_or_says)
    assert (end.reason, end.text) == ("stop", "A")
    assert list(end.token_ids) == [*words, *([] if closed else closing), after]


def test_continuing_the_last_message_goes_on_where_it_ends(tiny: Engine) -> None:
    whole = finished(tiny, sampling=GREEDY, thinking=False, max_tokens=10)
    half = tiny._tokenizer.decode(whole.token_ids[:4])
    continued = [*QUESTION, assistant(half)]
    ready, *_, end = events(tiny, continued, sampling=GREEDY, thinking=False, continue_last=True, max_tokens=6)
    assert isinstance(ready, PromptReady) and isinstance(end, Finished)
    if tiny._tokenizer.encode(half) == list(whole.token_ids[:4]):
        assert end.token_ids == whole.token_ids[4:]
    assert ready.reused_tokens > 0
    with pytest.raises(InvalidRequest):
        tiny.chat(QUESTION, continue_last=True)


def test_a_mask_sees_the_tokens_so_far_and_restricts_every_one(tiny: Engine) -> None:
    seen: list[int] = []

    def only_even(tokens: Any) -> np.ndarray | None:
        seen.append(len(tokens))
        return np.arange(VOCAB) % 2 == 0 if len(tokens) != 3 else None

    end = finished(tiny, sampling=SAMPLING, max_tokens=10, logits_mask=only_even)
    assert seen == list(range(len(seen))) and len(seen) >= len(end.token_ids)
    assert all(token % 2 == 0 for n, token in enumerate(end.token_ids) if n != 3)


def test_the_seed_that_was_drawn_reproduces_the_answer(tiny: Engine) -> None:
    first = finished(tiny, sampling=SamplingParams(temperature=1.0), max_tokens=12)
    assert finished(tiny, sampling=SamplingParams(temperature=1.0, seed=first.seed), max_tokens=12).text == first.text


# -- cancelling ------------------------------------------------------------------------------------------------------


def test_cancelled_before_it_begins(tiny: Engine) -> None:
    cancel, before = CancelToken(), sum(tiny.telemetry().cache.misses)
    cancel.set()
    end = finished(tiny, cancel=cancel)
    assert (end.reason, end.text, end.thinking, end.token_ids) == ("cancelled", "", "", ())
    assert sum(tiny.telemetry().cache.misses) == before and tiny.telemetry().phase == "idle"


@pytest.mark.parametrize("layer", [1, 4, LAYERS])
def test_cancelled_while_the_prompt_is_read(tiny: Engine, layer: int) -> None:
    cancel = CancelToken()
    progress = 0
    for event in tiny.chat(QUESTION, cancel=cancel):
        progress += isinstance(event, PrefillProgress)
        if progress == layer:
            cancel.set()
    assert isinstance(event, Finished) and event.reason == "cancelled" and event.token_ids == ()
    assert progress == layer and event.figures.generated_tokens == 0 and event.figures.first_token_seconds is None
    assert pins(tiny) == 0
    assert finished(tiny, sampling=SAMPLING, max_tokens=4).reason == "length"


def test_cancelled_in_mid_answer_keeps_the_text_so_far(tiny: Engine) -> None:
    wanted = finished(tiny, sampling=SAMPLING, max_tokens=8)
    cancel = CancelToken()
    count = 0
    for event in tiny.chat(QUESTION, SAMPLING, cancel=cancel):
        count += isinstance(event, TokenEvent)
        if count == 5:
            cancel.set()
    assert isinstance(event, Finished) and event.reason == "cancelled"
    assert event.token_ids == wanted.token_ids[:5] and event.figures.generated_tokens == 5
    assert wanted.thinking.startswith(event.thinking) and event.thinking
    assert pins(tiny) == 0
    assert finished(tiny, sampling=SAMPLING, max_tokens=8).token_ids == wanted.token_ids


@pytest.mark.parametrize("kind", [PromptReady, PrefillProgress, TokenEvent])
def test_an_answer_that_nobody_reads_to_its_end_leaves_nothing_behind(tiny: Engine, kind: type) -> None:
    wanted = finished(tiny, sampling=SAMPLING, max_tokens=6)
    running = tiny.chat([user("Something else")], SAMPLING)
    while not isinstance(next(running), kind):
        pass
    assert tiny.telemetry().phase in ("prefill", "decode")
    running.close()
    assert tiny.telemetry().phase == "idle" and pins(tiny) == 0
    assert finished(tiny, sampling=SAMPLING, max_tokens=6).token_ids == wanted.token_ids


def test_the_figures_of_the_last_answer_stay_when_the_next_one_is_cancelled_before_its_first_token(
    tiny: Engine,
) -> None:
    first = finished(tiny, sampling=SAMPLING, max_tokens=12)
    cancel = CancelToken()
    cancel.set()
    second = finished(tiny, sampling=SAMPLING, cancel=cancel)
    assert second.reason == "cancelled" and second.figures.generated_tokens == 0
    assert tiny.telemetry().answer == first.figures


def test_the_time_of_thinking_does_not_include_reading_the_prompt(tiny: Engine) -> None:
    figures = finished(tiny, sampling=SAMPLING, max_tokens=12).figures
    assert figures.thinking_tokens == 12
    assert 0 < figures.thinking_seconds <= (figures.first_token_seconds or 0) + figures.decode_seconds
    assert figures.thinking_seconds < figures.prefill_seconds + figures.decode_seconds
