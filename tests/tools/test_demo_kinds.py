"""Several things of a kind: as many as were asked for, none twice, and another one is new."""

from __future__ import annotations

import re
from random import Random

from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Draw
from tools.demo_model.corpus.kindlists import MOST, kind_list_example
from tools.demo_model.corpus.kindlists_members import CLOSED, KINDS, OPEN
from tools.demo_model.corpus.kindlists_turns import kind_turns
from tools.demo_model.corpus.numberwords import in_words

_COUNTED = re.compile(r"Asked: (\d+) ([^.\n]+)\.\n(.*): (\d+)")


def _items(text: str) -> list[str]:
    """What an answer lists, in whatever form."""
    if found := re.search(r"\*\*(.*)\*\*$", text):
        return found[1].split(", ")
    lines = text.replace("```", "").strip().split("\n")
    return [re.sub(r"^(?:- |\d+\. )", "", line) for line in lines]


def test_as_many_different_things_are_named_as_were_asked_for() -> None:
    rng, checked = Random("kinds"), 0
    known = {kind.name: set(kind.members) for kind in KINDS}
    for _ in range(800):
        made = kind_list_example(Draw(rng))
        assert made.thinking is not None
        for asked, name, counted, said in _COUNTED.findall(made.thinking):
            items = [item.split(" ", 1)[1] for item in counted.split(", ")]
            assert len(set(items)) == len(items) == int(said) == int(asked), made
            assert set(items) <= known[name], made
            listed = made.answer.lower()
            assert all(item.lower() in listed for item in items), made
            if made.thinking.count("Asked") == 1 and "Sorted" not in made.thinking:
                assert _items(made.answer) == items, made
                figure = re.search(r"\d+", re.sub("1. 2. 3", "", made.question.lower()))
                assert figure is None or int(figure[0]) == len(items), made
                checked += 1
    assert checked > 400


def test_more_than_there_are_is_said() -> None:
    rng, met = Random("too many"), 0
    for _ in range(600):
        made = kind_list_example(Draw(rng))
        if "only **" in made.answer or "I stop at" in made.answer:
            most = int(re.search(r"\*\*(\d+)\*\*", made.answer)[1])  # type: ignore[index]
            assert made.answer.count("\n") == most + 1, made
            met += 1
    assert met > 15


def test_another_one_was_not_named_before() -> None:
    rng, met = Random("another"), 0
    for _ in range(600):
        made = kind_turns(talk := Conversation(Draw(rng)))
        if " so far: " in (made.thinking or "") and "**no more**" not in made.answer.lower():
            before = _items(talk.messages[-1].content.rstrip("."))
            new = re.search(r"\*\*(.*)\*\*", made.answer)[1].split(", ")  # type: ignore[index]
            assert not set(new) & set(before), made
            met += 1
    assert met > 100


def test_a_kind_has_more_than_is_ever_counted_off() -> None:
    assert all(len(kind.members) >= MOST for kind in OPEN)
    assert all(in_words(len(kind.members)) for kind in CLOSED)
