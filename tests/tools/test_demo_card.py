"""The model card: every question that is asked stands in a row, and every figure comes from what was measured."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from tools.demo_model import card as card_tool
from tools.demo_model import reading
from tools.demo_model.card import card
from tools.demo_model.corpus.mixture import FAMILIES
from tools.demo_model.evaluate import BLIND, COLUMNS, SET_NAMES, cases_of, tallies
from tools.demo_model.nearest import Index
from tools.demo_model.phrasings import TASKS
from tools.demo_model.rows import READ, ROWS
from tools.demo_model.shortcuts import groups

STAGE = {"stage": "short", "tokens": 1e6, "examples": 1000, "seconds": 60, "steps": 10, "device": "a GPU"}


def answers(column: str, family: str, right: int, judged: int) -> list[dict[str, Any]]:
    common = {
        "column": column,
        "family": family,
        "looped": False,
        "empty": False,
        "cut": False,
        "refused": False,
        "called": [],
    }
    return [{**common, "right": number < right, "hits": 3, "picks": 4} for number in range(judged)]


def test_every_family_every_task_and_every_checked_set_has_one_row() -> None:
    assert sorted(family for row in ROWS for family in row.families) == sorted(FAMILIES)
    assert sorted([*(task for row in ROWS for task in row.tasks), *READ]) == sorted(TASKS)
    for names, families in ((SET_NAMES, [row.sets for row in ROWS]), (BLIND, [row.blind for row in ROWS])):
        judged = {case.family for name in names for case in cases_of(name, 1) if case.check["kind"] != "read"}
        assert sorted(family for each in families for family in each) == sorted(judged)


def test_the_card_says_what_was_measured() -> None:
    asked = answers("values", "lists", 3, 4) + answers("at once", "lists", 1, 4)
    asked += answers("phrasings", "sort_words", 1, 2) + answers("lists", "lists", 3, 6)
    asked += answers("tasks8", "lists", 3, 5) + answers("tasks8", "words", 4, 4)
    asked += answers("facts", "facts", 9, 10) + answers("tools", "tools", 0, 1) + answers("recall", "recall", 1, 1)
    counted = tallies(asked)
    columns = {
        column: {"seeds": 5, "answers": 4, "families": {name: asdict(tally) for name, tally in each.items()}}
        for column, each in counted.items()
    }
    heart: dict[str, Any] = {column: {} for column in COLUMNS}
    heart.update({"values": {"lists": [1, 4]}, "lists": {"lists": [0, 6]}, "tasks8": {"lists": [1, 5]}})
    by_group = groups(counted)
    shortcut = {"bits": 4, "experts": 8, "hit_rate": 0.75, "broken": 0, "answers": 1, "groups": by_group}
    text = card(
        [STAGE, STAGE | {"stage": "late", "device": "2 × another"}],
        {
            "evaluate": columns,
            "nearest": {"examples": 100_000, "columns": heart},
            "reading": {name: dict.fromkeys(reading.MARKS.values(), 5) for name in reading.READINGS},
            "shortcuts": [shortcut, shortcut | {"bits": 16, "groups": by_group | {"words, lists": [8, 12]}}],
        },
    )
    training = (
        f"on {STAGE['device']} 10 steps of the stage `short` in 60 s; then on 2 × another 10 steps of the stage `late`"
    )
    assert training in " ".join(text.split())
    assert "| lists | 75% | 25% | 50% | 60% | 25%, 0%, 20% | 75% |" in text
    assert "| words | – | – | – | 100% |" in text, "what is blind is not mixed with what was looked at"
    assert by_group["words, lists"] == [7, 12] and by_group["all"] == [17, 24]
    assert "| strangers | 20 | 5 |" in text and "| strangers9 | 20 | 5 |" in text
    assert "| words and lists | at least 90% | 75% | 50% | 78% |" in text, "an aim stands beside what was reached"
    assert "| strangers: sensible | at least 90% | | 25% | 25% |" in text
    assert "| loops, empty answers, answers without an end | 0 | 0, 0, 0 of 4 | 0, 0, 0 of 20 | 0, 0, 0 of 9 |" in text
    assert "in the worst group below (words, lists) | at most 1 point | 8.3 points |" in text
    assert "| 4, 8 | 71% |" in text and "| bf16, 8 | 71% |" in text
    assert "Weakest when asked by others: tools it never met, lists." in text


def test_a_result_that_is_missing_is_named_with_the_command_that_writes_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "argv", ["card", "--results", str(tmp_path), "--model", str(tmp_path)])
    commands = {
        "evaluate": f"evaluate --out {tmp_path}/evaluate.json",
        "nearest": f"nearest --out {tmp_path}/nearest.json",
        "reading": f"reading --count --results {tmp_path}",
    }
    for name, command in commands.items():  # each is there when the next is asked for
        with pytest.raises(SystemExit) as ended:
            card_tool.main()
        assert (
            str(ended.value) == f"{tmp_path}/{name}.json is missing; `python -m tools.demo_model.{command}` writes it"
        )
        (tmp_path / f"{name}.json").write_text(json.dumps(STAGE))
    (tmp_path / "reading.json").write_text("{")
    with pytest.raises(SystemExit, match=r"reading\.json cannot be read \(.*\); `python -m .* writes it again"):
        card_tool.main()
    assert not (tmp_path / "README.md").exists()


def test_the_nearest_prompt_is_the_one_that_is_worded_alike() -> None:
    index = Index([" what is 3 + 4 ", " spell garden ", " who made you "])
    assert index.nearest(" please spell garden ")[0] == 1
    assert index.nearest(" spell garden ")[1] == pytest.approx(1)


def test_marks_are_counted_and_a_missing_one_is_named() -> None:
    assert reading.count("+ | hi | Hello.\n! | 2+2 | 5\n+ | x | y\n")["sensible"] == 2
    with pytest.raises(SystemExit, match="line 2"):
        reading.count("+ | hi | Hello.\n_ | 2+2 | 4\n")


def test_a_column_has_its_questions() -> None:
    for column in COLUMNS:
        assert len(cases_of(column, 1)) >= 33, column
