"""How answers of the built-in model are judged: what counts as right, and how a question with tools is played."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tools.demo_model import evaluate
from tools.demo_model.cases import CHECKS, Case, Outcome, Prompt, Reply, from_line, is_right, play, read_set
from tools.demo_model.evaluate import BLIND, SET_NAMES
from tools.demo_model.phrasings import cases
from tools.demo_model.right_answers import holds, loops

SETS = Path(__file__).parents[2] / "tools/demo_model/sets"
CALL = {"kind": "call", "name": "set_lamp", "arguments": {"room": "attic", "level": 3}}


@pytest.mark.parametrize(
    ("text", "wanted", "right"),
    [
        ("4,728 + 3,596 = **8,324**.", "8324", True),
        ("It is 18324.", "8324", False),
        ("It is 8324.5", "8324", False),
        ("**Apple, Fig**", "apple, fig", True),
        ("The result is -12.", "-12", True),
        ("The answer is -5.", "5", False),
        ("12-5 is what is asked", "5", True),
        ("12 - 5 is what is asked", "5", True),
        ("nothing", "", False),
    ],
)
def test_what_an_answer_holds(text: str, wanted: str, right: bool) -> None:
    assert holds(text, wanted) is right


def test_a_circle_is_seen_and_a_table_is_none() -> None:
    assert loops("I am sure that it is so. I am sure that it is so. I am sure that it is so. ")
    assert not loops("ones: 7 + 8 = 15, write 5, carry 1\ntens: 2 + 4 + 1 = 7\nhundreds: 1 + 0 = 1")


def run_none(name: str, arguments: Mapping[str, Any]) -> str:
    raise KeyError(name)


def outcome_of(case: Case, *replies: Reply) -> tuple[Outcome, list[Prompt]]:
    course = play(case, run_none)
    prompts = [next(course)]
    for reply in replies:
        try:
            prompts.append(course.send(reply))
        except StopIteration as stopped:
            return stopped.value, prompts
    raise AssertionError("the case wants more replies")


def test_a_call_is_answered_and_counted() -> None:
    case = from_line({"messages": [{"role": "user", "content": "lamp"}], "check": CALL}, "tools")
    call = Reply("", "so", ((("set_lamp", {"room": "attic", "level": "3"})),))
    outcome, prompts = outcome_of(case, call, Reply("Done.", "done"))
    assert is_right(case, outcome)
    assert [message["role"] for message in prompts[1].messages] == ["user", "assistant", "tool"]
    wrong, _ = outcome_of(case, Reply("", "so", (("set_lamp", {"room": "cellar", "level": 3}),)), Reply("Done.", ""))
    assert is_right(case, wrong) is False


def test_an_answer_that_does_not_end_is_wrong() -> None:
    case = from_line({"messages": [{"role": "user", "content": "x"}], "check": {"kind": "number", "number": 3}}, "n")
    assert is_right(case, outcome_of(case, Reply("It is 3.", ""))[0])
    assert is_right(case, outcome_of(case, Reply("It is 3.", "", ended=False))[0]) is False
    assert is_right(case, outcome_of(case, Reply(" ", ""))[0]) is False


def test_an_answer_that_the_engine_stopped_is_a_circle_and_none_that_was_cut() -> None:
    case = from_line({"messages": [{"role": "user", "content": "x"}], "check": {"kind": "number", "number": 3}}, "n")
    call = ("set_lamp", {"room": "attic"})
    outcome, prompts = outcome_of(case, Reply("It is 3.", "", (call,), looped=True))
    assert len(prompts) == 1, "nothing is asked after it"
    assert is_right(case, outcome) is False
    assert (outcome.looped, outcome.ended, outcome.broken) == (True, True, True)


def test_every_phrasing_has_its_values_and_its_check() -> None:
    made = cases("a test")
    assert len(made) > 400
    for case in made:
        said = [str(message["content"]) for message in case.messages] + list(case.then)
        assert not any("{" in text for text in said), said
        assert case.check["kind"] in CHECKS


TABLE = "| animal | legs |\n|---|---|\n| ant | 6 |\n| cat | 4 |"


@pytest.mark.parametrize(
    ("check", "answer", "right"),
    [
        ({"kind": "order", "order": ["ant", "bee", "cat"]}, "Sorted: **ant**, bee and cat.", True),
        ({"kind": "order", "order": ["ant", "bee", "cat"]}, "1. ant\n2. bee\n3. cat", True),
        ({"kind": "order", "order": ["ant", "bee", "cat"]}, "ant, cat, bee", False),
        ({"kind": "order", "order": ["ant", "bee"]}, "ant, beet", False),
        ({"kind": "order", "order": ["6", "23"]}, "6 < 23", True),
        ({"kind": "order", "order": ["6", "23"]}, "6, 9, 23", False),
        ({"kind": "order", "order": list("mint")}, "M-I-N-T", True),
        ({"kind": "order", "order": list("mint")}, "m-n-i-t", False),
        ({"kind": "letter", "letter": "t"}, "Mint, m-i-n-t, ends with a **t**.", True),
        ({"kind": "letter", "letter": "t"}, "It ends with n.", False),
        ({"kind": "letter", "letter": "t"}, "It is n or t.", False),
        ({"kind": "pick", "pick": "bee", "among": ["ant", "bee"]}, "Bee, not ant.", True),
        ({"kind": "pick", "pick": "bee", "among": ["ant", "bee"]}, "The ant, not the bee.", False),
        ({"kind": "exact", "exact": ["MINT"]}, "**MINT**", True),
        ({"kind": "exact", "exact": ["MINT"]}, "Mint", False),
        ({"kind": "table", "cells": ["ant", "6", "cat", "4"]}, TABLE, True),
        ({"kind": "table", "cells": ["ant", "4", "cat", "6"]}, TABLE, False),
        ({"kind": "table", "cells": ["ant"]}, "ant | bee", False),
        ({"kind": "bullets", "items": ["ant", "bee"]}, "Here:\n- ant\n- bee", True),
        ({"kind": "bullets", "items": ["ant", "bee"]}, "- ant\n- bee\n- cat", False),
    ],
)
def test_what_each_check_takes(check: dict[str, Any], answer: str, right: bool) -> None:
    case = from_line({"messages": [{"role": "user", "content": "x"}], "check": check}, "x")
    assert is_right(case, outcome_of(case, Reply(answer, ""))[0]) is right


def test_the_sets_are_those_that_were_sealed() -> None:
    sums = {f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}" for path in SETS.glob("*.jsonl")}
    assert set((SETS / "SHA256SUMS").read_text().splitlines()) == sums


def test_a_set_holds_cases() -> None:
    for name in (*SET_NAMES, *BLIND):
        cases_of_set = read_set(SETS / f"{name}.jsonl")
        assert cases_of_set, name
        asked = [json.dumps((case.messages, case.then, case.tools)) for case in cases_of_set]
        assert len(set(asked)) == len(asked), name


ASKED = '"messages": [{"role": "user", "content": "hi"}]'


def asked_by(role: str, content: object) -> str:
    return json.dumps({"messages": [{"role": role, "content": content}], "check": {"kind": "read"}})


KINDS = "allowed are any, number, order, letter, pick, exact, table, bullets, call, no_call, read"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{" + ASKED + "}", f'it has no `check` with a kind, as {{"kind": "read"}}; {KINDS}'),
        ("{" + ASKED + ', "check": {"kind": "regex"}}', f"its check is of the kind 'regex'; {KINDS}"),
        ("{" + ASKED + ', "check": {"kind": "any"}}', "a check of the kind 'any' needs `any`, a list"),
        ("{" + ASKED + ', "check": {"kind": "number", "number": "3"}}', "needs `number`, a number"),
        ("{" + ASKED + ', "check": {"kind": "read"}, "tools": "all"}', "its `tools` are 'all'; allowed are \"app\""),
        (
            "{" + ASKED + ', "check": {"kind": "read"}, "tools": [{"name": 3}]}',
            "is no function schema: it needs a name",
        ),
        ("{" + ASKED + ', "check": {"kind": "read"}, "tools": null}', "its `tools` are None"),
        ("{" + ASKED + ', "check": {"kind": "read"}, "thinkng": true}', "it has a field 'thinkng', which is not known"),
        ("{" + ASKED + ', "check": {"kind": "read"}, "thinking": "yes"}', "its `thinking` is 'yes'"),
        ("{" + ASKED + ', "check": {"kind": "read"}, "then": ["and?", " "]}', "its `then` is ['and?', ' ']"),
        ("{" + ASKED + ', "check": {"kind": "read"}, "family": 3}', "its `family` is 3; it takes a text"),
        ("{" + ASKED + ', "check": {"kind": "any", "any": []}}', "needs `any`, a list of texts, not []"),
        ("{" + ASKED + ', "check": {"kind": "any", "any": ["a"], "non": ["b"]}}', "has a field 'non'"),
        ("{" + ASKED + ', "check": {"kind": "number", "number": true}}', "needs `number`, a number, not True"),
        ("{" + ASKED + ', "check": {"kind": "number", "number": NaN}}', "needs `number`, a number, not nan"),
        ("{" + ASKED + ', "check": {"kind": "letter", "letter": "T"}}', "needs `letter`, one small letter, not 'T'"),
        (
            "{" + ASKED + ', "check": {"kind": "pick", "pick": "bee", "among": ["ant"]}}',
            "its check picks 'bee', which is not among ['ant']",
        ),
        (asked_by("user", "  "), "the content of a message is '  '"),
        (asked_by("user", 3), "the content of a message is 3"),
        (asked_by("User", "hi"), "a message has the role 'User'; allowed are system, user, assistant, tool"),
        (asked_by("assistant", "hi"), "its last message is of the role 'assistant'"),
        (asked_by("user", "\ud800"), "a character in it is only half there"),
        ('{"check": {"kind": "read"}}', "it has no `messages`"),
        ("[]", "it is no JSON object"),
        ("{", "it is not JSON"),
        ("[" * 100_000, "it is not JSON"),
    ],
)
def test_a_line_that_is_no_case_is_named_before_anything_is_asked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, line: str, said: str
) -> None:
    mine = tmp_path / "mine.jsonl"
    mine.write_text("{" + ASKED + ', "check": {"kind": "read"}}\n\n' + line + "\n")
    monkeypatch.setattr(sys, "argv", ["evaluate", "--set", str(mine)])
    with pytest.raises(SystemExit) as ended:
        evaluate.main()
    assert str(ended.value).startswith(f"{mine}, line 3: ") and said in str(ended.value)
    assert "\n" not in str(ended.value)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["--experts", "99"], "this model can use 1 to 8 experts a token, not 99"),
        (["--model", "nope"], "nope"),
    ],
)
def test_what_the_engine_refuses_is_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, asked: list[str], said: str
) -> None:
    mine = tmp_path / "mine.jsonl"
    mine.write_text(asked_by("user", "hi") + "\n")
    monkeypatch.setattr(sys, "argv", ["evaluate", "--set", str(mine), "--processes", "1", *asked])
    with pytest.raises(SystemExit) as ended:
        evaluate.main()
    assert said in str(ended.value) and "\n" not in str(ended.value)


@pytest.mark.parametrize("option", ["--seeds", "--questions", "--processes", "--experts"])
def test_no_count_is_none(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], option: str) -> None:
    monkeypatch.setattr(sys, "argv", ["evaluate", option, "0"])
    with pytest.raises(SystemExit) as ended:
        evaluate.main()
    assert ended.value.code == 2
    assert f"argument {option}: '0' is no whole number from 1 on" in capsys.readouterr().err
