"""What `flashmoe doctor` and /doctor find: the machine (engine/checkup.py), and what the app needs besides: its
directories, the terminal, and how Hugging Face is set up. Nothing is written but scratch, which is removed: a file for
measuring a disk, a directory for whether one can be made.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

from engine.checkup import Finding, checkup, guarded
from engine.endpoint import check_endpoint
from engine.errors import PullError
from flashmoe_tui import figures as words
from flashmoe_tui import locations
from flashmoe_tui.clipboard import clipboard_programs
from flashmoe_tui.locations import StorageError
from flashmoe_tui.terminal import this_terminal

LEAST_COLUMNS, LEAST_ROWS = 60, 16


def diagnose(*, ask_terminal: bool = True) -> Iterator[Finding]:
    """Everything, in the order in which it is shown, each as it is found. Takes some seconds where a disk is measured
    for the first time. ask_terminal: False while an app reads the keys, which would take the answer for some."""
    yield from checkup(_model_folders(), _cache_dir())
    for name, place, holds in _DIRECTORIES:
        yield guarded(name, partial(directory, name, place, holds))
    yield guarded("terminal", partial(terminal, ask_terminal))
    yield guarded("clipboard", partial(clipboard, ask_terminal))
    yield guarded("hugging face", hub)


def directory(name: str, place: Callable[[], Path], holds: str) -> Finding:
    """Whether files can be made in one of the program's directories, or it can be made."""
    try:
        path = place()
    except StorageError as error:
        return Finding(name, "broken", f"{holds}: {error}", f"set FLASHMOE_{name.upper()}_DIR to another place")
    figures = {"path": str(path)}
    remedy = f"make it writable, or set FLASHMOE_{name.upper()}_DIR to another place"
    existing = path
    while not os.path.lexists(existing) and existing != existing.parent:
        existing = existing.parent
    if not existing.is_dir():
        return Finding(name, "broken", f"{path} ({holds}): {existing} is not a directory", remedy, figures)
    try:  # the rights alone do not tell: nothing can be made in /proc, nor on a disk that is read-only or full
        with tempfile.TemporaryDirectory(prefix=".flashmoe-probe-", dir=existing):
            pass
    except OSError as error:
        why = f"{existing} cannot be written to ({error.strerror or error})"
        return Finding(name, "broken", f"{path} ({holds}): {why}", remedy, figures)
    made = "" if existing == path else " · it is made when it is needed"
    return Finding(name, "ok", f"{path} ({holds}){made}", figures=figures)


def terminal(ask: bool) -> Finding:
    """Colours, characters and size."""
    found = this_terminal(ask=ask)
    figures = {
        "attached": found.attached,
        "name": found.name,
        "truecolour": found.truecolour,
        "unicode": found.unicode,
        "columns": found.columns,
        "rows": found.rows,
    }
    if not found.attached:
        return Finding("terminal", "ok", "not on a terminal: `flashmoe chat` reads lines here", figures=figures)
    text = f"{found.name}, {found.columns} × {found.rows}"
    lacking = []
    if not found.truecolour:
        lacking.append(("no true colour", "a terminal that sets COLORTERM=truecolor shows the expert map better"))
    if not found.unicode:
        lacking.append(("no UTF-8", "set LANG to a UTF-8 locale, like C.UTF-8"))
    if found.columns < LEAST_COLUMNS or found.rows < LEAST_ROWS:
        lacking.append((f"under {LEAST_COLUMNS} × {LEAST_ROWS}", "make it larger: only the chat is shown"))
    if lacking:
        said = ", ".join(lack for lack, _ in lacking)
        return Finding("terminal", "slow", f"{text}: {said}", "; ".join(remedy for _, remedy in lacking), figures)
    return Finding("terminal", "ok", f"{text}, true colour, UTF-8", figures=figures)


def clipboard(ask: bool) -> Finding:
    """How a copy gets to the clipboard."""
    programs, osc52 = [command[0] for command in clipboard_programs()], this_terminal(ask=ask).osc52
    figures = {"programs": programs, "osc52": osc52}
    if programs:
        return Finding("clipboard", "ok", f"by {programs[0]}", figures=figures)
    if osc52:
        return Finding("clipboard", "ok", "through the terminal (OSC 52)", figures=figures)
    text = "through the terminal (OSC 52), which does not say whether it takes it"
    remedy = "if copies do not arrive, allow OSC 52 in the terminal (tmux: set -g set-clipboard on)"
    return Finding("clipboard", "ok", text, remedy, figures)


def hub() -> Finding:
    """Hugging Face: cache, address and whether the network may be used. Nothing is asked of it here."""
    try:
        check_endpoint()
    except PullError as error:
        what, _, remedy = str(error).partition("; ")
        return Finding("hugging face", "broken", what, remedy)
    from huggingface_hub import constants, get_token

    cache = Path(constants.HF_HUB_CACHE)
    offline, endpoint, token = bool(constants.HF_HUB_OFFLINE), str(constants.ENDPOINT), False
    with suppress(OSError):  # a token file that cannot be read is no token
        token = get_token() is not None
    figures = {"cache": str(cache), "offline": offline, "endpoint": endpoint, "token": token}
    text = f"cache {cache}{'' if cache.is_dir() else ' (none yet)'} · {endpoint}"
    text += f" · {'a token is set' if token else 'no token (only gated models need one)'}"
    if offline:
        return Finding("hugging face", "ok", f"{text} · offline: HF_HUB_OFFLINE is set", figures=figures)
    return Finding("hugging face", "ok", text, figures=figures)


def summary(findings: list[Finding]) -> str:
    """The last line: what it comes to."""
    broken, slow = (sum(finding.health == health for finding in findings) for health in ("broken", "slow"))
    if broken:
        return f"{words.count(broken, 'thing')} broken{f', {slow} slow' if slow else ''}: → says what to do."
    return f"{words.count(slow, 'thing')} slow, nothing broken." if slow else "All is well."


_DIRECTORIES: tuple[tuple[str, Callable[[], Path], str], ...] = (
    ("data", locations.data_dir, "conversations and models"),
    ("config", locations.config_dir, "settings"),
    ("cache", locations.cache_dir, "search index and measurements"),
    ("state", locations.state_dir, "log and prompts"),
)


def _model_folders() -> Iterator[tuple[str, Path]]:
    with suppress(StorageError):  # the finding about the data directory says so
        yield "models", locations.models_dir()
    with suppress(ImportError, ValueError):  # and that about Hugging Face
        from huggingface_hub import constants

        yield "Hugging Face cache", Path(constants.HF_HUB_CACHE)


def _cache_dir() -> Path | None:
    try:
        return locations.engine_cache_dir()
    except StorageError:
        return None
