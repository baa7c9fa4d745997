"""Measurements that are kept in the cache directory, one JSON file a kind: made once, and again only where the machine
was busy then; of the two the better is kept."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from dataclasses import Field, asdict, replace
from pathlib import Path
from typing import Any, ClassVar, Protocol, TypeVar

from engine.machine import busy
from engine.small_files import read_whole, write_whole


class _Measurement(Protocol):
    """A dataclass. busy: other programs had the machine when it was made, and so it may be too low."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    @property
    def busy(self) -> bool: ...


M = TypeVar("M", bound=_Measurement)


def remembered(
    notes: Path,
    key: str,
    parse: Callable[[dict[str, Any]], M],
    measure: Callable[[], M | None],
    worth: Callable[[M], float],
    *,
    again: bool,
) -> M | None:
    """The measurement under `key`, else a fresh one, which is kept; None when none can be made.

    again: one that was made while the machine was busy is made again, and the one worth more stays. A file that is
    damaged, of another version or not writable only costs another measurement.
    """
    known = _read(notes)
    try:
        kept = parse(dict(known[key]))
        if not (again and kept.busy):
            return kept
    except (KeyError, TypeError, ValueError, AttributeError):
        kept = None
    fresh = measure()
    if fresh is None or (kept is not None and worth(kept) > worth(fresh)):
        return kept
    fresh = replace(fresh, busy=busy())
    with contextlib.suppress(OSError):  # measured again next time
        notes.parent.mkdir(parents=True, exist_ok=True)
        write_whole(notes, json.dumps({**known, key: asdict(fresh)}))
    return fresh


def _read(notes: Path) -> dict[str, Any]:
    try:
        known = json.loads(read_whole(notes))
    except (OSError, ValueError, RecursionError):
        return {}
    return known if isinstance(known, dict) else {}
