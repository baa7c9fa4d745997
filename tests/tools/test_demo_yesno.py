"""Yes or no on the program: the verdict is that of what is so, both come as often, and a figure that is said is held
against the true one."""

from __future__ import annotations

import re
from collections import Counter
from random import Random
from typing import Any

import typer

from flashmoe_tui import slash, tool_rounds
from flashmoe_tui.cli import app
from tools.demo_model.corpus.example import Draw
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.yesno import yesno_example
from tools.demo_model.corpus.yesno_figures import claimed_figure
from tools.demo_model.corpus.yesno_told import TOPICS
from tools.demo_model.right_answers import answer_is_right

COMMAND: Any = typer.main.get_command(app)  # a click group, which typer brings along under a name of its own
_CLAIM = re.compile(
    r".*Said: ([\d,]+(?: [mb]illion)?|a trillion) .*That is .*: (\S+(?: [mb]illion)?)\. So (yes|no)\."
).match


def test_the_verdict_follows_the_thing_asked() -> None:
    truth = {
        f"{topic.name}: {thing}": row.yes for topic in TOPICS for row in topic.rows for thing in listed(row.things)
    }
    rng, verdicts = Random("yes or no"), Counter[bool]()
    for _ in range(4000):
        made = yesno_example(Draw(rng), frozenset())
        assert answer_is_right(made, made.answer), made
        assert len(made.answer.split()) <= 60, made
        yes = made.answer.startswith("Yes: ")
        verdicts[yes] += 1
        thought = made.thinking or ""
        assert thought.endswith(f"So {'yes' if yes else 'no'}."), made
        if thought.startswith("About ") and "Said: " not in thought:
            said = next(name for name in truth if thought.startswith(f"About {name}. "))
            assert truth[said] == yes, made
    assert 0.45 < verdicts[True] / 4000 < 0.55


def test_a_claim_is_true_only_of_the_figure_itself() -> None:
    rng = Random("figures that are said")
    for _ in range(3000):
        made = claimed_figure(Draw(rng))
        said = _CLAIM(made.thinking or "")
        assert said is not None, made
        assert (said[1].replace(",", "") == said[2]) == (said[3] == "yes"), made


def test_a_thing_stands_once_in_its_topic() -> None:
    for topic in TOPICS:
        things = [thing for row in topic.rows for thing in listed(row.things)]
        assert len(things) == len(set(things)), topic.name


def test_what_is_named_in_an_answer_is_there() -> None:
    said = "\n".join(answer for topic in TOPICS for row in topic.rows for answer in row.answers)
    assert set(re.findall(r"`/([a-z]+)", said)) <= {command.name for command in slash.COMMANDS}
    assert set(re.findall(r"`flashmoe ([a-z]+)", said)) <= set(COMMAND.commands)


def test_the_rounds_of_calls_are_those_of_the_app() -> None:
    said = [answer for topic in TOPICS for row in topic.rows for answer in row.answers if " rounds**" in answer]
    assert said and all(f"**{tool_rounds.MOST_ROUNDS} rounds**" in answer for answer in said)
