"""`flashmoe pull`: a model by the name of its repository, fetched and packed, with its progress on stderr."""

from __future__ import annotations

import logging
import os
import shutil
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

from engine import CancelToken
from engine.endpoint import check_endpoint
from engine.errors import PullCancelled
from flashmoe_tui import figures as words
from flashmoe_tui import locations
from flashmoe_tui.awake import kept_awake
from flashmoe_tui.commands.options import place
from flashmoe_tui.commands.pack import loss_table
from flashmoe_tui.commands.run import cancelled_by_interrupt
from flashmoe_tui.ending import INTERRUPTED
from flashmoe_tui.judgement import before_fetching
from flashmoe_tui.terminal import takes_sequences

if TYPE_CHECKING:
    from engine.packing.pull_events import PullEvent, PullPlanned, PullProgress

_TERMINAL_SECONDS, _PLAIN_SECONDS = 0.2, 10.0


def pull(
    repository: str,
    revision: str | None,
    keep: bool,
    out: str | None,
    offline: bool,
    bits: int | None = None,
    down_bits: int | None = None,
) -> int:
    """Pull `repository` and say where it is, and what fewer bits lost. Returns the exit status; raises EngineError."""
    if offline:
        os.environ["HF_HUB_OFFLINE"] = "1"  # huggingface_hub obeys it, and refuses as engine.packing.hub_faults says
    check_endpoint()
    from engine.packing import download
    from engine.packing.pull_begin import PullOptions
    from engine.packing.requantize import Recipe

    # Its warnings would run into the progress line; what matters comes as an error.
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)
    cancel, printer = CancelToken(), PullPrinter(sys.stderr)
    recipe = Recipe(bits, down_bits) if bits or down_bits else None
    options = PullOptions(revision, keep, place(out) if out is not None else None, recipe)
    began = time.monotonic()
    try:
        with kept_awake("downloading a model"), cancelled_by_interrupt(cancel, printer.stopping):
            pulled = download.pull(repository, locations.models_dir(), printer.feed, options, cancel)
    except PullCancelled as stopped:
        printer.note(f"flashmoe: {stopped}")
        return INTERRUPTED
    finally:
        printer.clear()
    name = pulled.manifest.name
    if pulled.already:
        print(f"{name} is here already")
    else:
        if pulled.manifest.requantized is not None:
            print("\n".join(loss_table(pulled.manifest.requantized)))
        size = words.size(sum(mark.nbytes for mark in pulled.manifest.files.values()))
        fetched = words.size(pulled.fetched_bytes)
        print(f"pulled {name}: {size}, {fetched} fetched in {words.seconds(time.monotonic() - began)}")
    print(pulled.directory)
    if pulled.source is not None:
        print(f"{pulled.source} (as published)")
    return 0


class PullPrinter:
    """What a pull tells, for a person: on a terminal one line that is written over, else a line now and then."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._terminal = takes_sequences(out)
        self._last = time.monotonic()
        self._open = False

    def feed(self, event: PullEvent) -> None:
        """One event of the pull."""
        from engine.packing.pull_events import PullNotice, PullPlanned

        if isinstance(event, PullPlanned):
            self.note(planned_line(event))
            self.note(before_fetching(event.subject, event.directory.parent))
        elif isinstance(event, PullNotice):
            self.note(event.text)
        else:
            self._progress(event)

    def note(self, text: str) -> None:
        """A line that stays."""
        self.clear()
        print(words.printable(text), file=self._out, flush=True)

    def stopping(self) -> None:
        """A word at once: a silent connection is waited for. Past the stream, which the signal may have interrupted."""
        text = ("\r\x1b[K" if self._terminal else "") + "stopping…\n"
        with suppress(OSError):
            os.write(self._out.fileno(), text.encode(self._out.encoding, "replace"))

    def clear(self) -> None:
        """Take the line that is written over away again."""
        if self._open:
            self._out.write("\r\x1b[K")
            self._out.flush()
            self._open = False

    def _progress(self, event: PullProgress) -> None:
        now = time.monotonic()
        if now - self._last < (_TERMINAL_SECONDS if self._terminal else _PLAIN_SECONDS):
            return
        self._last = now
        text = progress_line(event)
        if not self._terminal:
            self.note(text)
            return
        self._out.write(f"\r\x1b[K{text[: shutil.get_terminal_size().columns - 1]}")
        self._out.flush()
        self._open = True


def planned_line(event: PullPlanned) -> str:
    """What will happen, before it does."""
    parts = [
        f"{event.repository} at {event.revision[:12]}",
        f"{words.size(event.total_bytes)} to fetch",
        f"{words.size(event.packed_bytes)} packed",
        f"up to {words.size(event.peak_bytes)} of disk on the way",
    ]
    if event.fetched_bytes:
        parts.insert(2, f"{words.percent(event.fetched_bytes / event.total_bytes)} of it here already")
    return " · ".join(parts)


def progress_line(event: PullProgress) -> str:
    """How far it is."""
    share = words.percent(event.fetched_bytes / max(1, event.total_bytes))
    parts = [f"{share} · {words.size(event.fetched_bytes)} of {words.size(event.total_bytes)}"]
    if event.fetched_bytes < event.total_bytes and event.bytes_per_second is not None:
        parts.append(words.rate(event.bytes_per_second))
    if event.seconds_left is not None:
        parts.append(f"{words.seconds(event.seconds_left)} left")
    if event.packing is not None:
        parts.append(f"packing {event.packing}")
    return " · ".join(parts)
