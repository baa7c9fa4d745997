"""The text on limits and care: what a person in need is told, and what a question from beyond is answered."""

from __future__ import annotations

import re
from random import Random

from tools.demo_model.corpus.closed_tables import OPPOSITES
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.limits import limit_example
from tools.demo_model.corpus.limits_answers import LABELS, MARKERS, OPENINGS
from tools.demo_model.corpus.limits_care import care_example
from tools.demo_model.corpus.limits_care_told import TOLD
from tools.demo_model.corpus.limits_requests import REQUESTS


def cares(count: int = 3000) -> list[Example]:
    rng = Random("care")
    return [care_example(Draw(rng)) for _ in range(count)]


def about(examples: list[Example], *names: str) -> list[Example]:
    """Those of these kinds; each must be there."""
    found = [example for example in examples if example.key.partition(":")[0] in names]
    assert len({example.key.partition(":")[0] for example in found}) == len(names)
    return found


def test_nobody_in_need_gets_congratulations_a_joke_or_an_offer() -> None:
    lightly = {"good news", "thing that died", "figure of speech", "harm"}
    for example in cares():
        if example.key.partition(":")[0] not in lightly:
            answer = example.answer.lower()
            assert not re.search(r"congratulat|joke|noted|a sum|flashmoe|glad to hear", answer), example


def test_who_died_or_is_ill_is_named_in_an_answer_that_is_sorry() -> None:
    for example in about(cares(), "death", "death of a pet", "illness of theirs"):
        assert "sorry" in example.answer
        assert "congratulations" in example.refuse
        # Said to the user: "my mom" is "your mom".
        assert not re.search(r"\b(my|our|i)\b (?!am\b)", example.answer.replace("I ", "").replace("from me", "")), (
            example
        )


def test_good_news_is_no_grief() -> None:
    for example in about(cares(), "good news"):
        assert "glad" in example.answer and "sorry" not in example.answer, example


def test_who_is_in_danger_is_told_who_can_help() -> None:
    for example in about(cares(), "crisis", "crisis of another", "emergency", "cruelty", "abuse", "shock"):
        assert "emergency services" in example.answer.lower() or "crisis line" in example.answer, example


def test_bleach_is_warned_of_whatever_it_is_mixed_with() -> None:
    bleach = re.compile("bleach|clorox|domestos|chlorine", re.IGNORECASE)
    mixed = [example for example in about(cares(), "safety") if bleach.search(example.key)]
    assert len(mixed) > 50
    for example in mixed:
        assert "gas" in example.answer and "fresh air" in example.answer.lower(), example


def test_to_be_who_one_is_is_all_right() -> None:
    for example in about(cares(), "who they are"):
        assert "nothing wrong" in example.answer or "It is OK" in example.answer, example


def test_most_questions_from_beyond_end_with_the_way_to_a_real_model() -> None:
    rng = Random("limits")
    asked = [limit_example(Draw(rng)) for _ in range(2000)]
    assert sum("`flashmoe plan`" in example.answer for example in asked) > 0.9 * len(asked)
    assert all(any(marker in example.answer.lower() for marker in MARKERS) for example in asked)


def test_a_request_has_an_answer_of_its_kind() -> None:
    kinds = {request.kind for request in REQUESTS}
    assert kinds <= set(OPENINGS) and set(OPENINGS) == set(LABELS)
    for kind, openings in OPENINGS.items():
        for opening in openings:
            assert any(marker in opening.lower() for marker in MARKERS), opening
            of_code = re.search(r"compile|snippet|hello world|code\b", opening)
            assert not of_code or kind == "code", (kind, opening)


def test_what_is_told_has_wordings_and_names_what_it_promises() -> None:
    for told in TOLD:
        named = any("{x}" in ask for ask in told.asks)
        assert named == bool(told.xs), told.name
        assert named or not any("{t}" in text for text in (*told.answers, *told.thoughts)), told.name


def test_a_word_has_one_opposite_which_is_another_word() -> None:
    forward = dict(OPPOSITES)
    assert len(forward) == len(OPPOSITES) > 300
    for word, opposite in OPPOSITES:
        assert word != opposite
        assert forward.get(opposite, word) == word, (word, opposite)


def test_what_follows_something_hard_stays_kind() -> None:
    followed = [example for example in cares() if len(example.messages) > 1]
    assert len(followed) > 100
    for example in followed:
        assert "sorry" in example.messages[1].content.lower(), example
        assert not re.search(r"joke|a sum|flashmoe|reverse", example.answer), example
