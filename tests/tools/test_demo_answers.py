"""What the built-in model answers, with the tools that the app runs for it: what a person sees in the first minute."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from engine import Engine, EngineConfig
from flashmoe_tui.suggestions import DEMO_PROMPTS
from flashmoe_tui.tools import engine_stats
from tools.demo_model.cases import Case, Outcome
from tools.demo_model.corpus.apptools import APP_TOOLS
from tools.demo_model.evaluate import Player
from tools.demo_model.right_answers import holds, in_order

SEEDS = [1, *(pytest.param(seed, marks=pytest.mark.long) for seed in (2, 3, 4, 5))]
LIVE, SUM = "How much of you is in memory right now?", "What is 4,728 + 3,596?"
SORT, KEY = "Sort kiwi, fig, apple, plum", "What happens when I press F4?"
NUMBER = re.compile(r"\d+(?:\.\d+)?")


@pytest.fixture(scope="module")
def player() -> Iterator[Player]:
    """With the cache that the app gives it."""
    engine = Engine.load("demo", EngineConfig())
    yield Player(engine)
    engine.close()


@pytest.fixture(scope="module")
def swift() -> Iterator[Player]:
    """With every expert in memory, which changes no text and takes a third of the time."""
    engine = Engine.load("demo", EngineConfig())
    player = Player(engine)
    player.hold(1.0)
    yield player
    engine.close()


def ask(player: Player, *turns: str, seed: int) -> Outcome:
    first = {"role": "user", "content": turns[0]}
    tools = tuple(tool.schema() for tool in APP_TOOLS)
    outcome = player.play(Case("shown", (first,), {"kind": "read"}, tools, then=turns[1:]), seed)
    assert not outcome.broken, outcome
    return outcome


def looks_at_its_own_engine_and_tells_the_figures_of_the_telemetry(player: Player, outcome: Outcome) -> None:
    telemetry = player.engine.telemetry()
    cache = telemetry.cache
    assert outcome.calls == [("engine_stats", {})]
    assert holds(outcome.text, f"{cache.resident} of") and holds(outcome.text, str(cache.total)), outcome.text
    assert cache.resident == cache.slots  # what the panel's CACHE row says
    assert set(NUMBER.findall(outcome.text)) <= set(NUMBER.findall(engine_stats(telemetry))), outcome.text


def works_a_sum_by_columns(player: Player, outcome: Outcome) -> None:
    assert "8,324" in outcome.text
    assert "carry 1" in outcome.thinking
    assert outcome.calls == []


def sorts_the_words(player: Player, outcome: Outcome) -> None:
    assert in_order(outcome.text, ("apple", "fig", "kiwi", "plum")), outcome.text


def knows_the_key_to_try_next(player: Player, outcome: Outcome) -> None:
    assert holds(outcome.text, "cache"), outcome.text


WELL = {
    LIVE: looks_at_its_own_engine_and_tells_the_figures_of_the_telemetry,
    SUM: works_a_sum_by_columns,
    SORT: sorts_the_words,
    KEY: knows_the_key_to_try_next,
}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("prompt", [*DEMO_PROMPTS, KEY])
def test_what_the_app_suggests_is_answered_well(player: Player, prompt: str, seed: int) -> None:
    WELL[prompt](player, ask(player, prompt, seed=seed))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("turns", "wanted"),
    [
        (("hi, my name is Ada", "what is 12 + 30?", "what's my name?"), "Ada"),
        (("hi, my name is Ada", "tell me a joke", "thanks", "what is 7 + 8", "what's my name?"), "Ada"),
        (("my name is Tom", "actually my name is Tim", "what's my name?"), "Tim"),
        pytest.param(
            ("I have a cat called Biscuit", "spell cat", "what's my cat's name?"), "Biscuit", marks=pytest.mark.long
        ),
        pytest.param(
            ("my name is Ines and I live in Porto", "what is 9 x 9", "where do I live?"),
            "Porto",
            marks=pytest.mark.long,
        ),
        (("the code is 7392", "tell me a joke", "what was the code?"), "7392"),
        pytest.param(
            ("my train leaves at 7:45", "thanks", "when does my train leave?"), "7:45", marks=pytest.mark.long
        ),
        (("What is 60 + 45?", "Double that."), "210"),
    ],
)
def test_it_remembers_what_was_said(swift: Player, turns: tuple[str, ...], wanted: str, seed: int) -> None:
    assert holds(ask(swift, *turns, seed=seed).text, wanted)


@pytest.mark.parametrize("seed", SEEDS[:2])
def test_a_sum_beyond_its_digits_goes_to_the_calculator(swift: Player, seed: int) -> None:
    outcome = ask(swift, "what is 4820157 + 1239604?", seed=seed)
    assert [call and call[0] for call in outcome.calls] == ["calculator"]
    assert holds(outcome.text, "6059761")
