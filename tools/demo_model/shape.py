"""The built-in model's dimensions and its name, in one place. Knows no torch: the corpus quotes these figures too."""

from __future__ import annotations

from typing import Any

HIDDEN = 256
LAYERS = 8
FULL_ATTENTION_EVERY = 4
EXPERTS = 64
TOP_K = 8
EXPERT_WIDTH = 64
SHARED_WIDTH = 192  # every token passes it: cheap capacity that no cache has to hold
ATTENTION_HEADS, KV_HEADS, HEAD_DIM = 4, 2, 64
KEY_HEADS, VALUE_HEADS, DELTA_HEAD_DIM = 2, 4, 64
CONV_KERNEL = 4
VOCABULARY = 4096
CONTEXT = 2048
GROUP = 64
DEFAULT_CACHE_SHARE = 0.25

NAME = "Flint"

# How it was trained, as it says so itself.
GPUS = "four"
TRAINED_TOKENS = "six billion"
TRAINED_MINUTES = "sixty"

# The last ids of the vocabulary, in this order; <|endoftext|> pads.
SPECIAL_TOKENS = (
    "<|endoftext|>",
    "<|im_start|>",
    "<|im_end|>",
    "<think>",
    "</think>",
    "<tool_call>",
    "</tool_call>",
    "<tool_response>",
    "</tool_response>",
)
PRETOKENIZE = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*|\s*[\r\n]+"
    r"|\s+(?!\S)|\s+"
)


def layer_types() -> list[str]:
    """Full attention every fourth layer, the gated delta net elsewhere."""
    return ["linear_attention" if (layer + 1) % FULL_ATTENTION_EVERY else "full_attention" for layer in range(LAYERS)]


def parameters() -> tuple[int, int]:
    """All parameters, and those that one token uses (embedding row, top-k experts and all that is not routed)."""
    expert = 3 * HIDDEN * EXPERT_WIDTH
    shared = 3 * HIDDEN * SHARED_WIDTH
    beside = EXPERTS * HIDDEN + shared + HIDDEN + 2 * HIDDEN  # router, shared expert, its gate, two norms
    attention = HIDDEN * HEAD_DIM * (3 * ATTENTION_HEADS + 2 * KV_HEADS) + 2 * HEAD_DIM
    convolved = DELTA_HEAD_DIM * (2 * KEY_HEADS + VALUE_HEADS)
    value = DELTA_HEAD_DIM * VALUE_HEADS
    delta = HIDDEN * (convolved + 2 * value + 2 * VALUE_HEADS) + convolved * CONV_KERNEL
    delta += 2 * VALUE_HEADS + DELTA_HEAD_DIM
    mixers = sum(attention if kind == "full_attention" else delta for kind in layer_types())
    common = mixers + LAYERS * beside + HIDDEN + VOCABULARY * HIDDEN  # final norm, lm_head
    total = common + LAYERS * EXPERTS * expert + VOCABULARY * HIDDEN
    return total, common + LAYERS * TOP_K * expert + HIDDEN


SIZE = f"{round(parameters()[0] / 1e6)}M"


def text_config() -> dict[str, Any]:
    """The `text_config` of config.json, which Qwen3_5MoeTextConfig takes as keywords."""
    return {
        "model_type": "qwen3_5_moe_text",
        "vocab_size": VOCABULARY,
        "hidden_size": HIDDEN,
        "num_hidden_layers": LAYERS,
        "layer_types": layer_types(),
        "full_attention_interval": FULL_ATTENTION_EVERY,
        "num_attention_heads": ATTENTION_HEADS,
        "num_key_value_heads": KV_HEADS,
        "head_dim": HEAD_DIM,
        "attention_bias": False,
        "attention_dropout": 0.0,
        "attn_output_gate": True,
        "linear_conv_kernel_dim": CONV_KERNEL,
        "linear_key_head_dim": DELTA_HEAD_DIM,
        "linear_value_head_dim": DELTA_HEAD_DIM,
        "linear_num_key_heads": KEY_HEADS,
        "linear_num_value_heads": VALUE_HEADS,
        "num_experts": EXPERTS,
        "num_experts_per_tok": TOP_K,
        "moe_intermediate_size": EXPERT_WIDTH,
        "shared_expert_intermediate_size": SHARED_WIDTH,
        "hidden_act": "silu",
        "rms_norm_eps": 1e-6,
        "max_position_embeddings": CONTEXT,
        "tie_word_embeddings": False,
        "initializer_range": 0.02,
        "use_cache": True,
        "mamba_ssm_dtype": "float32",
        "rope_parameters": {
            "rope_type": "default",
            "type": "default",
            "rope_theta": 10000000,
            "partial_rotary_factor": 0.25,
            "mrope_interleaved": True,
            "mrope_section": [3, 3, 2],
        },
    }
