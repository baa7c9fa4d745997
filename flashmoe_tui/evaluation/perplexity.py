"""How surprised a model is by a text: ln p of each token after those before it, in windows that overlap by half.

Each token but the very first is scored once, with half a window before it or more (but for those at the beginning). The
interval comes from blocks of tokens that follow each other: neighbouring tokens are not independent, blocks nearly are.

Of a transcript with the marks of a chat, only what the assistant wrote is scored: what a person will type, a model that
was trained to answer has not learnt to guess, and a shortcut that blurs it would seem to do it good.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

import engine.demo as demo
from engine import InvalidRequest, ModelCard
from flashmoe_tui.evaluation.statistics import Interval, mean_interval

if TYPE_CHECKING:
    from engine import Engine

TEXT, FLINT_TEXT = (Path(__file__).parent / "sets" / name for name in ("text.txt", "flint.txt"))
"""What is read where no other text is given: prose, and conversations for the built-in model, which knows no prose."""
BLOCK_TOKENS = 64
LEAST_TOKENS = 2 * BLOCK_TOKENS


@dataclass(frozen=True, slots=True)
class Perplexity:
    """tokens: that were scored. block_nats: the mean loss of each whole block, in the order of the text. seconds: of
    all windows."""

    tokens: int
    read_tokens: int
    seconds: float
    block_nats: tuple[float, ...]
    window_tokens: int

    @property
    def nats(self) -> Interval:
        """Loss a token. Not below zero, which Student's t does not know: no token is likelier than certain."""
        found = mean_interval(self.block_nats)
        return Interval(found.value, max(0.0, found.low), found.high)

    @property
    def value(self) -> Interval:
        """Perplexity: e to the loss."""
        nats = self.nats
        return Interval(*(math.exp(min(end, 700.0)) for end in (nats.value, nats.low, nats.high)))

    @property
    def tokens_per_second(self) -> float:
        """Tokens of the text over time; half of what is computed is context."""
        return self.read_tokens / self.seconds if self.seconds else 0.0

    def nats_above(self, other: Perplexity) -> Interval:
        """How many nats a token more than `other` on the same text, block by block: much narrower than the two
        intervals apart."""
        return mean_interval([a - b for a, b in zip(self.block_nats, other.block_nats, strict=True)])


def default_text(card: ModelCard | None) -> Path:
    """The text for a model: Flint's conversations for Flint, in whatever bits."""
    return FLINT_TEXT if card is not None and card.name.startswith(demo.NAME) else TEXT


def _answers(engine: Engine, ids: list[int]) -> np.ndarray:
    """Which tokens are scored: the assistant's turns, each with the mark that ends it; all, where there is no turn."""
    begin, (end, *_) = engine.token_ids("<|im_start|>assistant\n"), engine.token_ids("<|im_end|>")
    scored, inside = np.zeros(len(ids), np.bool_), False
    for place, token in enumerate(ids):
        scored[place] = inside
        inside = (inside and token != end) or ids[max(0, place + 1 - len(begin)) : place + 1] == begin
    return scored if scored.any() else np.ones(len(ids), np.bool_)


def measure(
    engine: Engine, text: str, window_tokens: int, most_tokens: int | None, progress: Callable[[int, int], None]
) -> Perplexity:
    """Of the beginning of `text`, in which `most_tokens` tokens are scored. progress: told how many tokens of how many
    are read.

    Raises InvalidRequest for a text with fewer than 128 tokens to score, and what an engine raises.
    """
    ids = engine.token_ids(text)
    counted = _answers(engine, ids)
    places = np.flatnonzero(counted[1:]) + 1  # what follows nothing is not scored
    if len(places) < LEAST_TOKENS:
        has = "the text has" if counted.all() else "the assistant's turns in the text have"
        raise InvalidRequest(f"{has} {len(places)} tokens to score; it takes at least {LEAST_TOKENS}")
    if most_tokens is not None and most_tokens < len(places):
        ids = ids[: places[most_tokens - 1] + 1]
    card = engine.telemetry().model
    window = min(window_tokens, card.context_tokens) if card is not None else window_tokens
    step = max(1, window // 2)
    found: list[np.ndarray] = []
    began, scored = time.monotonic(), 1
    while scored < len(ids):
        end = min(len(ids), window if scored == 1 else scored + step)
        begin = max(0, end - window)
        found.append(engine.log_likelihoods(ids[begin:end], scored - begin))
        scored = end
        progress(scored, len(ids))
    losses = -np.concatenate(found)[counted[1 : len(ids)]]
    blocks = losses[: len(losses) // BLOCK_TOKENS * BLOCK_TOKENS].reshape(-1, BLOCK_TOKENS).mean(axis=1)
    return Perplexity(len(losses), len(ids), time.monotonic() - began, tuple(blocks.tolist()), window)
