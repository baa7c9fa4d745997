"""The model of a session: which one is wanted, whether it is there, and what is known of it for a saved answer."""

from __future__ import annotations

from engine import EngineConfig
from flashmoe_tui import changes as ch
from flashmoe_tui.backend import DEMO_MODEL, Backend, Delivery, Failed, Loaded
from flashmoe_tui.conversations import AnswerRecord, ModelIdentity


class SessionModel:
    """name: the name or path that `load` loads. problem: why there is none, empty where there is or will be one."""

    def __init__(self, backend: Backend, name: str, config: EngineConfig) -> None:
        self.name = name
        self.config = config
        self.loading = False
        self.problem = ""
        self._backend = backend
        self._ticket_id = -1
        self._loaded: str | None = None

    @property
    def demo(self) -> bool:
        """Whether it is the built-in one."""
        snapshot = self._backend.snapshot()
        card = snapshot.model if snapshot is not None and not self.loading else None
        return card.demo if card is not None else self.name == DEMO_MODEL

    def load(self, name: str | None = None) -> None:
        """Load a model (by default the one that is named); it ends with ModelReady, or with ModelFailed, and then the
        model that was loaded before comes back."""
        if name is not None:
            self.name = name
        self.loading, self.problem = True, ""
        self._ticket_id = self._backend.load(self.name, self.config).id

    def take(self, delivery: Delivery) -> list[ch.Change]:
        """What a delivery that belongs to no running answer changes: a model is there, or has failed."""
        event, ticket_id = delivery.event, delivery.ticket_id
        if isinstance(event, Loaded):
            self.loading, self._loaded = False, event.model
            return [ch.ModelReady(event.model, event.seconds)]
        if isinstance(event, Failed) and ticket_id == self._ticket_id:
            self.loading = False
            return [self._load_failed(event)]
        if isinstance(event, Failed) and ticket_id == 0:  # another id: of an answer that was taken back
            self.loading = self.loading and not event.fatal
            return [ch.ModelFailed(event.message)]
        return []

    def _load_failed(self, failed: Failed) -> ch.Change:
        """The model that worked before comes back; where there is none, nothing can be asked until one is loaded."""
        before, self._loaded = self._loaded, None
        if before is not None:
            self.load(before)
        else:
            self.problem = failed.message
        return ch.ModelFailed(failed.message, before or "")

    def record(self, known: AnswerRecord | None = None) -> AnswerRecord:
        """The record with what is known of the model now; a model that is still loading has no card yet."""
        record = known or AnswerRecord(ModelIdentity(self.name, self.name, source=self.name))
        snapshot = self._backend.snapshot()
        card = snapshot.model if snapshot is not None else None
        return record.made_by(card, self.name) if card is not None else record
