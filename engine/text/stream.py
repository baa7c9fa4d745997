"""Turns generated token ids into text, split into thinking, answer and tool calls while it arrives.

It works on the text alone: `<think>` may come as one token, over several, or cut at any byte, to the same effect. What
could still become a mark, a stop string or white space before a mark is held back until that is decided. It does not
know what an end-of-turn token is, nor what becomes of the pieces.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping, Sequence
from typing import Any

from engine.events import Piece, Section, ToolCallEvent
from engine.text.messages import THINK_CLOSE, THINK_OPEN
from engine.text.tokenizer import Tokenizer
from engine.text.tool_calls import parse_tool_call, schemas_of, unfinished_tool_call

CALL_OPEN, CALL_CLOSE = "<tool_call>", "</tool_call>"

_MARK_BYTES = frozenset(mark.encode() for mark in (THINK_OPEN, THINK_CLOSE, CALL_OPEN, CALL_CLOSE))
# At the start of a section a model may repeat what the prompt or the section before has already said.
_MARKS_AT_START: dict[Section, tuple[str, ...]] = {
    "thinking": (THINK_OPEN,),
    "answer": (THINK_OPEN, THINK_CLOSE),
    "tool_call": (),
}


class StreamSplitter:
    """One answer's splitter: `feed` every generated id, then `finish` once. Belongs to one thread.

    thinking: the prompt has opened a thinking section.
    stop: texts that end the answer; looked for in the answer only; of several that overlap the first to start counts.
    tools: schemas that say how to read the parameters of a call.
    prefix: for a continued message, what its section already holds. It is not part of `text` or `thinking`, but what
    follows it keeps its leading newlines.

    `<think>` is a mark at the start of the answer only: an answer that writes about it keeps its text.
    """

    def __init__(
        self,
        tokenizer: Tokenizer,
        *,
        thinking: bool,
        stop: tuple[str, ...] = (),
        prefix: str = "",
        tools: Sequence[Mapping[str, Any]] | None = None,
    ) -> None:
        self._tokenizer = tokenizer
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._marks: dict[Section, _Marks] = {
            "thinking": _Marks((THINK_CLOSE,)),
            "answer": _Marks((*stop, CALL_OPEN)),
            "tool_call": _Marks((CALL_CLOSE,)),
        }
        self._stop = frozenset(stop)
        self._schemas = schemas_of(tools)
        self._section: Section = "thinking" if thinking else "answer"
        self._thought = thinking
        self._fresh = not prefix  # nothing but white space has come in this section: leading newlines are dropped
        self._pending = ""  # decoded, not yet emitted
        self._emitted: dict[Section, list[str]] = {"thinking": [], "answer": [], "tool_call": []}
        self._calls: list[ToolCallEvent] = []
        self._stopped = False

    @property
    def section(self) -> Section:
        """The section that the next text belongs to."""
        return self._section

    @property
    def stopped(self) -> bool:
        """Whether a stop string was met. The text before it has been emitted; nothing after it will be."""
        return self._stopped

    @property
    def thought_only(self) -> bool:
        """Whether there was a thought and nothing but white space after it."""
        return self._thought and self._section == "answer" and self._fresh

    @property
    def text(self) -> str:
        """The whole answer so far, as emitted."""
        return self._whole("answer")

    @property
    def thinking(self) -> str:
        """The whole thinking so far, as emitted."""
        return self._whole("thinking")

    def feed(self, token_id: int) -> tuple[Piece, ...]:
        """The text that is certain after one more token: often one piece, none, or pieces of two sections."""
        if self._stopped:
            return ()
        raw = self._tokenizer.token_bytes(token_id)
        if self._tokenizer.is_special(token_id) and raw not in _MARK_BYTES:
            return ()
        return self._take(self._decoder.decode(raw))

    def finish(self) -> tuple[Piece, ...]:
        """What was held back, as text; a character that never became whole is U+FFFD. A call that is still open becomes
        an event with an error. Nothing may be fed afterwards."""
        if self._stopped:
            return ()
        pieces = list(self._take(self._decoder.decode(b"", final=True), final=True))
        if self._section == "tool_call":
            self._calls.append(unfinished_tool_call(self._end_call()))
        return tuple(pieces)

    def take_tool_calls(self) -> list[ToolCallEvent]:
        """The calls that became whole since the last take."""
        calls, self._calls = self._calls, []
        return calls

    def _take(self, text: str, *, final: bool = False) -> tuple[Piece, ...]:
        self._pending += text
        pieces: list[Piece] = []
        while self._pending and not self._stopped and self._step(pieces, final):
            pass
        return tuple(pieces)

    def _step(self, pieces: list[Piece], final: bool) -> bool:
        """Emit what is certain up to the next mark. Whether a mark was passed, so that there may be more to do."""
        if self._fresh and not self._start_section(final):
            return False
        pending = self._pending
        match, undecided = self._marks[self._section].find(pending, final)
        if match is None:
            certain = pending if final else pending[:undecided].rstrip()
            self._emit(pieces, certain)
            self._pending = pending[len(certain) :]
            return False
        before, self._pending = pending[: match.start()], pending[match.end() :]
        if self._section == "answer" and match[0] in self._stop:
            self._emit(pieces, before)
            self._stopped, self._pending = True, ""
        else:
            self._emit(pieces, before.rstrip())
            self._pass_mark(match[0])
        return True

    def _start_section(self, final: bool) -> bool:
        """Drop leading newlines and marks that belong to no text. Whether the section's text has begun."""
        while True:
            look = self._pending.lstrip()
            marks = _MARKS_AT_START[self._section]
            if not final and any(mark.startswith(look) for mark in marks):
                return False
            mark = next((mark for mark in marks if look.startswith(mark)), None)
            if mark is None:
                break
            self._pending = look[len(mark) :]
            self._section = "thinking" if mark == THINK_OPEN else "answer"
            self._thought |= mark == THINK_OPEN
        self._pending = self._pending.lstrip("\r\n")
        self._fresh = not self._pending
        return not self._fresh

    def _pass_mark(self, mark: str) -> None:
        self._fresh = True
        if mark == CALL_OPEN:
            self._section = "tool_call"
        else:
            if mark == CALL_CLOSE:
                self._calls.append(parse_tool_call(self._end_call(), self._schemas))
                self._fresh = not any(self._emitted["answer"])  # a text that goes on after a call keeps its newlines
            self._section = "answer"

    def _end_call(self) -> str:
        body = self._whole("tool_call")
        self._emitted["tool_call"].clear()
        return body

    def _emit(self, pieces: list[Piece], text: str) -> None:
        if not text:
            return
        self._emitted[self._section].append(text)
        if pieces and pieces[-1].section == self._section:
            text = pieces.pop().text + text
        pieces.append(Piece(self._section, text))

    def _whole(self, section: Section) -> str:
        parts = self._emitted[section]
        parts[:] = ["".join(parts)]  # so that asking after every token stays cheap
        return parts[0]


class _Marks:
    """The texts that end a section, and where a text may hold one of them."""

    def __init__(self, marks: Sequence[str]) -> None:
        # Shortest first: it is complete first when the text comes letter by letter, so it must win whatever the chunks.
        self._marks = sorted(set(marks), key=len)
        self._pattern = re.compile("|".join(map(re.escape, self._marks)))
        self._longest = len(self._marks[-1])
        self._first = frozenset(mark[0] for mark in self._marks)

    def find(self, text: str, final: bool) -> tuple[re.Match[str] | None, int]:
        """The first mark in `text`; or None and how many leading characters are certain to be part of none."""
        match = self._pattern.search(text)
        if final:
            return match, len(text)
        limit = match.start() if match else len(text)
        for start in range(max(0, len(text) - self._longest + 1), limit):
            if text[start] in self._first and any(mark.startswith(text[start:]) for mark in self._marks):
                return None, start
        return match, limit
