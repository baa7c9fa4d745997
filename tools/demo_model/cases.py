"""A question with its check, the form that every set is brought into, and how one is played. Knows no model.

A line of a set file (sets/README.md) is one case; an example of the corpus makes one too. `play` is a coroutine: it
yields what the model is to be asked and is sent what the model replied, so that one question at a time and a thousand
at once are driven by the same code.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tools.demo_model import right_answers
from tools.demo_model.corpus.apptools import APP_TOOLS
from tools.demo_model.corpus.example import Call, Example, Message
from tools.demo_model.right_answers import holds_any, loops, same_call

MOST_ROUNDS = 5
FIELDS = ("messages", "family", "then", "tools", "thinking", "check", "truth")
"""Of a line of a set file. truth: a true answer, for whoever reads the set."""
ROLES = ("system", "user", "assistant", "tool")


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


_FITS: dict[str, Callable[[Any], bool]] = {
    "a text": _is_text,
    "a list of texts": lambda value: isinstance(value, list) and bool(value) and all(map(_is_text, value)),
    "a number": lambda value: type(value) is int or (type(value) is float and math.isfinite(value)),
    "one small letter": lambda value: isinstance(value, str) and len(value) == 1 and value.islower(),
    "an object": lambda value: isinstance(value, dict),
}
"""The forms that a field of a check may have. None of them can be empty, but an object."""
CHECKS: dict[str, dict[str, str]] = {
    "any": {"any": "a list of texts"},
    "number": {"number": "a number"},
    "order": {"order": "a list of texts"},
    "letter": {"letter": "one small letter"},
    "pick": {"pick": "a text", "among": "a list of texts"},
    "exact": {"exact": "a list of texts"},
    "table": {"cells": "a list of texts"},
    "bullets": {"items": "a list of texts"},
    "call": {"name": "a text", "arguments": "an object"},
    "no_call": {},
    "read": {},
}
"""The kinds of check, and what each must have beside its kind. What each means stands in sets/README.md."""
_MAY_HAVE: dict[str, dict[str, str]] = {"any": {"none": "a list of texts"}, "no_call": {"any": "a list of texts"}}
RunTool = Callable[[str, Mapping[str, Any]], str]
"""Runs one of the app's tools by name; raises KeyError for any other."""


@dataclass(frozen=True)
class Case:
    """messages and tools as every chat API has them. then: user turns said after the model's answer, the last checked.

    check: {"kind": ...}, one of those of sets/README.md. results: what each expected call gives back.
    """

    family: str
    messages: tuple[dict[str, Any], ...]
    check: dict[str, Any]
    tools: tuple[dict[str, Any], ...] = ()
    thinking: bool = True
    then: tuple[str, ...] = ()
    results: tuple[tuple[Call, str], ...] = ()

    @property
    def question(self) -> str:
        """The turn that is checked."""
        return self.then[-1] if self.then else str(self.messages[-1]["content"])


@dataclass(frozen=True)
class Prompt:
    """What the model is to be asked."""

    messages: tuple[dict[str, Any], ...]
    tools: tuple[dict[str, Any], ...]
    thinking: bool


@dataclass(frozen=True)
class Reply:
    """What it replied. calls: (name, arguments), or None for one that could not be read. ended: it was not cut. looped:
    the engine stopped it, since it went round in circles."""

    text: str
    thinking: str
    calls: tuple[tuple[str, dict[str, Any]] | None, ...] = ()
    ended: bool = True
    hits: int = 0
    picks: int = 0
    looped: bool = False


@dataclass
class Outcome:
    """How a case went. calls: all of the checked turn."""

    text: str = ""
    thinking: str = ""
    calls: list[tuple[str, dict[str, Any]] | None] = field(default_factory=list)
    ended: bool = True
    looped: bool = False
    hits: int = 0
    picks: int = 0

    @property
    def broken(self) -> bool:
        """Whether it is empty, goes round in circles, or had to be cut off."""
        return not self.ended or self.looped or not self.text.strip()


def api_message(message: Message) -> dict[str, Any]:
    """A message of the corpus as every chat API has it."""
    made: dict[str, Any] = {"role": message.role, "content": message.content}
    if message.calls:
        made["tool_calls"] = [
            {"type": "function", "function": {"name": call.name, "arguments": dict(call.arguments)}}
            for call in message.calls
        ]
    return made


def from_example(example: Example) -> Case:
    """The case of a corpus example: the expected calls, then what the answer must hold."""
    results = tuple(pair for step in example.steps for pair in zip(step.calls, step.results, strict=True))
    check = {"kind": "any", "any": list(example.accept), "none": list(example.refuse), "calls": len(results)}
    return Case(
        example.family,
        tuple(map(api_message, example.messages)),
        check,
        tuple(tool.schema() for tool in example.tools),
        example.thinking is not None,
        results=results,
    )


class BadLine(ValueError):
    """A line of a set file that is no case; `str(error)` says what it lacks, and what is allowed there."""


def from_line(line: Any, family: str) -> Case:
    """The case of a line of a set file. Raises BadLine."""
    if not isinstance(line, dict):
        raise BadLine("it is no JSON object")
    _know(line, FIELDS, "it")
    messages, check, tools = _messages(line), _check(line), _tools(line)
    thinking, then = line.get("thinking", True), line.get("then", [])
    if not isinstance(thinking, bool):
        raise BadLine(f"its `thinking` is {thinking!r}; allowed are true and false")
    if not isinstance(then, list) or not all(map(_is_text, then)):
        raise BadLine(f"its `then` is {then!r}; it takes a list of user turns, each a text")
    for name in ("family", "truth"):
        if name in line and not _is_text(line[name]):
            raise BadLine(f"its `{name}` is {line[name]!r}; it takes a text")
    results: tuple[tuple[Call, str], ...] = ()
    if check["kind"] == "call" and check["name"] not in {tool.name for tool in APP_TOOLS}:
        results = ((Call(check["name"], tuple(check["arguments"].items())), '{"status": "ok"}'),)
    return Case(line.get("family", family), messages, check, tools, thinking, tuple(then), results)


def _know(given: Mapping[str, Any], known: Sequence[str], whose: str) -> None:
    if unknown := next((name for name in given if name not in known), None):
        raise BadLine(f"{whose} has a field {unknown!r}, which is not known; allowed are {', '.join(known)}")


def _messages(line: Mapping[str, Any]) -> tuple[dict[str, Any], ...]:
    messages = line.get("messages")
    if not isinstance(messages, list) or not messages:
        raise BadLine("it has no `messages`: a list of {role, content}, the last of them a user's")
    for message in messages:
        if not isinstance(message, dict) or not {"role", "content"} <= message.keys():
            raise BadLine(f"{message!r} is no message: it needs a role and a content")
        if message["role"] not in ROLES:
            raise BadLine(f"a message has the role {message['role']!r}; allowed are {', '.join(ROLES)}")
        if not _is_text(message["content"]):
            raise BadLine(f"the content of a message is {message['content']!r}; it takes a text that is not blank")
    if messages[-1]["role"] != "user":
        raise BadLine(f"its last message is of the role {messages[-1]['role']!r}; a user's is what is answered")
    return tuple(messages)


def _tools(line: Mapping[str, Any]) -> tuple[dict[str, Any], ...]:
    tools = line.get("tools", [])
    if tools == "app":
        return tuple(tool.schema() for tool in APP_TOOLS)
    if not isinstance(tools, list) or not all(isinstance(tool, dict) for tool in tools):
        raise BadLine(f'its `tools` are {tools!r}; allowed are "app" and a list of function schemas')
    for tool in tools:
        function = tool.get("function", tool)
        if not isinstance(function, dict) or not _is_text(function.get("name")):
            raise BadLine(f"{tool!r} is no function schema: it needs a name, which is a text")
    return tuple(tools)


def _check(line: Mapping[str, Any]) -> dict[str, Any]:
    check = line.get("check")
    allowed = f"allowed are {', '.join(CHECKS)}"
    if not isinstance(check, dict) or "kind" not in check:
        raise BadLine(f'it has no `check` with a kind, as {{"kind": "read"}}; {allowed}')
    kind = check["kind"]
    must = CHECKS.get(kind) if isinstance(kind, str) else None
    if must is None:
        raise BadLine(f"its check is of the kind {kind!r}; {allowed}")
    may = _MAY_HAVE.get(kind, {})
    _know(check, ("kind", *must, *may), f"its check of the kind {kind!r}")
    for name, form in {**must, **may}.items():
        if (name in check or name in must) and not _FITS[form](check.get(name)):
            raise BadLine(f"a check of the kind {kind!r} needs `{name}`, {form}, not {check.get(name)!r}")
    if kind == "pick" and check["pick"] not in check["among"]:
        raise BadLine(f"its check picks {check['pick']!r}, which is not among {check['among']!r}")
    return dict(check)


def read_set(path: Path) -> list[Case]:
    """The cases of a set file. Raises BadLine with the file and the number of the first line that is none."""
    cases = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            case = from_line(json.loads(line), path.stem)
            json.dumps([case.messages, case.then, case.tools], ensure_ascii=False).encode()  # no half of a character
            cases.append(case)
        except BadLine as bad:
            raise BadLine(f"{path}, line {number}: {bad}") from None
        except UnicodeEncodeError:
            raise BadLine(f"{path}, line {number}: a character in it is only half there (a lone surrogate)") from None
        except (ValueError, RecursionError) as error:
            raise BadLine(f"{path}, line {number}: it is not JSON: {error}") from None
    if not cases:
        raise BadLine(f"{path} holds no case")
    return cases


def play(case: Case, run_tool: RunTool) -> Generator[Prompt, Reply, Outcome]:
    """Ask, run the tools that are called, and ask again, until the turn that is checked has its answer."""
    messages = list(case.messages)
    for later in (*case.then, None):
        outcome = yield from _turn(case, messages, run_tool)
        if later is not None:
            messages += [{"role": "assistant", "content": outcome.text}, {"role": "user", "content": later}]
    return outcome


def _turn(case: Case, messages: list[dict[str, Any]], run_tool: RunTool) -> Generator[Prompt, Reply, Outcome]:
    outcome = Outcome()
    asked_for = any(loops(text) for text in case.check.get("any", ()))  # "say stone eight times"
    for _ in range(MOST_ROUNDS):
        reply = yield Prompt(tuple(messages), case.tools, case.thinking)
        outcome.text, outcome.ended = reply.text, reply.ended
        outcome.thinking = f"{outcome.thinking}\n{reply.thinking}".strip()
        outcome.looped |= reply.looped or loops(reply.text) > asked_for or loops(reply.thinking)
        outcome.hits, outcome.picks = outcome.hits + reply.hits, outcome.picks + reply.picks
        if not reply.calls or not reply.ended or reply.looped:
            return outcome
        outcome.calls += reply.calls
        readable = [call for call in reply.calls if call is not None]
        messages.append(
            {
                "role": "assistant",
                "content": reply.text,
                "reasoning_content": reply.thinking,
                "tool_calls": [{"function": {"name": name, "arguments": values}} for name, values in readable],
            }
        )
        messages += [{"role": "tool", "content": _result(case, name, values, run_tool)} for name, values in readable]
        if len(readable) < len(reply.calls):
            return outcome
    return outcome


def _result(case: Case, name: str, arguments: Mapping[str, Any], run_tool: RunTool) -> str:
    for call, result in case.results:
        if same_call(call, name, arguments):
            return result
    try:
        return run_tool(name, arguments)
    except KeyError:
        return "error: not found"


def calls_are_right(case: Case, outcome: Outcome) -> bool:
    """Whether the calls are those that are expected, in any order, and no others."""
    expected = [call for call, _ in case.results]
    for made in outcome.calls:
        found = next((call for call in expected if made is not None and same_call(call, *made)), None)
        if found is None:
            return False
        expected.remove(found)
    return not expected


def is_right(case: Case, outcome: Outcome) -> bool | None:
    """Whether it went well; None where only a reader can say."""
    check = case.check
    if outcome.broken:
        return False
    match check["kind"]:
        case "read":
            return None
        case "call":
            wanted = Call(check["name"], tuple(check["arguments"].items()))
            return len(outcome.calls) == 1 and all(call and same_call(wanted, *call) for call in outcome.calls)
        case "no_call":
            return not outcome.calls and ("any" not in check or holds_any(outcome.text, check["any"]))
        case "number":
            return holds_any(outcome.text, (str(check["number"]),))
        case "order":
            return right_answers.in_order(outcome.text, check["order"])
        case "letter":
            return right_answers.names_letter(outcome.text, check["letter"])
        case "pick":
            return right_answers.picks(outcome.text, check["pick"], check["among"])
        case "exact":
            return right_answers.holds_exactly(outcome.text, check["exact"])
        case "table":
            return right_answers.has_table(outcome.text, check["cells"])
        case "bullets":
            return right_answers.has_list(outcome.text, check["items"])
        case _:
            right = holds_any(outcome.text, check["any"]) and not holds_any(outcome.text, check.get("none", ()))
            return right and ("calls" not in check or calls_are_right(case, outcome))
