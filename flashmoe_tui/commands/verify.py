"""`flashmoe verify`: whether a packed model is as it was packed, and as the source that it was packed from."""

from __future__ import annotations

from functools import partial

from engine.demo import MODEL_DIR
from engine.models import find_model
from engine.packing.compare import compare
from engine.packing.verify import verify as verify_packed
from flashmoe_tui import figures as words
from flashmoe_tui import locations
from flashmoe_tui.awake import kept_awake
from flashmoe_tui.commands.progress import AWAKE_AFTER_SECONDS, ProgressLine
from flashmoe_tui.packed_from import source_of


def verify(model: str, source: str | None, samples: int) -> int:
    """Compare all hashes; then resident weights and `samples` experts of each layer with the source, where it is here.
    Raises EngineError naming the first thing that is wrong."""
    directory = find_model(model, locations.models_dir())
    checking, comparing = ProgressLine("checking"), ProgressLine("comparing")
    with kept_awake("checking a model", AWAKE_AFTER_SECONDS):
        try:
            manifest = verify_packed(directory, partial(_show, checking))
            checking.clear()
            whole = words.size(sum(mark.nbytes for mark in manifest.files.values()))
            files = f"all {len(manifest.files)} files ({whole})"
            if directory == MODEL_DIR and source is None:
                print(f"demo, which comes with the program: {files} are as its own manifest has them")
                return 0
            print(f"{directory}: {files} are as they were packed", flush=True)
            place = find_model(source, locations.models_dir()) if source else None
            place = place or source_of(directory, manifest)
            if place is None:
                print("the source is not here; --source DIR compares with it")
                return 0
            found = compare(directory, manifest, place, samples, partial(_show, comparing))
        finally:
            checking.clear()
    how = (
        "equal" if not found.requantized else f"as close as packing left them ({found.requantized} of them requantized)"
    )
    print(f"{place}: everything resident is equal, {words.count(found.experts, 'sampled expert')} {how}")
    return 0


def _show(line: ProgressLine, what: str, done: int, total: int) -> None:
    line.show(what, done, total, words.size(total))
