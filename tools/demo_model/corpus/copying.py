"""Reading a place in what was written before: repeat a list, what comes after this, is it there. What a small model
learns last, and needs for lists, names, tools and topics: so it is asked for on its own, with words that mean nothing."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from tools.demo_model.corpus.asking import asked, frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.wordlist import draw_pseudo_word, draw_words

_REPEAT = frames(
    "[repeat|say|write|copy|give me back] [this|these|the following|exactly this]: ①", "copy: ①", "repeat after me: ①", "say ①", "echo ①",
    "[please |can you |]write ① [again|once more|back to me]", "repeat ① [word for word|exactly]", "①. [repeat that|say it back|write that again]",
)  # fmt: skip
_AFTER = frames(
    "①: what comes [after|right after|directly after] ②?", "in ①, what comes after ②?", "[which|what] [word|item|one] follows ② in ①?",
    "①. what stands after ②?", "what is after ② in this list: ①", "the one after ② in ①?", "① - next after ②?",
)  # fmt: skip
_BEFORE = frames(
    "①: what comes [before|right before|directly before] ②?", "in ①, what comes before ②?", "[which|what] [word|item|one] [precedes|is before] ② in ①?",
    "①. what stands before ②?", "what is before ② in this list: ①", "the one before ② in ①?",
)  # fmt: skip
_PAIRS = frames(
    "①. [what is|what's|which number has|how many has] ②?", "given ①, what is ②?", "here is my table: ①. what is ②?", "①: ②?", "look up ② in ①",
    "with ①, [tell me|give me] ②", "notes: ①. and ② was?",
)  # fmt: skip


def _items(draw: Draw, least: int, most: int) -> list[str]:
    rng = draw.rng
    count = rng.randint(least, most)
    if rng.random() < 0.25:
        return [str(number) for number in rng.sample(range(10 ** rng.randint(2, 5)), count)]
    words = draw_words(draw, count, 12)
    if rng.random() < 0.3:
        words = [f"{word}{rng.randint(1, 99)}" if rng.random() < 0.3 else word for word in words]
    return [word.lower() for word in words]


def _said(rng: Random, items: Sequence[str]) -> str:
    return rng.choice((", ", ", ", " ", "; ", "\n", " - ")).join(items)


def _repeat(draw: Draw) -> Example:
    rng = draw.rng
    items = _items(draw, 2, 10)
    text = _said(rng, items)
    message = asked(rng, rng.choice(_REPEAT), text)
    thought = rng.choice(("To be repeated as it stands.", f"{len(items)} of them, in this order.", "Copy it."))
    return Example((message,), thought, text, "copy", f"copy {text}", (text,))


def _neighbour(draw: Draw) -> Example:
    rng = draw.rng
    items = list(dict.fromkeys(_items(draw, 3, 9)))
    if len(items) < 2:
        items += ["end"]
    index = rng.randrange(len(items) - 1)
    after = rng.random() < 0.65
    known, wanted = (items[index], items[index + 1]) if after else (items[index + 1], items[index])
    message = asked(rng, rng.choice(_AFTER if after else _BEFORE), _said(rng, items).replace("\n", ", "), known)
    place = "After" if after else "Before"
    thought = rng.choice((f"{place} {known} stands {wanted}.", f"{items[index]}, {items[index + 1]}."))
    key = f"{place.lower()} {known} in {' '.join(items)}"
    return Example((message,), thought, f"**{wanted}**.", "neighbour", key, (f"{wanted}.",))


def _pair(draw: Draw) -> Example:
    rng = draw.rng
    names = list(dict.fromkeys(word.lower() for word in draw_words(draw, rng.randint(2, 7), 10)))
    if len(names) < 2:
        names.append(draw_pseudo_word(draw))
    values = [
        str(rng.randrange(10 ** rng.randint(1, 5))) if rng.random() < 0.6 else draw_pseudo_word(draw) for _ in names
    ]
    joint = rng.choice((" ", ": ", " = ", " is "))
    table = rng.choice((", ", "; ")).join(f"{name}{joint}{value}" for name, value in zip(names, values, strict=True))
    index = rng.randrange(len(names))
    message = asked(rng, rng.choice(_PAIRS), table, names[index])
    thought = f"{names[index]}{joint}{values[index]}."
    answer = rng.choice((f"**{values[index]}**.", f"{names[index]} is **{values[index]}**."))
    return Example((message,), thought, answer, "look up", f"{names[index]} in {table}", (f"{values[index]}.",))


def copy_example(draw: Draw) -> Example:
    """Repeat what is given, or find something in it by what stands beside it."""
    roll = draw.rng.random()
    if roll < 0.4:
        return _repeat(draw)
    return _neighbour(draw) if roll < 0.72 else _pair(draw)
