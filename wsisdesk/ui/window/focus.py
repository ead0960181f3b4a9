"""Where the keyboard is, and when it has left for good."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent


def has_gone(event: QEvent) -> bool:
    """Tell whether an event says that the keyboard has gone elsewhere, not only to a menu."""
    return (
        isinstance(event, QFocusEvent)
        and event.type() == QEvent.Type.FocusOut
        and event.reason() != Qt.FocusReason.PopupFocusReason
    )
