"""How a session asks for its answers: what /set, /think and /tools change, from the next answer on."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine import SamplingParams


@dataclass
class Asking:
    """How the next answers are asked for. tools: whether the app's tools are offered; None: to the built-in model."""

    sampling: SamplingParams = field(default_factory=SamplingParams)
    thinking: bool = True
    thinking_budget: int | None = None
    max_tokens: int | None = None
    tools: bool | None = None
