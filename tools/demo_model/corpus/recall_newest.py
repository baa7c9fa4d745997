"""A value that is told and then replaced in other words: "i moved to Porto", "only 16, Ines can't come", "green,
not red".

The newest that was said is the answer, whatever else stands in the clause that changed it; what it was before can
be asked as well, and what stands beside it unchanged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_enumerated import ASKING
from tools.demo_model.corpus.recall_people import between
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_thought import bare, judged, told
from tools.demo_model.corpus.recall_values import value_is_held_out

# In each: `%` the thing, `@` the value, `#` the one before it, `^` how many more or fewer, `~` a name that has
# nothing to do with it.
_RENEWED = "that was the old one, the new one is @; the old one is gone, it's @ now; it's not # anymore but @; # is history, @ now; that changed, it's @ now"
_FIXED = "not #, @; @, not #; sorry, @; oh no, it's @; autocorrect, i meant @; i mixed that up, it's @; i looked again: @; i misread it, it says @; no, @; typo, @"


@dataclass(frozen=True)
class Value:
    """A thing with a value. label: as the person calls it; state: the answer; things: for `%`; pool: of its values, or
    `more` and `less` for counts that rise and fall; tells, news, asks, before: how it is told, replaced, asked, and asked
    as it was."""

    label: str
    state: str
    things: tuple[str, ...]
    pool: str
    tells: tuple[str, ...]
    news: tuple[str, ...]
    asks: tuple[str, ...]
    before: tuple[str, ...]


def _parted(text: str) -> tuple[str, ...]:
    return frames(*(one.strip() for one in text.split(";")))


def _value(label: str, state: str, things: str, pool: str, tells: str, news: str, asks: str, before: str) -> Value:
    return Value(label, state, tuple(things.split("|")), pool, *map(_parted, (tells, news, asks, before)))


_MARKED = "tag|folder|door|mug|label|ribbon|notebook|bucket|key ring|scarf|box|lamp|pin|cover|fence|tent|kite|roof|sticker|case"
_PEOPLE = "guests|players|visitors|pupils|runners|members|singers|volunteers|passengers|dancers"
_COUNTED = "boxes|chairs|tickets|eggs|books|jars|parcels|plants|cups|candles|stamps|coins|plates|bottles|pens"  # fmt: skip
_CODED = "locker code|door code|gate code|bike lock|alarm code|ticket number|room number|wifi code|shelf number|order number|badge number|voucher code"
_PETTED = "kitten|puppy|parrot|pony|hamster|rabbit|goat|tortoise|cat|dog"
_KIN = "sister|boss|neighbour|aunt|teacher|dentist|cousin|landlady|daughter|nurse|colleague|flatmate|coach|niece"
_DATED = "concert|exam|wedding|move|match|visit|party|meeting|trip|check-up|interview|course"
_KEPT = "keys|glasses|tickets|scissors|gloves|letters"
VALUES = (
    _value("my town", "you live in @", "", "city", "i live in @; i'm living in @; my home is in @; my flat is in @; i have a house in @; @ is where i live",
           "i moved to @ last week; actually i moved to @; actually i live in @; i've moved to @; we moved, it's @ now; i've left # for @; since monday i live in @; i live in @ now; goodbye #, hello @; i packed up and went to @ for good; my job took me to @, i live there now; i sold the flat and now i'm in @; i'm a resident of @ now; we left # in spring and settled in @",
           "where do i live; which town do i live in; where's my home; where do i live now; in which city am i at home; what's my town; where is my flat", "where did i live before; where did i use to live; what was my town before; where was i at home before that; which town did i leave"),
    _value("the meeting place", "you meet at @", "", "shop", "let's meet at @; lets meet at @; meet me at @; we're meeting at @; we meet at @; the meeting place is @; see you at @; i'm meeting ~ at @; i'll wait for you at @; our meeting point is @",
           "change of plan, lets meet at @; change of plan: @; let's meet at @ instead; let's make it @; # is closed, so @; # is too loud, let's go to @; ~ can't get to #, so we meet at @; better @; plan changed, meet me at @; not #, @; we moved it to @; new place: @; come to @ instead; on second thought @",
           "where are we meeting; where do we meet; where am i meeting you; where's the meeting; what's the meeting place; where should i go; where did we say we meet; which place did we agree on", "where were we meeting before; where did we want to meet first; what was the meeting place before; which place did i say first"),
    _value("the title of the %", "the % is called @", "book|film|movie|song|play|novel|game|series|album|poem", "title", "the % is called @; the % is @; i picked a % called @; a % titled @; it's a %, @; i have a % called @; we chose the % @; there's a % named @; my % is titled @; i got a % titled @; the title of the % is @",
           "no, the % is @; i changed it, the % is @ now; ~ had the other, so the % is @; i took another %: @; we took @ instead; not #, @; # was sold out, so @; wrong title, it's @; rather @; i swapped # for @; # was boring, now it's @; i looked again, it's titled @",
           "what is the % called; what's the % called; which % is it; what's the title of the %; the title of the %; what % did i pick; the name of the %", "what was the % before; which % was it first; what was the title of the % before; which title did i say first for the %"),
    _value("my name", "your name is @", "", "name", "i'm @; my name is @; i am called @; this is @; @ is my name; it's @ here",
           "call me @, that is shorter; everyone says @, so do too; @ will do; rather call me @; just @ is fine; make that @, autocorrect; i go by @; my friends say @, you can too; i prefer @; not #, @; i married, my name is @ now; sorry, my phone wrote #, i'm @",
           "what's my name; what is my name; who am i; how do you call me; what should you call me; what am i called", "what did i call myself before; what was my name before; which name did i give first; how was i called before"),
    _value("the colour of the %", "the % is @", _MARKED, "colour", "the % is @; my % is @; i have a @ %; the colour of the % is @; i painted the % @; it's a @ %",
           "the % is @, not #; i painted the % over, @; the % is @ now; not a # % but a @ one; sorry, the % is @; # was the old %, the new one is @; i swapped the % for a @ one; the light fooled me, the % is @; look, the % is @ after all; i dyed the % @; the % got a coat of @",
           "what colour is the %; which color is the %; the colour of the %; the %, what colour; what's the colour of my %", "what colour was the % before; which colour was the % first; what was the colour of the % before that; what colour did i say before for the %"),
    _value("the number of %", "there are @ %", _PEOPLE, "more", "there are @ %; we have @ %; i count @ %; i have @ %; @ % so far; we're at @ %",
           "^ more arrived, so now it is @; ^ more came, so @; ~ brought ^ more, so it's @; ^ came late, that makes @; it's @ now, ~ came too; ^ joined, @ now; we're @ now with ~; plus ^ from ~'s side, @ in all; ^ more said yes, we are @; make it @, ~ wants to come; i forgot ^, so @",
           "how many % are there; how many % do we have; the number of %; how many % is that now; how many % have i; how many % in all", "how many % were there before; how many % was it at first; how many % did i say first; the number of % before that"),
    _value("the number of %", "there are @ %", _PEOPLE, "less", "there are @ %; we have @ %; i count @ %; i have @ %; @ % so far; we're at @ %",
           "only @, ~ can't come; ^ of them can't come, so @; ~ is ill, so just @; ^ went home, that leaves @; @ now, ~ left; ^ cancelled, so it's @; ^ fewer, @; ~ dropped out, @ are left; without ~ it's @; i counted ^ too many, it's @",
           "how many % are there; how many % do we have; the number of %; how many % is that now; how many % have i; how many % in all", "how many % were there before; how many % was it at first; how many % did i say first; the number of % before that"),
    _value("the number of %", "there are @ %", _COUNTED, "more", "there are @ %; we have @ %; i count @ %; i have @ %; @ % so far; we're at @ %",
           "^ more arrived, so now it is @; i found ^ more, that makes @; ~ gave me ^, so it's @; i bought ^ more, @ now; ^ were under the bed, so @; ~ brought some, @ now; a late delivery, so @; ^ on top, makes @; i counted again, @; plus ^, so @ now; i'd missed ^, it's @",
           "how many % are there; how many % do we have; the number of %; how many % is that now; how many % have i; how many % in all", "how many % were there before; how many % was it at first; how many % did i say first; the number of % before that"),
    _value("the number of %", "there are @ %", _COUNTED, "less", "there are @ %; we have @ %; i count @ %; i have @ %; @ % so far; we're at @ %",
           "~ took ^, so @ are left; ^ are missing, so @; ^ broke, @ now; i gave ^ to ~, now it's @; just @, i counted twice; i threw ^ out, @ left; only @, ~ has the others; ^ fewer, @; i sold ^, that leaves @; ~ borrowed ^, so @ for now",
           "how many % are there; how many % do we have; the number of %; how many % is that now; how many % have i; how many % in all", "how many % were there before; how many % was it at first; how many % did i say first; the number of % before that"),
    _value("the %", "the % is @", _CODED, "pin", "the % is @; my % is @; %: @; the % says @; they gave me the % @; note the %, @",
           f"{_RENEWED}; they changed the %, it's @; the % was reset to @; new %: @; {_FIXED}; i got another %, @; the % from before is dead, use @; somebody changed it, @ opens now; the % is @ since today",
           "what is the %; what's my %; the %; which % is right; what % do i need; tell me the %", "what was the % before; the old %; which % was it before; what was my % at first"),
    _value("the name of my %", "your % is called @", _PETTED, "pet", "my % is called @; my %'s name is @; i have a %, @; we named the % @; our % is @; the % is called @",
           "she is called @, autocorrect; the kids renamed it @; we call the % @ now; it listens to @ only, so @ it is; it's @ now, # was too long; i misspelt it, @; # sounds silly, so now @; no, the % is called @; we changed our minds, @; the vet wrote #, but it's @",
           "what is my % called; what's my %'s name; the name of the %; how is the % called; what do we call the %", "what was the % called before; what was the name of the % first; which name did the % have before; what did i say first, the %'s name"),
    _value("the name of my %", "your % is called @", _KIN, "name", "my % is called @; my %'s name is @; my % is @; i have a % named @; @ is my %; the name of my % is @",
           "she is called @, autocorrect; i spelt it wrong, @; that was the old one, my new % is @; # left, my % is @ now; it's @, i always mix them up; not #, @ is my %; no, my % is @, # is another; # retired, now it's @; they sent me another %, @; oh, the phone changed it: @",
           "what is my % called; what's my %'s name; who is my %; the name of my %; how is my % called", "what was my % called before; who was my % before; which name did i say first for my %; the name of my % before that"),
    _value("my vehicle", "you drive a @", "", "vehicle", "we have a @; i drive a @; we own a @; our family has a @; i go to work in a @; in the garage is our @",
           "we sold it and have a @ now; it broke down, so now it's a @; i swapped it for a @; the # is gone, we have a @; i gave it to ~ and bought a @; we traded it in for a @; the garage kept it, i drive a @ now; it's a @ now; the # was stolen, so i got a @; i changed to a @",
           "what do we drive; what do i drive; what kind of vehicle do i have; which vehicle have we got; what do we own for driving; what's in the garage", "what did we drive before; what did i drive before; which vehicle did we have first; what did we own before that"),
    _value("the day of the %", "the % is on @", _DATED, "day", "the % is on @; the % is @; on @ is the %; we have the % on @; the % takes place on @; they set the % for @",
           "it was moved to @; the % is put off to @; ~ is ill, so @; not #, @; it's @ now, # didn't suit ~; they shifted the % to @; @ after all; we agreed on @ instead; change of plan: @; ~ can't on #, so @; postponed, it's @",
           "when is the %; which day is the %; what day is the %; on which day is the %; the day of the %", "when was the % first; which day was the % before; what day was the % going to be at first; on which day was the % before that"),
    _value("the place of the %", "the % are @", _KEPT, "place", "the % are @; i left my % @; i put the % @; my % lie @; the % lie @",
           "i moved them, they're @ now; ~ put them @; not #, @; they are @ now; i cleared up, the % are @; i took them away from there, look @; the % went @; wrong, they're @; since this morning the % are @; ~ tidied, so the % are @ now",
           "where are the %; where are my %; where did i put the %; where do the % lie; i need the %, where are they; the %, where", "where were the % before; where were my % first; where did the % lie before; where did i have the % before that"),
    _value("what the % costs", "the % costs @", "ticket|lamp|room|course|bike|sofa|flight|coat|table|phone|ring|chair|camera|desk", "money", "the % costs @; the % is @; they want @ for the %; the price of the % is @; i can get the % for @; a % for @",
           "~ asked again, @; i saw the label, it's @; ~ paid @, so that's it; the price changed, @; it says @ today; not #, @; they want @ now; elsewhere it's @, i take that one; that was last year's price, now @; the shop made it @",
           "what does the % cost; how much is the %; the price of the %; what's the price of the %; how much do they want for the %", "what did the % cost before; how much was the % first; what was the price of the % before; the old price of the %"),
    _value("my job", "you work as a @", "", "job", "i work as a @; i'm a @; my job is @; i am a @ by trade; i earn my money as a @; @ is my job",
           "i changed, i'm a @ now; i quit and became a @; that's over, i work as a @; i was fired and now i'm a @; i retrained as a @; since may i'm a @; no longer a #, a @; i left that and started as a @; new job: @; they made me a @",
           "what's my job; what do i work as; what do i do for a living; what am i by trade; what is my job now", "what was my job before; what did i work as before; what did i do for a living first; what was i before that"),
)  # fmt: skip
_VEHICLES = ("van", "truck", "scooter", "hatchback", "camper", "minibus", "motorbike", "pickup", "jeep", "convertible", "moped", "cargo bike", "tractor", "sedan", "station wagon", "limousine", "tandem", "quad")  # fmt: skip
_NEWS_LEADS = (
    "",
    "",
    "",
    "",
    "",
    "",
    "oh, ",
    "well, ",
    "so, ",
    "ah, ",
    "by the way, ",
    "update: ",
    "hm, ",
    "ok, ",
    "listen, ",
    "news: ",
)
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NOT_TOLD = ("You have not told me @.", "I do not know: you have not told me @.", "You have not told me @ yet.")
_STILL = ("is it still @", "still @", "is that still @", "so it's @", "@, right")


@dataclass
class _Told:
    """A value of the conversation: its kind, its thing, what it was and is, and the clauses that say so, oldest
    first."""

    kind: Value
    thing: str
    values: list[str]
    clauses: list[str]

    def put(self, text: str) -> str:
        """A text about the thing."""
        return text.replace("%", self.thing)

    def state(self, value: str) -> str:
        """The answer."""
        return self.put(self.kind.state).replace("@", value)


def _counted(number: int, spelt: bool) -> str:
    """A small number in digits or as a word."""
    return _WORDS[number - 1] if spelt and number <= len(_WORDS) else str(number)


@cache
def _counts() -> tuple[int, ...]:
    return tuple(number for number in range(3, 400) if not value_is_held_out(str(number)))


def _new(memory: Recollection, kind: Value, last: str = "") -> str:
    """One more value: a count goes the way that its kind goes."""
    if kind.pool == "vehicle":
        return memory.slot_from(_VEHICLES)
    if kind.pool not in ("more", "less"):
        return memory.slot(kind.pool)
    fits = [one for one in _counts() if str(one) not in memory.taken]
    if not last:
        return memory.slot_of(str(memory.rng.choice([one for one in fits if 12 < one < 150])))
    at = int(memory.value(last))
    near = [one for one in fits if at < one < at + 14] if kind.pool == "more" else [one for one in fits if at - 10 < one < at]  # fmt: skip
    return memory.slot_of(str(memory.rng.choice(near or fits)))


def _tell(memory: Recollection, kind: Value, thing: str) -> _Told:
    value = _new(memory, kind)
    words = memory.rng.choice(kind.tells).replace("%", thing).replace("@", value)
    if "~" in words:
        words = words.replace("~", memory.slot("name"))
    return _Told(kind, thing, [value], [_articled(memory, words)])


def _articled(memory: Recollection, text: str) -> str:
    """ "an" before a vowel: the values are slots yet."""
    for slot in text:
        if slot >= "\ue000" and memory.value(slot)[0].lower() in "aeio":
            text = text.replace(f" a {slot}", f" an {slot}")
    return text


def _replace(memory: Recollection, one: _Told) -> Example:
    """The value replaced, in words that need not name what they replace."""
    rng = memory.rng
    new, old = _new(memory, one.kind, one.values[-1]), one.values[-1]
    words = one.put(rng.choice(one.kind.news)).replace("@", new).replace("#", old)
    if "^" in words:
        words = words.replace("^", _counted(abs(int(memory.value(new)) - int(memory.value(old))), rng.random() < 0.6))
    if "~" in words:
        words = words.replace("~", memory.slot("name"))
    words = _articled(memory, words)
    thinking = f'Changed: "{words}". Before: "{one.clauses[-1]}". Now, {one.put(one.kind.label)}: {new}.'
    one.values.append(new)
    one.clauses.append(words)
    lead = rng.choice(("Changed: ", "Noted: ", "Corrected: ", "Then ", "Now "))
    said = _articled(memory, one.state(new))
    return memory.made(f"{rng.choice(_NEWS_LEADS)}{words}", thinking, f"{lead}{said}.", "introduction", bold=new)


def _lacking(memory: Recollection, rows: Sequence[_Told], every: Sequence[str], one: _Told) -> Example:
    """The same of another thing, or what it was before it was ever changed: neither was told."""
    rng = memory.rng
    taken = {row.thing for row in rows}
    others = [thing for thing in one.kind.things if thing and thing not in taken]
    if len(one.values) == 1 and (not others or rng.random() < 0.4):
        core = one.put(rng.choice([text for text in one.kind.before if "first" not in text]))
        label = f"{one.put(one.kind.label)}, before {one.values[0]}"
        said = f"what it was before {one.values[0]}"
    else:
        other = rng.choice(others)
        core = rng.choice(one.kind.asks).replace("%", other)
        label = one.kind.label.replace("%", other)
        said = label.replace(" my ", " your ")
    thinking = f"Asked: {bare(core)}. {judged(every, ())} So, {label}: not told."
    answer = rng.choice(_NOT_TOLD).replace("@", said)
    return memory.made(wording.put(rng.choice(ASKING), q=core), thinking, answer, accept=("not told me",))


def _ask(memory: Recollection, rows: Sequence[_Told], every: Sequence[str], one: _Told) -> Example:
    """The newest, the one before, or whether it is still the old one."""
    rng = memory.rng
    label, new = one.put(one.kind.label), one.values[-1]
    newest = ", the newest" if len(one.values) > 1 else ""
    roll = rng.random()
    if (roll < 0.08 and len(one.kind.things) > 1) or (roll < 0.1 and len(one.values) == 1):
        return _lacking(memory, rows, every, one)
    accept: tuple[str, ...] = ()
    rivals = "".join(value for row in rows if row.kind.pool == one.kind.pool for value in row.values)
    if roll < 0.3 and len(one.values) > 1:
        before = one.values[-2]
        core = one.put(rng.choice(one.kind.before))
        if "first" in core:
            before, so = one.values[0], f"So, {label}, the first: {one.values[0]}."
        else:
            so = f"So, {label}, before {new}: {before}."
        lead = "First" if "first" in core else "Before"
        answer, bold = rng.choice((f"{before}.", f"{before}, and now {new}.", f"{lead} it was {before}.")), before
    elif roll < 0.4:
        value = rng.choice(one.values)
        core = f"{one.put(rng.choice(one.kind.asks))}, {rng.choice(_STILL).replace('@', value)}"
        verdict = "Yes" if value == new else "No"
        so = f"So, {label}{newest}: {new}. Asked was {value}: {verdict.lower()}."
        answer, bold, accept = f"{verdict}: {one.state(new)}.", new, (f"{verdict}:",)
    else:
        core = one.put(rng.choice(one.kind.asks))
        so, bold = f"So, {label}{newest}: {new}.", new
        answer = f"{new}." if rng.random() < 0.45 else f"{one.state(new)}."
    thinking = f"Asked: {bare(core)}. {judged(every, one.clauses)} {so}"
    refuse = "".join(value for value in rivals if value not in bold)
    asked = wording.put(rng.choice(ASKING), q=core)
    return memory.made(asked, thinking, _articled(memory, answer), accept=accept, bold=bold, refuse="" if accept else refuse)  # fmt: skip


def newest_recall(draw: Draw) -> Example:
    """One to three values told, one of them replaced once or twice, and asked; or the replacement itself."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 0, 1)))
    rows: list[_Told] = []
    for _ in range(rng.choice((1, 1, 2, 2, 3))):
        kind = rng.choice(VALUES)
        if all(one.kind.label != kind.label and one.kind.pool != kind.pool for one in rows):
            rows.append(_tell(memory, kind, rng.choice(kind.things)))
    one = rows[-1]  # told last, so that "it" is this
    every = [row.clauses[0] for row in rows]
    for group in [every] if rng.random() < 0.4 else [[clause] for clause in every]:
        states = " and ".join(_articled(memory, row.state(row.values[0])) for row in rows if row.clauses[0] in group)
        text = rng.choice((", ", ". ", " and ", "; ")).join(group)
        text = wording.put(rng.choice(wording.TELL), t=text) if rng.random() < 0.12 else text
        bold = "".join(row.values[0] for row in rows if row.clauses[0] in group)
        memory.say(memory.briefly(memory.made(text, f"{told(group)} Noted.", f"Noted: {states}.", "introduction", bold=bold)))  # fmt: skip
    for _ in range(rng.choice((0, 1, 1, 1, 1, 1, 2))):
        between(memory, rng.choice((0, 0, 0, 0, 1)))
        turn = _replace(memory, one)
        every.append(one.clauses[-1])
        if rng.random() < 0.12:
            return memory.finish(turn)
        memory.say(memory.briefly(turn))
    between(memory, rng.choice((0, 0, 0, 1, 1, 2)))
    return memory.finish(_ask(memory, rows, every, one if rng.random() < 0.8 else rng.choice(rows)))
