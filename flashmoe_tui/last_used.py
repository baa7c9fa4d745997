"""When each model was last loaded, by its directory: one small JSON file, of use to `flashmoe models` alone."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from engine.small_files import read_whole, write_whole
from flashmoe_tui import locations
from flashmoe_tui.one_at_a_time import changing


def record_use(directory: Path) -> None:
    """It was loaded now. Where that cannot be written, it is not known."""
    path = locations.last_used_file()
    with suppress(OSError, locations.StorageError), changing(path):
        used = {name: when.isoformat(timespec="seconds") for name, when in last_uses().items() if Path(name).is_dir()}
        used[str(directory)] = datetime.now(UTC).isoformat(timespec="seconds")
        write_whole(path, json.dumps(used, indent=1))


def last_uses() -> dict[str, datetime]:
    """By directory. Empty where nothing is known."""
    try:
        value = json.loads(read_whole(locations.last_used_file()))
        return {str(name): datetime.fromisoformat(when) for name, when in value.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}
