"""What all tests share: directories of their own (no test touches the person's), the checkpoints, and the command."""

from __future__ import annotations

import fcntl
import gc
import io
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from unittest import mock

import pytest

from engine.compute import compute_rate
from engine.disk import ReadPlan, _key, folder_plan
from engine.model.host import use_one_thread
from flashmoe_tui import cli

DATA = Path(__file__).parent / "data"

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # by `make test &`: all that is started here would ignore it too
    signal.signal(signal.SIGINT, signal.default_int_handler)

# As the engine does when it loads a model: NumPy's threads spin where several processes share the processor.
use_one_thread()


def pytest_collection_finish() -> None:
    """What was imported by then stays: walking over it at each full collection of garbage took a tenth of the time."""
    gc.freeze()


@pytest.fixture(autouse=True)
def own_directories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Conversations, settings, caches and logs of this test go under `tmp_path`; subprocesses inherit it."""
    for kind in ("data", "config", "cache", "state"):
        monkeypatch.setenv(f"FLASHMOE_{kind.upper()}_DIR", str(tmp_path / "own" / kind))
    return tmp_path / "own"


@pytest.fixture
def tiny_model() -> Path:
    """A checkpoint with random weights: what it says is noise, how it is run is not."""
    return DATA / "tiny-mlx-4bit"


@pytest.fixture(scope="session")
def measurements(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What commands note down of this machine. Other tests keep it busy, and what was measured on a busy machine is
    measured again by every command, with 256 MB of writing: so this was noted as if nothing else ran, and the disk at
    one size of reads for all sizes. Once for all processes that share in the tests."""
    own = tmp_path_factory.getbasetemp()
    kept = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "measurements"
    kept.mkdir(exist_ok=True)
    with (kept.parent / "measurements.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (kept / "disks.json").exists():
            _measure(kept)
    return kept


def _measure(kept: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("engine.measurements.busy", lambda: False)
        compute_rate(kept)
        # Not once: a disk that is kept busy may read nothing in time.
        plans = (asdict(folder_plan(kept, 1 << 16, kept)) for _ in range(10))
        plan = next((plan for plan in plans if plan["ceiling_bytes_per_second"]), asdict(ReadPlan()))
    devices, sizes = {kept.stat().st_dev, DATA.stat().st_dev}, [1 << power for power in range(12, 25)]
    (kept / "disks.json").write_text(json.dumps({_key(device, size): plan for device in devices for size in sizes}))


@pytest.fixture
def measured_machine(own_directories: Path, measurements: Path) -> None:
    """The commands of this test know the machine, as they do from the second one on that a person runs."""
    shutil.copytree(measurements, own_directories / "cache/engine")


Flashmoe = Callable[..., "subprocess.CompletedProcess[str]"]
"""flashmoe("run", "hello", stdin="") ends, with an exit status and what is on either stream."""


@pytest.fixture
def flashmoe(measured_machine: None) -> Flashmoe:
    """Runs a command as the console script would, in this process: a program of its own costs a second of processor
    time, most of it for what is imported. Standard input is empty unless it is given, and none of the streams is a
    terminal. For a promise about the process itself, its streams and its signals there is `program`."""

    def run(*arguments: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
        out, err = io.BytesIO(), io.BytesIO()
        streams = {"stdin": io.BytesIO(stdin.encode()), "stdout": out, "stderr": err}
        standard_output = os.dup(1)  # a command that cannot write puts /dev/null in its place
        with pytest.MonkeyPatch.context() as patch, mock.patch.dict(os.environ):  # --offline is said by a variable
            patch.setattr(sys, "argv", ["flashmoe", *map(str, arguments)])
            for name, stream in streams.items():
                patch.setattr(sys, name, io.TextIOWrapper(stream, "utf-8", write_through=True))
            try:
                status = cli.main()
            finally:
                os.dup2(standard_output, 1)
                os.close(standard_output)
            return subprocess.CompletedProcess(sys.argv, status, out.getvalue().decode(), err.getvalue().decode())

    return run


@pytest.fixture
def program(measured_machine: None) -> Flashmoe:
    """Runs the real command in a process of its own; standard input is empty unless it is given."""

    def run(*arguments: str | Path, stdin: str = "", timeout: float = 60) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command(*arguments), input=stdin, capture_output=True, text=True, timeout=timeout)

    return run


def command(*arguments: str | Path) -> list[str]:
    """The `flashmoe` command line for a subprocess."""
    return [sys.executable, "-m", "flashmoe_tui", *(str(argument) for argument in arguments)]
