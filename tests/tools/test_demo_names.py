"""What the built-in model is taught of names, of what fits, and of two things at once is true of the program."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from functools import partial
from random import Random
from typing import Any

import pytest
import typer
from textual.binding import Binding

from flashmoe_tui import slash
from flashmoe_tui.app import FlashMoeApp
from flashmoe_tui.cli import app
from flashmoe_tui.screens.chat import ChatScreen
from flashmoe_tui.widgets.composer import Composer
from flashmoe_tui.widgets.message import ChatMessage
from tools.demo_model.corpus import fitting, fitting_choice
from tools.demo_model.corpus.abbreviations import letters_example, stands_for
from tools.demo_model.corpus.apptools import APP_TOOLS
from tools.demo_model.corpus.contrasts import contrast_example
from tools.demo_model.corpus.elsewhere import elsewhere_example
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.fitting import fitting_example
from tools.demo_model.corpus.fitting_choice import choice_of_memory
from tools.demo_model.corpus.identity import IDENTITY
from tools.demo_model.corpus.machines import INSTEAD, MACHINES, dead_key_example, machine_example
from tools.demo_model.corpus.models_named import model_named_example
from tools.demo_model.corpus.names import KINDS, names_example, pair_of_names
from tools.demo_model.corpus.openings import opening_example
from tools.demo_model.corpus.openings_actions import ACTIONS
from tools.demo_model.corpus.openings_turns import turns_example
from tools.demo_model.corpus.product import PRODUCT
from tools.demo_model.corpus.smalltalk import SMALLTALK
from tools.demo_model.corpus.twoquestions import two_example
from tools.demo_model.right_answers import answer_is_right

KEYS, SLASHES, SUBCOMMANDS, OPTIONS = KINDS
COMMAND: Any = typer.main.get_command(app)


def drawn(maker: Callable[[Draw], Example], count: int) -> Iterator[Example]:
    rng = Random("names")
    return (maker(Draw(rng, tools=APP_TOOLS)) for _ in range(count))


def bound_keys() -> set[str]:
    keys = set()
    for holder in (FlashMoeApp, ChatScreen, Composer, ChatMessage, *Composer.__mro__, *FlashMoeApp.__mro__):
        for binding in vars(holder).get("BINDINGS", ()):
            keys |= set((binding.key if isinstance(binding, Binding) else binding[0]).split(","))
    return {key.strip() for key in keys}


def as_bound(key: str) -> str:
    named = {"Esc": "escape", "PgUp": "pageup"}
    return named.get(key, key).lower()


def test_keys_that_are_told_are_bound_and_the_others_are_not() -> None:
    bound = bound_keys() | {"ctrl+p"}
    assert {key for key in KEYS.known if as_bound(key) not in bound} == set()
    assert {key for key in KEYS.wrong if as_bound(key) in bound} == set()


def test_commands_that_are_told_exist_and_the_others_do_not() -> None:
    assert {f"/{command.name}" for command in slash.COMMANDS} == set(SLASHES.known)
    assert {
        wrong for wrong in SLASHES.wrong if any(f"/{one.name}".startswith(wrong) for one in slash.COMMANDS)
    } == set()
    assert {f"flashmoe {name}" for name in COMMAND.commands} == set(SUBCOMMANDS.known)
    assert not set(SUBCOMMANDS.known) & set(SUBCOMMANDS.wrong)
    options = {
        name
        for command in (COMMAND, *COMMAND.commands.values())
        for item in command.params
        for name in (*item.opts, *item.secondary_opts)
    }
    assert set(OPTIONS.known) <= options
    assert not set(OPTIONS.wrong) & options


def test_what_serves_instead_exists() -> None:
    said = " ".join(text for kind in KINDS for text in (*kind.wrong.values(), *kind.known.values(), kind.instead))
    assert set(re.findall(r"`(/[a-z]+)", said)) <= set(SLASHES.known)
    assert set(re.findall(r"`(flashmoe [a-z]+)", said)) <= set(SUBCOMMANDS.known)
    assert set(re.findall(r"(--[a-z-]+[a-z])", said)) <= set(OPTIONS.known) | {"--version", "--help", "--max-tokens"}


@pytest.mark.parametrize("maker", [names_example, pair_of_names])
def test_a_name_that_exists_is_never_denied(maker: Callable[[Draw], Example]) -> None:
    known = {name for kind in KINDS for name in kind.known}
    denied = 0
    for example in drawn(maker, 2000):
        assert answer_is_right(example, example.answer), example
        wrong = re.findall(r"no ((?:flashmoe )?\S+?)\*\*", example.answer)
        assert not set(wrong) & known, example
        denied += bool(wrong)
    assert denied > 500


def test_the_models_that_fit_are_those_that_the_facts_have() -> None:
    said = " ".join(answer for intent in PRODUCT for answer in intent.answers)
    for model in fitting.MODELS:
        assert f"{model.memory} GB" in said and f"{model.disk} GB" in said.replace("*", "")
    for size in fitting.MEMORY_SIZES:
        largest = fitting.largest_for_memory(size)
        assert largest is None or largest.memory <= fitting.usable(size) < size
    assert fitting.ceiling(5, fitting.MODELS[-1]) == "3.9"  # the README's four tokens a second
    for example in drawn(fitting_example, 500):
        assert answer_is_right(example, example.answer), example
        assert re.search(r"\d+B-A\d+B", example.answer), example  # a model is always named


def test_what_is_asked_of_other_programs_is_no_fact_of_this_one() -> None:
    asked = {re.sub(r"\W+", " ", text.lower()).strip() for intent in PRODUCT for text in intent.wordings}
    for example in drawn(elsewhere_example, 3000):
        assert answer_is_right(example, example.answer), example
        assert re.sub(r"\W+", " ", example.key.partition(": ")[2]).strip() not in asked, example


def test_both_terms_of_a_contrast_are_told() -> None:
    for example in drawn(contrast_example, 1000):
        assert answer_is_right(example, example.answer), example
        assert example.answer.count("**") == 4, example


@pytest.mark.parametrize(
    "maker",
    [names_example, pair_of_names, contrast_example, elsewhere_example, two_example, choice_of_memory, letters_example],
)
def test_a_held_out_question_is_drawn_in_the_end(maker: Callable[[Draw], Example]) -> None:
    rng = Random("held")
    held = {maker(Draw(rng, held=True, tools=APP_TOOLS)).key for _ in range(40)}
    assert not held & {example.key for example in drawn(maker, 400)}


def test_both_of_two_questions_are_answered_and_quoted() -> None:
    called = 0
    for example in drawn(two_example, 1500):
        assert answer_is_right(example, example.answer), example
        one, _, two = example.key.removeprefix("two: ").partition(" | ")
        thought = "\n".join([*(step.thinking for step in example.steps), example.thinking or ""])
        assert f'"{one}": ' in thought and f'"{two}": ' in thought, example
        assert len(example.steps) <= 2 and example.accept and example.also
        called += bool(example.steps)
    assert called > 200


def test_what_is_asked_in_two_words_has_one_meaning() -> None:
    alone: dict[str, str] = {}
    for action in ACTIONS:
        for phrase in action.phrases:
            assert alone.setdefault(phrase, action.name) == action.name, phrase
    said = {
        re.sub(r"[ .?!,']+", " ", text).strip()
        for intent in (*SMALLTALK, *IDENTITY)
        if intent.name != "command exit"  # Ctrl+Q, too
        for text in intent.wordings
    }
    for example in drawn(partial(opening_example, facts=PRODUCT), 4000):
        assert answer_is_right(example, example.answer), example
        assert re.sub(r"[ .?!,']+", " ", example.key.partition(": ")[2]).strip() not in said, example


def test_the_next_one_is_told_and_not_the_one_before() -> None:
    for example in drawn(partial(turns_example, facts=PRODUCT), 1500):
        assert answer_is_right(example, example.answer), example
        assert len(example.messages) >= 3 and example.answer != example.messages[-2].content, example


def test_the_memory_to_buy_is_the_least_in_which_more_fits() -> None:
    for example in drawn(choice_of_memory, 600):
        less, more = map(int, example.key.split(":")[0].split()[1:])
        assert answer_is_right(example, example.answer), example
        whole = fitting_choice.largest_whole(more)
        if whole is not fitting_choice.largest_whole(less) and whole is not None:
            assert f"**{more} GB**" in example.answer and whole.name in example.answer, example


def test_the_words_behind_letters_are_told_first() -> None:
    for example in drawn(letters_example, 600):
        assert answer_is_right(example, example.answer), example
    assert stands_for("MoE").startswith("**MoE** stands for **Mixture of Experts**")


def test_what_serves_instead_of_a_key_is_there() -> None:
    listed = inspect.getsource(FlashMoeApp.get_system_commands)
    for key, instead in INSTEAD.items():
        assert as_bound(key) in bound_keys(), key
        if (command := re.match(r"`/(\w+)", instead)) is not None:
            assert command[1] in {one.name for one in slash.COMMANDS}, instead
        elif (entry := re.match(r"Ctrl\+P, then (.+)", instead)) is not None:
            assert f'"{entry[1]}' in listed, instead
    for example in drawn(dead_key_example, 400):
        assert answer_is_right(example, example.answer), example


def test_a_machine_is_named_in_its_answer_or_ruled_out() -> None:
    every = [name for machines in MACHINES for name in machines.names]
    assert len(every) == len(set(every))
    for example in drawn(machine_example, 800):
        assert answer_is_right(example, example.answer), example


def test_only_the_models_that_run_are_promised() -> None:
    for example in drawn(model_named_example, 800):
        assert answer_is_right(example, example.answer), example
        promised = example.answer.startswith("Yes")
        assert promised == bool(re.search(r"> (a )?Qwen ?3\.[56]\b", example.key)), example
