"""A conversation in which facts are told, corrected and asked back: what was told so far, and the turns made of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.recall_kinds import Kind
from tools.demo_model.corpus.recall_own import NAME_ASKS, OWN_ASKS, is_known_by_sight
from tools.demo_model.corpus.recall_owners import SELF, Owner, inflect, possessive, same_as
from tools.demo_model.corpus.recall_thought import bare, judged, label_of, quoted, sorted_out, told, word_of
from tools.demo_model.corpus.recall_values import draw_value, indefinite, value_is_held_out
from tools.demo_model.corpus.wording import as_typed

# One private character stands for each value and name while a text gets its typing noise: a typo would make it another.
_FIRST_SLOT = 0xE000
_SLOT = re.compile("[\ue000-\uf8ff]")
# What a turn between must not say, lest it tell something that is asked for later.
_TELLS = ("i'm", "im ", "i am ", "my ", "call me", "i live", "i like", "i love", "i have", "i work", "it's ", "this is ", "name", "remember", "i moved", "hello from", "greetings from", "hi from", "i come from", "i was born", "i grew", "i drive", "i study", "i speak", "i hate", "i play", "i turned", "years old", "today i", "i eat", "i drink", "we are", "we live", "we bought", "i became", "i enjoy", "i prefer", "i don't like", "i really like", " here")  # fmt: skip

_NODS = ("Noted.", "Noted.", "Got it.", "I keep it.", "Good.", "Good to know.", "Thank you, noted.", "I will keep it while we talk.", "All right.", "Noted. What shall we try?")  # fmt: skip


@dataclass(frozen=True)
class Fact:
    """A value somebody or something has. quote: the words in which it was told; fixes: those in which it was changed; old: what it
    was before; scene: where it is a part of one, all the clauses in which that was told."""

    kind: Kind
    owner: Owner
    value: str  # a slot
    quote: str
    fixes: tuple[str, ...] = ()
    old: str = ""
    scene: tuple[str, ...] = ()

    def text(self, pattern: str, reply: bool = False) -> str:
        """A pattern about this fact, in the person's mouth or in the answer's."""
        return inflect(pattern, self.owner, reply).replace("@", self.value)

    @property
    def state(self) -> str:
        """The plain statement in the answer's mouth."""
        return self.text(self.kind.state, reply=True)

    @property
    def about(self) -> str:
        """Whom or what it is about, as a thought says it, in the person's own words: my aunt, me, the meeting, my dog."""
        return about(self.kind, self.owner)

    @property
    def sort(self) -> str:
        """What sort of fact it is, in a word or two."""
        return word_of(self.kind.pool) if self.scene else label_of(self.kind)

    @property
    def looked_for(self) -> str:
        """What is asked when this fact is: "your sister's name", "where Tom lives"."""
        return looked_for(self.kind, self.owner)


def looked_for(kind: Kind, owner: Owner, reply: bool = True) -> str:
    """What is asked of this owner, in the answer's mouth or in the person's own."""
    if kind.nouns:
        return inflect(kind.nouns[0], owner, reply)
    word, rest, _ = kind.whs[0]
    return f"{word} {inflect(rest, owner, reply)}"


def about(kind: Kind, owner: Owner) -> str:
    """Whom a fact of this kind is about. What is told of somebody's dog is about the dog."""
    if kind.name == "pet":
        return inflect("{p} dog", owner)
    return f"{owner.object}, {owner.alias}" if owner.alias else owner.object


def _tells(question: str) -> bool:
    plain = " ".join(question.split())
    return any(words in plain for words in _TELLS)


def stands_alone(kind: Kind, owner: Owner) -> bool:
    """Whether the kind's own ways to tell and ask it fit: of oneself, or of nobody."""
    return owner is SELF or kind.whose == "alone"


def sentence(text: str) -> str:
    """The text with a capital at its beginning, also behind a mark of bold type."""
    start = 2 if text.startswith("**") else 0
    return f"{text[:start]}{text[start : start + 1].upper()}{text[start + 1 :]}"


class Recollection(Conversation):
    """A conversation and the facts told in it."""

    def __init__(self, draw: Draw) -> None:
        super().__init__(draw)
        self.facts: list[Fact] = []
        self.spoken_of: Owner | None = None  # whom the last turn was about, if it was one only
        self._values: list[str] = []
        self.taken: set[str] = set()

    def slot(self, pool: str) -> str:
        """A new value of this sort that was not there yet, as its slot."""
        for _ in range(300):
            value = draw_value(self.rng, pool, self.draw.held)
            if value.lower() not in self.taken:
                return self.slot_of(value)
        return self.slot("word")  # a small pool that is used up

    def slot_from(self, values: Sequence[str]) -> str:
        """One of these values that training may see and that was not there yet, as its slot."""
        free = [value for value in values if value.lower() not in self.taken and not value_is_held_out(value)]
        return self.slot_of(self.rng.choice(free)) if free else self.slot("word")

    def slot_of(self, value: str) -> str:
        """The slot of this very value."""
        self.taken.add(value.lower())
        self._values.append(value)
        return chr(_FIRST_SLOT + len(self._values) - 1)

    def value(self, slot: str) -> str:
        """What stands in a slot."""
        return self._values[ord(slot) - _FIRST_SLOT]

    def _settled(self, text: str) -> str:
        """The text with the words before a value that depend on it: "an" or "a", no "on" before "next Monday"."""
        for slot in _SLOT.findall(text):
            value = self.value(slot)
            text = text.replace(f"a(n) {slot}", f"{indefinite(value)} {slot}")
            if value.startswith("next "):
                text = text.replace(f"on {slot}", slot)
        return text

    def filled(self, text: str, bold: str = "") -> str:
        """The text with its values; those in `bold` in bold type."""
        text = self._settled(text)
        for slot in _SLOT.findall(text):
            value = self.value(slot)
            text = text.replace(slot, f"**{value}**" if slot in bold else value)
        return text

    def made(
        self,
        asked: str,
        thinking: str,
        answer: str,
        family: str = "recall",
        accept: Sequence[str] = (),
        bold: str = "",
        refuse: str = "",
        verbatim: bool = False,
    ) -> Example:
        """A turn; all its texts may hold slots. Without accept, what is bold is what counts. refuse: slots that an
        answer must not name. verbatim: an answer that is no sentence of its own."""
        typed = self.filled(as_typed(self.rng, self._settled(asked)))
        alone = (
            len(answer) == 2 and answer[0] in bold and answer[1] == "."
        )  # a value and nothing else: letter by letter
        said = self.filled(answer, bold) if verbatim or alone else sentence(self.filled(answer, bold))
        taken = [self.filled(one) for one in (accept or bold)]
        plain = said.lower()
        refused = tuple(value for value in map(self.value, refuse) if value.lower() not in plain)
        key = f"{typed} -> {said} <- {' '.join(self._values)}"
        return Example(
            (Message("user", typed),), self.filled(thinking), said, family, key, tuple(taken), refuse=refused
        )

    def quiet(self, turns: int) -> None:
        """So many turns in between that tell nothing of anybody."""
        for _ in range(turns):
            self.spoken_of = None
            turn = self.other()
            while _tells(turn.question.lower()):
                turn = self.other()
            self.say(turn)

    # What is told.

    def phrase(self, fact: Fact, pattern: str = "", subject: str = "", its: str = "") -> Fact:
        """The fact with the words in which it is told: a pattern of its kind, mostly its plain statement."""
        kind, rng = fact.kind, self.rng
        if not pattern:
            own = kind.own_tells if stands_alone(fact.kind, fact.owner) else ()
            pattern = rng.choice(own) if own and rng.random() < 0.6 else kind.state if rng.random() < 0.35 else rng.choice(kind.tells or (kind.state,))  # fmt: skip
            if kind.nouns and rng.random() < 0.06:
                pattern = rng.choice(("%: @", "% = @", "@ is %", "%? @")).replace("%", kind.nouns[0])
        owner = fact.owner
        if owner.alias and not subject and not any(one.owner == owner for one in self.facts):
            subject, its = f"{owner.subject} {owner.alias}", f"{owner.subject} {possessive(owner.alias)}"
        return replace(fact, quote=inflect(pattern, owner, subject=subject, its=its).replace("@", fact.value))

    def repaired(self, fact: Fact) -> Fact:
        """A fact that is told wrong and put right in the same breath."""
        new = self.slot(fact.kind.pool)
        words = self.rng.choice(("no, @", "no wait, @", "sorry, @", "i mean @", "ah no, @", "wait, it's @", "or rather @", "not #, @", "scratch that, @", "oops, @", "typo, @", "scrap that, @", "i meant @", "correction: @", "that's old, now @", "err, @", "make that @", "no longer, @ now", "i mistyped: @", "# was wrong, @", "strike that: @"))  # fmt: skip
        return replace(fact, value=new, fixes=(words.replace("@", new).replace("#", fact.value),), old=fact.value)

    def ack(self, facts: Sequence[Fact]) -> str:
        """The acknowledgement, which repeats what was told."""
        if len(facts) == 1 and facts[0].kind.acks:
            return self.rng.choice(facts[0].kind.acks).replace("@", facts[0].value)
        states = list(dict.fromkeys(fact.state for fact in facts))  # who brings it and what is brought are one
        joined = " and ".join(states) if len(states) < 3 else f"{', '.join(states[:-1])} and {states[-1]}"
        lead = self.rng.choice(("Noted: ", "Noted: ", "Got it: ", "Good: ", "I keep it: ", "Remembered: ", ""))
        return f"{lead}{joined}."

    def tell(self, facts: Sequence[Fact], text: str = "") -> Example:
        """A turn in which these are told; they count as told from here on. text: the message, which holds their quotes."""
        self.facts += facts
        self.spoken_of = facts[0].owner if len({fact.owner for fact in facts}) == 1 else None
        quotes = [", ".join((fact.quote, *fact.fixes)) for fact in facts]
        thinking = f"Told: {sorted_out(_with_fixes(facts))}. Noted."
        bold = "".join(fact.value for fact in facts)
        text = text or wording.tell(self.rng, quotes)
        return self.made(text, thinking, self.ack(facts), "introduction", bold=bold)

    def briefly(self, turn: Example) -> Example:
        """The turn, now and then with no more than a nod for an answer: what was told then stands in the message only."""
        if self.rng.random() < 0.7:
            return turn
        return replace(turn, answer=self.rng.choice(_NODS))

    def correct(self, index: int, close: bool, words: str = "") -> Example:
        """A turn in which one fact is changed. close: whether it is the only one told just before, so that "no, it's
        Mia" says enough. words: how it is put, `@` the new value and `#` the old one."""
        rng, old = self.rng, self.facts[index]
        new = replace(old, value=self.slot(old.kind.pool))
        roll = rng.random()
        if words:
            pass
        elif roll < 0.45 and (close or len({one.kind.pool for one in self.facts}) == len(self.facts)):
            others = [one.kind.pool for one in self.facts if one is not old]
            plain = close or is_known_by_sight(old.kind.pool, others)
            fitting = wording.FIX_SHORT if plain else [text for text in wording.FIX_SHORT if "#" in text]
            words = rng.choice(fitting)
        elif roll < 0.62 and old.kind.nouns:
            words = wording.put(rng.choice(wording.FIX_NOUN), n=inflect(rng.choice(old.kind.nouns), old.owner))
        else:
            pattern = old.kind.state if rng.random() < 0.6 else rng.choice(old.kind.tells or (old.kind.state,))
            words = wording.put(rng.choice(wording.FIX_LONG), t=inflect(pattern, old.owner))
        words = words.replace("@", new.value).replace("#", old.value)
        self.facts[index] = replace(new, fixes=(*old.fixes, words), old=old.old + old.value)
        before = old.fixes[-1] if old.fixes else old.quote
        thinking = f"Changed: {quoted([words])}. Before: {sorted_out([(before, old.sort)])}. Now, {old.sort}: {new.value}."  # fmt: skip
        lead = rng.choice(("Corrected: ", "Corrected: ", "Noted: ", "Changed: ", "Right: ", "So not #: "))
        answer = f"{lead.replace('#', old.value)}{new.state}."
        return self.made(words, thinking, answer, "introduction", bold=new.value)

    # What is asked back.

    def asked_as(self, owner: Owner) -> Owner:
        """The owner as the question names it: one that has a name too by either, one just spoken of perhaps by "she"."""
        if owner == self.spoken_of and owner.pronoun and self.rng.random() < 0.4:
            return replace(owner, subject=owner.pronoun, possessive=owner.pronoun_possessive)
        if not owner.alias or self.rng.random() < 0.5:
            return self._by_another_word(owner)
        name = owner.alias
        return replace(owner, subject=name, possessive=possessive(name), reply_subject=name, reply_possessive=possessive(name))  # fmt: skip

    def _by_another_word(self, owner: Owner) -> Owner:
        """ "My mother" for "my mom", now and then, where no other is told of whom it could be said."""
        words = same_as(owner.subject.removeprefix("my "))
        if not words or self.rng.random() > 0.12 or any(one.owner.subject[3:] in words for one in self.facts):
            return owner
        if all(one.owner.subject != owner.subject for one in self.facts):  # then nobody could know who is meant
            return owner
        said = f"my {self.rng.choice(words)}"
        return replace(owner, subject=said, possessive=possessive(said))

    def question(self, kind: Kind, owner: Owner) -> tuple[str, str]:
        """A question for an attribute of somebody, in any of its forms, and the words of it that a thought repeats."""
        rng = self.rng
        owner = self.asked_as(owner)
        roll = rng.random()
        own = kind.own_asks or OWN_ASKS.get(kind.name, ())
        if own and stands_alone(kind, owner) and roll < 0.35:
            text = rng.choice(own)
            return text, bare(text)
        if kind.name == "name" and roll < 0.4:
            text = inflect(rng.choice(NAME_ASKS), owner)
            return text, bare(text)
        if kind.nouns and (roll < 0.5 or not kind.whs):
            noun = inflect(rng.choice(kind.nouns), owner)
            return wording.put(rng.choice(wording.ASK_NOUN), n=noun), noun
        word, rest, direct = rng.choice(kind.whs)
        rest, direct = f"{word} {inflect(rest, owner)}", f"{word} {inflect(direct, owner)}"
        if roll < 0.78:
            return wording.put(rng.choice(wording.ASK_DIRECT), q=direct), direct
        if roll < 0.93:
            return wording.put(rng.choice(wording.ASK_INDIRECT), w=rest), rest
        text = wording.put(rng.choice(wording.ASK_WH_SAID), wh=word, rest=rest.removeprefix(f"{word} "))
        return text, rest

    def found(self, fact: Fact, also: Fact | None = None) -> str:
        """The thought that goes to where a fact was told: all that was told of the same one, or the scene it is a part
        of. also: another fact that is asked with it, for which a scene is not told twice."""
        if not fact.scene:
            return self.all_about(fact.about)
        wanted = [fact] if also is None or also.scene != fact.scene else [fact, also]
        fixes = [words for one in wanted for words in one.fixes]
        return judged((*fact.scene, *fixes), (*(one.quote for one in wanted), *fixes))

    def all_about(self, whom: str) -> str:
        """All that was told of somebody, in its order, each clause with its sort; or that it is nothing."""
        facts = [fact for fact in self.facts if fact.about == whom and not fact.scene]
        return f"About {whom}: {sorted_out(_with_fixes(facts))}."

    def alike(self, kind: Kind, value: str) -> str:
        """All that was told of this sort, of whomever, in its order, and where this value stands."""
        clauses = _clauses([fact for fact in self.facts if fact.kind is kind])
        return judged(clauses, [clause for clause in clauses if value in clause])

    def among(self, fact: Fact) -> str:
        """All that was told, and which clauses are of this fact."""
        return judged(_clauses(self.facts), (fact.quote, *fact.fixes))

    def rivals(self, fact: Fact) -> str:
        """The values of the same kind that belong to others."""
        return "".join(one.value for one in self.facts if one.kind is fact.kind and one is not fact)

    def recalled(self, fact: Fact, asked: str, core: str = "", found: str = "", sort: str = "") -> Example:
        """A turn that asks for a fact, and its answer. core: the words of the question that a thought repeats; found:
        where it looks, sort: what it looks for, where they are not the fact's own."""
        self.spoken_of = fact.owner
        answer = f"{fact.state}." if self.rng.random() < 0.7 else f"{fact.value}."
        thinking = f"Asked: {core or bare(asked)}. {found or self.found(fact)} {so(fact, sort)}"
        return self.made(asked, thinking, answer, bold=fact.value, refuse=self.rivals(fact))


def so(fact: Fact, sort: str = "") -> str:
    """The end of a thought: the sort that was looked for, and its value; of one that was changed, the newest."""
    return f"So, {sort or fact.sort}{', the newest' if fact.fixes else ''}: {fact.value}."


def all_told(facts: Sequence[Fact]) -> str:
    """The clauses of these facts as a thought has them that takes them all."""
    return told(_clauses(facts))


def _clauses(facts: Sequence[Fact]) -> list[str]:
    """The clauses of these facts, those of a scene all together, and then what changed them; each once."""
    clauses = [clause for fact in facts for clause in (fact.scene or (fact.quote,))]
    return list(dict.fromkeys((*clauses, *(words for fact in facts for words in fact.fixes))))


def _with_fixes(facts: Sequence[Fact]) -> list[tuple[str, str]]:
    """The clauses of these facts and then those that changed them, each with its sort."""
    clauses = [(fact.quote, fact.sort) for fact in facts]
    return clauses + [(words, fact.sort) for fact in facts for words in fact.fixes]
