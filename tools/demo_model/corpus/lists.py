"""All tasks on lists, each with its share, and the draw of one of them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate

from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.listeach import each_example
from tools.demo_model.corpus.listends import end_of_order_example, sort_by_last_letter_example, two_steps_example
from tools.demo_model.corpus.listfigures import (
    sort_decimals_example,
    sort_pairs_example,
    sort_signed_example,
    sort_times_example,
    top_pair_example,
)
from tools.demo_model.corpus.listfilters import number_filter_example, odd_one_example, word_filter_example
from tools.demo_model.corpus.listforms import form_example
from tools.demo_model.corpus.listitems import (
    count_items_example,
    dedupe_example,
    edit_list_example,
    has_item_example,
    initials_example,
    item_at_example,
    longest_example,
)
from tools.demo_model.corpus.listnumbers import ranked_number_example, sort_numbers_example
from tools.demo_model.corpus.listorder import (
    reverse_list_example,
    sort_by_length_example,
    sort_words_example,
)
from tools.demo_model.corpus.listpicks import (
    beside_example,
    often_example,
    shuffle_example,
    slice_example,
    two_lists_example,
    where_example,
)
from tools.demo_model.corpus.listsentences import sentence_example
from tools.demo_model.corpus.listtables import table_example

__all__ = [
    "MAKERS",
    "beside_example",
    "count_items_example",
    "dedupe_example",
    "each_example",
    "edit_list_example",
    "end_of_order_example",
    "form_example",
    "has_item_example",
    "initials_example",
    "item_at_example",
    "list_example",
    "longest_example",
    "number_filter_example",
    "odd_one_example",
    "often_example",
    "ranked_number_example",
    "reverse_list_example",
    "sentence_example",
    "shuffle_example",
    "slice_example",
    "sort_by_last_letter_example",
    "sort_by_length_example",
    "sort_decimals_example",
    "sort_numbers_example",
    "sort_pairs_example",
    "sort_signed_example",
    "sort_times_example",
    "sort_words_example",
    "table_example",
    "top_pair_example",
    "two_lists_example",
    "two_steps_example",
    "where_example",
    "word_filter_example",
]

MAKERS: tuple[tuple[Callable[[Draw], Example], int], ...] = (
    (sort_words_example, 34),
    (sort_numbers_example, 18),
    (sort_by_length_example, 6),
    (ranked_number_example, 5),
    (sort_by_last_letter_example, 4),
    (end_of_order_example, 6),
    (two_steps_example, 5),
    (reverse_list_example, 9),
    (count_items_example, 6),
    (item_at_example, 7),
    (has_item_example, 5),
    (longest_example, 6),
    (dedupe_example, 5),
    (edit_list_example, 4),
    (initials_example, 3),
    (table_example, 14),
    (form_example, 7),
    (slice_example, 8),
    (where_example, 3),
    (shuffle_example, 2),
    (beside_example, 3),
    (often_example, 4),
    (two_lists_example, 5),
    (word_filter_example, 7),
    (number_filter_example, 5),
    (odd_one_example, 9),
    (sentence_example, 14),
    (sort_decimals_example, 5),
    (sort_signed_example, 3),
    (sort_times_example, 5),
    (sort_pairs_example, 5),
    (top_pair_example, 5),
    (each_example, 6),
)
_CUMULATED = tuple(accumulate(share for _, share in MAKERS))


def list_example(draw: Draw) -> Example:
    """Any task on a list, as often as its share says."""
    return draw.rng.choices(MAKERS, cum_weights=_CUMULATED)[0][0](draw)
