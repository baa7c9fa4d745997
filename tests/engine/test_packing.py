"""A packed model is the checkpoint, bit for bit, in another arrangement; and a pack that was interrupted, by a full
disk or a kill, is gone on with and never taken for a model."""

from __future__ import annotations

import errno
import fcntl
import os
import random
import shutil
import signal
import subprocess
import sys
from collections import namedtuple
from collections.abc import Callable
from pathlib import Path

import mlx.core as mx
import numpy as np
import pytest
from safetensors import safe_open

from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.manifest import LARGE_ALIGNMENT, SMALL_ALIGNMENT, Manifest
from engine.errors import EngineError, PackError
from engine.experts.streamer import ExpertStreamer
from engine.forecast import Machine, forecast
from engine.packing.pack import pack
from engine.packing.verify import hash_of, verify
from engine.packing.writing import Progress
from engine.request import SamplingParams
from engine.subject import local_subject
from tests.engine.conftest import Load
from tests.engine.disks import Disk, all_exact, is_exact
from tests.engine.helpers import (
    DATA,
    EVERYTHING,
    EXPERTS,
    FLOOR,
    LAYERS,
    NAMES,
    QUESTION,
    TINY,
    Checkpoint,
    finished,
    hugging_face,
    mlx_layout,
    quantized,
)

Command = Callable[..., "subprocess.CompletedProcess[str]"]
SAMPLING = SamplingParams(seed=11, temperature=1.0, top_k=40)
MIDDLE = 600_000


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """A tiny checkpoint, packed once for all tests of this file."""
    root = tmp_path_factory.mktemp("packed")

    def make(name: str) -> Path:
        if not (root / name).exists():
            pack(DATA / name, root / name)
        return root / name

    return make


def flip(path: Path) -> None:
    """One bit of the byte in the middle."""
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        value = file.read(1)[0]
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([value ^ 1]))


# -- the same model ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_every_expert_comes_bit_for_bit_by_one_read(
    packed: Callable[[str], Path], streamer: Callable[..., ExpertStreamer], disk: Disk, name: str
) -> None:
    cached = streamer(packed(name), LAYERS * EXPERTS)
    for layer in range(LAYERS):
        lease = cached.acquire(layer, list(range(EXPERTS)))
        lease.wait(None)
        for expert, slot in enumerate(lease.slots.tolist()):
            assert is_exact(lease.bank, slot, DATA / name, layer, expert)
    assert sum(disk.reads.values()) == len(disk.reads) == LAYERS * EXPERTS


@pytest.mark.parametrize("name", NAMES)
def test_logits_are_those_of_the_golden_and_the_bits_of_the_unpacked_model(
    load: Load, packed: Callable[[str], Path], name: str
) -> None:
    with np.load(DATA / f"{name}.golden.npz") as golden:
        ids, wanted = golden["ids"].tolist(), golden["logits_full"]
    unpacked = load(DATA / name, expert_cache_bytes=MIDDLE).logits(ids)
    for cache_bytes, direct in ((FLOOR, True), (MIDDLE, False), (EVERYTHING, True)):
        engine = load(packed(name), expert_cache_bytes=cache_bytes, direct_io=direct)
        logits = engine.logits(ids)
        assert np.abs(logits - wanted).max() <= 1e-3
        assert np.array_equal(logits, unpacked)
        if not direct:
            assert not engine.telemetry().reads.direct


@pytest.mark.parametrize("name", [NAMES[2], *(pytest.param(name, marks=pytest.mark.long) for name in NAMES[:2])])
def test_answers_are_the_same_text_and_the_model_has_the_same_name(
    load: Load, packed: Callable[[str], Path], name: str
) -> None:
    engines = [load(path, expert_cache_bytes=FLOOR) for path in (DATA / name, packed(name))]
    answers = [finished(engine, QUESTION, sampling=SAMPLING, max_tokens=4) for engine in engines]
    assert answers[0].token_ids == answers[1].token_ids
    assert engines[0].card == engines[1].card


def test_random_acquires_leave_every_slot_exact_whatever_the_disk_returns_at_once(
    packed: Callable[[str], Path], streamer: Callable[..., ExpertStreamer], disk: Disk
) -> None:
    for name, most_bytes in ((NAMES[1], None), (NAMES[2], 1000), (NAMES[0], 50_001)):
        disk.most_bytes = most_bytes
        cached, rng = streamer(packed(name), 24), random.Random(name)
        cached._reader.direct = True
        for _ in range(75):
            lease = cached.acquire(rng.randrange(LAYERS), rng.sample(range(EXPERTS), rng.randint(1, 6)))
            lease.wait(None)
            lease.release()
        assert all_exact(cached, DATA / name) == 24


def odd_pair(name: str) -> tuple[int, int] | None:
    """Gate and up of different bits cannot be fused, and layers of different bits have different records."""
    if "switch_mlp" not in name:
        return (8, 64) if "mlp.gate.weight" in name else (4, 64)
    if ".layers.1." in name:
        return (3, 32)
    return (8, 32) if "gate_proj" in name else (4, 64)


@pytest.mark.parametrize("kind", ["odd", "bf16", "apart"])
def test_other_checkpoints_pack_as_well(load: Load, tmp_path: Path, kind: str) -> None:
    source: Checkpoint = mlx_layout() if kind == "apart" else hugging_face()
    if kind == "odd":
        source = quantized(mlx_layout(), odd_pair)[0]
    if kind == "bf16":
        source.tensors = {name: value.astype(mx.bfloat16) for name, value in source.tensors.items()}
    directory = source.write(tmp_path / "source")
    pack(directory, tmp_path / "packed")
    ids = list(range(40))
    wanted = load(directory, expert_cache_bytes=MIDDLE).logits(ids)
    for direct in (False, True):
        engine = load(tmp_path / "packed", expert_cache_bytes=MIDDLE, direct_io=direct)
        assert np.array_equal(engine.logits(ids), wanted)
        assert len(engine._streamer._pools) == (2 if kind == "odd" else 1)


def test_records_are_aligned_and_tiny_ones_not_wastefully(packed: Callable[[str], Path], tmp_path: Path) -> None:
    manifest = Manifest.from_directory(packed(TINY.name))
    assert manifest is not None and manifest.alignment == SMALL_ALIGNMENT
    large = Checkpoint(dict(hugging_face(1).tensors), hugging_face(1).config)
    text = large.config["text_config"]
    text["moe_intermediate_size"], text["num_experts"] = 512, 4
    stem, hidden = "model.language_model.layers.0.mlp.", text["hidden_size"]
    large.tensors[stem + "gate.weight"] = mx.zeros((4, hidden))
    large.tensors[stem + "experts.gate_up_proj"] = mx.random.normal((4, 1024, hidden))
    large.tensors[stem + "experts.down_proj"] = mx.random.normal((4, hidden, 512))
    manifest = pack(large.write(tmp_path / "large"), tmp_path / "packed").manifest
    assert manifest.alignment == LARGE_ALIGNMENT and manifest.stride(0) % LARGE_ALIGNMENT == 0
    assert (tmp_path / "packed/experts/layer_00.bin").stat().st_size == 4 * manifest.stride(0)


def test_the_resident_file_is_one_that_others_can_read(packed: Callable[[str], Path]) -> None:
    source = CheckpointIndex.from_directory(TINY)
    with safe_open(packed(TINY.name) / "resident.safetensors", framework="numpy") as file:
        names = set(file.keys())
    assert names == {name for name in source.tensors if ".switch_mlp." not in name}
    index = CheckpointIndex.from_directory(packed(TINY.name))
    for name in names:
        one, other = source.require(name), index.require(name)
        assert one.shape == other.shape and one.dtype == other.dtype
        assert bytes_of(one.path, one.offset, one.nbytes) == bytes_of(other.path, other.offset, other.nbytes)


def bytes_of(path: Path, offset: int, nbytes: int) -> bytes:
    with path.open("rb") as file:
        file.seek(offset)
        return file.read(nbytes)


def test_a_forecast_of_a_packed_model_needs_the_same_memory(packed: Callable[[str], Path]) -> None:
    here = Machine("here", memory_bytes=1 << 33, disk_free_bytes=1 << 40, read_bytes_per_second=1e9)
    one, other = (forecast(local_subject(path), here, 4096) for path in (TINY, packed(TINY.name)))
    assert (one.resident_bytes, one.bits, one.own.expert_bytes) == (
        other.resident_bytes,
        other.bits,
        other.own.expert_bytes,
    )
    assert other.packed and other.own.disk_bytes >= one.resident_bytes + one.experts * one.own.expert_bytes


# -- interruptions ----------------------------------------------------------------------------------------------------


class Stop(Exception):
    """Stands for whatever ends a pack in the middle."""


def stop_at(share: float) -> Progress:
    def progress(what: str, done: int, total: int) -> None:
        if done >= share * total:
            raise Stop

    return progress


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.97])
def test_a_pack_that_was_stopped_is_no_model_and_is_finished_by_the_next(
    packed: Callable[[str], Path], tmp_path: Path, share: float
) -> None:
    target = tmp_path / "model"
    with pytest.raises(Stop):
        pack(TINY, target, stop_at(share))
    assert not target.exists()
    half = tmp_path / "model.packing"
    with pytest.raises(EngineError, match="half packed; run the same `flashmoe pack` again"):
        CheckpointIndex.from_directory(half)
    assert not list(half.rglob("*.part"))

    done = pack(TINY, target)
    assert done.resumed_files >= (6 if share > 0.3 else 0) and (share > 0 or done.resumed_files == 0)
    assert not half.exists() and not (target / "packing.json").exists()
    assert verify(target) == Manifest.from_directory(packed(TINY.name))


@pytest.mark.parametrize("share", [0.8, *(pytest.param(share, marks=pytest.mark.long) for share in (0.0, 0.5, 1.0))])
def test_a_pack_that_was_killed_is_finished_by_the_next(
    packed: Callable[[str], Path], tmp_path: Path, share: float
) -> None:
    target = tmp_path / "model"
    code = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom engine.packing.pack import pack\n"
        "def progress(what, done, total):\n"
        f"    if done >= {share} * total: os.kill(os.getpid(), signal.SIGKILL)\n"
        f"pack(Path({str(TINY)!r}), Path({str(target)!r}), progress)\n"
    )
    killed = subprocess.run([sys.executable, "-c", code], cwd=DATA.parents[1], timeout=60)
    assert killed.returncode == -signal.SIGKILL and not target.exists()
    pack(TINY, target)
    assert verify(target) == Manifest.from_directory(packed(TINY.name))
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("model")) == ["model"]


def test_a_file_that_was_damaged_meanwhile_is_made_again(packed: Callable[[str], Path], tmp_path: Path) -> None:
    target = tmp_path / "model"
    with pytest.raises(Stop):
        pack(TINY, target, stop_at(0.9))
    flip(tmp_path / "model.packing/experts/layer_00.bin")
    (tmp_path / "model.packing/experts/layer_01.bin").unlink()
    pack(TINY, target)
    assert verify(target) == Manifest.from_directory(packed(TINY.name))


def test_a_source_that_changed_is_packed_from_the_beginning(tmp_path: Path) -> None:
    source = Path(shutil.copytree(TINY, tmp_path / "source"))
    with pytest.raises(Stop):
        pack(source, tmp_path / "model", stop_at(0.9))
    os.utime(source / "model.safetensors")
    assert pack(source, tmp_path / "model").resumed_files == 0


def test_a_disk_that_fills_up_is_reported_and_what_was_written_is_kept(
    packed: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fsync(descriptor: int) -> None:
        if "layer_03" in os.readlink(f"/proc/self/fd/{descriptor}"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if not Path("/proc/self/fd").exists():
        pytest.skip("only /proc tells which file a descriptor is of")
    with monkeypatch.context() as patched:
        patched.setattr("engine.packing.writing.os.fsync", fsync)
        with pytest.raises(
            PackError, match=r"the disk is full: .*model\.packing.*run the same command again"
        ) as refused:
            pack(TINY, tmp_path / "model")
    assert "\n" not in str(refused.value)
    assert not list(tmp_path.rglob("*.part"))
    assert pack(TINY, tmp_path / "model").resumed_files >= 4
    assert verify(tmp_path / "model") == Manifest.from_directory(packed(TINY.name))


def test_a_disk_that_is_too_small_is_refused_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("engine.packing.writing.shutil.disk_usage", lambda _: usage(1 << 30, 1 << 30, 18_000_000))
    with pytest.raises(PackError, match=r"18\.0 MB free, and packing needs 19\.\d MB; free some"):
        pack(TINY, tmp_path / "model")
    assert not list((tmp_path / "model.packing").rglob("*.bin"))


def test_two_packs_to_one_place_do_not_meet(tmp_path: Path) -> None:
    (tmp_path / "model.packing").mkdir()
    descriptor = os.open(tmp_path / "model.packing", os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    with pytest.raises(PackError, match="is being written by another flashmoe"):
        pack(TINY, tmp_path / "model")
    os.close(descriptor)
    assert pack(TINY, tmp_path / "model").resumed_files == 0


def test_what_is_in_the_way_is_left_alone(packed: Callable[[str], Path], tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken/letter.txt").write_text("mine")
    (tmp_path / "other.packing").mkdir()
    (tmp_path / "other.packing/letter.txt").write_text("mine")
    with pytest.raises(PackError, match="taken exists already; remove it, or choose another place"):
        pack(TINY, tmp_path / "taken")
    with pytest.raises(PackError, match=r"other\.packing is in the way"):
        pack(TINY, tmp_path / "other")
    with pytest.raises(PackError, match="is packed already"):
        pack(packed(TINY.name), tmp_path / "again")
    assert (tmp_path / "taken/letter.txt").read_text() == (tmp_path / "other.packing/letter.txt").read_text() == "mine"
    (tmp_path / "empty").mkdir()
    assert pack(TINY, tmp_path / "empty").directory == tmp_path / "empty"


# -- the command ------------------------------------------------------------------------------------------------------


def test_the_command_packs_among_the_models_and_the_model_runs_by_name(
    flashmoe: Command, own_directories: Path
) -> None:
    done = flashmoe("pack", TINY)
    assert done.returncode == 0 and done.stderr == "" and done.stdout.startswith("packed tiny-mlx-4bit: 3.0 MB in ")
    place = Path(done.stdout.splitlines()[-1])
    assert place.name == "tiny-mlx-4bit-packed" and own_directories in place.parents
    answer = flashmoe("run", "hello", "--model", place.name, "--seed", "3", "--max-tokens", "8", "--no-think")
    assert answer.returncode == 0 and answer.stdout.strip()
    flip(place / "experts/layer_07.bin")
    checked = flashmoe("verify", place.name)
    assert checked.returncode == 1 and checked.stderr.count("\n") == 1 and "layer_07.bin" in checked.stderr


def test_a_model_in_the_hub_cache_keeps_its_name(tmp_path: Path) -> None:
    snapshot = tmp_path / "models--some-owner--Tiny-4bit/snapshots/abc123"
    shutil.copytree(TINY, snapshot)
    manifest = pack(snapshot, tmp_path / "packed").manifest
    assert manifest.name == "Tiny-4bit"
    assert manifest.source == {"repository": "some-owner/Tiny-4bit", "revision": "abc123"}


def test_hashes_are_those_of_sha256(packed: Callable[[str], Path]) -> None:
    import hashlib

    path = packed(TINY.name) / "experts/layer_02.bin"
    mark = hash_of(path)
    assert mark is not None and mark.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
