"""The C kernels compute what MLX computes: every width, group and batch, on every instruction set that this processor
has. Threads and neighbours in a batch change no bit. Where the library cannot be had, MLX takes over and says so."""

from __future__ import annotations

import platform
import stat
from pathlib import Path

import mlx.core as mx
import numpy as np
import pytest

from engine.checkpoint.stretches import address
from engine.demo import MODEL_DIR
from engine.errors import InvalidRequest
from engine.kernels.build import compile_library, compiler, library_name
from engine.kernels.library import MOST_EXPERTS, SWITCH, Kernels, Matrix, MatrixStruct, find_or_build
from engine.kernels.library import load as load_kernels
from engine.model.moe import top_experts
from tests.engine.conftest import Load
from tests.engine.helpers import FLOOR, QUESTION, TINY, TINY_HF, finished, hugging_face, read_in_parts, step_by_step

SETS = ("avx512", "avx2", "plain") if platform.machine() == "x86_64" else ("neon",)
TOLERANCE = 1e-3


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of the package, or one built for these tests."""
    path, _ = find_or_build(None)
    if path is None and compiler() is None:
        pytest.skip("there is no C compiler here")
    return path or compile_library(tmp_path_factory.mktemp("kernels"))


def kernels(library: Path, name: str, threads: int = 2) -> Kernels:
    try:
        return Kernels(library, name, threads)
    except ValueError:
        pytest.skip(f"this processor has no {name}")


def bf16(array: mx.array) -> np.ndarray:
    return np.array(array.astype(mx.bfloat16).view(mx.uint16))


def packed(rows: int, columns: int, bits: int, group: int, *, half: bool, seed: int = 0) -> tuple[Matrix, np.ndarray]:
    """A random quantized matrix, and the same numbers in float64."""
    values = mx.array(np.random.default_rng(seed).normal(size=(rows, columns)).astype(np.float32))
    weight, scales, biases = mx.quantize(values, group_size=group, bits=bits)
    if half:
        scales, biases = (x.astype(mx.bfloat16).astype(mx.float32) for x in (scales, biases))
    plain = np.array(mx.dequantize(weight, scales, biases, group_size=group, bits=bits)).astype(np.float64)
    kept = [bf16(x) if half else np.array(x) for x in (scales, biases)]
    return Matrix(np.array(weight), *kept, bits=bits, group_size=group), plain


def inputs(n: int, columns: int) -> np.ndarray:
    return np.random.default_rng(n).normal(size=(n, columns)).astype(np.float32)


@pytest.mark.parametrize("half", [False, True])
@pytest.mark.parametrize("group", [32, 64, pytest.param(128, marks=pytest.mark.long)])
@pytest.mark.parametrize("bits", [2, 3, 4, 5, 6, 8])
@pytest.mark.parametrize("name", SETS)
def test_a_quantized_product_is_that_of_the_unpacked_matrix(
    library: Path, name: str, bits: int, group: int, half: bool
) -> None:
    use = kernels(library, name)
    for rows, columns in ((1, 128), (37, 128), (6, 640), (130, 2048)):  # with and without a last block that is not full
        matrix, plain = packed(rows, columns, bits, group, half=half)
        for n in (1, 2, 5, 8, 13):
            x = inputs(n, columns)
            assert np.abs(use.multiply(matrix, x) - x @ plain.T).max() < 2e-5 * columns**0.5 * np.abs(plain).max()
        assert np.abs(use.rows(matrix, [rows - 1, 0]) - plain[[rows - 1, 0]]).max() < 1e-6


@pytest.mark.parametrize("name", SETS)
def test_matrices_that_are_not_quantized(library: Path, name: str) -> None:
    use = kernels(library, name)
    for columns in (20, 64, 130):  # whole vectors and not
        values = np.random.default_rng(1).normal(size=(9, columns)).astype(np.float32)
        half = bf16(mx.array(values))
        for matrix, plain in (
            (Matrix(values), values),
            (Matrix(half), (half.astype(np.uint32) << 16).view(np.float32)),
        ):
            for n in (1, 3):
                x = inputs(n, columns)
                assert np.abs(use.multiply(matrix, x) - x @ plain.astype(np.float64).T).max() < 1e-4
            assert np.array_equal(use.rows(matrix, [8, 2]), plain[[8, 2]])


def test_threads_and_neighbours_change_no_bit(library: Path) -> None:
    matrix, _ = packed(300, 1024, 4, 64, half=True)
    x = inputs(13, 1024)
    whole = Kernels(library, threads=1).multiply(matrix, x)
    assert np.array_equal(Kernels(library, threads=3).multiply(matrix, x), whole)
    for begin, end in ((0, 2), (1, 9), (5, 13)):
        assert np.array_equal(Kernels(library, threads=2).multiply(matrix, x[begin:end]), whole[begin:end])


def test_one_of_stacked_matrices(library: Path) -> None:
    weight = np.random.default_rng(2).normal(size=(3, 8, 64)).astype(np.float32)
    x = inputs(2, 64)
    got = Kernels(library).multiply(Matrix(weight), x, 2)
    assert np.abs(got - x @ weight[2].T).max() < 1e-4


def rounded(x: np.ndarray, group: int) -> np.ndarray:
    """The inputs as int8 activations have them, in float64."""
    groups = x.reshape(len(x), -1, group)
    most = np.abs(groups).max(axis=-1, keepdims=True)
    steps = np.rint(groups * (np.float32(127) / most))
    return np.asarray(steps.astype(np.float64) * (most / np.float32(127))).reshape(x.shape)


@pytest.mark.parametrize("group", [32, 64, 128])
@pytest.mark.parametrize("bits", [2, 3, 4, 8])
@pytest.mark.parametrize("name", SETS)
def test_int8_activations_are_rounded_inputs_and_nothing_else(library: Path, name: str, bits: int, group: int) -> None:
    """But for the biases, which meet the sums of what was not rounded. Three bits stay exact."""
    use = kernels(library, name)
    use._library.fm_set_int8(use.arena, 1)
    for rows, columns in ((1, 128), (37, 640), (130, 2048)):
        matrix, plain = packed(rows, columns, bits, group, half=True)
        biases = np.repeat((matrix.arrays[2].astype(np.uint32) << 16).view(np.float32), group, axis=1)
        for n in (1, 5):
            x = inputs(n, columns)
            wanted = (
                x @ plain.T if bits == 3 else rounded(x, group) @ (plain - biases).T + x.astype(np.float64) @ biases.T
            )
            got = use.multiply(matrix, x)
            assert np.abs(got - wanted).max() < 2e-5 * columns**0.5 * np.abs(plain).max()
            assert np.array_equal(use.multiply(matrix, x[-1:])[0], got[-1]) or bits == 3


def test_a_token_may_pick_as_many_experts_as_the_kernels_say_in_int8_too(library: Path) -> None:
    """The first call takes all of its memory apart: it is not yet known how much that is."""
    use, hidden, width = Kernels(library, int8=True), 128, 64
    stack, _ = packed(MOST_EXPERTS * width, hidden, 4, 64, half=True)
    down, _ = packed(MOST_EXPERTS * hidden, width, 4, 64, half=True)
    stacks = [_stacked(matrix, MOST_EXPERTS) for matrix in (stack, stack, down)]
    matrices = (MatrixStruct * 3)(*(matrix.struct for matrix in stacks))
    every, seen = np.arange(MOST_EXPERTS, dtype=np.int32), inputs(1, hidden)
    outputs = np.empty((MOST_EXPERTS, hidden), np.float32)
    where = [address(array) for array in (every, every, seen, outputs)]
    use.picks(use.arena, matrices, *where[:2], MOST_EXPERTS, None, *where[2:], None)
    for number in (0, MOST_EXPERTS - 1):
        gate = use.multiply(stacks[0], seen, number)
        wanted = use.multiply(stacks[2], gate / (1 + np.exp(-gate)) * gate, number)
        assert np.abs(outputs[number] - wanted[0]).max() < 1e-4 * np.abs(wanted).max()


def _stacked(matrix: Matrix, count: int) -> Matrix:
    parts = [array.reshape(count, -1, array.shape[1]) for array in matrix.arrays]
    return Matrix(*parts, bits=matrix.struct.bits, group_size=matrix.struct.group)


SAID = "<|im_start|>user\n{}<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n{}<|im_end|>\n"
INT8_TEXTS = (
    "The expert cache holds the experts that were used last. What is 127 + 48? It is 175.",
    SAID.format("What is 127 + 48?", "127 + 48 = **175**."),
    SAID.format("how do i quit", "Press Ctrl+Q, or type `/quit`."),
    SAID.format("sort kiwi, fig, apple", "**apple, fig, kiwi**"),
    SAID.format("tell me a joke", "There are two kinds of cache: too small, and not yet measured."),
    SAID.format("What is an expert?", "A small network of its own: the router picks a few of them for each token."),
)


def test_int8_activations_cost_little_and_are_called_a_shortcut(load: Load) -> None:
    exact, engine = load(MODEL_DIR), load(MODEL_DIR, int8_activations=True)
    assert exact.card.shortcuts == () and engine.card.shortcuts == ("int8 activations",)
    divergence = []
    for text in INT8_TEXTS:  # one alone says little: each weights' own are between 0.001 and 0.03
        ids = exact._tokenizer.encode(text)
        wanted, got = (log_softmax(one.logits(ids).astype(np.float64)) for one in (exact, engine))
        divergence.append((np.exp(wanted) * (wanted - got)).sum(axis=-1))
    assert 0 < np.concatenate(divergence).mean() < 0.02


def log_softmax(logits: np.ndarray) -> np.ndarray:
    logits = logits - logits.max(axis=-1, keepdims=True)
    return np.asarray(logits - np.log(np.exp(logits).sum(axis=-1, keepdims=True)))


def test_int8_activations_without_the_kernels_are_refused(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SWITCH, "off")
    with pytest.raises(InvalidRequest, match=r"int8 activations need the C kernels.*off"):
        load(TINY, int8_activations=True)


@pytest.mark.parametrize("directory", [TINY, pytest.param(TINY_HF, marks=pytest.mark.long)])
@pytest.mark.parametrize("switch", [*SETS, "off"])
def test_every_path_gives_the_logits_of_transformers(
    load: Load, library: Path, monkeypatch: pytest.MonkeyPatch, switch: str, directory: Path
) -> None:
    if switch != "off":
        kernels(library, switch)
    monkeypatch.setenv(SWITCH, switch)
    monkeypatch.setattr("engine.kernels.library.find_or_build", lambda _: (library, ""))
    engine = load(directory, expert_cache_bytes=FLOOR)
    assert (switch in engine.telemetry().backend) == (switch != "off")
    with np.load(directory.with_suffix(".golden.npz")) as golden:
        ids, wanted, stepped = golden["ids"].tolist(), golden["logits_full"], golden["logits_step"]
    assert np.abs(engine.logits(ids) - wanted).max() <= TOLERANCE
    steps = 64 if directory == TINY_HF else 20
    assert np.abs(step_by_step(engine, ids[:steps]) - stepped[:steps]).max() <= TOLERANCE


@pytest.mark.parametrize("switch", SETS)
@pytest.mark.parametrize("damaged", ["q_proj", "k_proj", "mlp.gate", "shared_expert_gate"])
def test_a_damaged_weight_is_no_answer(
    load: Load, library: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, switch: str, damaged: str
) -> None:
    """One that is finite, so that loading says nothing, and whose products are not: they must reach the logits."""
    kernels(library, switch)
    monkeypatch.setenv(SWITCH, switch)
    monkeypatch.setattr("engine.kernels.library.find_or_build", lambda _: (library, ""))
    source = hugging_face(4)
    for name, value in source.tensors.items():
        if name.endswith(f"{damaged}.weight"):
            source.tensors[name] = mx.full(value.shape, 3e38)
    assert not np.isfinite(load(source.write(tmp_path)).logits(list(range(100, 108)))[-1]).any()


def test_attention_over_more_positions_than_its_memory_held(load: Load) -> None:
    """Keys and values move when they outgrow their memory: three times here."""
    engine = load(TINY, prefill_chunk_tokens=64)
    ids = np.random.default_rng(3).integers(0, 480, 700).tolist()
    whole = engine.logits(ids)
    assert np.abs(read_in_parts(engine, ids, (200, 90, 400, 10)) - whole).max() <= TOLERANCE
    monkey = pytest.MonkeyPatch()
    with monkey.context() as patch:
        patch.setenv(SWITCH, "off")
        assert np.abs(load(TINY).logits(ids) - whole).max() <= TOLERANCE


def test_without_a_compiler_mlx_answers(load: Load, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("engine.kernels.library.library_name", lambda: "none-such.so")
    monkeypatch.setenv("CC", "")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert load_reason(tmp_path / "cache") == "no C compiler (cc, gcc or clang) was found"
    assert "no cache directory" in load_reason(None)
    engine = load(TINY, cache_dir=tmp_path / "cache")
    assert engine.telemetry().backend.startswith("MLX ")
    assert finished(engine, QUESTION, max_tokens=2).reason == "length"


def load_reason(cache_dir: Path | None) -> str:
    found, reason = load_kernels(cache_dir)
    assert found is None
    return reason


def test_a_compiler_that_fails_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("engine.kernels.library.library_name", lambda: "none-such.so")
    monkeypatch.setenv("CC", str(script(tmp_path, "echo 'flashmoe.c:1: error: no such vector' >&2; exit 1")))
    assert "error: no such vector" in load_reason(tmp_path / "cache")
    assert [path.name for path in (tmp_path / "cache" / "kernels").iterdir()] == ["lock"]


def test_what_was_built_at_first_use_is_found_the_next_time(
    library: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    copy = f'while [ "$1" != -o ]; do shift; done; echo built >> "{tmp_path}/log"; cp "{library}" "$2"'
    monkeypatch.setenv("CC", str(script(tmp_path, copy)))
    monkeypatch.setattr("engine.kernels.library.__file__", str(tmp_path / "elsewhere" / "library.py"))
    for _ in range(2):
        path, reason = find_or_build(tmp_path / "cache")
        assert path == tmp_path / "cache" / "kernels" / library_name() and not reason
    assert (tmp_path / "log").read_text() == "built\n"
    assert [record.message[:25] for record in caplog.records] == ["compiling the CPU kernels"]  # it takes its time
    assert path is not None and Kernels(path).multiply(
        Matrix(np.eye(3, dtype=np.float32)), np.ones((1, 3))
    ).tolist() == [[1, 1, 1]]


def script(folder: Path, text: str) -> Path:
    path = folder / "compiler"
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_the_router_picks_as_it_does_in_numpy(library: Path) -> None:
    use, rng = Kernels(library), np.random.default_rng(5)
    for experts, top_k in ((16, 4), (256, 8), (8, 8), (5, 1)):
        probabilities = np.round(rng.dirichlet(np.ones(experts), 40), 2).astype(np.float32) + np.float32(1e-3)
        wanted, weights = top_experts(probabilities, top_k)
        weights /= weights.sum(axis=-1, keepdims=True)
        got, got_weights = use.pick(probabilities, top_k)
        assert np.abs(got_weights - weights).max() < 1e-6
        places = np.sort(-probabilities, axis=1)[:, top_k - 1 : top_k + 1]
        clear = np.ones(40, np.bool_) if experts == top_k else places[:, 0] != places[:, 1]  # no tie at the end
        assert clear.any() and np.array_equal(got[clear], wanted[clear])
    broken, _ = use.pick(np.full((1, 9), np.nan, np.float32), 3)
    assert ((broken >= 0) & (broken < 9)).all() and len(set(broken[0].tolist())) == 3


def test_what_the_kernels_cannot_take_is_refused(library: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="float16"):
        Matrix(np.zeros((2, 4), np.float16))
    with pytest.raises(ValueError, match="contiguous"):
        Matrix(np.zeros((4, 2), np.float32).T)
    with pytest.raises(IndexError, match=r"rows 2\.\.2 of a matrix of 2"):
        Kernels(library).rows(Matrix(np.zeros((2, 4), np.float32)), [2])
    with pytest.raises(ValueError, match="no altivec"):
        Kernels(library, "altivec")
