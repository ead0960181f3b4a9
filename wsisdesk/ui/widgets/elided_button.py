"""A button whose words end in an ellipsis where there is no room for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from wsisdesk.ui.widgets.content_painter import elided
from wsisdesk.ui.words.bidi import embedded, plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LEAST = 8  # letters that are always to be seen


class ElidedButton(QPushButton):
    """Says a title in its language's direction, cut at its own end; the tool tip has the whole.

    Qt would cut a text that is too long on both sides, in the middle of letters.
    """

    def __init__(self, title: str, language: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._language = language
        self.setAccessibleName(title)
        # Of its own accord a button takes no less room than all of its words.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._say(title)

    def _say(self, shown: str) -> None:
        self.setText(embedded(shown, self._language).replace("&", "&&"))
        self.setToolTip("" if shown == self._title else plain_tip(self._whole()))

    def _whole(self) -> str:
        return embedded(self._title, self._language)

    def _around(self) -> int:
        """Return the width of what is around the words: padding, border."""
        words = self.fontMetrics().horizontalAdvance(self.text().replace("&&", "&"))
        return super().sizeHint().width() - words

    def sizeHint(self) -> QSize:
        """Qt: room for the whole."""
        words = self.fontMetrics().horizontalAdvance(self._whole())
        return QSize(words + self._around() + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Qt: some letters are enough."""
        least = self.fontMetrics().averageCharWidth() * _LEAST + self._around()
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is more room, or less."""
        super().resizeEvent(event)
        room = event.size().width() - self._around()
        self._say(elided(self._title, QFontMetricsF(self.font()), room))
