"""The call of a tool in an answer: one line with its result, which opens to all that was given and came back."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.events import Click
from textual.widgets import Static

from flashmoe_tui.conversations import MadeCall
from flashmoe_tui.tool_lines import call_line, call_text, went_wrong


class ToolCallSection(Vertical):
    """Folded it is its line alone; a click on the line or `fold` opens it."""

    DEFAULT_CSS = """
    ToolCallSection { height: auto; }
    ToolCallSection > .summary { height: 1; color: $text-muted; text-wrap: nowrap; text-overflow: ellipsis; }
    ToolCallSection > .summary:hover { color: $text; }
    ToolCallSection.-error > .summary { color: $text-warning; }
    ToolCallSection > .body {
        height: auto; color: $text-muted; margin: 0 0 1 0; padding: 0 0 0 1; border-left: outer $foreground 12%;
    }
    ToolCallSection.-folded > .body { display: none; }
    """

    def __init__(self, made: MadeCall) -> None:
        super().__init__(classes="-folded")
        self.set_class(went_wrong(made), "-error")
        self._line = call_line(made)
        self._summary = Static("", markup=False, classes="summary")
        self._body = Static(Content(call_text(made)), markup=False, classes="body")

    @property
    def line(self) -> str:
        """The call and its result in one line."""
        return self._line

    @property
    def folded(self) -> bool:
        """Whether only the line shows."""
        return self.has_class("-folded")

    def compose(self) -> ComposeResult:
        yield self._summary
        yield self._body

    def on_mount(self) -> None:
        self.fold(self.folded)

    def fold(self, folded: bool) -> None:
        """Show the line alone, or all of it."""
        self.set_class(folded, "-folded")
        self._summary.update(Content(f"{'▸' if folded else '▾'} {self._line}"), layout=False)

    def on_click(self, event: Click) -> None:
        if event.widget is self._summary:
            event.stop()
            self.fold(not self.folded)
