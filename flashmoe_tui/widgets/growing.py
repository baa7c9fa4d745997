"""Plain text that grows: a layout only when it needs another line, and no more often than layouts are cheap.

Every layout walks all widgets of the screen and repaints the chat (measured on two slow cores: 13 ms and 5 ms at
80 x 24 beside a hundred list items), while most tokens only make the last line longer.
"""

from __future__ import annotations

import time

from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

COST_FACTOR = 6.0
LONGEST_WAIT_SECONDS = 0.5


class GrowingText(Static):
    """`show` replaces the text; what it shows is never parsed as markup."""

    def __init__(self, *, classes: str | None = None) -> None:
        super().__init__("", markup=False, classes=classes)
        self._wanted = self._shown = Content("")
        self._lines = 0
        self._due = 0.0
        self._waiting: Timer | None = None

    def show(self, text: str | Content, *, at_once: bool = False) -> None:
        """Show this text: at once, or within half a second where it needs a layout and the last one was just now."""
        self._wanted = Content(text) if isinstance(text, str) else text
        if at_once or not self._wanted:
            self._due = 0.0
            if self._waiting is not None:
                self._waiting.stop()
                self._waiting = None
        if self._waiting is None:
            self._paint()

    def _paint(self) -> None:
        self._waiting = None
        if self._wanted.plain == self._shown.plain:
            return
        width, now = self.content_size.width, time.monotonic()
        lines = self._wanted.get_height(self.styles.get_rules(), width) if width > 0 else -1
        needs_layout = lines != self._lines or lines < 0
        if needs_layout and now < self._due:
            self._waiting = self.set_timer(self._due - now, self._paint)
            return
        if needs_layout:
            self.call_after_refresh(self._measure, now)
        self.update(self._wanted, layout=needs_layout)
        self._lines, self._shown = lines, self._wanted

    def _measure(self, started: float) -> None:
        self._due = started + min(COST_FACTOR * (time.monotonic() - started), LONGEST_WAIT_SECONDS)
