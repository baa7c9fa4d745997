"""An answer that goes round in a circle ends there; text that only repeats itself as people want it does not."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import count, cycle, islice
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import engine.demo as demo
from engine.engine import Engine
from engine.events import Event, Finished, PromptReady, TokenEvent
from engine.generation import circles
from engine.generation.again import varied
from engine.generation.circles import LONGEST, PHRASE_TOKENS, ROW_TOKENS, TIMES, CircleWatch
from engine.request import CancelToken, SamplingParams
from engine.text import Tokenizer
from tests.engine.conftest import Load
from tests.engine.helpers import EVERYTHING, FLOOR, QUESTION, TINY, VOCAB, finished

LATER = 1 << 20


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
    """The mask `circle` for the first answer, and none for another one."""
    before = 0

    def mask(tokens: Sequence[int]) -> np.ndarray | None:
        nonlocal before
        before = len(tokens) if len(tokens) >= before else LATER
        return circle(tokens) if before < LATER else None

    return mask


@pytest.mark.parametrize("thinking", [True, False])
def test_an_answer_in_circles_gives_way_to_another_for_whoever_can_take_it_back(
    load: Load, soon: int, thinking: bool
) -> None:
    engine = load(TINY)
    circle, most = forced(engine, "</think>\n\n" if thinking else "", soon)
    chosen = SamplingParams(temperature=0.0)
    ask = partial(finished, sampling=chosen, thinking=thinking, max_tokens=most, begin_again=True)
    end = ask(engine, logits_mask=once(circle))
    assert end.begun_again and end.reason in ("stop", "length") and end.text and not end.thinking
    assert end.figures.generated_tokens == len(end.token_ids), "the figures are those of the answer that is there"
    assert end.figures.reused_tokens > 0, "the prompt is not read twice"
    assert ask(load(TINY), logits_mask=once(circle)).token_ids == end.token_ids, "it can be made again"
    kept, new = (finished(each, sampling=chosen, max_tokens=12) for each in (engine, load(TINY)))
    assert kept.token_ids == new.token_ids, "what is kept of the prompt is as it was"


def test_where_another_answer_goes_round_too_it_ends(load: Load, soon: int) -> None:
    engine = load(TINY)
    mask, most = forced(engine, "", soon)
    end = finished(engine, thinking=False, logits_mask=mask, begin_again=True)
    assert (end.reason, end.begun_again, len(end.token_ids)) == ("loop", True, most)


@pytest.mark.parametrize(
    "greedy",
    [
        SamplingParams(temperature=0.0),
        SamplingParams(top_k=1, seed=3),
        SamplingParams(top_p=1e-6, seed=3),
        SamplingParams(min_p=0.99, seed=3),
    ],
)
def test_another_answer_is_another_one_also_where_the_choice_was_none(load: Load, greedy: SamplingParams) -> None:
    engine = load(TINY)
    circle = finished(engine, sampling=greedy, thinking=False, max_tokens=24)
    again = varied(greedy, engine._defaults, circle.seed)
    assert finished(engine, sampling=again, thinking=False, max_tokens=24).token_ids != circle.token_ids


def test_it_is_another_one_where_the_template_always_thinks(load: Load, soon: int, tmp_path: Path) -> None:
    shutil.copytree(TINY, always := tmp_path / "always")
    template = always / "chat_template.jinja"
    template.write_text("{%- set enable_thinking = true %}" + template.read_text())
    engine, greedy = load(always), SamplingParams(temperature=0.0)
    circle, most = forced(engine, "hm</think>\n\n", soon)
    end = finished(engine, sampling=greedy, logits_mask=once(circle), max_tokens=most, begin_again=True)
    assert end.begun_again
    same = finished(engine, sampling=greedy, max_tokens=most)
    assert end.token_ids[:24] != same.token_ids[:24]


def test_what_is_stopped_before_another_began_is_kept(load: Load, soon: int) -> None:
    engine, cancel = load(TINY), CancelToken()
    circle, most = forced(engine, "</think>\n\n", soon)
    said = []
    for event in engine.chat(QUESTION, logits_mask=circle, cancel=cancel, begin_again=True):
        said.append(event)
        if sum(isinstance(each, TokenEvent) for each in said) == most:
            cancel.set()
    end = said[-1]
    assert isinstance(end, Finished) and (end.reason, end.begun_again, len(end.token_ids)) == ("cancelled", False, most)
    assert end.text


def test_an_answer_that_called_a_tool_and_then_went_round_stands(load: Load, soon: int) -> None:
    engine = load(TINY)
    mask, _ = forced(engine, "</think>\n\n<tool_call>\n<function=f>\n</function>\n</tool_call>\n", soon)
    end = finished(engine, logits_mask=mask, begin_again=True)
    assert end.reason == "loop" and end.tool_calls and not end.begun_again


def test_a_request_can_switch_it_off(load: Load, soon: int) -> None:
    engine = load(TINY)
    mask, most = forced(engine, "", soon)
    end = finished(engine, QUESTION, sampling=SamplingParams(loop_stop=False), logits_mask=mask, max_tokens=most + 40)
    assert (end.reason, len(end.token_ids)) == ("length", most + 40)
