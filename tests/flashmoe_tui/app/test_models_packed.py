"""On the models screen a model is packed, verified and evaluated, each as a job that can be stopped."""

from __future__ import annotations

import shutil
import threading

import pytest

from engine.packing.pack import pack
from flashmoe_tui import locations
from flashmoe_tui.jobs import Job
from tests.flashmoe_tui.app.conftest import Drive
from tests.flashmoe_tui.app.models_screen import A17B, choose, ended, in_time, opened, said, screen

pytestmark = pytest.mark.usefixtures("a_laptop")


async def test_a_model_is_packed_in_fewer_bits_and_verified(drive: Drive) -> None:
    shutil.copytree(A17B, locations.models_dir() / "Tiny-4bit")
    async with drive(size=(120, 40)) as app:
        await opened(app)
        await choose(app, "Tiny-4bit", "published")
        await choose(app, "demo", "built-in")
        await app.pilot.press("v")
        await app.until(lambda: said(app, "files, which come with the program, are as their own manifest has them"))
        await choose(app, "Tiny-4bit", "published")
        await app.pilot.press("v")
        await app.until(lambda: said(app, "Tiny-4bit is not a packed model; `flashmoe pack` makes one"))
        await app.pilot.press("p")
        await app.shows("pack Tiny-4bit?")
        await app.pilot.press("escape")
        await app.hides("pack Tiny-4bit?")
        await app.pilot.press("2")  # nothing was asked
        await app.pilot.press("p", "2")
        await in_time(app, lambda: (locations.models_dir() / "Tiny-2bit").is_dir())
        await app.shows("Tiny-2bit is here: 1.9 MB · a shortcut, relative squared error")
        await app.until(lambda: screen(app).current is not None, "the list again")
        await choose(app, "Tiny-2bit", "packed")
        await app.shows("shortcut: 2 of 4 bits · on this machine")
        await app.pilot.press("v")
        await app.until(lambda: said(app, "sampled experts as close as packing left them to Tiny-4bit's"))
        layer = locations.models_dir() / "Tiny-2bit/experts/layer_00.bin"
        layer.write_bytes(bytes(layer.stat().st_size))
        await app.pilot.press("v")
        await app.until(lambda: said(app, "layer_00.bin is not as it was packed"))
        await choose(app, "Qwen3.5-397B-A17B", "published")
        await app.pilot.press("p")
        await app.shows("Qwen3.5-397B-A17B is not on this machine")


async def test_a_pack_that_is_stopped_goes_on_from_there(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(A17B, locations.models_dir() / "Tiny-4bit")
    half, go = threading.Event(), threading.Event()
    show = Job._show

    def held(job: Job, what: str, done: int, total: int) -> None:
        if done > total / 2 and not half.is_set():
            half.set()
            assert go.wait(30)
        show(job, what, done, total)

    monkeypatch.setattr(Job, "_show", held)
    async with drive(size=(120, 40)) as app:
        await opened(app)
        await choose(app, "Tiny-4bit", "published")
        await app.pilot.press("p", "enter")
        await in_time(app, half.is_set)
        await app.shows("Esc stops the packing")
        await app.pilot.press("v")
        await app.shows("packing Tiny-4bit-packed is under way: Esc stops it")
        await app.pilot.press("escape")
        go.set()
        await in_time(app, lambda: ended(app))
        await app.shows("goes on from there")
        await choose(app, "Tiny-4bit-packed", "interrupted")
        await app.pilot.press("enter")
        await app.shows("p on the model that it is packed from goes on with it")
        await choose(app, "Tiny-4bit", "published")
        stopped = app.app.job
        await app.pilot.press("p", "enter")
        await app.until(lambda: app.app.job is not stopped, "the second pack")
        await in_time(app, lambda: ended(app))
        await app.shows("Tiny-4bit-packed is here")


async def test_a_model_is_evaluated_in_short_with_what_the_command_prints(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flashmoe_tui.jobs._IN_SHORT", ("--questions", "1", "--text-tokens", "512"))
    async with drive() as app:
        await opened(app)
        await choose(app, "demo", "built-in")
        await app.pilot.press("e")
        await app.shows("Esc stops the evaluation")
        await in_time(app, lambda: ended(app))
        for line in ("Flint · 31M demo · 4-bit · exact", "perplexity  ", "arithmetic  ", "all         "):
            await app.shows(line)
        await app.shows("e evaluate")
        await choose(app, "Qwen3.5-397B-A17B", "published")
        await app.shows("more disk is needed")  # what is said of another one needs the room
        await choose(app, "demo", "built-in")
        await app.shows("arithmetic  ")
        await app.pilot.press("escape", "f5")
        await app.until(lambda: app.app.job is None, "room again")


async def test_an_evaluation_is_stopped_and_refused_while_an_answer_is_written(drive: Drive) -> None:
    async with drive() as app:
        await opened(app)
        await choose(app, "demo", "built-in")
        await app.pilot.press("e")
        await in_time(app, lambda: "% of " in (app.app.job.line if app.app.job is not None else ""))
        await app.pilot.press("escape")
        await in_time(app, lambda: said(app, "stopped; e begins it anew"))
        stopped = app.app.job
        await app.pilot.press("escape")
        await app.ask("Hello?")
        await opened(app)
        await choose(app, "demo", "built-in")
        await app.pilot.press("e")
        await app.shows("still answering, and both would be slow")
        assert app.app.job in (None, stopped)
        await app.pilot.press("escape")
        app.backend.answer("Hello.")


async def test_an_evaluation_that_fails_says_why(drive: Drive) -> None:
    packed = pack(A17B, locations.models_dir() / "Tiny").directory
    (packed / "tokenizer.json").write_text("{}".ljust((packed / "tokenizer.json").stat().st_size))
    async with drive() as app:
        await opened(app)
        await choose(app, "Tiny", "packed")
        await app.pilot.press("e")
        await in_time(app, lambda: said(app, "tokenizer.json"))
        assert app.app.job is not None and app.app.job.failed and "\n" not in app.app.job.line
