"""Gives work to experts that no token reaches, before a training goes on.

`python -m tools.demo_model.revive MODEL --out DIR`. A router that starves an expert sends it no gradient either, so
that it stays dead. Each is replaced by a copy of one of the busiest experts of its layer, and the two share that one's
tokens: a random plane divides them.
"""

from __future__ import annotations

import argparse
from itertools import islice
from pathlib import Path

import torch
from torch import Tensor

from tools.demo_model import shape, train
from tools.demo_model.batches import batches
from tools.demo_model.layout import restored
from tools.demo_model.network import Network

STARVED = 0.1  # of an even share of the tokens
APART = 0.3  # length of the step between two routers' rows, as a part of the row's own
BATCHES, BATCH_TOKENS = 16, 8192


def shares(weights: dict[str, Tensor], tokenizer: Path) -> Tensor:
    """How often each expert is picked, times their number: [layers, experts], 1 where all are picked alike."""
    network = Network(shape.text_config(), weights)
    picked = torch.zeros(shape.LAYERS, shape.EXPERTS)
    stream = batches(str(tokenizer), "revive", BATCH_TOKENS, train.PAD, train.default_workers())
    with torch.no_grad():
        for batch in islice(stream, BATCHES):
            ids = torch.from_numpy(batch.ids)
            _, routes = network(ids)
            here = (ids != train.PAD).flatten()
            for layer, route in enumerate(routes):
                picked[layer] += route.chosen[here].flatten().bincount(minlength=shape.EXPERTS)
    return picked / picked.sum(1, keepdim=True) * shape.EXPERTS


def revive(weights: dict[str, Tensor], picked: Tensor) -> int:
    """Replace the starved experts in place, by `picked` as `shares` gives it. Returns how many there were."""
    torch.manual_seed(0)
    count = 0
    for layer, share in enumerate(picked):
        name = f"model.layers.{layer}.mlp"
        router = weights[f"{name}.gate.weight"]
        starved = (share < STARVED).nonzero().flatten().tolist()
        for dead, busy in zip(starved, share.argsort(descending=True).tolist(), strict=False):
            for part in ("gate_up_proj", "down_proj"):
                experts = weights[f"{name}.experts.{part}"]
                experts[dead] = experts[busy]
            step = torch.randn_like(router[busy])
            step *= APART * router[busy].norm() / step.norm()
            router[dead] = router[busy] - step
            router[busy] += step
            count += 1
    return count


def _weights(model: Path) -> dict[str, Tensor]:
    if next(model.glob("masters-*.pt"), None):
        return train.read(model)
    like = {name: parameter.detach() for name, parameter in train.build("cpu").named_parameters()}
    return restored(model, like)


def main() -> None:
    """Save the masters with all experts at work, in bf16."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "model", type=Path, metavar="MODEL", help="masters, an export, or a packed model as that which ships"
    )
    parser.add_argument("--tokenizer", type=Path, default=Path("tools/demo_model/out/tokenizer/tokenizer.json"))
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    weights = _weights(arguments.model)
    count = revive(weights, shares(weights, arguments.tokenizer))
    train.save(weights, arguments.out, torch.bfloat16)
    print(f"{count} of {shape.LAYERS * shape.EXPERTS} experts were starved")


if __name__ == "__main__":
    main()
