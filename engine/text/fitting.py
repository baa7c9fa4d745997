"""How much of a conversation fits: its oldest turns leave first. Knows neither template nor tokenizer."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping
from typing import Any

from engine.errors import PromptTooLong


def fit(
    messages: list[Mapping[str, Any]], encode: Callable[[list[Mapping[str, Any]]], list[int]], limit_tokens: int
) -> tuple[list[int], int]:
    """The prompt of as many of the latest turns as fit `limit_tokens`: its ids and how many messages it leaves out.

    A turn is a user message and what follows it. System messages at the beginning always stay. Raises PromptTooLong
    when the last turn alone does not fit.
    """
    roles = [message.get("role") if isinstance(message, Mapping) else None for message in messages]
    system = next((n for n, role in enumerate(roles) if role != "system"), len(roles))
    starts = [n for n in range(system, len(roles)) if roles[n] == "user"]
    tried: dict[int, list[int]] = {}

    def fits(start: int) -> bool:
        tried[start] = encode(messages[:system] + messages[start:])
        return len(tried[start]) <= limit_tokens

    options = [system, *starts[1:]]
    # The whole is tried first: it nearly always fits. Of a long history the rest is found by halving.
    best = 0 if fits(system) else 1 + bisect_left(options[1:], True, key=fits)
    if best == len(options):
        raise PromptTooLong(len(tried[options[-1]]), limit_tokens)
    return tried[options[best]], options[best] - system
