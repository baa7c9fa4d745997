"""The live panel: where the time and the experts of each token come from. It shows a Snapshot and keeps none."""

from __future__ import annotations

import time
from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from engine import Snapshot
from flashmoe_tui.rates import RateMeter
from flashmoe_tui.widgets import panel_rows as rows
from flashmoe_tui.widgets.expert_map import ExpertMap, choose_layout

LEAST_MAP_ROWS = 4
SHORTEST_REPAINT_SECONDS = 0.25
"""Figures that change more often cannot be read."""


class LivePanel(Vertical):
    """Rows above the map, the map, rows below it. Repaints what changed, and nothing while it is hidden."""

    DEFAULT_CSS = """
    LivePanel { padding: 0 1; }
    LivePanel > Static { height: auto; }
    LivePanel > .below { height: auto; }
    LivePanel.-resting > Static { text-opacity: 62%; }
    LivePanel.-resting > ExpertMap { text-opacity: 62%; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._above = Static("", markup=False, classes="above")
        self._map = ExpertMap()
        self._below = Static("", markup=False, classes="below")
        self._shown: dict[Static, list[Content]] = {}
        self._painted: tuple[float, object] = (0.0, None)

    def compose(self) -> ComposeResult:
        yield self._above
        yield self._map
        yield self._below

    @property
    def text(self) -> str:
        """All rows as plain text, the map among them."""
        above, below = (self._shown.get(part, []) for part in (self._above, self._below))
        return "\n".join([*(row.plain for row in above), *self._map.rows, *(row.plain for row in below)])

    def show(self, snapshot: Snapshot, meter: RateMeter, turns: Sequence[rows.TurnRow]) -> None:
        """Show this moment."""
        width, height = self.content_size
        if width < 8 or height < 4 or not self.display:
            return
        filled = snapshot.cache.resident > 0
        now, what = time.monotonic(), (width, height, snapshot.phase, snapshot.model, filled, len(turns))
        if what == self._painted[1] and now - self._painted[0] < SHORTEST_REPAINT_SECONDS:
            return
        self._painted = (now, what)
        self.set_class(snapshot.phase not in ("prefill", "decode"), "-resting")
        groups, card = _groups(snapshot, meter, width), snapshot.model
        footer = [rows.memory_row(snapshot, width), rows.exact_row(card, width)]
        table_room = height - 33 if width >= 60 else 0
        table = rows.turn_rows(turns, width, min(8, table_room)) if table_room >= 3 else []
        # What a small panel leaves out, in this order: blank lines, the graph, then groups from the end.
        spaced = True
        room = height - _height(groups, spaced) - 1 - len(footer) - (len(table) + 2 if table else 1)
        if card is not None and _map_rows(snapshot, width, room) is None:
            spaced = False
            room = height - _height(groups, spaced) - 1 - len(footer)
        while room < LEAST_MAP_ROWS and len(groups) > 1 and height < 30:
            groups.pop()
            room = height - _height(groups, spaced) - 1 - len(footer)
        layout = choose_layout(card.layers, card.experts, width, room) if card is not None and room >= 1 else None
        above: list[Content] = []
        for group in groups:
            above.extend(group)
            if spaced:
                above.append(Content(""))
        if layout is not None:
            above.append(rows.map_title(card, layout.legend, width))
        below = ([Content("")] if spaced else []) + footer
        if table:
            below += [Content(""), *table]
        self._map.show(layout, snapshot.expert_map)
        self._say(self._above, above)
        self._say(self._below, below)

    def _say(self, part: Static, lines: list[Content]) -> None:
        before = self._shown.get(part)
        if before is not None and [(line.plain, line.spans) for line in before] == [
            (line.plain, line.spans) for line in lines
        ]:
            return
        self._shown[part] = lines
        part.update(Content("\n").join(lines), layout=before is None or len(before) != len(lines))


def _groups(snapshot: Snapshot, meter: RateMeter, width: int) -> list[list[Content]]:
    rates = meter.rates
    return [
        rows.speed_rows(snapshot, rates, meter.history(max(8, width - 20)), width),
        rows.token_rows(rates, width),
        rows.source_rows(rates, width),
        rows.disk_rows(snapshot, rates, width),
        rows.cache_rows(snapshot, rates, width),
    ]


def _height(groups: Sequence[Sequence[Content]], spaced: bool) -> int:
    return sum(len(group) for group in groups) + (len(groups) if spaced else 0)


def _map_rows(snapshot: Snapshot, width: int, room: int) -> int | None:
    """Rows of the map at one glyph an expert, None where there is not that much room."""
    card = snapshot.model
    layout = choose_layout(card.layers, card.experts, width, room) if card is not None else None
    return layout.rows if layout is not None and layout.kind == "glyph" else None
