"""Asks the built-in model held-out questions through this project's engine: `python -m tools.demo_model.evaluate`.

At the shipped sampling, several seeds, through the streaming path at the default cache: a table by family, with the
hit rate while decoding. `--openings` prints the answers to openings.txt instead, to be read by a person.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from engine import Engine, EngineConfig, Finished, SamplingParams
from tools.demo_model.corpus import FAMILIES, Example, Message, held_out

LONGEST_ANSWER = 400
OPENINGS = Path(__file__).parent / "openings.txt"


@dataclass
class Tally:
    """Counts of one family."""

    asked: int = 0
    right: int = 0
    unfinished: int = 0
    hits: int = 0
    picks: int = 0

    def line(self, name: str) -> str:
        """A row of the Markdown table."""
        right, hits = self.right / self.asked, self.hits / max(1, self.picks)
        return f"| {name} | {self.asked} | {right:.1%} | {self.unfinished} | {hits:.0%} |"


def ask(engine: Engine, messages: Sequence[Message], thinking: bool, seed: int) -> Finished:
    """One answer at the shipped sampling settings."""
    turns = [{"role": message.role, "content": message.content} for message in messages]
    events = engine.chat(turns, SamplingParams(seed=seed), thinking=thinking, max_tokens=LONGEST_ANSWER)
    finished = [event for event in events if isinstance(event, Finished)]
    return finished[-1]


def is_right(example: Example, finished: Finished) -> bool:
    """Whether the answer ended by itself and holds what is accepted."""
    return finished.reason == "stop" and any(accepted in f" {finished.text}" for accepted in example.accept)


def measure(engine: Engine, count: int, seeds: Sequence[int]) -> tuple[dict[str, Tally], list[dict[str, str]]]:
    """Tallies by family and mode, and every miss."""
    tallies: dict[str, Tally] = {}
    misses: list[dict[str, str]] = []
    for thinking in (True, False):
        for family in FAMILIES:
            for example in islice(held_out(f"evaluate {thinking}", family, thinking), count):
                name = f"{example.family}, {'thinking' if thinking else 'no thinking'}"
                tally = tallies.setdefault(name, Tally())
                for seed in seeds:
                    finished = ask(engine, example.messages, thinking, seed)
                    good = is_right(example, finished)
                    tally.asked += 1
                    tally.right += good
                    tally.unfinished += finished.reason != "stop" or not finished.text.strip()
                    tally.hits += finished.figures.hits
                    tally.picks += finished.figures.hits + finished.figures.misses
                    if not good:
                        answered = {"thought": finished.thinking, "answered": finished.text}
                        misses.append({"family": name, "asked": example.question, **answered})
    return tallies, misses


def show_openings(engine: Engine, seeds: Sequence[int]) -> None:
    """Print the answers to openings.txt."""
    for line in OPENINGS.read_text(encoding="utf-8").splitlines():
        for seed in seeds:
            finished = ask(engine, [Message("user", line)], True, seed)
            print(f"> {line}\n{finished.text}\n", flush=True)


def main() -> None:
    """Print the table (or the openings)."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="demo")
    parser.add_argument("--count", type=int, default=10, help="questions a family and mode")
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--openings", action="store_true")
    parser.add_argument("--out", type=Path, help="write the table's figures and the misses here, as JSON")
    arguments = parser.parse_args()
    seeds = range(1, arguments.seeds + 1)
    engine = Engine.load(arguments.model, EngineConfig())
    if arguments.openings:
        show_openings(engine, seeds)
        return
    tallies, misses = measure(engine, arguments.count, seeds)
    print("| held-out family | answers | right | no end or empty | cache hits |\n|---|---|---|---|---|")
    for name, tally in sorted(tallies.items()):
        print(tally.line(name))
    if arguments.out:
        table = {name: vars(tally) for name, tally in sorted(tallies.items())}
        text = json.dumps({"table": table, "misses": misses}, indent=1, ensure_ascii=False)
        arguments.out.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
