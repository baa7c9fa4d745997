"""What a model needs on a machine and how fast it will be there: disk at every stage, memory by part, hit rate and
tokens a second as a range, at each bit width; what limits it, and which one change would help most. Only arithmetic on
sizes and on what was measured; nothing is loaded.

    seconds a token = weights of a token / rate of the kernels + layers x what a layer costs besides
                    + layers x (missed experts x bytes of an expert / bandwidth + latency of a read, if one missed)
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from engine.compute import Compute
from engine.errors import InvalidRequest
from engine.planning import expert_cache_bytes, scratch_bytes
from engine.sizes import KNOWN, ModelSizes
from engine.subject import Subject, known_subject

LOW, EXPECTED, HIGH = 0.6, 0.5, 0.18
"""A cache that holds the share s of the experts serves s**exponent of the picks. Low: what others measured with GLM on
a 128 GB machine (24% of the picks at 11% of the experts, 60% at 39%). High: flash-moe with the 397B (71% at 17%; 4 of
10 experts) and the built-in model here (72% at 25%, 93% at 50%). The square root lies between, on the careful side."""
SYSTEM_BYTES = 6 * 10**9
"""What another machine's system and programs keep of its memory."""
FLASH_MOE_SHARE = 0.15
"""Of the memory bandwidth, what the only published run of the 397B made use of: 6.9 GB of weights in the 112 ms of a
token that were not the SSD's (flash-moe, M3 Max, 400 GB/s)."""
SHARDS_IN_FLIGHT = 2
_CONTEXT_STEP_TOKENS = 1024

Limit = Literal["memory", "disk", "ssd", "compute"]


@dataclass(frozen=True, slots=True)
class Machine:
    """What there is. memory_bytes: what the program may take. spare_memory_bytes: what the page cache has besides.
    None: not known or, for the disk, of no interest. read_ and alone_bytes_per_second: random reads of an expert's
    size, many at once and one at a time. other: described by its owner, not measured here. busy: measured while other
    programs had the machine, and so perhaps too low."""

    name: str
    memory_bytes: int
    disk_free_bytes: int | None
    read_bytes_per_second: float | None
    alone_bytes_per_second: float | None = None
    compute: Compute | None = None
    spare_memory_bytes: int = 0
    other: bool = False
    busy: bool = False


@dataclass(frozen=True, slots=True)
class Range:
    """low and high: between what others measured. expected: somewhat below the middle."""

    low: float
    expected: float
    high: float


@dataclass(frozen=True, slots=True)
class Variant:
    """The model at one bit width and number of experts a token. shortcut: in words, where these are fewer than the
    model's own. token_bytes: read for a token when nothing hits. cold: tokens a second while the cache is empty; warm:
    once it is full; None where the SSD's bandwidth is not known. wait_ and compute_seconds: of an expected warm token.
    prompt_seconds: to read the experts of a long prompt, each once. Without a measured compute rate speeds are what the
    SSD allows at most."""

    bits: int
    experts_per_token: int
    shortcut: str
    disk_bytes: int
    peak_disk_bytes: int
    expert_bytes: int
    token_bytes: int
    needed_memory_bytes: int
    scratch_bytes: int
    cache_bytes: int
    cache_share: float
    fits_memory: bool
    fits_disk: bool
    hit_rate: Range
    cold: float | None
    warm: Range | None
    wait_seconds: float
    compute_seconds: float
    prompt_seconds: float | None

    @property
    def fits(self) -> bool:
        """Whether it runs."""
        return self.fits_memory and self.fits_disk


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that could be otherwise, and the expected speed then; shortcut: in words, where it is one."""

    what: str
    tokens_per_second: float
    shortcut: str = ""


@dataclass(frozen=True, slots=True)
class Forecast:
    """A model on a machine. variants: first as it is (or as it was asked for), then at fewer bits. source_bits: of the
    experts before they were packed in fewer. state_bytes: kept free for keys and values of `context_tokens` and the
    delta state. experts: in all; experts_per_token: the model's own. limit: what stands in the way or sets the pace.
    changes: by what they gain. smaller: published models that would run, largest first, with their expected speed.
    fitting_context_tokens: the largest context that the memory holds, where the one that was asked for is too large."""

    name: str
    parameters: int
    bits: int
    source_bits: int
    here: bool
    packed: bool
    demo: bool
    context_tokens: int
    experts: int
    experts_per_token: int
    download_bytes: int
    resident_bytes: int
    state_bytes: int
    scratch_bytes: int
    machine: Machine
    variants: tuple[Variant, ...]
    limit: Limit
    changes: tuple[Change, ...]
    smaller: tuple[Change, ...]
    fitting_context_tokens: int | None

    @property
    def own(self) -> Variant:
        """The model as it was asked for."""
        return self.variants[0]


def other_machine(total_bytes: int, ssd: float | None, bandwidth: float | None, here: Machine) -> Machine:
    """A machine described by its memory, its SSD's random-read bandwidth and its memory bandwidth; what is not given is
    as `here`."""
    compute = here.compute
    if bandwidth is not None:
        rates = {bits: bandwidth * FLASH_MOE_SHARE * 8 / (bits + 0.5) for bits in (4, 6, 8)}  # there 2 were no faster
        compute = Compute("a GPU of that bandwidth", rates, 0.0, bandwidth / 4)
    return Machine(
        name="another machine",
        memory_bytes=max(0, total_bytes - SYSTEM_BYTES),
        disk_free_bytes=None,
        read_bytes_per_second=ssd or here.read_bytes_per_second,
        alone_bytes_per_second=None if ssd else here.alone_bytes_per_second,
        compute=compute,
        other=True,
        busy=here.busy and (ssd is None or bandwidth is None),
    )


def forecast(
    subject: Subject, machine: Machine, context_tokens: int, experts: int | None = None, *, int8: bool = False
) -> Forecast:
    """What `subject` needs and does on `machine`. experts: a token, fewer than the model's own is a shortcut; so is
    int8, inputs of products rounded to 8 bits. Raises InvalidRequest where these cannot be had."""
    if int8:
        machine = _with_int8(machine)
    config = subject.config
    context = min(context_tokens, config.max_position_embeddings)
    top_k = min(experts or config.num_experts_per_tok, config.num_experts_per_tok)
    sizes, floats, in_place = ModelSizes(config), _float_bytes(machine), _in_place(machine)
    widths = [subject.bits, *(bits for bits in (3, 2) if bits < subject.bits)]
    variants = tuple(variant(subject, machine, context, bits, top_k) for bits in widths)
    own = variants[0]
    return Forecast(
        name=subject.name,
        parameters=sizes.parameters,
        bits=subject.bits,
        source_bits=subject.source_bits or subject.bits,
        here=subject.here,
        packed=subject.packed,
        demo=subject.demo,
        context_tokens=context,
        experts=sizes.experts,
        experts_per_token=config.num_experts_per_tok,
        download_bytes=subject.disk_bytes,
        resident_bytes=subject.resident_bytes,
        state_bytes=sizes.kept_state_bytes(context, floats, in_place=in_place),
        scratch_bytes=own.scratch_bytes,
        machine=machine,
        variants=variants,
        limit=_limit(own),
        changes=tuple(sorted(_changes(subject, machine, context, own), key=lambda change: -change.tokens_per_second)),
        smaller=tuple(_smaller(sizes.parameters, machine, context)),
        fitting_context_tokens=None if own.fits_memory else _fitting_context(subject, machine, context, own),
    )


def variant(subject: Subject, machine: Machine, context: int, bits: int, top_k: int) -> Variant:
    """The model with its experts at `bits` and `top_k` of them a token."""
    config, sizes, floats = subject.config, ModelSizes(subject.config), _float_bytes(machine)
    scales = machine.compute.scale_bytes if machine.compute is not None else 2
    in_place = _in_place(machine)
    own_bits, group = bits == subject.bits, subject.group_size
    expert = subject.expert_bytes if own_bits else sizes.expert_bytes(bits, group)
    slot = sizes.expert_bytes(bits, group, scales) if bits < 16 else sizes.expert_parameters * floats
    disk = subject.disk_bytes if own_bits else subject.resident_bytes + sizes.experts * expert
    resident = subject.resident_bytes + sizes.kept_state_bytes(context, floats, in_place=in_place)
    scratch, floor = scratch_bytes(context, top_k, config.hidden_size, in_place=in_place), top_k * slot
    needed = resident + scratch + floor
    cache = 0
    direct = subject.packed or not subject.here  # what is pulled is packed; packed models go past the page cache
    if needed <= machine.memory_bytes:
        cache = expert_cache_bytes(
            requested=None,
            budget=machine.memory_bytes,
            available=machine.memory_bytes,
            resident=resident,
            scratch=scratch,
            total=sizes.experts * slot,
            floor=floor,
            demo=subject.demo,
            direct=direct,
        )
    in_flight = SHARDS_IN_FLIGHT * subject.largest_file_bytes
    peak = subject.pull_bytes if own_bits and subject.pull_bytes is not None else disk + in_flight
    share = min(1.0, cache / (sizes.experts * slot))
    spare = 0 if direct else max(0, machine.memory_bytes - resident - cache) + machine.spare_memory_bytes
    pace = _Pace(machine, subject, bits, top_k, expert, share, min(1.0, share + spare / (sizes.experts * expert)))
    rates = [pace.hits(share, exponent) for exponent in (LOW, EXPECTED, HIGH)]
    known = machine.read_bytes_per_second is not None
    return Variant(
        bits=bits,
        experts_per_token=top_k,
        shortcut=_shortcut(subject, machine, bits, top_k),
        disk_bytes=disk,
        peak_disk_bytes=peak,
        expert_bytes=expert,
        token_bytes=config.num_hidden_layers * top_k * expert,
        needed_memory_bytes=needed,
        scratch_bytes=scratch,
        cache_bytes=cache,
        cache_share=share,
        fits_memory=needed <= machine.memory_bytes,
        fits_disk=subject.here or machine.disk_free_bytes is None or peak <= machine.disk_free_bytes,
        hit_rate=Range(*rates),
        cold=pace.speed(0.0, 0.0) if known else None,
        warm=Range(*(pace.warm(exponent) for exponent in (LOW, EXPECTED, HIGH))) if known else None,
        wait_seconds=pace.wait_seconds(*pace.served(EXPECTED)) if known else 0.0,
        compute_seconds=pace.compute_seconds,
        prompt_seconds=sizes.experts * expert * (1 - share) / (machine.read_bytes_per_second or 1) if known else None,
    )


@dataclass(frozen=True, slots=True)
class _Pace:
    """How long a token takes. cache_share: of the experts, what the expert cache holds; held_share: it and the page
    cache together."""

    machine: Machine
    subject: Subject
    bits: int
    top_k: int
    expert_bytes: int
    cache_share: float
    held_share: float

    def hits(self, share: float, exponent: float) -> float:
        """None while one token's picks push each other out."""
        config = self.subject.config
        if share < self.top_k / config.num_experts:
            return 0.0
        return min(1.0, float(share**exponent))

    def served(self, exponent: float) -> tuple[float, float]:
        """Shares of the picks that the expert cache serves, and the page cache."""
        cached = self.hits(self.cache_share, exponent)
        return cached, max(0.0, self.hits(self.held_share, exponent) - cached)

    def warm(self, exponent: float) -> float:
        """Tokens a second with full caches."""
        return self.speed(*self.served(exponent))

    def speed(self, cached: float, paged: float) -> float:
        """Tokens a second where those shares of the picks are served by the expert cache and by the page cache."""
        return 1 / max(1e-9, self.compute_seconds + self.wait_seconds(cached, paged))

    def wait_seconds(self, cached: float, paged: float) -> float:
        """A token's wait for experts."""
        rate, layers = self.machine.read_bytes_per_second, self.subject.config.num_hidden_layers
        assert rate is not None
        missed = 1 - cached - paged
        latency = max(0.0, self.expert_bytes / (self.machine.alone_bytes_per_second or rate) - self.expert_bytes / rate)
        waited = missed * self.top_k * self.expert_bytes / rate + (1 - (1 - missed) ** self.top_k) * latency
        if self.machine.compute is not None:
            waited += paged * self.top_k * self.expert_bytes / self.machine.compute.copy_bytes_per_second
        if self.machine.compute is not None and self.machine.compute.on_host:
            # The others compute meanwhile; the one that comes last computes when it is there.
            waited = max(0.0, waited - self._experts_seconds / layers * (1 - 1 / self.top_k))
        return layers * waited

    @property
    def _experts_seconds(self) -> float:
        compute, config = self.machine.compute, self.subject.config
        weights = config.num_hidden_layers * self.top_k * ModelSizes(config).expert_parameters
        return compute.seconds(weights, self.bits) if compute is not None else 0.0

    @property
    def compute_seconds(self) -> float:
        """A token's products, and what its layers cost besides."""
        compute, config, sizes = self.machine.compute, self.subject.config, ModelSizes(self.subject.config)
        if compute is None:
            return 0.0
        embedding = 0 if config.tie_word_embeddings else config.vocab_size * config.hidden_size
        resident = compute.seconds(sizes.resident_parameters - embedding, self.subject.resident_bits)
        return resident + self._experts_seconds + config.num_hidden_layers * compute.layer_seconds


def _limit(own: Variant) -> Limit:
    if not own.fits_memory:
        return "memory"
    if not own.fits_disk:
        return "disk"
    return "ssd" if own.wait_seconds > own.compute_seconds else "compute"


def _fitting_context(subject: Subject, machine: Machine, context: int, own: Variant) -> int | None:
    """In steps, below `context`; None where not even the smallest fits."""

    def too_large(tokens: int) -> bool:
        return not variant(subject, machine, tokens, own.bits, own.experts_per_token).fits_memory

    steps = range(_CONTEXT_STEP_TOKENS, context, _CONTEXT_STEP_TOKENS)
    fitting = bisect_left(steps, True, key=too_large)
    return steps[fitting - 1] if fitting else None


def _changes(subject: Subject, machine: Machine, context: int, own: Variant) -> Iterator[Change]:
    """What can be bought or chosen, one at a time, where the speed is known."""
    rate = machine.read_bytes_per_second
    if rate is None:
        return

    def expected(machine: Machine, bits: int = own.bits, top_k: int = own.experts_per_token) -> float | None:
        found = variant(subject, machine, context, bits, top_k)
        return found.warm.expected if found.warm is not None and found.fits_memory else None

    alone = machine.alone_bytes_per_second
    changed = [
        ("memory", expected(replace(machine, memory_bytes=2 * machine.memory_bytes)), ""),
        (
            "disk",
            expected(
                replace(machine, read_bytes_per_second=2 * rate, alone_bytes_per_second=2 * alone if alone else None)
            ),
            "",
        ),
    ]
    if machine.compute is not None:
        compute = machine.compute
        faster = replace(
            compute,
            weights_per_second={bits: 2 * speed for bits, speed in compute.weights_per_second.items()},
            layer_seconds=compute.layer_seconds / 2,
        )
        changed.append(("chip", expected(replace(machine, compute=faster)), ""))
    for bits in (bits for bits in (3, 2) if bits < own.bits):
        said = _shortcut(subject, machine, bits, own.experts_per_token)
        changed.append((f"{bits} bits", expected(machine, bits=bits), said))
    fewer = own.experts_per_token // 2
    if fewer and own.experts_per_token == subject.config.num_experts_per_tok:  # a quarter of them answers nonsense
        said = _shortcut(subject, machine, own.bits, fewer)
        changed.append((f"{fewer} experts", expected(machine, top_k=fewer), said))
    if machine.compute is not None and machine.compute.int8_weights_per_second and not machine.compute.int8:
        rounding = _with_int8(machine)
        said = _shortcut(subject, rounding, own.bits, own.experts_per_token)
        changed.append(("--int8", expected(rounding), said))
    for what, speed, shortcut in changed:
        if speed is not None:
            yield Change(what, speed, shortcut)


def _smaller(parameters: int, machine: Machine, context: int) -> Iterator[Change]:
    """Published models of fewer weights that run on the machine, largest first."""
    for name, config in KNOWN.items():
        if ModelSizes(config).parameters < 0.9 * parameters:
            subject = known_subject(name)
            found = variant(subject, machine, context, subject.bits, config.num_experts_per_tok)
            if found.fits:
                yield Change(name, found.warm.expected if found.warm is not None else 0.0)


def _with_int8(machine: Machine) -> Machine:
    if machine.compute is None:
        raise InvalidRequest("int8 activations need the C kernels, which are not here; `flashmoe doctor` says why")
    return replace(machine, compute=machine.compute.with_int8())


def _shortcut(subject: Subject, machine: Machine, bits: int, top_k: int) -> str:
    own, own_bits = subject.config.num_experts_per_tok, subject.source_bits or subject.bits
    said = []
    if bits < own_bits:
        said.append(f"{bits} of {own_bits} bits")
    if top_k < own:
        said.append(f"{top_k} of {own} experts")
    if machine.compute is not None and machine.compute.int8:
        said.append("int8 activations")
    return f"shortcut: {', '.join(said)}" if said else ""


def _in_place(machine: Machine) -> bool:
    """Whether the C kernels compute."""
    return machine.compute is not None and machine.compute.on_host


def _float_bytes(machine: Machine) -> int:
    return machine.compute.float_bytes if machine.compute is not None else 2
