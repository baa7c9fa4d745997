"""Cases for the evaluation: held-out values in the phrasings of sets/phrasings.jsonl, by one who saw no corpus."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from tools.demo_model.cases import Case
from tools.demo_model.corpus.apptools import APP_TOOLS
from tools.demo_model.corpus.example import Draw
from tools.demo_model.corpus.limits_answers import MARKERS
from tools.demo_model.corpus.recall import invented_name
from tools.demo_model.corpus.split import (
    comparison_is_held_out,
    difference_is_held_out,
    product_is_held_out,
    sum_is_held_out,
)
from tools.demo_model.corpus.wordlist import draw_word
from tools.demo_model.shape import NAME

PHRASINGS = Path(__file__).parent / "sets" / "phrasings.jsonl"
Values = dict[str, Any]
Check = dict[str, Any]

_LIMIT_WORDS = (*MARKERS, "beyond", "no idea", "out of my", "english")


def _number(rng: Random, most: int = 4) -> int:
    digits = rng.randint(2, most)
    return rng.randrange(10 ** (digits - 1), 10**digits)


def _pair(rng: Random, refused: Callable[[int, int], bool], most: int = 4) -> tuple[int, int]:
    while True:
        a, b = _number(rng, most), _number(rng, most)
        if a >= b and refused(a, b):
            return a, b


def _word(rng: Random) -> str:
    while True:
        word = draw_word(Draw(rng, held=True)).lower()
        if 3 <= len(word) <= 9 and word.isalpha():
            return word


def _words(rng: Random) -> list[str]:
    words: list[str] = []
    while len(words) < 4:
        word = _word(rng)
        if word not in words:
            words.append(word)
    return words


def _number_check(value: int) -> Check:
    return {"kind": "number", "number": value}


def _any(*wanted: str) -> Check:
    return {"kind": "any", "any": list(wanted)}


def _sum(rng: Random) -> tuple[Values, Check]:
    a, b = _pair(rng, sum_is_held_out)
    return {"a": a, "b": b}, _number_check(a + b)


def _difference(rng: Random) -> tuple[Values, Check]:
    a, b = _pair(rng, difference_is_held_out)
    return {"a": a, "b": b}, _number_check(a - b)


def _product(rng: Random) -> tuple[Values, Check]:
    a, b = _pair(rng, product_is_held_out, 2)
    return {"a": a, "b": b}, _number_check(a * b)


def _larger(rng: Random) -> tuple[Values, Check]:
    a, b = _pair(rng, lambda a, b: a != b and comparison_is_held_out(a, b))
    values = {"a": a, "b": b} if rng.random() < 0.5 else {"a": b, "b": a}
    return values, {**_any(str(a)), "none": [f"{b} is larger", f"{b} is bigger", f"{b} is greater"]}


def _three(rng: Random) -> tuple[Values, Check]:
    a, b = _pair(rng, sum_is_held_out, 3)
    c = _number(rng, 3)
    return {"a": a, "b": b, "c": c}, _number_check(a + b + c)


def _long_sum(rng: Random) -> tuple[Values, Check]:
    a, b = rng.randrange(10**6, 10**9), rng.randrange(10**6, 10**9)
    return {"a": a, "b": b}, _number_check(a + b)


def _divide(rng: Random) -> tuple[Values, Check]:
    b, c = rng.randint(3, 40), rng.randint(11, 400)
    return {"a": b * c, "b": b}, _number_check(c)


def _spell(rng: Random) -> tuple[Values, Check]:
    word = _word(rng)
    return {"word": word}, _any("-".join(word), " ".join(word), ", ".join(word))


def _count(rng: Random) -> tuple[Values, Check]:
    word = _word(rng)
    letter = rng.choice(word)
    return {"word": word, "letter": letter}, _number_check(word.count(letter))


def _sort_words(rng: Random) -> tuple[Values, Check]:
    words = _words(rng)
    right = sorted(words)
    return {"words": ", ".join(words)}, _any(", ".join(right), " ".join(right))


def _sort_numbers(rng: Random) -> tuple[Values, Check]:
    numbers = rng.sample(range(1, 1000), 4)
    return {"numbers": ", ".join(map(str, numbers))}, _any(", ".join(map(str, sorted(numbers))))


def _of_word(value: Callable[[str], str]) -> Callable[[Random], tuple[Values, Check]]:
    def make(rng: Random) -> tuple[Values, Check]:
        word = _word(rng)
        return {"word": word}, _any(value(word))

    return make


def _letter(place: int) -> Callable[[Random], tuple[Values, Check]]:
    def make(rng: Random) -> tuple[Values, Check]:
        word = _word(rng)
        letter = word[place]
        return {"word": word}, {"kind": "letter", "letter": letter}

    return make


def _nothing(check: Check) -> Callable[[Random], tuple[Values, Check]]:
    return lambda rng: ({}, check)


def _name(rng: Random) -> tuple[Values, Check]:
    name = invented_name(rng, held=True)
    return {"name": name, "thing": name.lower()}, _any(name)


def _thing(rng: Random) -> tuple[Values, Check]:
    thing = _word(rng)
    return {"thing": thing, "topic": thing}, _any(thing)


def _told_number(rng: Random) -> tuple[Values, Check]:
    a = rng.randrange(100, 10000)
    return {"a": a}, _any(str(a))


def _limits(rng: Random) -> tuple[Values, Check]:
    topics = ("photosynthesis", "the Ottoman Empire", "insulin", "jazz", "black holes", "inflation", "glaciers")
    topic = rng.choice((*topics, "Portuguese grammar", "Beethoven", "vaccines", "blockchain", "the Great Wall"))
    return {"topic": topic}, _any(*_LIMIT_WORDS)


def _translate(rng: Random) -> tuple[Values, Check]:
    return {"word": _word(rng)}, _any(*_LIMIT_WORDS)


def _call(name: str) -> Check:
    return {"kind": "call", "name": name, "arguments": {}}


TASKS: dict[str, Callable[[Random], tuple[Values, Check]]] = {
    "sum": _sum,
    "difference": _difference,
    "product": _product,
    "larger": _larger,
    "three_sum": _three,
    "story_sum": _sum,
    "story_difference": _difference,
    "spell": _spell,
    "reverse": _of_word(lambda word: word[::-1]),
    "count_letter": _count,
    "length": _of_word(lambda word: str(len(word))),
    "first_letter": _letter(0),
    "last_letter": _letter(-1),
    "sort_words": _sort_words,
    "sort_numbers": _sort_numbers,
    "long_sum": _long_sum,
    "divide": _divide,
    "clock_time": _nothing(_call("clock")),
    "clock_date": _nothing(_call("clock")),
    "engine_memory": _nothing(_call("engine_stats")),
    "engine_speed": _nothing(_call("engine_stats")),
    "engine_hits": _nothing(_call("engine_stats")),
    "recall_name": _name,
    "recall_number": _told_number,
    "recall_thing": _thing,
    "follow_add": _three,
    "reversed_then": _of_word(lambda word: word[::-1]),
    "identity": _nothing(_any(NAME)),
    "abilities": _nothing(_any("sum", "spell", "word")),
    "limits": _limits,
    "joke": _nothing({"kind": "read"}),
    "greeting": _nothing({"kind": "read"}),
    "thanks": _nothing({"kind": "read"}),
    "translate": _translate,
    "code_hello": _nothing(_any("print(")),
}


@cache
def _lines(path: Path) -> tuple[Mapping[str, Any], ...]:
    return tuple(json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


def cases(
    seed: str, path: Path = PHRASINGS, tasks: Mapping[str, Callable[[Random], tuple[Values, Check]]] = TASKS
) -> list[Case]:
    """One case for each phrasing, its slots filled with values that training never saw."""
    rng = Random(seed)
    tools = tuple(tool.schema() for tool in APP_TOOLS)
    made = []
    for line in _lines(path):
        values, check = tasks[line["task"]](rng)
        turns = [turn.format(**values) for turn in line.get("turns") or [line["ask"]]]
        first = {"role": "user", "content": turns[0]}
        made.append(Case(line["task"], (first,), check, tools, then=tuple(turns[1:])))
    return made
