"""Whom or what a fact is about: the person who writes, their people, somebody with a name, appointments, things."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from random import Random

ME, THIRD, PLURAL = 1, 3, 6  # how the verb after it is inflected; `you` in answers goes with PLURAL's forms
_SHE = ["sister", "mother", "mom", "mum", "wife", "daughter", "aunt", "grandma", "grandmother", "girlfriend", "niece"]
_HE = ["brother", "father", "dad", "husband", "son", "uncle", "grandpa", "grandfather", "boyfriend", "nephew"]
_EITHER = ["boss", "neighbour", "neighbor", "cousin", "friend", "best friend", "colleague", "coworker", "teacher", "doctor", "dentist", "landlord", "roommate", "flatmate", "partner", "coach", "manager", "accountant", "hairdresser", "piano teacher", "older sister", "little brother", "youngest son", "twin", "mentor", "tutor"]  # fmt: skip
_STRANGERS = ["the new guy", "the neighbour upstairs", "the man next door", "the new teacher", "the intern", "the old lady", "the plumber", "the tenant", "our guest", "the driver", "the new girl", "the tall guy"]  # fmt: skip
_PETS = ["dog", "cat", "rabbit", "hamster", "parrot", "horse", "goldfish", "turtle", "puppy", "kitten", "pony"]


_SAME = ("mother mom mum", "father dad", "grandma grandmother granny", "grandpa grandfather", "neighbour neighbor", "colleague coworker", "roommate flatmate", "puppy dog", "kitten cat", "boss manager", "coach trainer", "partner girlfriend", "partner boyfriend")  # fmt: skip
_MINE = re.compile(r"\b(?:my|our)\b")
_OBJECTS = {"she": "her", "he": "him", "they": "them"}


@dataclass(frozen=True)
class Owner:
    """One whom facts are about, as the person says it and as the answer says it."""

    subject: str
    possessive: str
    reply_subject: str
    reply_possessive: str
    person: int = THIRD
    pronoun: str = ""
    pronoun_possessive: str = ""
    alias: str = ""  # a name by which it may be asked for as well

    @property
    def object(self) -> str:
        """As it stands after `about`."""
        return "me" if self.person == ME else _OBJECTS.get(self.subject, self.subject)

    @property
    def reply_object(self) -> str:
        """The same in an answer."""
        return "you" if self.person == ME else self.reply_subject


SELF = Owner("i", "my", "you", "your", ME)


def possessive(noun: str) -> str:
    """`Tom's`, `the keys'`."""
    return f"{noun}'" if noun.endswith("s") and not noun.endswith("ss") else f"{noun}'s"


def named(name: str, rng: Random) -> Owner:
    """Somebody known by name only."""
    she = rng.random() < 0.5
    owner = possessive(name)
    return Owner(name, owner, name, owner, THIRD, "she" if she else "he", "her" if she else "his")


def of_mine(noun: str, alias: str = "", plural: bool = False) -> Owner:
    """`my sister`; with an alias `my sister Lena`."""
    said, reply = f"my {noun}", f"your {noun}"
    she = noun.split()[-1] in _SHE
    he = noun.split()[-1] in _HE
    pronoun, its = ("she", "her") if she else ("he", "his") if he else ("they", "their") if plural else ("", "")
    return Owner(said, possessive(said), reply, possessive(reply), PLURAL if plural else THIRD, pronoun, its, alias)


def the(noun: str, plural: bool = False) -> Owner:
    """`the meeting`; what begins with `my`, `our` or `the` keeps it, turned round in answers."""
    first = noun.split()[0]
    said = noun if first in ("my", "our", "the") else f"the {noun}"
    reply = _MINE.sub("your", said)
    pronoun, its = ("they", "their") if plural else ("it", "its")
    return Owner(said, possessive(said), reply, possessive(reply), PLURAL if plural else THIRD, pronoun, its)


@cache
def same_as(noun: str) -> tuple[str, ...]:
    """Other words for the same relative or animal, by which it may be asked for: none of two of these is told."""
    return tuple(word for group in _SAME if noun in group.split() for word in group.split() if word != noun)


def somebody(rng: Random, name: Callable[[], str]) -> Owner:
    """Any person but the one who writes; `name` gives a name where one is needed."""
    roll = rng.random()
    if roll < 0.42:
        return named(name(), rng)
    if roll < 0.95:
        return of_mine(rng.choice(rng.choice((_SHE, _HE, _EITHER))), name() if rng.random() < 0.15 else "")
    return replace(the(rng.choice(_STRANGERS)), pronoun="", pronoun_possessive="")  # "it" is for things


def relation(rng: Random) -> Owner:
    """A person or an animal whose name may be told."""
    pools = (_SHE, _HE, _EITHER, _PETS)
    return of_mine(rng.choice(rng.choices(pools, (3, 3, 3, 3))[0]))


_THE_VERBS = {
    "(s)": ("", "s"), "(es)": ("", "es"), "(ies)": ("y", "ies"), "(have)": ("have", "has"), "(do)": ("do", "does"), "(don't)": ("don't", "doesn't"),
}  # fmt: skip


def inflect(pattern: str, owner: Owner, reply: bool = False, subject: str = "", its: str = "") -> str:
    """A pattern about its owner: `{s} live(s) in @` becomes `my sister lives in @`, or in an answer `your sister ...`."""
    text = pattern.replace("{s}", subject or (owner.reply_subject if reply else owner.subject))
    text = text.replace("{p}", its or (owner.reply_possessive if reply else owner.possessive))
    text = text.replace("{o}", owner.reply_object if reply else owner.object)
    third = owner.person == THIRD and "they" not in (subject, owner.subject)
    if "(" in text:
        for mark, (base, inflected) in _THE_VERBS.items():
            text = text.replace(mark, inflected if third else base)
        be, was = ("is", "was") if third else ("am", "was") if owner.person == ME and not reply else ("are", "were")
        text = text.replace("(be)", be).replace("(was)", was)
    return text
