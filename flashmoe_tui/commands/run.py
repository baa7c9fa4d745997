"""`flashmoe run`: one prompt, one answer on standard output, and an exit status that a script can rely on."""

from __future__ import annotations

import json
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from types import FrameType
from typing import TYPE_CHECKING, Any

from engine import CancelToken, EngineError, Finished, InvalidRequest, SamplingParams, Snapshot
from flashmoe_tui import figures as words
from flashmoe_tui import tool_rounds
from flashmoe_tui.answer_ends import circle_notes, problem, thought_problem
from flashmoe_tui.awake import LONG_ANSWER_SECONDS, kept_awake
from flashmoe_tui.commands.options import EngineOptions, check_prompt, engine_config, load_engine
from flashmoe_tui.commands.printer import AnswerPrinter, details, exactness
from flashmoe_tui.conversations import AnswerRecord, Conversation, Message, ModelIdentity, Turn
from flashmoe_tui.conversations.model import Role, new_conversation_id, new_message_id, now_utc
from flashmoe_tui.ending import FAILED, INTERRUPTED
from flashmoe_tui.tools import SCHEMAS, run_call

if TYPE_CHECKING:
    from engine import Engine


@dataclass(frozen=True, slots=True)
class RunOptions:
    """What `run` is asked beside the engine's own options."""

    sampling: SamplingParams
    max_tokens: int | None = None
    thinking: bool = True
    system: str | None = None
    as_json: bool = False
    verbose: bool = False


def run(prompt: str, model: str, engine_options: EngineOptions, options: RunOptions) -> int:
    """Answer `prompt`. Returns the exit status; raises EngineError, and BrokenPipeError when the reader has gone."""
    check_prompt(prompt)
    conversation = Conversation(new_conversation_id(), now_utc(), options.system)  # in memory alone
    conversation.put(Message(new_message_id(), None, "user", prompt, now_utc()))
    printer = AnswerPrinter(notes=options.verbose or sys.stderr.isatty())
    cancel = CancelToken()
    printer.status("Loading the model")
    began = time.monotonic()
    engine = load_engine(model, engine_config(engine_options), engine_options.cache)
    load_seconds = time.monotonic() - began
    printer.status("")
    try:
        with cancelled_by_interrupt(cancel), kept_awake("answering", LONG_ANSWER_SECONDS):
            turn = answer(engine, conversation, engine_options.tools, options, printer, cancel)
        snapshot = engine.telemetry()
    finally:
        printer.end_line()
        engine.close()
    record = turn.answer
    assert record is not None, "what the engine ends has a record"
    wrong = problem(turn)
    if options.as_json:
        print(json.dumps(answer_object(turn, snapshot, load_seconds), ensure_ascii=False), flush=True)
    if wrong is not None:
        printer.note(f"flashmoe: {wrong}")
    if not options.as_json and (options.verbose or sys.stderr.isatty()):
        for circle in circle_notes(turn):
            printer.note(circle)
        printer.note(words.answer_line(turn.figures))
        if options.verbose:
            printer.note(details(snapshot, turn.figures, record.seed))
    if record.finish_reason == "cancelled":
        return INTERRUPTED
    return 0 if wrong is None else FAILED


def answer(
    engine: Engine,
    conversation: Conversation,
    tools: bool | None,
    options: RunOptions,
    printer: AnswerPrinter,
    cancel: CancelToken,
) -> Turn:
    """Answer the conversation's last message, with as many rounds of tools as it takes. Raises EngineError."""
    card = engine.telemetry().model
    offered = tool_rounds.wanted(tools, demo=card is not None and card.demo)
    identity = ModelIdentity.from_card(card) if card is not None else ModelIdentity("", "")
    turn, sampling = Turn(()), options.sampling
    while True:
        finished: Finished | None = None
        for event in engine.chat(
            conversation.messages_for_engine(),
            sampling,
            tools=SCHEMAS if offered else None,
            thinking=options.thinking,
            max_tokens=options.max_tokens,
            cancel=cancel,
            begin_again=options.as_json or printer.on_terminal,  # what has gone through a pipe is not taken back
        ):
            if isinstance(event, Finished):
                finished = event
            if not options.as_json:
                printer.feed(event)
        if finished is None:
            raise EngineError("the answer ended without an end; run it again, and report it if it happens again")
        turn = Turn((*turn.messages, _keep(conversation, finished, identity)))
        if not offered or cancel.is_set() or not tool_rounds.may_go_on(turn):
            return turn
        sampling = replace(sampling, seed=finished.seed)
        results = [_put(conversation, "tool", run_call(call, engine.telemetry())) for call in finished.tool_calls]
        turn = Turn((*turn.messages, *results))
        for made in turn.parts[-1].calls if not options.as_json else ():
            printer.call(made)


def _keep(conversation: Conversation, finished: Finished, identity: ModelIdentity) -> Message:
    record = AnswerRecord(
        identity,
        seed=finished.seed,
        finish_reason=finished.reason,
        figures=finished.figures,
        complete=True,
        thought_looped=finished.thought_looped,
        begun_again=finished.begun_again,
    )
    message = _put(conversation, "assistant", finished.text)
    message = replace(message, thinking=finished.thinking, tool_calls=finished.tool_calls, answer=record)
    conversation.put(message)
    return message


def _put(conversation: Conversation, role: Role, content: str) -> Message:
    message = Message(new_message_id(), conversation.leaf, role, content, now_utc())
    conversation.put(message)
    return message


@contextmanager
def cancelled_by_interrupt(cancel: CancelToken, heard: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Ctrl-C asks the answer to stop, so that what has been written stays; a second one does not wait for it. heard: is
    called at once, in the signal's handler."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        if cancel.is_set():
            raise KeyboardInterrupt
        cancel.set()
        heard()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def read_prompt(words_given: list[str]) -> str:
    """The prompt argument, and standard input where a `-` stands. Raises InvalidRequest when that is not text."""
    parts = []
    for word in words_given:
        if word != "-":
            parts.append(word)
            continue
        try:
            parts.append(sys.stdin.buffer.read().decode())
        except UnicodeDecodeError as error:
            raise InvalidRequest(f"standard input is not UTF-8 text (byte {error.start})") from error
    return "\n\n".join(parts)


def answer_object(turn: Turn, snapshot: Snapshot, load_seconds: float | None) -> dict[str, Any]:
    """The one JSON object of `--json`. Seconds and bytes; `device_bytes` is null where the system has no count. Figures
    are sums over all that was generated; where tools were called, `tool_calls` has each with its result, and where
    something is wrong with the answer, `problem` says what, or `thinking_problem` with the thought before it;
    `begun_again` is there where a first answer went round in circles, and this is another."""
    figures, model, record = turn.figures, snapshot.model, turn.answer
    result: dict[str, Any] = {
        "model": model.label if model else None,
        "mode": exactness(model) if model else None,
        "text": turn.text,
        "thinking": turn.thinking,
        "finish_reason": record.finish_reason if record is not None else None,
        "seed": record.seed if record is not None else None,
        "usage": {
            "prompt_tokens": figures.prompt_tokens,
            "reused_tokens": figures.reused_tokens,
            "thinking_tokens": figures.thinking_tokens,
            "completion_tokens": figures.generated_tokens,
            "total_tokens": figures.prompt_tokens + figures.generated_tokens,
        },
        "timings": {
            **({} if load_seconds is None else {"load_seconds": load_seconds}),
            "prefill_seconds": figures.prefill_seconds,
            "first_token_seconds": figures.first_token_seconds,
            "decode_seconds": figures.decode_seconds,
            "tokens_per_second": figures.tokens_per_second,
            "compute_seconds": figures.compute_seconds,
            "wait_seconds": figures.wait_seconds,
            "other_seconds": figures.other_seconds,
        },
        "experts": {
            "cache_slots": snapshot.cache.slots,
            "total": snapshot.cache.total,
            "hits": figures.hits,
            "misses": figures.misses,
            "evictions": figures.evictions,
            "hit_rate": figures.hit_rate,
            "prefill_hits": figures.prefill_hits,
            "prefill_misses": figures.prefill_misses,
            "requested_bytes": figures.requested_bytes,
            "device_bytes": figures.device_bytes,
            "prefill_requested_bytes": figures.prefill_requested_bytes,
            "prefill_device_bytes": figures.prefill_device_bytes,
        },
    }
    if wrong := problem(turn):
        result["problem"] = wrong
    if looped := thought_problem(turn):
        result["thinking_problem"] = looped
    if turn.begun_again:
        result["begun_again"] = True
    if turn.calls:
        result["tool_calls"] = [
            {"name": made.call.name, "arguments": dict(made.call.arguments), "result": made.result}
            for made in turn.calls
        ]
    return result
