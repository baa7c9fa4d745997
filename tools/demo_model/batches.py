"""From examples to padded batches: one conversation a row, never two, so that no delta state leaks between them.

Rows are bucketed by length. Worker processes write and tokenize the examples; a seed gives the same batches in the same
order however many workers there are.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

import numpy as np
from tokenizers import Tokenizer

from tools.demo_model.corpus.example import Example, segments
from tools.demo_model.corpus.mixture import examples
from tools.demo_model.corpus.wordlist import use_vocabulary
from tools.demo_model.shape import CONTEXT

# Steps of the delta rule's chunk, then wider: with powers of two a third of the places held padding.
BUCKETS = (64, 128, 192, 256, 320, 384, 448, 512, 768, 1024, 1536, CONTEXT)
DROPOUT = 0.1  # of BPE merges in a third of the user turns, so that rare words and typos are met in many spellings


@dataclass(frozen=True)
class Batch:
    """ids [rows, length], padded with `pad`; weights, of the same shape: how much each token counts in the loss;
    families, one a row; tokens without the padding."""

    ids: np.ndarray
    weights: np.ndarray
    families: tuple[str, ...]
    tokens: int


@dataclass(frozen=True)
class Row:
    """An example: token ids, the weight of each in the loss, and its family."""

    ids: np.ndarray
    weights: np.ndarray
    family: str


@lru_cache(maxsize=2)
def _tokenizers(path: str) -> tuple[Tokenizer, Tokenizer]:
    plain, broken = Tokenizer.from_file(path), Tokenizer.from_file(path)
    broken.model.dropout = DROPOUT
    use_vocabulary(plain.get_vocab())
    return plain, broken


def encode(path: str, example: Example, broken: bool) -> tuple[list[int], list[float]]:
    """Token ids of an example and the weight of each in the loss. broken: user turns through BPE with dropout."""
    plain, dropped = _tokenizers(path)
    pieces = segments(example)
    if not broken:
        encoded = plain.encode_batch_fast([text for text, _ in pieces])
    else:
        encoded = [(dropped if 0 < weight < 1 else plain).encode(text) for text, weight in pieces]
    ids: list[int] = []
    weights: list[float] = []
    for (_, weight), piece in zip(pieces, encoded, strict=True):
        ids += piece.ids
        weights += [weight] * len(piece.ids)
    return ids, weights


def _shard(task: tuple[str, str, int, int, float | None, Mapping[str, float] | None]) -> list[Row]:
    path, seed, count, longest, after_others, more = task
    _tokenizers(path)  # the corpus spells this vocabulary
    rows = []
    for index, example in enumerate(islice(examples(seed, longest > 512, after_others, more), count)):
        ids, weights = encode(path, example, broken=index % 3 == 0)
        if len(ids) <= longest:
            rows.append(Row(np.array(ids, np.int16), np.array(weights, np.float16), example.family))
    return rows


def batches(
    path: str,
    seed: str,
    tokens_per_batch: int,
    pad: int,
    workers: int,
    longest: int = CONTEXT,
    shard: int = 2000,
    after_others: float | None = None,
    more: Mapping[str, float] | None = None,
) -> Iterator[Batch]:
    """Endless batches of about `tokens_per_batch` places each, all rows of one bucket; none longer than `longest`.
    after_others: the share of turns that stand after others, None as the mixture has it; more: families whose
    shares are so many times as large."""
    waiting: dict[int, list[Row]] = {bucket: [] for bucket in BUCKETS}
    tasks = ((path, f"{seed}/{index}", shard, longest, after_others, more) for index in range(1 << 30))
    os.environ["TOKENIZERS_PARALLELISM"] = "false"  # of the workers: threads of each for all processors starve the GPUs
    with multiprocessing.get_context("spawn").Pool(workers) as pool:
        running = [pool.apply_async(_shard, (task,)) for task in islice(tasks, workers * 3)]
        while True:
            for row in running.pop(0).get():
                bucket = next(bucket for bucket in BUCKETS if len(row.ids) <= bucket)
                waiting[bucket].append(row)
                if len(waiting[bucket]) == max(1, tokens_per_batch // bucket):
                    yield padded(waiting[bucket], bucket, pad)
                    waiting[bucket] = []
            running.append(pool.apply_async(_shard, (next(tasks),)))


def padded(rows: list[Row], length: int, pad: int) -> Batch:
    """The rows as one batch, each filled up to `length`."""
    ids = np.full((len(rows), length), pad, np.int64)
    weights = np.zeros((len(rows), length), np.float32)
    for index, row in enumerate(rows):
        ids[index, : len(row.ids)] = row.ids
        weights[index, : len(row.ids)] = row.weights
    return Batch(ids, weights, tuple(row.family for row in rows), sum(len(row.ids) for row in rows))
