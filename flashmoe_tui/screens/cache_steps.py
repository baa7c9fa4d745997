"""F4 and /cache: the expert cache in shares of all experts, resized while an answer runs. Shares in, one line out."""

from __future__ import annotations

from flashmoe_tui import figures as fig
from flashmoe_tui.backend import Backend

STEPS = (1.0, 0.5, 0.25, 0.05)
TOO_EARLY = "the cache can be changed once the model is loaded"


class CacheSteps:
    """Remembers the share that was asked for: the engine may have raised it to its floor, and the next step must still
    lead on from there."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._asked: float | None = None
        self._told = ""

    def forget(self) -> str:
        """What was asked for holds no more: the engine did not take it, or another model has been loaded, with a cache
        of its own choice. Returns the line that was shown for it."""
        told, self._told, self._asked = self._told, "", None
        return told

    def step(self) -> str:
        """The next smaller step, and after the smallest the whole. Returns the line to show."""
        snapshot = self._backend.snapshot()
        if snapshot is None or not snapshot.cache.total:
            return TOO_EARLY
        share = self._asked or snapshot.cache.slots / snapshot.cache.total
        return self.set(next((step for step in STEPS if step < share - 0.005), STEPS[0]))

    def set(self, share: float) -> str:
        """Ask for a cache that holds this share of all experts. Returns the line to show."""
        snapshot = self._backend.snapshot()
        if snapshot is None or not snapshot.cache.total:
            return TOO_EARLY
        self._asked = share
        slots = max(1, round(snapshot.cache.total * share))
        self._backend.set_expert_cache(snapshot.bytes_of(share))
        self._told = f"cache {fig.percent(share)}: {slots:,} of {snapshot.cache.total:,} experts"
        return self._told
