"""`flashmoe chat`: the app on a terminal, guarded by its parent process; line by line where there is none."""

from __future__ import annotations

import logging
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from engine import EngineConfig
from flashmoe_tui import figures as words
from flashmoe_tui import locations
from flashmoe_tui.backend import DEMO_MODEL
from flashmoe_tui.commands.options import EngineOptions, engine_config, load_engine, model_exists
from flashmoe_tui.locations import StorageError
from flashmoe_tui.terminal_guard import guarded, is_guarded


def chat(options: EngineOptions, *, plain: bool, resume: str | None, continue_last: bool) -> int:
    """Chat until the person leaves. Returns the exit status; raises EngineError and StorageError."""
    on_terminal = sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
    if on_terminal and not plain and not is_guarded():
        return guarded(str(locations.log_file()))
    from flashmoe_tui.settings import SettingsFile

    settings = SettingsFile(locations.settings_file())
    last = settings.settings.last_model
    if plain or not on_terminal:
        from flashmoe_tui.commands.plain import plain_chat

        for notice in settings.notices:
            print(f"flashmoe: {notice}", file=sys.stderr)
        model = options.model or opened_by_default(last)
        return plain_chat(model, options, settings.settings, resume, continue_last)  # a pipe's choice is not remembered
    model = options.model or default_model(last)
    if options.model is None and last not in (None, model):
        settings.notices.append(_gone(last))
    with screen_apart_from_stderr():
        from flashmoe_tui.app import FlashMoeApp
        from flashmoe_tui.conversations import ConversationStore
        from flashmoe_tui.engine_door import EngineLike
        from flashmoe_tui.local_backend import LocalBackend

        def load(model: str, config: EngineConfig) -> EngineLike:
            engine = load_engine(model, config, options.cache)
            remember_model(model)
            return engine

        app = FlashMoeApp(
            LocalBackend(load),
            ConversationStore(locations.conversations_dir()),
            settings,
            model=model,
            engine_config=engine_config(options, chats=True),
            resume=resume,
            continue_last=continue_last,
            tools=options.tools,
        )
        app.run()
        if app.session.conversation.messages and not app.session.storage_problem:
            print(f"Go on with: {_as_it_was_called()} --resume {app.session.conversation.id}", file=sys.stderr)
    return app.return_code or 0


def _as_it_was_called() -> str:
    """The command to type again: after `make chat`, `flashmoe` alone is not on the person's PATH."""
    called = Path(sys.argv[0])
    return str(called) if called.name == "flashmoe" and shutil.which("flashmoe") is None else "flashmoe"


def remember_model(model: str) -> None:
    """The next chat begins with this model. Where that cannot be written, it begins with the one before."""
    from flashmoe_tui.settings import SettingsFile

    path = Path(model).expanduser()
    known = str(path.resolve()) if model != DEMO_MODEL and path.is_dir() else model
    settings = SettingsFile(locations.settings_file())  # its own: this runs on the engine's thread
    if known != (settings.settings.last_model or DEMO_MODEL):
        with suppress(StorageError):
            settings.update(last_model=known)


def default_model(last: str | None) -> str:
    """The model used last if it is still there, else the built-in one."""
    return last if last and model_exists(last) else DEMO_MODEL


def opened_by_default(last: str | None) -> str:
    """The default model, for a command that shows no model's name: one line on standard error says which it is, unless
    it is the built-in one and nothing else was to be expected."""
    model = default_model(last)
    if model != DEMO_MODEL:
        said = f"opening {model}, the model used last; --model demo for the built-in one"
        print(f"flashmoe: {words.one_line(said)}", file=sys.stderr, flush=True)
    elif last not in (None, model):
        print(f"flashmoe: {words.one_line(_gone(last))}", file=sys.stderr, flush=True)
    return model


def _gone(last: str | None) -> str:
    return (
        f"the model used last, {last}, is not here any more, so this is the built-in one; "
        "`flashmoe models` lists what is here"
    )


@contextmanager
def screen_apart_from_stderr() -> Iterator[None]:
    """Let the app draw on the terminal that is standard output, while descriptor 2, where native libraries print, and
    the app's own log go to the log file. Textual draws on sys.__stderr__ and prints its last words on sys.stderr."""
    screen, before = os.dup(1), os.dup(2)
    with suppress(OSError, StorageError):
        locations.ensure_dir(locations.log_file().parent)
        log = os.open(locations.log_file(), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.dup2(log, 2)
        os.close(log)
        logging.basicConfig(filename=locations.log_file(), format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    terminal = open(screen, "w", encoding="utf-8", errors="backslashreplace", buffering=1)  # noqa: SIM115  (closed below)
    standard = sys.stderr, sys.__stderr__
    sys.stderr = sys.__stderr__ = terminal  # type: ignore[misc]  # Final in typeshed; Textual offers no other way
    try:
        yield
    finally:
        sys.stderr, sys.__stderr__ = standard  # type: ignore[misc]  # as above
        terminal.close()
        os.dup2(before, 2)
        os.close(before)
