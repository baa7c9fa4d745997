"""flashmoe.json: what a packed model directory holds, and where each expert lies in it.

    flashmoe.json            this manifest, written last: a directory without it is no packed model
    resident.safetensors     everything but the routed experts, under our names
    experts/layer_00.bin     one record an expert, `stride` bytes apart, the parts of a record one after the other

Offsets and sizes are worked out from the shapes and checked against the files, never taken on trust; the hashes, and
the manifest's own at its end, are for `flashmoe verify`, which reads every byte.
"""

from __future__ import annotations

import hashlib
import json
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import engine.demo as demo
from engine.checkpoint.tensors import ITEM_BYTES, TensorEntry
from engine.config import read_json
from engine.errors import CheckpointError, UnsupportedModel

FILE_NAME = "flashmoe.json"
JOURNAL_NAME = "packing.json"
"""Lies in the directory while it is being packed."""
RESIDENT_NAME = "resident.safetensors"
FORMAT_VERSION = 1
LARGE_ALIGNMENT, SMALL_ALIGNMENT = 16384, 4096
SMALL_RECORD_BYTES = 256 << 10
"""Up to this size records are aligned to 4 KiB: at 16 KiB the padding would be several percent of what is read."""


@dataclass(frozen=True, slots=True)
class PackedPart:
    """One array of an expert as it lies in a record."""

    name: str
    dtype: str
    rows: int
    columns: int

    @property
    def nbytes(self) -> int:
        """Bytes of the array."""
        return self.rows * self.columns * ITEM_BYTES[self.dtype]


@dataclass(frozen=True, slots=True)
class FileMark:
    """A file by its size and its SHA-256 in hexadecimal."""

    nbytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Requantization:
    """The experts have fewer bits than those of the model they were made of.

    source_bits: of that model's experts (32 or 16 where they are not quantized). losses: for each layer and each
    projection that was changed, squared error over squared weights: what was lost, and what MLX's min-max would have
    lost.
    """

    source_bits: int
    losses: tuple[Mapping[str, tuple[float, float]], ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """The content of flashmoe.json. records: the different shapes of experts. layers: which of them each layer has.
    files: by path relative to the directory, with / between folders. requantized: None where it is the source bit for
    bit."""

    name: str
    source: Mapping[str, Any]
    config: Mapping[str, Any]
    quantization: Mapping[str, int] | None
    alignment: int
    experts: int
    records: tuple[tuple[PackedPart, ...], ...]
    layers: tuple[int, ...]
    files: Mapping[str, FileMark]
    requantized: Requantization | None = None

    def stride(self, layer: int) -> int:
        """Bytes from one expert of a layer to the next."""
        return aligned(sum(part.nbytes for part in self.records[self.layers[layer]]), self.alignment)

    def made_again(self, directory: Path) -> str:
        """What helps where it is damaged."""
        if directory == demo.MODEL_DIR:
            return "it comes with the program: install that again"
        repository = self.source.get("repository")
        if repository is None:
            return "pack the model again"
        bits = " in as few bits" if self.requantized is not None else ""
        return f"`flashmoe rm {directory.name}`, then pull {repository} again{bits}"

    def sealed(self) -> str:
        """As it is written: what it says, and the SHA-256 of that."""
        text = self.to_json()
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        return text.removesuffix("\n}\n") + f',\n "sha256": "{digest}"\n}}\n'

    def to_json(self) -> str:
        """What it says, with no hash of its own, as earlier versions wrote it."""
        records = []
        for parts in self.records:
            offset, shown = 0, []
            for part in parts:
                shape = {"rows": part.rows, "columns": part.columns}
                shown.append({"name": part.name, "dtype": part.dtype, **shape, "offset": offset})
                offset += part.nbytes
            records.append({"bytes": offset, "stride": aligned(offset, self.alignment), "parts": shown})
        value = {
            "format_version": FORMAT_VERSION,
            "name": self.name,
            "source": dict(self.source),
            "config": dict(self.config),
            "quantization": dict(self.quantization) if self.quantization else None,
            "layout": {
                "alignment": self.alignment,
                "experts": self.experts,
                "records": records,
                "layers": list(self.layers),
            },
            "files": {name: {"bytes": mark.nbytes, "sha256": mark.sha256} for name, mark in self.files.items()},
        }
        if self.requantized is not None:
            value["requantized"] = {
                "source_bits": self.requantized.source_bits,
                "method": "affine, scale and bias of each group searched for the least squared error",
                "losses": [
                    {
                        name: {"relative_squared_error": lost, "of_min_max": plain}
                        for name, (lost, plain) in layer.items()
                    }
                    for layer in self.requantized.losses
                ],
            }
        return json.dumps(value, indent=1, ensure_ascii=False) + "\n"

    @classmethod
    def from_directory(cls, directory: Path) -> Manifest | None:
        """Read and check DIRECTORY/flashmoe.json and the sizes of all files; None where the directory is not packed.

        Raises CheckpointError for a damaged manifest, a missing or cut file, or a pack that was not finished, and
        UnsupportedModel for a later format.
        """
        path = directory / FILE_NAME
        if not path.exists():
            if (directory / JOURNAL_NAME).exists():
                raise CheckpointError(f"{directory} is half packed; run the same `flashmoe pack` again to finish it")
            return None
        value = read_json(path)
        if value.get("format_version") != FORMAT_VERSION:
            raise UnsupportedModel(
                f"{path} is of packed format {value.get('format_version')!r}, and this flashmoe reads "
                f"{FORMAT_VERSION}; pack the model again with this version, or use the one that packed it"
            )
        try:
            manifest = cls._parsed(value)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError):
            raise CheckpointError(f"{path} makes no sense; pack the model again") from None
        for name, mark in manifest.files.items():
            _check_file(directory, name, mark.nbytes, manifest)
        for layer in range(len(manifest.layers)):
            name, wanted = layer_file(layer), manifest.experts * manifest.stride(layer)
            if name not in manifest.files or manifest.files[name].nbytes != wanted:
                raise CheckpointError(f"{path} does not fit {directory / name}; {manifest.made_again(directory)}")
        return manifest

    @classmethod
    def _parsed(cls, value: Mapping[str, Any]) -> Manifest:
        layout = value["layout"]
        records = tuple(
            tuple(
                PackedPart(str(part["name"]), str(part["dtype"]), _positive(part["rows"]), _positive(part["columns"]))
                for part in record["parts"]
            )
            for record in layout["records"]
        )
        if any(part.dtype not in ITEM_BYTES for parts in records for part in parts):
            raise ValueError("an unknown type")
        layers = tuple(int(number) for number in layout["layers"])
        if not layers or not all(0 <= number < len(records) for number in layers):
            raise ValueError("layers without a record")
        alignment = int(layout["alignment"])
        if alignment not in (LARGE_ALIGNMENT, SMALL_ALIGNMENT):
            raise ValueError("an odd alignment")
        return cls(
            name=str(value["name"]),
            source=dict(value["source"]),
            config=dict(value["config"]),
            quantization=value["quantization"],
            alignment=alignment,
            experts=_positive(layout["experts"]),
            records=records,
            layers=layers,
            files={str(k): FileMark(int(v["bytes"]), str(v["sha256"])) for k, v in value["files"].items()},
            requantized=_requantized(value.get("requantized")),
        )

    def tensors(self, directory: Path) -> Iterator[TensorEntry]:
        """Each part of each layer's experts as a tensor [experts, rows, columns] whose experts lie a stride apart."""
        for layer, number in enumerate(self.layers):
            offset, path = 0, directory / layer_file(layer)
            for part in self.records[number]:
                yield TensorEntry(
                    name=f"{packed_prefix(layer)}{part.name}",
                    dtype=part.dtype,
                    shape=(self.experts, part.rows, part.columns),
                    path=path,
                    offset=offset,
                    nbytes=self.experts * part.nbytes,
                    stride=self.stride(layer),
                )
                offset += part.nbytes


def layer_file(layer: int) -> str:
    """Where the experts of a layer lie, relative to the directory."""
    return f"experts/layer_{layer:02}.bin"


def packed_prefix(layer: int) -> str:
    """Before the part's name in the name of a packed tensor."""
    return f"layers.{layer}.mlp.packed."


def aligned(size: int, alignment: int) -> int:
    """`size` rounded up."""
    return -(-size // alignment) * alignment


def _requantized(value: Mapping[str, Any] | None) -> Requantization | None:
    if value is None:
        return None
    losses = tuple(
        {str(name): (float(lost["relative_squared_error"]), float(lost["of_min_max"])) for name, lost in layer.items()}
        for layer in value["losses"]
    )
    return Requantization(_positive(value["source_bits"]), losses)


def _positive(value: Any) -> int:
    if not isinstance(value, int) or value <= 0:
        raise ValueError(f"{value!r} is not a positive number")
    return value


def _check_file(directory: Path, name: str, nbytes: int, manifest: Manifest) -> None:
    way_out = manifest.made_again(directory)
    if any(".." in kind(name).parts or kind(name).anchor for kind in (PurePosixPath, PureWindowsPath)):
        raise CheckpointError(f"{directory / FILE_NAME} names {name}, outside of its directory; {way_out}")
    path = directory / name
    try:
        status = path.stat()
    except FileNotFoundError:
        raise CheckpointError(f"{path} is missing; {way_out}, or copy the whole directory") from None
    except OSError as error:
        raise CheckpointError(f"{path} cannot be read: {error.strerror or error}") from None
    if not stat.S_ISREG(status.st_mode):
        raise CheckpointError(f"{path} is no regular file; {way_out}")
    if status.st_size != nbytes:
        raise CheckpointError(
            f"{path} has {status.st_size:,} bytes, and {FILE_NAME} says {nbytes:,}; "
            f"{way_out}, or copy the whole directory"
        )
