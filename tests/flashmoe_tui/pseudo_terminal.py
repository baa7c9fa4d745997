"""A pseudo-terminal for tests: start a process on it, type, and read what it wrote."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time
from typing import Any

_SEQUENCE = re.compile(rb"\x1b\[[0-9;?<>]*[a-zA-Z]")


class Terminal:
    """A pseudo-terminal that keeps all that was written to it."""

    def __init__(self, columns: int = 80, lines: int = 24) -> None:
        self.master, self.slave = pty.openpty()
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self.attributes: list[Any] = termios.tcgetattr(self.slave)
        self.written = b""

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """A process whose controlling terminal this is."""

        def take_terminal() -> None:
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)

        return subprocess.Popen(
            arguments,
            stdin=self.slave,
            stdout=self.slave,
            stderr=self.slave,
            start_new_session=True,
            preexec_fn=take_terminal,
        )

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())

    def read(self, seconds: float) -> bool:
        """Take what comes within `seconds`; False when nothing did."""
        if not select.select([self.master], [], [], seconds)[0]:
            return False
        self.written += os.read(self.master, 1 << 16)
        return True

    def expect(self, text: str, times: int = 1, seconds: float = 20) -> None:
        """Read until `text` was written `times` times. One without escape sequences is found between them."""
        until = time.monotonic() + seconds
        while (self.written if "\x1b" in text else self.plain()).count(text.encode()) < times:
            assert time.monotonic() < until, f"{text!r} did not come; there was {self.written[-2000:]!r}"
            self.read(0.1)

    def plain(self) -> bytes:
        """All that was written, without the escape sequences."""
        return _SEQUENCE.sub(b"", self.written)

    def finish(self, process: subprocess.Popen[bytes], seconds: float = 20) -> int:
        """Read until the process ends, then what is left."""
        until = time.monotonic() + seconds
        while process.poll() is None:
            assert time.monotonic() < until, f"it does not end; there was {self.written[-2000:]!r}"
            self.read(0.05)
        while self.read(0.05):
            pass
        return process.returncode

    def restored(self) -> bool:
        """Whether the line discipline is as it was at the start."""
        return termios.tcgetattr(self.slave) == self.attributes

    def close(self) -> None:
        os.close(self.master)
        os.close(self.slave)
