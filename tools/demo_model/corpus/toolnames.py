"""Invented tools: what they are about, and names and descriptions from a grammar of verbs and nouns."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Literal

from tools.demo_model.corpus.split import tool_is_held_out

Kind = Literal["amount", "state", "moment", "text", "thing"]

# What can be looked up, by the kind of what comes back. "thing": what can be made, sent, started and removed too.
_NOUNS: dict[Kind, str] = {
    "amount": (
        "temperature price distance population balance height weight speed salary score rent fare tax discount altitude "
        "voltage pressure humidity rainfall depth area volume budget stock income toll postage fuel_level battery_level "
        "water_level page_count file_size word_count exchange_rate interest_rate heart_rate step_count noise_level "
        "air_quality uv_index view_count queue_length seat_count room_rate parking_fee ticket_price wind_speed"
    ),
    "state": (
        "weather status traffic availability delivery_status flight_status order_status server_status road_condition "
        "snow_report pollen_level tide mood door_state light_state lock_state signal network_status build_status "
        "payment_status health visa_rule train_status stock_status safety_level ferry_status"
    ),
    "moment": (
        "sunrise sunset deadline departure arrival birthday opening_hours closing_time next_train next_bus due_date "
        "bedtime moonrise high_tide holiday expiry_date renewal_date exam_date bin_day kickoff"
    ),
    "text": (
        "address author owner capital currency phone_number email definition synonym translation rhyme recipe lyrics "
        "headline summary title slogan forecast horoscope biography colour motto postcode landlord editor manager teacher "
        "director anthem nickname founder mayor quote fact password_hint menu schedule route platform gate room "
        "coordinates language breed ingredient manual"
    ),
    "thing": (
        "note reminder alarm timer task event meeting appointment booking reservation order invoice ticket message letter "
        "post comment playlist song album photo video folder file document report contact account profile group channel "
        "project repository branch issue backup server job shipment parcel payment refund subscription coupon poll survey "
        "quiz lesson course card badge robot lamp heater fan door_lock printer camera drone sprinkler oven taxi table_seat "
        "pizza coffee bouquet bookmark habit budget_plan shopping_item workout recipe_card label widget tracker sensor"
    ),
}  # fmt: skip

_LOOK_UP = (
    "get fetch find look_up check show read query search lookup retrieve list view describe inspect report request load "
    "tell measure give ask pull know"
)  # fmt: skip
_ACT = (
    "create add make send start stop delete remove cancel open close book order set update edit rename move copy print "
    "share publish schedule pause resume save archive restore assign approve reject submit upload download record play "
    "reset enable disable lock unlock register track pay post repeat mark hide pin sort export import clean"
)  # fmt: skip
_TAILS = (*[""] * 16, "_info", "_by_id", "_v2", "_tool", "_now", "_api", "_service", "_data")
_HEADS = (*[""] * 12, "current_", "my_", "local_", "daily_", "smart_", "home_")

_PAST = {
    "make": "made", "send": "sent", "stop": "stopped", "set": "set", "pay": "paid", "submit": "submitted", "pin": "pinned",
    "hide": "hidden", "reset": "reset", "copy": "copied", "cancel": "cancelled",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """A tool's name and what it means. verb is the word a user would use; "" where it only looks something up."""

    name: str
    verb: str
    noun: str
    kind: Kind

    @property
    def acts(self) -> bool:
        """Whether it changes something, rather than looking it up."""
        return bool(self.verb)

    @property
    def done(self) -> str:
        """The verb as what has been done: `created`."""
        verb = self.verb
        return _PAST.get(verb) or (f"{verb}d" if verb.endswith("e") else f"{verb}ed")


def _written(words: str, style: int) -> str:
    """snake_case, or camelCase, or one word."""
    if style == 0:
        return words
    first, *rest = words.split("_")
    return first + "".join(word.capitalize() if style == 1 else word for word in rest)


def _all_names() -> list[Named]:
    rng = Random("tool names")
    found: dict[str, Named] = {}
    for kind, nouns in _NOUNS.items():
        for noun in nouns.split():
            plain = noun.replace("_", " ")
            pairs = [(verb, "") for verb in _LOOK_UP.split()] + [("", "")]
            pairs += [(verb, verb) for verb in _ACT.split()] if kind == "thing" else []
            for verb, meaning in pairs:
                words = rng.choice(_HEADS) + noun + rng.choice(_TAILS)
                words = f"{verb}_{words}" if verb and rng.random() < 0.85 else f"{words}_{verb}" if verb else words
                name = _written(words, rng.choice((0, 0, 0, 0, 1, 1, 1, 2) if verb else (0,)))
                found[name] = Named(name, meaning, plain, kind)
    return list(found.values())


@cache
def _names(held: bool, kind: Kind) -> tuple[Named, ...]:
    return tuple(named for named in _all_cached() if named.kind == kind and tool_is_held_out(named.name) == held)


@cache
def _all_cached() -> tuple[Named, ...]:
    return tuple(_all_names())


_KINDS: tuple[Kind, ...] = ("amount", "state", "moment", "text", "thing")


def draw_named(rng: Random, held: bool) -> Named:
    """A name on its side of the split."""
    kind = rng.choices(_KINDS, (3, 3, 2, 4, 6))[0]
    return rng.choice(_names(held, kind))


# Verbs of one line may be meant by each other's words; those of two lines are told apart.
_ALIKE = """
create add make open book order register schedule
delete remove cancel reset clean close reject
edit update set rename move
start play resume record enable repeat
stop pause disable
send share publish post submit
archive save copy print download export
lock
unlock
upload import
approve assign mark
pay
sort
hide
track
"""
_SENSE = {verb: number for number, line in enumerate(_ALIKE.strip().split("\n")) for verb in line.split()}


@cache
def _of_noun(held: bool, kind: Kind) -> dict[str, tuple[Named, ...]]:
    found: dict[str, list[Named]] = {}
    for named in _names(held, kind):
        found.setdefault(named.noun, []).append(named)
    return {noun: tuple(all_of_it) for noun, all_of_it in found.items()}


def near_named(rng: Random, held: bool, named: Named, count: int) -> list[Named]:
    """Tools for the same thing that do something else with it."""
    senses, found = {_SENSE.get(named.verb, -1)}, list[Named]()
    others = _of_noun(held, named.kind)[named.noun]
    for one in rng.sample(others, min(len(others), 6 * count)):
        sense = _SENSE.get(one.verb, -1)
        if len(found) < count and sense not in senses and (not one.verb or one.verb in _SENSE):
            found.append(one)
            senses.add(sense)
    return found


_LOOK_UP_DESCRIPTIONS = (
    "Gets the {n}.", "Returns the {n}.", "Looks up the {n}.", "{N} lookup.", "Use this for the {n}.", "The {n}.", "{N}",
    "Finds the {n}{of}.", "Get the {n}{of}.", "Tells the {n}{of}.", "Returns the {n}{of}.", "the {n}{of}",
    "Call this when the user wants the {n}.", "Reads the {n} from the database.", "Information on the {n}.", "",
)  # fmt: skip
_ACT_DESCRIPTIONS = (
    "{Vs} {an}.", "{V} {an}.", "{V} the {n}{of}.", "Use this to {v} {an}.", "{v} {n}", "{Vs} the {n}{of}.",
    "Lets the user {v} {an}.", "Call this to {v} {an}.", "A tool that can {v} {an}.", "",
)  # fmt: skip


def _a(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _third(verb: str) -> str:
    """`Sends`, `Publishes`, `Copies`."""
    if verb.endswith(("sh", "ch", "x", "ss")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeiou" else f"{verb}s"


def describe(rng: Random, named: Named, first: str) -> str:
    """A description in one of several styles; first is the first parameter's name, "" where there is none."""
    text = rng.choice(_ACT_DESCRIPTIONS if named.acts else _LOOK_UP_DESCRIPTIONS)
    of = rng.choice((f" of {_a(first)}", f" for {_a(first)}", f" by {first}")) if len(first) > 3 else ""
    verb, noun = named.verb, named.noun
    upper_noun, upper_verb = noun[:1].upper() + noun[1:], verb[:1].upper() + verb[1:]
    return text.format(n=noun, N=upper_noun, an=_a(noun), v=verb, V=upper_verb, Vs=_third(upper_verb), of=of)
