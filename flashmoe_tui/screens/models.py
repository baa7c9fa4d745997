"""F5: the models on this machine and those that could be: judged, fetched, loaded, felt, packed, verified, evaluated
and removed. It opens on the 397B, judged on this machine."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from functools import partial
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
from engine.installed import Removal, plan_removal
from flashmoe_tui import figures as words
from flashmoe_tui import judgement, locations, model_shelf
from flashmoe_tui.fetching import Wanted, parse_wanted
from flashmoe_tui.jobs import Check, Evaluation, Job, Packing, Pull
from flashmoe_tui.locations import StorageError
from flashmoe_tui.model_shelf import FIRST, PACKED_BITS, Judge, Shelved
from flashmoe_tui.questions import Question
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
        self._question: Question | None = None
        self._shown_job: Job | None = None
        self._typed: Pull | None = None
        self._typed_text = ""
        self._said = ""

    def compose(self) -> ComposeResult:
        with Vertical(id="models"):
            yield Static("Models", id="models-title", markup=False)
            yield Static("", id="models-details", markup=False)
            yield ModelList(id="models-list")
            yield Static("", id="models-job", markup=False)
            yield Input(placeholder=OTHER, id="models-other", compact=True)
            yield Static(KEYS, id="models-hint", markup=False)

    def on_mount(self) -> None:
        self._hint("")  # a job may be under way
        self._list(FIRST)
        self.set_interval(POLL_SECONDS, self._poll)

    def on_unmount(self) -> None:
        self._judge.close()
        if isinstance(self.app.job, Evaluation) and self._shown_job is self.app.job:  # read, and it takes room
            self.app.job = None

    @property
    def _list_widget(self) -> ModelList:
        return self.query_one("#models-list", ModelList)

    @property
    def current(self) -> Shelved | None:
        """The chosen row."""
        return self._list_widget.chosen(self._rows)

    # What is listed

    @work(exclusive=True, group="list")
    async def _list(self, choose: str | None) -> None:
        try:
            self._rows = await asyncio.to_thread(model_shelf.shelf, self._loaded)
        except (EngineError, StorageError, OSError) as error:
            self._hint(str(error), problem=True)
            return
        self._waiting = {row.key for row in self._rows}
        self._draw(choose)
        while waiting := [row for row in self._rows if row.key in self._waiting]:
            chosen = self.current
            await self._judge_one(next((row for row in waiting if chosen and row.key == chosen.key), waiting[0]))

    def _list_again(self, choose: str | None) -> None:
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
        asked = self._question
        if asked is not None and asked.waits and (row.name, row.installed) == (asked.name, None):
            self._keep()
            if found is not None:  # else it is said why not, and Enter is pressed again or not
                asked.enter()

    def _draw(self, choose: str | None) -> None:
        """List the rows; the chosen one stays, or is the one of that name."""
        if not self.query("#models-list"):  # the app is closing: nobody waits for anything any more
            self._waiting, self._question = set(), None
            return
        self._list_widget.draw(self._rows, self._judged, self._waiting, choose)
        self._show_details()

    @on(Resize)
    def _resized(self) -> None:
        if self._rows:
            self.call_after_refresh(self._draw, None)

    @on(OptionList.OptionHighlighted, "#models-list")
    def _highlighted(self) -> None:
        row, asked = self.current, self._question
        if asked is not None and (row is None or row.name != asked.name):  # the same one: it is only drawn again
            self._keep()
        self._show_details()

    def _show_details(self) -> None:
        row = self.current
        if row is None:
            return
        judged = self._judged.get(row.key)
        said = model_shelf.details(row, judged, self._problems.get(row.key, ""), measuring=row.key in self._waiting)
        fits = judged is None or judged.own.fits
        self.query_one("#models-title", Static).update(
            words.one_line(model_shelf.title_of(self._rows, self._judged, row))
        )
        details = self.query_one("#models-details", Static)
        width = details.size.width or 72
        verdict = Content.styled(words.one_line(said[0]), "bold" if fits else "bold $text-warning")
        rest = [Content(part) for line in said[1:] for part in model_shelf.wrapped(words.one_line(line), width)]
        details.update(Content("\n").join([verdict, *rest]))

    # What is done

    @on(OptionList.OptionSelected, "#models-list")
    def _selected(self) -> None:
        row, question = self.current, self._question
        if question is not None:
            self._keep()
            question.enter()
        elif row is not None and row.usable:
            self._load(row)
        elif row is not None:
            self._fetch(row)

    def _load(self, row: Shelved) -> None:
        if self.app.session.running is not None:
            self._hint("still answering: Esc twice stops it, then choose another model", problem=True)
        elif row.installed is not None and not row.installed.directory.is_dir():
            self._hint(f"{row.name} is not there any more", problem=True)
            self._list_again(FIRST)
        else:
            self.dismiss(row.name)

    def _unjudged(self, row: Shelved, then: Callable[[], object]) -> bool:
        """Whether a model to fetch is being judged still; then it is `then` that Enter has asked for."""
        if row.installed is not None or row.key not in self._waiting or row.key in self._judged:
            return False
        line = f"{row.name}: measuring this machine first, then Enter goes on by itself · Esc: it does not"
        self._ask(line, Question(row.name, then, waits=True))
        return True

    def _fetch(self, row: Shelved) -> None:
        if self._unjudged(row, partial(self._fetch, row)):
            return
        judged = self._judged.get(row.key)
        if row.installed is not None and row.installed.problem is not None:
            self._hint(row.problem_line, problem=True)
        elif row.repository is None:
            put = row.installed is not None and row.installed.elsewhere
            how = "the `flashmoe pack --out` that began it" if put else "p on the model that it is packed from"
            self._hint(f"{how} goes on with it; Delete removes it", problem=True)
        elif judged is not None and not judged.own.fits:
            otherwise = "o fetches it so." if model_shelf.bits_to_fetch(row, judged) else ""
            self._hint(f"{judgement.verdict(judged)} {judgement.advice(judged)} {otherwise}".strip(), problem=True)
        else:
            self._start(Pull(Wanted(row.repository), locations.models_dir(), model_shelf.directory_of(row)))

    def action_fetch_otherwise(self) -> None:
        """Ask in which bits, and whether the published files are kept."""
        row = self.current
        if row is None or row.installed is not None or row.repository is None:
            self._hint("o is for a model to fetch; Tab fetches any other repository", problem=True)
        else:
            self._ask_how(row, Wanted(row.repository))

    def _ask_how(self, row: Shelved, wanted: Wanted) -> None:
        if self._unjudged(row, partial(self._ask_how, row, wanted)):
            return
        judged = self._judged.get(row.key)
        offered = model_shelf.bits_to_fetch(row, judged)
        fits = judged is None or judged.own.fits
        if not fits and not offered:
            self._fetch(row)  # which says why not
            return

        def fetch(bits: int | None) -> None:
            self._start(Pull(replace(wanted, bits=bits), locations.models_dir()))

        how = ["Enter as published"] if fits else []
        how += [f"{', '.join(map(str, offered))} in so many bits, a shortcut"] if offered else []
        how += [f"k keep the published files too ({'yes' if wanted.keep else 'no'})", "Esc not at all"]
        self._ask(
            f"fetch {row.name}?  {' · '.join(how)}",
            Question(
                row.name,
                partial(fetch, None) if fits else partial(self._fetch, row),
                {bits: partial(fetch, bits) for bits in offered},
                lambda: self._ask_how(row, replace(wanted, keep=not wanted.keep)),
            ),
        )

    @on(Input.Submitted, "#models-other")
    def _other(self, event: Input.Submitted) -> None:
        try:
            pull = Pull(parse_wanted(event.value), locations.models_dir())
        except InvalidRequest as error:
            self._hint(str(error), problem=True)
            return
        if self._start(pull):
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

    def _start(self, job: Job) -> bool:
        """Whether it has begun: there is one at a time."""
        running = self.app.job
        if running is not None and running.running:
            self._hint(f"{running.title} is under way: Esc stops it", problem=True)
            return False
        self.app.job = job
        job.start()
        self._hint("")
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
        self.query_one("#models-details").display, line.display = both or not of_it, both or of_it
        if not job.running and self._shown_job is not job:
            self._shown_job = job
            if not self._said:  # what was said, or asked, still stands
                self._hint("")
            if not isinstance(job, (Check, Evaluation)):  # which change nothing
                self._list_again(job.made or None)

    def action_leave(self) -> None:
        """What is under way first: a question, then a job, then the screen."""
        job = self.app.job
        if self._question is not None:
            self._keep()
        elif job is not None and job.running:
            job.cancel()
        else:
            self.dismiss(None)

    def action_pack(self) -> None:
        """Ask how: bit for bit, or in fewer bits."""
        row = self._usable_here()
        if row is not None:
            bits = ", ".join(map(str, PACKED_BITS))
            how = f"Enter bit for bit · {bits} in so many bits, a shortcut · Esc not at all"
            in_bits = {bits: partial(self._pack, row, bits) for bits in PACKED_BITS}
            self._ask(f"pack {row.name}?  {how}", Question(row.name, partial(self._pack, row, None), in_bits))

    def action_in_bits(self, bits: int) -> None:
        """The answer to a question."""
        if self._question is not None and bits in self._question.in_bits:
            chosen = self._question.in_bits[bits]
            self._keep()
            chosen()

    def action_keep_files(self) -> None:
        """Another way of doing what is asked about."""
        if self._question is not None and self._question.keep is not None:
            self._question.keep()

    def _pack(self, row: Shelved, bits: int | None) -> None:
        assert row.installed is not None, "what can be packed is here"
        try:
            self._start(Packing(row.installed.directory, bits, locations.models_dir()))
        except EngineError as error:  # it is gone, or was damaged meanwhile
            self._hint(str(error), problem=True)

    def action_verify(self) -> None:
        """Read a packed model again, against its hashes and its source."""
        row = self._usable_here()
        if row is not None and row.installed is not None:
            self._start(Check(row.installed.directory, locations.models_dir()))

    def action_evaluate(self) -> None:
        """Ask it some questions, and read it a text, in a process of its own."""
        row = self._usable_here()
        if row is None:
            return
        if self.app.session.running is not None:
            self._hint("still answering, and both would be slow: wait for the end, then evaluate", problem=True)
        else:
            self._start(Evaluation(row.name, self.app.session.engine_config, locations.models_dir()))

    def _usable_here(self) -> Shelved | None:
        """The chosen row, if its files are here and whole as far as is known; else a line says what is wrong."""
        row = self.current
        if row is None or row.usable:
            return row
        missing = row.installed is None or row.installed.kind == "interrupted"
        self._hint(f"{row.name} is not on this machine" if missing else row.problem_line, problem=True)
        return None

    def action_feel(self) -> None:
        """The built-in model at this one's predicted speed; again, and it runs as it can."""
        row = self.current
        if row is None:
            return
        if self.app.pace is not None and (row.installed is not None and row.installed.kind == "built-in"):
            self.app.feel(None, "")
            self.dismiss(None)
            return
        try:
            speed = model_shelf.paced_speed(self._judged.get(row.key))
        except InvalidRequest as error:
            self._hint(str(error), problem=True)
            return
        if self.app.session.running is not None:
            self._hint("still answering: wait for the end, then feel it", problem=True)
        else:
            self.app.feel(speed, row.name)
            self.dismiss(None)

    def action_remove(self) -> None:
        row = self.current
        if row is None:
            return
        if row.installed is None:
            self._hint(f"nothing of {row.name} is on this machine", problem=True)
            return
        if row.active:
            self._hint("this model is in use: load another one first", problem=True)
            return
        self._keep()
        try:
            doomed = plan_removal(row.name, locations.models_dir())
        except EngineError as error:
            self._hint(str(error), problem=True)
            return
        place = f"in {row.installed.directory.parent}, " if row.installed.elsewhere else ""
        what = f"{row.name} ({place}{words.size(doomed.nbytes)})"
        enter = partial(self._carry_out, doomed)
        self._ask(f"remove {what}?  Enter removes · Esc keeps it", Question(row.name, enter))

    @work(exclusive=True, group="remove")
    async def _carry_out(self, doomed: Removal) -> None:
        self._hint(f"removing {doomed.name}…")
        try:
            left = await asyncio.to_thread(doomed.carry_out)
        except EngineError as error:
            self._hint(str(error), problem=True)
        else:
            kept = f"; left what flashmoe has not made: {', '.join(map(str, left))}" if left else ""
            self._hint(f"removed {doomed.name}{kept}")
        self._list_again(FIRST)

    def _ask(self, line: str, question: Question) -> None:
        self._question = question
        self._hint(line, problem=True)

    def _keep(self) -> None:
        """What was asked is not asked any more."""
        if self._question is not None:
            self._question = None
            self._hint("")

    def _hint(self, line: str, *, problem: bool = False) -> None:
        self._said = line
        hint = self.query_one("#models-hint", Static)
        hint.set_class(problem, "-problem")
        job = self.app.job
        hint.update(words.one_line(line) or (job.keys if job is not None and job.running else KEYS))
