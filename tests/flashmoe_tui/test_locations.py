"""Where things are kept, and what happens when that place cannot be written."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from flashmoe_tui import locations
from flashmoe_tui.locations import StorageError, ensure_dir, writable_dir

VARIABLES = ("DATA", "CONFIG", "CACHE", "STATE")


@pytest.fixture
def roots(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in VARIABLES:
        monkeypatch.setenv(f"FLASHMOE_{name}_DIR", str(tmp_path / name.lower()))
    return tmp_path


def test_each_root_can_be_moved_and_looking_makes_nothing(roots: Path) -> None:
    expected = {
        locations.conversations_dir: "data/conversations",
        locations.models_dir: "data/models",
        locations.settings_file: "config/settings.toml",
        locations.log_file: "state/log/flashmoe.log",
        locations.history_file: "state/history.jsonl",
        locations.sources_file: "state/sources.json",
        locations.engine_state_dir: "state/engine",
        locations.search_index_file: "cache/search.sqlite3",
        locations.engine_cache_dir: "cache/engine",
    }
    for function, path in expected.items():
        assert function() == roots / path
    assert list(roots.iterdir()) == []


def test_without_a_choice_the_systems_own_places_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.setenv(f"FLASHMOE_{name}_DIR", "  ")  # empty is no choice
    monkeypatch.setenv("HOME", "/home/somebody")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for path in (locations.data_dir(), locations.config_dir(), locations.cache_dir(), locations.state_dir()):
        assert path.is_relative_to("/home/somebody")
        assert "flashmoe" in path.parts


def test_a_home_sign_is_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/somebody")
    monkeypatch.setenv("FLASHMOE_DATA_DIR", "~/flash")
    assert locations.models_dir() == Path("/home/somebody/flash/models")


def test_directories_are_made_for_their_owner_alone(tmp_path: Path) -> None:
    assert writable_dir(tmp_path / "a" / "b") == tmp_path / "a" / "b"
    for path in (tmp_path / "a", tmp_path / "a" / "b"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700
    ensure_dir(tmp_path / "a" / "b")  # again is no error


def test_what_cannot_be_made_is_one_line_with_the_path(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for path in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(StorageError) as refused:
            ensure_dir(path)
        assert str(path) in str(refused.value)
        assert "\n" not in str(refused.value)


def test_a_directory_that_refuses_files_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)  # the modes themselves mean nothing to root
    with pytest.raises(StorageError, match="cannot write to"):
        writable_dir(tmp_path)


def test_the_screens_side_never_imports_mlx_or_textual() -> None:
    modules = "conversations, conversations.search, conversations.export, settings, history, locations, local_backend"
    imports = "; ".join(f"import flashmoe_tui.{name.strip()}" for name in modules.split(","))
    code = f"import sys; {imports}; print([name for name in ('mlx', 'mlx.core', 'textual') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "[]\n"
