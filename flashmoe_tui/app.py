"""The Textual app: its screens, its bindings and its colours, nothing else."""

from __future__ import annotations

import os

# Read when Textual is imported: how long to wait for more after an Escape. Its own 100 ms would be felt at every stop.
os.environ.setdefault("ESCDELAY", "25")

import asyncio
import logging
import signal
from collections.abc import Iterable
from pathlib import PurePath
from typing import ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.command import CommandPalette
from textual.events import Event
from textual.screen import Screen

from engine import EngineConfig
from engine.telemetry import paced_label
from flashmoe_tui import keyboard, locations
from flashmoe_tui.asking import Asking
from flashmoe_tui.backend import DEMO_MODEL, Backend
from flashmoe_tui.conversations import ConversationStore, StorageError
from flashmoe_tui.conversations.search import SearchIndex
from flashmoe_tui.history import PromptHistory
from flashmoe_tui.jobs import Job
from flashmoe_tui.logfile import close_log, open_log
from flashmoe_tui.model_shelf import Judge
from flashmoe_tui.screens.chat import ChatScreen
from flashmoe_tui.screens.doctor import DoctorScreen
from flashmoe_tui.screens.help import HelpScreen
from flashmoe_tui.screens.inspector import InspectorScreen
from flashmoe_tui.screens.models import ModelsScreen
from flashmoe_tui.session import ChatSession, Refused
from flashmoe_tui.settings import SettingsFile
from flashmoe_tui.themes import DARK, LIGHT
from flashmoe_tui.typeahead import Given, TypeAhead

_log = logging.getLogger(__name__)


class FlashMoeApp(App[None]):
    """Chat with a model whose experts are read from disk. `app.run()` returns when the person leaves."""

    TITLE = "Flash-MoE"
    # The screens' own files too: each that comes later makes Textual parse every rule and style every widget again.
    CSS_PATH: ClassVar[list[str | PurePath]] = [
        "theme.tcss",
        *(f"screens/{name}.tcss" for name in ("chat", "conversations", "doctor", "help", "inspector", "models")),
    ]
    ENABLE_COMMAND_PALETTE = True

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", "help", id="app.help", priority=True),
        Binding("f3", "inspect", "inspector", id="app.inspect", priority=True),
        Binding("f5", "models", "models", id="app.models", priority=True),
        Binding("ctrl+q", "quit", "quit", id="app.quit", priority=True),
    ]

    def __init__(
        self,
        backend: Backend,
        store: ConversationStore,
        settings: SettingsFile,
        *,
        model: str,
        engine_config: EngineConfig,
        resume: str | None = None,
        continue_last: bool = False,
        tools: bool | None = None,
    ) -> None:
        super().__init__()
        keyboard.forgive()
        chosen = settings.settings
        offered = chosen.tools if tools is None else tools
        asking = Asking(chosen.sampling(), chosen.thinking, None, chosen.max_tokens, offered)
        self.backend = backend
        self.settings = settings
        config = chosen.for_engine(engine_config)
        self.session = ChatSession(backend, store, model=model, engine_config=config, asking=asking)
        if chosen.system_prompt:
            self.session.open_conversation.set_system(chosen.system_prompt)
        self._index = SearchIndex(store, locations.search_index_file())
        self._resume = resume
        self._continue_last = continue_last
        self.job: Job | None = None
        """The download, pack, check or evaluation that was begun last. It goes on while its screen is closed, and
        stops with the app."""
        self.pace: float | None = None
        """Tokens a second that the built-in model is slowed to, to feel another one's speed."""
        self.felt = ""
        """The model whose speed that is."""
        self._pace_note = ""
        self.chat_screen: ChatScreen | None = None
        self._log_handler: logging.Handler | None = None
        self._typeahead = TypeAhead(self, super().on_event)

    async def on_event(self, event: Event) -> None:
        """Textual's, but what is typed and clicked is handed to it in order."""
        if isinstance(event, Given) and not event.is_forwarded:
            await self._typeahead.take(event)
        else:
            await super().on_event(event)

    def on_mount(self) -> None:
        self._suspend_between_callbacks()
        self._log_handler = open_log()
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        wanted = self.settings.settings.theme
        self.theme = wanted if wanted in self.available_themes else DARK.name
        self.theme_changed_signal.subscribe(self, self._remember_theme)
        start_open = self._resume
        try:
            if self._continue_last and start_open is None:
                start_open = self.session.store.latest()
        except StorageError as error:
            _log.warning("%s", error)
        history = PromptHistory(locations.history_file(), self.settings.settings.history_size)
        self.chat_screen = ChatScreen(self.session, self.settings, history, self._index, start_open=start_open)
        self.session.model.load()
        self.push_screen(self.chat_screen)

    def on_unmount(self) -> None:
        self._typeahead.close()
        if self.job is not None:
            self.job.cancel()
        self.session.close()
        self._index.close()
        self.backend.close()
        close_log(self._log_handler)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """What the command palette lists: the app's own commands first."""
        chat = self.chat_screen
        if chat is not None and screen is chat:
            yield SystemCommand("New conversation", "Ctrl+N", chat.action_new)
            yield SystemCommand("Find a conversation", "Ctrl+O", chat.action_open)
            yield SystemCommand("Find in this conversation", "Ctrl+F", chat.action_find)
            yield SystemCommand("Retry with the same seed", "Ctrl+R", chat.action_retry)
            yield SystemCommand("Thinking open or closed", "Ctrl+T", chat.action_thinking)
            yield SystemCommand("Panel: strip, side, full, off", "F2", chat.action_panel)
            yield SystemCommand("Expert cache: 100, 50, 25, 5%", "F4", chat.action_cache)
            yield SystemCommand("Edit the message in $EDITOR", "Ctrl+G", chat.action_edit_in_editor)
        yield SystemCommand("Inspector", "F3: each layer, the last turns", self.action_inspect)
        yield SystemCommand(
            "Models", "F5: judge, fetch, load, feel, pack, verify, evaluate, remove", self.action_models
        )
        yield SystemCommand("Doctor", "This machine: what is slow or broken", self.action_doctor)
        yield SystemCommand("Help", "F1: keys, commands, the panel's rows", self.action_help)
        yield SystemCommand("Theme", "Colours", self.action_change_theme)
        yield SystemCommand("Quit", "Ctrl+Q", self.action_quit)

    def action_command_palette(self) -> None:
        """Not where it is open beneath another screen: Textual looks at the uppermost alone, and two end the app."""
        if not any(isinstance(screen, CommandPalette) for screen in self.screen_stack):
            super().action_command_palette()

    def action_help(self) -> None:
        self.push_screen(HelpScreen())

    def action_doctor(self) -> None:
        if not isinstance(self.screen, DoctorScreen):
            self.push_screen(DoctorScreen())

    def action_inspect(self) -> None:
        turns = self.chat_screen.readouts.turns if self.chat_screen is not None else []
        self.push_screen(InspectorScreen(self.backend, turns))

    def action_models(self) -> None:
        """The models screen; what is chosen there is loaded."""
        if isinstance(self.screen, ModelsScreen):
            self.screen.dismiss(None)
            return
        if self.screen is not self.chat_screen:
            return
        config = self.session.model.config
        judge = Judge(config.memory_bytes, config.context_tokens, config.active_experts, int8=config.int8_activations)

        def chosen(model: str | None) -> None:
            if model is not None:
                self.load(model)

        self.push_screen(ModelsScreen(judge, self.session.model.name), chosen)

    def load(self, model: str) -> None:
        """Load a model, at its own speed."""
        self._set_pace(None)
        self.session.model.load(model)

    def feel(self, tokens_per_second: float | None, model: str) -> None:
        """Let the built-in model answer as fast as `model` would here; None: as fast as it can."""
        if tokens_per_second is not None and not self.session.model.demo:
            self.session.model.load(DEMO_MODEL)
        self._set_pace(tokens_per_second)
        self.felt = model
        if self.chat_screen is not None and tokens_per_second is not None:
            paced = f"{paced_label(tokens_per_second)}, as {model} would be here"
            self._pace_note = f"{paced} · F5, then f again, ends it"
            self.chat_screen.bar.say(self._pace_note)

    def _set_pace(self, tokens_per_second: float | None) -> None:
        if self.chat_screen is not None:
            self.chat_screen.bar.unsay(self._pace_note)
        self.pace = tokens_per_second
        self.backend.set_pace(tokens_per_second)

    async def action_quit(self) -> None:
        """Leave, but not at the first word with a conversation that could not be saved. A draft is kept for Up."""
        if self.chat_screen is not None:
            try:
                self.chat_screen.leaving.allow("Ctrl+Q")
            except Refused as error:
                self.chat_screen.refuse(error)
                return
            if draft := self.chat_screen.composer.draft:
                self.chat_screen.remember(draft)
        self.exit()

    def action_help_quit(self) -> None:
        """Ctrl+C with nothing selected: stop what runs, else clear what is written, as everywhere else; it never closes
        the app."""
        if self.chat_screen is None:
            return
        if self.session.running is not None:
            self.chat_screen.call_next(self.chat_screen.action_stop)
        elif self.chat_screen.composer.has_focus and self.chat_screen.composer.text:
            self.chat_screen.composer.set_aside()
            self.chat_screen.say("cleared: Up brings it back")
        else:
            self.chat_screen.say("Ctrl+Q quits · Esc stops an answer")

    def _suspend_between_callbacks(self) -> None:
        """Textual suspends and resumes inside its signal handlers, where it can wait for a lock that the interrupted
        code holds (seen once in ten stops while loading). The same handlers, called by the event loop, cannot."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTSTP, signal.SIGCONT):
            handler = signal.getsignal(number)
            if callable(handler):
                loop.add_signal_handler(number, handler, number, None)

    def _remember_theme(self, theme: object) -> None:
        name = getattr(theme, "name", None)
        if name == (self.settings.settings.theme or DARK.name):
            return
        try:
            self.settings.update(theme=name)
        except StorageError as error:
            _log.warning("%s", error)

    def _handle_exception(self, error: Exception) -> None:
        """A fault of ours that no one caught: the log gets the traceback, the person one line, nothing is lost."""
        if self.is_headless:
            super()._handle_exception(error)
            return
        _log.critical("the app stopped", exc_info=error)
        reason = next(iter(str(error).splitlines()), "") or type(error).__name__
        saved = "The conversation is saved: flashmoe --continue"
        self.exit(return_code=1, message=f"flashmoe stopped: {reason}. {saved}. Log: {locations.log_file()}")
