"""Which numbers stand in a text, how many, and which of them: the first line of a word problem's thought, asked for itself."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tools.demo_model.corpus.arithmetic import in_words_now_and_then
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.numberline import Found, numbers_in
from tools.demo_model.corpus.numberwords import spoken
from tools.demo_model.corpus.stories_nouns import PEOPLE, thing_of
from tools.demo_model.corpus.wording import as_typed, expand

_ODD = (
    "on the way to {w}'s flat i counted {n} {t} and, behind the old mill, {n} more", "flight {n} leaves gate {n} with {n} people on board", "the recipe wants {n} grams of flour, {n} eggs and {n} minutes of patience", "chapter {n} starts on page {n}, which nobody told me", "{w} lives at number {n}, third door, ring {n} times", "at {h} the {n} bus was full, so {w} took the {n}", "our team lost {n} to {n} although {n} fans came", "between the {t} and the wall there are {n} cm, give or take",
    "he owes me {n} euros since the {d}th of june", "the tower has {n} steps and {n} windows", "room {n} is too small for {n} guests and their {n} bags", "i slept {s} hours, drank {s} cups of tea and wrote {n} letters", "{w} is {s}, her dog is {s} and the house is {n} years old", "version {n} fixed {n} bugs and brought {n} new ones", "the {t} cost ${n} in may and ${n} in june", "it rained for {s} days, {n} roads were closed, {n} cellars flooded", "only {s}% of the {n} voters came",
    "my new code is {n}, my old one was {n}", "seat {n}, row {n}, coach {n}, please", "after {n} km we saw {n} {t} and turned left at sign {n}", "{w} scored {n} points in {n} games, which is fine for somebody of {s}", "the parcel weighs {n} grams and needs {n} stamps", "it is {s} degrees, wind {s}, and {w} still wears shorts", "we planted {n} {t} in {n} rows; {n} died", "call {n} and ask for desk {n}", "line {n} of the log says error {n}", "there is nothing to count here but {n} {t}", "{n} {t}, {n} {t2} and a very long story about {w} who never came",
    "born in {y}, married in {y}, gone in {y}", "the lake is {n} m deep, says {w}, but {w2} says {n}", "no idea why, but {n} of the {n} lamps blink every {n} seconds", "take exit {n}, then the {n} for {n} stops", "in year {n} of the project {n} people wrote {n} pages",
)  # fmt: skip
_LIST = ("[which|what] numbers [are|stand|do you see|can you find] in this", "[list|give me|find|pick out|extract|write down] [all|all the|the] numbers [in|from] this [text|sentence|message|]", "numbers in this", "only the numbers please", "[please |]copy out the numbers", "what are the numbers [here|in the next sentence]", "[which|what] numbers does this [contain|have|mention]", "read me the numbers in order", "just the numbers")  # fmt: skip
_COUNT = ("how many numbers [are|stand|do you see] in this[ text| sentence|]", "count the numbers", "count the numbers in this", "how many numbers does this have", "number of numbers in this", "how often is there a number in this", "how many numbers are [mentioned|named|in it]")  # fmt: skip
_AT = ("[what is|what's|which is|tell me|give me] the {o} number in this", "the {o} number in this", "{o} number here", "which number comes {o} in this")  # fmt: skip
_WITH = ("[which|what] number stands [before|with] '{u}' in this", "[which|what] number [belongs to|goes with] {u}", "how many {u} does this text [name|mention]", "what number is [right |]before {u} here")  # fmt: skip
_ORDER = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_FRAMES = ("{ask}: {text}", "{ask}: {text}", "{ask}?\n{text}", "{ask}: \"{text}\"", "{text}\n{ask}?", "{text} - {ask}?", "\"{text}\" {ask}?", "{ask}? {text}", "{ask}:\n\n{text}")  # fmt: skip


def _sentences(rng: Random) -> str:
    """One to three odd sentences with numbers in them."""
    texts = []
    for pattern in rng.sample(_ODD, rng.choice((1, 1, 2, 2, 3))):
        while "{n}" in pattern:
            pattern = pattern.replace("{n}", _written(rng, rng.randint(2, rng.choice((9, 30, 99, 99, 999, 9999)))), 1)
        for slot, low, high in (("{y}", 1890, 2030), ("{s}", 2, 40), ("{d}", 4, 20)):
            while slot in pattern:
                pattern = pattern.replace(slot, str(rng.randint(low, high)), 1)
        one, two = rng.sample(PEOPLE, 2)
        clock = f"{rng.randint(6, 22)}:{rng.randint(0, 59):02d}"
        texts.append(pattern.format(w=one, w2=two, t=thing_of(rng), t2=thing_of(rng), h=clock))
    return in_words_now_and_then(rng, rng.choice((". ", ", and ", "; ", ". ")).join(texts), 0.15)


def _written(rng: Random, number: int) -> str:
    """A number in figures, where it is long now and then in words or with its thousands set apart."""
    kind = rng.random()
    if number > 99 and kind < 0.08:
        return spoken(rng, number)[0]
    return f"{number:,}".replace(",", rng.choice(", ")) if kind > 0.85 else str(number)


def _meant(found: Found) -> str:
    return found.value.split(": ")[-1]


def _asked(draw: Draw, text: str, found: list[Found]) -> tuple[str, str, str, tuple[str, ...]]:
    """What is asked of the numbers of a text, the last line of the thought, the answer, and what it must contain."""
    rng, values = draw.rng, [_meant(one) for one in found]
    kind = rng.random()
    if kind < 0.45:
        listed = ", ".join(values)
        return rng.choice(expand(rng.choice(_LIST))), f"so: {listed}", f"**{listed}**.", (f"{listed}**",)
    numbered = ", ".join(f"{name} {value}" for name, value in zip(_ORDER, values, strict=False))
    if kind < 0.75:
        count = f"{len(values)} number{'s' * (len(values) != 1)}"
        answer = f"**{len(values)}**: {', '.join(values)}."
        return rng.choice(expand(rng.choice(_COUNT))), f"{numbered}: {count}", answer, (f"**{len(values)}**",)
    if kind < 0.9:
        at = rng.randrange(len(values))
        name = "last" if at == len(values) - 1 and rng.random() < 0.6 else _ORDER[at]
        ask = rng.choice(expand(rng.choice(_AT))).format(o=name)
        return ask, f"{numbered}\n{name}: {values[at]}", f"**{values[at]}**.", (f"**{values[at]}**",)
    named = [one for one in found if one.after and " " not in one.after]
    if not named:
        raise LookupError("nothing stands behind a number")
    one = rng.choice(named)
    if text.lower().count(one.after.lower()) > 1:
        raise LookupError("it stands there twice")
    ask = rng.choice(expand(rng.choice(_WITH))).format(u=one.after)
    return ask, f"{one.after}: {one.text}", f"**{_meant(one)}**.", (f"**{_meant(one)}**",)


def listing_example(draw: Draw, story: Callable[[Draw], Example]) -> Example:
    """The numbers of some odd sentences, or of a word problem that nobody asks to solve."""
    rng = draw.rng
    text = _sentences(rng) if rng.random() < 0.6 else story(draw).question
    found = numbers_in(text)
    if not 1 <= len(found) <= len(_ORDER) or any("/" in one.value or one.value.isalpha() or one.said.lower() in ("one", "twice", "double") for one in found):  # fmt: skip
        raise LookupError("what counts as a number here is open")
    ask, last, answer, accept = _asked(draw, text, found)
    question = rng.choice(_FRAMES).format(ask=ask, text=text)
    if rng.random() < 0.3:
        question = as_typed(rng, question)
    else:
        question = question[:1].upper() + question[1:] if rng.random() < 0.4 else question
    if [one.value for one in numbers_in(question)] != [one.value for one in found]:
        raise LookupError("the ask brought a number of its own")
    message = (Message("user", question),)
    family = "numbers of a text" if last.startswith("so: ") else "one number of a text"
    return Example(message, last, answer, family, text, accept)
