"""How an answer ended, where that was not by itself and well: in one line, for whoever reads no screen."""

from __future__ import annotations

from flashmoe_tui import tool_rounds
from flashmoe_tui.conversations import Turn
from flashmoe_tui.conversations.circles import WENT_ROUND


def thought_problem(turn: Turn) -> str | None:
    """What is wrong with its thinking, if anything is. That is worth knowing, and makes no failure of the answer."""
    return f"the thought was closed: it {WENT_ROUND}" if turn.thought_looped else None


def circle_notes(turn: Turn) -> list[str]:
    """What went round in circles before the answer that stands there."""
    again = [f"the answer was begun again: it {WENT_ROUND}"] if turn.begun_again else []
    return [*filter(None, [thought_problem(turn)]), *again]


def problem(turn: Turn) -> str | None:
    """What is wrong with it; None for one that is whole, was cut with something said, or was stopped by the person."""
    record = turn.answer
    if record is None or record.finish_reason == "cancelled":
        return None
    if record.finish_reason == "loop":
        return f"the answer was stopped: it {WENT_ROUND}"
    cut = record.finish_reason == "length"
    if any(call.error is not None for call in turn.messages[-1].tool_calls):
        return f"the answer ends in a call of a tool that cannot be read{', cut at the token limit' if cut else ''}"
    if turn.waits:
        return tool_rounds.why_it_ends(turn)
    if turn.text.strip():
        return None
    if cut:
        return "the answer is empty: it was cut at the token limit before it said anything"
    return f"the answer is empty: the model {'thought and ' if turn.thinking.strip() else ''}ended without a word"
