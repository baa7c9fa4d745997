"""Keys that come faster than the app handles them mean what they would have meant one by one."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest
from textual.widgets import Input

from flashmoe_tui import locations, typeahead
from flashmoe_tui.conversations import ConversationStore
from flashmoe_tui.conversations.search import SearchHit, SearchIndex
from flashmoe_tui.screens import conversations, slash_actions
from flashmoe_tui.screens.chat import ChatScreen
from flashmoe_tui.screens.help import HelpScreen
from tests.flashmoe_tui.app.conftest import PATIENCE_SECONDS, Drive
from tests.flashmoe_tui.app.models_screen import opened
from tests.flashmoe_tui.app.test_conversations import found, save


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the other tests keep the machine busy, what a key waits for may take longer than a person would wait."""
    monkeypatch.setattr(typeahead, "LONGEST_SECONDS", PATIENCE_SECONDS)
    monkeypatch.setattr(conversations, "LISTED_SECONDS", PATIENCE_SECONDS)


def titles() -> list[str]:
    return sorted(item.title for item in ConversationStore(locations.conversations_dir()).list())


async def test_a_conversation_is_found_and_opened_in_one_go(drive: Drive) -> None:
    save("about birds", "The heron waits.")
    save("about fish", "The trout hides.")
    async with drive() as app:
        app.type_at_once("", "ctrl+o", *"heron", "enter")
        await app.shows("The heron waits.")
        app.type_at_once("", "ctrl+o", "f2", *"Trouts", "enter")
        await app.until(lambda: titles() == ["Trouts", "about birds"], "the new title")


async def test_a_key_in_the_list_means_the_row_that_was_searched_for_just_before(drive: Drive) -> None:
    """Else another conversation is renamed or deleted than the one that was named."""
    save("about birds", "The heron waits.")
    save("about fish", "The trout hides.")
    async with drive() as app:
        await app.pilot.press("ctrl+o")
        await found(app, ["about fish", "about birds"])
        app.type_at_once("heron", "f2", *"Herons", "enter")
        await app.until(lambda: titles() == ["Herons", "about fish"], "the new title")
        await found(app, ["Herons"])
        app.app.screen.query_one("#filter", Input).clear()
        await found(app, ["about fish", "Herons"])
        app.type_at_once("heron", "delete", "enter")
        await app.until(lambda: titles() == ["about fish"], "the other one alone")


async def test_a_search_that_takes_long_keeps_no_key_waiting(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversations, "LISTED_SECONDS", 0.05)
    query, go = SearchIndex.query, threading.Event()

    def slow(self: SearchIndex, text: str, limit: int = 50) -> list[SearchHit]:
        assert go.wait(60)
        return query(self, text, limit)

    monkeypatch.setattr(SearchIndex, "query", slow)
    save("about birds", "The heron waits.")
    save("about fish", "The trout hides.")
    async with drive() as app:
        await app.pilot.press("ctrl+o")
        await found(app, ["about fish", "about birds"])
        app.type_at_once("heron", "delete")
        await app.shows("still searching…")
        await app.pilot.press("enter")
        go.set()
        await app.shows("The heron waits.")
        assert titles() == ["about birds", "about fish"]


async def test_what_is_typed_after_e_on_a_message_is_text(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("one", "two")
        app.type_at_once("", "shift+up", "up", "e", *" fix", "enter")
        await app.until(lambda: len(app.backend.tickets) == 2, "the other version")
        assert app.backend.request.messages[-1]["content"] == "one fix"


async def test_a_key_of_the_apps_does_not_overtake_a_command_nor_letters(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("one", "two")
        app.type_at_once("/title Two", "enter", "ctrl+n")
        await app.until(lambda: not app.chat.session.conversation.messages, "another conversation")
        assert titles() == ["Two"]
        app.chat.composer.clear()
        app.type_at_once("abc", "ctrl+c", *"dex", "backspace", *"f", "f1", "escape", *"g", "enter")
        await app.until(lambda: len(app.backend.tickets) == 2, "the request")
        assert app.backend.request.messages[-1]["content"] == "defg"


@pytest.mark.usefixtures("a_laptop")
async def test_letters_after_tab_go_where_tab_leads(drive: Drive) -> None:
    async with drive() as app:
        await opened(app)
        app.type_at_once("", "tab", *"owner/pef")
        other = app.app.screen.query_one("#models-other", Input)
        await app.until(lambda: other.value == "owner/pef", "the name")


async def test_a_click_waits_for_the_keys_before_it(drive: Drive) -> None:
    """Else a message goes to the conversation that was chosen after it was sent."""
    save("about fish", "The trout hides.")
    async with drive(size=(170, 40)) as app:
        await app.shows("about fish")
        app.type_at_once("and the heron?", "enter")
        app.click_at_once("about fish")
        await app.until(lambda: app.backend.tickets, "the request")
        assert [message["content"] for message in app.backend.request.messages] == ["and the heron?"]
        await app.shows("still answering")


async def test_keys_after_a_click_mean_what_was_clicked(drive: Drive) -> None:
    save("about fish", "The trout hides.")
    async with drive(size=(170, 40)) as app:
        await app.shows("about fish")
        app.click_at_once("about fish")
        app.type_at_once("why?", "enter")
        await app.until(lambda: app.backend.tickets, "the request")
        asked = [message["content"] for message in app.backend.request.messages]
        assert asked == ["about fish", "The trout hides.", "why?"]


async def test_keys_reach_an_app_that_is_busy(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typeahead, "LONGEST_SECONDS", 0.05)
    go = threading.Event()

    def slow(name: str, _models_dir: Path) -> Path:
        assert go.wait(60)
        return Path(name)

    monkeypatch.setattr(slash_actions, "find_model", slow)
    async with drive() as app:
        app.chat.composer.clear()
        app.type_at_once("/model demo", "enter", "f1")
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not isinstance(app.app.screen, HelpScreen):  # the pilot would wait for the chat, which is busy
                await asyncio.sleep(0.01)
        go.set()
        await app.pilot.press("escape")
        await app.until(lambda: isinstance(app.app.screen, ChatScreen), "the chat")
