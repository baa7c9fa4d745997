"""`flashmoe plan`: a verdict for a person, an object for a script, and it never loads a model."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from engine.subject import known_subject, local_subject
from flashmoe_tui import cli
from flashmoe_tui.judgement import before_fetching
from tests.conftest import DATA, Flashmoe
from tests.hub_endpoint import point_at
from tools.bench.hub_server import Hub, serving

pytestmark = pytest.mark.usefixtures("measured_machine")


def plan(*arguments: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(sys, "argv", ["flashmoe", "plan", *arguments])
    return cli.main()


def test_the_397b_is_judged_without_its_files(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert plan("397B-A17B", "--memory", "48G", monkeypatch=monkeypatch) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Qwen3.5-397B-A17B · 396B · 4-bit · not on this machine yet\n")
    assert "4.2 GB: 10 experts of 7.1 MB in each layer, of 30,720 in all" in shown
    assert "at most 234 GB while" in shown
    assert re.search(r"4-bit +223 GB +\d+% +\d+ – \d+% .*\n.*3-bit .* shortcut\n.*2-bit .* shortcut\n", shown)
    assert all(len(line) < 80 for line in shown.splitlines())


def test_another_machine_can_be_asked_about(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ("397B-A17B", "--memory", "64G", "--ssd", "6.5GB/s", "--bandwidth", "273GB/s", "--experts", "4")
    assert plan(*asked, monkeypatch=monkeypatch) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "another machine · 64 GB of memory, 6 of them for the system · SSD 6.5 GB/s" in shown
    assert "its free disk is not judged" in shown
    assert "What would help most: 2 bits" in shown and "shortcut: 2 of 4 bits, 4 of 10 experts" in shown
    assert shown.endswith("It fits.")
    assert plan("397B-A17B", "--ssd", "fast", monkeypatch=monkeypatch) == 2
    assert "6.5GB/s" in capsys.readouterr().err
    assert plan("397B-A17B", "--ssd", "50Gb/s", monkeypatch=monkeypatch) == 2
    assert "50Gb/s is in bits: write 6.25GB/s" in " ".join(capsys.readouterr().err.split())
    assert plan("397B-A17B", "--experts", "11", monkeypatch=monkeypatch) == 1
    assert "1 to 10 experts" in capsys.readouterr().err


def test_memory_that_this_machine_has_not_is_another_machines(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("flashmoe_tui.commands.plan.total_memory_bytes", lambda: 25_500_000_000)
    assert plan("35B-A3B", "--memory", "25G", monkeypatch=monkeypatch) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "· 25 GB of memory for it ·" in shown and "another machine" not in shown and "not judged" not in shown
    assert plan("35B-A3B", "--memory", "26G", monkeypatch=monkeypatch) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "another machine · 26 GB of memory, 6 of them for the system ·" in shown and "not judged" in shown
    assert plan("35B-A3B", "--memory", "4G", "--ssd", "5GB/s", monkeypatch=monkeypatch) == 0
    assert "no memory beyond the 6 GB for the system" in " ".join(capsys.readouterr().out.split())


def test_each_figure_says_what_it_is_of(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert plan("35B-A3B", "--memory", "12G", monkeypatch=monkeypatch) == 0
    shown = capsys.readouterr().out
    assert "cold   warm   warm range, tok/s\n" in shown and "\n  shortcut: less than" in shown
    assert re.search(r"at least [^;]*: weights [^;]*, scratch [^;]*; an expert cache of ", " ".join(shown.split()))
    assert plan("35B-A3B", "--memory", "1.6G", monkeypatch=monkeypatch) == 0
    shown = capsys.readouterr().out
    assert "does not fit the memory\n" in shown and "  shortcut: less than" not in shown


def test_int8_activations_are_planned_for_as_a_shortcut(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert plan("35B-A3B", "--int8", monkeypatch=monkeypatch) == 0
    shown = capsys.readouterr().out
    assert re.search(r"4-bit .* shortcut\n", shown) and "experts a token, exact inputs\n" in shown
    assert all(len(line) < 80 for line in shown.splitlines())
    assert plan("35B-A3B", "--int8", "--bandwidth", "273GB/s", monkeypatch=monkeypatch) == 1
    captured = capsys.readouterr()
    assert captured.err.count("\n") == 1 and "int8 activations need the C kernels" in captured.err


def test_too_little_memory_is_the_verdict(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for free, needed in ((10**12, "is"), (10**9, r"and 29 GB more disk are")):  # both at once: nobody buys twice
        monkeypatch.setattr("flashmoe_tui.judgement.free_disk_bytes", lambda free=free: free)
        assert plan("35B-A3B", "--memory", "1.6G", monkeypatch=monkeypatch) == 0
        assert re.search(rf"It does not fit: \d+ MB more memory {needed} needed\.", capsys.readouterr().out)
    assert plan("35B-A3B", "--memory", "1.6G", "--json", monkeypatch=monkeypatch) == 0
    result = json.loads(capsys.readouterr().out)
    own = result["variants"][0]
    assert own["fits_memory"] is False and own["needed_memory_bytes"] > 1_600_000_000


def test_a_model_that_is_here_is_measured(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert plan("demo", monkeypatch=monkeypatch) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Flint · 31M · 4-bit · on this machine\n") and shown.endswith("It fits.\n")


def test_an_unknown_model_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert plan("nonsense", monkeypatch=monkeypatch) == 1
    captured = capsys.readouterr()
    assert captured.out == "" and captured.err.count("\n") == 1 and "nonsense" in captured.err


def test_a_repository_is_judged_by_its_headers_alone(
    flashmoe: Flashmoe, program: Flashmoe, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    with serving(Hub(DATA / "tiny-mlx-4bit-a17b")) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        point_at(monkeypatch, hub.url)
        done = program("plan", "owner/Tiny", "--json")
        assert done.returncode == 0, done.stderr
        there, here = json.loads(done.stdout), local_subject(hub.directory)
        assert (there["name"], there["here"], there["bits"]) == ("owner/Tiny", False, 4)
        assert there["resident_bytes"] == here.resident_bytes
        assert there["variants"][0]["expert_bytes"] == here.expert_bytes
        assert hub.weights_served() == 0  # headers are asked for by range
        assert not list((tmp_path / "hf").rglob("*.json"))  # what was looked at is no half model in the cache
        refused = program("plan", "owner/Tiny", "--offline")
        assert refused.returncode == 1 and "switched off" in refused.stderr and refused.stderr.count("\n") == 1
        unknown = flashmoe("plan", "owner/Unknown")
        assert unknown.returncode == 1 and "owner/Unknown" in unknown.stderr and unknown.stderr.count("\n") == 1
    point_at(monkeypatch, "http://127.0.0.1:1")
    gone = flashmoe("plan", "owner/Tiny")
    assert gone.returncode == 1 and gone.stderr.count("\n") == 1


def test_a_smaller_context_is_advised_where_that_is_what_fits(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ("35B-A3B", "--memory", "10G", "--ssd", "5GB/s", "--bandwidth", "100GB/s", "--context")
    monkeypatch.setattr("flashmoe_tui.commands.plan.total_memory_bytes", lambda: 8 * 10**9)

    def advised(context: int) -> str:
        assert plan(*asked, str(context), monkeypatch=monkeypatch) == 0
        return " ".join(capsys.readouterr().out.split())

    said = advised(262_144)
    assert "more memory is needed" in said
    most = re.search(r"What would help: a smaller context, at most [\d,]+ tokens \(--context (\d+)\)", said)
    assert most is not None and advised(int(most[1])).endswith("It fits.")
    assert f"(--context {most[1]})" in advised(int(most[1]) + 1024)


def test_a_model_too_large_for_the_memory_is_warned_of_before_it_is_fetched(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    published = known_subject("397B-A17B")
    monkeypatch.setattr("flashmoe_tui.judgement.available_memory_bytes", lambda: 8 * 10**9)
    warned = before_fetching(published, tmp_path)
    assert warned.startswith("warning: It does not fit: ") and " more memory is needed. What would help: " in warned
    monkeypatch.setattr("flashmoe_tui.judgement.available_memory_bytes", lambda: 64 * 10**9)
    fits = before_fetching(published, tmp_path)
    assert re.match(
        r"on this machine: fits · at least [\d.]+ GB of memory · [\d.]+ tok/s expected \([\d.]+ – [\d.]+\)", fits
    )
