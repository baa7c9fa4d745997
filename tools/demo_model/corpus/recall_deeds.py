"""What was told by a verb is asked by the same verb or one akin to it: "i lost my avocado", "what can't i find any more?".

Told of oneself, of others, of two in one sentence ("my brother Nils is a pilot, my sister Ida a dentist"), or inside a
request. All clauses told are copied, each with its verdict; what was looked for has the question's own words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_beside import task
from tools.demo_model.corpus.recall_deeds_told import DEEDS, Deed
from tools.demo_model.corpus.recall_lives import (
    ASKING,
    NAME,
    NOT_TOLD,
    Known,
    Life,
    ask,
    contracted,
    core_of,
    every,
    fact_of,
    label,
    life_of,
    new_value,
    person,
    tell,
)
from tools.demo_model.corpus.recall_owners import SELF, Owner, inflect, named, of_mine, possessive
from tools.demo_model.corpus.recall_people import beside, between
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_thought import judged

_TOLD_SHARE = 0.75  # of the questions are about what was told
_DEED_OF = {deed.life.topic: deed for deed in DEEDS}
_SISTERS = ("sister", "aunt", "daughter", "mother", "niece", "grandma", "older sister", "wife")
_BROTHERS = ("brother", "uncle", "son", "father", "nephew", "grandpa", "little brother", "husband")
_EITHER = ("cousin", "neighbour", "best friend", "colleague", "boss", "flatmate")
# An attribute of two in one breath: the first clause, and the second cut short.
_HALVES = (
    ("job", "{s} (be) a(n) @", "{s} a(n) @"), ("job", "{s} work(s) as a(n) @", "{s} as a(n) @"), ("job", "{s} (be) a(n) @", "{s} (be) a(n) @"), ("town", "{s} live(s) in @", "{s} in @"), ("town", "{s} moved to @", "{s} to @"),
    ("age", "{s} (be) @", "{s} (be) @"), ("birthday", "{p} birthday is on @", "{p} is on @"), ("dog's name", "{p} dog is called @", "{p} is called @"), ("cat's name", "{p} cat is called @", "{p} @"), ("car", "{s} drive(s) a(n) @", "{s} a(n) @"),
    ("favourite food", "{s} love(s) to eat @", "{s} @"), ("favourite colour", "{p} favourite colour is @", "{p} is @"), ("drink", "{s} drink(s) @", "{s} @"), ("allergy", "{s} (be) allergic to @", "{s} to @"), ("instrument", "{s} play(s) the @", "{s} the @"), ("workplace", "{s} work(s) at @", "{s} at @"),
    ("what {s} bought", "{s} bought @", "{s} @"), ("what {s} lost", "{s} lost @", "{s} @"), ("what {s} collect(s)", "{s} collect(s) @", "{s} @"), ("what {s} hate(s)", "{s} hate(s) @", "{s} @"), ("what {s} (be) baking", "{s} (be) baking @", "{s} @"), ("where {s} grew up", "{s} grew up in @", "{s} in @"), ("what {s} gave me", "{s} gave me @", "{s} @"), ("what {s} own(s)", "{s} own(s) @", "{s} @"),
    ("what {s} run(s)", "{s} run(s) a(n) @", "{s} a(n) @"), ("what {s} (be) waiting for", "{s} (be) waiting for @", "{s} for @"), ("what {s} won", "{s} won @", "{s} @"),
)  # fmt: skip
_BETWEEN = (", ", ", ", " and ", " and ", "; ", ", while ", " but ", ". ", ", and ")
_BESIDE = frames(
    "{c}, {t}?", "{c}. {t}?", "{c}. {t}", "{t}? {c}", "{t}? {c}", "{t}? by the way, {c}", "{t} please. {c}", "{c}, but tell me, {t}?", "{c}, anyway: {t}?", "hi, {c}. {t}?", "{t}? oh, and {c}", "{t}? i ask because {c}", "{c} and while i wait: {t}?", "{t}? {c}, that's why", "{c} lol. {t}?", "{c}, so {t}?", "first: {t}? [also|and] {c}",
)  # fmt: skip
_ASIDE = frames(
    "{c}. {t}?", "{t}? {c}", "{t}? {c}", "{c}: {t}?", "{t} - {c}", "{c}, so {t}?", "{t}, {c}", "hello! {c}. {t}?"
)


def _whom(memory: Recollection, deed: Deed, known: Sequence[Owner] = ()) -> Owner:
    """One who may have done it."""
    if deed.whose == "self":
        return SELF
    while True:
        owner = person(memory, [one for one in known if one is not SELF])
        if deed.whose == "any" and SELF not in known and memory.rng.random() < 0.5:
            return SELF
        if owner is not SELF or (deed.whose == "any" and SELF not in known):
            return owner


def _drawn(memory: Recollection) -> list[Known]:
    """One to four things told: the same of two, several of one, or any."""
    rng = memory.rng
    roll = rng.random()
    facts: list[Known] = []
    if roll < 0.25:
        deed = rng.choice([deed for deed in DEEDS if deed.whose != "self"])
        for _ in range(rng.choice((2, 2, 3))):
            facts.append(fact_of(memory, deed.life, _whom(memory, deed, [fact.owner for fact in facts])))
        return facts
    alone = rng.random() < 0.5
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 4))):
        deed = rng.choice(DEEDS)
        owner = SELF if alone and deed.whose != "others" else _whom(memory, deed)  # fmt: skip
        if not any(fact.owner == owner and _akin(fact.life, deed.life) for fact in facts):
            facts.append(fact_of(memory, deed.life, owner))
    return facts


def _akin(one: Life, other: Life) -> bool:
    """Whether one of these may be an answer to the question for the other."""
    return one is other or _group(one) == _group(other)


# The attributes of `recall_lives` that a question of this room might mean as well.
_GROUPS = {"town": "childhood", "birthplace": "childhood", "job": "job", "workplace": "job", "car": "own", "dog's name": "own", "cat's name": "own", "instrument": "learn"}  # fmt: skip


def _group(life: Life) -> str:
    deed = _DEED_OF.get(life.topic)
    return deed.group if deed else _GROUPS.get(life.topic, life.topic)


# Who bought, found or mended a thing may own, need or have been given it: that is no clear "not told".
_OF_THINGS = frozenset({"buy", "lost", "found", "broke", "sold", "borrowed", "won", "inherited", "packed", "gift", "want", "own", "collect", "plant", "build", "knit"})  # fmt: skip
_VAGUE = frozenset({"own", "want", "gift", "borrowed"})


def _is_clear(facts: Sequence[Known], life: Life, owner: Owner) -> bool:
    """Whether nothing told of this one could be taken for what is asked. What another gave me is told of me as well."""
    whose = {owner.subject, SELF.subject} if life.topic.endswith(" me") else {owner.subject}
    told = {_group(fact.life) for fact in facts if fact.owner.subject in whose or (owner is SELF and fact.life.topic.endswith(" me"))}  # fmt: skip
    group = _group(life)
    return group not in told and not (
        (group in _VAGUE and told & _OF_THINGS) or (group in _OF_THINGS and told & _VAGUE)
    )


def _lacking(memory: Recollection, facts: Sequence[Known]) -> Example | None:
    """The same question where it was not told: by another verb, or of another one."""
    rng = memory.rng
    for _ in range(40):
        fact = rng.choice(facts)
        deed = _DEED_OF.get(fact.life.topic)
        if deed and deed.whose != "self" and rng.random() < 0.5:
            owner = _whom(memory, deed, [one.owner for one in facts])
        else:
            deed, owner = rng.choice(DEEDS), fact.owner
            if deed.whose != "any":
                continue
        if not _is_clear(facts, deed.life, owner):
            continue
        core = core_of(memory, deed.life, owner, facts)
        thinking = f"Asked: {core}. {judged(every(facts), ())} So, {label(deed.life, owner)}: not told."
        answer = rng.choice(NOT_TOLD).replace("{l}", label(deed.life, owner, reply=True))
        return memory.made(wording.put(rng.choice(ASKING), q=core), thinking, answer, accept=("not told me",))
    return None


def _asked(memory: Recollection, facts: Sequence[Known]) -> Example:
    """Most often what was told; now and then what was not."""
    rng = memory.rng
    if rng.random() > _TOLD_SHARE and (made := _lacking(memory, facts)):
        return made
    return ask(memory, facts, rng.choice(facts))


def _tell_all(memory: Recollection, facts: Sequence[Known]) -> None:
    """All of these, in one message or one by one, now and then beside a question of another sort."""
    rng = memory.rng
    clauses = every(facts)
    for group in [clauses] if rng.random() < 0.5 else [[clause] for clause in clauses]:
        turn = tell(memory, [fact for fact in facts if fact.clause in group])
        memory.say(beside(memory, turn) if rng.random() < 0.12 else memory.briefly(turn))
        if rng.random() < 0.12:
            between(memory, 1)


def deeds_recall(draw: Draw) -> Example:
    """Something told by a verb, and asked by it or by another word for it."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 0, 1)))
    facts = _drawn(memory)
    _tell_all(memory, facts)
    between(memory, rng.choice((0, 0, 0, 1, 1, 2, 3)))
    while rng.random() < 0.15:
        memory.say(ask(memory, facts, rng.choice(facts)))
    return memory.finish(_asked(memory, facts))


def deeds_told(draw: Draw) -> Example:
    """The same, told only."""
    memory = Recollection(draw)
    return memory.finish(tell(memory, _drawn(memory)))


def _life(topic: str) -> Life:
    deed = _DEED_OF.get(topic)
    return deed.life if deed else life_of(topic)


def _two(memory: Recollection) -> tuple[list[Owner], list[str]]:
    """Two people, and their names where they are told: oneself and another, or two others."""
    rng = memory.rng
    pools = [_SISTERS, _BROTHERS, _EITHER]
    owners = [of_mine(rng.choice(pool)) for pool in rng.sample(pools, 2)]
    if rng.random() < 0.12:
        owners = [of_mine(noun) for noun in rng.choice((("older sister", "younger sister"), ("older brother", "younger brother"), ("older daughter", "younger daughter")))]  # fmt: skip
    if rng.random() < 0.3:
        return [SELF, owners[0]], ["", memory.slot("name") if rng.random() < 0.5 else ""]
    if rng.random() < 0.6:
        return owners, [memory.slot("name"), memory.slot("name")]
    return owners, ["", ""]


def _as_said(owner: Owner, name: str) -> Owner:
    """One with the name beside the relation: "my brother Nils"."""
    if not name:
        return owner
    return replace(owner, subject=f"{owner.subject} {name}", possessive=f"{owner.subject} {possessive(name)}")


def _paired(memory: Recollection) -> list[Known]:
    """An attribute of two in one sentence, the second cut short, with their names perhaps."""
    rng = memory.rng
    owners, names = _two(memory)
    others = [half for half in _HALVES if "me" not in half[0].split() or SELF not in owners]
    topic, first, second = rng.choice(others)
    life = _life(topic)
    if owners[0] is SELF and rng.random() < 0.4:
        owners.reverse()
        names.reverse()
    facts: list[Known] = []
    for owner, name, pattern in zip(owners, names, (first, second), strict=True):
        value = new_value(memory, life)
        said = _as_said(owner, name)
        if owner is SELF and pattern is second and pattern.startswith("{p}"):
            pattern = f"mine{pattern[3:]}"
        clause = contracted(rng, inflect(pattern, said)).replace("@", value)
        if name:
            facts.append(Known(NAME, owner, name, clause))
        facts.append(Known(life, owner, value, clause))
    return facts


def _hers(memory: Recollection) -> list[Known]:
    """Mine and hers: the other one is named first and then only "she"."""
    rng = memory.rng
    owner = of_mine(rng.choice((*_SISTERS, *_BROTHERS)))
    name = memory.slot("name")
    topic, pattern, _ = rng.choice([half for half in _HALVES if "me" not in half[0].split()])
    life = _life(topic)
    mine, theirs = new_value(memory, life), new_value(memory, life)
    intro = rng.choice(("{s} is called @", "this is about {s} @", "{s} is @", "{p} name is @"))
    clauses = [
        inflect(intro, owner).replace("@", name),
        contracted(rng, inflect(pattern, SELF)).replace("@", mine),
        inflect(pattern, owner, subject=owner.pronoun, its=owner.pronoun_possessive).replace("@", theirs),
    ]
    return [Known(NAME, owner, name, clauses[0]), Known(life, SELF, mine, clauses[1]), Known(life, owner, theirs, clauses[2])]  # fmt: skip


def _of_two(memory: Recollection, facts: Sequence[Known]) -> Example:
    """One of the two, by relation or by name."""
    rng = memory.rng
    names = {fact.owner.subject: fact.value for fact in facts if fact.life is NAME}
    fact = rng.choice([fact for fact in facts if fact.life is not NAME or rng.random() < 0.3] or facts)
    name = names.get(fact.owner.subject)
    if name and fact.life is not NAME and rng.random() < 0.55:
        fact = replace(fact, owner=named(name, rng))
    return ask(memory, facts, fact)


def both_recall(draw: Draw) -> Example:
    """The same told of two in one sentence or one after the other, and asked of one of them."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 0, 1)))
    hers = rng.random() < 0.3
    facts = _hers(memory) if hers else _paired(memory)
    clauses = every(facts)
    turn = tell(memory, facts)
    first, rest = (f"{clauses[0]}{rng.choice(('. ', ', '))}", clauses[1:]) if hers else ("", clauses)
    joined = first + rng.choice(_BETWEEN).join(rest)
    turn = turn.asked(memory.made(joined, "", "").question)
    memory.say(memory.briefly(turn))
    between(memory, rng.choice((0, 0, 0, 1, 1, 2)))
    while rng.random() < 0.2:
        memory.say(_of_two(memory, facts))
    if rng.random() < 0.15 and (made := _lacking(memory, facts)):
        return memory.finish(made)
    return memory.finish(_of_two(memory, facts))


def reason_recall(draw: Draw) -> Example:
    """Told inside a request, as its reason or in passing, and asked a turn or two later."""
    memory = Recollection(draw)
    rng = draw.rng
    deed = rng.choice([one for one in DEEDS if one.aside]) if rng.random() < 0.55 else rng.choice(DEEDS)
    owner = SELF if deed.aside else _whom(memory, deed)
    fact = fact_of(memory, deed.life, owner)
    by_aside = bool(deed.aside) and rng.random() < 0.7
    if by_aside:
        fact = replace(fact, clause=rng.choice(deed.aside).replace("@", fact.value))
    words, done = task(memory)
    frame = rng.choice(_ASIDE if by_aside else _BESIDE)
    asked = frame.replace("{t}", words).replace("{c}", fact.clause)
    turn = done.asked(memory.made(asked, "", "").question)
    if rng.random() < 0.15:
        return memory.finish(turn)
    memory.say(turn)
    facts = [fact]
    if rng.random() < 0.2:
        other = rng.choice(DEEDS)
        one = _whom(memory, other, [owner])
        if one is not owner:
            facts.append(fact_of(memory, other.life, one))
            memory.say(memory.briefly(tell(memory, facts[1:])))
    between(memory, rng.choice((0, 0, 1, 1, 1, 2)))
    if rng.random() > 0.8 and (made := _lacking(memory, facts)):
        return memory.finish(made)
    return memory.finish(ask(memory, facts, facts[0]))
