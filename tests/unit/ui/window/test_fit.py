"""The window stays on the screen with its frame, whatever size it remembers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMargins, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wsisdesk.ui.window.fit import LIKELY_FRAME, WindowFit, fitted

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LAPTOP = QRect(0, 0, 1366, 728)  # with a panel of 40 at the foot

wanted = st.builds(
    QRect,
    st.integers(-3000, 3000), st.integers(-3000, 3000),
    st.integers(1, 4000), st.integers(1, 4000),
)  # fmt: skip


@given(wanted)
def test_frame_and_all_are_on_the_screen(rect: QRect) -> None:
    assert LAPTOP.contains(fitted(rect, LAPTOP, LIKELY_FRAME).marginsAdded(LIKELY_FRAME))


@given(wanted)
def test_what_fits_is_left_alone(rect: QRect) -> None:
    fits = fitted(rect, LAPTOP, LIKELY_FRAME)
    assert fitted(fits, LAPTOP, LIKELY_FRAME) == fits


def test_a_window_is_no_smaller_than_the_screen_asks() -> None:
    fits = fitted(QRect(100, 100, 1366, 768), LAPTOP, QMargins(0, 30, 0, 0))
    assert fits == QRect(0, 30, 1366, 698)


def test_a_window_from_a_larger_screen_is_fitted_when_shown(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(5000, 4000, 9000, 7000)
    WindowFit(window).fit()
    assert QGuiApplication.primaryScreen().availableGeometry().contains(window.frameGeometry())
    window.setGeometry(0, 0, 9000, 7000)
    window.show()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    qtbot.waitUntil(lambda: screen.contains(window.frameGeometry()))


def test_a_window_that_fills_the_screen_stays_so(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showFullScreen()
    before = window.geometry()
    WindowFit(window).fit()
    assert window.geometry() == before
