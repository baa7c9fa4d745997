"""`flashmoe chat --plain`, and the chat where there is no terminal: a line in, an answer out, saved like the app's.
A call of a tool is one line on standard error, with its result.

With nothing on standard input it answers the suggested prompt, so that `make chat` shows something anywhere.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from engine import AnswerBegunAgain, CancelToken, EngineError, Finished, InvalidRequest, SamplingParams, TokenEvent
from flashmoe_tui import figures as words
from flashmoe_tui import locations, slash, suggestions, tool_rounds
from flashmoe_tui.answer_ends import circle_notes, problem
from flashmoe_tui.commands.options import EngineOptions, engine_config, load_engine
from flashmoe_tui.commands.printer import AnswerPrinter
from flashmoe_tui.commands.run import cancelled_by_interrupt
from flashmoe_tui.conversations import AnswerRecord, AnswerWriter, ConversationStore, Message, ModelIdentity, Turn
from flashmoe_tui.ending import FAILED, INTERRUPTED
from flashmoe_tui.settings import Settings
from flashmoe_tui.tool_lines import call_line
from flashmoe_tui.tools import SCHEMAS

if TYPE_CHECKING:
    from engine import Engine

PROMPT = "> "
HELP = "/new starts a conversation, /system TEXT sets what the model is told first, /quit leaves"


class PlainChat:
    """One person, one conversation at a time, on one thread with the engine."""

    def __init__(self, engine: Engine, source: str, store: ConversationStore, settings: Settings) -> None:
        self._engine = engine
        self._source = source
        self._store = store
        self._settings = settings
        self._printer = AnswerPrinter(notes=sys.stderr.isatty())
        self._interactive = sys.stdin.isatty() and sys.stdout.isatty()
        self._warned: str | None = None
        card = engine.telemetry().model
        self._demo = card is not None and card.demo
        self.conversation = store.create(settings.system_prompt)

    def reopen(self, conversation_id: str) -> None:
        """Go on with a saved conversation. Raises StorageError."""
        self.conversation = self._store.open(conversation_id)
        for notice in self.conversation.conversation.notices:
            self._printer.note(notice)

    def loop(self) -> int:
        """Answer every line until the input ends. Returns 1 if an answer failed, or is none, and nobody was there."""
        status = 0
        if self._interactive:
            self._printer.note(f"{self._label()} · {HELP}")
            self._printer.note(f"An empty line asks: {suggestions.first(demo=self._demo)}")
        asked, held_back = False, ""
        for line in self._lines():
            text = line.strip()
            if text.startswith("/") and self._command(text):
                if text == "/quit":
                    return status
                continue
            if not text:
                if asked:
                    continue
                text = suggestions.first(demo=self._demo)
                self._printer.note(PROMPT + text)
            if self._interactive and slash.is_goodbye(text) and text != held_back:
                held_back = text
                self._printer.note(f"/quit leaves; {text} again asks the model")
                continue
            asked, held_back = True, ""
            answered = self._answer(text)
            if answered == INTERRUPTED and not self._interactive:
                return INTERRUPTED
            status = max(status, 0 if self._interactive else answered)
        return status

    def close(self) -> None:
        """Let the conversation's file go."""
        self.conversation.close()

    def _lines(self) -> Iterator[str]:
        """The input's lines; one empty line where it has none at all."""
        if self._interactive:
            import readline  # noqa: F401  (line editing and history for input())

            while True:
                try:
                    yield input(PROMPT)
                except EOFError:
                    self._printer.note("")
                    return
        nothing = True
        for number, raw in enumerate(sys.stdin.buffer, start=1):
            nothing = False
            try:
                yield raw.decode()
            except UnicodeDecodeError:
                self._printer.note(f"line {number} is not UTF-8 text and was skipped")
        if nothing:
            yield ""

    def _command(self, text: str) -> bool:
        """Carry out a slash command; False when it is no command but a message."""
        name, _, argument = text.partition(" ")
        argument = argument.strip()
        match name:
            case "/new" | "/help" | "/quit" if argument:
                self._printer.note(f"{name} takes nothing after it")
            case "/quit":
                pass
            case "/new":
                self.conversation.close()
                self.conversation = self._store.create(self._settings.system_prompt)
                self._printer.note("New conversation")
            case "/system":
                if argument:
                    self.conversation.set_system(argument if argument.lower() != "off" else None)
                system = self.conversation.conversation.system
                self._printer.note(slash.told_first(system) if system else "No system prompt; /system TEXT sets one")
            case "/help":
                self._printer.note(HELP)
            case _ if name[1:].isalpha():
                self._printer.note(f"there is no command {name} here: {HELP}")
            case _:
                return False
        return True

    def _answer(self, text: str) -> int:
        question = self.conversation.add_user(text)
        cancel = CancelToken()
        turn, sampling = Turn(()), self._settings.sampling()
        offered = tool_rounds.wanted(self._settings.tools, demo=self._demo)
        try:
            with cancelled_by_interrupt(cancel):
                while True:
                    parent = turn.id if turn.messages else question.id
                    message, finished = self._part(parent, sampling, offered, cancel)
                    turn = Turn((*turn.messages, message))
                    if not offered or cancel.is_set() or not tool_rounds.may_go_on(turn):
                        break
                    results = tool_rounds.run_calls(self.conversation, message, self._engine.telemetry())
                    turn = Turn((*turn.messages, *results))
                    for made in turn.parts[-1].calls:
                        self._printer.note(call_line(made))
                    sampling = replace(sampling, seed=finished.seed)
        except InvalidRequest as error:  # also where the prompt is too long
            if not turn.messages:
                self.conversation.remove(question.id)
            return self._failed(error)
        except EngineError as error:
            return self._failed(error)
        finally:
            self._show_problem()
        wrong = problem(turn)
        if wrong is not None:
            self._printer.note(f"flashmoe: {wrong}")
        if sys.stderr.isatty():
            for circle in circle_notes(turn):
                self._printer.note(circle)
            self._printer.note(words.answer_line(turn.figures))
        return INTERRUPTED if cancel.is_set() else 0 if wrong is None else FAILED

    def _part(
        self, parent_id: str, sampling: SamplingParams, tools: bool, cancel: CancelToken
    ) -> tuple[Message, Finished]:
        """One piece of an answer, printed and saved as it comes. Raises EngineError; the text so far stays."""
        writer = self.conversation.start_answer(parent_id, self._record(sampling))
        try:
            for event in self._engine.chat(
                self.conversation.conversation.messages_for_engine(parent_id),
                sampling,
                tools=SCHEMAS if tools else None,
                thinking=self._settings.thinking,
                max_tokens=self._settings.max_tokens,
                cancel=cancel,
                begin_again=self._printer.on_terminal,  # what has gone through a pipe cannot be taken back
            ):
                if isinstance(event, TokenEvent):
                    _save(writer, event)
                elif isinstance(event, AnswerBegunAgain):
                    writer.begin_again()
                self._printer.feed(event)
                if isinstance(event, Finished):
                    return writer.finish(event), event
        except EngineError as error:
            writer.fail(str(error))
            raise
        except BaseException:  # the reader has gone, or a second Ctrl-C: the text so far stays
            writer.checkpoint()
            raise
        raise EngineError("the answer ended without an end; ask again, and report it if it happens again")

    def _failed(self, error: EngineError) -> int:
        self._printer.end_line()
        print(f"flashmoe: {error}", file=sys.stderr, flush=True)
        return FAILED

    def _record(self, sampling: SamplingParams) -> AnswerRecord:
        card = self._engine.telemetry().model
        identity = ModelIdentity(self._source, self._source)
        record = AnswerRecord(identity, sampling, self._settings.thinking, self._settings.max_tokens)
        return record.made_by(card, self._source) if card is not None else record

    def _show_problem(self) -> None:
        """Say once why something is not saved; the chat goes on."""
        problem = str(self.conversation.problem) if self.conversation.problem else None
        if problem and problem != self._warned:
            self._printer.note(f"flashmoe: {problem}")
        self._warned = problem

    def _label(self) -> str:
        card = self._engine.telemetry().model
        return card.label if card else self._source


def _save(writer: AnswerWriter, event: TokenEvent) -> None:
    for piece in event.pieces:
        if piece.section == "thinking":
            writer.append(thinking=piece.text)
        elif piece.section == "answer":
            writer.append(content=piece.text)


def plain_chat(model: str, options: EngineOptions, settings: Settings, resume: str | None, continue_last: bool) -> int:
    """Load and chat. Returns the exit status; raises EngineError and StorageError."""
    store = ConversationStore(locations.conversations_dir())
    if continue_last and resume is None:
        resume = store.latest()
    engine = load_engine(model, settings.for_engine(engine_config(options, chats=True)), options.cache)
    if options.tools is not None:
        settings = replace(settings, tools=options.tools)
    chat = PlainChat(engine, model, store, settings)
    try:
        if resume is not None:
            chat.reopen(resume)
        return chat.loop()
    finally:
        chat.close()
        engine.close()
