"""`flashmoe plan`: will a model fit, what does it need, and how fast will it be, on this machine or on another."""

from __future__ import annotations

import dataclasses
import json
import os
from dataclasses import dataclass

from engine.errors import InvalidRequest
from engine.forecast import forecast, other_machine
from engine.machine import total_memory_bytes
from flashmoe_tui.figures import printable
from flashmoe_tui.judgement import CONTEXT_TOKENS, lines, subject_of, this_machine


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """How a plan was asked for. ssd and bandwidth, bytes a second, describe another machine."""

    context_tokens: int | None = None
    memory_bytes: int | None = None
    active_experts: int | None = None
    ssd: int | None = None
    bandwidth: int | None = None
    offline: bool = False
    int8_activations: bool = False


def plan(model: str, options: PlanOptions, as_json: bool) -> int:
    """Print the forecast. Raises EngineError."""
    if options.offline:
        os.environ["HF_HUB_OFFLINE"] = "1"  # before huggingface_hub is imported, which reads it then
    subject = subject_of(model)
    most = subject.config.num_experts_per_tok
    if options.active_experts is not None and options.active_experts > most:
        raise InvalidRequest(f"this model can use 1 to {most} experts a token, not {options.active_experts}")
    memory = options.memory_bytes
    described = bool(options.ssd or options.bandwidth or (memory or 0) > total_memory_bytes())
    machine = this_machine(subject, None if described else memory)
    if described:
        machine = other_machine(memory or total_memory_bytes(), options.ssd, options.bandwidth, machine)
    context = options.context_tokens or CONTEXT_TOKENS
    result = forecast(subject, machine, context, options.active_experts, int8=options.int8_activations)
    print(json.dumps(dataclasses.asdict(result)) if as_json else "\n".join(map(printable, lines(result))))
    return 0
