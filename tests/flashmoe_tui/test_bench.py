"""`flashmoe bench` as a person and a script use it: tables, one object, comparison with a saved run, a picture."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from engine import disk
from flashmoe_tui import cli

SHORT = ("--prompts", "48,100", "--tokens", "17")


@pytest.fixture(autouse=True)
def known_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not measured anew at each run: that takes a second."""
    monkeypatch.setattr(disk, "measure", lambda *_: disk.ReadPlan(ceiling_bytes_per_second=1e9))


def bench(monkeypatch: pytest.MonkeyPatch, model: Path, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["flashmoe", "bench", "--model", str(model), *arguments])
    return cli.main()


def test_a_run_is_saved_compared_and_drawn(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tiny_model: Path, tmp_path: Path
) -> None:
    assert bench(monkeypatch, tiny_model, *SHORT, "--json", "--memory", "2G", "--cache", "25%") == 0
    out, err = capsys.readouterr()
    saved = json.loads(out)
    assert "bench: cold: a prompt of 48 tokens, an answer of 17" in err
    assert [(one["state"], one["wanted_tokens"]) for one in saved["prefill"]] == [
        ("cold", 48), ("warm", 48), ("cold", 100), ("warm", 100)
    ]  # fmt: skip
    cold, warm = saved["decode"]
    assert cold["tokens"] == warm["tokens"] == 17 and cold["missed_bytes"] > 0
    assert saved["cache"]["slots"] == 32 and saved["versions"]["flashmoe"] and saved["date"]
    assert 0 < saved["memory"]["over_budget"] < 1
    for one in saved["decode"]:
        spent = one["compute_seconds"] + one["wait_seconds"] + one["other_seconds"]
        assert spent >= one["seconds"] * 0.99  # nothing of it is left unexplained

    (tmp_path / "run.json").write_text(out)
    picture = tmp_path / "run.svg"
    arguments = ("--memory", "2G", "--cache", "25%", "--against", str(tmp_path / "run.json"), "--plot", str(picture))
    assert bench(monkeypatch, tiny_model, *SHORT, *arguments) == 0
    shown = capsys.readouterr().out
    assert "| decode, warm: steady  |     17 |" in shown and "of the budget of 2.0 GB" in shown
    compared = shown[shown.index("against ") :]
    assert "another machine" not in compared and "other flags" not in compared
    assert compared.count("\n| prefill, ") == 4 and compared.count("\n| decode, ") == 2
    assert len(ElementTree.parse(picture).findall(".//{*}polyline")) == 4


def test_other_rules_of_eviction_are_compared(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tiny_model: Path, tmp_path: Path
) -> None:
    picture = tmp_path / "rules.svg"
    assert bench(monkeypatch, tiny_model, "--simulate", "--tokens", "16", "--plot", str(picture)) == 0
    shown = capsys.readouterr().out
    assert (
        "45 tokens decoded" in shown
        and "The cache uses LRFU with a half-life of 4 tokens" in shown
        and "| 25%   |    32 |" in shown
    )
    assert len(ElementTree.parse(picture).findall(".//{*}polyline")) == 3


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[1]",
        "[" * 100_000,
        '{"kind": "flashmoe bench", "format": 1, "decode": [{}]}',
        '{"kind": "flashmoe bench", "decode": [], "format": 99}',
        "\0\xff",
    ],
)
def test_a_file_that_is_no_saved_run_is_one_line_before_anything_is_measured(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tiny_model: Path, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "run.json"
    path.write_text(text, encoding="latin-1")
    assert bench(monkeypatch, tiny_model, "--against", str(path)) == 1
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1 and "run.json" in err


@pytest.mark.parametrize(
    "arguments",
    [
        ("--prompts", "a"),
        ("--prompts", "0"),
        ("--prompts", "64,,2"),
        ("--tokens", "1"),
        ("--simulate", "--against", "x"),
    ],
)
def test_wrong_usage(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tiny_model: Path, arguments: tuple[str, ...]
) -> None:
    assert bench(monkeypatch, tiny_model, *arguments) == 2


def test_a_picture_of_another_kind_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tiny_model: Path
) -> None:
    assert bench(monkeypatch, tiny_model, "--plot", "run.png") == 1
    assert "SVG" in capsys.readouterr().err
