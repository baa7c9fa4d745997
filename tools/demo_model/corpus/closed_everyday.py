"""More that children know by heart: the young of animals, mixed colours, rows that go on, what a dozen is. Data only."""

from __future__ import annotations

from tools.demo_model.corpus.closed_tables import (
    MONTHS,
    PLANETS,
    RAINBOW,
    SEASONS,
    UNITS,
    WEEK,
    in_words,
    ordinal,
    roman,
)

YOUNG = (
    ("dog", "a puppy"), ("cat", "a kitten"), ("cow", "a calf"), ("horse", "a foal"), ("sheep", "a lamb"), ("pig", "a piglet"), ("goat", "a kid"), ("hen", "a chick"), ("chicken", "a chick"), ("duck", "a duckling"), ("goose", "a gosling"), ("swan", "a cygnet"), ("lion", "a cub"), ("bear", "a cub"), ("tiger", "a cub"), ("fox", "a cub"), ("deer", "a fawn"), ("kangaroo", "a joey"), ("koala", "a joey"), ("frog", "a tadpole"), ("elephant", "a calf"), ("whale", "a calf"), ("dolphin", "a calf"), ("giraffe", "a calf"), ("seal", "a pup"), ("wolf", "a cub, or a pup"), ("rooster", "a chick"), ("bird", "a chick"), ("human", "a baby"), ("donkey", "a foal"),
)  # fmt: skip
YOUNG_UNKNOWN = ("platypus", "llama", "penguin", "spider", "shark", "squid", "snail", "hamster", "bat", "camel", "crocodile", "eel", "hedgehog", "badger", "pigeon", "porcupine", "turkey", "owl", "eagle", "alpaca", "otter", "mosquito", "walrus", "salmon", "snake", "turtle", "beaver", "gorilla", "oyster", "cod", "jellyfish", "hare", "moose", "peacock")  # fmt: skip
YOUNG_ASKS = ("what do you call a baby {x}?", "what is a baby {x} called?", "what's a baby {x} called?", "whats a baby {x}", "what's a baby {x}?", "baby {x} name?", "baby {x}?", "how is the young of a {x} called?", "the young of a {x}?", "a baby {x} is called?", "name for a baby {x}?", "what's the word for a young {x}?", "a young {x} is a?", "what do we call a young {x}?", "how do you call the baby of a {x}?", "the baby of a {x} is?")  # fmt: skip

_MIXED = (("red", "blue", "purple"), ("blue", "yellow", "green"), ("red", "yellow", "orange"), ("black", "white", "grey"), ("red", "white", "pink"))  # fmt: skip
MIXED = tuple((f"{x} and {y}", z) for one, other, z in _MIXED for x, y in ((one, other), (other, one)))
_PAINTS = ("red", "blue", "yellow", "green", "purple", "orange", "black", "white", "pink", "brown", "grey", "turquoise")
_KNOWN = {frozenset(mixed[:2]) for mixed in _MIXED}
MIXED_UNKNOWN = tuple(f"{x} and {y}" for x in _PAINTS for y in _PAINTS if x != y and frozenset((x, y)) not in _KNOWN)
MIXED_ASKS = ("what do you get when you mix {x}?", "what do you get if you mix {x}?", "what colo[u|]r do {x} make?", "what do {x} make?", "what does mixing {x} give?", "{x} mixed?", "{x} makes?", "mix {x}", "{x} together make which colour?", "if i mix {x}, what colo[u|]r do i get?", "which colo[u|]r is {x} mixed?", "i mix {x} paint. what comes out?", "what happens when i mix {x}?", "{x} gives what?", "mixing {x} gives?", "what colo[u|]r is {x} together?")  # fmt: skip

_ROWS: tuple[tuple[str, ...], ...] = (
    WEEK, MONTHS, SEASONS, PLANETS, RAINBOW, tuple(in_words(n) for n in range(1, 21)), tuple(ordinal(n) for n in range(1, 13)), tuple(in_words(n) for n in range(10, 101, 10)),
    tuple(roman(n) for n in range(1, 13)), tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), ("do", "re", "mi", "fa", "so", "la", "ti", "do"), ("once", "twice", "three times", "four times"), ("one hundred", "two hundred", "three hundred", "four hundred", "five hundred"),
)  # fmt: skip


def _rows() -> tuple[tuple[str, str], ...]:
    """Two to four of a row, and the one that follows."""
    found = []
    for row in _ROWS:
        for start in range(len(row)):
            for size in (3, 2, 3, 4):
                if start + size < len(row):
                    joint = ", " if len(row[0]) < 3 or row[0].endswith("times") or (start + size) % 3 else " "
                    found.append((joint.join(row[start : start + size]), row[start + size]))
    return tuple(dict.fromkeys(found))


ROWS = _rows()
ROW_ASKS = ("{x}", "{x}", "{x} ...", "{x}, ...", "{x} and?", "{x}, and?", "{x} and then?", "{x}, what comes next?", "{x} what's next?", "what comes next: {x}", "what's next: {x}?", "continue: {x}", "go on: {x}", "{x} - go on", "{x}, next?", "what follows: {x}?", "{x} and after that?", "next one: {x}", "{x}, and now you", "{x}, your turn", "what comes after {x}?", "{x} then?", "complete: {x}", "finish the row: {x}")  # fmt: skip

NUMBER_NAMES = (
    ("dozen", "12 of a thing"), ("half dozen", "6 of a thing"), ("baker's dozen", "13 of a thing"), ("score", "20 of a thing"), ("gross", "144 of a thing, a dozen dozens"), ("pair", "2 of a thing"), ("couple", "2 of a thing"), ("trio", "3 together"), ("quartet", "4 together"), ("quintet", "5 together"), ("duo", "2 together"), ("decade", "10 years"), ("century", "100 years"), ("millennium", "1000 years"), ("fortnight", "14 days, two weeks"),
    ("million", "1000 thousands, a one with 6 zeros"), ("billion", "1000 millions, a one with 9 zeros"), ("thousand", "10 hundreds, a one with 3 zeros"), ("leap year", "a year of 366 days"), ("byte", "8 bits"), ("kilo", "1000 grams"), ("tonne", "1000 kilograms"), ("kilometre", "1000 metres"), ("weekend", "2 days, Saturday and Sunday"),
)  # fmt: skip
NUMBER_NAME_ASKS = ("what is a {x}?", "what's a {x}?", "whats a {x}", "how many is a {x}?", "how much is a {x}?", "a {x} is how many?", "a {x} is what?", "{x}: how many?", "what does {x} mean?", "how many are in a {x}?", "what do people mean by a {x}?", "explain a {x}", "a {x}, what is that?", "what is meant by a {x}?")  # fmt: skip

# Measures of one kind in two systems, many and one: how many of the one make the other is not by heart, though it sounds so.
_CROSSED = (
    ("grams kilograms kilos g kg milligrams", "a pound; an ounce; a stone; a hundredweight; a carat", "pounds ounces lbs stones", "a kilo; a kilogram; a kg; a gram; a tonne; 100 grams"),
    ("centimetres cm millimetres mm metres meters km kilometres centimeters", "a foot; an inch; a yard; a mile; a nautical mile; a furlong; a fathom", "feet inches yards miles furlongs", "a metre; a meter; a kilometre; a km; a centimetre; a cm"),
    ("litres liters ml millilitres grams", "a gallon; a pint; a cup; a tablespoon; a teaspoon; a quart; a barrel; a fluid ounce", "gallons pints cups teaspoons tablespoons quarts", "a litre; a liter; half a litre; a millilitre; 100 ml"),
    ("hectares", "an acre; a square mile", "acres", "a hectare; a square kilometre"),
    ("euros yen rupees pounds francs", "a dollar; a us dollar; a bitcoin; a peso", "dollars yen rupees pesos", "a euro; a pound sterling; a franc; a bitcoin"),
)  # fmt: skip
CROSSED = tuple(
    f"{many} in {one.strip()}"
    for ours, theirs, also, ones in _CROSSED
    for kinds, singles in ((ours, theirs), (also, ones))
    for many in kinds.split()
    for one in singles.split(";")
    if f"{many} in {one.strip()}" not in dict(UNITS)
)
