"""Tasks that write names and figures as a Markdown table of two columns or three, whose names were told (before the rows,
behind them, as the first row) or not."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from tools.demo_model.corpus import lists_asks as asks
from tools.demo_model.corpus import words_bare as bare
from tools.demo_model.corpus.asking import FIRST, asked, one
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.lists_asks import around, whole_or_named
from tools.demo_model.corpus.wordlist import draw_words, side

_TABLE = (
    "[|please |can you |could you |now ][make|create|write|draw|give me|show me] a [|markdown |small ]table [of|with|from|for|out of]: ①",
    "[put|write|show|list] [this|these|the following] [in|as|into] a [|markdown ]table: ①", "[turn|make|convert|format] this into a table: ①", "as a [|markdown ]table: ①", "table: ①",
    "[i want|i'd like] [this|these|it] in a table: ①", "① - [table|tabular|in a table]", "[in|into] a table: ①", "markdown table: ①", "① in [table form|a table|tabular form]", "a table with ①", "[lay|set] this out as a table: ①", "tabular: ①", "draw me a table: ①", "rows and columns please: ①", "can you tabulate ①?", "for my report, as a table: ①", "show ① as a table",
    "table of ①", "① - as a table", "① as a table [please|]", "make a table of ①", "tabulate ①", "i need a table: ①", "table please: ①", "can i have ① in a table?",
)  # fmt: skip
_AROUND = around("as a table|in a table|make a table|table|tabulate|table please|as a markdown table|put in a table|in table form|make a table of them|rows and columns")  # fmt: skip
_MAKE = "[|please |can you |could you |now |pls |i need you to ][make|create|write|draw|give me|do|set up|build]"
_HEADS = "[columns|the columns|headers|headings|heads|column names|the headings|cols]"
# ② is the names of the columns, ① the rows.
_HEADED = (
    f"{_MAKE} a [|markdown |small |nice ]table [with|of|for|using] [|columns |the columns |headers |headings |the heads |cols ]②: ①", "table [with|of|for] ②: ①", f"table with {_HEADS} ②: ①", "② [as a table|in a table|table|in table form]: ①", f"{_HEADS}[:| -| =| are] ②[.|;|,] [rows|data|values|entries|the rows are|here is the data][:| -] ①", "table (②): ①", "[put|show|lay out] this in a table with ②: ①", "a ② table: ①", "table, ②: ①", "columns, ②: ①", "table ② - ①", f"{_HEADS} ②. ①",
    "②: ①[.|;| -|,] [as a table|make it a table|table please|in a table|put it in a table|in a table please|table|tabulate it|can you tabulate that?|a table would be nice]", "② are ①. [table please|make a table|as a table]", "② - ① - [table|as table|make a table of that]", "my data, ②: ①. [table please|make a table|tabulate]", "here are ②: ①. [i want|i need|make|give me|draw] a table", "[i have|i noted|we measured|i wrote down] ②: ①. [table please|make a table|put it in a table]", "②\n①\n[as a table please|table|make a table]",
    f"①[.| -|;|,] [|the |with |use |and the ]{_HEADS}[| are| should be|:] ②", "①. [call|name|label] the columns ②", "① [as a table|in a table|table|into a table][, | with | - | and ][columns|headers|heads|headings|the columns|column names] ②", "① - table with ②", f"{_MAKE} a table of ① with {_HEADS} ②", f"①. {_MAKE} a table, {_HEADS} [are|:|should be] ②", f"{_MAKE} a table: ①. {_HEADS}: ②", "[table|tabulate]: ① ([columns|headers|headings] ②)", "① [->|=>|into] table (②)", "[columns|the headings|headers] should be [called |named |]②. ①", "put this in a table. the columns are ②. ①", "turn this into a table: ①. [first row|top row|heading|head]: ②", "①, [headings|header|columns] ② please", "① as a table, ② on top",
)  # fmt: skip
_ROWED = (
    "[|please |can you |could you |now ][make|create|write|draw|give me|do|turn this into] a [|markdown |small ]table: ①", "[as a|in a|] table: ①", "[put|show] this in a table: ①", "csv to [a |][markdown |]table: ①", "table from this: ①", "this as a [markdown |]table: ①", "tabulate: ①", "① - as a table", "①. [as a table|table please|make it a table|the first row is the head, make a table|in a table]", "[markdown |]table, first row is the header: ①", "①\n[as a table|table please|make a table|in a table]", "make a table, the heads come first: ①", "format this as a table: ①",
)  # fmt: skip
_FIRSTS = {
    "people": ("name", "name", "name", "person", "student", "pupil", "player", "guest", "who", "member", "child", "worker", "friend", "runner"),
    "places": ("town", "city", "place", "village", "station", "where"),
    "things": ("item", "item", "thing", "product", "part", "tool", "word", "what", "article", "fruit", "animal", "key", "task"),
}  # fmt: skip
_FIGURES = (
    "age", "height", "points", "score", "price", "cost", "count", "amount", "number", "mark", "grade", "rainfall", "people", "weight", "length", "room", "seat", "goals", "visits", "size", "stock", "quantity", "year", "speed", "distance", "depth", "hours", "minutes", "pages", "wins", "rank", "value", "how many", "unit price", "date", "level", "legs", "temperature", "share", "votes", "km", "kg",
)  # fmt: skip
_OF_THINGS = ("red", "old", "new", "big", "small", "box of", "spare", "blue", "long", "dark")
_WORDED = (("city", "cities"), ("town", "cities"), ("colour", "colours"), ("color", "colours"), ("country", "countries"), ("job", "jobs"), ("pet", "animals"), ("fruit", "fruits"), ("day", "days"), ("tool", "tools"), ("month", "months"), ("likes", "vegetables"))  # fmt: skip


def table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [heads, ("---",) * len(heads), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _figure(rng: Random) -> str:
    roll = rng.random()
    if roll < 0.04:
        return f"{rng.choice('$€£')}{rng.randint(1, 200)}"
    if roll < 0.8:
        return str(rng.randint(1, rng.choice((10, 20, 100, 1000))))
    return f"{rng.randint(0, 20)}.{rng.randint(0, 99):02d}" if roll < 0.93 else f"{rng.randint(1, 100)}%"


def tabled(heads: Sequence[str], rows: Sequence[tuple[str, ...]], named: bool) -> tuple[str, str, str]:
    """The thought, the answer and what marks it. The thought copies the names of the columns, then row by row, counted."""
    numbered = heads[0] == "no."
    listed = "; ".join(f"{'' if numbered else f'{index} '}{(' ' if numbered else ', ').join(row)}" for index, row in enumerate(rows, 1))  # fmt: skip
    thought = f"columns: {'' if named else 'not named, so '}{', '.join(heads)}\nrows: {listed}. {len(rows)} row{'s' * (len(rows) > 1)}."
    body = "\n".join(f"| {' | '.join(row)} |" for row in rows).lower()
    return thought, table(tuple(heads), rows), body


def _joined(rng: Random, frame: str, parts: Sequence[str], rows_have_commas: bool = False) -> tuple[str, str]:
    """The frame, and the rows as they were typed: on a line or a line each."""
    joint = rng.choice(("; ", "; ", "\n", "\n", "\n", " / ", " | ") if rows_have_commas else (", ", ", ", ", ", "; ", " / ", "\n", "\n"))  # fmt: skip
    if joint == "\n" and frame.endswith((f": {FIRST}", f". {FIRST}")):
        frame = f"{frame.removesuffix(f' {FIRST}')}\n{FIRST}"
    elif joint == "\n" and frame.startswith(FIRST):
        frame = f"{FIRST}\n{frame.removeprefix(FIRST).lstrip(' .:,;-')}"
    elif joint == "\n" and f"\n{FIRST}\n" not in frame:
        joint = "; "
    if joint == ", " and len(parts) > 1 and rng.random() < 0.3:
        return frame, f"{', '.join(parts[:-1])} and {parts[-1]}"
    return frame, joint.join(parts)


def drawn_table(draw: Draw) -> tuple[list[str], list[tuple[str, ...]]]:
    """The names of two columns or three, and the rows."""
    rng = draw.rng
    width, size = rng.choice((2, 2, 3)), rng.choice((1, 2, 2, 3, 3, 3, 4, 4, 5, 6, 8))
    kind = rng.choice(("people", "people", "places", "things", "things"))
    pool = {"people": side("names", draw.held), "places": side("cities", draw.held), "things": ()}[kind]
    first = rng.sample(pool, size) if len(pool) >= size else draw_words(draw, size, 10)
    if kind == "things" and rng.random() < 0.15:
        first = [f"{rng.choice(_OF_THINGS)} {word.lower()}" for word in first]
    heads, columns = [rng.choice(_FIRSTS[kind])], [first]
    third, words = rng.choice(_WORDED)
    wordy = rng.random() < (0.6 if width == 3 else 0.15) and third not in heads and (chosen := side(words, draw.held))
    if wordy:
        heads.append(third)
        columns.append(rng.choices(chosen, k=size))
    for head in rng.sample([head for head in _FIGURES if head not in heads], width - len(heads)):
        heads.append(head)
        columns.append([_figure(rng) for _ in range(size)])
    if wordy and rng.random() < 0.5:
        heads[1:], columns[1:] = heads[:0:-1], columns[:0:-1]
    if rng.random() < 0.2:
        heads = [head.capitalize() for head in heads]
    return heads, list(zip(*columns, strict=True))


_CELLS = (" ", ", ", ", ", " - ", ": ", " | ")


def named_columns(draw: Draw, heads: Sequence[str], rows: Sequence[tuple[str, ...]]) -> Example:
    """The names of the columns stand in the message: before the rows, behind them, or as a first row."""
    rng = draw.rng
    phrases = any(" " in cell for row in (heads, *rows) for cell in row)
    cell = rng.choice(_CELLS[1:5] if phrases else _CELLS)
    if len(heads) == 2 and not phrases and rng.random() < 0.5:
        cell = rng.choice((" ", " ", ": ", " = ", " is "))
    parts = [cell.join(row) for row in rows]
    if rng.random() < 0.22 and cell not in (" is ", " = "):
        frame, text = _joined(rng, one(rng, _ROWED), [cell.join(heads), *parts], cell == ", ")
        if " | " in text and cell != " | ":
            text = text.replace(" | ", "; ")
        return _table(draw, frame, text, "", heads, rows, True)
    frame, text = _joined(rng, one(rng, _HEADED), parts, cell == ", ")
    if cell == " | ":
        text = text.replace(" | ", ", ") if "\n" not in text and "; " not in text and " / " not in text else text
    joint = rng.choice((" and ", " and ", ", ", ", ", " / ", " & ", " + ", " | "))
    said = f"{', '.join(heads[:-1])}{joint}{heads[-1]}" if joint in (" and ", " & ") else joint.join(heads)
    return _table(draw, frame, text, said, heads, rows, True)


def _table(draw: Draw, frame: str, text: str, said: str, heads: Sequence[str], rows: Sequence[tuple[str, ...]], named: bool) -> Example:  # fmt: skip
    thought, answer, body = tabled(heads, rows, named)
    return Example((asked(draw.rng, frame, text, said),), thought, answer, "table", f"table {text}", (body,))


def table_example(draw: Draw) -> Example:
    """Names and figures, or names alone, as a table."""
    rng = draw.rng
    if rng.random() < 0.62:
        return named_columns(draw, *drawn_table(draw))
    count = rng.choice((2, 2, 3, 3, 3, 4, 4, 5, 6, 7, 8))
    pool = side("names", draw.held)
    words = rng.sample(pool, count) if rng.random() < 0.35 and len(pool) >= count else draw_words(draw, count, 10)
    heads, rows = ["item", "number"], [(word, _figure(rng)) for word in words]
    if rng.random() < 0.3:
        heads, rows, parts = ["no.", "item"], [(str(index), word) for index, word in enumerate(words, 1)], words
    else:
        between = rng.choice((" ", " ", " ", ": ", " = ", " - "))
        parts = [between.join(row) for row in rows]
    frame, text = _joined(rng, whole_or_named(rng, _TABLE, asks.TABLE, bare.TABLE, _AROUND), parts)
    return _table(draw, frame, text, "", heads, rows, False)
