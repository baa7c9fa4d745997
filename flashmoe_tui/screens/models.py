"""F5: the models on this machine and those that could be: judged, fetched, loaded, felt, packed, verified and removed.
It opens on the 397B, judged on this machine."""

from __future__ import annotations

import asyncio
import textwrap
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import Resize
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from engine.errors import EngineError, InvalidRequest
from engine.forecast import Forecast
from engine.hub import is_repository
from engine.installed import Removal, plan_removal
from engine.subject import published_repository
from flashmoe_tui import figures as words
from flashmoe_tui import judgement, locations, model_shelf
from flashmoe_tui.jobs import Check, Job, Packing, Pull
from flashmoe_tui.locations import StorageError
from flashmoe_tui.model_shelf import FIRST, Judge, Shelved

if TYPE_CHECKING:
    from flashmoe_tui.app import FlashMoeApp

POLL_SECONDS = 0.2
_NAME, _LONG_NAME, _SIZE, _BITS, _LABEL = 22, 34, 8, 7, 8
_WIDE = 86
KEYS = "Enter loads or fetches · f feel its speed · p pack · v verify · Delete removes · Tab another · Esc closes"
PACKED_BITS = (4, 3, 2)


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
        *(Binding(str(bits), f"pack_in({bits})", f"pack in {bits} bits", show=False) for bits in PACKED_BITS),
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
        self._doomed: Removal | None = None
        self._to_pack: Shelved | None = None
        self._shown_job: Job | None = None
        self._typed: Pull | None = None
        self._said = ""

    def compose(self) -> ComposeResult:
        with Vertical(id="models"):
            yield Static("Models", id="models-title", markup=False)
            yield Static("", id="models-details", markup=False)
            yield OptionList(id="models-list")
            yield Static("", id="models-job", markup=False)
            yield Input(placeholder="another repository to fetch: owner/name", id="models-other", compact=True)
            yield Static(KEYS, id="models-hint", markup=False)

    def on_mount(self) -> None:
        self._hint("")  # a job may be under way
        self._list(FIRST)
        self.set_interval(POLL_SECONDS, self._poll)

    def on_unmount(self) -> None:
        self._judge.close()

    @property
    def _list_widget(self) -> OptionList:
        return self.query_one("#models-list", OptionList)

    @property
    def current(self) -> Shelved | None:
        """The chosen row."""
        index = self._list_widget.highlighted
        option = self._list_widget.get_option_at_index(index) if index is not None else None
        return next((row for row in self._rows if option is not None and row.key == option.id), None)

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

    def _draw(self, choose: str | None) -> None:
        """List the rows; the chosen one stays, or is the one of that name."""
        current = self.current
        key = current.key if current is not None and choose is None else None
        shown = self._list_widget
        shown.clear_options()
        here = [row for row in self._rows if row.installed is not None]
        others = [row for row in self._rows if row.installed is None]
        for heading, rows in (("ON THIS MACHINE", here), ("TO FETCH", others)):
            if rows:
                shown.add_option(Option(Content.styled(heading, "bold $text-muted"), disabled=True))
                shown.add_options([Option(self._line(row), id=row.key) for row in rows])
        wanted = next((row for row in self._rows if row.key == key or row.name == choose), None)
        wanted = wanted or (self._rows[0] if self._rows else None)
        if wanted is not None:
            shown.highlighted = shown.get_option_index(wanted.key)
        self._show_details()

    def _line(self, row: Shelved) -> Content:
        judged, measuring = self._judged.get(row.key), row.key in self._waiting
        name, size, bits, said = model_shelf.row_cells(row, judged, measuring=measuring)
        mark = "● " if row.active else "  "
        width = max(20, self._list_widget.size.width or 72)
        cells = (_LONG_NAME if width > _WIDE else _NAME) - 2
        lead = f"{mark}{words.clip(name, cells):<{cells}}  {size:>{_SIZE}} {bits:>{_BITS}}  "
        said = words.clip(words.printable(said), max(0, width - words.cell_width(lead) - 1))
        style = "$text-warning" if said.startswith(("does not fit", "cannot", "interrupted")) else "$foreground 70%"
        return Content.assemble((lead, "bold $primary" if row.active else ""), (said, style))

    @on(Resize)
    def _resized(self) -> None:
        if self._rows:
            self.call_after_refresh(self._draw, None)

    @on(OptionList.OptionHighlighted, "#models-list")
    def _highlighted(self) -> None:
        row, asked = self.current, self._doomed or self._to_pack
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
        self.query_one("#models-title", Static).update(model_shelf.title_of(self._rows, self._judged, row))
        details = self.query_one("#models-details", Static)
        width = details.size.width or 72
        verdict = Content.styled(words.printable(said[0]), "bold" if fits else "bold $text-warning")
        rest = [Content(part) for line in said[1:] for part in _wrapped(words.printable(line), width)]
        details.update(Content("\n").join([verdict, *rest]))

    # What is done

    @on(OptionList.OptionSelected, "#models-list")
    def _selected(self) -> None:
        row = self.current
        if self._doomed is not None:
            self._carry_out(self._doomed)
        elif self._to_pack is not None:
            self._pack(self._to_pack, None)
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

    def _fetch(self, row: Shelved) -> None:
        judged = self._judged.get(row.key)
        if row.installed is not None and row.installed.problem is not None:
            self._hint(row.problem_line, problem=True)
        elif row.repository is None:
            put = row.installed is not None and row.installed.elsewhere
            how = "the `flashmoe pack --out` that began it" if put else "p on the model that it is packed from"
            self._hint(f"{how} goes on with it; Delete removes it", problem=True)
        elif judged is not None and not judged.own.fits:
            self._hint(f"{judgement.verdict(judged)} {judgement.advice(judged)}".strip(), problem=True)
        else:
            self._start(Pull(row.repository, locations.models_dir(), model_shelf.directory_of(row)))

    @on(Input.Submitted, "#models-other")
    def _other(self, event: Input.Submitted) -> None:
        name = event.value.strip()
        if not is_repository(name):
            like = published_repository(name) or published_repository("Qwen3.5-35B-A3B")
            self._hint(f"a repository is written as owner/name, like {like}", problem=True)
            return
        pull = Pull(name, locations.models_dir())
        if self._start(pull):
            self._typed = pull

    def _clear_typed(self) -> None:
        """A name that was typed stays to be mended until its download is under way."""
        if self._typed is None or not self._typed.accepted:
            return
        typed = self.query_one("#models-other", Input)
        if typed.value.strip() == self._typed.title:
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
        line.update("\n".join([job.title, words.printable(said), *map(words.printable, job.notices[-1:])]))
        line.set_class(job.failed, "-problem")
        if not job.running and self._shown_job is not job:
            self._shown_job = job
            if not self._said:  # what was said, or asked, still stands
                self._hint("")
            if not isinstance(job, Check):  # which changes nothing
                self._list_again(job.made or None)

    def action_leave(self) -> None:
        """What is under way first: a question, then a job, then the screen."""
        job = self.app.job
        if self._doomed is not None or self._to_pack is not None:
            self._keep()
        elif job is not None and job.running:
            job.cancel()
        else:
            self.dismiss(None)

    def action_pack(self) -> None:
        """Ask how: bit for bit, or in fewer bits."""
        row = self._usable_here()
        if row is not None:
            self._keep()
            self._to_pack = row
            bits = ", ".join(map(str, PACKED_BITS))
            how = f"Enter bit for bit · {bits} in so many bits, a shortcut · Esc not at all"
            self._hint(f"pack {row.name}?  {how}", problem=True)

    def action_pack_in(self, bits: int) -> None:
        if self._to_pack is not None:
            self._pack(self._to_pack, bits)

    def _pack(self, row: Shelved, bits: int | None) -> None:
        self._keep()
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
            self._doomed = plan_removal(row.name, locations.models_dir())
        except EngineError as error:
            self._hint(str(error), problem=True)
            return
        place = f"in {row.installed.directory.parent}, " if row.installed.elsewhere else ""
        size = words.size(self._doomed.nbytes)
        self._hint(f"remove {row.name} ({place}{size})?  Enter removes · Esc keeps it", problem=True)

    @work(exclusive=True, group="remove")
    async def _carry_out(self, doomed: Removal) -> None:
        self._doomed = None
        self._hint(f"removing {doomed.name}…")
        try:
            left = await asyncio.to_thread(doomed.carry_out)
        except EngineError as error:
            self._hint(str(error), problem=True)
        else:
            kept = f"; left what flashmoe has not made: {', '.join(map(str, left))}" if left else ""
            self._hint(f"removed {doomed.name}{kept}")
        self._list_again(FIRST)

    def _keep(self) -> None:
        """What was asked is not done."""
        if self._doomed is not None or self._to_pack is not None:
            self._doomed = self._to_pack = None
            self._hint("")

    def _hint(self, line: str, *, problem: bool = False) -> None:
        self._said = line
        hint = self.query_one("#models-hint", Static)
        hint.set_class(problem, "-problem")
        job = self.app.job
        hint.update(words.printable(line) or (job.keys if job is not None and job.running else KEYS))


def _wrapped(line: str, width: int) -> list[str]:
    """Under its label, where it has one."""
    labelled = line[:_LABEL].rstrip().isalpha() and line[_LABEL - 1 : _LABEL] == " "
    return textwrap.wrap(line, width, subsequent_indent=" " * _LABEL if labelled else "")
