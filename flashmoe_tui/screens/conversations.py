"""Find a saved conversation: everything that was ever said, filtered as one types. Enter opens it at what was found,
F2 renames it, Delete asks first, and Ctrl+Z takes it back."""

from __future__ import annotations

import asyncio
import contextlib
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.events import Resize
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from flashmoe_tui.conversations import StorageError
from flashmoe_tui.conversations.search import SearchIndex
from flashmoe_tui.session import ChatSession
from flashmoe_tui.widgets.conversation_list import ConversationList, Row, rows_from

LISTED = 200
LISTED_SECONDS = 1.0
"""Keys wait so long for the list that they are about; Esc waits with them."""


class ConversationsScreen(ModalScreen[Row | None]):
    """Returns the row to open, or None."""

    CSS_PATH = "conversations.tcss"
    AUTO_FOCUS = "#filter"

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "close", id="conversations.close", priority=True),
        Binding("down", "move(1)", "next", id="conversations.next", show=False, priority=True),
        Binding("up", "move(-1)", "previous", id="conversations.previous", show=False, priority=True),
        Binding("pagedown", "move(8)", "page down", id="conversations.page_down", show=False, priority=True),
        Binding("pageup", "move(-8)", "page up", id="conversations.page_up", show=False, priority=True),
        Binding("f2", "rename", "rename", id="conversations.rename", priority=True),
        Binding("delete", "delete", "delete", id="conversations.delete", priority=True),
        Binding("ctrl+z", "restore", "bring the deleted one back", id="conversations.restore", priority=True),
        Binding("enter", "open", "open", id="conversations.open", priority=True),
    ]

    def __init__(self, session: ChatSession, index: SearchIndex) -> None:
        super().__init__()
        self._session = session
        self._store = session.store
        self._index = index
        self._current_id = session.conversation.id
        self._backend = session.backend
        self._doomed: Row | None = None
        self._renamed: Row | None = None
        self._deleted: list[str] = []
        self._listed = asyncio.Event()  # the list is that of what is typed
        self._opening = False  # as soon as it is
        self._found = ConversationList(id="found")
        self._hint_line = Static("", id="finder-hint", markup=False)

    def compose(self) -> ComposeResult:
        with Vertical(id="finder"):
            yield Static("Conversations", id="finder-title", markup=False)
            yield Input(placeholder="type to search in all that was said", id="filter", compact=True)
            yield self._found
            yield self._hint_line
            yield Input(id="new-title", compact=True)

    def on_mount(self) -> None:
        self._found.can_focus = False
        self.query_one("#new-title").display = False
        self._search("")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While a title is typed, the keys of the list are those of its text."""
        return self._renamed is None or action in ("leave", "open")

    @on(Input.Changed, "#filter")
    def _filter(self, event: Input.Changed) -> None:
        self._opening = False
        self._keep()
        self._search(event.value)

    @on(ConversationList.Chosen)
    def _chosen(self, event: ConversationList.Chosen) -> None:
        self.dismiss(event.row)

    def action_leave(self) -> None:
        if self._doomed is not None or self._renamed is not None:
            self._keep()
        else:
            self.dismiss(None)

    async def action_move(self, rows: int) -> None:
        if not await self._is_listed():
            return
        self._keep()
        found = self._found
        if found.rows:
            found.highlighted = max(0, min(len(found.rows) - 1, (found.highlighted or 0) + rows))

    async def action_open(self) -> None:
        """Enter."""
        if self._doomed is not None:
            self._delete(self._doomed)
        elif self._renamed is not None:
            self._rename(self._renamed, self.query_one("#new-title", Input).value)
        elif await self._is_listed():
            self._open()
        else:
            self._opening = True

    def _open(self) -> None:
        row = self._found.current
        if row is not None:
            self.dismiss(row)

    async def action_rename(self) -> None:
        """Type another title in the place of the old one."""
        if not await self._is_listed():
            return
        self._keep()
        self._renamed = row = self._found.current
        if row is None:
            return
        title = self.query_one("#new-title", Input)
        title.value, title.display = row.title, True
        self._put_title()
        self.set_focus(title)
        title.select_all()
        self._hint("Enter renames it (nothing: after its first message) · Esc keeps the name")

    @on(Resize)
    def _resized(self) -> None:
        self.call_after_refresh(self._put_title)

    def _put_title(self) -> None:
        place = self._found.region_of_title()
        title = self.query_one("#new-title")
        title.styles.offset = place.offset - self.query_one("#finder").content_region.offset
        title.styles.width = place.width

    def _rename(self, row: Row, title: str) -> None:
        self._keep()
        if title == row.title:
            return
        try:
            if row.conversation_id == self._current_id:
                self._session.open_conversation.set_title(title)
            else:
                self._store.rename(row.conversation_id, title)
        except StorageError as error:
            self._hint(str(error), problem=True)
            return
        self._search(self.query_one("#filter", Input).value, at=row.conversation_id)

    async def action_delete(self) -> None:
        if not await self._is_listed():
            return
        row = self._found.current
        if row is None:
            return
        if row.conversation_id == self._current_id:
            self._hint("this one is open; start another (Ctrl+N) before deleting it", problem=True)
            return
        self._doomed = row
        self._hint(f"delete “{row.title}”?  Enter moves it to the trash · Esc keeps it", problem=True)

    def _delete(self, row: Row) -> None:
        self._doomed = None
        try:
            self._deleted.append(self._store.delete(row.conversation_id))
        except StorageError as error:
            self._hint(str(error), problem=True)
            return
        self._backend.tend("forget")  # what the engine keeps of it, and of others
        self._search(self.query_one("#filter", Input).value, f"Ctrl+Z brings it back · it is in {self._store.trash}")

    def action_restore(self) -> None:
        """Bring back what was deleted last since the finder was opened."""
        self._keep()
        if not self._deleted:
            return
        try:
            self._store.restore(self._deleted.pop())
        except StorageError as error:
            self._hint(str(error), problem=True)
            return
        self._search(self.query_one("#filter", Input).value, "it is back")

    def _keep(self) -> None:
        self._doomed = self._renamed = None
        self.query_one("#new-title").display = False
        self.set_focus(self.query_one("#filter"))
        self._hint("")

    async def _is_listed(self) -> bool:
        """Whether a row is one of what was typed: a key that comes before it would mean another one. Waits a little."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._listed.wait(), LISTED_SECONDS)
            return True
        self._hint("still searching…")
        return False

    def _search(self, text: str, said: str = "", at: str = "") -> None:
        self._listed = asyncio.Event()
        self._list(text, said, at)

    @work(exclusive=True)
    async def _list(self, text: str, said: str, at: str) -> None:
        rows, problem = [], ""
        try:
            rows = await asyncio.to_thread(self._rows, text)
        except StorageError as error:
            problem = str(error)
        if not self._found.is_attached:  # the screen is closing
            return
        more = len(rows) > LISTED
        rows = rows[:LISTED]
        self.query_one("#finder-title", Static).update(
            f"Conversations · the newest {LISTED}, type to find the others" if more else "Conversations"
        )
        chosen = next((index for index, row in enumerate(rows) if row.conversation_id == at), 0)
        self._found.show(rows, current_id=self._current_id, highlight=chosen)
        nothing = "nothing found" if text.strip() else "nothing saved yet"
        self._hint(problem or said or ("" if rows else nothing), problem=bool(problem))
        self._listed.set()
        if self._opening:
            self._opening = False
            self._open()

    def _rows(self, text: str) -> list[Row]:
        if not text.strip():
            return rows_from(self._store.list(LISTED + 1))
        rows: dict[str, Row] = {}
        for hit in self._index.query(text, LISTED):
            row = Row(hit.conversation_id, hit.title, hit.snippet, hit.matches, message_id=hit.message_id, sought=text)
            rows.setdefault(hit.conversation_id, row)
        return list(rows.values())

    def _hint(self, line: str, *, problem: bool = False) -> None:
        self._hint_line.set_class(problem, "-problem")
        self._hint_line.update(line or "↑↓ choose · Enter opens · F2 renames · Delete removes · Esc closes")
