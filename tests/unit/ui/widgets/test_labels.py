"""Labels that say as much as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from wsisdesk.ui.widgets.content_painter import elided
from wsisdesk.ui.widgets.count_label import CountLabel
from wsisdesk.ui.widgets.elided_label import ElidedLabel
from wsisdesk.ui.window.focus import has_gone

if TYPE_CHECKING:
    import pytest
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

LONG = "Multilingualism in the work of the Council and offline access to its documents"


def test_a_count_is_said_in_words_where_they_fit(qtbot: QtBot) -> None:
    label = CountLabel()
    qtbot.addWidget(label)
    label.resize(400, 20)
    label.show_count("17 documents", "17")
    assert label.text() == "17 documents"
    assert label.toolTip() == ""


def test_without_room_the_number_stands_alone_and_the_words_in_the_tip(qtbot: QtBot) -> None:
    label = CountLabel()
    qtbot.addWidget(label)
    label.show()
    label.resize(30, 20)
    label.show_count("17 documents", "17")
    assert label.text() == "17"
    assert label.toolTip() == label.accessibleName() == "17 documents"
    label.resize(400, 20)
    assert label.text() == "17 documents"


def _drawn(qtbot: QtBot, text: str) -> QImage:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(text)
    label.resize(200, 24)
    return label.grab().toImage()


def test_a_title_that_fits_is_drawn_whole_and_a_long_one_with_an_ellipsis(qtbot: QtBot) -> None:
    cut = elided(LONG, QFontMetricsF(ElidedLabel().font()), 200)
    assert cut.endswith("…")
    assert _drawn(qtbot, LONG) == _drawn(qtbot, cut)
    assert _drawn(qtbot, LONG) != _drawn(qtbot, LONG[:10])


def test_the_whole_of_what_is_cut_is_said_where_the_pointer_rests(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _, text, __: said.append(text))
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(LONG)
    rest = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5))
    label.resize(200, 24)
    QApplication.sendEvent(label, rest)
    assert said == [LONG]
    label.resize(1200, 24)
    assert label.shown() == LONG
    QApplication.sendEvent(label, rest)
    assert said == [LONG]


def test_the_keyboard_has_gone_unless_a_menu_only_borrows_it() -> None:
    gone = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason)
    borrowed = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason)
    come = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason)
    assert [has_gone(event) for event in (gone, borrowed, come)] == [True, False, False]
