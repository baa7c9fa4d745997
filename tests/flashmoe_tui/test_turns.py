"""Turns: which messages belong together, what they say as one, and how their versions are told apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine import AnswerFigures, ToolCallEvent
from flashmoe_tui.conversations import (
    AnswerRecord,
    Conversation,
    Message,
    ModelIdentity,
    turn_at,
    turns_of,
    versions_of,
)
from flashmoe_tui.conversations.model import Role
from flashmoe_tui.conversations.turns import prolonged, summed
from tests.flashmoe_tui.scripted_backend import FIGURES

CALL = ToolCallEvent("clock", {}, "<function=clock>")
RECORD = AnswerRecord(ModelIdentity("Flint", "Flint"), finish_reason="stop", figures=FIGURES, complete=True)


def put(tree: Conversation, name: str, parent: str | None, role: Role, calls: int = 0) -> None:
    record = RECORD if role == "assistant" else None
    tree.put(Message(name, parent, role, f"text of {name}", "2026", f"why {name}", (CALL,) * calls, record))


@pytest.fixture
def tree() -> Conversation:
    """q -> a(2 calls) -> t -> u -> b -> q2, and another answer c to q."""
    tree = Conversation("c", "2026")
    put(tree, "q", None, "user")
    put(tree, "a", "q", "assistant", 2)
    put(tree, "t", "a", "tool")
    put(tree, "u", "t", "tool")
    put(tree, "b", "u", "assistant")
    put(tree, "c", "q", "assistant")
    put(tree, "q2", "b", "user")
    return tree


def test_calls_results_and_what_follows_are_one_turn(tree: Conversation) -> None:
    first, answer, second = turns_of(tree.path("q2"))
    assert (first.id, answer.id, second.id) == ("q", "b", "q2")
    assert (first.role, answer.role) == ("user", "assistant")
    assert answer.text == "text of a\n\ntext of b"
    assert [made.result for made in answer.calls] == ["text of t", "text of u"]
    assert [part.message.id for part in answer.parts] == ["a", "b"]
    assert answer.figures.generated_tokens == 172
    assert not answer.waits


def test_a_turn_up_to_a_call_or_a_result_waits_for_the_model(tree: Conversation) -> None:
    assert turn_at(tree, "a").waits and turn_at(tree, "u").waits
    assert [made.result for made in turn_at(tree, "t").calls] == ["text of t", None]


def test_two_answers_in_a_row_without_a_call_are_two_turns() -> None:
    tree = Conversation("c", "2026")
    put(tree, "q", None, "user")
    put(tree, "a", "q", "assistant")
    put(tree, "b", "a", "assistant")
    assert [turn.id for turn in turns_of(tree.path())] == ["q", "a", "b"]


def test_a_result_that_answers_nothing_is_not_lost() -> None:
    tree = Conversation("c", "2026")
    put(tree, "a", None, "assistant")
    put(tree, "t", "a", "tool")
    (turn,) = turns_of(tree.path())
    assert [part.message.content for part in turn.parts] == ["text of a", "text of t"]


def test_the_versions_of_a_turn_are_its_ends(tree: Conversation) -> None:
    assert versions_of(tree, "b") == versions_of(tree, "c") == ["b", "c"]
    put(tree, "b2", "u", "assistant")  # a continuation of b
    assert versions_of(tree, "b2") == ["b", "c", "b2"]
    assert versions_of(tree, "u") == ["u", "b", "c", "b2"], "where reading ends there, it is one of them"
    assert versions_of(tree, "q") == ["q"]
    put(tree, "p", None, "user")
    assert versions_of(tree, "q") == ["q", "p"]


def test_figures_of_parts_add_up_and_the_speed_is_theirs_together() -> None:
    slow = replace(FIGURES, generated_tokens=11, decode_seconds=1.0, device_bytes=None, expert_cache_slots=26)
    fast = replace(FIGURES, generated_tokens=31, decode_seconds=1.0)
    together = summed([slow, fast])
    assert together.generated_tokens == 42
    assert together.tokens_per_second == pytest.approx(20)
    assert together.hits == 2 * FIGURES.hits
    assert together.device_bytes is None
    assert (together.expert_cache_slots, together.first_token_seconds) == (128, 0.21)
    assert summed([slow]) is slow
    assert summed([]) == AnswerFigures()


def test_an_answer_that_went_on_is_as_long_and_as_fast_as_both_parts_of_it() -> None:
    stopped = replace(FIGURES, generated_tokens=26, thinking_tokens=11, thinking_seconds=0.1, decode_seconds=1.0)
    more = replace(
        FIGURES, prompt_tokens=44, reused_tokens=40, generated_tokens=40, thinking_tokens=0, thinking_seconds=0
    )
    whole = prolonged(stopped, replace(more, decode_seconds=2.0, first_token_seconds=0.05))
    assert (whole.generated_tokens, whole.thinking_tokens, whole.thinking_seconds) == (66, 11, 0.1)
    assert whole.tokens_per_second == pytest.approx((25 + 39) / 3.0)
    assert whole.first_token_seconds == 0.21, "the one that the person waited for"
    assert (whole.prompt_tokens, whole.reused_tokens) == (18, 0), "what was read again of the answer is no prompt"
    assert prolonged(AnswerFigures(), more) is more, "its beginning was never measured"
