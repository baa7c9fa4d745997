"""Ctrl+F finds in the open conversation, whatever of it is mounted, folded, or rendered."""

from __future__ import annotations

import asyncio
from functools import partial

import pytest

from flashmoe_tui import locations
from flashmoe_tui.conversations import AnswerRecord, ConversationStore, ModelIdentity
from flashmoe_tui.widgets.find_bar import PAUSE_SECONDS
from flashmoe_tui.widgets.hidden_turns import HiddenTurns
from flashmoe_tui.widgets.transcript import MOST_MESSAGES, PAGE_MESSAGES
from tests.flashmoe_tui.app.conftest import Drive, Driven

LONG = "\n\n".join(f"Paragraph {number} is about nothing." for number in range(16))


def save(*turns: tuple[str, str, str]) -> None:
    """A conversation of (question, answer, thinking)."""
    with ConversationStore(locations.conversations_dir()).create() as saved:
        for question, answer, thinking in turns:
            asked = saved.add_user(question)
            writer = saved.start_answer(asked.id, AnswerRecord(ModelIdentity("m", "m · 1M · 4-bit")))
            writer.append(content=answer, thinking=thinking)
            writer.checkpoint()


async def find(app: Driven, text: str) -> None:
    await app.pilot.press("ctrl+f")
    await app.until(lambda: app.chat.find_bar.has_focus_within, "the line to type in")
    await app.pilot.press(*text)


async def marked(app: Driven, words: str) -> None:
    """Wait until these words of the conversation, and no others, are marked and on the screen."""
    await app.until(lambda: app.chat.get_selected_text() == words, f"the mark on {words!r}")
    await app.shows(words)


async def test_what_was_said_is_walked_from_the_newest_up_and_round(drive: Drive) -> None:
    save(
        ("where does the Heron wait?", f"In the reeds.\n\n{LONG}", ""),
        ("and then?", f"{LONG}\n\nThe **heron**\nwaits.\n\n- one heron\n\n{LONG}", ""),
        ("thanks", LONG, ""),
    )
    async with drive(continue_last=True) as app:
        await app.shows("Paragraph 15")
        await find(app, "heron")
        await app.shows("2 of 2 messages · ↑ older · ↓ newer · Esc closes")
        await app.until(lambda: app.chat.get_selected_text() == "heron", "all letters, not the first ones")
        await app.shows("• one heron")
        await app.pilot.press("up")
        await app.shows("The heron waits.")
        await app.shows("2 of 2 messages")
        await app.pilot.press("enter")
        await app.shows("1 of 2 messages")
        await marked(app, "Heron")
        await app.pilot.press("up")
        await app.shows("2 of 2 messages")
        await app.pilot.press("down")
        await app.shows("1 of 2 messages")
        await app.shows("where does the Heron wait?")
        await app.pilot.press("escape")
        await app.hides("Esc closes")
        assert app.chat.composer.has_focus
        assert "where does the Heron wait?" in app.screen_text, "what was found stays in view"
        assert not app.chat.get_selected_text()


async def test_earlier_messages_that_are_not_mounted_are_found_and_the_words_in_them_marked(drive: Drive) -> None:
    turns = [(f"question {number}", f"answer {number}\n\nand so on", "") for number in range(35)]
    turns[3] = ("question 3", f"{LONG}\n\nThe *trout* hides `under` stones.\n\n{LONG}", "")
    save(*turns)
    async with drive(continue_last=True) as app:
        await app.shows("question 34")
        await find(app, "trout hides under")
        await marked(app, "trout hides under")
        await app.shows("1 of 1 message")
        await app.pilot.press("escape", "end", "end")
        await app.shows("answer 34")


def gap(app: Driven) -> HiddenTurns | None:
    return next((line for line in app.chat.transcript.query(HiddenTurns) if not line.earlier), None)


def selected(app: Driven, message_id: str) -> bool:
    message = app.chat.transcript.find(message_id)
    return message is not None and message.has_focus


def in_order(app: Driven) -> bool:
    """Whether the chat has every message once, in the order in which it was said."""
    said = [message.id for message in app.chat.session.conversation.path()]
    return [turn.id for turn in app.chat.transcript.turns] == said


async def test_one_that_is_far_up_comes_without_all_that_follow_it_and_these_come_when_one_reads_on(
    drive: Drive,
) -> None:
    """Else it takes seconds, and each key after it a third of one."""
    turns = [(f"question {number}", f"answer {number}\n\nand so on", "") for number in range(70)]
    for number in (3, 41):
        turns[number] = (f"question {number}", f"The trout hides {number}.", "")
    save(*turns)
    async with drive(continue_last=True) as app:
        transcript = app.chat.transcript
        await app.shows("question 69")
        await find(app, "trout hides 3")
        await marked(app, "trout hides 3")
        assert len(transcript.messages) <= MOST_MESSAGES + 2
        assert in_order(app)
        await app.pilot.press("escape")
        for _ in range(20):  # a screen or two to the gap, and then on through it
            shown = transcript.messages
            await app.pilot.press("pagedown")
            if gap(app) is None or len(transcript.messages) > len(shown):
                break
        await app.until(lambda: len(transcript.messages) > len(shown), "the next page")
        await app.shows("question 11")
        assert in_order(app)
        await find(app, "trout hides 41")
        await marked(app, "trout hides 41")
        assert len(transcript.messages) <= MOST_MESSAGES + 2, "those that were read are let go"
        assert in_order(app)
        await app.pilot.press("escape", "end", "end")
        await app.shows("answer 69")
        await app.until(lambda: gap(app) is None and len(transcript.messages) == PAGE_MESSAGES, "the newest alone")
        assert in_order(app)


async def test_messages_on_both_sides_of_a_gap_are_selected_one_after_the_other(drive: Drive) -> None:
    turns = [(f"question {number}", f"answer {number}", "") for number in range(40)]
    turns[3] = ("question 3", "The trout hides.", "")
    save(*turns)
    async with drive(continue_last=True) as app:
        await app.shows("question 39")
        await find(app, "trout")
        await marked(app, "trout")
        said = [message.id for message in app.chat.session.conversation.path()]
        hidden = gap(app)
        assert hidden is not None
        for key, step, wanted in (("down", 1, hidden.turns[0].id), ("up", -1, hidden.turns[-1].id)):
            beside = app.chat.transcript.find(said[said.index(wanted) - step])
            assert beside is not None
            beside.focus()
            await app.pilot.press(key)
            await app.until(partial(selected, app, wanted), "its neighbour")
        assert in_order(app)


async def test_what_was_only_thought_is_opened_and_what_was_not_said_is_not_found(drive: Drive) -> None:
    save(("a question", "An answer.", "A stork, perhaps."))
    async with drive(continue_last=True) as app:
        await app.shows("An answer.")
        await find(app, "storks")
        await app.shows("not found")
        await app.pilot.press("backspace")
        await marked(app, "stork")


@pytest.mark.parametrize("size", [(50, 14), (200, 60)])
async def test_the_line_fits_every_terminal(drive: Drive, size: tuple[int, int]) -> None:
    save(("a question", "The heron waits.", ""))
    async with drive(continue_last=True, size=size) as app:
        await find(app, "heron")
        await app.shows("Find  heron")
        await app.shows("1 of 1 message")


async def test_finding_leaves_the_answer_that_is_being_made_alone(drive: Drive) -> None:
    save(("a question", f"The heron waits.\n\n{LONG}", ""))
    async with drive(continue_last=True) as app:
        await app.shows("Paragraph 15")
        app.chat.composer.fill("a draft")
        await app.ask("and now?")
        app.backend.ready()
        app.backend.say("A heron comes.")
        await app.shows("A heron comes.")
        await find(app, "heron")
        await app.shows("1 of 1 message")
        await app.shows("The heron waits.")
        app.backend.say(" And goes.")
        await app.pilot.press("escape")
        assert not app.backend.ticket.cancelled, "the first Escape closes the line"
        app.backend.finish("A heron comes. And goes.")
        await app.until(lambda: app.chat.transcript.current is None, "the end")
        assert "The heron waits." in app.screen_text, "it stays where the reader is"
        await find(app, "")
        await app.shows("Find  heron")


async def test_letters_that_follow_at_once_are_looked_for_and_not_written(drive: Drive) -> None:
    save(("a question", f"The heron waits.\n\n{LONG}", ""))
    async with drive(continue_last=True) as app:
        await app.shows("Paragraph 15")
        app.chat.composer.clear()
        for key in ("ctrl+f", *"heron"):  # all in the app's queue at once, as from a fast typist or over ssh
            app.app.simulate_key(key)
        await marked(app, "heron")
        assert app.chat.find_bar.has_focus_within
        assert not app.chat.composer.text


async def test_keys_that_step_at_once_go_on_from_what_was_typed_and_stay_there(drive: Drive) -> None:
    save(("a question", "One HERON, one Heron, one heron.", ""))
    async with drive(continue_last=True) as app:
        await app.shows("One HERON")
        app.type_at_once("", "ctrl+f", *"heron", "enter", "enter", "up")
        await marked(app, "HERON")
        await asyncio.sleep(2 * PAUSE_SECONDS)
        await marked(app, "HERON")


async def test_another_conversation_ends_it_and_what_was_searched_everywhere_is_proposed(drive: Drive) -> None:
    save(("about fish", f"The trout hides.\n\n{LONG}", ""), ("and birds?", f"{LONG}\n\nThe heron waits.\n\n{LONG}", ""))
    async with drive() as app:
        await find(app, "nothing")
        await app.pilot.press("ctrl+o", *"trout")
        await app.shows("The trout hides.")
        await app.pilot.press("enter")
        await app.hides("Find ")
        await app.shows("Paragraph 3 is")
        assert app.chat.composer.has_focus
        await app.pilot.press("ctrl+f")
        await app.shows("1 message · Enter finds")
        assert "Paragraph 3 is" in app.screen_text, "nothing moves yet"
        await app.pilot.press("enter")
        await marked(app, "trout")
