"""Models that `--out` has put outside of the models directory. Their places are listed in a file beside the others, so
that they have names as those have: to be listed, loaded and removed by."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from engine.checkpoint.manifest import FILE_NAME, JOURNAL_NAME
from engine.packing.pull_state import KEPT, PULLING, STATE_NAME
from engine.packing.writing import PACKING
from engine.small_files import read_whole, write_whole

LIST_NAME = "elsewhere.json"
_ENDS = ("", KEPT, PULLING, PACKING)


def note_place(models_dir: Path, target: Path) -> None:
    """A model is made at `target`. Places at which nothing is left are forgotten. Where the list cannot be written, the
    place is not known."""
    target = target.absolute()
    if target.parent.resolve() == models_dir.resolve():
        return
    with suppress(OSError):
        models_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        places = {place for place in _places(models_dir) if _folders_at(place)} | {target}
        write_whole(models_dir / LIST_NAME, json.dumps(sorted(map(str, places)), indent=1))


def folders_elsewhere(models_dir: Path) -> list[Path]:
    """The models that were put elsewhere and are still there, and what is under way or was kept beside them."""
    return [folder for place in _places(models_dir) for folder in _folders_at(place)]


def is_ours(folder: Path) -> bool:
    """By the files that only this program writes."""
    return any((folder / name).is_file() for name in (FILE_NAME, JOURNAL_NAME, STATE_NAME))


def model_place(folder: Path) -> Path:
    """Where the model of a folder is, or will be once it is whole."""
    end = next((end for end in (PULLING, PACKING) if folder.name.endswith(end)), "")
    return folder.with_name(folder.name.removesuffix(end))


def _places(models_dir: Path) -> list[Path]:
    try:
        value = json.loads(read_whole(models_dir / LIST_NAME))
    except (OSError, ValueError, RecursionError):
        return []
    places = [Path(place) for place in value if isinstance(place, str)] if isinstance(value, list) else []
    return [place for place in places if place.is_absolute()]


def _folders_at(place: Path) -> list[Path]:
    """Nothing where it may not be looked into."""
    with suppress(OSError, ValueError):
        return [folder for end in _ENDS if is_ours(folder := place.with_name(place.name + end))]
    return []
