"""Ordered in so many words, "invite Ann", "pack a tent and a lamp", and more of it in a later turn: the whole is asked.

The list, its growth and its repetition stand in a thought as for any list that is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_lists import SHOPPING
from tools.demo_model.corpus.recall_people import between
from tools.demo_model.corpus.recall_talk import Recollection


@dataclass(frozen=True)
class Errand:
    """What is to be done with several: name of the list, the things (none: people), and how it is told, added to and
    asked; `@` the things."""

    name: str
    items: tuple[str, ...]
    tells: tuple[str, ...]
    adds: tuple[str, ...]
    drops: tuple[str, ...]
    asks: tuple[str, ...]


def _parted(text: str) -> tuple[str, ...]:
    return frames(*(one.strip() for one in text.split(";")))


def _errand(name: str, items: str | tuple[str, ...], tells: str, adds: str, drops: str, asks: str) -> Errand:
    things = tuple(items.split("; ")) if isinstance(items, str) and items else tuple(items)
    return Errand(name, things, *map(_parted, (tells, adds, drops, asks)))


_ANY_ADD = "[and|also|plus] @[| too| as well]; add @[| too| as well| to it]; oh, and @; i forgot @; one more: @; @ too; @ as well; don't forget @; put @ on it[| too]; and @ [please|of course]; wait, also @; hm, and @"
_ANY_DROP = "not @ after all; leave out @; not @; without @; take @ off; scratch @; drop @"
_TENT = "a tent; a lamp; a rope; matches; a knife; a map; a torch; boots; a raincoat; a blanket; a towel; sunscreen; a hat; socks; a compass; a stove; a bottle; a mug; a pillow; a book; a camera; gloves; a scarf; a charger; an umbrella; a toothbrush; plasters; soap; a kettle; a spoon; a first aid kit; a sleeping bag; swimming trunks; tickets; a passport; snacks; pegs; a whistle; sunglasses; headphones"
_TOOLS = "a hammer; a saw; nails; screws; a drill; a ladder; paint; a brush; glue; tape; a bucket; sandpaper; pliers; a rope; gloves; a shovel; a rake; seeds; a hose; string; a ruler; wire; a plank; a sponge"
_ERRANDS = (
    _errand("guest list", "", "invite @[| please| to the party| for dinner| on saturday]; i want to invite @; let's invite @; i'm inviting @; we should invite @; i have to invite @; @ is invited; i'd like @ to come; @ comes to my party; put @ on the guest list; send @ an invitation; we ask @ to dinner",
            f"invite @ [as well|too|also]; and invite @; @ is invited too; also invite @; i'm inviting @ too; let's have @ as well; @ comes too; send one to @ [too|as well]; {_ANY_ADD}", f"don't invite @; @ can't come; @ is not coming; {_ANY_DROP}",
            "whom did i invite; who did i invite; who is invited; whom do i invite, all of them; who is coming; who comes to my party; who's on the guest list; everybody i invited; who all is invited; tell me the guests; list my guests; whom am i inviting; who should get an invitation; repeat the guest list; the guests, please"),
    _errand("packing list", _TENT, "pack @; i pack @; i'm packing @; to pack: @; let's pack @; for the trip i need @; we take @; take @ along; i'll bring @; remember to pack @; my bag gets @; for camping we pack @; bring @ for the trip; i have to pack @; in the rucksack go @",
            f"pack @ [too|as well|also]; and pack @; also pack @; i need @ too; take @ [too|as well]; bring @ as well; @ must come too; put @ in too; {_ANY_ADD}", f"don't pack @; leave @ at home; we don't need @; {_ANY_DROP}",
            "what do i pack; what am i packing; what do i need to pack; what should i pack; what's on the packing list; what goes in the bag; what do i take; what do we bring; what all do i pack; tell me what to pack; list what i pack; everything to pack; the packing list, please; what do i have to take along; what did i want to pack; whole packing list"),
    _errand("shopping list", tuple(SHOPPING), "buy @; i need to buy @; get @ from the shop; we need @; i have to get @; to buy: @; let's buy @; i'm going to buy @; bring @ from the market; shopping: @; from the store i need @; remember to buy @; remind me to buy @; we're out of @",
            f"buy @ [too|as well|also]; and buy @; get @ too; we need @ [too|as well]; also buy @; i need @ too; we're out of @ too; {_ANY_ADD}", f"don't buy @; i have @ already; we don't need @; {_ANY_DROP}",
            "what do i buy; what do i need to buy; what should i buy; what do i have to get; what's on the shopping list; what do we need; tell me what to buy; list what i buy; everything to buy; what was i going to buy; the shopping list, please; what all do i need from the shop; i'm in the shop, what do i need; whole shopping list"),
    _errand("tool list", _TOOLS, "fetch @; i need @ for the shed; get @ out; bring @ to the yard; for the fence we need @; lend me @; i have to borrow @; for the repair i need @; tools: @; for the garden i want @",
            f"fetch @ [too|as well]; i need @ too; bring @ as well; and get @ out; also borrow @; {_ANY_ADD}", f"i have @ already; we don't need @; {_ANY_DROP}",
            "what do i need; what do i fetch; what should i bring; what was i to get; what do we need for it; what do i have to fetch; tell me what i need; list what i need; everything i need; the tool list, please"),
)  # fmt: skip
_WHOLE = ("", "", "", "", "", ", all of it", ", the whole list", " in all", " again", " now")
_BOTH = (", both", ", the two of them", ", both of them", "", "")
_ASKING = frames("%?", "%?", "%", "so %?", "and %?", "ok, %?", "ok now %?", "[tell me|remind me|i forgot|quick]: %?", "% please", "do you remember? %?", "back to my list: %?", "[right|well|hm], %?", "wait, %?")  # fmt: skip


def _line(items: list[str]) -> str:
    return ", ".join(items)


def _said(rng: Random, items: list[str]) -> str:
    """The things as a message has them."""
    if len(items) == 1:
        return items[0]
    return f"{', '.join(items[:-1])}{rng.choice((' and ', ' and ', ', ', ' & ', ', and '))}{items[-1]}"


def _new(memory: Recollection, errand: Errand) -> str:
    return memory.slot_from(errand.items) if errand.items else memory.slot("name")


def _known(memory: Recollection, item: str) -> str:
    """A thing that was spoken of: "the hat", which was "a hat"."""
    article, _, noun = memory.value(item).partition(" ")
    return f"the {memory.slot_of(noun)}" if article in ("a", "an") else item


def _worded(words: str, count: int) -> str:
    """Of several people a verb in the plural."""
    return words.replace("@ is ", "@ are ").replace("@ comes ", "@ come ") if count > 1 else words


def added_recall(draw: Draw) -> Example:
    """One to three told, one or two more added, perhaps one left out; something else, and all of them asked."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 0, 1)))
    errand = rng.choices(_ERRANDS, (6, 6, 4, 2))[0]
    items = [_new(memory, errand) for _ in range(rng.choice((1, 1, 2, 2, 2, 3, 3, 4)))]
    words = _worded(rng.choice(errand.tells), len(items)).replace("@", _said(rng, items))
    thinking = f"A {errand.name} to keep: {_line(items)}. That is {len(items)}."
    answer = rng.choice(("Noted, your %: @.", "Your %: @.", "Got it, your %: @."))
    turn = memory.made(words, thinking, _filled(answer, errand, items), "introduction", accept=(_line(items),))
    if rng.random() < 0.12:
        return memory.finish(turn)
    memory.say(turn)
    for _ in range(rng.choice((1, 1, 1, 1, 2))):
        between(memory, rng.choice((0, 0, 0, 0, 1)))
        turn = _grown(memory, errand, items)
        if rng.random() < 0.14:
            return memory.finish(turn)
        memory.say(turn)
    between(memory, rng.choice((0, 1, 1, 1, 2, 2, 3)))
    core = rng.choice(errand.asks)
    tail = rng.choice(_BOTH if len(items) == 2 else _WHOLE)
    asked = wording.put(rng.choice(_ASKING).replace("%", "{q}"), q=f"{core}{tail if ', ' not in core else ''}")
    answer = _filled("Your %: @.", errand, items)
    return memory.finish(memory.made(asked, f"The {errand.name}: {_line(items)}.", answer, accept=(_line(items),)))


def _filled(text: str, errand: Errand, items: list[str]) -> str:
    return text.replace("%", errand.name).replace("@", _line(items))


def _grown(memory: Recollection, errand: Errand, items: list[str]) -> Example:
    """A turn that adds one or two of them, or takes one away."""
    rng, before = memory.rng, _line(items)
    if len(items) > 2 and rng.random() < 0.15:
        gone = rng.choice(items)
        items.remove(gone)
        words, what, refuse = rng.choice(errand.drops).replace("@", _known(memory, gone)), f"Take off {gone}", gone
    else:
        more = [_new(memory, errand) for _ in range(rng.choice((1, 1, 1, 2)))]
        items += more
        words = _worded(rng.choice(errand.adds), len(more)).replace("@", _said(rng, more))
        what, refuse = f"Add {_line(more)}", ""
    thinking = f"The {errand.name}: {before}. {what}: {_line(items)}."
    answer = _filled(rng.choice(("Now your %: @.", "Your % now: @.", "Done, your %: @.")), errand, items)
    return memory.made(words, thinking, answer, "introduction", accept=(_line(items),), refuse=refuse)
