"""What the commands share: sizes as people write them, the engine's configuration, and which model is meant."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from inspect import Parameter, Signature, signature
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine import EngineConfig, InvalidRequest, ModelNotFound
from flashmoe_tui import locations
from flashmoe_tui.backend import DEMO_MODEL
from flashmoe_tui.fetching import EXPERT_BITS
from flashmoe_tui.last_used import record_use

if TYPE_CHECKING:
    from engine import Engine

_UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9, "t": 10**12}
_BINARY_UNITS = {"k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "t": 1 << 40}
_MOST = 1e18
"""What is larger is as good as this; a float can be infinite, an int cannot."""
_LEAST_WITHOUT_UNIT = 10**6
"""Nobody means so few bytes: the unit was forgotten."""
_BITS = re.compile(r"(\d+(?:\.\d+)?)\s*([KMGT]i?)b")
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*(?:([kmgt]?)b?|([kmgt])ib)", re.IGNORECASE)
_PERCENT = re.compile(r"(\d+(?:\.\d+)?)\s*%")


@dataclass(frozen=True, slots=True)
class CacheSize:
    """An expert cache as it was asked for: in bytes, or as a share (0 to 1) of all the model's experts."""

    size_bytes: int | None = None
    share: float | None = None


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """The options that the commands which load a model share. tools: whether the app's tools are offered; None: as the
    settings say."""

    model: str | None = None
    memory_bytes: int | None = None
    active_experts: int | None = None
    context_tokens: int | None = None
    cache: CacheSize | None = None
    offline: bool = False
    tools: bool | None = None
    int8_activations: bool = False


def parse_size(text: str) -> int:
    """`12G`, `512M`, `1.5GiB` in bytes. K, M, G and T are powers of 1000, as on the screen; KiB, MiB, GiB of 1024."""
    match = _SIZE.fullmatch(text.strip())
    size = 0
    if match:
        number, decimal, binary = match.groups()
        size = int(
            min(float(number), _MOST) * (_BINARY_UNITS[binary.lower()] if binary else _UNITS[(decimal or "").lower()])
        )
    if size <= 0:
        raise typer.BadParameter(f"{text!r} is not a size: write it like 12G, 512M or 1.5GiB")
    if size < _LEAST_WITHOUT_UNIT and text.strip()[-1].isdigit():
        raise typer.BadParameter(f"{text.strip()} bytes? write {text.strip()}G")
    return size


def place(text: str) -> Path:
    """Where --out says that a model goes. Raises InvalidRequest."""
    if not text.strip():  # a variable of a script that is not set
        raise InvalidRequest("--out is empty; give the directory that is to be made")
    try:
        return Path(text).expanduser().absolute()
    except RuntimeError:
        raise InvalidRequest(f"--out is {text!r}, and there is no such user; give the directory itself") from None


def parse_rate(text: str) -> int:
    """`6.5GB/s` in bytes a second; the `/s` may be left out. `50Gb/s`, in bits, is refused."""
    amount = text.strip().removesuffix("/s").strip()
    bits = _BITS.fullmatch(amount)
    if bits is not None:
        raise typer.BadParameter(f"{text.strip()} is in bits: write {float(bits[1]) / 8:g}{bits[2]}B/s")
    try:
        return parse_size(amount)
    except typer.BadParameter:
        if amount[-1:].isdigit() and _SIZE.fullmatch(amount) and amount.strip("0."):
            raise typer.BadParameter(f"{amount} bytes a second? write {amount}GB/s") from None
        raise typer.BadParameter(f"{text!r} is not a rate: write it like 6.5GB/s") from None


def parse_cache(text: str) -> CacheSize:
    """A size, or a percentage of all the model's experts: `2G`, `25%`."""
    match = _PERCENT.fullmatch(text.strip())
    if match is None:
        return CacheSize(size_bytes=parse_size(text))
    share = float(match[1]) / 100
    if not 0 < share <= 1:
        raise typer.BadParameter(f"{text!r} is not a share of the experts: write 1% to 100%, or a size like 2G")
    return CacheSize(share=share)


def parse_counts(text: str) -> tuple[int, ...]:
    """`64,512` as numbers, each at least 1."""
    parts = [part.strip() for part in text.split(",")]
    if not all(re.fullmatch("[0-9]{1,10}", part) and 0 < int(part) < 1 << 31 for part in parts):
        raise typer.BadParameter(f"{text!r} is not a list of lengths: write it like 64,512", param_hint="--prompts")
    return tuple(int(part) for part in parts)


def parse_bits(text: str) -> int:
    """A width that experts can be quantized to."""
    if text.strip() not in {str(bits) for bits in EXPERT_BITS}:
        raise typer.BadParameter(f"{text!r} bits cannot be had: write 2, 3, 4, 5, 6 or 8")
    return int(text)


Model = Annotated[
    str | None,
    typer.Option(metavar="M", help="'demo', a directory or a name. Default: the last one used, else demo."),
]
Memory = Annotated[
    int | None, typer.Option(parser=parse_size, metavar="SIZE", help="The most memory to use, like 12G.")
]
Experts = Annotated[
    int | None, typer.Option(min=1, metavar="K", help="Experts a token; fewer than the model's own is a shortcut.")
]
Int8 = Annotated[
    bool, typer.Option("--int8", help="Round the inputs of products to 8 bits: faster on a CPU, a shortcut.")
]
Context = Annotated[int | None, typer.Option(min=1, metavar="N", help="Context in tokens, at most the model's own.")]
Cache = Annotated[
    CacheSize | None,
    typer.Option(parser=parse_cache, metavar="SIZE|N%", help="Expert cache: 2G, or a share of all experts, 25%."),
]
Offline = Annotated[bool, typer.Option("--offline", help="Never connect to the network.")]
Tools = Annotated[
    bool | None,
    typer.Option("--tools/--no-tools", help="Offer calculator, clock and engine_stats. Default: to demo only."),
]


def _engine_options(
    model: Model = None,
    memory: Memory = None,
    experts: Experts = None,
    int8: Int8 = False,
    context: Context = None,
    cache: Cache = None,
    offline: Offline = False,
    tools: Tools = None,
) -> EngineOptions:
    """What was typed. The parameters are the options that --help lists."""
    return EngineOptions(model, memory, experts, context, cache, offline, tools, int8)


def with_engine_options(*left_out: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """A command with a parameter `options`, as Typer wants it: with the options that all commands on a model share in
    its place, less those that this one has not, or has in a way of its own."""

    def decorate(command: Callable[..., None]) -> Callable[..., None]:
        shared = [
            part for part in signature(_engine_options, eval_str=True).parameters.values() if part.name not in left_out
        ]
        own = list(signature(command, eval_str=True).parameters.values())
        at = next(number for number, part in enumerate(own) if part.name == "options")

        @wraps(command)
        def called(**given: Any) -> None:
            chosen = {part.name: given.pop(part.name) for part in shared}
            command(options=_engine_options(**chosen), **given)

        parameters = [part.replace(kind=Parameter.KEYWORD_ONLY) for part in (*own[:at], *shared, *own[at + 1 :])]
        called.__signature__ = Signature(parameters)  # type: ignore[attr-defined]  # what inspect looks for first
        return called

    return decorate


def engine_config(options: EngineOptions, *, chats: bool = False) -> EngineConfig:
    """The engine's configuration; the engine is told its directories, it never looks for them. Only where it `chats`
    may it keep states on disk: nobody goes on with what other commands ask."""
    if options.offline:
        os.environ["HF_HUB_OFFLINE"] = "1"  # huggingface_hub, the only library here that would connect, obeys it
    return EngineConfig(
        expert_cache_bytes=options.cache.size_bytes if options.cache else None,
        memory_bytes=options.memory_bytes,
        active_experts=options.active_experts,
        context_tokens=options.context_tokens,
        int8_activations=options.int8_activations,
        models_dir=locations.models_dir(),
        state_dir=locations.engine_state_dir() if chats else None,
        cache_dir=locations.engine_cache_dir(),
    )


def model_exists(model: str) -> bool:
    """Whether a name or path still leads to a model on this machine."""
    from engine.models import find_model

    try:
        return model == DEMO_MODEL or (find_model(model, locations.models_dir()) / "config.json").is_file()
    except ModelNotFound:
        return False


def load_engine(model: str, config: EngineConfig, cache: CacheSize | None) -> Engine:
    """Load on the calling thread, which then owns the engine, and note that this model is in use. A share of the
    experts is known in bytes only once the model is. Raises EngineError."""
    from engine import Engine
    from engine.models import find_model

    engine = Engine.load(model, config)
    record_use(find_model(model, config.models_dir))
    if cache is not None and cache.share is not None:
        engine.set_expert_cache(engine.telemetry().bytes_of(cache.share))
    return engine


def check_prompt(prompt: str) -> str:
    """The prompt, if there is anything in it. Raises InvalidRequest."""
    if not prompt.strip():
        raise InvalidRequest("the prompt is empty")
    return prompt
