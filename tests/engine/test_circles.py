"""An answer that goes round in a circle ends there; text that only repeats itself as people want it does not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import count, cycle, islice
from typing import Any

import numpy as np
import pytest

import engine.demo as demo
from engine.engine import Engine
from engine.events import Event, Finished, PromptReady
from engine.generation import circles
from engine.generation.circles import LONGEST, PHRASE_TOKENS, ROW_TOKENS, TIMES, CircleWatch
from engine.request import SamplingParams
from engine.text import Tokenizer
from tests.engine.conftest import Load
from tests.engine.helpers import EVERYTHING, FLOOR, QUESTION, TINY, VOCAB, finished


def tokens_until_it_closes(tokens: Sequence[int], rows: bool = True) -> int | None:
    watch = CircleWatch()
    return next((count for count, token in enumerate(tokens, 1) if watch.closes(token, rows)), None)


@pytest.mark.parametrize("period", [8, 20, 33, LONGEST])
def test_a_phrase_closes_when_it_has_come_round_often_enough(period: int) -> None:
    phrase = list(range(100, 100 + period))
    before = [7, 3, *phrase[5:], 1, 2]
    closed = tokens_until_it_closes([*before, *islice(cycle(phrase), 2000)])
    assert closed == len(before) + max(TIMES * period, PHRASE_TOKENS)


@pytest.mark.parametrize("row", [[5], [5, 6], [5] * 30 + [6], [1, 2, 3, 3, 4, 5, 6, 7]])
def test_a_row_of_few_different_tokens_may_be_longer(row: list[int]) -> None:
    assert tokens_until_it_closes(list(islice(cycle(row), 3000))) == ROW_TOKENS
    assert tokens_until_it_closes(list(islice(cycle(row), 3000)), rows=False) == PHRASE_TOKENS, "as any phrase"


@pytest.mark.parametrize("sentence", [[1, 2, 3, 4], [1, 2, 3, 4, 5, 6, 7]])
def test_a_short_sentence_is_no_row(sentence: list[int]) -> None:
    """`I checked it again.` a hundred times is nothing that anybody waits for."""
    assert tokens_until_it_closes(list(islice(cycle(sentence), 3000))) == PHRASE_TOKENS


def test_what_is_not_the_same_is_no_circle() -> None:
    line = [10, 11, 12, 13, 14, 15, 16, 17, 18]
    assert tokens_until_it_closes([token for number in range(200) for token in (*line, 100 + number)]) is None
    assert tokens_until_it_closes(list(islice(cycle(range(LONGEST + 1)), 3000))) is None, (
        "it is longer than is looked for"
    )
    interrupted = [token for _ in range(20) for token in (*line * 20, 99)]
    assert tokens_until_it_closes(interrupted) is None


ASKED_FOR = {
    "ha a hundred times": "ha " * 100,
    "a ruler": "-" * 240,
    "a table's rule": "|" + "---|" * 40,
    "a thousand digits in base64": "A" * 340 + "==",
    "a grid of 16 x 16 zeros": ("[" + "0, " * 15 + "0],\n") * 16,
    "an empty chessboard": ("|" + "   |" * 8 + "\n") * 8,
    "a line twenty times": "I must not talk in class.\n" * 20,
    "equal lines of code": '    {"name": "", "value": 0},\n' * 12,
}


@pytest.mark.parametrize("text", ASKED_FOR.values(), ids=ASKED_FOR)
def test_what_people_ask_for_is_written_to_its_end(text: str) -> None:
    assert tokens_until_it_closes(Tokenizer.from_directory(demo.MODEL_DIR).encode(text)) is None


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> int:
    """Circles and rows that close after fewer tokens, for what does not depend on how many. Returns a circle's."""
    phrase_tokens = 8 * TIMES
    for name, tokens in (("_PHRASE", phrase_tokens), ("_ROW", 3 * phrase_tokens)):
        monkeypatch.setattr(circles, name, np.maximum(TIMES * circles._PERIODS, tokens) - circles._PERIODS)
    monkeypatch.setattr(circles, "_LEAST", int(circles._PHRASE.min()))
    return phrase_tokens


def forced(engine: Engine, text: str, closed: int = PHRASE_TOKENS, different: int = 8) -> Any:
    """A mask that lets the model say nothing but `text` and then these many tokens over and over; and the tokens it has
    said when a circle of `closed` tokens is closed."""
    begin = engine._tokenizer.encode(text)
    circle = list(range(40, 40 + different))

    def mask(tokens: Sequence[int]) -> np.ndarray:
        allowed, place = np.zeros(VOCAB, np.bool_), len(tokens)
        allowed[begin[place] if place < len(begin) else circle[(place - len(begin)) % len(circle)]] = True
        return allowed

    return mask, len(begin) + closed


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("</think>\n\n", "text"),
        pytest.param("</think>\n\n<tool_call>\n", "tool_calls", marks=pytest.mark.long),
    ],
)
def test_a_circle_in_answer_or_call_ends_it_with_its_own_reason(load: Load, soon: int, text: str, section: str) -> None:
    ends = []
    for size in (FLOOR, EVERYTHING):
        engine = load(TINY, expert_cache_bytes=size)
        mask, most = forced(engine, text, soon)
        end = finished(engine, logits_mask=mask)
        assert end.reason == "loop" and len(end.token_ids) == most == end.figures.generated_tokens
        assert getattr(end, section), "what was said stays"
        ends.append(end.token_ids)
    assert ends[0] == ends[1]


def test_a_thought_in_circles_is_closed_and_answered(load: Load) -> None:
    engine = load(TINY)
    circle, most = forced(engine, "")
    closing = engine._tokenizer.encode("\n</think>\n\n")

    def mask(tokens: Sequence[int]) -> np.ndarray | None:
        return circle(tokens) if len(tokens) < most else None

    end = finished(engine, sampling=SamplingParams(temperature=0.0), logits_mask=mask, max_tokens=most + 20)
    assert list(end.token_ids[most : most + len(closing)]) == closing
    assert end.thinking and end.text and end.reason in ("stop", "length")
    assert end.thought_looped, "whoever reads the answer can be told"


@pytest.mark.parametrize(
    ("size", "penalty"),
    [
        (FLOOR, -2.0),
        (EVERYTHING, 0.0),
        pytest.param(FLOOR, 0.0, marks=pytest.mark.long),
        pytest.param(EVERYTHING, -2.0, marks=pytest.mark.long),
    ],
)
def test_after_a_thought_in_circles_the_answer_is_the_one_without_thinking(
    load: Load, soon: int, size: int, penalty: float
) -> None:
    engine = load(TINY, expert_cache_bytes=size)
    chosen = SamplingParams(temperature=0.0, frequency_penalty=penalty)
    at_once = finished(engine, sampling=chosen, thinking=False, max_tokens=12)
    circle, most = forced(engine, "", soon)
    begun = most + len(engine._tokenizer.encode("\n</think>\n\n"))

    def mask(tokens: Sequence[int]) -> np.ndarray | None:
        return circle(tokens) if len(tokens) < most else None

    end = finished(engine, sampling=chosen, logits_mask=mask, max_tokens=begun + 12)
    assert end.token_ids[begun:] == at_once.token_ids
    again = finished(engine, sampling=chosen, max_tokens=12)
    fresh = finished(load(TINY), sampling=chosen, max_tokens=12)
    assert again.token_ids == fresh.token_ids, "what is kept of the prompt is as it was"


def last(events: Iterable[Event]) -> Finished:
    end = list(events)[-1]
    assert isinstance(end, Finished)
    return end


def test_where_nothing_more_fits_the_answer_after_a_circle_and_the_next_turn_are_as_without_it(
    load: Load, soon: int
) -> None:
    engine, fresh = (load(TINY, context_tokens=600) for _ in range(2))
    greedy = SamplingParams(temperature=0.0)
    circle, most = forced(engine, "", soon)
    room = most + 40
    begun = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "one"}]
    last(engine.chat(begun, greedy, max_tokens=4))  # where the system message ends is marked from here on

    def said(words: int) -> list[dict[str, str]]:
        return [*begun, {"role": "assistant", "content": "two"}, {"role": "user", "content": " word" * words}]

    def dropped(words: int) -> int:
        ready = next(iter(engine.chat(said(words), greedy, max_tokens=room)))
        assert isinstance(ready, PromptReady)
        return ready.dropped_messages

    words = next(words for words in count(1) if dropped(words + 1))  # one more would cost the first turn

    def mask(tokens: Sequence[int]) -> np.ndarray | None:
        return circle(tokens) if len(tokens) < most else None

    end = last(engine.chat(said(words), greedy, logits_mask=mask, max_tokens=room))
    assert end.thought_looped and end.text
    for messages in ([said(words)[0], said(words)[-1]], said(words), begun):
        kept, new = (last(each.chat(messages, greedy, max_tokens=12)) for each in (engine, fresh))
        assert kept.token_ids == new.token_ids, "what is kept of the prompt is as it was"


def test_neither_a_thought_nor_the_answer_after_one_in_circles_draws_a_row(load: Load, soon: int) -> None:
    engine = load(TINY)
    mask, most = forced(engine, "", soon, 2)
    end = finished(engine, logits_mask=mask, max_tokens=4 * most)
    # the closing has moved the phase of the forced row by less than a round
    assert end.reason == "loop" and end.thought_looped and len(end.token_ids) <= 2 * most + 10
    mask, most = forced(engine, "</think>\n\n", soon, 2)
    end = finished(engine, logits_mask=mask, max_tokens=2 * most)
    assert end.reason == "length" and not end.thought_looped, "where it did not go round, the answer may have its row"


def test_a_second_circle_after_the_thoughts_ends_the_answer(load: Load, soon: int) -> None:
    engine = load(TINY)
    mask, most = forced(engine, "", soon)  # it goes on as if nothing had been closed
    end = finished(engine, logits_mask=mask, max_tokens=4 * most)
    assert end.reason == "loop" and end.thinking and end.text


def once(circle: Any) -> Any:
    """The mask `circle` until the answer begins again, and then none."""
    most, again = 0, False

    def mask(tokens: Sequence[int]) -> np.ndarray | None:
        nonlocal most, again
        again, most = again or len(tokens) < most, len(tokens)
        return None if again else circle(tokens)

    return mask


@pytest.mark.parametrize("thinking", [True, False])
def test_an_answer_in_circles_begins_again_for_whoever_can_take_it_back(load: Load, soon: int, thinking: bool) -> None:
    engine = load(TINY)
    circle, most = forced(engine, "</think>\n\n" if thinking else "", soon)
    greedy = SamplingParams(temperature=0.0)
    end = finished(
        engine, sampling=greedy, thinking=thinking, logits_mask=once(circle), max_tokens=most + 1, begin_again=True
    )
    assert end.begun_again and end.text and end.reason in ("stop", "length")
    assert end.figures.generated_tokens == most + len(end.token_ids) - end.figures.thinking_tokens, "all was computed"
    fresh = finished(load(TINY), sampling=greedy, max_tokens=12)
    assert finished(engine, sampling=greedy, max_tokens=12).token_ids == fresh.token_ids, (
        "what is kept of the prompt is as it was"
    )


def test_a_second_circle_ends_the_answer_that_began_again(load: Load, soon: int) -> None:
    engine = load(TINY)
    mask, _ = forced(engine, "</think>\n\n", soon)
    end = finished(engine, logits_mask=mask, begin_again=True)
    assert end.reason == "loop" and end.begun_again and end.text


def test_an_answer_that_began_again_may_fill_the_context(load: Load, soon: int) -> None:
    engine = load(TINY, context_tokens=250)
    circle, _ = forced(engine, "</think>\n\n", soon)
    sayable = np.ones(VOCAB, np.bool_)
    sayable[list(engine.stop_ids)] = False

    def mask(tokens: Sequence[int]) -> np.ndarray:
        allowed = first(tokens)
        return sayable if allowed is None else allowed

    first = once(circle)
    end = finished(engine, logits_mask=mask, begin_again=True)
    assert end.begun_again and end.reason == "length"
    assert end.figures.prompt_tokens + len(end.token_ids) == 250
    assert finished(engine, max_tokens=4).token_ids == finished(load(TINY), max_tokens=4).token_ids


def test_a_request_can_switch_it_off(load: Load, soon: int) -> None:
    engine = load(TINY)
    mask, most = forced(engine, "", soon)
    end = finished(engine, QUESTION, sampling=SamplingParams(loop_stop=False), logits_mask=mask, max_tokens=most + 40)
    assert (end.reason, len(end.token_ids)) == ("length", most + 40)
