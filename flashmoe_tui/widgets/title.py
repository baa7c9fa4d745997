"""The title line: which model this is, never without its size, and how full its context is."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from flashmoe_tui import figures as fig


class TitleBar(Static):
    """Repaints only when it says something else."""

    DEFAULT_CSS = """
    TitleBar { height: 1; padding: 0 1; color: $text-muted; background: $foreground 5%; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__("", markup=False, id=id)
        self._shown = ("", "", 0)

    @property
    def line(self) -> str:
        """What it says."""
        return " ".join(part for part in self._shown[:2] if part)

    def show(self, label: str, right: str) -> None:
        """Say this; the right part gives way where there is no room for both."""
        width = self.size.width
        if (label, right, width) == self._shown or width <= 0:
            return
        self._shown = (label, right, width)
        name, dot, rest = label.partition(" · ")
        if fig.cell_width(label) + fig.cell_width(right) + 2 > width:
            right = ""
        gap = max(0, width - fig.cell_width(label) - fig.cell_width(right))
        self.update(
            Content.assemble((name, "bold $primary"), (dot + rest, "$text"), " " * gap, (right, "$foreground 60%")),
            layout=False,
        )


class StorageNotice(Static):
    """One line under the title for as long as what is said is not on disk."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__("", id=id, markup=False)

    def show(self, problem: str) -> None:
        """Why it is not saved; an empty text takes the line away."""
        line = f"not saving: {problem}" if problem else ""
        if str(self.content) != line:
            self.update(line)
            self.display = bool(line)
