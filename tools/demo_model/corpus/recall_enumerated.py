"""Things told one after the other in a sentence that is called no list, changed in passing, and asked for in order.

"For the picnic I need a rug, plates and juice", "also cups", "scratch the plates": all of it, the third, how many,
whether.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_people import between
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_thought import bare, judged

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")


def _parted(text: str) -> tuple[str, ...]:
    return frames(*(one.strip() for one in text.split(";")))


@dataclass(frozen=True)
class Sort:
    """What is named one after the other. label: what a thought calls it; said: how an answer begins; pool: of
    values, or the values themselves, `|` between; tells: `@` the items; asks: for all, `one`: for the `!`; has: for
    `@`; many: how many."""

    label: str
    said: str
    pool: str
    tells: tuple[str, ...]
    asks: tuple[str, ...]
    one: tuple[str, ...]
    has: tuple[str, ...]
    many: tuple[str, ...]
    more: tuple[str, ...] = ()
    less: tuple[str, ...] = ()


def _sort(label: str, said: str, pool: str, tells: str, asks: str, one: str, has: str, many: str, more: str = "", less: str = "") -> Sort:  # fmt: skip
    rest = map(_parted, (tells, asks, one, has, many))
    return replace(
        Sort(label, said, pool, *rest), more=_parted(more) if more else (), less=_parted(less) if less else ()
    )


_PICNIC = "rug|plates|juice|cups|salad|grapes|napkins|cheese|bread|forks|knife|water|lemonade|crisps|candles|ball|sunscreen|olives|cake|tea|sandwiches|tomatoes|ice|cooler|straws|bottle opener|bin bags|torch|cherries|biscuits|frisbee|melon"  # fmt: skip
_TOOLS = "hammer|nails|glue|paint|brushes|sandpaper|screws|saw|ruler|tape|drill|wood|varnish|gloves|pencil|string|ladder|cloth|wire|hooks|bucket|plaster|spirit level|hinges"  # fmt: skip
_BAKING = "flour|sugar|butter|eggs|milk|salt|yeast|cinnamon|vanilla|apples|nuts|raisins|cocoa|honey|cream|lemon|almonds|oats|ginger|baking powder|jam|bananas|poppy seeds|pumpkin"  # fmt: skip
_DOES = "row|sing|swim|cook|paint|run|dance|read|knit|climb|fish|box|garden|write|bake|tutor|cycle|ski|work late|play chess|play tennis|visit grandma|help at the shop|clean the flat|learn Greek|see the physio|wash the car|teach maths|go to choir|go to yoga|mow the lawn|babysit"  # fmt: skip
_MEALS = "soup|fish|pizza|rice|curry|pasta|salad|stew|pancakes|dumplings|tacos|lentils|chicken|noodles|omelette|sushi|chili|gnocchi|risotto|goulash|potatoes|burgers"  # fmt: skip
_JOIN = "@ joined [us|the group|too]; @ is [coming|with us] too; @ came along; we have @ now too; @ is in as well; we are joined by @; @ wants in; @ asked to join, so @ is in"
_LEAVE = "@ [left|dropped out|quit|cancelled]; @ can't [come|make it]; @ is out; without @[| after all]; @ is not with us anymore; @ is ill, so no @; minus @; @ has moved away"
SORTS = (
    _sort("the picnic", "For the picnic", _PICNIC,
          "for the picnic i need[:|] @; i need @ for the picnic; we take @ to the picnic; picnic: @; the picnic needs @; to the park i'm bringing @; into the basket go @; for saturday's picnic we want @; i said i'd bring @ to the picnic",
          "what do i need for the picnic; what was i going to take to the picnic; what do i bring to the picnic; picnic, what do i need; what goes to the picnic; everything for the picnic; all the picnic things; what did i want for the picnic",
          "what was the ! thing for the picnic; the ! picnic thing; which thing for the picnic came !; what did i name ! for the picnic",
          "do i need @ for the picnic; does the picnic need @; am i taking @ to the picnic; did i say @ for the picnic; @ for the picnic, yes or no",
          "how many things do i need for the picnic; how many things for the picnic; number of picnic things"),
    _sort("the shelf", "For the shelf", _TOOLS,
          "to build the shelf i need @; for the shelf i need[:|] @; the shelf takes @; i need @ to make the shelf; shelf project: @; i'm building a shelf, that takes @; for my shelf i still lack @",
          "what do i need for the shelf; what does the shelf take; what was it i need to build the shelf; everything for the shelf; i'm in the hardware store, what do i need; what did i lack for the shelf",
          "what was the ! thing for the shelf; the ! thing i need for the shelf; what did i name ! for the shelf",
          "do i need @ for the shelf; does the shelf take @; did i say @ for the shelf", "how many things do i need for the shelf; how many things for the shelf"),
    _sort("the cake", "In the cake", _BAKING,
          "my cake has @ in it; for the cake: @; the cake takes @; i make the cake with @; grandma's cake is made of @; into the cake i put @; the recipe says @; the cake needs @",
          "what is in the cake; what goes into the cake; what does the cake need; what does the recipe say; everything for the cake; what do i put in the cake; ingredients of the cake",
          "what was the ! ingredient; which ingredient came !; the ! thing in the cake; what goes in !",
          "is there @ in the cake; does the cake need @; do i put @ in the cake; did i say @ goes in", "how many ingredients has the cake; how many things go in the cake"),
    _sort("my languages", "You speak", "language",
          "i speak @; i know @; at home we speak @; i can speak @; i learnt @; my languages are @; i grew up with @; i talk @ fluently",
          "which languages do i speak; what do i speak; what languages do i know; my languages; name the languages i speak; what are my languages; all my languages please",
          "which language did i say !; what was the ! language; my ! language; the ! language i named",
          "do i speak @; is @ one of my languages; do i know @; can i speak @; did i say i speak @", "how many languages do i speak; how many languages is that; how many do i speak",
          "@ too; also @; i forgot, @ as well; and a little @; i learnt @ meanwhile, so add that; oh, and @; plus @"),
    _sort("our route", "Your route", "city",
          "our route: @; the trip goes @; we drive @; we stop in @; the train goes through @; on the way: @; first to last we see @; this summer we travel to @; the tour is @; we cycle from town to town: @",
          "what is our route; where do we go; which towns do we pass; what are our stops; the route again; all stops in order; where does the trip go; our route",
          "what is the ! stop; where do we stop !; which town comes !; the ! town on the route; ! stop",
          "do we go through @; is @ on the route; do we stop in @; is @ one of our stops; did i say we pass @", "how many stops are there; how many stops do we make; how many towns is that",
          "put @ at the end; then on to @; and @ last; add @ at the end; we go on to @; also @; @ too, at the end; finish in @",
          "we skip @; not through @ after all; leave out @; no stop in @; @ is off the route; scratch @; cross out @; @ takes too long, drop it"),
    _sort("my group", "Your group", "name",
          "in our group are @; we are @; i go hiking with @; my band is @; the trip is with @; at the table sit @; we play with @; my study group is @; @ go with me; i share the flat with @",
          "who is in the group; who is with me; who goes with me; all of us, who is that; name the others; who is it all; everybody's names; who did i say is with me",
          "who was ! in the group; whom did i name !; the ! one in the group, who; who came ! when i named them",
          "is @ in the group; is @ with us; did i name @; is @ one of us", "how many people did i name; how many of them are there; how many are in the group", _JOIN, _LEAVE),
    _sort("my instruments", "You play", "instrument",
          "i play @; i can play @; at home we have @; my instruments: @; i own @; i practise @; the band has @; i learn @",
          "which instruments do i play; what do i play; what instruments are there; my instruments; all my instruments; name my instruments",
          "which instrument did i name !; the ! instrument; what was my ! instrument", "do i play @; is @ one of my instruments; did i say @", "how many instruments do i play; how many instruments is that",
          "also @; and @; @ too; i started @ as well; oh, @ as well; i forgot @"),
    _sort("my cats", "Your cats", "pet",
          "my cats are @; we have cats: @; the cats are called @; my kittens are named @; our cats, @, say hello; the names of my cats are @; i feed @, my cats",
          "what are my cats called; the names of my cats; how are my cats called; name my cats; who are my cats; cats' names",
          "which cat did i name !; the ! cat; what's the name of the ! cat", "is @ one of my cats; do i have a cat called @; is one called @", "how many cats do i have; how many cats are there; how many cats is that",
          "a new one came, @; we got another, @; and now there's @; also @, the kitten; one more: @; @ moved in too", "@ ran away; we gave @ to my aunt; @ lives with my sister now; not @ anymore; @ is gone"),
    _sort("my children", "Your children", "name",
          "my children are @; i have kids: @; the kids are called @; our children, oldest first: @; i'm the parent of @; my kids: @; i have children, @",
          "what are my children called; the names of my kids; who are my children; name my children; my kids' names; how are my kids called",
          "who is my ! child; what is the ! child called; which child did i name !", "is @ one of my children; do i have a child called @; is @ one of the kids", "how many children do i have; how many kids is that; how many kids have i",
          "and the baby, @; also @; i forgot @; and @, born this week; oh, and @ of course", "no, @ is my nephew; @ is a cousin, not mine; i miscounted, @ is the neighbours' child; sorry, not @, that is my niece"),
    _sort("my errands", "Your errands", "task",
          "today i [must|have to|want to] @; i still have to @; before six i must @; i promised to @; tomorrow: @; first to last i'll @; it's a full day: @; i have got to @",
          "what do i have to do; what must i do today; what did i promise; what is on for me; what do i still have to do; my day in order; what have i got to do",
          "what do i do !; what comes !; which is ! of what i must do; what was the ! thing i must do", "do i have to @; must i @; did i say i'd @", "how many things must i do; how many errands are there; how many things is that",
          "also @; and then @; i must @ too; add: @; oh, and @; i forgot: @; and last @; i also have to @", "no need to @; i needn't @ after all; @ is done; don't @; cross out: @; i won't @ after all"),
    _sort("the menu", "The menu", _MEALS,
          "i'm cooking @; tonight there is @; for the party i make @; the buffet: @; we serve @; i'll make @ for my guests; on the table there will be @",
          "what am i cooking; what is there to eat; what do we serve; what was i going to make; all the dishes; what did i say i cook",
          "which dish did i name !; the ! dish; what do i serve !", "do i make @; is there @; am i cooking @; do we serve @", "how many dishes do i make; how many dishes are there"),
    _sort("my colours", "Your colours", "colour",
          "the scarf has stripes: @; i paint the fence @; my flag is @; the yarn i use is @; the lights go @; for the logo i want @; i bought paint, @; i like @",
          "which colours did i name; what are the colours; what colours was it; the colours again; all the colours; my colours",
          "which colour is !; the ! colour; which colour did i name !", "is @ one of the colours; did i name @; is there @ in it", "how many colours are there; how many colours did i name"),
    _sort("my numbers", "Your numbers", "number",
          "i drew @; the bells rang @; my dice showed @; on the tickets is @; i picked @; the lockers are @; i rolled @; our seats are @; the pages to read are @",
          "which numbers was it; what were the numbers; the numbers again; all my numbers; which numbers did i say; my numbers",
          "which number came !; the ! number; which number did i say !", "is @ one of the numbers; did i say @; is @ among them", "how many numbers did i say; how many numbers is that"),
)  # fmt: skip
_MORE = _parted("also @; and @; @ too; oh, and @; plus @; i forgot @; @ as well; add @; one more, @; put @ at the end; and @ at the end; @ goes on the end; we need @ as well; don't forget @; make it @ too; also @ please")  # fmt: skip
_LESS = _parted("scratch @; cross out @; not @ after all; no @; drop @; take @ out again; without @; leave @ out; cross @ off; forget @; never mind @; strike @; @ is off; we don't need @; skip @; @ can go")  # fmt: skip
_BACK = _parted("cross out @ again; take @ off again; no, not @ after all; scratch @ again; drop @ again; @ is out again; hm, no @ after all")  # fmt: skip
_FRONT = _parted("put @ first; @ goes first; start with @; @ at the beginning; before all that comes @; first of all @")
_SWAP = _parted("# instead of @; not @ but #; swap @ for #; replace @ with #; make that # instead of @; # in place of @; @ becomes #; no @, # instead")  # fmt: skip
_SWAP_TASKS = _parted(
    "# instead of: @; not @ but #; i won't @, i'll # instead; rather than @ i'll #; no, i'll # and not @"
)
_SWAP_NAMES = _parted(
    "not @ but #, autocorrect; i meant #, not @; @ is wrong, it's #; #, not @; typo: # for @; sorry, @ should be #"
)
_OWN_WORDS = ("my errands", "my children", "my cats", "my group")  # of these one does not say "cross out"
_WHOLE = _parted("so what is it [now|in all]; the whole thing [again|now]; all of it [please|in order|again]; and all together now; read it all back; so what have we got; everything again; how does it stand now; all of them [please|in order]; repeat it all")  # fmt: skip
_OFF = _parted(
    "what did i [cross out|take out|drop|scratch]; what is off; which one did i take out; what went out again"
)
_ON = _parted("what did i add; what came later; which one did i add; what was added")
_NODS = ("Noted: {i}.", "Now: {i}.", "{s}: {i}.", "Then it is: {i}.")


@dataclass
class _Kept:
    """What is named of one sort, as it is now; the clauses that made it so; what came later and what went."""

    sort: Sort
    items: list[str]
    clauses: list[str]
    added: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)

    @property
    def line(self) -> str:
        """The items with commas."""
        return ", ".join(self.items)

    @property
    def told(self) -> str:
        """The same as an answer: its beginning and the items."""
        return f"{self.sort.said}: {self.line}" if not self.sort.said.startswith("You ") else f"{self.sort.said} {self.line}"  # fmt: skip


def _item(memory: Recollection, sort: Sort) -> str:
    return memory.slot_from(sort.pool.split("|")) if "|" in sort.pool else memory.slot(sort.pool)


def _joined(memory: Recollection, items: list[str]) -> str:
    last = memory.rng.choice((", ", ", ", " and ", " and ", " & ", ", and " if len(items) > 2 else " and "))
    joint = (
        ", then "
        if memory.rng.random() < 0.04
        else " "
        if memory.rng.random() < 0.03 and not any(" " in memory.value(item) for item in items)
        else ", "
    )
    return f"{joint.join(items[:-1])}{last if joint == ', ' else joint}{items[-1]}"


def _tell(memory: Recollection, sort: Sort) -> _Kept:
    """So many of a sort, in one sentence; or the last of them in the next message."""
    items = [_item(memory, sort) for _ in range(memory.rng.choice((2, 3, 3, 3, 3, 4, 4, 5)))]
    clause = memory.rng.choice(sort.tells).replace("@", _joined(memory, items))
    kept = _Kept(sort, items, [clause])
    text = wording.put(memory.rng.choice(wording.TELL), t=clause) if memory.rng.random() < 0.15 else clause
    answer = memory.rng.choice(("Noted. {t}.", "{t}.", "Got it. {t}.")).replace("{t}", kept.told)
    memory.say(memory.briefly(memory.made(text, f"{judged([clause], [clause])} Noted.", answer, "introduction", accept=(kept.line,))))  # fmt: skip
    return kept


def _change(memory: Recollection, kept: _Kept) -> Example:
    """One more, one less, one for another, or one that is crossed out again."""
    rng, sort = memory.rng, kept.sort
    before = kept.line
    roll = rng.random()
    fresh = [item for item in kept.added if item in kept.items]
    if len(kept.items) > 2 and (roll < 0.36 or len(kept.items) > 5):
        again = bool(fresh) and rng.random() < 0.5
        old = rng.choice(fresh if again else kept.items)
        words = rng.choice(_BACK if again and sort.label not in _OWN_WORDS else sort.less if sort.less and (sort.label in _OWN_WORDS or rng.random() < 0.7) else _LESS).replace("@", old)  # fmt: skip
        kept.items.remove(old)
        kept.gone.append(old)
        what = f"Take off {old}"
    elif roll < 0.5 and len(kept.items) > 1:
        old, new = rng.choice(kept.items), _item(memory, sort)
        words, what = (
            rng.choice(_SWAP_TASKS if sort.pool == "task" else _SWAP_NAMES if sort.label in _OWN_WORDS else _SWAP)
            .replace("@", old)
            .replace("#", new),
            f"{new} for {old}",
        )
        kept.items[kept.items.index(old)] = new
        kept.gone.append(old)
        kept.added.append(new)
    else:
        new, first = _item(memory, sort), roll > 0.93
        words = rng.choice(_FRONT if first else sort.more if sort.more and (sort.label in _OWN_WORDS or rng.random() < 0.6) else _MORE).replace("@", new)  # fmt: skip
        kept.items.insert(0 if first else len(kept.items), new)
        kept.added.append(new)
        what = f"Add {new}{' in front' if first else ''}"
    kept.clauses.append(words)
    answer = rng.choice(_NODS).replace("{i}", kept.line).replace("{s}", sort.said)
    thinking = f"{sort.label.capitalize()}: {before}. {what}: {kept.line}."
    return memory.made(words, thinking, answer, "introduction", accept=(kept.line,))


def _ask(memory: Recollection, kept: _Kept, every: list[str], alone: bool) -> Example:
    """All of it, one by its place, how many, whether; what was added and what went."""
    rng, sort, items = memory.rng, kept.sort, kept.items
    newest = ", the newest" if len(kept.clauses) > 1 else ""
    whole = f"So, {sort.label}{newest}: {kept.line}."
    counted = f"So, {sort.label}{newest}: {', '.join(f'{at} {item}' for at, item in enumerate(items, 1))}."
    roll, bold, accept = rng.random(), "", kept.line
    shown, answer = whole, f"{kept.told}."
    if roll < 0.36:
        core = rng.choice(_WHOLE if alone and rng.random() < 0.3 else sort.asks)
    elif roll < 0.6:
        at = rng.choice((0, len(items) - 1, min(2, len(items) - 1), rng.randrange(len(items))))
        place = "last" if at == len(items) - 1 and rng.random() < 0.7 else _ORDINALS[at]
        core, bold, accept = rng.choice(sort.one).replace("!", place), items[at], ""
        shown, answer = f"{counted} The {place}: {items[at]}.", rng.choice((f"{items[at]}.", f"The {place}: {items[at]}."))  # fmt: skip
    elif roll < 0.73:
        core, shown, answer, accept = rng.choice(sort.many), counted, f"**{len(items)}**: {kept.line}.", f"{len(items)}:"  # fmt: skip
        shown = f"{counted} That is {len(items)}."
    elif roll < 0.9 or not (kept.gone or kept.added):
        there = rng.random() < 0.5
        gone = [item for item in kept.gone if item not in items]
        item = rng.choice(items) if there else rng.choice(gone) if gone and rng.random() < 0.6 else _item(memory, sort)
        core = rng.choice(sort.has).replace("@", item)
        shown = f"{whole} {item} is {'there' if there else 'not there'}."
        accept = "Yes:" if there else "No:"
        answer = f"{accept} {kept.told[0].lower()}{kept.told[1:]}."
    else:
        on = not kept.gone or (bool(kept.added) and rng.random() < 0.5)
        which = kept.added if on else kept.gone
        core, accept = rng.choice(_ON if on else _OFF), ", ".join(which)
        shown, answer = f"So, {sort.label}, {'added' if on else 'taken off'}: {accept}.", f"{accept}."
        bold, accept = ("".join(which), "") if len(which) == 1 else ("", accept)
    asked = wording.put(rng.choice(ASKING), q=core)
    thinking = f"Asked: {bare(core)}. {judged(every, kept.clauses)} {shown}"
    return memory.made(asked, thinking, answer, accept=(accept,) if accept else (), bold=bold)


ASKING = frames("{q}?", "{q}?", "{q}", "{q}?", "and {q}?", "so {q}?", "{q} again?", "ok, {q}?", "i forgot: {q}?", "do you remember: {q}?", "tell me, {q}?", "{q} please", "hey, {q}?", "wait, {q}?")  # fmt: skip


def enumerated_recall(draw: Draw) -> Example:
    """One or two rows of things told in a sentence each, changed up to three times, and one of them asked."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 0, 1)))
    rows: list[_Kept] = []
    pools = {""}
    for sort in rng.sample(SORTS, rng.choice((1, 1, 1, 2))):
        if sort.pool not in pools:
            pools.add(sort.pool)
            rows.append(_tell(memory, sort))
            between(memory, rng.choice((0, 0, 0, 0, 1)))
    kept = rows[-1]  # "also harp" is of what was told last
    every = [clause for row in rows for clause in row.clauses]
    for _ in range(rng.choice((0, 0, 1, 1, 2, 3))):
        turn = _change(memory, kept)
        every.append(kept.clauses[-1])
        memory.say(memory.briefly(turn))
    between(memory, rng.choice((0, 0, 0, 1, 1, 2)))
    if rng.random() < 0.15:
        return memory.finish(_change(memory, kept))
    return memory.finish(_ask(memory, rng.choice(rows), every, len(rows) == 1))


# What is done on which day: what is told of a day, asked of one, and for which day something is.
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKS: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    (_DOES, "on {d}s you {v}", _parted("on {d}s i {v}; {d}s i {v}; i {v} on {d}s; every {d} i {v}; i {v} each {d}"), _parted("what do i do on {d}s; {d}s, what do i do; what is it i do on {d}s; on {d}s, what was it; what have i got on {d}s"), _parted("when do i {v}; on which day do i {v}; which day do i {v}; what day is it that i {v}"), _parted("on {d}s i {v} now; {d}s changed, now i {v}; on {d}s i don't {o} anymore, i {v}; {d}s: not {o} but {v}; instead of {o} i {v} on {d}s now; from now on i {v} on {d}s")),
    (_MEALS, "on {d} you have {v}", _parted("on {d} there's {v}; {d} {v}; {d}: {v}; we have {v} on {d}; {v} on {d}; on {d} i make {v}"), _parted("what is there on {d}; what do we eat on {d}; what's for dinner {d}; {d}, what is it; on {d}, what was it; what did i plan for {d}"), _parted("when is there {v}; on which day do we have {v}; which day is {v}; when do we eat {v}"), _parted("on {d} {v} after all; {d}: not {o} but {v}; make {d} {v}; {v} instead of {o}; {d} changed, it's {v} now; no {o} on {d}, {v}")),
    ("name", "on {d} you see {v}", _parted("on {d} i see {v}; on {d} {v} comes; i meet {v} on {d}; {d} is for {v}; {v} on {d}; {d}: {v}"), _parted("whom do i see on {d}; who is on {d}; who comes on {d}; {d}, who was it; on {d}, what was it; who did i say for {d}"), _parted("when do i see {v}; on which day do i meet {v}; which day is {v} on; when do i meet {v}"), _parted("on {d} it's {v} now; {d}: not {o} but {v}; {v} comes instead of {o}; {o} can't, so {v} on {d}; make {d} {v}; {d} is for {v} now")),
)  # fmt: skip


def week_recall(draw: Draw) -> Example:
    """Several days told in a sentence, each with its own; what is on one of them, on which day something is, all of
    them."""
    memory = Recollection(draw)
    rng = draw.rng
    pool, state, tells, asks, whens, news = rng.choice(_WEEKS)
    days = sorted(rng.sample(_DAYS, rng.choice((2, 2, 3, 3, 4))), key=_DAYS.index)
    new: Callable[[], str] = lambda: memory.slot_from(pool.split("|")) if "|" in pool else memory.slot(pool)  # noqa: E731
    plan = {day: new() for day in days}
    frame = rng.choice(tells)
    clauses = {day: frame.replace("{d}", day).replace("{v}", value) for day, value in plan.items()}
    says: Callable[[], str] = lambda: ", ".join(state.replace("{d}", day.capitalize()).replace("{v}", value) for day, value in plan.items())  # noqa: E731  # fmt: skip
    told = rng.choice((", ", ", ", " and ", "; ", ". ")).join(clauses.values())
    memory.say(memory.briefly(memory.made(told, f"{judged(clauses.values(), tuple(clauses.values()))} Noted.", f"Noted: {says()}.", "introduction", accept=(says(),))))  # fmt: skip
    every, right = list(clauses.values()), {day: [clause] for day, clause in clauses.items()}
    changed = ""
    if rng.random() < 0.3:
        changed = rng.choice(days)
        old, plan[changed] = plan[changed], new()
        words = rng.choice(news)
        words = words.replace("{d}", changed).replace("{v}", plan[changed]).replace("{o}", old)
        every.append(words)
        right[changed].append(words)
        thinking = f'Changed: "{words}". Before: "{clauses[changed]}". Now, {changed}: {plan[changed]}.'
        said = state.replace("{d}", changed.capitalize()).replace("{v}", plan[changed])
        memory.say(memory.briefly(memory.made(words, thinking, f"Changed: {said}.", "introduction", bold=plan[changed])))  # fmt: skip
    between(memory, rng.choice((0, 0, 0, 1, 1, 2)))
    roll = rng.random()
    day = changed if changed and rng.random() < 0.6 else rng.choice(days)
    newest = ", the newest" if day == changed else ""
    if roll < 0.2:
        other = rng.choice([one for one in _DAYS if one not in days])
        core = rng.choice(asks).replace("{d}", other)
        answer = f"You have not told me anything for {other.capitalize()}."
        turn = memory.made(wording.put(rng.choice(ASKING), q=core), f"Asked: {core}. {judged(every, ())} So, {other}: not told.", answer, accept=("not told me",))  # fmt: skip
        return memory.finish(turn)
    if roll < 0.75:
        core = rng.choice(asks).replace("{d}", day)
        so = f"So, {day}{newest}: {plan[day]}."
        answer = rng.choice((f"{plan[day]}.", f"{state.replace('{d}', day.capitalize()).replace('{v}', plan[day])}."))
        bold = plan[day]
        accept: tuple[str, ...] = ()
    elif roll < 0.9:
        core = rng.choice(whens).replace("{v}", plan[day])
        so, answer, bold, accept = f"So, {plan[day]}: {day}.", f"On **{day.capitalize()}**.", "", (day,)
    else:
        core = rng.choice(("what is my week", "all the days please", "how does my week look", "the whole plan", "my week", "what did i say for which day"))  # fmt: skip
        so, answer, bold, accept = f"So, {', '.join(f'{one}: {value}' for one, value in plan.items())}.", f"{says()}.", "", (says(),)  # fmt: skip
        right = {day: every}
    thinking = f"Asked: {bare(core)}. {judged(every, right[day])} {so}"
    return memory.finish(memory.made(wording.put(rng.choice(ASKING), q=core), thinking, answer, accept=accept, bold=bold))  # fmt: skip
