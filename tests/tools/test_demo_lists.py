"""Tasks on lists in the built-in model's training text: what is answered is true of the list that was given."""

from __future__ import annotations

import itertools
import re
from functools import cache
from random import Random

import pytest

from tests.tools.helpers import Sample
from tools.demo_model.corpus import lists, words
from tools.demo_model.corpus.closed_kinds import MEMBERS, kind_example
from tools.demo_model.corpus.comparison_extremes import extreme_example
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.snippets import SNIPPETS, snippet_example
from tools.demo_model.right_answers import answer_is_right

PUNCTUATION = "'“”().!?"


def drawn(maker: str, count: int = 200) -> list[Example]:
    return _sample(maker).first(count)


@cache
def _sample(maker: str) -> Sample:
    rng = Random(f"lists {maker}")
    makers = {made.__name__: made for made, _ in (*lists.MAKERS, *words.MAKERS)}
    return Sample(makers[maker](Draw(rng)) for _ in itertools.count())


def bold(example: Example) -> list[str]:
    found = re.search(r"\*\*(.+?)\*\*", example.answer)
    assert found, example
    return found[1].split(", ")


@pytest.mark.parametrize("maker", [maker.__name__ for maker, _ in (*lists.MAKERS, *words.MAKERS)])
def test_a_task_passes_its_own_check_and_leaves_no_gap(maker: str) -> None:
    for example in drawn(maker, 100):
        assert answer_is_right(example, example.answer), example
        assert not re.search("[①②③]", example.question), example


def test_a_thought_copies_the_whole_list_first_and_the_answer_loses_and_doubles_nothing() -> None:
    for maker in (
        "sort_words_example",
        "sort_numbers_example",
        "sort_by_length_example",
        "sort_by_last_letter_example",
    ):
        for example in drawn(maker):
            first = (example.thinking or "").splitlines()[0].removeprefix("list: ")
            items = first.split(", ")
            asked = re.sub(r"(?<=\d)[, ](?=\d{3})", "", example.question)
            assert example.key.endswith(first) and all(item in asked for item in items), example
            answered = re.sub(r"(?m)^(?:\d+\.|-) ", "", example.answer.replace("**", "").rpartition(": ")[2])
            given = re.split(r", |\n", answered)
            assert sorted(item.replace(",", "") for item in given) == sorted(items), example


def test_words_are_sorted_by_the_end_that_was_asked_for() -> None:
    for example in drawn("sort_by_last_letter_example"):
        ends = [word[-1] for word in bold(example)]
        assert ends == sorted(ends), example
    for example in drawn("end_of_order_example"):
        place, _, words = example.key.partition(" of ")
        wanted = (min if place == "first" else max)(words.split(", "), key=str.lower)
        assert bold(example) == [wanted], example
    for example in drawn("sort_numbers_example"):
        values = [int(item.replace(",", "")) for item in bold(example)]
        assert values == sorted(values, reverse=example.key.startswith("sort down")), example


def test_the_largest_of_a_few_is_the_largest() -> None:
    rng = Random("extremes")
    for _ in range(500):
        example = extreme_example(Draw(rng))
        word, _, listed = example.key.partition(" of ")
        values = list(map(int, listed.strip("[]").split(", ")))
        wanted = (max if word in ("largest", "biggest", "greatest", "highest") else min)(values)
        assert int(bold(example)[0].replace(",", "")) == wanted, example
        assert (example.thinking or "").endswith(f"the {word}: {wanted}"), example


def test_the_second_largest_and_the_three_smallest_are_those() -> None:
    for example in drawn("ranked_number_example", 400):
        name, _, listed = example.key.partition(" of ")
        values = sorted(map(int, listed.split(", ")), reverse=name.split()[-1] in ("largest", "biggest", "highest"))
        place = {"second": 2, "2nd": 2, "two": 2, "2": 2, "third": 3, "3rd": 3, "three": 3, "3": 3}.get(name.split()[0])
        if place is None:
            assert bold(example) == [str(values[len(values) // 2])], example
        elif (name[0].isdigit() and name[1] == " ") or name.startswith(("two", "three")):
            assert bold(example) == list(map(str, values[:place])), example
        else:
            assert bold(example) == [str(values[place - 1])], example


def test_every_doubled_item_is_named_and_no_other() -> None:
    for example in drawn("often_example", 400):
        if example.key.startswith("twice in "):
            items = example.key.removeprefix("twice in ").split(", ")
            doubled = [item for item in dict.fromkeys(items) if items.count(item) > 1]
            assert bold(example) == (doubled or ["None"]), example


def test_prices_and_numbers_below_zero_are_in_order() -> None:
    for maker in ("sort_decimals_example", "sort_signed_example"):
        for example in drawn(maker, 400):
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


def test_a_table_has_every_row_that_was_given_and_a_mixed_list_every_item() -> None:
    for example in drawn("table_example"):
        rows = example.answer.splitlines()[2:]
        heads = example.answer.splitlines()[0].strip("| ").split(" | ")
        assert "not named" in (example.thinking or "") or all(head in example.question for head in heads), example
        assert re.search(rf" {len(rows)} rows?\.$", example.thinking or ""), example
        assert all(cell in example.question for row in rows for cell in row.strip("| ").split(" | ")[1:]), example
    for example in drawn("shuffle_example"):
        given = example.key.removeprefix("shuffle ").split(", ")
        assert sorted(bold(example)) == sorted(given) and bold(example) != given, example


def test_a_part_of_a_word_is_the_part_that_was_asked_for() -> None:
    for example in drawn("part_example", 500):
        task, _, word = example.key.rpartition(" ")
        if found := re.match(r"(first|last) (\d) of$", task):
            count = int(found[2])
            assert bold(example) == [word[:count] if found[1] == "first" else word[-count:]], example
        elif found := re.match(r"(after|before) (.) in$", task):
            pair = f"{found[2]}{bold(example)[0]}"
            assert "Nothing" in example.answer or (pair if found[1] == "after" else pair[::-1]) in word, example
        elif found := re.match(r"(.) and (.) in$", task):
            counts = f"{word.count(found[1])} {found[1]} and {word.count(found[2])} {found[2]}"
            assert counts in example.answer.replace("*", ""), example
        elif task == "double in":
            assert example.answer.startswith("**Yes**") == bool(re.search(r"(.)\1", word)), example
        elif task.startswith("letters in all of"):
            words = example.key.removeprefix("letters in all of ").split(", ")
            assert f"**{len(''.join(words))}**" in example.answer, example


def test_longest_first_is_in_falling_order_and_shortest_first_in_rising() -> None:
    for example in drawn("sort_by_length_example"):
        sizes = [len(word) for word in bold(example)]
        assert sizes == sorted(sizes, reverse=example.key.startswith("by length down")), example


def test_the_words_of_a_sentence_are_counted_and_found_where_they_stand() -> None:
    for example in drawn("sentence_example", 600):
        if found := re.match(r"count (.+)", example.key):
            assert f"**{len(found[1].split())}**" in example.answer, example
        elif found := re.match(r"last word of (.+)", example.key):
            assert f"**{found[1].split()[-1].strip(chr(34) + PUNCTUATION)}**" in example.answer, example
        elif found := re.match(r"capitals: (.+)", example.key):
            assert bold(example)[0] in found[1].upper(), example


def test_a_thing_of_one_kind_is_said_to_be_of_that_kind() -> None:
    rng = Random("kinds")
    said = re.compile(r"\*\*(?:Yes|No)\*\*[:,] (?:an? )?(\w+) is an? ([a-z ]+)(?:, not an? ([a-z ]+))?\.$")
    for _ in range(1500):
        example = kind_example(Draw(rng))
        found = said.match(example.answer)
        kinds = {kind for kind, members in MEMBERS.items() if found and found[1] in members}
        assert not found or not kinds or (found[2] in kinds and found[3] not in kinds), example


def test_a_snippet_that_is_declined_is_none_of_those_known() -> None:
    rng = Random("snippets")
    known = {name for _, names, *_ in SNIPPETS for name in names}
    for _ in range(1500):
        example = snippet_example(Draw(rng))
        if example.key.startswith("none"):
            assert not any(example.answer.lower().startswith(f"{name} is not") for name in known), example
            assert "```" not in example.answer, example
