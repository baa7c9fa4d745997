"""What an act does to a thing, and which of two names serves a need: the verdict is that of the fate whichever way it
is asked, and nothing is named that the program has not."""

from __future__ import annotations

import re
from random import Random
from typing import Any

import typer

from flashmoe_tui import slash
from flashmoe_tui.cli import app
from flashmoe_tui.screens.help import KEYS
from tools.demo_model.corpus.effects import effect_example
from tools.demo_model.corpus.effects_told import EVENTS
from tools.demo_model.corpus.example import Draw
from tools.demo_model.corpus.product import SURFACE
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.surface_choice import choice_example
from tools.demo_model.right_answers import answer_is_right

COMMAND: Any = typer.main.get_command(app)  # a click group, which typer brings along under a name of its own
TOLD = [told for event in EVENTS for _, _, told in event.effects]
# How a question begins -> the fate of which it says yes.
BEGINNINGS = (
    ("(do|will) i lose ", "Gone"),
    ("do i (keep|still have) ", "Kept"),
    ("is .* different (if|when) ", "Changed"),
    ("(is|are) .* the same (if|when|after) ", "Same"),
)


def test_the_verdict_is_that_of_the_fate() -> None:
    rng, verdicts = Random("effects"), {"Yes": 0, "No": 0}
    for _ in range(6000):
        made = effect_example(Draw(rng), frozenset())
        assert answer_is_right(made, made.answer), made
        asked, thought = made.key.partition(": ")[2], made.thinking or ""
        for beginning, fate in BEGINNINGS:
            if re.match(beginning, asked):
                verdict = "Yes" if f". {fate}. So " in thought else "No"
                assert made.answer.startswith(f"{verdict}: "), made
                verdicts[verdict] += 1
    assert min(verdicts.values()) > 100


def test_a_thing_has_one_fate_under_one_act() -> None:
    for event in EVENTS:
        things = [thing for names, _, _ in event.effects for thing in listed(names)]
        assert len(things) == len(set(things)), event.name
        assert event.acts or event.befalls


def test_what_is_named_in_an_effect_is_there() -> None:
    said = "\n".join(TOLD)
    keys = {key for keys, _ in KEYS for key in re.findall(r"Ctrl\+[A-Z]|F\d\b", keys)}
    assert set(re.findall(r"Ctrl\+[A-Z]|F\d\b", said)) <= keys
    assert set(re.findall(r"`/([a-z]+)", said)) <= {command.name for command in slash.COMMANDS}
    assert set(re.findall(r"`flashmoe ([a-z]+)", said)) <= set(COMMAND.commands)
    for told in TOLD:
        assert told.count("**") == 2, told
        assert len(told.split()) < 30, told


def test_of_two_names_the_one_that_serves_is_told_first() -> None:
    rng = Random("choice")
    for _ in range(1500):
        made = choice_example(Draw(rng), SURFACE)
        assert answer_is_right(made, made.answer), made
        right = (made.thinking or "").rpartition("That is ")[2].removesuffix(".")
        first = made.answer.split("**")[1].replace("`", "")
        assert first == right, made
