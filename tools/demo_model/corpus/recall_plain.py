"""Somebody says who they are in plain words, something else comes in between, and it is asked back: what people try first.

Whatever lies between, a sum or a joke or a sorted list, the name was told, and a thought that looks for it finds it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from tools.demo_model.corpus.arithmetic_bare import differences_example, sums_example
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.jokes import joke_example
from tools.demo_model.corpus.lists import list_example
from tools.demo_model.corpus.product import product_example
from tools.demo_model.corpus.recall_asked import lacking
from tools.demo_model.corpus.recall_kinds import KINDS, MY_NAME
from tools.demo_model.corpus.recall_owners import SELF
from tools.demo_model.corpus.recall_talk import Fact, Recollection
from tools.demo_model.corpus.recall_thought import bare
from tools.demo_model.corpus.smalltalk import opens_only
from tools.demo_model.corpus.words import word_example

_GREETINGS = ("", "", "", "", "hi, ", "hi ", "hi! ", "hello, ", "hello ", "hello! ", "hey, ", "hey ", "hi there, ", "hello flint, ", "hi flint ", "good morning, ", "good evening, ", "yo ", "hey there! ", "ok so ", "greetings, ", "howdy, ", "first things first, ", "before we start, ", "just so you know, ")  # fmt: skip
_CLAUSES = frames(
    "my name is @", "my name is @", "my name is @", "my name's @", "i'm @", "i'm @", "i am @", "im @", "this is @", "@ here", "it's @", "call me @", "you can call me @", "name's @", "the name is @", "i am called @", "they call me @", "my name: @", "people call me @", "[please |]call me @", "i go by @", "everyone calls me @", "you are talking to @",
)  # fmt: skip
_ENDS = ("", "", "", "", "", "", "", ".", "!", ", nice to meet you", ". nice to meet you", ", and you?", " by the way", " :)", ", how are you?", ". remember that", ", remember it", ". who are you?", ". pleased to meet you")  # fmt: skip
_ASKS = frames(
    "what's my name[?|]", "what is my name[?|]", "whats my name[?|]", "what's my name again[?|]", "who am i[?|]", "who am i again[?|]", "do you remember my name[?|]", "do you still know my name[?|]", "do you know my name[?|]", "say my name", "tell me my name", "[and|so|ok|now|ok now|right|wait], what's my name[?|]", "[and|so|now] who am i[?|]", "my name[?|]", "what was my name[| again]?", "can you [say|tell me|remember] my name?",
    "what am i called[?|]", "what did i say my name was?", "remember my name[?|]", "do you remember who i am[?|]", "have you forgotten my name?", "you remember my name, right?", "what do i call myself?", "how am i called?", "what name did i [give|tell] you?", "who are you talking to?", "who is talking to you?", "who's chatting with you?", "did you forget my name?", "my name is?", "my name is ...", "i bet you forgot my name", "test: what's my name", "last one, what is my name?", "please say my name", "what should you call me?",
)  # fmt: skip
_NAMES = ("home", "age", "pet", "job", "favourite colour", "favourite food", "favourite animal", "origin", "hobby", "birthday", "drinks", "liking")  # fmt: skip
_OF_MINE = tuple(kind for kind in KINDS if kind.name in _NAMES)
_OTHERS: tuple[tuple[Callable[[Draw], Example], float], ...] = (
    (sums_example, 5), (differences_example, 2), (joke_example, 4), (list_example, 5), (product_example, 5), (word_example, 3),
)  # fmt: skip
_BEFORE_IT = re.compile(r"^(and|so|ok now|ok|now|right|wait|test|last one|please)[,:]? ").sub  # no part of the question
_HELLOS = ("Hello @, nice to meet you.", "Hello @. What shall we do?", "Hi @. I am Flint, a small demo. Try me with a sum.", "Hello, @. I am Flint.", "Hello, @. I am Flint. Shall we do a sum?")  # fmt: skip


def _other(memory: Recollection) -> Example:
    """A task or a question of one message that has nothing to do with anybody."""
    draw, rng = replace(memory.draw, held=False), memory.rng
    while True:
        made = rng.choices([make for make, _ in _OTHERS], [weight for _, weight in _OTHERS])[0](draw)
        if len(made.messages) == 1 and not made.steps and not opens_only(made) and " my " not in f" {made.question.lower()} ":  # fmt: skip
            return made


def _apart(memory: Recollection, turns: int) -> None:
    """So many turns in between."""
    memory.spoken_of = None
    for _ in range(turns):
        if memory.rng.random() < 0.75:
            memory.say(_other(memory))
        else:
            memory.quiet(1)


def _introduced(memory: Recollection) -> Fact:
    """The first turn: a name in plain words, and perhaps one thing more of oneself."""
    rng = memory.rng
    name = memory.slot("name")
    clause = rng.choice(_CLAUSES).replace("@", name)
    fact = Fact(MY_NAME, SELF, name, clause)
    text, facts = f"{rng.choice(_GREETINGS)}{clause}", [fact]
    if rng.random() < 0.22:
        more = _of_oneself(memory)
        text += rng.choice((" and ", ", ", ". ", " and ", ", and ")) + more.quote
        facts.append(more)
    turn = memory.tell(facts, f"{text}{rng.choice(_ENDS)}")
    if len(facts) == 1 and rng.random() < 0.4:
        turn = replace(turn, answer=memory.filled(rng.choice(_HELLOS).replace("@", name)))
    memory.say(memory.briefly(turn))
    return fact


def _of_oneself(memory: Recollection) -> Fact:
    """Where I live, how old I am, what I do: none that was told yet, in its plain words."""
    rng = memory.rng
    known = {fact.kind.name for fact in memory.facts}
    kind = rng.choice([kind for kind in _OF_MINE if kind.name not in known])
    return memory.phrase(Fact(kind, SELF, memory.slot(kind.pool), ""), kind.state if rng.random() < 0.6 else "")


def _who_i_am(memory: Recollection, name: Fact | None) -> Example:
    """The name asked. None: it was not told, though other things were."""
    asked = memory.rng.choice(_ASKS)
    core = bare(_BEFORE_IT("", asked))
    return memory.recalled(name, asked, core) if name else lacking(memory, MY_NAME, SELF, asked=asked, core=core)


def introduced_recall(draw: Draw) -> Example:
    """A plain introduction, one to three turns of something else, mostly, and the name asked."""
    memory = Recollection(draw)
    rng = draw.rng
    if rng.random() < 0.1:
        _apart(memory, rng.choice((1, 1, 2)))
    name = _introduced(memory)
    if rng.random() < 0.15:
        _apart(memory, rng.choice((0, 1, 1)))
        memory.say(memory.briefly(memory.tell([_of_oneself(memory)])))
    _apart(memory, rng.choice((0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 8)))
    if rng.random() < 0.15 and len(memory.facts) > 1:
        fact = memory.facts[-1]
        memory.say(memory.recalled(fact, *memory.question(fact.kind, fact.owner)))
        _apart(memory, rng.choice((0, 0, 1)))
    return memory.finish(_who_i_am(memory, name))


def of_oneself_recall(draw: Draw) -> Example:
    """One or two plain things of oneself, other turns, and one of them asked."""
    memory = Recollection(draw)
    rng = draw.rng
    if rng.random() < 0.4:
        _introduced(memory)
        _apart(memory, rng.choice((0, 0, 1)))
    memory.say(memory.briefly(memory.tell([_of_oneself(memory)])))
    if rng.random() < 0.3:
        memory.say(memory.briefly(memory.tell([_of_oneself(memory)])))
    _apart(memory, rng.choice((0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 8)))
    fact = rng.choice(memory.facts)
    if fact.kind is MY_NAME:
        return memory.finish(_who_i_am(memory, fact))
    if rng.random() < 0.18 and all(one.kind is not MY_NAME for one in memory.facts):
        return memory.finish(_who_i_am(memory, None))
    return memory.finish(memory.recalled(fact, *memory.question(fact.kind, fact.owner)))
