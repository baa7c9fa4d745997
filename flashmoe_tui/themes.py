"""The app's own colours, dark and light: slate and jade, and amber for what costs time."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="flashmoe",
    primary="#7cc4a4",
    secondary="#7f9fd1",
    accent="#e2a95c",
    warning="#e2a95c",
    error="#e07a6e",
    success="#7cc4a4",
    foreground="#d6dad8",
    background="#14171a",
    surface="#191d21",
    panel="#1e2328",
    dark=True,
    variables={
        "input-cursor-background": "#7cc4a4",
        "input-cursor-foreground": "#14171a",
        "input-selection-background": "#7f9fd1 35%",
        "block-cursor-background": "#2c3a3a",
        "block-cursor-foreground": "#d6dad8",
        "block-cursor-text-style": "none",
        "scrollbar": "#2b3238",
        "scrollbar-hover": "#3b454d",
        "scrollbar-active": "#4a5761",
        "scrollbar-background": "#14171a",
        "scrollbar-background-hover": "#14171a",
        "scrollbar-background-active": "#14171a",
        "scrollbar-corner-color": "#14171a",
        "border": "#3b454d",
        "border-blurred": "#2b3238",
    },
)

LIGHT = Theme(
    name="flashmoe-light",
    primary="#1f7a5a",
    secondary="#3d62a8",
    accent="#a8660f",
    warning="#a8660f",
    error="#b3402f",
    success="#1f7a5a",
    foreground="#25302d",
    background="#f6f6f2",
    surface="#efefe9",
    panel="#e7e8e1",
    dark=False,
    variables={
        "input-cursor-background": "#1f7a5a",
        "input-cursor-foreground": "#f6f6f2",
        "input-selection-background": "#3d62a8 25%",
        "block-cursor-background": "#d5e2da",
        "block-cursor-foreground": "#25302d",
        "block-cursor-text-style": "none",
        "scrollbar": "#d3d5cd",
        "scrollbar-background": "#f6f6f2",
        "border": "#b9bdb4",
        "border-blurred": "#d3d5cd",
    },
)
