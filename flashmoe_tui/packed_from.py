"""Where the source of each packed model lies, for `flashmoe verify`. The manifest of a model goes where the model goes
and names no path of this machine, so that is noted here, by the hash of the manifest."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from engine.checkpoint.manifest import FILE_NAME, Manifest
from engine.packing.compare import find_source
from engine.packing.verify import hash_of
from engine.small_files import read_whole, write_whole
from flashmoe_tui import locations
from flashmoe_tui.one_at_a_time import changing


def record_source(packed: Path, source: Path) -> None:
    """`packed` was made of `source`. Where that cannot be written, it is not known."""
    path, mark = locations.sources_file(), hash_of(packed / FILE_NAME)
    if mark is None:
        return
    with suppress(OSError, locations.StorageError), changing(path):
        noted = {made: place for made, place in _noted().items() if Path(place).is_dir()}
        noted[mark.sha256] = str(source)
        write_whole(path, json.dumps(noted, indent=1))


def source_of(packed: Path, manifest: Manifest) -> Path | None:
    """The source of a packed model, where it is still here."""
    mark = hash_of(packed / FILE_NAME)
    noted = Path(_noted().get(mark.sha256, "")) if mark is not None else Path()
    if noted.is_absolute() and (noted / "config.json").is_file():
        return noted
    return find_source(packed, manifest, locations.models_dir())


def _noted() -> dict[str, str]:
    try:
        value = json.loads(read_whole(locations.sources_file()))
        return {str(made): str(place) for made, place in value.items()}
    except (OSError, ValueError, AttributeError, RecursionError):
        return {}
