"""The built-in model before it is quantized: from its export in bf16 the engine has the logits of transformers."""

from __future__ import annotations

import importlib
from pathlib import Path

import numpy as np
import pytest

import engine.demo as demo
from engine import Engine, EngineConfig
from engine.packing.pack import pack
from tools.demo_model import shape

torch = pytest.importorskip("torch", reason="the peer `torch` is not installed (make test-long installs it)")
transformers = pytest.importorskip("transformers", reason="the peer `transformers` is not installed")
# By name, since type checkers run without torch and should not follow it.
blend = importlib.import_module("tools.demo_model.blend")
export = importlib.import_module("tools.demo_model.export")
layout = importlib.import_module("tools.demo_model.layout")
quantize = importlib.import_module("tools.demo_model.quantize")
train = importlib.import_module("tools.demo_model.train")
pytestmark = pytest.mark.peer


def test_the_engine_has_the_logits_of_the_unquantized_masters(tmp_path: Path) -> None:
    torch.manual_seed(0)
    config = transformers.Qwen3_5MoeTextConfig(**shape.text_config())
    model = transformers.Qwen3_5MoeForCausalLM(config).to(torch.bfloat16).float()
    export.write(dict(model.named_parameters()), demo.MODEL_DIR, tmp_path, expert_bits=16)
    engine = Engine.load(tmp_path, EngineConfig(compute_dtype="float32"))
    ids = list(range(100, 120))  # few: random routers have near ties, and the other expert is another logit
    with torch.no_grad():
        wanted = model(torch.tensor([ids])).logits[0].numpy()
    assert engine.card.bits == 16 and engine.card.exact
    np.testing.assert_allclose(engine.logits(ids), wanted, atol=1e-3)
    engine.close()


def test_a_training_goes_on_from_the_very_values_of_an_export_packed_or_not(tmp_path: Path) -> None:
    torch.manual_seed(0)
    config = transformers.Qwen3_5MoeTextConfig(**shape.text_config())
    masters = {name: one.detach() for name, one in transformers.Qwen3_5MoeForCausalLM(config).named_parameters()}
    export.write(masters, demo.MODEL_DIR, tmp_path / "export")
    pack(tmp_path / "export", tmp_path / "packed")
    for model in (tmp_path / "export", tmp_path / "packed"):
        restored = layout.restored(model, masters)
        assert restored.keys() == masters.keys()
        for name, master in masters.items():
            assert torch.equal(restored[name], quantize.as_exported(name, master)), name


def test_a_blend_lies_on_the_line_between_two_trainings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, after = {f"w{n}": torch.zeros(8) for n in range(4)}, {f"w{n}": torch.full((8,), 2.0) for n in range(4)}
    train.save(before, tmp_path / "before")
    train.save(after, tmp_path / "after")
    places = [str(tmp_path / name) for name in ("before", "after")]
    monkeypatch.setattr("sys.argv", ["blend", *places, "--share", "0.75", "--out", str(tmp_path / "mean")])
    blend.main()
    for weight in train.read(tmp_path / "mean").values():
        assert torch.equal(weight, torch.full((8,), 1.5))
