"""Word problems that do not write both numbers in figures: `one of them`, `twice as many`, `7.50 of 20`, `a week`, `a spider`."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from random import Random

from tools.demo_model.corpus.arithmetic import (
    accepted,
    calculation,
    calculator_step,
    in_words_now_and_then,
    typed,
)
from tools.demo_model.corpus.beyond_task import plain
from tools.demo_model.corpus.example import Draw, Example, Message, Step
from tools.demo_model.corpus.kinds import Kinds, Maker
from tools.demo_model.corpus.products import easy, is_held_out, shows_held_out, value, work
from tools.demo_model.corpus.split import difference_is_held_out
from tools.demo_model.corpus.stories_nouns import ANYONE, MONEY, PEOPLE, thing_of, unit_of
from tools.demo_model.corpus.wording import expand

_FOOD = ("apples", "cookies", "sweets", "eggs", "muffins", "bananas", "oranges", "pears", "cakes", "carrots", "plums", "donuts", "sandwiches", "nuts", "grapes", "cherries")  # fmt: skip
_CREATURES = ("birds", "ducks", "cows", "sheep", "cats", "frogs", "fish", "horses", "people", "kids", "guests", "passengers", "bees", "monkeys", "ants")  # fmt: skip
# What goes or comes, as a word or a figure: {w}.
_GO = (
    "i have {a} {f}[.| and|,] i eat {w}[.|,] how many [{f} |][are left|do i have left|remain|now]?", "{a} {f}, [eat|i eat|{who} eats] {w}[, how many left|. left|, what's left|. how many now]?", "{who} has {a} {f} and eats {w}. how many [are left|does {who} have|{f} now]?", "{a} {f} on the table, {w} [went missing|got eaten|rolled off|fell down]. how many [left|are on it]?",
    "there are {a} {f} in the bowl and {who} takes {w}. how many are [left|in it]?", "[had|i had|we had] {a} {t}, [lost|gave away|sold|broke] {w}. [how many|what is] left?", "if i [have|had] {a} {t} and [give|gave] you {w}, how many [do|would] i have[ left|]?", "you have {a} {f}. you eat {w}. how many do you have?",
    "{a} {c} sit on a fence, {w} [leave|go away|jump off]. how many [stay|are left|remain]?", "{who} baked {a} {f} and [burnt|dropped|ate|gave away] {w}, how many are [good|left]?", "{a} {t} minus {w}, how many?", "my {p} has {a} {t}. i lose {w} of them. how many now?", "of {a} {t} i sell {w}. how many [do i keep|remain]?",
    "{w} of my {a} {t} [is|are|got] [broken|lost|stolen]. how many [are fine|do i still have]?", "i [ate|lost|used|sold] {w} of {a} {f}. left?", "take {w} away from {a} {t}. how many [are there|stay]?",
)  # fmt: skip
_COME = (
    "i have {a} {t} and [get|find|buy|win] {w} more[.|,] how many [do i have|now|{t} now]?", "{who} has {a} {f} and [buys|picks|gets] {w} more. how many [now|{f}|altogether]?", "{a} {c} sit on a fence and {w} more [join|come|arrive]. how many [now|are there]?", "{a} {t}, and {w} more. how many?",
    "there are {a} {c} [in the pond|in the room|on the bus|in the garden], then {w} more come. how many now?", "[had|i had] {a} {t}, got {w} more. [now|how many|total]?", "if you give me {w} more {t} and i have {a}, how many is that?", "{who} had {a} {t}. {other} gave {who} {w} more. how many now?",
)  # fmt: skip
_ALL_GONE = (
    "i have {a} {f} and eat [all of them|them all|every one|all {a}]. how many are left?", "{who} has {a} {t} and gives [all of them|every one|them all] away. how many [are left|does {who} have]?", "{a} {c} on a fence, [all|every one] of them leave. how many stay?", "i had {a} {m} and spent [everything|all of it|it all]. how much is left?",
)  # fmt: skip
_NONE_GONE = (
    "i have {a} {f} and eat [none|none of them|not a single one]. how many are left?", "{who} has {a} {t} and loses [none|nothing]. how many [are left|has {who} got]?",
)  # fmt: skip
_YOUNGER = (
    "{who} is {a}[ years old|]. [her|his|their] [brother|sister|cousin|friend] is {b} years {w}. how old is [the brother|the sister|the other|that|he|she]?", "{who} is {a} and {other} is {b} years {w}. how old is {other}?", "i am {a}[ years old|] and my [brother|sister|wife|friend|cousin] is {b} years {w}. how old is [he|she|that]?",
    "i'm {a}, my [sister|brother] is {b} [years |]{w}[.|,] [how old is she|how old is he|age]?", "{other} is {b} years {w} than {who}, who is {a}. how old is {other}?", "{who} is {a}. {other} is {w} by {b} years. how old is {other}?", "my [dog|cat|car|house] is {a} years old, yours is {b} years {w}. how old is yours?",
    "if {who} is {a} and {other} {b} years {w}, how old is {other}?", "age of {other}: {b} years {w} than {who} ({a})?",
)  # fmt: skip
_AGE_THEN = (
    "{who} is {a}. how old [was|was {who}] {b} years ago?", "i'm {a} now. how old was i {b} years ago?", "how old was i {b} years ago if i am {a} now?", "{who} is {a} today. {b} years ago {who} was how old?",
)  # fmt: skip
_AGE_LATER = (
    "{who} is {a}. how old will {who} be in {b} years?", "i'm {a} now. how old am i in {b} years?", "in {b} years, how old is {who}, who is {a} now?", "{who} turned {a} today. how old in {b} years?",
)  # fmt: skip
_TIMES_AS = (
    "{who} has {a} {t}, {other} has {w} as many. how many [does {other} have|has {other}|{t} has {other}]?", "{who} has {a} {t} and {other} {w} as many[.|,] how many [is that|does {other} have]?", "i have {a} {t}. my friend has {w} as many. how many [is that|does my friend have|{t}]?",
    "{other} has {w} as many {t} as {who}. {who} has {a}. how many has {other}?", "{who} [sold|made|picked|read] {a} {t} yesterday and {w} as many today. how many today?", "{who} earns {a} {m} and {other} {w} as much. how much does {other} earn?",
    "a [pen|cup|hat] costs {a} {m}, a coat {w} as much. what does the coat cost?", "{who} is {a} and {other} is {w} as old. how old is {other}?", "{who} walked {a} km, {other} {w} as far. how far did {other} walk?", "yesterday {a} {t}, today {w} as many. how many today?",
    "{other} is {w} as old as {who}. {who} is {a}. how old is {other}?", "{other} has {w} as many {t} as {who}. {who} has {a}. how many {t} does {other} have?", "how many {t} has {other}, if {who} has {a} and {other} {w} as many?", "{who} is {a}. how old is someone {w} as old?", "how old is {other}, who is {w} as old as {who}, {a}?", "{other} makes {w} as many {t} as {who}. {who} makes {a}. how many does {other} make?", "my cat weighs {a} kilos, the dog {w} as much. how heavy is the dog?", "{other} needs {w} as long as {who}, and {who} needs {a} minutes. how many minutes for {other}?", "a hat is {a} {m}. a coat costs {w} as much as the hat. price of the coat?", "the tree is {a} m, the tower is {w} as high. how high is the tower?",
)  # fmt: skip
_TOGETHER = (
    "{who} has {a} {t}, {other} has {w} as many. how many [together|do they have together|in all|altogether]?", "i have {a} {t} and my friend has {w} as many. how many do we have together?", "{who} [sold|picked|read] {a} {t} on monday and {w} as many on tuesday. how many [in total|on both days|together]?", "{other} has {w} as many {t} as {who}, who has {a}. total?",
)  # fmt: skip
_HALF_AS = (
    "{who} has {a} {t}, {other} has half as many. how many [does {other} have|has {other}|is that]?", "{who} has {a} {t} and gives half [of them |]away. how many [are left|does {who} keep]?", "i have {a} {f} and eat half[ of them|]. how many [are left|did i eat]?", "{who} is {a} and {other} is half as old. how old is {other}?", "half of my {a} {t} are [red|gone|broken]. how many is that?",
    "{a} {c} in the room, half [leave|go home]. how many stay?", "i had {a} {m} and spent half. how much is left?", "{other} has half as many {t} as {who}, who has {a}. how many has {other}?", "the trip is {a} km and we are half way. how far did we get?",
    "{other} has half as many {t} as {who}. {who} has {a}. how many [has {other}|does {other} have]?", "{other} is half as old as {who}. {who} is {a}. how old is {other}?", "how many {t} has {other}, if {who} has {a} and {other} half as many?", "half the class of {a} is ill. how many pupils is that?", "a [bag|coat|lamp] of {a} {m} is sold at half price. [what does it cost|what do i pay]?", "{a} {t}, half of them for {other}. how many does {other} get?", "everything is half off. the bag was {a} {m}. now?", "i split {a} {m} with a friend, half and half. how much for me?", "we two share {a} {t}. how many each?",
)  # fmt: skip
_SPENT = (
    "i have {s}{x} and spend {s}{y}. how much [is left|do i have left|remains]?", "{s}{x}, [spend|i spend|minus|less] {s}{y}[.|,] [left|what's left|how much left|change]?", "i pay with {s}{x} for something that costs {s}{y}. [what change do i get|how much change|change]?", "{who} had {s}{x} and spent {s}{y}. how much is left?", "a [book|lunch|ticket|coffee|pizza] costs {s}{y} and i give {s}{x}. [change|what do i get back]?",
    "[got|i've got] {s}{x}[,| and] bought [something|a book|lunch] for {s}{y}. [what's left|how much now|left]?", "{x} {m} minus {y} {m}[, how much|][?|]", "i had {x} {m} and paid {y} {m} for [lunch|a cab|the bus|a present]. [what remains|how much is left|left]?", "{s}{x} in my [wallet|pocket|purse], {s}{y} [for lunch|for the bus|goes]. how much is left?",
    "the bill is {s}{y}. i hand over {s}{x}. what do i get back?", "with {s}{x} i buy a [toy|pen|cake] for {s}{y}. how much do i have now?", "out of {s}{x} i spent {s}{y}[, left|. how much is left]?",
)  # fmt: skip
_BOTH_COST = (
    "a [book|coffee|sandwich] costs {s}{x} and a [pen|tea|juice] {s}{y}. [total|together|what do i pay|how much for both]?", "{s}{x} plus {s}{y}[, how much|, total|][?|]", "i [bought|had] [a sandwich|a pizza] for {s}{x} and [a drink|a coffee] for {s}{y}. [total|what did i pay|how much]?", "i spent {x} {m} and then {y} {m}. how much [in all|altogether|did i spend]?",
    "lunch {s}{x}, bus {s}{y}. [total|sum|all together]?", "how much are {s}{x} and {s}{y} together?", "two things: {s}{x} and {s}{y}. what do i pay?",
)  # fmt: skip
_BOXES = (
    "{a} {ps} with {b} {t}[.|,] [how many|how many {t}|total|in all|how many is that|how many in all]?", "{a} {ps} of {b} {t}[.|,] [how many|total|how many {t} in all|all]?", "{b} {t} in a {p}, {a} {ps}[. how many|, total|. in all|: how many {t}]?", "i have {a} {ps}, each with {b} {t}[.|,] [total|how many|how many {t}]?", "{a} {ps}, {b} {t} [each|per {p}|apiece|in each][.|,] [how many|total|sum]?", "{b} {t} per {p}. [how many|what do i get] in {a} {ps}?",
    "i bought {a} {ps} of {b} {t}. how many {t} [did i buy|do i have|is that]?", "[how many|count the] {t} in {a} {ps} [of|with] {b}[?|]", "{a}x a {p} with {b} {t}, how many {t}?", "we need {a} {ps} and each takes {b} {t}. how many {t} do we need?", "every {p} has {b} {t}. i take {a} {ps}. how many {t}?", "{a} {ps} at {b} {t} each makes how many?",
)  # fmt: skip
# What everybody knows of a thing: its own number, the thing, and what is counted.
_KNOWN: tuple[tuple[int, tuple[str, ...], str, tuple[str, ...]], ...] = (
    (7, ("weeks",), "days", ("how many days are [in|there in] {a} weeks?", "{a} weeks, how many days?", "{who} is away for {a} weeks. how many days [is that|]?")),
    (7, ("a week has 7 days",), "km", ("i [run|walk|ride|drive|swim] {a} km every day. how far [is that |]in a week?", "{who} [walks|runs|cycles] {a} km a day. how many km [a|per|in one] week?", "{a} km a day, how far in a week?", "how far do i [walk|run] in a week at {a} km a day?")),
    (7, ("a week has 7 days",), "pages", ("i read {a} pages [a day|every day|daily]. how many pages in a week?", "how many pages in a week if i read {a} a day?", "{who} writes {a} pages a day. how many pages after one week?")),
    (7, ("a week has 7 days",), "cups", ("{who} drinks {a} cups [a day|every day]. how many cups in a week?", "{a} cups a day, how many cups a week?", "how many cups a week is {a} a day?")),
    (7, ("a week has 7 days",), "eggs", ("my hens lay {a} eggs [a day|every day]. how many eggs in a week?", "we eat {a} eggs a day. eggs for one week?")),
    (7, ("a week has 7 days",), "hours", ("{who} sleeps {a} hours [a night|every night]. how many hours in a week?", "{a} hours a day, every day. how many hours a week?")),
    (12, ("a year has 12 months",), "euros", ("i [pay|save] {a} euros [a month|every month]. how much is that in a year?", "{a} euros a month, how much a year?", "how many euros a year is {a} euros a month?")),
    (2, ("pairs",), "socks", ("how many socks are in {a} pairs?", "{who} has {a} pairs of socks. how many socks?", "socks in {a} pairs[?|]", "if i own {a} pairs of socks, how many single socks is that?")),
    (2, ("pairs",), "shoes", ("how many shoes are in {a} pairs?", "{who} has {a} pairs of shoes. how many shoes?", "{a} pairs of shoes make how many shoes?")),
    (12, ("years",), "months", ("how many months are [in|there in] {a} years?", "{a} years, how many months?", "my loan runs {a} years. how many months?", "i pay monthly for {a} years. how many times?")),
    (60, ("hours",), "minutes", ("the film takes {a} hours. how many minutes?", "{who} works {a} hours. how many minutes is that?", "the flight lasts {a} hours, how many minutes?")),
    (12, ("dozen",), "pieces", ("how many is {a} dozen?", "{a} dozen[, how many is that|eggs, how many][?|]", "{who} buys {a} dozen eggs. how many eggs?", "how many eggs are in {a} dozen?")),
    (2, ("pairs",), "pieces", ("how many shoes are {a} pairs?", "{a} pairs of [socks|shoes|gloves], how many [pieces|socks|single ones]?", "i own {a} pairs of socks. how many socks [are that|]?")),
    (8, ("spiders",), "legs", ("how many legs do {a} spiders have?", "{a} spiders, how many legs?", "legs of {a} spiders[?|]")),
    (6, ("insects",), "legs", ("how many legs do {a} [ants|bees|insects|flies|beetles] have?", "{a} [ants|bees|beetles], how many legs?")),
    (4, ("animals",), "legs", ("how many legs do {a} [dogs|cats|cows|horses|sheep|tables|chairs] have?", "{a} [dogs|cats|cows|horses], how many legs?", "a farmer has {a} [cows|sheep|horses]. how many legs [is that|are there]?", "there are {a} [dogs|cats] in the yard. how many legs?")),
    (2, ("birds",), "legs", ("how many legs do {a} [birds|chickens|ducks|people] have?", "{a} [chickens|ducks|hens], how many legs?")),
    (4, ("cars",), "wheels", ("how many wheels do {a} cars have?", "{a} cars, how many wheels?", "a garage has {a} cars. how many wheels?")),
    (3, ("tricycles",), "wheels", ("how many wheels do {a} tricycles have?", "{a} tricycles, how many wheels?")),
    (2, ("bikes",), "wheels", ("how many wheels do {a} [bikes|bicycles|motorbikes] have?", "{a} bikes, how many wheels?")),
    (10, ("people",), "fingers", ("how many fingers do {a} people have?", "{a} children show all their fingers. how many?", "{a} people, how many toes?")),
    (100, ("euros",), "cents", ("how many cents [are|make] {a} [euros|dollars]?", "{a} [euros|dollars] in cents[?|]")),
    (3, ("triangles",), "sides", ("how many sides do {a} triangles have[ together|]?", "{a} triangles, how many corners?")),
    (11, ("teams",), "players", ("how many players are in {a} football teams?", "{a} football teams on the pitch, how many players?")),
)  # fmt: skip
_DRIVES = (
    "a [car|train|bus] goes {b} km an hour. how far [in|does it get in] {a} hours?", "[at|with] {b} km/h for {a} hours, how far?", "{who} cycles {b} km an hour for {a} hours. how far is that?", "a train at {b} km/h drives {a} hours. distance?", "i walk {b} km a day. how far in {a} days?", "{b} km a day for {a} days[, how far|][?|]",
)  # fmt: skip
_LEFT_OVER = (
    "{who} shares {n} {t} among {b} [friends|kids|people]. how many are left over?", "{n} {t} for {b} [kids|people|friends], [equal shares|the same for each]. how many are left over?", "{n} {t} go into {ps} of {b}. how many are left over?", "i pack {n} {t} in {ps} of {b}. how many do not fit?", "{n} {t}, {b} in each {p}. how many full {ps}, and how many left over?", "{n} {t} shared by {b} [kids|people], what is left over?",
)  # fmt: skip
_OVER_TIME = (
    "a film starts at {h} and [lasts|takes|runs] {d} hours. when [does it end|is it over]?", "it's {h} o'clock. what time is it in {d} hours?", "i start at {h} and work {d} hours. when am i done?", "the train leaves at {h} and takes {d} hours. when does it arrive?", "{h} o'clock plus {d} hours[?|]", "i sleep at {h} and need {d} hours. when do i wake up?",
)  # fmt: skip
_COUNT_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_WHOLES = {**{word: index for index, word in enumerate(_COUNT_WORDS, 1)}, "a couple": 2, "a pair": 2, "half a dozen": 6, "a dozen": 12}  # fmt: skip
_PLACES = (("box", "boxes"), ("bag", "bags"), ("basket", "baskets"), ("packet", "packets"), ("pack", "packs"), ("case", "cases"), ("tin", "tins"), ("jar", "jars"), ("crate", "crates"), ("carton", "cartons"), ("tray", "trays"), ("bundle", "bundles"))  # fmt: skip
_FACTORS = {
    "twice": 2,
    "two times": 2,
    "double": 2,
    "three times": 3,
    "four times": 4,
    "five times": 5,
    "ten times": 10,
}


def told_of(rng: Random, patterns: tuple[str, ...], **values: object) -> tuple[str, str]:
    """A story, and the unit of its answer."""
    return filled(rng, rng.choice(expand(rng.choice(patterns))), **values)


def turned(rng: Random, story: str) -> str:
    """The same story, now and then with its question before what it is asked of."""
    told, stop, ask = story.rpartition(". ")
    if not stop or not ask.startswith(("how ", "what ")) or not ask.endswith("?") or rng.random() > 0.08:
        return story
    return rng.choice((f"{ask} {told}", f"{ask[:-1]} if {told}?", f"{ask[:-1]}: {told}", f"{ask} {told}."))


def filled(rng: Random, text: str, **values: object) -> tuple[str, str]:
    """The same of one text without alternatives: what is put together anew each time has no place in a cache."""
    who, other = rng.choice(ANYONE if rng.random() < 0.35 else PEOPLE), rng.choice(PEOPLE)
    while other == who:
        other = rng.choice(PEOPLE)
    place, places = rng.choice(_PLACES)
    parts: dict[str, str] = {
        "f": rng.choice(_FOOD),
        "t": thing_of(rng),
        "c": rng.choice(_CREATURES),
        "m": rng.choice(MONEY),
    }
    story = text.format(**{"who": who, "other": other, "p": place, "ps": places, **parts, **values})
    story = in_words_now_and_then(rng, story, 0.08)
    return turned(rng, story), _unit_in(story, (parts["m"], parts["f"], parts["t"], parts["c"]))


def _unit_in(story: str, things: tuple[str, ...]) -> str:
    if "how old" in story or "age of" in story:
        return "years old"
    if " km" in story:
        return "km"
    return next((thing for thing in things if f" {thing}" in story), "")


def one_of(unit: str, number: int) -> str:
    """The unit behind this number: `1 cherry`, `1 person`."""
    odd = {"cherries": "cherry", "people": "person", "kids": "kid", "sheep": "sheep", "fish": "fish", "sandwiches": "sandwich", "years old": "year old", "cm": "cm", "m": "m", "km": "km", "": ""}  # fmt: skip
    return odd[unit] if number == 1 and unit in odd else unit if unit in odd or number != 1 else unit_of(unit, number)


def worked_out(draw: Draw, story: str, thought: str, sign: str, a: int, b: int, unit: str) -> Example:
    """One step, by hand or without thinking by the calculator."""
    result = value(sign, a, b)
    answer = f"{a} {sign} {b} = **{result}** {one_of(unit, result)}".rstrip() + "."
    call = f"{a} {'*' if sign == '×' else sign} {b}"
    return calculation(draw, story, "story", f"{thought}\n{work(sign, a, b)}", answer, result, (a, b), call, easy(sign, a, b))  # fmt: skip


def pair_of(draw: Draw, sign: str, a: Callable[[], int], b: Callable[[], int]) -> tuple[int, int]:
    """Two numbers on the asked side of the split; single digits and the table are on neither and pass for both."""
    for _ in range(400):
        x, y = a(), b()
        if sign == "-" and x < y:
            continue
        if is_held_out(sign, x, y) == draw.held and (draw.held or sign != "×" or not shows_held_out(x, y)):
            return x, y
    raise LookupError(sign)


def _small(rng: Random) -> int:
    return rng.choice((rng.randint(2, 12), rng.randint(2, 12), rng.randint(3, 30), rng.randint(10, 99), rng.randint(100, 400)))  # fmt: skip


def _counted(draw: Draw) -> Example:
    """One, two, a dozen go or come."""
    rng = draw.rng
    goes = rng.random() < 0.65
    sign = "-" if goes else "+"
    words: dict[str, int] = _WHOLES if rng.random() < 0.75 else {str(n): n for n in range(1, 13)}
    word = rng.choice(("one", "one", *words)) if "one" in words else rng.choice(tuple(words))
    a, b = pair_of(draw, sign, lambda: _small(rng), lambda: _WHOLES.get(word) or int(word))
    story, unit = told_of(rng, _GO if goes else _COME, a=a, w=word)
    return worked_out(draw, story, "what is left: subtract" if goes else "together: add", sign, a, b, unit)


def _all_or_none(draw: Draw) -> Example:
    rng = draw.rng
    a = _small(rng)
    everything = rng.random() < 0.7
    if everything:
        while difference_is_held_out(a, a):
            a = _small(rng)
        story, unit = told_of(rng, _ALL_GONE, a=a)
        thought, answer = f"all {a} go: nothing is left", f"**0** {unit}: all {a} are gone."
        if unit in MONEY:
            answer = f"**0** {unit}: all {a} are spent."
    else:
        story, unit = told_of(rng, _NONE_GONE, a=a)
        thought, answer = f"none go: all {a} stay", f"Still **{a}** {unit}: none went."
    message = (Message("user", typed(rng, story)),)
    return Example(message, thought, answer, "story", story, ("0",) if everything else (str(a),))


def _aged(draw: Draw) -> Example:
    """Younger, older, years ago, in years."""
    rng = draw.rng
    kind = rng.random()
    older = rng.random() < 0.4
    patterns = _YOUNGER if kind < 0.75 else _AGE_LATER if older else _AGE_THEN
    a, b = pair_of(draw, "+" if older else "-", lambda: rng.randint(6, 90), lambda: rng.randint(1, 40))
    while a == b:
        a, b = pair_of(draw, "+" if older else "-", lambda: rng.randint(6, 90), lambda: rng.randint(1, 5))
    word = "older" if older else "younger"
    story, _ = told_of(rng, patterns, a=a, b=b, w=word)
    reason = word if kind < 0.75 else "in years to come" if older else "years ago"
    return worked_out(
        draw, story, f"{reason}: {'add' if older else 'subtract'}", "+" if older else "-", a, b, "years old"
    )


def _multiple(draw: Draw) -> Example:
    """Twice as many; and how many together."""
    rng = draw.rng
    word = rng.choice(("twice", "twice", "twice", *_FACTORS))
    factor = _FACTORS[word]
    a, b = pair_of(draw, "×", lambda: rng.randint(13 if draw.held else 2, 99), lambda: factor)
    if rng.random() < 0.25:
        whole = a * factor
        if is_held_out("+", a, whole) == draw.held:
            story, unit = told_of(rng, _TOGETHER, a=a, w=word)
            thought = f"{word} as many: {a} × {factor}\n{work('×', a, factor)}\ntogether: {a} + {whole}\n{work('+', a, whole)}"  # fmt: skip
            total = a + whole
            answer = f"{a} × {factor} = {whole}, and {a} + {whole} = **{total}** {one_of(unit, total)}."
            return calculation(draw, story, "two steps", thought, answer, total, (a, factor, whole), f"{a} + {a} * {factor}", easy("×", a, factor))  # fmt: skip
    story, unit = told_of(rng, _TIMES_AS, a=a, w=word)
    return worked_out(draw, story, f"{word} as many: times {factor}", "×", a, b, unit)


def _halved(draw: Draw) -> Example:
    """Half as many: out of the table, which is learnt by heart, or to a hundred."""
    rng = draw.rng
    c = rng.choice((rng.randint(1, 12), rng.randint(1, 50)))
    while is_held_out("×", 2, c):
        c = rng.randint(1, 50)
    a = 2 * c
    story, unit = told_of(rng, _HALF_AS, a=a)
    answer = f"{a} / 2 = **{c}** {one_of(unit, c)}".rstrip() + "."
    thought = f"half: divide by 2\n2 × {c} = {a}, so {a} / 2 = {c}"
    message = (Message("user", typed(rng, story)),)
    return Example(message, thought, answer, "sharing", f"{a} / 2", accepted(c, 2))


def price_of(rng: Random) -> int:
    """A price in cents, as shops have them."""
    return rng.choice((rng.randint(1, 40) * 50, rng.randint(2, 400) * 5, rng.randint(1, 30) * 100 - 1, rng.randint(50, 4000)))  # fmt: skip


def cents_of(number: int) -> str:
    """So many cents as a price is written: 7.50, or 7 where nothing follows the point."""
    return f"{number // 100}.{number % 100:02d}" if number % 100 else str(number // 100)


def _as_called(cents: int) -> str:
    """So many cents as the calculator writes them in euros or dollars."""
    return plain(Fraction(cents, 100))


def _priced(draw: Draw) -> Example:
    """Prices with cents: worked in cents, or by the calculator where nothing is thought."""
    rng = draw.rng
    less = rng.random() < 0.65
    sign = "-" if less else "+"

    def note() -> int:
        return (
            rng.choice((500, 1000, 1000, 2000, 2000, 5000, 10000, rng.randint(1, 60) * 100)) if less else price_of(rng)
        )

    while True:
        x, y = pair_of(draw, sign, note, lambda: price_of(rng))
        if x != y and x % 100 + y % 100:
            break
    symbol = rng.choice("$$$€£")
    story, _ = told_of(rng, _SPENT if less else _BOTH_COST, x=cents_of(x), y=cents_of(y), s=symbol)
    named = next((unit for unit in MONEY if f" {unit}" in story), "")
    result = value(sign, x, y)

    def shown(number: int) -> str:
        return f"{cents_of(number)} {named}" if named else f"{symbol}{cents_of(number)}"

    answer = f"{cents_of(x)} {sign} {cents_of(y)} = **{shown(result)}**."
    call, said = f"{cents_of(x)} {sign} {cents_of(y)}", cents_of(result)
    steps: tuple[Step, ...] = ()
    thought = f"{'what is left: subtract' if less else 'together: add'}, in cents\n{work(sign, x, y)}\n{result} cents = {said}"  # fmt: skip
    if not draw.thinking and draw.offers("calculator"):
        steps, thought = (calculator_step(call, _as_called(result)),), f"The calculator says {_as_called(result)}."
    accept = (f"= {shown(result)}",)
    return Example((Message("user", typed(rng, story)),), thought, answer, "story", call, accept, steps=steps)


def _boxed(draw: Draw) -> Example:
    rng = draw.rng
    a, b = pair_of(draw, "×", lambda: rng.randint(2, 12), lambda: rng.choice((rng.randint(2, 12), rng.randint(13, 60))))
    if draw.held or rng.random() < 0.1:
        a, b = pair_of(draw, "×", lambda: rng.randint(2, 40), lambda: rng.randint(13, 60))
    story, unit = told_of(rng, _BOXES, a=a, b=b)
    return worked_out(draw, story, "so many in each: multiply", "×", a, b, unit)


def _known(draw: Draw) -> Example:
    """What a week, a spider or a dozen has."""
    rng = draw.rng
    while True:
        each, (group,), unit, patterns = rng.choice(_KNOWN)
        a = rng.choice((rng.randint(2, 12), rng.randint(2, 20)))
        if is_held_out("×", a, each) == draw.held and (draw.held or not shows_held_out(a, each)):
            break
    story, _ = told_of(rng, patterns, a=a)
    if "toes" in story or "corners" in story:
        unit = "toes" if "toes" in story else "corners"
    if unit == "pieces":
        unit = next((word for word in ("eggs", "socks", "shoes", "gloves") if word in story), "pieces")
    thought = f"{each} {unit} for each of the {group}: times {each}" if group != "dozen" else "a dozen is 12: times 12"
    if " has " in group:
        thought = f"{group}: times {each}"
    return worked_out(draw, story, thought, "×", a, each, unit)


def _driven(draw: Draw) -> Example:
    rng = draw.rng
    a, b = pair_of(draw, "×", lambda: rng.randint(2, 12), lambda: rng.choice((rng.randint(3, 12), rng.randint(2, 12) * 10, rng.randint(13, 99))))  # fmt: skip
    story, _ = told_of(rng, _DRIVES, a=a, b=b)
    return worked_out(draw, story, "so many in each: multiply", "×", a, b, "km")


def _left_over(draw: Draw) -> Example:
    """Out of the times table, with a rest."""
    rng = draw.rng
    while True:
        b, c = rng.randint(2, 12), rng.randint(1, 12)
        r = rng.randint(0, b - 1)
        n = b * c + r
        if not difference_is_held_out(n, b * c):
            break
    story, unit = told_of(rng, _LEFT_OVER, n=n, b=b)
    full = next((places for _, places in _PLACES if f"full {places}" in story), "")
    each = f"{c} {unit_of(full, c)}, and " if full else f"{c} each, and "
    if " of " + str(b) in story:
        each = ""
    thought = f"share, and see what is left\n{b} × {c} = {b * c}, {n} - {b * c} = {r}"
    answer = f"{each}**{r}** {one_of(unit, r)} left over: {b} × {c} = {b * c}."
    message = (Message("user", typed(rng, story)),)
    return Example(message, thought, answer, "sharing", f"{n} / {b} rest", (f"{r} {one_of(unit, r)} left",))


def _later(draw: Draw) -> Example:
    """A clock of twelve hours goes on."""
    rng = draw.rng
    h, d = rng.randint(1, 12), rng.randint(1, 10)
    end = h + d if h + d <= 12 else h + d - 12
    story, _ = told_of(rng, _OVER_TIME, h=h, d=d)
    past = f", past 12 it starts again: {h + d} - 12 = {end}" if h + d > 12 else ""
    answer = f"**{end} o'clock**: {d} hour{'s' * (d > 1)} after {h}."
    story = story.replace("1 hours", "1 hour") if d == 1 else story
    message = (Message("user", typed(rng, story)),)
    return Example(message, f"{h} + {d} = {h + d}{past}", answer, "story", f"{h} o'clock + {d}", (f"{end} o'clock",))


_KINDS: tuple[tuple[int, Maker], ...] = (
    (24, _counted), (3, _all_or_none), (14, _aged), (14, _multiple), (7, _halved), (14, _priced), (10, _boxed), (10, _known), (4, _driven), (5, _left_over), (3, _later),
)  # fmt: skip
_BY_HEART = {_all_or_none, _halved, _left_over, _later}
_STORIES = Kinds(_KINDS, {make for _, make in _KINDS} - _BY_HEART)


def implied_example(draw: Draw) -> Example:
    """A story one of whose numbers is a word, a comparison, or something that everybody knows."""
    return _STORIES.example(draw)
