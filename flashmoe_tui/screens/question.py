"""A question that a screen asks in one line, and what its answers do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about a model, in the last line. enter: what Enter does then; in_bits: what a number of bits does;
    keep: what k does. waits: Enter was pressed already, and waits for the model to be judged."""

    name: str
    enter: Callable[[], object]
    in_bits: Mapping[int, Callable[[], object]] = field(default_factory=dict)
    keep: Callable[[], object] | None = None
    waits: bool = False
