"""What an empty chat says of itself, and what it proposes to ask first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flashmoe_tui import suggestions

if TYPE_CHECKING:
    from flashmoe_tui.screens.chat import ChatScreen


class Beginning:
    """Dim lines and a first prompt for who sees this for the first time."""

    def __init__(self, screen: ChatScreen) -> None:
        self._screen = screen

    async def welcome(self) -> None:
        """Dim lines in an empty chat, and in no other."""
        screen, session = self._screen, self._screen.session
        if not screen.transcript.messages and session.running is None:
            snapshot = session.backend.snapshot()
            await screen.transcript.welcome(snapshot.model if snapshot else None, session.conversation.system)

    def suggest(self) -> None:
        """Who has never written a prompt of their own finds one filled in."""
        session = self._screen.session
        asked = [message.content for message in session.conversation.path() if message.role == "user"]
        known = {*asked, *self._screen.history.entries()}
        self._screen.composer.suggest(suggestions.following(known, demo=session.model.demo))
