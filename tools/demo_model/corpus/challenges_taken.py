"""What an answer offered, taken up by `yes please`, `ok do that`, `the second one`: it is done, or its words are asked for."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Example
from tools.demo_model.corpus.followups_results import free
from tools.demo_model.corpus.identity import identity_example
from tools.demo_model.corpus.jokes import JOKES
from tools.demo_model.corpus.limits import limit_example
from tools.demo_model.corpus.listorder import sorting_thought
from tools.demo_model.corpus.products import work
from tools.demo_model.corpus.revisions_lists import new_items
from tools.demo_model.corpus.revisions_words import a_word
from tools.demo_model.corpus.smalltalk import smalltalk_example
from tools.demo_model.corpus.smalltalk_slots import with_article
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.tales import TEXTS, THINGS, told_of
from tools.demo_model.corpus.wordlist import letters

# The things an answer offers: what they are called in the thought, and how answers name them.
_THINGS = (
    ("a joke", r"\bjokes?\b"),
    ("a tiny story", r"\bstor(?:y|ies)\b"),
    ("a two-line poem", r"\b(?:poems?|two lines of verse)\b"),
    ("a haiku", r"\bhaiku\b"),
    ("a word spelt", r"\bspell(?:ing)?\b"),
    ("a word turned round", r"\bbackwards\b|\breverse\b"),
    ("a list sorted", r"\bsort(?:ing|ed)?\b|\ba list\b"),
    ("a sum", r"\bsums?\b|\badd\b"),
)
_OFFERS = re.compile(r"\?$|\btry me\b|\bask me\b|\bgive me\b|\bI can\b|\bname a\b|\bnearest\b|\bI (?:sort|spell|add)\b|\bI do\b", re.IGNORECASE)  # fmt: skip
_YES = frames(
    "[yes|yes please|yeah|yep|ok|okay|sure|alright|fine|go on then|go ahead|do it|do that|please do|why not|go on|let's do that|sounds good|sure, why not|yes, do that|ok do that|ok then|go for it|please|try it|show me|let's go|do so|yes, go on|ok, show me|i'd like that|that one|good idea, do it|well go on then][|.|!]",
    "[ok|yes|sure|fine], [do that|go on|show me|then do it|do it|let's see|let's have it|i'm waiting|please do that]", "then do [that|it|so]", "do what you [offered|said|just offered]", "[let's|lets] [see|hear] it", "you offered, so do it", "prove it then, do it",
)  # fmt: skip
_THAT = frames(
    "[ok |ok, |yes, |then |]the {n}[| one| one please| please| thing| of those|, please]", "[do|try|take|show me|let's do|go with|give me] the {n}[| one| of those| thing]", "number {d}[| please]", "i'd like the {n}[| one]", "the {n} one you [said|named|offered]", "{n} one[| please]", "can you do the {n}[| one]?",
)  # fmt: skip
_BY_NAME = frames("[ok |yes, |then |ok, ]{t}[| then| please]", "{t} it is", "{t}, please", "let's do {t}", "i take {t}", "go on, {t}", "ok, show me {t}")  # fmt: skip
_SAID = {"a joke": "the joke", "a tiny story": "the story", "a two-line poem": "the poem", "a haiku": "the haiku", "a word spelt": "the spelling", "a word turned round": "the backwards thing", "a list sorted": "the sorting", "a sum": "the sum"}  # fmt: skip
_ORDINALS = ("first", "second", "third", "fourth")


def _offered(answer: str) -> list[str]:
    """What an answer offers, in its order."""
    found = [(match.start(), name) for name, pattern in _THINGS if (match := re.search(pattern, answer, re.IGNORECASE))]
    return [name for _, name in sorted(found)]


def _done(talk: Conversation, name: str, word: str = "") -> tuple[str, str, str]:
    """The work, the answer and what marks it: done at once, with this word or as an example of mine."""
    rng = talk.rng
    if name == "a joke":
        joke = rng.choice(JOKES)[0]
        return "One by heart.", joke, re.split(r"[.?:!]", joke)[0]
    kind = {"a tiny story": "story", "a two-line poem": "poem", "a haiku": "haiku"}.get(name)
    if kind:
        thing = word or rng.choice(THINGS)
        return (
            f"About {with_article(thing)}{', my choice' * (not word)}.",
            told_of(rng.choice(TEXTS[kind]), thing),
            thing,
        )
    if name == "a sum":
        while not free("+", a := rng.randint(12, 99), b := rng.randint(12, 99)):
            pass
        return work("+", a, b), f"Such as: {a} + {b} = **{a + b}**.", f"= {a + b}"
    if name == "a list sorted":
        items = new_items(talk, False, 3)
        ordered = ", ".join(sorted(items))
        return f"{', '.join(items)}\n{sorting_thought(items, False)}", f"Such as: {', '.join(items)}. Sorted: **{ordered}**.", ordered  # fmt: skip
    lead = "" if word else "Such as: "
    word = word or a_word(talk, False, 3).lower()
    if name == "a word spelt":
        spelt = "-".join(word)
        return f"{word}\n{letters(word)}", f"{lead}{word} is spelt **{spelt}**.", spelt
    back = word[::-1]
    return f"{word}\n{letters(word)}\nBackwards: {letters(back)}\nJoined: {back}", f"{lead}{word} → **{back}**.", back  # fmt: skip


_ASKS_FOR = re.compile(r"\b(?:give me|name|tell me|write|type)\b[^.]*\b(?:words?|lists?|numbers?|sum)\b|\bwhich (?:word|list|numbers?)|\badd up\b|\balong the way\b|\bthat you (?:have|write)\b|\banything to\b", re.IGNORECASE)  # fmt: skip
_OF_IT = re.compile(r"\b(?:spell|reverse|about) it\b")
_SHOWN_WORD = re.compile(r"\*\*([a-z]{3,10})\*\*")
_UNREADY = re.compile(r"A few more|\badd to it\b|\bto add\?")
_NEEDED = {
    "a word spelt": "Gladly. Which word?", "a word turned round": "Gladly. Which word?", "a list sorted": "Gladly. Which words or numbers?", "a sum": "Gladly. Which two numbers?",
}  # fmt: skip


def _by(rng: Random, things: list[str]) -> tuple[str, int]:
    """How it is taken up, and which one that means: with nothing said the first."""
    roll = rng.random()
    if len(things) < 2 or roll < 0.4:
        return rng.choice(_YES), 0
    index = rng.randrange(min(len(things), len(_ORDINALS)))
    if roll < 0.75:
        return rng.choice(_THAT).replace("{n}", _ORDINALS[index]).replace("{d}", str(index + 1)), index
    return rng.choice(_BY_NAME).replace("{t}", _SAID[things[index]]), index


def taken_up(talk: Conversation) -> Example:
    """An answer of its own that offers something, and that taken up."""
    rng = talk.rng
    while True:
        maker = rng.choices((smalltalk_example, identity_example, limit_example), (5, 2, 3))[0]
        made = maker(replace(talk.draw, held=False))
        if (
            len(made.messages) > 1
            or made.steps
            or not _OFFERS.search(made.answer)
            or "`" in made.answer
            or _UNREADY.search(made.answer)
        ):
            continue
        things, word = _offered(made.answer), ""
        if _OF_IT.search(made.answer):
            shown = _SHOWN_WORD.search(made.answer)
            if not shown or word_is_held_out(word := shown[1]):
                continue
        if 0 < len(things) < 5:
            break
    talk.say(made)
    asked, index = _by(rng, things)
    name = things[index]
    which = f" The {_ORDINALS[index]}: {name}." if len(things) > 1 else ""
    opening = f"I offered: {', '.join(f'{i} {thing}' for i, thing in enumerate(things, 1))}.{which}"
    if name in _NEEDED and not word and _ASKS_FOR.search(made.answer):
        answer = _NEEDED[name]
        return talk.turn((asked,), f"{opening} Its words are not here: I ask.", answer, "follow-up", (answer.lower(),))
    thought, answer, accept = _done(talk, name, word)
    return talk.turn((asked,), f"{opening}\n{thought}", answer, "follow-up", (accept.lower(),))
