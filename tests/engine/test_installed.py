"""What is listed as a model is one, and a removal touches only what this program has made."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from engine import installed
from engine.elsewhere import note_place
from engine.errors import ModelNotFound, PackError, RemovalError
from engine.installed import InstalledModel, installed_models, plan_removal
from engine.models import find_model
from engine.packing.pack import pack
from engine.packing.pull_state import PullState, save_state
from engine.packing.requantize import Recipe
from engine.packing.writing import alone
from tests.engine.helpers import DATA, TINY


@pytest.fixture(scope="module")
def packed_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("packed") / "models--owner--Tiny/snapshots/abc"
    shutil.copytree(TINY, directory)
    return pack(directory, directory.parents[2] / "Tiny").directory


@pytest.fixture
def models(packed_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A models directory with one packed model, Tiny of owner/Tiny at abc, and an empty hub cache."""
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "hub"))
    shutil.copytree(packed_once, tmp_path / "models/Tiny")
    return tmp_path / "models"


def by_name(models: Path) -> dict[str, InstalledModel]:
    demo, *found = installed_models(models)
    assert (demo.name, demo.kind, demo.bits, demo.problem) == ("demo", "built-in", 4, None)
    return {model.name: model for model in found}


def interrupted(models: Path, name: str = "Half", share: float = 0.37) -> Path:
    pulling = models / f"{name}.pulling"
    (pulling / "source").mkdir(parents=True)
    (pulling / "source/model.safetensors.part").write_bytes(bytes(int(share * 1000)))
    save_state(pulling, PullState(f"owner/{name}", "abc", total_bytes=1000))
    return pulling


def test_models_are_listed_with_what_they_are_and_where_they_come_from(models: Path) -> None:
    shutil.copytree(DATA / "tiny-hf", models / "By hand")
    interrupted(models)
    (models / "Other.packing").mkdir()
    (models / "Other.packing/packing.json").write_text("{}")
    (models / "letters").mkdir()
    (models / "letters/a.txt").write_text("mine")
    (models / "notes.txt").write_text("mine")
    found = by_name(models)
    assert list(found) == ["By hand", "Half", "Other", "Tiny"]
    assert (found["Tiny"].kind, found["Tiny"].bits, found["Tiny"].repository, found["Tiny"].revision) == (
        "packed",
        4,
        "owner/Tiny",
        "abc",
    )
    assert found["Tiny"].nbytes == sum(path.stat().st_size for path in (models / "Tiny").rglob("*") if path.is_file())
    assert (found["By hand"].kind, found["By hand"].bits) == ("published", 32)
    assert (found["Half"].kind, found["Half"].share, found["Half"].repository) == ("interrupted", 0.37, "owner/Half")
    assert (found["Other"].kind, found["Other"].share) == ("interrupted", None)


def test_a_damaged_model_is_listed_with_its_problem(models: Path) -> None:
    os.truncate(models / "Tiny/experts/layer_00.bin", 10)
    assert "layer_00.bin has 10 bytes" in (by_name(models)["Tiny"].problem or "")
    assert plan_removal("Tiny", models).carry_out() == [] and not (models / "Tiny").exists()


def test_models_of_the_hub_cache_are_listed_if_this_engine_can_run_them(models: Path, tmp_path: Path) -> None:
    for repository, source in (("owner--Tiny", TINY), ("owner--Llama", None), ("owner--Cut", TINY)):
        snapshot = tmp_path / f"hub/models--{repository}/snapshots/0123abc"
        (snapshot.parents[1] / "refs").mkdir(parents=True)
        (snapshot.parents[1] / "refs/main").write_text("0123abc")
        (snapshot.parents[1] / "blobs").mkdir()
        shutil.copytree(source, snapshot) if source else snapshot.mkdir(parents=True)
        if not source:
            (snapshot / "config.json").write_text('{"model_type": "llama"}')
    (tmp_path / "hub/models--owner--Cut/snapshots/0123abc/model.safetensors").unlink()
    found = by_name(models)
    assert list(found) == ["Tiny", "owner/Cut", "owner/Tiny"]
    assert (found["owner/Tiny"].kind, found["owner/Tiny"].bits, found["owner/Tiny"].revision) == (
        "cached",
        4,
        "0123abc",
    )
    assert "model.safetensors" in (found["owner/Cut"].problem or "")
    with pytest.raises(RemovalError, match=r"in the Hugging Face cache.* `hf cache rm model/owner/Cut` does"):
        plan_removal("owner/Cut", models)
    with pytest.raises(ModelNotFound, match="no model 'owner/Other' is in"):
        plan_removal("owner/Other", models)


def test_fewer_bits_are_listed_as_such(models: Path) -> None:
    pack(TINY, models / "Tiny-2bit", recipe=Recipe(2))
    found = by_name(models)
    assert (found["Tiny-2bit"].bits, found["Tiny-2bit"].source_bits, found["Tiny-2bit"].source) == (2, 4, TINY.name)
    assert found["Tiny"].source_bits is None and found["Tiny"].shortcut is None
    assert found["Tiny-2bit"].shortcut == "2 of 4 bits"


def test_a_down_projection_of_its_own_bits_is_named(models: Path) -> None:
    for recipe in (Recipe(None, 3), Recipe(4, 3)):
        pack(DATA / "tiny-hf", models / recipe.name_of("Hf"), recipe=recipe)
    found = by_name(models)
    assert found["Hf-down3bit"].shortcut == "down 3 of 32 bits"
    assert found["Hf-4bit-down3bit"].shortcut == "4, down 3 of 32 bits"


def test_a_folder_that_may_not_be_looked_into_is_not_the_end_of_the_list(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(models / "Tiny", models / "Locked")
    listed = installed._disk_bytes

    def refused(folder: Path) -> int:
        if folder.name == "Locked":
            raise PermissionError(13, "Permission denied", str(folder))
        return listed(folder)

    monkeypatch.setattr(installed, "_disk_bytes", refused)
    found = by_name(models)
    assert list(found) == ["Locked", "Tiny"] and "Permission denied" in (found["Locked"].problem or "")


def test_no_models_directory_is_no_models(tmp_path: Path, models: Path) -> None:
    assert by_name(tmp_path / "none") == {}


# -- by name ----------------------------------------------------------------------------------------------------------


def test_a_model_is_found_by_its_name_and_by_its_repository(models: Path) -> None:
    for name in ("Tiny", "owner/Tiny", "Owner/tiny"):
        assert find_model(name, models) == models / "Tiny"
    interrupted(models)
    for name in ("Half", "owner/Half"):
        with pytest.raises(ModelNotFound, match=r"is only partly here \(37%\); `flashmoe pull owner/Half` goes on"):
            find_model(name, models)
    for name in ("None", "owner/None"):
        with pytest.raises(
            ModelNotFound, match=f"no model '{name}' is here; `flashmoe models` lists .* pull owner/name"
        ):
            find_model(name, models)


@pytest.fixture
def place(models: Path, tmp_path: Path) -> Path:
    """A place elsewhere with a packed model, Big, of the same repository."""
    shutil.copytree(models / "Tiny", tmp_path / "disk/Big")
    note_place(models, tmp_path / "disk/Big")
    return tmp_path / "disk"


def test_models_put_elsewhere_are_listed_and_found_by_name_until_they_are_gone(models: Path, place: Path) -> None:
    big = by_name(models)["Big"]
    assert (big.kind, big.elsewhere, big.directory, big.bits) == ("packed", True, place / "Big", 4)
    assert not by_name(models)["Tiny"].elsewhere
    assert find_model("Big", models) == place / "Big"
    shutil.rmtree(models / "Tiny")
    assert find_model("owner/Tiny", models) == place / "Big"
    interrupted(place, "Half")
    note_place(models, place / "Half")
    assert by_name(models)["Half"].elsewhere and by_name(models)["Half"].share == 0.37
    shutil.rmtree(place / "Big")
    assert list(by_name(models)) == ["Half"]
    note_place(models, place / "Other")
    shutil.copytree(TINY, place / "Big")  # another one's
    assert list(by_name(models)) == ["Half"] and str(place / "Big") not in (models / "elsewhere.json").read_text()


def test_of_several_of_a_name_those_elsewhere_are_named_by_their_place(models: Path, place: Path) -> None:
    (place / "two").mkdir()
    for target in (place / "Tiny", place / "two/Big"):
        shutil.copytree(models / "Tiny", target)
        note_place(models, target)
    names = {str(place / "Tiny"), str(place / "Big"), str(place / "two/Big")}
    assert set(by_name(models)) == {"Tiny", *names} and all(find_model(name, models) == Path(name) for name in names)
    assert find_model("Tiny", models) == models / "Tiny" and plan_removal("Tiny", models).directories == (
        models / "Tiny",
    )
    with pytest.raises(ModelNotFound, match=r"several models are called Big: .*; give the place of one"):
        find_model("Big", models)
    with pytest.raises(RemovalError, match=r"several are called Big: .*; name one of them by its place"):
        plan_removal("Big", models)
    plan_removal(str(place / "two/Big"), models).carry_out()
    assert not (place / "two").exists() or not list((place / "two").iterdir())
    assert find_model("Big", models) == place / "Big"


def test_a_model_called_as_the_built_in_one_goes_by_its_place(models: Path, place: Path) -> None:
    (models / "Tiny").rename(models / "demo")
    (place / "Big").rename(place / "demo")
    note_place(models, place / "demo")
    interrupted(place.parent / "models", "demo", share=0.5)
    names = {str(models / "demo"), str(place / "demo")}
    found = [model.name for model in installed_models(models)[1:]]
    assert set(found) == names and len(found) == 3  # the interrupted one will be at the first's place
    assert all(find_model(name, models) == Path(name) for name in names)
    with pytest.raises(RemovalError, match=f"goes by its place, .*{models / 'demo'}"):
        plan_removal("demo", models)
    plan_removal(str(models / "demo"), models).carry_out()
    assert [model.name for model in installed_models(models)] == ["demo", str(place / "demo")]


def test_a_list_of_places_that_is_damaged_or_cannot_be_written_is_none(models: Path, place: Path) -> None:
    for damaged in ("", "{", "3", '[3, "relative", "/a\\u0000b"]', "[" * 100_000):
        (models / "elsewhere.json").write_text(damaged)
        assert list(by_name(models)) == ["Tiny"]
    (models / "elsewhere.json").unlink()
    (models / "elsewhere.json").mkdir()
    note_place(models, place / "Big")
    assert list(by_name(models)) == ["Tiny"]


# -- removal ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Tiny", "owner/Tiny"])
def test_a_packed_model_is_removed_and_nothing_else(models: Path, name: str) -> None:
    shutil.copytree(models / "Tiny", models / "Tiny-2")
    removal = plan_removal("Tiny-2", models)
    assert removal.directories == (models / "Tiny-2",) and removal.nbytes > 2_900_000
    removal.carry_out()
    assert plan_removal(name, models).carry_out() == []
    assert list(models.iterdir()) == []


def test_what_a_person_put_into_it_is_left(models: Path) -> None:
    (models / "Tiny/letter.txt").write_text("mine")
    (models / "Tiny/experts/letter.txt").write_text("mine")
    assert plan_removal("Tiny", models).carry_out() == [models / "Tiny/experts", models / "Tiny/letter.txt"]
    assert sorted(path.name for path in (models / "Tiny").rglob("*")) == ["experts", "letter.txt", "letter.txt"]


def test_an_interrupted_pull_or_pack_is_removed_unless_it_is_running(models: Path) -> None:
    pulling = interrupted(models)
    with alone(pulling), pytest.raises(PackError, match="is being written by another flashmoe"):
        plan_removal("Half", models).carry_out()
    assert pulling.exists()
    plan_removal("owner/Half", models).carry_out()
    (models / "Half.packing").mkdir()
    (models / "Half.packing/packing.json").write_text("{}")
    plan_removal("Half", models).carry_out()
    assert [path.name for path in models.iterdir()] == ["Tiny"]


def test_of_what_lies_elsewhere_only_what_this_program_wrote_is_removed(models: Path, place: Path) -> None:
    half, kept = interrupted(place, "Half"), place / "Big-source"
    shutil.copytree(TINY, kept)
    save_state(kept, PullState("owner/Tiny", "abc"))
    for folder in (place / "Big", half, half / "source", kept):
        (folder / "letter.txt").write_text("mine")
    note_place(models, place / "Half")
    for name, left in (
        ("Big", [place / "Big/letter.txt"]),
        ("Half", [half / "letter.txt", half / "source"]),
        ("Big-source", [kept / "letter.txt"]),
    ):
        assert plan_removal(name, models).carry_out() == left
        with pytest.raises(ModelNotFound):
            plan_removal(name, models)
    assert {path.name for path in place.rglob("*") if path.is_file()} == {"letter.txt"}


def test_nothing_is_removed_of_what_cannot_be_removed_wholly(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.installed.os.access", lambda path, _: path != models)  # root may write anywhere
    with pytest.raises(RemovalError, match="models may not be written to; nothing is removed: make it writable"):
        plan_removal("Tiny", models).carry_out()
    assert by_name(models)["Tiny"].problem is None


def test_links_are_never_followed(models: Path, tmp_path: Path) -> None:
    outside = Path(shutil.move(models / "Tiny", tmp_path / "outside"))
    (models / "Tiny").symlink_to(outside)
    with pytest.raises(RemovalError, match=r"Tiny is a link to .*outside; nothing is removed"):
        plan_removal("Tiny", models)
    (models / "Tiny").unlink()
    shutil.copytree(outside, models / "Tiny")
    shutil.rmtree(models / "Tiny/experts")
    (models / "Tiny/experts").symlink_to(outside / "experts")
    (models / "Tiny/config.json").unlink()
    (models / "Tiny/config.json").symlink_to(outside / "config.json")
    assert plan_removal("Tiny", models).carry_out() == [models / "Tiny/experts"]
    assert (outside / "config.json").exists() and len(list((outside / "experts").iterdir())) == 8
    pulling = interrupted(models)
    (pulling / "source/link").symlink_to(outside)
    assert plan_removal("Half", models).carry_out() == [pulling / "source"]
    assert os.listdir(pulling / "source") == ["link"] and (outside / "flashmoe.json").exists()


def test_a_manifest_cannot_name_what_lies_outside(models: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    manifest = models / "Tiny/flashmoe.json"
    text = manifest.read_text()
    for name in ("../../letter.txt", str(tmp_path / "letter.txt")):
        manifest.write_text(text.replace('"tokenizer.json"', f'"{name}"'))
        plan_removal("Tiny", models).carry_out()
        assert (tmp_path / "letter.txt").read_text() == "mine"
        (models / "Tiny/flashmoe.json").write_text(text)
    manifest.write_text('{"files": 3}')
    with pytest.raises(RemovalError, match="does not say what it holds"):
        plan_removal("Tiny", models).carry_out()


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../models", "../outside", "/etc", "None", "nobody/None", "Tiny/experts"]
)
def test_what_is_no_model_of_ours_is_not_found(models: Path, name: str) -> None:
    shutil.copytree(models / "Tiny", models.parent / "outside")
    with pytest.raises(ModelNotFound, match="`flashmoe models` lists what is here"):
        plan_removal(name, models)


def test_a_model_that_was_moved_is_left_to_the_person(models: Path, place: Path) -> None:
    note_place(models, interrupted(place, "Half").with_name("Half"))
    for name in ("Big", "Half.pulling"):
        moved = (place / name).rename(place.parent / name)
        with pytest.raises(
            RemovalError, match=f"{moved} holds a model, and flashmoe has not put it there: it was moved"
        ):
            plan_removal(str(moved), models)
        assert moved.is_dir()


def test_what_others_have_made_stays(models: Path) -> None:
    shutil.copytree(TINY, models / "By hand")
    with pytest.raises(RemovalError, match="By hand was not made by flashmoe; nothing is removed"):
        plan_removal("By hand", models)
    with pytest.raises(RemovalError, match="the built-in model is part of the program"):
        plan_removal("demo", models)
