"""The picture of a `flashmoe bench` run as SVG, in the app's colours: written by hand, for two line charts need no
library. Made from the object that `--json` prints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from flashmoe_tui import figures as words
from flashmoe_tui.commands.bench_table import chip

GROUND, PAPER, INK, DIM, LINE = "#14171a", "#191d21", "#d6dad8", "#8b9490", "#3b454d"
JADE, SLATE, AMBER = "#7cc4a4", "#7f9fd1", "#e2a95c"
FONTS = "DejaVu Sans, Helvetica, Arial, sans-serif"
WIDTH, HEIGHT = 960, 440
_TOP, _BOTTOM = 112, 376
_SMALL, _LARGE = 13, 17
Run = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Chart:
    """A field of the picture, and the numbers that its edges stand for."""

    left: float
    right: float
    most_x: float
    most_y: float

    def at(self, x: float, y: float) -> tuple[float, float]:
        across, up = x / self.most_x, y / self.most_y
        return self.left + across * (self.right - self.left), _BOTTOM - up * (_BOTTOM - _TOP)

    def curve(self, points: Sequence[tuple[float, float]], colour: str, *, dashed: bool = False) -> str:
        places = " ".join(f"{x:.1f},{y:.1f}" for x, y in (self.at(*point) for point in points))
        style = ' stroke-dasharray="2 5" stroke-linecap="round"' if dashed else ""
        return f'<polyline points="{places}" fill="none" stroke="{colour}" stroke-width="2.5"{style}/>'

    def frame(self, title: str, under: str, x_steps: Sequence[tuple[float, str]], unit: str) -> list[str]:
        drawn = [_text(self.left, _TOP - 16, title, size=15)]
        for share in (0, 0.5, 1):
            y = self.at(0, share * self.most_y)[1]
            drawn.append(f'<path d="M{self.left} {y:.1f}H{self.right}" stroke="{LINE}" stroke-width="1"/>')
            drawn.append(_text(self.left - 8, y + 4, f"{_plain(share * self.most_y)}{unit}", DIM, anchor="end"))
        drawn += [_text(self.at(x, 0)[0], _BOTTOM + 20, label, DIM, anchor="middle") for x, label in x_steps]
        return [*drawn, _text((self.left + self.right) / 2, _BOTTOM + 42, under, DIM, anchor="middle")]


def drawing(result: Run) -> str:
    """The speed and the cache hits along an answer, from a cold start and warm."""
    runs = {one["state"]: one["windows"] for one in result["decode"] if one["windows"]}
    tokens = max((sum(w["tokens"] for w in windows) for windows in runs.values()), default=1)
    fastest = max((w["tokens"] / w["seconds"] for windows in runs.values() for w in windows), default=1.0)
    steps = [(tokens * share, f"{tokens * share:.0f}") for share in (0, 0.5, 1)]
    speeds, hits = _Chart(84, 470, tokens, _round_up(fastest)), _Chart(560, 916, tokens, 100)
    drawn = [
        *speeds.frame("tokens a second", "token of the answer", steps, ""),
        *hits.frame("cache hits", "token of the answer", steps, "%"),
    ]
    for state, colour in (("warm", JADE), ("cold", AMBER)):
        windows = runs.get(state, [])
        places = [sum(w["tokens"] for w in windows[:n]) + w["tokens"] / 2 for n, w in enumerate(windows)]
        picks = [w["hits"] + w["misses"] for w in windows]
        drawn.append(
            speeds.curve([(x, w["tokens"] / w["seconds"]) for x, w in zip(places, windows, strict=True)], colour)
        )
        shares = [100 * w["hits"] / n if n else 0.0 for w, n in zip(windows, picks, strict=True)]
        drawn.append(hits.curve(list(zip(places, shares, strict=True)), colour))
    return _picture(result, drawn, [("warm start", JADE), ("cold start", AMBER)])


def simulated(result: Run) -> str:
    """The hits of LRU, of the rule in use and of the optimum over the size of the cache."""
    sizes = result["simulation"]["sizes"]
    chart = _Chart(84, 916, 100, 100)
    steps = [(one["share"] * 100, f"{one['share']:.0%}") for one in sizes]
    drawn = chart.frame("cache hits", "cache, of all experts", steps, "%")
    shown = [("LRU", JADE, [one["lru"] for one in sizes]), ("optimum", SLATE, [one["optimum"] for one in sizes])]
    half_life = result["simulation"]["half_life_tokens"]
    number = result["simulation"]["half_lives_tokens"].index(half_life)
    shown.append((f"LRFU {half_life}, in use", AMBER, [one["lrfu"][number] for one in sizes]))
    for name, colour, hits in shown:
        points = [(one["share"] * 100, 100 * share) for one, share in zip(sizes, hits, strict=True)]
        drawn.append(chart.curve(points, colour, dashed=name.startswith("LRFU")))
    return _picture(result, drawn, [(name, colour) for name, colour, _ in shown])


def _picture(result: Run, drawn: Sequence[str], legend: Sequence[tuple[str, str]]) -> str:
    cache = result["cache"]
    about = f"{words.percent(cache['slots'] / cache['total'])} of the experts in the cache · {result['backend']}"
    about += f" · {chip(result['machine'])} · {result['date'][:10]}"
    keys, x = [], float(WIDTH - 44)
    for name, colour in legend:
        keys.append(_text(x, 34, name, anchor="end"))
        x -= 7.2 * len(name) + 10
        keys.append(f'<path d="M{x - 22:.0f} 30H{x:.0f}" stroke="{colour}" stroke-width="3"/>')
        x -= 44
    body = "\n".join([_text(24, 34, result["model"]["label"], size=_LARGE), _text(24, 56, about, DIM), *keys, *drawn])
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="{FONTS}">\n'
        f'<rect width="{WIDTH}" height="{HEIGHT}" rx="8" fill="{GROUND}"/>\n{body}\n</svg>\n'
    )


def _text(x: float, y: float, text: str, colour: str = INK, *, size: int = _SMALL, anchor: str = "start") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" font-size="{size}" text-anchor="{anchor}">{escape(text)}</text>'
    )


def _plain(value: float) -> str:
    return f"{value:.0f}" if value >= 10 or value == int(value) else f"{value:.1f}"


def _round_up(value: float) -> float:
    """To 1, 2, 4 or 6 times a power of ten, so that the half of it is plain too."""
    power = 1.0
    while power * 10 <= value:
        power *= 10
    while power > value:
        power /= 10
    return next(step * power for step in (1, 2, 4, 6, 10) if step * power >= value)
