"""The functions that the app runs for a model: what they are called, what they take, and what they give back.

A result is text, as the model reads it and as the transcript shows it unfolded. Nothing here reaches a file, a shell or
a network. The built-in model learnt these very schemas (tools/demo_model reads them from here).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from engine import Snapshot
from engine.events import ToolCallEvent
from flashmoe_tui import figures as fig
from flashmoe_tui.calculator import CalculatorError, calculate

_log = logging.getLogger(__name__)


def _schema(name: str, description: str, **parameters: dict[str, Any]) -> dict[str, Any]:
    inner = {"type": "object", "properties": parameters, "required": list(parameters)}
    return {"type": "function", "function": {"name": name, "description": description, "parameters": inner}}


CALCULATOR = _schema(
    "calculator",
    "Works out an expression of + - * / and brackets exactly.",
    expression={"type": "string", "description": "For example 12 * (3 + 4)"},
)
CLOCK = _schema("clock", "The local date and time.")
ENGINE_STATS = _schema("engine_stats", "Live figures of the engine that runs this model.")

SCHEMAS: tuple[dict[str, Any], ...] = (CALCULATOR, CLOCK, ENGINE_STATS)
NAMES: tuple[str, ...] = tuple(schema["function"]["name"] for schema in SCHEMAS)

NONE_YET = "–"
"""What stands for a figure that no answer has set yet."""
_ERROR = "error: "
_LONGEST_ERROR = 200


class _Refused(Exception):
    """The call cannot be carried out. `str(error)` tells the model why."""


def run_call(call: ToolCallEvent, snapshot: Snapshot | None, now: datetime | None = None) -> str:
    """The result of a call as a model wrote it, also of one that could not be read."""
    return _error(call.error) if call.error is not None else run_tool(call.name, call.arguments, snapshot, now)


def run_tool(name: str, arguments: Mapping[str, Any], snapshot: Snapshot | None, now: datetime | None = None) -> str:
    """The result of one call, at the local time unless `now` is given. Whatever is wrong with it is one line for the
    model, `error: ...`; nothing is raised."""
    try:
        run = _TOOLS.get(name)
        if run is None:
            raise _Refused(f"there is no tool {fig.clip(repr(name), 40)}")
        return run(_checked(name, arguments), snapshot, now or datetime.now())
    except (_Refused, CalculatorError) as error:
        return _error(str(error))
    except Exception:
        _log.exception("the tool %r failed", name)
        return _error(f"{name} failed")


def is_error(result: str) -> bool:
    """Whether a result says that the call went wrong."""
    return result.startswith(_ERROR)


def engine_stats(snapshot: Snapshot | None) -> str:
    """The engine's figures, line by line, written as the panel writes them."""
    if snapshot is None or snapshot.model is None:
        raise _Refused("no model is loaded")
    cache, answer = snapshot.cache, snapshot.answer
    picked = answer.hits + answer.misses > 0
    spent = answer.compute_seconds + answer.wait_seconds + answer.other_seconds
    read = answer.requested_bytes if answer.device_bytes is None else answer.device_bytes
    figures = {
        "experts in memory": f"{cache.resident} of {cache.total}",
        "share in memory": fig.percent(cache.resident / cache.total) if cache.total else NONE_YET,
        "cache": f"{fig.size(cache.resident * cache.slot_bytes)} of {fig.size(cache.total * cache.slot_bytes)}",
        "process memory": fig.size(snapshot.memory_bytes),
        "hit rate": fig.percent(answer.hit_rate) if picked else NONE_YET,
        "speed": fig.paced_speed(answer.tokens_per_second, answer) if answer.tokens_per_second else NONE_YET,
        "read wait": fig.percent(answer.wait_seconds / spent) if spent > 0 else NONE_YET,
        "read from disk": fig.size(read) if picked else NONE_YET,
        "evicted": str(answer.evictions) if picked else NONE_YET,
    }
    return "\n".join(f"{name}: {value}" for name, value in figures.items())


def _calculator(arguments: Mapping[str, Any], _snapshot: Snapshot | None, _now: datetime) -> str:
    return calculate(str(arguments["expression"]))


def _clock(_arguments: Mapping[str, Any], _snapshot: Snapshot | None, now: datetime) -> str:
    return f"{now:%A} {now.day} {now:%B %Y, %H:%M}"


def _engine_stats(_arguments: Mapping[str, Any], snapshot: Snapshot | None, _now: datetime) -> str:
    return engine_stats(snapshot)


_Tool = Callable[[Mapping[str, Any], Snapshot | None, datetime], str]
_TOOLS: Mapping[str, _Tool] = {"calculator": _calculator, "clock": _clock, "engine_stats": _engine_stats}
_PARAMETERS = {schema["function"]["name"]: schema["function"]["parameters"] for schema in SCHEMAS}


def _checked(name: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """The arguments, if they are those of the schema. A number where a text belongs is taken as that text."""
    known, required = _PARAMETERS[name]["properties"], _PARAMETERS[name]["required"]
    for parameter in required:
        value = arguments.get(parameter)
        if not isinstance(value, str | int | float) or isinstance(value, bool):
            raise _Refused(f"{name} needs the text {parameter!r}")
    unknown = [parameter for parameter in arguments if parameter not in known]
    if unknown:
        raise _Refused(f"{name} takes no {fig.clip(repr(unknown[0]), 40)}")
    return arguments


def _error(line: str) -> str:
    return _ERROR + fig.clip(" ".join(fig.printable(line).split()), _LONGEST_ERROR)
