"""What was told stands beside what was not: the first name without the surname, cats without their names, Karl's
taste and not Ruth's; and things that stand elsewhere, asked for by one who needs them.

The same questions come where the answer was told, so that it is the clauses that decide.
"""

from __future__ import annotations

from dataclasses import dataclass

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_enumerated import ASKING
from tools.demo_model.corpus.recall_people import between
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_thought import bare, judged, told


def _parted(text: str) -> tuple[str, ...]:
    return frames(*(one.strip() for one in text.split(";")))


@dataclass(frozen=True)
class Field:
    """One thing that can be told of somebody or something, `%`: label, values, tells, asks and the answer, `@` the
    value."""

    label: str
    pool: str
    state: str
    tells: tuple[str, ...]
    asks: tuple[str, ...]


def _fields(*rows: tuple[str, str, str, str, str]) -> tuple[Field, ...]:
    return tuple(Field(label, pool, state, _parted(tells), _parted(asks)) for label, pool, state, tells, asks in rows)


# Of whom or what, and what can be told of each.
_GROUPS: tuple[tuple[tuple[str, ...], tuple[Field, ...]], ...] = (
    (("me",), _fields(
        ("my first name", "name", "your first name is @", "my first name is @; first name @; my parents named me @; @ is my first name; on first-name terms i'm @", "what is my first name; my first name; which first name do i have"),
        ("my surname", "family", "your surname is @", "my surname is @; my last name is @; my family name is @; surname: @; @ is my family name; officially i'm a @ by surname", "what is my surname; what's my last name; my family name; which surname do i have; my last name"),
        ("my nickname", "pet", "your nickname is @", "my nickname is @; at school they called me @, as a nickname; my friends have a nickname for me, @; nickname: @", "what's my nickname; my nickname; which nickname do i have"),
        ("my middle name", "name", "your middle name is @", "my middle name is @; middle name: @; @ is my middle name; my second name is @", "what is my middle name; my middle name; which middle name do i have"),
    )),
    (("cat", "dog", "horse", "rabbit", "parrot", "tortoise", "goat", "hamster"), _fields(
        ("the name of my %", "pet", "your % is called @", "my % is called @; the name of my % is @; my % listens to @", "what is my % called; my %'s name; what's the name of my %; how is my % called"),
        ("the age of my %", "young", "your % is @ years old", "my % is @ years old; my % turned @; the age of my % is @", "how old is my %; my %'s age; what's the age of my %"),
        ("the colour of my %", "colour", "your % is @", "my % is @; i have a % that's all @; the colour of my % is @", "what colour is my %; which colour has my %; what does my % look like"),
        ("the food of my %", "food", "your % eats @", "my % eats @; my % only takes @; i feed my % @", "what does my % eat; what do i feed my %; my %'s food"),
        ("where my % sleeps", "place", "your % sleeps @", "my % sleeps @; at night my % lies @; my % has its bed @", "where does my % sleep; where's the bed of my %; my % sleeps where"),
    )),
    (("name",), _fields(
        ("what % likes", "food", "% likes @", "% likes @; % loves @; % is fond of @; @ makes % happy; % can't get enough of @", "what does % like; what is % fond of; what does % love; what makes % happy"),
        ("what % drinks", "drink", "% drinks @", "% drinks @; % always orders @; for % it's @, to drink", "what does % drink; what does % order; what do i pour for %"),
        ("where % lives", "city", "% lives in @", "% lives in @; % is from @ and lives there; % has a flat in @; @ is where % lives", "where does % live; which town does % live in; %'s town"),
        ("what % plays", "played", "% plays @", "% plays @; % is good at @, plays it daily; % practises @", "what does % play; what is it % plays; what does % practise"),
        ("what % does for a living", "job", "% works as a @", "% works as a @; % is a @; %'s job is @; @ is what % does for a living", "what is %'s job; what does % do for a living; what does % work as"),
    )),
    (("train", "flight", "bus", "ferry"), _fields(
        ("when my % leaves", "time", "your % leaves at @", "my % leaves at @; my % is at @; the % goes at @; my % departs at @; i'm on the @ %", "when does my % leave; when is my %; what time is my %; at what time does the % go"),
        ("who comes with me on the %", "name", "@ comes with you on the %", "@ comes with me on the %; i take the % with @; on the % i'm with @; @ and i take the %; @ is my company on the %", "who comes with me on the %; who is coming with me on the %; with whom do i take the %; who's with me on the %; who travels with me on the %"),
        ("where my % goes", "city", "your % goes to @", "my % goes to @; i take the % to @; the % is for @; the % takes me to @; i'm off to @ on the %", "where does my % go; to which town is my %; where do i take the %; where does the % take me"),
        ("the seat on the %", "platform", "your seat on the % is @", "my seat on the % is @; i sit in seat @ on the %; on the % i have seat @", "what's my seat on the %; which seat do i have on the %; where do i sit on the %"),
        ("what my % costs", "money", "your % costs @", "my % costs @; i paid @ for the %; the ticket for the % was @; a seat on the % is @", "what does my % cost; how much is the %; what did i pay for the %; the price of the %"),
    )),
    (("hotel", "gym", "clinic", "school", "club", "museum", "library", "shop"), _fields(
        ("the name of the %", "title", "the % is called @", "the % is called @; the name of the % is @; our % has the name @", "what is the % called; the name of the %; how is the % called"),
        ("the phone number of the %", "phone", "the number of the % is @", "the %'s phone is @; to ring the % dial @; phone of the %: @", "what is the phone number of the %; how can i ring the %; the %'s phone number"),
        ("the town of the %", "city", "the % is in @", "the % is in @; you find the % in @; the % stands in @", "where is the %; in which town is the %; which town is the % in"),
        ("when the % opens", "time", "the % opens at @", "the % opens at @; the % is open from @; doors of the % open at @", "when does the % open; from when is the % open; what time does the % open"),
        ("what the % costs", "money", "the % costs @", "the % costs @; the % takes @; they ask @ at the %", "what does the % cost; how much is the %; the price of the %"),
    )),
)  # fmt: skip
_NOT_TOLD = ("You have not told me @.", "You have not told me @.", "I do not know: you have not told me @.", "You have not told me @ yet.")  # fmt: skip


@dataclass(frozen=True)
class _Said:
    field: Field
    whom: str
    value: str
    clause: str

    @property
    def label(self) -> str:
        """What it is, in the person's mouth."""
        return self.field.label.replace("%", self.whom)


def _articled(memory: Recollection, text: str) -> str:
    for slot in text:
        if slot >= "\ue000" and memory.value(slot)[0].lower() in "aeio":
            text = text.replace(f" a {slot}", f" an {slot}")
    return text


def _new(memory: Recollection, field: Field) -> str:
    if field.pool == "family":
        return memory.slot_of(memory.value(memory.slot("land")).capitalize())
    if field.pool == "young":
        return memory.slot_from([str(years) for years in range(1, 20)])
    return memory.slot(field.pool)


def _say(memory: Recollection, field: Field, whom: str) -> _Said:
    value = _new(memory, field)
    words = memory.rng.choice(field.tells).replace("%", whom).replace("@", value)
    return _Said(field, whom, value, _articled(memory, words))


def _telling(memory: Recollection, clauses: list[str], states: list[str], bold: str) -> Example:
    rng = memory.rng
    text = rng.choice((", ", ". ", " and ", "; ")).join(clauses)
    text = wording.put(rng.choice(wording.TELL), t=text) if rng.random() < 0.12 else text
    answer = _articled(memory, f"Noted: {' and '.join(states)}.")
    return memory.made(text, f"{told(clauses)} Noted.", answer, "introduction", bold=bold)


def apart_recall(draw: Draw) -> Example:
    """One to three things told of one or two, and one asked: it was told, or its neighbour was."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 0, 1)))
    names, fields = rng.choice(_GROUPS)
    whoms = [memory.slot("name"), memory.slot("name")] if names == ("name",) else rng.sample(names, min(2, len(names)))
    asked_of = [(field, whom) for field in fields for whom in whoms]
    picked = rng.sample(asked_of, rng.choice((1, 1, 2, 2, 3)))
    said = [_say(memory, field, whom) for field, whom in picked]
    clauses = [one.clause for one in said]
    for group in [said] if rng.random() < 0.6 else [[one] for one in said]:
        states = [one.field.state.replace("%", one.whom).replace("@", one.value) for one in group]
        turn = _telling(memory, [one.clause for one in group], states, "".join(one.value for one in group))
        memory.say(memory.briefly(turn))
    between(memory, rng.choice((0, 0, 0, 1, 1, 2)))
    if rng.random() < 0.64:
        one = rng.choice(said)
        core = rng.choice(one.field.asks).replace("%", one.whom)
        thinking = f"Asked: {bare(core)}. {judged(clauses, (one.clause,))} So, {one.label}: {one.value}."
        state = one.field.state.replace("%", one.whom).replace("@", one.value)
        answer = _articled(memory, rng.choice((f"{one.value}.", f"{state}.", f"{state}.")))
        rivals = "".join(other.value for other in said if other.field.pool == one.field.pool and other is not one)
        return memory.finish(memory.made(wording.put(rng.choice(ASKING), q=core), thinking, answer, bold=one.value, refuse=rivals))  # fmt: skip
    rest = [pair for pair in asked_of if pair not in picked]
    near = [pair for pair in rest if any(pair[0] is field or pair[1] == whom for field, whom in picked)] or rest
    field, whom = rng.choice(near)
    core, label = rng.choice(field.asks).replace("%", whom), field.label.replace("%", whom)
    thinking = f"Asked: {bare(core)}. {judged(clauses, ())} So, {label}: not told."
    answer = rng.choice(_NOT_TOLD).replace("@", f" {label}".replace(" my ", " your ").strip())
    return memory.finish(memory.made(wording.put(rng.choice(ASKING), q=core), thinking, answer, accept=("not told me",)))  # fmt: skip


# Things that stand elsewhere: a room and what they are in there.
_THINGS = ("lights", "skis", "spare keys", "winter coats", "screws", "old letters", "photos", "candles", "batteries", "sleeping bags", "tent pegs", "paints", "cables", "napkins", "board games", "tax papers", "ice skates", "sewing things", "passports", "light bulbs", "garden gloves", "jam jars", "seeds", "baby clothes", "curtains", "cake tins", "fuses", "stamps", "christmas balls", "swimming goggles", "towels", "records")  # fmt: skip
_ROOMS = ("attic", "cellar", "garage", "hall", "shed", "kitchen", "bedroom", "office", "laundry room", "guest room", "pantry", "workshop", "boat", "caravan", "study", "loft")  # fmt: skip
_INSIDES = ("box", "drawer", "trunk", "bag", "basket", "tin", "chest", "crate", "suitcase", "cupboard", "jar", "bucket")
_LOOKS = ("blue", "red", "old", "big", "small", "green", "wooden", "top", "left", "white", "second", "grey", "yellow", "striped", "metal", "round")  # fmt: skip
_PUT = _parted("the T are W; i put the T W; my T are W; you find the T W; i keep the T W; the T went W; i stored the T W; the T lie W; we have the T W; the T live W; the T: W; i hid the T W")  # fmt: skip
_WHERE = _parted("i need the T. where; where are the T; where did i put the T; where are my T; the T, where are they; i can't find the T, where; i'm looking for the T; where do i find the T; in what are the T; where do i keep the T; i want the T now, where are they; help, where are the T; which place did i say for the T; where have i got the T")  # fmt: skip
_WHAT = _parted("what is W; what did i put W; what have i got W; what do i keep W; what lies W; what was it W")
_MOVED = _parted("i moved the T, they're W now; the T are W now; i took the T out, now W; the T have a new place: W; the T went W after all; no, the T are W")  # fmt: skip


def _place(memory: Recollection) -> str:
    rng = memory.rng
    while True:
        room, inside = rng.choice(_ROOMS), f"{rng.choice(_LOOKS)} {rng.choice(_INSIDES)}"
        whole = rng.choice((f"in the {room}, in the {inside}", f"in the {inside} in the {room}", f"in the {room} in the {inside}", f"in the {inside}", f"in the {room}"))  # fmt: skip
        if not {room, inside} & memory.taken:
            memory.taken |= {room, inside}
            return memory.slot_of(whole)


def stored_recall(draw: Draw) -> Example:
    """Where one to three things are, one of them moved perhaps; where one is, what is in a place, what was never
    put away."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 0, 1)))
    things = [memory.slot_of(thing) for thing in rng.sample(_THINGS, rng.choice((1, 2, 2, 3)))]
    places = [_place(memory) for _ in things]
    clauses = [rng.choice(_PUT).replace("T", thing).replace("W", place) for thing, place in zip(things, places, strict=True)]  # fmt: skip
    states = [f"the {thing} are {place}" for thing, place in zip(things, places, strict=True)]
    memory.say(memory.briefly(_telling(memory, clauses, states, "".join(places))))
    every, at = list(clauses), rng.randrange(len(things))
    mine, newest = [clauses[at]], ""
    if rng.random() < 0.3:
        between(memory, rng.choice((0, 0, 1)))
        new = _place(memory)
        words = rng.choice(_MOVED).replace("T", things[at]).replace("W", new)
        thinking = f'Changed: "{words}". Before: "{clauses[at]}". Now, the {things[at]}: {new}.'
        memory.say(memory.briefly(memory.made(words, thinking, f"Changed: the {things[at]} are {new}.", "introduction", bold=new)))  # fmt: skip
        places[at], newest = new, ", the newest"
        every.append(words)
        mine.append(words)
    between(memory, rng.choice((0, 0, 0, 1, 1, 2)))
    roll = rng.random()
    if roll < 0.22:
        thing = memory.slot_of(rng.choice([one for one in _THINGS if one not in memory.taken]))
        core = rng.choice(_WHERE).replace("T", thing)
        thinking = f"Asked: {bare(core)}. {judged(every, ())} So, the {thing}: not told."
        answer = rng.choice(_NOT_TOLD).replace("@", f"where the {thing} are")
        turn = memory.made(wording.put(rng.choice(ASKING), q=core), thinking, answer, accept=("not told me",))
    elif roll < 0.42:
        core = rng.choice(_WHAT).replace("W", places[at])
        thinking = f"Asked: {bare(core)}. {judged(every, mine[-1:])} So, {places[at]}: the {things[at]}."
        turn = memory.made(wording.put(rng.choice(ASKING), q=core), thinking, f"The {things[at]}.", bold=things[at])
    else:
        core = rng.choice(_WHERE).replace("T", things[at])
        thinking = f"Asked: {bare(core)}. {judged(every, mine)} So, the {things[at]}{newest}: {places[at]}."
        answer = rng.choice((f"{places[at]}.", f"the {things[at]} are {places[at]}."))
        rivals = "".join(place for place in places if place != places[at])
        turn = memory.made(wording.put(rng.choice(ASKING), q=core), thinking, answer, bold=places[at], refuse=rivals)
    return memory.finish(turn)
