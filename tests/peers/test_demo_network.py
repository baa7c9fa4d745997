"""The network that trains the built-in model has the loss and the gradients of transformers' Qwen3_5MoeForCausalLM."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from tools.demo_model import shape

torch = pytest.importorskip("torch", reason="the peer `torch` is not installed (make test-long installs it)")
transformers = pytest.importorskip("transformers", reason="the peer `transformers` is not installed")
# By name, since type checkers run without torch and should not follow these.
network_module = importlib.import_module("tools.demo_model.network")
delta = importlib.import_module("tools.demo_model.network_delta")
pytestmark = pytest.mark.peer

SMALL = {
    "vocab_size": 128,
    "hidden_size": 64,
    "num_hidden_layers": 2,
    "layer_types": ["linear_attention", "full_attention"],
    "num_experts": 8,
    "num_experts_per_tok": 2,
    "moe_intermediate_size": 16,
    "shared_expert_intermediate_size": 32,
    "linear_key_head_dim": 32,
    "linear_value_head_dim": 32,
}
SUMMED_OVER_PLACES = ("A_log", "dt_bias")  # one number a head, the sum of thousands of both signs


def gradients(config: dict[str, Any], dtype: Any) -> tuple[Any, dict[str, Any], Any, dict[str, Any]]:
    """Loss and gradients by transformers, then by the network; the second row is half padding."""
    torch.manual_seed(0)
    model = transformers.Qwen3_5MoeForCausalLM(transformers.Qwen3_5MoeTextConfig(**config)).to(dtype)
    rows, length = 3, 128
    ids = torch.randint(0, config["vocab_size"], (rows, length))
    weights = torch.rand(rows, length)
    ids[1, 70:], weights[1, 69:], weights[:, ::3], weights[:, -1] = 0, 0, 0, 0
    hidden = model.model(input_ids=ids, use_cache=False).last_hidden_state
    places = weights.flatten().nonzero().squeeze(1)
    targets, counted = ids.roll(-1, 1).flatten()[places], weights.flatten()[places]
    logits = model.lm_head(hidden.flatten(0, 1)[places]).float()
    losses = torch.nn.functional.cross_entropy(logits, targets, reduction="none")
    theirs = (losses * counted).sum() / counted.sum()
    names = [name for name, _ in model.named_parameters()]
    their_gradients = torch.autograd.grad(theirs, list(model.parameters()))
    used = {name: parameter.detach().clone().requires_grad_() for name, parameter in model.named_parameters()}
    network = network_module.Network(config, used)
    ours, _ = network.loss(network(ids)[0], places, targets, counted)
    our_gradients = torch.autograd.grad(ours, list(used.values()))
    by_name = (dict(zip(names, found, strict=True)) for found in (their_gradients, our_gradients))
    return theirs, next(by_name), ours, next(by_name)


@pytest.mark.parametrize("changes", [SMALL, {}], ids=["small", "real"])
def test_same_loss_and_gradients(changes: dict[str, Any]) -> None:
    theirs, expected, ours, found = gradients(shape.text_config() | changes, torch.float32)
    assert abs(ours - theirs) / theirs < 1e-5
    for name, gradient in expected.items():
        error = (found[name] - gradient).norm() / gradient.norm()
        assert error < (1e-3 if name.endswith(SUMMED_OVER_PLACES) else 1e-4), name


def test_bf16_is_near() -> None:
    theirs, expected, ours, found = gradients(shape.text_config(), torch.bfloat16)
    assert abs(ours - theirs) / theirs < 1e-2
    flat, other = (torch.cat([part.float().flatten() for part in held.values()]) for held in (expected, found))
    assert torch.nn.functional.cosine_similarity(flat, other, dim=0) > 0.9


def test_the_inverse_survives_repeated_keys() -> None:
    """The same key everywhere is the worst case: powers of this system grow to 1e18."""
    system = torch.ones(1, delta.CHUNK, delta.CHUNK)
    product = delta.unit_lower_inverse(system)[0] @ system[0].tril()
    assert torch.allclose(product, torch.eye(delta.CHUNK), atol=1e-5)
