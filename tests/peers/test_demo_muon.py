"""The optimizer of the built-in model's training does the same on several GPUs as on one."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="the peer `torch` is not installed (make test-long installs it)")
# By name, since type checkers run without torch and should not follow it.
muon = importlib.import_module("tools.demo_model.muon")
pytestmark = pytest.mark.peer


def gradients(matrices: int) -> Any:
    return torch.randn(matrices, 24, 16, generator=torch.Generator().manual_seed(3))


def take_part(rank: int, matrices: int, directory: Path) -> None:
    meeting = f"file://{directory}/meeting-{matrices}"
    torch.distributed.init_process_group("gloo", init_method=meeting, rank=rank, world_size=2)
    torch.save(muon.orthogonalized_together(gradients(matrices)), directory / f"{matrices}-{rank}.pt")
    torch.distributed.destroy_process_group()


@pytest.mark.parametrize("matrices", [6, 5])
def test_two_processes_share_the_work_and_hold_the_same_result(tmp_path: Path, matrices: int) -> None:
    torch.multiprocessing.spawn(take_part, (matrices, tmp_path), nprocs=2)
    one, other = (torch.load(tmp_path / f"{matrices}-{rank}.pt") for rank in range(2))
    assert torch.equal(one, other)
    assert torch.allclose(one.float(), muon.orthogonalized(gradients(matrices)).float(), atol=1e-2)
