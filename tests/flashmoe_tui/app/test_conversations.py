"""Conversations are found, opened, resumed and deleted; what cannot be saved or read is one line."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from textual.widgets import Input

from flashmoe_tui import locations
from flashmoe_tui.conversations import AnswerRecord, ConversationStore, ModelIdentity
from flashmoe_tui.screens.conversations import ConversationsScreen
from flashmoe_tui.widgets.conversation_list import ConversationList
from tests.flashmoe_tui.app.conftest import Drive, Driven


def save(question: str, answer: str) -> str:
    with ConversationStore(locations.conversations_dir()).create() as saved:
        asked = saved.add_user(question)
        writer = saved.start_answer(asked.id, AnswerRecord(ModelIdentity("Flint", "Flint · 31M demo · 4-bit")))
        writer.append(content=answer)
        writer.checkpoint()
    path = locations.conversations_dir() / f"{saved.conversation.id}.jsonl"
    earlier = (
        time.time() - 100 + len(list(path.parent.glob("*.jsonl")))
    )  # clocks of files are coarse: say which is newer
    os.utime(path, (earlier, earlier))
    return saved.conversation.id


async def found(app: Driven, titles: list[str]) -> None:
    await app.until(lambda: isinstance(app.app.screen, ConversationsScreen), "the finder")
    await app.until(
        lambda: [row.title for row in app.app.screen.query_one("#found", ConversationList).rows] == titles, str(titles)
    )


def place_of(app: Driven, text: str) -> tuple[int, int]:
    """The line and the column at which the terminal shows a text."""
    lines = enumerate(app.screen_text.splitlines())
    return next(((number, line.index(text)) for number, line in lines if text in line), (-1, -1))


async def test_a_saved_conversation_is_found_by_what_was_said_in_it(drive: Drive) -> None:
    answer = "The heron waits.\n\nIt stands.\n\nIt stoops.\n\nIt flies."  # longer than what an empty chat says
    save("about birds", answer)
    save("about fish", "The trout hides under stones.")
    async with drive() as app:
        await app.pilot.press("ctrl+o")
        await found(app, ["about fish", "about birds"])
        await app.pilot.press(*"heron")
        await found(app, ["about birds"])
        await app.pilot.press("enter")
        await app.shows("The heron waits.")
        await app.shows("its end was not recorded")  # down to the line under it
        await app.ask("and in winter?")
        assert [message["content"] for message in app.backend.request.messages] == [
            "about birds",
            answer,
            "and in winter?",
        ]


async def test_a_list_that_leaves_some_out_says_so(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flashmoe_tui.screens.conversations.LISTED", 2)
    for name in ("oldest", "older", "newer"):
        save(name, "The heron waits.")
    async with drive() as app:
        await app.pilot.press("ctrl+o")
        await found(app, ["newer", "older"])
        await app.shows("the newest 2, type to find the others")
        await app.pilot.press(*"oldest")
        await found(app, ["oldest"])
        await app.hides("the newest 2")


async def test_delete_asks_and_moves_to_the_trash(drive: Drive) -> None:
    kept, gone = save("kept", "yes"), save("gone", "yes")
    async with drive() as app:
        await app.pilot.press("ctrl+o")
        await found(app, ["gone", "kept"])
        await app.pilot.press("delete")
        await app.shows("delete “gone”?")
        await app.pilot.press("escape")
        await found(app, ["gone", "kept"])
        await app.pilot.press("delete", "enter")
        await found(app, ["kept"])
        assert app.backend.tasks == ["forget"], "nor does the engine keep anything of it"
    store = ConversationStore(locations.conversations_dir())
    assert [item.id for item in store.list()] == [kept]
    assert (store.trash / f"{gone}.jsonl").exists()


async def test_what_was_deleted_by_mistake_is_brought_back(drive: Drive) -> None:
    save("kept", "yes")
    save("gone", "The heron waits.")
    async with drive() as app:
        await app.pilot.press("ctrl+o")
        await found(app, ["gone", "kept"])
        await app.pilot.press("delete", "enter")
        await found(app, ["kept"])
        await app.shows("Ctrl+Z brings it back")
        await app.pilot.press("ctrl+z")
        await found(app, ["gone", "kept"])
        await app.pilot.press("enter")
        await app.shows("The heron waits.")


async def test_f2_renames_a_conversation_in_its_place_and_escape_keeps_the_name(drive: Drive) -> None:
    save("about birds", "The heron waits.")
    save("about fish", "The trout hides.")
    async with drive() as app:
        await app.pilot.press("ctrl+o")
        await found(app, ["about fish", "about birds"])
        await app.pilot.press("down", "f2", *"no", "escape")
        await found(app, ["about fish", "about birds"])
        line, column = place_of(app, "about birds")
        await app.pilot.press("f2")
        await app.until(lambda: place_of(app, "about birds") == (line, column), "the title, to be typed in its place")
        await app.pilot.press("home", *"all ", "delete", "A")
        await app.until(lambda: place_of(app, "all About birds") == (line, column), "the new title")
        await app.pilot.press("enter")
        await found(app, ["about fish", "all About birds"])
        await app.pilot.press("enter")
        await app.shows("The heron waits.")
    store = ConversationStore(locations.conversations_dir())
    assert [item.title for item in store.list()] == ["about fish", "all About birds"], "it is no newer for its name"


async def test_the_open_conversation_is_renamed_from_the_list_and_by_a_command(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("about birds", "The heron waits.")
        await app.pilot.press("ctrl+o")
        await found(app, ["about birds"])
        await app.pilot.press("f2", *"Herons", "enter")
        await found(app, ["Herons"])
        await app.pilot.press("f2", "delete", "enter")
        await found(app, ["about birds"])
        await app.pilot.press("escape")
        app.chat.composer.fill("/title Waders  and trouts")
        await app.pilot.press("enter")
        await app.shows("this conversation is called Waders and trouts")
        assert [item.title for item in app.chat.session.store.list()] == ["Waders and trouts"]


async def test_a_click_means_the_row_that_was_under_it_though_the_list_has_changed_since(drive: Drive) -> None:
    """As it does when an answer ends."""
    fish, birds = save("about fish", "The trout hides."), save("about birds", "The heron waits.")
    async with drive(size=(200, 60)) as app:
        await app.shows("about fish")
        listed = app.chat.query_one("#conversation-list", ConversationList)
        rows = listed.rows
        assert [row.conversation_id for row in rows] == [birds, fish]
        listed.post_message(ConversationList.OptionSelected(listed, listed.get_option(fish), 1))
        listed.show(rows[::-1])
        await app.until(lambda: app.chat.session.conversation.id == fish, "the one that was clicked")
        listed.post_message(ConversationList.OptionSelected(listed, listed.get_option(birds), 1))
        listed.show([])
        await app.pilot.pause()
        assert app.chat.session.conversation.id == fish


async def test_another_conversation_waits_for_the_answer_and_what_said_so_goes_with_it(drive: Drive) -> None:
    save("about birds", "The heron waits.")
    async with drive() as app:
        await app.ask("hello")
        await app.pilot.press("ctrl+o")
        await found(app, ["hello", "about birds"])
        await app.pilot.press("down", "enter")
        await app.shows("still answering: Esc stops it")
        app.backend.answer("Hello!")
        await app.shows("Hello!")
        await app.hides("still answering")


async def test_the_time_of_day_tells_two_of_one_title_apart(drive: Drive) -> None:
    save("hello", "one")
    save("hello", "two")
    save("goodbye", "three")
    async with drive() as app:
        await app.pilot.press("ctrl+o")
        await found(app, ["goodbye", "hello", "hello"])
        goodbye, *hellos = (row.note for row in app.app.screen.query_one("#found", ConversationList).rows)
        assert ":" not in goodbye
        assert len({note for note in hellos if ":" in note}) == 2


@pytest.mark.parametrize("how", ["continue", "resume"])
async def test_a_conversation_is_resumed_at_the_start(drive: Drive, how: str) -> None:
    older = save("older", "The first answer.")
    save("newer", "The second answer.")
    resumed = {"resume": older} if how == "resume" else {"continue_last": True}
    async with drive(**resumed) as app:
        await app.shows("The first answer." if how == "resume" else "The second answer.")


async def test_a_conversation_that_is_not_there_is_one_line(drive: Drive) -> None:
    async with drive(resume="20200101-000000-abcdef") as app:
        await app.shows("✗ no conversation '20200101-000000-abcdef'")
        await app.ask_and_answer("still here?", "Yes.")


async def test_a_damaged_conversation_opens_with_a_notice(drive: Drive) -> None:
    conversation = save("kept question", "kept answer")
    path = locations.conversations_dir() / f"{conversation}.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + b'{"type":"message","id":"dead\x00\xff\n' + b"".join(lines[1:]))
    async with drive(resume=conversation) as app:
        await app.shows("kept answer")
        await app.shows("✗ ")


async def test_new_starts_an_empty_conversation_and_the_old_one_is_saved(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("first", "one")
        await app.pilot.press("ctrl+n")
        await app.until(lambda: not app.chat.transcript.messages, "an empty chat")
        await app.ask("second")
        assert [message["content"] for message in app.backend.request.messages] == ["second"]
        assert [item.title for item in app.chat.session.store.list()] == ["second", "first"]


@pytest.mark.skipif(os.geteuid() != 0, reason="the other test of an unwritable directory covers this account")
async def test_the_disk_refusing_is_one_line_and_the_chat_goes_on(drive: Drive, own_directories: Path) -> None:
    (own_directories / "data").parent.mkdir(parents=True, exist_ok=True)
    (own_directories / "data").write_text("a file where the directory should be")
    await chats_without_saving(drive)


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is unwritable for root; the other test covers this account")
async def test_an_unwritable_directory_is_one_line_and_the_chat_goes_on(drive: Drive, own_directories: Path) -> None:
    (own_directories / "data").mkdir(parents=True, mode=0o500)
    await chats_without_saving(drive)


async def chats_without_saving(drive: Drive) -> None:
    async with drive() as app:
        await app.ask("hello")
        await app.shows("not saving: ")
        app.backend.answer("Hello!")
        await app.shows("Hello!")
        assert "not saving: " in app.screen_text, "the notice stays"
        problem, shown = ("".join(text.split()) for text in (app.chat.session.storage_problem, app.screen_text))
        assert problem[-15:] in shown, "to its end: what to do about it stands there"


async def test_a_conversation_that_could_not_be_saved_is_not_left_without_a_word(
    drive: Drive, own_directories: Path
) -> None:
    own_directories.mkdir(parents=True, exist_ok=True)
    in_the_way = own_directories / "data"
    in_the_way.write_text("a file where the directory should be")
    async with drive() as app:
        await app.ask_and_answer("about birds", "The heron waits.")
        await app.until(lambda: app.chat.readouts.turns, "the answer's figures")
        await app.pilot.press("ctrl+n")
        await app.shows("not saved and would be lost: Ctrl+N again")
        await app.pilot.press("ctrl+q")
        await app.shows("not saved and would be lost: Ctrl+Q again")
        assert "The heron waits." in app.screen_text
        in_the_way.unlink()
        await app.pilot.press("ctrl+n")
        await app.until(lambda: not app.chat.transcript.messages, "another chat, now that it can be saved")
        assert [item.title for item in app.chat.session.store.list()] == ["about birds"]


async def test_asked_twice_a_conversation_that_could_not_be_saved_is_left_all_the_same(
    drive: Drive, own_directories: Path
) -> None:
    own_directories.mkdir(parents=True, exist_ok=True)
    (own_directories / "data").write_text("a file where the directory should be")
    async with drive() as app:
        await app.ask_and_answer("about birds", "The heron waits.")
        await app.until(lambda: app.chat.readouts.turns, "the answer's figures")
        await app.pilot.press("ctrl+q")
        await app.shows("Ctrl+Q again")
        await app.pilot.press("ctrl+q")
        await app.until(lambda: app.app.return_code == 0, "the end")


async def test_the_wide_screen_lists_conversations_and_opens_one(drive: Drive) -> None:
    save("about birds", "The heron waits.")
    async with drive(size=(200, 60)) as app:
        await app.shows("CONVERSATIONS")
        await app.shows("about birds")
        listed = app.chat.query_one("#conversation-list", ConversationList)
        await app.pilot.click(listed, offset=(5, 0))
        await app.shows("The heron waits.")


async def test_typing_in_the_finder_is_a_filter_and_escape_closes_it(drive: Drive) -> None:
    save("about birds", "The heron waits.")
    async with drive() as app:
        await app.pilot.press("ctrl+o")
        await app.until(lambda: isinstance(app.app.screen, ConversationsScreen))
        await app.pilot.press(*"nowhere")
        await app.shows("nothing found")
        assert app.app.screen.query_one(Input).value == "nowhere"
        await app.pilot.press("escape")
        await app.until(lambda: app.app.screen is app.chat, "the chat")


async def test_what_was_found_is_opened_where_it_was_said(drive: Drive) -> None:
    with ConversationStore(locations.conversations_dir()).create() as saved:
        for number in range(30):
            saved.add_user(f"question {number}" + (" of herons" if number == 3 else ""))
            writer = saved.start_answer(saved.conversation.leaf or "", AnswerRecord(ModelIdentity("m", "m")))
            writer.append(content=f"answer {number}\n\nand so on")
            writer.checkpoint()
    async with drive() as app:
        await app.pilot.press("ctrl+o")
        await found(app, ["question 0"])
        await app.pilot.press(*"herons", "enter")
        await app.shows("question 3 of herons")
        await app.pilot.press(*"next", "enter")
        await app.until(lambda: app.backend.tickets, "the request: the composer was ready")


async def test_what_was_found_in_a_version_that_was_left_is_opened_there(drive: Drive) -> None:
    with ConversationStore(locations.conversations_dir()).create() as saved:
        first = saved.add_user("about herons")
        saved.edit(first.id, "about trouts")
    async with drive() as app:
        await app.pilot.press("ctrl+o")
        await found(app, ["about herons"])
        await app.pilot.press(*"herons", "enter")
        await app.shows("❯ about herons")
        await app.hides("about trouts")
