"""The messages of a conversation as widgets. They show what they are told and say which keys were pressed on them;
what a retry or a fork means is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import Click, Key
from textual.message import Message as TextualMessage
from textual.widget import Widget
from textual.widgets import Static

from engine import AnswerFigures
from flashmoe_tui.conversations import Message, Part
from flashmoe_tui.conversations.circles import WENT_ROUND
from flashmoe_tui.figures import printable
from flashmoe_tui.widgets.growing import GrowingText
from flashmoe_tui.widgets.streaming import StreamingMarkdown
from flashmoe_tui.widgets.thinking import ThinkingSection
from flashmoe_tui.widgets.tool_call import ToolCallSection

_CODE_BLOCK = re.compile(r"^ {0,3}(`{3,}|~{3,})[^\n]*\n(.*?)^ {0,3}\1[`~]*\s*$", re.DOTALL | re.MULTILINE)


def code_blocks(text: str) -> list[str]:
    """The contents of the fenced code blocks of a Markdown text, in order."""
    return [match[2].rstrip("\n") for match in _CODE_BLOCK.finditer(text)]


class ChatMessage(Vertical, can_focus=True):
    """A message that can be selected. Keys pressed on it become a `Command` for the screen."""

    DEFAULT_CSS = """
    ChatMessage { height: auto; padding: 0 1 0 1; margin: 0; border-left: blank; }
    ChatMessage:focus { border-left: outer $primary; background: $primary 6%; }
    ChatMessage.-found { border-left: outer $warning; }
    ChatMessage > .versions { height: 1; color: $text-muted; text-style: dim; display: none; }
    ChatMessage:focus > .versions { display: block; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("e", "command('edit')", "edit", id="message.edit"),
        Binding("r", "command('retry')", "retry", id="message.retry"),
        Binding("c", "command('continue')", "continue", id="message.continue"),
        Binding("y", "command('copy')", "copy", id="message.copy"),
        Binding("f", "command('fork')", "fork", id="message.fork"),
        Binding("i", "command('figures')", "figures", id="message.figures"),
        Binding("space", "command('fold')", "fold", id="message.fold"),
        Binding("enter", "command('fold')", "fold", id="message.open", show=False),
        Binding("up,shift+up,k", "command('previous')", "previous", id="message.previous", show=False),
        Binding("left", "command('version_before')", "the version before", id="message.version_before", show=False),
        Binding("right", "command('version_after')", "the version after", id="message.version_after", show=False),
        Binding("down,shift+down,j", "command('next')", "next", id="message.next", show=False),
    ]

    @dataclass
    class Command(TextualMessage):
        """A key was pressed on a selected message: what to do, with which message, and a number for code blocks."""

        name: str
        source: ChatMessage
        number: int = 0

    def __init__(self, message_id: str | None) -> None:
        super().__init__()
        self.message_id = message_id
        self._versions = Static("", markup=False, classes="versions")

    def show_versions(self, line: str) -> None:
        """Which of its versions this is, while it is selected; an empty line where there is only one."""
        if line and not self._versions.is_attached:
            self.mount(self._versions)
        self._versions.update(line)
        self._versions.styles.display = None if line else "none"

    @property
    def text(self) -> str:
        """What copying the message copies."""
        raise NotImplementedError

    @property
    def texts(self) -> list[Widget]:
        """The widgets that show what was said, those that are folded away left out."""
        raise NotImplementedError

    def action_command(self, name: str) -> None:
        self.post_message(self.Command(name, self))

    def on_key(self, event: Key) -> None:
        if event.character and event.character in "123456789":
            event.stop()
            self.post_message(self.Command("copy_code", self, int(event.character)))

    def on_click(self, event: Click) -> None:
        self.focus(scroll_visible=False)


class UserMessage(ChatMessage):
    """What the person wrote."""

    DEFAULT_CSS = """
    UserMessage { margin: 1 0 1 0; }
    UserMessage > Horizontal { height: auto; }
    UserMessage .mark { width: 2; color: $primary; text-style: bold; }
    UserMessage .said { width: 1fr; height: auto; text-style: bold; color: $foreground; }
    """

    def __init__(self, message_id: str | None, text: str) -> None:
        super().__init__(message_id)
        self._said = text

    @property
    def text(self) -> str:
        return self._said

    @property
    def texts(self) -> list[Widget]:
        return [*self.query(".said")]

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield Static("❯", markup=False, classes="mark")
            yield Static(Content(printable(self._said)), markup=False, classes="said")


class AnswerMessage(ChatMessage):
    """What the model answered: its thinking, the tools it called, its text, and one dim line of figures or of what went
    wrong. After calls it thinks and says more: such a turn has several texts, and `body` is the last of them."""

    DEFAULT_CSS = """
    AnswerMessage > .status { height: auto; color: $text-muted; }
    AnswerMessage > .figures { height: auto; color: $text-muted; text-style: dim; }
    AnswerMessage > .problem { height: auto; color: $text-error; }
    AnswerMessage > .status, AnswerMessage > .figures, AnswerMessage > .problem { display: none; }
    AnswerMessage.-status > .status, AnswerMessage.-figures > .figures, AnswerMessage.-problem > .problem {
        display: block;
    }
    """

    def __init__(
        self,
        message_id: str | None = None,
        *,
        parts: Sequence[Part] = (),
        prolongs: Message | None = None,
        compact: bool = False,
    ) -> None:
        """parts: what is there already; compact: each text of it as one widget. prolongs: what is about to go on in its
        text."""
        super().__init__(message_id)
        self._thinking: ThinkingSection | None = None
        self._sections: list[Widget] = []
        for part in parts:
            self._sections += _sections_of(part, compact)
        if prolongs is not None:
            going_on = _sections_of(Part(prolongs), compact=False, whole=False)
            self._thinking = next((one for one in going_on if isinstance(one, ThinkingSection)), None)
            self._sections += going_on
        if not self._sections or not isinstance(self._sections[-1], StreamingMarkdown):
            self._sections.append(StreamingMarkdown())
        last = self._sections[-1]
        assert isinstance(last, StreamingMarkdown)
        self._body = last
        self._status = GrowingText(classes="status")
        self._status_line = ""
        self._why = ""
        self._figures = Static("", markup=False, classes="figures")
        self._end = ("", "", "")
        self._more = ""
        self._problem = Static("", markup=False, classes="problem")

    @property
    def text(self) -> str:
        return "\n\n".join(body.text for body in self.bodies if body.text.strip())

    @property
    def texts(self) -> list[Widget]:
        leaves = [leaf for section in self._sections for leaf in section.walk_children(Widget) if not leaf.children]
        return [leaf for leaf in leaves if leaf.display and not leaf.has_class("summary")]

    @property
    def thinking(self) -> ThinkingSection | None:
        """The thinking before the text that grows, where there is any."""
        return self._thinking

    @property
    def bodies(self) -> list[StreamingMarkdown]:
        """Its texts: one, and one more after calls of tools that came after a text."""
        return [section for section in self._sections if isinstance(section, StreamingMarkdown)]

    @property
    def body(self) -> StreamingMarkdown:
        """The text that grows, or was the last to grow."""
        return self._body

    @property
    def foldable(self) -> list[ThinkingSection | ToolCallSection]:
        """Its thinking and its calls, in their order."""
        return [section for section in self._sections if isinstance(section, ThinkingSection | ToolCallSection)]

    @property
    def folded(self) -> bool:
        """Whether of its thinking and its calls only the lines show."""
        return all(section.folded for section in self.foldable)

    def fold(self, folded: bool) -> None:
        """Fold its thinking and its calls, or open them."""
        for section in self.foldable:
            section.fold(folded)

    def compose(self) -> ComposeResult:
        yield from self._sections
        yield self._status
        yield self._problem
        yield self._figures

    async def think(self, text: str, tokens: int, elapsed_seconds: float) -> None:
        """Thinking has arrived."""
        self._why = ""
        if self._thinking is None:
            self._thinking = ThinkingSection(live=True)
            await self._insert(self._thinking)
        self._thinking.extend(text, tokens, elapsed_seconds)

    async def say(self, text: str, thinking_tokens: int, thinking_seconds: float) -> None:
        """Answer text has arrived; the thinking before it folds."""
        self._why = ""
        if self._thinking is not None:
            self._thinking.settle(thinking_tokens, thinking_seconds)
        self.show_status("")
        await self._body.extend(text)

    async def begin_again(self) -> None:
        """What came went round in circles: it begins again."""
        if self._thinking is not None:
            self._sections.remove(self._thinking)
            await self._thinking.remove()
            self._thinking = None
        await self._body.clear()
        self._why = f"it {WENT_ROUND}, and begins again"
        self.show_status("…")

    def begin_call(self, thinking_tokens: int, thinking_seconds: float) -> None:
        """A call is being written; the thinking before it folds."""
        if self._thinking is not None:
            self._thinking.settle(thinking_tokens, thinking_seconds)
        self.show_status("calling a tool…")

    async def call(self, part: Part) -> None:
        """What is there has ended in calls; what comes next begins after them."""
        figures = part.message.answer.figures if part.message.answer is not None else AnswerFigures()
        if self._thinking is not None:
            self._thinking.settle(figures.thinking_tokens, figures.thinking_seconds)
            self._thinking = None
        self.show_status("")
        if self._body.text.strip():
            await self._body.complete()
            before, self._body = self._body, StreamingMarkdown()
            self._sections.append(self._body)
            await self.mount(self._body, after=before)
        for made in part.calls:
            await self._insert(ToolCallSection(made))

    async def finish(self, thinking_tokens: int, thinking_seconds: float) -> None:
        """The answer has ended, whole or stopped."""
        if self._thinking is not None:
            self._thinking.settle(thinking_tokens, thinking_seconds, fold=bool(self._body.text.strip()))
        self.show_status("")
        await self._body.complete()

    async def compact(self) -> None:
        """Make each of its texts one widget: old turns must not slow the layout of the running one."""
        for body in self.bodies:
            await body.compact()

    async def uncompact(self) -> None:
        """Undo `compact`."""
        for body in self.bodies:
            await body.uncompact()

    async def _insert(self, section: ThinkingSection | ToolCallSection) -> None:
        """Put a section before the text that is to come."""
        self._sections.insert(self._sections.index(self._body), section)
        await self.mount(section, before=self._body)

    def show_status(self, line: str) -> None:
        """What is going on with it now; an empty line hides it. Until more comes it says why what came has gone."""
        if line and self._why:
            line = f"{self._why} · {line}"
        if line == self._status_line:
            return
        self._status_line = line
        self.set_class(bool(line), "-status")
        self._status.show(line, at_once=True)

    def show_figures(self, mark: str, figures: str, report: str = "") -> None:
        """The dim line under it: how it ended, and its figures. report: how they compare with those of before."""
        self._end = (mark, figures, report)
        self._show_end()

    def offer(self, more: str) -> None:
        """How it can go on, said in that line; an empty text where it cannot."""
        if more != self._more:
            self._more = more
            self._show_end()

    def _show_end(self) -> None:
        mark, figures, report = self._end
        line = Content(" · ".join(filter(None, (mark, self._more, figures))))
        if report:
            line = Content.assemble(("↻ " + report, "$primary"), "\n", line)
        self.set_class(bool(line.plain), "-figures")
        self._figures.update(line)

    def show_problem(self, line: str) -> None:
        """Why it ended early, in one line."""
        self.set_class(bool(line), "-problem")
        self._problem.update(f"✗ {printable(line)}" if line else "")


class ChatLine(Static):
    """One line in the chat that is no message: a notice, an error, or the rule where the model's memory begins."""

    DEFAULT_CSS = """
    ChatLine { height: auto; padding: 0 2; color: $text-muted; margin: 0 0 1 0; }
    ChatLine.-error { color: $text-error; margin: 1 0 1 0; }
    ChatLine.-rule { height: 1; margin: 1 0 0 0; }
    ChatLine.-earlier { text-style: underline; }
    """

    def __init__(self, line: str, *, classes: str | None = None) -> None:
        super().__init__(Content(printable(line)), markup=False, classes=classes)


def _sections_of(part: Part, compact: bool, whole: bool = True) -> list[Widget]:
    """The widgets of a part that is there already; whole: its text is."""
    message = part.message
    figures = message.answer.figures if message.answer is not None else AnswerFigures()
    sections: list[Widget] = []
    if message.thinking:
        tokens, elapsed = figures.thinking_tokens, figures.thinking_seconds
        sections.append(ThinkingSection(message.thinking, tokens=tokens, elapsed_seconds=elapsed))
    if message.content.strip():
        sections.append(StreamingMarkdown(message.content, whole=whole, compact=compact))
    return sections + [ToolCallSection(made) for made in part.calls]
