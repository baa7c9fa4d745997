"""A text area that stays quick with a line of a megabyte (a log, minified code).

Textual 8.2.8 cuts such a line into all of its rows anew for each row that it draws and for each look at where the
cursor is, and looks for their ends word by word: 1.4 s of computing a key with a megabyte. Here a row is cut out when
it is asked for, and where all characters are as wide as a Latin letter, one expression finds the ends (0.1 s a key).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from rich.containers import Lines
from rich.text import Text
from textual._wrap import compute_wrap_offsets
from textual.document import _wrapped_document
from textual.document._document_navigator import DocumentNavigator
from textual.document._wrapped_document import WrappedDocument
from textual.widgets import TextArea

LONG = 1000
_NARROW = re.compile("[ -~\xa0-\xac\xae-\u02ff]*")
"""Latin letters and all that is printed beside them: a cell each."""


class LongLineArea(TextArea):
    """Textual's own, but for the time that a long line takes."""

    def _set_document(self, text: str, language: str | None) -> None:
        super()._set_document(text, language)
        self.wrapped_document = _Wrapped(self.document, tab_width=self.indent_width)
        self.navigator = DocumentNavigator(self.wrapped_document)

    def get_line(self, line_index: int) -> Text:
        return _Line(self.document.get_line(line_index), end="", no_wrap=True)


class _Wrapped(WrappedDocument):
    def get_sections(self, line_index: int) -> list[str]:
        line = self.document[line_index]
        return [line[begin:end] for begin, end in pairwise([0, *self.get_offsets(line_index), len(line)])]


class _Line(Text):
    def divide(self, offsets: Iterable[int]) -> Lines:
        return _Rows(self, [0, *offsets, len(self)])


class _Rows(Lines):
    """The one that is drawn is asked for first, then those before it for their tabs alone."""

    def __init__(self, line: Text, bounds: list[int]) -> None:
        super().__init__()
        self._line, self._bounds = line, bounds
        self._no_more: Text | None = None

    def __getitem__(self, index: int) -> Text:  # type: ignore[override]  # nobody asks for a slice
        if self._no_more is not None:
            return self._no_more
        begin, end = self._bounds[index], self._bounds[index + 1]
        row = Text(self._line.plain[begin:end], style=self._line.style)
        for span in self._line.spans:
            row.stylize(span.style, max(0, span.start - begin), max(0, span.end - begin))
        if "\t" not in self._line.plain:
            self._no_more = Text()
        return row


@cache
def _row(width: int) -> re.Pattern[str]:
    """What is left if it fits, else the words that do, else a part of one."""
    return re.compile(rf".{{1,{width}}}\Z|.{{1,{width}}}(?<=\s)(?=\S)|.{{{width}}}")


def wrap_offsets(
    text: str,
    width: int,
    tab_size: int,
    fold: bool = True,
    precomputed_tab_sections: list[tuple[str, int]] | None = None,
) -> list[int]:
    """Textual's function: where the rows of a line begin, but for the first."""
    if len(text) > LONG and width > 0 and fold and _NARROW.fullmatch(text):
        return [row.end() for row in _row(width).finditer(text)][:-1]
    return compute_wrap_offsets(text, width, tab_size, fold, precomputed_tab_sections)


vars(_wrapped_document).update(compute_wrap_offsets=wrap_offsets)
