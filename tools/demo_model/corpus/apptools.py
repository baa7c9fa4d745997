"""The app's own tools as the model is offered them, and results as the app would give them, with figures drawn at random."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from flashmoe_tui import calculator, figures
from flashmoe_tui.tools import SCHEMAS
from tools.demo_model.corpus.example import Tool, tool_from_schema
from tools.demo_model.shape import EXPERTS, LAYERS

APP_TOOLS: tuple[Tool, ...] = tuple(tool_from_schema(schema) for schema in SCHEMAS)
_BY_NAME = {tool.name: tool for tool in APP_TOOLS}
CALCULATOR, CLOCK, ENGINE_STATS = _BY_NAME["calculator"], _BY_NAME["clock"], _BY_NAME["engine_stats"]

ALL_EXPERTS = LAYERS * EXPERTS
NOT_YET = "\N{EN DASH}"
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_USUAL_EXPERTS = (128, 128, 128, 256, 512, 26, 77, 64, 51, 102, 154, 384)


@dataclass(frozen=True, slots=True)
class Stats:
    """What engine_stats gives back, figure by figure; every text is as the app's panel writes it."""

    experts: int
    share: str
    cached: str
    whole: str
    process: str
    hits: str
    speed: str
    wait: str
    read: str
    evicted: str

    @property
    def waiting(self) -> int:
        """How many experts are not in memory."""
        return ALL_EXPERTS - self.experts

    @property
    def text(self) -> str:
        """The result as the tool returns it."""
        return "\n".join(f"{name}: {value}" for name, value in self.rows)

    @property
    def rows(self) -> tuple[tuple[str, str], ...]:
        """Each line's name and value."""
        return (
            ("experts in memory", f"{self.experts} of {ALL_EXPERTS}"),
            ("share in memory", self.share),
            ("cache", f"{self.cached} of {self.whole}"),
            ("process memory", self.process),
            ("hit rate", self.hits),
            ("speed", self.speed),
            ("read wait", self.wait),
            ("read from disk", self.read),
            ("evicted", self.evicted),
        )


def _megabytes(count: float, exact: bool) -> str:
    return f"{count / 1e6:.1f} MB" if exact else figures.size(count)


def draw_stats(rng: Random, *, answered: bool | None = None, experts: int | None = None) -> Stats:
    """Figures that fit together. answered False: none of the answer under way yet; None: mostly there."""
    if experts is None:
        experts = rng.choice(_USUAL_EXPERTS) if rng.random() < 0.4 else rng.randint(8, ALL_EXPERTS)
    one_expert = 27648 if rng.random() < 0.5 else rng.uniform(20e3, 40e3)
    whole = one_expert * ALL_EXPERTS
    exact = rng.random() < 0.5
    share = experts / ALL_EXPERTS
    process = figures.size(rng.uniform(90e6, 990e6) if rng.random() < 0.9 else rng.uniform(1e9, 4e9))
    fixed = (experts, figures.percent(share), _megabytes(share * whole, exact), _megabytes(whole, exact), process)
    if answered is None:
        answered = rng.random() < 0.94
    if not answered:
        return Stats(*fixed, NOT_YET, NOT_YET, NOT_YET, NOT_YET, NOT_YET)
    if experts == ALL_EXPERTS and rng.random() < 0.7:
        hits, wait, read, evicted = "100%", "0%", "0 B", "0"
    else:
        hits = figures.percent(rng.uniform(0.2, 1.0))
        wait = figures.percent(rng.uniform(0.0, 0.6))
        read = figures.size(10 ** rng.uniform(4.5, 9.3))
        evicted = str(rng.choice((0, rng.randint(1, 99), rng.randint(100, 999), rng.randint(1000, 30000))))
    speed = figures.speed(rng.uniform(2, 10) if rng.random() < 0.2 else rng.uniform(10, 240))
    return Stats(*fixed, hits, speed, wait, read, evicted)


def stats_result(rng: Random) -> str:
    """What engine_stats might give back."""
    return draw_stats(rng).text


@dataclass(frozen=True, slots=True)
class Moment:
    """What the clock shows."""

    weekday: int
    day: int
    month: int
    year: int
    hour: int
    minute: int

    @property
    def weekday_name(self) -> str:
        return WEEKDAYS[self.weekday]

    @property
    def date(self) -> str:
        """`23 November 2026`."""
        return f"{self.day} {MONTHS[self.month]} {self.year}"

    @property
    def time(self) -> str:
        """`14:05`."""
        return f"{self.hour:02}:{self.minute:02}"

    @property
    def text(self) -> str:
        """The result as the tool returns it."""
        return f"{self.weekday_name} {self.date}, {self.time}"


def draw_moment(rng: Random) -> Moment:
    """Any minute of some years; the weekday is drawn too, so that it has to be read and cannot be remembered."""
    month = rng.randrange(12)
    day = rng.randint(1, _MONTH_DAYS[month])
    return Moment(rng.randrange(7), day, month, rng.randint(2024, 2039), rng.randrange(24), rng.randrange(60))


def clock_result(rng: Random) -> str:
    """What clock might give back."""
    return draw_moment(rng).text


def calculate(expression: str) -> str:
    """What calculator gives back: the result, or the error's text."""
    try:
        return calculator.calculate(expression)
    except calculator.CalculatorError as error:
        return f"error: {error}"


_ERRORS = {"engine_stats": ("no model is loaded", "engine_stats failed"), "clock": ("clock failed",)}
_TOLD = {
    "engine_stats": (
        "I looked, and the tool came back with an error: **{e}**. So I have no figure; the panel (F2) may.",
        "That failed: **{e}**. I will not guess a live figure.",
        "No figures this time: engine_stats says **{e}**.",
        "The tool reports an error, **{e}**, and without it I know nothing of my own figures.",
    ),
    "clock": (
        "The clock gave an error, **{e}**, so I do not know. Your screen's corner does.",
        "That failed: **{e}**. I will not guess the time.",
        "No luck: the tool says **{e}**.",
    ),
}


def failed(rng: Random, tool: str) -> tuple[str, str, str, tuple[str, ...]]:
    """A look that went wrong: the tool's result, what is thought, what is said, and what that must hold."""
    error = rng.choice(_ERRORS[tool])
    return f"error: {error}", f"An error: {error}.", rng.choice(_TOLD[tool]).format(e=error), (error,)
