"""One thing told of somebody, and another asked that was not: a cat's name after its colour, a job after a name, a wife after nothing.

Whether it is there is decided by the sort of each clause, after all that was told of the same one was copied; so that
what is there is asked as often, of the same people and in the same words.
"""

from __future__ import annotations

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_asked import is_told, lacking
from tools.demo_model.corpus.recall_halves import CIRCLE, FAMILY, MY_NAME_WHOLE, PETS
from tools.demo_model.corpus.recall_kinds import KINDS, MY_NAME, Kind, near
from tools.demo_model.corpus.recall_owners import SELF, Owner, inflect, of_mine
from tools.demo_model.corpus.recall_people import between
from tools.demo_model.corpus.recall_talk import Fact, Recollection
from tools.demo_model.corpus.recall_thought import quoted


def _kind(name: str, pool: str, state: str, tells: str, nouns: str, whs: str) -> Kind:
    asks = [tuple(part.strip() for part in text.split("/")) for text in whs.split("; ")]
    return Kind(name, "anyone", pool, state, frames(*tells.split("; ")), frames(*nouns.split("; ")), tuple((a, b, c) for a, b, c in asks))  # fmt: skip


_AGE = next(kind for kind in KINDS if kind.name == "age")
# What is told of an animal, and of a thing of one's own.
_OF_PETS = (
    _kind("colour", "colour", "{s} (be) @", "{s} (be) [all|mostly] @; {s} (have) @ fur; the colour of {s} is @", "{p} colour; {p} color", "what colour/{s} (be)/(be) {s}; which color/{s} (have)/(do) {s} have; what/{s} look(s) like/(do) {s} look like"),
    _kind("food", "food", "{s} eat(s) @", "{s} only eat(s) @; {s} get(s) @ in the morning; i feed {s} @", "{p} food", "what/{s} eat(s)/(do) {s} eat; what/i feed {s}/do i feed {s}"),
    _kind("place", "place", "{s} sleep(s) @", "{s} always sleep(s) @; {s} (be) @ now; at night {s} lie(s) @", "{p} place", "where/{s} sleep(s)/(do) {s} sleep; where/{s} (be)/(be) {s}"),
    _AGE,
)  # fmt: skip
_OF_THINGS = (
    _kind("colour", "colour", "{s} (be) @", "{s} (be) painted @; {s} (have) a(n) @ top; the colour of {s} is @", "{p} colour; the color of {s}", "what colour/{s} (be)/(be) {s}; which color/{s} (have)/(do) {s} have"),
    _kind("price", "money", "{s} cost(s) @", "i paid @ for {s}; {s} (was) @; {s} set me back @", "the price of {s}", "how much/{s} cost(s)/(do) {s} cost; what/i paid for {s}/did i pay for {s}"),
    _kind("place", "place", "{s} (be) @", "{s} stand(s) @; i keep {s} @; i left {s} @", "the place of {s}", "where/{s} (be)/(be) {s}; where/i left {s}/did i leave {s}"),
    _kind("age", "age", "{s} (be) @ years old", "{s} (be) already @ years old; {s} (be) @ years old now; the age of {s} is @ years", "the age of {s}", "how old/{s} (be)/(be) {s}"),
)  # fmt: skip
_NAMES = ("home", "origin", "job", "employer", "age", "birthday", "hobby", "plays", "language", "studies", "allergy", "car", "phone", "shoe size", "tall", "eyes", "married", "favourite colour", "favourite food", "liking", "dislike", "drinks", "trip")  # fmt: skip
_OF_PEOPLE = tuple(kind for kind in KINDS if kind.name in _NAMES)
_THINGS = ("car", "bike", "house", "flat", "boat", "garden", "laptop", "phone", "sofa", "guitar", "piano", "tent", "camera", "desk", "coat", "kitchen", "bag", "lamp", "watch", "motorbike", "van", "tractor", "printer", "fridge")  # fmt: skip
# That somebody is there at all, of whom nothing else is said.
_THERE = frames("i have a(n) %", "i've got a(n) %", "there is my %", "my % is here", "i was with my % today", "i live with my %", "my % says hello", "i'm at my %'s place", "we have a(n) %", "i love my %", "my % is sleeping", "my % came by yesterday", "my % is nice", "i just called my %", "i miss my %", "i'm waiting for my %")  # fmt: skip
_NAME_TELLS = (*MY_NAME_WHOLE, "i'm @, nice to meet you", "hi, @ here", "@", "my name: @", "you may call me @")


def _whom(memory: Recollection) -> tuple[Owner, tuple[Kind, ...]]:
    """Somebody or something of one's own, and what can be told of it."""
    rng = memory.rng
    roll = rng.random()
    if roll < 0.42:
        return SELF, _OF_PEOPLE
    if roll < 0.62:
        return of_mine(rng.choice((*FAMILY, *FAMILY, *CIRCLE))), (*_OF_PEOPLE, KINDS[0])
    if roll < 0.84:
        return of_mine(rng.choice(PETS)), (*_OF_PETS, KINDS[0])
    return of_mine(rng.choice(_THINGS)), _OF_THINGS


def _tell(memory: Recollection, owner: Owner, kinds: tuple[Kind, ...], count: int) -> None:
    """So many things of one, told in a message."""
    rng = memory.rng
    facts: list[Fact] = []
    if owner is SELF and rng.random() < 0.6:
        name = memory.slot("name")
        facts.append(Fact(MY_NAME, SELF, name, rng.choice(_NAME_TELLS).replace("@", name)))
        count -= 1
    while len(facts) < count or not facts:
        kind = rng.choice(kinds)
        if all(near(one.kind) != near(kind) for one in facts):
            facts.append(memory.phrase(Fact(kind, owner, memory.slot(kind.pool), "")))
    memory.say(memory.briefly(memory.tell(facts)))


def _absent(memory: Recollection, owner: Owner, kinds: tuple[Kind, ...]) -> tuple[Kind, Owner]:
    """Something of the same one, or the same of another, that was not told; the name of somebody most."""
    rng = memory.rng
    while True:
        whose, of = (owner, kinds) if rng.random() < 0.68 else _whom(memory)
        named = KINDS[0] in of and rng.random() < 0.45
        kind = KINDS[0] if named else MY_NAME if whose is SELF and rng.random() < 0.12 else rng.choice(of)
        if not is_told(memory, kind, whose):
            return kind, whose


def _then_told(memory: Recollection, kind: Kind, owner: Owner) -> Example:
    """What was not there is told now, and asked again."""
    rng = memory.rng
    value = memory.slot(kind.pool)
    short = ("it's @", "@", "it is @", "@, i forgot to say", "oh, @", "then note: @", "right, it's @", "sorry. @")
    words = rng.choice(short) if rng.random() < 0.4 else inflect(rng.choice((kind.state, *kind.tells)), owner)
    fact = Fact(kind, owner, value, words.replace("@", value))
    told = memory.tell([fact], fact.quote)
    memory.say(memory.briefly(told))
    between(memory, rng.choice((0, 0, 1)))
    return memory.recalled(fact, *memory.question(kind, owner))


def _there(memory: Recollection) -> Example:
    """Somebody is spoken of of whom nothing is said, and something of them is asked."""
    rng = memory.rng
    pet = rng.random() < 0.45
    noun = rng.choice(PETS if pet else FAMILY)
    owner = of_mine(noun)
    article = "an" if noun[0] in "aeiou" else "a"
    words = rng.choice(_THERE).replace("a(n) %", f"{article} {noun}").replace("%", noun)
    said = memory.made(words, f"Told: {quoted([words])}. No more of {owner.subject}.", rng.choice(("Good to know.", "Noted.", f"Noted: {owner.reply_subject}.")), "introduction", ("not",))  # fmt: skip
    memory.say(said)
    between(memory, rng.choice((0, 0, 0, 1)))
    kind = KINDS[0] if rng.random() < 0.5 else rng.choice(_OF_PETS if pet else _OF_PEOPLE)
    return lacking(memory, kind, owner, f"About {owner.subject}: {quoted([words])} (no more).")


_ELLIPSIS = frames("and {n}?", "{n}?", "what about {n}?", "and {n}", "ok, and {n}?", "then {n}?", "{n} too?")


def lacking_recall(draw: Draw) -> Example:
    """Little told, and mostly something else asked."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 0, 1)))
    if rng.random() < 0.12:
        return memory.finish(_there(memory))
    owner, kinds = _whom(memory)
    _tell(memory, owner, kinds, rng.choice((1, 1, 1, 2, 2, 3)))
    if rng.random() < 0.25:
        _tell(memory, *_another(memory), 1)
    between(memory, rng.choice((0, 0, 0, 1, 1, 2)))
    while rng.random() < 0.15:
        fact = rng.choice(memory.facts)
        memory.say(memory.recalled(fact, *memory.question(fact.kind, fact.owner)))
    roll = rng.random()
    if roll < 0.42:
        fact = rng.choice(memory.facts)
        return memory.finish(memory.recalled(fact, *memory.question(fact.kind, fact.owner)))
    kind, whose = _absent(memory, owner, kinds)
    if roll < 0.54 and kind.nouns:  # one that is there, and then one that is not, in short
        fact = rng.choice(memory.facts)
        memory.say(memory.recalled(fact, *memory.question(fact.kind, fact.owner)))
        noun = inflect(rng.choice(kind.nouns), whose)
        return memory.finish(lacking(memory, kind, whose, asked=wording.put(rng.choice(_ELLIPSIS), n=noun), core=noun))
    turn = lacking(memory, kind, whose)
    if roll < 0.84:
        return memory.finish(turn)
    memory.say(turn)
    return memory.finish(_then_told(memory, kind, whose))


def _another(memory: Recollection) -> tuple[Owner, tuple[Kind, ...]]:
    """One of whom nothing was told yet."""
    while True:
        owner, kinds = _whom(memory)
        if owner is not SELF and not any(is_told(memory, kind, owner) for kind in kinds):
            return owner, kinds
