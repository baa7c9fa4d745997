"""A turn in which tools are called: one answer on the screen, whatever it took, saved and reopened as it was."""

from __future__ import annotations

from dataclasses import replace

from engine import AnswerFigures, ToolCallEvent
from flashmoe_tui import locations
from flashmoe_tui.backend import Failed
from flashmoe_tui.conversations import turns_of
from flashmoe_tui.conversations.export import import_json, to_json, to_markdown
from flashmoe_tui.settings import SettingsFile
from flashmoe_tui.suggestions import DEMO_PROMPTS
from flashmoe_tui.tool_rounds import MOST_ROUNDS
from flashmoe_tui.tools import SCHEMAS
from flashmoe_tui.widgets.message import AnswerMessage
from flashmoe_tui.widgets.tool_call import ToolCallSection
from tests.flashmoe_tui.app.conftest import Drive, Driven
from tests.flashmoe_tui.scripted_backend import CARD, FIGURES, ScriptedBackend, resting_snapshot

SUM = "⚙ calculator 4728 * 12 = 56736"
QUESTION = "What is 4728 * 12?"


async def call(app: Driven, name: str = "calculator", thinking: str = "", **arguments: str) -> None:
    """A call arrives, and the model is asked to go on."""
    before = len(app.backend.tickets)
    app.backend.call(name, thinking=thinking, **(arguments or {"expression": "4728 * 12"}))
    await app.until(lambda: len(app.backend.tickets) > before, "the next round")


async def end(app: Driven) -> None:
    await app.until(lambda: app.chat.session.running is None and app.chat.transcript.current is None, "the end")


async def ask_and_use_the_calculator(app: Driven, answer: str = "It is **56736**.") -> None:
    await app.ask(QUESTION)
    await call(app, thinking="Too long for my head.")
    app.backend.answer(answer, thinking="There it is.", token_ids=(3, 4))
    await end(app)


def answers(app: Driven) -> list[AnswerMessage]:
    return [widget for widget in app.chat.transcript.messages if isinstance(widget, AnswerMessage)]


async def test_a_call_is_one_folded_line_between_two_thoughts_and_the_turn_is_one_answer(drive: Drive) -> None:
    async with drive() as app:
        await app.ask(QUESTION)
        assert app.backend.request.tools == SCHEMAS
        await call(app, thinking="Too long for my head.")
        await app.shows(SUM)
        messages = app.backend.request.messages
        assert [message["role"] for message in messages] == ["user", "assistant", "tool"]
        assert messages[1]["tool_calls"][0]["function"] == {
            "name": "calculator",
            "arguments": {"expression": "4728 * 12"},
        }
        assert messages[1]["reasoning_content"] == "Too long for my head."
        assert messages[2]["content"] == "56736"
        assert app.backend.request.tools == SCHEMAS
        app.backend.answer("It is **56736**.", thinking="There it is.")
        await app.shows("It is 56736.")
        await end(app)
        rows = [row.strip() for row in app.screen_text.splitlines()]
        lines = [number for number, row in enumerate(rows) if row.startswith("▸")]
        assert [rows[number].split()[1] for number in lines] == ["thought", "⚙", "thought"]
        assert lines == list(range(lines[0], lines[0] + 3)), "they stand together"
        assert len(answers(app)) == 1
        assert "172 tokens · 62 tok/s · first token 0.21 s · 73% cache · read 6.2 MB" in app.screen_text
        assert [row.figures.generated_tokens for row in app.chat.readouts.turns] == [172]


async def test_between_answers_the_panel_has_the_figures_of_the_whole_turn(drive: Drive) -> None:
    last = replace(FIGURES, hits=FIGURES.misses, misses=FIGURES.hits, decode_seconds=85 / 31)  # of the last round
    async with drive(ScriptedBackend(now=resting_snapshot(figures=last)), size=(140, 40)) as app:
        await app.shows("cache 27%")
        await app.ask(QUESTION)
        await call(app)
        app.backend.answer("It is **56736**.", figures=last)
        await end(app)
        await app.shows("172 tokens · 41 tok/s · first token 0.21 s · 50% cache")
        await app.shows("cache 50%")
        await app.shows("avg 41 · peak 71")
        await app.hides("cache 27%")


async def test_the_key_that_opens_thinking_opens_the_call_and_a_click_does(drive: Drive) -> None:
    async with drive(ScriptedBackend(now=resting_snapshot())) as app:
        await app.ask(DEMO_PROMPTS[0])
        before = len(app.backend.tickets)
        app.backend.call("engine_stats")
        await app.until(lambda: len(app.backend.tickets) > before)
        await app.shows("▸ ⚙ engine_stats · experts in memory: 128 of 512 …")
        app.backend.answer("128 of 512.")
        await end(app)
        await app.pilot.press("ctrl+t")
        await app.shows("→ experts in memory: 128 of 512")
        await app.shows("share in memory: 25%")
        await app.pilot.press("ctrl+t")
        await app.hides("share in memory")
        await app.pilot.press("shift+up", "space")
        await app.shows("share in memory: 25%")
        await app.pilot.press("space")
        await app.hides("share in memory")
        await app.pilot.click(app.chat.transcript.query_one(ToolCallSection).query_one(".summary"))
        await app.shows("share in memory: 25%")


async def test_what_goes_wrong_is_told_to_the_model_and_marked(drive: Drive) -> None:
    async with drive() as app:
        await app.ask("What is 1 / 0?")
        await call(app, expression="1 / 0")
        await app.shows("⚙ calculator 1 / 0 · error: division by zero")
        assert app.chat.transcript.query_one(ToolCallSection).has_class("-error")
        await call(app, "weather", place="Oslo")
        await app.shows("⚙ weather Oslo · error: there is no tool 'weather'")
        before = len(app.backend.tickets)
        app.backend.call("nonsense", error="the tool call is not closed")
        await app.until(lambda: len(app.backend.tickets) > before)
        await app.shows("⚙ a call that could not be read · error: the tool call is not closed")
        app.backend.answer("Nothing can be divided by zero.")
        await app.shows("Nothing can be divided by zero.")


async def test_two_calls_at_once_are_both_run(drive: Drive) -> None:
    async with drive() as app:
        await app.ask("two sums")
        app.backend.ready()
        sums = [ToolCallEvent("calculator", {"expression": text}, text) for text in ("1 + 1", "2 + 2")]
        app.backend.finish("", reason="tool_calls", calls=sums)
        await app.until(lambda: len(app.backend.tickets) == 2)
        await app.shows("⚙ calculator 2 + 2 = 4")
        results = [message["content"] for message in app.backend.request.messages if message["role"] == "tool"]
        assert results == ["2", "4"]


async def test_the_turn_is_saved_and_reopened_as_one(drive: Drive) -> None:
    async with drive() as app:
        await ask_and_use_the_calculator(app)
        saved = app.chat.session.conversation.id
        assert app.chat.session.store.load(saved).path() == app.chat.session.conversation.path()
        await app.pilot.press("ctrl+n")
        await app.hides(SUM)
        await app.chat.open_conversation(saved)
        await app.shows("▸ " + SUM)
        await app.shows("172 tokens · 62 tok/s")
        assert len(answers(app)) == 1
        assert app.screen_text.count("▸ thought 41 tokens · 0.6 s") == 2
        await app.ask("and now?")
        roles = [message["role"] for message in app.backend.request.messages]
        assert roles == ["user", "assistant", "tool", "assistant", "user"]


async def test_ctrl_r_makes_the_whole_turn_again_with_one_seed_and_compares_it(drive: Drive) -> None:
    async with drive() as app:
        await ask_and_use_the_calculator(app)
        assert app.backend.request.sampling.seed == 7, "the parts of a turn share the first one's seed"
        await app.pilot.press("ctrl+r")
        await app.until(lambda: len(app.backend.tickets) == 3, "the retry")
        assert [message["role"] for message in app.backend.request.messages] == ["user"]
        assert app.backend.request.sampling.seed == 7
        await call(app, thinking="Too long for my head.")
        app.backend.answer("It is **56736**.", thinking="There it is.", token_ids=(3, 4))
        await app.shows("↻ identical text, 4 of 4 tokens, 62 → 62 tok/s")
        await end(app)
        await app.pilot.press("shift+up")
        await app.shows("\u2039 2 of 2 \u203a")
        await app.pilot.press("left")
        await app.shows("\u2039 1 of 2 \u203a")
        await app.shows(SUM)


async def test_escape_in_the_second_round_keeps_the_call_and_c_goes_on(drive: Drive) -> None:
    async with drive() as app:
        await app.ask(QUESTION)
        await call(app)
        await app.shows(SUM)
        await app.pilot.press("escape")
        assert app.backend.ticket.cancelled
        app.backend.finish("", reason="cancelled")
        await app.shows("■ stopped · Shift+Up, c continues")
        await end(app)
        assert app.chat.composer.text == ""
        saved = app.chat.session.conversation.id
        roles = [message.role for message in app.chat.session.store.load(saved).path()]
        assert roles == ["user", "assistant", "tool"]
        await app.pilot.press("ctrl+n")
        await app.hides(SUM)
        await app.chat.open_conversation(saved)
        await app.shows("■ stopped · Shift+Up, c continues")
        await app.pilot.press("shift+up", "c")
        await app.until(lambda: len(app.backend.tickets) == 3, "the continuation")
        assert not app.backend.request.continue_last
        assert [message["role"] for message in app.backend.request.messages] == ["user", "assistant", "tool"]
        await app.shows(SUM)
        app.backend.answer("It is **56736**.")
        await app.shows("It is 56736.")
        await end(app)
        assert len(answers(app)) == 1
        await app.hides("■ stopped")


async def test_escape_while_a_call_is_written_keeps_it_and_c_runs_it(drive: Drive) -> None:
    async with drive() as app:
        await app.ask(QUESTION)
        ticket = app.backend.ticket
        app.backend.ready()
        app.backend.say("<function=", "tool_call")
        await app.shows("calling a tool…")
        await app.pilot.press("escape")
        app.backend.call("calculator", expression="4728 * 12")  # it was whole before the engine saw the key
        await app.shows("⚙ calculator 4728 * 12 · not run")
        await app.shows("■ stopped · Shift+Up, c continues")
        assert app.backend.ticket is ticket, "nothing more is asked for"
        await app.pilot.press("shift+up", "c")
        await app.until(lambda: app.backend.ticket is not ticket, "the continuation")
        await app.shows(SUM)
        app.backend.answer("It is **56736**.")
        await app.shows("It is 56736.")


async def test_an_answer_cut_after_a_call_goes_on_in_its_text(drive: Drive) -> None:
    async with drive() as app:
        await app.ask(QUESTION)
        await call(app)
        app.backend.answer("It is", reason="length")
        await app.shows("■ cut · Shift+Up, c continues")
        await end(app)
        await app.pilot.press("shift+up", "c")
        await app.until(lambda: len(app.backend.tickets) == 3, "the continuation")
        assert app.backend.request.continue_last
        assert app.backend.request.messages[-1]["content"] == "It is"
        await app.shows(SUM)
        app.backend.answer(" 56736.")
        await app.shows("It is 56736.")
        await end(app)
        assert len(answers(app)) == 1
        await app.pilot.press("shift+up", "left")
        await app.shows("■ cut · Shift+Up, c continues")


async def test_a_turn_that_calls_without_end_is_stopped(drive: Drive) -> None:
    async with drive(size=(80, 50)) as app:
        await app.ask("round and round")
        for _ in range(MOST_ROUNDS):
            await call(app, "clock", nothing="")
        app.backend.call("clock")
        await app.shows(f"■ stopped after {MOST_ROUNDS} rounds of tool calls · Shift+Up, c continues")
        await end(app)
        assert len(app.backend.tickets) == MOST_ROUNDS + 1
        assert app.screen_text.count("⚙ clock") == MOST_ROUNDS + 1
        assert "⚙ clock · not run" in app.screen_text


async def test_a_failure_after_a_call_keeps_the_call_and_says_why(drive: Drive) -> None:
    async with drive() as app:
        await app.ask(QUESTION)
        await call(app)
        app.backend.send(Failed("expert 3 of layer 5 could not be read"))
        await app.shows("✗ expert 3 of layer 5 could not be read")
        await end(app)
        assert SUM in app.screen_text
        await app.ask_and_answer("still alive?", "Yes.")


async def test_edit_fork_copy_and_export_take_the_turn_as_one(drive: Drive) -> None:
    async with drive() as app:
        await ask_and_use_the_calculator(app)
        assert answers(app)[0].text == "It is **56736**."
        await app.ask_and_answer("second", "two")
        await app.pilot.press("shift+up", "up", "up", "f")
        await app.hides("second")
        assert [turn.text for turn in turns_of(app.chat.session.conversation.path())] == [QUESTION, "It is **56736**."]
        conversation = app.chat.session.conversation
        assert import_json(to_json(conversation)) == conversation
        page = to_markdown(conversation)
        assert page.count("## Flint") == 1
        assert page.index("Too long for my head.") < page.index("56736\n") < page.index("It is **56736**.")
        await app.pilot.press("shift+up", "e")
        await app.until(lambda: app.chat.composer.text == QUESTION, "the question")
        await app.ask("What is 1 + 1?")
        assert [message["content"] for message in app.backend.request.messages] == ["What is 1 + 1?"]
        app.backend.answer("2")
        await end(app)
        await app.pilot.press("shift+up", "up", "left")
        await app.shows(SUM)


async def test_only_the_built_in_model_is_offered_tools_until_the_person_says_otherwise(drive: Drive) -> None:
    other = replace(CARD, name="Qwen", demo=False)
    async with drive(ScriptedBackend(now=resting_snapshot(other, AnswerFigures()))) as app:
        await app.ask_and_answer("hello", "Hello!")
        assert app.backend.request.tools is None
        app.chat.composer.fill("/tools on")
        await app.pilot.press("enter")
        await app.shows("the model may call calculator, clock, engine_stats")
        await app.ask_and_answer("hello", "Hello!")
        assert app.backend.request.tools == SCHEMAS
    assert SettingsFile(locations.settings_file()).settings.tools is True
    async with drive() as app:
        app.chat.composer.fill("/tools off")
        await app.pilot.press("enter")
        await app.shows("the model is offered no tools")
        await app.ask("hello")
        assert app.backend.request.tools is None
        app.backend.call("clock")  # it was not asked to
        await app.shows("⚙ clock · not run")
        await end(app)
        await app.pilot.press("shift+up", "c")
        await app.shows("tools are off: /tools on")
        assert len(app.backend.tickets) == 1
    async with drive() as app:
        for wrong in ("/tools maybe", "/tools auto"):
            app.chat.composer.fill(wrong)
            await app.pilot.press("enter")
        await app.shows("the model may call")
    assert SettingsFile(locations.settings_file()).settings.tools is None


async def test_the_suggestions_follow_each_other_until_the_person_writes_their_own(drive: Drive) -> None:
    async with drive() as app:
        for number, prompt in enumerate(DEMO_PROMPTS):
            await app.until(lambda: app.chat.composer.text == prompt, prompt)  # noqa: B023  (awaited here)
            await app.pilot.press("enter")
            await app.until(lambda: len(app.backend.tickets) == number + 1, "the request")  # noqa: B023
            app.backend.answer("Well.", figures=FIGURES)
            await end(app)
        await app.pilot.pause()
        assert app.chat.composer.text == ""
    locations.history_file().unlink()
    async with drive() as app:
        await app.pilot.press("h", "i", "enter")
        await app.until(lambda: app.backend.tickets, "the request")
        app.backend.answer("Hello!")
        await end(app)
        await app.pilot.pause()
        assert app.chat.composer.text == ""
