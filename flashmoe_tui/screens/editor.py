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
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "message.md"
        path.write_text(text, encoding="utf-8")
        try:
            with app.suspend():
                subprocess.run([*shlex.split(editor), str(path)], check=True, stderr=sys.__stderr__)
            return path.read_text(encoding="utf-8").rstrip("\n")
        except Exception as error:  # no such editor, it failed, or this terminal cannot be handed over
            raise EditorFailed(f"{editor} did not work ({error}); set EDITOR to another one") from error
