"""What an engine does between answers, when it is let: read ahead, keep states and the hot set on disk, warm the
cache, with all experts where it has room for all. All of it stops as soon as something is asked, and none of it ever
fails."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from engine.errors import EngineError, InvalidRequest
from engine.events import Cleared, HotSet, Warmed
from engine.experts import hot_set
from engine.experts.hot_set import HotSetFiles
from engine.experts.lease import Cancelled
from engine.experts.streamer import ExpertStreamer
from engine.generation.ahead import read_ahead
from engine.generation.prefix import PrefixCache
from engine.model.decoder import Decoder
from engine.request import CancelToken, What

RESTORED_BYTES = 256 << 20
"""What is read to have the cache as the answer left it, after reading ahead."""
_log = logging.getLogger(__name__)


class IdleWork:
    """For the thread of the engine. turn_start: the token that opens a message. files: None where nothing is kept on
    disk."""

    def __init__(
        self,
        decoder: Decoder[Any],
        streamer: ExpertStreamer,
        prefixes: PrefixCache,
        turn_start: int | None,
        files: HotSetFiles | None,
    ) -> None:
        self._decoder, self._streamer, self._prefixes = decoder, streamer, prefixes
        self._turn_start = turn_start
        self._files = files
        self._to_warm: HotSet | None = files.load() if files is not None else None
        self._next_prompt: Callable[[], list[int]] | None = None
        self._answered = False

    def answered(self, next_prompt: Callable[[], list[int]] | None) -> None:
        """An answer has ended. next_prompt: the ids that the next one will begin with, and some message after that."""
        self._next_prompt, self._answered = next_prompt, True

    def run(self, cancel: CancelToken | None) -> None:
        """Do what there is to do, until it is done or `cancel` is set."""
        if self._prefixes.lent:
            return
        self._keep_hot_set()  # before a prompt read ahead leaves its last layers in the cache
        try:
            self._read_ahead(cancel)
            self._prefixes.save(self._turn_start)
            if self._to_warm is not None:
                self.warm(cancel, self._to_warm, evict=False)
            # A layer that is there as a whole computes without asking for its experts.
            self._streamer.warm(self._streamer.wanting(), cancel, evict=False)
        except Cancelled:
            pass
        except EngineError as error:
            _log.warning("work ahead was given up: %s", error)
            self._next_prompt = self._to_warm = None

    def keep(self) -> None:
        """Have the state of the last answer written, and what is in the expert cache; once an answer."""
        self._keep_hot_set()
        self._prefixes.save(self._turn_start)

    def _keep_hot_set(self) -> None:
        if self._files is not None and self._answered:
            self._answered = False
            try:
                self._files.save(self._streamer.hot(), chosen=False)
            except OSError as error:
                _log.warning("the experts in the cache are not kept for the next start: %s", error.strerror or error)

    def save(self) -> int:
        """Save what is in the expert cache, as the person's own choice. Returns how many experts. Raises
        InvalidRequest."""
        if self._files is None:
            raise InvalidRequest("nothing is kept on disk: that is switched off")
        experts = self._streamer.hot()
        try:
            self._files.save(experts, chosen=True)
        except OSError as error:
            raise InvalidRequest(f"the experts in the cache cannot be saved: {error.strerror or error}") from None
        return len(experts)

    def warm(self, cancel: CancelToken | None, hot: HotSet | None = None, *, evict: bool = True) -> Warmed | None:
        """Read a hot set (by default the one on disk): into free slots, or with `evict` in place of others. None where
        there is none. Stops when `cancel` is set."""
        hot = hot or (self._files.load() if self._files is not None else None)
        if hot is None:
            return None
        keys, before, whole = [(layer, expert) for layer, expert, _ in hot.experts], self._streamer.warmed, True
        try:
            self._streamer.warm(keys, cancel, evict=evict)
            self._to_warm = None
        except Cancelled:
            whole = False
        resident = sum(self._streamer.is_resident(*key) for key in keys)
        return Warmed(hot, self._streamer.warmed - before, resident, whole)

    def clear(self, what: What) -> Cleared:
        """Forget the states of all conversations, on disk too; of "all" also the hot sets, and what is in the expert
        cache. "disk": the hot sets, and nothing is kept on disk from now on."""
        self._next_prompt = None
        files, nbytes = self._prefixes.clear()
        if what == "states":
            return Cleared(0, files, nbytes)
        self._to_warm, self._answered = None, False
        if self._files is not None:
            more, more_bytes = hot_set.clear(self._files.directory)
            files, nbytes = files + more, nbytes + more_bytes
        if what == "disk":
            self._prefixes.close(0)
            self._prefixes.store = self._files = None
        return Cleared(self._streamer.empty() if what == "all" else 0, files, nbytes)

    def _read_ahead(self, cancel: CancelToken | None) -> None:
        if self._next_prompt is None:
            return
        try:
            ids = self._next_prompt()
        except EngineError:  # too long, or not what the template takes
            self._next_prompt = None
            return
        hot = [(layer, expert) for layer, expert, _ in self._streamer.hot()]
        read_ahead(self._decoder, self._prefixes, ids, self._turn_start, cancel)
        self._next_prompt = None
        gone = sum(not self._streamer.is_resident(*key) for key in hot)
        if gone * self._streamer.slot_bytes <= RESTORED_BYTES:  # a prompt leaves the experts of its last layers
            self._streamer.warm(hot, cancel, evict=True)
