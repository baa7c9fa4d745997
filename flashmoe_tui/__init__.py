"""Everything a person touches: the command line, the terminal app and its conversations."""

from __future__ import annotations

__version__ = "0.1.0"
