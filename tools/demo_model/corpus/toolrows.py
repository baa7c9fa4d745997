"""A tool that gives back rows, and a question on them: how many, which is the most or the least, the first, what one has."""

from __future__ import annotations

import json
from functools import cache
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message, Step
from tools.demo_model.corpus.split import tool_is_held_out
from tools.demo_model.corpus.toolasks import Request, call_of, give, thought
from tools.demo_model.corpus.toolcatalog import Spec, offer, read_specs
from tools.demo_model.corpus.toolkinds import KINDS
from tools.demo_model.corpus.toolreal import beside, offered
from tools.demo_model.corpus.toolthoughts import asking_words
from tools.demo_model.corpus.wording import as_typed, expand

_TEXT = """
@rows shop
list the items of an order = list get show / order_items items articles
order_id order number: code: in order {v}
> show the items

list the open invoices = list get show / open_invoices unpaid_bills invoices
?customer client: person: of {v}
> show the open invoices

list flights to a city = list find search / flights flight_offers connections
destination to city: place: to {v}
> show flights

list hotels in a city = list find search / hotels rooms places_to_stay
city location: place: in {v}
> show hotels

list the servers = list get show / servers machines hosts
?region zone: place: in {v}
> show the servers

list the hives = list get show / hives bee_hives hive_weights
> show the hives

list the players of a team = list get show / players team_players squad
team club: team: of {v}
> show the players

list the expenses of a month = list get show / expenses spendings costs
month in_month: month: in {v}
> show the expenses

list the buses at a stop = list get show / buses departures next_buses
stop station: stop: at {v}
> show the buses

list the students of a class = list get show / students class_marks pupils
class course subject: subject: in {v}
> show the students

list the parcels of a person = list get show track / parcels packages shipments
recipient person name: person: for {v}
> show the parcels

list the books of an author = list get find search / books titles works
author writer by: person: by {v}
> show the books
"""
# For each: one row, rows, the key and kind of its name, the key and span of its number, words for most and least.
_ROWS = (
    ("item", "items", "name", "thing", "price", (1, 400), "most expensive|dearest", "cheapest"),
    ("open invoice", "open invoices", "invoice", "code", "amount", (20, 9000), "biggest|highest", "smallest|lowest"),
    ("flight", "flights", "flight", "code", "price", (40, 1400), "most expensive|dearest", "cheapest"),
    ("hotel", "hotels", "hotel", "venue", "price", (40, 600), "most expensive|dearest", "cheapest"),
    ("server", "servers", "host", "slug", "cpu", (0, 100), "busiest", "least busy"),
    ("hive", "hives", "hive", "code", "weight_kg", (14, 60), "heaviest", "lightest"),
    ("player", "players", "name", "person", "age", (17, 39), "oldest", "youngest"),
    ("expense", "expenses", "what", "thing", "amount", (2, 900), "biggest|highest", "smallest"),
    ("bus", "buses", "line", "code", "minutes", (1, 59), "last", "next|soonest"),
    ("student", "students", "name", "person", "points", (10, 100), "best", "weakest"),
    ("parcel", "parcels", "parcel", "code", "weight_kg", (1, 30), "heaviest", "lightest"),
    ("book", "books", "title", "film", "pages", (40, 1200), "longest|thickest", "shortest|thinnest"),
)


def _expanded(text: str) -> tuple[str, ...]:
    return tuple(found for pattern in text.split(" / ") for found in expand(pattern))


_MANY = _expanded(
    "how many {rows} [are there|are|do you find|can you see] {p}? / [count|number of] the {rows} {p} / how many {rows} {p}? / {rows} {p}, how many? / [i need|tell me|give me] the number of {rows} {p}"
)
_MOST = _expanded(
    "[which|what] is the {w} {row} {p}? / [show|tell|give|find] me the {w} {row} {p} / the {w} {row} {p}[?|, please] / i [want|need|am looking for] the {w} {row} {p} / which {row} {p} is the {w}? / [what's|whats] the {w} {row} {p}?"
)
_ALL = _expanded(
    "[list|show me|show|what are|give me] the {rows} {p} / [which|what] {rows} are there {p}? / [any|are there] {rows} {p}? which? / {rows} {p} / i want to see [all|the] {rows} {p}"
)
_NUMBER_OF = _expanded("and what is the {k} of {name}? / how about {name}: the {k}? / {k} of {name}[?|, please]")


@cache
def _specs(held: bool) -> tuple[tuple[Spec, tuple[str, ...], int], ...]:
    sided = (
        (spec, tuple(name for name in spec.names if tool_is_held_out(name) == held), index)
        for index, spec in enumerate(read_specs(_TEXT))
    )
    return tuple(one for one in sided if one[1])


def _written(rng: Random, rows: list[dict[str, object]], key: str) -> str:
    loaded: object = rng.choice(
        (rows, {key: rows}, {"results": rows}, {"count": len(rows), key: rows}, {"data": {key: rows}})
    )
    separators = rng.choice(((", ", ": "), (",", ":")))
    if rng.random() < 0.15:
        return "\n".join(", ".join(f"{name}: {value}" for name, value in row.items()) for row in rows)
    return json.dumps(loaded, ensure_ascii=False, separators=separators)


def rows_example(draw: Draw) -> Example:
    """Rows come back, and what was asked of them is told."""
    rng = draw.rng
    spec, names, index = rng.choice(_specs(draw.held))
    row, rows_name, name_key, kind, number_key, (low, high), most, least = _ROWS[index]
    chosen = offer(rng, spec, names)
    needed = [slot for slot in chosen.slots if chosen.parameter(slot).required or rng.random() < 0.5]
    given = give(rng, chosen, needed, rng.random() < 0.2)
    phrase = " ".join(
        rng.choice(one.slot.phrases).replace("{v}", chr(0xE000 + place)) for place, one in enumerate(given)
    )
    count = rng.choice((1, 2, 2, 3, 3, 4, 5))
    found = list(dict.fromkeys(KINDS[kind].draw(rng)[0] for _ in range(count)))
    numbers = rng.sample(range(low, high + 1), len(found))
    rows: list[dict[str, object]] = [{name_key: name, number_key: n} for name, n in zip(found, numbers, strict=True)]
    result = _written(rng, rows, rows_name.replace(" ", "_"))
    shown = ", ".join(f"{name} {number}" for name, number in zip(found, numbers, strict=True))
    ask = rng.choices((_MANY, _MOST, _ALL), (3, 5, 2))[0]
    up = rng.random() < 0.5
    word = rng.choice((most if up else least).split("|"))
    text = rng.choice(ask).format(row=row, rows=rows_name, w=word, p=phrase)
    text = as_typed(rng, " ".join(text.split()).replace(" ?", "?").replace(" ,", ","))
    if ask is _MANY:
        read, answer, accept = f"{shown}: {len(found)}.", f"**{len(found)}**: {', '.join(found)}.", str(len(found))
    elif ask is _MOST:
        number = max(numbers) if up else min(numbers)
        name = found[numbers.index(number)]
        read = f"{number_key}: {shown}. The {'most' if up else 'least'} is {number}: {name}."
        answer, accept = f"**{name}**, {number_key.replace('_', ' ')} {number}.", name
    else:
        read, accept = f"{len(found)}: {'; '.join(found)}.", found[-1]
        answer = "\n".join(f"- {name}, {number}" for name, number in zip(found, numbers, strict=True))
    words = {}
    for place, one in enumerate(given):
        mark = chr(0xE000 + place)
        before = text.partition(mark)[0].split()
        words[one.parameter.name] = f"{before[-1]} {one.said}" if before else one.said
        text = text.replace(mark, one.said)
    call = call_of(chosen, given)
    others = beside(rng, chosen, draw.held, rng.choice((0, 1, 1, 2)))
    tools = offered(draw, [chosen.tool, *(other.tool for other in others)])
    messages = [Message("user", text)]
    key = f"tool {call.text} {read}"
    step = Step(thought(chosen, given, Request(text, words, asking_words(text)), tools), (call,), (result,))
    if rng.random() < 0.2:
        place = rng.randrange(len(found))
        then = as_typed(rng, rng.choice(_NUMBER_OF).format(k=number_key.replace("_", " "), name="\ue000"))
        history = (Message("assistant", "", (call,)), Message("tool", result), Message("assistant", answer))
        messages += [*history, Message("user", then.replace("\ue000", found[place]))]
        thinking = f"Asked: {asking_words(messages[-1].content)}\nNo new call. In the result above: "
        thinking += f"{found[place]} {numbers[place]}."
        said = str(numbers[place])
        return Example(
            tuple(messages), thinking, f"**{said}**.", "tool follow-up", f"{key} {found[place]}", (said,), tools
        )
    return Example(tuple(messages), read, answer, "tools", key, (accept.lower(),), tools, (step,))
