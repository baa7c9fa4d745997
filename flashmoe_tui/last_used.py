"""When each model was last loaded, by its directory: one small JSON file, of use to `flashmoe models` alone."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from flashmoe_tui import locations


def record_use(directory: Path) -> None:
    """It was loaded now. Where that cannot be written, it is not known."""
    path = locations.last_used_file()
    with suppress(OSError, locations.StorageError):
        locations.ensure_dir(path.parent)
        used = {name: when.isoformat(timespec="seconds") for name, when in last_uses().items() if Path(name).is_dir()}
        used[str(directory)] = datetime.now(UTC).isoformat(timespec="seconds")
        fresh = path.with_name(f"{path.name}.{os.getpid()}")
        fresh.write_text(json.dumps(used, indent=1), encoding="utf-8")
        os.replace(fresh, path)


def last_uses() -> dict[str, datetime]:
    """By directory. Empty where nothing is known."""
    try:
        value = json.loads(locations.last_used_file().read_text(encoding="utf-8"))
        return {str(name): datetime.fromisoformat(when) for name, when in value.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
