"""The generator of random full-shape checkpoints: what it writes is a model that runs, whole and packed."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine import Engine, EngineConfig, Finished, SamplingParams
from engine.planning import expert_cache_bytes
from tools.bench import full_shape

QUESTION = [{"role": "user", "content": "hello"}]


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("shapes") / "toy"
    arguments = ["--shape", "35B", "--layers", "2", "--experts", "8", "--top-k", "2", "--vocabulary", "2000"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.argv", ["full_shape", str(out), *arguments])
        assert full_shape.main() == 0
    return out


def test_it_answers_with_an_expert_cache_of_half(checkpoint: Path) -> None:
    engine = Engine.load(str(checkpoint), EngineConfig())
    engine.set_expert_cache(engine.telemetry().cache.slot_bytes * 8)
    events = engine.chat(QUESTION, SamplingParams(seed=1, temperature=1.0), max_tokens=8)
    finished = [event for event in events if isinstance(event, Finished)][-1]
    engine.close()
    assert finished.figures.generated_tokens >= 1
    assert finished.figures.misses > 0


def test_a_second_checkpoint_of_the_same_name_is_refused(
    checkpoint: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["full_shape", str(checkpoint)])
    assert full_shape.main() == 1
    assert "is there already" in capsys.readouterr().err


def test_reads_past_the_page_cache_leave_it_no_share_of_the_budget() -> None:
    def cache(direct: bool) -> int:
        return expert_cache_bytes(
            requested=None,
            budget=1000,
            available=0,
            resident=200,
            scratch=100,
            total=5000,
            floor=10,
            demo=False,
            direct=direct,
        )

    assert cache(direct=True) == 700
    assert cache(direct=False) < 700
