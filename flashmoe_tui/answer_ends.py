"""How an answer ended, where that was not by itself and well: in one line, for whoever reads no screen."""

from __future__ import annotations

from flashmoe_tui import tool_rounds
from flashmoe_tui.conversations import Turn


def problem(turn: Turn) -> str | None:
    """What is wrong with it; None for one that is whole, was cut with something said, or was stopped by the person."""
    record = turn.answer
    if record is None or record.finish_reason == "cancelled":
        return None
    if record.finish_reason == "loop":
        return "the answer was stopped: it went round in circles"
    if turn.waits:
        return tool_rounds.why_it_ends(turn)
    return None
