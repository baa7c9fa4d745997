"""F5: the models on this machine and those that could be, judged, and the job that is under way. It opens on the 397B.
What the keys do to the chosen model: model_actions.py."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import Resize
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static

from engine.errors import EngineError, InvalidRequest
from engine.forecast import Forecast
from flashmoe_tui import figures as words
from flashmoe_tui import locations, model_shelf
from flashmoe_tui.fetching import parse_wanted
from flashmoe_tui.jobs import Check, Evaluation, Job, Pull
from flashmoe_tui.locations import StorageError
from flashmoe_tui.model_shelf import FIRST, PACKED_BITS, Judge, Shelved
from flashmoe_tui.screens.model_actions import ModelActions
from flashmoe_tui.widgets.model_list import ModelList

if TYPE_CHECKING:
    from flashmoe_tui.app import FlashMoeApp

POLL_SECONDS = 0.2
KEYS = (
    "Enter loads or fetches · o fetch otherwise · f feel its speed · p pack · v verify · e evaluate · Delete removes · "
    "Tab another · Esc closes"
)
OTHER = "another to fetch: owner/name  --bits 3  --keep  --revision REV"
_ROOM_FOR_BOTH = 34
"""Rows of a terminal that shows what is said of a model beside what an evaluation has found."""


class ModelsScreen(ModalScreen[str | None]):
    """Returns the name of a model to load, or None."""

    CSS_PATH = "models.tcss"
    AUTO_FOCUS = "#models-list"

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "close", id="models.close", priority=True),
        Binding("delete", "remove", "remove", id="models.remove"),
        Binding("f", "feel", "feel its speed", id="models.feel"),
        Binding("p", "pack", "pack", id="models.pack"),
        Binding("v", "verify", "verify", id="models.verify"),
        Binding("e", "evaluate", "evaluate", id="models.evaluate"),
        Binding("o", "fetch_otherwise", "fetch otherwise", id="models.otherwise"),
        Binding("k", "keep_files", "keep the published files", show=False),
        *(Binding(str(bits), f"in_bits({bits})", f"in {bits} bits", show=False) for bits in PACKED_BITS),
    ]

    app: FlashMoeApp

    def __init__(self, judge: Judge, loaded: str) -> None:
        super().__init__()
        self._judge = judge
        self._loaded = loaded
        self._rows: list[Shelved] = []
        self._judged: dict[str, Forecast] = {}
        self._problems: dict[str, str] = {}
        self._waiting: set[str] = set()
        self._actions = ModelActions(self)
        self._shown_job: Job | None = None
        self._typed: Pull | None = None
        self._typed_text = ""
        self._said = ""
        self._title = Static("Models", id="models-title", markup=False)
        self._details = Static("", id="models-details", markup=False)
        self._list_widget = ModelList(id="models-list")
        self._hint_line = Static(KEYS, id="models-hint", markup=False)

    def compose(self) -> ComposeResult:
        with Vertical(id="models"):
            yield self._title
            yield self._details
            yield self._list_widget
            yield Static("", id="models-job", markup=False)
            yield Input(placeholder=OTHER, id="models-other", compact=True)
            yield self._hint_line

    def on_mount(self) -> None:
        self.hint("")  # a job may be under way
        self._list(self.app.felt if self.app.pace is not None else FIRST)
        self.set_interval(POLL_SECONDS, self._poll)

    def on_unmount(self) -> None:
        self._judge.close()
        if isinstance(self.app.job, Evaluation) and self._shown_job is self.app.job:  # read, and it takes room
            self.app.job = None

    @property
    def current(self) -> Shelved | None:
        """The chosen row."""
        return self._list_widget.chosen(self._rows)

    def judgement_of(self, row: Shelved) -> Forecast | None:
        """What is known of how it would do on this machine."""
        return self._judged.get(row.key)

    def waits_for(self, row: Shelved) -> bool:
        """Whether it is still to be judged, if only again."""
        return row.key in self._waiting

    # What is listed

    @work(exclusive=True, group="list")
    async def _list(self, choose: str | None) -> None:
        try:
            self._rows = await asyncio.to_thread(model_shelf.shelf, self._loaded)
        except (EngineError, StorageError, OSError) as error:
            self.hint(str(error), problem=True)
            return
        self._waiting = {row.key for row in self._rows}
        self._draw(choose)
        while waiting := [row for row in self._rows if row.key in self._waiting]:
            chosen = self.current
            await self._judge_one(next((row for row in waiting if chosen and row.key == chosen.key), waiting[0]))

    def list_again(self, choose: str | None) -> None:
        """After what may have changed the disk, and so what fits on it. What is shown stays until it is judged again.
        None: the chosen row stays."""
        self._judge.look_again()
        self._list(choose)

    async def _judge_one(self, row: Shelved) -> None:
        found, problem = None, ""
        try:
            found = await asyncio.to_thread(self._judge.judge, row)
        except (EngineError, StorageError, OSError) as error:
            problem = str(error)
        self._judged.pop(row.key, None)
        if found is not None:
            self._judged[row.key] = found
        self._problems[row.key] = problem
        self._waiting.discard(row.key)
        self._draw(None)
        self._actions.judged(row, known=found is not None)

    def _draw(self, choose: str | None) -> None:
        """List the rows; the chosen one stays, or is the one of that name."""
        if not self._list_widget.is_attached:  # the screen is closing: nobody waits for anything any more
            self._waiting, self._actions.question = set(), None
            return
        self._list_widget.draw(self._rows, self._judged, self._waiting, choose)
        self._show_details()

    @on(Resize)
    def _resized(self) -> None:
        if self._rows:
            self.call_after_refresh(self._draw, None)

    @on(OptionList.OptionHighlighted, "#models-list")
    def _highlighted(self) -> None:
        self._actions.chosen(self.current)
        self._show_details()

    def _show_details(self) -> None:
        row = self.current
        if row is None:
            return
        judged = self._judged.get(row.key)
        said = model_shelf.details(row, judged, self._problems.get(row.key, ""), measuring=row.key in self._waiting)
        fits = judged is None or judged.own.fits
        self._title.update(words.one_line(model_shelf.title_of(self._rows, self._judged, row)))
        width = self._details.size.width or 72
        verdict = Content.styled(words.one_line(said[0]), "bold" if fits else "bold $text-warning")
        rest = [Content(part) for line in said[1:] for part in model_shelf.wrapped(words.one_line(line), width)]
        self._details.update(Content("\n").join([verdict, *rest]))

    # What is done

    @on(OptionList.OptionSelected, "#models-list")
    def _selected(self) -> None:
        self._actions.enter()

    @on(Input.Submitted, "#models-other")
    def _other(self, event: Input.Submitted) -> None:
        try:
            pull = Pull(parse_wanted(event.value), locations.models_dir())
        except InvalidRequest as error:
            self.hint(str(error), problem=True)
            return
        if self.start(pull):
            self._typed, self._typed_text = pull, event.value

    def _clear_typed(self) -> None:
        """A name that was typed stays to be mended until its download is under way."""
        if self._typed is None or not self._typed.accepted:
            return
        typed = self.query_one("#models-other", Input)
        if typed.value == self._typed_text:
            typed.value = ""
            if typed.has_focus:
                self._list_widget.focus()
        self._typed = None

    def start(self, job: Job) -> bool:
        """Whether it has begun: there is one at a time."""
        running = self.app.job
        if running is not None and running.running:
            self.hint(f"{running.title} is under way: Esc stops it", problem=True)
            return False
        self.app.job = job
        job.start()
        self.hint("")
        return True

    def _poll(self) -> None:
        """The job, at this screen's own pace; when it ends, the list again."""
        self._clear_typed()
        job = self.app.job
        line = self.query_one("#models-job", Static)
        line.display = job is not None
        if job is None:
            return
        bar = "".join(words.bar([job.share], "█", 20)) if job.running else ""
        said = f"{bar:░<20} {job.line}" if job.running else job.line
        line.update("\n".join(map(words.printable, [job.title, *said.splitlines(), *job.notices[-1:]])))
        line.set_class(job.failed, "-problem")
        found = isinstance(job, Evaluation) and bool(job.found)
        line.set_class(found, "-found")
        both = not found or self.app.size.height >= _ROOM_FOR_BOTH
        of_it = isinstance(job, Evaluation) and self.current is not None and self.current.name == job.model
        self._details.display, line.display = both or not of_it, both or of_it
        if not job.running and self._shown_job is not job:
            self._shown_job = job
            if not self._said:  # what was said, or asked, still stands
                self.hint("")
            if not isinstance(job, (Check, Evaluation)):  # which change nothing
                self.list_again(job.made or None)

    def action_leave(self) -> None:
        """What is under way first: a question, then a job, then the screen."""
        job = self.app.job
        if self._actions.question is not None:
            self._actions.drop()
        elif job is not None and job.running:
            job.cancel()
        else:
            self.dismiss(None)

    def hint(self, line: str, *, problem: bool = False) -> None:
        """Say it in the last line, or else the keys."""
        self._said = line
        self._hint_line.set_class(problem, "-problem")
        job = self.app.job
        self._hint_line.update(words.one_line(line) or (job.keys if job is not None and job.running else KEYS))

    # What the keys on a row do

    def action_fetch_otherwise(self) -> None:
        self._actions.fetch_otherwise()

    def action_feel(self) -> None:
        self._actions.feel()

    def action_pack(self) -> None:
        self._actions.pack()

    def action_verify(self) -> None:
        self._actions.verify()

    def action_evaluate(self) -> None:
        self._actions.evaluate()

    def action_remove(self) -> None:
        self._actions.remove()

    def action_keep_files(self) -> None:
        self._actions.keep_files()

    def action_in_bits(self, bits: int) -> None:
        self._actions.in_bits(bits)
