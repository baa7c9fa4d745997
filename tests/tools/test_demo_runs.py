"""Rows, lists, results and words changed by one rule in the built-in model's training text: the answers are true."""

from __future__ import annotations

import re
from random import Random

from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.followups_results import Worked
from tools.demo_model.corpus.followups_shape import shape_turn
from tools.demo_model.corpus.listeach import each_example
from tools.demo_model.corpus.numberruns import between_example, run_example
from tools.demo_model.corpus.words_within import within_example
from tools.demo_model.right_answers import answer_is_right


def whole(text: str) -> list[int]:
    return [int(found) for found in re.findall(r"\d+", text)]


def test_a_row_of_numbers_follows_its_rule() -> None:
    rng = Random("rows")
    for _ in range(400):
        example = run_example(Draw(rng))
        assert answer_is_right(example, example.answer), example
        thought = example.thinking or ""
        row, said = whole(example.answer), whole(thought)
        if "table of" in thought:
            assert row == [figure for i in range(1, 11) for figure in (said[0], i, said[0] * i)], example
        elif "multiples" in thought:
            assert row == [said[1] * i for i in range(1, said[0] + 1)], example
        elif "down to" in thought:
            assert row == list(range(said[0], said[1] - 1, -1)), example
        else:
            odd = thought.startswith("odd")
            assert row == [n for n in range(said[0], said[1] + 1) if n % 2 == odd], example


def test_a_verdict_on_numbers_is_true() -> None:
    rng = Random("between")
    for _ in range(400):
        example = between_example(Draw(rng))
        assert answer_is_right(example, example.answer), example
        if example.family == "is it between":
            n, a, b = whole(example.key)
            assert example.answer.startswith("**Yes") == (a < n < b), example
        else:
            a, b, n = whole(example.key)
            sign = example.key.split()[1]
            result = a + b if sign == "+" else a - b if sign == "-" else a * b
            assert example.answer.startswith("**Yes") == (result > n), example


def test_each_of_a_list_is_changed_and_none_is_lost() -> None:
    rng = Random("each")
    for _ in range(500):
        example = each_example(Draw(rng))
        assert answer_is_right(example, example.answer), example
        lines = (example.thinking or "").split("\n")
        items = lines[0].removeprefix("list: ").split(", ")
        assert all(item in example.question for item in items), example
        found = re.search(r"\*\*(.+?)\*\*", example.answer)
        assert found, example
        results = found[1].split(", ")
        assert len(results) == len(items), example
        if rule := re.match(r"each ([+×-]) (\d+):", lines[1]):
            sign, step = rule[1], int(rule[2])
            due = [int(n) + step if sign == "+" else int(n) - step if sign == "-" else int(n) * step for n in items]
            assert results == list(map(str, due)), example
        elif "backwards" in lines[1]:
            assert results == [item[::-1] for item in items], example
        elif lines[1].startswith("Each with a capital"):
            assert results == [item.title() for item in items], example
        else:
            assert results == [f"{item} {len(item)}" for item in items], example


def shaped(seed: int) -> tuple[Worked, Example] | None:
    rng = Random(seed)
    last = Worked(rng.randint(20, 400), rng.choice("+-"), rng.randint(2, 19))
    made = shape_turn(Conversation(Draw(rng)), last)
    return (last, made) if made else None


def test_a_result_is_rounded_turned_and_counted_as_it_is() -> None:
    checked = 0
    for last, example in filter(None, map(shaped, range(600))):
        assert answer_is_right(example, example.answer), example
        thought, n = example.thinking or "", last.result
        found = re.findall(r"\*\*(-?\d+)\*\*", example.answer)[-1]
        assert thought.startswith(f"Before: {last}."), example
        if "how many digits" in thought:
            assert int(found) == len(str(n)), example
        elif "backwards" in thought:
            assert found == str(n)[::-1], example
        elif "to the nearest" in thought:
            unit = {"ten": 10, "hundred": 100, "thousand": 1000}[re.findall(r"nearest (\w+)", thought)[0]]
            assert int(found) == (n + unit // 2) // unit * unit, example
        elif "added up" in thought:
            assert int(found) == sum(map(int, str(n))), example
        elif "the other way round" in thought:
            assert int(found) == (last.b + last.a if last.sign == "+" else last.b - last.a), example
        else:
            factor = n if "the result × the result" in thought else int(re.findall(r"the result × (\d)", thought)[0])
            assert int(found) == n * factor, example
        checked += 1
    assert checked > 250


def test_a_word_within_another_and_the_letters_of_both() -> None:
    rng = Random("within")
    for _ in range(500):
        example = within_example(Draw(rng))
        assert answer_is_right(example, example.answer), example
        if example.family == "contains":
            part, word = example.key.split(" within ")
            assert example.answer.startswith("**Yes") == (part in word), example
        elif example.key.startswith("shared"):
            _, first, second = example.key.split()
            common = [letter for letter in dict.fromkeys(first) if letter in second]
            assert example.answer.startswith(f"**{', '.join(common)}**" if common else "**None**"), example
        else:
            word = example.key.split()[-1]
            assert example.answer == f"**{len(set(word))}**: {', '.join(dict.fromkeys(word))}.", example
