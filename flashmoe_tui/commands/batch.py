"""`flashmoe run --batch`: a list of prompts answered one after the other, overnight if it takes that long.

A line of the input is a prompt as a JSON string, or an object: {"id", "prompt" or "messages", "system", "max_tokens",
"temperature", "top_p", "top_k", "min_p", "seed", "loop_stop", "thinking"}. A line of the output is an answer, appended
when it is whole and forced to the disk; `request` tells which question it answers, `problem` what is wrong with it and
`thinking_problem` what with its thought, where something is. Run again, a batch goes on where it stopped: what is
answered stays, a half-written last line and what had failed are taken out and done again.
"""

from __future__ import annotations

import contextlib
import dataclasses
import fcntl
import hashlib
import json
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from engine import CancelToken, EngineError, InvalidRequest, SamplingParams
from flashmoe_tui import figures as words
from flashmoe_tui.answer_ends import problem
from flashmoe_tui.awake import kept_awake
from flashmoe_tui.commands.options import EngineOptions, engine_config, load_engine
from flashmoe_tui.commands.printer import AnswerPrinter, exactness
from flashmoe_tui.commands.progress import AWAKE_AFTER_SECONDS, ProgressLine
from flashmoe_tui.commands.run import RunOptions, answer, answer_object, cancelled_by_interrupt
from flashmoe_tui.conversations import Conversation, Message
from flashmoe_tui.conversations.model import Role, new_conversation_id, new_message_id, now_utc
from flashmoe_tui.ending import FAILED, INTERRUPTED

if TYPE_CHECKING:
    from engine import Engine

_SAMPLING = {"temperature": float, "top_p": float, "top_k": int, "min_p": float, "seed": int, "loop_stop": bool}
_KNOWN = {"id", "prompt", "messages", "system", "max_tokens", "thinking", *_SAMPLING}
_ROLES = ("system", "user", "assistant")


@dataclass(frozen=True, slots=True)
class Job:
    """A line of the input that can be asked."""

    id: str
    line: int
    messages: tuple[tuple[Role, str], ...]
    options: RunOptions

    @property
    def request(self) -> str:
        """What is asked and how, in sixteen digits: an answer to another request is no answer to this one."""
        how = [dataclasses.asdict(self.options.sampling), self.options.max_tokens, self.options.thinking]
        text = json.dumps([self.messages, self.options.system, how], ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:16]

    def conversation(self) -> Conversation:
        """What leads to the answer, as messages."""
        conversation = Conversation(new_conversation_id(), now_utc(), self.options.system)
        for role, content in self.messages:
            conversation.put(Message(new_message_id(), conversation.leaf, role, content, now_utc()))
        return conversation


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that cannot be asked, and why."""

    id: str
    line: int
    error: str


def batch(source: Path, out: Path, model: str, engine_options: EngineOptions, options: RunOptions) -> int:
    """Answer what is not answered yet. Returns 0, 1 where a line failed or its answer has a problem, 130 where it was
    interrupted.

    Raises EngineError for what concerns all of it: files that cannot be read or written, a model that does not load.
    """
    jobs, bad = read_jobs(_read(source), options)
    if not jobs and not bad:
        raise InvalidRequest(f"{source} holds no prompt")
    with _opened(source, out, {job.id: job for job in jobs}) as (file, answered):
        for line in bad:
            _report(line)
            _append(file, {"id": line.id, "line": line.line, "error": line.error})
        waiting = [job for job in jobs if job.id not in answered]
        failed, troubled, stopped = len(bad), 0, False
        if jobs:  # also where none waits: only a loaded model says whether the answers are its own
            with kept_awake("answering a batch", AWAKE_AFTER_SECONDS):
                more, troubled, stopped = _answer_all(waiting, model, engine_options, file, answered)
                failed += more
    done = len(jobs) - sum(job.id not in answered for job in jobs)
    print(f"{done:,} of {words.count(len(jobs) + len(bad), 'prompt')} answered in {out}", file=sys.stderr)
    if failed:
        print(f"flashmoe: {words.count(failed, 'line')} failed; the same command tries them again", file=sys.stderr)
    if troubled:
        print(
            f"flashmoe: {words.count(troubled, 'answer')} with a `problem`; it is kept with the answer", file=sys.stderr
        )
    return INTERRUPTED if stopped else FAILED if failed or troubled else 0


def read_jobs(text: str, options: RunOptions) -> tuple[list[Job], list[BadLine]]:
    """The jobs of an input, and its lines that are none. `options` hold for what a line does not say itself."""
    jobs: dict[str, Job] = {}
    bad: list[BadLine] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            job = _job(json.loads(line), number, options)
            if job.id in jobs:
                raise InvalidRequest(f"the id {job.id!r} stands in line {jobs[job.id].line} already")
            jobs[job.id] = job
        except InvalidRequest as error:
            bad.append(BadLine(f"line {number}", number, str(error)))
        except (ValueError, RecursionError):
            bad.append(BadLine(f"line {number}", number, 'not JSON; a prompt is written in quotes: "What is 2 + 2?"'))
    return list(jobs.values()), bad


# -- asking -----------------------------------------------------------------------------------------------------------


def _answer_all(
    jobs: list[Job], model: str, engine_options: EngineOptions, file: TextIO, answered: dict[str, str]
) -> tuple[int, int, bool]:
    """Returns how many failed, how many answers have a problem, and whether Ctrl-C ended it. What is answered is added
    to `answered`.

    Raises InvalidRequest where what is answered already is by another model, or with other shortcuts.
    """
    line, cancel, failed, troubled = ProgressLine("answering"), CancelToken(), 0, 0
    before, total = len(answered), len(answered) + len(jobs)
    engine = load_engine(model, engine_config(engine_options), engine_options.cache)
    try:
        card = engine.telemetry().model
        assert card is not None, "a loaded engine has a card"
        ours = _by(card.label, exactness(card))
        if other := next((by for by in answered.values() if by != ours), None):
            raise InvalidRequest(f"the answers so far are by {other}, and this is {ours}; give another file as --out")
        if answered:
            print(f"{before:,} of {words.count(total, 'prompt')} answered already", file=sys.stderr)
        with cancelled_by_interrupt(cancel):
            for job in jobs:
                line.show(
                    words.printable(job.id), len(answered) + failed, total, words.count(total, "prompt"), kind="batch"
                )
                value, wrong = _answer_one(engine, job, engine_options.tools, cancel)
                if "error" in value:
                    failed += 1
                elif cancel.is_set():
                    break
                else:
                    answered[job.id] = ours
                    troubled += wrong is not None
                for said in filter(None, (wrong, value.get("thinking_problem"))):
                    line.clear()
                    _report(BadLine(job.id, job.line, said))
                _append(file, value)
    finally:
        line.clear()
        engine.close()
    if cancel.is_set():
        print(f"stopped after {len(answered) - before:,}; the same command goes on", file=sys.stderr)
    return failed, troubled, cancel.is_set()


def _answer_one(engine: Engine, job: Job, tools: bool | None, cancel: CancelToken) -> tuple[dict[str, Any], str | None]:
    """What is written of a job, and what is wrong with it, if anything is."""
    about = {"id": job.id, "line": job.line}
    try:
        turn = answer(engine, job.conversation(), tools, job.options, AnswerPrinter(notes=False), cancel)
    except EngineError as error:
        return about | {"error": str(error)}, str(error)
    return about | {"request": job.request} | answer_object(turn, engine.telemetry(), None), problem(turn)


def _by(model: Any, mode: Any) -> str:
    """Whose an answer is."""
    return f"{model} ({mode})"


def _report(line: BadLine) -> None:
    print(f"line {line.line}: {words.printable(line.error)}", file=sys.stderr)


# -- a line of the input ----------------------------------------------------------------------------------------------


def _job(value: Any, number: int, options: RunOptions) -> Job:
    if isinstance(value, str):
        value = {"prompt": value}
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise InvalidRequest("a character in it is only half there (a lone surrogate)") from None
    if not isinstance(value, dict):
        raise InvalidRequest("neither a prompt nor an object with one")
    if unknown := sorted(value.keys() - _KNOWN):
        raise InvalidRequest(f"{unknown[0]!r} is not known; there are {', '.join(sorted(_KNOWN))}")
    messages, system = _messages(value)
    if system is None:
        system = _of_kind(value, "system", str) or options.system
    given = {name: _of_kind(value, name, kind) for name, kind in _SAMPLING.items() if value.get(name) is not None}
    thinking, max_tokens = _of_kind(value, "thinking", bool), _of_kind(value, "max_tokens", int)
    if max_tokens is not None and max_tokens < 1:
        raise InvalidRequest(f"max_tokens must be at least 1, not {max_tokens}")
    sampling = options.sampling
    if given:
        sampling = SamplingParams(**{**{field: getattr(sampling, field) for field in _SAMPLING}, **given})
    chosen = replace(
        options,
        sampling=sampling,
        system=system,
        max_tokens=options.max_tokens if max_tokens is None else max_tokens,
        thinking=options.thinking if thinking is None else thinking,
        as_json=True,
    )
    name = value.get("id")
    if name is not None and (isinstance(name, bool) or not isinstance(name, str | int)):
        raise InvalidRequest("its id is neither text nor a whole number")
    return Job(str(number if name is None else name), number, messages, chosen)


def _messages(value: Mapping[str, Any]) -> tuple[tuple[tuple[Role, str], ...], str | None]:
    """The messages but the system's, and the system's text where it stands among them."""
    if ("prompt" in value) == ("messages" in value):
        raise InvalidRequest("it takes a prompt or messages, one of the two")
    listed = [{"role": "user", "content": value["prompt"]}] if "prompt" in value else value["messages"]
    if not isinstance(listed, list) or not all(isinstance(message, dict) for message in listed):
        raise InvalidRequest("its messages are no list of objects")
    found = [(message.get("role"), message.get("content")) for message in listed]
    for place, (role, content) in enumerate(found):
        if role not in _ROLES or (role == "system" and place):
            raise InvalidRequest(
                f"the role {role!r} cannot stand there; after a system message come user and assistant"
            )
        if not isinstance(content, str):
            raise InvalidRequest("a prompt is text, and so is the content of a message")
    if not found or found[-1][0] != "user" or not found[-1][1].strip():
        raise InvalidRequest("the prompt is empty" if "prompt" in value else "the last message is not a user's prompt")
    system = found[0][1] if found[0][0] == "system" else None
    return tuple(found[1:] if system is not None else found), system


def _of_kind(value: Mapping[str, Any], name: str, kind: type) -> Any:
    found = value.get(name)
    fits = isinstance(found, kind) or (kind is float and isinstance(found, int))
    if found is None or (fits and (kind is bool or not isinstance(found, bool))):
        return found
    words_for = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}
    raise InvalidRequest(f"{name} must be {words_for[kind]}, not {found!r}")


# -- the files --------------------------------------------------------------------------------------------------------


def _read(source: Path) -> str:
    try:
        raw = sys.stdin.buffer.read() if str(source) == "-" else source.read_bytes()
        return raw.decode("utf-8-sig")  # editors on Windows begin a file with a mark
    except UnicodeDecodeError as error:
        raise InvalidRequest(f"{source} is not UTF-8 text (byte {error.start})") from None
    except OSError as error:
        raise InvalidRequest(f"{source} cannot be read: {error.strerror or error}") from None


@contextlib.contextmanager
def _opened(source: Path, out: Path, jobs: Mapping[str, Job]) -> Iterator[tuple[TextIO, dict[str, str]]]:
    """The output to append to, repaired and held against a second batch; and whose answer each id has in it."""
    try:
        if out.exists() and source.exists() and out.samefile(source):
            raise InvalidRequest(f"{out} is the input; give another file as --out")
        if out.exists() and not out.is_file():
            raise InvalidRequest(f"{out} is no regular file, and what is answered is read there; give another as --out")
        with out.open("a", encoding="utf-8") as before:
            _hold(before, out)
            answered = _repaired(out, jobs)
            with out.open("a", encoding="utf-8") as file:  # another one where the repair had to replace it
                if not os.path.sameopenfile(before.fileno(), file.fileno()):
                    _hold(file, out)
                yield file, answered
    except OSError as error:
        raise InvalidRequest(f"{out} cannot be written: {error.strerror or error}") from None


def _hold(file: TextIO, out: Path) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise InvalidRequest(f"{out} is being written by another flashmoe; wait for it to end") from None


def _repaired(out: Path, jobs: Mapping[str, Job]) -> dict[str, str]:
    """Take out what was half written and what had failed. Returns whose answer each id has.

    Raises InvalidRequest where the file is not of such a batch, or answers other requests.
    """
    lines = out.read_bytes().split(b"\n")
    kept: list[bytes] = []
    answered: dict[str, str] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
            name, failed, request = str(value["id"]), "error" in value, value.get("request")
        except (ValueError, TypeError, KeyError, RecursionError):
            if number == len(lines):
                continue  # the end of the last run came in the middle of it
            raise InvalidRequest(f"{out}, line {number}, is no answer of a batch; give another file as --out") from None
        if failed:
            continue
        if name in jobs and jobs[name].request != request:
            raise InvalidRequest(
                f"{out} answers {name!r}, but to another prompt or with other settings; give another file as --out"
            )
        kept.append(line + b"\n")
        answered[name] = _by(value.get("model"), value.get("mode"))
    whole, found = b"".join(kept), b"\n".join(lines)
    if found.startswith(whole):
        os.truncate(out, len(whole))
    else:
        fresh = out.with_name(out.name + ".part")
        fresh.write_bytes(whole)
        with fresh.open("rb") as file:
            os.fsync(file.fileno())
        os.replace(fresh, out)
    return {name: by for name, by in answered.items() if name in jobs}


def _append(file: TextIO, value: Mapping[str, Any]) -> None:
    file.write(json.dumps(value, ensure_ascii=False) + "\n")
    file.flush()
    os.fsync(file.fileno())
