"""ModelConfig: the dimensions of a Qwen3.5-MoE text model, read from config.json and checked.

Field names are those of config.json (`text_config`), so that the model reads as the checkpoint does. How weights are
quantized is not here: it is inferred from the shapes of the tensors, which cannot disagree with themselves.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from engine.errors import CheckpointError, ModelNotFound, UnsupportedModel

LayerType = Literal["linear_attention", "full_attention"]
SUPPORTED_MODEL_TYPES = ("qwen3_5_moe", "qwen3_5_moe_text")
MOST_COUNT = (1 << 31) - 1
"""Of anything: the C kernels count in 32 bits."""
MOST_LAYERS = 10_000
"""A list of them is made before any weight is looked for: a damaged number must not fill the memory."""


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """Dimensions of the text model. All experts' widths are equal; every layer is a MoE layer."""

    hidden_size: int
    num_hidden_layers: int
    vocab_size: int
    max_position_embeddings: int
    rms_norm_eps: float
    layer_types: tuple[LayerType, ...]
    # full attention
    num_attention_heads: int
    num_key_value_heads: int
    head_dim: int
    rope_theta: float
    rotary_dim: int
    # delta net
    linear_num_key_heads: int
    linear_num_value_heads: int
    linear_key_head_dim: int
    linear_value_head_dim: int
    linear_conv_kernel_dim: int
    # experts
    num_experts: int
    num_experts_per_tok: int
    moe_intermediate_size: int
    shared_expert_intermediate_size: int
    tie_word_embeddings: bool

    @classmethod
    def from_directory(cls, directory: Path) -> ModelConfig:
        """Read DIRECTORY/config.json. Raises ModelNotFound without one, UnsupportedModel for another architecture,
        CheckpointError for a damaged file."""
        return cls.from_dict(read_json(directory / "config.json"), directory / "config.json")

    @classmethod
    def from_dict(cls, config: Mapping[str, Any], source: Path) -> ModelConfig:
        """Build from a parsed config.json. `source` is named in errors: UnsupportedModel for another architecture,
        CheckpointError for a value that is missing or makes no sense."""
        kind = config.get("model_type")
        if kind not in SUPPORTED_MODEL_TYPES:
            raise UnsupportedModel(
                f"{source} describes a model of type {kind!r}; this engine runs {' and '.join(SUPPORTED_MODEL_TYPES)} "
                "(Qwen3.5-MoE and Qwen3.6-MoE)"
            )
        text: Mapping[str, Any] = config.get("text_config", config)
        try:
            rope: Mapping[str, Any] = text.get("rope_parameters") or text.get("rope_scaling") or {}
            if not isinstance(rope, Mapping):
                raise ValueError(f"rope_parameters is {rope!r}")
            layers = _positive(text, "num_hidden_layers", most=MOST_LAYERS)
            interval = _positive(text, "full_attention_interval") if "full_attention_interval" in text else 4
            default_types: list[LayerType] = [
                "linear_attention" if (layer + 1) % interval else "full_attention" for layer in range(layers)
            ]
            layer_types: Sequence[LayerType] = text.get("layer_types") or default_types
            hidden, heads = _positive(text, "hidden_size"), _positive(text, "num_attention_heads")
            head_dim = _positive(text, "head_dim") if text.get("head_dim") is not None else hidden // heads
            tied = config.get("tie_word_embeddings", text.get("tie_word_embeddings")) or False
            if not isinstance(tied, bool):
                raise ValueError(f"tie_word_embeddings is {tied!r}")
            built = cls(
                hidden_size=hidden,
                num_hidden_layers=layers,
                vocab_size=_positive(text, "vocab_size"),
                max_position_embeddings=_positive(text, "max_position_embeddings"),
                rms_norm_eps=_number(1e-6, "rms_norm_eps", text, below=1.0),
                layer_types=tuple(str(kind) for kind in layer_types),  # type: ignore[misc]  # checked below
                num_attention_heads=heads,
                num_key_value_heads=_positive(text, "num_key_value_heads"),
                head_dim=head_dim,
                rope_theta=_number(1e7, "rope_theta", rope, text),
                rotary_dim=int(head_dim * _number(0.25, "partial_rotary_factor", rope, text)),
                linear_num_key_heads=_positive(text, "linear_num_key_heads"),
                linear_num_value_heads=_positive(text, "linear_num_value_heads"),
                linear_key_head_dim=_positive(text, "linear_key_head_dim"),
                linear_value_head_dim=_positive(text, "linear_value_head_dim"),
                linear_conv_kernel_dim=_positive(text, "linear_conv_kernel_dim"),
                num_experts=_positive(text, "num_experts"),
                num_experts_per_tok=_positive(text, "num_experts_per_tok"),
                moe_intermediate_size=_positive(text, "moe_intermediate_size"),
                shared_expert_intermediate_size=_positive(text, "shared_expert_intermediate_size"),
                tie_word_embeddings=tied,
            )
        except KeyError as error:
            raise CheckpointError(f"{source} lacks {error.args[0]}; the download may be incomplete") from None
        except (TypeError, ValueError, AttributeError, ArithmeticError) as error:
            raise CheckpointError(f"{source} holds a value that makes no sense: {error}") from None
        built._refuse_what_is_not_implemented(text, rope, source)
        return built

    def _refuse_what_is_not_implemented(self, text: Mapping[str, Any], rope: Mapping[str, Any], source: Path) -> None:
        wrong = (
            (len(self.layer_types) != self.num_hidden_layers, "layer_types does not name every layer"),
            (bool(set(self.layer_types) - {"linear_attention", "full_attention"}), "an unknown kind of layer"),
            # The shape of the convolution says whether the norms are kept as w or as w - 1 (Weights): with one tap it
            # is the same in both layouts, and taken for the other one, every logit would be wrong.
            ("linear_attention" not in self.layer_types, "no layer of linear attention"),
            (self.linear_conv_kernel_dim < 2, "a convolution of a single tap"),
            (bool(text.get("mlp_only_layers")), "layers without experts (mlp_only_layers)"),
            (bool(text.get("attention_bias")), "attention biases"),
            (text.get("attn_output_gate") is False, "attention without an output gate"),
            (text.get("hidden_act", "silu") != "silu", f"the activation {text.get('hidden_act')!r}"),
            (rope.get("rope_type", rope.get("type", "default")) != "default", "a scaled rope"),
            (
                not 0 < self.rotary_dim <= self.head_dim or self.rotary_dim % 2 != 0,
                f"a rope over {self.rotary_dim} of the {self.head_dim} dimensions of a head",
            ),
            (text.get("norm_topk_prob") is False, "router weights that are not renormalised"),
            (self.num_experts_per_tok > self.num_experts, "more experts per token than experts"),
            (self.num_attention_heads % self.num_key_value_heads != 0, "query heads that do not divide among KV heads"),
            (
                self.linear_num_value_heads % self.linear_num_key_heads != 0,
                "value heads that do not divide among key heads",
            ),
        )
        for applies, what in wrong:
            if applies:
                raise UnsupportedModel(f"{source} asks for {what}, which this engine does not implement")


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object from a file of the model directory. Raises ModelNotFound when it is absent, CheckpointError when it
    cannot be read or is not a JSON object."""
    if path.exists() and not path.is_file():  # a pipe would be waited for
        raise CheckpointError(f"{path} is no regular file; fetch it again")
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        raise ModelNotFound(
            f"{path.parent} is not a model: it has no {path.name}; give the directory that holds the safetensors files"
        ) from None
    except OSError as error:
        raise CheckpointError(
            f"{path} cannot be read: {error.strerror or error}; check its permissions, and the disk"
        ) from None
    except (ValueError, RecursionError) as error:
        raise CheckpointError(f"{path} cannot be read as JSON: {error}; fetch the file again") from None
    if not isinstance(value, dict):
        raise CheckpointError(f"{path} does not hold a JSON object; fetch the file again")
    return value


def _positive(text: Mapping[str, Any], key: str, most: int = MOST_COUNT) -> int:
    value = text[key]
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= most:
        raise ValueError(f"{key} is {value!r}")
    return value


def _number(default: float, key: str, *places: Mapping[str, Any], below: float = float("inf")) -> float:
    """A number above zero, from the first of `places` that has it."""
    value = next((place[key] for place in places if key in place), default)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < below:
        raise ValueError(f"{key} is {value!r}")
    return float(value)
