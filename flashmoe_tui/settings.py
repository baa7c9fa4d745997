"""What a person has chosen, as one frozen value, kept in a TOML file that may be edited by hand.

Reading never fails: a damaged file is set aside and a wrong value replaced by its default, each with one line to show.
Keys that this version does not know are kept. Nothing here knows the screen.
"""

from __future__ import annotations

import dataclasses
import json
import tomllib
import types
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from engine.errors import InvalidRequest
from engine.request import EngineConfig, SamplingParams
from engine.small_files import read_whole, write_whole
from flashmoe_tui.locations import StorageError
from flashmoe_tui.one_at_a_time import changing

MOST_TOKENS = 1 << 31
"""The longest answer that can be asked for: longer than any context, and a number that a conversation's file holds."""

PanelMode = Literal["strip", "side", "full", "off"]
WidthClass = Literal["narrow", "medium", "wide"]


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. A number that is None means: as the model recommends."""

    last_model: str | None = None
    """The model used last, by name or path; it is opened at the next start. None: the built-in one."""

    system_prompt: str | None = None
    """The system prompt of new conversations."""

    thinking: bool = True
    """Whether the model thinks before it answers."""

    tools: bool | None = None
    """Whether the model may call the app's tools. None: the built-in model may, others may not."""

    temperature: float | None = None
    """How freely the next token is drawn; 0 always takes the likeliest."""

    top_p: float | None = None
    """Draw from the likeliest tokens that together have this probability."""

    top_k: int | None = None
    """Draw from this many likeliest tokens; 0 is no limit."""

    min_p: float | None = None
    """Leave out tokens less likely than this share of the likeliest one."""

    seed: int | None = None
    """The same seed gives the same answer. None draws a new one for each answer."""

    max_tokens: int | None = None
    """The longest an answer may become."""

    loop_stop: bool = True
    """Whether an answer that goes round in circles ends there."""

    panel_narrow: PanelMode = "strip"
    """The live panel below 100 columns."""

    panel_medium: PanelMode = "side"
    """The live panel from 100 columns."""

    panel_wide: PanelMode = "full"
    """The live panel from 160 columns."""

    theme: str | None = None
    """The colour theme. None: the app's own."""

    history_size: int = 1000
    """How many sent prompts are remembered; 0 remembers none."""

    state_on_disk: bool = True
    """Whether the model's state of a conversation is kept on disk, so that a reopened one is not read again."""

    state_on_disk_bytes: int = 4_000_000_000
    """The most that those states may take, of all conversations and models; those used longest ago leave first."""

    unknown: Mapping[str, Any] = field(default_factory=dict)
    """Keys in the file that this version does not know; they are written back as they were."""

    def panel_mode(self, width: WidthClass) -> PanelMode:
        """The panel's mode at a width class."""
        modes: dict[WidthClass, PanelMode] = {
            "narrow": self.panel_narrow,
            "medium": self.panel_medium,
            "wide": self.panel_wide,
        }
        return modes[width]

    def sampling(self) -> SamplingParams:
        """The sampling overrides as the engine takes them. Raises InvalidRequest for a value out of range."""
        return SamplingParams(
            temperature=self.temperature,
            top_p=self.top_p,
            top_k=self.top_k,
            min_p=self.min_p,
            seed=self.seed,
            loop_stop=self.loop_stop,
        )

    def for_engine(self, config: EngineConfig) -> EngineConfig:
        """`config` with what the settings say of the disk."""
        return replace(config, state_bytes=self.state_on_disk_bytes if self.state_on_disk else 0)


class SettingsFile:
    """The settings and the file that they are kept in. `notices`: what was wrong with the file, one line each."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notices: list[str] = []
        self.settings = Settings()
        self._unread: OSError | None = None  # why the file, which is there, could not be read
        self._unsaved: dict[str, Any] = {}
        self.reload()

    def reload(self) -> Settings:
        """Read the file again. Never raises: see `notices`."""
        self.notices, self._unread = [], None
        self.settings = self._read()
        return self.settings

    def update(self, **changes: Any) -> Settings:
        """Change settings and save them, atomically, on top of what the file holds now (it may have been edited, or
        another window may have saved). Raises TypeError for an unknown setting, ValueError or InvalidRequest for a
        wrong value, and StorageError if the file cannot be written: the change holds for this run all the same."""
        for name, value in changes.items():
            if name not in _HINTS:
                raise TypeError(f"there is no setting {name!r}")
            if not _fits(value, _HINTS[name]):
                raise ValueError(f"{value!r} is no value for the setting {name}")
        _check_ranges(replace(self.settings, **changes))
        self._unsaved |= changes
        self.settings = replace(self.settings, **changes)
        try:
            with changing(self.path):
                self.settings = replace(self.reload(), **self._unsaved)
                if self._unread is not None:
                    raise self._unread
                write_whole(self.path, to_toml(self.settings))
        except OSError as error:
            raise StorageError(
                f"cannot save the settings to {self.path} ({error.strerror}), they hold until the end: make it writable"
            ) from error
        self._unsaved = {}
        return self.settings

    def _read(self) -> Settings:
        try:
            data = tomllib.loads(read_whole(self.path).decode("utf-8"))
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            self._unread = error
            self.notices.append(
                f"cannot read {self.path} ({error.strerror}), so settings have defaults: make it readable"
            )
            return Settings()
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            self._set_aside(str(error).splitlines()[0])
            return Settings()
        settings = Settings(unknown={key: value for key, value in data.items() if key not in _HINTS})
        for name, hint in _HINTS.items():
            if name not in data:
                continue
            change: dict[str, Any] = {name: data[name]}
            try:
                if not _fits(data[name], hint):
                    raise ValueError
                _check_ranges(replace(settings, **change))
            except (ValueError, InvalidRequest):
                self.notices.append(
                    f"{self.path}: {name} = {data[name]!r} is not possible, so it has its default: mend it"
                )
            else:
                settings = replace(settings, **change)
        return settings

    def _set_aside(self, reason: str) -> None:
        aside = self.path.with_name(self.path.name + ".damaged")
        number = 1
        while aside.exists():
            number += 1
            aside = self.path.with_name(f"{self.path.name}.damaged{number}")
        try:
            self.path.rename(aside)
        except OSError:
            self.notices.append(
                f"{self.path} is damaged ({reason}), so settings have their defaults: mend or remove it"
            )
        else:
            self.notices.append(
                f"{self.path} is damaged ({reason}): it is kept as {aside.name}, settings have defaults"
            )


def to_toml(settings: Settings) -> str:
    """The file's text: what differs from the default, then the keys that are not ours."""
    values = {
        item.name: getattr(settings, item.name)
        for item in dataclasses.fields(settings)
        if item.name in _HINTS and getattr(settings, item.name) != item.default
    }
    # plain values first: after a [table] header, a key would belong to the table
    lines = [f"{_key(name)} = {_value(value)}" for name, value in (values | dict(settings.unknown)).items()]
    return "\n".join(["# Settings of Flash-MoE. What is not here has its default.", *lines]) + "\n"


def _value(value: Any) -> str:
    """One TOML value; tables are written inline."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(key)} = {_value(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_value(item) for item in value) + "]"
    return value.isoformat() if hasattr(value, "isoformat") else str(value)  # dates and times; numbers


def _key(key: str) -> str:
    bare = key.isascii() and key.replace("_", "").replace("-", "").isalnum()
    return key if bare else _string(key)


def _string(text: str) -> str:
    """JSON's string is TOML's basic string, but for DEL (TOML wants it escaped) and lone surrogates (TOML has none)."""
    plain = text.encode("utf-8", "replace").decode()
    return json.dumps(plain, ensure_ascii=False).replace("\x7f", "\\u007f")


def _check_ranges(settings: Settings) -> None:
    settings.sampling()
    if settings.max_tokens is not None and not 1 <= settings.max_tokens <= MOST_TOKENS:
        raise ValueError(f"max_tokens must lie between 1 and {MOST_TOKENS}")
    if settings.state_on_disk_bytes < 0:
        raise ValueError("state_on_disk_bytes must not be negative")
    if settings.history_size < 0:
        raise ValueError("history_size must not be negative")


def _fits(value: Any, hint: Any) -> bool:
    if get_origin(hint) in (Union, types.UnionType):
        return any(_fits(value, kind) for kind in get_args(hint))
    if get_origin(hint) is Literal:
        return value in get_args(hint)
    if hint is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if hint is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, hint)


_HINTS: dict[str, Any] = {name: hint for name, hint in get_type_hints(Settings).items() if name != "unknown"}
