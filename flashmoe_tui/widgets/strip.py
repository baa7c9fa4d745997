"""The one line of figures between chat and composer. It has three faces: answering, reading and resting."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from textual.content import Content
from textual.widgets import Static

from engine import Snapshot
from flashmoe_tui import figures as fig
from flashmoe_tui.rates import Rates

SEPARATOR = " │ "
LEAVE = "Ctrl+Q quit"

Part = str | tuple[str, ...]
"""What is said; or several ways to say it, the longest first, where "" leaves it out."""


def cache_note(snapshot: Snapshot) -> Part:
    """`cache 25%: 128 of 512 experts`, `cache 25%: 128/512`."""
    cache = snapshot.cache
    if not cache.total:
        return ""
    share = f"cache {fig.percent(cache.slots / cache.total)}"
    return f"{share}: {cache.slots:,} of {cache.total:,} experts", f"{share}: {cache.slots:,}/{cache.total:,}", ""


def answering(snapshot: Snapshot, rates: Rates, *, panel: bool, chat_hidden: bool = False) -> list[str]:
    """While tokens come. With the panel beside it only what the panel does not say."""
    parts = [fig.paced_speed(rates.tokens_per_second, snapshot.answer) if rates.tokens_per_second else "first token…"]
    if panel:
        keys = "Esc stops · F2 chat" if chat_hidden else "Esc stops"
        return [*parts, f"{snapshot.answer.generated_tokens:,} tokens", keys]
    shares = fig.sources(rates.figures)
    if shares is not None:
        cache, system, device = fig.percent(shares[0]), fig.about(shares[1]), fig.about(shares[2])
        rest = f"{system} OS {device} SSD" if rates.figures.device_bytes is not None else f"{device} read"
        parts.append(f"experts: {cache} cache {rest}")
    spent = rates.figures.compute_seconds + rates.figures.wait_seconds + rates.figures.other_seconds
    if spent > 0:
        parts.append(f"read wait {fig.percent(rates.figures.wait_seconds / spent)}")
    return [*parts, "F2 details"]


def reading(done_tokens: int, total_tokens: int, elapsed_seconds: float, snapshot: Snapshot) -> list[str]:
    """While the prompt is read."""
    first = f"Reading prompt {done_tokens:,}/{total_tokens:,}"
    if 0 < done_tokens < total_tokens and elapsed_seconds > 0.5:
        first += f" · {fig.seconds(elapsed_seconds / done_tokens * (total_tokens - done_tokens))} left"
    parts = [first]
    answer, ceiling = snapshot.answer, snapshot.reads.ceiling_bytes_per_second
    if answer.prefill_device_bytes is not None and elapsed_seconds > 0:
        speed = fig.rate(answer.prefill_device_bytes / elapsed_seconds)
        parts.append(f"SSD {speed} of {fig.rate(ceiling)}" if ceiling else f"SSD {speed}")
    return [*parts, "Esc stops"]


def resting(snapshot: Snapshot | None, *, panel: bool, chat_hidden: bool = False) -> list[Part]:
    """Between answers: the last one's figures, and what can be done, how to leave among it."""
    keys = f"F1 help · F5 models · F2 {'chat' if chat_hidden else 'view'} · {LEAVE}"
    send = ("Enter sends", "")
    if snapshot is None or snapshot.model is None:
        return [send, keys]
    answer = snapshot.answer
    if not answer.generated_tokens:
        return [send, cache_note(snapshot), keys]
    said = last = f"Last: {fig.count(answer.generated_tokens, 'token')}"
    if answer.tokens_per_second:
        speed = fig.paced_speed(answer.tokens_per_second, answer)
        said, last = f"{said} · {speed}", f"Last: {speed}"
    if panel:  # which says it, too
        return [(said, last, ""), keys]
    hits = read = ""
    if answer.hits + answer.misses:
        hits = f"{fig.percent(answer.hit_rate)} hits"
        read = f"{hits} · read {fig.size(answer.requested_bytes)}"
    ways = ((said, read, fig.reused(answer)), (said, read), (last, read), (last, hits), (last,))
    share = fig.percent(snapshot.cache.slots / max(snapshot.cache.total, 1))
    return [tuple(SEPARATOR.join(filter(None, way)) for way in ways), f"F4 cache {share} · F2 view · {LEAVE}"]


def fitted(parts: Sequence[Part], width: int) -> str:
    """The parts joined, each at its longest that fits, and without those that do not: from the second on, the last (the
    keys) longest."""
    kept = [(part,) if isinstance(part, str) else part for part in parts if part]
    while True:
        lines = [SEPARATOR.join(filter(None, forms)) for forms in product(*kept)]
        for line in lines:
            if fig.cell_width(line) <= width:
                return line
        if len(kept) == 1:
            return fig.clip(lines[0], width)
        kept.pop(1 if len(kept) == 2 else -2)


class MetricStrip(Static):
    """Shows parts that fit; repaints only when they changed."""

    DEFAULT_CSS = """
    MetricStrip { height: 1; padding: 0 1; color: $text-muted; background: $foreground 5%; }
    MetricStrip.-live { color: $text; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__("", markup=False, id=id)
        self._line = ""

    @property
    def line(self) -> str:
        """What it says."""
        return self._line

    def show(self, parts: Sequence[Part], *, live: bool) -> None:
        """Say this; `live` figures are bright, resting ones dim."""
        line = fitted(parts, self.size.width)
        self.set_class(live, "-live")
        if line == self._line:
            return
        self._line = line
        pieces: list[tuple[str, str]] = []
        for index, part in enumerate(line.split(SEPARATOR)):
            if index:
                pieces.append((SEPARATOR, "$foreground 30%"))
            pieces.append((part, "bold" if index == 0 and live else ""))
        self.update(Content.assemble(*pieces), layout=False)
