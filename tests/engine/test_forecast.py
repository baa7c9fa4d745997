"""What `flashmoe plan` says of a model: the sizes are those of the published models and of real files."""

from __future__ import annotations

from pathlib import Path

import pytest

import engine.demo as demo
from engine import Engine, ModelNotFound
from engine.config import ModelConfig
from engine.forecast import Measured, forecast, known
from engine.models import find_model
from engine.sizes import KNOWN, ModelSizes

DATA = Path(__file__).parent.parent / "data"
MAC = Measured(memory_bytes=36 * 10**9, disk_free_bytes=300 * 10**9, read_bytes_per_second=5e9)


@pytest.mark.parametrize(
    ("name", "expert_4_bit", "expert_2_bit", "delta_state", "kv_bytes_a_token"),
    [
        ("Qwen3.5-397B-A17B", 7.08e6, 3.93e6, 188.7e6, 30.7e3),
        ("Qwen3.5-122B-A10B", 5.31e6, 2.95e6, 151e6, 24.6e3),
        ("Qwen3.5-35B-A3B", 1.77e6, 0.98e6, 62.9e6, 20.5e3),
    ],
)
def test_published_models_have_their_published_sizes(
    name: str, expert_4_bit: float, expert_2_bit: float, delta_state: float, kv_bytes_a_token: float
) -> None:
    sizes = ModelSizes(KNOWN[name])
    assert sizes.parameters == pytest.approx(float(name.split("-")[1][:-1]) * 1e9, rel=0.015)
    assert sizes.expert_bytes(4) == pytest.approx(expert_4_bit, rel=0.005)
    assert sizes.expert_bytes(2) == pytest.approx(expert_2_bit, rel=0.005)
    assert sizes.state_bytes(0) == pytest.approx(delta_state, rel=0.005)
    assert sizes.state_bytes(1) - sizes.state_bytes(0) == pytest.approx(kv_bytes_a_token, rel=0.005)


@pytest.mark.parametrize("directory", [demo.MODEL_DIR, DATA / "tiny-mlx-4bit", DATA / "tiny-hf"])
def test_parameters_are_counted_as_the_loaded_model_counts_them(directory: Path) -> None:
    engine = Engine.load(directory)
    assert ModelSizes(ModelConfig.from_directory(directory)).parameters == engine.card.parameters
    engine.close()


def test_the_397b_reads_four_gigabytes_a_token_and_the_ssd_sets_its_pace() -> None:
    result = forecast("397B-A17B", None, 8192, MAC)
    assert result.token_bytes == pytest.approx(4.25e9, rel=0.01)
    assert dict(result.speed_limits)[0.0] == pytest.approx(5e9 / 4.25e9, rel=0.01)
    assert dict(result.speed_limits)[0.9] == pytest.approx(10 * dict(result.speed_limits)[0.0])
    assert result.fits_memory and result.fits_disk and not result.here
    assert 0 < result.cache_share < 1


def test_what_does_not_fit_is_said_not_to() -> None:
    small = Measured(memory_bytes=4 * 10**9, disk_free_bytes=10**9, read_bytes_per_second=None)
    result = forecast("mlx-community/Qwen3.5-397B-A17B-4bit", None, 8192, small)
    assert not result.fits_memory and not result.fits_disk and result.cache_bytes == 0 and result.speed_limits == ()


def test_a_model_on_disk_is_measured_by_its_files() -> None:
    directory = DATA / "tiny-mlx-4bit"
    result = forecast("tiny", directory, 10**9, MAC)
    assert result.here and result.fits_disk and result.bits == 4
    assert result.disk_bytes == (directory / "model.safetensors").stat().st_size
    assert result.context_tokens == ModelConfig.from_directory(directory).max_position_embeddings
    with pytest.raises(ModelNotFound, match="nonsense"):
        forecast("nonsense", None, 8192, MAC)


def test_names_of_published_models_are_understood() -> None:
    assert known("35b-a3b") == "Qwen3.5-35B-A3B"
    assert known("mlx-community/Qwen3.6-35B-A3B-4bit") == "Qwen3.6-35B-A3B"
    assert known("llama") is None


def test_a_repository_in_the_hugging_face_cache_is_found_without_a_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from huggingface_hub import constants

    snapshot = tmp_path / "models--someone--tiny" / "snapshots" / "0123"
    snapshot.mkdir(parents=True)
    (tmp_path / "models--someone--tiny" / "refs").mkdir()
    (tmp_path / "models--someone--tiny" / "refs" / "main").write_text("0123")
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
    assert find_model("someone/tiny", None) == snapshot
    with pytest.raises(ModelNotFound, match="someone/other"):
        find_model("someone/other", None)
