"""Recall of rows told in a sentence, of values that were replaced, and of what stands beside what was not told."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.tools.helpers import thought_of, verdicts
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_apart import apart_recall, stored_recall
from tools.demo_model.corpus.recall_enumerated import enumerated_recall, week_recall
from tools.demo_model.corpus.recall_newest import VALUES, newest_recall
from tools.demo_model.right_answers import holds

_THOUGHT = r"Asked: (.+?)\. Told: (.+)\. So, (.+?)(, the newest|, the first|, before .+)?: (.+?)\.(?: Asked was .+)?"


def test_a_replaced_value_is_named_in_every_wording_and_never_in_a_question() -> None:
    for value in VALUES:
        assert all("@" in text for text in (value.state, *value.tells, *value.news)), value.label
        assert not any(set("@#~^") & set(text) for text in (*value.asks, *value.before)), value.label


@pytest.mark.parametrize("make", [newest_recall, apart_recall, stored_recall, week_recall])
def test_the_answer_stands_in_a_clause_that_was_judged_right(make: Callable[[Draw], Example]) -> None:
    found, missing = 0, 0
    for example in thought_of(make, 300):
        asked = re.fullmatch(_THOUGHT, example.thinking or "")
        if not asked:
            assert (example.thinking or "").startswith(("Changed: ", "Asked: ")), example
            continue
        right = [clause for clause, verdict in verdicts(asked[2]) if verdict == "yes"]
        if asked[5] == "not told":
            assert not right and "not told me" in example.answer, example
            missing += 1
        elif make is newest_recall:
            place = {", the first": 0, ", the newest": -1, None: -1}.get(asked[4], -2)
            assert holds(right[place], asked[5]) and holds(example.answer, asked[5]), example
            found += 1
        else:
            assert right, example
            found += 1
    assert found > 120 and missing > 5, (found, missing)


def test_a_row_told_in_a_sentence_is_counted_off_as_it_is_now() -> None:
    counted = 0
    for example in thought_of(enumerated_recall, 400):
        row = re.search(r"So, .+?: (1 .+)\. (?:The (\w+): (.+)|That is (\d+))\.$", example.thinking or "")
        if not row:
            continue
        items = re.split(r"(?:^|, )\d+ ", row[1])[1:]
        place = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5, "last": -1}.get(row[2] or "")
        assert (items[place] == row[3]) if place is not None else row[4] == str(len(items)), example
        counted += 1
    assert counted > 60
