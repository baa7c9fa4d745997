"""The closed facts without a slot: the lists that are recited whole, forwards and backwards, those that stand in a table,
and the single facts that everybody asks for."""

from __future__ import annotations

from tools.demo_model.corpus.closed_tables import MONTH_LENGTHS, MONTHS, PLANETS, RAINBOW, SEASONS, WEEK, Listed

_LIST_ASKS = ("[what are|list|name|tell me|recite|give me|say|write down] {t}", "can you [list|name|recite] {t}?", "do you know {t}?", "{t}[|?| please| in order]", "i need {t}", "list of {t}", "write {t} as a list")  # fmt: skip


def _list_asks(*names: str) -> tuple[str, ...]:
    return tuple(pattern.replace("{t}", name) for name in names for pattern in _LIST_ASKS)


def _recited(name: str, names: tuple[str, ...], items: tuple[str, ...], lead: str) -> Listed:
    line = f"{lead}: {', '.join(items)}."
    numbered = f"{lead}:\n\n" + "\n".join(f"{n}. {item}" for n, item in enumerate(items, 1))
    accept = (f"{items[-2]}, {items[-1]}".lower(), f"{len(items)}. {items[-1]}".lower())
    answers = (line, numbered) if len(items) < 15 else (line,)
    return Listed(name, _list_asks(*names), answers, f"{lead}. I know them by heart.", accept)


_RECITED = (
    _recited("week", ("the days of the week", "all days of the week", "the weekdays in order"), WEEK, "The seven days"),
    _recited("months", ("the months", "the months of the year", "all twelve months"), MONTHS, "The twelve months"),
    _recited("seasons", ("the seasons", "the four seasons", "the seasons of the year"), SEASONS, "The four seasons"),
    _recited("planets", ("the planets", "all planets", "the planets of the solar system", "the planets from the sun outwards"), PLANETS, "The eight planets, from the Sun outwards"),
    _recited("rainbow", ("the colours of the rainbow", "the colors of the rainbow", "the rainbow colours"), RAINBOW, "The colours of the rainbow"),
    _recited("primary colours", ("the primary colours", "the primary colors", "the three primary colours"), ("red", "yellow", "blue"), "The primary colours of paint"),
    _recited("compass", ("the points of the compass", "the compass directions", "the four directions"), ("north", "east", "south", "west"), "The four points of the compass"),
    _recited("continents", ("the continents", "the seven continents", "all continents"), ("Africa", "Antarctica", "Asia", "Australia", "Europe", "North America", "South America"), "The seven continents"),
    _recited("oceans", ("the oceans", "the five oceans", "the names of the oceans"), ("the Atlantic", "the Pacific", "the Indian", "the Arctic", "the Southern Ocean"), "The five oceans"),
    _recited("alphabet", ("the alphabet", "the letters of the alphabet", "the abc", "all letters from a to z"), tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), "The alphabet"),
    _recited("vowels", ("the vowels", "the five vowels", "the vowels of the alphabet"), tuple("AEIOU"), "The five vowels"),
    _recited("senses", ("the five senses", "the senses", "the human senses"), ("sight", "hearing", "smell", "taste", "touch"), "The five senses"),
    _recited("small primes", ("the primes up to 30", "the prime numbers below 30", "the first ten primes"), tuple(["2", "3", "5", "7", "11", "13", "17", "19", "23", "29"]), "The first ten primes"),
    _recited("powers of two", ("the powers of two", "the powers of 2", "the first powers of two"), tuple(["1", "2", "4", "8", "16", "32", "64", "128", "256", "512", "1024"]), "The powers of two, to 2^10"),
    _recited("capitals known", ("the capitals you know", "all the capitals you know", "the capital cities that you know"), ("Paris", "Berlin", "Rome", "Madrid", "Tokyo", "London", "Washington, D.C.", "Vienna", "Lisbon", "Athens", "Cairo", "Ottawa", "Beijing", "New Delhi", "Moscow"), "The fifteen capitals I know"),
    _recited("basic shapes", ("basic shapes", "some simple shapes", "the names of simple shapes"), ("circle", "triangle", "square", "rectangle", "pentagon", "hexagon"), "Six simple shapes"),
)  # fmt: skip


def _backwards(name: str, names: tuple[str, ...], items: tuple[str, ...], lead: str) -> Listed:
    turned = tuple(text for said in names for text in (f"{said} backwards", f"{said} in reverse", f"{said} in reverse order", f"{said} from the end", f"{said} from last to first"))  # fmt: skip
    return _recited(f"{name} backwards", turned, items[::-1], f"{lead}, from the end")


_BACKWARDS = (
    _backwards("week", ("the days of the week", "days of the week", "the week"), WEEK, "The seven days"),
    _backwards("months", ("the months", "the months of the year", "months of the year"), MONTHS, "The twelve months"),
    _backwards("planets", ("the planets", "the eight planets"), PLANETS, "The eight planets"),
    _backwards("alphabet", ("the alphabet", "alphabet", "the abc"), tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), "The alphabet"),
    _backwards("rainbow", ("the rainbow colours", "the colours of the rainbow"), RAINBOW, "The colours of the rainbow"),
)  # fmt: skip

_TABLE_ASKS = ("[make|create|write|draw|give me|show me|do][| me] a [|markdown |small ]table of {t}", "[a |]table of {t}[| please]", "{t} [as|in] a table", "{t} table", "table: {t}", "put {t} in a table", "can you make a table of {t}?", "i want a table of {t}", "table with {t}", "{t}, in a table please")  # fmt: skip


def _tabled(
    name: str, names: tuple[str, ...], heads: tuple[str, ...], rows: tuple[tuple[str, ...], ...], after: str = ""
) -> Listed:
    lines = (heads, ("---",) * len(heads), *rows)
    text = "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
    asks = tuple(pattern.replace("{t}", said) for said in names for pattern in _TABLE_ASKS)
    thought = f"A table by heart: {', '.join(heads)}. {len(rows)} rows."
    return Listed(f"table of {name}", asks, (text + after,), thought, (f"| {' | '.join(rows[-1])} |".lower(),))


def _numbered(items: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple((str(index), item) for index, item in enumerate(items, 1))


_PLANETS = ("the planets", "planets", "the planets in order", "the eight planets", "the solar system", "the planets of the solar system")  # fmt: skip
_ASKED_TOO = ("their sizes", "their size", "their moons", "their diameters", "their distances", "their distance from the sun", "their mass", "size", "distance")  # fmt: skip
_TABLED = (
    _tabled("planets", _PLANETS, ("no.", "planet"), _numbered(PLANETS)),
    _tabled("planets with more", tuple(f"the planets [and|with] {more}" for more in _ASKED_TOO), ("no.", "planet"), _numbered(PLANETS), "\n\nTheir order I know; their figures I do not."),
    _tabled("week", ("the days of the week", "the weekdays", "days of the week", "the week"), ("no.", "day"), _numbered(WEEK)),
    _tabled("months", ("the months", "the months and their days", "the months of the year", "months and days", "how many days each month has", "the lengths of the months"), ("month", "days"), tuple(zip(MONTHS, MONTH_LENGTHS, strict=True))),
    _tabled("seasons", ("the seasons", "the four seasons"), ("no.", "season"), _numbered(SEASONS)),
    _tabled("rainbow", ("the rainbow colours", "the colours of the rainbow"), ("no.", "colour"), _numbered(RAINBOW)),
    _tabled("primes", ("the first ten primes", "the primes up to 30", "small primes"), ("no.", "prime"), _numbered(tuple(["2", "3", "5", "7", "11", "13", "17", "19", "23", "29"]))),
    _tabled("squares", ("the squares up to 10", "the first ten squares", "squares from 1 to 10", "the square numbers"), ("n", "n²"), tuple((str(n), str(n * n)) for n in range(1, 11))),
)  # fmt: skip

_SINGLE = (
    Listed("months of 30 days", ("[which|what] months [have|are with] [30|thirty] days?", "months [with|of] [30|thirty] days", "[name|list|tell me|give me] the months with [30|thirty] days", "how many months have [30|thirty] days?", "which of the months have only 30 days?", "the [short months|months with 30 days]", "what are the months that have 30 days?"),
           ("**Four** have 30 days: April, June, September and November.",), "Months of 30 days: April, June, September, November. Four.", ("april, june, september and november",), 1.0),
    Listed("months of 31 days", ("[which|what] months [have|are with] [31|thirty-one] days?", "months [with|of] 31 days", "[name|list|tell me|give me] the months with [31|thirty-one] days", "how many months have [31|thirty-one] days?", "which months are the longest?", "the [long months|months with 31 days]", "what are the months that have 31 days?"),
           ("**Seven** have 31 days: January, March, May, July, August, October and December.",), "Months of 31 days: January, March, May, July, August, October, December. Seven.", ("july, august, october and december",), 1.0),
    Listed("shortest month", ("[which|what] [is|'s] the shortest month[?| of the year?]", "the shortest month", "which month is [the shortest|shortest]?", "which month has [fewer than 30 days|the fewest days|less than 30 days|only 28 days]?", "the month with the fewest days"),
           ("**February**, with 28 days, or 29 in a leap year.",), "The shortest month: February.", ("february",), 0.6),
    Listed("longest word", ("[what is|what's|whats|tell me|give me|say|do you know] the longest [english |]word[| you know| there is| in the dictionary| in english| in the world| you can spell]", "longest word[| you know| ever| in english]", "the longest word", "[say|give me|tell me|write|i want] a [very |really |super |]long word", "what long words do you know?", "which word is the longest of all?", "how long is the longest word?", "spell the longest word you know"),
           ("I keep no list to search. A famous long one is **antidisestablishmentarianism**: 28 letters.", "A famous long one is **antidisestablishmentarianism**, with 28 letters; I keep no list to find a longer one in."), "The longest word: I keep no list. One I know by heart has 28 letters.", ("antidisestablishmentarianism",), 1.2),
    Listed("shortest word", ("[what is|what's|tell me] the shortest [english |]word[| you know| there is| in english]", "shortest word[| you know|]", "give me a [very |]short word"),
           ("**a**, or **I**: one letter each, and no word has fewer.",), "The shortest words: a and I, one letter.", ("one letter",), 0.5),
    Listed("pangram", ("[what is|what's|give me|tell me|do you know|write] a [pangram|sentence with all letters|sentence that uses every letter]", "a sentence with every letter of the alphabet", "pangram[| please]"),
           ("*The quick brown fox jumps over the lazy dog*: all 26 letters are in it.",), "A pangram that I know: the quick brown fox.", ("quick brown fox",), 0.5),
)  # fmt: skip
LISTS = (*_RECITED, *_BACKWARDS, *_TABLED, *_SINGLE)
