"""The log: tracebacks and warnings, in the file that `locations` names. Textual swallows what is printed."""

from __future__ import annotations

import logging

from flashmoe_tui import locations
from flashmoe_tui.locations import StorageError


def open_log() -> logging.Handler | None:
    """Send this program's log records to the log file. None where it cannot be written: the app goes on without."""
    path = locations.log_file()
    try:
        locations.ensure_dir(path.parent)
        handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    except (OSError, StorageError):
        return None
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    return handler


def close_log(handler: logging.Handler | None) -> None:
    """Undo `open_log`."""
    if handler is not None:
        logging.getLogger().removeHandler(handler)
        handler.close()
