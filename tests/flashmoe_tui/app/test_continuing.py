"""An answer that was stopped and then continued is one answer, with the figures of all of it."""

from __future__ import annotations

from dataclasses import replace

from flashmoe_tui.backend import Failed
from flashmoe_tui.conversations.export import to_markdown
from tests.flashmoe_tui.app.conftest import Drive, Driven
from tests.flashmoe_tui.scripted_backend import FIGURES, resting_snapshot

STOPPED = replace(FIGURES, generated_tokens=26, thinking_tokens=11, thinking_seconds=0.09, decode_seconds=25 / 50)
MORE = replace(
    FIGURES, prompt_tokens=44, generated_tokens=40, thinking_tokens=0, thinking_seconds=0, decode_seconds=0.28
)
WHOLE = f"66 tokens · {64 / 0.78:.0f} tok/s · first token 0.21 s"
THOUGHT = "▸ thought 11 tokens · 0.09 s"


async def go_on(app: Driven) -> None:
    """Continue the last answer."""
    await app.until(lambda: app.chat.transcript.current is None and app.chat.session.running is None, "its end")
    sent = len(app.backend.tickets)
    await app.pilot.press("shift+up", "c")
    await app.until(lambda: len(app.backend.tickets) > sent, "the continuation")
    assert app.backend.request.continue_last
    app.backend.ready(44)


async def stop_and_go_on(app: Driven) -> None:
    """An answer is stopped in its text, after a thought, and continued."""
    await app.ask("count")
    app.backend.answer("one two", thinking="count up", reason="cancelled", figures=STOPPED)
    await app.shows("■ stopped · Shift+Up, c continues · 26 tokens · 50 tok/s")
    await app.shows(THOUGHT)
    await go_on(app)


async def test_the_figures_under_it_are_those_of_all_of_it_also_when_it_is_opened_again(drive: Drive) -> None:
    async with drive(size=(120, 40)) as app:
        await stop_and_go_on(app)
        app.backend.say(" three")
        await app.shows("one two three")
        await app.shows(THOUGHT)
        app.backend.finish(" three", figures=MORE)
        app.backend.now = resting_snapshot(figures=MORE)
        await app.shows(WHOLE)
        await app.shows(THOUGHT)
        await app.shows("Last: 66 tokens")
        assert "66 tokens" in to_markdown(app.chat.session.conversation)
        await app.shows("context 84 of 2,048")
    async with drive(size=(120, 40), continue_last=True) as app:
        await app.shows(WHOLE)
        await app.shows(THOUGHT)
        await app.pilot.press("shift+up", "left")
        await app.shows("26 tokens · 50 tok/s")


async def test_stopped_again_and_again_it_counts_on(drive: Drive) -> None:
    async with drive(size=(120, 40)) as app:
        await stop_and_go_on(app)
        app.backend.answer(" three", figures=MORE, reason="cancelled")
        await app.shows("■ stopped · Shift+Up, c continues · 66 tokens")
        await go_on(app)
        app.backend.answer(" four", figures=MORE)
        await app.shows("106 tokens")
        await app.shows(THOUGHT)


async def test_a_thought_that_was_stopped_goes_on_open_and_counts_on(drive: Drive) -> None:
    async with drive(size=(120, 40)) as app:
        await app.ask("count")
        app.backend.ready()
        app.backend.say("count up", "thinking")
        thought = replace(STOPPED, generated_tokens=2, thinking_tokens=2, thinking_seconds=4.0)
        app.backend.finish("", thinking="count up", reason="cancelled", figures=thought)
        await app.shows("thought 2 tokens · 4.0 s")
        await go_on(app)
        app.backend.say(" from one", "thinking")
        await app.shows("▾ thinking 5 tokens · 4.0 s")  # a token a blank
        await app.shows("count up from one")
        app.backend.say("one")
        app.backend.finish("one", thinking=" from one", figures=replace(MORE, thinking_tokens=3, thinking_seconds=1.0))
        await app.shows("▸ thought 5 tokens · 5.0 s")


async def test_a_continuation_that_breaks_keeps_what_was_measured_before(drive: Drive) -> None:
    async with drive(size=(120, 40)) as app:
        await stop_and_go_on(app)
        app.backend.say(" three")
        app.backend.send(Failed("the disk went away"))
        await app.shows("✗ the disk went away")
        await app.shows(THOUGHT)
        await go_on(app)
        app.backend.answer(" four", figures=MORE)
        await app.shows("66 tokens")
