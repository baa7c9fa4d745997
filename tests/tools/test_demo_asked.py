"""Stories that could be asked for several things, sums in people's words, and prices: what was asked is answered."""

from __future__ import annotations

import re
from collections import defaultdict
from fractions import Fraction
from random import Random

import pytest

from tools.demo_model.corpus.arithmetic_bare import differences_example, sums_example, threes_example
from tools.demo_model.corpus.comparison_prices import price_example
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.kinds import Maker
from tools.demo_model.corpus.numberline import numbers_in
from tools.demo_model.corpus.stories import story_example
from tools.demo_model.corpus.stories_asked import asked_example
from tools.demo_model.corpus.stories_plan import asked_in
from tools.demo_model.right_answers import answer_is_right

EQUATION = re.compile(r"(?<![\d.] [-+×/] )(?<![\d.])(\d+) ([-+×]) (\d+) = \**(\d+)")
WRITTEN = re.compile(r"(?<=\d),(?=\d{3})")  # the commas of thousands
STEP = re.compile(r"(?m)^(?:first, .+: |then, .+: |.+: (?:add|subtract|multiply), )(.+)\n")


def made(maker: Maker, count: int) -> list[Example]:
    rng = Random("asked")
    examples: list[Example] = []
    while len(examples) < count:
        try:
            examples.append(maker(Draw(rng, False, True)))
        except LookupError:
            continue
    return examples


@pytest.mark.parametrize("maker", [asked_example, sums_example, differences_example, threes_example, price_example])
def test_what_is_worked_out_is_true_and_passes_its_own_check(maker: Maker) -> None:
    for example in made(maker, 800):
        assert not re.search(r"[{}|\[\]]|\bNone\b", example.question), example
        for left, sign, right, result in EQUATION.findall(WRITTEN.sub("", f"{example.thinking}\n{example.answer}")):
            a, b = int(left), int(right)
            assert {"+": a + b, "-": a - b, "×": a * b}[sign] == int(result), example
        assert answer_is_right(example, example.answer), example


def test_one_scene_is_asked_for_different_operations() -> None:
    """Else the scene would tell what is done, and the question could be left unread."""
    signs: dict[str, set[str]] = defaultdict(set)
    for example in made(asked_example, 2000):
        for word in ("lorr", "truck", "packs", "pages", "a week"):
            if word in example.question:
                signs[word].add("".join(re.findall(r"\d ([-+×]) \d", example.answer)))
    assert all(len(found) > 1 for found in signs.values()) and len(signs) == 5, signs


def test_a_step_takes_each_number_of_the_story_once_and_with_its_words() -> None:
    labelled = steps = 0
    for example in made(story_example, 1500):
        thought = example.thinking or ""
        if len(example.messages) > 1 or not thought.startswith("numbers: "):
            continue
        told = [number.figure for number in numbers_in(example.question)]
        taken: list[str] = []
        for step in STEP.findall(thought):
            sides = re.split(r" [-+×/] ", step)
            steps += len(sides)
            labelled += sum(not side.isdigit() for side in sides)
            taken += [figure for side in sides if not side.isdigit() for figure in re.findall(r"\d+", side)]
        for figure in set(taken) & set(told):
            assert taken.count(figure) <= max(2, told.count(figure)), example
    assert labelled > steps / 2


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("i have 12 cups and need 30. how many are missing?", "how many are missing"),
        ("how many are missing if i have 12 cups and need 30?", "how many are missing"),
        ("3 boxes, 5 pens each, total? thanks", "total"),
        ("Ana is 14. in how many years is Ana 20?", "in how many years is Ana 20"),
        ("what does the hat cost? the coat costs 45, which is 5 more", "what does the hat cost"),
        ("28 rolls and 716 more?", ""),
    ],
)
def test_the_words_of_a_question_are_found(text: str, asked: str) -> None:
    assert asked_in(text) == asked


def test_the_words_of_a_question_are_copied_letter_by_letter() -> None:
    for example in made(story_example, 800):
        for asked in re.findall(r"(?m)^asked: (.+)$", example.thinking or ""):
            assert asked in example.question, example


def test_what_is_called_makes_what_is_answered() -> None:
    for example in made(threes_example, 600):
        if re.fullmatch(r"[\d +*()-]+", example.key):
            result = re.findall(r"\*\*(-?[\d,]+)\*\*", example.answer)[0].replace(",", "")
            assert Fraction(eval(example.key)) == int(result), example


def test_of_two_prices_the_right_one_is_answered_as_it_was_asked_for() -> None:
    more = ("dearer", "more expensive", "pricier", "heavier", "longer", "older", "ahead", "better")
    for example in made(price_example, 1000):
        lines = (example.thinking or "").split("\n")
        a, b = (float(found) for found in re.findall(r"([\d.]+)(?:,|$)", lines[0]))
        word, value = lines[-2].split(":")[0], float(lines[-2].rsplit(", ", 1)[1])
        assert value == (max(a, b) if word in more else min(a, b)), example
        answered = re.findall(r"\*\*(.+?)\*\*", example.answer)[0]
        assert answered[0].isdigit() == lines[-1].endswith(("price", "weight", "length", "age", "score")), example
