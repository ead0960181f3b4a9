"""Content that scrolls where the window is lower than it needs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

LEAST_LIST = 150  # pixels of height under which a list on a page shows nothing of use


def scrolled_column(page: QWidget) -> QVBoxLayout:
    """Fill a page with an area that scrolls; return the column to lay its widgets out in."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(32, 24, 32, 16)
    column.setSpacing(10)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its widgets take the keyboard, and come in view
    area.setWidgetResizable(True)
    area.setWidget(content)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
    return column
