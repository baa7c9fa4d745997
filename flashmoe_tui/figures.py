"""Numbers as the screen writes them: units, shares and bars. Plain functions of plain values; no widget, no colour.

Sizes are decimal (1 MB = 10**6 bytes), as disks and file managers count them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from engine import AnswerFigures
from engine.telemetry import paced_label

_CONTROLS = (*range(0x00, 0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0))
_REORDERING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)
_HIDDEN: dict[int, str | None] = dict.fromkeys((*_CONTROLS, *_REORDERING))
"""Control characters, and the marks that can reorder what a person reads. Tabs and line feeds stay."""

_SHOWN = _HIDDEN | {0x2028: "\n", 0x2029: "\n"}
"""The two Unicode separators count as line ends for Python and not for Markdown, so they become plain ones."""


def printable(text: str) -> str:
    """`text` without the control characters that would move the cursor, ring a bell or reorder what is read."""
    return text.translate(_SHOWN)


def one_line(text: str) -> str:
    """`text` as `printable` has it, its line feeds and tabs as `\\n` and `\\t`: names of files may hold them."""
    return printable(text).replace("\n", "\\n").replace("\t", "\\t")


def size(count: float) -> str:
    """`912 B`, `44 kB`, `3.1 MB`, `209 GB`: three significant figures at most."""
    for limit, unit, scale in ((1e3, "B", 1.0), (1e6, "kB", 1e3), (1e9, "MB", 1e6), (1e12, "GB", 1e9)):
        if count < limit * 0.9995:
            return f"{_short(count / scale) if scale > 1 else f'{count:.0f}'} {unit}"
    return f"{_short(count / 1e12)} TB"


def rate(bytes_per_second: float) -> str:
    """`44 MB/s`, `1.0 GB/s`."""
    return f"{size(bytes_per_second)}/s"


def speed(tokens_per_second: float) -> str:
    """`62 tok/s`; one decimal below ten, two below one."""
    return f"{_short(tokens_per_second)} tok/s"


def seconds(value: float) -> str:
    """`0.21 s` below one, `3.4 s` below ten, `42 s` below two minutes, then `3 min`, `1 h 05`."""
    if value < 0.995:
        return f"{round(value, 2):.2g} s"
    if value < 10:
        return f"{value:.1f} s"
    if value < 120:
        return f"{value:.0f} s"
    minutes = round(value / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02}"


def milliseconds(value_seconds: float) -> str:
    """A number of milliseconds without its unit: `0.14`, `3.2`, `16`."""
    value = value_seconds * 1e3
    return f"{value:.2f}" if value < 0.995 else _short(value)


def percent(share: float) -> str:
    """`73%`; a share that is there but small is `<1%`, one that is nearly all is `>99%`."""
    if 0 < share < 0.005:
        return "<1%"
    if 0.995 <= share < 1:
        return ">99%"
    return f"{share * 100:.0f}%"


def about(share: float) -> str:
    """A share that is an estimate: `~21%`; `0%` and `<1%` need no mark."""
    text = percent(share)
    return text if text[0] in "0<>" else f"~{text}"


def count(value: int, noun: str) -> str:
    """`1 token`, `1,024 tokens`."""
    return f"{value:,} {noun}{'' if value == 1 else 's'}"


def bar(shares: Sequence[float], glyphs: str, width: int) -> list[str]:
    """One run of each glyph in proportion to `shares`, `width` cells together (fewer where they sum below one).

    A share above zero gets at least one cell, so that what exists is seen.
    """
    total = sum(shares)
    if total <= 0 or width <= 0:
        return ["" for _ in shares]
    cells = [max(1, round(share / max(total, 1.0) * width)) if share > 0 else 0 for share in shares]
    filled = min(width, max(round(width * min(total, 1.0)), 1))
    while sum(cells) > filled and max(cells) > 1:
        cells[cells.index(max(cells))] -= 1
    while sum(cells) < filled:
        cells[cells.index(max(cells))] += 1
    return [glyph * number for glyph, number in zip(glyphs, cells, strict=True)]


def sources(figures: AnswerFigures) -> tuple[float, float, float] | None:
    """Where an answer's experts came from while it decoded: shares of cache, OS page cache and SSD, summing to one.

    None before the first pick. The page cache's share is what was requested and not read from the device; where the
    system does not count device bytes, all misses count as the SSD's.
    """
    if figures.hits + figures.misses == 0:
        return None
    missed = 1 - figures.hit_rate
    if figures.device_bytes is None or figures.requested_bytes <= 0:
        return figures.hit_rate, 0.0, missed
    device = min(1.0, figures.device_bytes / figures.requested_bytes)
    return figures.hit_rate, missed * (1 - device), missed * device


def reused(figures: AnswerFigures) -> str:
    """`reused 2,031 of 2,060 tokens`: how much of the prompt did not have to be read again; empty for none."""
    if not figures.reused_tokens:
        return ""
    return f"reused {figures.reused_tokens:,} of {count(figures.prompt_tokens, 'token')}"


def answer_line(figures: AnswerFigures, *, brief: bool = False) -> str:
    """The one line under an answer: `86 tokens · 62 tok/s · first token 0.21 s · 73% cache · read 3.1 MB`. `brief`
    leaves the first token and the bytes out, for a line that has more to say."""
    parts = [count(figures.generated_tokens, "token")]
    if figures.tokens_per_second:
        parts.append(speed(figures.tokens_per_second))
    if figures.paced_tokens_per_second:
        parts.append(paced(figures))
    if figures.first_token_seconds is not None and not brief:
        parts.append(f"first token {seconds(figures.first_token_seconds)}")
    if figures.hits + figures.misses:
        parts.append(f"{percent(figures.hit_rate)} cache")
        if not brief:
            parts.append(f"read {size(figures.requested_bytes)}")
    return " · ".join(parts)


def paced(figures: AnswerFigures) -> str:
    """`paced to 4.4 tok/s` for an answer that was slowed down on purpose, else nothing."""
    return paced_label(figures.paced_tokens_per_second) if figures.paced_tokens_per_second else ""


def paced_speed(tokens_per_second: float, figures: AnswerFigures) -> str:
    """A speed of an answer; of one that was slowed down on purpose, with that."""
    return speed(tokens_per_second) + (" (paced)" if figures.paced_tokens_per_second else "")


def clip(text: str, width: int) -> str:
    """`text` in at most `width` cells, ending in an ellipsis where it was cut."""
    if cell_width(text) <= width:
        return text
    out, used = [], 1
    for char in text:
        used += cell_width(char)
        if used > width:
            break
        out.append(char)
    return "".join(out).rstrip() + "…" if width > 0 else ""


def cell_width(text: str) -> int:
    """How many terminal cells `text` takes."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


def _short(value: float) -> str:
    if value == 0:
        return "0"
    return f"{value:.2f}" if value < 0.995 else f"{value:.1f}" if value < 9.95 else f"{value:,.0f}"
