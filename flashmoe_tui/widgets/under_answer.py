"""The words under an answer: what is going on with it, how it ended, and how it can go on. Values in, text out."""

from __future__ import annotations

from flashmoe_tui import changes as ch
from flashmoe_tui import figures as fig
from flashmoe_tui import tool_rounds
from flashmoe_tui.conversations import Turn
from flashmoe_tui.conversations.circles import WENT_ROUND

MORE = "Shift+Up, c continues"
THOUGHT_LOOPED = f"thought {WENT_ROUND}"
BEGUN_AGAIN = f"begun again: {WENT_ROUND}"


def has_more(turn: Turn) -> bool:
    """Whether it should say how it goes on. One that went round in circles would go on doing so."""
    return turn.has_more and turn.answer is not None and turn.answer.finish_reason != "loop"


def end_lines(turn: Turn) -> tuple[str, str]:
    """For the line under an answer: how it ended where that was not by itself, and its figures."""
    answer = turn.answer
    if answer is None:
        return "", ""
    if not answer.complete and not answer.error:
        return "■ its end was not recorded", ""
    marks = {"cancelled": "■ stopped", "length": "■ cut", "loop": f"■ {WENT_ROUND}"}
    mark = marks.get(answer.finish_reason or "", "")
    if turn.waits and not answer.error and answer.finish_reason != "loop":
        many = tool_rounds.rounds(turn.messages) > tool_rounds.MOST_ROUNDS
        mark = f"■ {tool_rounds.TOO_MANY if many else 'stopped'}"
    if turn.thought_looped and answer.finish_reason != "loop":
        mark = f"{mark}, its {THOUGHT_LOOPED}" if mark else f"■ {THOUGHT_LOOPED}"
    if turn.begun_again and answer.finish_reason != "loop":
        mark = f"{mark}, {BEGUN_AGAIN}" if mark else f"■ {BEGUN_AGAIN}"
    return mark, fig.answer_line(turn.figures, brief=bool(mark)) if turn.figures.generated_tokens else ""


def reading(change: ch.Reading) -> str:
    """How far the prompt has been read, and how long the rest takes."""
    line = f"reading the prompt · {change.done_tokens:,} of {fig.count(change.total_tokens, 'token')}"
    if 0 < change.done_tokens < change.total_tokens and change.elapsed_seconds > 0.5:
        left = change.elapsed_seconds / change.done_tokens * (change.total_tokens - change.done_tokens)
        line += f" · {fig.seconds(left)} left"
    return line
