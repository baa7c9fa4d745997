"""What this terminal can do: colours, characters, size, and whether it takes OSC 52 (copying through the terminal)."""

from __future__ import annotations

import os
import re
import select
import sys
import termios
import time
import tty
from dataclasses import dataclass
from typing import TextIO

_ANSWER_SECONDS = 0.3
_DEVICE_ATTRIBUTES = re.compile(rb"\x1b\[\?([0-9;]*)c")
_TRUECOLOUR_TERMS = ("kitty", "alacritty", "ghostty", "wezterm", "foot", "direct")


@dataclass(frozen=True, slots=True)
class Terminal:
    """attached: whether standard input and output are a terminal at all. osc52: True where it says so, None where it
    does not say (most do not, and many of those take it all the same)."""

    attached: bool
    name: str
    truecolour: bool
    unicode: bool
    columns: int
    rows: int
    osc52: bool | None


def takes_sequences(stream: TextIO) -> bool:
    """Whether a stream is a terminal that can dim text and write a line over; a dumb one (as in Emacs) cannot."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def this_terminal(*, ask: bool = True) -> Terminal:
    """Look at the environment, and `ask` the terminal where there is one. Looks at the streams that the process was
    started with: an app puts others in their place."""
    output = sys.__stdout__
    attached = sys.stdin.isatty() and output is not None and output.isatty()
    term = os.environ.get("TERM", "")
    columns, rows = _size(output)
    return Terminal(
        attached=attached,
        name=os.environ.get("TERM_PROGRAM") or term or "unknown",
        truecolour=os.environ.get("COLORTERM", "").lower() in ("truecolor", "24bit")
        or any(name in term for name in _TRUECOLOUR_TERMS),
        unicode="utf" in (getattr(output, "encoding", None) or "").lower(),
        columns=columns,
        rows=rows,
        osc52=True if ask and attached and "52" in _device_attributes() else None,
    )


def _size(output: TextIO | None) -> tuple[int, int]:
    try:
        size = os.get_terminal_size(output.fileno() if output is not None else 1)
    except (OSError, ValueError):
        return 0, 0
    return size.columns, size.lines


def _device_attributes() -> list[str]:
    """The numbers that the terminal answers to "what are you" (DA1); none when it is silent. 52 is OSC 52."""
    try:
        descriptor = sys.stdin.fileno()
        before = termios.tcgetattr(descriptor)
    except (OSError, ValueError, termios.error):
        return []
    heard, end = b"", time.monotonic() + _ANSWER_SECONDS
    try:
        tty.setcbreak(descriptor)
        sys.stdout.write("\x1b[c")
        sys.stdout.flush()
        while (left := end - time.monotonic()) > 0 and not _DEVICE_ATTRIBUTES.search(heard):
            if select.select([descriptor], [], [], left)[0]:
                heard += os.read(descriptor, 256)
    finally:
        termios.tcsetattr(descriptor, termios.TCSANOW, before)
    found = _DEVICE_ATTRIBUTES.search(heard)
    return found[1].decode("ascii").split(";") if found else []
