"""One person's conversation with one engine: it owns the open conversation, the running ticket and its writer, and
turns what the engine delivers into changes for a screen.

Plain Python without Textual. Every message is saved before its answer starts, and an answer while it runs.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from engine import (
    EngineConfig,
    Finished,
    PrefillProgress,
    PromptReady,
    SamplingParams,
    TokenEvent,
)
from flashmoe_tui import changes as ch
from flashmoe_tui.backend import Backend, ChatRequest, Failed, Loaded
from flashmoe_tui.comparison import compare, run_of
from flashmoe_tui.conversations import (
    AnswerRecord,
    Conversation,
    ConversationStore,
    Message,
    ModelIdentity,
    OpenConversation,
)
from flashmoe_tui.running import Kind, RunningAnswer

CLOSE_SECONDS = 0.5


class Refused(Exception):
    """It cannot be done now. `str(error)` is the one line that says why; nothing has changed."""


class Busy(Refused):
    """An answer is running; the text stays where it is."""


@dataclass
class Asking:
    """How the next answers are asked for."""

    sampling: SamplingParams = field(default_factory=SamplingParams)
    thinking: bool = True
    thinking_budget: int | None = None
    max_tokens: int | None = None


class ChatSession:
    """Call `pump` about ten times a second and apply the changes that it returns, in order.

    model: the name or path that `load` loads. `clock` is for tests.
    """

    def __init__(
        self,
        backend: Backend,
        store: ConversationStore,
        *,
        model: str,
        engine_config: EngineConfig,
        asking: Asking | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.backend = backend
        self.store = store
        self.model = model
        self.engine_config = engine_config
        self.asking = asking or Asking()
        self.open_conversation: OpenConversation = store.create()
        self.running: RunningAnswer | None = None
        self.loading = False
        self.context_tokens = 0
        self._clock = clock
        self._load_ticket = -1
        self._loaded_model: str | None = None
        self._load_problem = ""
        self._token_ids: dict[str, tuple[int, ...]] = {}

    @property
    def conversation(self) -> Conversation:
        """The conversation that is open."""
        return self.open_conversation.conversation

    @property
    def storage_problem(self) -> str:
        """Why the last change is not on disk, empty when everything is."""
        problem = self.open_conversation.problem
        return str(problem) if problem else ""

    # The model

    def load(self, model: str | None = None) -> None:
        """Load a model (by default the session's own); it ends with ModelReady, or with ModelFailed, and then the model
        that was loaded before comes back."""
        if model is not None:
            self.model = model
        self.loading, self._load_problem = True, ""
        self._load_ticket = self.backend.load(self.model, self.engine_config).id

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
        """Answer the same question again with the seed of that answer. Raises Refused."""
        self._must_be_able_to_answer()
        answer = self.conversation.messages[answer_id]
        question = self._question_of(answer)
        return self._start("retry", question, self.conversation.leaf, repeats=answer)

    def answer_again(self, question_id: str) -> list[ch.Change]:
        """Answer a message of the person's that has no answer on this branch. Raises Refused."""
        self._must_be_able_to_answer()
        leaf = self.conversation.leaf
        self.open_conversation.set_leaf(question_id)
        return self._start("retry", self.conversation.messages[question_id], leaf)

    def continue_answer(self, answer_id: str) -> list[ch.Change]:
        """Go on with an answer that was stopped or cut. Raises Refused, also for one that is complete."""
        self._must_be_able_to_answer()
        answer = self.conversation.messages[answer_id]
        if answer.answer is not None and answer.answer.finish_reason in ("stop", "tool_calls"):
            raise Refused("this answer is complete")
        return self._start("continue", self._question_of(answer), self.conversation.leaf, repeats=answer)

    def stop(self) -> list[ch.Change]:
        """Stop the running answer: at once where the model is still loading, else it ends with the engine's word."""
        running = self.running
        if running is None:
            return []
        running.stopping = True
        running.ticket.cancel()
        snapshot = self.backend.snapshot()
        if self.loading or snapshot is None or snapshot.phase in ("loading", "closed"):
            return [self._take_back(running, "")]
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
        last = self.last_answer()
        if last is not None and last.answer is not None:
            self.context_tokens = last.answer.figures.prompt_tokens + last.answer.figures.generated_tokens

    def fork(self, message_id: str) -> None:
        """Read on from this message: what comes next starts a branch here. Raises Busy."""
        self._must_be_free()
        self.open_conversation.set_leaf(message_id)

    def other_version(self, message_id: str, step: int) -> str | None:
        """Read another version of a message (the next or the one before), down to its newest answer. Returns the id of
        the version, None where there is none. Forward from the end of a fork leads to what came after. Raises Busy."""
        self._must_be_free()
        siblings = [message.id for message in self.conversation.siblings(message_id)]
        index = siblings.index(message_id) + step
        if len(siblings) == 1 and step > 0 and self.conversation.children(message_id):
            index = 0
        if not 0 <= index < len(siblings):
            return None
        self.open_conversation.set_leaf(self.conversation.newest_leaf(siblings[index]))
        return siblings[index]

    def version_of(self, message_id: str) -> tuple[int, int]:
        """Which version of its turn a message is, from 1, and how many there are."""
        siblings = [message.id for message in self.conversation.siblings(message_id)]
        return siblings.index(message_id) + 1, len(siblings)

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

    def last_answer(self) -> Message | None:
        """The newest answer on the current branch."""
        return next((message for message in reversed(self.conversation.path()) if message.role == "assistant"), None)

    # What arrives

    def pump(self) -> list[ch.Change]:
        """Drain the engine, save what came, and say what changed."""
        found: list[ch.Change] = []
        for delivery in self.backend.drain():
            event = delivery.event
            if isinstance(event, Loaded):
                self.loading, self._loaded_model = False, event.model
                found.append(ch.ModelReady(event.model, event.seconds))
            elif isinstance(event, Failed) and (self.running is None or delivery.ticket_id != self.running.ticket.id):
                if delivery.ticket_id in (0, self._load_ticket):  # else it belongs to an answer that was taken back
                    self.loading = self.loading and not event.fatal and delivery.ticket_id == 0
                    failed_load = delivery.ticket_id == self._load_ticket
                    found.append(self._load_failed(event) if failed_load else ch.ModelFailed(event.message))
            elif self.running is not None and delivery.ticket_id == self.running.ticket.id:
                found.extend(self._consume(self.running, event))
        if self.running is not None:
            self.running.save()
        return ch.merged(found)

    def _load_failed(self, failed: Failed) -> ch.Change:
        """The model that worked before comes back; where there is none, nothing can be asked until one is loaded."""
        before, self._loaded_model = self._loaded_model, None
        if before is not None:
            self.load(before)
        else:
            self._load_problem = failed.message
        return ch.ModelFailed(failed.message, before or "")

    def _last_words(self, running: RunningAnswer) -> bool:
        """Take in what came for an answer that is being closed. Returns whether it has ended and is recorded."""
        for delivery in self.backend.drain():
            event = delivery.event
            if delivery.ticket_id != running.ticket.id:
                continue
            if isinstance(event, Finished):
                if event.text or event.thinking or event.tool_calls:  # else the question waits for a retry
                    running.writer.finish(event, self._record(running.writer.message.answer))
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
                self.loading = False
                return [ch.MemoryBegins(self._first_kept(running, event.dropped_messages))]
            case PrefillProgress():
                return [ch.Reading(event.done_tokens, event.total_tokens, event.elapsed_seconds)]
            case TokenEvent():
                return self._token(running, event)
            case Finished():
                return [self._finish(running, event)]
            case Failed():
                return [self._fail(running, event)]
        return []

    def _token(self, running: RunningAnswer, event: TokenEvent) -> list[ch.Change]:
        running.tokens += event.token_id is not None
        self.context_tokens = running.prompt_tokens + running.tokens
        now = self._clock()
        if running.thinking_since is None:
            running.thinking_since = now
        found: list[ch.Change] = []
        for piece in event.pieces:
            running.section = piece.section
            running.has_text = running.has_text or bool(piece.text)
            if piece.section == "thinking":
                running.unsaved_thinking += piece.text
                running.thinking_seconds = now - running.thinking_since
                found.append(ch.Thought(piece.text, running.thinking_tokens + 1, running.thinking_seconds))
            elif piece.section == "answer":
                running.unsaved_text += piece.text
                found.append(ch.Said(piece.text, running.thinking_tokens, running.thinking_seconds))
        if running.section == "thinking":
            running.thinking_tokens += 1
        return found

    def _finish(self, running: RunningAnswer, finished: Finished) -> ch.Change:
        stopped = finished.reason == "cancelled"
        if stopped and not (finished.text or finished.thinking or finished.tool_calls):
            return self._take_back(running, "")
        self.running = None
        message = running.writer.finish(finished, self._record(running.writer.message.answer))
        if running.kind != "continue":  # its ids are those of the second part alone
            self._token_ids[message.id] = finished.token_ids
        self.context_tokens = finished.figures.prompt_tokens + finished.figures.generated_tokens
        report = ""
        if running.kind == "retry" and running.repeats is not None:
            before = run_of(running.repeats, self._token_ids.get(running.repeats.id, ()))
            report = compare(before, run_of(message, finished.token_ids))
        return ch.Ended(message, finished.figures, stopped, report)

    def _fail(self, running: RunningAnswer, failed: Failed) -> ch.Change:
        if failed.fatal:
            self.loading = False
        running.save()
        message = None if failed.prompt_too_long else running.writer.fail(failed.message)
        if message is None:
            return self._take_back(running, failed.message)
        self.running = None
        return ch.Broke(message, failed.message)

    def _take_back(self, running: RunningAnswer, line: str) -> ch.Change:
        """As if it had not been asked: the tree is as before, and the prompt goes back to the composer."""
        self.running = None
        running.writer.abandon()
        if running.kind in ("ask", "edit"):
            self.open_conversation.remove(running.question.id)
        self.open_conversation.set_leaf(running.leaf_before)
        restored = running.repeats.id if running.repeats is not None else None
        if running.kind == "edit":
            restored = running.leaf_before
        text = running.question.content if running.kind in ("ask", "edit") else ""
        return ch.PromptReturned(text, line, restored)

    # Starting

    def _start(
        self, kind: Kind, question: Message, leaf_before: str | None, repeats: Message | None = None
    ) -> list[ch.Change]:
        asking, going_on = self.asking, kind == "continue"
        sampling = asking.sampling
        if kind == "retry" and repeats is not None and repeats.answer is not None and repeats.answer.seed is not None:
            sampling = replace(sampling, seed=repeats.answer.seed)
        record = self._record(AnswerRecord(ModelIdentity(self.model, self.model, source=self.model)))
        record = replace(record, sampling=sampling, thinking=asking.thinking, max_tokens=asking.max_tokens)
        thinking = repeats.thinking if going_on and repeats is not None else ""
        text = repeats.content if going_on and repeats is not None else ""
        writer = self.open_conversation.start_answer(question.id, record, thinking=thinking, content=text)
        leaf = repeats.id if going_on and repeats is not None else question.id
        request = ChatRequest(
            messages=self.conversation.messages_for_engine(leaf),
            sampling=sampling,
            thinking=asking.thinking,
            thinking_budget=asking.thinking_budget,
            continue_last=going_on,
            max_tokens=asking.max_tokens,
        )
        ticket = self.backend.submit(request)
        self.running = RunningAnswer(kind, ticket, writer, question, leaf_before, repeats)
        return [ch.AnswerStarted(question.id, repeats.id if repeats else None, thinking, text)]

    def _record(self, record: AnswerRecord | None) -> AnswerRecord:
        """The record with what is known of the model now; a model that is still loading has no card yet."""
        record = record or AnswerRecord(ModelIdentity(self.model, self.model, source=self.model))
        snapshot = self.backend.snapshot()
        if snapshot is None or snapshot.model is None:
            return record
        card = snapshot.model
        shortcuts = (
            () if card.exact else (f"{card.experts_per_token} of {card.default_experts_per_token} experts a token",)
        )
        identity = ModelIdentity.from_card(card, self.model)
        return replace(record, model=identity, active_experts=card.experts_per_token, shortcuts=shortcuts)

    def _first_kept(self, running: RunningAnswer, dropped: int) -> str | None:
        path = self.conversation.path(running.question.id)
        return path[min(dropped, len(path) - 1)].id if dropped > 0 else None

    def _question_of(self, answer: Message) -> Message:
        assert answer.parent_id is not None, "an answer has a question"
        return self.conversation.messages[answer.parent_id]

    def _must_be_free(self) -> None:
        if self.running is not None:
            raise Busy("still answering: Esc stops it (your text is kept)")

    def _must_be_able_to_answer(self) -> None:
        self._must_be_free()
        if self._load_problem:
            raise Refused("no model is loaded: /model demo loads the built-in one, /model NAME another")

    def _forget(self) -> None:
        self._token_ids.clear()
        self.context_tokens = 0
