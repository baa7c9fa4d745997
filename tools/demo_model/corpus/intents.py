"""An intent: the ways to ask one thing, the thought before the answer, and the answers. Small talk and facts are lists of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from random import Random

from tools.demo_model.corpus.example import Example, Message
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand

# What may be asked about a thing that has a name; {x} is the name.
_ABOUT = (
    "what is {x}?", "what's {x}?", "what does {x} mean?", "explain {x}", "tell me about {x}", "{x}?", "{x}",
    "what are {x}?",
    "can you explain {x}?", "what do you know about {x}?", "how does {x} work?", "what is {x} for?",
    "i don't understand {x}",
    "what do you mean by {x}?", "define {x}", "describe {x}", "could you tell me what {x} is?",
    "give me a short explanation of {x}",
    "explain {x} like i'm five",
    "explain {x} [simply|briefly|in one sentence|to me|in detail|to a child|in simple words]", "what is meant by {x}?",
    "help me understand {x}", "more about {x}", "and what is {x}?", "what exactly is {x}?", "info on {x}",
)  # fmt: skip


@dataclass(frozen=True)
class Intent:
    """asks: patterns. about: names that the common question frames are put around. thoughts: what is thought before."""

    name: str
    asks: tuple[str, ...]
    answers: tuple[str, ...]
    thoughts: tuple[str, ...]
    about: tuple[str, ...] = ()

    @property
    def wordings(self) -> tuple[str, ...]:
        """Every question of this intent, before typing noise."""
        return _wordings(self)


@cache
def _wordings(intent: Intent) -> tuple[str, ...]:
    asked = [text for pattern in intent.asks for text in expand(pattern)]
    asked += [text.format(x=name) for name in intent.about for frame in _ABOUT for text in expand(frame)]
    return tuple(dict.fromkeys(asked))


@cache
def _side(intent: Intent, held: bool) -> tuple[str, ...]:
    chosen = tuple(text for text in intent.wordings if wording_is_held_out(text) == held)
    return chosen or intent.wordings


def has_held_out(intent: Intent) -> bool:
    """Whether some wording of it is kept from training."""
    return any(wording_is_held_out(text) for text in intent.wordings)


def intent_example(rng: Random, intents: tuple[Intent, ...], family: str, held: bool) -> Example:
    """One question of one intent, with its thought and one of its answers."""
    if held:  # every held-out wording is as likely as any other
        intents = tuple(intent for intent in intents if has_held_out(intent))
        intent = rng.choices(intents, [len(_side(intent, held)) for intent in intents])[0]
    else:
        intent = rng.choice(intents)
    question = rng.choice(_side(intent, held))
    thought = rng.choice(intent.thoughts)
    message = Message("user", as_typed(rng, question))
    key = f"{intent.name}: {question}"
    return Example((message,), thought, rng.choice(intent.answers), family, key, intent.answers)
