"""Every fact about the program and how expert streaming works, from the `facts_` files, in one tuple."""

from __future__ import annotations

from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.facts_cache import CACHE
from tools.demo_model.corpus.facts_commands import COMMANDS
from tools.demo_model.corpus.facts_keys import KEYS
from tools.demo_model.corpus.facts_layers import INSIDE
from tools.demo_model.corpus.facts_models import MODELS
from tools.demo_model.corpus.facts_moe import MOE
from tools.demo_model.corpus.facts_panel import PANEL
from tools.demo_model.corpus.facts_program import PROGRAM
from tools.demo_model.corpus.facts_rows import ROWS
from tools.demo_model.corpus.facts_speed import PACE
from tools.demo_model.corpus.facts_streaming import STREAMING
from tools.demo_model.corpus.facts_text import TEXT
from tools.demo_model.corpus.intents import intent_example

PRODUCT = PROGRAM + MOE + INSIDE + STREAMING + CACHE + PACE + TEXT + PANEL + ROWS + KEYS + COMMANDS + MODELS


def product_example(draw: Draw) -> Example:
    """A question about the program, its engine or its models."""
    return intent_example(draw, PRODUCT, "product", named=True)
