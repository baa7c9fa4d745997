"""Numbers and tools in the built-in model's training text: what is called gives what is said, what is told is true."""

from __future__ import annotations

import re
from difflib import get_close_matches
from fractions import Fraction
from functools import cache
from itertools import pairwise, repeat
from math import isqrt
from random import Random

import pytest

from flashmoe_tui.calculator import calculate
from tests.tools.helpers import Sample
from tools.demo_model.corpus import mixture
from tools.demo_model.corpus.afresh import Maker, times_afresh
from tools.demo_model.corpus.apptools import APP_TOOLS
from tools.demo_model.corpus.arithmetic import in_words_now_and_then, sum_example, three_example
from tools.demo_model.corpus.beyond import beyond_example
from tools.demo_model.corpus.beyond_small import next_in_row, rounded, signed
from tools.demo_model.corpus.comparison import compare_example
from tools.demo_model.corpus.comparison_divisors import divisor_example, prime_work
from tools.demo_model.corpus.comparison_fractions import fraction_example
from tools.demo_model.corpus.comparison_names import name_example
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.followups import follow_up_example
from tools.demo_model.corpus.numberline import number_line, numbers_in
from tools.demo_model.corpus.numbershapes import shaped, shaped_pair, with_lengths
from tools.demo_model.corpus.stories import story_example
from tools.demo_model.corpus.stories_implied import implied_example
from tools.demo_model.corpus.stories_measures import measures_example
from tools.demo_model.corpus.stories_parts import parts_example
from tools.demo_model.corpus.stories_rates import rates_example
from tools.demo_model.corpus.stories_scenes import scenes_example
from tools.demo_model.corpus.stories_shares import shares_example
from tools.demo_model.corpus.stories_steps import steps_example
from tools.demo_model.corpus.toolapp import calculator_example
from tools.demo_model.corpus.toolengineagain import engine_again_example
from tools.demo_model.corpus.toolmembers import member_example
from tools.demo_model.right_answers import answer_is_right

NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")


def drawn(maker: Maker, count: int, thinking: bool = True, offered: bool = True) -> list[Example]:
    return _sample(maker, thinking, offered).first(count)


@cache
def _sample(maker: Maker, thinking: bool, offered: bool) -> Sample:
    rng = Random(f"numbers {thinking} {offered}")
    return Sample(maker(Draw(rng, False, thinking, tools)) for tools in repeat(APP_TOOLS if offered else ()))


def bold(example: Example) -> str:
    found = re.findall(r"\*\*(.+?)\*\*", example.answer)
    assert found, example
    return str(found[-1]).replace(",", "")


@pytest.mark.parametrize(
    "maker", [beyond_example, calculator_example, story_example, compare_example, times_afresh, member_example]
)
@pytest.mark.parametrize("thinking", [True, False])
def test_an_answer_passes_its_own_check_whatever_is_offered(maker: Maker, thinking: bool) -> None:
    for offered in (True, False):
        for example in drawn(maker, 150, thinking, offered):
            assert example.answer and answer_is_right(example, example.answer), example
            assert "[" not in example.question or "_" in example.question, example


def test_what_the_calculator_is_given_makes_what_is_answered() -> None:
    called = 0
    for example in drawn(beyond_example, 1500):
        if example.key.startswith("two:"):
            continue
        for step in example.steps:
            assert step.results == (calculate(dict(step.calls[0].arguments)["expression"]),)
            assert bold(example).removesuffix("%") == step.results[0], example
            assert dict(step.calls[0].arguments)["expression"] in step.thinking, example
            called += 1
    assert called > 700


def test_an_expression_that_is_called_holds_only_numbers_of_this_question() -> None:
    """After other calculations the numbers are those just asked for, not those of the turn before."""
    checked = 0
    for example in drawn(beyond_example, 3000):
        if len(example.messages) == 1 or not example.steps:
            continue
        question = example.question.replace(",", "").lower()
        if example.steps[0].thinking.startswith("The same with"):  # the other number was said before
            continue
        if "large: calc" in example.steps[0].thinking or "big numbers" in example.steps[0].thinking:
            continue
        expression = dict(example.steps[0].calls[0].arguments)["expression"]
        for number in set(NUMBER.findall(expression.replace(" - ", " "))):
            if len(number) > 2 and not number.startswith("100"):
                assert number in question, example
                checked += 1
    assert checked > 300


def test_numbers_of_a_shape_have_the_length_that_was_asked_for() -> None:
    rng = Random("shapes")
    for digits in range(2, 14):
        assert all(len(str(shaped(rng, digits))) == digits for _ in range(200))
    results = [str(a + b if sign == "+" else a - b) for a, sign, b in (shaped_pair(rng, 12, 6) for _ in range(2000))]
    assert sum(bool(re.search(r"(\d)\1{4}", result)) for result in results) > 500


def test_lengths_are_told_where_a_digit_stands_four_times_in_a_row() -> None:
    assert with_lengths("1000000", "6") == "1000000 has 7 digits"
    assert with_lengths("123456") == ""
    for maker in (beyond_example, calculator_example):
        for example in drawn(maker, 800):
            for text in (example.thinking or "", *(step.thinking for step in example.steps)):
                for number, length in re.findall(r"(\d+) has (\d+) digits", text):
                    assert len(number) == int(length), example


def test_a_story_with_an_implied_number_is_told_right() -> None:
    checked = 0
    for thinking in (True, False):
        for example in drawn(implied_example, 1500, thinking):
            found = re.search(r"(?<![-+×/] )(?<![\d.])([\d.]+) ([-+×/]) ([\d.]+) = \*\*\D?([\d.]+)", example.answer)
            if found and ", and " not in example.answer:
                left, sign, right, result = found.groups()
                a, b = Fraction(left), Fraction(right)
                true = {"+": a + b, "-": a - b, "×": a * b}.get(sign) if sign != "/" else a / b
                assert true == Fraction(result), example
                checked += 1
            assert not re.search(r"\{|\||\bNone\b", example.question), example
    assert checked > 2000


EQUATION = re.compile(r"(?<![\d.] [-+×/] )(?<![\d.])(\d[\d.]*) ([-+×/]) (\d[\d.]*) = \**[$€£]?(-?\d[\d.]*)")


@pytest.mark.parametrize(
    "maker", [steps_example, measures_example, shares_example, scenes_example, parts_example, rates_example]
)
def test_every_step_of_a_story_is_true(maker: Maker) -> None:
    checked = 0
    for example in drawn(maker, 1000):
        assert answer_is_right(example, example.answer), example
        assert not re.search(r"[{}|\[\]]|\bNone\b", example.question), example
        for left, sign, right, result in EQUATION.findall(f"{example.thinking}\n{example.answer}"):
            a, b = Fraction(left), Fraction(right)
            true = {"+": a + b, "-": a - b, "×": a * b}.get(sign) if sign != "/" else a / b
            assert true == Fraction(result.rstrip(".")), example
            checked += 1
    assert checked > 1200


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Ana buys 3 lamps at 8 euros each and pays with 40.", "Ana buys 3 lamps, at 8 euros each, pays with 40"),
        ("i had a dozen eggs, ate three, 2 broke", "i had a dozen (12) eggs, ate three (3), 2 broke"),
        ("60 km an hour. how far in 4 hours?", "60 km an hour, far in 4 hours"),
        ("two thirds of the 1,200 and 12 000 more", "two thirds (2/3), 1,200 (1200), 12 000 (12000) more"),
        ("one more: 12+7-3", "12, + 7, - 3"),
        ("THREE hundred and twelve, thirtyfive", "THREE hundred and twelve (300, 12: 312), thirtyfive (35)"),
    ],
)
def test_the_numbers_of_a_text_are_copied_in_their_order(text: str, line: str) -> None:
    assert number_line(text) == f"numbers: {line}"


def test_a_story_that_is_thought_about_begins_with_its_numbers() -> None:
    """What the sum takes stands among them, but for what everybody knows and a slip that no reader would hear."""
    known, taken, missing = {"2", "3", "4", "5", "6", "7", "10", "12", "60", "100"}, 0, 0
    for example in drawn(story_example, 3000):
        if line := number_line(example.question):
            assert (example.thinking or "").startswith(f"{line}\n"), example
        if sum_ := re.fullmatch(r"(\d+) [-+*] (\d+)", example.key):
            values = {found.figure for found in numbers_in(example.question)} | known
            taken += 1
            missing += not set(sum_.groups()) <= values
    assert taken > 1200 and missing < taken / 100


def test_what_a_story_counts_is_told_in_it() -> None:
    """A folder is no year, and pages at the end of a sentence are pages; a typing slip is no other thing."""
    own = {"years", "year", "hours", "left", "short", "more", "each", "degrees", "person", "people", "pieces"}
    own |= {"grams", "a", "degree"}
    checked = 0
    for example in drawn(story_example, 4000):
        if (found := re.search(r"\*\*\d+\*\* ([a-z]+)", example.answer)) and found[1] not in own:
            assert get_close_matches(found[1], re.findall(r"[a-z]+", example.question.lower()), 1, 0.55), example
            checked += 1
        if found and found[1].startswith("year"):
            assert not re.search(r"folder|holder|soldier", example.question), example
    assert checked > 800


def test_an_amount_in_a_larger_unit_is_the_same_amount() -> None:
    worth, checked = {"hour": 60, "euro": 100, "metre": 100, "kilo": 1000, "litre": 1000, "week": 7}, 0
    for example in drawn(rates_example, 1600):
        if not (found := re.search(r" = (\d+) \w+, that is \*\*([\d.]+) (\w+?)s?(?: (\d+) \w+)?\*\*", example.answer)):
            continue
        total, count, unit, rest = found.groups()
        if unit != "minute":
            assert Fraction(count) * worth[unit] + int(rest or 0) == int(total), example
            checked += 1
    assert checked > 190


def test_the_numbers_of_a_text_that_is_not_solved_are_told_right() -> None:
    asked = 0
    for example in drawn(story_example, 4000):
        if example.family not in ("numbers of a text", "one number of a text"):
            continue
        values = [found.value.split(": ")[-1] for found in numbers_in(example.key)]
        first, *more = re.findall(r"\*\*(.+?)\*\*", example.answer)
        if ", " in first:
            assert first == ", ".join(values), example
        elif example.answer.endswith(f": {', '.join(values)}."):
            assert int(first) == len(values), example
        else:
            assert first in values and not more, example
        asked += 1
    assert asked > 95


def test_a_time_of_day_in_a_story_is_told_right() -> None:
    checked = 0
    for example in drawn(measures_example, 2000):
        found = re.search(r"(?:(\d+) hours? ?)?(?:(\d+) minutes? )?(after|before) (\d+):(\d\d)\.", example.answer)
        if told := re.fullmatch(r"\*\*(\d+):(\d\d)\*\*: .+", example.answer):
            assert found, example
            minutes = int(found[1] or 0) * 60 + int(found[2] or 0)
            start, end = int(found[4]) * 60 + int(found[5]), int(told[1]) * 60 + int(told[2])
            assert (start + (minutes if found[3] == "after" else -minutes)) % 1440 == end, example
            checked += 1
    assert checked > 200


def test_results_that_a_turn_goes_back_to_were_answered_before() -> None:
    rng, checked = Random("results"), 0
    for _ in range(1200):
        example = follow_up_example(Draw(rng, False, True, APP_TOOLS))
        if found := re.match(r"The results: (.+?)\.(?: |\n)", example.thinking or ""):
            said = "\n".join(m.content.replace("*", "") for m in example.messages if m.role == "assistant")
            places = [said.find(one) for one in found[1].split(", ")]
            assert min(places) >= 0 and places == sorted(places), example
            checked += 1
        if found := re.match(r"Before: (\d+) . (\d+) = -?\d+\. Now: (\d+) is like (\d+):", example.thinking or ""):
            assert found[4] in (found[1], found[2]) and found[3] in example.question, example
            checked += 1
    assert checked > 54


def test_primes_and_divisors_are_told_right() -> None:
    for n in range(2, 289):
        prime = all(n % d for d in range(2, n))
        assert (prime_work(n)[1] == 0) == prime, n
    for example in drawn(divisor_example, 1500):
        if example.family == "prime":
            n = int(example.key.split()[1])
            prime = n > 1 and all(n % d for d in range(2, n))
            assert ("not a prime" not in example.answer and "neither" not in example.answer) == prime, example
        if example.family == "divisible":
            n, d = map(int, example.key.split(" by "))
            assert example.answer.startswith("**Yes**") == (n % d == 0), example


def test_the_larger_of_two_fractions_is_told_right() -> None:
    for example in drawn(fraction_example, 1500):
        found = re.search(r"([\d./]+) ([<>=]) ([\d./]+\d)", example.answer)
        if found:
            x, sign, y = found.groups()
            a, b = Fraction(x), Fraction(y)
            assert {"<": a < b, ">": a > b, "=": a == b}[sign], example
        else:
            assert "equal" in example.answer, example


def test_a_live_figure_is_read_anew_after_an_earlier_look() -> None:
    for example in drawn(engine_again_example, 400):
        assert [call.name for step in example.steps for call in step.calls] == ["engine_stats"]
        result = example.steps[0].results[0]
        figures = re.findall(r"\*\*(.+?)\*\*", example.answer) or re.findall(r"\| ([\d.]+)", example.answer)
        for figure in figures:
            if figure not in result and "experts" not in figure:
                waiting = 512 - int(re.findall(r"experts in memory: (\d+)", result)[0])
                assert figure in (str(waiting), "0", "yet"), example


def test_one_of_a_kind_is_given_to_the_tool_as_it_was_said() -> None:
    called = none = errors = 0
    for example in drawn(member_example, 1500):
        if not example.steps:
            none += 1
            assert "None of my tools" in example.answer or "none of my tools" in example.answer, example
            continue
        (call,) = example.steps[0].calls
        assert call.arguments[0][1] in example.question.lower(), example
        assert f"-> {call.name}" in example.steps[0].thinking
        called += 1
        errors += "An error" in (example.thinking or "")
    assert called > 1000 and none > 80 and errors > 40


def test_two_calculations_in_one_message_are_both_answered() -> None:
    rng, both = Random("two"), 0
    for index in range(1800):
        example = beyond_example(Draw(rng, False, index % 4 > 0, APP_TOOLS if index % 3 else ()))
        if not example.key.startswith("two:"):
            continue
        results = re.findall(r"\*\*(.+?)\*\*", example.answer)
        assert len(results) == 2, example
        for step in example.steps:
            assert step.results[0] in [result.replace(",", "").removesuffix("%") for result in results], example
        both += 1
    assert both > 48


def test_a_number_in_words_is_the_number_in_figures() -> None:
    rng = Random("words")
    assert in_words_now_and_then(rng, "Ben has 12 apples and eats 3.", 1.0) == "Ben has twelve apples and eats three."
    for kept in ("15% of it", "$20", "7.50", "3/4", "12:30", "2^10", "60km"):
        assert in_words_now_and_then(rng, kept, 1.0) == kept


def test_big_numbers_have_the_noughts_of_their_names() -> None:
    worth = {"hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12}
    checked = 0
    for example in drawn(name_example, 1500):
        if example.key.startswith("words of "):
            count, name = bold(example).split()
            assert int(count) * 10 ** worth[name] == int(example.key.split()[-1]), example
            checked += 1
        if found := re.fullmatch(r"noughts of (.+)", example.key):
            noughts = re.search(r": (1[0,]+)\.", example.answer)
            assert found[1] == "googol" or (noughts and noughts[1].count("0") == int(bold(example))), example
            checked += 1
    assert checked > 500


def test_rules_of_thumb_are_applied_right() -> None:
    rng = Random("rules")
    for _ in range(800):
        task = rounded(rng)
        number, places = Fraction(task.left.split(" to ")[0]), task.left.split(" to ")[1]
        one = {
            "the nearest ten": Fraction(10),
            "the nearest hundred": Fraction(100),
            "the nearest thousand": Fraction(1000),
            "one decimal": Fraction(1, 10),
            "two decimals": Fraction(1, 100),
            "a whole number": Fraction(1),
        }[places]
        assert abs(Fraction(task.result) - number) <= one / 2, task
        assert Fraction(task.result) % one == 0, task
        task = signed(rng)
        x, sign, y = task.left.split(" ")
        a, b = int(x), int(y)
        assert int(task.result) == {"+": a + b, "-": a - b, "×": a * b, "/": a // b}[sign], task


def follows(row: list[int]) -> bool:
    """Whether the last of a row goes on as the others do."""
    steps = [b - a for a, b in pairwise(row)]
    by_sums = all(c == a + b for a, b, c in zip(row, row[1:], row[2:], strict=False))
    squares = all(isqrt(n) ** 2 == n for n in row) and len({isqrt(b) - isqrt(a) for a, b in pairwise(row)}) == 1
    return (
        len(set(steps)) == 1
        or (0 not in row and len({Fraction(b, a) for a, b in pairwise(row)}) == 1)
        or len({b - a for a, b in pairwise(steps)}) == 1
        or by_sums
        or squares
    )


def test_a_row_goes_on_as_it_began() -> None:
    rng = Random("rows")
    for _ in range(800):
        task = next_in_row(rng)
        row = [int(text) for text in task.left.removeprefix("next after ").split(", ")] + [int(task.result)]
        assert follows(row), task


def test_the_same_again_keeps_the_kind_and_takes_the_number() -> None:
    again = 0
    for example in drawn(beyond_example, 3000):
        thought = example.steps[0].thinking if example.steps else example.thinking or ""
        if found := re.match(r"The same with ([\d^%]+)\.", thought):
            assert found[1] in example.question, example
            first = [m.content for m in example.messages if m.role == "assistant" and m.content][-1]
            kind = re.sub(r"[\d.*^%]+", "", first)
            assert re.sub(r"[\d.*^%]+", "", example.answer) == kind, example
            again += 1
    assert again > 120


@pytest.mark.parametrize("family", ["story", "sum", "three numbers"])
def test_the_line_of_numbers_is_copied_letter_by_letter(family: str) -> None:
    """As it stands in the message that is sent, after all that is put before and behind the question."""
    copied = missed = 0
    for index in range(900):
        made = mixture.example(Random(f"copied {index}"), family, thinking=True)
        if not (made.thinking or "").startswith("numbers: "):
            continue
        said = "".join(made.question.split())
        for piece in re.split(r", (?![^(]*\))", (made.thinking or "").split("\n", 1)[0][len("numbers: ") :]):
            copied += 1
            missed += "".join(re.sub(r" \([^)]*\)", "", piece).split()) not in said
    assert copied > 24 and missed < copied / 200


def test_addends_stand_in_the_thought_in_their_order() -> None:
    checked = 0
    for made in drawn(sum_example, 2000, offered=False):
        told, worked = re.findall(r"\d+", made.question.replace(",", "")), (made.thinking or "").split("\n", 1)[0]
        if len(told) == 2 and re.fullmatch(r"\d+ \+ \d+", worked):
            assert worked == " + ".join(str(int(number)) for number in told), made
            checked += 1
    assert checked > 1200


def amounts(text: str) -> set[Fraction]:
    return {abs(Fraction(number.rstrip(",").replace(",", ""))) for number in NUMBER.findall(text)}


@pytest.mark.parametrize("maker", [three_example, story_example])
def test_with_the_calculator_no_result_is_told_but_its_own(maker: Maker) -> None:
    called = 0
    for made in drawn(maker, 1500, thinking=False):
        if not made.steps:
            continue
        step = made.steps[-1]
        known = amounts(dict(step.calls[0].arguments)["expression"]) | amounts(step.results[0])
        assert amounts(made.answer) <= known, made
        called += 1
    assert called > 60


def test_a_story_counts_what_it_asks_for() -> None:
    asked = 0
    for made in drawn(story_example, 4000):
        assert " ." not in made.answer, made
        assert not re.search(r"\ba [$€£]?(?!5 |[125]0{1,3} )\d+ (euros|dollars|pounds) note", made.question), made
        if "seats stay" in made.question.lower():
            asked += 1
            assert re.search(r"\*\* seats?\.", made.answer), made
    assert asked > 0
