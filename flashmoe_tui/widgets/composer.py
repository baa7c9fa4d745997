"""Where a message is written: as many lines as it needs, a history of what was sent, and hints for slash commands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import Key
from textual.message import Message
from textual.widgets import Static, TextArea

from flashmoe_tui import slash


class Composer(TextArea):
    """A text area in which Enter sends. Up and Down at its edges walk the prompts that were sent before."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "send", "send", id="composer.send"),
        Binding("shift+enter,ctrl+j", "newline", "new line", id="composer.newline"),
        Binding("tab", "complete", "complete", id="composer.complete", show=False),
        Binding("shift+up", "select_message", "select a message", id="composer.select_message", show=False),
    ]

    @dataclass
    class Submitted(Message):
        """Enter was pressed on a text that is not blank; it has left the composer (`give_back` undoes that)."""

        text: str

    @dataclass
    class MessageWanted(Message):
        """The person moves up, out of the composer, to the messages."""

    @dataclass
    class NothingToComplete(Message):
        """Tab was pressed beside no command: whoever looked for the messages that way should hear how to get there."""

    @dataclass
    class EndWanted(Message):
        """End was pressed where it has nothing left to do here: the chat may follow its end again."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(
            id=id,
            soft_wrap=True,
            show_line_numbers=False,
            tab_behavior="focus",
            compact=True,
            highlight_cursor_line=False,
        )
        self._history: list[str] = []
        self._position = 0
        self._draft = ""
        self._suggested = ""

    @property
    def draft(self) -> str:
        """What the person has written and not sent, empty where there is nothing of theirs."""
        return self.text if self.text.strip() and self.text != self._suggested else ""

    def set_history(self, prompts: Sequence[str]) -> None:
        """The prompts that Up brings back, oldest first."""
        self._history = list(prompts)
        self._position = len(self._history)

    def remember(self, prompt: str) -> None:
        """A prompt was sent."""
        if not self._history or self._history[-1] != prompt:
            self._history.append(prompt)
        self._position = len(self._history)
        self._draft = ""

    def fill(self, text: str) -> None:
        """Replace the text and put the cursor at its end; Ctrl+Z undoes it."""
        self.replace(text, (0, 0), self.document.end)
        self.move_cursor(self.document.end)

    def suggest(self, text: str) -> None:
        """A text to send with Enter, where nothing has been written; being selected, it gives way to what is typed."""
        if text and not self.text:
            self._suggested = text
            self.fill(text)
            self.select_all()

    def give_back(self, text: str) -> None:
        """A text that could not be sent, before what has been typed since."""
        self.fill(text + self.text)

    def set_aside(self) -> None:
        """Empty the composer; Up brings the text back."""
        self.remember(self.text)
        self.clear()

    async def _on_key(self, event: Key) -> None:
        """Keys of this widget are carried out here, between the letters around them, and before a text area takes Enter
        for a new line. Textual would run them from the app's queue, while letters wait in this widget's own."""
        if not event.is_printable:
            bound = self.screen.active_bindings.get(event.key)
            mine = bound is not None and bound.node is self and not bound.binding.priority
            if bound is not None and mine and await self.app.run_action(bound.binding.action, self):
                event.stop()
                event.prevent_default()
                return
        await super()._on_key(event)

    def action_send(self) -> None:
        if self.text.strip():
            text = self.text.strip("\n")
            self.clear()  # now: what is typed next belongs to the next message
            self.post_message(self.Submitted(text))

    def action_newline(self) -> None:
        self.insert("\n")

    def action_complete(self) -> None:
        found = slash.completions(self.text)
        if found and " " not in self.text:
            self.fill(f"/{found[0].name} " if found[0].arguments else f"/{found[0].name}")
        else:
            self.post_message(self.NothingToComplete())

    def action_select_message(self) -> None:
        self.post_message(self.MessageWanted())

    def action_cursor_up(self, select: bool = False) -> None:
        if select or not self._at_top():
            super().action_cursor_up(select)
        elif self._position > 0:
            if self._position == len(self._history):
                self._draft = self.text
            self._position -= 1
            self.fill(self._history[self._position])
        elif not self.text:
            self.post_message(self.MessageWanted())

    def action_cursor_down(self, select: bool = False) -> None:
        if select or not self._at_bottom():
            super().action_cursor_down(select)
        elif self._position < len(self._history):
            self._position += 1
            self.fill(self._draft if self._position == len(self._history) else self._history[self._position])

    def action_cursor_line_end(self, select: bool = False) -> None:
        before = self.cursor_location
        super().action_cursor_line_end(select)
        if not select and self.cursor_location == before and self._at_bottom():
            self.post_message(self.EndWanted())

    def _at_top(self) -> bool:
        return self.navigator.is_first_wrapped_line(self.cursor_location)

    def _at_bottom(self) -> bool:
        return self.navigator.is_last_wrapped_line(self.cursor_location)


EDITING = "editing: Enter sends it as another version · Esc leaves"


class ComposerBar(Vertical):
    """The prompt mark, the composer, and above them one line: what was said, or what completes a slash command, or
    that the text is another version of a message."""

    DEFAULT_CSS = """
    ComposerBar { height: auto; }
    ComposerBar > .hint { height: auto; max-height: 3; padding: 0 1; color: $text-muted; display: none; }
    ComposerBar.-hint > .hint { display: block; }
    ComposerBar > Horizontal { height: auto; padding: 0 1; }
    ComposerBar .mark { width: 2; height: 1; color: $primary; text-style: bold; }
    ComposerBar Composer {
        width: 1fr; height: auto; min-height: 1; max-height: 10; background: transparent; padding: 0; border: none;
        scrollbar-size-vertical: 1;
    }
    ComposerBar Composer:focus { border: none; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.composer = Composer(id="composer")
        self._hint = Static("", markup=False, classes="hint")
        self._mark = Static("❯", markup=False, classes="mark")
        self._said = ""
        self._said_beside: str | None = None
        self._editing = False

    def compose(self) -> ComposeResult:
        yield self._hint
        with Horizontal():
            yield self._mark
            yield self.composer

    def say(self, line: str) -> None:
        """A line above the composer, until the text is changed."""
        self._said, self._said_beside = line, self.composer.text
        self._show(Content.styled(line, "$warning"))

    def unsay(self, line: str) -> None:
        """That line holds no more."""
        if self._said == line and self._said_beside is not None:
            self._hint_at(self.composer.text)

    def set_editing(self, editing: bool) -> None:
        """Whether Enter sends another version of a message; the mark and the line say so as long as it holds."""
        self._editing = editing
        self._mark.update("✎" if editing else "❯")
        self._hint_at(self.composer.text)

    @on(TextArea.Changed, "#composer")
    def _complete(self, event: TextArea.Changed) -> None:
        if event.text_area.text != self._said_beside:
            self._hint_at(event.text_area.text)

    def _hint_at(self, text: str) -> None:
        self._said_beside = None
        found = slash.completions(text)
        if not found:
            self._show(Content.styled(EDITING if self._editing else "", "$primary"))
            return
        if len(found) == 1:
            command = found[0]
            line = Content.assemble((f"/{command.name} {command.arguments}".rstrip(), "$primary"), f"  {command.help}")
        else:
            line = Content("  ".join(f"/{command.name}" for command in found))
        self._show(line)

    def _show(self, line: Content) -> None:
        self.set_class(bool(line.plain), "-hint")
        self._hint.update(line)
