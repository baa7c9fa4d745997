"""A full-shape checkpoint written packed at once: the same bytes as full_shape and `flashmoe pack` give one after the
other, in half the time and half the disk.

    python -m tools.bench.packed_shape OUT --shape 35B --layers 8 --vocabulary 32000

Everything but the routed experts goes through a checkpoint whose experts are holes; their records are generated where
they belong. Stopped and run again, it goes on after the last whole file.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from engine.checkpoint.index import CheckpointIndex
from engine.checkpoint.layout import layer_experts
from engine.checkpoint.manifest import layer_file
from engine.config import ModelConfig
from engine.errors import EngineError
from engine.packing.pack import Origin, check_free, plan_packing
from engine.packing.writing import Packed, Packing, Progress, alone, reported, silent
from tools.bench.full_shape import (
    Generator,
    Shape,
    Tensor,
    chosen_shape,
    described,
    options,
    write_companions,
    write_safetensors,
)
from tools.bench.skew import skew_for

_ROUTED = ".switch_mlp."
_PARTS = tuple(
    (projection, kind)
    for projections in (("gate_proj", "up_proj"), ("down_proj",))
    for kind in ("weight", "scales", "biases")
    for projection in projections
)
"""A record in the order of its bytes: gate and up are one matrix, by rows."""


def write(
    out: Path, shape: Shape, seed: int = 0, hit_rate: float = 0.5, progress: Progress = silent, name: str = ""
) -> Packed:
    """A packed model directory at `out`. Raises PackError when the place is taken or the disk has no room."""
    check_free(out)
    generator = Generator(shape, seed, skew_for(hit_rate, shape.experts, shape.top_k))
    making, source = out.with_name(f"{out.name}.packing"), out.with_name(f"{out.name}.source")
    with reported(making), alone(making):
        shutil.rmtree(source, ignore_errors=True)
        source.mkdir()
        try:
            tensors = {}
            for file, of_file in generator.files():
                write_safetensors(source / file, of_file, hole=lambda tensor: _ROUTED in tensor.name)
                tensors.update({tensor.name: tensor for tensor in of_file if _ROUTED in tensor.name})
            write_companions(source, generator, seed, hit_rate)
            config, index = ModelConfig.from_directory(source), CheckpointIndex.from_directory(source)
            layers = [layer_experts(index, config, number) for number in range(shape.layers)]
            origin = Origin(name or f"{shape.name} shape", {"generator": described(shape, seed, hit_rate)})
            plan = plan_packing(source, index, layers, origin)
            files = dict(plan.files)
            for number in range(shape.layers):
                content = partial(_records, tensors, number, shape.experts, plan.manifest.stride(number))
                files[layer_file(number)] = replace(files[layer_file(number)], content=content, needs=frozenset())
            fingerprint = hashlib.sha256(json.dumps([dict(origin.source), plan.manifest.to_json()]).encode())
            packing = Packing(making, files, fingerprint.hexdigest(), progress)
            packing.check_disk()
            packing.write(packing.needed())
            return packing.finish(out, plan.manifest)
        finally:
            shutil.rmtree(source, ignore_errors=True)


def _records(tensors: dict[str, Tensor], layer: int, experts: int, stride: int) -> Iterator[bytes | memoryview]:
    stem = f"language_model.model.layers.{layer}.mlp{_ROUTED}"
    parts = [_Portions(tensors[f"{stem}{projection}.{kind}"], experts) for projection, kind in _PARTS]
    size = sum(part.nbytes for part in parts)
    for _ in range(experts):
        yield b"".join([*(part.next() for part in parts), bytes(stride - size)])


class _Portions:
    """A tensor that is generated in pieces of any length, expert by expert."""

    def __init__(self, tensor: Tensor, experts: int) -> None:
        self.nbytes = tensor.nbytes // experts
        self._chunks = tensor.chunks()
        self._rest = memoryview(b"")

    def next(self) -> bytes:
        """The next expert's bytes."""
        taken = bytearray()
        while len(taken) < self.nbytes:
            if not self._rest:
                self._rest = memoryview(next(self._chunks))
            piece = self._rest[: self.nbytes - len(taken)]
            self._rest = self._rest[len(piece) :]
            taken += piece
        return bytes(taken)


def main() -> int:
    """Write one checkpoint."""
    arguments = options(__doc__.splitlines()[0]).parse_args()
    begin = time.perf_counter()
    try:
        packed = write(arguments.out, chosen_shape(arguments), arguments.seed, arguments.hit_rate)
    except EngineError as error:
        print(error, file=sys.stderr)
        return 1
    seconds = time.perf_counter() - begin
    print(
        f"{arguments.out}: {packed.nbytes / 1e9:.2f} GB in {seconds:.0f} s ({packed.nbytes / seconds / 1e6:.0f} MB/s)"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
