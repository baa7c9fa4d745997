"""Sampler: penalties, temperature, top-k, top-p and min-p on the host, in that order (that of transformers' warpers).

A token costs one uniform number, drawn from a generator seeded once a request: same seed, same logits, same text.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np

from engine.errors import InvalidRequest, NonFiniteError
from engine.request import SamplingParams

_FIRST_CANDIDATES = 1024


@dataclass(frozen=True, slots=True)
class Defaults:
    """What a model's generation_config.json recommends; neutral where it says nothing."""

    temperature: float = 1.0
    top_p: float = 1.0
    top_k: int = 0
    min_p: float = 0.0
    repetition_penalty: float = 1.0
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    eos_ids: tuple[int, ...] = ()

    @classmethod
    def from_directory(cls, directory: Path) -> Defaults:
        """Read generation_config.json. Absent or damaged means neutral: it only recommends."""
        file = directory / "generation_config.json"
        try:
            found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
        except (OSError, ValueError, RecursionError):
            return cls()
        if not isinstance(found, dict):
            return cls()
        eos = found.get("eos_token_id")
        ids = tuple(token for token in (eos if isinstance(eos, list) else [eos]) if isinstance(token, int))
        greedy = found.get("do_sample") is False
        try:
            numbers = {
                name: type(getattr(cls(), name))(found[name])
                for name in ("temperature", "top_p", "top_k", "min_p", "repetition_penalty")
                if isinstance(found.get(name), int | float)
            }
            SamplingParams(**numbers)
        except (InvalidRequest, ValueError, OverflowError):  # a recommendation out of range, or no number, is none
            numbers = {}
        return cls(**numbers | ({"temperature": 0.0} if greedy else {}), eos_ids=ids)

    def sampling(self) -> SamplingParams:
        """The same as a request would ask for it."""
        return SamplingParams(
            **{field.name: getattr(self, field.name) for field in fields(self) if field.name != "eos_ids"}
        )


class Sampler:
    """Chooses the tokens of one request.

    prompt: its token ids, for the repetition penalty. vocab_size: ids from here on are padding and never chosen.
    """

    def __init__(
        self, params: SamplingParams, defaults: Defaults, prompt: Sequence[int], vocab_size: int, seed: int
    ) -> None:
        def chosen(name: str) -> Any:
            value = getattr(params, name)
            return getattr(defaults, name) if value is None else value

        self.temperature: float = chosen("temperature")
        self._top_p: float = chosen("top_p")
        self._top_k: int = chosen("top_k")
        self._min_p: float = chosen("min_p")
        self._repetition: float = chosen("repetition_penalty")
        self._presence: float = chosen("presence_penalty")
        self._frequency: float = chosen("frequency_penalty")
        self._vocab_size = vocab_size
        self._random = np.random.Generator(np.random.PCG64(seed))
        self.forget_answer(prompt)

    def forget_answer(self, prompt: Sequence[int]) -> None:
        """Penalise only what the prompt has, as before the first token. The random numbers go on."""
        self._seen = np.zeros(self._vocab_size, np.bool_)
        self._seen[[token for token in set(prompt) if token < self._vocab_size]] = True
        self._counts = np.zeros(self._vocab_size, np.int32)

    def choose(self, logits: np.ndarray, allowed: np.ndarray | None = None) -> int:
        """The next token for `logits` [vocab] float32. `allowed` [vocab] bool restricts the choice.

        Raises NonFiniteError when a logit is NaN or infinite, InvalidRequest when nothing is allowed.
        """
        if not np.all(np.isfinite(logits)):
            raise NonFiniteError("the model's output holds a NaN or infinity; verify the model's files and the cache")
        scores = logits[: self._vocab_size].astype(np.float32, copy=True)
        self._penalise(scores)
        if allowed is not None:
            scores[~allowed[: self._vocab_size]] = -np.inf
            if not np.any(np.isfinite(scores)):
                raise InvalidRequest("the logits mask allows no token")
        token = int(np.argmax(scores)) if self.temperature == 0 else self._draw(scores)
        self._seen[token] = True
        self._counts[token] += 1
        return token

    def _penalise(self, scores: np.ndarray) -> None:
        if self._repetition != 1.0:
            seen = scores[self._seen]
            scores[self._seen] = np.where(seen > 0, seen / self._repetition, seen * self._repetition)
        if self._presence:
            scores -= self._presence * (self._counts > 0)
        if self._frequency:
            scores -= self._frequency * self._counts

    def _draw(self, scores: np.ndarray) -> int:
        candidates, probabilities = self._nucleus(scores)
        if self._min_p > 0:
            keep = probabilities >= self._min_p * probabilities[0]
            candidates, probabilities = candidates[keep], probabilities[keep]
        reached = np.cumsum(probabilities)
        place = int(np.searchsorted(reached, self._random.random() * reached[-1], side="right"))
        return int(candidates[min(place, len(candidates) - 1)])

    def _nucleus(self, scores: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The candidates that top-k and top-p leave, likeliest first, with their probabilities in float64.

        A full sort of a 248k vocabulary is avoided: top-p is tried on the likeliest few, and on twice as many while
        they do not hold the mass.
        """
        scores = scores.astype(np.float64)
        with np.errstate(over="ignore"):  # near temperature 0 all but the likeliest go to -inf
            weights = np.exp((scores - scores.max()) / self.temperature)
        size = min(self._top_k or len(scores), len(scores))
        if self._top_k:
            candidates = _likeliest(weights, size)
            kept = weights[candidates]
            total = kept.sum()
        else:
            total = weights.sum()
            size = min(_FIRST_CANDIDATES, len(weights))
            candidates = _likeliest(weights, size)
            while size < len(weights) and (self._top_p >= 1 or weights[candidates].sum() < self._top_p * total):
                size = len(weights) if self._top_p >= 1 else min(size * 4, len(weights))
                candidates = _likeliest(weights, size)
            kept = weights[candidates]
        probabilities = kept / total
        if self._top_p < 1:
            before = np.cumsum(probabilities) - probabilities
            keep = before < self._top_p  # the likeliest token always stays
            candidates, probabilities = candidates[keep], probabilities[keep]
        return candidates, probabilities


def _likeliest(weights: np.ndarray, count: int) -> np.ndarray:
    """The ids of the `count` largest weights, largest first, of equals the lower id first."""
    if count < len(weights):
        threshold = np.partition(weights, len(weights) - count)[len(weights) - count]
        ids = np.flatnonzero(weights >= threshold)
    else:
        ids = np.arange(len(weights))
    return ids[np.argsort(-weights[ids], kind="stable")][:count]
