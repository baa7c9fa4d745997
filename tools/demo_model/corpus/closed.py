"""Closed facts that are learnt by heart: the calendar, the alphabet, small numbers, opposites, plurals, units, a few capitals.

Only their wordings are ever held out: the facts are too few to split, and the card lists them as memorised.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from tools.demo_model.corpus.closed_everyday import (
    MIXED,
    MIXED_ASKS,
    NUMBER_NAME_ASKS,
    NUMBER_NAMES,
    ROW_ASKS,
    ROWS,
    YOUNG,
    YOUNG_ASKS,
)
from tools.demo_model.corpus.closed_kinds import kind_example
from tools.demo_model.corpus.closed_lists import LISTS
from tools.demo_model.corpus.closed_riddles import riddle_example
from tools.demo_model.corpus.closed_sizes import size_example
from tools.demo_model.corpus.closed_tables import (
    ANIMALS,
    CAPITALS,
    GREETINGS_ABROAD,
    MONTH_LENGTHS,
    MONTHS,
    OPPOSITES,
    PLANETS,
    PLURALS,
    RAINBOW,
    SEASONS,
    SHAPES,
    SHELL,
    UNITS,
    WEEK,
    Listed,
    in_words,
    ordinal,
    roman,
)
from tools.demo_model.corpus.closed_unknown import unknown_example
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.smalltalk_slots import frames, typed_around
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, eq=False)
class Topic:
    """asks hold {x}; answers and thoughts {x} and {y}. facts: x and its y. weight: how often against the others."""

    name: str
    asks: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    answers: tuple[str, ...]
    thoughts: tuple[str, ...] = ("{x}: {y}.",)
    weight: float = 1.0


def _following(names: tuple[str, ...], around: bool = True) -> tuple[tuple[str, str], ...]:
    pairs = tuple(zip(names, names[1:] + names[:1], strict=True))
    return pairs if around else pairs[:-1]


def _swapped(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((y, x) for x, y in pairs)


_BOTH_WAYS = dict((*OPPOSITES, *_swapped(OPPOSITES), *OPPOSITES))
# The opposites that everybody asks for come so many times as often as the others.
_COMMON = {word for pair in OPPOSITES[:110] for word in pair}
_OPPOSITES = tuple(pair for pair in _BOTH_WAYS.items() for _ in range(6 if pair[0] in _COMMON else 1))

TOPICS = (
    Topic(
        "next day",
        ("[what|which] day [comes|is] [after|following] {x}?", "day after {x}", "what comes after {x}?", "what's after {x}?", "the day after {x} is?", "which day follows {x}?", "what is the day after {x}?", "if today is {x}, what is tomorrow?", "today is {x}, tomorrow is?", "after {x} comes?", "next day after {x}", "{x} and then?", "what day will it be tomorrow if today is {x}?"),
        _following(WEEK), ("**{y}**.", "After {x} comes **{y}**.", "**{y}** follows {x}."), ("The day after {x} is {y}.", "{x}, then {y}."),
    ),
    Topic(
        "day before",
        ("[what|which] day [comes|is] before {x}?", "day before {x}", "what comes before {x}?", "what's before {x}?", "the day before {x} is?", "what is the day before {x}?", "if today is {x}, what was yesterday?", "today is {x}, yesterday was?", "which day precedes {x}?", "before {x} comes?", "if tomorrow is {x}, what is today?"),
        _swapped(_following(WEEK)), ("**{y}**.", "Before {x} comes **{y}**.", "That is **{y}**, one day before {x}."), ("The day before {x} is {y}.",),
    ),
    Topic(
        "next month",
        ("[what|which] month [comes|is] after {x}?", "month after {x}", "what comes after {x}?", "which month follows {x}?", "what is the month after {x}?", "next month after {x}", "what is next after {x}?", "after {x} comes which month?", "if it is {x} now, what is next month?", "what's the month following {x}?"),
        _following(MONTHS), ("**{y}**.", "After {x} comes **{y}**.", "**{y}** follows {x}."), ("The month after {x} is {y}.",),
    ),
    Topic(
        "month before",
        ("[what|which] month [comes|is] before {x}?", "month before {x}", "what comes before {x}?", "what is the month before {x}?", "which month precedes {x}?", "if it is {x} now, what was last month?", "what's the month before {x}?", "before {x} comes which month?"),
        _swapped(_following(MONTHS)), ("**{y}**.", "Before {x} comes **{y}**."), ("The month before {x} is {y}.",),
    ),
    Topic(
        "days in a month",
        ("how many days [are in|are there in|has|in] {x}?", "how many days does {x} have?", "days in {x}", "how long is {x}?", "number of days in {x}", "how many days has the month of {x}?", "{x} has how many days?", "how many days are in the month {x}?", "does {x} have 30 or 31 days?"),
        tuple(zip(MONTHS, MONTH_LENGTHS, strict=True)), ("{x} has **{y}** days.", "**{y}** days."), ("{x} has {y} days.",),
    ),
    Topic(
        "n-th month",
        ("[what|which] is the {x} month[?| of the year?]", "which month is the {x}?", "the {x} month of the year", "what's the {x} month?", "name the {x} month", "{x} month of the year?", "which month comes {x} in the year?", "tell me the {x} month of the year"),
        tuple((ordinal(n), month) for n, month in enumerate(MONTHS, 1)), ("**{y}**.", "The {x} month is **{y}**."), ("The {x} month is {y}.",),
    ),
    Topic(
        "next season",
        ("[what|which] season [comes|is] after {x}?", "season after {x}", "what comes after {x}?", "which season follows {x}?", "the season after {x}?", "what is the next season after {x}?", "after {x} comes which season?"),
        _following(SEASONS), ("**{y}**.", "After {x} comes **{y}**."), ("After {x} comes {y}.",), 0.4,
    ),
    Topic(
        "next letter",
        ("[what|which] letter [comes|is] after {x}?", "letter after {x}", "what comes after the letter {x}?", "which letter follows {x}?", "next letter after {x}", "what's the letter after {x}?", "after {x} comes which letter?", "what is after {x} in the alphabet?", "in the alphabet, what follows {x}?"),
        _following(tuple(_LETTERS), False), ("After {x} comes **{y}**.", "**{y}** follows {x}.", "**{y}**: it comes after {x}."), ("... {x} {y} ...", "After {x} comes {y}."),
    ),
    Topic(
        "letter before",
        ("[what|which] letter [comes|is] before {x}?", "letter before {x}", "what comes before the letter {x}?", "which letter precedes {x}?", "what's the letter before {x}?", "before {x} comes which letter?", "what is before {x} in the alphabet?"),
        _swapped(_following(tuple(_LETTERS), False)), ("Before {x} comes **{y}**.", "**{y}**: it comes before {x}."), ("... {y} {x} ...",),
    ),
    Topic(
        "letter's place",
        ("what [number|position|place] [is|has] the letter {x}[?| in the alphabet?]", "position of {x} in the alphabet", "where is {x} in the alphabet?", "which letter of the alphabet is {x}, by number?", "what number letter is {x}?", "what place has {x} in the alphabet?", "{x} is which number in the alphabet?"),
        tuple((letter, str(n)) for n, letter in enumerate(_LETTERS, 1)), ("{x} is letter number **{y}**.", "Number **{y}** of 26."), ("{x} is number {y} in the alphabet.",),
    ),
    Topic(
        "n-th letter",
        ("[what|which] is the {x} letter of the alphabet?", "the {x} letter of the alphabet", "{x} letter of the alphabet?", "which letter is the {x} in the alphabet?", "what's the {x} letter in the alphabet?", "name the {x} letter of the alphabet", "tell me the {x} letter of the alphabet"),
        tuple((ordinal(n), letter) for n, letter in enumerate(_LETTERS, 1)), ("The {x} letter is **{y}**.", "The {x} letter: **{y}**."), ("The {x} letter is {y}.",),
    ),
    Topic(
        "vowel or consonant",
        ("is {x} a vowel?", "is {x} a consonant?", "is the letter {x} a vowel[| or a consonant]?", "{x}: vowel or consonant?", "is {x} a vowel or a consonant?", "vowel or consonant: {x}", "does {x} count as a vowel?", "what is {x}, a vowel or a consonant?", "{x}, vowel?", "the letter {x} is a vowel, right?"),
        tuple((letter, "a consonant, now and then a vowel" if letter == "Y" else "a vowel" if letter in "AEIOU" else "a consonant") for letter in _LETTERS), ("{x} is **{y}**.", "The letter {x} is **{y}**."), ("{x}: {y}.",),
    ),
    Topic(
        "next planet",
        ("[what|which] planet [comes|is] after {x}?", "planet after {x}", "which planet follows {x}?", "which planet is next after {x}, from the sun?", "what is the next planet after {x}?", "going outwards, which planet comes after {x}?"),
        _following(PLANETS, False), ("**{y}**.", "After {x} comes **{y}**, counted from the Sun."), ("From the Sun outwards: {x}, then {y}.",), 0.5,
    ),
    Topic(
        "n-th planet",
        ("[what|which] is the {x} planet[?| from the sun?]", "the {x} planet from the sun", "{x} planet?", "which planet is {x} from the sun?", "name the {x} planet from the sun", "what's the {x} planet in the solar system?"),
        tuple((ordinal(n), planet) for n, planet in enumerate(PLANETS, 1)), ("**{y}**.", "The {x} planet from the Sun is **{y}**."), ("The {x} planet is {y}.",), 0.5,
    ),
    Topic(
        "n-th colour",
        ("[what|which] is the {x} colo[u|]r of the rainbow?", "the {x} colour of the rainbow", "{x} colour in the rainbow?", "which colour comes {x} in the rainbow?", "name the {x} colour of the rainbow"),
        tuple((ordinal(n), colour) for n, colour in enumerate(RAINBOW, 1)), ("**{y}**.", "The {x} colour of the rainbow is **{y}**."), ("The {x} of the seven is {y}.",), 0.4,
    ),
    Topic(
        "number in words",
        ("{x} in words", "write {x} in words", "how do you [write|spell|say] {x}[| in words]?", "spell out {x}", "what is {x} in words?", "the number {x} in words", "write out the number {x}", "{x} as a word", "put {x} into words", "spell the number {x}", "write the number {x} as [words|a word]", "how is {x} written out?", "can you write {x} in words?", "{x} in letters"),
        tuple((str(n), in_words(n)) for n in range(1001)), ("**{y}**.", "{x} is **{y}**.", "In words: **{y}**."), ("{x} in words: {y}.",), 2.0,
    ),
    Topic(
        "number from words",
        ("{x} in [digits|figures|numbers]", "write {x} in [digits|figures|numbers]", "write {x} as a number", "what is {x} in [digits|figures]?", "{x} as a number", "put {x} into figures", "how do you write {x} in [digits|numbers|figures]?", "turn {x} into [digits|a number]", "which number is {x}?", "convert {x} to [digits|a number]"),
        tuple((in_words(n), str(n)) for n in range(1001)), ("**{y}**.", "In figures: **{y}**.", "{x} is **{y}**."), ("{x} is {y}.",), 1.5,
    ),
    Topic(
        "to roman",
        ("{x} in roman numerals", "what is {x} in roman numerals?", "write {x} in roman numerals", "roman numeral for {x}", "the roman numeral of {x}", "convert {x} to roman numerals", "{x} as a roman numeral", "how do you write {x} in roman numerals?", "{x} roman", "how did the romans write {x}?", "turn {x} into a roman numeral"),
        tuple((str(n), roman(n)) for n in range(1, 51)), ("{x} is **{y}** in Roman numerals.", "**{y}** is the Roman numeral for {x}."), ("{x} in Roman numerals: {y}.",),
    ),
    Topic(
        "from roman",
        ("what [number|value] is the roman numeral {x}?", "roman numeral {x}", "what is the roman numeral {x}?", "what does the roman numeral {x} mean?", "roman {x} in [digits|numbers|arabic numerals]", "convert the roman numeral {x}[| to a number]", "the roman number {x} is?", "which number is roman {x}?", "decode roman numeral {x}"),
        tuple((roman(n), str(n)) for n in range(1, 51)), ("**{y}**.", "The Roman numeral {x} is **{y}**."), ("{x} is {y}.",),
    ),
    Topic(
        "even or odd",
        ("is {x} [even or odd|odd or even|even|odd|an even number|an odd number]?", "{x}: even or odd?", "{x} even or odd", "{x} odd or even", "even or odd: {x}", "tell me if {x} is [even|odd]", "is the number {x} [even|odd|even or odd]?", "does {x} divide by two?", "can {x} be halved evenly?", "is {x} divisible by two?"),
        tuple((str(n), "odd" if n % 2 else "even") for n in range(1000)), ("{x} is **{y}**.", "**{y}**: look at the last digit.", "The number {x} is **{y}**."), ("The last digit of {x} decides: {y}.",), 1.5,
    ),
    Topic(
        "opposite",
        ("what is the opposite of {x}?", "opposite of {x}", "opposite {x}", "{x} opposite", "antonym {x}", "{x} antonym", "opp of {x}", "whats the opposite of {x}", "opposite of {x} please", "and the opposite of {x}?", "do you know the opposite of {x}?", "not {x} but?", "the reverse of {x}, in meaning?", "which word means the contrary of {x}?", "what's the opposite of {x}?", "the opposite of {x} is?", "antonym of {x}", "give me the opposite of {x}", "tell me the opposite of {x}", "name the opposite of {x}", "what is an antonym for {x}?", "opposite: {x}", "which word is the opposite of {x}?", "the opposite of the word {x}", "{x} is the opposite of what?", "opposite word [of|for|to] {x}", "the [contrary|antonym] of {x}[|?| please]", "what is the contrary of {x}?", "{x}, opposite?", "{x} opposite", "{x}'s opposite?", "the other extreme of {x}?", "if it is not {x}, it is?", "not {x} but?", "[i need|find|say|write] the opposite of {x}", "do you know the opposite of {x}?", "the word that means the opposite of {x}", "what word is opposite [in meaning |]to {x}?", "opposites: {x} and?"),
        _OPPOSITES, ("**{y}**.", "The opposite of {x} is **{y}**.", "{x}: its opposite is **{y}**."), ("Opposite of {x}: {y}.",), 11.0,
    ),
    Topic(
        "plural",
        ("what is the plural of {x}?", "plural of {x}", "what's the plural of {x}?", "plural form of {x}", "the plural of {x} is?", "one {x}, two?", "one {x}, many?", "how do you write more than one {x}?", "give me the plural of {x}", "plural: {x}", "what do you call more than one {x}?", "make {x} plural", "one {x}, two what?"),
        PLURALS, ("**{y}**.", "The plural of {x} is **{y}**.", "One {x}, two **{y}**."), ("One {x}, two {y}.",), 1.5,
    ),
    Topic(
        "animal sound",
        ("what [sound|noise] does a {x} make?", "what does a {x} say?", "sound of a {x}", "how does a {x} [sound|go]?", "which sound does the {x} make?", "which noise does the {x} make?", "the {x} goes?", "{x} sound", "do you know what a {x} says?", "what's the noise a {x} makes?"),
        ANIMALS, ("A {x} says **{y}**.", "**{y}**, says the {x}.", "The {x} goes **{y}**."), ("The {x} says {y}.",),
    ),
    Topic(
        "sides of a shape",
        ("how many [sides|corners] [does|has] a {x}[| have]?", "number of sides of a {x}", "how many sides are there in a {x}?", "sides of a {x}", "how many [sides|corners] has a {x} got?", "count the sides of a {x}", "{x} sides?", "what number of sides has a {x}?"),
        SHAPES, ("A {x} has **{y}** sides.", "**{y}** sides, and as many corners."), ("A {x} has {y} sides.",),
    ),
    Topic(
        "units",
        ("how many {x}?", "how many {x} are there?", "do you know how many {x}?", "{x}, how many?", "what number of {x}?", "tell me how many {x}", "{x}?", "number of {x}", "quick: how many {x}?"),
        UNITS, ("**{y}**.", "There are **{y}** {x}.", "**{y}** {x}."), ("{x}: {y}.",), 1.5,
    ),
    Topic(
        "power of two",
        ("what is 2 to the power of {x}?", "2^{x}", "2 to the {x}", "2**{x}", "two to the power of {x}", "two to the power {x}?", "{x} as a power of two: how much?", "what's two to the {x}?", "how much is two to the power of {x}?", "the power of two with exponent {x}"),
        tuple((str(n), str(2**n)) for n in range(17)), ("**{y}**.", "Two to the power of {x} is **{y}**."), ("2 doubled often enough: 2^{x} = {y}.",),
    ),
    Topic(
        "capital",
        ("what is the capital of {x}?", "capital of {x}", "what's the capital of {x}?", "whats the capital of {x}", "the capital of {x} is?", "what is the capital city of {x}?", "which city is the capital of {x}?", "do you know the capital of {x}?", "name the capital of {x}", "tell me the capital of {x}", "{x}'s capital?", "capital city of {x}", "{x} capital"),
        CAPITALS, ("**{y}**.", "The capital of {x} is **{y}**.", "**{y}**, one of the fifteen capitals I know."), ("The capital of {x}: {y}. That one I know.",), 2.0,
    ),
    Topic(
        "language of a greeting",
        ("what language is {x}?", "which language is {x}?", "what language is \"{x}\"?", "in which language does one say {x}?", "{x} is which language?", "where do people say {x}?", "{x}: what language?", "what tongue is {x}?", "do you know what language {x} is?", "guess the language: {x}", "what does {x} mean?", "what is {x} in english?", "{x}, what does that mean?", "meaning of {x}?"),
        GREETINGS_ABROAD, ("**{x}** is a greeting in {y}.", "That is {y}: **{x}** is what people say when they meet."), ("{x}: a greeting in {y}.",), 0.7,
    ),
    Topic(
        "shell command",
        ("how do i {x} in [the terminal|a terminal|linux|unix|bash|the shell]?", "[command|linux command|unix command|shell command|bash command] to {x}", "what is the command to {x}?", "which command do i use to {x}?", "terminal: how to {x}", "in the shell, how do i {x}?", "how can i {x} from the command line?", "what do i type in a terminal to {x}?"),
        SHELL, ("`{y}`", "That is `{y}`.", "Type `{y}` in the terminal."), ("To {x}: {y}.",),
    ),
    Topic("young", YOUNG_ASKS, YOUNG, ("A baby {x} is **{y}**.", "It is **{y}**.", "The young of a {x}: **{y}**."), ("A baby {x}: {y}.",), 1.5),
    Topic("mixed colours", MIXED_ASKS, MIXED, ("**{y}**.", "{x} make **{y}**.", "Mixed, {x} give **{y}**."), ("{x} mixed: {y}.",), 0.8),
    Topic("row", ROW_ASKS, ROWS, ("**{y}**.", "Next comes **{y}**.", "Then **{y}**."), ("{x}, then {y}.",), 2.5),
    Topic("number name", NUMBER_NAME_ASKS, NUMBER_NAMES, ("A {x} is **{y}**.", "**{y}**.", "By a {x} one means **{y}**."), ("A {x}: {y}.",), 1.2),
)  # fmt: skip


@cache
def _side(asks: tuple[str, ...], held: bool) -> tuple[str, ...]:
    return tuple(text for text in frames(asks) if wording_is_held_out(text) == held)


@cache
def _drawn(held: bool) -> tuple[tuple[Topic | Listed, ...], tuple[float, ...]]:
    everything: tuple[Topic | Listed, ...] = (*TOPICS, *LISTS)
    among = tuple(topic for topic in everything if _side(topic.asks, held))
    return among, tuple(accumulate(topic.weight for topic in among))


_ASKS = {topic.name: topic.asks for topic in TOPICS}
_UNKNOWN_SHARE = 0.3
_KIND_SHARE = 0.12
_RIDDLE_SHARE = 0.18
_SIZE_SHARE = 0.06


def closed_example(draw: Draw) -> Example:
    """A closed fact, asked in one of many wordings; or what is asked like one, and is not known."""
    rng = draw.rng
    if rng.random() < _RIDDLE_SHARE:
        return riddle_example(draw)
    if not draw.held and rng.random() < _SIZE_SHARE:  # too few wordings to hold any out
        return size_example(draw)
    if rng.random() < _KIND_SHARE:
        return kind_example(draw)
    if not draw.held and rng.random() < _UNKNOWN_SHARE:
        return unknown_example(draw, _ASKS)
    among, weights = _drawn(draw.held)
    topic = rng.choices(among, cum_weights=weights)[0]
    asked = rng.choice(_side(topic.asks, draw.held))
    if isinstance(topic, Listed):
        message = Message("user", as_typed(rng, asked))
        return Example(
            (message,), topic.thought, rng.choice(topic.answers), "closed", f"{topic.name}: {asked}", topic.accept
        )
    x, y = rng.choice(topic.facts)
    templates = (*topic.answers, rng.choice(topic.thoughts))
    if x[0] in "aeio":  # "a {x}" is only said of things that are counted, none of which begins with u
        asked = asked.replace(" a {x}", " an {x}")
        templates = tuple(text.replace("A {x}", "An {x}").replace(" a {x}", " an {x}") for text in templates)
    question = _asked(draw, asked, x)
    # A name that opens the sentence is written as a sentence opens.
    fill = [text.replace("{x}", x).replace("{y}", y) for text in templates]
    filled = [text[:1].upper() + text[1:] if text[:1] != "`" else text for text in fill]
    accept = (y.lower(),) if len(y) > 1 or y.isdigit() else tuple(text.lower().replace("*", "") for text in filled[:-1])
    return Example(
        (Message("user", question),),
        filled[-1],
        rng.choice(filled[:-1]),
        "closed",
        f"{topic.name} {x}: {asked}",
        accept,
    )


def _asked(draw: Draw, asked: str, x: str) -> str:
    if "2" in asked:  # the exponent stands beside a digit: typed without noise
        return asked.replace("{x}", x)
    return typed_around(draw.rng, asked, x)
