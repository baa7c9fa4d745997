"""What the keys on a chosen model do: load, fetch, feel, pack, verify, evaluate, remove; and the question that some of
them ask first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from engine.errors import EngineError, InvalidRequest
from engine.installed import Removal, plan_removal
from flashmoe_tui import figures as words
from flashmoe_tui import judgement, locations, model_shelf
from flashmoe_tui.fetching import Wanted
from flashmoe_tui.jobs import Check, Evaluation, Packing, Pull
from flashmoe_tui.model_shelf import FIRST, PACKED_BITS, Shelved
from flashmoe_tui.screens.question import Question

if TYPE_CHECKING:
    from flashmoe_tui.screens.models import ModelsScreen


class ModelActions:
    """Carries commands out on the screen's chosen row. `question` is what is asked just now."""

    def __init__(self, screen: ModelsScreen) -> None:
        self._screen = screen
        self.question: Question | None = None

    def enter(self) -> None:
        """Answer what is asked; else load the chosen model, or fetch it."""
        row, question = self._screen.current, self.question
        if question is not None:
            self.drop()
            question.enter()
        elif row is not None and row.usable:
            self._load(row)
        elif row is not None:
            self._fetch(row)

    def drop(self) -> None:
        """What was asked is not asked any more."""
        if self.question is not None:
            self.question = None
            self._screen.hint("")

    def chosen(self, row: Shelved | None) -> None:
        """Another row is chosen, or the same one was drawn again: a question stands for its own row alone."""
        if self.question is not None and (row is None or row.name != self.question.name):
            self.drop()

    def judged(self, row: Shelved, *, known: bool) -> None:
        """An Enter that has waited for this goes on; where it is not known, it was said why not."""
        asked = self.question
        if asked is not None and asked.waits and (row.name, row.installed) == (asked.name, None):
            self.drop()
            if known:
                asked.enter()

    def _load(self, row: Shelved) -> None:
        if self._screen.app.session.running is not None:
            self._screen.hint("still answering: Esc twice stops it, then choose another model", problem=True)
        elif row.installed is not None and not row.installed.directory.is_dir():
            self._screen.hint(f"{row.name} is not there any more", problem=True)
            self._screen.list_again(FIRST)
        else:
            self._screen.dismiss(row.name)

    def _unjudged(self, row: Shelved, then: Callable[[], object]) -> bool:
        """Whether a model to fetch is being judged still; then it is `then` that Enter has asked for."""
        if row.installed is not None or not self._screen.waits_for(row) or self._screen.judgement_of(row) is not None:
            return False
        line = f"{row.name}: measuring this machine first, then Enter goes on by itself · Esc: it does not"
        self._ask(line, Question(row.name, then, waits=True))
        return True

    def _fetch(self, row: Shelved) -> None:
        if self._unjudged(row, partial(self._fetch, row)):
            return
        judged = self._screen.judgement_of(row)
        if row.installed is not None and row.installed.problem is not None:
            self._screen.hint(row.problem_line, problem=True)
        elif row.repository is None:
            put = row.installed is not None and row.installed.elsewhere
            how = "the `flashmoe pack --out` that began it" if put else "p on the model that it is packed from"
            self._screen.hint(f"{how} goes on with it; Delete removes it", problem=True)
        elif judged is not None and not judged.own.fits:
            otherwise = "o fetches it so." if model_shelf.bits_to_fetch(row, judged) else ""
            self._screen.hint(
                f"{judgement.verdict(judged)} {judgement.advice(judged)} {otherwise}".strip(), problem=True
            )
        else:
            self._screen.start(Pull(Wanted(row.repository), locations.models_dir(), model_shelf.directory_of(row)))

    def fetch_otherwise(self) -> None:
        """Ask in which bits, and whether the published files are kept."""
        row = self._screen.current
        if row is None or row.installed is not None or row.repository is None:
            self._screen.hint("o is for a model to fetch; Tab fetches any other repository", problem=True)
        else:
            self._ask_how(row, Wanted(row.repository))

    def _ask_how(self, row: Shelved, wanted: Wanted) -> None:
        if self._unjudged(row, partial(self._ask_how, row, wanted)):
            return
        judged = self._screen.judgement_of(row)
        offered = model_shelf.bits_to_fetch(row, judged)
        fits = judged is None or judged.own.fits
        if not fits and not offered:
            self._fetch(row)  # which says why not
            return

        def fetch(bits: int | None) -> None:
            self._screen.start(Pull(replace(wanted, bits=bits), locations.models_dir()))

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

    def pack(self) -> None:
        """Ask how: bit for bit, or in fewer bits."""
        row = self._usable_here()
        if row is not None:
            bits = ", ".join(map(str, PACKED_BITS))
            how = f"Enter bit for bit · {bits} in so many bits, a shortcut · Esc not at all"
            in_bits = {bits: partial(self._pack, row, bits) for bits in PACKED_BITS}
            self._ask(f"pack {row.name}?  {how}", Question(row.name, partial(self._pack, row, None), in_bits))

    def in_bits(self, bits: int) -> None:
        """The answer to a question."""
        if self.question is not None and bits in self.question.in_bits:
            chosen = self.question.in_bits[bits]
            self.drop()
            chosen()

    def keep_files(self) -> None:
        """Another way of doing what is asked about."""
        if self.question is not None and self.question.keep is not None:
            self.question.keep()

    def _pack(self, row: Shelved, bits: int | None) -> None:
        assert row.installed is not None, "what can be packed is here"
        try:
            self._screen.start(Packing(row.installed.directory, bits, locations.models_dir()))
        except EngineError as error:  # it is gone, or was damaged meanwhile
            self._screen.hint(str(error), problem=True)

    def verify(self) -> None:
        """Read a packed model again, against its hashes and its source."""
        row = self._usable_here()
        if row is not None and row.installed is not None:
            self._screen.start(Check(row.installed.directory, locations.models_dir()))

    def evaluate(self) -> None:
        """Ask it some questions, and read it a text, in a process of its own."""
        row = self._usable_here()
        if row is None:
            return
        if self._screen.app.session.running is not None:
            self._screen.hint("still answering, and both would be slow: wait for the end, then evaluate", problem=True)
        else:
            self._screen.start(Evaluation(row.name, self._screen.app.session.model.config, locations.models_dir()))

    def _usable_here(self) -> Shelved | None:
        """The chosen row, if its files are here and whole as far as is known; else a line says what is wrong."""
        row = self._screen.current
        if row is None or row.usable:
            return row
        missing = row.installed is None or row.installed.kind == "interrupted"
        self._screen.hint(f"{row.name} is not on this machine" if missing else row.problem_line, problem=True)
        return None

    def feel(self) -> None:
        """The built-in model at this one's predicted speed; again, or on the built-in one, and it runs as it can."""
        row = self._screen.current
        if row is None:
            return
        built_in = row.installed is not None and row.installed.kind == "built-in"
        if self._screen.app.pace is not None and (built_in or row.name == self._screen.app.felt):
            self._screen.app.feel(None, "")
            self._screen.dismiss(None)
            return
        judged = self._screen.judgement_of(row)
        if judged is None and self._screen.waits_for(row):
            self._screen.hint("it is still being judged: press f again when its line is there")
            return
        try:
            speed = model_shelf.paced_speed(judged)
        except InvalidRequest as error:
            self._screen.hint(str(error), problem=True)
            return
        if self._screen.app.session.running is not None:
            self._screen.hint("still answering: wait for the end, then feel it", problem=True)
        else:
            self._screen.app.feel(speed, row.name)
            self._screen.dismiss(None)

    def remove(self) -> None:
        """Ask whether what is here of it is to go."""
        row = self._screen.current
        if row is None:
            return
        if row.installed is None:
            self._screen.hint(f"nothing of {row.name} is on this machine", problem=True)
            return
        if row.active:
            self._screen.hint("this model is in use: load another one first", problem=True)
            return
        self.drop()
        try:
            doomed = plan_removal(row.name, locations.models_dir())
        except EngineError as error:
            self._screen.hint(str(error), problem=True)
            return
        place = f"in {row.installed.directory.parent}, " if row.installed.elsewhere else ""
        what = f"{row.name} ({place}{words.size(doomed.nbytes)})"
        enter = partial(self._begin_removal, doomed)
        self._ask(f"remove {what}?  Enter removes · Esc keeps it", Question(row.name, enter))

    def _begin_removal(self, doomed: Removal) -> None:
        self._screen.run_worker(self._carry_out(doomed), exclusive=True, group="remove")

    async def _carry_out(self, doomed: Removal) -> None:
        self._screen.hint(f"removing {doomed.name}…")
        try:
            left = await asyncio.to_thread(doomed.carry_out)
        except EngineError as error:
            self._screen.hint(str(error), problem=True)
        else:
            kept = f"; left what flashmoe has not made: {', '.join(map(str, left))}" if left else ""
            self._screen.hint(f"removed {doomed.name}{kept}")
        self._screen.list_again(FIRST)

    def _ask(self, line: str, question: Question) -> None:
        self.question = question
        self._screen.hint(line, problem=True)
