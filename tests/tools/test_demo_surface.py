"""The small facts that the built-in model is taught of the program's surface are those that the program has."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import fields
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest
import typer
from textual.binding import Binding
from textual.screen import Screen
from textual.widget import Widget

import engine
import flashmoe_tui
from engine.demo import MODEL_DIR
from flashmoe_tui import ending, locations, slash, tool_rounds, tools
from flashmoe_tui.cli import app
from flashmoe_tui.commands import run
from flashmoe_tui.screens.arrangement import MEDIUM_COLUMNS, WIDE_COLUMNS
from flashmoe_tui.screens.cache_steps import STEPS
from flashmoe_tui.screens.chat import ChatScreen
from flashmoe_tui.screens.conversations import ConversationsScreen
from flashmoe_tui.screens.doctor import DoctorScreen
from flashmoe_tui.screens.help import HelpScreen
from flashmoe_tui.screens.inspector import InspectorScreen
from flashmoe_tui.screens.models import ModelsScreen
from flashmoe_tui.settings import Settings
from flashmoe_tui.widgets import strip
from flashmoe_tui.widgets.composer import Composer
from flashmoe_tui.widgets.expert_map import GLYPHS
from flashmoe_tui.widgets.find_bar import FindBar
from flashmoe_tui.widgets.message import ChatMessage
from tests.flashmoe_tui.scripted_backend import resting_snapshot
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.names import KINDS
from tools.demo_model.corpus.product import PLACES, SURFACE
from tools.demo_model.corpus.surface import Place, surface_example
from tools.demo_model.corpus.surface_cases import case_example
from tools.demo_model.corpus.surface_claims import NEAR, claim_example
from tools.demo_model.corpus.surface_commands import SUBCOMMANDS
from tools.demo_model.corpus.surface_keys import CHAT_KEYS
from tools.demo_model.corpus.surface_options import ARGUMENT, OPTIONS, OPTIONS_OF, options_example
from tools.demo_model.corpus.surface_turns import surface_turns
from tools.demo_model.right_answers import answer_is_right

COMMAND: Any = typer.main.get_command(app)
OF: dict[str, list[Place]] = {}
for _place in PLACES:
    OF.setdefault(_place.name, []).append(_place)


def small_fact(draw: Draw) -> Example:
    return surface_example(draw, SURFACE, frozenset())


MAKERS: tuple[Callable[[Draw], Example], ...] = (
    small_fact,
    partial(options_example, taken=frozenset()),
    partial(case_example, surface=SURFACE),
)


def drawn(maker: Callable[[Draw], Example], count: int, held: bool = False) -> Iterator[Example]:
    rng = Random("surface")
    return (maker(Draw(rng, held=held)) for _ in range(count))


def names(place: str) -> set[str]:
    return {fact.bare for one in OF[place] for fact in one.facts}


def bound(holder: type[Screen[Any]] | type[Widget]) -> set[str]:
    keys = set()
    for kind in holder.__mro__:
        for binding in vars(kind).get("BINDINGS", ()):
            keys |= set((binding.key if isinstance(binding, Binding) else binding[0]).split(","))
    return {key.strip() for key in keys}


def as_bound(key: str) -> str:
    named = {"Esc": "escape", "PgUp": "pageup", "PgDn": "pagedown", "Space": "space"}
    return named.get(key, key).lower()


@pytest.mark.parametrize(
    ("place", "holder", "besides"),
    [
        ("a selected message", ChatMessage, {"1 to 9", "Esc"}),
        ("the models screen", ModelsScreen, {"2, 3, 4", "Enter", "Tab"}),
        ("the list of conversations", ConversationsScreen, {"Up and Down", "PgUp and PgDn", "letters"}),
        ("the find line", FindBar, {"Enter"}),
        ("the composer", Composer, {"Ctrl+G", "Esc"}),
        ("the help screen", HelpScreen, set()),
        ("the inspector", InspectorScreen, set()),
        ("the doctor's screen", DoctorScreen, set()),
    ],
)
def test_a_key_is_bound_on_its_screen_and_one_that_is_denied_is_not(
    place: str, holder: type[Screen[Any]] | type[Widget], besides: set[str]
) -> None:
    keys = bound(holder)
    assert {key for key in names(place) - besides if as_bound(key) not in keys} == set()
    assert {key for one in OF[place] for key in one.missing if key in keys} == set()


def test_every_letter_of_a_message_and_of_the_models_is_told() -> None:
    for place, holder in (("a selected message", ChatMessage), ("the models screen", ModelsScreen)):
        letters = {key for key in bound(holder) if len(key) == 1 and key.isalpha()}
        assert letters <= names(place) | {"j", "k"}
        assert letters & names("letters as keys") == letters - {"j"}  # k is told of the models screen


def test_what_is_wanted_of_keys_commands_and_options_is_asked_of_each() -> None:
    for kind, told in zip(KINDS, (CHAT_KEYS, OF["slash commands"][0].facts, SUBCOMMANDS, OPTIONS), strict=True):
        assert {fact.bare for fact in told} == set(kind.known)
        assert all(fact.needs for fact in told)
    assert {as_bound(fact.bare) for one in OF["the chat's keys"] for fact in one.facts} >= {
        key for key in bound(ChatScreen) if key.startswith("f") or key in ("pagedown", "home")
    }


def test_options_are_those_of_the_parser() -> None:
    for name, command in COMMAND.commands.items():
        options = {one for item in command.params for one in (*item.opts, *item.secondary_opts) if one[:2] == "--"}
        assert set(OPTIONS_OF[name]) == options, name
        required = [item for item in command.params if not item.opts[0].startswith("-")]
        assert bool(required) == (name in ARGUMENT), name
    for name in COMMAND.commands:
        for place in OF.get(f"the options of {name}", []):
            for fact in place.facts:
                option = {"-v": "--verbose"}.get(fact.bare.split()[0], fact.bare.split()[0])
                assert option in OPTIONS_OF[name], (name, fact.name)


def test_the_values_of_slash_commands_are_taken() -> None:
    from engine import SamplingParams

    reads: dict[str, Callable[[str], object]] = {
        "set": lambda text: slash.parse_setting(text, SamplingParams()),
        "think": slash.parse_think,
        "tools": slash.parse_tools,
    }
    for fact in OF["the values of slash commands"][0].facts:
        if "alone" in fact.name:
            continue
        for text in (fact.bare, *(one for one in fact.spellings if one.startswith("/set ") and " " in one[5:])):
            name, arguments = slash.parse(text)
            if name in reads:
                reads[name](arguments)
            elif name == "cache" and arguments[-1] == "%":
                slash.parse_percent(arguments)


def test_exit_statuses_settings_and_signs_are_those_of_the_code() -> None:
    told = {0, ending.FAILED, 2, ending.INTERRUPTED, ending.READER_GONE}
    assert {int(name) for name in names("exit statuses")} == told
    assert names("settings") == {field.name for field in fields(Settings)} - {"unknown"}
    assert set(GLYPHS.values()) <= names("signs")
    lines = " ".join(fact.bare for fact in OF["lines on the screen"][0].facts)
    assert strip.LEAVE in lines
    for panel in (True, False):
        assert strip.fitted(strip.resting(None, panel=panel)[1:], 200) in lines
    assert strip.fitted(strip.resting(resting_snapshot(), panel=False)[1:], 200) in lines


def test_what_is_given_out_is_what_the_code_gives_out() -> None:
    from flashmoe_tui.commands import batch, models

    assert names("the columns of flashmoe models") == set(models._COLUMNS)
    assert names("a line of a batch") <= batch._KNOWN
    assert names("the Python interface") <= set(engine.__all__)
    written = inspect.getsource(run.answer_object) + inspect.getsource(tools.engine_stats)
    for place in ("the fields of run --json", "the lines of engine_stats"):
        assert {name for name in names(place) if f'"{name}"' not in written} == set(), place


def test_what_the_screen_says_stands_in_its_source() -> None:
    source = "".join(path.read_text() for path in Path(flashmoe_tui.__file__).parent.rglob("*.py"))
    for fact in OF["what the screen says"][0].facts:
        words = re.split(r"\d+|/\.\.\.|the answer$|the trash$|▲|…| · |[:;,] ", fact.name)
        assert all(part.strip(" ;·") in source for part in words), fact.name


def test_files_are_those_of_the_program() -> None:
    told = names("files and folders")
    for place in (locations.settings_file, locations.log_file, locations.history_file, locations.search_index_file):
        assert place().name in told
    for folder in (locations.conversations_dir, locations.models_dir):
        assert f"{folder().name}/" in told
    assert {path.name for path in MODEL_DIR.iterdir()} - {"README.md", "experts", "tokenizer_config.json"} <= told


def test_defaults_are_those_of_the_code() -> None:
    told = {fact.bare: fact.does for fact in OF["defaults"][0].facts}
    recommended = json.loads((MODEL_DIR / "generation_config.json").read_text())
    for name in ("temperature", "top_p", "top_k"):
        assert f": {recommended[name]} with me" in told[name]
    assert f"{Settings().history_size:,}" in told["number of remembered prompts"]
    assert f"{Settings().state_on_disk_bytes // 10**9} GB" in told["room for kept states"]
    assert tool_rounds.MOST_ROUNDS == 8 and "eight" in told["rounds of tool calls"]
    assert STEPS == (1.0, 0.5, 0.25, 0.05) and "5%, then 100 and 50" in told["step of F4"]
    assert f"below {MEDIUM_COLUMNS} columns" in told["panel"] and f"from {WIDE_COLUMNS}" in told["panel"]
    of = {name: {item.name: item.default for item in COMMAND.commands[name].params} for name in ("eval", "verify")}
    assert str(of["eval"]["window"]) in told["window of flashmoe eval"]
    assert str(of["verify"]["samples"]) in told["samples of flashmoe verify"]


def test_a_need_leads_to_one_fact_of_its_place() -> None:
    for place, them in OF.items():
        found: dict[str, str] = {}
        for fact in (fact for one in them for fact in one.facts):
            for need in fact.needs:
                assert found.setdefault(need, fact.name) == fact.name, (place, need)


@pytest.mark.parametrize("maker", MAKERS)
def test_one_question_has_one_answer_and_it_is_right(maker: Callable[[Draw], Example]) -> None:
    answers: dict[str, str] = {}
    for example in drawn(maker, 4000):
        assert answer_is_right(example, example.answer), example
        question = example.key.partition(": ")[2]
        assert answers.setdefault(question, example.answer) == example.answer, example
        assert example.answer.startswith(("Yes: ", "No: ")) or not question.startswith(("does ", "is there ", "can i "))


@pytest.mark.parametrize("maker", MAKERS)
def test_held_out_questions_are_not_in_training(maker: Callable[[Draw], Example]) -> None:
    held = {example.key for example in drawn(maker, 60, held=True)}
    assert not held & {example.key for example in drawn(maker, 600)}


def test_the_next_thing_is_told_and_its_place_stays_until_another_is_named() -> None:
    elsewhere = 0
    for example in drawn(partial(surface_turns, surface=SURFACE), 3000):
        assert answer_is_right(example, example.answer), example
        assert len(example.messages) >= 3 and example.answer != example.messages[-2].content, example
        before, _, now = example.key.removeprefix("surface in turn ").partition(" > ")
        places = [
            max((name for name in OF if said.startswith((name, f"missing {name}"))), key=len) for said in (before, now)
        ]
        elsewhere += places[0] != places[1]
        question = example.question.lower()
        assert places[0] == places[1] or any(on and on in question for place in OF[places[1]] for on in place.on)
    assert elsewhere > 100


def test_what_is_claimed_is_confirmed_only_where_it_is_so() -> None:
    for place, groups in NEAR.items():
        assert {name for group in groups for name in group.split(" | ")} <= names(place), place
    verdicts = {"Yes": 0, "No": 0}
    for example in drawn(partial(claim_example, surface=SURFACE), 3000):
        assert answer_is_right(example, example.answer), example
        verdicts[example.answer.partition(":")[0]] += 1
        right = (example.thinking or "").partition("That is ")[2].partition(". Said: ")
        assert (right[0] == right[2].rpartition(". So ")[0]) == example.answer.startswith("Yes"), example
    assert min(verdicts.values()) > 1000
