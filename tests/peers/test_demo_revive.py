"""Experts that no token reaches take a part of the busiest ones' tokens, and the others stay as they are."""

from __future__ import annotations

import importlib

import pytest

from tools.demo_model import shape

torch = pytest.importorskip("torch", reason="the peer `torch` is not installed (make test-long installs it)")
pytest.importorskip("transformers", reason="the peer `transformers` is not installed")
revive_module = importlib.import_module("tools.demo_model.revive")
pytestmark = pytest.mark.peer


def test_a_starved_expert_shares_the_busiest_ones_tokens() -> None:
    torch.manual_seed(1)
    weights = {}
    for layer in range(shape.LAYERS):
        name = f"model.layers.{layer}.mlp"
        weights[f"{name}.gate.weight"] = torch.randn(shape.EXPERTS, shape.HIDDEN)
        weights[f"{name}.experts.gate_up_proj"] = torch.randn(shape.EXPERTS, 4, shape.HIDDEN)
        weights[f"{name}.experts.down_proj"] = torch.randn(shape.EXPERTS, shape.HIDDEN, 2)
    before = {name: weight.clone() for name, weight in weights.items()}
    picked = torch.ones(shape.LAYERS, shape.EXPERTS)
    picked[0, 5], picked[0, 9] = 0, 2.0

    assert revive_module.revive(weights, picked) == 1

    changed = {name for name, weight in weights.items() if not torch.equal(weight, before[name])}
    assert changed == {
        f"model.layers.0.mlp.{part}" for part in ("gate.weight", "experts.gate_up_proj", "experts.down_proj")
    }
    experts = weights["model.layers.0.mlp.experts.down_proj"]
    assert torch.equal(experts[5], before["model.layers.0.mlp.experts.down_proj"][9])
    router, old = weights["model.layers.0.mlp.gate.weight"], before["model.layers.0.mlp.gate.weight"][9]
    tokens = torch.randn(4000, shape.HIDDEN)
    tokens = tokens[tokens @ old > old.norm()]  # those that the busy expert would have
    first = (tokens @ router[5] > tokens @ router[9]).float().mean()
    assert 0.3 < first < 0.7
    torch.testing.assert_close((router[5] + router[9]) / 2, old)
