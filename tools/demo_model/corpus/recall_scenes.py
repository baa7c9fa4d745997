"""Things that happen in a life, told in one's own way and asked for part by part: a trip, a visit, an errand, a loss, a plan.

A scene is a block of text in `recall_scenes_told` and its neighbours. Lines of `>` tell it, clause by clause, divided by
`|`; the first clause is always said, the others mostly. A line for each part follows: its letter and the sort of its
value, what it is ("where i am off to"), the plain statement, and the ways to ask for it; one that begins with `=` is a
noun that stands for the part.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_asked import by_role, everything, yes_or_no
from tools.demo_model.corpus.recall_kinds import Kind
from tools.demo_model.corpus.recall_more import both, doubted
from tools.demo_model.corpus.recall_owners import SELF
from tools.demo_model.corpus.recall_people import beside, between, told_in_a_breath
from tools.demo_model.corpus.recall_scenes_days import DAYS
from tools.demo_model.corpus.recall_scenes_told import TOLD
from tools.demo_model.corpus.recall_scenes_years import YEARS
from tools.demo_model.corpus.recall_talk import Fact, Recollection, so
from tools.demo_model.corpus.recall_thought import judged, told, word_of

_MARK = re.compile(r"\b[A-F]\b")
_PERSON = re.compile(r"\b(?:i'm|i am|i was|i|my|me|am)\b")
_PERSONS = {"i'm": "{s} (be)", "i am": "{s} (be)", "i was": "{s} (was)", "i": "{s}", "my": "{p}", "me": "{o}", "am": "(be)"}  # fmt: skip
_WH = ("where", "when", "who", "what", "which", "how", "why", "whose", "whom", "at", "on", "in", "by", "with", "for")
_JOINTS = (", ", ", ", ". ", ". ", " and ", " - ", "; ", ", and ", "\n", "... ")
_LEADS = ("", "", "", "", "", "", "hey ", "ok so ", "so ", "guess what, ", "btw ", "by the way, ", "fyi ", "news: ", "note to self: ", "for later: ", "remember this: ", "hi! ", "hello, ", "just so you know, ", "keep this for me: ", "well, ", "oh, ", "i should tell you, ", "ugh, ", "good news: ", "little update: ", "listen, ")  # fmt: skip
_TAILS = ("", "", "", "", "", "", "", " lol", "!", " :)", ". remember that please", ". crazy, right?", ". can't wait", ". anyway", ". so yeah", " haha", ". keep that in mind", ". ok?", ". just saying", ", you know", ". wish me luck", ". that's all", ". i'll ask you later")  # fmt: skip
_ASKING = frames("{q}?", "{q}?", "{q}?", "{q}", "{q}", "{q} again?", "{q} again", "and {q}?", "so {q}?", "ok, {q}?", "wait, {q}?", "um {q}?", "hey, {q}?", "sorry, {q}?", "{q}, do you [still |]know?", "{q}, remember?", "{q}? i forgot", "{q}? [can't remember|it slipped my mind|my head is empty]", "[quick one|question|tell me|remind me|help me out|be honest|now a test], {q}?", "[back to what i told you|about before|from earlier], {q}?", "now {q}", "{q} though?", "{q} please", "{q}?? i told you", "hm {q}", "oh and {q}?")  # fmt: skip
_INDIRECT = frames("do you [still |]know {w}?", "do you remember {w}?", "i forgot {w}", "tell me {w}", "remind me {w}", "[can|could] you [tell|remind] me {w}?", "i don't remember {w}", "i [can't recall|have no idea anymore] {w}", "did i [tell you|say|mention] {w}?", "any idea {w}?", "have i told you {w}?", "what did i say about {w}?", "{w}, you [know|remember]?", "you [do |]remember {w}, [right|don't you]?", "my wife asks {w}", "i need to know {w}", "have you kept {w}?", "i'm not sure anymore {w}")  # fmt: skip


@dataclass(frozen=True)
class Part:
    """One value of a scene. what: what it is; state: the plain statement; asks: direct questions; nouns: those that stand for it."""

    mark: str
    pool: str
    what: str
    state: str
    asks: tuple[str, ...]
    nouns: tuple[str, ...]


@dataclass(frozen=True)
class Scene:
    """The ways to tell it, each in clauses, and its parts."""

    tells: tuple[tuple[str, ...], ...]
    parts: tuple[Part, ...]


def _part(line: str) -> Part:
    head, what, state, asks = (text.strip() for text in line.split("|", 3))
    mark, pool = head.split()
    direct = [text for text in re.split(r";\s*", asks) if text]
    nouns = frames(*(text[1:] for text in direct if text[0] == "="))
    return Part(mark, pool, what, state, frames(*(text for text in direct if text[0] != "=")), nouns)


@cache
def scenes() -> tuple[Scene, ...]:
    """All scenes."""
    made: list[Scene] = []
    for block in f"{TOLD}\n\n{DAYS}\n\n{YEARS}".split("\n\n"):
        lines = [line for line in block.strip().splitlines() if line]
        if not lines:
            continue
        tells = [tuple(clause.strip() for clause in text.split("|")) for line in lines if line[0] == ">" for text in _ways(line[1:])]  # fmt: skip
        made.append(Scene(tuple(tells), tuple(_part(line) for line in lines if line[0] != ">")))
    return tuple(made)


def _ways(line: str) -> tuple[str, ...]:
    """The forms of a telling: `|` divides clauses here, so its alternatives are `[a/b]`."""
    hidden = line.strip().replace("|", "\0")
    inside = re.sub(r"\[[^\]]*\]", lambda found: found[0].replace("/", "|"), hidden)
    return tuple(text.replace("\0", "|") for text in frames(inside))


def _personal(text: str) -> str:
    return _PERSON.sub(lambda found: _PERSONS[found[0]], text)


_LEANS = re.compile(r"(and )?(she|he|they)\b").match


class _Played:
    """A scene with values: what was told of it, and what was not."""

    def __init__(self, memory: Recollection, scene: Scene) -> None:
        self.memory = memory
        rng = memory.rng
        self.values = {part.mark: memory.slot(part.pool) for part in scene.parts}
        first, *others = rng.choice(scene.tells)
        # A clause is left out only where the next one does not lean on it: "my girlfriend B eats no C", "she hates D".
        leant_on = [bool(_LEANS(clause)) for clause in (*others[1:], "")]
        kept = [first, *(one for one, needed in zip(others, leant_on, strict=False) if rng.random() < 0.8 or needed)]
        self.clauses = [self.filled(clause) for clause in kept]
        told = set(_MARK.findall(" ".join(kept)))
        self.parts = {part.mark: part for part in scene.parts}
        self.told = told
        self.quotes = {mark: next(clause for clause in kept if mark in _MARK.findall(clause)) for mark in told}
        self.facts = {mark: self.fact(mark) for mark in sorted(told) if self.sound(mark)}

    def filled(self, text: str) -> str:
        """The text with its values."""
        return _MARK.sub(lambda found: self.values[found[0]], text)

    def fits(self, text: str, mark: str) -> bool:
        """Whether a text names nothing but this part and what was told."""
        return all(one == mark or one in self.told for one in _MARK.findall(text))

    def sound(self, mark: str) -> bool:
        """Whether what a part is, and its statement, name nothing that was not told."""
        part = self.parts[mark]
        return self.fits(part.what, mark) and self.fits(part.state, mark)

    def fact(self, mark: str) -> Fact:
        """A part as a fact of its own kind."""
        part = self.parts[mark]
        what, state = (_personal(self.filled(text)) for text in (part.what, part.state.replace(mark, "@")))
        asks, nouns = (
            [self.filled(text) for text in texts if self._asks(text, mark)] for texts in (part.asks, part.nouns)
        )
        word, rest = what.split(" ", 1)
        whs: tuple[tuple[str, str, str], ...] = ()
        if word in _WH:
            direct = next((ask[len(word) + 1 :] for ask in asks if ask.startswith(f"{word} ")), rest)
            whs = ((word, rest, direct),)
        else:
            nouns = [what, *nouns]
        kind = Kind(f"{mark} {part.what}", "alone", part.pool, state, whs=whs, own_asks=tuple(asks), nouns=() if whs else tuple(map(_personal, nouns)))  # fmt: skip
        return Fact(kind, SELF, self.values[mark], self.filled(self.quotes.get(mark, "")), scene=tuple(self.clauses))

    def _asks(self, text: str, mark: str) -> bool:
        return self.fits(text, mark) and mark not in _MARK.findall(text)

    def asked(self, mark: str) -> tuple[str, str]:
        """A question for a part, and the words of it that a thought repeats."""
        rng = self.memory.rng
        part = self.parts[mark]
        asks, nouns = ([text for text in texts if self._asks(text, mark)] for texts in (part.asks, part.nouns))
        roll = rng.random()
        if asks and roll < 0.7:
            core, frame = rng.choice(asks), wording.put(rng.choice(_ASKING), q="%")
        elif nouns and roll < 0.85:
            core, frame = rng.choice(nouns), wording.put(rng.choice(wording.ASK_NOUN), n="%")
        else:
            core, frame = part.what, wording.put(rng.choice(_INDIRECT), w="%")
        core = self.filled(core)
        return frame.replace("%", core), core


_YOURS = {
    "i'm": "you are", "i am": "you are", "am i": "are you", "i was": "you were", "was i": "were you", "i": "you", "we": "you", "me": "you", "us": "you", "my": "your", "our": "your", "mine": "yours", "ours": "yours", "am": "are",
}  # fmt: skip
_MINE = re.compile(rf"\b(?:{'|'.join(_YOURS)})\b")


def yours(text: str) -> str:
    """The person's words in the answer's mouth: "where am i off to" is "where are you off to"."""
    return _MINE.sub(lambda found: _YOURS[found[0]], text)


def _told(memory: Recollection) -> tuple[_Played, Example]:
    """A turn that tells a scene."""
    rng = memory.rng
    while not (played := _Played(memory, rng.choice(scenes()))).facts:
        pass
    text = rng.choice(_JOINTS).join(played.clauses).replace(" and and ", " and ")
    text = f"{rng.choice(_LEADS)}{text}{rng.choice(_TAILS)}"
    thinking = memory.filled(f"{told(played.clauses)} Noted.")
    return played, replace(memory.tell(list(played.facts.values()), text), thinking=thinking)


def scene_told(draw: Draw) -> Example:
    """A scene told, and what is kept of it."""
    memory = Recollection(draw)
    memory.quiet(draw.rng.choice((0, 0, 0, 1)))
    return memory.finish(_told(memory)[1])


def _one(memory: Recollection, played: _Played) -> Example:
    """One part asked for. The answer is the value, since a scene that was never met has no statement yet."""
    rng = memory.rng
    mark = rng.choice(list(played.facts))
    name = played.facts[mark].kind.name
    fact = next(one for one in memory.facts if one.kind.name == name)  # as it was last corrected
    asked, looked = played.asked(mark)
    answer = f"{fact.value}." if rng.random() < 0.65 else f"{fact.state}."
    thinking = f"Asked: {looked}. {memory.found(fact)} {so(fact)}"
    return memory.made(asked, thinking, answer, bold=fact.value)


def _missing(memory: Recollection, played: _Played) -> Example | None:
    """A part that was left out."""
    left = [mark for mark in played.parts if mark not in played.told and played.sound(mark)]
    if not left:
        return None
    mark = memory.rng.choice(left)
    asked, looked = played.asked(mark)
    thinking = f"Asked: {looked}. {judged(played.clauses, ())} So, {word_of(played.parts[mark].pool)}: not told."
    return memory.made(asked, thinking, "You have not told me that.", accept=("not told me",))


def scene_recall(draw: Draw) -> Example:
    """A scene, perhaps something else told before or after it, and a question for a part of it."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 1)))
    if rng.random() < 0.15:
        memory.say(memory.briefly(told_in_a_breath(memory)))
    played, turn = _told(memory)
    memory.say(beside(memory, turn) if rng.random() < 0.15 else memory.briefly(turn))
    if rng.random() < 0.12:
        memory.quiet(rng.choice((0, 0, 1)))
        memory.say(memory.correct(len(memory.facts) - rng.randint(1, len(played.facts)), close=False))
    mine = {"name", "city", "job"} & {fact.kind.pool for fact in played.facts.values()}
    if rng.random() < 0.3 and not mine:  # else a second name or home of the same person could follow
        between(memory, rng.choice((0, 1)))
        memory.say(memory.briefly(told_in_a_breath(memory)))
    between(memory, memory.distance())
    while rng.random() < 0.25:
        memory.say(_one(memory, played))
    return memory.finish(_question(memory, played))


def _question(memory: Recollection, played: _Played) -> Example:
    """What is asked of a scene: mostly one part."""
    ways: tuple[tuple[Callable[[], Example | None], float], ...] = (
        (lambda: None, 60), (lambda: _missing(memory, played), 14), (lambda: yes_or_no(memory), 9), (lambda: both(memory), 6),
        (lambda: by_role(memory), 5), (lambda: doubted(memory), 2), (lambda: everything(memory), 2),
    )  # fmt: skip
    make = memory.rng.choices([way for way, _ in ways], [weight for _, weight in ways])[0]
    return make() or _one(memory, played)
