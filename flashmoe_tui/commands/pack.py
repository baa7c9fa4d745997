"""`flashmoe pack`: a checkpoint rewritten so that each expert is one read, in fewer bits where
asked."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial

from engine.checkpoint.manifest import Requantization
from engine.elsewhere import note_place
from engine.models import find_model
from engine.packing.pack import pack as pack_checkpoint
from engine.packing.pack import packed_name
from engine.packing.requantize import Recipe
from flashmoe_tui import figures as words
from flashmoe_tui import locations
from flashmoe_tui.awake import kept_awake
from flashmoe_tui.commands.options import place
from flashmoe_tui.commands.progress import AWAKE_AFTER_SECONDS, ProgressLine
from flashmoe_tui.ending import INTERRUPTED
from flashmoe_tui.packed_from import record_source


def pack(source: str, out: str | None, bits: int | None, down_bits: int | None) -> int:
    """Pack `source` and say where it is, and what fewer bits lost. Returns the exit status; raises EngineError."""
    directory = find_model(source, locations.models_dir())
    recipe = Recipe(bits, down_bits) if bits or down_bits else None
    target = place(out) if out is not None else locations.models_dir() / packed_name(directory, recipe)
    line = ProgressLine("packing")
    if out is not None:
        note_place(locations.models_dir(), target)
    try:
        with kept_awake("packing a model", AWAKE_AFTER_SECONDS):
            packed = pack_checkpoint(directory, target, partial(_show, line), recipe)
    except KeyboardInterrupt:
        line.clear()
        print("flashmoe: packing has stopped; the same command goes on from there", file=sys.stderr)
        return INTERRUPTED
    finally:
        line.clear()
    record_source(packed.directory, directory)
    made = packed.manifest.requantized
    if made is not None:
        print("\n".join(loss_table(made)))
    resumed = f", {packed.resumed_files} files from the run before" if packed.resumed_files else ""
    print(f"packed {packed.manifest.name}: {words.size(packed.nbytes)} in {words.seconds(line.elapsed)}{resumed}")
    print(packed.directory)
    return 0


def loss_table(made: Requantization) -> Iterator[str]:
    """For each layer and projection the squared error relative to the weights, beside what min-max would have lost."""
    names = list(dict.fromkeys(name for layer in made.losses for name in layer))
    yield f"relative squared error (MLX's min-max), from {made.source_bits} bits"
    yield "layer" + "".join(f"{name:>20}" for name in names)
    for number, layer in enumerate(made.losses):
        yield f"{number:>5}" + "".join(f"{_loss(layer.get(name)):>20}" for name in names)
    sums = [[layer[name] for layer in made.losses if name in layer] for name in names]
    means = [tuple(sum(part) / len(part) for part in zip(*losses, strict=True)) for losses in sums]
    yield " mean" + "".join(f"{_loss((lost, plain)):>20}" for lost, plain in means)


def _loss(loss: tuple[float, float] | None) -> str:
    return "unchanged" if loss is None else f"{_share(loss[0])} ({_share(loss[1])})"


def _share(value: float) -> str:
    return f"{value * 100:.2g}%" if value < 0.0995 else f"{value * 100:.1f}%"


def _show(line: ProgressLine, what: str, done: int, total: int) -> None:
    line.show(what, done, total, words.size(total), kind=what.split("/", 1)[0])
