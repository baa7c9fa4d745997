"""Makers of one family, each as often as its weight says."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from tools.demo_model.corpus.example import Draw, Example

Maker = Callable[[Draw], Example]


class Kinds:
    """kinds: weights and makers. holding: those that hold content out; the only ones drawn where that is asked for."""

    def __init__(self, kinds: Sequence[tuple[int, Maker]], holding: Collection[Maker]) -> None:
        self._all = kinds
        self._holding = [kind for kind in kinds if kind[1] in holding]

    def example(self, draw: Draw) -> Example:
        """One of them, on whose numbers and words the split agrees: a maker that found none raises LookupError."""
        kinds = self._holding if draw.held else self._all
        weights = [weight for weight, _ in kinds]
        while True:
            _, maker = draw.rng.choices(kinds, weights)[0]
            try:
                return maker(draw)
            except LookupError:
                continue
