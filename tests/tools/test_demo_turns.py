"""What the built-in model is taught to keep over turns: amounts that change, rows of people, tasks that it sets."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

import pytest

from tools.demo_model.corpus.challenges import challenge_example
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_digits import number_recall
from tools.demo_model.corpus.recall_owned import group_recall, owned_recall, tally_recall
from tools.demo_model.corpus.recall_purse import purse_recall
from tools.demo_model.corpus.recall_ranks import rank_recall
from tools.demo_model.corpus.recall_tastes import taste_recall
from tools.demo_model.corpus.recall_tongues import tongue_recall, where_recall
from tools.demo_model.corpus.recall_uses import aside_recall

MAKERS = (
    aside_recall,
    purse_recall,
    owned_recall,
    group_recall,
    tally_recall,
    number_recall,
    rank_recall,
    taste_recall,
    tongue_recall,
    where_recall,
    challenge_example,
)


def drawn(make: Callable[[Draw], Example], count: int = 150) -> list[Example]:
    return [make(Draw(Random(seed))) for seed in range(count)]


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_an_answer_holds_what_counts_as_right_and_no_empty_place(make: Callable[[Draw], Example]) -> None:
    for example in drawn(make):
        text = f"{example.question} {example.thinking} {example.answer}"
        assert not re.search(r"[{}@%#\ue000-\uf8ff]|a\(n\)", text), example
        plain = example.answer.lower().replace("*", "")
        assert example.answer and all(one.lower().replace("*", "") in plain for one in example.accept[:1]), example


def test_what_is_left_of_an_amount_is_the_last_result() -> None:
    checked = 0
    for example in drawn(purse_recall, 300):
        results = [re.search(r"= \*\*(\d+)\*\*: ", m.content) for m in example.messages if m.role == "assistant"]
        last = [found[1] for found in results if found]
        if last and "So, left: " in (example.thinking or ""):
            assert last[-1] in example.answer, example
            checked += 1
    assert checked > 50


def test_every_working_in_these_turns_is_true() -> None:
    for make in (purse_recall, number_recall, tally_recall, challenge_example):
        for example in drawn(make):
            for a, sign, b, c in re.findall(r"(?<!\+ )\b(\d+) ([+×-]) (\d+) = \*\*(\d+)", example.answer):
                assert {"+": int(a) + int(b), "-": int(a) - int(b), "×": int(a) * int(b)}[sign] == int(c), example


def test_a_row_of_people_agrees_with_every_pair_told() -> None:
    for example in drawn(rank_recall, 300):
        row = re.search(r"In order, (\w+): (.+?)\.(?: The | So: |$)", example.thinking or "")
        if not row:
            continue
        places = {name: place for place, name in enumerate(row[2].split(" > "))}
        told = (example.thinking or "").split("Told: ")[1].split(". In order")[0]
        for pair in re.findall(r'"([^"]+)"', told):
            first, word, second = re.fullmatch(r"(i'm|.+(?= is))(?: is)? (\w+) than (.+)", pair).groups()  # type: ignore[union-attr]
            one, other = ("you" if name in ("i'm", "me") else name for name in (first, second))
            assert (places[one] < places[other]) == (word == row[1]), example


def test_things_told_without_a_name_are_counted_with_those_added() -> None:
    checked = 0
    for example in drawn(owned_recall, 300):
        if found := re.match(r"\*\*(\d)\*\*: (.+)\.", example.answer):
            assert int(found[1]) == len(re.split(r", | and ", found[2])), example
            checked += 1
    assert checked > 40


def test_what_they_answer_to_a_sum_is_right_only_where_it_is() -> None:
    checked = 0
    for example in drawn(challenge_example, 400):
        given = re.search(r"They say (\d+)\.", example.thinking or "")
        right = re.search(r"= \*\*(\d+)\*\*", example.answer)
        if given and right:
            assert (given[1] == right[1]) == example.answer.startswith(("Right", "Yes")), example
            checked += 1
    assert checked > 40
