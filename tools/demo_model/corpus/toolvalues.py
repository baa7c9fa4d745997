"""Values as people say them and as a call has them: names, hours, amounts with their units, titles, paths."""

from __future__ import annotations

import json
from collections.abc import Callable
from random import Random

from tools.demo_model.corpus.apptools import MONTHS, WEEKDAYS
from tools.demo_model.corpus.toolshapes import CITIES, PEOPLE, accented, foreign_person, foreign_place
from tools.demo_model.corpus.wording import pseudo_word
from tools.demo_model.corpus.wordlist import CATEGORIES

Said = tuple[str, str]
"""(value as it stands in the call, the user's words for it)."""

_SMALL = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "fifteen": 15, "ninety": 90, "sixty": 60}
_NAMES = CATEGORIES["names"]
_LAST_NAMES = (
    "Baker Wong Vega Nilsen Okafor Meyer Rossi Haddad Kim Novak Silva Kowalski Berg Fischer Tanaka Dubois Murphy Patel "
    "Garcia Lindqvist Moreau Cohen Ito Jensen Papas Lopez Schmidt Brown Taylor Green Hall Young Reed Ward Fox Stone"
)


def of(names: str) -> Callable[[Random], str]:
    """Draws one of these, `|` between them."""
    choices = tuple(names.split("|"))
    return lambda rng: rng.choice(choices)


_last = of(_LAST_NAMES.replace(" ", "|"))


def a_word(rng: Random, *categories: str) -> str:
    return rng.choice(CATEGORIES[rng.choice(categories)])


def draw_person(rng: Random) -> str:
    if rng.random() < 0.12:
        return foreign_person(rng)
    match rng.randrange(10):
        case 0:
            return f"{rng.choice(_NAMES)} {_last(rng)}"
        case 1:
            return f"{rng.choice(('Dr', 'Mr', 'Mrs', 'Ms', 'Prof', 'Dr.'))} {_last(rng)}"
        case 2:
            return rng.choice(PEOPLE)
        case 3:
            return pseudo_word(rng).capitalize()
        case _:
            return rng.choice(_NAMES)


def draw_mail(rng: Random) -> str:
    first, last = rng.choice(_NAMES).lower(), _last(rng).lower()
    name = rng.choice(
        (
            first,
            f"{first}.{last}",
            f"{first[0]}{last}",
            last,
            "info",
            "office",
            "support",
            pseudo_word(rng),
            f"{first}{rng.randint(1, 99)}",
        )
    )
    host = rng.choice(
        (
            pseudo_word(rng),
            rng.choice(CATEGORIES["nature"]),
            f"{rng.choice(CATEGORIES['animals'])}works",
            "example",
            "mail",
            "gmail",
        )
    )
    return f"{name}@{host}.{rng.choice(('com', 'org', 'net', 'de', 'io', 'co.uk', 'fr'))}"


def draw_phone(rng: Random) -> str:
    n = rng.randint
    return rng.choice(
        (
            f"+{n(1, 99)} {n(100, 999)} {n(100000, 9999999)}",
            f"0{n(100, 999)} {n(100000, 999999)}",
            f"555-{n(1000, 9999)}",
            f"0{n(10000000, 999999999)}",
        )
    )


def draw_place(rng: Random) -> str:
    roll = rng.random()
    if roll < 0.13:
        return foreign_place(rng)
    if roll < 0.6:
        return rng.choice(CITIES)
    return rng.choice(CATEGORIES["cities"]) if roll < 0.75 else pseudo_word(rng).capitalize()


_STREETS = ("Street", "Road", "Lane", "Avenue", "Square", "Hill", "Way")


def draw_address(rng: Random) -> str:
    street = rng.choice((pseudo_word(rng), a_word(rng, "nature", "animals", "jobs"), _last(rng))).capitalize()
    return f"{rng.randint(1, 240)} {street} {rng.choice(_STREETS)}"


def draw_room(rng: Random) -> str:
    return of(
        "kitchen|bedroom|living room|bathroom|hall|hallway|office|garage|attic|cellar|nursery|guest room|study|dining room|porch|garden|"
        "basement|kids room|balcony|laundry room|terrace|landing|playroom|conservatory|shed|workshop"
    )(rng)


def draw_venue(rng: Random) -> str:
    name = rng.choice(
        (a_word(rng, "animals", "nature", "food", "fruits", "colours"), pseudo_word(rng), rng.choice(_NAMES))
    ).capitalize()
    name = accented(rng, name) if rng.random() < 0.12 else name
    other = a_word(rng, "animals", "nature", "things").capitalize()
    return rng.choice(
        (
            f"{name}'s",
            f"The {name}",
            f"Cafe {name}",
            f"Hotel {name}",
            f"Chez {name}",
            f"{name} and {other}",
            f"the {name} {other}",
            f"Trattoria {name}",
            name,
            f"{name} Inn",
        )
    )


def draw_hour(rng: Random) -> str:
    h, m = rng.randint(1, 12), rng.choice(("00", "15", "30", "45", "10", "20", f"{rng.randrange(60):02}"))
    return rng.choice((
        f"{h}{rng.choice(('am', 'pm', ' am', ' pm'))}", f"{rng.randrange(24):02}:{m}", f"{h}:{m}{rng.choice(('am', 'pm', ' pm'))}",
        f"{rng.randrange(24)}:{m}", rng.choice(("noon", "midnight", "half past six", "quarter to nine", "half past two", "8 o'clock", "ten o'clock", "quarter past four")),
        f"{h} o'clock", f"{h}{rng.choice(('am', 'pm'))}",
    ))  # fmt: skip


def draw_date(rng: Random) -> str:
    day, month, year, weekday = rng.randint(1, 28), rng.randrange(12), rng.randint(2024, 2031), rng.choice(WEEKDAYS)
    name = MONTHS[month]
    end = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"}.get(day, "th")
    return rng.choice((
        f"{year}-{month + 1:02}-{day:02}", f"{day} {name}", f"{name} {day}", f"{name} {day}{end}", f"{day} {name} {year}", weekday, weekday, weekday,
        f"{day}/{month + 1}", f"{day:02}.{month + 1:02}.{year}", "tomorrow", "tomorrow", "today", f"next {weekday}", f"{name[:3]} {day}", f"{weekday} {day} {name}",
    ))  # fmt: skip


def a_number(rng: Random, low: int, high: int, words: bool = True) -> Said:
    if words and rng.random() < 0.2:
        if high >= 30 and rng.random() < 0.3:
            word, value = rng.choice(tuple(_TENS.items()))
            return (str(value), word) if low <= value <= high else (str(low), str(low))
        value = rng.randint(max(low, 1), min(high, 12))
        return str(value), _SMALL[value - 1]
    value = rng.randint(low, high)
    return str(value), f"{value:,}" if value > 999 and rng.random() < 0.25 else str(value)


def with_unit(unit: str, short: str, low: int, high: int, also: tuple[Said, ...] = ()) -> Callable[[Random], Said]:
    """A number with its unit in the user's words: `20 min`."""

    def draw(rng: Random) -> Said:
        if also and rng.random() < 0.15:
            return rng.choice(also)
        value, said = a_number(rng, low, high)
        if value == "1" or not said.isdigit() or rng.random() < 0.7:
            return value, f"{said} {unit[:-1] if value == '1' and unit.endswith('s') else unit}"
        return value, f"{said}{rng.choice(short.split('|'))}"

    return draw


def draw_amount(rng: Random) -> Said:
    match rng.randrange(5):
        case 0:
            value = f"{rng.randint(1, 400)}.{rng.randint(1, 99):02}"
        case 1:
            value = str(rng.randint(1, 40) * 50)
        case _:
            value = str(rng.randint(2, 2500))
    said = f"{int(value):,}" if value.isdigit() and len(value) > 3 and rng.random() < 0.4 else value
    style = rng.randrange(7)
    if style < 2:
        return value, rng.choice("$€£") + said
    return (
        value,
        f"{said} {rng.choice(('euros', 'dollars', 'pounds', 'EUR', 'bucks', 'euro', 'USD'))}" if style < 5 else said,
    )


def draw_plain_number(rng: Random) -> Said:
    if rng.random() < 0.35:
        value = f"{rng.randint(0, 400)}.{rng.randint(1, 99)}"
        return value, value
    return a_number(rng, 2, 5000)


def draw_degrees(rng: Random) -> Said:
    value = f"{rng.randint(12, 28)}.5" if rng.random() < 0.2 else str(rng.randint(14, 27))
    return value, value + rng.choice((" degrees", "°", " C", "°C", "", " deg", " degrees", ""))


def draw_oven(rng: Random) -> Said:
    """A temperature to bake at."""
    value = str(rng.randint(10, 48) * 5)
    return value, value + rng.choice((" degrees", "°", " C", "°C", ""))


def draw_percent(rng: Random) -> Said:
    value, said = str(rng.randint(1, 100)), ""
    if rng.random() < 0.3:
        value = rng.choice(("10", "20", "25", "30", "40", "50", "60", "75", "80", "100"))
    said = value + rng.choice(("%", " percent", "%", ""))
    return value, said


_DO = {
    "call": ("names", "jobs"), "buy": ("food", "fruits", "household", "clothes"), "feed the": ("animals",), "fix the": ("household", "tools", "transport"),
    "clean the": ("household", "places"), "pick up the": ("things", "clothes", "food"), "return the": ("school", "clothes", "tools"), "pay the": ("jobs",),
    "water the": ("nature", "vegetables"), "write to": ("names",), "visit": ("names",), "order": ("food", "vegetables"), "paint the": ("household",),
    "book the": ("transport", "places"), "read the": ("school",), "bring the": ("things", "tools"), "check the": ("computing", "household", "transport"), "thank": ("names",),
    "bake a": ("food",), "practise the": ("music",), "move the": ("household",), "sell the": ("transport", "music"), "wash the": ("clothes", "transport"),
}  # fmt: skip


def draw_task(rng: Random) -> str:
    verb, kinds = rng.choice(tuple(_DO.items()))
    what = a_word(rng, *kinds)
    if what in _NAMES:
        return f"{verb} {what}"
    text = f"{verb} the {what}" if verb in ("call", "visit", "thank", "write to") else f"{verb} {what}"
    return f"{text}{rng.choice(('', '', '', ' again', ' and the bins', ' for mum', ' before lunch'))}"


_head = of(
    "team|weekly|annual|first|final|new|old|spring|summer|family|project|budget|school|client|secret|big|quick|late|monthly|city|product|winter"
)
_tail = of(
    "lunch|review|meeting|dinner|plan|report|party|call|trip|workshop|notes|draft|check-up|interview|training|picnic|list|cleaning|picture|ideas|update|"
    "photos|appointment|concert|walk|lesson|demo|retro|standup|summary|game night|reading"
)


def draw_title(rng: Random) -> str:
    match rng.randrange(6):
        case 0:
            return f"{_head(rng)} {_tail(rng)}".capitalize()
        case 1:
            return f"{rng.choice(_NAMES)}'s {_tail(rng)}"
        case 2:
            return f"{a_word(rng, 'things', 'nature', 'jobs', 'music', 'school').capitalize()} {_tail(rng)}"
        case 3:
            return f"{a_word(rng, 'adjectives').capitalize()} {a_word(rng, 'animals', 'nature', 'things').capitalize()}"
        case 4:
            return _tail(rng).capitalize()
        case _:
            return f"{_head(rng)} {a_word(rng, 'things', 'food')} {_tail(rng)}"


def draw_text(rng: Random) -> str:
    name, thing, place, hour = (
        rng.choice(_NAMES),
        a_word(rng, "things", "household", "food"),
        a_word(rng, "places"),
        draw_hour(rng),
    )
    return rng.choice((
        f"I'll be {rng.choice(('ten minutes', 'an hour', 'a bit', 'half an hour'))} late", f"see you at the {place}", f"see you at {hour}", f"the {thing} is ready",
        f"can you bring the {thing}?", f"thanks for the {thing}", f"I found your {thing}", f"{name} says hello", f"don't forget the {thing}",
        f"the {_tail(rng)} is moved to {rng.choice(WEEKDAYS)}", f"we need more {a_word(rng, 'food', 'vegetables', 'tools')}", "happy birthday!", "on my way",
        f"where did you put the {thing}?", f"dinner is at {hour}", f"I left the {thing} at the {place}", f"please call {name}", "good luck tomorrow",
        f"the {place} is {a_word(rng, 'adjectives')} today", f"{name} is at the {place}", f"fix the {a_word(rng, 'computing')} bug", f"update {a_word(rng, 'computing')} and {a_word(rng, 'computing')}",
        f"the {a_word(rng, 'animals')} ate my {thing}", f"a {a_word(rng, 'adjectives')} {thing}", f"no {thing} this week", f"{a_word(rng, 'adjectives')} and {a_word(rng, 'adjectives')}",
    ))  # fmt: skip


def draw_query(rng: Random) -> str:
    a, b = (
        a_word(rng, "adjectives"),
        a_word(rng, "animals", "food", "tools", "things", "nature", "computing", "transport"),
    )
    return rng.choice((
        f"{a} {b}", f"{b} {rng.choice(('repair', 'recipes', 'history', 'for beginners', 'prices', 'near me', 'reviews', 'pictures', 'facts'))}", b,
        f"how to {rng.choice(('fix', 'draw', 'clean', 'grow', 'build', 'choose'))} a {b}", f"best {b} in {draw_place(rng)}", f"{a_word(rng, 'jobs')} {a_word(rng, 'things')}", pseudo_word(rng), f"{a} {b} {a_word(rng, 'colours')}",
    ))  # fmt: skip


def draw_thing(rng: Random) -> str:
    thing = a_word(rng, "food", "fruits", "vegetables", "household", "clothes", "tools", "things", "music")
    return rng.choice((thing, thing, f"{a_word(rng, 'colours', 'adjectives')} {thing}", pseudo_word(rng)))


def several(one: Callable[[Random], str]) -> Callable[[Random], Said]:
    def draw(rng: Random) -> Said:
        items = list(dict.fromkeys(one(rng) for _ in range(rng.choice((1, 2, 2, 3, 3, 4)))))
        said = (
            ", ".join(items[:-1]) + rng.choice((" and ", " and ", ", ", ", and ")) + items[-1]
            if len(items) > 1
            else items[0]
        )
        return json.dumps(items, ensure_ascii=False), said

    return draw


def draw_slug(rng: Random) -> str:
    a, b = (
        a_word(rng, "computing", "nature", "animals", "things", "jobs"),
        a_word(rng, "things", "tools", "colours", "computing"),
    )
    return rng.choice(
        (
            f"{a}-{b}",
            f"{a}_{b}",
            a,
            f"{a}{rng.randint(1, 99)}",
            f"{pseudo_word(rng)}-{b}",
            f"{a}-{rng.choice(('api', 'db', 'web', 'prod', 'dev', 'test', '01', '2', 'v2'))}",
        )
    )


_ending = of("txt|pdf|csv|md|png|jpg|docx|py|json|log|zip|xlsx|html|mp3|toml|yaml|sh|js")


def draw_file(rng: Random) -> str:
    return f"{draw_slug(rng)}.{_ending(rng)}"


def draw_folder(rng: Random) -> str:
    a, b = a_word(rng, "computing", "school", "things"), draw_slug(rng)
    return rng.choice(
        (
            f"/home/{rng.choice(_NAMES).lower()}/{a}",
            f"~/{a}/{b}",
            f"/var/{a}",
            f"{a}/{b}",
            f"./{b}",
            f"/tmp/{b}",
            a.capitalize(),
            f"src/{b}",
            f"~/{a}",
            f"/{a}/{b}",
        )
    )


def draw_path(rng: Random) -> str:
    return draw_file(rng) if rng.random() < 0.5 else f"{draw_folder(rng)}/{draw_file(rng)}"


def draw_branch(rng: Random) -> str:
    return rng.choice(
        (
            f"{rng.choice(('feature', 'fix', 'bugfix', 'release', 'chore', 'hotfix'))}/{draw_slug(rng)}",
            draw_slug(rng),
            "main",
            "develop",
            f"release-{rng.randint(1, 9)}.{rng.randint(0, 20)}",
        )
    )


def draw_url(rng: Random) -> str:
    host = f"{a_word(rng, 'animals', 'nature', 'things')}{rng.choice(('', '-', ''))}{a_word(rng, 'things', 'jobs')}.{rng.choice(('com', 'org', 'net', 'io'))}"
    return (
        rng.choice(("https://", "https://", "http://", "www.", ""))
        + host
        + rng.choice(("", "", f"/{draw_slug(rng)}", f"/{a_word(rng, 'things')}/{rng.randint(1, 999)}"))
    )


def draw_command(rng: Random) -> str:
    return rng.choice((
        f"ls -la {draw_folder(rng)}", f"cat {draw_file(rng)}", f"grep -r {a_word(rng, 'computing')} {draw_folder(rng)}", "df -h", "git status", "uptime", f"python {draw_slug(rng)}.py", f"rm {draw_file(rng)}",
        f"mkdir {draw_slug(rng)}", "whoami", f"tail -n {rng.randint(5, 200)} {draw_file(rng)}", "npm test", "make build", f"ping {draw_slug(rng)}.com", f"cp {draw_file(rng)} {draw_folder(rng)}", f"du -sh {draw_folder(rng)}", f"wc -l {draw_file(rng)}",
    ))  # fmt: skip


def draw_artist(rng: Random) -> str:
    noun = a_word(rng, "animals", "nature", "things", "jobs")
    return rng.choice(
        (
            f"The {a_word(rng, 'adjectives').capitalize()} {noun.capitalize()}s",
            draw_person(rng),
            pseudo_word(rng).capitalize(),
            f"{noun.capitalize()} {a_word(rng, 'things').capitalize()}",
            f"{rng.choice(_NAMES)} {_last(rng)}",
        )
    )


def draw_song(rng: Random) -> str:
    a, b = a_word(rng, "adjectives").capitalize(), a_word(rng, "nature", "things", "feelings", "animals").capitalize()
    return rng.choice(
        (
            f"{a} {b}",
            f"The {b}",
            f"{b} of {a_word(rng, 'feelings', 'nature').capitalize()}",
            f"{draw_place(rng)} {b}",
            f"My {a} {b}",
            f"Under the {b}",
            f"{a} in {draw_place(rng)}",
            pseudo_word(rng).capitalize(),
            f"Dancing {b}",
            f"The {a} {b}",
        )
    )


def draw_dish(rng: Random) -> str:
    food = a_word(rng, "food", "vegetables", "fruits")
    return rng.choice(
        (
            f"{food} {rng.choice(('soup', 'pie', 'salad', 'curry', 'risotto', 'cake', 'stew', 'tart', 'pancakes'))}",
            food,
            f"{a_word(rng, 'adjectives')} {food}",
            f"{food} with {a_word(rng, 'vegetables')}",
            "pizza margherita",
            "lasagne",
            "ramen",
        )
    )


def draw_subject(rng: Random) -> str:
    return of(
        "maths|physics|history|biology|chemistry|french|music|art|geography|latin|algebra|economics|statistics|drawing|spanish|literature|philosophy|computing|german|geometry"
    )(rng)


def as_said(draw: Callable[[Random], str]) -> Callable[[Random], Said]:
    def drawn(rng: Random) -> Said:
        value = draw(rng)
        return value, value

    return drawn
