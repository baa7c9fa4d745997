"""The engine in this process: one daemon thread loads, runs and closes it, since MLX belongs to one thread.

The screen's side never waits: requests go into a queue, what comes back lies in a deque until `drain`. Every ticket
ends with exactly one Finished, Loaded or Failed, whatever dies. Importing this imports no MLX; the thread does.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass, field, replace

from engine.errors import EngineClosed, EngineError, PromptTooLong
from engine.events import AnswerFigures, Cleared, Event, Finished, TokenEvent, Warmed
from engine.request import CancelToken, EngineConfig, What
from engine.telemetry import Snapshot
from flashmoe_tui.awake import LONG_ANSWER_SECONDS, kept_awake
from flashmoe_tui.backend import ChatRequest, Delivery, Failed, Loaded, Task, Tended, Ticket
from flashmoe_tui.engine_door import EngineLike, Loader, load_engine

CLOSE_SECONDS = 1.0
_PACE_POLL_SECONDS = 0.05
_CLEARS: dict[Task, What] = {"clear": "all", "forget": "states", "off": "disk"}
_log = logging.getLogger(__name__)


@dataclass(eq=False)
class _Job:
    """A request under way: a load when `chat` and `task` are None. `started`: the engine has it, and will end it."""

    id: int
    owner: LocalBackend
    model: str = ""
    config: EngineConfig = field(default_factory=EngineConfig)
    chat: ChatRequest | None = None
    task: Task | None = None
    token: CancelToken = field(default_factory=CancelToken)
    started: bool = False
    ended: bool = False

    def cancel(self) -> None:
        """Ask for a stop. What the engine has not begun ends at once."""
        self.owner._cancel(self, "it was stopped")


class LocalBackend:
    """The Backend of flashmoe_tui/backend.py over an engine in this process. `load` makes the engine, on the thread."""

    def __init__(self, load: Loader = load_engine) -> None:
        self._make = load
        self._wake = threading.Condition(threading.RLock())  # guards everything below but _engine's inside
        self._queue: deque[_Job] = deque()
        self._current: _Job | None = None
        self._arrived: deque[Delivery] = deque()
        self._thread: threading.Thread | None = None
        self._last_id = 0
        self._closing = False
        self._pace: float | None = None  # tokens a second that answers are slowed to
        self._due = 0.0  # when the next token may be told
        self._cache_bytes: int | None = None  # a size that was asked for and not applied yet
        self._spare = CancelToken()  # stops what is done while nothing is asked
        self._rested = True  # nothing is left to do while nothing is asked
        self._engine: EngineLike | None = None
        self._model: tuple[str, EngineConfig] | None = None  # what is loaded, or is to be loaded again
        self._snapshot: Snapshot | None = None

    # The screen's side: nothing here waits.

    def load(self, model: str, config: EngineConfig) -> Ticket:
        """Close the model that is loaded, if any, and load another; what runs or waits for the old one is cancelled."""
        with self._wake:
            for job in [self._current, *self._queue]:
                if job is not None:
                    self._cancel(job, f"{model} was chosen instead")
            self._cache_bytes = None
            return self._enqueue(_Job(self._new_id(), self, model, config))

    def submit(self, request: ChatRequest) -> Ticket:
        """Queue an answer."""
        with self._wake:
            return self._enqueue(_Job(self._new_id(), self, chat=request))

    def drain(self) -> list[Delivery]:
        """All that has arrived since the last call, in order."""
        with self._wake:
            self._notice_death()
            arrived = list(self._arrived)
            self._arrived.clear()
            return arrived

    def snapshot(self) -> Snapshot | None:
        """The engine's counters now; the last ones while there is no engine; None before the first load."""
        engine = self._engine
        if engine is not None:
            with suppress(Exception):  # it is being closed under our hands: the last one stands
                taken = engine.telemetry()
                with self._wake:
                    if self._engine is engine:
                        self._snapshot = _paced(taken, self._pace)
        return self._snapshot

    def set_expert_cache(self, size_bytes: int) -> None:
        """Resize the expert cache: between two tokens when an answer runs, else at once. The latest size counts."""
        with self._wake:
            self._cache_bytes = size_bytes
            self._spare.set()
            self._wake.notify_all()

    def set_pace(self, tokens_per_second: float | None) -> None:
        """Slow answers down, also the one that runs; None ends it."""
        with self._wake:
            self._pace = tokens_per_second

    def tend(self, task: Task) -> Ticket:
        """Queue a task, behind what runs."""
        with self._wake:
            return self._enqueue(_Job(self._new_id(), self, task=task))

    def close(self) -> None:
        """Stop what runs and let the engine go. Waits at most a second; later requests fail."""
        with self._wake:
            self._notice_death()
            self._closing = True
            self._spare.set()
            for job in [self._current, *self._queue]:
                if job is not None:
                    self._cancel(job, "the program is closing")
            self._wake.notify_all()
            thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(CLOSE_SECONDS)

    def _new_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def _enqueue(self, job: _Job) -> _Job:
        if self._closing:
            self._end(job, Failed("the program is closing: no more requests are taken"))
            return job
        self._notice_death()
        self._spare.set()
        self._queue.append(job)
        self._ensure_thread()
        self._wake.notify_all()
        return job

    def _ensure_thread(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
            self._thread.start()

    def _cancel(self, job: _Job, why: str) -> None:
        job.token.set()
        with self._wake:
            if job.started:
                return  # the engine ends it
            if job.task is not None:
                self._end(job, Tended(job.task, problem=why))
            elif job.chat is not None:
                seed = job.chat.sampling.seed or 0
                self._end(job, Finished("cancelled", "", "", seed, AnswerFigures()))
            else:
                self._end(job, Failed(f"{job.model} was not loaded: {why}", fatal=self._engine is None))

    def _notice_death(self) -> None:
        """If the thread is gone though nobody closed it: say so once, and go on with a new one if requests wait."""
        thread = self._thread
        if thread is None or thread.is_alive() or (self._closing and self._current is None):
            return
        self._thread = None
        job, self._current = self._current, None
        self._forget_engine()
        died = Failed(
            "the engine's thread died: the next message loads the model again (details are in the log)", fatal=True
        )
        if job is None or job.ended:
            self._arrived.append(Delivery(0, died))
        else:
            self._end(job, died)
        if self._queue and not self._closing:
            self._ensure_thread()

    def _end(self, job: _Job, last: Event | Loaded | Failed | Tended) -> None:
        with self._wake:
            if not job.ended:
                job.ended = True
                self._arrived.append(Delivery(job.id, last))

    # The thread's side.

    def _run(self) -> None:
        try:
            while (job := self._next()) is not None:
                if job.chat is not None:
                    self._run_chat(job, job.chat)
                elif job.task is not None:
                    self._run_task(job, job.task)
                else:
                    self._run_load(job)
                with self._wake:
                    self._current = None
                    self._rested = False
            self._drop_engine()
        except BaseException:  # also SystemExit: drain finds the thread dead and tells the screen
            _log.critical("the engine's thread died", exc_info=True)

    def _next(self) -> _Job | None:
        """The next job, None when it is time to close. Cache sizes are applied while waiting, and the engine may do
        what can wait, until something is asked."""
        while True:
            with self._wake:
                while not self._queue and not self._closing:
                    if self._engine is not None and (self._cache_bytes is not None or not self._rested):
                        break
                    self._wake.wait()
                if self._closing:
                    return None
                self._spare = CancelToken()
                if self._queue:
                    self._current = self._queue.popleft()
                    if self._queue:
                        self._spare.set()
                    return self._current
            if self._cache_bytes is not None:
                self._apply_cache(None)
            else:
                self._rest()

    def _rest(self) -> None:
        """Let the engine do what can wait. What goes wrong there is no answer's loss."""
        assert self._engine is not None
        try:
            self._engine.idle(self._spare)
        except Exception:
            _log.warning("work ahead went wrong", exc_info=True)
        with self._wake:
            self._rested = not self._spare.is_set()

    def _run_task(self, job: _Job, task: Task) -> None:
        engine = self._engine
        if job.ended:
            return
        if engine is None:
            self._end(job, Tended(task, problem="no model is loaded"))
            return
        job.started = True
        result: int | Warmed | Cleared | None
        try:
            if task == "save":
                result = engine.save_experts()
            elif task == "warm":
                result = engine.warm(self._spare)
            else:
                result = engine.clear(_CLEARS[task])
        except EngineError as error:
            self._end(job, Tended(task, problem=str(error)))
        except Exception as error:
            _log.error("the kept state could not be tended", exc_info=error)
            self._end(job, Tended(task, problem=f"{error!r}; details are in the log"))
        else:
            self._end(job, Tended(task, result))

    def _run_load(self, job: _Job) -> None:
        self._drop_engine()
        if job.ended:
            return
        with self._wake:
            self._model = (job.model, job.config)
            self._snapshot = None  # the old model's figures are not the new one's
        loaded = self._load(job)
        if loaded is None:
            return
        with self._wake:
            unwanted = job.ended  # it was stopped meanwhile
            self._end(job, loaded)
        if unwanted:
            self._drop_engine()

    def _run_chat(self, job: _Job, request: ChatRequest) -> None:
        if job.ended:
            return
        if self._model is None:
            self._end(job, Failed("no model is loaded: choose one first"))
            return
        if self._engine is None:
            loaded = self._load(job)
            if loaded is None:
                return
            with self._wake:
                self._arrived.append(Delivery(0, loaded))
        with self._wake:
            if job.ended:  # stopped while the model was loading
                return
            job.started = True
        try:
            with kept_awake("answering", LONG_ANSWER_SECONDS):
                self._answer(job, request)
        except PromptTooLong as error:
            self._end(job, Failed(str(error), prompt_too_long=True))
        except EngineClosed as error:
            self._drop_engine()
            self._end(job, Failed(str(error), fatal=True))
        except EngineError as error:
            self._end(job, Failed(str(error)))
        except Exception as error:
            self._crash(job, "the engine stopped unexpectedly", error)

    def _answer(self, job: _Job, request: ChatRequest) -> None:
        assert self._engine is not None
        self._apply_cache(job)
        events = self._engine.chat(
            request.messages,
            request.sampling,
            tools=request.tools,
            thinking=request.thinking,
            thinking_budget=request.thinking_budget,
            continue_last=request.continue_last,
            max_tokens=request.max_tokens,
            cancel=job.token,
            begin_again=True,
        )
        try:
            for event in events:
                if isinstance(event, Finished):
                    figures = replace(event.figures, paced_tokens_per_second=self._pace)
                    self._end(job, replace(event, figures=figures))
                    return
                with self._wake:
                    self._arrived.append(Delivery(job.id, event))
                self._apply_cache(job)
                if isinstance(event, TokenEvent) and event.token_id is not None:
                    self._keep_pace(job)
            raise RuntimeError("the answer ended without saying how")
        finally:
            if isinstance(events, Generator):
                events.close()

    def _keep_pace(self, job: _Job) -> None:
        """Wait until the next token is due, at most until the answer is stopped or the pace changed."""
        pace, now = self._pace, time.monotonic()
        if pace is None:
            return
        self._due = max(now, self._due + 1 / pace) if now - self._due < 2 / pace else now + 1 / pace
        while self._pace == pace and (left := self._due - time.monotonic()) > 0:
            if job.token.wait(min(left, _PACE_POLL_SECONDS)):
                return
            self._apply_cache(job)

    def _load(self, job: _Job) -> Loaded | None:
        """Load the model in self._model; None when it failed, and then the job has been told."""
        assert self._model is not None
        model, config = self._model
        begun = time.monotonic()
        with self._wake:
            self._snapshot = replace(self._snapshot or Snapshot(begun), phase="loading")
        try:
            engine = self._make(model, config)
        except EngineError as error:
            self._end(job, Failed(str(error), fatal=True))
        except Exception as error:
            self._crash(job, f"{model} could not be loaded", error)
        else:
            self._engine = engine
            return Loaded(model, time.monotonic() - begun)
        with self._wake:
            self._forget_engine()
        return None

    def _apply_cache(self, job: _Job | None) -> None:
        """Resize the cache if that was asked for. An engine that refuses says why, and the answer goes on; only a size
        that it took is one to load the model with again."""
        if self._cache_bytes is None:
            return
        with self._wake:
            size, self._cache_bytes = self._cache_bytes, None
            if size is None or self._engine is None or self._model is None:
                return
        try:
            self._engine.set_expert_cache(size)
            self._model = (self._model[0], replace(self._model[1], expert_cache_bytes=size))
        except EngineError as error:
            with self._wake:
                self._arrived.append(Delivery(0, Failed(str(error))))
        except Exception as error:
            if job is not None:
                raise
            self._crash(None, "the expert cache could not be resized", error)

    def _crash(self, job: _Job | None, what: str, error: Exception) -> None:
        """A fault of the program: the traceback to the log, one line to the screen, and this engine is used no more."""
        _log.error("%s", what, exc_info=error)
        reason = next(iter(str(error).splitlines()), "") or type(error).__name__
        self._drop_engine()
        failed = Failed(
            f"{what} ({reason}): the next message loads the model again (details are in the log)", fatal=True
        )
        with self._wake:
            if job is None:
                self._arrived.append(Delivery(0, failed))
            else:
                self._end(job, failed)

    def _drop_engine(self) -> None:
        engine = self._engine
        if engine is None:
            return
        self.snapshot()
        with self._wake:
            self._forget_engine()
        try:
            engine.close()
        except Exception:
            _log.warning("the engine did not close cleanly", exc_info=True)

    def _forget_engine(self) -> None:
        self._engine = None
        if self._snapshot is not None:
            self._snapshot = replace(self._snapshot, phase="closed")


def _paced(snapshot: Snapshot, pace: float | None) -> Snapshot:
    """The counters with the pace beside them, so that no figure is shown without it."""
    if pace is None or snapshot.model is None:
        return snapshot
    return replace(
        snapshot,
        model=replace(snapshot.model, paced_tokens_per_second=pace),
        answer=replace(snapshot.answer, paced_tokens_per_second=pace),
    )
