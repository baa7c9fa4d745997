"""What the models screen has done beside the app: a pull, a pack, a check, an evaluation. One at a time, each on a
thread of its own, which outlives the screen that began it.

The screen looks at `line` and `running` at its own pace. A pull or a pack that the person stops, or that ends with the
app, goes on from there when it is begun again.
"""

from __future__ import annotations

import logging
import os
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from engine.demo import MODEL_DIR
from engine.endpoint import check_endpoint
from engine.errors import EngineError, PullCancelled
from engine.packing.compare import SAMPLES, compare
from engine.packing.pack import pack, packed_name
from engine.packing.pull_state import read_state, target_of
from engine.packing.requantize import Recipe
from engine.packing.verify import verify
from engine.request import CancelToken
from flashmoe_tui import figures as words
from flashmoe_tui.awake import kept_awake
from flashmoe_tui.backend import DEMO_MODEL
from flashmoe_tui.commands.progress import PLAIN_SECONDS
from flashmoe_tui.fetching import Wanted
from flashmoe_tui.judgement import before_fetching
from flashmoe_tui.packed_from import record_source, source_of

if TYPE_CHECKING:
    from engine import EngineConfig
    from engine.packing.pull_events import PullEvent

_IN_SHORT = ("--questions", "5", "--text-tokens", "2048")
"""Of each of the four tasks so many, and so much of the text: half a minute at Flint's speed."""
_SHARE = re.compile(r": \w+ · (\d+)% of ")
_LEAVE_SECONDS = 5.0
_log = logging.getLogger(__name__)


class _Stopped(Exception):
    """The person has stopped it."""


class Job:
    """title: what it is about. line: how far it is, or how it ended. share: of the bytes, 0 to 1. made: the name of the
    model that is here once it has ended well."""

    purpose: ClassVar[str]
    """As the system lists what keeps it awake."""
    keys: ClassVar[str]
    """What the person can do meanwhile."""
    stopped: ClassVar[str]

    def __init__(self, title: str, models_dir: Path) -> None:
        self.title, self.models_dir = title, models_dir
        self.line, self.share, self.made = "", 0.0, ""
        self.notices: list[str] = []
        self.failed = self.done = False
        self._cancel = CancelToken()

    def start(self) -> None:
        """Begin, or go on with what an earlier run has left."""
        threading.Thread(target=self._run, name=type(self).__name__.lower(), daemon=True).start()

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return not self.done

    def cancel(self) -> None:
        """Ask it to stop; what is done is kept."""
        self._cancel.set()
        if self.running:
            self.line = "stopping…"

    def work(self) -> str:
        """Do it, and say how it ended. Raises EngineError."""
        raise NotImplementedError

    def _run(self) -> None:
        try:
            with kept_awake(self.purpose):
                self.line = self.work()
            self.share = 1.0
        except (_Stopped, PullCancelled):
            self.line = self.stopped
        except EngineError as error:
            self.line, self.failed = str(error), True
        except Exception as error:
            _log.error("%s stopped", self.title, exc_info=error)
            self.line, self.failed = f"it stopped ({error}); details are in the log", True
        finally:
            self.done = True

    def _show(self, what: str, done: int, total: int) -> None:
        """The progress of a pack or a check, and the place where it is stopped."""
        if self._cancel.is_set():
            raise _Stopped
        self.share = done / max(1, total)
        self.line = f"{words.percent(self.share)} of {words.size(total)} · {what}"


class Pull(Job):
    """A repository, fetched and packed as it comes. pulling: what an interrupted pull has left, which goes on as it
    was begun: in so many bits, at that revision. accepted: it can be had, and its bytes are coming."""

    purpose = "downloading a model"
    keys = "Esc stops the download (what has come is kept) · F5 closes, and it goes on"
    stopped = "stopped; Enter on it goes on from there"

    def __init__(self, wanted: Wanted, models_dir: Path, pulling: Path | None = None) -> None:
        super().__init__(str(wanted), models_dir)
        self._wanted, self._pulling = wanted, pulling
        self.accepted = False
        self.line = "asking the hub…"

    def work(self) -> str:
        """Pull it."""
        check_endpoint()
        from engine.packing.download import pull  # and the hub's client, which takes a second to import
        from engine.packing.pull_begin import PullOptions

        wanted, target = self._wanted, None
        if self._pulling is not None:
            target, state = target_of(self._pulling), read_state(self._pulling)
            if state is not None:
                wanted = Wanted(state.repository, state.bits, state.down_bits, state.keep, state.asked)
        recipe = Recipe(wanted.bits, wanted.down_bits) if wanted.bits or wanted.down_bits else None
        options = PullOptions(wanted.revision, wanted.keep, target, recipe)
        place = pull(wanted.repository, self.models_dir, self._tell, options, self._cancel).directory
        self.made = place.name if place.name != DEMO_MODEL else str(place)  # as it is listed
        self.accepted = True
        return f"{self.made} is here"

    def _tell(self, event: PullEvent) -> None:
        from engine.packing.pull_events import PullNotice, PullPlanned
        from flashmoe_tui.commands.pull import planned_line, progress_line

        if isinstance(event, PullNotice):
            self.notices.append(event.text)
        elif isinstance(event, PullPlanned):
            self.line, self.accepted = planned_line(event), True
            self.notices.append(before_fetching(event.subject, event.directory.parent))
        elif not self._cancel.is_set():
            self.line = progress_line(event)
            self.share = event.fetched_bytes / max(1, event.total_bytes)


class Packing(Job):
    """A model that is here, packed bit for bit or in fewer bits."""

    purpose = "packing a model"
    keys = "Esc stops the packing (what is done is kept) · F5 closes, and it goes on"
    stopped = "stopped; p on the same model, with the same bits, goes on from there"

    def __init__(self, source: Path, bits: int | None, models_dir: Path) -> None:
        self._source, self._recipe = source, Recipe(bits) if bits is not None else None
        self._name = packed_name(source, self._recipe)
        super().__init__(f"packing {self._name}", models_dir)

    def work(self) -> str:
        """Pack it."""
        packed = pack(self._source, self.models_dir / self._name, self._show, self._recipe)
        record_source(packed.directory, self._source)
        self.made = packed.directory.name
        said = f"{self.made} is here: {words.size(packed.nbytes)}"
        if packed.manifest.requantized is not None:
            losses = [loss for layer in packed.manifest.requantized.losses for loss in layer.values()]
            ours, plain = (sum(part) / len(losses) for part in zip(*losses, strict=True))
            said += f" · a shortcut, relative squared error {ours:.2%} (MLX's min-max {plain:.2%})"
        return said


class Check(Job):
    """A packed model, read again and held against its hashes, and against its source where that is here."""

    purpose = "checking a model"
    keys = "Esc stops the check · F5 closes, and it goes on"
    stopped = "stopped; v checks it from the start"

    def __init__(self, directory: Path, models_dir: Path) -> None:
        super().__init__(f"checking {DEMO_MODEL if directory == MODEL_DIR else directory.name}", models_dir)
        self._directory = directory

    def work(self) -> str:
        """Check it."""
        manifest = verify(self._directory, self._show)
        if self._directory == MODEL_DIR:
            return f"all {len(manifest.files)} files, which come with the program, are as their own manifest has them"
        said = f"all {len(manifest.files)} files are as they were packed"
        source = source_of(self._directory, manifest)
        if source is None:
            return f"{said}; its source is not here to compare with"
        found = compare(self._directory, manifest, source, SAMPLES, self._show)
        how = "as close as packing left them" if found.requantized else "equal"
        name = DEMO_MODEL if source == MODEL_DIR else source.name
        return f"{said}; {words.count(found.experts, 'sampled expert')} {how} to {name}'s"


class Evaluation(Job):
    """A model's answers, judged in short by `flashmoe eval` in a process apart: it computes, and this one draws. found:
    what that prints, in several lines."""

    purpose = "evaluating a model"
    keys = "Esc stops the evaluation · F5 closes, and it goes on"
    stopped = "stopped; e begins it anew"

    def __init__(self, model: str, config: EngineConfig, models_dir: Path) -> None:
        super().__init__(f"evaluating {model} in short (`flashmoe eval` asks all questions)", models_dir)
        self.line = "loading…"
        self._command = [sys.executable, "-m", "flashmoe_tui", "eval", "--model", model, *_IN_SHORT]
        for option, value in (
            ("--memory", config.memory_bytes),
            ("--context", config.context_tokens),
            ("--experts", config.active_experts),
        ):
            self._command += [option, str(value)] if value is not None else []
        self._command += ["--int8"] if config.int8_activations else []
        self._process: subprocess.Popen[str] | None = None
        self.model, self.found = model, ""

    def cancel(self) -> None:
        """It answers an interrupt as a command does; one that hangs is ended."""
        super().cancel()
        if self._process is not None and self.running:
            self._process.send_signal(signal.SIGINT)
            watch = threading.Timer(_LEAVE_SECONDS, self._process.kill)
            watch.daemon = True
            watch.start()

    def work(self) -> str:
        """Ask, and wait for what is found."""
        environment = os.environ | {PLAIN_SECONDS: "0.2", "PYTHONIOENCODING": "utf-8"}
        try:
            with subprocess.Popen(
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                encoding="utf-8",
                errors="replace",
                env=environment,
            ) as self._process:
                if self._cancel.is_set():
                    self._process.send_signal(signal.SIGINT)
                assert self._process.stdout is not None and self._process.stderr is not None
                said = ""
                for said in self._process.stderr:
                    self._hear(said.strip())
                printed = self._process.stdout.read().strip()  # small: it waits in the pipe
        except OSError as error:
            raise EngineError(f"`flashmoe eval` cannot be started: {error}") from None
        if self._cancel.is_set():
            raise _Stopped
        if self._process.returncode != 0:
            why = said.strip().removeprefix("flashmoe: ")
            raise EngineError(why or f"`flashmoe eval` ended with status {self._process.returncode}")
        self.found = printed
        return printed

    def _hear(self, line: str) -> None:
        if self._cancel.is_set():
            return
        share = _SHARE.search(line)
        if share is not None:
            self.share = int(share[1]) / 100
            line = line.partition(": ")[2]
        self.line = line
