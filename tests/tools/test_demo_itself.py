"""What the model says of itself: the right figure for the reach that was asked, the right verdict for need and without,
and which of two things it is."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

import pytest

from engine.sizes import KNOWN, ModelSizes
from tests.tools.helpers import Sample
from tools.demo_model import shape
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.identity import IDENTITY, identity_example
from tools.demo_model.corpus.identity_sides import SIDES, sides_example
from tools.demo_model.corpus.needed import needed_example
from tools.demo_model.corpus.ownfigures import OTHERS, figure_example
from tools.demo_model.corpus.product import PRODUCT, product_example
from tools.demo_model.right_answers import answer_is_right

MODEL = Path(__file__).parents[2] / "engine" / "demo" / "model"


def side(draw: Draw) -> Example:
    return sides_example(draw, ())


def drawn(maker: Callable[[Draw], Example], count: int, held: bool = False) -> list[Example]:
    return _sample(maker, held).first(count)


@cache
def _sample(maker: Callable[[Draw], Example], held: bool) -> Sample:
    rng = Random("itself")
    return Sample(maker(Draw(rng, held)) for _ in itertools.count())


@pytest.mark.parametrize("maker", [figure_example, needed_example, side])
def test_each_answer_passes_its_own_check_and_held_out_questions_stay_out(maker: Callable[[Draw], Example]) -> None:
    asked = set()
    for made in drawn(maker, 3000):
        assert answer_is_right(made, made.answer), made
        assert "  " not in made.key and not re.search(r"[@#{}~]", made.key), made
        asked.add(made.key)
    assert len(asked) > 1800  # hundreds of wordings, not a list
    assert not asked & {made.key for made in drawn(maker, 300, held=True)}


def test_experts_in_a_layer_in_all_and_for_a_token_are_told_apart() -> None:
    right = {
        "experts of one layer": shape.EXPERTS,
        "experts of all layers": shape.EXPERTS * shape.LAYERS,
        "experts of one layer for one token": shape.TOP_K,
        "picks of all layers for one token": shape.TOP_K * shape.LAYERS,
        "layers": shape.LAYERS,
    }
    met = dict.fromkeys(right, 0)
    for made in drawn(figure_example, 3000):
        found = re.fullmatch(r"About my figures\. Asked: .* That is ([a-z ]+): [\d,]+\.", made.thinking or "")
        if found and found[1] in right:
            assert made.answer.startswith(f"**{right[found[1]]}**"), made
            met[found[1]] += 1
    assert min(met.values()) > 30


def test_a_claimed_figure_is_confirmed_only_where_it_is_so() -> None:
    verdicts = {"yes": 0, "no": 0}
    for made in drawn(figure_example, 3000):
        if made.key.startswith("figure said "):
            said, found = re.search(r"Said: ([\d,]+) .*: ([\d,]+)\. So", made.thinking or "").groups()  # type: ignore[union-attr]
            verdict = "yes" if said == found else "no"
            assert made.answer.lower().startswith(verdict), made
            verdicts[verdict] += 1
    assert min(verdicts.values()) > 75


def test_sizes_are_those_of_the_files() -> None:
    experts = sum(path.stat().st_size for path in (MODEL / "experts").iterdir())
    assert experts // 2**20 == 14
    assert experts // (shape.LAYERS * shape.EXPERTS) // 1024 == 28
    assert sum(path.stat().st_size for path in MODEL.rglob("*") if path.is_file()) < 20e6


def test_the_larger_models_have_the_figures_of_the_engine() -> None:
    for model in OTHERS:
        config = next(config for name, config in KNOWN.items() if f"Qwen3.5-{model.short}-" in name)
        assert model.all_experts == ModelSizes(config).experts


def test_need_and_without_have_opposite_verdicts() -> None:
    for made in drawn(needed_example, 3000):
        thought = made.thinking or ""
        needed = ": needed." in thought
        need = "Asked: need " in thought
        said = re.match(r"(Yes|No|Right): ", made.answer)
        assert said and (said[1] == "No") == (needed != need), made


def test_of_two_sides_the_true_one_is_told_first() -> None:
    true = {side.clause.lower() for side in SIDES if side.true}
    for made in drawn(side, 2000):
        if re.search(r"So the (first|second)\.$", made.thinking or ""):
            assert any(made.answer.lower().startswith(clause) for clause in true), made


@pytest.mark.parametrize(
    ("maker", "key"), [(identity_example, "side"), (product_example, "figure "), (product_example, "lacking ")]
)
def test_what_a_fact_has_in_these_words_is_not_asked_otherwise(maker: Callable[[Draw], Example], key: str) -> None:
    told = {
        text.rstrip("?.! ")
        for intent in (PRODUCT if maker is product_example else (*IDENTITY, *PRODUCT))
        for text in intent.wordings
    }
    asked = {made.key.partition(": ")[2].rstrip("?.! ") for made in drawn(maker, 3000) if made.key.startswith(key)}
    assert asked and not asked & told
