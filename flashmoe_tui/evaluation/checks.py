"""Whether an answer is right. Each check is a dict of the set's line: {"kind": ..., ...}."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

from engine import ToolCallEvent

NEEDS: Mapping[str, Mapping[str, type | tuple[type, ...]]] = {
    "any": {"any": list},
    "number": {"number": (int, float)},
    "json": {"value": object},
    "call": {"name": str, "arguments": dict},
    "no_call": {},
}
"""The kinds of checks, and what each has beside its kind."""
_CALLED = {list: "a list of texts", (int, float): "a number", object: "any JSON", str: "a text", dict: "an object"}
MARKS = re.compile(r"[*`_]")
"""What Markdown writes around a word."""
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


def is_right(check: Mapping[str, Any], text: str, calls: Sequence[ToolCallEvent]) -> bool:
    """Whether an answer that ended by itself passes. Raises KeyError for a check that is none."""
    match check["kind"]:
        case "any":
            first = min((place(text, wanted) for wanted in check["any"]), default=math.inf)
            return not calls and first < min((place(text, other) for other in check.get("not", ())), default=math.inf)
        case "number":
            return not calls and place(text, str(check["number"])) < math.inf
        case "json":
            return not calls and _same_json(text, check["value"])
        case "call":
            return len(calls) == 1 and _same_call(calls[0], check["name"], check["arguments"])
        case "no_call":
            return not calls and bool(text.strip())
    raise KeyError(check["kind"])


def what_is_wrong(check: Any) -> str:
    """In words, why it is no check; empty where it is one."""
    kind = check.get("kind") if isinstance(check, dict) else None
    if not isinstance(kind, str) or kind not in NEEDS:
        return f'"check" must be an object whose "kind" is one of {", ".join(NEEDS)}'
    for name, wanted in NEEDS[kind].items():
        value = check.get(name)
        if name not in check or not isinstance(value, wanted) or (wanted == (int, float) and isinstance(value, bool)):
            return f'a check of the kind "{kind}" needs "{name}", {_CALLED[wanted]}'
    for name in ("any", "not") if kind == "any" else ():
        texts = check.get(name, [])
        if not isinstance(texts, list) or not all(isinstance(text, str) and text.strip() for text in texts):
            return f'"{name}" of a check must be a list of texts, none of them empty'
    return ""


def place(text: str, wanted: str, *, whole_words: bool = True) -> float:
    """Where `text` has `wanted`, whatever its case and Markdown; infinite: nowhere. A number has to stand alone, and a
    word too, unless `whole_words` is off."""
    text, wanted = plain(text), plain(wanted)
    if not wanted:
        return math.inf
    edge_before, edge_after = (r"(?<!\w)", r"(?!\w)") if whole_words else ("", "")
    # "-5" is not 5, but "12 - 5" and "12-5" hold it.
    before = r"(?<![\d.])(?<!(?<!\d)(?<!\d )-)" if wanted[0].isdigit() else edge_before
    after = r"(?!\d|\.\d)" if wanted[-1].isdigit() else edge_after
    found = re.search(before + re.escape(wanted) + after, text)
    return found.start() if found else math.inf


def plain(text: str) -> str:
    """Lower case, without Markdown's marks and thousands commas, blanks joined."""
    text = _THOUSANDS.sub("", MARKS.sub("", text.lower()).replace("−", "-").replace("’", "'"))  # noqa: RUF001
    return " ".join(text.split())


def _same_json(text: str, value: Any) -> bool:
    """Strict: nothing but the JSON value, and just this one (1 and 1.0 are one number; true is none)."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return _equal(found, value)


def _equal(one: Any, other: Any) -> bool:
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_equal(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_equal, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def _same_call(call: ToolCallEvent, name: str, arguments: Mapping[str, Any]) -> bool:
    if call.error is not None or call.name != name or call.arguments.keys() != arguments.keys():
        return False
    return all(_value(call.arguments[key]) == _value(value) for key, value in arguments.items())


def _value(value: Any) -> str:
    """Arguments are compared as text: `"3"` is 3, and blanks in an expression do not matter."""
    if isinstance(value, bool | list | dict) or value is None:
        return json.dumps(value, sort_keys=True).lower()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return re.sub(r"\s*([-+*/()])\s*", r"\1", " ".join(str(value).split()).lower())
