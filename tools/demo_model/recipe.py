"""All stages one after the other within a given time: `python -m tools.demo_model.recipe --minutes 25`.

For a GPU that is rented by the hour. Each stage gets its share of what is left when it begins, so that a slow start
costs every stage a little and the last one not everything; the learning rates follow the clock. What a stage leaves is
exported to `export/STAGE` while the next one trains: whatever happens then, there is a model that answers.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

SHARES = {"short": 0.29, "long": 0.29, "late": 0.28, "quantized": 0.14}
"""Of the time in which something is learnt."""
MOST_SECONDS = 570
"""Of one stage, that none takes over ten minutes."""
FIRST_START_SECONDS, START_SECONDS = 40, 26
"""From the command to the first step, and from the last to the saved masters."""
EXPORT_SECONDS = 20


def stage_seconds(stages: Sequence[str], left: float, *, first: bool) -> int:
    """Seconds for the first of `stages` if all of them and an export shall be done in `left` seconds. first: nothing
    has run on this machine yet, so that reading torch itself takes longer."""
    starts = (FIRST_START_SECONDS if first else START_SECONDS) + START_SECONDS * (len(stages) - 1)
    share = SHARES[stages[0]] / sum(SHARES[stage] for stage in stages)
    return min(MOST_SECONDS, int((left - starts - EXPORT_SECONDS) * share))


def main() -> None:
    """Run the stages."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    until = parser.add_mutually_exclusive_group(required=True)
    until.add_argument("--minutes", type=float, help="from now until the export lies there")
    until.add_argument("--until", type=float, help="the same as seconds since 1970")
    parser.add_argument("--first", choices=SHARES, default="short", help="the stage to begin with")
    start = parser.add_mutually_exclusive_group()
    start.add_argument("--from-masters", type=Path)
    start.add_argument("--from-export", type=Path)
    parser.add_argument("--tokenizer", type=Path, default=Path("tools/demo_model/out/tokenizer"), help="its directory")
    parser.add_argument("--out", type=Path, default=Path("tools/demo_model/out"))
    parser.add_argument("--gpus", type=int, default=1)
    parser.add_argument("--batch-tokens", type=int, default=65536, help="places of a step on each GPU")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, help="processes that write text, for each GPU")
    arguments = parser.parse_args()

    end = arguments.until or time.time() + arguments.minutes * 60
    stages = list(SHARES)[list(SHARES).index(arguments.first) :]
    given = {"--from-masters": arguments.from_masters, "--from-export": arguments.from_export}
    begin_with = [str(part) for flag, path in given.items() if path is not None for part in (flag, path)]
    exporting: subprocess.Popen[bytes] | None = None
    for number, stage in enumerate(stages):
        seconds = stage_seconds(stages[number:], end - time.time(), first=number == 0)
        if seconds <= 0:
            _wait(exporting)
            sys.exit(
                f"no time is left for the stage {stage}; what lies in {arguments.out / 'export'} is of those before"
            )
        _say(f"{stage}: {seconds} s")
        status = _run(_training(stage, seconds, begin_with, arguments))
        _wait(exporting)
        if status:
            sys.exit(f"{stage} ended with status {status}")
        begin_with = ["--from-masters", str(arguments.out / stage)]
        exporting = subprocess.Popen(_export(arguments.out / stage, arguments))
    _wait(exporting)
    _say(f"done: {arguments.out / 'export' / stages[-1]}")


def _training(stage: str, seconds: int, begin_with: list[str], arguments: argparse.Namespace) -> list[str]:
    torchrun = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", str(arguments.gpus)]
    command = [*torchrun, "-m", "tools.demo_model.train", "--stage", stage, "--seconds", str(seconds), *begin_with]
    command += ["--tokenizer", str(arguments.tokenizer / "tokenizer.json"), "--out", str(arguments.out)]
    command += ["--batch-tokens", str(arguments.batch_tokens), "--seed", str(arguments.seed)]
    command += ["--save-bf16", str(arguments.out / f"{stage}-bf16")]
    return command if arguments.workers is None else [*command, "--workers", str(arguments.workers)]


def _export(masters: Path, arguments: argparse.Namespace) -> list[str]:
    command = [sys.executable, "-m", "tools.demo_model.export", "--masters", str(masters)]
    return [*command, "--tokenizer", str(arguments.tokenizer), "--out", str(arguments.out / "export" / masters.name)]


def _run(command: list[str]) -> int:
    # A thread each: the tokenizers of all workers would else take every processor from the process that trains.
    environment = {**os.environ, "RAYON_NUM_THREADS": "1", "OMP_NUM_THREADS": "2"}
    return subprocess.run(command, env=environment, check=False).returncode


def _wait(exporting: subprocess.Popen[bytes] | None) -> None:
    if exporting is not None and exporting.wait():
        sys.exit("the export failed")


def _say(line: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {line}", flush=True)


if __name__ == "__main__":
    main()
