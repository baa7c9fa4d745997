"""Pack a local checkpoint: the routed experts one record each, a file a layer; everything else in one file. Bit for bit
what the checkpoint holds, at most one expert or one piece of a tensor in memory at a time.

The directory is made beside its place (`NAME.packing`) and takes its name when it is whole, so a half-made one is never
mistaken for a model. Each file is written under a temporary name, forced to the disk and renamed; a journal then says
that it is there, with its hash. A pack that was interrupted goes on after the last file of the journal.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import hashlib
import json
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.layout import LayerExperts, layer_experts
from engine.checkpoint.manifest import (
    FILE_NAME,
    JOURNAL_NAME,
    LARGE_ALIGNMENT,
    RESIDENT_NAME,
    SMALL_ALIGNMENT,
    SMALL_RECORD_BYTES,
    FileMark,
    Manifest,
    PackedPart,
    aligned,
    layer_file,
)
from engine.checkpoint.reader import Reader
from engine.checkpoint.tensors import TensorEntry
from engine.config import ModelConfig, read_json
from engine.errors import CheckpointError, PackError
from engine.packing.verify import hash_of
from engine.planning import gigabytes

_COPIED = (
    "tokenizer*",
    "chat_template*",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.json",
    "merges.txt",
    "config.json",
    "generation_config.json",
    "README*",
    "LICENSE*",
)
_PIECE_BYTES = 4 << 20
_SPARE_BYTES = 16 << 20
"""Left free on the disk: manifest, journal and what the file system keeps for itself."""


class Progress(Protocol):
    """Told what is being written, and how many of how many bytes of the whole are there."""

    def __call__(self, what: str, done: int, total: int) -> None: ...


def _silent(what: str, done: int, total: int) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True)
class Packed:
    """A packed directory. nbytes: of all its files. resumed_files: how many an earlier, interrupted run had made."""

    directory: Path
    manifest: Manifest
    nbytes: int
    resumed_files: int


@dataclass(frozen=True, slots=True)
class _Plan:
    """What will be written: the manifest without hashes, and each file with its size and what writes its content."""

    manifest: Manifest
    files: dict[str, tuple[int, Callable[[], Iterator[bytes | memoryview]]]]


def pack(source: Path, target: Path, progress: Progress = _silent) -> Packed:
    """Pack the checkpoint in `source` into the new directory `target`.

    Raises PackError when the target is taken, the disk is too small or fails, or another process packs to the same
    place; ModelNotFound, UnsupportedModel or CheckpointError for what is wrong with the source. Run again after any of
    them, it goes on where it stopped.
    """
    config = ModelConfig.from_directory(source)
    index = CheckpointIndex.from_directory(source)
    if index.manifest is not None:
        raise PackError(f"{source} is packed already; run it as it is, or check it with --verify")
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise PackError(f"{target} exists already; remove it, or choose another place with --out")
    making = target.with_name(target.name + ".packing")
    layers = [layer_experts(index, config, number) for number in range(config.num_hidden_layers)]
    reader = Reader(0)
    try:
        with _reported(making), _alone(making):
            plan = _plan(source, index, config, layers, reader)
            marks, resumed = _write_all(making, plan, _fingerprint(index, plan), progress)
            manifest = replace(plan.manifest, files=marks)
            _write_file(making / FILE_NAME, iter([manifest.to_json().encode()]))
            os.replace(making, target)  # a directory may take the name of an empty one
            (target / JOURNAL_NAME).unlink()
            _sync_directory(target)
            _sync_directory(target.parent)
    finally:
        reader.close()
    nbytes = sum(mark.nbytes for mark in marks.values())
    return Packed(target, manifest, nbytes, resumed)


def origin(source: Path) -> tuple[str, dict[str, str]]:
    """The model's name, and where it comes from: the repository and revision where it lies in the Hugging Face cache
    (models--OWNER--NAME/snapshots/REVISION), else the name of its directory."""
    cached = re.fullmatch(r"models--(.+?)--(.+)", source.parent.parent.name)
    if cached and source.parent.name == "snapshots":
        owner, name = cached.groups()
        return name, {"repository": f"{owner}/{name}", "revision": source.name}
    return source.name, {"directory": source.name}


# -- what will be written ---------------------------------------------------------------------------------------------


def _plan(
    source: Path, index: CheckpointIndex, config: ModelConfig, layers: Sequence[LayerExperts], reader: Reader
) -> _Plan:
    shapes = [
        tuple(PackedPart(part.name, part.dtype, part.rows, part.columns) for part in layer.record.parts)
        for layer in layers
    ]
    records = tuple(dict.fromkeys(shapes))
    smallest = min(layer.record.nbytes for layer in layers)
    quantization = layers[0].record.projections[0].quantization
    name, where_from = origin(source)
    manifest = Manifest(
        name=name,
        source=where_from,
        config=read_json(source / "config.json"),
        quantization={"bits": quantization.bits, "group_size": quantization.group_size} if quantization else None,
        alignment=SMALL_ALIGNMENT if smallest <= SMALL_RECORD_BYTES else LARGE_ALIGNMENT,
        experts=config.num_experts,
        records=records,
        layers=tuple(records.index(shape) for shape in shapes),
        files={},
    )
    routed = {entry.name for layer in layers for entry, _, _ in layer.sources}
    resident = {name: entry for name, entry in sorted(index.tensors.items()) if entry.name not in routed}
    header = _header(resident)
    size = len(header) + sum(entry.nbytes for entry in resident.values())
    files: dict[str, tuple[int, Callable[[], Iterator[bytes | memoryview]]]] = {}
    for path in sorted({path for pattern in _COPIED for path in source.glob(pattern) if path.is_file()}):
        files[path.name] = (path.stat().st_size, partial(_copy, path))
    files[RESIDENT_NAME] = (size, partial(_resident, header, resident, reader))
    for number, layer in enumerate(layers):
        stride = manifest.stride(number)
        files[layer_file(number)] = (
            config.num_experts * stride,
            partial(_records, layer, config.num_experts, stride, reader),
        )
    return _Plan(manifest, files)


def _header(tensors: dict[str, TensorEntry]) -> bytes:
    """The head of a safetensors file of these tensors one after the other, its end on a page."""
    offset, described = 0, {}
    for name, entry in tensors.items():
        end = offset + entry.nbytes
        described[name] = {"dtype": entry.dtype, "shape": list(entry.shape), "data_offsets": [offset, end]}
        offset = end
    text = json.dumps(described, separators=(",", ":")).encode()
    length = aligned(8 + len(text), SMALL_ALIGNMENT) - 8
    return length.to_bytes(8, "little") + text.ljust(length)


def _copy(path: Path) -> Iterator[bytes | memoryview]:
    yield path.read_bytes()


def _resident(header: bytes, tensors: dict[str, TensorEntry], reader: Reader) -> Iterator[bytes | memoryview]:
    yield header
    buffer = memoryview(bytearray(_PIECE_BYTES))
    for entry in tensors.values():
        for begin in range(0, entry.nbytes, _PIECE_BYTES):
            piece = buffer[: min(_PIECE_BYTES, entry.nbytes - begin)]
            reader.read(entry.path, entry.offset + begin, piece)
            yield piece


def _records(layer: LayerExperts, experts: int, stride: int, reader: Reader) -> Iterator[bytes | memoryview]:
    starts, offset = [], 0
    for part in layer.record.parts:
        starts.append(offset)
        offset += part.nbytes
    record = memoryview(bytearray(stride))  # what lies behind the last part stays zero
    for expert in range(experts):
        for segment in layer.segments(expert):
            begin = starts[segment.part] + segment.into
            reader.read(segment.entry.path, segment.offset, record[begin : begin + segment.nbytes])
        yield record


# -- writing it, so that it can be gone on with -----------------------------------------------------------------------


def _write_all(making: Path, plan: _Plan, fingerprint: str, progress: Progress) -> tuple[dict[str, FileMark], int]:
    """All files but the manifest. Returns their hashes, and how many were there already."""
    total = sum(nbytes for nbytes, _ in plan.files.values())
    marks = _journalled(making, plan, fingerprint, partial(progress, total=total))
    resumed = len(marks)
    done = sum(mark.nbytes for mark in marks.values())
    for path in making.rglob("*"):
        if path.is_file() and path.name != JOURNAL_NAME and path.relative_to(making).as_posix() not in marks:
            path.unlink()  # half written, or of another source
    free = shutil.disk_usage(making).free
    if total - done + _SPARE_BYTES > free:
        raise PackError(
            f"{making.parent} has {gigabytes(free)} free, and packing needs {gigabytes(total - done + _SPARE_BYTES)}; "
            "free some, or choose another disk with --out"
        )
    (making / "experts").mkdir(exist_ok=True)
    for name, (nbytes, content) in plan.files.items():
        if name in marks:
            continue
        mark = _write_file(making / name, content(), partial(_report, progress, name, done, total))
        if mark.nbytes != nbytes:
            raise CheckpointError(f"the source of {name} changed while it was packed; run the same command again")
        marks[name] = mark
        done += nbytes
        _write_journal(making, fingerprint, marks)
    return marks, resumed


def _report(progress: Progress, name: str, before: int, total: int, written: int) -> None:
    progress(name, before + written, total)


def _write_file(
    path: Path, content: Iterator[bytes | memoryview], written: Callable[[int], None] = lambda _: None
) -> FileMark:
    """Write, force to the disk, rename. Leaves nothing behind when it fails."""
    fresh = path.with_name(path.name + ".part")
    digest, nbytes = hashlib.sha256(), 0
    try:
        with fresh.open("wb", buffering=0) as file:
            for piece in content:
                rest = memoryview(piece)
                while rest:
                    rest = rest[file.write(rest) :]
                digest.update(piece)
                nbytes += len(piece)
                written(nbytes)
            _to_disk(file.fileno())
        os.replace(fresh, path)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise
    _sync_directory(path.parent)
    return FileMark(nbytes, digest.hexdigest())


def _write_journal(making: Path, fingerprint: str, marks: dict[str, FileMark]) -> None:
    value = {"source": fingerprint, "files": {name: [mark.nbytes, mark.sha256] for name, mark in marks.items()}}
    _write_file(making / JOURNAL_NAME, iter([json.dumps(value).encode()]))


def _journalled(
    making: Path, plan: _Plan, fingerprint: str, progress: Callable[[str, int], None]
) -> dict[str, FileMark]:
    """The files that an earlier run from the same source has finished, each read again and found whole."""
    path = making / JOURNAL_NAME
    marks: dict[str, FileMark] = {}
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
        if value["source"] == fingerprint:
            marks = {str(name): FileMark(int(nbytes), str(sha)) for name, (nbytes, sha) in value["files"].items()}
    except FileNotFoundError:
        if any(other.name != f"{JOURNAL_NAME}.part" for other in making.iterdir()):
            raise PackError(f"{making} is in the way, and not of a pack; remove it, or choose another --out") from None
    except (ValueError, KeyError, TypeError, AttributeError):
        pass  # a journal that cannot be read vouches for nothing
    whole: dict[str, FileMark] = {}
    for name, mark in marks.items():
        progress(name, sum(other.nbytes for other in whole.values()))
        if name in plan.files and mark.nbytes == plan.files[name][0] and hash_of(making / name) == mark:
            whole[name] = mark
    _write_journal(making, fingerprint, whole)
    return whole


def _fingerprint(index: CheckpointIndex, plan: _Plan) -> str:
    """Of the source as it is now: a changed file, or another one, begins a new pack."""
    files = sorted({entry.path for entry in index.tensors.values()})
    status: list[Any] = [(path.name, path.stat().st_size, path.stat().st_mtime_ns) for path in files]
    return hashlib.sha256(json.dumps([status, plan.manifest.to_json()]).encode()).hexdigest()


# -- the place --------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def _alone(making: Path) -> Iterator[None]:
    """Make the directory and hold it against a second pack to the same place, for as long as this process lives."""
    making.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(making, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise PackError(f"{making} is being written by another flashmoe; wait for it to end") from None
        yield
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _reported(making: Path) -> Iterator[None]:
    """What the system refuses, as one line."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise PackError(
                f"the disk is full: {making} cannot grow; free some space and run the same command again, "
                "it goes on where it stopped"
            ) from None
        raise PackError(f"{error.filename or making}: {error.strerror or error}; packing stopped") from None


def _sync_directory(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        _to_disk(descriptor)
    finally:
        os.close(descriptor)


def _to_disk(descriptor: int) -> None:
    """What was written is safe from a power cut after this. On macOS fsync alone leaves it in the drive's own cache."""
    if sys.platform == "darwin":
        with contextlib.suppress(OSError):  # some file systems do not know it
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)
