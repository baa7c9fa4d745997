"""A list, something done with it, and then turns that go on: as a table, without the second, sorted, which is longest."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tools.demo_model.corpus import lists_asks as asks
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example
from tools.demo_model.corpus.listorder import (
    bullets,
    numbers,
    sorting_thought,
)
from tools.demo_model.corpus.revisions_labels import fitting_word
from tools.demo_model.corpus.wordlist import draw_words, numbered

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_MOST = len(_ORDINALS)
_COUNTS = ("one", "two", "three", "four", "five", "six")

_JOINED = (
    "[now |and now |please |can you |ok, |]join [them|it|these|the words|all] with @", "[now |and |]with @ [between|in between|between them|instead|instead of commas|as separator][| please|?]", "[now |and |]separated by @[| please|?]", "put @ between [them|the words|each]", "@ [between them|instead of commas|instead|as separator][| please]", "[replace|change] the commas [with|by|to] @", "[use|take] @ instead[| of commas]", "[in|on] one line with @", "[glue|string|stick|link|connect] [them|it] together with @", "[separate|split|divide] [them|it] [by|with] @", "make [it|them] one string with @ between",
)  # fmt: skip
_SEPARATORS = (
    (" - ", "dashes|a dash|hyphens|-"), ("-", "dashes without spaces|hyphens, no spaces"), (" / ", "slashes|a slash|/"), ("; ", "semicolons|a semicolon|;"), (" + ", "plus signs|a plus|+"), (" ", "spaces|a space|just spaces|only spaces|blanks"), (" | ", "bars|a bar|pipes"), (" > ", "arrows like >|>|a greater sign"), (" and ", "the word and|'and'|and"), (" & ", "&|ampersands|and signs"), (" * ", "stars|asterisks|a star"), (" . ", "dots|a dot|points"), ("_", "underscores|an underscore|_"), (" : ", "colons|a colon|:"), (" or ", "the word or|'or'|or"),
)  # fmt: skip
_FLIPPED = {"": "", "up": "down", "down": "up"}
# Said of a list that is sorted, these do not ask for a place.
_ADD_ANYWHERE = tuple(text for text in frames(*asks.ADD) if not re.search(r"\b(?:end|then|top|under|longer)\b", text))
_MOVE = (
    "put the @ [one |word |item |]#[| please]", "[move|shift|bring] the @ [one |word |item |]to #", "the @ [one |word |]should be #", "[and |now |]the @ [one |]#, please", "[let|make] the @ be #", "i want the @ [one |]#",
)  # fmt: skip
_CAPITAL_NTH = (
    "[and |now |]the @ [one |word |]in capitals[?| please|]", "[write|put|show] the @ [one |word |]in [capitals|capital letters|upper case]", "the @ [one |]in caps", "only the @ [one |]in capitals",
)  # fmt: skip
_DROP_NUMBER = (
    "[remove|delete|drop|cut|take out|cross out|cancel|erase] number @[| please]", "[remove|delete|drop|cross out] [nr|no|#|entry|item|line|point] @", "without number @", "number @ [can go|is done|is wrong|out|off the list|must go]", "i don't need number @[| any more]", "[and |now |]not number @", "all but number @", "leave out number @", "number @ away, please",
)  # fmt: skip
_NUMBER = (
    "[and |]number @[?|]", "[what|which|what's|which one] is number @?", "[give|tell|show] me number @", "[item|entry|point|line|no|nr|#] @[?|]", "number @ please", "what do i have as number @?", "what stands at number @?", "which is on place @?", "place @?", "[and |]no. @[?|]",
)  # fmt: skip


@dataclass(frozen=True)
class Listed:
    """The list as it stands in the last answer. form: how it is written; given: in the order it came; pool: what it is
    of, where that was said; order: "up" or "down" after it was sorted."""

    items: tuple[str, ...]
    form: str = "plain"
    given: tuple[str, ...] = ()
    pool: str = ""
    order: str = ""

    @property
    def said(self) -> str:
        """As a thought quotes it."""
        return ", ".join(self.items)

    def text(self) -> str:
        """As an answer has it."""
        match self.form:
            case "table":
                rows = "\n".join(f"| {number} | {item} |" for number, item in enumerate(self.items, 1))
                return f"| # | word |\n|---|---|\n{rows}"
            case "numbered":
                return numbers(self.items)
            case "bullets":
                return bullets(self.items)
            case _:
                return f"**{self.said}**"


def counted(items: Sequence[str]) -> str:
    return ", ".join(f"{index} {item}" for index, item in enumerate(items, 1))


def backwards(items: Sequence[str]) -> str:
    size = len(items)
    return (
        f"{counted(items)}\nFrom the end: {', '.join(f'{size - i} {item}' for i, item in enumerate(reversed(items)))}"
    )


def by_length_thought(items: Sequence[str]) -> str:
    lines = [f"{item}: {' '.join(item)}, {len(item)}" for item in items]
    return "\n".join([*lines, ", ".join(f"{len(item)} {item}" for item in sorted(items, key=len))])


_MIDDLE = (
    "[and |so |now |]which [one |item |word |]stands in the middle[ now|]?", "[and |now |]the middle [one|item|word][?| please|]", "[and |so |]what is in the middle[ now|]?", "[and |]which is the middle [one|word|item]?", "[give me|tell me|say] the middle [one|word|item]", "[and |]in the middle[?|]", "the one in the middle[?| please|]", "[and |so |]who stands in the middle?", "middle one?", "which one is halfway?", "[and |]the centre one?",
)  # fmt: skip


class ListTurn:
    """One turn on a list: each method is a thing to ask for, and gives the example and the list after it."""

    def __init__(self, talk: Conversation, listed: Listed, held: bool) -> None:
        self.talk, self.listed, self.held, self.rng = talk, listed, held, talk.rng
        self.items = listed.items

    def _changed(self, patterns: tuple[str, ...], thought: str, items: Sequence[str], *values: str, family: str = "revision", form: str = "", order: str | None = None) -> tuple[Example, Listed]:  # fmt: skip
        """The list in another order, form or with other items, written as it was unless a form was asked for. order: what
        it is sorted by then, where that changes."""
        sorted_by = self.listed.order if order is None else order
        after = replace(self.listed, items=tuple(items), form=form or self.listed.form, order=sorted_by)
        shape = "" if self.listed.form == "plain" else f", {'as a table' if self.listed.form == 'table' else self.listed.form}"  # fmt: skip
        text = after.text()
        thinking = f"The list{shape}: {self.listed.said}.\n{thought}"
        return self.talk.turn(patterns, thinking, text, family, (text.lower(),), values), after

    def _asked(self, patterns: tuple[str, ...], thought: str, answer: str, accept: str, *values: str, family: str = "revision", refuse: tuple[str, ...] = ()) -> tuple[Example, Listed]:  # fmt: skip
        """Something about the list, which stays as it is."""
        thinking = f"The list: {self.listed.said}.\n{thought}"
        return self.talk.turn(patterns, thinking, answer, family, (accept,), values, refuse), self.listed

    def table(self) -> tuple[Example, Listed]:
        return self._changed(asks.TABLE, "As a table.", self.items, form="table")

    def numbered(self) -> tuple[Example, Listed]:
        return self._changed(asks.NUMBERED, "Numbered.", self.items, form="numbered")

    def bullets(self) -> tuple[Example, Listed]:
        return self._changed(asks.BULLETS, "One a line, with bullets.", self.items, form="bullets")

    def commas(self) -> tuple[Example, Listed]:
        return self._changed(asks.COMMAS, "With commas, on one line.", self.items, form="plain")

    def back(self) -> tuple[Example, Listed]:
        return self._changed(
            asks.BACK, backwards(self.items), self.items[::-1], family="reverse list", order=_FLIPPED[self.listed.order]
        )

    def sort(self) -> tuple[Example, Listed]:
        return self._changed(asks.SORTED, sorting_thought(self.items, False), sorted(self.items, key=str.lower), family="sort words", order="up")  # fmt: skip

    def sort_down(self) -> tuple[Example, Listed]:
        ordered = sorted(self.items, key=str.lower, reverse=True)
        return self._changed(asks.DOWN, sorting_thought(self.items, True), ordered, family="sort words", order="down")  # fmt: skip

    def by_length(self) -> tuple[Example, Listed]:
        return self._changed(
            asks.BY_SIZE, by_length_thought(self.items), sorted(self.items, key=len), family="sort by length", order=""
        )

    def capitals(self) -> tuple[Example, Listed]:
        upper = [item.upper() for item in self.items]
        return self._changed(asks.CAPITALS, f"In capitals: {', '.join(' '.join(item) for item in upper)}.", upper)

    def small(self) -> tuple[Example, Listed]:
        """After capitals."""
        lower = [item.lower() for item in self.items]
        return self._changed(asks.SMALL, f"In small letters: {', '.join(' '.join(item) for item in lower)}.", lower)

    def add(self) -> tuple[Example, Listed]:
        new = self.new_word()
        if self.rng.random() < 0.2:
            return self._changed(asks.ADD_FIRST, f"{new} first, then all of them.", [new, *self.items], new, order="")
        if self.listed.order:  # a list that was sorted stays sorted
            return self._sorted_in(_ADD_ANYWHERE, new, self.listed.order == "down")
        return self._changed(asks.ADD, f"All of them, then {new}.", [*self.items, new], new)

    def _sorted_in(self, patterns: tuple[str, ...], new: str, down: bool) -> tuple[Example, Listed]:
        ordered = sorted([*self.items, new], key=str.lower, reverse=down)
        thought = f"With {new}, sorted{' z to a' * down}.\n{sorting_thought([*self.items, new], down)}"
        return self._changed(patterns, thought, ordered, new, family="sort words", order="down" if down else "up")

    def insert(self) -> tuple[Example, Listed]:
        """Into a list that is sorted, at its place."""
        if list(self.items) != sorted(self.items, key=str.lower):
            return self.add()
        return self._sorted_in(asks.INSERT, self.new_word(), False)

    def drop(self) -> tuple[Example, Listed]:
        index = self.rng.randrange(len(self.items))
        rest = self.items[:index] + self.items[index + 1 :]
        gone = self.items[index]
        if self.rng.random() < 0.5:
            return self._changed(asks.DROP, f"All but {gone}.", rest, gone)
        name = "last" if index + 1 == len(self.items) and self.rng.random() < 0.6 else _ORDINALS[index]
        return self._changed(asks.DROP_NTH, f"{counted(self.items)}\nThe {name} is {gone}: all but {gone}.", rest, name)

    def drop_number(self) -> tuple[Example, Listed]:
        """By the number that it has in a numbered list, or would have."""
        index = self.rng.randrange(len(self.items))
        gone, rest = self.items[index], self.items[:index] + self.items[index + 1 :]
        thought = f"{counted(self.items)}\nNumber {index + 1} is {gone}: all but {gone}."
        return self._changed(_DROP_NUMBER, thought, rest, str(index + 1))

    def number(self) -> tuple[Example, Listed]:
        index = self.rng.randrange(len(self.items))
        thought = f"{counted(self.items[: index + 1])}\nNumber {index + 1} is {self.items[index]}."
        answer = f"Number {index + 1} is **{self.items[index]}**."
        return self._asked(_NUMBER, thought, answer, self.items[index].lower(), str(index + 1), family="item at")

    def move(self) -> tuple[Example, Listed]:
        """The first to the end, or the last to the front."""
        first = self.rng.random() < 0.5
        gone = self.items[0 if first else -1]
        rest = self.items[1:] if first else self.items[:-1]
        name, place = ("first", "last") if first else ("last", "first")
        thought = f"The {name} is {gone}: it goes {'behind' if first else 'before'} all others."
        return self._changed(_MOVE, thought, [*rest, gone] if first else [gone, *rest], name, place, order="")  # fmt: skip

    def capital_nth(self) -> tuple[Example, Listed]:
        index = self.rng.randrange(len(self.items))
        name = "last" if index + 1 == len(self.items) and self.rng.random() < 0.7 else _ORDINALS[index]
        item = self.items[index]
        path = f"From the end: {item}" if name == "last" else counted(self.items[: index + 1])
        thought = f"{path}\nThe {name} is {item}.\nIn capitals: {' '.join(item.upper())}"
        return self._asked(_CAPITAL_NTH, thought, f"**{item.upper()}**", item.lower(), name, family="case")

    def joined(self) -> tuple[Example, Listed]:
        """With something else between; after it the list is as it was."""
        between, names = self.rng.choice(_SEPARATORS)
        name = self.rng.choice(names.split("|"))
        text = between.join(self.items)
        return self._asked(_JOINED, f"With {name} between: {text}", f"`{text}`", text.lower(), name)

    def swap(self) -> tuple[Example, Listed]:
        index, new = self.rng.randrange(len(self.items)), self.new_word()
        old = self.items[index]
        after = (*self.items[:index], new, *self.items[index + 1 :])
        return self._changed(asks.SWAP, f"{new} where {old} stands.", after, old, new, order="")

    def some(self) -> tuple[Example, Listed]:
        count = self.rng.randint(1, min(len(self.items) - 1, len(_COUNTS)))
        name = _COUNTS[count - 1] if self.rng.random() < 0.7 else str(count)
        if self.rng.random() < 0.65:
            thought = f"The first {count}: {counted(self.items[:count])}."
            return self._changed(asks.FIRST_ONES, thought, self.items[:count], name)
        kept = self.items[-count:]
        return self._changed(asks.LAST_ONES, f"From the end {count}: {', '.join(reversed(kept))}.", kept, name)

    def original(self) -> tuple[Example, Listed]:
        if self.listed.given == self.items or not self.listed.given:
            return self.back()
        return self._changed(asks.ORIGINAL, f"As it came first: {', '.join(self.listed.given)}.", self.listed.given, order="")  # fmt: skip

    def count(self) -> tuple[Example, Listed]:
        size = len(self.items)
        answer = self.rng.choice((f"**{size}**: {self.listed.said}.", f"There are **{size}**.", f"**{size}**."))
        return self._asked(asks.COUNT, f"{counted(self.items)}\nSo {size}.", answer, str(size), family="count items")

    def nth(self) -> tuple[Example, Listed]:
        index = self.rng.randrange(len(self.items))
        name = "last" if index + 1 == len(self.items) and self.rng.random() < 0.7 else _ORDINALS[index]
        item = self.items[index]
        path = f"From the end: {item}" if name == "last" else counted(self.items[: index + 1])
        answer = self.rng.choice((f"The {name} is **{item}**.", f"**{item}** is the {name}.", f"**{item}**."))
        return self._asked(asks.NTH, f"{path}\nThe {name} is {item}.", answer, item.lower(), name, family="item at")

    def middle(self) -> tuple[Example, Listed]:
        """The one with as many before it as behind it."""
        size = len(self.items)
        if size < 3 or not size % 2:
            return self.nth()
        item = self.items[size // 2]
        thought = f"{counted(self.items)}\n{size} in all: the middle is {size // 2 + 1}, {item}."
        answer = self.rng.choice((f"**{item}**", f"The middle one is **{item}**."))
        return self._asked(_MIDDLE, thought, answer, item.lower(), family="item at")

    def extreme(self) -> tuple[Example, Listed]:
        longest = self.rng.random() < 0.6
        wanted = (max if longest else min)(map(len, self.items))
        found = [item for item in self.items if len(item) == wanted]
        name, patterns = ("longest", asks.LONGEST) if longest else ("shortest", asks.SHORTEST)
        thought = "\n".join([*(f"{item}: {numbered(item)}" for item in self.items), f"The {name}: {', '.join(found)}, {wanted}."])  # fmt: skip
        said = f"**{found[0]}**" if len(found) == 1 else f"{', '.join(f'**{item}**' for item in found[:-1])} and **{found[-1]}**"  # fmt: skip
        answer = f"{said}, with {wanted} letters{' each' if len(found) > 1 else ''}."
        return self._asked(patterns, thought, answer, said.replace("*", "").lower(), family="longest")

    def has(self) -> tuple[Example, Listed]:
        there = self.rng.random() < 0.5
        word = self.rng.choice(self.items) if there else self.new_word()
        seen = self.items[: self.items.index(word) + 1] if there else self.items
        thought = f"Looking for {word}: " + ", ".join(f"{item} {'yes' if item == word else 'no'}" for item in seen)
        answer = f"**Yes**, *{word}* is there." if there else f"**No**, there is no *{word}* in it."
        verdict, other = ("yes,", "no,") if there else ("no,", "yes,")
        return self._asked(asks.HAS, thought, answer, verdict, word, family="has item", refuse=(other,))

    def starting(self) -> tuple[Example, Listed]:
        """Those that begin with a letter, which may be none."""
        letter = (self.rng.choice(self.items) if self.rng.random() < 0.8 else self.new_word())[0].lower()
        found = [item for item in self.items if item[0].lower() == letter]
        thought = f"Looking for {letter}: " + ", ".join(f"{item} {'yes' if item in found else 'no'}" for item in self.items)  # fmt: skip
        answer = f"**{', '.join(found)}**." if found else f"None of them begins with *{letter}*."
        accept = f"{', '.join(found)}." if found else "none of them"
        return self._asked(asks.STARTING, thought, answer, accept.lower(), letter, family="has item")

    def initials(self) -> tuple[Example, Listed]:
        result = "".join(item[0].upper() for item in self.items)
        thought = (
            f"{', '.join(f'{item} {item[0].lower()}' for item in self.items)}\nTogether: {' '.join(result.lower())}"
        )
        return self._asked(asks.INITIALS, thought, f"**{result}**", result.lower(), family="initials")

    def again(self) -> tuple[Example, Listed]:
        return self._changed(asks.AGAIN, "The same again.", self.items)

    def only(self) -> tuple[Example, Listed]:
        return self._changed(asks.ONLY, "Only the list.", self.items)

    def new_word(self) -> str:
        pool = self.listed.pool
        while (word := fitting_word(self.talk, pool, self.held) if pool else new_items(self.talk, self.held, 1)[0]) in self.items:  # fmt: skip
            pass
        return word


_Method = Callable[[ListTurn], tuple[Example, Listed]]
_CHANGES: tuple[tuple[_Method, int, int], ...] = (
    # what, how often, and how many items it needs
    (ListTurn.table, 4, 2), (ListTurn.numbered, 3, 2), (ListTurn.bullets, 3, 2), (ListTurn.commas, 1, 2), (ListTurn.back, 5, 2), (ListTurn.sort, 4, 2), (ListTurn.sort_down, 2, 2),
    (ListTurn.by_length, 2, 2), (ListTurn.capitals, 2, 2), (ListTurn.small, 14, 1), (ListTurn.add, 5, 1), (ListTurn.drop, 5, 3), (ListTurn.swap, 3, 2), (ListTurn.some, 4, 3), (ListTurn.original, 1, 2),
    (ListTurn.count, 3, 2), (ListTurn.nth, 4, 2), (ListTurn.middle, 4, 3), (ListTurn.extreme, 4, 2), (ListTurn.has, 2, 2), (ListTurn.initials, 1, 2),
    (ListTurn.insert, 6, 2), (ListTurn.starting, 3, 2), (ListTurn.again, 2, 2), (ListTurn.only, 1, 2), (ListTurn.drop_number, 2, 3), (ListTurn.number, 2, 2), (ListTurn.joined, 3, 2), (ListTurn.move, 2, 3), (ListTurn.capital_nth, 2, 2),
)  # fmt: skip


def list_turn(talk: Conversation, listed: Listed, held: bool) -> tuple[Example, Listed]:
    size = len(listed.items)
    fitting = [
        (m, share)
        for m, share, least in _CHANGES
        if size >= least
        and (size < _MOST or m not in (ListTurn.add, ListTurn.insert))
        and (m is not ListTurn.small or all(item.isupper() for item in listed.items))
    ]
    if listed.form == "plain" and any(len(item) == len(other) for item in listed.items for other in listed.items if item is not other):  # fmt: skip
        fitting = [(make, share) for make, share in fitting if make is not ListTurn.by_length]
    make = talk.rng.choices([make for make, _ in fitting], [share for _, share in fitting])[0]
    return make(ListTurn(talk, listed, held))


def new_items(talk: Conversation, held: bool, count: int) -> list[str]:
    """Different words for a list, in lower case."""
    while True:
        words = [word.lower() for word in draw_words(replace(talk.draw, held=held), count, 10)]
        if len(set(words)) == count and all(len(word) > 1 for word in words):
            return words
