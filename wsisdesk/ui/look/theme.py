"""Colours and measures of the window: one token for each use, in three palettes.

Widgets and painters take colours from a ``Theme`` and sizes from the constants below, never
literally. The colours themselves stand in ``resources/tables/colours.toml``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from wsisdesk import paths

LIGHT, DARK, CONTRAST = "light", "dark", "contrast"
SYSTEM = "system"

# Sizes in pixels at 100 %.
RAIL_WIDTH = 52
LIBRARY_WIDTH = 272
END_PANEL_WIDTH = 280
TAB_STRIP = 36
TOOL_ROW = 38
STATUS_LINE = 26
PAPER_MINIMUM = 480
PAPER_MARGIN = 64
LABEL_COLUMN = 34
RADIUS_TAG = 4
RADIUS_CONTROL = 6
RADIUS_POPUP = 8
BAR = 3  # accent bar at the start edge of the selected row
FOCUS_RING = 2
ICON = 20
INTERFACE_TEXT = 13
META_TEXT = 12
TAG_TEXT = 10.5
PAGE_HEADING = 19


@dataclass(frozen=True, eq=False)
class Theme:
    """One palette. Themes compare by identity, so they can key caches.

    ``sel`` lies behind selected rows, where every text takes ``seltext``; ``hit`` and ``hitcur``
    behind search hits; ``hl``/``hledge`` are a highlight and its rule; the ``…wash`` colours lie
    behind inserted, deleted and moved text and behind warnings.
    """

    name: str
    ground: QColor
    panel: QColor
    raised: QColor
    paper: QColor
    text: QColor
    text2: QColor
    text3: QColor
    disabled: QColor
    line: QColor
    line2: QColor
    hover: QColor
    sel: QColor
    seltext: QColor
    accent: QColor
    onaccent: QColor
    focus: QColor
    ins: QColor
    inswash: QColor
    dele: QColor
    delwash: QColor
    mov: QColor
    movwash: QColor
    hit: QColor
    hitcur: QColor
    hl: QColor
    hledge: QColor
    warn: QColor
    warnwash: QColor

    @property
    def is_contrast(self) -> bool:
        """Whether this is the high-contrast palette, where washes are replaced by lines."""
        return self.name == CONTRAST

    @property
    def border(self) -> float:
        """Width of a control's border: thicker in high contrast."""
        return 1.5 if self.is_contrast else 1.0


@cache
def theme(name: str) -> Theme:
    """Return the theme ``light``, ``dark`` or ``contrast``; always the same object for a name."""
    table = paths.table("colours")[name]
    return Theme(name=name, **{token: QColor(value) for token, value in table.items()})


def chosen_theme(setting: str) -> Theme:
    """Return the theme for the ``interface.theme`` setting; ``system`` asks the platform."""
    return theme(system_theme_name() if setting == SYSTEM else setting)


def system_theme_name() -> str:
    """Return the name of the theme nearest to what the user chose for the whole system."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def palette(of: Theme) -> QPalette:
    """Return the Qt palette in which standard widgets look at home in the theme."""
    made = QPalette()
    for role, colour in _roles(of).items():
        made.setColor(role, colour)
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.HighlightedText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, of.disabled)
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, of.hover)
    return made


def _roles(of: Theme) -> dict[QPalette.ColorRole, QColor]:
    role = QPalette.ColorRole
    return {
        role.Window: of.ground,
        role.WindowText: of.text,
        role.Base: of.raised,
        role.AlternateBase: of.panel,
        role.Text: of.text,
        role.PlaceholderText: of.text3,
        role.Button: of.raised,
        role.ButtonText: of.text,
        role.BrightText: of.onaccent,
        role.ToolTipBase: of.raised,
        role.ToolTipText: of.text,
        role.Highlight: of.sel,
        role.HighlightedText: of.seltext,
        role.Accent: of.accent,
        role.Link: of.accent,
        role.LinkVisited: of.accent,
        role.Light: of.raised,
        role.Midlight: of.hover,
        role.Mid: of.line,
        role.Dark: of.line2,
        role.Shadow: of.line2,
    }
