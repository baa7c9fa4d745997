"""Reading ahead: of a finished answer the next prompt holds what the template keeps, and that can be read before the
person has typed the next message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.generation.prefix import PrefixCache, cuts
from engine.model.decoder import Decoder
from engine.model.state import Mark
from engine.request import CancelToken


def read_ahead(
    decoder: Decoder[Any], prefixes: PrefixCache, ids: Sequence[int], turn_start: int | None, cancel: CancelToken | None
) -> int:
    """Read a prompt up to where its last message begins, and mark that place. Returns how many tokens were read.

    Raises Cancelled, or the error of an expert; what was kept before stays."""
    places = cuts(ids, turn_start)[:-1]  # but for where the answer begins
    if not places:
        return 0
    end = places[-1]
    trunk = prefixes.take(ids[: end + 1], places, decoder.new_state)
    state, marks = trunk.state, [Mark(end)]
    begin = state.tokens
    try:
        if begin < end:
            for _ in decoder.prefill(ids[begin:end], state, cancel, places, marks):
                pass
    finally:
        prefixes.give_back(trunk, marks if begin < end == state.tokens else [])
    return end - begin
