"""Asks the built-in model through this project's engine: `python -m tools.demo_model.evaluate`.

Every column of the card: held-out values in the generator's wordings, thinking first and at once; held-out values in
the phrasings of someone who never saw the generator; every set of sets/, the blind ones apart. At the shipped sampling
and five seeds. The first seed of the new values goes through a cache of a quarter of the experts, which gives the hit
rate while decoding; the rest with all experts in memory, which changes no text and takes a third of the time. One
process a processor, one thread each.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache, partial
from itertools import islice
from pathlib import Path
from typing import Any

from engine import Engine, EngineConfig, EngineError, Finished, SamplingParams
from flashmoe_tui.tools import run_tool
from tools.demo_model import shape
from tools.demo_model.cases import BadLine, Case, Outcome, Prompt, Reply, from_example, is_right, play, read_set
from tools.demo_model.corpus.limits_answers import MARKERS

LONGEST_ANSWER = 512
SETS = Path(__file__).parent / "sets"
_FIRST = ("facts", "tools", "lists", "recall", "strangers", "strangers2")
_SECOND = ("facts2", "tools2", "recall2", "followups2", "tasks2", "strangers3")
_THIRD = ("facts3", "tools3", "recall3", "followups3", "tasks3", "strangers4")
_FOURTH = ("facts4", "tools4", "recall4", "followups4", "tasks4", "strangers5")
_FIFTH = ("facts5", "tools5", "recall5", "followups5", "tasks5", "strangers6")
_SIXTH = ("facts6", "tools6", "recall6", "followups6", "tasks6", "strangers7")
_SEVENTH = ("facts7", "tools7", "recall7", "followups7", "tasks7", "strangers8")
SET_NAMES = (*_FIRST, *_SECOND, *_THIRD, *_FOURTH, *_FIFTH, *_SIXTH, *_SEVENTH)
BLIND = ("facts8", "tools8", "recall8", "followups8", "tasks8", "strangers9")
"""Sets whose author had seen no text of the training that they judge, and whose answers its authors had not seen. One
whose answers were read, or whose figures were looked at, before a training belongs to SET_NAMES from then on."""
COLUMNS = ("values", "at once", "phrasings", *SET_NAMES, *BLIND)


@dataclass
class Tally:
    """Counts of answers. judged: those that need no reader. refused: wrong, and worded as a limit. unreadable: calls
    that are none."""

    asked: int = 0
    judged: int = 0
    right: int = 0
    looped: int = 0
    empty: int = 0
    cut: int = 0
    refused: int = 0
    hits: int = 0
    picks: int = 0
    calls: int = 0
    unreadable: int = 0

    def add(self, answer: Mapping[str, Any]) -> None:
        """Count one answer."""
        self.asked += 1
        self.judged += answer["right"] is not None
        self.right += answer["right"] is True
        for field in ("looped", "empty", "cut", "refused", "hits", "picks"):
            setattr(self, field, getattr(self, field) + answer[field])
        self.calls += len(answer["called"])
        self.unreadable += sum(call is None for call in answer["called"])

    def line(self, name: str) -> str:
        """A row of the printed table."""
        share = f"{self.right / self.judged:.1%}" if self.judged else "read it"
        hits = f"{self.hits / self.picks:.0%}" if self.picks else ""
        counts = f"{self.looped:6} {self.empty:6} {self.cut:4} {self.refused:8}"
        return f"{name:32} {self.asked:6} {share:>8} {counts} {hits:>5}"


class Player:
    """Plays cases one after the other on one engine. longest: of an answer, in tokens; None: as the app has it."""

    def __init__(self, engine: Engine, longest: int | None = LONGEST_ANSWER) -> None:
        self.engine = engine
        self._longest = longest

    def hold(self, share: float) -> None:
        """Give the cache slots for this share of all experts."""
        cache = self.engine.telemetry().cache
        if cache.slots != (slots := int(cache.total * share)):
            self.engine.set_expert_cache(slots * cache.slot_bytes)

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
            max_tokens=self._longest,
        )
        finished = [event for event in events if isinstance(event, Finished)][-1]
        figures = finished.figures
        calls = tuple(None if call.error else (call.name, dict(call.arguments)) for call in finished.tool_calls)
        ended, looped = finished.reason != "length", finished.reason == "loop"
        picks = figures.hits + figures.misses
        return Reply(finished.text, finished.thinking, calls, ended, figures.hits, picks, looped)


@dataclass(frozen=True)
class Job:
    """One case at these seeds, with a cache for this share of the experts. counted: whether its hits are."""

    column: str
    case: Case
    seeds: tuple[int, ...]
    share: float
    counted: bool


def cases_of(column: str, questions: int) -> list[Case]:
    """The cases of a column, `questions` a family where the generator makes them."""
    if column in (*SET_NAMES, *BLIND):
        return read_set(SETS / f"{column}.jsonl")
    # The generator takes seconds to import, and each process that only asks imports this file.
    from tools.demo_model import phrasings
    from tools.demo_model.corpus.mixture import FAMILIES, held_out

    if column == "phrasings":
        return phrasings.cases("evaluate")
    thinking = column == "values"
    return [
        replace(from_example(example), family=family)
        for family in FAMILIES
        for example in islice(held_out(f"evaluate {thinking}", family, thinking), questions)
    ]


def jobs(columns: Mapping[str, Sequence[Case]], seeds: int) -> list[Job]:
    """The new values at the first seed go through a small cache; then all the rest with every expert in memory."""
    everything = tuple(range(1, seeds + 1))
    small = [Job("values", case, (1,), shape.DEFAULT_CACHE_SHARE, True) for case in columns.get("values", ())]
    large = [
        Job(column, case, everything[1:] if column == "values" else everything, 1.0, False)
        for column, cases in columns.items()
        for case in cases
    ]
    return small + large


def answer(player: Player, job: Job, seed: int) -> dict[str, Any]:
    """One answer with all that is counted of it."""
    case, outcome = job.case, player.play(job.case, seed)
    right = None if case.check["kind"] == "read" else is_right(case, outcome)
    said = outcome.text.lower()
    accepted = {str(one).lower() for one in case.check.get("any", ())}
    limited = any(marker in said for marker in MARKERS) and not accepted.intersection(MARKERS)
    return {
        "column": job.column,
        "family": case.family,
        "seed": seed,
        "asked": [str(m["content"]) for m in case.messages if m["role"] == "user"] + list(case.then),
        "thought": outcome.thinking,
        "called": outcome.calls,
        "answered": outcome.text,
        "check": case.check,
        "right": right,
        "looped": outcome.looped,
        "empty": not outcome.text.strip(),
        "cut": not outcome.ended,
        "refused": right is False and limited,
        "hits": outcome.hits if job.counted else 0,
        "picks": outcome.picks if job.counted else 0,
    }


def _start(numbers: Any) -> None:
    """A worker has one processor, hence one thread of the kernels."""
    if hasattr(os, "sched_setaffinity"):
        processors = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {processors[numbers.get() % len(processors)]})


@cache
def _player(model: str, experts: int | None) -> Player:
    """A worker's one engine. Raises EngineError."""
    return Player(Engine.load(model, EngineConfig(active_experts=experts)))


def _work(model: str, experts: int | None, job: Job) -> list[dict[str, Any]]:
    try:
        player = _player(model, experts)
        player.hold(job.share)
        return [answer(player, job, seed) for seed in job.seeds]
    except EngineError as error:
        raise EngineError(str(error)) from None  # of a kind that reaches the other process, whatever it was made of


def ask(
    columns: Mapping[str, Sequence[Case]],
    seeds: int,
    model: str = "demo",
    experts: int | None = None,
    processes: int = 2,
) -> Iterator[dict[str, Any]]:
    """Every answer, in order, as it comes. Raises EngineError where the model cannot be had, or a case not be asked."""
    context = multiprocessing.get_context("spawn")
    numbers = context.Queue()
    for number in range(processes):
        numbers.put(number)
    with context.Pool(processes, _start, (numbers,)) as pool:
        for answers in pool.imap(partial(_work, model, experts), jobs(columns, seeds), chunksize=8):
            yield from answers


def tallies(answers: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, Tally]]:
    """Counts by column and family."""
    counted: dict[str, dict[str, Tally]] = {}
    for one in answers:
        counted.setdefault(one["column"], {}).setdefault(one["family"], Tally()).add(one)
    return counted


def table(counted: Mapping[str, Mapping[str, Tally]]) -> str:
    """All rows, to be read in a terminal."""
    head = f"{'':32} {'asked':>6} {'right':>8} {'loops':>6} {'empty':>6} {'cut':>4} {'refused':>8} {'hits':>5}"
    rows = [f"{column.upper()}\n" + "\n".join(t.line(n) for n, t in each.items()) for column, each in counted.items()]
    return "\n".join([head, *rows])


def keep(out: Path, column: str, entry: dict[str, Any], answers: Sequence[Mapping[str, Any]]) -> None:
    """Write a column's figures into `out`, and its answers beside it, in place of those that were there."""
    figures = json.loads(out.read_text(encoding="utf-8")) if out.exists() else {}
    out.write_text(json.dumps({**figures, column: entry}, indent=1) + "\n", encoding="utf-8")
    beside = out.with_suffix(".answers.jsonl")
    lines = beside.read_text(encoding="utf-8").splitlines() if beside.exists() else []
    lines = [line for line in lines if json.loads(line)["column"] != column]
    lines += [json.dumps(one, ensure_ascii=False) for one in answers]
    beside.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _sets(paths: Sequence[Path]) -> dict[str, list[Case]]:
    """The cases of these files. Ends the program with one line where one cannot be read."""
    try:
        return {path.stem: read_set(path) for path in paths}
    except BadLine as bad:
        raise SystemExit(str(bad)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise SystemExit(f"a set cannot be read: {error}") from None


def _count(text: str) -> int:
    """A whole number of the command line, at least 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1 on")
    return int(text)


def main() -> None:
    """Print the tables; write the figures, and beside them all answers. What the engine refuses is one line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="demo")
    parser.add_argument("--experts", type=_count, help="active experts a token, where fewer than the model's own")
    parser.add_argument("--questions", type=_count, default=10, help="of each family of the generator")
    parser.add_argument("--seeds", type=_count, default=5)
    parser.add_argument("--known-seeds", type=_count, help="of the sets that were looked at before, where fewer")
    parser.add_argument("--columns", nargs="+", choices=COLUMNS, default=COLUMNS)
    parser.add_argument("--set", type=Path, nargs="+", help="set files instead of the columns")
    parser.add_argument("--processes", type=_count, default=2)
    parser.add_argument(
        "--out", type=Path, help="figures as JSON, column by column; all answers beside it, as .answers.jsonl"
    )
    arguments = parser.parse_args()
    if arguments.set:
        columns = _sets(arguments.set)
    else:
        columns = {column: cases_of(column, arguments.questions) for column in arguments.columns}
    try:
        for column, cases in columns.items():
            _evaluate(column, cases, arguments)
    except EngineError as error:
        raise SystemExit(str(error)) from None


def _evaluate(column: str, cases: Sequence[Case], arguments: argparse.Namespace) -> None:
    started = time.monotonic()
    seeds = arguments.known_seeds if arguments.known_seeds and column in SET_NAMES else arguments.seeds
    answers = []
    for one in ask({column: cases}, seeds, arguments.model, arguments.experts, arguments.processes):
        answers.append(one)
        if len(answers) % 500 == 0:
            print(f"{column}: {len(answers)} answers in {time.monotonic() - started:.0f} s", flush=True)
    counted = tallies(answers)
    print(table(counted), flush=True)
    if arguments.out:
        families = {name: asdict(tally) for name, tally in counted[column].items()}
        seconds = round(time.monotonic() - started)
        entry = {"seeds": seeds, "answers": len(answers), "seconds": seconds, "families": families}
        keep(arguments.out, column, entry, answers)


if __name__ == "__main__":
    main()
