"""`flashmoe eval`: how good a model's answers are, or how much a shortcut costs: bits against active experts."""

from __future__ import annotations

import dataclasses
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine import InvalidRequest
from engine.config import ModelConfig
from engine.models import find_model
from flashmoe_tui import figures as words
from flashmoe_tui import locations
from flashmoe_tui.awake import kept_awake
from flashmoe_tui.backend import DEMO_MODEL
from flashmoe_tui.commands.options import CacheSize, EngineOptions, engine_config, load_engine
from flashmoe_tui.commands.progress import AWAKE_AFTER_SECONDS, ProgressLine
from flashmoe_tui.evaluation import perplexity, report, tasks
from flashmoe_tui.evaluation.tasks import Answer, Question

if TYPE_CHECKING:
    from engine import Engine


@dataclass(frozen=True, slots=True)
class EvalOptions:
    """What is measured. text: for perplexity; None: one that comes along. answers: where every answer is written."""

    perplexity: bool
    text: Path | None
    window_tokens: int
    most_tokens: int | None
    questions: tuple[Question, ...]
    seeds: int
    thinking: bool
    max_tokens: int
    answers: Path | None
    as_json: bool


def chosen_questions(set_file: Path | None, chosen: Sequence[str], most: int | None) -> tuple[Question, ...]:
    """The first `most` questions of each chosen task. Raises InvalidRequest for a task that is not there."""
    files = [set_file] if set_file else [tasks.SETS / f"{task}.jsonl" for task in tasks.TASKS]
    questions = [question for file in files for question in tasks.read_set(file)]
    known = list(dict.fromkeys(question.task for question in questions))
    for task in chosen:
        if task not in known:
            raise InvalidRequest(f"there is no task {task!r}; there are {', '.join(known)}")
    by_task = {task: [q for q in questions if q.task == task][:most] for task in known if not chosen or task in chosen}
    return tuple(question for group in by_task.values() for question in group)


def evaluate(models: Sequence[str], experts: Sequence[int], engine_options: EngineOptions, options: EvalOptions) -> int:
    """Each model with each number of experts a token, one after the other. Raises EngineError."""
    wanted = [(model, count) for model in models for count in experts or (None,)]
    for model, count in wanted:  # all of them first: a slip in the last one must not cost the night
        most = ModelConfig.from_directory(find_model(model, locations.models_dir())).num_experts_per_tok
        if count is not None and count > most:
            raise InvalidRequest(f"{model} can use 1 to {most} experts a token, not {count}")
    text = _read(options.text) if options.text else None
    path = options.text
    results: list[report.Evaluation] = []
    if options.answers is not None:
        options.answers.open("a").close()
    with kept_awake("evaluating a model", AWAKE_AFTER_SECONDS):
        for model, count in wanted:
            chosen = replace(engine_options, model=model, active_experts=count)
            engine = load_engine(model, engine_config(chosen), _cache(model, chosen.cache))
            if path is None:  # the first model's, for all
                path = perplexity.default_text(engine.telemetry().model)
                text = _read(path)
            results.append(_one(model, engine, options, text))
            if not options.as_json:
                print("\n".join(report.lines(results[-1])), flush=True)
                print(flush=True)
    if options.as_json:
        found = [report.as_object(result, results[0]) for result in results]
        print(
            json.dumps(
                {"text": path.name if path else None, "seeds": options.seeds, "configurations": found},
                ensure_ascii=False,
            )
        )
    elif len(results) > 1:
        print("\n".join(report.table(results)))
    return 0


def _cache(model: str, asked: CacheSize | None) -> CacheSize | None:
    """The built-in model's small default is there to be looked at, and decides nothing here."""
    return CacheSize(share=1.0) if asked is None and model == DEMO_MODEL else asked


def _one(model: str, engine: Engine, options: EvalOptions, text: str | None) -> report.Evaluation:
    """Measure, and close the engine."""
    began = time.monotonic()
    line = ProgressLine(f"{model}:")
    try:
        card = engine.telemetry().model
        assert card is not None, "a loaded engine has a card"
        found = asked = None
        if options.perplexity and text is not None:
            show = _shown(line, "reading", "token")
            found = perplexity.measure(engine, text, options.window_tokens, options.most_tokens, show)
        if options.questions:
            asked = tasks.ask(
                engine,
                options.questions,
                range(1, options.seeds + 1),
                thinking=options.thinking,
                max_tokens=options.max_tokens,
                progress=_shown(line, "answering", "question"),
                answered=lambda answer: _write(options.answers, card.label, answer),
            )
    finally:
        line.clear()
        engine.close()
    return report.Evaluation(model, card, options.seeds, found, asked, time.monotonic() - began)


def _shown(line: ProgressLine, what: str, noun: str) -> Callable[[int, int], None]:
    return lambda done, total: line.show(what, done, total, words.count(total, noun), kind=what)


def _write(answers: Path | None, label: str, answer: Answer) -> None:
    if answers is None:
        return
    try:
        with answers.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"model": label, **dataclasses.asdict(answer)}, ensure_ascii=False) + "\n")
    except OSError as error:  # of a full disk Python does not say which file: it could be the output
        raise OSError(error.errno, error.strerror, str(answers)) from None


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise InvalidRequest(f"{path} is not UTF-8 text (byte {error.start})") from None
    except OSError as error:
        raise InvalidRequest(f"{path} cannot be read: {error.strerror or error}") from None
