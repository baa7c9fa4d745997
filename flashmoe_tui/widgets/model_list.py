"""The list of the models screen: those on this machine, then those to fetch, a line each."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from engine.forecast import Forecast
from flashmoe_tui import figures as words
from flashmoe_tui import model_shelf
from flashmoe_tui.model_shelf import Shelved

_NAME, _LONG_NAME, _SIZE, _BITS = 22, 34, 8, 7
_WIDE = 86


class ModelList(OptionList):
    """Draws what it is given; the screen judges."""

    def chosen(self, rows: Sequence[Shelved]) -> Shelved | None:
        """The row that is highlighted."""
        index = self.highlighted
        option = self.get_option_at_index(index) if index is not None else None
        return next((row for row in rows if option is not None and row.key == option.id), None)

    def draw(
        self, rows: Sequence[Shelved], judged: Mapping[str, Forecast], waiting: Collection[str], choose: str | None
    ) -> None:
        """List the rows; the chosen one stays, or is the one of the name `choose`. waiting: those to be judged."""
        chosen = self.chosen(rows)
        key = chosen.key if chosen is not None and choose is None else None
        self.clear_options()
        here = [row for row in rows if row.installed is not None]
        others = [row for row in rows if row.installed is None]
        for heading, part in (("ON THIS MACHINE", here), ("TO FETCH", others)):
            if part:
                self.add_option(Option(Content.styled(heading, "bold $text-muted"), disabled=True))
                self.add_options(
                    [Option(self._line(row, judged.get(row.key), row.key in waiting), id=row.key) for row in part]
                )
        wanted = next((row for row in rows if row.key == key or row.name == choose), None)
        wanted = wanted or (rows[0] if rows else None)
        if wanted is not None:
            self.highlighted = self.get_option_index(wanted.key)

    def _line(self, row: Shelved, judged: Forecast | None, measuring: bool) -> Content:
        name, size, bits, said = model_shelf.row_cells(row, judged, measuring=measuring)
        mark = "● " if row.active else "  "
        width = max(20, self.size.width or 72)
        cells = (_LONG_NAME if width > _WIDE else _NAME) - 2
        lead = f"{mark}{words.clip(words.one_line(name), cells):<{cells}}  {size:>{_SIZE}} {bits:>{_BITS}}  "
        said = words.clip(words.one_line(said), max(0, width - words.cell_width(lead) - 1))
        style = "$text-warning" if said.startswith(("does not fit", "cannot", "interrupted")) else "$foreground 70%"
        return Content.assemble((lead, "bold $primary" if row.active else ""), (said, style))
