"""A new task that names its own word or list, right after tasks on others: what is named now counts, not what came last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tools.demo_model.corpus.asking import asked, dressed, frames, one, quoted
from tools.demo_model.corpus.conversation import Conversation
from tools.demo_model.corpus.copying import copy_example
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.lists import list_example
from tools.demo_model.corpus.revisions_words import a_word, drawn_task
from tools.demo_model.corpus.words import word_example

_EARLIER: tuple[tuple[Callable[[Draw], Example], int], ...] = ((word_example, 6), (list_example, 3), (copy_example, 1))
_MAKERS, _WEIGHTS = [make for make, _ in _EARLIER], [weight for _, weight in _EARLIER]
_JOINTS = frames("[and |and now |now |ok, |ok now |then |next: |thanks, |and please ||nice, |good. now |and also ||||||]")  # fmt: skip


def _whole(talk: Conversation, held: bool, used: set[str]) -> Example:
    """A task asked in full for a word of its own."""
    rng = talk.rng
    while (word := a_word(talk, held)) in used:
        pass
    used.add(word)
    task = drawn_task(rng, word)
    done = task.work(word)
    lead = rng.choice(_JOINTS)
    frame = one(rng, task.asks)
    message = asked(rng, f"{lead} {frame}".strip() if not frame.startswith("①") else frame, quoted(rng, dressed(rng, word)))  # fmt: skip
    accept = done.answers if len(done.result) == 1 and done.result.isalpha() else (done.result,)
    refuse = ("no," if done.result == "yes," else "yes,",) if done.result in ("yes,", "no,") else ()
    thought = f"The word named now is {word}.\n{done.thought}"
    return Example((message,), thought, rng.choice(done.answers), task.family, f"{task.name} {word}", accept, refuse=refuse)  # fmt: skip


def _other(talk: Conversation, held: bool) -> Example:
    """A task of the words or lists, as it is asked first in a conversation."""
    make = talk.rng.choices(_MAKERS, _WEIGHTS)[0]
    return make(replace(talk.draw, held=held))


def object_turns(talk: Conversation, held: bool) -> Example:
    """One to four tasks, each on what it names, and one more."""
    rng = talk.rng
    used: set[str] = set()
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 4))):
        talk.say(_whole(talk, False, used) if rng.random() < 0.6 else _other(talk, False))
    return _whole(talk, held, used) if rng.random() < 0.7 else _other(talk, held)
