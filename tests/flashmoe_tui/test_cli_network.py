"""Nothing leaves the machine: a chat answers and saves while every way out of the process raises."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from flashmoe_tui import locations
from tests.conftest import Flashmoe

BLOCK = """
import os, socket

def refuse(*arguments, **_):
    with open(os.environ["NETWORK_ATTEMPTS"], "a") as attempts:
        print(*arguments, file=attempts)
    raise OSError("the network is blocked in this test")

socket.socket.connect = socket.socket.connect_ex = socket.socket.sendto = refuse
socket.getaddrinfo = socket.gethostbyname = socket.create_connection = refuse
"""


def test_a_chat_answers_and_saves_with_the_network_blocked(
    program: Flashmoe,
    tiny_model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "block").mkdir()
    (tmp_path / "block/sitecustomize.py").write_text(BLOCK)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "block"))
    monkeypatch.setenv("NETWORK_ATTEMPTS", str(tmp_path / "attempts"))
    locations.settings_file().parent.mkdir(parents=True)
    locations.settings_file().write_text("thinking = false\nmax_tokens = 6\nseed = 1\n")
    probe = subprocess.run([sys.executable, "-c", "import socket; socket.create_connection(('localhost', 9))"])
    assert probe.returncode != 0
    assert (tmp_path / "attempts").read_text()  # the block works
    (tmp_path / "attempts").unlink()
    done = program("chat", "--model", tiny_model, stdin="hello\n")
    assert done.returncode == 0
    assert done.stdout
    assert list(locations.conversations_dir().glob("*.jsonl"))
    assert not (tmp_path / "attempts").exists()
