"""`flashmoe bench`: prompts and answers, cold and warm, as a table that can be pasted, or as one JSON object."""

from __future__ import annotations

import dataclasses
import importlib
import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import psutil

from engine import InvalidRequest, Snapshot
from engine.models import find_model
from flashmoe_tui import __version__, locations
from flashmoe_tui.commands import bench_plot, bench_table
from flashmoe_tui.commands.options import EngineOptions, engine_config, load_engine
from flashmoe_tui.suggestions import DEMO_PROMPTS

if TYPE_CHECKING:
    from engine.benchmark import Trial

KIND, FORMAT = "flashmoe bench", 1
_MOST_SAVED_BYTES = 16 << 20
SIMULATED_ANSWERS = 3
PROMPT_TOKENS = 64


@dataclass(frozen=True, slots=True)
class BenchOptions:
    """What `bench` is asked beside the engine's own options. None: the usual lengths."""

    prompts: tuple[int, ...] | None = None
    tokens: int | None = None
    as_json: bool = False
    against: Path | None = None
    plot: Path | None = None


def bench(model: str, engine_options: EngineOptions, options: BenchOptions) -> int:
    """Measure and print. Raises EngineError."""
    earlier = read_saved(options.against) if options.against is not None else None
    _check_plot(options.plot)
    result = measure(model, engine_options, options)
    if options.as_json:
        print(json.dumps(result | ({"against": earlier} if earlier else {})), flush=True)
    else:
        print("\n".join(bench_table.lines(result)), flush=True)
        if earlier is not None:
            print("\n" + "\n".join(bench_table.comparison(result, earlier)), flush=True)
    if options.plot is not None:  # last: a place that cannot be written to costs no measurement
        _write_plot(options.plot, bench_plot.drawing(result))
    return 0


def _check_plot(path: Path | None) -> None:
    if path is not None and path.suffix != ".svg":
        raise InvalidRequest(f"the plot is an SVG file: name it {path.name}.svg")
    if path is not None and not path.parent.is_dir():
        raise InvalidRequest(f"the plot {path} cannot be written: there is no directory {path.parent}")


def _write_plot(path: Path, drawing: str) -> None:
    try:
        path.write_text(drawing, encoding="utf-8")
    except OSError as error:
        raise InvalidRequest(f"the plot {path} cannot be written: {error.strerror or error}") from None


def measure(model: str, engine_options: EngineOptions, options: BenchOptions) -> dict[str, Any]:
    """The whole measurement as one object. Seconds and bytes; null where the system has no count."""
    from engine import benchmark
    from engine.disk import measure as measure_disk
    from engine.footprint import PeakMemory

    importlib.import_module("engine.engine")  # its libraries are not the model's memory
    prompts, tokens = options.prompts or benchmark.PROMPT_TOKENS, options.tokens or benchmark.ANSWER_TOKENS
    directory = find_model(model, locations.models_dir())
    files = benchmark.model_files(directory)
    with PeakMemory() as memory:
        _say(f"loading {model}")
        began = datetime.now(UTC)
        engine = load_engine(model, engine_config(engine_options), engine_options.cache)
        load_seconds = (datetime.now(UTC) - began).total_seconds()
        try:
            largest = max(files, key=lambda path: path.stat().st_size)
            expert_bytes = engine.card.expert_bytes
            trials, ceilings = [], [measure_disk(largest, expert_bytes).ceiling_bytes_per_second]
            for one in benchmark.benchmark(engine, files, prompts, tokens, _say):
                trials.append(one)
                ceilings.append(measure_disk(largest, expert_bytes).ceiling_bytes_per_second)
            snapshot = engine.telemetry()
        finally:
            engine.close()
    known = [rate for rate in ceilings if rate]
    ceiling = median(known) if known else None  # a disk that has rested gives more for a moment than it can sustain
    return _about(model, engine_options, snapshot) | {
        "load_seconds": load_seconds,
        "disk": {
            "direct": snapshot.reads.direct,
            "ceiling_bytes_per_second": ceiling,
            "ceilings_bytes_per_second": ceilings,
            "page_cache_dropped": benchmark.can_drop_page_cache(),
            "expert_files_bytes": snapshot.cache.total * expert_bytes,
        },
        "prefill": [_prefill(one, expert_bytes, ceiling) for one in trials],
        "decode": [_decode(one, expert_bytes, ceiling) for one in trials if one.figures.generated_tokens > 1],
        "memory": {
            "budget_bytes": engine_options.memory_bytes,
            "before_load_bytes": memory.before_bytes,
            "peak_anonymous_bytes": memory.peak_bytes,
            "over_budget": (memory.peak_bytes - memory.before_bytes) / engine_options.memory_bytes
            if engine_options.memory_bytes
            else None,
        },
    }


def simulate(model: str, engine_options: EngineOptions, options: BenchOptions) -> int:
    """Record what the router picks, replay it under other rules of eviction, and print. Raises EngineError."""
    from engine import benchmark, simulation
    from engine.experts.eviction import HALF_LIFE_TOKENS

    _check_plot(options.plot)
    tokens = options.tokens or benchmark.ANSWER_TOKENS
    _say(f"loading {model}")
    engine = load_engine(model, engine_config(engine_options), engine_options.cache)
    try:
        record = engine.record_routing()
        # The built-in model knows what it was trained for; another one gets prose, and may not end early.
        asked = DEMO_PROMPTS * SIMULATED_ANSWERS if engine.card.demo else ()
        prompts = asked or tuple(
            benchmark.prompt_of(engine, PROMPT_TOKENS, number) for number in range(SIMULATED_ANSWERS)
        )
        for number, prompt in enumerate(prompts):
            _say(f"recording answer {number + 1} of {len(prompts)}, at most {tokens:,} tokens")
            benchmark.trial(engine, prompt, tokens, endless=not asked, seed=number)
        snapshot = engine.telemetry()
    finally:
        engine.close()
    assert snapshot.model is not None, "a loaded model has a card"
    picks = simulation.decoded(record)
    compared = simulation.compare(picks, snapshot.model.experts)
    result = _about(model, engine_options, snapshot) | {
        "simulation": {
            "tokens": len(picks),
            "half_life_tokens": HALF_LIFE_TOKENS,
            "half_lives_tokens": simulation.HALF_LIVES_TOKENS,
            "sizes": [dataclasses.asdict(one) | {"saved": one.saved, "most_saved": one.most_saved} for one in compared],
        }
    }
    print(json.dumps(result) if options.as_json else "\n".join(bench_table.simulated(result)), flush=True)
    if options.plot is not None:
        _write_plot(options.plot, bench_plot.simulated(result))
    return 0


def read_saved(path: Path) -> dict[str, Any]:
    """A run that `--json` wrote. Raises InvalidRequest for anything else."""
    try:
        with path.open("rb") as file:
            value = json.loads(file.read(_MOST_SAVED_BYTES))  # of something endless it is no JSON, and told so
    except OSError as error:
        raise InvalidRequest(f"{path} cannot be read: {error.strerror or error}") from None
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict) or value.get("kind") != KIND or "decode" not in value:
        raise InvalidRequest(f"{path} is not a saved run; make one with flashmoe bench --json > {path.name}")
    if value.get("format") != FORMAT:
        raise InvalidRequest(f"{path} was written by another version of flashmoe; measure again")
    try:
        bench_table.comparison(value, value)  # whatever that would stumble over, before anything is measured
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, ZeroDivisionError):
        raise InvalidRequest(f"{path} is a saved run that was damaged; measure again") from None
    return value


def _about(model: str, options: EngineOptions, snapshot: Snapshot) -> dict[str, Any]:
    card = snapshot.model
    return {
        "kind": KIND,
        "format": FORMAT,
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine(),
        "versions": {"flashmoe": __version__, "python": platform.python_version()} | _versions(("mlx", "numpy")),
        "flags": {
            "model": model,
            "memory_bytes": options.memory_bytes,
            "active_experts": options.active_experts,
            "context_tokens": options.context_tokens,
            "int8_activations": options.int8_activations,
            "cache": dataclasses.asdict(options.cache) if options.cache else None,
        },
        "model": dataclasses.asdict(card) | {"label": card.label, "exact": card.exact} if card else None,
        "backend": snapshot.backend,
        "cache": {
            "slots": snapshot.cache.slots,
            "total": snapshot.cache.total,
            "slot_bytes": snapshot.cache.slot_bytes,
        },
    }


def machine() -> dict[str, Any]:
    """What this machine is, in the words of its system."""
    return {
        "system": f"{platform.system()} {platform.release()}",
        "processor": _processor(),
        "architecture": platform.machine(),
        "cores": psutil.cpu_count(logical=False) or os.cpu_count(),
        "memory_bytes": psutil.virtual_memory().total,
    }


def _processor() -> str:
    if sys.platform == "linux":
        try:
            with open("/proc/cpuinfo", encoding="utf-8", errors="replace") as file:
                return next(line.partition(":")[2].strip() for line in file if line.startswith("model name"))
        except (OSError, StopIteration):
            pass
    elif sys.platform == "darwin":
        command = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
        try:
            return subprocess.run(command, capture_output=True, text=True, timeout=5, check=True).stdout.strip()
        except (OSError, subprocess.SubprocessError):
            pass
    return platform.processor() or platform.machine()


def _versions(packages: Iterable[str]) -> dict[str, str]:
    found = {}
    for package in packages:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def _prefill(trial: Trial, expert_bytes: int, ceiling: float | None) -> dict[str, Any]:
    figures = trial.figures
    tokens = figures.prompt_tokens - figures.reused_tokens
    return {
        "state": "cold" if trial.cold else "warm",
        "wanted_tokens": trial.wanted_tokens,
        "tokens": tokens,
        "seconds": figures.prefill_seconds,
        "tokens_per_second": tokens / figures.prefill_seconds,
        "first_token_seconds": figures.first_token_seconds,
    } | _reads(
        figures.prefill_hits,
        figures.prefill_misses,
        figures.prefill_requested_bytes,
        figures.prefill_device_bytes,
        trial.prefill_busy_seconds,
        expert_bytes,
        ceiling,
    )


def _decode(trial: Trial, expert_bytes: int, ceiling: float | None) -> dict[str, Any]:
    figures = trial.figures
    device = None
    if figures.device_bytes is not None and figures.prefill_device_bytes is not None:
        device = figures.device_bytes - figures.prefill_device_bytes
    return {
        "state": "cold" if trial.cold else "warm",
        "wanted_tokens": trial.wanted_tokens,
        "tokens": figures.generated_tokens,
        "seconds": figures.decode_seconds,
        "tokens_per_second": figures.tokens_per_second,
        "peak_tokens_per_second": figures.peak_tokens_per_second,
        "evictions": figures.evictions,
        "compute_seconds": figures.compute_seconds,
        "wait_seconds": figures.wait_seconds,
        "other_seconds": figures.other_seconds,
        "windows": [dataclasses.asdict(window) for window in trial.windows],
    } | _reads(
        figures.hits,
        figures.misses,
        figures.requested_bytes - figures.prefill_requested_bytes,
        device,
        trial.decode_busy_seconds,
        expert_bytes,
        ceiling,
    )


def _reads(
    hits: int, misses: int, requested: int, device: int | None, busy: float, expert_bytes: int, ceiling: float | None
) -> dict[str, Any]:
    """efficiency: what the device gave while at least one read was outstanding, over the ceiling."""
    come = requested if device is None else device
    return {
        "hits": hits,
        "misses": misses,
        "hit_rate": hits / (hits + misses) if hits + misses else None,
        "missed_bytes": misses * expert_bytes,
        "requested_bytes": requested,
        "device_bytes": device,
        "busy_seconds": busy,
        "efficiency": come / busy / ceiling if come and busy and ceiling else None,
    }


def _say(text: str) -> None:
    print(f"bench: {text}", file=sys.stderr, flush=True)
