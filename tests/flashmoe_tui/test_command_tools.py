"""`flashmoe run` and the plain chat run tools: the answer alone on standard output, the calls beside it."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine import Event, Finished, SamplingParams, ToolCallEvent
from flashmoe_tui import locations
from flashmoe_tui.commands import batch as batch_command
from flashmoe_tui.commands import run as run_command
from flashmoe_tui.commands.options import EngineOptions
from flashmoe_tui.commands.plain import PlainChat
from flashmoe_tui.commands.printer import AnswerPrinter
from flashmoe_tui.commands.run import RunOptions
from flashmoe_tui.conversations import ConversationStore, turns_of
from flashmoe_tui.conversations.export import to_markdown
from flashmoe_tui.settings import Settings
from flashmoe_tui.suggestions import DEMO_PROMPTS, NEUTRAL_PROMPT
from flashmoe_tui.tool_rounds import MOST_ROUNDS
from flashmoe_tui.tools import SCHEMAS
from tests.flashmoe_tui.scripted_backend import CARD, FIGURES, resting_snapshot, tokens
from tests.flashmoe_tui.scripted_engine import ScriptedEngine, calls, goes_round, says

OTHER = resting_snapshot(replace(CARD, name="Qwen", demo=False))


def sum_and_answer() -> ScriptedEngine:
    return ScriptedEngine([calls("calculator", "A long one.", expression="4728 * 12"), says("It is 56736.", "So.")])


def run(monkeypatch: pytest.MonkeyPatch, engine: ScriptedEngine, tools: bool | None = None, **options: Any) -> int:
    monkeypatch.setattr(run_command, "load_engine", lambda *_: engine)
    return run_command.run(
        "What is 4728 * 12?", "demo", EngineOptions(tools=tools), RunOptions(SamplingParams(), **options)
    )


def plain(
    monkeypatch: pytest.MonkeyPatch,
    engine: ScriptedEngine,
    typed: str,
    settings: Settings | None = None,
    status: int = 0,
) -> ConversationStore:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed.encode())))
    store = ConversationStore(locations.conversations_dir())
    chat = PlainChat(engine, "demo", store, settings or Settings())  # type: ignore[arg-type]  # all that it needs
    assert chat.loop() == status
    chat.close()
    return store


def test_run_prints_the_answer_and_verbosely_the_call(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    engine = sum_and_answer()
    assert run(monkeypatch, engine, verbose=True) == 0
    out, err = capsys.readouterr()
    assert out == "It is 56736.\n"
    assert "\n⚙ calculator 4728 * 12 = 56736\n" in err
    assert err.index("A long one.") < err.index("⚙") < err.index("So.")
    assert "172 tokens" in err
    messages, sampling, options = engine.asked[1]
    assert [message["role"] for message in messages] == ["user", "assistant", "tool"]
    assert (sampling.seed, options["tools"]) == (7, SCHEMAS)


def test_a_script_gets_the_answer_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, sum_and_answer()) == 0
    assert capsys.readouterr() == ("It is 56736.\n", "")


def test_json_has_the_calls_with_their_results_and_sums(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, sum_and_answer(), as_json=True) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["text"] == "It is 56736."
    assert result["thinking"] == "A long one.\n\nSo."
    assert result["finish_reason"] == "stop"
    assert result["tool_calls"] == [{"name": "calculator", "arguments": {"expression": "4728 * 12"}, "result": "56736"}]
    assert result["usage"]["completion_tokens"] == 172


def test_only_the_built_in_model_is_offered_tools_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    for now, tools, offered in (
        (resting_snapshot(), None, True),
        (resting_snapshot(), False, False),
        (OTHER, None, False),
        (OTHER, True, True),
    ):
        engine = ScriptedEngine([says("Hm.")], now)
        run(monkeypatch, engine, tools)
        assert engine.asked[0][2]["tools"] == (SCHEMAS if offered else None)


def test_a_call_that_nobody_runs_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(monkeypatch, sum_and_answer(), tools=False) == 1
    assert capsys.readouterr() == ("", "flashmoe: the answer calls calculator, which was not run\n")
    engine = ScriptedEngine([calls("clock")] * (MOST_ROUNDS + 1))
    assert run(monkeypatch, engine) == 1
    assert len(engine.asked) == MOST_ROUNDS + 1
    assert capsys.readouterr().err == f"flashmoe: stopped after {MOST_ROUNDS} rounds of tool calls\n"


HALF = ToolCallEvent("", {}, "<function=calculator", "it has no end")
NOTHING = [
    (says(""), "the answer is empty: the model ended without a word"),
    (says("", "Hm."), "the answer is empty: the model thought and ended without a word"),
    (
        says("", "Hm, and hm, and", reason="length"),
        "the answer is empty: it was cut at the token limit before it said anything",
    ),
    (
        [*tokens(HALF.text, "tool_call"), Finished("length", "", "", 7, FIGURES, (HALF,))],
        "the answer ends in a call of a tool that cannot be read, cut at the token limit",
    ),
]


@pytest.mark.parametrize(("events", "line"), NOTHING)
def test_an_empty_or_unreadable_answer_is_said_to_be_one_and_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], events: list[Event], line: str
) -> None:
    assert run(monkeypatch, ScriptedEngine([events])) == 1
    assert capsys.readouterr() == ("", f"flashmoe: {line}\n")
    assert run(monkeypatch, ScriptedEngine([events]), as_json=True) == 1
    assert json.loads(capsys.readouterr().out)["problem"] == line
    plain(monkeypatch, ScriptedEngine([events]), "hello\n", status=1)
    assert capsys.readouterr() == ("", f"flashmoe: {line}\n")


def test_an_answer_that_was_cut_with_something_said_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(monkeypatch, ScriptedEngine([says("It is", reason="length")])) == 0


def test_an_answer_that_went_round_in_circles_is_said_to_have(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    line = "the answer was stopped: it went round in circles"
    again = "so it is " * 9
    assert run(monkeypatch, ScriptedEngine([says(again, reason="loop")])) == 1
    assert capsys.readouterr() == (f"{again}\n", f"flashmoe: {line}\n")

    assert run(monkeypatch, ScriptedEngine([says(again, reason="loop")]), as_json=True) == 1
    out, err = capsys.readouterr()
    result = json.loads(out)
    assert (result["finish_reason"], result["problem"], err) == ("loop", line, f"flashmoe: {line}\n")

    store = plain(monkeypatch, ScriptedEngine([says(again, reason="loop"), says("Four.")]), "go\n2 + 2\n", status=1)
    assert capsys.readouterr() == (f"{again}\nFour.\n", f"flashmoe: {line}\n")
    latest = store.latest()
    assert latest is not None
    saved = store.load(latest)
    assert "stopped, it went round in circles" in to_markdown(saved)
    first = turns_of(saved.path())[1].answer
    assert first is not None and first.finish_reason == "loop" and first.complete


def test_a_thought_that_went_round_in_circles_is_told_and_the_answer_after_it_is_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    line, said = "the thought was closed: it went round in circles", says("Four.", "so " * 9, thought_looped=True)
    assert run(monkeypatch, ScriptedEngine([said])) == 0
    assert capsys.readouterr() == ("Four.\n", "")
    assert run(monkeypatch, ScriptedEngine([said]), verbose=True) == 0
    assert f"\n{line}\n" in capsys.readouterr().err
    assert run(monkeypatch, ScriptedEngine([said]), as_json=True) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["finish_reason"], result["thinking_problem"], "problem" in result) == ("stop", line, False)

    monkeypatch.setattr(batch_command, "load_engine", lambda *_: ScriptedEngine([said]))
    questions, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    questions.write_text('"2 + 2"\n')
    assert batch_command.batch(questions, out, "demo", EngineOptions(), RunOptions(SamplingParams())) == 0
    assert json.loads(out.read_text())["thinking_problem"] == line
    assert f"line 1: {line}\n" in capsys.readouterr().err

    store = plain(monkeypatch, ScriptedEngine([said]), "2 + 2\n")
    latest = store.latest()
    assert latest is not None
    assert "a thought of it was closed: it went round in circles" in to_markdown(store.load(latest)), "it is saved"


def test_what_reads_a_pipe_is_given_no_two_answers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    scripted = [goes_round("so " * 9, "Four."), says("Eight.")]
    assert run(monkeypatch, engine := ScriptedEngine(scripted), as_json=True) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["text"], result["begun_again"], "problem" in result) == ("Four.", True, False)
    assert engine.asked[0][2]["begin_again"], "nothing was shown yet"
    assert run(monkeypatch, engine := ScriptedEngine([says("Four.")])) == 0
    assert not engine.asked[0][2]["begin_again"]
    plain(monkeypatch, engine := ScriptedEngine([says("Four.")]), "2 + 2\n")
    assert not engine.asked[0][2]["begin_again"]


def test_on_a_terminal_a_line_parts_the_two_and_the_second_is_kept(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(AnswerPrinter, "on_terminal", True)
    engine = ScriptedEngine([goes_round("so so", "Four."), says("Eight.")])
    store = plain(monkeypatch, engine, "2 + 2\ndouble\n")
    assert capsys.readouterr().out == "so so\n\n(It went round in circles, and begins again.)\n\nFour.\nEight.\n"
    assert engine.asked[0][2]["begin_again"]
    latest = store.latest()
    assert latest is not None
    saved = store.load(latest)
    assert [message.content for message in saved.path()] == ["2 + 2", "Four.", "double", "Eight."]
    assert "begun again: it went round in circles" in to_markdown(saved)


def test_a_batch_keeps_an_answer_with_a_problem_and_ends_with_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    engine = ScriptedEngine([says("Four."), says("so " * 9, reason="loop")])
    monkeypatch.setattr(batch_command, "load_engine", lambda *_: engine)
    questions, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    questions.write_text('"2 + 2"\n"go"\n')
    for status in (1, 0):  # the second time there is nothing left to ask
        options = (questions, out, "demo", EngineOptions(), RunOptions(SamplingParams()))
        assert batch_command.batch(*options) == status
    whole, circle = [json.loads(line) for line in out.read_text().splitlines()]
    assert "problem" not in whole and whole["text"] == "Four."
    assert circle["problem"] == "the answer was stopped: it went round in circles" and circle["text"]
    assert "line 2: the answer was stopped: it went round in circles\n" in capsys.readouterr().err


def test_the_plain_chat_saves_a_turn_with_tools_as_the_app_does(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    engine = sum_and_answer()
    store = plain(monkeypatch, engine, "What is 4728 * 12?\n")
    assert capsys.readouterr() == ("It is 56736.\n", "⚙ calculator 4728 * 12 = 56736\n")
    latest = store.latest()
    assert latest is not None
    turns = turns_of(store.load(latest).path())
    assert [turn.text for turn in turns] == ["What is 4728 * 12?", "It is 56736."]
    assert [made.result for made in turns[1].calls] == ["56736"]
    assert [message["role"] for message in engine.asked[1][0]] == ["user", "assistant", "tool"]


@pytest.mark.parametrize(("now", "prompt"), [(resting_snapshot(), DEMO_PROMPTS[0]), (OTHER, NEUTRAL_PROMPT)])
def test_without_input_the_plain_chat_answers_the_first_suggested_prompt(
    monkeypatch: pytest.MonkeyPatch, now: Any, prompt: str
) -> None:
    engine = ScriptedEngine([says("Well.")], now)
    plain(monkeypatch, engine, "")
    assert engine.asked[0][0] == [{"role": "user", "content": prompt}]
    assert engine.asked[0][2]["tools"] == (SCHEMAS if now is not OTHER else None)
