"""What the person asked about earlier, by its kind: which key it was, which command, which option, which model.

Their messages are copied in order, each with whether it has one of the kind, and the one is copied from there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.product import product_example
from tools.demo_model.corpus.recall_talk import Recollection
from tools.demo_model.corpus.recall_thought import bare


@dataclass(frozen=True)
class _Kind:
    """A kind of thing that a question names: its nouns, how it looks, and the words by which a question may speak of
    one without its looking so: such a question would be no clear "no"."""

    nouns: tuple[str, ...]
    shape: re.Pattern[str]
    perhaps: re.Pattern[str]
    weight: int


def _kind(nouns: str, shape: str, perhaps: str, weight: int) -> _Kind:
    return _Kind(tuple(nouns.split("; ")), re.compile(shape, re.IGNORECASE), re.compile(rf"{shape}|{perhaps}", re.IGNORECASE), weight)  # fmt: skip


_KINDS = (
    _kind("key; key; shortcut", r"(?<![\w+])(?<!on )(?<!after )(?:ctrl\+[a-z\d]|f[1-9]\d?|alt\+[a-z\d]|shift\+[a-z]\w*)\b", r"\b(?:enter|esc|tab|space|home|end|page|arrow|up|down|left|right|keys?|shortcuts?|press|hit|ctrl|alt|shift)\b", 8),
    _kind("command; slash command", r"(?<![\w/.])/[a-z]{3,}\b(?!/)", r"/|command", 5),
    _kind("option; flag; switch", r"(?<!\S)--[a-z-]+\b", r"--|option|flag|switch", 5),
    _kind("flashmoe command; command of the shell; subcommand", r"\bflashmoe (?:pull|pack|run|chat|plan|doctor|bench|eval|verify|ls|rm|models)\b", r"flashmoe|command|shell", 5),
    _kind("model; size of model", r"\b(?:35b|122b|397b|80b|30b)(?:-a\d+b)?\b", r"\d ?b\b|model", 3),
)  # fmt: skip
_ASKS = frames(
    "which % did i ask [about|you about|for]?", "which % did i ask about", "what % was it[| again| that i asked about]?", "which % was [it|that|that again]?", "i forgot which % i asked about", "what was the % i [asked about|wanted to know about|meant]?", "the % i asked about, which was it?",
    "[tell me|remind me] which % i asked about", "what % did i [mention|ask you about|want to know about]?", "which % were we [talking about|at]?", "and which % was that?", "which % did we talk about?", "about which % did i ask?", "what was that % again?", "the % from before?", "name the % i asked about", "do you remember which % i asked about?",
)  # fmt: skip
_WHICH_OF = {"first": frames("which % did i ask about first?", "what was the first % i asked about?", "the first % i mentioned?", "my first question was about which %?"), "last": frames("which % did i ask about last?", "what was the last % i asked about?", "the last % i mentioned?", "which % came last?")}  # fmt: skip
_LONGEST = 90


def _looked_at(question: str) -> bool:
    return len(question) < _LONGEST and not set(question) & set('"\n')


def _asked_of(draw: Draw, kind: _Kind) -> tuple[Example, str] | None:
    """A question on the program that names one of the kind and nothing else of it, and what it names."""
    for _ in range(120):
        turn = product_example(replace(draw, held=False))
        if len(turn.messages) == 1 and not turn.steps and _looked_at(turn.question):
            named = kind.shape.findall(turn.question)
            if len({name.lower() for name in named}) == 1:
                return turn, named[0]
    return None


def _quotes(asked: Sequence[str], named: Sequence[str]) -> str:
    """The messages in order, each with its verdict."""
    marked = zip(asked, named, strict=True)
    return "They asked: " + ", ".join(f'{number} "{text.strip(" ?.!")}" {"yes" if name else "no"}' for number, (text, name) in enumerate(marked, 1)) + "."  # fmt: skip


def sought_recall(draw: Draw) -> Example:
    """One to four questions, and afterwards which key or command one of them was about."""
    memory = Recollection(draw)
    rng = draw.rng
    kind = rng.choices(_KINDS, [one.weight for one in _KINDS])[0]
    count = rng.choice((1, 2, 2, 3, 3, 4))
    wanted = set(rng.sample(range(count), 1 if count < 3 or rng.random() < 0.75 else 2))
    if rng.random() < 0.1:
        wanted.clear()
    asked: list[str] = []
    named: list[str] = []
    while len(asked) < count:
        found = _asked_of(draw, kind) if len(asked) in wanted else None
        turn, name = found or (memory.other(), "")
        if (
            len(turn.messages) > 1
            or turn.steps
            or not _looked_at(turn.question)
            or name.lower() in map(str.lower, filter(None, named))
        ):
            continue
        if not name and kind.perhaps.search(turn.question):
            continue
        asked.append(turn.question)
        named.append(name)
        memory.say(turn)
    noun = rng.choice(kind.nouns)
    there = [name for name in named if name]
    place = rng.choice(("first", "last")) if len(there) > 1 else ""
    question = rng.choice(_WHICH_OF[place] if place else _ASKS).replace("%", noun)
    thinking = f"Asked: {bare(question)}. {_quotes(asked, named)} So, {f'{place} {noun}'.strip()}: "
    if not there:
        return memory.finish(memory.made(question, f"{thinking}none.", f"You asked about no {noun} so far.", accept=(f"no {noun}",)))  # fmt: skip
    name = there[0 if place == "first" else -1]
    answer = f"**{name}**." if rng.random() < 0.55 else f"You asked about **{name}**."
    others = tuple(one for one in there if one != name)
    turn = memory.made(question, f"{thinking}{name}.", answer, accept=(name,), verbatim=True)
    return memory.finish(replace(turn, refuse=others))
