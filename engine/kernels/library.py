"""The C library as Python sees it: found or built, loaded, and its functions over NumPy arrays.

ctypes lets Python's lock go during every call. An instance belongs to one thread at a time (it owns its scratch
memory); the worker threads behind it are shared by the process.
"""

from __future__ import annotations

import ctypes
import fcntl
import logging
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import psutil

from engine.checkpoint.stretches import address
from engine.kernels.build import compile_library, library_name
from engine.kernels.reads import NativeReads

_log = logging.getLogger(__name__)

SWITCH = "FLASHMOE_KERNELS"
"""Environment: off, plain, avx2, avx512 or neon in place of the best that the processor has."""

MOST_EXPERTS, MOST_TAPS = 64, 16
"""Of one token in one call, and of a convolution: as in flashmoe.c."""

_Pointer = ctypes.c_void_p
_Int = ctypes.c_int


class MatrixStruct(ctypes.Structure):
    """fm_matrix of flashmoe.c."""

    _fields_ = (
        ("weight", _Pointer),
        ("scales", _Pointer),
        ("biases", _Pointer),
        ("weight_stride", ctypes.c_int64),
        ("scale_stride", ctypes.c_int64),
        ("rows", ctypes.c_int32),
        ("columns", ctypes.c_int32),
        ("bits", ctypes.c_int32),
        ("group", ctypes.c_int32),
        ("half", ctypes.c_int32),
        ("reserved", ctypes.c_int32),
    )


class LayerStruct(ctypes.Structure):
    """fm_layer of flashmoe.c."""

    _fields_ = (
        *((name, ctypes.c_int32) for name in ("linear", "hidden", "experts", "shared_width")),
        *((name, ctypes.c_int32) for name in ("heads", "kv_heads", "head_dim", "rotary_dim")),
        *((name, ctypes.c_int32) for name in ("key_heads", "value_heads", "key_dim", "value_dim", "taps")),
        ("eps", ctypes.c_float),
        ("theta", ctypes.c_double),
        *((name, _Pointer) for name in ("input_norm", "post_norm", "q_norm", "k_norm")),
        *((name, _Pointer) for name in ("conv", "norm", "dt_bias", "decay")),
        ("inputs", MatrixStruct * 4),
        *(
            (name, MatrixStruct)
            for name in ("out", "router", "shared_gate", "shared_up", "shared_down", "shared_scale")
        ),
    )


class Matrix:
    """A matrix [rows, columns] in memory, or a stack of them [n, ...]: float32, bf16 as its 16 bits, or packed words
    [rows, words] with scales and biases [rows, groups] (float32 or bf16's bits). Keeps its arrays alive."""

    def __init__(
        self,
        weight: np.ndarray,
        scales: np.ndarray | None = None,
        biases: np.ndarray | None = None,
        *,
        bits: int = 0,
        group_size: int = 0,
    ) -> None:
        self.arrays = [array for array in (weight, scales, biases) if array is not None]
        rows, columns = weight.shape[-2:]
        self.struct = struct = MatrixStruct(rows=rows, columns=columns, weight=weight.ctypes.data)
        stacked = weight.ndim == 3
        struct.weight_stride = weight.strides[0] if stacked else 0
        if any(not array.flags.c_contiguous for array in self.arrays):
            raise ValueError("the kernels take contiguous arrays")
        if scales is None or biases is None:
            if weight.dtype not in (np.float32, np.uint16):
                raise ValueError(f"the kernels take float32 or bf16 matrices, not {weight.dtype}")
            struct.bits = weight.dtype.itemsize * 8
            return
        if scales.dtype not in (np.float32, np.uint16) or biases.dtype != scales.dtype or weight.dtype != np.uint32:
            raise ValueError(f"the kernels take float32 or bf16 scales, not {scales.dtype}")
        struct.bits, struct.group, struct.columns = bits, group_size, columns * 32 // bits
        struct.half = scales.dtype == np.uint16
        struct.scales, struct.biases = scales.ctypes.data, biases.ctypes.data
        struct.scale_stride = scales.strides[0] if stacked else 0

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns) of one matrix."""
        return self.struct.rows, self.struct.columns

    @property
    def nbytes(self) -> int:
        """Bytes in memory."""
        return sum(array.nbytes for array in self.arrays)


class Kernels:
    """The library, loaded. `name` is the instruction set in use, `threads` how many compute.

    int8: the inputs of products with 2, 4 and 8-bit matrices are rounded to 8 bits, in steps of a 127th of the largest
    of each group; only the router's are not. Faster where memory is not what limits, and not exact.
    """

    def __init__(self, path: Path, wanted: str = "", threads: int | None = None, *, int8: bool = False) -> None:
        """Raises OSError when `path` is no library for this machine, ValueError when it has not the instructions."""
        self._library = library = ctypes.CDLL(str(path))
        library.fm_choose.restype = ctypes.c_char_p
        library.fm_choose.argtypes = (ctypes.c_char_p,)
        library.fm_arena_new.restype = _Pointer
        library.fm_arena_free.argtypes = (_Pointer,)
        library.fm_arena_free.restype = None
        library.fm_set_threads.argtypes = (_Int,)
        library.fm_set_int8.argtypes = (_Pointer, _Int)
        library.fm_set_int8.restype = None
        signatures = {
            "fm_mix": (_Pointer, _Pointer, _Pointer, _Int, ctypes.c_int64, _Pointer, _Pointer, ctypes.c_int64)
            + (_Pointer,) * 2,
            "fm_shared": (_Pointer,) * 3 + (_Int, _Pointer),
            "fm_picks": (_Pointer,) * 4 + (_Int,) + (_Pointer,) * 4,
            "fm_expert_rows": (_Pointer,) * 4 + (_Int, _Pointer, _Int) + (_Pointer,) * 2,
            "fm_combine": (_Pointer,) * 4 + (_Int,) * 3,
            "fm_multiply": (_Pointer, _Pointer, _Int, _Pointer, _Int, _Pointer),
            "fm_head": (_Pointer, _Pointer, _Pointer, ctypes.c_float, _Pointer, _Int, _Pointer),
            "fm_rows": (_Pointer, _Pointer, _Int, _Pointer),
            "fm_pick": (_Pointer, _Int, _Int, _Int, _Pointer, _Pointer),
        }
        for function, arguments in signatures.items():
            getattr(library, function).argtypes = arguments
            getattr(library, function).restype = None
        chosen = library.fm_choose(wanted.encode())
        if chosen is None:
            raise ValueError(f"this processor has no {wanted} instructions")
        self.name = str(chosen.decode())
        library.fm_set_threads(threads or usable_processors())
        self.threads = int(library.fm_threads())
        self.arena = library.fm_arena_new()
        library.fm_set_int8(self.arena, int8)
        self.mix = library.fm_mix
        self.shared = library.fm_shared
        self.picks = library.fm_picks
        self.expert_rows = library.fm_expert_rows

    def __del__(self) -> None:
        if getattr(self, "arena", None):
            self._library.fm_arena_free(self.arena)

    def multiply(self, matrix: Matrix, x: np.ndarray, number: int = 0) -> np.ndarray:
        """x [n, columns] float32 -> x W^T [n, rows], of stacked matrices that of `number`."""
        x = np.ascontiguousarray(x, np.float32)
        y = np.empty((x.shape[0], matrix.struct.rows), np.float32)
        self._library.fm_multiply(
            self.arena, ctypes.byref(matrix.struct), number, x.ctypes.data, x.shape[0], y.ctypes.data
        )
        return y

    def head(self, matrix: Matrix, norm: np.ndarray, eps: float, x: np.ndarray) -> np.ndarray:
        """x [n, columns] -> rms_norm(x) W^T [n, rows]."""
        x = np.ascontiguousarray(x, np.float32)
        y = np.empty((x.shape[0], matrix.struct.rows), np.float32)
        self._library.fm_head(
            self.arena, ctypes.byref(matrix.struct), norm.ctypes.data, eps, x.ctypes.data, x.shape[0], y.ctypes.data
        )
        return y

    def pick(self, probabilities: np.ndarray, top_k: int) -> tuple[np.ndarray, np.ndarray]:
        """[n, experts] float32 -> the experts [n, k] by descending probability (of equals the lower id first) and their
        weights [n, k], renormalised. The ids are within range whatever the numbers are."""
        n, experts = probabilities.shape
        chosen, weights = np.zeros((n, top_k), np.int64), np.zeros((n, top_k), np.float32)
        self._library.fm_pick(address(probabilities), n, experts, top_k, address(chosen), address(weights))
        return chosen, weights

    def combine(self, x: np.ndarray, outputs: np.ndarray, weights: np.ndarray, shared: np.ndarray) -> None:
        """x [T, hidden] += sum over k, in order, of weights [T, k] * outputs [T * k, hidden], + shared [T, hidden]."""
        (tokens, top_k), hidden = weights.shape, x.shape[1]
        self._library.fm_combine(address(x), address(outputs), address(weights), address(shared), tokens, top_k, hidden)

    def rows(self, matrix: Matrix, ids: Sequence[int]) -> np.ndarray:
        """The rows `ids` of a matrix -> [len(ids), columns] float32. Raises IndexError for one that it has not."""
        chosen = np.asarray(ids, np.int32)
        if chosen.size and not 0 <= int(chosen.min()) <= int(chosen.max()) < matrix.struct.rows:
            raise IndexError(f"rows {chosen.min()}..{chosen.max()} of a matrix of {matrix.struct.rows}")
        y = np.empty((chosen.size, matrix.struct.columns), np.float32)
        self._library.fm_rows(ctypes.byref(matrix.struct), chosen.ctypes.data, chosen.size, y.ctypes.data)
        return y


def usable_processors() -> int:
    """Processors that this process may use: its share of the control group, and of two threads of a core one."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    allowed = min(allowed, psutil.cpu_count(logical=False) or allowed)
    try:
        quota, period = Path("/sys/fs/cgroup/cpu.max").read_text(encoding="ascii").split()
        return max(1, min(allowed, int(quota) // int(period))) if quota != "max" else allowed
    except (OSError, ValueError):
        return allowed


def find(cache_dir: Path | None) -> Path | None:
    """The library: beside this file (the package build puts it there), or in `cache_dir`; None: it is not built."""
    name = library_name()
    places = [Path(__file__).parent, *([cache_dir / "kernels"] if cache_dir is not None else [])]
    return next((place / name for place in places if (place / name).exists()), None)


def find_or_build(cache_dir: Path | None) -> tuple[Path | None, str]:
    """The library, compiled into `cache_dir` where there is none. Returns its path, or None and why there is none."""
    found = find(cache_dir)
    if found is not None:
        return found, ""
    if cache_dir is None:
        return None, "the library was not built with the package, and there is no cache directory to build it in"
    folder, name = cache_dir / "kernels", library_name()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with open(folder / "lock", "w", encoding="ascii") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # of two programs started at once, one compiles
            if not (folder / name).exists():
                _log.warning("compiling the CPU kernels: once, 10 to 60 seconds (`make setup` would have done it)")
                compile_library(folder)
        return folder / name, ""
    except (OSError, RuntimeError) as error:
        return None, str(error)


def load(cache_dir: Path | None, *, int8: bool = False) -> tuple[Kernels | None, str]:
    """The kernels, or None and one line that says why they are not in use (SWITCH can turn them off)."""
    wanted = os.environ.get(SWITCH, "")
    if wanted == "off":
        return None, f"{SWITCH}=off"
    path, reason = find_or_build(cache_dir)
    if path is None:
        return None, reason
    try:
        return Kernels(path, wanted, int8=int8), ""
    except (OSError, ValueError) as error:
        if wanted:  # somebody asked for these, and MLX is many times slower
            _log.warning("%s=%s is not in use: %s; it may be off, plain, avx2, avx512 or neon", SWITCH, wanted, error)
        return None, str(error)


def reading_threads(threads: int, cache_dir: Path | None) -> NativeReads | None:
    """The threads of the library that read, where it is built and not switched off: nothing is compiled for them alone,
    for Python's can read too."""
    path = find(cache_dir) if os.environ.get(SWITCH, "") != "off" else None
    try:
        return NativeReads(path, threads) if path is not None else None
    except (OSError, AttributeError) as error:
        _log.warning("Python's threads read the experts: %s", error)
        return None
