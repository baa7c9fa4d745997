"""Tools within a turn: the model calls them, the app runs them, and the model goes on with what they gave back."""

from __future__ import annotations

from collections.abc import Sequence

from engine import Snapshot
from flashmoe_tui.conversations import Message, OpenConversation, Turn
from flashmoe_tui.tools import run_call

MOST_ROUNDS = 8
"""How often the model may call tools in one turn; one that still calls then goes round in a circle."""
TOO_MANY = f"stopped after {MOST_ROUNDS} rounds of tool calls"


def wanted(chosen: bool | None, *, demo: bool) -> bool:
    """Whether tools are offered: as was chosen, else to the built-in model alone, which has learnt them."""
    return demo if chosen is None else chosen


def rounds(messages: Sequence[Message]) -> int:
    """How often tools were called in these messages of a turn."""
    return sum(1 for message in messages if message.tool_calls)


def may_go_on(turn: Turn) -> bool:
    """Whether the calls that the turn ends in are run, and the model asked again."""
    last = turn.messages[-1]
    record = last.answer
    asked = record is not None and record.finish_reason == "tool_calls"
    return asked and bool(last.tool_calls) and rounds(turn.messages) <= MOST_ROUNDS


def why_it_ends(turn: Turn) -> str:
    """One line for a turn whose last calls were not run."""
    if rounds(turn.messages) > MOST_ROUNDS:
        return TOO_MANY
    return (
        f"the answer calls {', '.join(made.call.name or 'a tool' for made in turn.parts[-1].calls)}, which was not run"
    )


def run_calls(conversation: OpenConversation, message: Message, snapshot: Snapshot | None) -> list[Message]:
    """Run the calls of an answer. Each result is saved as a message, one after the other, and the last is the leaf."""
    results: list[Message] = []
    for call in message.tool_calls:
        parent = results[-1].id if results else message.id
        results.append(conversation.add("tool", run_call(call, snapshot), parent))
    return results
