"""A pull holds few files at once: the order it fetches them in, and the most disk that it says it takes."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from engine.packing.order import fetch_order, peak_bytes
from engine.packing.writing import Content, PackFile

REFERENCE = Path(__file__).parents[3] / "shared/reference/qwen3.5-397b-a17b-4bit.expert_index.json"
MAKING = Path("making")
AHEAD = 2
Layers = Sequence[dict[str, int]]
"""For each layer its bytes by source file."""


def nothing() -> Content:
    return iter(())


def plan(layers: Layers, resident: dict[str, int]) -> tuple[dict[str, PackFile], dict[Path, int]]:
    """The files to write and the sizes of the sources, as plan_packing makes them."""
    files: dict[str, PackFile] = {}
    for name, nbytes in resident.items():
        files[f"pieces/{name}"] = PackFile(nbytes, nothing, frozenset({Path(name)}), passing=True)
    pieces = frozenset(MAKING / f"pieces/{name}" for name in resident)
    files["resident"] = PackFile(sum(resident.values()), nothing, pieces)
    for number, layer in enumerate(layers):
        files[f"layer_{number}"] = PackFile(sum(layer.values()), nothing, frozenset(map(Path, layer)))
    names = {name for part in (*layers, resident) for name in part}
    sizes = {Path(name): sum(part.get(name, 0) for part in (*layers, resident)) for name in names}
    return files, sizes


def most_held(layers: Layers, order: Sequence[Path]) -> int:
    """The most files that are here at once, when each goes after its last layer and none is fetched ahead."""
    most, here, left = 0, set[str](), [set(layer) for layer in layers]
    for path in order:
        here.add(str(path))
        most = max(most, len(here))
        left = [needs for needs in left if not needs <= here]
        here = {name for name in here if any(name in needs for needs in left)}
    assert not left
    return most


def test_the_published_397b_is_pulled_with_two_files_held_and_two_on_their_way() -> None:
    if not REFERENCE.exists():
        pytest.skip("the real layout of the 397B is not here (shared/reference)")
    layers: list[dict[str, int]] = []
    for tensors in json.loads(REFERENCE.read_text())["expert_reads"].values():
        layers.append({})
        for tensor in tensors.values():
            layers[-1][tensor["file"]] = layers[-1].get(tensor["file"], 0) + tensor["total_size"]
    resident = dict.fromkeys(sorted({name for layer in layers for name in layer}), 120_000_000)
    files, sizes = plan(layers, resident)
    order = fetch_order(files, sizes)
    assert [path.name for path in order] == [f"model-{number:05}-of-00046.safetensors" for number in range(1, 47)]
    assert most_held(layers, order) == 2
    packed, largest = sum(file.nbytes for file in files.values() if not file.passing), max(sizes.values())
    peak = peak_bytes(files, MAKING, sizes, order, AHEAD, kept=False)
    assert packed + largest < peak < packed + 2 * largest
    both = packed + sum(sizes.values())
    assert both <= peak_bytes(files, MAKING, sizes, order, AHEAD, kept=True) <= both + sum(resident.values())


def test_layers_in_the_order_of_the_alphabet_are_fetched_as_they_lie() -> None:
    layers = [{f"{(0, 4, 5, 6, 7, 8, 9, 1, 2, 3)[number % 10]}": 10} for number in range(10)]
    files, sizes = plan(layers, {})
    order = fetch_order(files, sizes)
    assert most_held(layers, order) == 1 and len(order) == 10


def test_a_file_that_no_layer_needs_comes_first_and_goes_at_once() -> None:
    files, sizes = plan([{"b": 5}, {"b": 5, "c": 5}], {"a": 7, "z": 7, "b": 1})
    assert [path.name for path in fetch_order(files, sizes)] == ["a", "z", "b", "c"]


def test_gate_and_down_of_a_layer_in_files_of_their_own_are_fetched_side_by_side() -> None:
    layers = [{f"gate{number // 2}": 8, f"down{number // 4}": 4} for number in range(8)]
    files, sizes = plan(layers, {})
    order = [path.name for path in fetch_order(files, sizes)]
    assert order == ["down0", "gate0", "gate1", "down1", "gate2", "gate3"]
    assert most_held(layers, fetch_order(files, sizes)) == 2


@pytest.mark.parametrize("seed", range(20))
def test_any_layout_is_fetched_whole_and_its_peak_covers_what_is_packed(seed: int) -> None:
    draw = random.Random(seed)
    names = [f"file-{number}" for number in range(draw.randint(1, 9))]
    layers = [
        {name: draw.randint(1, 50) for name in draw.sample(names, draw.randint(1, min(3, len(names))))}
        for _ in range(draw.randint(1, 12))
    ]
    files, sizes = plan(layers, {name: draw.randint(1, 20) for name in draw.sample(names, len(names) // 2)})
    order = fetch_order(files, sizes)
    assert sorted(order) == sorted(sizes) and most_held(layers, order) <= len(names)
    packed = sum(file.nbytes for file in files.values() if not file.passing)
    assert packed <= peak_bytes(files, MAKING, sizes, order, AHEAD, kept=False)
    assert peak_bytes(files, MAKING, sizes, order, AHEAD, kept=True) >= packed + sum(sizes.values())
