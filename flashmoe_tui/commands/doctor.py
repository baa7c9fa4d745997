"""`flashmoe doctor`: what this machine offers, what is slow or broken, and what to do about it."""

from __future__ import annotations

import dataclasses
import json
import platform
import shutil
import textwrap

from engine.checkup import Finding
from flashmoe_tui import __version__
from flashmoe_tui.diagnosis import diagnose, summary
from flashmoe_tui.figures import printable

_HEALTH, _SUBJECT, _WIDEST = 8, 16, 100


def doctor(as_json: bool) -> int:
    """Print the findings. 1 when something is broken."""
    findings = diagnose()
    broken = any(finding.health == "broken" for finding in findings)
    if as_json:
        about = {"version": __version__, "python": platform.python_version(), "system": platform.platform()}
        print(json.dumps(about | {"broken": broken, "findings": [dataclasses.asdict(found) for found in findings]}))
    else:
        print(f"flashmoe {__version__} · Python {platform.python_version()} · {platform.platform()}")
        width = min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns)
        print("\n".join([*lines(findings, width), summary(findings)]))
    return 1 if broken else 0


def lines(findings: list[Finding], width: int) -> list[str]:
    """One paragraph a finding, the remedy on lines of its own."""
    shown = []
    margin = " " * (_HEALTH + _SUBJECT)
    for finding in findings:
        head = f"{finding.health:<{_HEALTH}}{finding.subject:<{_SUBJECT}}"
        shown += textwrap.wrap(printable(finding.text), width, initial_indent=head, subsequent_indent=margin)
        if finding.remedy:
            shown += textwrap.wrap(
                printable(finding.remedy), width, initial_indent=f"{margin}→ ", subsequent_indent=f"{margin}  "
            )
    return shown
