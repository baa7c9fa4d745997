"""What an evaluation found, for a person and for a script. Plain functions of plain values."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from engine import ModelCard
from flashmoe_tui import figures as words
from flashmoe_tui.evaluation.perplexity import Perplexity
from flashmoe_tui.evaluation.statistics import Interval
from flashmoe_tui.evaluation.tasks import TaskResults

_LABEL = 12


@dataclass(frozen=True, slots=True)
class Evaluation:
    """One configuration. What was not asked for is None."""

    model: str
    card: ModelCard
    seeds: int
    perplexity: Perplexity | None
    tasks: TaskResults | None
    seconds: float

    @property
    def mode(self) -> str:
        """`exact`, or the shortcuts."""
        return "exact" if self.card.exact else f"shortcut: {'; '.join(self.card.shortcuts)}"


def lines(result: Evaluation) -> list[str]:
    """One configuration for a person. The intervals are of 95%."""
    shown = [f"{result.card.label} · {result.mode}"]
    if result.perplexity is not None:
        found = result.perplexity
        shown.append(
            f"{'perplexity':<{_LABEL}}{_range(found.value, '.3g')} · {_range(found.nats, '.3f')} nats a token · "
            f"{words.count(found.tokens, 'token')} · read at {words.speed(found.tokens_per_second)}"
        )
    if result.tasks is not None:
        for task in (*result.tasks.tasks, None):
            tally = result.tasks.tally(task)
            cut = f" · {tally.cut} cut off" if tally.cut else ""
            right = f"{tally.right} of {tally.asked}"
            shown.append(f"{task or 'all':<{_LABEL}}{right:<12}{_shares(tally.share)}{cut}")
        per_question = f"{words.count(result.seeds, 'seed')} a question" if result.seeds > 1 else "one seed a question"
        shown.append(f"{'':<{_LABEL}}{per_question} · {words.speed(result.tasks.tokens_per_second)} decoding")
    return shown


def table(results: Sequence[Evaluation]) -> list[str]:
    """Several configurations as a Markdown table; nats above the first, token by token on the same text."""
    tasks = [task for result in results[:1] if result.tasks for task in result.tasks.tasks]
    first = results[0].perplexity
    head = ["model", "bits", "experts a token", "all experts"]
    head += ["perplexity", "nats above the first"] if first else []
    head += [*tasks, "tok/s"] if tasks else []
    rows = [head, ["---", *("---:" for _ in head[1:])]]
    for result in results:
        card = result.card
        bits = f"{card.bits}" if card.down_bits is None else f"{card.bits}, down {card.down_bits}"
        size = words.size(card.layers * card.experts * card.expert_bytes)
        taken = f"{card.experts_per_token} of {card.default_experts_per_token}{', int8' if card.int8 else ''}"
        row = [card.name, bits, taken, size]
        if first is not None and result.perplexity is not None:
            above = "" if result is results[0] else _range(result.perplexity.nats_above(first), "+.3f")
            row += [_range(result.perplexity.value, ".3g"), above]
        if result.tasks is not None:
            tallies = [result.tasks.tally(task) for task in tasks]
            row += [f"{tally.right} of {tally.asked}, {_shares(tally.share)}" for tally in tallies]
            row.append(words.speed(result.tasks.tokens_per_second).removesuffix(" tok/s"))
        rows.append(row)
    return [f"| {' | '.join(row)} |" for row in rows]


def as_object(result: Evaluation, first: Evaluation) -> dict[str, Any]:
    """One configuration for a script. Intervals are {"value", "low", "high"} of 95%."""
    card, found = result.card, result.perplexity
    value: dict[str, Any] = {
        "model": result.model,
        "label": card.label,
        "mode": result.mode,
        "bits": card.bits,
        "down_bits": card.down_bits or card.bits,
        "source_bits": card.source_bits,
        "experts_per_token": card.experts_per_token,
        "experts_bytes": card.layers * card.experts * card.expert_bytes,
        "seconds": result.seconds,
    }
    if found is not None:
        value["perplexity"] = {
            **dataclasses.asdict(found.value),
            "nats": dataclasses.asdict(found.nats),
            "tokens": found.tokens,
            "window_tokens": found.window_tokens,
            "tokens_per_second": found.tokens_per_second,
        }
        if first.perplexity is not None and result is not first:
            value["perplexity"]["nats_above_first"] = dataclasses.asdict(found.nats_above(first.perplexity))
    if result.tasks is not None:
        value["tasks"] = {}
        for task in (*result.tasks.tasks, None):
            tally = result.tasks.tally(task)
            counts = {"asked": tally.asked, "right": tally.right, "cut": tally.cut}
            value["tasks"][task or "all"] = {**counts, "share": dataclasses.asdict(tally.share)}
        value["seeds"], value["tokens_per_second"] = result.seeds, result.tasks.tokens_per_second
    return value


def _range(interval: Interval, form: str) -> str:
    return f"{interval.value:{form}} ({interval.low:{form}} to {interval.high:{form}})"


def _shares(interval: Interval) -> str:
    return f"{interval.value:.0%} ({interval.low * 100:.0f} to {interval.high:.0%})"
