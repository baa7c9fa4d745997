"""Spellings of tensor names: the Hugging Face and MLX repositories call the same tensor differently.

Ours is the name without its prefix: `layers.3.linear_attn.in_proj_qkv.weight`, `embed_tokens.weight`, `lm_head.weight`.
"""

from __future__ import annotations

_TEXT_PREFIXES = (
    "model.language_model.",  # Hugging Face, with the vision tower
    "language_model.model.",  # MLX
    "language_model.",  # MLX: language_model.lm_head
    "model.",  # Hugging Face, text only
)
_NOT_TEXT = ("mtp.", "visual.", "vision_tower.", "multi_modal_projector.")


def canonical(name: str) -> str | None:
    """Our name of a tensor, or None for what a text engine skips: multi-token prediction and vision."""
    for prefix in _TEXT_PREFIXES:
        if name.startswith(prefix):
            name = name[len(prefix) :]
            break
    return None if name.startswith(_NOT_TEXT) else name
