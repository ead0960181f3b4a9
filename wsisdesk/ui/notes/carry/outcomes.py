"""How the outcomes of carrying over are called, and their signs and colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wsisdesk.annotate.carrying import Outcome
from wsisdesk.text.marking import QT_TRANSLATE_NOOP
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.icons import MIRRORED, pixmap
from wsisdesk.ui.look.theme import META_TEXT

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from wsisdesk.ui.look.theme import Theme

CONTEXT = "CarryOver"
OUTCOMES = {
    Outcome.EXACT: QT_TRANSLATE_NOOP("CarryOver", "Exact"),
    Outcome.MOVED: QT_TRANSLATE_NOOP("CarryOver", "Moved"),
    Outcome.CHANGED: QT_TRANSLATE_NOOP("CarryOver", "Changed"),
    Outcome.AMBIGUOUS: QT_TRANSLATE_NOOP("CarryOver", "Ambiguous"),
    Outcome.DELETED: QT_TRANSLATE_NOOP("CarryOver", "Deleted"),
}
_ICONS = {
    Outcome.EXACT: "check",
    Outcome.MOVED: "forward",
    Outcome.CHANGED: "note",
    Outcome.AMBIGUOUS: "help",
    Outcome.DELETED: "close",
}
_WIDTH = 108  # pixels of the column of signs
_SIGN = 16


def outcome_text(outcome: Outcome) -> str:
    """Return what an outcome is called."""
    return QCoreApplication.translate(CONTEXT, OUTCOMES[outcome])


class OutcomeSign(QWidget):
    """The sign and the name of an outcome, as wide on every card."""

    def __init__(self, outcome: Outcome, theme: Theme) -> None:
        super().__init__()
        self._outcome = outcome
        self.setFixedWidth(_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._sign, self._word = QLabel(), QLabel(outcome_text(outcome))
        self._word.setFont(interface_font(META_TEXT, 600))
        row.addWidget(self._sign)
        row.addWidget(self._word, 1)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours; signs that point along the lines turn with the interface."""
        name, ink = _ICONS[self._outcome], self._ink(theme)
        turned = name in MIRRORED and self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        picture = pixmap(name, ink, size=_SIGN, scale=self.devicePixelRatioF(), mirror=turned)
        self._sign.setPixmap(picture)
        self._word.setStyleSheet(f"color: {ink.name()};")

    def _ink(self, theme: Theme) -> QColor:
        return {
            Outcome.MOVED: theme.mov,
            Outcome.CHANGED: theme.ins,
            Outcome.AMBIGUOUS: theme.warn,
            Outcome.DELETED: theme.dele,
        }.get(self._outcome, theme.text2)
