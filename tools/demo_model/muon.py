"""Muon for the matrices of the hidden layers: the step is the momentum with all its singular values made about one.

By Jordan and others (kellerjordan.github.io/posts/muon); decay, and the scale that lets it share AdamW's learning rate,
are those of arXiv:2502.16982. A stack of experts is a batch of matrices.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import torch
import torch.distributed as dist
from torch import Tensor

MOMENTUM = 0.95
DECAY = 0.1
SCALE = 0.2  # root mean square of an AdamW step of the same learning rate
COEFFICIENTS = (3.4445, -4.7750, 2.0315)
ITERATIONS = 5


def orthogonalized(matrices: Tensor) -> Tensor:
    """Each of [n, rows, columns] with singular values of 0.7 to 1.2, by a quintic Newton-Schulz iteration."""
    a, b, c = COEFFICIENTS
    tall = matrices.shape[-2] > matrices.shape[-1]
    x = matrices.mT if tall else matrices
    x = (x / (torch.linalg.matrix_norm(x, keepdim=True) + 1e-7)).bfloat16()
    for _ in range(ITERATIONS):
        gram = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x.mT if tall else x


def orthogonalized_together(matrices: Tensor) -> Tensor:
    """`orthogonalized` of matrices that are the same in all processes, each of which does its part of them."""
    processes = dist.get_world_size() if dist.is_initialized() else 1
    if processes == 1 or len(matrices) % processes:
        return orthogonalized(matrices)
    mine = orthogonalized(matrices.chunk(processes)[dist.get_rank()]).contiguous()
    everyone = torch.empty(matrices.shape, dtype=mine.dtype, device=mine.device)
    dist.all_gather_into_tensor(everyone.view(torch.uint8), mine.view(torch.uint8))  # bytes: gloo knows no bfloat16
    return everyone


class Muon:
    """Moves `weights` along their gradients, which stay in the same tensors. Those of one shape are taken together."""

    def __init__(self, weights: Sequence[Tensor], gradients: Sequence[Tensor]) -> None:
        by_shape: dict[tuple[int, int], list[tuple[Tensor, Tensor]]] = defaultdict(list)
        for weight, gradient in zip(weights, gradients, strict=True):
            rows, columns = weight.shape[-2:]
            by_shape[rows, columns].append((weight.view(-1, rows, columns), gradient.view(-1, rows, columns)))
        self._groups = []
        for members in by_shape.values():
            held, moving = zip(*members, strict=True)
            self._groups.append((held, moving, torch.zeros_like(torch.cat(moving))))

    @torch.no_grad()
    def step(self, rate: float) -> None:
        """One step of this learning rate on the gradients as they stand."""
        for weights, gradients, momentum in self._groups:
            gradient = torch.cat(gradients)
            momentum.mul_(MOMENTUM).add_(gradient)
            ahead = gradient.add_(momentum, alpha=MOMENTUM)  # Nesterov's
            moves = orthogonalized_together(ahead).float() * (rate * SCALE * max(ahead.shape[-2:]) ** 0.5)
            for weight, move in zip(weights, moves.split([len(weight) for weight in weights]), strict=True):
                weight.mul_(1 - rate * DECAY).sub_(move)
