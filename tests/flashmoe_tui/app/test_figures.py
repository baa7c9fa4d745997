"""Figures as they are written, rates, comparisons, the map's layout, and what of a text may be rendered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import AnswerFigures
from flashmoe_tui import figures as fig
from flashmoe_tui import slash
from flashmoe_tui.comparison import Run, compare
from flashmoe_tui.rates import RateMeter
from flashmoe_tui.widgets.expert_map import choose_layout, row_cells
from flashmoe_tui.widgets.message import code_blocks
from flashmoe_tui.widgets.streaming import finished_length, tail_content
from tests.flashmoe_tui.scripted_backend import FIGURES, resting_snapshot


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0 B"), (912, "912 B"), (43_700, "44 kB"), (3_100_000, "3.1 MB"), (999_600, "1.0 MB"), (209e9, "209 GB")],
)
def test_sizes_scale(value: float, text: str) -> None:
    assert fig.size(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.214, "0.21 s"), (0.6, "0.6 s"), (3.42, "3.4 s"), (42.2, "42 s"), (300, "5 min"), (3900, "1 h 05")],
)
def test_times_scale(value: float, text: str) -> None:
    assert fig.seconds(value) == text


def test_a_small_share_is_not_nothing_and_a_large_one_not_all() -> None:
    assert [fig.percent(share) for share in (0, 0.001, 0.73, 0.999, 1)] == ["0%", "<1%", "73%", ">99%", "100%"]


@given(st.lists(st.floats(0, 1), min_size=1, max_size=4), st.integers(4, 80))
def test_a_bar_never_exceeds_its_width_and_shows_every_part_that_exists(shares: list[float], width: int) -> None:
    total = sum(shares)
    shares = [share / total for share in shares] if total > 1 else shares
    runs = fig.bar(shares, "█▓░·"[: len(shares)], width)
    assert sum(map(len, runs)) <= width
    assert all(bool(run) == (share > 0) for run, share in zip(runs, shares, strict=True))


def test_sources_leave_the_page_cache_what_the_device_did_not_read() -> None:
    cache, system, device = fig.sources(FIGURES) or (0, 0, 0)
    assert cache == pytest.approx(4000 / 5480)
    assert device == pytest.approx((1480 / 5480) * 690_000 / 3_100_000)
    assert cache + system + device == pytest.approx(1)
    assert fig.sources(AnswerFigures()) is None


def test_rates_are_of_the_last_seconds_while_it_answers_and_of_the_answer_when_it_rests() -> None:
    meter = RateMeter()
    base = replace(resting_snapshot(), phase="decode")
    for tenth in range(101):  # ten seconds at 10 tok/s, then the cache shrinks and it is five
        moment = tenth / 10
        tokens = round(10 * moment) if moment <= 5 else round(50 + 5 * (moment - 5))
        answer = replace(
            FIGURES, generated_tokens=1 + tokens, decode_seconds=max(moment, 1e-6), hits=tokens, misses=tokens
        )
        meter.feed(replace(base, time_seconds=100 + moment, answer=answer))
    assert meter.rates.tokens_per_second == pytest.approx(5, rel=0.1)
    assert meter.rates.live
    history = meter.history(60)
    assert history[-1] == pytest.approx(5, rel=0.1)
    assert history[-8] == pytest.approx(10, rel=0.1)
    assert history[0] == 0
    meter.feed(resting_snapshot())
    assert meter.rates.tokens_per_second == pytest.approx(62)
    assert meter.history(60) == history, "the graph stays when it rests"


def test_the_first_burst_of_an_answer_is_no_terabyte_a_second() -> None:
    meter = RateMeter()
    base = replace(resting_snapshot(), phase="decode")
    for moment in (1e-6, 0.001):
        answer = replace(FIGURES, generated_tokens=2, decode_seconds=moment)
        meter.feed(replace(base, time_seconds=100 + moment, answer=answer))
        assert meter.rates.device_bytes_per_second == pytest.approx((FIGURES.device_bytes or 0) / 0.05)
        assert meter.rates.evictions_per_second == pytest.approx(FIGURES.evictions / 0.05)
    meter.feed(replace(base, time_seconds=100.2, answer=replace(FIGURES, generated_tokens=12, decode_seconds=0.2)))
    assert meter.rates.tokens_per_second == pytest.approx(50, rel=0.1)


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        (Run("ab", 2, 62, (1, 2)), Run("ab", 2, 31, (1, 2)), "identical text, 2 of 2 tokens, 62 → 31 tok/s"),
        (Run("ab", 2, 62, (1, 2)), Run("ac", 2, 31, (1, 3)), "differs from token 2, 62 → 31 tok/s"),
        (Run("ab", 2, 62, (1, 2)), Run("a", 1, 31, (1,), False), "identical so far, 1 of 2 tokens, 62 → 31 tok/s"),
        (Run("ab", 2, 62), Run("ab", 2, 31, (1, 2)), "identical text, 2 of 2 tokens, 62 → 31 tok/s"),
        (Run("ab", 2, 62), Run("ax", 2, 31, (1, 2)), "differs from character 2, 62 → 31 tok/s"),
    ],
)
def test_a_comparison_says_what_was_compared(before: Run, after: Run, line: str) -> None:
    assert compare(before, after) == line


@pytest.mark.parametrize(
    ("layers", "experts", "width", "height", "kind", "rows"),
    [
        (8, 64, 42, 17, "glyph", 16),
        (8, 64, 70, 12, "glyph", 8),
        (40, 256, 70, 40, "braille", 40),
        (60, 512, 42, 17, "group", 15),
    ],
)
def test_the_map_takes_the_largest_cell_that_fits(
    layers: int, experts: int, width: int, height: int, kind: str, rows: int
) -> None:
    layout = choose_layout(layers, experts, width, height)
    assert layout is not None
    assert (layout.kind, layout.rows) == (kind, rows)
    cells = [row_cells(layout, bytes([1]) * (layers * experts), row) for row in range(layout.rows)]
    assert all(len(row) * layout.cell_width <= width - 3 for row in cells)
    assert {glyph for row in cells for glyph, _ in row} == {{"glyph": "▪", "braille": "⣿", "group": "█"}[kind]}


@given(st.integers(1, 100), st.integers(1, 600), st.integers(1, 90), st.integers(1, 60))
def test_any_model_has_a_map_in_any_room(layers: int, experts: int, width: int, height: int) -> None:
    layout = choose_layout(layers, experts, width, height)
    assert layout is not None
    assert layout.rows <= height
    assert all(row_cells(layout, bytes(layers * experts), row) for row in range(layout.rows))


def test_only_whole_blocks_are_rendered_while_text_arrives() -> None:
    assert finished_length("A paragraph that is not over") == 0
    assert finished_length("One.\n\nTwo") == len("One.\n\n")
    assert finished_length("- a\n- b\n- c") == 0, "a list waits for its end"
    assert finished_length("```py\nx = 1\n\ny") == len("```py\nx = 1\n\n"), "code is shown line by line"


def test_the_unfinished_end_shows_bold_and_code_without_their_marks() -> None:
    assert tail_content("127 + 48 = **").plain == "127 + 48 = "
    assert tail_content("127 + 48 = **175").plain == "127 + 48 = 175"
    assert tail_content("use `x` and **y**.").plain == "use x and y."
    assert tail_content("2**3 is 8, [bold]x[/]").plain == "2**3 is 8, [bold]x[/]"


def test_code_blocks_are_found_for_copying() -> None:
    assert code_blocks("a\n```py\nx = 1\n```\nb\n~~~\ny\n~~~\n") == ["x = 1", "y"]


@pytest.mark.parametrize(
    "text", ["/set", "/set temperature", "/set nonsense 3", "/set top_p 7", "/set seed x", "/set loop_stop 3"]
)
def test_a_wrong_setting_is_refused_in_one_line(text: str) -> None:
    from engine import SamplingParams

    _, arguments = slash.parse(text)
    with pytest.raises(slash.SlashError) as refused:
        slash.parse_setting(arguments, SamplingParams())
    assert "\n" not in str(refused.value)


def test_a_prefix_that_only_one_command_has_is_enough() -> None:
    assert slash.parse("/ret") == ("retry", "")
    with pytest.raises(slash.SlashError):
        slash.parse("/s")
