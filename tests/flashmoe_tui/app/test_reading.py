"""What the reader sees: literal model text, scrolling, long conversations, the panel's modes at every size."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from engine import PrefillProgress, Snapshot
from flashmoe_tui import locations
from flashmoe_tui.conversations import AnswerRecord, ConversationStore, ModelIdentity
from flashmoe_tui.settings import PanelMode, SettingsFile
from flashmoe_tui.widgets.hidden_turns import HiddenTurns
from flashmoe_tui.widgets.message import AnswerMessage
from flashmoe_tui.widgets.panel import LivePanel
from flashmoe_tui.widgets.transcript import MOST_MESSAGES, MOST_WIDGETS, PAGE_MESSAGES
from tests.flashmoe_tui.app.conftest import Drive, Driven
from tests.flashmoe_tui.scripted_backend import CARD, FIGURES, ScriptedBackend, fresh_snapshot, resting_snapshot, tokens

LIST = "".join(f"{number}. item number {number}\n" for number in range(1, 61))


def panel(app: Driven, name: str = "panel-side") -> LivePanel:
    return app.chat.query_one(f"#{name}", LivePanel)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[bold]x[/] and [/nothing] and [link=y]", "[bold]x[/] and [/nothing] and [link=y]"),
        ("<div>kept</div> <think>", "<div>kept</div> <think>"),
        ("bell\x07 and \x1b[31mred\x1b[0m and \x9bCSI\u202e end", "bell and [31mred[0m and CSI end"),
    ],
)
async def test_model_text_is_shown_as_it_is_and_without_control_characters(drive: Drive, text: str, shown: str) -> None:
    async with drive() as app:
        await app.ask(text)
        app.backend.ready()
        app.backend.say(text, "thinking")
        await app.shows(shown)
        app.backend.say(text)
        await app.until(lambda: app.screen_text.count(shown) >= 2, "the question and the streamed answer")
        app.backend.finish(text, thinking=text)
        await app.until(lambda: app.chat.transcript.current is None)
        await app.until(lambda: app.screen_text.count(shown) >= 2, "the question and the rendered answer")


async def test_the_text_stays_where_the_reader_put_it_and_end_follows_again(drive: Drive) -> None:
    async with drive() as app:
        await app.ask("a list")
        app.backend.ready()
        app.backend.send(*tokens(LIST))
        await app.shows("item number 60")
        await app.pilot.press("pageup", "pageup")
        await app.hides("item number 60")
        top = app.screen_text.splitlines()[3].split()
        app.backend.send(*tokens("\nmore\n\nand more\n\nTHE END"))
        await app.until(lambda: app.chat.transcript.current and "THE END" in app.chat.transcript.current.text)
        await app.pilot.pause()
        # Word by word: a finished block, rendered as Markdown, may be indented otherwise than its plain text was.
        assert app.screen_text.splitlines()[3].split() == top, "nothing moves under the reader's eyes"
        assert app.chat.composer.has_focus, "the chat scrolls while the composer has the focus"
        await app.shows("End follows")
        await app.pilot.press("end")
        await app.shows("THE END")
        app.backend.send(*tokens("\n\nand on it goes"))
        await app.shows("and on it goes")


async def test_a_long_conversation_mounts_few_widgets_and_shows_the_rest_on_demand(drive: Drive) -> None:
    store = ConversationStore(locations.conversations_dir())
    with store.create() as saved:
        for number in range(PAGE_MESSAGES + 10):
            saved.add_user(f"question {number}")
            writer = saved.start_answer(
                saved.conversation.leaf or "", AnswerRecord(ModelIdentity("m", "m · 1M · 4-bit"))
            )
            writer.append(content=f"answer {number}\n\n- one\n- two\n- three\n\n```python\nprint({number})\n```\n")
            writer.checkpoint()
    async with drive(continue_last=True) as app:
        await app.shows(f"question {PAGE_MESSAGES + 9}")
        await app.until(lambda: len(app.chat.transcript.query("*")) <= MOST_WIDGETS, "few widgets")
        await app.pilot.press("shift+up", "home")
        await app.until(lambda: len(app.chat.transcript.messages) == 2 * PAGE_MESSAGES, "an earlier page")
        assert app.chat.transcript.find(saved.conversation.path()[-2 * PAGE_MESSAGES].id) is not None


async def test_what_comes_into_an_empty_chat_is_in_view_when_nothing_is_followed(drive: Drive) -> None:
    async with drive() as app:
        await app.chat.transcript.remove_children()
        await app.pilot.pause()
        app.chat.transcript.release_anchor()  # as by the jump to a message that was found
        await app.chat.transcript.line("here it is")
        await app.shows("here it is")


@pytest.mark.parametrize("how", ["ask", pytest.param("end", marks=pytest.mark.long)])
async def test_messages_that_were_brought_to_be_read_go_again_as_soon_as_the_chat_goes_on(
    drive: Drive, how: str
) -> None:
    with ConversationStore(locations.conversations_dir()).create() as saved:
        for number in range(35):
            saved.add_user(f"question {number}")
            writer = saved.start_answer(saved.conversation.leaf or "", AnswerRecord(ModelIdentity("m", "m")))
            writer.append(content=f"answer {number}\n\nand so on")
            writer.checkpoint()
    first = saved.conversation.path()[0].id
    async with drive(continue_last=True) as app:
        transcript = app.chat.transcript
        few = len(transcript.query("*"))
        for _ in range(2):
            await transcript.look_at(first)
            await app.shows("question 0")
            for line in transcript.query(HiddenTurns):
                line.post_message(HiddenTurns.Wanted(line))
            await app.until(lambda: len(transcript.messages) > MOST_MESSAGES, "a page of those between")
            app.chat.composer.focus()
            if how == "end":
                await app.pilot.press("end", "end")
            else:
                await app.ask_and_answer("and now?", "Now.")
            await app.until(lambda: len(transcript.messages) <= PAGE_MESSAGES + 2, "few messages")
            assert len(transcript.query("*")) <= few + 20
            await app.shows("answer 34")


async def test_f2_cycles_the_panel_and_remembers_it_for_each_width(drive: Drive) -> None:
    async with drive(size=(120, 40)) as app:
        await app.shows("WHERE ITS EXPERTS CAME FROM")
        await app.pilot.press("f2")
        await app.until(lambda: panel(app, "panel-full").display and not app.chat.transcript.display, "full")
        await app.pilot.press("f2")
        await app.until(lambda: not app.chat.readouts.strip.display and app.chat.transcript.display, "off")
        await app.pilot.press("f2")
        await app.until(lambda: app.chat.readouts.strip.display and not panel(app).display, "strip")
        await app.pilot.press("f2")
        await app.until(lambda: panel(app).display, "side")
        await app.pilot.press("f2")
        await app.pilot.resize_terminal(80, 24)
        await app.until(
            lambda: app.chat.readouts.strip.display and not panel(app).display, "the narrow width's own mode"
        )
    settings = SettingsFile(locations.settings_file()).settings
    assert (settings.panel_narrow, settings.panel_medium) == ("strip", "side")


async def test_the_full_panel_does_not_hide_what_a_command_says_nor_the_chat_of_the_next_start(drive: Drive) -> None:
    SettingsFile(locations.settings_file()).update(panel_medium="full")
    async with drive(size=(120, 40)) as app:
        await app.until(lambda: app.chat.transcript.display and panel(app).display, "the chat, whatever was stored")
        await app.pilot.press("f2")
        await app.until(lambda: not app.chat.transcript.display, "the look")
        app.chat.composer.fill("/set seed 3")
        await app.pilot.press("enter")
        await app.shows("seed is 3 from the next answer on")
        assert panel(app).display, "and the panel is where it was before the look"


async def test_on_a_narrow_screen_the_full_panel_is_a_look_that_ends_with_the_next_answer(drive: Drive) -> None:
    SettingsFile(locations.settings_file()).update(panel_narrow="full")
    async with drive() as app:
        await app.until(
            lambda: app.chat.transcript.display and app.chat.readouts.strip.display, "the stored mode is ignored"
        )
        await app.pilot.press("f2")
        await app.until(lambda: panel(app, "panel-full").display and not app.chat.transcript.display, "the look")
        await app.shows("F2 chat · Ctrl+Q quit")
        await app.ask("hello")
        await app.until(lambda: app.chat.transcript.display and not panel(app, "panel-full").display, "the chat")
        app.backend.answer("Hello!")
        await app.shows("Hello!")
        await app.pilot.press("f2")
        await app.until(lambda: not app.chat.transcript.display, "the look again")
        await app.pilot.press("f2")
        await app.until(lambda: app.chat.transcript.display, "the chat")
        assert SettingsFile(locations.settings_file()).settings.panel_narrow == "off"
        await app.pilot.press("f2", "f2")
        await app.until(lambda: not app.chat.transcript.display, "the look a third time")
    assert SettingsFile(locations.settings_file()).settings.panel_narrow == "strip", "a look is not remembered"


async def test_f2_does_nothing_where_there_is_no_room(drive: Drive) -> None:
    async with drive(size=(59, 24)) as app:
        await app.pilot.press("f2", "f2")
        assert app.chat.transcript.display
    assert SettingsFile(locations.settings_file()).settings.panel_narrow == "strip"


async def test_the_palette_asked_for_above_itself_does_not_end_the_app(drive: Drive) -> None:
    async with drive() as app:
        await app.pilot.press("ctrl+p")
        await app.shows("Search for commands")
        await app.pilot.press("f1")
        await app.shows("KEYS")
        await app.pilot.press("ctrl+p", "escape")
        await app.shows("Search for commands")
        await app.pilot.press("escape", *"still here")
        await app.until(lambda: app.chat.composer.text == "still here", "the composer")


@pytest.mark.parametrize(
    "size",
    [
        *((80, 24), (20, 10)),
        *(pytest.param(size, marks=pytest.mark.long) for size in ((200, 60), (100, 16), (120, 40), (59, 15))),
    ],
)
async def test_every_size_and_mode_can_be_used(drive: Drive, size: tuple[int, int]) -> None:
    async with drive(size=size) as app:
        app.backend.now = resting_snapshot()
        for _ in range(4):
            await app.pilot.press("f2")
            await app.pilot.pause()
        await app.ask_and_answer("hello", "Hello **there**.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")
        await app.pilot.press("f1")
        await app.pilot.pause()
        await app.pilot.press("escape", "f3")
        await app.pilot.pause()
        await app.pilot.press("escape")
        await app.until(lambda: app.app.screen is app.chat, "the chat again")
        if size[0] >= 60 and size[1] >= 16:
            assert "Flint · 31M demo · 4-bit" in app.screen_text, "the model's name never stands without its size"
        else:
            assert not app.chat.readouts.strip.display
            assert "❯" in app.screen_text


async def test_the_panel_says_where_a_token_comes_from(drive: Drive) -> None:
    async with drive(size=(120, 40)) as app:
        app.backend.now = resting_snapshot()
        await app.shows("ONE TOKEN = 16 ms")
        text = panel(app).text
        for row in (
            "SPEED      62 tok/s      avg 62 · peak 71",
            "compute 11 · read wait 2.9 · other 2.0",
            "cache 73% · OS page cache ~21% · SSD ~6%",
            "SSD        503 kB/s of 1.0 GB/s measured",
            "36 kB a token · read p50 0.10, p99 0.40 ms",
            "CACHE      128 of 512 experts · 3.5 MB",
            "evicted 986/s · 90% of picks need 214",
            "EXPERTS    8 × 64  ● now ▪ kept · disk",
            "MEMORY     212 MB of 1.5 GB budget",
            "Exact: all 8 experts a token, 4-bit",
        ):
            assert " ".join(row.split()) in " ".join(text.split()), f"{row!r} is not in:\n{text}"
        assert text.count("▪") - 1 == 128, "one glyph an expert (and one in the legend)"
        assert panel(app).has_class("-resting"), "the last answer's figures stay, dimmed"


@pytest.mark.parametrize("begins_with", [None, 0, 128], ids=["loading", "empty", "resident"])
async def test_the_first_experts_of_a_model_are_on_the_map_at_once(
    drive: Drive, monkeypatch: pytest.MonkeyPatch, begins_with: int | None
) -> None:
    """No time passes here, so nothing that waits for half a second is ever painted."""
    for room in ("panel", "expert_map"):
        monkeypatch.setattr(f"flashmoe_tui.widgets.{room}.time", SimpleNamespace(monotonic=lambda: 100.0))
    full = fresh_snapshot()
    empty = replace(full, cache=replace(full.cache, resident=0), expert_map=bytes(len(full.expert_map)))
    begin = {None: Snapshot(100.0), 0: empty, 128: full}[begins_with]
    async with drive(ScriptedBackend(now=begin), size=(120, 40)) as app:
        if begins_with is None:
            await app.shows("0 of 0 experts")
        else:
            await app.until(lambda: panel(app).text.count("▪") - 1 == begins_with, "the first picture of the map")
        app.backend.now = full
        await app.until(lambda: panel(app).text.count("▪") - 1 == 128, "the experts that were read ahead")
        await app.until(lambda: app.screen_text.count("▪") - 1 == 128, "their picture")
        later = replace(full, phase="decode", expert_map=b"\1" * len(full.expert_map))
        panel(app).show(later, app.chat.readouts.meter, [])
        assert panel(app).text.count("▪") - 1 == 128, "what comes later waits for its turn"


async def test_what_is_read_ahead_of_the_first_answer_is_no_answers_figure(drive: Drive) -> None:
    async with drive(ScriptedBackend(now=fresh_snapshot()), size=(120, 40)) as app:
        await app.shows("– a token")
        text = " ".join(panel(app).text.split())
        assert "SSD – of 1.0 GB/s measured" in text and "p50" not in text, text


async def test_what_did_not_have_to_be_read_again_is_said(drive: Drive) -> None:
    figures = replace(FIGURES, prompt_tokens=2060, reused_tokens=2031)
    async with drive(ScriptedBackend(now=resting_snapshot(figures=figures)), size=(120, 40)) as app:
        await app.shows("2,031/2,060 reused")


async def test_a_shortcut_is_named_where_exact_stood(drive: Drive) -> None:
    short = replace(CARD, experts_per_token=4, default_experts_per_token=10)
    async with drive(ScriptedBackend(now=resting_snapshot(short)), size=(120, 40)) as app:
        await app.shows("Shortcut: 4 of 10 experts")


async def test_fewer_bits_than_the_source_are_a_shortcut_that_the_saved_answer_names_too(
    drive: Drive, own_directories: Path
) -> None:
    both = replace(CARD, experts_per_token=4, default_experts_per_token=10, bits=2, source_bits=4)
    async with drive(ScriptedBackend(now=resting_snapshot(both)), size=(120, 40)) as app:
        await app.shows("Shortcut: 4 of 10 experts · 2-bit (from 4)")
        await app.ask_and_answer("hello", "Hello.")
        saved = "".join(path.read_text() for path in own_directories.rglob("conversations/*.jsonl"))
        assert '"4 of 10 experts"' in saved and '"2-bit experts (from 4)"' in saved


async def test_the_inspector_marks_the_layers_with_the_most_misses(drive: Drive) -> None:
    async with drive(ScriptedBackend(now=resting_snapshot()), size=(120, 40)) as app:
        await app.ask_and_answer("hello", "Hello.")
        await app.pilot.press("f3")
        await app.shows("LAYER")
        marked = [line for line in app.screen_text.splitlines() if "◂ most" in line]
        assert len(marked) == 1, "one of eight layers has clearly more misses than the mean"
        assert "since the model was loaded" in app.screen_text
        assert "LAST TURNS" in app.screen_text


@pytest.mark.parametrize("columns", [40, 66, *(pytest.param(more, marks=pytest.mark.long) for more in (50, 58, 78))])
async def test_on_a_narrow_terminal_a_layer_of_the_inspector_is_one_row(drive: Drive, columns: int) -> None:
    async with drive(ScriptedBackend(now=resting_snapshot()), size=(columns, 50)) as app:
        await app.ask_and_answer("hello", "Hello.")
        await app.pilot.press("f3")
        await app.shows("LAYER")
        rows = [line.strip(" ▎▌▐") for line in app.screen_text.splitlines()]
        begin = next(at for at, row in enumerate(rows) if row.startswith("LAYER"))
        assert [row.split()[:3] for row in rows[begin + 1 : begin + 9]] == [
            [str(layer), "500", str(100 + 10 * layer)] for layer in range(8)
        ]
        assert columns <= 50 or "◂ most" in rows[begin + 8]


async def test_help_explains_every_row_of_the_panel(drive: Drive) -> None:
    async with drive(size=(120, 80)) as app:
        await app.pilot.press("f1")
        for name in (
            "SPEED",
            "ONE TOKEN",
            "WHERE ITS EXPERTS CAME FROM",
            "SSD",
            "CACHE",
            "EXPERTS",
            "MEMORY",
            "/export",
        ):
            await app.shows(name)


async def test_help_explains_on_the_smallest_screen_too(drive: Drive) -> None:
    async with drive(size=(20, 10)) as app:
        await app.pilot.press("f1")
        await app.shows("KEYS")
        rows = [row.strip(" ▁▂▃▄▅▆▇█") for row in app.screen_text.splitlines()]  # the scrollbar is at the right edge
        assert rows.index("send") == rows.index("Enter") + 1, "what a key does stands below it"


ENDINGS: tuple[tuple[dict[str, Any], str], ...] = (
    ({"reason": "cancelled"}, "■ stopped · Shift+Up, c continues"),
    ({"reason": "length"}, "■ cut · Shift+Up, c continues"),
    ({"reason": "loop"}, "■ went round in circles"),
    ({"thought_looped": True}, "■ thought went round in circles"),
    ({"begun_again": True}, "■ begun again: went round in circles"),
    ({"begun_again": True, "reason": "loop"}, "■ went round in circles"),
)


@pytest.mark.parametrize("size", [(80, 24), pytest.param((120, 40), marks=pytest.mark.long)])
async def test_how_an_answer_ended_takes_one_line(drive: Drive, size: tuple[int, int]) -> None:
    async with drive(size=size) as app:
        for ended, line in ENDINGS:
            await app.ask("count")
            app.backend.answer("one two", **ended)
            await app.shows(f"{line} · 86 tokens · 62 tok/s · 73% cache")
            saved = app.chat.session.conversation.id
            await app.pilot.press("ctrl+n")
            await app.hides(line)
            await app.chat.open_conversation(saved)
            await app.shows(f"{line} · 86 tokens · 62 tok/s · 73% cache")
            await app.pilot.press("ctrl+n")
            await app.hides(line)


async def test_the_panel_keeps_off_the_right_edge(drive: Drive) -> None:
    async with drive(ScriptedBackend(now=resting_snapshot()), size=(120, 40)) as app:
        await app.shows("ONE TOKEN = 16 ms")
        assert panel(app).content_size.width == 42
        assert {row[-1] for row in app.screen_text.splitlines()} == {" "}


@pytest.mark.parametrize("shown", ["strip", "off"])
async def test_a_selected_message_shows_the_keys_that_act_on_it(drive: Drive, shown: PanelMode) -> None:
    SettingsFile(locations.settings_file()).update(panel_narrow=shown)
    async with drive() as app:
        await app.ask("first")
        app.backend.answer("one two", reason="cancelled")
        await app.shows("■ stopped")
        await app.pilot.press("shift+up")
        await app.shows("e edit · r retry · c continue · y copy · f fork · i figures")
        await app.pilot.press("up")
        await app.shows("e edit · r retry · y copy · f fork · i figures")
        await app.pilot.press("escape")
        await app.hides("e edit")


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_where_the_figures_are_off_the_title_says_how_they_come_back(drive: Drive, size: tuple[int, int]) -> None:
    SettingsFile(locations.settings_file()).update(panel_narrow="off", panel_medium="off")
    async with drive(size=size) as app:
        await app.shows("context 0 of 2,048 · F2 view")
        assert "Ctrl+Q quit" not in app.screen_text
        await app.pilot.press("f2")
        await app.shows("Ctrl+Q quit")
        await app.hides("2,048 · F2 view")


async def test_an_error_has_a_blank_line_above_it(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("hello", "Hello!")
        await app.chat.transcript.line("something went wrong", error=True)
        await app.shows("✗ something went wrong")
        rows = app.screen_text.splitlines()
        at = next(index for index, row in enumerate(rows) if "✗ something" in row)
        assert not rows[at - 1].strip()


async def test_a_thousand_tokens_between_two_looks_are_one_update(drive: Drive) -> None:
    async with drive() as app:
        await app.ask("go")
        app.backend.ready()
        app.backend.send(PrefillProgress(18, 18, 0.1), *tokens("word " * 1000))
        await app.until(lambda: app.chat.transcript.current and app.chat.transcript.current.text.count("word") == 1000)


async def test_selecting_messages_with_keys(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("first", "one")
        await app.ask_and_answer("second", "two")
        await app.pilot.press("shift+up")
        await app.until(lambda: isinstance(app.app.focused, AnswerMessage), "the last answer")
        await app.pilot.press("up", "e")
        await app.until(lambda: app.chat.composer.text == "second", "the question in the composer")
        app.chat.composer.fill("second, better")
        await app.pilot.press("enter")
        await app.until(lambda: len(app.backend.tickets) == 3, "the new version")
        said = [message["content"] for message in app.backend.request.messages]
        assert said == ["first", "one", "second, better"]
        app.backend.answer("two, better")
        await app.shows("two, better")
        await app.until(lambda: app.chat.session.running is None)
        assert "second, better" in app.screen_text
        assert len(app.chat.session.conversation.messages) == 6, "the old version is kept"
