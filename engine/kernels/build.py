"""Compiles the C library with whatever C compiler there is. Standard library only: the package build imports it too.

The instruction set is chosen when the library runs, so one build serves every processor of an architecture.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCES = tuple(Path(__file__).with_name(name) for name in ("flashmoe.c", "reads.c"))
HEADERS = tuple(sorted(Path(__file__).parent.glob("**/*.h")))  # parts of flashmoe.c
FLAGS = ("-std=gnu11", "-O2", "-ftree-vectorize", "-ffp-contract=fast", "-fPIC", "-shared", "-pthread")
QUIET = ("-w",)  # warnings are for those who change the file, not for those who install it
COMPILE_SECONDS = 300


def library_name() -> str:
    """File name of the library for this source on this kind of machine; another source gets another name."""
    parts = (source.name.encode() + source.read_bytes() for source in (*SOURCES, *HEADERS))
    text = b"".join(parts) + " ".join(FLAGS).encode()
    suffix = "dylib" if sys.platform == "darwin" else "so"
    return f"flashmoe-{platform.machine()}-{hashlib.sha256(text).hexdigest()[:16]}.{suffix}"


def compiler() -> list[str] | None:
    """The command of a C compiler: $CC, or the first of cc, gcc and clang that is installed."""
    named = os.environ.get("CC")
    if named:
        return shlex.split(named)
    found = next((path for name in ("cc", "gcc", "clang") if (path := shutil.which(name))), None)
    return [found] if found else None


def compile_library(directory: Path) -> Path:
    """Compile into `directory` under `library_name()`; in place at once or not at all. Returns the path.

    Raises RuntimeError with one line that says why not: no compiler, what it complained about, or no place to write.
    """
    command = compiler()
    if command is None:
        raise RuntimeError("no C compiler (cc, gcc or clang) was found")
    target = directory / library_name()
    try:
        directory.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=directory, prefix=".building-") as scratch:
            made = Path(scratch) / target.name
            done = subprocess.run(
                [*command, *FLAGS, *QUIET, "-o", str(made), *map(str, SOURCES), "-lm"],
                capture_output=True,
                text=True,
                timeout=COMPILE_SECONDS,
                stdin=subprocess.DEVNULL,
            )
            if done.returncode:
                complaint = next((line for line in done.stderr.splitlines() if "error" in line), done.stderr.strip())
                raise RuntimeError(f"{command[0]} could not compile the C library: {complaint[:200]}")
            made.replace(target)
            for older in directory.glob(f"flashmoe-{platform.machine()}-*"):  # of a source that is no more
                if older != target:
                    older.unlink(missing_ok=True)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise RuntimeError(f"the C library could not be compiled: {error}") from None
    return target
