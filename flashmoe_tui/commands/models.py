"""`flashmoe models` and `flashmoe rm`: what is on this machine, and the removal of what this program has made."""

from __future__ import annotations

import dataclasses
import json
import os
import sys
from collections.abc import Mapping
from datetime import datetime

from engine.errors import RemovalError
from engine.installed import InstalledModel, installed_models, plan_removal
from flashmoe_tui import figures as words
from flashmoe_tui import locations
from flashmoe_tui.last_used import last_uses

_COLUMNS = ("NAME", "SIZE", "BITS", "LAST USED", "SOURCE")
_SHORT_REVISION = 7


def models(as_json: bool) -> int:
    """List all models. Returns the exit status: 1 where those in the models directory cannot be seen."""
    found, used = installed_models(locations.models_dir()), last_uses()
    status = 0
    try:
        os.listdir(locations.models_dir())
    except FileNotFoundError:
        pass  # none yet
    except OSError as error:
        print(f"flashmoe: {locations.models_dir()} cannot be read: {error.strerror or error}", file=sys.stderr)
        status = 1
    if as_json:
        print(json.dumps([as_object(model, used) for model in found]))
        return status
    rows = [_COLUMNS, *(tuple(map(words.one_line, _row(model, used))) for model in found)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS) - 1)]
    for row in rows:
        cells = [f"{cell:<{width}}" for cell, width in zip(row, widths, strict=False)]
        print("  ".join([*cells, row[-1]]).rstrip())
    print(f"\nModels are kept in {locations.models_dir()}")
    return status


def as_object(model: InstalledModel, used: Mapping[str, datetime]) -> dict[str, object]:
    """One model for a script."""
    when = used.get(str(model.directory))
    return dataclasses.asdict(model) | {
        "directory": str(model.directory),
        "last_used": when.isoformat() if when else None,
    }


def remove(name: str, yes: bool) -> int:
    """Remove a model once a person has agreed. Returns the exit status; raises EngineError."""
    removal = plan_removal(name, locations.models_dir())
    what = ", ".join(str(directory) for directory in removal.directories)
    if not yes:
        if not sys.stdin.isatty():
            raise RemovalError(f"{what} ({words.size(removal.nbytes)}) is not removed without being asked; add --yes")
        sys.stderr.write(words.one_line(f"Remove {what} ({words.size(removal.nbytes)})? [y/N] "))
        sys.stderr.flush()
        if sys.stdin.readline().strip().lower() not in ("y", "yes"):
            print("nothing was removed")
            return 1
    left = removal.carry_out()
    print(f"removed {name} ({words.size(removal.nbytes)})")
    if left:
        print(f"left what flashmoe has not made: {', '.join(str(path) for path in left)}")
    return 0


def _row(model: InstalledModel, used: Mapping[str, datetime]) -> tuple[str, ...]:
    when = used.get(str(model.directory))
    return (
        model.name,
        words.size(model.nbytes),
        "" if model.bits is None else str(model.bits),
        "" if when is None else f"{when.astimezone():%Y-%m-%d %H:%M}",
        f"{_source(model)} · in {model.directory.parent}" if model.elsewhere else _source(model),
    )


def _source(model: InstalledModel) -> str:
    if model.problem is not None:
        return f"cannot be used: {model.problem}"
    if model.kind == "interrupted":
        if model.share is None:
            return "interrupted; `flashmoe pack` goes on with it"
        share = words.percent(model.share)
        return f"interrupted: {share}, go on with `{model.resume}` or drop it with `flashmoe rm`"
    if model.kind == "built-in":
        return "built in"
    revision = f"@{model.revision[:_SHORT_REVISION]}" if model.revision else ""
    repository = f"{model.repository}{revision}" if model.repository else ""
    if model.kind == "cached":
        return f"{revision} in the Hugging Face cache, as published".strip()
    if model.kind == "published":
        return f"{repository} as published".strip()
    packed = repository or f"packed from {model.source or 'a directory'}"
    return f"{packed} · shortcut: {model.shortcut}" if model.shortcut else packed
