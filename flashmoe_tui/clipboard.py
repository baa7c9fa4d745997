"""Copying to the system clipboard: a local program where there is one, else OSC 52 through the terminal.

A terminal never answers whether it honoured OSC 52, so the caller is told which of the two it was.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from typing import Literal

Outcome = Literal["copied", "sent"]

TIMEOUT_SECONDS = 2.0


def copy(text: str, osc52: Callable[[str], None]) -> Outcome:
    """Copy `text`. "copied": a clipboard program took it. "sent": the terminal was asked, and may refuse."""
    text = text.encode(errors="replace").decode()  # a lone surrogate becomes a question mark
    osc52(text)
    for command in clipboard_programs():
        try:
            subprocess.run(
                command,
                input=text.encode(),
                check=True,
                timeout=TIMEOUT_SECONDS,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except (OSError, subprocess.SubprocessError):
            continue
        return "copied"
    return "sent"


def clipboard_programs() -> list[list[str]]:
    """The clipboard programs that are here and have a display. Over SSH they would fill the wrong machine's."""
    if os.environ.get("SSH_CONNECTION"):
        return []
    found = []
    if sys.platform == "darwin":
        found.append(["pbcopy"])
    if os.environ.get("WAYLAND_DISPLAY"):
        found.append(["wl-copy"])
    if os.environ.get("DISPLAY"):
        found.append(["xclip", "-selection", "clipboard"])
    return [command for command in found if shutil.which(command[0])]
