"""The rows of the live panel as text: pure functions of a Snapshot, its rates and a width. No widget, no state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content

from engine import AnswerFigures, ModelCard, Snapshot
from engine.telemetry import paced_label
from flashmoe_tui import figures as fig
from flashmoe_tui.rates import Rates

LABEL_CELLS = 11
LABEL, MUTED, VALUE = "bold $foreground 75%", "$foreground 60%", "bold $foreground"
GOOD, MIDDLE, COSTLY = "$primary", "$secondary", "$warning"
_EIGHTHS = " ▁▂▃▄▅▆▇█"


@dataclass(frozen=True, slots=True)
class TurnRow:
    """One finished answer in the table of the last turns."""

    number: int
    figures: AnswerFigures
    slots: int


def line(label: str, value: str, rest: str, width: int, *, right: bool = False) -> Content:
    """A labelled row: label, value, and the rest behind it or at the right edge; cut to the width."""
    lead = f"{label:<{LABEL_CELLS}}"
    gap = max(1, width - len(lead) - fig.cell_width(value) - fig.cell_width(rest)) if right else 1
    content = Content.assemble((lead, LABEL), (value, VALUE), (" " * gap + rest if rest else "", MUTED))
    return content.truncate(width, ellipsis=True)


def graph(values: Sequence[float], rows: int = 2) -> list[str]:
    """A bar graph of `rows` lines, from zero to the largest value; the first line is the top."""
    top = max(values, default=0.0)
    levels = [max(1, round(value / top * rows * 8)) if value > 0 else 0 for value in values]
    return ["".join(_EIGHTHS[min(8, max(0, level - row * 8))] for level in levels) for row in reversed(range(rows))]


def speed_rows(snapshot: Snapshot, rates: Rates, history: Sequence[float], width: int) -> list[Content]:
    """SPEED, with a minute of it as a graph."""
    answer = snapshot.answer
    now = fig.speed(rates.tokens_per_second) if rates.tokens_per_second else "–"
    average, peak = answer.tokens_per_second, max(answer.peak_tokens_per_second, answer.tokens_per_second)
    rest = f"avg {_plain(average)} · peak {_plain(peak)}" if average else ""
    if snapshot.phase == "prefill":
        now = f"reading {snapshot.prefill_done_tokens:,}/{snapshot.prefill_total_tokens:,}"
        rest = "prompt tokens"
    first = answer.first_token_seconds
    drawn = graph(history)
    above = "last 60 s"
    if answer.reused_tokens:
        above = f"{answer.reused_tokens:,}/{answer.prompt_tokens:,} reused"
        if len(above) >= width - len(drawn[0]):
            above = f"{fig.percent(answer.reused_tokens / answer.prompt_tokens)} reused"
    notes = [above, "" if first is None else f"first token {fig.seconds(first)}"]
    rows = [line("SPEED", now, rest, width, right=True)]
    for index, (picture, note) in enumerate(zip(drawn, notes, strict=True)):
        gap = max(1, width - len(picture) - len(note))
        ground = len(picture) - len(picture.lstrip()) if index == len(drawn) - 1 else 0  # before there was anything
        rows.append(
            Content.assemble(
                ("·" * ground, "$foreground 20%"), (picture[ground:], GOOD), (" " * gap + note, MUTED)
            ).truncate(width)
        )
    return rows


def token_rows(rates: Rates, width: int) -> list[Content]:
    """ONE TOKEN = N ms, split into compute, read wait and other, where a paced answer waits for its next token too."""
    figures = rates.figures
    parts = (figures.compute_seconds, figures.wait_seconds, figures.other_seconds)
    total = sum(parts)
    if total <= 0:
        return [
            line("ONE TOKEN", "–", "", width),
            Content.styled("░" * width, "$foreground 12%"),
            Content.styled("compute · read wait · other", MUTED),
        ]
    speed = rates.tokens_per_second
    token_seconds = 1 / speed if speed > 0 else total / max(figures.generated_tokens, 1)
    spent = [token_seconds * part / total for part in parts]
    kinds = ("compute", "read wait", "pacing" if figures.paced_tokens_per_second else "other")
    names = [f"{name} {fig.milliseconds(part)}" for name, part in zip(kinds, spent, strict=True)]
    return [
        Content.assemble(("ONE TOKEN", LABEL), (" = ", MUTED), (f"{fig.milliseconds(token_seconds)} ms", VALUE)),
        _bar([part / total for part in parts], (GOOD, COSTLY, MIDDLE), "█▓░", width),
        Content.assemble(
            (names[0], GOOD), (" · ", MUTED), (names[1], COSTLY), (" · ", MUTED), (names[2], MIDDLE)
        ).truncate(width),
    ]


def source_rows(rates: Rates, width: int) -> list[Content]:
    """WHERE ITS EXPERTS CAME FROM: cache, OS page cache (estimated), SSD."""
    title = Content.styled("WHERE ITS EXPERTS CAME FROM", LABEL)
    shares = fig.sources(rates.figures)
    if shares is None:
        empty = Content.styled("░" * width, "$foreground 12%")
        return [title, empty, Content.styled("cache · OS page cache · SSD", MUTED)]
    cache, system, device = fig.percent(shares[0]), fig.about(shares[1]), fig.about(shares[2])
    if rates.figures.device_bytes is None:
        legend = Content.assemble(
            (f"cache {cache}", GOOD), (" · ", MUTED), (f"page cache or SSD {fig.percent(shares[2])}", COSTLY)
        )
    else:
        legend = Content.assemble(
            (f"cache {cache}", GOOD),
            (" · ", MUTED),
            (f"OS page cache {system}", MIDDLE),
            (" · ", MUTED),
            (f"SSD {device}", COSTLY),
        )
    return [title, _bar(shares, (GOOD, MIDDLE, COSTLY), "█▓░", width), legend.truncate(width)]


def disk_rows(snapshot: Snapshot, rates: Rates, width: int) -> list[Content]:
    """SSD: the device's rate against what was measured as its most, bytes a token, and how long a read takes. Of an
    answer, all three: what is read ahead of the first one has neither a rate nor times here."""
    ceiling = snapshot.reads.ceiling_bytes_per_second
    tokens = rates.figures.generated_tokens
    rest = f"of {fig.rate(ceiling)} measured" if ceiling else "from the device"
    if tokens <= 0:
        value, rest = "–", rest if ceiling else ""
    elif rates.device_bytes_per_second is None:
        value, rest = f"{fig.rate(rates.requested_bytes_per_second)} asked for", "(uncounted)"
    else:
        value = fig.rate(rates.device_bytes_per_second)
    per_token = f"{fig.size(rates.figures.requested_bytes / tokens)} a token" if tokens > 0 else "– a token"
    reads = snapshot.reads
    times = f"p50 {fig.milliseconds(reads.p50_seconds)}, p99 {fig.milliseconds(reads.p99_seconds)} ms"
    second = next(
        (text for text in (f"{per_token} · read {times}", f"{per_token} · {times}") if len(text) <= width), per_token
    )
    read = tokens > 0 and reads.reads > 0
    return [line("SSD", value, rest, width), Content.styled(second if read else per_token, MUTED)]


def cache_rows(snapshot: Snapshot, rates: Rates, width: int) -> list[Content]:
    """CACHE: its size now, what leaves it, and what size would have served nine picks in ten."""
    cache = snapshot.cache
    value = f"{cache.slots:,} of {cache.total:,}"
    second = [f"evicted {_plain(rates.evictions_per_second)}/s"]
    if cache.picks_for_90:
        second.append(f"90% of picks need {cache.picks_for_90:,}")
    rows = [
        line("CACHE", value, f"experts · {fig.size(cache.slots * cache.slot_bytes)}", width),
        Content.styled(fig.clip(" · ".join(second), width), MUTED),
    ]
    if cache.raised_to_floor:
        rows.append(Content.styled(fig.clip("raised to the floor: one layer's experts a token", width), COSTLY))
    if cache.quarantined:
        rows.append(
            Content.styled(
                fig.clip(f"! {fig.count(cache.quarantined, 'slot')} set aside: a read is stuck", width), COSTLY
            )
        )
    return rows


def map_title(card: ModelCard | None, legend: str, width: int) -> Content:
    """EXPERTS: layers × experts, and what a cell means."""
    shape = f"{card.layers} × {card.experts}" if card else "–"
    return line("EXPERTS", shape, f" {legend}" if legend else "", width)


def memory_row(snapshot: Snapshot, width: int) -> Content:
    """MEMORY: of this process, against its budget; without one there is room to say what computes."""
    budget = snapshot.memory_budget_bytes
    rest = f"of {fig.size(budget)} budget" if budget else snapshot.backend
    return line("MEMORY", fig.size(snapshot.memory_bytes), rest, width)


def exact_row(card: ModelCard | None, width: int) -> Content:
    """Whether the answer is the model's own, or which shortcut was taken."""
    if card is None:
        return Content("")
    if card.paced_tokens_per_second:
        said = paced_label(card.paced_tokens_per_second)
        return Content.styled(fig.clip(said[0].upper() + said[1:], width), f"bold {COSTLY}")
    if card.exact:
        text = f"Exact: all {card.experts_per_token} experts a token, {card.bits}-bit"
        return Content.styled(fig.clip(text, width), MUTED)
    text = f"Shortcut: {' · '.join(card.shortcuts)}"
    if len(text) > width:
        text = text.replace("-bit experts", "-bit")
    return Content.styled(fig.clip(text, width), f"bold {COSTLY}")


def turn_rows(turns: Sequence[TurnRow], width: int, limit: int) -> list[Content]:
    """LAST TURNS: one line an answer, the newest first."""
    if not turns or limit < 3:
        return []
    head = f"{'LAST TURNS':<{LABEL_CELLS}}{'tokens':>7}{'tok/s':>8}{'first':>9}{'cache':>7}{'read':>10}{'slots':>8}"
    rows = [Content.styled(head[:width], LABEL)]
    for turn in list(turns)[::-1][: limit - 1]:
        figures = turn.figures
        first = "–" if figures.first_token_seconds is None else fig.seconds(figures.first_token_seconds)
        text = (
            f"{turn.number:>{LABEL_CELLS - 2}}  {figures.generated_tokens:>7,}{_plain(figures.tokens_per_second):>8}"
            f"{first:>9}{fig.percent(figures.hit_rate):>7}{fig.size(figures.requested_bytes):>10}{turn.slots:>8,}"
        )
        if figures.paced_tokens_per_second:
            text += " paced"
        rows.append(Content.styled(text[:width], MUTED))
    return rows


def _bar(shares: Sequence[float], styles: Sequence[str], glyphs: str, width: int) -> Content:
    runs = fig.bar(shares, glyphs, width)
    return Content.assemble(*((run, style) for run, style in zip(runs, styles, strict=True) if run))


def _plain(value: float) -> str:
    return fig.speed(value).removesuffix(" tok/s")
