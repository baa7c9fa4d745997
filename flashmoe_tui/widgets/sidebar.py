"""The column of wide screens: the saved conversations, newest first."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from flashmoe_tui.conversations import ConversationStore
from flashmoe_tui.widgets.conversation_list import ConversationList, rows_from

LISTED = 60


class Sidebar(Vertical):
    """A heading and a ConversationList. It reads the store only while it is shown."""

    DEFAULT_CSS = """
    Sidebar { width: 30; height: 1fr; background: $surface; display: none; }
    Sidebar > .heading {
        height: 1; padding: 0 1; color: $text-muted; text-style: bold; background: $foreground 5%;
    }
    """

    def __init__(self, store: ConversationStore) -> None:
        super().__init__(id="sidebar")
        self._store = store
        self._list = ConversationList(id="conversation-list")

    def compose(self) -> ComposeResult:
        yield Static("CONVERSATIONS", markup=False, classes="heading")
        yield self._list

    def list_again(self, current_id: str) -> None:
        """List what is saved now; `current_id` is open. Raises StorageError."""
        if self.display:
            self._list.show(rows_from(self._store.list(LISTED)), current_id=current_id)
