"""What is left after paying, or what is short: the price told before or after the money, asked or only said."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from tools.demo_model.corpus.arithmetic import calculation
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.products import easy, work
from tools.demo_model.corpus.stories_implied import filled, one_of, pair_of
from tools.demo_model.corpus.wording import expand

_GOODS = (
    "shoes", "bike", "jacket", "ticket", "book", "lamp", "phone", "dress", "coffee", "pizza", "bag", "game", "watch", "chair", "hat", "toy", "dinner", "taxi", "hotel", "guitar", "camera", "tent", "cake", "umbrella", "keyboard", "course", "haircut", "present", "desk", "vase", "coat", "helmet", "meal", "trip",
)  # fmt: skip
_COSTS = (
    "[my|the] rent is {b}", "the {g} [costs|costs me|is] {b}", "a {g} costs {b}", "a {g} is {b}", "[my|the] bills are {b}", "i [owe|must pay|have to pay] {b}", "i [want|need] a {g} for {b}", "i want to buy a {g}, it costs {b}", "the price is {b}", "[my|the] {g} is {b}", "{b} for a {g}", "the {g}: {b}", "i [bought|buy|got] a {g} for {b}", "it costs {b}", "food and rent are {b}", "i [spend|spent] {b} on a {g}", "the bill [is|was] {b}", "tuition is {b}", "they [want|charge] {b} for the {g}",
)  # fmt: skip
_HAVE = (
    "i have {a}", "i've got {a}", "i [earn|make] {a}", "my [pay|salary|budget|wage] is {a}", "i pay with {a}", "i pay with a {a}", "i have {a} in the bank", "i give a {a}", "i [gave|give|hand over] {a}", "i saved {a}", "there is {a} in my [wallet|purse|account|pocket]", "my [mum|dad|boss|friend] gave me {a}", "i brought {a}", "i [had|got] {a}", "{a} in my pocket", "i have {a} with me", "{a} on my account",
)  # fmt: skip
_ASKS = (
    "[how much|what] [remains|is left|is left over|do i have left|stays|will be left|do i keep]?", "what's left?", "[how much|what] is left [for me|after that|at the end|then]?", "how much do i have [left|after that|then]?", "left?", "what remains?", "how much do i get back?", "change?", "what change do i get?", "and then?", "what will be left after paying?", "how much will i have left?", "what is left after that?", "how much money is left?", "so how much left?", "what do i have then?", "how much is that then?",
)  # fmt: skip
_MISSING = (
    "how much [am i short|is missing|more do i need|do i still need|is still missing]?",
    "[what is|what's] missing?",
    "how much more?",
    "by how much am i short?",
    "how much do i have to save[ still|]?",
    "what do i still need?",
    "how much should i borrow?",
)
_ENOUGH = ("[do i have|have i got|is that|is it] enough?", "enough?", "can i [afford|buy|pay] [it|that]?", "is my money enough?", "will it do?", "does it [work|work out|fit]?", "can i pay?", "do i have enough, and what's left?", "is that enough and how much is left?")  # fmt: skip
_NOTES = (5, 10, 20, 50, 100, 200, 500, 1000)  # what one can give as "a 20"
_JOINTS = (" and ", ", ", ". ", ", and ", " but ", "; ", " and ")


def money_story(draw: Draw) -> Example:
    """A price and some money in either order: what is left, what is short, and whether it is enough."""
    rng = draw.rng
    a, b = pair_of(draw, "-", lambda: _sum(rng), lambda: _sum(rng))
    if a == b:
        raise LookupError("nothing is left and nothing short")
    short = rng.random() < 0.22
    have, cost = (b, a) if short else (a, b)
    sign, unit = rng.choice((("", ""), ("", ""), ("", ""), ("$", ""), ("€", ""), ("£", ""), ("", "euros"), ("", "dollars"), ("", "euros"), ("", "pounds")))  # fmt: skip
    apart = rng.choice((" ", ",")) if rng.random() < 0.12 else ""
    said = {name: f"{sign}{number:,} {unit}".replace(",", apart).strip() for name, number in (("a", have), ("b", cost))}
    if unit and rng.random() < 0.4:
        said["a"] = f"{have:,}".replace(",", apart)
    kind = rng.random()
    parts = [rng.choice(expand(rng.choice(_COSTS))), rng.choice(expand(rng.choice(_HAVE)))]
    if rng.random() < 0.3:
        parts.reverse()
    story = rng.choice(_JOINTS).join(parts)
    asks = _ENOUGH if kind < 0.35 else _MISSING if short and kind < 0.75 else _ASKS
    ask = "" if kind < 0.12 else rng.choice(expand(rng.choice(asks)))
    if ask and rng.random() < 0.1 and not ask.startswith(("left", "enough", "and", "change")):
        story = f"{ask.rstrip('?')} if {story}?"
    elif ask:
        story += rng.choice((". ", ", ", ". ", ", so ", "? ")) + ask
    if have not in _NOTES:
        story = story.replace(" a {a}", " {a}")
    story, _ = filled(rng, story, g=rng.choice(_GOODS), **said)
    d = a - b
    money = f"{sign}{d}" if sign else f"{d}"
    behind = f" {one_of(unit, d)}" if unit else ""
    if short:
        thought, end = f"have {have}, it costs {cost}: not enough, {a} - {b} is short", "short"
    else:
        thought, end = f"have {have}, it costs {cost}: enough, {a} - {b} is left", "left"
    yes = ("No: " if short else "Yes: ") if 0.12 <= kind < 0.35 else "Not enough: " if short else ""
    answer = f"{yes}{a} - {b} = **{money}**{behind} {end}."
    made = calculation(draw, story, "story", f"{thought}\n{work('-', a, b)}", answer, d, (a, b), f"{a} - {b}", easy("-", a, b))  # fmt: skip
    return replace(made, accept=(f"= {money}",))


def _sum(rng: Random) -> int:
    """An amount of money as people name it."""
    return rng.choice((rng.randint(2, 30), rng.randint(2, 99), rng.randint(1, 20) * 5, rng.randint(1, 30) * 10, rng.randint(4, 60) * 50, rng.randint(100, 999), rng.randint(10, 45) * 100))  # fmt: skip
