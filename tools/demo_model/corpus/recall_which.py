"""Several told apart, and one of them asked for by what is said of it: who is older, which one is black, which of the two is not."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_people import beside, between
from tools.demo_model.corpus.recall_scenes import yours
from tools.demo_model.corpus.recall_talk import Recollection, sentence
from tools.demo_model.corpus.recall_thought import bare, judged, told
from tools.demo_model.corpus.split import comparison_is_held_out


@dataclass(frozen=True)
class Measure:
    """Something with which people, things or days can be compared. says: the statement of one of them, `{x}` whose, `@`
    the figure; brief: the same behind a first one. more, most: the words for the larger; less, least: for the smaller."""

    whom: str  # people, pets, things
    least: int
    most: int
    unit: str
    says: tuple[str, ...]
    brief: str
    more: tuple[str, str]
    less: tuple[str, str]
    whats: tuple[str, ...]


def _measure(whom: str, low: int, high: int, unit: str, says: str, brief: str, words: str, whats: str) -> Measure:
    more, most, less, least = words.split()
    plain = [(text.replace("_", " ")) for text in (more, most, less, least)]
    return Measure(whom, low, high, unit, frames(*says.split("; ")), brief, (plain[0], plain[1]), (plain[2], plain[3]), frames(*whats.split("; ")))  # fmt: skip


MEASURES = (
    _measure("people", 2, 95, "", "{x} is @; {x} is @ years old; {x} turned @; {x} will be @ soon", "{x} @", "older oldest younger youngest", "how old is {x}; what age is {x}"),
    _measure("people", 2, 95, "", "{x} is @; {x} is @ years old", "{x} is @", "older oldest younger youngest", "how old is {x}; {x}'s age"),
    _measure("pets", 1, 19, "", "{x} is @ years old; {x} is @", "{x} @", "older oldest younger youngest", "how old is {x}; what age is {x}"),
    _measure("people", 140, 205, " cm", "{x} is @ tall; {x} measures @", "{x} @", "taller tallest shorter shortest", "how tall is {x}; what height is {x}"),
    _measure("pets", 2, 70, " kg", "{x} weighs @; {x} is @", "{x} @", "heavier heaviest lighter lightest", "how heavy is {x}; how much does {x} weigh"),
    _measure("things", 3, 900, " euros", "{x} costs @; {x} was @; i paid @ for {x}", "{x} @", "more_expensive most_expensive cheaper cheapest", "how much is {x}; what does {x} cost; what did {x} cost"),
    _measure("things", 1, 60, " kg", "{x} weighs @", "{x} @", "heavier heaviest lighter lightest", "how heavy is {x}; what does {x} weigh"),
    _measure("people", 1, 99, " points", "{x} got @; {x} scored @; {x} has @", "{x} @", "better best worse worst", "how many points does {x} have; what did {x} score"),
)  # fmt: skip
_PEOPLE = ("my sister", "my brother", "my son", "my daughter", "my wife", "my husband", "my mom", "my dad", "my boss", "my cousin", "my aunt", "my uncle", "my neighbour", "my friend", "my teacher", "my nephew", "my niece", "my grandpa", "my grandma", "my roommate")  # fmt: skip
_PETS = (
    "the dog",
    "the cat",
    "my rabbit",
    "the parrot",
    "my hamster",
    "the pony",
    "my turtle",
    "the puppy",
    "my horse",
)
_THINGS = ("the lamp", "the chair", "the tent", "the coat", "the bike", "the desk", "the sofa", "the clock", "the drill", "the kettle", "the radio", "the mirror", "the jacket", "the rug", "the camera", "the suitcase", "the printer", "the blue one", "the wooden one", "the old one", "the big one", "the small one")  # fmt: skip
_POOLS = {"people": _PEOPLE, "pets": _PETS, "things": _THINGS}
_NAMES = {"people": "name", "pets": "pet", "things": ""}
_WHO = {"people": "who", "pets": "which", "things": "which"}
_SUPERLATIVE = frames("{who} is {the}?", "{who}'s {the}?", "which [one |of them |]is {the}?", "[tell me|i forgot|do you know|remind me] {who} is {the}", "{the} is {who}?", "and {the}?", "{the}?", "{who} of them is {the}?", "of those, {who} is {the}?", "so {who} is {the}?", "{who} did i say is {the}?")  # fmt: skip
_LEADS = (
    "",
    "",
    "",
    "",
    "so ",
    "btw ",
    "fyi ",
    "remember: ",
    "for the record, ",
    "hi, ",
    "some facts: ",
    "just so you know: ",
)
_JOINTS = (" and ", ", ", ", and ", ". ", "; ", " but ", ", while ")


def _subjects(memory: Recollection, whom: str, count: int) -> list[str]:
    rng = memory.rng
    if _NAMES[whom] and rng.random() < 0.5:
        return [memory.slot(_NAMES[whom]) for _ in range(count)]
    return rng.sample(_POOLS[whom], count)


def _figures(rng: Random, measure: Measure, count: int, held: bool) -> list[int]:
    while True:
        if rng.random() < 0.4:  # close to one another, as the ages of children are
            low = rng.randint(measure.least, measure.most - 12)
            figures = rng.sample(range(low, low + 12), count)
        else:
            figures = rng.sample(range(measure.least, measure.most + 1), count)
        if any(comparison_is_held_out(a, b) for a in figures for b in figures if a < b) == held:
            return figures


def compared_recall(draw: Draw) -> Example:
    """The figures of two or three told, and which is the larger: "who's older?"."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 1)))
    measure = rng.choice(MEASURES)
    count = rng.choice((2, 2, 2, 3))
    whom, figures = _subjects(memory, measure.whom, count), _figures(rng, measure, count, draw.held)
    values = [memory.slot_of(f"{figure}{measure.unit}") for figure in figures]
    says = rng.choice(measure.says)
    brief = measure.brief if rng.random() < 0.45 else says
    quotes = [(says if not index else brief).replace("{x}", who).replace("@", value) for index, (who, value) in enumerate(zip(whom, values, strict=True))]  # fmt: skip
    text = rng.choice(_LEADS) + rng.choice(_JOINTS).join(quotes)
    said = f"Noted: {yours(', '.join(quotes[:-1]))} and {yours(quotes[-1])}."
    every = told(quotes)
    turn = memory.made(text, f"{every} Noted.", said, "introduction", accept=(said,))
    memory.say(beside(memory, turn) if rng.random() < 0.1 else memory.briefly(turn))
    between(memory, memory.distance())
    if rng.random() < 0.2:
        return memory.finish(_figure(memory, measure, whom, values, quotes))
    if rng.random() < 0.15:
        memory.say(_figure(memory, measure, whom, values, quotes))
    larger = rng.random() < 0.5
    pick = max if larger else min
    words = measure.more if larger else measure.less
    word = words[0] if count == 2 and rng.random() < 0.75 else words[1]
    chosen = figures.index(pick(figures))
    the = word if word == words[0] and rng.random() < 0.5 else f"the {word}"
    if rng.random() < 0.12 and measure.whom == "people" and count == 2:
        return memory.finish(_whether(memory, words[0], whom, figures, quotes, chosen))
    ask = rng.choice(_SUPERLATIVE).replace("{the}", the).replace("{who}", _WHO[measure.whom])
    if count == 2 and rng.random() < 0.2:
        ask = f"{_WHO[measure.whom]} is {word}, {whom[0]} or {whom[1]}?"
    order = " > ".join(str(one) for one in sorted(figures, reverse=True))
    winner = whom[chosen]
    thinking = f"Asked: {_WHO[measure.whom]} is {the}. {every} {order}. {'Most' if larger else 'Least'}: {figures[chosen]}, {quotes[chosen]}. So, {the}: {winner}."  # fmt: skip
    answer = f"**{sentence(yours(winner))}**, {values[chosen]}."
    return memory.finish(memory.made(ask, thinking, answer, accept=(yours(winner),)))


def _figure(memory: Recollection, measure: Measure, whom: list[str], values: list[str], quotes: list[str]) -> Example:
    """The figure of one of them."""
    rng = memory.rng
    index = rng.randrange(len(whom))
    what = rng.choice(measure.whats).replace("{x}", whom[index])
    asked = wording.put(rng.choice(wording.ASK_DIRECT), q=what)
    value = values[index]
    thinking = f"Asked: {bare(what)}. {judged(quotes, (quotes[index],))} So, {whom[index]}: {value}."
    return memory.made(asked, thinking, f"{value}.", bold=value)


def _whether(memory: Recollection, word: str, whom: list[str], figures: list[int], quotes: list[str], chosen: int) -> Example:  # fmt: skip
    """Whether one is the older of two."""
    rng = memory.rng
    asked = rng.randrange(2)
    claim = f"{whom[asked]} {word} than {whom[1 - asked]}"
    ask = rng.choice((f"is {claim}?", f"is {claim}?", f"so is {claim}?", f"{whom[asked]} is {claim.removeprefix(whom[asked]).strip()}, right?", f"is {whom[asked]} the {word} one?"))  # fmt: skip
    high, low = max(figures), min(figures)
    winner = yours(whom[chosen])
    verdict = "Yes" if asked == chosen else "No"
    thinking = f"Asked: whether {whom[asked]} is {word}. {told(quotes)} {high} > {low}. So, {word}: {whom[chosen]}. Asked was {whom[asked]}: {verdict.lower()}."  # fmt: skip
    return memory.made(ask, thinking, f"{verdict}: {winner} is {word}.", accept=(f"{verdict}:",))


# What several have in common, how one is told, how what is told of one is asked, and how the one it is told of.
@dataclass(frozen=True)
class _Trait:
    pool: str
    says: str
    brief: str
    what: tuple[str, ...]
    who: tuple[str, ...]
    things: tuple[str, ...]


def _trait(pool: str, says: str, brief: str, what: str, who: str, things: str) -> _Trait:
    return _Trait(pool, says, brief, frames(*what.split("; ")), frames(*who.split("; ")), tuple(things.split("; ")))


_ALL = "cats; dogs; rabbits; hens; horses"
_FOLK = "sisters; brothers; friends; kids; sons; daughters; cousins; neighbours; colleagues; uncles; aunts; students; roommates; nieces"
TRAITS = (
    _trait("colour", "{x} is @", "{x} @", "[what|which] [colour|color] is {x}; what does {x} look like; is {x} which colour", "is @; has the colour @; looks @", _ALL),
    _trait("colour", "{x} has a(n) @ collar", "{x} a(n) @ one", "[what|which] colour is {x}'s collar; what collar has {x}", "has the @ collar; wears a(n) @ collar", _ALL),
    _trait("food", "{x} eats @", "{x} eats @", "what does {x} eat; what do i feed {x}", "eats @; gets @", _ALL),
    _trait("place", "{x} sleeps @", "{x} @", "where does {x} sleep; where do i find {x}", "sleeps @; is @", _ALL),
    _trait("city", "{x} lives in @", "{x} in @", "where does {x} live; [what|which] city is {x} in", "lives in @; is in @; i can visit in @", _FOLK),
    _trait("job", "{x} is a(n) @", "{x} a(n) @", "what does {x} do; what is {x} by trade; what job has {x}", "is the @; works as a(n) @; is a(n) @", _FOLK),
    _trait("hobby", "{x} does @", "{x} does @", "what does {x} do; what sport or hobby has {x}; what is {x} doing", "does @; is into @", _FOLK),
    _trait("played", "{x} plays @", "{x} plays @", "what does {x} play; which instrument or game has {x}", "plays @; can play @", _FOLK),
    _trait("language", "{x} speaks @", "{x} speaks @", "what does {x} speak; which language has {x}", "speaks @; talks in @", _FOLK),
    _trait("food", "{x} likes @", "{x} likes @", "what does {x} like; what do i cook for {x}", "likes @; wants @", _FOLK),
    _trait("allergen", "{x} can't have @", "{x} no @", "what can't {x} have; what must {x} not have", "can't have @; gets no @", _FOLK),
    _trait("time", "{x} comes at @", "{x} at @", "when does {x} come; at what time is {x} here", "comes at @; is here at @", _FOLK),
    _trait("thing", "{x} wants @", "{x} wants @", "what does {x} want; what do i get for {x}; what's the gift for {x}", "wants @; gets @", _FOLK),
    _trait("car", "{x} drives a(n) @", "{x} a(n) @", "what does {x} drive; which car has {x}", "drives the @; has the @", _FOLK),
)  # fmt: skip
_INTRO = frames(
    "i have {n} {t}, {all}.",
    "my {t} are {all}.",
    "my {n} {t} are called {all}:",
    "{all} are my {t}.",
    "these are my {t}: {all}.",
    "i've got {n} {t}: {all}.",
    "",
)
_WHICH = frames("which [one |of them |of my {t} |]{q}?", "who {q}?", "which of the {n} {q}?", "[tell me|remind me|i forgot|do you know] [who|which one] {q}", "who was it that {q}?", "what's the name of the one that {q}?", "and who {q}?", "which {one} {q}?", "the one that {q} is called?")  # fmt: skip
_NOT = frames("which [one |of them |of my {t} ]{not}?", "who {not}?", "who of the two {not}?")
_CALLED = frames("what are my {t} called?", "[tell me|give me] the names of my {t}", "who are my {t}?", "what are the names of my {t}?", "my {t}?", "name my {t}", "how are my {t} called?")  # fmt: skip
_NUMBERS = {2: "two", 3: "three"}


def which_recall(draw: Draw) -> Example:
    """Two or three of a sort, each with a trait: which one has it, which has it not, what the other has."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 1)))
    trait = rng.choice(TRAITS)
    count = rng.choice((2, 2, 2, 3))
    things = rng.choice(trait.things)
    pool = "pet" if trait.things[0] == "cats" else "name"
    names, values = [memory.slot(pool) for _ in range(count)], [memory.slot(trait.pool) for _ in range(count)]
    brief = trait.brief if rng.random() < 0.4 else trait.says
    quotes = [(brief if index else trait.says).replace("{x}", name).replace("@", value) for index, (name, value) in enumerate(zip(names, values, strict=True))]  # fmt: skip
    every = f"{', '.join(names[:-1])} and {names[-1]}"
    intro = wording.put(rng.choice(_INTRO), n=_NUMBERS[count], t=things, all=every)
    intro = f"{intro} " if intro else ""
    each = told(quotes)
    turn = memory.made(f"{intro}{rng.choice(_JOINTS).join(quotes)}", f"{each} Noted.", f"Noted: {', '.join(quotes[:-1])} and {quotes[-1]}.", "introduction", accept=("Noted",))  # fmt: skip
    memory.say(beside(memory, turn) if rng.random() < 0.1 else memory.briefly(turn))
    between(memory, memory.distance())
    index = rng.randrange(count)
    roll = rng.random()
    if roll < 0.1 and intro:
        thinking = f"Asked: the names of my {things}. {told([intro.strip()])} So, names: {every}."
        return memory.finish(memory.made(wording.put(rng.choice(_CALLED), t=things), thinking, f"{every}.", bold="".join(names)))  # fmt: skip
    if roll < 0.5:
        return memory.finish(_what(memory, trait, names, values, quotes, index))
    who = rng.choice(trait.who).replace("@", values[index])
    if who.startswith("i "):
        who = trait.who[0].replace("@", values[index])
    if count == 2 and roll > 0.9:
        verb, rest = who.split(" ", 1)
        negative = {"is": "is not", "has": "doesn't have", "can": "can not", "can't": "can"}.get(verb) or f"doesn't {_base(verb)}"  # fmt: skip
        who, index = f"{negative} {rest}", 1 - index
        asked = wording.put(rng.choice(_NOT), **{"not": who}, t=things)
        thinking = f"Asked: who {who}. {judged(quotes, (quotes[1 - index],))} So, {values[1 - index]}: {names[1 - index]}. The other: {names[index]}."
        return memory.finish(memory.made(asked, thinking, f"{names[index]}.", bold=names[index], refuse=names[1 - index]))  # fmt: skip
    asked = wording.put(rng.choice(_WHICH), q=who, t=things, n=_NUMBERS[count], one=things[:-1])
    thinking = f"Asked: who {who}. {judged(quotes, (quotes[index],))} So, {values[index]}: {names[index]}."
    others = "".join(name for name in names if name != names[index])
    return memory.finish(memory.made(asked, thinking, f"{names[index]}.", bold=names[index], refuse=others))


def _base(verb: str) -> str:
    return "do" if verb == "does" else verb.removesuffix("s")


def _what(memory: Recollection, trait: _Trait, names: list[str], values: list[str], quotes: list[str], index: int) -> Example:  # fmt: skip
    """What is told of one, perhaps after that of another."""
    rng = memory.rng

    def turn(at: int, asked: str, looked: str) -> Example:
        others = "".join(value for value in values if value != values[at])
        thinking = f"Asked: {looked}. {judged(quotes, (quotes[at],))} So, {names[at]}: {values[at]}."
        return memory.made(asked, thinking, f"{values[at]}.", bold=values[at], refuse=others)

    pattern = rng.choice(trait.what)
    what = pattern.replace("{x}", names[index])
    if rng.random() < 0.25:
        other = (index + 1) % len(names)
        before = pattern.replace("{x}", names[other])
        memory.say(turn(other, f"{before}?", before))
        return turn(index, wording.put(rng.choice(wording.ELLIPSIS), o=names[index]), f"{names[index]}. Before: {before}")  # fmt: skip
    return turn(index, wording.put(rng.choice(wording.ASK_DIRECT), q=what), what)
