"""The chunked delta rule is the recurrence: for any number of tokens, and for inputs that break careless inverses."""

from __future__ import annotations

from collections.abc import Sequence

import mlx.core as mx
import numpy as np
import pytest

from engine.model.delta_net import delta_chunks, delta_step, unit_lower_inverse

HEADS, KEY_DIM, VALUE_DIM = 2, 8, 6
Inputs = tuple[np.ndarray, ...]


def recurrence(
    query: np.ndarray, key: np.ndarray, value: np.ndarray, log_decay: np.ndarray, beta: np.ndarray, memory: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Token by token in float64, as the paper writes it."""
    memory = memory.astype(np.float64)
    outputs = []
    for t in range(query.shape[2]):
        k, v, q = (x[:, :, t].astype(np.float64) for x in (key, value, query))
        memory = memory * np.exp(log_decay[:, :, t].astype(np.float64))[..., None, None]
        read = np.einsum("bhkv,bhk->bhv", memory, k)
        memory = memory + np.einsum("bhk,bhv->bhkv", k, beta[:, :, t, None].astype(np.float64) * (v - read))
        outputs.append(np.einsum("bhkv,bhk->bhv", memory, q))
    return np.stack(outputs, axis=2), memory


def random_inputs(tokens: int, seed: int = 0) -> Inputs:
    rng = np.random.default_rng(seed)
    query, key = rng.normal(size=(2, 1, HEADS, tokens, KEY_DIM))
    key /= np.linalg.norm(key, axis=-1, keepdims=True)
    value = rng.normal(size=(1, HEADS, tokens, VALUE_DIM))
    log_decay = -rng.exponential(0.3, size=(1, HEADS, tokens))
    beta = rng.uniform(size=(1, HEADS, tokens))
    memory = rng.normal(size=(1, HEADS, KEY_DIM, VALUE_DIM))
    return tuple(x.astype(np.float32) for x in (query, key, value, log_decay, beta, memory))


def worst(inputs: Inputs, chunk: int) -> float:
    """The largest difference of outputs and final memory from the recurrence, relative to the largest number in it."""
    wanted = recurrence(*inputs)
    query, key, value, log_decay, beta, memory = (mx.array(x) for x in inputs)
    got = delta_chunks(query, key, value, log_decay, beta, memory, chunk)
    return max(
        float(np.abs(np.array(mine) - true).max() / max(1.0, np.abs(true).max()))
        for mine, true in zip(got, wanted, strict=True)
    )


@pytest.mark.parametrize(
    ("chunk", "lengths"),
    [
        (16, range(1, 51)),
        (64, (1, 2, 31, 63, 64, 65, 66, 100, 127, 128, 129, 130)),
        pytest.param(16, range(51, 131), marks=pytest.mark.long),
        pytest.param(64, range(1, 131), marks=pytest.mark.long),
    ],
)
def test_every_length_agrees_with_the_recurrence(chunk: int, lengths: Sequence[int]) -> None:
    for tokens in lengths:
        assert worst(random_inputs(tokens, seed=tokens), chunk) < 2e-5, tokens


@pytest.mark.parametrize("chunk", [16, 64])
@pytest.mark.parametrize("beta", [1.0, 0.5, 0.0])
@pytest.mark.parametrize("log_decay", [0.0, -1e-4, -2.0, -60.0])
def test_a_text_of_one_repeated_token(chunk: int, beta: float, log_decay: float) -> None:
    """All keys equal: the matrix to invert is full of ones, and its powers grow without bound."""
    query, key, value, _, _, memory = random_inputs(300)
    key[:] = key[:, :, :1]
    shape = (1, HEADS, 300)
    decay, strength = np.full(shape, log_decay, np.float32), np.full(shape, beta, np.float32)
    assert worst((query, key, value, decay, strength, memory), chunk) < 5e-5


@pytest.mark.parametrize("chunk", [16, 64])
def test_alternating_forgetting_and_keeping(chunk: int) -> None:
    query, key, value, log_decay, beta, memory = random_inputs(200)
    log_decay[:, :, ::5] = -90.0  # forgets everything
    log_decay[:, :, 1::5] = 0.0
    beta[:, :, ::3] = 1.0
    key[:, :, 1::2] = -key[:, :, ::2]
    assert worst((query, key, value, log_decay, beta, memory), chunk) < 1e-4


def test_the_step_of_one_token_is_the_recurrence() -> None:
    inputs = random_inputs(1, seed=4)
    for mine, true in zip(delta_step(*(mx.array(x) for x in inputs)), recurrence(*inputs), strict=True):
        assert np.abs(np.array(mine) - true).max() < 1e-5


@pytest.mark.parametrize("size", [1, 2, 16, 64])
def test_the_inverse_is_the_inverse(size: int) -> None:
    rng = np.random.default_rng(size)
    gentle = rng.uniform(-0.3, 0.3, size=(3, 2, size, size))
    for full in (gentle, np.ones_like(gentle)):
        strict = np.tril(full, k=-1).astype(np.float32)
        wanted = np.linalg.inv(np.eye(size) + strict.astype(np.float64))
        got = np.array(unit_lower_inverse(mx.array(strict)))
        assert np.abs(got - wanted).max() < 1e-4 * max(1.0, np.abs(wanted).max())
