"""A random walk through chats with the built-in model: whatever is asked, at any cache size, it answers and ends."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import pytest

from engine import Engine, EngineConfig
from tools.demo_model.cases import Case, read_set
from tools.demo_model.corpus.apptools import APP_TOOLS
from tools.demo_model.evaluate import Player

SETS = Path(__file__).parents[2] / "tools/demo_model/sets"
MOST_TURNS = 4


@pytest.mark.parametrize("prompts", [60, pytest.param(200, marks=pytest.mark.long)], ids=["short", "long"])
def test_prompts_of_all_kinds_are_answered_and_none_goes_round_in_circles(prompts: int) -> None:
    rng = Random(8)
    asked = [
        case for name in ("strangers", "strangers2", "facts", "lists") for case in read_set(SETS / f"{name}.jsonl")
    ]
    asked = rng.sample(asked, prompts)
    tools = tuple(tool.schema() for tool in APP_TOOLS)
    engine = Engine.load("demo", EngineConfig())
    player, history = Player(engine), list[dict[str, Any]]()
    broken = []
    for number, case in enumerate(asked):
        if number % 10 == 0:
            engine.set_expert_cache(
                rng.randint(1, engine.telemetry().cache.total) * engine.telemetry().cache.slot_bytes
            )
        if len(history) >= 2 * MOST_TURNS or rng.random() < 0.3:
            history.clear()
        history.append({"role": "user", "content": case.question})
        outcome = player.play(Case("walk", tuple(history), {"kind": "read"}, tools, rng.random() < 0.2), seed=number)
        history.append({"role": "assistant", "content": outcome.text})
        if outcome.broken:
            broken.append((engine.telemetry().cache.slots, [turn["content"] for turn in history], outcome))
    engine.close()
    assert not broken  # looped, empty, or cut off
