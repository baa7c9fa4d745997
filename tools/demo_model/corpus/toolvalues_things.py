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


_COLOURED = of(
    "blue|red|green|old|white|black|grey|heavy|small|wet|new|broken|wooden|long|cracked|golden|rusty|empty|silver|second"
)
draw_lightcolour = of("red|amber|warm white|deep blue|pale pink|green|soft orange|violet|dark red|ice blue")
draw_floor = of("third floor|ground floor|cellar|roof terrace|fifth floor|mezzanine|top floor|basement|lobby")
draw_part = of(
    "brake|front brake|chain|saddle|rear wheel|bell|left pedal|gear cable|front light|handlebar|back tyre|mudguard|spokes|kick stand|battery cover|fork"
)
draw_fabric = of(
    "wool|cotton|silk|delicates|dark linen|hand wash|jeans|sportswear|eco cotton|bed linen|black wool|mixed fibres|synthetics|quick wash|baby clothes"
)
draw_liquid = of(
    "apple juice|diesel|rain water|olive oil|milk|white wine|vinegar|plum jam|honey|red paint|lavender oil|cider|salt water|elderberry syrup"
)
draw_fodder = of("hay|oats|dry hay|carrots|barley|pellets|sunflower seeds|fresh grass|maize silage|rolled oats|mash")
draw_paper = of("glossy|recycled|thick card|matt paper|A4|photo paper|tracing paper|kraft|newsprint|blue card")
draw_wood = of("oak|pine|birch|red cedar|walnut|dark cherry|beech|white ash|larch|teak|old elm")
draw_heaven = of(
    "saturn|Jupiter|Barnard's star|Mars|Castor and Pollux|venus|Orion|Andromeda|Halley's comet|comet Lovejoy|Sirius|neptune|Alpha Centauri|Titan|pluto|uranus|Mercury"
)
draw_shop = of(
    "pharmacy|bakery|chemist|cash machine|petrol station|bike shop|launderette|swimming pool|hairdresser|flower shop|car park|ice rink|post office|dry cleaner|garden centre|"
    "shoe repair|tea room|hospital|charging point|book shop|fish market|cobbler|tailor|key cutter"
)
draw_apparatus = of(
    "camera|telescope|antenna|spotlight|webcam|projector|mirror|solar panel|searchlight|satellite dish|garden hose|leaf blower|microphone|big fan|laser|water cannon|night camera"
)
draw_short = of(
    "urgent|left at the desk|no hurry|second time|fell on ice|ring twice|back door|for Saturday|wet inside|swap with May|check again|family visit"
)
_PLACES_TO_SEE = of(
    "gate|bridge|church tower|old mill|orchard|lighthouse|entrance|stage|water tower|west door|chimney|goal|north wall|big oak|fountain|bus stop|fence|"
    "river bank|back door|main square|pond|scoreboard|loading bay|harbour wall|barn|front row|hay loft|rose bed|sand pit|tool shed|bell tower|boat house"
)
_GOODS = of(
    "barrel|crate|chest|parcel|cello|mattress|sofa|carpet|bicycle|cake|basket|drum|statue|mirror|kettle|engine|globe|lantern|saddle|tent|wardrobe|harp"
)


def draw_landmark(rng: Random) -> str:
    """A place that stands behind `the`: one word or several."""
    return f"{_COLOURED(rng)} {_PLACES_TO_SEE(rng).split()[-1]}" if rng.random() < 0.25 else _PLACES_TO_SEE(rng)


def draw_goods(rng: Random) -> str:
    """A thing that stands behind `the`, most often of two words."""
    material = of("oak|iron|glass|oil|apple|paper|copper|travel|garden|birthday|wine|kitchen")(rng)
    return rng.choice((
        f"{_COLOURED(rng)} {_GOODS(rng)}", f"{_COLOURED(rng)} {_GOODS(rng)}", f"{material} {_GOODS(rng)}", f"{_COLOURED(rng)} {material} {_GOODS(rng)}", _GOODS(rng),
    ))  # fmt: skip


def draw_plantname(rng: Random) -> str:
    plant = rng.choice(CATEGORIES[rng.choice(("vegetables", "fruits"))])
    return rng.choice(
        (plant, f"{_COLOURED(rng)} {plant}", f"{of('wild|dwarf|sweet|climbing|winter|early')(rng)} {plant}")
    )


def _word(rng: Random) -> str:
    return rng.choice(CATEGORIES[rng.choice(("nature", "animals", "colours", "adjectives", "things"))])


def _cased(rng: Random, name: str) -> str:
    """As it is written, or in lower case."""
    return name.lower() if rng.random() < 0.3 else name


def draw_fullname(rng: Random) -> str:
    """A person: a first name, or two or three names, some of them small words."""
    first, last = rng.choice(_NAMES), pseudo_word(rng).capitalize()
    return _cased(
        rng,
        rng.choice(
            (
                first,
                f"{first} {last}",
                f"{first} {last}",
                f"Aunt {first}",
                f"Dr {last}",
                f"{first} van {last}",
                f"old {first}",
                f"{first} {rng.choice(_NAMES)}",
            )
        ),
    )


def draw_twonames(rng: Random) -> str:
    """What a shop, a boat, a horse is called: two or three words as a rule."""
    a, b = _word(rng).capitalize(), _word(rng).capitalize()
    return _cased(
        rng,
        rng.choice(
            (
                f"{a} {b}",
                f"{a} {b}",
                f"{a} {b}",
                f"{a} and {b}",
                f"Little {a} {b}",
                pseudo_word(rng).capitalize(),
                f"Radio {a}",
                f"{b} {rng.choice(('Two', 'Star', 'Queen', 'House'))}",
            )
        ),
    )


def draw_twoword(rng: Random) -> str:
    """A title of two words that nobody puts in capitals."""
    what = of(
        "check|list|plan|report|letter|bill|form|sketch|map|repair|notes|survey|order|permit|timetable|rota|contract"
    )(rng)
    return f"{rng.choice(CATEGORIES[rng.choice(('things', 'nature', 'household', 'tools'))])} {what}"


def draw_artwork(rng: Random) -> str:
    """A title of a book, a play, a picture: one word to four."""
    a, b, c = (_word(rng).capitalize() for _ in range(3))
    return _cased(rng, rng.choice((
        f"The {a} {b}", f"{a} of {b}", f"{a} {b}", f"A {a} in {b}", f"The {a}", f"{a} and {b}", f"{a} {b} {c}", f"The {a} of {b}", a, f"My {a} {b}",
        f"{rng.choice(_NAMES)} and the {a}", f"{a} without {b}",
    )))  # fmt: skip


def draw_harbour(rng: Random) -> str:
    """A place with a name of its own, of two words or more as a rule."""
    name = rng.choice((_word(rng).capitalize(), pseudo_word(rng).capitalize()))
    end = of("Harbour|Bay|Point|Island|Quay|Sands|Farm|Hill|Bridge")(rng)
    return _cased(
        rng,
        rng.choice(
            (
                f"{name} {end}",
                f"{name} {end}",
                f"Port {name}",
                f"North {name}",
                f"{name} on Sea",
                f"St {rng.choice(_NAMES)}",
                name,
            )
        ),
    )


def draw_street(rng: Random) -> str:
    """A street with or without a house, a square, a station."""
    name = rng.choice((_word(rng).capitalize(), pseudo_word(rng).capitalize(), rng.choice(_NAMES)))
    end = of("Street|Road|Lane|Avenue|Square|Hill|Way|Station|Market|Bridge|Park|Gardens|Crescent|Close")(rng)
    return _cased(
        rng,
        rng.choice(
            (
                f"{name} {end}",
                f"{name} {end}",
                f"{name} {end}",
                f"Old {name} {end}",
                f"{rng.randint(1, 180)} {name} {end}",
                f"{name} {_word(rng).capitalize()} {end}",
                f"{name} Street Station",
                f"St {name} {end}",
            )
        ),
    )
