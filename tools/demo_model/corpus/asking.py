"""How a task on words is asked: the frame with typing noise, and the content put into it untouched."""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from random import Random

from tools.demo_model.corpus.example import Message
from tools.demo_model.corpus.wording import as_typed, expand

# Where the content goes in a pattern. Not letters, so typing noise never touches them; the content is put in after it.
FIRST, SECOND, THIRD = "①", "②", "③"

_LEADS = (
    "i'm doing homework and need help. ", "for a crossword: ", "my daughter wants to know: ", "let's play with words. ",
    "testing you: ", "i always get this wrong. ", "quick one. ", "help me with this word game. ", "we are doing a quiz. ",
    "my teacher asked us this: ", "i need this for a label. ", "i can't work this out myself. ", "for a puzzle, ",
    "let's see how good you are. ", "new task. ", "can you tell me: ", "please tell me: ", "i want to know: ", "question: ",
    "just curious: ", "ok here is one: ", "a small task: ", "what do you think: ", "here goes: ", "please answer: ", "next one: ", "different question. ", "ok something else. ",
)  # fmt: skip


@cache
def frames(*patterns: str) -> tuple[str, ...]:
    """All question forms of these patterns."""
    return tuple(dict.fromkeys(text for pattern in patterns for text in expand(pattern)))


@cache
def _weighed(patterns: tuple[str, ...]) -> tuple[list[tuple[str, ...]], list[float]]:
    forms = [frames(pattern) for pattern in patterns]
    return forms, list(accumulate(len(texts) ** 0.4 for texts in forms))


def one(rng: Random, patterns: tuple[str, ...]) -> str:
    """A question form of one of these patterns: those with many forms come more often, but do not drown the others."""
    forms, weights = _weighed(patterns)
    return rng.choice(rng.choices(forms, cum_weights=weights)[0])


def endings(*patterns: str) -> tuple[str, ...]:
    """Forms of what is put behind a question, each with the space it needs."""
    return tuple(text if text[0] in ",." else f" {text}" for text in frames(*patterns))


def asked(rng: Random, frame: str, *contents: str) -> Message:
    """The frame with typing noise, the contents in it as they are. Noise never lands on the lines of a list."""
    if frame.startswith(f"{FIRST}\n"):
        text = f"{FIRST}\n{as_typed(rng, frame[len(FIRST) :].lstrip())}"
    elif frame.endswith(f"\n{FIRST}"):
        text = f"{_noisy(rng, frame[: -len(FIRST)].rstrip())}\n{FIRST}"
    else:
        text = _noisy(rng, frame)
    for place, content in zip((FIRST, SECOND, THIRD), contents, strict=False):
        text = text.replace(place, content)
    return Message("user", text)


def _noisy(rng: Random, frame: str) -> str:
    return as_typed(rng, rng.choice(_LEADS) + frame if rng.random() < 0.07 else frame)


def asked_to_copy(rng: Random, frame: str, content: str) -> Message:
    """The same, for a content that is to be copied as it stands: nothing is put behind it that could belong to it."""
    message = asked(rng, frame, content)
    end = message.content.rfind(content) + len(content)
    return Message("user", message.content[:end]) if frame.endswith(FIRST) else message


def quoted(rng: Random, word: str) -> str:
    """The word as people set it apart in a question: mostly not at all."""
    roll = rng.random()
    if roll < 0.7:
        return word
    return rng.choice(('"{}"', '"{}"', '"{}"', "'{}'", "'{}'", "*{}*", "`{}`", "“{}”", "({})")).format(word)


def dressed(rng: Random, word: str) -> str:
    """The word with a capital or in capitals, now and then."""
    roll = rng.random()
    if roll < 0.8:
        return word
    if roll < 0.84:
        return word.upper()
    return word.capitalize() if roll < 0.94 else word.lower()
