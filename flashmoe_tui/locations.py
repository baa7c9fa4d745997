"""Where everything lives: every path from platformdirs, each root overridable by one environment variable.

Asking for a path creates nothing. A directory is made on first use by `ensure_dir`, readable by its owner alone, and
where that fails the caller gets one line to show and goes on without saving.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

APP_NAME = "flashmoe"


class StorageError(Exception):
    """Something could not be kept on, or read from, the disk. `str(error)` is one line: what, where, what to do."""


def data_dir() -> Path:
    """What must not be lost: conversations and models. FLASHMOE_DATA_DIR overrides it."""
    return _root("FLASHMOE_DATA_DIR", platformdirs.user_data_path(APP_NAME, appauthor=False))


def config_dir() -> Path:
    """What a person may edit by hand. FLASHMOE_CONFIG_DIR overrides it."""
    return _root("FLASHMOE_CONFIG_DIR", platformdirs.user_config_path(APP_NAME, appauthor=False))


def cache_dir() -> Path:
    """What can be made again: the search index, measurements. FLASHMOE_CACHE_DIR overrides it."""
    return _root("FLASHMOE_CACHE_DIR", platformdirs.user_cache_path(APP_NAME, appauthor=False))


def state_dir() -> Path:
    """What is nice to have next time: the log, prompts, kept model state. FLASHMOE_STATE_DIR overrides it."""
    return _root("FLASHMOE_STATE_DIR", platformdirs.user_state_path(APP_NAME, appauthor=False))


def conversations_dir() -> Path:
    """One JSONL file a conversation."""
    return data_dir() / "conversations"


def models_dir() -> Path:
    """Where model names are looked up, and where downloads and packed models go."""
    return data_dir() / "models"


def settings_file() -> Path:
    """The person's settings, in TOML."""
    return config_dir() / "settings.toml"


def log_file() -> Path:
    """Tracebacks and everything that native libraries print."""
    return state_dir() / "log" / "flashmoe.log"


def history_file() -> Path:
    """The prompts that were sent, for Up and Down in the composer."""
    return state_dir() / "history.jsonl"


def last_used_file() -> Path:
    """When each model was last loaded."""
    return state_dir() / "last-used.json"


def sources_file() -> Path:
    """Where the source of each packed model lies."""
    return state_dir() / "sources.json"


def search_index_file() -> Path:
    """The disposable full-text index over the conversations."""
    return cache_dir() / "search.sqlite3"


def engine_state_dir() -> Path:
    """Where the engine may keep model state between runs (it is told; it never looks)."""
    return state_dir() / "engine"


def engine_cache_dir() -> Path:
    """Where the engine may keep measurements and compiled kernels."""
    return cache_dir() / "engine"


def ensure_dir(path: Path) -> Path:
    """`path`, made with mode 0700 (its missing parents too) if it was not there. Raises StorageError."""
    missing = [folder for folder in (path, *path.parents) if not folder.exists()]
    try:
        for folder in reversed(missing):
            folder.mkdir(mode=0o700, exist_ok=True)
        if not path.is_dir():
            raise NotADirectoryError(20, "it is not a directory")
    except OSError as error:
        raise StorageError(
            f"cannot make the directory {path} ({error.strerror or error}), so nothing is saved there: make it "
            "writable, or choose another place (FLASHMOE_DATA_DIR, _CONFIG_DIR, _CACHE_DIR, _STATE_DIR)"
        ) from error
    return path


def writable_dir(path: Path) -> Path:
    """`ensure_dir`, and a check that files can be made in it. Raises StorageError."""
    ensure_dir(path)
    if not os.access(path, os.W_OK | os.X_OK):
        raise StorageError(f"cannot write to {path}, so nothing is saved there: make it writable (chmod u+rwx {path})")
    return path


def _root(variable: str, default: Path) -> Path:
    chosen = os.environ.get(variable, "").strip()
    try:
        return Path(chosen).expanduser() if chosen else default
    except RuntimeError as error:  # the home directory of an unknown user
        raise StorageError(f"{variable} is {chosen!r}: {error}") from None
