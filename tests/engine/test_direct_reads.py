"""Reads past the page cache give the bytes of the file, at its ends too and on file systems that refuse them; and how
experts are read is measured once a disk, in bounded time."""

from __future__ import annotations

import errno
import json
import mmap
import os
import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import mlx.core as mx
import numpy as np
import pytest

import engine.disk as disk_module
from engine.checkpoint.layout import Part, Projection, Quantization, Record, Segment
from engine.checkpoint.reader import Reader, ReadJob, open_to_read
from engine.checkpoint.stretches import ALIGNMENT, Destination, address, joined
from engine.checkpoint.tensors import TensorEntry
from engine.disk import ReadPlan, allow_open_files, measure, read_plan
from engine.errors import EngineError, ExpertReadError
from engine.experts.bank import Bank
from engine.footprint import PeakMemory, anonymous_memory_bytes
from engine.packing.pack import pack
from engine.request import SamplingParams
from tests.engine.conftest import Load
from tests.engine.disks import Disk
from tests.engine.helpers import EVERYTHING, FLOOR, TINY, finished

SIZE = 3 * (1 << 20) + 4321
"""Of the file: not the end of a block."""
PATIENCE = 30.0
Preadv = Callable[[int, Sequence[memoryview], int], int]


@pytest.fixture(scope="module")
def content() -> bytes:
    return random.Random(1).randbytes(SIZE)


@pytest.fixture
def file(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "weights.bin"
    path.write_bytes(content)
    try:
        os.close(open_to_read(path, direct=True))
    except OSError:
        pytest.skip("this file system has no direct reads")
    return path


@pytest.fixture
def readers() -> Iterator[Callable[..., Reader]]:
    made: list[Reader] = []

    def make(preadv: Preadv = os.preadv, threads: int = 4, **options: object) -> Reader:
        made.append(Reader(threads, preadv, direct=True, **options))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for reader in made:
        reader.close()


def fetch(reader: Reader, destinations: list[Destination]) -> Exception | None:
    """Read one job to its end; returns what went wrong."""
    errors: list[Exception | None] = []

    def done(_job: ReadJob, error: Exception | None) -> None:
        errors.append(error)

    reader.submit([ReadJob("expert 1 of layer 2", destinations, lambda: None, done)])
    reader.wait(PATIENCE)
    assert len(errors) == 1
    return errors[0]


def pages(nbytes: int) -> memoryview:
    return memoryview(mmap.mmap(-1, nbytes))


# -- the bytes of the file --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("piece_bytes", [None, 1 << 16])
@pytest.mark.parametrize("most_bytes", [None, 70_001, 1 << 14])
def test_ranges_anywhere_into_buffers_anywhere(
    readers: Callable[..., Reader], file: Path, content: bytes, most_bytes: int | None, piece_bytes: int | None
) -> None:
    disk, rng = Disk(), random.Random(2)
    disk.most_bytes = most_bytes
    reader = readers(disk, piece_bytes=piece_bytes)
    for turn in range(50):
        offset = rng.choice([0, 1, 4096, rng.randrange(SIZE), rng.randrange(SIZE // 4096) * 4096, SIZE - 1])
        nbytes = min(SIZE - offset, rng.choice([1, 4095, 4096, 8192, 300_000, 2_500_000, SIZE]))
        memory, shift = pages(nbytes + 4096), rng.choice([0, 1, 512])
        destinations, begin, position = [], shift, offset
        while position < offset + nbytes:
            part = min(offset + nbytes - position, rng.choice([4096, 65536, 100_000, 1 << 20]))
            destinations.append((file, position, memory[begin : begin + part]))
            begin, position = begin + part, position + part
        assert fetch(reader, destinations) is None, turn
        assert memory[shift : shift + nbytes] == content[offset : offset + nbytes], turn
    # A disk that is asked for 70,001 bytes refuses the odd length, as it should: the rest came through the page cache.
    assert reader.state(None).direct or most_bytes == 70_001


def test_what_is_not_in_the_file_is_an_error(readers: Callable[..., Reader], file: Path) -> None:
    reader = readers()
    for offset, nbytes in ((SIZE - 10, 11), (SIZE // 4096 * 4096, 8192), (SIZE + 4096, 4096), (0, SIZE + 1)):
        error = fetch(reader, [(file, offset, pages(nbytes))])
        assert isinstance(error, ExpertReadError) and "ends before" in str(error) and "layer 2" in str(error)


def test_aligned_memory_is_filled_by_the_disk_itself(
    readers: Callable[..., Reader], file: Path, content: bytes
) -> None:
    seen: list[tuple[int, list[int]]] = []

    def preadv(descriptor: int, buffers: Sequence[memoryview], offset: int) -> int:
        seen.append((offset, [address(buffer) for buffer in buffers]))
        return os.preadv(descriptor, buffers, offset)

    memory = pages(1 << 16)
    parts = [memory[0:4096], memory[32768:40960], memory[8192:12288]]
    reader, offset, destinations = readers(preadv), 8192, []
    for part in parts:
        destinations.append((file, offset, part))
        offset += part.nbytes
    assert fetch(reader, destinations) is None
    assert seen == [(8192, [address(part) for part in parts])], "one call, no memory between"
    assert b"".join(bytes(part) for part in parts) == content[8192:offset]


# -- disks that refuse or fail ----------------------------------------------------------------------------------------


def test_a_file_system_that_refuses_direct_reads_is_read_through_the_page_cache(
    readers: Callable[..., Reader], file: Path, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, *, direct: bool) -> int:
        if direct:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        return open_to_read(path, direct=False)

    monkeypatch.setattr("engine.checkpoint.reader.open_to_read", refuse)
    reader, memory = readers(), pages(100_000)
    assert fetch(reader, [(file, 5, memory)]) is None
    assert memory == content[5:100_005] and not reader.state(None).direct


def test_a_disk_that_refuses_the_read_itself_is_read_through_the_page_cache(
    readers: Callable[..., Reader], file: Path, content: bytes
) -> None:
    reader = readers(lambda descriptor, buffers, offset: preadv(descriptor, buffers, offset))

    def preadv(descriptor: int, buffers: Sequence[memoryview], offset: int) -> int:
        if descriptor == reader._files.get((file, True)):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        return os.preadv(descriptor, buffers, offset)

    memory = pages(1 << 20)
    assert fetch(reader, [(file, 0, memory)]) is None
    assert memory == content[: 1 << 20] and not reader.state(None).direct


def test_memory_that_the_disk_cannot_reach_is_filled_by_a_copy(
    readers: Callable[..., Reader], file: Path, content: bytes
) -> None:
    """As memory that a GPU's driver manages may be."""
    memory, refused = pages(1 << 16), []

    def preadv(descriptor: int, buffers: Sequence[memoryview], offset: int) -> int:
        if address(buffers[0]) == address(memory):
            refused.append(offset)
            raise OSError(errno.EFAULT, os.strerror(errno.EFAULT))
        return os.preadv(descriptor, buffers, offset)

    reader = readers(preadv)
    for offset in (4096, 8192):
        assert fetch(reader, [(file, offset, memory)]) is None
        assert memory == content[offset : offset + (1 << 16)]
    assert refused == [4096] and reader.state(None).direct


@pytest.mark.parametrize("piece_bytes", [None, 1 << 14])
def test_a_fault_of_one_piece_is_told_once_and_after_all_have_ended(
    readers: Callable[..., Reader], file: Path, piece_bytes: int | None
) -> None:
    inside, worst = [0], [0]

    def preadv(descriptor: int, buffers: Sequence[memoryview], offset: int) -> int:
        inside[0] += 1
        try:
            if offset == 0:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            return os.preadv(descriptor, buffers, offset)
        finally:
            inside[0] -= 1
            worst[0] = max(worst[0], inside[0])

    reader = readers(preadv, threads=8, piece_bytes=piece_bytes)
    for _ in range(30):
        error = fetch(reader, [(file, 0, pages(1 << 20))])
        assert isinstance(error, ExpertReadError) and "Input/output error" in str(error)
        assert inside[0] == 0 and reader._outstanding == 0, "its slot may be given away now"
    assert worst[0] < (2 if piece_bytes is None else 9)


# -- through an engine ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("most_bytes", [None, 999, 5000])
def test_an_unpacked_model_can_be_read_directly_too(on_disk: Load, disk: Disk, most_bytes: int | None) -> None:
    disk.most_bytes = most_bytes
    ids = list(range(20))
    logits = [on_disk(TINY, expert_cache_bytes=FLOOR, direct_io=direct).logits(ids) for direct in (False, True)]
    assert np.array_equal(logits[0], logits[1])


def test_packed_models_are_read_directly_unless_told_or_measured_otherwise(
    load: Load, tmp_path: Path, file: Path
) -> None:
    model = pack(TINY, tmp_path / "packed").directory

    def direct(directory: Path, **config: object) -> bool:
        return load(directory, **config).telemetry().reads.direct

    assert direct(model) and not direct(model, direct_io=False)
    assert not direct(TINY) and direct(TINY, direct_io=True)

    cache = tmp_path / "cache"
    cache.mkdir()
    key = f"{(model / 'experts/layer_00.bin').stat().st_dev}:{16384}:large"
    for known, wanted in ((True, True), (None, True), (False, False)):
        plan = {"threads": 3, "piece_bytes": None, "direct": known, "ceiling_bytes_per_second": 5e8}
        (cache / "disks.json").write_text(json.dumps({key: plan}))
        engine = load(model, cache_dir=cache)
        assert engine.telemetry().reads.direct is wanted
        assert engine._reader._threads == 3 and engine.telemetry().reads.ceiling_bytes_per_second == 5e8
    assert load(model, cache_dir=cache, io_threads=5)._reader._threads == 5


def test_a_silent_piece_of_an_expert_is_given_up_and_the_threads_are_replaced(
    load: Load, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.experts.streamer.SILENT_READ_SECONDS", 0.25)
    engine = load(TINY, expert_cache_bytes=EVERYTHING, io_threads=4, direct_io=True)
    wanted = engine.logits([5, 6, 7])
    engine._streamer.resize(FLOOR)
    engine._streamer.resize(EVERYTHING)
    engine._reader._preadv, engine._reader._native = disk, None
    disk.silent = 3
    with pytest.raises(EngineError, match="has not answered"):
        engine.logits([1, 2, 3, 4, 8, 9, 10, 11])
    while True:  # other reads may have been silent too
        try:
            again = engine.logits([5, 6, 7])
            break
        except EngineError:
            continue
    disk.speak.set()
    assert np.array_equal(again, wanted)


def whole_pages() -> Record:
    """A record whose parts are whole pages, as those of all published models are."""
    quantization = Quantization(4, 64)

    def projection(name: str, rows: int, columns: int) -> Projection:
        words, groups = columns // 8, columns // 64
        parts = (("weight", words, "U32"), ("scales", groups, "BF16"), ("biases", groups, "BF16"))
        return Projection(name, quantization, tuple(Part(f"{name}.{kind}", rows, n, dtype) for kind, n, dtype in parts))

    return Record((projection("gate_up", 256, 1024), projection("down", 1024, 512)))


def test_slots_begin_on_pages_and_an_aligned_expert_needs_no_memory_between() -> None:
    record = whole_pages()
    bank = Bank(record, 5, mx.float32)
    assert all(view.ctypes.data % ALIGNMENT == 0 for view in bank._views)
    segments, offset = [], 16384
    for number, part in enumerate(record.parts):
        entry = TensorEntry(part.name, part.dtype, (1, part.rows, part.columns), Path("x"), offset, part.nbytes)
        segments.append(Segment(entry, offset, part.nbytes, number, 0))
        offset += part.nbytes
    (stretch,) = joined(bank.landing(3, segments)[0])
    assert stretch.is_aligned and stretch.nbytes == record.nbytes
    bank.slot(3)["down.weight"][:] = 7
    assert mx.all(bank.tensors()["down.weight"][3] == 7).item(), "what is written is what MLX computes from"
    bank.resize(9, [(3, 8)])
    assert all(view.ctypes.data % ALIGNMENT == 0 for view in bank._views)
    assert mx.all(bank.tensors()["down.weight"][8] == 7).item()


def test_a_slot_for_the_c_kernels_is_one_piece_of_memory_on_a_page() -> None:
    """As a packed record is one piece of its file."""
    record, offset, segments = whole_pages(), 16384, []
    bank = Bank(record, 5, None)
    for number, part in enumerate(record.parts):
        entry = TensorEntry(part.name, part.dtype, (1, part.rows, part.columns), Path("x"), offset, part.nbytes)
        segments.append(Segment(entry, offset, part.nbytes, number, 0))
        offset += part.nbytes
    begin = None
    for slot in range(5):
        buffers = [to for _, _, to in bank.landing(slot, segments)[0]]
        begin = address(buffers[0]) if begin is None else begin
        for buffer in buffers:
            assert address(buffer) == begin
            begin += buffer.nbytes
        assert begin % ALIGNMENT == 0


@pytest.mark.skipif(not hasattr(mmap, "MADV_DONTNEED"), reason="the system takes no memory back on the way")
@pytest.mark.parametrize("slots", [310, 190, 560])
def test_another_size_of_the_cache_takes_no_memory_beyond_the_larger(slots: int) -> None:
    """A budget holds while /cache changes a bank of 200 MB, whose experts move with it."""
    before = anonymous_memory_bytes()
    bank = Bank(whole_pages(), 450, None)
    for slot in range(450):
        for part in bank.slot(slot).values():
            part[:] = slot
    held = anonymous_memory_bytes() - before
    assert held > 190e6
    kept = sorted(random.Random(3).sample(range(450), min(slots, 430)))
    moves = [(old, new) for new, old in enumerate(kept)]
    with PeakMemory() as memory:
        bank.resize(slots, moves)
    assert memory.peak_bytes - before < 1.05 * held
    assert all(np.all(part == old) for old, new in moves for part in bank.slot(new).values())


def test_answers_are_the_same_text_directly_and_not(load: Load, tmp_path: Path) -> None:
    model, sampling = pack(TINY, tmp_path / "packed").directory, SamplingParams(seed=11, temperature=1.0, top_k=40)
    engines = [load(model, expert_cache_bytes=FLOOR, direct_io=direct) for direct in (False, True)]
    answers = [finished(engine, sampling=sampling, max_tokens=16) for engine in engines]
    assert answers[0].token_ids == answers[1].token_ids


# -- the start-up probe -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("record_bytes", [4096, 20_000, 1_769_472])
def test_a_disk_is_measured_within_a_second(file: Path, record_bytes: int) -> None:
    begin = time.monotonic()
    plan = measure(file, record_bytes)
    assert time.monotonic() - begin < 2, "1 s, and what a busy machine adds"
    assert plan.threads >= 16
    assert plan.ceiling_bytes_per_second is None or plan.ceiling_bytes_per_second > 0


def test_a_disk_is_measured_once(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    wanted = ReadPlan(24, 1 << 19, False, 1.5e9)

    def measured(path: Path, size: int) -> ReadPlan:
        asked.append((path, size))
        return wanted

    monkeypatch.setattr(disk_module, "measure", measured)
    assert read_plan(file, 30_000, None) == ReadPlan() and not asked
    assert [read_plan(file, size, tmp_path / "cache") for size in (30_000, 20_000, 30_000)] == [wanted] * 3
    assert asked == [(file, 32768)]
    read_plan(file, 40_000, tmp_path / "cache")
    assert len(asked) == 2

    notes = tmp_path / "cache/disks.json"
    for damaged in ("", "[]", "{", json.dumps(dict.fromkeys(json.loads(notes.read_text()), 1.5e9))):
        notes.write_text(damaged)
        asked.clear()
        assert read_plan(file, 30_000, tmp_path / "cache") == wanted and len(asked) == 1


PROBE = """
import sys
from pathlib import Path
import engine.disk
measure = engine.disk.measure
def held(path, size):
    print(measure(path, size).ceiling_bytes_per_second or 0, flush=True)
    sys.stdin.read()
engine.disk.measure = held
engine.disk.folder_plan(Path(sys.argv[1]), 1 << 20, Path(sys.argv[1], "cache"))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the file has a name while it is measured")
def test_a_probe_that_is_killed_leaves_no_file_behind(file: Path) -> None:
    folder = file.parent / "probed"
    folder.mkdir()
    command = [sys.executable, "-c", PROBE, str(folder)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None and float(process.stdout.readline()) > 0, "it was measured"
    process.kill()
    assert process.wait() == -signal.SIGKILL
    assert not list(folder.iterdir())


def test_a_file_that_cannot_be_read_past_the_page_cache_is_not_measured(tmp_path: Path) -> None:
    assert measure(tmp_path / "missing", 4096) == ReadPlan()
    (tmp_path / "short").write_bytes(b"x")
    assert measure(tmp_path / "short", 4096).ceiling_bytes_per_second is None
    assert read_plan(tmp_path / "short", 7_000_000, tmp_path / "cache").ceiling_bytes_per_second is None


def test_on_a_small_file_smaller_reads_stand_for_large_ones(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the built-in model's file can tell how fast a 7 MB expert would come."""
    sizes: list[int] = []

    def measured(_path: Path, size: int) -> ReadPlan:
        sizes.append(size)
        return ReadPlan()

    monkeypatch.setattr(disk_module, "measure", measured)
    read_plan(file, 7_000_000, tmp_path / "cache")
    assert sizes == [1 << 20] and 2 * sizes[0] < SIZE


def test_the_limit_of_open_files_is_raised_and_never_lowered() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (256, hard))
        allow_open_files(400)
        assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] == 400
        allow_open_files(300)
        assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] == 400
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
