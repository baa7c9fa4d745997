"""A calculation that brings its own numbers, after others: what was worked out before has nothing to do with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tools.demo_model.corpus.arithmetic import difference_example, sum_example
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.products import times_example
from tools.demo_model.corpus.toolapp import calculator_example

_AFRESH = 0.28
Maker = Callable[[Draw], Example]


def after_calculations(draw: Draw, made: Example, *others: Maker) -> Example:
    """The same turn, now and then after one to four calculations: by hand, by the calculator, or by the makers given."""
    rng = draw.rng
    if len(made.messages) > 1 or rng.random() > _AFRESH:
        return made
    makers: tuple[Maker, ...] = (sum_example, difference_example, times_example, *others, *others)
    if draw.offers("calculator"):
        makers += (calculator_example, calculator_example)
    earlier = replace(draw, held=False)
    history: list[Message] = []
    for _ in range(rng.choice((1, 1, 2, 2, 3, 4))):
        history += rng.choice(makers)(earlier).as_history()
    return replace(made, messages=(*history, *made.messages))


def times_afresh(draw: Draw) -> Example:
    """A product, alone or after other calculations."""
    return after_calculations(draw, times_example(draw))
