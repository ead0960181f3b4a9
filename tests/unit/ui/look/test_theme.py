"""The colours keep the contrast that the visual language promises (WCAG 2 formula)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from wsisdesk.ui.look import theme as themes
from wsisdesk.ui.look.painting import ring_colour

NAMES = (themes.LIGHT, themes.DARK, themes.CONTRAST)
READABLE = (
    ("text", "paper"),
    ("text", "ground"),
    ("text", "raised"),
    ("text2", "panel"),
    ("text3", "panel"),
    ("text3", "ground"),
    ("accent", "paper"),
    ("onaccent", "accent"),
    ("seltext", "sel"),
    ("ins", "inswash"),
    ("dele", "delwash"),
    ("mov", "movwash"),
    ("text", "hit"),
    ("accent", "hit"),  # a link that was found
    ("text3", "raised"),  # what a field asks for
    ("text2", "hover"),
    ("ins", "raised"),
    ("dele", "raised"),
    ("ins", "panel"),
    ("dele", "panel"),
    ("mov", "panel"),
    ("accent", "panel"),
    ("accent", "raised"),
    ("text", "hitcur"),
    ("text", "hl"),
    ("warn", "warnwash"),
)
VISIBLE = (("line2", "panel"), ("focus", "paper"), ("focus", "ground"))


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("pair", READABLE)
def test_text_stands_out_from_what_lies_behind_it(name: str, pair: tuple[str, str]) -> None:
    theme = themes.theme(name)
    assert _contrast(getattr(theme, pair[0]), getattr(theme, pair[1])) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("pair", VISIBLE)
def test_borders_and_rings_can_be_seen(name: str, pair: tuple[str, str]) -> None:
    theme = themes.theme(name)
    assert _contrast(getattr(theme, pair[0]), getattr(theme, pair[1])) >= 3


@pytest.mark.parametrize("name", NAMES)
def test_the_palette_selects_in_the_theme_s_colours(name: str) -> None:
    theme = themes.theme(name)
    palette = themes.palette(theme)
    assert palette.color(QPalette.ColorRole.Highlight) == theme.sel
    assert palette.color(QPalette.ColorRole.HighlightedText) == theme.seltext


@pytest.mark.parametrize("name", NAMES)
def test_the_ring_of_the_keyboard_is_seen_on_selected_rows_too(name: str) -> None:
    theme = themes.theme(name)
    assert _contrast(ring_colour(theme, selected=True), theme.sel) >= 3
    assert _contrast(ring_colour(theme), theme.panel) >= 3
