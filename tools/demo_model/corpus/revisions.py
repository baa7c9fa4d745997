"""Turns that do something further with the last word, list or text: now backwards, in capitals, as a table, without that."""

from __future__ import annotations

from dataclasses import replace

from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.wordlist import draw_word

_WORD_FIRST = (
    "spell @",
    "how do you spell @?",
    "reverse @",
    "@ backwards",
    "how many letters has @?",
    "what is the first letter of @?",
    "say @",
    "spell the word @",
)
_REVERSED = (
    "now reversed",
    "now backwards",
    "and backwards?",
    "backwards",
    "reverse it",
    "now reverse it",
    "and in reverse?",
    "the other way round",
    "and reversed?",
    "spell it backwards",
)
_CAPITALS = (
    "in capitals",
    "now in capitals",
    "and in capital letters?",
    "uppercase",
    "make it upper case",
    "now in caps",
    "in all caps please",
)
_LENGTH = (
    "how many letters [is that|does it have|has it]?",
    "how long is it?",
    "and how many letters?",
    "count its letters",
    "length?",
)
_SPELLED = ("spell it", "now spell it", "and spelled out?", "letter by letter", "spell that", "can you spell it?")
_FIRST = ("its first letter?", "what is the first letter?", "and the first letter?", "first letter?")
_LAST = ("its last letter?", "what is the last letter?", "and the last letter?", "last letter?")

_LIST_FIRST = (
    "sort @",
    "sort these: @",
    "put @ in alphabetical order",
    "alphabetical order: @",
    "my list: @",
    "remember this list: @",
    "here is my shopping list: @",
)
_AS_TABLE = (
    "as a table",
    "now as a table",
    "make a table of it",
    "can you make that a table?",
    "in a table please",
    "put it in a table",
)
_AS_NUMBERED = ("as a numbered list", "number them", "make it a numbered list", "numbered please", "now with numbers")
_AS_BULLETS = ("as bullet points", "as a bullet list", "make it bullets", "with bullets", "as a list")
_LIST_BACK = ("now reversed", "in reverse order", "reverse it", "the other way round", "backwards", "now the other way")
_LIST_ADD = ("add @", "now add @", "and add @ to it", "also @", "plus @", "put @ on the list too", "i forgot @")
_LIST_DROP = ("remove @", "without @", "take out @", "drop @", "now without @", "delete @ from it")
_LIST_COUNT = ("how many are there?", "how many [items|words] is that?", "count them", "how many?")
_LIST_NTH = ("which is the ! one?", "what is the ! one?", "the ! one?", "what's the ! word?")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")
_AGAIN = (
    "again",
    "say that again",
    "repeat that",
    "repeat your [last |]answer",
    "once more",
    "can you repeat that?",
    "what did you say?",
    "come again?",
    "pardon?",
)


def _spelled(word: str) -> str:
    return "-".join(word.lower())


def _word_turn(talk: Conversation, word: str) -> Example:
    kinds = (
        (_REVERSED, f"The word is {word}: {' '.join(word)}. Backwards: {' '.join(word[::-1])}.", word[::-1]),
        (_CAPITALS, f"The word is {word}. In capitals.", word.upper()),
        (_LENGTH, f"The word is {word}: {' '.join(f'{c}{i}' for i, c in enumerate(word, 1))}.", str(len(word))),
        (_SPELLED, f"The word is {word}: {' '.join(word)}.", _spelled(word)),
        (_FIRST, f"The word is {word}: {' '.join(word)}. First: {word[0]}.", word[0]),
        (_LAST, f"The word is {word}: {' '.join(word)}. Last: {word[-1]}.", word[-1]),
    )
    weights = (5, 2, 2, 2, 1, 1)
    patterns, thinking, result = talk.rng.choices(kinds, weights)[0]
    answer = {
        _REVERSED: f"*{word}* backwards is **{result}**.",
        _CAPITALS: f"**{result}**.",
        _LENGTH: f"*{word}* has **{result}** letters.",
        _SPELLED: f"*{word}* is spelt **{result}**.",
        _FIRST: f"*{word}* begins with **{result}**.",
        _LAST: f"*{word}* ends with **{result}**.",
    }[patterns]
    accept = (f"with {result}",) if patterns in (_FIRST, _LAST) else (result,)
    return talk.turn(patterns, thinking, answer, "revision", accept)


def _a_word(talk: Conversation, held: bool) -> str:
    while True:
        word = draw_word(replace(talk.draw, held=held)).lower()
        if 3 <= len(word) <= 9 and word.isalpha():
            return word


def _word_example(talk: Conversation, held: bool) -> Example:
    word = _a_word(talk, held)
    backwards = word[::-1]
    pattern = talk.rng.choice(_WORD_FIRST)
    if "backwards" in pattern or "reverse" in pattern:
        answer = f"*{word}* backwards is **{backwards}**."
    elif "many" in pattern:
        answer = f"*{word}* has **{len(word)}** letters."
    elif "first" in pattern:
        answer = f"*{word}* begins with **{word[0]}**."
    elif pattern.startswith("say"):
        answer = f"**{word}**."
    else:
        answer = f"*{word}* is spelt **{_spelled(word)}**."
    talk.say(talk.turn((pattern,), "", answer, "words", (), (word,)))
    if talk.rng.random() < 0.3:
        talk.say(_word_turn(talk, word))
    talk.fill(talk.rng.choice((0, 0, 0, 0, 1)), words=False)
    return _word_turn(talk, word)


def _list_turn(talk: Conversation, items: list[str], held: bool) -> tuple[Example, list[str]]:
    rng = talk.rng
    said = ", ".join(items)
    kind = rng.randrange(8)
    if kind == 0:
        rows = "\n".join(f"| {number} | {item} |" for number, item in enumerate(items, 1))
        answer, result = f"| # | word |\n|---|---|\n{rows}", items
        return talk.turn(_AS_TABLE, f"The list: {said}. As a table.", answer, "revision", (rows,)), result
    if kind == 1:
        answer = "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
        return talk.turn(_AS_NUMBERED, f"The list: {said}. Numbered.", answer, "revision", (answer,)), items
    if kind == 2:
        answer = "\n".join(f"- {item}" for item in items)
        return talk.turn(_AS_BULLETS, f"The list: {said}. One a line.", answer, "revision", (answer,)), items
    if kind == 3:
        turned = items[::-1]
        answer = f"**{', '.join(turned)}**"
        return talk.turn(_LIST_BACK, f"The list: {said}. Reversed.", answer, "revision", (answer,)), turned
    if kind == 4 and len(items) < 7:
        new = _a_word(talk, held)
        longer = [*items, new]
        answer = f"**{', '.join(longer)}**"
        return talk.turn(_LIST_ADD, f"The list: {said}. Add {new}.", answer, "revision", (answer,), (new,)), longer
    if kind == 5 and len(items) > 2:
        gone = rng.choice(items)
        shorter = [item for item in items if item != gone]
        answer = f"**{', '.join(shorter)}**"
        return talk.turn(
            _LIST_DROP, f"The list: {said}. Without {gone}.", answer, "revision", (answer,), (gone,)
        ), shorter
    if kind == 6:
        counted = " ".join(f"{item} {number}" for number, item in enumerate(items, 1))
        return talk.turn(
            _LIST_COUNT, f"{counted}.", f"**{len(items)}**: {said}.", "revision", (f"{len(items)}:",)
        ), items
    number = rng.randrange(min(len(items), len(_ORDINALS)))
    patterns = tuple(pattern.replace("!", _ORDINALS[number]) for pattern in _LIST_NTH)
    answer = f"The {_ORDINALS[number]} is **{items[number]}**."
    thinking = " ".join(f"{place} {item}" for place, item in enumerate(items, 1))
    return talk.turn(patterns, f"{thinking}.", answer, "revision", (f"is {items[number]}",)), items


def _list_example(talk: Conversation, held: bool) -> Example:
    rng = talk.rng
    items = list(dict.fromkeys(_a_word(talk, held) for _ in range(rng.randint(3, 6))))
    pattern = rng.choice(_LIST_FIRST)
    said = rng.choice((", ", ", ", " ")).join(items)
    if "sort" in pattern or "order" in pattern:
        items = sorted(items)
        answer = f"**{', '.join(items)}**"
    else:
        answer = rng.choice((f"Noted: {', '.join(items)}.", f"Your list: {', '.join(items)}."))
    talk.say(talk.turn((pattern,), "", answer, "lists", (), (said,)))
    for _ in range(rng.choice((0, 0, 1, 2))):
        turn, items = _list_turn(talk, items, held)
        talk.say(turn)
    return _list_turn(talk, items, held)[0]


def _again(talk: Conversation) -> Example:
    """The last answer, repeated word for word."""
    talk.fill(talk.rng.choice((1, 1, 2, 3)))
    answer = talk.messages[-1].content
    return talk.turn(_AGAIN, "They want my last answer again.", answer, "revision", (answer,))


def revision_example(draw: Draw) -> Example:
    """A word, a list or an answer, and then something further done with it."""
    talk = Conversation(draw)
    talk.fill(draw.rng.choice((0, 0, 0, 1)))
    kind = draw.rng.random()
    if kind < 0.1 and not draw.held:
        return talk.finish(_again(talk))
    return talk.finish((_word_example if kind < 0.55 else _list_example)(talk, draw.held))
