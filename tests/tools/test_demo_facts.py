"""What the built-in model is taught about the program is what the program has: its commands, options, keys, places."""

from __future__ import annotations

import re
from random import Random
from typing import Any

import pytest
import typer

from flashmoe_tui import locations, slash
from flashmoe_tui.cli import app
from flashmoe_tui.screens.help import KEYS
from tools.demo_model.corpus.example import Draw
from tools.demo_model.corpus.hour import ALL_JOBS
from tools.demo_model.corpus.identity import IDENTITY
from tools.demo_model.corpus.identity_verdicts import OF_ITSELF
from tools.demo_model.corpus.intents import draw_asked, own_answers
from tools.demo_model.corpus.kindofanswer import kind_asked, need_said, of_kind
from tools.demo_model.corpus.openings import answer_of
from tools.demo_model.corpus.openings_actions import ACTIONS
from tools.demo_model.corpus.product import PRODUCT, TOLD_BY, product_example

ANSWERS = {
    answer: intent.name
    for intent in PRODUCT
    for answer in (*intent.answers, *(own for _, own in (*intent.but, *intent.verdicts)))
} | {answer: job.fact for job in ALL_JOBS for answer in job.answers}
SAID = "\n".join(ANSWERS)
A_KEY = r"F\d|Ctrl|Cmd|Esc|Escape|Enter|Tab|Pg\w\w|Page|End|Home|Delete|Shift|Up|Down|Left|Right|Space|[Kk]eys?|letters"
COMMAND: Any = typer.main.get_command(app)  # a click group, which typer brings along under a name of its own


def named(pattern: str) -> dict[str, str]:
    """What matches in the answers -> the fact it stands in."""
    return {found: fact for answer, fact in ANSWERS.items() for found in re.findall(pattern, answer)}


def test_every_option_that_is_named_exists() -> None:
    commands = (COMMAND, *COMMAND.commands.values())
    known = {name for command in commands for item in command.params for name in (*item.opts, *item.secondary_opts)}
    options = named(r"(?<![\w-])--[a-z][a-z0-9-]+")
    assert {option: fact for option, fact in options.items() if option not in known | {"--help"}} == {}


def test_every_subcommand_is_told_and_none_is_invented() -> None:
    told = named(r"flashmoe ([a-z]+)\b(?= |`|\.|:|,|$)")
    assert set(COMMAND.commands) <= set(told)
    assert {name: told[name] for name in named(r"`flashmoe ([a-z]+)") if name not in COMMAND.commands} == {}


def test_every_slash_command_is_told_and_none_is_invented() -> None:
    commands = {command.name for command in slash.COMMANDS}
    told = named(r"(?<=`)/([a-z]+)\b(?!/)")
    assert commands <= set(told)
    assert {
        name: fact for name, fact in told.items() if not any(command.startswith(name) for command in commands)
    } == {}
    (fact,) = (intent for intent in PRODUCT if intent.name == "slash commands")
    assert any(answer.startswith(f"{len(commands)}, from") for answer in own_answers(fact).values())


@pytest.mark.parametrize(
    "key", sorted({key for keys, _ in KEYS for key in re.findall(r"Ctrl\+[A-Z]|F\d|Shift\+\w+", keys)})
)
def test_every_key_of_the_help_screen_is_told(key: str) -> None:
    assert key in SAID


def test_no_key_is_invented() -> None:
    known = {key for keys, _ in KEYS for key in re.findall(r"Ctrl\+[A-Z]|F\d\b", keys)} | {"F1", "Ctrl+C"}
    assert {key: fact for key, fact in named(r"Ctrl\+[A-Z]\b|\bF\d\b").items() if key not in known} == {}


def test_places_are_those_of_the_program() -> None:
    for place in (locations.conversations_dir, locations.models_dir):
        assert f"flashmoe/{place().name}" in SAID
    assert locations.settings_file().name in SAID
    assert locations.log_file().name in SAID


def test_who_asks_for_the_way_is_not_told_yes() -> None:
    rng, way = Random("ways"), re.compile(r"(how (do|can|to)|which|where|what (do|is|are)) ").match
    asked = 0
    for _ in range(4000):
        intent, question, _, answer = draw_asked(Draw(rng), PRODUCT)
        if way(question) and question not in own_answers(intent):
            assert not answer.startswith(("Yes", "No:", "No,")), (question, answer)
            asked += 1
    assert asked > 500
    for action in ACTIONS:
        assert not answer_of(Draw(rng), action, PRODUCT)[1].startswith(("Yes", "No:", "No,")), action.name


def test_every_verdict_meets_a_question_and_says_what_its_fact_says() -> None:
    assert {name for told in TOLD_BY for name in told} <= {intent.name for intent in PRODUCT}
    assert OF_ITSELF.keys() <= {intent.name for intent in IDENTITY}
    for intent in (*PRODUCT, *IDENTITY):
        met = set(own_answers(intent).values())
        for beginning, answer in intent.verdicts:
            assert answer in met, (intent.name, beginning)
            said = answer.lower().replace("*", "").replace(",", "")
            assert not intent.accept or any(word in said for word in intent.accept), (intent.name, answer)


def test_what_a_question_asks_for_is_what_the_answer_gives() -> None:
    rng = Random("kinds")
    kinds: dict[str, int] = {}
    for _ in range(6000):
        made = product_example(Draw(rng))
        thought = made.thinking or ""
        kind = (
            thought.removeprefix("Asked for: ").partition(". ")[0].partition(" to ")[0]
            if thought.startswith("Asked for: ")
            else ""
        )
        kinds[kind] = kinds.get(kind, 0) + 1
        if made.key.startswith(("elsewhere", "other thing")):
            continue
        if re.search(r"\b(no|not|nothing)\b", made.answer.lower()):
            continue
        if kind == "a key":
            assert re.search(rf"\b({A_KEY})\b|`\w`|\*\*\w\*\*", made.answer), made
        if kind == "a flag":
            assert re.search(r"--[a-z]|-v\b", made.answer), made
        if kind == "a command":
            assert re.search(r"`[/a-z]", made.answer), made
    assert (
        min(kinds.get(kind, 0) for kind in ("a key", "a command", "a way", "yes or no", "a number", "the reason")) > 20
    )


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("which key opens the models?", "a key"),
        ("what do i press to stop you?", "a key"),
        ("what is a kv cache?", "what it is"),
        ("explain the f3 key to me", "what it means"),
        ("which option limits the memory?", "a flag"),
        ("which flashmoe command fetches a model?", "a flashmoe command"),
        ("can you tell me how many layers you have?", "a number"),
        ("which row says how fast you are?", "a name on the screen"),
        ("how do i quit?", "a way"),
        ("i want to know how many layers you have", "a number"),
        ("what's the number of experts in a layer?", "a number"),
        ("why is the first answer slow?", "the reason"),
        ("is it f4 to change the cache?", "yes or no"),
        ("what does ctrl+r do?", "what it does"),
        ("which model fits into 16 gb?", "a model"),
        ("what does moe stand for?", "what it stands for"),
        ("how do i change the defaults?", "a way"),
        ("the last turns on the right?", ""),
        ("f4?", ""),
    ],
)
def test_the_kind_of_answer_is_read_off_the_question(question: str, kind: str) -> None:
    assert kind_asked(question) == kind


def test_a_key_is_not_answered_with_a_command_without_saying_so() -> None:
    export = next(fact for fact in PRODUCT if fact.name == "export a conversation").answers
    assert of_kind("a key", "export a conversation", export[0], export).startswith("**No key**")
    assert of_kind("a command", "export a conversation", export[0], export) == export[0]


def test_what_is_done_in_an_hour_is_a_fact_and_is_marked_in_each_answer() -> None:
    facts = {fact.name for fact in PRODUCT}
    for job in ALL_JOBS:
        assert job.fact in facts
        assert all(job.accept in answer for answer in job.answers), job
        assert all(kind in ("key", "command", "shell", "flag") for kind in job.by)
        for kind, of_it in (
            ("key", A_KEY + "|`e`"),
            ("command", "`/|make chat"),
            ("shell", "flashmoe"),
            ("flag", "--[a-z]"),
        ):
            assert kind not in job.by or all(re.search(of_it, answer) for answer in job.answers), job


@pytest.mark.parametrize(
    ("question", "need"),
    [
        ("which key do i press to hide the panel?", "hide the panel"),
        ("how do i unpack a tar.gz here?", "unpack a tar.gz"),
        ("what do i have to do to leave the app?", "leave the app"),
        ("i want to export this chat, which command?", "export this chat"),
        ("can i fork here?", "fork"),
        ("my version is old, what do i do?", ""),
    ],
)
def test_what_is_to_be_done_is_copied_from_the_question(question: str, need: str) -> None:
    assert need_said(question, kind_asked(question)) == need
