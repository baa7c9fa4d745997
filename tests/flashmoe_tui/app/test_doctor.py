"""/doctor: the checks of `flashmoe doctor` in the app, a line each as it comes; a long one holds nothing up."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from engine.checkup import Finding
from flashmoe_tui import diagnosis, terminal
from flashmoe_tui.screens import doctor
from flashmoe_tui.screens.doctor import DoctorScreen
from tests.flashmoe_tui.app.conftest import Drive, Driven


async def opened(app: Driven) -> None:
    app.chat.composer.fill("/doctor")
    await app.pilot.press("enter")
    await app.until(lambda: isinstance(app.app.screen, DoctorScreen), "the doctor")


@pytest.mark.parametrize("size", [(50, 20), (80, 24), (120, 40)])
async def test_a_finding_is_shown_while_the_next_one_is_looked_for(
    drive: Drive, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    hanging = threading.Event()

    def diagnose(*, ask_terminal: bool) -> Iterator[Finding]:
        assert not ask_terminal  # the app reads the keys: it would lose some
        yield Finding("chip", "ok", "a fast one · 8 cores")
        assert hanging.wait(30)
        yield Finding("disk", "slow", "90 MB/s", "keep models on an internal SSD")

    monkeypatch.setattr(doctor, "diagnose", diagnose)
    async with drive(size=size) as app:
        await opened(app)
        await app.shows("a fast one · 8 cores")
        assert "looking…" in app.screen_text
        hanging.set()
        await app.shows("→ keep models on an internal SSD")
        await app.shows("This machine · 1 thing slow, nothing broken.")
        await app.pilot.press("escape")
        await app.until(lambda: app.app.screen is app.chat, "the chat")


async def test_escape_leaves_it_in_the_middle_of_a_check(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    hanging, looked = threading.Event(), threading.Event()

    def diagnose(*, ask_terminal: bool) -> Iterator[Finding]:
        yield Finding("chip", "ok", "a fast one")
        assert hanging.wait(30)
        yield Finding("memory", "ok", "16 GB")
        looked.set()
        yield Finding("disk", "ok", "1 GB/s")

    monkeypatch.setattr(doctor, "diagnose", diagnose)
    async with drive() as app:
        await opened(app)
        await app.shows("a fast one")
        await app.pilot.press("escape")
        await app.until(lambda: app.app.screen is app.chat, "the chat")
        looking = next(thread for thread in threading.enumerate() if thread.name == "doctor")
        hanging.set()
        await app.until(lambda: not looking.is_alive(), "the end of its thread")
        assert not looked.is_set()  # nothing more is measured for nobody


def test_a_check_that_hangs_keeps_nobody_from_leaving() -> None:
    program = """
import threading
from textual.app import App
from flashmoe_tui.screens import doctor

class Host(App):
    def on_mount(self):
        self.push_screen(doctor.DoctorScreen())
        self.set_interval(0.01, lambda: hanging.is_set() and self.exit())

def diagnose(**_):
    hanging.set()
    threading.Event().wait()
    yield

hanging, doctor.diagnose = threading.Event(), diagnose
Host().run(headless=True)
"""
    assert subprocess.run([sys.executable, "-c", program], timeout=30, check=False).returncode == 0


async def test_it_finds_what_the_command_finds_and_asks_the_terminal_nothing(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diagnosis, "checkup", lambda *_: iter([Finding("chip", "ok", "a fast one")]))
    monkeypatch.setattr(terminal, "_device_attributes", lambda: pytest.fail("asked"))
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    async with drive(size=(120, 50)) as app:
        await opened(app)
        for subject in ("chip", "data", "config", "cache", "state", "terminal", "clipboard", "hugging face"):
            await app.shows(subject)
        await app.hides("looking…")
