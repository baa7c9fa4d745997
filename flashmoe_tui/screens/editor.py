"""Ctrl+G: hands the terminal to the person's own editor, and takes the text back."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from textual.app import App


class EditorFailed(Exception):
    """The editor could not be used. `str(error)` is one line; the text is as it was."""


def write_in_editor(app: App[object], text: str) -> str:
    """`text` as the person leaves it in $VISUAL or $EDITOR (vi where neither is set). Raises EditorFailed."""
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi"
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "message.md"
            path.write_text(text, encoding="utf-8")
            with app.suspend():
                problem = _edit(editor, path)  # an exception in here, and Textual would never take the terminal back
            if not problem:
                return path.read_text(encoding="utf-8").rstrip("\n")
    except UnicodeError:
        problem = f"{editor} cannot have this text, or left what is none: the message is as it was"
    except Exception as error:  # this terminal cannot be handed over, or the disk is full
        problem = _unusable(editor, error)
    raise EditorFailed(problem)


def _edit(editor: str, path: Path) -> str:
    """Let the person edit the file. Returns the line that says why that failed, empty where it did not."""
    try:
        status = subprocess.run([*shlex.split(editor), str(path)], check=False, stderr=sys.__stderr__).returncode
    except (OSError, ValueError) as error:
        return _unusable(editor, error)
    return f"{editor} left with status {status}: the message is as it was" if status else ""


def _unusable(editor: str, error: Exception) -> str:
    reason = (isinstance(error, OSError) and error.strerror) or error
    return f"{editor} did not work ({reason}); set EDITOR to another one"
