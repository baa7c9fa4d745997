"""A paste is text, whatever is in it and however it is cut on its way."""

from __future__ import annotations

import pytest
from textual import events

from flashmoe_tui.keyboard import Parser

PASTE = "\x1b[200~ls \x1b[31mred\x1b[0m\rrm\x1b\x1b[20\x1b[201~"


@pytest.mark.parametrize("size", [1, 2, 3, 5, 7, 100])
def test_a_paste_with_escapes_is_one_paste_and_no_key(size: int) -> None:
    parser = Parser()
    # The mark that begins a paste comes in one piece: alone, its first character is the key Escape.
    pieces = [PASTE[:6], *(PASTE[at : at + size] for at in range(6, len(PASTE), size)), "x"]
    found = [message for piece in pieces for message in parser.feed(piece)]
    assert [type(message) for message in found] == [events.Paste, events.Key]
    assert isinstance(found[0], events.Paste) and found[0].text == "ls [31mred[0m\rrm[20"


def test_keys_are_read_as_before() -> None:
    parser = Parser()
    found = [*parser.feed("a\x1b[A"), *parser.feed("é"), *parser.feed("")]
    assert [message.key for message in found if isinstance(message, events.Key)] == ["a", "up", "é"]
