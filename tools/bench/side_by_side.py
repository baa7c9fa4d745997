"""This engine and its peers on the same shape, in one go: the table of what it must reach.

    python -m tools.bench.side_by_side [--models DIR] [--llama PYTHON] [--mlx PYTHON] [--rows limited,budget,...]

Eight layers of the 35B shape with a vocabulary of 32,000, and four layers with 64 and with 512 experts. What is missing
in DIR is generated (about 16 GB in all). PYTHON is an interpreter that has llama-cpp-python and gguf, or mlx-lm; a row
whose peer is not given says so. Each group of rows takes one to two minutes; nothing else should run meanwhile.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from engine.benchmark import drop_from_page_cache
from flashmoe_tui import figures as words
from flashmoe_tui.commands import bench_table
from flashmoe_tui.commands.bench_table import NONE
from tools.bench import full_shape, packed_shape
from tools.bench.larger_than_memory import BUDGET_BYTES, LIMIT_BYTES, SHAPE
from tools.bench.limits import Limit, limited

ROOT = Path(__file__).parents[2]
BUDGET = 1_600_000_000
MLX_PROMPT, REPACKED_PROMPT = 64, 256
FEW, MANY = 64, 512
Run = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. value: of the figure, to be compared with `wanted`; None where it could not be had."""

    kind: str
    where: str
    figure: str
    ours: str
    theirs: str
    value: float | None
    wanted: float
    at_least: bool = True

    @property
    def reached(self) -> bool | None:
        """Whether it is what was wanted."""
        if self.value is None:
            return None
        return self.value >= self.wanted if self.at_least else self.value <= self.wanted

    def cells(self) -> list[str]:
        """As it is printed."""
        value = NONE if self.value is None else f"{self.value:.2f}"
        wanted = f"{'≥' if self.at_least else '≤'} {self.wanted:g}"
        verdict = {None: "not measured", True: "yes", False: "no"}[self.reached]
        return [f"{self.kind}: {self.figure}", self.where, self.ours, self.theirs, value, wanted, verdict]


class Bench:
    """The models, the peers' interpreters, and the commands that measure."""

    def __init__(self, models: Path, llama: str | None, mlx: str | None) -> None:
        self._models, self._llama, self._mlx = models.absolute(), llama, mlx
        self._models.mkdir(parents=True, exist_ok=True)
        self.runs: dict[str, Run] = {}

    # -- the models, generated where they are missing

    def packed(self) -> Path:
        """The shape, packed."""
        return self._made("packed", lambda out: packed_shape.write(out, SHAPE, name="35B shape, 8 layers"))

    def plain(self) -> Path:
        """The shape in MLX's layout."""
        return self._made("plain", lambda out: full_shape.write(out, SHAPE))

    def gguf(self) -> Path:
        """The shape as Q4_0, written by the interpreter that has gguf."""
        like = ["--like", str(self.packed())]
        return self._made(
            "shape.gguf", lambda out: self._call([self._llama, "-m", "tools.bench.gguf_shape", out, *like])
        )

    def with_experts(self, count: int) -> Path:
        """Four layers with so many experts each."""
        shape = replace(SHAPE, layers=4, experts=count)
        return self._made(
            f"experts-{count}", lambda out: packed_shape.write(out, shape, name=f"{count} experts a layer")
        )

    def _made(self, name: str, make: Callable[[Path], object]) -> Path:
        out = self._models / name
        if not out.exists():
            say(f"making {out}")
            make(out)
        return out

    # -- the commands

    def ours(self, name: str, model: Path, *options: str, limit: Limit | None = None) -> Run:
        """`flashmoe bench --json`."""
        command = [sys.executable, "-m", "flashmoe_tui", "bench", "--json", "--model", str(model), *options]
        return self._measured(name, command, limit)

    def llama(self, name: str, *options: str, limit: Limit | None = None) -> Run | None:
        """llama.cpp, from a cold page cache; None where there is none."""
        if self._llama is None:
            return None
        model = self.gguf()
        drop_from_page_cache([model])
        return self._measured(name, [self._llama, "-m", "tools.bench.peers.llama", str(model), *options], limit)

    def mlx(self, name: str, *options: str) -> Run | None:
        """mlx-lm; None where there is none."""
        if self._mlx is None:
            return None
        return self._measured(name, [self._mlx, "-m", "tools.bench.peers.mlx", str(self.plain()), *options], None)

    def second_turn(self) -> Run:
        """The turns of one conversation."""
        return self._measured("turns", [sys.executable, "-m", "tools.bench.second_turn", str(self.packed())], None)

    def _measured(self, name: str, command: Sequence[str], limit: Limit | None) -> Run:
        say(f"measuring {name}")
        self.runs[name] = json.loads(self._call([*(limit.prefix if limit else ()), *command]))
        return self.runs[name]

    def _call(self, command: Sequence[object]) -> str:
        run = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, text=True, cwd=ROOT, check=False)
        if run.returncode:
            raise SystemExit(f"{command} ended with status {run.returncode}")
        return run.stdout


def limited_rows(bench: Bench) -> list[Row]:
    """Both in 1.6 GB."""
    model = bench.packed()
    with limited(LIMIT_BYTES) as limit:
        lengths = ("--prompts", "64", "--tokens", "96", "--context", "1024", "--memory", str(BUDGET_BYTES))
        ours = bench.ours("limited", model, *lengths, limit=limit)
        theirs = bench.llama("llama.cpp, limited", "--no-repack", "--answer", "16", limit=limit) if limit else None
    where = f"limit {words.size(LIMIT_BYTES)} ({limit.how})" if limit else f"budget {words.size(BUDGET_BYTES)}"
    one = steady(ours)
    misses = ratio(one["device_bytes"], one["missed_bytes"])
    return [
        Row("must", where, "decode / llama.cpp, mmap", speed(one), decode_of(theirs), times(one, theirs), 8),
        Row("must", where, "device bytes / missed bytes", device(one), device_of(theirs), misses, 1.1, at_least=False),
        Row("must", where, "SSD efficiency", rate(ours, one), NONE, one["efficiency"], 0.85),
    ]


def budget_rows(bench: Bench) -> list[Row]:
    """Memory, and what a long prompt reads."""
    model, lengths = bench.packed(), ("--tokens", "32", "--context", "4096")
    held = bench.ours("budget", model, "--memory", str(BUDGET), "--prompts", "64,2000", *lengths)
    quarter = bench.ours("quarter", model, "--cache", "25%", "--prompts", "2000", *lengths)
    memory, prompt = held["memory"], quarter["prefill"][0]
    total = quarter["disk"]["expert_files_bytes"]
    added = memory["peak_anonymous_bytes"] - memory["before_load_bytes"]
    return [
        Row(
            "must", f"budget {words.size(BUDGET)}, prompt 2,000", "peak anonymous memory / budget",
            words.size(added), NONE, memory["over_budget"], 1.05, at_least=False,
        ),
        Row(
            "must", "cache 25%, cold, prompt 2,000", "expert bytes read / expert bytes",
            words.size(prompt["requested_bytes"]), NONE, ratio(prompt["requested_bytes"], total), 1.0, at_least=False,
        ),
    ]  # fmt: skip


def memory_rows(bench: Bench) -> list[Row]:
    """All in memory: mlx-lm, and llama.cpp with its repacking."""
    lengths = ("--cache", "100%", "--tokens", "64", "--context", "2048")
    ours = bench.ours("in memory", bench.packed(), "--prompts", f"{REPACKED_PROMPT},{MLX_PROMPT}", *lengths)
    rounded = bench.ours("in memory, int8", bench.packed(), "--int8", "--prompts", f"{REPACKED_PROMPT}", *lengths)
    mlx = bench.mlx("mlx-lm", "--prompt", str(MLX_PROMPT), "--answer", "16")
    llama = bench.llama("llama.cpp, repacked", "--prompt", str(REPACKED_PROMPT), "--answer", "64")
    one, int8 = steady(ours), steady(rounded)
    short, long = warm_prefill(ours, MLX_PROMPT), warm_prefill(ours, REPACKED_PROMPT)
    long_int8 = warm_prefill(rounded, REPACKED_PROMPT)
    where = "all in memory"
    return [
        Row("must", where, "decode / mlx-lm", speed(one), decode_of(mlx), times(one, mlx), 12),
        Row(
            "must", f"{where}, prompt {MLX_PROMPT}", "prefill / mlx-lm",
            speed(short), prefill_of(mlx), times(short, mlx, "prefill"), 25,
        ),
        Row("reach", where, "decode / llama.cpp, repacked", speed(one), decode_of(llama), times(one, llama), 0.8),
        Row("reach", where, "same, int8 inputs", speed(int8), decode_of(llama), times(int8, llama), 1.0),
        Row(
            "reach", f"{where}, prompt {REPACKED_PROMPT}", "prefill / llama.cpp, repacked",
            speed(long), prefill_of(llama), times(long, llama, "prefill"), 1.0,
        ),
        Row(
            "reach", f"{where}, prompt {REPACKED_PROMPT}", "same, int8 inputs",
            speed(long_int8), prefill_of(llama), times(long_int8, llama, "prefill"), 1.0,
        ),
    ]  # fmt: skip


def turn_rows(bench: Bench) -> list[Row]:
    """The second turn."""
    run = bench.second_turn()
    second, afresh = (run[name]["first_token_seconds"] for name in ("second", "afresh"))
    told = f"{words.seconds(second)} / {words.seconds(afresh)}"
    where = "2,000 tokens, answer 32, question 20"
    return [
        Row("must", where, "second turn / all of it afresh", told, NONE, ratio(second, afresh), 0.1, at_least=False)
    ]


def flatness_rows(bench: Bench) -> list[Row]:
    """The number of experts a layer."""
    lengths = ("--cache", "100%", "--prompts", "3000", "--tokens", "128", "--context", "4096")
    few, many = (steady(bench.ours(f"{count} experts", bench.with_experts(count), *lengths)) for count in (FEW, MANY))
    told = f"{speed(few)} → {speed(many)}"
    hits = f"hits {words.percent(few['hit_rate'])}, {words.percent(many['hit_rate'])}"
    value = ratio(few["tokens_per_second"], many["tokens_per_second"])
    return [Row("must", hits, f"token time, {FEW} → {MANY} experts", told, NONE, value, 1.1, at_least=False)]


GROUPS: dict[str, Callable[[Bench], list[Row]]] = {
    "limited": limited_rows,
    "budget": budget_rows,
    "memory": memory_rows,
    "turns": turn_rows,
    "flatness": flatness_rows,
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--models", type=Path, default=ROOT / "out" / "side-by-side")
    parser.add_argument("--llama", metavar="PYTHON", help="an interpreter with llama-cpp-python and gguf")
    parser.add_argument("--mlx", metavar="PYTHON", help="an interpreter with mlx-lm")
    parser.add_argument("--rows", default=",".join(GROUPS), help="which groups of rows: %(default)s")
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep the runs, with versions, flags and dates")
    arguments = parser.parse_args()
    unknown = set(arguments.rows.split(",")) - set(GROUPS)
    if unknown:
        parser.error(f"no rows called {', '.join(sorted(unknown))}; there are {', '.join(GROUPS)}")
    bench = Bench(arguments.models, arguments.llama, arguments.mlx)
    rows = [row for name in arguments.rows.split(",") for row in GROUPS[name](bench)]
    header = ["", "where", "here", "peer", "value", "wanted", "reached"]
    print("\n".join(bench_table.table(header, [row.cells() for row in rows])))
    print("\n" + "\n".join(about(bench.runs)))
    if arguments.json:
        kept = {"rows": [asdict(row) | {"reached": row.reached} for row in rows], "runs": bench.runs}
        arguments.json.write_text(json.dumps(kept, indent=1), encoding="utf-8")


def about(runs: dict[str, Run]) -> list[str]:
    """Machine, versions and flags of what was measured."""
    shown = []
    for name, run in runs.items():
        if "versions" not in run:
            continue
        flags = ", ".join(f"{key} {value}" for key, value in run["flags"].items() if value and key != "system")
        shown.append(f"{name}: {bench_table.date_line(run)} · {bench_table.versions_line(run)} · {flags}")
    machines = [run["machine"] for run in runs.values() if "machine" in run]
    if machines:
        shown.insert(0, bench_table.machine_line(machines[0]))
    return shown


def steady(run: Run) -> Run:
    """The answer of a warm start."""
    return next(one for one in run["decode"] if one["state"] == "warm")


def warm_prefill(run: Run, tokens: int) -> Run:
    """The prompt of that length from a warm start."""
    return next(one for one in run["prefill"] if one["state"] == "warm" and one["wanted_tokens"] == tokens)


def speed(one: Run) -> str:
    return words.speed(one["tokens_per_second"])


def decode_of(run: Run | None) -> str:
    return NONE if run is None else speed(run["decode"])


def prefill_of(run: Run | None) -> str:
    return NONE if run is None else speed(run["prefill"])


def times(one: Run, run: Run | None, kind: str = "decode") -> float | None:
    """How many times as fast as the peer."""
    return None if run is None else ratio(one["tokens_per_second"], run[kind]["tokens_per_second"])


def device(one: Run) -> str:
    if one["device_bytes"] is None:
        return NONE
    return f"{words.size(one['device_bytes'] / one['tokens'])} a token"


def device_of(run: Run | None) -> str:
    return NONE if run is None else device(run["decode"])


def rate(run: Run, one: Run) -> str:
    ceiling = run["disk"]["ceiling_bytes_per_second"]
    if not one["busy_seconds"] or not ceiling or one["device_bytes"] is None:
        return NONE
    return f"{words.rate(one['device_bytes'] / one['busy_seconds'])} of {words.rate(ceiling)}"


def ratio(one: float | None, other: float | None) -> float | None:
    return one / other if one is not None and other else None


def say(text: str) -> None:
    """Progress, on stderr."""
    print(f"side by side: {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
