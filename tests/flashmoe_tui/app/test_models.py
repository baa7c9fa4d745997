"""The models screen: it opens on the 397B judged on this machine, and fetches, loads, feels and removes models."""

from __future__ import annotations

import asyncio
import os
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import huggingface_hub.constants
import pytest
from textual.widgets import Input

from engine.compute import Compute
from engine.elsewhere import note_place
from engine.errors import EngineError, PullCancelled
from engine.forecast import Forecast, Machine
from engine.packing.download import PullOptions, pull
from engine.packing.pack import pack
from engine.packing.pull_events import PullEvent, PullProgress
from engine.packing.requantize import Recipe
from engine.request import CancelToken
from flashmoe_tui import locations
from flashmoe_tui.fetching import Wanted
from flashmoe_tui.jobs import Job, Pull
from flashmoe_tui.model_shelf import Judge, Shelved, row_cells
from flashmoe_tui.screens.models import POLL_SECONDS, ModelsScreen
from tests.conftest import DATA
from tests.flashmoe_tui.app.conftest import Drive, Driven
from tests.hubs import ask
from tools.bench.hub_server import Hub, serving

A17B = DATA / "tiny-mlx-4bit-a17b"
MEASURED = Judge._measured
LAPTOP = Machine(
    name="a laptop",
    memory_bytes=16 * 10**9,
    disk_free_bytes=60 * 10**9,
    read_bytes_per_second=5e9,
    compute=Compute("its GPU", {4: 60e9, 8: 30e9}, 1e-4, 50e9),
)


@pytest.fixture(autouse=True)
def a_laptop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What would be measured, and no models of the person's."""
    monkeypatch.setattr(Judge, "_measured", lambda *_: LAPTOP)
    monkeypatch.setattr("flashmoe_tui.judgement.this_machine", lambda *_, **__: LAPTOP)
    monkeypatch.setattr("flashmoe_tui.judgement.free_disk_bytes", lambda: LAPTOP.disk_free_bytes)
    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_CACHE", str(tmp_path / "hub-cache"))


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


async def test_a_model_is_fetched_stopped_gone_on_with_and_loaded(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(Hub(A17B, bytes_per_second=4e5)) as hub:
        ask(monkeypatch, hub.url)
        async with drive() as app:
            await opened(app)
            await app.pilot.press("tab")
            await app.pilot.press(*"owner/Tiny")
            await app.pilot.press("enter")
            await app.shows("Esc stops the download")
            await in_time(app, lambda: hub.weights_served() > 30_000)
            await app.pilot.press("escape")
            await in_time(app, lambda: ended(app))
            await app.shows("stopped; Enter on it goes on from there")
            await choose(app, "Tiny", "interrupted")
            await app.shows("interrupted at ")
            came = hub.weights_served()
            hub.bytes_per_second = None
            stopped = app.app.job
            await app.pilot.press("enter")
            await app.until(lambda: app.app.job is not stopped, "the second download")
            await in_time(app, lambda: ended(app))
            await app.shows("Tiny is here")
            assert hub.weights_served() < hub.weights_bytes() + 200_000 and came > 0
            await choose(app, "Tiny", "packed")
            await app.shows("It fits.")
            await app.pilot.press("enter")
            await app.until(lambda: app.backend.loads[-1][0] == "Tiny", "Tiny to be loaded")


async def test_enter_goes_on_with_an_interrupted_pull_in_the_bits_that_it_was_begun_with(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(Hub(A17B, bytes_per_second=4e5)) as hub:
        ask(monkeypatch, hub.url)
        cancel = CancelToken()

        def stop(event: PullEvent) -> None:
            if isinstance(event, PullProgress):
                cancel.set()

        with pytest.raises(PullCancelled):
            pull("owner/Tiny", locations.models_dir(), stop, PullOptions(recipe=Recipe(2)), cancel)
        hub.bytes_per_second = None
        async with drive() as app:
            await opened(app)
            await choose(app, "Tiny-2bit", "interrupted")
            await app.pilot.press("enter")
            await in_time(app, lambda: said(app, "Tiny-2bit is here"))
            assert [path.name for path in locations.models_dir().iterdir()] == ["Tiny-2bit"]


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


async def test_a_name_that_the_hub_does_not_know_stays_to_be_mended(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(Hub(A17B)) as hub:
        ask(monkeypatch, hub.url)
        async with drive() as app:
            await opened(app)
            await app.pilot.press("tab", *"owner/Tinp", "enter")
            await in_time(app, lambda: said(app, "there is no repository owner/Tinp"))
            await app.pilot.pause(3 * POLL_SECONDS)
            typed = screen(app).query_one("#models-other", Input)
            assert typed.value == "owner/Tinp" and typed.has_focus
            await app.pilot.press("backspace", "y", "enter")
            await in_time(app, lambda: said(app, "Tiny is here"))
            await app.until(lambda: not typed.value and screen(app)._list_widget.has_focus, "the list again")


async def test_a_model_is_fetched_in_fewer_bits_at_a_revision_and_kept_as_typed(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(Hub(A17B)) as hub:
        ask(monkeypatch, hub.url)
        async with drive(size=(120, 40)) as app:
            await opened(app)
            await app.pilot.press("tab", *"owner/Tiny --bits 9", "enter")
            await app.shows("'9' bits cannot be had")
            await app.pilot.press("backspace", *"3 --keep --revision main", "enter")
            await in_time(app, lambda: said(app, "Tiny-3bit is here"))
            await app.shows("owner/Tiny in 3 bits at main with the published files")
            await app.shows("on this machine: fits · at least")
            assert {path.name for path in locations.models_dir().iterdir()} == {"Tiny-3bit", "Tiny-3bit-source"}
            await app.until(lambda: not screen(app).query_one("#models-other", Input).value, "an empty line again")


async def test_a_published_model_is_fetched_otherwise_once_it_is_said_how(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Wanted] = []

    def start(pull: Pull) -> None:
        begun.append(pull._wanted)
        pull.done = True

    monkeypatch.setattr(Pull, "start", start)
    async with drive(size=(120, 40)) as app:
        await opened(app)
        await choose(app, "demo", "built-in")
        await app.pilot.press("o")
        await app.shows("o is for a model to fetch")
        await choose(app, "Qwen3.5-35B-A3B", "published")
        await app.until(lambda: "published:Qwen3.5-35B-A3B" in screen(app)._judged, "its judgement")
        await app.pilot.press("3", "k", "o")
        asked = (
            "fetch Qwen3.5-35B-A3B?  Enter as published · 3, 2 in so many bits, a shortcut · k keep the published files"
        )
        await app.until(lambda: f"{asked} too (no)" in hint(app), "the question")
        await app.pilot.press("4", "k")  # it has four
        await app.until(lambda: f"{asked} too (yes)" in hint(app), "the question with its other answer")
        await app.pilot.press("escape", "2")
        await app.hides("fetch Qwen")
        assert not begun
        await app.pilot.press("o", "k", "2", "o", "enter")
        repository = "mlx-community/Qwen3.5-35B-A3B-4bit"
        assert begun == [Wanted(repository, bits=2, keep=True), Wanted(repository)]
        await choose(app, "Qwen3.5-397B-A17B", "published")  # too large for the disk in any bits
        await app.pilot.press("o")
        await app.until(lambda: "more disk is needed" in hint(app), "why not")


async def test_a_model_that_fits_in_fewer_bits_alone_is_offered_in_those(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flashmoe_tui.judgement.free_disk_bytes", lambda: 190 * 10**9)
    async with drive(size=(120, 40)) as app:
        await opened(app)
        await choose(app, "Qwen3.5-397B-A17B", "published")
        await app.pilot.press("enter")
        await app.until(lambda: "o fetches it so." in hint(app), "a way out")
        await app.pilot.press("o")
        await app.until(lambda: "fetch Qwen3.5-397B-A17B?  3, 2 in so many bits" in hint(app), "the question")
        assert app.app.job is None


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


async def test_what_is_no_repository_is_not_asked_for(drive: Drive) -> None:
    async with drive() as app:
        await opened(app)
        await app.pilot.press("tab")
        await app.pilot.press(*"llama", "enter")
        await app.shows("a repository is written as owner/name")
        assert app.app.job is None


def test_a_measurement_that_nobody_waits_for_any_more_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Or the app would take as long to quit."""
    monkeypatch.setattr(Judge, "_measured", MEASURED)
    slow = tmp_path / "python"
    slow.write_text(f"#!/bin/sh\ntouch {tmp_path}/begun\nexec sleep 60\n")
    slow.chmod(0o755)
    monkeypatch.setattr("flashmoe_tui.model_shelf.sys.executable", str(slow))
    judge, problems = Judge(None, None, None), []

    def wait() -> None:
        try:
            judge.judge(Shelved("Qwen3.5-397B-A17B", None))
        except EngineError as error:
            problems.append(str(error))

    waiting = threading.Thread(target=wait)
    waiting.start()
    while not (tmp_path / "begun").exists():
        time.sleep(0.01)
    judge.close()
    waiting.join(10)
    assert not waiting.is_alive() and "could not be measured" in problems[0]
