"""What a running answer tells the outside, in order: one PromptReady, PrefillProgress while the prompt is read,
TokenEvent for each token, ToolCallEvent when a call is whole, and one Finished.

Events are small immutable values. Who consumes them, and how fast, is not known here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Section = Literal["thinking", "answer", "tool_call"]
FinishReason = Literal["stop", "length", "cancelled", "tool_calls", "loop"]
"""length: the token limit or the context; loop: it went round in a circle (generation/circles.py)."""


@dataclass(frozen=True, slots=True)
class PromptReady:
    """The prompt is rendered and fits.

    dropped_messages: how many of the oldest messages (after the system message) had to leave the prompt.
    reused_tokens: how many prompt tokens need no prefill because their state was kept from an earlier turn.
    """

    prompt_tokens: int
    reused_tokens: int = 0
    dropped_messages: int = 0


@dataclass(frozen=True, slots=True)
class PrefillProgress:
    """How far the prompt has been read. `done_tokens` counts in whole-prompt equivalents: the prompt is read layer by
    layer, so after half of the layers half of the tokens are done."""

    done_tokens: int
    total_tokens: int
    elapsed_seconds: float


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text of one section. Never half a UTF-8 character; the marks (`<think>`, `</think>`, ...) are not in
    it."""

    section: Section
    text: str


@dataclass(frozen=True, slots=True)
class TokenEvent:
    """One generated token. `pieces` may be empty (an unfinished character, a mark) or hold text of two sections.

    token_id is None in the last one where text had been held back until the end: that is no further token.
    """

    token_id: int | None
    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerBegunAgain:
    """The answer went round in a circle. All that came of it is void, its thinking too, and another one begins: its
    PromptReady and what follows come next, up to the one Finished, whose figures are those of the second. Only where it
    was asked for (Engine.chat, begin_again)."""


@dataclass(frozen=True, slots=True)
class ToolCallEvent:
    """A whole tool call. `arguments` are parsed; `text` is the call as the model wrote it, without its marks.
    `error` is set where the call could not be parsed, and then `name` and `arguments` may be empty."""

    name: str
    arguments: Mapping[str, Any]
    text: str
    error: str | None = None


@dataclass(frozen=True, slots=True)
class AnswerFigures:
    """The measured figures of one answer, running or finished. Times in seconds, sizes in bytes.

    hits, misses and evictions count decoding only; prefill has its own. The times of compute, wait and other add up to
    decode_seconds.
    requested_bytes: what the engine asked of the reader; device_bytes: what the process truly read from the disk
    (None where the system does not say), so the page cache served about the difference. paced_tokens_per_second: what
    the program slowed the answer to on purpose, to let a person feel another model's speed.
    """

    prompt_tokens: int = 0
    reused_tokens: int = 0
    generated_tokens: int = 0
    thinking_tokens: int = 0
    prefill_seconds: float = 0.0
    decode_seconds: float = 0.0
    thinking_seconds: float = 0.0
    first_token_seconds: float | None = None
    peak_tokens_per_second: float = 0.0
    hits: int = 0
    misses: int = 0
    evictions: int = 0
    prefill_hits: int = 0
    prefill_misses: int = 0
    requested_bytes: int = 0
    device_bytes: int | None = None
    prefill_requested_bytes: int = 0
    prefill_device_bytes: int | None = None
    compute_seconds: float = 0.0
    wait_seconds: float = 0.0
    other_seconds: float = 0.0
    expert_cache_slots: int = 0
    paced_tokens_per_second: float | None = None

    @property
    def tokens_per_second(self) -> float:
        """Decoding speed: tokens after the first over the time since the first (0 until there are two)."""
        return (
            (self.generated_tokens - 1) / self.decode_seconds
            if self.generated_tokens > 1 and self.decode_seconds
            else 0.0
        )

    @property
    def hit_rate(self) -> float:
        """Share of the router's picks, while decoding, that were already in the expert cache."""
        picks = self.hits + self.misses
        return self.hits / picks if picks else 0.0


@dataclass(frozen=True, slots=True)
class Finished:
    """The answer has ended. `text` and `thinking` are the whole of each section; `seed` reproduces the answer.
    thought_looped: its thought went round in a circle and was closed; the answer is made without it, but for one that
    was gone on with. begun_again: a first answer went round in a circle, and this is another (AnswerBegunAgain)."""

    reason: FinishReason
    text: str
    thinking: str
    seed: int
    figures: AnswerFigures
    tool_calls: tuple[ToolCallEvent, ...] = ()
    token_ids: tuple[int, ...] = field(default=(), repr=False)
    thought_looped: bool = False
    begun_again: bool = False


@dataclass(frozen=True, slots=True)
class HotSet:
    """The experts that were in the cache, as they were saved. saved_at: of time.time. chosen: by the person, not at the
    end of a session."""

    experts: tuple[tuple[int, int, int], ...]
    saved_at: float
    chosen: bool


@dataclass(frozen=True, slots=True)
class Warmed:
    """What has become of a hot set: `read` of its experts were read now, and `resident` of them are in the cache.
    whole: it did not have to stop for something else."""

    hot_set: HotSet
    read: int
    resident: int
    whole: bool


@dataclass(frozen=True, slots=True)
class Cleared:
    """What was let go: experts in the cache; files of kept states and hot sets, and their bytes."""

    experts: int
    files: int
    file_bytes: int


Event = PromptReady | PrefillProgress | TokenEvent | AnswerBegunAgain | ToolCallEvent | Finished
