"""How a command ends: as an exit status and, where it failed, one line on stderr; whatever it was that ended it.

Exit status: 0 done, 1 failed, 2 wrong usage (Typer says so), 130 after Ctrl-C, 141 when the reader of the output has
gone.
"""

from __future__ import annotations

import io
import logging
import os
import sys
from collections.abc import Callable

import typer

from engine import EngineError
from flashmoe_tui import locations
from flashmoe_tui.figures import printable

FAILED, INTERRUPTED, READER_GONE = 1, 130, 141


def mend_streams() -> None:
    """A standard stream that was closed is empty; one that is not UTF-8 must not end an answer half way."""
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: SIM115  (for the life of the process)
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  (likewise)
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  (likewise)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.encoding.lower().replace("-", "") != "utf8":
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def end_with(command: Callable[[], int]) -> None:
    """Run a command and turn whatever ends it into an exit status and, where it failed, one line."""
    try:
        status = command()
        sys.stdout.flush()
    except (EngineError, locations.StorageError) as error:
        status = _fail(str(error))
    except BrokenPipeError:
        status = reader_gone()
    except KeyboardInterrupt:
        status = _interrupted()
    except OSError as error:  # a full disk under the output, say
        status = output_failed(error)
    except MemoryError:
        status = _fail(
            "the system gives no more memory; close other programs, or raise the limit (`ulimit -v` shows it)"
        )
    except Exception as error:
        if isinstance(error, RuntimeError) and "start new thread" in str(error):  # for want of memory, or of a number
            status = _fail(
                "the system gives no more threads; close other programs, or raise the limits (`ulimit -v` and "
                "`ulimit -u` show them)"
            )
        elif isinstance(error.__cause__, KeyboardInterrupt):  # Python 3.11 wraps one that meets a class being made
            status = _interrupted()
        else:  # a fault of ours: the person gets a line, the log the traceback
            status = _fail(f"{type(error).__name__}: {error} (a fault of flashmoe's own; details: {_log(error)})")
    raise typer.Exit(status)


def _fail(line: str) -> int:
    print(f"flashmoe: {printable(line)}", file=sys.stderr)
    return FAILED


def _interrupted() -> int:
    print(file=sys.stderr)
    return INTERRUPTED


def reader_gone() -> int:
    """The exit status for it. Nothing more can be written."""
    _discard_output()
    return READER_GONE


def output_failed(error: OSError) -> int:
    """Say what could not be written, or read; the exit status for it."""
    _discard_output()
    return _fail(f"{error.filename or 'the output'}: {error.strerror or error}")


def _discard_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what is still buffered must not fail again at exit


def _log(error: Exception) -> str:
    path = locations.log_file()
    try:
        locations.ensure_dir(path.parent)
        handler = logging.FileHandler(path, encoding="utf-8")
    except (OSError, locations.StorageError) as unwritable:
        return f"not kept, {unwritable}"
    record = logging.LogRecord("flashmoe", logging.ERROR, __file__, 0, "unexpected error", None, None)
    record.exc_info = (type(error), error, error.__traceback__)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    handler.emit(record)
    handler.close()
    return str(path)
