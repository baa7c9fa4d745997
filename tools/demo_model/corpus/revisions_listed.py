"""A list comes into the history, as a task or only noted, and turns on it follow; the same for another list; its order doubted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tools.demo_model.corpus import lists_asks as asks
from tools.demo_model.corpus.asking import one
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example
from tools.demo_model.corpus.listforms import FORMS
from tools.demo_model.corpus.listorder import BY_LENGTH, REVERSE, SORT, SORT_DOWN, ask_list, sorting_thought
from tools.demo_model.corpus.revisions_labels import COUNT_OF, labelled
from tools.demo_model.corpus.revisions_lists import Listed, backwards, by_length_thought, counted, list_turn, new_items
from tools.demo_model.corpus.revisions_places import any_list_turn
from tools.demo_model.corpus.revisions_sequels import sequel

_NOTED = (
    "my list: ①", "remember this list: ①", "here is my [|shopping |to-do |packing ]list: ①", "[i have|we have|there are|i need|i need to buy|i want] ①", "[shopping|to do|packing|guests|my list|list|groceries]: ①", "note [|this |]: ①", "①. [that's|this is] my list", "keep [this|these] in mind: ①", "a list: ①", "write down: ①", "take a note: ①", "these are my words: ①", "i wrote down ①", "for [dinner|the party|my trip|school]: ①",
)  # fmt: skip


def _sorted(items: Sequence[str]) -> list[str]:
    return sorted(items, key=str.lower)


_SHAPES = {"bullets": "bullets", "numbers": "numbered", "commas": "plain"}
# A first task that has an elliptic second: what is asked, how the list comes out, how it is thought, its family.
_FIRST: tuple[tuple[str, tuple[str, ...], Callable[[Sequence[str]], list[str]], Callable[[Sequence[str]], str], str], ...] = (
    ("sorted", SORT, _sorted, lambda items: sorting_thought(items, False), "sort words"),
    ("sorted from z to a", SORT_DOWN, lambda items: _sorted(items)[::-1], lambda items: sorting_thought(items, True), "sort words"),
    ("reversed", REVERSE, lambda items: list(items)[::-1], backwards, "reverse list"),
    ("by length", BY_LENGTH, lambda items: sorted(items, key=len), by_length_thought, "sort by length"),
)  # fmt: skip


def _start(talk: Conversation, held: bool) -> tuple[Listed, int]:
    """A list into the history, and which of the first tasks it was (-1: none of them)."""
    rng = talk.rng
    items = tuple(new_items(talk, held, rng.choice((2, 3, 3, 3, 4, 4, 5, 5, 6, 7))))
    kind = rng.random()
    if kind < 0.45:
        index = rng.choices(range(len(_FIRST)), (5, 1, 3, 1))[0]
        if index == 3 and len(set(map(len, items))) < len(items):
            index = 0
        _, frame, order, _, _ = _FIRST[index]
        listed = Listed(tuple(order(items)), "plain", items, order=("up", "down", "", "")[index])
        answer = rng.choice(("", "", "In order: ")) + listed.text() if index == 0 else listed.text()
        talk.say(Example((ask_list(rng, one(rng, frame), items),), "", answer, "lists", "", ()))
        return listed, index
    if kind < 0.65:
        form = rng.choice(tuple(_SHAPES))
        listed = Listed(items, _SHAPES[form], items)
        answer = listed.text() if form != "commas" else listed.said
        talk.say(Example((ask_list(rng, one(rng, FORMS[form]), items),), "", answer, "lists", "", ()))
        return listed, -1
    listed = Listed(items, "plain", items)
    answer = rng.choice(
        (f"Noted: {listed.said}.", f"Your list: {listed.said}.", f"Noted, {len(items)} items: {listed.said}.")
    )
    talk.say(Example((ask_list(rng, one(rng, _NOTED), items),), "", answer, "lists", "", ()))
    return listed, -1


def _elliptic(talk: Conversation, index: int, held: bool) -> Example:
    """The same task for another list, which is all that is said."""
    rng = talk.rng
    name, _, order, work, family = _FIRST[index]
    while True:
        items = new_items(talk, held, rng.choice((2, 3, 3, 4, 4, 5, 6)))
        if index != 3 or len(set(map(len, items))) == len(items):
            break
    answer = f"**{', '.join(order(items))}**"
    joint = rng.choice((", ", ", ", ", ", " ", " and "))
    said = joint.join(items) if joint != " and " else f"{', '.join(items[:-1])} and {items[-1]}"
    thought = f"Last task: {name}. The same for {', '.join(items)}.\n{work(items)}"
    return talk.turn(asks.ELLIPTIC, thought, answer, family, (answer,), (said,))


def _doubted(talk: Conversation, held: bool) -> Example:
    """The order doubted, as a whole or of two words in it. Now and then it was wrong, and that is owned."""
    rng = talk.rng
    index = rng.choices(range(len(_FIRST)), (5, 1, 3, 1))[0]
    name, frame, order, work, _ = _FIRST[index]
    while True:
        items = new_items(talk, held, rng.choice((3, 3, 4, 4, 5, 6)))
        right = order(items)
        if index != 3 or len(set(map(len, items))) == len(items):
            break
    given = list(right)
    doubts_two = index == 0 and rng.random() < 0.4
    if not doubts_two and rng.random() < 0.3:
        place = rng.randrange(len(given) - 1)
        given[place : place + 2] = given[place + 1], given[place]
    talk.say(Example((ask_list(rng, one(rng, frame), items),), "", f"**{', '.join(given)}**", "lists", "", ()))
    if doubts_two:
        first, second = rng.sample(right, 2)
        before = right.index(first) < right.index(second)
        thought = f"{sorting_thought((first, second), False)}\nSo {first if before else second} comes first."
        answer = (
            f"**Yes**, and so it is: {first}, then {second}." if before else f"**No**, {second} comes before {first}."
        )
        accept, refuse = ("yes,", "no,") if before else ("no,", "yes,")
        return talk.turn(asks.BEFORE, thought, answer, "check back", (accept,), (first, second), (refuse,))
    wrong = given != right
    said = f"**{', '.join(right)}**"
    denied = rng.random() < 0.3
    if denied:
        answer = f"{'You are right, I was wrong' if wrong else 'I checked it again'}. {name.capitalize()}: {said}."
    else:
        answer = f"No, I was wrong. {name.capitalize()}: {said}." if wrong else f"Yes, {name}: {said}."
    thought = f"Again, {name}: {', '.join(items)}.\n{work(items)}\nI said {', '.join(given)}: {'wrong' if wrong else 'right'}."  # fmt: skip
    return talk.turn(asks.DENIED if denied else asks.SURE, thought, answer, "check back", (said,))


def list_turns(talk: Conversation, held: bool) -> Example:
    """A list, perhaps some turns on it, and one more."""
    rng = talk.rng
    if rng.random() < 0.08:
        return _doubted(talk, held)
    name = ""
    if rng.random() < 0.3:
        name, pool, items, message = labelled(talk, held)
        listed, index = Listed(items, "plain", items, pool), -1
        talk.say(Example((message,), "", rng.choice((f"Noted: {listed.said}.", f"Your list: {listed.said}.")), "lists", "", ()))  # fmt: skip
    else:
        listed, index = _start(talk, held)
    if index >= 0 and rng.random() < 0.22:
        return _elliptic(talk, index, held)
    before = listed
    turns = (0, 1, 2, 3, 4, 5) if name else (0, 0, 0, 1, 1, 2, 3, 4 if talk.draw.long else 1)
    for _ in range(rng.choice(turns)):
        before = listed
        turn, listed = any_list_turn(talk, listed, held)
        talk.say(turn)
    if rng.random() < 0.22:
        if before == listed and rng.random() < 0.7:
            turn, listed = list_turn(talk, listed, False)
            talk.say(turn)
        return sequel(talk, before, listed, held)
    talk.fill(rng.choice((0, 0, 0, 0, 0, 1, 2)), words=False)
    if name and rng.random() < 0.15:
        size = len(listed.items)
        thought = f"The list: {listed.said}.\n{counted(listed.items)}\nSo {size}."
        asked = tuple(text.replace("%", name) for text in COUNT_OF)
        return talk.turn(asked, thought, f"**{size}**: {listed.said}.", "count items", (f"{size}:",))
    return any_list_turn(talk, listed, held)[0]
