"""A message of one very long line is typed and drawn as any other, and as fast."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual._wrap import compute_wrap_offsets
from textual.app import App, ComposeResult
from textual.widgets import TextArea
from textual.widgets.text_area import Selection

from flashmoe_tui.widgets.long_lines import LONG, LongLineArea, wrap_offsets
from tests.flashmoe_tui.app.conftest import Drive

MEGABYTE = "the quick brown fox jumps over it. " * 28_571


@given(st.text("ab é\xa0", min_size=1, max_size=60), st.integers(1, 12))
def test_the_rows_of_a_long_line_begin_where_textual_lets_them_begin(text: str, width: int) -> None:
    long = text * (LONG // len(text) + 1)
    assert wrap_offsets(long, width, 4) == compute_wrap_offsets(long, width, 4)


class Two(App[None]):
    def compose(self) -> ComposeResult:
        yield TextArea(soft_wrap=True)
        yield LongLineArea(soft_wrap=True)


@pytest.mark.parametrize("words", ["some words ", "a\ttab and ", "日本 wide ", "unbroken", "two\nlines "])
async def test_a_long_line_is_drawn_as_textual_draws_it(words: str) -> None:
    async with Two().run_test(size=(40, 24)) as pilot:
        drawn = []
        for area in pilot.app.query(TextArea):
            area.cursor_blink = False
            area.insert(words * 300)
            area.focus()
            rows = []
            for selection in (
                Selection.cursor((0, 5)),
                Selection((0, 3), (0, 47)),
                Selection.cursor(area.document.end),
            ):
                area.selection = selection
                await pilot.pause()
                rows += [area.render_line(y) for y in range(area.size.height)]
            area.action_cursor_up()
            drawn.append((area.cursor_location, rows))
        assert drawn[0] == drawn[1]


async def test_a_megabyte_on_one_line_is_there_at_once(drive: Drive) -> None:
    async with drive() as app:
        before = time.thread_time()
        app.app.post_message(events.Paste(MEGABYTE))
        await app.until(lambda: len(app.chat.composer.text) == len(MEGABYTE), "the paste")
        await app.pilot.press("!")
        await app.shows("jumps over it. !")
        assert time.thread_time() - before < 0.7, "of computing: it took 1.4 s, and takes 0.2"
