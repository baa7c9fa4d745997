"""All tasks on lists, each with its share, and the draw of one of them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate

from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.listforms import form_example, table_example
from tools.demo_model.corpus.listitems import (
    count_items_example,
    dedupe_example,
    edit_list_example,
    has_item_example,
    initials_example,
    item_at_example,
    longest_example,
)
from tools.demo_model.corpus.listorder import (
    reverse_list_example,
    sort_by_length_example,
    sort_numbers_example,
    sort_words_example,
)

__all__ = [
    "MAKERS",
    "count_items_example",
    "dedupe_example",
    "edit_list_example",
    "form_example",
    "has_item_example",
    "initials_example",
    "item_at_example",
    "list_example",
    "longest_example",
    "reverse_list_example",
    "sort_by_length_example",
    "sort_numbers_example",
    "sort_words_example",
    "table_example",
]

MAKERS: tuple[tuple[Callable[[Draw], Example], int], ...] = (
    (sort_words_example, 36),
    (sort_numbers_example, 14),
    (sort_by_length_example, 3),
    (reverse_list_example, 6),
    (count_items_example, 6),
    (item_at_example, 7),
    (has_item_example, 5),
    (longest_example, 6),
    (dedupe_example, 4),
    (edit_list_example, 4),
    (initials_example, 2),
    (table_example, 5),
    (form_example, 6),
)
_CUMULATED = tuple(accumulate(share for _, share in MAKERS))


def list_example(draw: Draw) -> Example:
    """Any task on a list, as often as its share says."""
    return draw.rng.choices(MAKERS, cum_weights=_CUMULATED)[0][0](draw)
