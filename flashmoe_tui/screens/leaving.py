"""Leaving is neither done nor missed by accident: the first time, one line says what would be lost with a conversation
that could not be saved, or which key leaves, where a message is what leaves other programs.
"""

from __future__ import annotations

from flashmoe_tui import slash
from flashmoe_tui.session import ChatSession, Refused


class Leaving:
    """Asked before a session's conversation is closed, and before a message is sent."""

    def __init__(self, session: ChatSession) -> None:
        self._session = session
        self._warned: tuple[object, ...] = ()
        self._held_back = ""

    def allow(self, again: str, to: str | None = None) -> None:
        """Try once more to save. Raises Refused where that fails, unless the same was asked before. again: what is to
        be pressed to leave it all the same; to: the conversation that is gone to."""
        conversation = self._session.conversation
        if to == conversation.id or self._session.open_conversation.save_again():
            return
        asked = (again, conversation.id, len(conversation.messages))
        if asked != self._warned:
            self._warned = asked
            raise Refused(f"this conversation is not saved and would be lost: {again} again leaves it all the same")

    def seems_meant_by(self, text: str) -> bool:
        """Whether who sends this more likely wants to leave; not where the same is sent again at once."""
        held_back, self._held_back = self._held_back, ""
        if text == held_back or not slash.is_goodbye(text):
            return False
        self._held_back = text
        return True
