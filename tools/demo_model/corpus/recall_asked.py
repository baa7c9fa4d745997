"""Facts asked back in another way than straight: by their value, yes or no, "and Tom?", all of them, and what was never told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Example
from tools.demo_model.corpus.recall_kinds import Kind, draw_kind, fits, near, owner_for
from tools.demo_model.corpus.recall_owners import SELF, Owner, inflect, same_as
from tools.demo_model.corpus.recall_talk import Fact, Recollection, about, all_told, looked_for, so
from tools.demo_model.corpus.recall_thought import label_of, quoted

_ANYONE = Owner("", "", "", "")
_WHO_IS = frames(
    "who is @?",
    "who's @?",
    "who was @ again?",
    "do you know who @ is?",
    "and who is @?",
    "who did i say @ is?",
    "@ is who?",
    "how do i know @?",
    "remind me who @ is",
)
_COUNT = frames(
    "how many [things|facts] did i tell you?",
    "how many [things|facts] have i told you[| so far]?",
    "how many [facts|things] did you note?",
    "count the facts i gave you",
    "how many notes do you have?",
)
_NOT_TOLD = (
    "You have not told me %.",
    "You have not told me %.",
    "I do not know: you have not told me %.",
    "You have not told me % yet.",
)


def joined(parts: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join(parts) if len(parts) < 3 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def straight(memory: Recollection) -> Example:
    """A fact asked by its attribute."""
    fact = memory.rng.choice(memory.facts)
    return memory.recalled(fact, *memory.question(fact.kind, fact.owner))


def by_doer(memory: Recollection) -> Example | None:
    """Who likes tea."""
    rng = memory.rng
    facts = [fact for fact in memory.facts if fact.kind.who]
    if not facts:
        return None
    fact = rng.choice(facts)
    pattern = rng.choice(fact.kind.who)
    asked = inflect(pattern, _ANYONE).replace("@", fact.value)
    owner = fact.owner.reply_subject
    answer = f"**{owner}** {inflect(pattern, fact.owner, reply=True).replace('@', fact.value)}."
    if rng.random() < 0.2:
        answer = f"**{owner}**."
    thinking = f"Asked: who {asked}. {memory.alike(fact.kind, fact.value)} So, {fact.value}: {fact.owner.subject}."
    return memory.made(wording.put(rng.choice(wording.ASK_WHO), q=asked), thinking, answer, accept=(owner,))


def by_value(memory: Recollection) -> Example:
    """What a value was about, and who is Lena."""
    rng = memory.rng
    named = [fact.owner for fact in memory.facts if fact.owner.alias]
    if named and rng.random() < 0.5:
        owner = rng.choice(named)
        names = [fact for fact in memory.facts if fact.kind.name == "name" or fact.owner == owner]
        thinking = f"Asked: who is {owner.alias}. {all_told(names)} So, {owner.alias}: {owner.subject}."
        return memory.made(
            rng.choice(_WHO_IS).replace("@", owner.alias),
            thinking,
            f"{owner.alias} is **{owner.reply_subject}**.",
            accept=(owner.reply_subject,),
        )
    fact = rng.choice(memory.facts)
    name = fact.kind.pool == "name" and rng.random() < 0.6
    asked = rng.choice(_WHO_IS if name else wording.ASK_VALUE).replace("@", fact.value)
    thinking = f"Asked: {'who is ' if name else ''}{fact.value}. {memory.alike(fact.kind, fact.value)} So, {fact.value}: {looked_for(fact.kind, fact.owner, reply=False)}."
    return memory.made(asked, thinking, f"{fact.state}.", accept=(fact.state,))


def yes_or_no(memory: Recollection) -> Example:
    """A fact as a question, with its value or with another one."""
    rng = memory.rng
    fact = rng.choice(memory.facts)
    right = rng.random() < 0.45
    if right:
        value = fact.value
    elif fact.old and rng.random() < 0.7:
        value = fact.old[-1]
    elif rivals := memory.rivals(fact) if rng.random() < 0.6 else "":
        value = rng.choice(rivals)
    else:
        value = memory.slot(fact.kind.pool)
    claimed = replace(fact, value=value, owner=memory.asked_as(fact.owner))
    if fact.kind.yesno and rng.random() < 0.5:
        claim = claimed.text(rng.choice(fact.kind.yesno))
        asked = wording.put(rng.choice(wording.YESNO_DIRECT), q=claim)
    else:
        claim = claimed.text(fact.kind.state)
        asked = wording.put(rng.choice(wording.YESNO_STATED), t=claim)
    verdict = "Yes" if right else "No"
    thinking = f"Asked: {claim}. {memory.found(fact)} {so(fact)} Asked was {value}: {verdict.lower()}."
    return memory.made(asked, thinking, f"{verdict}: {fact.state}.", bold=fact.value, accept=(f"{verdict}:",))


def and_the_other(memory: Recollection) -> Example | None:
    """One fact asked, then only whose: "and Tom?"."""
    rng = memory.rng
    pairs = [
        (one, other) for one in memory.facts for other in memory.facts if one.kind is other.kind and one is not other
    ]
    if not pairs:
        return None
    one, other = rng.choice(pairs)
    question, core = memory.question(one.kind, one.owner)
    memory.say(memory.recalled(one, question, core))
    whom = memory.asked_as(other.owner).object
    if whom.startswith("my ") and rng.random() < 0.25:
        whom = f"the {whom[3:]}"
    return memory.recalled(other, wording.put(rng.choice(wording.ELLIPSIS), o=whom), f"{whom}. Before: {core}")


def all_about(memory: Recollection) -> Example:
    """What was told of one of them."""
    rng = memory.rng
    owner = rng.choice(memory.facts).owner
    facts = [fact for fact in memory.facts if fact.owner.subject == owner.subject]
    whom = memory.asked_as(owner).object
    asked = wording.put(rng.choice(wording.ABOUT), o=whom)
    others = [fact for fact in facts if fact.about != facts[0].about]  # a dog's name is told of its owner
    thinking = f"Asked: all about {whom}. {memory.found(facts[0])}" + "".join(f" {memory.found(one)}" for one in others)  # fmt: skip
    said = joined([fact.state for fact in facts])
    return memory.made(asked, thinking, f"{said}.", accept=(said,), bold="".join(fact.value for fact in facts))


def everything(memory: Recollection) -> Example:
    """All that was told, or how much it was."""
    facts = memory.facts
    bold = "".join(fact.value for fact in facts)
    states = [fact.state for fact in facts]
    if memory.rng.random() < 0.25:
        counted = ", ".join(f"{number} {quoted([fact.quote])}" for number, fact in enumerate(facts, 1))
        fixes = [words for fact in facts for words in fact.fixes]
        changes = f" Changed: {quoted(fixes)}." if fixes else ""
        answer = f"**{len(facts)}**: {joined(states)}."
        return memory.made(
            memory.rng.choice(_COUNT),
            f"Told: {counted}.{changes} So: {len(facts)}.",
            answer,
            accept=(f"{len(facts)}:",),
        )
    thinking = f"Asked: all that was told. {all_told(facts)}"
    listed = "\n".join(f"- {state}" for state in states) if len(facts) > 2 else joined(states)
    answer = f"You told me:\n\n{listed}" if len(facts) > 2 else f"You told me: {listed}."
    return memory.made(memory.rng.choice(wording.EVERYTHING), thinking, answer, accept=(listed,), bold=bold)


_SPOUSES = ("my wife", "my husband", "my partner")
_DOGS = ("my dog", "my puppy")


def _names_the_same(fact: Fact, kind: Kind, owner: Owner) -> bool:
    """Whether a fact names one's spouse or dog as the other question would have it: "i'm married to Ana", "my wife"."""
    for name, nouns in (("married", _SPOUSES), ("pet", _DOGS)):
        told = (fact.kind.name == name and fact.owner is SELF) or (
            fact.kind.name == "name" and fact.owner.subject in nouns
        )
        if told and ((kind.name == name and owner is SELF) or (kind.name == "name" and owner.subject in nouns)):
            return True
    return False


def is_told(memory: Recollection, kind: Kind, owner: Owner) -> bool:
    if kind.name in ("name", "married", "pet") and any(_names_the_same(fact, kind, owner) for fact in memory.facts):
        return True
    same = (owner.subject, *(f"my {noun}" for noun in same_as(owner.subject.removeprefix("my "))))
    for fact in memory.facts:
        if fact.owner.subject in same and near(fact.kind) == near(kind):
            return True
        if owner.alias and fact.owner.alias == owner.alias and "name" in kind.name:
            return True
    return False


def something_untold(memory: Recollection) -> tuple[Kind, Owner]:
    """A question near to what was told: the same of somebody else, or something else of the same."""
    rng = memory.rng
    while True:
        kind = draw_kind(rng)
        owner = owner_for(rng, kind, lambda: memory.slot("name"))
        if memory.facts:
            fact = rng.choice(memory.facts)
            roll = rng.random()
            if roll < 0.4 and fact.kind.whose != "self":
                kind = fact.kind
                owner = owner_for(rng, kind, lambda: memory.slot("name"))
            elif (
                roll < 0.75
                and fits(kind, fact.owner)
                and fact.owner.person != 6
                and fact.kind.whose in ("anyone", "others", "self")
            ):
                owner = fact.owner
        if not owner.alias and not is_told(memory, kind, owner):
            return kind, owner


def untold(memory: Recollection) -> Example:
    """Something that was never told, asked back: it is said so."""
    rng = memory.rng
    kind, owner = something_untold(memory)
    roll = rng.random()
    if roll < 0.14 and kind.who:
        value = memory.slot(kind.pool)
        pattern = inflect(rng.choice(kind.who), _ANYONE).replace("@", value)
        thinking = f"Asked: who {pattern}. {memory.alike(kind, value)} So, {value}: not told."
        asked = wording.put(rng.choice(wording.ASK_WHO), q=pattern)
        return memory.made(
            asked, thinking, rng.choice(_NOT_TOLD).replace("%", f"who {pattern}"), accept=("not told me",)
        )
    if roll < 0.28 and kind.yesno:
        core = inflect(rng.choice(kind.yesno), owner).replace("@", memory.slot(kind.pool))
        return lacking(memory, kind, owner, asked=wording.put(rng.choice(wording.YESNO_DIRECT), q=core), core=core)
    return lacking(memory, kind, owner)


def lacking(
    memory: Recollection, kind: Kind, owner: Owner, found: str = "", asked: str = "", core: str = ""
) -> Example:
    """A question for a fact that was not told. found: where the thought looks; asked, core: the question and what of it a
    thought repeats, where they are not drawn."""
    if not asked:
        asked, core = memory.question(kind, owner)
    looked = looked_for(kind, owner)
    thinking = f"Asked: {core}. {found or memory.all_about(about(kind, owner))} So, {label_of(kind)}: not told."
    return memory.made(asked, thinking, memory.rng.choice(_NOT_TOLD).replace("%", looked), accept=("not told me",))


_ROLES = {
    "city": "city|town|place", "name": "name|person", "number": "number|figure", "colour": "colour|color", "food": "food|dish", "drink": "drink", "animal": "animal", "time": "time|hour",
    "date": "date|day", "day": "day", "money": "amount|price|sum of money", "title": "title", "phone": "phone number|number", "pet": "name|dog", "job": "job|profession", "car": "car|vehicle",
    "language": "language", "room": "room", "flight": "number", "place": "place|spot", "pin": "code|number", "secret": "word|secret", "word": "word", "thing": "thing|object", "hobby": "hobby|activity",
}  # fmt: skip
_ROLE_ASKS = frames("[which|what] % did i [mention|name|say|tell you|talk about]?", "what was the % i [mentioned|named|gave you]?", "the % i mentioned?", "i mentioned a %, which one?", "do you remember the % i [mentioned|named]?", "repeat the % i told you", "tell me the % i mentioned", "i named some %. which?", "[which|what] % was it again?", "what was that % again?", "and the % was?")  # fmt: skip


def by_role(memory: Recollection) -> Example | None:
    """The only city, time or name that was told, asked as such."""
    rng = memory.rng
    roles = [set(_ROLES.get(fact.kind.pool, "").split("|")) for fact in memory.facts]
    named = any(fact.owner.alias or fact.owner.subject >= "\ue000" for fact in memory.facts)
    facts = [
        fact
        for fact, mine in zip(memory.facts, roles, strict=True)
        if fact.kind.pool in _ROLES and sum(not mine.isdisjoint(others) for others in roles) == 1
        if not (named and fact.kind.pool in ("name", "pet"))
    ]
    if not facts:
        return None
    fact = rng.choice(facts)
    role = rng.choice(_ROLES[fact.kind.pool].split("|"))
    asked = rng.choice(_ROLE_ASKS).replace("%", role)
    return memory.recalled(fact, asked, f"the {role}", memory.among(fact), role)


_ASKERS: tuple[tuple[Callable[[Recollection], Example | None], float], ...] = (
    (straight, 40), (by_role, 5), (by_doer, 11), (by_value, 5), (yes_or_no, 13), (and_the_other, 9), (all_about, 5), (everything, 4), (untold, 10),
)  # fmt: skip


def asked_back(memory: Recollection) -> Example:
    """Any question about what was told, and its answer."""
    rng = memory.rng
    asker = rng.choices([asker for asker, _ in _ASKERS], [weight for _, weight in _ASKERS])[0]
    return asker(memory) or straight(memory)


def new_fact(memory: Recollection, planned: list[Fact], kind: Kind | None = None, owner: Owner | None = None) -> Fact:
    """A fact that none of those told or planned could be taken for. kind, owner: drawn where not given, or where no
    more of them is to be had."""
    rng = memory.rng
    tries = 0
    while True:
        tries += 1
        if tries == 100:
            kind = owner = None
        of = kind or draw_kind(rng)
        whose = owner or owner_for(rng, of, lambda: memory.slot("name"))
        if owner and not kind:
            if owner is not SELF and of.whose == "self":
                continue
            if of.whose not in ("self", "relation") and not fits(of, owner):
                continue
            if of.whose == "relation" and (owner is SELF or owner.alias or not owner.subject.startswith("my ")):
                continue
        clash = any(
            one.owner.subject == whose.subject and (one.owner != whose or near(one.kind) == near(of))
            for one in (*memory.facts, *planned)
        )
        if not clash and not (whose.alias and of.whose == "relation"):
            return Fact(of, whose, memory.slot(of.pool), "")
