"""What cannot be pulled is one clear line, said before much was fetched, and leaves nothing that is in the way."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import CheckpointError, EngineError, PackError, PullCancelled, PullError, UnsupportedModel
from engine.packing.download import pull
from engine.packing.pack import pack
from engine.packing.pull_begin import PullOptions
from engine.packing.pull_events import PullPlanned
from engine.packing.requantize import Recipe
from engine.packing.writing import alone
from engine.remote_subject import remote_subject
from engine.request import CancelToken
from tests.engine.helpers import DATA
from tests.engine.test_pull import A17B, Told, hub, small
from tests.hub_endpoint import point_at
from tools.bench.hub_server import COMMIT, Hub

__all__ = ["hub", "small"]


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


@pytest.mark.long
def test_a_hub_that_is_busy_is_asked_again_when_it_wants_to_be(hub: Hub, tmp_path: Path) -> None:
    answers: Iterator[tuple[int, bytes, dict[str, str]]] = iter([(503, b"", {})])
    hub.instead = lambda _path, _range: next(answers, None)  # huggingface_hub may ask again by itself, without a word
    assert not pull("owner/Tiny", tmp_path / "first", Told()).already
    answers = iter([(503, b"", {}), (429, b"", {"Retry-After": "1"})])
    hub.instead = lambda path, _range: next(answers, None) if path.endswith("/config.json") else None
    told, began = Told(), time.monotonic()
    assert not pull("owner/Tiny", tmp_path / "second", told).already
    assert [notice.partition(" answered ")[2] for notice in told.notices] == ["429; trying again in 1 s"]
    assert time.monotonic() - began >= 1
    answers = iter([(429, b"", {"RateLimit": '"api";r=0;t=55'})])
    hub.instead = lambda _path, _range: next(answers, None)
    with pytest.raises(PullError, match=r"answered 429; too many requests from here: wait 55 s, then run the same"):
        pull("owner/Tiny", tmp_path / "other", Told())


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
    point_at(monkeypatch, "http://127.0.0.1:9")
    with pytest.raises(PullError, match=r"cannot reach 127.0.0.1:9 \(.*refused.*\); check the network"):
        pull("owner/Tiny", tmp_path / "models", Told())
    point_at(monkeypatch, "huggingface.co")
    with pytest.raises(
        PullError, match=r"HF_ENDPOINT is 'huggingface.co', no address of a hub; write it like https://"
    ):
        pull("owner/Tiny", tmp_path / "models", Told())


@pytest.mark.parametrize(
    ("status", "body"), [(200, b"<html>Log in</html>"), (200, b"{}"), (200, b"null"), (200, b"[3]"), (302, b"")]
)
def test_what_answers_and_is_no_hub_is_called_that(hub: Hub, tmp_path: Path, status: int, body: bytes) -> None:
    hub.instead = lambda _path, _range: (status, body, {})
    with pytest.raises(PullError, match=r"^what answers at 127.* is no hub; .* a login in a browser.* HF_ENDPOINT"):
        pull("owner/Tiny", tmp_path / "models", Told())
    assert not list((tmp_path / "models").iterdir())


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
    with pytest.raises((UnsupportedModel, CheckpointError), match=says):  # as when it is only judged
        remote_subject("owner/Tiny")


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
    assert (tmp_path / "Tiny/letter.txt").read_text() == "mine"


def test_a_model_in_other_bits_does_not_pass_for_the_one_that_is_asked_for(small: Path, tmp_path: Path) -> None:
    place, published = tmp_path / "place", tmp_path / "Tiny"
    for recipe in (Recipe(3, 2), Recipe(None, 3)):
        target = place.with_name(f"place-{recipe.bits}")
        assert not pull("owner/Tiny", tmp_path, Told(), PullOptions(target=target, recipe=recipe)).already
        assert pull("owner/Tiny", tmp_path, Told(), PullOptions(target=target, recipe=recipe)).already
        with pytest.raises(PullError, match=r"place-.* holds owner/Tiny in other bits; remove it first \(`flashmoe rm"):
            pull("owner/Tiny", tmp_path, Told(), PullOptions(target=target, recipe=Recipe(3)))
        with pytest.raises(
            PullError, match=r"in fewer bits than published; remove it first .* another place with --out"
        ):
            pull("owner/Tiny", tmp_path, Told(), PullOptions(target=target))
    pull("owner/Tiny", tmp_path, Told())
    with pytest.raises(PullError, match="Tiny holds owner/Tiny as published; remove it first"):
        pull("owner/Tiny", tmp_path, Told(), PullOptions(target=published, recipe=Recipe(3)))
    with pytest.raises(PullError, match="Tiny is here already, without the files as published; remove it first"):
        pull("owner/Tiny", tmp_path, Told(), PullOptions(keep=True))
    assert pull("owner/Tiny", tmp_path, Told()).already


def test_a_model_that_is_here_is_known_by_every_name_of_its_revision(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_main = PullOptions("main")
    assert not pull("owner/Tiny", tmp_path, Told(), by_main).already
    for name in ("main", "", "0123456", COMMIT):
        assert pull("owner/Tiny", tmp_path, Told(), PullOptions(name)).already
    with pytest.raises(PullError, match="has no revision '7654321'; write a commit in all its 40 digits, or look at"):
        pull("owner/Tiny", tmp_path, Told(), PullOptions("7654321"))
    hub.commit = "f" * 40
    with pytest.raises(PullError, match=r"here at revision 0123456789ab, and main is ffffffffffff; remove it first"):
        pull("owner/Tiny", tmp_path, Told(), by_main)
    monkeypatch.setattr("huggingface_hub.constants.is_offline_mode", lambda: True)
    assert pull("owner/Tiny", tmp_path, Told(), by_main).already
    with pytest.raises(PullError, match="the network is switched off"):
        pull("owner/Tiny", tmp_path, Told(), PullOptions("v2"))


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
