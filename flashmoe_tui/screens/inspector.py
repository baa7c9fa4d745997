"""F3: the cache layer by layer, the worst marked, and the figures of the last turns; or of one answer (i)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from engine import AnswerFigures, CacheState
from flashmoe_tui import figures as fig
from flashmoe_tui.backend import Backend
from flashmoe_tui.conversations import Turn
from flashmoe_tui.widgets.panel_rows import TurnRow, turn_rows

WORST = 5
CLEARLY = 1.25
"""Times the mean: fewer misses than that are no news."""
MOST = " ◂ most"
BAR_CELLS = 14
"""With the two blanks before it."""
LABEL = "bold $foreground 75%"


class InspectorScreen(ModalScreen[None]):
    """The layers stay live; the turns are those at its opening. `message` adds that answer's own figures."""

    CSS_PATH = "inspector.tcss"

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f3,q", "dismiss", "close", id="inspector.close", priority=True),
    ]

    def __init__(self, backend: Backend, turns: Sequence[TurnRow], turn: Turn | None = None) -> None:
        super().__init__()
        self._backend = backend
        self._turns = turns
        self._turn = turn

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="inspector"):
            if self._turn is not None:
                yield Static(Content("\n").join(answer_rows(self._turn)), id="inspected-answer", markup=False)
            yield Static("", id="inspected-layers", markup=False)
            yield Static("", id="inspected-turns", markup=False)
            yield Static("Esc closes", classes="hint", markup=False)

    def on_mount(self) -> None:
        self.set_interval(0.5, self._show)

    def on_resize(self) -> None:
        self.call_after_refresh(self._show)

    def _show(self) -> None:
        snapshot = self._backend.snapshot()
        width = self.query_one("#inspector").scrollable_content_region.width
        layers = layer_rows(snapshot.cache, width) if snapshot is not None else [Content("no model is loaded yet")]
        if snapshot is not None and snapshot.backend:
            layers = [*layers, Content.styled(f"computed by: {snapshot.backend}", LABEL)]
        self.query_one("#inspected-layers", Static).update(Content("\n").join(layers))
        turns = turn_rows(self._turns, width, 12)
        self.query_one("#inspected-turns", Static).update(Content("\n").join(turns))


def layer_rows(cache: CacheState, width: int) -> list[Content]:
    """One row a layer: hits, misses, evictions, the share of hits. Of the five with the most misses, those that are
    clearly above the mean are marked. Where they are wider than `width`, the columns move together, then the bar is
    shorter, and what is still too long is cut."""
    warmed = (
        f" ({fig.count(cache.warmed, 'expert')} read beyond the misses, as they had been hot)" if cache.warmed else ""
    )
    rows = [Content.styled(f"since the model was loaded{warmed}", "$foreground 60%")]
    evictions = cache.evictions or (0,) * len(cache.hits)
    counts = {"hits": cache.hits, "misses": cache.misses, "evictions": evictions}
    first, last, cells = 8, 8, dict.fromkeys(counts, 11)
    if width < first + sum(cells.values()) + last + BAR_CELLS + len(MOST):
        first, last = 5, 7
        cells = {name: 2 + max(len(name), len(f"{max(of, default=0):,}")) for name, of in counts.items()}
    head = f"{'LAYER':<{first}}{''.join(f'{name:>{cells[name]}}' for name in counts)}{'cache':>{last}}"
    rows += [Content.styled(head, LABEL).truncate(width)]
    if not any(cache.hits) and not any(cache.misses):
        return [*rows, Content.styled("no expert has been picked yet", "$foreground 60%")]
    bar_cells = min(BAR_CELLS, max(0, width - len(head) - len(MOST)))
    worst = set(sorted(range(len(cache.misses)), key=lambda layer: -cache.misses[layer])[:WORST])
    mean = sum(cache.misses) / len(cache.misses)
    for layer, (hits, misses) in enumerate(zip(cache.hits, cache.misses, strict=True)):
        share = hits / (hits + misses) if hits + misses else 0.0
        full = fig.bar((share, 1 - share), "█░", bar_cells - 2)
        marked = layer in worst and misses > CLEARLY * mean
        told = "".join(f"{of[layer]:>{cells[name]},}" for name, of in counts.items())
        rows.append(
            Content.assemble(
                (f"{layer:<{first}}{told}{fig.percent(share):>{last}}  ", "$foreground"),
                (full[0], "$primary"),
                (full[1], "$foreground 20%"),
                (MOST if marked else "", "$warning"),
            ).truncate(width)
        )
    return rows


def answer_rows(turn: Turn) -> list[Content]:
    """One answer's own figures, its settings and its seed."""
    record = turn.answer
    if record is None:
        return []
    figures: AnswerFigures = turn.figures
    spent = figures.compute_seconds + figures.wait_seconds + figures.other_seconds
    sampling = record.sampling
    chosen = [
        f"{name} {value}"
        for name in ("temperature", "top_p", "top_k", "min_p", "repetition_penalty")
        if (value := getattr(sampling, name)) is not None
    ]
    pairs = [
        ("model", record.model.label or record.model.name),
        ("answer", fig.answer_line(figures)),
        *([("tools", fig.count(len(turn.calls), "call"))] if turn.calls else []),
        ("prompt", fig.reused(figures) or f"{fig.count(figures.prompt_tokens, 'token')}, all read"),
        ("reading it took", fig.seconds(figures.prefill_seconds)),
        ("thinking", f"{figures.thinking_tokens:,} tokens in {fig.seconds(figures.thinking_seconds)}"),
        ("picks", f"{figures.hits:,} from the cache, {figures.misses:,} read, {figures.evictions:,} evicted"),
        ("read wait", f"{fig.seconds(figures.wait_seconds)} of {fig.seconds(spent)}" if spent else "–"),
        ("cache then", f"{figures.expert_cache_slots:,} experts"),
        ("sampling", ", ".join(chosen) or "as the model recommends"),
        ("seed", str(record.seed) if record.seed is not None else "–"),
        ("exact", "; ".join(record.shortcuts) or "yes"),
    ]
    rows = [Content.styled("THIS ANSWER", LABEL)]
    return rows + [Content.assemble((f"{key:<18}", "$foreground 60%"), value) for key, value in pairs]
