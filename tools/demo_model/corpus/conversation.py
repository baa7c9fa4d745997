"""A conversation being written turn by turn: what was said before, and turns from other families to fill the distance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from tools.demo_model.corpus.arithmetic import difference_example, sum_example
from tools.demo_model.corpus.closed import closed_example
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.identity import identity_example
from tools.demo_model.corpus.jokes import joke_example
from tools.demo_model.corpus.limits import limit_example
from tools.demo_model.corpus.lists import list_example
from tools.demo_model.corpus.product import product_example
from tools.demo_model.corpus.smalltalk import opens_only, smalltalk_example
from tools.demo_model.corpus.toolclock import clock_example
from tools.demo_model.corpus.toolengine import engine_example
from tools.demo_model.corpus.wording import as_typed, expand
from tools.demo_model.corpus.words import word_example

SLOTS = "@#"  # stand for values while a question gets its typing noise: a typo would make them other values

_SUMS: tuple[tuple[Callable[[Draw], Example], float], ...] = ((sum_example, 3), (difference_example, 1.5))
_OTHERS: tuple[tuple[Callable[[Draw], Example], float], ...] = (
    (smalltalk_example, 3),
    (product_example, 3),
    (identity_example, 1.5),
    (limit_example, 1.5),
    (joke_example, 0.7),
    (closed_example, 0.7),
    (engine_example, 0.7),
    (clock_example, 0.4),
)
_WORDS: tuple[tuple[Callable[[Draw], Example], float], ...] = ((word_example, 1.5), (list_example, 1))


class Conversation:
    """What was said so far. `say` adds a finished turn, `finish` gives the example whose last turn is this one."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self.rng = draw.rng
        self.messages: list[Message] = []

    def say(self, turn: Example) -> None:
        """Add a turn and its answer to the history."""
        self.messages += turn.as_history()

    def finish(self, turn: Example) -> Example:
        """The conversation whose last turn is this one."""
        return replace(turn, messages=(*self.messages, *turn.messages))

    def one_of(self, makers: Sequence[tuple[Callable[[Conversation], Example | None], float]]) -> Example:
        """What a maker of these gives, drawn by weight until one finds something; what the others said is taken back."""
        before = list(self.messages)
        while True:
            self.messages = list(before)
            make = self.rng.choices([make for make, _ in makers], [weight for _, weight in makers])[0]
            if made := make(self):
                return made

    def turn(
        self,
        patterns: Sequence[str],
        thinking: str,
        answer: str,
        family: str,
        accept: Sequence[str],
        values: Sequence[str] = (),
        refuse: Sequence[str] = (),
    ) -> Example:
        """A turn of one user message; `@` and `#` in its patterns stand for the values."""
        asked = as_typed(self.rng, self.rng.choice(expand(self.rng.choice(patterns))))
        for slot, value in zip(SLOTS, values, strict=False):
            asked = asked.replace(slot, value)
        key = f"{asked} -> {answer}"
        return Example((Message("user", asked),), thinking, answer, family, key, tuple(accept), refuse=tuple(refuse))

    def other(self, sums: bool = True, words: bool = True) -> Example:
        """A turn that needs no history, of any family. Without `sums` or `words`, none that would be the last of its
        kind."""
        makers = _OTHERS + (_SUMS if sums else ()) + (_WORDS if words else ())
        maker = self.rng.choices([maker for maker, _ in makers], [weight for _, weight in makers])[0]
        made = maker(replace(self.draw, held=False))
        while self.messages and opens_only(made):
            made = maker(replace(self.draw, held=False))
        return made

    def fill(self, turns: int, sums: bool = True, words: bool = True) -> None:
        """Add so many turns that need no history."""
        for _ in range(turns):
            self.say(self.other(sums, words))

    def distance(self) -> int:
        """How many turns lie between what is told and what is asked: mostly few, up to eight; more in long ones."""
        if self.draw.long and self.rng.random() < 0.35:
            return self.rng.randint(4, 16)
        return self.rng.choice((0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 8))
