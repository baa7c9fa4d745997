"""The questions of `flashmoe eval` and how they are asked. sets/README.md says what a line of a set is."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine import Finished, InvalidRequest, SamplingParams
from flashmoe_tui.evaluation.checks import is_right, what_is_wrong
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
        except InvalidRequest as error:
            raise InvalidRequest(f"{path}, line {number}, is no question: {error}") from None
        except (ValueError, RecursionError):
            raise InvalidRequest(f"{path}, line {number}, is no question: it is not JSON") from None
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


def _question(line: Any, name: str) -> Question:
    """Raises InvalidRequest saying what it needs."""
    if not isinstance(line, dict) or not {"messages", "check"} <= line.keys():
        raise InvalidRequest('it must be an object with "messages" (what is asked) and "check" (what is right)')
    messages, tools = line["messages"], line.get("tools") or []
    if not isinstance(messages, list) or not messages or not all(map(_is_message, messages)):
        raise InvalidRequest('"messages" must be a list of objects, each with a "role" and a "content" in text')
    if tools != "app" and not (isinstance(tools, list) and all(isinstance(tool, dict) for tool in tools)):
        raise InvalidRequest('"tools" must be "app" or a list of function schemas')
    if wrong := what_is_wrong(line["check"]):
        raise InvalidRequest(wrong)
    chosen = SCHEMAS if tools == "app" else tuple(tools)
    return Question(str(line.get("task", name)), tuple(messages), line["check"], chosen)


def _is_message(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(value.get(name), str) for name in ("role", "content"))
