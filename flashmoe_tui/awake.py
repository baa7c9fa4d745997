"""Keeping the machine awake while something long runs: a download, a pack, a batch, a long answer.

By the system's own tool, `caffeinate` on a Mac and `systemd-inhibit` on Linux, which holds for as long as a `cat` of
ours reads from a pipe. The pipe closes when this process ends, however it ends: a program that was killed keeps no
machine awake. Where there is no such tool, or it is not allowed, the machine sleeps as it would have.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

LONG_ANSWER_SECONDS = 30.0
"""An answer that runs for longer keeps the machine awake: sooner, no machine falls asleep."""
_LEAVE_SECONDS = 1.0


@contextmanager
def kept_awake(why: str, after_seconds: float = 0.0) -> Iterator[None]:
    """The machine does not fall asleep by itself while the block runs (a closed lid still puts it to sleep).

    why: what for, as the system lists it ("downloading a model"). after_seconds: blocks that end sooner start nothing.
    Never raises, and never waits for the tool.
    """
    inhibitor = _Inhibitor(why)
    timer = threading.Timer(after_seconds, inhibitor.start)
    timer.daemon = True
    if after_seconds > 0:
        timer.start()
    else:
        inhibitor.start()
    try:
        yield
    finally:
        timer.cancel()
        inhibitor.end()


def inhibitor_command(why: str) -> list[str] | None:
    """The command that keeps this machine awake until its standard input ends; None where there is none."""
    name = "caffeinate" if sys.platform == "darwin" else "systemd-inhibit"
    tool, cat = shutil.which(name), shutil.which("cat")
    if tool is None or cat is None:
        return None
    if name == "caffeinate":
        return [tool, "-i", cat]  # -i: no idle sleep; the screen may go dark
    return [tool, "--what=idle:sleep", "--who=flashmoe", f"--why={why}", "--mode=block", cat]


class _Inhibitor:
    """One run of the tool. `start` comes from a timer's thread and may be late: after `end` it does nothing."""

    def __init__(self, why: str) -> None:
        self._why = why
        self._lock = threading.Lock()
        self._ended = False
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        command = inhibitor_command(self._why)
        with self._lock:
            if command is None or self._ended:
                return
            try:
                # A session of its own: Ctrl-C is meant for us, and nothing may ask for a password on this terminal.
                self._process = subprocess.Popen(
                    command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,
                )
            except OSError:
                return

    def end(self) -> None:
        with self._lock:
            self._ended = True
            process = self._process
        if process is None:
            return
        assert process.stdin is not None
        process.stdin.close()
        try:
            process.wait(_LEAVE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
