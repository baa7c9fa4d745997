"""One moment of the chat in words: the title's two halves and the strip's face. Values in, text out; no widgets."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine import Snapshot
from flashmoe_tui.changes import Reading
from flashmoe_tui.rates import Rates
from flashmoe_tui.widgets import strip


@dataclass(frozen=True, slots=True)
class Moment:
    """What is known now. `tokens` are those of the running answer; `keys`: the letters that act on the selected
    message; `panel`: the live panel is on the screen, `chat_hidden`: in the chat's place, `panel_off`: switched off,
    and the strip with it; `note` is a line that stays for a few seconds."""

    snapshot: Snapshot | None
    rates: Rates
    model: str
    loading: bool
    running: bool
    stopping: bool
    tokens: int
    context_tokens: int
    reading: Reading | None
    note: str
    keys: str
    panel: bool
    chat_hidden: bool
    panel_off: bool


def label(moment: Moment) -> str:
    """The model, never without its size once that is known."""
    card = moment.snapshot.model if moment.snapshot is not None else None
    if card is not None and not moment.loading:
        return card.label
    return f"{Path(moment.model).name} · {'loading…' if moment.loading else 'not loaded'}"


def context(moment: Moment) -> str:
    """`context 312 of 2,048`, and how the figures come back where they are switched off: nothing else says it then."""
    card = moment.snapshot.model if moment.snapshot is not None else None
    used = f"context {moment.context_tokens:,} of {card.context_tokens:,}" if card is not None else ""
    return " · ".join(part for part in (used, "F2 view" if moment.panel_off else "") if part)


def face(moment: Moment) -> list[strip.Part]:
    """The parts of the strip: what the engine does, what was just said, and which keys matter now."""
    snapshot, note = moment.snapshot, [moment.note] if moment.note else []
    name = Path(moment.model).name
    if moment.stopping:
        return ["stopping…"]
    if moment.keys and not note:
        return [moment.keys, "Esc back"]
    if not moment.running:
        if moment.loading:
            return [f"Loading {name}…", *note, "you can already type"]
        return [*note, *strip.resting(snapshot, panel=moment.panel, chat_hidden=moment.chat_hidden)]
    if moment.loading or snapshot is None:
        return [f"Loading {name}…", "your message waits", "Esc takes it back"]
    if snapshot.phase == "prefill" or (moment.reading is not None and not moment.tokens):
        read = moment.reading or Reading(snapshot.prefill_done_tokens, snapshot.prefill_total_tokens, 0.0)
        return [*strip.reading(read.done_tokens, read.total_tokens, read.elapsed_seconds, snapshot), *note]
    parts = strip.answering(snapshot, moment.rates, panel=moment.panel, chat_hidden=moment.chat_hidden)
    return [parts[0], *note, *parts[1:]]
