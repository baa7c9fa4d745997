"""Trains the built-in model: `python -m tools.demo_model.train --stage short|long|quantized --steps N --out DIR`.

transformers' own Qwen3_5MoeForCausalLM, weights in bf16 (only they reach the native grouped kernel), masters in float32
in the optimizer. `short` sees conversations of up to 512 tokens, `long` goes on with up to the whole context, and
`quantized` goes on from that with every weight replaced, before each step, by the value that the export will hold;
gradients pass straight through to the masters.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from transformers import Qwen3_5MoeForCausalLM, Qwen3_5MoeTextConfig
from transformers.models.qwen3_5_moe import modeling_qwen3_5_moe as family

from tools.demo_model import shape
from tools.demo_model.batches import Batch, batches
from tools.demo_model.quantize import as_exported

PAD = shape.VOCABULARY - len(shape.SPECIAL_TOKENS)


@dataclass(frozen=True)
class Stage:
    """peak, final: learning rates; between them a cosine after `warm_up` steps. longest: tokens of a conversation."""

    peak: float
    final: float
    warm_up: int
    longest: int
    quantized: bool = False


STAGES = {
    "short": Stage(2e-3, 7e-4, 60, 512),
    "long": Stage(1.4e-3, 1.5e-4, 40, shape.CONTEXT),
    "quantized": Stage(1.5e-4, 1e-5, 10, shape.CONTEXT, quantized=True),
}
LONGEST_FUSED = 512
PARTS = 4  # files that masters are saved in, each small enough to be carried about
BALANCE = 0.05  # every expert must have work, over the whole batch
LOCALITY = 0.1  # one conversation should live on few experts, so that a small cache serves it
LOCAL_EXPERTS = 14  # effective number of experts a layer that a conversation may spread over for free


def build(device: str, dtype: torch.dtype) -> Qwen3_5MoeForCausalLM:
    """A fresh model of the shape in shape.py."""
    config = Qwen3_5MoeTextConfig(**shape.text_config(), pad_token_id=None, bos_token_id=None, eos_token_id=PAD + 2)
    model = Qwen3_5MoeForCausalLM(config).to(device=device, dtype=dtype)
    if device == "cuda":
        model.set_experts_implementation("grouped_mm")
    return model


def fuse() -> None:
    """Let torch's compiler fuse the float32 element-wise work of the delta rule and the norms."""
    torch._dynamo.config.recompile_limit = 64
    wrapped = family.torch_chunk_gated_delta_rule
    rule = getattr(wrapped, "__wrapped__", wrapped)
    compiled = torch.compile(rule, dynamic=False)

    def either(query: Tensor, *rest: Tensor, **options: Any) -> Any:
        # Its loop over chunks is unrolled: long conversations are too few to pay for their compilation.
        return (compiled if query.shape[1] <= LONGEST_FUSED else rule)(query, *rest, **options)

    family.torch_chunk_gated_delta_rule = either
    for norm in (family.Qwen3_5MoeRMSNorm, family.Qwen3_5MoeRMSNormGated):
        norm.forward = torch.compile(norm.forward, dynamic=True)


class Routing:
    """What the routers said in the last forward pass, for the two losses on them."""

    def __init__(self, model: nn.Module) -> None:
        self.logits: list[Tensor] = []
        for name, module in model.named_modules():
            if name.endswith("mlp.gate"):
                module.register_forward_hook(self._keep)

    def _keep(self, router: nn.Module, inputs: tuple[Tensor], output: object) -> None:
        hidden = inputs[0].reshape(-1, shape.HIDDEN)
        self.logits.append(F.linear(hidden, router.weight))  # type: ignore[arg-type]  # a Parameter

    def losses(self, valid: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Balance (1 is even), locality (nats above the free spread), smallest share of an expert times their number.

        Balance is that of the Switch Transformer (arXiv:2101.03961, eq. 4), a layer at a time over the whole batch.
        """
        rows, length = valid.shape
        mask = valid.reshape(-1, 1).float()
        counts = valid.sum(1, keepdim=True).float()
        balance, spread, least = [], [], []
        for logits in self.logits:
            probabilities = logits.float().softmax(-1)
            picks = torch.zeros_like(probabilities).scatter_(1, probabilities.topk(shape.TOP_K, -1).indices, 1.0)
            share = (picks * mask).sum(0) / (mask.sum() * shape.TOP_K)
            mean = (probabilities * mask).sum(0) / mask.sum()
            balance.append((share * mean).sum() * shape.EXPERTS)
            local = (probabilities * mask).view(rows, length, -1).sum(1) / counts
            entropy = -(local * (local + 1e-9).log()).sum(-1)
            spread.append(F.relu(entropy - math.log(LOCAL_EXPERTS)).mean())
            least.append(share.min() * shape.EXPERTS)
        self.logits.clear()
        return torch.stack(balance).mean(), torch.stack(spread).mean(), torch.stack(least).min()


class Masters:
    """The float32 weights that AdamW moves, and the copy of them that the model computes with."""

    def __init__(self, model: nn.Module, quantized: bool) -> None:
        self.names = [name for name, _ in model.named_parameters()]
        self.used = [parameter for _, parameter in model.named_parameters()]
        self.weights = [parameter.detach().float().clone() for parameter in self.used]
        self.quantized = quantized
        decayed = [w for w in self.weights if w.dim() > 1]
        others = [w for w in self.weights if w.dim() <= 1]
        groups = [{"params": decayed, "weight_decay": 0.05}, {"params": others, "weight_decay": 0.0}]
        self.optimizer = torch.optim.AdamW(groups, lr=0.0, betas=(0.9, 0.98), eps=1e-9, fused=self.used[0].is_cuda)

    def state(self) -> dict[str, Tensor]:
        """The masters by name."""
        return dict(zip(self.names, self.weights, strict=True))

    def load(self, state: dict[str, Tensor]) -> None:
        """Take over saved masters."""
        for name, weight in self.state().items():
            weight.copy_(state[name])

    @torch.no_grad()
    def publish(self) -> None:
        """Give the model what it computes with: the masters in bf16, or what the export will hold."""
        values = self.weights
        if self.quantized:
            values = [as_exported(name, weight) for name, weight in zip(self.names, self.weights, strict=True)]
        torch._foreach_copy_(self.used, values)

    @torch.no_grad()
    def step(self, rate: float) -> Tensor:
        """One AdamW step on the model's gradients, clipped to norm 1. Returns the norm before."""
        for weight, parameter in zip(self.weights, self.used, strict=True):
            gradient = parameter.grad
            weight.grad = torch.zeros_like(weight) if gradient is None else gradient.float()
            parameter.grad = None
        norm = nn.utils.clip_grad_norm_(self.weights, 1.0, foreach=True)
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.optimizer.step()
        return norm


def rate_at(stage: str, step: int, steps: int) -> float:
    """Linear warm-up, then a cosine from the peak to the final learning rate."""
    plan = STAGES[stage]
    if step < plan.warm_up:
        return plan.peak * (step + 1) / plan.warm_up
    done = (step - plan.warm_up) / max(1, steps - plan.warm_up)
    return plan.final + (plan.peak - plan.final) * 0.5 * (1 + math.cos(math.pi * done))


def save(masters: dict[str, Tensor], directory: Path, dtype: torch.dtype = torch.float32) -> None:
    """Masters in PARTS files, masters-1.pt and so on, of about the same size."""
    directory.mkdir(parents=True, exist_ok=True)
    parts: list[dict[str, Tensor]] = [{} for _ in range(PARTS)]
    sizes = [0] * PARTS
    for name, weight in sorted(masters.items(), key=lambda item: -item[1].numel()):
        part = sizes.index(min(sizes))
        parts[part][name] = weight.to(dtype).cpu().clone()
        sizes[part] += weight.numel()
    for number, held in enumerate(parts, 1):
        torch.save(held, directory / f"masters-{number}.pt")


def read(directory: Path, device: str = "cpu") -> dict[str, Tensor]:
    """What `save` wrote, in float32."""
    masters: dict[str, Tensor] = {}
    for number in range(1, PARTS + 1):
        masters.update(torch.load(directory / f"masters-{number}.pt", map_location=device))
    return {name: weight.float() for name, weight in masters.items()}


def forward(model: Qwen3_5MoeForCausalLM, batch: Batch, device: str) -> tuple[Tensor, Tensor]:
    """The weighted loss of a batch, and which places hold text."""
    ids = torch.from_numpy(batch.ids).to(device, non_blocking=True)
    weights = torch.from_numpy(batch.weights).to(device, non_blocking=True)[:, 1:]
    hidden = model.model(input_ids=ids, use_cache=False).last_hidden_state[:, :-1]
    counted = weights > 0  # only these places need logits
    logits = model.lm_head(hidden[counted]).float()
    losses = F.cross_entropy(logits, ids[:, 1:][counted], reduction="none")
    chosen = weights[counted]
    return (losses * chosen).sum() / chosen.sum(), ids != PAD


def main() -> None:
    """Run one stage and save its masters."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stage", choices=STAGES, required=True)
    parser.add_argument("--tokenizer", type=Path, default=Path("tools/demo_model/out/tokenizer/tokenizer.json"))
    parser.add_argument("--out", type=Path, default=Path("tools/demo_model/out"))
    parser.add_argument("--start", type=Path, help="directory of the masters to go on from")
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--most-seconds", type=float, default=math.inf, help="stop and save early after this long")
    parser.add_argument("--save-bf16", type=Path, help="save the masters here too, in half the size")
    parser.add_argument("--batch-tokens", type=int, default=65536)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fuse", action="store_true", help="compile the element-wise work: faster after a minute")
    parser.add_argument("--workers", type=int, default=max(1, (os.cpu_count() or 2) - 2))
    arguments = parser.parse_args()

    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(arguments.seed)
    torch.set_float32_matmul_precision("high")
    if arguments.fuse:
        fuse()
    model = build(device, torch.bfloat16)
    routing = Routing(model)
    stage = STAGES[arguments.stage]
    masters = Masters(model, quantized=stage.quantized)
    if arguments.start:
        masters.load(read(arguments.start, device))
    seed = f"{arguments.stage}/{arguments.seed}"
    stream = batches(
        str(arguments.tokenizer), seed, arguments.batch_tokens, PAD, arguments.workers, longest=stage.longest
    )
    seen, rows, began, log = 0, 0, time.time(), []
    for step in range(arguments.steps):
        batch = next(stream)
        masters.publish()
        loss, valid = forward(model, batch, device)
        balance, locality, least = routing.losses(valid)
        (loss + BALANCE * balance + LOCALITY * locality).backward()
        norm = masters.step(rate_at(arguments.stage, step, arguments.steps))
        seen, rows = seen + batch.tokens, rows + len(batch.ids)
        if step == 0:
            began = time.time()  # the first batch waits for the workers to start
        late = time.time() - began > arguments.most_seconds
        if step % 25 == 0 or step == arguments.steps - 1 or late:
            figures = {
                "step": step,
                "seconds": round(time.time() - began, 1),
                "loss": round(loss.item(), 4),
                "balance": round(balance.item(), 3),
                "locality": round(locality.item(), 3),
                "least": round(least.item(), 3),
                "norm": round(norm.item(), 2),
                "tokens": seen,
                "length": batch.ids.shape[1],
            }
            log.append(figures)
            print(json.dumps(figures), flush=True)
        if late:
            break
    save(masters.state(), arguments.out / arguments.stage)
    if arguments.save_bf16:
        save(masters.state(), arguments.save_bf16, torch.bfloat16)
    summary = {
        "stage": arguments.stage,
        "steps": step + 1,
        "seconds": round(time.time() - began, 1),
        "tokens": seen,
        "examples": rows,
        "device": torch.cuda.get_device_name() if device == "cuda" else "cpu",
        "log": log,
    }
    (arguments.out / f"{arguments.stage}.json").write_text(json.dumps(summary) + "\n", encoding="utf-8")
    stream.close()


if __name__ == "__main__":
    main()
