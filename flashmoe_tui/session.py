"""One person's conversation with one engine: it owns the open conversation, the running ticket and its writer, and
turns what the engine delivers into changes for a screen.

Plain Python without Textual. Every message is saved before its answer starts, and an answer while it runs.
"""

from __future__ import annotations

import time
from dataclasses import replace

from engine import AnswerBegunAgain, AnswerFigures, EngineConfig, Finished, PrefillProgress, PromptReady, TokenEvent
from flashmoe_tui import changes as ch
from flashmoe_tui import kept_state, tool_rounds
from flashmoe_tui.asking import Asking
from flashmoe_tui.backend import Backend, ChatRequest, Failed, Tended
from flashmoe_tui.comparison import compare, run_of
from flashmoe_tui.conversations import (
    Conversation,
    ConversationStore,
    Message,
    OpenConversation,
    Turn,
    turn_at,
    turns_of,
    version_beside,
)
from flashmoe_tui.running import Errand, Kind, RunningAnswer
from flashmoe_tui.session_model import SessionModel
from flashmoe_tui.tools import SCHEMAS

CLOSE_SECONDS = 0.5


class Refused(Exception):
    """It cannot be done now. `str(error)` is the one line that says why; nothing has changed."""


class Busy(Refused):
    """An answer is running; the text stays where it is."""


class ChatSession:
    """Call `pump` about ten times a second and apply the changes that it returns, in order."""

    def __init__(
        self,
        backend: Backend,
        store: ConversationStore,
        *,
        model: str,
        engine_config: EngineConfig,
        asking: Asking | None = None,
    ) -> None:
        self.backend = backend
        self.store = store
        self.model = SessionModel(backend, model, engine_config)
        self.asking = asking or Asking()
        self.open_conversation: OpenConversation = store.create()
        self.running: RunningAnswer | None = None
        self.context_tokens = 0
        self._token_ids: dict[str, tuple[int, ...]] = {}

    @property
    def conversation(self) -> Conversation:
        """The conversation that is open."""
        return self.open_conversation.conversation

    @property
    def tools_offered(self) -> bool:
        """Whether the next answer may call tools."""
        return tool_rounds.wanted(self.asking.tools, demo=self.model.demo)

    @property
    def storage_problem(self) -> str:
        """Why the last change is not on disk, empty when everything is."""
        problem = self.open_conversation.problem
        return str(problem) if problem else ""

    # Asking

    def ask(self, text: str) -> list[ch.Change]:
        """Save a message after the current leaf and start its answer. Raises Refused, as all that asks for one."""
        self._must_be_able_to_answer()
        leaf = self.conversation.leaf
        question = self.open_conversation.add_user(text)
        return [ch.Asked(question), *self._start("ask", question, leaf)]

    def edit(self, message_id: str, text: str) -> list[ch.Change]:
        """Ask another version of a message, beside the old one, and start its answer. Raises Refused."""
        self._must_be_able_to_answer()
        leaf = self.conversation.leaf
        question = self.open_conversation.edit(message_id, text)
        return [ch.Asked(question), *self._start("edit", question, leaf)]

    def retry(self, answer_id: str) -> list[ch.Change]:
        """Answer the same question again, from its start, with the seed of that answer. Raises Refused."""
        self._must_be_able_to_answer()
        return self._start("retry", self.question_of(answer_id), self.conversation.leaf, repeats=answer_id)

    def answer_again(self, question_id: str) -> list[ch.Change]:
        """Answer a message of the person's that has no answer on this branch. Raises Refused."""
        self._must_be_able_to_answer()
        leaf = self.conversation.leaf
        self.open_conversation.set_leaf(question_id)
        return self._start("retry", self.conversation.messages[question_id], leaf)

    def continue_answer(self, answer_id: str) -> list[ch.Change]:
        """Go on with an answer that was stopped or cut, in the middle of its text, or after the tools that it called.
        Raises Refused, also for one that is complete."""
        self._must_be_able_to_answer()
        question, leaf = self.question_of(answer_id), self.conversation.leaf
        last, before = self.conversation.messages[answer_id], turn_at(self.conversation, answer_id).messages
        prolonged = None
        if last.role == "assistant" and not last.tool_calls:
            if last.answer is not None and last.answer.finish_reason in ("stop", "tool_calls"):
                raise Refused("this answer is complete")
            prolonged, before = last, before[:-1]
        elif last.role == "assistant":
            if not self.tools_offered:
                raise Refused("this answer ends in the call of a tool, and tools are off: /tools on, and it goes on")
            before += tuple(tool_rounds.run_calls(self.open_conversation, last, self.backend.snapshot()))
        return self._start("continue", question, leaf, repeats=answer_id, before=before, prolonged=prolonged)

    def stop(self) -> list[ch.Change]:
        """Stop the running answer: at once where the model is still loading, else it ends with the engine's word."""
        running = self.running
        if running is None:
            return []
        running.stopping = True
        running.ticket.cancel()
        snapshot = self.backend.snapshot()
        if self.model.loading or snapshot is None or snapshot.phase in ("loading", "closed"):
            return [self._nothing_came(running, "")]
        return []

    # Conversations

    def new(self) -> None:
        """Start another conversation. Raises Busy."""
        self._must_be_free()
        self.open_conversation.close()
        self.open_conversation = self.store.create(self.conversation.system)
        self._forget()

    def open(self, conversation_id: str) -> None:
        """Open a saved conversation. Raises Busy, or the store's errors, and then the current one stays open."""
        self._must_be_free()
        if self.conversation.id == conversation_id:
            return
        opened = self.store.open(conversation_id)
        self.open_conversation.close()
        self.open_conversation = opened
        self._forget()

    def fork(self, message_id: str) -> None:
        """Read on from this message: what comes next starts a branch here. Raises Busy."""
        self._must_be_free()
        self.open_conversation.set_leaf(message_id)
        self._count_context()

    def other_version(self, message_id: str, step: int) -> str | None:
        """Read another version of a message (the next or the one before), down to its newest answer. Returns the id of
        the version, None where there is none. Forward from the end of a fork leads to what came after. Raises Busy."""
        self._must_be_free()
        version = version_beside(self.conversation, message_id, step)
        if version is not None:
            self.open_conversation.set_leaf(self.conversation.newest_leaf(version))
            self._count_context()
        return version

    def question_of(self, answer_id: str) -> Message:
        """The message that a turn of the model's answers. Raises Refused where there is none (an imported one)."""
        parent_id = turn_at(self.conversation, answer_id).messages[0].parent_id
        if parent_id is None:
            raise Refused("this answer has no question")
        return self.conversation.messages[parent_id]

    def close(self) -> None:
        """Stop a running answer, keep it with its figures, and let the conversation's file go. Waits for the engine's
        last word, at most half a second."""
        running, self.running = self.running, None
        if running is not None:
            running.ticket.cancel()
            end = time.monotonic() + CLOSE_SECONDS
            while not (ended := self._last_words(running)) and time.monotonic() < end:
                time.sleep(0.01)
            if not ended:
                running.save()
                running.writer.checkpoint()
        self.open_conversation.close()

    # What arrives

    def pump(self) -> list[ch.Change]:
        """Drain the engine, save what came, and say what changed."""
        found: list[ch.Change] = []
        for delivery in self.backend.drain():
            if self.running is not None and delivery.ticket_id == self.running.ticket.id:
                found += self._consume(self.running, delivery.event)
            elif isinstance(delivery.event, Tended):
                found += [ch.Noted(line) for line in kept_state.lines(delivery.event)]
            else:
                found += self.model.take(delivery)
        if self.running is not None:
            self.running.save()
        return ch.merged(found)

    def _last_words(self, running: RunningAnswer) -> bool:
        """Take in what came for an answer that is being closed. Returns whether it has ended and is recorded."""
        for delivery in self.backend.drain():
            event = delivery.event
            if delivery.ticket_id != running.ticket.id:
                continue
            if isinstance(event, Finished):
                if event.text or event.thinking or event.tool_calls:  # else the question waits for a retry
                    running.writer.finish(event, self.model.record(running.writer.message.answer))
                return True
            if isinstance(event, Failed):
                running.save()
                running.writer.fail(event.message)
                return True
            self._consume(running, event)
        return False

    def _consume(self, running: RunningAnswer, event: object) -> list[ch.Change]:
        match event:
            case PromptReady():
                running.prompt_tokens = event.prompt_tokens
                self.context_tokens = event.prompt_tokens
                self.model.loading = False
                return [ch.MemoryBegins(self._first_kept(running, event.dropped_messages))]
            case PrefillProgress():
                return [ch.Reading(event.done_tokens, event.total_tokens, event.elapsed_seconds)]
            case TokenEvent():
                found = running.take(event, time.monotonic())
                self.context_tokens = running.prompt_tokens + running.tokens
                return found
            case AnswerBegunAgain():
                running.begin_again()
                return [ch.BegunAgain()]
            case Finished():
                return [self._finish(running, event)]
            case Failed():
                return [self._fail(running, event)]
        return []

    def _finish(self, running: RunningAnswer, finished: Finished) -> ch.Change:
        stopped = finished.reason == "cancelled"
        if stopped and not (finished.text or finished.thinking or finished.tool_calls):
            return self._nothing_came(running, "")
        message = running.writer.finish(finished, self.model.record(running.writer.message.answer))
        turn = Turn((*running.before, message))
        token_ids = (*running.token_ids, *finished.token_ids)
        self.context_tokens = finished.figures.prompt_tokens + finished.figures.generated_tokens
        if running.errand.tools and not running.stopping and tool_rounds.may_go_on(turn):
            return self._go_on(running.errand, turn, finished.seed, token_ids)
        self.running = None
        if running.errand.kind != "continue":  # its ids are those of the last part alone
            self._token_ids[turn.id] = token_ids
        return ch.Ended(turn, turn.figures, stopped, self._report(running.errand, turn, token_ids))

    def _go_on(self, errand: Errand, turn: Turn, seed: int, token_ids: tuple[int, ...]) -> ch.Change:
        """Run the tools that the turn ends in, and have the model go on: it is one turn for the person."""
        message = turn.messages[-1]
        results = tool_rounds.run_calls(self.open_conversation, message, self.backend.snapshot())
        errand = replace(errand, sampling=replace(errand.sampling, seed=seed))
        self._submit(errand, (*turn.messages, *results), None, token_ids)
        return ch.Called(Turn((message, *results)).parts[0])

    def _report(self, errand: Errand, turn: Turn, token_ids: tuple[int, ...]) -> str:
        """The line that compares a retry with what it repeated."""
        if errand.kind != "retry" or errand.repeats is None:
            return ""
        before = turn_at(self.conversation, errand.repeats.id)
        return compare(run_of(before, self._token_ids.get(before.id, ())), run_of(turn, token_ids))

    def _fail(self, running: RunningAnswer, failed: Failed) -> ch.Change:
        if failed.fatal:
            self.model.loading = False
        running.save()
        message = None if failed.prompt_too_long else running.writer.fail(failed.message)
        if message is None:
            return self._nothing_came(running, failed.message)
        self.running = None
        return ch.Broke(Turn((*running.before, message)), failed.message)

    def _nothing_came(self, running: RunningAnswer, line: str) -> ch.Change:
        """What was asked for last has brought nothing: after the calls of tools, the turn ends with them. Else it is as
        if it had not been asked: the tree is as before, and the prompt goes back to the composer."""
        self.running = None
        running.writer.abandon()
        errand = running.errand
        if running.before and not running.prolongs:
            turn = Turn(running.before)
            self.open_conversation.set_leaf(turn.id)
            return ch.Broke(turn, line) if line else ch.Ended(turn, turn.figures, stopped=True)
        if errand.kind in ("ask", "edit"):
            self.open_conversation.remove(errand.question.id)
        self.open_conversation.set_leaf(errand.leaf_before)
        self._count_context()
        restored = errand.repeats.id if errand.repeats is not None else None
        if errand.kind == "edit":
            restored = errand.leaf_before
        text = errand.question.content if errand.kind in ("ask", "edit") else ""
        return ch.PromptReturned(text, line, restored)

    # Starting

    def _start(
        self,
        kind: Kind,
        question: Message,
        leaf_before: str | None,
        *,
        repeats: str | None = None,
        before: tuple[Message, ...] = (),
        prolonged: Message | None = None,
    ) -> list[ch.Change]:
        sampling = self.asking.sampling
        repeated = turn_at(self.conversation, repeats).messages if repeats is not None else ()
        seed = next((message.answer.seed for message in repeated if message.answer is not None), None)
        if seed is not None and (kind == "retry" or before):
            sampling = replace(sampling, seed=seed)
        last = repeated[-1] if repeated else None
        self._submit(Errand(kind, question, leaf_before, last, sampling, self.tools_offered), before, prolonged)
        return [ch.AnswerStarted(question.id, before, prolonged)]

    def _submit(
        self,
        errand: Errand,
        before: tuple[Message, ...] = (),
        prolonged: Message | None = None,
        token_ids: tuple[int, ...] = (),
    ) -> None:
        """Ask for what follows the question, or `before`, the messages of the turn so far; or for more of `prolonged`,
        in whose place the new message then stands."""
        asking = self.asking
        parent = before[-1].id if before else errand.question.id
        record = self.model.record()
        record = replace(record, sampling=errand.sampling, thinking=asking.thinking, max_tokens=asking.max_tokens)
        writer = self.open_conversation.start_answer(parent, record, prolongs=prolonged)
        request = ChatRequest(
            messages=self.conversation.messages_for_engine(prolonged.id if prolonged is not None else parent),
            sampling=errand.sampling,
            thinking=asking.thinking,
            thinking_budget=asking.thinking_budget,
            tools=SCHEMAS if errand.tools else None,
            continue_last=prolonged is not None,
            max_tokens=asking.max_tokens,
        )
        ticket = self.backend.submit(request)
        self.running = RunningAnswer(errand, ticket, writer, before, prolonged is not None, token_ids)
        if prolonged is not None and prolonged.answer is not None:
            self.running.thinking_tokens = prolonged.answer.figures.thinking_tokens
            self.running.thinking_seconds = prolonged.answer.figures.thinking_seconds

    def _first_kept(self, running: RunningAnswer, dropped: int) -> str | None:
        path = self.conversation.path(running.errand.question.id)
        return path[min(dropped, len(path) - 1)].id if dropped > 0 else None

    def _must_be_free(self) -> None:
        if self.running is not None:
            raise Busy("still answering: Esc stops it (your text is kept)")

    def _must_be_able_to_answer(self) -> None:
        self._must_be_free()
        if self.model.problem:
            raise Refused("no model is loaded: /model demo loads the built-in one, /model NAME another")

    def _forget(self) -> None:
        self._token_ids.clear()
        self._count_context()

    def _count_context(self) -> None:
        """How much the model has read and said up to where one reads now."""
        last = next((turn for turn in reversed(turns_of(self.conversation.path())) if turn.answers), None)
        figures = last.answer.figures if last is not None and last.answer is not None else AnswerFigures()
        self.context_tokens = figures.prompt_tokens + figures.generated_tokens
