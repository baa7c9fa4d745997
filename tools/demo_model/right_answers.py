"""What counts as a right answer. Used by the judge, the evaluation and the tests; knows no model."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

from flashmoe_tui.evaluation.checks import MARKS, place, plain
from tools.demo_model.corpus.example import Call, Example


def holds(text: str, wanted: str) -> bool:
    """Whether `text` contains `wanted`, both made plain. A number must stand alone, not be part of another."""
    return place(text, wanted, whole_words=False) < math.inf


def holds_any(text: str, wanted: Sequence[str]) -> bool:
    """Whether `text` holds one of them."""
    return any(holds(text, one) for one in wanted)


def answer_is_right(example: Example, answer: str) -> bool:
    """Whether an answer holds what is accepted, of both things where two were asked, and nothing that is refused."""
    both = not example.also or holds_any(answer, example.also)
    return holds_any(answer, example.accept) and both and not holds_any(answer, example.refuse)


def same_call(call: Call, name: str, arguments: Mapping[str, Any]) -> bool:
    """Whether a parsed call is the expected one: same name, same arguments, values compared as text."""
    return call.name == name and {key: _value(value) for key, value in call.arguments} == {
        key: _value(value) for key, value in arguments.items()
    }


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        value = json.dumps(value, ensure_ascii=False)  # as a call writes it
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(str(value).split()).lower()


def loops(text: str) -> bool:
    """Whether a text goes round in a circle: a run of words, at least 40 characters of it, three times in a row."""
    return re.search(r"(.{14,200}?)\1\1", text, re.DOTALL) is not None


_LIST_MARK = re.compile(r"(?m)^[ \t]*(?:[-*+•]|\d+[.)])[ \t]+")
_BETWEEN = r"(?:\W|\b(?:and|then)\b)+"
_SPELLED = re.compile(r"\b[a-z](?:[\W_]{1,3}[a-z]){2,}\b")


def in_order(text: str, items: Sequence[str]) -> bool:
    """Whether `text` names these one right after the other: a line of commas, a list, a word spelled out."""
    words = (rf"\b{re.escape(plain(item))}\b" for item in items)
    return re.search(_BETWEEN.join(words), plain(_LIST_MARK.sub("", text))) is not None


def names_letter(text: str, letter: str) -> bool:
    """Whether the one letter that stands alone in `text`, articles and spelled words apart, is this one."""
    alone = set(re.findall(r"(?<![\w'])[a-z](?![\w'])", _SPELLED.sub(" ", plain(text))))
    return letter in alone and alone <= {letter, "a", "i"}


def picks(text: str, wanted: str, among: Sequence[str]) -> bool:
    """Whether the first of `among` that `text` names is `wanted`."""
    first = re.search("|".join(rf"\b{re.escape(plain(one))}\b" for one in among), plain(text))
    return first is not None and first.group() == plain(wanted)


def holds_exactly(text: str, wanted: Sequence[str]) -> bool:
    """Whether `text` holds every one of these as whole words, capitals as they are."""
    text = " ".join(MARKS.sub("", text).split())
    return all(re.search(rf"(?<!\w){re.escape(one)}(?!\w)", text) for one in wanted)


def has_table(text: str, cells: Sequence[str]) -> bool:
    """Whether a Markdown table in `text` has these cells, in reading order, others between them allowed."""
    rows = [line.strip().strip("|") for line in text.splitlines() if line.strip().startswith("|")]
    if not any(re.fullmatch(r"[\s:|-]*-[\s:|-]*", row) for row in rows):
        return False
    found = iter(plain(cell) for row in rows for cell in row.split("|"))
    return all(plain(cell) in found for cell in cells)


def has_list(text: str, items: Sequence[str]) -> bool:
    """Whether the bullets or numbered lines of `text` are these items, in order and no others."""
    lines = [_LIST_MARK.sub("", line) for line in text.splitlines() if _LIST_MARK.match(line)]
    return [plain(line).rstrip(".,;") for line in lines] == [plain(item) for item in items]
