"""The built-in model: its name, and where its files are (package data). tools/demo_model makes them."""

from __future__ import annotations

from pathlib import Path

NAME = "Flint"
MODEL_DIR = Path(__file__).parent / "model"
