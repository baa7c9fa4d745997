"""The questions of `flashmoe eval` and how they are asked. sets/README.md says what a line of a set is."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine import Finished, InvalidRequest, SamplingParams
from flashmoe_tui.evaluation.checks import KINDS, is_right
from flashmoe_tui.evaluation.statistics import Interval, wilson
from flashmoe_tui.tools import SCHEMAS

if TYPE_CHECKING:
    from engine import Engine

SETS = Path(__file__).parent / "sets"
TASKS = ("arithmetic", "reasoning", "json", "tools")


@dataclass(frozen=True, slots=True)
class Question:
    """One line of a set. messages and tools as every chat API has them."""

    task: str
    messages: tuple[Mapping[str, Any], ...]
    check: Mapping[str, Any]
    tools: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a question at one seed. ended: by itself, not cut at the token limit."""

    question: Question
    seed: int
    text: str
    thinking: str
    calls: tuple[Mapping[str, Any], ...]
    ended: bool
    right: bool
    tokens: int
    decode_seconds: float


@dataclass
class Tally:
    """Counts of one task."""

    asked: int = 0
    right: int = 0
    cut: int = 0

    @property
    def share(self) -> Interval:
        """Of right answers."""
        return wilson(self.right, self.asked)


@dataclass
class TaskResults:
    """All answers of one configuration."""

    answers: list[Answer] = field(default_factory=list)

    def tally(self, task: str | None = None) -> Tally:
        """Of one task, or of all."""
        of_task = [answer for answer in self.answers if task in (None, answer.question.task)]
        right, cut = sum(answer.right for answer in of_task), sum(not answer.ended for answer in of_task)
        return Tally(len(of_task), right, cut)

    @property
    def tasks(self) -> list[str]:
        """Those that were asked, in order."""
        return list(dict.fromkeys(answer.question.task for answer in self.answers))

    @property
    def tokens_per_second(self) -> float:
        """While decoding, over all answers."""
        seconds = sum(answer.decode_seconds for answer in self.answers)
        return sum(max(0, answer.tokens - 1) for answer in self.answers) / seconds if seconds else 0.0


def read_set(path: Path) -> list[Question]:
    """The questions of a set file. Raises InvalidRequest naming the line that is none."""
    questions = []
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidRequest(f"{path} cannot be read as a set: {getattr(error, 'strerror', None) or error}") from None
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            questions.append(_question(json.loads(line), path.stem))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            why = "it is not JSON" if isinstance(error, json.JSONDecodeError) else repr(error)
            raise InvalidRequest(f"{path}, line {number}, is no question: {why}") from None
    if not questions:
        raise InvalidRequest(f"{path} holds no question")
    return questions


def ask(
    engine: Engine,
    questions: Sequence[Question],
    seeds: Sequence[int],
    *,
    thinking: bool,
    max_tokens: int,
    progress: Callable[[int, int], None],
    answered: Callable[[Answer], None] = lambda _: None,
) -> TaskResults:
    """Every question at every seed, at the model's own sampling. answered: told each answer as it is judged. Raises
    what an engine raises."""
    results, total = TaskResults(), len(questions) * len(seeds)
    for seed in seeds:
        for question in questions:
            events = engine.chat(
                question.messages,
                SamplingParams(seed=seed),
                tools=list(question.tools) or None,
                thinking=thinking,
                max_tokens=max_tokens,
            )
            finished = next(event for event in events if isinstance(event, Finished))
            ended = finished.reason in ("stop", "tool_calls")
            results.answers.append(
                Answer(
                    question,
                    seed,
                    finished.text,
                    finished.thinking,
                    tuple({"name": call.name, "arguments": dict(call.arguments)} for call in finished.tool_calls),
                    ended,
                    ended and is_right(question.check, finished.text, finished.tool_calls),
                    finished.figures.generated_tokens,
                    finished.figures.decode_seconds,
                )
            )
            answered(results.answers[-1])
            progress(len(results.answers), total)
    return results


def _question(line: Mapping[str, Any], name: str) -> Question:
    check, tools = line["check"], line.get("tools") or ()
    if check["kind"] not in KINDS:
        raise ValueError(f"an unknown kind of check, {check['kind']!r}")
    messages = tuple(line["messages"])
    if not all(isinstance(message["content"], str) for message in messages) or not messages:
        raise ValueError("no messages")
    return Question(str(line.get("task", name)), messages, check, SCHEMAS if tools == "app" else tuple(tools))
