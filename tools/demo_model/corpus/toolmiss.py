"""Requests that no tool beside them does, near and far: capitalised places, names and weekdays stand in them, and nothing is
called. What is asked far off is composed of a deed, a place and a day; what is asked near by is written with its world."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from tools.demo_model.corpus.apptools import WEEKDAYS
from tools.demo_model.corpus.example import Draw, Example, Message, Tool
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.toolcatalog import name_words
from tools.demo_model.corpus.toolreal import NO_TOOL, NONE_DOES, names_of
from tools.demo_model.corpus.toolshapes import draw_person, draw_place
from tools.demo_model.corpus.toolthoughts import asking_words, takes_none
from tools.demo_model.corpus.wording import as_typed, expand

# A deed that the person wants done elsewhere. The words of each are compared with the names of the tools beside it.
_FAR = tuple(text for pattern in (
    "[book|find|reserve|get] me a [flight|train|ferry|coach] to {city} [on|for] {day}", "get me a [flight|ferry|bus ticket] from {city} [on|this] {day}",
    "[when|what time] does the [museum|bakery|market|post office|theatre|zoo] in {city} [open|close] on {day}?", "is the [museum|zoo|bank|market] in {city} open on {day}?",
    "[will it|is it going to] [rain|snow|be sunny] in {city} on {day}?", "how [warm|cold|windy] [is it|will it get] in {city}[ on {day}|]?",
    "[reserve|book] a [hotel|room|table] in {city} [on|for] {day}", "[call|ring|phone] {who} on {day}", "[write|send] {who} a [postcard|letter] from {city}",
    "what are the lottery numbers [on|for] {day}?", "who wins the [race|election|cup] in {city}?", "how much is a [taxi|house|haircut] in {city}?",
    "[sell|paint|insure] my [car|piano|bike] in {city}", "[order|bring] a [pizza|curry|cake] to {who}", "[turn|set] the heating to {n} degrees",
    "[cancel|move] my [dentist|haircut|yoga class] [on|from] {day}", "what is the [euro|dollar] worth in {city}?", "[pay|collect] the rent [for|from] {who}",
    "[feed|walk|brush] the dog [on|every] {day}", "where does {who} live in {city}?", "find {who} a job in {city}", "[cut|mow] the grass [on|before] {day}",
) for text in expand(pattern))  # fmt: skip
_ASKED_WITH = ("{}", "{}", "{}", "please {}", "{}, please", "can you {}", "i want you to {}", "hey, {}", "{} thanks")

_ASKS = ("what", "which", "who", "how", "is ", "when", "will", "until")


def misses(rng: Random, held: bool, tools: Sequence[Tool], near: Sequence[str] = ()) -> str:
    """A request that none of these does: one written for their world, else one of far off that shares no word with a name.
    Raises LookupError where the split leaves none."""
    known = [text for text in near or _FAR if wording_is_held_out(text) == held]
    if not near:
        named = {word for tool in tools for word in name_words(tool.name).lower().split()}
        known = [text for text in known if named.isdisjoint(re.findall(r"\w+", text))]
    if not known:
        raise LookupError("no wording of this side")
    text = rng.choice(known)
    said = {
        "{day}": rng.choice(WEEKDAYS),
        "{city}": draw_place(rng),
        "{who}": draw_person(rng),
        "{n}": str(rng.randint(12, 28)),
        "{thing}": rng.choice(("coat", "shirt", "curtains", "best trousers")),
    }
    if not text.endswith("?") and not text.startswith(_ASKS):
        text = rng.choice(_ASKED_WITH).format(text)
    for index, mark in enumerate(said):  # no typo falls into a mark
        text = text.replace(mark, chr(index + 1))
    text = as_typed(rng, text)
    for index, words in enumerate(said.values()):
        text = text.replace(chr(index + 1), words)
    return text


def missed_example(draw: Draw, tools: tuple[Tool, ...], near: Sequence[str] = ()) -> Example:
    """Such a request beside these tools: none is called."""
    rng = draw.rng
    text = misses(rng, draw.held, tools, near)
    answer = rng.choice(NONE_DOES).format(o=names_of(tools))
    thinking = takes_none(asking_words(text), tools)
    return Example(
        (Message("user", text),), thinking, answer, "tools", f"tool none: none serves: {text}", NO_TOOL, tools
    )
