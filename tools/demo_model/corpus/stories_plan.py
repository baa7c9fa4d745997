"""How the thought of a story begins: its numbers, what is asked, and in each step the numbers with their words.

    numbers: 18 in a pack, bought 7, want 130
    asked: how many are missing
    first, all in the packs: bought 7 × 18 in
    7 × 18 ...

What is done is chosen right behind the question's own words, and each number beside what it is a number of.
"""

from __future__ import annotations

import re
from dataclasses import replace

from tools.demo_model.corpus.example import Example
from tools.demo_model.corpus.numberline import Found, line_of, numbers_in
from tools.demo_model.corpus.products import value


def _words_of(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PLANNED = frozenset(("story", "two steps", "sharing", "who has more"))
_TOKEN = re.compile(r"\d+(?:[.,:/]\d+)*|\w+(?:['\u2019]\w+)*|[^\w\s]|\n")
_ASKING = _words_of("how hows what what's whats wat wut whta wats who who's whos which")
_OPENING = _words_of("in by for to at from of after")  # `in how many years`
_ENDS = frozenset((".", "?", "!", "\n", ";", ":", ",", "-", "if", "when", "…"))
_BARE = _words_of(
    "total left sum rest together altogether all now remain remains missing change count over remaining add put"
)
_LONGEST = 14  # words of a question that are copied


def asked_in(text: str) -> str:
    """The words of the question, as they were typed: `how many are left`; empty where none are found."""
    tokens = [(found[0], found.start(), found.end()) for found in _TOKEN.finditer(text)]
    low = [token.lower() for token, *_ in tokens]
    best: tuple[tuple[bool, bool, int], str] | None = None
    for at, word in enumerate(low):
        if word not in _ASKING:
            continue
        end = at + 1
        while end < len(low) and end < at + _LONGEST and low[end] not in _ENDS:
            end += 1
        start = at - (at > 0 and low[at - 1] in _OPENING)
        rank = (word != "which", not any(token[0].isdigit() for token in low[at:end]), at)
        if end > at + 1 and (best is None or rank > best[0]):
            best = rank, text[tokens[start][1] : tokens[end - 1][2]]
    return best[1] if best else _bare(low, tokens, text)


def _bare(low: list[str], tokens: list[tuple[str, int, int]], text: str) -> str:
    """The last piece without a number that asks for something: `total`, `what's left` without its what."""
    found, start = "", 0
    for at in range(len(low) + 1):
        if at < len(low) and low[at] not in _ENDS:
            continue
        piece = low[start:at]
        if piece and not any(token[0].isdigit() for token in piece) and not _BARE.isdisjoint(piece):
            found = text[tokens[start][1] : tokens[at - 1][2]]
        start = at + 1
    return found


def _told(number: Found) -> str:
    """A number with the words that say what it is: those behind it, or those before it where there are none."""
    return f"{number.figure} {number.after}" if number.after else f"{number.before} {number.figure}".strip()


_STEP = re.compile(r"((?:first|then), .+: )(\d+) ([-+×/]) (\d+)")
_WORK = re.compile(r"(?:from the times table: )?(\d+) ([-+×]) (\d+)")
_SAID = re.compile(r"(\d+) ([-+×]) (\d+) = \*\*")  # an answer of one step: the work of 14 × 30 opens with 14 × 3
_SHARED = re.compile(r"(\d+) / (\d+)")


class _Labels:
    """The numbers of one story, each given out once with its words; what was worked out has none."""

    def __init__(self, numbers: list[Found]) -> None:
        self._numbers = list(numbers)

    def of(self, figure: str, result: str) -> str:
        """How a number stands in a step. result: what the step before came to."""
        if figure == result:
            return figure
        for index, number in enumerate(self._numbers):
            if number.figure == figure:
                return _told(self._numbers.pop(index))
        return figure


def planned(made: Example) -> Example:
    """The same turn, its thought begun and labelled so; where a tool is called there is none to begin."""
    if made.steps or made.thinking is None:
        return made
    numbers = numbers_in(made.question)
    head = [line] if (line := line_of(numbers)) else []
    lines = made.thinking.split("\n")
    if made.family in _PLANNED:
        if asked := asked_in(made.question):
            head.append(f"asked: {asked}")
        lines = _labelled(lines, _Labels(numbers), _SAID.match(made.answer))
    return replace(made, thinking="\n".join((*head, *lines)))


def _labelled(lines: list[str], labels: _Labels, said: re.Match[str] | None) -> list[str]:
    result = ""
    out: list[str] = []
    for index, line in enumerate(lines):
        if line.endswith((": add", ": subtract", ": multiply")) and index + 1 < len(lines):
            if work := said or _WORK.match(lines[index + 1]):
                line = f"{line}, {labels.of(work[1], result)} {work[2]} {labels.of(work[3], result)}"
        elif step := _STEP.fullmatch(line):
            left = labels.of(step[2], result)
            right = step[4] if " half go" in step[1] else labels.of(step[4], result)  # nobody wrote that 2
            line = f"{step[1]}{left} {step[3]} {right}"
            result = str(value(step[3], int(step[2]), int(step[4])))
        elif line == "share: divide" and (shared := _SHARED.search("\n".join(lines[index + 1 : index + 3]))):
            line = f"{line}, {labels.of(shared[1], result)} / {labels.of(shared[2], result)}"
        out.append(line)
    return out
