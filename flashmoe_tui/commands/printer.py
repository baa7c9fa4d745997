"""Prints an answer as it comes: the answer to standard output and nothing else there; thinking, progress and figures to
standard error, where a person reads them. Knows no engine, only its events.
"""

from __future__ import annotations

import sys
from typing import TextIO

from engine import (
    AnswerBegunAgain,
    AnswerFigures,
    Event,
    Finished,
    ModelCard,
    Piece,
    PrefillProgress,
    PromptReady,
    Snapshot,
    TokenEvent,
)
from flashmoe_tui import figures as words
from flashmoe_tui.conversations import MadeCall
from flashmoe_tui.conversations.circles import WENT_ROUND
from flashmoe_tui.terminal import takes_sequences
from flashmoe_tui.tool_lines import call_line

_PATIENCE_SECONDS = 0.5
"""A prompt that is read faster than this needs no progress line."""
_DIM, _PLAIN, _CLEAR_LINE = "\x1b[2m", "\x1b[0m", "\r\x1b[K"


class AnswerPrinter:
    """Feed it the events of one answer. `notes`: say more than the answer, on stderr."""

    def __init__(self, notes: bool, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self._out = out or sys.stdout
        self._err = err or sys.stderr
        self._notes = notes
        self._colour = takes_sequences(self._err)
        self._status_shown = False
        self._thinking = False
        self._last = "\n"

    @property
    def on_terminal(self) -> bool:
        """Whether the answer is printed to a terminal."""
        return self._out.isatty()

    def status(self, text: str) -> None:
        """A line that the next output replaces; only where stderr is a terminal. An empty text takes it away."""
        text = words.printable(text)
        if self._colour and (text or self._status_shown):
            self._err.write(f"{_CLEAR_LINE}{_DIM}{text}{_PLAIN}" if text else _CLEAR_LINE)
            self._err.flush()
        self._status_shown = bool(text) and self._colour

    def feed(self, event: Event) -> None:
        """Show one event. Raises BrokenPipeError when nobody reads the answer any more."""
        match event:
            case PromptReady(dropped_messages=dropped) if dropped and self._notes:
                self.note(f"The {words.count(dropped, 'oldest message')} no longer fit the context")
            case PrefillProgress(done, total, elapsed) if elapsed >= _PATIENCE_SECONDS:
                self.status(f"Reading prompt {done:,}/{total:,}")
            case TokenEvent(pieces=pieces):
                for piece in pieces:
                    self._piece(piece)
            case AnswerBegunAgain():
                self.end_line()
                self._write(f"\n(It {WENT_ROUND}, and begins again.)\n\n")  # there as well: it parts the two answers
            case Finished():
                self.end_line()

    def end_line(self) -> None:
        """Finish what was begun, so that whatever comes next starts on a line of its own."""
        self.status("")
        self._end_thinking()
        if self._last != "\n":
            self._write("\n")

    def call(self, made: MadeCall) -> None:
        """A tool was called and has run."""
        if self._notes:
            self.note(call_line(made))

    def note(self, text: str) -> None:
        """One dimmed line on stderr."""
        self.status("")
        text = words.printable(text)
        self._err.write(f"{_DIM}{text}{_PLAIN}\n" if self._colour else f"{text}\n")
        self._err.flush()

    def _piece(self, piece: Piece) -> None:
        self.status("")
        if piece.section == "thinking":
            if self._notes:
                self._think(words.printable(piece.text))
            return
        self._end_thinking()
        if piece.section == "tool_call":
            return
        self._write(words.printable(piece.text) if self.on_terminal else piece.text)

    def _think(self, text: str) -> None:
        if not self._thinking:
            self._thinking = True
            text = text.lstrip("\n")
            self._err.write(_DIM if self._colour else "[thinking] ")
        self._err.write(text)
        self._err.flush()

    def _end_thinking(self) -> None:
        if self._thinking:
            self._thinking = False
            self._err.write(f"{_PLAIN}\n" if self._colour else "\n")
            self._err.flush()

    def _write(self, text: str) -> None:
        if text:
            self._last = text[-1]
            self._out.write(text)
            self._out.flush()


def details(snapshot: Snapshot, figures: AnswerFigures, seed: int | None) -> str:
    """What one answer cost, beyond `answer_line`: the model, the cache, the prompt, and where a token's time went."""
    cache = snapshot.cache
    parts = [snapshot.model.label] if snapshot.model else []
    parts.append(f"cache {cache.slots:,} of {words.count(cache.total, 'expert')}")
    parts.append(f"prompt {words.count(figures.prompt_tokens, 'token')} in {words.seconds(figures.prefill_seconds)}")
    if split := token_time(figures):
        parts.append(split)
    parts.append(f"seed {seed}")
    if snapshot.model:
        parts.append(exactness(snapshot.model))
    return " · ".join(parts)


def token_time(figures: AnswerFigures) -> str:
    """`one token 16 ms: compute 11, read wait 3, other 2`; empty before the second token."""
    tokens = figures.generated_tokens - 1
    if tokens < 1:
        return ""
    whole, compute, wait, other = (
        words.milliseconds(part / tokens)
        for part in (figures.decode_seconds, figures.compute_seconds, figures.wait_seconds, figures.other_seconds)
    )
    return f"one token {whole} ms: compute {compute}, read wait {wait}, other {other}"


def exactness(model: ModelCard) -> str:
    """`exact`, or which shortcuts were chosen."""
    return "exact" if model.exact else f"shortcut: {'; '.join(model.shortcuts)}"
