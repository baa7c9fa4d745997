"""Writes trained masters as a model directory in MLX's layout: `python -m tools.demo_model.export --masters DIR`.

4-bit affine weights in groups of 64 (routers, shared gates, embedding and head in 8), norms with their 1 folded in, the
convolution as [channels, 4, 1], bf16 scales, safetensors in shards that a repository can hold. The values are those
that the stage `quantized` computed with. `--ship` packs what was written as the model that comes with the program.
`--expert-bits 16` quantizes nothing: the same masters in bf16, for the card to compare with.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path
from typing import Any

from safetensors.torch import save_file
from torch import Tensor

from engine import EngineError
from tools.demo_model import shape, train
from tools.demo_model.layout import mlx_names, pack
from tools.demo_model.quantize import ZERO_CENTRED, bits_of, quantize
from tools.demo_model.shipping import ship

SHARD_BYTES = 10 << 20
END, STOP = (shape.VOCABULARY - len(shape.SPECIAL_TOKENS) + offset for offset in (0, 2))


def unquantized(masters: dict[str, Tensor]) -> dict[str, Tensor]:
    """Every master in bf16 as it is, but the decay, which is float32 in all exports: transformers' own spelling."""
    return {name: master.float() if name.endswith("A_log") else master.bfloat16() for name, master in masters.items()}


def tensors(masters: dict[str, Tensor], expert_bits: int = 4) -> tuple[dict[str, Tensor], dict[str, int]]:
    """Every tensor of the export by its MLX name, and the bits of those modules that are not 4-bit.

    Another `expert_bits` makes the variants that the card compares."""
    out: dict[str, Tensor] = {}
    other_bits: dict[str, int] = {}
    for name, master in masters.items():
        targets = mlx_names(name)
        bits = bits_of(name, master)
        if bits is not None and ".experts." in name:
            bits = expert_bits
        if bits is None:
            out.update([_sixteen_bit(name, targets[0], master)])
            continue
        for target, part in zip(targets, master.float().chunk(len(targets), dim=-2), strict=True):
            q, scales, biases = quantize(part, bits)
            out[f"{target}.weight"] = pack(q, bits)
            out[f"{target}.scales"], out[f"{target}.biases"] = scales, biases
            if bits != 4:
                other_bits[target] = bits
    return {name: tensor.contiguous() for name, tensor in out.items()}, other_bits


def _sixteen_bit(name: str, target: str, master: Tensor) -> tuple[str, Tensor]:
    full = f"{target}.weight" if name.endswith(".weight") else target
    if name.endswith(ZERO_CENTRED):
        return full, (1 + master).bfloat16()
    if "conv1d" in name:
        return full, master.bfloat16().movedim(2, 1)
    return full, master.float() if name.endswith("A_log") else master.bfloat16()


def shards(everything: dict[str, Tensor]) -> list[dict[str, Tensor]]:
    """The tensors in files of at most SHARD_BYTES, in order."""
    files: list[dict[str, Tensor]] = [{}]
    size = 0
    for name, tensor in everything.items():
        if size + tensor.nbytes > SHARD_BYTES and files[-1]:
            files.append({})
            size = 0
        files[-1][name] = tensor
        size += tensor.nbytes
    return files


def config(other_bits: dict[str, int] | None) -> dict[str, Any]:
    """config.json, as MLX conversions of the family have it; without other_bits that of a model in bf16."""
    quantization: dict[str, Any] = {"group_size": shape.GROUP, "bits": 4, "mode": "affine"}
    for module, bits in sorted((other_bits or {}).items()):
        quantization[module] = {"group_size": shape.GROUP, "bits": bits}
    quantized = {"quantization": quantization, "quantization_config": quantization}
    return {
        "architectures": ["Qwen3_5MoeForConditionalGeneration"],
        "model_type": "qwen3_5_moe",
        "eos_token_id": [STOP, END],
        "tie_word_embeddings": False,
        **(quantized if other_bits is not None else {}),
        "text_config": {**shape.text_config(), "dtype": "bfloat16", "eos_token_id": STOP},
    }


def write(masters: dict[str, Tensor], tokenizer: Path, out: Path, expert_bits: int = 4) -> None:
    """The whole model directory but its card."""
    out.mkdir(parents=True, exist_ok=True)
    everything: dict[str, Tensor]
    other_bits: dict[str, int] | None
    everything, other_bits = (unquantized(masters), None) if expert_bits == 16 else tensors(masters, expert_bits)
    files = shards(everything)
    index: dict[str, str] = {}
    for number, part in enumerate(files, 1):
        file = f"model-{number:05}-of-{len(files):05}.safetensors"
        save_file(part, out / file, metadata={"format": "mlx"})
        index.update(dict.fromkeys(part, file))
    total = sum(tensor.nbytes for tensor in everything.values())
    metadata = {"total_size": total, "total_parameters": sum(master.numel() for master in masters.values())}
    _json(out / "model.safetensors.index.json", {"metadata": metadata, "weight_map": dict(sorted(index.items()))})
    _json(out / "config.json", config(other_bits))
    sampling = {"do_sample": True, "temperature": 0.2, "top_k": 20, "top_p": 0.95}
    _json(out / "generation_config.json", {"eos_token_id": [STOP, END], "pad_token_id": END, **sampling})
    for file in ("tokenizer.json", "tokenizer_config.json", "chat_template.jinja"):
        shutil.copyfile(tokenizer / file, out / file)


def _json(path: Path, value: dict[str, Any]) -> None:
    path.write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Export one set of masters."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--masters", type=Path, default=Path("tools/demo_model/out/quantized"))
    parser.add_argument("--tokenizer", type=Path, default=Path("tools/demo_model/out/tokenizer"))
    parser.add_argument("--out", type=Path, default=Path("tools/demo_model/out/Flint"))
    parser.add_argument("--expert-bits", type=int, default=4, choices=(2, 3, 4, 8, 16))
    parser.add_argument("--ship", action="store_true", help="pack it as the built-in model")
    arguments = parser.parse_args()
    if arguments.ship and arguments.expert_bits != 4:
        parser.error("the model that ships has 4-bit experts")
    write(train.read(arguments.masters), arguments.tokenizer, arguments.out, arguments.expert_bits)
    if arguments.ship:
        try:
            ship(arguments.out)
        except EngineError as error:
            raise SystemExit(f"the built-in model is still the one before: {error}") from None


if __name__ == "__main__":
    main()
