"""Keys and clicks take effect in the order in which they were made, however fast they come: typed ahead, over ssh,
under load.

Textual does not promise that. It runs a priority binding from the app's queue while the letters before it still wait in
a text field's, and gives the letters after a key to what has the focus now, though that key is about to move it: a
fast Delete asked about another conversation than the one that was searched for, letters after Tab or Ctrl+O were lost,
letters after `e` on a message were commands. A click overtook all keys that waited: a message went to the conversation
that was clicked after it was sent. So what comes while a key or a click is still at work waits until that is done.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial

from textual.app import App
from textual.events import Event, Key, MouseDown, MouseUp, Paste
from textual.message_pump import MessagePump
from textual.widgets import Input, TextArea

Given = Key | Paste | MouseDown | MouseUp
"""What is given in order. The mouse's moves and its wheel are not: nothing is done by them."""

LONGEST_SECONDS = 1.0
"""What has been busy with a key for so long is waited for no longer: Esc must come through."""
_EDITING = ("backspace", "delete", "left", "right")
"""The composer carries these out itself, in order with its letters: held down, they wait for no layout (27 ms a key
with 40 messages)."""
_ROUNDS = 3
"""The key goes up from the focused widget to the app, whose action may tell a widget something, which goes up again,
and may bring another screen."""


class TypeAhead:
    """Hand it all of `Given` that the terminal sends. handle: gives one to Textual, on the app's own queue."""

    def __init__(self, app: App[None], handle: Callable[[Event], Awaitable[None]]) -> None:
        self._app = app
        self._handle = handle
        self._waiting: deque[Given] = deque()
        self._begun = False  # something was handled since the last wait for it began
        self._text = False  # it was text for a text field
        self._watch: asyncio.Task[None] | None = None  # there as long as something may be at work

    async def take(self, event: Given) -> None:
        """Handle it now, or once all that came before is done."""
        if self._waiting or (self._watch is not None and not self._goes_on(event)):
            self._waiting.append(event)
        else:
            await self._give(event)
        if self._watch is None:
            self._watch = asyncio.create_task(self._work_off())

    def close(self) -> None:
        """The app ends: what waits is not wanted any more."""
        if self._watch is not None:
            self._watch.cancel()

    async def _give(self, event: Given) -> None:
        self._begun, self._text = True, self._is_text(event)
        await self._handle(event)

    async def _work_off(self) -> None:
        """Let what is at work end, then what waits begin, until there is nothing left."""
        try:
            while self._begun or self._waiting:
                self._begun = False
                with suppress(TimeoutError):
                    await self._done()
                while self._waiting and (not self._begun or self._goes_on(self._waiting[0])):
                    await _turn(self._app, partial(self._give, self._waiting.popleft()))
        finally:
            self._watch = None

    async def _done(self) -> None:
        for _ in range(_ROUNDS):
            screen = self._app.screen
            for node in (screen.focused or screen).ancestors_with_self:
                async with asyncio.timeout(LONGEST_SECONDS):
                    await _turn(node)

    def _is_text(self, event: Given) -> bool:
        field = self._app.focused
        if not isinstance(field, Input | TextArea) or isinstance(event, MouseDown | MouseUp):
            return False
        return isinstance(event, Paste) or event.is_printable or (isinstance(field, TextArea) and event.key in _EDITING)

    def _goes_on(self, event: Given) -> bool:
        """Whether it is more text for the same field, which takes it in order."""
        return self._text and self._is_text(event)


async def _turn(node: MessagePump, do: Callable[[], Awaitable[None]] | None = None) -> None:
    """Wait until a node has done with all that was sent to it before; what there is to do then is done there."""
    over = asyncio.Event()

    async def turn() -> None:
        try:
            if do is not None:
                await do()
        finally:
            over.set()

    if node.call_later(turn):
        await over.wait()
