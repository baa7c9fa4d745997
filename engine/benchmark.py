"""What a model costs on this machine: prompts of several lengths and an answer, each cold and warm.

Cold: the expert cache is emptied (but for one layer's top-k) and the page cache made to forget the model's files where
the system lets it. Warm: the same again, with other words, after the engine had time to read what fits. An answer after
a cold prompt shows the cache filling; the one after a warm prompt its steady state. Nothing may end an answer early, so
that all are equally long.

It goes through the door of the engine as everybody does, and knows no screen.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import EngineError, InvalidRequest, PromptTooLong
from engine.events import AnswerFigures, Finished, PrefillProgress, PromptReady, TokenEvent
from engine.request import SamplingParams
from engine.telemetry import Snapshot

if TYPE_CHECKING:
    from engine.engine import Engine

PROMPT_TOKENS = (64, 512, 4096)
ANSWER_TOKENS = 128
WINDOW_TOKENS = 8
SEED = 1
_STRIDE = 50_021
"""How far apart in the text two prompts begin: a prime, so that they rarely meet."""


@dataclass(frozen=True, slots=True)
class Window:
    """Some tokens of an answer, one after the other."""

    tokens: int
    seconds: float
    hits: int
    misses: int


@dataclass(frozen=True, slots=True)
class Trial:
    """One prompt and its answer. wanted_tokens: how long the prompt was meant to be. The busy seconds are those with at
    least one read outstanding."""

    wanted_tokens: int
    cold: bool
    figures: AnswerFigures
    prefill_busy_seconds: float
    decode_busy_seconds: float
    windows: tuple[Window, ...]


def benchmark(
    engine: Engine, files: Sequence[Path], sizes: Sequence[int], answer_tokens: int, report: Callable[[str], None]
) -> Iterator[Trial]:
    """Each size cold and warm. Those with the first size bring an answer of `answer_tokens`, the others one token.

    files: the model's, for the page cache to forget. report: told what comes next. A size beyond the context is left
    out, and reported; InvalidRequest where there is no room for the answer.
    """
    if sizes[0] + answer_tokens > engine.context_tokens:
        raise InvalidRequest(
            f"a prompt of {sizes[0]:,} and an answer of {answer_tokens:,} tokens do not fit a context of "
            f"{engine.context_tokens:,}; measure shorter ones with --prompts and --tokens"
        )
    warm_up(engine)
    for number, size in enumerate(sizes):
        tokens = answer_tokens if number == 0 else 1
        if size + tokens > engine.context_tokens:
            report(f"no room for {size:,} tokens in a context of {engine.context_tokens:,}")
            continue
        for cold in (True, False):
            report(f"{'cold' if cold else 'warm'}: a prompt of {size:,} tokens, an answer of {tokens:,}")
            prompt = prompt_of(engine, size, variant=2 * number + (not cold))
            if cold:
                make_cold(engine, files)
            else:
                engine.idle()  # as between two answers: where all experts fit, they are read
            yield trial(engine, prompt, tokens, size, cold)


def trial(
    engine: Engine,
    prompt: str,
    answer_tokens: int,
    wanted_tokens: int = 0,
    cold: bool = False,
    *,
    endless: bool = True,
    seed: int = SEED,
) -> Trial:
    """Answer one prompt with exactly so many tokens; without `endless`, with at most so many. Raises EngineError."""
    windows: list[Window] = []
    finished: Finished | None = None
    begun = read = mark = engine.telemetry()
    mark_at, count = 0.0, 0
    for event in engine.chat(
        [{"role": "user", "content": prompt}],
        SamplingParams(seed=seed, loop_stop=not endless),
        max_tokens=answer_tokens,
        logits_mask=_endless(engine) if endless else None,
    ):
        if isinstance(event, PrefillProgress):
            continue
        if isinstance(event, TokenEvent) and event.token_id is not None:
            if count == 0:
                read = mark = engine.telemetry()
                mark_at = perf_counter()
            elif count % WINDOW_TOKENS == 0:
                now, at = engine.telemetry(), perf_counter()
                windows.append(_window(mark, now, WINDOW_TOKENS, at - mark_at))
                mark, mark_at = now, perf_counter()
            count += 1
        elif isinstance(event, Finished):
            finished = event
    if finished is None:
        raise EngineError("the answer ended without an end; run it again, and report it if it happens again")
    ended = engine.telemetry()
    return Trial(
        wanted_tokens,
        cold,
        finished.figures,
        read.reads.busy_seconds - begun.reads.busy_seconds,
        ended.reads.busy_seconds - read.reads.busy_seconds,
        tuple(windows),
    )


def warm_up(engine: Engine) -> None:
    """One short answer that is not measured: what is made at first use is made."""
    trial(engine, "Hello.", 2)


def make_cold(engine: Engine, files: Iterable[Path]) -> None:
    """Empty the expert cache, and let the page cache forget the model where the system has a call for it."""
    size = engine.telemetry().cache_bytes
    engine.set_expert_cache(0)  # it stays at its floor
    engine.set_expert_cache(size)
    drop_from_page_cache(files)


def can_drop_page_cache() -> bool:
    """Whether this system can be told, without privileges, to forget the pages of a file."""
    return hasattr(os, "posix_fadvise")


def drop_from_page_cache(files: Iterable[Path]) -> None:
    """Pages of these files that nobody has mapped or is writing are forgotten."""
    for path in files if can_drop_page_cache() else ():
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)


def model_files(directory: Path) -> list[Path]:
    """The files that hold a model's weights."""
    return sorted(path.resolve() for path in directory.rglob("*") if path.suffix in (".safetensors", ".bin"))


def prompt_of(engine: Engine, tokens: int, variant: int) -> str:
    """The longest piece of a text whose prompt, template and all, has at most `tokens` tokens: Python's own
    documentation, prose and code. Another variant begins elsewhere."""
    from pydoc_data.topics import topics

    whole = "\n\n".join(topics[name] for name in sorted(topics))
    begin = whole.index("\n\n", variant * _STRIDE % (len(whole) // 2)) + 2
    text = whole[begin:]
    low, high = 1, min(len(text), tokens * 12)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if prompt_tokens(engine, text[:middle]) <= tokens else (low, middle - 1)
    return text[:low]


def prompt_tokens(engine: Engine, text: str) -> int:
    """How long the prompt of one message is; more than any context where it is too long for this one."""
    try:
        for event in engine.chat([{"role": "user", "content": text}], max_tokens=1):
            if isinstance(event, PromptReady):
                return event.prompt_tokens
    except PromptTooLong:
        pass
    return 1 << 62


def _endless(engine: Engine) -> Callable[[Sequence[int]], np.ndarray]:
    allowed = np.ones(engine.vocab_size, np.bool_)
    allowed[list(engine.stop_ids)] = False
    return lambda _: allowed


def _window(before: Snapshot, after: Snapshot, tokens: int, seconds: float) -> Window:
    hits = sum(after.cache.hits) - sum(before.cache.hits)
    misses = sum(after.cache.misses) - sum(before.cache.misses)
    return Window(tokens, seconds, hits, misses)
