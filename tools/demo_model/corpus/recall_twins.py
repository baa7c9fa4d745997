"""Two values of one sort in a sentence, each with a part of its own: born in one town and living in another, who lent what to whom.

A block of `_TEXT` is one such sentence: lines of `>` tell it, then a line for each part: its letter and the sort of its
value, the part in a word, the statement of it, and the ways to ask for it. `{s}` and what is inflected are as in
`recall_kinds`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_owners import SELF, Owner, inflect, somebody
from tools.demo_model.corpus.recall_people import between
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_thought import judged, quoted

_TEXT = """
> {s} (was) born in A and live(s) in B now | {s} moved from A to B | {s} come(s) from A but live(s) in B | {s} grew up in A, then moved to B | {s} left A for B | {s} live(s) in B, born in A
A city birthplace | {s} (be) from A | where (was) {s} born; where (be) {s} from; where (do) {s} come from; where did {s} live first; which town did {s} leave; where (was) {s} before
B city home | {s} live(s) in B | where (do) {s} live; where (do) {s} live now; where did {s} move to; which town (be) {s} in today; where (be) {s} at home

> {s} live(s) in A and work(s) in B | {s} work(s) in B but live(s) in A | {p} home is in A, {p} office in B | {s} sleep(s) in A and go(es) to B for work | home: A, work: B
A city home | {s} live(s) in A | where (do) {s} live; where is {p} home; where (do) {s} sleep; in which town (do) {s} live
B city workplace | {s} work(s) in B | where (do) {s} work; where is {p} office; which town (do) {s} work in; where (do) {s} go for work

> {s} leave(s) at A and arrive(s) at B | {s} set(s) off at A, back at B | {s} start(s) at A and finish(es) at B | {s} work(s) from A to B | {p} shift is from A until B
A time start | {s} start(s) at A | when (do) {s} start; when (do) {s} leave; at what time (do) {s} set off; from when; when is the start
B time end | {s} finish(es) at B | when (do) {s} finish; when (do) {s} arrive; until when; when (be) {s} back; at what time is the end

> {s} bought it for A and sold it for B | {s} paid A and got B for it | it cost {o} A, {s} sold it for B | {s} sold it for B after paying A
A money price paid | {s} paid A | what did {s} pay; how much did it cost {o}; for how much did {s} buy it; what (was) the buying price
B money price got | {s} got B | what did {s} get for it; for how much did {s} sell it; how much did it bring; what (was) the selling price

> the old code was A, the new one is B | code changed from A to B | the code A is out, B is in | we had A as the code, it's B now | B replaces A as the code | instead of A the code is now B
A pin old code | the old code is A | what was the old code; which code is out; what was the code before; the former code
B pin new code | the new code is B | what is the new code; which code do i use now; the code now; the current code; what is the code

> the meeting moved from A to B | the meeting is on B instead of A | it was to be on A but the meeting is on B now | not A but B for the meeting | we moved the meeting to B, it was on A
A day old day | the meeting was on A | when was the meeting to be; which day was it first; what was the old day of the meeting; the former day
B day new day | the meeting is on B | when is the meeting; when is the meeting now; which day is the meeting; on what day do we meet; the new day

> A lent C to B | A gave B C | B got C from A | A sent C to B | A sold C to B | B borrowed C from A | C went from A to B | A passed C to B
A name giver | it was from A | who gave it away; who had it first; from whom did it come; who lent it; from whom is it
B name receiver | B has it | who got it; who has it now; to whom did it go; who received it; whom do i ask for it
C thing thing | it was C | what was it; what did B get; what did A give; what changed hands; which thing was it

> A owes B C | B lent C to A | A has to pay B C | B lent A C | C is what A owes B | A borrowed C from B
A name debtor | A owes it | who owes money; who has to pay; who is in debt; who borrowed; from whom does the money come
B name creditor | B gets it | who gets money; who gets paid; who lent it; to whom does the money go; who is waiting for money
C money sum | it is C | how much is it; how much money is it; what is the sum; how much is owed; how much does A owe

> A beat B C to D | A won against B, C to D | B lost to A, D to C | A : B - C : D | it was C to D, A against B, A won
A name winner | A won | who won; who was better; who is the winner; who beat whom; who came out first
B name loser | B lost | who lost; who was beaten; who is the loser; who came second
C platform winner's points | A has C | how many points has the winner; how many did A get; how many points for A
D platform loser's points | B has D | how many points has the loser; how many did B get; how many points for B

> A is B's boss | B works for A | A leads, B works for A | B's boss is A | A hired B | B reports to A
A name boss | A is the boss | who is the boss; who leads; who hired whom, the boss; whom does B work for; who gives the orders
B name worker | B works for A | who works for A; who was hired; who is not the boss; who takes the orders; whom did A hire

> A sits left of B | B sits right of A | left is A, right is B | on the left A, on the right B | from left to right: A, B | right: B, left: A
A name left | A is on the left | who is on the left; who sits left; who is left; the left one is who
B name right | B is on the right | who is on the right; who sits right; who is right; the right one is who

> A is the mother, B the daughter | B is A's daughter | A has a daughter, B | A's daughter is called B | B's mother is A | A is the mum of B
A name mother | A is the mother | who is the mother; what is the mother called; which one is the mum; who is the older one
B name daughter | B is the daughter | who is the daughter; what is the daughter called; which one is the child; who is the younger one

> A was first and B second | A before B | B came after A | first A, then B | A won, B was second | A led, B followed
A name first | A was first | who was first; who came first; who led; which one was ahead
B name second | B was second | who was second; who came second; who followed; who was behind

> {s} ordered A but got B | {s} wanted A, they brought B | instead of A they gave {o} B | {s} asked for A and B came | they brought B, {s} wanted A
A food ordered | {s} ordered A | what did {s} order; what did {s} want; what did {s} ask for
B food got | {s} got B | what did {s} get; what came; what did they bring

> {s} like(s) A more than B | {s} prefer(s) A to B | better A than B for {o} | between A and B {s} take(s) A | {s} would rather have A than B
A food preferred | {s} prefer(s) A | what (do) {s} prefer; what (do) {s} like more; which one (do) {s} take; which of the two is better for {o}
B food liked less | {s} like(s) B less | what (do) {s} like less; which one would {s} leave; what is second best for {o}

> the outside is A, the inside B | it's A outside and B inside | inside B, outside A | A on the outside, B within
A colour outside | the outside is A | what colour is the outside; how does it look outside; the colour outside; what colour is it on the outside
B colour inside | the inside is B | what colour is the inside; how does it look inside; the colour inside; what colour is it within

> the day ticket is A, the year ticket B | A for a day, B for a year | a day costs A and a year B | B a year or A a day
A money day price | a day is A | how much is a day; what does the day ticket cost; the price for a day; how much for one day
B money year price | a year is B | how much is a year; what does the year ticket cost; the price for a year; how much for the whole year

> the front door is A, the back door B | A for the front, B for the back | front: A, back: B | back B, front A | A opens the front door and B the back door
A pin front | the front door is A | what is the code of the front door; which code is for the front; the front door; how do i open the front door
B pin back | the back door is B | what is the code of the back door; which code is for the back; the back door; how do i open the back door

> {p} name is A but everyone calls {o} B | {s} (be) called A, B for short | {p} real name is A and {p} nickname is B | {p} passport says A but all say B to {o} | {s} (be) A on paper, B to friends | call {o} B, {p} real name is A
A name real name | {p} real name is A | what is {p} real name; what is {p} proper name; what is {p} name on paper; what does {p} passport say; what is {p} full name
B name nickname | all call {o} B | what does everyone call {o}; what is {p} nickname; what do people call {o}; what (be) {s} called by friends; what do friends say to {o}

> {s} first worked as a(n) A and now as a(n) B | {s} (was) a(n) A, now {s} (be) a(n) B | {s} used to be a(n) A but (be) a(n) B today | {s} went from A to B | once a(n) A, now a(n) B, that's {o}
A job old job | {s} (was) a(n) A | what (was) {s} before; what did {s} do first; what was {p} old job; as what did {s} work once; what did {s} use to be
B job job | {s} (be) a(n) B | what (be) {s} now; what (do) {s} do now; what is {p} job today; as what (do) {s} work now; what did {s} become

> {s} play(s) the A and {p} son plays the B | {p} son plays B, {s} play(s) A | {s} (have) a(n) A, {p} son a(n) B | A is {p} instrument, B that of {p} son
A instrument instrument | {s} play(s) the A | what (do) {s} play; which instrument (do) {s} play; {p} instrument
B instrument son's instrument | {p} son plays the B | what does {p} son play; which instrument does {p} son play; what plays {p} son

> {s} speak(s) A at home and B at work | at home A, at work B, that's what {s} speak(s) | {s} grew up with A and learned B later | with family {s} speak(s) A but with colleagues B | A at home, B in the office
A language home language | {s} speak(s) A at home | what (do) {s} speak at home; which language (do) {s} speak with family; {p} language at home; what did {s} grow up with
B language work language | {s} speak(s) B at work | what (do) {s} speak at work; which language (do) {s} speak with colleagues; {p} language at work; which language did {s} learn later

> {p} mother is A and {p} father B | {p} father is B, {p} mother A | {p} mum is called A and {p} dad B | {p} dad: B, {p} mum: A | {p} parents are A, the mother, and B, the father
A name mother | {p} mother is A | who is {p} mother; what is {p} mum called; {p} mother's name; the name of {p} mum
B name father | {p} father is B | who is {p} father; what is {p} dad called; {p} father's name; the name of {p} dad

> {p} brother lives in A, {p} best friend in B | {p} best friend is in B and {p} brother in A | A is where {p} brother lives, B where {p} best friend lives | {p} brother: A, {p} best friend: B
A city brother's home | {p} brother lives in A | where does {p} brother live; in which town is {p} brother; where is {p} brother
B city friend's home | {p} best friend lives in B | where does {p} best friend live; in which town is {p} friend; where is {p} best friend

> {p} first name is A, {p} last name B | {s} (be) called A, family name B | A is {p} first name and B {p} surname | surname B, first name A
A name first name | {p} first name is A | what is {p} first name; what (be) {s} called; {p} first name; {p} given name
B name last name | {p} last name is B | what is {p} last name; what is {p} surname; {p} family name; {p} last name

> the red box has A, the blue one B | A is in the red box and B in the blue one | red box: A, blue box: B | in the blue box is B, in the red one A
A thing red box | the red box has A | what is in the red box; what does the red one have; the red box, what is in it; what do i find in the red one
B thing blue box | the blue box has B | what is in the blue box; what does the blue one have; the blue box, what is in it; what do i find in the blue one
"""
_MARK = re.compile(r"\b[A-D]\b")
_CUT = re.compile(r"(?:[,:;]| -)(?: but| and| then)? | but | and ")
_LEADS = ("", "", "", "", "", "", "so ", "ok, ", "btw ", "remember: ", "for later: ", "just so you know, ", "listen: ", "hi, ", "guess what: ", "news: ", "by the way, ", "keep this: ")  # fmt: skip
_TAILS = ("", "", "", "", "", ".", ". got it?", ". remember that", ". ok?", "!", ". i'll ask you later", ", just so you know")  # fmt: skip
_ASKING = frames("{q}?", "{q}?", "{q}?", "{q}", "{q}", "{q} again?", "and {q}?", "so {q}?", "ok, {q}?", "wait, {q}?", "sorry, {q}?", "{q}? i forgot", "[tell me|remind me|quick|question], {q}?", "{q} please", "now {q}", "hm {q}?", "from what i said: {q}?")  # fmt: skip


@dataclass(frozen=True)
class _Part:
    """One of the values: its letter, its pool, what part it has, how it is stated and asked for."""

    mark: str
    pool: str
    role: str
    state: str
    asks: tuple[str, ...]


@cache
def twins() -> tuple[tuple[tuple[str, ...], tuple[_Part, ...]], ...]:
    """All sentences: the ways to tell each, and its parts."""
    made: list[tuple[tuple[str, ...], tuple[_Part, ...]]] = []
    for block in _TEXT.strip().split("\n\n"):
        first, *lines = block.splitlines()
        parts: list[_Part] = []
        for line in lines:
            head, state, asks = (text.strip() for text in line.split("|"))
            mark, pool, role = head.split(" ", 2)
            parts.append(_Part(mark, pool, role, state, tuple(asks.split("; "))))
        made.append((tuple(text.strip() for text in first.removeprefix("> ").split(" | ")), tuple(parts)))
    return tuple(made)


class _Told:
    """A sentence with its values."""

    def __init__(self, memory: Recollection) -> None:
        rng = memory.rng
        tells, self.parts = rng.choice(twins())
        self.owner: Owner = SELF if rng.random() < 0.5 else somebody(rng, lambda: memory.slot("name"))
        while self.owner.alias or (self.parts[0].role == "first name" and self.owner.subject[:1] >= "\ue000"):
            self.owner = somebody(rng, lambda: memory.slot("name"))
        self.values = {part.mark: memory.slot(part.pool) for part in self.parts}
        if "C" in self.values and "D" in self.values:  # the winner has more points
            least, most = sorted((self.values["C"], self.values["D"]), key=lambda slot: int(memory.value(slot)))
            self.values |= {"C": most, "D": least}
        tell = rng.choice(tells)
        self.quote, clauses = self.put(tell), _CUT.split(tell)
        if any(len(_MARK.findall(clause)) != 1 for clause in clauses):
            clauses = [tell]  # "A owes B C" is one
        self.clauses = [self.put(clause) for clause in clauses]

    def put(self, pattern: str, reply: bool = False) -> str:
        """A pattern about the owner, with the values."""
        return _MARK.sub(lambda found: self.values[found[0]], inflect(pattern, self.owner, reply))


def _question(memory: Recollection, made: _Told) -> Example:
    rng = memory.rng
    part = rng.choice(made.parts)
    core = made.put(rng.choice([ask for ask in part.asks if part.mark not in _MARK.findall(ask)]))
    value = made.values[part.mark]
    thinking = f"Asked: {core}. {judged(made.clauses, [clause for clause in made.clauses if value in clause])} So, {part.role}: {value}."
    answer = f"{value}." if rng.random() < 0.6 else f"{made.put(part.state, reply=True)}."
    same = "".join(made.values[other.mark] for other in made.parts if other is not part and other.pool == part.pool)
    return memory.made(wording.put(rng.choice(_ASKING), q=core), thinking, answer, bold=value, refuse=same)


def twins_recall(draw: Draw) -> Example:
    """Two values of one sort told in a sentence, and one of them asked, perhaps after the other."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 0, 1)))
    made = _Told(memory)
    text = f"{rng.choice(_LEADS)}{made.quote}{rng.choice(_TAILS)}"
    if rng.random() < 0.25:
        asked = _question(memory, made)
        mark = " " if text[-1] in ".?!" else ". "
        return memory.finish(asked.asked(f"{memory.filled(text)}{mark}{asked.question}"))
    states = " and ".join(made.put(part.state, reply=True) for part in made.parts[:2])
    turn = memory.made(text, f"Told: {quoted([made.quote])}. Noted.", f"Noted: {states}.", "introduction", bold="".join(made.values[part.mark] for part in made.parts[:2]))  # fmt: skip
    memory.say(memory.briefly(turn))
    between(memory, rng.choice((0, 0, 0, 1, 1, 2)))
    while rng.random() < 0.2:
        memory.say(_question(memory, made))
    return memory.finish(_question(memory, made))
