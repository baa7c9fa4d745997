"""Packing a checkpoint whose files come one after the other and go again as soon as they are no longer needed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.layout import layer_experts
from engine.checkpoint.manifest import Manifest
from engine.config import ModelConfig
from engine.packing.pack import Origin, PackPlan, pack, plan_packing
from engine.packing.verify import verify
from engine.packing.writing import Packing, Progress, silent
from tests.engine.helpers import DATA, LAYERS

ORIGIN = Origin("tiny", {"repository": "owner/tiny", "revision": "abc"})


class Stop(Exception):
    """Stands for whatever ends a pack in the middle."""


class Coming:
    """A checkpoint whose weights are elsewhere, and come into `here` when they are asked for."""

    def __init__(self, name: str, root: Path) -> None:
        self.away, self.here, self.making = DATA / name, root / "source", root / "making"
        shutil.copytree(self.away, self.here, ignore=shutil.ignore_patterns("*.safetensors"))
        self.making.mkdir()
        self.shards = sorted(path.name for path in self.away.glob("*.safetensors"))
        known = CheckpointIndex.from_directory(self.away)
        tensors = {name: replace(entry, path=self.here / entry.path.name) for name, entry in known.tensors.items()}
        self.index = CheckpointIndex(self.here, tensors, known.skipped)

    def plan(self) -> PackPlan:
        config = ModelConfig.from_directory(self.here)
        layers = [layer_experts(self.index, config, number) for number in range(LAYERS)]
        return plan_packing(self.here, self.index, layers, ORIGIN, piecewise=self.making)

    def feed(self, packing: Packing, order: list[str]) -> int:
        """Feed shard after shard; returns the most that were held at once after one was fed."""
        most = 0
        for name in order:
            if self.here / name not in packing.needed():
                continue
            shutil.copy(self.away / name, self.here)
            packing.write({path for path in self.here.glob("*.safetensors")})
            for path in self.here.glob("*.safetensors"):
                if path not in packing.needed():
                    path.unlink()
            most = max(most, len(list(self.here.glob("*.safetensors"))))
        return most


@pytest.fixture(scope="module")
def as_packed_whole(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Manifest]:
    """The manifest of a checkpoint that was packed with all of it here, once for all tests of this file."""
    root = tmp_path_factory.mktemp("whole")

    @cache
    def whole(name: str) -> Manifest:
        return replace(pack(DATA / name, root / name).manifest, name=ORIGIN.name, source=ORIGIN.source)

    return whole


@pytest.mark.parametrize("backwards", [False, True])
@pytest.mark.parametrize(("name", "held"), [("tiny-hf", 1), ("tiny-mlx-4bit-a17b", 3)])
def test_shards_that_come_one_by_one_make_the_same_model_and_few_are_held(
    as_packed_whole: Callable[[str], Manifest], tmp_path: Path, name: str, held: int, backwards: bool
) -> None:
    coming = Coming(name, tmp_path)
    plan = coming.plan()
    packing = Packing(coming.making, plan.files, "one source")
    order = coming.shards[::-1] if backwards else coming.shards
    assert coming.feed(packing, order) <= held
    assert not packing.needed() and not list(coming.here.glob("*.safetensors"))
    done = packing.finish(tmp_path / "model", plan.manifest)
    assert verify(done.directory) == as_packed_whole(name)
    assert sorted(path.name for path in done.directory.iterdir() if path.is_dir()) == ["experts"]


@pytest.mark.parametrize("stop_at", range(0, 30, 3))
def test_stopped_anywhere_it_needs_no_shard_again_that_it_let_go(
    as_packed_whole: Callable[[str], Manifest], tmp_path: Path, stop_at: int
) -> None:
    coming = Coming("tiny-mlx-4bit-a17b", tmp_path)
    plan = coming.plan()

    def stopping(after: int) -> Progress:
        seen: set[str] = set()

        def progress(what: str, done: int, total: int) -> None:
            seen.add(what)
            if len(seen) > after:
                raise Stop

        return progress

    gone: list[str] = []
    for after in (stop_at, 40):
        packing = Packing(coming.making, plan.files, "one source", silent if after == 40 else stopping(after))
        needed = {path.name for path in packing.needed()}
        assert not needed & set(gone)
        try:
            coming.feed(packing, coming.shards)
        except Stop:
            gone = [name for name in coming.shards if coming.here / name not in packing.needed()]
    done = packing.finish(tmp_path / "model", plan.manifest)
    assert verify(done.directory) == as_packed_whole("tiny-mlx-4bit-a17b")


def test_progress_never_goes_back_and_ends_at_the_whole(tmp_path: Path) -> None:
    coming = Coming("tiny-mlx-4bit-a17b", tmp_path)
    told: list[tuple[int, int]] = []
    packing = Packing(coming.making, coming.plan().files, "one", lambda what, done, total: told.append((done, total)))
    coming.feed(packing, coming.shards)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (packing.total_bytes, packing.total_bytes)
    assert packing.done_bytes == packing.total_bytes
