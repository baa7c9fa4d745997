"""/doctor: what `flashmoe doctor` finds, in the app, a line each as it comes."""

from __future__ import annotations

import threading
from queue import Empty, SimpleQueue
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from engine.checkup import Finding
from flashmoe_tui import figures as words
from flashmoe_tui.diagnosis import diagnose, summary

TITLE = "This machine"
POLL_SECONDS = 0.1


class DoctorScreen(ModalScreen[None]):
    """The checks run on a thread of their own: some take a second, and one that hangs must not take the app with it.
    Once the screen is closed, the check under way is the last."""

    CSS_PATH = "doctor.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-normal")]  # noqa: RUF012  (Textual declares it so)

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss", "close", id="doctor.close", priority=True),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._found: list[Finding] = []
        self._coming: SimpleQueue[Finding | None] = SimpleQueue()
        self._enough = threading.Event()

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="doctor"):
            yield Static(f"{TITLE} · looking…", id="doctor-title", markup=False)
            yield Vertical(id="doctor-findings")
            yield Static("Esc closes", id="doctor-hint", markup=False)

    def on_mount(self) -> None:
        threading.Thread(target=self._look, name="doctor", daemon=True).start()
        self.set_interval(POLL_SECONDS, self._take)

    def on_unmount(self) -> None:
        self._enough.set()

    def _look(self) -> None:
        for finding in diagnose(ask_terminal=False):
            if self._enough.is_set():
                return
            self._coming.put(finding)
        self._coming.put(None)

    async def _take(self) -> None:
        """Show what has come."""
        while True:
            try:
                finding = self._coming.get_nowait()
            except Empty:
                return
            if finding is None:
                self.query_one("#doctor-title", Static).update(f"{TITLE} · {summary(self._found)}")
                continue
            self._found.append(finding)
            await self.query_one("#doctor-findings").mount(_row(finding))


def _row(finding: Finding) -> Container:
    said = words.printable(finding.text) + (f"\n→ {words.printable(finding.remedy)}" if finding.remedy else "")
    return Container(
        Static(finding.health, classes=f"health -{finding.health}", markup=False),
        Static(finding.subject, classes="subject", markup=False),
        Static(said, classes="said", markup=False),
        classes="finding",
    )
