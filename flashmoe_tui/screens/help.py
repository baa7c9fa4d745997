"""F1: every key, every command, and one sentence for each row of the panel."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from flashmoe_tui.slash import COMMANDS

KEYS = (
    ("Enter", "send"),
    ("Shift+Enter, Ctrl+J", "new line"),
    ("Esc", "stop; what has come is kept, and if nothing has, the prompt comes back"),
    ("Up, Down", "at the edges of the composer: prompts sent before"),
    ("Ctrl+C", "stop; where nothing runs, clear the message, which Up brings back"),
    ("PgUp, PgDn, End", "scroll the chat; End follows it again"),
    ("Ctrl+N, Ctrl+O", "new conversation, find a saved one; in that list:"),
    ("  F2, Delete, Ctrl+Z", "rename one, delete one, bring it back"),
    ("Ctrl+F", "find in this conversation: Up to older messages, Down to newer ones, Esc closes"),
    ("Ctrl+R", "answer again with the same seed, and compare"),
    ("Ctrl+T", "thinking and calls of tools, open or closed"),
    ("Ctrl+G", "write the message in $EDITOR"),
    ("F2", "panel: strip, side, full, off"),
    ("F3", "inspector: each layer, the last turns"),
    ("F5", "models: judged on this machine, fetch, load, feel their speed, pack, verify, evaluate, remove"),
    ("F4", "expert cache 100, 50, 25, 5%, also in the middle of an answer"),
    ("Ctrl+P, Ctrl+Q", "all commands, quit; an unsent message comes back with Up"),
    ("Shift+Up, click", "select a message; then:"),
    ("  e r c", "edit (forks), retry, continue"),
    ("  y 1-9", "copy it, copy a code block"),
    ("  f i space", "fork here, its figures, fold its thinking and its calls"),
    ("  Left, Right", "its other versions, which edits, retries and forks have made"),
)

ROWS = (
    (
        "SPEED",
        "tokens a second now (two seconds), over the answer, and at best; below, the last minute; of the prompt, what "
        "was reused: its state was kept, so it was not read again.",
    ),
    ("ONE TOKEN", "a token's time: computing, waiting for expert reads (the page cache may serve them), the rest."),
    (
        "WHERE ITS EXPERTS CAME FROM",
        "the cache, the system's page cache (asked for but not read from the device), the SSD.",
    ),
    ("SSD", "what the device delivers now against the most that was measured, bytes a token, and how long reads take."),
    ("CACHE", "how many experts it may hold, how many leave it a second, and the size that would serve 90% of picks."),
    ("EXPERTS", "every expert of every layer: used by this token, kept in the cache, or only on disk."),
    ("MEMORY", "this program's memory against its budget."),
    ("Exact", "all experts that the router picks are computed; a shortcut is named here in amber."),
)


class HelpScreen(ModalScreen[None]):
    """Closes with any of the usual keys."""

    CSS_PATH = "help.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-normal")]  # noqa: RUF012  (Textual declares it so)

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f1,q", "dismiss", "close", id="help.close", priority=True),
    ]

    def compose(self) -> ComposeResult:
        commands = [(f"/{item.name} {item.arguments}".rstrip(), item.help) for item in COMMANDS]
        with VerticalScroll(id="help"):
            for heading, rows in (("KEYS", KEYS), ("COMMANDS", commands), ("THE PANEL", ROWS)):
                yield Static(heading, classes="heading", markup=False)
                with Container(classes="table"):
                    for name, meaning in rows:
                        yield Static(name, classes="name", markup=False)
                        yield Static(meaning, classes="meaning", markup=False)
            yield Static("Esc closes", classes="hint", markup=False)
