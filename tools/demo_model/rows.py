"""The rows of the card: which families, tasks of phrasings.py and sets each of them joins. Data only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """families: of corpus/mixture.py. tasks: of phrasings.py. sets: families of the sets that were looked into
    (evaluate.SET_NAMES), and blind of those that were not (evaluate.BLIND). group: its column among the shortcuts."""

    name: str
    group: str
    families: tuple[str, ...]
    tasks: tuple[str, ...] = ()
    sets: tuple[str, ...] = ()
    blind: tuple[str, ...] = ()


ROWS = (
    Row(
        "sums and differences",
        "arithmetic",
        ("sum", "difference"),
        ("sum", "difference"),
        ("sum", "difference"),
        ("sum", "difference"),
    ),
    Row("three numbers", "arithmetic", ("three numbers",), ("three_sum",), ("three numbers",)),
    Row("products", "arithmetic", ("product",), ("product",), ("product",), ("product",)),
    Row("word problems", "arithmetic", ("story",), ("story_sum", "story_difference"), ("story",), ("story",)),
    Row(
        "comparing, counting, checking",
        "arithmetic",
        ("comparison", "counting", "claim"),
        ("larger",),
        ("comparison",),
        ("comparison",),
    ),
    Row("beyond its digits", "arithmetic", ("beyond",), ("long_sum", "divide")),
    Row(
        "words",
        "words, lists",
        ("words", "copying"),
        ("spell", "reverse", "count_letter", "length", "first_letter", "last_letter"),
        ("words",),
        ("words",),
    ),
    Row("lists", "words, lists", ("lists",), ("sort_words", "sort_numbers"), ("lists",), ("lists",)),
    Row(
        "the program",
        "program",
        ("program", "two questions"),
        (),
        ("facts", "facts2", "facts3", "facts4", "facts5", "facts6", "facts7"),
        ("facts8",),
    ),
    Row(
        "its engine, clock, calculator",
        "tools",
        ("engine", "clock", "calculator"),
        ("engine_memory", "engine_speed", "engine_hits", "clock_time", "clock_date"),
    ),
    Row(
        "tools it never met",
        "tools",
        ("other tools", "tool follow-up", "needless tools"),
        (),
        ("tools", "tools2", "tools3", "tools4", "tools5", "tools6", "tools7"),
        ("tools8",),
    ),
    Row(
        "recall",
        "turns",
        ("introduction", "recall"),
        ("recall_name", "recall_number", "recall_thing"),
        ("recall", "recall2", "recall3", "recall4", "recall5", "recall6", "recall7"),
        ("recall8",),
    ),
    Row(
        "follow-ups",
        "turns",
        ("follow-up", "check back", "revision"),
        ("follow_add", "reversed_then"),
        ("followups2", "followups3", "followups4", "followups5", "followups6", "followups7"),
        ("followups8",),
    ),
    Row("talk", "talk, limits", ("small talk", "identity", "joke", "tale"), ("identity", "abilities")),
    Row("facts and code by heart", "talk, limits", ("closed facts", "snippets"), ("code_hello",)),
    Row("its limits", "talk, limits", ("limits", "languages", "care"), ("limits", "translate")),
)
READ = ("joke", "greeting", "thanks")
"""Tasks that only a reader can judge, and that no row counts."""
