"""The thinking section of an answer: open with live text while the model thinks, one line when the answer starts."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.events import Click
from textual.widgets import Static

from flashmoe_tui.figures import count, printable, seconds
from flashmoe_tui.widgets.growing import GrowingText

LIVE_CHARACTERS = 4_000
"""While it thinks only so much of the end is laid out: the cost of a wrap grows with the length of the text."""


class ThinkingSection(Vertical):
    """`▾ thinking…` with its text, then `▸ thought 41 tokens · 0.6 s`; a click or `toggle` opens it again."""

    DEFAULT_CSS = """
    ThinkingSection { height: auto; }
    ThinkingSection > .summary { height: 1; color: $text-muted; }
    ThinkingSection > .summary:hover { color: $text; }
    ThinkingSection > .body {
        height: auto; color: $text-muted; margin: 0 0 1 0; padding: 0 0 0 1; border-left: outer $foreground 12%;
    }
    ThinkingSection.-folded > .body { display: none; }
    """

    def __init__(self, text: str = "", *, tokens: int = 0, elapsed_seconds: float = 0.0, live: bool = False) -> None:
        super().__init__(classes="" if live else "-folded")
        self._text = printable(text)
        self._tokens = tokens
        self._elapsed_seconds = elapsed_seconds
        self._live = live
        self._summary = Static("", markup=False, classes="summary")
        self._body = GrowingText(classes="body")

    @property
    def text(self) -> str:
        """All that was thought so far."""
        return self._text

    @property
    def folded(self) -> bool:
        """Whether only the summary line shows."""
        return self.has_class("-folded")

    def compose(self) -> ComposeResult:
        yield self._summary
        yield self._body

    def on_mount(self) -> None:
        self._refresh()

    def extend(self, text: str, tokens: int, elapsed_seconds: float) -> None:
        """More thinking has come; `tokens` and `elapsed_seconds` count from its start. What was thought already is open
        and live again."""
        if not self._live:
            self._live = True
            self.set_class(False, "-folded")
        self._text += printable(text)
        self._tokens, self._elapsed_seconds = tokens, elapsed_seconds
        self._refresh()

    def settle(self, tokens: int, elapsed_seconds: float, *, fold: bool = True) -> None:
        """Thinking is over."""
        if not self._live and (tokens, elapsed_seconds) == (self._tokens, self._elapsed_seconds):
            return
        was_live, self._live = self._live, False
        self._tokens, self._elapsed_seconds = tokens, elapsed_seconds
        if was_live and fold:
            self.set_class(True, "-folded")
        self._refresh()

    def fold(self, folded: bool) -> None:
        """Show the summary line alone, or the text too."""
        self.set_class(folded, "-folded")
        self._refresh()

    def on_click(self, event: Click) -> None:
        if event.widget is self._summary:
            event.stop()
            self.fold(not self.folded)

    def _refresh(self) -> None:
        verb = "thinking" if self._live else "thought"
        parts = [f"{'▸' if self.folded else '▾'} {verb}"]
        if self._tokens:
            parts[0] += f" {count(self._tokens, 'token')}"
        if self._elapsed_seconds >= 0.05:
            parts.append(seconds(self._elapsed_seconds))
        self._summary.update(" · ".join(parts), layout=False)
        if not self.folded:
            text = self._text.strip("\n")
            if self._live and len(text) > LIVE_CHARACTERS:
                text = "…" + text[-LIVE_CHARACTERS:]
            self._body.show(text)
