"""`flashmoe plan`: will a model fit on this machine, what does it need, and how fast can the SSD let it be."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path

import engine.demo as demo
from engine import ModelNotFound
from engine.config import ModelConfig
from engine.disk import read_ceiling
from engine.forecast import Forecast, Measured, forecast, known
from engine.machine import available_memory_bytes
from engine.models import find_model
from engine.sizes import KNOWN, ModelSizes
from flashmoe_tui import figures as words
from flashmoe_tui import locations

DEFAULT_MODEL = "Qwen3.5-397B-A17B"
DEFAULT_CONTEXT_TOKENS = 8192
_LABEL = 8
_SSD_LIMITED = 100.0


def plan(model: str, context_tokens: int | None, memory_bytes: int | None, as_json: bool) -> int:
    """Print the forecast. Raises EngineError."""
    try:
        directory = find_model(model, locations.models_dir())
    except ModelNotFound:
        if known(model) is None:
            raise
        directory = None
    config = KNOWN[known(model) or DEFAULT_MODEL] if directory is None else ModelConfig.from_directory(directory)
    measured = Measured(
        memory_bytes=memory_bytes or available_memory_bytes(),
        disk_free_bytes=shutil.disk_usage(_existing(locations.models_dir())).free,
        read_bytes_per_second=read_ceiling(
            max(demo.MODEL_DIR.glob("*.safetensors"), key=lambda path: path.stat().st_size),
            ModelSizes(config).expert_bytes(4),
            locations.engine_cache_dir(),
        ),
    )
    result = forecast(model, directory, context_tokens or DEFAULT_CONTEXT_TOKENS, measured)
    print(json.dumps(as_object(result)) if as_json else "\n".join(lines(result)))
    return 0


def lines(result: Forecast) -> list[str]:
    """The forecast for a person, verdict last."""
    measured = result.measured
    experts = f"{result.experts:,} experts of {words.size(result.expert_bytes)}"
    where = "on this machine" if result.here else f"{words.size(measured.disk_free_bytes)} free"
    shown = [
        f"{result.name} · {_parameters(result.parameters)} · {result.bits}-bit",
        _row("disk", f"{words.size(result.disk_bytes)}, of which {experts} · {where}"),
        _row(
            "memory",
            f"at least {words.size(result.needed_memory_bytes)} · {words.size(measured.memory_bytes)} available · "
            f"resident weights {words.size(result.resident_bytes)}, "
            f"state at {result.context_tokens:,} tokens {words.size(result.state_bytes)}",
        ),
    ]
    if result.cache_bytes:
        share = f"{result.cache_share:.0%}" if result.cache_share >= 0.01 else "under 1%"
        shown.append(_row("cache", f"{words.size(result.cache_bytes)} would hold {share} of the experts"))
    shown.append(_row("a token", f"{words.size(result.token_bytes)} of experts, less what the cache holds"))
    if result.speed_limits and measured.read_bytes_per_second:
        limits = " · ".join(f"{hits:.0%} hits {_at_most(speed)}" for hits, speed in result.speed_limits)
        rate = words.rate(measured.read_bytes_per_second)
        reads = f"{rate} measured, random reads of {words.size(result.expert_bytes)}"
        shown.append(_row("speed", f"the SSD ({reads}) allows at most: {limits}"))
    return [*shown, _verdict(result)]


def as_object(result: Forecast) -> dict[str, object]:
    """The forecast for a script."""
    return dataclasses.asdict(result) | {"fits_memory": result.fits_memory, "fits_disk": result.fits_disk}


def _verdict(result: Forecast) -> str:
    if not result.fits_memory:
        missing = result.needed_memory_bytes - result.measured.memory_bytes
        return f"It does not fit: {words.size(missing)} more memory is needed."
    if not result.fits_disk:
        missing = result.disk_bytes - result.measured.disk_free_bytes
        return f"It would run in this memory, but {words.size(missing)} more disk is needed."
    return "It fits." if result.here else "It fits, once its files are here."


def _parameters(count: int) -> str:
    return f"{count / 1e9:.0f}B" if count >= 1e10 else f"{count / 1e6:,.0f}M"


def _at_most(speed: float) -> str:
    """From some speed on it is not the SSD that limits."""
    return words.speed(speed) if speed <= _SSD_LIMITED else f"over {_SSD_LIMITED:.0f} tok/s"


def _row(label: str, text: str) -> str:
    return f"  {label:<{_LABEL}}{text}"


def _existing(path: Path) -> Path:
    return path if path.exists() else _existing(path.parent)
