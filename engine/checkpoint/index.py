"""CheckpointIndex: every tensor of a safetensors checkpoint, with its type, shape and byte range. Reads headers only.

Format: https://github.com/huggingface/safetensors (8-byte little-endian header length, JSON header, then the data).
A tensor that its file is too short for, or whose byte range does not fit its shape, is found here, before anything
runs.
"""

from __future__ import annotations

import json
import math
import stat
import struct
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from safetensors import SafetensorError, safe_open

from engine.checkpoint.manifest import RESIDENT_NAME, Manifest
from engine.checkpoint.names import canonical
from engine.checkpoint.tensors import ITEM_BYTES, TensorEntry
from engine.config import read_json
from engine.errors import CheckpointError, ModelNotFound

INDEX_NAME = "model.safetensors.index.json"
"""Which tensor lies in which file, of a checkpoint in several."""
_HEADER_LIMIT = 100_000_000  # the limit of the format itself


class CheckpointIndex:
    """The tensors of a model directory by our names. `skipped` counts those that a text engine has no use for;
    `manifest` is there where the directory is a packed one."""

    def __init__(
        self, directory: Path, tensors: dict[str, TensorEntry], skipped: int, manifest: Manifest | None = None
    ) -> None:
        self.directory = directory
        self.tensors = tensors
        self.skipped = skipped
        self.manifest = manifest

    @classmethod
    def from_directory(cls, directory: Path) -> CheckpointIndex:
        """Index a directory: a packed one through its manifest, another through model.safetensors.index.json where it
        has one.

        Raises ModelNotFound without safetensors files, CheckpointError for a missing, truncated or damaged one.
        """
        manifest = Manifest.from_directory(directory)
        if manifest is not None:
            resident = {entry.name: entry for entry in read_header(directory / RESIDENT_NAME)}
            packed = {entry.name: entry for entry in manifest.tensors(directory)}
            return cls(directory, resident | packed, skipped=0, manifest=manifest)
        listed: dict[str, str] | None = None
        index_path = directory / INDEX_NAME
        if index_path.exists():
            listed = read_json(index_path).get("weight_map")
            if not isinstance(listed, dict) or not all(isinstance(name, str) for name in listed.values()):
                raise CheckpointError(f"{index_path} has no usable weight_map; fetch the file again")
            for name in set(listed.values()):
                if any(".." in kind(name).parts or kind(name).anchor for kind in (PurePosixPath, PureWindowsPath)):
                    raise CheckpointError(f"{index_path} names {name}, outside of its directory; fetch the file again")
            paths = {name: directory / name for name in sorted(set(listed.values()))}
        else:
            paths = {path.name: path for path in sorted(directory.glob("*.safetensors"))}
        if not paths:
            raise ModelNotFound(f"{directory} holds no safetensors files; give the directory of a whole checkpoint")
        found = {entry.name: entry for path in paths.values() for entry in read_header(path)}
        for name, file in (listed or {}).items():
            if canonical(name) is not None and (name not in found or found[name].path != paths[file]):
                raise CheckpointError(f"tensor {name} is missing from {paths[file]}; fetch that file again")
        tensors: dict[str, TensorEntry] = {}
        for name, entry in found.items():
            ours = canonical(name)
            if ours is not None:
                tensors[ours] = entry
        return cls(directory, tensors, skipped=len(found) - len(tensors))

    def get(self, name: str) -> TensorEntry | None:
        """The tensor of that (our) name, if the checkpoint has it."""
        return self.tensors.get(name)

    def require(self, name: str, shape: tuple[int, ...] | None = None) -> TensorEntry:
        """The tensor of that (our) name. Raises CheckpointError when it is absent or not of `shape`."""
        entry = self.tensors.get(name)
        if entry is None:
            raise CheckpointError(f"tensor {name} is missing from {self.directory}; the download may be incomplete")
        if shape is not None and entry.shape != shape:
            raise CheckpointError(
                f"tensor {entry.name} in {entry.path} has the shape {list(entry.shape)}, but config.json asks for "
                f"{list(shape)}; the files do not belong together"
            )
        return entry


def read_header(path: Path) -> Iterator[TensorEntry]:
    """The tensors of one safetensors file. Raises CheckpointError when the file is missing, damaged or too short.

    What breaks the format in other ways (tensors that overlap, holes) is for the safetensors library to say, last: it
    names no tensor, and gives no offsets.
    """
    try:
        status = path.stat()  # of what a link leads to: Hugging Face's cache is made of links
        if not stat.S_ISREG(status.st_mode):
            raise CheckpointError(f"{path} is no regular file; fetch it again")
        size = status.st_size
        with path.open("rb") as file:
            prefix = file.read(8)
            length = struct.unpack("<Q", prefix)[0] if len(prefix) == 8 else _HEADER_LIMIT + 1
            raw = file.read(length) if length <= min(_HEADER_LIMIT, size) else b""
        header = json.loads(raw)
    except FileNotFoundError:
        raise CheckpointError(f"{path} is missing; the download is incomplete") from None
    except OSError as error:
        raise CheckpointError(f"{path} cannot be read: {error.strerror or error}") from None
    except (ValueError, RecursionError):
        header = None
    if not isinstance(header, dict):
        raise CheckpointError(f"{path} is not a whole safetensors file; fetch it again")
    yield from header_entries(path, header, 8 + length, size)
    try:
        with safe_open(path, framework="numpy"):
            pass
    except SafetensorError as error:
        raise CheckpointError(f"{path} is not a whole safetensors file ({error}); fetch it again") from None


def header_entries(path: Path, header: Mapping[str, Any], data_begin: int, size: int) -> Iterator[TensorEntry]:
    """The tensors that a header describes, of a file of `size` bytes whose data begins at `data_begin`; the file itself
    need not be here. Raises CheckpointError for what makes no sense."""
    for name, value in header.items():
        if name == "__metadata__":
            continue
        try:
            dtype, shape = str(value["dtype"]), tuple(int(n) for n in value["shape"])
            begin, end = (int(n) for n in value["data_offsets"])
            expected = math.prod(shape) * ITEM_BYTES[dtype]
        except (KeyError, TypeError, ValueError, OverflowError):
            raise CheckpointError(f"{path}: the header of tensor {name} makes no sense; fetch the file again") from None
        if begin < 0 or any(n < 0 for n in shape) or end - begin != expected:
            raise CheckpointError(
                f"{path}: tensor {name} of {dtype}{list(shape)} spans {end - begin} bytes, not {expected}"
            )
        if data_begin + end > size:
            raise CheckpointError(
                f"{path} is truncated: tensor {name} ends at byte {data_begin + end:,}, "
                f"the file at {size:,}; fetch it again"
            )
        yield TensorEntry(name, dtype, shape, path, data_begin + begin, expected)
