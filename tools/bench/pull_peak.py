"""What a pull costs: the most disk and memory of `flashmoe pull` of a checkpoint, from a hub on this machine.

    python -m tools.bench.pull_peak CHECKPOINT --into DIR [--kill-at 0.5]

The command runs as a person runs it. --kill-at kills it (SIGKILL) when that share has come, and runs it again: what the
hub sent twice is the price of the interruption. DIR is made, and removed at the end.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from tools.bench.hub_server import Hub, serving

_SAMPLE_SECONDS = 0.02


def main() -> None:
    """Print one line a figure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--into", type=Path, required=True)
    parser.add_argument("--kill-at", type=float)
    chosen = parser.parse_args()
    chosen.into.mkdir(parents=True)
    try:
        with serving(Hub(chosen.checkpoint, repository="owner/Model")) as hub:
            hub.listing()  # it hashes all files, once
            _measure(hub, chosen.into, chosen.kill_at)
    finally:
        shutil.rmtree(chosen.into)


def _measure(hub: Hub, into: Path, kill_at: float | None) -> None:
    environment = os.environ | {"HF_ENDPOINT": hub.url, "HF_HOME": str(into / "hf")}
    environment |= {f"FLASHMOE_{kind}_DIR": str(into / kind.lower()) for kind in ("DATA", "CONFIG", "CACHE", "STATE")}
    began, peak_disk, peak_memory, said = time.monotonic(), 0, 0, ""
    for stop_at in [kill_at, None] if kill_at is not None else [None]:
        command = [sys.executable, "-m", "flashmoe_tui", "pull", "owner/Model"]
        process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
        while process.poll() is None:
            peak_disk = max(peak_disk, _disk_bytes(into / "data"))
            peak_memory = max(peak_memory, _most_memory(process.pid))
            if stop_at is not None and hub.weights_served() >= stop_at * hub.weights_bytes():
                process.send_signal(signal.SIGKILL)
            time.sleep(_SAMPLE_SECONDS)
        assert process.stderr is not None
        said += process.stderr.read()
    seconds, packed = time.monotonic() - began, _disk_bytes(into / "data")
    largest = max(path.stat().st_size for path in hub.directory.glob("*.safetensors"))
    print(re.sub(r"\n(?=.)", "\n  ", f"  {said}"), end="")
    print(f"published        {hub.weights_bytes() / 1e9:.3f} GB, its largest file {largest / 1e9:.3f} GB")
    print(f"packed           {packed / 1e9:.3f} GB")
    print(f"disk at most     {peak_disk / 1e9:.3f} GB: the packed model and {(peak_disk - packed) / 1e9:.3f} GB")
    print(f"memory at most   {peak_memory / 1e6:.0f} MB (resident set)")
    print(f"sent twice       {(hub.weights_served() - hub.weights_bytes()) / 1e6:.2f} MB")
    print(
        f"time             {seconds:.1f} s, {hub.weights_served() / seconds / 1e6:.0f} MB/s, with packing and checksums"
    )


def _disk_bytes(folder: Path) -> int:
    """What the files take on the disk now."""
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.lstat(os.path.join(parent, name)).st_blocks * 512
            except FileNotFoundError:  # renamed or deleted meanwhile
                continue
    return total


def _most_memory(process: int) -> int:
    """The highest resident set so far; 0 where the system does not say."""
    try:
        text = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0
    found = re.search(r"VmHWM:\s+(\d+) kB", text)
    return int(found[1]) * 1024 if found else 0


if __name__ == "__main__":
    main()
