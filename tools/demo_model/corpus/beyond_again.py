"""The same again with another number: `and of 64?` after a root, `and 20%?` after 15%, `and 91?` after a prime."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from tools.demo_model.corpus.arithmetic import worded
from tools.demo_model.corpus.example import Draw, Example, Message

_AND = (
    "and {n}[?|]", "and [of|for] {n}[?|]", "what about {n}[?|]", "how about {n}[?|]", "[now|then|next] {n}[?|]", "{n}?", "the same [for|with|of] {n}[?|]", "same [for|with|question for] {n}[?|]", "and if it is {n}?", "ok, and {n}?", "[do|try] {n}[ too| as well| now|]", "and what about {n}?", "with {n}?", "{n} too", "also {n}", "now with {n}[ instead|]", "and what is it for {n}?", "let's take {n}", "make it {n}", "[cool|thanks|nice|great|right], and {n}?", "next: {n}", "next one, {n}", "one more: {n}", "and then {n}?", "again with {n}", "{n} [next|please|then]", "what would it be for {n}?", "and {n} is?", "so {n}?", "[and |]the same question for {n}", "i also need {n}", "change it to {n}", "{n} instead",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """A calculation that can be asked again. make: the turn for a number, and whether it is the first one; None where it
    is not to be had. number: a number to take. said: how the number is written, with {n} in it."""

    make: Callable[[int, bool], Example | None]
    number: Callable[[], int]
    said: str = "{n}"


def again(draw: Draw, asked: Asked, said: Callable[[int], int]) -> Example | None:
    """A first turn, perhaps a second, and the last one, of which only the number is said: `said` of the one it is made of."""
    rng = draw.rng
    numbers: list[int] = []
    turns: list[Example] = []
    for _ in range(rng.choice((2, 2, 2, 3))):
        n = asked.number()
        made = asked.make(n, not turns)
        if made is None or n in numbers:
            return None
        numbers.append(n)
        turns.append(made)
    messages: list[Message] = []
    for n, made in zip(numbers, turns, strict=True):
        turn = made if not messages else made.asked(_typed(rng, worded(rng, _AND, n=asked.said.format(n=said(n)))))
        before, last = messages, turn
        messages = [*messages, *turn.as_history()]
    same = f"The same with {asked.said.format(n=said(numbers[-1]))}. "
    if last.steps:
        first = replace(last.steps[0], thinking=f"{same}{last.steps[0].thinking}")
        return replace(last, messages=(*before, *last.messages), steps=(first, *last.steps[1:]))
    return replace(last, messages=(*before, *last.messages), thinking=f"{same.strip()}\n{last.thinking}")


def _typed(rng: Random, text: str) -> str:
    """A few words, as typed."""
    if rng.random() < 0.4:
        text = text.rstrip("?")
    return text[:1].upper() + text[1:] if rng.random() < 0.4 else text
