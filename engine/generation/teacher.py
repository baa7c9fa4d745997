"""Teacher-forced: what the model makes of a text that is given, of which no token is chosen. It is read whole, through
the streaming path."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import mlx.core as mx
import numpy as np

from engine.errors import InvalidRequest
from engine.generation.decode import as_float32
from engine.model.decoder import Decoder

HEAD_TOKENS = 128
"""Rows of logits computed at once."""


def logits(decoder: Decoder[Any], token_ids: Sequence[int], first: int = 0) -> Iterator[np.ndarray]:
    """The rows from `first` on, in blocks of float32 [at most HEAD_TOKENS, vocab]. Raises InvalidRequest."""
    ids = [int(token) for token in token_ids]
    size = decoder.vocab_size
    if not ids or min(ids) < 0 or max(ids) >= size:
        raise InvalidRequest(f"token ids must lie between 0 and {size - 1}, and there must be some")
    reading = decoder.prefill(ids, decoder.new_state(), None, every=True)
    while True:
        try:
            next(reading)
        except StopIteration as ended:
            hidden = mx.concatenate(ended.value)
            break
    for begin in range(first, len(ids), HEAD_TOKENS):
        yield as_float32(decoder.head(hidden[begin : begin + HEAD_TOKENS]))


def log_likelihoods(decoder: Decoder[Any], token_ids: Sequence[int], first: int) -> np.ndarray:
    """ln p of each of token_ids[first:] after those before it, float64. `first` is at least 1."""
    targets = list(token_ids[first:])
    found: list[float] = []
    for rows in logits(decoder, token_ids, first - 1):
        for row in rows[: len(targets) - len(found)]:  # the last row is of what follows the text
            scores = row.astype(np.float64) - row.max()
            found.append(float(scores[targets[len(found)]] - np.log(np.exp(scores).sum())))
    return np.array(found)
