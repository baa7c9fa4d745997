"""The chunked gated delta rule (arXiv:2412.06464) for training: a few large products a layer, its backward by hand.

Large tensors have the type of the inputs; norms, decays, the inverse and the states between chunks are float32. Inside
a chunk the rule is a unit lower triangular system; between chunks it is one affine map of the state, so that each pass
scans with a single product a chunk.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

CHUNK = 64  # with heads 64 wide every intermediate is as large as the values; 32 would double the states
EPSILON = 1e-6
SMALL = 8  # below this size cuBLAS spends more on a product than a broadcast multiplication does


def delta_rule(mixed: Tensor, beta: Tensor, decay: Tensor, key_heads: int) -> Tensor:
    """What the value heads read, [rows, length, value_heads * dim], in the type of `mixed`; the states start at zero.

    mixed: [rows, length, (2 * key_heads + value_heads) * dim], queries, keys and values after convolution and SiLU.
    beta, decay: [rows, length, value_heads] float32, the second in log space. length is a multiple of CHUNK.
    """
    if mixed.shape[1] % CHUNK:
        raise ValueError(f"the delta rule wants a length that is a multiple of {CHUNK}, not {mixed.shape[1]}")
    result: Tensor = _DeltaRule.apply(mixed, beta, decay, key_heads)  # type: ignore[no-untyped-call]
    return result


def unit_lower_inverse(system: Tensor) -> Tensor:
    """(I + strictly lower part of system)^-1 for [matrices, size, size], size a power of two; float32 until the end.

    Blocks of 2, then of 4, 8 ...: [[a, 0], [b, c]]^-1 = [[a^-1, 0], [-c^-1 b a^-1, c^-1]]. A series in powers of the
    system would need fewer products, but cancels badly where keys repeat.
    """
    count, length, _ = system.shape
    inverse = system.new_zeros(count, length // 2, 2, 2, dtype=torch.float32)
    inverse.diagonal(dim1=-2, dim2=-1).fill_(1)
    inverse[..., 1, 0] = -system[:, 1::2, 0::2].diagonal(dim1=1, dim2=2)
    size = 2
    while size < length:
        pairs = length // (2 * size)
        blocks = system.view(count, pairs, 2 * size, pairs, 2 * size).diagonal(dim1=1, dim2=3)
        below = blocks[:, size:, :size].permute(0, 3, 1, 2).float()  # [matrices, pairs, size, size]
        first, second = inverse.view(count, pairs, 2, size, size).unbind(2)
        dtype = torch.float32 if pairs > 1 else system.dtype
        inverse = system.new_zeros(count, pairs, 2 * size, 2 * size, dtype=dtype)
        inverse[..., :size, :size] = first
        inverse[..., size:, size:] = second
        inverse[..., size:, :size] = -_product(second, _product(below, first))
        size *= 2
    return inverse.view(count, length, length)


def _product(left: Tensor, right: Tensor) -> Tensor:
    if left.shape[-1] >= SMALL:
        return left @ right
    return (left.unsqueeze(-1) * right.unsqueeze(-3)).sum(-2)


def _row_dot(left: Tensor, right: Tensor) -> Tensor:
    return (left * right).sum(-1, dtype=torch.float32)


def _scaled(tensor: Tensor, factor: Tensor, out: Tensor | None = None) -> Tensor:
    """tensor * factor in the tensor's type, whatever the factor's."""
    if out is None:
        out = tensor.new_empty(torch.broadcast_shapes(tensor.shape, factor.shape))
    return torch.mul(tensor, factor, out=out)


class _DeltaRule(torch.autograd.Function):
    """Shapes: n chunks, b rows, k key heads, r value heads a key head, c places, d dimensions; m = n * b * k * r."""

    @staticmethod
    def forward(ctx: Any, mixed: Tensor, beta: Tensor, decay: Tensor, k: int) -> Tensor:
        b, length, v = beta.shape
        n, c, r = length // CHUNK, CHUNK, v // k
        d = mixed.shape[-1] // (2 * k + v)
        m = n * b * v
        heads = mixed.view(b, n, c, 2 * k + v, d)
        raw = heads[..., : 2 * k, :].unflatten(3, (2, k)).permute(1, 0, 4, 3, 2, 5)  # [n, b, k, 2, c, d]
        inverse_norm = torch.linalg.vector_norm(raw, dim=-1, dtype=torch.float32).square_().add_(EPSILON).rsqrt_()
        inverse_norm[..., 0, :] *= d**-0.5
        new = mixed.new_empty
        query_key = _scaled(raw, inverse_norm.unsqueeze(-1), out=new(n, b, k, 2, c, d))
        query, key = (part.unsqueeze(3) for part in query_key.unbind(3))  # [n, b, k, 1, c, d]
        values = heads[..., 2 * k :, :].permute(1, 0, 3, 2, 4)  # [n, b, v, c, d]

        beta = beta.view(b, n, c, v).permute(1, 0, 3, 2).float().contiguous()  # [n, b, v, c]
        total = decay.view(b, n, c, v).permute(1, 0, 3, 2).float().cumsum(-1)
        since = total.exp()  # the decay since the chunk began
        until = (total[..., -1:] - total).exp_()  # and until it ends
        # Above the diagonal exp may be infinite; tril_ writes zeros there whatever it was.
        between = torch.exp(total.unsqueeze(-1) - total.unsqueeze(-2), out=new(n, b, v, c, c)).tril_()
        between = between.view(n, b, k, r, c, c)

        left = query_key.view(-1, 2 * c, d)
        products = torch.bmm(left, left[:, c:].mT).view(n, b, k, 2, 1, c, c)
        attention = torch.mul(products[:, :, :, 0], between).view(m, c, c)
        system = torch.mul(products[:, :, :, 1], between).mul_(beta.view(n, b, k, r, c, 1)).view(m, c, c)
        inverse = unit_lower_inverse(system)

        sides = new(n, b, k, r, c, 2 * d)  # the values to write, and minus the keys that read what is to be replaced
        _scaled(values.unflatten(2, (k, r)), beta.view(n, b, k, r, c, 1), out=sides[..., :d])
        _scaled(key, (-beta * since).view(n, b, k, r, c, 1), out=sides[..., d:])
        sides = sides.view(m, c, 2 * d)
        solved = torch.bmm(inverse, sides)
        reads = _scaled(query, since.view(n, b, k, r, c, 1)).view(m, c, d)
        writes = _scaled(key, until.view(n, b, k, r, c, 1)).view(m, c, d)

        # state[i + 1] = change[i] + step[i] @ state[i]
        both = torch.bmm(writes.mT, solved).view(n, b * v, d, 2 * d).float()
        change, step = both[..., :d], both[..., d:]
        step.diagonal(dim1=-2, dim2=-1).add_(since[..., -1].reshape(n, b * v, 1))
        scanned = both.new_empty(n, b * v, d, d)
        scanned[0] = 0
        for i in range(n - 1):
            torch.baddbmm(change[i], step[i], scanned[i], out=scanned[i + 1])
        states = scanned.view(m, d, d).to(mixed.dtype)
        written = torch.baddbmm(solved[..., :d], solved[..., d:], states)
        read = torch.bmm(reads, states).baddbmm_(attention, written)

        ctx.save_for_backward(
            mixed, inverse_norm, query_key, beta, since, until, between, attention, system, inverse, sides, solved
        )
        ctx.second = (reads, writes, step, states, written)
        ctx.sizes = (n, b, k, r, c, d)
        result = mixed.new_empty(b, n, c, v, d)
        result.copy_(read.view(n, b, v, c, d).permute(1, 0, 3, 2, 4))
        return result.view(b, length, v * d)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, Tensor, Tensor, None]:
        mixed, inverse_norm, query_key, beta, since, until, between, attention, system, inverse, sides, solved = (
            ctx.saved_tensors
        )
        reads, writes, step, states, written = ctx.second
        n, b, k, r, c, d = ctx.sizes
        v, m = k * r, n * b * k * r
        new = mixed.new_empty
        read = new(n, b, v, c, d)
        read.copy_(gradients[0].reshape(b, n, c, v, d).permute(1, 0, 3, 2, 4))
        read = read.view(m, c, d)

        # Of the states after each chunk, from the last chunk to the first.
        d_written = torch.bmm(attention.mT, read)
        direct = torch.bmm(reads.mT, read).baddbmm_(solved[..., d:].mT, d_written).view(n, b * v, d, d).float()
        scanned = torch.empty_like(direct)
        scanned[n - 1] = 0
        for i in range(n - 1, 0, -1):
            torch.baddbmm(direct[i], step[i].mT, scanned[i], out=scanned[i - 1])
        after = scanned.view(m, d, d).to(mixed.dtype)

        d_solved = new(m, c, 2 * d)
        d_written = torch.baddbmm(d_written, writes, after, out=d_solved[..., :d])
        torch.bmm(d_written, states.mT, out=d_solved[..., d:])
        d_sides = torch.bmm(inverse.mT, d_solved)
        d_system = torch.bmm(d_sides, solved.mT)  # its negative
        d_attention = torch.bmm(read, written.mT)
        d_reads = torch.bmm(read, states.mT)
        d_writes = torch.bmm(written, after.mT)

        # Each entry of the two matrices holds exp(total of its row - total of its column).
        weight = (d_attention * attention).addcmul_(d_system, system, value=-1)
        d_total = weight.sum(-1, dtype=torch.float32) - weight.sum(-2, dtype=torch.float32) + _row_dot(d_reads, reads)
        d_total += _row_dot(d_sides[..., d:], sides[..., d:])
        at_end = _row_dot(d_writes, writes)
        d_total -= at_end
        d_total[:, -1] += at_end.sum(-1) + since[..., -1].reshape(m) * _row_dot(after, states).sum(-1)
        d_total = d_total.view(n, b, v, c)
        d_decay = d_total.sum(-1, keepdim=True) - d_total.cumsum(-1) + d_total
        # beta scales the whole of what is written, so its gradient needs no term of its own for the system.
        d_beta = _row_dot(d_sides[..., :d], written).view(n, b, v, c) / beta

        shape = (n, b, k, r, c, c)
        d_products = new(n, b, k, 2, c, c)
        torch.sum(d_attention.view(shape).mul_(between), 3, out=d_products[:, :, :, 0])
        d_system = d_system.view(shape).mul_(between).mul_(-beta.view(n, b, k, r, c, 1))
        d_system.diagonal(dim1=-2, dim2=-1).zero_()
        torch.sum(d_system, 3, out=d_products[:, :, :, 1])
        left, d_products = query_key.view(-1, 2 * c, d), d_products.view(-1, 2 * c, c)
        d_left = torch.bmm(d_products, left[:, c:])
        d_left[:, c:].baddbmm_(d_products.mT, left)
        d_query_key = d_left.view(n, b, k, 2, c, d)
        by_head = (n, b, k, r, c, d)
        scales = (factor.view(n, b, k, r, c, 1) for factor in (since, until, -beta * since))
        d_query_key[:, :, :, 0] += (d_reads.view(by_head).mul_(next(scales))).sum(3)
        d_key = d_writes.view(by_head).mul_(next(scales)).addcmul_(d_sides[..., d:].view(by_head), next(scales))
        d_query_key[:, :, :, 1] += d_key.sum(3)

        # Through the L2 norms; the queries are also scaled by d ** -0.5.
        along = _row_dot(d_query_key, query_key)
        along[..., 0, :] *= d
        d_query_key.addcmul_(query_key, along.unsqueeze(-1), value=-1)
        d_mixed = torch.empty_like(mixed)
        heads = d_mixed.view(b, n, c, 2 * k + v, d)
        raw = heads[..., : 2 * k, :].unflatten(3, (2, k)).permute(1, 0, 4, 3, 2, 5)
        _scaled(d_query_key, inverse_norm.unsqueeze(-1), out=raw)
        d_values = heads[..., 2 * k :, :].permute(1, 0, 3, 2, 4)
        _scaled(d_sides[..., :d].view(n, b, v, c, d), beta.unsqueeze(-1), out=d_values)

        places = (b, n * c, v)
        return (
            d_mixed,
            d_beta.permute(1, 0, 3, 2).reshape(places),
            d_decay.permute(1, 0, 3, 2).reshape(places),
            None,
        )
