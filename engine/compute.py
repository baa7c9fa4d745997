"""How fast this machine multiplies: weights a second of the kernels that a model would run on, measured in a second or
two and remembered in the cache directory. What a token costs besides its reads is predicted from it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from engine.errors import InvalidRequest
from engine.kernels.build import library_name
from engine.kernels.library import SWITCH, Kernels, Matrix, load, usable_processors
from engine.machine import chip_name
from engine.measurements import remembered

_WIDTHS = (2, 3, 4, 6, 8)
_ROUNDED_WIDTHS = (2, 4, 8)
"""At the others the kernels take their inputs as they are, asked for int8 activations or not."""
_ROWS, _COLUMNS, _GROUP = 1024, 2048, 64
"""Of one matrix: the size of a 35B's fused gate and up."""
_STACK_BYTES = 48 << 20
"""More than the caches of one core hold: a token reads its weights from memory too."""
_ROUNDS, _ROUND_SECONDS = 3, 0.03
_CALLS_A_LAYER = 4


@dataclass(frozen=True, slots=True)
class Compute:
    """backend: what multiplies. weights_per_second: one token's products, by bits a weight. layer_seconds: what a layer
    costs besides (calls, threads that wait for each other, reading the router). copy_bytes_per_second: memory to
    memory, as the page cache serves a read. float_bytes: of an activation and a cached key or value; scale_bytes: of a
    scale in the expert cache. on_host: on the C kernels, where experts that are there compute while others
    are read, and outputs go straight to their place. busy: other programs had the machine meanwhile.
    int8_weights_per_second: with inputs rounded to 8 bits, at the widths that gain by it; empty where that cannot be
    had. int8: whether weights_per_second are those already."""

    backend: str
    weights_per_second: Mapping[int, float]
    layer_seconds: float
    copy_bytes_per_second: float
    float_bytes: int = 2
    scale_bytes: int = 2
    on_host: bool = False
    busy: bool = False
    int8_weights_per_second: Mapping[int, float] = field(default_factory=dict)
    int8: bool = False

    def with_int8(self) -> Compute:
        """The same with inputs of products rounded to 8 bits, a shortcut. Raises InvalidRequest where that cannot be
        had."""
        if not self.int8_weights_per_second:
            raise InvalidRequest(f"int8 activations need the C kernels; this is computed by {self.backend}")
        rates = {**self.weights_per_second, **self.int8_weights_per_second}
        return replace(self, backend=f"{self.backend}, int8", weights_per_second=rates, int8=True)

    @classmethod
    def from_dict(cls, kept: Mapping[str, Any]) -> Compute:
        """What `dataclasses.asdict` and JSON have made of one. Raises KeyError, TypeError or ValueError for another
        version's."""
        names = ("weights_per_second", "int8_weights_per_second")
        rates = {name: {int(bits): float(rate) for bits, rate in kept[name].items()} for name in names}
        return cls(**{**kept, **rates})

    def seconds(self, weights: float, bits: int) -> float:
        """To multiply one token by that many weights. Floats count as twice, or four times, eight bits: memory is what
        limits them."""
        known = sorted(self.weights_per_second)
        nearest = next((width for width in known if width >= bits), known[-1])
        return weights / self.weights_per_second[nearest] * max(1.0, bits / nearest)


def compute_rate(cache_dir: Path | None) -> Compute | None:
    """This machine's rates, from `cache_dir` when they were measured before; None where nothing here can multiply."""
    if cache_dir is None:
        return measure(cache_dir)
    key = "/".join([chip_name(), _mlx_version(), library_name(), str(usable_processors()), os.environ.get(SWITCH, "")])

    def worth(rates: Compute) -> float:
        return sum(rates.weights_per_second.values())

    return remembered(cache_dir / "compute.json", key, Compute.from_dict, lambda: measure(cache_dir), worth, again=True)


def measure(cache_dir: Path | None) -> Compute | None:
    """On the C kernels where a model would run on them, else with MLX. Imports MLX."""
    try:
        from engine.model.host import on_cpu

        cpu = on_cpu()
    except (ImportError, RuntimeError):  # no MLX, or none that works: nothing runs here
        return None
    kernels = load(cache_dir)[0] if cpu else None
    if kernels is not None:
        return _of_kernels(kernels, load(cache_dir, int8=True)[0] or kernels)
    return _of_mlx(cpu)


def _of_kernels(kernels: Kernels, rounding: Kernels) -> Compute:
    rates, rounded = {}, {}
    x = np.ones((1, _COLUMNS), np.float32)
    for bits in _WIDTHS:
        stack = _stack(bits)
        matrix = Matrix(*stack, bits=bits, group_size=_GROUP)
        count = stack[0].shape[0]
        for number in range(count):
            kernels.multiply(matrix, x, number)
        rates[bits] = _ROWS * _COLUMNS * _best(partial(_one_of, kernels, matrix, x, count))
        if bits in _ROUNDED_WIDTHS:
            rounded[bits] = _ROWS * _COLUMNS * _best(partial(_one_of, rounding, matrix, x, count))
    small = Matrix(np.ones((64, 64), np.float32))
    call = 1 / _best(lambda _: kernels.multiply(small, x[:, :64]))
    return Compute(
        f"cpu · C kernels {kernels.name}",
        rates,
        _CALLS_A_LAYER * call,
        _copy_rate(),
        float_bytes=4,
        on_host=True,
        int8_weights_per_second=rounded,
    )


def _one_of(kernels: Kernels, stack: Matrix, x: np.ndarray, count: int, turn: int) -> None:
    kernels.multiply(stack, x, turn % count)


def _of_mlx(cpu: bool) -> Compute:
    import mlx.core as mx

    dtype = mx.float32 if cpu else mx.bfloat16
    x = mx.ones((1, _COLUMNS), dtype)
    rates = {}
    for bits in (4,) if cpu else _WIDTHS:  # on the CPU MLX takes 2 ms for one of these
        words, scales, biases = _stack(bits)
        stack = [tuple(mx.array(part[n]) for part in (words, scales, biases)) for n in range(words.shape[0])]
        stack = [(w, s.astype(dtype), b.astype(dtype)) for w, s, b in stack]

        def multiply(turn: int, stack: list[Any] = stack, bits: int = bits) -> None:
            many = 1 if cpu else len(stack)  # on a GPU one launch at a time would measure the launch
            parts = [stack[(turn + n) % len(stack)] for n in range(many)]
            mx.eval([mx.quantized_matmul(x, w, s, b, group_size=_GROUP, bits=bits) for w, s, b in parts])

        multiply(0)
        rates[bits] = _ROWS * _COLUMNS * (1 if cpu else len(stack)) * _best(multiply)
    router = mx.ones((_COLUMNS, 64), dtype)
    layer = 1 / _best(lambda _: np.array((x @ router).astype(mx.float32)))
    return Compute(f"MLX {version('mlx')}", rates, layer, _copy_rate(), *((4, 4) if cpu else (2, 2)))


def _stack(bits: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Quantized matrices: words [n, rows, words], scales and biases [n, rows, groups]."""
    words = _COLUMNS * bits // 32
    count = max(2, _STACK_BYTES // (_ROWS * words * 4))
    packed = np.random.default_rng(bits).integers(0, 1 << 32, (count, _ROWS, words), dtype=np.uint32)
    scales = np.full((count, _ROWS, _COLUMNS // _GROUP), 0.01, np.float32)
    return packed, scales, scales.copy()


def _copy_rate() -> float:
    source, target = np.ones(64 << 20, np.uint8), np.ones(64 << 20, np.uint8)
    return source.nbytes * _best(lambda _: np.copyto(target, source))


def _best(work: Callable[[int], object]) -> float:
    """Times a second, of some short rounds the fastest: another program may have had the processor in the others."""
    best = 0.0
    for _ in range(_ROUNDS):
        turns, begin = 0, time.perf_counter()
        while time.perf_counter() - begin < _ROUND_SECONDS:
            work(turns)
            turns += 1
        best = max(best, turns / (time.perf_counter() - begin))
    return best


def _mlx_version() -> str:
    try:
        return version("mlx")
    except ImportError:
        return ""
