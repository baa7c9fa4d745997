"""A pull that runs beside the app: one at a time, on a thread of its own, which outlives the screen that began it.

The screen looks at `line` and `running` at its own pace. A pull that the person stops, or that ends with the app, goes
on from there when it is begun again.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import EngineError, PullCancelled
from engine.request import CancelToken
from flashmoe_tui.awake import kept_awake

if TYPE_CHECKING:
    from engine.packing.pull_events import PullEvent

_log = logging.getLogger(__name__)


@dataclass
class Pull:
    """One pull. `line`: how far it is, or how it ended. `share`: of the bytes, 0 to 1."""

    repository: str
    models_dir: Path
    line: str = "asking the hub…"
    share: float = 0.0
    notices: list[str] = field(default_factory=list)
    failed: bool = False
    done: bool = False
    _cancel: CancelToken = field(default_factory=CancelToken)

    def start(self) -> None:
        """Begin, or go on with what an earlier run has left."""
        threading.Thread(target=self._run, name="pull", daemon=True).start()

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return not self.done

    def cancel(self) -> None:
        """Ask it to stop; what has come is kept."""
        self._cancel.set()
        if self.running:
            self.line = "stopping…"

    def _run(self) -> None:
        from engine.packing.download import pull

        try:
            with kept_awake("downloading a model"):
                pulled = pull(self.repository, self.models_dir, self._tell, cancel=self._cancel)
            self.line, self.share = f"{pulled.manifest.name} is here", 1.0
        except PullCancelled:
            self.line = "stopped; Enter on it goes on from there"
        except EngineError as error:
            self.line, self.failed = str(error), True
        except Exception as error:
            _log.error("a pull stopped", exc_info=error)
            self.line, self.failed = f"the download stopped ({error}); details are in the log", True
        finally:
            self.done = True

    def _tell(self, event: PullEvent) -> None:
        from engine.packing.pull_events import PullNotice, PullPlanned
        from flashmoe_tui.commands.pull import planned_line, progress_line

        if isinstance(event, PullNotice):
            self.notices.append(event.text)
        elif isinstance(event, PullPlanned):
            self.line = planned_line(event)
        elif not self._cancel.is_set():
            self.line = progress_line(event)
            self.share = event.fetched_bytes / max(1, event.total_bytes)
