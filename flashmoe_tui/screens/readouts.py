"""What is read off the engine on a chat's screen: the title, the strip and the two panels, drawn ten times a second."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engine import AnswerFigures, Snapshot
from flashmoe_tui import changes as ch
from flashmoe_tui.conversations import Turn
from flashmoe_tui.rates import RateMeter
from flashmoe_tui.screens.arrangement import Arrangement, PanelArrangement
from flashmoe_tui.screens.moment import Moment, context, face, label
from flashmoe_tui.session import ChatSession
from flashmoe_tui.widgets.panel import LivePanel
from flashmoe_tui.widgets.panel_rows import TurnRow
from flashmoe_tui.widgets.strip import MetricStrip
from flashmoe_tui.widgets.title import StorageNotice, TitleBar


class Readouts:
    """The widgets, which the screen places, and what they show beside the Snapshot: `turns`, the figures of the answers
    on the branch that one reads, and what the changes of the session said of the running one."""

    def __init__(self, session: ChatSession, arrangement: PanelArrangement) -> None:
        self.title = TitleBar(id="title")
        self.notice = StorageNotice(id="notice")
        self.strip = MetricStrip(id="strip")
        self.panel_full, self.panel_side = LivePanel(id="panel-full"), LivePanel(id="panel-side")
        self.meter = RateMeter()
        self.turns: list[TurnRow] = []
        self._session = session
        self._arrangement = arrangement
        self._reading: ch.Reading | None = None
        self._last: AnswerFigures | None = None

    def open(self, turns: Sequence[Turn]) -> None:
        """Begin with the answers of a conversation that is opened."""
        self.turns = []
        for turn in turns:
            if turn.answer is not None:
                self._add(turn.figures)

    def take(self, change: ch.Change) -> None:
        """Keep what a change of the session says of figures."""
        match change:
            case ch.Called():
                self._reading = None  # the prompt of the next part
            case ch.AnswerStarted():
                self._reading = self._last = None
            case ch.Reading():
                self._reading = change
            case ch.Ended(figures=figures):
                self._add(figures)
                self._last = figures
            case ch.ModelReady():
                self._last = None

    def _add(self, figures: AnswerFigures) -> None:
        self.turns.append(TurnRow(len(self.turns) + 1, figures, figures.expert_cache_slots))

    def place(self, arrangement: Arrangement) -> None:
        """Show and hide, as there is room."""
        self.title.display = arrangement.title
        self.strip.display = arrangement.strip
        self.panel_full.display = arrangement.panel_instead
        self.panel_side.display = arrangement.panel_width > 0
        if arrangement.panel_width:
            self.panel_side.styles.width = arrangement.panel_width

    def show(self, snapshot: Snapshot | None, *, note: str, keys: str) -> None:
        """Draw this moment. note: a line that holds for some seconds; keys: the letters for what is selected."""
        if snapshot is not None:
            snapshot = self._of_the_turn(snapshot)
            self.meter.feed(snapshot)
        moment = self._moment(snapshot, note, keys)
        self.title.show(label(moment), context(moment))
        self.notice.show(self._session.storage_problem)
        if self.strip.display:
            self.strip.show(face(moment), live=moment.running)
        for panel in (self.panel_full, self.panel_side):
            if panel.display and snapshot is not None:
                panel.show(snapshot, self.meter, self.turns)

    def _of_the_turn(self, snapshot: Snapshot) -> Snapshot:
        """Between answers: with the figures of the whole last turn. The engine knows the last round of its tools."""
        resting = self._session.running is None and snapshot.phase == "idle"
        return replace(snapshot, answer=self._last) if resting and self._last is not None else snapshot

    def _moment(self, snapshot: Snapshot | None, note: str, keys: str) -> Moment:
        session, running = self._session, self._session.running
        return Moment(
            snapshot=snapshot,
            rates=self.meter.rates,
            model=session.model.name,
            loading=session.model.loading,
            running=running is not None,
            stopping=running is not None and running.stopping,
            tokens=running.tokens if running is not None else 0,
            context_tokens=session.context_tokens,
            reading=self._reading,
            note=note,
            keys=keys,
            panel=self._arrangement.panel_beside,
            chat_hidden=self._arrangement.panel_instead,
            panel_off=self._arrangement.off,
        )
