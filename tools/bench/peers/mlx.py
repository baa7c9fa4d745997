"""mlx-lm, on the checkpoint that full_shape wrote.

    python -m tools.bench.peers.mlx DIRECTORY [--prompt N] [--answer N] [--dtype float32|bfloat16]

float32 is the default: on a CPU MLX's quantized products are ten times slower in bfloat16.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

import mlx.core as mx
import numpy as np
from mlx_lm.models.cache import make_prompt_cache
from mlx_lm.utils import load_model

from tools.bench.peers.measuring import measure, report


class Mlx:
    """A model with its cache."""

    def __init__(self, directory: Path, dtype: mx.Dtype) -> None:
        self._model, config = load_model(directory)
        self._model.set_dtype(dtype)
        mx.eval(self._model.parameters())
        self.vocabulary = int(config["text_config"]["vocab_size"])
        self.reset()

    def reset(self) -> None:
        """Peer.reset."""
        self._cache = make_prompt_cache(self._model)

    def feed(self, ids: Sequence[int]) -> np.ndarray:
        """Peer.feed."""
        logits = self._model(mx.array([list(ids)]), cache=self._cache)[0, -1].astype(mx.float32)
        mx.eval(logits)
        return np.array(logits)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("--prompt", type=int, default=0)
    parser.add_argument("--answer", type=int, default=16)
    parser.add_argument("--warm-up", type=int, default=2)
    parser.add_argument("--dtype", choices=("float32", "bfloat16"), default="float32")
    arguments = parser.parse_args()
    begin = time.perf_counter()
    peer = Mlx(arguments.model, getattr(mx, arguments.dtype))
    seconds = time.perf_counter() - begin
    result = measure(peer, peer.vocabulary, arguments.prompt, arguments.answer, arguments.warm_up)
    flags = {name: value for name, value in vars(arguments).items() if name != "model"}
    report("mlx-lm", ["mlx-lm", "mlx"], flags, seconds, result)


if __name__ == "__main__":
    main()
