"""What was told, in words that are the program's or general knowledge's too: my cache, the expert for roses, the capital in my story.

A question for it must look back and not answer of the program or the world. Rows are two to four pairs told at once and
asked from either side; singles are one thing each; counts are told anew. All clauses told are copied, each with its verdict.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from random import Random

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.product import product_example
from tools.demo_model.corpus.recall_people import beside, between, told_in_a_breath
from tools.demo_model.corpus.recall_rows_told import COUNTED, ROWS, SINGLES
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_thought import judged, quoted, told

_LEADS = ("", "", "", "", "", "", "", "ok so ", "so ", "btw ", "fyi ", "remember: ", "for later: ", "note this: ", "hi! ", "listen: ", "just so you know, ", "here's how it is: ", "keep this for me: ", "i need you to remember something: ", "before i forget, ")  # fmt: skip
_TAILS = ("", "", "", "", "", "", ".", "!", ". remember that", ". ok?", ". got it?", ". i'll ask you later", " :)", ". keep that in mind please", ". that's all", ". anyway")  # fmt: skip
_JOINTS = (", ", ", ", ", ", " and ", " and ", ". ", "; ", "\n", ", and ", " / ", ". oh and ")
_ASKING = frames("{q}?", "{q}?", "{q}?", "{q}?", "{q}", "{q}", "{q} again?", "{q} again", "and {q}?", "so {q}?", "ok, {q}?", "wait, {q}?", "sorry, {q}?", "{q}? i forgot", "{q}? [can't remember|it slipped my mind|i told you]", "[quick|question|tell me|remind me|now a test], {q}?", "[from what i told you|going by what i said|back to before], {q}?", "hm {q}", "{q} please", "you know, {q}?", "i can't remember, {q}?", "do you remember? {q}?", "let's see: {q}?", "my wife asks: {q}?")  # fmt: skip
_NEXT = frames("and {o}?", "what about {o}?", "{o}?", "and {o}", "ok, and {o}?", "how about {o}?", "now {o}", "then {o}?", "same for {o}", "and {o} please", "{o} too?")  # fmt: skip
_ALL = frames("repeat all of it", "say [all of it|it all|everything] back", "tell me all of them", "[list|repeat] what i told you", "so what was it all?", "all of them please", "recap please", "what did i tell you?")  # fmt: skip
_FIXES = frames("no, {c}", "sorry, {c}", "wait, {c}", "i mistyped: {c}", "i meant {c}", "scratch that, {c}", "typo! {c}", "correction: {c}", "actually {c}", "i mixed that up: {c}", "my mistake, {c}", "change of plan: {c}", "{c} now", "no wait, {c}", "oops, {c}")  # fmt: skip
_WHETHER = frames("{t}, right?", "{t}, [correct|true|yes]?", "did i say[| that] {t}?", "is it true that {t}?", "so {t}?", "{t}? yes or no", "true or false: {t}", "am i right that {t}?", "{t}, no?", "i said {t}, didn't i?", "check: {t}?")  # fmt: skip
# Topics whose last word is one of the program, which may be asked of right after.
_PROGRAM = ("cache", "router", "token", "model", "key", "panel", "disk", "session", "layers", "drive", "prompt", "server", "export", "theme", "file", "version", "command", "speed", "expert", "editor", "python", "memory stick")  # fmt: skip
_UNTOLD = ("You have not told me that.", "You have not told me that.", "That you have not told me.", "You have not told me that yet. What is it?")  # fmt: skip


@dataclass(frozen=True)
class _Row:
    """What pairs can be told: the sides, the ways to tell a pair (whole, and after another), to ask from either side, the statement."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    tells: tuple[tuple[str, str], ...]
    asks: tuple[str, ...]
    back: tuple[str, ...]
    state: str


@dataclass(frozen=True)
class _Single:
    """One thing that can be told."""

    topic: str
    tells: tuple[str, ...]
    asks: tuple[str, ...]
    state: str
    pool: str


def _parted(text: str, mark: str = ";") -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(mark))


@cache
def rows() -> tuple[_Row, ...]:
    """All rows."""
    made: list[_Row] = []
    for block in ROWS.strip().split("\n\n"):
        lines = dict(line.split(": ", 1) for line in block.splitlines())
        tells = tuple((whole.strip(), brief.strip()) for whole, brief in (text.split("~") for text in lines["t"].split(";")))  # fmt: skip
        made.append(_Row(_parted(lines["x"]), _parted(lines["v"]), tells, _parted(lines["q"]), _parted(lines["r"]), lines["s"]))  # fmt: skip
    return tuple(made)


@cache
def singles() -> tuple[_Single, ...]:
    """All singles."""
    parts = [_parted(line, "::") for line in SINGLES.strip().splitlines()]
    return tuple(_Single(topic, _parted(tells), _parted(asks), state, pool) for topic, tells, asks, state, pool in parts)  # fmt: skip


# What was not told is only theirs to tell where the question says so: "which version is it?" may be the program's.
_MINE = re.compile(r"\b(i|my|we|our|me)\b").search


def _asked(memory: Recollection, core: str) -> str:
    return wording.put(memory.rng.choice(_ASKING), q=core)


class _Told:
    """A row with its pairs: the two sides in slots, and the clauses that say them."""

    def __init__(self, memory: Recollection) -> None:
        self.memory, rng = memory, memory.rng
        self.row = rng.choice(rows())
        count = rng.choice((2, 2, 2, 3, 3, 4))
        self.left = [memory.slot_from(self.row.left) for _ in range(count)]
        self.right = [self.value() for _ in range(count)]
        whole, brief = rng.choice(self.row.tells)
        short = rng.random() < 0.6
        self.clauses = [self.put(brief if short and index else whole, index) for index in range(count)]
        self.fix, self.fixed = "", -1  # the words that changed a pair, and which

    def value(self) -> str:
        """One more value of the right side."""
        pool = self.row.right[0]
        return self.memory.slot(pool[1:]) if pool[0] == ":" else self.memory.slot_from(self.row.right)

    def put(self, pattern: str, index: int) -> str:
        """A pattern about one pair."""
        return pattern.replace("{x}", self.left[index]).replace("@", self.right[index])

    def said(self, index: int) -> str:
        """The left side of a pair in the answer's mouth."""
        text = self.memory.value(self.left[index])
        return f"your {text[3:]}" if text.startswith("my ") else self.left[index]

    def state(self, index: int) -> str:
        """The statement of a pair in the answer's mouth."""
        return self.row.state.replace("{x}", self.said(index)).replace("@", self.right[index])

    def judged(self, index: int, by_right: bool = False) -> str:
        """All clauses with their verdicts: of a pair that was changed, the old one has no more of the new right side."""
        if index < 0:
            wanted: tuple[str, ...] = ()
        elif index != self.fixed:
            wanted = (self.clauses[index],)
        else:
            wanted = (self.fix,) if by_right else (self.clauses[index], self.fix)
        return judged([*self.clauses, *([self.fix] if self.fix else [])], wanted)


def _begin(memory: Recollection) -> tuple[_Told, Example]:
    """A row told, and what is kept of it."""
    rng = memory.rng
    made = _Told(memory)
    text = f"{rng.choice(_LEADS)}{rng.choice(_JOINTS).join(made.clauses)}{rng.choice(_TAILS)}"
    states = [made.state(index) for index in range(len(made.left))]
    said = f"Noted: {', '.join(states[:-1])} and {states[-1]}."
    return made, memory.made(text, f"{told(made.clauses)} Noted.", said, "introduction", bold="".join(made.right))


def _of_left(memory: Recollection, made: _Told, index: int, asked: str = "", core: str = "") -> Example:
    """What one of the left side has."""
    if not core:
        core = made.put(memory.rng.choice(made.row.asks), index)
        asked = _asked(memory, core)
    value = made.right[index]
    newest = ", the newest" if index == made.fixed else ""
    thinking = f"Asked: {core}. {made.judged(index)} So, {made.left[index]}{newest}: {value}."
    answer = f"{value}." if memory.rng.random() < 0.55 else f"{made.state(index)}."
    others = "".join(one for one in made.right if one != value)
    return memory.made(asked, thinking, answer, bold=value, refuse=others)


def _of_right(memory: Recollection, made: _Told, index: int) -> Example:
    """Which of the left side has a value."""
    core = made.put(memory.rng.choice(made.row.back), index)
    left, said = made.left[index], made.said(index)
    thinking = f"Asked: {core}. {made.judged(index, by_right=True)} So, {made.right[index]}: {left}."
    answer = f"{said}." if memory.rng.random() < 0.55 else f"{made.state(index)}."
    if said != left:
        answer = answer.replace(said, f"**{said}**")
    others = "".join(one for one in made.left if one != left)
    return memory.made(_asked(memory, core), thinking, answer, accept=(said,), bold=left, refuse=others)


def _of_none(memory: Recollection, made: _Told) -> Example:
    """A pair that was not told, asked from either side."""
    rng = memory.rng
    left, right = memory.slot_from(made.row.left), made.value()
    from_left = rng.random() < 0.6
    core = rng.choice(made.row.asks if from_left else made.row.back).replace("{x}", left).replace("@", right)
    thinking = f"Asked: {core}. {made.judged(-1)} So, {left if from_left else right}: not told."
    return memory.made(_asked(memory, core), thinking, rng.choice(_UNTOLD), accept=("not told me",))


def _whether(memory: Recollection, made: _Told, index: int) -> Example:
    """A pair as it was told or with the other one's value: is it so?"""
    rng = memory.rng
    other = index if rng.random() < 0.5 else (index + 1) % len(made.left)
    claim = rng.choice(made.row.tells)[0].replace("{x}", made.left[index]).replace("@", made.right[other])
    verdict, newest = ("Yes" if other == index else "No"), ", the newest" if index == made.fixed else ""
    thinking = f"Asked: {claim}. {made.judged(index)} So, {made.left[index]}{newest}: {made.right[index]}. Asked was {made.right[other]}: {verdict.lower()}."  # fmt: skip
    asked = wording.put(rng.choice(_WHETHER), t=claim)
    return memory.made(asked, thinking, f"{verdict}: {made.state(index)}.", bold=made.right[index], accept=(f"{verdict}:",))  # fmt: skip


def _changed(memory: Recollection, made: _Told) -> Example:
    """One pair has another right side now; of the pair that was told last the new value may say it alone."""
    rng = memory.rng
    index = rng.randrange(len(made.left))
    before = made.clauses[index]
    made.right[index], made.fixed = made.value(), index
    made.fix = rng.choice(_FIXES).replace("{c}", made.put(rng.choice(made.row.tells)[rng.random() < 0.5], index))
    thinking = f"Changed: {quoted([made.fix])}. Before: {quoted([before])}. Now, {made.left[index]}: {made.right[index]}."  # fmt: skip
    answer = f"{rng.choice(('Corrected', 'Noted', 'Changed'))}: {made.state(index)}."
    return memory.made(made.fix, thinking, answer, "introduction", bold=made.right[index])


def _question(memory: Recollection, made: _Told) -> Example:
    rng: Random = memory.rng
    index = rng.randrange(len(made.left))
    roll = rng.random()
    if roll < 0.38:
        return _of_left(memory, made, index)
    if roll < 0.63:
        return _of_right(memory, made, index)
    if roll < 0.71:
        return _whether(memory, made, index)
    if roll < 0.84:
        return _of_none(memory, made)
    if roll < 0.96:
        ask = rng.choice(made.row.asks)
        first, second = rng.sample(range(len(made.left)), 2)
        core = made.put(ask, first)
        memory.say(_of_left(memory, made, first, f"{core}?", core))
        asked = rng.choice(_NEXT).replace("{o}", made.left[second])
        return _of_left(memory, made, second, asked, f"{made.left[second]}. Before: {core}")
    states = ", ".join(made.state(at) for at in range(len(made.left)))
    clauses = [*made.clauses, *([made.fix] if made.fix else [])]
    return memory.made(rng.choice(_ALL), f"Asked: all that was told. {told(clauses)}", f"{states}.", accept=(states,))


def rows_recall(draw: Draw) -> Example:
    """Pairs told at once, perhaps one change, and a question for one of them."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 0, 1)))
    made, turn = _begin(memory)
    if rng.random() < 0.2 and not memory.messages:  # told and asked in one message
        asked = _question(memory, made)
        if not memory.messages:
            text = turn.question.rstrip(" .?!:)")
            return memory.finish(asked.asked(f"{text}{rng.choice(('. ', '. ', chr(10), '! '))}{asked.question}"))
        memory.messages.clear()
    memory.say(beside(memory, turn) if rng.random() < 0.08 else memory.briefly(turn))
    if rng.random() < 0.2:
        turn = _changed(memory, made)
        if rng.random() < 0.1:
            return memory.finish(turn)
        memory.say(memory.briefly(turn))
    between(memory, rng.choice((0, 0, 0, 1, 1, 2, 3)))
    while rng.random() < 0.15:
        memory.say(_of_left(memory, made, rng.randrange(len(made.left))))
    return memory.finish(_question(memory, made))


def _tell(memory: Recollection, chosen: list[_Single], values: list[str], clauses: list[str]) -> Example:
    """Some things told in a message."""
    rng = memory.rng
    text = f"{rng.choice(_LEADS)}{rng.choice(_JOINTS).join(clauses)}{rng.choice(_TAILS)}"
    said = " and ".join(one.state.replace("@", value) for one, value in zip(chosen, values, strict=True))
    return memory.made(text, f"{told(clauses)} Noted.", f"Noted: {said}.", "introduction", bold="".join(values))


def row_told(draw: Draw) -> Example:
    """Pairs or one thing told, and what is kept of it."""
    memory = Recollection(draw)
    if draw.rng.random() < 0.4:
        return memory.finish(_begin(memory)[1])
    one = draw.rng.choice(singles())
    value = memory.slot(one.pool)
    return memory.finish(_tell(memory, [one], [value], [draw.rng.choice(one.tells).replace("@", value)]))


def singles_recall(draw: Draw) -> Example:
    """One to three things told, in one message or in several, perhaps the last one changed by its new value alone."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 1)))
    if rng.random() < 0.12:
        memory.say(memory.briefly(told_in_a_breath(memory)))
    *chosen, other = rng.sample(singles(), rng.choice((2, 2, 3, 3, 4)))
    values = [memory.slot(one.pool) for one in chosen]
    clauses = [rng.choice(one.tells).replace("@", value) for one, value in zip(chosen, values, strict=True)]
    at_once = rng.random() < 0.5
    for group in [range(len(chosen))] if at_once else [range(at, at + 1) for at in range(len(chosen))]:
        turn = _tell(memory, [chosen[at] for at in group], [values[at] for at in group], [clauses[at] for at in group])
        memory.say(memory.briefly(turn))
    fixed, wanted = "", rng.randrange(len(chosen))
    if (not at_once or len(chosen) == 1) and rng.random() < 0.25:
        last, before = len(chosen) - 1, values[-1]
        values[last] = memory.slot(chosen[last].pool)
        fixed = rng.choice(wording.FIX_SHORT).replace("@", values[last]).replace("#", before)
        thinking = f"Changed: {quoted([fixed])}. Before: {quoted([clauses[last]])}. Now, {chosen[last].topic}: {values[last]}."  # fmt: skip
        turn = memory.made(fixed, thinking, f"Corrected: {chosen[last].state.replace('@', values[last])}.", "introduction", bold=values[last])  # fmt: skip
        if rng.random() < 0.15:
            return memory.finish(turn)
        memory.say(memory.briefly(turn))
        wanted = last if rng.random() < 0.7 else wanted
    if rng.random() < 0.15 and (other_turn := _of_the_program(memory, rng.choice(chosen))):
        return memory.finish(other_turn)
    between(memory, rng.choice((0, 0, 0, 1, 1, 2, 3)))
    changed = bool(fixed) and wanted == len(chosen) - 1
    every = [*clauses, *([fixed] if fixed else [])]
    if rng.random() < 0.16 and (mine := [ask for ask in other.asks if _MINE(ask)]):
        core = rng.choice(mine)
        thinking = f"Asked: {core}. {judged(every, ())} So, {other.topic}: not told."
        return memory.finish(memory.made(_asked(memory, core), thinking, rng.choice(_UNTOLD), accept=("not told me",)))
    one, value, core = chosen[wanted], values[wanted], rng.choice(chosen[wanted].asks)
    yes = (clauses[wanted], fixed) if changed else (clauses[wanted],)
    thinking = f"Asked: {core}. {judged(every, yes)} So, {one.topic}{', the newest' if changed else ''}: {value}."
    answer = f"{value}." if rng.random() < 0.55 else f"{one.state.replace('@', value)}."
    others = "".join(one for one in values if one != value)
    return memory.finish(memory.made(_asked(memory, core), thinking, answer, bold=value, refuse=others))


def _of_the_program(memory: Recollection, one: _Single) -> Example | None:
    """A question with the word of what was told that is for the program's own: there the told thing is no answer."""
    word = next((word for word in _PROGRAM if one.topic.endswith(f" {word}")), "")
    for _ in range(80 if word else 0):
        turn = product_example(replace(memory.draw, held=False))
        if len(turn.messages) == 1 and re.search(rf"\b{word.split()[0]}", turn.question.lower()) and not _MINE(turn.question.lower()):  # fmt: skip
            return turn
    return None


_HAS = frames("i [have|own|keep|have got] N T", "[we have|there are|i still have|i bought|i've got] N T", "N T are [mine|left|in my shop|in the barn]", "my N T are [all here|safe]", "i started with N T")  # fmt: skip
_FEWER = frames("[sold|lost|gave away|returned|lent out|had to sell] D, so N left", "[sold|lost|gave away] D, N left", "D [got lost|gone|went away], so N", "N now, [i sold|i lost|i gave away|someone took] D", "[sold|lost] D. N left now", "now only N, [sold|gave away] D")  # fmt: skip
_MORE = frames("[bought|got|found|made] D more, so N now", "D more came, so N", "N now, [i bought|i found|i got] D more", "[got|bought] D more. now it's N", "plus D, that makes N")  # fmt: skip
_ANEW = frames("wait, N", "sorry, N", "no, N", "N, i mean", "[i miscounted|counted again], N", "it's N, i miscounted", "make that N", "actually N", "N now", "make it N")  # fmt: skip
_HOW_MANY = frames("how many T [do i have|are there|have i got|are left|did i say|do i own]", "how many T", "how many T [do i have|have i|are there] now", "the number of T", "how many T is it now", "how many do i have", "how many are left")  # fmt: skip
_NUMBERS = ("none", "one", "two", "three", "four", "five")


def counted_recall(draw: Draw) -> Example:
    """So many of a kind, then told anew with the number in it: "sold one, so 6 left"; the newest is asked."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 1)))
    things = rng.choice(_parted(COUNTED))
    number = rng.randint(7, 60)
    now = memory.slot_of(str(number))
    clauses = [rng.choice(_HAS).replace("N", now).replace("T", things)]
    memory.say(memory.briefly(memory.made(clauses[0], f"{told(clauses)} Noted.", f"Noted: {now} {things}.", "introduction", bold=now)))  # fmt: skip
    for _ in range(rng.choice((1, 1, 1, 2))):
        by = rng.randint(1, 5)
        words, step = rng.choice(((_FEWER, -by), (_FEWER, -by), (_MORE, by), (_ANEW, rng.choice((-3, 2, 4, 10)))))
        number += step if number + step > 0 else 4
        now, before = memory.slot_of(str(number)), clauses[-1]
        clauses.append(rng.choice(words).replace("N", now).replace("D", _NUMBERS[by] if rng.random() < 0.7 else str(by)))  # fmt: skip
        thinking = f"Changed: {quoted(clauses[-1:])}. Before: {quoted([before])}. Now, {things}: {now}."
        turn = memory.made(clauses[-1], thinking, f"Noted: {now} {things} now.", "introduction", bold=now)
        if rng.random() < 0.1:
            return memory.finish(turn)
        memory.say(memory.briefly(turn))
    between(memory, rng.choice((0, 0, 0, 1, 2)))
    core = rng.choice(_HOW_MANY).replace("T", things)
    thinking = f"Asked: {core}. {judged(clauses, clauses)} So, {things}, the newest: {now}."
    return memory.finish(memory.made(_asked(memory, core), thinking, f"{now} {things}.", bold=now))
