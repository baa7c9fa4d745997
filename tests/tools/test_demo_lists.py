"""Tasks on lists in the built-in model's training text: what is answered is true of the list that was given."""

from __future__ import annotations

import re
from random import Random

import pytest

from tools.demo_model.checks import answer_is_right
from tools.demo_model.corpus import lists, words
from tools.demo_model.corpus.example import Draw, Example


def drawn(maker: str, count: int = 200) -> list[Example]:
    rng = Random(f"lists {maker}")
    makers = {made.__name__: made for made, _ in (*lists.MAKERS, *words.MAKERS)}
    return [makers[maker](Draw(rng)) for _ in range(count)]


def bold(example: Example) -> list[str]:
    found = re.search(r"\*\*(.+?)\*\*", example.answer)
    assert found, example
    return found[1].split(", ")


@pytest.mark.parametrize("maker", [maker.__name__ for maker, _ in (*lists.MAKERS, *words.MAKERS)])
def test_a_task_passes_its_own_check_and_leaves_no_gap(maker: str) -> None:
    for example in drawn(maker, 100):
        assert answer_is_right(example, example.answer), example
        assert not re.search("[①②③]", example.question), example


def test_prices_and_numbers_below_zero_are_in_order() -> None:
    for maker in ("sort_decimals_example", "sort_signed_example"):
        for example in drawn(maker):
            values = [float(item.strip("$€£")) for item in bold(example)]
            assert values == sorted(values, reverse=values[0] > values[-1]), example


def test_what_is_kept_stands_in_the_question_in_that_order() -> None:
    for maker in ("slice_example", "word_filter_example"):
        for example in drawn(maker):
            kept, listed = bold(example), example.key.partition(" of ")[2] if maker == "slice_example" else example.key
            places = [listed.find(item) for item in kept if not item.isdigit() and item != "None"]
            assert -1 not in places, example


def test_whose_number_is_named_has_the_most_or_least() -> None:
    for example in drawn("top_pair_example"):
        named = re.match(r"\*\*(.+?)\*\*", example.answer)
        pairs = [pair.rsplit(" ", 1) for pair in example.key.split(" ", 2)[2].split(", ")]
        wanted = (max if example.key.startswith("top True") else min)(pairs, key=lambda pair: int(pair[1]))
        assert named and named[1] == wanted[0], example


def test_letters_are_in_order_and_the_first_of_two_words_is_the_first() -> None:
    for example in drawn("sorted_letters_example"):
        assert bold(example)[0].replace("-", "") == "".join(sorted(example.key.rpartition(" ")[2])), example
    for example in drawn("dictionary_example"):
        place, _, pair = example.key.partition(" of ")
        if pair:
            wanted = (min if place == "first" else max)(pair.split(", "), key=str.lower)
            assert bold(example) == [wanted], example
