"""What the training text has a short second turn say ("and 7?", "swap the first two", "the other list"): it is true."""

from __future__ import annotations

import re
from itertools import pairwise
from random import Random

from tests.tools.helpers import drawn
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Draw
from tools.demo_model.corpus.followups_again import again_turns
from tools.demo_model.corpus.followups_runs import run_turns
from tools.demo_model.corpus.revisions_edits import drawn_edit, edited
from tools.demo_model.corpus.revisions_lists import Listed, new_items
from tools.demo_model.corpus.revisions_pairs import pair_turns
from tools.demo_model.corpus.revisions_places import any_list_turn


def test_what_is_worked_is_what_was_named() -> None:
    replaced = places = signs = 0
    for example in drawn(again_turns, 1100):
        said = [message.content.replace("*", "").rstrip(".") for message in example.messages[:-1]]
        a, sign, b, result = re.findall(r"(\d+) ([-+×/]) (\d+) = \*\*(-?\d+)\*\*", example.answer)[0]
        assert {"+": int(a) + int(b), "-": int(a) - int(b), "×": int(a) * int(b), "/": int(a) / int(b)}[sign] == int(
            result
        )
        thought = example.thinking or ""
        if found := re.match(r"Before: (.+?)\. Now: the second number, (\d+), becomes (\d+)\.", thought):
            assert found[1] == said[-1] and found[2] in said[-1] and found[3] == b, example
            assert found[3] in re.findall(r"\d+", example.question), example
            replaced += 1
        elif found := re.match(r"Before: (.+?)\. Now: both, with (.)\.", thought):
            assert found[1] == said[-1] and found[2] == sign and f"{a} " in said[-1], example
            signs += 1
        elif "the larger first" in thought or "the other way round" in thought:
            assert thought.split("\n")[0].endswith((f"the larger first: {a} - {b}.", f"way round, {a} - {b}.")), example
            assert int(result) >= 0 or "the other way round" in thought, example
        elif found := re.match(r"The results: (.+)\. Now: the (\w+), (\d+), . the (\w+), (\d+)\.", thought):
            results = [one.split(" = ")[1] for one in found[1].split(", ")]
            at = {"first": 0, "second": 1, "third": 2, "last": -1}
            assert (results[at[found[2]]], results[at[found[4]]]) == (a, b) == (found[3], found[5]), example
            places += 1
    assert replaced > 200 and signs > 80 and places > 120


def test_a_row_goes_on_as_it_began() -> None:
    on = 0
    for example in drawn(run_turns, 500):
        before = re.match(r"Before: ([\d, ]+)\. Now: (on,|on to|on down to|\d+ more)", example.thinking or "")
        if before:
            row = list(map(int, f"{before[1]}, {example.answer.rstrip('.')}".split(", ")))
            assert len({b - a for a, b in pairwise(row)}) == 1, example
            on += 1
        if found := re.fullmatch(r"Next after ([\d, ]+) is \*\*(\d+)\*\*\.", example.answer):
            row = list(map(int, f"{found[1]}, {found[2]}".split(", ")))
            assert len({b - a for a, b in pairwise(row)}) == 1, example
    assert on > 40


def test_a_list_keeps_what_nobody_named() -> None:
    moved = kept = 0
    rng = Random("again lists")
    for _ in range(4000):
        talk = Conversation(Draw(rng, False, True, ()))
        items = tuple(new_items(talk, False, rng.randint(2, 6)))
        example, after = any_list_turn(talk, Listed(items, "plain", items), False)
        thought = example.thinking or ""
        if "change places" in thought:
            assert sum(a != b for a, b in zip(items, after.items, strict=True)) == 2, example
            moved += 1
        elif " is there: it goes " in thought:
            gone = re.findall(r"\n(\w+) is there", thought)[0]
            rest = [item for item in after.items if item != gone]
            assert rest == [item for item in items if item != gone] and gone in example.question, example
            moved += 1
        elif example.family == "filter words" and "So " in thought:
            assert [item for item in items if item in after.items] == list(after.items), example
            kept += 1
    assert moved > 200 and kept > 80


def test_the_other_list_is_the_one_that_was_not_done_yet() -> None:
    others = 0
    for example in drawn(pair_turns, 300):
        told = r"Both lists: (.+); (.+)\. Last task: .+, the (\w+)\. The same for the other, (.+)\.\n"
        if found := re.match(told, example.thinking or ""):
            assert found[4] == {"first": found[2], "second": found[1]}[found[3]], example
            assert all(word in example.answer for word in found[4].split(", ")), example
            others += 1
    assert others > 80


def test_an_edit_is_made_of_the_letters_of_its_word() -> None:
    rng = Random("edits")
    for _ in range(200):
        name, _, _ = drawn_edit(rng)
        _, result = edited(name, "planet")
        assert set(result) <= {*"planet", "-"} and result != "planet", name
