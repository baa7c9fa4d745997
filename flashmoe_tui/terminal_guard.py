"""A small parent process that gives the terminal back, whatever ends the app.

Python cannot catch a native abort or a SIGKILL, and Textual leaves the alternate screen and the mouse modes on when it
dies of one. So the app runs as a child: the same command line, started again before anything heavy was imported (not
forked: Metal does not survive a fork). The parent waits, hands signals on, follows Ctrl-Z, and restores what was left.
It knows nothing of Textual but the modes that it switches on.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import termios
import threading
import time
from collections.abc import Sequence
from types import FrameType
from typing import Any

CHILD_MARK = "FLASHMOE_GUARDED"
"""Set in the child's environment: the descriptor of a pipe whose other end closes when the parent is gone."""

RESET = (
    "\x1b[?2026l"  # end a synchronised update
    "\x1b[<u"  # pop the kitty keyboard protocol (it is kept per screen, so before the screen is left)
    "\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1006l\x1b[?1015l\x1b[?1016l"  # mouse modes
    "\x1b[?2004l\x1b[?1004l\x1b[?2048l"  # bracketed paste, focus reports, size reports
    "\x1b[?1049l"  # leave the alternate screen
    "\x1b[?7h\x1b[?25h\x1b[0m\r"  # line wrap, cursor, colours
)

_FORWARDED = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP)
_GRACE_SECONDS = 5.0


class TerminalGuard:
    """Runs one command as a child on the terminal `fd`. `log` is named in the line that reports a crash."""

    def __init__(self, fd: int, log: str) -> None:
        self._fd = fd
        self._log = log
        self._child = 0
        self._asked: signal.Signals | None = None
        self._saved: list[Any] = termios.tcgetattr(fd)

    def run(self, command: Sequence[str]) -> int:
        """Start `command` and wait for its end. Returns its exit status, 128 + n where signal n ended it."""
        alive, held = os.pipe()  # `held` stays here and closes with this process, however it ends
        os.set_inheritable(alive, True)
        handlers = {number: self._forward for number in _FORWARDED} | {signal.SIGALRM: self._lose_patience}
        before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
        try:
            environment = os.environ | {CHILD_MARK: str(alive)}
            self._child = os.posix_spawn(command[0], list(command), environment, setsigdef=_FORWARDED)
            os.close(alive)
            if self._asked is not None:  # it came before there was a child
                os.kill(self._child, self._asked)
            status = self._wait()
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            for number, previous in before.items():
                signal.signal(number, previous)
            os.close(held)
        self._restore(killed=os.WIFSIGNALED(status))
        if not os.WIFSIGNALED(status):
            return os.waitstatus_to_exitcode(status)
        self._report(os.WTERMSIG(status))
        return 128 + os.WTERMSIG(status)

    def _wait(self) -> int:
        while True:
            _, status = os.waitpid(self._child, os.WUNTRACED)
            if os.WIFSTOPPED(status):
                ended = self._stop_with_child()
                if ended is None:
                    continue
                status = ended
            self._child = 0
            return status

    def _stop_with_child(self) -> int | None:
        """Stop the whole job (`make` or a shell script may wait above us), and go on together with the child.
        Returns the child's status if it has ended meanwhile."""
        handler = signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        os.killpg(0, signal.SIGTSTP)
        signal.signal(signal.SIGTSTP, handler)
        # `fg` continues the whole job. Where only this process was continued, or nothing could stop (no job control),
        # the child still waits for it; one that runs must not get a second SIGCONT: Textual would start twice.
        for _ in range(10):
            pid, status = os.waitpid(self._child, os.WNOHANG | os.WCONTINUED)
            if pid:
                return None if os.WIFCONTINUED(status) else status
            time.sleep(0.01)
        os.kill(self._child, signal.SIGCONT)
        return None

    def _forward(self, number: int, _frame: FrameType | None) -> None:
        if number == signal.SIGINT and self._keyboard_signals():
            return  # it came from Ctrl-C, and the child has had it too
        if number in (signal.SIGTERM, signal.SIGHUP):
            self._asked = signal.Signals(number)
            signal.setitimer(signal.ITIMER_REAL, _GRACE_SECONDS)
        if self._child:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._child, number)

    def _lose_patience(self, _number: int, _frame: FrameType | None) -> None:
        if self._child:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._child, signal.SIGKILL)

    def _keyboard_signals(self) -> bool:
        try:
            return bool(termios.tcgetattr(self._fd)[3] & termios.ISIG)
        except termios.error:
            return False

    def _restore(self, killed: bool) -> None:
        """Undo what the child left on. A child that cleaned up is left alone: leaving twice moves the cursor."""
        try:
            if os.tcgetpgrp(self._fd) != os.getpgrp():
                return  # in the background: the terminal is someone else's now
            if killed or termios.tcgetattr(self._fd) != self._saved:
                termios.tcsetattr(self._fd, termios.TCSANOW, self._saved)
                _leave_modes(self._fd)
        except (OSError, termios.error):
            return  # the terminal is gone

    def _report(self, number: int) -> None:
        if self._asked is not None:
            line = f"flashmoe was stopped ({self._asked.name}); go on with: flashmoe --continue"
        else:
            hint = "; the system may have run out of memory" if number == signal.SIGKILL else ""
            line = (
                f"flashmoe ended unexpectedly (signal {number}{hint}); go on with: flashmoe --continue. "
                f"Log: {self._log}"
            )
        with contextlib.suppress(OSError):
            os.write(2, f"{line}\n".encode())


def _leave_modes(fd: int) -> None:
    with contextlib.suppress(termios.error):  # refused to an orphan once the shell has the terminal; RESET is not
        termios.tcflush(fd, termios.TCIFLUSH)  # mouse reports that nobody read would be typed into the shell
    with open(os.ttyname(fd), "wb", buffering=0) as terminal:
        terminal.write(RESET.encode())


def is_guarded() -> bool:
    """Whether this process is the child. Asking takes the mark away (programs started from here are not guarded) and
    watches two things that no signal is sure to tell of: when the parent is killed, this process restores the terminal
    itself and ends; when the terminal is gone (its window was closed, and `make` leads the session), it hangs up."""
    mark = os.environ.pop(CHILD_MARK, None)
    if mark is None:
        return False
    alive, saved = int(mark), termios.tcgetattr(0)

    def watch() -> None:
        watched = select.poll()
        watched.register(alive, select.POLLIN)
        watched.register(0, 0)  # a hang-up is always reported
        while (found := dict(watched.poll())).get(alive) is None:
            if found[0] & select.POLLHUP:
                os.kill(os.getpid(), signal.SIGHUP)
            watched.unregister(0)
        with contextlib.suppress(OSError, termios.error):
            if os.tcgetpgrp(0) == os.getpgrp():  # else the shell has taken the terminal back, and set it as it likes
                termios.tcsetattr(0, termios.TCSANOW, saved)
            _leave_modes(0)
        os._exit(128 + signal.SIGKILL)

    os.set_inheritable(alive, False)
    threading.Thread(target=watch, name="terminal-guard", daemon=True).start()
    return True


def guarded(log: str) -> int:
    """Run this very command line again as a guarded child of this process. Returns the exit status to end with."""
    return TerminalGuard(0, log).run([sys.executable, *sys.orig_argv[1:]])
