"""Document text in rows: cut at its own end, painted on its own side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from wsisdesk.ui.look.fonts import interface_font, load_fonts
from wsisdesk.ui.widgets.content_painter import Setting, elided, lines_needed, paint_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ARABIC = "القرار 9200 بشأن النفاذ إلى الوثائق في قاعات الاجتماع (المعدَّل في 2023) ومتابعته"
ENGLISH = "Resolution 9200 on access to documents in meeting rooms and its follow-up since 2023"


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    load_fonts()


def _setting(language: str, lines: int = 1) -> Setting:
    return Setting(interface_font(13), QColor("black"), 20, lines, language)


def _inked_columns(text: str, language: str, width: int = 300) -> list[int]:
    """Return the x of every column with ink after painting into a box of this width."""
    picture = QImage(width, 24, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    paint_text(painter, QRectF(0, 0, width, 24), text, _setting(language))
    painter.end()
    return [
        x for x in range(width) if any(picture.pixelColor(x, y).value() < 128 for y in range(24))
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(text=st.text(max_size=60), width=st.integers(20, 400))
def test_what_is_cut_fits_and_begins_as_the_text_does(text: str, width: int) -> None:
    metrics = QFontMetricsF(interface_font(13))
    cut = elided(text, metrics, width)
    if cut != text:
        assert cut.endswith("…")
        assert text.startswith(cut[:-1])
        assert metrics.horizontalAdvance(cut) <= width or cut == "…"


@pytest.mark.parametrize(("text", "language"), [("قصير", "ar"), ("short", "en")])
def test_short_text_stands_at_its_own_start(text: str, language: str) -> None:
    columns = _inked_columns(text, language)
    if language == "ar":
        assert min(columns) > 200
    else:
        assert max(columns) < 100


def test_english_in_any_interface_is_cut_at_the_right(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = _inked_columns(ENGLISH, "en")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert mirrored == _inked_columns(ENGLISH, "en")


@pytest.mark.parametrize(("text", "language"), [(ARABIC, "ar"), (ENGLISH, "en")])
def test_lines_needed_are_none_one_or_as_many_as_allowed(text: str, language: str) -> None:
    setting = _setting(language, lines=2)
    assert lines_needed("", setting, 300) == 0
    assert lines_needed(text[:10], setting, 300) == 1
    assert lines_needed(text, setting, 200) == 2
    assert lines_needed(text, _setting(language), 200) == 1
