"""Everyday questions, what goes on from a snippet or a verse, sums asked in other languages: the answers are true."""

from __future__ import annotations

import re
from random import Random

from tools.demo_model.corpus.closed_tables import MONTHS, WEEK
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Draw
from tools.demo_model.corpus.followups_forms import code_turn, sentence_turn, verse_turn
from tools.demo_model.corpus.languages_sums import sum_example
from tools.demo_model.corpus.product import PRODUCT
from tools.demo_model.corpus.products import value
from tools.demo_model.corpus.stories_everyday import everyday_example

_MOVED = re.compile(r"\*\*(\w+)\*\*, (\d+) (day|month)s? (after|before) (\w+)\.")
_SPLIT = re.compile(r"([\d.]+) / (\d+) = \*\*\D?([\d.]+)\*\*")
_LEGS = re.compile(r"^\*\*(\d+)\*\* (?:legs|wheels|sides): (.*)")


def test_days_bills_and_legs_come_out() -> None:
    rng, met = Random("everyday"), {"days": 0, "bills": 0, "legs": 0}
    for _ in range(1500):
        made = everyday_example(Draw(rng))
        if moved := _MOVED.match(made.answer):
            found, count, kind, way, start = moved.groups()
            row = WEEK if kind == "day" else MONTHS
            step = int(count) if way == "after" else -int(count)
            assert row[(row.index(start) + step) % len(row)] == found, made
            met["days"] += 1
        elif split := _SPLIT.match(made.answer):
            total, people, each = split.groups()
            assert round(float(total) * 100) == int(people) * round(float(each) * 100), made
            met["bills"] += 1
        elif legs := _LEGS.match(made.answer):
            assert int(legs[1]) == sum(map(int, re.findall(r"\d+", legs[2]))), made
            met["legs"] += 1
    assert min(met.values()) > 100, met


def test_a_sum_in_another_language_is_answered() -> None:
    rng = Random("sums abroad")
    for _ in range(400):
        made = sum_example(Draw(rng))
        a, sign, b, result = re.match(r"(\d+) ([+×-]) (\d+) = \*\*(\d+)\*\*", made.answer).groups()  # type: ignore[union-attr]
        assert value(sign, int(a), int(b)) == int(result), made
        assert a in made.question and b in made.question, made


def test_no_code_is_made_up_in_a_language_that_has_no_snippet() -> None:
    rng = Random("code")
    for _ in range(300):
        made = code_turn(Conversation(Draw(rng)))
        assert ("```" in made.answer) == ("A snippet I know" in (made.thinking or "")), made


def test_a_limerick_becomes_two_lines_and_says_so() -> None:
    rng, met = Random("verse"), 0
    for _ in range(300):
        made = verse_turn(Conversation(Draw(rng)))
        if made.answer.startswith("No "):
            assert made.answer.count("\n") == 3, made
            met += 1
    assert met > 100


def test_a_sentence_turned_round_has_its_words_in_reverse() -> None:
    rng, met = Random("sentence"), 0
    for _ in range(300):
        talk = Conversation(Draw(rng))
        made = sentence_turn(talk)
        if made.family == "reverse list":
            assert made.answer.strip("*").split() == talk.messages[-1].content.rstrip(".").split()[::-1], made
            met += 1
    assert met > 80


def test_the_verdicts_that_a_fact_brings_are_kept() -> None:
    (slow,) = (fact for fact in PRODUCT if fact.name == "a slow ssd")
    assert any(answer.startswith("No: ") for _, answer in slow.verdicts)
