"""Another version of a message: how one is written, and the way back to the others."""

from __future__ import annotations

from dataclasses import replace

from textual.widgets import Static

from flashmoe_tui import locations
from flashmoe_tui.conversations import ConversationStore
from tests.flashmoe_tui.app.conftest import Drive, Driven
from tests.flashmoe_tui.scripted_backend import FIGURES

EDITING = "editing: Enter sends it as another version · Esc leaves"


def mark(app: Driven) -> str:
    return str(app.chat.bar.query_one(".mark", Static).content)


async def edit_last(app: Driven, text: str) -> None:
    await app.pilot.press("shift+up", "e")
    await app.until(lambda: app.chat.composer.text == text, "the question in the composer")


async def test_editing_is_marked_as_long_as_it_holds_and_escape_brings_the_draft_back(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("first", "one")
        app.chat.composer.fill("a draft")
        await edit_last(app, "first")
        await app.shows(EDITING)
        assert mark(app) == "✎"
        await app.pilot.press("x")
        await app.until(lambda: app.chat.composer.text == "firstx")
        assert EDITING in app.screen_text, "typing does not take it away"
        await app.pilot.press("escape")
        await app.hides("editing:")
        assert (mark(app), app.chat.composer.text) == ("❯", "a draft")
        await app.ask_and_answer("second", "two")
        assert [message.content for message in app.chat.session.conversation.path()] == [
            "first",
            "one",
            "second",
            "two",
        ]


async def test_a_sent_version_ends_editing_and_brings_the_draft_back(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("first", "one")
        app.chat.composer.fill("a draft")
        await edit_last(app, "first")
        await app.ask("first, better")
        await app.hides("editing:")
        assert (mark(app), app.chat.composer.text) == ("❯", "a draft")
        assert [message["content"] for message in app.backend.request.messages] == ["first, better"]


async def test_a_version_that_is_taken_back_is_still_one(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("first", "one")
        await edit_last(app, "first")
        await app.ask("first, better")
        await app.until(lambda: "one" not in app.screen_text.split(), "the old branch leaves the screen")
        await app.pilot.press("escape")
        app.backend.finish("", reason="cancelled")
        await app.until(lambda: app.chat.composer.text == "first, better", "the text")
        await app.until(lambda: "one" in app.screen_text.split(), "the old branch")
        assert mark(app) == "✎"
        await app.ask("first, better still")
        assert [message["content"] for message in app.backend.request.messages] == ["first, better still"]


async def test_another_conversation_leaves_editing(drive: Drive) -> None:
    with ConversationStore(locations.conversations_dir()).create() as saved:
        saved.add_user("an old question")
    async with drive() as app:
        for leave in ("ctrl+n", "/new", "open"):
            await app.ask_and_answer("first", "one")
            await edit_last(app, "first")
            await app.shows(EDITING)
            if leave == "open":
                await app.chat.open_conversation(saved.conversation.id)
            elif leave == "/new":
                app.chat.composer.fill("/new")
                await app.pilot.press("enter")
            else:
                await app.pilot.press(leave)
            await app.hides("editing:")
            await app.until(lambda: (mark(app), app.chat.composer.text) == ("❯", ""), f"the end of editing by {leave}")


async def test_left_and_right_lead_to_the_other_versions_and_what_followed_them(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("first", "one")
        await app.ask_and_answer("second", "two")
        await app.pilot.press("shift+up", "up", "up", "up", "e")
        await app.until(lambda: app.chat.composer.text == "first", "the first question")
        await app.ask_and_answer("first, better", "one, better")
        await app.hides("two")
        await app.pilot.press("shift+up")
        assert " of 2 " not in app.screen_text, "the answer has one version"
        await app.pilot.press("up")
        await app.shows("\u2039 2 of 2 \u203a")
        await app.pilot.press("left")
        await app.shows("\u2039 1 of 2 \u203a")
        await app.shows("two")
        said = [message.content for message in app.chat.session.conversation.path()]
        assert said == ["first", "one", "second", "two"]
        await app.pilot.press("left")
        await app.pilot.pause()
        assert "\u2039 1 of 2 \u203a" in app.screen_text, "there is none before the first"
        await app.pilot.press("right")
        await app.shows("\u2039 2 of 2 \u203a")
        await app.hides("two")
        saved = app.chat.session.store.load(app.chat.session.conversation.id)
        assert [message.content for message in saved.path()] == ["first, better", "one, better"]


async def test_a_retried_answer_can_be_read_again(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("hello", "The old answer.")
        await app.pilot.press("ctrl+r")
        await app.until(lambda: len(app.backend.tickets) == 2, "the retry")
        app.backend.answer("The new answer.")
        await app.shows("The new answer.")
        await app.until(lambda: app.chat.session.running is None)
        await app.pilot.press("shift+up", "left")
        await app.shows("The old answer.")
        await app.shows("\u2039 1 of 2 \u203a")


async def test_what_came_after_a_fork_can_be_reached_again(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("first", "one")
        await app.ask("second")
        app.backend.answer("two", figures=replace(FIGURES, prompt_tokens=120))
        await app.shows("context 206 of")
        await app.pilot.press("shift+up", "up", "up", "f")
        await app.hides("second")
        await app.shows("context 104 of")
        await app.pilot.press("shift+up")
        await app.shows("what came after \u203a")
        await app.pilot.press("right")
        await app.shows("second")
        await app.shows("context 206 of")


async def test_a_fork_at_a_question_says_how_it_is_answered(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("first", "one")
        await app.pilot.press("shift+up", "up", "f")
        await app.hides("one")
        await app.shows("a branch starts here, and Ctrl+R answers it; what came after is kept")
        await app.shows("context 0 of")
        await app.pilot.press("ctrl+r")
        await app.until(lambda: len(app.backend.tickets) == 2, "the request")
        app.backend.answer("one, again")
        await app.shows("one, again")


async def test_a_note_on_the_running_answer_goes_with_it(drive: Drive) -> None:
    for size in ((80, 24), (160, 40)):  # above the composer, and in the strip
        async with drive(size=size) as app:
            await app.ask("first")
            await app.pilot.press("x", "enter")
            await app.shows("still answering")
            app.backend.answer("one")
            await app.until(lambda: app.chat.session.running is None)
            await app.hides("still answering")
            assert app.chat.composer.text == "x"
