"""Writes screenshots/: the real app on the real engine with the built-in model, at three sizes, as SVG and as PNG.

    python tools/screenshots.py [--model demo] [--out screenshots]

The app runs without a terminal, in a temporary data directory, at one seed; each picture is taken when the app has come
to that moment. PNGs are drawn by resvg (a wheel, no system library) with a monospaced font of this machine.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import resvg_py

from engine import EngineConfig
from flashmoe_tui import locations
from flashmoe_tui.app import FlashMoeApp
from flashmoe_tui.conversations import ConversationStore
from flashmoe_tui.local_backend import LocalBackend
from flashmoe_tui.screens.chat import ChatScreen
from flashmoe_tui.settings import SettingsFile

SIZES = ((80, 24), (120, 40), (200, 60))
SEED = 7
WORKED = "What is 4,728 + 3,596?"  # it thinks long
LONG = "Tell me a story about a lighthouse."
RESTING = ("How much of you is in memory right now?", WORKED)
PATIENCE_SECONDS = 120.0
ATTEMPTS = 20
PAINT_SECONDS, MAP_SECONDS = 0.07, 0.7
"""What is known is on the screen a moment later; the map is repainted twice a second."""
FONTS = ("DejaVu Sans Mono", "Menlo", "Noto Sans Mono", "Consolas")


def main() -> None:
    """Take every picture."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="demo", help="a model's name or path (default: the built-in one)")
    parser.add_argument("--out", type=Path, default=Path(__file__).parents[1] / "screenshots")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            for kind in ("DATA", "CONFIG", "CACHE", "STATE"):
                os.environ[f"FLASHMOE_{kind}_DIR"] = f"{folder}/{kind.lower()}"
            asyncio.run(take(size, arguments.model, arguments.out))


async def take(size: tuple[int, int], model: str, out: Path) -> None:
    """The three moments at one size."""
    app = FlashMoeApp(
        LocalBackend(),
        ConversationStore(locations.conversations_dir()),
        SettingsFile(locations.settings_file()),
        model=model,
        engine_config=EngineConfig(cache_dir=locations.engine_cache_dir()),
        resume=None,
        continue_last=False,
    )
    app.session.asking.sampling = replace(app.session.asking.sampling, seed=SEED)
    name = f"{size[0]}x{size[1]}"
    async with app.run_test(size=size):
        await until(lambda: app.chat_screen is not None and not app.session.model.loading, "the model to load")
        assert app.chat_screen is not None
        sitting = Sitting(app, app.chat_screen)
        await sitting.ask(RESTING[0])  # so that the cache holds what an answer needs
        await until(sitting.resting, "the first answer")
        await asyncio.sleep(MAP_SECONDS)
        await sitting.take_within(WORKED, sitting.thinking, out / f"{name}-thinking.svg")
        await sitting.take_within(LONG, sitting.answering, out / f"{name}-answering.svg")
        await sitting.begin_anew()
        for question in RESTING:
            await sitting.ask(question)
            await until(sitting.resting, "the whole answer")
            await asyncio.sleep(MAP_SECONDS)
        save(app, out / f"{name}-idle.svg")


class Sitting:
    """The app under way: what it is asked, and which moment it has come to."""

    def __init__(self, app: FlashMoeApp, chat: ChatScreen) -> None:
        self._app, self._chat = app, chat

    def thinking(self) -> bool:
        """Whether enough of a thought is open on the screen, with figures of now beside it."""
        answer = self._chat.transcript.current
        section = answer.thinking if answer is not None else None
        return section is not None and not section.folded and len(section.text) > 40 and self._fresh()

    def answering(self) -> bool:
        """Whether enough of an answer is on the screen, with figures of now beside it."""
        answer = self._chat.transcript.current
        return answer is not None and len(answer.text) > 80 and self._fresh()

    def resting(self) -> bool:
        """Whether nothing is asked, and the last answer is whole on the screen."""
        return self._app.session.running is None and self._chat.transcript.current is None

    def _fresh(self) -> bool:
        running = self._app.session.running
        return running is not None and running.tokens > 8 and self._chat.readouts.meter.rates.live

    async def begin_anew(self) -> None:
        """A new conversation."""
        self._app.simulate_key("ctrl+n")
        await until(lambda: not self._chat.transcript.messages, "a new conversation")

    async def ask(self, question: str) -> None:
        """Send a question, and wait until its answer runs."""
        self._chat.composer.fill(question)
        await self._start("enter")

    async def _start(self, key: str) -> None:
        session, begun = self._app.session, len(self._chat.readouts.turns)
        self._app.simulate_key(key)
        await until(lambda: session.running is not None or len(self._chat.readouts.turns) > begun, "an answer")

    async def take_within(self, question: str, reached: Callable[[], bool], path: Path) -> None:
        """Take a picture within the answer to a question, and wait for its end."""
        await self.begin_anew()
        await self.ask(question)
        for _ in range(ATTEMPTS):  # an answer can be over before the next look: then it is asked again
            await until(lambda: reached() or self.resting(), path.stem)
            await asyncio.sleep(PAINT_SECONDS)
            if reached():
                save(self._app, path)
                break
            await until(self.resting, "the end of the attempt")
            await asyncio.sleep(PAINT_SECONDS)
            await self._start("ctrl+r")
        else:
            raise SystemExit(f"no picture of {path.stem} in {ATTEMPTS} attempts")
        await until(self.resting, "the end of the answer")
        await asyncio.sleep(PAINT_SECONDS)


async def until(condition: Callable[[], bool], what: str) -> None:
    """Let the app run until the condition holds. (The pilot's pause would wait for an idle process: for the answer.)"""
    end = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > end:
            raise SystemExit(f"waited {PATIENCE_SECONDS:.0f} s in vain for {what}")
        await asyncio.sleep(0.005)


def save(app: FlashMoeApp, path: Path) -> None:
    """The screen as SVG (without the web font that Textual names) and as PNG."""
    picture = re.sub(r"@font-face \{.*?\}\s*", "", app.export_screenshot(title="Flash-MoE TUI"), flags=re.DOTALL)
    picture = picture.replace("font-family: Fira Code, monospace", f"font-family: {', '.join(FONTS)}, monospace")
    path.write_text(picture, encoding="utf-8")
    image = resvg_py.svg_to_bytes(svg_string=picture, font_family=FONTS[0], monospace_family=FONTS[0])
    path.with_suffix(".png").write_bytes(bytes(image))
    print(path.with_suffix(""))


if __name__ == "__main__":
    main()
