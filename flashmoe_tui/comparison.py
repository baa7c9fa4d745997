"""Two answers to one question at one seed, side by side: the line that a retry reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from flashmoe_tui import figures as fig
from flashmoe_tui.conversations import Turn


@dataclass(frozen=True, slots=True)
class Run:
    """One answer as far as a comparison goes. token_ids are empty where the answer was reopened from disk."""

    text: str
    tokens: int
    tokens_per_second: float
    token_ids: tuple[int, ...] = ()
    whole: bool = True
    paced: bool = False


def run_of(turn: Turn, token_ids: tuple[int, ...] = ()) -> Run:
    """An answer of a conversation, calls of tools and all. token_ids: of all of it, or none."""
    figures = turn.figures
    whole = not turn.waits and turn.answer is not None and turn.answer.finish_reason not in (None, "cancelled")
    text = "".join(
        "".join((message.thinking, message.content, *(call.text for call in message.tool_calls)))
        for message in turn.answers
    )
    paced = figures.paced_tokens_per_second is not None
    return Run(text, figures.generated_tokens, figures.tokens_per_second, token_ids, whole, paced)


def compare(before: Run, after: Run) -> str:
    """`identical text, 86 of 86 tokens, 62 → 31 tok/s`, or `differs from token 17, 62 → 31 tok/s`."""
    speeds = f"{_number(before)} → {_number(after)} tok/s"
    if before.token_ids and after.token_ids:
        same = _common(before.token_ids, after.token_ids)
        shorter = min(len(before.token_ids), len(after.token_ids))
        if same < shorter:
            return f"differs from token {same + 1}, {speeds}"
        return _agreement(len(after.token_ids), len(before.token_ids), after.whole and before.whole, speeds)
    same = _common(before.text, after.text)
    if same < min(len(before.text), len(after.text)):
        return f"differs from character {same + 1}, {speeds}"
    if before.text == after.text:
        if after.tokens != before.tokens:  # one of them was continued: its cut may fall within a token of the other
            return f"identical text, {speeds}"
        return _agreement(after.tokens, before.tokens, True, speeds)
    return f"identical for {same:,} characters, then one of them ends, {speeds}"


def _agreement(after: int, before: int, whole: bool, speeds: str) -> str:
    if after == before:
        return f"identical text, {after} of {before} tokens, {speeds}"
    if whole:
        return f"differs from token {min(after, before) + 1}, {speeds}"
    return f"identical so far, {min(after, before)} of {max(after, before)} tokens, {speeds}"


def _common(first: Sequence[object], second: Sequence[object]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))


def _number(run: Run) -> str:
    return fig.speed(run.tokens_per_second).removesuffix(" tok/s") + (" (paced)" if run.paced else "")
