"""A pulled model is the repository's, bit for bit, and what interrupts a pull costs no byte that had come. The client
is the real huggingface_hub, the hub a server of this test."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

import huggingface_hub.constants
import numpy as np
import pytest
from huggingface_hub import try_to_load_from_cache

from engine.checkpoint.manifest import Manifest
from engine.errors import ModelNotFound, PackError, PullCancelled, PullError, RemovalError
from engine.installed import plan_removal
from engine.models import find_model
from engine.packing import hub as hub_room
from engine.packing.download import Pulled, pull
from engine.packing.pack import pack
from engine.packing.pull_begin import PullOptions
from engine.packing.pull_events import PullEvent, PullNotice, PullPlanned, PullProgress
from engine.packing.pull_state import fetched_share, read_state
from engine.packing.requantize import Recipe
from engine.packing.verify import verify
from engine.request import CancelToken
from tests.engine.conftest import Load
from tests.engine.helpers import DATA, four_bits
from tests.hub_endpoint import point_at
from tools.bench.hub_server import COMMIT, Hub, serving

A17B = "tiny-mlx-4bit-a17b"


def half_here(pulling: Path) -> dict[str, int]:
    """The files that are half here, and from which byte each has to be gone on with."""
    return {path.stem: path.stat().st_size for path in (pulling / "source").glob("*.safetensors.part")}


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Hub]:
    """The tiny 397B layout as owner/Tiny, at the address that the client asks."""
    monkeypatch.setattr(hub_room, "RETRY_SECONDS", (0.0, 0.0, 0.0))
    monkeypatch.setenv("HF_TOKEN_PATH", str(tmp_path / "no-token"))
    with serving(Hub(DATA / A17B)) as served:
        point_at(monkeypatch, served.url)
        yield served


@pytest.fixture
def small(hub: Hub, tmp_path: Path) -> Path:
    """The hub has a model of two layers instead: fewer bits are chosen for each layer."""
    hub.directory = four_bits(2).write(tmp_path / "published/tiny", index=True)
    return hub.directory


class Told(list[PullEvent]):
    """What a pull has told; at that share of the bytes it asks the pull to stop."""

    def __init__(self, at: float = 2.0, cancel: CancelToken | None = None) -> None:
        self.at, self.cancel = at, cancel or CancelToken()

    def __call__(self, event: PullEvent) -> None:
        self.append(event)
        if isinstance(event, PullProgress) and event.fetched_bytes >= self.at * event.total_bytes:
            self.cancel.set()

    @property
    def notices(self) -> list[str]:
        return [event.text for event in self if isinstance(event, PullNotice)]


@cache
def packed_by_hand(source: Path) -> Manifest:
    """What `flashmoe pack` makes of the source."""
    with TemporaryDirectory() as root:
        return pack(source, Path(root) / "packed").manifest


def is_as_packed(pulled: Pulled, source: Path) -> bool:
    """Whether every file of it is what `flashmoe pack` makes of the source."""
    packed = packed_by_hand(source)
    return verify(pulled.directory) == replace(packed, name=pulled.manifest.name, source=pulled.manifest.source)


# -- the same model ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["tiny-hf", A17B, pytest.param("tiny-mlx-4bit", marks=pytest.mark.long)])
def test_a_pulled_model_has_the_logits_of_the_repository_bit_for_bit(
    hub: Hub, load: Load, tmp_path: Path, name: str
) -> None:
    hub.directory = DATA / name
    told = Told()
    pulled = pull("owner/Tiny", tmp_path / "models", told)
    assert pulled.directory == tmp_path / "models/Tiny" and not pulled.already
    assert pulled.manifest.source == {"repository": "owner/Tiny", "revision": COMMIT}
    assert is_as_packed(pulled, DATA / name)
    ids = list(range(40))
    one, other = (load(path, expert_cache_bytes=600_000).logits(ids) for path in (DATA / name, pulled.directory))
    assert np.array_equal(one, other)
    assert [path.name for path in (tmp_path / "models").iterdir()] == ["Tiny"]
    planned = told[0]
    assert isinstance(planned, PullPlanned)
    assert planned.packed_bytes == sum(mark.nbytes for mark in pulled.manifest.files.values())
    assert hub.weights_served() == planned.total_bytes <= planned.peak_bytes
    again = pull("owner/Tiny", tmp_path / "models", told)
    assert again.already and again.manifest == pulled.manifest and hub.weights_served() == planned.total_bytes


def test_kept_files_are_those_of_the_repository(hub: Hub, tmp_path: Path) -> None:
    pulled = pull("owner/Tiny", tmp_path, Told(), PullOptions(keep=True))
    assert pulled.source == tmp_path / "Tiny-source"
    for path in (DATA / A17B).iterdir():
        assert (pulled.source / path.name).read_bytes() == path.read_bytes()
    assert is_as_packed(pulled, DATA / A17B) and not (tmp_path / "Tiny.pulling").exists()


def test_a_model_is_pulled_in_fewer_bits_as_it_would_be_packed(small: Path, tmp_path: Path) -> None:
    pulled = pull("owner/Tiny", tmp_path, Told(), PullOptions(recipe=Recipe(2)))
    assert pulled.directory == tmp_path / "Tiny-2bit" and pulled.manifest.name == "Tiny-2bit"
    packed = pack(small, tmp_path / "by-hand", recipe=Recipe(2)).manifest
    assert verify(pulled.directory) == replace(packed, name="Tiny-2bit", source=pulled.manifest.source)
    assert packed.requantized is not None and len(packed.requantized.losses) == 2
    assert find_model("owner/Tiny", tmp_path) == tmp_path / "Tiny-2bit"
    pull("owner/Tiny", tmp_path, Told())
    assert find_model("owner/Tiny", tmp_path) == tmp_path / "Tiny"
    with pytest.raises(RemovalError, match="several are of owner/Tiny: Tiny, Tiny-2bit; name one of them"):
        plan_removal("owner/Tiny", tmp_path)


@pytest.mark.long  # it takes its time on purpose
def test_the_time_left_is_that_of_the_packing_where_the_network_is_faster(hub: Hub, tmp_path: Path) -> None:
    said: list[tuple[float, PullProgress]] = []

    def slow(event: PullEvent) -> None:
        if isinstance(event, PullProgress):
            before = said[-1][1].packed_bytes if said else event.packed_bytes
            time.sleep((event.packed_bytes - before) / 400e3)  # packing goes on on this thread
            said.append((time.monotonic(), event))

    pull("owner/Tiny", tmp_path, slow, PullOptions(recipe=Recipe(2)))
    ended = time.monotonic()
    known = [(event.seconds_left, ended - at) for at, event in said if event.seconds_left is not None]
    assert known and all(left >= max(1, true / 4) for left, true in known)


def test_files_in_the_hub_cache_are_read_there_and_stay(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_CACHE", str(tmp_path / "hub"))
    blobs, snapshot = (tmp_path / f"hub/models--owner--Tiny/{name}" for name in ("blobs", f"snapshots/{COMMIT}"))
    blobs.mkdir(parents=True)
    snapshot.mkdir(parents=True)
    for number, true in ((1, True), (2, True), (3, False)):
        path = DATA / A17B / f"model-0000{number}-of-00004.safetensors"
        data = path.read_bytes() if true else bytes(path.stat().st_size)
        blob = blobs / (hashlib.sha256(data).hexdigest())
        blob.write_bytes(data)
        (snapshot / path.name).symlink_to(blob)
    monkeypatch.setattr(hub_room, "try_to_load_from_cache", partial(try_to_load_from_cache, cache_dir=tmp_path / "hub"))
    told = Told()
    pulled = pull("owner/Tiny", tmp_path / "models", told)
    assert told.notices == ["2 of 4 files are in the Hugging Face cache and are read there"]
    assert is_as_packed(pulled, DATA / A17B)
    assert sorted(name for name in hub.served if name.endswith("s.safetensors") or "model-" in name) == [
        "model-00003-of-00004.safetensors",
        "model-00004-of-00004.safetensors",
    ]
    assert len(list(blobs.iterdir())) == 3


def test_the_login_of_the_person_is_used(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    pull("owner/Tiny", tmp_path, Told())
    assert set(hub.tokens) == {"Bearer hf_secret"}


# -- interruptions ----------------------------------------------------------------------------------------------------


def test_cut_connections_are_gone_on_with_and_nothing_is_sent_twice(hub: Hub, tmp_path: Path) -> None:
    hub.cut_after = 150_000
    told = Told()
    pulled = pull("owner/Tiny", tmp_path / "models", told)
    assert is_as_packed(pulled, DATA / A17B)
    assert hub.weights_served() == hub.weights_bytes() == pulled.fetched_bytes - small_bytes(hub)


def small_bytes(hub: Hub) -> int:
    return sum(nbytes for name, nbytes in hub.served.items() if not name.endswith(".safetensors"))


def test_a_hub_that_knows_no_ranges_begins_the_file_again(hub: Hub, tmp_path: Path) -> None:
    hub.ranges, hub.cut_after, hub.cuts_left = False, 300_000, 3
    assert is_as_packed(pull("owner/Tiny", tmp_path / "models", Told()), DATA / A17B)


def test_a_page_in_place_of_the_rest_of_a_file_costs_no_byte_that_had_come(hub: Hub, tmp_path: Path) -> None:
    page, statuses = b"<html>Log in to the network</html>", iter([200, 206])
    hub.cut_after = 150_000
    hub.instead = lambda _, asked: (200, page, {}) if asked and asked.endswith("-") else None
    with pytest.raises(PullError, match=r"^127.* with 34 bytes instead of \d+; .* kept; .* a login in a browser"):
        pull("owner/Tiny", tmp_path, Told())
    half = half_here(tmp_path / "Tiny.pulling")
    assert max(half.values()) >= 150_000
    hub.cut_after = None
    hub.instead = lambda _, asked: (status, page, {}) if asked and (status := next(statuses, None)) else None
    hub.asked.clear()
    pulled = pull("owner/Tiny", tmp_path, Told())
    assert next(statuses, None) is None and all(begin == half.get(name, 0) for name, begin in hub.asked)
    assert is_as_packed(pulled, DATA / A17B)


def test_a_body_longer_than_the_file_is_cut_and_judged_by_its_hash(hub: Hub, tmp_path: Path) -> None:
    hub.endless = 300_000
    assert is_as_packed(pull("owner/Tiny", tmp_path / "models", Told()), DATA / A17B)
    listing = json.dumps(hub.listing())
    size = (DATA / A17B / "tokenizer.json").stat().st_size
    listed_short = listing.replace(f'"size": {size}', f'"size": {size - 1}').encode()
    hub.instead = lambda path, _: (200, listed_short, {}) if path.startswith("/api/") else None
    with pytest.raises(PullError, match=r"tokenizer.json came damaged twice"):
        pull("owner/Tiny", tmp_path / "endless", Told())
    hub.endless = 0
    with pytest.raises(PullError, match=rf"for tokenizer.json with {size} bytes instead of {size - 1}"):
        pull("owner/Tiny", tmp_path / "short", Told())


def test_a_connection_that_stays_cut_is_an_error_and_the_next_pull_goes_on(hub: Hub, tmp_path: Path) -> None:
    hub.cut_after = 0
    with pytest.raises(PullError, match=r"the connection to 127.0.0.1:\d+ is lost .* run the same command again"):
        pull("owner/Tiny", tmp_path, Told())
    hub.cut_after = None
    assert not (tmp_path / "Tiny").exists()
    assert not pull("owner/Tiny", tmp_path, Told()).already


@pytest.mark.parametrize(
    ("name", "share"),
    [*(pytest.param(A17B, share, marks=pytest.mark.long) for share in (0.0, 0.95)), (A17B, 0.4), ("tiny-hf", 0.6)],
)
def test_a_pull_that_was_stopped_goes_on_from_there(hub: Hub, tmp_path: Path, name: str, share: float) -> None:
    hub.directory = DATA / name
    hub.bytes_per_second = 4e6 if name == A17B else 3e7
    cancel = CancelToken()
    told = Told(share, cancel)
    with pytest.raises(PullCancelled, match="the same command goes on from there"):
        pull("owner/Tiny", tmp_path / "models", told, cancel=cancel)
    assert not (tmp_path / "models/Tiny").exists()
    state = read_state(tmp_path / "models/Tiny.pulling")
    assert state is not None and state.repository == "owner/Tiny"
    assert fetched_share(tmp_path / "models/Tiny.pulling", state) >= share - 0.01
    hub.bytes_per_second, half = None, half_here(tmp_path / "models/Tiny.pulling")
    hub.asked.clear()
    told = Told()
    pulled = pull("owner/Tiny", tmp_path / "models", told)
    planned = next(event for event in told if isinstance(event, PullPlanned))
    assert planned.fetched_bytes >= share * planned.total_bytes - 1
    assert pulled.fetched_bytes == planned.total_bytes - planned.fetched_bytes
    assert all(begin == half.get(name, 0) for name, begin in hub.asked)  # not a byte that was here came again
    assert is_as_packed(pulled, DATA / name)


def test_a_stopped_pull_goes_on_with_the_commit_that_it_began_with(hub: Hub, tmp_path: Path) -> None:
    cancel = CancelToken()
    with pytest.raises(PullCancelled):
        pull("owner/Tiny", tmp_path, Told(0.0, cancel), cancel=cancel)
    hub.commit = "f" * 40
    with pytest.raises(
        PullError, match=r"has no revision '0123456789ab' any more.* `flashmoe rm Tiny`, then pull again"
    ):
        pull("owner/Tiny", tmp_path, Told())
    under_way = r"at revision 0123456789ab is under way; finish it with `flashmoe pull owner/Tiny`.* `flashmoe rm Tiny`"
    with pytest.raises(PullError, match=under_way):
        pull("owner/Tiny", tmp_path, Told(), PullOptions(revision="main"))
    hub.commit = COMMIT
    assert pull("owner/Tiny", tmp_path, Told()).manifest.source["revision"] == COMMIT


def test_a_pull_begun_with_keep_keeps_the_files_though_it_is_gone_on_with_without(hub: Hub, tmp_path: Path) -> None:
    cancel = CancelToken()
    with pytest.raises(PullCancelled):
        pull("owner/Tiny", tmp_path, Told(0.0, cancel), PullOptions(keep=True), cancel)
    told = Told()
    pulled = pull("owner/Tiny", tmp_path, told)
    assert told.notices == [f"begun with --keep: the files as published are kept, in {tmp_path}/Tiny-source"]
    assert pulled.source == tmp_path / "Tiny-source"
    for path in (DATA / A17B).iterdir():
        assert (pulled.source / path.name).read_bytes() == path.read_bytes()


def test_a_pull_goes_on_in_the_bits_that_it_was_begun_with_and_refuses_others(small: Path, tmp_path: Path) -> None:
    cancel, place = CancelToken(), tmp_path / "place"
    with pytest.raises(PullCancelled):
        pull("owner/Tiny", tmp_path, Told(0.0, cancel), PullOptions(target=place, recipe=Recipe(3)), cancel)
    with pytest.raises(
        PullError, match=rf"in other bits is under way; .*--bits 3 --out {place}`, .* `flashmoe rm place`"
    ):
        pull("owner/Tiny", tmp_path, Told(), PullOptions(target=place, recipe=Recipe(2)))
    assert pull("owner/Tiny", tmp_path, Told(), PullOptions(target=place)).manifest.requantized is not None


def test_what_goes_on_with_a_stopped_pull_is_the_whole_command(hub: Hub, small: Path, tmp_path: Path) -> None:
    cancel = CancelToken()
    options = PullOptions("main", keep=True, target=tmp_path / "my model", recipe=Recipe(3, 2))
    with pytest.raises(PullCancelled):
        pull("owner/Tiny", tmp_path, Told(0.0, cancel), options, cancel)
    command = "flashmoe pull owner/Tiny --bits 3 --down-bits 2 --revision main --keep --out"
    with pytest.raises(ModelNotFound, match=rf"`{command} '{tmp_path}/my model'` goes on with it"):
        find_model("my model", tmp_path)
    hub.commit = "f" * 40  # main has moved on, and what has begun does not
    with pytest.raises(PullError, match="has no revision '0123456789ab"):
        pull("owner/Tiny", tmp_path, Told(), options)
    hub.commit = COMMIT
    assert pull("owner/Tiny", tmp_path, Told(), options).source == tmp_path / "my model-source"


def test_a_file_that_came_damaged_is_fetched_again_once(hub: Hub, tmp_path: Path) -> None:
    name = "model-00002-of-00004.safetensors"
    hub.damaged[name] = 1
    told = Told()
    pulled = pull("owner/Tiny", tmp_path / "models", told)
    assert told.notices == [f"{name} came damaged (its checksum is wrong); fetching it again"]
    assert is_as_packed(pulled, DATA / A17B)
    hub.damaged[name] = hub.damaged["tokenizer.json"] = 2
    with pytest.raises(PullError, match=r"tokenizer.json came damaged twice .* try again later"):
        pull("owner/Tiny", tmp_path / "others", Told())
    hub.damaged["tokenizer.json"] = 0
    with pytest.raises(PullError, match=f"{name} came damaged twice"):
        pull("owner/Tiny", tmp_path / "others", Told())
    assert not (tmp_path / "others/Tiny").exists()
    assert is_as_packed(pull("owner/Tiny", tmp_path / "others", Told()), DATA / A17B)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 8 MB."""
    if os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root can mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24M", "none", disk], capture_output=True).returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_disk_that_fills_up_stops_the_pull_and_it_goes_on_when_there_is_room(hub: Hub, small_disk: Path) -> None:
    free = shutil.disk_usage(small_disk).free
    filler = small_disk / "filler"

    def fill(event: PullEvent) -> None:
        if isinstance(event, PullPlanned):
            filler.write_bytes(bytes(free - 2_200_000))

    with pytest.raises(PackError, match=r"the disk is full: .* run the same command again"):
        pull("owner/Tiny", small_disk, fill)
    assert not (small_disk / "Tiny").exists()
    os.truncate(filler, filler.stat().st_size - 500_000)
    with pytest.raises(PackError, match=r"free, and owner/Tiny needs .* MB on the way \(3\.0 MB once packed\)"):
        pull("owner/Tiny", small_disk, Told())
    filler.unlink()
    told = Told()
    pulled = pull("owner/Tiny", small_disk, told)
    planned = next(event for event in told if isinstance(event, PullPlanned))
    assert pulled.directory == small_disk / "Tiny" and planned.fetched_bytes > 1_000_000
    assert pulled.fetched_bytes == planned.total_bytes - planned.fetched_bytes
