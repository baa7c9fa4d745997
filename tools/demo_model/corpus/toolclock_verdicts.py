"""What a moment says to a question of yes or no: whether it is Friday, past noon, the tenth, 2030."""

from __future__ import annotations

import re

from tools.demo_model.corpus.apptools import WEEKDAYS, Moment

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_DAYS = {"first": 1, "second": 2, "tenth": 10, "15th": 15, "20th": 20}
_OF_DAY = {"morning": range(5, 12), "afternoon": range(12, 18), "evening": range(18, 22), "night": (22, 23, *range(5))}

_WEEKDAY = re.compile(
    r"(?<!or )\b(?:is it|is today|is tomorrow|was yesterday) (?:a )?("
    + "|".join(WEEKDAYS).lower()
    + r"|the weekend|weekday|working day|school day)\b"
)
_MONTH = re.compile(r"\bis it (" + "|".join(_MONTHS) + r")\b")
_YEAR = re.compile(r"\bis it (\d{4})\b")
_DATE = re.compile(r"\b(?:is it|is today) the (" + "|".join(_DAYS) + r")\b")
_NOON = re.compile(r"\bis it (?:already )?(past|after|before|not yet) (noon|midday)\b")
_OF_THE_DAY = re.compile(r"\bis it (" + "|".join(_OF_DAY) + r")\b")


def verdict(question: str, moment: Moment) -> tuple[str, str] | None:
    """What was asked for, and how the answer begins; None where the question is none of yes or no."""
    if found := _WEEKDAY.search(question):
        moved = 1 if "tomorrow" in found[0] else -1 if "yesterday" in found[0] else 0
        return found[1], _yes(_is_day(found[1], (moment.weekday + moved) % 7))
    if found := _MONTH.search(question):
        return found[1], _yes(moment.date.split()[1].lower() == found[1])
    if found := _YEAR.search(question):
        return found[1], _of_those_that_pass(moment.year, int(found[1]), question)
    if found := _DATE.search(question):
        return f"the {found[1]}", _of_those_that_pass(int(moment.date.split()[0]), _DAYS[found[1]], question)
    hour = int(moment.time.split(":")[0])
    if found := _NOON.search(question):
        return f"{found[1]} {found[2]}", _yes((hour >= 12) == (found[1] in ("past", "after")))
    if "is it noon yet" in question:
        return "noon yet", _yes(hour >= 12)
    if found := _OF_THE_DAY.search(question):
        return found[1], _yes(hour in _OF_DAY[found[1]])
    return None


def _yes(right: bool) -> str:
    return "Yes" if right else "No"


def _is_day(asked: str, day: int) -> bool:
    if asked == "the weekend":
        return day >= 5
    return day < 5 if asked in ("weekday", "working day", "school day") else WEEKDAYS[day].lower() == asked


def _of_those_that_pass(now: int, asked: int, question: str) -> str:
    """Of a date or a year one also asks whether it is there already."""
    passed = now > asked and ("yet" in question or "already" in question)
    return "Past it" if passed else _yes(now == asked)
