"""The prompts that are filled in for whoever has not written one of their own yet."""

from __future__ import annotations

from collections.abc import Collection

DEMO_PROMPTS = (
    "How much of you is in memory right now?",
    "What is 4,728 + 3,596?",
    "Sort kiwi, fig, apple, plum",
)
"""For the built-in model: it looks at its own engine, works in front of the person, with numbers and
with words."""

NEUTRAL_PROMPT = "What is 127 + 48?"


def first(*, demo: bool) -> str:
    """The prompt for a first answer."""
    return DEMO_PROMPTS[0] if demo else NEUTRAL_PROMPT


def following(sent: Collection[str], *, demo: bool) -> str:
    """The next prompt after those that were sent; empty once the person has sent one of their own, or all of these."""
    prompts = DEMO_PROMPTS if demo else (NEUTRAL_PROMPT,)
    if not set(sent) <= set(prompts):
        return ""
    return next((prompt for prompt in prompts if prompt not in sent), "")
