"""What a model needs: the training text says what `flashmoe plan` says, and keeps memory and disk apart."""

from __future__ import annotations

import re
from random import Random

from tools.demo_model.corpus import fitting
from tools.demo_model.corpus.example import Draw
from tools.demo_model.corpus.modelneeds import MODELS, needs_example


def test_the_figures_are_those_of_fitting() -> None:
    told = [(model.name, float(model.memory), int(model.disk), int(model.pulled)) for model in MODELS]
    assert told == [(model.name, model.memory, model.disk, model.pulled) for model in fitting.MODELS]


def test_memory_is_never_answered_with_the_disk() -> None:
    rng, asked = Random("needs"), {"memory": 0, "disk": 0}
    for _ in range(1500):
        made = needs_example(Draw(rng))
        if " of two: " in made.key:
            continue
        (model,) = (model for model in MODELS if f"About the {model.short}." in (made.thinking or ""))
        if "Asked: memory, not disk" in (made.thinking or ""):
            asked["memory"] += 1
            assert f"**{model.memory} GB**" in made.answer, made
            assert f"{model.disk} GB" not in made.answer, made
        elif "Asked: disk, not memory" in (made.thinking or ""):
            asked["disk"] += 1
            assert f"**{model.disk} GB**" in made.answer, made
            assert f"{model.memory} GB" not in made.answer, made
        elif made.key.startswith("claim"):
            holds = f" {model.memory} gb" in made.question.lower() or made.question.startswith(model.memory)
            assert made.answer.startswith("**Yes**" if holds else "**No**"), made
    assert min(asked.values()) > 250


def test_the_larger_model_needs_more_of_both() -> None:
    rng, met = Random("needs"), 0
    for _ in range(2000):
        made = needs_example(Draw(rng))
        if " of two: " in made.key:
            more = "needs more" in made.answer
            found, other = (float(figure) for figure in re.findall(r"([\d.]+) GB", made.answer))
            assert (found > other) == more, made
            met += 1
    assert met > 80
