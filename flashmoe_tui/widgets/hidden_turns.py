"""The line that stands in a transcript in the place of messages that are not mounted, and how many of these come with
one that is looked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.events import Click
from textual.message import Message
from textual.widget import Widget

from flashmoe_tui import figures as fig
from flashmoe_tui.conversations import Turn
from flashmoe_tui.widgets.message import ChatLine

NEIGHBOURS, SCREENFUL_CHARACTERS = 10, 3_000
"""At most so many come before it, and after it, and no more than fill a screen (of long messages: mounted in 0.06 s,
all twenty in 0.1 s)."""


class HiddenTurns(ChatLine):
    """How many messages stand here; a click brings a page of them. earlier: nothing stands before it, and Home does the
    same; else it is a gap after messages that were looked for, and reading on does."""

    @dataclass
    class Wanted(Message):
        """The person asks for what the line stands for."""

        line: HiddenTurns

    def __init__(self, turns: Sequence[Turn], *, earlier: bool) -> None:
        count = len(turns)
        text = (
            f"▲ {fig.count(count, 'earlier message')} · click, or Home, to show"
            if earlier
            else f"▼ {fig.count(count, 'message')} between · scroll on, or click, to show"
        )
        super().__init__(text, classes="-earlier")
        self.turns = tuple(turns)
        self.earlier = earlier

    def place_of(self, message_id: str) -> int | None:
        """The number of a message among those that it stands for."""
        return next((number for number, turn in enumerate(self.turns) if turn.id == message_id), None)

    def on_click(self, event: Click) -> None:
        event.stop()
        self.post_message(self.Wanted(self))


def filling(turns: Sequence[Turn]) -> int:
    """How many of these fill a screen."""
    characters = 0
    for number, turn in enumerate(turns[:NEIGHBOURS], 1):
        characters += len(turn.text)
        if characters > SCREENFUL_CHARACTERS:
            return number
    return min(len(turns), NEIGHBOURS)


def in_place_of(turns: Sequence[Turn], *, earlier: bool = True) -> list[Widget]:
    """The line that stands for these messages; nothing where there are none."""
    return [HiddenTurns(turns, earlier=earlier)] if turns else []
