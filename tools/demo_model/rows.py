"""The rows of the card: which families, tasks of phrasings.py and sets each of them joins. Data only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """families: of corpus/mixture.py. tasks: of phrasings.py. sets: of sets/. group: its column among the shortcuts."""

    name: str
    group: str
    families: tuple[str, ...]
    tasks: tuple[str, ...] = ()
    sets: tuple[str, ...] = ()


ROWS = (
    Row("sums and differences", "arithmetic", ("sum", "difference"), ("sum", "difference")),
    Row("three numbers", "arithmetic", ("three numbers",), ("three_sum",)),
    Row("products", "arithmetic", ("product",), ("product",)),
    Row("word problems", "arithmetic", ("story",), ("story_sum", "story_difference")),
    Row("comparing, counting, checking", "arithmetic", ("comparison", "counting", "claim"), ("larger",)),
    Row("beyond its digits", "arithmetic", ("beyond",), ("long_sum", "divide")),
    Row(
        "words",
        "words, lists",
        ("words", "copying"),
        ("spell", "reverse", "count_letter", "length", "first_letter", "last_letter"),
    ),
    Row("lists", "words, lists", ("lists",), ("sort_words", "sort_numbers"), ("lists",)),
    Row("the program", "program", ("program",), (), ("facts",)),
    Row(
        "its engine, clock, calculator",
        "tools",
        ("engine", "clock", "calculator"),
        ("engine_memory", "engine_speed", "engine_hits", "clock_time", "clock_date"),
    ),
    Row("tools it never met", "tools", ("other tools", "tool follow-up", "needless tools"), (), ("tools",)),
    Row("recall", "turns", ("introduction", "recall"), ("recall_name", "recall_number", "recall_thing"), ("recall",)),
    Row("follow-ups", "turns", ("follow-up", "check back", "revision"), ("follow_add", "reversed_then")),
    Row("talk", "talk, limits", ("small talk", "identity", "joke", "tale"), ("identity", "abilities")),
    Row("facts and code by heart", "talk, limits", ("closed facts", "snippets"), ("code_hello",)),
    Row("its limits", "talk, limits", ("limits", "languages", "care"), ("limits", "translate")),
)
READ = ("joke", "greeting", "thanks")
"""Tasks that only a reader can judge, and that no row counts."""
