"""What stands where at which size of terminal, and how F2 changes it. No widgets: sizes in, an arrangement out."""

from __future__ import annotations

from dataclasses import dataclass

from textual.geometry import Size

from flashmoe_tui.locations import StorageError
from flashmoe_tui.settings import PanelMode, SettingsFile, WidthClass

LEAST_SIZE = (60, 16)
MEDIUM_COLUMNS, WIDE_COLUMNS, WIDE_PANEL_COLUMNS = 100, 160, 190
SIDE_COLUMNS = 45
"""A rule, a margin, the 42 columns that the panel's rows need, and a margin."""
CYCLES: dict[WidthClass, tuple[PanelMode, ...]] = {
    "narrow": ("strip", "full", "off"),
    "medium": ("strip", "side", "full", "off"),
    "wide": ("strip", "side", "full", "off"),
}


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What is shown. panel_width: columns of the panel beside the chat, 0 where there is none. panel_instead: the panel
    takes the transcript's place."""

    title: bool = True
    strip: bool = True
    transcript: bool = True
    sidebar: bool = False
    panel_width: int = 0
    panel_instead: bool = False


def width_class(size: Size) -> WidthClass:
    """Which of the three remembered panel modes applies."""
    return "narrow" if size.width < MEDIUM_COLUMNS else "medium" if size.width < WIDE_COLUMNS else "wide"


def arrange(size: Size, mode: PanelMode) -> Arrangement:
    """The arrangement at a size. On wide screens "full" is the list, the chat and the wide panel; elsewhere there is no
    room for that, and the panel takes the transcript's place."""
    if too_small(size):
        return Arrangement(title=False, strip=False)
    if mode == "off":
        return Arrangement(strip=False)
    if mode == "strip":
        return Arrangement()
    kind = width_class(size)
    if mode == "side" and kind != "narrow":
        return Arrangement(panel_width=SIDE_COLUMNS)
    if kind == "wide":
        return Arrangement(sidebar=True, panel_width=70 if size.width >= WIDE_PANEL_COLUMNS else SIDE_COLUMNS)
    return Arrangement(transcript=False, panel_instead=True)


def too_small(size: Size) -> bool:
    """Whether there is room for the chat and the composer alone."""
    return size.width < LEAST_SIZE[0] or size.height < LEAST_SIZE[1]


class PanelArrangement:
    """The panel's mode at each width, remembered in the settings. Where "full" hides the chat, which is everywhere but
    on wide screens, it is a look that ends by itself and is never remembered."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings
        self._modes: dict[WidthClass, PanelMode] = {}
        self._looking: WidthClass | None = None
        self._now = Arrangement()

    @property
    def panel_beside(self) -> bool:
        """Whether the panel is on the screen now, so that the strip can be short."""
        return self._now.panel_width > 0 or self._now.panel_instead

    @property
    def panel_instead(self) -> bool:
        """Whether the panel stands where the chat was."""
        return self._now.panel_instead

    @property
    def off(self) -> bool:
        """Whether the figures have been switched off, though there is room for them."""
        return self._now.title and not self._now.strip

    def at(self, size: Size) -> Arrangement:
        """The arrangement at a size."""
        kind = width_class(size)
        if kind != self._looking or too_small(size):
            self._looking = None
        self._now = arrange(size, self._mode(kind))
        return self._now

    def cycle(self, size: Size) -> str:
        """Go on to the next mode at this width and remember it. Returns a line where it could not be saved."""
        if too_small(size):
            return ""
        kind = width_class(size)
        modes, mode = CYCLES[kind], self._mode(kind)
        following = modes[(modes.index(mode) + 1) % len(modes)] if mode in modes else modes[0]
        self._looking = kind if kind != "wide" and following == "full" else None
        if self._looking is not None:
            return ""
        self._modes[kind] = following
        try:
            self._settings.update(**{f"panel_{kind}": following})
        except StorageError as error:
            return str(error)
        return ""

    def end_look(self) -> bool:
        """The chat is wanted again. Returns whether it was hidden by a look."""
        looked, self._looking = self._looking, None
        return looked is not None

    def _mode(self, kind: WidthClass) -> PanelMode:
        if kind == self._looking:
            return "full"
        mode = self._modes.get(kind) or self._settings.settings.panel_mode(kind)
        if kind == "narrow" and mode in ("side", "full"):
            return "strip"
        return "side" if kind == "medium" and mode == "full" else mode
