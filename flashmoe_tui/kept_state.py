"""What is kept between answers and sessions, in words: the line that says what became of a task."""

from __future__ import annotations

import time

from engine import Cleared, Warmed
from flashmoe_tui import figures as fig
from flashmoe_tui.backend import Tended


def lines(tended: Tended) -> list[str]:
    """What to show of it: a line, or none where nobody has asked."""
    result = tended.result
    if tended.task == "forget":
        return [f"the kept states could not be deleted: {tended.problem}"] if tended.problem else []
    if tended.problem:
        return [f"/cache {'disk off' if tended.task == 'off' else tended.task}: {tended.problem}"]
    if isinstance(result, Warmed):
        return [_warmed(result)]
    if isinstance(result, Cleared):
        disk = f"{fig.count(result.files, 'file')} of kept state deleted, {fig.size(result.file_bytes)}"
        if tended.task == "off":
            return [f"nothing is kept on disk any more · {disk}"]
        return [f"{fig.count(result.experts, 'expert')} let go from the cache · {disk}"]
    if result is None:
        return ["no experts are saved yet: /cache save saves those in the cache now"]
    return [f"{fig.count(result, 'expert')} saved: the ones in the cache now are read ahead at every start"]


def _warmed(warmed: Warmed) -> str:
    hot = warmed.hot_set
    saved = time.strftime("%d %b %H:%M", time.localtime(hot.saved_at))
    source = f"the set saved {saved}" if hot.chosen else f"the last session ({saved})"
    rest = "" if warmed.whole else "; something was asked, so the rest waits"
    return (
        f"{fig.count(warmed.read, 'expert')} read ahead · "
        f"{warmed.resident:,} of {len(hot.experts):,} of {source} are in the cache{rest}"
    )
