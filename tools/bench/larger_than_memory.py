"""A model of 3.9 GB in 1.6 GB of memory: `make larger-than-memory`.

    python -m tools.bench.larger_than_memory [--out DIR]

Eight layers of the 35B shape with random weights are generated (once: they stay in out/), and run in a process that is
held to 1.6 GB. What such a model says is noise; what it costs is what a trained one of its size costs, and its router
favours some experts, as training does. 1.4 GB are the engine's budget, the rest is for Python and its libraries.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from engine.errors import EngineError
from flashmoe_tui import figures as words
from tools.bench import packed_shape
from tools.bench.full_shape import SHAPES
from tools.bench.limits import Limit, limited

LIMIT_BYTES, BUDGET_BYTES = 1_600_000_000, 1_400_000_000
SHAPE = replace(SHAPES["35B"], layers=8, vocabulary=32000)
OUT = Path(__file__).parents[2] / "out" / "larger-than-memory"
PROMPT_TOKENS, ANSWER_TOKENS = 64, 128
CONTEXT_TOKENS = 1024


def main() -> int:
    """Generate, run, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=OUT, help="where the model lies or is written (3.9 GB)")
    out = parser.parse_args().out.absolute()
    begin = time.monotonic()
    try:
        generated = generate(out)
    except (EngineError, OSError) as error:
        print(f"larger-than-memory: {error}", file=sys.stderr)
        return 1
    with limited(LIMIT_BYTES) as limit:
        command = measurement(out, limit)
        run = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
        peak = limit.peak_bytes if limit else None
    if run.returncode != 0:
        killed = run.returncode in (-9, 137)
        why = "it was killed: the memory was not enough" if killed else f"exit status {run.returncode}"
        print(f"larger-than-memory: the run failed, {why}", file=sys.stderr)
        return 1
    print("\n".join(lines(out, json.loads(run.stdout), limit, peak)))
    seconds = time.monotonic() - begin
    print(f"It took {words.seconds(seconds)}{f', {words.seconds(generated)} of them to make it' if generated else ''}.")
    print(f"Again: make larger-than-memory. Chat with it: .venv/bin/flashmoe chat --memory 1400M --model {out}")
    return 0


def generate(out: Path) -> float:
    """The seconds it took; 0 where the model is there. Raises PackError when the disk has no room."""
    if (out / "flashmoe.json").exists():
        return 0.0
    out.parent.mkdir(parents=True, exist_ok=True)
    begin, shown = time.monotonic(), -1

    def progress(_: str, done: int, total: int) -> None:
        nonlocal shown
        if done * 10 // total != shown:
            shown = done * 10 // total
            print(f"making a model of {words.size(total)}: {shown * 10}%", file=sys.stderr, flush=True)

    packed_shape.write(out, SHAPE, progress=progress, name="35B shape, 8 layers, random weights")
    return time.monotonic() - begin


def measurement(model: Path, limit: Limit | None) -> list[str]:
    """The command that measures it, within its limit."""
    bench = ["-m", "flashmoe_tui", "bench", "--json", "--model", str(model), "--memory", str(BUDGET_BYTES)]
    lengths = ["--prompts", str(PROMPT_TOKENS), "--tokens", str(ANSWER_TOKENS), "--context", str(CONTEXT_TOKENS)]
    return [*(limit.prefix if limit else ()), sys.executable, *bench, *lengths]


def lines(model: Path, run: dict[str, Any], limit: Limit | None, peak: int | None) -> list[str]:
    """What a person wants to know of it."""
    disk = sum(path.stat().st_size for path in model.rglob("*") if path.is_file())
    (cold,), (warm,) = ([one for one in run["decode"] if one["state"] == state] for state in ("cold", "warm"))
    cache, memory, machine = run["cache"], run["memory"], run["machine"]
    held_bytes = words.size(cache["slots"] * cache["slot_bytes"])
    held = (
        f"{limit.how} of {words.size(LIMIT_BYTES)}"
        if limit
        else "no control group is permitted here; its own budget holds it"
    )
    dropped = run["disk"]["page_cache_dropped"]
    start = "nothing of it in the page cache" if dropped else "what the page cache holds of it is not known"
    ceiling = run["disk"]["ceiling_bytes_per_second"]
    shown = [
        f"{run['model']['label']} · {run['backend']} · {machine['processor']}, {words.count(machine['cores'], 'core')}",
        "",
        f"on disk       {words.size(disk)}, {words.size(run['disk']['expert_files_bytes'])} of it experts",
        f"limit         {held}; budget of the engine {words.size(BUDGET_BYTES)}",
        f"peak memory   {words.size(memory['peak_anonymous_bytes'])} of the process"
        + (f"; {words.size(peak)} of the group, page cache included" if peak else ""),
        f"expert cache  {cache['slots']:,} of {cache['total']:,} experts, {held_bytes}",
        f"cold start    {start} · first token {words.seconds(run['prefill'][0]['first_token_seconds'])}",
    ]
    for name, one in (("cold", cold), ("steady", warm)):
        read = words.size(one["device_bytes"]) if one["device_bytes"] is not None else "an unknown amount"
        missed = f", {one['device_bytes'] / one['missed_bytes']:.2f} of what missed" if one["device_bytes"] else ""
        shown.append(
            f"{name:<14}{words.speed(one['tokens_per_second'])} · {words.percent(one['hit_rate'])} cache hits · "
            f"{read} from the device for {words.count(one['tokens'], 'token')}{missed}"
        )
    if ceiling:
        shown.append(f"disk          {words.rate(ceiling)} measured in random reads of an expert's size")
    return [*shown, ""]


if __name__ == "__main__":
    raise SystemExit(main())
