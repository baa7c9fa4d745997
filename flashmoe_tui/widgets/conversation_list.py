"""A list of conversations, newest first: the column of wide screens and the inside of the finder."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from textual import on
from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from flashmoe_tui import figures as fig
from flashmoe_tui.conversations import ConversationSummary


def age(updated: float, now: float) -> str:
    """`now`, `5 min`, `3 h`, `2 d`, then the date."""
    passed = max(0.0, now - updated)
    if passed < 60:
        return "now"
    if passed < 3600:
        return f"{passed / 60:.0f} min"
    if passed < 86400:
        return f"{passed / 3600:.0f} h"
    if passed < 14 * 86400:
        return f"{passed / 86400:.0f} d"
    return time.strftime("%d %b %Y", time.localtime(updated))


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list: a conversation, and for a search the words around what was found, and in which message
    (None: in the title, or nothing was looked for), and what was looked for."""

    conversation_id: str
    title: str
    note: str
    matches: tuple[tuple[int, int], ...] = ()
    damaged: bool = False
    message_id: str | None = None
    sought: str = ""


def rows_from(summaries: Sequence[ConversationSummary]) -> list[Row]:
    """Rows for a plain listing. Where several have one title, the time of day tells them apart."""
    now = time.time()
    titles = Counter(item.title for item in summaries)
    minutes = Counter((item.title, _clock(item, "%d %H:%M")) for item in summaries)
    rows = []
    for item in summaries:
        parts = [age(item.updated, now), fig.count(item.messages, "message")]
        if titles[item.title] > 1:
            one_minute = minutes[item.title, _clock(item, "%d %H:%M")] > 1
            parts.insert(1, _clock(item, "%H:%M:%S" if one_minute else "%H:%M"))
        if item.damaged:
            parts.append("damaged")
        rows.append(Row(item.id, item.title, " · ".join(parts), damaged=item.damaged))
    return rows


def _clock(item: ConversationSummary, form: str) -> str:
    return time.strftime(form, time.localtime(item.updated))


class ConversationList(OptionList):
    """Rows of two lines each. `Chosen` says which one was entered or clicked."""

    DEFAULT_CSS = """
    ConversationList { border: none; background: transparent; padding: 0; height: 1fr; scrollbar-size-vertical: 1; }
    ConversationList:focus { border: none; }
    ConversationList > .option-list--option { padding: 0 1; }
    """

    @dataclass
    class Chosen(Message):
        """A conversation was entered or clicked."""

        source: ConversationList
        row: Row

        @property
        def control(self) -> ConversationList:
            """The list, so that a handler can be bound to one by its id."""
            return self.source

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id, markup=False)
        self._rows: list[Row] = []

    @property
    def rows(self) -> list[Row]:
        """What is listed."""
        return list(self._rows)

    @property
    def current(self) -> Row | None:
        """The highlighted row."""
        return self._rows[self.highlighted] if self.highlighted is not None and self._rows else None

    def region_of_title(self) -> Region:
        """Where the title of the highlighted row stands on the screen."""
        x, y, width, _ = self.content_region
        return Region(x + 3, y + 2 * (self.highlighted or 0) - self.scroll_offset.y, width - 4, 1)

    def show(self, rows: Sequence[Row], *, current_id: str | None = None, highlight: int | None = None) -> None:
        """List these; `current_id` is marked as the one that is open."""
        self._rows = list(rows)
        width = max(10, (self.size.width or 30) - 3)
        self.clear_options()
        self.add_options(
            Option(_prompt(row, width, row.conversation_id == current_id), id=row.conversation_id) for row in rows
        )
        if highlight is not None and rows:
            self.highlighted = min(highlight, len(rows) - 1)

    @on(OptionList.OptionSelected)
    def _choose(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        row = next((row for row in self._rows if row.conversation_id == event.option_id), None)
        if row is not None:  # else it is listed no more
            self.post_message(self.Chosen(self, row))


def _prompt(row: Row, width: int, current: bool) -> Content:
    mark = "● " if current else "  "
    title = fig.clip(fig.printable(row.title).replace("\n", " "), width - 2)
    note = Content(fig.printable(row.note).replace("\n", " ")).stylize("$foreground 60%")
    for start, end in row.matches:
        note = note.stylize("bold $primary", start, end)
    head = Content.assemble((mark, "$primary"), (title, "bold" if current else ""))
    return Content("\n").join([head, Content.assemble("  ", note).truncate(width, ellipsis=True)])
