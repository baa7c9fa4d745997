"""What the built-in model answers, with the tools that the app runs for it: what a person sees in the first minute."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from engine import Engine, EngineConfig
from flashmoe_tui.suggestions import DEMO_PROMPTS
from tools.demo_model.cases import Case, Outcome
from tools.demo_model.checks import holds
from tools.demo_model.corpus.apptools import APP_TOOLS
from tools.demo_model.evaluate import Player

SEEDS = range(1, 6)
LIVE, SUM, SORT = DEMO_PROMPTS


@pytest.fixture(scope="module")
def player() -> Iterator[Player]:
    engine = Engine.load("demo", EngineConfig())
    yield Player(engine)
    engine.close()


def ask(player: Player, *turns: str, seed: int) -> Outcome:
    first = {"role": "user", "content": turns[0]}
    tools = tuple(tool.schema() for tool in APP_TOOLS)
    outcome = player.play(Case("shown", (first,), {"kind": "read"}, tools, then=turns[1:]), seed)
    assert not outcome.broken, outcome
    return outcome


@pytest.mark.parametrize("seed", SEEDS)
def test_it_looks_at_its_own_engine_and_tells_the_figures_of_the_telemetry(player: Player, seed: int) -> None:
    outcome = ask(player, LIVE, seed=seed)
    cache = player.engine.telemetry().cache
    assert outcome.calls == [("engine_stats", {})]
    assert holds(outcome.text, f"{cache.resident} of") and holds(outcome.text, str(cache.total)), outcome.text
    assert cache.resident == cache.slots  # what the panel's CACHE row says


@pytest.mark.parametrize("seed", SEEDS)
def test_it_works_a_sum_by_columns(player: Player, seed: int) -> None:
    outcome = ask(player, SUM, seed=seed)
    assert "8,324" in outcome.text
    assert "carry 1" in outcome.thinking
    assert outcome.calls == []


@pytest.mark.parametrize("seed", SEEDS)
def test_it_sorts_words(player: Player, seed: int) -> None:
    assert holds(ask(player, SORT, seed=seed).text, "apple, fig, kiwi, plum")


@pytest.mark.parametrize("seed", SEEDS)
def test_it_knows_the_key_to_try_next(player: Player, seed: int) -> None:
    assert holds(ask(player, "What happens when I press F4?", seed=seed).text, "cache")


@pytest.mark.parametrize("seed", SEEDS[:2])
def test_it_remembers_what_was_said(player: Player, seed: int) -> None:
    assert holds(ask(player, "hi, my name is Ada", "what is 12 + 30?", "what's my name?", seed=seed).text, "Ada")


@pytest.mark.parametrize("seed", SEEDS[:2])
def test_a_sum_beyond_its_digits_goes_to_the_calculator(player: Player, seed: int) -> None:
    outcome = ask(player, "what is 4820157 + 1239604?", seed=seed)
    assert [call and call[0] for call in outcome.calls] == ["calculator"]
    assert holds(outcome.text, "6059761")
