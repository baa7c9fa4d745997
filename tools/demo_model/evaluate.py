"""Asks the built-in model through this project's engine: `python -m tools.demo_model.evaluate`.

Held-out values of every family, held-out values in the phrasings of someone who never saw the generator, and any set
file (`--set FILE.jsonl`, in the form of sets/README.md). At the shipped sampling, several seeds, through the streaming
path at the default cache, with the hit rate while decoding.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from engine import Engine, EngineConfig, Finished, SamplingParams
from flashmoe_tui.tools import run_tool
from tools.demo_model import phrasings, shape
from tools.demo_model.cases import Case, Outcome, Prompt, Reply, from_example, is_right, play, read_set
from tools.demo_model.corpus.mixture import FAMILIES, held_out

LONGEST_ANSWER = 512


@dataclass
class Tally:
    """Counts of one family. broken: empty, cut off, or going round in circles. unread: only a reader can judge it."""

    asked: int = 0
    right: int = 0
    broken: int = 0
    unread: int = 0
    hits: int = 0
    picks: int = 0

    def add(self, right: bool | None, outcome: Outcome) -> None:
        """Count one answer."""
        self.asked += 1
        self.right += right is True
        self.unread += right is None
        self.broken += outcome.broken
        self.hits += outcome.hits
        self.picks += outcome.picks

    def line(self, name: str) -> str:
        """A row of the Markdown table."""
        judged = self.asked - self.unread
        share = f"{self.right / judged:.1%}" if judged else "to be read"
        return f"| {name} | {self.asked} | {share} | {self.broken} | {self.hits / max(1, self.picks):.0%} |"


class Player:
    """Plays cases one after the other on one engine."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def play(self, case: Case, seed: int) -> Outcome:
        """One case at one seed."""
        course = play(case, self._run)
        prompt = next(course)
        while True:
            try:
                prompt = course.send(self._reply(prompt, seed))
            except StopIteration as stopped:
                outcome: Outcome = stopped.value
                return outcome

    def _run(self, name: str, arguments: Mapping[str, Any]) -> str:
        return run_tool(name, arguments, self.engine.telemetry())

    def _reply(self, prompt: Prompt, seed: int) -> Reply:
        events = self.engine.chat(
            prompt.messages,
            SamplingParams(seed=seed),
            tools=list(prompt.tools) or None,
            thinking=prompt.thinking,
            max_tokens=LONGEST_ANSWER,
        )
        finished = [event for event in events if isinstance(event, Finished)][-1]
        figures = finished.figures
        calls = tuple(None if call.error else (call.name, dict(call.arguments)) for call in finished.tool_calls)
        ended = finished.reason in ("stop", "tool_calls")
        picks = figures.hits + figures.misses
        return Reply(finished.text, finished.thinking, calls, ended, figures.hits, picks)


def families(count: int, thinking: bool) -> list[Case]:
    """`count` held-out cases of every family."""
    drawn = (islice(held_out(f"evaluate {thinking}", family, thinking), count) for family in FAMILIES)
    return [from_example(example) for examples in drawn for example in examples]


def measure(
    player: Player, cases: Sequence[Case], seeds: Sequence[int]
) -> tuple[dict[str, Tally], list[dict[str, Any]]]:
    """Tallies by family, and every answer."""
    tallies: dict[str, Tally] = {}
    answers: list[dict[str, Any]] = []
    for case in cases:
        for seed in seeds:
            outcome = player.play(case, seed)
            right = is_right(case, outcome)
            tallies.setdefault(case.family, Tally()).add(right, outcome)
            answers.append(
                {
                    "family": case.family,
                    "seed": seed,
                    "asked": case.question,
                    "thought": outcome.thinking,
                    "called": outcome.calls,
                    "answered": outcome.text,
                    "right": right,
                }
            )
    return tallies, answers


def main() -> None:
    """Print the table, and write figures and answers where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="demo")
    parser.add_argument("--experts", type=int, help="active experts a token, where fewer than the model's own")
    parser.add_argument("--count", type=int, default=10, help="questions a family")
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--no-think", action="store_true")
    parser.add_argument(
        "--phrasings", action="store_true", help="the phrasings of sets/ instead of the generator's own"
    )
    parser.add_argument("--set", type=Path, help="a set file instead")
    parser.add_argument("--out", type=Path, help="write the figures and all answers here, as JSON")
    arguments = parser.parse_args()
    if arguments.set:
        cases = read_set(arguments.set)
    elif arguments.phrasings:
        cases = phrasings.cases("evaluate")
    else:
        cases = families(arguments.count, not arguments.no_think)
    engine = Engine.load(arguments.model, EngineConfig(active_experts=arguments.experts))
    cache = engine.telemetry().cache
    engine.set_expert_cache(int(cache.total * shape.DEFAULT_CACHE_SHARE) * cache.slot_bytes)
    tallies, answers = measure(Player(engine), cases, range(1, arguments.seeds + 1))
    print("| family | answers | right | broken | cache hits |\n|---|---|---|---|---|")
    for name, tally in tallies.items():
        print(tally.line(name))
    if arguments.out:
        figures = {"table": {name: vars(tally) for name, tally in tallies.items()}, "answers": answers}
        arguments.out.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
