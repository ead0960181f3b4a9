"""The style sheet: only what Qt's palette cannot say (tabs, tool buttons, fields, menus)."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from wsisdesk.paths import bundled
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.painting import ring_colour
from wsisdesk.ui.look.theme import INTERFACE_TEXT, RADIUS_CONTROL, RADIUS_POPUP, Theme

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QPushButton, QWidget

_COLOURS = (
    "ground", "panel", "raised", "paper", "text", "text2", "text3", "disabled", "line", "line2",
    "hover", "sel", "seltext", "accent", "onaccent", "focus", "warn", "warnwash",
)  # fmt: skip


_PICTURES = {
    "down": "chevron-down", "up": "chevron-up", "tick": "check", "clear": "close",
    "left": "chevron-end", "right": "chevron-end",
}  # fmt: skip
_MIRRORED = "left"  # what points the other way than its drawing
_MIRROR = '<g transform="matrix(-1 0 0 1 20 0)">'  # in the box of 20 units that all icons have


def style_sheet(theme: Theme, drawings: Path) -> str:
    """Return the application's style sheet in the theme's colours.

    A style sheet takes pictures from files alone; they are drawn into the folder ``drawings``.
    """
    template = Template(bundled("resources/window.qss").read_text("utf-8"))
    values = {name: getattr(theme, name).name() for name in _COLOURS}
    pictures = {key: _drawn(key, name, theme, drawings) for key, name in _PICTURES.items()}
    return template.substitute(
        values | pictures,
        border=f"{theme.border}px",
        radius=f"{RADIUS_CONTROL}px",
        popup=f"{RADIUS_POPUP}px",
        checked=values["line2" if theme.is_contrast else "sel"],
        ring=ring_colour(theme, selected=True).name(),
    )


def make_primary(button: QPushButton) -> None:
    """Make a button the one that Enter stands for; a style sheet sets no variable font's weight."""
    button.setProperty("primary", "true")
    button.setFont(interface_font(INTERFACE_TEXT, 500))


def renew_pictures(widgets: Iterable[QWidget]) -> None:
    """Draw anew what fields have taken from the style sheet when they were made, and keep."""
    for widget in widgets:
        if isinstance(widget, QLineEdit) and widget.isClearButtonEnabled():
            widget.setClearButtonEnabled(False)
            widget.setClearButtonEnabled(True)


def _drawn(key: str, name: str, theme: Theme, drawings: Path) -> str:
    """Draw an icon into a file, a check mark for its filled box; return the path."""
    ink = theme.onaccent if key == "tick" else theme.text2
    path = drawings / f"{key}-{theme.name}.svg"
    source = bundled(f"resources/icons/{name}.svg").read_text("utf-8")
    if key == _MIRRORED:
        head, shape = source.split(">", 1)
        source = f"{head}>{_MIRROR}{shape.replace('</svg>', '</g></svg>')}"
    path.write_text(source.replace("currentColor", ink.name()), "utf-8")
    return path.as_posix()
