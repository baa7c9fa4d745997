"""llama.cpp, through llama-cpp-python, on a GGUF of the shape.

    python -m tools.bench.peers.llama FILE.gguf [--prompt N] [--answer N] [--no-repack] [--load mmap|direct]

--no-repack: its extra buffer types off. They rewrite the weights for the processor's widest instructions as they are
loaded, into memory: faster, and not possible where the model is larger than memory.
"""

from __future__ import annotations

import argparse
import ctypes
import time
from collections.abc import Sequence
from pathlib import Path

import llama_cpp
import numpy as np

from tools.bench.peers.measuring import measure, processors, report

BATCH = 512
LOADING = {"mmap": "LLAMA_LOAD_MODE_MMAP", "direct": "LLAMA_LOAD_MODE_DIRECT_IO", "read": "LLAMA_LOAD_MODE_NONE"}


class Llama:
    """A context of a model, through the C interface: the Python class above it has no switch for repacking."""

    def __init__(self, path: Path, context: int, threads: int, load: str, repack: bool) -> None:
        self._log = llama_cpp.llama_log_callback(lambda *_: None)
        llama_cpp.llama_log_set(self._log, ctypes.c_void_p(0))
        llama_cpp.llama_backend_init()
        parameters = llama_cpp.llama_model_default_params()
        parameters.load_mode = getattr(llama_cpp, LOADING[load])
        parameters.use_extra_bufts = repack
        parameters.n_gpu_layers = 0
        self._model = llama_cpp.llama_model_load_from_file(str(path).encode(), parameters)
        if not self._model:
            raise SystemExit(f"llama.cpp does not load {path}")
        settings = llama_cpp.llama_context_default_params()
        settings.n_ctx, settings.n_batch, settings.n_ubatch = context, BATCH, BATCH
        settings.n_threads = settings.n_threads_batch = threads
        self._context = llama_cpp.llama_init_from_model(self._model, settings)
        if not self._context:
            raise SystemExit("llama.cpp makes no context of this size")
        self.vocabulary = int(llama_cpp.llama_vocab_n_tokens(llama_cpp.llama_model_get_vocab(self._model)))

    def reset(self) -> None:
        """Peer.reset."""
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(self._context), True)

    def feed(self, ids: Sequence[int]) -> np.ndarray:
        """Peer.feed."""
        for begin in range(0, len(ids), BATCH):
            part = (llama_cpp.llama_token * len(ids[begin : begin + BATCH]))(*ids[begin : begin + BATCH])
            status = llama_cpp.llama_decode(self._context, llama_cpp.llama_batch_get_one(part, len(part)))
            if status:
                raise SystemExit(f"llama_decode failed with {status}")
        pointer = llama_cpp.llama_get_logits_ith(self._context, -1)
        return np.ctypeslib.as_array(pointer, shape=(self.vocabulary,)).copy()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("--prompt", type=int, default=0)
    parser.add_argument("--answer", type=int, default=64)
    parser.add_argument("--warm-up", type=int, default=8)
    parser.add_argument("--threads", type=int, default=processors())
    parser.add_argument("--load", choices=LOADING, default="mmap")
    parser.add_argument("--no-repack", action="store_true")
    arguments = parser.parse_args()
    flags = {name: value for name, value in vars(arguments).items() if name != "model"}
    context = -(-(arguments.prompt + arguments.answer + arguments.warm_up + 64) // 256) * 256
    begin = time.perf_counter()
    peer = Llama(arguments.model, context, arguments.threads, arguments.load, not arguments.no_repack)
    seconds = time.perf_counter() - begin
    result = measure(peer, peer.vocabulary, arguments.prompt, arguments.answer, arguments.warm_up)
    system = llama_cpp.llama_print_system_info().decode().strip()
    report("llama.cpp", ["llama-cpp-python"], flags | {"system": system}, seconds, result)


if __name__ == "__main__":
    main()
