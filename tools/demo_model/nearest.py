"""What learning by heart would give: `python -m tools.demo_model.nearest`.

For each held-out question the nearest training prompt (cosine of TF-IDF over runs of three to five characters of what
the user said, all turns), and whether that prompt's own answer and calls would have been right. Knows no model.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

import numpy as np

from tools.demo_model.cases import Case, Outcome, is_right
from tools.demo_model.corpus.example import Example
from tools.demo_model.corpus.mixture import examples
from tools.demo_model.evaluate import COLUMNS, cases_of

RUNS = (3, 4, 5)
BUCKETS = 1 << 20


def _said(turns: Sequence[str]) -> str:
    return " " + " ".join(" ".join(turns).lower().split()) + " "


def _case_text(case: Case) -> str:
    return _said([*(str(m["content"]) for m in case.messages if m["role"] == "user"), *case.then])


def _example_text(example: Example) -> str:
    return _said([message.content for message in example.messages if message.role == "user"])


def counts(texts: Sequence[str]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(text, bucket, count) of every run of characters in every text, sorted by bucket."""
    raw = [text.encode() for text in texts]
    data = np.frombuffer(b"".join(raw), np.uint8).astype(np.uint32)
    owner = np.repeat(np.arange(len(raw)), [len(one) for one in raw])
    keys = []
    for run in RUNS:
        code = np.zeros(len(data) - run + 1, np.uint32)
        for place in range(run):
            code = code * np.uint32(2654435761) + data[place : len(code) + place] + np.uint32(run)
        inside = owner[: len(code)] == owner[run - 1 :]
        keys.append((code >> np.uint32(12)).astype(np.int64)[inside] * len(raw) + owner[: len(code)][inside])
    key, count = np.unique(np.concatenate(keys), return_counts=True)
    return key % len(raw), key // len(raw), count


class Index:
    """TF-IDF of many texts, by bucket."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.size = len(texts)
        self.texts, bucket, count = counts(texts)
        held = np.bincount(bucket, minlength=BUCKETS)
        self.rarity = np.log(self.size / np.maximum(held, 1)).astype(np.float32)
        weight = count * self.rarity[bucket]
        length = np.sqrt(np.bincount(self.texts, weight * weight, minlength=self.size))
        self.weight = (weight / np.maximum(length, 1e-9)[self.texts]).astype(np.float32)
        self.starts = np.concatenate([[0], np.cumsum(held)])

    def nearest(self, text: str) -> tuple[int, float]:
        """The nearest text's number, and the cosine."""
        _, bucket, count = counts([text])
        weight = count * self.rarity[bucket]
        spans = [slice(self.starts[one], self.starts[one + 1]) for one in bucket]
        texts = np.concatenate([self.texts[span] for span in spans])
        weights = np.concatenate([self.weight[span] * own for span, own in zip(spans, weight, strict=True)])
        scores = np.bincount(texts, weights, minlength=self.size)
        best = int(scores.argmax())
        return best, float(scores[best] / max(1e-9, float(np.linalg.norm(weight))))


def by_heart(example: Example) -> Outcome:
    """What the example would have had the model say and call."""
    calls = [(call.name, dict(call.arguments)) for step in example.steps for call in step.calls]
    return Outcome(example.answer, calls=list(calls))


def main() -> None:
    """Print and write [right, judged] by column and family."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=100_000)
    parser.add_argument("--questions", type=int, default=10, help="of each family, those that evaluate asks")
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    learnt = list(islice(examples("nearest", long=True), arguments.examples))
    index = Index(list(map(_example_text, learnt)))
    columns: dict[str, dict[str, list[int]]] = {}
    for column in COLUMNS:
        for case in cases_of(column, arguments.questions):
            if case.check["kind"] == "read":
                continue
            found, _ = index.nearest(_case_text(case))
            entry = columns.setdefault(column, {}).setdefault(case.family, [0, 0])
            entry[0] += bool(is_right(case, by_heart(learnt[found])))
            entry[1] += 1
    for column, families in columns.items():
        right, judged = (sum(entry[i] for entry in families.values()) for i in (0, 1))
        print(f"{column}: {right} of {judged}, {right / judged:.0%}")
        print("  " + ", ".join(f"{family} {right}/{judged}" for family, (right, judged) in families.items()))
    if arguments.out:
        found_all = {"examples": arguments.examples, "columns": columns}
        arguments.out.write_text(json.dumps(found_all, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
