"""What the training text has a turn on an earlier one say: it starts from what was answered, offered or named."""

from __future__ import annotations

import itertools
import re
from functools import cache
from random import Random

from tests.tools.helpers import Sample
from tools.demo_model.corpus.closed import TOPICS
from tools.demo_model.corpus.example import Example
from tools.demo_model.corpus.mixture import example as written


def last_said(example: Example, role: str) -> str:
    return [message.content for message in example.messages[:-1] if message.role == role][-1]


def turns(family: str, count: int = 1500) -> list[Example]:
    return _turns(family).first(count)


@cache
def _turns(family: str) -> Sample:
    rng = Random(f"turns of {family}")
    return Sample(written(rng, family, long=index % 3 == 0) for index in itertools.count())


def test_what_a_thought_copies_first_was_answered_before() -> None:
    copied, starts = 0, 0
    for example in turns("follow-up"):
        thought = example.steps[0].thinking if example.steps else (example.thinking or example.answer)
        if not (found := re.match(r"(?:```\n)?Before: (?!the )(.+?)\.? (?:Now|Asked|Said): (.*)", thought)):
            continue
        said = [m.content.replace("*", "") for m in example.messages[:-1]]
        # The answer whole, or its steps one after the other, or the numbers of a question and then the answer.
        for part in re.split(r"\. |, (?=\d+ [-+×] )", re.sub(r", \d+ each$", "", found[1])):
            pieces = [part] if any(part in text for text in said) else part.split(", ")
            assert all(any(piece in text for text in said) for piece in pieces), (example, part)
        copied += 1
        if (
            step := re.match(
                r"the result ([-+×]) (\d+)\.\n(\d+) \1 \2\n", f"{found[2]}\n{thought.partition(chr(10))[2]}"
            )
        ) and "×" not in step[1]:
            answers = [m.content for m in example.messages if m.role == "assistant" and f"**{step[3]}**" in m.content]
            assert answers, example
            starts += 1
    assert copied > 700 and starts > 150


def test_a_product_is_worked_digit_by_digit() -> None:
    for example in turns("follow-up", 2400):
        assert not re.search(r"^(?:ones|tens|hundreds): \d × \d\d", example.thinking or example.answer, re.M), example


def test_two_steps_and_what_was_put_right_are_worked_as_they_were_said() -> None:
    put_right, undone = 0, 0
    for example in turns("follow-up", 2400):
        thought = example.thinking or example.answer
        if found := re.search(r"Said: (?:\d+ . )?(\d+), put right to (\d+)\. Now: (?:the result|\d+) . (\d+)", thought):
            wrong, right, used = found.groups()
            assert right == used and example.question.rfind(right) > example.question.find(wrong) >= 0, example
            put_right += 1
        if found := re.search(r"Now: without the last, (\d+ . \d+ = (\d+))\.", thought):
            earlier = [m.content.replace("*", "").rstrip(".") for m in example.messages if m.role == "assistant"]
            assert found[1] in earlier and f"**{found[2]}**" in example.answer, example
            undone += 1
    assert put_right > 24 and undone > 9


def test_a_turn_on_a_list_quotes_the_list_as_it_was_answered() -> None:
    quoted, word_of = 0, re.compile(r"\w+")
    for example in turns("revision", 2000):
        found = re.match(r"The list[^:]*: (.+)\.\n", example.thinking or "")
        if found:
            items = found[1].split(", ")
            answers = [m.content for m in example.messages[:-1] if m.role == "assistant"]
            before = [word_of.findall(answer.split(": ")[-1].replace("| # | word |", "")) for answer in answers]
            # As an answer, or within one that says a little more: a table has numbers between.
            assert any(items == [word for word in words if word in set(items)] for words in before), example
            quoted += 1
    assert quoted > 150


def test_a_turn_on_what_was_answered_or_offered_takes_the_right_word() -> None:
    checked = 0
    for example in turns("revision", 3600):
        thought = example.thinking or ""
        if found := re.match(r"My last answer is (\w+)\. The word is (\w+)\.", thought):
            assert found[1] in last_said(example, "assistant") and found[2] == found[1].lower(), example
            checked += 1
        if found := re.match(r"Offered: .+?\. The (?:word is|list:) (.+?)\.\n", thought):
            asked = re.findall(r"\w+", example.question.lower())
            assert set(re.findall(r"\w+", found[1])) <= set(asked), example
            checked += 1
    assert checked > 90


def test_a_turn_on_a_word_is_about_the_word_that_was_said_or_is_said_now() -> None:
    same, other = 0, 0
    for example in turns("revision", 2500):
        thought = example.thinking or ""
        if found := re.match(r"The word is (\w+)[.,]", thought):
            earlier = " ".join(message.content for message in example.messages[:-1])  # an edit made another word
            assert found[1].lower() in earlier.lower(), example
            same += 1
        if (found := re.match(r"Last task: .+\. The same for (.+)\.\n", thought)) and " and " not in found[1]:
            assert all(item.lower() in example.question.lower() for item in found[1].split(", ")), example
            other += 1
    assert same > 60 and other > 60


def test_another_joke_is_none_of_those_told() -> None:
    more = 0
    for example in turns("revision", 2500):
        if example.family == "joke" and (example.thinking or "").startswith("Told already: "):
            earlier = [message.content for message in example.messages if message.role == "assistant"]
            assert example.answer not in earlier, example
            assert len(set(earlier)) == len(earlier), example
            more += 1
    assert more > 20


def test_an_elliptic_question_on_a_fact_has_the_facts_answer() -> None:
    known = {(topic.name, x): y for topic in TOPICS for x, y in topic.facts}
    answered = 0
    for example in turns("revision", 2500):
        if example.family == "closed" and (example.thinking or "").startswith("Asked before: "):
            name = max((topic.name for topic in TOPICS if example.key.startswith(f"{topic.name} ")), key=len)
            x = example.key.removeprefix(f"{name} ")
            assert x.lower() in example.question.lower(), example
            if y := known.get((name, x)):
                assert y.lower() in example.answer.lower(), example
                answered += 1
            else:
                assert not example.accept or any(one in example.answer.lower() for one in example.accept), example
    assert answered > 30


def test_the_word_named_now_is_worked_on() -> None:
    named = 0
    for example in turns("revision", 1875):
        if found := re.match(r"The word named now is (\w+)\.\n", example.thinking or ""):
            assert found[1] in example.question.lower(), example
            named += 1
    assert named > 60


def test_what_is_sorted_in_leaves_the_list_sorted() -> None:
    put = 0
    for example in turns("revision", 3600):
        if re.search(r"\.\nWith \w+, sorted\.\n", example.thinking or ""):
            items = [
                word for word in re.findall(r"\w+", example.answer.split(": ")[-1]) if word not in ("word", "item")
            ]
            words = [word.lower() for word in items if not word.isdigit()]
            assert words == sorted(words), example
            put += 1
    assert put > 1


def test_a_change_undone_brings_back_the_list_before_it() -> None:
    undone, corrected = 0, 0
    for example in turns("revision", 3600):
        thought = example.thinking or ""
        if thought.startswith("Lists: "):
            answers = [re.findall(r"\w+", m.content) for m in example.messages if m.role == "assistant"]
            now = re.findall(r"\w+", example.answer)
            assert any(now == said[-len(now) :] for said in answers[:-1]), example
            undone += 1
        if found := re.search(r"^Said: (\w+), put right to (\w+)\.|\nSaid: (\w+), put right to (\w+)\.", thought):
            wrong, right = found[1] or found[3], found[2] or found[4]
            asked = re.findall(r"\w+", example.question)
            assert asked.index(wrong) < len(asked) - 1 - asked[::-1].index(right), example
            corrected += 1
    assert undone > 5 and corrected > 28


def test_a_wrong_answer_is_owned_and_a_right_one_kept() -> None:
    owned, kept = 0, 0
    for example in turns("check back", 2000):
        work = re.search(r"^so (.+ = )(-?\d+)\nI said (-?\d+): (wrong|right)$", example.thinking or "", re.M)
        if work:
            said = " ".join(m.content for m in example.messages if m.role == "assistant")
            assert re.search(rf"(?:=|is) \*\*[$€£]?{work[3]}\*\*", said), example
            assert (work[2] == work[3]) == (work[4] == "right") == (", I was wrong" not in example.answer)
            owned, kept = owned + (work[4] == "wrong"), kept + (work[4] == "right")
    assert owned > 12 and kept > 100


def test_a_denial_is_not_answered_with_a_yes() -> None:
    denies = re.compile(
        r"(you made a mistake|that's wrong|wrong|no|no way|that is wrong|i doubt it|not what i said)\W*"
    ).fullmatch
    denied = 0
    for family in ("check back", "revision", "recall"):
        for example in turns(family, 1500):
            if example.family.startswith(("check", "recall")) and denies(example.question.lower()):
                assert not example.answer.startswith(("Yes", "No, I")), example
                denied += 1
    assert denied > 9


def test_a_number_alone_is_asked_for_where_there_is_one() -> None:
    asked = 0
    for example in turns("check back", 2000):
        if example.family == "recall" and re.search(r"(just|only|bare) .*number|in one number", example.question):
            assert re.search(r"\d", example.answer), example
            asked += 1
    assert asked > 6


def test_what_is_copied_stands_in_the_question_letter_for_letter() -> None:
    copies = [example for example in turns("copying") if example.family == "copy"]
    assert len(copies) > 300
    for example in copies:
        assert example.answer in example.question, example
