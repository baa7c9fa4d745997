"""On the models screen a model is fetched: as published or otherwise, stopped and gone on with, asked for again."""

from __future__ import annotations

import pytest
from textual.widgets import Input

from engine.errors import PullCancelled
from engine.packing.download import pull
from engine.packing.pull_begin import PullOptions
from engine.packing.pull_events import PullEvent, PullProgress
from engine.packing.requantize import Recipe
from engine.request import CancelToken
from flashmoe_tui import locations
from flashmoe_tui.fetching import Wanted
from flashmoe_tui.jobs import Pull
from flashmoe_tui.screens.models import POLL_SECONDS
from tests.flashmoe_tui.app.conftest import Drive
from tests.flashmoe_tui.app.models_screen import A17B, choose, ended, hint, in_time, opened, said, screen
from tests.hub_endpoint import point_at
from tools.bench.hub_server import Hub, serving

pytestmark = pytest.mark.usefixtures("a_laptop")


async def test_a_model_is_fetched_stopped_gone_on_with_and_loaded(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(Hub(A17B, bytes_per_second=4e5)) as hub:
        point_at(monkeypatch, hub.url)
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
        point_at(monkeypatch, hub.url)
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


async def test_a_name_that_the_hub_does_not_know_stays_to_be_mended(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(Hub(A17B)) as hub:
        point_at(monkeypatch, hub.url)
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


@pytest.mark.long
async def test_a_model_is_fetched_in_fewer_bits_at_a_revision_and_kept_as_typed(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(Hub(A17B)) as hub:
        point_at(monkeypatch, hub.url)
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


async def test_what_is_no_repository_is_not_asked_for(drive: Drive) -> None:
    async with drive() as app:
        await opened(app)
        await app.pilot.press("tab")
        await app.pilot.press(*"llama", "enter")
        await app.shows("a repository is written as owner/name")
        assert app.app.job is None
