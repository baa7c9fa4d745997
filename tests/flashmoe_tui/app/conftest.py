"""The app on a scripted backend, and a wait that polls instead of sleeping for luck."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import huggingface_hub.constants
import pytest
from textual import events
from textual.pilot import Pilot

from engine import EngineConfig
from engine.compute import Compute
from engine.forecast import Machine
from flashmoe_tui import locations
from flashmoe_tui.app import FlashMoeApp
from flashmoe_tui.conversations import ConversationStore
from flashmoe_tui.model_shelf import Judge
from flashmoe_tui.screens.chat import ChatScreen
from flashmoe_tui.settings import SettingsFile
from tests.flashmoe_tui.scripted_backend import ScriptedBackend

PATIENCE_SECONDS = 10.0
POLL_SECONDS = 0.02
LAPTOP = Machine(
    name="a laptop",
    memory_bytes=16 * 10**9,
    disk_free_bytes=60 * 10**9,
    read_bytes_per_second=5e9,
    compute=Compute("its GPU", {4: 60e9, 8: 30e9}, 1e-4, 50e9),
)


class Driven:
    """A running app, its backend, and what a test reads off the screen."""

    def __init__(self, app: FlashMoeApp, backend: ScriptedBackend, pilot: Pilot[None]) -> None:
        self.app = app
        self.backend = backend
        self.pilot = pilot

    @property
    def chat(self) -> ChatScreen:
        """The chat screen."""
        assert self.app.chat_screen is not None
        return self.app.chat_screen

    @property
    def screen_text(self) -> str:
        """What the terminal shows now, line by line."""
        return "\n".join(
            "".join(segment.text for segment in strip) for strip in self.app.screen._compositor.render_strips()
        )

    async def until(self, condition: Callable[[], object], what: str = "") -> None:
        """Wait until the condition holds and what led to it is handled. While it waits it only looks: a pause of the
        pilot's sends a message to every widget."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            while not condition():
                if time.monotonic() > end:
                    pytest.fail(f"waited in vain for {what or 'a condition'}; the screen was:\n{self.screen_text}")
                await asyncio.sleep(POLL_SECONDS)
            await self.pilot.pause()

    async def shows(self, text: str) -> None:
        """Wait until the terminal shows this text."""
        await self.until(lambda: text in self.screen_text, repr(text))

    async def hides(self, text: str) -> None:
        """Wait until the terminal shows this text no more."""
        await self.until(lambda: text not in self.screen_text, f"the end of {text!r}")

    def type_at_once(self, text: str, *keys: str) -> None:
        """All in the app's queue before any of it is handled, as from a fast typist, over ssh or under load."""
        for key in (*text, *keys):
            self.app.post_message(events.Key(key, key if len(key) == 1 else None))

    def click_at_once(self, text: str) -> None:
        """A click on a text of the screen, as it comes from the terminal: in the app's queue, behind what is there."""
        y, line = next((y, line) for y, line in enumerate(self.screen_text.splitlines()) if text in line)
        x = line.index(text)
        for event in (events.MouseDown, events.MouseUp):
            self.app.post_message(event(None, x, y, 0, 0, 1, False, False, False, x, y))

    async def ask(self, text: str) -> None:
        """Put a text into the composer and send it, once nothing runs any more."""
        await self.until(lambda: self.chat.session.running is None, "the end of the answer before")
        sent = len(self.backend.tickets)
        self.chat.composer.fill(text)
        await self.pilot.press("enter")
        await self.until(lambda: len(self.backend.tickets) > sent, "the request")

    async def ask_and_answer(self, question: str, answer: str) -> None:
        """A whole turn."""
        await self.ask(question)
        self.backend.answer(answer)
        await self.until(lambda: self.chat.session.running is None, "the end of the answer")
        await self.until(lambda: self.chat.transcript.current is None, "the answer on the screen")


Drive = Callable[..., AbstractAsyncContextManager[Driven]]


@asynccontextmanager
async def seldom_collected() -> AsyncIterator[None]:
    """A screen makes and keeps objects by the ten thousand: looking for garbage after every 700 took a sixth of the
    time."""
    usual = gc.get_threshold()
    gc.set_threshold(50_000, 10, 10)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


@pytest.fixture
def drive(caplog: pytest.LogCaptureFixture) -> Drive:
    """`async with drive(size=(80, 24)) as app:` runs the app on a scripted backend. A fault that it survived and logged
    fails the test."""

    @asynccontextmanager
    async def running(
        backend: ScriptedBackend | None = None,
        *,
        size: tuple[int, int] = (80, 24),
        resume: str | None = None,
        continue_last: bool = False,
    ) -> AsyncIterator[Driven]:
        backend = backend or ScriptedBackend()
        app = FlashMoeApp(
            backend,
            ConversationStore(locations.conversations_dir()),
            SettingsFile(locations.settings_file()),
            model="demo",
            engine_config=EngineConfig(),
            resume=resume,
            continue_last=continue_last,
        )
        async with seldom_collected(), app.run_test(size=size) as pilot:
            driven = Driven(app, backend, pilot)
            await driven.until(lambda: app.chat_screen is not None and app.chat_screen.is_mounted, "the chat")
            await driven.until(lambda: not app.session.model.loading or not backend.autoload, "the model")
            yield driven
        assert not [record.getMessage() for record in caplog.records if record.levelname in ("ERROR", "CRITICAL")]

    return running


@pytest.fixture
def a_laptop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What would be measured of this machine, and no models of the person's."""
    monkeypatch.setattr(Judge, "_measured", lambda *_: LAPTOP)
    monkeypatch.setattr("flashmoe_tui.judgement.this_machine", lambda *_, **__: LAPTOP)
    monkeypatch.setattr("flashmoe_tui.judgement.free_disk_bytes", lambda: LAPTOP.disk_free_bytes)
    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_CACHE", str(tmp_path / "hub-cache"))
