"""The stages of the built-in model's training share the time that there is."""

from __future__ import annotations

import pytest

from tools.demo_model.recipe import EXPORT_SECONDS, FIRST_START_SECONDS, SHARES, START_SECONDS, stage_seconds

STAGES = list(SHARES)


def stages_within(left: float, slower: float = 0) -> tuple[dict[str, int], float]:
    """Seconds of each stage, and what is left when the last one is exported. slower: seconds that each start takes
    beyond those foretold."""
    given = {}
    for number, stage in enumerate(STAGES):
        given[stage] = stage_seconds(STAGES[number:], left, first=number == 0)
        left -= given[stage] + (START_SECONDS if number else FIRST_START_SECONDS) + slower
    return given, left - EXPORT_SECONDS


@pytest.mark.parametrize("minutes", [5, 10, 25, 30])
def test_all_stages_and_the_export_fill_the_time_and_no_more(minutes: int) -> None:
    given, left = stages_within(minutes * 60)
    assert 0 <= left <= len(STAGES)
    learnt = sum(given.values())
    assert all(given[stage] / learnt == pytest.approx(SHARES[stage], abs=0.01) for stage in STAGES)


def test_slow_starts_take_from_every_stage_and_the_export_is_late_by_one_of_them_at_most() -> None:
    given, left = stages_within(1500, slower=12)
    assert left >= -12
    assert all(0 < given[stage] < usual for stage, usual in stages_within(1500)[0].items() if stage != "short")


def test_no_stage_takes_ten_minutes_and_a_time_that_is_too_short_gives_none() -> None:
    assert max(stages_within(7200)[0].values()) < 600
    assert stage_seconds(STAGES, 60, first=True) <= 0
