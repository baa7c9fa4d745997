"""The reading threads of the C library: the bytes of the file wherever they lie, what cannot be read is told as ever,
and nobody hangs: not a program that ends, nor a child of it, nor one without the library."""

from __future__ import annotations

import mmap
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.checkpoint.reader import Reader, ReadJob
from engine.checkpoint.stretches import Destination
from engine.errors import EngineClosed, ExpertReadError
from engine.experts.cache import SlotState
from engine.kernels.library import SWITCH, find, reading_threads
from engine.packing.pack import pack
from engine.request import CancelToken, SamplingParams
from tests.engine.conftest import Load
from tests.engine.disks import PATIENCE, Disk, all_exact, library_threads, no_reads_left
from tests.engine.helpers import DATA, EVERYTHING, FLOOR, TINY, TOP_K, finished

SIZE = 3 * (1 << 20) + 4321
"""Of the file: not the end of a block."""
SAMPLING = SamplingParams(seed=11, temperature=1.0, top_k=40)
pytestmark = pytest.mark.skipif(
    find(None) is None or os.environ.get(SWITCH) == "off", reason="the C library is not built, or switched off"
)


@pytest.fixture(scope="module")
def content() -> bytes:
    return random.Random(1).randbytes(SIZE)


@pytest.fixture
def file(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "weights.bin"
    path.write_bytes(content)
    return path


@pytest.fixture
def readers() -> Iterator[Callable[..., Reader]]:
    made: list[Reader] = []

    def make(threads: int = 4, **options: object) -> Reader:
        made.append(Reader(threads, native=reading_threads(threads, None), **options))  # type: ignore[arg-type]
        made[-1]._queue_up = told_of(made[-1])  # type: ignore[method-assign]
        return made[-1]

    yield make
    for reader in made:
        reader.close()


def told_of(reader: Reader) -> Callable[..., None]:
    """What goes to the threads of Python is counted."""
    queue_up = reader._queue_up
    reader.by_python = 0  # type: ignore[attr-defined]

    def counted(*arguments: object) -> None:
        reader.by_python += 1  # type: ignore[attr-defined]
        queue_up(*arguments)  # type: ignore[arg-type]

    return counted


def fetch(reader: Reader, *jobs: list[Destination]) -> list[Exception | None]:
    """Read jobs in one burst to their end; returns what went wrong with each."""
    ended: dict[str, Exception | None] = {}

    def done(job: ReadJob, error: Exception | None) -> None:
        assert job.label not in ended
        ended[job.label] = error

    reader.submit([ReadJob(f"expert {n}", destinations, lambda: None, done) for n, destinations in enumerate(jobs)])
    end = time.monotonic() + PATIENCE
    while len(ended) < len(jobs):
        assert time.monotonic() < end
        reader.wait(0.1)
    return [ended[f"expert {n}"] for n in range(len(jobs))]


@pytest.mark.parametrize("piece_bytes", [None, 1 << 16, 100_001])
@pytest.mark.parametrize("direct", [False, True])
def test_bursts_bring_the_bytes_of_the_file(
    readers: Callable[..., Reader], file: Path, content: bytes, direct: bool, piece_bytes: int | None
) -> None:
    reader, rng = readers(direct=direct, piece_bytes=piece_bytes), random.Random(2)
    for turn in range(60):
        wanted = []
        for _ in range(rng.randint(1, 9)):
            offset = rng.choice([0, 1, 4096, rng.randrange(SIZE), rng.randrange(SIZE // 4096) * 4096, SIZE - 1])
            nbytes = min(SIZE - offset, rng.choice([1, 4095, 4096, 8192, 300_000, 1_500_000]))
            memory, shift = memoryview(mmap.mmap(-1, 2 * nbytes + 8192)), rng.choice([0, 1, 512])
            destinations, begin, position = [], shift, offset
            while position < offset + nbytes:
                part = min(offset + nbytes - position, rng.choice([4096, 65536, 100_000, 1 << 20]))
                destinations.append((file, position, memory[begin : begin + part]))
                position += part
                begin += part + rng.choice([0, 0, min(nbytes - (begin - shift), 4096)])  # neighbours, or not
            wanted.append((destinations, offset, nbytes))
        assert fetch(reader, *(job for job, _, _ in wanted)) == [None] * len(wanted), turn
        for destinations, offset, nbytes in wanted:
            assert b"".join(bytes(to) for _, _, to in destinations) == content[offset : offset + nbytes], turn
    if not direct:
        assert reader.by_python == 0, "the library read all of it"  # type: ignore[attr-defined]
    state = reader.state(None)
    assert state.reads > 60 and 0 < state.p50_seconds <= state.p99_seconds <= state.busy_seconds < PATIENCE


def test_a_file_cut_short_is_told_as_python_tells_it(readers: Callable[..., Reader], file: Path) -> None:
    def error(reader: Reader, offset: int, nbytes: int) -> str:
        memory = memoryview(mmap.mmap(-1, nbytes))
        whole = memoryview(mmap.mmap(-1, 4096))
        wrong, right = fetch(reader, [(file, offset, memory)], [(file, 0, whole)])
        assert isinstance(wrong, ExpertReadError) and right is None
        return str(wrong)

    plain = Reader(2)
    try:
        for offset, nbytes in ((SIZE - 10, 11), (SIZE // 4096 * 4096, 8192), (SIZE + 4096, 4096), (0, SIZE + 1)):
            told = error(readers(), offset, nbytes)
            assert "it was cut short" in told and told == error(plain, offset, nbytes)
    finally:
        plain.close()


def test_a_burst_longer_than_the_threads_and_than_one_answer_of_the_library(
    readers: Callable[..., Reader], file: Path, content: bytes
) -> None:
    memories = [memoryview(mmap.mmap(-1, 4096)) for _ in range(300)]
    jobs = [[(file, n * 4096, memory)] for n, memory in enumerate(memories)]
    assert fetch(readers(3), *jobs) == [None] * 300
    assert b"".join(memories) == content[: 300 * 4096]


def test_a_cancel_in_mid_burst_leaves_no_half_filled_slot(load: Load, disk: Disk, tmp_path: Path) -> None:
    """A packed model, some of whose reads hang and come in small pieces."""
    engine = load(pack(TINY, tmp_path / "packed").directory, expert_cache_bytes=FLOOR)
    wanted = finished(engine, sampling=SAMPLING, max_tokens=4)
    engine._streamer.resize(EVERYTHING)
    engine._streamer.resize(FLOOR)
    engine._reader._preadv, engine._reader._native = disk, library_threads(8, disk)
    cancel = CancelToken()
    disk.asked, disk.silent, disk.most_bytes = cancel.set, 2, 4096
    assert finished(engine, [{"role": "user", "content": "Another"}], cancel=cancel).reason == "cancelled"
    (pool,) = engine._streamer._pools.values()
    states = [pool.cache.state_of(slot) for slot in range(TOP_K)]
    assert states.count(SlotState.READING) >= 2, "what is still being written is not given away"
    disk.speak.set()
    no_reads_left(engine._streamer)
    all_exact(engine._streamer, TINY)
    assert finished(engine, sampling=SAMPLING, max_tokens=4).token_ids == wanted.token_ids


def test_closing_lets_what_is_under_way_end_first(disk: Disk, file: Path, content: bytes) -> None:
    reader, memory = Reader(2, disk, native=library_threads(2, disk)), memoryview(mmap.mmap(-1, 4096))
    ended: list[Exception | None] = []
    disk.silent = 1
    job = ReadJob("expert", [(file, 4096, memory)], lambda: None, lambda _, error: ended.append(error))
    reader.submit([job])
    reader.close()
    with pytest.raises(EngineClosed):
        reader.submit([job])
    assert reader._files and not ended
    disk.speak.set()
    end = time.monotonic() + PATIENCE
    while reader._files or not ended:
        assert time.monotonic() < end
        time.sleep(0.01)
    assert ended == [None] and memory == content[4096:8192]


def test_the_disk_is_not_called_busy_after_a_read_that_nobody_waits_for(
    readers: Callable[..., Reader], file: Path
) -> None:
    """As those of a cancelled answer: the panel's rate is bytes over busy seconds."""
    reader, end = readers(), time.monotonic() + PATIENCE
    to = [(file, 0, memoryview(mmap.mmap(-1, 4096)))]
    reader.submit([ReadJob("expert", to, lambda: None, lambda *_: None)])
    while (busy := reader.state(None).busy_seconds) != reader.state(None).busy_seconds:
        assert time.monotonic() < end
    reader.wait(PATIENCE)
    assert reader.state(None).busy_seconds == busy > 0


ENDS = """
import mmap, os, sys, threading
from pathlib import Path
from engine.checkpoint.reader import Reader, ReadJob
from engine.kernels.library import reading_threads
reader = Reader(4, native=reading_threads(4, None))
def submit():
    to = [(Path(sys.argv[1]), 0, memoryview(mmap.mmap(-1, 1 << 20)))]
    reader.submit([ReadJob("x", to, lambda: None, lambda *_: None) for _ in range(64)])
submit()
if sys.argv[2] == "fork":
    child = os.fork()
    if child == 0:
        sys.exit(7)  # through all that Python does at its end
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
    submit()
if sys.argv[2] == "close":
    reader.close()
sys.exit(5)
"""


@pytest.mark.parametrize("how", ["exit", "close", "fork"])
def test_a_program_ends_while_reads_are_under_way(file: Path, how: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", ENDS, str(file), how], cwd=DATA.parents[1], timeout=PATIENCE, capture_output=True
    )
    assert (ended.returncode, ended.stderr) == (5, b"")


WITHOUT_THREADS = """
import resource
import psutil
from engine.kernels.library import reading_threads
held = psutil.Process().memory_info().vms
resource.setrlimit(resource.RLIMIT_AS, (held + (4 << 20), resource.getrlimit(resource.RLIMIT_AS)[1]))  # no stack more
assert reading_threads(4, None) is None
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the limit does not hold elsewhere")
def test_a_library_that_gets_no_thread_is_not_used() -> None:
    """A read that no thread takes would be waited for without an end."""
    ended = subprocess.run(
        [sys.executable, "-c", WITHOUT_THREADS], cwd=DATA.parents[1], timeout=PATIENCE, capture_output=True, text=True
    )
    assert ended.returncode == 0 and "the system gives no threads" in ended.stderr


def test_without_the_library_the_answer_is_the_same(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = pack(TINY, tmp_path / "packed").directory
    engine = load(model, expert_cache_bytes=FLOOR)
    assert engine._reader._native is not None
    ids = list(range(40))
    wanted = engine.logits(ids)
    monkeypatch.setattr("engine.disk.reading_threads", lambda threads, cache_dir: None)
    other = load(model, expert_cache_bytes=FLOOR)
    assert other._reader._native is None
    assert np.array_equal(other.logits(ids), wanted)
    monkeypatch.setenv(SWITCH, "off")
    assert reading_threads(4, None) is None
