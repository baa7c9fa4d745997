"""Numbers in words, divisions and units by hand, and stories in clauses: what the training text works out is true."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise
from math import gcd, lcm
from random import Random

import pytest

from tools.demo_model.corpus.afresh import Maker
from tools.demo_model.corpus.beyond import decimal
from tools.demo_model.corpus.beyond_digits import digits
from tools.demo_model.corpus.beyond_parts import average, fractions, part, percent, rate
from tools.demo_model.corpus.beyond_units import converted
from tools.demo_model.corpus.beyond_whole import common_divisor, common_multiple, factorials, series
from tools.demo_model.corpus.division import by_hand, work_division
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.numberline import numbers_in
from tools.demo_model.corpus.numberwords import spoken
from tools.demo_model.corpus.stories_chain import chain_example
from tools.demo_model.corpus.stories_changes import changes_example, further_example
from tools.demo_model.corpus.stories_compare import compare_story
from tools.demo_model.corpus.stories_measures import half_day, measures_example
from tools.demo_model.corpus.stories_money import money_story
from tools.demo_model.corpus.stories_owners import owners_example
from tools.demo_model.right_answers import answer_is_right

NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")
EQUATION = re.compile(r"(?<![\d.] [-+×/] )(?<![\d.])(\d+) ([-+×/]) (\d+) = \**[$€£]?(-?\d+)")


def stories(maker: Maker, count: int) -> list[Example]:
    """Stories of a maker that gives up where a step is kept from training, those told in figures."""
    rng = Random("stories")
    made: list[Example] = []
    while len(made) < count:
        try:
            example = maker(Draw(rng, False, True))
        except LookupError:
            continue
        if sum(map(str.isdigit, example.question)) and not re.search(NUMBER_WORDS, example.question.lower()):
            made.append(example)
    return made


NUMBER_WORDS = r"(one|two|three|four|five|six|seven|eight|nine|ten|teen|twelve|eleven|ty)\b"


def test_a_chain_of_clauses_takes_every_number_in_its_order() -> None:
    for example in stories(chain_example, 600):
        steps = re.findall(r"(\d+) ([+-]) (\d+) = \**(\d+)", example.answer)
        asked = [int(number) for number in re.findall(r"\d+", example.question)]
        assert asked == [int(steps[0][0]), *(int(step[2]) for step in steps)], example
        for (*_, before), (after, *_) in pairwise(steps):
            assert before == after, example
        assert answer_is_right(example, example.answer), example


MORE = re.compile(r"\b(?:find|found|earn|came in|arrived?|hatch(?:ed)?|bake[ds]?)\b")
LESS = re.compile(
    r"\b(?:eat|eats|ate|eaten|gave away|lost|threw out|spent|die[ds]?|got stolen|got off|hand(?:ed|s)? out)\b"
)


QUOTED = re.compile(r"(?m)^(?:first, |then, )?([^\n:]+): (more|less): [^\n]*\n\d+ ([-+]) ")


def test_a_verb_of_loss_takes_and_a_verb_of_gain_adds() -> None:
    seen = set()
    for example in stories(changes_example, 2000):
        for quoted, what, sign in QUOTED.findall(example.thinking or ""):
            assert (what == "more") == (sign == "+"), example
            for words, said in ((MORE, "more"), (LESS, "less")):
                if found := words.search(quoted):
                    seen.add(found[0])
                    assert what == said, example
        assert answer_is_right(example, example.answer), example
    assert len(seen) > 10, seen


def test_of_two_the_one_with_more_is_told() -> None:
    more = ("more", "older", "taller", "heavier", "further", "longer")
    for example in stories(compare_story, 800):
        head, asked = (example.thinking or "").split("\n")[:2]
        found = re.fullmatch(r"(.+) (\d+), (.+) (\d+): (.+) first", head)
        assert found, example
        has = {found[1]: int(found[2]), found[3]: int(found[4])}
        assert found[5] == max(has, key=lambda name: has[name]), example
        assert {int(number) for number in re.findall(r"\d+", example.question)} == set(has.values()), example
        word = asked.split(":")[0].split(" for ")[0]
        if example.answer.startswith("**"):
            name = re.findall(r"\*\*(.+?)\*\*", example.answer)[0].lower()
            assert (name == found[5].lower()) == (word in more), example
        elif " for " in asked:
            ahead = asked.split(" for ")[1].split(":")[0].split("?")[0] == found[5]
            assert ("Not " in example.answer) == (ahead != (word in more)), example


def test_money_is_left_or_short() -> None:
    for example in stories(money_story, 600):
        found = re.match(r"have (\d+), it costs (\d+)", example.thinking or "")
        assert found, example
        have, cost = int(found[1]), int(found[2])
        assert example.answer.endswith("left." if have > cost else "short."), example
        assert example.answer.startswith(("No", "Not enough") if have < cost else ("Yes", str(have))), example


@pytest.mark.parametrize(
    "maker", [chain_example, changes_example, further_example, owners_example, compare_story, money_story]
)
def test_every_step_of_a_told_story_is_true(maker: Maker) -> None:
    for example in stories(maker, 300):
        assert not re.search(r"[{}|\[\]]|\bNone\b", example.question), example
        for left, sign, right, result in EQUATION.findall(f"{example.thinking}\n{example.answer}"):
            true = int(left) + int(right) if sign == "+" else int(left) - int(right)
            assert sign in "×/" or true == int(result), example


UNITS = {
    word: index
    for index, word in enumerate((
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ))
}  # fmt: skip
TENS = {
    word: 10 * index
    for index, word in enumerate(("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), 2)
}
SPOKEN = re.compile("|".join([*TENS, *sorted(UNITS, key=len, reverse=True), "hundred", "thousand", r"\ba\b"]))


def meant(words: str) -> int:
    """What a number in words is, read without the generator."""
    total = part = 0
    for word in SPOKEN.findall(words):
        if word == "thousand":
            total, part = total + part * 1000, 0
        elif word == "hundred":
            part *= 100
        else:
            part += {**UNITS, **TENS, "a": 1}[word]
    return total + part


def test_a_number_is_heard_as_it_was_said() -> None:
    rng = Random("spoken")
    for _ in range(3000):
        number = rng.randrange(10 ** rng.randint(1, 6))
        said, heard = spoken(rng, number)
        assert meant(said) == number, (number, said)
        *pieces, total = re.findall(r"\d+", heard)
        assert int(total) == number and sum(map(int, pieces)) in (0, number), heard
        (found,) = numbers_in(said)
        assert found.said == said and found.value == heard, (said, found)


def test_a_division_by_hand_ends_in_the_quotient() -> None:
    for b in range(2, 13):
        for c in (1, 7, 12, 13, 24, 40, 99, 105, 200, 333, 500, 700):
            text = work_division(b * c, b)
            assert text.endswith(f"{b * c} / {b} = {c}"), text
            for left, times, count, made, rest in re.findall(r"(\d+): (\d+) × (\d+) = (\d+), rest (\d+)", text):
                assert int(times) * int(count) == int(made) == int(left) - int(rest) and int(rest) < b, text


def test_the_digits_of_a_number_are_told_right() -> None:
    rng = Random("digits")
    for _ in range(1200):
        task = digits(rng)
        *_, last = re.findall(r"\d+", task.left)
        each, found = [int(digit) for digit in last], int(task.result)
        what = task.left.split(" of ")[0]
        if "middle" in what:
            a, b = map(int, re.findall(r"\d+", task.left))
            assert found - min(a, b) == max(a, b) - found, task
        elif "number" in what:
            assert found == len(each), task
        elif "sum" in what:
            assert found == sum(each), task
        elif "place" in task.worked or "from the end" in task.worked:
            place = ("ones", "tens", "hundreds", "thousands").index(what.split()[1])
            assert found == each[-1 - place], task
        else:
            high = any(word in what for word in ("largest", "biggest", "highest"))
            assert found == (max(each) if high else min(each)), task


def test_a_time_with_am_or_pm_is_told_right() -> None:
    told = 0
    for example in stories(measures_example, 1500):
        found = re.fullmatch(r"\*\*([\d:]+ [ap]m)\*\*: (.+) (after|before) ([\d:]+ [ap]m)\.", example.answer)
        if found:
            parts = re.findall(r"(\d+) (hour|minute)", found[2])
            length = sum(int(count) * (60 if unit == "hour" else 1) for count, unit in parts)
            start = next(minute for minute in range(1440) if half_day(minute) == found[4])
            assert half_day(start + (length if found[3] == "after" else -length)) == found[1], example
            told += 1
    assert told > 30
    assert [half_day(minute) for minute in (0, 30, 720, 935, 1439)] == [
        "12 am",
        "12:30 am",
        "12 pm",
        "3:35 pm",
        "11:59 pm",
    ]


def test_a_division_goes_on_behind_the_point() -> None:
    for n in range(1, 400):
        for b in (*range(2, 13), 100, 1000):
            if by_hand(n, b):
                assert Fraction(work_division(n, b).rsplit(" = ", 1)[1]) == Fraction(n, b)
    assert work_division(100, 8).endswith("behind the point 40: 8 × 5 = 40, rest 0\nso 100 / 8 = 12.5")
    assert not by_hand(7, 3)


def test_what_is_worked_by_hand_is_the_result() -> None:
    rng, worked = Random("by hand"), 0
    for maker in (rate, percent, part, average, decimal, series, common_divisor, common_multiple, factorials):
        for _ in range(400):
            task = maker(rng)
            if task.worked:
                assert NUMBER.findall(task.worked)[-1] == task.result, task
                worked += 1
    assert worked > 2000
    for _ in range(300):
        task = fractions(rng)
        if found := re.fullmatch(r"(\d+)/(\d+) ([+-]) (\d+)/(\d+)", task.left):
            p, q, sign, r, s = found.groups()
            x, y = Fraction(int(p), int(q)), Fraction(int(r), int(s))
            assert Fraction(task.result) == (x + y if sign == "+" else x - y), task
            assert task.worked.endswith(task.result), task
        a, b = map(int, re.findall(r"\d+", (task := common_divisor(rng)).left))
        assert gcd(a, b) == int(task.result), task
        a, b = map(int, re.findall(r"\d+", (task := common_multiple(rng)).left))
        assert lcm(a, b) == int(task.result), task
        n = int(re.findall(r"\d+", (task := series(rng)).left)[-1])
        assert sum(range(n + 1)) == int(task.result), task


WORTH = {
    "km": 10**6, "m": 1000, "cm": 10, "mm": 1, "t": 10**9, "kg": 10**6, "g": 1000, "mg": 1, "l": 1000, "ml": 1,
    "euros": 100, "cents": 1, "GB": 1000, "MB": 1, "ms": 1, "second": 1000, "minute": 60_000, "hour": 3_600_000,
    "day": 86_400_000, "week": 604_800_000, "year": 12, "month": 1, "dozen": 12, "egg": 1,
}  # fmt: skip


def worth(text: str) -> Fraction:
    parts = re.findall(r"([\d.]+) ([A-Za-z]+)", text)
    return sum((Fraction(n) * WORTH.get(unit, WORTH.get(unit.removesuffix("s"), 0)) for n, unit in parts), Fraction(0))


def test_a_converted_measure_is_the_same_measure() -> None:
    rng = Random("units")
    for _ in range(1500):
        task = converted(rng)
        assert worth(task.left) == worth(f"{task.result}{task.unit}") != 0, task
