"""What people tell of themselves and of others, and ask for in other words: "i do nights at a hospital", "when do i work?".

The same attribute is told of several people, several attributes of one, values are denied and change; what was not told of
one is asked as it was told of another. All clauses told are copied, each with its verdict.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from random import Random

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_lives_told import LIVES, MERGED, THINGS
from tools.demo_model.corpus.recall_owners import SELF, Owner, inflect, of_mine, possessive, same_as, somebody
from tools.demo_model.corpus.recall_people import beside, between
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_thought import judged, quoted, told

_LEADS = ("", "", "", "", "", "", "", "", "ok so ", "so ", "btw ", "by the way ", "by the way, ", "fyi ", "hi, ", "hey, ", "well, ", "remember: ", "please note: ", "note: ", "for later: ", "you should know, ", "just so you know, ", "i wanted to tell you, ", "listen, ", "first of all, ", "one thing: ", "here's something: ", "before i forget: ", "fun fact: ", "to be honest, ", "let me tell you, ", "yeah so ", "ok ")  # fmt: skip
_TAILS = ("", "", "", "", "", "", "", "", ".", "!", ". remember that", ". keep that in mind", ". ok?", ". just so you know", " btw", " lol", " :)", ". got it?", ". that's it", ", you know", ". please remember", ". i'll ask you later", " fyi")  # fmt: skip
_JOINTS = (", ", ", ", " and ", " and ", ". ", ". ", "; ", ", and ", " but ", "\n", ", while ", ". oh and ", ". also ")
ASKING = frames(
    "{q}?", "{q}?", "{q}?", "{q}?", "{q}", "{q}", "{q} again?", "{q} again", "and {q}?", "so {q}?", "ok, {q}?", "wait, {q}?", "sorry, {q}?", "{q}? i forgot", "{q}? [can't remember|it slipped my mind|i told you|i told you before|my memory is bad]", "[quick|question|tell me|remind me|now a test|help me|quick question], {q}?", "[from what i told you|going by what i said|as i told you|back to before|from memory], {q}?",
    "hm {q}", "{q} please", "do you remember? {q}?", "do you still know, {q}?", "let's see: {q}?", "my [wife|boss|friend|mother] asks: {q}?", "now tell me, {q}?", "{q}, do you [remember|know|still know]?", "you know, {q}?", "um, {q}?", "{q}, what did i say?", "hey, {q}?", "can you tell me, {q}?", "i have to fill in a form, {q}?", "{q}, any idea?", "no cheating: {q}?",
)  # fmt: skip
_WHETHER = frames("{t}, right?", "{t}, [correct|true|yes]?", "did i say[| that] {t}?", "is it true that {t}?", "so {t}?", "{t}? yes or no", "true or false: {t}", "am i right that {t}?", "{t}, no?", "i said {t}, didn't i?", "did i tell you that {t}?")  # fmt: skip
_NEXT = frames("and {o}?", "what about {o}?", "and {o}", "ok, and {o}?", "how about {o}?", "now {o}", "same for {o}", "and {o} please", "and what about {o}?")  # fmt: skip
_FIXES = frames("no, {c}", "sorry, {c}", "wait, {c}", "i mistyped: {c}", "correction: {c}", "actually {c}", "my mistake, {c}", "no wait, {c}", "oops, {c}", "i was wrong, {c}", "i got that wrong, {c}", "scratch that, {c}")  # fmt: skip
_NEWS = frames("{c}", "{c}", "{c}", "news: {c}", "update: {c}", "guess what, {c}", "things changed: {c}", "{c}, by the way", "btw {c}", "since yesterday: {c}", "change of plan: {c}", "oh, {c}", "i have to tell you, {c}")  # fmt: skip
NOT_TOLD = ("You have not told me {l}.", "You have not told me {l}.", "You have not told me {l} yet.", "I do not know: you have not told me {l}.", "That I cannot know: you have not told me {l}.")  # fmt: skip
# Told: there is none.
_NONE = (
    ("dog", "{s} (don't) have a dog; there is no dog in {p} house; {s} never had a dog; {s} (have) no dog", "what is {p} dog called; what's {p} dog's name; which dog (do) {s} have; (do) {s} have a dog", "{s} (have) no dog"),
    ("car", "{s} (don't) have a car; {s} (don't) own a car; {s} sold the car and (have) none now; {s} (have) no car", "what car (do) {s} drive; which car (do) {s} have; (do) {s} have a car; what is {p} car", "{s} (have) no car"),
    ("children", "{s} (don't) have kids; {s} (have) no children; there are no kids in {p} house; {s} never had children", "how many children (do) {s} have; what are {p} kids called; (do) {s} have kids; how many kids are in {p} house", "{s} (have) no children"),
    ("allergy", "{s} (be) not allergic to anything; {s} (have) no allergies; {s} can eat everything, no allergy; there is no allergy i know of for {o}", "what (be) {s} allergic to; which allergy (do) {s} have; (do) {s} have an allergy; what can't {s} have", "{s} (have) no allergy"),
    ("cat", "{s} (don't) have a cat; {s} (have) no cat; there is no cat at {p} place; {s} never had a cat", "what is {p} cat called; what's {p} cat's name; (do) {s} have a cat; who is {p} cat", "{s} (have) no cat"),
    ("partner", "{s} (be) not married; {s} (be) single; {s} live(s) alone, unmarried; {s} never married", "who (be) {s} married to; who is {p} spouse; (be) {s} married; whom did {s} marry", "{s} (be) not married"),
    ("job", "{s} (be) out of work; {s} (don't) have a job; {s} lost the job and (have) none; {s} (have) no job at the moment", "what is {p} job; what (do) {s} do for a living; (do) {s} have a job; where (do) {s} work", "{s} (have) no job"),
    ("hobby", "{s} (have) no hobby; {s} (don't) have any hobbies; there is no time for a hobby for {o}", "what is {p} hobby; which hobby (do) {s} have; (do) {s} have a hobby", "{s} (have) no hobby"),
)  # fmt: skip


# What one asks of others only: "what should i give me".
_TO_ME = re.compile(r"\bi\b.*\{o\}|\{o\}.*\bi\b").search


@dataclass(frozen=True)
class Life:
    """An attribute: its values (a pool or a list), its statement, and the ways to tell, deny, change and ask it."""

    topic: str
    values: tuple[str, ...]
    state: str
    tells: tuple[str, ...]
    denials: tuple[str, ...]
    news: tuple[str, ...]
    asks: tuple[str, ...]


def _parted(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


@cache
def lives() -> tuple[Life, ...]:
    """What is told of people."""
    return _read(LIVES)


@cache
def things() -> tuple[Life, ...]:
    """What is told of one's own things."""
    return _read(THINGS)


def _read(text: str) -> tuple[Life, ...]:
    made: list[Life] = []
    for block in text.strip().split("\n\n"):
        head, *lines = block.splitlines()
        topic, values = (part.strip() for part in head.split(" | "))
        parts = dict(line.split(": ", 1) for line in lines)
        several = (_parted(parts.get(mark, "")) for mark in "txuq")
        made.append(Life(topic, _parted(values), parts["s"], *several))
    return tuple(made)


@cache
def life_of(topic: str) -> Life:
    """The attribute of this name."""
    return next(life for life in (*lives(), *things()) if life.topic == topic)


@dataclass(frozen=True)
class Known:
    """A fact: the attribute, whose it is, its value, the clause that told it and, where it changed, the one that did."""

    life: Life
    owner: Owner
    value: str
    clause: str
    fix: str = ""

    @property
    def label(self) -> str:
        """What it is and whose: "my sister's town"."""
        return label(self.life, self.owner)

    @property
    def state(self) -> str:
        """Its statement in the answer's mouth."""
        return inflect(self.life.state, self.owner, reply=True).replace("@", self.value)

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses that say it."""
        return (self.clause, self.fix) if self.fix else (self.clause,)


NAME = Life("name", (":name",), "{p} name is @", (), (), (), ("what is {p} name", "what is {s} called", "who is {s}", "what's {p} name", "how is {s} called", "do you remember {p} name", "what did i say {s} is called", "what's {s} called", "{p} name", "what's the name of {s}", "who did i say {s} is", "how do we call {s}"))  # fmt: skip


def label(life: Life, owner: Owner, reply: bool = False) -> str:
    """What an attribute is and whose, in the person's mouth or in the answer's; a topic that says whose stands as it is."""
    return inflect(life.topic if "{" in life.topic else f"{{p}} {life.topic}", owner, reply)


def new_value(memory: Recollection, life: Life) -> str:
    """One more value of an attribute, as its slot: of a pool, or of its own list with pools for the rest."""
    pools = [value[1:] for value in life.values if value[0] == ":"]
    if pools and (len(pools) == len(life.values) or memory.rng.random() < 0.4):
        return memory.slot(memory.rng.choice(pools))
    return memory.slot_from([value for value in life.values if value[0] != ":"])


def person(memory: Recollection, known: Sequence[Owner] = ()) -> Owner:
    """Oneself or somebody else, who is none of those and could not be taken for one of them."""
    said = {owner.subject.removeprefix("my ") for owner in known}
    while True:
        owner = SELF if memory.rng.random() < 0.35 else somebody(memory.rng, lambda: memory.slot("name"))
        noun = owner.subject.removeprefix("my ")
        if not owner.alias and noun not in said and said.isdisjoint(same_as(noun)):
            return owner


def contracted(rng: Random, text: str) -> str:
    """ "i'm" for "i am", as most people write."""
    return text.replace("i am ", rng.choice(("i'm ", "i'm ", "im ", "i am "))) if text.startswith("i am ") else text


def fact_of(memory: Recollection, life: Life, owner: Owner) -> Known:
    """An attribute of somebody in one of its wordings, now and then with what it is not."""
    rng = memory.rng
    value = new_value(memory, life)
    if life.denials and rng.random() < 0.12:
        words = rng.choice(life.denials).replace("#", new_value(memory, life))
    else:
        words = rng.choice((life.state if "{s}" in life.state or "{p}" in life.state else life.tells[0], *life.tells))
    return Known(life, owner, value, contracted(rng, inflect(words, owner).replace("@", value)))


def two_of(memory: Recollection, owner: Owner) -> list[Known]:
    """Two attributes of somebody in one clause."""
    rng = memory.rng
    first, second, patterns = rng.choice(MERGED)
    pair = [(life, new_value(memory, life)) for life in map(life_of, (first, second))]
    words = rng.choice(patterns).replace("%", pair[1][1])
    clause = contracted(rng, inflect(words, owner).replace("@", pair[0][1]))
    return [Known(life, owner, value, clause) for life, value in pair]


def by_name(memory: Recollection, facts: list[Known]) -> list[Known]:
    """The first of these facts with the name of the one it is about: "my sister Anna lives in Oslo"."""
    one = facts[0]
    noun, clause = one.owner.subject, one.clause
    if not noun.startswith("my ") or clause.count(noun) != 1 or any(fact.clause == clause for fact in facts[1:]):
        return facts
    name = memory.slot("name")
    whose = f"{noun} {possessive(name)}" if f"{noun}'s" in clause or f"{noun}' " in clause else f"{noun} {name}"
    words = clause.replace(one.owner.possessive, whose) if one.owner.possessive in clause else clause.replace(noun, whose)  # fmt: skip
    return [Known(NAME, one.owner, name, words), replace(one, clause=words), *facts[1:]]


def _drawn(memory: Recollection) -> list[Known]:
    """One to four facts: the same of several, several of one, or any."""
    rng = memory.rng
    roll = rng.random()
    if roll < 0.34:
        life, owners = rng.choice(lives()), list[Owner]()
        for _ in range(rng.choice((2, 2, 2, 3, 3, 4))):
            owners.append(person(memory, owners))
        facts = [fact_of(memory, life, owner) for owner in owners]
        if rng.random() < 0.25:
            facts.append(fact_of(memory, rng.choice([one for one in lives() if one is not life]), owners[0]))
        return by_name(memory, facts) if rng.random() < 0.2 else facts
    if roll < 0.62:
        owner = person(memory)
        facts = two_of(memory, owner) if rng.random() < 0.35 else []
        while len(facts) < (count := rng.choice((2, 2, 3, 3, 4))):
            life = rng.choice(lives() if owner is not SELF or rng.random() < 0.7 else things())
            if all(fact.life is not life for fact in facts):
                facts.append(fact_of(memory, life, owner))
        del facts[count + 1 :]
        return by_name(memory, facts) if rng.random() < 0.3 else facts
    facts, owners = [], list[Owner]()
    for _ in range(rng.choice((1, 1, 2, 2, 3, 4))):
        if rng.random() < 0.3:
            life, owner = rng.choice(things()), SELF
        else:
            life, owner = rng.choice(lives()), person(memory, [one for one in owners if one is not SELF])
            owners.append(owner)
        if all((fact.life, fact.owner) != (life, owner) for fact in facts):
            facts.append(fact_of(memory, life, owner))
    return facts


def every(facts: Sequence[Known]) -> list[str]:
    """All clauses told, each once, those that changed one last."""
    return list(dict.fromkeys([*(fact.clause for fact in facts), *(fact.fix for fact in facts if fact.fix)]))


def tell(memory: Recollection, facts: Sequence[Known]) -> Example:
    """A turn that tells these."""
    rng = memory.rng
    clauses = every(facts)
    text = f"{rng.choice(_LEADS)}{rng.choice(_JOINTS).join(clauses)}{rng.choice(_TAILS)}"
    states = [fact.state for fact in facts]
    said = " and ".join(states) if len(states) < 3 else f"{', '.join(states[:-1])} and {states[-1]}"
    lead = rng.choice(("Noted: ", "Noted: ", "Got it: ", "Good: ", "I keep it: "))
    return memory.made(text, f"{told(clauses)} Noted.", f"{lead}{said}.", "introduction", bold="".join(fact.value for fact in facts))  # fmt: skip


def _changed(memory: Recollection, facts: list[Known]) -> Example | None:
    """One of them is otherwise now: told anew in other words."""
    rng = memory.rng
    free = [at for at, fact in enumerate(facts) if fact.life is not NAME and not fact.fix and sum(one.clause == fact.clause for one in facts) == 1]  # fmt: skip
    if not free:
        return None
    at = rng.choice(free)
    old = facts[at]
    life, value = old.life, new_value(memory, old.life)
    news = life.news if rng.random() < 0.7 else ()
    own = life.state if "{s}" in life.state or "{p}" in life.state else life.tells[0]
    words = rng.choice(news) if news else rng.choice((own, *life.tells))
    frame = rng.choice(_NEWS if news else _FIXES)
    fix = wording.put(frame, c=contracted(rng, inflect(words, old.owner).replace("@", value)))
    facts[at] = replace(old, value=value, fix=fix)
    thinking = f"Changed: {quoted([fix])}. Before: {quoted([old.clause])}. Now, {old.label}: {value}."
    lead = rng.choice(("Corrected", "Noted", "Changed"))
    return memory.made(fix, thinking, f"{lead}: {facts[at].state}.", "introduction", bold=value)


def core_of(memory: Recollection, life: Life, owner: Owner, facts: Sequence[Known] = ()) -> str:
    """A question for an attribute of somebody, who may be named by another word for the same: "my mum"."""
    rng = memory.rng
    others = {fact.owner.subject.removeprefix("my ") for fact in facts}
    words = [word for word in same_as(owner.subject.removeprefix("my ")) if word not in others]
    if words and rng.random() < 0.1:
        owner = of_mine(rng.choice(words))
    asks = [text for text in life.asks if owner is not SELF or not _TO_ME(text)]
    return inflect(rng.choice(asks), owner)


def ask(memory: Recollection, facts: Sequence[Known], fact: Known, asked: str = "", core: str = "") -> Example:
    """A question for one of these facts, and its answer."""
    rng = memory.rng
    if not core:
        core = core_of(memory, fact.life, fact.owner, facts)
        asked = wording.put(rng.choice(ASKING), q=core)
    newest = ", the newest" if fact.fix else ""
    thinking = f"Asked: {core}. {judged(every(facts), fact.clauses)} So, {fact.label}{newest}: {fact.value}."
    answer = f"{fact.value}." if rng.random() < 0.45 else f"{fact.state}."
    rivals = "".join(one.value for one in facts if one is not fact and one.life is fact.life)
    return memory.made(asked, thinking, answer, bold=fact.value, refuse=rivals)


def _and_whose(memory: Recollection, facts: Sequence[Known]) -> Example | None:
    """The same of another, in short: "and my brother?"."""
    rng = memory.rng
    pairs = [(one, other) for one in facts for other in facts if one.life is other.life and one is not other]
    pairs = [pair for pair in pairs if "{" in pair[0].life.state]
    if not pairs:
        return None
    one, other = rng.choice(pairs)
    core = core_of(memory, one.life, one.owner, facts)
    memory.say(ask(memory, facts, one, f"{core}?", core))
    whom = other.owner.object
    return ask(memory, facts, other, wording.put(rng.choice(_NEXT), o=whom), f"{whom}. Before: {core}")


def _whether(memory: Recollection, facts: Sequence[Known]) -> Example:
    """A fact as it was told or with another value: is it so?"""
    rng = memory.rng
    fact = rng.choice([one for one in facts if one.life is not NAME])
    rivals = [one.value for one in facts if one.life is fact.life and one is not fact]
    true = rng.random() < 0.5
    value = fact.value if true else rng.choice(rivals) if rivals and rng.random() < 0.7 else new_value(memory, fact.life)  # fmt: skip
    own = fact.life.state if "{s}" in fact.life.state or "{p}" in fact.life.state else fact.life.tells[0]
    claim = inflect(rng.choice((own, *fact.life.tells)), fact.owner).replace("@", value)
    verdict = "Yes" if true else "No"
    newest = ", the newest" if fact.fix else ""
    thinking = f"Asked: {claim}. {judged(every(facts), fact.clauses)} So, {fact.label}{newest}: {fact.value}. Asked was {value}: {verdict.lower()}."  # fmt: skip
    asked = wording.put(rng.choice(_WHETHER), t=claim)
    return memory.made(asked, thinking, f"{verdict}: {fact.state}.", bold=fact.value, accept=(f"{verdict}:",))


# What is asked of one is answered by the other as well, or the other makes it likely: then it is no clear "not told".
_AKIN = ("job workplace", "town street", "town birthplace", "working hours wake-up time", "age birthday", "favourite food order hated food", "order drink", "boss workplace job", "flight destination", "size number of children", "pet dog's name cat's name", "town room", "working hours workplace job", "language birthplace", "partner best friend", "plan mood hobby working hours", "instrument hobby", "subject language learnt", "language language learnt", "dentist's time wake-up time", "rent budget salary", "parking spot car keys' place", "meeting place")  # fmt: skip


def _is_akin(one: Life, other: Life) -> bool:
    return one is other or any(one.topic in group and other.topic in group for group in _AKIN)


def lacking(memory: Recollection, facts: Sequence[Known]) -> Example | None:
    """What was not told, near to what was: the same of another, or another thing of the same one."""
    rng = memory.rng
    for _ in range(30):
        fact = rng.choice(facts)
        if rng.random() < 0.6 and fact.life in lives():
            life, owner = fact.life, person(memory, [one.owner for one in facts if one.owner is not SELF])
        else:
            life, owner = rng.choice(lives()), fact.owner
        if any(one.owner == owner and _is_akin(one.life, life) for one in facts):
            continue
        core = core_of(memory, life, owner, facts)
        thinking = f"Asked: {core}. {judged(every(facts), ())} So, {label(life, owner)}: not told."
        answer = rng.choice(NOT_TOLD).replace("{l}", label(life, owner, reply=True))
        return memory.made(wording.put(rng.choice(ASKING), q=core), thinking, answer, accept=("not told me",))
    return None


def _none(memory: Recollection, facts: list[Known]) -> Example:
    """It was told that there is none, and what is not there is asked for."""
    rng = memory.rng
    topic, tells, asks, state = rng.choice(_NONE)
    owner = person(memory, [fact.owner for fact in facts])
    clause = contracted(rng, inflect(rng.choice(_parted(tells)), owner))
    said = inflect(state, owner, reply=True)
    turn = memory.made(f"{rng.choice(_LEADS)}{clause}{rng.choice(_TAILS)}", f"{told([clause])} Noted.", f"Noted: {said}.", "introduction", (said,))  # fmt: skip
    memory.say(memory.briefly(turn))
    between(memory, rng.choice((0, 0, 1, 1, 2)))
    core = inflect(rng.choice(_parted(asks)), owner)
    clauses = [*every(facts), clause]
    verdict = "No: " if core.startswith(("do", "does", "am", "is", "are")) else ""
    thinking = f"Asked: {core}. {judged(clauses, (clause,))} So, {inflect(f'{{p}} {topic}', owner)}: none."
    answer = f"{verdict}{said}, you told me." if verdict else f"None: {said}, you told me."
    return memory.made(wording.put(rng.choice(ASKING), q=core), thinking, answer, accept=(said,))


def lives_told(draw: Draw) -> Example:
    """Facts told, or one of them changed, and what is kept."""
    memory = Recollection(draw)
    facts = _drawn(memory)
    turn = tell(memory, facts)
    if draw.rng.random() < 0.7:
        return memory.finish(turn)
    memory.say(memory.briefly(turn))
    return memory.finish(_changed(memory, facts) or turn)


def lives_recall(draw: Draw) -> Example:
    """Facts told at once or one by one, perhaps beside other questions, one changed perhaps, and one of them asked."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 0, 1)))
    facts = _drawn(memory)
    clauses = every(facts)
    for group in [clauses] if rng.random() < 0.5 else [[clause] for clause in clauses]:
        turn = tell(memory, [fact for fact in facts if fact.clause in group])
        memory.say(beside(memory, turn) if rng.random() < 0.15 else memory.briefly(turn))
        if rng.random() < 0.12:
            between(memory, 1)
    if rng.random() < 0.06:
        return memory.finish(_none(memory, facts))
    if rng.random() < 0.28:
        between(memory, rng.choice((0, 0, 1)))
        if news := _changed(memory, facts):
            memory.say(memory.briefly(news))
    between(memory, rng.choice((0, 0, 0, 1, 1, 2, 3)))
    while rng.random() < 0.15:
        memory.say(ask(memory, facts, rng.choice(facts)))
    return memory.finish(_question(memory, facts))


_WAYS: tuple[tuple[Callable[[Recollection, Sequence[Known]], Example | None], float], ...] = (
    (lambda memory, facts: ask(memory, facts, memory.rng.choice(facts)), 60), (lacking, 22), (_and_whose, 10), (_whether, 8),
)  # fmt: skip


def _question(memory: Recollection, facts: Sequence[Known]) -> Example:
    while True:
        make = memory.rng.choices([way for way, _ in _WAYS], [weight for _, weight in _WAYS])[0]
        if made := make(memory, facts):
            return made
