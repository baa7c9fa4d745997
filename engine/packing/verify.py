"""Read a packed directory again, every byte, and hold it against the hashes of its manifest."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from engine.checkpoint.manifest import FILE_NAME, FileMark, Manifest
from engine.errors import CheckpointError, PackError

_PIECE_BYTES = 4 << 20


def verify(directory: Path, progress: Callable[[str, int, int], None] = lambda _what, _done, _all: None) -> Manifest:
    """Raises PackError where `directory` is not packed, CheckpointError naming the first file that is damaged, or
    that cannot be read."""
    manifest = Manifest.from_directory(directory)
    if manifest is None:
        if not (directory / "config.json").is_file():
            raise PackError(f"{directory} is not a model: it has neither {FILE_NAME} nor config.json")
        raise PackError(f"{directory} is not a packed model; `flashmoe pack` makes one of it")
    if (directory / FILE_NAME).read_text(encoding="utf-8") not in (manifest.sealed(), manifest.to_json()):
        raise _changed(directory, FILE_NAME, manifest)
    done, total = 0, sum(mark.nbytes for mark in manifest.files.values())
    for name, mark in manifest.files.items():
        progress(name, done, total)
        path = directory / name
        try:
            found = _hash_of(path)
        except FileNotFoundError:
            found = None
        except OSError as error:
            raise CheckpointError(
                f"{path} cannot be read: {error.strerror or error}; check its permissions, and the disk"
            ) from None
        if found != mark:
            raise _changed(directory, name, manifest)
        done += mark.nbytes
    progress("", total, total)
    return manifest


def _changed(directory: Path, name: str, manifest: Manifest) -> CheckpointError:
    way_out = manifest.made_again(directory)
    return CheckpointError(f"{directory / name} is not as it was packed; {way_out}, or copy it again")


def hash_of(path: Path) -> FileMark | None:
    """Size and SHA-256 of a file; None where it cannot be read."""
    try:
        return _hash_of(path)
    except OSError:
        return None


def _hash_of(path: Path) -> FileMark:
    digest, nbytes = hashlib.sha256(), 0
    with path.open("rb", buffering=0) as file:
        buffer = bytearray(max(1, min(_PIECE_BYTES, os.fstat(file.fileno()).st_size)))
        while got := file.readinto(buffer):
            digest.update(memoryview(buffer)[:got])
            nbytes += got
    return FileMark(nbytes, digest.hexdigest())
