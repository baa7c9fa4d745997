"""`flashmoe plan`: a verdict for a person, an object for a script, and it never loads a model."""

from __future__ import annotations

import json
import re
import sys

import pytest

from flashmoe_tui import cli


def plan(*arguments: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(sys, "argv", ["flashmoe", "plan", *arguments])
    return cli.main()


def test_the_397b_is_judged_without_its_files(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert plan("397B-A17B", "--memory", "48G", monkeypatch=monkeypatch) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Qwen3.5-397B-A17B · 396B · 4-bit\n")
    assert "30,720 experts of 7.1 MB" in shown and "a token 4.2 GB" in shown


def test_too_little_memory_is_the_verdict(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert plan("35B-A3B", "--memory", "1.6G", monkeypatch=monkeypatch) == 0
    assert re.search(r"It does not fit: \d+ MB more memory is needed\.", capsys.readouterr().out)
    assert plan("35B-A3B", "--memory", "1.6G", "--json", monkeypatch=monkeypatch) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["fits_memory"] is False and result["needed_memory_bytes"] > 1_600_000_000


def test_a_model_that_is_here_is_measured(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert plan("demo", monkeypatch=monkeypatch) == 0
    shown = capsys.readouterr().out
    assert "512 experts of 28 kB · on this machine" in shown and shown.endswith("It fits.\n")


def test_an_unknown_model_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert plan("nonsense", monkeypatch=monkeypatch) == 1
    captured = capsys.readouterr()
    assert captured.out == "" and captured.err.count("\n") == 1 and "nonsense" in captured.err
