"""Small things that are named or made up on request: a colour, an animal, a word, a sentence with a word in it."""

from __future__ import annotations

from functools import cache

from tools.demo_model.corpus.closed_tables import MONTHS, PLANETS, RAINBOW, SEASONS, WEEK
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.kindlists import counted
from tools.demo_model.corpus.limits_invented import NOUNS
from tools.demo_model.corpus.smalltalk_slots import ALONE, FIRST_NAMES, frames, invented_word, listed, typed_around
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wording import as_typed
from tools.demo_model.corpus.wordlist import CATEGORIES

# What one is called, and what there is of it.
_KINDS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("colour", "color"), listed("red; blue; green; yellow; white; black; brown; grey; pink; purple; orange; silver; gold; turquoise")),
    (("fruit",), listed("banana; pear; cherry; peach; lemon; mango; orange; grape; melon; apricot; lime; raspberry; pineapple")),
    (("vegetable", "veggie"), listed("carrot; potato; onion; leek; cabbage; spinach; pea; bean; beetroot; pumpkin; celery; radish")),
    (("animal", "random animal"), listed("fox; owl; horse; otter; bear; rabbit; mole; hedgehog; lion; goat; whale; badger; zebra; duck; snail")),
    (("bird",), listed("owl; robin; crow; duck; swan; eagle; sparrow; heron; stork; finch; parrot; pigeon")),
    (("day", "day of the week", "weekday"), WEEK), (("month", "month of the year"), MONTHS), (("season",), SEASONS), (("planet",), PLANETS), (("colour of the rainbow", "rainbow colour"), RAINBOW),
    (("name", "first name", "boy's name", "girl's name", "random name", "person's name"), FIRST_NAMES), (("word", "random word", "english word", "noun", "nice word", "short word"), tuple(dict.fromkeys((*ALONE, *NOUNS)))),
    (("letter", "random letter", "letter of the alphabet"), tuple("BCDEFGHJKLMNOPRSTUVW")), (("drink",), listed("tea; coffee; water; milk; juice; lemonade; cocoa; cider")), (("shape",), listed("circle; triangle; square; rectangle; pentagon; hexagon; star")),
    (("tool",), listed("hammer; saw; drill; pliers; chisel; rake; spade; axe; file; wrench")), (("flower",), listed("rose; tulip; daisy; lily; poppy; violet; orchid; sunflower")), (("tree",), listed("oak; beech; birch; pine; maple; willow; ash; elm; spruce; larch")),
    (("piece of furniture",), listed("table; chair; bed; sofa; shelf; desk; wardrobe; stool")), (("instrument", "musical instrument"), listed("piano; violin; guitar; flute; drum; harp; cello; trumpet")), (("sport",), listed("football; tennis; swimming; rowing; chess; cycling; hockey; golf; boxing")),
)  # fmt: skip
# What is looked for by its first letter: of what kind, and among which words.
_BY_LETTER: tuple[tuple[str, str, tuple[str, ...]], ...] = tuple(
    (one, many, tuple(dict.fromkeys(word for kind in kinds for word in CATEGORIES[kind])))
    for one, many, kinds in (
        ("word", "words", ("household", "food", "nature", "school", "things", "animals", "fruits")), ("word", "words", ("household", "food", "nature", "school", "things", "animals", "fruits")), ("animal", "animals", ("animals",)), ("fruit", "fruits", ("fruits",)), ("vegetable", "vegetables", ("vegetables",)), ("thing in a house", "things in a house", ("household",)), ("name", "names", ("names",)), ("country", "countries", ("countries",)), ("city", "cities", ("cities",)), ("job", "jobs", ("jobs",)), ("food", "things to eat", ("food",)),
    )
)  # fmt: skip
_STARTING = "[starting with|that starts with|beginning with|that begins with|with|with first letter|that start with|which starts with]"
_ONE_STARTING = (f"[name|tell me|give me|say|find|think of|i need|do you know|write] a {{x}} {_STARTING} {{l}}", f"a {{x}} {_STARTING} {{l}}[| please|?]", f"{{x}} {_STARTING} {{l}}", "which {x} starts with {l}?", "what {x} starts with {l}?", "a {x} on {l}", "a {x} in {l}?", f"any {{x}} {_STARTING} {{l}}?", "[can|could] you name a {x} that starts with {l}?")  # fmt: skip
_MANY_STARTING = (f"{{n}} {{x}} {_STARTING} {{l}}[| please]", f"[name|tell me|give me|say|find|list|think of|i need|write] {{n}} {{x}} {_STARTING} {{l}}", "which {x} start with {l}? {n} of them", f"list of {{n}} {{x}} {_STARTING} {{l}}", "[can|could] you name {n} {x} that start with {l}?")  # fmt: skip
_ONE = ("name a {x}", "name [any|one] {x}", "tell me a {x}", "give me a {x}", "say a {x}", "pick a {x}", "choose a {x}", "think of a {x}", "a {x}[| please]", "any {x}", "[can|could] you name a {x}?", "i need a {x}", "pick any {x}", "suggest a {x}", "what is a {x}, any?", "write down a {x}", "one {x}, please", "do you know a {x}?")  # fmt: skip
_NUMBERS = {
    2: ("two", "2", "a couple of"),
    3: ("three", "3", "some", "a few"),
    4: ("four", "4"),
    5: ("five", "5"),
    6: ("six", "6"),
    7: ("seven", "7"),
    8: ("eight", "8"),
    10: ("ten",),
}

_SENTENCE_ASKS = ("[write|make|give me|say|form|build|create] a [|short |simple ]sentence [with|about|using] {x}", "use {x} in a sentence", "a sentence with {x}[| please]", "[can|could] you [make|write] a sentence with {x}?", "put {x} into a sentence", "sentence with {x}", "one sentence about {x}", "say something about {x} in one sentence", "write one line about {x}")  # fmt: skip
_PLAIN_SENTENCE = ("[write|make|give me|say|form|type] a [|short |random |simple ]sentence[| please]", "a sentence[| please]", "[can|could] you [write|form|make] a sentence?", "random sentence", "write one sentence", "write something short", "type one line")  # fmt: skip
_SENTENCES = (
    "The {x} stood by the window all day.", "Nobody knew where the {x} came from.", "I saw the {x} again this morning.", "On Monday the {x} was gone.", "A small {x} is better than none.", "The {x} on the table belongs to my sister.",
    "We carried the {x} up the hill.", "Every house needs a {x}.", "The {x} looked different in the rain.",
)  # fmt: skip


def _starting(draw: Draw) -> Example:
    """A word, an animal, a country of a first letter; several of them; or that none comes to mind."""
    rng = draw.rng
    one, many, things = rng.choice(_BY_LETTER)
    letter = rng.choice(things)[0].lower() if rng.random() < 0.93 else rng.choice("qxyzuvi")
    found = [thing.capitalize() if one in ("name", "country", "city") else thing for thing in things if thing[0].lower() == letter and not word_is_held_out(thing)]  # fmt: skip
    count = 1 if rng.random() < 0.55 else rng.choice((2, 3, 3, 4, 5, 5, 6, 7, 8, 10))
    shown = rng.choice((letter, letter, letter.upper(), f"the letter {letter}", f'"{letter}"'))
    frame, said = (rng.choice(frames(_ONE_STARTING)), one) if count == 1 else (rng.choice(frames(_MANY_STARTING)), many)
    if said[0] in "aeiou":
        frame = frame.replace("a {x}", "an {x}")
    if count > 1:
        frame = frame.replace("that starts", "that start").replace("that begins", "that begin").replace("which starts", "which start")  # fmt: skip
    number = rng.choice(_NUMBERS.get(count, ("",)))
    asked = typed_around(rng, frame.replace("{x}", said).replace("{n}", number).replace("{l}", "{x}"), shown)
    key = f"starting {said} {letter} {count}: {asked}"
    if not found:
        answer = f"No {one} with **{letter}** comes to mind."
        return Example((Message("user", asked),), f"{many} with {letter}: none comes to mind.".capitalize(), answer, "smalltalk", key, ("comes to mind",))  # fmt: skip
    start = rng.randrange(len(found))  # always in the same round, as `kindlists` has it: so none comes twice
    chosen = (found * 2)[start : start + min(count, len(found))]
    answer = f"{', '.join(f'**{word}**' for word in chosen)}."
    if len(chosen) < count:
        answer += " More do not come to mind."
    thought = f"Asked: {count} {many} with {letter}.\n{counted(chosen)}" if count > 1 else f"One {one} with {letter}: {chosen[0]}."  # fmt: skip
    return Example((Message("user", asked),), thought, answer, "smalltalk", key, tuple(_lower(tuple(found))))  # fmt: skip


def _named(draw: Draw) -> Example:
    """One of a kind. Several of it are for `kindlists`."""
    rng = draw.rng
    ones, things = rng.choice(_KINDS)
    said, frame = rng.choice(ones), rng.choice(frames(_ONE))
    frame = frame.replace(" a {x}", " an {x}") if said[0] in "aeiou" else frame
    frame = "an" + frame[1:] if frame.startswith("a {x}") and said[0] in "aeiou" else frame
    chosen = rng.choice(things)
    answer = (
        rng.choice(("**{c}**.", "**{c}**.", "{C}, say: **{c}**.", "I say **{c}**."))
        .replace("{C}", f"A {said}" if said[0] not in "aeiou" else f"An {said}")
        .replace("{c}", chosen)
    )
    asked = typed_around(rng, frame, said)
    key = f"naming {said}: {asked}"
    return Example((Message("user", asked),), f"One {said}: {chosen}.", answer, "smalltalk", key, tuple(_lower(things)))


@cache
def _lower(things: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(thing.lower() for thing in things)


@cache
def _nouns(held: bool) -> tuple[str, ...]:
    return tuple(word for word in NOUNS if word_is_held_out(word) == held)


def made_sentence(draw: Draw) -> Example:
    """A sentence is asked for, with a word in it or any."""
    rng = draw.rng
    sentence = rng.choice(_SENTENCES)
    noun = invented_word(rng, draw.held) if rng.random() < 0.1 else rng.choice(_nouns(draw.held))
    if noun[0] in "aeiou":
        sentence = sentence.replace(" a {x}", " an {x}")
    if rng.random() < 0.75 or draw.held:
        shown = rng.choice(
            (noun, noun, f'"{noun}"', f"the word {noun}", f"a {noun}" if noun[0] not in "aeiou" else f"an {noun}")
        )
        asked = typed_around(rng, rng.choice(frames(_SENTENCE_ASKS)), shown)
        thought = f"A sentence with {noun}. One will do."
    else:
        asked, thought = as_typed(rng, rng.choice(frames(_PLAIN_SENTENCE))), f"A sentence. I take {noun}."
    answer = sentence.replace("{x}", noun)
    return Example((Message("user", asked),), thought, answer, "smalltalk", f"sentence: {noun}", (noun,))


_MANY = ("20 times", "100 times", "a hundred times", "fifty times", "1000 times", "a million times", "forever", "until i say stop", "for ever and ever", "without stopping", "30 times")  # fmt: skip
_REPEAT_ASKS = ("[say|write|type|repeat|print] {x} {n}[| please]", "[can|could] you [say|write|repeat|type] {x} {n}?", "[say|write|repeat] the word {x} {n}", "{x}, {n} please", "i want you to [say|write] {x} {n}", "please repeat {x} {n}")  # fmt: skip
_ONLY_ASKS = ("[say|answer|reply|respond] [only|just|with only|with just|with] the word {x}", "say the word {x}", "just say {x}", "say {x} and nothing else", "answer with one word: {x}", "reply with exactly {x}", "respond with only {x}")  # fmt: skip
_SAID = ("hello", "hi", "yes", "no", "ok", "banana", "please", "sorry", "thanks", "test", "love", "cat", "flint", "cheese", "a", "x")  # fmt: skip


def _said_again(draw: Draw) -> Example:
    """One word and nothing else; or a word said without end, of which the first three and a word that it is enough."""
    rng = draw.rng
    word = rng.choice(_SAID) if rng.random() < 0.4 else rng.choice(_nouns(draw.held))
    if rng.random() < 0.5:
        asked = typed_around(rng, rng.choice(frames(_ONLY_ASKS)), word)
        thought, answer = f"They want one word: {word}.", word
    else:
        times = rng.choice(_MANY)
        asked = rng.choice(frames(_REPEAT_ASKS)).replace("{n}", times).replace("{x}", word)
        thought = f"{word}, {times}: too often for me. Three will do."
        answer = f"{word}, {word}, {word}. That is as often as I can say it without losing count."
    return Example((Message("user", asked),), thought, answer, "smalltalk", f"repeated: {asked}", (word,))


def naming_example(draw: Draw) -> Example:
    """Something small that is named, said or made up on request."""
    roll = draw.rng.random()
    if draw.held or roll < 0.25:
        return made_sentence(draw)
    if roll < 0.38:
        return _said_again(draw)
    return _starting(draw) if roll < 0.62 else _named(draw)
