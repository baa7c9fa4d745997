"""The map of the expert cache: every expert of every layer, and which of them are in memory now.

It takes the largest cell that fits: a glyph an expert, a braille dot an expert, or a cell for a group of experts whose
brightness is the share in memory. Random changes in a large map are the dearest thing that a terminal can be asked for
(measured: 307 kB/s for 64 x 24 at 5 Hz), so only rows that changed are painted, at most twice a second; the first
experts that come into an empty cache are painted at once.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import ClassVar, Literal

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from engine.telemetry import EXPERT_ACTIVE, EXPERT_ON_DISK, EXPERT_RESIDENT

Kind = Literal["glyph", "braille", "group"]

SHORTEST_REPAINT_SECONDS = 0.5
GLYPHS = {EXPERT_ON_DISK: "·", EXPERT_RESIDENT: "▪", EXPERT_ACTIVE: "●"}
SHADES = "·░▒▓█"
_LABEL_CELLS = 3
_BRAILLE_DOTS = (0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80)
"""Row by row, left then right: the dot of each of a cell's eight experts."""


@dataclass(frozen=True, slots=True)
class MapLayout:
    """How a model's experts are laid out on the screen.

    A row shows `layers_per_row` layers (one but for "group"), and `experts_per_row` of each; a cell shows
    `experts_per_cell` of each of those layers. A cell is `cell_width` columns wide, the second of them blank.
    """

    kind: Kind
    layers: int
    experts: int
    experts_per_row: int
    experts_per_cell: int
    layers_per_row: int = 1
    labelled: bool = False
    cell_width: int = 1

    @property
    def rows_per_layer(self) -> int:
        """Rows that one layer (or one group of layers) takes."""
        return -(-self.experts // self.experts_per_row)

    @property
    def rows(self) -> int:
        """Rows of the whole map."""
        return -(-self.layers // self.layers_per_row) * self.rows_per_layer

    @property
    def legend(self) -> str:
        """What a cell means."""
        if self.kind == "glyph":
            return "● now ▪ kept · disk"
        if self.kind == "braille":
            return "a dot: in memory"
        return f"█ kept · disk, cell = {self.experts_per_cell * self.layers_per_row}"


def choose_layout(layers: int, experts: int, width: int, height: int) -> MapLayout | None:
    """The largest cell that fits in width x height, or None where there is no room or no model."""
    if min(layers, experts, width, height) < 1:
        return None
    labelled = width >= 16 + _LABEL_CELLS
    cells = width - _LABEL_CELLS if labelled else width
    candidates = [
        MapLayout("glyph", layers, experts, _even_split(experts, cells // 2), 1, labelled=labelled, cell_width=2),
        MapLayout("glyph", layers, experts, _even_split(experts, cells), 1, labelled=labelled),
    ]
    braille_cells = _even_split(-(-experts // 8), cells)
    candidates.append(MapLayout("braille", layers, experts, braille_cells * 8, 8, labelled=labelled))
    for layout in candidates:
        if layout.rows <= height:
            return layout
    group = 1
    while -(-experts // group) > cells:
        group *= 2
    return MapLayout("group", layers, experts, experts, group, -(-layers // height), labelled)


def _even_split(items: int, limit: int) -> int:
    """Items a row when `items` are spread evenly over as few rows of at most `limit` as it takes."""
    return -(-items // -(-items // max(limit, 1)))


Cell = tuple[str, str]
"""A glyph and the component class that styles it."""


def row_cells(layout: MapLayout, expert_map: bytes, row: int) -> list[Cell]:
    """The cells of one row of the map, without its label."""
    band, part = divmod(row, layout.rows_per_layer)
    first = part * layout.experts_per_row
    last = min(first + layout.experts_per_row, layout.experts)
    layers = range(band * layout.layers_per_row, min((band + 1) * layout.layers_per_row, layout.layers))
    cells: list[Cell] = []
    for start in range(first, last, layout.experts_per_cell):
        end = min(start + layout.experts_per_cell, last)
        states = b"".join(expert_map[layer * layout.experts + start : layer * layout.experts + end] for layer in layers)
        cells.append(_cell(layout.kind, states))
    return cells


def _cell(kind: Kind, states: bytes) -> Cell:
    active = EXPERT_ACTIVE in states
    kept = len(states) - states.count(EXPERT_ON_DISK)
    if kind == "glyph":
        state = states[0]
        return GLYPHS.get(state, "·"), ("map--disk", "map--kept", "map--now")[min(state, 2)]
    if kind == "braille":
        dots = sum(dot for dot, state in zip(_BRAILLE_DOTS, states, strict=False) if state != EXPERT_ON_DISK)
        return (chr(0x2800 + dots), "map--now" if active else "map--kept") if dots else ("·", "map--disk")
    share = kept / len(states) if states else 0.0
    level = 0 if kept == 0 else min(4, 1 + int(share * 4 * 0.999))
    return SHADES[level], ("map--disk", "map--low", "map--mid", "map--kept", "map--kept")[level]


class ExpertMap(Widget):
    """The map itself. `show` gives it the newest state; it paints what changed, when it is due."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "map--disk",
        "map--low",
        "map--mid",
        "map--kept",
        "map--now",
        "map--label",
    }

    DEFAULT_CSS = """
    ExpertMap { height: auto; }
    ExpertMap > .map--disk { color: $foreground 28%; }
    ExpertMap > .map--low { color: $primary 45%; }
    ExpertMap > .map--mid { color: $primary 70%; }
    ExpertMap > .map--kept { color: $primary; }
    ExpertMap > .map--now { color: $warning; text-style: bold; }
    ExpertMap > .map--label { color: $foreground 40%; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._layout_now: MapLayout | None = None
        self._rows: list[list[Cell]] = []
        self._painted_at = 0.0
        self._map = b""

    @property
    def rows(self) -> list[str]:
        """The rows as text, without labels and colour."""
        return ["".join(glyph for glyph, _ in row) for row in self._rows]

    def show(self, layout: MapLayout | None, expert_map: bytes) -> None:
        """Show this state. Nothing is painted when nothing changed, nor within half a second of the last time unless no
        expert was in memory then."""
        relaid = layout != self._layout_now
        was_empty = self._map.count(EXPERT_ON_DISK) == len(self._map)
        now = time.monotonic()
        due = was_empty or now - self._painted_at >= SHORTEST_REPAINT_SECONDS
        if not relaid and (expert_map == self._map or not due):
            return
        self._layout_now, self._map, self._painted_at = layout, expert_map, now
        if layout is None or len(expert_map) < layout.layers * layout.experts:
            self._rows = []
            self.styles.height = 0
            return
        fresh = [row_cells(layout, expert_map, row) for row in range(layout.rows)]
        if relaid or len(fresh) != len(self._rows):
            self._rows = fresh
            self.styles.height = len(fresh)
            self.refresh(layout=True)
            return
        dirty = [index for index, (new, old) in enumerate(zip(fresh, self._rows, strict=True)) if new != old]
        self._rows = fresh
        if dirty:
            self.refresh(*(Region(0, index, self.size.width, 1) for index in dirty))

    def render_line(self, y: int) -> Strip:
        if y >= len(self._rows) or self._layout_now is None:
            return Strip.blank(self.size.width, self.rich_style)
        segments: list[Segment] = []
        layout = self._layout_now
        if layout.labelled:
            band, part = divmod(y, layout.rows_per_layer)
            label = f"{band * layout.layers_per_row:>2} " if part == 0 else "   "
            segments.append(Segment(label, self._style("map--label")))
        run, run_class = "", ""
        for glyph, component in self._rows[y]:
            if component != run_class and run:
                segments.append(Segment(run, self._style(run_class)))
                run = ""
            run, run_class = run + glyph.ljust(layout.cell_width), component
        segments.append(Segment(run, self._style(run_class)))
        return Strip(segments).adjust_cell_length(self.size.width, self.rich_style)

    def _style(self, component: str) -> Style:
        return self.get_component_rich_style(component) if component else self.rich_style
