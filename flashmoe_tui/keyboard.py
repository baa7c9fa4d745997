"""What comes from the terminal, before Textual reads it as keys. Three things there must cost no one their chat.

Textual 8.2.8 ends with a traceback at the first byte that is no UTF-8 (of a terminal in another encoding, or of a click
far to the right in the old mouse protocol). And it ends a paste at the first escape in it (a coloured log, as tmux
passes it on): the rest would be taken for keys, and its line ends for Enter. And what was typed before the app had the
terminal (a slow start, an editor that has just been left) comes as lines: their Enter is a line feed, as Ctrl+J is, and
would not send.
"""

from __future__ import annotations

import codecs
import os
import select
from collections.abc import Callable, Iterable
from functools import partial

from textual._xterm_parser import XTermParser
from textual.drivers import linux_driver
from textual.message import Message

_BEGIN, _END = "\x1b[200~", "\x1b[201~"


class Parser(XTermParser):
    """Textual's own, but between the two marks of a paste there is text alone, and in what waits in the terminal when
    it is made (the driver has just changed the terminal's mode), a line feed is Enter."""

    def __init__(self, debug: bool = False) -> None:
        super().__init__(debug)
        self._pasting = False
        self._typed_before = os.isatty(0) and bool(select.select([0], [], [], 0)[0])
        self._held = ""  # what may be the beginning of the mark that ends a paste

    def feed(self, data: str) -> Iterable[Message]:
        """The messages for what has come. Empty data is the end of all."""
        text = self._without_escapes(data) if data else ""
        self._typed_before = False
        return super().feed(text) if text or not data else ()

    def _without_escapes(self, data: str) -> str:
        data, self._held = self._held + data, ""
        told = []
        while data:
            if not self._pasting:
                before, mark, data = data.partition(_BEGIN)
                told += [before.replace("\n", "\r") if self._typed_before else before, mark]
                self._pasting = bool(mark)
                continue
            before, mark, data = data.partition(_END)
            if mark:
                self._pasting = False
            else:
                length = next(size for size in range(len(_END) - 1, -1, -1) if before.endswith(_END[:size]))
                before, self._held = before[: len(before) - length], before[len(before) - length :]
            told += [before.replace("\x1b", ""), mark]
        return "".join(told)


def forgive() -> None:
    """Let Textual's driver read so, from its next start on."""

    def decoder(name: str) -> Callable[[], codecs.IncrementalDecoder]:
        return partial(codecs.getincrementaldecoder(name), errors="replace")

    vars(linux_driver).update(XTermParser=Parser, getincrementaldecoder=decoder)
