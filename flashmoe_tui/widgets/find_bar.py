"""Find in the open conversation: a line to type in, and a walk through the messages that hold what was typed, from
where the reader is up to the older ones. Earlier messages that are not mounted are found too, and brought.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.geometry import Offset
from textual.message import Message
from textual.selection import SELECT_ALL, Selection
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input, Static

from flashmoe_tui import figures as fig
from flashmoe_tui.conversations import Turn
from flashmoe_tui.widgets.message import AnswerMessage, ChatMessage
from flashmoe_tui.widgets.transcript import Transcript

PAUSE_SECONDS = 0.15
"""So long after the last letter the search begins: a single letter may lead far up, where messages must be mounted."""
KEYS = "↑ older · ↓ newer · Esc closes"
_MARKUP = re.compile(r"[*`]+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a message it stands: from `start` to `end` in a widget, as columns and lines of its unwrapped text, of
    which `before` is what comes first."""

    widget: Widget
    start: Offset
    end: Offset
    before: str


def holds(turn: Turn, wanted: re.Pattern[str]) -> bool:
    """Whether it was said in this turn, thought, or given by a tool; marks of Markdown may stand in between."""
    texts = (text for message in turn.messages for text in (message.content, message.thinking or ""))
    return any(wanted.search(text) or wanted.search(_MARKUP.sub("", text)) for text in texts)


def places_in(widgets: Sequence[Widget], wanted: re.Pattern[str]) -> list[Place]:
    """All places in these widgets, in their order."""
    found = []
    for widget in widgets:
        text, _ = widget.get_selection(SELECT_ALL) or ("", "")
        for match in wanted.finditer(text):
            found.append(Place(widget, _offset(text, match.start()), _offset(text, match.end()), text[: match.start()]))
    return found


def _offset(text: str, position: int) -> Offset:
    return Offset(position - (text.rfind("\n", 0, position) + 1), text.count("\n", 0, position))


class FindBar(Horizontal):
    """Hidden until `begin`; Esc ends it. The message found is marked, and the words in it are."""

    DEFAULT_CSS = """
    FindBar { height: 1; padding: 0 1; display: none; background: $foreground 5%; }
    FindBar > .mark { width: 6; color: $primary; text-style: bold; }
    FindBar > Input { width: 1fr; background: transparent; }
    FindBar > .found { width: auto; padding: 0 0 0 1; color: $text-muted; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "close", id="find.close"),
        Binding("up,shift+enter", "step(-1)", "older", id="find.older"),
        Binding("down", "step(1)", "newer", id="find.newer"),
    ]

    class Closed(Message):
        """The person is done with it."""

    def __init__(self, transcript: Transcript, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._transcript = transcript
        self._input = Input(compact=True, placeholder="in this conversation", select_on_focus=True)
        self._said = Static("", markup=False, classes="found")
        self._waiting: Timer | None = None
        self._from: str | None = None  # the message from which the search looks up
        self._hit: str | None = None
        self._marked: ChatMessage | None = None
        self._places: list[Place] = []
        self._place = 0

    @property
    def line(self) -> str:
        """What it says of what was found."""
        return str(self._said.content)

    def compose(self) -> ComposeResult:
        yield Static("Find", markup=False, classes="mark")
        yield self._input
        yield self._said

    def begin(self) -> None:
        """Show the line, with what was looked for last; nothing moves before Enter, or another letter."""
        if not self.display:
            self.display = True
            self._from = self._transcript.seen_last
            hits = len(self._hits())
            self._say(f"{fig.count(hits, 'message')} · Enter finds" if hits else "Esc closes")
        self.screen.set_focus(self._input)  # now: letters may follow at once
        self._input.action_select_all()

    def propose(self, text: str) -> None:
        """What is looked for at the next `begin`, until something else is typed."""
        self._input.value = text

    def close(self) -> None:
        """Hide it; what was found stays in view."""
        self._stop_waiting()
        self._unmark()
        self._hit = None
        self.display = False

    def action_close(self) -> None:
        self.close()
        self.post_message(self.Closed())

    @on(Input.Changed)
    def _search_soon(self) -> None:
        if not self.display:
            return
        self._stop_waiting()
        self._waiting = self.set_timer(PAUSE_SECONDS, self._search)

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.stop()
            self._waiting = None

    @on(Input.Submitted)
    async def _submitted(self) -> None:
        await self.action_step(-1)

    async def action_step(self, step: int) -> None:
        """Go to the place before (-1) or after, in the same message or in the next one; past the last, to the first.
        What was typed just before is found first."""
        hits = self._hits()
        if self._hit not in hits or self._waiting is not None:
            await self._search()
        elif 0 <= self._place + step < len(self._places):
            self._place += step
            self._mark()
        else:
            await self._go_to(hits[(hits.index(self._hit) + step) % len(hits)], step)

    async def _search(self) -> None:
        """Go to what was said last before the place where the reader was."""
        self._stop_waiting()
        hits = self._hits()
        if not hits:
            self._unmark()
            self._hit = None
            self._say("not found" if self._input.value.strip() else "Esc closes")
            return
        order = [turn.id for turn in self._transcript.turns]
        start = order.index(self._from) if self._from in order else len(order)
        above = [hit for hit in hits if order.index(hit) <= start]
        await self._go_to(above[-1] if above else hits[0], -1)

    async def _go_to(self, hit: str, step: int) -> None:
        """Show a message, at its last place where one goes up, else at its first."""
        hits = self._hits()
        self._say(f"{hits.index(hit) + 1} of {fig.count(len(hits), 'message')}", KEYS)  # to bring it can take seconds
        message = await self._transcript.bring(hit)
        if message is None:
            return
        self._unmark()
        self._hit = self._from = hit
        wanted = self._wanted()
        if isinstance(message, AnswerMessage):
            await message.uncompact()
            if not places_in(message.texts, wanted):
                message.fold(False)  # it stands in the thinking, or in a call
        self._places = places_in(message.texts, wanted)
        self._place = len(self._places) - 1 if step < 0 else 0
        self._marked = message
        message.add_class("-found")
        self._mark()

    def _mark(self) -> None:
        """Mark the place and bring it into view, or the start of the message where there is none."""
        if not self._places:
            if self._marked is not None:
                self._transcript.show_line(self._marked, "")
            return
        place = self._places[self._place]
        self.screen.selections = {place.widget: Selection(place.start, place.end)}
        self._transcript.show_line(place.widget, place.before)

    def _unmark(self) -> None:
        if self._marked is not None:
            self._marked.remove_class("-found")
            self._marked = None
            self.screen.clear_selection()
        self._places = []

    def _hits(self) -> list[str]:
        wanted = self._wanted()
        return [turn.id for turn in self._transcript.turns if holds(turn, wanted)] if wanted.pattern else []

    def _wanted(self) -> re.Pattern[str]:
        """Words as they are typed, in capitals or not; between two there may be the end of a line."""
        return re.compile(r"\s+".join(re.escape(word) for word in self._input.value.split()), re.IGNORECASE)

    def _say(self, found: str, keys: str = "") -> None:
        fits = keys and self.size.width >= 60
        self._said.update(f"{found} · {keys}" if fits else found)
