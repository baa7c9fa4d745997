"""In which order the files of a checkpoint are fetched so that few have to be held, and how much disk that takes.

The experts of one layer can lie in several files and a file can hold parts of several layers (30 of the 60 layers of
the 397B span files), so a file can go only when the last layer that it holds a part of has been packed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from engine.packing.writing import PackFile


def fetch_order(files: Mapping[str, PackFile], sizes: Mapping[Path, int]) -> list[Path]:
    """The sources in `sizes` that `files` need, in the order to fetch them in.

    Layer by layer: next comes the one that uses what is held already, then the one that needs the fewest files more.
    """
    order: list[Path] = []
    used = {path for file in files.values() for path in file.needs if path in sizes}
    layers = [file.needs & sizes.keys() for file in files.values() if not file.passing]
    layers = [needs for needs in layers if needs]
    order += sorted(used - {path for needs in layers for path in needs})  # of no layer: gone as soon as it has come
    while layers:
        held = {path for needs in layers for path in needs}.intersection(order)
        chosen = min(layers, key=lambda needs: (not needs & held, len(needs.difference(order))))
        order += sorted(chosen.difference(order))
        layers = [needs for needs in layers if not needs <= set(order)]
    return order


def peak_bytes(
    files: Mapping[str, PackFile],
    making: Path,
    sizes: Mapping[Path, int],
    order: Sequence[Path],
    ahead: int,
    kept: bool,
) -> int:
    """The most disk that a pull takes at any time: what is packed, the sources that are held, and `ahead` more that are
    on their way. kept: sources are never deleted."""
    waiting, used = dict(files), {path for file in files.values() for path in file.needs}
    here: dict[Path, int] = {}  # sources and passing files
    packed = peak = 0
    for number in range(len(order) + 1):
        here |= {path: sizes[path] for path in order[max(0, number - 1) : number]}
        coming = sum(sizes[path] for path in order[number : number + ahead])
        peak = max(peak, packed + sum(here.values()) + coming)
        for name, file in files.items():
            if name not in waiting or not file.needs <= here.keys():
                continue
            del waiting[name]
            if file.passing:
                here[making / name] = file.nbytes
            else:
                packed += file.nbytes
            peak = max(peak, packed + sum(here.values()) + coming)
            used = {path for other in waiting.values() for path in other.needs}
            here = {path: nbytes for path, nbytes in here.items() if path in used or path in sizes}
        here = {path: nbytes for path, nbytes in here.items() if kept or path in used}
    return peak
