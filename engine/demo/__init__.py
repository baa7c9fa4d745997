"""The built-in model: small, trained by the recipe in tools/demo_model, and always here."""

from __future__ import annotations

from pathlib import Path

NAME = "Flint"
MODEL_DIR = Path(__file__).parent / "model"
