"""Teaches masters a figure of shape.py that is another one than their text had: `python -m tools.demo_model.mend`.

How long a training lasted is known when it is over, and the model has to say it. Minutes of a CPU: half of the rows say
the new figure, the others are of the whole text, and only experts of the last layers move, on weights of their bits.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import numpy as np
import torch

from tools.demo_model import shape
from tools.demo_model.batches import Row, encode, padded
from tools.demo_model.corpus.mixture import examples
from tools.demo_model.masters import Masters
from tools.demo_model.network import Network
from tools.demo_model.train import PAD, Objective, build, read, save

MOVED = tuple(f".layers.{layer}.mlp." for layer in (5, 6, 7))
RATE = 2e-4
ROWS, LONGEST = 16, 256
TALK = {"identity": 30.0, "program": 6.0}
"""How many times their share the families have that speak of the training."""


def rows_of(tokenizer: str, seed: str, says: tuple[str, ...]) -> Iterator[Row]:
    """Rows of the text: in turn any one, and one whose answer says one of `says`."""
    told = (
        made
        for made in examples(f"{seed}/told", more=TALK)
        if any(figure in made.answer.replace("*", "") for figure in says)
    )
    for pair in zip(examples(seed), told, strict=False):  # neither ends
        for made in pair:
            ids, weights = encode(tokenizer, made, broken=False)
            if len(ids) <= LONGEST:
                yield Row(np.array(ids, np.int16), np.array(weights, np.float16), made.family)


def main() -> None:
    """Move the masters and save them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from-masters", type=Path, required=True)
    parser.add_argument("--tokenizer", default="tools/demo_model/out/tokenizer/tokenizer.json")
    parser.add_argument("--steps", type=int, default=60)
    parser.add_argument("--out", type=Path, default=Path("tools/demo_model/out"))
    arguments = parser.parse_args()

    torch.manual_seed(1)
    masters = Masters(dict(build("cpu").named_parameters()), torch.float32, quantized=True)
    masters.load(read(arguments.from_masters))
    objective = Objective(Network(shape.text_config(), masters.used), "cpu")
    moved = [name for name in masters.used if any(part in name for part in MOVED) and "gate.weight" not in name]
    optimizer = torch.optim.Adam([masters.weights[name] for name in moved], betas=(0.9, 0.99))
    used = [masters.used[name] for name in moved]
    says = (shape.TRAINED_TOKENS, f"{shape.TRAINED_MINUTES} minutes")
    rows, began, tokens, log = rows_of(arguments.tokenizer, "mend", says), time.time(), 0, []
    for step in range(arguments.steps):
        batch = padded(list(islice(rows, ROWS)), LONGEST, PAD)
        masters.publish()
        loss = objective(batch)[0]
        for name, gradient in zip(moved, torch.autograd.grad(loss, used), strict=True):
            masters.weights[name].grad = gradient
        for group in optimizer.param_groups:
            group["lr"] = RATE * min(1.0, (step + 1) / 5, 2 * (arguments.steps - step) / arguments.steps)
        optimizer.step()
        tokens += batch.tokens
        log.append({"step": step + 1, "loss": round(loss.item(), 4), "seconds": round(time.time() - began, 1)})
        print(json.dumps(log[-1]), flush=True)
    save(masters.weights, arguments.out / "mended")
    save(masters.weights, arguments.out / "mended-bf16", torch.bfloat16)
    summary = {"stage": "mended", "steps": arguments.steps, "seconds": log[-1]["seconds"], "tokens": tokens}
    summary |= {"device": "cpu", "log": log}
    (arguments.out / "mended.json").write_text(json.dumps(summary) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
