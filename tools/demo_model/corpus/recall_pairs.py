"""Two to four, each with something of their own: who has the drum, what has Ida, and the flute?, who has none.

All clauses are copied in their order before one of them is chosen: a quote that begins with the first person and ends
with the second's thing is what a small model gets wrong here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_halves import CIRCLE, FAMILY
from tools.demo_model.corpus.recall_people import beside, between
from tools.demo_model.corpus.recall_talk import Recollection, sentence
from tools.demo_model.corpus.recall_thought import judged, quoted, told
from tools.demo_model.corpus.recall_values import draw_value


@dataclass(frozen=True)
class _Verb:
    """What everybody does with something of their own: of another, of oneself, and as it stands after "does" or "did".
    now: whether it is in the present; turned: ways to tell it from the thing's side."""

    third: str
    mine: str
    base: str
    now: bool = True
    turned: tuple[str, ...] = ()


def _verbs(text: str) -> tuple[_Verb, ...]:
    made: list[_Verb] = []
    for words in text.split("; "):
        third, mine, base = words.split("/") if words.count("/") == 2 else (words.split("/")[0], words.split("/")[0], words.split("/")[1])  # fmt: skip
        made.append(_Verb(third, mine, base, words.count("/") == 2))
    return tuple(made)


_HAS_TURNED = frames(
    "the @ [is|belongs to|is with|went to] {x}",
    "the @ is for {x}",
    "a(n) @ for {x}",
    "the @ goes to {x}",
    "@ for {x}",
    "@: {x}",
    "{x}: @",
    "@ - {x}",
    "{x} = @",
)
_THING_VERBS = (
    *(replace(verb, turned=_HAS_TURNED) for verb in _verbs("has/have/have; has got/have got/have; has/have/have; owns/own/own; has/have/have; gets/get/get")),
    *_verbs("holds/hold/hold; carries/carry/carry; brings/bring/bring; wants/want/want; needs/need/need; keeps/keep/keep; uses/use/use; takes/take/take; draws/draw/draw; sells/sell/sell; is making/am making/make; collects/collect/collect"),
    *_verbs("bought/buy; found/find; lost/lose; broke/break; made/make; drew/draw; took/take; brought/bring; borrowed/borrow; forgot/forget; painted/paint; chose/choose; won/win; sold/sell; got/get; packed/pack; wanted/want; hid/hide"),
)  # fmt: skip
_EATEN_VERBS = _verbs("eats/eat/eat; likes/like/like; wants/want/want; brings/bring/bring; loves/love/love; hates/hate/hate; cooks/cook/cook; takes/take/take; gets/get/get; ordered/order; cooked/cook; ate/eat; brought/bring; chose/choose; bought/buy; had/have")  # fmt: skip
_DRUNK_VERBS = _verbs(
    "drinks/drink/drink; likes/like/like; wants/want/want; brings/bring/bring; ordered/order; drank/drink"
)
_PLAYED_VERBS = _verbs("plays/play/play; practises/practise/practise; teaches/teach/teach; likes/like/like; played/play; learned/learn; prefers/prefer/prefer")  # fmt: skip
_WORN_VERBS = _verbs("has/have/have; wears/wear/wear; picked/pick; got/get; likes/like/like; chose/choose; took/take; wants/want/want")  # fmt: skip
_SPOKEN_VERBS = _verbs("speaks/speak/speak; learns/learn/learn; understands/understand/understand; teaches/teach/teach; learned/learn; chose/choose; studies/study/study")  # fmt: skip
_TAUGHT_VERBS = _verbs("teaches/teach/teach; teaches/teach/teach; studies/study/study; likes/like/like; hates/hate/hate; loves/love/love; taught/teach; failed/fail; chose/choose; studied/study; passed/pass; explains/explain/explain")  # fmt: skip
_DONE_VERBS = _verbs("loves/love/love; enjoys/enjoy/enjoy; tried/try; hates/hate/hate; teaches/teach/teach; likes/like/like; chose/choose; prefers/prefer/prefer; wants/want/want")  # fmt: skip
_DRIVEN_VERBS = _verbs("drives/drive/drive; has/have/have; owns/own/own; bought/buy; sold/sell; rents/rent/rent; wants/want/want; repairs/repair/repair; crashed/crash")  # fmt: skip
_READ_VERBS = _verbs("reads/read/read; wrote/write; loves/love/love; borrowed/borrow; lost/lose; recommends/recommend/recommend; bought/buy; sings/sing/sing")  # fmt: skip
_VISITED_VERBS = _verbs("visited/visit; loves/love/love; left/leave; knows/know/know; chose/choose; misses/miss/miss; hates/hate/hate; prefers/prefer/prefer; painted/paint")  # fmt: skip


@dataclass(frozen=True)
class _Sort:
    """A sort of things: the pool, how one is told, how a question names it, and what is done with it."""

    pool: str
    one: str
    named: tuple[str, ...]
    verbs: tuple[_Verb, ...]
    weight: int


_SORTS = (
    _Sort("thing", "a(n) @", ("the @", "the @", "the @", "a(n) @"), _THING_VERBS, 10),
    _Sort("food", "@", ("the @", "@", "@"), _EATEN_VERBS, 4),
    _Sort("drink", "@", ("the @", "@", "@"), _DRUNK_VERBS, 2),
    _Sort("played", "@", ("@", "the @"), _PLAYED_VERBS, 2),
    _Sort("colour", "@", ("@", "the @ one"), _WORN_VERBS, 1),
    _Sort("language", "@", ("@", "@"), _SPOKEN_VERBS, 2),
    _Sort("subject", "@", ("@", "@"), _TAUGHT_VERBS, 3),
    _Sort("hobby", "@", ("@", "@"), _DONE_VERBS, 2),
    _Sort("car", "a(n) @", ("the @", "a(n) @"), _DRIVEN_VERBS, 1),
    _Sort("title", "@", ("@", "@"), _READ_VERBS, 1),
    _Sort("city", "@", ("@", "@"), _VISITED_VERBS, 2),
    _Sort("number", "number @", ("number @", "the number @"), _WORN_VERBS[:1], 1),
)
_WEIGHTS = [sort.weight for sort in _SORTS]
_OTHERS = ("the tall guy", "the new girl", "the old lady", "the driver", "the boy", "the girl", "our neighbour", "the teacher", "the captain", "the guest", "the nurse", "the first one", "the other one", "grandma", "dad", "mum", "the fox", "the bear", "the robot", "player one", "player two", "team a", "team b")  # fmt: skip

_JOINTS = (" and ", " and ", ", ", ", ", ", and ", ". ", ". ", "; ", "\n", " but ", ", while ", " / ")
_LEADS = ("", "", "", "", "", "", "ok: ", "so ", "listen: ", "remember: ", "in my story ", "in the game ", "imagine: ", "the list: ", "for later: ", "who has what: ", "hi! ", "at the party ", "note: ", "here is how it is: ", "let's say ")  # fmt: skip
_TAILS = ("", "", "", "", "", "", ".", ". got it?", ". remember that", ". i'll ask you later", ". ok?", ", just so you know", ". now a question")  # fmt: skip
_WHO = frames(
    "who {v} {t}?", "who {v} {t}?", "who {v} {t}", "which one {v} {t}?", "so who {v} {t}?", "who was it that {v} {t}?", "[tell me|remind me|i forgot|do you know|do you remember] who {v} {t}", "who of them {v} {t}?", "and who {v} {t}?", "{t}: who?", "who did i say {v} {t}?", "say who {v} {t}", "which of them {v} {t}?",
    "{t}, who {v} that?", "can you tell me who {v} {t}?", "what's the name of the one who {v} {t}?", "i need {t}, who {v} it?", "quick, who {v} {t}?", "somebody {v} {t}. who?",
)  # fmt: skip
_WHAT = frames(
    "what {d} {x} {b}?", "what {d} {x} {b}?", "what {d} {x} {b}", "so what {d} {x} {b}?", "and what {d} {x} {b}?", "what was it that {x} {v}?", "[tell me|remind me|i forgot|do you know|do you remember] what {x} {v}", "what is it that {x} {v}?", "{x} {v} what?", "{x} {v} ...?", "what did i say {x} {v}?", "which one {d} {x} {b}?",
    "and {x}, what {d} {x} {b}?", "can you tell me what {x} {v}?", "say what {x} {v}", "{x}: what?", "what about {x}, what {d} {x} {b}?", "about {x}: what was it?",
)  # fmt: skip
_WHAT_OF_ME = tuple(text for text in _WHAT if "about {x}" not in text and "{x}," not in text and "{x}:" not in text)
_HELD = ("with whom is {t}?", "whom do i ask for {t}?", "whose is {t}?", "whose {n} is it?", "{t}: whose is it?", "to whom does {t} belong?", "where is {t}, with whom?")  # fmt: skip
_NEXT = frames("and {o}?", "what about {o}?", "and for {o}?", "{o}?", "ok, and {o}?", "and {o}", "how about {o}?", "now {o}", "then {o}?", "same for {o}", "and {o} please")  # fmt: skip
_WHETHER = frames("{d} {x} {b} {t}?", "{d} {x} {b} {t}?", "so {x} {v} {t}?", "{x} {v} {t}, right?", "is it {x} who {v} {t}?", "is it true that {x} {v} {t}?", "{x} {v} {t}, yes or no?", "was it {x} who {v} {t}?", "did i say {x} {v} {t}?", "{x} {v} {t}, no?")  # fmt: skip
_ALL = frames("who {v} what?", "so who {v} what?", "tell me who {v} what", "who {v} what again?", "all of them: who {v} what?", "repeat who {v} what", "list who {v} what", "go through all of them")  # fmt: skip
_FIXES = frames("no, {c}", "sorry, {c}", "wait, {c}", "i mistyped: {c}", "i meant {c}", "scratch that, {c}", "typo! {c}", "that was wrong, {c}", "correction: {c}", "oh no, {c}", "now {c}", "actually {c}", "i mixed that up: {c}", "my mistake, {c}", "that is old: {c} now", "since today {c}")  # fmt: skip


def _unnumbered(thing: str) -> str:
    return thing.lower().removeprefix("a ").removeprefix("an ")


class _Round:
    """Those who have something, what each has, and the clauses that say so."""

    def __init__(self, memory: Recollection) -> None:
        self.memory, rng = memory, memory.rng
        sort = rng.choices(_SORTS, _WEIGHTS)[0]
        self.pool, self.one, self.named = sort.pool, sort.one, sort.named
        self.verb = rng.choice(sort.verbs)
        count = rng.choice((2, 2, 2, 2, 3, 3, 4))
        self.who = _subjects(memory, count)
        self.things = [self.thing() for _ in range(count)]
        turned = (
            rng.choice(self.verb.turned) if self.verb.turned and "i" not in self.who and rng.random() < 0.25 else ""
        )
        brief = rng.random() < 0.45
        self.clauses = [self.clause(index, turned, brief and index > 0) for index in range(count)]
        self.fixes: list[str] = []
        self.changed = -1  # whose thing is another one now

    def thing(self) -> str:
        """One more thing of the sort."""
        if self.pool != "thing":
            return self.memory.slot(self.pool)
        memory = self.memory
        while (value := _unnumbered(draw_value(memory.rng, self.pool, memory.draw.held))) in memory.taken:
            pass
        return memory.slot_of(value)

    def put(self, pattern: str, index: int, thing: str = "", who: str = "") -> str:
        """A pattern about one of them."""
        who, verb = who or self.who[index], self.verb
        mine = who == "i"
        asks = "did" if not verb.now else "do" if mine else "does"
        return wording.put(pattern, x=who, v=verb.mine if mine else verb.third, d=asks, b=verb.base, t=thing)

    def clause(self, index: int, turned: str = "", brief: bool = False) -> str:
        """What one of them has, from either side; brief: without the verb, which the one before has."""
        thing = self.things[index]
        if turned:
            return turned.replace("{x}", self.who[index]).replace("@", thing)
        return self.put("{x} {t}" if brief else "{x} {v} {t}", index, self.one.replace("@", thing))

    def the(self, thing: str) -> str:
        """A thing as a question names it."""
        return self.memory.rng.choice(self.named).replace("@", thing)

    @property
    def copied(self) -> str:
        """All that was told of them, in its order."""
        return told((*self.clauses, *self.fixes))

    def sought(self, index: int | None, by_thing: bool) -> str:
        """The same, each clause with whether it has what is asked for: the thing of one, or who that is; None: neither
        was told. What was changed is of the same one, but no more of the thing."""
        if index is None:
            return judged((*self.clauses, *self.fixes), ())
        changed = index == self.changed
        before = () if changed and by_thing else (self.clauses[index],)
        return judged((*self.clauses, *self.fixes), (*before, *(self.fixes if changed else ())))

    def states(self, index: int) -> str:
        """What one has, in the answer's mouth: the words of another, or "you"."""
        thing = self.one.replace("@", self.things[index])
        return f"{_yours(self.who[index])} {self.verb.mine if self.who[index] == 'i' else self.verb.third} {thing}".replace("you am", "you are")  # fmt: skip


def _yours(who: str) -> str:
    first, _, rest = who.partition(" ")
    return "you" if who == "i" else f"your {rest}" if first in ("my", "our") else who


def _subjects(memory: Recollection, count: int) -> list[str]:
    """Who has something: names mostly, one's people, somebody by what they are; one of them oneself perhaps."""
    rng = memory.rng
    roll = rng.random()
    if roll < 0.62:
        who = [memory.slot("name") for _ in range(count)]
    elif roll < 0.8:
        who = [f"my {noun}" for noun in rng.sample((*FAMILY, *CIRCLE), count)]
    elif roll < 0.9:
        who = rng.sample(_OTHERS, count)
    else:
        who = [memory.slot("name"), f"my {rng.choice(FAMILY)}", memory.slot("name"), rng.choice(_OTHERS)][:count]
    if rng.random() < 0.2:
        who[rng.choice((0, 0, count - 1))] = "i"
    return who


def _who(memory: Recollection, made: _Round, index: int, asked: str = "", core: str = "") -> Example:
    thing = made.things[index]
    the = made.the(thing)
    if not asked and made.verb.turned and memory.rng.random() < 0.2:
        the = f"the {thing}"
        asked = wording.put(memory.rng.choice(_HELD), t=the, n=thing)
    asked = asked or wording.put(memory.rng.choice(_WHO), v=made.verb.third, t=the)
    core = core or f"who {made.verb.third} {the}"
    thinking = f"Asked: {core}. {made.sought(index, by_thing=True)} So, {thing}: {made.who[index]}."
    who = _yours(made.who[index])
    answer = f"{who}." if memory.rng.random() < 0.6 else f"{made.states(index)}."
    others = "".join(one for one in made.who if one >= "\ue000" and one != made.who[index])
    return memory.made(asked, thinking, answer, bold=made.who[index] if made.who[index] >= "\ue000" else "", accept=(who,), refuse=others)  # fmt: skip


def _what(memory: Recollection, made: _Round, index: int, asked: str = "", core: str = "") -> Example:
    asked = asked or made.put(memory.rng.choice(_WHAT if made.who[index] != "i" else _WHAT_OF_ME), index)
    core = core or made.put("what {d} {x} {b}", index)
    newest = ", the newest" if made.fixes and made.things[index] in made.fixes[-1] else ""
    thinking = (
        f"Asked: {core}. {made.sought(index, by_thing=False)} So, {made.who[index]}{newest}: {made.things[index]}."
    )
    thing = made.one.replace("@", made.things[index])
    answer = f"{thing}." if memory.rng.random() < 0.6 else f"{made.states(index)}."
    others = "".join(one for one in made.things if one != made.things[index])
    return memory.made(asked, thinking, answer, bold=made.things[index], refuse=others)


def _followed(memory: Recollection, made: _Round) -> Example:
    """One asked, and the next only named."""
    rng = memory.rng
    first, second = rng.sample(range(len(made.who)), 2)
    if rng.random() < 0.5:
        the, then = made.the(made.things[first]), made.the(made.things[second])
        core = f"who {made.verb.third} {the}"
        memory.say(_who(memory, made, first, f"{core}?", core))
        return _who(memory, made, second, wording.put(rng.choice(_NEXT), o=then), f"{then}. Before: {core}")
    core = made.put("what {d} {x} {b}", first)
    memory.say(_what(memory, made, first, f"{core}?", core))
    whom = "me" if made.who[second] == "i" else made.who[second]
    return _what(memory, made, second, wording.put(rng.choice(_NEXT), o=whom), f"{whom}. Before: {core}")


def _whether(memory: Recollection, made: _Round) -> Example:
    rng = memory.rng
    index = rng.randrange(len(made.who))
    other = index if rng.random() < 0.5 else (index + 1) % len(made.who)
    the = made.the(made.things[index])
    asked = made.put(rng.choice(_WHETHER), other, the)
    if made.who[other] == "i":
        asked = made.put(_WHETHER[0], other, the)
    verdict = "Yes" if other == index else "No"
    thinking = f"Asked: {made.put('{d} {x} {b} {t}', other, the)}. {made.sought(index, by_thing=True)} So, {made.things[index]}: {made.who[index]}. Asked was {made.who[other]}: {verdict.lower()}."  # fmt: skip
    return memory.made(asked, thinking, f"{verdict}: {made.states(index)}.", accept=(f"{verdict}:",))


def _missing(memory: Recollection, made: _Round) -> Example:
    """Somebody or something that was not told of."""
    rng = memory.rng
    if rng.random() < 0.5:
        thing = made.thing()
        the = made.the(thing)
        core = f"who {made.verb.third} {the}"
        asked = wording.put(rng.choice(_WHO), v=made.verb.third, t=the)
        thinking = f"Asked: {core}. {made.sought(None, by_thing=True)} So, {thing}: not told."
        return memory.made(asked, thinking, f"You have not told me who {made.verb.third} {the}.", accept=("not told me",))  # fmt: skip
    who = rng.choice((memory.slot("name"), memory.slot("name"), f"my {rng.choice([noun for noun in FAMILY if f'my {noun}' not in made.who])}"))  # fmt: skip
    asked, core = made.put(rng.choice(_WHAT), 0, who=who), made.put("what {d} {x} {b}", 0, who=who)
    thinking = f"Asked: {core}. {made.sought(None, by_thing=False)} So, {who}: not told."
    said = f"You have not told me what {_yours(who)} {made.verb.third}."
    return memory.made(asked, thinking, said, accept=("not told me",))


def _changed(memory: Recollection, made: _Round) -> Example:
    """One of them has another thing now."""
    rng = memory.rng
    index = rng.randrange(len(made.who))
    before = made.clauses[index]
    made.things[index] = made.thing()
    words = rng.choice(_FIXES).replace("{c}", made.clause(index))
    made.fixes.append(words)
    made.changed = index
    thinking = f"Changed: {quoted([words])}. Before: {quoted([before])}. Now, {made.who[index]}: {made.things[index]}."
    answer = f"{rng.choice(('Corrected', 'Noted', 'Changed'))}: {made.states(index)}."
    return memory.made(words, thinking, answer, "introduction", bold=made.things[index])


def _begun(memory: Recollection) -> tuple[_Round, Example]:
    rng = memory.rng
    made = _Round(memory)
    lead = rng.choice(_LEADS)
    text = f"{lead}{rng.choice(_JOINTS).join(made.clauses)}{rng.choice(_TAILS)}"
    states = [made.states(index) for index in range(len(made.who))]
    said = f"{', '.join(states[:-1])} and {states[-1]}."
    return made, memory.made(text, f"{made.copied} Noted.", f"Noted: {said}", "introduction", bold="".join(made.things))


def pairs_told(draw: Draw) -> Example:
    """What each of some has, and what is kept of it; or a change of it."""
    memory = Recollection(draw)
    made, turn = _begun(memory)
    if draw.rng.random() < 0.7:
        return memory.finish(turn)
    memory.say(memory.briefly(turn))
    return memory.finish(_changed(memory, made))


def pairs_recall(draw: Draw) -> Example:
    """What each of some has, perhaps one change, and a question for one of them."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 0, 1)))
    made, turn = _begun(memory)
    if rng.random() < 0.25:  # told and asked in one message
        asked = _question(memory, made)
        if not memory.messages:
            text = turn.question.rstrip(" .?!")
            return memory.finish(asked.asked(f"{text}{rng.choice(('. ', '. ', chr(10), '! '))}{asked.question}"))
        memory.messages.clear()
    memory.say(beside(memory, turn) if rng.random() < 0.08 else memory.briefly(turn))
    if rng.random() < 0.2:
        memory.say(_changed(memory, made))
    between(memory, rng.choice((0, 0, 0, 1, 1, 2, 3)))
    return memory.finish(_question(memory, made))


def _question(memory: Recollection, made: _Round) -> Example:
    rng: Random = memory.rng
    index = rng.randrange(len(made.who))
    roll = rng.random()
    if roll < 0.32:
        return _who(memory, made, index)
    if roll < 0.56:
        return _what(memory, made, index)
    if roll < 0.7:
        return _followed(memory, made)
    if roll < 0.8:
        return _whether(memory, made)
    if roll < 0.94 or len(made.who) < 3:
        return _missing(memory, made)
    states = ", ".join(made.states(at) for at in range(len(made.who)))
    return memory.made(wording.put(rng.choice(_ALL), v=made.verb.third), f"Asked: who {made.verb.third} what. {made.copied}", f"{sentence(states)}.", accept=(states,))  # fmt: skip
