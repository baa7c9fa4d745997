"""Oneself and one's people in one breath: several facts in a sentence, each of which may be asked back, corrected, or not be there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.identity import identity_example
from tools.demo_model.corpus.jokes import joke_example
from tools.demo_model.corpus.recall_asked import and_the_other, asked_back, by_value, is_told, new_fact, straight
from tools.demo_model.corpus.recall_halves import (
    CIRCLE,
    COMMON,
    FAMILY,
    HALVES,
    KIND_OF,
    MERGED,
    MY_NAME_WHOLE,
    NAMED,
    PAIR_LEADS,
    PETS,
    SHORT_PAIRS,
    Half,
    had,
)
from tools.demo_model.corpus.recall_kinds import ALONE, KINDS, MY_NAME, VALUE_KINDS, near
from tools.demo_model.corpus.recall_more import both, doubted
from tools.demo_model.corpus.recall_owners import SELF, Owner, inflect, named, of_mine, same_as
from tools.demo_model.corpus.recall_talk import Fact, Recollection
from tools.demo_model.corpus.recall_values import indefinite
from tools.demo_model.corpus.smalltalk import opens_only

_JOINTS = (
    " and ",
    " and ",
    " and ",
    ", ",
    ", ",
    ". ",
    ". ",
    "; ",
    ", and ",
    " - ",
    "\n",
    " & ",
    ". also, ",
    " and btw ",
    ", oh and ",
)
_LAST = (" and ", " and ", " and ", ", and ", ", ", " & ")  # between the last two that share their subject
_LEADS = ("", "", "", "", "", "", "about me: ", "so, ", "a bit about me: ", "hi! ", "hello, ", "ok, ", "remember this: ", "let me introduce myself. ", "for later: ", "hey flint, ", "good evening. ", "to start with, ")  # fmt: skip
_TAILS = ("", "", "", "", "", "", "", ". nice to meet you", ". remember that", ". ok?", ". i'll ask you later", ", just so you know", "!", ". what about you?", ". got it?", ". that's me")  # fmt: skip

_Told = tuple[str, list[Fact]]  # a message, or a part of one, and what it tells


@dataclass(frozen=True)
class _Part:
    """A fact and the ways to put it: as a clause of its own, behind a subject said before, behind a comma."""

    fact: Fact
    whole: tuple[str, ...]
    rest: tuple[str, ...] = ()
    apposed: tuple[str, ...] = ()
    label: str = ""

    def put(self, pattern: str, subject: str = "") -> str:
        """The words of a pattern, which are what a thought will quote. subject: "they", whose verb is another."""
        noun = self.fact.owner.subject.removeprefix("my ")
        words = inflect(pattern, self.fact.owner, subject=subject).replace("a(n) %", f"{indefinite(noun)} {noun}")
        return words.replace("%", noun).replace("@", self.fact.value)


def _half(memory: Recollection, half: Half, owner: Owner) -> _Part:
    whole = (*half.whole, *(f"{{s}} {rest}" for rest in half.rest))
    return _Part(Fact(half.kind, owner, memory.slot(half.kind.pool), ""), whole, half.rest, half.apposed, half.label)


def _halves(memory: Recollection, owner: Owner, count: int) -> list[_Part]:
    """So many different things of one person, none of which is known."""
    rng, used = memory.rng, set[str]()
    parts: list[_Part] = []
    for _ in range(60):
        half = rng.choice(COMMON if rng.random() < 0.6 else HALVES)
        if len(parts) < count and near(half.kind) not in used and not is_told(memory, half.kind, owner):
            used.add(near(half.kind))
            parts.append(_half(memory, half, owner))
    return parts


def _nouns(memory: Recollection, count: int) -> list[str]:
    """Different relatives, acquaintances and pets of whom nothing was told."""
    rng = memory.rng
    known = {fact.owner.subject.removeprefix("my ") for fact in memory.facts}
    nouns: dict[str, None] = {}
    while len(nouns) < count:
        noun = rng.choice(rng.choices((FAMILY, CIRCLE, PETS), (6, 2, 4))[0])
        if known.isdisjoint((noun, *same_as(noun))) and not any(other in nouns for other in same_as(noun)):
            nouns.setdefault(noun)
    return list(nouns)


def _relation(memory: Recollection, noun: str) -> _Part:
    """Somebody's or an animal's name."""
    fact = Fact(KINDS[0], of_mine(noun), memory.slot("pet" if noun in PETS else "name"), "")
    whole, rest, apposed = had(noun)
    return _Part(fact, (*NAMED, *whole), rest, apposed, f"{noun}'s name")


def _quoted(part: _Part, words: str) -> Fact:
    return replace(part.fact, quote=words)


def _series(rng: Random, texts: Sequence[str], joints: Sequence[str]) -> str:
    """`a and b`; `a, b and c`."""
    last = rng.choice(joints)
    return f"{', '.join(texts[:-1])}{last}{texts[-1]}" if len(texts) > 1 else texts[0]


def _clauses(rng: Random, parts: list[_Part]) -> _Told:
    """Each with its own subject."""
    texts = [part.put(rng.choice(part.whole)) for part in parts]
    return rng.choice(_JOINTS).join(texts), [_quoted(*pair) for pair in zip(parts, texts, strict=True)]


def _shared(rng: Random, parts: list[_Part], lead: str) -> _Told:
    """One subject for all: "i am 34 and live in Oslo". lead: all that stands before, with that subject."""
    they = "they" if lead.endswith("they ") else ""
    texts = [part.put(rng.choice(part.rest), they) for part in parts]
    first = f"i {texts[0]}" if lead.endswith("i ") else texts[0]  # a clause is quoted from its subject on
    return lead + _series(rng, texts, _LAST), [_quoted(*pair) for pair in zip(parts, (first, *texts[1:]), strict=True)]


def _apposed(rng: Random, parts: list[_Part], first: str) -> _Told:
    """Behind a name or a person: "i'm Rune, 34, a welder from Bergen"."""
    texts = [part.put(rng.choice(part.apposed)) for part in parts]
    text = first
    for words in texts:
        text += f"{' ' if words.startswith(('from', 'with')) and rng.random() < 0.7 else ', '}{words}"
    return text, [_quoted(*pair) for pair in zip(parts, texts, strict=True)]


def _form(rng: Random, parts: list[_Part]) -> _Told:
    """Labels and values, as in a form."""
    joint = rng.choice((": ", ": ", ": ", " = ", " - ", " "))
    texts = [f"{part.label}{joint}{part.fact.value}" for part in parts]
    return rng.choice((", ", ", ", "; ", "\n", " / ", ". ")).join(texts), [_quoted(*pair) for pair in zip(parts, texts, strict=True)]  # fmt: skip


def _myself(memory: Recollection) -> _Told:
    """My name mostly, and what else I say of myself and mine."""
    rng = memory.rng
    parts: list[_Part] = []
    if not is_told(memory, MY_NAME, SELF) and rng.random() < 0.7:
        parts.append(_Part(Fact(MY_NAME, SELF, memory.slot("name"), ""), MY_NAME_WHOLE, label="name"))
    parts += _halves(memory, SELF, rng.choice((1, 1, 1, 2, 2, 3)) + (not parts) - (rng.random() < 0.3))
    if len(parts) < 2 or rng.random() < 0.3:
        parts += [_relation(memory, noun) for noun in _nouns(memory, rng.choice((1, 1, 2)))]
    told = parts[0].fact.kind is MY_NAME
    first, others = (parts[0], parts[1:]) if told else (None, parts)
    roll = rng.random()
    if roll < 0.08 and all(part.label for part in parts):
        return _form(rng, parts)
    if roll < 0.3 and first and all(part.apposed for part in others):
        name = first.put(rng.choice(("my name is @", "i'm @", "i am @", "@", "@ here", "this is @", "im @")))
        text, facts = _apposed(rng, others, name)
        return text, [_quoted(first, name), *facts]
    if roll < 0.62 and all(part.rest for part in others):
        if not first:
            return _shared(rng, others, "i ")
        name = first.put(rng.choice(("i'm @", "i am @", "im @", "my name is @")))
        joint = rng.choice((", i ", " and i ", ". i ", ", ", " and ")) if name[0] == "i" else rng.choice((", i ", " and i ", ". i "))  # fmt: skip
        text, facts = _shared(rng, others, f"{name}{joint}")
        return text, [_quoted(first, name), *facts]
    return _clauses(rng, parts)


def _merged(memory: Recollection) -> _Told:
    """Two facts in one phrase: "i work as a welder in Lyon"."""
    rng = memory.rng
    free = [row for row in MERGED if not any(is_told(memory, KIND_OF[name], SELF) for name in row[:2])]
    if not free:
        return _myself(memory)
    one, other, text, *quotes = rng.choice(free)
    facts = [Fact(kind, SELF, memory.slot(kind.pool), "") for kind in (KIND_OF[one], KIND_OF[other])]

    def put(words: str) -> str:
        return words.replace("@", facts[0].value).replace("#", facts[1].value)

    told = [replace(fact, quote=put(quote)) for fact, quote in zip(facts, quotes, strict=True)]
    if is_told(memory, MY_NAME, SELF) or rng.random() < 0.5:
        return put(text), told
    name = Fact(MY_NAME, SELF, memory.slot("name"), "")
    words = rng.choice(MY_NAME_WHOLE).replace("@", name.value)
    joint = rng.choice((". ", ", ", " and ", " - "))
    return f"{words}{joint}{put(text)}", [replace(name, quote=words), *told]


def _two_names(memory: Recollection) -> _Told:
    """Two or three by name: "my sister is Ingrid and my brother is Paul", or the second cut short."""
    rng = memory.rng
    parts = [_relation(memory, noun) for noun in _nouns(memory, rng.choice((2, 2, 2, 3, 4)))]
    if rng.random() < 0.5:
        whole, short = rng.choice(SHORT_PAIRS)
        texts = [part.put(whole if index == 0 else short) for index, part in enumerate(parts)]
        told = [_quoted(*pair) for pair in zip(parts, texts, strict=True)]
        return rng.choice(PAIR_LEADS) + _series(rng, texts, _LAST), told
    if rng.random() < 0.4:
        whole = rng.choice(NAMED)
        parts = [replace(part, whole=(whole,)) for part in parts]
    text, facts = _clauses(rng, parts)
    return rng.choice(PAIR_LEADS) + text, facts


def _somebody(memory: Recollection) -> _Told:
    """One other person with several facts: "my brother Paul is 34 and lives in Oslo", "my boss is Ana, she drives a van"."""
    rng = memory.rng
    noun = _nouns(memory, 1)[0]
    while noun in PETS:
        noun = _nouns(memory, 1)[0]
    relation = _relation(memory, noun)
    roll = rng.random()
    facts: list[Fact] = []
    if roll < 0.35:
        owner, subject = named(relation.fact.value, rng), relation.fact.value
    elif roll < 0.5:
        owner = of_mine(noun)
        subject = owner.subject
    else:
        owner = of_mine(noun, alias=relation.fact.value)
        words = relation.put(rng.choice(("my % @", "my %, @,", "my % is @", "my % is called @", "@ is my %")))
        pronoun = owner.pronoun or "they"
        facts = [_quoted(relation, words.rstrip(","))]
        subject = words if words.startswith("my") and " is " not in words else f"{words}{rng.choice((', ', '. ', ' and '))}{pronoun}"  # fmt: skip
    parts = _halves(memory, replace(owner, alias=""), rng.choice((2, 2, 3)) - bool(facts))
    if not all(part.rest for part in parts):
        return _two_names(memory)
    lone = not subject.endswith(("they", "he", "she"))
    if rng.random() < 0.25 and lone and all(part.apposed for part in parts):
        text, told = _apposed(rng, parts, f"this is {subject.rstrip(',')}")
    else:
        text, told = _shared(rng, parts, f"{subject} ")
        if not facts or not lone:  # else the clause that has the name is quoted just before
            told[0] = replace(told[0], quote=f"{subject if lone else subject.split()[-1]} {told[0].quote}")
    return text, [*facts, *(replace(fact, owner=owner) for fact in told)]


_SHAPES: tuple[tuple[Callable[[Recollection], _Told], float], ...] = (
    (_myself, 46), (_two_names, 26), (_merged, 12), (_somebody, 16),
)  # fmt: skip
_MAKERS, _WEIGHTS = [make for make, _ in _SHAPES], [weight for _, weight in _SHAPES]


def told_in_a_breath(memory: Recollection) -> Example:
    """A turn in which several facts are told at once."""
    rng = memory.rng
    text, facts = rng.choices(_MAKERS, _WEIGHTS)[0](memory)
    lead = rng.choice(_LEADS) if not text.startswith(("hi", "hello", "hey", "good")) else ""
    return memory.tell(facts, f"{lead}{text}{rng.choice(_TAILS)}")


def changed(memory: Recollection) -> Example:
    """A correction of one of several, the others as they were. A name by which somebody is also known stays."""
    known = any(fact.owner.alias for fact in memory.facts)
    free = [index for index, fact in enumerate(memory.facts) if not (known and fact.kind is KINDS[0])]
    return memory.correct(memory.rng.choice(free), close=False)


# What people say to an answer, which tells nothing and corrects nothing.
_REACTIONS = frames("ok[| thanks| cool| good| then]", "cool[| cool]", "nice[| one]", "aww[| right]", "sweet", "yay", "lol", "haha[|ha]", "thx", "thanks[| a lot]", "hm[|m]", "right", "great", "ugh", ":)", ";)", "neat", "fun", "good", "yes", "yep", "sure", "k", "oh well", "oh", "never mind", "i see", "all good", "perfect", "wow", "so yeah", "exactly", "alright", "fine", "👍", "😊")  # fmt: skip
_REPLIES = ("Good.", "Good. What next?", "All right.", "Ask when you like.")


def _reaction(memory: Recollection) -> Example:
    rng = memory.rng
    return memory.made(rng.choice(_REACTIONS), "", rng.choice(_REPLIES), "small talk", accept=("o", "l"))


def between(memory: Recollection, turns: int) -> None:
    """So many turns in between, many of them a joke: what people ask for while they see whether it forgets."""
    if memory.rng.random() < 0.2:
        memory.say(_reaction(memory))
    for _ in range(turns):
        if memory.rng.random() < 0.4:
            memory.spoken_of = None  # "she" and "it" would now be of the joke
            memory.say(_joke(memory))
        else:
            memory.quiet(1)


def _joke(memory: Recollection) -> Example:
    """A joke that was not told yet."""
    told = " ".join(message.content for message in memory.messages)
    while True:
        made = joke_example(replace(memory.draw, held=False))
        if len(made.messages) == 1 and "there" not in made.answer and made.answer[-30:] not in told:
            return made


def beside(memory: Recollection, told: Example) -> Example:
    """What is told in the same message as a question that has nothing to do with it, which is answered."""
    rng = memory.rng
    while len((other := memory.other()).messages) > 1 or other.steps or "\n" in other.question:
        pass
    words, question = told.question, other.question
    joined = f"{question.rstrip()}{' ' if question[-1:] in '?.!' else '. '}{words}" if rng.random() < 0.25 else f"{words.rstrip('.?! ')}{rng.choice(('. ', '. ', ', ', '! ', ' - '))}{question}"  # fmt: skip
    return other.asked(joined)


def _by_the_way(memory: Recollection) -> None:
    """Something told of oneself beside another question."""
    text, facts = _merged(memory) if memory.rng.random() < 0.2 else _myself(memory)
    memory.say(beside(memory, memory.tell(facts, text)))


def people_recall(draw: Draw) -> Example:
    """Several facts told in a breath, perhaps one changed, and any of them asked back."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 0, 1)))
    if rng.random() < 0.12:
        _by_the_way(memory)
    else:
        memory.say(memory.briefly(told_in_a_breath(memory)))
    if rng.random() < 0.2:
        memory.quiet(rng.choice((0, 0, 1)))
        memory.say(memory.briefly(told_in_a_breath(memory)))
    if rng.random() < 0.22:
        memory.say(changed(memory))
    between(memory, memory.distance())
    while rng.random() < 0.25:
        memory.say(straight(memory))
    ask = rng.choices((straight, and_the_other, by_value, both, doubted, asked_back), (30, 7, 8, 11, 5, 39))[0]
    return memory.finish(ask(memory) or straight(memory))


_PLAIN = tuple(kind for kind in KINDS if kind.name in ("home", "job", "age", "favourite colour", "favourite food", "birthday", "pet"))  # fmt: skip


def _plain_fact(memory: Recollection) -> Fact:
    """What people try first: a name, a code, a word, a password, where they live."""
    rng = memory.rng
    roll = rng.random()
    if roll < 0.28:
        return new_fact(memory, [], MY_NAME, SELF)
    if roll < 0.6:
        return new_fact(memory, [], rng.choice(ALONE))
    if roll < 0.75:
        return new_fact(memory, [], VALUE_KINDS[rng.choice(("secret", "pin", "time", "room", "number"))])
    return new_fact(memory, [], rng.choice(_PLAIN), SELF)


def plain_recall(draw: Draw) -> Example:
    """One thing told, a joke or another question in between, and the thing asked back; the last of them in common words."""
    memory = Recollection(draw)
    rng = draw.rng
    for _ in range(rng.choice((1, 1, 1, 2))):
        memory.say(memory.briefly(memory.tell([memory.phrase(_plain_fact(memory))])))
    between(memory, rng.choice((0, 1, 1, 1, 2, 2, 3)))
    return memory.finish(straight(memory) if rng.random() < 0.85 else asked_back(memory))


def yours_after_mine(draw: Draw) -> Example:
    """Facts of the person told, and then the model asked for its own: its name is not theirs."""
    memory = Recollection(draw)
    memory.say(memory.briefly(told_in_a_breath(memory)))
    between(memory, memory.rng.choice((0, 0, 0, 1, 2)))
    while "you" not in (made := identity_example(draw)).question.lower() or opens_only(made):
        pass
    return memory.finish(made)
