"""Parameters of invented tools, values for them as a user names them, and the phrases that carry a value."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from tools.demo_model.corpus.apptools import MONTHS, WEEKDAYS
from tools.demo_model.corpus.example import Parameter
from tools.demo_model.corpus.toolnames import Named
from tools.demo_model.corpus.wording import pseudo_word

CITIES = (
    "Paris", "London", "Berlin", "Madrid", "Rome", "Vienna", "Prague", "Lisbon", "Dublin", "Oslo", "Stockholm",
    "Helsinki", "Copenhagen", "Warsaw", "Budapest", "Athens", "Zurich", "Geneva", "Brussels", "Amsterdam", "Munich",
    "Hamburg", "Milan", "Naples", "Porto", "Seville", "Lyon", "Glasgow", "Leeds", "Bristol", "New York", "Boston",
    "Chicago", "Denver", "Seattle", "Austin", "Toronto", "Montreal", "Vancouver", "Mexico City", "Lima", "Bogota",
    "Santiago", "Tokyo", "Osaka", "Kyoto", "Seoul", "Beijing", "Shanghai", "Hong Kong", "Bangkok", "Hanoi", "Jakarta",
    "Delhi", "Mumbai", "Cairo", "Nairobi", "Lagos", "Accra", "Cape Town", "Tunis", "Istanbul", "Ankara", "Tel Aviv",
    "Dubai", "Sydney", "Melbourne", "Perth", "Auckland", "Reykjavik", "Tallinn", "Riga", "Sofia", "Zagreb", "San Jose",
)  # fmt: skip
PEOPLE = (
    "Anna", "Ben", "Carla", "David", "Emma", "Felix", "Grace", "Hugo", "Ines", "Jack", "Kate", "Leo", "Maria", "Noah",
    "Olga", "Paul", "Rosa", "Sam", "Tina", "Umar", "Vera", "Will", "Yara", "Zoe", "Tom", "Lucy", "Omar", "Priya", "Chen",
    "Aisha", "Bob", "Alice", "Mr Smith", "Dr Jones", "Ms Lee", "Tom Baker", "Mia Wong", "Luis Vega", "Sara Nilsen",
)  # fmt: skip
_WORD_LIST = (
    "garden kitchen office bedroom garage lemon copper tiger violin planet hammer river candle bridge ladder pepper "
    "window basket silver marble rocket penguin blanket castle jungle mirror pocket saddle turnip velvet"
)  # fmt: skip
WORDS = tuple(_WORD_LIST.split())
TEXTS = (
    "buy milk", "call the bank", "see you at six", "happy birthday", "the meeting is moved", "water the plants",
    "running late", "good luck tomorrow", "back in ten minutes", "pick up the parcel", "team lunch", "first draft",
    "fix the front door", "all is well", "do not forget the keys", "thanks for the help", "weekly plan", "dinner is ready",
)  # fmt: skip


_ACCENTS = {
    "a": "áäåãàâ", "e": "éèëêęě", "i": "íïî", "o": "öóøõôő", "u": "üúûů", "n": "ñńň", "c": "çčć", "s": "šśş", "z": "žżź",
    "l": "ł", "y": "ý", "r": "ř",
}  # fmt: skip
_ACCENTED_PLACES = [
    "Düsseldorf",
    "Köln",
    "München",
    "Nürnberg",
    "Lübeck",
    "Göttingen",
    "Tübingen",
    "Zürich",
    "Genève",
    "Besançon",
    "Orléans",
    "Nîmes",
    "Saint-Étienne",
    "Málaga",
    "Cádiz",
    "León",
    "Córdoba",
    "A Coruña",
    "São Paulo",
    "Brasília",
    "Bogotá",
    "Medellín",
    "Cancún",
    "Québec",
    "Montréal",
    "Reykjavík",
    "Tromsø",
    "Bodø",
    "Århus",
    "Malmö",
    "Göteborg",
    "Örebro",
    "Umeå",
    "Jyväskylä",
    "Kraków",
    "Łódź",
    "Gdańsk",
    "Wrocław",
    "Plzeň",
    "České Budějovice",
    "Pécs",
    "Győr",
    "Timișoara",
    "Iași",
    "Niš",
    "Šibenik",
    "Évora",
    "Braga",
    "Coimbra",
    "Ålesund",
    "Pärnu",
    "Šiauliai",
    "Izmir",
    "Asunción",
    "Valparaíso",
    "Mérida",
]
_ACCENTED_PEOPLE = [
    "Zoë",
    "José",
    "Jürgen",
    "Søren",
    "Åsa",
    "Björn",
    "Renée",
    "Chloé",
    "François",
    "Inés",
    "Núria",
    "Łukasz",
    "Małgorzata",
    "Jiří",
    "Zdeněk",
    "Márta",
    "György",
    "Żaneta",
    "Anaïs",
    "Noémie",
    "Béla",
    "Käthe",
    "Günther",
    "Øyvind",
    "Joaquín",
    "Mónica",
    "Raúl",
    "João",
    "Conceição",
    "Siân",
    "Tomáš",
    "Šárka",
    "Ólafur",
    "Sigrún",
    "Gökhan",
    "José García",
    "Zoë Brännström",
    "Jürgen Müller",
    "Renée Lefèvre",
    "Søren Kjær",
    "Łukasz Wójcik",
    "Jiří Dvořák",
    "Inês Araújo",
    "Beyoncé",
]


def accented(rng: Random, word: str) -> str:
    """The word with one of its letters under an accent, where one can be."""
    places = [index for index, letter in enumerate(word) if letter in _ACCENTS]
    if not places:
        return word
    index = rng.choice(places)
    return f"{word[:index]}{rng.choice(_ACCENTS[word[index]])}{word[index + 1 :]}"


def foreign_place(rng: Random) -> str:
    """A place with letters that English lacks."""
    return rng.choice(_ACCENTED_PLACES) if rng.random() < 0.6 else accented(rng, pseudo_word(rng).capitalize())


def foreign_person(rng: Random) -> str:
    """A person with letters that English lacks."""
    return rng.choice(_ACCENTED_PEOPLE) if rng.random() < 0.5 else accented(rng, rng.choice(PEOPLE))


def draw_place(rng: Random) -> str:
    if rng.random() < 0.12:
        return foreign_place(rng)
    return rng.choice(CITIES) if rng.random() < 0.6 else pseudo_word(rng).capitalize()


def draw_person(rng: Random) -> str:
    if rng.random() < 0.1:
        return foreign_person(rng)
    return rng.choice(PEOPLE) if rng.random() < 0.6 else pseudo_word(rng).capitalize()


def draw_word(rng: Random) -> str:
    return rng.choice(WORDS) if rng.random() < 0.5 else pseudo_word(rng)


def draw_text(rng: Random) -> str:
    return rng.choice(TEXTS) if rng.random() < 0.5 else " ".join(draw_word(rng) for _ in range(rng.randint(2, 4)))


def draw_code(rng: Random) -> str:
    letters = "".join(rng.choice("ABCDEFGHKLMNPRSTX") for _ in range(rng.randint(1, 3)))
    number = rng.randint(1, 99999)
    if rng.random() < 0.25:
        return _odd_code(rng, letters, number)
    return rng.choice(
        (f"{letters}-{number}", f"{letters}{number}", str(rng.randint(100, 99999)), f"{number}-{letters}")
    )


def _odd_code(rng: Random, letters: str, number: int) -> str:
    year, mixed = rng.randint(2019, 2030), "".join(rng.choice("abcdef0123456789") for _ in range(rng.randint(5, 9)))
    return rng.choice((
        f"{letters}_{number}", f"{year}/{number % 10000:04}", f"{letters}-{year}-{number % 1000:03}", f"{letters}/{number}", mixed,
        f"{letters}.{number}", f"IMG_{number:05}", f"{letters}-{number % 100:02}-{rng.randint(1, 99):02}", f"{number}{rng.randint(10**4, 10**8)}",
        f"{letters}{number % 100}-{rng.choice('XYZKQ')}{rng.randint(1, 999)}", f"{rng.randint(1, 99)}{letters}",
    ))  # fmt: skip


def draw_date(rng: Random) -> str:
    day, month, year = rng.randint(1, 28), rng.randrange(12), rng.randint(2020, 2035)
    return rng.choice((
        f"{year}-{month + 1:02}-{day:02}", f"{day} {MONTHS[month]}", f"{MONTHS[month]} {day}",
        f"{day} {MONTHS[month]} {year}", rng.choice(WEEKDAYS), f"{day}/{month + 1}", "tomorrow",
    ))  # fmt: skip


def draw_hour(rng: Random) -> str:
    return rng.choice(
        (f"{rng.randrange(24):02}:{rng.randrange(60):02}", f"{rng.randint(1, 12)}pm", f"{rng.randrange(24)}:30")
    )


def _whole(rng: Random) -> str:
    return str(rng.choice((rng.randint(1, 12), rng.randint(10, 99), rng.randint(100, 9999))))


def _decimal(rng: Random) -> str:
    return f"{rng.randint(0, 500)}.{rng.randint(1, 9)}" if rng.random() < 0.6 else str(rng.randint(1, 500))


def _file(rng: Random) -> str:
    return f"{draw_word(rng)}{rng.choice(('', '_2', '-old', str(rng.randint(1, 99))))}.{rng.choice(('txt', 'pdf', 'csv', 'md', 'png'))}"


@dataclass(frozen=True, slots=True)
class Shape:
    """A sort of parameter. phrases carry the value {v} behind the thing that is asked for; bare: it can be the first."""

    names: tuple[str, ...]
    type: str
    value: Callable[[Random], str]
    phrases: tuple[str, ...]
    what: str
    quoted: bool = False


SHAPES = (
    Shape(("city", "place", "town", "location", "destination", "area_name"), "string", draw_place,
          ("in {v}", "for {v}", "in {v}", "of {v}", "near {v}"), "place"),
    Shape(("name", "person", "recipient", "customer", "user", "to", "contact_name", "guest"), "string", draw_person,
          ("for {v}", "of {v}", "for {v}", "to {v}"), "person"),
    Shape(("id", "code", "order_id", "reference", "number", "ticket_id", "item_id", "key"), "string", draw_code,
          ("{v}", "for {v}", "with id {v}", "number {v}", "of {v}", "for number {v}"), "number"),
    Shape(("date", "day", "when", "on_date", "start_date"), "string", draw_date, ("on {v}", "for {v}"), "date"),
    Shape(("time", "at", "start_time", "hour"), "string", draw_hour, ("at {v}", "for {v}"), "time"),
    Shape(("word", "item", "topic", "query", "tag", "keyword", "subject", "product"), "string", draw_word,
          ("for {v}", "of {v}", "for the word {v}", "on {v}", "about {v}"), "word"),
    Shape(("text", "message", "title", "content", "body", "caption"), "string", draw_text,
          ("saying {v}", "with the text {v}", "that says {v}", "titled {v}", ": {v}"), "text", True),
    Shape(("file", "path", "filename", "document_name"), "string", _file, ("for {v}", "of {v}", "from {v}"), "file"),
    Shape(("count", "limit", "quantity", "n", "people", "max_results", "copies"), "integer", _whole,
          ("for {v}", "with {l} {v}", "{l} {v}", "{l}: {v}"), "count"),
    Shape(("minutes", "days", "seconds", "hours", "weeks"), "integer", _whole, ("for {v} {l}", "{v} {l}"), "duration"),
    Shape(("amount", "price_limit", "radius", "rate", "level", "target", "weight_kg"), "number", _decimal,
          ("with {l} {v}", "{l} {v}", "{l}: {v}", "with a {l} of {v}"), "amount"),
)  # fmt: skip

_ENUMS = (
    ("unit", "celsius|fahrenheit"), ("units", "metric|imperial"), ("size", "small|medium|large"), ("scale", "km|miles"),
    ("priority", "low|normal|high"), ("format", "json|csv|text"), ("order", "asc|desc"), ("colour", "red|green|blue|white"),
    ("language", "english|french|german|spanish"), ("mode", "fast|slow|auto"), ("category", "work|home|travel"),
    ("currency", "eur|usd|gbp"), ("quality", "draft|good|best"), ("period", "day|week|month|year"), ("theme", "dark|light"),
    ("level", "easy|medium|hard"), ("sort_by", "date|name|price"), ("channel", "email|sms|phone"), ("shape", "round|square"),
)  # fmt: skip
_FLAGS = (
    "alerts", "notifications", "details", "sound", "urgent_flag", "history", "images", "private_mode", "dry_run", "verbose",
    "reminders", "tracking", "preview", "backup", "insurance", "extras", "subtitles", "captions", "autosave", "repeat",
)  # fmt: skip
_FLAG_ON = ("with {l} on", "{l} on", "and turn {l} on", "with {l}", "{l}: yes", "including {l}", "{l} true")
_FLAG_OFF = ("with {l} off", "{l} off", "without {l}", "{l}: no", "no {l}", "and leave {l} off", "{l} false")
_ENUM_PHRASES = ("in {v}", "{l} {v}", "with {l} {v}", "{l}: {v}", "with {v} {l}", "using {v}")


@dataclass(frozen=True, slots=True)
class Filled:
    """A parameter with a value: value as it stands in the call, said as the user's phrase has it, {v} in the phrase."""

    parameter: Parameter
    what: str
    value: str
    said: str
    phrase: str
    shape: Shape | None = None

    def again(self, rng: Random) -> Filled:
        """The same parameter with another value; its words are those of the first one."""
        if self.shape is None:
            return self
        value = self.value
        while value == self.value:
            value = self.shape.value(rng)
        return replace(self, value=value, said=f'"{value}"' if self.said.startswith('"') else value)


def _first(rng: Random) -> Filled:
    shape = rng.choice(SHAPES)
    name = rng.choice(shape.names)
    value = shape.value(rng)
    if shape.type == "string" and not shape.quoted and rng.random() < 0.25:
        value = value.lower()
    said = f'"{value}"' if shape.quoted and rng.random() < 0.8 else value
    phrase = rng.choice(shape.phrases).replace("{l}", name.replace("_", " "))
    description = rng.choice((f"The {name}", f"the {shape.what}", "", name.replace("_", " ")))
    return Filled(Parameter(name, shape.type, description), shape.what, value, said, phrase, shape)


def _choice(rng: Random) -> Filled:
    name, texts = rng.choice(_ENUMS)
    choices = tuple(texts.split("|"))
    value = rng.choice(choices)
    phrase = rng.choice(_ENUM_PHRASES).replace("{l}", name.replace("_", " "))
    return Filled(Parameter(name, "string", f"The {name}", True, choices), name, value, value, phrase)


def _flag(rng: Random) -> Filled:
    name = rng.choice(_FLAGS)
    on = rng.random() < 0.5
    phrase = rng.choice(_FLAG_ON if on else _FLAG_OFF).replace("{l}", name.replace("_", " "))
    return Filled(Parameter(name, "boolean", f"Whether {name}", True), name, "true" if on else "false", "", phrase)


def draw_parameters(rng: Random) -> list[Filled]:
    """None to four parameters with distinct names and senses, each with a value; the first is a required one."""
    count = rng.choices((0, 1, 2, 3, 4), (1, 5, 4, 2, 1))[0]
    found: list[Filled] = []
    while len(found) < count:
        maker = _first if not found else rng.choices((_first, _choice, _flag), (5, 3, 2))[0]
        one = maker(rng)
        if any(one.parameter.name == other.parameter.name or one.what == other.what for other in found):
            continue
        found.append(one)
    return found


_STATES = (
    "open", "closed", "sunny", "cloudy", "light rain", "delayed", "on time", "busy", "quiet", "ready", "out of order",
    "in transit", "delivered", "good", "poor", "green", "red", "stable", "high", "low", "running", "stopped", "clear",
)  # fmt: skip
_UNITS = ("", "", "", " points", "%")
_MONEY = (" EUR", " USD", " GBP", "")
_UNITS_OF = {
    "temperature": (" C", " degrees", ""), "distance": (" km", " miles", " m"), "speed": (" km/h", " m/s"),
    "weight": (" kg", " g"), "height": (" m", " cm"), "altitude": (" m",), "depth": (" m",), "area": (" m2", " km2"),
    "volume": (" litres", " m3"), "humidity": ("%",), "rainfall": (" mm",), "pressure": (" hPa", " bar"), "voltage": (" V",),
    "level": ("%", " litres", ""), "rate": ("%", ""), "size": (" MB", " kB", " GB"), "population": ("", " people"),
    "count": ("",), "length": ("", " people"), "income": _MONEY, "price": _MONEY, "balance": _MONEY, "salary": _MONEY,
    "rent": _MONEY, "tax": _MONEY, "fare": _MONEY, "toll": _MONEY, "postage": _MONEY, "budget": _MONEY, "fee": _MONEY,
}  # fmt: skip


def draw_value(rng: Random, named: Named) -> str:
    """What a look-up finds."""
    match named.kind:
        case "amount":
            measured = named.noun.split()[-1]
            whole = measured in ("count", "length", "population") or rng.random() < 0.5
            number = _whole(rng) if whole else _decimal(rng)
            return number + rng.choice(_UNITS_OF.get(measured, _UNITS))
        case "state":
            return rng.choice(_STATES)
        case "moment":
            return draw_hour(rng) if rng.random() < 0.5 else draw_date(rng)
        case _:
            return rng.choice((draw_place, draw_person, draw_word, draw_text, draw_code))(rng)


def as_result(rng: Random, pairs: list[tuple[str, str]]) -> str:
    """A result with these values: JSON, lines, or the last value alone."""
    alone = pairs[-1][1]
    rng.shuffle(pairs)
    match rng.randrange(6):
        case 0 | 1 | 2:
            values = {key: int(value) if value.isdigit() and rng.random() < 0.7 else value for key, value in pairs}
            return json.dumps(values, separators=rng.choice(((",", ":"), (", ", ": "))))
        case 3:
            return "\n".join(f"{key}: {value}" for key, value in pairs)
        case 4:
            return ", ".join(f"{key}={value}" for key, value in pairs)
        case _:
            return alone
