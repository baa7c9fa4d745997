"""What toolworld_looked writes down, read: tools, the fields of what they give back, and the questions for each field."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from functools import cache
from random import Random

from tools.demo_model.corpus.toolcatalog import Spec, read_specs
from tools.demo_model.corpus.toolkinds import KINDS, Kind
from tools.demo_model.corpus.toolworld_looked import LOOKED
from tools.demo_model.corpus.toolworld_said import SAID
from tools.demo_model.corpus.wording import expand

_YES = "yes"
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@dataclass(frozen=True)
class Field:
    """One thing that a tool tells. names: of its key. span: a number from and to, with decimals where an end has some. asked: the spec with the questions for this alone. tells: the
    sentence; of a yes or no one for each; of a list the spec that asks how many. more: words for the greater, and the less."""

    names: tuple[str, ...]
    kind: Kind | None
    choices: tuple[str, ...]
    span: tuple[float, float] | None
    asked: Spec
    tells: tuple[str, ...]
    counted: Spec | None = None
    more: tuple[tuple[str, str], ...] = ()

    @property
    def numeric(self) -> bool:
        """Whether it is a number."""
        return self.span is not None or (self.kind is not None and self.kind.type in ("integer", "number"))

    def draw(self, rng: Random) -> object:
        """A value, as JSON has it."""
        if self.choices:
            return rng.choice(self.choices)
        if self.span is not None:
            low, high = self.span
            return (
                round(rng.uniform(low, high), rng.choice((1, 1, 2))) if high % 1 else rng.randint(int(low), int(high))
            )
        if self.kind is None:
            return rng.random() < 0.5
        value, _ = self.kind.draw(rng)
        if self.numeric:
            number = _NUMBER.search(value)
            assert number is not None
            return json.loads(number[0])
        return json.loads(value) if self.kind.type == "array" else value


@dataclass(frozen=True)
class Looked:
    """A spec, its fields, and what may have told its first value a turn before: the phrase, what stands for it, the telling."""

    spec: Spec
    fields: tuple[Field, ...]
    told: tuple[str, str, tuple[str, ...]] | None


def expanded(text: str) -> tuple[str, ...]:
    """All texts of patterns with ` / ` between them."""
    return tuple(dict.fromkeys(one for pattern in text.split(" / ") for one in expand(pattern)))


def _field(spec: Spec, line: str) -> Field:
    head, questions, *rest = (part.strip() for part in line.split(" :: "))
    names, kind = head.split(": ")
    tells = tuple(rest[0].split(" / ")) if rest else ()
    asked = replace(spec, orders=(), sentences=expanded(questions))
    words = tuple((word[:-1], word[-1]) for word in rest[1].split()) if len(rest) > 1 else ()
    if kind == _YES:
        return Field(tuple(names.split()), None, (), None, asked, tells)
    if ".." in kind:
        low, high = map(float, kind.split(".."))
        return Field(tuple(names.split()), None, (), (low, high), asked, tells, None, words)
    if "|" in kind:
        return Field(tuple(names.split()), None, tuple(kind.split("|")), None, asked, tells)
    found = KINDS[kind]
    if found.type == "array":
        counted = replace(spec, orders=(), sentences=expanded(rest[0]))
        return Field(tuple(names.split()), found, (), None, asked, (), counted)
    return Field(tuple(names.split()), found, (), None, asked, tells, None, words)


@cache
def all_looked() -> tuple[Looked, ...]:
    """Every tool of toolworld_looked and toolworld_said."""
    blocks = [[line.strip() for line in block.strip().split("\n")] for block in (LOOKED + SAID).strip().split("\n\n")]
    plain = "\n\n".join("\n".join(line for line in lines if line[0] not in "#~") for lines in blocks)
    found = []
    for spec, lines in zip(read_specs(plain), blocks, strict=True):
        fields = tuple(_field(spec, line[2:]) for line in lines if line[0] == "#")
        told = None
        for line in lines:
            if line[0] == "~":
                swap, sentences = line[2:].split(" :: ")
                phrase, stands = swap.split(" = ")
                told = (phrase, stands, tuple(sentences.split(" / ")))
        found.append(Looked(spec, fields, told))
    return tuple(found)
