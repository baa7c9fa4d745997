"""The engine computes what transformers and mlx-lm compute on the tiny checkpoints, for ids that no golden has."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.engine import Engine
from engine.request import EngineConfig
from tests.engine.helpers import SLOT_BYTES

pytestmark = pytest.mark.peer

DATA = Path(__file__).parents[1] / "data"


def prompts() -> list[list[int]]:
    """Random ids, one token again and again, and a prompt longer than a chunk of anything."""
    rng = np.random.default_rng(2026)
    return [rng.integers(0, 480, 90).tolist(), [17] * 70, rng.integers(0, 30, 300).tolist()]


def ours(name: str, ids: list[int], slots: int) -> np.ndarray:
    engine = Engine.load(DATA / name, EngineConfig(expert_cache_bytes=slots * SLOT_BYTES))
    try:
        return engine.logits(ids)
    finally:
        engine.close()


def compare(name: str, peer: str, ids: list[int], theirs: np.ndarray, tolerance: float) -> None:
    for slots in (4, 50, 128):
        difference = float(np.abs(ours(name, ids, slots) - theirs).max())
        print(f"{name}, {len(ids)} tokens, {slots} slots: max |logit - {peer}| = {difference:.2e}")
        assert difference <= tolerance


def test_transformers_on_the_hugging_face_checkpoint() -> None:
    torch = pytest.importorskip("torch", reason="the peer torch is not installed (make test-long installs it)")
    transformers: Any = pytest.importorskip("transformers", reason="the peer transformers is not installed")
    model = transformers.AutoModelForImageTextToText.from_pretrained(DATA / "tiny-hf", dtype=torch.float32).eval()
    for ids in prompts():
        with torch.no_grad():
            theirs = model(input_ids=torch.tensor([ids]), use_cache=False).logits[0].numpy()
        compare("tiny-hf", "transformers", ids, theirs, 1e-3)


@pytest.mark.parametrize("name", ["tiny-mlx-4bit", "tiny-mlx-4bit-a17b"])
def test_mlx_lm_on_the_quantized_checkpoints(name: str) -> None:
    mx: Any = pytest.importorskip("mlx.core")
    utils: Any = pytest.importorskip("mlx_lm.utils", reason="the peer mlx-lm is not installed")
    model, _ = utils.load_model(DATA / name)
    model.set_dtype(mx.float32)  # it would compute in the type of the scales; random weights diverge in 16 bits
    for ids in prompts():
        theirs = np.array(model(mx.array([ids]))[0].astype(mx.float32))
        compare(name, "mlx-lm", ids, theirs, 1e-3)
