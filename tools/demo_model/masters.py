"""The float32 weights that the optimizers move and the copy that the model computes with, each one flat tensor.

A hundred and forty small tensors would cost more in launches than their arithmetic takes. The matrices that are 4-bit
in the export (attention, delta net, experts) are moved by Muon (muon.py), all else by AdamW. With several processes,
one a GPU, the gradients are averaged over them, so that each moves the same weights the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import torch
import torch.distributed as dist
from torch import Tensor

from tools.demo_model.muon import Muon
from tools.demo_model.quantize import GROUP, ZERO_CENTRED, bits_of, dequantize, quantize

ALIGNMENT = 64  # elements: every weight starts where grouped products and groups of quantization want it
DECAY = 0.05
LONGEST_GRADIENT = 1.0


def _kind(name: str, weight: Tensor) -> str:
    bits = bits_of(name, weight)
    if bits is not None:
        return f"{bits} bits"
    if weight.dim() > 1:
        return "convolution"
    return "zero-centred" if name.endswith(ZERO_CENTRED) else "other"


KINDS = ("4 bits", "8 bits", "convolution", "zero-centred", "other")  # their order in the flat tensors
DECAYED = KINDS[:3]


class Masters:
    """Weights by name, out of a state under transformers' names. dtype: what the model computes with."""

    def __init__(self, state: dict[str, Tensor], dtype: torch.dtype, quantized: bool) -> None:
        self.quantized = quantized
        self.spans: dict[str, slice] = {}
        places: dict[str, slice] = {}
        end = 0
        for kind in KINDS:
            start = end
            for name, weight in state.items():
                if _kind(name, weight) == kind:
                    places[name] = slice(end, end + weight.numel())
                    end += -(-weight.numel() // ALIGNMENT) * ALIGNMENT
            self.spans[kind] = slice(start, end)
        device = next(iter(state.values())).device
        self._flat = torch.zeros(end, device=device)
        self._gradient = torch.zeros(end, device=device)
        self._used = torch.zeros(end, device=device, dtype=dtype)

        def views(flat: Tensor) -> dict[str, Tensor]:
            return {name: flat[places[name]].view(weight.shape) for name, weight in state.items()}

        self.weights = views(self._flat)
        self.used = {name: view.detach().requires_grad_() for name, view in views(self._used).items()}
        self.load(state)
        matrices = [name for name, weight in state.items() if _kind(name, weight) == "4 bits"]
        gradients = views(self._gradient)
        self._gradients = list(gradients.values())
        self._muon = Muon([self.weights[name] for name in matrices], [gradients[name] for name in matrices])
        split = self.spans[DECAYED[-1]].stop
        groups = []
        for part, decay in ((slice(self.spans["4 bits"].stop, split), DECAY), (slice(split, end), 0.0)):
            weight = self._flat[part]
            weight.grad = self._gradient[part]
            groups.append({"params": [weight], "weight_decay": decay})
        self._optimizer = torch.optim.AdamW(groups, lr=0.0, betas=(0.9, 0.98), eps=1e-9, fused=device.type == "cuda")

    @torch.no_grad()
    def load(self, state: dict[str, Tensor]) -> None:
        """Take over saved masters."""
        for name, weight in self.weights.items():
            weight.copy_(state[name])

    @torch.no_grad()
    def publish(self) -> None:
        """Give the model what it computes with: the masters rounded to its type, or what the export will hold."""
        self._used.copy_(self._flat)
        if self.quantized:
            for kind, value in self._exported():
                self._used[self.spans[kind]] = value

    def _exported(self) -> Iterator[tuple[str, Tensor]]:
        """What `quantize.as_exported` says, for all weights of a kind at once; the last dimension of a quantized weight
        is a multiple of the group."""
        rounding: dict[str, Callable[[Tensor], Tensor]] = {
            "4 bits": lambda flat: dequantize(*quantize(flat.view(-1, GROUP), 4)).view(-1),
            "8 bits": lambda flat: dequantize(*quantize(flat.view(-1, GROUP), 8)).view(-1),
            "zero-centred": lambda flat: (1 + flat).bfloat16().float() - 1,
        }
        for kind, rounded in rounding.items():
            yield kind, rounded(self._flat[self.spans[kind]])

    def step(self, loss: Tensor, rate: float) -> Tensor:
        """One step on the gradients of the loss, clipped together. Returns their norm before."""
        gradients = torch.autograd.grad(loss, list(self.used.values()))
        torch._foreach_copy_(self._gradients, gradients)
        if dist.is_initialized():
            dist.all_reduce(self._gradient)
            self._gradient.div_(dist.get_world_size())
        norm = torch.linalg.vector_norm(self._gradient)
        self._gradient.mul_((LONGEST_GRADIENT / (norm + 1e-6)).clamp_max_(1.0))
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        self._optimizer.step()
        self._muon.step(rate)
        return norm
