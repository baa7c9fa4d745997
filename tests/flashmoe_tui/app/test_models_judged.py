"""On the models screen nothing is fetched before the machine has been judged for it, and every model has one row."""

from __future__ import annotations

import threading

import pytest

from engine.forecast import Forecast
from engine.packing.pack import pack
from flashmoe_tui import locations
from flashmoe_tui.jobs import Pull
from flashmoe_tui.model_shelf import Judge, Shelved
from flashmoe_tui.screens.models import ModelsScreen
from tests.flashmoe_tui.app.conftest import Drive, Driven
from tests.flashmoe_tui.app.models_screen import A17B, hint

LARGE, SMALL = "Qwen3.5-397B-A17B", "Qwen3.5-35B-A3B"


@pytest.fixture
def measured(a_laptop: None, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Until it is set, this machine is being measured."""
    judge, go = Judge.judge, threading.Event()

    def held(self: Judge, row: Shelved) -> Forecast | None:
        assert go.wait(60)
        return judge(self, row)

    monkeypatch.setattr(Judge, "judge", held)
    return go


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The downloads that have begun; none comes far."""
    found: list[str] = []

    def start(pull: Pull) -> None:
        found.append(str(pull._wanted))
        pull.done = True

    monkeypatch.setattr(Pull, "start", start)
    return found


async def opened(app: Driven, name: str) -> None:
    await app.pilot.press("f5")
    await app.until(lambda: isinstance(app.app.screen, ModelsScreen), "the models screen")
    await app.shows("measuring")
    screen = app.app.screen
    assert isinstance(screen, ModelsScreen)
    screen._list_widget.highlighted = screen._list_widget.get_option_index(f"published:{name}")
    await app.until(lambda: screen.current is not None and screen.current.name == name, name)


@pytest.mark.parametrize("keys", [["enter"], ["enter", "enter"], ["o"], ["o", "3"]])
async def test_what_does_not_fit_is_not_fetched_while_the_machine_is_measured(
    drive: Drive, measured: threading.Event, begun: list[str], keys: list[str]
) -> None:
    async with drive(size=(120, 40)) as app:
        await opened(app, LARGE)
        await app.pilot.press(*keys)
        await app.until(lambda: "measuring this machine first" in hint(app), "that it waits")
        measured.set()
        await app.until(lambda: "more disk is needed" in hint(app), "why not")
        assert not begun


async def test_what_fits_is_fetched_once_the_machine_is_measured_unless_it_is_taken_back(
    drive: Drive, measured: threading.Event, begun: list[str]
) -> None:
    async with drive(size=(120, 40)) as app:
        await opened(app, SMALL)
        await app.pilot.press("enter", "escape")
        assert "measuring this machine first" not in hint(app)
        await app.pilot.press("enter")
        assert not begun
        measured.set()
        await app.until(lambda: begun, "the download")
        await app.hides("measuring")
        assert begun == ["mlx-community/Qwen3.5-35B-A3B-4bit"]


async def test_a_line_feed_in_a_name_breaks_no_row(drive: Drive, measured: threading.Event) -> None:
    pack(A17B, locations.models_dir() / "two\nlines")
    measured.set()
    async with drive(size=(120, 40)) as app:
        await app.pilot.press("f5")
        await app.shows("two\\nlines")
        assert "\nlines" not in app.screen_text.replace(" ", "")


async def test_what_is_said_of_the_built_in_model_is_broken_at_the_width_of_the_terminal_alone(
    drive: Drive, measured: threading.Event
) -> None:
    measured.set()
    async with drive(size=(80, 24)) as app:
        await app.pilot.press("f5")
        await app.shows("● demo")
        await app.pilot.press("home")
        await app.shows("Flint, the built-in model")
        lines = str(app.app.screen.query_one("#models-details").render()).splitlines()
        assert len(lines) == 3 and lines[0] == "Flint, the built-in model: small, so that everything works at once."
