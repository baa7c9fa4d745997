"""How one thing of several alike is told: by a number, a letter, a name, a code; where it stands; what is wrong with it."""

from __future__ import annotations

import json
from random import Random

from tools.demo_model.corpus.toolvalues import Said, of
from tools.demo_model.corpus.wording import pseudo_word
from tools.demo_model.corpus.wordlist import CATEGORIES

_NAMES = CATEGORIES["names"]
_CALLED = ("{}", "{}", "called {}", "called {}", "named {}", 'called "{}"', '"{}"', "we call {}", "with the name {}")
_NUMBERED = ("{}", "{}", "{}", "number {}", "no. {}", "#{}", "nr {}", "no {}")
_LETTERED = ("{}", "{}", "{}", "with the letter {}", "marked {}")
draw_spot = of(
    "field|yard|north field|cellar|upper floor|east wing|west wing|back room|main hall|hall|lower meadow|courtyard|stable|barn|entrance|south side|"
    "old building|new building|roof|ground floor|second floor|garden|tunnel|corridor|canteen|lobby|depot|annex|car park|tower|hill|river bank"
)
draw_fault = of(
    "leaks|rattles|smells of smoke|makes a strange noise|does not start|is stuck|drips|blinks red|is too loud|has a crack|shows an error|will not stop|"
    "got very hot|has no power|is frozen|vibrates|squeaks|keeps switching off|is covered in rust|has lost its cable|sparks|was hit by a car"
)


def draw_fresh(rng: Random) -> str:
    """A name that something may be given."""
    return rng.choice(
        (rng.choice(_NAMES), pseudo_word(rng).capitalize(), rng.choice(CATEGORIES["animals"]).capitalize())
    )


def _mark(rng: Random) -> tuple[str, tuple[str, ...]]:
    """What tells it from the others, and the ways to say that."""
    match rng.randrange(6):
        case 0 | 1:
            return str(rng.choice((rng.randint(1, 9), rng.randint(1, 9), rng.randint(10, 240)))), _NUMBERED
        case 2:
            return rng.choice("ABCDEFGHKLMX"), _LETTERED
        case 3:
            return f"{rng.choice('ABCDEFGHKLMX')}{rng.choice(('', '-'))}{rng.randint(1, 99)}", ("{}", "{}", "#{}")
        case _:
            return draw_fresh(rng), _CALLED


def draw_called(rng: Random) -> Said:
    """`called Lola` for Lola, `number 2` for 2."""
    value, ways = _mark(rng)
    return value, rng.choice(ways).format(value)


def _listed(rng: Random, items: list[str]) -> Said:
    joint = rng.choice((" and ", " and ", ", ", " & ", ", and "))
    said = f"{', '.join(items[:-1])}{joint}{items[-1]}" if len(items) > 1 else items[0]
    return json.dumps(items, ensure_ascii=False), said


def draw_several_called(rng: Random) -> Said:
    """A list of two to four such: `2, 5 and 9`."""
    count = rng.choice((2, 2, 2, 3, 3, 4))
    if rng.random() < 0.3:
        return _listed(rng, list({draw_fresh(rng): 0 for _ in range(count)}))
    if rng.random() < 0.5:
        return draw_several_numbers(rng)
    return _listed(rng, rng.sample("ABCDEFGHKLMX", count))


def draw_several_numbers(rng: Random) -> Said:
    """Two to four numbers of seats, pages, pumps: `12, 13 and 14`."""
    count = rng.choice((2, 2, 2, 3, 3, 4))
    highest = rng.choice((12, 40, 250))
    row = rng.choice("ABCDEFGH") if rng.random() < 0.15 else ""
    return _listed(rng, [f"{number}{row}" for number in rng.sample(range(1, highest), count)])
