"""Pack a local checkpoint: the routed experts one record each, a file a layer; everything else in one file. Bit for bit
what the checkpoint holds, at most one expert or one piece of a tensor in memory at a time; or, by a recipe, with
experts of fewer bits (requantize.py).

The checkpoint may be here whole (`pack`) or come file by file (`packing`, which `flashmoe pull` feeds).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import engine.demo as demo
from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.layout import LayerExperts, Record, layer_experts
from engine.checkpoint.manifest import (
    LARGE_ALIGNMENT,
    RESIDENT_NAME,
    SMALL_ALIGNMENT,
    SMALL_RECORD_BYTES,
    Manifest,
    PackedPart,
    Requantization,
    aligned,
    layer_file,
)
from engine.checkpoint.reader import Reader
from engine.checkpoint.tensors import TensorEntry
from engine.config import ModelConfig, read_json
from engine.errors import PackError
from engine.packing.requantize import LayerWork, Recipe, requantized
from engine.packing.writing import PACKING, Content, Packed, PackFile, Packing, Progress, alone, reported, silent

COPIED = (
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
"""Small files of a checkpoint that are part of the packed model as they are."""
_PIECE_BYTES = 4 << 20
_PIECES = "pieces"


@dataclass(frozen=True, slots=True)
class Origin:
    """What a packed model is called, and the `source` that its manifest names."""

    name: str
    source: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PackPlan:
    """What will be written: the manifest without hashes, and the files in the order of writing."""

    manifest: Manifest
    files: Mapping[str, PackFile]


def pack(source: Path, target: Path, progress: Progress = silent, recipe: Recipe | None = None) -> Packed:
    """Pack the checkpoint in `source` into the new directory `target`; with a recipe, its experts in fewer bits, and
    then `source` may be a packed one.

    Raises PackError when the target is taken, the disk is too small or fails, or another process packs to the same
    place; ModelNotFound, UnsupportedModel or CheckpointError for what is wrong with the source. Run again after any of
    them, it goes on where it stopped.
    """
    config = ModelConfig.from_directory(source)
    index = CheckpointIndex.from_directory(source)
    if index.manifest is not None and recipe is None:
        raise PackError(f"{source} is packed already; run it as it is, or check it with `flashmoe verify`")
    check_free(target)
    making = target.with_name(target.name + PACKING)
    layers = [layer_experts(index, config, number) for number in range(config.num_hidden_layers)]
    plan = plan_packing(source, index, layers, origin(source), recipe=recipe)
    with reported(making), alone(making):
        packing = Packing(making, plan.files, _fingerprint(index, plan), progress)
        try:
            packing.check_disk()
        except PackError:
            packing.discard_empty()
            raise
        packing.write(packing.needed())
        return packing.finish(target, with_losses(plan.manifest, packing))


def with_losses(manifest: Manifest, packing: Packing) -> Manifest:
    """The manifest with what fewer bits have lost in each layer, now that all are written."""
    if manifest.requantized is None:
        return manifest
    notes = [packing.notes[layer_file(number)] for number in range(len(manifest.layers))]
    losses = tuple({name: (lost, plain) for name, (lost, plain) in note.items()} for note in notes)
    return replace(manifest, requantized=replace(manifest.requantized, losses=losses))


def check_free(target: Path) -> None:
    """Raises PackError where something is in the place of a packed model that is to be made."""
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise PackError(f"{target} exists already; remove it, or choose another place with --out")


def origin(source: Path) -> Origin:
    """The model's name, and where it comes from: the built-in one from itself; another as a packed one says; the
    repository and revision where it lies in the Hugging Face cache (models--OWNER--NAME/snapshots/REVISION); else the
    name of its directory."""
    if source == demo.MODEL_DIR:  # whatever it was made from
        return Origin(demo.NAME, {"directory": "demo"})
    manifest = Manifest.from_directory(source)
    if manifest is not None:
        return Origin(manifest.name, manifest.source)
    cached = re.fullmatch(r"models--(.+?)--(.+)", source.parent.parent.name)
    if cached and source.parent.name == "snapshots":
        owner, name = cached.groups()
        return Origin(name, {"repository": f"{owner}/{name}", "revision": source.name})
    return Origin(source.name, {"directory": source.name})


def packed_name(source: Path, recipe: Recipe | None) -> str:
    """What the directory is called unless it is told: NAME-packed, or NAME-2bit."""
    name = origin(source).name
    return recipe.name_of(name) if recipe is not None else f"{name}-packed"


# -- what will be written ---------------------------------------------------------------------------------------------


def plan_packing(
    source: Path,
    index: CheckpointIndex,
    layers: Sequence[LayerExperts],
    origin: Origin,
    piecewise: Path | None = None,
    recipe: Recipe | None = None,
) -> PackPlan:
    """Plan the packing of a checkpoint whose small files are in `source`; its weights may still have to come.

    piecewise: the directory that is made, where the weights come file by file. The resident tensors are then first
    gathered in one piece for each file that they come in, so that none has to be held until the last has come.
    """
    become = [requantized(layer.record, recipe) if recipe else layer.record for layer in layers]
    shapes = [
        tuple(PackedPart(part.name, part.dtype, part.rows, part.columns) for part in record.parts) for record in become
    ]
    records = tuple(dict.fromkeys(shapes))
    smallest = min(record.nbytes for record in become)
    quantization = become[0].projections[0].quantization
    manifest = Manifest(
        name=recipe.name_of(origin.name) if recipe else origin.name,
        source=origin.source,
        config=read_json(source / "config.json"),
        quantization={"bits": quantization.bits, "group_size": quantization.group_size} if quantization else None,
        alignment=SMALL_ALIGNMENT if smallest <= SMALL_RECORD_BYTES else LARGE_ALIGNMENT,
        experts=layers[0].sources[0][0].shape[0],
        records=records,
        layers=tuple(records.index(shape) for shape in shapes),
        files={},
        requantized=_shortcut(origin, source, index, layers, become, recipe) if recipe else None,
    )
    routed = {entry.name for layer in layers for entry, _, _ in layer.sources}
    resident = {name: entry for name, entry in sorted(index.tensors.items()) if entry.name not in routed}
    files: dict[str, PackFile] = {}
    for path in sorted({path for pattern in COPIED for path in source.glob(pattern) if path.is_file()}):
        files[path.name] = PackFile(path.stat().st_size, partial(_copy, path))
    if piecewise is not None:
        resident = _in_pieces(resident, piecewise, files)
    files[RESIDENT_NAME] = _of_tensors(_header(resident), resident.values())
    for number, (layer, record) in enumerate(zip(layers, become, strict=True)):
        stride = manifest.stride(number)
        work = LayerWork(layer, record) if recipe else None
        files[layer_file(number)] = PackFile(
            manifest.experts * stride,
            partial(work.records if work else partial(_records, layer), manifest.experts, stride),
            frozenset(entry.path for entry, _, _ in layer.sources),
            note=work.losses if work else None,
        )
    return PackPlan(manifest, files)


def _shortcut(
    origin: Origin,
    source: Path,
    index: CheckpointIndex,
    layers: Sequence[LayerExperts],
    become: Sequence[Record],
    recipe: Recipe,
) -> Requantization:
    named = origin.source.get("repository", source)
    projections = [projection for layer in layers for projection in layer.record.projections]
    bits = max(projection.bits for projection in projections)
    if all(layer.record == record for layer, record in zip(layers, become, strict=True)):
        raise PackError(f"{named} has experts of {bits} bits already; ask for fewer, or leave out {recipe.option}")
    for name in {projection.name for projection in projections}:
        most, wanted = max(found.bits for found in projections if found.name == name), recipe.of(name)
        if wanted is not None and wanted > most:  # it would be called by bits that it has not
            raise PackError(f"{named} has {most} bits in its {name} projections, fewer than {wanted}: ask for fewer")
    earlier = index.manifest.requantized if index.manifest else None
    return Requantization(earlier.source_bits if earlier else bits)


def _in_pieces(tensors: dict[str, TensorEntry], making: Path, files: dict[str, PackFile]) -> dict[str, TensorEntry]:
    """Add to `files` a piece for each file that `tensors` lie in. Returns them as they will lie in the pieces."""
    moved = dict(tensors)
    for source in sorted({entry.path for entry in tensors.values()}):
        name, offset = f"{_PIECES}/{source.name}", 0
        within = {name: entry for name, entry in tensors.items() if entry.path == source}
        for ours, entry in within.items():
            moved[ours] = replace(entry, path=making / name, offset=offset)
            offset += entry.nbytes
        files[name] = replace(_of_tensors(b"", within.values()), passing=True)
    return moved


def _of_tensors(header: bytes, tensors: Collection[TensorEntry]) -> PackFile:
    """A file of tensors, one after the other."""
    return PackFile(
        len(header) + sum(entry.nbytes for entry in tensors),
        partial(_resident, header, tensors),
        frozenset(entry.path for entry in tensors),
    )


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


def _copy(path: Path) -> Content:
    yield path.read_bytes()


def _resident(header: bytes, tensors: Iterable[TensorEntry]) -> Content:
    yield header
    buffer = memoryview(bytearray(_PIECE_BYTES))
    with closing(Reader(0)) as reader:  # its own: a file that stays open keeps its place on the disk when it is deleted
        for entry in tensors:
            for begin in range(0, entry.nbytes, _PIECE_BYTES):
                piece = buffer[: min(_PIECE_BYTES, entry.nbytes - begin)]
                reader.read(entry.path, entry.offset + begin, piece)
                yield piece


def _records(layer: LayerExperts, experts: int, stride: int) -> Content:
    starts, offset = [], 0
    for part in layer.record.parts:
        starts.append(offset)
        offset += part.nbytes
    record = memoryview(bytearray(stride))  # what lies behind the last part stays zero
    with closing(Reader(0)) as reader:
        for expert in range(experts):
            for segment in layer.segments(expert):
                begin = starts[segment.part] + segment.into
                reader.read(segment.entry.path, segment.offset, record[begin : begin + segment.nbytes])
            yield record


def _fingerprint(index: CheckpointIndex, plan: PackPlan) -> str:
    """Of the source as it is now: a changed file, or another one, begins a new pack."""
    files = sorted({entry.path for entry in index.tensors.values()})
    status: list[Any] = [(path.name, path.stat().st_size, path.stat().st_mtime_ns) for path in files]
    return hashlib.sha256(json.dumps([status, plan.manifest.to_json()]).encode()).hexdigest()
