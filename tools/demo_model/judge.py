"""Measures an export with transformers, never with this project's engine: `python -m tools.demo_model.judge`.

The export is read back into float32 and answers held-out prompts in batches; the experts it picks give the hit rate
that a cache of a quarter of them would have had. The engine's own measurement is evaluate.py.
"""

from __future__ import annotations

import argparse
import json
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import Qwen3_5MoeForCausalLM, Qwen3_5MoeTextConfig

from tools.demo_model import shape
from tools.demo_model.corpus import FAMILIES, Example, Message, held_out
from tools.demo_model.corpus.example import prompt_segments
from tools.demo_model.export import END, STOP, mlx_names
from tools.demo_model.quantize import ZERO_CENTRED, dequantize
from tools.demo_model.routing import conversation_hits

LONGEST_ANSWER = 320
OPENINGS = Path(__file__).parent / "openings.txt"


def read_back(directory: Path) -> dict[str, Tensor]:
    """The export as float32 parameters under transformers' names."""
    held: dict[str, Tensor] = {}
    for file in sorted(directory.glob("model-*.safetensors")):
        held.update(load_file(file))
    model = Qwen3_5MoeForCausalLM(Qwen3_5MoeTextConfig(**shape.text_config()))
    state = {}
    for name, parameter in model.named_parameters():
        parts = [_value(held, target, name) for target in mlx_names(name)]
        value = torch.cat(parts, dim=-2) if len(parts) > 1 else parts[0]
        if name.endswith(ZERO_CENTRED):
            value = value - 1
        if "conv1d" in name:
            value = value.movedim(1, 2)
        if value.shape != parameter.shape:
            raise SystemExit(f"{name}: the export has {tuple(value.shape)}, transformers {tuple(parameter.shape)}")
        state[name] = value
    return state


def _value(held: dict[str, Tensor], target: str, name: str) -> Tensor:
    full = f"{target}.weight" if name.endswith(".weight") or f"{target}.scales" in held else target
    weight = held[full]
    if f"{target}.scales" not in held:
        return weight.float()
    scales, biases = held[f"{target}.scales"], held[f"{target}.biases"]
    bits = weight.shape[-1] * 32 // (scales.shape[-1] * shape.GROUP)
    shifts = torch.arange(32 // bits, dtype=torch.int64) * bits
    q = (weight.to(torch.int64)[..., None] >> shifts) & ((1 << bits) - 1)
    return dequantize(q.flatten(-2), scales, biases)


def load(directory: Path, device: str) -> Qwen3_5MoeForCausalLM:
    """The export in transformers, float32, ready to generate."""
    model = Qwen3_5MoeForCausalLM(Qwen3_5MoeTextConfig(**shape.text_config()))
    model.load_state_dict(read_back(directory), strict=False)
    return model.to(device=device, dtype=torch.float32).eval()


class Traces:
    """The experts that the routers pick, call by call: [rows, tokens, top_k] for each layer."""

    def __init__(self, model: nn.Module) -> None:
        self.calls: list[list[np.ndarray]] = []
        self.layers = [module for name, module in model.named_modules() if name.endswith("mlp.gate")]
        for index, router in enumerate(self.layers):
            router.register_forward_hook(lambda module, inputs, _, index=index: self._keep(index, module, inputs[0]))

    def _keep(self, index: int, router: nn.Module, hidden: Tensor) -> None:
        if index == 0:
            self.calls.append([])
        scores = nn.functional.linear(hidden.reshape(-1, shape.HIDDEN), router.weight)  # type: ignore[arg-type]
        self.calls[-1].append(scores.topk(shape.TOP_K, -1).indices.to(torch.int16).cpu().numpy())

    def of_row(self, row: int, rows: int, prompt: int, answer: int) -> tuple[np.ndarray, np.ndarray]:
        """(prompt, answer) picks of one row, [layers, tokens, top_k]; the prompt is right-aligned in the first call."""
        first = np.stack([picks.reshape(rows, -1, shape.TOP_K)[row, -prompt:] for picks in self.calls[0]])
        later = [np.stack([picks[row] for picks in call]) for call in self.calls[1:answer]]
        return first, np.stack(later, 1) if later else np.zeros((shape.LAYERS, 0, shape.TOP_K), np.int16)


@torch.inference_mode()
def answer(
    model: Qwen3_5MoeForCausalLM, tokenizer: Tokenizer, prompts: list[str], traces: Traces | None = None
) -> tuple[list[str], list[tuple[np.ndarray, np.ndarray]]]:
    """The sampled continuation of each prompt, at the shipped settings, and its routing where traces are kept."""
    encoded = [tokenizer.encode(prompt).ids for prompt in prompts]
    longest = max(map(len, encoded))
    ids = torch.tensor([[END] * (longest - len(row)) + row for row in encoded], device=model.device)
    mask = torch.tensor([[0] * (longest - len(row)) + [1] * len(row) for row in encoded], device=model.device)
    if traces:
        traces.calls.clear()
    out = model.generate(
        ids, attention_mask=mask, do_sample=True, temperature=0.2, top_p=0.95, top_k=20, max_new_tokens=LONGEST_ANSWER,
        eos_token_id=[STOP, END], pad_token_id=END,
    )  # fmt: skip
    texts, routes = [], []
    for row, generated in enumerate(out[:, longest:].tolist()):
        length = next((i for i, token in enumerate(generated) if token in (STOP, END)), len(generated))
        ended = "" if length < len(generated) or len(generated) < LONGEST_ANSWER else " [did not end]"
        texts.append(tokenizer.decode(generated[:length], skip_special_tokens=False) + ended)
        if traces:
            routes.append(traces.of_row(row, len(encoded), len(encoded[row]), length))
    return texts, routes


def prompt_of(example: Example) -> str:
    """The rendered prompt of an example."""
    return "".join(text for text, _ in prompt_segments(example.messages, example.thinking is not None))


def final(text: str) -> str:
    """The answer alone."""
    return text.rsplit("</think>", 1)[-1].strip()


def right(example: Example, text: str) -> bool:
    """Whether a continuation ends and holds an accepted answer."""
    return "[did not end]" not in text and any(accepted in final(text) for accepted in example.accept)


def measure(model: Qwen3_5MoeForCausalLM, tokenizer: Tokenizer, count: int, batch: int) -> dict[str, Any]:
    """Held-out accuracy by family, thinking and not, with some of the misses."""
    results: dict[str, Any] = {}
    for thinking in (True, False):
        drawn = [e for family in FAMILIES for e in islice(held_out(f"judge {thinking}", family, thinking), count)]
        drawn.sort(key=lambda e: len(prompt_of(e)))
        for start in range(0, len(drawn), batch):
            part = drawn[start : start + batch]
            for example, text in zip(part, answer(model, tokenizer, [prompt_of(e) for e in part])[0], strict=True):
                name = f"{example.family}, {'thinking' if thinking else 'plain'}"
                entry = results.setdefault(name, {"n": 0, "right": 0, "misses": []})
                entry["n"] += 1
                good = right(example, text)
                entry["right"] += good
                if not good and len(entry["misses"]) < 6:
                    entry["misses"].append([example.question, text, example.accept[0]])
    return results


def hit_rates(model: Qwen3_5MoeForCausalLM, tokenizer: Tokenizer, count: int, share: float) -> dict[str, float]:
    """Decode hit rate by family of an LRU that holds `share` of all experts, on `count` held-out prompts a family."""
    traces = Traces(model)
    drawn = [(family, e) for family in FAMILIES for e in islice(held_out("routing", family, True), count)]
    _, routes = answer(model, tokenizer, [prompt_of(e) for _, e in drawn], traces)
    slots = int(share * shape.LAYERS * shape.EXPERTS)
    rates = {"all": round(conversation_hits(routes, slots), 3)}
    for family in FAMILIES:
        own = [route for (name, _), route in zip(drawn, routes, strict=True) if name == family]
        rates[family] = round(conversation_hits(own, slots), 3)
    return rates


def main() -> None:
    """Measure and write the results as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("engine/demo/model"))
    parser.add_argument("--out", type=Path, default=Path("tools/demo_model/out/judge.json"))
    parser.add_argument("--count", type=int, default=200, help="held-out prompts a family")
    parser.add_argument("--batch", type=int, default=512)
    arguments = parser.parse_args()
    torch.manual_seed(1)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model = load(arguments.model, device)
    tokenizer = Tokenizer.from_file(str(arguments.model / "tokenizer.json"))
    lines = OPENINGS.read_text(encoding="utf-8").split("\n")
    asked = [line for line in lines if line]
    openings: dict[str, list[str]] = {}
    for thinking in (True, False):
        prompts = ["".join(t for t, _ in prompt_segments([Message("user", line)], thinking)) for line in asked]
        for line, text in zip(asked, answer(model, tokenizer, prompts)[0], strict=True):
            openings.setdefault(line, []).append(text)
    results = {
        "openings": openings,
        "accuracy": measure(model, tokenizer, arguments.count, arguments.batch),
        "hit_rates": hit_rates(model, tokenizer, min(12, arguments.count), shape.DEFAULT_CACHE_SHARE),
    }
    arguments.out.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for name, entry in sorted(results["accuracy"].items()):  # type: ignore[union-attr]
        print(f"{name:28} {entry['right']:5} of {entry['n']:5}  {entry['right'] / entry['n']:7.1%}")
    print("hit rates", json.dumps(results["hit_rates"]))


if __name__ == "__main__":
    main()
