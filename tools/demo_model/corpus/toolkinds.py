"""What the arguments of real tools are, each with the phrases that carry it: a person, an hour, a path, an amount."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from tools.demo_model.corpus.apptools import MONTHS, WEEKDAYS
from tools.demo_model.corpus.toolshapes import draw_code
from tools.demo_model.corpus.toolvalues import (
    Said,
    a_number,
    a_word,
    as_said,
    draw_address,
    draw_amount,
    draw_artist,
    draw_branch,
    draw_command,
    draw_date,
    draw_degrees,
    draw_dish,
    draw_file,
    draw_folder,
    draw_hour,
    draw_mail,
    draw_oven,
    draw_path,
    draw_percent,
    draw_person,
    draw_phone,
    draw_place,
    draw_plain_number,
    draw_query,
    draw_room,
    draw_slug,
    draw_song,
    draw_subject,
    draw_task,
    draw_text,
    draw_thing,
    draw_title,
    draw_url,
    draw_venue,
    of,
    several,
    with_unit,
)
from tools.demo_model.corpus.toolvalues_things import (
    draw_apparatus,
    draw_artwork,
    draw_called,
    draw_fabric,
    draw_fault,
    draw_floor,
    draw_fodder,
    draw_fresh,
    draw_fullname,
    draw_goods,
    draw_harbour,
    draw_heaven,
    draw_landmark,
    draw_lightcolour,
    draw_liquid,
    draw_paper,
    draw_part,
    draw_plantname,
    draw_several_called,
    draw_several_numbers,
    draw_shop,
    draw_short,
    draw_spot,
    draw_street,
    draw_twonames,
    draw_twoword,
    draw_wood,
)
from tools.demo_model.corpus.wording import pseudo_word
from tools.demo_model.corpus.wordlist import CATEGORIES

_NAMES = CATEGORIES["names"]


@dataclass(frozen=True, slots=True)
class Kind:
    """A sort of value. phrases carry {v} behind a request. open: it has no clear end, so what follows it needs quotes;
    quotes: how often it stands in quotes anyway."""

    type: str
    draw: Callable[[Random], Said]
    phrases: tuple[str, ...]
    quotes: float = 0.03
    open: bool = False


def _kind(draw: Callable[[Random], str], phrases: str, quotes: float = 0.03, open: bool = False) -> Kind:
    return Kind("string", as_said(draw), tuple(phrases.split("|")), quotes, open)


def _counted(type_: str, draw: Callable[[Random], Said], phrases: str) -> Kind:
    return Kind(type_, draw, tuple(phrases.split("|")), 0.0)


def _celsius(rng: Random) -> Said:
    """A temperature of a day or a fridge: the number alone is the value."""
    value = f"{rng.randint(-12, 38)}{'.5' if rng.random() < 0.2 else ''}"
    return value, value + rng.choice(("", "", "", " C", "°C"))


def _body_kilos(rng: Random) -> Said:
    value = f"{rng.randint(44, 120)}{rng.choice(('', '', '.5', '.2'))}"
    return value, value + rng.choice((" kg", "kg", " kilos", ""))


_HOURS_IN_MINUTES: tuple[Said, ...] = (
    ("60", "an hour"),
    ("30", "half an hour"),
    ("120", "two hours"),
    ("15", "a quarter of an hour"),
    ("60", "1 hour"),
    ("180", "3 hours"),
    ("120", "2 hours"),
    ("90", "an hour and a half"),
    ("90", "one and a half hours"),
    ("90", "1.5 hours"),
    ("45", "three quarters of an hour"),
    ("75", "an hour and a quarter"),
    ("150", "two and a half hours"),
)
_DOZENS: tuple[Said, ...] = (("12", "a dozen"), ("12", "one dozen"), ("6", "half a dozen"), ("24", "two dozen"))


def _pieces(rng: Random) -> Said:
    """How many of a thing: in figures, in words, by the dozen."""
    return rng.choice(_DOZENS) if rng.random() < 0.12 else a_number(rng, 1, 30)


UNIT_FAMILIES = tuple(tuple(text.split("|")) for text in (
    "km|miles|feet|metres|inches|cm|yards", "kg|pounds|ounces|grams|stones|tons", "litres|gallons|cups|ml|pints", "celsius|fahrenheit|kelvin", "hours|minutes|seconds|days|weeks",
    "m/s|km/h|mph|knots",
))  # fmt: skip
KINDS: dict[str, Kind] = {
    "person": _kind(draw_person, "for {v}|to {v}|with {v}"),
    "people": Kind("array", several(draw_person), ("with {v}", "and invite {v}", "together with {v}"), 0.0),
    "mail": _kind(draw_mail, "to {v}|for {v}"),
    "mails": Kind("array", several(draw_mail), ("to {v}", "for {v}"), 0.0),
    "phone": _kind(draw_phone, "to {v}|on {v}|at {v}"),
    "place": _kind(draw_place, "in {v}|for {v}"),
    "country": _kind(lambda rng: rng.choice(CATEGORIES["countries"]), "in {v}|for {v}"),
    "address": _kind(draw_address, "to {v}|at {v}|for {v}", 0.06),
    "room": _kind(draw_room, "in the {v}|for the {v}|of the {v}"),
    "venue": _kind(draw_venue, "at {v}", 0.08),
    "hour": _kind(draw_hour, "at {v}|for {v}"),
    "date": _kind(draw_date, "on {v}|for {v}"),
    "past": _kind(lambda rng: draw_date(rng).replace("tomorrow", "yesterday").replace("next ", "last "), "on {v}|for {v}"),
    "month": _kind(lambda rng: rng.choice(MONTHS), "for {v}|in {v}"),
    "weekday": _kind(lambda rng: rng.choice(WEEKDAYS), "on {v}|for {v}|every {v}"),
    "minutes": _counted("integer", with_unit("minutes", "min| min|m", 1, 90, _HOURS_IN_MINUTES), "for {v}|lasting {v}"),
    "seconds": _counted("integer", with_unit("seconds", "s| sec| secs", 5, 120, (("60", "a minute"), ("60", "one minute"))), "for {v}"),
    "hours": _counted("number", with_unit("hours", "h| h| hrs", 1, 48, (("0.5", "half an hour"), ("1.5", "an hour and a half"), ("2.5", "two and a half hours"), ("1", "an hour"))), "for {v}"),
    "days": _counted("integer", with_unit("days", "d| days", 1, 30), "for {v}|over {v}"),
    "nights": _counted("integer", with_unit("nights", " nights", 1, 14), "for {v}|staying {v}"),
    "heads": _counted("integer", with_unit("people", " persons| people| guests", 2, 12), "for {v}"),
    "grams": _counted("number", with_unit("grams", "g| g", 5, 900), "with {v}|weighing {v}"),
    "kilos": _counted("number", with_unit("kg", "kg| kilos", 1, 120), "of {v}|weighing {v}"),
    "km": _counted("number", with_unit("km", "km| kilometres", 1, 60), "of {v}|over {v}|within {v}"),
    "count": _counted("integer", lambda rng: a_number(rng, 1, 30), "{v} of them"),
    "pieces": _counted("integer", _pieces, "{v} of them"),
    "big": _counted("integer", lambda rng: a_number(rng, 10, 60000), "up to {v}"),
    "number": _counted("number", draw_plain_number, "of {v}"),
    "amount": _counted("number", draw_amount, "of {v}|for {v}"),
    "degrees": _counted("number", draw_degrees, "to {v}|at {v}"),
    "oven": _counted("number", draw_oven, "to {v}|at {v}"),
    "sides": _counted("integer", lambda rng: a_number(rng, 6, 100), "with {v} sides"), "face": _counted("integer", as_said(lambda rng: str(rng.randint(1, 6))), "{v}"),
    "far": _counted("integer", as_said(lambda rng: str(rng.randint(3, 9000))), "{v}"),
    "celsius": _counted("number", _celsius, "{v}"),
    "percent": _counted("integer", draw_percent, "to {v}|at {v}"),
    "stars": _counted("integer", with_unit("stars", " stars", 1, 5), "with {v}|and give it {v}"),
    "port": _counted("integer", as_said(lambda rng: str(rng.choice((80, 443, 8080, 3000, 5432, 6379, rng.randint(1024, 65000))))), "on port {v}|at port {v}"),
    "task": _kind(draw_task, "{v}", 0.12, True),
    "title": _kind(draw_title, "called {v}|titled {v}|named {v}", 0.45, True),
    "text": _kind(draw_text, "saying {v}|that says {v}|with the text {v}", 0.5, True),
    "query": _kind(draw_query, "for {v}|about {v}", 0.3, True),
    "thing": _kind(draw_thing, "for {v}|of {v}", 0.1),
    "things": Kind("array", several(draw_thing), (": {v}", "with {v}"), 0.0),
    "food": _kind(lambda rng: a_word(rng, "food", "fruits", "vegetables"), "with {v}|of {v}"),
    "foods": Kind("array", several(lambda rng: a_word(rng, "food", "fruits", "vegetables")), ("with {v}", ": {v}"), 0.0),
    "dish": _kind(draw_dish, "for {v}", 0.15),
    "word": _kind(lambda rng: pseudo_word(rng) if rng.random() < 0.4 else a_word(rng, "adjectives", "verbs", "things", "nature"), "of {v}|for {v}", 0.3),
    "tag": _kind(lambda rng: a_word(rng, "things", "feelings", "places", "computing"), "tagged {v}|with the tag {v}", 0.15),
    "tags": Kind("array", several(lambda rng: a_word(rng, "things", "places", "computing", "colours")), ("tagged {v}", "with the tags {v}"), 0.0),
    "animal": _kind(lambda rng: a_word(rng, "animals"), "for the {v}|of the {v}"),
    "pet": _kind(lambda rng: rng.choice(("Rex", "Minka", "Bella", "Tofu", "Luna", "Biscuit", "Fido", "Pepper", pseudo_word(rng).capitalize())), "for {v}"),
    "plant": _kind(lambda rng: rng.choice((a_word(rng, "fruits", "vegetables"), "monstera", "basil", "cactus", "fern", "orchid", "ficus", "tomatoes", "roses", "ivy")), "for the {v}"),
    "code": _kind(draw_code, "{v}|with id {v}|number {v}"),
    "id": _counted("integer", as_said(lambda rng: str(rng.randint(1, 99999))), "{v}|number {v}|#{v}|with id {v}"),
    "file": _kind(draw_file, "{v}|for {v}", 0.1),
    "image": _kind(lambda rng: f"{draw_slug(rng)}.{rng.choice(('png', 'jpg', 'jpeg', 'gif', 'webp'))}", "{v}", 0.1),
    "path": _kind(draw_path, "{v}|at {v}", 0.08),
    "folder": _kind(draw_folder, "in {v}|in the folder {v}", 0.05),
    "url": _kind(draw_url, "at {v}|from {v}"),
    "branch": _kind(draw_branch, "on {v}|on the branch {v}", 0.05),
    "slug": _kind(draw_slug, "for {v}|on {v}", 0.05),
    "command": _kind(draw_command, ": {v}", 0.5, True),
    "handle": _kind(lambda rng: rng.choice((f"@{draw_slug(rng)}", draw_slug(rng), rng.choice(_NAMES).lower(), f"{rng.choice(_NAMES).lower()}{rng.randint(1, 99)}")), "for {v}|by {v}"),
    "channel": _kind(lambda rng: rng.choice(("#", "#", "")) + rng.choice((draw_slug(rng), "general", "random", "team", "support", "dev")), "in {v}|to {v}"),
    "language": _kind(of("french|German|spanish|Italian|Dutch|polish|Swedish|Japanese|Korean|Welsh|latin|Portuguese|Greek|turkish|Arabic|Finnish|Hindi|Czech|Danish|Russian"), "in {v}|into {v}"),
    "currency": _kind(of("USD|EUR|GBP|JPY|CHF|SEK|euros|dollars|pounds|yen|usd|eur|francs|CAD|AUD|NOK|zloty|INR|pesos"), "in {v}"),
    "unit": _kind(of("|".join("|".join(family) for family in UNIT_FAMILIES)), "in {v}"),
    "symbol": _kind(lambda rng: "".join(rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(rng.choice((3, 4)))), "for {v}|of {v}"),
    "artist": _kind(draw_artist, "by {v}", 0.05), "song": _kind(draw_song, "called {v}", 0.4), "film": _kind(draw_song, "for {v}|of {v}", 0.35),
    "plate": _kind(lambda rng: f"{rng.choice('ABCDEFGHK')}{rng.choice('ABCDEFGHK')}{rng.choice(('-', ' ', ''))}{rng.randint(10, 9999)}", "for {v}|with plate {v}"),
    "team": _kind(lambda rng: rng.choice((draw_place(rng), f"{draw_place(rng)} {a_word(rng, 'animals').capitalize()}s", f"FC {draw_place(rng)}")), "for {v}|of {v}"),
    "sport": _kind(of("tennis|football|swimming|yoga|running|chess|cycling|squash|climbing|judo|rowing|basketball|boxing|pilates"), "for {v}"),
    "subject": _kind(draw_subject, "in {v}|for {v}"), "stop": _kind(lambda rng: rng.choice((f"{draw_place(rng)} {rng.choice(('Central', 'North', 'Main Station', 'Airport', 'East'))}", draw_address(rng).split(" ", 1)[1], draw_place(rng))), "at {v}|from {v}"),
    "state": _kind(of("open|closed|delayed|on time|in progress|waiting|healthy|down|running|delivered|in transit|shipped|cancelled|boarding|ready|at customs|out for delivery|solved|slow|degraded|lost"), "{v}"),
    "grade": _kind(of("A|B|C|A-|B+|1.3|2.0|14|very good|pass|8/10|67%"), "{v}"), "side": _kind(of("heads|tails"), "{v}"),
    "score": _kind(lambda rng: f"{rng.randint(0, 5)}{rng.choice((':', '-', ' - '))}{rng.randint(0, 5)}", "{v}"),
    "called": Kind("string", draw_called, ("{v}",), 0.0), "calleds": Kind("array", draw_several_called, ("{v}",), 0.0), "numbers": Kind("array", draw_several_numbers, ("{v}",), 0.0), "fresh": _kind(draw_fresh, "called {v}|named {v}", 0.15),
    "spot": _kind(draw_spot, "in the {v}|of the {v}|at the {v}", 0.0), "fault": _kind(draw_fault, "{v}", 0.05),
    "over": _counted("integer", as_said(lambda rng: str(rng.randint(96, 178))), "{v}"), "under": _counted("integer", as_said(lambda rng: str(rng.randint(48, 95))), "{v}"),
    "small": _counted("number", as_said(lambda rng: f"{rng.randint(2, 12)}{rng.choice(('', '', '.5'))}"), "{v}"), "few_hours": _counted("number", with_unit("hours", "h| h| hrs", 3, 11, (("7.5", "seven and a half hours"), ("6.5", "6 and a half hours"))), "for {v}"),
    "body_kilos": _counted("number", _body_kilos, "{v}"), "clock": _kind(lambda rng: f"{rng.randrange(24):02}:{rng.randrange(12) * 5:02}", "at {v}"),
    "medicine": _kind(lambda rng: rng.choice(("iron", "zinc", "aspirin", "vitamin D", "cough syrup", "antibiotics", "insulin", "eye drops", "calcium", "fish oil", "heart pills", "hay fever tablets", pseudo_word(rng))), "{v}"),
    "doctor": _kind(lambda rng: f"{rng.choice(('Dr', 'Doctor', 'Dr.'))} {rng.choice((pseudo_word(rng).capitalize(), rng.choice(_NAMES)))}", "with {v}"),
    "plot": _kind(lambda rng: rng.choice((f"bed {rng.randint(1, 20)}", f"bed {rng.choice('ABCDEF')}", f"row {rng.randint(1, 20)}", f"plot {rng.randint(1, 30)}")), "in {v}"),
    "crop": _kind(lambda rng: a_word(rng, "fruits", "vegetables"), "of {v}"), "bay": _kind(lambda rng: rng.choice((f"{rng.choice('ABCDEFGHK')}{rng.randint(1, 40)}", f"bay {rng.randint(1, 40)}")), "at {v}"), "last4": _kind(lambda rng: f"{rng.randint(1000, 9999)}", "{v}"),
    "mix": _kind(lambda rng: rng.choice((pseudo_word(rng).capitalize(), a_word(rng, "nature", "feelings", "places", "colours").capitalize(), f"{a_word(rng, 'adjectives').capitalize()} {a_word(rng, 'nature', 'things').capitalize()}")), "{v}|called {v}|named {v}", 0.1),
    "label": _kind(of("work|home|urgent|travel|family|finance|health|ideas|bug|school|holiday|personal|private|later|garden"), "under {v}|in {v}"),
    "street": _kind(draw_street, "near {v}", 0.02), "harbour": _kind(draw_harbour, "to {v}", 0.02), "landmark": _kind(draw_landmark, "at the {v}", 0.0), "heaven": _kind(draw_heaven, "at {v}", 0.0),
    "goods": _kind(draw_goods, "the {v}", 0.02), "fullname": _kind(draw_fullname, "for {v}", 0.02), "twonames": _kind(draw_twonames, "called {v}", 0.05), "twoword": _kind(draw_twoword, "the {v}", 0.08),
    "artwork": _kind(draw_artwork, "of {v}", 0.15), "plantname": _kind(draw_plantname, "of {v}", 0.02), "fabric": _kind(draw_fabric, "on {v}", 0.02), "part": _kind(draw_part, "{v}", 0.02), "short": _kind(draw_short, "note: {v}", 0.2, True),
    "lightcolour": _kind(draw_lightcolour, "in {v}"), "liquid": _kind(draw_liquid, "with {v}"), "fodder": _kind(draw_fodder, "with {v}"), "paper": _kind(draw_paper, "on {v}"), "wood": _kind(draw_wood, "of {v}"), "floor": _kind(draw_floor, "to {v}"),
    "shop": _kind(draw_shop, "a {v}", 0.0), "apparatus": _kind(draw_apparatus, "the {v}", 0.0), "side_of": _kind(of("left|right"), "{v}", 0.0), "few": _counted("integer", as_said(lambda rng: str(rng.randint(2, 24))), "{v}"), "small_int": _counted("integer", as_said(lambda rng: str(rng.randint(0, 9))), "{v}"),
    "last_id": _counted("integer", as_said(lambda rng: str(rng.randint(11, 940))), "{v}"), "year": _counted("integer", as_said(lambda rng: str(rng.randint(1950, 2026))), "from {v}"),
    "metres": _counted("number", with_unit("metres", "m| m| meters", 2, 400), "to {v}"), "centimetres": _counted("number", with_unit("centimetres", "cm| cm| cm", 5, 400), "of {v}"), "degrees_of": _counted("number", with_unit("degrees", "°| deg", 5, 90), "at {v}"),
    "knots": _counted("number", with_unit("knots", " kn| kts", 2, 30), "at {v}"), "litres": _counted("number", with_unit("litres", "l| l| liters", 2, 300), "with {v}"), "passes": _counted("integer", with_unit("passes", " passes", 2, 9), "in {v}"),
    "frames": _counted("integer", with_unit("frames", " frames| fr", 3, 900), "of {v}"), "laps": _counted("integer", with_unit("laps", " laps", 2, 80), "of {v}"), "rows": _counted("integer", with_unit("rows", " rows", 2, 90), "of {v}"),
}  # fmt: skip
