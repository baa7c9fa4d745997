"""Puts an export in the place of the model that comes with the program. Knows no training."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import engine.demo as demo
from engine.packing.pack import pack


def ship(exported: Path, model: Path = demo.MODEL_DIR) -> None:
    """Pack an export, one record an expert, as the built-in model. The card stays; it is no part of the packed model.

    It is packed beside `model` and then changes places with it: whatever fails, the old one is still there. Raises
    EngineError, and OSError where the model that is to be replaced has no card."""
    with TemporaryDirectory(dir=model.parent, prefix=".shipping-") as folder:
        packed, replaced = Path(folder, "packed"), Path(folder, "replaced")
        pack(exported, packed)
        shutil.copyfile(model / "README.md", packed / "README.md")
        model.rename(replaced)
        try:
            packed.rename(model)
        except BaseException:
            replaced.rename(model)
            raise
