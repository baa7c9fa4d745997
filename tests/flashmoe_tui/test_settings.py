"""Settings and prompt history: kept, mended and never in the way."""

from __future__ import annotations

import errno
import os
import stat
import threading
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import InvalidRequest
from engine.small_files import write_whole
from flashmoe_tui.history import PromptHistory
from flashmoe_tui.locations import StorageError
from flashmoe_tui.settings import Settings, SettingsFile, to_toml

_NORD: dict[str, Any] = {"theme": "nord"}


def test_changes_are_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.toml"
    first = SettingsFile(path)
    assert first.settings == Settings()
    assert not path.exists()
    first.update(last_model='models/Qwen "x"\n', temperature=0.5, thinking=False, panel_medium="off", seed=2**60)
    again = SettingsFile(path)
    assert again.settings == first.settings
    assert again.notices == []
    assert (again.settings.thinking, again.settings.panel_mode("medium")) == (False, "off")
    assert again.settings.sampling().temperature == 0.5
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    again.update(temperature=None)
    assert SettingsFile(path).settings.temperature is None


def test_what_another_window_or_an_editor_saved_meanwhile_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    one, two = SettingsFile(path), SettingsFile(path)
    one.update(theme="nord")
    two.update(last_model="flint")
    assert (two.settings.theme, two.settings.last_model) == ("nord", "flint")


def test_two_windows_that_save_at_once_lose_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.toml"
    write, other = write_whole, threading.Thread(target=SettingsFile(path).update, kwargs=_NORD)

    def late(path: Path, text: str) -> None:
        if other.ident is None:
            other.start()
            other.join(0.2)  # it has to wait for this one, and would be done by now if it did not
        write(path, text)

    monkeypatch.setattr("flashmoe_tui.settings.write_whole", late)
    SettingsFile(path).update(last_model="flint")
    other.join()
    both = SettingsFile(path).settings
    assert (both.theme, both.last_model) == ("nord", "flint")


def test_a_file_that_cannot_be_read_is_not_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.toml"
    SettingsFile(path).update(**_NORD)

    def refuse(*_: Any, **__: Any) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied")

    with monkeypatch.context() as unreadable:
        unreadable.setattr(Path, "read_bytes", refuse)
        settings = SettingsFile(path)
        with pytest.raises(StorageError, match="Permission denied"):
            settings.update(tools=True)
        assert settings.settings.tools is True  # until the end
    settings.update(thinking=False)
    assert SettingsFile(path).settings == Settings(theme="nord", tools=True, thinking=False)


def test_unknown_keys_are_kept_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        'future = [1, 2.5, "x\\u0007", 2026-01-02]\nthinking = false\n'
        '[keys]\n"new chat" = "ctrl+n"\n[keys.deep]\na = true\n'
    )
    before = tomllib.loads(path.read_text())
    settings = SettingsFile(path)
    settings.update(theme="nord")
    after = tomllib.loads(path.read_text())
    assert after == before | {"theme": "nord"}


def test_a_damaged_file_is_set_aside_and_said_once(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    for content in (b"thinking = maybe", b"\xff\xfe"):
        path.write_bytes(content)
        damaged = SettingsFile(path)
        assert damaged.settings == Settings()
        assert len(damaged.notices) == 1
        assert str(path) in damaged.notices[0] and "\n" not in damaged.notices[0]
        assert SettingsFile(path).notices == []
    assert (tmp_path / "settings.toml.damaged").read_bytes() == b"thinking = maybe"
    assert (tmp_path / "settings.toml.damaged2").read_bytes() == b"\xff\xfe"


@pytest.mark.parametrize(
    "line",
    [
        'thinking = "yes"',
        "top_p = 3.0",
        "top_k = 1.5",
        "seed = true",
        'panel_wide = "huge"',
        "max_tokens = 0",
        "max_tokens = 99999999999999999999",
        "theme = 1",
    ],
)
def test_a_wrong_value_costs_only_itself(tmp_path: Path, line: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"{line}\nsystem_prompt = 'Be brief.'\n")
    settings = SettingsFile(path)
    assert settings.settings == Settings(system_prompt="Be brief.")
    assert len(settings.notices) == 1
    assert line.split(" ")[0] in settings.notices[0]


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"nonsense": 1}, TypeError),
        ({"thinking": 1}, ValueError),
        ({"top_p": 2.0}, InvalidRequest),
        ({"max_tokens": 0}, ValueError),
    ],
)
def test_a_wrong_change_is_refused_and_nothing_is_saved(
    tmp_path: Path, change: dict[str, Any], error: type[Exception]
) -> None:
    settings = SettingsFile(tmp_path / "settings.toml")
    with pytest.raises(error):
        settings.update(**change)
    assert settings.settings == Settings()
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_saved_the_changes_hold_for_this_run(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    settings = SettingsFile(tmp_path / "file" / "settings.toml")
    for change in ({"theme": "nord"}, {"thinking": False}):
        with pytest.raises(StorageError):
            settings.update(**change)
    assert (settings.settings.theme, settings.settings.thinking) == ("nord", False)
    (tmp_path / "file").unlink()
    settings.update(top_k=5)
    assert SettingsFile(settings.path).settings == Settings(theme="nord", thinking=False, top_k=5)


values = st.recursive(
    st.booleans() | st.integers(-(2**62), 2**62) | st.floats(allow_nan=False) | st.text() | st.datetimes() | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text().map(lambda key: "x" + key), values, max_size=4), st.text())
def test_whatever_toml_can_hold_is_written_so_that_it_reads_the_same(unknown: dict[str, Any], prompt: str) -> None:
    text = to_toml(Settings(system_prompt=prompt, unknown=unknown))
    assert tomllib.loads(text) == unknown | {"system_prompt": prompt}


def test_history_keeps_the_last_prompts_for_their_owner(tmp_path: Path) -> None:
    path = tmp_path / "state" / "history.jsonl"
    history = PromptHistory(path, size=3)
    for prompt in ("one", "two\nlines", "two\nlines", "  ", "three \ud800"):
        history.append(prompt)
    assert PromptHistory(path).entries() == ["one", "two\nlines", "three \ud800"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for number in range(50):
        history.append(str(number))
    assert history.entries() == ["47", "48", "49"]
    assert len(path.read_bytes().splitlines()) <= 6


def test_history_survives_torn_and_damaged_lines(tmp_path: Path) -> None:
    path = tmp_path / "history.jsonl"
    path.write_bytes(b'"one"\n\xff\n7\n"tor')
    history = PromptHistory(path)
    history.append("two")
    assert history.entries() == ["one", "two"]


def test_a_full_disk_costs_no_prompt_of_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    history = PromptHistory(tmp_path / "history.jsonl", size=2)
    for prompt in "abcd":
        history.append(prompt)

    def full(*_: Any) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "write", full)
        disk.setattr(os, "fsync", full)
        with pytest.raises(StorageError, match="No space left"):
            history.append("e")  # where the file is shortened
    assert history.entries() == ["c", "d"]
    assert [path.name for path in tmp_path.iterdir()] == ["history.jsonl"]


def test_no_history_is_kept_where_none_is_wanted_or_possible(tmp_path: Path) -> None:
    PromptHistory(tmp_path / "history.jsonl", size=0).append("secret")
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "file").write_text("")
    blocked = PromptHistory(tmp_path / "file" / "history.jsonl")
    with pytest.raises(StorageError):
        blocked.append("x")
    assert blocked.entries() == []
