"""Answers that only a reader can judge: `python -m tools.demo_model.reading`; the blind ones: `--of strangers9`.

Writes one line an answer, `mark | question | answer`, with a `_` for the mark and notes of what a program can see; the
reader puts `+` (sensible), `-` (beside the point), `!` (false, and sure of itself) or `?` (declines what it can do)
in its place. `--count` then counts the marks for the card.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from tools.demo_model.corpus.example import Example
from tools.demo_model.corpus.mixture import examples
from tools.demo_model.evaluate import SETS

READINGS = {
    "strangers": ("strangers", "strangers2"),
    "strangers3": ("strangers3",),
    "strangers4": ("strangers4",),
    "strangers5": ("strangers5",),
    "strangers6": ("strangers6",),
    "strangers7": ("strangers7",),
    "strangers8": ("strangers8",),
    "strangers9": ("strangers9",),
}
"""The columns whose answers stand in sets/NAME.read.txt."""
MARKS = {"+": "sensible", "-": "beside the point", "!": "confident nonsense", "?": "false refusal"}
_WORD = re.compile(r"[^\W\d_]{4,}")


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))


def known_words(count: int = 30_000) -> set[str]:
    """Every word of four letters or more in so many training examples."""
    return {word for made in islice(examples("reading"), count) for word in _example_words(made)}


def _example_words(example: Example) -> Iterator[str]:
    for message in example.messages:
        yield from _words(message.content)
    yield from _words(example.answer)


def notes(answer: Mapping[str, Any], known: set[str]) -> str:
    """What a program sees: a loop, an empty or unfinished answer, calls, words that are none."""
    odd = sorted(_words(answer["answered"]) - known - _words(" ".join(answer["asked"])))
    seen = [name for name in ("looped", "empty", "cut") if answer[name]]
    seen += [f"called {call[0]}" if call else "unreadable call" for call in answer["called"]]
    seen += [f"odd: {', '.join(odd)}"] if odd else []
    return f"[{'; '.join(seen)}] " if seen else ""


def line(answer: Mapping[str, Any], known: set[str]) -> str:
    """The line to be marked."""
    asked = " / ".join(answer["asked"])
    return " ".join(f"_ | {asked} | {notes(answer, known)}{answer['answered']}".split())


def count(text: str) -> dict[str, int]:
    """How often each mark stands. Raises SystemExit where a line has none."""
    lines = text.splitlines()
    unread = [number for number, one in enumerate(lines, 1) if one[:1] not in MARKS]
    if unread:
        raise SystemExit(f"no mark in line {unread[0]}: put one of {' '.join(MARKS)} there")
    return {name: sum(one.startswith(mark) for one in lines) for mark, name in MARKS.items()}


def main() -> None:
    """Write the lines, or count the marks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--results", type=Path, default=Path("tools/demo_model/out"))
    parser.add_argument("--of", choices=READINGS, default="strangers")
    parser.add_argument("--count", action="store_true", help="the marks of all that was read")
    arguments = parser.parse_args()
    if arguments.count:
        files = {name: SETS / f"{name}.read.txt" for name in READINGS}
        counted = {name: count(file.read_text(encoding="utf-8")) for name, file in files.items() if file.exists()}
        (arguments.results / "reading.json").write_text(json.dumps(counted, indent=1) + "\n", encoding="utf-8")
        print(counted)
        return
    known = known_words()
    answers = map(json.loads, (arguments.results / "evaluate.answers.jsonl").read_text(encoding="utf-8").splitlines())
    strangers = [one for one in answers if one["column"] in READINGS[arguments.of] and one["seed"] == 1]
    file = SETS / f"{arguments.of}.read.txt"
    file.write_text("".join(line(one, known) + "\n" for one in strangers), encoding="utf-8")
    print(f"{len(strangers)} answers to read in {file}")


if __name__ == "__main__":
    main()
