"""Which models are on this machine, what an interrupted pull has left, and the removal of what this program has made.

Reads headers and manifests, no weights.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import Any, Literal

import engine.demo as demo
from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.layout import layer_experts
from engine.checkpoint.manifest import FILE_NAME, JOURNAL_NAME, Manifest
from engine.config import ModelConfig, read_json
from engine.elsewhere import folders_elsewhere, is_ours, model_place
from engine.endpoint import check_endpoint
from engine.errors import EngineError, ModelNotFound, PullError, RemovalError, UnsupportedModel
from engine.packing.pull_state import HEADERS_NAME, PULLING, STATE_NAME, fetched_share, read_state, same_command
from engine.packing.writing import PACKING, alone

Kind = Literal["built-in", "packed", "published", "cached", "interrupted"]


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """One model. name: what `--model` takes (an interrupted one has none yet, and goes by the name it will have).

    kind: part of the program; packed by it; as it was published; so in the Hugging Face cache; or a pull or pack that
    was interrupted. bits: of the routed experts; down_bits: of their down projection, where it has its own;
    source_bits: what they had before they were packed in fewer, a shortcut. source: the directory that one without a
    repository was packed from. share: how much of a pull is here, 0 to 1. resume: the command that goes on with it.
    problem: why it cannot be used. elsewhere: --out has put it outside of the models directory.
    """

    name: str
    kind: Kind
    directory: Path
    nbytes: int
    bits: int | None = None
    source_bits: int | None = None
    source: str | None = None
    repository: str | None = None
    revision: str | None = None
    share: float | None = None
    resume: str | None = None
    problem: str | None = None
    down_bits: int | None = None
    elsewhere: bool = False

    @property
    def shortcut(self) -> str | None:
        """How many bits of how many it has; None where it is as published."""
        if self.source_bits is None:
            return None
        parts = [str(self.bits)] if self.bits != self.source_bits else []
        if self.down_bits is not None:
            parts.append(f"down {self.down_bits}")
        return f"{', '.join(parts) or self.bits} of {self.source_bits} bits"


def installed_models(models_dir: Path) -> list[InstalledModel]:
    """The built-in one, those in `models_dir` by name, those that were put elsewhere, and those that the Hugging Face
    cache holds and this engine can run. By their place go those elsewhere of which another one has the name, and any
    other one called as the built-in model is."""
    built_in = InstalledModel("demo", "built-in", demo.MODEL_DIR, _disk_bytes(demo.MODEL_DIR))
    own = [model for folder in _own_folders(models_dir) for model in _readable(folder)]
    here = [_by_place(model) if model.name == built_in.name else model for model in own]
    others = folders_elsewhere(models_dir)
    places = {model_place(folder) for folder in others}
    names = Counter([built_in.name, *(place.name for place in places), *{model.name for model in here}])
    for folder in others:
        for model in _readable(folder):
            here.append(replace(model if names[model.name] == 1 else _by_place(model), elsewhere=True))
    return [_published(demo.MODEL_DIR, built_in), *here, *_in_hub_cache()]


def _by_place(model: InstalledModel) -> InstalledModel:
    return replace(model, name=str(model_place(model.directory)))


def _own_folders(models_dir: Path) -> list[Path]:
    try:
        return sorted(path for path in models_dir.iterdir() if path.is_dir() and not path.name.startswith("."))
    except OSError:
        return []


def _readable(folder: Path) -> Iterator[InstalledModel]:
    """What is in it. One that may not be entered, or that goes while it is looked at, is not the end of the list."""
    try:
        yield from _in_folder(folder)
    except FileNotFoundError:
        pass
    except OSError as error:
        yield InstalledModel(folder.name, "published", folder, 0, problem=f"{folder}: {error.strerror or error}")


def _in_folder(folder: Path) -> Iterator[InstalledModel]:
    state = read_state(folder)
    if folder.name.endswith(PULLING) and state is not None:
        yield InstalledModel(
            folder.name.removesuffix(PULLING),
            "interrupted",
            folder,
            _disk_bytes(folder),
            repository=state.repository,
            revision=state.revision,
            share=fetched_share(folder, state),
            resume=same_command(folder, state),
        )
    elif folder.name.endswith(PACKING) and (folder / JOURNAL_NAME).is_file():
        yield InstalledModel(folder.name.removesuffix(PACKING), "interrupted", folder, _disk_bytes(folder))
    elif (folder / FILE_NAME).is_file():
        yield _packed(folder)
    elif (folder / "config.json").is_file():
        model = _published(folder, InstalledModel(folder.name, "published", folder, _disk_bytes(folder)))
        yield model if state is None else replace(model, repository=state.repository, revision=state.revision)


def _packed(folder: Path) -> InstalledModel:
    model = InstalledModel(folder.name, "packed", folder, _disk_bytes(folder))
    try:
        manifest = Manifest.from_directory(folder)
        assert manifest is not None, "the caller has seen it"
        first = layer_experts(CheckpointIndex.from_directory(folder), ModelConfig.from_directory(folder), 0).record
        bits, down = first.projections[0].bits, first.projections[-1].bits
        return replace(
            model,
            bits=bits,
            down_bits=down if down != bits else None,
            source_bits=manifest.requantized.source_bits if manifest.requantized is not None else None,
            source=_text(manifest.source, "directory"),
            repository=_text(manifest.source, "repository"),
            revision=_text(manifest.source, "revision"),
        )
    except EngineError as error:
        return replace(model, problem=str(error))


def _published(folder: Path, model: InstalledModel) -> InstalledModel:
    try:
        config, index = ModelConfig.from_directory(folder), CheckpointIndex.from_directory(folder)
        return replace(model, bits=layer_experts(index, config, 0).record.projections[0].bits)
    except EngineError as error:
        return replace(model, problem=str(error))


def _in_hub_cache() -> Iterator[InstalledModel]:
    """Of each repository in the cache the snapshot that its main branch was at, if it is a model of our kind."""
    try:
        check_endpoint()
    except PullError:  # the library cannot be imported; what asks the hub says so
        return
    from huggingface_hub import constants

    if not Path(constants.HF_HUB_CACHE).is_dir():
        return
    from huggingface_hub import scan_cache_dir  # with an HTTP client: a third of the time of `flashmoe models`

    try:
        repositories = scan_cache_dir(constants.HF_HUB_CACHE).repos
    except (OSError, ValueError):  # it may not be read, or it goes meanwhile: another program's
        return
    for repository in sorted(repositories, key=lambda found: str(found.repo_id)):
        revisions = sorted(repository.revisions, key=lambda found: ("main" in found.refs, found.last_modified))
        if repository.repo_type != "model" or not revisions:
            continue
        folder, nbytes = revisions[-1].snapshot_path, revisions[-1].size_on_disk
        try:
            ModelConfig.from_directory(folder)
        except (UnsupportedModel, ModelNotFound):
            continue  # another program's model
        except EngineError:
            pass  # said below
        model = InstalledModel(repository.repo_id, "cached", folder, nbytes, repository=repository.repo_id)
        yield _published(folder, replace(model, revision=revisions[-1].commit_hash))


# -- removal ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Removal:
    """What a removal will delete. nbytes: of all that lies in the directories."""

    name: str
    directories: tuple[Path, ...]
    nbytes: int

    def carry_out(self) -> list[Path]:
        """Delete it. Returns what was left, for it was not this program's. Raises RemovalError for what the system
        refuses, PackError while it is being written."""
        left: list[Path] = []
        for folder in {directory.parent for directory in self.directories}:
            if not os.access(folder, os.W_OK | os.X_OK):  # found out half way, it would leave a model without its files
                raise RemovalError(f"{folder} may not be written to; nothing is removed: make it writable")
        try:
            for directory in self.directories:
                if directory.name.endswith((PULLING, PACKING)):
                    with alone(directory):
                        left += _remove_unpacked(directory)
                elif (directory / FILE_NAME).is_file():
                    left += _remove_packed(directory)
                else:
                    left += _remove_unpacked(directory)
        except OSError as error:
            raise RemovalError(
                f"{error.filename or self.name}: {error.strerror or error}; not all is removed"
            ) from None
        return left


def plan_removal(name: str, models_dir: Path) -> Removal:
    """What `name` stands for among the models: its directory, and what an interrupted pull or pack of it has left. A
    model's place is a name too.

    Raises ModelNotFound, and RemovalError for what this program has not made.
    """
    if name == "demo":
        others = sorted({str(model_place(path)) for path in _folders(models_dir) if model_place(path).name == name})
        other = f"; another one called {name} goes by its place, {' or '.join(others)}" if others else ""
        raise RemovalError(f"the built-in model is part of the program; nothing is removed{other}")
    places = _places(name, models_dir)
    if not places:
        if any(model.repository == name for model in _in_hub_cache()):
            raise RemovalError(
                f"{name} is in the Hugging Face cache, where other programs look for it too; nothing is removed: "
                f"`hf cache rm model/{name}` does"
            )
        raise _not_found(name, models_dir)
    for path in places:
        if path.is_symlink():
            raise RemovalError(
                f"{path} is a link to {os.readlink(path)}; nothing is removed: take the link away yourself"
            )
        if not is_ours(path):
            raise RemovalError(f"{path} was not made by flashmoe; nothing is removed: take it away yourself")
    return Removal(name, tuple(places), sum(_disk_bytes(path) for path in places))


def _not_found(name: str, models_dir: Path) -> EngineError:
    with suppress(OSError, RuntimeError, ValueError):
        moved = Path(name).expanduser().absolute()
        if "/" in name and is_ours(moved):
            return RemovalError(
                f"{moved} holds a model, and flashmoe has not put it there: it was moved or copied; nothing is "
                "removed: take the directory away yourself, or move it back to where it was"
            )
    return ModelNotFound(f"no model {name!r} is in {models_dir}; `flashmoe models` lists what is here")


def _places(name: str, models_dir: Path) -> list[Path]:
    if "/" in name:
        folders = _folders(models_dir)
        models = [model for path in folders for model in _in_folder(path)]
        places = [model.directory for model in models if (model.repository or "").lower() == name.lower()]
        if len(places) > 1:
            named = [path.name if path.parent == models_dir else str(path) for path in places]
            raise RemovalError(f"several are of {name}: {', '.join(named)}; name one of them")
        with suppress(RuntimeError):  # ~nobody
            wanted = Path(name).expanduser().absolute()
            places = places or [folder for folder in folders if wanted in (folder.absolute(), model_place(folder))]
        return places
    if name in ("", ".", "..") or name != Path(name).name:
        return []
    here = [path for end in ("", PULLING, PACKING) if os.path.lexists(path := models_dir / (name + end))]
    others = [folder for folder in folders_elsewhere(models_dir) if model_place(folder).name == name]
    several = sorted({str(model_place(folder)) for folder in others})
    if len(several) > 1 and not here:
        raise RemovalError(f"several are called {name}: {', '.join(several)}; name one of them by its place")
    return here or others


def _folders(models_dir: Path) -> list[Path]:
    return [*_own_folders(models_dir), *folders_elsewhere(models_dir)]


def _remove_unpacked(directory: Path) -> list[Path]:
    """What a pull or a pack has left, or the files that a pull has kept: those that are called as theirs are, whose it
    is last; then the folders, if nothing else lies in them."""
    from engine.packing.pack import COPIED

    marks = (FILE_NAME, JOURNAL_NAME, STATE_NAME)
    ours = (*marks, HEADERS_NAME, *COPIED, "*.safetensors", "*.safetensors.index.json", "layer_*.bin")
    for folder, _, names in os.walk(directory, topdown=False):
        for name in sorted(names, key=lambda name: name in marks):
            if any(fnmatchcase(name.removesuffix(".part"), pattern) for pattern in ours):
                os.unlink(os.path.join(folder, name))
        if not os.listdir(folder):
            os.rmdir(folder)
    return sorted(directory.iterdir()) if directory.exists() else []


def _remove_packed(directory: Path) -> list[Path]:
    """The files that the manifest lists, and it last, so that an interrupted removal can be finished; then the folders,
    if nothing else lies in them."""
    try:
        listed = [PurePosixPath(name) for name in read_json(directory / FILE_NAME)["files"]]
    except (EngineError, KeyError, TypeError) as error:
        raise RemovalError(f"{directory} does not say what it holds ({error}); take it away yourself") from None
    for name in listed:
        inside = not name.is_absolute() and ".." not in name.parts
        if inside and not any((directory / parent).is_symlink() for parent in name.parents):
            (directory / name).unlink(missing_ok=True)  # of a link, the link
    (directory / FILE_NAME).unlink()
    for folder in (*{directory / name.parent for name in listed}, directory):
        if folder.is_dir() and not folder.is_symlink() and not any(folder.iterdir()):
            folder.rmdir()
    return sorted(directory.iterdir()) if directory.exists() else []


def _disk_bytes(folder: Path) -> int:
    """Of the files in it; of links, nothing."""
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            with suppress(FileNotFoundError):  # a pull that goes on meanwhile renames and removes
                total += os.lstat(os.path.join(parent, name)).st_size
    return total


def _text(source: Mapping[str, Any], key: str) -> str | None:
    return str(source[key]) if key in source else None


def partial_pull(name: str, models_dir: Path) -> tuple[str, float] | None:
    """The command that goes on with the interrupted pull of a model, and how much of it is here, 0 to 1."""
    for folder in _folders(models_dir):
        state = read_state(folder) if folder.name.endswith(PULLING) else None
        if state is not None and name.lower() in (state.repository.lower(), folder.name.removesuffix(PULLING).lower()):
            return same_command(folder, state), fetched_share(folder, state)
    return None
