"""A second beginning for an answer that went round in a circle: another answer to the same question, without thinking.

What follows a circle is drawn into it, so nothing of the first beginning is kept. The prompt's state still is.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import replace

from engine.errors import PromptTooLong
from engine.events import AnswerBegunAgain, Event, Finished
from engine.generation.sampler import Defaults
from engine.request import CancelToken, SamplingParams

_TEMPERATURE, _TOP_P, _TOP_K, _MIN_P = 0.6, 0.9, 20, 0.05
"""At least so freely is chosen: where it had no thought, or the template always opens one, the prompt is the same, and
the second beginning would be the first."""

Answer = Generator[Event, None, None]


def begun_again(first: Answer, again: Callable[[Finished], Answer], cancel: CancelToken | None) -> Answer:
    """The events of `first`; where it goes round in a circle, and has called no tool, AnswerBegunAgain and those of
    `again` in place of its end, unless that has no room. Stopped in time, what was shown is the answer."""
    with closing(first):
        for event in first:
            if not (isinstance(event, Finished) and event.reason == "loop" and not event.tool_calls):
                yield event
                continue
            try:
                second = again(event)
            except PromptTooLong:  # by the few tokens that say that nothing is thought
                yield event
                return
            if cancel is not None and cancel.is_set():
                yield replace(event, reason="cancelled")
                return
            yield AnswerBegunAgain()
            with closing(second):
                for other in second:
                    yield replace(other, seed=event.seed, begun_again=True) if isinstance(other, Finished) else other
            return


def varied(sampling: SamplingParams, defaults: Defaults, seed: int) -> SamplingParams:
    """How the tokens of the second beginning are chosen. seed: that of the first. The same every time for a seed, and
    where the first was greedy, also without one."""
    chosen = {
        name: getattr(defaults if getattr(sampling, name) is None else sampling, name)
        for name in ("temperature", "top_p", "top_k", "min_p")
    }
    return replace(
        sampling,
        seed=0 if chosen["temperature"] == 0 else (seed + 1) % 2**32,
        temperature=max(_TEMPERATURE, chosen["temperature"]),
        top_p=max(_TOP_P, chosen["top_p"]),
        top_k=max(_TOP_K, chosen["top_k"]) if chosen["top_k"] else 0,
        min_p=min(_MIN_P, chosen["min_p"]),
    )
