"""Compiles the CPU kernels into the wheel, and beside their source for an editable installation.

Without a C compiler the installation goes on: the program then computes with MLX, and says so.
"""

from __future__ import annotations

import importlib.util
import sys
import sysconfig
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class KernelsHook(BuildHookInterface):  # type: ignore[misc]  # hatchling has no types
    """Runs before the wheel is packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """`version` is "standard" or "editable"."""
        if self.target_name != "wheel":
            return
        build = _build_module(Path(self.root))
        folder = build.SOURCES[0].parent
        try:
            if not (folder / build.library_name()).exists():
                build.compile_library(folder)
        except RuntimeError as error:
            print(f"flashmoe: without the CPU kernels: {error}", file=sys.stderr)
            return
        if version == "editable":
            return  # it is found beside its source
        build_data["pure_python"] = False
        build_data["infer_tag"] = False
        build_data["tag"] = f"py3-none-{_platform_tag()}"
        build_data["force_include"][str(folder / build.library_name())] = f"engine/kernels/{build.library_name()}"


def _build_module(root: Path) -> ModuleType:
    """engine/kernels/build.py by its path: the engine's own dependencies are not there while it is built."""
    spec = importlib.util.spec_from_file_location("flashmoe_kernels_build", root / "engine" / "kernels" / "build.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _platform_tag() -> str:
    """This machine, for the name of the wheel."""
    return sysconfig.get_platform().replace("-", "_").replace(".", "_")
