"""How a thought looks something up: what is asked and of whom, the clauses that were told of them, each with its sort, then the one that fits.

Copies come first and in the order of the text, the choice last, among the few pieces that then stand beside it:
`Asked: what does my aunt do. About my aunt: "my aunt lives in Oslo" (home), "she is a nurse" (job). So, job: nurse.`
Where the clauses are of several: `Asked: who has the flute. Told: "nils has a drum" no, "ida a flute" yes. So, flute: ida.`
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from functools import cache

from tools.demo_model.corpus.recall_kinds import Kind
from tools.demo_model.corpus.recall_own import sort_of

_LABELS = {
    "my name": "name", "employer": "workplace", "drinks": "drink", "plays": "played", "studies": "subject", "pet": "name", "phone": "phone number", "bring": "brought", "order": "order",
    "arrives": "day", "married": "spouse", "neighbour": "neighbour", "need": "needed", "wish": "wish", "walk": "walk", "afraid": "fear", "proud": "pride", "waiting": "waited for", "tall": "height",
    "eyes": "eye colour", "lasts": "duration", "weighs": "weight", "at": "time", "on": "day", "held in": "place", "lies": "place", "costs": "price", "dream": "dreamt of",
}  # fmt: skip
_BEFORE = (
    "do you still remember ", "do you remember ", "do you still know ", "do you know ", "do you happen to know ", "did i tell you ", "did i say ", "tell me ", "i forgot ", "remind me ", "what did i say ", "and ", "so ", "say ", "please ", "have you forgotten ", "can you tell me ",
)  # fmt: skip
_BEHIND = (" again", " please", " then", " now")


@cache
def label_of(kind: Kind) -> str:
    """The sort of a fact in a word or two, by which a thought tells one clause from another."""
    if kind.whose in ("valued", "alone"):
        return word_of(kind.pool)
    return _LABELS.get(kind.name, kind.name)


@cache
def word_of(pool: str) -> str:
    """The sort of a value without its article."""
    return sort_of(pool).removeprefix("a ").removeprefix("an ")


def bare(question: str) -> str:
    """A question without what only leads to it: the words that a thought repeats."""
    text = question.strip(" ?.!")
    while text.startswith(_BEFORE):
        text = next(text.removeprefix(lead) for lead in _BEFORE if text.startswith(lead))
    while text.endswith(_BEHIND):
        text = next(text.removesuffix(end) for end in _BEHIND if text.endswith(end))
    return text.strip(" ?.!:") or question


def quoted(clauses: Iterable[str]) -> str:
    """`"nils has a drum", "ida a flute"`; where there is none: `nothing`."""
    return ", ".join(f'"{clause.strip().rstrip(".!:;,")}"' for clause in clauses) or "nothing"


def told(clauses: Iterable[str]) -> str:
    """What was told, clause by clause: the sentence of a thought from which it then chooses."""
    return f"Told: {quoted(clauses)}."


def judged(clauses: Iterable[str], wanted: Container[str]) -> str:
    """The same with a verdict behind each clause, where one of several is to be taken: a clause is judged where it is
    quoted, not by a look back over all of them."""
    verdicts = (f"{quoted([clause])} {'yes' if clause in wanted else 'no'}" for clause in clauses)
    return f"Told: {', '.join(verdicts) or 'nothing'}."


def sorted_out(clauses: Iterable[tuple[str, str]]) -> str:
    """The same with the sort of each: `"my aunt lives in Oslo" (home)`."""
    return ", ".join(f"{quoted([clause])} ({sort})" for clause, sort in clauses) or "nothing"
