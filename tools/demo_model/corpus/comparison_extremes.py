"""The largest or the smallest of three to six whole numbers, which may begin alike, be there twice or lie below zero."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.arithmetic import number_of, shown, typed, worded, writes_commas
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.listnumbers import extreme_thought, kin
from tools.demo_model.corpus.listorder import listed
from tools.demo_model.corpus.split import comparison_is_held_out

_LARGEST = ("largest", "biggest", "greatest", "highest", "largest", "biggest")
_SMALLEST = ("smallest", "lowest", "smallest", "smallest", "lowest")
_EXTREME = (
    "[which|what] is the {w}[ number| one|] [of|in|among|out of] {list}[?|]", "{w} of {list}[?|]", "{w}: {list}", "[find|tell me|give me|pick|choose|show me] the {w} [number |]of {list}", "{list}: which is [the |]{w}[?|]",
    "[which|what] of these is the {w}: {list}[?|]", "from {list}, which is the {w}?", "i have {list}. which is the {w}?", "{m} of {list}[?|]", "{m}({list})", "[what is|what's] the {m} of {list}?",
    "{list} - the {w}[?|]", "[can|could] you [find|pick|tell me] the {w} [number |]: {list}?", "name the {w} number: {list}",
    "[out of|among|of] {list}, [which|what] is the {w}?", "my [scores|prices|numbers|times] are {list}. which is the {w}?", "the {w} of {list}, please", "{list}. [tell me|give me|pick|which is] the {w}[ one|]", "[hey|ok|now], the {w} [number|one] of {list}?", "i want the {w} of {list}", "scan {list} for the {w}", "look at {list}: [which|what] is the {w}?", "{w} number here: {list}", "{list}\n[the |]{w}?",
    "{list} {w}[?|]", "{list}, {w}[?| one?| number| please]", "{w} {list}", "{w} [one |number |value |figure |]in {list}[?|]", "[what is|what's] the {w} [value|number|figure] here: {list}", "{list} - [which|what] is [the |]{w}[?|]", "{list}. {w}?", "{list}; i need the {w}", "[is there|do you see] a {w} one in {list}?", "{list} ... [which|what] [one |]is the {w}[?|]", "only the {w}: {list}", "[these are|i measured|we got|readings:|prices:|scores:] {list}. [which|what] is [the |]{w}?", "{w}? {list}", "the {w} out of {list}?", "sort out the {w} for me: {list}", "i can't see which is the {w}: {list}",
)  # fmt: skip


def _numbers(rng: Random) -> list[int]:
    count = rng.choice((3, 3, 4, 4, 5, 6))
    if rng.random() < 0.4:
        numbers = kin(rng, count)
    else:
        digits = rng.choice((1, 2, 2, 3, 3, 4, 5))
        numbers = [number_of(rng, digits if rng.random() < 0.7 else rng.randint(1, 5)) for _ in range(count)]
    if rng.random() < 0.06:
        numbers.append(rng.choice(numbers))
    return numbers


def _drawn(rng: Random, up: bool, held: bool) -> list[int]:
    """Numbers whose two best are on this side of the split; in training no two neighbours are on the other one."""
    while True:
        numbers = _numbers(rng)
        best, second = sorted(numbers, reverse=up)[:2]
        if comparison_is_held_out(best, second) == held and (held or not any(map(comparison_is_held_out, numbers, numbers[1:]))):  # fmt: skip
            return numbers


def _signed(numbers: list[int], up: bool) -> str:
    """The thought where some are below zero: there the one with the smaller figure is the larger."""
    below, others = [-value for value in numbers if value < 0], [value for value in numbers if value >= 0]
    if up and others:
        group = f"Not below zero: {', '.join(map(str, others))}"
        return f"{group}\n{extreme_thought(others, True)}" if len(others) > 1 else group
    group = f"Below zero: {', '.join(str(-value) for value in below)}"
    if len(below) == 1:
        return group
    return f"{group}. The {'nearest to' if up else 'farthest from'} zero:\n{extreme_thought(below, not up)}"


def extreme_example(draw: Draw) -> Example:
    """Which number of a few is the largest, or the smallest."""
    rng = draw.rng
    up = rng.random() < 0.55
    numbers = _drawn(rng, up, draw.held)
    if rng.random() < 0.1:
        numbers = [-value if rng.random() < 0.5 else value for value in numbers]
    best = (max if up else min)(numbers)
    commas = writes_commas(rng, *numbers)
    word = rng.choice(_LARGEST if up else _SMALLEST)
    short = rng.choice(("max", "maximum") if up else ("min", "minimum"))
    said = [shown(number, commas) for number in numbers]
    spaced = commas and rng.random() < 0.35
    if spaced:
        said = [text.replace(",", " ") for text in said]
    if rng.random() < 0.4:
        joined = f"{', '.join(said[:-1])} {rng.choice(('and', 'or'))} {said[-1]}"
    else:
        joined = rng.choice((", ", "; ", " / ") if spaced else (", ", " ", ", ", ", ", "; ", " / ")).join(said)
    question = worded(rng, _EXTREME, w=word, m=short, list=joined)
    answer = f"**{shown(best, commas)}** is the {word}."
    if word not in question:
        answer = f"The {short} is **{shown(best, commas)}**."
    names = dict.fromkeys(_LARGEST if up else _SMALLEST)
    accept = (*(f"{best} is the {name}" for name in names), f"{short} is {best}", f"{word} is {best}")
    work = extreme_thought(numbers, up) if min(numbers) >= 0 else _signed(numbers, up)
    thought = f"{listed(list(map(str, numbers)))}\n{work}\nthe {word}: {best}"
    key = f"{word} of {numbers}"
    return Example((Message("user", typed(rng, question)),), thought, answer, "largest", key, accept)
