"""The chat: title, transcript, strip, composer, and the live panel beside it. It moves things between the session and
the widgets; what a conversation is belongs to the session, and how things look to the widgets.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.events import DescendantFocus, Resize
from textual.screen import Screen

from flashmoe_tui import changes as ch
from flashmoe_tui import clipboard, slash
from flashmoe_tui.conversations import StorageError, turns_of
from flashmoe_tui.conversations.search import SearchIndex
from flashmoe_tui.history import PromptHistory
from flashmoe_tui.screens.arrangement import PanelArrangement
from flashmoe_tui.screens.beginning import Beginning
from flashmoe_tui.screens.cache_steps import CacheSteps
from flashmoe_tui.screens.conversations import ConversationsScreen
from flashmoe_tui.screens.editor import EditorFailed, write_in_editor
from flashmoe_tui.screens.leaving import Leaving
from flashmoe_tui.screens.message_actions import MessageActions
from flashmoe_tui.screens.notes import Notes
from flashmoe_tui.screens.readouts import Readouts
from flashmoe_tui.screens.slash_actions import SlashActions
from flashmoe_tui.session import ChatSession, Refused
from flashmoe_tui.settings import SettingsFile
from flashmoe_tui.widgets.composer import Composer, ComposerBar
from flashmoe_tui.widgets.conversation_list import ConversationList, Row
from flashmoe_tui.widgets.find_bar import FindBar
from flashmoe_tui.widgets.message import ChatMessage
from flashmoe_tui.widgets.sidebar import Sidebar
from flashmoe_tui.widgets.streaming import StreamingMarkdown
from flashmoe_tui.widgets.transcript import Transcript

PULL_SECONDS = 0.1
_log = logging.getLogger(__name__)


class ChatScreen(Screen[None]):
    """Everything that one conversation needs."""

    CSS_PATH = "chat.tcss"
    AUTO_FOCUS = "#composer"

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "stop", "stop", id="chat.stop"),
        Binding("ctrl+n", "new", "new conversation", id="chat.new", priority=True),
        Binding("ctrl+o", "open", "find a conversation", id="chat.open", priority=True),
        Binding("ctrl+f", "find", "find in this one", id="chat.find", priority=True),
        Binding("ctrl+t", "thinking", "thinking open/closed", id="chat.thinking", priority=True),
        Binding("ctrl+g", "edit_in_editor", "edit in $EDITOR", id="chat.editor", priority=True),
        Binding("ctrl+r", "retry", "retry, same seed", id="chat.retry", priority=True),
        Binding("f2", "panel", "panel", id="chat.panel", priority=True),
        Binding("f4", "cache", "cache size", id="chat.cache", priority=True),
        Binding("pageup", "scroll(-1)", "scroll up", id="chat.page_up", show=False, priority=True),
        Binding("pagedown", "scroll(1)", "scroll down", id="chat.page_down", show=False, priority=True),
        Binding("end,ctrl+end", "follow", "follow the end", id="chat.follow", show=False),
        Binding("home", "earlier", "earlier messages", id="chat.earlier", show=False),
    ]

    def __init__(
        self,
        session: ChatSession,
        settings: SettingsFile,
        history: PromptHistory,
        index: SearchIndex,
        *,
        start_open: str | None,
    ) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.history = history
        self._index = index
        self._start_open = start_open
        self._applying = asyncio.Lock()
        self.cache_steps = CacheSteps(session.backend)
        self._beginning = Beginning(self)
        self._notes = Notes(self)
        self._slash = SlashActions(self)
        self._actions = MessageActions(self)
        self._arrangement = PanelArrangement(settings)
        self.readouts = Readouts(session, self._arrangement)
        self.leaving = Leaving(session)
        self.bar = ComposerBar(id="composer-bar")
        self.composer: Composer = self.bar.composer
        self.transcript = Transcript(id="transcript")
        self.find_bar = FindBar(self.transcript, id="find")
        self._sidebar = Sidebar(session.store)

    def compose(self) -> ComposeResult:
        with Horizontal(id="body"):
            yield self._sidebar
            with Vertical(id="chat"):
                yield self.readouts.title
                yield self.readouts.notice
                yield self.transcript
                yield self.readouts.panel_full
                yield self.readouts.strip
                yield self.find_bar
                yield self.bar
            yield self.readouts.panel_side

    async def on_mount(self) -> None:
        self.composer.set_history(self.history.entries())
        for notice in self.settings.notices:
            await self.transcript.line(notice, error=True)
        if self._start_open is not None:
            await self.open_conversation(self._start_open)
        await self._beginning.welcome()
        if not self.transcript.messages:
            self._beginning.suggest()
        self._arrange()
        self.set_interval(PULL_SECONDS, self._pull)

    # What arrives

    async def _pull(self) -> None:
        """Text and figures in one go, so that the terminal is painted once for both."""
        await self.apply(self.session.pump())
        self._tick()

    async def apply(self, found: Sequence[ch.Change]) -> None:
        """Show changes of the session, in order. One that cannot be shown is logged, and the conversation goes on."""
        if not found:
            return
        async with self._applying:
            for change in found:
                try:
                    await self.transcript.apply(change)
                    await self._follow_up(change)
                except Exception:
                    _log.exception("a change could not be shown: %s", type(change).__name__)
                    self.say("something could not be shown (the log has the details)")

    async def _follow_up(self, change: ch.Change) -> None:
        if isinstance(change, ch.Ended | ch.Broke | ch.PromptReturned):
            self._notes.end_refusal()
        self.readouts.take(change)
        match change:
            case ch.AnswerStarted():
                self.show_chat()
                if (current := self.transcript.current) is not None:
                    current.show_status(f"loading {self.session.model.name}…" if self.session.model.loading else "…")
            case ch.Ended():
                self.list_conversations()
                if not change.stopped:
                    self._beginning.suggest()
            case ch.Broke():
                self.list_conversations()
            case ch.PromptReturned():
                await self._actions.take_back(change)
            case ch.ModelReady():
                self.cache_steps.forget()
                await self._beginning.welcome()
            case ch.Noted(line=line):
                await self.transcript.line(line)
            case ch.ModelFailed(line=line, fallback=fallback):
                self._notes.unsay(self.cache_steps.forget())
                await self.transcript.line(f"{line}; loading {fallback} again" if fallback else line, error=True)

    def _tick(self) -> None:
        try:
            snapshot = self.session.backend.snapshot()
            keys = self._actions.keys(self.focused) if isinstance(self.focused, ChatMessage) else ""
            self.readouts.show(snapshot, note=self._notes.current, keys=keys)
            if snapshot is not None:
                self._notes.pass_on(snapshot.notices)
        except Exception:  # a figure that cannot be drawn must not take the chat down
            _log.exception("the figures could not be shown")

    def say(self, line: str) -> None:
        """One line for a few seconds."""
        if self._notes.say(line):
            self._tick()

    def refuse(self, error: Refused) -> None:
        """Say why something cannot be done now, until the answer ends that may be the reason."""
        if self._notes.refuse(error):
            self._tick()

    # Asking

    @on(Composer.Submitted)
    async def _submitted(self, event: Composer.Submitted) -> None:
        text = event.text
        if slash.is_command(text):
            await self._slash.run(text)
            return
        if self.leaving.seems_meant_by(text):
            self.composer.give_back(text)
            self.say("Ctrl+Q leaves · Enter again sends it")
            return
        try:
            found = self._actions.ask(text)
        except Refused as error:
            self.composer.give_back(text)
            self.refuse(error)
            return
        self.remember(text)
        await self.apply(found)
        self.list_conversations()

    def remember(self, prompt: str) -> None:
        """Keep a sent prompt for Up."""
        self.composer.remember(prompt)
        try:
            self.history.append(prompt)
        except StorageError as error:
            _log.warning("%s", error)

    async def action_stop(self) -> None:
        if self.session.running is not None:
            found = self.session.stop()
            if self.session.running is not None and self.transcript.current is not None:
                self.transcript.current.show_status("stopping…")
            self._tick()
            await self.apply(found)
        else:
            self._actions.leave_editing()
            self.show_chat()
            self.composer.focus()

    async def action_retry(self) -> None:
        await self._actions.retry_last()

    # Conversations

    async def action_new(self) -> None:
        try:
            self.leaving.allow("Ctrl+N")
            self.session.new()
        except Refused as error:
            self.refuse(error)
            return
        await self.show_conversation()
        self._beginning.suggest()
        self.composer.focus()

    def action_open(self) -> None:
        async def opened(row: Row | None) -> None:
            if row is not None and await self.open_conversation(row.conversation_id) and row.message_id is not None:
                await self._actions.go_to(row.message_id)
                self.find_bar.propose(row.sought)
            self.list_conversations()

        self.set_focus(self.composer)
        self.app.push_screen(ConversationsScreen(self.session, self._index), opened)

    @on(ConversationList.Chosen, "#conversation-list")
    async def _conversation_chosen(self, event: ConversationList.Chosen) -> None:
        await self.open_conversation(event.row.conversation_id)
        self.composer.focus()

    async def open_conversation(self, conversation_id: str) -> bool:
        """Open a saved conversation. If it cannot be, one line says why, the current one stays, and it is False."""
        try:
            self.leaving.allow("opening the other", conversation_id)
            self.session.open(conversation_id)
        except Refused as error:
            self.refuse(error)
            return False
        except StorageError as error:
            await self.transcript.line(str(error), error=True)
            return False
        await self.show_conversation()
        return True

    async def show_conversation(self) -> None:
        """Show the session's conversation from its start."""
        self._actions.leave_editing()
        self.find_bar.close()
        self.show_chat()
        path = self.session.conversation.path()
        self.readouts.open(turns_of(path))
        async with self._applying:
            await self.transcript.open(path)
            for notice in self.session.conversation.notices:
                await self.transcript.line(notice, error=True)
            await self._beginning.welcome()
        self.list_conversations()

    def list_conversations(self) -> None:
        """List anew what is saved, where the list is on the screen."""
        try:
            self._sidebar.list_again(self.session.conversation.id)
        except StorageError as error:
            self.say(str(error))

    # Messages

    @on(Composer.MessageWanted)
    def _select_last(self) -> None:
        self.transcript.move_selection(None, 0)

    @on(Composer.NothingToComplete)
    def _tell_of_messages(self) -> None:
        self.say("Shift+Up selects a message")

    @on(DescendantFocus)
    def _focus_moved(self, event: DescendantFocus) -> None:
        if isinstance(event.widget, ChatMessage):
            self._actions.select(event.widget)
        elif event.widget is self.composer is self.focused:  # else Ctrl+F came before this was told
            self._actions.select(None)
            self.find_bar.close()

    @on(ChatMessage.Command)
    async def _message_command(self, event: ChatMessage.Command) -> None:
        await self._actions.carry_out(event)

    @on(StreamingMarkdown.LinkChosen)
    async def _link_chosen(self, event: StreamingMarkdown.LinkChosen) -> None:
        await self.copy(event.address, "the link")

    async def copy(self, text: str, what: str) -> None:
        """Copy to the clipboard, and say what is known of it."""
        outcome = await asyncio.to_thread(clipboard.copy, text, self.app.copy_to_clipboard)
        self.say(f"copied {what}" if outcome == "copied" else f"{what} sent to the terminal's clipboard")

    # The view

    def action_find(self) -> None:
        self.show_chat()
        self.find_bar.begin()

    @on(FindBar.Closed)
    def _found(self) -> None:
        self.set_focus(self.composer)

    @on(Composer.EndWanted)
    async def action_follow(self) -> None:
        async with self._applying:
            await self.transcript.follow()

    def action_earlier(self) -> None:
        self.transcript.action_scroll_home()

    def action_scroll(self, pages: int) -> None:
        self.transcript.turn_page(pages)

    def action_thinking(self) -> None:
        self.transcript.set_thinking(not self.transcript.thinking_folded())

    def action_panel(self) -> None:
        problem = self._arrangement.cycle(self.size)
        self._arrange()
        if problem:
            self.say(problem)

    def show_chat(self) -> None:
        """End a look at the panel that hides the chat: there is something new to read in it."""
        if self._arrangement.end_look():
            self._arrange()

    def action_cache(self) -> None:
        self.say(self.cache_steps.step())

    @on(Resize)
    def _arrange(self) -> None:
        if not self.is_mounted:
            return
        arrangement = self._arrangement.at(self.size)
        self.readouts.place(arrangement)
        self.transcript.display = arrangement.transcript
        appeared = arrangement.sidebar and not self._sidebar.display
        self._sidebar.display = arrangement.sidebar
        if appeared:
            self.call_after_refresh(self.list_conversations)
        self.call_after_refresh(self._tick)

    async def action_edit_in_editor(self) -> None:
        """Write the message in $EDITOR."""
        try:
            self.composer.fill(write_in_editor(self.app, self.composer.text))
            self.refresh(layout=True)
        except EditorFailed as error:
            self.say(str(error))
