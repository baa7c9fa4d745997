"""Trains the built-in model: `python -m tools.demo_model.train --stage short|long|late|quantized --seconds N`.

The network is network.py's, its weights in bf16 (only they reach the native grouped kernel), the masters in float32 in
masters.py, both under the names of transformers' Qwen3_5MoeForCausalLM. `short` sees conversations of up to 512 tokens,
`long` and `late` go on with up to the whole context (two runs, so that none takes over ten minutes), and `quantized`
goes on from that with every weight replaced, before each step, by the value that the export will hold; gradients pass
straight through to the masters. `settled` is the same for some minutes of a CPU, with --after-others or --more; `again`
is the same at a higher rate, for a model that is done and whose text has been widened since.

Under `torchrun --nproc-per-node N` each of N GPUs takes batches of its own; the first process tells the time and saves.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.distributed as dist
import torch.nn.functional as F
from torch import Tensor
from transformers import Qwen3_5MoeForCausalLM, Qwen3_5MoeTextConfig

from tools.demo_model import shape
from tools.demo_model.batches import BUCKETS, Batch, batches
from tools.demo_model.corpus.mixture import FAMILIES
from tools.demo_model.layout import restored
from tools.demo_model.masters import Masters
from tools.demo_model.network import Network, Routes

PAD = shape.VOCABULARY - len(shape.SPECIAL_TOKENS)


@dataclass(frozen=True)
class Stage:
    """peak, final: learning rates; between them a cosine after `warm_up` steps. longest: tokens of a conversation.

    tied: embedding and head are one tensor, so that a word that is read can be written again whether or not it is
    frequent; a later stage starts with two copies and lets them part."""

    peak: float
    final: float
    warm_up: int
    longest: int
    quantized: bool = False
    tied: bool = False


STAGES = {
    "short": Stage(8e-3, 2.8e-3, 100, 512, tied=True),
    "long": Stage(5.6e-3, 3e-3, 40, shape.CONTEXT),
    "late": Stage(3e-3, 5e-4, 40, shape.CONTEXT),
    "quantized": Stage(4.2e-4, 2.8e-5, 10, shape.CONTEXT, quantized=True),
    "settled": Stage(3e-4, 3e-5, 10, 512, quantized=True),
    "again": Stage(1.5e-3, 2.8e-5, 40, shape.CONTEXT, quantized=True),  # what is done learns text widened since
}
EMBEDDING, HEAD = "model.embed_tokens.weight", "lm_head.weight"
PARTS = 4  # files that masters are saved in, each small enough to be carried about
BALANCE = 0.05  # every expert must have work, over the whole batch
LOCALITY = 0.1  # one conversation should live on few experts, so that a small cache serves it
LOCAL_EXPERTS = 36  # effective number of experts a layer that a conversation may spread over for free
LOCALITY_RAMP = 600  # steps: routers that are made local before they know anything stay poor
MOST_FAMILIES = 256
COUNTED_STEP = 1024
LOG_EVERY, FAMILIES_EVERY = 25, 200


def build(device: str) -> Qwen3_5MoeForCausalLM:
    """A fresh model of the shape in shape.py, with transformers' initial values."""
    config = Qwen3_5MoeTextConfig(**shape.text_config(), pad_token_id=None, bos_token_id=None, eos_token_id=PAD + 2)
    return Qwen3_5MoeForCausalLM(config).to(device)


class Objective:
    """The losses of a batch, and what the log says of them."""

    def __init__(self, network: Network, device: str) -> None:
        self.network = network
        self.device = device
        self.families: dict[str, int] = {}
        self._sums = torch.zeros(2, MOST_FAMILIES, device=device)

    def __call__(self, batch: Batch) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """The weighted loss; and of the routers: balance, locality, smallest share of an expert times their number."""
        ids = self._put(batch.ids)
        hidden, routes = self.network(ids)
        places, targets, weights, families = self._counted(batch)
        loss, each = self.network.loss(hidden, places, targets, weights)
        with torch.no_grad():
            self._sums.index_add_(1, families, torch.stack((each * weights, weights)))
        return loss, *routing_losses(routes, ids != PAD)

    def _put(self, array: np.ndarray) -> Tensor:
        tensor = torch.from_numpy(array)
        return tensor.pin_memory().to(self.device, non_blocking=True) if self.device == "cuda" else tensor

    def _counted(self, batch: Batch) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Places in the flattened batch whose next token counts, that token, its weight, and the row's family. Found
        here, where the GPU need not be waited for, and filled up with weightless places to a round number."""
        weights = np.zeros_like(batch.weights)
        weights[:, :-1] = batch.weights[:, 1:]
        places = np.flatnonzero(weights)
        spare = np.zeros(-len(places) % COUNTED_STEP, np.int64)
        targets = np.roll(batch.ids, -1, 1).reshape(-1)[places]
        numbers = np.array([self.families.setdefault(name, len(self.families)) for name in batch.families], np.int64)
        families = numbers[places // batch.ids.shape[1]]
        counting = np.concatenate((weights.reshape(-1)[places], spare.astype(np.float32)))
        joined = self._put(np.stack([np.concatenate((part, spare)) for part in (places, targets, families)]))
        return joined[0], joined[1], self._put(counting), joined[2]

    def by_family(self) -> dict[str, float]:
        """The mean loss of each family since the last call."""
        total, count = self._sums.tolist()
        self._sums.zero_()
        return {name: round(total[i] / count[i], 3) for name, i in sorted(self.families.items()) if count[i]}


def routing_losses(routes: list[Routes], valid: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Balance (1 is even), locality (nats above the free spread), smallest share of an expert times their number.

    Balance is that of the Switch Transformer (arXiv:2101.03961, eq. 4), a layer at a time over the whole batch.
    """
    rows, length = valid.shape
    mask = valid.float()
    sums = []
    picks = []
    for route in routes:
        sums.append(torch.bmm(mask.unsqueeze(1), route.probabilities.view(rows, length, -1)).squeeze(1))
        picked = torch.zeros_like(route.probabilities).scatter_(1, route.chosen, 1.0)
        picks.append(mask.view(1, -1) @ picked)
    by_row, share = torch.stack(sums), torch.cat(picks)  # [layers, rows, experts], [layers, experts]
    experts = share.shape[-1]
    share = share / share.sum(-1, keepdim=True)
    balance = (share * by_row.sum(1)).sum(-1) / mask.sum() * experts
    local = by_row / mask.sum(1).view(1, rows, 1)
    entropy = -(local * (local + 1e-9).log()).sum(-1)
    return balance.mean(), F.relu(entropy - math.log(LOCAL_EXPERTS)).mean(), share.min() * experts


def rate_at(stage: Stage, step: int, done: float) -> float:
    """A cosine from the peak to the final learning rate as `done` goes from 0 to 1, with a linear warm-up."""
    rate = stage.final + (stage.peak - stage.final) * 0.5 * (1 + math.cos(math.pi * min(1.0, done)))
    return rate * min(1.0, (step + 1) / stage.warm_up)


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


@dataclass(frozen=True)
class Plan:
    """How a stage runs. It ends after `steps` or `seconds`, and the learning rate follows the one that is given.
    ramp: steps over which the locality loss grows to its weight."""

    stage: Stage
    steps: int | None
    seconds: float | None
    most_seconds: float
    ramp: int

    def done(self, step: int, seconds: float) -> float:
        """The part of the stage that lies behind."""
        if self.seconds is not None:
            return seconds / self.seconds
        return 1.0 if seconds > self.most_seconds else step / (self.steps or 1)


def run(
    objective: Objective, masters: Masters, stream: Iterator[Batch], plan: Plan
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Train. Returns the log and the totals, tokens and examples of all processes taken together."""
    processes = dist.get_world_size() if dist.is_initialized() else 1
    speaks = processes == 1 or dist.get_rank() == 0
    seen, rows, step, began, log = 0, 0, 0, time.time(), []
    last = False
    while not last:
        batch = next(stream)
        if step == 0:
            began = time.time()  # the first batch waits for the workers to start
        masters.publish()
        loss, balance, locality, least = objective(batch)
        weight = LOCALITY * min(1.0, step / plan.ramp if plan.ramp else 1.0)
        done = agreed(plan.done(step + 1, time.time() - began))
        rate = rate_at(plan.stage, step, done)
        norm = masters.step(loss + BALANCE * balance + weight * locality, rate)
        seen, rows, step = seen + batch.tokens * processes, rows + len(batch.ids) * processes, step + 1
        last = done >= 1
        if step % LOG_EVERY == 1 or last:
            figures = {
                "step": step,
                "seconds": round(time.time() - began, 1),
                "loss": round(loss.item(), 4),
                "balance": round(balance.item(), 3),
                "locality": round(locality.item(), 3),
                "least": round(least.item(), 3),
                "norm": round(norm.item(), 2),
                "rate": float(f"{rate:.3g}"),
                "tokens": seen,
                "length": batch.ids.shape[1],
            }
            log.append(figures)
            if speaks:
                print(json.dumps(figures), flush=True)
        if step % FAMILIES_EVERY == 0 or last:
            families = {"step": step, "families": objective.by_family()}
            log.append(families)
            if speaks:
                print(json.dumps(families), flush=True)
    return log, {"steps": step, "seconds": round(time.time() - began, 1), "tokens": seen, "examples": rows}


def agreed(done: float) -> float:
    """What the first process says, in all of them: they must move their weights alike and stop together."""
    if dist.is_initialized():
        said = torch.tensor([done])
        dist.broadcast(said, 0)
        return said.item()
    return done


def profile(objective: Objective, masters: Masters, longest: int, batch_tokens: int, steps: int) -> None:
    """Print the time of a step for each length of a batch, and what one step of the shortest is made of."""

    def one(batch: Batch) -> None:
        masters.publish()
        loss, balance, locality, _ = objective(batch)
        masters.step(loss + BALANCE * balance + LOCALITY * locality, 1e-6)

    def wait() -> None:
        if objective.device == "cuda":
            torch.cuda.synchronize()

    rng = np.random.default_rng(0)
    made = []
    for length in (bucket for bucket in BUCKETS if bucket <= longest):
        ids = rng.integers(0, PAD, (max(1, batch_tokens // length), length))
        made.append(Batch(ids, np.ones(ids.shape, np.float32), ("",) * len(ids), ids.size))
    for batch in made:
        one(batch)
        wait()
        began = time.perf_counter()
        for _ in range(steps):
            one(batch)
        wait()
        spent = (time.perf_counter() - began) / steps
        figures = {"length": batch.ids.shape[1], "places": batch.tokens, "milliseconds": round(spent * 1e3, 1)}
        print(json.dumps(figures), flush=True)
    with torch.profiler.profile() as profiler:
        one(made[0])
        wait()
    order = "self_device_time_total" if objective.device == "cuda" else "self_cpu_time_total"
    print(profiler.key_averages().table(sort_by=order, row_limit=30, max_name_column_width=60))


def default_workers() -> int:
    """Processes that write text, beside one that trains, for each GPU."""
    return max(1, (os.cpu_count() or 2) // int(os.environ.get("WORLD_SIZE", 1)) - 2)


def _more(text: str) -> tuple[str, float]:
    """A family of the mixture and how many times its share. Raises argparse.ArgumentTypeError."""
    name, _, times = text.partition("=")
    if name not in FAMILIES:
        raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(FAMILIES)}")
    try:
        return name, float(times)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r}: a number must follow the =") from None


def parsed() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stage", choices=STAGES, required=True)
    parser.add_argument("--tokenizer", type=Path, default=Path("tools/demo_model/out/tokenizer/tokenizer.json"))
    parser.add_argument("--out", type=Path, default=Path("tools/demo_model/out"))
    start = parser.add_mutually_exclusive_group()
    start.add_argument("--from-masters", type=Path, help="directory of the masters to go on from")
    start.add_argument("--from-export", type=Path, help="an export to go on from, with its own tokenizer")
    length = parser.add_mutually_exclusive_group(required=True)
    length.add_argument("--steps", type=int, help="steps of the stage")
    length.add_argument("--seconds", type=float, help="seconds of the stage; the learning rate follows the clock")
    length.add_argument("--profile", type=int, metavar="N", help="time N steps for each length of a batch, and exit")
    parser.add_argument("--most-seconds", type=float, default=math.inf, help="stop --steps and save early")
    parser.add_argument("--locality-ramp", type=int, help="steps in which the locality loss grows to its weight")
    parser.add_argument("--save-bf16", type=Path, help="save the masters here too, in half the size")
    parser.add_argument("--after-others", type=float, help="share of the turns that stand after others")
    parser.add_argument(
        "--more",
        action="append",
        type=_more,
        default=[],
        metavar="FAMILY=TIMES",
        help="so many times its share of the text",
    )
    parser.add_argument("--batch-tokens", type=int, default=65536)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=default_workers())
    return parser.parse_args()


def main() -> None:
    """Run one stage and save its masters."""
    arguments = parsed()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    rank, processes = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
    if processes > 1:
        if device == "cuda":
            torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))
        dist.init_process_group("cpu:gloo,cuda:nccl" if device == "cuda" else "gloo")
    torch.manual_seed(arguments.seed)
    torch.set_float32_matmul_precision("high")
    stage = STAGES[arguments.stage]
    state = dict(build(device).named_parameters())
    if stage.tied:
        del state[HEAD]
    masters = Masters(state, torch.bfloat16, quantized=stage.quantized)
    if arguments.from_masters:
        masters.load(read(arguments.from_masters, device))
    elif arguments.from_export:
        try:
            masters.load(restored(arguments.from_export, masters.weights))
        except ValueError as error:
            raise SystemExit(str(error)) from None
    used = {HEAD: masters.used[EMBEDDING], **masters.used}
    objective = Objective(Network(shape.text_config(), used), device)
    if arguments.profile:
        profile(objective, masters, stage.longest, arguments.batch_tokens, arguments.profile)
        return
    stream = batches(
        str(arguments.tokenizer),
        f"{arguments.stage}/{arguments.seed}/{rank}",
        arguments.batch_tokens,
        PAD,
        arguments.workers,
        longest=stage.longest,
        after_others=arguments.after_others,
        more=dict(arguments.more),
    )
    ramp = arguments.locality_ramp
    if ramp is None:  # one that goes on from another training finds routers that are local already
        ramp = 0 if arguments.from_masters or arguments.from_export else LOCALITY_RAMP
    plan = Plan(stage, arguments.steps, arguments.seconds, arguments.most_seconds, ramp)
    log, totals = run(objective, masters, stream, plan)
    stream.close()
    if processes > 1:
        dist.destroy_process_group()
    if rank:
        return
    weights = {HEAD: masters.weights[EMBEDDING], **masters.weights}
    save(weights, arguments.out / arguments.stage)
    if arguments.save_bf16:
        save(weights, arguments.save_bf16, torch.bfloat16)
    named = f"{processes} × {torch.cuda.get_device_name()}" if device == "cuda" else "cpu"
    summary = {"stage": arguments.stage, **totals, "device": named, "log": log}
    (arguments.out / f"{arguments.stage}.json").write_text(json.dumps(summary) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
