"""A conversation that could not be saved is not left by accident: the first time, one line says what would be lost."""

from __future__ import annotations

from flashmoe_tui.session import ChatSession, Refused


class Leaving:
    """Asked before a session's conversation is closed."""

    def __init__(self, session: ChatSession) -> None:
        self._session = session
        self._warned: tuple[object, ...] = ()

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
