"""The rules of the house that a reviewer would otherwise have to check by eye: who knows whom, what is imported when,
how long a room may grow, and that nothing of one person's machine is written into the project."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LONGEST_ROOM, LONGEST_TEST = 450, 550

FLOORS = (
    ("errors", "config", "events", "telemetry", "request"),
    ("checkpoint", "text", "kernels"),
    ("experts",),
    ("model",),
    ("generation",),
    ("engine",),
)
"""The engine from the ground up: a floor may use itself and those before it."""

IMPORT_NAMES = {"huggingface-hub": "huggingface_hub"}
"""Distributions whose modules are named otherwise."""


def sources(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(path for path in (ROOT / folder).rglob("*.py") if "out" not in path.relative_to(ROOT).parts)


def imports(path: Path, *, top_level_only: bool = False) -> Iterator[str]:
    """The full dotted name of everything a file imports. Names under `if TYPE_CHECKING` count too."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    for node in tree.body if top_level_only else ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute here"
            module = node.module or ""
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def modules_loaded_by(code: str) -> set[str]:
    """What a fresh interpreter has imported after running `code`."""
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print('\\n'.join(sys.modules), file=sys.__stdout__)"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return set(done.stdout.split())


def test_the_engine_knows_no_screen() -> None:
    known = {(path.name, name) for path in sources("engine") for name in imports(path)}
    assert not [pair for pair in known if pair[1].split(".")[0] in ("flashmoe_tui", "textual", "rich", "typer")]


def test_the_screen_never_imports_mlx() -> None:
    known = {(path.name, name) for path in sources("flashmoe_tui") for name in imports(path)}
    assert not [pair for pair in known if pair[1].split(".")[0] == "mlx"]


def test_the_floors_of_the_engine_stand_in_order() -> None:
    height = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}
    for path in sources("engine"):
        room = path.relative_to(ROOT / "engine").parts[0].removesuffix(".py")
        if room not in height:
            continue
        for name in imports(path):
            used = name.split(".")[1] if name.startswith("engine.") else None
            if used in height:
                assert height[used] <= height[room], f"{path.relative_to(ROOT)} reaches up to engine.{used}"


def test_product_code_imports_only_what_it_declares() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    declared = {re.split(r"[\[<>=; ]", line)[0] for line in project["dependencies"]}
    allowed = (
        {IMPORT_NAMES.get(name, name) for name in declared} | {"engine", "flashmoe_tui"} | set(sys.stdlib_module_names)
    )
    # These are what Textual and Jinja are made of, and come with them in the versions that they want.
    used = {(name.split(".")[0], path.name) for path in sources("engine", "flashmoe_tui") for name in imports(path)}
    assert not {pair for pair in used if pair[0] not in allowed | {"rich", "markdown_it", "markupsafe"}}


def test_the_door_of_the_engine_is_lazy() -> None:
    loaded = modules_loaded_by("import engine, engine.telemetry")
    assert not loaded & {"mlx", "mlx.core", "numpy", "engine.engine", "textual"}


def test_the_whole_screen_side_can_be_imported_without_mlx() -> None:
    loaded = modules_loaded_by(
        "import importlib, pkgutil, flashmoe_tui\n"
        "for found in pkgutil.walk_packages(flashmoe_tui.__path__, 'flashmoe_tui.'):\n"
        "    if not found.name.endswith('__main__'): importlib.import_module(found.name)"
    )
    assert "flashmoe_tui.commands.plain" in loaded
    assert not loaded & {"mlx", "mlx.core", "engine.engine"}


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["run", "--help"]])
def test_help_is_fast_because_it_imports_nothing_heavy(arguments: list[str]) -> None:
    loaded = modules_loaded_by(
        f"import sys; sys.argv[1:] = {arguments!r}\nfrom flashmoe_tui.cli import main\nassert main() == 0"
    )
    assert "flashmoe_tui.cli" in loaded
    assert not loaded & {"mlx", "numpy", "engine.engine", "textual", "tiktoken", "jinja2", "huggingface_hub"}


def test_no_room_has_grown_into_two() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in sources("engine", "flashmoe_tui", "tools", "tests")
    }
    limit = {name: LONGEST_TEST if name.startswith("tests/") else LONGEST_ROOM for name in lengths}
    assert not {name: lines for name, lines in lengths.items() if lines > limit[name]}


def test_nothing_of_one_machine_is_written_into_the_project() -> None:
    elsewhere = re.compile(r"/(?:home|Users)/(?!some)[a-z]|(?<![\w.])/(?:root|work)/|" + re.escape(str(ROOT)))
    for path in project_files():
        text = path.read_bytes()
        if b"\0" in text or path == Path(__file__):
            continue
        found = elsewhere.search(text.decode("utf-8", "replace"))
        assert found is None, f"{path.relative_to(ROOT)} names a path of one machine: {found[0]}"


def test_the_readme_fits_its_two_hundred_lines() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 200


def test_one_range_of_mlx_is_supported_everywhere() -> None:
    dependencies = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    ranges = {
        line.split(";")[0].removeprefix("mlx").removeprefix("[cpu]").strip() for line in dependencies if "mlx" in line
    }
    assert len(ranges) == 1


def project_files() -> Iterator[Path]:
    """The text files that ship or are committed, without asking git (a source archive has none)."""
    for name in ("README.md", "LICENSE", "Makefile", "pyproject.toml", ".gitignore", ".ci/run"):
        yield ROOT / name
    for folder in ("engine", "flashmoe_tui", "tools", "tests", "screenshots"):
        for path in sorted((ROOT / folder).rglob("*")):
            ours = "__pycache__" not in path.parts and "out" not in path.relative_to(ROOT).parts
            if path.is_file() and ours and path.suffix not in (".safetensors", ".npz", ".png", ".so"):
                yield path
