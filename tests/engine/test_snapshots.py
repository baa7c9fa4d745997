"""States on disk: a conversation reopened in another process, and everything that can be wrong with the files."""

from __future__ import annotations

import errno
import logging
import os
import shutil
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.engine import Engine
from engine.generation import state_files
from engine.generation.snapshots import SnapshotStore
from engine.model.state import HostAttentionState, HostDeltaState, Mark, SequenceState
from engine.request import EngineConfig
from tests.engine.conftest import Load
from tests.engine.helpers import DATA, EVERYTHING, FLOOR, QUESTION, SLOT_BYTES, TINY, TINY_HF, finished
from tests.engine.test_prefix import OTHER, SECOND, SYSTEM, anew, asked, backend, boundary

__all__ = ["backend"]

FIRST = [SYSTEM, *QUESTION]
PATIENCE = 30.0

ANOTHER_PROCESS = """
import sys
from pathlib import Path
from engine.engine import Engine
from engine.request import EngineConfig
from tests.engine.test_snapshots import FIRST, SECOND
from tests.engine.test_prefix import asked
engine = Engine.load(Path(sys.argv[1]), EngineConfig(state_dir=Path(sys.argv[2]), expert_cache_bytes=0))
print(asked(engine, [*FIRST, *SECOND]))
"""


@pytest.fixture
def kept(load: Load, tmp_path: Path) -> Callable[..., Engine]:
    """`kept(**config)`: an engine that keeps states, and closes the one before, as a restart does."""
    running: list[Engine] = []

    def make(directory: Path = TINY, **config: Any) -> Engine:
        for engine in running:
            engine.close()
        running.append(load(directory, state_dir=tmp_path / "state", **config))
        return running[-1]

    return make


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[int, ...]]:
    """What an engine that was asked FIRST left on disk, for tests to copy, and what it answers to SECOND anew."""
    state = tmp_path_factory.mktemp("told")
    engine = Engine.load(TINY, EngineConfig(state_dir=state))
    asked(engine, FIRST)
    engine.close()
    engine = Engine.load(TINY, EngineConfig())
    answer = anew(engine, [*FIRST, *SECOND])
    engine.close()
    return state, answer


def files(tmp_path: Path) -> list[Path]:
    """What lies in the store."""
    return sorted((tmp_path / "state" / "turns").glob("*"))


def test_a_conversation_reopened_in_another_process_reads_only_what_is_new(
    kept: Callable[..., Engine], tmp_path: Path
) -> None:
    asked(kept(), FIRST)
    engine = kept()
    arguments = [sys.executable, "-c", ANOTHER_PROCESS, str(TINY), str(tmp_path / "state")]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=2 * PATIENCE, check=True)
    assert done.stdout == f"{(boundary(engine, FIRST), anew(engine, [*FIRST, *SECOND]))}\n"


@pytest.mark.parametrize("model", [TINY, pytest.param(TINY_HF, marks=pytest.mark.long)], ids=lambda path: path.name)
def test_going_on_from_the_disk_says_the_same_at_every_cache_size(
    kept: Callable[..., Engine], load: Load, tmp_path: Path, backend: str, model: Path
) -> None:
    fresh = load(model)
    wanted = anew(fresh, [*FIRST, *SECOND], 4)
    asked(kept(model, expert_cache_bytes=FLOOR), FIRST, 1)
    for cache_bytes in (EVERYTHING, 30 * SLOT_BYTES):
        engine = kept(model, expert_cache_bytes=cache_bytes)
        assert asked(engine, [*FIRST, *SECOND], 4) == (boundary(fresh, FIRST), wanted)
        engine._prefixes._latest = None  # this turn is not written


def test_a_longer_conversation_writes_only_what_is_new_of_its_keys_and_values(
    kept: Callable[..., Engine], tmp_path: Path
) -> None:
    history = [{"role": "user", "content": "Tell me about rivers. " * 20}]
    sizes = []
    for number in range(3):
        engine = kept()
        before = set(files(tmp_path))
        reused, _ = asked(engine, history, 1)
        assert reused == (boundary(engine, history[:-2]) if number else 0)
        kept()
        sizes.append({path.suffix: path.stat().st_size for path in set(files(tmp_path)) - before})
        history += [{"role": "assistant", "content": "Fine."}, {"role": "user", "content": f"And then {number}?"}]
    assert [sorted(size) for size in sizes] == [[".delta", ".rows"]] * 3
    assert all(size[".rows"] < sizes[0][".rows"] / 4 for size in sizes[1:])
    assert len({size[".delta"] for size in sizes}) == 1
    engine = kept()
    engine.clear("states")
    assert not files(tmp_path)


def test_the_files_are_their_owners_alone(kept: Callable[..., Engine], tmp_path: Path) -> None:
    asked(kept(), FIRST)
    kept()
    assert stat.S_IMODE((tmp_path / "state" / "turns").stat().st_mode) == 0o700
    assert files(tmp_path) and {stat.S_IMODE(path.stat().st_mode) for path in files(tmp_path)} == {0o600}


def test_another_model_or_another_shortcut_never_goes_on_from_a_state(
    kept: Callable[..., Engine], load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(kept(), FIRST)
    turns = [*FIRST, *SECOND]
    for config in ({"active_experts": 3}, {"prefill_chunk_tokens": 64}, {"int8_activations": True}):
        assert asked(kept(**config), turns, 1)[0] == 0
    for other in ("tiny-mlx-4bit-a17b", "tiny-hf"):
        assert asked(kept(DATA / other), turns, 1)[0] == 0
    copied = shutil.copytree(TINY, tmp_path / "copy")
    weights = next(copied.glob("*.safetensors"))
    times = weights.stat()
    os.utime(weights, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert asked(kept(copied), turns, 1)[0] > 0, "the same weights elsewhere"
    os.utime(weights, ns=(times.st_atime_ns, times.st_mtime_ns + 1))
    assert asked(kept(copied), turns, 1)[0] == 0
    monkeypatch.setenv("FLASHMOE_KERNELS", "off")
    assert asked(kept(), [*FIRST, *OTHER], 1)[0] == 0
    monkeypatch.delenv("FLASHMOE_KERNELS")
    monkeypatch.setattr("engine.generation.snapshots.FORMAT", 2)
    assert asked(kept(), [*FIRST, *OTHER], 1)[0] == 0


@pytest.mark.parametrize("kind", ["rows", pytest.param("delta", marks=pytest.mark.long)])
@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        pytest.param(lambda data: data[:7], marks=pytest.mark.long),
        lambda data: data[:-1],
        pytest.param(lambda data: data[: len(data) // 2], marks=pytest.mark.long),
        lambda data: data + b"\0",
        lambda data: data[:-100] + bytes([data[-100] ^ 1]) + data[-99:],
        lambda data: data[:40] + b"}" + data[41:],
        lambda data: b"\xff" * len(data),
        lambda data: data[:8] + b"\xff\xff\xff\xff" + data[12:],
        lambda data: data.replace(b"[4, ", b"[5, ").replace(b"[2, ", b"[1, "),
        lambda data: data[:8] + (200_000).to_bytes(4, "little") + b"[" * 200_000 + data[12:],
    ],
)
def test_a_damaged_file_is_dropped_and_the_prompt_is_read(
    told: tuple[Path, tuple[int, ...]],
    kept: Callable[..., Engine],
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    kind: str,
    damage: Callable[[bytes], bytes],
) -> None:
    state, answer = told
    shutil.copytree(state, tmp_path / "state")
    engine = kept()
    (path,) = [path for path in files(tmp_path) if path.suffix == f".{kind}"]
    path.write_bytes(damage(path.read_bytes()))
    with caplog.at_level(logging.WARNING):
        assert asked(engine, [*FIRST, *SECOND]) == (0, answer)
    assert "not used, and removed" in caplog.text and "Traceback" not in caplog.text
    assert not path.exists() or kind == "rows"


def test_rows_that_are_gone_make_a_state_unusable_and_later_ones_whole_again(
    kept: Callable[..., Engine], tmp_path: Path
) -> None:
    asked(kept(), FIRST, 1)
    asked(kept(), [*FIRST, *SECOND], 1)
    engine = kept()
    oldest = min((path for path in files(tmp_path) if path.suffix == ".rows"), key=lambda p: -p.stat().st_mtime_ns)
    oldest.unlink()
    assert asked(engine, [*FIRST, *SECOND], 1)[0] == 0
    assert asked(kept(), [*FIRST, *SECOND], 1)[0] == boundary(engine, [*FIRST, *SECOND])


def test_all_states_together_stay_within_the_limit_and_the_ones_used_last_remain(
    kept: Callable[..., Engine], tmp_path: Path
) -> None:
    asked(kept(), FIRST)
    kept()
    limit = 2 * sum(path.stat().st_size for path in files(tmp_path))
    for number in range(3):
        engine = kept(state_bytes=limit)
        assert asked(engine, FIRST, 1)[0] == boundary(engine, FIRST)
        engine = kept(state_bytes=limit)
        asked(engine, [{"role": "user", "content": f"Something else, number {number}."}], 1)
        kept(state_bytes=limit)
        assert sum(path.stat().st_size for path in files(tmp_path)) <= limit
    engine = kept(state_bytes=1000)
    asked(engine, [*FIRST, *SECOND])
    kept(state_bytes=0)
    before = files(tmp_path)
    assert asked(kept(state_bytes=0), FIRST)[0] == 0 and files(tmp_path) == before


@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EIO, pytest.param(errno.EACCES, marks=pytest.mark.long)])
def test_a_full_disk_costs_a_line_in_the_log_and_no_answer(
    kept: Callable[..., Engine],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    fault: int,
) -> None:
    def fails(descriptor: int) -> None:
        raise OSError(fault, os.strerror(fault))

    with monkeypatch.context() as faulty, caplog.at_level(logging.WARNING):
        faulty.setattr("engine.generation.state_files.os.fsync", fails)
        engine = kept()
        wanted = asked(engine, FIRST)
        assert wanted[0] == 0
        engine._prefixes.save(engine._turn_start)
        kept()
    assert caplog.text.count("not kept on disk") == 1 and os.strerror(fault) in caplog.text
    assert not files(tmp_path)
    assert asked(kept(), FIRST) == wanted


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """`small_disk(kilobytes)`: a file system of that size."""
    place = tmp_path / "small"
    place.mkdir()

    def make(kilobytes: int) -> Path:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "none", str(place)]
        if subprocess.run(mount, capture_output=True).returncode:
            pytest.skip("mounting needs privileges")
        return place

    yield make
    subprocess.run(["umount", place], capture_output=True)


@pytest.mark.parametrize("found_late", [False, True], ids=["said before", "met while writing"])
def test_a_disk_that_is_really_full(
    load: Load,
    small_disk: Callable[[int], Path],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    found_late: bool,
) -> None:
    if found_late:  # another program may fill it meanwhile
        monkeypatch.setattr("engine.generation.state_files.most_bytes", lambda _: 1 << 40)
    disk = small_disk(64)
    engine = load(TINY, state_dir=disk)
    with caplog.at_level(logging.WARNING):
        asked(engine, [{"role": "user", "content": "Tell me about rivers. " * 20}], 1)
        engine.close()
    assert ("No space left on device" if found_late else "the disk has no room") in caplog.text
    assert not [path for path in (disk / "turns").glob(".*")], "nothing is left half written"


def test_a_folder_that_cannot_be_looked_into_costs_a_line_in_the_log_and_no_answer(
    load: Load, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    engine = load(TINY, state_dir=tmp_path / ("x" * 300))
    with caplog.at_level(logging.WARNING):
        assert finished(engine, FIRST, max_tokens=2).reason == "length"
        engine.idle()
        engine.close()
    assert caplog.text.count("not kept on disk") == 1 and "Traceback" not in caplog.text


def test_on_a_small_disk_the_last_conversation_is_kept_and_half_of_the_disk_stays_free(
    load: Load, small_disk: Callable[[int], Path], caplog: pytest.LogCaptureFixture
) -> None:
    disk = small_disk(1400)  # a state has some 530 KB
    other = [{"role": "user", "content": "Something else."}]
    for messages in (FIRST, other):
        engine = load(TINY, state_dir=disk)
        assert asked(engine, messages, 1)[0] == 0
        engine.close()
        assert shutil.disk_usage(disk).used <= shutil.disk_usage(disk).free
    engine = load(TINY, state_dir=disk)
    assert asked(engine, other, 1)[0] > 0 and asked(engine, FIRST, 1)[0] == 0
    assert "not kept" not in caplog.text


# -- the store by itself ---------------------------------------------------------------------------------------------


def a_state(tokens: int, megabytes: int = 0) -> tuple[SequenceState, Mark]:
    """Two layers of random numbers after `tokens` tokens."""
    draw = np.random.default_rng(tokens)
    attention = HostAttentionState.of_rows(*draw.random((2, 2, tokens, 8), np.float32))
    memory = draw.random((max(1, megabytes), 512, 512), np.float32)
    delta = HostDeltaState(draw.random((3, 16), np.float32), memory)
    return SequenceState([delta, attention], tokens, list(range(tokens))), Mark(tokens, [delta])


def empty_like(state: SequenceState) -> SequenceState:
    delta = state.layers[0]
    assert isinstance(delta, HostDeltaState)
    fresh = HostDeltaState(np.zeros_like(delta.convolution), np.zeros_like(delta.memory))
    return SequenceState([fresh, HostAttentionState.empty(2, 8)])


def same(one: SequenceState, other: SequenceState) -> bool:
    pairs = zip(one.arrays(), other.arrays(), strict=True)
    return one.ids == other.ids and all(np.array_equal(np.array(a), np.array(b)) for a, b in pairs)


WRITER = """
import sys, threading, zlib
from pathlib import Path
from engine.generation.snapshots import SnapshotStore
from tests.engine.test_snapshots import a_state
store = SnapshotStore(Path(sys.argv[1]), "one", 1 << 40)
store.save(*a_state(5), [])
store.close(60)

written, checksum = 0, zlib.crc32
def stop_in_the_middle(piece, before=0):  # each piece comes by before it is written
    global written
    if written > 1 << 20:
        print("in the middle", flush=True)
        threading.Event().wait()
    written += len(piece)
    return checksum(piece, before)
zlib.crc32 = stop_in_the_middle
store.save(*a_state(9, 4), [])
store.close(60)
"""


def test_kill_9_while_a_state_is_written_leaves_the_others_and_no_trace(tmp_path: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", WRITER, tmp_path], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None and process.stdout.readline() == "in the middle\n"
    assert any(path.stat().st_size > 1 << 20 for path in tmp_path.glob(".*.part"))
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    assert list(tmp_path.glob(".*.part")), "it was killed while it wrote"
    store = SnapshotStore(tmp_path, "one", 1 << 40)
    assert not list(tmp_path.glob(".*.part"))
    state, _ = a_state(5)
    found = store.load([*range(20)], [3, 5, 9], 0, lambda: empty_like(state))
    assert found is not None and same(found[0], state)


def test_what_another_process_is_writing_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / f".{os.getpid()}-abc.part").write_bytes(b"under way")
    (tmp_path / ".999999999-abc.part").write_bytes(b"abandoned")
    (tmp_path / "not ours").write_bytes(b"")
    store = SnapshotStore(tmp_path, "one", 0)
    assert sorted(path.name for path in tmp_path.iterdir()) == [f".{os.getpid()}-abc.part", "not ours"]
    store.clear()
    assert sorted(path.name for path in tmp_path.iterdir()) == [f".{os.getpid()}-abc.part", "not ours"]


def test_nothing_that_was_waiting_for_the_disk_is_written_after_a_clear(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = SnapshotStore(tmp_path, "one", 1 << 40)
    reached: list[int] = []
    go_on: list[bool] = []
    original = os.fsync

    def slow(descriptor: int) -> None:
        reached.append(descriptor)
        end = time.monotonic() + PATIENCE
        while not go_on and time.monotonic() < end:
            time.sleep(0.001)
        original(descriptor)

    monkeypatch.setattr("engine.generation.state_files.os.fsync", slow)
    begin = time.monotonic()
    assert store.save(*a_state(5), []) and store.save(*a_state(6), []) and store.save(*a_state(7), [])
    assert not store.save(*a_state(8), []), "the disk is behind"
    assert time.monotonic() - begin < PATIENCE / 2, "saving waits for nothing"
    while not reached:
        time.sleep(0.001)
    store.clear()
    go_on.append(True)
    store.close(PATIENCE)
    assert not list(tmp_path.iterdir())


def test_a_conversation_that_takes_another_course_leaves_what_is_being_written_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = SnapshotStore(tmp_path, "one", 1 << 40)
    go_on = threading.Event()
    write = state_files.write

    def slow(*arguments: Any) -> None:
        assert go_on.wait(PATIENCE)
        write(*arguments)

    monkeypatch.setattr("engine.generation.state_files.write", slow)
    state, mark = a_state(9)
    wanted, _ = a_state(9)
    attention, early = state.layers[1], Mark(4, mark.layers)
    assert isinstance(attention, HostAttentionState)
    held = attention.keys
    assert store.save(state, mark, [])
    assert np.shares_memory(attention.keys, held), "saving takes no memory of its own"
    state.rewind(early)
    attention.reserve(5)
    attention.keys[:, 4:9], attention.values[:, 4:9] = 0, 0
    go_on.set()
    store.close(PATIENCE)
    found = store.load([*range(20)], [9], 0, lambda: empty_like(state))
    assert found is not None and same(found[0], wanted)
