"""Markdown that grows: finished blocks are Markdown, the unfinished tail is plain text.

Appending to a long Markdown list at every token is quadratic (measured: 40 s of CPU for thirty items at 20 tok/s), so
blocks are handed over whole, and never so often that they take more than a ninth of the time. Model text is never
parsed as Textual or Rich markup, HTML in it stays literal, and a link is copied, not opened.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from typing import Any

from markdown_it import MarkdownIt
from rich.markdown import Markdown as RichMarkdown
from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Markdown, Static

from flashmoe_tui.figures import printable
from flashmoe_tui.widgets.growing import GrowingText

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_INLINE = re.compile(
    r"`([^`\n]+)`"  # code
    r"|(?:(?<=\s)|^)\*\*(?=\S)(.+?)(?:\*\*|$)"  # bold, perhaps not closed yet
    r"|\*\*(?=\S)(.+?)\*\*",
    re.MULTILINE,
)
_OPENING = re.compile(r"(?:(?<=\s)|^)(?:\*{1,3}|`)$")
"""A mark whose text has not come yet."""
FLUSH_FACTOR = 8.0
SHORTEST_FLUSH_SECONDS = 0.5


def _parser() -> MarkdownIt:
    return MarkdownIt("gfm-like", {"html": False})


def finished_length(text: str) -> int:
    """How many characters of `text` can be rendered as Markdown without changing their look when more arrives.

    Whole blocks end at a blank line; inside a code fence every whole line counts. A list waits for its end: rendering
    it again for each item is the quadratic case, and as plain text it looks nearly the same.
    """
    fence = ""
    safe = position = 0
    for line in text.splitlines(keepends=True):
        if not line.endswith("\n"):
            break
        position += len(line)
        mark = _FENCE.match(line)
        if fence:
            safe = position
            if mark and mark[1][0] == fence[0] and len(mark[1]) >= len(fence) and not line.strip(" \n`~"):
                fence = ""
        elif mark:
            fence, safe = mark[1], position
        elif not line.strip() or line.startswith("#"):
            safe = position
    return safe


def tail_content(text: str) -> Content:
    """The unfinished end of a text, with bold and code as they will look: their marks would only flicker."""
    text = _OPENING.sub("", text)
    parts: list[str | tuple[str, str]] = []
    position = 0
    for match in _INLINE.finditer(text):
        parts.append(text[position : match.start()])
        parts.append((match[1], "$warning") if match[1] else (match[2] or match[3], "bold"))
        position = match.end()
    return Content.assemble(*parts, text[position:])


class StreamingMarkdown(Vertical):
    """An answer's text, as it arrives (`extend`), when it is whole (`complete`), and folded small (`compact`)."""

    DEFAULT_CSS = """
    StreamingMarkdown { height: auto; }
    StreamingMarkdown > Markdown { padding: 0; height: auto; background: transparent; }
    StreamingMarkdown > .tail { height: auto; display: none; }
    StreamingMarkdown > .compact { height: auto; margin: 0 0 1 0; }
    StreamingMarkdown.-tail > .tail { display: block; }
    StreamingMarkdown MarkdownH1, StreamingMarkdown MarkdownH2, StreamingMarkdown MarkdownH3,
    StreamingMarkdown MarkdownH4, StreamingMarkdown MarkdownH5, StreamingMarkdown MarkdownH6 {
        margin: 0 0 1 0; content-align: left middle; text-style: bold; background: transparent;
    }
    StreamingMarkdown MarkdownFence { margin: 0 0 1 0; max-height: 60; }
    StreamingMarkdown MarkdownFence > Label { padding: 0 1; }
    StreamingMarkdown MarkdownBlockQuote { margin: 0 0 1 0; }
    """

    @dataclass
    class LinkChosen(Message):
        """A link in an answer was clicked."""

        address: str

    def __init__(self, text: str = "", *, whole: bool = True, compact: bool = False) -> None:
        """text: what is there already; whole: all of it, else it goes on in the middle of a line. compact: as one
        widget from the start."""
        super().__init__()
        self._text = printable(text)
        self._flushed = 0
        self._flush_cost = 0.0
        self._flushed_at = 0.0
        self._compact = compact
        self._complete = bool(text) and whole
        self._markdown = self._new_markdown()
        self._tail = GrowingText(classes="tail")

    @property
    def text(self) -> str:
        """The whole text so far, control characters removed."""
        return self._text

    def compose(self) -> ComposeResult:
        if self._compact:
            yield self._one_widget()
        else:
            yield self._markdown
            yield self._tail

    async def on_mount(self) -> None:
        if self._text and not self._compact:
            await self._append(len(self._text) if self._complete else finished_length(self._text))
            self._show_tail()

    async def extend(self, text: str) -> None:
        """Add text at the end. Returns when it is on the screen, as Markdown or as plain tail."""
        self._text += printable(text)
        now = time.monotonic()
        if now - self._flushed_at >= max(SHORTEST_FLUSH_SECONDS, FLUSH_FACTOR * self._flush_cost):
            await self._append(finished_length(self._text))
            self._flushed_at = time.monotonic()
            self._flush_cost = self._flushed_at - now
        self._show_tail()

    async def complete(self) -> None:
        """The text is whole: render what is left of it as Markdown."""
        self._complete = True
        await self._append(len(self._text))
        self._show_tail()

    async def clear(self) -> None:
        """Take all of the text away; what comes next is its beginning."""
        self._text, self._flushed, self._complete = "", 0, False
        self._show_tail(at_once=True)
        await self._markdown.remove()
        self._markdown = self._new_markdown()
        await self.mount(self._markdown, before=0)

    async def replace(self, text: str) -> None:
        """Show another text instead, whole."""
        await self.clear()
        self._text = printable(text)
        await self.complete()

    async def compact(self) -> None:
        """Become one widget: old turns must not slow the layout of the running one."""
        if self._compact or not self._complete:
            return
        self._compact = True
        await self.mount(self._one_widget(), before=0)
        await self._markdown.remove()
        await self._tail.remove()

    async def uncompact(self) -> None:
        """Undo `compact`: what is looked for in it can be pointed at."""
        if not self._compact:
            return
        self._compact, self._flushed = False, 0
        self._markdown, self._tail = self._new_markdown(), GrowingText(classes="tail")
        await self.remove_children()
        await self.mount(self._markdown, self._tail)
        await self.complete()

    @on(Markdown.LinkClicked)
    def _link_clicked(self, event: Markdown.LinkClicked) -> None:
        event.stop()
        self.post_message(self.LinkChosen(event.href))

    async def _append(self, end: int) -> None:
        piece, self._flushed = self._text[self._flushed : end], max(end, self._flushed)
        if piece:
            self._show_tail(at_once=True)  # what becomes Markdown must not stand there twice
            await self._markdown.append(piece)

    def _show_tail(self, *, at_once: bool = False) -> None:
        tail = self._text[self._flushed :].strip("\n")
        self.set_class(bool(tail), "-tail")
        in_fence = tail and self._flushed and self._markdown_ends_in_fence()
        self._tail.show(tail if in_fence else tail_content(tail), at_once=at_once)

    def _markdown_ends_in_fence(self) -> bool:
        return sum(1 for line in self._text[: self._flushed].splitlines() if _FENCE.match(line)) % 2 == 1

    def _one_widget(self) -> Static:
        rendered: Any = RichMarkdown(self._text, hyperlinks=False) if self._text.strip() else ""
        return Static(rendered, markup=False, classes="compact")

    @staticmethod
    def _new_markdown() -> Markdown:
        return Markdown(parser_factory=_parser, open_links=False)
