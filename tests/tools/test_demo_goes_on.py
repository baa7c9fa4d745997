"""What the training text has a turn make of a story, a table or an answer that was there before: it is true."""

from __future__ import annotations

import re

from tests.tools.helpers import drawn
from tools.demo_model.corpus.closed import _BOTH_WAYS
from tools.demo_model.corpus.example import Example
from tools.demo_model.corpus.followups_left import story_goes_on
from tools.demo_model.corpus.numberwords import in_words
from tools.demo_model.corpus.revisions_after import answer_turns
from tools.demo_model.corpus.revisions_tables import table_turns


def cells(text: str) -> list[list[str]]:
    return [line.strip("| ").split(" | ") for line in text.split("\n") if line.startswith("| ") and "---" not in line]


def said_in(text: str) -> set[int]:
    """The numbers of a text, in figures or in words."""
    words = re.findall(r"[a-z]+", text.lower())
    return {*map(int, re.findall(r"\d+", text)), *(number for number in range(13) if in_words(number) in words)}


def before(example: Example) -> str:
    return example.messages[-2].content


def test_a_story_goes_on_from_what_came_out_and_by_what_was_said() -> None:
    less = more = replaced = 0
    for example in drawn(story_goes_on, 1500):
        thought = example.thinking or ""
        for a, sign, b, result in re.findall(r"(\d+) ([-+×/]) (\d+) = \*?\*?(\d+)", example.answer):
            a, b = int(a), int(b)
            assert int(result) == {"+": a + b, "-": a - b, "×": a * b, "/": a // (b or 1)}[sign], example
        copied = re.match(r"Before: (.+? = (\d+)) ", thought)
        assert not copied or copied[1] in before(example).replace("*", ""), example
        if (found := re.search(r"so (less|more)(?: is left)?: (\d+) ([-+]) (\d+)\.\n", thought)) and copied:
            assert found[3] == {"less": "-", "more": "+"}[found[1]] and found[2] == copied[2], example
            assert int(found[4]) in said_in(example.question), example
            less, more = less + (found[1] == "less"), more + (found[1] == "more")
        if found := re.search(r"Now: (\d+)[^.:]* in place of (\d+)", thought):
            assert int(found[1]) in said_in(example.question), example
            assert found[2] in re.findall(r"\d+", before(example)), example
            replaced += 1
    assert less > 400 and more > 150 and replaced > 200


def test_a_table_keeps_its_other_rows() -> None:
    added = dropped = looked = named = 0
    for example in drawn(table_turns, 900):
        thought, now = example.thinking or "", cells(example.answer)
        was = next((table for m in reversed(example.messages[:-1]) if (table := cells(m.content))), [])
        if found := re.search(r"with a row more at the end: (.+)\.\n", thought):
            assert now[:-1] == was and now[-1] == found[1].split(", "), example
            assert all(cell in example.question for cell in now[-1]), example
            added += 1
        elif found := re.search(r"^The table, all but (.+)\.\n", thought):
            assert now == [row for row in was if row[0] != found[1]] and found[1] in example.question, example
            dropped += 1
        elif found := re.search(r"^The table, columns: .+ is column (\d+)\.\n", thought):
            name, cell = example.answer.split(": ")[0], re.findall(r"\*\*(.+)\*\*", example.answer)[0]
            assert [row[int(found[1]) - 1] for row in was if row[0] == name] == [cell], example
            looked += 1
        elif re.match(r"(?:In order|Noted) before: ", thought):
            said = before(example).removeprefix("Noted: ").strip("*.").split(", ")
            assert [f"{a} {b}" for a, b in now[1:]] == said or [b for _, b in now[1:]] == said, example
            assert all(head in example.question for head in now[0]), example
            named += 1
        elif re.match(r"The table by ", thought):
            assert sorted(now[1:]) == sorted(was[1:]) and now[0] == was[0], example
    assert added > 120 and dropped > 40 and looked > 50 and named > 120


def test_what_is_asked_of_an_answer_is_true_of_it() -> None:
    ranks = counts = letters = opposites = 0
    for example in drawn(answer_turns, 900):
        if found := re.fullmatch(r"\*\*(\d+)\*\* is the (second|third) (largest|smallest)\.", example.answer):
            listed = list(map(int, re.findall(r"[lL]ist: ([\d, ]+)", example.thinking or "")[0].split(", ")))
            assert set(map(str, listed)) <= set(re.findall(r"\d+", example.messages[0].content)), example
            ordered = sorted(listed, reverse=found[3] == "largest")
            assert ordered[1 if found[2] == "second" else 2] == int(found[1]), example
            ranks += 1
        if found := re.search(r"has (\d+), so (\d+) \+ \1 = \*\*(\d+)\*\* in all", example.answer):
            assert int(found[1]) + int(found[2]) == int(found[3]) and found[2] in before(example), example
            counts += 1
        if found := re.fullmatch(r"\*\*(\d+)\*\* letters: \*(\w+)\*\.", example.answer):
            assert len(found[2]) == int(found[1]) and found[2] in before(example), example
            letters += 1
        if found := re.match(r"The opposite of (\S+) is \*\*(\S+)\*\*", example.answer):
            assert _BOTH_WAYS.get(found[1], found[2]) == found[2], example
            opposites += 1
    assert ranks > 100 and counts > 80 and letters > 80 and opposites > 100
