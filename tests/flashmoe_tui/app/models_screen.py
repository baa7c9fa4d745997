"""The models screen as tests drive it: opened, a row chosen, what it says read off it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from flashmoe_tui.screens.models import ModelsScreen
from tests.conftest import DATA
from tests.flashmoe_tui.app.conftest import Driven

A17B = DATA / "tiny-mlx-4bit-a17b"


def screen(app: Driven) -> ModelsScreen:
    assert isinstance(app.app.screen, ModelsScreen)
    return app.app.screen


async def opened(app: Driven) -> None:
    await app.pilot.press("f5")
    await app.until(lambda: isinstance(app.app.screen, ModelsScreen), "the models screen")
    await app.shows("fits · ")  # the last of the published models is judged


async def in_time(app: Driven, condition: Callable[[], object]) -> None:
    """A download has more to do than a screen: on a busy machine it takes longer than `shows` waits."""
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end, app.screen_text
        await app.pilot.pause()
        await asyncio.sleep(0.02)


def ended(app: Driven) -> bool:
    return app.app.job is not None and not app.app.job.running


def said(app: Driven, text: str) -> bool:
    """Whether the job has ended with that, whatever line of the screen it is broken at."""
    return ended(app) and app.app.job is not None and text in app.app.job.line


def hint(app: Driven) -> str:
    """The last line, which the screen may break."""
    return str(screen(app).query_one("#models-hint").render())


def details(app: Driven) -> str:
    """What is said of the chosen model."""
    return str(screen(app).query_one("#models-details").render())


async def choose(app: Driven, name: str, kind: str) -> None:
    await app.until(lambda: any(row.key == f"{kind}:{name}" for row in screen(app)._rows), f"{kind} {name}")

    shown = screen(app)._list_widget
    shown.highlighted = shown.get_option_index(f"{kind}:{name}")
    await app.until(lambda: (row := screen(app).current) and row.key == f"{kind}:{name}", f"{name} chosen")
