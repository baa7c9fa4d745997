"""The largest and the best model for so much memory, the largest for disk or both, whether one named model fits, and how fast an SSD lets it be.

Least memory and disk are those of `flashmoe plan` at 4 bits and 8,192 tokens; of a machine's memory the system is taken
to leave all but 2.5 GB free, of which seven tenths may be used.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand


@dataclass(frozen=True)
class Model:
    """A published model: least memory and disk in GB, the disk it needs while it is pulled, and what a token asks for."""

    name: str
    memory: float
    disk: int
    pulled: int
    token: float  # GB of experts that a token asks for

    @property
    def short(self) -> str:
        """35B of 35B-A3B."""
        return self.name.split("-")[0]


MODELS = (
    Model("35B-A3B", 2.5, 19, 30, 0.566),
    Model("122B-A10B", 4.9, 69, 79, 2.0),
    Model("397B-A17B", 7.3, 223, 234, 4.25),
)
MEMORY_SIZES = (4, 6, 8, 16, 18, 24, 32, 36, 48, 64, 96, 128, 192, 256, 512)
DISK_SIZES = (10, 15, 40, 50, 60, 100, 120, 128, 150, 200, 250, 256, 300, 400, 500, 512, 800, 1000, 2000)
SSD_RATES = (0.5, 1, 2, 3, 3.5, 4, 5, 6, 6.5, 7, 10, 12, 14)  # GB/s
_SYSTEM_GB, _SHARE = 2.5, 0.7
_HITS = 0.7

_WHICH = "[what is|what's|which is] the [biggest|largest] [model|one] [i can run|that fits|i could run|for me|this can run|it can run]?"
_MEMORY_ASKS: tuple[str, ...] = (
    "@ [gb|gb of ram|gb ram|gb of memory|gigs of ram|gigabytes of memory], what is the [biggest|largest] model [i can run|that fits|for me]?", "i have @ [gb|gb of ram|gb of memory|gigs of ram]. " + _WHICH, "with @ [gb|gb of ram|gb of memory|gigs of ram], what is the [biggest|largest] model [i can run|that fits]?",
    "[biggest|largest] model [for|with|on|in] @ [gb|gb of ram|gb ram|gb of memory|gigs]?", "what [can i run|fits|runs] [with|in|on] @ [gb|gb of ram|gb of memory|gigs of ram]?", "my [laptop|mac|macbook|pc|machine|computer] has @ [gb|gb of ram|gb of memory|gigs], [what can i run|which model fits|how big can i go|what is the largest model]?",
    "how [big|large] a model [can i run|fits|can it run|could i use] [with|in|on] @ [gb|gb of ram|gb of memory|gigs of ram]?", "@ [gb|gb of ram|gigs of ram|gb ram]: which model?", "which model [for|with] @ [gb|gb of ram|gb ram|gigs of memory]?", "is there a model for @ [gb|gb of ram|gigs of ram]?", "[which|what] is the largest one that runs in @ gb[| of memory| of ram]?", "i only have @ [gb|gigs] of [ram|memory], [what can i run|which model works|is there a model for me]?",
    "how far do i get with @ gb of [ram|memory]?", "what would @ [gb|gigs] of [ram|memory] be good for?",
    "@gb [ram|memory|of ram][,|:] [biggest model|which model|what fits|what can i run]?", "[macbook air|macbook pro|mac mini|m1|m2 pro|m3 max|thinkpad|gaming pc|old laptop|server] with @ [gb|gb ram|gb of memory], [which model|what can i run|what is the biggest model|how big can i go]?", "i've got @gb of [ram|memory] and [a fast ssd|an nvme|a good ssd], [what's the biggest i can run|which model]?",
    "[the biggest|the largest|which] model for my @ gb [machine|laptop|mac|pc]?", "would a @ gb [machine|laptop|mac|pc] [run a real model|be enough for a real model|be enough for something better than you]?", "if i had @ gb of [ram|memory], what could i run?", "suppose i buy @ gb of [ram|memory], which model then?", "what's possible with @ gb[| of ram| of memory]?", "[only|just] @ gb of [ram|memory] here, what [fits|is possible|works]?",
)  # fmt: skip
# The best for use, not the largest that starts.
_BEST_ASKS: tuple[str, ...] = (
    "[what is|what's|which is] the [best|most sensible|most useful] model [with|for|on|in] @ [gb|gigs|gb of ram|gb of memory|gb ram]?", "best model [with|for|on|in|at] @ [gb|gb of ram|gb ram|gb of memory|gigs]?", "[recommend|suggest|name] [me |]a model for @ [gb|gb of ram|gigs of memory|gb of memory]", "which model [should i take|would you take|do you recommend|is best|is a good choice|makes sense|would suit me] [with|for] @ [gb|gb of ram|gigs of ram|gb of memory]?", "i have @ [gb|gb of ram|gigs of ram|gb of memory], which model [should i take|is best|do you recommend|makes sense|should i get|would be good]?",
    "my [laptop|mac|macbook|pc|machine|computer|old laptop|work laptop] has @ [gb|gigs|gb of ram|gb of memory], [which model should i take|which one is best|what do you recommend|what's a good model|what would you take]?", "with @ [gb|gigs|gb of ram|gb of memory], [what is the best model|which model is best|what would you take|what do you recommend|which qwen should i get]?", "@ [gb|gigs] of [ram|memory], [best model|recommendation|what do you recommend|a good model]?", "[a good|a sensible|the right|a decent|the best] [model|one] for @ [gb|gb of ram|gigs|gb of memory]?", "i've got a [laptop|mac|pc|computer] with @ [gb|gigs|gb of ram], [which one is the best for me|what works best|which model would you pick]?",
    "what should i [pull|download|run|use] [with|on] @ [gb|gb of ram|gigs of memory]?", "which [of them|of the three|qwen] [is best|suits|is right] for @ gb[| of ram| of memory]?", "which model is [fast enough|quick enough|usable|comfortable] [with|on] @ [gb|gb of ram|gigs]?", "only @ [gb|gigs][| of ram| of memory]: what's the best i can get?",
)  # fmt: skip
_DISK_ASKS: tuple[str, ...] = (
    "i have @ gb [of disk|of disk space|free on my disk|free disk space|of ssd|free on the ssd|of storage left], [which model fits|what is the biggest model|which model can i download|what can i pull|how big can i go]?", "which model fits [on|in] @ gb of [disk|ssd|storage|disk space]?", "[biggest|largest] model for @ gb of [disk|disk space|ssd|storage]?", "with @ gb of [disk|ssd|storage] free, what can i [download|pull|get|run]?",
    "@ gb [free on disk|of disk space|of free disk]: which model?", "what can i [pull|download|fetch] with @ gb of [free disk|disk space|storage]?", "my [disk|ssd|drive] has @ gb [left|free], [which model|what fits|is that enough for a model]?", "is @ gb of [disk|disk space|storage] enough for a model?",
    "[only|just] @ gb of [disk|ssd|storage] [left|free], what fits?", "@gb [free|left] on the [disk|ssd], which model?", "i can spare @ gb of [disk|ssd|storage], [which model|what do i get|what fits]?", "my [disk|ssd] is small, @ gb free: [any model|which model]?",
)  # fmt: skip
_MACHINE = (
    "[an m1|an m2 pro|an m3 max|a macbook air|a thinkpad|a mac mini|a gaming pc|an old desktop|a laptop|a workstation]"
)
# "@" is the memory, "^" the disk.
_BOTH_ASKS: tuple[str, ...] = (
    "[i have|i got|i've got|we have] @ gb of [ram|memory] and [^ gb of disk|a ^ gb ssd|^ gb free], [which model|which of the qwen ones should i get|what can i run|which one]?",
    "@ gb [ram|of memory], ^ gb [ssd|disk|free disk]: [which model|what fits|biggest model]?",
    "my [laptop|pc|mac|machine] has @ gb of [ram|memory] and ^ gb [free|of disk|on the ssd], [what's the biggest model|which model should i pull|how big can i go]?",
    f"{_MACHINE}, @ gb of [ram|memory], ^ gb [of disk|ssd|free]. [what can i run|which model]?",
    "which model for @ gb of [ram|memory] and ^ gb of [disk|ssd]?",
    "what [fits|can i run] with ^ gb of [disk|ssd space] and @ gb of [ram|memory]?",
    "disk ^ gb, [ram|memory] @ gb, [recommendation|which model|what would you take]?",
    "is there a model for @ gb ram and a ^ gb disk?",
)
# "@" is the SSD's rate.
_SPEED_ASKS: tuple[str, ...] = (
    "my ssd [does|reads|makes|has] @ gb/s, how [fast|many tokens a second] [is|for|would be|with] the #?",
    "ssd @ gb/s, how many [tok/s|tokens a second|tokens per second] [for|from|with] the #?",
    "how fast [would|will|can] the # be [with|on] an ssd of @ gb/s?",
    "how fast is the # [with|on] an ssd of @ gb/s?",
    "# [at|with|on] @ gb/s[ ssd| of ssd|], how [fast|many tok/s]?",
    "what speed [do i get|can i expect] from the # [with|at|on] @ gb/s?",
    "@ gb/s nvme and the #: [speed|how fast|tok/s]?",
    "how many tokens [a|per] second does a @ gb/s [ssd|drive|nvme] give with the #?",
    "is @ gb/s [enough|fast enough|ok] for the #?",
    "the drive reads @ gb a second. how quick is the # then?",
    "what would the # do on a @ gb/s ssd?",
)
_ONE_ASKS: tuple[str, ...] = (
    f"[i have|i've got|i own|this is] {_MACHINE} with @ [gb|gigs|gb of ram], [is|would] the # [realistic|possible|an option|ok|feasible]?", f"[would|does|will] the # [run|work|go] on {_MACHINE} with @ [gb|gigs|gb of ram]?", "# on @ gigs, [realistic|doable|any hope|yes or no]?", "thinking of the #, my machine has @ gb of [ram|memory]", "@ gigs here. does the # go?",
    "does the # [fit|run|work] [in|with|on] @ gb[| of ram| of memory]?", "is @ gb [of ram|of memory|ram] enough for the #?", "can i run the # with @ gb[| of ram| of memory]?", "# [with|in|on] @ gb of [ram|memory]?", "will the # [run|work|fit] [with|in] @ gb of [ram|memory]?", "i have @ gb of [ram|memory], does the # [run|fit|work]?", "do @ gb of [ram|memory] do for the #?",
    "#, @gb ram, [ok|possible|enough|does it run]?", "[could|would] a [machine|laptop|mac|pc] with @ gb run the #?", "i want the # and have @ gb of [ram|memory], [is that enough|will it do|does that work]?", "@ gb of [ram|memory] and the #: [possible|does it work|enough]?",
)  # fmt: skip


def usable(memory: int) -> float:
    """GB that the program takes at most, by default, of a machine with so many GB."""
    return (memory - _SYSTEM_GB) * _SHARE


def largest_for_memory(memory: int) -> Model | None:
    """The largest model that starts on a machine with so many GB of memory."""
    return next((model for model in reversed(MODELS) if model.memory <= usable(memory)), None)


def largest_for_disk(disk: int) -> Model | None:
    """The largest model that can be pulled into so many GB of disk."""
    return next((model for model in reversed(MODELS) if model.pulled <= disk), None)


@cache
def _asks(patterns: tuple[str, ...], held: bool) -> tuple[str, ...]:
    every = dict.fromkeys(text for pattern in patterns for text in expand(pattern))
    return tuple(text for text in every if wording_is_held_out(text) == held)


def _needs() -> str:
    return ", ".join(f"{model.short} {model.memory} GB" for model in MODELS)


def _of_memory(memory: int) -> tuple[str, str, str]:
    model = largest_for_memory(memory)
    thought = f"About the largest model for {memory} GB of memory. At least: {_needs()}."
    if model is None:
        return (
            thought + " Too little.",
            f"**None** safely: even the 35B-A3B wants {MODELS[0].memory} GB of free memory. I run anywhere.",
            "none",
        )
    whole = next((one for one in reversed(MODELS) if one.disk * 1.1 <= usable(memory)), None)
    answer = f"The **{model.name}**: it wants {model.memory} GB of memory and {model.disk} GB of disk."
    if whole is not None and whole is not model:
        answer += f" The rest streams; the {whole.name} would fit whole, and be quick."
    elif whole is model:
        answer += " With so much memory it even fits whole."
    elif model is not MODELS[0]:
        answer += " It streams, so expect it to be slow; the 35B-A3B is the quick one."
    else:
        answer += f" `flashmoe plan {model.name}` says how fast."
    return f"{thought} So the {model.name}.", answer, model.name.lower()


def _of_best(memory: int) -> tuple[str, str, str]:
    """The largest that fits whole; where none does, the smallest, which has the least to stream."""
    starts = largest_for_memory(memory)
    whole = next((one for one in reversed(MODELS) if one.disk * 1.1 <= usable(memory)), None)
    thought = f"About the best model for {memory} GB of memory. Whole: {whole.short if whole else 'none'}. Streaming: {starts.short if starts else 'none'}."
    if starts is None:
        answer = f"**None** safely: even the 35B-A3B wants {MODELS[0].memory} GB of free memory. I run anywhere."
        return f"{thought} So none.", answer, "none"
    best = whole or MODELS[0]
    more = "" if starts is best else f" The {starts.name} would start, and stream slowly."
    why = "it fits whole, so it is quick" if whole else "none fits whole, and this one has the least to stream"
    return f"{thought} So the {best.name}.", f"The **{best.name}**: {why}.{more}", f"{best.name.lower()}**"


def _of_disk(disk: int) -> tuple[str, str, str]:
    model = largest_for_disk(disk)
    listed = ", ".join(f"{one.short} {one.disk} GB" for one in MODELS)
    thought = f"About the largest model for {disk} GB of disk. At 4 bits: {listed}, some more while pulled."
    if model is None:
        return (
            thought + " Too little.",
            "**None** at 4 bits: the smallest, 35B-A3B, takes 19 GB, and up to 30 GB while it is pulled.",
            "none",
        )
    answer = f"The **{model.name}**: {model.disk} GB at 4 bits, up to {model.pulled} GB while it is pulled."
    if model is not MODELS[0]:
        answer += f" Its least memory is {model.memory} GB."
    return f"{thought} So the {model.name}.", answer, model.name.lower()


def _of_one(memory: int, model: Model) -> tuple[str, str, str]:
    thought = f"About the {model.short} with {memory} GB of memory. It wants {model.memory} GB of what is free."
    if model.memory > usable(memory):
        return (
            thought + " Too little.",
            f"**Hardly**: the {model.name} wants {model.memory} GB of free memory at least, and the system needs some too.",
            "hardly",
        )
    fits_whole = model.disk * 1.1 <= usable(memory)
    how = "it even fits whole" if fits_whole else "most of it streams from the SSD"
    answer = f"**Yes**: the {model.name} wants {model.memory} GB at least, and {how}. `flashmoe plan {model.name}` says how fast."
    return thought + " So yes.", answer, "yes"


def _of_both(memory: int, disk: int) -> tuple[str, str, str]:
    by_memory, by_disk = largest_for_memory(memory), largest_for_disk(disk)
    thought = f"About the largest model for {memory} GB of memory and {disk} GB of disk. By memory: "
    thought += f"{by_memory.short if by_memory else 'none'}. By disk: {by_disk.short if by_disk else 'none'}."
    if by_memory is None or by_disk is None:
        lack = "memory" if by_memory is None else "disk"
        return (
            f"{thought} So none.",
            f"**None** at 4 bits: there is too little {lack}. The 35B-A3B wants 2.5 GB of free memory and 30 GB of disk while pulled.",
            "none",
        )
    model = min(by_memory, by_disk, key=lambda one: one.disk)
    setter = (
        "both allow it" if by_memory is by_disk else "the disk decides" if model is by_disk else "the memory decides"
    )
    answer = f"The **{model.name}**: {model.disk} GB of disk, at least {model.memory} GB of memory; {setter}."
    return (
        f"{thought} So the {model.name}.",
        f"{answer} `flashmoe plan {model.name}` says how fast.",
        model.name.lower(),
    )


def ceiling(rate: float, model: Model) -> str:
    """Tokens a second at most, when seven picks in ten are hits, of an SSD of so many GB/s."""
    tokens = rate / (model.token * (1 - _HITS))
    return f"{tokens:.0f}" if tokens >= 10 else f"{tokens:.1f}"


def _of_speed(rate: float, model: Model) -> tuple[str, str, str]:
    most = ceiling(rate, model)
    thought = f"About the {model.short} at {rate} GB/s: {model.token} GB a token, at 70% hits. At most {most}."
    answer = f"At most **{most} tok/s** at 70% hits: a token asks for {model.token} GB of experts, less what hits. `flashmoe plan {model.name} --ssd {rate}GB/s` says more."
    return thought, answer, f"{most} tok/s"


def _machine_example(draw: Draw, *, both: bool) -> Example:
    """Memory and disk together, or an SSD's rate."""
    rng, model = draw.rng, draw.rng.choice(MODELS)
    question = rng.choice(_asks(_BOTH_ASKS if both else _SPEED_ASKS, draw.held))
    typed = as_typed(rng, question)
    if both:
        memory, disk = rng.choice(MEMORY_SIZES), rng.choice(DISK_SIZES)
        thought, answer, accept = _of_both(memory, disk)
        typed, key = typed.replace("@", str(memory)).replace("^", str(disk)), f"fits {memory} {disk}: {question}"
    else:
        rate = rng.choice(SSD_RATES)
        thought, answer, accept = _of_speed(rate, model)
        name = rng.choice((model.short, model.name))
        typed, key = typed.replace("@", str(rate)).replace("#", name), f"speed {rate} {model.short}: {question}"
    return Example((Message("user", typed),), thought, answer, "fitting", key, (accept,))


def fitting_example(draw: Draw) -> Example:
    """A model is asked for by memory or disk, or asked about by name."""
    rng = draw.rng
    if rng.random() < 0.35:
        return _machine_example(draw, both=rng.random() < 0.6)
    kind = rng.random()
    if kind < 0.25:
        size, asks = rng.choice(MEMORY_SIZES), _BEST_ASKS
        thought, answer, accept = _of_best(size)
    elif kind < 0.6:
        size, asks = rng.choice(MEMORY_SIZES), _MEMORY_ASKS
        thought, answer, accept = _of_memory(size)
    elif kind < 0.8:
        size, asks = rng.choice(DISK_SIZES), _DISK_ASKS
        thought, answer, accept = _of_disk(size)
    else:
        size, asks, model = rng.choice(MEMORY_SIZES), _ONE_ASKS, rng.choice(MODELS)
        thought, answer, accept = _of_one(size, model)
    question = rng.choice(_asks(asks, draw.held))
    typed = as_typed(rng, question).replace("@", str(size))
    if kind >= 0.8:
        typed = typed.replace("#", rng.choice((model.short, model.name)))
    return Example((Message("user", typed),), thought, answer, "fitting", f"fits {size}: {question}", (accept,))
