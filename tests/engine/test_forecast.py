"""What `flashmoe plan` says of a model: the sizes are those of the published models and of real files."""

from __future__ import annotations

import json
import os
import resource
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

import engine.demo as demo
from engine import Engine, EngineConfig, InvalidRequest, MemoryBudgetError, ModelNotFound, compute, disk
from engine.checkpoint.index import CheckpointIndex
from engine.compute import compute_rate
from engine.config import ModelConfig
from engine.forecast import Change, Machine, forecast, other_machine
from engine.models import find_model
from engine.sizes import KNOWN, ModelSizes
from engine.subject import known, known_subject, local_subject

DATA = Path(__file__).parent.parent / "data"
HERE = Machine("here", 16 * 10**9, 900 * 10**9, 1e9, 0.9e9)
M3_MAX = replace(other_machine(48 * 10**9, 6.5e9, 400e9, HERE), disk_free_bytes=900 * 10**9)


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
    result = forecast(known_subject("397B-A17B"), M3_MAX, 8192)
    own = result.own
    assert own.token_bytes == pytest.approx(4.25e9, rel=0.01) and own.shortcut == ""
    assert own.fits and not result.here and result.limit == "ssd"
    assert own.cold == pytest.approx(1 / (4.25 / 6.5 + own.compute_seconds), rel=0.01)
    assert own.cold is not None and own.warm is not None
    assert own.cold < own.warm.low <= own.warm.expected <= own.warm.high
    assert result.changes[0].tokens_per_second > own.warm.expected


def test_the_published_run_on_an_m3_max_lies_within_the_forecast() -> None:
    """danveloper's flash-moe, 4 of 10 experts, 48 GB, 400 GB/s. Stated inputs: 6.5 GB/s of random reads (between the
    5.2 and 7.1 GB/s that its 145 ms a token at 71% page cache hits and its 2.83 tok/s without hits come to)."""
    four = forecast(known_subject("397B-A17B"), M3_MAX, 8192, experts=4)
    at_4_bits, _, at_2_bits = four.variants
    assert at_4_bits.warm is not None and at_2_bits.warm is not None
    assert at_4_bits.warm.low < 4.36 < at_4_bits.warm.high and at_4_bits.warm.low < 4.80 < at_4_bits.warm.high
    assert at_2_bits.warm.low < 5.55 < at_2_bits.warm.high
    assert at_4_bits.cold == pytest.approx(2.83, rel=0.1)
    for forecasted, measured in ((at_4_bits, 4.36), (at_2_bits, 5.55)):
        assert forecasted.warm is not None and forecasted.warm.expected == pytest.approx(measured, rel=0.3)
    assert "4 of 10 experts" in at_4_bits.shortcut and "2 of 4 bits" in at_2_bits.shortcut


def test_the_proposal_for_an_m4_pro_lies_within_the_forecast() -> None:
    """Its projection for 64 GB, 273 GB/s and an SSD at 15 of 17.5 of the M3 Max's rate."""
    m4_pro = other_machine(64 * 10**9, 6.5e9 * 15 / 17.5, 273e9, HERE)
    four = forecast(known_subject("397B-A17B"), m4_pro, 8192, experts=4)
    at_4_bits, _, at_2_bits = four.variants
    assert at_4_bits.warm is not None and at_2_bits.warm is not None
    assert at_4_bits.warm.low < 4.2 and at_4_bits.warm.high > 3.5
    assert at_2_bits.warm.low < 5.0 and at_2_bits.warm.high > 4.0
    assert at_2_bits.warm.expected > 3.5  # "sustained 3.5 to 4.5"
    # memory: 5.5 GB of weights, and 51 GB that hold experts
    assert four.resident_bytes == pytest.approx(5.5e9, rel=0.05)
    assert at_4_bits.cache_bytes == pytest.approx(51e9, rel=0.05)
    assert four.resident_bytes + four.state_bytes + four.scratch_bytes < 9e9


def test_the_disk_of_the_proposal_and_half_of_its_peak() -> None:
    """209 GB to download (which it counts in GiB), 120 GB at 2 bits, 807 GB in bf16 with the vision tower, 330 GB at
    the peak."""
    own, _, two = forecast(known_subject("397B-A17B"), M3_MAX, 8192).variants
    assert own.disk_bytes / 2**30 == pytest.approx(209, rel=0.01)
    assert two.disk_bytes == pytest.approx(125e9, rel=0.02)
    assert two.peak_disk_bytes < 140e9 and own.peak_disk_bytes < 240e9
    assert ModelSizes(KNOWN["Qwen3.5-397B-A17B"]).parameters * 2 == pytest.approx(807e9, rel=0.03)


def test_what_does_not_fit_is_said_not_to_and_what_would() -> None:
    small = replace(M3_MAX, memory_bytes=4 * 10**9, disk_free_bytes=40 * 10**9)
    result = forecast(known_subject("397B-A17B"), small, 8192)
    assert not result.own.fits_memory and not result.own.fits_disk and result.own.cache_bytes == 0
    assert result.limit == "memory" and [model.what for model in result.smaller] == [
        "Qwen3.5-35B-A3B",
        "Qwen3.6-35B-A3B",
    ]
    little_disk = forecast(known_subject("397B-A17B"), replace(M3_MAX, disk_free_bytes=150 * 10**9), 8192)
    assert little_disk.limit == "disk" and [found.bits for found in little_disk.variants if found.fits] == [2]
    unmeasured = forecast(known_subject("35B-A3B"), replace(M3_MAX, read_bytes_per_second=None), 8192)
    assert unmeasured.own.fits and unmeasured.own.warm is None and unmeasured.changes == ()


def test_a_cache_below_one_tokens_picks_hits_nothing() -> None:
    tight = forecast(known_subject("397B-A17B"), replace(M3_MAX, memory_bytes=8 * 10**9), 8192).own
    assert tight.fits_memory and tight.hit_rate.high == 0.0
    whole = forecast(known_subject("35B-A3B"), M3_MAX, 8192).own
    assert whole.cache_share == 1.0 and whole.hit_rate.low == 1.0 and whole.wait_seconds == 0.0


def test_a_model_on_disk_is_measured_by_its_files() -> None:
    directory = DATA / "tiny-mlx-4bit"
    result = forecast(local_subject(directory), M3_MAX, 10**9)
    assert result.here and result.own.fits_disk and result.bits == 4 and result.name == "tiny-mlx-4bit"
    assert result.own.disk_bytes == (directory / "model.safetensors").stat().st_size
    assert result.context_tokens == ModelConfig.from_directory(directory).max_position_embeddings
    engine = Engine.load(directory)
    cache = engine.telemetry().cache
    assert cache.slot_bytes == ModelSizes(ModelConfig.from_directory(directory)).expert_bytes(4)
    engine.close()
    with pytest.raises(ModelNotFound, match="nonsense"):
        known_subject("nonsense")


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, compute.Compute]:
    """How fast this machine computes, and where that is noted."""
    folder = tmp_path_factory.mktemp("measured")
    rate = compute_rate(folder)
    assert rate is not None
    return folder, rate


def test_a_budget_that_is_planned_to_be_enough_is(measured: tuple[Path, compute.Compute]) -> None:
    """And one that is a little smaller is refused by both."""
    directory, (_, rate) = DATA / "tiny-mlx-4bit", measured
    here = replace(HERE, compute=rate)
    needed = forecast(local_subject(directory), here, 4096).own.needed_memory_bytes
    enough, short = (EngineConfig(memory_bytes=int(needed * share), context_tokens=4096) for share in (1.02, 0.97))
    Engine.load(directory, enough).close()
    with pytest.raises(MemoryBudgetError):
        Engine.load(directory, short)
    assert not forecast(local_subject(directory), replace(here, memory_bytes=needed - 1), 4096).own.fits_memory


@pytest.mark.parametrize("name", ["tiny-hf", "tiny-mlx-4bit", "tiny-mlx-4bit-a17b"])
def test_experts_and_the_rest_are_all_of_a_checkpoint(name: str) -> None:
    subject = local_subject(DATA / name)
    sizes = ModelSizes(subject.config)
    tensors = CheckpointIndex.from_directory(DATA / name).tensors.values()
    assert subject.resident_bytes + sizes.experts * subject.expert_bytes == sum(entry.nbytes for entry in tensors)
    assert subject.resident_bits == (32 if name == "tiny-hf" else 4)


def test_compute_is_measured_once(
    measured: tuple[Path, compute.Compute], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, rate = measured
    assert rate.seconds(1e9, 4) > 0 and rate.layer_seconds > 0
    notes = Path(shutil.copy(folder / "compute.json", tmp_path))
    kept = json.loads(notes.read_text())
    for entry in kept.values():
        entry["layer_seconds"], entry["busy"] = 1.5, False
    notes.write_text(json.dumps(kept))
    assert compute_rate(tmp_path) == replace(rate, layer_seconds=1.5, busy=False)
    monkeypatch.setattr(compute, "measure", lambda _: rate)
    monkeypatch.setattr("engine.measurements.busy", lambda: False)
    for damaged in ("", "[]", "{}", json.dumps(dict.fromkeys(kept, 1))):
        notes.write_text(damaged)
        assert compute_rate(tmp_path) == replace(rate, busy=False)
    notes.unlink()
    os.mkfifo(notes)  # nobody writes into it: reading would last for ever
    assert compute_rate(tmp_path) == replace(rate, busy=False)
    assert notes.is_file() and list(tmp_path.iterdir()) == [notes]


def test_a_full_disk_costs_a_measurement_and_leaves_no_scraps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rates = compute.Compute("cpu", {4: 20e9}, 1e-5, 10e9)
    monkeypatch.setattr(compute, "measure", lambda _: rates)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, limits[1]))
    try:
        found = compute_rate(tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert found is not None and found.layer_seconds == 1e-5 and not list(tmp_path.iterdir())


def test_int8_activations_compute_faster_and_are_a_shortcut_among_the_changes() -> None:
    rates = compute.Compute("cpu · C kernels", {4: 20e9, 6: 10e9}, 1e-5, 10e9, 4, on_host=True)
    here = replace(HERE, compute=replace(rates, int8_weights_per_second={4: 30e9}))
    exact, rounded = (forecast(known_subject("35B-A3B"), here, 8192, int8=int8) for int8 in (False, True))
    assert exact.own.shortcut == "" and rounded.own.shortcut == "shortcut: int8 activations"
    assert exact.own.warm is not None and rounded.own.warm is not None
    assert rounded.own.compute_seconds < exact.own.compute_seconds
    assert [item for item in exact.changes if item.what == "--int8"] == [
        Change("--int8", rounded.own.warm.expected, "shortcut: int8 activations")
    ]
    assert "--int8" not in [item.what for item in rounded.changes]
    for machine in (replace(HERE, compute=rates), HERE):  # a GPU, or nothing that computes
        with pytest.raises(InvalidRequest, match="int8 activations need the C kernels"):
            forecast(known_subject("35B-A3B"), machine, 8192, int8=True)


def test_what_was_measured_on_a_busy_machine_is_measured_again_and_the_better_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rates = iter([1e9, 2e9, 1e9])
    monkeypatch.setattr(disk, "measure", lambda *_: disk.ReadPlan(ceiling_bytes_per_second=next(rates)))
    monkeypatch.setattr("engine.measurements.busy", lambda: True)
    found = [disk.folder_plan(tmp_path, 30_000, tmp_path / "cache").ceiling_bytes_per_second for _ in range(3)]
    assert found == [1e9, 2e9, 2e9]


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
