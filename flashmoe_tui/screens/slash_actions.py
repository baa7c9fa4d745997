"""What each slash command does to the chat. The names and their arguments are read in `flashmoe_tui/slash.py`."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

from engine.errors import ModelNotFound
from engine.models import find_model
from flashmoe_tui import figures as fig
from flashmoe_tui import locations, slash
from flashmoe_tui.conversations import StorageError, turns_of
from flashmoe_tui.conversations.export import ImportRefused, import_json, to_json, to_markdown
from flashmoe_tui.session import Busy, Refused
from flashmoe_tui.slash import SlashError
from flashmoe_tui.tools import NAMES

if TYPE_CHECKING:
    from flashmoe_tui.app import FlashMoeApp
    from flashmoe_tui.screens.chat import ChatScreen


class SlashActions:
    """Carries slash commands out. A command that cannot be carried out says so in one line, and its text stays."""

    def __init__(self, screen: ChatScreen) -> None:
        self._screen = screen

    async def run(self, text: str) -> None:
        """Carry out one command line."""
        try:
            name, arguments = slash.parse(text)
            said = await getattr(self, f"_{name}")(arguments)
        except (SlashError, Refused, StorageError) as error:
            self._screen.composer.give_back(text)
            if isinstance(error, Refused):
                self._screen.refuse(error)
            else:
                self._screen.say(str(error))
            return
        if said:
            self._screen.show_chat()
            await self._screen.transcript.line(said)

    async def _new(self, _: str) -> str:
        await self._screen.action_new()
        return ""

    async def _open(self, _: str) -> str:
        self._screen.action_open()
        return ""

    async def _title(self, text: str) -> str:
        conversation = self._screen.session.open_conversation
        if text:
            conversation.set_title(text)
            self._screen.list_conversations()
        return f"this conversation is called {conversation.conversation.title}"

    async def _retry(self, _: str) -> str:
        await self._screen.action_retry()
        return ""

    async def _system(self, text: str) -> str:
        conversation = self._screen.session.open_conversation
        if text:
            conversation.set_system(None if text.lower() == "off" else text)
        await self._screen.transcript.query(".-told").remove()  # it is said anew
        current = conversation.conversation.system
        return slash.told_first(current) if current else "the model is told nothing first; /system TEXT sets it"

    async def _set(self, arguments: str) -> str:
        asking = self._screen.session.asking
        card = snapshot.model if (snapshot := self._screen.session.backend.snapshot()) is not None else None
        settings = slash.in_force(asking.sampling, asking.max_tokens, card.recommended if card is not None else None)
        if not arguments:
            return "\n".join(f"{name:<20}{value}" for name, value in settings.items())
        if (name := arguments.replace("-", "_")) in settings:
            return f"{name} is {settings[name]}"
        key, value = slash.parse_setting(arguments, asking.sampling)
        if key == "max_tokens":
            asking.max_tokens = None if value is None else int(value)
        else:
            asking.sampling = slash.with_setting(asking.sampling, key, value)
        unset = slash.USUAL.get(key, "what the model recommends")
        return f"{key} is {unset if value is None else slash.shown(value)} from the next answer on"

    async def _think(self, arguments: str) -> str:
        asking = self._screen.session.asking
        asking.thinking, asking.thinking_budget = slash.parse_think(arguments)
        if not asking.thinking:
            return "the model answers without thinking first"
        return "the model thinks first" + (
            f", at most {asking.thinking_budget} tokens" if asking.thinking_budget else ""
        )

    async def _tools(self, arguments: str) -> str:
        session = self._screen.session
        if arguments:
            session.asking.tools = slash.parse_tools(arguments)
            self._screen.settings.update(tools=session.asking.tools)
        if not session.tools_offered:
            return "the model is offered no tools; /tools on changes that"
        return f"the model may call {', '.join(NAMES)}; this program runs them"

    async def _model(self, name: str) -> str:
        session = self._screen.session
        if not name:
            await self._screen.run_action("app.models")
            return ""
        if session.running is not None:
            raise Busy("still answering: Esc stops it, then load another model")
        try:
            await asyncio.to_thread(find_model, name, locations.models_dir())
        except ModelNotFound as error:
            raise SlashError(str(error)) from None
        cast("FlashMoeApp", self._screen.app).load(name)
        return f"loading {name}…"

    async def _cache(self, arguments: str) -> str:
        words = arguments.lower().split()
        if words in (["save"], ["warm"], ["clear"]):
            self._screen.session.backend.tend(words[0])  # type: ignore[arg-type]  # each is a Task
            return ""
        if words in (["disk", "on"], ["disk", "off"]):
            return self._keep_on_disk(words[1] == "on")
        self._screen.say(self._screen.cache_steps.set(slash.parse_percent(arguments)))
        return ""

    def _keep_on_disk(self, on: bool) -> str:
        session = self._screen.session
        self._screen.settings.update(state_on_disk=on)
        session.model.config = self._screen.settings.settings.for_engine(session.model.config)
        if on:
            return "states of conversations are kept on disk, from the next load of a model on"
        session.backend.tend("off")
        return ""

    async def _copy(self, arguments: str) -> str:
        answers = [turn for turn in turns_of(self._screen.session.conversation.path()) if turn.answers]
        number = slash.count_in(arguments or "1")
        if not 1 <= number <= len(answers):
            raise SlashError(f"there is no such answer to copy ({fig.count(len(answers), 'answer')}; 1 is the last)")
        await self._screen.copy(answers[-number].text, "the answer")
        return ""

    async def _export(self, arguments: str) -> str:
        conversation = self._screen.session.conversation
        if arguments not in ("md", "json"):
            raise SlashError("/export takes md or json")
        if not conversation.messages:
            raise SlashError("there is nothing to export yet")
        text = to_markdown(conversation) if arguments == "md" else to_json(conversation)
        path = Path(f"{conversation.id}.{arguments}")
        try:
            path = path.absolute()
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
        except FileExistsError:
            raise SlashError(f"{path.name} is already there in {path.parent}; move it away first") from None
        except OSError as error:
            with suppress(OSError):
                path.unlink()  # half of it would be in the way of the next try
            raise SlashError(f"cannot write {path} ({error.strerror})") from error
        return f"written to {path}"

    async def _import(self, name: str) -> str:
        if not name:
            raise SlashError("/import takes the name of a file")
        path, session = Path(name).expanduser(), self._screen.session
        if session.running is not None:
            raise Busy("still answering: Esc stops it, then import")
        if not path.is_file():
            raise SlashError(f"there is no file {path}")
        try:
            found = await asyncio.to_thread(lambda: import_json(path.read_text(encoding="utf-8-sig")))
            new = await asyncio.to_thread(session.store.import_, found)
        except (ImportRefused, StorageError) as error:
            raise SlashError(str(error)) from None
        except OSError as error:
            raise SlashError(f"cannot read {path} ({error.strerror})") from None
        except UnicodeDecodeError:
            raise SlashError(f"{path} is no text file") from None
        await self._screen.open_conversation(new)
        return ""

    async def _doctor(self, _: str) -> str:
        await self._screen.run_action("app.doctor")
        return ""

    async def _help(self, _: str) -> str:
        await self._screen.run_action("app.help")
        return ""

    async def _quit(self, _: str) -> str:
        await self._screen.run_action("app.quit")
        return ""
