"""Lines that are said for a moment: in the strip, or where that is too narrow or hidden above the composer."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from flashmoe_tui import figures as fig
from flashmoe_tui.session import Refused

if TYPE_CHECKING:
    from flashmoe_tui.screens.chat import ChatScreen

NOTE_SECONDS = 4.0


class Notes:
    """What was said last on a chat's screen, as long as it holds."""

    def __init__(self, screen: ChatScreen) -> None:
        self._screen = screen
        self._note, self._until, self._refusal = "", 0.0, ""
        self._passed_on: set[str] = set()

    @property
    def current(self) -> str:
        """The line for the strip now, empty for most of the time."""
        if time.monotonic() < self._until and self._note:
            return self._note
        reading_back = self._screen.session.running is not None and not self._screen.transcript.following
        return "End follows" if reading_back else ""

    def say(self, line: str) -> bool:
        """Say a line for a few seconds. Returns whether the strip has to be drawn again for it."""
        strip = self._screen.readouts.strip
        if strip.display and fig.cell_width(line) <= self._screen.size.width // 2:
            self._note, self._until = line, time.monotonic() + NOTE_SECONDS
            return True
        self._screen.bar.say(line)
        return False

    def refuse(self, error: Refused) -> bool:
        """Say why something cannot be done now, until the answer ends that may be the reason. Returns as `say`."""
        self._refusal = str(error)
        return self.say(self._refusal)

    def end_refusal(self) -> None:
        """What was refused may be done again."""
        self.unsay(self._refusal)

    def unsay(self, line: str) -> None:
        """That line holds no more."""
        if self._note == line:
            self._note = ""
        self._screen.bar.unsay(line)

    def pass_on(self, notices: Sequence[str]) -> None:
        """Put the engine's notices into the chat, each once."""
        for line in notices:
            if line not in self._passed_on:
                self._passed_on.add(line)
                self._screen.transcript.line(line)
