"""Writing a message: lines, paste, history, slash commands."""

from __future__ import annotations

import errno
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual import events

from engine import Cleared, HotSet, SamplingParams, Warmed
from flashmoe_tui import locations
from flashmoe_tui.backend import Delivery, Tended
from flashmoe_tui.conversations import ConversationStore
from flashmoe_tui.suggestions import DEMO_PROMPTS
from tests.flashmoe_tui.app.conftest import Drive, Driven
from tests.flashmoe_tui.scripted_backend import CARD, ScriptedBackend, resting_snapshot

HOT = Warmed(HotSet(((0, 1, 5), (0, 2, 3), (1, 0, 9)), 1_800_000_000.0, chosen=True), 3, 2, whole=True)


async def command(app: Driven, text: str) -> None:
    app.chat.composer.fill(text)
    await app.pilot.press("enter")


async def test_enter_sends_and_two_other_keys_break_the_line(drive: Drive) -> None:
    async with drive() as app:
        app.chat.composer.clear()
        await app.pilot.press("a", "shift+enter", "b", "ctrl+j", "c", "enter")
        await app.until(lambda: app.backend.tickets, "the request")
        assert app.backend.request.messages[-1]["content"] == "a\nb\nc"


async def test_the_first_prompt_is_sent_by_enter_or_gives_way_to_what_is_typed(drive: Drive) -> None:
    async with drive() as app:
        assert app.chat.composer.text == DEMO_PROMPTS[0]
        await app.pilot.press("h", "i", "enter")
        await app.until(lambda: app.backend.tickets, "the request")
        assert app.backend.request.messages[-1]["content"] == "hi"


async def test_the_first_prompt_comes_until_one_was_sent_from_the_app(drive: Drive) -> None:
    with ConversationStore(locations.conversations_dir()).create() as saved:
        saved.add_user("asked without the app")
    async with drive() as app:
        assert app.chat.composer.text == DEMO_PROMPTS[0]
    async with drive(continue_last=True) as app:
        assert app.chat.composer.text == ""
        await app.pilot.press("ctrl+n")
        await app.until(lambda: app.chat.composer.text == DEMO_PROMPTS[0], "the first prompt")
        await app.ask_and_answer("hello", "Hello!")
        await app.pilot.press("ctrl+n")
        await app.until(lambda: not app.chat.transcript.messages, "an empty chat")
        assert app.chat.composer.text == ""


async def test_a_fast_enter_does_not_overtake_the_text_before_it(drive: Drive) -> None:
    async with drive() as app:
        app.chat.composer.clear()
        app.type_at_once("quick", "enter", "x")
        await app.until(lambda: app.backend.tickets, "the request")
        assert app.backend.request.messages[-1]["content"] == "quick"
        await app.until(lambda: app.chat.composer.text == "x", "what was typed after it")


async def test_a_fast_editor_key_does_not_overtake_the_text_before_it(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    async with drive() as app:
        app.chat.composer.clear()
        app.type_at_once("quick", "ctrl+g")  # no terminal to hand over here: it says so, until the text is changed
        await app.shows("vi did not work")
        await app.pilot.pause()
        await app.shows("vi did not work")
        assert app.chat.composer.text == "quick"
        monkeypatch.setattr(tempfile, "tempdir", "/nowhere")  # nor anywhere to put the text
        await app.pilot.press("ctrl+g")
        await app.shows("vi did not work (No such file or directory)")
        assert app.chat.composer.text == "quick"


async def test_a_fast_quit_keeps_all_of_the_draft(drive: Drive) -> None:
    async with drive() as app:
        app.chat.composer.clear()
        app.type_at_once("quick", "ctrl+q")
        await app.until(lambda: not app.app.is_running, "the end")
    assert locations.history_file().read_text(encoding="utf-8").rstrip().endswith('"quick"')


async def test_a_paste_of_many_lines_is_one_message(drive: Drive) -> None:
    async with drive() as app:
        app.chat.composer.clear()
        app.app.post_message(events.Paste("def f():\n    return 1\n\nprint(f())"))
        await app.until(lambda: "print" in app.chat.composer.text, "the paste")
        await app.pilot.press("enter")
        await app.until(lambda: app.backend.tickets, "the request")
        assert app.backend.request.messages[-1]["content"] == "def f():\n    return 1\n\nprint(f())"
        assert len(app.backend.tickets) == 1


async def test_up_and_down_walk_what_was_sent_and_keep_the_draft(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("first", "one")
        await app.ask_and_answer("second", "two")
        app.chat.composer.fill("a draft")
        seen = []
        for key in ("up", "up", "down", "down"):
            await app.pilot.press(key)
            seen.append(app.chat.composer.text)
        assert seen == ["second", "first", "second", "a draft"]


async def test_prompts_are_remembered_across_runs(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("from yesterday", "one")
    async with drive() as app:
        await app.pilot.press("up")
        assert app.chat.composer.text == "from yesterday"


async def test_ctrl_c_clears_a_message_and_up_brings_it_back(drive: Drive) -> None:
    async with drive() as app:
        app.chat.composer.clear()
        app.app.post_message(events.Paste("\n".join(f"line {number} of a log" for number in range(3000))))
        await app.until(lambda: "line 2999" in app.chat.composer.text, "the paste")
        await app.pilot.press("ctrl+c")
        await app.shows("cleared: Up brings it back")
        assert app.chat.composer.text == ""
        await app.pilot.press("up")
        assert app.chat.composer.text.count("\n") == 2999


async def test_a_message_that_was_not_sent_when_the_person_left_is_brought_back_by_up(drive: Drive) -> None:
    async with drive() as app:
        app.chat.composer.fill("half a thought")
        await app.pilot.press("ctrl+q")
        await app.until(lambda: app.app.return_code == 0, "the end")
    async with drive() as app:
        app.chat.composer.clear()
        await app.pilot.press("up")
        assert app.chat.composer.text == "half a thought"


async def test_a_word_that_leaves_other_programs_is_sent_only_by_a_second_enter(drive: Drive) -> None:
    async with drive() as app:
        app.chat.composer.fill("Quit")
        await app.pilot.press("enter")
        await app.shows("Ctrl+Q leaves · Enter again sends it")
        assert app.chat.composer.text == "Quit"
        assert not app.backend.tickets
        await app.pilot.press("enter")
        await app.until(lambda: app.backend.tickets, "the request")
        assert app.backend.request.messages[-1]["content"] == "Quit"
        app.backend.answer("Bye.")
        await app.ask_and_answer("quit smoking, how?", "One day at a time.")
        app.chat.composer.fill(":q")
        await app.pilot.press("enter")
        await app.shows("Ctrl+Q leaves")
        assert len(app.backend.tickets) == 2


async def test_typing_a_slash_lists_the_commands_and_tab_completes(drive: Drive) -> None:
    async with drive() as app:
        app.chat.composer.clear()
        await app.pilot.press("slash")
        await app.shows("/retry")
        await app.pilot.press("t", "h")
        await app.shows("let the model think first")
        await app.pilot.press("tab")
        assert app.chat.composer.text == "/think "


async def test_tab_beside_no_command_stays_and_says_how_to_reach_the_messages(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("hello", "Hello!")
        app.chat.composer.fill("and now")
        await app.pilot.press("tab", *"?")
        await app.shows("Shift+Up selects a message")
        assert app.chat.composer.text == "and now?", "letters never become keys on a message by themselves"


async def test_an_unknown_command_is_one_line_and_the_text_stays(drive: Drive) -> None:
    async with drive() as app:
        await command(app, "/frobnicate the text")
        await app.shows("there is no command /frobnicate")
        assert app.chat.composer.text == "/frobnicate the text"
        assert not app.backend.tickets


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/new what is a router?", "/new takes nothing after it"),
        ("/quit smoking, how?", "/quit takes nothing after it"),
        ("/copy code", "there is no such answer to copy"),
        ("/copy 2", "there is no such answer to copy"),
    ],
)
async def test_a_command_does_not_swallow_what_stands_after_it(drive: Drive, line: str, said: str) -> None:
    async with drive() as app:
        await app.ask_and_answer("hello", "Hello!")
        await command(app, line)
        await app.shows(said)
        assert app.chat.composer.text == line
        assert app.chat.transcript.messages


async def test_a_path_is_a_message_and_not_a_command(drive: Drive) -> None:
    async with drive() as app:
        await app.ask("/etc/hosts: what is it for?")
        assert app.backend.request.messages[-1]["content"] == "/etc/hosts: what is it for?"


async def test_settings_reach_the_next_request(drive: Drive) -> None:
    async with drive() as app:
        await command(app, "/set temperature 0.2")
        await app.shows("temperature is 0.2")
        await command(app, "/set seed 3")
        await command(app, "/set seed default")
        await app.shows("seed is a new one each time from the next answer on")
        await command(app, "/set max_tokens 12")
        await command(app, "/think budget 64")
        await command(app, "/system Be brief.")
        await app.shows("Be brief.")
        for line, said in (
            ("/set top_p 7", "top_p must lie between"),
            ("/set max_tokens 99999999999999999999", "max_tokens takes a number from 1 to"),  # no file would hold it
            ("/think budget ²", "/think takes on, off, or budget"),
            (f"/copy {'9' * 5000}", "there is no such answer to copy"),  # more digits than Python reads
        ):
            await command(app, line)
            await app.shows(said)
            assert app.chat.composer.text == line
            app.chat.composer.fill("")
        await command(app, "/set loop_stop off")
        await app.shows("loop_stop is off from the next answer on")
        await app.ask("hello")
        request = app.backend.request
        assert (request.sampling.temperature, request.sampling.loop_stop) == (0.2, False)
        assert (request.max_tokens, request.thinking, request.thinking_budget) == (12, True, 64)
        assert request.messages[0] == {"role": "system", "content": "Be brief."}


async def test_set_without_a_value_says_what_holds_and_what_the_model_recommends(drive: Drive) -> None:
    card = replace(CARD, recommended=SamplingParams(temperature=0.6, top_p=0.95, top_k=20, min_p=0.0))
    async with drive(ScriptedBackend(now=resting_snapshot(card))) as app:
        await command(app, "/set temperature")
        await app.shows("temperature is 0.6 (recommended)")
        await command(app, "/set temperature 0.2")
        await command(app, "/set seed 3")
        await command(app, "/set loop-stop off")
        await command(app, "/set")
        for line in (
            "temperature         0.2 (recommended: 0.6)",
            "top_k               20 (recommended)",
            "seed                3 (else a new one each time)",
            "loop_stop           off (else on)",
            "max_tokens          as many as the context has room for",
        ):
            await app.shows(line)
        await command(app, "/set temperature default")
        await command(app, "/set temperature")
        await app.shows("temperature is 0.6 (recommended)")


async def test_what_the_model_is_told_first_shows_in_a_new_chat_and_can_be_ended(drive: Drive) -> None:
    async with drive() as app:
        await command(app, "/system You are a pirate.")
        await app.ask_and_answer("hello", "Arr!")
        await app.pilot.press("ctrl+n")
        await app.until(lambda: not app.chat.transcript.messages, "an empty chat")
        await app.shows("the model is told first: You are a pirate. (/system off ends that)")
        await command(app, "/system You are a cook.")
        await app.shows("the model is told first: You are a cook.")
        assert "pirate" not in app.screen_text
        await command(app, "/system off")
        await app.shows("the model is told nothing first")
        await app.ask("hello")
        assert [message["role"] for message in app.backend.request.messages] == ["user"]
        assert not app.chat.session.conversation.system


async def test_cache_and_model_commands(drive: Drive) -> None:
    async with drive() as app:
        await command(app, "/cache 25%")
        await app.until(lambda: app.backend.cache_sizes == [128 * 27_648], "a quarter")
        await command(app, "/cache lots")
        await app.shows("/cache takes a percentage")
        (locations.models_dir() / "other").mkdir(parents=True)
        await command(app, "/model other")
        await app.until(lambda: len(app.backend.loads) == 2 and app.backend.loads[1][0] == "other", "the load")


async def test_what_is_kept_can_be_saved_warmed_cleared_and_kept_off_the_disk(drive: Drive) -> None:
    async with drive() as app:
        for number, (line, answer, shown) in enumerate(
            [
                ("/cache save", Tended("save", 128), "128 experts saved"),
                ("/cache warm", Tended("warm", HOT), "3 experts read ahead · 2 of 3 of the set saved"),
                ("/cache warm", Tended("warm", replace(HOT, whole=False)), "the rest waits"),
                ("/cache warm", Tended("warm"), "no experts are saved yet"),
                (
                    "/cache clear",
                    Tended("clear", Cleared(9, 4, 1_300_000)),
                    "9 experts let go from the cache · 4 files",
                ),
                ("/cache clear", Tended("clear", problem="no model is loaded"), "/cache clear: no model is loaded"),
                ("/cache disk off", Tended("off", Cleared(0, 1, 77)), "nothing is kept on disk any more · 1 file"),
            ]
        ):
            await command(app, line)
            await app.until(lambda: len(app.backend.tasks) == number + 1, "the task")  # noqa: B023
            app.backend.waiting.append(Delivery(99, answer))
            await app.shows(shown)
        assert app.backend.tasks == ["save", "warm", "warm", "warm", "clear", "clear", "off"]
        assert not app.app.settings.settings.state_on_disk
        assert app.app.session.model.config.state_bytes == 0
        await command(app, "/cache disk on")
        await app.shows("from the next load of a model on")
        assert app.app.session.model.config.state_bytes == 4_000_000_000


@pytest.mark.parametrize("kind", ["md", "json"])
async def test_export_writes_a_file_and_never_over_another(
    drive: Drive, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with drive() as app:
        await app.ask_and_answer("hello", "Hello, world!")
        await command(app, f"/export {kind}")
        await app.until(lambda: list(tmp_path.glob(f"*.{kind}")), "the file")
        assert "Hello, world!" in next(tmp_path.glob(f"*.{kind}")).read_text()
        await command(app, f"/export {kind}")
        await app.shows("already there")


async def test_an_export_that_does_not_fit_the_disk_leaves_nothing_in_the_way_of_the_next(
    drive: Drive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    open_ = Path.open

    def full(path: Path, mode: str = "r", **given: Any) -> Any:
        opened = open_(path, mode, **given)
        if path.suffix == ".md":
            monkeypatch.setattr(Path, "open", open_)
            opened.close()
            raise OSError(errno.ENOSPC, "No space left on device")
        return opened

    async with drive() as app:
        await app.ask_and_answer("hello", "Hello, world!")
        monkeypatch.setattr(Path, "open", full)
        await command(app, "/export md")
        await app.shows("No space left on device")
        await command(app, "/export md")
        await app.shows("written to")
        shutil.rmtree(tmp_path / "gone")
        await command(app, "/export md")
        await app.shows("No such file or directory")


async def test_import_opens_a_copy_of_an_export_and_of_openais_messages(
    drive: Drive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    other = '{"messages": [{"role": "user", "content": "hi"}]}'
    (tmp_path / "other.json").write_text(other, encoding="utf-8-sig")  # as editors on Windows begin a file
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\xff")
    async with drive() as app:
        await app.ask_and_answer("hello", "Hello, world!")
        original = app.chat.session.conversation
        await command(app, "/export json")
        await app.shows("written to")
        await command(app, f"/import {original.id}.json")
        await app.until(lambda: app.chat.session.conversation.id != original.id, "the copy")
        await app.shows("Hello, world!")
        assert app.chat.session.conversation.messages == original.messages
        await command(app, "/import other.json")
        await app.until(lambda: [m.content for m in app.chat.session.conversation.path()] == ["hi"], "the other")
        for wrong, said in (
            ("", "takes the name of a file"),
            (" none.json", "there is no file"),
            (" broken.json", "this is not JSON"),
            (" picture.png", "is no text file"),
        ):
            app.chat.composer.clear()
            await command(app, f"/import{wrong}")
            await app.shows(said)
        assert len(app.chat.session.store.list()) == 3
        await app.ask("again")
        app.chat.composer.clear()
        await command(app, "/import other.json")
        await app.shows("Esc stops it, then import")


async def test_quit_closes_the_backend(drive: Drive) -> None:
    async with drive() as app:
        await command(app, "/quit")
        await app.until(lambda: app.app.return_code == 0, "the end")
        backend = app.backend
    assert backend.closed
