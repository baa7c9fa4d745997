"""Talk of every kind: small talk, what is told, pasted or hardly words, what asks for care, and the second message."""

from __future__ import annotations

from collections.abc import Callable

from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.jokes_told import told_joke_example
from tools.demo_model.corpus.kindlists import kind_list_example
from tools.demo_model.corpus.kindlists_letter import by_heart_example
from tools.demo_model.corpus.limits_care import care_example
from tools.demo_model.corpus.pasted import pasted_example
from tools.demo_model.corpus.smalltalk import smalltalk_example
from tools.demo_model.corpus.smalltalk_after import after_example
from tools.demo_model.corpus.smalltalk_halves import half_example
from tools.demo_model.corpus.smalltalk_happenings import happening_example
from tools.demo_model.corpus.smalltalk_naming import naming_example
from tools.demo_model.corpus.smalltalk_noise import noise_example
from tools.demo_model.corpus.smalltalk_second import second_example
from tools.demo_model.corpus.smalltalk_shortly import shortly_example
from tools.demo_model.corpus.smalltalk_statements import statement_example

_KINDS: tuple[tuple[Callable[[Draw], Example], float], ...] = (
    (smalltalk_example, 48), (statement_example, 13), (happening_example, 9), (pasted_example, 12), (second_example, 14), (after_example, 7), (noise_example, 6), (naming_example, 8), (kind_list_example, 16), (by_heart_example, 9), (care_example, 14), (half_example, 7), (shortly_example, 16), (told_joke_example, 8),
)  # fmt: skip


def talk_example(draw: Draw) -> Example:
    """A first or second message of any kind."""
    maker = draw.rng.choices([maker for maker, _ in _KINDS], [weight for _, weight in _KINDS])[0]
    return maker(draw)
