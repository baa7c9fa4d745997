"""The models screen: it opens on the 397B judged on this machine, and loads, feels and removes models."""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
from pathlib import Path

import huggingface_hub.constants
import pytest

from engine.elsewhere import note_place
from engine.errors import EngineError
from engine.forecast import Forecast
from engine.packing.pack import pack
from flashmoe_tui import locations
from flashmoe_tui.model_shelf import Judge, Shelved, row_cells
from flashmoe_tui.screens.models import ModelsScreen
from tests.flashmoe_tui.app.conftest import Drive
from tests.flashmoe_tui.app.models_screen import A17B, choose, details, ended, hint, in_time, opened, screen
from tools.bench.hub_server import Hub, serving

MEASURED = Judge._measured
pytestmark = pytest.mark.usefixtures("a_laptop")


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_it_opens_on_the_397b_judged_on_this_machine(drive: Drive, size: tuple[int, int]) -> None:
    async with drive(size=size) as app:
        await opened(app)
        shown = app.screen_text
        assert "Qwen3.5-397B-A17B · 396B · 4-bit · to fetch" in shown
        assert "It would run in this memory, but 174 GB more disk is needed." in shown
        assert "What would help: a smaller model, Qwen3.5-35B-A3B" in shown
        assert "does not fit: disk" in shown and "● demo" in shown and "in use · built in" in shown
        await app.pilot.press("enter")
        await app.until(lambda: app.app.job is None, "nothing fetched")
        await app.pilot.press("escape")
        await app.until(lambda: not isinstance(app.app.screen, ModelsScreen), "the chat")


async def test_the_chosen_model_is_judged_first_and_figures_stay_until_there_are_others(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge, asked, go = Judge.judge, [], threading.Event()

    def held(self: Judge, row: Shelved) -> Forecast | None:
        asked.append(row.key)
        assert go.wait(60)
        return judge(self, row)

    monkeypatch.setattr(Judge, "judge", held)
    with serving(Hub(A17B)) as hub:
        monkeypatch.setattr(huggingface_hub.constants, "ENDPOINT", hub.url)
        async with drive(size=(120, 40)) as app:
            await app.pilot.press("f5")
            await app.shows("measuring…")
            await app.until(lambda: asked, "the first judgement")
            await choose(app, "Qwen3.6-35B-A3B", "published")
            assert app.screen_text.count("measuring…") == 4  # each of the published ones
            go.set()
            await app.shows("does not fit: disk")
            await app.hides("measuring…")
            assert asked[:2] == ["published:Qwen3.5-397B-A17B", "published:Qwen3.6-35B-A3B"]
            go.clear()
            asked.clear()
            await app.pilot.press("tab", *"owner/Unknown", "enter")
            await in_time(app, lambda: ended(app) and asked)
            assert app.app.job is not None and app.app.job.failed
            assert asked == ["published:Qwen3.6-35B-A3B"]
            assert "does not fit: disk" in app.screen_text and "measuring" not in app.screen_text
            go.set()
            await app.until(lambda: len(asked) == len(screen(app)._rows), "all of them")


async def test_a_judgement_that_comes_while_the_app_closes_does_no_harm(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The widgets of a screen go one by one, and whoever waits for it may come in between."""
    judge, go = Judge.judge, threading.Event()

    def held(self: Judge, row: Shelved) -> Forecast | None:
        assert go.wait(60)
        return judge(self, row)

    monkeypatch.setattr(Judge, "judge", held)
    async with drive() as app:
        await app.pilot.press("f5")
        await app.shows("measuring…")
        for gone in ("#models-title", "#models-details", "#models-hint"):
            await screen(app).query_one(gone).remove()
        go.set()
        await app.until(lambda: not screen(app)._waiting, "the judgements")


async def test_a_command_and_the_palette_lead_there(drive: Drive) -> None:
    async with drive() as app:
        app.chat.composer.fill("/model")
        await app.pilot.press("enter")
        await app.until(lambda: isinstance(app.app.screen, ModelsScreen), "the models screen")
        await app.pilot.press("f5")
        await app.until(lambda: not isinstance(app.app.screen, ModelsScreen), "the chat")
        assert "Models" in [command.title for command in app.app.get_system_commands(app.app.screen)]


async def test_a_models_speed_can_be_felt_on_the_built_in_one(drive: Drive) -> None:
    async with drive() as app:
        await opened(app)
        await choose(app, "Qwen3.5-397B-A17B", "published")
        await app.pilot.press("f")
        await app.shows("4-bit · paced to")
        pace = app.backend.pace
        assert pace is not None and 0.5 < pace < 5  # which reads 4.2 GB a token at 5 GB/s, less what hits
        await opened(app)
        await choose(app, "demo", "built-in")
        await app.pilot.press("f")
        await app.hides("paced to")
        assert app.backend.pace is None and app.backend.loads[-1][0] == "demo"

        await opened(app)
        await choose(app, "Qwen3.5-122B-A10B", "published")
        await app.pilot.press("f")
        await app.shows("paced to")
        await opened(app)  # on the model that is felt, so that f again ends it as well
        await app.until(lambda: (row := screen(app).current) is not None and row.name == "Qwen3.5-122B-A10B", "its row")
        await app.pilot.press("f")
        await app.hides("paced to")
        assert app.backend.pace is None


async def test_removal_asks_first_and_never_takes_the_model_in_use(drive: Drive) -> None:
    packed = pack(A17B, locations.models_dir() / "Tiny").directory
    async with drive() as app:
        await opened(app)
        await choose(app, "demo", "built-in")
        await app.pilot.press("delete")
        await app.shows("in use: load another one first")
        await choose(app, "Tiny", "packed")
        await app.pilot.press("delete")
        await app.shows("remove Tiny (3.0 MB)?")
        await app.pilot.press("escape")
        await app.hides("remove Tiny")
        assert packed.is_dir()
        await app.pilot.press("delete")
        await app.shows("remove Tiny (3.0 MB)?")
        await app.pilot.press("enter")
        await app.until(lambda: not packed.exists(), "its removal")
        await app.shows("removed Tiny")


async def test_a_model_put_elsewhere_has_its_place_and_is_loaded_and_removed_by_name(
    drive: Drive, tmp_path: Path
) -> None:
    packed = pack(A17B, tmp_path / "disk/Tiny").directory
    note_place(locations.models_dir(), packed)
    async with drive(size=(120, 40)) as app:
        await opened(app)
        await choose(app, "Tiny", "packed")
        chosen = screen(app).current
        assert chosen is not None and row_cells(chosen, None)[3] == f"on this machine · in {packed.parent}"
        await app.until(lambda: "packed:Tiny" in screen(app)._judged, "its judgement")
        await app.until(lambda: details(app).count("place   "), "its place")
        await app.pilot.press("delete")
        await app.until(lambda: f"remove Tiny (in {packed.parent}, 3.0 MB)?" in hint(app), "the question")
        await app.pilot.press("escape", "enter")
        await app.until(lambda: app.backend.loads[-1][0] == "Tiny", "Tiny to be loaded")


async def test_a_question_stands_while_the_list_is_drawn_again(drive: Drive) -> None:
    packed = pack(A17B, locations.models_dir() / "Tiny").directory
    async with drive() as app:
        await opened(app)
        await choose(app, "Tiny", "packed")
        await app.pilot.press("delete")
        await app.shows("remove Tiny (3.0 MB)?")
        screen(app)._draw(None)  # as when another model has been judged meanwhile
        await app.pilot.pause()
        await app.pilot.press("enter")
        await app.until(lambda: not packed.exists(), "its removal, and not that it is loaded")
        assert app.backend.loads[-1][0] == "demo"


async def test_a_damaged_model_and_one_that_is_gone_say_so(drive: Drive) -> None:
    damaged, gone = (pack(A17B, locations.models_dir() / name).directory for name in ("Damaged", "Gone"))
    os.truncate(damaged / "resident.safetensors", 1000)
    async with drive(size=(120, 40)) as app:
        await opened(app)
        await choose(app, "Damaged", "packed")
        await app.pilot.press("f")
        await app.shows("its speed on this machine is not known")
        await app.pilot.press("enter")
        await app.until(lambda: "cannot be used" in hint(app), "why")
        await choose(app, "Gone", "packed")
        await app.until(lambda: "packed:Gone" in screen(app)._judged, "its judgement")
        await app.pilot.press("f")
        await app.shows("there is nothing to feel: >100 tok/s")
        shutil.rmtree(gone)
        await app.pilot.press("enter")
        await app.shows("Gone is not there any more")
        await app.until(lambda: all(row.name != "Gone" for row in screen(app)._rows), "the list without it")
        assert [name for name, _ in app.backend.loads] == ["demo"]


async def test_another_size_of_the_terminal_is_another_list(drive: Drive) -> None:
    pack(A17B, locations.models_dir() / "Qwen3.5-35B-A3B-4bit-2bit")
    async with drive(size=(60, 20)) as app:
        await app.pilot.press("f5")
        await app.until(lambda: isinstance(app.app.screen, ModelsScreen), "the models screen")
        await app.shows("more disk is")
        await app.shows("Esc closes")  # the verdict leaves room for the rest
        await app.pilot.resize_terminal(120, 40)
        await app.shows("Qwen3.5-35B-A3B-4bit-2bit")
        await app.shows("174 GB more disk is needed.")


@pytest.mark.parametrize("deaf", ["", "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN); "])
def test_a_measurement_that_nobody_waits_for_any_more_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, deaf: str
) -> None:
    """Or the app would take as long to quit. There is one at a time, also where the list is judged anew meanwhile."""
    monkeypatch.setattr(Judge, "_measured", MEASURED)
    slow = tmp_path / "python"
    begun = tmp_path / "begun"
    program = f"{deaf}import time; open('{begun}', 'a').write('x'); time.sleep(60)"
    slow.write_text(f"#!/bin/sh\nexec '{sys.executable}' -c \"{program}\"\n")
    slow.chmod(0o755)
    monkeypatch.setattr("flashmoe_tui.model_shelf.sys.executable", str(slow))
    judge, problems = Judge(None, None, None), []

    def wait() -> None:
        try:
            judge.judge(Shelved("Qwen3.5-397B-A17B", None))
        except EngineError as error:
            problems.append(str(error))

    waiting = [threading.Thread(target=wait) for _ in range(2)]
    for thread in waiting:
        thread.start()
    while not begun.exists() or not begun.read_text():
        time.sleep(0.01)
    judge.close()
    for thread in waiting:
        thread.join(10)
    assert not any(thread.is_alive() for thread in waiting)
    assert begun.read_text() == "x" and any("could not be measured" in problem for problem in problems)
