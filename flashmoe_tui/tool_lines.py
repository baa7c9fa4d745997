"""The call of a tool as a person reads it: in one line, and in full. Plain text; no widget, no colour."""

from __future__ import annotations

from flashmoe_tui.conversations import MadeCall
from flashmoe_tui.figures import clip, printable
from flashmoe_tui.tools import is_error

NOT_RUN = "not run"
_NAME_CELLS, _GIVEN_CELLS = 30, 36
"""So that the result, too, has room in a line of 80."""
_UNREADABLE = "a call that could not be read"


def call_line(made: MadeCall) -> str:
    """`⚙ calculator 4728 * 12 = 56736`, `⚙ engine_stats · experts in memory: 128 of 512 …`."""
    call, result = made.call, made.result
    given = " ".join(" ".join(printable(str(value)).split()) for value in call.arguments.values())
    name = printable(call.name) if call.error is None else _UNREADABLE
    head = " ".join(part for part in ("⚙", clip(name, _NAME_CELLS), clip(given, _GIVEN_CELLS)) if part)
    if result is None:
        return f"{head} · {NOT_RUN}"
    first, *rest = printable(result).strip().splitlines() or [""]
    sign = " = " if call.name == "calculator" and not is_error(result) else " · "
    return f"{head}{sign}{first}{' …' if rest else ''}"


def call_text(made: MadeCall) -> str:
    """All of it: what was given, as the model wrote it where that could not be read, and what came back."""
    call = made.call
    if call.error is not None:
        given = printable(call.text)
    else:
        given = "\n".join(f"{name}: {value}" for name, value in call.arguments.items()) or "no arguments"
    return f"{printable(given).strip()}\n→ {printable(made.result if made.result is not None else NOT_RUN).strip()}"


def went_wrong(made: MadeCall) -> bool:
    """Whether it could not be read, or its tool refused it."""
    return made.call.error is not None or (made.result is not None and is_error(made.result))
