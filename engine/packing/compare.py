"""Hold a packed model against the checkpoint that it was made of: everything resident, and some experts of each layer.

Hashes say that the files are as they were written; this says that what was written is right. Experts that were given
fewer bits must be closer to the source than plain rounding is, as the search that chose their scales promises. (What a
whole layer lost says too little of one expert: of Flint's at 3 bits a rarely used one lost 6.7%, its layer 2.4%.)
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

import engine.demo as demo
from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.layout import LayerExperts, layer_experts
from engine.checkpoint.manifest import Manifest
from engine.checkpoint.reader import Reader
from engine.checkpoint.tensors import TensorEntry
from engine.config import ModelConfig
from engine.errors import CheckpointError
from engine.packing.pull_state import KEPT, read_state
from engine.packing.quantize import min_max_error
from engine.packing.requantize import matrix, read_expert

SAMPLES = 4
"""Experts of each layer, unless it is said otherwise."""
_PIECE_BYTES = 4 << 20
_ROUNDING = 1.01
"""Sums in float32 by two ways differ by less."""


@dataclass(frozen=True, slots=True)
class Compared:
    """experts: how many were compared. requantized: of them, those that were close to the source, not equal to it."""

    source: Path
    experts: int
    requantized: int


def find_source(directory: Path, manifest: Manifest, models_dir: Path | None) -> Path | None:
    """The checkpoint that a packed model names as its source, where it still is: among the models or beside the
    packed one, where `pull --keep` leaves it, or in the Hugging Face cache. Never connects."""
    folders = [directory.parent, *([models_dir] if models_dir else [])]
    named = manifest.source.get("directory")
    if named == "demo" and manifest.name.startswith(demo.NAME):
        return demo.MODEL_DIR if directory != demo.MODEL_DIR else None  # itself says nothing
    if isinstance(named, str) and named not in ("", ".", "..") and "/" not in named:
        places = [folder / named for folder in folders]
        return next((place for place in places if place != directory and (place / "config.json").is_file()), None)
    repository, revision = manifest.source.get("repository"), manifest.source.get("revision")
    if not isinstance(repository, str) or repository.count("/") != 1:
        return None
    for place in (place for folder in folders for place in sorted(folder.glob(f"*{KEPT}"))):
        state = read_state(place)
        if state is not None and (state.repository, state.revision) == (repository, revision):
            return place
    from huggingface_hub import snapshot_download

    try:
        found = snapshot_download(repository, revision=revision, local_files_only=True)
    except Exception:  # not here, or not whole: each version of the library has another word for it
        return None
    return Path(found) if any(Path(found).glob("*.safetensors")) else None


def compare(
    directory: Path,
    manifest: Manifest,
    source: Path,
    samples: int = SAMPLES,
    progress: Callable[[str, int, int], None] = lambda _what, _done, _all: None,
) -> Compared:
    """Raises CheckpointError naming the first thing that is not what `source` has, and the errors of a damaged one."""
    config = ModelConfig.from_directory(source)
    index, packed = CheckpointIndex.from_directory(source), CheckpointIndex.from_directory(directory)
    if config != ModelConfig.from_directory(directory):
        raise CheckpointError(f"{source} is another model than {directory}; give the one that it was packed from")
    numbers = range(config.num_hidden_layers)
    layers = [layer_experts(index, config, number) for number in numbers]
    made = [layer_experts(packed, config, number) for number in numbers]
    routed = {entry.name for layer in layers for entry, _, _ in layer.sources}
    resident = {name: entry for name, entry in index.tensors.items() if entry.name not in routed}
    experts = _sampled(config.num_experts, samples, manifest)
    total = sum(entry.nbytes for entry in resident.values())
    total += sum(layer.record.nbytes for layer in layers) * len(experts)
    done = requantized = 0
    wrong: dict[str, int] = {}
    with closing(Reader(0)) as reader:
        for name, entry in resident.items():
            progress(name, done, total)
            other = packed.get(name)
            alike = other is not None and (other.shape, other.dtype) == (entry.shape, entry.dtype)
            if other is None or not alike or _differ(entry, other, reader):
                wrong[name] = entry.nbytes
            done += entry.nbytes
        if sum(wrong.values()) > done / 2:  # a fault of packing, or of a disk, is not everywhere
            raise CheckpointError(f"{source} is another model than {directory}; give the one that it was packed from")
        if wrong:
            raise CheckpointError(
                f"tensor {next(iter(wrong))} of {directory} is not that of {source}; {manifest.made_again(directory)}"
            )
        for number, (before, after) in enumerate(zip(layers, made, strict=True)):
            progress(f"layer {number}", done, total)
            requantized += _compare_layer(directory, manifest, number, before, after, experts, reader)
            done += before.record.nbytes * len(experts)
    return Compared(source, len(experts) * len(layers), requantized)


def _sampled(experts: int, samples: int, manifest: Manifest) -> list[int]:
    """The same ones each time for one model."""
    return sorted(random.Random(manifest.name).sample(range(experts), min(samples, experts)))


def _differ(one: TensorEntry, other: TensorEntry, reader: Reader) -> bool:
    """Whether two tensors of one size have different bytes."""
    first, second = (bytearray(min(_PIECE_BYTES, one.nbytes)) for _ in range(2))
    for begin in range(0, one.nbytes, _PIECE_BYTES):
        nbytes = min(_PIECE_BYTES, one.nbytes - begin)
        views = memoryview(first)[:nbytes], memoryview(second)[:nbytes]
        for entry, view in zip((one, other), views, strict=True):
            reader.read(entry.path, entry.offset + begin, view)
        if views[0] != views[1]:
            return True
    return False


def _compare_layer(
    directory: Path,
    manifest: Manifest,
    number: int,
    before: LayerExperts,
    after: LayerExperts,
    experts: Sequence[int],
    reader: Reader,
) -> int:
    """How many of the experts are close, not equal."""
    close: set[int] = set()
    for expert in experts:
        theirs, ours = read_expert(before, expert, reader), read_expert(after, expert, reader)
        for was, became in zip(before.record.projections, after.record.projections, strict=True):
            if was == became:
                if all(np.array_equal(theirs[part.name], ours[part.name]) for part in was.parts):
                    continue
                raise CheckpointError(
                    f"{became.name} of expert {expert} of layer {number} in {directory} is not the source's; "
                    f"{manifest.made_again(directory)}"
                )
            close.add(expert)
            values, back = matrix(before, was, expert, theirs), matrix(after, became, expert, ours)
            assert became.quantization is not None, "fewer bits are quantized"
            lost, whole = (float(np.square(found, dtype=np.float64).sum()) for found in (back - values, values))
            most = min_max_error(values, became.quantization, became.parts[1].dtype)
            if lost > _ROUNDING * most:
                raise CheckpointError(
                    f"{became.name} of expert {expert} of layer {number} in {directory} is {lost / (whole or 1):.1%} "
                    f"off the source, and plain rounding only {most / (whole or 1):.1%}; "
                    f"{manifest.made_again(directory)}"
                )
    return len(close)
