"""transformers with its weights on the disk (accelerate's disk_offload), on random weights of the shape in bf16.

    python -m tools.bench.peers.offloaded FOLDER [--layers 4] [--limit BYTES]

A module's weights are read whole when it runs, all experts of a layer with it, so the time of a token grows with the
number of layers and little else: few layers are measured, and the time of one is printed. --limit: a control group for
the time of the measurement (version 1, root): the weights of one layer, 1.6 GB, have to fit it.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from accelerate import disk_offload
from transformers import AutoModelForCausalLM
from transformers.models.qwen3_5_moe.configuration_qwen3_5_moe import Qwen3_5MoeTextConfig

from tools.bench.full_shape import SHAPES, config
from tools.bench.limits import limited
from tools.bench.peers.measuring import measure, report


class Offloaded:
    """A model whose weights lie in files."""

    def __init__(self, folder: Path, layers: int) -> None:
        shape = replace(SHAPES["35B"], layers=layers, vocabulary=32000)
        torch.manual_seed(0)
        self._model = AutoModelForCausalLM.from_config(
            Qwen3_5MoeTextConfig(**config(shape)["text_config"]), dtype=torch.bfloat16
        ).eval()
        disk_offload(self._model, str(folder), execution_device=torch.device("cpu"))
        self.vocabulary = shape.vocabulary
        self.reset()

    def reset(self) -> None:
        """Peer.reset."""
        self._cache = None

    def feed(self, ids: Sequence[int]) -> np.ndarray:
        """Peer.feed."""
        with torch.inference_mode():
            out = self._model(torch.tensor([list(ids)]), past_key_values=self._cache, use_cache=True)
        self._cache = out.past_key_values
        return np.asarray(out.logits[0, -1].float())


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="for the weights, 1.7 GB a layer")
    parser.add_argument("--layers", type=int, default=4, help="the fourth is the first with attention")
    parser.add_argument("--answer", type=int, default=3)
    parser.add_argument("--limit", type=int)
    arguments = parser.parse_args()
    begin = time.perf_counter()
    peer = Offloaded(arguments.folder, arguments.layers)
    seconds = time.perf_counter() - begin
    flags = {"layers": arguments.layers, "limit": arguments.limit, "dtype": "bfloat16"}
    if arguments.limit is None:
        result = measure(peer, peer.vocabulary, 0, arguments.answer, 1)
    else:
        os.sync()
        for path in arguments.folder.iterdir():
            with path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        with limited(arguments.limit) as limit:
            if limit is None or limit.peak_file is None:
                raise SystemExit("no control group is permitted here")
            (limit.peak_file.parent / "cgroup.procs").write_text(str(os.getpid()), encoding="ascii")
            result = measure(peer, peer.vocabulary, 0, arguments.answer, 1)
            (limit.peak_file.parents[1] / "cgroup.procs").write_text(str(os.getpid()), encoding="ascii")
    result["layer_seconds"] = result["decode"]["seconds"] / arguments.answer / arguments.layers
    report("transformers, disk_offload", ["transformers", "accelerate", "torch"], flags, seconds, result)


if __name__ == "__main__":
    main()
