"""An amount that is told and then changes turn by turn: 50 euros, 18 for a book, what is left, what it began with."""

from __future__ import annotations

from dataclasses import dataclass, field

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.followups_results import free
from tools.demo_model.corpus.products import value, work
from tools.demo_model.corpus.recall_people import between
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_thought import bare, told


@dataclass(frozen=True)
class _Kind:
    """What is counted. unit: behind the number; starts, outs, ins: how it is told, `@` the number with its unit, `#` the
    bare number, `%` what was bought; left: how the rest is asked for; whole: how the beginning is."""

    unit: str
    starts: tuple[str, ...]
    outs: tuple[str, ...]
    ins: tuple[str, ...]
    left: tuple[str, ...]
    whole: tuple[str, ...]


_BUYS = ("a book", "lunch", "a taxi", "shoes", "a gift", "the train", "coffee", "a hat", "bread", "the cinema", "a haircut", "flowers", "a lamp", "petrol", "a pen", "cake", "stamps", "a shirt", "dinner", "the bus")  # fmt: skip
_MONEY_STARTS = frames("i have @", "i've got @", "i have @ [in my pocket|in my wallet|on me|with me|left this week|to spend|for the weekend]", "my budget is @", "there [are|is] @ in my [wallet|account|piggy bank]", "i start with @", "got @ from my mom", "say i have @", "i took @ with me", "today i have @ in cash", "im starting with @", "we have @ for the trip", "my pocket money is @", "let's say my purse has @")  # fmt: skip
_MONEY_OUTS = frames("i spend # on %", "i spent # on %", "i [spent|spend|paid|pay] @ [on|for] %", "i paid # for %", "[then|now|and|next] i [buy|bought] % for #", "bought % for @", "[now |then |]% [for|was|cost me] #", "% costs me @", "# went for %", "minus # for %", "then # for %", "and # for %", "i gave away #", "i lost #", "i gave @ to my brother", "paid a fine of #", "i lent # to a friend")  # fmt: skip
_MONEY_INS = frames("i [got|get] # from [grandma|my dad|a friend|my aunt]", "i [found|find] #", "my friend paid me back #", "i earned @ today", "i sold my [bike|chair|game] for #", "then i [won|win] @", "plus # from my sister", "i got @ back", "mom gives me #", "and i earn # more")  # fmt: skip
_MONEY_LEFT = frames("how much [do i have left|is left|have i left|do i have now|money is left|is that now|do i still have|remains]?", "what's left?", "what do i have [left|now]?", "how much now?", "so how much [have i got|is it|is left]?", "what remains?", "and now?", "my balance?", "what is my balance now?", "how much money do i have[| now| left]?", "whats left in my wallet", "how much can i still spend?", "how rich am i now?", "[tell me|remind me] how much is left", "left?")  # fmt: skip
_MONEY_WHOLE = frames("how much did i [have|start with] [at first|in the beginning|at the start|before]?", "what did i start with?", "with how much did i start?", "how much was it at first?", "how much did i have before [i spent anything|all that]?", "what was the first amount?")  # fmt: skip
_THING_LEFT = "how many [U |][do i have left|are left|have i left|do i have now|remain|are there now|do i still have]?; how many now?; what's left?; how many left?; so how many [U |]is that now?; and now, how many?; how many U do i have?; [tell me|remind me] how many are left; what remains?"  # fmt: skip
_THING_WHOLE = "how many [U |]did i [have|start with] [at first|in the beginning|at the start|before]?; what did i start with?; how many were there at first?; with how many did i start?"  # fmt: skip


def _things(unit: str, starts: str, outs: str, ins: str, left: str = "", whole: str = "") -> _Kind:
    asks = [frames(*text.replace("U", unit).split("; ")) for text in (left or _THING_LEFT, whole or _THING_WHOLE)]
    return _Kind(unit, frames(*starts.split("; ")), frames(*outs.split("; ")), frames(*ins.split("; ")), *asks)


_OWN = "i have @; i've got @; i own @; i have @ in a [box|bag|jar]; there are @ on my [desk|shelf]; i start with @; i collected @"
_GONE = "i give [away #|# to my sister|# to Tom's kid]; i gave # away; i lost #; i lose #; i sold #; my brother takes #; # are gone; i threw # out; [then |now ]# got lost; i gave # of them to a friend"
_COME = "i [get|got] # more; i found #; then i buy # more; my [friend|aunt] gives me #; plus #; i won #; i bought # more; # more came"
_KINDS: tuple[tuple[_Kind, int], ...] = (
    *((_Kind(unit, _MONEY_STARTS, _MONEY_OUTS, _MONEY_INS, _MONEY_LEFT, _MONEY_WHOLE), weight) for unit, weight in (("euros", 4), ("dollars", 4), ("pounds", 2), ("bucks", 1), ("$", 3), ("coins", 1), ("francs", 1), ("rupees", 1), ("€", 2))),
    *((_things(unit, _OWN, _GONE, _COME), 1) for unit in ("marbles", "stickers", "apples", "cards", "books", "pens", "candles", "stamps", "cookies", "sweets", "balloons", "shells", "eggs", "toys", "magnets", "tickets", "buttons", "plants")),
    (_things("points", "i have @; my score is @; i'm at @; we start with @", "i lose #; minus #; they take # from me; i lost #; penalty: #", "i score #; i get # more; plus #; i win #; bonus of #"), 2),
    (_things("pages", "my book has @; i have to read @; the script has @", "i read # today; i read #; i've read # of them; # are done; today i did #; i finished #", "they added #; # more were added", "how many [pages |][are left|do i have left|remain|do i still have to read]?; how many more?; what's left?; how much is left to read?", "how many pages [did it have|were there] at first?; how long was the book?"), 2),
    (_things("km", "the way is @ long; i have to walk @; the trip is @; we have @ ahead of us", "i walked #; we did # today; # are behind us; i drove #; i ran # of it", "there was a detour of #; # more because of road works", "how [far|many km] [is it still|are left|to go|remain]?; how much is left?; how far is it now?; what's left?", "how long was the [way|trip] at first?; how far was it at first?"), 2),
    (_things("guests", "i invited @; there are @ at my party; @ said yes", "# can't come; # went home; # cancelled; # left early", "# more came; # bring a friend, so # more; # more said yes", "how many [guests |][are left|come now|are there now|is that now]?; how many now?; and now?", "how many guests did i [invite|have] at first?"), 1),
    (_things("percent", "my battery is at @; the battery has @; i'm at @ battery", "it lost #; it dropped by #; the call took #", "i charged #; plus # from the charger", "how much battery is left?; what's it at now?; how much is left?; battery now?", "what was it at first?; how much battery did i start with?"), 1),
)  # fmt: skip
_POOL, _WEIGHTS = [kind for kind, _ in _KINDS], [weight for _, weight in _KINDS]
_SPENT = frames("how much did i [spend on|pay for] %?", "what did % cost[| me]?", "how much was %?", "% was how much?", "what was the price of %?", "and %, how much was that?")  # fmt: skip
_TOTAL = frames("how much did i spend [in total|altogether|in all|so far]?", "what did i spend together?", "how much is gone?", "total spent?", "what did it all cost me?", "how much have i spent?")  # fmt: skip
_LEADS = ("", "", "", "", "", "ok, ", "so ", "hey, ", "then ", "oh and ", "well, ", "btw ")


@dataclass
class _Purse:
    """What it was, what it is, and every out with what it was for."""

    memory: Recollection
    kind: _Kind
    first: int
    quote: str
    now: int
    outs: list[tuple[int, str, str]] = field(default_factory=list)  # number, what for, the words
    ins: int = 0

    def amount(self, number: int) -> str:
        """The number with its unit."""
        unit = self.kind.unit
        if unit in "$€":
            return f"{unit}{number}"
        return f"{number} {unit.removesuffix('s') if number == 1 else unit}"

    def put(self, pattern: str, number: int, item: str) -> str:
        """A pattern with its number and what it was for."""
        bare = self.amount(number) if self.kind.unit in "$€" else str(number)
        return pattern.replace("@", self.amount(number)).replace("#", bare).replace("%", item)

    def change(self) -> Example | None:
        """Something goes out or comes in, and what is there now is worked out."""
        rng = self.memory.rng
        out = rng.random() < 0.75
        number = rng.randint(1, min(self.now, 99)) if out else rng.randint(1, 60)
        sign = "-" if out else "+"
        if number == self.now or not free(sign, self.now, number):
            return None
        item = rng.choice(_BUYS)
        pattern = rng.choice(self.kind.outs if out else self.kind.ins)
        words = self.put(pattern, number, item)
        result = value(sign, self.now, number)
        thinking = f"There were {self.amount(self.now)}. They tell me: {words}. {'Less' if out else 'More'}: {number}.\n{work(sign, self.now, number)}"
        answer = f"{self.now} {sign} {number} = **{result}**: {self.amount(result)} {'left' if out else 'now'}."
        self.now = result
        if out:
            self.outs.append((number, item if "%" in pattern else "", words))
        else:
            self.ins += 1
        return self.memory.made(rng.choice(_LEADS) + words, thinking, answer, "follow-up", (f"= {result}",))

    def left(self) -> Example:
        """What is there now, which the last answer says."""
        amount = self.amount(self.now)
        last = f"The last answer: {amount}." if self.outs or self.ins else told([self.quote])
        asked = self.memory.rng.choice(self.kind.left)
        return self.memory.made(asked, f"Asked: {bare(asked)}. {last} So, left: {amount}.", f"**{amount}**.", "follow-up" if self.outs or self.ins else "recall", (str(self.now),))  # fmt: skip

    def whole(self) -> Example:
        """What it began with."""
        amount = self.amount(self.first)
        asked = self.memory.rng.choice(self.kind.whole)
        thinking = f"Asked: {bare(asked)}. {told([self.quote])} So, at first: {amount}."
        return self.memory.made(asked, thinking, f"**{amount}** at first.", accept=(str(self.first),))  # fmt: skip

    def of_one(self) -> Example | None:
        """What one thing cost."""
        rng = self.memory.rng
        named = [out for out in self.outs if out[1] and sum(other[1] == out[1] for other in self.outs) == 1]
        if not named:
            return None
        number, item, _ = rng.choice(named)
        the = f"the {item.removeprefix('a ')}" if item.startswith("a ") else item
        amount = self.amount(number)
        asked = rng.choice(_SPENT).replace("%", the)
        thinking = f"Asked: {bare(asked)}. {told(out[2] for out in self.outs)} So, {the}: {amount}."
        return self.memory.made(asked, thinking, f"**{amount}**.", "follow-up", (amount,))

    def spent(self) -> Example | None:
        """All that went out, added."""
        if len(self.outs) != 2 or self.kind.starts is not _MONEY_STARTS:
            return None
        (a, _, one), (b, _, other) = self.outs
        if not free("+", a, b):
            return None
        thinking = f"Asked: all that was spent. {told((one, other))}\n{work('+', a, b)}"
        return self.memory.made(self.memory.rng.choice(_TOTAL), thinking, f"{a} + {b} = **{a + b}**: {self.amount(a + b)} in all.", "follow-up", (f"= {a + b}",))  # fmt: skip


def _begun(memory: Recollection) -> tuple[_Purse, Example]:
    """A purse and the turn that tells it."""
    rng = memory.rng
    kind = rng.choices(_POOL, _WEIGHTS)[0]
    most = 100 if kind.unit == "percent" else rng.choice((30, 60, 100, 100, 500, 2000))
    first = rng.randint(8, most)
    if first > 20 and rng.random() < 0.4:
        first -= first % (10 if first < 200 else 50)
    purse = _Purse(memory, kind, first, "", first)
    purse.quote = purse.put(rng.choice(kind.starts), first, "")
    amount = purse.amount(first)
    thinking = f"{told([purse.quote])} Noted."
    return purse, memory.made(rng.choice(_LEADS[:8]) + purse.quote, thinking, f"Noted: **{amount}**.", "introduction", (amount,))  # fmt: skip


def purse_told(draw: Draw) -> Example:
    """An amount told, which is noted and not asked about."""
    memory = Recollection(draw)
    memory.quiet(draw.rng.choice((0, 0, 0, 1)))
    return memory.finish(_begun(memory)[1])


def purse_recall(draw: Draw) -> Example:
    """An amount, some changes, and one more change or a question."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 1)))
    purse, turn = _begun(memory)
    memory.say(turn)
    for _ in range(rng.choice((0, 1, 1, 1, 2, 2, 3))):
        if rng.random() < 0.12:
            between(memory, 1)
        if made := purse.change():
            memory.say(made)
    if rng.random() < 0.15:
        memory.say(purse.left())
    roll = rng.random()
    if roll < 0.4 and (made := purse.change()):
        return memory.finish(made)
    if roll < 0.75:
        return memory.finish(purse.left())
    if roll < 0.85 and (made := purse.of_one()):
        return memory.finish(made)
    if roll < 0.93 and (made := purse.spent()):
        return memory.finish(made)
    return memory.finish(purse.whole())
