"""Tasks that write names and figures as a Markdown table of two columns or three, whose heads were named or not."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from tools.demo_model.corpus import lists_asks as asks
from tools.demo_model.corpus import words_bare as bare
from tools.demo_model.corpus.asking import FIRST, asked, endings, one
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.lists_asks import whole_or_named
from tools.demo_model.corpus.wordlist import draw_words, side

_TABLE = (
    "[|please |can you |could you |now ][make|create|write|draw|give me|show me] a [|markdown |small ]table [of|with|from|for|out of]: ①",
    "[put|write|show|list] [this|these|the following] [in|as|into] a [|markdown ]table: ①", "[turn|make|convert|format] this into a table: ①", "as a [|markdown ]table: ①", "table: ①",
    "[i want|i'd like] [this|these|it] in a table: ①", "① - [table|tabular|in a table]", "[in|into] a table: ①", "markdown table: ①", "① in [table form|a table|tabular form]", "a table with ①", "[lay|set] this out as a table: ①", "tabular: ①", "draw me a table: ①", "rows and columns please: ①", "can you tabulate ①?", "for my report, as a table: ①", "show ① as a table",
    "table of ①", "① - as a table", "① as a table [please|]", "make a table of ①", "tabulate ①", "i need a table: ①", "table please: ①", "can i have ① in a table?",
)  # fmt: skip
_COLUMNS = endings(
    "with [columns|the columns|headers|the headings|headings] ② and ③",
    "(columns: ② and ③)",
    ", columns ②, ③",
    ". call the columns ② and ③",
)
_NAMED_FIRST = (
    "[|please |can you |could you |now ][make|create|write|draw|give me|do] a [|markdown |small ]table [with|of|for] [|columns |the columns |headers ]② and ③: ①", "table [with|of] ② and ③: ①", "table with [columns|headers] ②, ③: ①", "② and ③ [as a table|in a table|table]: ①", "[columns|headers|heads]: ② and ③. [rows|data|values]: ①", "a table, ② on the left and ③ on the right: ①", "[two columns|table], ② and ③: ①", "table (②, ③): ①",
    "[make|create|i need] a table. ① - ② first, then ③", "put this in a table with ② and ③: ①", "table ② ③: ①", "a ② and ③ table: ①",
)  # fmt: skip
_THREE = (
    "[|please |can you |could you |now ][make|create|write|draw|give me|do] a [|markdown |small ]table: ①", "[as a|in a|] table: ①", "table with [columns|headers|] ②: ①", "[make|create|give me] a table [of|with|for] ②: ①", "table (②): ①", "[columns|heads]: ②. [rows|data]: ①", "[put|show] this in a table: ①", "a table with three columns, ②: ①", "three columns, ②: ①", "① - as a table", "① - table with ②",
)  # fmt: skip
_HEADS = (
    ("item", "number"), ("name", "age"), ("fruit", "price"), ("thing", "count"), ("word", "score"), ("product", "price"),
    ("name", "points"), ("city", "visits"), ("what", "how many"), ("animal", "legs"), ("player", "goals"), ("key", "value"),
)  # fmt: skip


def table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [heads, ("---",) * len(heads), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _figure(rng: Random) -> str:
    roll = rng.random()
    if roll < 0.8:
        return str(rng.randint(1, rng.choice((10, 20, 100, 1000))))
    return f"{rng.randint(0, 20)}.{rng.randint(0, 99):02d}" if roll < 0.93 else f"{rng.randint(1, 100)}%"


_PEOPLE = (("name", "age"), ("name", "points"), ("player", "goals"), ("person", "score"), ("who", "how many"), ("student", "mark"), ("name", "height"), ("name", "room"), ("guest", "seat"))  # fmt: skip
_THIRDS = (("city", "cities"), ("colour", "colours"), ("country", "countries"), ("job", "jobs"), ("pet", "animals"), ("fruit", "fruits"), ("day", "days"))  # fmt: skip


def _tabled(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> tuple[str, str, str]:
    """The thought, the answer and what marks it. The thought counts the rows, so that none is lost."""
    numbered = heads[0] == "no."
    listed = "; ".join(f"{'' if numbered else f'{index} '}{', '.join(row)}" for index, row in enumerate(rows, 1))
    thought = f"Columns: {', '.join(heads)}. {len(rows)} rows: {listed}"
    body = "\n".join(f"| {' | '.join(row)} |" for row in rows).lower()
    return thought, table(heads, rows), body


def _joined(rng: Random, frame: str, parts: list[str], rows_have_commas: bool = False) -> tuple[str, str]:
    """The frame, and the rows as they were typed: on a line or a line each."""
    joint = rng.choice(("; ", "; ", "\n", "\n", " / ") if rows_have_commas else (", ", ", ", ", ", "; ", "\n", "\n"))
    if joint == "\n" and frame.endswith(f": {FIRST}"):
        frame = frame.replace(f" {FIRST}", f"\n{FIRST}")
    elif joint == "\n":
        joint = "; " if rows_have_commas else ", "
    return frame, joint.join(parts)


def _three_columns(draw: Draw) -> Example:
    rng = draw.rng
    head, pool = rng.choice(_THIRDS)
    pools = side("names", draw.held), side(pool, draw.held)
    size = min(rng.choice((2, 2, 3, 3, 4)), *map(len, pools))
    names, thirds = rng.sample(pools[0], size), rng.sample(pools[1], size)
    rows = [(name, str(rng.randint(1, 99)), third) for name, third in zip(names, thirds, strict=True)]
    heads = ("name", rng.choice(("age", "number", "points")), head)
    joint = rng.choice((" ", ", ", " - "))
    frame, text = _joined(rng, one(rng, _THREE), [joint.join(row) for row in rows], joint == ", ")
    named = "②" in frame
    message = asked(
        rng, frame, text, rng.choice(("{}, {} and {}", "{}, {}, {}", "{} {} {}", "{}/{}/{}")).format(*heads)
    )
    if not named:
        heads = ("name", "number", head)
    thought, answer, body = _tabled(heads, rows)
    return Example((message,), thought, answer, "table", f"table {text}", (body,))


def table_example(draw: Draw) -> Example:
    """Names and figures, or names alone, as a table."""
    rng = draw.rng
    if rng.random() < 0.12 and len(side("names", draw.held)) > 1:
        return _three_columns(draw)
    frame, heads = whole_or_named(rng, _TABLE, asks.TABLE, bare.TABLE), ("item", "number")
    count = rng.choice((2, 2, 3, 3, 3, 4, 4, 5, 6, 7, 8))
    roll = rng.random()
    pool = side("names", draw.held)
    people = rng.random() < 0.35 and len(pool) >= count
    words = rng.sample(pool, count) if people else draw_words(draw, count, 10)
    if roll < 0.12:
        rows: list[tuple[str, ...]] = [(str(index), word) for index, word in enumerate(words, 1)]
        parts, heads = words, ("no.", "item")
    else:
        rows = [(word, _figure(rng)) for word in words]
        between = rng.choice((" ", " ", " ", ": ", " = ", " - "))
        parts = [between.join(row) for row in rows]
        if roll < 0.5:
            heads = rng.choice(_PEOPLE if people else _HEADS)
            frame = one(rng, _NAMED_FIRST) if roll < 0.38 or frame.endswith("?") else f"{frame}{rng.choice(_COLUMNS)}"
    frame, text = _joined(rng, frame, parts)
    message = asked(rng, frame, text, *heads)
    thought, answer, body = _tabled(heads, rows)
    return Example((message,), thought, answer, "table", f"table {', '.join(parts)}", (body,))
