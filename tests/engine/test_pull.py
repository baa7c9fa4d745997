"""A pulled model is the repository's, bit for bit; what interrupts a pull costs no byte that had come; and what cannot
be pulled is one clear line. The client is the real huggingface_hub, the hub a server of this test."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import huggingface_hub.constants
import numpy as np
import pytest
from huggingface_hub import try_to_load_from_cache

from engine.errors import (
    CheckpointError,
    EngineError,
    ModelNotFound,
    PackError,
    PullCancelled,
    PullError,
    RemovalError,
    UnsupportedModel,
)
from engine.installed import plan_removal
from engine.models import find_model
from engine.packing import hub as hub_room
from engine.packing.download import Pulled, PullOptions, pull
from engine.packing.pack import pack
from engine.packing.pull_events import PullEvent, PullNotice, PullPlanned, PullProgress
from engine.packing.pull_state import fetched_share, read_state
from engine.packing.requantize import Recipe
from engine.packing.verify import verify
from engine.packing.writing import alone
from engine.request import CancelToken
from tests.engine.conftest import Load
from tests.engine.helpers import DATA, NAMES
from tests.hubs import ask
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
        ask(monkeypatch, served.url)
        yield served


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


def is_as_packed(pulled: Pulled, source: Path, root: Path) -> bool:
    """Whether every file of it is what `flashmoe pack` makes of the source."""
    packed = pack(source, root / "packed-by-hand").manifest
    return verify(pulled.directory) == replace(packed, name=pulled.manifest.name, source=pulled.manifest.source)


# -- the same model ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_a_pulled_model_has_the_logits_of_the_repository_bit_for_bit(
    hub: Hub, load: Load, tmp_path: Path, name: str
) -> None:
    hub.directory = DATA / name
    told = Told()
    pulled = pull("owner/Tiny", tmp_path / "models", told)
    assert pulled.directory == tmp_path / "models/Tiny" and not pulled.already
    assert pulled.manifest.source == {"repository": "owner/Tiny", "revision": COMMIT}
    assert is_as_packed(pulled, DATA / name, tmp_path)
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
    assert is_as_packed(pulled, DATA / A17B, tmp_path) and not (tmp_path / "Tiny.pulling").exists()


def test_a_model_is_pulled_in_fewer_bits_as_it_would_be_packed(hub: Hub, tmp_path: Path) -> None:
    pulled = pull("owner/Tiny", tmp_path, Told(), PullOptions(recipe=Recipe(2)))
    assert pulled.directory == tmp_path / "Tiny-2bit" and pulled.manifest.name == "Tiny-2bit"
    packed = pack(DATA / A17B, tmp_path / "by-hand", recipe=Recipe(2)).manifest
    assert verify(pulled.directory) == replace(packed, name="Tiny-2bit", source=pulled.manifest.source)
    assert packed.requantized is not None and len(packed.requantized.losses) == 8
    assert find_model("owner/Tiny", tmp_path) == tmp_path / "Tiny-2bit"
    pull("owner/Tiny", tmp_path, Told())
    assert find_model("owner/Tiny", tmp_path) == tmp_path / "Tiny"
    with pytest.raises(RemovalError, match="several are of owner/Tiny: Tiny, Tiny-2bit; name one of them"):
        plan_removal("owner/Tiny", tmp_path)


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
    assert is_as_packed(pulled, DATA / A17B, tmp_path)
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
    assert is_as_packed(pulled, DATA / A17B, tmp_path)
    assert hub.weights_served() == hub.weights_bytes() == pulled.fetched_bytes - small_bytes(hub)


def small_bytes(hub: Hub) -> int:
    return sum(nbytes for name, nbytes in hub.served.items() if not name.endswith(".safetensors"))


def test_a_hub_that_knows_no_ranges_begins_the_file_again(hub: Hub, tmp_path: Path) -> None:
    hub.ranges, hub.cut_after, hub.cuts_left = False, 300_000, 3
    assert is_as_packed(pull("owner/Tiny", tmp_path / "models", Told()), DATA / A17B, tmp_path)


def test_a_connection_that_stays_cut_is_an_error_and_the_next_pull_goes_on(hub: Hub, tmp_path: Path) -> None:
    hub.cut_after = 0
    with pytest.raises(PullError, match=r"the connection to 127.0.0.1:\d+ is lost .* run the same command again"):
        pull("owner/Tiny", tmp_path, Told())
    hub.cut_after = None
    assert not (tmp_path / "Tiny").exists()
    assert not pull("owner/Tiny", tmp_path, Told()).already


@pytest.mark.parametrize(("name", "share"), [(A17B, 0.0), (A17B, 0.4), (A17B, 0.95), ("tiny-hf", 0.6)])
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
    assert is_as_packed(pulled, DATA / name, tmp_path)


def test_a_stopped_pull_goes_on_with_the_commit_that_it_began_with(hub: Hub, tmp_path: Path) -> None:
    cancel = CancelToken()
    with pytest.raises(PullCancelled):
        pull("owner/Tiny", tmp_path, Told(0.0, cancel), cancel=cancel)
    hub.commit = "f" * 40
    with pytest.raises(PullError, match=r"has no revision '0123456789ab"):
        pull("owner/Tiny", tmp_path, Told())
    under_way = r"at revision 0123456789ab is under way; finish it with `flashmoe pull owner/Tiny`.* `flashmoe rm Tiny`"
    with pytest.raises(PullError, match=under_way):
        pull("owner/Tiny", tmp_path, Told(), PullOptions(revision="main"))
    hub.commit = COMMIT
    assert pull("owner/Tiny", tmp_path, Told()).manifest.source["revision"] == COMMIT


def test_what_goes_on_with_a_stopped_pull_is_the_whole_command(hub: Hub, tmp_path: Path) -> None:
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
    assert is_as_packed(pulled, DATA / A17B, tmp_path)
    hub.damaged[name] = hub.damaged["tokenizer.json"] = 2
    with pytest.raises(PullError, match=r"tokenizer.json came damaged twice .* try again later"):
        pull("owner/Tiny", tmp_path / "others", Told())
    hub.damaged["tokenizer.json"] = 0
    with pytest.raises(PullError, match=f"{name} came damaged twice"):
        pull("owner/Tiny", tmp_path / "others", Told())
    assert not (tmp_path / "others/Tiny").exists()
    assert is_as_packed(pull("owner/Tiny", tmp_path / "others", Told()), DATA / A17B, tmp_path / "b")


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


# -- what cannot be pulled --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "code", "says"),
    [
        (404, "RepoNotFound", r"there is no repository owner/Tiny at 127.*check its spelling or.*`hf auth login`"),
        (401, "RepoNotFound", r"there is no repository owner/Tiny.*log in with `hf auth login` or set HF_TOKEN"),
        (401, "", r"refuses access to owner/Tiny \(401\); log in with `hf auth login` or set HF_TOKEN"),
        (403, "GatedRepo", r"owner/Tiny is gated: accept its terms at http.*/owner/Tiny, then log in"),
        (403, "", r"refuses access to owner/Tiny \(403\); log in with `hf auth login` or set HF_TOKEN"),
        (500, "", r"^127.*answered 500; a fault of the hub, not of this machine: run the same command again later"),
        (429, "", r"^127.*answered 429; too many requests from here: wait some minutes, then run the same command"),
        (418, "", r"answered 418 for owner/Tiny; try again later"),
    ],
)
def test_what_the_hub_refuses_is_one_line_and_leaves_nothing(
    hub: Hub, tmp_path: Path, status: int, code: str, says: str
) -> None:
    hub.status = (status, code)
    with pytest.raises(PullError, match=says) as refused:
        pull("owner/Tiny", tmp_path / "models", Told())
    assert "\n" not in str(refused.value)
    assert not list((tmp_path / "models").iterdir())


@pytest.mark.parametrize("repository", ["Tiny", "owner/", "a/b/c", "../Tiny", "owner/..", "owner/Ti ny", "http://x/y"])
def test_what_is_no_name_of_a_repository_says_how_one_is_written(hub: Hub, tmp_path: Path, repository: str) -> None:
    with pytest.raises(PullError, match="is no repository; write it as owner/name"):
        pull(repository, tmp_path / "models", Told())
    assert not (tmp_path / "models").exists() or not list((tmp_path / "models").iterdir())


def test_a_name_that_plan_knows_leads_to_its_repository(hub: Hub, tmp_path: Path) -> None:
    with pytest.raises(PullError, match=r"`flashmoe pull mlx-community/Qwen3.5-397B-A17B-4bit` fetches that model"):
        pull("397B-A17B", tmp_path / "models", Told())


def test_no_network_and_an_unknown_revision(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PullError, match="owner/Tiny has no revision 'v9'; look at http"):
        pull("owner/Tiny", tmp_path / "models", Told(), PullOptions(revision="v9"))
    ask(monkeypatch, "http://127.0.0.1:9")
    with pytest.raises(PullError, match=r"cannot reach 127.0.0.1:9 \(.*refused.*\); check the network"):
        pull("owner/Tiny", tmp_path / "models", Told())
    ask(monkeypatch, "huggingface.co")
    with pytest.raises(
        PullError, match=r"HF_ENDPOINT is 'huggingface.co', no address of a hub; write it like https://"
    ):
        pull("owner/Tiny", tmp_path / "models", Told())


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda path: (path / "config.json").unlink(), "holds no config.json"),
        (
            lambda path: (path / "config.json").write_text('{"model_type": "llama"}'),
            "owner/Tiny/config.json .* 'llama'",
        ),
        (lambda path: (path / "config.json").write_text("{"), "config.json cannot be read as JSON"),
        (lambda path: (path / "model-00003-of-00004.safetensors").unlink(), "lacks model-00003-of-00004.safetensors"),
        (lambda path: (path / "model-00003-of-00004.safetensors").write_bytes(b"x" * 100), "is no safetensors file"),
        (lambda path: without_a_tensor(path), r"tensor layers.3.mlp.switch_mlp.down_proj.weight is missing"),
        (lambda path: (path / "model.safetensors.index.json").write_text('{"weight_map": 3}'), "no usable weight_map"),
        (
            lambda path: (path / "model.safetensors.index.json").write_text('{"weight_map": {"a": "../secret"}}'),
            "lacks ../secret",
        ),
    ],
)
def test_what_is_no_model_for_this_engine_is_said_before_its_weights_are_fetched(
    hub: Hub, tmp_path: Path, change: object, says: str
) -> None:
    hub.directory = Path(shutil.copytree(DATA / A17B, tmp_path / "repository"))
    assert callable(change)
    change(hub.directory)
    with pytest.raises((UnsupportedModel, CheckpointError), match=says) as refused:
        pull("owner/Tiny", tmp_path / "models", Told())
    assert "\n" not in str(refused.value) and hub.weights_served() == 0
    assert not list((tmp_path / "models").iterdir())  # nothing that would be listed as interrupted


def test_what_is_refused_leaves_nothing_that_cannot_go_on(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing_is_left() -> bool:
        return not list((tmp_path / "models").iterdir())

    with pytest.raises(
        PackError, match=r"owner/Tiny has experts of 4 bits already; ask for fewer, or leave out --bits$"
    ):
        pull("owner/Tiny", tmp_path / "models", Told(), PullOptions(recipe=Recipe(4)))
    assert nothing_is_left()
    usage = shutil.disk_usage(tmp_path)
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1_000_000))
        with pytest.raises(PackError, match="free, and owner/Tiny needs"):
            pull("owner/Tiny", tmp_path / "models", Told(), PullOptions(target=tmp_path / "models/other"))
        assert nothing_is_left()
        with pytest.raises(PackError, match="free, and packing needs"):
            pack(DATA / A17B, tmp_path / "models/Packed")
        assert nothing_is_left()
    cancel, hub.bytes_per_second = CancelToken(), 4e6  # slow enough to be stopped on the way
    with pytest.raises(PullCancelled):
        pull("owner/Tiny", tmp_path / "models", Told(0.3, cancel), cancel=cancel)
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1_000_000))
        with pytest.raises(PackError, match="free, and owner/Tiny needs"):
            pull("owner/Tiny", tmp_path / "models", Told())
    told, hub.bytes_per_second = Told(), None
    pull("owner/Tiny", tmp_path / "models", told)
    planned = next(event for event in told if isinstance(event, PullPlanned))
    assert planned.fetched_bytes > 0.25 * planned.total_bytes  # what had come was kept


def without_a_tensor(path: Path) -> None:
    """Spell one tensor's name otherwise, in the header and in the index."""
    for file in [path / "model.safetensors.index.json", *path.glob("*.safetensors")]:
        wrong, right = b"layers.3.mlp.switch_mlp.down_prox.weight", b"layers.3.mlp.switch_mlp.down_proj.weight"
        file.write_bytes(file.read_bytes().replace(right, wrong))


def test_what_is_in_the_way_is_left_alone(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "Tiny").mkdir()
    (tmp_path / "Tiny/letter.txt").write_text("mine")
    with pytest.raises(PackError, match="Tiny exists already"):
        pull("owner/Tiny", tmp_path, Told())
    elsewhere = PullOptions(target=tmp_path / "elsewhere")
    (tmp_path / "elsewhere.pulling").mkdir()
    (tmp_path / "elsewhere.pulling/letter.txt").write_text("mine")
    with pytest.raises(PackError, match=r"elsewhere\.pulling is in the way, and not of a pull"):
        pull("owner/Tiny", tmp_path, Told(), elsewhere)
    (tmp_path / "elsewhere.pulling/letter.txt").unlink()
    with alone(tmp_path / "elsewhere.pulling"), pytest.raises(PackError, match="written by another flashmoe"):
        pull("owner/Tiny", tmp_path, Told(), elsewhere)
    assert pull("owner/Tiny", tmp_path, Told(), elsewhere).directory == tmp_path / "elsewhere"
    hub.repository = "other/elsewhere"
    with pytest.raises(PackError, match="elsewhere exists already"):
        pull("other/elsewhere", tmp_path, Told())
    with pytest.raises(PullError, match=r"is here at revision 0123456789ab; remove it first"):
        pull("owner/Tiny", tmp_path, Told(), replace(elsewhere, revision="v2"))
    assert (tmp_path / "Tiny/letter.txt").read_text() == "mine"


def test_a_download_of_another_repository_of_that_name_is_not_mixed_up(hub: Hub, tmp_path: Path) -> None:
    cancel = CancelToken()
    with pytest.raises(PullCancelled):
        pull("owner/Tiny", tmp_path, Told(0.0, cancel), cancel=cancel)
    hub.repository = "other/Tiny"
    with pytest.raises(PullError, match=r"Tiny.pulling is a download of owner/Tiny; finish that, remove it"):
        pull("other/Tiny", tmp_path, Told())


def test_a_place_that_cannot_be_written_to_is_one_line(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "models").write_text("a file")
    with pytest.raises(EngineError, match=r"models.*; the download stopped") as refused:
        pull("owner/Tiny", tmp_path / "models", Told())
    assert "\n" not in str(refused.value)
    if os.geteuid() == 0:
        return
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(EngineError, match="Permission denied; the download stopped; make it writable, or choose"):
        pull("owner/Tiny", tmp_path / "locked", Told())


def test_a_state_that_cannot_be_read_is_not_taken_for_ours(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "Tiny.pulling").mkdir()
    (tmp_path / "Tiny.pulling/pull.json").write_text(json.dumps({"repository": "owner/Tiny"}))
    with pytest.raises(PackError, match="is in the way, and not of a pull"):
        pull("owner/Tiny", tmp_path, Told())
