"""Panels that hand the keyboard to one of their widgets, and let Tab come to all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    Base = QWidget
else:
    Base = object


class Keen(Base):
    """Mixed into a panel, before its class of Qt's.

    A focus proxy would do the same, but Qt's Tab goes to the proxy as soon as it comes to the
    panel, past what stands before it: tools, filters, chips were never reached.
    """

    _keen: QWidget | None = None

    def hand_focus_to(self, widget: QWidget) -> None:
        """Say which widget of the panel takes the keyboard when the panel is given it."""
        self._keen = widget

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Qt: the keyboard comes."""
        if self._keen is not None:
            self._keen.setFocus(reason)
        else:
            super().setFocus(reason)
