"""A Backend without an engine: a test says what arrives, step by step, and which Snapshot the screen sees."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from engine import (
    AnswerFigures,
    CacheState,
    EngineConfig,
    Event,
    Finished,
    ModelCard,
    Piece,
    PromptReady,
    ReadState,
    Snapshot,
    TokenEvent,
    ToolCallEvent,
)
from engine.events import FinishReason, Section
from flashmoe_tui.backend import ChatRequest, Delivery, Failed, Loaded, Task

LAYERS, EXPERTS, SLOT_BYTES = 8, 64, 27_648

CARD = ModelCard(
    name="Flint",
    parameters=31_000_000,
    active_parameters=6_000_000,
    bits=4,
    layers=LAYERS,
    experts=EXPERTS,
    experts_per_token=8,
    default_experts_per_token=8,
    expert_bytes=SLOT_BYTES,
    context_tokens=2048,
    demo=True,
)

FIGURES = AnswerFigures(
    prompt_tokens=18,
    generated_tokens=86,
    thinking_tokens=41,
    prefill_seconds=0.19,
    decode_seconds=85 / 62,
    thinking_seconds=0.6,
    first_token_seconds=0.21,
    peak_tokens_per_second=71.0,
    hits=4000,
    misses=1480,
    evictions=1352,
    requested_bytes=3_100_000,
    device_bytes=690_000,
    compute_seconds=0.95,
    wait_seconds=0.25,
    other_seconds=0.17,
    expert_cache_slots=128,
)


def resting_snapshot(card: ModelCard = CARD, figures: AnswerFigures = FIGURES, slots: int = 128) -> Snapshot:
    """A loaded model between two answers, with every figure set."""
    total = card.layers * card.experts
    kept = bytes(1 if index % 4 == 0 else 0 for index in range(total))
    return Snapshot(
        time_seconds=100.0,
        phase="idle",
        model=card,
        answer=figures,
        cache=CacheState(
            slots=slots,
            resident=min(slots, total),
            total=total,
            slot_bytes=card.expert_bytes,
            hits=(500,) * card.layers,
            misses=tuple(100 + 10 * layer for layer in range(card.layers)),
            evictions=(90,) * card.layers,
            picks_for_90=214,
        ),
        reads=ReadState(
            reads=1480,
            requested_bytes=3_100_000,
            device_bytes=690_000,
            busy_seconds=0.2,
            p50_seconds=0.0001,
            p99_seconds=0.0004,
            ceiling_bytes_per_second=1e9,
        ),
        expert_map=kept,
        cache_bytes=slots * card.expert_bytes,
        experts_bytes=total * card.expert_bytes,
        memory_bytes=212_000_000,
        memory_budget_bytes=1_500_000_000,
        backend="cpu",
    )


def fresh_snapshot() -> Snapshot:
    """A loaded model that has not answered yet."""
    return resting_snapshot(figures=AnswerFigures())


@dataclass
class ScriptedTicket:
    """Remembers that it was cancelled; the test decides what follows."""

    id: int
    request: ChatRequest | None = None
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


@dataclass
class ScriptedBackend:
    """Deliveries lie in `waiting` until the screen drains them. `tickets` are the answers that were asked for."""

    now: Snapshot | None = field(default_factory=fresh_snapshot)
    autoload: bool = True
    waiting: list[Delivery] = field(default_factory=list)
    tickets: list[ScriptedTicket] = field(default_factory=list)
    loads: list[tuple[str, EngineConfig]] = field(default_factory=list)
    cache_sizes: list[int] = field(default_factory=list)
    pace: float | None = None
    tasks: list[Task] = field(default_factory=list)
    closed: bool = False
    _ids: int = 0

    def load(self, model: str, config: EngineConfig) -> ScriptedTicket:
        self._ids += 1
        self.loads.append((model, config))
        ticket = ScriptedTicket(self._ids)
        if self.autoload:
            self.waiting.append(Delivery(ticket.id, Loaded(model, 0.4)))
        return ticket

    def submit(self, request: ChatRequest) -> ScriptedTicket:
        self._ids += 1
        self.tickets.append(ScriptedTicket(self._ids, request))
        return self.tickets[-1]

    def drain(self) -> list[Delivery]:
        arrived, self.waiting = self.waiting, []
        return arrived

    def snapshot(self) -> Snapshot | None:
        return self.now

    def set_expert_cache(self, size_bytes: int) -> None:
        self.cache_sizes.append(size_bytes)
        if self.now is not None:
            cache = self.now.cache
            self.now = replace(self.now, cache=replace(cache, slots=size_bytes // max(cache.slot_bytes, 1)))

    def set_pace(self, tokens_per_second: float | None) -> None:
        self.pace = tokens_per_second
        if self.now is not None and self.now.model is not None:
            self.now = replace(self.now, model=replace(self.now.model, paced_tokens_per_second=tokens_per_second))

    def tend(self, task: Task) -> ScriptedTicket:
        self._ids += 1
        self.tasks.append(task)
        return ScriptedTicket(self._ids)

    def close(self) -> None:
        self.closed = True

    # What a test plays.

    @property
    def ticket(self) -> ScriptedTicket:
        """The answer that was asked for last."""
        return self.tickets[-1]

    @property
    def request(self) -> ChatRequest:
        """What was asked for last."""
        assert self.ticket.request is not None
        return self.ticket.request

    def send(self, *events: Event | Failed) -> None:
        """Let these arrive for the last ticket."""
        self.waiting.extend(Delivery(self.ticket.id, event) for event in events)

    def say(self, text: str, section: Section = "answer") -> None:
        """Let a text arrive, a token a word."""
        self.send(*tokens(text, section))

    def ready(self, prompt_tokens: int = 18, dropped: int = 0) -> None:
        """The prompt is rendered and fits."""
        self.send(PromptReady(prompt_tokens, 0, dropped))

    def finish(
        self,
        text: str,
        *,
        thinking: str = "",
        reason: FinishReason = "stop",
        figures: AnswerFigures = FIGURES,
        seed: int = 7,
        token_ids: Sequence[int] = (),
        calls: Sequence[ToolCallEvent] = (),
        thought_looped: bool = False,
        begun_again: bool = False,
    ) -> None:
        """The answer ends."""
        ids = tuple(token_ids)
        self.send(Finished(reason, text, thinking, seed, figures, tuple(calls), ids, thought_looped, begun_again))

    def call(self, name: str, /, *, thinking: str = "", error: str | None = None, **arguments: str) -> None:
        """A whole answer arrives at once that calls a tool; with `error`, one that cannot be read."""
        text = f"<function={name}>"
        event = ToolCallEvent("" if error else name, {} if error else arguments, text, error)
        self.ready()
        if thinking:
            self.say(thinking, "thinking")
        self.say(text, "tool_call")
        self.send(event)
        self.finish("", thinking=thinking, reason="tool_calls", calls=(event,), token_ids=(1, 2))

    def answer(self, text: str, *, thinking: str = "", token_ids: Iterable[int] = (), **more: object) -> None:
        """A whole answer arrives at once."""
        self.ready()
        if thinking:
            self.say(thinking, "thinking")
        self.say(text)
        self.finish(text, thinking=thinking, token_ids=tuple(token_ids), **more)  # type: ignore[arg-type]


def tokens(text: str, section: Section = "answer") -> list[TokenEvent]:
    """One TokenEvent a word, blanks kept."""
    words: list[str] = []
    for index, word in enumerate(text.split(" ")):
        words.append(word if index == 0 else f" {word}")
    return [TokenEvent(index, (Piece(section, word),)) for index, word in enumerate(words)]
