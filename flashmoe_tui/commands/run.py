"""`flashmoe run`: one prompt, one answer on standard output, and an exit status that a script can rely on."""

from __future__ import annotations

import json
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import Any

from engine import CancelToken, EngineError, Finished, InvalidRequest, SamplingParams, Snapshot
from flashmoe_tui import figures as words
from flashmoe_tui.commands.options import EngineOptions, check_prompt, engine_config, load_engine
from flashmoe_tui.commands.printer import AnswerPrinter, details, exactness

INTERRUPTED = 130


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
    messages = [{"role": "system", "content": options.system}] if options.system else []
    messages.append({"role": "user", "content": prompt})
    printer = AnswerPrinter(notes=options.verbose or sys.stderr.isatty())
    cancel = CancelToken()
    printer.status("Loading the model")
    began = time.monotonic()
    engine = load_engine(model, engine_config(engine_options), engine_options.cache)
    load_seconds = time.monotonic() - began
    printer.status("")
    finished: Finished | None = None
    try:
        with cancelled_by_interrupt(cancel):
            for event in engine.chat(
                messages, options.sampling, thinking=options.thinking, max_tokens=options.max_tokens, cancel=cancel
            ):
                if isinstance(event, Finished):
                    finished = event
                if not options.as_json:
                    printer.feed(event)
        if finished is None:
            raise EngineError("the answer ended without an end; run it again, and report it if it happens again")
        snapshot = engine.telemetry()
    finally:
        printer.end_line()
        engine.close()
    if options.as_json:
        print(json.dumps(answer_object(finished, snapshot, load_seconds), ensure_ascii=False), flush=True)
    elif options.verbose or sys.stderr.isatty():
        printer.note(words.answer_line(finished.figures))
        if options.verbose:
            printer.note(details(snapshot, finished))
    return INTERRUPTED if finished.reason == "cancelled" else 0


@contextmanager
def cancelled_by_interrupt(cancel: CancelToken) -> Iterator[None]:
    """Ctrl-C asks the answer to stop, so that what has been written stays; a second one does not wait for it."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        if cancel.is_set():
            raise KeyboardInterrupt
        cancel.set()

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


def answer_object(finished: Finished, snapshot: Snapshot, load_seconds: float) -> dict[str, Any]:
    """The one JSON object of `--json`. Seconds and bytes; `device_bytes` is null where the system has no count."""
    figures, model = finished.figures, snapshot.model
    result: dict[str, Any] = {
        "model": model.label if model else None,
        "mode": exactness(model) if model else None,
        "text": finished.text,
        "thinking": finished.thinking,
        "finish_reason": finished.reason,
        "seed": finished.seed,
        "usage": {
            "prompt_tokens": figures.prompt_tokens,
            "reused_tokens": figures.reused_tokens,
            "thinking_tokens": figures.thinking_tokens,
            "completion_tokens": figures.generated_tokens,
            "total_tokens": figures.prompt_tokens + figures.generated_tokens,
        },
        "timings": {
            "load_seconds": load_seconds,
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
    if finished.tool_calls:
        result["tool_calls"] = [{"name": call.name, "arguments": dict(call.arguments)} for call in finished.tool_calls]
    return result
