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
    """Print the findings, for a person each as it comes. 1 when something is broken."""
    findings: list[Finding] = []
    if as_json:
        findings += diagnose()
        broken = any(finding.health == "broken" for finding in findings)
        about = {"version": __version__, "python": platform.python_version(), "system": platform.platform()}
        print(json.dumps(about | {"broken": broken, "findings": [dataclasses.asdict(found) for found in findings]}))
    else:
        print(f"flashmoe {__version__} · Python {platform.python_version()} · {platform.platform()}", flush=True)
        width = min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns)
        for finding in diagnose():
            findings.append(finding)
            print("\n".join(lines(finding, width)), flush=True)
        print(summary(findings))
    return 1 if any(finding.health == "broken" for finding in findings) else 0


def lines(finding: Finding, width: int) -> list[str]:
    """A paragraph, the remedy on lines of its own."""
    margin = " " * (_HEALTH + _SUBJECT)
    head = f"{finding.health:<{_HEALTH}}{finding.subject:<{_SUBJECT}}"
    shown = _wrapped(finding.text, width, head, margin)
    if finding.remedy:
        shown += _wrapped(finding.remedy, width, f"{margin}→ ", f"{margin}  ")
    return shown


def _wrapped(text: str, width: int, first: str, others: str) -> list[str]:
    """An option that a person is to type stays whole."""
    return textwrap.wrap(printable(text), width, initial_indent=first, subsequent_indent=others, break_on_hyphens=False)
