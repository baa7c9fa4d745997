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
        print(file=sys.stderr)
        status = INTERRUPTED
    except OSError as error:  # a full disk under the output, say
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        status = _fail(f"{error.filename or 'the output'}: {error.strerror or error}")
    except Exception as error:  # a fault of ours: the person gets a line, the log the traceback
        status = _fail(f"{type(error).__name__}: {error} (a fault of flashmoe's own; details: {_log(error)})")
    raise typer.Exit(status)


def _fail(line: str) -> int:
    print(f"flashmoe: {printable(line)}", file=sys.stderr)
    return FAILED


def reader_gone() -> int:
    """The exit status for it. Nothing more can be written."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what is still buffered must not fail again at exit
    return READER_GONE


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
