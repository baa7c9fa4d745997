"""The card of a loaded model: what telemetry tells of it beside its counters, its sizes and the shortcuts chosen."""

from __future__ import annotations

from collections.abc import Sequence

from engine.checkpoint.layout import LayerExperts
from engine.config import ModelConfig
from engine.request import SamplingParams
from engine.telemetry import ModelCard


def card_of(
    name: str,
    model: ModelConfig,
    layers: Sequence[LayerExperts],
    resident_parameters: int,
    top_k: int,
    context_tokens: int,
    *,
    source_bits: int | None,
    is_demo: bool,
    int8: bool,
    recommended: SamplingParams,
) -> ModelCard:
    """resident_parameters: all but the routed experts'. top_k: experts a token. source_bits: those that its experts had
    before they were packed in fewer."""
    expert_parameters = 3 * model.hidden_size * model.moe_intermediate_size
    embedding = 0 if model.tie_word_embeddings else model.vocab_size * model.hidden_size
    record = layers[0].record
    bits, down_bits = record.projections[0].bits, record.projections[-1].bits
    return ModelCard(
        name=name,
        parameters=resident_parameters + len(layers) * model.num_experts * expert_parameters,
        active_parameters=resident_parameters - embedding + len(layers) * top_k * expert_parameters,
        bits=bits,
        layers=len(layers),
        experts=model.num_experts,
        experts_per_token=top_k,
        default_experts_per_token=model.num_experts_per_tok,
        expert_bytes=record.nbytes,
        context_tokens=context_tokens,
        demo=is_demo,
        down_bits=down_bits if down_bits != bits else None,
        source_bits=source_bits,
        int8=int8,
        recommended=recommended,
    )
